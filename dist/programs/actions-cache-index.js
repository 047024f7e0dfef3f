export const id = 9116;
export const ids = [9116];
export const modules = {

/***/ 29116:
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
;// CONCATENATED MODULE: ./lib/actions-cache/tar.js



/** How tar is told to unpack an archive, and how to list what is in it; all that there are know both. */
const [UNPACK, LIST] = ['-xf', '-tf'];
/** Characters that a listing has at most. */
const LONGEST_LISTING = 1024;
/** A program that fails as tar does with a damaged archive. */
const FAILING = [process.execPath, ['--eval', 'process.exit(2)'], {}];
/**
 * From now on this process unpacks no archive but one that holds a single entry, called `name`. @actions/cache has tar
 * keep names as they are, so that an archive, which anyone may have made, could write anywhere; and it has no place to
 * look at an archive between download and unpacking. The names are therefore read where it starts tar, by the same program
 * with the same arguments; if they are any others, unpacking fails.
 */
function unpackOnly(name) {
    external_node_child_process_.spawn = new Proxy(external_node_child_process_.spawn, {
        apply: (spawn, self, given) => Reflect.apply(spawn, self, mayStart(given, name) ? given : FAILING),
    });
    (0,external_node_module_.syncBuiltinESMExports)();
}
function mayStart([program, args, options], name) {
    if (!((0,guards/* isString */.Kg)(program) && Array.isArray(args) && args.includes(UNPACK)))
        return true;
    const { stdout, status } = external_node_child_process_.spawnSync(program, args.map((argument) => (argument === UNPACK ? LIST : String(argument))), { ...((0,guards/* isObject */.Gv)(options) ? options : {}), encoding: 'utf8', maxBuffer: LONGEST_LISTING });
    const [first, end, ...others] = stdout.split(/\r?\n/);
    return status === 0 && first === name && end === '' && others.length === 0;
}

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
let last = Promise.resolve();
unpackOnly(NAME);
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


/***/ }),

/***/ 37221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
