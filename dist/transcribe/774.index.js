export const id = 774;
export const ids = [774];
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

/***/ 774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPullRequestSaver: () => (/* binding */ createPullRequestSaver)
});

// EXTERNAL MODULE: ./lib/github/client.js + 3 modules
var client = __webpack_require__(4403);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(4261);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
// EXTERNAL MODULE: ./lib/save/branch.js
var branch = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/save/commit-message.js
var commit_message = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/save/github-saver.js
var github_saver = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/save/pull-request-body.js

/** Characters that GitHub takes; bytes are never fewer. */
const BODY_LIMIT = 65_536;
/** Invisible in the rendered body: the last commit of ours, so that what someone changed since can be told. */
const RECORD = /<!-- transcripts: ([0-9a-f]{40}) -->/;
/** The body of the pull request in Markdown: the table of what was transcribed, and a record for later runs. */
function pullRequestBody(results, { left, commit }, runUrl) {
    const record = commit === undefined ? '' : `<!-- transcripts: ${commit} -->\n`;
    const tail = `\nMade by [this run](${runUrl}).\n${record}`;
    const render = (shown) => {
        const saved = [{ outputs: {}, message: '', left: shown }];
        return (0,summary/* renderSummary */.Br)({ results, omissions: [], saved }, BODY_LIMIT - tail.length);
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

// EXTERNAL MODULE: ./lib/save/store.js
var store = __webpack_require__(492);
;// CONCATENATED MODULE: ./lib/save/pull-request.js








/** Saves transcripts as one pull request, which later runs update. */
function createPullRequestSaver(options, open = client.connect) {
    return (0,github_saver/* createGitHubSaver */.r)(options, { preflight, save }, open);
}
async function preflight(client, options, files) {
    const { base } = branchesOf(options);
    const nothing = (0,branch/* additionOf */.e)([], [], options.event);
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
    const ahead = await (0,branch/* compareWith */.G_)(client, await (0,branch/* readFiles */.Ul)(batch), baseHead, (0,branch/* startOf */.GH)(event));
    const open = await client.pullRequests.findOpen(branches.head, branches.base);
    if (ahead.add.length === 0)
        return unchanged(open, branches, ahead.left);
    const head = open === undefined ? await prepareBranch(client, branches, baseHead) : undefined;
    const stored = await (0,store/* store */.M)(client, {
        branch: branches.head,
        head,
        files: ahead.add,
        // What our branch had after our last commit is ours to replace; what someone changed there since is not.
        start: recordedCommit(open?.body ?? '') ?? (0,branch/* startOf */.GH)(event),
        message: (files) => (0,commit_message/* commitMessage */.df)(options.message, (0,branch/* additionOf */.e)(files, batch.results, event)),
    });
    const left = [...ahead.left, ...stored.left];
    if (stored.commit === undefined && open !== undefined)
        return unchanged(open, branches, left);
    return await propose(client, options, batch, {
        open,
        branches,
        files: ahead.add,
        stored: { ...stored, left },
    });
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
async function propose(client, options, { results }, { open, branches, files, stored }) {
    const { event, draft } = options;
    const addition = (0,branch/* additionOf */.e)(files, results, event);
    const title = titleOf(options, addition);
    const body = pullRequestBody(results, stored, addition.runUrl);
    if (open !== undefined)
        await client.pullRequests.update(open.number, { title, body });
    const pullRequest = open ?? (await client.pullRequests.create({ title, body, draft, ...branches }));
    if (open === undefined)
        await decorate(client, options, pullRequest);
    const what = open === undefined ? 'opened' : 'updated';
    return {
        outputs: outputsOf(pullRequest),
        message: `Pull request #${pullRequest.number} ${what} with ${(0,units/* count */.U9)(stored.added.length, 'file')}: ${pullRequest.url}`,
        link: linkTo(pullRequest),
        left: stored.left,
    };
}
function titleOf({ title, message }, addition) {
    const { headline } = (0,commit_message/* commitMessage */.df)(message, addition);
    return title.trim() === '' ? headline : (0,commit_message/* expand */.fT)('pull-request-title', title.trim(), addition);
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
