import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

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

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
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

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

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

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 725:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

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

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UB: () => (/* binding */ keepQuerySecret),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   gz: () => (/* binding */ keepSecret)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6120);

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
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Punctuation that may be markup: all of it but `,`, `-`, `.`, `/`, a colon before a space and `_` inside a word. */
const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;
/** One line for a Markdown document: no markup, HTML, links, or mentions. */
function forMarkdown(text) {
    return oneLine(text)
        .replaceAll(MARKUP, entity)
        .replaceAll(/&#(64|35);/g, '$&\u2060')
        .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`);
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

/***/ 6120:
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
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6120);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1636);


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

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    if (result.status === 'failed')
        return `${result.source}: failed. ${failureText(result)}`;
    const { source, duration, words, elapsed } = result;
    return `${source}: ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration)} of audio, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(words, 'word')}, ${elapsed.toFixed(1)} s`;
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
    const failed = results.filter((result) => result.status === 'failed');
    const seconds = transcribed.reduce((sum, { duration }) => sum + duration, 0);
    return {
        transcribed,
        failed,
        causes: failed.filter(({ error }) => !CONSEQUENCES.has(error.code)),
        minutes: Math.round((seconds / 60) * 100) / 100,
    };
}
/** The content of the results file: what the outputs only count. */
function resultsFile(results) {
    const sources = results.map(({ source, kind, status, ...rest }) => ({
        source,
        kind,
        status,
        ...rest,
        // What is said belongs into the transcripts alone.
        excerpt: undefined,
    }));
    return `${JSON.stringify({ version: 1, sources }, undefined, 2)}\n`;
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   sX: () => (/* binding */ totalsLine)
/* harmony export */ });
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1636);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1820);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7393);



/**
 * Bytes of a summary. GitHub drops the whole of a larger one than 1 MiB:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BUDGET = 900 * 1024;
const HEADINGS = [
    '| Source | Audio | Words | Confidence | Transcript |',
    '| --- | ---: | ---: | ---: | --- |',
];
/** The step summary in Markdown: totals, where to find the transcripts, a row for each source, what was left out. */
function renderSummary({ results, omissions, saved }, budget = BUDGET) {
    const head = ['## Transcripts', '', totalsLine((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(results)), '', ...linkLines(saved)];
    const tail = [...leftLines(saved), ...omissionLines(omissions)];
    const rows = results.map(row);
    const room = budget - bytes([...head, ...HEADINGS, '', hiddenRows(results.length), ...tail]);
    const shown = fitting(rows, room);
    const missing = rows.length - shown.length;
    const table = rows.length > 0 ? [...HEADINGS, ...shown] : [];
    return [...head, ...table, ...(missing > 0 ? ['', hiddenRows(missing)] : []), ...tail, ''].join('\n');
}
function linkLines(saved) {
    const links = saved.flatMap(({ link }) => link === undefined ? [] : [`[${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(link.text)}](${link.url})`]);
    return links.length > 0 ? [links.join(' · '), ''] : [];
}
function leftLines(saved) {
    const left = saved.flatMap((each) => each.left ?? []);
    if (left.length === 0)
        return [];
    return [
        '',
        `Left as they are, because they changed on the branch meanwhile: ${left.map(_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm).join(', ')}.`,
    ];
}
function omissionLines(omissions) {
    if (omissions.length === 0)
        return [];
    return ['', `Left out on purpose: ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(omissions.length, 'match', 'matches')}.`];
}
/** What came of the run in one line: `3 of 4 sources transcribed, 2:05 of audio; 1 failed`. */
function totalsLine({ transcribed, failed }) {
    const seconds = transcribed.reduce((sum, { duration }) => sum + duration, 0);
    const all = transcribed.length + failed.length;
    const done = `${transcribed.length} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'source')} transcribed, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds)} of audio`;
    return failed.length > 0 ? `${done}; ${failed.length} failed` : done;
}
/** Bytes of lines with their line ends. */
const bytes = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
const hiddenRows = (missing) => `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, 'more row')} would not fit; the file in the output \`results\` has all.`;
/** The first rows that fit into so many bytes. */
function fitting(rows, room) {
    let left = room;
    const overflow = rows.findIndex((line) => {
        left -= bytes([line]);
        return left < 0;
    });
    return overflow < 0 ? rows : rows.slice(0, overflow);
}
function row(result) {
    return result.status === 'transcribed' ? transcribedRow(result) : failedRow(result);
}
function transcribedRow({ source, duration, words, confidence, files }) {
    const certainty = confidence === undefined ? '' : `${(confidence * 100).toFixed(0)} %`;
    const cells = [
        (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(source),
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration),
        words === 0 ? 'no speech' : String(words),
        certainty,
        files.map(({ path }) => (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(path)).join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
function failedRow(result) {
    return `| ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(result.source)} | | | | ❌ ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .kY)(result))} |`;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How a source is named in logs, summaries and results: a URL without its query. */
function nameOf(source) {
    return source.kind === 'file' ? source.path : `${source.url.origin}${source.url.pathname}`;
}


/***/ }),

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

;// CONCATENATED MODULE: ./lib/transcript/text.js
/** Plain text: a paragraph a line, a blank line between; with speakers and channels, numbered as Deepgram does, where they are told apart. */
function renderText(transcript) {
    const several = transcript.channels.length > 1;
    const parts = transcript.channels.flatMap((channel, index) => {
        const paragraphs = renderChannel(channel);
        return several ? [`Channel ${index}`, ...paragraphs] : paragraphs;
    });
    return parts.map((part) => `${part}\n`).join('\n');
}
function renderChannel({ paragraphs }) {
    return paragraphs.map(({ speaker, text }) => speaker === undefined ? text : `Speaker ${speaker}: ${text}`);
}

;// CONCATENATED MODULE: ./lib/transcript/formats.js

const FORMATS = ['txt', 'json'];
/** What is written for a format. `answer` is Deepgram's own text, which `json` keeps as it is. */
function render(format, transcript, answer) {
    switch (format) {
        case 'txt':
            return renderText(transcript);
        case 'json':
            return answer;
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
var failure = __nccwpck_require__(4261);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __nccwpck_require__(9820);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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
var guards = __nccwpck_require__(7221);
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
var core = __nccwpck_require__(6120);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __nccwpck_require__(1636);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
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
var formats = __nccwpck_require__(2199);
;// CONCATENATED MODULE: ./lib/inputs/fields.js


/**
 * What an input that is left empty means, such as one that a reusable workflow passes on. The same values stand in
 * action.yml, where a test compares them.
 */
const DEFAULTS = {
    model: 'nova-3',
    'smart-format': 'true',
    formats: 'txt, json',
    output: '{dir}/{file}.{format}',
    'save-to': 'artifact',
    'save-on-failure': 'artifact',
    'artifact-name': 'transcripts',
    'pull-request-branch': 'transcripts/{branch}',
    comment: 'auto',
    concurrency: '10',
    retries: '5',
    'fail-on': 'any',
    'if-no-media': 'warn',
    'base-url': 'https://api.deepgram.com',
};
/** The trimmed value of an input, or its default. */
function fields_text(name) {
    return (0,core/* getInput */.V4)(name) || (DEFAULTS[name] ?? '');
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
const IF_NO_MEDIA = ['warn', 'error', 'ignore'];
/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const apiKey = readApiKey();
    const wanted = { files: patterns('files'), urls: (0,core/* getInput */.V4)('urls'), urlLists: patterns('url-lists') };
    if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
        throw new failure/* Failure */.HR('Nothing to transcribe is named. Set at least one of the inputs `files`, `urls` and `url-lists`.');
    }
    return {
        apiKey,
        wanted,
        speech: readSpeechOptions(),
        formats: listOf('formats', formats/* FORMATS */.h),
        output: fields_text('output'),
        concurrency: integer('concurrency', 1, 100),
        timeout: optionalInteger('timeout', 1, 24 * 60 * 60),
        retries: integer('retries', 0, 10),
        failOn: oneOf('fail-on', FAIL_ON),
        ifNoMedia: oneOf('if-no-media', IF_NO_MEDIA),
        allowForkHeads: truth('allow-fork-heads'),
        changedOnly: truth('changed-only'),
        comment: oneOf('comment', COMMENT),
        saving: readSaving(),
        token: readToken(),
        baseUrl: readBaseUrl(),
    };
}
function readToken() {
    const token = fields_text('token');
    (0,safe_text/* keepSecret */.gz)(token);
    return token;
}
function readApiKey() {
    const raw = (0,core/* getInput */.V4)('api-key', { trimWhitespace: false });
    const key = raw.trim();
    if (key === '')
        return '';
    (0,safe_text/* keepSecret */.gz)(raw);
    if (/^(token|bearer)\s/i.test(key)) {
        throw new failure/* Failure */.HR('api-key: it starts with "Token" or "Bearer". Put the key alone into the secret.');
    }
    if (/^["'`]|["'`]$/.test(key))
        throw new failure/* Failure */.HR('api-key: it stands in quotes. Put the key alone into the secret.');
    if (!/^[!-~]+$/.test(key)) {
        throw new failure/* Failure */.HR('api-key: it holds a space, a line break or a character that is not ASCII. ' +
            'Copy the key anew, without anything around it, into the secret.');
    }
    (0,safe_text/* keepSecret */.gz)(key);
    return key;
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
function readBaseUrl() {
    const value = fields_text('base-url');
    const url = URL.parse(value);
    if (url === null)
        throw new failure/* Failure */.HR(`base-url: "${value}" is not a URL; write it as https://api.deepgram.com.`);
    if (url.protocol !== 'https:') {
        throw new failure/* Failure */.HR(`base-url: ${url.protocol}// is refused, the key would travel in the clear. Use https://.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new failure/* Failure */.HR('base-url: only a host and a path may stand in it, no user name, password, query or fragment.');
    }
    url.pathname = url.pathname.replace(/\/+(v1\/*)?$/, '');
    return url;
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
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
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __nccwpck_require__(1820);
// EXTERNAL MODULE: ./lib/report/result.js
var report_result = __nccwpck_require__(7393);
// EXTERNAL MODULE: ./lib/report/summary.js
var report_summary = __nccwpck_require__(3394);
;// CONCATENATED MODULE: ./lib/report/report.js






const NOTHING = {
    transcribed: 0,
    skipped: 0,
    failed: 0,
    minutes: 0,
    results: '',
    'skipped-reason': '',
};
/** Sets the outputs; what is not given is zero or empty. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs }))
        core/* setOutput */.uH(name, value);
}
/** Appends to the step summary, where the runner keeps one. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await summary.addRaw(markdown, true).write();
}
/** Writes the outputs, summary and annotations. Never fails the step. */
async function report(account, resultsPath) {
    const totals = (0,report_result/* totalsOf */.vA)(account.results);
    setOutputs({
        transcribed: totals.transcribed.length,
        skipped: account.omissions.length,
        failed: totals.failed.length,
        minutes: totals.minutes,
        results: resultsPath,
    });
    for (const { outputs } of account.saved) {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    await writeSummary((0,report_summary/* renderSummary */.Br)(account));
    annotateFailures(totals);
    annotateWarnings(totals);
    log/* info */.pq(`${(0,report_summary/* totalsLine */.sX)(totals)}.`);
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
function judge(totals, failOn, { cancelled, saveFailures }) {
    const reasons = [...saveFailures];
    if (cancelled)
        reasons.unshift('What arrived is written.');
    else if (failsBy(totals, failOn))
        reasons.push(whyFailed(totals));
    if (reasons.length === 0)
        return;
    const told = `${(0,report_summary/* totalsLine */.sX)(totals)}. ${reasons.join(' ')}`.trimEnd();
    throw new failure/* Failure */.HR(cancelled ? `Cancelled: ${told}` : told);
}
function failsBy({ transcribed, failed }, failOn) {
    return failed.length > 0 && (failOn === 'any' || (failOn === 'all' && transcribed.length === 0));
}
function whyFailed(totals) {
    const common = (0,report_result/* commonCause */.JJ)(totals);
    if (common !== undefined)
        return `All for one reason: ${common}`;
    const [first] = totals.causes;
    return first === undefined ? '' : `${first.source}: ${(0,report_result/* failureText */.kY)(first)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

;// CONCATENATED MODULE: ./lib/save/savers.js

/** How each way of saving is made. What a run does not use is not loaded. */
const WAYS = {
    artifact: (saving, _, event) => makeArtifactSaver(saving, event),
    commit: async ({ branch, commitMessage }, token, event) => {
        const { createCommitSaver } = await Promise.all(/* import() */[__nccwpck_require__.e(403), __nccwpck_require__.e(344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7344));
        return createCommitSaver({ token, event, branch, message: commitMessage });
    },
    'pull-request': async ({ branch, commitMessage, pullRequest }, token, event) => {
        const { createPullRequestSaver } = await Promise.all(/* import() */[__nccwpck_require__.e(403), __nccwpck_require__.e(774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 774));
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
    const { createArtifactSaver } = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.bind(__nccwpck_require__, 3163));
    const { artifactName } = await __nccwpck_require__.e(/* import() */ 514).then(__nccwpck_require__.bind(__nccwpck_require__, 2514));
    return createArtifactSaver({ ...artifact, name: artifactName(artifact.name, { ...event, ...artifact }) });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/save/workspace.js





/** Writes transcripts into the workspace: atomically, never outside it and never through a link. */
class Workspace {
    #root;
    /** `root` is the workspace's own real path. */
    constructor(root) {
        this.#root = root;
    }
    /** Throws a Failure if a file could not be written, so that nothing is paid for what cannot be kept. */
    async check(paths) {
        const checked = new Set();
        for (const file of paths) {
            const folder = external_node_path_.posix.dirname(file);
            if (!checked.has(folder))
                await this.#checkFolder(folder, file);
            checked.add(folder);
            const kind = await kindOf(this.#absolute(file));
            if (kind !== 'none' && kind !== 'file')
                throw new failure/* Failure */.HR(`output: ${file} cannot be written: a ${kind} stands there.`);
        }
    }
    /** Writes a file whole or not at all. `file` is a path from the workspace, with `/`. */
    async write(file, content) {
        await this.check([file]);
        const target = this.#absolute(file);
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        // In the same folder, since only a rename within one file system is atomic.
        const temporary = external_node_path_.join(external_node_path_.dirname(target), `.transcript-${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await writeThrough(temporary, content);
            await (0,promises_.rename)(temporary, target);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw new failure/* Failure */.HR(`${file} could not be written: ${(0,failure/* messageOf */.bD)(error)}.`);
        }
    }
    #absolute(file) {
        return external_node_path_.join(this.#root, ...file.split('/'));
    }
    /** Each part of a folder's path is a real folder of the workspace, or does not exist yet. */
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
        await (0,promises_.access)(existing, external_node_fs_.constants.W_OK).catch(() => {
            throw new failure/* Failure */.HR(`output: ${file} cannot be written: its folder is read-only.`);
        });
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

;// CONCATENATED MODULE: ./lib/save/save.js



/**
 * Saves the transcripts in each way, one after the other; a failure of one does not cost the others. What cannot be
 * saved goes to the `rescue`, if there is one, and so do answers that may be paid for and gave no transcript.
 */
async function saveAll(savers, batch, rescue) {
    const unused = batch.results.some(({ status, answer }) => status === 'failed' && answer !== undefined);
    if (batch.files.length === 0 && !unused)
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
        const files = (0,units/* count */.U9)(batch.files.length, 'transcript');
        log/* warning */.$e(`${files} could not be kept as an artifact either (${(0,failure/* messageOf */.bD)(error)}); they are in the workspace.`);
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/report/comment.js


/** GitHub takes 65,536 characters, each of a byte at least. */
const BUDGET = 65_536;
/** What the table may take of it before its rows are cut. */
const TABLE_BUDGET = 48_000;
/** The hidden first line by which a run finds the comment of an earlier one: one for each job, also of a matrix. */
function commentMarker(workflow, job, jobIndex = '') {
    const name = [workflow, job, jobIndex]
        .filter((part) => part !== '')
        .map(encodeURIComponent)
        .join('/')
        .replaceAll('-', '%2D');
    return `<!-- deepgram-transcribe: ${name} -->`;
}
/** The comment on a pull request: what the step summary says, and the first words of each transcript as far as they fit. */
function renderComment(account, marker) {
    const summary = `${marker}\n${(0,report_summary/* renderSummary */.Br)(account, TABLE_BUDGET)}`;
    const excerpts = account.results.flatMap((result) => result.status === 'transcribed' && result.excerpt !== ''
        ? [renderExcerpt(result.source, result.excerpt)]
        : []);
    return [summary, ...(0,report_summary/* fitting */._Q)(excerpts, BUDGET - (0,report_summary/* bytes */.ee)([summary]))].join('\n');
}
function renderExcerpt(source, excerpt) {
    return `<details><summary>${(0,safe_text/* forMarkdown */.Bm)(source)}</summary>\n\n> ${(0,safe_text/* forMarkdown */.Bm)(excerpt)}\n\n</details>\n`;
}

;// CONCATENATED MODULE: ./lib/transcribe/comment.js



/** Comments on the pull request that started the run, if the user wants it. Only ever gives a notice where it cannot. */
async function commentOnPullRequest(account, inputs, event) {
    const { pullRequest } = event;
    if (inputs.comment === 'never' || pullRequest === undefined || inputs.token === '')
        return;
    // The token is read-only there; who asks for a comment in any case is told so by GitHub's answer.
    if (inputs.comment === 'auto' && (event.fromFork || event.byDependabot))
        return;
    const { connect } = await __nccwpck_require__.e(/* import() */ 403).then(__nccwpck_require__.bind(__nccwpck_require__, 4403));
    const marker = commentMarker(event.workflow, event.job, inputs.saving.artifact.jobIndex);
    try {
        const client = await connect(inputs.token, event);
        log/* info */.pq(`Commented: ${await client.comments.put(pullRequest.number, marker, renderComment(account, marker))}`);
    }
    catch (error) {
        log/* notice */.lm(`No comment on the pull request: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/conclude.js





/** Saves what was transcribed, tells what came of it, and throws if the step must fail. */
async function conclude(told, means) {
    const { runFolder, savers, inputs, event, cancellation } = means;
    const resultsPath = await runFolder.keepResults((0,report_result/* resultsFile */.pF)(told.results));
    const save = () => saveAll(savers, batchOf(told, resultsPath, means), makeRescue(inputs.saving, event));
    if (cancellation.isCancelled()) {
        // Told first: the runner may end the process before all is saved.
        const totals = await report({ ...told, saved: [] }, resultsPath);
        const { failures } = await save();
        return judge(totals, inputs.failOn, { cancelled: true, saveFailures: failures });
    }
    const { saved, failures } = await save();
    const account = { ...told, saved };
    const totals = await report(account, resultsPath);
    await commentOnPullRequest(account, inputs, event);
    judge(totals, inputs.failOn, { cancelled: cancellation.isCancelled(), saveFailures: failures });
}
function batchOf({ results }, resultsFile, { root }) {
    const transcribed = results.filter((result) => result.status === 'transcribed');
    return {
        root,
        files: transcribed.flatMap(({ files }) => files.map(({ path }) => path)).sort(),
        answers: results.flatMap(({ answer }) => (answer === undefined ? [] : [answer])),
        results,
        resultsFile,
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/findings.js




/** More matches of a kind than this are only counted. */
const MOST_NAMED = 20;
/** Logs what was found, what cannot be sent, what is left out on purpose, and why. */
function logFindings(sources, refusals, omissions) {
    log/* info */.pq(`Found ${describeSources(sources)}.`);
    logMatches('Cannot be sent:', refusals);
    logMatches('Left out:', omissions);
}
function logMatches(title, matches) {
    for (const { name, message } of matches.slice(0, MOST_NAMED))
        log/* info */.pq(`${title} ${name} ${message}.`);
    const more = matches.length - MOST_NAMED;
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

// EXTERNAL MODULE: ./lib/sources/source.js
var sources_source = __nccwpck_require__(6949);
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

;// CONCATENATED MODULE: ./lib/plan/plan.js




/** Common file systems take names of at most this many bytes. */
const LONGEST_NAME = 255;
/**
 * Decides what is transcribed and where it goes. A matched file that is another source's transcript is left out.
 * Throws a Failure if two transcripts, or a transcript and a source, would be the same file.
 */
function planJobs(sources, options) {
    const all = sources.map((source) => ({ source, outputs: outputsOf(source, options) }));
    const written = new Map(all.flatMap((job) => job.outputs.map((output) => [output.path, job])));
    const isTranscript = (job) => {
        const writer = written.get((0,sources_source/* nameOf */.V)(job.source));
        return job.source.kind === 'file' && writer !== undefined && writer !== job;
    };
    const jobs = all.filter((job) => !isTranscript(job));
    refuseClashes(jobs, options.ignoreCase);
    const omissions = all.filter(isTranscript).map(({ source }) => ({
        name: (0,sources_source/* nameOf */.V)(source),
        reason: 'transcript',
        message: 'is where a transcript goes; exclude it with `!` if it is media',
    }));
    return { jobs, omissions };
}
function outputsOf(source, options) {
    return options.formats.map((format) => {
        const output = external_node_path_.posix.normalize(expandTemplate(options.template, source, format));
        const problem = problemOf(output);
        if (problem !== undefined)
            throw new failure/* Failure */.HR(`output: "${options.template}" gives "${output}" ${problem}.`);
        return { format, path: output };
    });
}
function problemOf(output) {
    const segments = output.split('/');
    if (output.startsWith('/') || segments[0] === '..' || /^[a-z]:/i.test(output))
        return 'which is outside the workspace';
    if (output.endsWith('/') || output === '.')
        return 'which is a folder, not a file';
    if (segments.some((segment) => segment.toLowerCase() === '.git'))
        return "which is inside git's own folder";
    const long = segments.find((segment) => Buffer.byteLength(segment) > LONGEST_NAME);
    if (long !== undefined)
        return `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
    return undefined;
}
function refuseClashes(jobs, ignoreCase) {
    const key = (name) => (ignoreCase ? name.normalize('NFC').toLowerCase() : name);
    const owners = new Map();
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
const refuse = (name, code, message) => ({
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
/** What a match is. `workspace` is its own real path; `spelled` are the names that the patterns spell out. */
async function inspect(workspace, file, spelled) {
    const name = relativeName(workspace, file);
    try {
        if (leaves(name))
            return refuse(name, 'outside-workspace', 'lies outside the workspace');
        if (isHidden(name, spelled))
            return omit(name, 'hidden', 'is hidden; a pattern that names it takes it');
        const realPath = await (0,promises_.realpath)(file);
        const target = relativeName(workspace, realPath);
        if (leaves(target))
            return refuse(name, 'outside-workspace', 'is a link that leaves the workspace');
        if (isHidden(target, spelled))
            return refuse(name, 'outside-workspace', `is a link to the hidden file ${target}`);
        return await inspectTarget(name, realPath);
    }
    catch (error) {
        return unreadable(name, error);
    }
}
async function inspectTarget(name, realPath) {
    const stats = await (0,promises_.lstat)(realPath);
    if (stats.isDirectory())
        return omit(name, 'directory', `is a folder; \`${name}/**\` takes what is in it`);
    if (!stats.isFile())
        return refuse(name, 'not-a-file', 'is not a regular file');
    if (stats.size === 0)
        return refuse(name, 'empty', 'is empty (0 bytes)');
    if (stats.size > LARGEST_UPLOAD) {
        const message = `is ${(0,units/* formatBytes */.z3)(stats.size)}; Deepgram takes 2 GB at most. Extract the audio or split the file`;
        return refuse(name, 'too-large', message);
    }
    await (0,promises_.access)(realPath, external_node_fs_.constants.R_OK);
    const pointer = stats.size < LFS_POINTER_LIMIT ? parseLfsPointer(await firstBytes(realPath)) : undefined;
    if (pointer !== undefined) {
        const message = `is a Git LFS pointer, the media itself (${(0,units/* formatBytes */.z3)(pointer.size)}) is not in the checkout. ` +
            'Set `lfs: true` for actions/checkout, or run `git lfs pull` first';
        return refuse(name, 'git-lfs-pointer', message);
    }
    return { kind: 'source', source: { kind: 'file', path: name, realPath, size: stats.size } };
}
async function firstBytes(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(LFS_POINTER_LIMIT), 0, LFS_POINTER_LIMIT, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function unreadable(name, error) {
    if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
        return refuse(name, 'unreadable', 'is a link to nothing');
    if ((0,failure/* errorCode */.CA)(error) === 'ELOOP')
        return refuse(name, 'unreadable', 'is a link in a circle');
    if ((0,failure/* errorCode */.CA)(error) === 'EACCES')
        return refuse(name, 'unreadable', 'may not be read (permission denied)');
    return refuse(name, 'unreadable', `cannot be read: ${(0,failure/* messageOf */.bD)(error)}`);
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
    const glob = await __nccwpck_require__.e(/* import() */ 858).then(__nccwpck_require__.bind(__nccwpck_require__, 3858));
    try {
        const globber = await glob.create([pattern, ...excludes].join('\n'), {
            followSymbolicLinks: false,
            implicitDescendants: false,
        });
        const paths = (await globber.glob()).filter((file) => !file.split(external_node_path_.sep).includes('.git'));
        // A wildcard for any name matches folders too; only a folder that is matched by name may be a mistake.
        return { pattern, paths: /(^|[\\/])\*+$/.test(pattern) ? await withoutFolders(paths) : paths };
    }
    catch (error) {
        throw new failure/* Failure */.HR(`${input}: the pattern "${pattern}" cannot be used: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
async function withoutFolders(paths) {
    const kept = await Promise.all(paths.map(async (file) => ((await (0,promises_.lstat)(file)).isDirectory() ? [] : [file])));
    return kept.flat();
}

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
        return fresh?.has(name) === false ? unchanged(name) : inspect(workspace, file, spelled);
    };
    return {
        inspected: await Promise.all(paths.map(look)),
        unmatched: unmatched.map((pattern) => `${input}: ${pattern}`),
    };
}
function unchanged(name) {
    return { kind: 'omission', omission: { name, reason: 'unchanged', message: 'did not change' } };
}
async function readList(item) {
    if (item.kind === 'omission')
        return [];
    if (item.kind === 'refusal' && item.refusal.code === 'empty')
        return [];
    if (item.kind === 'refusal')
        throw new failure/* Failure */.HR(`url-lists: ${item.refusal.name} ${item.refusal.message}.`);
    const { path, realPath, size } = item.source;
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
async function selectMedia(root, inputs, changed) {
    const found = await findSources(root, inputs.wanted, changed);
    for (const source of found.sources)
        if (source.kind === 'url')
            (0,safe_text/* keepQuerySecret */.UB)(source.url);
    const plan = planJobs(found.sources, {
        formats: inputs.formats,
        template: inputs.output,
        ignoreCase: process.platform !== 'linux',
    });
    return { ...found, jobs: plan.jobs, omissions: [...found.omissions, ...plan.omissions] };
}

;// CONCATENATED MODULE: ./lib/transcribe/main.js

















/** Finds media, has it transcribed and keeps the transcripts. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    const parameters = requestParameters(inputs.speech);
    const event = await readEvent();
    if (!(await mayUseKey(inputs, event)))
        return;
    const root = await enterWorkspace();
    const selection = await selectMedia(root, inputs, await changesOf(event, inputs));
    logFindings(selection.jobs.map(({ source }) => source), selection.refusals, selection.omissions);
    if (selection.jobs.length + selection.refusals.length === 0) {
        return await endWithoutMedia(inputs.ifNoMedia, selection.omissions, selection.unmatched);
    }
    warnOfUnmatched(selection.unmatched);
    const workspace = new Workspace(root);
    const savers = await makeSavers(inputs.saving, inputs.token, event);
    const files = selection.jobs.flatMap(({ outputs }) => outputs.map(({ path }) => path));
    await workspace.check(files);
    for (const { saver } of savers)
        await saver.preflight(files);
    const runFolder = await RunFolder.create();
    const cancellation = listenForCancellation();
    const { transcribeJobs } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(517), __nccwpck_require__.e(693)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6693));
    const results = await transcribeJobs(selection.jobs, { workspace, runFolder, abort: cancellation.abort }, {
        apiKey: inputs.apiKey,
        baseUrl: inputs.baseUrl,
        parameters,
        concurrency: inputs.concurrency,
        retries: inputs.retries,
        answerTimeout: answerTimeout(inputs.speech.model, inputs.timeout),
        stop: cancellation.stop,
    });
    const all = [...selection.refusals.map(refused), ...results];
    await conclude({ results: all, omissions: selection.omissions }, { root, runFolder, savers, inputs, event, cancellation });
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
    const { connect } = await __nccwpck_require__.e(/* import() */ 403).then(__nccwpck_require__.bind(__nccwpck_require__, 4403));
    const history = historyOf(await connect(token, event));
    return (paths) => changedAmong(paths, history, event);
}
/** The runner starts an action in the workspace; elsewhere the current folder is the workspace. */
async function enterWorkspace() {
    const root = await (0,promises_.realpath)(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
    process.chdir(root);
    return root;
}
function refused({ name, code, message }) {
    return {
        status: 'failed',
        source: name,
        kind: 'file',
        error: { code, message: `It ${message}.`, status: undefined, requestId: undefined },
        answer: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/index.js



run().catch((error) => {
    if (error instanceof Error && !(error instanceof failure/* Failure */.HR))
        (0,log/* debug */.Yz)(error.stack ?? '');
    (0,log/* fail */.fJ)((0,failure/* messageOf */.bD)(error));
});

