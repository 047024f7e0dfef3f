export const id = 344;
export const ids = [344];
export const modules = {

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ checkBranch),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   G_: () => (/* binding */ compareWith),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   e: () => (/* binding */ additionOf),
/* harmony export */   mY: () => (/* binding */ targetBranch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4261);
/* harmony import */ var _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3218);




const BRANCH = 'refs/heads/';
/** The branch to save to: the input, or the one that the run is about. Throws a Failure where there is none. */
function targetBranch(input, event) {
    if (input !== '')
        return checkedName(input.startsWith(BRANCH) ? input.slice(BRANCH.length) : input);
    if (event.pullRequest !== undefined) {
        if (!event.fromFork)
            return event.pullRequest.headBranch;
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.');
    }
    if (event.ref.startsWith(BRANCH))
        return checkedName(event.ref.slice(BRANCH.length));
    const what = event.ref.startsWith('refs/tags/')
        ? `the tag ${event.ref.slice('refs/tags/'.length)}`
        : event.ref || 'no ref';
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: this run is about ${what}, not about a branch. Name the branch to save to.`);
}
function checkedName(branch) {
    if (/^(refs\/pull\/)?\d+\/(merge|head)$/.test(branch)) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: ${branch} is the merge of a pull request and cannot be saved to. Leave the input out, or use \`\${{ github.head_ref }}\`.`);
    }
    if (branch.startsWith('refs/'))
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: ${branch} is no branch. Give a branch's name.`);
    if (branch.startsWith('gh-readonly-queue/')) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: ${branch} belongs to the merge queue and cannot be saved to. Name another one.`);
    }
    return branch;
}
/** The commit that the branch points to. Throws a Failure that says what the name is instead. */
async function headOf(client, branch) {
    const head = await client.head(branch);
    if (head !== undefined)
        return head;
    if (await client.hasTag(branch)) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: ${branch} is a tag, and a tag cannot be committed to. Name a branch.`);
    }
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: there is no branch ${branch} in this repository. Create it, or name another one.`);
}
/** Throws a Failure if there is no such branch, or something else than a file stands on it where a file is to go. */
async function checkBranch(client, branch, files) {
    const { tree } = await headOf(client, branch);
    (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseClashes */ .II)(files, await client.tree(tree, files));
}
/** What the run started from: the head of its pull request, or the commit that it is about. */
function startOf({ pullRequest, sha }) {
    return pullRequest?.headSha ?? sha;
}
/** What files add: the sources that they are the transcripts of. */
function additionOf(files, results, event) {
    const paths = files.map((file) => file.path);
    const written = new Set(paths);
    const sources = results
        .filter((result) => result.status === 'transcribed')
        .filter((result) => result.files.some((file) => written.has(file.path)));
    return { sources, files: paths, runUrl: pageOf(event, `actions/runs/${event.runId}`) };
}
/** A page of the repository, such as `commit/<sha>`. */
function pageOf({ serverUrl, owner, repo }, page) {
    return `${serverUrl}/${owner}/${repo}/${page}`;
}
/** Reads what the run has written. Throws a Failure. */
async function readFiles({ root, files }) {
    const read = async (file) => {
        try {
            return { path: file, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, ...file.split('/'))) };
        }
        catch (error) {
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${file} cannot be read to commit it: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
        }
    };
    return await Promise.all(files.map(read));
}
/** Compares files with a commit. `start` is the commit that the run started from. */
async function compareWith(client, files, head, start) {
    const paths = files.map((file) => file.path);
    const branch = await client.tree(head.tree, paths);
    if (start === head.oid)
        return (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(files, branch, branch);
    const before = await client.commit(start);
    // What is not known cannot be told from what someone changed, so that nothing there is overwritten.
    const unknown = new Map();
    return (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(files, branch, before === undefined ? unknown : await client.tree(before.tree, paths));
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qk: () => (/* binding */ replaceVariables)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4261);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1636);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);



/** Characters of a headline that git's tools show whole. */
const HEADLINE = 72;
const MOST_NAMES = 20;
const WORD_JOINER = '\u2060';
/** The commit message: the user's template, or our own if it is empty. Throws a Failure for an unknown variable. */
function commitMessage(template, addition) {
    if (template.trim() === '')
        return defaultMessage(addition);
    const [headline = '', ...rest] = expand('commit-message', template.trim(), addition).split('\n');
    return { headline: headline.trim(), body: rest.join('\n').trim() };
}
/** Replaces the variables of an addition. `input` names the input that holds the template. Throws a Failure. */
function expand(input, template, { sources, files, runUrl }) {
    return replaceVariables(input, template, {
        count: String(sources.length),
        files: files.map(safeName).join('\n'),
        minutes: minutesOf(sources),
        names: listed(sources).join(', '),
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
function defaultMessage({ sources, files, runUrl }) {
    const [only] = sources;
    const short = `Add transcript of ${safeName(only?.source ?? '')}`;
    const fits = sources.length === 1 && short.length <= HEADLINE;
    const headline = fits ? short : `Add transcripts of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(sources.length, 'source')}`;
    const totals = `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files.length, 'file')}, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(secondsOf(sources))} of audio`;
    const names = listed(sources).map((name) => `- ${name}`);
    return { headline, body: `${totals}:\n\n${names.join('\n')}\n\n${runUrl}` };
}
function listed(sources) {
    const names = sources.slice(0, MOST_NAMES).map(({ source }) => safeName(source));
    const more = sources.length - names.length;
    return more > 0 ? [...names, `${more} more`] : names;
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
const secondsOf = (sources) => sources.reduce((sum, { duration }) => sum + duration, 0);
const minutesOf = (sources) => String(Math.round((secondsOf(sources) / 60) * 10) / 10);


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ refuseClashes),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4261);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);



/** Bytes of base64 in one call, found by trial: https://github.com/grafana/github-api-commit-action/pull/66 */
const CALL_LIMIT = 40_000_000;
/** Files that one message names. */
const MOST_NAMED = 5;
/** The id that git gives to a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
/**
 * Compares files with the branch. `before` is what the run started from: a file that differs from both that and
 * ours was changed meanwhile. Throws a Failure where something else than a file stands in the way.
 */
function compare(files, branch, before) {
    refuseClashes(files.map(({ path }) => path), branch);
    const stateOf = ({ path, content }) => {
        const there = branch.get(path)?.oid;
        if (there === blobId(content))
            return 'unchanged';
        return there === before.get(path)?.oid ? 'add' : 'left';
    };
    const states = new Map(files.map((file) => [file, stateOf(file)]));
    const inState = (state) => files.filter((file) => states.get(file) === state);
    return {
        add: inState('add'),
        unchanged: inState('unchanged').map(({ path }) => path),
        left: inState('left').map(({ path }) => path),
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

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommitSaver: () => (/* binding */ createCommitSaver)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4403);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1820);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1473);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3770);
/* harmony import */ var _github_saver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(492);






/** Characters of a commit's id that people read. */
const SHORT_ID = 7;
/** Saves transcripts as a commit that GitHub signs. */
function createCommitSaver(options, open = _github_client_js__WEBPACK_IMPORTED_MODULE_0__.connect) {
    return (0,_github_saver_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubSaver */ .r)(options, { preflight, save }, open);
}
async function preflight(client, { branch, event, message }, files) {
    const target = (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .targetBranch */ .mY)(branch, event);
    (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .commitMessage */ .df)(message, (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .additionOf */ .e)([], [], event));
    await client.checkAccess();
    await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBranch */ .DC)(client, target, files);
    await client.checkMayCommit(target);
}
async function save(client, options, batch) {
    const { event, message } = options;
    const branch = (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .targetBranch */ .mY)(options.branch, event);
    const { added, left, commit } = await (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .store */ .M)(client, {
        branch,
        files: await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .Ul)(batch),
        start: (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(event),
        message: (files) => (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .commitMessage */ .df)(message, (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .additionOf */ .e)(files, batch.results, event)),
    });
    if (commit === undefined) {
        const nothing = `Nothing to commit to ${branch}: what is there is the same, or changed meanwhile.`;
        return { outputs: { 'commit-sha': '', 'commit-url': '' }, message: nothing, left };
    }
    const url = (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(event, `commit/${commit}`);
    const short = commit.slice(0, SHORT_ID);
    return {
        outputs: { 'commit-sha': commit, 'commit-url': url },
        message: `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(added.length, 'file')} committed to ${branch}: ${url}`,
        link: { text: `Commit ${short} on ${branch}`, url },
        left,
    };
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createGitHubSaver)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4403);

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
    };
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4261);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1473);
/* harmony import */ var _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3218);




/** How often a commit is tried while others push to the same branch. */
const TRIES = 8;
/** Commits what differs from the branch, in as few commits as its size allows. Throws a Failure. */
async function store(client, storing) {
    const rounds = new Rounds(client, storing);
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
    #storing;
    /** What was committed, or may have been. */
    #sent = new Set();
    #commit;
    #faults = 0;
    #head;
    constructor(client, storing) {
        this.#client = client;
        this.#storing = storing;
        this.#head = storing.head;
    }
    /** Gives what is stored once all is. */
    async next() {
        const { branch, files, start, message } = this.#storing;
        const head = this.#head ?? (await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(this.#client, branch));
        this.#head = undefined;
        const { add, left } = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWith */ .G_)(this.#client, files, head, start);
        const [part, ...rest] = (0,_commit_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(add);
        if (part === undefined)
            return this.#stored(left, head.oid);
        const commit = { branch, expectedHead: head.oid, files: part, ...message(part) };
        const outcome = await tryCommit(this.#client, commit);
        const mayBeMade = typeof outcome === 'string' || outcome.kind === 'unclear';
        if (mayBeMade)
            for (const file of part)
                this.#sent.add(file);
        if (typeof outcome !== 'string')
            return await this.#fault(outcome);
        this.#commit = outcome;
        return rest.length === 0 ? this.#stored(left, outcome) : undefined;
    }
    /** `head` holds what may have been committed without our knowing the commit. */
    #stored(left, head) {
        const added = [...this.#sent].filter(({ path }) => !left.includes(path));
        return { added, left, commit: added.length > 0 ? (this.#commit ?? head) : undefined };
    }
    async #fault(error) {
        this.#faults += 1;
        if (error.kind === 'unclear')
            this.#commit = undefined;
        if (this.#faults === TRIES)
            throw lastFault(error, this.#storing.branch);
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
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`branch: others pushed to ${branch} each of the ${TRIES} times that we tried to commit. Run the job again; a \`concurrency\` group keeps such jobs apart.`);
}


/***/ })

};
