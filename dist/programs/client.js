export const id = 1307;
export const ids = [1307];
export const modules = {

/***/ 81307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubClient: () => (/* binding */ GitHubClient),
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var api = __webpack_require__(29748);
// EXTERNAL MODULE: ./lib/github/explain.js
var explain = __webpack_require__(62228);
;// CONCATENATED MODULE: ./lib/github/artifacts.js


/** More are not listed. */
const MOST_LISTED = 20;
const READING = { what: 'read artifacts of earlier runs', needs: 'actions: read' };
/** Artifacts of a repository. All methods throw GitHubError. */
class PastArtifacts {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Those of a name that runs of this repository's own commits left and that have not expired; the newest first. */
    async list(name) {
        const answer = await this.#api.rest('GET /actions/artifacts', READING, { name, per_page: MOST_LISTED });
        const listed = (0,guards.at)(answer, 'artifacts');
        return Array.isArray(listed) ? listed.filter(isOurs).flatMap(readArtifact) : [];
    }
    /** The name of the file of the workflow that a run is of. */
    async workflowOf(runId) {
        const path = (0,guards.at)(await this.#api.rest('GET /actions/runs/{runId}', READING, { runId }), 'path');
        return (0,guards/* isString */.Kg)(path) ? path.replace(/@.*$/s, '').replace(/^.*\//s, '') : undefined;
    }
    /** Where its archive can be had for a minute: an address with a signature, which needs no token and must get none. */
    async archiveOf({ id }) {
        const route = 'GET /actions/artifacts/{id}/zip';
        const location = await this.#api.locationOf(route, READING, { id });
        if (URL.canParse(location))
            return new URL(location);
        throw new explain/* GitHubError */.y('refused', 'GitHub does not say where an artifact is.');
    }
}
/** Not of a fork: what its runs leave is a stranger's. */
const isOurs = (item) => {
    const run = (0,guards.at)(item, 'workflow_run');
    const repository = (0,guards.at)(run, 'repository_id');
    return ((0,guards.at)(item, 'expired') === false &&
        (0,guards/* isFiniteNumber */.Bf)(repository) &&
        repository === (0,guards.at)(run, 'head_repository_id'));
};
function readArtifact(item) {
    const [id, bytes, runId] = [(0,guards.at)(item, 'id'), (0,guards.at)(item, 'size_in_bytes'), (0,guards.at)(item, 'workflow_run', 'id')];
    if (!(0,guards/* isFiniteNumber */.Bf)(id) || !(0,guards/* isFiniteNumber */.Bf)(bytes) || !(0,guards/* isFiniteNumber */.Bf)(runId))
        return [];
    return [{ id, bytes, runId }];
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
        return (0,api/* textAt */.$6)(answer, 'html_url');
    }
    async #find(number, marker) {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const parameters = { number, page, per_page: PAGE_SIZE };
            const answer = await this.#api.rest('GET /issues/{number}/comments', commenting(number), parameters);
            if (!Array.isArray(answer))
                throw new explain/* GitHubError */.y('refused', 'GitHub sent no list of comments.');
            const ours = answer.find((comment) => comments_isOurs(comment, marker));
            const id = (0,guards.at)(ours, 'id');
            if ((0,guards/* isFiniteNumber */.Bf)(id))
                return id;
            if (answer.length < PAGE_SIZE)
                return undefined;
        }
        return undefined;
    }
}
function comments_isOurs(comment, marker) {
    if (!(0,guards/* isObject */.Gv)(comment) || !(0,guards/* isString */.Kg)(comment['body']) || !comment['body'].startsWith(marker))
        return false;
    return (0,guards.at)(comment, 'user', 'type') === 'Bot' || TRUSTED.has(comment['author_association']);
}

;// CONCATENATED MODULE: ./lib/github/pull-requests.js



const pull_requests_PAGE_SIZE = 100;
/** How often GitHub is asked for what it finds out in the background. */
const LOOKS = 3;
const asking = (what) => ({ what, needs: 'pull-requests: write' });
/** Pull requests within one repository. All methods throw GitHubError. */
class PullRequests {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * Throws if the token may not open one like this, without opening any: a branch cannot be merged into itself, which
     * GitHub says last of all.
     */
    async checkMayCreate(branch, draft) {
        try {
            await this.#create({ title: 'Check', body: '', head: branch, base: branch, draft });
        }
        catch (error) {
            const isRefused = error instanceof explain/* GitHubError */.y && (error.kind === 'refused' || error.kind === 'exists');
            if (!isRefused || /draft/i.test(error.message))
                throw error;
        }
    }
    /** All from a branch of this repository into another, the newest first. */
    async list(head, base) {
        const task = asking(`list the pull requests of the branch ${head}`);
        const { owner, repo } = this.#api;
        const filter = { state: 'all', head: `${owner}:${head}`, base, sort: 'created', direction: 'desc' };
        const answer = await this.#api.rest('GET /pulls', task, { ...filter, per_page: pull_requests_PAGE_SIZE });
        // The filter names an owner, who may have forks of the repository besides.
        const here = `${owner}/${repo}`.toLowerCase();
        const isBetween = (item) => (0,guards.at)(item, 'head', 'ref') === head &&
            (0,guards.at)(item, 'base', 'ref') === base &&
            String((0,guards.at)(item, 'head', 'repo', 'full_name')).toLowerCase() === here;
        return Array.isArray(answer) ? answer.filter(isBetween).map(readPullRequest) : [];
    }
    /** Opens one; gives the one that another run has just opened if there is one. */
    async create(wanted) {
        try {
            return await this.#open(wanted);
        }
        catch (error) {
            if (!(error instanceof explain/* GitHubError */.y) || !/no commits between/i.test(error.message))
                throw error;
            // A commit that was just made may not be seen at once.
            await this.#api.pause(1);
            return await this.#open(wanted);
        }
    }
    async #open(wanted) {
        try {
            return { pull: await this.#create(wanted), isNew: true };
        }
        catch (error) {
            const exists = error instanceof explain/* GitHubError */.y && error.kind === 'exists';
            const pull = exists ? await this.#findOpen(wanted) : undefined;
            if (pull === undefined)
                throw error;
            return { pull, isNew: false };
        }
    }
    async update(number, changes) {
        const task = asking(`update pull request #${number}`);
        await this.#api.rest('PATCH /pulls/{number}', task, { number, ...changes });
    }
    /**
     * Whether one cannot be merged as it is; undefined if GitHub has not found out yet, or does not say.
     * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
     */
    async isInConflict(number) {
        const task = asking(`read pull request #${number}`);
        for (let tries = 1; tries <= LOOKS; tries += 1) {
            const mergeable = (0,guards.at)(await this.#api.find('GET /pulls/{number}', task, { number }), 'mergeable');
            if (typeof mergeable === 'boolean')
                return !mergeable;
            if (tries < LOOKS)
                await this.#api.pause(tries);
        }
        return undefined;
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
    async #findOpen({ head, base }) {
        return (await this.list(head, base)).find(({ state }) => state === 'open');
    }
}
function readPullRequest(answer) {
    const [number, body] = [(0,guards.at)(answer, 'number'), (0,guards.at)(answer, 'body')];
    if (!(0,guards/* isFiniteNumber */.Bf)(number))
        throw new explain/* GitHubError */.y('refused', 'GitHub sent a pull request without number.');
    const isMerged = (0,guards/* isString */.Kg)((0,guards.at)(answer, 'merged_at')) || (0,guards.at)(answer, 'merged') === true;
    const closed = isMerged ? 'merged' : 'declined';
    return {
        number,
        url: (0,api/* textAt */.$6)(answer, 'html_url'),
        headSha: (0,api/* textAt */.$6)(answer, 'head', 'sha'),
        title: (0,api/* textAt */.$6)(answer, 'title'),
        body: (0,guards/* isString */.Kg)(body) ? body : '',
        state: (0,guards.at)(answer, 'state') === 'open' ? 'open' : closed,
    };
}

;// CONCATENATED MODULE: ./lib/github/rules.js


const rules_PAGE_SIZE = 100;
const rules_MOST_PAGES = 10;
const rules_READING = { what: 'read the rules of the branch', needs: 'contents: read' };
/** What a repository allows. All methods throw GitHubError. */
class Rules {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Whether nothing can be changed any more. */
    async isArchived() {
        const answer = await this.#api.rest('GET', { what: 'read the repository', needs: 'contents: read' });
        return (0,guards.at)(answer, 'archived') === true;
    }
    /** All rules for a branch, whether it is there or not; undefined where GitHub knows no rules, as an old server. */
    async of(branch) {
        const rules = [];
        for (let page = 1; page <= rules_MOST_PAGES; page += 1) {
            const parameters = { branch, page, per_page: rules_PAGE_SIZE };
            const answer = await this.#api.find('GET /rules/branches/{branch}', rules_READING, parameters);
            if (answer === undefined)
                return undefined;
            if (!Array.isArray(answer))
                throw new explain/* GitHubError */.y('refused', 'GitHub sent no list of rules.');
            rules.push(...answer.flatMap(readRule));
            if (answer.length < rules_PAGE_SIZE)
                return rules;
        }
        return rules;
    }
    /** Whether the token may pass over a ruleset; undefined if GitHub does not say. */
    async mayBypass(ruleset) {
        const answer = await this.#api
            .find('GET /rulesets/{ruleset}', rules_READING, { ruleset })
            // Who may not read a ruleset is not told of rights either.
            .catch(() => undefined);
        const bypass = (0,guards.at)(answer, 'current_user_can_bypass');
        return (0,guards/* isString */.Kg)(bypass) ? bypass === 'always' || bypass === 'exempt' : undefined;
    }
    /** Whether a branch has protection of its own, or rules. */
    async isProtected(branch) {
        const task = { what: `read the branch ${branch}`, needs: 'contents: read' };
        return (0,guards.at)(await this.#api.find('GET /branches/{branch}', task, { branch }), 'protected') === true;
    }
    /** The names of branches that are this name, a folder that it lies in, or that lie in it as in a folder. */
    async branchesAround(branch) {
        const [first = ''] = branch.split('/');
        const task = { what: 'list the branches', needs: 'contents: read' };
        const answer = await this.#api.find('GET /git/matching-refs/{ref}', task, { ref: `heads/${first}` });
        const refs = Array.isArray(answer) ? answer.map((item) => (0,guards.at)(item, 'ref')).filter(guards/* isString */.Kg) : [];
        const names = refs.map((ref) => ref.replace('refs/heads/', ''));
        return names.filter((name) => `${name}/`.startsWith(`${branch}/`) || `${branch}/`.startsWith(`${name}/`));
    }
}
function readRule(item) {
    const [type, ruleset] = [(0,guards.at)(item, 'type'), (0,guards.at)(item, 'ruleset_id')];
    if (!(0,guards/* isString */.Kg)(type))
        return [];
    return [
        { type, parameters: (0,guards.at)(item, 'parameters'), ruleset: (0,guards/* isFiniteNumber */.Bf)(ruleset) ? ruleset : undefined },
    ];
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(57814);
;// CONCATENATED MODULE: ./lib/github/trees.js



/** Requests at the same time, and for one tree. */
const AT_ONCE = 6;
const MOST_REQUESTS = 300;
/** Listings that are kept: those of a branch and of another one, before and after a push. */
const KEPT = 8;
const trees_READING = { what: 'read the files', needs: 'contents: read' };
/** Trees of a repository. They never change, so that what was read lately is not asked for again. */
class Trees {
    #api;
    #kept = new Map();
    constructor(api) {
        this.#api = api;
    }
    /**
     * The entries of a tree; of one too large for a single answer, those of the folders that lead to the paths, and all
     * below the largest folders of theirs that fit into one. Throws GitHubError.
     */
    async read(oid, paths) {
        const queue = new dist/* default */.Ay({ concurrency: AT_ONCE });
        const all = new Map();
        let requests = 0;
        const list = async (id, recursive) => {
            requests += 1;
            if (requests > MOST_REQUESTS)
                throw new explain/* GitHubError */.y('too-large', TOO_LARGE);
            return await queue.add(() => this.#list(id, recursive));
        };
        const walk = async (id, folder) => {
            const whole = await list(id, true);
            const { entries } = whole.truncated ? await list(id, false) : whole;
            for (const [name, entry] of entries)
                all.set(`${folder}${name}`, entry);
            if (!whole.truncated)
                return;
            const leading = [...entries].filter(([name, { type }]) => type === 'tree' && paths.some((wanted) => wanted.startsWith(`${folder}${name}/`)));
            await Promise.all(leading.map(([name, entry]) => walk(entry.oid, `${folder}${name}/`)));
        };
        await walk(oid, '');
        return all;
    }
    /** The paths of files that differ between two trees. Only folders that differ are read. Throws GitHubError. */
    async changed(before, after) {
        const [one, other] = await Promise.all([this.#list(before, true), this.#list(after, true)]);
        if (!one.truncated && !other.truncated)
            return differing(one.entries, other.entries);
        const queue = new dist/* default */.Ay({ concurrency: AT_ONCE });
        const paths = [];
        let requests = 0;
        const list = async (id) => {
            if (id === undefined)
                return new Map();
            requests += 1;
            if (requests > MOST_REQUESTS)
                throw new explain/* GitHubError */.y('too-large', TOO_LARGE);
            return (await queue.add(() => this.#list(id, false))).entries;
        };
        const walk = async (was, is, folder) => {
            const [left, right] = await Promise.all([list(was), list(is)]);
            const folders = [];
            for (const name of new Set([...left.keys(), ...right.keys()])) {
                const [a, b] = [left.get(name), right.get(name)];
                if (a?.oid === b?.oid && a?.mode === b?.mode)
                    continue;
                const isFolder = [a, b].some((entry) => entry?.type === 'tree');
                if (!isFolder)
                    paths.push(`${folder}${name}`);
                else
                    folders.push(walk(folderId(a), folderId(b), `${folder}${name}/`));
            }
            await Promise.all(folders);
        };
        await walk(before, after, '');
        return paths;
    }
    #list(oid, recursive) {
        const key = `${oid} ${recursive}`;
        const known = this.#kept.get(key);
        this.#kept.delete(key);
        const listing = known ?? this.#ask(oid, recursive);
        this.#kept.set(key, listing);
        listing.catch(() => this.#kept.delete(key));
        for (const oldest of this.#kept.keys())
            if (this.#kept.size > KEPT)
                this.#kept.delete(oldest);
        return listing;
    }
    /** https://docs.github.com/en/rest/git/trees#get-a-tree: 100,000 entries and 7 MB at most, if recursive. */
    async #ask(oid, recursive) {
        const parameters = recursive ? { oid, recursive: 'true' } : { oid };
        const answer = await this.#api.rest('GET /git/trees/{oid}', trees_READING, parameters);
        const listed = (0,guards.at)(answer, 'tree');
        if (!Array.isArray(listed))
            throw new explain/* GitHubError */.y('refused', `GitHub sent no files for the tree ${oid}.`);
        const entries = new Map(listed.map(readEntry).filter((entry) => entry !== undefined));
        return { entries, truncated: (0,guards.at)(answer, 'truncated') === true };
    }
}
const TOO_LARGE = `The repository is too large to be read through GitHub's API: more than ${MOST_REQUESTS} requests would be needed. ` +
    'Put the transcripts into fewer folders with `output`.';
const folderId = (entry) => entry?.type === 'tree' ? entry.oid : undefined;
function differing(one, other) {
    const isFile = (entry) => entry !== undefined && entry.type !== 'tree';
    return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
        const [a, b] = [one.get(path), other.get(path)];
        return (isFile(a) || isFile(b)) && (a?.oid !== b?.oid || a?.mode !== b?.mode);
    });
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

;// CONCATENATED MODULE: ./lib/github/client.js








/** No commit has this id, so that no branch can be there. */
const NO_COMMIT = '0'.repeat(40);
const EMPTY_COMMIT = { expectedHead: NO_COMMIT, headline: 'Check', body: '', files: [], removed: [] };
const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const PUSH_RIGHT = `query ($owner: String!, $name: String!, $ref: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { refUpdateRule { viewerCanPush } } }
}`;
/** The login of GITHUB_TOKEN. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** One repository on GitHub. All methods throw GitHubError. */
class GitHubClient {
    comments;
    pullRequests;
    rules;
    artifacts;
    #api;
    #trees;
    #heads = new Map();
    constructor(api) {
        this.#api = api;
        this.rules = new Rules(api);
        this.#trees = new Trees(api);
        this.artifacts = new PastArtifacts(api);
        this.comments = new Comments(api);
        this.pullRequests = new PullRequests(api);
    }
    /** How many more requests GitHub takes, as it said last; undefined if it did not. */
    left(resource) {
        return this.#api.allowance.left(resource);
    }
    /** The commit that a branch points to; undefined if there is no such branch. */
    async head(branch) {
        const task = reading(`read the branch ${branch}`);
        const found = await this.#api.find('GET /git/ref/{ref}', task, { ref: `heads/${branch}` });
        return found === undefined ? undefined : await this.commit((0,api/* textAt */.$6)(found, 'object', 'sha'));
    }
    /** The id of the commit that a branch points to, for who asks again and again; undefined if there is no such branch. */
    async headId(branch) {
        const task = reading(`read the branch ${branch}`);
        const before = this.#heads.get(branch);
        const found = await this.#api
            .ifChanged('GET /git/ref/{ref}', task, { ref: `heads/${branch}` }, before)
            .catch(api/* orNothing */.bR);
        if (found === undefined)
            return undefined;
        this.#heads.set(branch, found);
        return (0,api/* textAt */.$6)(found.data, 'object', 'sha');
    }
    /** The commits of a branch and of those that are called like it with a number behind it, such as `name-2`: texts to compare. */
    async numberedHeads(branch) {
        const task = reading(`read the branches ${branch}`);
        const route = 'GET /git/matching-refs/{ref}';
        const key = `${branch}-`;
        const found = await this.#api.ifChanged(route, task, { ref: `heads/${branch}` }, this.#heads.get(key));
        this.#heads.set(key, found);
        const refs = Array.isArray(found.data) ? found.data : [];
        const start = `refs/heads/${branch}`;
        const isOne = (name) => name.startsWith(start) && /^(-\d+)?$/.test(name.slice(start.length));
        return refs.flatMap((item) => {
            const [name, oid] = [(0,guards.at)(item, 'ref'), (0,guards.at)(item, 'object', 'sha')];
            return (0,guards/* isString */.Kg)(name) && (0,guards/* isString */.Kg)(oid) && isOne(name) ? [`${name} ${oid}`] : [];
        });
    }
    /** Undefined if there is no such commit. */
    async commit(oid) {
        const task = reading(`read the commit ${oid}`);
        const found = await this.#api.find('GET /git/commits/{oid}', task, { oid });
        return found === undefined ? undefined : { oid, tree: (0,api/* textAt */.$6)(found, 'tree', 'sha') };
    }
    /** The newest commit that two have in common. */
    async mergeBase(base, head) {
        const parameters = { basehead: `${base}...${head}`, per_page: 1 };
        const answer = await this.#api.rest('GET /compare/{basehead}', reading('compare commits'), parameters);
        return (0,api/* textAt */.$6)(answer, 'merge_base_commit', 'sha');
    }
    /** The commit of the last push whose run of a workflow succeeded; undefined if there is none or it cannot be told. */
    async lastSuccess(workflow, branch) {
        const filter = { workflow, branch, event: 'push', status: 'success', per_page: 1 };
        const task = { what: 'list the runs of the workflow', needs: 'actions: read' };
        const answer = await this.#api
            .rest('GET /actions/workflows/{workflow}/runs', task, filter)
            .catch(orUntold);
        const runs = (0,guards.at)(answer, 'workflow_runs');
        const sha = (0,guards.at)(Array.isArray(runs) ? runs[0] : undefined, 'head_sha');
        return (0,guards/* isString */.Kg)(sha) ? sha : undefined;
    }
    async defaultBranch() {
        return (0,api/* textAt */.$6)(await this.#api.rest('GET', reading('read the repository')), 'default_branch');
    }
    async hasTag(name) {
        const task = reading(`read the tag ${name}`);
        return (await this.#api.find('GET /git/ref/{ref}', task, { ref: `tags/${name}` })) !== undefined;
    }
    /** The files of a tree, as Trees.read() gives them. */
    async tree(oid, paths) {
        return await this.#trees.read(oid, paths);
    }
    /** The paths of files that differ between two trees. */
    async changedPaths(before, after) {
        return await this.#trees.changed(before, after);
    }
    /** The id of the commit that changed a path last, as seen from another one; undefined if there is none. */
    async lastCommit(oid, path) {
        const task = reading(`list the commits of ${path}`);
        const answer = await this.#api.rest('GET /commits', task, { sha: oid, path, per_page: 1 });
        const sha = Array.isArray(answer) ? (0,guards.at)(answer[0], 'sha') : undefined;
        return (0,guards/* isString */.Kg)(sha) ? sha : undefined;
    }
    /** The content of a file: https://docs.github.com/en/rest/git/blobs#get-a-blob, 100 MB at most. */
    async readBlob(oid) {
        const answer = await this.#api.rest('GET /git/blobs/{oid}', reading('read a file'), { oid });
        if ((0,guards.at)(answer, 'encoding') !== 'base64') {
            throw new explain/* GitHubError */.y('refused', `GitHub sent no content for the file ${oid}.`);
        }
        return Buffer.from((0,api/* textAt */.$6)(answer, 'content'), 'base64');
    }
    /** Commits files and deletions, all or nothing, signed by GitHub, and gives the commit's id. Not sent again if unclear. */
    async commitOnBranch(commit) {
        const input = commitInput(this.#api, commit);
        const answer = await this.#api.mutate(CREATE_COMMIT, committing(commit.branch), { input });
        return (0,api/* textAt */.$6)(answer, 'createCommitOnBranch', 'commit', 'oid');
    }
    /**
     * Throws if the token may not commit, without a commit: it asks for one on a head that cannot be. Only the answer that
     * this is not the head, or that the request makes no sense, is a yes.
     */
    async checkMayCommit(branch) {
        try {
            const input = commitInput(this.#api, { ...EMPTY_COMMIT, branch });
            // Nothing can come of it, so that it is sent again after any fault, as a question is.
            await this.#api.query(CREATE_COMMIT, committing(branch), { input });
        }
        catch (error) {
            const isYes = error instanceof explain/* GitHubError */.y && (error.kind === 'stale' || error.kind === 'refused');
            if (!isYes)
                throw error;
        }
    }
    /** What GitHub says of the token and a branch that is protected. */
    async pushRight(branch) {
        const answer = await this.#api
            .query(PUSH_RIGHT, reading(`read the branch ${branch}`), {
            owner: this.#api.owner,
            name: this.#api.repo,
            ref: `refs/heads/${branch}`,
        })
            // What it is for is a better message, so that nothing fails for lack of it.
            .catch(() => undefined);
        const can = (0,guards.at)(answer, 'repository', 'ref', 'refUpdateRule', 'viewerCanPush');
        return {
            isWorkflow: (0,guards.at)(answer, 'viewer', 'login') === WORKFLOW_LOGIN,
            canPush: typeof can === 'boolean' ? can : undefined,
        };
    }
    /** Whether the branch was made; one that exists already is left where it is. */
    async createBranch(branch, oid) {
        const task = writing(`create the branch ${branch}`);
        try {
            await this.#api.rest('POST /git/refs', task, { ref: `refs/heads/${branch}`, sha: oid });
            return true;
        }
        catch (error) {
            if (error instanceof explain/* GitHubError */.y && error.kind === 'exists')
                return false;
            throw error;
        }
    }
    /** Moves a branch on to a commit that it leads to. */
    async forwardBranch(branch, oid) {
        const parameters = { ref: `heads/${branch}`, sha: oid, force: false };
        await this.#api.rest('PATCH /git/refs/{ref}', writing(`move the branch ${branch}`), parameters);
    }
    async deleteBranch(branch) {
        await this.#api.find('DELETE /git/refs/{ref}', writing(`delete the branch ${branch}`), {
            ref: `heads/${branch}`,
        });
    }
    /** Waits before the n-th retry of what others try at the same time. */
    async pauseApart(retry) {
        await this.#api.pauseApart(retry);
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
    return new GitHubClient(await (0,api/* openApi */.Nd)(token, event.owner, event.repo, wait));
}
/** Whoever may not be told goes on without. */
function orUntold(error) {
    if (error instanceof explain/* GitHubError */.y)
        return undefined;
    throw error;
}
const reading = (what) => ({ what, needs: 'contents: read' });
const writing = (what) => ({ what, needs: 'contents: write' });
const committing = (branch) => writing(`commit to the branch ${branch}`);
function commitInput({ owner, repo }, commit) {
    return {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: commit.branch },
        expectedHeadOid: commit.expectedHead,
        message: { headline: commit.headline, body: commit.body },
        fileChanges: {
            additions: commit.files.map(addition),
            deletions: commit.removed.map((path) => ({ path })),
        },
    };
}
function addition({ path, content }) {
    return { path, contents: Buffer.from(content).toString('base64') };
}


/***/ })

};
