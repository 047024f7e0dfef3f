export const id = 774;
export const ids = [774];
export const modules = {

/***/ 51473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   DC: () => (/* binding */ checkBranch),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   mY: () => (/* binding */ targetBranch)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
/* harmony import */ var _commit_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93218);


const BRANCH = 'refs/heads/';
/** The branch to save to: the input, or the one that the run is about. Throws a Failure where there is none. */
function targetBranch(input, event) {
    if (input !== '')
        return checkedName(input.startsWith(BRANCH) ? input.slice(BRANCH.length) : input);
    if (event.pullRequest !== undefined) {
        if (!event.fromFork)
            return event.pullRequest.headBranch;
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.');
    }
    if (event.ref.startsWith(BRANCH))
        return checkedName(event.ref.slice(BRANCH.length));
    const what = event.ref.startsWith('refs/tags/')
        ? `the tag ${event.ref.slice('refs/tags/'.length)}`
        : event.ref || 'no ref';
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`branch: this run is about ${what}, not about a branch. Name the branch to save to.`);
}
function checkedName(branch) {
    if (/^(refs\/pull\/)?\d+\/(merge|head)$/.test(branch)) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`branch: ${branch} is the merge of a pull request and cannot be saved to. Leave the input out, or use \`\${{ github.head_ref }}\`.`);
    }
    if (branch.startsWith('refs/'))
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`branch: ${branch} is no branch. Give a branch's name.`);
    if (branch.startsWith('gh-readonly-queue/')) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`branch: ${branch} belongs to the merge queue and cannot be saved to. Name another one.`);
    }
    return branch;
}
/** The commit that the branch points to. Throws a Failure that says what the name is instead. */
async function headOf(client, branch) {
    const head = await client.head(branch);
    if (head !== undefined)
        return head;
    if (await client.hasTag(branch)) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`branch: ${branch} is a tag, and a tag cannot be committed to. Name a branch.`);
    }
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`branch: there is no branch ${branch} in this repository. Create it, or name another one.`);
}
/** Throws a Failure if there is no such branch, or something else than a file stands on it where a file is to go. */
async function checkBranch(client, branch, files) {
    const { tree } = await headOf(client, branch);
    (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseClashes */ .II)(files, await client.tree(tree, files));
}
/** What the run started from: the head of its pull request, or the commit that it is about. */
function startOf({ pullRequest, sha }) {
    return pullRequest?.headSha ?? sha;
}
/** Of a run that changed nothing. */
const NO_CHANGE = { files: [], removed: [] };
/** What paths change: with the sources that the files are the transcripts of. */
function changeOf(paths, results, event) {
    const written = new Set(paths.files);
    const sources = results
        .filter((result) => result.status === 'transcribed' || result.status === 'reused')
        .filter((result) => result.files.some((file) => written.has(file.path)));
    return { ...paths, sources, runUrl: pageOf(event, `actions/runs/${event.runId}`) };
}
/** A page of the repository, such as `commit/<sha>`. */
function pageOf({ serverUrl, owner, repo }, page) {
    return `${serverUrl}/${owner}/${repo}/${page}`;
}


/***/ }),

/***/ 63770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qk: () => (/* binding */ replaceVariables)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);



/** Characters of a headline that git's tools show whole. */
const HEADLINE = 72;
const MOST_NAMES = 20;
const WORD_JOINER = '\u2060';
/** The commit message: the user's template, or our own if it is empty. Throws a Failure for an unknown variable. */
function commitMessage(template, change) {
    if (template.trim() === '')
        return { headline: defaultHeadline(change), body: defaultBody(change) };
    const [headline = '', ...rest] = expand('commit-message', template.trim(), change).split('\n');
    return { headline: headline.trim(), body: rest.join('\n').trim() };
}
/** Replaces the variables of a change. `input` names the input that holds the template. Throws a Failure. */
function expand(input, template, { sources, files, runUrl }) {
    return replaceVariables(input, template, {
        count: String(sources.length),
        files: files.map(safeName).join('\n'),
        minutes: minutesOf(sources),
        names: listed(namesOf(sources)).join(', '),
        'run-url': runUrl,
    });
}
/** Replaces {variables}. Throws a Failure for one that is not among the values. */
function replaceVariables(input, template, values) {
    return template.replaceAll(/\{([^{}\n]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value !== undefined)
            return value;
        const known = Object.keys(values).map((key) => `{${key}}`);
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${input}: {${name}} is not known. Use ${known.join(', ')}.`);
    });
}
function defaultHeadline({ sources, files, removed }) {
    const [first, ...more] = sources;
    if (first !== undefined) {
        const short = `Add transcript of ${safeName(first.source)}`;
        const fits = more.length === 0 && short.length <= HEADLINE;
        return fits ? short : `Add transcripts of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(sources.length, 'source')}`;
    }
    if (files.length > 0)
        return 'Update transcripts';
    return removed.length > 0 ? 'Remove transcripts of deleted media' : 'Update the record of transcripts';
}
function defaultBody({ sources, files, removed, runUrl }) {
    const added = (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files.length, 'file');
    const lists = sources.length > 0
        ? list(`${added}, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(secondsOf(sources))} of audio`, namesOf(sources))
        : list(added, files);
    return [...lists, ...list(`${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(removed.length, 'file')} removed`, removed), runUrl].join('\n\n');
}
/** Paragraphs; none if there are no names. */
function list(title, names) {
    const lines = listed(names).map((name) => `- ${name}`);
    return lines.length > 0 ? [`${title}:`, lines.join('\n')] : [];
}
function listed(names) {
    const shown = names.slice(0, MOST_NAMES).map(safeName);
    const more = names.length - shown.length;
    return more > 0 ? [...shown, `${more} more`] : shown;
}
/** What came of saving, for the log: `2 files and 1 removal`. */
function tally({ files, removed }) {
    const parts = [
        ...(files.length > 0 ? [(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files.length, 'file')] : []),
        ...(removed.length > 0 ? [(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(removed.length, 'removal')] : []),
    ];
    // A commit without either brings the record alone.
    return parts.length > 0 ? parts.join(' and ') : '1 record';
}
/**
 * A file's name may not act: in a commit message `[skip ci]` stops workflows, `fixes #1` closes issues, `@name`
 * notifies, and `Co-authored-by:` names an author. A word joiner, which is not seen, ends that.
 */
function safeName(name) {
    return (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)
        .replaceAll(/[[#@]/g, `$&${WORD_JOINER}`)
        .replaceAll(/:(?!\/\/)/g, `${WORD_JOINER}:`);
}
const namesOf = (sources) => sources.map(({ source }) => source);
const secondsOf = (sources) => sources.reduce((sum, { duration }) => sum + duration, 0);
const minutesOf = (sources) => String(Math.round((secondsOf(sources) / 60) * 10) / 10);


/***/ }),

/***/ 93218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ refuseClashes),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);



/** Bytes of base64 in one call, found by trial: https://github.com/grafana/github-api-commit-action/pull/66 */
const CALL_LIMIT = 40_000_000;
/** Files that one message names. */
const MOST_NAMED = 5;
/**
 * Compares what a run changed with the branch, without the record. `before` is what the run started from: a file that
 * differs from both that and ours was changed meanwhile. Throws a Failure where something else than a file stands in
 * the way.
 */
function compare({ files, removed, record }, branch, before) {
    const written = record === undefined ? files : [...files, record];
    refuseClashes(written.map(({ path }) => path), branch);
    const contents = new Map(files.map((file) => [file.path, file]));
    const paths = [...contents.keys(), ...removed];
    const stateOf = (path) => {
        const [ours, there] = [contents.get(path), branch.get(path)];
        if (there?.oid === (ours && (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .zA)(ours.content)))
            return 'unchanged';
        if (there?.oid !== before.get(path)?.oid || (there !== undefined && !isFile(there)))
            return 'left';
        return ours === undefined ? 'remove' : 'add';
    };
    const states = new Map(paths.map((path) => [path, stateOf(path)]));
    const inState = (state) => paths.filter((path) => states.get(path) === state);
    return {
        add: files.filter(({ path }) => states.get(path) === 'add'),
        remove: inState('remove'),
        unchanged: inState('unchanged'),
        left: inState('left'),
    };
}
/** Throws a Failure where something else than a file stands in the way of a path. */
function refuseClashes(paths, branch) {
    const clashes = paths.map((path) => clashOf(path, branch)).filter((clash) => clash !== undefined);
    if (clashes.length > 0)
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`output: it cannot be committed: ${firstOf(clashes)}.`);
}
function firstOf(clashes) {
    const more = clashes.length - MOST_NAMED;
    return [...clashes.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
function clashOf(path, branch) {
    const entry = branch.get(path);
    if (entry !== undefined && !isFile(entry))
        return `${path} is ${kindOf(entry)} on the branch`;
    const folders = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
    const inTheWay = folders.find((folder) => (branch.get(folder)?.type ?? 'tree') !== 'tree');
    const obstacle = inTheWay === undefined ? undefined : branch.get(inTheWay);
    return obstacle && `${inTheWay} is ${kindOf(obstacle)} on the branch, and ${path} would lie in it`;
}
const LINK = '120000';
/** Whether a path holds a file, and not a link, folder or submodule. */
const isFile = ({ type, mode }) => type === 'blob' && mode !== LINK;
function kindOf({ type, mode }) {
    if (type === 'tree')
        return 'a folder';
    if (type === 'commit')
        return 'a submodule';
    return mode === LINK ? 'a symbolic link' : 'a file';
}
/** Splits files into as few commits as their sizes allow, in order. Throws a Failure for a file too large for any. */
function split(files, limit = CALL_LIMIT) {
    const parts = [];
    let room = 0;
    for (const file of files) {
        const size = base64Length(file.content);
        if (size > limit)
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(tooLarge(file, limit));
        if (parts.length === 0 || size > room) {
            parts.push([]);
            room = limit;
        }
        parts.at(-1)?.push(file);
        room -= size;
    }
    return parts;
}
const base64Length = (content) => Math.ceil(content.byteLength / 3) * 4;
const tooLarge = ({ path, content }, limit) => `${path} has ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(content.byteLength)}, and a commit through GitHub's API takes files of ` +
    `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(Math.floor(limit / 4) * 3)} at most. Use \`save-to: artifact\` for it.`;


/***/ }),

/***/ 32040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commitChanges)
/* harmony export */ });
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62228);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51473);
/* harmony import */ var _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93218);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32460);





/** How often a commit is tried while others push to the same branch. */
const TRIES = 8;
/** Commits what differs from the branch, in as few commits as its size allows. Throws a Failure. */
async function commitChanges(client, order) {
    const rounds = new Rounds(client, order);
    for (;;) {
        const stored = await rounds.next();
        if (stored !== undefined)
            return stored;
    }
}
/**
 * Each round reads the branch, compares and commits once. Whenever GitHub refuses because the branch has moved, or it
 * is unclear whether it has committed, the next round sees what is there: nothing is forced or committed twice.
 */
class Rounds {
    #client;
    #order;
    /** Paths that were committed, or may have been. */
    #sent = new Set();
    #commit;
    #faults = 0;
    #head;
    constructor(client, order) {
        this.#client = client;
        this.#order = order;
        this.#head = order.head;
    }
    /** Gives what is stored once all is. */
    async next() {
        const { branch, changes, start, message } = this.#order;
        const head = this.#head ?? (await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(this.#client, branch));
        this.#head = undefined;
        const { add, remove, record, left } = await (0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .compareWith */ .G)(this.#client, changes, head, start);
        // The record comes last, so that it never tells of what is not there; so do deletions, since files may have moved.
        const [files = [], ...rest] = (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(record === undefined ? add : [...add, record]);
        const removed = rest.length === 0 ? remove : [];
        if (files.length + removed.length === 0)
            return this.#stored(left, head.oid);
        const paths = [...files.map(({ path }) => path), ...removed];
        const words = message(this.#told(paths));
        const commit = { branch, expectedHead: head.oid, files, removed, ...words };
        const outcome = await tryCommit(this.#client, commit);
        const mayBeMade = typeof outcome === 'string' || outcome.kind === 'unclear';
        if (mayBeMade)
            for (const path of paths)
                this.#sent.add(path);
        if (typeof outcome !== 'string')
            return await this.#fault(outcome);
        this.#commit = outcome;
        return rest.length === 0 ? this.#stored(left, outcome) : undefined;
    }
    /** `head` holds what may have been committed without our knowing the commit. */
    #stored(left, head) {
        const sent = [...this.#sent].filter((path) => !left.includes(path));
        return { ...this.#told(sent), left, commit: sent.length > 0 ? (this.#commit ?? head) : undefined };
    }
    /** What people are told of paths. */
    #told(paths) {
        const { removed, record } = this.#order.changes;
        const gone = new Set(removed);
        return {
            files: paths.filter((path) => !gone.has(path) && path !== record?.path),
            removed: paths.filter((path) => gone.has(path)),
        };
    }
    async #fault(error) {
        this.#faults += 1;
        if (error.kind === 'unclear')
            this.#commit = undefined;
        if (this.#faults === TRIES)
            throw lastFault(error, this.#order.branch);
        await this.#client.pause(this.#faults);
    }
}
/** The id of the commit, or why it was not made or may not have been. Throws what another try cannot mend. */
async function tryCommit(client, commit) {
    try {
        return await client.commitOnBranch(commit);
    }
    catch (error) {
        if (error instanceof _github_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && (error.kind === 'stale' || error.kind === 'unclear'))
            return error;
        throw error;
    }
}
function lastFault(error, branch) {
    if (error.kind === 'unclear')
        return error;
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`branch: others pushed to ${branch} each of the ${TRIES} times that we tried to commit. Run the job again; a \`concurrency\` group keeps such jobs apart.`);
}


/***/ }),

/***/ 32460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   S: () => (/* binding */ readChanges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17783);
/* harmony import */ var _commit_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93218);





/** Reads what the run has changed. Throws a Failure. */
async function readChanges(batch) {
    const { root, removed, record } = batch;
    const read = async (file) => {
        try {
            return { path: file, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, ...file.split('/'))) };
        }
        catch (error) {
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`${file} cannot be read to commit it: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`);
        }
    };
    const files = await Promise.all(batch.files.map(read));
    const recorded = files.find((file) => file.path === record?.path);
    return {
        files: files.filter((file) => file !== recorded),
        removed,
        record: record && recorded && { ...recorded, merge: (...args) => record.merge(...args) },
    };
}
/** Compares what a run changed with a commit. `start` is the commit that the run started from. Throws a Failure. */
async function compareWith(client, changes, head, start) {
    const { files, removed, record } = changes;
    const written = record === undefined ? files : [...files, record];
    const paths = [...written.map((file) => file.path), ...removed];
    const branch = await client.tree(head.tree, paths);
    const before = start === head.oid ? branch : await treeOf(client, start, paths);
    const comparison = (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(changes, branch, before);
    return { ...comparison, record: await mergedRecord(client, changes, branch, comparison.left) };
}
async function treeOf(client, oid, paths) {
    const commit = await client.commit(oid);
    // What is not known cannot be told from what someone changed, so that nothing there is overwritten.
    return commit === undefined ? new Map() : await client.tree(commit.tree, paths);
}
/** Merges even where nobody else changed the record, since ours may tell of files that are only in the workspace. */
async function mergedRecord(client, { record }, branch, left) {
    if (record === undefined)
        return undefined;
    const there = branch.get(record.path)?.oid;
    if (there === undefined)
        return record;
    if (there === (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(record.content))
        return undefined;
    const theirs = Buffer.from(await client.readBlob(there)).toString();
    const content = Buffer.from(record.merge(theirs, new Set(left)));
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(content) === there ? undefined : { path: record.path, content };
}


/***/ }),

/***/ 61358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createGitHubSaver)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14403);

/** A saver that connects to GitHub once, when it is first needed. */
function createGitHubSaver(options, steps, open = _github_client_js__WEBPACK_IMPORTED_MODULE_0__.connect) {
    let client;
    const connected = () => {
        client ??= open(options.token, options.event);
        return client;
    };
    return {
        preflight: async (files) => steps.preflight(await connected(), options, files),
        save: async (batch) => steps.save(await connected(), options, batch),
        recorded: async (path) => steps.recorded(await connected(), options, path),
    };
}


/***/ }),

/***/ 80774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPullRequestSaver: () => (/* binding */ createPullRequestSaver)
});

// EXTERNAL MODULE: ./lib/github/client.js + 3 modules
var client = __webpack_require__(14403);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/save/branch.js
var branch = __webpack_require__(51473);
// EXTERNAL MODULE: ./lib/save/commit-message.js
var commit_message = __webpack_require__(63770);
// EXTERNAL MODULE: ./lib/save/commit-rounds.js
var commit_rounds = __webpack_require__(32040);
// EXTERNAL MODULE: ./lib/save/comparison.js
var comparison = __webpack_require__(32460);
// EXTERNAL MODULE: ./lib/save/github-saver.js
var github_saver = __webpack_require__(61358);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
// EXTERNAL MODULE: ./lib/report/summary.js + 2 modules
var summary = __webpack_require__(91289);
;// CONCATENATED MODULE: ./lib/save/pull-request-body.js


/** Characters that GitHub takes; bytes are never fewer. */
const BODY_LIMIT = 65_536;
/** Invisible in the rendered body: the last commit of ours, so that what someone changed since can be told. */
const RECORD = /<!-- transcripts: ([0-9a-f]{40}) -->/;
/** The body of the pull request in Markdown: the table of what was transcribed, removals, and a record for later runs. */
function pullRequestBody(results, { left, removed, commit }, runUrl) {
    const record = commit === undefined ? '' : `<!-- transcripts: ${commit} -->\n`;
    const files = (0,units/* count */.U9)(removed.length, 'file');
    const removals = removed.length === 0 ? '' : `\nRemoves ${files} whose media were deleted or moved.\n`;
    const tail = `${removals}\nMade by [this run](${runUrl}).\n${record}`;
    const render = (shown) => {
        const saved = [{ outputs: {}, message: '', left: shown }];
        return (0,summary/* renderSummary */.B)({ results, omissions: [], saved }, BODY_LIMIT - tail.length);
    };
    const table = render(left);
    // What was left is told in the step summary too.
    const fits = Buffer.byteLength(table) + Buffer.byteLength(tail) <= BODY_LIMIT;
    return `${fits ? table : render([])}${tail}`;
}
/** The commit that the body of our pull request records; undefined if it records none. */
function recordedCommit(body) {
    return RECORD.exec(body)?.[1];
}

// EXTERNAL MODULE: ./lib/save/recorded.js
var recorded = __webpack_require__(30469);
;// CONCATENATED MODULE: ./lib/save/pull-request.js









/** Saves transcripts as one pull request, which later runs update. */
function createPullRequestSaver(options, open = client.connect) {
    return (0,github_saver/* createGitHubSaver */.r)(options, { preflight, save, recorded: pull_request_recorded }, open);
}
async function preflight(client, options, files) {
    const { base } = branchesOf(options);
    const nothing = (0,branch/* changeOf */.C2)(branch/* NO_CHANGE */.XG, [], options.event);
    titleOf(options, nothing);
    await client.checkAccess();
    await (0,branch/* checkBranch */.DC)(client, base, files);
    await client.checkMayCommit(base);
    await client.pullRequests.checkMayCreate(base);
}
function branchesOf(options) {
    const base = (0,branch/* targetBranch */.mY)(options.base, options.event);
    const head = (0,commit_message/* replaceVariables */.qk)('pull-request-branch', options.branch, { branch: base });
    if (head !== base && head !== '')
        return { base, head };
    throw new failure/* Failure */.HR(`pull-request-branch: it must be another branch than ${base}, which the pull request is to be merged into.`);
}
async function save(client, options, batch) {
    const branches = branchesOf(options);
    const { event } = options;
    const baseHead = await (0,branch/* headOf */.Uo)(client, branches.base);
    const changes = await (0,comparison/* readChanges */.S)(batch);
    const ahead = await (0,comparison/* compareWith */.G)(client, changes, baseHead, (0,branch/* startOf */.GH)(event));
    const ours = changesAhead(changes, ahead);
    const open = await client.pullRequests.findOpen(branches.head, branches.base);
    // What the base never had, an open pull request may bring.
    const obsolete = open !== undefined && ours.removed.length > 0;
    if (isNothing(ahead) && !obsolete)
        return unchanged(open, branches, ahead.left);
    const head = open === undefined ? await prepareBranch(client, branches, baseHead) : undefined;
    const stored = await (0,commit_rounds/* commitChanges */.P)(client, {
        branch: branches.head,
        head,
        changes: ours,
        // What our branch had after our last commit is ours to replace; what someone changed there since is not.
        start: recordedCommit(open?.body ?? '') ?? (0,branch/* startOf */.GH)(event),
        message: (part) => (0,commit_message/* commitMessage */.df)(options.message, (0,branch/* changeOf */.C2)(part, batch.results, event)),
    });
    const left = [...ahead.left, ...stored.left];
    if (stored.commit === undefined && open !== undefined)
        return unchanged(open, branches, left);
    const removed = [...new Set([...ahead.remove, ...stored.removed])];
    const paths = { files: ahead.add.map(({ path }) => path), removed };
    const change = (0,branch/* changeOf */.C2)(paths, batch.results, event);
    return await propose(client, options, batch, { open, branches, change, stored: { ...stored, left } });
}
const isNothing = ({ add, remove, record }) => add.length + remove.length === 0 && record === undefined;
/** What our branch is to have: neither what the base has, nor what someone changed there meanwhile. */
function changesAhead({ removed, record }, base) {
    return {
        files: base.add,
        removed: removed.filter((path) => !base.left.includes(path)),
        record: record && {
            ...record,
            merge: (theirs, left) => record.merge(theirs, new Set([...base.left, ...left])),
        },
    };
}
/**
 * Makes our branch if there is none, and anew if its pull request is closed, which keeps the commits. Gives where the
 * new branch is.
 */
async function prepareBranch(client, { head, base }, baseHead) {
    const ours = await client.head(head);
    const isOver = ours !== undefined && (await client.pullRequests.endedWith(head, base, ours.oid));
    if (isOver)
        await client.deleteBranch(head);
    if (ours !== undefined && !isOver)
        return undefined;
    await client.createBranch(head, baseHead.oid);
    return baseHead;
}
/** Opens the pull request, or brings the open one up to date. */
async function propose(client, options, { results }, { open, branches, change, stored }) {
    const title = titleOf(options, change);
    const body = pullRequestBody(results, { ...stored, removed: change.removed }, change.runUrl);
    // A title tells of the transcripts that a pull request brings, which a removal is not to hide.
    const news = change.sources.length > 0 ? { title, body } : { body };
    if (open !== undefined)
        await client.pullRequests.update(open.number, news);
    const { draft } = options;
    const pullRequest = open ?? (await client.pullRequests.create({ title, body, draft, ...branches }));
    if (open === undefined)
        await decorate(client, options, pullRequest);
    const what = open === undefined ? 'opened' : 'updated';
    return {
        outputs: outputsOf(pullRequest),
        message: `Pull request #${pullRequest.number} ${what} with ${(0,commit_message/* tally */.N4)(stored)}: ${pullRequest.url}`,
        link: linkTo(pullRequest),
        left: stored.left,
    };
}
function titleOf({ title, message }, change) {
    const { headline } = (0,commit_message/* commitMessage */.df)(message, change);
    return title.trim() === '' ? headline : (0,commit_message/* expand */.fT)('pull-request-title', title.trim(), change);
}
async function decorate(client, { labels, reviewers }, { number, url }) {
    try {
        if (labels.length > 0)
            await client.pullRequests.addLabels(number, labels);
        if (reviewers.length > 0)
            await client.pullRequests.requestReviewers(number, reviewers);
    }
    catch (error) {
        throw new failure/* Failure */.HR(`Pull request #${number} is open (${url}), but: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
async function pull_request_recorded(client, options, path) {
    const { head, base } = branchesOf(options);
    const open = await client.pullRequests.findOpen(head, base);
    const ours = open === undefined ? undefined : await client.head(head);
    return await (0,recorded/* recordedIn */.A)(client, ours ?? (await client.head(base)), path);
}
function unchanged(open, { base }, left) {
    if (open === undefined) {
        const message = `Nothing to propose for ${base}: what is there is the same, or changed meanwhile.`;
        return { outputs: { 'pull-request-number': '', 'pull-request-url': '' }, message, left };
    }
    const message = `Pull request #${open.number} is up to date: ${open.url}`;
    return { outputs: outputsOf(open), message, link: linkTo(open), left };
}
const outputsOf = ({ number, url }) => ({
    'pull-request-number': String(number),
    'pull-request-url': url,
});
const linkTo = ({ number, url }) => ({
    text: `Pull request #${number}`,
    url,
});


/***/ }),

/***/ 30469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recordedIn)
/* harmony export */ });
/* harmony import */ var _commit_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93218);

/** The record of a commit; undefined if there is no commit or no record in it. Throws GitHubError. */
async function recordedIn(client, commit, path) {
    if (commit === undefined)
        return undefined;
    const tree = await client.tree(commit.tree, [path]);
    const content = async (entry) => entry !== undefined && (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(entry) ? await client.readBlob(entry.oid) : undefined;
    const record = await content(tree.get(path));
    if (record === undefined)
        return undefined;
    return {
        text: Buffer.from(record).toString(),
        // Of a tree too large for one answer we have only what is beside the record.
        read: async (file) => await content(tree.get(file) ?? (await client.tree(commit.tree, [file])).get(file)),
    };
}


/***/ })

};
