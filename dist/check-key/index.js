import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   FJ: () => (/* binding */ readModels),
/* harmony export */   VH: () => (/* binding */ readProjects),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gt: () => (/* binding */ readBalances),
/* harmony export */   iO: () => (/* binding */ readNewKey),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   v7: () => (/* binding */ readGrant),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);

const NEVER = 'never';
/** No id, comment, date or token is longer, and no list of scopes or tags; more would not fit into a report. */
const [LONGEST_TEXT, LONGEST_ITEM, MOST_ITEMS] = [10_000, 200, 500];
const isShort = (value, longest) => (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(value) && value !== '' && value.length <= longest;
const text = (value) => (isShort(value, LONGEST_TEXT) ? value : undefined);
/** The strings of a list; undefined if it is none. */
const texts = (value) => Array.isArray(value) ? value.filter((item) => isShort(item, LONGEST_ITEM)).slice(0, MOST_ITEMS) : undefined;
/** The items of a list that pass; undefined if the value is no list. */
function each(value, read) {
    return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined;
}
/** Of https://developers.deepgram.com/guides/fundamentals/authenticating (Test request). */
function readToken(answer) {
    if (!(0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer))
        return undefined;
    const expires = answer['expiration_date'];
    return {
        keyId: text(answer['api_key_id']),
        projectId: text(answer['project_id']),
        comment: text(answer['comment']),
        scopes: texts(answer['scopes']),
        tags: texts(answer['tags']),
        expires: expires === null ? NEVER : text(expires),
    };
}
function readProjects(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'projects'), (item) => {
        const id = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'project_id'));
        return id === undefined ? undefined : { id, name: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'name')) ?? '' };
    });
}
/** A key as it is described, `{ member, api_key }` or the key alone; wrapped, or with the key inside of the member. */
function readKey(answer) {
    const inner = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'item') ?? answer;
    const key = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'api_key') ?? (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'member', 'api_key') ?? inner;
    const id = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'api_key_id'));
    if (id === undefined)
        return undefined;
    return {
        id,
        comment: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'comment')) ?? '',
        scopes: texts((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'scopes')) ?? [],
        tags: texts((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'tags')) ?? [],
        created: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'created')) ?? '',
        expires: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'expiration_date')) ?? NEVER,
    };
}
function readKeys(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'api_keys'), readKey);
}
/** Long enough to be no word, which masking would blank, and without what would end a line. */
const SECRET = /^[!-~]{16,}$/;
function readNewKey(answer) {
    const described = readKey(answer);
    const key = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'key'));
    if (described === undefined || key === undefined || !SECRET.test(key))
        return undefined;
    return { ...described, key };
}
function readBalances(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'balances'), (item) => {
        const [amount, units] = [(0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'amount'), (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'units')];
        return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteNumber */ .Bf)(amount) ? { amount, units: (text(units) ?? 'usd').toLowerCase() } : undefined;
    });
}
/** `nova-3` stands for `nova-3-general`: https://developers.deepgram.com/docs/model */
function modelNames(item) {
    const canonical = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'canonical_name'));
    const given = [canonical, text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'uuid')), canonical?.replace(/-general$/, '')];
    // Older lists have the name of the model alone.
    if (canonical === undefined)
        given.push(text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'name')));
    return [...new Set(given.filter((name) => name !== undefined))];
}
function readModels(answer) {
    const read = (item) => ({ names: modelNames(item), usable: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'batch') !== false });
    const [listening, speaking] = [each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'stt'), read), each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'tts'), read)];
    return listening === undefined && speaking === undefined
        ? undefined
        : [...(listening ?? []), ...(speaking ?? [])];
}
function readGrant(answer) {
    const token = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'access_token'));
    const expiresIn = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'expires_in');
    return token === undefined || !SECRET.test(token)
        ? undefined
        : { token, expiresIn: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteNumber */ .Bf)(expiresIn) ? expiresIn : undefined };
}


/***/ }),

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ waysToGet),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   sz: () => (/* binding */ expanded)
/* harmony export */ });
/** What a key may do, by the names of Deepgram: https://developers.deepgram.com/docs/working-with-roles */
const PEOPLE = (/* unused pure expression or super */ null && (['members', 'admins', 'owners']));
const READING_PEOPLE = ['read', 'read:invites', 'read:scopes'];
const MANAGING_PEOPLE = [...READING_PEOPLE, 'write', 'write:invites', 'write:scopes', 'write:kick'];
const of = (people, rights) => rights.map((right) => `${people}:${right}`);
const MEMBER = ['project:read', 'project:write', 'keys:read', 'keys:write', 'usage:read', 'usage:write'];
const ADMIN = [
    ...MEMBER,
    ...of('members', MANAGING_PEOPLE),
    ...of('admins', MANAGING_PEOPLE),
    ...of('owners', READING_PEOPLE),
    'billing:read',
];
const OWNER = [
    ...ADMIN,
    ...of('owners', ['write', 'write:invites', 'write:scopes', 'write:kick']),
    'project:write:settings',
    'project:write:destroy',
    'billing:write',
];
const PRODUCTS = ['api', 'engine', 'license-proxy', 'dgtools', 'billing', 'hotpepper', 'metrics-server'];
const SELF_HOSTED = ['self-hosted:products', ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];
/** The scopes of each role, from the one that may least. */
const ROLES = {
    member: MEMBER,
    admin: ADMIN,
    owner: OWNER,
};
/** All scopes that Deepgram documents. */
const SCOPES = [...OWNER, ...SELF_HOSTED];
/** The scopes with those of each role in place of its name; a scope that is not known stays. */
function expanded(scopes) {
    return new Set(scopes.flatMap((scope) => (Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? []) : [scope])));
}
/** The role whose name is among the scopes, or whose scopes they are; undefined if there is none. */
function roleOf(scopes) {
    const named = Object.keys(ROLES).filter((role) => scopes.includes(role));
    if (named.length > 0)
        return named.at(-1);
    const held = new Set(scopes);
    return Object.keys(ROLES).find((role) => {
        const all = ROLES[role] ?? [];
        return all.length === held.size && all.every((scope) => held.has(scope));
    });
}
/** Whether a scope is one of the patterns, or begins as one that ends in `:*`. */
function matchesAny(scope, patterns) {
    return [...patterns].some((pattern) => pattern.endsWith(':*') ? scope.startsWith(pattern.slice(0, -1)) : scope === pattern);
}
/** How to get a scope: the scope itself, or the roles that have it. */
function waysToGet(scope) {
    const roles = Object.keys(ROLES).filter((role) => ROLES[role]?.includes(scope));
    const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
    if (named.length === 0)
        return `Use a key with the scope \`${scope}\`.`;
    const last = named.at(-1) ?? '';
    const before = named.slice(0, -1).join(', ');
    return `Use a key with the scope \`${scope}\`, or with the role ${before === '' ? last : `${before} or ${last}`}.`;
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** Something the user can mend: its message says which input or file, what is wrong and what to do. */
class Failure extends Error {
    name = 'Failure';
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code of a system error such as ENOENT, or of an error that carries one as its cause. */
function errorCode(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return errorCode(error.cause);
}


/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ isFiniteNumber),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* unused harmony export listOf */
/** Guards for JSON that came from elsewhere. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value) => typeof value === 'string';
const isFiniteNumber = (value) => Number.isFinite(value);
/** The value as a list whose items all pass the guard; undefined if it is none. */
function listOf(value, guard) {
    return Array.isArray(value) && value.every(guard) ? value : undefined;
}
/** The value at a path of keys, undefined where there is none. */
function at(value, ...keys) {
    let inner = value;
    for (const key of keys)
        inner = isObject(inner) ? inner[key] : undefined;
    return inner;
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cT: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT),
/* harmony export */   gz: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.gz)
/* harmony export */ });
/* unused harmony exports forPlainText, forHtml, forMermaid, forProse, withoutIssues, forWebVtt, forSrt */
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(788);

/**
 * The one place that makes text safe. File names, transcripts, URLs and answers of servers are untrusted: in a log
 * a line of theirs may be a workflow command, in Markdown it may be HTML or a mention, and anywhere it may repeat
 * a secret.
 */

// Control characters, and the format characters that turn the direction of text (Unicode UAX #9).
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
/** One line for people: without secrets, control characters and direction overrides made visible. */
function oneLine(text) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text).replaceAll(UNPRINTABLE, (character) => character === '\n' ? '⏎' : codePoint(character));
}
/**
 * One line for the log that the runner cannot take for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs reads `::name` at the start of a
 * line and `##[name]` anywhere in it.
 */
function forLog(text) {
    return oneLine(text)
        .replace(/^(\s*):(?=:)/u, '$1: ')
        .replaceAll('##[', '## [');
}
/** Control characters, and those that turn or isolate the direction of what follows: nobody says them. */
const UNSPOKEN = /[\p{Cc}\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** One line of what is said, for a text file: nothing in it but what can be seen; marks of scripts stay. */
function forPlainText(text) {
    return text.replaceAll(UNSPOKEN, (found) => (/^[\p{Cc}\u2028\u2029]/u.test(found) ? ' ' : ''));
}
/** One line for the text, or a quoted attribute, of an HTML document. */
function forHtml(text) {
    return forPlainText(text).replaceAll(/[&<>"']/g, entity);
}
/** What ends a label of Mermaid's, or is a comment, a directive, an entity, HTML or mathematics in it. */
const MERMAID_MARKUP = /["#$%&;<>\\`{}]/g;
/** From a character of ASCII to its form of full width. */
const TO_FULL_WIDTH = 0xfee0;
/**
 * A label of a Mermaid chart, to be put into double quotes. What Mermaid would read is shown in its form of full width,
 * since what it takes for an escape differs by its version and by chart.
 */
function forMermaid(text) {
    const label = forPlainText(withoutSecrets(text)).replaceAll(MERMAID_MARKUP, (character) => String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH));
    return label.trim() || '?';
}
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Is not shown, and keeps what looks for a pattern in rendered text from finding it. */
const WORD_JOINER = '\u2060';
const backslashed = (text) => `\\${text}`;
const broken = (text) => `${text}${WORD_JOINER}`;
/**
 * What acts in prose, and what is written instead; the first that matches counts. A backslash stands only before
 * what every dialect of Markdown lets it escape. Mentions, emoji and formulas are found in rendered text, where no
 * escape is left: https://github.com/github/markup#github-markup
 */
const ACTING = [
    [/\$/, (found) => `${WORD_JOINER}\\${found}`],
    // The name of an emoji, which a time of day is not.
    [/:(?=[\w+-]{1,50}:)(?!(?!100:|1234:)\d+:)/, broken],
    [/@(?=[\w-])/, broken],
    // Some renderers look for addresses in rendered text as well: mdast-util-gfm-autolink-literal does.
    [/:(?=\/\/)/, (found) => `${entity(found)}${WORD_JOINER}`],
    [/(?<=www)\./, (found) => `${WORD_JOINER}${entity(found)}`],
    [/^[=:]|[~|]/, entity],
    [/</, () => '&lt;'],
    [/&(?=#?[a-z\d]+;)/, () => '&amp;'],
    // MDX takes a line that begins so for a program.
    [/^[ie](?=(?:mport|xport)\b)/, entity],
    [/\{(?=[{%#])/, (found) => `\\${found}${WORD_JOINER}`],
    [/[\\`*[\]{}]|(?<![a-z\d])_|_(?![a-z\d])/, backslashed],
    [/^[>#]|(?<!\S)#(?=#*$)|^[-+](?=[-+\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, backslashed],
];
const ANY_ACTING = new RegExp(ACTING.map(([pattern]) => `(${pattern.source})`).join('|'), 'gi');
/** One line of what is said, as a paragraph of its own in a Markdown document: all is shown, nothing acts. */
function forProse(text) {
    const line = forPlainText(text).replaceAll(/\s+/g, ' ').trim();
    const hasFormula = line.indexOf('$') < line.lastIndexOf('$');
    return line.replaceAll(ANY_ACTING, (found, ...groups) => {
        if (found === '$' && !hasFormula)
            return found;
        const write = ACTING[groups.findIndex((group) => group !== undefined)]?.[1] ?? entity;
        return write(found);
    });
}
/** Punctuation that may be markup: all of it but `,`, `-`, `.`, `/`, a colon before a space and `_` inside a word. */
const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;
/**
 * What names an issue without a `#`, by which a keyword such as `fixes` closes it in a message or a pull request:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const ISSUE = /(?<![a-z\d])gh-(?=\d)|\/(?:issues|pulls?|discussions)\/(?=\d)/gi;
/** The text with nothing that names an issue or a pull request. */
const withoutIssues = (text) => text.replaceAll(ISSUE, `$&${WORD_JOINER}`);
/** One line for a Markdown document: no markup, HTML, links, or mentions. */
function forMarkdown(text) {
    return withoutIssues(oneLine(text))
        .replaceAll(MARKUP, entity)
        .replaceAll(/&#(?:64|35);|&#58;(?=\/\/)/g, `$&${WORD_JOINER}`)
        .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}${WORD_JOINER}&#46;`);
}
/** One line of a WebVTT cue, or a name in one: no tags, entities or arrows. */
function forWebVtt(text) {
    const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return forPlainText(text).replaceAll(/[&<>]/g, (character) => escapes[character] ?? '');
}
/** What players take for markup in SubRip: tags, override blocks and line breaks of SubStation Alpha, arrows of times. */
const SUBRIP_MARKUP = /<|\{|\\(?=[Nnh{])|--(?=>)/g;
/**
 * One line of a SubRip cue. The format has no escapes, so that an invisible word joiner is put inside of what would
 * be markup: players show it as it is written.
 */
function forSrt(text) {
    return forPlainText(text).replaceAll(SUBRIP_MARKUP, '$&\u2060');
}


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ Mask),
  $L: () => (/* binding */ keepLikelySecrets),
  gz: () => (/* binding */ keepSecret),
  cT: () => (/* binding */ withoutSecrets)
});

// UNUSED EXPORTS: HIDDEN, keepCredential, keepQuerySecret

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(449);
;// CONCATENATED MODULE: ./lib/lib/radix-tree.js
const newNode = (label, replacement) => ({
    label,
    replacement,
    children: new Map(),
});
/**
 * Texts to replace, in a compressed trie: adding one takes as long as it is long, and replacing all does not take
 * longer the more there are. https://en.wikipedia.org/wiki/Radix_tree
 */
class RadixTree {
    #root = newNode('', undefined);
    /** Adds a text that is not empty. Gives whether it is new. */
    add(text, replacement) {
        let node = this.#root;
        for (let at = 0; at < text.length;) {
            const child = node.children.get(text.charAt(at));
            if (child === undefined) {
                node.children.set(text.charAt(at), newNode(text.slice(at), replacement));
                return true;
            }
            const shared = sharedLength(child.label, text, at);
            node = shared === child.label.length ? child : divided(node, child, shared);
            at += shared;
        }
        const isNew = node.replacement === undefined;
        node.replacement ??= replacement;
        return isNew;
    }
    /** The text with what was added replaced: from the left, and of several at one place the longest. */
    replaceIn(text) {
        const parts = [];
        let copied = 0;
        for (let at = 0; at < text.length;) {
            const [length, replacement] = this.#longestAt(text, at);
            if (length > 0) {
                parts.push(text.slice(copied, at), replacement);
                copied = at + length;
            }
            at += Math.max(1, length);
        }
        return copied === 0 ? text : parts.join('') + text.slice(copied);
    }
    #longestAt(text, start) {
        let [length, replacement] = [0, ''];
        let at = start;
        let node = this.#root.children.get(text.charAt(at));
        while (node !== undefined && text.startsWith(node.label, at)) {
            at += node.label.length;
            if (node.replacement !== undefined)
                [length, replacement] = [at - start, node.replacement];
            node = node.children.get(text.charAt(at));
        }
        return [length, replacement];
    }
}
/** How many characters of the label are those of the text from a position on. */
function sharedLength(label, text, at) {
    let shared = 0;
    while (shared < label.length && label[shared] === text[at + shared])
        shared += 1;
    return shared;
}
/** A node between two others that has the first characters of the lower one's label. */
function divided(above, below, length) {
    const between = newNode(below.label.slice(0, length), undefined);
    below.label = below.label.slice(length);
    between.children.set(below.label.charAt(0), below);
    above.children.set(between.label.charAt(0), between);
    return between;
}

;// CONCATENATED MODULE: ./lib/lib/secret-forms.js
/** How programs write a secret into their output. Reversed, in hexadecimal or broken over lines it is not known. */
/** A part of an encoding that is shorter could be of any text. */
const SHORTEST_PART = 8;
/** What .NET escapes in JSON though it need not. */
const ESCAPED_BY_DOTNET = /["&'+<>`]/g;
const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
/** The forms of a secret, as it is and trimmed: in JSON, in URLs and in Base64, also as a part of what is encoded. */
function formsOf(secret) {
    const trimmed = secret.trim();
    const encoded = [...inBase64(secret), ...inBase64(`Token ${secret}`), ...partsInBase64(trimmed)];
    const forms = [secret, trimmed, ...encoded].flatMap((form) => [
        form,
        encodeURIComponent(form),
        JSON.stringify(form).slice(1, -1),
        JSON.stringify(form).slice(1, -1).replaceAll('/', '\\/'),
        form.replaceAll(ESCAPED_BY_DOTNET, unicode),
    ]);
    return [...new Set(forms)].filter((form) => form !== '');
}
function inBase64(text) {
    const bytes = Buffer.from(text);
    return [bytes.toString('base64'), bytes.toString('base64url')];
}
/**
 * What a secret becomes inside of something longer that is encoded, such as `user:KEY`: by how many bytes stand before,
 * there are three ways. The characters at the borders, which depend on what is around, are left out.
 */
function partsInBase64(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((before) => {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6)];
        return [shifted.toString('base64'), shifted.toString('base64url')]
            .map((text) => text.slice(first, end))
            .filter((text) => text.length >= SHORTEST_PART);
    });
}
const inAnyCase = (hex) => hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const hexOf = (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0');
/** The source of a pattern that finds a text even if any of its characters are escaped for JSON or for a URL. */
function inAnyEscape(text) {
    return [...text]
        .map((character) => {
        const units = character.split('').map(hexOf);
        const asItIs = units.map((hex) => `\\u${hex}`).join('');
        const inJson = units.map((hex) => `\\\\{1,2}u${inAnyCase(hex)}`).join('');
        const inUrl = [...Buffer.from(character)].map((byte) => `%${inAnyCase(byte.toString(16).padStart(2, '0'))}`);
        const backslashed = /["/\\]/.test(character) ? [`\\\\${asItIs}`] : [];
        return `(?:${[asItIs, inJson, inUrl.join(''), ...backslashed].join('|')})`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/lib/secrets.js



/** What is masked: our own secrets in all forms in which programs print them, and the signatures of others as they are. */
const HIDDEN = '***';
/** What strangers call a secret is none if it is shorter: it would blank words. No signature in use is. */
const SHORTEST_SIGNATURE = 16;
/** Hides keys and tokens in text. */
class Mask {
    #forms = new Set();
    #tree = new RadixTree();
    #secrets = new Set();
    /** Finds the secrets however they are escaped; undefined until it is needed. */
    #escaped;
    /** Hides a secret from now on. Gives its forms that were not hidden before. */
    keep(secret) {
        const trimmed = secret.trim();
        if (trimmed === '')
            return [];
        if (!this.#secrets.has(trimmed)) {
            this.#secrets.add(trimmed);
            this.#escaped = undefined;
        }
        return formsOf(secret).filter((form) => this.add(form));
    }
    /** Hides a text as it is. Gives whether it was not hidden before. */
    add(form, replacement = HIDDEN) {
        this.#forms.add(form);
        return this.#tree.add(form, replacement);
    }
    /** The text with all that is to be hidden replaced. */
    hide(text) {
        const safe = this.#tree.replaceIn(text);
        return this.#secrets.size === 0 ? safe : safe.replace(this.#pattern(), HIDDEN);
    }
    /** Whether a long text has something to hide: for few secrets many times as fast as hiding it. */
    isIn(text) {
        return [...this.#forms].some((form) => text.includes(form)) || text.search(this.#pattern()) >= 0;
    }
    /** Hides in all strings and names of a value that was just parsed from JSON, and in nothing else. */
    clean(value) {
        const open = [value];
        while (open.length > 0) {
            const node = open.pop();
            if (typeof node === 'object' && node !== null)
                for (const [name, inner] of Object.entries(node))
                    open.push(this.#cleanMember(node, name, inner));
        }
    }
    /** Gives the value of the member as it is now. */
    #cleanMember(node, name, inner) {
        const cleanName = this.hide(name);
        const clean = typeof inner === 'string' ? this.hide(inner) : inner;
        if (cleanName !== name)
            Reflect.deleteProperty(node, name);
        if (cleanName !== name || clean !== inner)
            Reflect.set(node, cleanName, clean);
        return clean;
    }
    #pattern() {
        // Longest first, so that no part of a longer one stays behind.
        this.#escaped ??= new RegExp([...this.#secrets]
            .sort((a, b) => b.length - a.length)
            .map(inAnyEscape)
            .join('|'), 'g');
        return this.#escaped;
    }
}
const known = new Mask();
/** Masks a secret of ours and the forms in which programs print it, in the runner's log and in all that we print. */
function keepSecret(secret) {
    for (const form of known.keep(secret))
        (0,core/* setSecret */.Pq)(form);
}
/** Masks what another party says is a credential, as it is. */
function keepCredential(credential) {
    if (credential.length >= SHORTEST_SIGNATURE && known.add(credential))
        (0,core/* setSecret */.Pq)(credential);
}
const LIKELY_SECRET = /[\w.~+/=-]{32,}/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Masks all in the refusal to make a secret that looks like one: it may have been made nevertheless. */
function keepLikelySecrets(refusal) {
    const unescaped = refusal.replaceAll(/\\u00([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    for (const text of [refusal, unescaped.replaceAll('\\', '')])
        for (const [found] of text.matchAll(LIKELY_SECRET))
            if (!UUID.test(found))
                keepCredential(found);
}
/** Parameters that sign a URL: of AWS, CloudFront, Google, Azure, Alibaba, Tencent, Huawei, Akamai and Dropbox. */
const SIGNATURES = new Set([
    'x-amz-signature',
    'x-amz-security-token',
    'x-goog-signature',
    'signature',
    'sig',
    'x-oss-signature',
    'x-oss-security-token',
    'security-token',
    'q-signature',
    'x-cos-security-token',
    'x-obs-security-token',
    'hdnea',
    'hdnts',
    '__token__',
    'rlkey',
]);
/** Elsewhere a token may be any word. */
const TOKEN_HOSTS = /(?:^|\.)(?:githubusercontent\.com|github\.com|gitlab\.com|firebasestorage\.googleapis\.com|supabase\.(?:co|in)|b-cdn\.net|mux\.com)$/;
const TOKENS = new Set(['token', 'access_token', 'jwt', 'private_token']);
/**
 * Masks the signatures in the query of a URL, and where the URL itself is repeated, its whole query. A word of a query
 * is no secret: whoever writes a list of URLs would choose what is blanked.
 */
function keepQuerySecret(url) {
    if (url.search.length < 2)
        return;
    known.add(`${url.pathname}${url.search}`, `${url.pathname}?${HIDDEN}`);
    for (const pair of url.search.slice(1).split('&')) {
        const [name = '', ...rest] = pair.split('=');
        const raw = rest.join('=');
        const lower = decoded(name).toLowerCase();
        if (!SIGNATURES.has(lower) && !(TOKENS.has(lower) && TOKEN_HOSTS.test(url.hostname)))
            continue;
        const value = decoded(raw);
        for (const form of new Set([raw, value, encodeURIComponent(value)]))
            keepCredential(form);
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The text with every secret replaced. Only for what is printed: it may blank what strangers call a signature. */
function withoutSecrets(text) {
    return known.hide(text);
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __nccwpck_require__(261);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var lib_core = __nccwpck_require__(449);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __nccwpck_require__(636);
;// CONCATENATED MODULE: ./lib/lib/log.js


/** The only place that writes to the log: whatever it is given, one line comes out that is no command. */
/** GitHub keeps 10 annotations of each kind a step; one is for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;
/** Characters of a line: no message of ours is longer, but what others are quoted with may be. */
const LONGEST_LINE = 4000;
/** Cut only when secrets are out of it, since a part of one would not be known. */
function cut(line) {
    return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()}…`;
}
function info(text) {
    lib_core/* info */.pq(cut((0,safe_text/* forLog */.Ig)(text)));
}
/** Shown only where the user asked for debug logs. */
function debug(text) {
    lib_core/* debug */.Yz((0,safe_text/* withoutSecrets */.cT)(text));
}
function notice(text) {
    lib_core/* notice */.lm(cut((0,safe_text/* oneLine */.TN)(text)));
}
function warning(text) {
    core.warning(cut(oneLine(text)));
}
/** Annotations as far as GitHub shows them; `rest` tells how many are left out. */
function annotate(kind, annotations, rest) {
    const write = kind === 'error' ? lib_core/* error */.z3 : lib_core/* warning */.$e;
    const fits = annotations.length <= MOST_ANNOTATIONS;
    const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
    for (const { text, file } of shown) {
        write(cut((0,safe_text/* oneLine */.TN)(text)), file === undefined ? {} : { file: (0,safe_text/* withoutSecrets */.cT)(file) });
    }
    if (!fits)
        write(rest(annotations.length - shown.length));
}
/** Fails the step. */
function fail(text) {
    lib_core/* setFailed */.C1(cut((0,safe_text/* oneLine */.TN)(text)));
}

;// CONCATENATED MODULE: ./lib/lib/program.js


/** How long what is still open, such as a connection that does not end, may keep a program that is done. */
const LONGEST_END_MS = 5000;
/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
function runProgram(run) {
    begin(run)
        .catch((error) => {
        if (error instanceof Error && !(error instanceof failure/* Failure */.HR))
            debug(error.stack ?? '');
        fail((0,failure/* messageOf */.bD)(error));
    })
        .finally(() => setTimeout(() => process.exit(), LONGEST_END_MS).unref());
}
async function begin(run) {
    refuseUnverified(process.env);
    await run();
}
/** Throws a Failure if Node would take any certificate: not all that runs in this process could be told otherwise. */
function refuseUnverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    throw new failure/* Failure */.HR('NODE_TLS_REJECT_UNAUTHORIZED: it is 0, so that anybody could pass for Deepgram or GitHub and get the key. Remove ' +
        'it. If an authority of your own signs certificates, name its PEM file in NODE_EXTRA_CA_CERTS.');
}

;// CONCATENATED MODULE: ./lib/github/admission.js

/**
 * Events that take write access to the repository, or its own workflows, to cause; none is that of a run outside of
 * GitHub. All others, also those that are not known yet, may be caused by anyone who can read it: a pull request of a
 * branch of the repository can be opened by strangers, too.
 */
const BY_WRITERS = new Set([
    '',
    'create',
    'delete',
    'deployment',
    'merge_group',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
]);
/** Whether others than those who may write to the repository can cause a run. */
const isOpenToOthers = ({ name }) => !BY_WRITERS.has(name);
/**
 * Decides whether the key may be used. Forks and Dependabot get no secrets, which is no failure:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * Throws a Failure if the key is missing elsewhere, or if a stranger could spend it.
 */
function admit(event, apiKey, allowOutsideEvents) {
    if (event.outsider !== undefined && !allowOutsideEvents) {
        const other = event.fromFork ? 'the event pull_request' : 'another event';
        throw new failure/* Failure */.HR(`Refused on ${event.name}: ${event.outsider}. Use ${other}, or set \`allow-outside-events: true\` if a ` +
            'maintainer decides whether the job runs, for example behind an environment with reviewers.');
    }
    if (apiKey !== '')
        return { admitted: true };
    if (event.fromFork) {
        const why = 'Skipped: pull requests from forks get no secrets, so there is no key. A maintainer can run it later.';
        return { admitted: false, reason: 'no-key-on-fork', why };
    }
    if (event.byDependabot) {
        const why = "Skipped: Dependabot's runs get no secrets of the repository, so there is no key.";
        return { admitted: false, reason: 'no-key-for-dependabot', why };
    }
    throw new failure/* Failure */.HR('api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name ' +
        'behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable ' +
        'workflow is called without `secrets: inherit`.');
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __nccwpck_require__(221);
;// CONCATENATED MODULE: ./lib/github/outsiders.js

const FORK = "its head is a fork's, and whoever opened the pull request would decide what your key is spent on";
const ANYBODY = 'anybody can cause it, and would decide when your key is spent';
const UNKNOWN_PERSON = 'the payload does not show that an owner, member or collaborator of the repository caused it, and others would ' +
    'decide when your key is spent';
const NO_BRANCH = "it is about no branch of this repository but maybe about a fork's, and its owner would decide what your key is spent on";
const UNKNOWN_CAUSE = 'the payload does not show that somebody with rights in the repository caused what it follows, and others would ' +
    'decide when your key is spent';
const UNKNOWN_EVENT = 'this action does not know who can cause that event';
/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation, those that someone has to be given. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const never = () => undefined;
const always = () => ANYBODY;
/** By who wrote what the event is about. */
const authoredIn = (field) => (payload) => INSIDERS.has((0,guards.at)(payload, field, 'author_association')) ? undefined : UNKNOWN_PERSON;
/** Of a fork's pull request GitHub itself withholds the secrets; of another one anybody may write a review. */
const reviewedIn = (field) => (payload) => headIsElsewhere(payload, 'pull_request') ? undefined : authoredIn(field)(payload);
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run: without a branch for pushes to forks. */
const checkedIn = (...path) => (payload) => (0,guards/* isString */.Kg)((0,guards.at)(payload, ...path, 'head_branch')) ? undefined : NO_BRANCH;
const statusOf = (payload) => {
    const branches = (0,guards.at)(payload, 'branches');
    return Array.isArray(branches) && branches.length > 0 ? undefined : NO_BRANCH;
};
const targetOf = (payload) => (headIsElsewhere(payload, 'pull_request') ? FORK : undefined);
/** Of a run that follows a run, only what started the first one of two is told. */
const followedIn = (payload) => {
    if (headIsElsewhere(payload, 'workflow_run'))
        return FORK;
    const event = (0,guards.at)(payload, 'workflow_run', 'event');
    return (0,guards/* isString */.Kg)(event) && STARTED_WITH_RIGHTS.has(event) ? undefined : UNKNOWN_CAUSE;
};
/** Apps deploy the pull requests of forks too; of a deployment by a workflow, its run is told. */
const deployedIn = (payload) => followedIn(payload);
/** Only who may write to the repository, or its settings, can cause these. */
const TAKES_RIGHTS = [
    'branch_protection_rule',
    'create',
    'delete',
    'image_version',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_call',
    'workflow_dispatch',
];
/** What a run before this one may have been started by: a fork's pull request shows in its head. */
const STARTED_WITH_RIGHTS = new Set([...TAKES_RIGHTS, 'pull_request']);
const JUDGES = new Map([
    ...TAKES_RIGHTS.map((name) => [name, never]),
    // GitHub passes no secrets to those of forks, unless a private repository is set to.
    ['pull_request', never],
    ['pull_request_review', reviewedIn('review')],
    ['pull_request_review_comment', reviewedIn('comment')],
    ['pull_request_target', targetOf],
    ['workflow_run', followedIn],
    ['deployment', deployedIn],
    ['deployment_status', deployedIn],
    ['check_run', checkedIn('check_run', 'check_suite')],
    ['check_suite', checkedIn('check_suite')],
    ['status', statusOf],
    ['issue_comment', authoredIn('comment')],
    ['issues', authoredIn('issue')],
    ['discussion', authoredIn('discussion')],
    ['discussion_comment', authoredIn('comment')],
    ['fork', always],
    ['watch', always],
    // Some wikis can be edited by everybody, and the payload does not tell.
    ['gollum', always],
]);
/**
 * What an outsider decides in an event, for people; undefined if causing it takes rights. An event that came after this
 * was written is one of outsiders; without a name there is no GitHub that runs it.
 */
function outsiderIn(name, payload) {
    if (name === '')
        return undefined;
    const judge = JUDGES.get(name);
    return judge === undefined ? UNKNOWN_EVENT : judge(payload);
}
/** Whether the head of a pull request or of a run is another repository's, or that repository is gone. */
function headIsElsewhere(payload, field) {
    const here = (0,guards.at)(payload, 'repository', 'full_name');
    const head = field === 'pull_request'
        ? (0,guards.at)(payload, field, 'head', 'repo', 'full_name')
        : (0,guards.at)(payload, field, 'head_repository', 'full_name');
    return !(0,guards/* isString */.Kg)(head) || head !== here;
}

;// CONCATENATED MODULE: ./lib/github/event.js




const DEPENDABOT = 'dependabot[bot]';
const NO_COMMIT = /^0+$/;
/**
 * Reads the event from what the runner tells every step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
async function readEvent(env = process.env) {
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const before = (0,guards.at)(payload, 'before');
    return {
        name,
        owner,
        repo,
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        step: env['GITHUB_ACTION'] ?? '',
        runId: Number(env['GITHUB_RUN_ID'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        pullRequest: readPullRequest((0,guards.at)(payload, 'pull_request')),
        fromFork: isFromFork(name, payload),
        outsider: outsiderIn(name, payload),
        byDependabot: [env['GITHUB_ACTOR'], (0,guards.at)(payload, 'pull_request', 'user', 'login')].includes(DEPENDABOT),
        ...(name === 'push' && (0,guards.at)(payload, 'deleted') === true && { isDeletion: true }),
        before: name === 'push' && (0,guards/* isString */.Kg)(before) && !NO_COMMIT.test(before) ? before : undefined,
        ...workflowFileIn(env['GITHUB_WORKFLOW_REF']),
    };
}
/** Such as `octo-org/octo-repo/.github/workflows/transcripts.yml@refs/heads/main`. */
function workflowFileIn(workflowRef = '') {
    const name = /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1];
    return name === undefined ? {} : { workflowFile: name };
}
async function readPayload(file) {
    if (file === undefined || file === '')
        return {};
    try {
        return JSON.parse(await (0,promises_namespaceObject.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw new failure/* Failure */.HR(`The event in GITHUB_EVENT_PATH cannot be read: ${(0,failure/* messageOf */.bD)(error)}.`);
    }
}
/** A pull request's own head, or that of the run that a workflow_run followed, may be a stranger's. */
function isFromFork(name, payload) {
    if ((0,guards.at)(payload, 'pull_request') !== undefined)
        return headIsElsewhere(payload, 'pull_request');
    return name === 'workflow_run' && headIsElsewhere(payload, 'workflow_run');
}
function readPullRequest(value) {
    const number = (0,guards.at)(value, 'number');
    const [headBranch, headSha] = [(0,guards.at)(value, 'head', 'ref'), (0,guards.at)(value, 'head', 'sha')];
    const [baseBranch, baseSha] = [(0,guards.at)(value, 'base', 'ref'), (0,guards.at)(value, 'base', 'sha')];
    if (!(0,guards/* isFiniteNumber */.Bf)(number) || !(0,guards/* isString */.Kg)(headBranch) || !(0,guards/* isString */.Kg)(headSha))
        return undefined;
    if (!(0,guards/* isString */.Kg)(baseBranch) || !(0,guards/* isString */.Kg)(baseSha))
        return undefined;
    const merged = (0,guards.at)(value, 'merged') === true ? { isMerged: true } : {};
    return { number, headBranch, headSha, baseBranch, baseSha, ...merged };
}

// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __nccwpck_require__(918);
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var manage_scopes = __nccwpck_require__(956);
;// CONCATENATED MODULE: ./lib/lib/units.js
/** How quantities are shown. Numbers are shown the same in every locale. */
const KB = 1000;
const SIZE_UNITS = (/* unused pure expression or super */ null && (['bytes', 'kB', 'MB', 'GB']));
/** Bytes as `34.1 MB`. */
function formatBytes(bytes) {
    const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KB)), SIZE_UNITS.length - 1);
    return power === 0 ? count(bytes, 'byte') : `${(bytes / KB ** power).toFixed(1)} ${SIZE_UNITS[power]}`;
}
/** Seconds as `11.0 s`, `3:05` or `1:02:03`. */
function formatDuration(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
    const two = (value) => String(value).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
/** A count with its noun: `1 file`, `2 files`. */
function count(amount, noun, plural = `${noun}s`) {
    return `${amount} ${amount === 1 ? noun : plural}`;
}

;// CONCATENATED MODULE: ./lib/check-key/checks.js



const DAY_MS = 24 * 60 * 60 * 1000;
const NEW_KEY = 'Make a new key in the Deepgram console, put it into the secret, and delete this one.';
const TITLES = {
    invalid: 'Validity',
    shared: 'Difference from other keys',
    missing: 'Required scopes',
    excess: 'Excess scopes',
    project: 'Project',
    expiring: 'Time left',
    permanent: 'Expiration',
    tags: 'Tags',
    balance: 'Credit',
    models: 'Models',
    probe: 'Transcribing',
};
/** Answers every check that the user wants, in the order of the report. `now` is in milliseconds. */
function checkAll(wanted, facts, apiKey, now) {
    const { minBalance, expiresWithin } = wanted;
    const checks = [
        check('invalid', facts.valid, ({ accepted, finding, advice }) => accepted ? [knownAs(finding, facts)] : [finding, advice]),
        wanted.others.length === 0 ? undefined : sharedCheck(wanted.others, apiKey),
        wanted.required.length === 0
            ? undefined
            : check('missing', facts.scopes, (scopes) => missingVerdict(wanted, scopes)),
        wanted.forbidden.length + wanted.allowed.length === 0
            ? undefined
            : check('excess', facts.scopes, (scopes) => excessVerdict(wanted, scopes)),
        wanted.projects.length === 0
            ? undefined
            : check('project', facts.project, ({ id, name }) => projectVerdict(wanted.projects, id, name)),
        expiresWithin === undefined
            ? undefined
            : check('expiring', facts.expires, (expires) => expiringVerdict(expiresWithin, expires, now)),
        wanted.mustExpire ? check('permanent', facts.expires, permanentVerdict) : undefined,
        wanted.tags.length === 0
            ? undefined
            : check('tags', facts.tags, (tags) => tagsVerdict(wanted.tags, tags)),
        minBalance === undefined
            ? undefined
            : check('balance', facts.balance, (balance) => balanceVerdict(minBalance, balance)),
        wanted.models.length === 0
            ? undefined
            : check('models', facts.models, (models) => modelsVerdict(wanted.models, models)),
        wanted.probe
            ? check('probe', facts.probe, ({ works, finding, advice }) => (works ? [finding] : [finding, advice]))
            : undefined,
    ];
    return checks.filter((each) => each !== undefined);
}
/** Scopes that the key lacks, of those that it must have. */
function missingScopes({ required }, scopes) {
    const held = (0,manage_scopes/* expanded */.sz)(scopes);
    return required.filter((scope) => !held.has(scope));
}
/** Scopes that the key has and should not have. */
function excessScopes({ allowed, forbidden, spared, required }, scopes) {
    return [...(0,manage_scopes/* expanded */.sz)(scopes)].filter((scope) => {
        if ((0,manage_scopes/* matchesAny */._I)(scope, forbidden) && !(0,manage_scopes/* matchesAny */._I)(scope, spared))
            return true;
        return allowed.length > 0 && !(0,manage_scopes/* matchesAny */._I)(scope, [...allowed, ...required]);
    });
}
/** Whole days until then, rounded down; undefined if it never comes or is no date. `now` is in milliseconds. */
function daysUntil(expires, now) {
    const days = Math.floor((Date.parse(expires) - now) / DAY_MS);
    return expires === answers/* NEVER */.tm || Number.isNaN(days) ? undefined : days;
}
function check(name, fact, judge) {
    const title = TITLES[name];
    if (!fact.known) {
        return { name, title, answer: 'cannot tell', finding: fact.finding, advice: fact.advice };
    }
    const verdict = judge(fact.value);
    if (verdict === undefined) {
        const finding = 'Deepgram gives a date that cannot be read.';
        return { name, title, answer: 'cannot tell', finding, advice: '' };
    }
    const [finding, advice] = verdict;
    return { name, title, answer: advice === undefined ? 'pass' : 'fail', finding, advice: advice ?? '' };
}
/** Which of the keys it is: its id and comment are no secrets. */
function knownAs(finding, { keyId, comment }) {
    const which = [comment === '' ? '' : `“${comment}”`, keyId === '' ? '' : `id ${keyId}`];
    const told = which.filter((part) => part !== '').join(', ');
    return told === '' ? finding : `${finding.replace(/\.$/, '')} as ${told}.`;
}
function sharedCheck(others, apiKey) {
    const same = others.indexOf(apiKey) + 1;
    const verdict = same === 0
        ? [`It is none of the ${others.length} in \`differs-from\`.`]
        : [`It is the same key as number ${same} in \`differs-from\`.`, `Use a key for each. ${NEW_KEY}`];
    return check('shared', { known: true, value: verdict }, (value) => value);
}
const list = (scopes) => scopes.map((scope) => `\`${scope}\``).join(', ');
/** The scopes as they are listed, with the role that they make up. */
function described(scopes) {
    const role = (0,manage_scopes/* roleOf */.kp)(scopes);
    if (scopes.length === 0)
        return 'It has no scopes.';
    return role === undefined ? `It has ${list(scopes)}.` : `It has all rights of the role ${role}.`;
}
function missingVerdict(wanted, scopes) {
    const missing = missingScopes(wanted, scopes);
    if (missing.length === 0)
        return [described(scopes)];
    return [`It lacks ${list(missing)}. ${described(scopes)}`, `Make a key with ${list(wanted.required)}.`];
}
function excessVerdict(wanted, scopes) {
    const excess = excessScopes(wanted, scopes);
    if (excess.length === 0)
        return [described(scopes)];
    const enough = wanted.required.length > 0 ? wanted.required : ['usage:write'];
    const role = (0,manage_scopes/* roleOf */.kp)(scopes);
    const why = role === undefined ? '' : ` as one of the role ${role}`;
    return [`It is over-privileged${why}: ${list(excess)}.`, `Use a key with only ${list(enough)}. ${NEW_KEY}`];
}
function projectVerdict(projects, id, name) {
    const finding = name === '' ? `Its project is ${id}.` : `Its project is ${name} (${id}).`;
    if (projects.includes(id) || (name !== '' && projects.includes(name)))
        return [finding];
    const wanted = projects.join(' or ');
    return [`${finding} It should be ${wanted}.`, 'Put a key of the right project into the secret.'];
}
function expiringVerdict(within, expires, now) {
    if (expires === answers/* NEVER */.tm)
        return ['It never expires.'];
    const days = daysUntil(expires, now);
    if (days === undefined)
        return undefined;
    const finding = days < 0 ? `It expired on ${expires}.` : `It expires in ${count(days, 'day')}, on ${expires}.`;
    return days < within ? [finding, `Replace it before. ${NEW_KEY}`] : [finding];
}
function permanentVerdict(expires) {
    if (expires !== answers/* NEVER */.tm)
        return [`It expires on ${expires}.`];
    return ['It never expires.', 'Make a key with an expiration date; that of a key cannot be changed.'];
}
function tagsVerdict(wanted, tags) {
    const missing = wanted.filter((tag) => !tags.includes(tag));
    const has = tags.length === 0 ? 'It has no tags.' : `It has the tags ${tags.join(', ')}.`;
    if (missing.length === 0)
        return [has];
    return [
        `It lacks ${missing.join(', ')}. ${has}`,
        'Make a key with these tags; those of a key cannot be changed.',
    ];
}
const dollars = (amount) => `${amount.toFixed(2)} US dollars`;
function balanceVerdict(least, balance) {
    const finding = `${dollars(balance)} are left.`;
    return balance >= least
        ? [finding]
        : [`${finding} There should be ${dollars(least)} at least.`, 'Add credit in the Deepgram console.'];
}
function modelsVerdict(wanted, models) {
    const there = new Set(models.filter(({ usable }) => usable).flatMap(({ names }) => names));
    const missing = wanted.filter((model) => !there.has(model));
    if (missing.length === 0)
        return [`Deepgram lists ${wanted.join(', ')}.`];
    return [
        `Deepgram does not list ${missing.join(', ')} among ${count(models.length, 'model')}.`,
        'Check its name, or ask Deepgram for access.',
    ];
}

;// CONCATENATED MODULE: ./lib/inputs/fields.js


/**
 * What an input that is left empty means, such as one that a reusable workflow passes on, for each action. The same
 * values stand in its action.yml, where a test compares them.
 */
const DEFAULTS = {
    transcribe: {
        model: 'nova-3',
        'smart-format': 'true',
        formats: 'txt, srt, vtt, md, json',
        'caption-style': 'netflix',
        output: '{dir}/{file}.{format}',
        'save-to': 'artifact',
        'save-on-failure': 'artifact',
        'artifact-name': 'transcripts',
        'pull-request-branch': 'transcripts/{branch}',
        comment: 'auto',
        'lock-file': 'transcripts.lock.json',
        cache: 'true',
        'when-over-cap': 'stop',
        lfs: 'auto',
        concurrency: '10',
        retries: '5',
        'fail-on': 'any',
        'if-no-media': 'warn',
        'base-url': 'https://api.deepgram.com',
    },
    'check-key': {
        'forbidden-scopes': 'keys:write, members:*, admins:*, owners:*, billing:write, project:write, project:write:*, self-hosted:*',
        probe: 'none',
        'fail-on': 'any, unknown',
        name: 'API key',
        'base-url': 'https://api.deepgram.com',
        retries: '2',
    },
    'create-key': {
        scopes: 'usage:write',
        revoke: 'true',
        'management-url': 'https://api.deepgram.com',
    },
    'rotate-key': {
        grace: '24h',
        'management-url': 'https://api.deepgram.com',
    },
};
const TRUTHS = { true: true, false: false };
/** Reads the inputs of one action. All but `untrimmed` throw a Failure, which names the input, for what it cannot be. */
class Fields {
    #defaults;
    constructor(defaults) {
        this.#defaults = defaults;
    }
    /** The value as it was given, of which white space may be a part. */
    untrimmed(name) {
        return (0,lib_core/* getInput */.V4)(name, { trimWhitespace: false });
    }
    /** The trimmed value of an input, or its default. */
    text(name) {
        return (0,lib_core/* getInput */.V4)(name) || (this.#defaults[name] ?? '');
    }
    /** The lines that are not blank. */
    lines(name) {
        return (0,lib_core/* getInput */.V4)(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** The lines that are not comments. */
    patterns(name) {
        return this.lines(name).filter((line) => !line.startsWith('#'));
    }
    truth(name) {
        const value = this.text(name).toLowerCase();
        if (value === '')
            return false;
        const result = Object.hasOwn(TRUTHS, value) ? TRUTHS[value] : undefined;
        if (result === undefined)
            throw new failure/* Failure */.HR(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
        return result;
    }
    integer(name, least, most) {
        const value = this.text(name);
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < least || number > most) {
            throw new failure/* Failure */.HR(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
        }
        return number;
    }
    /** The number, or undefined if the input is empty. */
    optionalInteger(name, least, most) {
        return this.text(name) === '' ? undefined : this.integer(name, least, most);
    }
    /** The number, above zero, or undefined if the input is empty. */
    optionalPositive(name) {
        const number = this.optionalNumber(name);
        if (number === 0)
            throw new failure/* Failure */.HR(`${name}: it has to be above zero.`);
        return number;
    }
    /** The number, zero or more, or undefined if the input is empty. */
    optionalNumber(name) {
        const value = this.text(name);
        if (value === '')
            return undefined;
        if (!/^\d+(\.\d+)?$/.test(value))
            throw new failure/* Failure */.HR(`${name}: "${value}" is not a number such as 12.5.`);
        return Number(value);
    }
    oneOf(name, values) {
        const value = this.text(name);
        const found = values.find((known) => known === value);
        if (found === undefined)
            throw new failure/* Failure */.HR(`${name}: "${value}" is not one of ${values.join(', ')}.`);
        return found;
    }
    /** Items one a line or with commas. */
    items(name) {
        return this.text(name)
            .split(/[\n,]/)
            .map((item) => item.trim())
            .filter((item) => item !== '');
    }
    listOf(name, values) {
        const named = this.items(name);
        if (named.length === 0)
            throw new failure/* Failure */.HR(`${name}: nothing is named. Use some of ${values.join(', ')}.`);
        const known = named.map((item) => {
            const found = values.find((value) => value === item);
            if (found === undefined)
                throw new failure/* Failure */.HR(`${name}: "${item}" is not one of ${values.join(', ')}.`);
            return found;
        });
        return [...new Set(known)];
    }
}
/** The inputs of an action, with its own defaults. */
function inputsOf(action) {
    return new Fields(DEFAULTS[action]);
}

;// CONCATENATED MODULE: ./lib/inputs/key.js


/** The key of an input, masked; empty where the workflow run gets no secrets. */
function readApiKey(fields, name = 'api-key') {
    const raw = fields.untrimmed(name);
    if (raw.trim() === '')
        return '';
    (0,safe_text/* keepSecret */.gz)(raw);
    return readKey(raw, name);
}
/** The keys of an input, one a line, masked. Throws a Failure that names the line, never its text. */
function readKeys(fields, name) {
    const given = fields.untrimmed(name);
    const lines = given.split(/\r?\n/).map((line) => line.trim());
    for (const line of lines)
        (0,safe_text/* keepSecret */.gz)(line);
    return lines.flatMap((line, index) => (line === '' ? [] : [readKey(line, `${name}, line ${index + 1}`)]));
}
/** A key alone, masked. Throws a Failure that begins with `where`. */
function readKey(raw, where) {
    const key = raw.trim();
    if (/^(token|bearer)\s/i.test(key)) {
        throw new failure/* Failure */.HR(`${where}: it starts with "Token" or "Bearer". Put the key alone into the secret.`);
    }
    if (/^["'`]|["'`]$/.test(key))
        throw new failure/* Failure */.HR(`${where}: it stands in quotes. Put the key alone into the secret.`);
    if (!/^[!-~]+$/.test(key)) {
        throw new failure/* Failure */.HR(`${where}: it holds a space, a line break or a character that is not ASCII. ` +
            'Copy the key anew, without anything around it, into the secret.');
    }
    (0,safe_text/* keepSecret */.gz)(key);
    return key;
}
/** The HTTPS address in an input, without `/v1` at its end. Throws a Failure that names the input. */
function readUrl(fields, name) {
    const value = fields.text(name);
    const url = URL.parse(value);
    if (url === null)
        throw new failure/* Failure */.HR(`${name}: "${value}" is not a URL; write it as https://api.deepgram.com.`);
    if (url.protocol !== 'https:') {
        throw new failure/* Failure */.HR(`${name}: ${url.protocol}// is refused, the key would travel in the clear. Use https://.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new failure/* Failure */.HR(`${name}: only a host and a path may stand in it, no user name, password, query or fragment.`);
    }
    const whole = withoutSlashes(url.pathname);
    url.pathname = whole.endsWith('/v1') ? withoutSlashes(whole.slice(0, -'/v1'.length)) : whole;
    return url;
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./lib/inputs/scopes.js



/** The scopes, roles and, if wanted, patterns such as `members:*` in an input. Throws a Failure with the nearest one. */
function scopesOf(fields, name, withPatterns = false) {
    return fields.items(name).map((scope) => {
        if (manage_scopes/* SCOPES */.iW.includes(scope) || Object.hasOwn(manage_scopes/* ROLES */.gg, scope))
            return scope;
        if (withPatterns && scope.endsWith(':*') && manage_scopes/* SCOPES */.iW.some((known) => (0,manage_scopes/* matchesAny */._I)(known, [scope])))
            return scope;
        throw new failure/* Failure */.HR(`${name}: "${scope}" is not a scope that Deepgram has. The nearest one is \`${nearestScope(scope)}\`.`);
    });
}
function nearestScope(scope) {
    const known = [...manage_scopes/* SCOPES */.iW, ...Object.keys(manage_scopes/* ROLES */.gg)];
    const wanted = scope.toLowerCase().replace(/:?\*$/, '');
    return known.reduce((best, each) => ((0,mod/* distance */.Io)(each, wanted) < (0,mod/* distance */.Io)(best, wanted) ? each : best));
}

;// CONCATENATED MODULE: ./lib/check-key/wanted.js
/** The checks, by the names that the input `fail-on` has for their failures, in the order of the report. */
const CHECKS = [
    'invalid',
    'shared',
    'missing',
    'excess',
    'project',
    'expiring',
    'permanent',
    'tags',
    'balance',
    'models',
    'probe',
];

;// CONCATENATED MODULE: ./lib/check-key/inputs.js






const PROBE = ['none', 'listen'];
const FAIL_ON = [...CHECKS, 'unknown', 'any', 'none'];
/** Only warns unless it is named. */
const NOT_IN_ANY = new Set(['expiring']);
const NO_SCOPES = 'none';
/** A hundred years. */
const MOST_DAYS = 36_500;
/** Reads all inputs; the keys are masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = inputsOf('check-key');
    const apiKey = readApiKey(fields);
    const others = readKeys(fields, 'differs-from');
    const baseUrl = readUrl(fields, 'base-url');
    return {
        apiKey,
        others,
        ...readScopes(fields),
        projects: fields.items('project'),
        expiresWithin: fields.optionalInteger('expires-within', 1, MOST_DAYS),
        mustExpire: fields.truth('must-expire'),
        tags: fields.items('required-tags'),
        minBalance: fields.optionalNumber('min-balance'),
        models: fields.items('models'),
        probe: fields.oneOf('probe', PROBE) === 'listen',
        failOn: readFailOn(fields),
        name: fields.text('name'),
        baseUrl,
        managementUrl: fields.text('management-url') === '' ? managementOf(baseUrl) : readUrl(fields, 'management-url'),
        retries: fields.integer('retries', 0, 10),
    };
}
/**
 * Where questions about the key go. Deepgram's regional and dedicated hosts do not answer them, its main one does:
 * https://developers.deepgram.com/docs/regional-endpoints. Any other host is asked itself, so that the key goes to none
 * that the user did not name.
 */
function managementOf(baseUrl) {
    return /(^|\.)deepgram\.com$/.test(baseUrl.hostname) ? new URL('https://api.deepgram.com') : baseUrl;
}
function readScopes(fields) {
    const required = [...(0,manage_scopes/* expanded */.sz)(scopesOf(fields, 'required-scopes', false))];
    const allowed = [...(0,manage_scopes/* expanded */.sz)(scopesOf(fields, 'allowed-scopes', true))];
    const given = fields.text('forbidden-scopes');
    if (given === NO_SCOPES)
        return { required, allowed, forbidden: [], spared: [] };
    const forbidden = scopesOf(fields, 'forbidden-scopes', true);
    for (const role of forbidden.filter((scope) => Object.hasOwn(manage_scopes/* ROLES */.gg, scope))) {
        throw new failure/* Failure */.HR(`forbidden-scopes: \`${role}\` is a role, which holds harmless scopes too. Name the scopes that you do not want.`);
    }
    // What the user asks for is not forbidden by default.
    const isDefault = given === DEFAULTS['check-key']['forbidden-scopes'];
    if (isDefault)
        return { required, allowed, forbidden, spared: [...required, ...allowed] };
    const both = required.find((scope) => (0,manage_scopes/* matchesAny */._I)(scope, forbidden));
    if (both === undefined)
        return { required, allowed, forbidden, spared: [] };
    throw new failure/* Failure */.HR(`forbidden-scopes: \`${both}\` is in \`required-scopes\` as well. Decide for one.`);
}
function readFailOn(fields) {
    const named = fields.listOf('fail-on', FAIL_ON);
    if (named.includes('none')) {
        if (named.length === 1)
            return new Set();
        throw new failure/* Failure */.HR('fail-on: `none` stands alone, or not at all.');
    }
    const any = CHECKS.filter((check) => named.includes('any') && !NOT_IN_ANY.has(check));
    const single = named.filter((name) => name !== 'any' && name !== 'none');
    return new Set([...any, ...single]);
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/lib/step-summary.js

/** Appends to the step summary, where the runner keeps one. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await summary.addRaw(markdown, true).write();
}

;// CONCATENATED MODULE: ./lib/check-key/report.js












const NOTHING = {
    valid: 'unknown',
    scopes: '',
    role: '',
    'project-id': '',
    'project-name': '',
    'expires-at': '',
    'days-left': '',
    'missing-scopes': '',
    'excess-scopes': '',
    balance: '',
    report: '',
    'skipped-reason': '',
};
/** Tells that the run is skipped. */
async function reportSkipped(name, reason, why) {
    setOutputs({ 'skipped-reason': reason });
    notice(`${name}: ${why}`);
    await writeSummary(`## ${(0,safe_text/* forMarkdown */.Bm)(name)}\n\n${(0,safe_text/* forMarkdown */.Bm)(why)}\n`);
}
/** Writes the log, outputs, summary, annotations and the JSON file. Throws a Failure if a check fails the step. */
async function report(inputs, facts, checks, now) {
    const judged = checks.map((check) => ({ ...check, weight: weightOf(check, inputs.failOn) }));
    const outputs = outputsOf(inputs, facts, now);
    const file = await writeReport(inputs.name, facts, judged, outputs);
    setOutputs({ ...outputs, report: file });
    for (const each of judged)
        info(`${inputs.name}: ${SIGNS[signOf(each)]} ${each.title}: ${told(each)}`);
    await writeSummary(renderSummary(inputs.name, facts, judged, outputs));
    report_annotate(inputs.name, judged);
    const failing = judged.filter(({ weight }) => weight === 'fails');
    if (failing.length > 0)
        throw new failure/* Failure */.HR(whyFailed(inputs.name, failing, judged.length));
}
/** A check that fails, or cannot be made, fails the step or only warns. */
function weightOf({ name, answer }, failOn) {
    if (answer === 'pass')
        return 'passes';
    return failOn.has(answer === 'fail' ? name : 'unknown') ? 'fails' : 'warns';
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) {
        lib_core/* setOutput */.uH(name, (0,safe_text/* withoutSecrets */.cT)(value));
    }
}
const or = (fact, otherwise) => (fact.known ? fact.value : otherwise);
/** The outputs, of which what is not known is empty. `now` is in milliseconds. */
function outputsOf(inputs, facts, now) {
    const scopes = or(facts.scopes, []);
    const project = or(facts.project, { id: '', name: '' });
    const expires = or(facts.expires, '');
    return {
        valid: facts.valid.known ? String(facts.valid.value.accepted) : 'unknown',
        scopes: scopes.join(','),
        role: (0,manage_scopes/* roleOf */.kp)(scopes) ?? '',
        'project-id': project.id,
        'project-name': project.name,
        'expires-at': expires,
        'days-left': String(daysUntil(expires, now) ?? ''),
        'missing-scopes': facts.scopes.known ? missingScopes(inputs, scopes).join(',') : '',
        'excess-scopes': facts.scopes.known ? excessScopes(inputs, scopes).join(',') : '',
        balance: facts.balance.known ? facts.balance.value.toFixed(2) : '',
    };
}
/** Writes the JSON file, which lasts as long as the job, and gives its path. */
async function writeReport(name, facts, judged, outputs) {
    const folder = await (0,promises_namespaceObject.mkdtemp)(external_node_path_namespaceObject.join(process.env['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)(), 'check-key-'));
    const file = external_node_path_namespaceObject.join(folder, 'report.json');
    await (0,promises_namespaceObject.writeFile)(file, (0,safe_text/* withoutSecrets */.cT)(reportJson(name, facts, judged, outputs)));
    return file;
}
/** The JSON file; a field without a value is left out. */
function reportJson(name, facts, judged, outputs) {
    const given = (value) => (value === '' ? undefined : value);
    const content = {
        version: 1,
        name,
        valid: outputs.valid,
        keyId: given(facts.keyId),
        comment: given(facts.comment),
        project: facts.project.known ? facts.project.value : undefined,
        scopes: facts.scopes.known ? facts.scopes.value : undefined,
        role: given(outputs.role),
        rights: facts.scopes.known ? [...(0,manage_scopes/* expanded */.sz)(facts.scopes.value)] : undefined,
        tags: facts.tags.known ? facts.tags.value : undefined,
        expiresAt: given(outputs['expires-at']),
        balance: facts.balance.known ? facts.balance.value : undefined,
        checks: judged.map(({ name: check, answer, weight, finding, advice }) => {
            return { check, answer, weight, finding, advice: given(advice) };
        }),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
const SIGNS = {
    pass: '✅',
    fail: '❌',
    warning: '⚠️',
    'cannot tell': '❔',
};
function signOf({ answer, weight }) {
    return answer === 'fail' && weight === 'warns' ? 'warning' : answer;
}
function told({ answer, finding, advice }) {
    const said = `${finding} ${advice}`.trim();
    return answer === 'cannot tell' ? `cannot tell. ${said}` : said;
}
/** The table that anyone can read, and what is known of the key. */
function renderSummary(name, facts, judged, outputs) {
    const rows = judged.map((each) => {
        const sign = signOf(each);
        const cells = [each.title, `${SIGNS[sign]} ${sign}`, each.finding, each.advice];
        return `| ${cells.map(safe_text/* forMarkdown */.Bm).join(' | ')} |`;
    });
    const lines = [
        `## ${(0,safe_text/* forMarkdown */.Bm)(name)}`,
        '',
        '| Check | Answer | What was found | What to do |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        ...factLines(facts, outputs),
    ];
    return `${lines.join('\n')}\n`;
}
function factLines({ keyId, comment }, outputs) {
    const project = [outputs['project-name'], outputs['project-id']].filter((part) => part !== '').join(', ');
    const expires = outputs['expires-at'];
    const facts = [
        ['Id', keyId],
        ['Comment', comment],
        ['Project', project],
        ['Expires', expires === answers/* NEVER */.tm ? 'never' : expires],
        ['Balance in US dollars', outputs.balance],
    ];
    const known = facts.filter(([, value = '']) => value !== '');
    return known.map(([label = '', value = '']) => `- ${label}: ${(0,safe_text/* forMarkdown */.Bm)(value)}`);
}
function report_annotate(name, judged) {
    for (const [kind, weight] of [
        ['error', 'fails'],
        ['warning', 'warns'],
    ]) {
        const found = judged.filter((each) => each.weight === weight);
        annotate(kind, found.map((each) => ({ text: `${name}: ${each.title}: ${told(each)}` })), (more) => `${count(more, 'more check')} in the step summary.`);
    }
}
function whyFailed(name, failing, all) {
    const names = failing.map((each) => (each.answer === 'fail' ? each.name : `unknown (${each.name})`));
    return `${name}: ${failing.length} of ${count(all, 'check')} failed: ${names.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/check-key/main.js






/** Checks a key. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    // Nothing of a fork decides what is asked, so that its pull requests are no reason to refuse the key.
    const admission = admit(await readEvent(), inputs.apiKey, true);
    if (!admission.admitted) {
        await reportSkipped(inputs.name, admission.reason, admission.why);
        return;
    }
    const facts = await findOut(inputs);
    const now = Date.now();
    await report(inputs, facts, checkAll(inputs, facts, inputs.apiKey, now), now);
}
/** Asks Deepgram; what that takes is loaded only now. */
async function findOut(inputs) {
    const { ask } = await __nccwpck_require__.e(/* import() */ 823).then(__nccwpck_require__.bind(__nccwpck_require__, 823));
    return await ask(inputs, ({ finding }, retry, waitMs) => info(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`));
}

;// CONCATENATED MODULE: ./lib/check-key/index.js


runProgram(run);

