import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1918:
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
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7221);

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

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Rd: () => (/* binding */ DAY_S),
/* harmony export */   nT: () => (/* binding */ HOUR_S)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4261);

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const UNITS = { s: 1, m: 60, h: HOUR_S, d: DAY_S, '': 1 };
/**
 * The seconds of a time such as `90`, `30m`, `2h` or `7d`, above zero. Throws a Failure that names the input; `others`
 * goes on from its examples, such as with another word that the input takes.
 */
function parseDuration(name, text, others = '') {
    const [, amount = '', unit = ''] = /^(\d{1,12})\s*([smhd]?)$/.exec(text) ?? [];
    const seconds = Number(amount) * (UNITS[unit] ?? 1);
    if (seconds > 0)
        return seconds;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${name}: "${text}" is no time above zero. Write seconds, or such as \`30m\`, \`2h\`, \`7d\`${others}.`);
}


/***/ }),

/***/ 4261:
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

/***/ 7221:
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

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
/* unused harmony export annotate */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1382);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1636);


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
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text)));
}
/** Shown only where the user asked for debug logs. */
function debug(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text));
}
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}
function warning(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}
/** Annotations as far as GitHub shows them; `rest` tells how many are left out. */
function annotate(kind, annotations, rest) {
    const write = kind === 'error' ? core.error : core.warning;
    const fits = annotations.length <= MOST_ANNOTATIONS;
    const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
    for (const { text, file } of shown) {
        write(cut(oneLine(text)), file === undefined ? {} : { file: withoutSecrets(file) });
    }
    if (!fits)
        write(rest(annotations.length - shown.length));
}
/** Fails the step. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}


/***/ }),

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cT: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT),
/* harmony export */   gz: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.gz)
/* harmony export */ });
/* unused harmony exports forPlainText, forHtml, forMermaid, forProse, withoutIssues, forWebVtt, forSrt */
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6788);

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

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ Mask),
  $L: () => (/* binding */ keepLikelySecrets),
  gz: () => (/* binding */ keepSecret),
  cT: () => (/* binding */ withoutSecrets)
});

// UNUSED EXPORTS: HIDDEN, keepCredential, keepQuerySecret

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(1382);
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

/***/ 1382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, error, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
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

/***/ }),

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1382);

const NOTHING = {
    rotated: 'false',
    'key-id': '',
    'previous-key-id': '',
    'project-id': '',
    'expires-at': '',
    'deleted-keys': '',
    'waiting-keys': '',
    'skipped-reason': '',
};
/** Sets all outputs, of which those that are not given are empty. None of them is a secret. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs }))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
var failure = __nccwpck_require__(4261);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./lib/lib/program.js


/** How long what is still open, such as a connection that does not end, may keep a program that is done. */
const LONGEST_END_MS = 5000;
/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
function runProgram(run) {
    begin(run)
        .catch((error) => {
        if (error instanceof Error && !(error instanceof failure/* Failure */.HR))
            (0,log/* debug */.Yz)(error.stack ?? '');
        (0,log/* fail */.fJ)((0,failure/* messageOf */.bD)(error));
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __nccwpck_require__(7221);
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
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
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

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __nccwpck_require__(7581);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var rotate_key_core = __nccwpck_require__(1382);
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
        return (0,rotate_key_core/* getInput */.V4)(name, { trimWhitespace: false });
    }
    /** The trimmed value of an input, or its default. */
    text(name) {
        return (0,rotate_key_core/* getInput */.V4)(name) || (this.#defaults[name] ?? '');
    }
    /** The lines that are not blank. */
    lines(name) {
        return (0,rotate_key_core/* getInput */.V4)(name)
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

// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __nccwpck_require__(1636);
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

// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __nccwpck_require__(1918);
;// CONCATENATED MODULE: ./lib/keys/lifetime.js



const MOST_DAYS = 365;
const OR_NEVER = ', or `never`';
const DEFAULT_KEY_S = duration/* DAY_S */.Rd;
/** Of a temporary token: https://developers.deepgram.com/reference/auth/tokens/grant */
const MOST_TOKEN_S = (/* unused pure expression or super */ null && (HOUR_S));
/** The lifetime that `time-to-live` and `expiration-date` ask for. `now` is in milliseconds. */
function parseLifetime(ttl, date, now) {
    if (ttl !== '' && date !== '') {
        throw new failure/* Failure */.HR('expiration-date: `time-to-live` is set as well. Decide for one.');
    }
    if (date !== '')
        return { kind: 'until', date: parseDate(date, now) };
    if (ttl === answers/* NEVER */.tm)
        return { kind: 'never' };
    if (ttl === '')
        return { kind: 'for', seconds: DEFAULT_KEY_S };
    const seconds = (0,duration/* parseDuration */.E9)('time-to-live', ttl, OR_NEVER);
    if (seconds > MOST_DAYS * duration/* DAY_S */.Rd)
        throw tooLong('time-to-live', ttl);
    return { kind: 'for', seconds };
}
/** When it ends, in ISO 8601, or `never`, if it begins at `now`, in milliseconds. */
function expiryOf(lifetime, now) {
    if (lifetime.kind === 'until')
        return lifetime.date;
    return lifetime.kind === 'never' ? NEVER : new Date(now + lifetime.seconds * 1000).toISOString();
}
/** The seconds of a temporary token. */
function parseTokenSeconds(ttl) {
    if (ttl === '')
        return MOST_TOKEN_S;
    const seconds = ttl === NEVER ? Number.POSITIVE_INFINITY : parseDuration('time-to-live', ttl, OR_NEVER);
    if (seconds <= MOST_TOKEN_S)
        return seconds;
    throw new Failure(`time-to-live: "${ttl}" is too long; a temporary token lives for an hour at most.`);
}
const ISO_8601 = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
function parseDate(text, now) {
    const day = ISO_8601.exec(text)?.[1];
    const time = Date.parse(text);
    // JavaScript takes the 30th of February for the 2nd of March.
    const isReal = day !== undefined && !Number.isNaN(time) && new Date(day).toISOString().startsWith(day);
    if (!isReal) {
        throw new failure/* Failure */.HR(`expiration-date: "${text}" is no date of ISO 8601 with a time zone. Write \`2030-01-31T12:00:00Z\`, or the ` +
            'date alone for the midnight in UTC with which it begins.');
    }
    if (time <= now)
        throw new failure/* Failure */.HR(`expiration-date: ${text} is past.`);
    if (time > now + MOST_DAYS * duration/* DAY_S */.Rd * 1000)
        throw tooLong('expiration-date', text);
    return new Date(time).toISOString();
}
function tooLong(name, value) {
    return new failure/* Failure */.HR(`${name}: ${value} is more than ${MOST_DAYS} days away. Write less, or \`time-to-live: ${answers/* NEVER */.tm}\` if you mean that.`);
}

;// CONCATENATED MODULE: ./lib/rotate-key/inputs.js





const SECOND_MS = 1000;
const AT_ONCE = /^0[smhd]?$/;
/** Reads all inputs; keys and token are masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = inputsOf('rotate-key');
    const apiKey = readApiKey(fields);
    const currentKey = readApiKey(fields, 'current-key');
    const inputs = {
        apiKey,
        currentKey,
        keyId: fields.text('key-id'),
        secrets: fields.items('secrets'),
        token: readApiKey(fields, 'token'),
        project: fields.text('project'),
        grace: readGrace(fields.text('grace').toLowerCase()),
        rotateAfter: readRotateAfter(fields.text('rotate-after').toLowerCase()),
        lifetime: readLifetime(fields.text('time-to-live').toLowerCase()),
        dryRun: fields.truth('dry-run'),
        managementUrl: readUrl(fields, 'management-url'),
    };
    if (inputs.rotateAfter !== undefined && inputs.rotateAfter < inputs.grace) {
        throw new failure/* Failure */.HR('rotate-after: it is shorter than `grace`, so that old keys would pile up. Write more.');
    }
    // Where there are no secrets at all, the run is skipped in peace.
    if (apiKey !== '')
        requireSecrets(inputs);
    return inputs;
}
const readRotateAfter = (given) => given === '' ? undefined : readYear('rotate-after', given);
function readGrace(given) {
    if (AT_ONCE.test(given))
        return 0;
    return readYear('grace', given, ', or `0` to delete the old key at once');
}
/** Milliseconds, at most those of a year. */
function readYear(name, given, others) {
    const seconds = (0,duration/* parseDuration */.E9)(name, given, others);
    if (seconds <= 365 * duration/* DAY_S */.Rd)
        return seconds * SECOND_MS;
    throw new failure/* Failure */.HR(`${name}: ${given} is more than 365 days. Write less.`);
}
const readLifetime = (given) => given === '' ? undefined : parseLifetime(given, '', Date.now());
function requireSecrets({ currentKey, keyId, token }) {
    if (currentKey === '' && keyId === '') {
        throw new failure/* Failure */.HR('current-key: it is empty. Give it the secret whose key is to be rotated: likely its name behind `secrets.` is ' +
            'misspelled, or it belongs to an environment that the job does not name. To rotate `api-key` itself, give the ' +
            'same secret twice.');
    }
    if (currentKey !== '' && keyId !== '')
        throw new failure/* Failure */.HR('key-id: `current-key` is set as well. Decide for one.');
    if (token === '') {
        throw new failure/* Failure */.HR('token: it is empty. GITHUB_TOKEN cannot write secrets: make a token with actions/create-github-app-token for an ' +
            'app with the permission `Secrets: write`, or use a fine-grained personal access token.');
    }
}

// EXTERNAL MODULE: ./lib/rotate-key/outputs.js
var outputs = __nccwpck_require__(7491);
;// CONCATENATED MODULE: ./lib/rotate-key/places.js

/** How each kind reads what stands between it and the name; undefined if it cannot be read. */
const KINDS = {
    repository,
    dependabot: repository,
    environment: (environment, here) => (STEP.test(environment) ? undefined : { ...here, environment }),
    organization,
    'dependabot-organization': organization,
};
/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
const NAME = /^[a-z_]\w*$/i;
const PART = /^(?!\.+$)[\w.-]+$/;
/** Would be a step in the path of a URL. */
const STEP = /^\.*$/;
const FORMS = 'Write the name of a secret alone, or such as `repository:owner/repo/NAME`, `environment:production/NAME`, ' +
    '`organization:NAME`, `dependabot:NAME` or `dependabot-organization:NAME`.';
/** The places that the input `secrets` names. Throws a Failure that names the one that is wrong. */
function parsePlaces(named, here) {
    if (named.length === 0) {
        throw new failure/* Failure */.HR('secrets: nothing is named, so that nobody would get the new key. Name the secret.');
    }
    const places = named.map((label) => parsePlace(label, here));
    for (const [index, place] of places.entries()) {
        const twin = places.slice(0, index).find((other) => idOf(other) === idOf(place));
        if (twin !== undefined)
            throw new failure/* Failure */.HR(`secrets: "${place.label}" is the same as "${twin.label}". Name it once.`);
    }
    return places;
}
function parsePlace(label, here) {
    const [, given = 'repository', path = '', name = ''] = /^(?:([a-z-]+):)?(?:(.*)\/)?([^/]*)$/s.exec(label) ?? [];
    const kind = Object.keys(KINDS).find((known) => known === given);
    const where = kind === undefined ? undefined : KINDS[kind](path.trim(), here);
    const isBare = given === 'repository' && !label.includes(':') && path !== '';
    if (kind === undefined || where === undefined || isBare) {
        throw new failure/* Failure */.HR(`secrets: "${label}" is no place for a secret. ${FORMS}`);
    }
    return { kind, owner: '', repo: '', environment: '', ...where, name: nameOf(name, label), label };
}
function nameOf(name, label) {
    if (/^github_/i.test(name)) {
        throw new failure/* Failure */.HR(`secrets: "${label}": no secret may begin with GITHUB_, which GitHub keeps to itself.`);
    }
    if (NAME.test(name))
        return name.toUpperCase();
    throw new failure/* Failure */.HR(`secrets: "${label}": "${name}" is no name of a secret. GitHub takes letters of ASCII, digits and \`_\`, no digit first.`);
}
function repository(path, here) {
    if (path === '')
        return here;
    const [owner = '', repo = '', ...more] = path.split('/');
    return PART.test(owner) && PART.test(repo) && more.length === 0 ? { owner, repo } : undefined;
}
function organization(path, { owner }) {
    if (path === '')
        return { owner };
    return PART.test(path) ? { owner: path } : undefined;
}
const idOf = ({ kind, owner, repo, environment, name }) => [kind, owner, repo, environment, name].join('/').toLowerCase();

;// CONCATENATED MODULE: ./lib/rotate-key/main.js







/** Rotates a key. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    const event = await readEvent();
    if ((event.fromFork || event.outsider !== undefined) && inputs.apiKey !== '') {
        const cause = event.fromFork ? "its head is a fork's" : 'people without rights may cause it';
        throw new failure/* Failure */.HR(`Refused on ${event.name}: ${cause}, and strangers would decide when your key is rotated. Use the ` +
            'events schedule and workflow_dispatch.');
    }
    const admission = admit(event, inputs.apiKey, true);
    if (!admission.admitted) {
        (0,outputs/* setOutputs */.n)({ 'skipped-reason': admission.reason });
        log/* notice */.lm(admission.why);
        return;
    }
    const places = parsePlaces(inputs.secrets, event);
    // What talks to Deepgram and GitHub is loaded only now.
    const { rotate } = await Promise.all(/* import() */[__nccwpck_require__.e(15), __nccwpck_require__.e(380)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5380));
    await rotate(inputs, places, event);
}

;// CONCATENATED MODULE: ./lib/rotate-key/index.js


runProgram(run);

