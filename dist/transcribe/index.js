import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
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
__webpack_unused_export__ = distance;
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
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 24261:
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

/***/ 37221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ isFiniteNumber),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
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

/***/ 17783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ blobHeader),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** SHA-256 of a content, in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
}
/** What git puts before a content of so many bytes to make its id. */
const blobHeader = (size) => `blob ${size}\0`;
/** The id that git gives to a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(content) {
    const bytes = Buffer.from(content);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', Buffer.concat([Buffer.from(blobHeader(bytes.byteLength)), bytes]));
}


/***/ }),

/***/ 61636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ forPlainText),
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Bt: () => (/* binding */ forSrt),
/* harmony export */   DE: () => (/* binding */ forMermaid),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   QT: () => (/* binding */ forWebVtt),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UB: () => (/* binding */ keepQuerySecret),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   d7: () => (/* binding */ forProse),
/* harmony export */   gz: () => (/* binding */ keepSecret)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86120);

/**
 * The one place that makes text safe. File names, transcripts, URLs and answers of servers are untrusted: in a log
 * a line of theirs may be a workflow command, in Markdown it may be HTML or a mention, and anywhere it may repeat
 * a secret.
 */
const HIDDEN = '***';
/** A shorter query string is hardly a credential, and masking it would blank unrelated text. */
const SHORTEST_QUERY_SECRET = 8;
/** A shorter value is a date, a region or the like. */
const SHORTEST_VALUE_SECRET = 24;
const secrets = new Set();
/** Masks a secret and the forms in which programs print it, in the runner's log and in all that we write. */
function keepSecret(secret) {
    if (secret.trim() === '')
        return;
    const bytes = Buffer.from(secret);
    const inHeader = Buffer.from(`Token ${secret}`);
    const forms = [
        secret,
        secret.trim(),
        encodeURIComponent(secret.trim()),
        JSON.stringify(secret).slice(1, -1),
        ...[bytes, inHeader].flatMap((form) => [form.toString('base64'), form.toString('base64url')]),
    ];
    for (const form of forms.filter((text) => text !== '')) {
        if (!secrets.has(form))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
        secrets.add(form);
    }
}
/** Masks the query of a URL and the long values in it: in a presigned one they are credentials. */
function keepQuerySecret(url) {
    const query = url.search.slice(1);
    if (query.length >= SHORTEST_QUERY_SECRET)
        keepSecret(query);
    for (const value of url.searchParams.values())
        if (value.length >= SHORTEST_VALUE_SECRET)
            keepSecret(value);
}
/** The text with every secret replaced. */
function withoutSecrets(text) {
    let safe = text;
    // Longest first, so that no part of a longer form stays behind.
    for (const secret of [...secrets].sort((a, b) => b.length - a.length))
        safe = safe.replaceAll(secret, HIDDEN);
    return safe;
}
// Control characters, and the format characters that turn the direction of text (Unicode UAX #9).
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
/** One line for people: without secrets, control characters and direction overrides made visible. */
function oneLine(text) {
    return withoutSecrets(text).replaceAll(UNPRINTABLE, (character) => character === '\n' ? '⏎' : codePoint(character));
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
    [/:(?=\/\/)|(?<=www)\.|^[=:]|[~|]/, entity],
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
/** One line for a Markdown document: no markup, HTML, links, or mentions. */
function forMarkdown(text) {
    return oneLine(text)
        .replaceAll(MARKUP, entity)
        .replaceAll(/&#(64|35);/g, '$&\u2060')
        .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`);
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

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How quantities are shown. Numbers are shown the same in every locale. */
const KB = 1000;
const SIZE_UNITS = ['bytes', 'kB', 'MB', 'GB'];
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


/***/ }),

/***/ 86120:
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
var external_os_ = __nccwpck_require__(70857);
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
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

/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ OUTDATED),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   bh: () => (/* binding */ takesAnswer),
/* harmony export */   mK: () => (/* binding */ needsAnswer),
/* harmony export */   no: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46949);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94333);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83642);



/** A rendering that is none: the file was made from another answer than the recorded one. */
const OUTDATED = 'outdated';
/** Decides what each source needs. Sends, reads and writes nothing. */
function assess(jobs, survey) {
    const taken = new Set(jobs.flatMap(([{ outputs }]) => outputs.map(({ path }) => path)));
    const byAudio = Map.groupBy(survey.entries, ([, { media, options }]) => audioKey(media, options));
    return jobs.map(([job, media]) => {
        const name = (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(job.source);
        const own = survey.entries.get(name);
        const alike = byAudio.get(audioKey(media, survey.options)) ?? [];
        const key = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKey */ .q7)(name, media, survey.options);
        const isSettled = !survey.pending.has(key);
        const isCurrent = own !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMedia */ .T$)(own.media, media) && own.options === survey.options;
        const basis = isCurrent ? { name, entry: own } : twinOf(alike, job.outputs, survey);
        const known = { own, basis, isCurrent, isSettled };
        const steps = job.outputs.map((output) => stepFor(output, { ...known, rendering: survey.rendering(job.source, output) }, survey));
        const superseded = movedFrom(own, steps, survey).filter((path) => !taken.has(path));
        const why = reasonFor({ name, own, basis, steps, media }, survey);
        return {
            job,
            name,
            media,
            key,
            own,
            basis,
            alike,
            steps,
            superseded,
            why,
        };
    });
}
/** What makes two requests the same, wherever the media lie; each its own where the bytes are not known. */
const audioKey = ({ sha256 }, options) => sha256 === undefined ? Symbol('unknown') : `${sha256}\n${options}`;
/** The source whose answer another one takes over: rather one that was renamed, since its files go along. */
function twinOf(alike, outputs, survey) {
    const twin = alike.find(([name]) => survey.isGone(name)) ?? alike[0];
    return twin && { name: twin[0], entry: followed(twin[1], outputs, survey) };
}
/** The entry of the same audio with its files where they are now: they may have been moved along with the media. */
function followed(entry, outputs, { stateOf }) {
    const files = Object.entries(entry.files).map(([format, file]) => {
        const path = outputs.find((output) => output.format === format)?.path;
        const isMoved = path !== undefined && stateOf(path) === 'foreign' && stateOf(file.path) === 'missing';
        return [format, isMoved ? { ...file, path } : file];
    });
    return { ...entry, files: Object.fromEntries(files) };
}
function stepFor(output, known, survey) {
    const { own, isCurrent, isSettled, rendering } = known;
    const { format, path } = output;
    const state = survey.stateOf(path);
    const recorded = ownFile(own, format);
    const here = recorded?.path === path ? recorded : undefined;
    const carried = carryFrom(known, output, survey);
    if (carried !== undefined)
        return carried;
    if ((state === 'edited' || state === 'foreign') && !survey.overwriteEdited) {
        // A file that a killed run has not recorded looks edited, too.
        return isSettled && isCurrent && here !== undefined && isLatest(here, rendering)
            ? { output, action: 'leave', file: here }
            : { output, action: 'adopt', file: here && { ...here, rendering: OUTDATED } };
    }
    if (isCurrent && state === 'ours' && here !== undefined && here.rendering !== OUTDATED) {
        const action = here.rendering === rendering ? 'keep' : 'refresh';
        return { output, action, file: here };
    }
    return { output, action: 'write' };
}
/** Whether no run would write the file again, and so none can have begun to. */
const isLatest = (file, rendering) => file.rendering === rendering || file.rendering === OUTDATED;
/** Takes a file over from where the same audio has it, if it is someone's work or made of the same answer. */
function carryFrom({ basis, isCurrent, rendering }, output, survey) {
    const origin = ownFile(basis?.entry, output.format);
    if (origin === undefined)
        return undefined;
    // It may lie there already, recorded for another source or moved by someone.
    const isFree = origin.path === output.path ? !isCurrent : survey.stateOf(output.path) === 'missing';
    const state = survey.stateOf(origin.path);
    const edited = state === 'foreign' || (state === 'edited' && !survey.overwriteEdited);
    const isOurs = state === 'ours' && origin.rendering !== OUTDATED;
    // Of one that someone moved along, the content will show whether it is someone's.
    const stale = state !== 'edited' && origin.rendering !== rendering;
    return isFree && (edited || isOurs) ? { output, action: 'carry', origin, edited, stale } : undefined;
}
/** Where files of a source were before its outputs got other paths, unless someone's work would be lost there. */
function movedFrom(own, steps, survey) {
    return steps.flatMap((step) => {
        const before = ownFile(own, step.output.format)?.path;
        if (before === undefined || before === step.output.path)
            return [];
        const isCarried = step.action === 'carry' && step.origin.path === before;
        return isCarried || survey.stateOf(before) === 'ours' ? [before] : [];
    });
}
/** The recorded file of a format, which may have the name of something that every object has. */
function ownFile(entry, format) {
    return entry !== undefined && Object.hasOwn(entry.files, format) ? entry.files[format] : undefined;
}
/** Whether a step can only be taken with the answer. */
const needsAnswer = ({ action }) => action === 'write';
/** Whether a file is kept that would be rendered otherwise today. */
const isStale = (step) => step.action === 'refresh' || (step.action === 'carry' && step.stale);
/** Whether a step is taken, or taken otherwise, if the answer is at hand. */
const takesAnswer = (step) => isStale(step) || step.action === 'adopt';
/** Whether a step changes a file. */
const changesFile = (step) => needsAnswer(step) || takesAnswer(step) || step.action === 'carry';
function reasonFor({ name, own, basis, steps, media }, survey) {
    if (!steps.some(changesFile))
        return '';
    if (basis !== undefined && basis.name !== name) {
        return survey.isGone(basis.name) ? `was ${basis.name}` : `the same audio as ${basis.name}`;
    }
    if (own === undefined)
        return 'new';
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMedia */ .T$)(own.media, media))
        return 'the media changed';
    if (own.options !== survey.options)
        return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOptionsDiffer */ .Z)(own.options, survey.options);
    return whyRendered(own, steps, survey);
}
function whyRendered(own, steps, { stateOf }) {
    const changed = steps.filter(changesFile);
    const reasons = changed.map((step) => {
        const { format, path } = step.output;
        const file = ownFile(own, format);
        if (step.action === 'adopt')
            return `${path} is not as recorded`;
        if (file === undefined)
            return `format ${format} is new`;
        if (file.path !== path)
            return `${file.path} becomes ${path}`;
        if (step.action === 'refresh')
            return `${path} is rendered otherwise now`;
        const state = stateOf(path);
        if (state === 'missing')
            return `${path} is missing`;
        return state === 'ours' ? `${path} is outdated` : `${path} was edited and is overwritten`;
    });
    return reasons.join('; ');
}


/***/ }),

/***/ 28574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   _g: () => (/* binding */ NO_PRICE),
/* harmony export */   yx: () => (/* binding */ applyCaps)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1820);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9746);


/** Of a cap: sums of fractions are not exact, and what is exactly at the cap is allowed. */
const ROUNDING = 1e-9;
/** Why a cap on the cost is of no use where no price is known. */
const NO_PRICE = 'max-cost: no price is known for the model, so the cap cannot be kept. Give one with `price-per-minute`.';
/** Watches the caps while a run goes on, for media whose length only Deepgram knows too. */
class Budget {
    #limits;
    /** Settled and reserved. */
    #minutes = 0;
    #cost = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Reserves an amount if it stays within the caps; an unknown one is let in as long as no cap is reached. */
    admit({ minutes, cost }) {
        const { maxMinutes, maxCost } = this.#limits;
        if (!fits(this.#minutes, minutes, maxMinutes) || !fits(this.#cost, cost, maxCost))
            return false;
        this.#add(minutes, cost);
        return true;
    }
    /** Puts what an admitted amount really came to in the place of what was reserved for it. */
    settle(reserved, actual) {
        this.#add(-(reserved.minutes ?? 0), -(reserved.cost ?? 0));
        this.#add(actual.minutes, actual.cost);
    }
    #add(minutes = 0, cost = 0) {
        this.#minutes += minutes;
        this.#cost += cost;
    }
}
function fits(total, amount, cap) {
    if (cap === undefined)
        return true;
    const tolerance = cap * ROUNDING;
    return amount === undefined ? total < cap - tolerance : total + amount <= cap + tolerance;
}
/**
 * Holds back what would be above the caps. Media of unknown length do not count beforehand: a Budget has to watch
 * them, and in a part they come last.
 */
function applyCaps(items, caps) {
    const { minutes, cost } = (0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(items);
    if (caps.maxCost !== undefined && cost === undefined)
        return { send: [], heldBack: items, over: NO_PRICE };
    const exceeded = [
        ...(fits(0, minutes, caps.maxMinutes) ? [] : [`max-minutes (${caps.maxMinutes})`]),
        ...(fits(0, cost, caps.maxCost) ? [] : [`max-cost (${caps.maxCost})`]),
    ];
    if (exceeded.length === 0)
        return { send: items, heldBack: [], over: undefined };
    const send = caps.whenOver === 'stop' ? [] : cheapestWithin(items, caps);
    const sent = new Set(send);
    const heldBack = items.filter((item) => !sent.has(item));
    return { send, heldBack, over: explain(items, exceeded, caps.whenOver, heldBack.length) };
}
/** The cheapest first, up to the first that does not fit. */
function cheapestWithin(items, limits) {
    const budget = new Budget(limits);
    const sorted = items.toSorted(byPrice);
    const end = sorted.findIndex((item) => !budget.admit(item));
    return end === -1 ? sorted : sorted.slice(0, end);
}
function byPrice(a, b) {
    return compare(a.cost, b.cost) || compare(a.minutes, b.minutes) || compare(a.name, b.name);
}
/** The unknown last. */
function compare(a, b) {
    if (a === b)
        return 0;
    if (a === undefined || b === undefined)
        return a === undefined ? 1 : -1;
    return a < b ? -1 : 1;
}
function explain(items, exceeded, whenOver, heldBack) {
    const { minutes, cost, unknown } = (0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(items);
    const price = cost === undefined ? 'of unknown cost' : `estimated at ${(0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(cost)}`;
    const more = unknown === 0 ? '' : `, and ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'source')} of unknown length`;
    const plan = `The plan is ${minutes.toFixed(1)} minutes, ${price}${more}, above ${exceeded.join(' and ')}.`;
    const raise = `raise ${exceeded.map((cap) => `\`${cap.replace(/ .*/, '')}\``).join(' and ')}`;
    return whenOver === 'stop'
        ? `${plan} Nothing was sent. To go on ${raise}, do a part with \`when-over-cap: partial\`, or narrow \`files\`.`
        : `${plan} ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(heldBack, 'source')} held back. To send all ${raise}.`;
}


/***/ }),

/***/ 94333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ whyOptionsDiffer),
/* harmony export */   r: () => (/* binding */ canonicalOptions)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17783);

/** Parameters that change how a request is accounted for or kept, and not what is heard. */
const WITHOUT_EFFECT = new Set(['tag', 'extra', 'mip_opt_out']);
/** Parameters whose values are the user's own words. The record may be public, and shows only a hash of them. */
const PRIVATE = new Set([
    'keyterm',
    'replace',
    'search',
    'keywords',
    'custom_topic',
    'custom_intent',
]);
/** Hexadecimal digits that tell private values apart. */
const DIGITS = 16;
/** The parameters that change the answer, as `name=value&…`: equal texts are equal requests, in whatever order. */
function canonicalOptions(parameters) {
    const effective = parameters.filter(([name]) => !WITHOUT_EFFECT.has(name));
    const byName = Map.groupBy(effective, ([name]) => name);
    return [...byName.keys()]
        .sort()
        .flatMap((name) => written(name, (byName.get(name) ?? []).map(([, value]) => value).sort()))
        .join('&');
}
function written(name, values) {
    if (!PRIVATE.has(name))
        return values.map((value) => String(new URLSearchParams([[name, value]])));
    return [`${name}=#${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(values.join('\n')).slice(0, DIGITS)}`];
}
/** How two canonical options differ, in words: `model was nova-2, is nova-3; diarize is new`. */
function whyOptionsDiffer(before, now) {
    const [old, current] = [new URLSearchParams(before), new URLSearchParams(now)];
    const names = new Set([...old.keys(), ...current.keys()].sort());
    const changes = [...names].map((name) => changeOf(name, old.getAll(name), current.getAll(name)));
    return changes.filter((change) => change !== '').join('; ');
}
function changeOf(name, old, current) {
    const [was, is] = [old.join(', '), current.join(', ')];
    if (old.length === 0)
        return `${name} is new`;
    if (current.length === 0)
        return `${name} is gone`;
    if (was === is)
        return '';
    return PRIVATE.has(name) ? `${name} changed` : `${name} was ${was}, is ${is}`;
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   Bw: () => (/* binding */ pricePerMinute),
/* harmony export */   Gw: () => (/* binding */ PRICES_AS_OF),
/* harmony export */   Op: () => (/* binding */ priceNote),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/**
 * When others last checked these list prices, pay-as-you-go, of recordings: github.com/hail-hq/hail (costs/stt.json) and
 * later reports. They only make estimates: https://deepgram.com/pricing counts, and Growth plans pay less.
 */
const PRICES_AS_OF = '2026-07-25';
/** USD for a minute of audio, of which reports differ for some: those most often given, for `base` by Deepgram's staff. */
const MODELS = [
    { model: /^nova-3(-|$)/, usd: 0.0043, multilingual: 0.0052 },
    { model: /^nova-2(-|$)/, usd: 0.0043 },
    { model: /^enhanced(-|$)/, usd: 0.0145 },
    { model: /^base(-|$)/, usd: 0.0125 },
    { model: /^whisper(-|$)/, usd: 0.0048 },
];
const DIARIZATION = 0.002;
const REDACTION = 0.002;
const KEYTERMS = 0.0013;
const BY_TOKENS = ['summarize', 'topics', 'intents', 'sentiment'];
const SECONDS_IN_MINUTE = 60;
/**
 * The estimated price in USD of a minute of a file with so many channels; undefined if none is known for the model.
 * `override` is the price of a minute of one channel.
 */
function pricePerMinute(parameters, channels, override) {
    const query = new Map(parameters);
    const price = override ?? tablePrice(query);
    if (price === undefined)
        return undefined;
    return isOn(query, 'multichannel') ? price * channels : price;
}
function tablePrice(query) {
    const listed = MODELS.find(({ model }) => model.test(query.get('model') ?? ''));
    if (listed === undefined)
        return undefined;
    return ((isMultilingual(query) ? (listed.multilingual ?? listed.usd) : listed.usd) +
        (isOn(query, 'diarize') || query.has('diarize_model') ? DIARIZATION : 0) +
        (query.has('redact') ? REDACTION : 0) +
        (query.has('keyterm') ? KEYTERMS : 0));
}
const isOn = (query, name) => query.get(name) === 'true';
const isMultilingual = (query) => query.get('language') === 'multi' || isOn(query, 'detect_language');
/** What the estimate leaves out, in words; undefined if nothing. */
function priceNote(parameters, override) {
    const query = new Map(parameters);
    const model = query.get('model');
    const features = BY_TOKENS.filter((name) => query.has(name));
    const notes = [];
    if (override === undefined && tablePrice(query) === undefined) {
        notes.push(`No price is known for the model ${model}: give one with \`price-per-minute\`.`);
    }
    if (override === undefined && isOn(query, 'mip_opt_out')) {
        notes.push('With `mip_opt_out` it may cost up to about twice as much.');
    }
    if (features.length > 0) {
        notes.push(`Not included: ${features.join(', ')}, which Deepgram charges by tokens.`);
    }
    return notes.length > 0 ? notes.join(' ') : undefined;
}
/** Minutes and estimated USD of media, as far as their duration and the price are known. */
function priceOf(media, parameters, override) {
    if (media.duration === undefined)
        return {};
    const minutes = media.duration / SECONDS_IN_MINUTE;
    const price = pricePerMinute(parameters, media.channels ?? 1, override);
    return { minutes, ...(price !== undefined && { cost: minutes * price }) };
}
/** Adds up minutes and estimated cost. */
function estimate(items) {
    const known = items.filter(({ minutes }) => minutes !== undefined);
    return {
        minutes: sum(known.map(({ minutes }) => minutes ?? 0)),
        cost: known.some(({ cost }) => cost === undefined) ? undefined : sum(known.map(({ cost }) => cost ?? 0)),
        unknown: items.length - known.length,
    };
}
const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);
/** USD as `$12.30`; what is not nothing never looks like nothing. */
function formatCost(usd) {
    return usd > 0 && usd < 0.01 ? 'under $0.01' : `$${usd.toFixed(2)}`;
}


/***/ }),

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ isUrlName),
/* harmony export */   Oj: () => (/* binding */ withoutFiles),
/* harmony export */   T$: () => (/* binding */ sameMedia),
/* harmony export */   q7: () => (/* binding */ answerKey),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export mediaHash */
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17783);

/** Names of URLs begin so, and no path in a workspace can. */
const URL_START = 'https://';
/** Whether a source is named by its URL. */
const isUrlName = (name) => name.startsWith(URL_START);
/** SHA-256 in hex of the media, or of what is best known of those at a URL. */
function mediaHash(name, media) {
    return media.kind === 'file' ? media.sha256 : (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${name}\n${steadiest(media)}`);
}
/** Servers behind one name may each give an etag of their own, but hardly a date and a length. */
function steadiest({ etag, lastModified, length, query = '' }) {
    if (lastModified !== undefined && length !== undefined)
        return `last-modified ${lastModified} ${length}`;
    if (etag !== undefined)
        return `etag ${etag}`;
    if (lastModified !== undefined)
        return `last-modified ${lastModified}`;
    return length === undefined ? `query ${query}` : `length ${length} query ${query}`;
}
/** Hexadecimal digits that tell options apart. */
const OPTIONS_DIGITS = 16;
/** The key of the answer to a request: hexadecimal digits and `-`, fit to be the name of a file. */
function answerKey(name, media, options) {
    return `${mediaHash(name, media)}-${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(options).slice(0, OPTIONS_DIGITS)}`;
}
/** Whether two media are the same, as far as it can be told. Of two URLs, they are one but for their queries. */
function sameMedia(one, other) {
    if (one.kind === 'url' && other.kind === 'url')
        return sameAtUrl(one, other);
    return one.sha256 !== undefined && one.sha256 === other.sha256;
}
const VALIDATORS = ['etag', 'lastModified', 'length'];
/** By validators: https://www.rfc-editor.org/rfc/rfc9110#section-8.8. A length alone needs the same query, too. */
function sameAtUrl(one, other) {
    const comparable = VALIDATORS.filter((key) => one[key] !== undefined && other[key] !== undefined);
    const agree = new Set(comparable.filter((key) => one[key] === other[key]));
    if (agree.has('etag') || (agree.has('lastModified') && agree.has('length')))
        return true;
    if (agree.size < comparable.length)
        return false;
    return agree.has('lastModified') || one.query === other.query;
}
/** The paths of an entry's files. */
const pathsOf = ({ files }) => Object.values(files).map(({ path }) => path);
/** The entry without files that belong to another source. */
function withoutFiles(entry, isOthers) {
    const own = Object.entries(entry.files).filter(([, { path }]) => !isOthers(path));
    return { ...entry, files: Object.fromEntries(own) };
}


/***/ }),

/***/ 28205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
/** Bytes of lines with their line ends. */
const bytes = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** The first lines that fit into so many bytes. */
function fitting(lines, room) {
    let left = room;
    const overflow = lines.findIndex((line) => {
        left -= bytes([line]);
        return left < 0;
    });
    return overflow < 0 ? lines : lines.slice(0, overflow);
}


/***/ }),

/***/ 19820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86120);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61636);


/** The only place that writes to the log: whatever it is given, one line comes out that is no command. */
/** GitHub keeps 10 annotations of each kind a step; one is for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text));
}
/** Shown only where the user asked for debug logs. */
function debug(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text));
}
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
}
function warning(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
}
/** Annotations as far as GitHub shows them; `rest` tells how many are left out. */
function annotate(kind, annotations, rest) {
    const write = kind === 'error' ? _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3 : _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e;
    const fits = annotations.length <= MOST_ANNOTATIONS;
    const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
    for (const { text, file } of shown) {
        write((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), file === undefined ? {} : { file: (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(file) });
    }
    if (!fits)
        write(rest(annotations.length - shown.length));
}
/** Fails the step. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/** Paths of one source, with what they have in common said once: `a/talk.mp3.txt · srt · vtt`. */
function together(paths) {
    const [first = ''] = paths;
    const stem = first.slice(0, sharedLength(paths));
    const base = stem.slice(0, stem.lastIndexOf('.') + 1);
    const endings = paths.map((path) => path.slice(base.length));
    // A dot in front belongs to the name, and one in a folder to the folder.
    const isStem = /[^/]\.$/.test(base) && !endings.some((ending) => ending.includes('/'));
    return (isStem ? [first, ...endings.slice(1)] : paths).join(' · ');
}
/** Characters that all paths begin with. */
function sharedLength([first = '', ...others]) {
    let length = 0;
    while (length < first.length && others.every((path) => path[length] === first[length]))
        length += 1;
    return length;
}


/***/ }),

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   JJ: () => (/* binding */ commonCause),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   pF: () => (/* binding */ resultsFile),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1820);

/** Codes of sources that failed only because the run had stopped. */
const CONSEQUENCES = new Set(['not-sent', 'cancelled']);
/** Codes of failures that say nothing of the source, but of the key, the options or the endpoint. */
const CAUSES_OF_RUNS = new Set([
    'bad-key',
    'bad-options',
    'connection',
    'endpoint',
    'forbidden',
    'forbidden-model',
    'missing-scope',
    'no-credit',
    'not-found',
    'rate-limit',
    'redirected',
    'server-error',
    'unknown-model',
]);
/** What came of a source, for the log. */
function progressOf(result) {
    const { source } = result;
    switch (result.status) {
        case 'failed':
            return `${source}: failed. ${failureText(result)}`;
        case 'transcribed':
            return `${source}: ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.duration)} of audio, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.words, 'word')}, ${result.elapsed.toFixed(1)} s`;
        case 'reused':
            return `${source}: nothing sent, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.duration)} of audio reused (${result.why})`;
        case 'unchanged':
            return `${source}: unchanged`;
        case 'planned':
            return `${source}: would be sent (${result.why})`;
        case 'reusable':
            return `${source}: nothing to send (${result.why})`;
        case 'over-cap':
            return `${source}: not sent, it would be above the limit`;
    }
}
/** Why a source has no transcript, with what a support request needs. */
function failureText({ error, answer }) {
    const request = error.requestId === undefined ? '' : ` Request id ${error.requestId}.`;
    return `${error.message}${request}${answer === undefined ? '' : ` The answer is kept in ${answer}.`}`;
}
/** The message of all failures, if nothing came through and it is not about the files: then the run failed. */
function commonCause({ transcribed, causes }) {
    const messages = new Set(causes.map(({ error }) => error.message));
    if (transcribed.length > 0 || causes.length < 2 || messages.size > 1)
        return undefined;
    return causes.find(({ error }) => CAUSES_OF_RUNS.has(error.code))?.error.message;
}
function totalsOf(results) {
    const transcribed = results.filter((result) => result.status === 'transcribed');
    const reused = results.filter((result) => result.status === 'reused');
    const unchanged = results.filter((result) => result.status === 'unchanged');
    const failed = results.filter((result) => result.status === 'failed');
    return {
        transcribed,
        reused,
        unchanged,
        planned: results.filter((result) => ['planned', 'reusable', 'over-cap'].includes(result.status)),
        failed,
        causes: failed.filter(({ error }) => !CONSEQUENCES.has(error.code)),
        minutes: minutesOf(transcribed),
        savedMinutes: minutesOf([...reused, ...unchanged]),
        edited: results.flatMap((result) => ('edited' in result ? result.edited : [])),
    };
}
function minutesOf(results) {
    const seconds = results.reduce((sum, { duration = 0 }) => sum + duration, 0);
    return Math.round((seconds / 60) * 100) / 100;
}
/** Paths of answers that are kept beside the transcripts. */
function answersOf(results) {
    return results.flatMap((result) => 'answer' in result && result.answer !== undefined ? [result.answer] : []);
}
/** The content of the results file: what the outputs only count. */
function resultsFile(results) {
    const sources = results.map(({ source, kind, status, ...rest }) => ({
        source,
        kind,
        status,
        ...rest,
        // What is said, and by whom, belongs into the transcripts alone.
        excerpt: undefined,
        talkTimes: undefined,
    }));
    return `${JSON.stringify({ version: 1, sources }, undefined, 2)}\n`;
}


/***/ }),

/***/ 91289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __nccwpck_require__(61636);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __nccwpck_require__(1820);
// EXTERNAL MODULE: ./lib/report/fitting.js
var fitting = __nccwpck_require__(28205);
;// CONCATENATED MODULE: ./lib/report/talk-times.js


/** Mermaid has colors for so many; the others of a larger round are shown as one. */
const MOST_VOICES = 12;
/** Characters of a name; the legend of a chart does not wrap. */
const LABEL_LENGTH = 40;
/** Talk times as text: `Ada: 7:12 (60 %) · Bob: 4:48 (40 %)`. */
function talkTimeText(times) {
    const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
    const share = (seconds) => total > 0 ? ` (${((seconds / total) * 100).toFixed(0)} %)` : '';
    return shown(times)
        .map(({ label, seconds }) => `${(0,safe_text/* forMarkdown */.Bm)(label)}: ${(0,units/* formatDuration */.a3)(seconds)}${share(seconds)}`)
        .join(' · ');
}
/** Whether there is something to compare. */
function hasChart(times) {
    return times.filter(({ seconds }) => isSeen(seconds)).length > 1;
}
/** Talk times as a chart, which GitHub draws: https://mermaid.js.org/syntax/pie.html */
function renderChart(times) {
    // Mermaid drops a slice whose label is there already.
    const slices = new Map();
    for (const { label, seconds } of shown(times)) {
        const safe = (0,safe_text/* forMermaid */.DE)(label);
        slices.set(safe, (slices.get(safe) ?? 0) + seconds);
    }
    const lines = [...slices].flatMap(([label, seconds]) => isSeen(seconds) ? [`    "${label}" : ${seconds.toFixed(1)}`] : []);
    return ['```mermaid', 'pie title Talk time', ...lines, '```'].join('\n');
}
const isSeen = (seconds) => seconds >= 0.1;
function shown(times) {
    const named = times.length > MOST_VOICES ? times.slice(0, MOST_VOICES - 1) : times;
    const others = times.slice(named.length);
    const seconds = others.reduce((sum, other) => sum + other.seconds, 0);
    return [
        ...named.map((time) => ({ ...time, label: shortened(time.label) })),
        ...(others.length > 0 ? [{ label: `${others.length} others`, seconds }] : []),
    ];
}
function shortened(label) {
    const characters = [...label];
    return characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…` : label;
}

;// CONCATENATED MODULE: ./lib/report/details.js




/** Each chart is a frame that a browser loads by itself. */
const MOST_CHARTS = 20;
/** More transcripts than these are folded into one line. */
const MOST_UNFOLDED = 10;
/** Characters of an excerpt that has to be short. */
const SHORT_EXCERPT = 120;
/** How much is shown of a transcript: nothing, the very first words, all of the excerpt, or a chart as well. */
const LEVELS = [0, 1, 2, 3];
const FULL = 3;
/**
 * The first words and talk times of each transcript in so many bytes. Charts give way first, then the ends of the
 * excerpts, then excerpts, and what is left out is told; to tell it is all that there is where nothing fits.
 */
function renderDetails(transcripts, room) {
    const blocks = blocksOf(transcripts);
    const most = blocks.length;
    const reserve = [...folded([], most), ...missingLines({ charts: most, shortened: most, excerpts: most })];
    const levels = levelsFor(blocks, room - (0,fitting/* bytes */.e)(reserve));
    const lines = blocks.flatMap((block, index) => renderBlock(block, levels[index] ?? 0));
    const shown = levels.filter((level) => level > 0).length;
    return [...folded(lines, shown), ...missingLines(missingOf(blocks, levels))];
}
function blocksOf(transcripts) {
    let charts = 0;
    return transcripts
        .filter(({ excerpt, talkTimes }) => excerpt !== '' || talkTimes !== undefined)
        .map(({ source, excerpt, talkTimes }) => {
        if (!hasChart(talkTimes ?? []))
            return { source, excerpt, talkTimes, chart: 'none' };
        charts += 1;
        return { source, excerpt, talkTimes, chart: charts > MOST_CHARTS ? 'too many' : 'shown' };
    });
}
/** As much of each as all can have, and more of the first ones if that leaves room. */
function levelsFor(blocks, room) {
    const base = LEVELS.toReversed().find((level) => fits(blocks, level, room)) ?? 0;
    const levels = blocks.map(() => base);
    const next = LEVELS.find((level) => level > base);
    if (next === undefined)
        return levels;
    let left = room - (base === 0 ? 0 : (0,fitting/* bytes */.e)(blocks.flatMap((block) => renderBlock(block, base))));
    for (const [index, block] of blocks.entries()) {
        left -= (0,fitting/* bytes */.e)(renderBlock(block, next)) - (0,fitting/* bytes */.e)(renderBlock(block, base));
        if (left < 0)
            break;
        levels[index] = next;
    }
    return levels;
}
/** Stops at the first that does not fit: of ten thousand few do. */
function fits(blocks, level, room) {
    let left = room;
    return blocks.every((block) => {
        left -= (0,fitting/* bytes */.e)(renderBlock(block, level));
        return left >= 0;
    });
}
function renderBlock({ source, excerpt, talkTimes, chart }, level) {
    if (level === 0)
        return [];
    const parts = [
        excerpt === '' ? '' : `> ${forBlock(level === 1 ? details_shortened(excerpt) : excerpt)}`,
        talkTimes === undefined ? '' : `**Talk time** ${talkTimeText(talkTimes)}`,
        level === FULL && chart === 'shown' ? renderChart(talkTimes ?? []) : '',
    ].filter((part) => part !== '');
    return ['', `<details><summary>${(0,safe_text/* forMarkdown */.Bm)(source)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`];
}
/** Speech may begin as an item of a list does. */
const forBlock = (text) => (0,safe_text/* forMarkdown */.Bm)(text.trim())
    .replace(/^(\d+)\./, '$1&#46;')
    .replace(/^-/, '&#45;');
function details_shortened(excerpt) {
    const characters = [...excerpt];
    if (characters.length <= SHORT_EXCERPT)
        return excerpt;
    const start = characters.slice(0, SHORT_EXCERPT).join('');
    const space = start.lastIndexOf(' ');
    // Some languages have no spaces.
    return `${space > 0 ? start.slice(0, space) : start} …`;
}
function folded(lines, amount) {
    if (amount <= MOST_UNFOLDED)
        return lines;
    return ['', `<details><summary>First words of ${amount} transcripts</summary>`, ...lines, '', '</details>'];
}
function missingOf(blocks, levels) {
    const at = (level) => blocks.filter((_, index) => levels[index] === level);
    const charts = blocks.filter(({ chart }) => chart !== 'none').length;
    const shown = at(FULL).filter(({ chart }) => chart === 'shown').length;
    return {
        charts: charts - shown,
        shortened: at(1).filter(({ excerpt }) => details_shortened(excerpt) !== excerpt).length,
        excerpts: at(0).filter(({ excerpt }) => excerpt !== '').length,
    };
}
function missingLines({ charts, shortened: cut, excerpts }) {
    const parts = [
        charts > 0 ? (0,units/* count */.U9)(charts, 'chart') : '',
        cut > 0 ? `the rest of ${(0,units/* count */.U9)(cut, 'excerpt')}` : '',
        excerpts > 0 ? (0,units/* count */.U9)(excerpts, 'excerpt') : '',
    ].filter((part) => part !== '');
    return parts.length === 0
        ? []
        : ['', `Not shown here: ${parts.join(', ')}. The transcripts have all that is said.`];
}

// EXTERNAL MODULE: ./lib/report/result.js
var result = __nccwpck_require__(7393);
// EXTERNAL MODULE: ./lib/report/table.js
var report_table = __nccwpck_require__(68330);
// EXTERNAL MODULE: ./lib/report/totals.js
var report_totals = __nccwpck_require__(5251);
;// CONCATENATED MODULE: ./lib/report/summary.js







/**
 * Bytes of a summary. GitHub drops the whole of a larger one than 1 MiB:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BUDGET = 900 * 1024;
/**
 * The report in Markdown, for the step summary and wherever else there is room for so many bytes: totals, where to find
 * the transcripts, a row for each source, what was left out, and of each transcript its first words and talk times.
 * The last give way first, then rows, and what is missing is told.
 */
function renderSummary({ results, omissions, saved }, budget = BUDGET) {
    const totals = (0,result/* totalsOf */.vA)(results);
    const transcripts = results.filter((result) => result.status === 'transcribed' || result.status === 'reused');
    const head = [
        '## Transcripts',
        '',
        (0,report_totals/* totalsLine */.s)(totals),
        '',
        ...(0,report_totals/* heardLines */.w)(transcripts),
        ...linkLines(saved),
    ];
    const tail = [
        ...(0,report_table/* lowConfidenceLines */.Ah)(transcripts),
        ...leftLines('someone changed them', totals.edited),
        ...leftLines('they changed on the branch meanwhile', saved.flatMap(({ left }) => left ?? [])),
        ...omissionLines(omissions),
    ];
    const rows = results.flatMap(report_table/* rowsOf */.RO);
    const least = [...head, ...report_table/* HEADINGS */.Ac, ...(0,report_table/* hiddenRowsLines */.Tm)(rows.length), ...tail];
    const shown = (0,fitting/* fitting */._)(rows, budget - (0,fitting/* bytes */.e)([...least, ...renderDetails(transcripts, 0)]));
    const table = rows.length > 0 ? [...report_table/* HEADINGS */.Ac, ...shown] : [];
    const lines = [...head, ...table, ...(0,report_table/* hiddenRowsLines */.Tm)(rows.length - shown.length), ...tail];
    const room = shown.length < rows.length ? 0 : budget - (0,fitting/* bytes */.e)(lines);
    return [...lines, ...renderDetails(transcripts, room), ''].join('\n');
}
function linkLines(saved) {
    const links = saved.flatMap(({ link }) => link === undefined ? [] : [`[${(0,safe_text/* forMarkdown */.Bm)(link.text)}](${link.url})`]);
    return links.length > 0 ? [links.join(' · '), ''] : [];
}
function omissionLines(omissions) {
    if (omissions.length === 0)
        return [];
    return ['', `Left out on purpose: ${(0,units/* count */.U9)(omissions.length, 'match', 'matches')}.`];
}
/** More transcripts than these are only counted. */
const MOST_NAMED = 20;
/** Bytes of their names; a path may have thousands. */
const NAMES_BUDGET = 4096;
function leftLines(why, paths) {
    if (paths.length === 0)
        return [];
    const names = (0,fitting/* fitting */._)(paths.slice(0, MOST_NAMED).map(safe_text/* forMarkdown */.Bm), NAMES_BUDGET);
    const more = paths.length - names.length;
    const told = names.length === 0 ? (0,units/* count */.U9)(more, 'transcript') : names.join(', ');
    const rest = names.length > 0 && more > 0 ? ` and ${more} more` : '';
    return ['', `Left as they are, because ${why}: ${told}${rest}.`];
}


/***/ }),

/***/ 68330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Ah: () => (/* binding */ lowConfidenceLines),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Tm: () => (/* binding */ hiddenRowsLines),
/* harmony export */   ko: () => (/* binding */ certainty)
/* harmony export */ });
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61636);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1820);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4570);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7393);




const HEADINGS = [
    '| Source | Audio | Words | Confidence | Transcript |',
    '| --- | ---: | ---: | ---: | --- |',
];
/**
 * Percent. Clear speech in the language that was asked for has 95 and more; where every fifth word is doubtful, a
 * reader cannot rely on any.
 */
const LOW_CONFIDENCE = 80;
const percentOf = (confidence) => Math.round(confidence * 100);
const isLow = (confidence) => confidence !== undefined && percentOf(confidence) < LOW_CONFIDENCE;
/** Confidence for people, with a sign if it is low; empty if it is unknown. */
function certainty(confidence) {
    return confidence === undefined ? '' : `${isLow(confidence) ? '⚠️ ' : ''}${percentOf(confidence)} %`;
}
/** What the sign means, and what to do, if a row has it. */
function lowConfidenceLines(transcripts) {
    const low = transcripts.filter(({ confidence }) => isLow(confidence)).length;
    if (low === 0)
        return [];
    return [
        '',
        `⚠️ The mean confidence of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(low, 'transcript')} is below ${LOW_CONFIDENCE} %. Listen before you rely on ` +
            `${low === 1 ? 'it' : 'them'}: the language or the model may not fit, or the recording is hard to understand.`,
    ];
}
/** Says how many rows are missing. */
function hiddenRowsLines(missing) {
    if (missing === 0)
        return [];
    return ['', `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, 'more row')} would not fit; the file in the output \`results\` has all.`];
}
/** A row for each source about which there is something to say. */
function rowsOf(result) {
    switch (result.status) {
        case 'transcribed':
        case 'reused':
            return [factsRow(result.source, result)];
        case 'failed':
            return [failedRow(result)];
        case 'planned':
        case 'reusable':
        case 'over-cap':
            return [plannedRow(result)];
        case 'unchanged':
            return [];
    }
}
function factsRow(source, { duration, words, confidence, files }) {
    const cells = [
        (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(source),
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration),
        words === 0 ? 'no speech' : String(words),
        certainty(confidence),
        (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)(files.map(({ path }) => path))),
    ];
    return `| ${cells.join(' | ')} |`;
}
function failedRow(result) {
    return `| ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(result.source)} | | | | ❌ ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .kY)(result))} |`;
}
const PLANNED = {
    planned: (why) => `would be sent: ${why}`,
    reusable: (why) => `nothing to send: ${why}`,
    'over-cap': () => 'not sent, it would be above the limit',
};
function plannedRow({ source, status, minutes, why }) {
    const audio = minutes === undefined ? '' : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(minutes * 60);
    return `| ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(source)} | ${audio} | | | ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(PLANNED[status](why))} |`;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ totalsLine),
/* harmony export */   w: () => (/* binding */ heardLines)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1820);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68330);


/** What is said of sources that are left for now. */
const LEFT = {
    planned: 'would be sent',
    reusable: 'would be reused',
    'over-cap': 'not sent',
};
/** What came of the run in one line: `3 of 4 sources transcribed, 2:05 of audio; 1 failed; 2 reused`. */
function totalsLine({ transcribed, reused, unchanged, planned, failed }) {
    const sent = transcribed.length + failed.length;
    const audio = (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(sum(transcribed, ({ duration }) => duration));
    const done = `${transcribed.length} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sent, 'source')} transcribed, ${audio} of audio`;
    const parts = [
        sent > 0 ? done : 'Nothing sent',
        failed.length > 0 ? `${failed.length} failed` : '',
        reused.length > 0 ? `${reused.length} reused` : '',
        unchanged.length > 0 ? `${unchanged.length} unchanged` : '',
        ...Object.entries(LEFT).map(([status, what]) => {
            const left = planned.filter((result) => result.status === status).length;
            return left > 0 ? `${left} ${what}` : '';
        }),
    ];
    return parts.filter((part) => part !== '').join('; ');
}
/**
 * What the transcripts of a run hold together; nothing if there is but one, of which its row tells. Speakers cannot be
 * added up: nobody knows who speaks in several recordings.
 */
function heardLines(transcripts) {
    if (transcripts.length < 2)
        return [];
    const speakers = transcripts.reduce((most, { talkTimes }) => Math.max(most, talkTimes?.length ?? 0), 0);
    const confidence = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .certainty */ .ko)(meanOf(transcripts));
    const parts = [
        `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(sum(transcripts, ({ duration }) => duration))} of audio`,
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sum(transcripts, ({ words }) => words), 'word'),
        speakers > 0 ? `up to ${speakers} speakers in one` : '',
        confidence === '' ? '' : `${confidence} confidence`,
    ];
    return [
        `${transcripts.length} transcripts together: ${parts.filter((part) => part !== '').join(' · ')}`,
        '',
    ];
}
/** The mean confidence of all words, 0 to 1; undefined if none is known. */
function meanOf(transcripts) {
    const known = transcripts.filter(({ confidence }) => confidence !== undefined);
    const words = sum(known, (each) => each.words);
    return words === 0 ? undefined : sum(known, (each) => (each.confidence ?? 0) * each.words) / words;
}
const sum = (items, amount) => items.reduce((total, item) => total + amount(item), 0);


/***/ }),

/***/ 43352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ transcriptsOf)
/* harmony export */ });
/** The files of a batch without its record. */
function transcriptsOf({ files, record }) {
    return files.filter((file) => file !== record?.path);
}


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ mediaFacts)
});

// UNUSED EXPORTS: factsOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./lib/sources/audio-frames.js
/**
 * Measures MP3 and ADTS (.aac) by their frames: such files need no header, and then only the frames tell how long
 * they are. http://www.mp3-tech.org/programmer/frame_header.html, https://wiki.multimedia.cx/index.php/ADTS
 */
const SYNC = 0xff;
const HEADER_BYTES = 7;
/** Bits 1 to 3 of the second byte: MPEG version 1 and layer III. */
const MPEG_1 = 3;
const RESERVED_VERSION = 1;
const LAYER_III = 1;
const ADTS_LAYER = 0;
const SAMPLES_IN_ADTS_BLOCK = 1024;
const ADTS_SAMPLE_RATES = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
];
const MPEG_1_SAMPLE_RATES = [44_100, 48_000, 32_000];
/** By version: 2.5, reserved, 2, 1. */
const SAMPLE_RATE_DIVISORS = [4, 1, 2, 1];
/** Kilobits a second of layer III; 0 stands for a bitrate that the header does not tell. */
const MPEG_1_BITRATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MPEG_2_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES_IN_MPEG_1_FRAME = 1152;
const SAMPLES_IN_MPEG_2_FRAME = 576;
/** What an encoder notes in a first frame without sound, behind the side information of 9, 17 or 32 bytes. */
const ENCODER_TAGS = ['Xing', 'Info'];
const LONGEST_BEFORE_TAG_BYTES = 36;
const ENCODER_TAG_BYTES = 4;
/** All frames in the bytes, whatever lies before, between and behind them; undefined if there are none. */
function measureFrames(bytes) {
    let [at, counted, seconds] = [bytes.indexOf(SYNC), 0, 0];
    let stream;
    while (at !== -1) {
        const frame = frameAt(bytes, at);
        const found = frame !== undefined && (frame.stream === stream || isFollowed(bytes, at, frame));
        if (found && at + frame.bytes <= bytes.length) {
            stream = frame.stream;
            counted += frame.bytes;
            seconds += hasEncoderTag(bytes, at) ? 0 : frame.seconds;
        }
        else {
            stream = undefined;
        }
        at = bytes.indexOf(SYNC, at + (found ? frame.bytes : 1));
    }
    return counted > 0 ? { bytes: counted, seconds } : undefined;
}
/** Chance bytes look like a header too, but hardly with another one just where they say. */
function isFollowed(bytes, at, frame) {
    return frameAt(bytes, at + frame.bytes)?.stream === frame.stream;
}
function frameAt(bytes, at) {
    const [sync = 0, kind = 0, rates = 0, mode = 0, length = 0, rest = 0, blocks = 0] = bytes.subarray(at, at + HEADER_BYTES);
    if (sync !== SYNC || kind < 0xe0)
        return undefined;
    if (((kind >> 1) & 3) !== ADTS_LAYER)
        return mp3Frame(kind, rates);
    if (kind < 0xf0)
        return undefined;
    const frameBytes = ((mode & 3) << 11) | (length << 3) | (rest >> 5);
    return adtsFrame(rates, frameBytes, (blocks & 3) + 1);
}
function hasEncoderTag(bytes, at) {
    const start = Buffer.from(bytes.subarray(at, at + LONGEST_BEFORE_TAG_BYTES + ENCODER_TAG_BYTES));
    return ENCODER_TAGS.some((tag) => start.includes(tag));
}
function mp3Frame(kind, rates) {
    const version = (kind >> 3) & 3;
    if (version === RESERVED_VERSION || ((kind >> 1) & 3) !== LAYER_III)
        return undefined;
    const isMpeg1 = version === MPEG_1;
    const bitrate = (isMpeg1 ? MPEG_1_BITRATES : MPEG_2_BITRATES)[rates >> 4] ?? 0;
    const sampleRate = (MPEG_1_SAMPLE_RATES[(rates >> 2) & 3] ?? 0) / (SAMPLE_RATE_DIVISORS[version] ?? 1);
    if (bitrate === 0 || sampleRate === 0)
        return undefined;
    const samples = isMpeg1 ? SAMPLES_IN_MPEG_1_FRAME : SAMPLES_IN_MPEG_2_FRAME;
    const padding = (rates >> 1) & 1;
    return {
        bytes: Math.floor(((samples / 8) * bitrate * 1000) / sampleRate) + padding,
        seconds: samples / sampleRate,
        stream: `MPEG ${version} ${sampleRate}`,
    };
}
function adtsFrame(rates, bytes, blocks) {
    const sampleRate = ADTS_SAMPLE_RATES[(rates >> 2) & 15];
    if (sampleRate === undefined || bytes <= HEADER_BYTES)
        return undefined;
    return { bytes, seconds: (blocks * SAMPLES_IN_ADTS_BLOCK) / sampleRate, stream: `ADTS ${sampleRate}` };
}

// EXTERNAL MODULE: ./lib/sources/media-type.js + 4 modules
var media_type = __nccwpck_require__(20694);
;// CONCATENATED MODULE: ./lib/sources/ogg-pages.js
/** "OggS" and version 0: https://www.rfc-editor.org/rfc/rfc3533#section-6 */
const PAGE_START = Buffer.from('OggS\0');
const ogg_pages_HEADER_BYTES = 27;
const GRANULE_OFFSET = 6;
const SERIAL_OFFSET = 14;
/** The position of a page on which no packet ends. */
const NO_GRANULE = -1n;
/**
 * The position at the end of a stream, in samples: that of its last page in the bytes, which are the end of an Ogg
 * file. Undefined if no page of the stream is there.
 */
function lastGranule(tail, serial) {
    const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
    let at = bytes.lastIndexOf(PAGE_START);
    while (at !== -1) {
        const granule = at + ogg_pages_HEADER_BYTES <= bytes.length ? bytes.readBigInt64LE(at + GRANULE_OFFSET) : NO_GRANULE;
        if (granule > 0n && bytes.readUInt32LE(at + SERIAL_OFFSET) === serial)
            return Number(granule);
        // A negative offset would count from the end.
        at = at === 0 ? -1 : bytes.lastIndexOf(PAGE_START, at - 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sources/duration.js




const MB = 1000 ** 2;
/** The index of a day of video in MP4 has some 20 MB; nothing else comes near. */
const MOST_BYTES_READ = 32 * MB;
/** Milliseconds after which a file that is still not understood has no duration. */
const MOST_TIME_READING = 10_000;
/** Frames are all counted in a file of this size, and sampled in a larger one. */
const LARGEST_COUNTED_BYTES = 4 * MB;
const SAMPLES = 256;
const SAMPLE_BYTES = 16_384;
/** An Ogg page has 65,307 bytes at most; those of video may stand behind the last one of audio. */
const OGG_TAIL_BYTES = 262_144;
const OPUS_RATE = 48_000;
const ID3_HEADER_BYTES = 10;
/** A file's bytes, for a reader that may be led astray by what it reads: not too many, and not for too long. */
class Limited extends Blob {
    #deadline = AbortSignal.timeout(MOST_TIME_READING);
    #left = MOST_BYTES_READ;
    slice(start = 0, end = this.size, type) {
        this.#deadline.throwIfAborted();
        this.#left -= Math.max(0, Math.min(end, this.size) - start);
        if (this.#left < 0)
            throw new RangeError(`more than ${MOST_BYTES_READ} bytes to read`);
        return super.slice(start, end, type);
    }
}
/** Reads a media file's duration and channels from its headers. Never throws: what it cannot tell is left out. */
async function mediaFacts(realPath, name) {
    try {
        return await factsOf(new Limited([await (0,external_node_fs_.openAsBlob)(realPath)]), name);
    }
    catch {
        // The file is unreadable, damaged, or in a format that only Deepgram knows.
        return {};
    }
}
/** The same for bytes wherever they lie, of which it reads few. Throws what music-metadata throws. */
async function factsOf(media, name) {
    const format = await readHeaders(media, name);
    const duration = await durationOf(media, format);
    const channels = format.numberOfChannels;
    return {
        ...(isPositive(duration) && { duration }),
        ...(isPositive(channels) && { channels }),
    };
}
/** By what the bytes are; by the file's name only if they do not tell. */
async function readHeaders(media, name) {
    const { CouldNotDetermineFileTypeError, parseBlob } = await Promise.all(/* import() */[__nccwpck_require__.e(830), __nccwpck_require__.e(258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69258));
    const options = { skipCovers: true };
    try {
        return (await parseBlob(media, options)).format;
    }
    catch (error) {
        if (!(error instanceof CouldNotDetermineFileTypeError))
            throw error;
        const named = new Limited([media], { type: (0,media_type/* mediaType */.J)(name) });
        return (await parseBlob(named, options)).format;
    }
}
async function durationOf(media, format) {
    const { container = '', codecProfile, duration } = format;
    // music-metadata takes an MP3 for CBR whose first frames are alike, as silence is.
    const isGuess = container === 'MPEG' && codecProfile === 'CBR';
    if (duration !== undefined && !isGuess)
        return duration;
    if (container === 'MPEG' || container.startsWith('ADTS'))
        return (await framesDuration(media)) ?? duration;
    return container === 'Ogg' ? await oggDuration(media, format) : undefined;
}
async function framesDuration(media) {
    const start = await id3Length(media);
    const size = media.size - start;
    if (size <= LARGEST_COUNTED_BYTES)
        return measureFrames(await read(media, start, media.size))?.seconds;
    let [bytes, seconds] = [0, 0];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
        const from = start + Math.floor((sample * (size - SAMPLE_BYTES)) / (SAMPLES - 1));
        const stretch = measureFrames(await read(media, from, from + SAMPLE_BYTES));
        bytes += stretch?.bytes ?? 0;
        seconds += stretch?.seconds ?? 0;
    }
    return (seconds / bytes) * size;
}
/** Bytes of the ID3v2 tag at the start, which may hold a large picture. https://id3.org/id3v2.4.0-structure */
async function id3Length(media) {
    const header = await read(media, 0, ID3_HEADER_BYTES);
    if (header.toString('latin1', 0, 3) !== 'ID3')
        return 0;
    return header.subarray(6).reduce((length, byte) => length * 128 + (byte & 127), 0) + ID3_HEADER_BYTES;
}
async function oggDuration(media, { codec, sampleRate, trackInfo }) {
    const serial = trackInfo.find(({ audio }) => audio !== undefined)?.id;
    const rate = codec === 'Opus' ? OPUS_RATE : sampleRate;
    if (serial === undefined || rate === undefined)
        return undefined;
    const tail = await read(media, Math.max(0, media.size - OGG_TAIL_BYTES), media.size);
    return (lastGranule(tail, serial) ?? 0) / rate;
}
async function read(media, start, end) {
    return Buffer.from(await media.slice(start, end).arrayBuffer());
}
const isPositive = (value) => value !== undefined && Number.isFinite(value) && value > 0;


/***/ }),

/***/ 87834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   cR: () => (/* binding */ explainConnection),
/* harmony export */   eN: () => (/* binding */ LfsError),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24261);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61636);


/** Why Git LFS did not give the media that a pointer stands for. */
class LfsError extends Error {
    name = 'LfsError';
    code;
    passing;
    retryAfter;
    constructor(code, message, { passing = false, retryAfter } = {}) {
        super(message);
        this.code = code;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }
}
/**
 * GitHub says it with 403: `This repository is over its data quota.` (https://github.com/ARM-software/CMSIS_5/issues/666),
 * by now `This repository exceeded its LFS budget.` (https://github.com/onekey-sec/unblob/issues/1183).
 */
const OVER_BUDGET = /data quota|LFS budget|bandwidth/i;
const RATE_LIMIT = /rate limit/i;
/** https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md#response-errors */
const BY_STATUS = new Map([
    [401, 'lfs-forbidden'],
    [403, 'lfs-forbidden'],
    [404, 'lfs-not-found'],
    [410, 'lfs-not-found'],
    [422, 'lfs-invalid'],
    [429, 'lfs-rate-limit'],
    [507, 'lfs-over-budget'],
    [509, 'lfs-over-budget'],
]);
const PASSING_STATUSES = new Set([500, 502, 503, 504]);
/** Longer words of a server are cut. */
const LONGEST_MESSAGE = 300;
/** What an answer that is no success means. */
function explainRefusal(refuser, { status, message, retryAfter }) {
    const code = codeOf(status, message);
    // Cut last: half a secret would not be known for one.
    const words = (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${status} ${message}`.trim()).slice(0, LONGEST_MESSAGE).replace(/\.$/, '');
    const passing = code === 'lfs-rate-limit' || PASSING_STATUSES.has(status);
    // The server as a whole cannot lack an object: what it lacks is Git LFS.
    if (refuser === 'server' && code === 'lfs-not-found')
        return withoutLfs(words);
    return new LfsError(code, explanation(code, refuser, words), { passing, retryAfter });
}
function codeOf(status, message) {
    if (OVER_BUDGET.test(message))
        return 'lfs-over-budget';
    if (status === 403 && RATE_LIMIT.test(message))
        return 'lfs-rate-limit';
    return BY_STATUS.get(status) ?? 'lfs-unreachable';
}
function withoutLfs(words) {
    const message = `There is no Git LFS for this repository (${words}), or the token may not see it. ` +
        'Add `permissions: contents: read` to the job.';
    return new LfsError('lfs-unreachable', message);
}
function explanation(code, refuser, words) {
    switch (code) {
        case 'lfs-over-budget':
            return `The repository's Git LFS budget is used up (${words}). Its owner has to raise it, or wait until it is renewed.`;
        case 'lfs-not-found':
            return `Git LFS does not have the media (${words}): the pointer was pushed without them, or they were deleted. Run \`git lfs push --all origin\` where they are.`;
        case 'lfs-forbidden':
            return refuser === 'storage'
                ? `The storage of the Git LFS server refused the server's own link (${words}). Run the job again.`
                : `token: it may not read the repository's Git LFS media (${words}). Add \`permissions: contents: read\` to the job.`;
        case 'lfs-invalid':
            return `The Git LFS server does not accept the pointer (${words}). Check it with \`git lfs fsck --pointers\`.`;
        case 'lfs-rate-limit':
            return `The rate limit of the Git LFS server is used up (${words}). Run the job again later.`;
        case 'lfs-unreachable':
            return `The Git LFS server failed (${words}). Run the job again later.`;
    }
}
/** An answer that is no answer of Git LFS. `why` follows "because". */
function notUnderstood(why) {
    const message = `The answer of the Git LFS server cannot be used, because ${why}. Is GITHUB_SERVER_URL right?`;
    return new LfsError('lfs-unreachable', message);
}
/** Bytes that are not those of the pointer. `what` names the difference. */
function damaged(what) {
    const message = `Git LFS sent other media than the pointer stands for: ${what}. Push them again with \`git lfs push --all origin\`.`;
    return new LfsError('lfs-damaged', message);
}
const CERTIFICATE = /CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/;
/** What a broken connection means. */
function explainConnection(error) {
    const code = (0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? '';
    const words = (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) || code);
    if (CERTIFICATE.test(code)) {
        const message = `The certificate of the Git LFS server is not trusted (${words}). If an authority of your own signed it, ` +
            'name its PEM file in the environment variable NODE_EXTRA_CA_CERTS.';
        return new LfsError('lfs-unreachable', message);
    }
    const message = `The connection to Git LFS failed (${words}). Check the network and the proxy.`;
    return new LfsError('lfs-unreachable', message, { passing: true });
}


/***/ }),

/***/ 20694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mediaType)
});

;// CONCATENATED MODULE: ./node_modules/mime/dist/types/other.js
const types = {
    'application/prs.cww': ['cww'],
    'application/prs.xsf+xml': ['xsf'],
    'application/vnd.1000minds.decision-model+xml': ['1km'],
    'application/vnd.3gpp.pic-bw-large': ['plb'],
    'application/vnd.3gpp.pic-bw-small': ['psb'],
    'application/vnd.3gpp.pic-bw-var': ['pvb'],
    'application/vnd.3gpp2.tcap': ['tcap'],
    'application/vnd.3m.post-it-notes': ['pwn'],
    'application/vnd.accpac.simply.aso': ['aso'],
    'application/vnd.accpac.simply.imp': ['imp'],
    'application/vnd.acucobol': ['acu'],
    'application/vnd.acucorp': ['atc', 'acutc'],
    'application/vnd.adobe.air-application-installer-package+zip': ['air'],
    'application/vnd.adobe.formscentral.fcdt': ['fcdt'],
    'application/vnd.adobe.fxp': ['fxp', 'fxpl'],
    'application/vnd.adobe.xdp+xml': ['xdp'],
    'application/vnd.adobe.xfdf': ['*xfdf'],
    'application/vnd.age': ['age'],
    'application/vnd.ahead.space': ['ahead'],
    'application/vnd.airzip.filesecure.azf': ['azf'],
    'application/vnd.airzip.filesecure.azs': ['azs'],
    'application/vnd.amazon.ebook': ['azw'],
    'application/vnd.americandynamics.acc': ['acc'],
    'application/vnd.amiga.ami': ['ami'],
    'application/vnd.android.package-archive': ['apk'],
    'application/vnd.anser-web-certificate-issue-initiation': ['cii'],
    'application/vnd.anser-web-funds-transfer-initiation': ['fti'],
    'application/vnd.antix.game-component': ['atx'],
    'application/vnd.apple.installer+xml': ['mpkg'],
    'application/vnd.apple.keynote': ['key'],
    'application/vnd.apple.mpegurl': ['m3u8'],
    'application/vnd.apple.numbers': ['numbers'],
    'application/vnd.apple.pages': ['pages'],
    'application/vnd.apple.pkpass': ['pkpass'],
    'application/vnd.aristanetworks.swi': ['swi'],
    'application/vnd.astraea-software.iota': ['iota'],
    'application/vnd.audiograph': ['aep'],
    'application/vnd.autodesk.fbx': ['fbx'],
    'application/vnd.balsamiq.bmml+xml': ['bmml'],
    'application/vnd.blueice.multipass': ['mpm'],
    'application/vnd.bmi': ['bmi'],
    'application/vnd.businessobjects': ['rep'],
    'application/vnd.chemdraw+xml': ['cdxml'],
    'application/vnd.chipnuts.karaoke-mmd': ['mmd'],
    'application/vnd.cinderella': ['cdy'],
    'application/vnd.citationstyles.style+xml': ['csl'],
    'application/vnd.claymore': ['cla'],
    'application/vnd.cloanto.rp9': ['rp9'],
    'application/vnd.clonk.c4group': ['c4g', 'c4d', 'c4f', 'c4p', 'c4u'],
    'application/vnd.cluetrust.cartomobile-config': ['c11amc'],
    'application/vnd.cluetrust.cartomobile-config-pkg': ['c11amz'],
    'application/vnd.commonspace': ['csp'],
    'application/vnd.contact.cmsg': ['cdbcmsg'],
    'application/vnd.cosmocaller': ['cmc'],
    'application/vnd.crick.clicker': ['clkx'],
    'application/vnd.crick.clicker.keyboard': ['clkk'],
    'application/vnd.crick.clicker.palette': ['clkp'],
    'application/vnd.crick.clicker.template': ['clkt'],
    'application/vnd.crick.clicker.wordbank': ['clkw'],
    'application/vnd.criticaltools.wbs+xml': ['wbs'],
    'application/vnd.ctc-posml': ['pml'],
    'application/vnd.cups-ppd': ['ppd'],
    'application/vnd.curl.car': ['car'],
    'application/vnd.curl.pcurl': ['pcurl'],
    'application/vnd.dart': ['dart'],
    'application/vnd.data-vision.rdz': ['rdz'],
    'application/vnd.dbf': ['dbf'],
    'application/vnd.dcmp+xml': ['dcmp'],
    'application/vnd.dece.data': ['uvf', 'uvvf', 'uvd', 'uvvd'],
    'application/vnd.dece.ttml+xml': ['uvt', 'uvvt'],
    'application/vnd.dece.unspecified': ['uvx', 'uvvx'],
    'application/vnd.dece.zip': ['uvz', 'uvvz'],
    'application/vnd.denovo.fcselayout-link': ['fe_launch'],
    'application/vnd.dna': ['dna'],
    'application/vnd.dolby.mlp': ['mlp'],
    'application/vnd.dpgraph': ['dpg'],
    'application/vnd.dreamfactory': ['dfac'],
    'application/vnd.ds-keypoint': ['kpxx'],
    'application/vnd.dvb.ait': ['ait'],
    'application/vnd.dvb.service': ['svc'],
    'application/vnd.dynageo': ['geo'],
    'application/vnd.ecowin.chart': ['mag'],
    'application/vnd.enliven': ['nml'],
    'application/vnd.epson.esf': ['esf'],
    'application/vnd.epson.msf': ['msf'],
    'application/vnd.epson.quickanime': ['qam'],
    'application/vnd.epson.salt': ['slt'],
    'application/vnd.epson.ssf': ['ssf'],
    'application/vnd.eszigno3+xml': ['es3', 'et3'],
    'application/vnd.ezpix-album': ['ez2'],
    'application/vnd.ezpix-package': ['ez3'],
    'application/vnd.fdf': ['*fdf'],
    'application/vnd.fdsn.mseed': ['mseed'],
    'application/vnd.fdsn.seed': ['seed', 'dataless'],
    'application/vnd.flographit': ['gph'],
    'application/vnd.fluxtime.clip': ['ftc'],
    'application/vnd.framemaker': ['fm', 'frame', 'maker', 'book'],
    'application/vnd.frogans.fnc': ['fnc'],
    'application/vnd.frogans.ltf': ['ltf'],
    'application/vnd.fsc.weblaunch': ['fsc'],
    'application/vnd.fujitsu.oasys': ['oas'],
    'application/vnd.fujitsu.oasys2': ['oa2'],
    'application/vnd.fujitsu.oasys3': ['oa3'],
    'application/vnd.fujitsu.oasysgp': ['fg5'],
    'application/vnd.fujitsu.oasysprs': ['bh2'],
    'application/vnd.fujixerox.ddd': ['ddd'],
    'application/vnd.fujixerox.docuworks': ['xdw'],
    'application/vnd.fujixerox.docuworks.binder': ['xbd'],
    'application/vnd.fuzzysheet': ['fzs'],
    'application/vnd.genomatix.tuxedo': ['txd'],
    'application/vnd.geogebra.file': ['ggb'],
    'application/vnd.geogebra.slides': ['ggs'],
    'application/vnd.geogebra.tool': ['ggt'],
    'application/vnd.geometry-explorer': ['gex', 'gre'],
    'application/vnd.geonext': ['gxt'],
    'application/vnd.geoplan': ['g2w'],
    'application/vnd.geospace': ['g3w'],
    'application/vnd.gmx': ['gmx'],
    'application/vnd.google-apps.document': ['gdoc'],
    'application/vnd.google-apps.drawing': ['gdraw'],
    'application/vnd.google-apps.form': ['gform'],
    'application/vnd.google-apps.jam': ['gjam'],
    'application/vnd.google-apps.map': ['gmap'],
    'application/vnd.google-apps.presentation': ['gslides'],
    'application/vnd.google-apps.script': ['gscript'],
    'application/vnd.google-apps.site': ['gsite'],
    'application/vnd.google-apps.spreadsheet': ['gsheet'],
    'application/vnd.google-earth.kml+xml': ['kml'],
    'application/vnd.google-earth.kmz': ['kmz'],
    'application/vnd.gov.sk.xmldatacontainer+xml': ['xdcf'],
    'application/vnd.grafeq': ['gqf', 'gqs'],
    'application/vnd.groove-account': ['gac'],
    'application/vnd.groove-help': ['ghf'],
    'application/vnd.groove-identity-message': ['gim'],
    'application/vnd.groove-injector': ['grv'],
    'application/vnd.groove-tool-message': ['gtm'],
    'application/vnd.groove-tool-template': ['tpl'],
    'application/vnd.groove-vcard': ['vcg'],
    'application/vnd.hal+xml': ['hal'],
    'application/vnd.handheld-entertainment+xml': ['zmm'],
    'application/vnd.hbci': ['hbci'],
    'application/vnd.hhe.lesson-player': ['les'],
    'application/vnd.hp-hpgl': ['hpgl'],
    'application/vnd.hp-hpid': ['hpid'],
    'application/vnd.hp-hps': ['hps'],
    'application/vnd.hp-jlyt': ['jlt'],
    'application/vnd.hp-pcl': ['pcl'],
    'application/vnd.hp-pclxl': ['pclxl'],
    'application/vnd.hydrostatix.sof-data': ['sfd-hdstx'],
    'application/vnd.ibm.minipay': ['mpy'],
    'application/vnd.ibm.modcap': ['afp', 'listafp', 'list3820'],
    'application/vnd.ibm.rights-management': ['irm'],
    'application/vnd.ibm.secure-container': ['sc'],
    'application/vnd.iccprofile': ['icc', 'icm'],
    'application/vnd.igloader': ['igl'],
    'application/vnd.immervision-ivp': ['ivp'],
    'application/vnd.immervision-ivu': ['ivu'],
    'application/vnd.insors.igm': ['igm'],
    'application/vnd.intercon.formnet': ['xpw', 'xpx'],
    'application/vnd.intergeo': ['i2g'],
    'application/vnd.intu.qbo': ['qbo'],
    'application/vnd.intu.qfx': ['qfx'],
    'application/vnd.ipunplugged.rcprofile': ['rcprofile'],
    'application/vnd.irepository.package+xml': ['irp'],
    'application/vnd.is-xpr': ['xpr'],
    'application/vnd.isac.fcs': ['fcs'],
    'application/vnd.jam': ['jam'],
    'application/vnd.jcp.javame.midlet-rms': ['rms'],
    'application/vnd.jisp': ['jisp'],
    'application/vnd.joost.joda-archive': ['joda'],
    'application/vnd.kahootz': ['ktz', 'ktr'],
    'application/vnd.kde.karbon': ['karbon'],
    'application/vnd.kde.kchart': ['chrt'],
    'application/vnd.kde.kformula': ['kfo'],
    'application/vnd.kde.kivio': ['flw'],
    'application/vnd.kde.kontour': ['kon'],
    'application/vnd.kde.kpresenter': ['kpr', 'kpt'],
    'application/vnd.kde.kspread': ['ksp'],
    'application/vnd.kde.kword': ['kwd', 'kwt'],
    'application/vnd.kenameaapp': ['htke'],
    'application/vnd.kidspiration': ['kia'],
    'application/vnd.kinar': ['kne', 'knp'],
    'application/vnd.koan': ['skp', 'skd', 'skt', 'skm'],
    'application/vnd.kodak-descriptor': ['sse'],
    'application/vnd.las.las+xml': ['lasxml'],
    'application/vnd.llamagraphics.life-balance.desktop': ['lbd'],
    'application/vnd.llamagraphics.life-balance.exchange+xml': ['lbe'],
    'application/vnd.lotus-1-2-3': ['123'],
    'application/vnd.lotus-approach': ['apr'],
    'application/vnd.lotus-freelance': ['pre'],
    'application/vnd.lotus-notes': ['nsf'],
    'application/vnd.lotus-organizer': ['org'],
    'application/vnd.lotus-screencam': ['scm'],
    'application/vnd.lotus-wordpro': ['lwp'],
    'application/vnd.macports.portpkg': ['portpkg'],
    'application/vnd.mapbox-vector-tile': ['mvt'],
    'application/vnd.mcd': ['mcd'],
    'application/vnd.medcalcdata': ['mc1'],
    'application/vnd.mediastation.cdkey': ['cdkey'],
    'application/vnd.mfer': ['mwf'],
    'application/vnd.mfmp': ['mfm'],
    'application/vnd.micrografx.flo': ['flo'],
    'application/vnd.micrografx.igx': ['igx'],
    'application/vnd.mif': ['mif'],
    'application/vnd.mobius.daf': ['daf'],
    'application/vnd.mobius.dis': ['dis'],
    'application/vnd.mobius.mbk': ['mbk'],
    'application/vnd.mobius.mqy': ['mqy'],
    'application/vnd.mobius.msl': ['msl'],
    'application/vnd.mobius.plc': ['plc'],
    'application/vnd.mobius.txf': ['txf'],
    'application/vnd.mophun.application': ['mpn'],
    'application/vnd.mophun.certificate': ['mpc'],
    'application/vnd.mozilla.xul+xml': ['xul'],
    'application/vnd.ms-artgalry': ['cil'],
    'application/vnd.ms-cab-compressed': ['cab'],
    'application/vnd.ms-excel': ['xls', 'xlm', 'xla', 'xlc', 'xlt', 'xlw'],
    'application/vnd.ms-excel.addin.macroenabled.12': ['xlam'],
    'application/vnd.ms-excel.sheet.binary.macroenabled.12': ['xlsb'],
    'application/vnd.ms-excel.sheet.macroenabled.12': ['xlsm'],
    'application/vnd.ms-excel.template.macroenabled.12': ['xltm'],
    'application/vnd.ms-fontobject': ['eot'],
    'application/vnd.ms-htmlhelp': ['chm'],
    'application/vnd.ms-ims': ['ims'],
    'application/vnd.ms-lrm': ['lrm'],
    'application/vnd.ms-officetheme': ['thmx'],
    'application/vnd.ms-outlook': ['msg'],
    'application/vnd.ms-pki.seccat': ['cat'],
    'application/vnd.ms-pki.stl': ['*stl'],
    'application/vnd.ms-powerpoint': ['ppt', 'pps', 'pot'],
    'application/vnd.ms-powerpoint.addin.macroenabled.12': ['ppam'],
    'application/vnd.ms-powerpoint.presentation.macroenabled.12': ['pptm'],
    'application/vnd.ms-powerpoint.slide.macroenabled.12': ['sldm'],
    'application/vnd.ms-powerpoint.slideshow.macroenabled.12': ['ppsm'],
    'application/vnd.ms-powerpoint.template.macroenabled.12': ['potm'],
    'application/vnd.ms-project': ['*mpp', 'mpt'],
    'application/vnd.ms-visio.viewer': ['vdx'],
    'application/vnd.ms-word.document.macroenabled.12': ['docm'],
    'application/vnd.ms-word.template.macroenabled.12': ['dotm'],
    'application/vnd.ms-works': ['wps', 'wks', 'wcm', 'wdb'],
    'application/vnd.ms-wpl': ['wpl'],
    'application/vnd.ms-xpsdocument': ['xps'],
    'application/vnd.mseq': ['mseq'],
    'application/vnd.musician': ['mus'],
    'application/vnd.muvee.style': ['msty'],
    'application/vnd.mynfc': ['taglet'],
    'application/vnd.nato.bindingdataobject+xml': ['bdo'],
    'application/vnd.neurolanguage.nlu': ['nlu'],
    'application/vnd.nitf': ['ntf', 'nitf'],
    'application/vnd.noblenet-directory': ['nnd'],
    'application/vnd.noblenet-sealer': ['nns'],
    'application/vnd.noblenet-web': ['nnw'],
    'application/vnd.nokia.n-gage.ac+xml': ['*ac'],
    'application/vnd.nokia.n-gage.data': ['ngdat'],
    'application/vnd.nokia.n-gage.symbian.install': ['n-gage'],
    'application/vnd.nokia.radio-preset': ['rpst'],
    'application/vnd.nokia.radio-presets': ['rpss'],
    'application/vnd.novadigm.edm': ['edm'],
    'application/vnd.novadigm.edx': ['edx'],
    'application/vnd.novadigm.ext': ['ext'],
    'application/vnd.oasis.opendocument.chart': ['odc'],
    'application/vnd.oasis.opendocument.chart-template': ['otc'],
    'application/vnd.oasis.opendocument.database': ['odb'],
    'application/vnd.oasis.opendocument.formula': ['odf'],
    'application/vnd.oasis.opendocument.formula-template': ['odft'],
    'application/vnd.oasis.opendocument.graphics': ['odg'],
    'application/vnd.oasis.opendocument.graphics-template': ['otg'],
    'application/vnd.oasis.opendocument.image': ['odi'],
    'application/vnd.oasis.opendocument.image-template': ['oti'],
    'application/vnd.oasis.opendocument.presentation': ['odp'],
    'application/vnd.oasis.opendocument.presentation-template': ['otp'],
    'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
    'application/vnd.oasis.opendocument.spreadsheet-template': ['ots'],
    'application/vnd.oasis.opendocument.text': ['odt'],
    'application/vnd.oasis.opendocument.text-master': ['odm'],
    'application/vnd.oasis.opendocument.text-template': ['ott'],
    'application/vnd.oasis.opendocument.text-web': ['oth'],
    'application/vnd.olpc-sugar': ['xo'],
    'application/vnd.oma.dd2+xml': ['dd2'],
    'application/vnd.openblox.game+xml': ['obgx'],
    'application/vnd.openofficeorg.extension': ['oxt'],
    'application/vnd.openstreetmap.data+xml': ['osm'],
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': [
        'pptx',
    ],
    'application/vnd.openxmlformats-officedocument.presentationml.slide': [
        'sldx',
    ],
    'application/vnd.openxmlformats-officedocument.presentationml.slideshow': [
        'ppsx',
    ],
    'application/vnd.openxmlformats-officedocument.presentationml.template': [
        'potx',
    ],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template': [
        'xltx',
    ],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [
        'docx',
    ],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template': [
        'dotx',
    ],
    'application/vnd.osgeo.mapguide.package': ['mgp'],
    'application/vnd.osgi.dp': ['dp'],
    'application/vnd.osgi.subsystem': ['esa'],
    'application/vnd.palm': ['pdb', 'pqa', 'oprc'],
    'application/vnd.pawaafile': ['paw'],
    'application/vnd.pg.format': ['str'],
    'application/vnd.pg.osasli': ['ei6'],
    'application/vnd.picsel': ['efif'],
    'application/vnd.pmi.widget': ['wg'],
    'application/vnd.pocketlearn': ['plf'],
    'application/vnd.powerbuilder6': ['pbd'],
    'application/vnd.previewsystems.box': ['box'],
    'application/vnd.procrate.brushset': ['brushset'],
    'application/vnd.procreate.brush': ['brush'],
    'application/vnd.procreate.dream': ['drm'],
    'application/vnd.proteus.magazine': ['mgz'],
    'application/vnd.publishare-delta-tree': ['qps'],
    'application/vnd.pvi.ptid1': ['ptid'],
    'application/vnd.pwg-xhtml-print+xml': ['xhtm'],
    'application/vnd.quark.quarkxpress': [
        'qxd',
        'qxt',
        'qwd',
        'qwt',
        'qxl',
        'qxb',
    ],
    'application/vnd.rar': ['rar'],
    'application/vnd.realvnc.bed': ['bed'],
    'application/vnd.recordare.musicxml': ['mxl'],
    'application/vnd.recordare.musicxml+xml': ['musicxml'],
    'application/vnd.rig.cryptonote': ['cryptonote'],
    'application/vnd.rim.cod': ['cod'],
    'application/vnd.rn-realmedia': ['rm'],
    'application/vnd.rn-realmedia-vbr': ['rmvb'],
    'application/vnd.route66.link66+xml': ['link66'],
    'application/vnd.sailingtracker.track': ['st'],
    'application/vnd.seemail': ['see'],
    'application/vnd.sema': ['sema'],
    'application/vnd.semd': ['semd'],
    'application/vnd.semf': ['semf'],
    'application/vnd.shana.informed.formdata': ['ifm'],
    'application/vnd.shana.informed.formtemplate': ['itp'],
    'application/vnd.shana.informed.interchange': ['iif'],
    'application/vnd.shana.informed.package': ['ipk'],
    'application/vnd.simtech-mindmapper': ['twd', 'twds'],
    'application/vnd.smaf': ['mmf'],
    'application/vnd.smart.teacher': ['teacher'],
    'application/vnd.software602.filler.form+xml': ['fo'],
    'application/vnd.solent.sdkm+xml': ['sdkm', 'sdkd'],
    'application/vnd.spotfire.dxp': ['dxp'],
    'application/vnd.spotfire.sfs': ['sfs'],
    'application/vnd.stardivision.calc': ['sdc'],
    'application/vnd.stardivision.draw': ['sda'],
    'application/vnd.stardivision.impress': ['sdd'],
    'application/vnd.stardivision.math': ['smf'],
    'application/vnd.stardivision.writer': ['sdw', 'vor'],
    'application/vnd.stardivision.writer-global': ['sgl'],
    'application/vnd.stepmania.package': ['smzip'],
    'application/vnd.stepmania.stepchart': ['sm'],
    'application/vnd.sun.wadl+xml': ['wadl'],
    'application/vnd.sun.xml.calc': ['sxc'],
    'application/vnd.sun.xml.calc.template': ['stc'],
    'application/vnd.sun.xml.draw': ['sxd'],
    'application/vnd.sun.xml.draw.template': ['std'],
    'application/vnd.sun.xml.impress': ['sxi'],
    'application/vnd.sun.xml.impress.template': ['sti'],
    'application/vnd.sun.xml.math': ['sxm'],
    'application/vnd.sun.xml.writer': ['sxw'],
    'application/vnd.sun.xml.writer.global': ['sxg'],
    'application/vnd.sun.xml.writer.template': ['stw'],
    'application/vnd.sus-calendar': ['sus', 'susp'],
    'application/vnd.svd': ['svd'],
    'application/vnd.symbian.install': ['sis', 'sisx'],
    'application/vnd.syncml+xml': ['xsm'],
    'application/vnd.syncml.dm+wbxml': ['bdm'],
    'application/vnd.syncml.dm+xml': ['xdm'],
    'application/vnd.syncml.dmddf+xml': ['ddf'],
    'application/vnd.tao.intent-module-archive': ['tao'],
    'application/vnd.tcpdump.pcap': ['pcap', 'cap', 'dmp'],
    'application/vnd.tmobile-livetv': ['tmo'],
    'application/vnd.trid.tpt': ['tpt'],
    'application/vnd.triscape.mxs': ['mxs'],
    'application/vnd.trueapp': ['tra'],
    'application/vnd.ufdl': ['ufd', 'ufdl'],
    'application/vnd.uiq.theme': ['utz'],
    'application/vnd.umajin': ['umj'],
    'application/vnd.unity': ['unityweb'],
    'application/vnd.uoml+xml': ['uoml', 'uo'],
    'application/vnd.vcx': ['vcx'],
    'application/vnd.visio': ['vsd', 'vst', 'vss', 'vsw', 'vsdx', 'vtx'],
    'application/vnd.visionary': ['vis'],
    'application/vnd.vsf': ['vsf'],
    'application/vnd.wap.wbxml': ['wbxml'],
    'application/vnd.wap.wmlc': ['wmlc'],
    'application/vnd.wap.wmlscriptc': ['wmlsc'],
    'application/vnd.webturbo': ['wtb'],
    'application/vnd.wolfram.player': ['nbp'],
    'application/vnd.wordperfect': ['wpd'],
    'application/vnd.wqd': ['wqd'],
    'application/vnd.wt.stf': ['stf'],
    'application/vnd.xara': ['xar'],
    'application/vnd.xfdl': ['xfdl'],
    'application/vnd.yamaha.hv-dic': ['hvd'],
    'application/vnd.yamaha.hv-script': ['hvs'],
    'application/vnd.yamaha.hv-voice': ['hvp'],
    'application/vnd.yamaha.openscoreformat': ['osf'],
    'application/vnd.yamaha.openscoreformat.osfpvg+xml': ['osfpvg'],
    'application/vnd.yamaha.smaf-audio': ['saf'],
    'application/vnd.yamaha.smaf-phrase': ['spf'],
    'application/vnd.yellowriver-custom-menu': ['cmp'],
    'application/vnd.zul': ['zir', 'zirz'],
    'application/vnd.zzazz.deck+xml': ['zaz'],
    'application/x-7z-compressed': ['7z'],
    'application/x-abiword': ['abw'],
    'application/x-ace-compressed': ['ace'],
    'application/x-apple-diskimage': ['*dmg'],
    'application/x-arj': ['arj'],
    'application/x-authorware-bin': ['aab', 'x32', 'u32', 'vox'],
    'application/x-authorware-map': ['aam'],
    'application/x-authorware-seg': ['aas'],
    'application/x-bcpio': ['bcpio'],
    'application/x-bdoc': ['*bdoc'],
    'application/x-bittorrent': ['torrent'],
    'application/x-blender': ['blend'],
    'application/x-blorb': ['blb', 'blorb'],
    'application/x-bzip': ['bz'],
    'application/x-bzip2': ['bz2', 'boz'],
    'application/x-cbr': ['cbr', 'cba', 'cbt', 'cbz', 'cb7'],
    'application/x-cdlink': ['vcd'],
    'application/x-cfs-compressed': ['cfs'],
    'application/x-chat': ['chat'],
    'application/x-chess-pgn': ['pgn'],
    'application/x-chrome-extension': ['crx'],
    'application/x-cocoa': ['cco'],
    'application/x-compressed': ['*rar'],
    'application/x-conference': ['nsc'],
    'application/x-cpio': ['cpio'],
    'application/x-csh': ['csh'],
    'application/x-debian-package': ['*deb', 'udeb'],
    'application/x-dgc-compressed': ['dgc'],
    'application/x-director': [
        'dir',
        'dcr',
        'dxr',
        'cst',
        'cct',
        'cxt',
        'w3d',
        'fgd',
        'swa',
    ],
    'application/x-doom': ['wad'],
    'application/x-dtbncx+xml': ['ncx'],
    'application/x-dtbook+xml': ['dtb'],
    'application/x-dtbresource+xml': ['res'],
    'application/x-dvi': ['dvi'],
    'application/x-envoy': ['evy'],
    'application/x-eva': ['eva'],
    'application/x-font-bdf': ['bdf'],
    'application/x-font-ghostscript': ['gsf'],
    'application/x-font-linux-psf': ['psf'],
    'application/x-font-pcf': ['pcf'],
    'application/x-font-snf': ['snf'],
    'application/x-font-type1': ['pfa', 'pfb', 'pfm', 'afm'],
    'application/x-freearc': ['arc'],
    'application/x-futuresplash': ['spl'],
    'application/x-gca-compressed': ['gca'],
    'application/x-glulx': ['ulx'],
    'application/x-gnumeric': ['gnumeric'],
    'application/x-gramps-xml': ['gramps'],
    'application/x-gtar': ['gtar'],
    'application/x-hdf': ['hdf'],
    'application/x-httpd-php': ['php'],
    'application/x-install-instructions': ['install'],
    'application/x-ipynb+json': ['ipynb'],
    'application/x-iso9660-image': ['*iso'],
    'application/x-iwork-keynote-sffkey': ['*key'],
    'application/x-iwork-numbers-sffnumbers': ['*numbers'],
    'application/x-iwork-pages-sffpages': ['*pages'],
    'application/x-java-archive-diff': ['jardiff'],
    'application/x-java-jnlp-file': ['jnlp'],
    'application/x-keepass2': ['kdbx'],
    'application/x-latex': ['latex'],
    'application/x-lua-bytecode': ['luac'],
    'application/x-lzh-compressed': ['lzh', 'lha'],
    'application/x-makeself': ['run'],
    'application/x-mie': ['mie'],
    'application/x-mobipocket-ebook': ['*prc', 'mobi'],
    'application/x-ms-application': ['application'],
    'application/x-ms-shortcut': ['lnk'],
    'application/x-ms-wmd': ['wmd'],
    'application/x-ms-wmz': ['wmz'],
    'application/x-ms-xbap': ['xbap'],
    'application/x-msaccess': ['mdb'],
    'application/x-msbinder': ['obd'],
    'application/x-mscardfile': ['crd'],
    'application/x-msclip': ['clp'],
    'application/x-msdos-program': ['*exe'],
    'application/x-msdownload': ['*exe', '*dll', 'com', 'bat', '*msi'],
    'application/x-msmediaview': ['mvb', 'm13', 'm14'],
    'application/x-msmetafile': ['*wmf', '*wmz', '*emf', 'emz'],
    'application/x-msmoney': ['mny'],
    'application/x-mspublisher': ['pub'],
    'application/x-msschedule': ['scd'],
    'application/x-msterminal': ['trm'],
    'application/x-mswrite': ['wri'],
    'application/x-netcdf': ['nc', 'cdf'],
    'application/x-ns-proxy-autoconfig': ['pac'],
    'application/x-nzb': ['nzb'],
    'application/x-perl': ['pl', 'pm'],
    'application/x-pilot': ['*prc', '*pdb'],
    'application/x-pkcs12': ['p12', 'pfx'],
    'application/x-pkcs7-certificates': ['p7b', 'spc'],
    'application/x-pkcs7-certreqresp': ['p7r'],
    'application/x-rar-compressed': ['*rar'],
    'application/x-redhat-package-manager': ['rpm'],
    'application/x-research-info-systems': ['ris'],
    'application/x-sea': ['sea'],
    'application/x-sh': ['sh'],
    'application/x-shar': ['shar'],
    'application/x-shockwave-flash': ['swf'],
    'application/x-silverlight-app': ['xap'],
    'application/x-sql': ['*sql'],
    'application/x-stuffit': ['sit'],
    'application/x-stuffitx': ['sitx'],
    'application/x-subrip': ['srt'],
    'application/x-sv4cpio': ['sv4cpio'],
    'application/x-sv4crc': ['sv4crc'],
    'application/x-t3vm-image': ['t3'],
    'application/x-tads': ['gam'],
    'application/x-tar': ['tar'],
    'application/x-tcl': ['tcl', 'tk'],
    'application/x-tex': ['tex'],
    'application/x-tex-tfm': ['tfm'],
    'application/x-texinfo': ['texinfo', 'texi'],
    'application/x-tgif': ['*obj'],
    'application/x-ustar': ['ustar'],
    'application/x-virtualbox-hdd': ['hdd'],
    'application/x-virtualbox-ova': ['ova'],
    'application/x-virtualbox-ovf': ['ovf'],
    'application/x-virtualbox-vbox': ['vbox'],
    'application/x-virtualbox-vbox-extpack': ['vbox-extpack'],
    'application/x-virtualbox-vdi': ['vdi'],
    'application/x-virtualbox-vhd': ['vhd'],
    'application/x-virtualbox-vmdk': ['vmdk'],
    'application/x-wais-source': ['src'],
    'application/x-web-app-manifest+json': ['webapp'],
    'application/x-x509-ca-cert': ['der', 'crt', 'pem'],
    'application/x-xfig': ['fig'],
    'application/x-xliff+xml': ['*xlf'],
    'application/x-xpinstall': ['xpi'],
    'application/x-xz': ['xz'],
    'application/x-zip-compressed': ['*zip'],
    'application/x-zmachine': ['z1', 'z2', 'z3', 'z4', 'z5', 'z6', 'z7', 'z8'],
    'audio/vnd.dece.audio': ['uva', 'uvva'],
    'audio/vnd.digital-winds': ['eol'],
    'audio/vnd.dra': ['dra'],
    'audio/vnd.dts': ['dts'],
    'audio/vnd.dts.hd': ['dtshd'],
    'audio/vnd.lucent.voice': ['lvp'],
    'audio/vnd.ms-playready.media.pya': ['pya'],
    'audio/vnd.nuera.ecelp4800': ['ecelp4800'],
    'audio/vnd.nuera.ecelp7470': ['ecelp7470'],
    'audio/vnd.nuera.ecelp9600': ['ecelp9600'],
    'audio/vnd.rip': ['rip'],
    'audio/x-aac': ['*aac'],
    'audio/x-aiff': ['aif', 'aiff', 'aifc'],
    'audio/x-caf': ['caf'],
    'audio/x-flac': ['flac'],
    'audio/x-m4a': ['*m4a'],
    'audio/x-matroska': ['mka'],
    'audio/x-mpegurl': ['m3u'],
    'audio/x-ms-wax': ['wax'],
    'audio/x-ms-wma': ['wma'],
    'audio/x-pn-realaudio': ['ram', 'ra'],
    'audio/x-pn-realaudio-plugin': ['rmp'],
    'audio/x-realaudio': ['*ra'],
    'audio/x-wav': ['*wav'],
    'chemical/x-cdx': ['cdx'],
    'chemical/x-cif': ['cif'],
    'chemical/x-cmdf': ['cmdf'],
    'chemical/x-cml': ['cml'],
    'chemical/x-csml': ['csml'],
    'chemical/x-xyz': ['xyz'],
    'image/prs.btif': ['btif', 'btf'],
    'image/prs.pti': ['pti'],
    'image/vnd.adobe.photoshop': ['psd'],
    'image/vnd.airzip.accelerator.azv': ['azv'],
    'image/vnd.blockfact.facti': ['facti'],
    'image/vnd.dece.graphic': ['uvi', 'uvvi', 'uvg', 'uvvg'],
    'image/vnd.djvu': ['djvu', 'djv'],
    'image/vnd.dvb.subtitle': ['*sub'],
    'image/vnd.dwg': ['dwg'],
    'image/vnd.dxf': ['dxf'],
    'image/vnd.fastbidsheet': ['fbs'],
    'image/vnd.fpx': ['fpx'],
    'image/vnd.fst': ['fst'],
    'image/vnd.fujixerox.edmics-mmr': ['mmr'],
    'image/vnd.fujixerox.edmics-rlc': ['rlc'],
    'image/vnd.microsoft.icon': ['ico'],
    'image/vnd.ms-dds': ['dds'],
    'image/vnd.ms-modi': ['mdi'],
    'image/vnd.ms-photo': ['wdp'],
    'image/vnd.net-fpx': ['npx'],
    'image/vnd.pco.b16': ['b16'],
    'image/vnd.tencent.tap': ['tap'],
    'image/vnd.valve.source.texture': ['vtf'],
    'image/vnd.wap.wbmp': ['wbmp'],
    'image/vnd.xiff': ['xif'],
    'image/vnd.zbrush.pcx': ['pcx'],
    'image/x-3ds': ['3ds'],
    'image/x-adobe-dng': ['dng'],
    'image/x-cmu-raster': ['ras'],
    'image/x-cmx': ['cmx'],
    'image/x-freehand': ['fh', 'fhc', 'fh4', 'fh5', 'fh7'],
    'image/x-icon': ['*ico'],
    'image/x-jng': ['jng'],
    'image/x-mrsid-image': ['sid'],
    'image/x-ms-bmp': ['*bmp'],
    'image/x-pcx': ['*pcx'],
    'image/x-pict': ['pic', 'pct'],
    'image/x-portable-anymap': ['pnm'],
    'image/x-portable-bitmap': ['pbm'],
    'image/x-portable-graymap': ['pgm'],
    'image/x-portable-pixmap': ['ppm'],
    'image/x-rgb': ['rgb'],
    'image/x-tga': ['tga'],
    'image/x-xbitmap': ['xbm'],
    'image/x-xpixmap': ['xpm'],
    'image/x-xwindowdump': ['xwd'],
    'message/vnd.wfa.wsc': ['wsc'],
    'model/vnd.bary': ['bary'],
    'model/vnd.cld': ['cld'],
    'model/vnd.collada+xml': ['dae'],
    'model/vnd.dwf': ['dwf'],
    'model/vnd.gdl': ['gdl'],
    'model/vnd.gtw': ['gtw'],
    'model/vnd.mts': ['*mts'],
    'model/vnd.opengex': ['ogex'],
    'model/vnd.parasolid.transmit.binary': ['x_b'],
    'model/vnd.parasolid.transmit.text': ['x_t'],
    'model/vnd.pytha.pyox': ['pyo', 'pyox'],
    'model/vnd.sap.vds': ['vds'],
    'model/vnd.usda': ['usda'],
    'model/vnd.usdz+zip': ['usdz'],
    'model/vnd.valve.source.compiled-map': ['bsp'],
    'model/vnd.vtu': ['vtu'],
    'text/prs.lines.tag': ['dsc'],
    'text/vnd.curl': ['curl'],
    'text/vnd.curl.dcurl': ['dcurl'],
    'text/vnd.curl.mcurl': ['mcurl'],
    'text/vnd.curl.scurl': ['scurl'],
    'text/vnd.dvb.subtitle': ['sub'],
    'text/vnd.familysearch.gedcom': ['ged'],
    'text/vnd.fly': ['fly'],
    'text/vnd.fmi.flexstor': ['flx'],
    'text/vnd.graphviz': ['gv'],
    'text/vnd.in3d.3dml': ['3dml'],
    'text/vnd.in3d.spot': ['spot'],
    'text/vnd.sun.j2me.app-descriptor': ['jad'],
    'text/vnd.wap.wml': ['wml'],
    'text/vnd.wap.wmlscript': ['wmls'],
    'text/x-asm': ['s', 'asm'],
    'text/x-c': ['c', 'cc', 'cxx', 'cpp', 'h', 'hh', 'dic'],
    'text/x-component': ['htc'],
    'text/x-fortran': ['f', 'for', 'f77', 'f90'],
    'text/x-handlebars-template': ['hbs'],
    'text/x-java-source': ['java'],
    'text/x-lua': ['lua'],
    'text/x-markdown': ['mkd'],
    'text/x-nfo': ['nfo'],
    'text/x-opml': ['opml'],
    'text/x-org': ['*org'],
    'text/x-pascal': ['p', 'pas'],
    'text/x-processing': ['pde'],
    'text/x-sass': ['sass'],
    'text/x-scss': ['scss'],
    'text/x-setext': ['etx'],
    'text/x-sfv': ['sfv'],
    'text/x-suse-ymp': ['ymp'],
    'text/x-uuencode': ['uu'],
    'text/x-vcalendar': ['vcs'],
    'text/x-vcard': ['vcf'],
    'video/vnd.dece.hd': ['uvh', 'uvvh'],
    'video/vnd.dece.mobile': ['uvm', 'uvvm'],
    'video/vnd.dece.pd': ['uvp', 'uvvp'],
    'video/vnd.dece.sd': ['uvs', 'uvvs'],
    'video/vnd.dece.video': ['uvv', 'uvvv'],
    'video/vnd.dvb.file': ['dvb'],
    'video/vnd.fvt': ['fvt'],
    'video/vnd.mpegurl': ['mxu', 'm4u'],
    'video/vnd.ms-playready.media.pyv': ['pyv'],
    'video/vnd.uvvu.mp4': ['uvu', 'uvvu'],
    'video/vnd.vivo': ['viv'],
    'video/x-f4v': ['f4v'],
    'video/x-fli': ['fli'],
    'video/x-flv': ['flv'],
    'video/x-m4v': ['m4v'],
    'video/x-matroska': ['mkv', 'mk3d', 'mks'],
    'video/x-mng': ['mng'],
    'video/x-ms-asf': ['asf', 'asx'],
    'video/x-ms-vob': ['vob'],
    'video/x-ms-wm': ['wm'],
    'video/x-ms-wmv': ['wmv'],
    'video/x-ms-wmx': ['wmx'],
    'video/x-ms-wvx': ['wvx'],
    'video/x-msvideo': ['avi'],
    'video/x-sgi-movie': ['movie'],
    'video/x-smv': ['smv'],
    'x-conference/x-cooltalk': ['ice'],
};
Object.freeze(types);
/* harmony default export */ const other = (types);

;// CONCATENATED MODULE: ./node_modules/mime/dist/types/standard.js
const standard_types = {
    'application/andrew-inset': ['ez'],
    'application/appinstaller': ['appinstaller'],
    'application/applixware': ['aw'],
    'application/appx': ['appx'],
    'application/appxbundle': ['appxbundle'],
    'application/atom+xml': ['atom'],
    'application/atomcat+xml': ['atomcat'],
    'application/atomdeleted+xml': ['atomdeleted'],
    'application/atomsvc+xml': ['atomsvc'],
    'application/atsc-dwd+xml': ['dwd'],
    'application/atsc-held+xml': ['held'],
    'application/atsc-rsat+xml': ['rsat'],
    'application/automationml-aml+xml': ['aml'],
    'application/automationml-amlx+zip': ['amlx'],
    'application/bdoc': ['bdoc'],
    'application/calendar+xml': ['xcs'],
    'application/ccxml+xml': ['ccxml'],
    'application/cdfx+xml': ['cdfx'],
    'application/cdmi-capability': ['cdmia'],
    'application/cdmi-container': ['cdmic'],
    'application/cdmi-domain': ['cdmid'],
    'application/cdmi-object': ['cdmio'],
    'application/cdmi-queue': ['cdmiq'],
    'application/cpl+xml': ['cpl'],
    'application/cu-seeme': ['cu'],
    'application/cwl': ['cwl'],
    'application/dash+xml': ['mpd'],
    'application/dash-patch+xml': ['mpp'],
    'application/davmount+xml': ['davmount'],
    'application/dicom': ['dcm'],
    'application/docbook+xml': ['dbk'],
    'application/dssc+der': ['dssc'],
    'application/dssc+xml': ['xdssc'],
    'application/ecmascript': ['ecma'],
    'application/emma+xml': ['emma'],
    'application/emotionml+xml': ['emotionml'],
    'application/epub+zip': ['epub'],
    'application/exi': ['exi'],
    'application/express': ['exp'],
    'application/fdf': ['fdf'],
    'application/fdt+xml': ['fdt'],
    'application/font-tdpfr': ['pfr'],
    'application/geo+json': ['geojson'],
    'application/gml+xml': ['gml'],
    'application/gpx+xml': ['gpx'],
    'application/gxf': ['gxf'],
    'application/gzip': ['gz'],
    'application/hjson': ['hjson'],
    'application/hyperstudio': ['stk'],
    'application/inkml+xml': ['ink', 'inkml'],
    'application/ipfix': ['ipfix'],
    'application/its+xml': ['its'],
    'application/java-archive': ['jar', 'war', 'ear'],
    'application/java-serialized-object': ['ser'],
    'application/java-vm': ['class'],
    'application/javascript': ['*js'],
    'application/json': ['json', 'map'],
    'application/json5': ['json5'],
    'application/jsonml+json': ['jsonml'],
    'application/ld+json': ['jsonld'],
    'application/lgr+xml': ['lgr'],
    'application/lost+xml': ['lostxml'],
    'application/mac-binhex40': ['hqx'],
    'application/mac-compactpro': ['cpt'],
    'application/mads+xml': ['mads'],
    'application/manifest+json': ['webmanifest'],
    'application/marc': ['mrc'],
    'application/marcxml+xml': ['mrcx'],
    'application/mathematica': ['ma', 'nb', 'mb'],
    'application/mathml+xml': ['mathml'],
    'application/mbox': ['mbox'],
    'application/media-policy-dataset+xml': ['mpf'],
    'application/mediaservercontrol+xml': ['mscml'],
    'application/metalink+xml': ['metalink'],
    'application/metalink4+xml': ['meta4'],
    'application/mets+xml': ['mets'],
    'application/mmt-aei+xml': ['maei'],
    'application/mmt-usd+xml': ['musd'],
    'application/mods+xml': ['mods'],
    'application/mp21': ['m21', 'mp21'],
    'application/mp4': ['*mp4', '*mpg4', 'mp4s', 'm4p'],
    'application/msix': ['msix'],
    'application/msixbundle': ['msixbundle'],
    'application/msword': ['doc', 'dot'],
    'application/mxf': ['mxf'],
    'application/n-quads': ['nq'],
    'application/n-triples': ['nt'],
    'application/node': ['cjs'],
    'application/octet-stream': [
        'bin',
        'dms',
        'lrf',
        'mar',
        'so',
        'dist',
        'distz',
        'pkg',
        'bpk',
        'dump',
        'elc',
        'deploy',
        'exe',
        'dll',
        'deb',
        'dmg',
        'iso',
        'img',
        'msi',
        'msp',
        'msm',
        'buffer',
    ],
    'application/oda': ['oda'],
    'application/oebps-package+xml': ['opf'],
    'application/ogg': ['ogx'],
    'application/omdoc+xml': ['omdoc'],
    'application/onenote': [
        'onetoc',
        'onetoc2',
        'onetmp',
        'onepkg',
        'one',
        'onea',
    ],
    'application/oxps': ['oxps'],
    'application/p2p-overlay+xml': ['relo'],
    'application/patch-ops-error+xml': ['xer'],
    'application/pdf': ['pdf'],
    'application/pgp-encrypted': ['pgp'],
    'application/pgp-keys': ['asc'],
    'application/pgp-signature': ['sig', '*asc'],
    'application/pics-rules': ['prf'],
    'application/pkcs10': ['p10'],
    'application/pkcs7-mime': ['p7m', 'p7c'],
    'application/pkcs7-signature': ['p7s'],
    'application/pkcs8': ['p8'],
    'application/pkix-attr-cert': ['ac'],
    'application/pkix-cert': ['cer'],
    'application/pkix-crl': ['crl'],
    'application/pkix-pkipath': ['pkipath'],
    'application/pkixcmp': ['pki'],
    'application/pls+xml': ['pls'],
    'application/postscript': ['ai', 'eps', 'ps'],
    'application/provenance+xml': ['provx'],
    'application/pskc+xml': ['pskcxml'],
    'application/raml+yaml': ['raml'],
    'application/rdf+xml': ['rdf', 'owl'],
    'application/reginfo+xml': ['rif'],
    'application/relax-ng-compact-syntax': ['rnc'],
    'application/resource-lists+xml': ['rl'],
    'application/resource-lists-diff+xml': ['rld'],
    'application/rls-services+xml': ['rs'],
    'application/route-apd+xml': ['rapd'],
    'application/route-s-tsid+xml': ['sls'],
    'application/route-usd+xml': ['rusd'],
    'application/rpki-ghostbusters': ['gbr'],
    'application/rpki-manifest': ['mft'],
    'application/rpki-roa': ['roa'],
    'application/rsd+xml': ['rsd'],
    'application/rss+xml': ['rss'],
    'application/rtf': ['rtf'],
    'application/sbml+xml': ['sbml'],
    'application/scvp-cv-request': ['scq'],
    'application/scvp-cv-response': ['scs'],
    'application/scvp-vp-request': ['spq'],
    'application/scvp-vp-response': ['spp'],
    'application/sdp': ['sdp'],
    'application/senml+xml': ['senmlx'],
    'application/sensml+xml': ['sensmlx'],
    'application/set-payment-initiation': ['setpay'],
    'application/set-registration-initiation': ['setreg'],
    'application/shf+xml': ['shf'],
    'application/sieve': ['siv', 'sieve'],
    'application/smil+xml': ['smi', 'smil'],
    'application/sparql-query': ['rq'],
    'application/sparql-results+xml': ['srx'],
    'application/sql': ['sql'],
    'application/srgs': ['gram'],
    'application/srgs+xml': ['grxml'],
    'application/sru+xml': ['sru'],
    'application/ssdl+xml': ['ssdl'],
    'application/ssml+xml': ['ssml'],
    'application/swid+xml': ['swidtag'],
    'application/tei+xml': ['tei', 'teicorpus'],
    'application/thraud+xml': ['tfi'],
    'application/timestamped-data': ['tsd'],
    'application/toml': ['toml'],
    'application/trig': ['trig'],
    'application/ttml+xml': ['ttml'],
    'application/ubjson': ['ubj'],
    'application/urc-ressheet+xml': ['rsheet'],
    'application/urc-targetdesc+xml': ['td'],
    'application/voicexml+xml': ['vxml'],
    'application/wasm': ['wasm'],
    'application/watcherinfo+xml': ['wif'],
    'application/widget': ['wgt'],
    'application/winhlp': ['hlp'],
    'application/wsdl+xml': ['wsdl'],
    'application/wspolicy+xml': ['wspolicy'],
    'application/xaml+xml': ['xaml'],
    'application/xcap-att+xml': ['xav'],
    'application/xcap-caps+xml': ['xca'],
    'application/xcap-diff+xml': ['xdf'],
    'application/xcap-el+xml': ['xel'],
    'application/xcap-ns+xml': ['xns'],
    'application/xenc+xml': ['xenc'],
    'application/xfdf': ['xfdf'],
    'application/xhtml+xml': ['xhtml', 'xht'],
    'application/xliff+xml': ['xlf'],
    'application/xml': ['xml', 'xsl', 'xsd', 'rng'],
    'application/xml-dtd': ['dtd'],
    'application/xop+xml': ['xop'],
    'application/xproc+xml': ['xpl'],
    'application/xslt+xml': ['*xsl', 'xslt'],
    'application/xspf+xml': ['xspf'],
    'application/xv+xml': ['mxml', 'xhvml', 'xvml', 'xvm'],
    'application/yang': ['yang'],
    'application/yin+xml': ['yin'],
    'application/zip': ['zip'],
    'application/zip+dotlottie': ['lottie'],
    'audio/3gpp': ['*3gpp'],
    'audio/aac': ['adts', 'aac'],
    'audio/adpcm': ['adp'],
    'audio/amr': ['amr'],
    'audio/basic': ['au', 'snd'],
    'audio/midi': ['mid', 'midi', 'kar', 'rmi'],
    'audio/mobile-xmf': ['mxmf'],
    'audio/mp3': ['*mp3'],
    'audio/mp4': ['m4a', 'mp4a', 'm4b'],
    'audio/mpeg': ['mpga', 'mp2', 'mp2a', 'mp3', 'm2a', 'm3a'],
    'audio/ogg': ['oga', 'ogg', 'spx', 'opus'],
    'audio/s3m': ['s3m'],
    'audio/silk': ['sil'],
    'audio/wav': ['wav'],
    'audio/wave': ['*wav'],
    'audio/webm': ['weba'],
    'audio/xm': ['xm'],
    'font/collection': ['ttc'],
    'font/otf': ['otf'],
    'font/ttf': ['ttf'],
    'font/woff': ['woff'],
    'font/woff2': ['woff2'],
    'image/aces': ['exr'],
    'image/apng': ['apng'],
    'image/avci': ['avci'],
    'image/avcs': ['avcs'],
    'image/avif': ['avif'],
    'image/bmp': ['bmp', 'dib'],
    'image/cgm': ['cgm'],
    'image/dicom-rle': ['drle'],
    'image/dpx': ['dpx'],
    'image/emf': ['emf'],
    'image/fits': ['fits'],
    'image/g3fax': ['g3'],
    'image/gif': ['gif'],
    'image/heic': ['heic'],
    'image/heic-sequence': ['heics'],
    'image/heif': ['heif'],
    'image/heif-sequence': ['heifs'],
    'image/hej2k': ['hej2'],
    'image/ief': ['ief'],
    'image/jaii': ['jaii'],
    'image/jais': ['jais'],
    'image/jls': ['jls'],
    'image/jp2': ['jp2', 'jpg2'],
    'image/jpeg': ['jpg', 'jpeg', 'jpe'],
    'image/jph': ['jph'],
    'image/jphc': ['jhc'],
    'image/jpm': ['jpm', 'jpgm'],
    'image/jpx': ['jpx', 'jpf'],
    'image/jxl': ['jxl'],
    'image/jxr': ['jxr'],
    'image/jxra': ['jxra'],
    'image/jxrs': ['jxrs'],
    'image/jxs': ['jxs'],
    'image/jxsc': ['jxsc'],
    'image/jxsi': ['jxsi'],
    'image/jxss': ['jxss'],
    'image/ktx': ['ktx'],
    'image/ktx2': ['ktx2'],
    'image/pjpeg': ['jfif'],
    'image/png': ['png'],
    'image/sgi': ['sgi'],
    'image/svg+xml': ['svg', 'svgz'],
    'image/t38': ['t38'],
    'image/tiff': ['tif', 'tiff'],
    'image/tiff-fx': ['tfx'],
    'image/webp': ['webp'],
    'image/wmf': ['wmf'],
    'message/disposition-notification': ['disposition-notification'],
    'message/global': ['u8msg'],
    'message/global-delivery-status': ['u8dsn'],
    'message/global-disposition-notification': ['u8mdn'],
    'message/global-headers': ['u8hdr'],
    'message/rfc822': ['eml', 'mime', 'mht', 'mhtml'],
    'model/3mf': ['3mf'],
    'model/gltf+json': ['gltf'],
    'model/gltf-binary': ['glb'],
    'model/iges': ['igs', 'iges'],
    'model/jt': ['jt'],
    'model/mesh': ['msh', 'mesh', 'silo'],
    'model/mtl': ['mtl'],
    'model/obj': ['obj'],
    'model/prc': ['prc'],
    'model/step': ['step', 'stp', 'stpnc', 'p21', '210'],
    'model/step+xml': ['stpx'],
    'model/step+zip': ['stpz'],
    'model/step-xml+zip': ['stpxz'],
    'model/stl': ['stl'],
    'model/u3d': ['u3d'],
    'model/vrml': ['wrl', 'vrml'],
    'model/x3d+binary': ['*x3db', 'x3dbz'],
    'model/x3d+fastinfoset': ['x3db'],
    'model/x3d+vrml': ['*x3dv', 'x3dvz'],
    'model/x3d+xml': ['x3d', 'x3dz'],
    'model/x3d-vrml': ['x3dv'],
    'text/cache-manifest': ['appcache', 'manifest'],
    'text/calendar': ['ics', 'ifb'],
    'text/coffeescript': ['coffee', 'litcoffee'],
    'text/css': ['css'],
    'text/csv': ['csv'],
    'text/html': ['html', 'htm', 'shtml'],
    'text/jade': ['jade'],
    'text/javascript': ['js', 'mjs'],
    'text/jsx': ['jsx'],
    'text/less': ['less'],
    'text/markdown': ['md', 'markdown'],
    'text/mathml': ['mml'],
    'text/mdx': ['mdx'],
    'text/n3': ['n3'],
    'text/plain': ['txt', 'text', 'conf', 'def', 'list', 'log', 'in', 'ini'],
    'text/richtext': ['rtx'],
    'text/rtf': ['*rtf'],
    'text/sgml': ['sgml', 'sgm'],
    'text/shex': ['shex'],
    'text/slim': ['slim', 'slm'],
    'text/spdx': ['spdx'],
    'text/stylus': ['stylus', 'styl'],
    'text/tab-separated-values': ['tsv'],
    'text/troff': ['t', 'tr', 'roff', 'man', 'me', 'ms'],
    'text/turtle': ['ttl'],
    'text/uri-list': ['uri', 'uris', 'urls'],
    'text/vcard': ['vcard'],
    'text/vtt': ['vtt'],
    'text/wgsl': ['wgsl'],
    'text/xml': ['*xml'],
    'text/yaml': ['yaml', 'yml'],
    'video/3gpp': ['3gp', '3gpp'],
    'video/3gpp2': ['3g2'],
    'video/h261': ['h261'],
    'video/h263': ['h263'],
    'video/h264': ['h264'],
    'video/iso.segment': ['m4s'],
    'video/jpeg': ['jpgv'],
    'video/jpm': ['*jpm', '*jpgm'],
    'video/mj2': ['mj2', 'mjp2'],
    'video/mp2t': ['ts', 'm2t', 'm2ts', 'mts'],
    'video/mp4': ['mp4', 'mp4v', 'mpg4'],
    'video/mpeg': ['mpeg', 'mpg', 'mpe', 'm1v', 'm2v'],
    'video/ogg': ['ogv'],
    'video/quicktime': ['qt', 'mov'],
    'video/webm': ['webm'],
};
Object.freeze(standard_types);
/* harmony default export */ const standard = (standard_types);

;// CONCATENATED MODULE: ./node_modules/mime/dist/src/Mime.js
var __classPrivateFieldGet = (undefined && undefined.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Mime_extensionToType, _Mime_typeToExtension, _Mime_typeToExtensions;
class Mime {
    constructor(...args) {
        _Mime_extensionToType.set(this, new Map());
        _Mime_typeToExtension.set(this, new Map());
        _Mime_typeToExtensions.set(this, new Map());
        for (const arg of args) {
            this.define(arg);
        }
    }
    define(typeMap, force = false) {
        for (let [type, extensions] of Object.entries(typeMap)) {
            type = type.toLowerCase();
            extensions = extensions.map((ext) => ext.toLowerCase());
            let allExtensions = __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").get(type);
            if (!allExtensions) {
                allExtensions = new Set();
                __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").set(type, allExtensions);
            }
            let first = true;
            for (let extension of extensions) {
                const starred = extension.startsWith('*');
                extension = starred ? extension.slice(1) : extension;
                allExtensions.add(extension);
                if (first) {
                    __classPrivateFieldGet(this, _Mime_typeToExtension, "f").set(type, extension);
                }
                first = false;
                if (starred)
                    continue;
                const currentType = __classPrivateFieldGet(this, _Mime_extensionToType, "f").get(extension);
                if (currentType && currentType != type && !force) {
                    throw new Error(`"${type} -> ${extension}" conflicts with "${currentType} -> ${extension}". Pass \`force=true\` to override this definition.`);
                }
                __classPrivateFieldGet(this, _Mime_extensionToType, "f").set(extension, type);
            }
        }
        return this;
    }
    getType(path) {
        if (typeof path !== 'string')
            return null;
        const last = path.replace(/^.*[/\\]/s, '').toLowerCase();
        const ext = last.replace(/^.*\./s, '').toLowerCase();
        const hasPath = last.length < path.length;
        const hasDot = ext.length < last.length - 1;
        if (!hasDot && hasPath)
            return null;
        return __classPrivateFieldGet(this, _Mime_extensionToType, "f").get(ext) ?? null;
    }
    getExtension(type) {
        if (typeof type !== 'string')
            return null;
        type = type?.split?.(';')[0];
        return ((type && __classPrivateFieldGet(this, _Mime_typeToExtension, "f").get(type.trim().toLowerCase())) ?? null);
    }
    getAllExtensions(type) {
        if (typeof type !== 'string')
            return null;
        type = type.split(';')[0].trim().toLowerCase();
        const extensions = __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").get(type);
        return extensions ? new Set(extensions) : null;
    }
    _freeze() {
        this.define = () => {
            throw new Error('define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances');
        };
        Object.freeze(this);
        return this;
    }
    _getTestState() {
        return {
            types: __classPrivateFieldGet(this, _Mime_extensionToType, "f"),
            extensions: __classPrivateFieldGet(this, _Mime_typeToExtension, "f"),
        };
    }
}
_Mime_extensionToType = new WeakMap(), _Mime_typeToExtension = new WeakMap(), _Mime_typeToExtensions = new WeakMap();
/* harmony default export */ const src_Mime = (Mime);

;// CONCATENATED MODULE: ./node_modules/mime/dist/src/index.js




/* harmony default export */ const src = (new src_Mime(standard, other)._freeze());

;// CONCATENATED MODULE: ./lib/sources/media-type.js

const UNKNOWN = 'application/octet-stream';
/**
 * The MIME type of a media file, from its name. Only audio and video types are ever given: a request of type
 * application/json would make Deepgram read the file as an order to fetch a URL.
 */
function mediaType(name) {
    const type = src.getType(name) ?? UNKNOWN;
    return /^(audio|video)\//.test(type) ? type : UNKNOWN;
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How a source is named in logs, summaries and results: a URL without its query. */
function nameOf(source) {
    return source.kind === 'file' ? source.path : `${source.url.origin}${source.url.pathname}`;
}


/***/ }),

/***/ 83415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Checkout),
/* harmony export */   x: () => (/* binding */ NotFetchedError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57814);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1820);
/* harmony import */ var _sources_lfs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87834);




/** The user wants no media fetched. */
class NotFetchedError extends Error {
    name = 'NotFetchedError';
    constructor({ size }) {
        super(`It is a Git LFS pointer, and the media themselves (${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(size)}) are not in the checkout. ` +
            'Set `lfs: auto`, or `lfs: true` for actions/checkout.');
    }
}
/** Brings media here of which the checkout has only a Git LFS pointer, one by one, for as long as they are needed. */
class Checkout {
    #options;
    #queue;
    #client;
    constructor(options) {
        this.#options = options;
        this.#queue = new p_queue__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay({ concurrency: options.atOnce });
    }
    /** Calls `use` with a source whose media are here. Throws an LfsError if they cannot be had, or what `use` throws. */
    async with(source, signal, use) {
        if (source.kind === 'url' || source.lfs === undefined)
            return await use(source);
        const { lfs } = source;
        return await this.#queue.add(() => this.#fetched(source, lfs, signal, use));
    }
    async close() {
        // Why there is none is told with each source that needed it.
        const client = await this.#client?.catch(() => undefined);
        await client?.close();
    }
    async #fetched(source, pointer, signal, use) {
        const { runFolder, stop, check } = this.#options;
        // What is not sent any more needs no media: `use` will say so.
        if (stop.aborted)
            return await use(source);
        check();
        const realPath = runFolder.newFile('media');
        try {
            await (await this.#connected(pointer)).download(pointer, realPath, signal);
            return await use({ ...source, realPath });
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(realPath, { force: true });
        }
    }
    #connected(pointer) {
        this.#client ??= this.#connect(pointer);
        return this.#client;
    }
    async #connect(pointer) {
        const { lfs, token, event, wanted, atOnce } = this.#options;
        if (lfs === 'never')
            throw new NotFetchedError(pointer);
        if (token === '')
            throw new _sources_lfs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .LfsError */ .eN('lfs-forbidden', NO_TOKEN);
        const { LfsClient, lfsEndpoint } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(841)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57841));
        const endpoint = lfsEndpoint(event.serverUrl, event.owner, event.repo);
        return new LfsClient({ endpoint, token, wanted, connections: atOnce });
    }
}
const NO_TOKEN = 'token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.';


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17783);
/* harmony import */ var _plan_assess_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3865);
/* harmony import */ var _transcript_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66764);
/* harmony import */ var _transcript_transcript_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33282);




/**
 * Writes the files of a source, Deepgram's answer first, and records them once they are all there. The answer may only
 * be missing where no step needs it. `isStored` tells whether the answer is in the store.
 */
async function deliver(assessment, answer, isStored, { workspace, record, options, presenter, }) {
    const placed = [];
    const renderer = rendererFor(assessment.job.source, presenter);
    const isKnown = answer !== undefined && answer.transcript.requestId === assessment.own?.requestId;
    for (const step of answerFirst(assessment.steps)) {
        // A known answer may have been read from the very file, and then proves nothing.
        const isItself = isKnown && isAnswer(step) && 'file' in step && step.file !== undefined;
        const proof = isItself ? undefined : answer;
        placed.push(await place(step, answer, proof, { workspace, renderer }));
    }
    // Not as it was planned: other sources may have got files of it meanwhile.
    const before = record.entries.get(assessment.name);
    const written = entryOf({ ...assessment, own: before }, placed, answer?.transcript, options);
    // What lies in a file does not wait for a cache far away.
    const entry = written.answer === undefined && (await isStored) ? { ...written, answer: 'cache' } : written;
    await record.put(assessment.name, entry);
    for (const path of assessment.superseded)
        await workspace.remove(path);
    const left = new Set(placed.filter(({ state }) => state === 'edited').map(({ output }) => output.path));
    const { outputs } = assessment.job;
    return {
        files: outputs.filter(({ path }) => !left.has(path)),
        edited: outputs.map(({ path }) => path).filter((path) => left.has(path)),
        entry,
    };
}
/** What the results tell of a source. */
function factsOf({ files, edited, entry }) {
    const { duration, channels, words, confidence, models, requestId } = entry;
    return { files, edited, duration, channels, words, confidence, models, requestId };
}
const isAnswer = ({ output }) => output.format === 'json';
const answerFirst = (steps) => steps.toSorted((a, b) => Number(isAnswer(b)) - Number(isAnswer(a)));
function rendererFor(source, { presentationOf }) {
    return {
        content: async (output, answer) => {
            // A run that only keeps files needs none of the formats.
            const { render } = await __nccwpck_require__.e(/* import() */ 639).then(__nccwpck_require__.bind(__nccwpck_require__, 97639));
            return render(output.format, answer, presentationOf(source, output));
        },
        rendering: (output) => (0,_transcript_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .renderingOf */ .ci)(output.format, presentationOf(source, output)),
    };
}
/** `proof` is an answer that shows by its rendering that a file is ours. */
async function place(step, answer, proof, desk) {
    const { output } = step;
    switch (step.action) {
        case 'keep':
            return { output, file: step.file, state: 'ours' };
        case 'carry':
            if (step.stale && answer !== undefined && (await isAsWritten(step, desk)))
                return await write(output, answer, desk);
            // Copied before all else, since its origin may be overwritten.
            return { output, file: { ...step.origin, path: output.path }, state: 'ours' };
        case 'refresh':
            if (answer === undefined)
                return { output, file: step.file, state: 'ours' };
            return await write(output, answer, desk);
        case 'leave':
        case 'adopt':
            return (proof && (await adopt(output, proof, desk))) ?? { output, file: step.file, state: 'edited' };
        case 'write':
            if (answer === undefined)
                throw new Error(`${output.path} cannot be written without an answer.`);
            return await write(output, answer, desk);
    }
}
/** Whether nobody changed a file that was taken over. */
async function isAsWritten({ origin, output }, { workspace }) {
    const content = await workspace.read(output.path);
    return content === undefined || (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content) === origin.sha256;
}
async function write(output, answer, { workspace, renderer }) {
    const content = await renderer.content(output, answer);
    await workspace.write(output.path, content);
    return { output, file: recorded(output, content, renderer), state: 'ours' };
}
/** A file that is not as recorded is ours nevertheless if a run was killed between writing and recording it. */
async function adopt(output, answer, { workspace, renderer }) {
    const content = await renderer.content(output, answer);
    const there = await workspace.read(output.path);
    const isOurs = there?.toString('utf8').replaceAll('\r\n', '\n') === content.replaceAll('\r\n', '\n');
    return isOurs ? { output, file: recorded(output, content, renderer), state: 'ours' } : undefined;
}
function recorded(output, content, { rendering }) {
    return {
        path: output.path,
        sha256: (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content),
        git: (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .zA)(content),
        rendering: rendering(output),
    };
}
function entryOf({ media, own, basis, name }, placed, transcript, options) {
    const facts = transcript === undefined ? basis?.entry : heardIn(transcript);
    if (facts === undefined)
        throw new Error(`${name} cannot be recorded without an answer.`);
    const isSame = facts.requestId === own?.requestId;
    const files = { ...filesBeyond(own, placed, isSame), ...filesOf(placed) };
    const json = files['json'];
    const isEdited = placed.some(({ output, state }) => output.format === 'json' && state === 'edited');
    const isInFile = json !== undefined && json.rendering !== _plan_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTDATED */ .LJ && !isEdited;
    return {
        ...facts,
        media: media.kind === 'url' && transcript?.sha256 !== undefined
            ? { ...media, sha256: transcript.sha256 }
            : media,
        options,
        answer: isInFile ? 'json' : undefined,
        files,
    };
}
function heardIn(transcript) {
    return {
        models: transcript.models,
        requestId: transcript.requestId,
        duration: transcript.duration,
        channels: transcript.channels.length,
        words: (0,_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_3__/* .wordCount */ .e)(transcript),
        confidence: (0,_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_3__/* .meanConfidence */ .yE)(transcript),
    };
}
function filesOf(placed) {
    return Object.fromEntries(placed.flatMap(({ output, file }) => (file === undefined ? [] : [[output.format, file]])));
}
/** Files of formats that are not asked for now: they are still ours, and outdated if the answer is another one. */
function filesBeyond(own, placed, isSame) {
    const asked = new Set(placed.map(({ output }) => output.format));
    const paths = new Set(placed.map(({ output }) => output.path));
    const beyond = Object.entries(own?.files ?? {}).filter(([format, { path }]) => !asked.has(format) && !paths.has(path));
    return Object.fromEntries(beyond.map(([format, file]) => [format, isSame ? file : { ...file, rendering: _plan_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTDATED */ .LJ }]));
}


/***/ }),

/***/ 5155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Spending),
/* harmony export */   l: () => (/* binding */ OverCapError)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57814);
/* harmony import */ var _plan_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28574);
/* harmony import */ var _plan_price_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9746);
/* harmony import */ var _sources_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5776);




/** Sending this source would be above what the user allows. */
class OverCapError extends Error {
    name = 'OverCapError';
}
/** Keeps a run below its caps where the plan could not tell how long media are. */
class Spending {
    #options;
    #budget;
    /** Of unknown lengths one at a time, since each may be what reaches a cap. */
    #unknown = new p_queue__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay({ concurrency: 1 });
    constructor(options) {
        this.#options = options;
        this.#budget = new _plan_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__(options.limits);
        for (const amount of options.planned.values())
            if (amount.minutes !== undefined)
                this.#budget.admit(amount);
    }
    /** Throws an OverCapError if a cap is reached, so that nothing more may be sent. */
    checkRoom() {
        if (!this.#budget.admit({}))
            throw new OverCapError(messageFor({}));
    }
    /** Sends a source unless that would be above a cap. Throws an OverCapError then, or what sending throws. */
    async spend(key, source, send) {
        const { limits, planned } = this.#options;
        const isFree = limits.maxMinutes === undefined && limits.maxCost === undefined;
        // What the plan knows is reserved already.
        if (isFree || planned.get(key)?.minutes !== undefined)
            return await send();
        const amount = await this.#amountOf(source);
        const admitted = () => this.#admit(amount, send);
        return amount.minutes === undefined ? await this.#unknown.add(admitted) : await admitted();
    }
    /** Media that were fetched for this run can be looked at now. */
    async #amountOf(source) {
        const { parameters, pricePerMinute } = this.#options;
        if (source.kind === 'url')
            return {};
        return (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(await (0,_sources_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaFacts */ .o)(source.realPath, source.path), parameters, pricePerMinute);
    }
    async #admit(amount, send) {
        if (!this.#budget.admit(amount))
            throw new OverCapError(messageFor(amount));
        let actual = {};
        try {
            const answer = await send();
            const { parameters, pricePerMinute } = this.#options;
            const { duration, channels } = answer.transcript;
            actual = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)({ duration, channels: channels.length }, parameters, pricePerMinute);
            return answer;
        }
        finally {
            this.#budget.settle(amount, actual);
        }
    }
}
function messageFor({ minutes, cost }) {
    const size = minutes === undefined ? 'Its length is unknown' : `It has ${minutes.toFixed(1)} minutes`;
    const price = cost === undefined ? '' : `, estimated at ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(cost)}`;
    return `${size}${price}, and the limit is reached. Nothing was sent. Raise \`max-minutes\` or \`max-cost\`, or run again.`;
}


/***/ }),

/***/ 82657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseTranscript),
  J: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __nccwpck_require__(37221);
;// CONCATENATED MODULE: ./lib/transcript/insights.js

/**
 * Reads what Deepgram tells about what is said.
 * https://developers.deepgram.com/docs/audio-intelligence
 */
function parseInsights(results, alternatives) {
    return {
        summary: summaryOf(results, alternatives),
        topics: labelsOf(results, 'topics', 'topic'),
        intents: labelsOf(results, 'intents', 'intent'),
        entities: entitiesOf(alternatives),
        sentiment: stringAt(results, 'sentiments', 'average', 'sentiment'),
    };
}
function stringAt(value, ...keys) {
    const found = (0,guards.at)(value, ...keys);
    return (0,guards/* isString */.Kg)(found) && found.trim() !== '' ? found.trim() : undefined;
}
const objects = (value) => Array.isArray(value) ? value.filter(guards/* isObject */.Gv) : [];
/** Of the whole, or of each part, as older models have it. */
function summaryOf(results, alternatives) {
    if ((0,guards.at)(results, 'summary', 'result') === 'failure')
        return undefined;
    const parts = alternatives
        .flatMap((alternative) => objects(alternative['summaries']))
        .flatMap(({ summary }) => ((0,guards/* isString */.Kg)(summary) ? [summary.trim()] : []));
    return stringAt(results, 'summary', 'short') ?? (parts.length > 0 ? parts.join(' ') : undefined);
}
/** The published API wraps the segments once more than the guides do. */
function labelsOf(results, kind, label) {
    const block = (0,guards.at)(results, kind);
    const segments = (0,guards.at)(block, 'segments') ?? (0,guards.at)(block, 'results', kind, 'segments');
    return distinct(objects(segments)
        .flatMap((segment) => objects(segment[kind]))
        .flatMap((found) => stringAt(found, label) ?? []));
}
function entitiesOf(alternatives) {
    const found = alternatives
        .flatMap((alternative) => objects(alternative['entities']))
        .flatMap((entity) => {
        const [label, value] = [stringAt(entity, 'label'), stringAt(entity, 'value')];
        return label === undefined || value === undefined ? [] : [{ label, value }];
    });
    const byText = new Map(found.map((entity) => [`${entity.label}\n${entity.value}`, entity]));
    return [...byText.values()];
}
const distinct = (texts) => [...new Set(texts)];

// EXTERNAL MODULE: ./lib/transcript/paragraphs.js
var paragraphs = __nccwpck_require__(34103);
;// CONCATENATED MODULE: ./lib/transcript/times.js
/** How long a word lasts whose end is unknown, in seconds. */
const USUAL_SECONDS = 0.3;
/**
 * Times that never go back and never overlap, in the order of the words: most stay as they are. Where a start is
 * unknown, or out of step with most others, it lies evenly between its neighbours. `duration` bounds the last one.
 */
function mendTimes(spans, duration) {
    const starts = mendStarts(spans.map(({ start }) => start), duration);
    return spans.map((given, index) => {
        const start = starts[index] ?? 0;
        const latest = starts[index + 1] ?? (duration > start ? duration : Number.MAX_VALUE);
        return { start, end: Math.max(start, Math.min(endFrom(start, given), latest)) };
    });
}
/** Where a word ends that begins there: a word that was moved lasts as long as it did. */
function endFrom(start, given) {
    if (given.end === undefined)
        return start + USUAL_SECONDS;
    return given.start === undefined ? given.end : given.end + (start - given.start);
}
function mendStarts(starts, duration) {
    const steady = longestRise(starts);
    const mended = [];
    let before = { index: -1, start: 0 };
    for (const index of [...steady, starts.length]) {
        const start = starts[index] ?? Math.max(before.start, duration);
        const step = (start - before.start) / (index - before.index);
        for (let between = before.index + 1; between < index; between++)
            mended.push(Math.min(start, before.start + step * (between - before.index)));
        if (index < starts.length)
            mended.push(start);
        before = { index, start };
    }
    return mended;
}
/**
 * Positions of the longest run of values, not necessarily neighbours, that never falls.
 * https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
function longestRise(values) {
    // By length of the run, the position at which the lowest such run ends.
    const ends = [];
    const previous = [];
    const valueAt = (index) => values[index ?? -1] ?? 0;
    values.forEach((value, index) => {
        if (value === undefined || value < 0)
            return;
        let [low, high] = [0, ends.length];
        // Values come in order almost always, and then the longest run goes on.
        if (ends.length > 0 && valueAt(ends.at(-1)) <= value)
            low = high;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (valueAt(ends[middle]) <= value)
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = ends[low - 1];
        ends[low] = index;
    });
    const run = [];
    for (let index = ends.at(-1); index !== undefined; index = previous[index])
        run.push(index);
    return run.reverse();
}

;// CONCATENATED MODULE: ./lib/transcript/answer.js




/**
 * Reads Deepgram's answer to POST /v1/listen; undefined if it has not the shape of one.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
function parseTranscript(answer) {
    const metadata = (0,guards.at)(answer, 'metadata');
    const requestId = (0,guards.at)(metadata, 'request_id');
    const duration = (0,guards.at)(metadata, 'duration');
    const results = (0,guards.at)(answer, 'results');
    const channels = (0,guards/* listOf */.c3)((0,guards.at)(results, 'channels'), guards/* isObject */.Gv);
    if (!(0,guards/* isString */.Kg)(requestId) || !(0,guards/* isFiniteNumber */.Bf)(duration) || channels === undefined)
        return undefined;
    const parsed = channels.map((channel) => parseChannel(channel, duration));
    if (!parsed.every((channel) => channel !== undefined))
        return undefined;
    const sha256 = (0,guards.at)(metadata, 'sha256');
    return {
        requestId,
        duration,
        sha256: (0,guards/* isString */.Kg)(sha256) ? sha256 : undefined,
        models: modelNames(metadata),
        warnings: ((0,guards/* listOf */.c3)((0,guards.at)(metadata, 'warnings'), guards/* isObject */.Gv) ?? []).map(warningText),
        channels: parsed,
        insights: parseInsights(results, channels.flatMap(bestOf)),
    };
}
/** Reads the text of an answer that was kept; undefined if it is damaged or none. */
function readAnswer(raw) {
    try {
        const transcript = parseTranscript(JSON.parse(raw));
        return transcript && { transcript, raw };
    }
    catch {
        return undefined;
    }
}
function modelNames(metadata) {
    const info = (0,guards.at)(metadata, 'model_info');
    if (!(0,guards/* isObject */.Gv)(info))
        return [];
    return Object.values(info)
        .filter((model) => (0,guards/* isString */.Kg)((0,guards.at)(model, 'name')))
        .map((model) => [(0,guards.at)(model, 'name'), (0,guards.at)(model, 'version')].filter(guards/* isString */.Kg).join(' '));
}
function warningText(warning) {
    return [warning['parameter'], warning['message']].filter(guards/* isString */.Kg).join(': ');
}
/** The first alternative of a channel, if there is one. */
function bestOf(channel) {
    return ((0,guards/* listOf */.c3)(channel['alternatives'], guards/* isObject */.Gv) ?? []).slice(0, 1);
}
function parseChannel(channel, duration) {
    const [best] = bestOf(channel);
    if (best === undefined || !(0,guards/* isString */.Kg)(best['transcript']))
        return undefined;
    const words = parseWords(best, best['transcript'], duration);
    if (words === undefined)
        return undefined;
    const language = channel['detected_language'] ?? (0,guards/* listOf */.c3)(best['languages'], guards/* isString */.Kg)?.[0];
    return {
        language: (0,guards/* isString */.Kg)(language) && language !== '' ? language : undefined,
        words,
        paragraphs: (0,paragraphs/* paragraphsOf */.D)(words, parseDivisions(best)),
    };
}
function parseWords(alternative, transcript, duration) {
    const given = (0,guards/* listOf */.c3)(alternative['words'], guards/* isObject */.Gv) ?? [];
    const words = given.length > 0 ? given.map(parseWord) : untimed(transcript, duration);
    if (!words.every((word) => word !== undefined))
        return undefined;
    const times = mendTimes(words, duration);
    return words.flatMap((word, index) => {
        const text = word.text.replaceAll(/\s+/gu, ' ').trim();
        return text === '' ? [] : [{ ...word, text, ...(times[index] ?? { start: 0, end: 0 }) }];
    });
}
function parseWord(word) {
    const { start, end, confidence, speaker } = word;
    const text = word['punctuated_word'] || word['word'];
    if (!(0,guards/* isString */.Kg)(text) || !isTime(start) || !isTime(end))
        return undefined;
    return {
        text,
        start: (0,guards/* isFiniteNumber */.Bf)(start) ? start : undefined,
        end: (0,guards/* isFiniteNumber */.Bf)(end) ? end : undefined,
        confidence: (0,guards/* isFiniteNumber */.Bf)(confidence) ? Math.min(1, Math.max(0, confidence)) : undefined,
        speaker: isSpeaker(speaker) ? speaker : undefined,
    };
}
/** A time that is not known is null in JSON, which has no NaN. */
const isTime = (value) => typeof value === 'number' || value === null;
const isSpeaker = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** Words of a transcript that comes without any: evenly over its time, which is the best that can be said. */
function untimed(transcript, duration) {
    const texts = transcript.split(/\s+/u).filter((text) => text !== '');
    const step = duration / Math.max(1, texts.length);
    return texts.map((text, index) => ({
        text,
        start: index * step,
        end: (index + 1) * step,
        confidence: undefined,
        speaker: undefined,
    }));
}
/** Where Deepgram's paragraphs begin, if it made some. */
function parseDivisions(alternative) {
    const paragraphs = (0,guards/* listOf */.c3)((0,guards.at)(alternative, 'paragraphs', 'paragraphs'), guards/* isObject */.Gv) ?? [];
    const starts = (values) => values.map(({ start }) => start).filter(guards/* isFiniteNumber */.Bf);
    const sentences = paragraphs.flatMap(({ sentences }) => starts((0,guards/* listOf */.c3)(sentences, guards/* isObject */.Gv) ?? []));
    const begins = paragraphs.flatMap(({ start, sentences }) => (0,guards/* isFiniteNumber */.Bf)(start) ? [start] : starts((0,guards/* listOf */.c3)(sentences, guards/* isObject */.Gv) ?? []).slice(0, 1));
    const inOrder = (moments) => moments.toSorted((a, b) => a - b);
    return begins.length === 0 ? undefined : { sentences: inOrder(sentences), paragraphs: inOrder(begins) };
}


/***/ }),

/***/ 47107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CAPTION_STYLES),
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
const CAPTION_STYLES = ['netflix', 'bbc', 'dcmp', 'podcast'];
/** Five letters and a space, by which reading is measured. */
const CHARACTERS_A_WORD = 6;
const perSecond = (wordsAMinute) => (wordsAMinute * CHARACTERS_A_WORD) / 60;
/** https://partnerhelp.netflixstudios.com/hc/en-us/articles/217350977 with 20 and 2 frames at 24 a second, rounded up. */
const NETFLIX = {
    lineLength: 42,
    lines: 2,
    shortest: 834,
    longest: 7000,
    readingSpeed: 17,
    gap: 84,
    hold: 500,
};
/** https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/ */
const BBC = {
    lineLength: 37,
    lines: 2,
    shortest: 1000,
    longest: undefined,
    readingSpeed: perSecond(180),
    gap: 0,
    hold: 1500,
};
/** https://dcmp.org/learn/captioningkey */
const DCMP = {
    lineLength: 32,
    lines: 2,
    shortest: 2000,
    longest: 6000,
    readingSpeed: perSecond(160),
    gap: 0,
    hold: 1500,
};
/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
const PODCAST = {
    lineLength: 32,
    lines: 2,
    shortest: 0,
    longest: undefined,
    readingSpeed: undefined,
    gap: 0,
    hold: 500,
};
const SETS = {
    netflix: NETFLIX,
    bbc: BBC,
    dcmp: DCMP,
    podcast: PODCAST,
};
/** As much as two lines of a podcast's SRT hold. */
const PODCAST_VTT = { lineLength: 65, lines: 1 };
/** The rules of a style, with the user's own numbers where there are some. */
function rulesOf(choice, format) {
    const set = SETS[choice.style];
    const rules = choice.style === 'podcast' && format === 'vtt' ? { ...set, ...PODCAST_VTT } : set;
    const longest = milliseconds(choice.longest) ?? rules.longest;
    const shortest = milliseconds(choice.shortest) ?? rules.shortest;
    return {
        ...rules,
        lineLength: choice.lineLength ?? rules.lineLength,
        lines: choice.lines ?? rules.lines,
        shortest: Math.min(shortest, longest ?? shortest),
        longest,
        readingSpeed: choice.readingSpeed ?? rules.readingSpeed,
    };
}
const milliseconds = (seconds) => seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1000));


/***/ }),

/***/ 62572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ digestOf)
});

// EXTERNAL MODULE: ./lib/transcript/speakers.js
var speakers = __nccwpck_require__(91006);
// EXTERNAL MODULE: ./lib/transcript/transcript.js
var transcript_transcript = __nccwpck_require__(33282);
;// CONCATENATED MODULE: ./lib/transcript/talk-time.js


/** In a pause that is not longer someone takes breath, and still has the floor. */
const BREATH_SECONDS = 1;
/** Of words whose voice is not told while others' are. */
const UNTOLD = 'Unknown';
/**
 * Seconds of speech by speaker, who speaks most first, and who speaks first first of equals; nothing where voices are
 * not told apart. Voices of one name are one. It is the words and the short pauses within a paragraph that count:
 * longer pauses are nobody's, and people who speak at once on different channels have both spoken.
 */
function talkTimes(transcript, names) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, names);
    const spoken = transcript.channels
        .flatMap(({ paragraphs }, channel) => paragraphs.map((each) => spokenBy(channel, each)))
        .toSorted((a, b) => a.start - b.start)
        .map(({ voice, seconds }) => ({ label: labelOf(voice), seconds }));
    if (spoken.every(({ label }) => label === undefined))
        return [];
    const times = new Map();
    for (const { label = UNTOLD, seconds } of spoken)
        times.set(label, (times.get(label) ?? 0) + seconds);
    return [...times].map(([label, seconds]) => ({ label, seconds })).toSorted((a, b) => b.seconds - a.seconds);
}
function spokenBy(channel, { speaker, sentences }) {
    const words = sentences.flat();
    return { voice: { channel, speaker }, start: (0,transcript_transcript/* startOf */.GH)(words), seconds: secondsOf(words) };
}
function secondsOf(words) {
    return words.reduce((sum, { start, end }, index) => {
        const pause = start - (words[index - 1]?.end ?? start);
        return sum + Math.max(end - start, 0) + (pause > 0 && pause <= BREATH_SECONDS ? pause : 0);
    }, 0);
}

;// CONCATENATED MODULE: ./lib/transcript/digest.js


/** What a report shows of a transcript. */
function digestOf(transcript, names) {
    const times = talkTimes(transcript, names);
    return { excerpt: (0,transcript_transcript/* excerptOf */.zU)(transcript), talkTimes: times.length > 1 ? times : undefined };
}


/***/ }),

/***/ 66764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  z6: () => (/* binding */ endingOf),
  ci: () => (/* binding */ renderingOf)
});

// UNUSED EXPORTS: settingsOf

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __nccwpck_require__(37221);
// EXTERNAL MODULE: ./lib/lib/hash.js
var hash = __nccwpck_require__(17783);
;// CONCATENATED MODULE: ./lib/transcript/presentation.js
/** Nothing is asked for, and nothing known. */
const UNSET = {
    source: '',
    href: '',
    isVideo: false,
    language: undefined,
    names: {},
    captions: {
        style: 'netflix',
        lineLength: undefined,
        lines: undefined,
        shortest: undefined,
        longest: undefined,
        readingSpeed: undefined,
    },
    frontMatter: false,
};

;// CONCATENATED MODULE: ./lib/transcript/formats.js



const FORMATS = ['txt', 'srt', 'vtt', 'md', 'json', 'podcast-json', 'html', 'csv', 'tsv'];
/** What the names of files in a format end with. */
const endingOf = (format) => (format === 'podcast-json' ? 'podcast.json' : format);
/** Raised whenever a format is rendered otherwise, so that what an older version wrote is told apart. */
const VERSIONS = {
    txt: 2,
    srt: 1,
    vtt: 1,
    md: 1,
    json: 1,
    'podcast-json': 1,
    html: 1,
    csv: 1,
    tsv: 1,
};
/** What of the presentation a format shows. */
const SHOWN = {
    txt: ['names'],
    srt: ['language', 'names', 'captions'],
    vtt: ['language', 'names', 'captions'],
    md: ['source', 'href', 'language', 'names', 'frontMatter'],
    json: [],
    'podcast-json': ['names'],
    html: ['source', 'href', 'isVideo', 'language', 'names'],
    csv: ['names'],
    tsv: ['names'],
};
/** The part of the presentation that a format shows. */
function settingsOf(format, presentation) {
    return Object.fromEntries(SHOWN[format].map((key) => [key, presentation[key]]));
}
/**
 * Which rendering makes a format: for the same answer, the same rendering gives the same content. Settings that are
 * not the default are part of it as a digest.
 */
function renderingOf(format, presentation) {
    const [settings, unset] = [presentation, UNSET].map((each) => canonical(settingsOf(format, each)));
    const digest = settings === unset ? '' : ` ${(0,hash/* sha256 */.sc)(settings ?? '').slice(0, DIGEST_LENGTH)}`;
    return `${format} ${VERSIONS[format]}${digest}`;
}
/** Hex digits that tell settings apart. */
const DIGEST_LENGTH = 12;
/** JSON that is the same for the same values, in whatever order they stand. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => (0,guards/* isObject */.Gv)(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ }),

/***/ 72884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gapBetween),
/* harmony export */   y: () => (/* binding */ joinWords)
/* harmony export */ });
/**
 * Scripts that are written without spaces between words; Korean is not among them.
 * https://www.unicode.org/reports/tr14/ classes ID, CJ and SA
 */
const UNSPACED = String.raw `\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Marks that such scripts have around their words. */
const MARKS = String.raw `\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff40\uff5b-\uff65ー`;
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}${MARKS}]\\p{M}*$`, 'u');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}${MARKS}]`, 'u');
/** What stands between two words: a space, or nothing in scripts that have none there. */
const gapBetween = (before, after) => ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after) ? '' : ' ';
/** Words as one text. */
function joinWords(words) {
    return words
        .map((word, index) => (index === 0 ? word : `${gapBetween(words[index - 1] ?? '', word)}${word}`))
        .join('');
}


/***/ }),

/***/ 34103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paragraphsOf),
/* harmony export */   _: () => (/* binding */ endsSentence)
/* harmony export */ });
/** Two values of one moment may be rounded differently. */
const SAME_MOMENT_SECONDS = 0.0005;
/** A pause in which a paragraph ends, even inside of a sentence. */
const LONG_PAUSE_SECONDS = 3;
/** A pause in which a paragraph ends together with its sentence. */
const PAUSE_SECONDS = 1.2;
/** A paragraph of our own ends with the sentence that reaches so many words. */
const PARAGRAPH_WORDS = 90;
const SENTENCE_END = /[.?!…。？！؟।][\p{Pe}\p{Pf}"'’”]*$/u;
const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|Inc|Ltd|Co)\.$/iu;
/**
 * Divides words into paragraphs of one speaker each: as Deepgram did, where it did, and everywhere at a change of
 * speaker; Deepgram's own divisions may miss one.
 */
function paragraphsOf(words, given) {
    const starts = given ? givenStarts(words, given) : ownStarts(words);
    const paragraphs = [];
    words.forEach((word, index) => {
        const last = paragraphs.at(-1);
        if (last === undefined || last.speaker !== word.speaker || starts[index] === 'paragraph')
            paragraphs.push({ speaker: word.speaker, sentences: [[word]] });
        else if (starts[index] === 'sentence')
            last.sentences.push([word]);
        else
            last.sentences.at(-1)?.push(word);
    });
    return paragraphs;
}
function givenStarts(words, { sentences, paragraphs }) {
    const isNext = (moments) => {
        let next = 0;
        return ({ start }) => {
            const before = next;
            while (next < moments.length && (moments[next] ?? 0) <= start + SAME_MOMENT_SECONDS)
                next++;
            return next > before;
        };
    };
    const [startsSentence, startsParagraph] = [isNext(sentences), isNext(paragraphs)];
    return words.map((word, index) => {
        const before = words[index - 1];
        const isSentence = sentences.length > 0
            ? startsSentence(word)
            : before !== undefined && endsSentence(before.text, word.text);
        return startsParagraph(word) ? 'paragraph' : isSentence ? 'sentence' : undefined;
    });
}
function ownStarts(words) {
    let length = 0;
    return words.map((word, index) => {
        const before = words[index - 1];
        length += 1;
        if (before === undefined)
            return undefined;
        const isSentence = endsSentence(before.text, word.text);
        const pause = word.start - before.end;
        const isParagraph = pause >= LONG_PAUSE_SECONDS || (isSentence && (pause >= PAUSE_SECONDS || length > PARAGRAPH_WORDS));
        if (isParagraph || before.speaker !== word.speaker)
            length = 1;
        return isParagraph ? 'paragraph' : isSentence ? 'sentence' : undefined;
    });
}
/** Whether a sentence ends between two words. */
function endsSentence(before, after) {
    if (!SENTENCE_END.test(before) || ABBREVIATION.test(before))
        return false;
    return !before.endsWith('.') || !/^\p{Ll}/u.test(after);
}


/***/ }),

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ labeller)
/* harmony export */ });
/** Says who a voice is: its name, or as Deepgram counts; undefined where voices are not told apart. */
function labeller({ channels }, names) {
    const several = channels.length > 1;
    return (voice) => {
        const given = keysOf(voice, several).find((key) => Object.hasOwn(names, key));
        return given === undefined ? counted(voice, several) : names[given];
    };
}
/** The keys that may name a voice, the most exact one first. */
function keysOf({ channel, speaker }, several) {
    const ofChannel = `channel ${channel}`;
    if (speaker === undefined)
        return [ofChannel];
    const either = several ? [ofChannel, String(speaker)] : [String(speaker), ofChannel];
    return [`${ofChannel} speaker ${speaker}`, ...either];
}
function counted({ channel, speaker }, several) {
    const parts = [
        ...(several ? [`Channel ${channel}`] : []),
        ...(speaker === undefined ? [] : [`Speaker ${speaker}`]),
    ];
    return parts.length === 0 ? undefined : parts.join(', ');
}


/***/ }),

/***/ 33282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   T5: () => (/* binding */ passagesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   ex: () => (/* binding */ paragraphText),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yE: () => (/* binding */ meanConfidence),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony export wordsOf */
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72884);

/** All that is said, in the order in which it is said, also across channels. */
function passagesOf({ channels }) {
    if (channels.length === 1)
        return (channels[0]?.paragraphs ?? []).map((each) => ({ channel: 0, ...each }));
    const said = channels.flatMap(({ paragraphs }, channel) => paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => ({ channel, paragraph, sentence }))));
    const inOrder = said.toSorted((a, b) => startOf(a.sentence) - startOf(b.sentence));
    const passages = [];
    for (const { channel, paragraph, sentence } of inOrder) {
        const last = passages.at(-1);
        if (last?.paragraph === paragraph)
            last.sentences.push(sentence);
        else
            passages.push({ channel, paragraph, sentences: [sentence] });
    }
    return passages.map(({ channel, paragraph, sentences }) => ({
        channel,
        speaker: paragraph.speaker,
        sentences,
    }));
}
/** Seconds at which words begin. */
const startOf = (words) => words[0]?.start ?? 0;
/** Seconds at which words end. */
const endOf = (words) => words.at(-1)?.end ?? 0;
/** Words as they are written. */
const textOf = (words) => (0,_join_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .y)(words.map(({ text }) => text));
/** The text of a paragraph or passage. */
const paragraphText = ({ sentences }) => textOf(sentences.flat());
/** All words of a transcript, channel by channel. */
const wordsOf = ({ channels }) => channels.flatMap(({ words }) => words);
/** How many words were recognized, on all channels. */
function wordCount({ channels }) {
    return channels.reduce((sum, { words }) => sum + words.length, 0);
}
/** The mean confidence of the words, 0 to 1; undefined if none is known. */
function meanConfidence(transcript) {
    const known = wordsOf(transcript).flatMap(({ confidence }) => confidence === undefined ? [] : [confidence]);
    if (known.length === 0)
        return undefined;
    return known.reduce((sum, confidence) => sum + confidence, 0) / known.length;
}
/** The language that is spoken, where it was detected: of several, that of the first channel with words. */
function languageOf({ channels }) {
    const spoken = channels.filter(({ words }) => words.length > 0);
    return spoken.find(({ language }) => language !== undefined)?.language;
}
/** Words of an excerpt. */
const EXCERPT_WORDS = 80;
/** The first words of a transcript. */
function excerptOf(transcript) {
    const words = passagesOf(transcript).flatMap(({ sentences }) => sentences.flat());
    return `${textOf(words.slice(0, EXCERPT_WORDS))}${words.length > EXCERPT_WORDS ? ' …' : ''}`;
}


/***/ }),

/***/ 57814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ PQueue)
});

// UNUSED EXPORTS: PriorityQueue, TimeoutError

;// CONCATENATED MODULE: ./node_modules/p-queue/dist/lower-bound.js
// Port of lower_bound from https://en.cppreference.com/w/cpp/algorithm/lower_bound
// Used to compute insertion index to keep queue sorted after insertion
function lowerBound(array, value, comparator) {
    let first = 0;
    let count = array.length;
    while (count > 0) {
        const step = Math.trunc(count / 2);
        let it = first + step;
        if (comparator(array[it], value) <= 0) {
            first = ++it;
            count -= step + 1;
        }
        else {
            count = step;
        }
    }
    return first;
}

;// CONCATENATED MODULE: ./node_modules/p-queue/dist/priority-queue.js

const compactionThreshold = 100;
class PriorityQueue {
    // The slots before `#head` are `undefined`.
    #queue = [];
    // The queue is stored as a sorted array, but dequeued slots are left before `#head` until compaction. Only items from `#head` onward are live, which keeps repeated dequeues amortized O(1).
    #head = 0;
    #compact() {
        // Compaction restores the invariant that the whole array is the live sorted range.
        if (this.#head === 0) {
            return;
        }
        this.#queue.splice(0, this.#head);
        this.#head = 0;
    }
    // Only the live items, because a dequeued item with the same id or function is no longer part of the queue.
    #findIndex(isMatch) {
        for (let index = this.#head; index < this.#queue.length; index++) {
            if (isMatch(this.#queue[index])) {
                return index;
            }
        }
        return -1;
    }
    // Not `dequeue()`, which a subclass can override, because `remove()` also uses it.
    #removeFirst() {
        const item = this.#queue[this.#head];
        // Drop the reference, so that the function of the task and what it holds can be garbage collected before compaction.
        this.#queue[this.#head] = undefined;
        this.#head++;
        if (this.#head === this.#queue.length) {
            // Fully drained queues are reset immediately so the next enqueue starts from a clean array.
            this.#queue.length = 0;
            this.#head = 0;
        }
        else if (this.#head > compactionThreshold && this.#head > this.#queue.length / 2) {
            // Keep repeated dequeues cheap, but stop the consumed prefix from growing without bound.
            this.#compact();
        }
        return item.run;
    }
    enqueue(run, options) {
        const { priority = 0, id, } = options ?? {};
        const { size } = this;
        const element = {
            priority,
            id,
            run,
        };
        if (size === 0) {
            // When the queue is logically empty, discard any consumed prefix before accepting new work.
            this.#queue.length = 0;
            this.#head = 0;
            this.#queue.push(element);
            return;
        }
        if (this.#queue.at(-1).priority >= priority) {
            // Same-priority and lower-priority items belong after the current tail. Appending preserves FIFO order for equal priorities.
            this.#queue.push(element);
            return;
        }
        // Binary insertion must run on the live sorted range only.
        this.#compact();
        // Equal priorities compare as `0` first, because `Infinity - Infinity` is `NaN`.
        const index = lowerBound(this.#queue, element, (a, b) => a.priority === b.priority ? 0 : b.priority - a.priority);
        this.#queue.splice(index, 0, element);
    }
    setPriority(id, priority) {
        const index = this.#findIndex(element => element.id === id);
        if (index === -1) {
            throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
        }
        // Moving it would put it behind the tasks with the same priority.
        if (this.#queue[index].priority === priority) {
            return;
        }
        const [item] = this.#queue.splice(index, 1);
        this.enqueue(item.run, { priority, id });
    }
    remove(idOrRun) {
        const index = this.#findIndex(element => (typeof idOrRun === 'string' ? element.id : element.run) === idOrRun);
        // Removing the first item is O(1). Aborting many tasks with one signal removes them in the order they were added, which is the queue order when they have the same priority, and a splice for each would be O(n²).
        if (index === this.#head) {
            this.#removeFirst();
        }
        else if (index !== -1) {
            this.#queue.splice(index, 1);
        }
    }
    dequeue() {
        return this.#head === this.#queue.length ? undefined : this.#removeFirst();
    }
    filter(options) {
        const result = [];
        for (let index = this.#head; index < this.#queue.length; index++) {
            const element = this.#queue[index];
            if (element.priority === options.priority) {
                result.push(element.run);
            }
        }
        return result;
    }
    get size() {
        return this.#queue.length - this.#head;
    }
}

;// CONCATENATED MODULE: ./node_modules/p-queue/dist/index.js

// Timers fire after 1 ms for a longer delay, so a longer timeout would fail the task at once, and a longer interval would not limit anything.
const maximumTimerDelay = 2_147_483_647;
// Not imported, so that it still works in browsers, which have no async context to keep.
const asyncHooks = globalThis.process?.getBuiltinModule?.('node:async_hooks'); // eslint-disable-line n/prefer-global/process
// Binds a function to the async context of the caller. A task can start later from another task, a timer, or `.start()`, and it must still see the `AsyncLocalStorage` values of its `.add()` call, not those of the code that started it. Not `AsyncResource.bind()`, which is about 15 times slower.
const bindAsyncContext = (function_) => {
    if (asyncHooks === undefined) {
        return function_;
    }
    const asyncResource = new asyncHooks.AsyncResource('PQueueTask');
    return () => asyncResource.runInAsyncScope(function_);
};
const validateTimeout = (timeout) => {
    if (timeout !== undefined && !(Number.isFinite(timeout) && timeout > 0 && timeout <= maximumTimerDelay)) {
        throw new TypeError(`Expected \`timeout\` to be a positive finite number up to ${maximumTimerDelay}, got \`${timeout}\` (${typeof timeout})`);
    }
};
// A fraction would let one more task through, because the checks are `count < limit`.
// Not `Number.isSafeInteger()`, because a larger integer, like `Number.MAX_VALUE`, is a valid limit.
const validateLimit = (name, value) => {
    if (!(typeof value === 'number' && value >= 1 && (value === Infinity || Number.isInteger(value)))) { // eslint-disable-line unicorn/prefer-number-is-safe-integer
        throw new TypeError(`Expected \`${name}\` to be an integer from 1 and up or \`Infinity\`, got \`${String(value)}\` (${typeof value})`);
    }
};
const validateRateLimit = (interval, intervalCap, isStrict) => {
    validateLimit('intervalCap', intervalCap);
    if (!(Number.isFinite(interval) && interval >= 0)) {
        throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${String(interval)}\` (${typeof interval})`);
    }
    // Only rate limiting uses a timer for the interval.
    if (intervalCap !== Infinity && interval > maximumTimerDelay) {
        throw new TypeError(`Expected \`interval\` to be at most ${maximumTimerDelay} with an \`intervalCap\`, got \`${interval}\``);
    }
    if (isStrict && interval === 0) {
        throw new TypeError('The `strict` option requires a non-zero `interval`');
    }
    if (isStrict && intervalCap === Infinity) {
        throw new TypeError('The `strict` option requires a finite `intervalCap`');
    }
};
/**
Promise queue with concurrency control.

The queue is an `EventTarget`. Listen with `queue.addEventListener(event, listener)`, and stop with `queue.removeEventListener(event, listener)`. The options `{once: true}` and `{signal}` work too. The `completed` and `error` events have the result or the error in `event.detail`. If the result or the error is `undefined`, `event.detail` is `null`, because `CustomEvent` works that way.
*/
class PQueue extends EventTarget {
    #carryoverIntervalCount;
    #isIntervalIgnored;
    #intervalCount = 0;
    #intervalCap;
    #rateLimitedInInterval = false;
    #rateLimitFlushScheduled = false;
    #interval;
    /*
    Timestamp when the current interval window ends. Kept accurate at every window transition: `#initializeIntervalIfNeeded` sets it when a window starts and `#onInterval` advances it as the recurring timer rolls into each new window. This is the source of truth for whether a task added after the queue goes idle belongs to a fresh window, so it must not go stale.
    */
    #intervalEnd = 0;
    // Recurring timer that drives windows while the queue is actively processing. Absent (`undefined`) once the queue goes idle.
    #intervalId;
    // One-shot timer used while idle to resume at the next window boundary, since `#intervalId` is cleared when idle.
    #timeoutId;
    #strict;
    // Circular buffer implementation for better performance
    #strictTicks = [];
    #strictTicksStartIndex = 0;
    #queue;
    #queueClass;
    #pending = 0;
    // The `!` is needed because of https://github.com/microsoft/TypeScript/issues/32194
    #concurrency;
    #isPaused;
    // Use to assign a unique identifier to a promise function, if not explicitly specified
    #idAssigner = 1n;
    // Track currently running tasks for debugging
    #runningTasks = new Set();
    // The `abort` listener of each signal, with the callbacks of the tasks that use the signal.
    #abortListeners = new Map();
    // The waiting tasks, so that `.clear()` can reject their promises.
    #waitingTasks = new Set();
    #timeout;
    constructor(options) {
        super();
        // Node.js warns when an event has more than 10 listeners, but many waiters, like `.onIdle()` calls, are normal. Not imported from `node:events`, so it still works in browsers.
        globalThis.process?.getBuiltinModule?.('node:events')?.setMaxListeners(Infinity, this); // eslint-disable-line n/prefer-global/process
        // Defaults in destructuring also apply to an option that is `undefined`, like `{concurrency: options.concurrency}` without a value.
        const { carryoverIntervalCount = false, intervalCap = Infinity, interval = 0, concurrency = Infinity, autoStart = true, queueClass = PriorityQueue, strict = false, timeout, } = options ?? {};
        validateRateLimit(interval, intervalCap, strict);
        this.#carryoverIntervalCount = carryoverIntervalCount;
        this.#isIntervalIgnored = intervalCap === Infinity || interval === 0;
        this.#intervalCap = intervalCap;
        this.#interval = interval;
        this.#strict = strict;
        this.#queueClass = queueClass;
        this.#queue = new this.#queueClass();
        this.concurrency = concurrency;
        this.timeout = timeout;
        this.#isPaused = !autoStart;
        this.#setupRateLimitTracking();
    }
    // Calls `callback` when `signal` aborts, and returns a function that stops it. The tasks that share a signal share one listener on it, because Node.js searches all the listeners of a signal to add or remove one, so a listener for each task takes O(n²) time with many tasks.
    #onAbort(signal, callback) {
        let listener = this.#abortListeners.get(signal);
        if (!listener) {
            const callbacks = new Set();
            const dispatch = () => {
                this.#abortListeners.delete(signal);
                // Not a copy, so that a callback that an earlier callback removes is not called.
                for (const abortCallback of callbacks) {
                    abortCallback();
                }
            };
            listener = { callbacks, dispatch };
            this.#abortListeners.set(signal, listener);
            signal.addEventListener('abort', dispatch, { once: true });
        }
        const currentListener = listener;
        currentListener.callbacks.add(callback);
        return () => {
            currentListener.callbacks.delete(callback);
            // Not after the abort, when the listener is already gone, and a new one can be in the map.
            if (currentListener.callbacks.size > 0 || this.#abortListeners.get(signal) !== currentListener) {
                return;
            }
            this.#abortListeners.delete(signal);
            signal.removeEventListener('abort', currentListener.dispatch);
        };
    }
    #emit(event, detail) {
        this.dispatchEvent(new CustomEvent(event, { detail }));
    }
    async #onEvent(events, shouldHandle) {
        const eventList = Array.isArray(events) ? events : [events];
        return new Promise(resolve => {
            const controller = new AbortController();
            const listener = () => {
                if (shouldHandle && !shouldHandle()) {
                    return;
                }
                controller.abort();
                resolve();
            };
            for (const event of eventList) {
                this.addEventListener(event, listener, { signal: controller.signal });
            }
        });
    }
    // From the current state. `#rateLimitedInInterval` is what the events last reported, and it updates in a microtask.
    get #isRateLimitedNow() {
        if (this.#isIntervalIgnored || this.#queue.size === 0) {
            return false;
        }
        const now = Date.now();
        if (this.#strict) {
            this.#cleanupStrictTicks(now);
            return this.#getActiveTicksCount() >= this.#intervalCap;
        }
        // Without the recurring timer, the count of an ended window is reset later, by the resume timeout or when the next task starts.
        const isWindowOver = this.#intervalId === undefined && this.#intervalEnd <= now;
        const count = isWindowOver ? this.#intervalCountAtWindowStart : this.#intervalCount;
        return count >= this.#intervalCap;
    }
    // The tasks that still run count against the new window with `carryoverIntervalCount`.
    get #intervalCountAtWindowStart() {
        return this.#carryoverIntervalCount ? this.#pending : 0;
    }
    #updateRateLimitState() {
        const shouldBeRateLimited = this.#isRateLimitedNow;
        if (shouldBeRateLimited === this.#rateLimitedInInterval) {
            return;
        }
        this.#rateLimitedInInterval = shouldBeRateLimited;
        this.#emit(shouldBeRateLimited ? 'rateLimit' : 'rateLimitCleared');
    }
    #rollbackIntervalConsumption() {
        if (this.#isIntervalIgnored) {
            return;
        }
        this.#rollbackIntervalSlot();
        this.#scheduleRateLimitUpdate();
    }
    #scheduleRateLimitUpdate() {
        // Skip if rate limiting is not enabled or already scheduled
        if (this.#isIntervalIgnored || this.#rateLimitFlushScheduled) {
            return;
        }
        this.#rateLimitFlushScheduled = true;
        queueMicrotask(() => {
            this.#rateLimitFlushScheduled = false;
            this.#updateRateLimitState();
        });
    }
    #setupRateLimitTracking() {
        // Only schedule updates when rate limiting is enabled
        if (this.#isIntervalIgnored) {
            return;
        }
        // Wire up to lifecycle events that affect rate limit state
        // Other changes, like a task that starts or a new window, schedule the update directly
        this.addEventListener('add', () => {
            if (this.#queue.size > 0) {
                this.#scheduleRateLimitUpdate();
            }
        });
        this.addEventListener('next', () => {
            this.#scheduleRateLimitUpdate();
        });
    }
    #cleanupStrictTicks(now) {
        // Remove ticks outside the current interval window using circular buffer approach
        while (this.#strictTicksStartIndex < this.#strictTicks.length) {
            const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
            if (oldestTick !== undefined && now - oldestTick >= this.#interval) {
                this.#strictTicksStartIndex++;
            }
            else {
                break;
            }
        }
        // Compact the array when it becomes inefficient or fully consumed
        // Compact when: (start index is large AND more than half wasted) OR all ticks expired
        const shouldCompact = (this.#strictTicksStartIndex > 100 && this.#strictTicksStartIndex > this.#strictTicks.length / 2)
            || this.#strictTicksStartIndex === this.#strictTicks.length;
        if (!shouldCompact) {
            return;
        }
        this.#strictTicks = this.#strictTicks.slice(this.#strictTicksStartIndex);
        this.#strictTicksStartIndex = 0;
    }
    // Helper methods for interval consumption
    #consumeIntervalSlot(now) {
        if (this.#strict) {
            this.#strictTicks.push(now);
        }
        else {
            this.#intervalCount++;
        }
    }
    #rollbackIntervalSlot() {
        if (this.#strict) {
            // Pop from the end of the actual data (not from start index)
            if (this.#strictTicks.length > this.#strictTicksStartIndex) {
                this.#strictTicks.pop();
            }
            return;
        }
        if (this.#intervalCount > 0) {
            this.#intervalCount--;
        }
    }
    #getActiveTicksCount() {
        return this.#strictTicks.length - this.#strictTicksStartIndex;
    }
    get #doesIntervalAllowAnother() {
        if (this.#isIntervalIgnored) {
            return true;
        }
        // Expired strict ticks still count until `#cleanupStrictTicks()`, which `#isIntervalPausedAt` and `#isRateLimitedNow` call.
        const count = this.#strict ? this.#getActiveTicksCount() : this.#intervalCount;
        return count < this.#intervalCap;
    }
    get #doesConcurrentAllowAnother() {
        return this.#pending < this.#concurrency;
    }
    #next() {
        this.#pending--;
        if (this.#pending === 0) {
            this.#emit('pendingZero');
        }
        this.#processQueue();
        this.#emit('next');
    }
    #onResumeInterval() {
        // The timeout fired, so clear its ID before `#onInterval()`, which can schedule a new one
        this.#timeoutId = undefined;
        this.#onInterval();
        // A paused queue needs no recurring timer, which would keep the process alive. `.start()` starts a new window.
        if (!this.#isPaused) {
            this.#initializeIntervalIfNeeded();
        }
    }
    #isIntervalPausedAt(now) {
        // Strict mode: check if we need to wait for oldest tick to age out
        if (this.#strict) {
            this.#cleanupStrictTicks(now);
            // If at capacity, need to wait for oldest tick to age out
            const activeTicksCount = this.#getActiveTicksCount();
            if (activeTicksCount >= this.#intervalCap) {
                const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
                // After cleanup, remaining ticks are within interval, so delay is always > 0
                const delay = this.#interval - (now - oldestTick);
                this.#createIntervalTimeout(delay);
                return true;
            }
            return false;
        }
        // Fixed window mode. While the recurring timer runs it already governs the windows, so pausing is only decided here when the queue is idle (the timer is absent) and we rely on `#intervalEnd`.
        if (this.#intervalId === undefined) {
            const delay = this.#intervalEnd - now;
            if (delay <= 0) {
                // The interval expired while idle, so reset the count for the new window.
                this.#intervalCount = this.#intervalCountAtWindowStart;
            }
            else {
                // Still inside the previous window; wait out the remaining time before starting the next task.
                this.#createIntervalTimeout(delay);
                return true;
            }
        }
        return false;
    }
    #createIntervalTimeout(delay) {
        if (this.#timeoutId !== undefined) {
            return;
        }
        this.#timeoutId = setTimeout(() => {
            this.#onResumeInterval();
        }, delay);
    }
    #clearIntervalTimer() {
        if (this.#intervalId === undefined) {
            return;
        }
        clearInterval(this.#intervalId);
        this.#intervalId = undefined;
    }
    #clearTimeoutTimer() {
        if (this.#timeoutId === undefined) {
            return;
        }
        clearTimeout(this.#timeoutId);
        this.#timeoutId = undefined;
    }
    // Emits `empty`, and `idle` when no tasks run. For when the queue has no waiting tasks.
    #emitEmptyAndIdle() {
        // We can clear the interval ("pause")
        // Because we can redo it later ("resume")
        this.#clearIntervalTimer();
        this.#emit('empty');
        // An `empty` listener can add a task that waits for the rate limit, so check the size again.
        if (this.#pending > 0 || this.#queue.size > 0) {
            return;
        }
        // Clear timeout as well when completely idle
        this.#clearTimeoutTimer();
        // Compact strict ticks when idle to free memory
        if (this.#strict) {
            this.#cleanupStrictTicks(Date.now());
        }
        this.#emit('idle');
    }
    #tryToStartAnother() {
        // A loop, not recursion, because many tasks can be skipped.
        let isStarted;
        do {
            isStarted = this.#startNextTask();
        } while (isStarted === undefined);
        return isStarted;
    }
    // Returns `undefined` when it skipped a task whose signal aborted while it waited.
    #startNextTask() {
        if (this.#queue.size === 0) {
            this.#emitEmptyAndIdle();
            return false;
        }
        if (this.#isPaused) {
            // Still schedule the end of the window when rate-limited. Otherwise a paused queue stays rate-limited until `.start()`.
            if (!this.#doesIntervalAllowAnother) {
                this.#isIntervalPausedAt(Date.now());
            }
            return false;
        }
        const now = Date.now();
        const canInitializeInterval = !this.#isIntervalPausedAt(now);
        if (this.#doesIntervalAllowAnother && this.#doesConcurrentAllowAnother) {
            const job = this.#queue.dequeue();
            if (!this.#isIntervalIgnored) {
                this.#consumeIntervalSlot(now);
                this.#scheduleRateLimitUpdate();
            }
            if (canInitializeInterval) {
                this.#initializeIntervalIfNeeded();
            }
            // The task is started before the event, so that a listener which enqueues more work sees the concurrency slot already taken. Emitting first let a listener start a second task past the limit.
            const pendingBefore = this.#pending;
            job();
            // `run` did not start a task whose signal aborted while it waited.
            if (this.#pending === pendingBefore) {
                this.#emit('next');
                return;
            }
            this.#emit('active');
            return true;
        }
        return false;
    }
    #initializeIntervalIfNeeded() {
        // Strict mode uses timeouts instead of interval timers.
        if (this.#isIntervalIgnored || this.#intervalId !== undefined || this.#strict) {
            return;
        }
        // A new window starts now, so a timeout that waits for the end of an earlier window is stale. If it fired, it would reset the count in the middle of this window.
        this.#clearTimeoutTimer();
        this.#intervalId = setInterval(() => {
            this.#onInterval();
        }, this.#interval);
        this.#intervalEnd = Date.now() + this.#interval;
    }
    #onInterval() {
        // Non-strict mode uses interval timers and intervalCount
        if (!this.#strict) {
            // Only touch the recurring interval timer here. When resumed via a timeout instead, `#intervalId` is undefined and `#initializeIntervalIfNeeded` sets `#intervalEnd` right after.
            if (this.#intervalId !== undefined) {
                if (this.#intervalCount === 0 && this.#pending === 0) {
                    this.#clearIntervalTimer();
                }
                else {
                    // The recurring timer fired, starting a new window. Keep the boundary accurate so tasks added after the queue later goes idle are scheduled against the correct window.
                    this.#intervalEnd = Date.now() + this.#interval;
                }
            }
            this.#intervalCount = this.#intervalCountAtWindowStart;
        }
        this.#processQueue();
        this.#scheduleRateLimitUpdate();
    }
    /**
    Executes all queued functions until it reaches the limit.
    */
    #processQueue() {
        // eslint-disable-next-line no-empty
        while (this.#tryToStartAnother()) { }
    }
    // On an empty queue, `#processQueue()` emits `empty` and `idle`. An `idle` listener that sets `concurrency` or calls `.start()` would then recurse without end.
    #processWaitingTasks() {
        if (this.#queue.size > 0) {
            this.#processQueue();
        }
    }
    async #add(function_, options, waitingTask) {
        // Assign unique ID if not provided
        const id = options.id ?? (this.#idAssigner++).toString();
        // Create a copy to avoid mutating the original options object
        options = {
            timeout: this.#timeout,
            ...options,
            id,
        };
        validateTimeout(options.timeout);
        // A `NaN` priority breaks the order of the queue, also for the other tasks. `Infinity` is fine.
        if (options.priority !== undefined && (typeof options.priority !== 'number' || Number.isNaN(options.priority))) {
            throw new TypeError(`Expected \`priority\` to be a number, got \`${String(options.priority)}\` (${typeof options.priority})`);
        }
        waitingTask.id = id;
        waitingTask.priority = options.priority ?? 0; // Match priority-queue default
        return new Promise((resolve, reject) => {
            // A task with an already aborted signal is never added, so it emits no events.
            if (options.signal?.aborted) {
                reject(options.signal.reason);
                return;
            }
            const run = bindAsyncContext(async () => {
                // Task is now running, so remove the queued-state abort listener
                waitingTask.stopListeningForAbort?.();
                this.#waitingTasks.delete(waitingTask);
                // The signal aborted while the task waited, but its abort listener did not run yet, for example because another listener of the signal started the queue. Like an abort while waiting, the task does not start.
                if (options.signal?.aborted) {
                    this.#rollbackIntervalConsumption();
                    reject(options.signal.reason);
                    return;
                }
                this.#pending++;
                // Track this running task
                const runningTask = {
                    id,
                    priority: waitingTask.priority,
                    startTime: Date.now(),
                    timeout: options.timeout,
                };
                this.#runningTasks.add(runningTask);
                let { signal } = options;
                let stopListeningForAbort;
                let stopForwardingAbort;
                let timeoutId;
                try {
                    // The task gets one signal that aborts on the user's signal or on the timeout. Not `AbortSignal.timeout()`, because its timer does not keep the process alive (by design: https://github.com/nodejs/node/issues/46417), so the process could exit before a hanging task times out. Not `AbortSignal.any()`, because Node.js then keeps some memory for each task for as long as the user's signal lives, which grows without limit with a long-lived signal.
                    if (options.timeout !== undefined) {
                        const { signal: userSignal, timeout } = options;
                        const taskController = new AbortController();
                        timeoutId = setTimeout(() => {
                            taskController.abort(new TimeoutError(`Task timed out after ${timeout}ms (queue has ${this.#pending} running, ${this.#queue.size} waiting)`));
                        }, timeout);
                        if (userSignal) {
                            stopForwardingAbort = this.#onAbort(userSignal, () => {
                                taskController.abort(userSignal.reason);
                            });
                        }
                        signal = taskController.signal;
                    }
                    let operation;
                    if (signal) {
                        const abortSignal = signal;
                        // Listen before the task starts, so that an abort while the task starts is not missed, and so that the abort comes before the abort listeners of the task. The abort is first in the race, so it also wins when both are already settled.
                        const abortPromise = new Promise((_resolve, rejectWithReason) => {
                            stopListeningForAbort = this.#onAbort(abortSignal, () => {
                                rejectWithReason(abortSignal.reason);
                            });
                        });
                        // The `async` function turns a synchronous throw of the task into a rejection, so that `abortPromise` always has a handler.
                        operation = Promise.race([abortPromise, (async () => function_({ signal }))()]);
                    }
                    else {
                        // A synchronous throw becomes a rejection, so that `error` comes after `active` and after `.add()` returns, like for a task that rejects.
                        try {
                            operation = function_({ signal });
                        }
                        catch (error) {
                            operation = Promise.reject(error);
                        }
                    }
                    const result = await operation;
                    resolve(result);
                    this.#emit('completed', result);
                }
                catch (error) {
                    // Only the task can throw here, because `dispatchEvent()` reports listener errors instead of throwing them.
                    // eslint-disable-next-line unicorn/no-multiple-promise-resolver-calls
                    reject(error);
                    this.#emit('error', error);
                }
                finally {
                    clearTimeout(timeoutId);
                    // Clean up abort event listeners
                    stopListeningForAbort?.();
                    stopForwardingAbort?.();
                    // Remove from running tasks
                    this.#runningTasks.delete(runningTask);
                    // Use queueMicrotask to prevent deep recursion while maintaining timing
                    queueMicrotask(() => {
                        this.#next();
                    });
                }
            });
            const hasWaitingTasks = this.#queue.size > 0;
            this.#queue.enqueue(run, options);
            waitingTask.reject = reject;
            this.#waitingTasks.add(waitingTask);
            // Handle abort while task is waiting in the queue
            if (options.signal) {
                const { signal } = options;
                waitingTask.stopListeningForAbort = this.#onAbort(signal, () => {
                    this.#waitingTasks.delete(waitingTask);
                    if (this.#queue instanceof PriorityQueue) {
                        this.#queue.remove(run);
                    }
                    else {
                        this.#queue.remove(id);
                    }
                    reject(signal.reason);
                    // Not only one task: at the end of a window, the first start clears the resume timeout, which would start the others.
                    this.#processQueue();
                    this.#emit('next');
                });
            }
            this.#emit('add');
            // Not only one task: at the end of a window, the first start clears the resume timeout, which would start the others. Only one task without other waiting tasks, so that an `.add()` whose task starts at once does not emit `empty`.
            if (hasWaitingTasks) {
                this.#processQueue();
            }
            else {
                this.#tryToStartAnother();
            }
        });
    }
    /**
    Get or set the default timeout. A change applies to tasks added after it.

    @example
    ```
    const queue = new PQueue({timeout: 5000});

    queue.timeout = 10000;
    ```
    */
    get timeout() {
        return this.#timeout;
    }
    // Validated here, not only in `.add()`, so that an invalid value throws where it is set, instead of making every later `.add()` reject.
    set timeout(timeout) {
        validateTimeout(timeout);
        this.#timeout = timeout;
    }
    get concurrency() {
        return this.#concurrency;
    }
    set concurrency(newConcurrency) {
        validateLimit('concurrency', newConcurrency);
        this.#concurrency = newConcurrency;
        this.#processWaitingTasks();
    }
    /**
    Changes the priority of a waiting task, found by its `id`. Throws a `ReferenceError` if no waiting task has that `id`, for example because it already started. Throws a `TypeError` if `priority` is not a finite number. Tasks only wait when the queue has a `concurrency` limit, is paused, or is rate-limited.

    @example
    ```
    // Raise the priority to run a task earlier
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 1});

    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦀', {priority: 0, id: '🦀'});
    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦄', {priority: 1});

    queue.setPriority('🦀', 2);
    // '🦀' runs second
    ```

    @example
    ```
    // Lower the priority to run a task later
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 1});

    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦀', {priority: 1, id: '🦀'});
    queue.add(async () => '🦄');
    queue.add(async () => '🦄', {priority: 0});

    queue.setPriority('🦀', -1);
    // '🦀' runs last
    ```
    */
    setPriority(id, priority) {
        if (typeof priority !== 'number' || !Number.isFinite(priority)) {
            throw new TypeError(`Expected \`priority\` to be a finite number, got \`${priority}\` (${typeof priority})`);
        }
        // Checked here, not only in `PriorityQueue`, so that it also throws with a custom queue class.
        for (const waitingTask of this.#waitingTasks) {
            if (waitingTask.id === id) {
                this.#queue.setPriority(id, priority);
                waitingTask.priority = priority;
                return;
            }
        }
        throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
    }
    /**
    Adds a sync or async task to the queue.

    Returns a promise that settles with the result of `fn` when the task completes, not when it is added. The function gets `{signal}` as its first argument. The signal is set when the task has a `signal` or a `timeout`, and aborts when either one does. Pass it on, for example to `fetch()`, to stop the work. The function runs in the async context of the `.add()` call (in Node.js 22.3 and later, Deno, and Bun), so it sees the [`AsyncLocalStorage`](https://nodejs.org/api/async_context.html#class-asynclocalstorage) values of the caller, also when it starts later.

    If you `await` each `.add()` call before the next, the tasks run one after the other, whatever the `concurrency`.

    Handle rejections of the returned promise. Otherwise, they are unhandled rejections, which can make the process exit.
    */
    add(function_, options = {}) {
        // Not `async`, so that `.clear()` gets the same promise as the caller and can mark it as handled. An `async` wrapper would return a different promise.
        const waitingTask = {};
        const promise = this.#add(function_, options, waitingTask);
        waitingTask.promise = promise;
        // An `add` event listener can call `.clear()` before the promise exists.
        if (waitingTask.isCleared) {
            promise.catch(() => undefined);
        }
        return promise;
    }
    async addAll(functions, options) {
        return Promise.all(functions.map(async (function_) => this.add(function_, options)));
    }
    /**
    Starts (or resumes) running queued tasks. Only needed if the queue is paused, with `autoStart: false` or `.pause()`.

    @returns `this` (the instance).
    */
    start() {
        if (!this.#isPaused) {
            return this;
        }
        this.#isPaused = false;
        this.#processWaitingTasks();
        return this;
    }
    /**
    Stops starting new tasks. Running tasks continue.
    */
    pause() {
        this.#isPaused = true;
    }
    /**
    Removes all waiting tasks. Running tasks continue.

    The promises returned by `.add()` for the removed tasks reject with an `AbortError`, which is a `DOMException`. The removed tasks do not run, and they do not emit the `error` event.

    If you ignore such a promise, its rejection is not reported as unhandled. This does not apply to a promise made from it, like the one from `queue.add(fn).then(…)` or from `.addAll()`, so handle the rejection of that promise.

    @example
    ```
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 1});

    queue.add(() => doWork());
    const promise = queue.add(() => doWork());

    queue.clear();

    try {
        await promise;
    } catch (error) {
        console.log(error.name);
        //=> 'AbortError'
    }
    ```
    */
    clear() {
        // Nothing to clear. Emitting `empty` and `idle` here would recurse without end when an `idle` listener calls `.clear()`.
        if (this.#queue.size === 0) {
            return;
        }
        this.#queue = new this.#queueClass();
        const error = new DOMException('The queue was cleared', 'AbortError');
        for (const waitingTask of this.#waitingTasks) {
            waitingTask.stopListeningForAbort?.();
            waitingTask.isCleared = true;
            waitingTask.promise?.catch(() => undefined);
            waitingTask.reject(error);
        }
        this.#waitingTasks.clear();
        // Note: We preserve strict mode rate-limiting state (ticks)
        // because clear() only clears queued tasks, not rate limit history.
        // This ensures that rate limits are still enforced after clearing the queue.
        // Note: We don't clear #runningTasks as those tasks are still running
        // They will be removed when they complete in the finally block
        // Emit events so waiters (onEmpty, onIdle, onSizeLessThan) can resolve. Before the rate-limit update, because `#emitEmptyAndIdle()` clears the interval timer: a `rateLimitCleared` listener that adds a task would otherwise see the timer of the current window, schedule no resume, and the task would never start.
        this.#emitEmptyAndIdle();
        // Force synchronous update since clear() should have immediate effect
        this.#updateRateLimitState();
        this.#emit('next');
    }
    /**
    Returns a promise that resolves when the queue is empty. Tasks can still be running.

    The promise resolves once. Call `.onEmpty()` again to wait for the next time, or use the `empty` event to get every time.
    */
    async onEmpty() {
        // Instantly resolve if the queue is empty
        if (this.#queue.size === 0) {
            return;
        }
        // Also `active`, because a task that starts at once, like one added to an empty queue, emits no `empty`.
        await this.#onEvent(['empty', 'active'], () => this.#queue.size === 0);
    }
    /**
    Returns a promise that resolves when `queue.size < limit`.

    Await it before you add a task, to keep the queue from growing beyond a size. It counts only waiting tasks, not running tasks.
    */
    async onSizeLessThan(limit) {
        // Instantly resolve if the size is already below the limit.
        if (this.#queue.size < limit) {
            return;
        }
        // Listen on both `'next'` (task completion, queued abort, `clear()`) and `'active'` (every dequeue), so waiters wake even when the queue drains without a completion (`start()`, a runtime `concurrency` increase, or an interval tick).
        await this.#onEvent(['next', 'active'], () => this.#queue.size < limit);
    }
    /**
    Returns a promise that resolves when the queue is empty and all tasks have completed: `queue.size === 0 && queue.pending === 0`.

    Unlike `.onEmpty()`, it waits for running tasks to finish.

    The promise resolves once. Call `.onIdle()` again to wait for the next time, or use the `idle` event to get every time.
    */
    async onIdle() {
        // Instantly resolve if none pending and if nothing else is queued
        if (this.#pending === 0 && this.#queue.size === 0) {
            return;
        }
        await this.#onEvent('idle');
    }
    /**
    Returns a promise that resolves when no tasks are running: `queue.pending === 0`.

    Unlike `.onIdle()`, it ignores queued tasks. Use it to let running tasks finish before you change shared state. A task that timed out, or whose `signal` aborted while it ran, no longer counts, although its function can still run.

    @example
    ```
    queue.pause();
    await queue.onPendingZero();
    // No tasks are running, but the queue can still have tasks
    ```
    */
    async onPendingZero() {
        if (this.#pending === 0) {
            return;
        }
        await this.#onEvent('pendingZero');
    }
    /**
    Returns a promise that resolves when the queue becomes rate-limited by `intervalCap`. If the queue is already rate-limited, it resolves immediately.

    Useful for backpressure, when tasks are added faster than they run.

    @example
    ```
    const queue = new PQueue({intervalCap: 5, interval: 1000});

    for (let index = 0; index < 10; index++) {
        queue.add(() => someTask());
    }

    await queue.onRateLimit();
    console.log('The queue is rate-limited');
    ```
    */
    async onRateLimit() {
        // Emit a batched change now, so that the state here and the events agree. Otherwise the change could be undone before its event, and no event would come.
        this.#updateRateLimitState();
        if (this.isRateLimited) {
            return;
        }
        await this.#onEvent('rateLimit');
    }
    /**
    Returns a promise that resolves when the queue is no longer rate-limited. If the queue is not rate-limited, it resolves immediately.

    @example
    ```
    const queue = new PQueue({intervalCap: 5, interval: 1000});

    for (let index = 0; index < 10; index++) {
        queue.add(() => someTask());
    }

    await queue.onRateLimitCleared();
    console.log('The rate limit is cleared');
    ```
    */
    async onRateLimitCleared() {
        // Emit a batched change now, so that the state here and the events agree. Otherwise the change could be undone before its event, and no event would come.
        this.#updateRateLimitState();
        if (!this.isRateLimited) {
            return;
        }
        await this.#onEvent('rateLimitCleared');
    }
    /**
    Returns a promise that rejects when a task fails: it throws, times out, or its `signal` aborts while it runs. It rejects with the error of the task, or with `null` if the error is `undefined`, like the `error` event.

    Use `Promise.race([queue.onError(), queue.onIdle()])` to stop at the first error, and to resolve normally when the queue becomes idle. Each call adds an `error` listener that stays until a task fails, so to get every error, for example in a loop, use the `error` event instead.

    Important: The promises returned by `.add()` still reject. Handle each of them (for example with `.catch(() => {})`) to prevent unhandled rejections.

    @example
    ```
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 2});

    // Do not start the remaining tasks. Pause in an `error` listener, because it runs before the next task starts, and the code after `await` runs later.
    queue.addEventListener('error', () => {
        queue.pause();
    }, {once: true});

    queue.add(() => fetchData(1)).catch(() => {});
    queue.add(() => fetchData(2)).catch(() => {});
    queue.add(() => fetchData(3)).catch(() => {});

    try {
        await Promise.race([
            queue.onError(),
            queue.onIdle()
        ]);
    } catch (error) {
        console.error('Queue failed:', error);
    }
    ```
    */
    // eslint-disable-next-line @typescript-eslint/promise-function-async
    onError() {
        return new Promise((_resolve, reject) => {
            this.addEventListener('error', event => {
                reject(event.detail);
            }, { once: true });
        });
    }
    /**
    The number of tasks waiting to run.
    */
    get size() {
        return this.#queue.size;
    }
    /**
    The number of waiting tasks with the given `priority`.

    @example
    ```
    import PQueue from 'p-queue';

    const queue = new PQueue();

    // Paused, so the tasks stay queued. Without it they all start synchronously and the queue is empty by the time `sizeBy` reads it.
    queue.pause();

    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦄', {priority: 0});
    queue.add(async () => '🦄', {priority: 1});

    console.log(queue.sizeBy({priority: 1}));
    //=> 2

    console.log(queue.sizeBy({priority: 0}));
    //=> 1
    ```
    */
    sizeBy(options) {
        return this.#queue.filter(options).length;
    }
    /**
    The number of running tasks.
    */
    get pending() {
        return this.#pending;
    }
    /**
    Whether the queue is paused.
    */
    get isPaused() {
        return this.#isPaused;
    }
    /**
    Whether the queue is rate-limited: the number of tasks started in the current interval, plus the tasks still running from earlier intervals with `carryoverIntervalCount`, has reached `intervalCap`, and tasks are waiting.
    */
    get isRateLimited() {
        return this.#isRateLimitedNow;
    }
    /**
    Whether tasks are waiting because all concurrency slots are in use, or because the queue is rate-limited.

    Useful to detect backpressure and tasks that hang.

    @example
    ```
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 2});

    // Backpressure
    if (queue.isSaturated) {
        await queue.onSizeLessThan(queue.concurrency);
    }

    // Monitoring
    setInterval(() => {
        if (queue.isSaturated) {
            console.warn(`Queue saturated: ${queue.pending} running, ${queue.size} waiting`);
        }
    }, 60000);
    ```
    */
    get isSaturated() {
        // `>=`, because lowering `concurrency` does not stop the tasks that already run.
        return this.#queue.size > 0 && (this.#pending >= this.#concurrency || this.isRateLimited);
    }
    /**
    An array with the running tasks. Each task has its `id`, `priority`, `startTime`, `timeout`, and `timeoutRemaining` (the milliseconds until it times out). Without a timeout, `timeout` and `timeoutRemaining` are `undefined`.

    @example
    ```
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 2, timeout: 10000});

    queue.add(() => fetchUser(123), {id: 'user-123'});
    queue.add(() => fetchPosts(456), {id: 'posts-456', priority: 1});

    console.log(queue.runningTasks);
    // => [{
    //   id: 'user-123',
    //   priority: 0,
    //   startTime: 1759253001716,
    //   timeout: 10000,
    //   timeoutRemaining: 10000
    // }, {
    //   id: 'posts-456',
    //   priority: 1,
    //   startTime: 1759253001716,
    //   timeout: 10000,
    //   timeoutRemaining: 10000
    // }]
    ```
    */
    get runningTasks() {
        // Return fresh array with fresh objects to prevent mutations
        return Array.from(this.#runningTasks, task => ({
            ...task,
            timeoutRemaining: task.timeout === undefined ? undefined : Math.max(0, task.startTime + task.timeout - Date.now()),
        }));
    }
}
/**
The error a task rejects with when it times out. It is a `DOMException` named `TimeoutError`, like the error of `AbortSignal.timeout()`.

@example
```
import PQueue, {TimeoutError} from 'p-queue';

const queue = new PQueue({timeout: 1000});

try {
    await queue.add(() => someTask());
} catch (error) {
    if (error instanceof TimeoutError) {
        console.log('Task timed out');
    }
}
```
*/
class TimeoutError extends DOMException {
    constructor(message) {
        super(message, 'TimeoutError');
    }
}



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
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
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
var failure = __nccwpck_require__(24261);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __nccwpck_require__(19820);
;// CONCATENATED MODULE: ./lib/report/program.js


/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
function runProgram(run) {
    run().catch((error) => {
        if (error instanceof Error && !(error instanceof failure/* Failure */.HR))
            (0,log/* debug */.Yz)(error.stack ?? '');
        (0,log/* fail */.fJ)((0,failure/* messageOf */.bD)(error));
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./lib/github/admission.js

/** Events that run with secrets whoever caused them. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run']);
/**
 * Decides whether the key may be used. Forks and Dependabot get no secrets, which is no failure:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * Throws a Failure if the key is missing elsewhere, or if a stranger could spend it.
 */
function admit(event, apiKey, allowForkHeads) {
    if (PRIVILEGED.has(event.name) && event.fromFork && !allowForkHeads) {
        throw new failure/* Failure */.HR(`Refused on ${event.name}: its head is a fork's, and whoever opened the pull request would decide what ` +
            'your key is spent on. Use the event pull_request, or set `allow-fork-heads: true` if a maintainer has ' +
            'looked at it, for example behind an environment with reviewers.');
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

;// CONCATENATED MODULE: ./lib/github/changes.js

/**
 * Paths whose content is new: added or modified. What was only renamed or copied is not, wherever it came from.
 * Comparing whole trees has no limit of 300 files, as GitHub's list of changed files has, and needs no checkout.
 */
function newContent(paths, before, after) {
    const known = new Set(before.values());
    return new Set(paths.filter((path) => {
        const oid = after.get(path);
        return oid !== undefined && !known.has(oid);
    }));
}
/**
 * Of the paths those that the pull request or push added or modified. Throws a Failure for an event without changes of
 * its own.
 */
async function changedAmong(paths, history, event) {
    const { base, head } = await range(history, event);
    const after = await history.files(head, paths);
    if (after === undefined)
        throw new failure/* Failure */.HR(`changed-only: the commit ${head} is not in the repository any more.`);
    const before = base === undefined ? undefined : await history.files(base, paths);
    return newContent(paths, before ?? new Map(), after);
}
async function range(history, { name, ref, sha, before, pullRequest }) {
    if (pullRequest !== undefined) {
        const { baseSha, headSha } = pullRequest;
        return { base: await history.mergeBase(baseSha, headSha), head: headSha };
    }
    if (name !== 'push' || !ref.startsWith('refs/heads/')) {
        throw new failure/* Failure */.HR(`changed-only: the event ${name} on ${ref} has no changes of its own. Use it on pull requests and on pushes ` +
            'to branches, and leave it out elsewhere.');
    }
    // A new branch has no commit before it, and after a force-push that commit may be gone.
    if (before !== undefined && (await history.files(before, [])) !== undefined)
        return { base: before, head: sha };
    const trunk = await history.defaultHead();
    const base = trunk === undefined || trunk === sha ? undefined : await history.mergeBase(trunk, sha);
    return { base, head: sha };
}
/** The history as GitHub tells it. */
function historyOf(client) {
    return {
        async files(oid, paths) {
            const commit = await client.commit(oid);
            if (commit === undefined)
                return undefined;
            const entries = await client.tree(commit.tree, paths);
            return new Map([...entries].flatMap(([path, { type, oid: blob }]) => (type === 'blob' ? [[path, blob]] : [])));
        },
        mergeBase: (base, head) => client.mergeBase(base, head),
        defaultHead: async () => (await client.head(await client.defaultBranch()))?.oid,
    };
}

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __nccwpck_require__(37221);
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
        job: env['GITHUB_JOB'] ?? '',
        runId: Number(env['GITHUB_RUN_ID'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        pullRequest: readPullRequest((0,guards.at)(payload, 'pull_request')),
        fromFork: isFromFork(payload),
        byDependabot: [env['GITHUB_ACTOR'], (0,guards.at)(payload, 'pull_request', 'user', 'login')].includes(DEPENDABOT),
        before: name === 'push' && (0,guards/* isString */.Kg)(before) && !NO_COMMIT.test(before) ? before : undefined,
    };
}
async function readPayload(file) {
    if (file === undefined || file === '')
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw new failure/* Failure */.HR(`The event in GITHUB_EVENT_PATH cannot be read: ${(0,failure/* messageOf */.bD)(error)}.`);
    }
}
/** A pull request's own head, or that of the run that a workflow_run followed, may be a stranger's. */
function isFromFork(payload) {
    const here = (0,guards.at)(payload, 'repository', 'full_name');
    if ((0,guards.at)(payload, 'pull_request') !== undefined) {
        return (0,guards.at)(payload, 'pull_request', 'head', 'repo', 'full_name') !== here;
    }
    if ((0,guards.at)(payload, 'workflow_run') === undefined)
        return false;
    return (0,guards.at)(payload, 'workflow_run', 'head_repository', 'full_name') !== here;
}
function readPullRequest(value) {
    const number = (0,guards.at)(value, 'number');
    const [headBranch, headSha] = [(0,guards.at)(value, 'head', 'ref'), (0,guards.at)(value, 'head', 'sha')];
    const [baseBranch, baseSha] = [(0,guards.at)(value, 'base', 'ref'), (0,guards.at)(value, 'base', 'sha')];
    if (!(0,guards/* isFiniteNumber */.Bf)(number) || !(0,guards/* isString */.Kg)(headBranch) || !(0,guards/* isString */.Kg)(headSha))
        return undefined;
    if (!(0,guards/* isString */.Kg)(baseBranch) || !(0,guards/* isString */.Kg)(baseSha))
        return undefined;
    return { number, headBranch, headSha, baseBranch, baseSha };
}

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(86120);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __nccwpck_require__(61636);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
;// CONCATENATED MODULE: ./lib/speech/parameters.js


/** Query parameters of https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded */
/** Inputs that switch a parameter on. */
const SWITCHES = {
    'smart-format': 'smart_format',
    punctuate: 'punctuate',
    paragraphs: 'paragraphs',
    utterances: 'utterances',
    diarize: 'diarize',
    multichannel: 'multichannel',
    numerals: 'numerals',
    'profanity-filter': 'profanity_filter',
    'filler-words': 'filler_words',
    'detect-entities': 'detect_entities',
    topics: 'topics',
    intents: 'intents',
    sentiment: 'sentiment',
    summarize: 'summarize',
};
/** Inputs with a value a line, each sent as a parameter of its own. */
const LISTS = {
    keyterms: 'keyterm',
    redact: 'redact',
    replace: 'replace',
    search: 'search',
    tags: 'tag',
};
const ANY_TEXT = { pattern: /./, expected: 'a value' };
const TRUE_OR_FALSE = { pattern: /^(true|false)$/, expected: '`true` or `false`' };
const SECONDS = { pattern: /^\d+(\.\d+)?$/, expected: 'a number of seconds' };
const MODE = { pattern: /^(extended|strict)$/, expected: '`extended` or `strict`' };
/** What the `options` input takes, with what each value must be. */
const FURTHER = {
    version: ANY_TEXT,
    utt_split: SECONDS,
    diarize_model: ANY_TEXT,
    measurements: TRUE_OR_FALSE,
    dictation: TRUE_OR_FALSE,
    keywords: ANY_TEXT,
    custom_topic: ANY_TEXT,
    custom_topic_mode: MODE,
    custom_intent: ANY_TEXT,
    custom_intent_mode: MODE,
    extra: ANY_TEXT,
    mip_opt_out: TRUE_OR_FALSE,
    encoding: ANY_TEXT,
    sample_rate: { pattern: /^\d+$/, expected: 'a number of Hz' },
    channels: { pattern: /^\d+$/, expected: 'a number' },
};
/** Parameters that an input sets. */
const WITH_INPUT = new Map([
    ['model', 'model'],
    ['language', 'language'],
    ['detect_language', 'language: detect'],
    ...Object.entries(SWITCHES).map(([input, name]) => [name, input]),
    ...Object.entries(LISTS).map(([input, name]) => [name, input]),
]);
/** Parses `name=value` lines of the `options` input. Throws a Failure for a name or value that Deepgram refuses. */
function parseOptions(lines) {
    return lines.map((line) => {
        const separator = line.indexOf('=');
        if (separator < 1)
            throw new failure/* Failure */.HR(`options: "${line}" is not \`name=value\`.`);
        const name = line.slice(0, separator).trim();
        const value = line.slice(separator + 1).trim();
        const rule = ruleFor(name);
        if (!rule.pattern.test(value))
            throw new failure/* Failure */.HR(`options: ${name} takes ${rule.expected}, not "${value}".`);
        return [name, value];
    });
}
function ruleFor(name) {
    const rule = Object.hasOwn(FURTHER, name) ? FURTHER[name] : undefined;
    if (rule !== undefined)
        return rule;
    const input = WITH_INPUT.get(name);
    if (input !== undefined)
        throw new failure/* Failure */.HR(`options: ${name} has an input of its own; use \`${input}\`.`);
    if (name === 'callback' || name === 'callback_method') {
        throw new failure/* Failure */.HR(`options: ${name} cannot be used: Deepgram would send the transcript elsewhere and it would be lost here.`);
    }
    const nearest = (0,mod/* closest */.kp)(name, [...Object.keys(FURTHER), ...WITH_INPUT.keys()]);
    throw new failure/* Failure */.HR(`options: "${name}" is not a parameter that Deepgram has. The nearest one is \`${nearest}\`.`);
}
/** The parameters of a request. Throws a Failure for a combination that Deepgram refuses for every file. */
function requestParameters(options) {
    refuseConflicts(options);
    const { model, language, switches, lists, further } = options;
    const parameters = [['model', model]];
    if (language === 'detect')
        parameters.push(['detect_language', 'true']);
    else if (language !== '')
        parameters.push(['language', language]);
    for (const [input, name] of Object.entries(SWITCHES)) {
        if (switches.has(input))
            parameters.push([name, name === 'summarize' ? 'v2' : 'true']);
    }
    for (const [input, name] of Object.entries(LISTS)) {
        for (const value of lists[input])
            parameters.push([name, value]);
    }
    return [...parameters, ...further];
}
function refuseConflicts({ model, language, switches, lists, further }) {
    const names = new Set(further.map(([name]) => name));
    if (switches.has('diarize') && names.has('diarize_model')) {
        throw new failure/* Failure */.HR('options: diarize_model switches diarization on by itself; leave out `diarize`.');
    }
    if (names.has('keywords') && model.startsWith('nova-3')) {
        throw new failure/* Failure */.HR(`options: ${model} takes no keywords; use the input \`keyterms\`.`);
    }
    if (lists.keyterms.length > 0 && /^(nova-2|nova$|nova-[a-z]|enhanced|base|whisper)/.test(model)) {
        throw new failure/* Failure */.HR(`keyterms: ${model} takes none; use a nova-3 model, or \`options: keywords=…\`.`);
    }
    if (language.includes('_')) {
        throw new failure/* Failure */.HR(`language: "${language}" is not a BCP-47 tag; write "${language.replaceAll('_', '-')}".`);
    }
}

// EXTERNAL MODULE: ./lib/transcript/formats.js + 1 modules
var formats = __nccwpck_require__(66764);
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
        record: 'transcripts.lock.json',
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
        'fail-on': 'any',
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
let defaults = DEFAULTS.transcribe;
/** Says whose inputs are read from now on: a process is one action. */
function readInputsOf(action) {
    defaults = DEFAULTS[action];
}
/** The trimmed value of an input, or its default. */
function fields_text(name) {
    return (0,core/* getInput */.V4)(name) || (defaults[name] ?? '');
}
/** The lines that are not blank. */
function lines(name) {
    return (0,core/* getInput */.V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** The lines that are not comments. */
function patterns(name) {
    return lines(name).filter((line) => !line.startsWith('#'));
}
const TRUTHS = { true: true, false: false };
function truth(name) {
    const value = fields_text(name).toLowerCase();
    if (value === '')
        return false;
    const result = Object.hasOwn(TRUTHS, value) ? TRUTHS[value] : undefined;
    if (result === undefined)
        throw new failure/* Failure */.HR(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
    return result;
}
function integer(name, least, most) {
    const value = fields_text(name);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
        throw new failure/* Failure */.HR(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
    }
    return number;
}
/** The number, or undefined if the input is empty. */
function optionalInteger(name, least, most) {
    return fields_text(name) === '' ? undefined : integer(name, least, most);
}
/** The number, above zero, or undefined if the input is empty. */
function optionalPositive(name) {
    const number = optionalNumber(name);
    if (number === 0)
        throw new failure/* Failure */.HR(`${name}: it has to be above zero.`);
    return number;
}
/** The number, zero or more, or undefined if the input is empty. */
function optionalNumber(name) {
    const value = fields_text(name);
    if (value === '')
        return undefined;
    if (!/^\d+(\.\d+)?$/.test(value))
        throw new failure/* Failure */.HR(`${name}: "${value}" is not a number such as 12.5.`);
    return Number(value);
}
function oneOf(name, values) {
    const value = fields_text(name);
    const found = values.find((known) => known === value);
    if (found === undefined)
        throw new failure/* Failure */.HR(`${name}: "${value}" is not one of ${values.join(', ')}.`);
    return found;
}
/** Items one a line or with commas. */
function items(name) {
    return fields_text(name)
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function listOf(name, values) {
    const named = items(name);
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

;// CONCATENATED MODULE: ./lib/inputs/economy.js


const WHEN_OVER_CAP = ['stop', 'partial'];
/** Reads the inputs that say what is kept and what may be spent. Throws a Failure that names the input. */
function readEconomy() {
    return {
        record: readRecord(),
        cache: truth('cache'),
        cacheFolder: fields_text('cache-folder'),
        overwriteEdited: truth('overwrite-edited'),
        prune: truth('prune'),
        dryRun: truth('dry-run'),
        maxMinutes: optionalNumber('max-minutes'),
        maxCost: optionalNumber('max-cost'),
        whenOverCap: oneOf('when-over-cap', WHEN_OVER_CAP),
        pricePerMinute: optionalNumber('price-per-minute'),
    };
}
function readRecord() {
    const value = fields_text('record');
    if (value.endsWith('.json'))
        return value;
    throw new failure/* Failure */.HR(`record: "${value}" is not the path of a JSON file; write it as transcripts.lock.json.`);
}

;// CONCATENATED MODULE: ./lib/inputs/key.js




/** The key of an input, masked; empty where the workflow run gets no secrets. */
function readApiKey(name = 'api-key') {
    const raw = (0,core/* getInput */.V4)(name, { trimWhitespace: false });
    if (raw.trim() === '')
        return '';
    (0,safe_text/* keepSecret */.gz)(raw);
    return readKey(raw, name);
}
/** The keys of an input, one a line, masked. Throws a Failure that names the line, never its text. */
function readKeys(name) {
    const given = getInput(name, { trimWhitespace: false });
    const lines = given.split(/\r?\n/).map((line) => line.trim());
    for (const line of lines)
        keepSecret(line);
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
function readUrl(name) {
    const value = fields_text(name);
    const url = URL.parse(value);
    if (url === null)
        throw new failure/* Failure */.HR(`${name}: "${value}" is not a URL; write it as https://api.deepgram.com.`);
    if (url.protocol !== 'https:') {
        throw new failure/* Failure */.HR(`${name}: ${url.protocol}// is refused, the key would travel in the clear. Use https://.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new failure/* Failure */.HR(`${name}: only a host and a path may stand in it, no user name, password, query or fragment.`);
    }
    url.pathname = url.pathname.replace(/\/+(v1\/*)?$/, '');
    return url;
}

// EXTERNAL MODULE: ./lib/transcript/captions/rules.js
var rules = __nccwpck_require__(47107);
;// CONCATENATED MODULE: ./lib/transcript/speaker-rules.js

const SECTION = /^\[(.+)\]$/;
const LINE = /^(?:channel\s+(\d{1,3})(?:\s+speaker\s+(\d{1,4}))?|(?:speaker\s+)?(\d{1,4}))\s*[:=]\s*(.+)$/i;
/** Reads names, one a line as `0: Ada`, under `[pattern]` for some sources alone. Throws a Failure that names the line. */
function parseSpeakers(text, origin) {
    const rules = [
        { pattern: undefined, names: {} },
    ];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const section = SECTION.exec(line)?.[1]?.trim();
        if (section !== undefined)
            rules.push({ pattern: section, names: {} });
        else
            Object.assign(rules.at(-1)?.names ?? {}, parseLine(line) ?? refuse(`${origin}: line ${index + 1}`));
    }
    return rules.filter(({ names }) => Object.keys(names).length > 0);
}
/** The line is not shown: a file may hold anything. */
function refuse(where) {
    throw new failure/* Failure */.HR(`${where} names nobody. Write it as \`0: Ada\`, \`channel 1: Ada\`, ` +
        '`channel 1 speaker 0: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.');
}
function parseLine(line) {
    const [, channel, speakerOn, speaker, name] = LINE.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    if (channel === undefined)
        return { [String(Number(speaker))]: name };
    const onChannel = `channel ${Number(channel)}`;
    return { [speakerOn === undefined ? onChannel : `${onChannel} speaker ${Number(speakerOn)}`]: name };
}
/** The names for a source; what stands further down counts more. `matches` tells whether a pattern is for a path. */
function namesFor(rules, source, matches) {
    const isFor = ({ pattern }) => pattern === undefined || matches(source, pattern);
    return Object.assign({}, ...rules.filter(isFor).map(({ names }) => names));
}

;// CONCATENATED MODULE: ./lib/inputs/look.js




/** A line has room for the longest usual word, and a screen for a line. */
const [SHORTEST_LINE, LONGEST_LINE] = [10, 200];
const MOST_LINES = 8;
/** Values of `language` that name none. */
const OPEN_LANGUAGES = new Set(['multi', 'detect']);
/** What Deepgram takes the speech for unless it is told otherwise. */
const DEFAULT_LANGUAGE = 'en';
/** Reads the inputs that say how transcripts look. Throws a Failure that names the input. */
function readLook() {
    const language = fields_text('language') || DEFAULT_LANGUAGE;
    return {
        language: OPEN_LANGUAGES.has(language) ? undefined : language,
        captions: readCaptions(),
        speakers: parseSpeakers(fields_text('speakers'), 'speakers'),
        speakersFile: fields_text('speakers-file'),
        frontMatter: truth('front-matter'),
    };
}
function readCaptions() {
    const [shortest, longest] = [
        optionalNumber('caption-min-duration'),
        optionalPositive('caption-max-duration'),
    ];
    if (shortest !== undefined && longest !== undefined && shortest > longest) {
        throw new failure/* Failure */.HR(`caption-min-duration: ${shortest} is more than caption-max-duration, which is ${longest}.`);
    }
    return {
        style: oneOf('caption-style', rules/* CAPTION_STYLES */.A),
        lineLength: optionalInteger('caption-line-length', SHORTEST_LINE, LONGEST_LINE),
        lines: optionalInteger('caption-lines', 1, MOST_LINES),
        shortest,
        longest,
        readingSpeed: optionalPositive('caption-reading-speed'),
    };
}

;// CONCATENATED MODULE: ./lib/inputs/saving.js

/** Where transcripts may be kept; the workspace always gets them. */
const SAVE_TO = ['workspace', 'artifact', 'commit', 'pull-request'];
const SAVE_ON_FAILURE = ['artifact', 'nothing'];
const LONGEST_RETENTION_DAYS = 400;
/** Reads the inputs that say how transcripts are kept. Throws a Failure that names the input. */
function readSaving() {
    return {
        to: listOf('save-to', SAVE_TO),
        rescue: oneOf('save-on-failure', SAVE_ON_FAILURE) === 'artifact',
        artifact: {
            name: fields_text('artifact-name'),
            jobIndex: fields_text('job-index'),
            retentionDays: optionalInteger('retention-days', 1, LONGEST_RETENTION_DAYS),
            compressionLevel: optionalInteger('compression-level', 0, 9),
        },
        branch: fields_text('branch'),
        commitMessage: fields_text('commit-message'),
        pullRequest: {
            branch: fields_text('pull-request-branch'),
            title: fields_text('pull-request-title'),
            labels: items('pull-request-labels'),
            reviewers: items('pull-request-reviewers'),
            draft: truth('pull-request-draft'),
        },
    };
}

;// CONCATENATED MODULE: ./lib/inputs/inputs.js










const FAIL_ON = ['any', 'all', 'never'];
const COMMENT = ['auto', 'always', 'never'];
const LFS = ['auto', 'never'];
const IF_NO_MEDIA = ['warn', 'error', 'ignore'];
/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    readInputsOf('transcribe');
    const apiKey = readApiKey();
    const wanted = { files: patterns('files'), urls: (0,core/* getInput */.V4)('urls'), urlLists: patterns('url-lists') };
    if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
        throw new failure/* Failure */.HR('Nothing to transcribe is named. Set at least one of the inputs `files`, `urls` and `url-lists`.');
    }
    const [economy, changedOnly] = [readEconomy(), truth('changed-only')];
    if (economy.prune && changedOnly) {
        throw new failure/* Failure */.HR('prune: with `changed-only` a recording that was only renamed would look deleted. Use one of them, or a job each.');
    }
    return {
        apiKey,
        wanted,
        speech: readSpeechOptions(),
        formats: listOf('formats', formats/* FORMATS */.hR),
        look: readLook(),
        output: fields_text('output'),
        concurrency: integer('concurrency', 1, 100),
        timeout: optionalInteger('timeout', 1, 24 * 60 * 60),
        retries: integer('retries', 0, 10),
        failOn: oneOf('fail-on', FAIL_ON),
        ifNoMedia: oneOf('if-no-media', IF_NO_MEDIA),
        allowForkHeads: truth('allow-fork-heads'),
        changedOnly,
        comment: oneOf('comment', COMMENT),
        saving: readSaving(),
        economy,
        lfs: oneOf('lfs', LFS),
        token: readToken(),
        baseUrl: readUrl('base-url'),
    };
}
function readToken() {
    const token = fields_text('token');
    (0,safe_text/* keepSecret */.gz)(token);
    return token;
}
function readSpeechOptions() {
    const switches = Object.keys(SWITCHES).filter((name) => truth(name));
    const lists = Object.fromEntries(Object.keys(LISTS).map((name) => [name, lines(name)]));
    return {
        model: fields_text('model'),
        language: fields_text('language'),
        switches: new Set(switches),
        lists: lists,
        further: parseOptions(lines('options')),
    };
}

// EXTERNAL MODULE: ./lib/plan/options.js
var options = __nccwpck_require__(94333);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __nccwpck_require__(1820);
// EXTERNAL MODULE: ./lib/report/result.js
var report_result = __nccwpck_require__(7393);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
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
;// CONCATENATED MODULE: ./lib/report/step-summary.js

/** Appends to the step summary, where the runner keeps one. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await summary.addRaw(markdown, true).write();
}

// EXTERNAL MODULE: ./lib/report/summary.js + 2 modules
var report_summary = __nccwpck_require__(91289);
// EXTERNAL MODULE: ./lib/report/totals.js
var report_totals = __nccwpck_require__(5251);
;// CONCATENATED MODULE: ./lib/report/report.js








const NOTHING = {
    planned: 0,
    'planned-minutes': 0,
    'estimated-cost': '0.0000',
    transcribed: 0,
    reused: 0,
    unchanged: 0,
    edited: 0,
    orphaned: 0,
    skipped: 0,
    failed: 0,
    minutes: 0,
    'saved-minutes': 0,
    results: '',
    'skipped-reason': '',
};
/** Sets the outputs; what is not given is zero or empty. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs }))
        core/* setOutput */.uH(name, value);
}
/** What the outputs tell of a plan. */
function plannedOutputs({ added, changed, total, orphans }) {
    return {
        planned: added.length + changed.length,
        'planned-minutes': Math.round(total.minutes * 100) / 100,
        // A number that a workflow can compare; empty if there is no price.
        'estimated-cost': total.cost?.toFixed(4) ?? '',
        orphaned: orphans.length,
    };
}
/** Writes the outputs, summary and annotations. Never fails the step. */
async function report(account, resultsPath) {
    const totals = (0,report_result/* totalsOf */.vA)(account.results);
    setOutputs({
        ...plannedOutputs(account.plan),
        transcribed: totals.transcribed.length,
        reused: totals.reused.length,
        unchanged: totals.unchanged.length,
        edited: totals.edited.length,
        skipped: account.omissions.length,
        failed: totals.failed.length,
        minutes: totals.minutes,
        'saved-minutes': totals.savedMinutes,
        results: resultsPath,
    });
    for (const { outputs } of account.saved) {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    await writeSummary((0,report_summary/* renderSummary */.B)(account));
    annotateFailures(totals);
    annotateWarnings(totals);
    log/* info */.pq(`${(0,report_totals/* totalsLine */.s)(totals)}.`);
    return totals;
}
function annotateWarnings({ transcribed }) {
    const warnings = [...new Set(transcribed.flatMap((result) => result.warnings))];
    log/* annotate */.fz('warning', warnings.map((text) => ({ text: `Deepgram warns: ${text}` })), (more) => `${(0,units/* count */.U9)(more, 'more warning')} of Deepgram's in the results file.`);
}
function annotateFailures(totals) {
    const common = (0,report_result/* commonCause */.JJ)(totals);
    const each = totals.causes.map((result) => ({
        text: `${result.source}: ${(0,report_result/* failureText */.kY)(result)}`,
        file: result.kind === 'file' ? result.source : undefined,
    }));
    log/* annotate */.fz('error', common === undefined ? each : [{ text: common }], (more) => `${(0,units/* count */.U9)(more, 'more source')} failed; the step summary lists all.`);
}
/** Throws the failure of the whole run, if it is one by the user's measure. */
function judge(totals, failOn, { cancelled, failures }) {
    const reasons = [...failures];
    if (cancelled)
        reasons.unshift('What arrived is written.');
    else if (failsBy(totals, failOn))
        reasons.push(whyFailed(totals));
    if (reasons.length === 0)
        return;
    const told = `${(0,report_totals/* totalsLine */.s)(totals)}. ${reasons.join(' ')}`.trimEnd();
    throw new failure/* Failure */.HR(cancelled ? `Cancelled: ${told}` : told);
}
function failsBy({ transcribed, reused, unchanged, failed }, failOn) {
    const succeeded = transcribed.length + reused.length + unchanged.length;
    return failed.length > 0 && (failOn === 'any' || (failOn === 'all' && succeeded === 0));
}
function whyFailed(totals) {
    const common = (0,report_result/* commonCause */.JJ)(totals);
    if (common !== undefined)
        return `All for one reason: ${common}`;
    const [first] = totals.causes;
    return first === undefined ? '' : `${first.source}: ${(0,report_result/* failureText */.kY)(first)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/save/savers.js

/** How each way of saving is made. What a run does not use is not loaded. */
const WAYS = {
    artifact: (saving, _, event) => makeArtifactSaver(saving, event),
    commit: async ({ branch, commitMessage }, token, event) => {
        const { createCommitSaver } = await Promise.all(/* import() */[__nccwpck_require__.e(403), __nccwpck_require__.e(344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17344));
        return createCommitSaver({ token, event, branch, message: commitMessage });
    },
    'pull-request': async ({ branch, commitMessage, pullRequest }, token, event) => {
        const { createPullRequestSaver } = await Promise.all(/* import() */[__nccwpck_require__.e(403), __nccwpck_require__.e(774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80774));
        return createPullRequestSaver({ token, event, base: branch, message: commitMessage, ...pullRequest });
    },
};
/** The ways of saving that the user wants, besides the workspace, which always gets the files. */
async function makeSavers(saving, token, event) {
    const ways = saving.to.filter((name) => name !== 'workspace');
    return await Promise.all(ways.map(async (name) => ({ name, saver: await WAYS[name](saving, token, event) })));
}
/**
 * What keeps the transcripts if saving them as the user wants fails; undefined if the user wants none. It is an artifact
 * with a name of its own, since an upload that broke off holds its name.
 */
function makeRescue(saving, event) {
    const name = `transcripts-rescued-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const rescuing = { ...saving, artifact: { ...saving.artifact, name } };
    return saving.rescue ? () => makeArtifactSaver(rescuing, event) : undefined;
}
async function makeArtifactSaver({ artifact }, event) {
    const { createArtifactSaver } = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.bind(__nccwpck_require__, 83163));
    const { artifactName } = await __nccwpck_require__.e(/* import() */ 514).then(__nccwpck_require__.bind(__nccwpck_require__, 22514));
    return createArtifactSaver({ ...artifact, name: artifactName(artifact.name, { ...event, ...artifact }) });
}

;// CONCATENATED MODULE: ./lib/transcribe/cancellation.js
/** Time for answers that are on their way, and paid for, to arrive. */
const GRACE_MS = 3000;
/** The runner kills what is left 7.5 s after its first signal; the reports must be written by then. */
const LAST_MOMENT_MS = 4800;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Listens for the runner's signals, until the process ends. On the first, nothing more is sent and what is in flight
 * has 3 s to arrive; on a second one it is given up at once.
 */
function listenForCancellation() {
    const stop = new AbortController();
    const abort = new AbortController();
    let cancelled = false;
    const onSignal = () => {
        if (cancelled)
            abort.abort();
        cancelled = true;
        stop.abort();
        setTimeout(() => abort.abort(), GRACE_MS).unref();
        setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return { stop, abort: abort.signal, isCancelled: () => cancelled };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/plan/path-rule.js
/** Common file systems take names of at most this many bytes. */
const LONGEST_NAME = 255;
/** What Windows takes for `.git`, too: https://github.com/git/git/blob/v2.39.5/path.c, is_ntfs_dotgit() */
const GIT_FOLDER = /^(\.git|git~1)[. ]*(:|$)/i;
/** What keeps us from a normalized path, as the end of a sentence that names it; undefined if nothing does. */
function problemOf(path) {
    // Windows takes a backslash for a separator.
    const segments = path.split(/[/\\]/);
    if (/^([/\\]|[a-z]:)/i.test(path) || segments.includes('..'))
        return 'which is outside the workspace';
    if (path.endsWith('/') || path === '.')
        return 'which is a folder, not a file';
    if (path.includes('\0'))
        return 'which holds a NUL character';
    if (segments.some((segment) => GIT_FOLDER.test(segment)))
        return "which is inside git's own folder";
    const long = path.split('/').find((name) => Buffer.byteLength(name) > LONGEST_NAME);
    if (long !== undefined)
        return `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
    return undefined;
}

// EXTERNAL MODULE: ./lib/plan/record.js
var record = __nccwpck_require__(83642);
;// CONCATENATED MODULE: ./lib/plan/record-fields.js

const matching = (pattern) => (value) => (0,guards/* isString */.Kg)(value) && pattern.test(value);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTexts = (value) => (0,guards/* listOf */.c3)(value, guards/* isString */.Kg) !== undefined;
const isAnswer = (value) => value === 'json' || value === 'cache';
const OBJECT = { is: guards/* isObject */.Gv, expected: 'an object' };
const TEXT = { is: guards/* isString */.Kg, expected: 'a text' };
const TEXTS = { is: isTexts, expected: 'a list of texts' };
const NUMBER = { is: guards/* isFiniteNumber */.Bf, expected: 'a number' };
const COUNT = { is: isCount, expected: 'a whole number of 0 or more' };
const HASH = { is: matching(/^[0-9a-f]+$/), expected: 'a hash in hex' };
const SHA256 = { is: matching(/^[0-9a-f]{64}$/), expected: 'a SHA-256 in hex' };
/** SHA-1, or SHA-256 in a repository that uses it. */
const GIT_ID = {
    is: matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
    expected: 'an object id of git',
};
const ANSWER = { is: isAnswer, expected: '"json" or "cache"' };
/** What a field must be if it is there. */
const optional = ({ is, expected }) => ({
    is: (value) => value === undefined || is(value),
    expected,
});
/** An object in the record, which knows its place. */
class Part {
    #value;
    #refuse;
    #place;
    constructor(value, refuse, place = '') {
        this.#value = value;
        this.#refuse = refuse;
        this.#place = place;
    }
    /** Throws a Failure if the field is something else. */
    get(field, kind) {
        const value = this.#value[field];
        if (kind.is(value))
            return value;
        throw this.refuse(field, value === undefined ? 'is missing' : `is not ${kind.expected}`);
    }
    /** Throws a Failure if the field is no object. */
    part(field) {
        return new Part(this.get(field, OBJECT), this.#refuse, `${this.#place}${field}.`);
    }
    fields() {
        return Object.keys(this.#value);
    }
    refuse(field, problem) {
        return this.#refuse(`${this.#place}${field} ${problem}`);
    }
}

;// CONCATENATED MODULE: ./lib/plan/record-format.js






/** Of the format. It rises when an older version of the action would misread the record. */
const VERSION = 1;
/** Decimals of a duration in seconds. */
const DURATION_DECIMALS = 3;
/** Decimals of a confidence of 0 to 1. */
const CONFIDENCE_DECIMALS = 4;
/** The record as text: JSON, sorted by source and alike for equal entries, so that it can be compared and merged. */
function serializeRecord(entries) {
    const sources = [...entries].sort(byName).map(([name, entry]) => [name, serializeEntry(entry)]);
    return `${block('', [
        ['version', String(VERSION)],
        ['sources', block('  ', sources)],
    ])}\n`;
}
/** What was serialized: entries do not change, and are written again with every source that is added. */
const texts = new WeakMap();
/** An entry as it stands in the record; equal texts are equal entries. */
function serializeEntry(entry) {
    const text = texts.get(entry) ?? entryBlock(entry);
    texts.set(entry, text);
    return text;
}
function entryBlock({ media, files, duration, confidence, ...rest }) {
    const { options, models, requestId, channels, words, answer } = rest;
    const facts = known({
        options,
        models,
        requestId,
        duration: rounded(duration, DURATION_DECIMALS),
        channels,
        words,
        confidence: confidence && rounded(confidence, CONFIDENCE_DECIMALS),
        answer,
    });
    const byFormat = Object.entries(files).sort(byName);
    const lines = byFormat.map(([format, file]) => [format, fileLine(file)]);
    return block('    ', [['media', mediaLine(media)], ...facts, ['files', block('      ', lines)]]);
}
function mediaLine(media) {
    if (media.kind === 'file')
        return line(known({ sha256: media.sha256, size: media.size, git: media.git }));
    const { etag, lastModified, length, query, sha256 } = media;
    return line(known({ etag, lastModified, length, query, sha256 }));
}
const fileLine = ({ path, sha256, git, rendering }) => line(known({ path, sha256, git, rendering }));
const known = (values) => Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, JSON.stringify(value)]);
/** An object with its fields on lines of their own. */
function block(indent, fields) {
    const start = `\n${indent}  `;
    return fields.length === 0 ? '{}' : `{${start}${join(fields, `,${start}`)}\n${indent}}`;
}
/** An object on one line. */
const line = (fields) => (fields.length === 0 ? '{}' : `{ ${join(fields, ', ')} }`);
const join = (fields, separator) => fields.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(separator);
const rounded = (value, decimals) => Number(value.toFixed(decimals));
/** By code units, which are the same in every locale. */
const byName = ([a], [b]) => a < b ? -1 : Number(a > b);
const ADVICE = 'Restore an earlier state of it from git. Or delete it together with the transcripts: then everything is ' +
    'transcribed and paid for again, except for what the cache still has.';
/** Reads the text of the record at a path. Throws a Failure that says what is wrong where, and what to do. */
function parseRecord(text, path) {
    const refuse = (problem) => new failure/* Failure */.HR(`record: ${path}: ${problem}. ${ADVICE}`);
    const record = new Part(parseJson(text, refuse), refuse);
    const version = record.get('version', NUMBER);
    if (version > VERSION)
        throw refuse(`it has format ${version}, which a newer version of this action wrote; use that version to go on with it`);
    if (version !== VERSION)
        throw refuse(`version is ${version}, not ${VERSION}`);
    const sources = Object.entries(record.get('sources', OBJECT));
    const entries = new Map(sources.map(([name, value]) => [name, parseEntry(name, value, refuse)]));
    refuseSharedPaths(entries, refuse);
    return entries;
}
function parseJson(text, refuse) {
    const conflict = text.search(/^<{7}\s/m);
    if (conflict !== -1) {
        throw refuse(`line ${text.slice(0, conflict).split('\n').length} is where a merge left a conflict; delete the lines that ` +
            'begin with <<<<<<<, ======= or >>>>>>> and keep what both sides added');
    }
    try {
        const value = JSON.parse(text);
        if ((0,guards/* isObject */.Gv)(value))
            return value;
    }
    catch (error) {
        throw refuse(`it is not JSON, or only a part of it: ${(0,failure/* messageOf */.bD)(error)}`);
    }
    throw refuse('it is not a JSON object');
}
function parseEntry(name, value, refuseRecord) {
    const refuse = (problem) => refuseRecord(`in the entry of ${name}, ${problem}`);
    if (!(0,guards/* isObject */.Gv)(value))
        throw refuse('it is not an object');
    const entry = new Part(value, refuse);
    const files = entry.part('files');
    return {
        media: parseMedia(name, entry.part('media')),
        options: entry.get('options', TEXT),
        models: entry.get('models', TEXTS),
        requestId: entry.get('requestId', TEXT),
        duration: entry.get('duration', NUMBER),
        channels: entry.get('channels', COUNT),
        words: entry.get('words', COUNT),
        confidence: entry.get('confidence', optional(NUMBER)),
        answer: entry.get('answer', optional(ANSWER)),
        files: Object.fromEntries(files.fields().map((format) => [format, parseFile(files.part(format))])),
    };
}
function parseMedia(name, media) {
    if (!(0,record/* isUrlName */.D$)(name)) {
        return {
            kind: 'file',
            sha256: media.get('sha256', SHA256),
            size: media.get('size', COUNT),
            git: media.get('git', optional(GIT_ID)),
        };
    }
    return {
        kind: 'url',
        etag: media.get('etag', optional(TEXT)),
        lastModified: media.get('lastModified', optional(TEXT)),
        length: media.get('length', optional(COUNT)),
        query: media.get('query', optional(HASH)),
        sha256: media.get('sha256', optional(SHA256)),
    };
}
/** Anyone who can open a pull request can write a path into the record. */
function parseFile(file) {
    const path = file.get('path', TEXT);
    const problem = problemOf(path) ?? (external_node_path_.posix.normalize(path) === path ? undefined : 'which could be shorter');
    if (problem !== undefined)
        throw file.refuse('path', `is "${path}" ${problem}`);
    return {
        path,
        sha256: file.get('sha256', SHA256),
        git: file.get('git', GIT_ID),
        rendering: file.get('rendering', TEXT),
    };
}
function refuseSharedPaths(entries, refuse) {
    const owners = new Map();
    for (const [name, entry] of entries) {
        for (const path of (0,record/* pathsOf */.wG)(entry)) {
            const owner = owners.get(path);
            if (owner !== undefined)
                throw refuse(`${path} is listed both for ${owner} and for ${name}`);
            owners.set(path, name);
        }
    }
}

;// CONCATENATED MODULE: ./lib/plan/record-merge.js


/**
 * Merges our record with one that was saved meanwhile. What we changed is ours, all else theirs; but where both
 * changed an entry it is theirs if the branch keeps their file at one of its paths, which `isLeft` tells. A path
 * that both gave to different sources is ours.
 */
function mergeRecords(base, ours, theirs, isLeft = () => false) {
    const isOurs = (name) => {
        const [before, our, their] = [base.get(name), ours.get(name), theirs.get(name)];
        if (same(our, before))
            return false;
        return same(their, before) || !filesOf(our ?? before).some((path) => isLeft(path));
    };
    const kept = [...ours].filter(([name]) => isOurs(name));
    const paths = new Set(kept.flatMap(([, entry]) => (0,record/* pathsOf */.wG)(entry)));
    const taken = [...theirs]
        .filter(([name]) => !isOurs(name))
        .map(([name, entry]) => [name, (0,record/* withoutFiles */.Oj)(entry, (path) => paths.has(path))]);
    return new Map([...taken, ...kept]);
}
const filesOf = (entry) => (entry === undefined ? [] : (0,record/* pathsOf */.wG)(entry));
const same = (one, other) => one === other ||
    (one !== undefined && other !== undefined && serializeEntry(one) === serializeEntry(other));

// EXTERNAL MODULE: ./lib/save/saver.js
var saver = __nccwpck_require__(43352);
;// CONCATENATED MODULE: ./lib/save/save.js




/**
 * Saves the transcripts in each way, one after the other; a failure of one does not cost the others. What cannot be
 * saved goes to the `rescue`, if there is one, and so do answers that may be paid for and gave no transcript.
 */
async function saveAll(savers, batch, rescue) {
    const unused = batch.results.some((result) => result.status === 'failed' && result.answer !== undefined);
    if (batch.files.length + batch.removed.length === 0 && !unused)
        return { saved: [], failures: [] };
    const saved = [];
    const failures = [];
    for (const { name, saver } of savers) {
        try {
            saved.push(await logged(saver.save(batch)));
        }
        catch (error) {
            failures.push(`save-to ${name}: ${(0,failure/* messageOf */.bD)(error)}`);
        }
    }
    // An artifact holds the answers anyway, and who only wants the workspace wants nothing elsewhere.
    const leftOver = unused && savers.length > 0 && !savers.some(({ name }) => name === 'artifact');
    if (rescue === undefined || (failures.length === 0 && !leftOver))
        return { saved, failures };
    const kept = await rescued(batch, rescue);
    const told = failures.length > 0 ? kept.map(({ message }) => message) : [];
    return { saved: [...saved, ...kept], failures: [...failures, ...told] };
}
async function logged(saving) {
    const saved = await saving;
    log/* info */.pq(saved.message);
    for (const file of saved.left ?? [])
        log/* warning */.$e(`${file} is left as it is: it changed on the branch meanwhile.`);
    return saved;
}
async function rescued(batch, rescue) {
    try {
        return [await logged((await rescue()).save(batch))];
    }
    catch (error) {
        const files = (0,units/* count */.U9)((0,saver/* transcriptsOf */.j)(batch).length, 'transcript');
        log/* warning */.$e(`${files} could not be kept as an artifact either (${(0,failure/* messageOf */.bD)(error)}); they are in the workspace.`);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/report/fitting.js
var fitting = __nccwpck_require__(28205);
;// CONCATENATED MODULE: ./lib/report/comment.js


/** GitHub takes 65,536 characters, each of a byte at least. */
const BUDGET = 65_536;
/** A plan that takes more leaves no room for what it is about. */
const PLAN_BUDGET = BUDGET / 2;
/** The hidden first line by which a run finds the comment of an earlier one: one for each job, also of a matrix. */
function commentMarker(workflow, job, jobIndex = '') {
    const name = [workflow, job, jobIndex]
        .filter((part) => part !== '')
        .map(encodeURIComponent)
        .join('/')
        .replaceAll('-', '%2D');
    return `<!-- deepgram-transcribe: ${name} -->`;
}
/**
 * The comment on a pull request: what the step summary says, as far as it fits. `plan` is the section that goes before,
 * where a plan is all that there is.
 */
function renderComment(account, marker, plan = '') {
    const fits = Buffer.byteLength(plan) <= PLAN_BUDGET;
    const before = `${marker}\n${fits ? plan : 'The plan would not fit; the step summary has it.\n\n'}`;
    return `${before}${(0,report_summary/* renderSummary */.B)(account, BUDGET - (0,fitting/* bytes */.e)([before]))}`;
}

// EXTERNAL MODULE: ./lib/plan/price.js
var plan_price = __nccwpck_require__(9746);
;// CONCATENATED MODULE: ./lib/report/plan.js




/** More sources than these are only counted. */
const MOST_NAMED = 20;
const plan_SECONDS = 60;
/** Logs what is about to be done, and why, before it is. */
function logPlan(plan, note) {
    log/* info */.pq(`Plan: ${headline(plan)}.`);
    list(plan.send, (request) => `  ${request.name}: ${request.transcription.assessment.why}${amountText(request)}`);
    list(plan.heldBack, ({ name, ...amount }) => `  ${name}: held back${amountText(amount)}`);
    list([...plan.reused, ...plan.rerendered], ({ name, why }) => `  ${name}: nothing to send, ${why}`);
    list(plan.edited, (path) => `  ${path}: left as it is, someone changed it`);
    list(plan.stale, (path) => `  ${path}: left as it was rendered, Deepgram's answer is no longer kept`);
    list(plan.orphans, ({ name }) => `  ${name}: its media are gone, its transcripts are still here`);
    if (note !== undefined && plan.total.minutes > 0)
        log/* info */.pq(note);
}
function list(items, line) {
    for (const item of items.slice(0, MOST_NAMED))
        log/* info */.pq(line(item));
    if (items.length > MOST_NAMED)
        log/* info */.pq(`  and ${items.length - MOST_NAMED} more`);
}
function headline(plan) {
    const { send, heldBack, reused, rerendered, unchanged, edited, orphans } = plan;
    const parts = [
        `${send.length} to transcribe${send.length === 0 ? '' : totalText(send)}`,
        heldBack.length > 0 ? `${heldBack.length} held back` : '',
        reused.length > 0 ? `${reused.length} reused` : '',
        rerendered.length > 0 ? `${rerendered.length} rendered again` : '',
        unchanged.length > 0 ? `${unchanged.length} unchanged` : '',
        edited.length > 0 ? `${(0,units/* count */.U9)(edited.length, 'edited transcript')} left` : '',
        orphans.length > 0 ? `${orphans.length} orphaned` : '',
    ];
    return parts.filter((part) => part !== '').join('; ');
}
function totalText(requests) {
    const { minutes, cost, unknown } = (0,plan_price/* estimate */.jA)(requests);
    if (unknown === requests.length)
        return ' (length and cost unknown)';
    const price = cost === undefined ? 'price unknown' : `estimated ${(0,plan_price/* formatCost */.BD)(cost)}`;
    const open = unknown > 0 ? `, ${unknown} of unknown length` : '';
    return ` (${(0,units/* formatDuration */.a3)(minutes * plan_SECONDS)} of audio, ${price}${open})`;
}
function amountText({ minutes, cost }) {
    if (minutes === undefined)
        return ', length unknown';
    return `, ${(0,units/* formatDuration */.a3)(minutes * plan_SECONDS)}${cost === undefined ? '' : `, estimated ${(0,plan_price/* formatCost */.BD)(cost)}`}`;
}
const HEADINGS = ['| | Sources | Audio | Estimated cost |', '| --- | ---: | ---: | ---: |'];
/** The plan as a section of the step summary. */
function renderPlan(plan, note) {
    const rows = [
        costRow('New', plan.added),
        costRow('Changed', plan.changed),
        costRow('Of these held back', plan.heldBack),
        countRow('Reused', plan.reused.length),
        countRow('Rendered again', plan.rerendered.length),
        countRow('Unchanged', plan.unchanged.length),
        countRow('Edited transcripts, left', plan.edited.length),
        countRow('Orphaned', plan.orphans.length),
    ].filter((row) => row !== '');
    return [
        '## Plan',
        '',
        ...(rows.length > 0 ? [...HEADINGS, ...rows] : ['Nothing to do.']),
        '',
        ...reasons(plan.send),
        ...(note === undefined || plan.total.minutes === 0 ? [] : [(0,safe_text/* forMarkdown */.Bm)(note), '']),
        ...(plan.over === undefined ? [] : [`⚠️ ${(0,safe_text/* forMarkdown */.Bm)(plan.over)}`, '']),
    ].join('\n');
}
function costRow(title, requests) {
    if (requests.length === 0)
        return '';
    const { minutes, cost, unknown } = (0,plan_price/* estimate */.jA)(requests);
    if (unknown === requests.length)
        return `| ${title} | ${requests.length} | unknown | unknown |`;
    const audio = `${(0,units/* formatDuration */.a3)(minutes * plan_SECONDS)}${unknown > 0 ? ` and ${unknown} unknown` : ''}`;
    return `| ${title} | ${requests.length} | ${audio} | ${cost === undefined ? 'unknown' : (0,plan_price/* formatCost */.BD)(cost)} |`;
}
const countRow = (title, amount) => amount === 0 ? '' : `| ${title} | ${amount} | | |`;
function reasons(requests) {
    if (requests.length === 0)
        return [];
    const lines = requests.slice(0, MOST_NAMED).map((request) => {
        const { name, why } = request.transcription.assessment;
        return `- ${(0,safe_text/* forMarkdown */.Bm)(name)}: ${(0,safe_text/* forMarkdown */.Bm)(`${why}${amountText(request)}`)}`;
    });
    const more = requests.length - MOST_NAMED;
    return [...lines, ...(more > 0 ? [`- and ${more} more`] : []), ''];
}
/** What stands behind an estimate. `left` is what it leaves out. */
function priceNoteOf(left, ownPrice) {
    const basis = ownPrice === undefined
        ? `list prices as reported on ${plan_price/* PRICES_AS_OF */.Gw}; Deepgram's bill may differ`
        : 'your `price-per-minute`';
    return `Costs are estimates by ${basis}.${left === undefined ? '' : ` ${left}`}`;
}

;// CONCATENATED MODULE: ./lib/transcribe/comment.js




/** Comments on the pull request that started the run, if the user wants it. Only ever gives a notice where it cannot. */
async function commentOnPullRequest(told, inputs, event) {
    const { pullRequest } = event;
    if (inputs.comment === 'never' || pullRequest === undefined || inputs.token === '')
        return;
    // The token is read-only there; who asks for a comment in any case is told so by GitHub's answer.
    if (inputs.comment === 'auto' && (event.fromFork || event.byDependabot))
        return;
    const { connect } = await __nccwpck_require__.e(/* import() */ 403).then(__nccwpck_require__.bind(__nccwpck_require__, 14403));
    const marker = commentMarker(event.workflow, event.job, inputs.saving.artifact.jobIndex);
    const plan = inputs.economy.dryRun ? `${renderPlan(told.plan, undefined)}\n` : '';
    try {
        const client = await connect(inputs.token, event);
        const url = await client.comments.put(pullRequest.number, marker, renderComment(told, marker, plan));
        log/* info */.pq(`Commented: ${url}`);
    }
    catch (error) {
        log/* notice */.lm(`No comment on the pull request: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/conclude.js







/** Saves what was written, tells what came of it, and throws if the step must fail. */
async function conclude(told, means) {
    const { runFolder, savers, inputs, event, cancellation } = means;
    const resultsPath = await runFolder.keepResults((0,report_result/* resultsFile */.pF)(told.results));
    const save = () => saveAll(savers, batchOf(told, resultsPath, means), makeRescue(inputs.saving, event));
    const held = overCap(told.results, inputs);
    if (cancellation.isCancelled()) {
        // Told first: the runner may end the process before all is saved.
        const totals = await report({ ...told, saved: [] }, resultsPath);
        const { failures } = await save();
        return judge(totals, inputs.failOn, { cancelled: true, failures: [...failures, ...held] });
    }
    const { saved, failures } = await save();
    const account = { ...told, saved };
    const totals = await report(account, resultsPath);
    await commentOnPullRequest(account, inputs, event);
    judge(totals, inputs.failOn, {
        cancelled: cancellation.isCancelled(),
        failures: [...failures, ...held],
    });
}
function batchOf({ results }, resultsPath, { root, workspace, record, inputs, unsaved }) {
    const done = results.filter(({ status }) => status === 'transcribed' || status === 'reused');
    const written = done.flatMap((result) => ('files' in result ? result.files.map(({ path }) => path) : []));
    const files = [...written, ...[...unsaved.values()].flat()];
    const { record: recordPath } = inputs.economy;
    const hasRecord = record.changed || unsaved.size > 0;
    return {
        root,
        files: [...files, ...(hasRecord ? [recordPath] : [])].sort(),
        removed: workspace.removed,
        record: hasRecord ? { path: recordPath, merge: mergeWith(record, recordPath, unsaved) } : undefined,
        answers: (0,report_result/* answersOf */.Bw)(results),
        results,
        resultsFile: resultsPath,
    };
}
/** Merges our record with the branch's. Entries that were never saved count as changed by this run. */
function mergeWith(record, recordPath, unsaved) {
    const before = new Map([...record.before].filter(([name]) => !unsaved.has(name)));
    return (theirs, left) => {
        const entries = parseRecord(theirs, recordPath);
        return serializeRecord(mergeRecords(before, record.entries, entries, (path) => left.has(path)));
    };
}
/** Why the run fails if a cap was only reached while it went on, and the user wants it to stop there. */
function overCap(results, { economy }) {
    const held = results.filter(({ status }) => status === 'over-cap').length;
    if (held === 0 || economy.dryRun || economy.whenOverCap === 'partial')
        return [];
    return [`Not all was sent: \`max-minutes\` or \`max-cost\` was reached. Raise it, or run again.`];
}

;// CONCATENATED MODULE: ./lib/transcribe/elsewhere.js




/**
 * Looks for answers where the run saves to, since the checkout may be older: an unmerged pull request has what earlier
 * runs paid for, and a job that is run again starts from the old commit. It is only asked when first needed.
 */
function answersElsewhere(savers, recordPath, options) {
    let places;
    return async (assessment) => {
        places ??= placesOf(savers, recordPath);
        for (const { entries, recorded } of await places) {
            const entry = entries.find((other) => other.options === options && (0,record/* sameMedia */.T$)(other.media, assessment.media));
            const json = entry?.answer === 'json' ? entry.files['json'] : undefined;
            const content = json && (await tolerated(() => recorded.read(json.path)));
            if (content !== undefined)
                return Buffer.from(content).toString('utf8');
        }
        return undefined;
    };
}
async function placesOf(savers, recordPath) {
    const places = await Promise.all(savers.map(({ saver }) => tolerated(async () => {
        const recorded = await saver.recorded?.(recordPath);
        return recorded && { recorded, entries: [...parseRecord(recorded.text, recordPath).values()] };
    })));
    return places.filter((place) => place !== undefined);
}
/** What cannot be read there costs a request, and no more. */
async function tolerated(read) {
    try {
        return await read();
    }
    catch (error) {
        log/* notice */.lm(`Answers could not be looked for where transcripts are saved: ${(0,failure/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/answers/folder.js




const KEY = /^[0-9a-f-]+$/;
const ENDING = '.json';
const TEMPORARY = /^\.[0-9a-f-]+\.tmp$/;
/** How often a folder may vanish before it is written to. */
const MOST_ATTEMPTS = 10;
/** Answers as files of a folder, which is there as long as it holds any. */
class AnswerFolder {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    async get(key) {
        const file = this.#file(key);
        try {
            // A link or a pipe is no answer of ours, wherever it leads.
            return (await (0,promises_.lstat)(file)).isFile() ? await (0,promises_.readFile)(file, 'utf8') : undefined;
        }
        catch (error) {
            if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    }
    /** Writes the answer whole or not at all. One that is there already may be damaged, and is replaced. */
    async put(key, answer) {
        const file = this.#file(key);
        const temporary = external_node_path_.join(this.#folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await this.#write(temporary, answer);
            await (0,promises_.rename)(temporary, file);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
            throw error;
        }
    }
    /** Removes an answer, and with the last one the folder; there may be none. */
    async remove(key) {
        await (0,promises_.rm)(this.#file(key), { force: true });
        await this.#removeIfEmpty();
    }
    /**
     * The keys of all answers. Removes what killed runs left half-written, so the folder must be this run's alone.
     */
    async keys() {
        const entries = await (0,promises_.readdir)(this.#folder, { withFileTypes: true }).catch((error) => {
            if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
                return [];
            throw error;
        });
        const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        for (const name of files.filter((name) => TEMPORARY.test(name)))
            await (0,promises_.rm)(external_node_path_.join(this.#folder, name));
        await this.#removeIfEmpty();
        return files
            .filter((name) => name.endsWith(ENDING))
            .map((name) => name.slice(0, -ENDING.length))
            .filter((key) => KEY.test(key))
            .sort();
    }
    /** It may hold another answer, or be gone. */
    async #removeIfEmpty() {
        await (0,promises_.rmdir)(this.#folder).catch(() => { });
    }
    #file(key) {
        if (!KEY.test(key))
            throw new TypeError(`"${key}" is not the key of an answer.`);
        return external_node_path_.join(this.#folder, `${key}${ENDING}`);
    }
    /** Writes a file that does not exist yet through to the disk. */
    async #write(file, content) {
        for (let attempt = 1;; attempt++) {
            await this.#makeFolder();
            try {
                return await (0,promises_.writeFile)(file, content, { flag: 'wx', flush: true });
            }
            catch (error) {
                // The last answer was removed meanwhile, and the folder with it.
                if ((0,failure/* errorCode */.CA)(error) !== 'ENOENT' || attempt === MOST_ATTEMPTS)
                    throw error;
            }
        }
    }
    async #makeFolder() {
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        const isFolder = await (0,promises_.lstat)(this.#folder).then((stats) => stats.isDirectory(), (error) => (0,failure/* errorCode */.CA)(error) === 'ENOENT');
        if (!isFolder)
            throw new failure/* Failure */.HR(`${this.#folder} is a link; answers are kept in real folders only.`);
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./lib/lib/environment.js
/** The environment for another program: without the inputs of the action, of which one is the key. */
function withoutInputs(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
}

;// CONCATENATED MODULE: ./lib/answers/actions-cache.js






/** Changes whenever an answer is stored in another way. */
const KEY_PREFIX = 'deepgram-answer-v1-';
/** A cache that takes longer for one answer is broken. */
const LONGEST_MS = 20_000;
const PROGRAM = external_node_path_.join(import.meta.dirname, `../actions-cache/index${external_node_path_.extname(import.meta.filename)}`);
/** Why the workflow run has no cache; undefined if it has one. */
function whyNoActionsCache(environment) {
    const has = (name) => (environment[name] ?? '') !== '';
    // The second is that of GitHub Enterprise Server.
    const hasUrl = has('ACTIONS_RESULTS_URL') || has('ACTIONS_CACHE_URL');
    if (hasUrl && has('ACTIONS_RUNTIME_TOKEN'))
        return undefined;
    return 'the runner offers none';
}
/**
 * Keeps each answer as an entry of the Actions cache, which are immutable and seen by the branches that GitHub says:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 * Each call is a process, and gives up after `longestMs`.
 */
function openActionsCache(environment, longestMs = LONGEST_MS) {
    const temp = environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const call = (command, key, folder) => run([command, `${key}.json`, `${KEY_PREFIX}${key}`], {
        cwd: folder,
        env: environmentIn(folder, temp, environment),
        timeout: longestMs,
    });
    return {
        get: (key) => withScratch(temp, async (folder) => {
            await call('restore', key, folder);
            return new AnswerFolder(folder).get(key);
        }),
        put: (key, answer) => withScratch(temp, async (folder) => {
            await new AnswerFolder(folder).put(key, answer);
            await call('save', key, folder);
        }),
    };
}
/** Does something in a folder of its own, so that many may at once and nothing is left. */
async function withScratch(temp, action) {
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(temp, 'answer-')));
    try {
        return await action(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The library finds an entry by the paths that it is given, and unpacks it relative to the workspace. With the same
 * path in a workspace of its own, an entry fits every machine.
 */
function environmentIn(folder, temp, environment) {
    return {
        ...withoutInputs(environment),
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        RUNNER_DEBUG: '',
        // GNU tar then unpacks no file outside the folder, whatever name it has in an archive that anyone may have made.
        TAR_OPTIONS: '--transform=s,.*/,,',
        // Most of the time goes into loading the library.
        NODE_COMPILE_CACHE: external_node_path_.join(temp, 'node-compile-cache'),
    };
}
/** Runs the program. Throws an error with what went wrong. */
async function run(args, { timeout, ...surroundings }) {
    const { promise, resolve } = Promise.withResolvers();
    const options = { ...surroundings, timeout, killSignal: 'SIGKILL' };
    (0,external_node_child_process_namespaceObject.execFile)(process.execPath, [PROGRAM, ...args], options, (error, stdout, stderr) => {
        if (error === null)
            resolve(problemIn(stdout));
        else if (error.killed === true)
            resolve(whyLate(stdout, timeout));
        else
            resolve(UNCAUGHT.exec(stderr)?.[1] ?? error.message);
    });
    const problem = await promise;
    if (problem !== undefined)
        throw new Error(problem);
}
/** The commands, and the lines for what it takes for no problem, by which @actions/cache 6 tells that it failed. */
const PROBLEM = /^(?:::(?:warning|error)[^:]*::|::debug::(?=Failed to reserve cache)|(?=Cache (?:save|restore) skipped))(.*)$/m;
/** Which of the library's steps failed, and that they did, goes before the reason. */
const STEPS = /^(?:(?:Failed to \w+(?: \w+)*|Failed request|Rate limited|Error): )+/;
const RETRIED = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying request/m;
const UNCAUGHT = /^\w*Error: (.*)$/m;
/** An entry is immutable, so it holds what was to be saved. */
const TAKEN = '(409)';
function problemIn(log) {
    // A line feed is %0A in a command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    const problem = PROBLEM.exec(log)?.[1]?.split('%0A')[0];
    return problem?.includes(TAKEN) ? undefined : problem?.replace(STEPS, '');
}
function whyLate(log, timeoutMs) {
    const reason = RETRIED.exec(log)?.[1];
    return `it took more than ${timeoutMs / 1000} seconds${reason === undefined ? '' : ` (${reason})`}`;
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __nccwpck_require__(57814);
;// CONCATENATED MODULE: ./lib/answers/forgiving.js



/** After so many failures in a row there is no more hope for this run. */
const MOST_FAILURES = 3;
/** A store that never fails: an answer that cannot be had is none, and one that cannot be kept is lost. */
class ForgivingStore {
    #store;
    #place;
    #tell;
    /** A store may start processes, of which more than processors only slow each other down. */
    #queue = new dist/* default */.Ay({ concurrency: (0,external_node_os_.availableParallelism)() });
    #failuresInARow = 0;
    #told = false;
    /** `place` is where the answers are, as in `the Actions cache`. `tell` is called at most once. */
    constructor(store, place, tell) {
        this.#store = store;
        this.#place = place;
        this.#tell = tell;
    }
    /** The answer as Deepgram sent it; undefined if there is none, or if it cannot be told. */
    async get(key) {
        const effect = 'What is not found there is transcribed, and paid for, again.';
        return this.#attempt(() => this.#store.get(key), `read from ${this.#place}`, effect);
    }
    /** Whether the answer was kept. */
    async put(key, answer) {
        const effect = 'Transcripts are not affected, but a later run may have to pay for them again.';
        const put = () => this.#store.put(key, answer).then(() => true);
        return (await this.#attempt(put, `kept in ${this.#place}`, effect)) ?? false;
    }
    async #attempt(action, what, effect) {
        return this.#queue.add(async () => {
            // Asked only now, so that what waited behind failures does not fail as slowly.
            if (this.#failuresInARow >= MOST_FAILURES)
                return undefined;
            try {
                const value = await action();
                this.#failuresInARow = 0;
                return value;
            }
            catch (error) {
                this.#failuresInARow += 1;
                if (!this.#told)
                    this.#tell(`Answers could not be ${what}: ${(0,failure/* messageOf */.bD)(error).replace(/\.$/, '')}. ${effect}`);
                this.#told = true;
                return undefined;
            }
        });
    }
}

;// CONCATENATED MODULE: ./lib/answers/open.js




/** The store that the user wants; undefined if there is none. `tell` is called at most once, if it does not work. */
async function openStore({ cache, folder }, environment, tell) {
    if (folder !== '') {
        // The user may name a link, which is not followed otherwise.
        const real = await (0,promises_.realpath)(folder).catch(() => folder);
        return new ForgivingStore(new AnswerFolder(real), folder, tell);
    }
    if (!cache)
        return undefined;
    const missing = whyNoActionsCache(environment);
    if (missing === undefined)
        return new ForgivingStore(openActionsCache(environment), 'the Actions cache', tell);
    tell(`Answers are not kept in the Actions cache: ${missing}. To keep them, set \`cache-folder\`.`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/save/record-file.js







/** Bytes of 500,000 sources or so; one that is larger is something else. */
const LARGEST_RECORD = 256_000_000;
/** The record in the workspace: what it says, and how it changes as a run goes on. */
class RecordFile {
    /** As it was loaded. */
    before;
    #workspace;
    #path;
    #loaded;
    #entries;
    /** The source that has a path. */
    #owners;
    /** What is on disk; undefined if nothing is. */
    #written;
    /** Settles, never rejects, when the write that goes on has ended. */
    #current = Promise.resolve();
    /** The write that has not begun yet. */
    #next;
    constructor(workspace, file, text, entries) {
        this.#workspace = workspace;
        this.#path = file;
        this.#loaded = text;
        this.#written = text;
        this.before = entries;
        this.#entries = new Map(entries);
        this.#owners = new Map([...entries].flatMap(([name, entry]) => (0,record/* pathsOf */.wG)(entry).map((own) => [own, name])));
    }
    /**
     * Loads the record, an empty one if there is none. `root` is the workspace's own real path, `file` a path from it
     * with `/`. Throws a Failure if what is there is not a record that can be used.
     */
    static async load(workspace, root, file) {
        const problem = problemOf(file);
        if (problem !== undefined)
            throw new failure/* Failure */.HR(`record: it is to be "${file}" ${problem}.`);
        const text = await record_file_readRecord(root, file);
        return new RecordFile(workspace, file, text, text === undefined ? new Map() : parseRecord(text, file));
    }
    get entries() {
        return this.#entries;
    }
    /** Whether the file on disk is another than the loaded one. */
    get changed() {
        return this.#written !== this.#loaded;
    }
    /** Resolves once the entry is on disk. A file that another source had at one of its paths is now this source's. */
    put(name, entry) {
        this.#forget(name);
        for (const own of (0,record/* pathsOf */.wG)(entry)) {
            this.#release(own);
            this.#owners.set(own, name);
        }
        this.#entries.set(name, entry);
        return this.#save();
    }
    /** Resolves once the entry is no longer on disk. */
    remove(name) {
        this.#forget(name);
        return this.#save();
    }
    #forget(name) {
        const entry = this.#entries.get(name);
        if (entry !== undefined)
            for (const own of (0,record/* pathsOf */.wG)(entry))
                this.#owners.delete(own);
        this.#entries.delete(name);
    }
    #release(file) {
        const owner = this.#owners.get(file);
        const entry = owner === undefined ? undefined : this.#entries.get(owner);
        if (owner === undefined || entry === undefined)
            return;
        this.#entries.set(owner, (0,record/* withoutFiles */.Oj)(entry, (own) => own === file));
    }
    /** Joins the next write, since one that goes on may have begun without the change. */
    #save() {
        if (this.#next === undefined) {
            const next = this.#current.then(() => this.#write());
            this.#next = next;
            this.#current = next.catch(() => undefined);
        }
        return this.#next;
    }
    async #write() {
        this.#next = undefined;
        if (this.#entries.size === 0 && this.#written === undefined)
            return;
        const text = serializeRecord(this.#entries);
        if (text === this.#written)
            return;
        await this.#workspace.write(this.#path, text);
        this.#written = text;
    }
}
/** The text at a path, with `\n` for the line endings of a checkout on Windows; undefined if nothing is there. */
async function record_file_readRecord(root, file) {
    try {
        await refuseLinks(root, file);
        const place = external_node_path_.join(root, ...file.split('/'));
        const stats = await (0,promises_.lstat)(place);
        if (stats.isDirectory())
            throw new failure/* Failure */.HR(`record: ${file} is a folder.`);
        if (!stats.isFile())
            throw new failure/* Failure */.HR(`record: ${file} is not a regular file.`);
        if (stats.size > LARGEST_RECORD)
            throw new failure/* Failure */.HR(tooLarge(file, stats.size));
        const content = await (0,promises_.readFile)(place);
        return new TextDecoder('utf-8', { fatal: true }).decode(content).replaceAll('\r\n', '\n');
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw new failure/* Failure */.HR(`record: ${file} cannot be read: ${(0,failure/* messageOf */.bD)(error)}.`);
    }
}
/** A link in the path could lead out of the workspace. */
async function refuseLinks(root, file) {
    let place = root;
    for (const part of file.split('/')) {
        place = external_node_path_.join(place, part);
        if (!(await (0,promises_.lstat)(place)).isSymbolicLink())
            continue;
        const name = external_node_path_.relative(root, place).split(external_node_path_.sep).join('/');
        throw new failure/* Failure */.HR(name === file ? `record: ${file} is a link.` : `record: ${file} lies behind a link, ${name}.`);
    }
}
const tooLarge = (file, size) => `record: ${file} has ${(0,units/* formatBytes */.z3)(size)}, which no record has. Is it the right path?`;

;// CONCATENATED MODULE: ./lib/save/run-folder.js




/** A folder of this step alone, outside the repository: it outlives the step but not the job. */
class RunFolder {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    static async create() {
        return new RunFolder(await (0,promises_.mkdtemp)(external_node_path_.join(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'transcripts-')));
    }
    /** Path of a file or folder that does not exist yet. */
    newFile(name) {
        return external_node_path_.join(this.#folder, `${name}-${(0,external_node_crypto_.randomUUID)()}`);
    }
    /** Writes the results file and gives its path. */
    async keepResults(content) {
        const file = external_node_path_.join(this.#folder, 'results.json');
        await (0,promises_.writeFile)(file, content);
        return file;
    }
    /** Keeps an answer, since it may be paid for, and gives its path; undefined if even this cannot be written. */
    async keepAnswer(answer) {
        const file = external_node_path_.join(this.#folder, `answer-${(0,external_node_crypto_.randomUUID)()}.json`);
        return await (0,promises_.writeFile)(file, answer).then(() => file, () => undefined);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./lib/save/workspace.js





/** Folder of the workspace for what is being written. It is only there while a run is, or after one was killed. */
const SCRATCH = '.transcripts-pending';
/** Writes transcripts into the workspace: atomically, never outside it and never through a link. */
class Workspace {
    #root;
    #removed = new Set();
    /** `root` is the workspace's own real path. */
    constructor(root) {
        this.#root = root;
    }
    /** Paths of files that were removed, from the workspace, with `/`, sorted. */
    get removed() {
        return [...this.#removed].sort();
    }
    /** Throws a Failure if a file could not be written, so that nothing is paid for what cannot be kept. */
    async check(paths) {
        const checked = new Set();
        for (const file of paths) {
            const folder = external_node_path_.posix.dirname(file);
            if (!checked.has(folder))
                await this.#checkWritable(folder, file);
            checked.add(folder);
            const kind = await kindOf(this.#absolute(file));
            if (kind !== 'none' && kind !== 'file')
                throw new failure/* Failure */.HR(`output: ${file} cannot be written: a ${kind} stands there.`);
        }
    }
    /** Writes a file whole or not at all. `file` is a path from the workspace, with `/`. Throws a Failure. */
    async write(file, content) {
        await this.check([file]);
        const target = this.#absolute(file);
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        const temporary = external_node_path_.join(await this.#scratchFor(target), `${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await writeThrough(temporary, content);
            await (0,promises_.rename)(temporary, target);
            this.#removed.delete(file);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw new failure/* Failure */.HR(`${file} could not be written: ${(0,failure/* messageOf */.bD)(error)}.`);
        }
    }
    /** The content of a regular file, undefined if there is none. Never follows a link. */
    async read(file) {
        try {
            await this.#checkFolder(external_node_path_.posix.dirname(file), file);
        }
        catch {
            return undefined;
        }
        const target = this.#absolute(file);
        return (await kindOf(target)) === 'file' ? await (0,promises_.readFile)(target) : undefined;
    }
    /** Removes a file, if it is a regular one. */
    async remove(file) {
        const target = this.#absolute(file);
        await this.#checkFolder(external_node_path_.posix.dirname(file), file);
        if ((await kindOf(target)) !== 'file')
            return;
        await (0,promises_.rm)(target);
        this.#removed.add(file);
    }
    /** Removes what a killed run left half-written, and the scratch folder, unless something in it is still needed. */
    async tidy() {
        const scratch = external_node_path_.join(this.#root, SCRATCH);
        if ((await kindOf(scratch)) !== 'folder')
            return;
        for (const name of await (0,promises_.readdir)(scratch))
            if (name.endsWith('.tmp'))
                await (0,promises_.rm)(external_node_path_.join(scratch, name));
        await (0,promises_.rmdir)(scratch).catch(() => undefined);
    }
    /** A folder on the file system of the target, since only there is a rename atomic. */
    async #scratchFor(target) {
        const scratch = external_node_path_.join(this.#root, SCRATCH);
        const beside = external_node_path_.dirname(target);
        try {
            await (0,promises_.mkdir)(scratch, { recursive: true });
            const [one, other] = await Promise.all([(0,promises_.lstat)(scratch), (0,promises_.stat)(beside)]);
            return one.isDirectory() && one.dev === other.dev ? scratch : beside;
        }
        catch {
            return beside;
        }
    }
    #absolute(file) {
        return external_node_path_.join(this.#root, ...file.split('/'));
    }
    async #checkWritable(folder, file) {
        await (0,promises_.access)(await this.#checkFolder(folder, file), external_node_fs_.constants.W_OK).catch(() => {
            throw new failure/* Failure */.HR(`output: ${file} cannot be written: its folder is read-only.`);
        });
    }
    /** Each part of a folder's path is a real folder of the workspace, or does not exist yet. Gives the last that does. */
    async #checkFolder(folder, file) {
        let existing = this.#root;
        for (const part of folder.split('/')) {
            const next = external_node_path_.join(existing, part);
            const kind = await kindOf(next);
            if (kind === 'none')
                break;
            if (kind !== 'folder') {
                const name = external_node_path_.relative(this.#root, next).split(external_node_path_.sep).join('/');
                throw new failure/* Failure */.HR(`output: ${file} cannot be written: ${name} is a ${kind}, not a folder.`);
            }
            existing = next;
        }
        return existing;
    }
}
async function kindOf(file) {
    try {
        const stats = await (0,promises_.lstat)(file);
        if (stats.isSymbolicLink())
            return 'link';
        if (stats.isDirectory())
            return 'folder';
        return stats.isFile() ? 'file' : 'special file';
    }
    catch (error) {
        if ((0,failure/* errorCode */.CA)(error) === 'ENOENT' || (0,failure/* errorCode */.CA)(error) === 'ENOTDIR')
            return 'none';
        throw error;
    }
}
async function writeThrough(file, content) {
    const handle = await (0,promises_.open)(file, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./lib/sources/media-type.js + 4 modules
var media_type = __nccwpck_require__(20694);
// EXTERNAL MODULE: ./lib/sources/source.js
var sources_source = __nccwpck_require__(46949);
;// CONCATENATED MODULE: ./lib/transcribe/presenter.js





/** Reads what the user wants of transcripts, also from the repository. Throws a Failure that names the input. */
async function makePresenter(workspace, look) {
    const rules = [...(await readSpeakersFile(workspace, look.speakersFile)), ...look.speakers];
    const { language, captions, frontMatter } = look;
    const matches = await matcherFor(rules);
    const namesOf = (source) => namesFor(rules, (0,sources_source/* nameOf */.V)(source), matches);
    const presentationOf = (source, output) => ({
        source: (0,sources_source/* nameOf */.V)(source),
        href: hrefOf(source, output),
        isVideo: (0,media_type/* mediaType */.J)((0,sources_source/* nameOf */.V)(source)).startsWith('video/'),
        language,
        names: namesOf(source),
        captions,
        frontMatter,
    });
    return { namesOf, presentationOf };
}
async function readSpeakersFile(workspace, file) {
    if (file === '')
        return [];
    const content = await workspace.read(external_node_path_.posix.normalize(file));
    if (content === undefined) {
        throw new failure/* Failure */.HR(`speakers-file: there is no file ${file} in the workspace. Write its path from there; links are not followed.`);
    }
    return parseSpeakers(content.toString('utf8'), `speakers-file: ${file}`);
}
/** Where the media lie, seen from a transcript; of a URL without its query, which may be a credential. */
function hrefOf(source, output) {
    if (source.kind === 'url')
        return (0,sources_source/* nameOf */.V)(source);
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(output.path), source.path);
    const href = relative.split('/').map(encodeURIComponent).join('/');
    // A colon in the first segment would make a scheme of it.
    return href.startsWith('..') ? href : `./${href}`;
}
/** A parser of patterns is only loaded where there are some. */
async function matcherFor(rules) {
    if (rules.every(({ pattern }) => pattern === undefined))
        return () => false;
    const { minimatch } = await __nccwpck_require__.e(/* import() */ 581).then(__nccwpck_require__.bind(__nccwpck_require__, 33581));
    return (file, pattern) => minimatch(file, pattern, { dot: true });
}

;// CONCATENATED MODULE: ./lib/transcribe/equipment.js









/** Gets a run ready. `root` is the workspace's own real path. Throws a Failure if the record cannot be used. */
async function equip(root, economy, options, look) {
    const workspace = new Workspace(root);
    const record = await RecordFile.load(workspace, root, economy.record);
    const runFolder = await RunFolder.create();
    const pending = new AnswerFolder(external_node_path_.join(root, SCRATCH, 'answers'));
    return {
        workspace,
        runFolder,
        record,
        pending,
        staging: economy.dryRun ? new AnswerFolder(runFolder.newFile('answers')) : pending,
        store: await openStore({ cache: economy.cache, folder: economy.cacheFolder }, process.env, log/* notice */.lm),
        options,
        presenter: await makePresenter(workspace, look),
    };
}
/**
 * Moves answers that nobody used to where later runs find them, and leaves no traces of runs in the workspace. `done`
 * are the keys of those that were used by a run which was killed before it could remove them.
 */
async function tidyUp({ pending, store, workspace }, done) {
    try {
        for (const key of await pending.keys()) {
            const answer = await pending.get(key);
            const isStored = answer !== undefined && (await store?.put(key, answer)) === true;
            if (isStored || done.has(key))
                await pending.remove(key);
        }
        await workspace.tidy();
    }
    catch (error) {
        log/* notice */.lm(`What a killed run left in ${SCRATCH} could not be tidied up: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/speech/timeout.js
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Deepgram's own limits: https://developers.deepgram.com/docs/pre-recorded-audio (Limits). */
const PROCESSING_LIMIT = 10 * MINUTE;
const WHISPER_PROCESSING_LIMIT = 20 * MINUTE;
/** Milliseconds to wait for an answer: what the user says in seconds, or a minute more than Deepgram's limit. */
function answerTimeout(model, seconds) {
    if (seconds !== undefined)
        return seconds * SECOND;
    return (model.startsWith('whisper') ? WHISPER_PROCESSING_LIMIT : PROCESSING_LIMIT) + MINUTE;
}

// EXTERNAL MODULE: ./lib/transcribe/checkout.js
var transcribe_checkout = __nccwpck_require__(83415);
// EXTERNAL MODULE: ./lib/transcript/digest.js + 1 modules
var transcript_digest = __nccwpck_require__(62572);
// EXTERNAL MODULE: ./lib/transcribe/deliver.js
var deliver = __nccwpck_require__(66190);
;// CONCATENATED MODULE: ./lib/transcribe/reuse.js






/**
 * Takes over files that the same audio has elsewhere. All of it happens before anything is written, since a file that
 * is taken over from may be overwritten.
 */
async function carryFiles(assessments, { workspace }) {
    const carried = assessments.flatMap(({ steps }) => steps.filter(isCarry));
    for (const { origin, output } of carried) {
        // Someone moved it here.
        if (origin.path === output.path)
            continue;
        const content = await workspace.read(origin.path);
        if (content === undefined)
            throw new Error(`${origin.path} is gone; ${output.path} was to be made of it.`);
        await workspace.write(output.path, content);
    }
}
const writes = ({ action }) => ['carry', 'refresh', 'write'].includes(action);
const isSame = (one, other) => serializeEntry(one) === serializeEntry(other);
const isCarry = (step) => step.action === 'carry';
/** Writes transcripts from answers that were paid for earlier. A failure stays with its source. */
async function reuseAll(reuse, equipment) {
    const results = [];
    const failed = new Set();
    // One after the other: an answer may be large, and its files are written at the speed of the disk.
    for (const item of reuse) {
        const result = await reuseOne(item, equipment);
        log/* info */.pq((0,report_result/* progressOf */.jA)(result));
        results.push(result);
        if (result.status === 'failed')
            failed.add(item.assessment.key);
    }
    // Only now: several sources may have the same answer.
    const keys = new Set(reuse.map(({ assessment }) => assessment.key));
    for (const key of keys)
        if (!failed.has(key))
            await equipment.pending.remove(key);
    return results;
}
async function reuseOne({ assessment, answer: kept }, equipment) {
    const { job, name, why, basis, key } = assessment;
    const named = { source: name, kind: job.source.kind };
    try {
        const answer = await kept?.read();
        const wasStored = kept?.isStored ?? basis?.entry.answer === 'cache';
        const isStored = wasStored || (answer !== undefined && (await equipment.store?.put(key, answer.raw)) === true);
        const before = equipment.record.entries.get(name);
        const delivery = await (0,deliver/* deliver */.c)(assessment, answer, isStored, equipment);
        // What was not as recorded turned out to be someone's.
        if (!assessment.steps.some(writes) && before && isSame(before, delivery.entry))
            return unchanged(assessment);
        const digest = answer === undefined
            ? { excerpt: '' }
            : (0,transcript_digest/* digestOf */.o)(answer.transcript, equipment.presenter.namesOf(job.source));
        return { status: 'reused', ...named, why, ...(0,deliver/* factsOf */.x)(delivery), ...digest };
    }
    catch (error) {
        const details = { status: undefined, requestId: basis?.entry.requestId };
        return {
            status: 'failed',
            ...named,
            error: { code: 'not-saved', message: (0,failure/* messageOf */.bD)(error), ...details },
            answer: undefined,
        };
    }
}
/** What is told of a source for which there is nothing to do. */
function unchanged({ job, name, own, steps }) {
    const isLeft = (path) => steps.some(({ action, output }) => output.path === path && (action === 'leave' || action === 'adopt'));
    return {
        status: 'unchanged',
        source: name,
        kind: job.source.kind,
        files: job.outputs.filter(({ path }) => !isLeft(path)),
        edited: job.outputs.map(({ path }) => path).filter(isLeft),
        duration: own?.duration,
        requestId: own?.requestId,
    };
}

// EXTERNAL MODULE: ./lib/transcribe/spending.js
var transcribe_spending = __nccwpck_require__(5155);
;// CONCATENATED MODULE: ./lib/plan/orphans.js
/**
 * Finds the sources of the record whose media are gone. What is at a URL is never known to be gone. `found` are the
 * media of this run's sources, by name, of which the record may not know yet.
 */
function findOrphans(entries, found, isGone) {
    const gone = [...entries].filter(([name, { media }]) => media.kind === 'file' && isGone(name));
    if (gone.length === 0)
        return [];
    const names = new Set(gone.map(([name]) => name));
    const recorded = [...entries].map(([name, { media }]) => [name, media]);
    // Also one that is recorded already: a killed run may have moved the files and not yet removed the old ones.
    const current = new Map([...recorded, ...found]);
    const here = new Map([...current].flatMap(([name, { sha256 }]) => names.has(name) || sha256 === undefined ? [] : [[sha256, name]]));
    return gone.map(([name, entry]) => ({
        name,
        entry,
        renamedTo: entry.media.sha256 === undefined ? undefined : here.get(entry.media.sha256),
    }));
}
/**
 * Decides which files of an orphan go: of renamed media those that live on under the new name, otherwise those that
 * nobody changed, if the user wants that. `alike` has the paths whose content lives on whoever wrote it.
 */
function sweep({ entry }, successor, prune, stateOf, alike) {
    const files = Object.entries(entry.files).filter(([, { path }]) => stateOf(path) !== 'missing');
    const goes = ([format, { path }]) => {
        const lives = successor !== undefined && Object.hasOwn(successor.files, format);
        return stateOf(path) === 'ours' ? prune || lives : lives && alike.has(path);
    };
    return {
        remove: files.filter(goes).map(([, file]) => file),
        stay: Object.fromEntries(files.filter((file) => !goes(file))),
    };
}

// EXTERNAL MODULE: ./lib/report/paths.js
var paths = __nccwpck_require__(4570);
;// CONCATENATED MODULE: ./lib/transcribe/sweep.js





/**
 * Removes what we wrote for media that were renamed, and on demand for those that are gone. Gives those of which
 * something stays. All is paid for by now, so that a file that cannot be removed is only worth a warning.
 */
async function sweepOrphans(orphans, prune, stateOf, equipment) {
    const left = [];
    for (const orphan of orphans) {
        try {
            if (!(await sweepOne(orphan, prune, stateOf, equipment)))
                left.push(orphan);
        }
        catch (error) {
            log/* warning */.$e(`${orphan.name}: what is left of its transcripts could not be removed: ${(0,failure/* messageOf */.bD)(error)}`);
            left.push(orphan);
        }
    }
    return left;
}
/** Whether nothing of an orphan stays. */
async function sweepOne(found, prune, stateOf, equipment) {
    const { entries } = equipment.record;
    // Files that another source has meanwhile are no longer in the entry.
    const orphan = { ...found, entry: entries.get(found.name) ?? found.entry };
    const successor = found.renamedTo === undefined ? undefined : entries.get(found.renamedTo);
    const heir = successor && (0,record/* sameMedia */.T$)(successor.media, orphan.entry.media) ? successor : undefined;
    // What the new name has not got yet may still be needed for it.
    if (found.renamedTo !== undefined && heir === undefined)
        return (0,record/* pathsOf */.wG)(orphan.entry).every((path) => stateOf(path) === 'missing');
    const swept = sweep(orphan, heir, prune, stateOf, await alike(orphan, heir, equipment));
    await carryOut(orphan, swept, prune || heir !== undefined, equipment);
    return Object.keys(swept.stay).length === 0;
}
async function carryOut({ name, entry, renamedTo }, { remove, stay }, mayForget, { workspace, record }) {
    const why = renamedTo === undefined ? 'its media are gone' : `its media are ${renamedTo} now`;
    for (const { path } of remove)
        await workspace.remove(path);
    if (remove.length > 0)
        log/* info */.pq(`${(0,paths/* together */.b)(remove.map(({ path }) => path))}: removed, ${why}`);
    if (Object.keys(stay).length === 0 && mayForget)
        await record.remove(name);
    else if (remove.length > 0)
        await record.put(name, { ...entry, files: stay });
}
/** The paths of an orphan whose content its successor has too. */
async function alike({ entry }, heir, { workspace }) {
    const isSame = async ([format, { path }]) => {
        const other = heir !== undefined && Object.hasOwn(heir.files, format) ? heir.files[format] : undefined;
        if (other === undefined)
            return false;
        const [content, same] = await Promise.all([workspace.read(path), workspace.read(other.path)]);
        return content !== undefined && same !== undefined && content.equals(same);
    };
    const files = Object.entries(entry.files);
    const same = await Promise.all(files.map(isSame));
    return new Set(files.filter((_, position) => same[position]).map(([, { path }]) => path));
}

;// CONCATENATED MODULE: ./lib/transcribe/execute.js






/** Does what is planned: first what costs nothing, then what does. */
async function execute_carryOut(plan, needs) {
    const { work, forecast } = plan;
    const sent = forecast.send.flatMap(({ transcription }) => [
        transcription.assessment,
        ...transcription.followers,
    ]);
    await carryFiles([...work.reuse.map(({ assessment }) => assessment), ...sent], needs);
    const results = [
        ...work.unchanged.map(unchanged),
        ...(await reuseAll(work.reuse, needs)),
        ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
        ...(await transcribe(plan, needs)),
    ];
    const orphans = await sweepOrphans(plan.orphans, needs.economy.prune, plan.stateOf, needs);
    const done = work.unchanged.filter(({ basis, name }) => basis?.name === name).map(({ key }) => key);
    // A run that is cancelled has no time for it; the next one does it.
    if (!needs.cancellation.isCancelled())
        await tidyUp(needs, new Set(done));
    return { results, orphans };
}
async function transcribe({ forecast }, needs) {
    const { inputs, event, economy, parameters, runFolder, cancellation } = needs;
    if (forecast.send.length === 0)
        return [];
    const transcriptions = forecast.send.map(({ transcription }) => transcription);
    const spending = new transcribe_spending/* Spending */.h({
        limits: economy,
        parameters,
        pricePerMinute: economy.pricePerMinute,
        planned: new Map(forecast.send.map((request) => [request.transcription.assessment.key, request])),
    });
    const sources = transcriptions.map(({ assessment }) => assessment.job.source);
    const checkout = new transcribe_checkout/* Checkout */.R({
        lfs: inputs.lfs,
        token: inputs.token,
        event,
        runFolder,
        wanted: sources.flatMap((source) => (source.kind === 'file' && source.lfs ? [source.lfs] : [])),
        atOnce: inputs.concurrency,
        stop: cancellation.stop.signal,
        check: () => spending.checkRoom(),
    });
    // Brings an HTTP client along, which a run that sends nothing does not need.
    const { transcribeAll } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53432));
    try {
        return await transcribeAll(transcriptions, { ...needs, abort: cancellation.abort, spending, checkout }, {
            apiKey: inputs.apiKey,
            baseUrl: inputs.baseUrl,
            parameters,
            concurrency: inputs.concurrency,
            retries: inputs.retries,
            answerTimeout: answerTimeout(inputs.speech.model, inputs.timeout),
            stop: cancellation.stop,
        });
    }
    finally {
        await checkout.close();
    }
}
/** What a dry run tells of each source. */
function foreseen({ work, forecast }) {
    return [
        ...work.unchanged.map(unchanged),
        ...work.reuse.map(({ assessment }) => planned(assessment, 'reusable')),
        ...forecast.send.flatMap((request) => notSent(request, 'planned')),
        ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
    ];
}
/** What is told of a request that is not sent, and of the sources that would have had its answer. */
function notSent({ transcription, minutes, cost }, status) {
    const { assessment, followers } = transcription;
    return [
        { ...planned(assessment, status), minutes, cost },
        ...followers.map((follower) => planned(follower, status === 'planned' ? 'reusable' : status)),
    ];
}
function planned({ name, job, why }, status) {
    return { status, source: name, kind: job.source.kind, why, minutes: undefined, cost: undefined };
}
/** What is told of a match that cannot be sent. */
function failedFor({ name, code, message }) {
    return {
        status: 'failed',
        source: name,
        kind: 'file',
        error: { code, message: `It ${message}.`, status: undefined, requestId: undefined },
        answer: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/findings.js





/** More matches of a kind than this are only counted. */
const findings_MOST_NAMED = 20;
/** Logs what was found, what cannot be sent, what is left out on purpose, and why. */
function logFindings(sources, refusals, omissions) {
    log/* info */.pq(`Found ${describeSources(sources)}.`);
    logMatches('Cannot be sent:', refusals);
    logMatches('Left out:', omissions);
}
function logMatches(title, matches) {
    for (const { name, message } of matches.slice(0, findings_MOST_NAMED))
        log/* info */.pq(`${title} ${name} ${message}.`);
    const more = matches.length - findings_MOST_NAMED;
    if (more > 0)
        log/* info */.pq(`${title} ${(0,units/* count */.U9)(more, 'more match', 'more matches')}.`);
}
/** Warns of patterns that matched nothing, of which one may be misspelled. */
function warnOfUnmatched(unmatched) {
    const warnings = unmatched.map((pattern) => ({ text: `Nothing matches ${pattern}` }));
    log/* annotate */.fz('warning', warnings, (more) => `Nothing matches ${(0,units/* count */.U9)(more, 'more pattern')}.`);
}
function describeSources(sources) {
    const files = sources.filter((source) => source.kind === 'file');
    const urls = sources.length - files.length;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const parts = [];
    if (files.length > 0)
        parts.push(`${(0,units/* count */.U9)(files.length, 'file')} (${(0,units/* formatBytes */.z3)(bytes)})`);
    if (urls > 0)
        parts.push((0,units/* count */.U9)(urls, 'URL'));
    return parts.length > 0 ? parts.join(' and ') : 'nothing to send';
}
/** Ends a run that has nothing to send, as the user asked. Throws a Failure if that is an error. */
async function endWithoutMedia(ifNoMedia, omissions, unmatched) {
    const unchanged = omissions.some(({ reason }) => reason === 'unchanged');
    const reason = unchanged ? 'no-changes' : 'no-media';
    setOutputs({ skipped: omissions.length, 'skipped-reason': reason });
    const text = unchanged ? 'No media changed, so there is nothing to transcribe.' : noMedia(unmatched);
    if (ifNoMedia === 'error' && !unchanged)
        throw new failure/* Failure */.HR(text);
    if (ifNoMedia === 'warn' && !unchanged)
        log/* warning */.$e(text);
    else
        log/* info */.pq(text);
    await writeSummary(`## Transcripts\n\n${unchanged ? 'No media changed.' : 'There is no media to transcribe.'}\n`);
}
function noMedia(unmatched) {
    const patterns = unmatched.length > 0 ? ` Nothing matches ${unmatched.join(' or ')}.` : '';
    return (`There is no media to transcribe.${patterns} Likely causes: actions/checkout did not run before; the pattern is ` +
        'relative to another folder than the workspace; upper and lower case differ; or all matches are hidden.');
}

// EXTERNAL MODULE: ./lib/plan/caps.js
var plan_caps = __nccwpck_require__(28574);
// EXTERNAL MODULE: ./lib/plan/assess.js
var assess = __nccwpck_require__(3865);
;// CONCATENATED MODULE: ./lib/plan/forecast.js



/** Puts work into numbers. `amountOf` tells what a request is expected to come to. */
function forecast(work, orphans, amountOf, caps) {
    const requests = work.transcribe.map((transcription) => ({
        name: transcription.assessment.name,
        transcription,
        ...amountOf(transcription),
    }));
    const isNew = ({ transcription }) => transcription.assessment.own === undefined;
    const kept = work.reuse.map(({ assessment }) => assessment);
    const isOwn = ({ basis, name }) => basis?.name === name;
    const capped = (0,plan_caps/* applyCaps */.yx)(requests, caps);
    const sent = capped.send.map(({ transcription }) => transcription);
    const followers = sent.flatMap((transcription) => transcription.followers);
    const asked = work.transcribe.flatMap(({ assessment, followers }) => [assessment, ...followers]);
    return {
        ...capped,
        total: (0,plan_price/* estimate */.jA)(requests),
        added: requests.filter(isNew),
        changed: requests.filter((request) => !isNew(request)),
        reused: [...kept.filter((assessment) => !isOwn(assessment)), ...followers],
        rerendered: kept.filter(isOwn),
        unchanged: work.unchanged,
        edited: [
            // No answer is at hand that could have been written to what is not as recorded.
            ...pathsOf([...work.unchanged, ...asked], ['leave', 'adopt']),
            ...pathsOf(kept, ['leave']),
        ],
        stale: [
            ...stalePaths(work.unchanged),
            ...stalePaths(work.reuse.flatMap(({ assessment, answer }) => (answer === undefined ? [assessment] : []))),
        ],
        orphans: orphans.filter(({ renamedTo }) => renamedTo === undefined),
    };
}
const stalePaths = (assessments) => assessments.flatMap(({ steps }) => steps.filter(assess/* isStale */.QO).map(({ output }) => output.path));
const pathsOf = (assessments, actions) => assessments.flatMap(({ steps }) => steps.filter(({ action }) => actions.includes(action)).map(({ output }) => output.path));

;// CONCATENATED MODULE: ./lib/plan/work.js

/** Sorts sources by what they need. `answers` are those that are kept somewhere, by key. */
function planWork(assessments, answers) {
    const unchanged = [];
    const reuse = [];
    const requests = [];
    for (const assessment of assessments) {
        const answer = answers.get(assessment.key);
        const has = (test) => assessment.steps.some(test);
        if (answer !== undefined && (has(assess/* needsAnswer */.mK) || has(assess/* takesAnswer */.bh)))
            reuse.push({ assessment, answer });
        else if (has(assess/* needsAnswer */.mK))
            requests.push(assessment);
        else if (has(isCarried))
            reuse.push({ assessment, answer: undefined });
        else
            unchanged.push(assessment);
    }
    const byAnswer = Map.groupBy(requests, ({ key }) => key);
    const transcribe = [...byAnswer.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const why = `the same audio as ${first.name}`;
        return [
            {
                assessment: forNewAnswer(first),
                followers: others.map((other) => ({ ...forNewAnswer(other), why })),
            },
        ];
    });
    return { unchanged, reuse, transcribe };
}
const isCarried = ({ action }) => action === 'carry';
/** A new answer may differ from the one before: all that is ours is written anew from it. */
function forNewAnswer(assessment) {
    const { basis, why } = assessment;
    const steps = assessment.steps.map((step) => {
        const isOurs = step.action === 'keep' || step.action === 'refresh' || (step.action === 'carry' && !step.edited);
        return isOurs ? { output: step.output, action: 'write' } : step;
    });
    const lost = basis === undefined ? why : `${why}, and the answer is no longer kept`;
    return { ...assessment, steps, why: lost };
}
/**
 * Whether an answer must be looked for, and how far: beyond this machine only for what would be paid for, and in the
 * store for what can be rendered anew from it.
 */
function lookup({ basis, steps }) {
    if (steps.some(assess/* needsAnswer */.mK))
        return 'everywhere';
    if (!steps.some(assess/* takesAnswer */.bh))
        return 'nowhere';
    if (basis === undefined)
        return 'everywhere';
    return basis.entry.answer === 'cache' && steps.some(assess/* isStale */.QO) ? 'store' : 'here';
}
/** Paths that may be written, and those of files that nobody has recorded, which must be files at least. */
function pathsToWrite({ steps }) {
    const isLeft = (step) => step.action === 'keep' || step.action === 'leave' || (step.action === 'adopt' && step.file !== undefined);
    return steps.filter((step) => !isLeft(step)).map(({ output }) => output.path);
}
/** Files that are as they should be and that git does not have, as after a commit that failed; by source. */
function unsavedFiles(unchanged, isCommitted) {
    const unsaved = unchanged.map(({ name, steps }) => {
        const files = steps.flatMap((step) => (step.action === 'keep' ? [step.file] : []));
        return [name, files.filter((file) => !isCommitted(file)).map(({ path }) => path)];
    });
    return new Map(unsaved.filter(([, paths]) => paths.length > 0));
}

// EXTERNAL MODULE: ./lib/sources/duration.js + 2 modules
var duration = __nccwpck_require__(5776);
// EXTERNAL MODULE: ./lib/lib/hash.js
var hash = __nccwpck_require__(17783);
// EXTERNAL MODULE: ./lib/transcript/answer.js + 2 modules
var transcript_answer = __nccwpck_require__(82657);
;// CONCATENATED MODULE: ./lib/transcribe/kept.js




/** Answers that are looked for at the same time. */
const AT_ONCE = 10;
const DISTANCES = {
    nowhere: 0,
    here: 1,
    store: 2,
    everywhere: 3,
};
/** Finds the answers that were paid for already, by key. */
async function findAnswers(assessments, places) {
    const wanted = new Map();
    for (const assessment of assessments) {
        if (lookup(assessment) === 'nowhere')
            continue;
        const other = wanted.get(assessment.key);
        // One that is worth looking for farther away stands for all with the same answer.
        if (other === undefined || DISTANCES[lookup(assessment)] > DISTANCES[lookup(other)])
            wanted.set(assessment.key, assessment);
    }
    const queue = new dist/* default */.Ay({ concurrency: AT_ONCE });
    const found = new Map();
    await queue.addAll([...wanted].map(([key, assessment]) => async () => {
        const kept = await findAnswer(assessment, places);
        if (kept !== undefined)
            found.set(key, kept);
    }));
    return found;
}
async function findAnswer(assessment, places) {
    const { key, name, basis } = assessment;
    const { pending, staging } = places;
    const own = basis?.name === name ? basis.entry : undefined;
    if (own !== undefined && staysThere(own, assessment) && (await recordedAnswer(own, assessment, places))) {
        return { isStored: false, read: async () => must(await recordedAnswer(own, assessment, places), name) };
    }
    if (checked(await pending.get(key), assessment) !== undefined)
        return staged(pending, false, assessment);
    const found = await fetchAnswer(assessment, places);
    if (found === undefined)
        return undefined;
    // Another source's file may be overwritten before this one's turn comes, and what is far away is fetched once.
    await staging.put(key, found.answer.raw);
    return staged(staging, found.isStored, assessment);
}
/** Whether the answer in the file of an entry is not moved or overwritten before it is read for the last time. */
const staysThere = (entry, { steps }) => steps.some(({ output }) => output.path === entry.files['json']?.path);
/** Looks in the files of all sources with the same audio, then in the store, then where the run saves to. */
async function fetchAnswer(assessment, places) {
    const { key, basis, alike } = assessment;
    const entries = [...(basis ? [basis.entry] : []), ...alike.map(([, entry]) => entry)];
    for (const entry of entries) {
        const recorded = await recordedAnswer(entry, assessment, places);
        if (recorded !== undefined)
            return { answer: recorded, isStored: false };
    }
    const distance = DISTANCES[lookup(assessment)];
    const stored = distance >= DISTANCES.store ? checked(await places.store?.get(key), assessment) : undefined;
    if (stored !== undefined)
        return { answer: stored, isStored: true };
    const elsewhere = distance >= DISTANCES.everywhere ? checked(await places.elsewhere(assessment), assessment) : undefined;
    const answer = elsewhere ?? (basis && (await answerIn(basis.entry, assessment, places)));
    return answer && { answer, isStored: false };
}
function staged(folder, isStored, assessment) {
    return {
        isStored,
        read: async () => must(checked(await folder.get(assessment.key), assessment), assessment.name),
    };
}
function must(answer, name) {
    if (answer === undefined)
        throw new Error(`The kept answer for ${name} is gone. Run again.`);
    return answer;
}
/** The answer in the `json` file of an entry, if it is as we wrote it. */
async function recordedAnswer(entry, assessment, places) {
    const answer = await answerIn(entry, assessment, places);
    return answer !== undefined && (0,hash/* sha256 */.sc)(answer.raw) === entry.files['json']?.sha256 ? answer : undefined;
}
/**
 * The answer in the `json` file of an entry, even if someone changed it, or moved it to where this source's belongs:
 * better than paying for it again.
 */
async function answerIn(entry, assessment, { workspace }) {
    const output = assessment.job.outputs.find(({ format }) => format === 'json');
    for (const file of [entry.files['json'], output]) {
        const content = file && (await workspace.read(file.path));
        const answer = checked(content?.toString('utf8'), assessment);
        if (answer?.transcript.requestId === entry.requestId)
            return answer;
    }
    return undefined;
}
/** What was kept is as untrusted as what comes over the network: it must be an answer, and be about these media. */
function checked(raw, { media }) {
    const answer = raw === undefined ? undefined : (0,transcript_answer/* readAnswer */.J)(raw);
    const told = answer?.transcript.sha256;
    const isOther = told !== undefined && media.sha256 !== undefined && told !== media.sha256;
    return isOther ? undefined : answer;
}

;// CONCATENATED MODULE: ./lib/save/file-states.js





/** Files that are read at the same time. */
const READS_AT_ONCE = 4;
/**
 * The states of paths from the workspace. `recorded` are the files that we wrote, by path. Nothing is read of what git
 * has as we wrote it.
 */
async function fileStates(paths, recorded, place) {
    const queue = new dist/* default */.Ay({ concurrency: READS_AT_ONCE });
    const states = new Map();
    const reads = [];
    for (const file of new Set(paths)) {
        const ours = recorded.get(file);
        const state = ours === undefined ? stateOfUnknown(file, place) : stateFromGit(ours, place);
        if (state !== undefined)
            states.set(file, state);
        else if (ours !== undefined) {
            reads.push(queue.add(async () => void states.set(file, await stateByContent(ours, place))));
        }
    }
    await Promise.all(reads);
    return states;
}
function stateOfUnknown(file, { root, index }) {
    return index.idOf(file) !== undefined || index.sparseIdOf(file) !== undefined || exists(root, file)
        ? 'foreign'
        : 'missing';
}
/** The state as far as git tells; undefined if the content must be read. */
function stateFromGit(file, { root, index }) {
    if (index.idOf(file.path) === file.git)
        return 'ours';
    if (exists(root, file.path))
        return undefined;
    // What a sparse checkout leaves out is in the repository nevertheless.
    const left = index.sparseIdOf(file.path);
    if (left === undefined)
        return 'missing';
    return left === file.git ? 'ours' : 'edited';
}
async function stateByContent(file, { workspace }) {
    try {
        const content = await workspace.read(file.path);
        if (content === undefined)
            return 'edited';
        const isOurs = (0,hash/* sha256 */.sc)(content) === file.sha256 || (0,hash/* sha256 */.sc)(withoutReturns(content)) === file.sha256;
        return isOurs ? 'ours' : 'edited';
    }
    catch {
        // What cannot be read may be someone's work.
        return 'edited';
    }
}
/** With the line ends that we write: git for Windows checks text out with CRLF. */
const withoutReturns = (content) => Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
/** Whether anything stands at a path, be it a link to nothing. */
function exists(root, file) {
    try {
        return (0,external_node_fs_.lstatSync)(external_node_path_.join(root, ...file.split('/')), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return (0,failure/* errorCode */.CA)(error) !== 'ENOTDIR';
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./lib/sources/git-index.js




/** How the modes of regular files begin, and the stage of what is in no merge conflict. */
const [REGULAR, MERGED] = ['100', '0'];
/** A hung git, such as on a dead network drive, is given up after this many milliseconds. */
const TIMEOUT_MS = 30_000;
/** Git starts no other program for us, whatever the repository or the machine is set up to. */
const SETTINGS = [
    'core.fsmonitor=false',
    // A folder of the checkout that looks like a bare repository could bring its own configuration.
    'safe.bareRepository=explicit',
    // To compare a file as young as the index, git would start git-lfs; listed as changed it is hashed here instead.
    ...['clean=', 'process=', 'required=false'].map((setting) => `filter.lfs.${setting}`),
];
/** No prompt, no lock, no download. */
const QUIET = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
/** Reads git's index below a folder, which is its own real path. Without a repository, or a git, it is empty. */
async function readGitIndex(root) {
    try {
        const [listing, changes] = await Promise.all([
            git(root, ['ls-files', '-z', '--stage', '-v']),
            git(root, ['diff-files', '-z', '--name-status', '--relative', '--ignore-submodules=all', '--', '.']),
        ]);
        return indexOf(listing, changes);
    }
    catch {
        return indexOf('', '');
    }
}
async function git(root, command) {
    // In a container the checkout belongs to another user; for this one folder that is expected.
    const settings = [...SETTINGS, `safe.directory=${root.split(external_node_path_.sep).join('/')}`];
    const args = ['-C', root, ...settings.flatMap((setting) => ['-c', setting]), ...command];
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_namespaceObject.execFile)('git', args, {
        // Not the checkout: Windows looks for git.exe in the current folder first.
        cwd: external_node_path_.dirname(process.execPath),
        env: { ...withoutInputs(process.env), ...QUIET },
        maxBuffer: Number.POSITIVE_INFINITY,
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
    });
    return stdout;
}
/** Tag, mode, blob id, stage and path. */
const LISTED = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
/** From `ls-files --stage -v` and `diff-files --name-status`, both ended by NUL characters. */
function indexOf(listing, changes) {
    const tracked = new Set();
    const [unchanged, sparse] = [new Map(), new Map()];
    const changed = parseChanges(changes);
    for (const line of listing.split('\0')) {
        const [, tag, mode, id = '', stage, file] = LISTED.exec(line) ?? [];
        if (file === undefined)
            continue;
        tracked.add(file);
        const isFile = mode?.startsWith(REGULAR) && stage === MERGED;
        // Lower case would mark what git was told to assume unchanged. A name that is not UTF-8 may stand for others, too.
        if (isFile && tag === 'H' && !changed.has(file) && !file.includes('\uFFFD'))
            unchanged.set(file, id);
        if (isFile && tag === 'S')
            sparse.set(file, id);
    }
    return {
        idOf: (file) => unchanged.get(file),
        sparseIdOf: (file) => sparse.get(file),
        has: (file) => tracked.has(file) && changed.get(file) !== 'D',
    };
}
/** The letter that git gives to each changed path. */
function parseChanges(changes) {
    const fields = changes.split('\0');
    return new Map(fields.flatMap((letter, index) => (index % 2 === 0 ? [[fields[index + 1] ?? '', letter]] : [])));
}

;// CONCATENATED MODULE: ./lib/sources/hash-file.js



const CHUNK_BYTES = 1024 ** 2;
/** Reads a file of `size` bytes once for both of its hashes. Throws an Error if it cannot be read or has another size. */
async function hashFile(realPath, size) {
    const [sha256, git] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha1').update((0,hash/* blobHeader */.fU)(size))];
    let bytes = 0;
    // One byte more than there should be is enough to see that a file grew.
    for await (const chunk of (0,external_node_fs_.createReadStream)(realPath, { highWaterMark: CHUNK_BYTES, end: size })) {
        bytes += chunk.length;
        sha256.update(chunk);
        git.update(chunk);
    }
    if (bytes !== size)
        throw new Error(`it had ${size} bytes and has ${bytes > size ? 'more' : bytes} now`);
    return { kind: 'file', sha256: sha256.digest('hex'), size, git: git.digest('hex') };
}
/** The blob id of the Git LFS pointer to media: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointerId({ sha256, size }) {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
    return (0,hash/* blobId */.zA)(pointer);
}

;// CONCATENATED MODULE: ./lib/sources/hidden.js
/** The names that the patterns spell out, segment by segment. What an exclusion spells out is not asked for. */
function spelledNames(patterns) {
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    return new Set(wanted.flatMap((pattern) => pattern.split(/[\\/]/)));
}
/** Whether a folder or the file of a path starts with a dot and no pattern spells it out, as in a shell. */
function isHidden(path, spelled) {
    return path
        .split('/')
        .some((segment) => isGits(segment) || (segment.startsWith('.') && !spelled.has(segment)));
}
/** Git's own folder holds credentials: no pattern opens it. Some file systems ignore case. */
function isGits(segment) {
    return segment.toLowerCase() === '.git';
}

;// CONCATENATED MODULE: ./lib/sources/lfs-pointer.js
/** A pointer is smaller than this many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER_LIMIT = 1024;
/** Reads a Git LFS pointer; undefined if the text is none. */
function parseLfsPointer(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return oid === undefined || size === undefined ? undefined : { oid, size: Number(size) };
}

;// CONCATENATED MODULE: ./lib/sources/inspect.js






/** https://developers.deepgram.com/docs/pre-recorded-audio (Limits): 2 GB a file. */
const LARGEST_UPLOAD = 2 * 1024 ** 3;
const inspect_refuse = (name, code, message) => ({
    kind: 'refusal',
    refusal: { name, code, message },
});
const omit = (name, reason, message) => ({
    kind: 'omission',
    omission: { name, reason, message },
});
/** A path below the workspace as it is named everywhere: relative, with `/`. */
function relativeName(workspace, file) {
    return external_node_path_.relative(workspace, file).split(external_node_path_.sep).join('/') || '.';
}
const leaves = (name) => name === '..' || name.startsWith('../') || external_node_path_.isAbsolute(name);
/**
 * What a match is. `workspace` is its own real path; `spelled` are the names that the patterns spell out. Synchronous,
 * since nothing else can start yet, and promises would take several times as long for thousands of files.
 */
function inspect(workspace, file, spelled) {
    const name = relativeName(workspace, file);
    try {
        if (leaves(name))
            return inspect_refuse(name, 'outside-workspace', 'lies outside the workspace');
        if (isHidden(name, spelled))
            return omit(name, 'hidden', 'is hidden; a pattern that names it takes it');
        const realPath = external_node_fs_.realpathSync.native(file);
        const target = realPath === file ? name : relativeName(workspace, realPath);
        if (leaves(target))
            return inspect_refuse(name, 'outside-workspace', 'is a link that leaves the workspace');
        if (isHidden(target, spelled))
            return inspect_refuse(name, 'outside-workspace', `is a link to the hidden file ${target}`);
        return inspectTarget(name, realPath);
    }
    catch (error) {
        return unreadable(name, error);
    }
}
function inspectTarget(name, realPath) {
    const stats = (0,external_node_fs_.lstatSync)(realPath);
    if (stats.isDirectory())
        return omit(name, 'directory', `is a folder; \`${name}/**\` takes what is in it`);
    if (!stats.isFile())
        return inspect_refuse(name, 'not-a-file', 'is not a regular file');
    (0,external_node_fs_.accessSync)(realPath, external_node_fs_.constants.R_OK);
    const lfs = stats.size < LFS_POINTER_LIMIT ? parseLfsPointer(firstBytes(realPath)) : undefined;
    const size = lfs?.size ?? stats.size;
    if (size === 0)
        return inspect_refuse(name, 'empty', 'is empty (0 bytes)');
    if (size > LARGEST_UPLOAD) {
        const message = `is ${(0,units/* formatBytes */.z3)(size)}; Deepgram takes 2 GB at most. Extract the audio or split the file`;
        return inspect_refuse(name, 'too-large', message);
    }
    return { kind: 'source', source: { kind: 'file', path: name, realPath, size, ...(lfs && { lfs }) } };
}
function firstBytes(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.alloc(LFS_POINTER_LIMIT);
        return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(descriptor, buffer, 0, LFS_POINTER_LIMIT, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unreadable(name, error) {
    if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
        return inspect_refuse(name, 'unreadable', 'is a link to nothing');
    if ((0,failure/* errorCode */.CA)(error) === 'ELOOP')
        return inspect_refuse(name, 'unreadable', 'is a link in a circle');
    if ((0,failure/* errorCode */.CA)(error) === 'EACCES')
        return inspect_refuse(name, 'unreadable', 'may not be read (permission denied)');
    return inspect_refuse(name, 'unreadable', `cannot be read: ${(0,failure/* messageOf */.bD)(error)}`);
}

;// CONCATENATED MODULE: ./lib/sources/identify.js




/** Files that are read at the same time. */
const identify_READS_AT_ONCE = 4;
/**
 * Tells what the files of a workspace are. Nothing is read of what git has under the id of known media, and of what a
 * Git LFS pointer stands for. `root` is the workspace's own real path.
 */
async function identifyFiles(root, sources, index, known) {
    const recall = recallFrom(known, index);
    const queue = new dist/* default */.Ay({ concurrency: identify_READS_AT_ONCE });
    const identify = async (source) => {
        const recalled = recall(relativeName(root, source.realPath), source);
        return [source, recalled ?? (await queue.add(() => examine(source)))];
    };
    const outcomes = await Promise.all(sources.map(identify));
    return {
        media: new Map(outcomes.flatMap(([source, outcome]) => ('kind' in outcome ? [[source, outcome]] : []))),
        refusals: outcomes.flatMap(([, outcome]) => ('code' in outcome ? [outcome] : [])),
    };
}
/** Recognizes media without reading them. */
function recallFrom(known, index) {
    const byId = new Map(known.map((media) => [pointerId(media), media]));
    for (const media of known)
        if (media.git !== undefined)
            byId.set(media.git, media);
    return (path, { size, lfs }) => {
        if (lfs !== undefined)
            return { kind: 'file', sha256: lfs.oid, size: lfs.size };
        const media = byId.get(index.idOf(path) ?? '');
        return media?.size === size ? media : undefined;
    };
}
async function examine({ path, realPath, size }) {
    try {
        return await hashFile(realPath, size);
    }
    catch (error) {
        return { name: path, code: 'unreadable', message: `cannot be read: ${(0,failure/* messageOf */.bD)(error)}` };
    }
}

;// CONCATENATED MODULE: ./lib/sources/remote-media.js

const OK = 200;
const PARTIAL_CONTENT = 206;
const LONGEST_VALUE = 200;
const QUERY_HASH_LENGTH = 16;
/** Reads the head of an answer to a request for the first byte: https://www.rfc-editor.org/rfc/rfc9110#section-14 */
function readRemote(status, headers) {
    if (status !== OK && status !== PARTIAL_CONTENT)
        return {};
    const etag = textOf(headers['etag'])?.replace(/^W\//, '') || undefined;
    const lastModified = textOf(headers['last-modified']);
    const length = numberOf(status === OK ? headers['content-length'] : /\/(\d+)$/.exec(textOf(headers['content-range']) ?? '')?.[1]);
    const duration = numberOf(headers['x-content-duration']) ?? numberOf(headers['content-duration']);
    return {
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(length !== undefined && Number.isSafeInteger(length) && { length }),
        ...(duration !== undefined && { duration }),
    };
}
/** The media at a URL as the record keeps them. The query, which may be a credential, is only hashed. */
function urlMedia(url, { etag, lastModified, length }) {
    return { kind: 'url', etag, lastModified, length, query: hashOf(url.search.slice(1)) };
}
function hashOf(query) {
    if (query === '')
        return undefined;
    return (0,hash/* sha256 */.sc)(query).slice(0, QUERY_HASH_LENGTH);
}
/** A value that is short and printable. A header that comes twice says nothing. */
function textOf(value) {
    if (typeof value !== 'string' || value.length > LONGEST_VALUE)
        return undefined;
    return /^[ -~]+$/.test(value) ? value : undefined;
}
/** A positive decimal number. */
function numberOf(value) {
    const text = textOf(value);
    if (text === undefined || !/^\d+(\.\d+)?$/.test(text))
        return undefined;
    const amount = Number(text);
    return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/remote.js


const CONCURRENCY = 8;
/** Milliseconds for a URL with all its redirects. */
const TIME_LIMIT = 10_000;
const MOST_REDIRECTS = 5;
/** Only the first byte: a URL that is signed for GET refuses HEAD. */
const HEADERS = { range: 'bytes=0-0', 'accept-encoding': 'identity' };
/**
 * Asks the servers of media URLs what they hold, without fetching it; one answer for each URL, in order. Never throws:
 * a server that does not answer us, as one that only Deepgram reaches, says nothing.
 */
async function askAll(urls, options = {}) {
    if (urls.length === 0)
        return [];
    const { EnvHttpProxyAgent } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 46752, 19));
    const connections = new EnvHttpProxyAgent({
        allowH2: false,
        connect: { timeout: TIME_LIMIT, ...(options.ca !== undefined && { ca: options.ca }) },
    });
    const queue = new dist/* default */.Ay({ concurrency: CONCURRENCY });
    const ask = (url) => askRemote(url, connections, options.signal);
    try {
        return await queue.addAll(urls.map((url) => () => ask(url)));
    }
    finally {
        await connections.destroy();
    }
}
async function askRemote(url, connections, signal) {
    const timeout = AbortSignal.timeout(TIME_LIMIT);
    const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    try {
        return await follow(url, connections, either);
    }
    catch {
        return {};
    }
}
async function follow(start, connections, signal) {
    let url = start;
    for (let hops = 0; hops <= MOST_REDIRECTS && url.protocol === 'https:'; hops += 1) {
        const { statusCode, headers } = await headOf(url, connections, signal);
        const { location } = headers;
        const moved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
        if (!moved)
            return readRemote(statusCode, headers);
        url = new URL(location, url);
    }
    return {};
}
async function headOf(url, connections, signal) {
    const response = await connections.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'GET',
        headers: HEADERS,
        signal,
    });
    // A server that knows no ranges sends all: leave. That we do is the error that the body then tells.
    response.body.on('error', () => { });
    response.body.destroy();
    return response;
}

;// CONCATENATED MODULE: ./lib/transcribe/survey.js












/** Finds out what each source needs: what its media are, what is recorded of them, and how its files stand. */
async function survey(jobs, ground) {
    const { root, workspace, options } = ground;
    const { overwriteEdited } = ground.economy;
    const { entries } = ground.record;
    const index = await readGitIndex(root);
    const { media, refusals, remotes } = await identify(jobs, ground, index);
    const known = jobs.flatMap((job) => {
        const found = media.get((0,sources_source/* nameOf */.V)(job.source));
        return found === undefined ? [] : [[job, found]];
    });
    const isGone = (name) => !(0,record/* isUrlName */.D$)(name) && isMissing(root, name, index);
    const orphans = findOrphans(entries, media, isGone);
    const recorded = recordedPaths(entries, known, orphans);
    const paths = [
        ...known.flatMap(([{ outputs }]) => outputs.map((output) => output.path)),
        ...recorded.keys(),
    ];
    const states = await fileStates(paths, recorded, { root, workspace, index });
    const stateOf = (file) => states.get(file) ?? 'missing';
    const pending = new Set(await ground.pending.keys());
    const rendering = (source, output) => (0,formats/* renderingOf */.ci)(output.format, ground.presenter.presentationOf(source, output));
    return {
        assessments: (0,assess/* assess */.no)(known, { entries, options, overwriteEdited, rendering, stateOf, isGone, pending }),
        orphans,
        refusals,
        remotes,
        stateOf,
        isCommitted: ({ path: file, git }) => index.idOf(file) === git,
    };
}
async function identify(jobs, { root, record }, index) {
    const sources = jobs.map(({ source }) => source);
    const files = sources.filter((source) => source.kind === 'file');
    const urls = sources.filter((source) => source.kind === 'url');
    const known = [...record.entries.values()].flatMap(({ media }) => (media.kind === 'file' ? [media] : []));
    const [identified, remotes] = await Promise.all([
        identifyFiles(root, files, index, known),
        askAll(urls.map(({ url }) => url)),
    ]);
    const atUrls = urls.map((source, position) => [source, remotes[position] ?? {}]);
    return {
        media: new Map([
            ...[...identified.media].map(([source, media]) => [source.path, media]),
            ...atUrls.map(([source, remote]) => [(0,sources_source/* nameOf */.V)(source), recalled(source, remote, record.entries)]),
        ]),
        refusals: identified.refusals,
        remotes: new Map(atUrls.map(([source, remote]) => [(0,sources_source/* nameOf */.V)(source), remote])),
    };
}
/** The media at a URL; of those that are recorded also their hash, which only Deepgram can tell. */
function recalled(source, remote, entries) {
    const media = urlMedia(source.url, remote);
    const recorded = entries.get((0,sources_source/* nameOf */.V)(source))?.media;
    return recorded?.kind === 'url' && (0,record/* sameMedia */.T$)(recorded, media)
        ? { ...media, sha256: recorded.sha256 }
        : media;
}
function isMissing(root, name, index) {
    if (index.has(name))
        return false;
    return (0,external_node_fs_.lstatSync)(external_node_path_.join(root, ...name.split('/')), { throwIfNoEntry: false }) === undefined;
}
/** The recorded files that matter here: those at our outputs, and those of the same audio or of media that are gone. */
function recordedPaths(entries, jobs, orphans) {
    const names = new Set([...jobs.map(([{ source }]) => (0,sources_source/* nameOf */.V)(source)), ...orphans.map(({ name }) => name)]);
    const audio = new Set(jobs.map(([, { sha256 }]) => sha256).filter((hash) => hash !== undefined));
    const outputs = new Set(jobs.flatMap(([job]) => job.outputs.map((output) => output.path)));
    const matters = (name, { media }) => names.has(name) || (media.sha256 !== undefined && audio.has(media.sha256));
    return new Map([...entries].flatMap(([name, entry]) => Object.values(entry.files)
        .filter((file) => matters(name, entry) || outputs.has(file.path))
        .map((file) => [file.path, file])));
}

;// CONCATENATED MODULE: ./lib/transcribe/planning.js














/** Files whose headers are read at the same time. */
const planning_READS_AT_ONCE = 8;
/** Finds out what is to be done, and what it will come to. Sends no media and writes no transcripts. */
async function makePlan(jobs, basis) {
    const { economy, parameters } = basis;
    const { assessments, orphans, refusals, remotes, stateOf, isCommitted } = await survey(jobs, basis);
    const work = planWork(assessments, await findAnswers(assessments, basis));
    const amounts = await amountsOf(work.transcribe, remotes, (facts) => (0,plan_price/* priceOf */.xx)(facts, parameters, economy.pricePerMinute));
    const caps = { ...economy, whenOver: economy.whenOverCap };
    const remaining = orphans.filter(({ entry }) => (0,record/* pathsOf */.wG)(entry).some((path) => stateOf(path) !== 'missing'));
    return {
        work,
        forecast: forecast(work, remaining, (transcription) => amounts.get(transcription) ?? {}, caps),
        refusals,
        orphans,
        stateOf,
        unsaved: unsavedFiles(work.unchanged, isCommitted),
    };
}
/** Shows what is about to be done, before anything is. */
async function tellPlan({ forecast }, { economy, parameters }) {
    const { pricePerMinute } = economy;
    const note = priceNoteOf((0,plan_price/* priceNote */.Op)(parameters, pricePerMinute), pricePerMinute);
    logPlan(forecast, note);
    await writeSummary(`${renderPlan(forecast, note)}\n`);
}
/** Throws a Failure if the plan is above a cap, or if what it gives could not be saved. */
async function checkBefore({ forecast, work, orphans, unsaved }, { economy, parameters, workspace }, savers) {
    const refusal = whyNotSent(forecast, economy, parameters);
    if (refusal !== undefined) {
        setOutputs(plannedOutputs(forecast));
        throw new failure/* Failure */.HR(refusal);
    }
    if (forecast.over !== undefined)
        log/* warning */.$e(forecast.over);
    const sent = forecast.send.flatMap(({ transcription }) => [
        transcription.assessment,
        ...transcription.followers,
    ]);
    const written = [...work.reuse.map(({ assessment }) => assessment), ...sent].flatMap(pathsToWrite);
    if (written.length + orphans.length + unsaved.size === 0)
        return;
    await workspace.check([...written, economy.record]);
    const files = [...written, ...[...unsaved.values()].flat(), economy.record];
    for (const { saver } of savers)
        await saver.preflight(files);
}
/** Warns of a plan that a run which sends would stop at, or do in part. */
function warnOfCaps({ forecast }, { economy, parameters }) {
    const warning = whyNotSent(forecast, economy, parameters) ?? forecast.over;
    if (warning !== undefined)
        log/* warning */.$e(warning);
}
/** Why nothing at all may be sent; undefined if something may. */
function whyNotSent({ send, heldBack, over }, { maxCost, pricePerMinute: ownPrice, whenOverCap }, parameters) {
    const isPriced = (0,plan_price/* pricePerMinute */.Bw)(parameters, 1, ownPrice) !== undefined;
    // Of media of unknown length the plan cannot tell.
    if (maxCost !== undefined && !isPriced && send.length + heldBack.length > 0)
        return plan_caps/* NO_PRICE */._g;
    return whenOverCap === 'stop' ? over : undefined;
}
async function amountsOf(transcriptions, remotes, price) {
    if (transcriptions.length === 0)
        return new Map();
    const factsOf = async ({ assessment }) => {
        const { source } = assessment.job;
        if (source.kind === 'url')
            return remotes.get(assessment.name) ?? {};
        // Of media that are not here nothing is known yet.
        return source.lfs === undefined ? await (0,duration/* mediaFacts */.o)(source.realPath, source.path) : {};
    };
    const queue = new dist/* default */.Ay({ concurrency: planning_READS_AT_ONCE });
    return new Map(await queue.addAll(transcriptions.map((transcription) => async () => {
        return [transcription, price(await factsOf(transcription))];
    })));
}

;// CONCATENATED MODULE: ./lib/plan/template.js


/** The folder below which the transcripts of URLs go. */
const URL_FOLDER = 'transcripts';
/** Characters that a file name may not have on some system that keeps it: Windows, artifacts, shells. */
const UNSAFE_IN_NAMES = /[\p{Cc}"*/:<>?\\|]/gu;
/** A path made from the `output` template. Throws a Failure for a variable that does not exist. */
function expandTemplate(template, source, format) {
    const { dir, file } = source.kind === 'file' ? placeOfFile(source.path) : placeOfUrl(source.url);
    const ext = external_node_path_.posix.extname(file);
    const variables = new Map([
        ['dir', dir],
        ['file', file],
        ['name', external_node_path_.posix.basename(file, ext)],
        ['ext', ext.slice(1)],
        ['format', format],
    ]);
    return template.replaceAll(/\{([^{}]*)\}/g, (_, name) => {
        const value = variables.get(name);
        if (value === undefined) {
            throw new failure/* Failure */.HR(`output: {${name}} is not known. Use ${[...variables.keys()].map((key) => `{${key}}`).join(', ')}.`);
        }
        return value;
    });
}
function placeOfFile(file) {
    return { dir: external_node_path_.posix.dirname(file), file: external_node_path_.posix.basename(file) };
}
function placeOfUrl(url) {
    const segments = url.pathname
        .split('/')
        .filter((segment) => segment !== '')
        .map(safeSegment);
    const file = segments.pop() ?? 'index';
    return { dir: [URL_FOLDER, safeSegment(url.host), ...segments].join('/'), file };
}
function safeSegment(segment) {
    const safe = decoded(segment).replaceAll(UNSAFE_IN_NAMES, '_');
    // A dot in front would hide the file, and `..` would leave the folder.
    return safe.replace(/^\.+/, (dots) => '_'.repeat(dots.length));
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./lib/plan/jobs.js





/**
 * Decides what is transcribed and where it goes. A matched file that is the record or a transcript is left out. Throws
 * a Failure if two transcripts, or a transcript and a source or the record, would be the same file.
 */
function assignOutputs(sources, options) {
    const all = sources.map((source) => ({ source, outputs: outputsOf(source, options) }));
    const written = new Map(all.flatMap((job) => job.outputs.map((output) => [output.path, job])));
    const isOurs = (job) => {
        if (job.source.kind === 'url')
            return false;
        const writer = written.get(job.source.path);
        return (job.source.path === options.record ||
            options.written.has(job.source.path) ||
            (writer !== undefined && writer !== job));
    };
    const jobs = all.filter((job) => !isOurs(job));
    refuseClashes(jobs, options);
    const omissions = all.filter(isOurs).map(({ source }) => omissionOf((0,sources_source/* nameOf */.V)(source), options.record));
    return { jobs, omissions };
}
function omissionOf(name, record) {
    const message = name === record
        ? 'is the record of what was transcribed'
        : 'is where a transcript goes; exclude it with `!` if it is media';
    return { name, reason: 'transcript', message };
}
function outputsOf(source, options) {
    return options.formats.map((format) => {
        const output = external_node_path_.posix.normalize(expandTemplate(options.template, source, options.endingOf(format)));
        const problem = problemOf(output);
        if (problem !== undefined)
            throw new failure/* Failure */.HR(`output: "${options.template}" gives "${output}" ${problem}.`);
        return { format, path: output };
    });
}
function refuseClashes(jobs, { ignoreCase, record }) {
    const key = (name) => (ignoreCase ? name.normalize('NFC').toLowerCase() : name);
    const owners = new Map([[key(record), 'the record']]);
    for (const { source } of jobs) {
        if (source.kind === 'file')
            owners.set(key(source.path), `${source.path} itself`);
    }
    for (const { source, outputs } of jobs) {
        for (const output of outputs) {
            const owner = owners.get(key(output.path));
            if (owner !== undefined)
                throw new failure/* Failure */.HR(clashMessage(output.path, owner, (0,sources_source/* nameOf */.V)(source)));
            owners.set(key(output.path), `the transcript of ${(0,sources_source/* nameOf */.V)(source)}`);
        }
    }
}
function clashMessage(output, owner, name) {
    return (`output: the transcript of ${name} would be written to ${output}, which is ${owner}. ` +
        'Nothing was sent. Use {dir}, {file} and {format} in `output` so that each transcript has its own file.');
}

;// CONCATENATED MODULE: ./lib/sources/match.js



/** Matches glob patterns of @actions/glob below the current directory; `!` excludes from what came before it. */
async function matchPatterns(input, patterns) {
    if (patterns.includes('!'))
        throw new failure/* Failure */.HR(`${input}: a line holds nothing but \`!\`. Put a pattern behind it.`);
    const each = await Promise.all(patterns.flatMap((pattern, index) => {
        if (pattern.startsWith('!'))
            return [];
        const excludes = patterns.slice(index + 1).filter((later) => later.startsWith('!'));
        return [matchOne(input, pattern, excludes.flatMap(withContents))];
    }));
    return {
        paths: [...new Set(each.flatMap(({ paths }) => paths))].sort(),
        unmatched: each.filter(({ paths }) => paths.length === 0).map(({ pattern }) => pattern),
    };
}
/** An excluded folder excludes what is in it. */
const withContents = (pattern) => [pattern, `${pattern.replace(/[\\/]$/, '')}/**`];
async function matchOne(input, pattern, excludes) {
    const glob = await Promise.all(/* import() */[__nccwpck_require__.e(581), __nccwpck_require__.e(430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94430));
    try {
        const globber = await glob.create([pattern, ...excludes].join('\n'), {
            followSymbolicLinks: false,
            implicitDescendants: false,
        });
        const paths = (await globber.glob()).filter((file) => !file.split(external_node_path_.sep).includes('.git'));
        // A wildcard for any name matches folders too; only a folder that is matched by name may be a mistake.
        return { pattern, paths: /(^|[\\/])\*+$/.test(pattern) ? paths.filter(isNoFolder) : paths };
    }
    catch (error) {
        throw new failure/* Failure */.HR(`${input}: the pattern "${pattern}" cannot be used: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
const isNoFolder = (file) => !(0,external_node_fs_.lstatSync)(file).isDirectory();

;// CONCATENATED MODULE: ./lib/sources/urls.js

/** The lines of a list of URLs, without blank ones and comments. */
function urlLines(content, place) {
    return content
        .split(/\r?\n/)
        .map((text, index) => ({ where: place(index + 1), text: text.trim() }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
/** Each URL once, in order of their text. Throws a Failure that names every line that cannot be used. */
function parseUrls(lines) {
    const urls = new Map();
    const problems = [];
    for (const { where, text } of lines) {
        const url = URL.parse(text);
        const problem = urls_problemOf(url);
        if (url === null || problem !== undefined)
            problems.push(`${where}: ${problem}`);
        else
            urls.set(withoutFragment(url).href, { kind: 'url', url: withoutFragment(url) });
    }
    // The text of a bad line is not shown: it may hold a credential.
    if (problems.length > 0)
        throw new failure/* Failure */.HR(`Not every URL can be used. ${problems.join('; ')}.`);
    return [...urls.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}
function urls_problemOf(url) {
    if (url === null)
        return 'not a URL; write it whole, as https://example.com/talk.mp3';
    if (url.protocol === 'http:')
        return 'plain HTTP is refused; use https://';
    if (url.protocol !== 'https:')
        return `${url.protocol} is not https:`;
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or password; use a presigned URL instead';
    return undefined;
}
function withoutFragment(url) {
    const copy = new URL(url);
    copy.hash = '';
    return copy;
}

;// CONCATENATED MODULE: ./lib/sources/find.js







/** A larger list of URLs is none. */
const LARGEST_URL_LIST = 10 * 1000 ** 2;
/**
 * Finds the media to transcribe; of files and lists only those that changed, if that is given. Throws a Failure for a
 * pattern, list or URL that cannot be used.
 */
async function findSources(workspace, wanted, changed) {
    const files = await findFiles(workspace, 'files', wanted.files, changed);
    const lists = await findFiles(workspace, 'url-lists', wanted.urlLists, changed);
    const lines = urlLines(wanted.urls, (line) => `urls, line ${line}`);
    for (const item of lists.inspected)
        lines.push(...(await readList(item)));
    return {
        ...sortOut(workspace, [...files.inspected, ...lists.inspected.filter(isOmission)], parseUrls(lines)),
        unmatched: [...files.unmatched, ...lists.unmatched],
    };
}
async function findFiles(workspace, input, patterns, changed) {
    if (patterns.length === 0)
        return { inspected: [], unmatched: [] };
    const { paths, unmatched } = await matchPatterns(input, patterns);
    const spelled = spelledNames(patterns);
    const fresh = await changed?.(paths.map((file) => relativeName(workspace, file)));
    const look = (file) => {
        const name = relativeName(workspace, file);
        return fresh?.has(name) === false ? find_unchanged(name) : inspect(workspace, file, spelled);
    };
    return {
        inspected: paths.map(look),
        unmatched: unmatched.map((pattern) => `${input}: ${pattern}`),
    };
}
function find_unchanged(name) {
    return { kind: 'omission', omission: { name, reason: 'unchanged', message: 'did not change' } };
}
async function readList(item) {
    if (item.kind === 'omission')
        return [];
    if (item.kind === 'refusal' && item.refusal.code === 'empty')
        return [];
    if (item.kind === 'refusal')
        throw new failure/* Failure */.HR(`url-lists: ${item.refusal.name} ${item.refusal.message}.`);
    const { path, realPath, size, lfs } = item.source;
    if (lfs !== undefined) {
        throw new failure/* Failure */.HR(`url-lists: ${path} is a Git LFS pointer, not the list itself. Keep lists out of Git LFS: they are text.`);
    }
    if (size > LARGEST_URL_LIST) {
        throw new failure/* Failure */.HR(`url-lists: ${path} is ${(0,units/* formatBytes */.z3)(size)}: that is no list of URLs. Use \`files\` for media.`);
    }
    return urlLines(await (0,promises_.readFile)(realPath, 'utf8'), (line) => `${path}:${line}`);
}
const isOmission = ({ kind }) => kind === 'omission';
function sortOut(workspace, inspected, urls) {
    const files = inspected.flatMap((item) => (item.kind === 'source' ? [item.source] : []));
    const { unique, duplicates } = withoutDuplicates(workspace, files);
    return {
        sources: [...unique, ...urls],
        refusals: inspected.flatMap((item) => (item.kind === 'refusal' ? [item.refusal] : [])),
        omissions: [
            ...inspected.flatMap((item) => (item.kind === 'omission' ? [item.omission] : [])),
            ...duplicates,
        ],
    };
}
/** Links to one file are sent once, under the file's own name if that is matched too. */
function withoutDuplicates(workspace, files) {
    const byTarget = Map.groupBy(files, ({ realPath }) => realPath);
    const unique = new Set();
    for (const [target, same] of byTarget) {
        const own = relativeName(workspace, target);
        const chosen = same.find(({ path }) => path === own) ?? same[0];
        if (chosen !== undefined)
            unique.add(chosen);
    }
    const duplicates = files
        .filter((file) => !unique.has(file))
        .map((file) => ({
        name: file.path,
        reason: 'duplicate',
        message: 'is a link to a file that is sent anyway',
    }));
    return { unique: files.filter((file) => unique.has(file)), duplicates };
}

;// CONCATENATED MODULE: ./lib/transcribe/select.js





/** Finds the media and plans where their transcripts go. Throws a Failure if the inputs cannot be used. */
async function selectMedia(root, inputs, entries, changed) {
    const found = await findSources(root, inputs.wanted, changed);
    for (const source of found.sources)
        if (source.kind === 'url')
            (0,safe_text/* keepQuerySecret */.UB)(source.url);
    const assigned = assignOutputs(found.sources, {
        formats: inputs.formats,
        template: inputs.output,
        endingOf: formats/* endingOf */.z6,
        record: inputs.economy.record,
        written: new Set([...entries.values()].flatMap(record/* pathsOf */.wG)),
        ignoreCase: process.platform !== 'linux',
    });
    return { ...found, jobs: assigned.jobs, omissions: [...found.omissions, ...assigned.omissions] };
}

;// CONCATENATED MODULE: ./lib/transcribe/main.js




















/** Finds media, has transcribed what is not yet, and keeps the transcripts. Throws if the step must fail. */
async function main_run() {
    const inputs = readInputs();
    const parameters = requestParameters(inputs.speech);
    const event = await readEvent();
    if (!inputs.economy.dryRun && !(await mayUseKey(inputs, event)))
        return;
    const root = await enterWorkspace();
    const equipment = await equip(root, inputs.economy, (0,options/* canonicalOptions */.r)(parameters), inputs.look);
    const { entries } = equipment.record;
    const selection = await selectMedia(root, inputs, entries, await changesOf(event, inputs));
    const { jobs, omissions, unmatched } = selection;
    logFindings(jobs.map(({ source }) => source), selection.refusals, omissions);
    const savers = await makeSavers(inputs.saving, inputs.token, event);
    const elsewhere = answersElsewhere(savers, inputs.economy.record, equipment.options);
    const ground = { ...equipment, root, elsewhere, economy: inputs.economy, parameters };
    const plan = await makePlan(jobs, ground);
    if (jobs.length + selection.refusals.length + plan.forecast.orphans.length === 0)
        return await endWithoutMedia(inputs.ifNoMedia, omissions, unmatched);
    warnOfUnmatched(unmatched);
    await tellPlan(plan, ground);
    const refused = [...selection.refusals, ...plan.refusals].map(failedFor);
    const means = { ...ground, inputs, event, cancellation: listenForCancellation() };
    if (inputs.economy.dryRun) {
        warnOfCaps(plan, ground);
        const told = { omissions, plan: plan.forecast, results: [...refused, ...foreseen(plan)] };
        return await conclude(told, { ...means, savers: [], unsaved: new Map() });
    }
    await checkBefore(plan, means, savers);
    const { results, orphans } = await execute_carryOut(plan, means);
    const told = { omissions, plan: { ...plan.forecast, orphans }, results: [...refused, ...results] };
    await conclude(told, { ...means, savers, unsaved: plan.unsaved });
}
/** Whether the run goes on; if not, it is skipped in peace. Throws a Failure where that would hide a mistake. */
async function mayUseKey({ apiKey, allowForkHeads }, event) {
    const admission = admit(event, apiKey, allowForkHeads);
    if (admission.admitted)
        return true;
    setOutputs({ 'skipped-reason': admission.reason });
    log/* notice */.lm(admission.why);
    await writeSummary(`## Transcripts\n\n${(0,safe_text/* forMarkdown */.Bm)(admission.why)}\n`);
    return false;
}
/** Tells which files the event changed, if the user wants no others. */
async function changesOf(event, { changedOnly, token }) {
    if (!changedOnly)
        return undefined;
    const { connect } = await __nccwpck_require__.e(/* import() */ 403).then(__nccwpck_require__.bind(__nccwpck_require__, 14403));
    const history = historyOf(await connect(token, event));
    return (paths) => changedAmong(paths, history, event);
}
/** The runner starts an action in the workspace; elsewhere the current folder is the workspace. */
async function enterWorkspace() {
    const root = await (0,promises_.realpath)(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
    process.chdir(root);
    return root;
}

;// CONCATENATED MODULE: ./lib/transcribe/index.js


runProgram(main_run);

