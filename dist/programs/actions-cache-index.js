export const id = 4047;
export const ids = [4047];
export const modules = {

/***/ 14047:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/cache/lib/cache.js + 38 modules
var cache = __webpack_require__(79765);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
;// CONCATENATED MODULE: ./lib/actions-cache/outcome.js
/** Pure: what the lines mean by which @actions/cache 6 tells what went wrong; its functions only give what went well. */
/** The commands, and the lines for what it takes for no problem, by which it tells that it failed. */
const PROBLEM = /^(?:::(?:warning|error)[^:]*::|::debug::(?=Failed to reserve cache)|(?=Cache (?:save|restore) skipped))(.*)$/;
/** How it tells on GitHub Enterprise Server, without a reason, that there is such an entry. */
const NOT_RESERVED = /^Failed to save: Unable to reserve cache/;
/** Which of the library's steps failed, and that they did, goes before the reason. */
const STEPS = /^(?:(?:Failed to \w+(?: \w+)*|Received non-retryable error|Rate limited|Error): )+/;
const RETRYING = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying request/;
/** What it prints before it downloads an entry, and tells if tar then cannot unpack that. */
const FOUND = /^Cache hit for(?: restore-key)?: (.*)$/;
const NOT_UNPACKED = /tar(?:\.exe)?" failed with error/;
/** Reasons by what they mean, in the order in which they are looked for. */
const TAKEN = /\(409\)|already exists/i;
const LIMITED = /rate limit|too many requests|\b429\b/i;
const REFUSED = /\(40[13]\)|quota|does not permit|(?:write|read) denied|locate executable file/i;
const RESET = /reset in (\d+) seconds/;
/** Why a request did not succeed; undefined if nothing in the lines says that it failed. */
function problemIn(lines) {
    const problems = lines.flatMap((line) => PROBLEM.exec(line)?.[1] ?? []).map(unescaped);
    const [first] = problems;
    if (first === undefined) {
        return lines.some((line) => NOT_RESERVED.test(line)) ? { outcome: 'taken' } : undefined;
    }
    const all = problems.join('\n');
    const message = (first.split('\n')[0] ?? '').replace(STEPS, '');
    if (TAKEN.test(all))
        return { outcome: 'taken' };
    if (LIMITED.test(all)) {
        const seconds = RESET.exec(all)?.[1];
        return { outcome: 'limited', message, waitSeconds: seconds === undefined ? undefined : Number(seconds) };
    }
    const found = lines.flatMap((line) => FOUND.exec(line)?.[1] ?? [])[0];
    if (found !== undefined && NOT_UNPACKED.test(all))
        return { outcome: 'damaged', key: found };
    return REFUSED.test(all) ? { outcome: 'refused', message } : { outcome: 'failed', message };
}
/** Why the library sends a request again, if that is what the line says. */
function retryIn(line) {
    return RETRYING.exec(line)?.[1];
}
/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function unescaped(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./lib/actions-cache/tar.js
var tar = __webpack_require__(20643);
;// CONCATENATED MODULE: ./lib/actions-cache/index.js
/**
 * A program of its own around @actions/cache, which takes the folders it works in from the environment, and tells only
 * by what it prints what went wrong. It does what it is asked over Node's channel (`protocol.ts`), one thing after the
 * other, and ends with the process that started it.
 */






/** An answer is the same on every system. */
const CROSS_OS = true;
/** An entry is found by the paths in it, too: the same for all, relative to a workspace that is ours alone. */
const NAME = 'answers';
const workspace = process.cwd();
const file = external_node_path_.join(workspace, NAME);
/** What the library printed since the request came. */
let lines = [];
let current;
const noTar = (0,tar/* whyNoTar */.T)();
let last = Promise.resolve();
process.stdout.write = (chunk) => {
    const printed = String(chunk).split(/\r?\n/);
    lines.push(...printed);
    for (const reason of printed.flatMap((line) => retryIn(line) ?? [])) {
        if (current !== undefined)
            reply({ id: current, retrying: reason });
    }
    return true;
};
process.on('message', (request) => {
    last = last.then(() => answer(request));
});
// Whoever asked is gone, and with it the folder's use.
process.on('disconnect', () => process.exit());
function reply(message) {
    process.send?.(message);
}
async function answer(request) {
    lines = [];
    current = request.id;
    reply({ id: request.id, ended: await carryOut(request).catch(actions_cache_failure) });
    current = undefined;
}
async function carryOut(request) {
    const missing = await noTar;
    if (missing !== undefined)
        return { outcome: 'refused', message: missing };
    for (const name of await (0,promises_.readdir)(workspace))
        await (0,promises_.rm)(external_node_path_.join(workspace, name), { recursive: true });
    return request.action === 'save'
        ? await save(request.file, request.key)
        : await restore(request.file, request.keys);
}
async function save(from, key) {
    await (0,promises_.rename)(from, file);
    const id = await (0,cache/* saveCache */.Io)([NAME], key, {}, CROSS_OS);
    const problem = problemIn(lines);
    if (problem === undefined && id !== -1)
        return { outcome: 'done', key };
    await (0,promises_.rename)(file, from);
    return problem ?? { outcome: 'failed', message: 'the entry could not be saved' };
}
async function restore(to, [key, ...others]) {
    const found = await (0,cache/* restoreCache */.P3)([NAME], key, others, {}, CROSS_OS);
    const problem = problemIn(lines);
    if (problem !== undefined)
        return problem;
    if (found === undefined)
        return { outcome: 'missing' };
    const names = await (0,promises_.readdir)(workspace);
    const isOurs = names.length === 1 && names[0] === NAME && (await (0,promises_.lstat)(file)).isFile();
    if (!isOurs)
        return { outcome: 'damaged', key: found };
    await (0,promises_.rename)(file, to);
    return { outcome: 'done', key: found };
}
function actions_cache_failure(error) {
    return problemIn(lines) ?? { outcome: 'failed', message: (0,failure/* messageOf */.bD)(error) };
}


/***/ }),

/***/ 20643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TAR_OPTIONS),
/* harmony export */   T: () => (/* binding */ whyNoTar)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24261);




/** Where @actions/cache looks first on Windows. */
const GIT_TAR = `${process.env['PROGRAMFILES']}\\Git\\usr\\bin\\tar.exe`;
/** GNU tar then unpacks no file outside its folder, whatever name it has in an archive that anyone may have made. */
const TAR_OPTIONS = '--transform=s,.*/,,';
/**
 * Why nothing may be unpacked here; undefined if it may. @actions/cache has tar keep names as they are, so that an
 * archive could write anywhere; only GNU tar can be told otherwise, by TAR_OPTIONS.
 */
async function whyNoTar() {
    for (const program of programsOf(process.platform)) {
        const version = await versionOf(program);
        if (version?.includes('GNU tar'))
            return undefined;
        if (version !== undefined)
            break;
    }
    return 'GNU tar is not installed, and no other can be kept from writing outside its folder';
}
/** The programs that @actions/cache may take, in its order. */
function programsOf(platform) {
    if (platform === 'darwin')
        return ['gtar', 'tar'];
    return platform === 'win32' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(GIT_TAR) ? [GIT_TAR] : ['tar'];
}
/** What a program says of its version; undefined if there is none of this name. */
async function versionOf(program) {
    try {
        return (await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['--version'])).stdout;
    }
    catch (error) {
        return (0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? undefined : '';
    }
}


/***/ }),

/***/ 24261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
