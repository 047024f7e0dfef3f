export const id = 403;
export const ids = [403];
export const modules = {

/***/ 14403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// UNUSED EXPORTS: GitHubClient

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
// EXTERNAL MODULE: ./lib/github/explain.js
var explain = __webpack_require__(62228);
;// CONCATENATED MODULE: ./lib/github/api.js




/** How often a request is sent at most. */
const TRIES = 5;
const AFTER_ANY_FAULT = ['rate-limit', 'unclear'];
const IF_SURELY_NOT_DONE = ['rate-limit'];
/** Sends requests about one repository, again where that helps. All methods throw GitHubError. */
class Api {
    owner;
    repo;
    #octokit;
    #wait;
    constructor(octokit, owner, repo, wait = promises_.setTimeout) {
        this.owner = owner;
        this.repo = repo;
        this.#octokit = octokit;
        this.#wait = wait;
    }
    /** A REST request, for what may be done twice. The route is relative to the repository. */
    async rest(route, task, parameters = {}) {
        const [method, path] = route.split(' ');
        const full = `${method} /repos/{owner}/{repo}${path ?? ''}`;
        return await this.anywhere(full, task, { owner: this.owner, repo: this.repo, ...parameters });
    }
    /** A REST request, for what may be done twice, whose route is a whole one. */
    async anywhere(route, task, parameters = {}) {
        const request = async () => (await this.#octokit.request(route, parameters)).data;
        return await this.#send(task, AFTER_ANY_FAULT, request);
    }
    /** Like `rest`, but what does not exist is undefined. */
    async find(route, task, parameters) {
        return await this.rest(route, task, parameters).catch(orNothing);
    }
    /** A GraphQL mutation, not sent again if it may have been carried out. */
    async mutate(mutation, task, variables) {
        return await this.#send(task, IF_SURELY_NOT_DONE, () => this.#octokit.graphql(mutation, variables));
    }
    /** Waits before the n-th retry. */
    async pause(retry, retryAfterMs) {
        await this.#wait((0,backoff/* backoff */.J)(retry, retryAfterMs));
    }
    async #send(task, again, request) {
        let mayBeDone = false;
        for (let retry = 1;; retry += 1) {
            try {
                return await request();
            }
            catch (thrown) {
                const error = (0,explain/* explain */.W)(thrown, task, mayBeDone);
                mayBeDone = error.mayBeDone;
                const tooLong = (error.retryAfter ?? 0) > backoff/* LONGEST_RETRY_AFTER_MS */.Q;
                if (retry === TRIES || tooLong || !again.includes(error.kind))
                    throw error;
                await this.pause(retry, error.retryAfter);
            }
        }
    }
}
/** What does not exist is undefined; other errors are thrown again. */
function orNothing(error) {
    if (error instanceof explain/* GitHubError */.y && error.kind === 'not-found')
        return undefined;
    throw error;
}
/** Sends requests with this token to GITHUB_API_URL, about one repository unless their route says otherwise. */
async function openApi(token, owner, repo, wait) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 53495));
    const octokit = getOctokit(token, { baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com' });
    const narrow = {
        request: (route, parameters) => octokit.request(route, parameters),
        graphql: (query, variables) => octokit.graphql(query, variables),
    };
    return new Api(narrow, owner, repo, wait);
}
/** The text at a path of keys of an answer. Throws GitHubError if there is none. */
function textAt(answer, ...keys) {
    const value = (0,guards.at)(answer, ...keys);
    if ((0,guards/* isString */.Kg)(value))
        return value;
    throw new explain/* GitHubError */.y('refused', `GitHub's answer cannot be understood: it has no ${keys.join('.')}. Is GITHUB_API_URL right?`);
}

;// CONCATENATED MODULE: ./lib/github/comments.js



const PAGE_SIZE = 100;
/** A pull request with more comments than this gets a new one. */
const MOST_PAGES = 30;
/** Who may have written a comment of ours; anybody could put our marker into theirs. */
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const commenting = (number) => ({
    what: `comment on pull request #${number}`,
    needs: 'pull-requests: write',
});
/** Comments on pull requests. All methods throw GitHubError. */
class Comments {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Writes the comment that begins with the marker, anew or in place, and gives its address. */
    async put(number, marker, body) {
        const task = commenting(number);
        const earlier = await this.#find(number, marker);
        const answer = earlier === undefined
            ? await this.#api.rest('POST /issues/{number}/comments', task, { number, body })
            : await this.#api.rest('PATCH /issues/comments/{id}', task, { id: earlier, body });
        return textAt(answer, 'html_url');
    }
    async #find(number, marker) {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const parameters = { number, page, per_page: PAGE_SIZE };
            const answer = await this.#api.rest('GET /issues/{number}/comments', commenting(number), parameters);
            if (!Array.isArray(answer))
                throw new explain/* GitHubError */.y('refused', 'GitHub sent no list of comments.');
            const ours = answer.find((comment) => isOurs(comment, marker));
            const id = (0,guards.at)(ours, 'id');
            if ((0,guards/* isFiniteNumber */.Bf)(id))
                return id;
            if (answer.length < PAGE_SIZE)
                return undefined;
        }
        return undefined;
    }
}
function isOurs(comment, marker) {
    if (!(0,guards/* isObject */.Gv)(comment) || !(0,guards/* isString */.Kg)(comment['body']) || !comment['body'].startsWith(marker))
        return false;
    return (0,guards.at)(comment, 'user', 'type') === 'Bot' || TRUSTED.has(comment['author_association']);
}

;// CONCATENATED MODULE: ./lib/github/pull-requests.js



const asking = (what) => ({ what, needs: 'pull-requests: write' });
/** Pull requests within one repository. All methods throw GitHubError. */
class PullRequests {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Throws if the token may not open one, without opening any: a branch cannot be merged into itself. */
    async checkMayCreate(branch) {
        try {
            await this.#create({ title: 'Check', body: '', head: branch, base: branch, draft: false });
        }
        catch (error) {
            const tells = error instanceof explain/* GitHubError */.y && ['bad-token', 'forbidden'].includes(error.kind);
            if (tells)
                throw error;
        }
    }
    /** The open one from a branch into another; undefined if there is none. */
    async findOpen(head, base) {
        return (await this.#list(head, base, 'open'))[0];
    }
    /** Whether a pull request that is closed or merged ended with this commit. */
    async endedWith(head, base, oid) {
        return (await this.#list(head, base, 'closed')).some(({ headSha }) => headSha === oid);
    }
    /** Opens one, or updates the one that another run has just opened. */
    async create(wanted) {
        try {
            return await this.#create(wanted);
        }
        catch (error) {
            const exists = error instanceof explain/* GitHubError */.y && error.kind === 'exists';
            const open = exists ? await this.findOpen(wanted.head, wanted.base) : undefined;
            if (open === undefined)
                throw error;
            await this.update(open.number, { title: wanted.title, body: wanted.body });
            return open;
        }
    }
    async update(number, changes) {
        const task = asking(`update pull request #${number}`);
        await this.#api.rest('PATCH /pulls/{number}', task, { number, ...changes });
    }
    async addLabels(number, labels) {
        const task = asking(`label pull request #${number}`);
        await this.#api.rest('POST /issues/{number}/labels', task, { number, labels });
    }
    /** Reviewers are logins, or teams as `organization/team`. */
    async requestReviewers(number, reviewers) {
        const task = asking(`request reviewers of pull request #${number}`);
        const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.replace(/^.*\//, ''));
        const users = reviewers.filter((name) => !name.includes('/'));
        const parameters = { number, reviewers: users, team_reviewers: teams };
        await this.#api.rest('POST /pulls/{number}/requested_reviewers', task, parameters);
    }
    async #create(wanted) {
        const task = asking(`open a pull request into the branch ${wanted.base}`);
        return readPullRequest(await this.#api.rest('POST /pulls', task, { ...wanted }));
    }
    async #list(head, base, state) {
        const task = asking(`list the pull requests of the branch ${head}`);
        const filter = { state, head: `${this.#api.owner}:${head}`, base, sort: 'created', direction: 'desc' };
        const answer = await this.#api.rest('GET /pulls', task, filter);
        const isBetween = (item) => (0,guards.at)(item, 'head', 'ref') === head && (0,guards.at)(item, 'base', 'ref') === base;
        return Array.isArray(answer) ? answer.filter(isBetween).map(readPullRequest) : [];
    }
}
function readPullRequest(answer) {
    const [number, body] = [(0,guards.at)(answer, 'number'), (0,guards.at)(answer, 'body')];
    if (!(0,guards/* isFiniteNumber */.Bf)(number))
        throw new explain/* GitHubError */.y('refused', 'GitHub sent a pull request without number.');
    return {
        number,
        url: textAt(answer, 'html_url'),
        headSha: textAt(answer, 'head', 'sha'),
        body: (0,guards/* isString */.Kg)(body) ? body : '',
    };
}

;// CONCATENATED MODULE: ./lib/github/client.js





/** No commit has this id, so that no branch can be there. */
const NO_COMMIT = '0'.repeat(40);
const EMPTY_COMMIT = { expectedHead: NO_COMMIT, headline: 'Check', body: '', files: [], removed: [] };
const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** One repository on GitHub. All methods throw GitHubError. */
class GitHubClient {
    comments;
    pullRequests;
    #api;
    constructor(api) {
        this.#api = api;
        this.comments = new Comments(api);
        this.pullRequests = new PullRequests(api);
    }
    /** Throws if the token is not accepted or may not see the repository. */
    async checkAccess() {
        await this.#api.rest('GET', reading('read the repository'));
    }
    /** The commit that a branch points to; undefined if there is no such branch. */
    async head(branch) {
        const task = reading(`read the branch ${branch}`);
        const found = await this.#api.find('GET /git/ref/{ref}', task, { ref: `heads/${branch}` });
        return found === undefined ? undefined : await this.commit(textAt(found, 'object', 'sha'));
    }
    /** Undefined if there is no such commit. */
    async commit(oid) {
        const task = reading(`read the commit ${oid}`);
        const found = await this.#api.find('GET /git/commits/{oid}', task, { oid });
        return found === undefined ? undefined : { oid, tree: textAt(found, 'tree', 'sha') };
    }
    /** The newest commit that two have in common. */
    async mergeBase(base, head) {
        const parameters = { basehead: `${base}...${head}`, per_page: 1 };
        const answer = await this.#api.rest('GET /compare/{basehead}', reading('compare commits'), parameters);
        return textAt(answer, 'merge_base_commit', 'sha');
    }
    async defaultBranch() {
        return textAt(await this.#api.rest('GET', reading('read the repository')), 'default_branch');
    }
    async hasTag(name) {
        const task = reading(`read the tag ${name}`);
        return (await this.#api.find('GET /git/ref/{ref}', task, { ref: `tags/${name}` })) !== undefined;
    }
    /** The tree of a commit; of one too large for a single answer, only the folders that lead to the paths. */
    async tree(oid, paths) {
        const whole = await this.#readTree(oid, true);
        return whole.truncated ? await this.#walk(oid, '', paths) : whole.entries;
    }
    async #walk(oid, folder, paths) {
        const { entries } = await this.#readTree(oid, false);
        const all = new Map();
        for (const [name, entry] of entries) {
            const path = `${folder}${name}`;
            all.set(path, entry);
            const leads = entry.type === 'tree' && paths.some((wanted) => wanted.startsWith(`${path}/`));
            const inside = leads ? await this.#walk(entry.oid, `${path}/`, paths) : [];
            for (const [inner, innerEntry] of inside)
                all.set(inner, innerEntry);
        }
        return all;
    }
    /** https://docs.github.com/en/rest/git/trees#get-a-tree: 100,000 entries and 7 MB at most, if recursive. */
    async #readTree(oid, recursive) {
        const parameters = recursive ? { oid, recursive: 'true' } : { oid };
        const answer = await this.#api.rest('GET /git/trees/{oid}', reading('read the files'), parameters);
        const listed = (0,guards.at)(answer, 'tree');
        if (!Array.isArray(listed))
            throw new explain/* GitHubError */.y('refused', `GitHub sent no files for the tree ${oid}.`);
        const entries = new Map(listed.map(readEntry).filter((entry) => entry !== undefined));
        return { entries, truncated: (0,guards.at)(answer, 'truncated') === true };
    }
    /** The content of a file: https://docs.github.com/en/rest/git/blobs#get-a-blob, 100 MB at most. */
    async readBlob(oid) {
        const answer = await this.#api.rest('GET /git/blobs/{oid}', reading('read a file'), { oid });
        if ((0,guards.at)(answer, 'encoding') !== 'base64') {
            throw new explain/* GitHubError */.y('refused', `GitHub sent no content for the file ${oid}.`);
        }
        return Buffer.from(textAt(answer, 'content'), 'base64');
    }
    /** Commits files and deletions, all or nothing, signed by GitHub, and gives the commit's id. Not sent again if unclear. */
    async commitOnBranch(commit) {
        const input = {
            branch: { repositoryNameWithOwner: `${this.#api.owner}/${this.#api.repo}`, branchName: commit.branch },
            expectedHeadOid: commit.expectedHead,
            message: { headline: commit.headline, body: commit.body },
            fileChanges: {
                additions: commit.files.map(addition),
                deletions: commit.removed.map((path) => ({ path })),
            },
        };
        const task = writing(`commit to the branch ${commit.branch}`);
        const answer = await this.#api.mutate(CREATE_COMMIT, task, { input });
        return textAt(answer, 'createCommitOnBranch', 'commit', 'oid');
    }
    /** Throws if the token may not commit, without a commit: it asks for one on a head that cannot be. */
    async checkMayCommit(branch) {
        try {
            await this.commitOnBranch({ ...EMPTY_COMMIT, branch });
        }
        catch (error) {
            const tells = error instanceof explain/* GitHubError */.y && ['bad-token', 'forbidden'].includes(error.kind);
            if (tells)
                throw error;
        }
    }
    /** A branch that exists already is left where it is. */
    async createBranch(branch, oid) {
        const task = writing(`create the branch ${branch}`);
        try {
            await this.#api.rest('POST /git/refs', task, { ref: `refs/heads/${branch}`, sha: oid });
        }
        catch (error) {
            if (!(error instanceof explain/* GitHubError */.y) || error.kind !== 'exists')
                throw error;
        }
    }
    async deleteBranch(branch) {
        await this.#api.find('DELETE /git/refs/{ref}', writing(`delete the branch ${branch}`), {
            ref: `heads/${branch}`,
        });
    }
    /** Waits before the n-th retry. */
    async pause(retry) {
        await this.#api.pause(retry);
    }
}
/** Connects to the repository of the event, at GITHUB_API_URL. */
async function connect(token, event, wait) {
    if (token === '')
        throw new explain/* GitHubError */.y('bad-token', 'token: it is empty. Leave it out to use GITHUB_TOKEN.');
    return new GitHubClient(await openApi(token, event.owner, event.repo, wait));
}
const reading = (what) => ({ what, needs: 'contents: read' });
const writing = (what) => ({ what, needs: 'contents: write' });
function addition({ path, content }) {
    return { path, contents: Buffer.from(content).toString('base64') };
}
function readEntry(item) {
    if (!(0,guards/* isObject */.Gv)(item))
        return undefined;
    const { path, mode, type, sha } = item;
    if (!(0,guards/* isString */.Kg)(path) || !(0,guards/* isString */.Kg)(mode) || !(0,guards/* isString */.Kg)(sha))
        return undefined;
    if (type !== 'blob' && type !== 'tree' && type !== 'commit')
        return undefined;
    return [path, { type, mode, oid: sha }];
}


/***/ }),

/***/ 62228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37221);


/** Why GitHub did not do what it was asked. */
class GitHubError extends _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    kind;
    /** Milliseconds that GitHub asks to wait. */
    retryAfter;
    /** Whether the request, sent this time or before, may have been carried out. */
    mayBeDone;
    constructor(kind, message, retryAfter, mayBeDone = kind === 'unclear') {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.mayBeDone = mayBeDone;
    }
}
const LONGEST_TEXT = 500;
/**
 * Turns what octokit throws into a failure that says what to do; `mayBeDone` if the request was sent before and may have
 * been carried out then. `now` is in milliseconds since the epoch.
 */
function explain(thrown, task, mayBeDone = false, now = Date.now()) {
    if (thrown instanceof GitHubError)
        return thrown;
    const refusal = read(thrown);
    const kind = kindOf(refusal);
    const retryAfter = kind === 'rate-limit' ? retryAfterOf(refusal.headers, now) : undefined;
    const message = explanation(kind, refusal, task, retryAfter);
    return new GitHubError(kind, message, retryAfter, mayBeDone || kind === 'unclear');
}
function read(thrown) {
    const errors = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(thrown, 'errors');
    if (Array.isArray(errors)) {
        const texts = errors.map((error) => (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'message')).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isString */ .Kg);
        return {
            status: 200,
            types: errors.map((error) => (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'type')),
            text: shorten(texts.join(' ')),
            headers: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(thrown, 'headers'),
        };
    }
    const response = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(thrown, 'response');
    const status = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'status');
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return {
        status: typeof status === 'number' ? status : undefined,
        types: [],
        text: shorten((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response) ? textOf((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'data'), message) : message),
        headers: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(response, 'headers'),
    };
}
/** GitHub's message with what it says of each field. */
function textOf(data, otherwise) {
    const message = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'message');
    const errors = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'errors');
    const details = Array.isArray(errors)
        ? errors.map((error) => ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isString */ .Kg)(error) ? error : (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'message'))).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isString */ .Kg)
        : [];
    return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isString */ .Kg)(message) ? [message, ...details].join(' ') : otherwise;
}
const shorten = (text) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
};
/** Texts come first, since GitHub gives one status or type to many causes. The order decides. */
const BY_TEXT = [
    [/rate limit|abuse detection/i, 'rate-limit'],
    [/GH006|GH013|protected (branch|ref)|rule violation|must be made through a pull request/i, 'protected'],
    [/already exists/i, 'exists'],
    [/reference does not exist/i, 'not-found'],
    [/expected branch to point to|not a fast.forward|is at [0-9a-f]{40} but expected/i, 'stale'],
    [/too large|exceeds? .*(size|limit)/i, 'too-large'],
];
const BY_TYPE = new Map([
    ['STALE_DATA', 'stale'],
    ['FORBIDDEN', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['NOT_FOUND', 'not-found'],
    ['RATE_LIMITED', 'rate-limit'],
    ['RATE_LIMIT', 'rate-limit'],
    ['INTERNAL', 'unclear'],
    ['SERVICE_UNAVAILABLE', 'unclear'],
]);
const BY_STATUS = new Map([
    [401, 'bad-token'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'rate-limit'],
]);
function kindOf({ status, types, text, headers }) {
    if (status === undefined || status >= 500)
        return 'unclear';
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
    const exhausted = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-remaining') === '0' || (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'retry-after') !== undefined;
    if (status === 403 && exhausted)
        return 'rate-limit';
    const byText = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
    const byType = types.map((type) => BY_TYPE.get(type)).find((kind) => kind !== undefined);
    // GraphQL's way of a 500, without a type.
    const failedInside = status === 200 && /something went wrong|timed? ?out/i.test(text);
    return byText ?? byType ?? BY_STATUS.get(status) ?? (failedInside ? 'unclear' : 'refused');
}
function retryAfterOf(headers, now) {
    const after = Number((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'retry-after') ?? Number.NaN);
    if (after >= 0)
        return after * 1000;
    if ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-remaining') !== '0')
        return undefined;
    const reset = Number((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
    return reset > now ? reset - now : undefined;
}
function explanation(kind, { status, text }, task, retryAfter) {
    const answer = status === undefined || status === 200 ? text : `${status} ${text}`;
    switch (kind) {
        case 'bad-token':
            return `token: GitHub does not accept it (${answer}). It is wrong or has expired: a GITHUB_TOKEN ends with its job, and the token of a GitHub App after an hour.`;
        case 'forbidden':
            return explainForbidden(answer, task);
        case 'not-found':
            return `GitHub found nothing when asked to ${task.what} (${answer}). It was deleted meanwhile, or the token may not see it: it needs ${named(task.needs)}.`;
        case 'protected':
            return `token: the rules of the branch do not let it ${task.what} (${answer}). Use \`save-to: pull-request\`, or the token of a GitHub App that may bypass the rules.`;
        case 'rate-limit': {
            const wait = retryAfter === undefined ? '' : ` It asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
            return `GitHub's rate limit is used up (${answer}), so it did not ${task.what}.${wait} Run the job again later; a GitHub App's token has a limit of its own.`;
        }
        case 'too-large':
            return `GitHub finds it too large to ${task.what} (${answer}). Use \`save-to: artifact\`.`;
        case 'unclear':
            return `GitHub failed to ${task.what} (${answer}). Run the job again; see https://www.githubstatus.com.`;
        case 'stale':
        case 'exists':
        case 'refused':
            return `GitHub refused to ${task.what} (${answer}).`;
    }
}
const named = (needs) => typeof needs === 'string'
    ? `\`permissions: ${needs}\` for this repository`
    : `the permission \`${needs.ofToken}\``;
function explainForbidden(answer, { what, needs }) {
    if (/not permitted to create (or approve )?pull requests/i.test(answer)) {
        return `token: it may not ${what} (${answer}). Turn on "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General of the repository or its organization, or use the token of a GitHub App.`;
    }
    if (/archived/i.test(answer))
        return `The repository is archived: nothing can ${what} (${answer}).`;
    if (typeof needs !== 'string') {
        return `token: it may not ${what} (${answer}). GITHUB_TOKEN never may, whatever its \`permissions\`: use the token of a GitHub App, or a fine-grained personal access token, with ${named(needs)}.`;
    }
    return `token: it may not ${what} (${answer}). Add \`permissions: ${needs}\` to the job; another token than GITHUB_TOKEN needs the same permission. Pull requests from forks and runs of Dependabot get a read-only token.`;
}


/***/ }),

/***/ 69455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   Q: () => (/* binding */ LONGEST_RETRY_AFTER_MS)
/* harmony export */ });
const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;
/** A server that asks for a longer wait is asked again after this. */
const LONGEST_RETRY_AFTER_MS = 600_000;
/** Milliseconds before the n-th retry: exponential with jitter, and at least what the server asks for. */
function backoff(retry, retryAfterMs = 0, random = Math.random()) {
    const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (retry - 1));
    return Math.round(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + ceiling * (0.5 + random / 2));
}


/***/ })

};
