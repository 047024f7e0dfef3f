export const id = 1661;
export const ids = [1661];
export const modules = {

/***/ 51987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SpeechError)
/* harmony export */ });
const STOPPING = new Set(['bad-key', 'missing-scope', 'no-credit', 'endpoint']);
/** What the service says of the inputs of all requests. Of some media it may hold alone, such as of their language. */
const GENERAL = new Set([
    'bad-options',
    'forbidden',
    'forbidden-model',
    'not-found',
    'redirected',
    'unknown-model',
]);
/** Why a request brought no transcript. */
class SpeechError extends Error {
    name = 'SpeechError';
    kind;
    retry;
    details;
    constructor(kind, retry, message, details = {}) {
        super(message);
        this.kind = kind;
        this.retry = retry;
        this.details = details;
    }
    /** Whether the request may have been charged nevertheless. */
    get mayBeCharged() {
        return this.retry === 'once' || this.details.answer !== undefined;
    }
    /** Whether no other request can succeed either. */
    get stopsRun() {
        return STOPPING.has(this.kind);
    }
    /** Whether no other request can succeed either, unless one did. */
    get isGeneral() {
        return GENERAL.has(this.kind);
    }
}


/***/ }),

/***/ 36107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ ADD_ONS),
/* harmony export */   Nn: () => (/* binding */ ADD_ON_PRICES),
/* harmony export */   jp: () => (/* binding */ MODEL_PRICES),
/* harmony export */   ve: () => (/* binding */ BY_TOKENS)
/* harmony export */ });
/**
 * Deepgram's list prices of recordings, pay as you go, in USD for a minute of audio. The page itself,
 * https://deepgram.com/pricing, is the only one that counts; what stands here is what others read there, and when. They
 * only make estimates. Growth plans and contracts pay less.
 */
/** Several projects wrote down what they read on the page, one of them in its costs/stt.json. */
const READINGS = 'https://github.com/hail-hq/hail and others';
/** Models that the page no longer names. */
const OLD_LISTS = 'https://github.com/BerriAI/litellm (model_prices_and_context_window.json)';
/** Deepgram's staff. */
const DISCUSSION = 'https://github.com/orgs/deepgram/discussions/249';
/** Others say 0.006. */
const WHISPER = 'https://www.skills.sh/jeremylongshore/tons-of-skills-marketplace/deepgram-cost-tuning';
/** The first that fits holds. */
const MODEL_PRICES = [
    {
        model: /^nova-3(-|$)/,
        name: '`nova-3`',
        usd: 0.0043,
        asOf: '2026-09-15',
        source: READINGS,
        multilingual: { usd: 0.0052, asOf: '2026-09-15', source: READINGS },
    },
    {
        model: /^nova(-2(-|$)|(-[a-z]+)?$)/,
        name: '`nova-2`, `nova`',
        usd: 0.0043,
        asOf: '2026-05-05',
        source: OLD_LISTS,
    },
    { model: /^enhanced(-|$)/, name: '`enhanced`', usd: 0.0145, asOf: '2026-05-05', source: OLD_LISTS },
    // Its models for one field go by their bare names, too.
    {
        model: /^(base(-|$)|(general|meeting|phonecall|finance|conversationalai|voicemail|video)$)/,
        name: '`base`, `meeting` and the like',
        usd: 0.0125,
        asOf: '2026-05-05',
        source: DISCUSSION,
    },
    { model: /^whisper(-|$)/, name: '`whisper`', usd: 0.0048, asOf: '2026-02-18', source: WHISPER },
];
const ADD_ON_PRICES = {
    // It is part of the price of recordings since about August 2026, and costs extra in streams alone.
    diarize: { parameters: ['diarize', 'diarize_model'], usd: 0, asOf: '2026-09-15', source: READINGS },
    redact: { parameters: ['redact'], usd: 0.002, asOf: '2026-08-28', source: READINGS },
    keyterms: { parameters: ['keyterm'], usd: 0.0013, asOf: '2026-08-28', source: READINGS },
    'detect-entities': { parameters: ['detect_entities'], usd: 0.0017, asOf: '2026-08-28', source: READINGS },
};
const ADD_ONS = Object.keys(ADD_ON_PRICES);
/** What Deepgram charges by tokens, of which nobody knows the number before. */
const BY_TOKENS = ['summarize', 'topics', 'intents', 'sentiment'];


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isOpenToOthers),
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);

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
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Refused on ${event.name}: ${event.outsider}. Use ${other}, or set \`allow-outside-events: true\` if a ` +
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
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name ' +
        'behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable ' +
        'workflow is called without `secrets: inherit`.');
}


/***/ }),

/***/ 29748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nd: () => (/* binding */ openApi),
  bR: () => (/* binding */ orNothing),
  $6: () => (/* binding */ textAt)
});

// UNUSED EXPORTS: Api

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/lib/server-clock.js
var server_clock = __webpack_require__(55243);
;// CONCATENATED MODULE: ./lib/github/allowance.js

/**
 * What GitHub said last of how many more requests it takes, in the headers of its answers: to ask for it would cost a
 * request more. A server without limits says nothing.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 */
class Allowance {
    #left = new Map();
    /** Takes the headers of an answer, or of a refusal. */
    note(headers) {
        const header = (name) => {
            const value = (0,guards.at)(headers, `x-ratelimit-${name}`);
            return (0,guards/* isString */.Kg)(value) ? value : '';
        };
        const [resource, remaining, reset] = ['resource', 'remaining', 'reset'].map(header);
        if (!resource || !/^\d+$/.test(remaining ?? '') || !/^\d+$/.test(reset ?? ''))
            return;
        this.#left.set(resource, { requests: Number(remaining), resetAt: Number(reset) * 1000 });
    }
    /** Undefined if GitHub has not said it yet. */
    left(resource) {
        return this.#left.get(resource);
    }
}

// EXTERNAL MODULE: ./lib/github/explain.js
var explain = __webpack_require__(62228);
;// CONCATENATED MODULE: ./lib/github/api.js






/** How often a request is sent at most. */
const TRIES = 5;
/** Enough for a commit of 40 MB on a slow line. */
const LONGEST_REQUEST_MS = 600_000;
const AFTER_ANY_FAULT = ['rate-limit', 'unclear'];
const IF_SURELY_NOT_DONE = ['rate-limit'];
const NOT_MODIFIED = 304;
/** Sends requests about one repository, again where that helps. All methods throw GitHubError. */
class Api {
    owner;
    repo;
    /** What GitHub has told of its limits. */
    allowance;
    /** GitHub's, by which secrets are written; as far as `anywhere` asked. */
    clock = new server_clock/* ServerClock */.i();
    #octokit;
    #wait;
    constructor(octokit, owner, repo, wait = promises_.setTimeout, allowance = new Allowance()) {
        this.owner = owner;
        this.repo = repo;
        this.allowance = allowance;
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
        const request = async () => {
            const sent = Date.now();
            const { data, headers } = await this.#octokit.request(route, parameters);
            this.clock.note(headers?.['date'], sent, Date.now());
            return data;
        };
        return await this.#send(task, AFTER_ANY_FAULT, request);
    }
    /** Like `rest`, but what does not exist is undefined. */
    async find(route, task, parameters) {
        return await this.rest(route, task, parameters).catch(orNothing);
    }
    /**
     * A REST request for what was read before, which costs nothing of the hour's budget if it is the same:
     * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests
     */
    async ifChanged(route, task, parameters, before) {
        const [method, path] = route.split(' ');
        const headers = before?.etag === undefined ? {} : { 'if-none-match': before.etag };
        const all = { owner: this.owner, repo: this.repo, ...parameters, headers };
        return await this.#send(task, AFTER_ANY_FAULT, async () => {
            try {
                const answer = await this.#octokit.request(`${method} /repos/{owner}/{repo}${path}`, all);
                const etag = answer.headers?.['etag'];
                return { data: answer.data, etag: (0,guards/* isString */.Kg)(etag) ? etag : undefined };
            }
            catch (error) {
                if (before !== undefined && (0,guards.at)(error, 'status') === NOT_MODIFIED)
                    return before;
                throw error;
            }
        });
    }
    /** Where a REST request is redirected to. The redirect is not followed, so that whoever is there gets no token. */
    async locationOf(route, task, parameters) {
        const [method, path] = route.split(' ');
        const manually = { request: { redirect: 'manual' } };
        const all = { owner: this.owner, repo: this.repo, ...parameters, ...manually };
        return await this.#send(task, AFTER_ANY_FAULT, async () => {
            const answer = await this.#octokit.request(`${method} /repos/{owner}/{repo}${path}`, all);
            return String(answer.headers?.['location'] ?? '');
        });
    }
    /** A GraphQL mutation, not sent again if it may have been carried out. */
    async mutate(mutation, task, variables) {
        return await this.#send(task, IF_SURELY_NOT_DONE, () => this.#octokit.graphql(mutation, variables));
    }
    /** A GraphQL query, or a mutation of which nothing can come: sent again after any fault. */
    async query(query, task, variables) {
        return await this.#send(task, AFTER_ANY_FAULT, () => this.#octokit.graphql(query, variables));
    }
    /** Waits before the n-th retry. */
    async pause(retry, retryAfterMs) {
        await this.#wait((0,backoff/* backoff */.JN)(retry, retryAfterMs));
    }
    /** Waits before the n-th retry of what others try at the same time: any time, so that they do not meet again. */
    async pauseApart(retry) {
        await this.#wait((0,backoff/* apart */.zZ)(retry));
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
/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
const ignore = () => undefined;
function apiUrl() {
    const url = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    if (URL.canParse(url))
        return url;
    throw new explain/* GitHubError */.y('refused', `GITHUB_API_URL is not a URL: ${url}`);
}
/** Sends requests with this token to GITHUB_API_URL, about one repository unless their route says otherwise. */
async function openApi(token, owner, repo, wait) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(3495)]).then(__webpack_require__.bind(__webpack_require__, 53495));
    // Octokit prints what GitHub says of deprecations past our log.
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = getOctokit(token, { baseUrl: apiUrl(), log });
    octokit.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
    });
    const allowance = new Allowance();
    octokit.hook.after('request', ({ headers }) => allowance.note(headers));
    const narrow = {
        request: (route, parameters) => octokit.request(route, { ...parameters, request: inTime(parameters) }),
        graphql: (query, variables) => octokit.graphql(query, { ...variables, request: inTime() }),
    };
    return new Api(narrow, owner, repo, wait, allowance);
}
/** How a request is sent, as its parameters have it, and within a time: Octokit has no limit of its own. */
function inTime(parameters = {}) {
    const { request } = parameters;
    const signal = AbortSignal.timeout(LONGEST_REQUEST_MS);
    return (0,guards/* isObject */.Gv)(request) ? { ...request, signal } : { signal };
}
/** The text at a path of keys of an answer. Throws GitHubError if there is none. */
function textAt(answer, ...keys) {
    const value = (0,guards.at)(answer, ...keys);
    if ((0,guards/* isString */.Kg)(value))
        return value;
    throw new explain/* GitHubError */.y('refused', `GitHub's answer cannot be understood: it has no ${keys.join('.')}. Check GITHUB_API_URL.`);
}


/***/ }),

/***/ 96234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
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
        ...(name === 'workflow_dispatch' && { entered: linesEntered((0,guards.at)(payload, 'inputs')) }),
        ...workflowFileIn(env['GITHUB_WORKFLOW_REF']),
    };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#providing-inputs */
function linesEntered(inputs) {
    const texts = (0,guards/* isObject */.Gv)(inputs) ? Object.values(inputs).filter(guards/* isString */.Kg) : [];
    return texts
        .flatMap((text) => text.split(/\r?\n/).map((line) => line.trim()))
        .filter((line) => line !== '');
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


/***/ }),

/***/ 62228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37221);
/* harmony import */ var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13019);



/** Why GitHub did not do what it was asked. */
class GitHubError extends _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR {
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
    const refused = (0,_lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyRefusal */ .vd)(thrown);
    if (refused !== undefined)
        return new GitHubError('refused', refused, undefined, mayBeDone);
    const refusal = read(thrown);
    const kind = kindOf(refusal);
    const retryAfter = kind === 'rate-limit' ? retryAfterOf(refusal, now) : undefined;
    const message = explanation(kind, refusal, task, retryAfter);
    return new GitHubError(kind, message, retryAfter, mayBeDone || kind === 'unclear');
}
function read(thrown) {
    const errors = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(thrown, 'errors');
    if (Array.isArray(errors)) {
        return {
            status: 200,
            types: errors.map((error) => (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'type')),
            text: shorten(errors.map(textOfError).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg).join(' ')),
            headers: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(thrown, 'headers'),
        };
    }
    const response = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(thrown, 'response');
    const status = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, 'status');
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return {
        status: typeof status === 'number' ? status : undefined,
        types: [],
        text: shorten((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(response) ? textOf((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, 'data'), message) : message),
        headers: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, 'headers'),
    };
}
/** GitHub's message with what it says of each field; of a page its title. */
function textOf(data, otherwise) {
    if ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(data))
        return titleOf(data) ?? otherwise;
    const message = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'message');
    const errors = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'errors');
    const details = Array.isArray(errors) ? errors.map(textOfError).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg) : [];
    // GraphQL says with any status that there were errors, and nothing above them.
    const texts = [...((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(message) ? [message] : []), ...details];
    return texts.length > 0 ? texts.join(' ') : otherwise;
}
/**
 * What one error says. That of REST always has a code, and perhaps a message:
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed
 */
function textOfError(error) {
    if ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(error))
        return error;
    const [message, field, code] = ['message', 'field', 'code'].map((key) => (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, key));
    if ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(message) && message !== '')
        return message;
    if (!(0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(code))
        return undefined;
    return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(field) ? `${field}: ${code}` : code;
}
const titleOf = (page) => /<title[^>]*>([^<]+)</i.exec(page)?.[1];
const shorten = (text) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
};
/** Texts come first, since GitHub gives one status or type to many causes. The order decides. */
const BY_TEXT = [
    [/rate limit|abuse detection/i, 'rate-limit'],
    [/GH006|GH013|protected (branch|ref)|rule violation|must be made through a pull request/i, 'protected'],
    [/already exists|: already_exists\b/i, 'exists'],
    [/reference does not exist/i, 'not-found'],
    [/expected branch to point to|not a fast.forward|is at [0-9a-f]{40} but expected/i, 'stale'],
    [/too large|exceeds? .{0,200}(size|limit)/i, 'too-large'],
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
    const exhausted = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, 'x-ratelimit-remaining') === '0' || (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, 'retry-after') !== undefined;
    if (status === 403 && exhausted)
        return 'rate-limit';
    const byText = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
    const byType = types.map((type) => BY_TYPE.get(type)).find((kind) => kind !== undefined);
    // GraphQL's way of a 500, without a type.
    const failedInside = status === 200 && /something went wrong|timed? ?out/i.test(text);
    return byText ?? byType ?? BY_STATUS.get(status) ?? (failedInside ? 'unclear' : 'refused');
}
/** Without a word of GitHub's it is to be a minute: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const WAIT_WITHOUT_HINT_MS = 60_000;
function retryAfterOf({ headers }, now) {
    const after = Number((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, 'retry-after') ?? Number.NaN);
    if (after >= 0)
        return after * 1000;
    if ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, 'x-ratelimit-remaining') !== '0')
        return WAIT_WITHOUT_HINT_MS;
    const reset = Number((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
    return reset > now ? reset - now : WAIT_WITHOUT_HINT_MS;
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
            if (/secret/i.test(text)) {
                return `A transcript has what push protection takes for a secret, so GitHub refused to ${task.what} (${answer}). Allow it at the address that GitHub names, leave it out with \`redact\`, or use \`save-to: artifact\`.`;
            }
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
/** What stands between a token and a repository besides permissions, and what to do. */
const BARRIERS = [
    [
        /not permitted to create (or approve )?pull requests/i,
        'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General of the repository or its organization, or use the token of a GitHub App.',
    ],
    [/SAML/i, "Authorize the token for the organization's single sign-on, or use the token of a GitHub App."],
    [
        /IP allow list/i,
        "The organization lets only listed addresses in: use a runner with one of them, or have the runner's address listed.",
    ],
    [
        /personal access token.*lifetime|lifetime.*personal access token/i,
        'The organization takes only tokens that expire sooner: make one that does.',
    ],
    [
        /OAuth App access restrictions/i,
        'The organization must approve the app that the token is from; GITHUB_TOKEN or a GitHub App needs no approval.',
    ],
    [/conversation is locked|issue is locked|is locked/i, 'Unlock the conversation of the pull request.'],
];
function explainForbidden(answer, { what, needs }) {
    if (/archived/i.test(answer))
        return `The repository is archived: nothing can ${what} (${answer}).`;
    const barrier = BARRIERS.find(([pattern]) => pattern.test(answer))?.[1];
    if (barrier !== undefined)
        return `token: it may not ${what} (${answer}). ${barrier}`;
    if (typeof needs !== 'string') {
        return `token: it may not ${what} (${answer}). GITHUB_TOKEN never may, whatever its \`permissions\`: use the token of a GitHub App, or a fine-grained personal access token, with ${named(needs)}.`;
    }
    return `token: it may not ${what} (${answer}). Add \`permissions: ${needs}\` to the job; another token than GITHUB_TOKEN needs the same permission. Pull requests from forks and runs of Dependabot get a read-only token.`;
}


/***/ }),

/***/ 69455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   Q: () => (/* binding */ LONGEST_RETRY_AFTER_MS),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);

const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;
/** A server that asks for a longer wait is asked again after this. */
const LONGEST_RETRY_AFTER_MS = 600_000;
/** Milliseconds before the n-th retry: exponential with jitter, and at least what the server asks for. */
function backoff(retry, retryAfterMs = 0, random = Math.random()) {
    const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (retry - 1));
    return Math.round(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + ceiling * (0.5 + random / 2));
}
/** Milliseconds from a Retry-After header, seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(header, now) {
    if (!(0,_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(header))
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
const FIRST_SPREAD_MS = 1000;
const LONGEST_SPREAD_MS = 20_000;
/** Milliseconds before the n-th retry of what many try at once: anything up to a limit that doubles. */
function apart(retry, random = Math.random()) {
    return Math.round(random * Math.min(LONGEST_SPREAD_MS, FIRST_SPREAD_MS * 2 ** (retry - 1)));
}


/***/ }),

/***/ 17783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ blobHeader),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 58431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   S1: () => (/* binding */ placeProblemOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   cf: () => (/* binding */ nameProblemOf),
/* harmony export */   fm: () => (/* binding */ withoutIllegal),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   ky: () => (/* binding */ hasTooLongName),
/* harmony export */   nG: () => (/* binding */ safePath),
/* harmony export */   sq: () => (/* binding */ withSlashes)
/* harmony export */ });
/** Common file systems take names of at most this many bytes. */
const LONGEST_NAME = 255;
/** What Windows takes for `.git`, too: https://github.com/git/git/blob/v2.39.5/path.c, is_ntfs_dotgit() */
const GIT_FOLDER = /^(\.git|git~1)[. ]*(:|$)/i;
/**
 * What no name may hold on Windows, or in an artifact; GitHub does not refuse the backslash, but a ZIP takes it for a
 * folder. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
const ILLEGAL = /[\p{Cc}"*/:<>?\\|]/gu;
/** Devices of Windows, whatever ending they have: https://github.com/git-for-windows/git/blob/main/compat/mingw.c */
const DEVICE = /^(aux|con|conin\$|conout\$|nul|prn|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))/i;
/** What Windows takes off the end of a name. */
const UNSEEN_END = /(?<![. ])[. ]+$/;
/** What a template's variable may become at least, as far as a name's rule goes. */
const SOMETHING = 'x';
/** A path as users of Windows write it, with `/`. */
const withSlashes = (path) => path.replaceAll('\\', '/');
/** A name without the characters that some system refuses. */
const withoutIllegal = (name) => name.replaceAll(ILLEGAL, '_');
/** A name that every system can hold as that of a file or folder, but for its length. */
const safeName = (name) => withoutIllegal(name)
    .replace(UNSEEN_END, (end) => '_'.repeat(end.length))
    .replace(DEVICE, '$1_');
/** A normalized path of which every system can check out a file. */
const safePath = (path) => path
    .split('/')
    .map((name) => (isStep(name) ? name : safeName(name)))
    .join('/');
/**
 * What keeps some system from checking out what somebody wrote, a path or a template of one, as the end of a sentence
 * that names it; undefined if nothing does.
 */
function nameProblemOf(template) {
    const names = template.replaceAll(/\{[^{}]*\}/g, SOMETHING).split('/');
    for (const name of names.filter((each) => !isStep(each))) {
        const reason = whyUnsafe(name);
        if (reason !== undefined)
            return `which Windows cannot check out: ${reason}`;
    }
    return undefined;
}
function whyUnsafe(name) {
    const [character] = name.match(ILLEGAL) ?? [];
    if (character !== undefined)
        return `no name there may hold ${shown(character)}`;
    const [end] = UNSEEN_END.exec(name) ?? [];
    if (end !== undefined)
        return `no name there may end in a ${end.endsWith('.') ? 'dot' : 'blank'}`;
    const [device] = DEVICE.exec(name) ?? [];
    return device === undefined ? undefined : `${device} is a device there, regardless of its extension`;
}
function shown(character) {
    if (!/\p{Cc}/u.test(character))
        return character;
    return `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Whether a part of a path names nothing itself. */
const isStep = (part) => ['', '.', '..'].includes(part);
/** What keeps us from a normalized path, as the end of a sentence that names it; undefined if nothing does. */
function problemOf(path) {
    const tooLong = `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
    return placeProblemOf(path) ?? (hasTooLongName(path) ? tooLong : undefined);
}
/** The same but for the length of names. */
function placeProblemOf(path) {
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
    return undefined;
}
/** Whether a file or folder of a path has a name that file systems do not take. */
function hasTooLongName(path) {
    return path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME);
}


/***/ }),

/***/ 35755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export refuseUnverified */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40045);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);



/** How long what is still open, such as a connection that does not end, may keep a program that is done. */
const LONGEST_END_MS = 5000;
/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
function runProgram(run) {
    begin(run)
        .catch((error) => {
        if (error instanceof Error && !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(error.stack ?? '');
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    })
        .finally(() => setTimeout(() => process.exit(), LONGEST_END_MS).unref());
}
async function begin(run) {
    refuseUnverified(process.env);
    (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .settleProxies */ .yB)(process.env);
    await run();
}
/** Throws a Failure if Node would take any certificate: not all that runs in this process could be told otherwise. */
function refuseUnverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('NODE_TLS_REJECT_UNAUTHORIZED: it is 0, so that anybody could pass for Deepgram or GitHub and get the key. Remove ' +
        'it. If an authority of your own signs certificates, name its PEM file in NODE_EXTRA_CA_CERTS.');
}


/***/ }),

/***/ 55243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ServerClock)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);

/** A server tells whole seconds: on average half of one has gone by. */
const HALF_SECOND_MS = 500;
/** What time it is for a server, by the `Date` of its answers: https://www.rfc-editor.org/rfc/rfc9110#field.date */
class ServerClock {
    #ahead;
    /** Reads the `Date` of an answer to a question that was sent and answered at these times, in milliseconds. */
    note(date, sent, answered) {
        const told = (0,_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(date) ? Date.parse(date) : Number.NaN;
        if (!Number.isNaN(told))
            this.#ahead = told + HALF_SECOND_MS - (sent + answered) / 2;
    }
    /** By how many milliseconds the server is ahead of this machine; 0 as long as it has told nothing. */
    get ahead() {
        return this.#ahead ?? 0;
    }
    /** In milliseconds since the epoch. */
    now() {
        return Date.now() + this.ahead;
    }
}


/***/ }),

/***/ 49384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39362);

/** Appends to the step summary, where the runner keeps one. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ otherKind),
/* harmony export */   X_: () => (/* binding */ KIND_BYTES),
/* harmony export */   l4: () => (/* binding */ mediaKind)
/* harmony export */ });
/** What bytes are, by how they begin. */
const MEDIA = [
    ['wave', { is: 'RIFF' }, { at: 8, is: 'WAVE' }],
    ['wave', { is: 'RF64' }],
    ['wave', { is: 'BW64' }],
    ['wave64', { is: 'riff\x2e\x91\xcf\x11' }],
    ['avi', { is: 'RIFF' }, { at: 8, is: 'AVI ' }],
    ['aiff', { is: 'FORM' }, { at: 8, is: 'AIF' }],
    ['au', { is: '.snd' }],
    ['caf', { is: 'caff' }],
    ['amr', { is: '#!AMR' }],
    ['flac', { is: 'fLaC' }],
    ['ogg', { is: 'OggS' }],
    ['matroska', { is: '\x1a\x45\xdf\xa3' }],
    ['asf', { is: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' }],
    ['flv', { is: 'FLV\x01' }],
    ['ps', { is: '\0\0\x01\xba' }],
    ['wavpack', { is: 'wvpk' }],
    ['tta', { is: 'TTA1' }],
    ['ac3', { is: '\x0b\x77' }],
    ['dts', { is: '\x7f\xfe\x80\x01' }],
    ['other', { is: 'MAC ' }],
    ['other', { is: 'MPCK' }],
    ['other', { is: 'MP+' }],
    ['other', { is: 'DSD ' }],
    ['other', { is: 'FRM8' }],
];
const BOXES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'moof', 'styp'];
const TS_SYNC = 0x47;
/** Bytes of a packet, and where its sync is: also of cameras, with a time before each. */
const TS_PACKETS = [
    [188, 0],
    [192, 4],
    [204, 0],
];
/** Bytes that {@link mediaKind} looks at. */
const KIND_BYTES = 4096;
/** Which kind of media so begins; undefined of others, MP3 and its like among them, which have frames and no header. */
function mediaKind(head) {
    const found = MEDIA.find(([, ...starts]) => starts.every((start) => begins(head, start)));
    if (found !== undefined)
        return found[0];
    if (BOXES.includes(head.toString('latin1', 4, 8)))
        return 'mp4';
    const isTs = TS_PACKETS.some(([bytes, at]) => [0, 1, 2].every((packet) => head[at + packet * bytes] === TS_SYNC));
    return isTs ? 'ts' : undefined;
}
const begins = (head, { at = 0, is }) => head.toString('latin1', at, at + is.length) === is;
/** What is no recording, in the words of "is …". */
const OTHERS = [
    ['a PNG, a picture', { is: '\x89PNG' }],
    ['a JPEG, a picture', { is: '\xff\xd8\xff' }],
    ['a GIF, a picture', { is: 'GIF8' }],
    ['a WebP, a picture', { is: 'RIFF' }, { at: 8, is: 'WEBP' }],
    ['a TIFF, a picture', { is: 'II*\0' }],
    ['a TIFF, a picture', { is: 'MM\0*' }],
    ['a BMP, a picture', { is: 'BM' }, { at: 6, is: '\0\0\0\0' }],
    ['an icon, a picture', { is: '\0\0\x01\0' }],
    ['a HEIF, a picture', { at: 4, is: 'ftyphei' }],
    ['a HEIF, a picture', { at: 4, is: 'ftypmif' }],
    ['an AVIF, a picture', { at: 4, is: 'ftypavi' }],
    ['a PDF', { is: '%PDF-' }],
    ['a ZIP archive', { is: 'PK\x03\x04' }],
    ['a gzip archive', { is: '\x1f\x8b\x08' }],
    ['a 7z archive', { is: '7z\xbc\xaf\x27\x1c' }],
    ['a RAR archive', { is: 'Rar!\x1a\x07' }],
    ['a MIDI file, notes without sound', { is: 'MThd' }],
];
/** What the bytes are if they surely are no recording, whose name says that it is one or not; undefined if they may be one. */
function otherKind(head, isNamedMedia) {
    if (head.length === 0)
        return undefined;
    if (mediaKind(head) !== undefined && head.toString('latin1', 4, 8) !== 'ftyp')
        return undefined;
    const found = OTHERS.find(([, ...starts]) => starts.every((start) => begins(head, start)));
    if (found !== undefined)
        return found[0];
    const text = textOf(head);
    return text === undefined ? undefined : textKind(text, isNamedMedia);
}
const UTF16 = ['\xff\xfe', '\xfe\xff'];
/** Characters below this are for machines, but for white space and escape. */
const FIRST_PRINTABLE = 32;
const IN_TEXT = [9, 10, 11, 12, 13, 27];
/** The bytes as text; undefined if they are none. The last character may be cut off. */
function textOf(head) {
    const isUtf16 = UTF16.some((is) => begins(head, { is }));
    try {
        const decoder = new TextDecoder(isUtf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
            fatal: true,
        });
        const text = decoder.decode(head, { stream: true });
        return [...text].every(isOfText) ? text.trimStart() : undefined;
    }
    catch {
        return undefined;
    }
}
function isOfText(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= FIRST_PRINTABLE || IN_TEXT.includes(code);
}
const TEXTS = [
    ['HTML, a page', /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i],
    ['an SVG, a picture', /^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i],
    ['XML', /^<\?xml\b|^<(?:rss|feed|error)\b/i],
    ['JSON', /^[[{]\s*(?:["[{\]}\d-]|true|false|null)/],
    ['a playlist', /^#EXTM3U|^\[playlist\]/i],
    ['captions', /^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} -->/],
    [
        'what a server says of an error',
        /^(?:(?:error:? )?[45]\d\d\b|(?:page |file )?not found|access denied|forbidden|unauthorized)/i,
    ],
    ['a pointer of git-annex, whose content was not fetched', /^\/annex\/objects\//],
];
/** Fewer characters are no text that anybody wrote: they are what some server says, or chance. */
const SHORTEST_TEXT = 64;
/** What a text is; undefined of a short one that is called a recording and says nothing of itself. */
function textKind(text, isNamedMedia) {
    const known = TEXTS.find(([, start]) => start.test(text))?.[0];
    return known ?? (isNamedMedia && text.length < SHORTEST_TEXT ? undefined : 'text');
}


/***/ }),

/***/ 20541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mediaType),
/* harmony export */   s: () => (/* binding */ isMediaName)
/* harmony export */ });
/* harmony import */ var mime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15086);

const UNKNOWN = 'application/octet-stream';
const MEDIA = /^(audio|video)\//;
/**
 * The MIME type of a media file, from its name. Only audio and video types are ever given: a request of type
 * application/json would make Deepgram read the file as an order to fetch a URL.
 */
function mediaType(name) {
    const type = mime__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.getType(name) ?? UNKNOWN;
    return MEDIA.test(type) ? type : UNKNOWN;
}
/** Whether a name is, or may be, that of media; not that of a text or a picture. */
function isMediaName(name) {
    const type = mime__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.getType(name);
    return type === null || MEDIA.test(type) || type === UNKNOWN;
}


/***/ }),

/***/ 80392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ isUrlName),
/* harmony export */   Nt: () => (/* binding */ mediaHash),
/* harmony export */   Qu: () => (/* binding */ VALIDATOR_NAMES),
/* harmony export */   T$: () => (/* binding */ sameMedia),
/* harmony export */   YM: () => (/* binding */ steadied)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);

/** What media are: what tells them apart and recognizes them, wherever they lie. */
const VALIDATORS = ['etag', 'lastModified', 'length'];
/** What may tell that the media at a URL are the same, what is replaced most lightly first. */
const VALIDATOR_NAMES = [...VALIDATORS, 'query'];
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
/** Whether two media are the same, as far as it can be told. Of two URLs, they are one but for their queries. */
function sameMedia(one, other) {
    if (one.kind === 'url' && other.kind === 'url')
        return sameAtUrl(one, other);
    return one.sha256 !== undefined && one.sha256 === other.sha256;
}
/** By validators: https://www.rfc-editor.org/rfc/rfc9110#section-8.8. A length alone needs the same query, too. */
function sameAtUrl(one, other) {
    const unsteady = new Set([...(one.unsteady ?? []), ...(other.unsteady ?? [])]);
    const comparable = VALIDATORS.filter((key) => !unsteady.has(key) && one[key] !== undefined && other[key] !== undefined);
    const agree = new Set(comparable.filter((key) => one[key] === other[key]));
    if (agree.has('etag') || (agree.has('lastModified') && agree.has('length')))
        return true;
    if (agree.size < comparable.length)
        return false;
    return agree.has('lastModified') || unsteady.has('query') || one.query === other.query;
}
/**
 * Media of which Deepgram told the hash, after they had looked different from those that are recorded. If it is the
 * recorded hash, the first of what differed is marked as unsteady, so that it is not paid for again and again.
 */
function steadied(media, sha256, recorded) {
    const heard = sha256 === undefined ? media : { ...media, sha256 };
    if (recorded?.kind !== 'url' || sha256 === undefined || recorded.sha256 !== sha256)
        return heard;
    const known = recorded.unsteady ?? [];
    const differs = (key) => !known.includes(key) && recorded[key] !== media[key];
    // Others may still tell when the media change.
    const first = sameAtUrl(recorded, media) ? undefined : VALIDATOR_NAMES.find(differs);
    const unsteady = first === undefined ? known : [...known, first].sort();
    return unsteady.length === 0 ? heard : { ...heard, unsteady };
}


/***/ }),

/***/ 29725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ openFound),
/* harmony export */   LD: () => (/* binding */ ChangedFileError),
/* harmony export */   bS: () => (/* binding */ READ_ONLY_FILE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);


/**
 * For what was a regular file a moment ago: a link that took its place is not followed, and a pipe is not waited for.
 * Windows has neither flag.
 */
const READ_ONLY_FILE = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Opens the regular file of so many bytes that was found there. Throws an Error if it is anything else by now. */
async function openFound(realPath, size) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(realPath, READ_ONLY_FILE).catch((error) => {
        throw (0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === 'ELOOP' ? new Error('it is a link now') : error;
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new Error('it is no longer a regular file');
        if (stats.size !== size)
            throw new ChangedFileError(size, stats.size);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** A file has other bytes than it had. */
class ChangedFileError extends Error {
    name = 'ChangedFileError';
    /** Both in bytes. */
    constructor(planned, now) {
        const amount = now > planned ? 'more' : now;
        super(planned === now ? 'it has other bytes now' : `it had ${planned} bytes and has ${amount} now`);
    }
}


/***/ }),

/***/ 11661:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./lib/lib/program.js
var program = __webpack_require__(35755);
// EXTERNAL MODULE: ./lib/deepgram/token.js
var token = __webpack_require__(59324);
// EXTERNAL MODULE: ./lib/github/admission.js
var github_admission = __webpack_require__(9514);
// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(96234);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/lib/step-summary.js
var step_summary = __webpack_require__(49384);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/git/git.js






/** Git did not answer. What follows is "cannot tell", and never "there is nothing". Its message ends a sentence. */
class GitError extends Error {
    name = 'GitError';
}
/** A hung git, such as on a dead network drive, is given up after this many milliseconds. */
const TIMEOUT_MS = 30_000;
/** No prompt, no lock, no download, no configuration of the machine, and messages in English. */
const QUIET = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
};
/** What a program needs to start at all, on each system. Nothing else of our environment is git's business. */
const PASSED_ON = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];
/**
 * In a container the checkout belongs to another user, which git refuses. Before 2.38 it heeds `safe.directory` neither
 * from the command line nor, before 2.32, from a file that GIT_CONFIG_GLOBAL names, but only from the `.gitconfig` in
 * HOME: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
const OWN_CONFIG = '[safe]\n\tdirectory = *\n';
let home;
/** A home folder with nothing but our configuration; it is made once. */
function ownHome() {
    home ??= makeHome();
    return home;
}
async function makeHome() {
    const inside = async (parent) => await (0,promises_.mkdtemp)(external_node_path_.join(parent, 'git-home-'));
    const folder = await inside(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()).catch(() => inside((0,external_node_os_.tmpdir)()));
    process.on('exit', () => removeQuietly(folder));
    await (0,promises_.writeFile)(external_node_path_.join(folder, '.gitconfig'), OWN_CONFIG);
    return folder;
}
/** What cannot be removed at the end costs nobody anything: the runner empties its folder after the job. */
function removeQuietly(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // As said.
    }
}
/**
 * What git prints for a command in a folder. It starts no other program, whatever the repository is set up to, as long as
 * the command reads no content: see withoutFilters(). Throws a GitError.
 */
async function git(folder, command, { settings = [], input = '', codes = [] } = {}) {
    const own = await ownHome();
    const all = [
        'core.fsmonitor=false',
        `core.hooksPath=${own}`,
        // A folder of the checkout that looks like a bare repository could bring its own configuration.
        'safe.bareRepository=explicit',
        ...settings,
    ];
    const args = ['-C', folder, ...all.flatMap((setting) => ['-c', setting]), ...command];
    const passed = PASSED_ON.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : []));
    const env = { ...Object.fromEntries(passed), ...QUIET, HOME: own, USERPROFILE: own, XDG_CONFIG_HOME: own };
    return await run(args, env, input, [0, ...codes]);
}
function run(args, env, input, codes) {
    const { promise, resolve, reject } = Promise.withResolvers();
    // Not in the checkout: Windows looks for git.exe in the current folder first.
    const child = (0,external_node_child_process_.spawn)('git', args, { env, cwd: external_node_path_.dirname(process.execPath), windowsHide: true });
    const [output, complaint] = [[], []];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => complaint.push(chunk));
    const timer = setTimeout(() => {
        child.kill('SIGKILL');
        // A program that git started may hold the pipes open, and would be waited for.
        child.stdout.destroy();
        child.stderr.destroy();
        reject(new GitError(`git did not answer within ${TIMEOUT_MS / 1000} s`));
    }, TIMEOUT_MS);
    child.on('error', (error) => reject(new GitError(whyNotStarted(error))));
    child.on('close', (code) => {
        if (codes.includes(code))
            resolve(Buffer.concat(output).toString('utf8'));
        else
            reject(new GitError(whyFailed(code, Buffer.concat(complaint).toString('utf8'))));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return promise.finally(() => clearTimeout(timer));
}
const whyNotStarted = (error) => (0,failure/* errorCode */.CA)(error) === 'ENOENT' ? 'git is not installed' : `git could not be started: ${(0,failure/* messageOf */.bD)(error)}`;
function whyFailed(code, complaint) {
    const [line = ''] = complaint.split('\n').filter((text) => text.trim() !== '');
    return `git ended with code ${code}${line === '' ? '' : `: ${line.trim()}`}`;
}
/** A variable of a filter, such as `filter.lfs.clean`. A name with `=` cannot be set from the command line. */
const FILTER = /^filter\.([^=]+)\.(?:clean|smudge|process|required)$/;
/**
 * Settings under which git runs no filter, for commands that may look at content. A `.gitattributes` chooses among the
 * programs that the repository's configuration names, and that is not always our user's. Throws a GitError.
 */
async function withoutFilters(folder) {
    const listed = await git(folder, ['config', '--null', '--name-only', '--list']);
    const names = listed.split('\0').filter((name) => name.startsWith('filter.'));
    const filters = new Set();
    for (const name of names) {
        const filter = FILTER.exec(name)?.[1];
        if (filter === undefined && name.includes('='))
            throw new GitError(`the configuration has a filter with a name that git cannot be told to leave out`);
        if (filter !== undefined)
            filters.add(filter);
    }
    return [...filters].flatMap((filter) => ['clean=', 'smudge=', 'process=', 'required=false'].map((value) => `filter.${filter}.${value}`));
}

;// CONCATENATED MODULE: ./lib/git/index.js

/** How the modes of regular files begin, that of submodules, and the stage of what is in no merge conflict. */
const [REGULAR, SUBMODULE, MERGED] = ['100', '160000', '0'];
/** Reads the index below a folder of a repository, which is its own real path. Throws a GitError. */
async function readIndex(folder) {
    const [listing, settings] = await Promise.all([
        git(folder, ['ls-files', '-z', '--stage', '-v']),
        withoutFilters(folder),
    ]);
    const compare = ['diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all', '--', '.'];
    return indexOf(listing, await git(folder, compare, { settings }));
}
/** Tag, mode, blob id, stage and path. */
const LISTED = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
/** From `ls-files --stage -v` and `diff-files --name-only`, both ended by NUL characters. */
function indexOf(listing, changes) {
    const tracked = new Map();
    const submodules = [];
    const [unchanged, sparse] = [new Map(), new Map()];
    const changed = new Set(changes.split('\0'));
    for (const line of listing.split('\0')) {
        const [, tag, mode, id = '', stage, file] = LISTED.exec(line) ?? [];
        if (file === undefined)
            continue;
        tracked.set(file, id);
        if (mode === SUBMODULE)
            submodules.push(file);
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
        stagedIdOf: (file) => tracked.get(file),
        has: (file) => tracked.has(file),
        submodules,
    };
}

;// CONCATENATED MODULE: ./lib/git/checkout.js




/**
 * Asks git about the files of a workspace, given by the names that matter. `root` is the workspace's own real path; names
 * are from there, with `/`. Never throws: a git that does not answer is told as such.
 */
async function readCheckout(root, names) {
    const folders = nestedRepositories(root, names);
    const around = repositoryAround(root) === undefined ? [] : [''];
    const repositories = await Promise.all([...around, ...folders].map((folder) => readRepository(root, folder)));
    return checkoutOf(repositories);
}
/** The folder of the repository that a folder is in, by git's own mark; undefined if there is none. */
function repositoryAround(folder) {
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(folder, '.git')))
        return folder;
    const parent = external_node_path_.dirname(folder);
    return parent === folder ? undefined : repositoryAround(parent);
}
/** Whether a repository is surely no sparse checkout, by the file that git keeps of one; git itself is not asked. */
function isWhole(repository) {
    const own = external_node_path_.join(repository, '.git');
    return (0,external_node_fs_.lstatSync)(own).isDirectory() && !(0,external_node_fs_.existsSync)(external_node_path_.join(own, 'info', 'sparse-checkout'));
}
/** Folders below the root, as they are named there, which are repositories of their own: clones and submodules. */
function nestedRepositories(root, names) {
    const seen = new Set();
    const found = [];
    for (const name of names) {
        for (let folder = parentOf(name); folder !== '' && !seen.has(folder); folder = parentOf(folder)) {
            seen.add(folder);
            if ((0,external_node_fs_.existsSync)(external_node_path_.join(root, ...folder.split('/'), '.git')))
                found.push(folder);
        }
    }
    return found;
}
const parentOf = (name) => name.slice(0, Math.max(0, name.lastIndexOf('/')));
async function readRepository(root, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    try {
        return { prefix, index: await readIndex(external_node_path_.join(root, ...folder.split('/'))) };
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        const where = folder === '' ? 'the workspace' : folder;
        return { prefix, index: undefined, silence: `${where}: ${error.message}` };
    }
}
function checkoutOf(repositories) {
    // The innermost one has the file.
    const innermost = [...repositories].sort((one, other) => other.prefix.length - one.prefix.length);
    const find = (file) => innermost.find(({ prefix }) => file.startsWith(prefix));
    const ask = (file, question) => {
        const { prefix = '', index } = find(file) ?? {};
        return index && question(index, file.slice(prefix.length));
    };
    return {
        idOf: (file) => ask(file, (index, inside) => index.idOf(inside)),
        sparseIdOf: (file) => ask(file, (index, inside) => index.sparseIdOf(inside)),
        stagedIdOf: (file) => ask(file, (index, inside) => index.stagedIdOf(inside)),
        has: (file) => ask(file, (index, inside) => index.has(inside)) ?? false,
        presenceOf: (file) => (find(file) === undefined ? 'no-repository' : (ask(file, presenceIn) ?? 'unknown')),
        silences: repositories.flatMap(({ silence }) => silence ?? []),
    };
}
function presenceIn(index, file) {
    if (index.has(file))
        return 'tracked';
    return index.submodules.some((folder) => file.startsWith(`${folder}/`)) ? 'unknown' : 'untracked';
}
/** The part of an address that names a repository, whether it is written as a URL or as ssh does. */
const REPOSITORY = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/;
/**
 * The repository that was cloned, such as `octo-org/octo-repo`; undefined where git does not tell, or the clone is not of
 * this server. `server` is a host, such as `github.com`.
 */
async function clonedFrom(folder, server) {
    const url = await git(folder, ['config', '--get', 'remote.origin.url']).catch(() => '');
    const [, owner, name] = REPOSITORY.exec(url.trim()) ?? [];
    // Over ssh behind a firewall it is ssh.github.com: https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
    const isHere = url.includes(`${server}/`) || url.includes(`${server}:`);
    return isHere && owner !== undefined && name !== undefined ? `${owner}/${name}` : undefined;
}

// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var api = __webpack_require__(29748);
;// CONCATENATED MODULE: ./lib/github/changes.js


const BRANCH = 'refs/heads/';
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
 * Of the paths those that the pull request or push added or modified, a push since the last run that succeeded: what a
 * failed one left is not lost. Throws a Failure for an event without changes of its own.
 */
async function changedAmong(paths, history, event) {
    // Where a branch is deleted, the commit is that of the default branch, of which nothing was pushed.
    if (event.isDeletion === true)
        return new Set();
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
    if (name !== 'push' || !ref.startsWith(BRANCH)) {
        throw new failure/* Failure */.HR(`changed-only: the event ${name} on ${ref} has no changes of its own. Use it on pull requests and on pushes ` +
            'to branches, and leave it out elsewhere.');
    }
    // A new branch has no commit before it, and after a force-push that commit may be gone.
    const branch = ref.slice(BRANCH.length);
    for (const base of [await history.lastSuccess(branch), before])
        if (base !== undefined && (await history.files(base, [])) !== undefined)
            return { base, head: sha };
    const trunk = await history.trunk();
    // The first push of all may be looked at when others have followed it.
    const isFirst = trunk.head === undefined || trunk.branch === branch;
    return { base: isFirst ? undefined : await history.mergeBase(trunk.head, sha), head: sha };
}
/** The history as GitHub tells it; of runs only if `workflowFile` is given. */
function historyOf(client, workflowFile) {
    return {
        async files(oid, paths) {
            const commit = await client.commit(oid);
            if (commit === undefined)
                return undefined;
            const entries = await client.tree(commit.tree, paths);
            return new Map([...entries].flatMap(([path, { type, oid: blob }]) => (type === 'blob' ? [[path, blob]] : [])));
        },
        mergeBase: (base, head) => client.mergeBase(base, head).catch(api/* orNothing */.bR),
        trunk: async () => {
            const branch = await client.defaultBranch();
            return { branch, head: (await client.head(branch))?.oid };
        },
        lastSuccess: async (branch) => workflowFile === undefined ? undefined : await client.lastSuccess(workflowFile, branch),
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/inputs/saving.js
/** Where transcripts may be kept; the workspace always gets them. */
const SAVE_TO = ['workspace', 'artifact', 'commit', 'pull-request'];
const SAVE_ON_FAILURE = ['artifact', 'nothing'];
/** Whether transcripts are kept in the repository itself, which later runs can read. */
const savesToRepository = ({ to }) => to.includes('commit') || to.includes('pull-request');
const LONGEST_RETENTION_DAYS = 400;
/** Reads the inputs that say how transcripts are kept. Throws a Failure that names the input. */
function readSaving(fields) {
    return {
        to: fields.listOf('save-to', SAVE_TO),
        rescue: fields.oneOf('save-on-failure', SAVE_ON_FAILURE) === 'artifact',
        artifact: {
            name: fields.text('artifact-name'),
            jobIndex: fields.text('job-index'),
            retentionDays: fields.optionalInteger('retention-days', 1, LONGEST_RETENTION_DAYS),
            compressionLevel: fields.optionalInteger('compression-level', 0, 9),
        },
        branch: fields.text('branch'),
        commitMessage: fields.text('commit-message'),
        pullRequest: {
            branch: fields.text('pull-request-branch'),
            title: fields.text('pull-request-title'),
            labels: fields.items('pull-request-labels'),
            reviewers: fields.items('pull-request-reviewers'),
            draft: fields.truth('pull-request-draft'),
        },
    };
}

// EXTERNAL MODULE: ./lib/transcribe/lockfile/lock.js
var lock = __webpack_require__(62642);
;// CONCATENATED MODULE: ./lib/lib/braces.js
/**
 * Braces in patterns: `{a,b}` stands for each of its texts, which may have braces and slashes in them, and `{01..12}` for
 * each of these numbers. What is no such group means itself, as in a shell.
 */
/** More than anybody writes out; each is matched for itself. */
const MOST_PATTERNS = 1000;
/** Characters. No system has longer paths, and each group is looked for anew. */
const LONGEST_PATTERN = 10_000;
/**
 * The patterns without braces that a pattern stands for, in its order; undefined if there are more than a thousand, or if
 * it is too long to have any looked for. `escapes` tells whether a backslash makes a brace mean itself.
 */
function expandBraces(text, escapes) {
    if (!text.includes('{'))
        return [text];
    if (text.length > LONGEST_PATTERN)
        return undefined;
    const expanded = [];
    const open = [text];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [group] = groupsIn(next, escapes);
        if (group === undefined)
            expanded.push(next);
        else {
            const [before, behind] = [next.slice(0, group.start), next.slice(group.close + 1)];
            open.push(...alternativesOf(next, group)
                .map((each) => `${before}${each}${behind}`)
                .reverse());
        }
        // Each of those that are open gives at least one.
        if (expanded.length + open.length > MOST_PATTERNS)
            return undefined;
    }
    return expanded;
}
/** The texts that are parted by a character outside of braces, trimmed. */
function splitOutsideBraces(text, separator, escapes) {
    const groups = groupsIn(text, escapes);
    const parts = [];
    let [from, passed] = [0, 0];
    for (const { index, 0: found } of text.matchAll(separator)) {
        while ((groups[passed]?.close ?? index) < index)
            passed += 1;
        if ((groups[passed]?.start ?? index) < index)
            continue;
        parts.push(text.slice(from, index));
        from = index + found.length;
    }
    return [...parts, text.slice(from)].map((part) => part.trim());
}
/** The outermost groups, in their order. */
function groupsIn(text, escapes) {
    const opened = [];
    const groups = [];
    const close = (at) => {
        const { start = -1, commas = [] } = opened.pop() ?? {};
        const isGroup = start >= 0 && (commas.length > 0 || NUMBERS.test(text.slice(start + 1, at)));
        if (!isGroup)
            return;
        while ((groups.at(-1)?.start ?? -1) > start)
            groups.pop();
        groups.push({ start, commas, close: at });
    };
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (escapes && character === '\\')
            at += 1;
        else if (character === '{')
            opened.push({ start: at, commas: [] });
        else if (character === ',')
            opened.at(-1)?.commas.push(at);
        else if (character === '}')
            close(at);
    }
    return groups;
}
function alternativesOf(text, { start, commas, close }) {
    if (commas.length === 0)
        return numbersIn(text.slice(start + 1, close));
    const borders = [start, ...commas, close];
    return borders.slice(1).map((border, index) => text.slice((borders[index] ?? start) + 1, border));
}
const NUMBERS = /^(-?\d{1,9})\.\.(-?\d{1,9})$/;
/** Up or down, with zeros in front if one of the two has them. So many that there are too many are one more than that. */
function numbersIn(text) {
    const [, from = '', to = ''] = NUMBERS.exec(text) ?? [];
    const [first, last] = [Number(from), Number(to)];
    const amount = Math.min(Math.abs(last - first), MOST_PATTERNS) + 1;
    const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
    const step = last < first ? -1 : 1;
    return Array.from({ length: amount }, (_, index) => {
        const number = first + index * step;
        const sign = number < 0 ? '-' : '';
        return `${sign}${String(Math.abs(number)).padStart(width - sign.length, '0')}`;
    });
}

// EXTERNAL MODULE: ./lib/lib/hash.js
var hash = __webpack_require__(17783);
;// CONCATENATED MODULE: ./lib/lib/patterns.js
/**
 * Patterns of paths as the users and contributors write them: `*` and `?` for what a name holds, `[a-z]` and `[!a-z]`
 * for one of its characters, `**` for any folders. There are no extended patterns, and braces are expanded before: see
 * braces.ts. Matching takes a time that grows with the length of the pattern times that of the path, whatever they are:
 * both may be a stranger's.
 */
/** Any folders, also none. */
const FOLDERS = Symbol('**');
const ANY_TEXT = Symbol('*');
const anyCharacter = () => true;
const PORTABLE = { escapes: true, ignoreCase: false };
/** Reads a pattern of relative paths with `/`. There is none that cannot be read. */
function readPattern(text, { escapes, ignoreCase } = PORTABLE) {
    const given = ignoreCase ? folded(text) : text;
    const segments = given.split('/').filter((segment) => segment !== '');
    return {
        segments: segments.map((segment) => (segment === '**' ? FOLDERS : readSegment(segment, escapes))),
        ignoreCase,
    };
}
/** As file systems compare names that ignore case. */
const folded = (name) => name.normalize('NFC').toLowerCase();
/** The pattern with `/` for each backslash that makes nothing mean itself: on Windows it parts folders. */
const withSlashes = (text) => text.replaceAll(/\\(?![[\]{}!,\\])/g, '/');
/** Whether the whole path matches; what ends in `**` matches its folder as well. */
function matchesPath(pattern, path) {
    let progress = beginning(pattern);
    for (const name of path.split('/')) {
        if (progress.size === 0)
            return false;
        if (name !== '')
            progress = advance(pattern, progress, name);
    }
    return patterns_isWhole(pattern, progress);
}
/** Where matching begins. */
const beginning = (pattern) => reached(pattern, [0]);
/** Where it is with one name more. Nothing further down can match if it is nowhere. */
function advance(pattern, progress, name) {
    const characters = [...(pattern.ignoreCase ? folded(name) : name)];
    const next = [];
    for (const at of progress) {
        const segment = pattern.segments[at];
        if (segment === FOLDERS)
            next.push(at);
        else if (segment !== undefined && matchesName(segment, characters))
            next.push(at + 1);
    }
    return reached(pattern, next);
}
/** Whether what was read so far matches the pattern. */
const patterns_isWhole = (pattern, progress) => progress.has(pattern.segments.length);
/** `**` may be no folder at all. */
function reached({ segments }, places) {
    const all = new Set();
    for (const place of places) {
        let at = place;
        all.add(at);
        while (segments[at] === FOLDERS && !all.has(at + 1)) {
            at += 1;
            all.add(at);
        }
    }
    return all;
}
/** The names with which a pattern begins, up to the first that has a wildcard. */
function fixedNames({ segments }) {
    const names = [];
    for (const segment of segments) {
        if (segment === FOLDERS || !segment.every((item) => typeof item === 'string'))
            break;
        names.push(segment.join(''));
    }
    return names;
}
/** With one place to come back to, the last `*`: an earlier one could only take what that one can take as well. */
function matchesName(segment, characters) {
    let [at, item, star, tried] = [0, 0, -1, 0];
    while (at < characters.length) {
        if (segment[item] === ANY_TEXT) {
            [star, tried] = [item, at];
            item += 1;
        }
        else if (isOne(segment[item], characters[at])) {
            [at, item] = [at + 1, item + 1];
        }
        else if (star === -1) {
            return false;
        }
        else {
            tried += 1;
            [at, item] = [tried, star + 1];
        }
    }
    while (segment[item] === ANY_TEXT)
        item += 1;
    return item === segment.length;
}
function isOne(item, character = '') {
    return typeof item === 'function' ? item(character) : item === character;
}
function readSegment(text, escapes) {
    const characters = [...text];
    const items = [];
    // A set without an end has none further on, either.
    let mayHaveSets = true;
    let at = 0;
    while (at < characters.length) {
        const isOpened = characters[at] === '[';
        const set = isOpened && mayHaveSets ? readSet(characters, at, escapes) : undefined;
        if (isOpened)
            mayHaveSets = set !== undefined;
        const [item, end] = set === undefined ? readItem(characters, at, escapes) : [itemOf(set), set.end];
        items.push(item);
        at = end;
    }
    return items;
}
/** What one character means, or one that is escaped, and the place behind it. */
function readItem(characters, at, escapes) {
    const [character = '', next] = characters.slice(at, at + 2);
    if (character === '*')
        return [ANY_TEXT, at + 1];
    if (character === '?')
        return [anyCharacter, at + 1];
    return escapes && character === '\\' && next !== undefined ? [next, at + 2] : [character, at + 1];
}
/** A set of characters from its bracket on; undefined if it has no end, so that the bracket means itself. */
function readSet(characters, start, escapes) {
    const isNot = ['!', '^'].includes(characters[start + 1] ?? '');
    const first = start + (isNot ? 2 : 1);
    const ranges = [];
    let at = first;
    // A bracket that comes first is one of the set.
    while (at < characters.length && (characters[at] !== ']' || at === first)) {
        if (escapes && characters[at] === '\\' && at + 1 < characters.length)
            at += 1;
        const range = rangeAt(characters, at);
        ranges.push(range);
        at += range[0] === range[1] ? 1 : 3;
    }
    return characters[at] === ']' ? { isNot, ranges, end: at + 1 } : undefined;
}
function rangeAt(characters, at) {
    const [from = '', dash, to = ']'] = characters.slice(at, at + 3);
    return dash === '-' && to !== ']' ? [from, to] : [from, from];
}
function itemOf({ isNot, ranges }) {
    const [only, ...others] = ranges;
    const isOnlyOne = only !== undefined && only[0] === only[1] && others.length === 0;
    if (isOnlyOne && !isNot)
        return only[0];
    return (character) => ranges.some(([from, to]) => isBetween(character, from, to)) !== isNot;
}
function isBetween(character, from, to) {
    const [code = 0, least = 0, most = 0] = [character, from, to].map((one) => one.codePointAt(0));
    return least <= code && code <= most;
}

// EXTERNAL MODULE: ./lib/recordings/media.js
var recordings_media = __webpack_require__(80392);
;// CONCATENATED MODULE: ./lib/transcribe/plan/renewals.js





/** Hexadecimal digits that tell requests apart. */
const MARK_DIGITS = 8;
/**
 * Reads the lines of the input. A comment, which begins with `#`, tells the lines below it from the same lines elsewhere;
 * `!` excludes from what comes before it. `occasionOf` tells for what run alone the line at a place was entered, empty if
 * it stands in the workflow. Throws a Failure for a pattern that means nothing.
 */
function readRenewals(lines, occasionOf = () => '') {
    const exclusions = lines.map(exclusionOf);
    let comment = '';
    return lines.flatMap((line, index) => {
        if (line.startsWith('#'))
            comment = line;
        if (line.startsWith('#') || line.startsWith('!'))
            return [];
        const patterns = patternsOf(line);
        const excluded = exclusions.slice(index + 1).flat();
        const mark = (0,hash/* sha256 */.sc)(JSON.stringify([comment, line, occasionOf(index)])).slice(0, MARK_DIGITS);
        const matches = (name) => isIn(patterns, name) && !isIn(excluded, name);
        return [{ text: line, mark, matches }];
    });
}
/** The marks of what asks for a source again, sorted. */
const marksFor = (name, renewals) => uniqueMarks(renewals.filter(({ matches }) => matches(name)).map(({ mark }) => mark));
/** Marks in the one order in which equal sets are equal lists. */
const uniqueMarks = (marks) => [...new Set(marks)].sort();
/** Whether what an entry has was paid for since all of these requests. */
const isRenewed = ({ again = [] }, marks) => marks.every((mark) => again.includes(mark));
/** An excluded folder excludes what is in it. */
function exclusionOf(line) {
    if (!line.startsWith('!'))
        return [];
    const below = readPattern('**').segments;
    const patterns = patternsOf(line.replace(/^[!\s]+/, ''));
    return patterns.map((pattern) => ({ ...pattern, segments: [...pattern.segments, ...below] }));
}
const isIn = (patterns, name) => patterns.some((pattern) => matchesPath(pattern, name));
function patternsOf(line) {
    const local = line.replace(/^\.\//, '');
    const isElsewhere = /^[/~]|^[a-z]:[/\\]/i.test(local) || local.split('/').some((name) => /^\.\.?$/.test(name));
    if (local === '' || (isElsewhere && !(0,recordings_media/* isUrlName */.D$)(local)))
        throw new failure/* Failure */.HR(`retranscribe: "${line}" names no recording. Write a pattern from the workspace, as in \`files\`, or a URL.`);
    const patterns = expandBraces(local, true);
    if (patterns === undefined)
        throw new failure/* Failure */.HR(`retranscribe: the braces of "${line}" stand for too many patterns.`);
    return patterns.map((pattern) => readPattern(pattern));
}

;// CONCATENATED MODULE: ./lib/recordings/source.js
/**
 * How a source is named in logs, summaries, results and the lock file: a URL without its query, which may be a credential,
 * but with a mark for it where that says which media they are.
 */
function nameOf(source) {
    if (source.kind === 'file')
        return source.path;
    return source.mark === undefined ? addressOf(source) : `${addressOf(source)}?${source.mark}`;
}
/** A URL without its query, which several sources may have in common. */
const addressOf = ({ url }) => `${url.origin}${url.pathname}`;
/** What the names of URLs end in where their queries count. */
const MARK = /^[0-9a-f]{12}$/;
/** The source that a name of a URL stands for, as far as it tells; undefined if it is no such name. */
function namedUrl(name) {
    const url = URL.parse(name);
    if (url === null || url.protocol !== 'https:')
        return undefined;
    const mark = url.search.slice(1);
    if (mark !== '' && !MARK.test(mark))
        return undefined;
    url.search = '';
    return { kind: 'url', url, ...(mark !== '' && { mark }) };
}

// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/transcribe/plan/options.js


/** Parameters that change how a request is accounted for or kept, and not what is heard. */
const WITHOUT_EFFECT = new Set(['tag', 'extra', 'mip_opt_out']);
/**
 * Parameters whose values are told as they are. Those of all others may be the user's own words: the lock file may be
 * public, and shows only a hash of them. A name stays where it is for ever, since entries tell what was paid for by it.
 */
const PUBLIC = new Set([
    'channels',
    'custom_intent_mode',
    'custom_topic_mode',
    'detect_entities',
    'detect_language',
    'diarize',
    'diarize_model',
    'dictation',
    'encoding',
    'filler_words',
    'intents',
    'language',
    'language_hint',
    'measurements',
    'model',
    'multichannel',
    'numerals',
    'paragraphs',
    'profanity_filter',
    'punctuate',
    'redact',
    'sample_rate',
    'sentiment',
    'smart_format',
    'summarize',
    'topics',
    'utt_split',
    'utterances',
    'version',
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
    if (PUBLIC.has(name))
        return values.map((value) => String(new URLSearchParams([[name, value]])));
    return [`${options_nameOf(name)}=#${(0,hash/* sha256 */.sc)(values.join('\n')).slice(0, DIGITS)}`];
}
/** A name as a query has it. */
const options_nameOf = (name) => String(new URLSearchParams([[name, '']])).slice(0, -1);
/** What the models of an entry name Deepgram's second diarizer by. */
const SECOND_DIARIZER = 'diarizer v2';
/** Whether speakers were told apart by Deepgram's first diarizer, or by one that is not recorded. */
const isByFirstDiarizer = ({ options, models }) => /(^|&)diarize=true(&|$)/.test(options) && !models.includes(SECOND_DIARIZER);
/**
 * Tells the entries that have the answer to what is asked: those to the same options, also as an earlier version knew them,
 * and if a diarizer is named, those to the same options with any diarizer that turn out to be by that one.
 */
function answersTo({ options, earlier, }) {
    const isAnswer = answersToOptions(options);
    return (entry) => isAnswer(entry) || (earlier !== undefined && entry.options === earlier);
}
function answersToOptions(options) {
    const [named, model] = /(?<=^|&)diarize_model=(latest|v1|v2)(?=&|$)/.exec(options) ?? [];
    if (named === undefined)
        return (entry) => entry.options === options;
    const withAny = options.replace(named, 'diarize=true');
    return (entry) => entry.options === options || (entry.options === withAny && isByFirstDiarizer(entry) === (model === 'v1'));
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
        return old.length === current.length
            ? ''
            : `${name} was ${(0,units/* count */.U9)(old.length, 'value')}, is ${current.length}`;
    return PUBLIC.has(name) ? `${name} was ${was}, is ${is}` : `${name} changed`;
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/writers.js




/**
 * Finds files that another step writes otherwise than this one is about to. If that step still wants them, the two
 * would overwrite each other in turn, and pay for it: that throws a Failure. A step whose workflow changed since may
 * have changed its mind; its files are taken over.
 */
function settleDisputes(jobs, dispute) {
    const takeovers = jobs.flatMap((job) => {
        const recorded = dispute.entriesOf(nameOf(job.source));
        const others = recorded.filter(({ writer }) => !isSameWriter(writer, dispute.asked.writer));
        if (others.length === 0)
            return [];
        return job.outputs.flatMap((output) => {
            const holder = others.find((entry) => isWrittenOtherwise(entry, job, output, dispute));
            return holder === undefined || !dispute.isThere(output.path)
                ? []
                : [settle(output.path, holder, dispute)];
        });
    });
    return [...new Map(takeovers.map((each) => [describeWriter(each.writer), each])).values()];
}
/** Throws a Failure if the holder of a path still wants to write it. */
function settle(path, holder, { asked, versionOf }) {
    const { writer } = holder;
    const version = versionOf(writer.workflow);
    if (writer.version === undefined || version === writer.version)
        throw new failure/* Failure */.HR(disputeMessage(path, holder, asked));
    return { writer, why: version === undefined ? 'gone' : 'changed', path };
}
/** Whether two are the same step, of whatever version of the workflow. */
const isSameWriter = (one, other) => one.workflow === other.workflow && one.step === other.step;
function isWrittenOtherwise(entry, job, output, { asked, rendering }) {
    const held = Object.entries(entry.files).find(([, { path }]) => path === output.path);
    if (held === undefined)
        return false;
    const [format, file] = held;
    if (entry.options !== asked.options || format !== output.format)
        return true;
    // A file with names, or another version of this action, changes what both write.
    const isOutdated = file.rendering === lock/* OUTDATED */.LJ || entry.look === asked.look;
    return !isOutdated && settingsOf(file.rendering) !== settingsOf(rendering(job, output));
}
/** The part of a rendering that stands for settings, as renderingOf() writes it: after the format and its version. */
const settingsOf = (rendering) => rendering.split(' ').slice(2).join(' ');
/** A writer for people: `.github/workflows/ci.yml (transcribe/deepgram)`. */
const describeWriter = ({ workflow, step }) => `${workflow} (${step})`;
function disputeMessage(path, holder, asked) {
    const differ = whyOptionsDiffer(holder.options, asked.options);
    const how = differ === '' ? 'with other inputs' : `with other options: ${differ}`;
    return (`output: ${path} is written by ${describeWriter(holder.writer)}, and ${describeWriter(asked.writer)} would write ` +
        `it ${how}. Nothing was sent. Give each its own \`output\`, for example ` +
        '`{dir}/{file}.{language}.{format}`. If the other one is to stop writing it, change its workflow, or delete the file.');
}

;// CONCATENATED MODULE: ./lib/transcribe/changes.js






/**
 * Tells which files an event changed, if the user wants no others. Where a lock file is saved with the transcripts, a push
 * is also about what has none yet, as after a run that failed: it may be long since that was pushed.
 */
async function changesOf(run) {
    const { inputs, event, root, lockfile, asked, renewals } = run;
    if (!inputs.changedOnly)
        return undefined;
    const remembers = savesToRepository(inputs.saving);
    const { connect } = await __webpack_require__.e(/* import() */ 1307).then(__webpack_require__.bind(__webpack_require__, 81307));
    const client = await connect(inputs.token, event);
    const history = historyOf(client, remembers ? undefined : event.workflowFile);
    return async (paths) => {
        const again = askedAgain(paths, lockfile.entries, renewals);
        const changed = new Set([...(await changedAmong(paths, history, event)), ...again]);
        if (!remembers || event.pullRequest !== undefined || event.isDeletion === true)
            return changed;
        const checkout = await readCheckout(root, paths);
        return new Set([
            ...changed,
            ...unknownAmong(paths, lockfile.entries, asked, (path) => checkout.idOf(path)),
        ]);
    };
}
/** Of the paths those that `retranscribe` asks for, unless their transcripts came since. */
function askedAgain(paths, entries, renewals) {
    if (renewals.length === 0)
        return [];
    const bySource = Map.groupBy(entries.values(), ({ source }) => source);
    return paths.filter((path) => {
        const marks = marksFor(path, renewals);
        return marks.length > 0 && !bySource.get(path)?.some((entry) => isRenewed(entry, marks));
    });
}
/**
 * Of the paths those that have no transcripts of this step, or of one that asks for the same, or that git has otherwise
 * than when they were transcribed.
 */
function unknownAmong(paths, entries, { options, writer }, idOf) {
    const bySource = Map.groupBy(entries.values(), ({ source }) => source);
    const isKnown = (entry) => (entry.options === options || isSameWriter(entry.writer, writer)) &&
        (0,lock/* pathsOf */.wG)(entry).length > 0 &&
        entry.media.kind === 'file' &&
        entry.media.git === idOf(entry.source);
    return paths.filter((path) => !bySource.get(path)?.some(isKnown));
}

// EXTERNAL MODULE: ./lib/transcribe/lockfile/format.js
var lockfile_format = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/transcribe/lockfile/ledger.js
var lockfile_ledger = __webpack_require__(86236);
// EXTERNAL MODULE: ./lib/transcribe/lockfile/merge.js
var merge = __webpack_require__(24481);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/lib/path-rule.js
var path_rule = __webpack_require__(58431);
;// CONCATENATED MODULE: ./lib/transcribe/lockfile/fields.js

/** Of one entry. */
const MOST_MARKS = 10_000;
const matching = (pattern) => (value) => (0,guards/* isString */.Kg)(value) && pattern.test(value);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTexts = (value) => (0,guards/* listOf */.c3)(value, guards/* isString */.Kg) !== undefined;
const OBJECT = { is: guards/* isObject */.Gv, expected: 'an object' };
const LIST = {
    is: (value) => Array.isArray(value),
    expected: 'a list',
};
const TEXT = { is: guards/* isString */.Kg, expected: 'a text' };
const TEXTS = { is: isTexts, expected: 'a list of texts' };
/** What stands for requests to transcribe again. */
const MARKS = {
    is: (value) => {
        const marks = (0,guards/* listOf */.c3)(value, matching(/^[0-9a-f]{8}$/));
        return marks !== undefined && marks.length > 0 && marks.length <= MOST_MARKS;
    },
    expected: `a list of up to ${MOST_MARKS} marks of 8 digits in hex`,
};
const NUMBER = { is: guards/* isFiniteNumber */.Bf, expected: 'a number' };
const COUNT = { is: isCount, expected: 'a whole number of 0 or more' };
const HASH = { is: matching(/^[0-9a-f]+$/), expected: 'a hash in hex' };
const SHA256 = { is: matching(/^[0-9a-f]{64}$/), expected: 'a SHA-256 in hex' };
/** The last of its characters has four bits. */
const SHA256_BASE64 = {
    is: matching(/^[\w-]{42}[AEIMQUYcgkosw048]$/),
    expected: 'a SHA-256 in base64url',
};
/** SHA-1, or SHA-256 in a repository that uses it. */
const GIT_ID = {
    is: matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
    expected: 'an object id of git',
};
const TRUE = { is: (value) => value === true, expected: 'true' };
/** A list of some of these words. */
function listed(words) {
    const isWord = (value) => words.some((word) => word === value);
    return {
        is: (value) => (0,guards/* listOf */.c3)(value, isWord) !== undefined,
        expected: `a list of some of ${words.join(', ')}`,
    };
}
/** What a field must be if it is there. */
const optional = ({ is, expected }) => ({
    is: (value) => value === undefined || is(value),
    expected,
});
/** An object in the lock file, which knows its place. */
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
    /** The items of a list, by names for their positions. Throws a Failure if the field is no list, or a longer one. */
    items(field, names) {
        const values = this.get(field, LIST);
        if (values.length > names.length)
            throw this.refuse(field, `has more than ${names.length} items`);
        const named = {};
        for (const [position, name] of names.entries())
            named[name] = values[position];
        return new Part(named, this.#refuse, `${this.#place}${field}.`);
    }
    fields() {
        return Object.keys(this.#value);
    }
    refuse(field, problem) {
        return this.#refuse(`${this.#place}${field} ${problem}`);
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/lockfile/parse.js









/** Sources of a lock file at most; one with more takes more memory than runners have to spare. */
const MOST_SOURCES = 200_000;
const ADVICE = 'Restore an earlier state of it from git. Or delete it: what lies in `json` transcripts or in the cache is found ' +
    'again without a request, and all else is left as it is.';
/** Reads the text of the lock file at a path. Throws a Failure that says what is wrong where, and what to do. */
function parseLock(text, path) {
    const refuse = (problem) => new failure/* Failure */.HR(`lock-file: ${path}: ${problem}. ${ADVICE}`);
    const lockfile = new Part(parseJson(text, refuse), refuse);
    checkVersion(lockfile.get('version', NUMBER), refuse);
    const [known, all] = [lockfile.get('requests', OBJECT), lockfile.get('sources', OBJECT)];
    refuseRepeated(text, Object.keys(all).length + Object.keys(known).length, refuse);
    const requests = new Map(membersOf(known).map(([key, value]) => [key, parseRequest(key, value, refuse)]));
    const sources = membersOf(all);
    if (sources.length > MOST_SOURCES)
        throw refuse(`it has more than ${MOST_SOURCES} sources`);
    const entries = new Map(sources
        .flatMap(([source, value]) => parseSource(source, value, requests, refuse))
        .map((entry) => [(0,lock/* entryKey */.k2)(entry.source, entry), entry]));
    refuseSharedPaths(entries, refuse);
    return { entries, requests, ledger: ledgerOf(all) };
}
/** What runs spent. Anyone who can open a pull request can write such a line: what is none is passed over. */
function ledgerOf(sources) {
    return new Map(Object.entries(sources).flatMap(([name, value]) => {
        const key = name.slice(lockfile_format/* SEPARATOR */.wv.length);
        if (!name.startsWith(lockfile_format/* SEPARATOR */.wv) || !(0,lockfile_ledger/* isLedgerKey */.PK)(key))
            return [];
        const [usd, minutes] = (0,guards/* listOf */.c3)(value, isAmount) ?? [];
        return usd === undefined || minutes === undefined ? [] : [[key, { usd, minutes }]];
    }));
}
const isAmount = (value) => (0,guards/* isFiniteNumber */.Bf)(value) && value >= 0;
/**
 * What a line of the journal says: an entry, the key of one that was removed, or what was spent; undefined if it is no such
 * line.
 */
function parseJournalLine(line) {
    try {
        const removed = (0,guards.at)(JSON.parse(line), 'removed');
        if ((0,guards/* isString */.Kg)(removed))
            return removed;
        const { entries, ledger } = parseLock(line, 'the journal');
        return entries.values().next().value ?? (ledger.size > 0 ? ledger : undefined);
    }
    catch {
        return undefined;
    }
}
function parseJson(text, refuse) {
    const conflict = text.search(/^<{7}\s/m);
    if (conflict !== -1) {
        throw refuse(`line ${lineAt(text, conflict)} is where a merge left a conflict; delete the lines that begin with <<<<<<<, ` +
            '======= or >>>>>>>, and keep the lines that both sides added');
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
const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;
function checkVersion(version, refuse) {
    if (version > lockfile_format/* VERSION */.xv)
        throw refuse(`it has format ${version}, which a newer version of this action wrote; use that version`);
    if (version !== lockfile_format/* VERSION */.xv)
        throw refuse(`it has format ${version}, and this version of the action reads ${lockfile_format/* VERSION */.xv}`);
}
/** A merge that keeps the lines of both sides may leave a key twice, of which JSON knows the last only. */
function refuseRepeated(text, members, refuse) {
    // What a formatter wrote has none of our lines.
    if (lines(text) <= members)
        return;
    const seen = new Set();
    for (const { index, 1: key = '' } of text.matchAll(/^("(?:[^"\\\n]|\\.)*"):/gm)) {
        if (seen.has(key) && !key.startsWith(`"${lockfile_format/* SEPARATOR */.wv}`))
            throw refuse(`line ${lineAt(text, index)} has ${key} a second time; keep one of the two lines`);
        seen.add(key);
    }
}
/** The lines that begin with a key. */
function lines(text) {
    let count = 0;
    for (let at = text.indexOf('\n"'); at !== -1; at = text.indexOf('\n"', at + 2))
        count += 1;
    return count;
}
/** The members of an object without the lines that only keep others apart. */
const membersOf = (object) => Object.entries(object).filter(([key]) => !key.startsWith(lockfile_format/* SEPARATOR */.wv));
function parseRequest(key, value, refuseLock) {
    const refuse = (problem) => refuseLock(`in the request ${key}, ${problem}`);
    if (!(0,guards/* isObject */.Gv)(value))
        throw refuse('it is not an object');
    const request = new Part(value, refuse);
    return {
        options: request.get('options', TEXT),
        look: request.get('look', TEXT),
        models: request.get('models', TEXTS),
        writer: parseWriter(request.get('writer', TEXTS), request),
    };
}
function parseWriter([workflow, step, version], request) {
    if (workflow === undefined || step === undefined)
        throw request.refuse('writer', 'is not a workflow and a step');
    return { workflow, step, version };
}
function parseSource(source, value, requests, refuseLock) {
    const refuse = (problem) => refuseLock(`in the line of ${source}, ${problem}`);
    if (!(0,guards/* isObject */.Gv)(value))
        throw refuse('it is not an object');
    const all = new Part(value, refuse);
    return all.fields().map((key) => {
        const request = requests.get(key);
        if (request === undefined)
            throw refuse(`${key} is not among the requests`);
        return parseEntry(source, all.part(key), request);
    });
}
const HEARD = ['id', 'duration', 'channels', 'words', 'confidence'];
const MEDIA = ['sha256', 'size', 'git'];
const FILE = ['rendering', 'git', 'path'];
function parseEntry(source, entry, request) {
    const heard = entry.items('heard', HEARD);
    const files = entry.part('files');
    return {
        source,
        ...request,
        media: parseMedia(source, entry),
        requestId: heard.get('id', TEXT),
        duration: heard.get('duration', NUMBER),
        channels: heard.get('channels', COUNT),
        words: heard.get('words', COUNT),
        confidence: heard.get('confidence', optional(NUMBER)),
        stored: entry.get('stored', optional(TRUE)),
        again: entry.get('again', optional(MARKS)),
        files: Object.fromEntries(files.fields().map((format) => [format, parseFile(source, format, files)])),
    };
}
function parseMedia(source, entry) {
    if (!(0,recordings_media/* isUrlName */.D$)(source)) {
        const media = entry.items('media', MEDIA);
        return {
            kind: 'file',
            sha256: Buffer.from(media.get('sha256', SHA256_BASE64), 'base64url').toString('hex'),
            size: media.get('size', COUNT),
            git: media.get('git', optional(GIT_ID)),
        };
    }
    const media = entry.part('media');
    return {
        kind: 'url',
        etag: media.get('etag', optional(TEXT)),
        lastModified: media.get('lastModified', optional(TEXT)),
        length: media.get('length', optional(COUNT)),
        query: media.get('query', optional(HASH)),
        sha256: media.get('sha256', optional(SHA256)),
        unsteady: media.get('unsteady', optional(listed(recordings_media/* VALIDATOR_NAMES */.Qu))),
    };
}
/** Anyone who can open a pull request can write a path into the lock file. */
function parseFile(source, format, files) {
    const file = files.items(format, FILE);
    const path = file.get('path', optional(TEXT)) ?? (0,lockfile_format/* usualPath */.ul)(source, format);
    const problem = (0,path_rule/* problemOf */.Zw)(path) ?? (external_node_path_.posix.normalize(path) === path ? undefined : 'which could be shorter');
    if (problem !== undefined)
        throw file.refuse('path', `is "${path}" ${problem}`);
    const short = file.get('rendering', TEXT);
    return {
        path,
        git: file.get('git', GIT_ID),
        rendering: short.startsWith(lockfile_format/* FULL */.eW) ? short.slice(lockfile_format/* FULL */.eW.length) : `${format} ${short}`,
    };
}
function refuseSharedPaths(entries, refuse) {
    const owners = new Map();
    for (const entry of entries.values()) {
        for (const path of (0,lock/* pathsOf */.wG)(entry)) {
            const owner = owners.get(path);
            if (owner !== undefined)
                throw refuse(`${path} is listed both for ${owner} and for ${entry.source}`);
            owners.set(path, entry.source);
        }
    }
}

// EXTERNAL MODULE: ./lib/transcribe/report/result.js
var report_result = __webpack_require__(53029);
;// CONCATENATED MODULE: ./lib/transcribe/save/lock-reader.js

/** Reads lock files that belong at a path, wherever they come from. */
function lockReaderAt(path) {
    return { path, files: (text) => lockedFiles(text, path) };
}
function lockedFiles(text, path) {
    const files = new Map();
    for (const { source, duration, files: own } of parseLock(text, path).entries.values()) {
        for (const { path: file, git } of Object.values(own)) {
            files.set(file, { git, source, seconds: duration });
        }
    }
    return files;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/recordings/open-file.js
var open_file = __webpack_require__(29725);
;// CONCATENATED MODULE: ./lib/transcribe/sources/hash-file.js



const CHUNK_BYTES = 1024 ** 2;
/** Reads a file of `size` bytes once for both of its hashes. Throws an Error if it cannot be read or has another size. */
async function hashFile(realPath, size) {
    const [sha256, git] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha1').update((0,hash/* blobHeader */.fU)(size))];
    let bytes = 0;
    // One byte more than there should be is enough to see that a file grew.
    const handle = await (0,open_file/* openFound */.Bv)(realPath, size);
    for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES, end: size })) {
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

;// CONCATENATED MODULE: ./lib/transcribe/batch.js









/** What a run has written, for those that save it. */
function batchOf(results, resultsFile, { unsaved, index }, { root, workspace, lockfile, inputs }) {
    const { lockfile: path, overwriteEdited } = inputs.economy;
    const written = new Map(unsaved);
    for (const result of results) {
        if (result.status !== 'transcribed' && result.status !== 'reused')
            continue;
        written.set(result.source, result.files.map((file) => file.path));
    }
    const isRecorded = lockfile.changed || unsaved.size > 0;
    const { removed } = workspace;
    const owners = ownersOf(lockfile.before);
    return {
        root,
        files: [...[...written.values()].flat(), ...(isRecorded ? [path] : [])].sort(),
        removed,
        lockfile: lockOf(lockfile, path, unsaved),
        sources: sourcesOf(written, removed, { entries: lockfile.entries, owners, index }),
        orphans: new Map(removed.flatMap((file) => {
            const owner = owners.get(file);
            return owner === undefined || written.has(owner) || (0,recordings_media/* isUrlName */.D$)(owner) ? [] : [[file, owner]];
        })),
        overwritten: overwriteEdited ? workspace.replaced : new Map(),
        answers: (0,report_result/* answersOf */.Bw)(results),
        results,
        resultsFile,
    };
}
const ownersOf = (entries) => new Map([...entries.values()].flatMap((entry) => (0,lock/* pathsOf */.wG)(entry).map((file) => [file, entry.source])));
function sourcesOf(written, removed, { entries, owners, index }) {
    const media = new Map([...entries.values()].map((entry) => [entry.source, entry.media]));
    const sources = [...written].map(([name, files]) => {
        const superseded = removed.filter((file) => owners.get(file) === name);
        return batchSource(name, media.get(name), [...files, ...superseded], index);
    });
    return sources.filter((source) => source !== undefined);
}
/** A source in the workspace as the target branch is asked for it; undefined for media at a URL. */
function batchSource(name, media, files, index) {
    if (media?.kind !== 'file')
        return undefined;
    const isTracked = index.stagedIdOf(name) !== undefined;
    return { path: name, ids: idsOf(name, media, index), isTracked, files };
}
/** A filter of the repository, or a step before, may have made the media of what git has under another id. */
function idsOf(name, media, index) {
    const ids = [media.git, pointerId(media), index.stagedIdOf(name)];
    return new Set(ids.filter((id) => id !== undefined));
}
/** Entries that were never saved count as changed by this run. */
function lockOf(lockfile, path, unsaved) {
    const before = new Map([...lockfile.before].filter(([, { source }]) => !unsaved.has(source)));
    return {
        ...lockReaderAt(path),
        merge: (theirs, withheld) => {
            const there = theirs === undefined ? undefined : parseLock(theirs, path);
            // Where there is none, all that we know is new.
            const base = there === undefined ? new Map() : before;
            const merged = (0,merge/* mergeLocks */.t0)(base, lockfile.entries, there?.entries ?? new Map(), withheld);
            const ledger = (0,lockfile_ledger/* mergeLedgers */.dR)(lockfile.ledgerBefore, lockfile.ledger, there?.ledger ?? lockfile_ledger/* EMPTY_LEDGER */._7);
            return (0,lockfile_format/* serializeLock */.go)(merged, new Map([...(there?.requests ?? []), ...lockfile.requests]), ledger);
        },
    };
}

// EXTERNAL MODULE: ./lib/transcribe/report/fitting.js
var fitting = __webpack_require__(33857);
// EXTERNAL MODULE: ./lib/transcribe/report/summary.js + 2 modules
var summary = __webpack_require__(35344);
;// CONCATENATED MODULE: ./lib/transcribe/report/comment.js


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
    return `${before}${(0,summary/* renderSummary */.B)(account, BUDGET - (0,fitting/* bytes */.e)([before]))}`;
}

// EXTERNAL MODULE: ./lib/transcribe/plan/price.js
var plan_price = __webpack_require__(37310);
;// CONCATENATED MODULE: ./lib/transcribe/report/plan.js




/** More sources than these are only counted. */
const MOST_NAMED = 20;
const SECONDS = 60;
/** Logs what is about to be done, and why, before it is. */
function logPlan(plan, { costs, hints = [], sayings } = {}) {
    log/* info */.pq(`Plan: ${headline(plan)}.`);
    list(plan.send, (request) => `  ${request.name}: ${request.transcription.assessment.why}${amountText(request)}${toldOf(request, sayings)}`);
    list(plan.heldBack, ({ name, ...amount }) => `  ${name}: held back${amountText(amount)}`);
    list([...plan.reused, ...plan.rerendered], ({ name, why }) => `  ${name}: nothing to send, ${why}`);
    list(plan.edited, (path) => `  ${path}: kept, somebody edited it`);
    list(plan.unrecorded, (path) => `  ${path}: kept, it is not in the lock file`);
    list(plan.stale, (path) => `  ${path}: left as it was rendered, Deepgram's answer is no longer kept`);
    list(plan.orphans, ({ name }) => `  ${name}: its recording was deleted, its transcripts are kept`);
    if (costs !== undefined && plan.total.minutes > 0) {
        if (costs.sum !== undefined)
            log/* info */.pq(costs.sum);
        log/* info */.pq(costs.note);
    }
    for (const hint of hints)
        log/* info */.pq(hint);
}
function list(items, line) {
    for (const item of items.slice(0, MOST_NAMED))
        log/* info */.pq(line(item));
    if (items.length > MOST_NAMED)
        log/* info */.pq(`  and ${items.length - MOST_NAMED} more`);
}
function headline(plan) {
    const { send, heldBack, reused, rerendered, unchanged, edited, unrecorded, orphans } = plan;
    const parts = [
        `${send.length} to transcribe${send.length === 0 ? '' : totalText(send)}`,
        heldBack.length > 0 ? `${heldBack.length} held back` : '',
        reused.length > 0 ? `${reused.length} reused` : '',
        rerendered.length > 0 ? `${rerendered.length} rendered again` : '',
        unchanged.length > 0 ? `${unchanged.length} unchanged` : '',
        edited.length > 0 ? `${(0,units/* count */.U9)(edited.length, 'edited transcript')} left` : '',
        unrecorded.length > 0 ? `${(0,units/* count */.U9)(unrecorded.length, 'unknown file')} left` : '',
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
    return ` (${(0,units/* formatDuration */.a3)(minutes * SECONDS)} of audio, ${price}${open})`;
}
function amountText({ minutes, cost }) {
    if (minutes === undefined)
        return ', length unknown';
    return `, ${(0,units/* formatDuration */.a3)(minutes * SECONDS)}${cost === undefined ? '' : `, estimated ${(0,plan_price/* formatCost */.BD)(cost)}`}`;
}
function toldOf({ name }, sayings) {
    const told = sayings?.get(name)?.told;
    return told === undefined ? '' : `; ${told}`;
}
const HEADINGS = ['| | Sources | Audio | Estimated cost |', '| --- | ---: | ---: | ---: |'];
/** The plan as a section of the step summary. */
function renderPlan(plan, { costs, hints = [], sayings } = {}) {
    const rows = [
        costRow('New', plan.added),
        costRow('Changed', plan.changed),
        costRow('Of these held back', plan.heldBack),
        countRow('Reused', plan.reused.length),
        countRow('Rendered again', plan.rerendered.length),
        countRow('Unchanged', plan.unchanged.length),
        countRow('Edited transcripts, left', plan.edited.length),
        countRow('Unknown files, left', plan.unrecorded.length),
        countRow('Orphaned', plan.orphans.length),
    ].filter((row) => row !== '');
    return [
        '## Plan',
        '',
        ...(rows.length > 0 ? [...HEADINGS, ...rows] : ['Nothing to do.']),
        '',
        ...reasons(plan.send, sayings),
        ...(costs === undefined || plan.total.minutes === 0 ? [] : [...costs.table, (0,safe_text/* forMarkdown */.Bm)(costs.note), '']),
        ...hints.flatMap((hint) => [(0,safe_text/* forMarkdown */.Bm)(hint), '']),
        ...(plan.over === undefined ? [] : [`⚠️ ${(0,safe_text/* forMarkdown */.Bm)(plan.over)}`, '']),
    ].join('\n');
}
function costRow(title, requests) {
    if (requests.length === 0)
        return '';
    const { minutes, cost, unknown } = (0,plan_price/* estimate */.jA)(requests);
    if (unknown === requests.length)
        return `| ${title} | ${requests.length} | unknown | unknown |`;
    const audio = `${(0,units/* formatDuration */.a3)(minutes * SECONDS)}${unknown > 0 ? ` and ${unknown} unknown` : ''}`;
    return `| ${title} | ${requests.length} | ${audio} | ${cost === undefined ? 'unknown' : (0,plan_price/* formatCost */.BD)(cost)} |`;
}
const countRow = (title, amount) => amount === 0 ? '' : `| ${title} | ${amount} | | |`;
function reasons(requests, sayings) {
    if (requests.length === 0)
        return [];
    const lines = requests.slice(0, MOST_NAMED).map((request) => {
        const { name, why } = request.transcription.assessment;
        return `- ${(0,safe_text/* forMarkdown */.Bm)(name)}: ${(0,safe_text/* forMarkdown */.Bm)(`${why}${amountText(request)}${toldOf(request, sayings)}`)}`;
    });
    const more = requests.length - MOST_NAMED;
    return [...lines, ...(more > 0 ? [`- and ${more} more`] : []), ''];
}

;// CONCATENATED MODULE: ./lib/transcribe/comment.js




/** Comments on the pull request that started the run, if the user wants it. Only ever gives a notice where it cannot. */
async function commentOnPullRequest(told, { inputs, event }) {
    const { pullRequest } = event;
    if (inputs.comment === 'never' || pullRequest === undefined || inputs.token === '')
        return;
    // The token is read-only there; who asks for a comment in any case is told so by GitHub's answer.
    if (inputs.comment === 'auto' && (event.fromFork || event.byDependabot))
        return;
    const { connect } = await __webpack_require__.e(/* import() */ 1307).then(__webpack_require__.bind(__webpack_require__, 81307));
    const marker = commentMarker(event.workflow, event.job, inputs.saving.artifact.jobIndex);
    const plan = inputs.economy.dryRun ? `${renderPlan(told.plan)}\n` : '';
    try {
        const client = await connect(inputs.token, event);
        const url = await client.comments.put(pullRequest.number, marker, renderComment(told, marker, plan));
        log/* info */.pq(`Commented: ${url}`);
    }
    catch (error) {
        log/* notice */.lm(`No comment on the pull request: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/caps.js


/** Limits as they hold where so much of a month's budget is spent. */
function withBudget(limits, monthly) {
    const left = Math.max(0, monthly.budget - monthly.spent);
    return limits.maxCost !== undefined && limits.maxCost <= left
        ? limits
        : { ...limits, maxCost: left, monthly };
}
/** Minutes of audio that a run may send on an event that strangers can cause, if the user sets no limit. */
const MINUTES_FOR_OTHERS = 600;
/** Limits as they hold on an event; `isOpen` tells that others than the repository's writers can cause it. */
function withDefaultCap(limits, event, isOpen) {
    if (!isOpen || limits.maxMinutes !== undefined)
        return limits;
    return { ...limits, maxMinutes: MINUTES_FOR_OTHERS, defaultFor: event };
}
/** Share of a cap: sums of fractions are not exact, and what is exactly at the cap is allowed. */
const ROUNDING = 1e-9;
/** Why a cap on the cost is of no use where no price is known. */
const noPrice = ({ monthly }) => `${monthly === undefined ? 'max-cost' : 'budget-per-month'}: no price is known for the model, so the cap cannot be kept. Give one with \`price-per-minute\`.`;
/** Watches the caps while a run goes on: what was billed counts, and until then what it is expected to come to. */
class Budget {
    #limits;
    #spent = new Total();
    /** For what is planned and not begun. */
    #reserved = new Total();
    constructor(limits) {
        this.#limits = limits;
    }
    /** Sets an amount aside, for claim() or release(). */
    reserve(amount) {
        this.#reserved.add(amount, 1);
    }
    /** Spends what was set aside, unless so much more was spent meanwhile than was expected that it no longer fits. */
    claim(amount) {
        const fits = this.#spend(amount, this.#spent);
        if (fits)
            this.release(amount);
        return fits;
    }
    /** Gives up what was set aside. */
    release(amount) {
        this.#reserved.add(amount, -1);
    }
    /** Spends an amount if that leaves what is set aside; an unknown one is let in as long as no cap is reached. */
    admit(amount) {
        return this.#spend(amount, this.#spent.with(this.#reserved));
    }
    /** Puts what an amount really came to in the place of what was expected. */
    settle(expected, billed) {
        this.#spent.add(expected, -1);
        this.#spent.add(billed, 1);
    }
    #spend({ minutes, cost }, before) {
        const { maxMinutes, maxCost } = this.#limits;
        if (!hasRoom(before.minutes, minutes, maxMinutes) || !hasRoom(before.cost, cost, maxCost))
            return false;
        this.#spent.add({ minutes, cost }, 1);
        return true;
    }
}
class Total {
    minutes = 0;
    cost = 0;
    add({ minutes = 0, cost = 0 }, times) {
        this.minutes += times * minutes;
        this.cost += times * cost;
    }
    with(other) {
        const sum = new Total();
        sum.add(this, 1);
        sum.add(other, 1);
        return sum;
    }
}
/** Whether a total is within a cap, as all that asks has to round: exactly at it is within. */
function isWithinCap(total, cap) {
    return cap === undefined || total <= cap * (1 + ROUNDING);
}
/** Whether a total may grow by an amount; by an unknown one as long as the cap is not reached. */
function hasRoom(total, amount, cap) {
    if (amount !== undefined)
        return isWithinCap(total + amount, cap);
    return cap === undefined || total < cap * (1 - ROUNDING);
}
/**
 * Holds back what would be above the caps; what has no transcript yet comes first. Media of unknown length do not count beforehand: a Budget has to watch
 * them, and in a part they come last.
 */
function applyCaps(items, caps) {
    // Added up as a Budget does, whatever order they come in: a sum of fractions depends on it.
    const sorted = items.toSorted(byNeed);
    const { minutes, cost } = (0,plan_price/* estimate */.jA)(sorted);
    if (caps.maxCost !== undefined && cost === undefined)
        return { send: [], heldBack: items, over: noPrice(caps) };
    const exceeded = [
        ...(isWithinCap(minutes, caps.maxMinutes) ? [] : [capOnMinutes(caps)]),
        ...(isWithinCap(cost ?? 0, caps.maxCost) && !isUsedUp(items, caps) ? [] : [capOnCost(caps)]),
    ];
    if (exceeded.length === 0)
        return { send: items, heldBack: [], over: undefined };
    const send = caps.whenOver === 'stop' ? [] : firstWithin(sorted, caps);
    const sent = new Set(send);
    const heldBack = items.filter((item) => !sent.has(item));
    return { send, heldBack, over: explain(items, exceeded, caps.whenOver, heldBack.length) };
}
/** All up to the first that does not fit. */
function firstWithin(items, limits) {
    const budget = new Budget(limits);
    const end = items.findIndex((item) => !budget.admit(item));
    return end === -1 ? items : items.slice(0, end);
}
/** What has no transcript before what has one, then the cheapest. */
function byNeed(a, b) {
    return (Number(b.isNew ?? false) - Number(a.isNew ?? false) ||
        compare(a.cost, b.cost) ||
        compare(a.minutes, b.minutes) ||
        compare(a.name, b.name));
}
/** The unknown last. */
function compare(a, b) {
    if (a === b)
        return 0;
    if (a === undefined || b === undefined)
        return a === undefined ? 1 : -1;
    return a < b ? -1 : 1;
}
function capOnMinutes({ maxMinutes, defaultFor }) {
    const ofOthers = `the ${maxMinutes} minutes that a run may send on ${defaultFor}, which others than this repository's writers can cause`;
    return { name: 'max-minutes', text: defaultFor === undefined ? `max-minutes (${maxMinutes})` : ofOthers };
}
/** Whether nothing is left for what has no known length either. */
const isUsedUp = (items, { monthly, maxCost }) => monthly !== undefined && maxCost === 0 && items.length > 0;
function capOnCost({ maxCost, monthly }) {
    if (monthly === undefined)
        return { name: 'max-cost', text: `max-cost (${maxCost})` };
    const { budget, month } = monthly;
    const left = `${(0,plan_price/* formatCost */.BD)(maxCost ?? 0)} of ${(0,plan_price/* formatCost */.BD)(budget)} in ${month}`;
    return { name: 'budget-per-month', text: `what is left of budget-per-month (${left})` };
}
/** The inputs that allow more, in words. */
const capsToRaise = ({ monthly }) => monthly === undefined ? '`max-minutes` or `max-cost`' : '`max-minutes` or `budget-per-month`';
function explain(items, exceeded, whenOver, heldBack) {
    const { minutes, cost, unknown } = (0,plan_price/* estimate */.jA)(items);
    const price = cost === undefined ? 'of unknown cost' : `estimated at ${(0,plan_price/* formatCost */.BD)(cost)}`;
    const more = unknown === 0 ? '' : `, and ${(0,units/* count */.U9)(unknown, 'source')} of unknown length`;
    const plan = `The plan is ${minutes.toFixed(1)} minutes, ${price}${more}, above ${exceeded.map(({ text }) => text).join(' and ')}.`;
    const raise = `raise ${exceeded.map(({ name }) => `\`${name}\``).join(' and ')}`;
    return whenOver === 'stop'
        ? `${plan} Nothing was sent. To go on ${raise}, do a part with \`when-over-cap: partial\`, or narrow \`files\`.`
        : `${plan} ${(0,units/* count */.U9)(heldBack, 'source')} held back. To send all ${raise}.`;
}

// EXTERNAL MODULE: ./lib/transcribe/report/costs.js
var costs = __webpack_require__(22512);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(86120);
// EXTERNAL MODULE: ./lib/transcribe/report/totals.js
var report_totals = __webpack_require__(6375);
;// CONCATENATED MODULE: ./lib/transcribe/report/report.js









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
    'billed-cost': '0.0000',
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
        ...(account.billed && { 'billed-cost': account.billed.cost?.toFixed(4) ?? '' }),
        results: resultsPath,
    });
    for (const { outputs } of account.saved) {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    await (0,step_summary/* writeSummary */.S)((0,summary/* renderSummary */.B)(account));
    annotateFailures(totals);
    annotateWarnings(totals);
    log/* info */.pq(`${(0,report_totals/* totalsLine */.s)(totals)}.`);
    if (account.billed !== undefined)
        log/* info */.pq((0,costs/* billedLine */.pv)(account.billed));
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
        reasons.unshift('Transcripts received so far are saved.');
    else if (failsBy(totals, failOn))
        reasons.push(report_whyFailed(totals));
    if (reasons.length === 0)
        return;
    const told = `${(0,report_totals/* totalsLine */.s)(totals)}. ${reasons.join(' ')}`.trimEnd();
    throw new failure/* Failure */.HR(cancelled ? `Cancelled: ${told}` : told);
}
function failsBy({ transcribed, reused, unchanged, failed }, failOn) {
    const succeeded = transcribed.length + reused.length + unchanged.length;
    return failed.length > 0 && (failOn === 'any' || (failOn === 'all' && succeeded === 0));
}
function report_whyFailed(totals) {
    const common = (0,report_result/* commonCause */.JJ)(totals);
    if (common !== undefined)
        return `All for one reason: ${common}`;
    const [first] = totals.causes;
    return first === undefined ? '' : `${first.source}: ${(0,report_result/* failureText */.kY)(first)}`;
}

// EXTERNAL MODULE: ./lib/transcribe/save/saver.js
var saver = __webpack_require__(82108);
;// CONCATENATED MODULE: ./lib/transcribe/save/save.js




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
    for (const warning of saved.warnings ?? [])
        log/* warning */.$e(warning);
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

;// CONCATENATED MODULE: ./lib/transcribe/save/savers.js

/** How each way of saving is made. What a run does not use is not loaded. */
const WAYS = {
    artifact: (saving, _, event) => makeArtifactSaver(saving, event),
    commit: async ({ branch, commitMessage }, token, event) => {
        const { createCommitSaver } = await Promise.all(/* import() */[__webpack_require__.e(1307), __webpack_require__.e(2981), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 30108));
        return createCommitSaver({ token, event, branch, message: commitMessage });
    },
    'pull-request': async ({ branch, commitMessage, pullRequest }, token, event) => {
        const { createPullRequestSaver } = await Promise.all(/* import() */[__webpack_require__.e(1307), __webpack_require__.e(2981), __webpack_require__.e(4107)]).then(__webpack_require__.bind(__webpack_require__, 34107));
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
    const { createArtifactSaver } = await __webpack_require__.e(/* import() */ 2124).then(__webpack_require__.bind(__webpack_require__, 62124));
    const { artifactNames } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 77526));
    return createArtifactSaver({ ...artifact, names: artifactNames(artifact.name, { ...event, ...artifact }) });
}

;// CONCATENATED MODULE: ./lib/transcribe/conclude.js








/** Saves what was written, tells what came of it, and throws if the step must fail. */
async function conclude(given, plan, run) {
    const { runFolder, inputs, event, cancellation } = run;
    const told = { ...given, billed: billedIn(given, inputs) };
    const resultsPath = await runFolder.keepResults((0,report_result/* resultsFile */.pF)(told.results));
    const savers = inputs.economy.dryRun ? [] : await run.savers();
    const save = () => saveAll(savers, batchOf(told.results, resultsPath, plan, run), makeRescue(inputs.saving, event));
    const held = overCap(told.results, inputs);
    if (cancellation.isCancelled) {
        // Told first: the runner may end the process before all is saved.
        const totals = await report({ ...told, saved: [] }, resultsPath);
        const { failures } = await save();
        return judge(totals, inputs.failOn, { cancelled: true, failures: [...failures, ...held] });
    }
    const { saved, failures } = await save();
    const account = { ...told, saved };
    const totals = await report(account, resultsPath);
    await commentOnPullRequest(account, run);
    judge(totals, inputs.failOn, {
        cancelled: cancellation.isCancelled,
        failures: [...failures, ...held],
    });
}
/** What the answers of a run come to. */
function billedIn({ results, plan }, { parameters, economy }) {
    const heard = results.filter((result) => result.status === 'transcribed');
    return (0,costs/* billedFor */._2)(heard, plan.send, parameters, economy.prices);
}
/** Why the run fails if a cap was only reached while it went on, and the user wants it to stop there. */
function overCap(results, { economy }) {
    const held = results.filter(({ status }) => status === 'over-cap').length;
    if (held === 0 || economy.dryRun || economy.whenOverCap === 'partial')
        return [];
    return [`Not all was sent: ${capsToRaise(economy)} was reached. Raise it, or run again.`];
}

// EXTERNAL MODULE: ./lib/transcript/join.js
var join = __webpack_require__(72884);
// EXTERNAL MODULE: ./lib/transcript/speakers.js
var speakers = __webpack_require__(91006);
// EXTERNAL MODULE: ./lib/transcript/transcript.js
var transcript_transcript = __webpack_require__(33282);
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
    const isTalk = times.length > 1;
    return {
        excerpt: (0,transcript_transcript/* excerptOf */.zU)(transcript),
        turns: isTalk ? firstTurns(transcript, names) : undefined,
        summary: transcript.insights.summary,
        talkTimes: isTalk ? times : undefined,
    };
}
/** The words of the excerpt, by who says them. */
function firstTurns(transcript, names) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, names);
    const turns = [];
    let room = transcript_transcript/* EXCERPT_WORDS */.G6;
    for (const passage of (0,transcript_transcript/* passagesOf */.T5)(transcript)) {
        const words = passage.sentences.flat();
        const text = (0,transcript_transcript/* textOf */.b6)(words.slice(0, room));
        const [label, last] = [labelOf(passage) ?? '', turns.at(-1)];
        if (last?.label === label)
            last.text = (0,join/* joinWords */.y)([last.text, text]);
        else
            turns.push({ label, text });
        room -= words.length;
        if (room > 0)
            continue;
        const end = turns.at(-1);
        if (end !== undefined && room < 0)
            end.text += ' …';
        break;
    }
    return turns;
}

;// CONCATENATED MODULE: ./lib/lib/text.js
/** With the line ends that we write: git for Windows checks text out with CRLF. */
const withoutReturns = (content) => Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
const STRICT = new TextDecoder('utf-8', { fatal: true });
/** Text in UTF-8 without its byte order mark; undefined if the bytes are another encoding's. */
function utf8Of(content) {
    try {
        return STRICT.decode(content);
    }
    catch {
        return undefined;
    }
}
/** What is said of a file of text in another encoding, the end of a sentence. */
const NOT_UTF8_TEXT = 'is not UTF-8, but another encoding such as that of `>` in PowerShell; save it as UTF-8';

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
        speakers: undefined,
    },
    frontMatter: false,
    csvBom: undefined,
    wordTimes: undefined,
};

;// CONCATENATED MODULE: ./lib/transcript/formats.js



const FORMATS = [
    'txt',
    'srt',
    'vtt',
    'md',
    'json',
    'podcast-json',
    'html',
    'csv',
    'tsv',
    'ttml',
    'chapters',
    'chapters-json',
];
/** What the names of files in a format end with. */
const endingOf = (format) => ENDINGS[format] ?? format;
const ENDINGS = {
    'podcast-json': 'podcast.json',
    chapters: 'chapters.vtt',
    'chapters-json': 'chapters.json',
};
/** Raised whenever a format is rendered otherwise, so that what an older version wrote is told apart. */
const VERSIONS = {
    txt: 3,
    srt: 3,
    vtt: 3,
    md: 3,
    json: 1,
    'podcast-json': 2,
    html: 4,
    csv: 2,
    tsv: 3,
    ttml: 1,
    chapters: 1,
    'chapters-json': 1,
};
/** Formats that a format has inside: it is rendered otherwise when they are. */
const CARRIED = { html: ['srt', 'vtt'], ttml: ['vtt'] };
/** A number that rises with that of the format, and with each that it carries. */
const versionOf = (format) => [format, ...(CARRIED[format] ?? [])].reduce((sum, each) => sum + VERSIONS[each], 0);
/** What of the presentation a format shows. */
const SHOWN = {
    txt: ['names'],
    srt: ['language', 'names', 'captions'],
    vtt: ['language', 'names', 'captions', 'wordTimes'],
    md: ['source', 'href', 'language', 'names', 'frontMatter'],
    json: [],
    'podcast-json': ['names'],
    html: ['source', 'href', 'isVideo', 'language', 'names', 'captions'],
    csv: ['names', 'csvBom'],
    tsv: ['names'],
    ttml: ['language', 'names', 'captions'],
    chapters: [],
    'chapters-json': [],
};
/** The part of the presentation that a format shows. */
function formats_settingsOf(format, presentation) {
    return Object.fromEntries(SHOWN[format].map((key) => [key, presentation[key]]));
}
/**
 * Which rendering makes a format: for the same answer, the same rendering gives the same content. Settings that are
 * not the default are part of it as a digest.
 */
function renderingOf(format, presentation) {
    const [settings, unset] = [presentation, UNSET].map((each) => canonical(formats_settingsOf(format, each)));
    const digest = settings === unset ? '' : ` ${(0,hash/* sha256 */.sc)(settings ?? '').slice(0, DIGEST_LENGTH)}`;
    return `${format} ${versionOf(format)}${digest}`;
}
/** Hex digits that tell settings apart. */
const DIGEST_LENGTH = 12;
/** JSON that is the same for the same values, in whatever order they stand. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => (0,guards/* isObject */.Gv)(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./lib/transcribe/entry.js




/** What the lock file is to say of a source. `own` is what this writer had before. */
function entryOf({ media, own: known, basis, name, again }, own, placed, transcript, asked) {
    const { earlier: _, ...recorded } = asked;
    const facts = transcript === undefined ? basis : heardIn(transcript);
    if (facts === undefined)
        throw new Error(`${name} cannot be recorded without an answer.`);
    const isSame = facts.requestId === own?.requestId;
    const { models, requestId, duration, channels, words, confidence } = facts;
    return {
        source: name,
        ...recorded,
        media: mediaHeard(name, media, transcript?.sha256, known?.media),
        models,
        requestId,
        duration,
        channels,
        words,
        confidence,
        again: again.length > 0 ? again : undefined,
        files: { ...filesBeyond(own, placed, isSame), ...filesOf(placed) },
    };
}
/** The media as they were heard: of those at a URL Deepgram tells the hash. */
function mediaHeard(name, media, hash, recorded) {
    if (media.kind === 'file')
        return media;
    const heard = (0,recordings_media/* steadied */.YM)(media, hash, recorded);
    const isNew = heard.unsteady?.length !== media.unsteady?.length;
    if (isNew && heard.unsteady !== undefined) {
        log/* notice */.lm(`${name}: its server says something else of the same audio each time. This counts no more there: ${heard.unsteady.join(', ')}.`);
    }
    return heard;
}
function heardIn(transcript) {
    return {
        models: transcript.models,
        requestId: transcript.requestId,
        duration: transcript.duration,
        channels: transcript.channels.length,
        words: (0,transcript_transcript/* wordCount */.e)(transcript),
        confidence: (0,transcript_transcript/* meanConfidence */.yE)(transcript),
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
    return Object.fromEntries(beyond.map(([format, file]) => [format, isSame ? file : { ...file, rendering: lock/* OUTDATED */.LJ }]));
}

;// CONCATENATED MODULE: ./lib/transcribe/deliver.js





/**
 * Writes the files of a source, Deepgram's answer first, and records them once they are all there. The answer may only
 * be missing where no step needs it. `isStored` tells whether the answer is in the store already.
 */
async function deliver(assessment, answer, isStored, { workspace, lockfile, asked, presenter }) {
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
    const before = lockfile.entries.get(assessment.entryKey);
    const written = entryOf(assessment, before, placed, answer?.transcript, asked);
    const entry = isStored && !hasAnswer(written, placed) ? { ...written, stored: true } : written;
    const isOthers = Object.keys(entry.files).length === 0 && assessment.steps.some(isKeptForOthers);
    // Before they are forgotten: killed in between, the next run knows the new ones by what is recorded of these.
    for (const path of assessment.superseded)
        await workspace.remove(path);
    if (!isOthers)
        await lockfile.put(entry);
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
const isKeptForOthers = (step) => 'isOthers' in step && step.isOthers;
/** Whether Deepgram's answer is in a file that is as we wrote it. */
function hasAnswer(entry, placed) {
    const isEdited = placed.some(({ output, state }) => output.format === 'json' && state === 'edited');
    return (0,lock/* answerFile */.tq)(entry) !== undefined && !isEdited;
}
const isAnswer = ({ output }) => output.format === 'json';
const answerFirst = (steps) => steps.toSorted((a, b) => Number(isAnswer(b)) - Number(isAnswer(a)));
function rendererFor(source, { presentationOf }) {
    return {
        content: async (output, answer) => {
            // A run that only keeps files needs none of the formats.
            const { prepared, render } = await Promise.all(/* import() */[__webpack_require__.e(4668), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 20285));
            const presentation = await prepared(answer, presentationOf(source, output));
            return render(output.format, answer, presentation);
        },
        rendering: (output) => renderingOf(output.format, presentationOf(source, output)),
    };
}
/** `proof` is an answer that shows by its rendering that a file is ours. */
async function place(step, answer, proof, desk) {
    const { output } = step;
    switch (step.action) {
        case 'keep':
            return { output, file: step.isOthers ? undefined : step.file, state: 'ours' };
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
            return ((proof && (await adopt(output, proof, desk))) ?? {
                output,
                file: isKeptForOthers(step) ? undefined : step.file,
                state: 'edited',
            });
        case 'write':
            if (answer === undefined)
                throw new Error(`${output.path} cannot be written without an answer.`);
            return await write(output, answer, desk);
    }
}
/** Whether nobody changed a file that was taken over. */
async function isAsWritten({ origin, output }, { workspace }) {
    const content = await workspace.read(output.path);
    return content === undefined || (0,hash/* blobId */.zA)(withoutReturns(content)) === origin.git;
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
    return { path: output.path, git: (0,hash/* blobId */.zA)(content), rendering: rendering(output) };
}

// EXTERNAL MODULE: ./lib/deepgram/error.js
var deepgram_error = __webpack_require__(51987);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(57814);
;// CONCATENATED MODULE: ./lib/deepgram/listen/throttle.js

/**
 * Keeps requests in flight below a limit that adapts: it halves when the server says that there are too many, and
 * grows by one for each round of successes (additive increase, multiplicative decrease).
 */
class Throttle {
    #queue;
    #most;
    #successes = 0;
    /** Requests that started before this one cannot tell whether the last decrease sufficed. */
    #started = 0;
    #decreasedAt = 0;
    constructor(most) {
        this.#most = most;
        this.#queue = new dist/* default */.Ay({ concurrency: most });
    }
    get limit() {
        return this.#queue.concurrency;
    }
    /** Runs the request when there is room; one with a higher priority goes first. */
    run(request, priority, isTooMany) {
        return this.#queue.add(async () => {
            this.#started += 1;
            const order = this.#started;
            try {
                const result = await request();
                this.#grow();
                return result;
            }
            catch (error) {
                if (isTooMany(error) && order > this.#decreasedAt)
                    this.#shrink();
                throw error;
            }
        }, { priority });
    }
    #shrink() {
        this.#decreasedAt = this.#started;
        this.#successes = 0;
        this.#queue.concurrency = Math.max(1, Math.floor(this.limit / 2));
    }
    #grow() {
        this.#successes += 1;
        if (this.#successes < this.limit || this.limit >= this.#most)
            return;
        this.#successes = 0;
        this.#queue.concurrency = this.limit + 1;
    }
}

;// CONCATENATED MODULE: ./lib/deepgram/listen/dispatcher.js




/** Nothing was sent for this source, because the run had stopped. */
class NotSentError extends Error {
    name = 'NotSentError';
}
/** Sends requests, as many at once as the server bears, again where that helps, and none once one fails for all. */
class Dispatcher {
    #options;
    #throttle;
    /** Whether a request succeeded, so that the inputs are right at least for some media. */
    #hasSucceeded = false;
    constructor(options) {
        this.#options = options;
        this.#throttle = new Throttle(options.concurrency);
    }
    /** Runs `attempt` until it succeeds or no retry is left. Throws its last error, or NotSentError. */
    async send(attempt, onRetry) {
        // Not a retry library: those reject when the signal aborts, even if the answer, which is paid for, just arrived.
        const failures = [];
        for (;;) {
            try {
                return await this.#attempt(attempt, failures.length);
            }
            catch (error) {
                if (!(error instanceof deepgram_error/* SpeechError */.p))
                    throw error;
                failures.push(error);
                if (!this.#mayRetry(failures, error))
                    throw error;
                const wait = (0,backoff/* backoff */.JN)(failures.length, error.details.retryAfter);
                onRetry(error, failures.length, wait);
                await this.#pause(wait, error);
            }
        }
    }
    #attempt(attempt, priority) {
        const { stop } = this.#options;
        const request = async () => {
            if (stop.signal.aborted)
                throw new NotSentError('Not sent: the run had stopped.');
            try {
                const result = await attempt();
                this.#hasSucceeded = true;
                return result;
            }
            catch (error) {
                // Here and not in send(): the queue starts the next request as soon as this one has failed.
                if (error instanceof deepgram_error/* SpeechError */.p && this.#stopsRun(error))
                    stop.abort(error);
                throw error;
            }
        };
        const isRateLimit = (error) => error instanceof deepgram_error/* SpeechError */.p && error.kind === 'rate-limit';
        return this.#throttle.run(request, priority, isRateLimit);
    }
    #stopsRun(error) {
        return error.stopsRun || (error.isGeneral && !this.#hasSucceeded);
    }
    #mayRetry(failures, { retry }) {
        if (this.#options.stop.signal.aborted || failures.length > this.#options.retries)
            return false;
        const mayBeCharged = failures.filter((failure) => failure.retry === 'once').length;
        return retry !== 'never' && mayBeCharged <= 1;
    }
    async #pause(wait, error) {
        try {
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: this.#options.stop.signal });
        }
        catch {
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./lib/transcribe/sources/lfs-error.js
var lfs_error = __webpack_require__(45926);
;// CONCATENATED MODULE: ./lib/transcribe/checkout.js




/** The user wants no media fetched. */
class NotFetchedError extends Error {
    name = 'NotFetchedError';
    constructor({ size }) {
        super(`It is a Git LFS pointer, and the media themselves (${(0,units/* formatBytes */.z3)(size)}) are not in the checkout. ` +
            'Set `lfs: auto`, or `lfs: true` for actions/checkout.');
    }
}
/** Brings media here of which the checkout has only a Git LFS pointer, one by one, for as long as they are needed. */
class Checkout {
    #wanted;
    #check;
    #run;
    #queue;
    #client;
    /** `wanted` is what is likely to be asked for; `check` throws if what is fetched could not be sent anyway. */
    constructor(wanted, check, run) {
        this.#wanted = wanted;
        this.#check = check;
        this.#run = run;
        // Media that are here at the same time, at most.
        this.#queue = new dist/* default */.Ay({ concurrency: run.inputs.concurrency });
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
        const { runFolder, cancellation } = this.#run;
        // What is not sent any more needs no media: `use` will say so.
        if (cancellation.stop.signal.aborted)
            return await use(source);
        this.#check();
        const realPath = runFolder.newFile('media');
        try {
            await (await this.#connected(pointer)).download(pointer, realPath, signal);
            return await use({ ...source, realPath });
        }
        finally {
            await (0,promises_.rm)(realPath, { force: true });
        }
    }
    #connected(pointer) {
        this.#client ??= this.#connect(pointer);
        return this.#client;
    }
    async #connect(pointer) {
        const { inputs, event } = this.#run;
        const { lfs, token, concurrency } = inputs;
        if (lfs === 'never')
            throw new NotFetchedError(pointer);
        if (token === '')
            throw new lfs_error/* LfsError */.eN('lfs-forbidden', NO_TOKEN);
        const { LfsClient, lfsEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8143)]).then(__webpack_require__.bind(__webpack_require__, 98143));
        const endpoint = lfsEndpoint(event.serverUrl, event.owner, event.repo);
        const wanted = this.#wanted.flatMap((source) => source.kind === 'file' && source.lfs ? [source.lfs] : []);
        return new LfsClient({ endpoint, token, wanted, connections: concurrency });
    }
}
const NO_TOKEN = 'token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.';

;// CONCATENATED MODULE: ./lib/transcribe/spending.js



/** Sending this source would be above what the user allows. */
class OverCapError extends Error {
    name = 'OverCapError';
}
/**
 * What each request is expected to come to, by the key of its answer. Of media at URLs that is nothing: what their server sent
 * us is good for a plan, but it may send Deepgram hours.
 */
function plannedAmounts(requests) {
    return new Map(requests.map(({ transcription: { assessment }, minutes, cost }) => {
        const isTrusted = assessment.job.source.kind === 'file' && minutes !== undefined;
        return [assessment.key, isTrusted ? { minutes, ...(cost !== undefined && { cost }) } : {}];
    }));
}
/** Keeps a run below its caps, whatever the plan could tell of the length of media, by what was billed so far. */
class Spending {
    #planned;
    #inputs;
    #reader;
    #budget;
    #onBilled;
    /** Of unknown lengths one at a time, since each may be what reaches a cap. */
    #unknown = new dist/* default */.Ay({ concurrency: 1 });
    /**
     * `planned` is what the plan says that each answer comes to, by key. `onBilled` is told what each request was billed, and
     * does not fail.
     */
    constructor(planned, { inputs, reader }, onBilled = async () => { }) {
        this.#reader = reader;
        this.#planned = planned;
        this.#onBilled = onBilled;
        this.#inputs = inputs;
        this.#budget = new Budget(inputs.economy);
        for (const amount of planned.values())
            if (amount.minutes !== undefined)
                this.#budget.reserve(amount);
    }
    /** Throws an OverCapError if a cap is reached, so that nothing more may be sent. */
    checkRoom() {
        if (!this.#budget.admit({}))
            throw new OverCapError(messageFor({}, this.#inputs.economy));
    }
    /**
     * Sends a source unless that would be above a cap, which is looked at when `begin` is called: before each request, since
     * what others were billed may be more than was planned. `mayBeBilled` tells that the attempt which was begun may be
     * billed although it failed: then it counts as it was expected. Throws an OverCapError, or what sending throws.
     */
    async spend(key, source, send) {
        const { maxMinutes, maxCost } = this.#inputs.economy;
        if (maxMinutes === undefined && maxCost === undefined)
            return await send(() => { }, () => { });
        const planned = this.#planned.get(key);
        const isReserved = planned?.minutes !== undefined;
        const expected = isReserved ? planned : await this.#amountOf(source);
        const metered = () => this.#metered(expected, isReserved, send);
        return expected.minutes === undefined ? await this.#unknown.add(metered) : await metered();
    }
    /** Media that were fetched for this run can be looked at now. */
    async #amountOf(source) {
        if (source.kind === 'url')
            return {};
        const { realPath, size, path } = source;
        return this.#priceOf(await this.#reader.measureFile({ path: realPath, size }, path));
    }
    #priceOf(facts) {
        const { parameters, economy } = this.#inputs;
        return (0,plan_price/* priceOf */.xx)(facts, parameters, economy.prices);
    }
    async #metered(expected, isReserved, send) {
        const meter = new Meter(this.#budget, expected, isReserved, this.#inputs.economy);
        let billed = {};
        try {
            const sent = await send(() => meter.begin(), () => meter.settleAsExpected());
            const { duration, channels } = sent.answer.transcript;
            billed = this.#priceOf({ duration, channels: channels.length });
            return sent;
        }
        finally {
            for (const each of meter.end(billed))
                await this.#onBilled(each);
        }
    }
}
/** What a budget has for one source. */
class Meter {
    #budget;
    #expected;
    #limits;
    #counted;
    #mayBeBilled = false;
    constructor(budget, expected, isReserved, limits) {
        this.#limits = limits;
        this.#budget = budget;
        this.#expected = expected;
        this.#counted = isReserved ? 'reserved' : 'not';
    }
    /** Counts the source as sent. Throws an OverCapError if there is no room for it. */
    begin() {
        // An attempt that failed is not billed, unless that was told.
        this.#takeBack({});
        const [budget, expected] = [this.#budget, this.#expected];
        const fits = this.#counted === 'reserved' ? budget.claim(expected) : budget.admit(expected);
        if (!fits)
            throw new OverCapError(messageFor(expected, this.#limits, this.#mayBeBilled));
        this.#counted = 'spent';
    }
    /** The attempt that was begun counts as expected, whatever comes of others. */
    settleAsExpected() {
        if (this.#counted !== 'spent')
            return;
        this.#counted = 'not';
        this.#mayBeBilled = true;
    }
    /** Counts what was billed. Tells what was, or may have been, billed in all. */
    end(billed) {
        const isSent = this.#counted === 'spent';
        this.#takeBack(billed);
        if (this.#counted === 'reserved')
            this.#budget.release(this.#expected);
        return [...(this.#mayBeBilled ? [this.#expected] : []), ...(isSent ? [billed] : [])];
    }
    #takeBack(billed) {
        if (this.#counted !== 'spent')
            return;
        this.#budget.settle(this.#expected, billed);
        this.#counted = 'not';
    }
}
/** `isAgain` tells that an attempt before may be billed. */
function messageFor({ minutes, cost }, limits, isAgain = false) {
    const size = minutes === undefined ? 'Its length is unknown' : `It has ${minutes.toFixed(1)} minutes`;
    const price = cost === undefined ? '' : `, estimated at ${(0,plan_price/* formatCost */.BD)(cost)}`;
    const what = isAgain ? 'It is not sent again, since what failed may have been charged' : 'Nothing was sent';
    return `${size}${price}, and the limit is reached. ${what}. Raise ${capsToRaise(limits)}, or run again.`;
}

;// CONCATENATED MODULE: ./lib/transcribe/failures.js







/** The transcript is here but could not be written. */
class NotSavedError extends Error {
    answer;
    constructor(cause, answer) {
        super((0,failure/* messageOf */.bD)(cause));
        this.answer = answer;
    }
}
/** What the results tell of a source that failed. An answer that may be paid for is kept. */
async function failed(source, error, { runFolder, cancellation }) {
    if (error instanceof OverCapError) {
        const why = error.message;
        return {
            status: 'over-cap',
            source: nameOf(source),
            kind: source.kind,
            why,
            minutes: undefined,
            cost: undefined,
        };
    }
    const { code, message, status, requestId, answer } = failures_explain(error, cancellation.abort);
    return {
        status: 'failed',
        source: nameOf(source),
        kind: source.kind,
        error: { code, message, status, requestId },
        answer: answer === undefined ? undefined : await runFolder.keepAnswer(answer),
    };
}
function failures_explain(error, abort) {
    if (error instanceof deepgram_error/* SpeechError */.p)
        return { code: error.kind, message: error.message, ...error.details };
    if (error instanceof NotSentError)
        return { code: 'not-sent', message: error.message };
    if (error instanceof lfs_error/* LfsError */.eN)
        return { code: error.code, message: error.message };
    if (error instanceof NotFetchedError)
        return { code: 'git-lfs-pointer', message: error.message };
    if (error instanceof NotSavedError) {
        const { raw, transcript } = error.answer;
        return { code: 'not-saved', message: error.message, requestId: transcript.requestId, answer: raw };
    }
    if (abort.aborted)
        return { code: 'cancelled', message: 'Cancelled before the answer came; it may have been charged.' };
    return { code: 'unexpected', message: (0,failure/* messageOf */.bD)(error) };
}

;// CONCATENATED MODULE: ./lib/transcribe/jobs.js






/** Sends sources and writes each transcript as soon as it arrives. A failure stays with its source. */
async function transcribeAll(transcriptions, sender, keeper, run) {
    let done = 0;
    const settle = async (transcription) => {
        const results = await transcribe(transcription, sender, keeper, run);
        done += 1;
        for (const result of results)
            log/* info */.pq(`[${done}/${transcriptions.length}] ${(0,report_result/* progressOf */.jA)(result)}`);
        return results;
    };
    return (await Promise.all(transcriptions.map(settle))).flat();
}
async function transcribe({ assessment, followers }, sender, keeper, run) {
    let arrived;
    try {
        arrived = await sender.send(assessment);
    }
    catch (error) {
        const all = [assessment, ...followers];
        return await Promise.all(all.map((one) => failed(one.job.source, error, run)));
    }
    const { answer, elapsed, found } = arrived;
    const kept = found?.isStored ? Promise.resolve(true) : keeper.keep(assessment.key, assessment.replaces);
    const settle = (one) => settleOne(one, answer, elapsed, run);
    const results = [await settle(assessment), ...(await Promise.all(followers.map(settle)))];
    // Not waited for: a store far away is slow, and whoever waits here has the whole answer in its hands.
    if (results.every(({ status }) => status !== 'failed')) {
        const entries = [assessment, ...followers].map(({ entryKey }) => entryKey);
        keeper.release(assessment.key, entries, kept);
    }
    return results.map((result, position) => position === 0 && found === undefined ? result : asFollower(result));
}
async function settleOne(assessment, answer, elapsed, run) {
    const { source } = assessment.job;
    try {
        const delivery = await deliver(assessment, answer, false, run);
        const hasAnswer = delivery.files.some(({ format }) => format === 'json');
        return {
            status: 'transcribed',
            source: nameOf(source),
            kind: source.kind,
            why: assessment.why,
            ...factsOf(delivery),
            elapsed,
            warnings: answer.transcript.warnings,
            ...digestOf(answer.transcript, run.presenter.namesOf(source)),
            answer: hasAnswer ? undefined : await run.runFolder.keepAnswer(answer.raw),
        };
    }
    catch (error) {
        return await failed(source, new NotSavedError(error, answer), run);
    }
}
/** Several sources with the same audio are sent once, and what another run sent meanwhile, not at all. */
function asFollower(result) {
    if (result.status !== 'transcribed')
        return result;
    const { elapsed: _, answer: __, warnings: ___, status: ____, ...rest } = result;
    return { ...rest, status: 'reused' };
}

;// CONCATENATED MODULE: ./lib/transcribe/keeper.js




/** Waits that are shorter are not told. */
const SHORTEST_TOLD_MS = 2000;
/** Keeps pending answers beyond the run while the run goes on. It knows them by their keys only. */
class Keeper {
    #run;
    #keeping = new Map();
    #releases = [];
    #cancelled;
    #left = 0;
    constructor(run) {
        this.#run = run;
        const { stop, abort } = run.cancellation;
        stop.signal.addEventListener('abort', () => run.store?.hurry(), { once: true });
        const { promise, resolve } = Promise.withResolvers();
        abort.addEventListener('abort', () => resolve(false), { once: true });
        this.#cancelled = promise;
    }
    /**
     * Starts to keep a pending answer, also in the place of the one that it replaces. Gives whether it is kept; a run that
     * is cancelled does not wait for that.
     */
    keep(key, replaces) {
        const { store, cancellation } = this.#run;
        if (store === undefined || cancellation.abort.aborted)
            return Promise.resolve(false);
        const known = this.#keeping.get(key);
        if (known !== undefined)
            return known;
        this.#left += 1;
        const keeping = Promise.race([store.put(key, this.#run.pending, replaces), this.#cancelled]).finally(() => {
            this.#left -= 1;
        });
        this.#keeping.set(key, keeping);
        return keeping;
    }
    /**
     * Lets go of a pending answer of which all has been made for entries, given by their keys, once it is kept or cannot be. Of a run that is
     * cancelled before that it stays, and the next one keeps it.
     */
    release(key, entries, kept) {
        this.#releases.push(this.#release(key, entries, kept));
    }
    /** Waits until all is kept, or cannot be. Not for ever: the store has its patience. */
    async settle() {
        this.#run.store?.hurry();
        const all = Promise.all([...this.#releases.splice(0), ...this.#keeping.values()]);
        await Promise.race([all, (0,external_node_timers_promises_.setTimeout)(SHORTEST_TOLD_MS, undefined, { ref: false })]);
        if (this.#left > 0 && !this.#run.cancellation.isCancelled)
            log/* info */.pq(`Waiting until ${(0,units/* count */.U9)(this.#left, 'answer')} can be kept for later runs, 10 minutes at most.`);
        await all;
    }
    async #release(key, entries, kept) {
        const { pending, cancellation, store } = this.#run;
        const isKept = await kept;
        if (isKept)
            await Promise.all(entries.map((entry) => this.#note(entry)));
        if (isKept || store === undefined || !cancellation.abort.aborted)
            await pending.remove(key);
    }
    /** Notes in the lock file that the answer of an entry is in the store, if no file of its own has it. */
    async #note(key) {
        const { lockfile } = this.#run;
        const entry = lockfile.entries.get(key);
        if (entry !== undefined && entry.stored !== true && (0,lock/* answerFile */.tq)(entry) === undefined)
            await lockfile.put({ ...entry, stored: true });
    }
}

// EXTERNAL MODULE: ./lib/transcript/answer.js + 3 modules
var transcript_answer = __webpack_require__(37921);
;// CONCATENATED MODULE: ./lib/transcribe/plan/steps.js

/** Whether an entry has the file of an output. */
const holds = (entry, { format, path }) => (0,lock/* fileOf */.W7)(entry, format)?.path === path;
/** The table of this is in docs/architecture.md. */
function stepFor(output, known, survey) {
    const state = survey.stateOf(output.path);
    const rendering = survey.rendering(known.source, output);
    const holder = known.current.find((entry) => holds(entry, output));
    const isCurrent = holder !== undefined;
    const here = (0,lock/* fileOf */.W7)(holder ?? known.recorded.find((entry) => holds(entry, output)), output.format);
    const carried = isCurrent ? undefined : carryFrom(known, output, rendering, survey);
    if (carried !== undefined)
        return carried;
    const isOthers = holder !== known.mine;
    if ((state === 'edited' || state === 'foreign') && !survey.overwriteEdited) {
        // A file that a killed run has not recorded looks edited, too.
        return known.isSettled && isCurrent && here !== undefined && isLatest(here, rendering)
            ? { output, action: 'leave', file: here, isOthers }
            : { output, action: 'adopt', file: here && { ...here, rendering: lock/* OUTDATED */.LJ } };
    }
    if (isCurrent && state === 'ours' && here !== undefined && here.rendering !== lock/* OUTDATED */.LJ) {
        return here.rendering === rendering
            ? { output, action: 'keep', file: here, isOthers }
            : { output, action: 'refresh', file: here };
    }
    return { output, action: 'write' };
}
/** Whether no run would write the file again, and so none can have begun to. */
const isLatest = (file, rendering) => file.rendering === rendering || file.rendering === lock/* OUTDATED */.LJ;
/** Takes a file over from where the same audio has it, if it is someone's work or made of the same answer. */
function carryFrom({ origins, current }, output, rendering, survey) {
    const { stateOf } = survey;
    for (const entry of origins) {
        const origin = (0,lock/* fileOf */.W7)(entry, output.format);
        if (origin === undefined)
            continue;
        // It may lie there already, recorded for another source or moved by someone.
        const isHere = origin.path === output.path;
        const isFree = isHere || stateOf(output.path) === 'missing';
        // Of a file of its own it is known by the content that it is as it was written.
        const state = isHere && current.length > 0 ? 'ours' : stateOf(origin.path);
        const edited = isWork(state, survey) && (isHere || mayBeRead(entry, output.format, origin, survey));
        const isOurs = state === 'ours' && origin.rendering !== lock/* OUTDATED */.LJ;
        // Of one that someone moved along, the content will show whether it is someone's.
        const stale = state !== 'edited' && origin.rendering !== rendering;
        if (isFree && (edited || isOurs))
            return { output, action: 'carry', origin, edited, stale };
    }
    return undefined;
}
const isWork = (state, { overwriteEdited }) => state === 'foreign' || (state === 'edited' && !overwriteEdited);
/** What nobody vouches for is only read if everyone who sees the repository can read it. */
const mayBeRead = (entry, format, file, survey) => isTheirs(entry, format, file, survey) || survey.isTracked(file.path);
/** Whether a file that is not as recorded lies where the template puts that of its source, or where it is to go. */
const isTheirs = (entry, format, { path }, survey) => survey.stateOf(path) === 'foreign' || survey.isTemplated(entry.source, format, path);
/** Where files of a source were before its outputs got other paths, unless someone's work would be lost there. */
function movedFrom({ mine }, steps, survey) {
    return steps.flatMap((step) => {
        const { format, path } = step.output;
        const before = (0,lock/* fileOf */.W7)(mine, format);
        if (mine === undefined || before === undefined || before.path === path)
            return [];
        const isCarried = step.action === 'carry' && step.origin.path === before.path;
        const mayGo = isCarried && isTheirs(mine, format, before, survey);
        return mayGo || survey.stateOf(before.path) === 'ours' ? [before.path] : [];
    });
}
/** Whether a step can only be taken with the answer. */
const needsAnswer = ({ action }) => action === 'write';
/** Whether a file is kept that would be rendered otherwise today. */
const isStale = (step) => step.action === 'refresh' || (step.action === 'carry' && step.stale);
/** Whether a step is taken, or taken otherwise, if the answer is at hand. */
const takesAnswer = (step) => isStale(step) || step.action === 'adopt';
/** Whether a step changes a file. */
const changesFile = (step) => needsAnswer(step) || takesAnswer(step) || step.action === 'carry';

;// CONCATENATED MODULE: ./lib/transcribe/plan/work.js

/**
 * Sorts sources by what they need. `answers` are those that are kept somewhere, by key, and `saved` what is where the run
 * saves to, by the name of the source.
 */
function planWork(assessments, answers, saved = new Map()) {
    const unchanged = [];
    const reuse = [];
    const requests = [];
    for (const assessment of assessments) {
        const answer = answers.get(assessment.key);
        const has = (test) => assessment.steps.some(test);
        if (answer !== undefined && (has(needsAnswer) || has(takesAnswer)))
            reuse.push({ assessment, answer });
        else if (saved.has(assessment.name))
            reuse.push({ assessment, answer: undefined, saved: saved.get(assessment.name) });
        else if (has(needsAnswer))
            requests.push(assessment);
        else if (has(isCarried))
            reuse.push({ assessment, answer: undefined });
        else
            unchanged.push(assessment);
    }
    const byAudio = Map.groupBy(requests, ({ key, replaces = key }) => replaces);
    const transcribe = [...byAudio.values()].flatMap((alike) => {
        // What is asked for again must be new, and is good for the others, too.
        const [first, ...others] = alike.toSorted((a, b) => b.again.length - a.again.length);
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
/** Whether nothing of a source is here: then its transcripts may as well be taken as they are elsewhere. */
const isBare = ({ steps }) => steps.every(needsAnswer);
/**
 * Whether an answer must be looked for, and how far: beyond this machine only for what would be paid for, and in the
 * store for what can be rendered anew from it.
 */
function lookup({ basis, steps }) {
    if (steps.some(needsAnswer))
        return 'everywhere';
    if (!steps.some(takesAnswer))
        return 'nowhere';
    if (basis === undefined)
        return 'everywhere';
    return basis.stored === true && steps.some(isStale) ? 'store' : 'here';
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

;// CONCATENATED MODULE: ./lib/git/paths.js

/** What the repository is set up to do with paths that are to be committed, whether anything stands there or not. */
/** No command takes more paths at once than its input does. */
const paths_listed = (paths) => paths.map((file) => `${file}\0`).join('');
/**
 * Those of the paths that Git LFS keeps: git expects a pointer there, and shows a file that is committed as it is as changed
 * for ever. `folder` is one of the repository; paths are from there, with `/`. Throws a GitError.
 */
async function lfsPaths(folder, paths) {
    if (paths.length === 0)
        return [];
    const answer = await git(folder, ['check-attr', '-z', '--stdin', 'filter'], { input: paths_listed(paths) });
    // Path, attribute and value, one after the other.
    const fields = answer.split('\0');
    return fields.filter((_, index) => index % 3 === 0 && fields[index + 2] === 'lfs');
}
/** Those of the paths that git ignores and does not track. Throws a GitError. */
async function ignoredPaths(folder, paths) {
    if (paths.length === 0)
        return [];
    // It ends with 1 if it ignores none.
    const answer = await git(folder, ['check-ignore', '-z', '--stdin'], { input: paths_listed(paths), codes: [1] });
    return answer.split('\0').filter((file) => file !== '');
}
/** How `ls-files -t` marks what a sparse checkout leaves out, with the mode of a regular file, and its blob id. */
const LEFT_OUT = /^S 100\d+ ([0-9a-f]+) 0\t(.+)\0$/s;
/**
 * The content, as text, of a tracked file that a sparse checkout leaves out; undefined if it leaves out no such file.
 * Throws a GitError, also if the content is not here, as in a partial clone.
 */
async function sparseText(folder, file) {
    const literal = `:(literal)${file}`;
    const listed = await git(folder, ['ls-files', '-z', '--stage', '-t', '--', literal]);
    const [, id, found] = LEFT_OUT.exec(listed) ?? [];
    return id === undefined || found !== file ? undefined : await git(folder, ['cat-file', 'blob', id]);
}
/** What `ls-files --stage -t` says of a path: tag, mode and the path itself. */
const paths_LISTED = /^(.) (\d+) [0-9a-f]+ \d\t(.+)$/s;
const [LINK, paths_SUBMODULE, SPARSE] = ['120000', '160000', 'S'];
async function listing(folder) {
    const answer = await git(folder, ['ls-files', '-z', '--stage', '-t']);
    return answer.split('\0').flatMap((line) => {
        const [, tag, mode, file] = paths_LISTED.exec(line) ?? [];
        return file === undefined ? [] : [{ tag, mode, file }];
    });
}
/** Those of the paths that the repository has as links: where none can be made, git writes a text file. Throws a GitError. */
async function linkPaths(folder, paths) {
    const links = new Set((await listing(folder)).flatMap(({ mode, file }) => (mode === LINK ? [file] : [])));
    return paths.filter((file) => links.has(file));
}
/** Asks what a checkout may lack. Throws a GitError. */
async function leftOutBelow(folder) {
    const all = await listing(folder);
    return {
        files: all.flatMap(({ tag, file }) => (tag === SPARSE ? [file] : [])),
        submodules: all.flatMap(({ mode, file }) => (mode === paths_SUBMODULE ? [file] : [])),
    };
}

;// CONCATENATED MODULE: ./lib/lib/in-use.js




/**
 * What Windows says of a file that a virus scanner, an indexer or another program reads at this moment, which keeps it
 * from being replaced or removed: https://github.com/isaacs/node-graceful-fs/blob/main/polyfills.js
 */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 1000;
/** How long a file is waited for in all, as graceful-fs does. */
const LONGEST_MS = 60_000;
/**
 * Does something with a file; on Windows again for up to a minute while it is in use. `isFinal` tells whether waiting
 * cannot help. Throws what the last attempt threw.
 */
async function whenFree(act, { platform = process.platform, wait = external_node_timers_promises_.setTimeout } = {}, isFinal = async () => false) {
    let [waited, next] = [0, FIRST_WAIT_MS];
    for (;;) {
        try {
            return await act();
        }
        catch (error) {
            const mayHelp = platform === 'win32' && IN_USE.has((0,failure/* errorCode */.CA)(error)) && waited < LONGEST_MS;
            if (!mayHelp || (await isFinal()))
                throw error;
        }
        await wait(next);
        waited += next;
        next = Math.min(2 * next, LONGEST_WAIT_MS, Math.max(LONGEST_MS - waited, FIRST_WAIT_MS));
    }
}
/** Gives a file the name of another one, which it replaces, as soon as that is not in use. One that is read-only stays. */
const replaceFile = (from, to, surroundings) => whenFree(() => (0,promises_.rename)(from, to), surroundings, () => isReadOnly(to));
const isReadOnly = (file) => (0,promises_.access)(file, external_node_fs_.constants.W_OK).then(() => false, (error) => (0,failure/* errorCode */.CA)(error) !== 'ENOENT');

;// CONCATENATED MODULE: ./lib/transcribe/save/line-ends.js
/** With the line ends that we write: git for Windows checks text out with CRLF. */
const line_ends_withoutReturns = (content) => Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

;// CONCATENATED MODULE: ./lib/transcribe/save/workspace.js










/** Folder of the workspace for what is being written. It is only there while a run is, or after one was killed. */
const SCRATCH = '.transcripts-pending';
/**
 * Writes transcripts into the workspace: atomically, never outside it and never through a link. What a sparse checkout
 * leaves out is in the repository nevertheless: it can be read, and removed from there.
 */
class Workspace {
    #root;
    #separator;
    #removed = new Set();
    #replaced = new Map();
    /** `root` is the workspace's own real path, `separator` that of the system's paths. */
    constructor(root, separator = external_node_path_.sep) {
        this.#root = root;
        this.#separator = separator;
    }
    /** Paths of files that were removed, from the workspace, with `/`, sorted. */
    get removed() {
        return [...this.#removed].sort();
    }
    /** The ids that git may give to the contents that were replaced, by path: with the line ends of the file, and of git. */
    get replaced() {
        return this.#replaced;
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
        const before = this.#replaced.has(file) ? undefined : await this.read(file);
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        const temporary = external_node_path_.join(await this.#scratchFor(target), `${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await writeThrough(temporary, content);
            await replaceFile(temporary, target);
            this.#removed.delete(file);
            if (before !== undefined)
                this.#replaced.set(file, workspace_idsOf(before));
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw new failure/* Failure */.HR(`${file} could not be written: ${(0,failure/* messageOf */.bD)(error)}.`);
        }
    }
    /** The content of a regular file, also of one that is left out; undefined if there is none. Never follows a link. */
    async read(file) {
        try {
            await this.#checkFolder(external_node_path_.posix.dirname(file), file);
        }
        catch {
            return undefined;
        }
        const target = this.#absolute(file);
        const kind = await kindOf(target);
        if (kind === 'none')
            return await this.#leftOut(file);
        return kind === 'file' ? await (0,promises_.readFile)(target) : undefined;
    }
    /** Removes a file, if it is a regular one. */
    async remove(file) {
        // Earlier versions recorded `a\b` for what Windows has as `a/b`, which is to stay.
        if (this.#separator === '\\' && file.includes('\\'))
            return;
        const target = this.#absolute(file);
        await this.#checkFolder(external_node_path_.posix.dirname(file), file);
        const kind = await kindOf(target);
        if (kind !== 'file' && (kind !== 'none' || (await this.#leftOut(file)) === undefined))
            return;
        await whenFree(() => (0,promises_.rm)(target, { force: true }));
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
    /** What git has of a file that a sparse checkout leaves out; undefined if it is none, or git does not tell. */
    async #leftOut(file) {
        const repository = repositoryAround(this.#root);
        if (repository === undefined || this.#removed.has(file) || isWhole(repository))
            return undefined;
        const text = await sparseText(this.#root, file).catch(() => undefined);
        return text === undefined ? undefined : Buffer.from(text);
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
/** Git for Windows checks text out with CRLF, and keeps it without. */
const workspace_idsOf = (content) => new Set([content, line_ends_withoutReturns(content)].map((bytes) => (0,hash/* blobId */.zA)(bytes)));
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

;// CONCATENATED MODULE: ./lib/transcribe/kept.js











/** An answer was paid for and kept, and cannot be read: it is told, and not asked for again. */
class UnreadableAnswerError extends Error {
    name = 'UnreadableAnswerError';
    raw;
    constructor(raw) {
        super("Deepgram's answer was paid for and is kept, but cannot be read, so that the source is not sent again. A newer " +
            'version of the action may read it. To pay again, delete it from the cache or `cache-folder`, and ' +
            `${SCRATCH} from the workspace.`);
        this.raw = raw;
    }
}
/** Answers that are looked for at the same time. */
const AT_ONCE = 10;
const DISTANCES = {
    nowhere: 0,
    here: 1,
    store: 2,
    everywhere: 3,
};
/** Finds the answers that were paid for already, by key. */
async function findAnswers(assessments, run) {
    const wanted = new Map();
    for (const assessment of assessments) {
        if (lookup(assessment) === 'nowhere')
            continue;
        const other = wanted.get(assessment.key);
        // One that is worth looking for farther away stands for all with the same answer.
        if (other === undefined || DISTANCES[lookup(assessment)] > DISTANCES[lookup(other)])
            wanted.set(assessment.key, assessment);
    }
    const byKey = Map.groupBy(assessments, ({ key }) => key);
    const queue = new dist/* default */.Ay({ concurrency: AT_ONCE });
    const found = new Map();
    await queue.addAll([...wanted].map(([key, assessment]) => async () => {
        const kept = await findAnswer(assessment, byKey.get(key) ?? [], run);
        if (kept !== undefined)
            found.set(key, kept);
    }));
    return found;
}
/**
 * Finds transcripts that are where the run saves to, of sources without an answer: an unmerged pull request may have them
 * without one. By the name of the source.
 */
async function findSaved(assessments, answers, { elsewhere }) {
    const found = new Map();
    for (const assessment of assessments) {
        if (answers.has(assessment.key) || !isBare(assessment))
            continue;
        const saved = await elsewhere.transcripts(assessment);
        if (saved !== undefined)
            found.set(assessment.name, saved);
    }
    return found;
}
/** `copies` are all that have the same answer, the one that stands for them among them. */
async function findAnswer(assessment, copies, run) {
    const { key, name, basis } = assessment;
    const { pending, staging } = run;
    const own = basis?.source === name ? basis : undefined;
    if (own !== undefined && staysThere(own, assessment) && (await recordedAnswer(own, assessment, run))) {
        return {
            isStored: false,
            isPending: false,
            read: async () => must(await recordedAnswer(own, assessment, run), name),
        };
    }
    const before = await pending.get(key);
    if (checked(before, assessment) !== undefined)
        return staged(pending, false, assessment);
    const found = (await answerHere(copies, run)) ?? (await fetchAnswer(assessment, run));
    if (found === undefined)
        return isUnreadable(before, assessment) ? unreadable(before, false) : undefined;
    if ('unreadable' in found)
        return unreadable(found.unreadable, true);
    // Another source's file may be overwritten before this one's turn comes, and what is far away is fetched once.
    await staging.put(key, found.answer.raw);
    return staged(staging, found.isStored, assessment);
}
/** Whether the answer in the file of an entry is not moved or overwritten before it is read for the last time. */
const staysThere = (entry, { steps }) => steps.some(({ output }) => output.path === (0,lock/* fileOf */.W7)(entry, 'json')?.path);
/**
 * Looks in the files of all sources with the same audio. Each of the copies may know a place that the others do not: where
 * its own belong, and somebody has moved them.
 */
async function answerHere(copies, run) {
    const seen = new Set();
    for (const copy of copies) {
        for (const entry of [...(copy.basis ? [copy.basis] : []), ...copy.alike]) {
            const place = (0,lock/* fileOf */.W7)(entry, 'json')?.path;
            const recorded = seen.has(place) ? undefined : await recordedAnswer(entry, copy, run);
            if (recorded !== undefined)
                return { answer: recorded, isStored: false };
            seen.add(place);
        }
    }
    return undefined;
}
/** Looks in the store, then where the run saves to. */
async function fetchAnswer(assessment, run) {
    const { basis } = assessment;
    const distance = DISTANCES[lookup(assessment)];
    const raw = distance >= DISTANCES.store ? await run.store?.get(assessment.key) : undefined;
    const stored = checked(raw, assessment);
    if (stored !== undefined)
        return { answer: stored, isStored: true };
    const earlier = distance >= DISTANCES.store ? await storedEarlier(assessment, run) : undefined;
    if (earlier !== undefined)
        return { answer: earlier, isStored: false };
    const elsewhere = distance >= DISTANCES.everywhere
        ? checked(await run.elsewhere.answer(assessment), assessment)
        : undefined;
    const answer = elsewhere ?? (basis ? await answerIn(basis, assessment, run) : await strayAnswer(assessment, run));
    if (answer !== undefined)
        return { answer, isStored: false };
    if (isUnreadable(raw, assessment))
        return { unreadable: raw };
    if (raw !== undefined)
        log/* notice */.lm(damaged(assessment, run));
    return undefined;
}
/** The answer in the store under what an earlier version knew the same request by, if that is another text. */
async function storedEarlier(assessment, { store, asked }) {
    const { name, media, again } = assessment;
    if (asked.earlier === undefined)
        return undefined;
    return checked(await store?.get((0,lock/* answerKey */.q7)(name, media, asked.earlier, again)), assessment);
}
const damaged = ({ name }, { store }) => `The answer for ${name} in ${store?.place} is damaged and is not used.`;
function unreadable(raw, isStored) {
    return { isStored, isPending: true, read: () => Promise.reject(new UnreadableAnswerError(raw)) };
}
function staged(folder, isStored, assessment) {
    return {
        isStored,
        isPending: true,
        read: async () => must(checked(await folder.get(assessment.key), assessment), assessment.name),
    };
}
function must(answer, name) {
    if (answer === undefined)
        throw new Error(`The kept answer for ${name} is gone. Run again.`);
    return answer;
}
/** The answer in the `json` file of an entry, if it is as we wrote it. */
async function recordedAnswer(entry, assessment, run) {
    const answer = await answerIn(entry, assessment, run);
    return answer !== undefined && (0,hash/* blobId */.zA)(answer.raw) === (0,lock/* fileOf */.W7)(entry, 'json')?.git ? answer : undefined;
}
/**
 * The answer in the `json` file of an entry, even if somebody edited it, or moved it to where this source's belongs:
 * better than paying for it again.
 */
async function answerIn(entry, assessment, { workspace }) {
    const output = assessment.job.outputs.find(({ format }) => format === 'json');
    for (const file of [(0,lock/* fileOf */.W7)(entry, 'json'), output]) {
        const content = file && (await workspace.read(file.path));
        const answer = content && (0,transcript_answer/* readAnswer */.J)(content.toString('utf8'));
        // The lock file ties it to the media, unless it says itself that it is about others.
        if (answer?.transcript.requestId === entry.requestId && isAbout(answer, assessment))
            return answer;
    }
    return undefined;
}
/**
 * The answer in a `json` file that nobody recorded, as after the lock file was lost: where a transcript of these media
 * belongs, and about these very bytes. What was asked for then cannot be told.
 */
async function strayAnswer(assessment, { workspace }) {
    const { steps, media, own, again } = assessment;
    const stray = steps.find(({ action, output }) => action === 'adopt' && output.format === 'json');
    // Nor whether it came before or after the recording was asked for again.
    if (own !== undefined || stray === undefined || again.length > 0)
        return undefined;
    const content = await workspace.read(stray.output.path);
    const answer = checked(content?.toString('utf8'), assessment);
    const told = answer?.transcript.sha256;
    return told !== undefined && told === media.sha256 ? answer : undefined;
}
/** Whether an entry with the options of the run has the answer for a source: about its media, and since it was asked for again. */
const hasAnswerFor = (entry, { media, again }) => (0,recordings_media/* sameMedia */.T$)(entry.media, media) && isRenewed(entry, again);
/** What was kept is as untrusted as what comes over the network: it must be an answer, and say that it is about these media. */
function checked(raw, { media }) {
    const answer = raw === undefined ? undefined : (0,transcript_answer/* readAnswer */.J)(raw);
    const isOther = media.sha256 !== undefined && answer?.transcript.sha256 !== media.sha256;
    return isOther ? undefined : answer;
}
/** Whether an answer does not say that it is about other media. */
const isAbout = ({ transcript: { sha256: told } }, { media }) => told === undefined || media.sha256 === undefined || told === media.sha256;
/** Whether a text is an answer about these media that only we cannot read. */
function isUnreadable(raw, { media }) {
    if (raw === undefined || (0,transcript_answer/* readAnswer */.J)(raw) !== undefined)
        return false;
    try {
        const json = JSON.parse(raw);
        const told = (0,guards.at)(json, 'metadata', 'sha256');
        return (0,guards/* isObject */.Gv)((0,guards.at)(json, 'results')) && (media.sha256 === undefined || told === media.sha256);
    }
    catch {
        return false;
    }
}
/**
 * Moves answers that nobody used to where later runs find them, and leaves no traces of runs in the workspace. `done`
 * are the keys of those that were used by a run which was killed before it could remove them.
 */
async function tidyUp({ pending, workspace }, keeper, done) {
    try {
        const tidy = async (key) => {
            if ((await keeper.keep(key)) || done.has(key))
                await pending.remove(key);
        };
        await Promise.all((await pending.keys()).map(tidy));
        await workspace.tidy();
    }
    catch (error) {
        log/* notice */.lm(`Could not clean up what an interrupted run left in ${SCRATCH}: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/turn.js

/**
 * The order in which a run sends, so that two which overlap do not walk in step and send all of it twice. Every other run
 * of a workflow goes backwards: consecutive runs have consecutive numbers, and meet in the middle. The numbers of two
 * workflows have nothing to do with each other: every other workflow begins with the second half. What has no transcript
 * yet comes first all the same. Of shuffled lists, and of lists that begin anywhere, more is sent twice, since who has
 * caught up with another goes on beside it.
 */
function inTurn(requests, { isBack, isSecondFirst }) {
    return [true, false].flatMap((wanted) => {
        const some = requests.filter(({ isNew }) => isNew === wanted);
        const middle = isSecondFirst ? Math.floor(some.length / 2) : 0;
        const turned = [...some.slice(middle), ...some.slice(0, middle)];
        return isBack ? turned.toReversed() : turned;
    });
}
/**
 * Which turn a run has by its number, and by its place among the writers that the lock file knows. What has no number is no
 * run of a workflow, and begins at the beginning.
 */
function turnOf(env, entries, asked) {
    const number = numberOf(env);
    if (number === undefined)
        return { isBack: false, isSecondFirst: false };
    return { isBack: number % 2 === 1, isSecondFirst: placeOf(entries, asked) % 2 === 1 };
}
/** The place of a writer among those that ask for the same. Of one that has written nothing yet, it is behind the others. */
function placeOf(entries, { options, writer }) {
    const others = [...entries.values()].filter((entry) => entry.options === options);
    const known = new Map(others.map((entry) => [describeWriter(entry.writer), entry.writer]));
    const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
    const place = sorted.findIndex(([, other]) => isSameWriter(other, writer));
    return place === -1 ? sorted.length : place;
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function numberOf(env) {
    const [run, attempt] = [Number(env['GITHUB_RUN_NUMBER']), Number(env['GITHUB_RUN_ATTEMPT'] ?? 1)];
    const turn = run + attempt - 1;
    return Number.isSafeInteger(turn) ? turn : undefined;
}

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
const isSame = (one, other) => (0,lockfile_format/* serializeEntry */.d$)(one) === (0,lockfile_format/* serializeEntry */.d$)(other);
const isCarry = (step) => step.action === 'carry';
/** Writes transcripts from answers that were paid for earlier. A failure stays with its source. */
async function reuseAll(reuse, keeper, run) {
    const results = [];
    const failed = new Set();
    const kept = new Map();
    // One after the other: an answer may be large, and its files are written at the speed of the disk.
    for (const item of reuse) {
        const { key, replaces } = item.assessment;
        const result = await reuseOne(item, run, () => kept.set(key, keeper.keep(key, replaces)));
        log/* info */.pq((0,report_result/* progressOf */.jA)(result));
        results.push(result);
        if (result.status === 'failed')
            failed.add(key);
    }
    // Only now: several sources may have the same answer.
    for (const [key, items] of Map.groupBy(reuse, ({ assessment }) => assessment.key)) {
        if (failed.has(key))
            continue;
        const keeping = kept.get(key);
        if (keeping === undefined)
            await run.pending.remove(key);
        else
            keeper.release(key, items.map(({ assessment }) => assessment.entryKey), keeping);
    }
    return results;
}
/** `keep` starts to keep an answer that is pending. */
async function reuseOne({ assessment, answer: kept, saved }, run, keep) {
    const { job, name, why, basis, key } = assessment;
    const named = { source: name, kind: job.source.kind };
    try {
        if (saved !== undefined)
            return { status: 'reused', ...named, why, ...(await bring(assessment, saved, run)) };
        const answer = await kept?.read();
        const isStored = kept?.isStored ?? basis?.stored === true;
        if (answer !== undefined && !isStored && run.store !== undefined) {
            if (kept?.isPending === false)
                await run.pending.put(key, answer.raw);
            keep();
        }
        const before = run.lockfile.entries.get(assessment.entryKey);
        const delivery = await deliver(assessment, answer, isStored, run);
        // What was not as recorded turned out to be someone's.
        if (!assessment.steps.some(writes) && before && isSame(before, delivery.entry))
            return unchanged(assessment);
        const digest = answer === undefined ? { excerpt: '' } : digestOf(answer.transcript, run.presenter.namesOf(job.source));
        return { status: 'reused', ...named, why, ...factsOf(delivery), ...digest };
    }
    catch (error) {
        const details = { status: undefined, requestId: basis?.requestId };
        const isUnreadable = error instanceof UnreadableAnswerError;
        return {
            status: 'failed',
            ...named,
            error: {
                code: isUnreadable ? 'unreadable-answer' : 'not-saved',
                message: (0,failure/* messageOf */.bD)(error),
                ...details,
            },
            answer: isUnreadable ? await run.runFolder.keepAnswer(error.raw) : undefined,
        };
    }
}
/** Brings transcripts here as they are where the run saves to. */
async function bring({ job }, { entry, read }, { workspace, lockfile }) {
    for (const { path } of job.outputs)
        await workspace.write(path, await read(path));
    await lockfile.put(entry);
    return { ...factsOf({ files: job.outputs, edited: [], entry }), excerpt: '' };
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

// EXTERNAL MODULE: ./lib/transcribe/save/branch.js + 1 modules
var save_branch = __webpack_require__(22601);
// EXTERNAL MODULE: ./lib/transcribe/save/commit-message.js
var commit_message = __webpack_require__(37198);
;// CONCATENATED MODULE: ./lib/transcribe/save/heads.js


/** The branches that a run saves to, where another run may save meanwhile. Throws a Failure if one cannot be. */
function branchesOf({ to, branch, pullRequest }, event) {
    const proposes = to.includes('pull-request');
    if (!proposes && !to.includes('commit'))
        return [];
    const target = (0,save_branch/* targetBranch */.mY)(branch, event);
    if (!proposes)
        return [{ branch: target, isNumbered: false }];
    const own = (0,commit_message/* replaceVariables */.qk)('pull-request-branch', pullRequest.branch, { branch: target });
    return [
        { branch: target, isNumbered: false },
        { branch: own, isNumbered: true },
    ];
}

;// CONCATENATED MODULE: ./lib/transcribe/look-again.js





const PACE = { betweenMs: 3000, longestMs: 10_000 };
/**
 * Looks once more, directly before each request, whether its answer came since the plan: into the store, or onto the
 * branches that the run saves to, of which only the heads are asked for until one has moved.
 */
class LookAgain {
    #run;
    #pace;
    #heads;
    #elsewhere;
    #refreshing;
    #refreshedAt = Date.now();
    constructor(run, heads, pace = PACE) {
        this.#run = run;
        this.#heads = heads;
        this.#pace = pace;
    }
    /** The answer to a request that is about to go out, if it came meanwhile. Never fails, and does not take long. */
    async find(assessment) {
        if (this.#run.store === undefined && this.#heads.isNone)
            return undefined;
        const patience = new AbortController();
        const { signal } = patience;
        const givenUp = (0,external_node_timers_promises_.setTimeout)(this.#pace.longestMs, undefined, { signal, ref: false }).catch(() => undefined);
        try {
            return await Promise.race([this.#find(assessment), givenUp]);
        }
        catch (error) {
            log/* info */.pq(`${assessment.name}: whether its answer came meanwhile is not known: ${(0,failure/* messageOf */.bD)(error)}`);
            return undefined;
        }
        finally {
            patience.abort();
        }
    }
    async #find(assessment) {
        await this.#refresh();
        // What is damaged was told of when the run planned.
        const stored = checked(await this.#run.store?.get(assessment.key), assessment);
        if (stored !== undefined)
            return { answer: stored, isStored: true };
        const answer = checked(await this.#elsewhere?.answer(assessment), assessment);
        return answer && { answer, isStored: false };
    }
    async #refresh() {
        if (this.#refreshing === undefined && Date.now() < this.#refreshedAt + this.#pace.betweenMs)
            return;
        this.#refreshing ??= this.#lookAround().finally(() => {
            this.#refreshedAt = Date.now();
            this.#refreshing = undefined;
        });
        await this.#refreshing;
    }
    async #lookAround() {
        const [moved] = await Promise.all([this.#heads.haveMoved(), this.#run.store?.refresh()]);
        if (moved)
            this.#elsewhere = this.#run.elsewhereAnew();
    }
}
/** Where the branches are that a run saves to. */
class Heads {
    #connected;
    #branches;
    #known;
    constructor({ inputs, event }, open = connect) {
        this.#branches = branchesOf(inputs.saving, event);
        let client;
        this.#connected = () => {
            client ??= open(inputs.token, event);
            return client;
        };
    }
    /** Whether there is nothing to look at. */
    get isNone() {
        return this.#branches.length === 0;
    }
    /** Whether one is elsewhere than when this was last asked; the first time it may be. If it cannot be told, never again. */
    async haveMoved() {
        if (this.isNone)
            return false;
        try {
            const client = await this.#connected();
            const heads = await Promise.all(this.#branches.map(({ branch, isNumbered }) => isNumbered ? client.numberedHeads(branch) : client.headId(branch)));
            const now = heads.flat().join();
            const moved = now !== this.#known;
            this.#known = now;
            return moved;
        }
        catch {
            this.#branches = [];
            return false;
        }
    }
}
async function connect(...args) {
    const client = await __webpack_require__.e(/* import() */ 1307).then(__webpack_require__.bind(__webpack_require__, 81307));
    return await client.connect(...args);
}

;// CONCATENATED MODULE: ./lib/transcribe/elsewhere.js







/** Looks where the savers of a run save to. It is only asked when first needed. */
function answersElsewhere(savers, lockPath, asked) {
    const isAnswer = answersTo(asked);
    let places;
    const entriesFor = async (assessment) => {
        places ??= savers().then((all) => placesOf(all, lockPath));
        return (await places).flatMap((place) => place.entries
            .filter((other) => isAnswer(other) && hasAnswerFor(other, assessment))
            .map((entry) => ({ ...place, entry })));
    };
    return {
        async answer(assessment) {
            for (const { entry, recorded } of await entriesFor(assessment)) {
                const json = (0,lock/* answerFile */.tq)(entry);
                const content = json && (await tolerated(() => recorded.read(json.path)));
                if (content !== undefined)
                    return Buffer.from(content).toString('utf8');
            }
            return undefined;
        },
        async transcripts(assessment) {
            const { outputs } = assessment.job;
            for (const { entry, recorded } of await entriesFor(assessment)) {
                const paths = outputs.map(({ path }) => path);
                const isRecorded = outputs.every(({ format, path }) => (0,lock/* fileOf */.W7)(entry, format)?.path === path);
                if (entry.source === assessment.name && isRecorded && (await tolerated(() => recorded.has(paths))))
                    return { entry, read: async (path) => present(await recorded.read(path), path) };
            }
            return undefined;
        },
    };
}
function present(content, path) {
    if (content === undefined)
        throw new Error(`${path} is gone where it was saved. Run again.`);
    return content;
}
/** What runs spent, as far as it is told where a run saves to. */
async function ledgersElsewhere(savers, lockPath) {
    return (await placesOf(await savers(), lockPath)).map(({ ledger }) => ledger);
}
async function placesOf(savers, lockPath) {
    const places = await Promise.all(savers.map(({ saver }) => tolerated(async () => {
        const all = (await saver.recorded?.(lockReaderAt(lockPath))) ?? [];
        return all.map((recorded) => {
            const { entries, ledger } = parseLock(recorded.text, lockPath);
            return { recorded, entries: [...entries.values()], ledger };
        });
    })));
    return places.flatMap((found) => found ?? []);
}
/** What cannot be read there costs a request, and no more. */
async function tolerated(read) {
    try {
        return await read();
    }
    catch (error) {
        log/* notice */.lm(`Could not look for earlier answers where transcripts are saved: ${(0,failure/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/monthly.js






/** A month's budget: what is left of it is a limit of the run, and what the run is billed is written down. */
/**
 * The inputs with what is left of the month's budget as a limit, if there is one. Counted is what the lock file tells, here
 * and where the run saves to; runs that go on at the same time do not know of each other.
 */
async function withinBudget(inputs, here, savers, now) {
    const { economy, saving } = inputs;
    const { budgetPerMonth: budget, lockfile } = economy;
    if (budget === undefined)
        return inputs;
    if (!saving.to.includes('commit') && !saving.to.includes('pull-request'))
        log/* warning */.$e(notKept(lockfile));
    const ledger = (0,lockfile_ledger/* joinLedgers */.ZO)([here, ...(await ledgersElsewhere(savers, lockfile))]);
    const month = (0,lockfile_ledger/* monthOf */.GS)(now);
    const spent = (0,lockfile_ledger/* spentIn */.O0)(ledger, month);
    log/* info */.pq(`Of the ${(0,plan_price/* formatCost */.BD)(budget)} for ${month}, ${(0,plan_price/* formatCost */.BD)(spent)} were spent.`);
    return { ...inputs, economy: withBudget(economy, { month, budget, spent }) };
}
const notKept = (lockfile) => `budget-per-month: what was spent is kept in ${lockfile}, which \`save-to\` keeps on no branch. Unless a step after this one commits it, each run counts for itself.`;
/** Writes down what a request was billed, for later runs. Never fails. */
async function countBilled({ minutes = 0, cost }, { inputs, lockfile, event, asked }) {
    if (inputs.economy.budgetPerMonth === undefined || cost === undefined)
        return;
    try {
        await lockfile.spend((0,lockfile_ledger/* ledgerKey */.lj)((0,lockfile_ledger/* monthOf */.GS)(new Date()), event, asked.writer), { usd: cost, minutes });
    }
    catch (error) {
        log/* notice */.lm(`What was billed could not be written down: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/sender.js









/**
 * Sends sources: brings those here that are in Git LFS, keeps below the caps, sends as many at once as the server bears,
 * and again where that helps.
 */
class Sender {
    #run;
    #client;
    #dispatcher;
    #spending;
    #checkout;
    #again;
    constructor(requests, run, client) {
        const { concurrency, retries } = run.inputs;
        this.#run = run;
        this.#client = client;
        this.#again = new LookAgain(run, new Heads(run));
        this.#dispatcher = new Dispatcher({ concurrency, retries, stop: run.cancellation.stop });
        this.#spending = new Spending(plannedAmounts(requests), run, (billed) => countBilled(billed, run));
        this.#checkout = new Checkout(requests.map(({ transcription }) => transcription.assessment.job.source), () => this.#spending.checkRoom(), run);
    }
    /** Gets ready for what is likely to be sent. */
    static async open(requests, run) {
        return new Sender(requests, run, await run.connect());
    }
    /** Has one source transcribed, as often as that takes. Throws what the last attempt failed with. */
    async send(assessment) {
        const { job, key, media } = assessment;
        const { abort } = this.#run.cancellation;
        let sentAt = 0;
        const attempt = async (source, begin, mayBeBilled) => {
            const found = await this.#again.find(assessment);
            if (found !== undefined) {
                await keepPending(key, found.answer.raw, this.#run.pending);
                log/* info */.pq(`${nameOf(source)}: another run's answer came meanwhile, and is used. Nothing is sent.`);
                return { answer: found.answer, elapsed: 0, found };
            }
            begin();
            sentAt ||= performance.now();
            const expectation = {
                planned: source.kind === 'file' ? media.sha256 : undefined,
                // Before the next request takes this one's place: killed, a run loses no more than what is in flight.
                keep: (raw) => keepPending(key, raw, this.#run.pending),
            };
            const answer = await this.#client.transcribe(source, abort, expectation).catch((error) => {
                if (error instanceof deepgram_error/* SpeechError */.p && error.mayBeCharged)
                    mayBeBilled();
                throw error;
            });
            return { answer, elapsed: (performance.now() - sentAt) / 1000, found: undefined };
        };
        return await this.#checkout.with(job.source, abort, (source) => this.#spending.spend(key, source, (begin, mayBeBilled) => this.#dispatch(source, () => attempt(source, begin, mayBeBilled))));
    }
    /** Ends all connections. */
    async close() {
        await this.#client.close();
        await this.#checkout.close();
    }
    #dispatch(source, attempt) {
        return this.#dispatcher.send(attempt, (error, retry, waitMs) => {
            log/* info */.pq(`${nameOf(source)}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
        });
    }
}
/** Keeps an answer before anything is made of it, so that whatever fails from here on costs nothing. */
async function keepPending(key, raw, pending) {
    await pending.put(key, raw).catch((error) => {
        log/* notice */.lm(`An answer could not be kept in the workspace: ${(0,failure/* messageOf */.bD)(error)}`);
    });
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/orphans.js
/**
 * Finds what is recorded of sources whose media are gone. What is at a URL is never known to be gone, but may have another
 * name now: `former` are the keys of such entries. `found` are the media of this run's sources, by name, of which the lock
 * file may not know yet.
 */
function findOrphans(entries, found, isGone, former) {
    const gone = [...entries].filter(([key, { source, media }]) => former.has(key) || (media.kind === 'file' && isGone(source)));
    if (gone.length === 0)
        return [];
    const names = new Set(gone.map(([, { source }]) => source));
    const recorded = [...entries.values()].map(({ source, media }) => [source, media]);
    // Also one that is recorded already: a killed run may have moved the files and not yet removed the old ones.
    const current = new Map([...recorded, ...found]);
    const here = new Map([...current].flatMap(([name, { sha256 }]) => names.has(name) || sha256 === undefined ? [] : [[sha256, name]]));
    return gone.map(([key, entry]) => ({
        name: entry.source,
        key,
        entry,
        renamedTo: entry.media.sha256 === undefined ? undefined : here.get(entry.media.sha256),
    }));
}
/**
 * Decides which files of an orphan go: of renamed media those that live on under the new name, in one of the entries
 * of its heirs, otherwise those that nobody changed, if the user wants that. `alike` has the paths whose content lives
 * on whoever wrote it.
 */
function sweep({ entry }, heirs, prune, stateOf, alike) {
    const files = Object.entries(entry.files).filter(([, { path }]) => stateOf(path) !== 'missing');
    const goes = ([format, { path }]) => {
        const lives = heirs.some((heir) => Object.hasOwn(heir.files, format));
        return stateOf(path) === 'ours' ? prune || lives : lives && alike.has(path);
    };
    return {
        remove: files.filter(goes).map(([, file]) => file),
        stay: Object.fromEntries(files.filter((file) => !goes(file))),
    };
}

// EXTERNAL MODULE: ./lib/transcribe/report/paths.js
var paths = __webpack_require__(41934);
;// CONCATENATED MODULE: ./lib/transcribe/sweep.js






/**
 * Removes what we wrote for media that were renamed, and on demand for those that are gone. Gives those of which
 * something stays. All is paid for by now, so that a file that cannot be removed is only worth a warning.
 */
async function sweepOrphans(orphans, prune, stateOf, run) {
    const left = [];
    for (const orphan of orphans) {
        try {
            if (!(await sweepOne(orphan, prune, stateOf, run)))
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
async function sweepOne(found, prune, stateOf, run) {
    const { entries } = run.lockfile;
    // Files that another entry has meanwhile are no longer in this one.
    const now = entries.get(found.key);
    const orphan = { ...found, entry: now === undefined ? found.entry : run.trust.trusted(now) };
    const { renamedTo, entry } = orphan;
    const successors = [...entries.values()].filter(({ source }) => source === renamedTo);
    const heirs = successors.filter(({ media, options }) => (0,recordings_media/* sameMedia */.T$)(media, entry.media) && options === entry.options);
    // What the new name has not got yet may still be needed for it.
    if (renamedTo !== undefined && heirs.length === 0)
        return (0,lock/* pathsOf */.wG)(entry).every((path) => stateOf(path) === 'missing');
    const swept = sweep(orphan, heirs, prune, stateOf, await alike(orphan, heirs, run));
    await carryOut(orphan, swept, prune || heirs.length > 0, run);
    return Object.keys(swept.stay).length === 0;
}
async function carryOut({ key, entry, renamedTo }, { remove, stay }, mayForget, { workspace, lockfile }) {
    const why = renamedTo === undefined ? 'its recording was deleted' : `its media are ${renamedTo} now`;
    for (const { path } of remove)
        await workspace.remove(path);
    if (remove.length > 0)
        log/* info */.pq(`${(0,paths/* together */.b)(remove.map(({ path }) => path))}: removed, ${why}`);
    if (Object.keys(stay).length === 0 && mayForget)
        await lockfile.remove(key);
    else if (remove.length > 0)
        await lockfile.put({ ...entry, files: stay });
}
/** The paths of an orphan whose content an heir has too, where the template puts the transcripts of its source. */
async function alike({ name, entry }, heirs, { workspace, trust }) {
    const isSame = async ([format, { path }]) => {
        if (!trust.isTemplated(name, format, path))
            return false;
        const content = await workspace.read(path);
        const others = await Promise.all(heirs.map(async (heir) => {
            const file = (0,lock/* fileOf */.W7)(heir, format);
            return file && (await workspace.read(file.path));
        }));
        return content !== undefined && others.some((other) => other?.equals(content));
    };
    const files = Object.entries(entry.files);
    const same = await Promise.all(files.map(isSame));
    return new Set(files.filter((_, position) => same[position]).map(([, { path }]) => path));
}

;// CONCATENATED MODULE: ./lib/transcribe/execute.js









/** Does what is planned: first what costs nothing, then what does. */
async function execute_carryOut(plan, run) {
    const { work, forecast } = plan;
    const sent = forecast.send.flatMap(({ transcription }) => [
        transcription.assessment,
        ...transcription.followers,
    ]);
    await carryFiles([...work.reuse.map(({ assessment }) => assessment), ...sent], run);
    const keeper = new Keeper(run);
    const results = [
        ...work.unchanged.map(unchanged),
        ...(await reuseAll(work.reuse, keeper, run)),
        ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
        ...(await execute_transcribe(plan, keeper, run)),
    ];
    const orphans = await sweepOrphans(plan.orphans, run.inputs.economy.prune, plan.stateOf, run);
    const done = work.unchanged.filter(({ basis, name }) => basis?.source === name).map(({ key }) => key);
    await keeper.settle();
    await writeLockfile(run);
    // A run that is cancelled has no time for it; the next one does it.
    if (!run.cancellation.isCancelled)
        await tidyUp(run, keeper, new Set(done));
    return { results, orphans };
}
/** All is paid for by now. What the file lacks lies in the journal, from which the next run here takes it. */
async function writeLockfile({ lockfile }) {
    try {
        await lockfile.flush();
    }
    catch (error) {
        log/* warning */.$e(`The lock file could not be written: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
async function execute_transcribe({ forecast }, keeper, run) {
    if (forecast.send.length === 0)
        return [];
    const sender = await Sender.open(forecast.send, run);
    try {
        return await transcribeAll(inTurn(forecast.send, turnOf(process.env, run.lockfile.before, run.asked)).map(({ transcription }) => transcription), sender, keeper, run);
    }
    finally {
        await sender.close();
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
function logFindings({ jobs, refusals, omissions, notes, }) {
    for (const note of notes.slice(0, findings_MOST_NAMED))
        log/* info */.pq(`${note}.`);
    log/* info */.pq(`Found ${describeSources(jobs.map(({ source }) => source))}.`);
    logMatches('Cannot be sent:', refusals);
    logMatches('Left out:', omissions);
}
/** Logs matches of a kind, each with what is the matter. */
function logMatches(title, matches) {
    for (const { name, message } of matches.slice(0, findings_MOST_NAMED))
        log/* info */.pq(`${title} ${name} ${message}.`);
    const more = matches.length - findings_MOST_NAMED;
    if (more > 0)
        log/* info */.pq(`${title} ${(0,units/* count */.U9)(more, 'more match', 'more matches')}.`);
}
/** Warns of patterns that match or exclude nothing, of which one may be misspelled. */
function warnOfUnmatched({ unmatched, warnings }) {
    const texts = [...warnings.map((warning) => `${warning}.`), ...unmatched.map(nothingMatches)];
    log/* annotate */.fz('warning', texts.map((text) => ({ text })), (more) => `${(0,units/* count */.U9)(more, 'more pattern')} match or exclude nothing.`);
}
const nothingMatches = ({ pattern, seen }) => `Nothing matches ${pattern}${seen === undefined ? '' : `: ${seen}`}`;
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
async function endWithoutMedia(ifNoMedia, { omissions, unmatched, warnings }) {
    const unchanged = omissions.some(({ reason }) => reason === 'unchanged');
    const reason = unchanged ? 'no-changes' : 'no-media';
    warnOfUnmatched({ unmatched: [], warnings });
    setOutputs({ skipped: omissions.length, 'skipped-reason': reason });
    const text = unchanged
        ? 'No media changed, so there is nothing to transcribe.'
        : noMedia(unmatched, omissions);
    if (ifNoMedia === 'error' && !unchanged)
        throw new failure/* Failure */.HR(text);
    if (ifNoMedia === 'warn' && !unchanged)
        log/* warning */.$e(text);
    else
        log/* info */.pq(text);
    await (0,step_summary/* writeSummary */.S)(`## Transcripts\n\n${unchanged ? 'No media changed.' : 'There is no media to transcribe.'}\n`);
}
function noMedia(unmatched, omissions) {
    const shown = unmatched.slice(0, findings_MOST_NAMED).map((pattern) => ` ${nothingMatches(pattern)}.`);
    const more = unmatched.length - shown.length;
    const rest = more > 0 ? ` Nothing matches ${(0,units/* count */.U9)(more, 'more pattern')}.` : '';
    const left = omissions.length > 0
        ? ` ${(0,units/* count */.U9)(omissions.length, 'match is', 'matches are')} left out: see the log.`
        : '';
    const isExplained = omissions.length > 0 || unmatched.some(({ seen }) => seen !== undefined);
    return `There is no media to transcribe.${shown.join('')}${rest}${left}${isExplained ? '' : LIKELY}`;
}
const LIKELY = ' Likely causes: actions/checkout did not run before, or the pattern is relative to another folder than the workspace.';

// EXTERNAL MODULE: ./lib/inputs/fields.js
var inputs_fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/key.js
var key = __webpack_require__(81622);
// EXTERNAL MODULE: ./lib/deepgram/listen/prices.js
var prices = __webpack_require__(36107);
;// CONCATENATED MODULE: ./lib/transcribe/inputs/economy.js



const WHEN_OVER_CAP = ['stop', 'partial'];
/** Reads the inputs that say what is kept and what may be spent. Throws a Failure that names the input. */
function readEconomy(fields) {
    return {
        lockfile: readLockfile(fields),
        cache: fields.truth('cache'),
        cacheFolder: fields.text('cache-folder'),
        retranscribe: fields.lines('retranscribe'),
        overwriteEdited: fields.truth('overwrite-edited'),
        prune: fields.truth('prune'),
        dryRun: fields.truth('dry-run'),
        maxMinutes: fields.optionalNumber('max-minutes'),
        maxCost: fields.optionalNumber('max-cost'),
        budgetPerMonth: fields.optionalNumber('budget-per-month'),
        whenOverCap: fields.oneOf('when-over-cap', WHEN_OVER_CAP),
        prices: readPrices(fields),
    };
}
function readPrices(fields) {
    const addOns = fields.items('add-on-prices').map((item) => {
        const [name = '', usd = ''] = item.split(/[:=]/).map((part) => part.trim());
        const addOn = prices/* ADD_ONS */.Jo.find((known) => known === name);
        if (addOn === undefined)
            throw new failure/* Failure */.HR(`add-on-prices: "${name}" is not one of ${prices/* ADD_ONS */.Jo.join(', ')}.`);
        if (!/^\d+(\.\d+)?$/.test(usd))
            throw new failure/* Failure */.HR(`add-on-prices: "${item}" is not written like \`${addOn}: 0.002\`.`);
        return [addOn, Number(usd)];
    });
    return { perMinute: fields.optionalNumber('price-per-minute'), addOns: new Map(addOns) };
}
function readLockfile(fields) {
    const value = (0,path_rule/* withSlashes */.sq)(fields.text('lock-file'));
    if (value.endsWith('.json'))
        return value;
    throw new failure/* Failure */.HR(`lock-file: "${value}" is not the path of a JSON file; write it as transcripts.lock.json.`);
}

// EXTERNAL MODULE: ./lib/transcript/captions/rules.js
var rules = __webpack_require__(47107);
;// CONCATENATED MODULE: ./lib/transcript/sections.js



/** Characters: what has more is another file than was meant. */
const LONGEST_TEXT = 1_000_000;
const sections_LONGEST_PATTERN = 200;
const sections_MOST_PATTERNS = 1000;
/**
 * Reads lines, and those under `[pattern]` for some sources alone; lines that start with `#` are comments. Throws a
 * Failure that names the line.
 */
function parseSections(text, { origin, of }, readLine) {
    if (text.length > LONGEST_TEXT)
        throw new failure/* Failure */.HR(`${origin}: it has more than ${LONGEST_TEXT} characters: that is no list of ${of}.`);
    let rule = { section: undefined, values: {} };
    const rules = [rule];
    let amount = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const where = `${origin}: line ${index + 1}`;
        const pattern = sectionOf(line);
        if (pattern === undefined) {
            Object.assign(rule.values, readLine(line, where));
            continue;
        }
        if (pattern.length > sections_LONGEST_PATTERN)
            throw new failure/* Failure */.HR(`${where} has a pattern of more than ${sections_LONGEST_PATTERN} characters. Use \`*\` for a part of it.`);
        const patterns = expandBraces(withSlashes(pattern).replace(/^(?:\.?\/)+/, ''), true);
        // Each is matched for itself, and each source with all.
        amount += patterns?.length ?? sections_MOST_PATTERNS + 1;
        if (patterns === undefined || amount > sections_MOST_PATTERNS)
            throw new failure/* Failure */.HR(`${where} is one pattern more than the ${sections_MOST_PATTERNS} that there may be. Join some by \`*\`.`);
        const section = { text: `${origin}: [${pattern}]`, patterns: patterns.map((each) => readPattern(each)) };
        rule = { section, values: {} };
        rules.push(rule);
    }
    return rules.filter(({ values }) => Object.keys(values).length > 0);
}
/** The pattern that a line in brackets holds. */
function sectionOf(line) {
    const inner = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).trim() : '';
    return inner === '' ? undefined : inner;
}
/** All values for a source, which may have several names; what stands further down counts more. */
function valuesFor(rules, ...names) {
    const values = {};
    for (const { section, values: own } of rules)
        if (section === undefined || sections_isAbout(section, names))
            Object.assign(values, own);
    return values;
}
/** Whether a section is about a source that has one of these names. */
const sections_isAbout = ({ patterns }, names) => names.some((name) => patterns.some((pattern) => matchesPath(pattern, name)));

;// CONCATENATED MODULE: ./lib/transcript/field-rules.js



/** The fields for a source; what stands further down counts more. */
const fieldsFor = valuesFor;
const LINE = /^([A-Za-z_][\w.-]{0,99}):(?:\s+(.*))?$/;
/** Reads fields, one per line as `layout: episode`, under `[pattern]` for some sources alone. Throws a Failure. */
const parseFields = (text, origin) => parseSections(text, { origin, of: 'fields' }, (line, where) => {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    if (name === undefined || name === '__proto__')
        throw new failure/* Failure */.HR(`${where} is no field. Write it as \`layout: episode\`, \`tags: [news, weekly]\` or \`draft: true\`.`);
    return { [name]: fieldOf(value.trim()) };
});
/** JSON where it is some, a list in brackets without quotes, and else the text. */
function fieldOf(text) {
    const json = jsonOf(text);
    if (json !== undefined)
        return json;
    const list = /^\[(.*)\]$/s.exec(text)?.[1];
    if (list !== undefined && !/[[\]{}"]/.test(list))
        return list.split(',').flatMap((item) => (item.trim() === '' ? [] : [scalarOf(item.trim())]));
    return scalarOf(text);
}
function scalarOf(text) {
    const quoted = /^'(.*)'$/s.exec(text)?.[1];
    return quoted === undefined ? (jsonOf(text) ?? text) : quoted.replaceAll("''", "'");
}
function jsonOf(text) {
    try {
        const value = JSON.parse(text);
        return isFieldValue(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isFieldValue(value) {
    if (Array.isArray(value))
        return value.every(isFieldValue);
    if ((0,guards/* isObject */.Gv)(value))
        return Object.values(value).every(isFieldValue);
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

;// CONCATENATED MODULE: ./lib/transcript/speaker-rules.js


/** The voice that a line names. */
const VOICE = /^(?:channel\s+(\d{1,3})(?:\s+speaker\s+(\d{1,4}))?|(?:speaker\s+)?(\d{1,4}))$/i;
/** Characters. The names are in every cue and every row; whoever needs more has another file in mind. */
const LONGEST_NAME = 100;
/** Reads names, one per line as `0: Ada`, under `[pattern]` for some sources alone. Throws a Failure that names the line. */
const parseSpeakers = (text, origin) => parseSections(text, { origin, of: 'names' }, namesIn).map(({ section, values }) => ({
    section,
    names: values,
}));
function namesIn(line, where) {
    const names = parseLine(line) ?? refuse(where);
    if (Object.values(names).some((name) => name.length > LONGEST_NAME))
        throw new failure/* Failure */.HR(`${where} has a name of more than ${LONGEST_NAME} characters. Shorten it.`);
    return names;
}
/** The line is not shown: a file may hold anything. */
function refuse(where) {
    throw new failure/* Failure */.HR(`${where} is not a speaker name. Write it as \`0: Ada\`, \`channel 1: Ada\`, ` +
        '`channel 1 speaker 0: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.');
}
function parseLine(line) {
    const end = line.search(/[:=]/);
    const name = line.slice(end + 1).trim();
    const [voice, channel, speakerOn, speaker] = VOICE.exec(line.slice(0, Math.max(0, end)).trimEnd()) ?? [];
    if (voice === undefined || name === '')
        return undefined;
    if (channel === undefined)
        return { [String(Number(speaker))]: name };
    const onChannel = `channel ${Number(channel)}`;
    return { [speakerOn === undefined ? onChannel : `${onChannel} speaker ${Number(speakerOn)}`]: name };
}
/** The names for a source, which may have several names itself; what stands further down counts more. */
const namesFor = (rules, ...sources) => valuesFor(rules.map(({ section, names }) => ({ section, values: names })), ...sources);

;// CONCATENATED MODULE: ./lib/transcribe/inputs/look.js




/** A line has room for the longest usual word, and a screen for a line. */
const [SHORTEST_LINE, LONGEST_LINE] = [10, 200];
const MOST_LINES = 8;
/** Values of `language` that name none. */
const OPEN_LANGUAGES = new Set(['multi', 'detect']);
/** What Deepgram takes the speech for unless it is told otherwise. */
const DEFAULT_LANGUAGE = 'en';
/** Reads the inputs that say how transcripts look. Throws a Failure that names the input. */
function readLook(fields) {
    const language = fields.text('language') || DEFAULT_LANGUAGE;
    return {
        language: OPEN_LANGUAGES.has(language) ? undefined : language,
        captions: readCaptions(fields),
        speakers: parseSpeakers(fields.text('speakers'), 'speakers'),
        speakersFile: fields.text('speakers-file'),
        frontMatter: readFrontMatter(fields),
        csvBom: fields.truth('csv-bom') || undefined,
        wordTimes: fields.truth('vtt-words') || undefined,
    };
}
/** Whoever names fields wants front matter. */
function readFrontMatter(fields) {
    const rules = parseFields(fields.text('front-matter-fields'), 'front-matter-fields');
    const isWanted = fields.truth('front-matter');
    return rules.length > 0 ? rules : isWanted;
}
function readCaptions(fields) {
    const [shortest, longest] = [
        fields.optionalNumber('caption-min-duration'),
        fields.optionalPositive('caption-max-duration'),
    ];
    if (shortest !== undefined && longest !== undefined && shortest > longest) {
        throw new failure/* Failure */.HR(`caption-min-duration: ${shortest} is more than caption-max-duration, which is ${longest}.`);
    }
    return {
        style: fields.oneOf('caption-style', rules/* CAPTION_STYLES */.AP),
        lineLength: fields.optionalInteger('caption-line-length', SHORTEST_LINE, LONGEST_LINE),
        lines: fields.optionalInteger('caption-lines', 1, MOST_LINES),
        shortest,
        longest,
        readingSpeed: fields.optionalPositive('caption-reading-speed'),
        speakers: fields.text('caption-speakers') === '' ? undefined : fields.oneOf('caption-speakers', rules/* CAPTION_SPEAKERS */.Ip),
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/inputs/output.js




/** A template of one format: its name, a colon and a space. */
const OF_FORMAT = /^([a-z][a-z-]*):\s+(.+)$/;
/** Reads `output`: a template, and lines such as `vtt: captions/{name}.vtt`. Throws a Failure that names the input. */
function readOutput(fields) {
    const usual = [];
    const own = {};
    for (const line of fields.lines('output').map(path_rule/* withSlashes */.sq)) {
        const [, name, template = ''] = OF_FORMAT.exec(line) ?? [];
        if (name === undefined) {
            usual.push(line);
            continue;
        }
        const format = FORMATS.find((each) => each === name);
        if (format === undefined)
            throw new failure/* Failure */.HR(`output: "${name}" is none of the formats ${FORMATS.join(', ')}.`);
        if (own[format] !== undefined)
            throw new failure/* Failure */.HR(`output: there are two paths for \`${format}\`. Leave one.`);
        own[format] = template;
    }
    const [first = inputs_fields/* DEFAULTS */.zY.transcribe.output, second] = usual;
    if (second !== undefined)
        throw new failure/* Failure */.HR(`output: "${first}" and "${second}" are both for every format. Write the format before one of them, as in ` +
            '`vtt: captions/{name}.vtt`.');
    return { usual: first, own };
}

;// CONCATENATED MODULE: ./lib/deepgram/listen/languages.js
/**
 * The languages that models are known to speak, by what they are asked for with. Only for warnings and documents: what
 * a model speaks is for Deepgram to say, and grows by the month.
 */
/** When this table was last compared with what Deepgram says. */
const LANGUAGES_AS_OF = '2026-11-26';
/** Where it was last compared. */
const LANGUAGES_SOURCE = 'https://developers.deepgram.com/docs/models-languages-overview';
const codes = (text) => text.split(/\s+/);
const ENGLISH = 'en en-US en-AU en-CA en-GB en-IE en-IN en-NZ';
/** The first that fits holds; of other models nothing is known. Changelogs of 2025-08-15 to 2026-10-06 have nova-3. */
const SPOKEN = [
    { models: /^nova-3-pharma$/, name: '`nova-3-pharma`', languages: codes(ENGLISH) },
    { models: /^nova-3-medical$/, name: '`nova-3-medical`', languages: codes(`${ENGLISH} multi`) },
    {
        models: /^nova-3(-general)?$/,
        name: '`nova-3`',
        languages: codes(`multi af ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-KW ar-LB ar-MA ar-PS ar-QA ar-SA ar-SD ar-SY ar-TD ar-TN ar-IR as
      be bg bn bs ca cs da da-DK de de-CH el ${ENGLISH} es es-419 et fa fi fr fr-CA gu gu-IN he hi hr hu hy id it ja ka
      kk kk-KZ kn ko ko-KR lt lv mk mn mr ms ne nl nl-BE no pa pa-IN pl ps pt pt-BR pt-PT ro ru sk sl sr sv sv-SE ta te
      th th-TH tl tr uk ur vi zh zh-CN zh-HK zh-Hans zh-Hant zh-TW`),
    },
    {
        models: /^nova-2(-general)?$/,
        name: '`nova-2`',
        languages: codes(`multi bg ca cs da da-DK de de-CH el ${ENGLISH} es es-419 et fi fr fr-CA hi hu id it ja ko ko-KR lt lv ms nl
      nl-BE no pl pt pt-BR pt-PT ro ru sk sv sv-SE th th-TH tr uk vi zh zh-CN zh-HK zh-Hans zh-Hant zh-TW`),
    },
    {
        models: /^nova-2-/,
        name: '`nova-2-…` for one field, such as `nova-2-meeting`',
        languages: codes(ENGLISH),
    },
];
/** Languages that Nova-3 may be given hints of: https://developers.deepgram.com/docs/nova-3-language-prompting */
const HINTS = new Set(codes(`af ar be bn bs bg ca zh-HK zh zh-CN zh-Hans hr cs da nl en et fi nl-BE fr gl de el gu he hi hu id it ja kn ko lv lt
    mk ms mr no fa pl pt ro ru sr sk sl es sv tl ta te th tr uk vi xh zu`).map((code) => code.toLowerCase()));
/** Languages that are found out: https://developers.deepgram.com/changelog/2025/11/7 */
const DETECTED = codes('bg ca cs da de de-CH el en es et fi fr hi hu id it ja ko lt lv ms nl nl-BE no pl pt ro ru sk sv th tr uk vi zh');
/** Whether a model speaks a language; undefined if nothing is known of the model. */
function speaks(model, language) {
    const spoken = SPOKEN.find(({ models }) => models.test(model));
    return spoken?.languages.some((known) => languages_isSame(known, language));
}
/** Whether a language may be a hint: one of a region stands for the language. */
const isHint = (language) => HINTS.has(language.toLowerCase()) || HINTS.has(primaryOf(language));
/** `en` of `en-GB`. */
const primaryOf = (language) => language.split('-')[0]?.toLowerCase() ?? '';
const languages_isSame = (one, other) => one.toLowerCase() === other.toLowerCase();

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/deepgram/listen/parameter-table.js
/**
 * The query parameters of POST /v1/listen: what each takes, whether it may be said several times, and which input sets
 * it. A test compares this table with Deepgram's own description, local-deepgram/openapi.yml, so that what is new there
 * shows here first. https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
/** When this table was last compared with what Deepgram says. */
const PARAMETERS_AS_OF = '2026-11-26';
const byInput = (input) => ({ kind: 'boolean', input });
const parameter_table_listed = (input) => ({ kind: 'text', repeats: true, input });
const BOOLEAN = { kind: 'boolean' };
const parameter_table_TEXTS = { kind: 'text', repeats: true };
const MODE = { kind: 'text', values: ['extended', 'strict'] };
const SENT_ELSEWHERE = {
    kind: 'text',
    refused: 'Deepgram would send the transcript elsewhere and it would be lost here',
};
const PARAMETERS = {
    callback: SENT_ELSEWHERE,
    callback_method: SENT_ELSEWHERE,
    channels: { kind: 'count', source: 'https://developers.deepgram.com/docs/channels' },
    custom_intent: parameter_table_TEXTS,
    custom_intent_mode: MODE,
    custom_topic: parameter_table_TEXTS,
    custom_topic_mode: MODE,
    detect_entities: byInput('detect-entities'),
    detect_language: { kind: 'text', repeats: true, input: 'language: detect' },
    diarize: byInput('diarize'),
    diarize_model: {
        kind: 'text',
        values: ['latest', 'v1', 'v2'],
        input: 'diarize-model',
        alsoOption: true,
    },
    dictation: BOOLEAN,
    // The description leaves out the last three, which https://developers.deepgram.com/docs/encoding has.
    encoding: {
        kind: 'text',
        values: [
            'linear16',
            'flac',
            'mulaw',
            'amr-nb',
            'amr-wb',
            'opus',
            'speex',
            'g729',
            'linear32',
            'alaw',
            'ogg-opus',
        ],
    },
    extra: { kind: 'key:value', repeats: true },
    filler_words: byInput('filler-words'),
    intents: byInput('intents'),
    keyterm: parameter_table_listed('keyterms'),
    keywords: parameter_table_TEXTS,
    language: { kind: 'text', input: 'language' },
    language_hint: {
        ...parameter_table_listed('language-hints'),
        source: 'https://developers.deepgram.com/changelog/2026/10/23',
    },
    measurements: BOOLEAN,
    mip_opt_out: BOOLEAN,
    model: { kind: 'text', input: 'model' },
    multichannel: byInput('multichannel'),
    numerals: byInput('numerals'),
    paragraphs: byInput('paragraphs'),
    profanity_filter: byInput('profanity-filter'),
    punctuate: byInput('punctuate'),
    redact: parameter_table_listed('redact'),
    replace: parameter_table_listed('replace'),
    sample_rate: { kind: 'count', source: 'https://developers.deepgram.com/docs/sample-rate' },
    search: parameter_table_listed('search'),
    sentiment: byInput('sentiment'),
    smart_format: byInput('smart-format'),
    summarize: { kind: 'text', values: ['true', 'false', 'v2'], input: 'summarize' },
    tag: parameter_table_listed('tags'),
    topics: byInput('topics'),
    utt_split: { kind: 'seconds' },
    utterances: byInput('utterances'),
    version: { kind: 'text' },
};
/** What is known of a parameter; undefined if nothing is. */
function definitionOf(name) {
    return Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/deepgram/listen/parameters.js



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
const KINDS = {
    text: { pattern: /./, expected: 'a value' },
    boolean: { pattern: /^(true|false)$/, expected: '`true` or `false`' },
    seconds: { pattern: /^\d+(\.\d+)?$/, expected: 'a number of seconds' },
    count: { pattern: /^\d+$/, expected: 'a whole number' },
    'key:value': { pattern: /^[^:]+:/, expected: '`KEY:VALUE`' },
};
/** Letters by which a name is taken for a slip of the pen. */
const SLIP = 2;
/**
 * Reads the `name=value` lines of the `options` input. A name that we do not know is sent, since Deepgram may have it by
 * now; `strict` refuses it. Throws a Failure for what Deepgram refuses for sure.
 */
function parseOptions(lines, strict = false) {
    const further = lines.map(parameters_parseLine);
    parameters_refuseRepeated(further);
    if (strict)
        refuseUnknown(further);
    return {
        further,
        cautions: further.flatMap(([name, value]) => slipOf(name) ?? oddValue(name, value) ?? []),
    };
}
function refuseUnknown(further) {
    for (const [name, value] of further) {
        const problem = definitionOf(name) === undefined ? notKnown(name) : oddValue(name, value);
        if (problem !== undefined)
            throw new failure/* Failure */.HR(`${problem} \`strict-options\` refuses that.`);
    }
}
function parameters_parseLine(line) {
    const separator = line.indexOf('=');
    if (separator < 1)
        throw new failure/* Failure */.HR(`options: "${line}" is not \`name=value\`.`);
    const name = line.slice(0, separator).trim();
    const value = line.slice(separator + 1).trim();
    const definition = definitionOf(name);
    if (definition !== undefined)
        refuseUnfit(name, value, definition);
    return [name, value];
}
function refuseUnfit(name, value, { kind, input, alsoOption, refused }) {
    if (refused !== undefined)
        throw new failure/* Failure */.HR(`options: ${name} cannot be used: ${refused}.`);
    if (input !== undefined && alsoOption !== true)
        throw new failure/* Failure */.HR(`options: ${name} has an input of its own; use \`${input}\`.`);
    const { pattern, expected } = KINDS[kind];
    if (!pattern.test(value))
        throw new failure/* Failure */.HR(`options: ${name} takes ${expected}, not "${value}".`);
}
/** What may be said once is left to chance if it is said twice. */
function parameters_refuseRepeated(further) {
    for (const [name, same] of Map.groupBy(further, ([each]) => each)) {
        const definition = definitionOf(name);
        if (same.length === 1 || definition === undefined || definition.repeats === true)
            continue;
        throw new failure/* Failure */.HR(`options: ${name} stands there ${same.length} times, and can be said once.`);
    }
}
/** Whether a name that we do not know looks like one that we do; undefined if it does not. */
function slipOf(name) {
    const isNear = (0,mod/* distance */.Io)(name.toLowerCase(), nearestTo(name)) <= SLIP;
    return definitionOf(name) === undefined && isNear ? `${notKnown(name)} It is sent as it is.` : undefined;
}
/** What is wrong with a value that Deepgram does not document; undefined if nothing is. */
function oddValue(name, value) {
    const { values, input } = definitionOf(name) ?? {};
    if (values === undefined || values.includes(value))
        return undefined;
    return `${input ?? 'options'}: ${name} is documented to take ${values.join(', ')}, and not "${value}".`;
}
const notKnown = (name) => `options: "${name}" is not a parameter that this action knows. The nearest one is \`${nearestTo(name)}\`.`;
const nearestTo = (name) => (0,mod/* closest */.kp)(name.toLowerCase(), Object.keys(PARAMETERS));
/**
 * What is asked for as the lock file knows it. It never changes for the same inputs, whatever is sent for them: else all
 * that was paid for would be paid for again.
 */
function askedParameters({ model, language, languageHints, switches, diarizeModel, lists, further, }) {
    return [
        ['model', model],
        ...languageParameters(language, languageHints),
        ...Object.entries(SWITCHES).flatMap(([input, name]) => {
            if (!switches.has(input) || (name === 'diarize' && diarizeModel !== ''))
                return [];
            return [[name, name === 'summarize' ? 'v2' : 'true']];
        }),
        ...(diarizeModel === '' ? [] : [['diarize_model', diarizeModel]]),
        ...Object.entries(LISTS).flatMap(([input, name]) => lists[input].map((value) => [name, value])),
        ...further,
    ];
}
/** The parameters of a request. */
function requestParameters(options) {
    return askedParameters(options).flatMap(([name, value]) => {
        // `diarize` selects Deepgram's first diarizer for ever: https://developers.deepgram.com/changelog/2026/5/13
        if (name === 'diarize' && !isWhisper(options.model))
            return [['diarize_model', 'latest']];
        if (name === 'redact')
            return separated(value).map((each) => [name, each]);
        return [[name, value]];
    });
}
function languageParameters(language, hints) {
    const each = (name) => hints.map((hint) => [name, hint]);
    if (language === 'detect')
        return hints.length > 0 ? each('detect_language') : [['detect_language', 'true']];
    if (language === 'multi')
        return [['language', 'multi'], ...each('language_hint')];
    return language === '' ? [] : [['language', language]];
}
/** The values of a line; no value of `redact` has a comma in it. */
const separated = (line) => line
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
/** Whisper has Deepgram's first diarizer alone: https://developers.deepgram.com/docs/diarization */
const isWhisper = (model) => /^whisper(-|$)/.test(model);

;// CONCATENATED MODULE: ./lib/deepgram/listen/compatibility.js



const AS_OF = '2026-11-26';
const DOCS = 'https://developers.deepgram.com/docs';
const compatibility_NUMBERS = new Set(['numbers', 'true', 'false', 'aggressive_numbers']);
/** https://developers.deepgram.com/changelog/2026/6/24 */
const NUMBERS_REDACTED_IN = 'da nl en fr de it no pl pt es sv'.split(' ');
const NO_REDACTION = new Set(['cardinal', 'ordinal', 'percent']);
/** https://developers.deepgram.com/docs/numerals */
const NUMERALS_IN = 'bg zh-hk da nl en fr de it ja ko ms no pl pt es sv ru he ro'.split(' ');
/** Tokens of all key terms together. */
const MOST_KEYTERM_TOKENS = 500;
/** Characters of a token, of English text. */
const CHARACTERS_OF_TOKEN = 4;
const isEnglish = (language) => primaryOf(language) === 'en';
const isAmong = (languages, language) => languages.includes(primaryOf(language)) || languages.includes(language.toLowerCase());
/** A feature that works in English alone. */
function englishOnly(parameter, input, page, outcome = 'warn') {
    return {
        outcome,
        problem: ({ spoken, on }) => on.has(parameter) && spoken !== undefined && !isEnglish(spoken)
            ? `${input}: Deepgram has this for English only, and the language is ${spoken}. Leave it out.`
            : undefined,
        source: `${DOCS}/${page}`,
        asOf: AS_OF,
    };
}
/** A feature that does nothing without another one. */
function needs(parameter, others, how, page) {
    return {
        outcome: 'warn',
        problem: ({ on }) => on.has(parameter) && !others.some((other) => on.has(other))
            ? `options: ${parameter} does nothing without ${how}.`
            : undefined,
        source: `${DOCS}/${page}`,
        asOf: AS_OF,
    };
}
const entitiesOf = ({ redacted }) => redacted.filter((value) => !compatibility_NUMBERS.has(value));
const REDACTION = [
    {
        outcome: 'refuse',
        problem: ({ redacted }) => {
            const found = redacted.find((value) => NO_REDACTION.has(value));
            return found && `redact: Deepgram finds ${found} and does not redact it. Use \`numbers\`.`;
        },
        source: `${DOCS}/supported-entity-types`,
        asOf: AS_OF,
    },
    {
        outcome: 'refuse',
        problem: (asked) => {
            const [entities, { spoken }] = [entitiesOf(asked), asked];
            if (entities.length === 0 || spoken === undefined || isEnglish(spoken))
                return undefined;
            return (`redact: Deepgram redacts ${entities.join(', ')} in English only. The language is ${spoken}, so that names and ` +
                'the like would stay in the transcripts. Use `numbers`, or leave it out.');
        },
        source: 'https://developers.deepgram.com/changelog/2026/6/24',
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        problem: (asked) => entitiesOf(asked).length > 0 && asked.spoken === undefined
            ? `redact: Deepgram redacts ${entitiesOf(asked).join(', ')} in English only. In what is said in other languages names and the like stay.`
            : undefined,
        source: 'https://developers.deepgram.com/changelog/2026/6/24',
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        problem: ({ redacted, spoken }) => redacted.some((value) => compatibility_NUMBERS.has(value)) &&
            spoken !== undefined &&
            !isAmong(NUMBERS_REDACTED_IN, spoken)
            ? `redact: Deepgram is not known to redact numbers in ${spoken}. They may stay in the transcripts.`
            : undefined,
        source: 'https://developers.deepgram.com/changelog/2026/6/24',
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        // Earlier versions sent such a line as one value, and what was made of it is recorded under that name.
        problem: ({ lists }) => {
            const line = lists.redact.find((each) => each.includes(','));
            return (line &&
                `redact: "${line}" is sent as ${separated(line).length} values. Earlier versions of this action sent it as one, which may have redacted nothing: write one value a line to have such recordings transcribed again.`);
        },
        source: `${DOCS}/redaction`,
        asOf: AS_OF,
    },
];
const KEYTERMS = [
    {
        outcome: 'refuse',
        problem: ({ on, model }) => on.has('keywords') && model.startsWith('nova-3')
            ? `options: ${model} takes no keywords; use the input \`keyterms\`.`
            : undefined,
        source: `${DOCS}/keywords`,
        asOf: AS_OF,
    },
    {
        outcome: 'refuse',
        problem: ({ on, model }) => on.has('keyterm') && /^(nova-2|nova$|nova-[a-z]|enhanced|base|whisper)/.test(model)
            ? `keyterms: ${model} takes none; use a nova-3 model, or \`options: keywords=…\`.`
            : undefined,
        source: `${DOCS}/keyterm`,
        asOf: AS_OF,
    },
    {
        outcome: 'refuse',
        // A word is at least one token.
        problem: ({ lists: { keyterms } }) => {
            const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
            return words > MOST_KEYTERM_TOKENS
                ? `keyterms: they have ${words} words, and Deepgram takes ${MOST_KEYTERM_TOKENS} tokens in all. Leave out those that it hears by itself.`
                : undefined;
        },
        source: `${DOCS}/keyterm`,
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        problem: ({ lists: { keyterms } }) => {
            const tokens = keyterms.reduce((sum, term) => sum + Math.ceil(term.length / CHARACTERS_OF_TOKEN), 0);
            const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
            return tokens > MOST_KEYTERM_TOKENS && words <= MOST_KEYTERM_TOKENS
                ? `keyterms: they have about ${tokens} tokens, and Deepgram refuses more than ${MOST_KEYTERM_TOKENS}.`
                : undefined;
        },
        source: `${DOCS}/keyterm`,
        asOf: AS_OF,
    },
    keytermLike(/,/, 'has a comma in it, and is one term to Deepgram. Write one per line.'),
    keytermLike(/:\d+(\.\d+)?$/, 'ends like a weight, which Deepgram takes for a part of the term. Leave it out.'),
];
function keytermLike(pattern, what) {
    return {
        outcome: 'warn',
        problem: ({ lists: { keyterms } }) => {
            const term = keyterms.find((each) => pattern.test(each));
            return term && `keyterms: "${term}" ${what}`;
        },
        source: `${DOCS}/keyterm`,
        asOf: AS_OF,
    };
}
const LANGUAGE = [
    {
        outcome: 'refuse',
        problem: ({ language }) => language.includes('_')
            ? `language: "${language}" is not a BCP-47 tag; write "${language.replaceAll('_', '-')}".`
            : undefined,
        source: `${DOCS}/language`,
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        problem: ({ model, language }) => language !== '' && language !== 'detect' && speaks(model, language) === false
            ? `language: ${language} is not among the languages that ${model} was known to speak on ${LANGUAGES_AS_OF}. Deepgram refuses what it does not speak.`
            : undefined,
        source: `${DOCS}/models-languages-overview`,
        asOf: AS_OF,
    },
    {
        outcome: 'refuse',
        problem: ({ language, languageHints }) => languageHints.length > 0 && language !== 'multi' && language !== 'detect'
            ? 'language-hints: they are for `language: multi` and `language: detect`. Set one of them.'
            : undefined,
        source: `${DOCS}/nova-3-language-prompting`,
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        problem: ({ language, languageHints, model }) => languageHints.length > 0 && language === 'multi' && !/^nova-3(-general)?$/.test(model)
            ? `language-hints: Deepgram documents them for nova-3, and ignores them for ${model}.`
            : undefined,
        source: `${DOCS}/nova-3-language-prompting`,
        asOf: AS_OF,
    },
    {
        outcome: 'warn',
        problem: ({ language, languageHints }) => {
            const isKnown = (hint) => language === 'detect' ? isAmong(DETECTED, hint) : isHint(hint);
            const unknown = languageHints.find((hint) => !isKnown(hint));
            return (unknown &&
                `language-hints: ${unknown} was not among the languages that Deepgram takes there on ${LANGUAGES_AS_OF}. It refuses what it does not know.`);
        },
        source: `${DOCS}/nova-3-language-prompting`,
        asOf: AS_OF,
    },
];
const DIARIZATION = [
    {
        outcome: 'refuse',
        problem: ({ further, diarizeModel, switches }) => further.some(([name]) => name === 'diarize_model') && (switches.has('diarize') || diarizeModel !== '')
            ? 'options: diarize_model switches diarization on by itself; leave out `diarize` and `diarize-model`.'
            : undefined,
        source: `${DOCS}/diarization`,
        asOf: AS_OF,
    },
    {
        outcome: 'refuse',
        problem: ({ on, model }) => on.has('diarize_model') && isWhisper(model)
            ? `diarize-model: ${model} has one diarizer only; use \`diarize: true\`.`
            : undefined,
        source: `${DOCS}/diarization`,
        asOf: AS_OF,
    },
];
/** All that is looked at, in the order in which it is told. */
const RULES = [
    ...DIARIZATION,
    ...KEYTERMS,
    ...LANGUAGE,
    ...REDACTION,
    englishOnly('summarize', 'summarize', 'summarization', 'refuse'),
    englishOnly('topics', 'topics', 'topic-detection'),
    englishOnly('intents', 'intents', 'intent-recognition'),
    englishOnly('sentiment', 'sentiment', 'sentiment-analysis'),
    englishOnly('detect_entities', 'detect-entities', 'detect-entities'),
    englishOnly('filler_words', 'filler-words', 'filler-words'),
    englishOnly('dictation', 'options: dictation', 'dictation'),
    englishOnly('measurements', 'options: measurements', 'measurements'),
    {
        outcome: 'warn',
        problem: ({ on, spoken }) => on.has('numerals') && spoken !== undefined && !isAmong(NUMERALS_IN, spoken)
            ? `numerals: Deepgram is not known to write numbers as digits in ${spoken}. Leave it out.`
            : undefined,
        source: `${DOCS}/numerals`,
        asOf: AS_OF,
    },
    needs('dictation', ['punctuate', 'smart_format', 'paragraphs'], '`punctuate: true`', 'dictation'),
    needs('custom_topic', ['topics'], '`topics: true`', 'topic-detection'),
    needs('custom_intent', ['intents'], '`intents: true`', 'intent-recognition'),
];
/** What is to be said before anything is sent, in whole sentences. Throws a Failure for what makes no sense to send. */
function checkTogether(options, parameters) {
    const asked = {
        ...options,
        spoken: spokenIn(options),
        on: new Set(parameters.filter(([, value]) => value !== 'false').map(([name]) => name)),
        redacted: options.lists.redact.flatMap(separated),
    };
    return RULES.flatMap(({ outcome, problem }) => {
        const text = problem(asked);
        if (text !== undefined && outcome === 'refuse')
            throw new failure/* Failure */.HR(text);
        return text ?? [];
    });
}
/** Deepgram takes English for granted. */
function spokenIn({ language }) {
    if (language === '')
        return 'en';
    return language === 'multi' || language === 'detect' ? undefined : language;
}

;// CONCATENATED MODULE: ./lib/transcribe/inputs/speech.js



/** Reads the inputs that say what Deepgram is to do. Throws a Failure for what it would refuse for every file. */
function readSpeech(fields) {
    const strict = fields.truth('strict-options');
    const { further, cautions } = parseOptions(fields.values('options'), strict);
    const diarizeModel = fields.text('diarize-model');
    const odd = diarizeModel === '' ? undefined : oddValue('diarize_model', diarizeModel);
    if (strict && odd !== undefined)
        throw new failure/* Failure */.HR(odd);
    const switches = Object.keys(SWITCHES).filter((name) => fields.truth(name));
    const listsBy = (readList) => Object.fromEntries(Object.keys(LISTS).map((name) => [name, readList(name)]));
    const options = {
        model: fields.text('model'),
        language: fields.text('language'),
        languageHints: fields.items('language-hints'),
        switches: new Set(switches),
        diarizeModel,
        lists: listsBy((name) => fields.values(name)),
        further,
    };
    const asked = askedParameters(options);
    const together = checkTogether(options, requestParameters(options));
    return {
        options,
        parameters: requestParameters(options),
        asked,
        earlier: askedParameters({ ...options, lists: listsBy((name) => fields.lines(name)) }),
        cautions: [...cautions, ...(odd === undefined ? [] : [odd]), ...together],
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/inputs/inputs.js










const FAIL_ON = ['any', 'all', 'never'];
const COMMENT = ['auto', 'always', 'never'];
const LFS = ['auto', 'never'];
const IF_NO_MEDIA = ['warn', 'error', 'ignore'];
/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = (0,inputs_fields/* inputsOf */.Vc)('transcribe');
    const apiKey = (0,key/* readApiKey */.iZ)(fields);
    const wanted = {
        files: fields.patterns('files'),
        urls: fields.text('urls'),
        urlLists: fields.patterns('url-lists'),
        includeIgnored: fields.truth('include-ignored'),
    };
    if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
        throw new failure/* Failure */.HR('No media are named. Set at least one of the inputs `files`, `urls` and `url-lists`.');
    }
    const [economy, changedOnly] = [readEconomy(fields), fields.truth('changed-only')];
    if (economy.prune && changedOnly) {
        throw new failure/* Failure */.HR('prune: with `changed-only` a recording that was only renamed would look deleted. Use one of them, or a job each.');
    }
    const { options: speech, ...requests } = readSpeech(fields);
    return {
        apiKey,
        wanted,
        speech,
        formats: fields.listOf('formats', FORMATS),
        look: readLook(fields),
        output: readOutput(fields),
        concurrency: fields.integer('concurrency', 1, 100),
        timeout: fields.optionalInteger('timeout', 1, 24 * 60 * 60),
        retries: fields.integer('retries', 0, 10),
        failOn: fields.oneOf('fail-on', FAIL_ON),
        ifNoMedia: fields.oneOf('if-no-media', IF_NO_MEDIA),
        allowOutsideEvents: fields.truth('allow-outside-events'),
        allowPrivateHosts: fields.truth('allow-private-hosts'),
        changedOnly,
        comment: fields.oneOf('comment', COMMENT),
        saving: readSaving(fields),
        economy,
        lfs: fields.oneOf('lfs', LFS),
        token: readToken(fields),
        baseUrl: (0,key/* readUrl */.wo)(fields, 'base-url'),
        ...requests,
    };
}
function readToken(fields) {
    const token = fields.text('token');
    (0,safe_text/* keepSecret */.gz)(token);
    return token;
}

;// CONCATENATED MODULE: ./lib/transcribe/committable.js





/** Files that one message names. */
const committable_MOST_NAMED = 5;
/**
 * Throws a Failure if what is to be saved to the repository belongs to another one, or git would not keep the files as they
 * are. It asks the checkout alone; without one there is nothing to ask.
 */
async function checkCommittable({ root, inputs, event }, files) {
    if (!savesToRepository(inputs.saving))
        return;
    if (repositoryAround(root) === undefined)
        return;
    await refuseOtherRepository(root, event);
    refuseNested(root, files);
    committable_refuse(await lfsPaths(root, files), committable_LFS);
    committable_refuse(await ignoredPaths(root, files), IGNORED);
}
async function refuseOtherRepository(root, { owner, repo, serverUrl }) {
    const cloned = await clonedFrom(root, new URL(serverUrl).host);
    const target = `${owner}/${repo}`;
    // Names of repositories ignore case.
    if (cloned === undefined || cloned.toLowerCase() === target.toLowerCase())
        return;
    throw new failure/* Failure */.HR(`save-to: the checkout is of ${cloned}, and its transcripts would be saved to ${target}, whose workflow this is. ` +
        'Use `save-to: artifact`, or run the workflow in the repository that has the media.');
}
function refuseNested(root, files) {
    const [folder] = nestedRepositories(root, files);
    if (folder === undefined)
        return;
    const inside = files.filter((file) => file.startsWith(`${folder}/`));
    throw new failure/* Failure */.HR(`output: ${named(inside)} would lie in ${folder}, which is another repository and cannot be saved to from here. ` +
        'Set `output` to a folder of this one, such as `transcripts/{dir}/{file}.{format}`.');
}
const committable_LFS = (names) => `output: ${names} would be kept by Git LFS (\`filter=lfs\` in .gitattributes), and a commit through GitHub's API cannot ` +
    'do that. Set `output` to another folder, or add a line such as `*.txt !filter !diff !merge text` to .gitattributes.';
const IGNORED = (names) => `output: ${names} would be ignored by git (.gitignore), so that later runs could not see it. Set \`output\` or ` +
    '`formats` otherwise, or add a line such as `!*.mp3.json` to .gitignore.';
function committable_refuse(files, message) {
    if (files.length > 0)
        throw new failure/* Failure */.HR(message(named(files)));
}
function named(files) {
    const more = files.length - committable_MOST_NAMED;
    return `${files.slice(0, committable_MOST_NAMED).join(', ')}${more > 0 ? ` and ${(0,units/* count */.U9)(more, 'other')}` : ''}`;
}

// EXTERNAL MODULE: ./lib/transcribe/save/commit-plan.js
var commit_plan = __webpack_require__(99726);
;// CONCATENATED MODULE: ./lib/transcribe/save/journal.js







/** Hexadecimal digits that tell the journals of a workspace apart. */
const journal_DIGITS = 12;
/**
 * What changed in a file since it was last written whole: lines that are appended while a run goes on, so that a large
 * file is not written for each of them. It lies in the scratch folder, and is only there between two writes of the file,
 * or after a run was killed. Its first line has the id of the content that the others go on from: of any other content
 * it tells nothing.
 */
class Journal {
    #root;
    #place;
    /** `root` is the workspace's own real path, `file` a path from it that the journal is about. */
    constructor(root, file) {
        this.#root = root;
        this.#place = external_node_path_.join(root, SCRATCH, `journal-${(0,hash/* sha256 */.sc)(file).slice(0, journal_DIGITS)}`);
    }
    /** The whole lines that a killed run left for a content of the file, undefined if it was not there. */
    async read(content) {
        const text = await this.#text();
        const [header, ...lines] = (text ?? '').split('\n');
        // What stands behind the last line end was torn off by a kill.
        return header === headerOf(content) ? lines.slice(0, -1) : [];
    }
    /** Begins anew, to go on from a content of the file. Resolves once that is on disk. */
    async begin(content) {
        await this.#write(`${headerOf(content)}\n`, external_node_fs_.constants.O_TRUNC);
    }
    /** Resolves once the lines are on disk. */
    async append(lines) {
        await this.#write(lines.map((line) => `${line}\n`).join(''), external_node_fs_.constants.O_APPEND);
    }
    /** Removes the journal: the file itself has all. */
    async end() {
        if (await this.#isSafe())
            await whenFree(() => (0,promises_.rm)(this.#place, { force: true }));
    }
    async #text() {
        if (!(await this.#isSafe()))
            return undefined;
        try {
            return (await (0,promises_.lstat)(this.#place)).isFile() ? await (0,promises_.readFile)(this.#place, 'utf8') : undefined;
        }
        catch (error) {
            if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    }
    async #write(text, flag) {
        await (0,promises_.mkdir)(external_node_path_.dirname(this.#place), { recursive: true });
        if (!(await this.#isSafe()))
            throw new Error(`${SCRATCH} is a link.`);
        const { O_WRONLY, O_CREAT, O_NOFOLLOW } = external_node_fs_.constants;
        // Windows has no such flag, and lets few people make links.
        const flags = O_WRONLY | O_CREAT | flag | (O_NOFOLLOW ?? 0);
        const handle = await whenFree(() => (0,promises_.open)(this.#place, flags));
        try {
            await handle.writeFile(text);
            await handle.datasync();
        }
        finally {
            await handle.close();
        }
    }
    /** Whether the scratch folder is one: a link could lead out of the workspace. */
    async #isSafe() {
        try {
            return (await (0,promises_.lstat)(external_node_path_.join(this.#root, SCRATCH))).isDirectory();
        }
        catch {
            return false;
        }
    }
}
const headerOf = (content) => (content === undefined ? 'none' : (0,hash/* blobId */.zA)(content));

;// CONCATENATED MODULE: ./lib/transcribe/save/lockfile.js












/** GitHub takes files of up to 100 MB: https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github */
const LARGEST_LOCKFILE = 90_000_000;
/** What a lock file says that is not there. */
const lockfile_NOTHING = { entries: new Map(), requests: new Map(), ledger: lockfile_ledger/* EMPTY_LEDGER */._7 };
/** While a run goes on the file is written whole after so many milliseconds at the earliest. */
const PAUSE_MS = 5000;
/** And after so many times what it took the last time, so that a large file takes no more than its share. */
const PAUSE_FACTOR = 50;
/** The lock file in the workspace: what it says, and how it changes as a run goes on. */
class Lockfile {
    /** As it was loaded. */
    before;
    #workspace;
    #path;
    #journal;
    #loaded;
    /** Those that the file had when it was loaded. */
    requests;
    /** What runs had spent when the file was loaded. */
    ledgerBefore;
    #ledger;
    #entries;
    /** The key of the entry that has a path. */
    #owners;
    /** What is on disk; undefined if nothing is. */
    #written;
    /** Whether the journal goes on from what is on disk. */
    #isJournaled = false;
    /** Whether a killed run left something that is not in the file yet. */
    #isReplayed = false;
    /** Lines for the journal that wait for what goes on. */
    #waiting = [];
    /** The write of lines that has not begun yet. */
    #next;
    /** Settles, never rejects, when what goes on has ended: one write at a time. */
    #current = Promise.resolve();
    /** By performance.now(), when the file may be written again. */
    #due = Number.POSITIVE_INFINITY;
    constructor(workspace, file, journal, loaded) {
        this.#workspace = workspace;
        this.#path = file;
        this.#journal = journal;
        this.#loaded = loaded.text;
        this.#written = loaded.text;
        this.requests = loaded.requests;
        this.ledgerBefore = loaded.ledger;
        this.#ledger = loaded.ledger;
        this.before = loaded.entries;
        this.#entries = new Map(loaded.entries);
        this.#owners = new Map([...loaded.entries].flatMap(([key, entry]) => (0,lock/* pathsOf */.wG)(entry).map((own) => [own, key])));
    }
    /**
     * Loads the lock file, an empty one if there is none, with what a killed run did not get into it. `root` is the
     * workspace's own real path, `file` a path from it with `/`. Throws a Failure if what is there is not a lock file that
     * can be used.
     */
    static async load(workspace, root, file, journal = new Journal(root, file)) {
        const problem = (0,path_rule/* problemOf */.Zw)(file) ?? (0,path_rule/* nameProblemOf */.cf)(file);
        if (problem !== undefined)
            throw new failure/* Failure */.HR(`lock-file: the path is "${file}" ${problem}.`);
        const begun = performance.now();
        const text = (await lockfile_readLockfile(root, file)) ?? (await readLeftOut(root, file));
        const parsed = text === undefined ? lockfile_NOTHING : parseLock(text, file);
        const lockfile = new Lockfile(workspace, file, journal, { text, ...parsed });
        lockfile.#replay(await journal.read(text));
        lockfile.#rest(begun);
        return lockfile;
    }
    /** What runs have spent, this one too. */
    get ledger() {
        return this.#ledger;
    }
    get entries() {
        return this.#entries;
    }
    /** Whether the file on disk is another than the loaded one. */
    get changed() {
        return this.#written !== this.#loaded;
    }
    /** Of the file on disk. */
    get bytes() {
        return Buffer.byteLength(this.#written ?? '');
    }
    /** The lock file as text: what is on disk after flush(). */
    text() {
        return (0,lockfile_format/* serializeLock */.go)(this.#entries, this.requests, this.#ledger);
    }
    /** Resolves once a kill cannot undo it. A file that another entry had at one of its paths is now this one's. */
    async put(entry) {
        this.#apply(entry);
        await this.#keep((0,lockfile_format/* journalLine */.Ee)(entry));
    }
    /** Resolves once a kill cannot undo it. */
    async remove(key) {
        if (!this.#entries.has(key))
            return;
        this.#forget(key);
        await this.#keep((0,lockfile_format/* journalLine */.Ee)(key));
    }
    /** Counts what a run spent. Resolves once a kill cannot undo it. */
    async spend(key, spent) {
        this.#ledger = (0,lockfile_ledger/* withSpent */.H2)(this.#ledger, key, spent);
        const line = this.#ledger.get(key) ?? spent;
        await this.#keep((0,lockfile_format/* journalLine */.Ee)(new Map([[key, line]])));
    }
    /** Writes the file. Resolves once all is in it. */
    async flush() {
        await this.#enqueue(() => this.#writeFile());
    }
    #replay(lines) {
        for (const line of lines) {
            const change = parseJournalLine(line);
            if (change === undefined)
                return;
            this.#isReplayed = true;
            if (typeof change === 'string')
                this.#forget(change);
            else if ((0,lockfile_format/* isLedger */.SK)(change))
                this.#ledger = (0,lockfile_ledger/* joinLedgers */.ZO)([this.#ledger, change]);
            else
                this.#apply(change);
        }
    }
    #apply(entry) {
        const key = (0,lock/* entryKey */.k2)(entry.source, entry);
        this.#forget(key);
        for (const own of (0,lock/* pathsOf */.wG)(entry)) {
            this.#release(own, entry.source);
            this.#owners.set(own, key);
        }
        this.#entries.set(key, entry);
    }
    #forget(key) {
        const entry = this.#entries.get(key);
        if (entry !== undefined)
            for (const own of (0,lock/* pathsOf */.wG)(entry))
                this.#owners.delete(own);
        this.#entries.delete(key);
    }
    /** Takes a path from the entry that has it. One of the same source that has no file any more is replaced. */
    #release(file, source) {
        const owner = this.#owners.get(file);
        const entry = owner === undefined ? undefined : this.#entries.get(owner);
        if (owner === undefined || entry === undefined)
            return;
        const left = (0,lock/* withoutFiles */.Oj)(entry, (own) => own === file);
        if ((0,lock/* pathsOf */.wG)(left).length === 0 && entry.source === source)
            this.#entries.delete(owner);
        else
            this.#entries.set(owner, left);
    }
    /** Joins the next write of lines, since one that goes on may have begun without this one. */
    async #keep(line) {
        this.#waiting.push(line);
        this.#next ??= this.#enqueue(async () => {
            this.#next = undefined;
            await this.#writeLines(this.#waiting.splice(0));
        });
        await this.#next;
        if (performance.now() < this.#due)
            return;
        this.#due = Number.POSITIVE_INFINITY;
        // The journal has all. What keeps the file from being written is told when the run ends.
        this.flush().catch(() => undefined);
    }
    #enqueue(task) {
        const done = this.#current.then(task);
        this.#current = done.catch(() => undefined);
        return done;
    }
    async #writeLines(lines) {
        // The last line that a kill left may be torn, and what stands behind it would be lost.
        if (this.#isReplayed)
            await this.#writeFile();
        if (!this.#isJournaled)
            await this.#journal.begin(this.#written);
        this.#isJournaled = true;
        await this.#journal.append(lines);
    }
    async #writeFile() {
        const begun = performance.now();
        const text = this.text();
        const isEmpty = this.#entries.size === 0 && this.#ledger.size === 0;
        const isNothing = isEmpty && this.#written === undefined;
        if (!isNothing && text !== this.#written) {
            await this.#workspace.write(this.#path, text);
            this.#written = text;
        }
        this.#isJournaled = false;
        this.#isReplayed = false;
        await this.#journal.end();
        this.#rest(begun);
    }
    /** Leaves the file alone for a while after it was read or written. */
    #rest(begun) {
        const now = performance.now();
        this.#due = now + Math.max(PAUSE_MS, (now - begun) * PAUSE_FACTOR);
    }
}
/** The text of a lock file that a sparse checkout leaves out; undefined if it leaves out none. Throws a Failure. */
async function readLeftOut(root, file) {
    const repository = repositoryAround(root);
    if (repository === undefined || isWhole(repository))
        return undefined;
    try {
        return await sparseText(root, file);
    }
    catch (error) {
        throw new failure/* Failure */.HR(`lock-file: ${file} is not in the checkout, and git does not tell whether the repository has it ` +
            `(${(0,failure/* messageOf */.bD)(error)}). Check it out, too.`);
    }
}
/** The text at a path, with `\n` for the line endings of a checkout on Windows; undefined if nothing is there. */
async function lockfile_readLockfile(root, file) {
    try {
        await refuseLinks(root, file);
        const place = external_node_path_.join(root, ...file.split('/'));
        const stats = await (0,promises_.lstat)(place);
        if (stats.isDirectory())
            throw new failure/* Failure */.HR(`lock-file: ${file} is a folder.`);
        if (!stats.isFile())
            throw new failure/* Failure */.HR(`lock-file: ${file} is not a regular file.`);
        if (stats.size > LARGEST_LOCKFILE)
            throw new failure/* Failure */.HR(tooLarge(file, stats.size));
        const content = await (0,promises_.readFile)(place);
        return new TextDecoder('utf-8', { fatal: true }).decode(content).replaceAll('\r\n', '\n');
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw new failure/* Failure */.HR(`lock-file: ${file} cannot be read: ${(0,failure/* messageOf */.bD)(error)}.`);
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
        throw new failure/* Failure */.HR(name === file ? `lock-file: ${file} is a link.` : `lock-file: ${file} lies behind a link, ${name}.`);
    }
}
const tooLarge = (file, size) => `lock-file: ${file} has ${(0,units/* formatBytes */.z3)(size)}, more than the ${(0,units/* formatBytes */.z3)(LARGEST_LOCKFILE)} that a lock file may have. Check the path.`;

;// CONCATENATED MODULE: ./lib/transcribe/lock-size.js








/**
 * Throws a Failure if the lock file would become too large for where it is kept, or to be read again, once it tells of
 * these sources, too.
 */
function checkLockSize(written, { lockfile, inputs, asked, }) {
    const added = written.filter(({ entryKey }) => !lockfile.entries.has(entryKey));
    const path = inputs.economy.lockfile;
    const limit = savesToRepository(inputs.saving) ? commit_plan/* LARGEST_COMMITTED */.Qi : LARGEST_LOCKFILE;
    const bytes = added.reduce((sum, assessment) => sum + Buffer.byteLength((0,lockfile_format/* serializeEntry */.d$)(expected(assessment, asked))) + 1, lockfile.bytes);
    const sources = new Set([...lockfile.entries.values()].map(({ source }) => source));
    for (const { name } of added)
        sources.add(name);
    if (bytes > limit)
        throw new failure/* Failure */.HR(`lock-file: ${path} would have ${(0,units/* formatBytes */.z3)(bytes)}, more than the ${(0,units/* formatBytes */.z3)(limit)} that a lock file may have ` +
            `there. ${lock_size_ADVICE}`);
    if (sources.size > MOST_SOURCES)
        throw new failure/* Failure */.HR(`lock-file: ${path} would have more than ${MOST_SOURCES} sources. ${lock_size_ADVICE}`);
}
const lock_size_ADVICE = 'Nothing was sent. Use a `lock-file` for each part of the repository, in steps of their own with `files` of their own.';
/** Hexadecimal digits of an id that git gives. */
const GIT_DIGITS = 40;
/** An entry about as long as the one to come. */
function expected({ job, name, media }, asked) {
    const file = (path) => ({ path, git: '0'.repeat(GIT_DIGITS), rendering: lock/* OUTDATED */.LJ });
    return {
        source: name,
        ...asked,
        media,
        models: [],
        requestId: '00000000-0000-0000-0000-000000000000',
        duration: 1000,
        channels: 1,
        words: 1000,
        confidence: 0.9999,
        files: Object.fromEntries(job.outputs.map(({ format, path }) => [format, file(path)])),
    };
}

// EXTERNAL MODULE: ./lib/recordings/media-type.js
var media_type = __webpack_require__(20541);
;// CONCATENATED MODULE: ./lib/transcribe/measuring.js



/** Measures the media that are to be sent, and leaves out those in which no speech can be heard. */
async function measureWork(work, run) {
    const { parameters, economy } = run.inputs;
    const measured = await measureAll(work.transcribe, run);
    tellTroubles(measured);
    const fit = measured.filter(([, { unfit }]) => unfit === undefined);
    const amountOf = (facts) => (0,plan_price/* priceOf */.xx)(facts, parameters, economy.prices);
    return {
        work: { ...work, transcribe: fit.map(([transcription]) => transcription) },
        amounts: new Map(fit.map(([transcription, facts]) => [transcription, amountOf(facts)])),
        unfit: sortOut(measured),
    };
}
/** What the media are, in their order. */
async function measureAll(transcriptions, run) {
    const found = await Promise.all(transcriptions.map(async (transcription) => [transcription, await near(transcription, run)]));
    const atUrls = found.flatMap(([{ assessment }]) => {
        const { media, job } = assessment;
        const isKnown = media.kind === 'url' && media.length !== undefined && job.source.kind === 'url';
        return isKnown ? [{ key: assessment.key, url: job.source.url, length: media.length }] : [];
    });
    if (atUrls.length === 0)
        return found;
    const far = await measureUrls(atUrls, run);
    return found.map(([transcription, facts]) => [
        transcription,
        far.get(transcription.assessment.key) ?? facts,
    ]);
}
/** Of media that are not here nothing is known yet. */
async function near({ assessment }, { reader }) {
    const { source } = assessment.job;
    if (source.kind === 'url' || source.lfs !== undefined)
        return {};
    return await reader.measureFile({ path: source.realPath, size: source.size }, source.path);
}
/** Milliseconds for all URLs together: what is not measured by then is of unknown length. */
const LONGEST_FAR_MS = 60_000;
/**
 * What media at URLs are, by ranges of them, by the key of their answer. Only how long they are: what a server sends us says
 * nothing of what it sends Deepgram, where it is no recording.
 */
async function measureUrls(urls, { inputs, reader }) {
    const { RangeReader } = await __webpack_require__.e(/* import() */ 5554).then(__webpack_require__.bind(__webpack_require__, 55554));
    const ranges = await RangeReader.open({ allowPrivate: inputs.allowPrivateHosts });
    const end = performance.now() + LONGEST_FAR_MS;
    const found = new Map();
    try {
        for (const { key, url, length } of urls) {
            if (performance.now() > end)
                break;
            const { duration, channels } = await reader.measureFar(ranges.origin(url, length), url.pathname);
            found.set(key, {
                ...(duration !== undefined && { duration }),
                ...(channels !== undefined && { channels }),
            });
        }
    }
    finally {
        await ranges.close();
    }
    return found;
}
function tellTroubles(measured) {
    const warnings = measured.flatMap(([{ assessment }, { trouble }]) => trouble === undefined ? [] : [{ text: `${assessment.name}: its length is unknown: ${trouble}.` }]);
    log/* annotate */.fz('warning', warnings, (more) => `The length of ${more} more files is unknown for the same reasons.`);
}
function sortOut(measured) {
    const unfit = measured.flatMap(([{ assessment, followers }, { unfit }]) => unfit === undefined ? [] : [assessment, ...followers].map(({ name }) => ({ name, message: unfit })));
    const expected = unfit.filter(({ name }) => !(0,media_type/* isMediaName */.s)(name));
    return {
        omissions: expected.map((item) => ({ ...item, reason: 'no-recording' })),
        refusals: unfit
            .filter((item) => !expected.includes(item))
            .map(({ name, message }) => ({ name, code: 'no-recording', message: `${message}; ${NOT_SENT}` })),
    };
}
const NOT_SENT = 'it is not sent';

;// CONCATENATED MODULE: ./lib/transcribe/memory.js
/**
 * What is said before anything is paid for if nothing that lasts remembers it; undefined if something does. What is left
 * in the workspace is the user's to keep.
 */
function shortMemory({ saving, economy }) {
    const lasts = saving.to.some((way) => way !== 'artifact') || economy.cacheFolder !== '';
    if (lasts)
        return undefined;
    const memory = economy.cache
        ? "Only GitHub's cache, which forgets what was not used for a week, remembers what is paid for now"
        : 'Nothing remembers what is paid for now';
    return (`${memory}, unless \`actions: read\` lets later runs look into the artifacts of earlier ones, for as long as they are ` +
        `kept: then it is sent again. To have it remembered, keep ${economy.lockfile} with \`save-to: commit\` or ` +
        '`save-to: pull-request`, or name a folder that lasts with `cache-folder`.');
}

;// CONCATENATED MODULE: ./lib/transcribe/not-saved.js


/**
 * Leaves out what would be paid for in vain: sources about which nothing would be saved anywhere, since the branch has
 * other media by now than the checkout. Says so.
 */
async function withoutUnsaved(work, index, run) {
    const asked = work.transcribe.flatMap(({ assessment, followers }) => [assessment, ...followers]);
    const names = await notSaved(asked, index, run);
    return names.size === 0 ? work : { ...work, transcribe: without(work.transcribe, names) };
}
async function notSaved(assessments, index, { savers }) {
    const sources = assessments.flatMap(({ name, media }) => batchSource(name, media, [], index) ?? []);
    const asked = sources.length === 0 ? [] : (await savers()).map(({ saver }) => saver);
    const told = [];
    for (const saver of asked) {
        // Where all is kept, nothing is in vain.
        if (saver.notSaved === undefined)
            return new Set();
        try {
            told.push(await saver.notSaved(sources));
        }
        catch {
            // What is in the way of asking is told when it is asked whether anything can be saved.
            return new Set();
        }
    }
    const [first, ...others] = told;
    if (first === undefined)
        return new Set();
    const names = [...first.names].filter((name) => others.every((other) => other.names.has(name)));
    if (names.length > 0)
        for (const sentence of first.sentences)
            log/* warning */.$e(sentence);
    return new Set(names);
}
/** Where the one that is to be sent is left out, the next with the same audio is sent in its place. */
function without(transcriptions, names) {
    return transcriptions.flatMap(({ assessment, followers }) => {
        const [first, ...others] = [assessment, ...followers].filter(({ name }) => !names.has(name));
        return first === undefined ? [] : [{ assessment: first, followers: others }];
    });
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/diarizer.js


/** What to do about recordings whose speakers were told apart otherwise than they would be today; they are never sent again for that. */
function diarizerHints(assessments) {
    const older = assessments.filter(({ basis }) => basis !== undefined && basis.words > 0 && isByFirstDiarizer(basis));
    const [first] = older;
    if (first === undefined)
        return [];
    return [
        `In ${(0,units/* count */.U9)(older.length, 'recording')}, such as ${first.name}, speakers were told apart by Deepgram's first ` +
            'diarizer, or by one that is not recorded. Nothing is sent again for that. `diarize-model: latest` sends these ' +
            'again and no others, and `diarize-model: v1` stays with the first diarizer.',
    ];
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/forecast.js




/** Puts work into numbers. `amountOf` tells what a request is expected to come to. */
function forecast(work, orphans, amountOf, caps) {
    const requests = work.transcribe.map((transcription) => ({
        name: transcription.assessment.name,
        transcription,
        isNew: lacksTranscript(transcription),
        ...amountOf(transcription),
    }));
    const isAdded = ({ transcription }) => transcription.assessment.own === undefined;
    const kept = work.reuse.map(({ assessment }) => assessment);
    const isOwn = ({ basis, name }) => basis?.source === name;
    const capped = applyCaps(requests.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)), caps);
    const sent = capped.send.map(({ transcription }) => transcription);
    const followers = sent.flatMap((transcription) => transcription.followers);
    const asked = work.transcribe.flatMap(({ assessment, followers }) => [assessment, ...followers]);
    return {
        ...capped,
        total: (0,plan_price/* estimate */.jA)(requests),
        added: requests.filter(isAdded),
        changed: requests.filter((request) => !isAdded(request)),
        reused: [...kept.filter((assessment) => !isOwn(assessment)), ...followers],
        rerendered: kept.filter(isOwn),
        unchanged: work.unchanged,
        edited: [
            // No answer is at hand that could have been written to what is not as recorded.
            ...pathsOf([...work.unchanged, ...asked], (step) => isLeft(step) || isAdopted(step)),
            ...pathsOf(kept, isLeft),
        ],
        unrecorded: pathsOf([...work.unchanged, ...asked], isUnrecorded),
        stale: [
            ...stalePaths(work.unchanged),
            ...stalePaths(work.reuse.flatMap(({ assessment, answer }) => (answer === undefined ? [assessment] : []))),
        ],
        orphans: orphans.filter(({ renamedTo }) => renamedTo === undefined),
    };
}
/** Whether a source of a request has no transcript of its media as they are now. */
const lacksTranscript = ({ assessment, followers }) => [assessment, ...followers].some(({ own, media }) => own === undefined || !(0,recordings_media/* sameMedia */.T$)(own.media, media));
const stalePaths = (assessments) => pathsOf(assessments, isStale);
const isLeft = ({ action }) => action === 'leave';
const isAdopted = (step) => step.action === 'adopt' && step.file !== undefined;
const isUnrecorded = (step) => step.action === 'adopt' && step.file === undefined;
const pathsOf = (assessments, test) => assessments.flatMap(({ steps }) => steps.filter(test).map(({ output }) => output.path));

;// CONCATENATED MODULE: ./lib/transcribe/plan/template.js



/** The folder below which the transcripts of URLs go. */
const URL_FOLDER = 'transcripts';
/** The template of a format. */
const templateOf = ({ usual, own }, format) => (Object.hasOwn(own, format) ? own[format] : undefined) ?? usual;
/**
 * The normalized path that an `output` template gives, as it is written there: it may lie outside the workspace, and
 * some systems may be unable to hold it. Throws a Failure for a variable that does not exist.
 */
const pathFrom = (...args) => external_node_path_.posix.normalize(expandTemplate(...args));
/**
 * A template with its variables filled in, of which none holds a character that some system refuses. Throws a Failure for
 * a variable that does not exist.
 */
function expandTemplate(template, source, format, { language, model }) {
    const { dir, file, name, ext, query } = template_placeOf(source, template.includes('{query}'));
    const variables = new Map([
        ['dir', dir],
        ['subdir', dir.split('/').slice(1).join('/') || '.'],
        ['file', file],
        ['name', name],
        ['ext', ext.slice(1)],
        ['query', query],
        ['format', format],
        ['language', safeSegment(language)],
        ['model', safeSegment(model)],
    ]);
    return template.replaceAll(/\{([^{}]*)\}/g, (_, variable) => {
        const value = variables.get(variable);
        if (value === undefined) {
            throw new failure/* Failure */.HR(`output: {${variable}} is not known. Use ${[...variables.keys()].map((key) => `{${key}}`).join(', ')}.`);
        }
        return value;
    });
}
/**
 * Whether a path could be that of a transcript of a source by some template: not hidden, with the format's ending, and
 * named after the source, or of a URL, whose name the user may change, in its folder.
 */
function mayBeTranscript(file, source, ending) {
    const segments = file.split('/');
    const last = segments.at(-1) ?? '';
    const { dir } = template_placeOf(source, true);
    const isHidden = segments.some((segment) => segment.startsWith('.'));
    const isNamed = namesOf(source).some((name) => last.includes(name));
    // Earlier versions kept the names of devices, and what Windows takes off the end of a name.
    const isInFolder = [dir, (0,path_rule/* safePath */.nG)(dir)].some((folder) => file.startsWith(`${folder}/`));
    return !isHidden && last.endsWith(`.${ending}`) && (isNamed || (source.kind === 'url' && isInFolder));
}
/** What a transcript of a source may be named after: also what earlier versions took, who kept all that Linux can hold. */
function namesOf(source) {
    const { name } = template_placeOf(source, true);
    return source.kind === 'url' ? [name] : [name, nameIn(external_node_path_.posix.basename(source.path)).name];
}
/** `isMarked` tells whether the query is told apart otherwise. */
function template_placeOf(source, isMarked) {
    if (source.kind === 'url')
        return placeOfUrl(source, isMarked);
    const safe = source.path.split('/').map(path_rule/* withoutIllegal */.fm).join('/');
    const file = external_node_path_.posix.basename(safe);
    return { dir: external_node_path_.posix.dirname(safe), file, query: '', ...nameIn(file) };
}
function nameIn(file) {
    const ext = external_node_path_.posix.extname(file);
    return { name: external_node_path_.posix.basename(file, ext), ext };
}
function placeOfUrl({ url, mark = '', title }, isMarked) {
    const segments = url.pathname
        .split('/')
        .filter((segment) => segment !== '')
        .map((segment) => safeSegment(decoded(segment)));
    const last = segments.pop() ?? 'index';
    const dir = [URL_FOLDER, safeSegment(url.host), ...segments].join('/');
    const { name, ext } = nameIn(last);
    const given = title === undefined ? '' : safeSegment(title);
    if (given !== '')
        return { dir, file: given, name: given, ext, query: mark };
    const own = mark === '' || isMarked ? name : `${name}-${mark}`;
    return { dir, file: `${own}${ext}`, name: own, ext, query: mark };
}
function safeSegment(segment) {
    const safe = (0,path_rule/* withoutIllegal */.fm)(segment);
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

;// CONCATENATED MODULE: ./lib/transcribe/plan/trust.js





/** Judges by the `output` templates. */
function trustIn({ templates, endingOf, variables, titleOf }) {
    const placed = (source) => placedAs(source, titleOf(source));
    const isTemplated = (source, format, path) => {
        const place = placed(source);
        if (place === undefined)
            return false;
        const template = templateOf(templates, format);
        return (0,path_rule/* safePath */.nG)(pathFrom(template, place, endingOf(format), variables)) === path;
    };
    const isPossible = (source, format, { path }) => {
        const place = placed(source);
        const isShaped = place !== undefined && mayBeTranscript(path, place, endingOf(format));
        return isShaped || isTemplated(source, format, path);
    };
    const trusted = (entry) => (0,lock/* withoutFiles */.Oj)(entry, (path, format) => {
        const file = entry.files[format];
        return file === undefined || !isPossible(entry.source, format, { ...file, path });
    });
    return { isTemplated, trusted };
}
/** Where the media of a recorded name lie; undefined if the name is none. */
function placedAs(source, title) {
    if (!(0,recordings_media/* isUrlName */.D$)(source))
        return { kind: 'file', path: source };
    const url = namedUrl(source);
    return url && { ...url, title };
}

;// CONCATENATED MODULE: ./lib/transcribe/asked.js







/** Hexadecimal digits that tell how transcripts look, and versions of a workflow's file. */
const asked_DIGITS = 8;
/** What a run asks for, and as whom. */
async function askedBy(inputs, event, workspace) {
    const { language: _, ...look } = inputs.look;
    const [options, earlier] = [canonicalOptions(inputs.asked), canonicalOptions(inputs.earlier)];
    return {
        options,
        ...(earlier !== options && { earlier }),
        look: (0,hash/* sha256 */.sc)(JSON.stringify(look)).slice(0, asked_DIGITS),
        writer: await writerOf(event, inputs.saving.artifact.jobIndex, workspace),
    };
}
/**
 * The step that this run is. Jobs of a matrix that calls a reusable workflow cannot be told apart: within the called
 * workflow `strategy` is its own.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#strategy-context
 */
async function writerOf({ owner, repo, workflow, workflowRef, job, step }, jobIndex, workspace) {
    const [path = ''] = workflowRef.split('@');
    const own = `${owner}/${repo}/`;
    const file = path.startsWith(own) ? path.slice(own.length) : path || workflow;
    return {
        workflow: file,
        step: [job, step, jobIndex].filter((part) => part !== '').join('/'),
        version: await asked_versionOf(file, workspace),
    };
}
/** Where GitHub looks for workflows. What else names one is no path to read. */
const WORKFLOW_FILE = /^\.github\/workflows\/[^/\\]+\.ya?ml$/;
/** The beginning of the id that git gives to a workflow's file; undefined if there is none. */
async function asked_versionOf(workflow, workspace) {
    if (!WORKFLOW_FILE.test(workflow))
        return undefined;
    const content = await workspace.read(workflow);
    return content === undefined ? undefined : (0,hash/* blobId */.zA)(withoutReturns(content)).slice(0, asked_DIGITS);
}
/** What a template may name of the request. */
const variablesOf = ({ speech }) => ({
    language: speech.language || DEFAULT_LANGUAGE,
    model: speech.model,
});
/**
 * What is to be transcribed again on purpose. A line that somebody entered to start this very run asks in each such run,
 * but not when it is run again. `given` are the lines as they were entered. Throws a Failure for a pattern that means
 * nothing.
 */
function renewalsOf({ economy }, { entered = [], runId }, given) {
    const byHand = new Set(entered);
    return readRenewals(economy.retranscribe, (index) => byHand.has(given[index] ?? '') ? `run ${runId}` : '');
}
/** What is believed of a lock file that lies in a repository with such inputs, and such names that the user gave sources. */
function trustOf(inputs, titles = new Map()) {
    const endings = new Map(FORMATS.map((format) => [format, endingOf(format)]));
    return trustIn({
        templates: inputs.output,
        endingOf: (format) => endings.get(format) ?? format,
        variables: variablesOf(inputs),
        titleOf: (source) => titles.get(source),
    });
}

;// CONCATENATED MODULE: ./lib/transcribe/former-names.js


/**
 * Finds what is recorded of URLs under other names: without a mark, as they were once, or with another one, as where a
 * host signs its URLs in a way that nobody knows. Nothing that was paid for is then paid for again.
 */
function formerNames(entries, current) {
    const names = new Set(current.map(nameOf));
    const unused = [...entries].filter(([, { source, media }]) => media.kind === 'url' && !names.has(source));
    const byAddress = Map.groupBy(unused, ([, { source }]) => {
        const url = namedUrl(source);
        return url && addressOf(url);
    });
    return (source, media) => (byAddress.get(addressOf(source)) ?? []).filter(([, entry]) => isSurelySame(entry.media, media));
}
/** Two URLs of one path may have a date in common, as what a program gives out; that alone tells nothing. */
function isSurelySame(recorded, media) {
    if (recorded.kind !== 'url' || recorded.sha256 === undefined || !(0,recordings_media/* sameMedia */.T$)(recorded, media))
        return false;
    const { etag, lastModified, length, query } = recorded;
    const agrees = etag !== undefined && etag === media.etag;
    const isOfTime = lastModified !== undefined && length !== undefined;
    return (query === media.query ||
        agrees ||
        (isOfTime && lastModified === media.lastModified && length === media.length));
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/assess.js






/** Decides what each source needs. Sends, reads and writes nothing. */
function assess(jobs, survey) {
    const taken = new Set(jobs.flatMap(([{ outputs }]) => outputs.map(({ path }) => path)));
    const all = [...survey.entries.values()];
    const bySource = Map.groupBy(all, ({ source }) => source);
    const byAudio = Map.groupBy(all.filter(answersTo(survey.asked)), ({ media }) => audioKey(media));
    const marks = marksByAudio(jobs, survey);
    return jobs.map(([job, media]) => {
        const name = nameOf(job.source);
        const wanted = marks.get(audioKey(media)) ?? survey.marksOf(name);
        const alike = (byAudio.get(audioKey(media)) ?? []).filter((entry) => isRenewed(entry, wanted));
        const known = knownOf({ job, media, recorded: bySource.get(name) ?? [], alike, wanted }, survey);
        const steps = job.outputs.map((output) => stepFor(output, known, survey));
        const { own, key, again } = known;
        const basis = known.origins[0];
        return {
            job,
            name,
            media,
            key,
            again,
            replaces: again.length === 0 ? undefined : (0,lock/* answerKey */.q7)(name, media, survey.asked.options),
            entryKey: (0,lock/* entryKey */.k2)(name, survey.asked),
            own,
            basis,
            alike,
            steps,
            superseded: movedFrom(known, steps, survey).filter((path) => !taken.has(path)),
            why: reasonFor({ name, own, basis, steps, media, again }, survey),
        };
    });
}
/** What makes two recordings the same, wherever they lie; each its own where the bytes are not known. */
const audioKey = ({ sha256 }) => sha256 ?? Symbol('unknown');
/** The marks of recordings, by what makes two the same: who asks for one again asks for its copies. */
function marksByAudio(jobs, { marksOf }) {
    const asked = jobs.map(([{ source }, media]) => [audioKey(media), marksOf(nameOf(source))]);
    const byAudio = Map.groupBy(asked.filter(([, marks]) => marks.length > 0), ([key]) => key);
    return new Map([...byAudio].map(([key, all]) => [key, uniqueMarks(all.flatMap(([, marks]) => marks))]));
}
function knownOf({ job, media, recorded, alike, wanted }, survey) {
    const { asked, pending } = survey;
    const { source, outputs } = job;
    const name = nameOf(source);
    const mine = recorded.find((entry) => (0,lock/* entryKey */.k2)(name, entry) === (0,lock/* entryKey */.k2)(name, asked));
    const own = mine ?? recorded.find((entry) => outputs.some((output) => holds(entry, output)));
    const isAnswer = answersTo(asked);
    const isCurrent = (entry) => (0,recordings_media/* sameMedia */.T$)(entry.media, media) && isAnswer(entry) && isRenewed(entry, wanted);
    const current = recorded.filter(isCurrent).toSorted((a, b) => Number(b === own) - Number(a === own));
    const moved = current.map((entry) => moving(entry, outputs, survey));
    const origins = moved.length > 0 ? moved : twinsOf(alike, outputs, survey);
    const again = origins[0]?.again ?? wanted;
    const key = (0,lock/* answerKey */.q7)(name, media, origins[0]?.options ?? asked.options, again);
    return {
        source,
        key,
        again,
        mine,
        own,
        recorded,
        current,
        origins,
        isSettled: !pending.has(key),
    };
}
/** The source whose answer another one takes over: rather one that was renamed, since its files go along. */
function twinsOf(alike, outputs, survey) {
    const twin = alike.find(({ source }) => survey.isGone(source)) ?? alike[0];
    const twins = alike.filter(({ source }) => source === twin?.source);
    return twins.map((entry) => followed(entry, outputs, survey));
}
/** An entry with its files at their new places where they are there already: a run may have been killed that moved them. */
function moving(entry, outputs, { stateOf, hasContent }) {
    const files = Object.entries(entry.files).map(([format, file]) => {
        const path = outputs.find((output) => output.format === format)?.path ?? file.path;
        const isThere = path !== file.path && stateOf(path) === 'foreign' && hasContent(path, file.git);
        return [format, isThere ? { ...file, path } : file];
    });
    return { ...entry, files: Object.fromEntries(files) };
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
function reasonFor({ name, own, basis, steps, media, again }, survey) {
    if (!steps.some(changesFile))
        return '';
    if (basis !== undefined && basis.source !== name) {
        return survey.isGone(basis.source) ? `was ${basis.source}` : `the same audio as ${basis.source}`;
    }
    if (own === undefined)
        return 'new';
    if (!(0,recordings_media/* sameMedia */.T$)(own.media, media))
        return 'the media changed';
    const { asked } = survey;
    if (!answersTo(asked)(own))
        return whyOptionsDiffer(own.options, asked.options);
    if (!isRenewed(own, again))
        return '`retranscribe` asks for it again';
    return whyRendered(own, steps, survey);
}
function whyRendered(own, steps, { stateOf }) {
    const changed = steps.filter(changesFile);
    const reasons = changed.map((step) => {
        const { format, path } = step.output;
        const file = (0,lock/* fileOf */.W7)(own, format);
        if (step.action === 'adopt')
            return `${path} is not as recorded`;
        if (file === undefined)
            return `format ${format} is new`;
        if (file.path !== path)
            return `${file.path} becomes ${path}`;
        if (step.action === 'refresh')
            return `${path} is rendered again, since its settings changed`;
        const state = stateOf(path);
        if (state === 'missing')
            return `${path} is missing`;
        return state === 'ours' ? `${path} is outdated` : `${path} was edited and is overwritten`;
    });
    return reasons.join('; ');
}

;// CONCATENATED MODULE: ./lib/transcribe/save/file-states.js






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
        const isOurs = (0,hash/* blobId */.zA)(content) === file.git || (0,hash/* blobId */.zA)(withoutReturns(content)) === file.git;
        return isOurs ? 'ours' : 'edited';
    }
    catch {
        // What cannot be read may be someone's work.
        return 'edited';
    }
}
/** Whether anything stands at a path, be it a link to nothing. */
function exists(root, file) {
    try {
        return (0,external_node_fs_.lstatSync)(external_node_path_.join(root, ...file.split('/')), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return (0,failure/* errorCode */.CA)(error) !== 'ENOTDIR';
    }
}

;// CONCATENATED MODULE: ./lib/recordings/lfs-pointer.js
/** A pointer is smaller than this many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER_LIMIT = 1024;
/** Also as it was spelled before, which git-lfs reads too: https://github.com/git-lfs/git-lfs/blob/main/lfs/pointer.go */
const lfs_pointer_VERSIONS = [
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2',
];
/**
 * Reads a Git LFS pointer; undefined if the text is none. One that a checkout gave ends of lines of Windows, or an editor a
 * mark of its encoding, is one nevertheless: else a text of three lines would be sent as a recording.
 */
function parseLfsPointer(raw) {
    const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    if (!lfs_pointer_VERSIONS.some((version) => text.startsWith(`version ${version}\n`)))
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return oid === undefined || size === undefined ? undefined : { oid, size: Number(size) };
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/hidden.js
/** The names that rules spell out. What an exclusion spells out is not asked for. */
function spelledNames(rules) {
    return new Set(rules.flatMap(({ excludes, names }) => (excludes ? [] : names)));
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

;// CONCATENATED MODULE: ./lib/transcribe/sources/names.js



/** How a file is refused whose name is bytes that cannot be written down as text. */
const NOT_UTF8 = 'has a name that is not UTF-8; rename it';
/** What Node puts in the place of bytes that are no UTF-8, so that the name leads to nothing. */
const REPLACEMENT = '\uFFFD';
/** Whether a file that a folder was said to have cannot be found, because its name came out as another one. */
function isNotUtf8(file) {
    return (external_node_path_.basename(file).includes(REPLACEMENT) && (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined);
}
/** Levenshtein's distance of a name that is taken for another one misspelled, and characters of the longest name. */
const [FARTHEST, names_LONGEST_NAME] = [2, 255];
/** The name that another one is likely misspelled for; undefined if none is near. */
function nearestName(name, known) {
    if (name.length > names_LONGEST_NAME || known.length === 0)
        return undefined;
    const best = (0,mod/* closest */.kp)(name, known);
    return (0,mod/* distance */.Io)(name, best) > FARTHEST ? undefined : best;
}
/**
 * Whether a folder has something under this very name. A system that ignores case finds a file under its old name, too, when
 * it was renamed in its case alone: then only a listing tells. Throws what the system does if the folder cannot be read.
 */
function hasName(folder, name, ignoreCase) {
    if ((0,external_node_fs_.lstatSync)(external_node_path_.join(folder, name), { throwIfNoEntry: false }) === undefined)
        return false;
    return !ignoreCase || (0,external_node_fs_.readdirSync)(folder).includes(name);
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/inspect.js








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
            return omit(name, 'hidden', 'is hidden; name it in a pattern to include it');
        const realPath = external_node_fs_.realpathSync.native(file);
        const target = realPath === file ? name : relativeName(workspace, realPath);
        if (leaves(target))
            return inspect_refuse(name, 'outside-workspace', 'is a link that leaves the workspace');
        if (isHidden(target, spelled))
            return inspect_refuse(name, 'outside-workspace', `is a link to the hidden file ${target}`);
        return inspectTarget(name, realPath);
    }
    catch (error) {
        return inspect_unreadable(name, file, error);
    }
}
function inspectTarget(name, realPath) {
    const stats = (0,external_node_fs_.lstatSync)(realPath);
    if (stats.isDirectory())
        return omit(name, 'directory', `is a folder; \`${name}/**\` matches its files`);
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
    const descriptor = (0,external_node_fs_.openSync)(file, open_file/* READ_ONLY_FILE */.bS);
    try {
        const buffer = Buffer.alloc(LFS_POINTER_LIMIT);
        return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(descriptor, buffer, 0, LFS_POINTER_LIMIT, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const ANNEX = 'is a link of git-annex whose content is not in the checkout; `git annex get` fetches it';
/** Where git-annex keeps content: https://git-annex.branchable.com/internals/ */
function isOfAnnex(file) {
    try {
        return (0,external_node_fs_.readlinkSync)(file).split(external_node_path_.sep).join('/').includes('.git/annex/objects/');
    }
    catch {
        return false;
    }
}
function inspect_unreadable(name, file, error) {
    if ((0,failure/* errorCode */.CA)(error) === 'ENOENT' && isNotUtf8(file))
        return inspect_refuse(name, 'unreadable', NOT_UTF8);
    if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
        return inspect_refuse(name, 'unreadable', isOfAnnex(file) ? ANNEX : 'is a broken link');
    if ((0,failure/* errorCode */.CA)(error) === 'ELOOP')
        return inspect_refuse(name, 'unreadable', 'is a circular link');
    if ((0,failure/* errorCode */.CA)(error) === 'EACCES')
        return inspect_refuse(name, 'unreadable', 'may not be read (permission denied)');
    return inspect_refuse(name, 'unreadable', `cannot be read: ${(0,failure/* messageOf */.bD)(error)}`);
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/identify.js




/** Files that are read at the same time. */
const identify_READS_AT_ONCE = 4;
/**
 * Tells what the files of a workspace are. Nothing is read of what git has under the id of known media, and of what a
 * Git LFS pointer stands for. `root` is the workspace's own real path.
 */
async function identifyFiles(root, sources, checkout, known) {
    const recall = recallFrom(known, checkout);
    const queue = new dist/* default */.Ay({ concurrency: identify_READS_AT_ONCE });
    const identify = async (source) => {
        const recalled = recall(relativeName(root, source.realPath), source);
        return [source, recalled ?? (await queue.add(() => examine(root, source, checkout)))];
    };
    const outcomes = await Promise.all(sources.map(identify));
    return {
        media: new Map(outcomes.flatMap(([source, outcome]) => ('kind' in outcome ? [[source, outcome]] : []))),
        refusals: outcomes.flatMap(([, outcome]) => ('code' in outcome ? [outcome] : [])),
    };
}
/** Recognizes media without reading them. */
function recallFrom(known, checkout) {
    const byId = new Map(known.map((media) => [pointerId(media), media]));
    for (const media of known)
        if (media.git !== undefined)
            byId.set(media.git, media);
    return (path, { size, lfs }) => {
        const git = checkout.idOf(path);
        if (lfs !== undefined)
            return { kind: 'file', sha256: lfs.oid, size: lfs.size, git };
        const media = byId.get(git ?? '');
        return media?.size === size ? { ...media, git } : undefined;
    };
}
async function examine(root, { path, realPath, size }, checkout) {
    try {
        const media = await hashFile(realPath, size);
        const name = relativeName(root, realPath);
        // Fetched by Git LFS, git has the pointer; changed and not committed, it will have the bytes. Without a repository the
        // workspace may be the commit of one that is to come.
        const tracked = checkout.has(name) || checkout.presenceOf(name) === 'no-repository';
        return { ...media, git: tracked ? (checkout.idOf(name) ?? media.git) : undefined };
    }
    catch (error) {
        return { name: path, code: 'unreadable', message: `cannot be read: ${(0,failure/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: ./lib/transcribe/sources/remote.js + 1 modules
var remote = __webpack_require__(62650);
// EXTERNAL MODULE: ./lib/transcribe/sources/remote-media.js
var remote_media = __webpack_require__(3079);
;// CONCATENATED MODULE: ./lib/transcribe/sources/remote-says.js

const ALWAYS = () => true;
const path = (pattern) => ({ pathname }) => pattern.test(pathname);
const NO_MEDIA = 'this site gives pages and no recordings; fetch the recording in a step before, if you may, and name it in `files`';
/** Hosts whose addresses, as a browser shows them, lead to a page, and how to get at the recording. */
const HOSTS = [
    { host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, isPage: ALWAYS, cure: NO_MEDIA },
    {
        host: /^(?:open\.spotify\.com|podcasts\.apple\.com|music\.amazon\.com|soundcloud\.com|www\.tiktok\.com)$/,
        isPage: ALWAYS,
        cure: NO_MEDIA,
    },
    {
        host: /^(?:www\.)?(?:vimeo\.com|twitch\.tv|loom\.com|dailymotion\.com)$/,
        isPage: ALWAYS,
        cure: NO_MEDIA,
    },
    {
        host: /^drive\.google\.com$/,
        isPage: path(/^\/(?:file|open|drive)\b/),
        cure: 'write https://drive.google.com/uc?export=download&id=… with the id of the file, and share it with everybody who has the link',
    },
    {
        host: /(?:^|\.)dropbox\.com$/,
        isPage: ({ searchParams }) => searchParams.get('dl') !== '1' && searchParams.get('raw') !== '1',
        cure: 'write `dl=1` for `dl=0` at its end',
    },
    {
        host: /^(?:github\.com|gitlab\.com)$/,
        isPage: path(/^\/[^/]+\/.+\/blob\//),
        cure: 'write `/raw/` for `/blob/`',
    },
    {
        host: /^archive\.org$/,
        isPage: path(/^\/details\//),
        cure: 'write `/download/` for `/details/`, and the name of the file',
    },
    {
        host: /(?:^|\.)sharepoint\.com$|^1drv\.ms$/,
        isPage: ({ searchParams }) => searchParams.get('download') !== '1',
        cure: 'add `download=1` to its query',
    },
];
/** Types of what is surely no recording. Many servers call media `application/octet-stream`. */
const NO_RECORDING = /^(?:text|image)\/|^application\/(?:json|xml|pdf|zip|xhtml\+xml|rss\+xml|javascript)$/;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;
const NOT_MEDIA = 'look where it leads in a private window of a browser, and use the address of the recording itself';
const NO_ENTRY = 'it has to be public or presigned, and a signature may be over';
const [UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, ERRORS] = [401, 403, 404, 410, 400];
/** Says what a server answered about its media, and for hosts that people use what to do. */
function sayingOf(url, { status, type, length }) {
    const page = HOSTS.find(({ host, isPage }) => host.test(url.hostname) && isPage(url));
    if (status !== undefined && status >= ERRORS)
        return { told: `its server answers ${status}`, warning: page ? leadsToPage(page) : whyRefused(status) };
    const seen = [type, length === undefined ? undefined : (0,units/* formatBytes */.z3)(length)].filter((each) => each !== undefined);
    const told = seen.length === 0 ? undefined : `its server says ${seen.join(', ')}`;
    const isPage = type === undefined ? page !== undefined : PAGE.test(type);
    if (isPage)
        return { told, warning: leadsToPage(page) };
    const isOther = type !== undefined && NO_RECORDING.test(type);
    return {
        told,
        warning: isOther ? `its server gives ${type}, which is no recording: ${NOT_MEDIA}` : undefined,
    };
}
const leadsToPage = (page) => `it leads to a page, not to a recording: ${page?.cure ?? NOT_MEDIA}`;
function whyRefused(status) {
    if (status === UNAUTHORIZED || status === FORBIDDEN)
        return `its server answers ${status}: ${NO_ENTRY}`;
    if (status === NOT_FOUND || status === GONE)
        return `its server answers ${status}: there is nothing at this address`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/rules.js





/** What the system makes of names. Where case is ignored, the path that is found is as the disk has it nevertheless. */
const SYSTEM = {
    escapes: external_node_path_.sep === '/',
    ignoreCase: process.platform !== 'linux',
};
/**
 * The rules that a line of a list of patterns stands for; `!` in front excludes. Throws a Failure that names the input
 * for a pattern that means nothing.
 */
function readRules(input, line, system = SYSTEM) {
    const refuse = (why) => {
        throw new failure/* Failure */.HR(`${input}: the pattern "${line}" cannot be used: ${why}`);
    };
    const excludes = line.startsWith('!');
    const text = excludes ? line.replace(/^[!\s]+/, '') : line;
    if (text === '')
        throw new failure/* Failure */.HR(`${input}: a line has nothing but \`!\`. Put a pattern after it.`);
    const patterns = expandBraces(text, system.escapes) ??
        refuse('its braces stand for too many patterns, or it is too long.');
    return patterns.map((each) => {
        const { base, local } = anchored(system.escapes ? each : each.replaceAll('\\', '/'), system);
        const names = local.split('/').filter((name) => name !== '.' && name !== '');
        if (names.includes('..'))
            refuse('`..` may not be a folder in it. Write it from the workspace.');
        const fixed = fixedNames(readPattern(names.join('/'), system));
        return {
            base,
            pattern: readPattern([...names, ...(excludes ? ['**'] : [])].join('/'), system),
            names,
            fixed,
            excludes,
            onlyFolders: local.endsWith('/'),
            noFolders: /(?:^|\/)\*+$/.test(local),
        };
    });
}
/** Where a pattern begins, and what it is from there, with `/`. */
function anchored(text, { escapes }) {
    if (text === '~' || text.startsWith('~/'))
        return { base: (0,external_node_os_.homedir)(), local: text.slice(2) };
    const drive = escapes ? undefined : /^[a-z]:(?=\/)/i.exec(text)?.[0];
    if (drive !== undefined)
        return { base: external_node_path_.resolve(`${drive}/`), local: text.slice(drive.length + 1) };
    const { root } = external_node_path_.parse(process.cwd());
    return text.startsWith('/') ? { base: root, local: text.slice(1) } : { base: process.cwd(), local: text };
}
/** There is no wildcard in it. */
const isLiteral = ({ names, fixed }) => fixed.length === names.length;
/** Names from a folder down to a path; undefined if the path is not in it. */
function namesBelow(folder, file) {
    const relative = external_node_path_.relative(folder, file);
    if (external_node_path_.isAbsolute(relative))
        return undefined;
    const names = relative.split(external_node_path_.sep).filter((name) => name !== '');
    return names[0] === '..' ? undefined : names;
}
/** Whether a path matches a rule. */
function covers({ base, pattern }, file) {
    const names = namesBelow(base, file);
    return names !== undefined && matchesPath(pattern, names.join('/'));
}

;// CONCATENATED MODULE: ./lib/transcribe/survey.js

























/** Finds out what each source needs: what its media are, what is recorded of them, and how its files stand. */
async function survey(jobs, run) {
    const { root, workspace, asked, trust } = run;
    const { overwriteEdited } = run.inputs.economy;
    const entries = new Map([...run.lockfile.entries].map(([key, entry]) => [key, trust.trusted(entry)]));
    const checkout = await readCheckout(root, survey_namesOf(jobs, entries));
    if (checkout.silences.length > 0)
        log/* notice */.lm(untold(checkout.silences));
    const { media, refusals, former, sayings } = await identify(jobs, run, checkout);
    const known = jobs.flatMap((job) => {
        const found = media.get(nameOf(job.source));
        return found === undefined ? [] : [[job, found]];
    });
    const bySource = Map.groupBy(entries.values(), ({ source }) => source);
    const isGone = (name) => wasRemoved(root, name, bySource.get(name) ?? [], checkout);
    const orphans = findOrphans(entries, media, isGone, former);
    const recorded = recordedPaths(entries, known, orphans);
    const paths = [
        ...known.flatMap(([{ outputs }]) => outputs.map((output) => output.path)),
        ...recorded.keys(),
    ];
    const states = await fileStates(paths, recorded, { root, workspace, index: checkout });
    const stateOf = (file) => states.get(file) ?? 'missing';
    const pending = new Set(await run.pending.keys());
    const rendering = (source, output) => renderingOf(output.format, run.presenter.presentationOf(source, output));
    const taken = known.map(([job]) => job);
    await takeOver(taken, entries, (file) => stateOf(file) !== 'missing', rendering, run);
    const isTracked = (file) => checkout.has(file);
    const { isTemplated } = trust;
    const facts = {
        entries,
        asked,
        overwriteEdited,
        marksOf: (source) => marksFor(source, run.renewals),
        rendering,
        stateOf,
        hasContent: (file, git) => contentIdOf(root, file) === git,
        isTracked,
        isTemplated,
        isGone,
        pending,
    };
    return {
        assessments: assess(known, facts),
        orphans,
        refusals,
        sayings,
        stateOf,
        index: checkout,
        // What a sparse checkout leaves out is in the repository nevertheless.
        isCommitted: ({ path: file, git }) => [checkout.idOf(file), checkout.sparseIdOf(file)].includes(git),
    };
}
/** Tells whose files this run writes from now on. Throws a Failure if another step still writes them otherwise. */
async function takeOver(jobs, entries, isThere, rendering, { asked, workspace }) {
    const writers = [...entries.values()].map(({ writer }) => writer);
    const others = new Set(writers.filter((writer) => !isSameWriter(writer, asked.writer)).map(({ workflow }) => workflow));
    if (others.size === 0)
        return;
    const read = [...others].map(async (workflow) => [workflow, await asked_versionOf(workflow, workspace)]);
    const versions = new Map(await Promise.all(read));
    const bySource = Map.groupBy(entries.values(), ({ source }) => source);
    const takeovers = settleDisputes(jobs, {
        asked,
        entriesOf: (source) => bySource.get(source) ?? [],
        rendering: ({ source }, output) => rendering(source, output),
        isThere,
        versionOf: (workflow) => versions.get(workflow),
    });
    for (const { writer, why, path: file } of takeovers) {
        const since = why === 'gone' ? 'is no longer in the repository' : 'changed since it wrote them';
        log/* notice */.lm(`Transcripts such as ${file} were written by ${describeWriter(writer)}, whose workflow ${since}: this one writes them from now on.`);
    }
}
async function identify(jobs, run, checkout) {
    const { root, lockfile } = run;
    const sources = jobs.map(({ source }) => source);
    const files = sources.filter((source) => source.kind === 'file');
    const urls = sources.filter((source) => source.kind === 'url');
    const known = [...lockfile.entries.values()].flatMap(({ media }) => (media.kind === 'file' ? [media] : []));
    const [identified, remotes] = await Promise.all([
        identifyFiles(root, files, checkout, known),
        askServers(urls, run),
    ]);
    const bySource = Map.groupBy(lockfile.entries.values(), ({ source }) => source);
    const formerOf = formerNames(lockfile.entries, urls);
    const former = new Set();
    const atUrls = urls.map((source, position) => {
        const media = (0,remote_media/* urlMedia */.A)(source.url, remotes[position] ?? {});
        const own = bySource.get(nameOf(source));
        const others = own === undefined ? formerOf(source, media) : [];
        for (const [key] of others)
            former.add(key);
        return [nameOf(source), recalled(media, own ?? others.map(([, entry]) => entry))];
    });
    return {
        media: new Map([
            ...[...identified.media].map(([source, media]) => [source.path, media]),
            ...atUrls,
        ]),
        refusals: identified.refusals,
        former,
        sayings: new Map(urls.map((source, position) => [nameOf(source), sayingOf(source.url, remotes[position] ?? {})])),
    };
}
/** What the servers of URLs say. Those of a fork's list are not asked: its author must not send this machine anywhere. */
async function askServers(sources, { inputs, event }) {
    if (event.fromFork && !inputs.allowOutsideEvents)
        return [];
    const unasked = [];
    const remotes = await (0,remote/* askAll */.pI)(sources.map(({ url }) => url), {
        allowPrivate: inputs.allowPrivateHosts,
        onPrivate: (url) => unasked.push(url),
    });
    const [first] = unasked;
    if (first !== undefined)
        log/* notice */.lm(privateHosts(unasked.length, first));
    return remotes;
}
const privateHosts = (amount, url) => `${(0,units/* count */.U9)(amount, 'URL')}, such as ${addressOf({ url })}, ${amount === 1 ? 'leads' : 'lead'} to an address that only this ` +
    'machine or its network reaches, and what is there is not asked. On a runner of your own, `allow-private-hosts: true` ' +
    'allows it.';
/** The media at a URL; of those that are recorded also their hash, which only Deepgram can tell. */
function recalled(media, known) {
    const recorded = known.find((entry) => (0,recordings_media/* sameMedia */.T$)(entry.media, media))?.media;
    return recorded?.kind === 'url'
        ? { ...media, sha256: recorded.sha256, unsteady: recorded.unsteady }
        : media;
}
/** The paths of which git is asked. */
const survey_namesOf = (jobs, entries) => [
    ...jobs.flatMap(({ source, outputs }) => [nameOf(source), ...outputs.map((output) => output.path)]),
    ...[...entries.values()].flatMap((entry) => [entry.source, ...(0,lock/* pathsOf */.wG)(entry)]),
];
const untold = (silences) => `git does not tell what the repository has (${silences.join('; ')}). Media are read in full, and no media count as ` +
    'deleted or renamed.';
/**
 * Whether the media of a recorded source are known to be gone: the repository had them and has them no more. Without a
 * repository the disk is all there is. What was never in git may only have not been fetched this time.
 */
function wasRemoved(root, name, entries, checkout) {
    const known = entries.flatMap(({ media }) => (media.kind === 'file' ? [media] : []));
    if (known.length === 0)
        return false;
    const presence = checkout.presenceOf(name);
    const wasTracked = known.some(({ git }) => git !== undefined);
    if (presence !== 'no-repository' && !(presence === 'untracked' && wasTracked))
        return false;
    return isMissing(root, name);
}
/** The id that git gives to a transcript; undefined if it cannot be read, or is a link. */
function contentIdOf(root, file) {
    const place = external_node_path_.join(root, ...file.split('/'));
    try {
        return (0,external_node_fs_.lstatSync)(place).isFile() ? (0,hash/* blobId */.zA)(withoutReturns((0,external_node_fs_.readFileSync)(place))) : undefined;
    }
    catch {
        return undefined;
    }
}
function isMissing(root, name) {
    try {
        const file = external_node_path_.join(root, ...name.split('/'));
        return !hasName(external_node_path_.dirname(file), external_node_path_.basename(file), SYSTEM.ignoreCase);
    }
    catch (error) {
        // A folder that may not be read may hold it.
        return (0,failure/* errorCode */.CA)(error) === 'ENOTDIR';
    }
}
/** The recorded files that matter here: those at our outputs, and those of the same audio or of media that are gone. */
function recordedPaths(entries, jobs, orphans) {
    const names = new Set([...jobs.map(([{ source }]) => nameOf(source)), ...orphans.map(({ name }) => name)]);
    const audio = new Set(jobs.map(([, { sha256 }]) => sha256).filter((hash) => hash !== undefined));
    const outputs = new Set(jobs.flatMap(([job]) => job.outputs.map((output) => output.path)));
    const matters = ({ source, media }) => names.has(source) || (media.sha256 !== undefined && audio.has(media.sha256));
    return new Map([...entries.values()].flatMap((entry) => Object.values(entry.files)
        .filter((file) => matters(entry) || outputs.has(file.path))
        .map((file) => [file.path, file])));
}

;// CONCATENATED MODULE: ./lib/transcribe/planning.js





















/** Finds out what is to be done, and what it will come to. Sends no media and writes no transcripts. */
async function makePlan(jobs, run) {
    const { economy } = run.inputs;
    const { assessments, orphans, refusals, stateOf, index, sayings, isCommitted } = await survey(jobs, run);
    const answers = await findAnswers(assessments, run);
    const needed = planWork(assessments, answers, await findSaved(assessments, answers, run));
    const { work, amounts, unfit } = await measureWork(await withoutUnsaved(needed, index, run), run);
    const caps = { ...economy, whenOver: economy.whenOverCap };
    const remaining = orphans.filter(({ entry }) => (0,lock/* pathsOf */.wG)(entry).some((path) => stateOf(path) !== 'missing'));
    return {
        work,
        forecast: forecast(work, remaining, (transcription) => amounts.get(transcription) ?? {}, caps),
        refusals: [...refusals, ...unfit.refusals],
        omissions: unfit.omissions,
        orphans,
        stateOf,
        index,
        sayings,
        unsaved: unsavedFiles(work.unchanged, isCommitted),
        hints: isToldApartAnew(run.inputs) ? diarizerHints(assessments) : [],
    };
}
/** Whether speakers are told apart by Deepgram's current diarizer now, though nobody named one. */
const isToldApartAnew = ({ asked, parameters }) => asked.some(([name]) => name === 'diarize') && parameters.some(([name]) => name === 'diarize_model');
/** Shows what is about to be done, before anything is. */
async function tellPlan({ forecast, hints, sayings }, { inputs }) {
    for (const caution of inputs.cautions)
        log/* warning */.$e(caution);
    const { parameters, economy } = inputs;
    const notes = { costs: (0,costs/* costsOf */.AR)(forecast.send, parameters, economy.prices, new Date()), hints, sayings };
    logPlan(forecast, notes);
    warnOfPages(forecast, sayings);
    await (0,step_summary/* writeSummary */.S)(`${renderPlan(forecast, notes)}\n`);
}
/** Warns of URLs that will be sent and are likely to lead to no recording. */
function warnOfPages({ send }, sayings) {
    const warnings = send.flatMap(({ name }) => {
        const warning = sayings.get(name)?.warning;
        return warning === undefined ? [] : [{ text: `${name}: ${warning}.` }];
    });
    log/* annotate */.fz('warning', warnings, (more) => `${(0,units/* count */.U9)(more, 'more URL')} may lead to no recording.`);
}
/** Throws a Failure if the plan is above a cap, or if what it gives could not be saved. */
async function checkBefore({ forecast, work, orphans, unsaved }, run) {
    const { inputs, workspace, savers } = run;
    const refusal = whyNotDone({ forecast, work, orphans }, inputs);
    if (refusal !== undefined) {
        setOutputs(plannedOutputs(forecast));
        throw new failure/* Failure */.HR(refusal);
    }
    if (forecast.over !== undefined)
        log/* warning */.$e(forecast.over);
    const forgets = forecast.send.length > 0 ? shortMemory(inputs) : undefined;
    if (forgets !== undefined)
        log/* notice */.lm(forgets);
    const sent = forecast.send.flatMap(({ transcription }) => [
        transcription.assessment,
        ...transcription.followers,
    ]);
    const written = [...work.reuse.map(({ assessment }) => assessment), ...sent].flatMap(pathsToWrite);
    if (written.length + orphans.length + unsaved.size === 0)
        return;
    if (sent.length > 0)
        checkLockSize([...work.reuse.map(({ assessment }) => assessment), ...sent], run);
    const { lockfile } = inputs.economy;
    await workspace.check([...written, lockfile]);
    const files = [...written, ...[...unsaved.values()].flat(), lockfile];
    await checkCommittable(run, files);
    const lock = lockReaderAt(lockfile);
    for (const { saver } of await savers()) {
        for (const warning of await saver.preflight({ files, lock }))
            log/* warning */.$e(warning);
    }
}
/** Warns of a plan that a run which is no dry run would stop at, or do in part. */
function warnOfRefusal(plan, { inputs }) {
    const warning = whyNotDone(plan, inputs) ?? plan.forecast.over;
    if (warning !== undefined)
        log/* warning */.$e(warning);
}
/** With no media at all, all that was ever transcribed would look deleted, as when a step before fetched nothing. */
const NOTHING_FOUND = 'prune: no media were found at all, so that the transcripts of all would be deleted. Nothing was removed. If all ' +
    'media are gone on purpose, delete their transcripts and their entries by hand; else look whether `files` and the ' +
    'checkout are right.';
/** Why nothing at all may be sent or removed; undefined if something may. */
function whyNotDone({ forecast, work, orphans }, inputs) {
    const hasMedia = work.unchanged.length + work.reuse.length + work.transcribe.length > 0;
    if (inputs.economy.prune && orphans.length > 0 && !hasMedia)
        return NOTHING_FOUND;
    return whyNotSent(forecast, inputs);
}
/** Why nothing at all may be sent; undefined if something may. */
function whyNotSent({ send, heldBack, over }, { economy, parameters }) {
    const { maxCost, prices, whenOverCap } = economy;
    const isPriced = (0,plan_price/* partsOf */.CI)(parameters, prices) !== undefined;
    // Of media of unknown length the plan cannot tell.
    if (maxCost !== undefined && !isPriced && send.length + heldBack.length > 0)
        return noPrice(economy);
    return whenOverCap === 'stop' ? over : undefined;
}

;// CONCATENATED MODULE: ./lib/deepgram/timeout.js
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

// EXTERNAL MODULE: ./lib/media-reader/kind.js
var kind = __webpack_require__(48412);
;// CONCATENATED MODULE: ./lib/media-reader/program.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const PROGRAM = external_node_path_.join(import.meta.dirname, `../media-reader/index${external_node_path_.extname(import.meta.filename)}`);
/** What media that are read take at most. */
const program_LONGEST_MS = 10_000;
/** Waiting for a server counts too. */
const program_LONGEST_FAR_MS = 15_000;
/**
 * MB of the heap. What is read and Node itself come on top of it, so that the process stays below 200 MB, and both processes
 * below 300.
 */
const HEAP_MB = 96;
/** MB of each half of what is new on the heap: most of it is bytes that were looked at once. */
const YOUNG_MB = 2;
/** Fewer bytes have no room for a header that tells a length, so that nothing is started to look for one. */
const LEAST_BYTES = 64;
/** Of the environment what Node and the system need; no key is among it. */
const program_PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];
/** Media that took more than they may. */
class OverLimitError extends Error {
    name = 'OverLimitError';
}
/**
 * The program that reads media, started when it is first needed. It is a process rather than a thread: memory of buffers
 * and what is fatal to V8 are limited only so, and what a library prints reaches nobody. It reads one file at a time, so
 * that one that goes over its limits takes no other with it, and ends with this process.
 */
class MediaReader {
    #options;
    #queue = new dist/* default */.Ay({ concurrency: 1 });
    #running;
    #requests = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Never throws: what cannot be read is unknown. */
    async measureFile(media, name) {
        const facts = media.size < LEAST_BYTES ? await headerlessFacts(media, name) : undefined;
        if (facts !== undefined)
            return facts;
        return await this.#measure({ action: 'measure', name, media: { kind: 'near', ...media } }, undefined);
    }
    /** The same for bytes that `origin` reads. */
    async measureFar(origin, name) {
        const media = { kind: 'far', size: origin.size };
        return await this.#measure({ action: 'measure', name, media }, origin);
    }
    /** Ends the program. What it is doing is given up. */
    close() {
        const child = this.#running;
        this.#running = undefined;
        child?.kill('SIGKILL');
    }
    async #measure(question, origin) {
        return await this.#queue.add(async () => {
            try {
                return await this.#ask(question, origin);
            }
            catch (error) {
                this.close();
                return { trouble: error instanceof OverLimitError ? error.message : 'it cannot be read' };
            }
        });
    }
    #start() {
        const { environment } = this.#options;
        const child = (0,external_node_child_process_.fork)(PROGRAM, {
            env: Object.fromEntries(program_PASSED_ON.map((name) => [name, environment[name]])),
            execArgv: [`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_MB}`],
            serialization: 'advanced',
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        // Between questions nobody waits for what it meets; the next one finds it gone.
        child.on('error', () => { });
        child.unref();
        child.channel?.unref();
        return child;
    }
    async #ask(question, origin) {
        if (this.#running?.connected !== true)
            this.#running = this.#start();
        const child = this.#running;
        const id = ++this.#requests;
        const { promise, resolve, reject } = Promise.withResolvers();
        const onMessage = (reply) => {
            if (reply.id !== id)
                return;
            if ('facts' in reply)
                resolve(reply.facts);
            else
                void readFor(child, reply, origin);
        };
        const onEnd = () => reject(new OverLimitError('to read its headers takes too much memory'));
        child.on('message', onMessage).once('exit', onEnd).once('error', reject);
        const { longestFarMs = program_LONGEST_FAR_MS } = this.#options;
        const longest = origin === undefined ? program_LONGEST_MS : longestFarMs;
        const timer = setTimeout(() => {
            reject(new OverLimitError(`to read its headers takes more than ${(0,units/* count */.U9)(Math.ceil(longest / 1000), 'second')}`));
        }, longest);
        // Only while it is asked it keeps this process from ending.
        child.channel?.ref();
        try {
            send(child, { id, question });
            return await promise;
        }
        finally {
            clearTimeout(timer);
            child.channel?.unref();
            child.off('message', onMessage).off('exit', onEnd).off('error', reject);
        }
    }
}
/** What so few bytes are if they begin no kind of media; undefined if they do, or cannot be read here. */
async function headerlessFacts({ path: file, size }, name) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,open_file/* openFound */.Bv)(file, size), true);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(LEAST_BYTES), 0, LEAST_BYTES, 0);
            const head = buffer.subarray(0, bytesRead);
            if ((0,kind/* mediaKind */.l4)(head) !== undefined)
                return undefined;
            const other = (0,kind/* otherKind */.Jb)(head, (0,media_type/* isMediaName */.s)(name));
            return other === undefined ? {} : { unfit: `is ${other}` };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}
async function readFor(child, { id, read, start, end }, origin) {
    const bytes = await origin?.read(start, end).catch(() => undefined);
    send(child, { id, read, bytes });
}
/** That it ended meanwhile is told by its end. */
function send(child, request) {
    if (child.connected)
        child.send(request, () => { });
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/folder.js






const KEY = /^[0-9a-f-]+$/;
const ENDING = '.json';
const TEMPORARY = /^\.[0-9a-f-]+\.tmp$/;
/** How often a folder may vanish before it is written to. */
const MOST_ATTEMPTS = 20;
/** What is said of a folder that vanishes while it is made or written to. */
const VANISHED = new Set(['ENOENT', 'ENOTDIR']);
/** Answers as files of a folder, which is there as long as it holds any. */
class AnswerFolder {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    async get(key) {
        const file = this.fileOf(key);
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
        await this.#place(key, (file) => (0,promises_.writeFile)(file, answer, { flag: 'wx', flush: true }));
    }
    /** Writes an answer whose bytes are in another folder, there under the key `named`, as put() does. */
    async copy(key, from, named = key) {
        await this.#place(key, async (file) => {
            await (0,promises_.copyFile)(from.fileOf(named), file, external_node_fs_.constants.COPYFILE_EXCL);
            const handle = await (0,promises_.open)(file, 'r+');
            await handle.sync().finally(() => handle.close());
        });
    }
    /** Whether anything, an answer or not, has its name. */
    async has(key) {
        return await (0,promises_.lstat)(this.fileOf(key)).then(() => true, (error) => {
            if ((0,failure/* errorCode */.CA)(error) === 'ENOENT')
                return false;
            throw error;
        });
    }
    /** Bytes of an answer. Throws if there is none. */
    async sizeOf(key) {
        return (await (0,promises_.stat)(this.fileOf(key))).size;
    }
    /** The file that an answer is in, if there is one. */
    fileOf(key) {
        if (!KEY.test(key))
            throw new TypeError(`"${key}" is not the key of an answer.`);
        return external_node_path_.join(this.#folder, `${key}${ENDING}`);
    }
    /** Removes an answer, and with the last one the folder; there may be none. */
    async remove(key) {
        await (0,promises_.rm)(this.fileOf(key), { force: true });
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
    /** Has a file that does not exist yet written through to the disk, and gives it the name of an answer. */
    async #place(key, write) {
        const file = this.fileOf(key);
        const temporary = external_node_path_.join(this.#folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await this.#insist(() => write(temporary));
            await replaceFile(temporary, file);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
            throw error;
        }
    }
    async #insist(write) {
        for (let attempt = 1;; attempt++) {
            try {
                await this.#makeFolder();
                return await write();
            }
            catch (error) {
                // The last answer was removed meanwhile, and the folder with it, or the one that it is in.
                if (!VANISHED.has((0,failure/* errorCode */.CA)(error)) || attempt === MOST_ATTEMPTS)
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

;// CONCATENATED MODULE: ./lib/lib/environment.js
/** The environment for another program: without the inputs of the action, of which one is the key. */
function withoutInputs(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
}

;// CONCATENATED MODULE: ./lib/actions-cache/program.js






const program_PROGRAM = external_node_path_.join(import.meta.dirname, `../actions-cache/index${external_node_path_.extname(import.meta.filename)}`);
/** A request that takes longer hangs; one that uploads has more time for what it uploads. */
const actions_cache_program_LONGEST_MS = 20_000;
const SLOWEST_BYTES_PER_MS = 1000;
/** It is started again once if it ends by itself; what hangs is ended here, and counts as an outage of the service. */
const MOST_ENDS = 2;
/** Characters at the end of what it prints on standard error that may say why it ended. */
const MOST_STDERR = 4000;
const UNCAUGHT = /^\w*Error: (.*)$/m;
class EndedError extends Error {
}
/**
 * The program around @actions/cache: one process for a whole run, started when it is first needed. It is no part of the
 * group that a console's Ctrl-C goes to, so that what is being saved then is saved; it gets none of the inputs; and it
 * ends with this process, however that ends.
 */
class CacheProgram {
    #options;
    /** It does one thing at a time, so that the time of each can be told. */
    #queue = new dist/* default */.Ay({ concurrency: 1 });
    #home;
    #running;
    #ends = 0;
    #closed = false;
    #requests = 0;
    constructor(options) {
        this.#options = options;
    }
    /** A folder of this run's alone, for files that are saved and restored. */
    folder() {
        this.#home ??= program_makeHome(tempOf(this.#options.environment));
        return this.#home;
    }
    /** Throws if the program could not do it, or not in time; it may then be asked again. */
    async ask(question) {
        return await this.#queue.add(async () => {
            try {
                return await this.#attempt(question);
            }
            catch (error) {
                // What was to be saved may have gone with it.
                if (!(error instanceof EndedError) || question.action === 'save')
                    throw error;
                return await this.#attempt(question);
            }
        });
    }
    /** Ends the program and removes the folder. What it is doing is given up. */
    async close() {
        this.#end();
        this.#closed = true;
        if (this.#home !== undefined)
            await (0,promises_.rm)(await this.#home, { recursive: true, force: true });
    }
    async #attempt(question) {
        this.#running ??= await this.#start();
        return await this.#request(this.#running, { ...question, id: ++this.#requests });
    }
    async #start() {
        if (this.#closed)
            throw new Error('the run is over');
        if (this.#ends === MOST_ENDS)
            throw new Error('the program for it ended twice');
        const home = await this.folder();
        const child = (0,external_node_child_process_.fork)(program_PROGRAM, {
            cwd: external_node_path_.join(home, 'workspace'),
            env: environmentIn(home, this.#options.environment),
            execArgv: [],
            stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
            detached: true,
        });
        let stderr = '';
        child.stderr?.setEncoding('utf8').on('data', (text) => {
            stderr = (stderr + text).slice(-MOST_STDERR);
        });
        // Between requests nobody waits for what it meets; the next one finds it gone.
        child.on('error', () => { });
        // Between requests nothing keeps this process from ending.
        child.unref();
        child.channel?.unref();
        if (child.stderr !== null && 'unref' in child.stderr && typeof child.stderr.unref === 'function')
            child.stderr.unref();
        return { child, stderr: () => stderr };
    }
    async #request(program, request) {
        const { child } = program;
        const longest = (this.#options.longestMs ?? actions_cache_program_LONGEST_MS) + (await uploadMs(request));
        const { promise, resolve, reject } = Promise.withResolvers();
        let retrying;
        const onMessage = (reply) => {
            if (reply.id !== request.id)
                return;
            if ('ended' in reply)
                resolve(reply.ended);
            else
                retrying = reply.retrying;
        };
        const onEnd = () => reject(new EndedError(UNCAUGHT.exec(program.stderr())?.[1] ?? 'the program for it ended'));
        child.on('message', onMessage).once('close', onEnd).once('error', onEnd);
        const timer = setTimeout(() => {
            const reason = retrying === undefined ? '' : ` (${retrying})`;
            reject(new Error(`it took more than ${Math.round(longest / 1000)} seconds${reason}`));
        }, longest);
        try {
            if (child.connected)
                child.send(request, (error) => error !== null && onEnd());
            else
                onEnd();
            return await promise;
        }
        catch (error) {
            if (error instanceof EndedError)
                this.#ends += 1;
            this.#end();
            throw error;
        }
        finally {
            clearTimeout(timer);
            child.off('message', onMessage).off('close', onEnd).off('error', onEnd);
        }
    }
    /** Ends the program with what it started, such as a tar that hangs. */
    #end() {
        const child = this.#running?.child;
        this.#running = undefined;
        if (child?.pid === undefined)
            return;
        try {
            if (process.platform === 'win32')
                child.kill('SIGKILL');
            else
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // It is gone already.
        }
    }
}
async function uploadMs(request) {
    return request.action === 'restore'
        ? 0
        : Math.floor((await (0,promises_.stat)(request.file)).size / SLOWEST_BYTES_PER_MS);
}
const tempOf = (environment) => environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
async function program_makeHome(temp) {
    const home = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(temp, 'answers-')));
    for (const folder of ['workspace', 'temp'])
        await (0,promises_.mkdir)(external_node_path_.join(home, folder));
    return home;
}
/**
 * The library finds an entry by the paths that it is given, and unpacks it relative to the workspace. With the same
 * path in a workspace of its own, an entry fits every machine.
 */
function environmentIn(home, environment) {
    return {
        ...withoutInputs(environment),
        GITHUB_WORKSPACE: external_node_path_.join(home, 'workspace'),
        RUNNER_TEMP: external_node_path_.join(home, 'temp'),
        RUNNER_DEBUG: '',
        TAR_OPTIONS: '',
        // Otherwise tar on macOS packs a file's attributes as a file of their own.
        COPYFILE_DISABLE: '1',
        // Most of the time to start goes into loading the library.
        NODE_COMPILE_CACHE: external_node_path_.join(tempOf(environment), 'node-compile-cache'),
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/cache-service.js



/** After so many outages in a row there is no more hope for this run. A limit is no outage. */
const MOST_OUTAGES = 3;
/**
 * Without a hint a limit is waited for so long, then twice, and so on:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const SHORTEST_LIMIT_MS = 60_000;
const LONGEST_LIMIT_MS = 300_000;
/** So long a run waits for the service to take answers once all else is done, or to tell which it has. */
const PATIENCE_MS = 600_000;
/** How often a wait looks whether it still has the time. */
const LOOK_MS = 250;
/** The service cannot be used now; it may be later. */
class OutageError extends Error {
    /** Whether there is no more hope for this run. */
    isFinal;
    constructor(message, isFinal) {
        super(message);
        this.isFinal = isFinal;
    }
}
/** The service will not be otherwise in this run. */
class RefusedError extends Error {
}
/** Asks GitHub's cache, waits where it is asked too often, and gives it up when there is no more hope. */
class CacheService {
    #ask;
    #inform;
    #patienceMs;
    #deadline = Number.POSITIVE_INFINITY;
    #outages = 0;
    #lost;
    constructor(ask, inform, patienceMs = PATIENCE_MS) {
        this.#ask = ask;
        this.#inform = inform;
        this.#patienceMs = patienceMs;
    }
    /** From now on the run waits for nothing else; waits that would be too long for it end in an error. */
    hurry() {
        this.#deadline = Math.min(this.#deadline, Date.now() + this.#patienceMs);
    }
    /** Throws an OutageError or a RefusedError. */
    async save(file, key) {
        return await this.#settle({ action: 'save', file, key }, () => this.#deadline);
    }
    /** Gives the first of the keys, or prefixes of keys, that there is. Throws an OutageError or a RefusedError. */
    async restore(file, keys) {
        const end = Date.now() + this.#patienceMs;
        return await this.#settle({ action: 'restore', file, keys }, () => Math.min(end, this.#deadline));
    }
    async #settle(question, deadline) {
        for (let limits = 1;; limits++) {
            if (this.#lost !== undefined)
                throw this.#lost;
            const outcome = await this.#attempt(question);
            if (outcome.outcome !== 'limited')
                return outcome;
            const hintMs = (outcome.waitSeconds ?? 0) * 1000;
            const waitMs = hintMs || Math.min(LONGEST_LIMIT_MS, SHORTEST_LIMIT_MS * limits);
            await this.#wait(waitMs, outcome.message, deadline);
        }
    }
    async #attempt(question) {
        const outcome = await this.#ask(question).catch((error) => this.#fail((0,failure/* messageOf */.bD)(error)));
        if (outcome.outcome === 'failed')
            return this.#fail(outcome.message);
        this.#outages = 0;
        if (outcome.outcome === 'refused')
            throw new RefusedError(outcome.message);
        return outcome;
    }
    #fail(message) {
        this.#outages += 1;
        const isFinal = this.#outages >= MOST_OUTAGES;
        const error = new OutageError(message, isFinal);
        if (isFinal)
            this.#lost = error;
        throw error;
    }
    async #wait(waitMs, message, deadline) {
        const until = Date.now() + waitMs;
        this.#inform(`The Actions cache is asked too often, and asked again in ${(0,units/* count */.U9)(Math.ceil(waitMs / 1000), 'second')}.`);
        while (Date.now() < until) {
            if (until > deadline())
                throw new RefusedError(message);
            await (0,external_node_timers_promises_.setTimeout)(Math.min(LOOK_MS, until - Date.now()));
        }
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/pack-file.js


const FORMAT = 1;
/** The index of 100,000 answers has 2 MB. */
const LONGEST_HEADER = 32 * 1000 ** 2;
const LINE_FEED = 0x0a;
const CHUNK = 256 * 1024;
/** Writes a pack of answers, which its header does not name yet. */
async function writePack(file, { earlier, unseen }, answers) {
    const header = { answers: answers.map(({ key, bytes }) => [key, bytes]), earlier, unseen };
    const handle = await (0,promises_.open)(file, 'w');
    try {
        await handle.writeFile(`${JSON.stringify({ format: FORMAT, ...header })}\n`);
        for (const { named, bytes, from } of answers) {
            await append(handle, from.fileOf(named), bytes);
        }
        return header;
    }
    finally {
        await handle.close();
    }
}
/** Writes so many bytes of a file behind what is in another. */
async function append(handle, file, bytes) {
    const source = await (0,promises_.open)(file);
    try {
        for (let position = 0; position < bytes;) {
            const { buffer, bytesRead } = await source.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
            if (bytesRead === 0)
                throw new Error(`${file} was cut off while it was kept`);
            await handle.writeFile(buffer.subarray(0, Math.min(bytesRead, bytes - position)));
            position += bytesRead;
        }
    }
    finally {
        await source.close();
    }
}
/** Reads what a pack says of itself, which anyone may have written. Undefined if it is none. */
async function readHeader(file) {
    return await openPack(file, async (_, header) => header);
}
/** Reads one answer of a pack. Undefined if it is not there, or if the file is no pack. */
async function readFromPack(file, key) {
    return await openPack(file, async (handle, { answers }, start) => {
        let position = start;
        for (const [name, bytes] of answers) {
            if (name === key)
                return await readText(handle, position, bytes);
            position += bytes;
        }
        return undefined;
    });
}
async function openPack(file, use) {
    const handle = await (0,promises_.open)(file);
    try {
        const line = await firstLine(handle);
        const header = line === undefined ? undefined : parseHeader(line.toString('utf8'));
        if (line === undefined || header === undefined)
            return undefined;
        const start = line.byteLength + 1;
        const total = header.answers.reduce((sum, [, bytes]) => sum + bytes, start);
        // One that is cut off has lost answers that its header promises.
        return total === (await handle.stat()).size ? await use(handle, header, start) : undefined;
    }
    finally {
        await handle.close();
    }
}
async function firstLine(handle) {
    const chunks = [];
    for (let position = 0; position < LONGEST_HEADER; position += CHUNK) {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
        const end = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
        chunks.push(buffer.subarray(0, end === -1 ? bytesRead : end));
        if (end !== -1)
            return Buffer.concat(chunks);
        if (bytesRead === 0)
            return undefined;
    }
    return undefined;
}
async function readText(handle, position, bytes) {
    const { buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, position);
    return buffer.toString('utf8');
}
const pack_file_isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isPair = (first, second) => (value) => Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
function parseHeader(line) {
    const value = parse(line);
    if (!(0,guards/* isObject */.Gv)(value) || value['format'] !== FORMAT)
        return undefined;
    const answers = (0,guards/* listOf */.c3)(value['answers'], isPair(guards/* isString */.Kg, pack_file_isCount));
    const earlier = (0,guards/* listOf */.c3)(value['earlier'], isPair(pack_file_isCount, guards/* isString */.Kg));
    const unseen = (0,guards/* listOf */.c3)(value['unseen'], isPair(pack_file_isCount, pack_file_isCount));
    return answers && earlier && unseen && { answers, earlier, unseen };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/pack-index.js

/** Characters of a digest, of 6 bits each: among a million answers one in four billion is taken for another's. */
const pack_index_DIGEST_LENGTH = 12;
/** An index of more answers than GitHub's cache holds (10 GB) forgets the oldest packs, which are gone from it. */
const MOST_ANSWERS = 200_000;
/** An upload that did not end in a day never will. */
const LONGEST_UPLOAD_S = 86_400;
/** Stands for a key in an index. Two keys may have the same; what is found by it says whose it is. */
const pack_index_digestOf = (key) => (0,external_node_crypto_.hash)('sha256', key, 'base64url').slice(0, pack_index_DIGEST_LENGTH);
/** Which answers are in which pack of a log, as far as the packs that were seen tell. Pure. */
class PackIndex {
    /** The digests of each pack, one after the other, by its number. */
    #packs = new Map();
    #unseen = new Map();
    #gone = new Set();
    #numbers = new Map();
    #last = 0;
    /** The highest number that is known to be taken; 0 if none is. */
    get last() {
        return this.#last;
    }
    /** Numbers that are taken by packs which could not be read yet. */
    get unseen() {
        return [...this.#unseen.keys()];
    }
    /** Takes over what a pack says of itself and of those before it; of no others, since anyone may have written it. */
    learn(number, header) {
        for (const [earlier, digests] of header.earlier)
            if (earlier < number)
                this.#add(earlier, digests);
        for (const [unseen, since] of header.unseen)
            if (unseen < number)
                this.miss(unseen, since);
        this.#add(number, header.answers.map(([key]) => pack_index_digestOf(key)).join(''));
    }
    /** Notes that a number is taken, but its pack could not be read. */
    miss(number, since) {
        this.#last = Math.max(this.#last, number);
        if (!this.#packs.has(number) && !this.#gone.has(number) && !this.#unseen.has(number))
            this.#unseen.set(number, since);
    }
    /** Notes that a pack cannot be had any more. */
    forget(number) {
        this.#last = Math.max(this.#last, number);
        this.#packs.delete(number);
        this.#unseen.delete(number);
        this.#gone.add(number);
    }
    /** The packs that may have an answer, the newest first. */
    find(key) {
        const numbers = this.#numbers.get(pack_index_digestOf(key)) ?? [];
        return [...numbers].filter((number) => this.#packs.has(number)).sort((a, b) => b - a);
    }
    /** What a new pack hands on of others. `now` is in seconds since 1970. */
    handedOn(now) {
        const earlier = [];
        let left = MOST_ANSWERS * pack_index_DIGEST_LENGTH;
        for (const [number, digests] of [...this.#packs].sort(([a], [b]) => b - a)) {
            left -= digests.length;
            if (left >= 0)
                earlier.push([number, digests]);
        }
        const unseen = [...this.#unseen].filter(([, since]) => now - since < LONGEST_UPLOAD_S);
        return { earlier, unseen };
    }
    #add(number, digests) {
        this.#last = Math.max(this.#last, number);
        this.#unseen.delete(number);
        if (this.#packs.has(number) || this.#gone.has(number))
            return;
        this.#packs.set(number, digests);
        for (let start = 0; start < digests.length; start += pack_index_DIGEST_LENGTH) {
            const digest = digests.slice(start, start + pack_index_DIGEST_LENGTH);
            const numbers = this.#numbers.get(digest) ?? new Set();
            this.#numbers.set(digest, numbers.add(number));
        }
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/pack-log.js




/** Digits of a pack's number in its key: none is then the beginning of another. */
const pack_log_DIGITS = 8;
/** Keys that the service looks for at once. */
const KEYS_AT_ONCE = 10;
/** A run that finds so many numbers taken, one after the other, is not alone but among hundreds. */
const pack_log_MOST_ATTEMPTS = 100;
/** Numbers that a run may leave out to get away from others who try the same. */
const LONGEST_JUMP = 8;
/** Restores to find out what is new: each tells of all packs before the one that it finds. */
const MOST_REFRESHING_LOOKS = 5;
/** Restores to find out what there is; a log that takes more of them is damaged on purpose. */
const MOST_LOOKS = 200;
/**
 * The answers that runs of one branch keep, as a log of packs in GitHub's cache, where an entry can be looked for by its
 * whole key or as the newest whose key begins with a text, can never be changed, and is seen by some branches only:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 *
 * Packs are numbered, and each says which answers are in all before it: the newest one, which is found by the beginning
 * of its key, tells where every answer is, without asking for each. One entry an answer was tried first: 200 uploads a
 * minute is all that GitHub takes of a repository, and 1,000 questions before the first request take a minute.
 *
 * Runs that write at the same time cannot hide each other's packs. Who wants to write takes the next number, and the
 * service gives each to one only. Who finds it taken reads that pack and goes on from there; if it is not there yet,
 * being still uploaded, the next pack names it as unseen, and whoever reads that looks for it by its whole key.
 *
 * An entry that is used stays: the newest pack is used by each run that looks for anything, and packs that are forgotten
 * by GitHub are forgotten here when they are missed.
 */
class PackLog {
    #service;
    #prefix;
    #folder;
    #onDamage;
    #index = new PackIndex();
    /** Packs that were read, by number. */
    #files = new Map();
    #loaded;
    constructor(service, { prefix, folder, onDamage }) {
        this.#service = service;
        this.#prefix = prefix;
        this.#folder = folder;
        this.#onDamage = onDamage;
    }
    /** Reads an answer; undefined if there is none. Throws if that cannot be told. */
    async get(key) {
        await this.#load();
        for (const number of this.#index.find(key)) {
            const file = await this.#fetch(number);
            const answer = file === undefined ? undefined : await readFromPack(file, key);
            if (answer !== undefined)
                return answer;
        }
        return undefined;
    }
    /** Finds out which packs others have written since this was last asked. Throws if that cannot be told. */
    async refresh() {
        await this.#load();
        if (this.#index.last === 0)
            return await this.#readAll();
        // What was still being uploaded when its number was taken may be there now.
        for (let looks = 0; looks < MOST_REFRESHING_LOOKS; looks++) {
            const unseen = this.#index.unseen.slice(0, KEYS_AT_ONCE);
            if (unseen.length === 0 || !(await this.#look(unseen)))
                break;
        }
        for (let looks = 0; looks < MOST_REFRESHING_LOOKS; looks++) {
            if (!(await this.#look(this.#following())))
                return;
        }
    }
    /** Writes answers that are not there yet, or replace what is, as one pack. Throws if they could not be kept. */
    async append(wanted) {
        await this.#load();
        const answers = wanted.filter(({ key, replaces }) => replaces || !this.#isThere(key, 1));
        if (answers.length === 0)
            return;
        const file = await this.#newFile();
        let number = this.#index.last + 1;
        for (let attempt = 1; attempt <= pack_log_MOST_ATTEMPTS; attempt++) {
            if (number >= 10 ** pack_log_DIGITS)
                throw new Error('an entry of it has the highest of all numbers');
            const header = await writePack(file, this.#index.handedOn(nowSeconds()), answers);
            const { outcome } = await this.#service.save(file, this.#keyOf(number));
            if (outcome === 'done')
                return this.#index.learn(number, header);
            await this.#look([number]);
            this.#index.miss(number, nowSeconds());
            // It may be our own, saved by an attempt whose end was not told.
            if (answers.every(({ key, replaces }) => this.#isThere(key, replaces ? number : 1)))
                return;
            const next = this.#index.last + 1;
            number = next + (attempt === 1 ? 0 : (0,external_node_crypto_.randomInt)(Math.min(2 ** attempt, LONGEST_JUMP)));
            for (let left = next; left < number; left++)
                this.#index.miss(left, nowSeconds());
        }
        throw new Error('other runs write at the same time, again and again');
    }
    /** Finds out which packs there are, once; if that fails, the next one tries again. */
    async #load() {
        this.#loaded ??= this.#readAll().catch((error) => {
            this.#loaded = undefined;
            throw error;
        });
        await this.#loaded;
    }
    async #readAll() {
        if ((await this.#restore([this.#prefix])) === undefined)
            return;
        let looks = 0;
        // The newest by time need not have the highest number.
        while ((await this.#look(this.#following())) && looks++ < MOST_LOOKS)
            ;
        const asked = new Set();
        while (looks++ < MOST_LOOKS) {
            const unseen = this.#index.unseen.filter((number) => !asked.has(number)).slice(0, KEYS_AT_ONCE);
            if (unseen.length === 0)
                return;
            if (!(await this.#look(unseen)))
                for (const number of unseen)
                    asked.add(number);
        }
    }
    /** The next numbers, the highest first. */
    #following() {
        return Array.from({ length: KEYS_AT_ONCE }, (_, step) => this.#index.last + KEYS_AT_ONCE - step);
    }
    /** Reads the first of some packs that is there, whole or damaged. Gives whether one is. */
    async #look(numbers) {
        const [first, ...others] = numbers.map((number) => this.#keyOf(number));
        return first !== undefined && (await this.#restore([first, ...others])) !== undefined;
    }
    /** Fetches a pack that is known to have been there. Gives its file, if it still is. */
    async #fetch(number) {
        const known = this.#files.get(number);
        if (known !== undefined)
            return await known;
        const fetching = this.#restore([this.#keyOf(number)]).then((pack) => pack?.file);
        this.#files.set(number, fetching);
        const file = await fetching.catch((error) => {
            this.#files.delete(number);
            throw error;
        });
        if (file === undefined)
            this.#index.forget(number);
        return file;
    }
    /** Restores the first entry that there is, and learns from it. It has no file if it is damaged. */
    async #restore(keys) {
        const file = await this.#newFile();
        const settled = await this.#service.restore(file, keys);
        if (settled.outcome === 'missing' || settled.outcome === 'taken')
            return undefined;
        const number = this.#numberOf(settled.key);
        if (number === undefined)
            return undefined;
        const header = settled.outcome === 'done' ? await readHeader(file) : undefined;
        if (header === undefined) {
            this.#passOver(number);
            return { file: undefined };
        }
        this.#index.learn(number, header);
        this.#files.set(number, Promise.resolve(file));
        return { file };
    }
    /** What is damaged cannot say what came before it, so that the packs before it are looked for. */
    #passOver(number) {
        this.#onDamage(this.#keyOf(number));
        this.#index.forget(number);
        for (let earlier = Math.max(1, number - KEYS_AT_ONCE); earlier < number; earlier++)
            this.#index.miss(earlier, nowSeconds());
    }
    /** Whether a pack that is no older than the one with this number may have an answer. */
    #isThere(key, since) {
        const [newest = 0] = this.#index.find(key);
        return newest >= since;
    }
    #keyOf(number) {
        return `${this.#prefix}${String(number).padStart(pack_log_DIGITS, '0')}`;
    }
    #numberOf(key) {
        const digits = key.slice(this.#prefix.length);
        return key.startsWith(this.#prefix) && /^\d{8}$/.test(digits) ? Number(digits) : undefined;
    }
    async #newFile() {
        return external_node_path_.join(await this.#folder(), `${(0,external_node_crypto_.randomUUID)()}.pack`);
    }
}
const nowSeconds = () => Math.floor(Date.now() / 1000);

;// CONCATENATED MODULE: ./lib/transcribe/answers/pack-writer.js



/** A pack is not filled further. It is what a run reads to find out what there is. */
const LARGEST_PACK = 16 * 1000 ** 2;
const MOST_IN_PACK = 500;
/**
 * The first pack is written at once, the next a second later at the earliest, and each further pause is half as long
 * again: a short run is kept at once, and a long one takes six of the 200 uploads a minute that GitHub grants a
 * repository. What came since the last pack is what a machine that vanishes takes with it, and what a run that goes on at
 * the same time cannot see and pays for again: so the pauses stay shorter than it takes to transcribe a recording.
 */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;
/** Writes answers into a log, many at a time. It holds their keys only: the bytes stay in their folder until then. */
class PackWriter {
    #log;
    #waiting = new Map();
    #bytes = 0;
    #pauseMs = SHORTEST_PAUSE_MS;
    #notBefore = 0;
    #writing;
    #hurried = false;
    #wake = () => { };
    constructor(log) {
        this.#log = log;
    }
    /**
     * Done when the answer is kept, which is read from `from` until then, and kept in the place of another one if it is to
     * replace that. Throws if it could not be kept.
     */
    async put(key, from, replaced) {
        const bytes = await from.sizeOf(key);
        const answer = { key, named: key, bytes, from, replaces: false };
        const both = replaced === undefined ? [answer] : [{ ...answer, key: replaced, replaces: true }, answer];
        // All of it is read from the folder until the last one is settled.
        const settled = await Promise.allSettled(both.map((one) => this.#put(one)));
        for (const one of settled)
            if (one.status === 'rejected')
                throw one.reason;
    }
    async #put(answer) {
        const place = pack_writer_placeOf(answer);
        const other = this.#waiting.get(place);
        if (other !== undefined)
            return await other.kept.promise;
        const kept = Promise.withResolvers();
        const waiting = { ...answer, kept };
        this.#waiting.set(place, waiting);
        this.#bytes += waiting.bytes;
        if (this.#bytes >= LARGEST_PACK)
            this.#wake();
        this.#writing ??= this.#writeAll();
        await kept.promise;
    }
    /** From now on nothing waits to be joined by others. */
    hurry() {
        this.#hurried = true;
        this.#wake();
    }
    async #writeAll() {
        // Lets those that arrive at the same moment come along.
        await (0,external_node_timers_promises_.setTimeout)(0);
        while (this.#waiting.size > 0) {
            await this.#pause();
            await this.#writeNext();
            this.#notBefore = Date.now() + this.#pauseMs;
            this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * PAUSE_GROWTH);
        }
        this.#writing = undefined;
    }
    async #writeNext() {
        const batch = this.#nextBatch();
        try {
            await this.#append(batch);
            for (const { kept } of batch.values())
                kept.resolve();
        }
        catch (error) {
            for (const { kept } of batch.values())
                kept.reject(error);
        }
        for (const [place, { bytes }] of batch) {
            this.#waiting.delete(place);
            this.#bytes -= bytes;
        }
    }
    /** An outage is waited for until the service gives up hope, which throws something else or the same for good. */
    async #append(batch) {
        // Of two answers with one key the first is found.
        const answers = [...batch.values()].sort((a, b) => Number(b.replaces) - Number(a.replaces));
        for (let retry = 1;; retry++) {
            try {
                return await this.#log.append(answers);
            }
            catch (error) {
                if (!(error instanceof OutageError) || error.isFinal)
                    throw error;
                await (0,external_node_timers_promises_.setTimeout)((0,backoff/* backoff */.JN)(retry));
            }
        }
    }
    #nextBatch() {
        const batch = new Map();
        let bytes = 0;
        for (const [place, waiting] of this.#waiting) {
            bytes += waiting.bytes;
            if (batch.size > 0 && (bytes > LARGEST_PACK || batch.size === MOST_IN_PACK))
                break;
            batch.set(place, waiting);
        }
        return batch;
    }
    async #pause() {
        const waitMs = this.#notBefore - Date.now();
        if (waitMs <= 0 || this.#hurried || this.#bytes >= LARGEST_PACK)
            return;
        const { promise, resolve } = Promise.withResolvers();
        this.#wake = resolve;
        const timer = setTimeout(resolve, waitMs);
        await promise;
        clearTimeout(timer);
    }
}
/** Where an answer waits: what replaces one has a place of its own. */
const pack_writer_placeOf = ({ key, replaces }) => (replaces ? `${key} anew` : key);

;// CONCATENATED MODULE: ./lib/transcribe/answers/actions-cache.js







/** Changes whenever answers are stored in another way. */
const KEY_PREFIX = 'deepgram-answers-v2-';
/** Hexadecimal digits that tell refs apart. */
const REF_DIGITS = 16;
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
 * Keeps answers in the Actions cache: those of this run in the log of its ref, and finds them there and in the logs of
 * the branches that GitHub shows it besides.
 */
class ActionsCache {
    #program;
    #service;
    #writer;
    #logs;
    constructor(environment, options = {}) {
        const { inform = () => { }, tell = () => { }, longestMs, patienceMs } = options;
        const program = new CacheProgram({ environment, longestMs });
        const service = new CacheService((question) => program.ask(question), inform, patienceMs);
        const onDamage = (key) => tell(`The entry ${key} of the Actions cache is damaged. What was only in it is transcribed, and paid for, again.`);
        const logOf = (ref) => new PackLog(service, { prefix: prefixOf(ref), folder: () => program.folder(), onDamage });
        const ref = environment['GITHUB_REF'] ?? '';
        const own = logOf(ref);
        let all;
        this.#program = program;
        this.#service = service;
        this.#writer = new PackWriter(own);
        this.#logs = () => {
            all ??= otherRefs(ref, environment).then((others) => [own, ...others.map(logOf)]);
            return all;
        };
    }
    async get(key) {
        for (const log of await this.#logs()) {
            const answer = await log.get(key);
            if (answer !== undefined)
                return answer;
        }
        return undefined;
    }
    async refresh() {
        for (const log of await this.#logs())
            await log.refresh();
    }
    put(key, from, replaces) {
        return this.#writer.put(key, from, replaces);
    }
    hurry() {
        this.#service.hurry();
        this.#writer.hurry();
    }
    close() {
        return this.#program.close();
    }
}
const prefixOf = (ref) => `${KEY_PREFIX}${(0,hash/* sha256 */.sc)(ref).slice(0, REF_DIGITS)}-`;
/**
 * The refs whose entries a run may restore besides its own: the branch that a pull request goes into, and the default
 * branch. Each has a log of its own, since GitHub looks no further once it has found a key in a nearer one.
 */
async function otherRefs(ref, environment) {
    const branches = [environment['GITHUB_BASE_REF'], await defaultBranch(environment['GITHUB_EVENT_PATH'])];
    const refs = branches.flatMap((branch) => (branch ? `refs/heads/${branch}` : []));
    return [...new Set(refs)].filter((other) => other !== ref);
}
/** As the event says; undefined if it does not. */
async function defaultBranch(eventPath = '') {
    try {
        const branch = (0,guards.at)(JSON.parse(await (0,promises_.readFile)(eventPath, 'utf8')), 'repository', 'default_branch');
        return (0,guards/* isString */.Kg)(branch) ? branch : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/folder-store.js

/** Files that are copied at the same time. */
const folder_store_AT_ONCE = 4;
/** Keeps answers in a folder of the user's. */
class FolderStore {
    #folder;
    #queue = new dist/* default */.Ay({ concurrency: folder_store_AT_ONCE });
    constructor(folder) {
        this.#folder = folder;
    }
    async get(key) {
        const answer = await this.#folder.get(key);
        if (answer === undefined && (await this.#folder.has(key)))
            throw new Error(`${this.#folder.fileOf(key)} is not a regular file`);
        return answer;
    }
    async refresh() { }
    async put(key, from, replaces) {
        await this.#queue.add(async () => {
            await this.#folder.copy(key, from);
            if (replaces !== undefined)
                await this.#folder.copy(replaces, from, key);
        });
    }
    hurry() { }
    async close() { }
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/forgiving.js

/** A store that never fails: an answer that cannot be had is none, and one that cannot be kept is lost. */
class ForgivingStore {
    #store;
    /** Where the answers are, as in `the Actions cache`. */
    place;
    #tell;
    #told = false;
    /** `tell` is called at most once. */
    constructor(store, place, tell) {
        this.#store = store;
        this.place = place;
        this.#tell = tell;
    }
    /** The answer as Deepgram sent it; undefined if there is none, or if it cannot be told. */
    async get(key) {
        const effect = 'What is not found there is transcribed, and paid for, again.';
        return this.#attempt(() => this.#store.get(key), `read from ${this.place}`, effect);
    }
    /** From now on get() finds what other runs have put meanwhile, too, as far as that can be told. */
    async refresh() {
        const effect = 'What other runs keep meanwhile may be paid for again.';
        await this.#attempt(() => this.#store.refresh(), `looked for in ${this.place}`, effect);
    }
    /** Whether the answer was kept. It is read from a folder, in which it must stay until then. */
    async put(key, from, replaces) {
        const effect = 'Transcripts are not affected, but a later run may have to pay for them again.';
        const put = () => this.#store.put(key, from, replaces).then(() => true);
        return (await this.#attempt(put, `kept in ${this.place}`, effect)) ?? false;
    }
    /** From now on the run waits for this store only, and not for long. */
    hurry() {
        this.#store.hurry();
    }
    async close() {
        await this.#store.close().catch(() => { });
    }
    async #attempt(action, what, effect) {
        try {
            return await action();
        }
        catch (error) {
            if (!this.#told)
                this.#tell(`Answers could not be ${what}: ${(0,failure/* messageOf */.bD)(error).replace(/\.$/, '')}. ${effect}`);
            this.#told = true;
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/answers/open.js





/**
 * The store that the user wants; undefined if there is none. `tell` is called if it does not work, once, and for each
 * part of it that is damaged; `inform` when it has to be waited for.
 */
async function openStore({ cache, folder }, environment, tell, inform = () => { }) {
    if (folder !== '') {
        // The user may name a link, which is not followed otherwise.
        const real = await (0,promises_.realpath)(folder).catch(() => folder);
        return new ForgivingStore(new FolderStore(new AnswerFolder(real)), folder, tell);
    }
    if (!cache)
        return undefined;
    const missing = whyNoActionsCache(environment);
    if (missing === undefined)
        return new ForgivingStore(new ActionsCache(environment, { tell, inform }), 'the Actions cache', tell);
    tell(`Answers are not kept in the Actions cache: ${missing}. To keep them, set \`cache-folder\`.`);
    return undefined;
}

// EXTERNAL MODULE: ./lib/transcribe/save/artifact-names.js
var artifact_names = __webpack_require__(77526);
;// CONCATENATED MODULE: ./lib/transcribe/artifact-memory.js








/** Bytes of archives that are fetched at most. */
const LARGEST_SUM = 200 * 1000 ** 2;
/** The default one, and that of a job that another took it from. */
const MOST_NAMES = 2;
/** Milliseconds that a download may take. */
const LONGEST_DOWNLOAD_MS = 60_000;
/**
 * Looks for answers in the artifacts that earlier runs of this workflow left, of which GitHub keeps those of 90 days. It
 * takes `actions: read`; without it, or if anything is not as it should be, there are none. They are fetched when they are
 * first needed, for what would be paid for.
 */
function answersInArtifacts({ saving, token, economy }, event, asked) {
    const { workflowFile } = event;
    if (!saving.to.includes('artifact') || workflowFile === undefined)
        return async () => undefined;
    // The first attempt's name: a matrix has one a job, and names with the attempt in them are looked for in no other.
    const names = (0,artifact_names.artifactNames)(saving.artifact.name, { ...event, ...saving.artifact, runAttempt: 1 });
    const load = async () => {
        const { connect } = await __webpack_require__.e(/* import() */ 1307).then(__webpack_require__.bind(__webpack_require__, 81307));
        const client = await connect(token, event);
        const found = await candidates(client, names.slice(0, MOST_NAMES), workflowFile, event.runId);
        const memories = await fetchAll(client, found, economy.lockfile);
        if (memories.length > 0)
            log/* info */.pq(`Answers are looked for in ${(0,units/* count */.U9)(memories.length, 'artifact')} of earlier runs.`);
        return memories;
    };
    const isAnswer = answersTo(asked);
    let memories;
    return async (assessment) => {
        memories ??= load().catch(() => []);
        for (const { entries, archive } of await memories) {
            const alike = entries.filter((other) => isAnswer(other) && hasAnswerFor(other, assessment));
            for (const entry of alike) {
                const answer = await answerOf(entry, archive).catch(() => undefined);
                if (answer !== undefined)
                    return answer;
            }
        }
        return undefined;
    };
}
/** The artifacts of this workflow's other runs, as far as there is room for them. */
async function candidates({ artifacts }, names, workflowFile, runId) {
    const found = [];
    let left = LARGEST_SUM;
    for (const artifact of (await Promise.all(names.map((name) => artifacts.list(name)))).flat()) {
        if (artifact.runId === runId || artifact.bytes > left)
            continue;
        if ((await artifacts.workflowOf(artifact.runId)) !== workflowFile)
            continue;
        left -= artifact.bytes;
        found.push(artifact);
    }
    return found;
}
async function fetchAll(client, found, lockPath) {
    if (found.length === 0)
        return [];
    const { Archive } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5135)]).then(__webpack_require__.bind(__webpack_require__, 55135));
    const memories = [];
    for (const artifact of found) {
        try {
            const archive = await Archive.open(await download(await client.artifacts.archiveOf(artifact), artifact));
            const text = await archive.read(lockPath);
            if (text !== undefined)
                memories.push({ archive, entries: [...parseLock(text, lockPath).entries.values()] });
        }
        catch {
            // One that expired, is damaged or is not ours is none.
        }
    }
    return memories;
}
/** No more than GitHub said that there is. */
async function download(url, { bytes }) {
    const { Connections } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2802)]).then(__webpack_require__.bind(__webpack_require__, 62802));
    const connections = new Connections();
    try {
        const response = await connections.request({
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method: 'GET',
            signal: AbortSignal.timeout(LONGEST_DOWNLOAD_MS),
        });
        if (response.statusCode !== 200)
            throw new Error(`status ${response.statusCode}`);
        const chunks = [];
        let received = 0;
        for await (const chunk of response.body) {
            received += chunk.length;
            if (received > bytes)
                throw new Error('it is larger than GitHub says');
            chunks.push(Buffer.from(chunk));
        }
        return Buffer.concat(chunks);
    }
    finally {
        await connections.destroy();
    }
}
/** The answer in the `json` file of an entry, or among the answers of which no such file was made. */
async function answerOf(entry, archive) {
    const json = (0,lock/* answerFile */.tq)(entry);
    const loose = archive.names.filter((name) => /^answers\/[^/]+\.json$/.test(name));
    for (const name of [...(json === undefined ? [] : [json.path]), ...loose]) {
        const text = await archive.read(name);
        if (text !== undefined && (0,transcript_answer/* readAnswer */.J)(text)?.transcript.requestId === entry.requestId)
            return text;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/transcribe/cancellation.js
/** Time for answers that are on their way, and paid for, to arrive. */
const GRACE_MS = 3000;
/** The runner kills what is left 7.5 s after its first signal; the reports must be written by then. */
const LAST_MOMENT_MS = 4800;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** What a run that may be cancelled heeds. */
class Cancellation {
    /** Aborted as soon as nothing more may be sent. */
    stop = new AbortController();
    #abort = new AbortController();
    #isCancelled = false;
    /** Aborted when what is in flight is given up, too. */
    get abort() {
        return this.#abort.signal;
    }
    /** Whether the run was cancelled. */
    get isCancelled() {
        return this.#isCancelled;
    }
    /**
     * Listens for the runner's signals, until the process ends. On the first, nothing more is sent and what is in flight
     * has 3 s to arrive; on a second one it is given up at once.
     */
    listen() {
        for (const signal of SIGNALS)
            process.on(signal, () => this.#cancel());
    }
    #cancel() {
        if (this.#isCancelled)
            this.#abort.abort();
        this.#isCancelled = true;
        this.stop.abort();
        setTimeout(() => this.#abort.abort(), GRACE_MS).unref();
        setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/place.js





/**
 * Decides where a run works. What is saved to a repository has its paths in that repository, also if it was checked out
 * with `path`: patterns name it from the workspace, and its transcripts and lock file are named as the repository has them.
 * Throws a Failure if the media are in several repositories, or it cannot be told in which.
 */
function place_placeOf(workspace, inputs) {
    const here = { root: workspace, inputs };
    if (!savesToRepository(inputs.saving) || repositoryAround(workspace) !== undefined)
        return here;
    const patterns = [...inputs.wanted.files, ...inputs.wanted.urlLists];
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const folders = new Set(wanted.map((pattern) => repositoryOf(workspace, fixedPart(pattern))));
    const [folder, another] = [...folders].filter((name) => name !== undefined);
    if (folder === undefined)
        return here;
    if (another !== undefined)
        throw new failure/* Failure */.HR(severalRepositories(folder, another));
    const loose = wanted.find((pattern) => repositoryOf(workspace, fixedPart(pattern)) === undefined);
    if (loose !== undefined)
        throw new failure/* Failure */.HR(outside(loose, folder));
    return { root: external_node_path_.join(workspace, ...folder.split('/')), inputs: seenFrom(folder, inputs) };
}
/** The folders that a pattern spells out before its first wildcard. */
function fixedPart(pattern) {
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
    return wild === -1 ? segments : segments.slice(0, wild);
}
/** The outermost folder among these that is a repository of its own, from the workspace. */
function repositoryOf(workspace, segments) {
    const folders = segments.map((_, index) => segments.slice(0, index + 1));
    return folders.find((folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(workspace, ...folder, '.git')))?.join('/');
}
function seenFrom(folder, inputs) {
    const inside = (name) => withoutPrefix(name, `${folder}/`);
    const { wanted, look, economy, output } = inputs;
    return {
        ...inputs,
        wanted: { ...wanted, files: wanted.files.map(inside), urlLists: wanted.urlLists.map(inside) },
        output: {
            usual: inside(output.usual),
            own: Object.fromEntries(Object.entries(output.own).map(([format, path]) => [format, inside(path ?? '')])),
        },
        look: { ...look, speakersFile: inside(look.speakersFile) },
        economy: {
            ...economy,
            lockfile: inside(economy.lockfile),
            retranscribe: economy.retranscribe.map(inside),
        },
    };
}
/** A path or pattern below the folder, as it is called there; `!` may stand before it, and `./`. */
function withoutPrefix(name, prefix) {
    const [, exclusion = '', rest = ''] = /^(!?)(?:\.\/)?(.*)$/s.exec(name) ?? [];
    return rest.startsWith(prefix) ? `${exclusion}${rest.slice(prefix.length)}` : name;
}
const severalRepositories = (one, other) => `files: ${one} and ${other} are two repositories, and transcripts can only be saved to one of them. Use a step for each.`;
const outside = (pattern, folder) => `files: the pattern \`${pattern}\` does not begin in ${folder}, the repository that was checked out there, so that ` +
    `its transcripts could not be saved in it. Write \`${folder}/\` before it, or use \`save-to: artifact\`.`;

;// CONCATENATED MODULE: ./lib/transcribe/presenter.js







/** Reads what the user wants of transcripts, also from the repository. Throws a Failure that names the input. */
async function makePresenter(workspace, look) {
    const rules = (await readSpeakersFile(workspace, look.speakersFile)).concat(look.speakers);
    const { language, captions, frontMatter, csvBom, wordTimes } = look;
    const namesOf = (source) => namesFor(rules, ...namesFrom(source));
    const frontMatterOf = (source) => typeof frontMatter === 'boolean' ? frontMatter : fieldsFor(frontMatter, ...namesFrom(source));
    const presentationOf = (source, output) => ({
        source: source.kind === 'url' ? (source.title ?? addressOf(source)) : source.path,
        href: hrefOf(source, output),
        isVideo: (0,media_type/* mediaType */.J)(source.kind === 'url' ? source.url.pathname : source.path).startsWith('video/'),
        language,
        names: namesOf(source),
        captions,
        frontMatter: frontMatterOf(source),
        csvBom,
        wordTimes,
    });
    const fields = typeof frontMatter === 'boolean' ? [] : frontMatter;
    const sections = new Set([...rules, ...fields].flatMap(({ section }) => section ?? []));
    return { namesOf, presentationOf, sections: [...sections] };
}
/** What a section may call a source: of a URL also its address without a mark, and the name that the user gave it. */
const namesFrom = (source) => source.kind === 'file'
    ? [source.path]
    : [nameOf(source), addressOf(source), ...(source.title === undefined ? [] : [source.title])];
async function readSpeakersFile(workspace, file) {
    if (file === '')
        return [];
    const content = await workspace.read(external_node_path_.posix.normalize(file));
    if (content === undefined) {
        throw new failure/* Failure */.HR(`speakers-file: there is no file ${file} in the workspace. Write its path from there; links are not followed.`);
    }
    const text = utf8Of(content);
    if (text === undefined)
        throw new failure/* Failure */.HR(`speakers-file: ${file} ${NOT_UTF8_TEXT}.`);
    return parseSpeakers(text, `speakers-file: ${file}`);
}
/** Where the media lie, seen from a transcript; of a URL without its query, which may be a credential. */
function hrefOf(source, output) {
    if (source.kind === 'url')
        return addressOf(source);
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(output.path), source.path);
    const href = relative.split('/').map(encodeURIComponent).join('/');
    // A colon in the first segment would make a scheme of it.
    return href.startsWith('..') ? href : `./${href}`;
}

;// CONCATENATED MODULE: ./lib/transcribe/save/run-folder.js




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

;// CONCATENATED MODULE: ./lib/transcribe/run.js




















/** Gets a run ready, in the workspace. Throws a Failure if the lock file or the names of speakers cannot be used. */
async function openRun(given, event) {
    const entered = await enterWorkspace({
        ...given,
        economy: withDefaultCap(given.economy, event.name, (0,github_admission/* isOpenToOthers */.X)(event)),
    });
    const { root } = entered;
    const { saving, token } = entered.inputs;
    const workspace = new Workspace(root);
    const lockfile = await Lockfile.load(workspace, root, entered.inputs.economy.lockfile);
    const runFolder = await RunFolder.create();
    const pending = new AnswerFolder(external_node_path_.join(root, SCRATCH, 'answers'));
    const asked = await askedBy(entered.inputs, event, workspace);
    const savers = once(() => makeSavers(saving, token, event));
    const inputs = await withinBudget(entered.inputs, lockfile.ledger, savers, new Date());
    const { economy } = inputs;
    const elsewhereAnew = () => answersElsewhere(savers, economy.lockfile, asked);
    const titles = new Map();
    const inArtifacts = answersInArtifacts(inputs, event, asked);
    return {
        inputs,
        event,
        asked,
        trust: trustOf(inputs, titles),
        titles,
        renewals: renewalsOf(inputs, event, given.economy.retranscribe),
        root,
        workspace,
        runFolder,
        lockfile,
        pending,
        staging: economy.dryRun ? new AnswerFolder(runFolder.newFile('answers')) : pending,
        store: await openStore({ cache: economy.cache, folder: economy.cacheFolder }, process.env, log/* notice */.lm, log/* info */.pq),
        elsewhere: withArtifacts(elsewhereAnew(), inArtifacts),
        elsewhereAnew,
        presenter: await makePresenter(workspace, inputs.look),
        cancellation: new Cancellation(),
        reader: new MediaReader({ environment: process.env }),
        savers,
        connect: () => run_connect(inputs),
    };
}
/** The runner starts an action in the workspace; elsewhere the current folder is the workspace. */
async function enterWorkspace(inputs) {
    const workspace = await (0,promises_.realpath)(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
    const place = place_placeOf(workspace, inputs);
    process.chdir(place.root);
    return place;
}
/** Connects to Deepgram. That brings an HTTP client along, which a run that sends nothing does not need. */
async function run_connect({ apiKey, baseUrl, parameters, concurrency, speech, timeout, }) {
    const { SpeechClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 8613));
    return new SpeechClient({
        apiKey,
        baseUrl,
        parameters,
        connections: concurrency,
        answerTimeout: answerTimeout(speech.model, timeout),
    });
}
/** Looks for answers in artifacts, too, where a branch has none. */
function withArtifacts(branches, inArtifacts) {
    return {
        ...branches,
        answer: async (assessment) => (await branches.answer(assessment)) ?? (await inArtifacts(assessment)),
    };
}
/** Calls `make` the first time alone. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/plan/jobs.js





/**
 * Decides what is transcribed and where it goes. A matched file that is the lock file or a transcript is left out. Throws
 * a Failure if two transcripts, or a transcript and a source or the lock file, would be the same file.
 */
function assignOutputs(sources, options) {
    const all = sources.map((source) => ({ source, outputs: outputsOf(source, options) }));
    const written = new Map(all.flatMap((job) => job.outputs.map((output) => [output.path, job])));
    const isOurs = (job) => {
        if (job.source.kind === 'url')
            return false;
        const writer = written.get(job.source.path);
        return (job.source.path === options.lockfile ||
            options.written.has(job.source.path) ||
            (writer !== undefined && writer !== job));
    };
    const wanted = all.filter((job) => !isOurs(job));
    const refusals = wanted.flatMap(refusedFor);
    const refused = new Set(refusals.map(({ name }) => name));
    const jobs = wanted.filter(({ source }) => !refused.has(nameOf(source)));
    refuseClashes(jobs, options);
    const omissions = all.filter(isOurs).map(({ source }) => omissionOf(nameOf(source), options.lockfile));
    return { jobs, refusals, omissions };
}
/** One long name costs that source and not the run. */
function refusedFor({ source, outputs }) {
    const long = outputs.find((output) => (0,path_rule/* hasTooLongName */.ky)(output.path));
    if (long === undefined)
        return [];
    const message = `gets a transcript whose name would have more than ${path_rule/* LONGEST_NAME */.B6} bytes; give it a shorter name, or use {name} or ` +
        'another folder in `output`';
    return [{ name: nameOf(source), code: 'name-too-long', message }];
}
function omissionOf(name, lockfile) {
    const message = name === lockfile
        ? 'is the lock file, which says what was transcribed'
        : 'is where a transcript goes; exclude it with `!` if it is media';
    return { name, reason: 'transcript', message };
}
function outputsOf(source, options) {
    return options.formats.map((format) => {
        const template = templateOf(options.templates, format);
        const written = pathFrom(template, source, options.endingOf(format), options.variables);
        // A template that is too long by itself is a mistake in it, with a source's name one of that source.
        const isOfAll = (0,path_rule/* hasTooLongName */.ky)(template.replaceAll(/\{[^{}]*\}/g, 'x'));
        const problem = (isOfAll ? (0,path_rule/* problemOf */.Zw)(written) : (0,path_rule/* placeProblemOf */.S1)(written)) ?? (0,path_rule/* nameProblemOf */.cf)(template);
        if (problem !== undefined)
            throw new failure/* Failure */.HR(`output: "${template}" gives "${written}" ${problem}.`);
        return { format, path: (0,path_rule/* safePath */.nG)(written) };
    });
}
function refuseClashes(jobs, { ignoreCase, lockfile }) {
    const key = (name) => (ignoreCase ? name.normalize('NFC').toLowerCase() : name);
    const owners = new Map([[key(lockfile), 'the lock file']]);
    for (const { source } of jobs) {
        if (source.kind === 'file')
            owners.set(key(source.path), `${source.path} itself`);
    }
    for (const { source, outputs } of jobs) {
        for (const output of outputs) {
            const owner = owners.get(key(output.path));
            if (owner !== undefined)
                throw new failure/* Failure */.HR(clashMessage(output.path, owner, nameOf(source)));
            owners.set(key(output.path), `the transcript of ${nameOf(source)}`);
        }
    }
}
function clashMessage(output, owner, name) {
    return (`output: the transcript of ${name} would be written to ${output}, which is ${owner}. ` +
        'Nothing was sent. Use {dir}, {file} and {format} in `output` so that each transcript has its own file.' +
        ((0,recordings_media/* isUrlName */.D$)(name) ? ' A URL may have a name of its own in its list, as `name = URL`.' : ''));
}

;// CONCATENATED MODULE: ./lib/git/told.js




/**
 * Those of the names that git ignores and does not track. `root` is the workspace's own real path; names are from there,
 * with `/`, and lead through no links. Never throws.
 */
const ignoredAmong = (root, names) => askEach(root, names, ignoredPaths);
/** Those of the names that are links in the repository, whatever the checkout made of them. Never throws. */
const linksAmong = (root, names) => askEach(root, names, linkPaths);
async function askEach(root, names, question) {
    if (names.length === 0)
        return { names: new Set(), silences: [] };
    const around = repositoryAround(root) === undefined ? [] : [''];
    const prefixes = [...nestedRepositories(root, names).map((folder) => `${folder}/`), ...around];
    // The innermost one has the file.
    const innermost = prefixes.toSorted((one, other) => other.length - one.length);
    const groups = Map.groupBy(names, (name) => innermost.find((prefix) => name.startsWith(prefix)));
    groups.delete(undefined);
    const answers = [...groups].map(async ([prefix = '', inside]) => {
        try {
            const folder = external_node_path_.join(root, ...prefix.split('/'));
            const told = await question(folder, inside.map((name) => name.slice(prefix.length)));
            return { names: new Set(told.map((name) => `${prefix}${name}`)), silences: [] };
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
            return { names: new Set(), silences: [`${prefix || 'the workspace'}: ${error.message}`] };
        }
    });
    const all = await Promise.all(answers);
    return {
        names: new Set(all.flatMap((told) => [...told.names])),
        silences: all.flatMap(({ silences }) => silences),
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/git-view.js




/** Bytes. No link is longer, so that no longer file is what git wrote in the place of one. */
const LONGEST_LINK = 4096;
/** Leaves out what git ignores and no pattern names, and what git says is a link although it is a file here. */
async function leftByGit(root, looked, includeIgnored) {
    const taken = looked.flatMap(({ item, by }) => (item.kind === 'source' ? [{ ...item, by }] : []));
    const nameOf = ({ realPath }) => relativeName(root, realPath);
    const candidates = taken.map(({ source, by }) => ({ name: nameOf(source), by }));
    const ignored = await ignoredAndUnnamed(root, includeIgnored ? [] : candidates);
    // What is a link here, too, was followed.
    const short = taken.filter(({ source }) => source.lfs === undefined && source.size <= LONGEST_LINK && nameOf(source) === source.path);
    const links = await linksAmong(root, short.map(({ source }) => source.path));
    const omissionOf = (source) => {
        if (links.names.has(source.path))
            return { name: source.path, reason: 'link', message: git_view_LINK };
        return ignored.names.has(nameOf(source))
            ? { name: source.path, reason: 'ignored', message: git_view_IGNORED }
            : undefined;
    };
    const items = looked.map(({ item }) => {
        const omission = item.kind === 'source' ? omissionOf(item.source) : undefined;
        return omission === undefined ? item : { kind: 'omission', omission };
    });
    return { items, silences: ignored.silences };
}
const git_view_LINK = 'is a link that git wrote as a text file; a pattern that matches what it leads to takes that';
const git_view_IGNORED = 'is ignored by git; a pattern that begins with its folder takes it, or `include-ignored: true`';
/** No rule of a `.gitignore` is about this name alone, so that git ignores all in a folder if it ignores this there. */
const ANY_NAME = 'any-name-of-a-file-94c1';
/**
 * What wildcards only pass over though git ignores it, such as media that a package brings along. A rule names what it
 * spells out, or what is in a folder that git ignores and with which the rule begins: a workflow may have fetched it there.
 */
async function ignoredAndUnnamed(root, taken) {
    const passed = taken.filter(({ by }) => !by.some(isLiteral));
    const told = await ignoredAmong(root, passed.map(({ name }) => name));
    const ignored = passed.filter(({ name }) => told.names.has(name));
    const folders = new Set(ignored.flatMap(({ by }) => by.flatMap((rule) => folderOf(root, rule))));
    const probes = [...folders].flatMap((folder) => [folder, `${folder}/${ANY_NAME}`]);
    const named = await ignoredAmong(root, probes);
    const isNamed = (folder) => named.names.has(folder) || named.names.has(`${folder}/${ANY_NAME}`);
    const unnamed = ignored.filter(({ by }) => !by.some((rule) => folderOf(root, rule).some(isNamed)));
    return { names: new Set(unnamed.map(({ name }) => name)), silences: told.silences };
}
/** The folder with which a rule begins, from the workspace; none if that is the workspace itself, or outside of it. */
function folderOf(root, { base, fixed }) {
    const name = relativeName(root, external_node_path_.join(base, ...fixed));
    return name === '.' || name.startsWith('..') || external_node_path_.isAbsolute(name) ? [] : [name];
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/spelling.js


/** How people write lists and patterns elsewhere: in YAML, JSON, a shell, .gitignore or on Windows. All here is pure. */
/** Only a name with a wildcard, a folder or an ending is taken for a pattern that stands beside others in a line. */
const PATTERN_LIKE = /[*?/\\]|\.\w+$|^!/;
const QUOTED = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`)$/;
/** Longer lines are no pattern, and what could be meant is not worth the time. */
const spelling_LONGEST_LINE = 10_000;
/**
 * The patterns that a line is likely to list if it is not one itself: parted by commas, `|` or blanks, in quotes, with
 * the dash of YAML or the brackets of JSON, with a comment behind. Undefined if there is nothing of that kind in it.
 */
function relisted(line, escapes) {
    if (line.length > spelling_LONGEST_LINE)
        return undefined;
    const items = splitOutsideBraces(withoutBrackets(withoutComment(line)), /[,|]/g, escapes);
    const parts = items.map(bare).flatMap(spaced);
    const patterns = parts.map(bare).filter((part) => part !== '');
    return patterns.length === 1 && patterns[0] === line ? undefined : patterns;
}
/** A name may have a `#` in it, too, but hardly behind a blank. */
const withoutComment = (line) => {
    const at = line.search(/\s#/);
    return at < 0 ? line : line.slice(0, at).trimEnd();
};
const withoutBrackets = (line) => /^\[.*["'].*\]$/.test(line) ? line.slice(1, -1).trim() : line;
/** Without the dash of a list and without quotes, also behind the `!` of an exclusion. */
function bare(item) {
    const text = item.replace(/^[-*•]\s+/, '').trim();
    const [, mark = '', inner = text] = /^(!\s*)(.+)$/.exec(text) ?? [];
    const [, ...forms] = QUOTED.exec(inner) ?? [];
    const unquoted = forms.find((form) => form !== undefined);
    return unquoted === undefined ? text : `${mark.trim()}${unquoted.trim()}`;
}
/** The lines of a folded text in YAML are parted by blanks, and so are patterns in a shell. */
function spaced(item) {
    const parts = item.replace(/^!\s+/, '!').split(/\s+/);
    return parts.every((part) => PATTERN_LIKE.test(bare(part))) ? parts : [item];
}
const FROM_WORKSPACE = 'patterns begin in the workspace, without `/` or `~` in front';
/**
 * The pattern as it is likely to be meant if its beginning or its slashes are another system's; undefined if nothing of
 * that kind is in it. Without the `!` of an exclusion.
 */
function respelled(pattern) {
    const slashed = pattern.includes('/') ? pattern : pattern.replaceAll('\\', '/');
    const mixed = withSlashes(slashed);
    const text = mixed.replace(/^(?:~|[a-z]:)?\/+(?=.)/i, '');
    if (text !== mixed)
        return { text, why: FROM_WORKSPACE };
    return text === pattern ? undefined : { text, why: 'a backslash parts no folders here, `/` does' };
}
/** Why a line is no pattern at all, whatever lies in the repository; undefined if it may be one. */
function foreignSyntax(line) {
    if (/^https?:\/\//i.test(line))
        return 'it is a URL; put it into `urls`';
    if (/^-\S/.test(line))
        return `an exclusion begins with \`!\`, as \`!${line.slice(1)}\``;
    if (/^\$\{?\w+|^%\w+%/.test(line))
        return 'variables of a shell are not replaced here, expressions of the workflow are';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/exclusions.js






/**
 * Takes an exclusion that excludes nothing for what it was likely meant as, so that nothing is sent that should not be,
 * and says so. One that only stands too early, or that nothing is near, is only told.
 */
function mendExclusion(input, { text, before }, found, system) {
    const readings = meantBy(input, text, system);
    const isBefore = (rule) => before.has(rule);
    const excludedBy = ({ rules }) => found.filter((match) => match.by.some(isBefore) && rules.some((rule) => covers(rule, match.path)));
    const named = `${input}: \`${text}\``;
    for (const meant of readings) {
        const excluded = new Set(excludedBy(meant));
        if (excluded.size === 0)
            continue;
        const left = found.flatMap((match) => {
            const by = excluded.has(match) ? match.by.filter((rule) => !isBefore(rule)) : match.by;
            return by.length === 0 ? [] : [{ ...match, by }];
        });
        const right = asOnDisk(meant.text, [...excluded][0]?.path ?? '');
        const amount = (0,units/* count */.U9)(excluded.size, 'match', 'matches');
        const warning = `${named} excludes nothing, ${meant.why}. It is taken for \`${right}\`, which keeps out ${amount}: write it so`;
        return { found: left, warning };
    }
    for (const meant of readings) {
        const later = found.find((match) => meant.rules.some((rule) => covers(rule, match.path)));
        if (later === undefined)
            continue;
        const right = asOnDisk(meant.text, later.path);
        const put = right === text ? 'Put it' : `Put \`${right}\``;
        const warning = `${named} excludes nothing: it stands before what it would exclude. ${put} behind the pattern that takes that`;
        return { found, warning };
    }
    const near = nearest(text, found);
    const hint = near === undefined ? 'Nothing that the patterns before it match is like it' : `\`${near}\` may be meant`;
    return { found, warning: `${named} excludes nothing. ${hint}` };
}
/** As it is written, and as it is written elsewhere; nearest first. */
function meantBy(input, line, system) {
    const text = line.replace(/^[!\s]+/, '');
    const respelling = respelled(text);
    const whole = respelling?.text ?? text;
    const anywhere = 'since it begins in the workspace, and not in each folder';
    const otherCase = 'since upper and lower case count';
    const readings = [
        [text, '', system.ignoreCase],
        [whole, `since ${respelling?.why ?? ''}`, system.ignoreCase],
        [whole, otherCase, true],
        [`**/${whole}`, anywhere, system.ignoreCase],
        [`**/${whole}`, `${anywhere}, and upper and lower case count`, true],
    ];
    return readings.map(([pattern, why, ignoreCase]) => {
        const rules = readRules(input, `!${pattern}`, { ...system, ignoreCase });
        return { text: `!${pattern}`, why, rules };
    });
}
/** The pattern with the names of a path that it matches but for their case. */
function asOnDisk(pattern, file) {
    const names = new Map(file.split(external_node_path_.sep).map((name) => [folded(name), name]));
    const marked = pattern.replace(/^!/, '');
    return `!${marked
        .split('/')
        .map((name) => names.get(folded(name)) ?? name)
        .join('/')}`;
}
/** The exclusion with its first name that nothing has replaced by the nearest that something has. */
function nearest(line, found) {
    const text = line.replace(/^[!\s]+/, '');
    const names = (respelled(text)?.text ?? text).split('/');
    let paths = found.map((match) => namesBelow(process.cwd(), match.path) ?? []);
    for (const [at, name] of names.entries()) {
        const below = paths.filter((each) => each[at] === name);
        if (below.length > 0) {
            paths = below;
            continue;
        }
        const known = [...new Set(paths.flatMap((each) => each[at] ?? []))];
        const best = /[*?[{]/.test(name) ? undefined : nearestName(name, known);
        return best && `!${names.with(at, best).join('/')}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/walk.js






/**
 * All that the rules match; each that excludes keeps out what the rules before it would take. All are looked for at once,
 * so that many rules read each folder once. Never throws: what cannot be opened is told. Synchronous, since nothing
 * else can start yet, and promises would take several times as long for thousands of files.
 */
function walk(rules) {
    return new Walk(rules).run();
}
class Walk {
    #order;
    #found = [];
    #unreadable = [];
    #used = new Set();
    #places = [];
    #bases;
    /** How names are compared. */
    #key;
    /** A name is only known when its folder was read. */
    #readsAll;
    constructor(rules) {
        this.#order = new Map(rules.map((rule, index) => [rule, index]));
        this.#bases = new Set(rules.map(({ base }) => base));
        this.#readsAll = rules.some(({ pattern }) => pattern.ignoreCase);
        this.#key = this.#readsAll ? folded : (name) => name;
    }
    run() {
        for (const base of this.#bases)
            this.#start(base);
        for (let place = this.#places.pop(); place !== undefined; place = this.#places.pop())
            this.#look(place);
        return { found: this.#found, unreadable: this.#unreadable, used: this.#used };
    }
    /** Rules that begin further up come along as far as they lead here. */
    #start(base) {
        const states = [...this.#order.keys()].flatMap((rule) => {
            const progress = progressTo(base, rule);
            return progress === undefined ? [] : [{ rule, progress }];
        });
        const stats = statsOf(base, this.#unreadable);
        if (stats !== undefined)
            this.#take(base, { name: '', isFolder: stats.isDirectory(), isLink: false }, states);
    }
    #look({ path: folder, states }) {
        const byName = Map.groupBy(states, fixedName);
        const others = byName.get(undefined) ?? [];
        const isRead = this.#readsAll || others.some(({ rule }) => !rule.excludes);
        const entries = isRead ? this.#read(folder) : undefined;
        for (const entry of entries ?? this.#named(folder, byName)) {
            const file = external_node_path_.join(folder, entry.name);
            // Git's own folder holds credentials: no pattern opens it, and what is in it is not even named.
            if (entry.name === '.git' || this.#bases.has(file))
                continue;
            const possible = [...(byName.get(this.#key(entry.name)) ?? []), ...others];
            const states = possible.flatMap((state) => advanced(state, entry.name));
            if (states.length > 0)
                this.#take(file, entry, states);
        }
    }
    #take(file, entry, states) {
        const open = this.#withoutExcluded(entry, states);
        const by = open.flatMap(({ rule, progress }) => !rule.excludes && isTaken(rule, progress, entry.isFolder) ? [rule] : []);
        for (const rule of by)
            this.#used.add(rule);
        if (by.length > 0)
            this.#found.push({ path: file, by });
        const onward = open.filter((state) => canGoOn(state) && (!entry.isLink || fixedName(state) !== undefined));
        const leads = onward.some(({ rule }) => !rule.excludes);
        if (leads && (entry.isFolder || (entry.isLink && statsBehind(file)?.isDirectory() === true)))
            this.#places.push({ path: file, states: onward });
    }
    /** The states of the rules that are not excluded here; what keeps one out has been of use. */
    #withoutExcluded(entry, states) {
        const closing = states.filter(({ rule, progress }) => rule.excludes && patterns_isWhole(rule.pattern, progress));
        if (closing.length === 0)
            return states;
        const place = ({ rule }) => this.#order.get(rule) ?? 0;
        const wanting = states.filter((state) => !state.rule.excludes &&
            (isTaken(state.rule, state.progress, entry.isFolder) || (entry.isFolder && canGoOn(state))));
        for (const exclusion of closing)
            if (wanting.some((state) => place(state) < place(exclusion)))
                this.#used.add(exclusion.rule);
        const last = Math.max(...closing.map(place));
        return states.filter((state) => state.rule.excludes || place(state) > last);
    }
    #read(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map(walk_entryOf);
        }
        catch (error) {
            this.#unreadable.push({ path: folder, message: reasonOf(folder, error) });
            return undefined;
        }
    }
    /** Without reading the folder, which may hold very much else, or be closed to us. */
    #named(folder, byName) {
        return [...byName].flatMap(([name, states]) => {
            if (name === undefined || states.every(({ rule }) => rule.excludes))
                return [];
            const stats = statsOf(external_node_path_.join(folder, name), this.#unreadable);
            if (stats === undefined)
                return [];
            return { name, isFolder: stats.isDirectory(), isLink: stats.isSymbolicLink() };
        });
    }
}
const walk_entryOf = (entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
    isLink: entry.isSymbolicLink(),
});
/** How far a rule has come at a folder; undefined if it leads elsewhere. */
function progressTo(folder, { base, pattern }) {
    let progress = beginning(pattern);
    for (const name of namesBelow(base, folder) ?? [undefined]) {
        progress = name === undefined ? undefined : advance(pattern, progress, name);
        if (progress === undefined || progress.size === 0)
            return undefined;
    }
    return progress;
}
function advanced({ rule, progress }, name) {
    const next = advance(rule.pattern, progress, name);
    return next.size === 0 ? [] : [{ rule, progress: next }];
}
/** The one name with which a rule can go on; undefined if it has a wildcard there. */
function fixedName({ rule, progress }) {
    const [at = 0, ...others] = progress;
    return others.length === 0 ? rule.fixed[at] : undefined;
}
const isTaken = ({ pattern, noFolders, onlyFolders }, progress, isFolder) => patterns_isWhole(pattern, progress) && !(isFolder ? noFolders : onlyFolders);
/** Whether something in the folder can match. */
const canGoOn = ({ rule, progress }) => [...progress].some((at) => at < rule.pattern.segments.length);
function statsOf(file, unreadable) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch (error) {
        // A file where a folder should be is nothing that matches.
        if ((0,failure/* errorCode */.CA)(error) !== 'ENOTDIR')
            unreadable.push({ path: file, message: reasonOf(file, error) });
        return undefined;
    }
}
function statsBehind(file) {
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    }
    catch {
        // A link in a circle, or into what is closed to us, leads nowhere.
        return undefined;
    }
}
function reasonOf(file, error) {
    if ((0,failure/* errorCode */.CA)(error) === 'ENOENT' && isNotUtf8(file))
        return NOT_UTF8;
    if (['EACCES', 'EPERM'].includes((0,failure/* errorCode */.CA)(error) ?? ''))
        return 'cannot be opened (permission denied); exclude it with `!` if no media are in it';
    return `cannot be opened: ${(0,failure/* messageOf */.bD)(error)}`;
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/match.js





/**
 * Matches patterns below the current directory; `!` excludes from what came before it. Links to folders are not followed
 * but where a pattern spells them out. A line that matches nothing as it is written is read as the list that it is likely
 * to be. Throws a Failure for a pattern that means nothing.
 */
function matchPatterns(input, patterns, system = SYSTEM) {
    const read = (text) => ({ text, rules: readRules(input, text, system) });
    const written = patterns.map(read);
    const first = walkAll(written);
    const reread = written.map((line) => (isOfUse(line, first) ? [line] : asList(line, read, system)));
    const isReread = reread.some(([line], at) => line !== written[at]);
    const second = isReread ? walkAll(reread.flat()) : first;
    // What may exclude something is never read as if it did not.
    const counts = (line) => isOfUse(line, second) || line.rules.some(({ excludes }) => excludes);
    const lists = reread.map((lines, at) => (lines.some(counts) ? lines : written.slice(at, at + 1)));
    const notes = written.flatMap(({ text }, at) => {
        const [line, ...others] = lists[at] ?? [];
        if (line === written[at])
            return [];
        const told = [line, ...others].map((each) => `\`${each?.text ?? ''}\``).join(', ');
        return [`${input}: \`${text}\` is read as ${told}`];
    });
    const lines = lists.flat();
    if (lines.every(isExclusion))
        throw new failure/* Failure */.HR(`${input}: it only excludes. Put a pattern in front that takes something, as \`media/**\`.`);
    const { found, warnings } = withoutIdle(input, lines, second, system);
    return {
        found: found.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        rules: lines.flatMap(({ rules }) => rules),
        unmatched: lines
            .filter(({ rules }) => rules.every((rule) => !rule.excludes && !second.used.has(rule)))
            .map(({ text }) => text),
        unreadable: second.unreadable,
        notes,
        warnings,
    };
}
const walkAll = (lines) => walk(lines.flatMap(({ rules }) => rules));
const isExclusion = ({ rules }) => rules.every(({ excludes }) => excludes);
const isOfUse = ({ rules }, { used }) => rules.some((rule) => used.has(rule));
function asList(line, read, { escapes }) {
    return relisted(line.text, escapes)?.map(read) ?? [line];
}
/** The matches without what exclusions that exclude nothing were likely to exclude, and what is to be said of these. */
function withoutIdle(input, lines, { found, used }, system) {
    const isIdle = (line) => isExclusion(line) && !isOfUse(line, { used });
    const idle = lines.filter(isIdle);
    if (idle.length === 0)
        return { found, warnings: [] };
    // What lies in a folder that another line excludes is excluded twice, which is no mistake.
    const alone = walkAll(lines.filter((line) => !isExclusion(line) || isIdle(line)));
    const warnings = [];
    let left = found;
    for (const line of idle) {
        if (isOfUse(line, alone))
            continue;
        const before = lines.slice(0, lines.indexOf(line)).flatMap(({ rules }) => rules);
        const exclusion = { text: line.text, before: new Set(before) };
        const mended = mendExclusion(input, exclusion, left, system);
        left = mended.found;
        warnings.push(mended.warning);
    }
    return { found: left, warnings };
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/seen.js













/** Of so many patterns it is looked for what may be meant. */
const MOST_EXPLAINED = 20;
/** Looks for what patterns that match nothing may mean: in other spellings, and in what git has and the disk has not. */
async function explained(root, input, patterns, system) {
    const asked = patterns.slice(0, MOST_EXPLAINED);
    const leftOut = asked.length === 0 ? undefined : await leftOutOf(root);
    const found = finderOf(root, input, asked, system);
    return patterns.map((pattern, at) => ({
        pattern: `${input}: ${pattern}`,
        seen: at < asked.length ? seenFor(root, pattern, { input, system, leftOut, found }) : undefined,
    }));
}
function seenFor(root, pattern, circumstances) {
    const foreign = foreignSyntax(pattern);
    if (foreign !== undefined)
        return foreign;
    const { input, system, leftOut, found } = circumstances;
    const other = respelled(pattern);
    if (other !== undefined)
        return `${other.why}: \`${other.text}\`${amountOf(found(other.text))}`;
    const [cased] = found(pattern, true);
    if (cased !== undefined)
        return `${cased} is there, but upper and lower case count`;
    const rules = readRules(input, pattern, system);
    const deeper = `**/${pattern}`;
    return (linkIn(root, rules) ??
        (leftOut && missingIn(root, rules, leftOut)) ??
        (found(deeper).length > 0
            ? `it is looked for in the workspace itself; \`${deeper}\`${amountOf(found(deeper))}`
            : undefined) ??
        misspelledIn(root, rules));
}
const amountOf = (names) => names.length === 0 ? '' : ` matches ${(0,units/* count */.U9)(names.length, 'file')}, such as ${names[0] ?? ''}`;
/** Looks for all other spellings at once. */
function finderOf(root, input, patterns, system) {
    const exact = patterns.flatMap((pattern) => [`**/${pattern}`, respelled(pattern)?.text ?? []].flat());
    const searches = new Map([
        [false, search(root, input, exact, system)],
        [true, search(root, input, patterns, { ...system, ignoreCase: true })],
    ]);
    return (text, ignoreCase = false) => searches.get(ignoreCase)?.get(text) ?? [];
}
function search(root, input, patterns, system) {
    const wanted = patterns.map((pattern) => [pattern, readRules(input, pattern, system)]);
    const { found } = walk(wanted.flatMap(([, rules]) => rules));
    const visible = (rules, { by, path: file }) => {
        const name = relativeName(root, file);
        const spelled = new Set(rules.flatMap(({ names }) => names));
        return by.some((rule) => rules.includes(rule)) && !isHidden(name, spelled) ? [name] : [];
    };
    return new Map(wanted.map(([pattern, rules]) => [pattern, found.flatMap((match) => visible(rules, match)).sort()]));
}
/** A folder with which a rule begins that is a link: wildcards do not go through it. */
function linkIn(root, rules) {
    for (const { base, fixed, names } of rules) {
        const folder = external_node_path_.join(base, ...fixed);
        const link = targetOf(folder);
        if (link === undefined)
            continue;
        const target = relativeName(root, external_node_path_.resolve(external_node_path_.dirname(folder), link));
        const right = [target, ...names.slice(fixed.length)].join('/');
        return `${relativeName(root, folder)} is a link to ${target}, and wildcards go through no links; write \`${right}\``;
    }
    return undefined;
}
/** What a link says; undefined if there is none. */
function targetOf(file) {
    try {
        return (0,external_node_fs_.readlinkSync)(file);
    }
    catch {
        return undefined;
    }
}
async function leftOutOf(root) {
    if (repositoryAround(root) === undefined)
        return undefined;
    try {
        return await leftOutBelow(root);
    }
    catch (error) {
        // It cannot tell.
        if (error instanceof GitError)
            return undefined;
        throw error;
    }
}
/** What the repository has of that, and the checkout has not. */
function missingIn(root, rules, { files, submodules }) {
    const absolute = (name) => external_node_path_.join(root, ...name.split('/'));
    const sparse = files.find((name) => rules.some((rule) => covers(rule, absolute(name))));
    if (sparse !== undefined)
        return `${sparse} is in the repository, but the sparse checkout leaves it out; add its folder to \`sparse-checkout\``;
    const submodule = submodules.find((name) => isEmptyFolder(absolute(name)) && rules.some((rule) => mayReach(rule, absolute(name))));
    return submodule === undefined
        ? undefined
        : `${submodule} is a submodule that is not checked out; set \`submodules: true\` for actions/checkout`;
}
/** Whether a rule may match something in a folder. */
const mayReach = ({ base, pattern }, folder) => {
    let progress = beginning(pattern);
    for (const name of namesBelow(base, folder) ?? [])
        progress = advance(pattern, progress, name);
    return progress.size > 0;
};
function isEmptyFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        // Nor is there one that is not there.
        return true;
    }
}
/** The first name of a rule that is nowhere, and the one there that is nearest to it. */
function misspelledIn(root, rules) {
    for (const { base, fixed, names } of rules) {
        for (const [at, name] of fixed.entries()) {
            const folder = external_node_path_.join(base, ...fixed.slice(0, at));
            const known = seen_namesIn(folder);
            if (name.startsWith('.') || known.length === 0 || (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name)))
                continue;
            const best = nearestName(name, known);
            if (best !== undefined)
                return `is \`${names.with(at, best).join('/')}\` meant?`;
            const where = relativeName(root, folder);
            return `there is no ${name} in ${where === '.' ? 'the workspace' : where}`;
        }
    }
    return undefined;
}
function seen_namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter((name) => !name.startsWith('.'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/recordings/url-mark.js

/**
 * What of a URL's query says which media it leads to. The rest signs it, ends its time, or says how it is delivered, and
 * differs from day to day: if that counted, media would be paid for again.
 */
/** Hexadecimal digits: of a hundred thousand URLs of one path no two are likely to have the same. */
const url_mark_DIGITS = 12;
/** How storage and networks sign URLs on any host, also on one's own. */
const SIGNATURES = [
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    { has: /^x-amz-signature$/, goes: /^(?:x-amz-.*|x-id|response-.*)$/ },
    // https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
    { has: /^awsaccesskeyid$/, goes: /^(?:awsaccesskeyid|expires|signature|x-amz-.*|response-.*)$/ },
    // https://cloud.google.com/storage/docs/authentication/signatures
    { has: /^x-goog-signature$/, goes: /^(?:x-goog-.*|response-.*)$/ },
    { has: /^googleaccessid$/, goes: /^(?:googleaccessid|expires|signature|response-.*)$/ },
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
    { has: /^key-pair-id$/, goes: /^(?:key-pair-id|expires|signature|policy|hash-algorithm)$/ },
    // https://learn.microsoft.com/rest/api/storageservices/create-service-sas
    {
        has: /^sig$/,
        goes: /^(?:s[a-z]|sig|sip|spr|srt|sdd|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|ses|rsc[cdelt]|sduoid)$/,
    },
    { has: /^(?:signature|hmac)$/, goes: /^(?:signature|hmac|expires)$/ },
    // https://www.alibabacloud.com/help/en/oss/user-guide/upload-files-using-presigned-urls
    {
        has: /^(?:ossaccesskeyid|x-oss-signature)$/,
        goes: /^(?:ossaccesskeyid|expires|signature|security-token|x-oss-.*)$/,
    },
    // https://www.tencentcloud.com/document/product/436/14116
    { has: /^q-signature$/, goes: /^(?:q-.*|x-cos-.*)$/ },
    // https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver
    { has: /^(?:hdnea|hdnts|__token__)$/, goes: /^(?:hdnea|hdnts|__token__)$/ },
];
/** What hosts that people use add to their URLs besides. */
const url_mark_HOSTS = [
    [/(?:^|\.)dropbox(?:usercontent)?\.com$/, /^(?:rlkey|st|e|dl|raw)$/],
    [
        /^(?:drive|docs|drive\.usercontent)\.google\.com$/,
        /^(?:export|confirm|uuid|at|authuser|resourcekey|usp)$/,
    ],
    [/(?:^|\.)zoom\.us$/, /^(?:access_token|pwd|jwt|_x_zm_.*)$/],
    [/(?:^|\.)github(?:usercontent)?\.com$/, /^(?:token|raw|jwt)$/],
    [/(?:^|\.)gitlab\.com$/, /^(?:private_token|job_token|access_token|inline)$/],
    [/^firebasestorage\.googleapis\.com$/, /^(?:token|alt)$/],
    [/(?:^|\.)supabase\.(?:co|in)$/, /^(?:token|download)$/],
    [/(?:^|\.)b-cdn\.net$/, /^(?:token|expires|token_path)$/],
    [/(?:^|\.)mux\.com$/, /^(?:token|download)$/],
    [/(?:^|\.)sharepoint\.com$/, /^(?:e|download|tempauth|web)$/],
];
/** Hosts that sign in their own way have the time at which it ends beside the signature. */
const [ENDS, TIME] = [/^(?:e|exp|expires?|expiry|expiration)$/, /^\d{10,13}$/];
const SIGNS = /^(?:s|st|sign|signature|hash|hmac|md5|token|auth|verify|policy|key)$/;
/** Stands for what of a URL's query says which media they are; undefined if nothing of it does. */
function markOf(url) {
    const all = parametersOf(url);
    const left = withoutHosts(url.hostname, withoutTimed(withoutSignatures(all)));
    if (left.length === 0)
        return undefined;
    const query = left.map(({ raw }) => raw).sort();
    return (0,hash/* sha256 */.sc)(query.join('&')).slice(0, url_mark_DIGITS);
}
function parametersOf({ search }) {
    const pairs = search
        .slice(1)
        .split('&')
        .filter((pair) => pair !== '');
    return pairs.map((raw) => {
        const end = raw.indexOf('=');
        const name = end < 0 ? raw : raw.slice(0, end);
        return { name: url_mark_decoded(name).toLowerCase(), value: end < 0 ? '' : raw.slice(end + 1), raw };
    });
}
const withoutSignatures = (all) => SIGNATURES.reduce((left, { has, goes }) => all.some(({ name }) => has.test(name)) ? left.filter(({ name }) => !goes.test(name)) : left, all);
function withoutTimed(all) {
    const isEnd = ({ name, value }) => ENDS.test(name) && TIME.test(value);
    const isSigned = all.some(isEnd) && all.some(({ name }) => SIGNS.test(name));
    return isSigned ? all.filter((each) => !isEnd(each) && !SIGNS.test(each.name)) : all;
}
function withoutHosts(hostname, all) {
    const goes = url_mark_HOSTS.filter(([host]) => host.test(hostname)).map(([, names]) => names);
    return all.filter(({ name }) => !goes.some((names) => names.test(name)));
}
function url_mark_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/url-line.js

/** Characters. File names have at most 255 bytes, of which formats take some. */
const LONGEST_TITLE = 100;
/** Control characters, and those that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const START = /https?:\/\//i;
const NOT_FIRST = 'what stands before the URL is no name; write it as `name = https://example.com/talk.mp3`, or behind the URL';
/**
 * The URLs of a line that is neither blank nor a comment: one, or several with commas or blanks. A name stands behind a
 * URL, before it with `=`, in brackets as in Markdown, or in the second column of a table with commas. ` #` begins a
 * comment. The line has a limit, and each part of it is looked at a few times.
 */
function itemsIn(line) {
    const text = withoutMark(line);
    const link = markdownLink(text);
    if (link !== undefined)
        return [link];
    const at = text.search(START);
    if (at < 0)
        return [{ text: withoutQuotes(text) }];
    const before = text.slice(0, at).trimEnd();
    const [own, ...others] = parted(text.slice(at));
    if (own === undefined)
        return [];
    const title = titleBefore(before);
    if (title === undefined)
        return [{ text: own, problem: NOT_FIRST }];
    const first = urlWithTitle(own);
    const items = [title === '' ? first : { ...first, title: cleaned(title) }];
    return [...items, ...others.map(urlWithTitle)];
}
/** Without the sign of a list in Markdown. */
const withoutMark = (line) => line.replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '');
/** `[name](url)`. */
function markdownLink(text) {
    const opened = text.indexOf('](');
    const closed = text.lastIndexOf(')');
    const start = /^!?\[/.exec(text)?.[0].length ?? 0;
    if (start === 0 || opened < start || closed < opened)
        return undefined;
    const [url = ''] = text
        .slice(opened + 2, closed)
        .trim()
        .split(/\s/);
    return { text: url.replace(/^<|>$/g, ''), title: cleaned(text.slice(start, opened)) };
}
/** Each beginning with its URL. */
function parted(text) {
    const comment = text.search(/\s#/);
    const whole = comment < 0 ? text : text.slice(0, comment);
    const starts = [...whole.matchAll(/(?:^|[\s,;]["'<]?)(?=https?:\/\/)/gi)];
    return starts.map(({ index, 0: found }, at) => whole.slice(index + found.length, starts[at + 1]?.index));
}
/** The name before a URL; undefined if what stands there is none, empty if nothing does. */
function titleBefore(before) {
    if (/^["'`<]?$/.test(before))
        return '';
    const name = before.replace(/["'`<]$/, '').trimEnd();
    return name.endsWith('=') ? withoutQuotes(name.slice(0, -1).trim()) : undefined;
}
/** What begins with a URL. */
function urlWithTitle(text) {
    const end = text.search(/[\s"'`>]/);
    const [url, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
    const column = columnIn(url);
    const own = (column < 0 ? url : url.slice(0, column)).replace(/[,;]+$/, '');
    const behind = column < 0 ? rest.replace(/^["'`>]/, '') : `${url.slice(column)}${rest}`;
    return { text: own, title: cleaned(titleBehind(behind)) };
}
/** Where the first column of a table ends, which is clear only behind the ending of media; less than 0 if there is none. */
function columnIn(url) {
    const at = url.search(/[,;]/);
    if (at < 0)
        return -1;
    const [path = ''] = url.slice(0, at).split(/[?#]/);
    return (0,media_type/* mediaType */.J)(path) === 'application/octet-stream' ? -1 : at;
}
/** Of a table the next column, else all that stands there. */
function titleBehind(text) {
    const trimmed = text.trim();
    const isColumn = /^[,;]/.test(trimmed);
    const plain = trimmed.replace(/^[-–—|:,;]\s*/, '');
    const [, quoted] = /^"([^"]*)"/.exec(plain) ?? [];
    if (quoted !== undefined)
        return quoted;
    return isColumn ? (plain.split(/[,;]/)[0] ?? '') : plain;
}
const withoutQuotes = (text) => text.replace(/^(["'`<])(.*)(["'`>])$/, '$2');
/** A title of one line that may be a file's name; undefined if nothing is left. */
function cleaned(title) {
    const spaced = title.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '');
    const plain = spaced.replaceAll(/[/\\]/g, '-').trim();
    const short = [...plain].slice(0, LONGEST_TITLE).join('').trim();
    return short === '' ? undefined : short;
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/urls.js





/** Characters. Servers and Deepgram take no longer ones: https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5 */
const LONGEST_URL = 8000;
/** Characters of a line, with names and comments. */
const urls_LONGEST_LINE = 2 * LONGEST_URL;
/** More than anybody pays for in one run; each is asked for, and has a line in every report. */
const MOST_URLS = 100_000;
/** A longer scheme is cut where it is shown. */
const LONGEST_SCHEME = 20;
/** Of bad lines so many are named. */
const MOST_PROBLEMS = 20;
/** What a text is that is written for programs, by how it begins; undefined if it may be a list. */
function otherFormat(text) {
    const start = text.slice(0, urls_LONGEST_LINE).trimStart();
    if (/^<(?!https?:)/i.test(start))
        return 'XML or HTML, such as a feed';
    return /^(?:\{|\[\s*["{[])/.test(start) ? 'JSON' : undefined;
}
/** The lines of a list of URLs, without blank ones and comments. */
function urlLines(content, place) {
    return content
        .split(/\r?\n/)
        .map((text, index) => ({ where: place(index + 1), text: text.trim() }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
/**
 * The media at each URL once, in order of the URLs' text: two that differ in nothing but a signature are one. Throws a
 * Failure that names every line that cannot be used.
 */
function parseUrls(lines) {
    const urls = new Map();
    const problems = [];
    for (const { where, text } of lines) {
        const items = text.length > urls_LONGEST_LINE ? [{ text: '', problem: TOO_LONG }] : itemsIn(text);
        for (const item of items) {
            const source = sourceOf(item);
            if (typeof source === 'string')
                problems.push(`${where}: ${source}`);
            else if (!urls.has(nameOf(source)))
                urls.set(nameOf(source), source);
        }
    }
    if (problems.length > 0)
        throw new failure/* Failure */.HR(`Not every URL can be used. ${urls_listed(problems)}.`);
    if (urls.size > MOST_URLS)
        throw new failure/* Failure */.HR(`urls, url-lists: ${urls.size} are more than the ${MOST_URLS} URLs that a run takes. Split them.`);
    return [...urls.values()].sort((a, b) => (a.url.href < b.url.href ? -1 : 1));
}
/** The source of an item of a list, or what is wrong with it, the end of a sentence. */
function sourceOf({ text, title, problem }) {
    if (problem !== undefined)
        return problem;
    if (text.length > LONGEST_URL)
        return TOO_LONG;
    const url = URL.parse(text);
    if (url === null)
        return NO_URL;
    const refused = problemOf(url);
    if (refused !== undefined)
        return refused;
    url.hash = '';
    const mark = markOf(url);
    return { kind: 'url', url, ...(mark !== undefined && { mark }), ...(title !== undefined && { title }) };
}
const NO_URL = 'not a URL; write it whole, as https://example.com/talk.mp3';
const TOO_LONG = `it has more than ${LONGEST_URL} characters`;
/** The text of a bad line is not among it: it may hold a credential. */
function urls_listed(problems) {
    const more = problems.length - MOST_PROBLEMS;
    const shown = problems.slice(0, MOST_PROBLEMS).join('; ');
    return more > 0 ? `${shown}; and ${(0,units/* count */.U9)(more, 'more line')}` : shown;
}
function problemOf(url) {
    if (url.protocol === 'http:')
        return 'plain HTTP is refused; use https://';
    if (url.protocol !== 'https:')
        return `${url.protocol.slice(0, LONGEST_SCHEME)} is not https:`;
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or password; use a presigned URL instead';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/find.js











const find_NOTHING = { inspected: [], unmatched: [], notes: [], warnings: [] };
/** A larger list of URLs is none. */
const LARGEST_URL_LIST = 10 * 1000 ** 2;
/**
 * Finds the media to transcribe; of files and lists only those that changed, if that is given. Throws a Failure for a
 * pattern, list or URL that cannot be used.
 */
async function findSources(workspace, wanted, changed) {
    const find = (input, patterns) => patterns.length === 0
        ? Promise.resolve(find_NOTHING)
        : findFiles(workspace, { input, patterns }, wanted, changed);
    const files = await find('files', wanted.files);
    const lists = await find('url-lists', wanted.urlLists);
    const lines = urlLines(wanted.urls, (line) => `urls, line ${line}`);
    for (const item of lists.inspected)
        for (const line of await readList(item))
            lines.push(line);
    return {
        ...find_sortOut(workspace, [...files.inspected, ...lists.inspected.filter(isOmission)], parseUrls(lines)),
        unmatched: [...files.unmatched, ...lists.unmatched],
        notes: [...files.notes, ...lists.notes],
        warnings: [...files.warnings, ...lists.warnings],
    };
}
async function findFiles(workspace, { input, patterns }, { includeIgnored = false }, changed) {
    const { found, rules, unmatched, unreadable, notes, warnings } = matchPatterns(input, patterns);
    const spelled = spelledNames(rules);
    const fresh = await changed?.(found.map((match) => relativeName(workspace, match.path)));
    const looked = found.map((match) => {
        const name = relativeName(workspace, match.path);
        const item = fresh?.has(name) === false ? find_unchanged(name) : inspect(workspace, match.path, spelled);
        return { item, by: match.by };
    });
    const left = await leftByGit(workspace, looked, includeIgnored);
    const silent = left.silences.map((silence) => `${input}: git does not tell what it ignores (${silence}), so that all counts`);
    return {
        inspected: [...left.items, ...unreadable.flatMap((folder) => told(workspace, folder, spelled))],
        unmatched: await explained(workspace, input, unmatched, SYSTEM),
        notes: [...notes, ...silent],
        warnings,
    };
}
/** A folder that could not be looked into; nothing is wanted of one that is hidden. */
function told(workspace, folder, spelled) {
    const name = relativeName(workspace, folder.path);
    if (isHidden(name, spelled))
        return [];
    return [{ kind: 'refusal', refusal: { name, code: 'unreadable', message: folder.message } }];
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
        throw new failure/* Failure */.HR(`url-lists: ${path} is ${(0,units/* formatBytes */.z3)(size)}, too large for a list of URLs. Use \`files\` for media.`);
    }
    const text = utf8Of(await (0,promises_.readFile)(realPath));
    if (text === undefined)
        throw new failure/* Failure */.HR(`url-lists: ${path} ${NOT_UTF8_TEXT}.`);
    const other = otherFormat(text);
    if (other !== undefined) {
        throw new failure/* Failure */.HR(`url-lists: ${path} is ${other}, not a list with a URL on each line. Make one of it in a step before.`);
    }
    return urlLines(text, (line) => `${path}:${line}`);
}
const isOmission = ({ kind }) => kind === 'omission';
function find_sortOut(workspace, inspected, urls) {
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
async function selectMedia({ root, inputs, lockfile, trust, titles, renewals, presenter, }, changed) {
    const found = await findSources(root, inputs.wanted, changed);
    for (const source of found.sources) {
        if (source.kind !== 'url')
            continue;
        (0,safe_text/* keepQuerySecret */.UB)(source.url);
        if (source.title !== undefined)
            titles.set(nameOf(source), source.title);
    }
    const assigned = assignOutputs(found.sources, {
        formats: inputs.formats,
        templates: inputs.output,
        endingOf: endingOf,
        variables: variablesOf(inputs),
        lockfile: inputs.economy.lockfile,
        written: new Set([...lockfile.entries.values()].flatMap((entry) => (0,lock/* pathsOf */.wG)(trust.trusted(entry)))),
        ignoreCase: process.platform !== 'linux',
    });
    const names = [...found.sources.map(nameOf), ...found.omissions.map(({ name }) => name)];
    const vain = renewals.filter(({ matches }) => !names.some(matches));
    // One file of names may serve other steps, too.
    const known = [...names, ...titles.values(), ...[...lockfile.entries.values()].map(({ source }) => source)];
    const idle = presenter.sections.filter((section) => !sections_isAbout(section, known));
    return {
        ...found,
        unmatched: [
            ...found.unmatched,
            ...vain.map(({ text }) => ({ pattern: `retranscribe: ${text}` })),
            ...idle.map(({ text }) => ({ pattern: text })),
        ],
        jobs: assigned.jobs,
        refusals: [...found.refusals, ...assigned.refusals],
        omissions: [...found.omissions, ...assigned.omissions],
    };
}

;// CONCATENATED MODULE: ./lib/transcribe/main.js
















/** Finds media, has transcribed what is not yet, and keeps the transcripts. Throws if the step must fail. */
async function main() {
    const inputs = readInputs();
    const event = await (0,github_event/* readEvent */.j)();
    if (!inputs.economy.dryRun && !(await mayUseKey(inputs, event)))
        return;
    const run = await openRun(inputs, event);
    try {
        await carryOn(run);
    }
    finally {
        run.reader.close();
        await run.store?.close();
    }
}
/** What comes once it is certain that the run goes on. */
async function carryOn(run) {
    const { inputs } = run;
    const selection = await selectMedia(run, await changesOf(run));
    const { jobs, refusals } = selection;
    logFindings(selection);
    // What cannot be saved is told before anything is looked for in far places.
    await run.savers();
    const plan = await makePlan(jobs, run);
    logMatches('Left out:', plan.omissions);
    const omissions = [...selection.omissions, ...plan.omissions];
    if (jobs.length + refusals.length + plan.forecast.orphans.length === 0)
        return await endWithoutMedia(inputs.ifNoMedia, { ...selection, omissions });
    warnOfUnmatched(selection);
    await tellPlan(plan, run);
    const refused = [...refusals, ...plan.refusals].map(failedFor);
    run.cancellation.listen();
    if (inputs.economy.dryRun) {
        warnOfRefusal(plan, run);
        const told = { omissions, plan: plan.forecast, results: [...refused, ...foreseen(plan)] };
        return await conclude(told, plan, run);
    }
    await checkBefore(plan, run);
    const { results, orphans } = await execute_carryOut(plan, run);
    const told = { omissions, plan: { ...plan.forecast, orphans }, results: [...refused, ...results] };
    await conclude(told, plan, run);
}
/** Whether the run goes on; if not, it is skipped, and the job stays green. Throws a Failure where that would hide a mistake. */
async function mayUseKey({ apiKey, allowOutsideEvents }, event) {
    const admission = (0,github_admission/* admit */.w)(event, apiKey, allowOutsideEvents);
    if (admission.admitted) {
        tellToken(apiKey);
        return true;
    }
    setOutputs({ 'skipped-reason': admission.reason });
    log/* notice */.lm(admission.why);
    await (0,step_summary/* writeSummary */.S)(`## Transcripts\n\n${(0,safe_text/* forMarkdown */.Bm)(admission.why)}\n`);
    return false;
}
/** Says how long a temporary token lasts. Throws a Failure if it has expired. */
function tellToken(apiKey) {
    if (!(0,token/* isToken */.sg)(apiKey))
        return;
    const end = (0,token/* toldEndOfToken */.XN)(apiKey);
    if ((0,token/* endOfToken */.kv)(apiKey) <= Date.now()) {
        throw new failure/* Failure */.HR(`api-key: the temporary token expired at ${end}. Grant one in the same job, in the step before.`);
    }
    log/* info */.pq(`api-key: it is a temporary token, valid until ${end || 'a time that it does not tell'}. What is not sent by then is ` +
        'refused, and sent by the next run.');
}

;// CONCATENATED MODULE: ./lib/transcribe/index.js


(0,program/* runProgram */.m)(main);


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ journalLine),
/* harmony export */   SK: () => (/* binding */ isLedger),
/* harmony export */   d$: () => (/* binding */ serializeEntry),
/* harmony export */   eW: () => (/* binding */ FULL),
/* harmony export */   go: () => (/* binding */ serializeLock),
/* harmony export */   ul: () => (/* binding */ usualPath),
/* harmony export */   wv: () => (/* binding */ SEPARATOR),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
/* harmony import */ var _recordings_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80392);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86236);



/** Of the format. It rises when an older version of the action would misread the lock file. */
const VERSION = 2;
/**
 * Lines between which sources stand, by the hash of their names. They are always there, and git keeps what two branches
 * add apart as long as one of them is between. Of 1,000 merges of branches with ten recordings more each some 260
 * conflict with 256 lines, 180 with 512, 80 with 1,024, 30 with 2,048 and 20 with 4,096, at 10 bytes a line.
 */
const SOURCE_GAPS = 1024;
/** The same for requests, which are few. */
const REQUEST_GAPS = 16;
/** Keys that begin so are no sources: a path in a workspace is relative. */
const SEPARATOR = '/';
/** Hexadecimal digits that tell requests apart. */
const REQUEST_DIGITS = 8;
/** Decimals of a duration in seconds. */
const DURATION_DECIMALS = 3;
/** Decimals of a confidence of 0 to 1. */
const CONFIDENCE_DECIMALS = 4;
/** Decimals of USD: a second of audio costs less than a hundredth of a cent. */
const USD_DECIMALS = 6;
const MINUTES_DECIMALS = 3;
const member = (name, json) => `${JSON.stringify(name)}:${json}`;
/**
 * The lock file as text: JSON with a line for each source, alike for equal entries, so that it can be compared and merged.
 * `requests` are further ones to keep: a branch may have entries that refer to them. `ledger` is what runs spent.
 */
function serializeLock(entries, requests = new Map(), ledger = _ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_LEDGER */ ._7) {
    const used = new Map(requests);
    const sources = new Map();
    for (const entry of entries.values()) {
        const { key, line } = written(entry);
        if (!used.has(key))
            used.set(key, entry);
        const lines = sources.get(entry.source);
        if (lines === undefined)
            sources.set(entry.source, [line]);
        else
            lines.push(line);
    }
    const requestLines = [...used].map(([key, request]) => [key, member(key, requestText(request))]);
    const sourceLines = [...sources].map(([name, lines]) => [placeOf(name), member(name, `{${lines.sort().join(',')}}`)]);
    return [
        `{"version":${VERSION},"requests":{`,
        ...spread(requestLines, AMONG_REQUESTS),
        `"${SEPARATOR}":0},"sources":{`,
        ...spread([...sourceLines, ...ledgerLines(ledger)], AMONG_SOURCES),
        `"${SEPARATOR}":0}}`,
        '',
    ].join('\n');
}
/** They begin as what is no source does. */
function ledgerLines(ledger) {
    return [...ledger].map(([key, { usd, minutes }]) => {
        const name = `${SEPARATOR}${key}`;
        const amounts = [rounded(usd, USD_DECIMALS), rounded(minutes, MINUTES_DECIMALS)];
        return [placeOf(name), member(name, JSON.stringify(amounts))];
    });
}
/** Lines in the order of their places among those that are always there. */
function spread(lines, gaps) {
    const sorted = [...lines].sort(byPlace);
    const spreadOut = [];
    let next = 0;
    for (const [place, separator] of gaps) {
        for (let line = sorted[next]; line !== undefined && line[0] < place; line = sorted[++next])
            spreadOut.push(`${line[1]},`);
        spreadOut.push(separator);
    }
    return [...spreadOut, ...sorted.slice(next).map(([, line]) => `${line},`)];
}
/** Hexadecimal digits of a separator. */
const SEPARATOR_DIGITS = 3;
function separators(gaps) {
    const step = 16 ** SEPARATOR_DIGITS / gaps;
    return Array.from({ length: gaps }, (_, index) => {
        const place = (index * step).toString(16).padStart(SEPARATOR_DIGITS, '0');
        return [place, `${member(`${SEPARATOR}${place}`, '0')},`];
    });
}
const AMONG_SOURCES = separators(SOURCE_GAPS);
const AMONG_REQUESTS = separators(REQUEST_GAPS);
/** By code units, which are the same in every locale. */
function byPlace([a, one], [b, other]) {
    if (a !== b)
        return a < b ? -1 : 1;
    return one < other ? -1 : Number(one > other);
}
/** Hexadecimal digits that put names into an order. */
const PLACE_DIGITS = 12;
const placeOf = (name) => (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(name).slice(0, PLACE_DIGITS);
/** What was serialized: entries do not change, and are written again with every source that is added. */
const texts = new WeakMap();
function written(entry) {
    const known = texts.get(entry);
    if (known !== undefined)
        return known;
    const key = (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(requestText(entry)).slice(0, REQUEST_DIGITS);
    const made = { key, line: member(key, entryText(entry)) };
    texts.set(entry, made);
    return made;
}
/** An entry as it stands in the lock file, with the key of its request; equal texts are equal entries. */
const serializeEntry = (entry) => `${member(entry.source, written(entry).line)}`;
/** A line for the journal: an entry or what was spent as a lock file of its own, or the key of an entry that is removed. */
function journalLine(change) {
    if (typeof change === 'string')
        return JSON.stringify({ removed: change });
    if (isLedger(change)) {
        const lines = ledgerLines(change).map(([, line]) => line);
        return `{"version":${VERSION},"requests":{},"sources":{${lines.join(',')}}}`;
    }
    const { key, line } = written(change);
    const requests = member(key, requestText(change));
    return `{"version":${VERSION},"requests":{${requests}},"sources":{${member(change.source, `{${line}}`)}}}`;
}
/** Whether a change is to what was spent. */
const isLedger = (change) => change instanceof Map;
function requestText({ options, look, models, writer }) {
    return JSON.stringify({ options, look, models, writer: writerParts(writer) });
}
const writerParts = ({ workflow, step, version }) => version === undefined ? [workflow, step] : [workflow, step, version];
function entryText({ source, media, requestId, duration, channels, words, confidence, ...rest }) {
    const { stored, again, files } = rest;
    const facts = [requestId, rounded(duration, DURATION_DECIMALS), channels, words];
    const heard = confidence === undefined ? facts : [...facts, rounded(confidence, CONFIDENCE_DECIMALS)];
    return JSON.stringify({
        media: mediaParts(media),
        heard,
        ...(stored === true && { stored }),
        ...(again !== undefined && { again }),
        files: Object.fromEntries(Object.entries(files)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([format, file]) => [format, fileParts(source, format, file)])),
    });
}
function mediaParts(media) {
    if (media.kind === 'file') {
        const { size, git } = media;
        const hash = inBase64(media.sha256);
        return git === undefined ? [hash, size] : [hash, size, git];
    }
    const { etag, lastModified, length, query, sha256: hash, unsteady } = media;
    return { etag, lastModified, length, query, sha256: hash, unsteady };
}
/** A hash in hex as lock files of npm write theirs, in a third less. */
const inBase64 = (hex) => Buffer.from(hex, 'hex').toString('base64url');
/** Rendering, id, and the path unless it is the usual one. What they share with format and source is left out. */
function fileParts(source, format, { path, git, rendering }) {
    const [own, usual] = [`${format} `, usualPath(source, format)];
    const isShort = rendering.startsWith(own) && !rendering.startsWith(FULL, own.length);
    const short = isShort ? rendering.slice(own.length) : `${FULL}${rendering}`;
    return path === usual ? [short, git] : [short, git, path];
}
/** Before a rendering that is written whole. */
const FULL = '=';
/** Where a transcript lies unless the lock file says otherwise: beside its source. */
const usualPath = (source, format) => (0,_recordings_media_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrlName */ .D$)(source) ? '' : `${source}.${format}`;
const rounded = (value, decimals) => Number(value.toFixed(decimals));


/***/ }),

/***/ 86236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   H2: () => (/* binding */ withSpent),
/* harmony export */   O0: () => (/* binding */ spentIn),
/* harmony export */   PK: () => (/* binding */ isLedgerKey),
/* harmony export */   ZO: () => (/* binding */ joinLedgers),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   dR: () => (/* binding */ mergeLedgers),
/* harmony export */   lj: () => (/* binding */ ledgerKey)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);

const EMPTY_LEDGER = new Map();
/** The month of a date in UTC, such as `2026-11`. */
const monthOf = (date) => date.toISOString().slice(0, 'YYYY-MM'.length);
/** Hexadecimal digits that tell the steps of a run apart. */
const STEP_DIGITS = 8;
/** The key of what a step of a run spends in a month. */
function ledgerKey(month, { runId, runAttempt }, { workflow, step }) {
    return `${month} ${runId}.${runAttempt} ${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${workflow}\n${step}`).slice(0, STEP_DIGITS)}`;
}
const KEY = /^\d{4}-\d\d \d+\.\d+ [0-9a-f]+$/;
/** Whether a text is the key of what a run spent. */
const isLedgerKey = (text) => KEY.test(text);
/** Estimated USD that were spent in a month. */
function spentIn(ledger, month) {
    return [...ledger].reduce((sum, [key, { usd }]) => (key.startsWith(`${month} `) ? sum + usd : sum), 0);
}
/** The ledger with more on one of its lines, and without those of months that no run asks about any more. */
function withSpent(ledger, key, { usd, minutes }) {
    const month = key.slice(0, 'YYYY-MM'.length);
    const before = ledger.get(key) ?? { usd: 0, minutes: 0 };
    const recent = [...ledger].filter(([other]) => other >= previousMonth(month));
    return new Map([...recent, [key, { usd: before.usd + usd, minutes: before.minutes + minutes }]]);
}
/** Runs at the turn of the month still add to the last one. */
function previousMonth(month) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return monthOf(new Date(Date.UTC(year, number - 2)));
}
/** All that is known of either. A line only grows. */
function joinLedgers(ledgers) {
    const joined = new Map();
    for (const [key, spent] of ledgers.flatMap((ledger) => [...ledger])) {
        const known = joined.get(key);
        if (known === undefined || known.usd < spent.usd)
            joined.set(key, spent);
    }
    return joined;
}
/** Merges our ledger with the branch's: what we dropped since `base` is dropped, and all else is kept. */
function mergeLedgers(base, ours, theirs) {
    const kept = [...theirs].filter(([key]) => ours.has(key) || !base.has(key));
    return joinLedgers([ours, new Map(kept)]);
}


/***/ }),

/***/ 62642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ OUTDATED),
/* harmony export */   Oj: () => (/* binding */ withoutFiles),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   q7: () => (/* binding */ answerKey),
/* harmony export */   tq: () => (/* binding */ answerFile),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export entriesOf */
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
/* harmony import */ var _recordings_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80392);


/** What tells entries apart: the source, what was asked for, and who wrote it. */
function entryKey(source, { options, writer }) {
    return [source, options, writer.workflow, writer.step].join('\n');
}
/** Entries by their keys. */
const entriesOf = (entries) => new Map([...entries].map((entry) => [entryKey(entry.source, entry), entry]));
/** Hexadecimal digits that tell options apart. */
const OPTIONS_DIGITS = 16;
/**
 * The key of the answer to a request: hexadecimal digits and `-`, fit to be the name of a file. `again` has the marks of
 * what asked for it once more, sorted: then it is another answer.
 */
function answerKey(name, media, options, again = []) {
    const key = `${(0,_recordings_media_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaHash */ .Nt)(name, media)}-${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(options).slice(0, OPTIONS_DIGITS)}`;
    return again.length === 0 ? key : `${key}-${(0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(again.join()).slice(0, OPTIONS_DIGITS)}`;
}
/** A rendering that is none: the file was made from another answer than the recorded one. */
const OUTDATED = 'outdated';
/** The recorded file of a format, which may have the name of something that every object has. */
function fileOf(entry, format) {
    return entry !== undefined && Object.hasOwn(entry.files, format) ? entry.files[format] : undefined;
}
/** The file that has Deepgram's answer, as far as the lock file tells. */
function answerFile(entry) {
    const file = fileOf(entry, 'json');
    return file?.rendering === OUTDATED ? undefined : file;
}
/** The paths of an entry's files. */
const pathsOf = ({ files }) => Object.values(files).map(({ path }) => path);
/** The entry without some of its files. */
function withoutFiles(entry, isOthers) {
    const own = Object.entries(entry.files).filter(([format, { path }]) => !isOthers(path, format));
    return own.length === Object.keys(entry.files).length
        ? entry
        : { ...entry, files: Object.fromEntries(own) };
}


/***/ }),

/***/ 24481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ NOTHING_WITHHELD),
/* harmony export */   t0: () => (/* binding */ mergeLocks)
/* harmony export */ });
/* unused harmony export released */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60014);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62642);


const NOTHING_WITHHELD = { paths: new Set(), sources: new Set() };
/**
 * Merges our lock file with the branch's. What we changed is ours, all else theirs. A path that both gave to different
 * entries is ours. An entry of ours never claims a file that stays as it is there: it takes over what theirs says of it,
 * and one of which nothing else is left stays as it is there.
 */
function mergeLocks(base, ours, theirs, withheld = NOTHING_WITHHELD) {
    const isLeft = (path) => withheld.paths.has(path);
    const kept = new Map();
    const replaced = new Set();
    for (const key of new Set([...base.keys(), ...ours.keys()])) {
        const [before, our, their] = [base.get(key), ours.get(key), theirs.get(key)];
        if (same(our, before) || withheld.sources.has((our ?? before)?.source ?? ''))
            continue;
        if (our === undefined && before !== undefined && (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(before).some(isLeft))
            continue;
        const entry = our && asSaved(our, their, isLeft);
        // All of it was left: theirs holds, if there is one.
        if (our !== undefined && entry === undefined)
            continue;
        replaced.add(key);
        if (entry !== undefined)
            kept.set(key, entry);
    }
    const rest = [...theirs].filter(([key]) => !replaced.has(key));
    return new Map([...released(rest, kept.values()), ...kept]);
}
/** Our entry as it is once some of its files were left; undefined if nothing of it was saved. */
function asSaved(our, their, isLeft) {
    const files = Object.entries(our.files);
    if (!files.some(([, { path }]) => isLeft(path)))
        return our;
    if (files.every(([, { path }]) => isLeft(path)))
        return undefined;
    const isSame = their?.requestId === our.requestId;
    const asThere = (format, { path }) => {
        const there = (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(their, format);
        if (there?.path !== path)
            return undefined;
        return isSame ? there : { ...there, rendering: _lock_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTDATED */ .LJ };
    };
    const saved = files.flatMap(([format, file]) => {
        const known = isLeft(file.path) ? asThere(format, file) : file;
        return known === undefined ? [] : [[format, known]];
    });
    return { ...our, files: Object.fromEntries(saved) };
}
/** Entries without the files that others have now. One that loses all to its own source is replaced. */
function released(entries, takers) {
    const owners = new Map([...takers].flatMap((entry) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(entry).map((path) => [path, entry.source])));
    return [...entries].flatMap(([key, entry]) => {
        const left = (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFiles */ .Oj)(entry, (path) => owners.has(path));
        const isReplaced = left !== entry &&
            (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(left).length === 0 &&
            (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(entry).every((path) => owners.get(path) === entry.source);
        return isReplaced ? [] : [[key, left]];
    });
}
const same = (one, other) => one === other ||
    (one !== undefined && other !== undefined && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .serializeEntry */ .d$)(one) === (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .serializeEntry */ .d$)(other));


/***/ }),

/***/ 37310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Op: () => (/* binding */ priceNote),
/* harmony export */   fq: () => (/* binding */ isByChannel),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   xx: () => (/* binding */ priceOf),
/* harmony export */   yP: () => (/* binding */ pricesUsed)
/* harmony export */ });
/* unused harmony export pricePerMinute */
/* harmony import */ var _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36107);

const SECONDS_IN_MINUTE = 60;
/** What a minute of one channel costs, part by part; undefined if no price is known for the model. */
function partsOf(parameters, own = {}) {
    const query = new Map(parameters);
    const model = query.get('model') ?? '';
    const base = own.perMinute ?? basePrice(query)?.usd;
    if (base === undefined)
        return undefined;
    const addOns = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_ONS */ .Jo.filter((addOn) => isAsked(query, addOn)).flatMap((addOn) => {
        const listed = own.perMinute === undefined ? _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_ON_PRICES */ .Nn[addOn].usd : 0;
        const usd = own.addOns?.get(addOn) ?? listed;
        return usd === 0 ? [] : [{ name: addOn, usd }];
    });
    return [{ name: own.perMinute === undefined ? model : 'price-per-minute', usd: base }, ...addOns];
}
/**
 * The estimated price in USD of a minute of a file with so many channels; undefined if none is known for the model.
 */
function pricePerMinute(parameters, channels, own) {
    const parts = partsOf(parameters, own);
    return parts && sum(parts.map(({ usd }) => usd)) * chargedChannels(parameters, channels);
}
/** Whether each channel is charged. */
const isByChannel = (parameters) => isOn(new Map(parameters), 'multichannel');
const chargedChannels = (parameters, channels) => isByChannel(parameters) ? channels : 1;
function basePrice(query) {
    const listed = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_PRICES */ .jp.find(({ model }) => model.test(query.get('model') ?? ''));
    return isMultilingual(query) ? (listed?.multilingual ?? listed) : listed;
}
const isAsked = (query, addOn) => _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_ON_PRICES */ .Nn[addOn].parameters.some((name) => query.has(name) && query.get(name) !== 'false');
const isOn = (query, name) => query.get(name) === 'true';
const isMultilingual = (query) => query.get('language') === 'multi' ||
    (query.has('detect_language') && query.get('detect_language') !== 'false');
/** The prices of the table that an estimate rests on; none where the user gives the price. */
function pricesUsed(parameters, own = {}) {
    const query = new Map(parameters);
    const base = basePrice(query);
    if (own.perMinute !== undefined || base === undefined)
        return [];
    const addOns = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_ONS */ .Jo.filter((addOn) => isAsked(query, addOn) && own.addOns?.has(addOn) !== true);
    return [base, ...addOns.map((addOn) => _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_ON_PRICES */ .Nn[addOn])];
}
/** What the estimate leaves out, in words; undefined if nothing. */
function priceNote(parameters, own = {}) {
    const query = new Map(parameters);
    const model = query.get('model');
    const features = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .BY_TOKENS */ .ve.filter((name) => query.has(name));
    const notes = [];
    if (partsOf(parameters, own) === undefined) {
        notes.push(`No price is known for the model ${model}: give one with \`price-per-minute\`.`);
    }
    if (own.perMinute === undefined && isOn(query, 'mip_opt_out')) {
        notes.push('With `mip_opt_out` it may cost up to about twice as much.');
    }
    if (features.length > 0) {
        notes.push(`Not included: ${features.join(', ')}, which Deepgram charges by tokens.`);
    }
    return notes.length > 0 ? notes.join(' ') : undefined;
}
/** Minutes and estimated USD of media, as far as their duration and the price are known. */
function priceOf(media, parameters, own) {
    if (media.duration === undefined)
        return {};
    const minutes = media.duration / SECONDS_IN_MINUTE;
    const channels = media.channels ?? 1;
    const price = pricePerMinute(parameters, channels, own);
    const charged = minutes * chargedChannels(parameters, channels);
    return { minutes, charged, ...(price !== undefined && { cost: minutes * price }) };
}
/** Adds up minutes and estimated cost. */
function estimate(items) {
    const known = items.filter(({ minutes }) => minutes !== undefined);
    return {
        minutes: sum(known.map(({ minutes }) => minutes ?? 0)),
        charged: sum(known.map(({ charged, minutes }) => charged ?? minutes ?? 0)),
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

/***/ 22512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ costsOf),
/* harmony export */   _2: () => (/* binding */ billedFor),
/* harmony export */   pv: () => (/* binding */ billedLine)
/* harmony export */ });
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
/* harmony import */ var _plan_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37310);


const DAY_MS = 24 * 60 * 60 * 1000;
/** Days after which prices are likely to be others. */
const OLD_DAYS = 90;
/** Explains the estimate for requests. `now` tells how old the prices are. */
function costsOf(requests, parameters, own, now) {
    const left = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .priceNote */ .Op)(parameters, own);
    const note = `${basisOf(parameters, own, now)}${left === undefined ? '' : ` ${left}`}`;
    const parts = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(parameters, own);
    const { charged } = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .estimate */ .jA)(requests);
    if (parts === undefined || charged === 0)
        return { sum: undefined, table: [], note };
    const total = parts.reduce((sum, { usd }) => sum + usd, 0);
    const what = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .isByChannel */ .fq)(parameters) ? 'minutes, each channel counted,' : 'minutes';
    const each = parts.map(({ name, usd }) => `${name} ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(usd * charged)}`).join(', ');
    return {
        sum: `Estimate: ${charged.toFixed(1)} ${what} at ${rate(total)} = ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(total * charged)} (${each}).`,
        table: [
            `| | A minute | ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .isByChannel */ .fq)(parameters) ? 'Minutes, each channel counted' : 'Minutes'} | Estimated cost |`,
            '| --- | ---: | ---: | ---: |',
            ...[...parts, ...(parts.length > 1 ? [{ name: 'Together', usd: total }] : [])].map(({ name, usd }) => `| ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(name)} | ${rate(usd)} | ${charged.toFixed(1)} | ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(usd * charged)} |`),
            '',
        ],
        note,
    };
}
/** What answers of such lengths come to, next to what the plan said; undefined if there are none. */
function billedFor(heard, planned, parameters, own) {
    if (heard.length === 0)
        return undefined;
    const { charged, cost } = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .estimate */ .jA)(heard.map((each) => (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(each, parameters, own)));
    return { charged, cost, planned: (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .estimate */ .jA)(planned) };
}
/** The same in a sentence. */
function billedLine({ charged, cost, planned }) {
    const price = cost === undefined ? '' : `, estimated ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(cost)}`;
    const expected = planned.cost === undefined ? '' : `, ${(0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(planned.cost)}`;
    const open = planned.unknown > 0 ? ` and ${planned.unknown} of unknown length` : '';
    return `Billed by the lengths in Deepgram's answers: ${charged.toFixed(1)} minutes${price}. Planned were ${planned.charged.toFixed(1)} minutes${expected}${open}.`;
}
/** Deepgram's prices have four decimals. */
const rate = (usd) => `$${usd.toFixed(4)}`;
function basisOf(parameters, own, now) {
    const oldest = (0,_plan_price_js__WEBPACK_IMPORTED_MODULE_1__/* .pricesUsed */ .yP)(parameters, own)
        .map(({ asOf }) => asOf)
        .sort()[0];
    if (oldest === undefined)
        return 'Costs are estimates by your `price-per-minute`.';
    const days = Math.floor((now.getTime() - Date.parse(oldest)) / DAY_MS);
    const age = days > OLD_DAYS ? `, ${days} days ago` : '';
    const advice = days > OLD_DAYS
        ? ' Prices may have changed since: compare them, or give yours as `price-per-minute`.'
        : '';
    return `Costs are estimates by list prices as reported on ${oldest}${age}; Deepgram's bill may differ.${advice}`;
}


/***/ }),

/***/ 33857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 41934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ namesTogether),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/** Paths of one source, with what they have in common said once: `a/talk.mp3.txt · srt · vtt`. */
const together = (paths) => namesTogether(paths).join(' · ');
/** The same one by one: a name for each path. */
function namesTogether(paths) {
    const [first = ''] = paths;
    const stem = first.slice(0, sharedLength(paths));
    const base = stem.slice(0, stem.lastIndexOf('.') + 1);
    const endings = paths.map((path) => path.slice(base.length));
    // A dot in front belongs to the name, and one in a folder to the folder.
    const isStem = /[^/]\.$/.test(base) && !endings.some((ending) => ending.includes('/'));
    return isStem ? [first, ...endings.slice(1)] : paths;
}
/** Characters that all paths begin with. */
function sharedLength([first = '', ...others]) {
    let length = 0;
    while (length < first.length && others.every((path) => path[length] === first[length]))
        length += 1;
    return length;
}


/***/ }),

/***/ 53029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   JJ: () => (/* binding */ commonCause),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   pF: () => (/* binding */ resultsFile),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1820);

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
            return `${source}: not sent: it would exceed the limit`;
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
        turns: undefined,
        summary: undefined,
        talkTimes: undefined,
    }));
    return `${JSON.stringify({ version: 1, sources }, undefined, 2)}\n`;
}


/***/ }),

/***/ 35344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
// EXTERNAL MODULE: ./lib/transcribe/report/costs.js
var costs = __webpack_require__(22512);
// EXTERNAL MODULE: ./lib/transcribe/report/fitting.js
var fitting = __webpack_require__(33857);
;// CONCATENATED MODULE: ./lib/transcribe/report/talk-times.js


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

;// CONCATENATED MODULE: ./lib/transcribe/report/details.js




/** Each chart is a frame that a browser loads by itself. */
const MOST_CHARTS = 20;
/** More transcripts than these are folded into one line. */
const MOST_UNFOLDED = 10;
/** Characters of an excerpt that has to be short. */
const SHORT_EXCERPT = 120;
/** How much is shown of a transcript: nothing, the very first words, all of summary and excerpt, or a chart as well. */
const LEVELS = [0, 1, 2, 3];
const FULL = 3;
/**
 * The summary, first words and talk times of each transcript in so many bytes. Charts give way first, then the ends of the
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
        .filter(({ excerpt, talkTimes, summary }) => [excerpt, summary ?? ''].some(Boolean) || talkTimes !== undefined)
        .map(({ source, excerpt, turns, summary, talkTimes }) => {
        if (!hasChart(talkTimes ?? []))
            return { source, excerpt, turns, summary, talkTimes, chart: 'none' };
        charts += 1;
        return {
            source,
            excerpt,
            turns,
            summary,
            talkTimes,
            chart: charts > MOST_CHARTS ? 'too many' : 'shown',
        };
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
function renderBlock({ source, summary = '', talkTimes, chart, ...said }, level) {
    if (level === 0)
        return [];
    const cut = (text) => (level === 1 ? details_shortened(text) : text);
    const parts = [
        summary === '' ? '' : `**Summary** ${forBlock(cut(summary))}`,
        quoted(said, level === 1),
        talkTimes === undefined ? '' : `**Talk time** ${talkTimeText(talkTimes)}`,
        level === FULL && chart === 'shown' ? renderChart(talkTimes ?? []) : '',
    ].filter((part) => part !== '');
    return ['', `<details><summary>${(0,safe_text/* forMarkdown */.Bm)(source)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`];
}
/** What is said first, as a quote: what each says as a paragraph of its own, where that is told. */
function quoted({ excerpt, turns }, isShort) {
    if (turns === undefined)
        return excerpt === '' ? '' : `> ${forBlock(isShort ? details_shortened(excerpt) : excerpt)}`;
    const lines = [];
    let room = isShort ? SHORT_EXCERPT : Number.POSITIVE_INFINITY;
    for (const { label, text } of turns) {
        if (room <= 0)
            break;
        const who = label === '' ? '' : `**${(0,safe_text/* forMarkdown */.Bm)(label)}:** `;
        lines.push(`> ${who}${forBlock(details_shortened(text, room))}`);
        room -= [...text].length;
    }
    return lines.join('\n>\n');
}
/** Speech may begin as an item of a list does. */
const forBlock = (text) => (0,safe_text/* forMarkdown */.Bm)(text.trim())
    .replace(/^(\d+)\./, '$1&#46;')
    .replace(/^-/, '&#45;');
function details_shortened(excerpt, most = SHORT_EXCERPT) {
    const characters = [...excerpt];
    if (characters.length <= most)
        return excerpt;
    const start = characters.slice(0, most).join('');
    const space = start.lastIndexOf(' ');
    // Some languages have no spaces.
    return `${space > 0 ? start.slice(0, space) : start} …`;
}
const isCut = (text) => details_shortened(text) !== text;
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
        shortened: at(1).filter(({ excerpt, summary = '' }) => [excerpt, summary].some(isCut)).length,
        excerpts: at(0).filter(({ excerpt, summary }) => excerpt !== '' || summary !== undefined).length,
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

// EXTERNAL MODULE: ./lib/transcribe/report/result.js
var result = __webpack_require__(53029);
// EXTERNAL MODULE: ./lib/transcribe/report/table.js
var report_table = __webpack_require__(78286);
// EXTERNAL MODULE: ./lib/transcribe/report/totals.js
var report_totals = __webpack_require__(6375);
;// CONCATENATED MODULE: ./lib/transcribe/report/summary.js








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
function renderSummary({ results, omissions, saved, billed }, budget = BUDGET) {
    const totals = (0,result/* totalsOf */.vA)(results);
    const transcripts = results.filter((result) => result.status === 'transcribed' || result.status === 'reused');
    const head = [
        '## Transcripts',
        '',
        (0,report_totals/* totalsLine */.s)(totals),
        '',
        ...(billed === undefined ? [] : [(0,safe_text/* forMarkdown */.Bm)((0,costs/* billedLine */.pv)(billed)), '']),
        ...(0,report_totals/* heardLines */.w)(transcripts),
        ...linkLines(saved),
    ];
    const tail = [
        ...(0,report_table/* lowConfidenceLines */.Ah)(transcripts),
        ...leftLines('someone changed them', totals.edited),
        ...leftLines('they are not as the lock file of the branch has them', saved.flatMap(({ left }) => left ?? [])),
        ...omissionLines(omissions),
    ];
    const plain = results.flatMap((result) => (0,report_table/* rowsOf */.RO)(result));
    const pageOf = saved.find((one) => one.pageOf !== undefined)?.pageOf;
    const linked = pageOf === undefined ? plain : results.flatMap((result) => (0,report_table/* rowsOf */.RO)(result, pageOf));
    const least = [...head, ...report_table/* HEADINGS */.Ac, ...(0,report_table/* hiddenRowsLines */.Tm)(plain.length), ...tail];
    const space = budget - (0,fitting/* bytes */.e)([...least, ...renderDetails(transcripts, 0)]);
    // Links give way before rows do.
    const rows = (0,fitting/* bytes */.e)(linked) <= space ? linked : plain;
    const shown = (0,fitting/* fitting */._)(rows, space);
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

/***/ 78286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Ah: () => (/* binding */ lowConfidenceLines),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Tm: () => (/* binding */ hiddenRowsLines),
/* harmony export */   ko: () => (/* binding */ certainty)
/* harmony export */ });
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41934);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53029);




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
        `⚠️ The mean confidence of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(low, 'transcript')} is below ${LOW_CONFIDENCE} %. Listen to the recording before you rely on ` +
            `${low === 1 ? 'it' : 'them'}: the language or the model may not fit, or the recording is hard to understand.`,
    ];
}
/** Says how many rows are missing. */
function hiddenRowsLines(missing) {
    if (missing === 0)
        return [];
    return ['', `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, 'more row')} would not fit; the file in the output \`results\` has all.`];
}
/** A row for each source about which there is something to say. `pageOf` links to transcripts where there are pages. */
function rowsOf(result, pageOf) {
    switch (result.status) {
        case 'transcribed':
        case 'reused':
            return [factsRow(result.source, result, pageOf)];
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
function factsRow(source, { duration, words, confidence, files }, pageOf) {
    const paths = files.map(({ path }) => path);
    const names = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .namesTogether */ .P)(paths).map((name, index) => {
        const page = pageOf?.(source, paths[index] ?? '');
        return page === undefined ? (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(name) : `[${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(name)}](${page})`;
    });
    const cells = [
        (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(source),
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration),
        words === 0 ? 'no speech' : String(words),
        certainty(confidence),
        names.join(' · '),
    ];
    return `| ${cells.join(' | ')} |`;
}
function failedRow(result) {
    return `| ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(result.source)} | | | | ❌ ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .kY)(result))} |`;
}
const PLANNED = {
    planned: (why) => `would be sent: ${why}`,
    reusable: (why) => `nothing to send: ${why}`,
    'over-cap': () => 'not sent: it would exceed the limit',
};
function plannedRow({ source, status, minutes, why }) {
    const audio = minutes === undefined ? '' : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(minutes * 60);
    return `| ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(source)} | ${audio} | | | ${(0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(PLANNED[status](why))} |`;
}


/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ totalsLine),
/* harmony export */   w: () => (/* binding */ heardLines)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78286);


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

/***/ 77526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactNames: () => (/* binding */ artifactNames),
/* harmony export */   r: () => (/* binding */ archivePaths),
/* harmony export */   x: () => (/* binding */ RESULTS_NAME)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58431);


/** How artifacts and the files in them are called. */
const DEFAULT_NAME = 'transcripts';
/** The results file in an artifact. */
const RESULTS_NAME = 'results.json';
/** After the first, names that another job may have taken are tried in turn. */
const MOST_NAMES = 20;
/**
 * The names that an artifact may have, of which it gets the first that is free: a run holds a name only once, and
 * nobody chose the default. It has what tells this step from its like: `transcripts`, or else `transcripts-lectures`,
 * `transcripts-lectures-2`; `transcripts-lectures-0` in a matrix, `transcripts-attempt-2`. Another name is the user's own,
 * and the only one: steps that download it name it, so that it loses only what GitHub refuses.
 */
function artifactNames(wanted, { job, jobIndex, runAttempt }) {
    if (wanted !== DEFAULT_NAME)
        return [(0,_lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutIllegal */ .fm)(wanted)];
    const matrix = jobIndex === '' ? '' : `-${job}-${jobIndex}`;
    const attempt = runAttempt > 1 ? `-attempt-${runAttempt}` : '';
    const named = jobIndex === '' ? `-${job}` : matrix;
    const numbers = Array.from({ length: MOST_NAMES - 2 }, (_, index) => `${named}-${index + 2}`);
    const others = [...(jobIndex === '' ? [named] : []), ...numbers];
    const nameOf = (part) => (0,_lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutIllegal */ .fm)(`${DEFAULT_NAME}${part}${attempt}`);
    return [nameOf(matrix), ...others.map(nameOf)];
}
/**
 * Where each file goes in an artifact: its own path as far as every file system can hold it, and none that differs
 * from another, or from the results file's, in case or normalization alone.
 */
function archivePaths(files) {
    const taken = new Set([RESULTS_NAME]);
    const paths = new Map([['.', '.']]);
    for (const entry of foldersFirst(files)) {
        const folder = paths.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry)) ?? '.';
        const path = freePath(folder, (0,_lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry)), taken);
        taken.add(folded(path));
        paths.set(entry, path);
    }
    return new Map(files.map((file) => [file, paths.get(file) ?? file]));
}
/** Files with their folders: folders before what is in them, and legal names before those that must yield. */
function foldersFirst(files) {
    const entries = new Set(files);
    // The folders that are added come up in the same loop.
    for (const entry of entries)
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry) !== '.')
            entries.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry));
    const isSafe = (entry) => (0,_lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .safePath */ .nG)(entry) === entry;
    const rank = (entry) => 2 * entry.split('/').length + (isSafe(entry) ? 0 : 1);
    return [...entries].sort((a, b) => rank(a) - rank(b));
}
const folded = (path) => path.normalize('NFC').toLowerCase();
/** `folder/name.txt`, or `folder/name-2.txt`, or with the next number that is free. */
function freePath(folder, file, taken) {
    const { name, ext } = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(file);
    let path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file);
    for (let number = 2; taken.has(folded(path)); number += 1) {
        path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${name}-${number}${ext}`);
    }
    return path;
}


/***/ }),

/***/ 22601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XG: () => (/* binding */ NO_CHANGE),
  C2: () => (/* binding */ changeOf),
  XT: () => (/* binding */ checkedName),
  iw: () => (/* binding */ fileUrl),
  Uo: () => (/* binding */ headOf),
  ZZ: () => (/* binding */ pageOf),
  qv: () => (/* binding */ pagesOn),
  mY: () => (/* binding */ targetBranch)
});

;// CONCATENATED MODULE: ./lib/github/ref-name.js
/** What git refuses in the name of a branch: https://git-scm.com/docs/git-check-ref-format */
const PROBLEMS = [
    [/^$/, 'it is empty'],
    [/^-/, 'it begins with a `-`'],
    [/^@$/, '`@` alone is no name'],
    [/(^|\/)\.|\.(\/|$)/, 'a part of it begins or ends with a `.`'],
    [/\.lock(\/|$)/, 'a part of it ends with `.lock`'],
    [/\.\./, 'it has `..` in it'],
    [/@\{/, 'it has `@{` in it'],
    [/^\/|\/$|\/\//, 'it begins or ends with a `/`, or has two in a row'],
    // Of the control characters git refuses those of ASCII.
    [/ |[^\P{Cc}\u0080-\u009f]/u, 'it has a space or a control character in it'],
    [/[~^:?*[\\]/, 'it has one of `~ ^ : ? * [ \\` in it'],
    // GitHub's own: https://github.com/orgs/community/discussions/22474
    [/^[0-9a-f]{40}$/i, 'it looks like the id of a commit'],
];
const BRANCH = 'refs/heads/';
/** Bytes that a branch's name may have, as GitHub stores it with `refs/heads/`. */
const MOST_BYTES = 244;
/** The name of a branch without `refs/heads/`. */
const branchName = (ref) => (ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref);
/** Why git does not take a name for a branch; undefined if it does. */
function problemOfBranch(name) {
    const problem = PROBLEMS.find(([pattern]) => pattern.test(name))?.[1];
    if (problem !== undefined)
        return problem;
    return Buffer.byteLength(name) > MOST_BYTES ? `it has more than ${MOST_BYTES} bytes` : undefined;
}

// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
;// CONCATENATED MODULE: ./lib/transcribe/save/branch.js


const branch_BRANCH = 'refs/heads/';
const PULL_REQUEST = /^refs\/pull\/\d+\/(merge|head)$/;
/**
 * The branch to save to: the input, or the one that the run is about, which its ref tells: a pull request that was
 * merged, and `pull_request_target`, run on the branch that was merged into. Throws a Failure where there is none.
 */
function targetBranch(input, event) {
    const { ref, pullRequest, fromFork } = event;
    if (input !== '')
        return checkedName('branch', input);
    // What a stranger's head has is for no branch of ours, also where the base is what the run is about.
    if (pullRequest !== undefined && fromFork && pullRequest.isMerged !== true) {
        throw new failure/* Failure */.HR('save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.');
    }
    if (ref.startsWith(branch_BRANCH))
        return checkedName('branch', ref);
    if (pullRequest !== undefined && PULL_REQUEST.test(ref))
        return pullRequest.headBranch;
    const what = event.ref.startsWith('refs/tags/')
        ? `the tag ${event.ref.slice('refs/tags/'.length)}`
        : event.ref || 'no ref';
    throw new failure/* Failure */.HR(`branch: this run is about ${what}, not about a branch. Name the branch to save to.`);
}
/** The name of a branch that can be saved to, without `refs/heads/`. Throws a Failure that names the input. */
function checkedName(input, ref) {
    const branch = branchName(ref);
    if (/^refs\/pull\/\d+\/(merge|head)$|^\d+\/merge$/.test(ref)) {
        throw new failure/* Failure */.HR(`${input}: ${branch} is the merge of a pull request and cannot be saved to. Leave the input out, or use \`\${{ github.head_ref }}\`.`);
    }
    if (branch.startsWith('refs/'))
        throw new failure/* Failure */.HR(`${input}: ${branch} is not a branch. Give a branch's name.`);
    if (branch.startsWith('gh-readonly-queue/')) {
        throw new failure/* Failure */.HR(`${input}: ${branch} belongs to the merge queue and cannot be saved to. Name another one.`);
    }
    const problem = problemOfBranch(branch);
    if (problem !== undefined)
        throw new failure/* Failure */.HR(`${input}: git does not take "${branch}": ${problem}.`);
    return branch;
}
/** The commit that the branch points to. Throws a Failure that says what the name is instead. */
async function headOf(client, branch) {
    const head = await client.head(branch);
    if (head !== undefined)
        return head;
    if (await client.hasTag(branch)) {
        throw new failure/* Failure */.HR(`branch: ${branch} is a tag, and a tag cannot be committed to. Name a branch.`);
    }
    throw new failure/* Failure */.HR(`branch: there is no branch ${branch} in this repository. Create it, or name another one.`);
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
/** Where people see a file of a branch. */
function fileUrl(event, branch, path) {
    const inUrl = (name) => name.split('/').map(encodeURIComponent).join('/').replaceAll(/[()]/g, encoded);
    return pageOf(event, `blob/${inUrl(branch)}/${inUrl(path)}`);
}
/** The pages of files on a branch, but of sources that are held back from it. */
function pagesOn(event, branch, held) {
    const names = new Set(held.map(({ source }) => source));
    return (source, path) => (names.has(source) ? undefined : fileUrl(event, branch, path));
}
const encoded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;


/***/ }),

/***/ 37198:
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
    return removed.length > 0 ? 'Remove transcripts of deleted media' : 'Update the lock file of transcripts';
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
    // A commit without either brings the lock file alone.
    return parts.length > 0 ? parts.join(' and ') : '1 lock file';
}
/**
 * A file's name may not act: in a commit message `[skip ci]` stops workflows, `fixes #1` or `GH-1` closes issues, `@name`
 * notifies, and `Co-authored-by:` names an author. A word joiner, which is not seen, ends that.
 */
function safeName(name) {
    return (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutIssues */ .n_)((0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name))
        .replaceAll(/[[#@]/g, `$&${WORD_JOINER}`)
        .replaceAll(/:(?!\/\/)/g, `${WORD_JOINER}:`);
}
const namesOf = (sources) => sources.map(({ source }) => source);
const secondsOf = (sources) => sources.reduce((sum, { duration }) => sum + duration, 0);
const minutesOf = (sources) => String(Math.round((secondsOf(sources) / 60) * 10) / 10);


/***/ }),

/***/ 99726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ halved),
/* harmony export */   II: () => (/* binding */ refuseClashes),
/* harmony export */   Qi: () => (/* binding */ LARGEST_COMMITTED),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Yj: () => (/* binding */ firstPart),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   jh: () => (/* binding */ COMMIT_LIMITS)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);



/**
 * Found by trial: https://github.com/grafana/github-api-commit-action/pull/66. GitHub names no number of files, and
 * refuses commits of several hundred.
 */
const COMMIT_LIMITS = { bytes: 40_000_000, changes: 100 };
/** Bytes of a file that a commit takes at most. */
const LARGEST_COMMITTED = Math.floor(COMMIT_LIMITS.bytes / 4) * 3;
/** The least that is halved when GitHub fails: what is smaller has not failed for its size. */
const LARGE = { bytes: 1_000_000, changes: 50 };
/** Files that one message names. */
const MOST_NAMED = 5;
/**
 * Compares what a run changed with a branch, without the lock file. A file there is ours if `recorded`, which has the
 * blob ids of the branch's own lock file by path, says so, or if the user lets us overwrite this very content. Throws a
 * Failure where something else than a file stands in the way.
 */
function compare({ files, removed, lockfile, overwritten }, branch, recorded) {
    const written = lockfile === undefined ? files : [...files, lockfile];
    refuseClashes(written.map(({ path }) => path), branch);
    const contents = new Map(files.map((file) => [file.path, (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .zA)(file.content)]));
    const kept = new Set(contents.values());
    const isOurs = (path, { oid }) => recorded.get(path)?.git === oid || (overwritten.get(path)?.has(oid) ?? false);
    const stateOf = (path) => {
        const [ours, there] = [contents.get(path), branch.get(path)];
        if (there?.oid === ours)
            return 'unchanged';
        if (there === undefined)
            return 'add';
        if (!isFile(there))
            return 'left';
        if (ours !== undefined)
            return isOurs(path, there) ? 'add' : 'left';
        // What was moved along with its media is not lost, whoever wrote it.
        return isOurs(path, there) || kept.has(there.oid) ? 'remove' : 'left';
    };
    const paths = [...contents.keys(), ...removed];
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
/**
 * The first of as few commits as the limits allow. The lock file comes last, so that it never tells of what is not there;
 * deletions come after the other files, since files may have moved. Throws a Failure for a file too large for any.
 */
function firstPart(add, remove, lockfile, limits = COMMIT_LIMITS) {
    const lock = lockfile === undefined ? [] : [lockfile];
    for (const file of [...add, ...lock])
        refuseLarge(file);
    const changes = [...add, ...remove, ...lock];
    let bytes = 0;
    const end = changes.findIndex((change, index) => {
        bytes += sizeOf(change);
        // One that is above the limit alone goes alone.
        return index > 0 && (bytes > limits.bytes || index >= limits.changes);
    });
    const part = end === -1 ? changes : changes.slice(0, end);
    return {
        files: part.filter((change) => typeof change !== 'string'),
        removed: part.filter((change) => typeof change === 'string'),
        isLast: part.length === changes.length,
        size: { bytes: part.reduce((sum, change) => sum + sizeOf(change), 0), changes: part.length },
    };
}
/** Limits for the next try after GitHub failed at a commit: half of it, if it was large. */
function halved(limits, { bytes, changes }) {
    if (changes < 2 || (bytes < LARGE.bytes && changes < LARGE.changes))
        return limits;
    return { bytes: Math.ceil(bytes / 2), changes: Math.ceil(changes / 2) };
}
const sizeOf = (change) => typeof change === 'string' ? 0 : base64Length(change.content);
function refuseLarge({ path, content }) {
    if (content.byteLength <= LARGEST_COMMITTED)
        return;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${path} has ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(content.byteLength)}, and a commit through GitHub's API takes files of ` +
        `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(LARGEST_COMMITTED)} at most. Use \`save-to: artifact\` for it.`);
}
const base64Length = (content) => Math.ceil(content.byteLength / 3) * 4;


/***/ }),

/***/ 82108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ transcriptsOf)
/* harmony export */ });
/** The files of a batch without its lock file. */
function transcriptsOf({ files, lockfile }) {
    return files.filter((file) => file !== lockfile.path);
}


/***/ }),

/***/ 45926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   cR: () => (/* binding */ explainConnection),
/* harmony export */   eN: () => (/* binding */ LfsError),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24261);
/* harmony import */ var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13019);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61636);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);




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
    const words = (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${status} ${message}`.trim()).slice(0, LONGEST_MESSAGE).replace(/\.$/, '');
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
    const message = `The answer of the Git LFS server cannot be used, because ${why}. Check GITHUB_SERVER_URL.`;
    return new LfsError('lfs-unreachable', message);
}
/** Bytes that are not those of the pointer. `what` names the difference. */
function damaged(what) {
    const message = `Git LFS sent other media than the pointer stands for: ${what}. Push them again with \`git lfs push --all origin\`.`;
    return new LfsError('lfs-damaged', message);
}
/** Media of so many bytes that do not arrive in any reasonable time. */
function tooSlow(size) {
    const message = `The download from Git LFS was too slow for ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(size, 'byte')} and was given up. Check the network and the proxy.`;
    return new LfsError('lfs-unreachable', message, { passing: true });
}
const CERTIFICATE = /CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/;
/** What a broken connection means. */
function explainConnection(error) {
    const refused = (0,_lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyRefusal */ .vd)(error);
    if (refused !== undefined)
        return new LfsError('lfs-unreachable', refused);
    const code = (0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) ?? '';
    const words = (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) || code);
    if (CERTIFICATE.test(code)) {
        const message = `The certificate of the Git LFS server is not trusted (${words}). If an authority of your own signed it, ` +
            'name its PEM file in the environment variable NODE_EXTRA_CA_CERTS.';
        return new LfsError('lfs-unreachable', message);
    }
    const message = `The connection to Git LFS failed (${words}). Check the network and the proxy.`;
    return new LfsError('lfs-unreachable', message, { passing: true });
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ urlMedia),
/* harmony export */   Z: () => (/* binding */ readRemote)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);

const OK = 200;
const PARTIAL_CONTENT = 206;
const LONGEST_VALUE = 200;
const QUERY_HASH_LENGTH = 16;
/** Reads the head of an answer to a request for the first byte: https://www.rfc-editor.org/rfc/rfc9110#section-14 */
function readRemote(status, headers) {
    if (status !== OK && status !== PARTIAL_CONTENT)
        return { status };
    const etag = textOf(headers['etag'])?.replace(/^W\//, '') || undefined;
    const lastModified = textOf(headers['last-modified']);
    const length = numberOf(status === OK ? headers['content-length'] : /\/(\d+)$/.exec(textOf(headers['content-range']) ?? '')?.[1]);
    const type = textOf(headers['content-type'])?.split(';')[0]?.trim().toLowerCase() || undefined;
    return {
        status,
        ...(type !== undefined && { type }),
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(length !== undefined && Number.isSafeInteger(length) && { length }),
    };
}
/** The media at a URL as the lock file keeps them. The query, which may be a credential, is only hashed. */
function urlMedia(url, { etag, lastModified, length }) {
    return { kind: 'url', etag, lastModified, length, query: hashOf(url.search.slice(1)) };
}
function hashOf(query) {
    if (query === '')
        return undefined;
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(query).slice(0, QUERY_HASH_LENGTH);
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


/***/ }),

/***/ 62650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pI: () => (/* binding */ askAll),
  e6: () => (/* binding */ follow),
  qG: () => (/* binding */ leave),
  bj: () => (/* binding */ wayTo)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(57814);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/transcribe/sources/public-address.js


/** A server is not asked, because it stands where strangers must not reach it through us. */
class PrivateAddressError extends Error {
    name = 'PrivateAddressError';
}
/** What of IPv4 is not for everybody: https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE_V4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
];
/**
 * What of IPv6 is for everybody, and what is not of that, as it stands for an address of IPv4 or is for documents:
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const GLOBAL_V6 = ['2000::', 3];
const PRIVATE_V6 = [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
];
const globalV6 = new external_node_net_.BlockList();
globalV6.addSubnet(...GLOBAL_V6, 'ipv6');
const refused = new external_node_net_.BlockList();
for (const [net, prefix] of PRIVATE_V4)
    refused.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of PRIVATE_V6)
    refused.addSubnet(net, prefix, 'ipv6');
/** Whether anybody reaches an address: it is not of this machine, of a network of its own, or of many. */
function isPublic(address) {
    if (!(0,external_node_net_.isIPv6)(address))
        return !refused.check(address, 'ipv4');
    return globalV6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
/** Throws a PrivateAddressError if a URL names an address that is not public; names are looked at when they are resolved. */
function requirePublic({ hostname }) {
    const address = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(address) !== 0 && !isPublic(address))
        throw new PrivateAddressError(address);
}
/** Resolves as Node does, to nothing but public addresses: what is connected to is what was looked at. */
const lookupPublic = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const addresses = found ?? [];
        const hidden = addresses.find(({ address }) => !isPublic(address));
        const [first] = addresses;
        if (error !== null)
            callback(error, '');
        else if (hidden !== undefined || first === undefined)
            callback(new PrivateAddressError(hostname), '');
        else if (options.all)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
};

// EXTERNAL MODULE: ./lib/transcribe/sources/remote-media.js
var remote_media = __webpack_require__(3079);
;// CONCATENATED MODULE: ./lib/transcribe/sources/remote.js



const CONCURRENCY = 8;
/** Milliseconds for a URL with all its redirects. */
const TIME_LIMIT = 10_000;
/** Milliseconds for all URLs together: of those that are not asked by then, nothing is known. */
const WHOLE_TIME_LIMIT = 600_000;
/** A server that gave no answer so often is not asked any more: each time may cost the whole limit. */
const MOST_SILENCES = 10;
const MOST_REDIRECTS = 5;
/** The range goes with a GET: a URL that is signed for it refuses HEAD. */
const HEADERS = { 'accept-encoding': 'identity' };
/**
 * Asks the servers of media URLs what they hold, without fetching it; one answer for each URL, in order. Never throws:
 * a server that does not answer us, as one that only Deepgram reaches, says nothing.
 */
async function askAll(urls, options = {}) {
    if (urls.length === 0)
        return [];
    const { onPrivate } = options;
    const way = await wayTo(options);
    const whole = AbortSignal.timeout(WHOLE_TIME_LIMIT);
    const signal = options.signal === undefined ? whole : AbortSignal.any([options.signal, whole]);
    const queue = new dist/* default */.Ay({ concurrency: CONCURRENCY });
    const silences = new Map();
    const ask = async (url) => {
        if ((silences.get(url.origin) ?? 0) >= MOST_SILENCES)
            return {};
        try {
            const either = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]);
            return await head(url, way, either);
        }
        catch (error) {
            if (error instanceof PrivateAddressError)
                onPrivate?.(url);
            else
                silences.set(url.origin, (silences.get(url.origin) ?? 0) + 1);
            return {};
        }
    };
    try {
        return await queue.addAll(urls.map((url) => () => ask(url)));
    }
    finally {
        await way.connections.destroy();
    }
}
/** Connections to servers of media; whoever asks for them destroys them. */
async function wayTo({ ca, allowPrivate = false }) {
    const { Connections } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2802)]).then(__webpack_require__.bind(__webpack_require__, 62802));
    const connections = new Connections({
        connectTimeout: TIME_LIMIT,
        ca,
        ...(!allowPrivate && { lookup: lookupPublic }),
    });
    return { connections, allowPrivate };
}
/** What a server says of media, without fetching them. */
async function head(url, way, signal) {
    const response = await follow(url, 'bytes=0-0', way, signal);
    return response === undefined ? {} : (0,remote_media/* readRemote */.Z)(response.statusCode, leave(response).headers);
}
/**
 * Asks for a range of the media at a URL, wherever that leads; undefined if it leads nowhere that is asked. The body is still
 * to be read, or left. Throws what undici throws, a PrivateAddressError, or the signal's reason.
 */
async function follow(start, range, { connections, allowPrivate }, signal) {
    let url = start;
    for (let hops = 0; hops <= MOST_REDIRECTS && url.protocol === 'https:'; hops += 1) {
        signal.throwIfAborted();
        if (!allowPrivate)
            requirePublic(url);
        const response = await connections.request({
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method: 'GET',
            headers: { range, ...HEADERS },
            signal,
        });
        const { statusCode } = response;
        const { location } = response.headers;
        const moved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
        if (!moved)
            return response;
        leave(response);
        url = new URL(location, url);
    }
    return undefined;
}
/** A server that knows no ranges sends all: leave. That we do is the error that the body then tells. */
function leave(response) {
    response.body.on('error', () => { });
    response.body.destroy();
    return response;
}


/***/ }),

/***/ 37921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseTranscript),
  J: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/transcript/insights.js

/**
 * Reads what Deepgram tells about what is said.
 * https://developers.deepgram.com/docs/audio-intelligence
 */
function parseInsights(results, alternatives) {
    const subjects = subjectsOf(results, alternatives);
    return {
        summary: summaryOf(results, alternatives),
        topics: labelsOf(results, 'topics', 'topic'),
        intents: labelsOf(results, 'intents', 'intent'),
        entities: entitiesOf(alternatives),
        sentiment: stringAt(results, 'sentiments', 'average', 'sentiment'),
        ...(subjects.length === 0 ? {} : { subjects }),
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
function segmentsOf(results, kind) {
    const block = (0,guards.at)(results, kind);
    return objects((0,guards.at)(block, 'segments') ?? (0,guards.at)(block, 'results', kind, 'segments'));
}
/** A segment tells its first word by number. */
function subjectsOf(results, alternatives) {
    const [only, another] = alternatives;
    const words = only?.['words'];
    if (another !== undefined || !Array.isArray(words))
        return [];
    const found = segmentsOf(results, 'topics').flatMap((segment) => {
        const { start_word: number } = segment;
        const start = (0,guards/* isFiniteNumber */.Bf)(number) ? (0,guards.at)(words[number], 'start') : undefined;
        const [likeliest] = objects(segment['topics']).toSorted((a, b) => scoreOf(b) - scoreOf(a));
        const topic = stringAt(likeliest, 'topic');
        return (0,guards/* isFiniteNumber */.Bf)(start) && start >= 0 && topic !== undefined ? [{ start, topic }] : [];
    });
    return found.toSorted((a, b) => a.start - b.start);
}
function scoreOf({ confidence_score: score, confidence }) {
    return [score, confidence].find(guards/* isFiniteNumber */.Bf) ?? 0;
}
function labelsOf(results, kind, label) {
    return distinct(segmentsOf(results, kind)
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

// EXTERNAL MODULE: ./lib/transcript/sentences.js + 1 modules
var sentences = __webpack_require__(18964);
;// CONCATENATED MODULE: ./lib/transcript/paragraphs.js

/** Two values of one moment may be rounded differently. */
const SAME_MOMENT_SECONDS = 0.0005;
/** A pause in which a paragraph ends, even inside of a sentence. */
const LONG_PAUSE_SECONDS = 3;
/** A pause in which a paragraph ends together with its sentence. */
const PAUSE_SECONDS = 1.2;
/** A paragraph of our own ends with the sentence that reaches so many words. */
const PARAGRAPH_WORDS = 90;
/**
 * Divides words into paragraphs of one speaker each: as Deepgram did, where it did, and everywhere at a change of
 * speaker; Deepgram's own divisions may miss one. `language` is a BCP-47 tag.
 */
function paragraphsOf(words, given, language) {
    const rules = (0,sentences/* sentenceRules */.t)(language);
    const starts = given ? givenStarts(words, given, rules) : ownStarts(words, rules);
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
function givenStarts(words, { sentences, paragraphs }, { endsBetween, goesOnBetween }) {
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
        const before = words[index - 1]?.text;
        const [begins, beginsParagraph] = [startsSentence(word), startsParagraph(word)];
        // Neither is told to begin behind `Mr.` for a reason.
        if (before !== undefined && goesOnBetween(before, word.text))
            return undefined;
        const isSentence = sentences.length > 0 ? begins : before !== undefined && endsBetween(before, word.text);
        return beginsParagraph ? 'paragraph' : isSentence ? 'sentence' : undefined;
    });
}
function ownStarts(words, { endsBetween }) {
    let length = 0;
    return words.map((word, index) => {
        const before = words[index - 1];
        length += 1;
        if (before === undefined)
            return undefined;
        const isSentence = endsBetween(before.text, word.text);
        const pause = word.start - before.end;
        const isParagraph = pause >= LONG_PAUSE_SECONDS || (isSentence && (pause >= PAUSE_SECONDS || length > PARAGRAPH_WORDS));
        if (isParagraph || before.speaker !== word.speaker)
            length = 1;
        return isParagraph ? 'paragraph' : isSentence ? 'sentence' : undefined;
    });
}

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





/** Seconds that no recording is longer than. */
const A_WEEK = 7 * 24 * 60 * 60;
/**
 * Reads Deepgram's answer to POST /v1/listen; undefined if it has not the shape of one. What its contract lets it lack
 * is taken from what is around, and said among the warnings.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
function parseTranscript(answer) {
    const metadata = (0,guards.at)(answer, 'metadata');
    const requestId = (0,guards.at)(metadata, 'request_id');
    const results = (0,guards.at)(answer, 'results');
    const channels = (0,guards.at)(results, 'channels');
    if (!(0,guards/* isString */.Kg)(requestId) || !Array.isArray(channels))
        return undefined;
    const told = timeOf((0,guards.at)(metadata, 'duration'));
    const duration = told ?? lastEnd(channels);
    const lacks = { words: 0, times: 0, channels: [] };
    const parsed = channels.map((channel, index) => parseChannel(channel, index, duration, lacks));
    const sha256 = (0,guards.at)(metadata, 'sha256');
    return {
        requestId,
        duration,
        sha256: (0,guards/* isString */.Kg)(sha256) ? sha256 : undefined,
        models: modelNames(metadata),
        warnings: [
            ...((0,guards/* listOf */.c3)((0,guards.at)(metadata, 'warnings'), guards/* isObject */.Gv) ?? []).map(warningText),
            ...lackingText(lacks, told === undefined),
        ],
        channels: parsed,
        insights: parseInsights(results, channels.flatMap(bestOf)),
    };
}
/** Seconds from the start of a recording; undefined if it is no time of one. */
function timeOf(value) {
    return (0,guards/* isFiniteNumber */.Bf)(value) && value >= 0 && value <= A_WEEK ? value : undefined;
}
/** When the last word of all ends. */
function lastEnd(channels) {
    const words = channels.flatMap(bestOf).flatMap(({ words }) => (Array.isArray(words) ? words : []));
    return words.reduce((last, word) => Math.max(last, timeOf((0,guards.at)(word, 'end')) ?? 0), 0);
}
function lackingText({ words, times, channels }, lacksDuration) {
    const lacking = [
        ...(lacksDuration ? ['the length of the recording, which is taken from its last word'] : []),
        ...(words > 0 ? [`the text of ${(0,units/* count */.U9)(words, 'word')}, left out`] : []),
        ...(times > 0 ? [`the time of ${(0,units/* count */.U9)(times, 'word')}, put between the words around`] : []),
        ...(channels.length > 0 ? [`all of channel ${channels.join(', ')}, taken for silence`] : []),
    ];
    return lacking.length === 0 ? [] : [`The answer lacks ${lacking.join('; ')}.`];
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
    const models = (0,guards/* isObject */.Gv)(info) ? Object.values(info) : [];
    const diarizer = (0,guards.at)(metadata, 'diarize_info', 'arch');
    return [
        ...models
            .filter((model) => (0,guards/* isString */.Kg)((0,guards.at)(model, 'name')))
            .map((model) => [(0,guards.at)(model, 'name'), (0,guards.at)(model, 'version')].filter(guards/* isString */.Kg).join(' ')),
        // It is only there if speakers were told apart.
        ...((0,guards/* isString */.Kg)(diarizer) && diarizer !== '' ? [`diarizer ${diarizer}`] : []),
    ];
}
function warningText(warning) {
    return [warning['parameter'], warning['message']].filter(guards/* isString */.Kg).join(': ');
}
/** The first alternative of a channel, if there is one. */
function bestOf(channel) {
    const alternatives = (0,guards.at)(channel, 'alternatives');
    return Array.isArray(alternatives) ? alternatives.slice(0, 1).filter(guards/* isObject */.Gv) : [];
}
function parseChannel(channel, index, duration, lacks) {
    const [best] = bestOf(channel);
    if (best === undefined) {
        lacks.channels.push(index + 1);
        return { language: undefined, words: [], paragraphs: [] };
    }
    const words = parseWords(best, duration, lacks);
    const told = (0,guards.at)(channel, 'detected_language') ?? (0,guards/* listOf */.c3)(best['languages'], guards/* isString */.Kg)?.[0];
    const language = (0,guards/* isString */.Kg)(told) && told !== '' ? told : undefined;
    return { language, words, paragraphs: paragraphsOf(words, parseDivisions(best), language) };
}
function parseWords({ words: given, transcript }, duration, lacks) {
    const told = (Array.isArray(given) ? given : []).flatMap((word) => parseWord(word, lacks));
    const words = told.length > 0 ? told : untimed((0,guards/* isString */.Kg)(transcript) ? transcript : '', duration);
    const times = mendTimes(words, duration);
    return withStopsBehind(words.flatMap((word, index) => {
        const text = word.text.replaceAll(/\s+/gu, ' ').trim();
        return text === '' ? [] : [{ ...word, text, ...(times[index] ?? { start: 0, end: 0 }) }];
    }));
}
/** Stops and closing brackets that no word begins with, in front of one. */
const LEADING_STOPS = /^[\p{Pe}、。，．！？；：｡､،؛؟۔।॥]+(?=[^\p{Pe}\p{Po}])/u;
/** Stops of Japanese and Chinese stand in front of the next word at times: they go to the one that they end. */
function withStopsBehind(words) {
    const mended = [];
    for (const word of words) {
        const before = mended.at(-1);
        const stops = before === undefined ? '' : (LEADING_STOPS.exec(word.text)?.[0] ?? '');
        if (before !== undefined && stops !== '')
            mended[mended.length - 1] = { ...before, text: before.text + stops };
        mended.push(stops === '' ? word : { ...word, text: word.text.slice(stops.length) });
    }
    return mended;
}
function parseWord(word, lacks) {
    const texts = [(0,guards.at)(word, 'punctuated_word'), (0,guards.at)(word, 'word')].filter(guards/* isString */.Kg);
    const text = texts.find((each) => each !== '') ?? texts[0];
    if (!(0,guards/* isObject */.Gv)(word) || text === undefined) {
        lacks.words += 1;
        return [];
    }
    const { confidence, speaker, language } = word;
    const [start, end] = [timeOf(word['start']), timeOf(word['end'])];
    if (!isTold(word['start'], start) || !isTold(word['end'], end))
        lacks.times += 1;
    return [
        {
            text,
            start,
            end,
            confidence: (0,guards/* isFiniteNumber */.Bf)(confidence) ? Math.min(1, Math.max(0, confidence)) : undefined,
            speaker: isSpeaker(speaker) ? speaker : undefined,
            ...((0,guards/* isString */.Kg)(language) && language !== '' ? { language } : {}),
        },
    ];
}
/** A time that Deepgram does not know is null in JSON, which has no NaN. */
const isTold = (value, time) => value === null || time !== undefined;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ CAPTION_STYLES),
/* harmony export */   Ip: () => (/* binding */ CAPTION_SPEAKERS),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   hO: () => (/* binding */ widestPiece),
/* harmony export */   zv: () => (/* binding */ LABEL_SHARE)
/* harmony export */ });
const CAPTION_STYLES = ['netflix', 'bbc', 'dcmp', 'podcast'];
const CAPTION_SPEAKERS = ['label', 'dash', 'brackets', 'colour', 'none'];
/** Five letters and a space, by which reading is measured. */
const CHARACTERS_A_WORD = 6;
const perSecond = (wordsAMinute) => (wordsAMinute * CHARACTERS_A_WORD) / 60;
/** Two speakers in one cue, where the style has them, and where it asks for a new cue at a change of speakers. */
const [SEVERAL_COST, SELDOM_SEVERAL_COST] = [12, 26];
/**
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/217350977 with 20 and 2 frames at 24 a second, rounded up; gaps
 * of 12 frames and fewer are closed: https://partnerhelp.netflixstudios.com/hc/en-us/articles/360051554394
 */
const NETFLIX = {
    lineLength: 42,
    lines: 2,
    shortest: 834,
    longest: 7000,
    readingSpeed: 17,
    gap: 84,
    hold: 500,
    shortestGap: 501,
    longestHold: 1000,
    speakers: 'label',
    wholeNames: false,
    severalCost: SEVERAL_COST,
};
/** https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/ with gaps of a second at least. */
const BBC = {
    lineLength: 37,
    lines: 2,
    shortest: 1000,
    longest: undefined,
    readingSpeed: perSecond(180),
    gap: 0,
    hold: 1499,
    shortestGap: 1000,
    longestHold: 1499,
    speakers: 'label',
    wholeNames: false,
    severalCost: SEVERAL_COST,
};
/** https://dcmp.org/learn/captioningkey */
const DCMP = {
    lineLength: 32,
    lines: 2,
    shortest: 2000,
    longest: 6000,
    readingSpeed: perSecond(160),
    gap: 0,
    hold: 1499,
    shortestGap: 500,
    longestHold: 1499,
    speakers: 'label',
    wholeNames: false,
    severalCost: SELDOM_SEVERAL_COST,
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
    shortestGap: 500,
    longestHold: 1000,
    speakers: 'label',
    wholeNames: true,
    severalCost: SELDOM_SEVERAL_COST,
};
const SETS = {
    netflix: NETFLIX,
    bbc: BBC,
    dcmp: DCMP,
    podcast: PODCAST,
};
/**
 * As much as two lines of a podcast's SRT hold. Podcast apps show the name of a WebVTT voice tag, and would show a label
 * beside it.
 */
const PODCAST_VTT = { lineLength: 65, lines: 1, speakers: 'none' };
/**
 * Netflix's own numbers by language, in columns: a wide character takes two. Japanese has its general reading speed, since
 * the guide's is one for translations, which leave things out.
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/215767517 (ja), 216001127 (ko), 215986007 (zh), 220448308 (th)
 */
const NETFLIX_BY_LANGUAGE = {
    ja: { lineLength: 26 },
    ko: { lineLength: 32, readingSpeed: 24 },
    zh: { lineLength: 32, readingSpeed: 18 },
    yue: { lineLength: 32, readingSpeed: 18 },
    th: { lineLength: 35 },
};
/** The rules of a style, with the user's own numbers where there are some. */
function rulesOf(choice, { format, language = '' }) {
    const isNetflix = choice.style === 'netflix';
    const rules = {
        ...SETS[choice.style],
        ...(choice.style === 'podcast' && format === 'vtt' ? PODCAST_VTT : {}),
        ...(isNetflix ? NETFLIX_BY_LANGUAGE[language.toLowerCase().split('-')[0] ?? ''] : {}),
    };
    const longest = milliseconds(choice.longest) ?? rules.longest;
    const shortest = milliseconds(choice.shortest) ?? rules.shortest;
    return {
        ...rules,
        lineLength: choice.lineLength ?? rules.lineLength,
        lines: choice.lines ?? rules.lines,
        shortest: Math.min(shortest, longest ?? shortest),
        longest,
        readingSpeed: choice.readingSpeed ?? rules.readingSpeed,
        speakers: choice.speakers ?? rules.speakers,
    };
}
/** On its only line, a label leaves as much to the text. */
const LABEL_SHARE = 3 / 4;
/** Columns of a word that fits all captions of a style, beside the widest label. */
function widestPiece(choice, language) {
    const { lineLength, lines } = rulesOf(choice, { format: 'srt', language });
    return lines > 1 ? lineLength : Math.floor(lineLength * (1 - LABEL_SHARE));
}
const milliseconds = (seconds) => seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1000));


/***/ }),

/***/ 72884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gapBetween),
/* harmony export */   y: () => (/* binding */ joinWords)
/* harmony export */ });
/** Scripts that are written without spaces at all; Korean is not among them. https://www.unicode.org/reports/tr14/ */
const IDEOGRAPHIC = String.raw `\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Scripts with spaces between phrases alone: class SA. */
const PHRASED = String.raw `\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Marks of full width, which bring their own space along. */
const MARKS = String.raw `\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;
const [ENDS_UNSPACED, STARTS_UNSPACED] = around(`${IDEOGRAPHIC}${PHRASED}${MARKS}`);
const [ENDS_IDEOGRAPHIC, STARTS_IDEOGRAPHIC] = around(IDEOGRAPHIC);
const [ENDS_KANA, STARTS_KANA] = around(String.raw `\p{sc=Hiragana}\p{sc=Katakana}ー`);
const [ENDS_THAI, STARTS_THAI] = around(String.raw `\p{sc=Thai}`);
const [ENDS_MARK, STARTS_MARK] = around(MARKS);
const [ENDS_DIGIT, STARTS_DIGIT] = around(String.raw `\p{Nd}%`);
const [ENDS_LATIN, STARTS_LATIN] = around(String.raw `\p{sc=Latin}\p{Nd}`);
function around(characters) {
    return [new RegExp(`[${characters}]\\p{M}*$`, 'u'), new RegExp(`^[${characters}]`, 'u')];
}
/** Characters below are of none of the scripts and marks above. */
const [FIRST_UNSPACED, FIRST_MARK] = [0x0e00, 0x3000];
const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
/** What was recognized as one and holds so many is a phrase, which Thai parts by spaces. */
const WORDS_OF_PHRASE = 3;
/**
 * What stands between two words: a space, or nothing in scripts that have none there. A number takes none before what it
 * counts, as in 2024年, nor does a foreign word in Japanese, which kana tell from Chinese.
 */
function gapBetween(before, after) {
    // Most words are told apart by a look.
    if (before.charCodeAt(before.length - 1) < FIRST_UNSPACED && after.charCodeAt(0) < FIRST_MARK)
        return ' ';
    if (ENDS_MARK.test(before) || STARTS_MARK.test(after))
        return '';
    if (ENDS_THAI.test(before) && STARTS_THAI.test(after))
        return isPhrase(before) || isPhrase(after) ? ' ' : '';
    if (ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after))
        return '';
    return isOneWord(before, after) ? '' : ' ';
}
const isOneWord = (before, after) => (ENDS_DIGIT.test(before) && STARTS_IDEOGRAPHIC.test(after)) ||
    (ENDS_IDEOGRAPHIC.test(before) && STARTS_DIGIT.test(after)) ||
    (ENDS_LATIN.test(before) && STARTS_KANA.test(after)) ||
    (ENDS_KANA.test(before) && STARTS_LATIN.test(after));
function isPhrase(text) {
    let words = 0;
    for (const { isWordLike } of WORDS.segment(text)) {
        if (isWordLike)
            words += 1;
        if (words >= WORDS_OF_PHRASE)
            return true;
    }
    return false;
}
/** Words as one text. */
function joinWords(words) {
    return words
        .map((word, index) => (index === 0 ? word : `${gapBetween(words[index - 1] ?? '', word)}${word}`))
        .join('');
}


/***/ }),

/***/ 18964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ abbreviationOf),
  t: () => (/* binding */ sentenceRules)
});

;// CONCATENATED MODULE: ./lib/transcript/abbreviations.js
/** Taken for known in every language. */
const ANYWHERE = {
    open: 'dr prof mr mrs ms st rev vs ca cf e.g i.e ft feat mt',
    counting: 'no nr art fig p pp vol',
    closing: 'etc inc ltd co corp jr sr a.m p.m u.s u.k u.s.a d.c ph.d m.d b.a m.a',
};
const LANGUAGES = {
    en: {
        open: 'messrs hon gov sen rep pres gen col lt cmdr maj capt cpl sgt pvt adm supt insp approx esp incl viz resp ' +
            'a.k.a asst assoc dept est',
        counting: 'nos apt ch chap sec ex eq ext ver jan feb mar apr jun jul aug sep sept oct nov dec',
        closing: 'ave blvd rd ln bros univ min max hrs mins secs lbs yds',
    },
    de: {
        open: 'hr hrn fr frl dipl ing mag sog bzw vgl evtl ggf inkl exkl zzgl abzgl geb gest verh max min mind ' +
            'z.b d.h u.a s.o s.u v.a i.d.r o.ä z.t z.zt sen phil jur rer nat med hl',
        counting: 'abb abs bd kap s tel ziff zi aufl jg',
        closing: 'usw usf tsd mio mrd jh jhd v.chr n.chr str gmbh u.v.m u.s.w z.hd',
    },
    fr: {
        open: 'mme mmes mlle mlles mm pr me env cie av apr p.ex c.-à-d',
        counting: 'chap pag tél n°',
        closing: 'j.-c',
    },
    es: {
        open: 'sra srta sras sres dra dña d lic lcda arq av avda c pza p.ej ud uds vd gral cap',
        counting: 'núm pág págs tel tfno aprox n.º',
        closing: 'ee.uu s.a s.l',
    },
    it: {
        open: 'sig sig.ra sigg dott dott.ssa ing avv arch geom on mons egr gent spett prof.ssa p.es es',
        counting: 'pag cap tel n sec',
        closing: 'ecc s.p.a s.r.l a.c d.c',
    },
    pt: {
        open: 'sra srta dra profa eng exmo exma av p.ex ex',
        counting: 'pág págs núm tel cap aprox n.º',
        closing: 's.a ltda',
    },
    nl: {
        open: 'dhr mevr mw drs mr ir ing bijv evt incl excl m.b.t o.a d.w.z t.a.v z.g zgn resp',
        counting: 'blz hfst tel par',
        closing: 'enz b.v n.v m.m v.chr n.chr',
    },
};
const KINDS = ['open', 'counting', 'closing'];
function known(all) {
    const found = new Map();
    for (const kind of KINDS)
        for (const word of all.flatMap((lists) => lists[kind].split(' ')))
            if (!found.has(word))
                found.set(word, kind);
    return found;
}
const OF_ALL = known([ANYWHERE, ...Object.values(LANGUAGES)]);
const BY_LANGUAGE = new Map(Object.entries(LANGUAGES).map(([language, lists]) => [language, known([ANYWHERE, lists])]));
const OF_OTHERS = known([ANYWHERE]);
/**
 * The abbreviations of a language by its BCP-47 tag, in lower case and without their last full stop; those of all
 * languages where none is told.
 */
function abbreviationsIn(language) {
    if (language === undefined || language === 'multi')
        return OF_ALL;
    return BY_LANGUAGE.get(language.toLowerCase().split('-')[0] ?? '') ?? OF_OTHERS;
}

;// CONCATENATED MODULE: ./lib/transcript/sentences.js

/** Marks that end sentences in any script, by Unicode: https://www.unicode.org/reports/tr44/#Sentence_Terminal */
const SENTENCE_END = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'’”]*$/u;
/** Most words end with none of them, which is seen sooner. */
const PLAIN_END = /[\p{L}\p{N}\p{M},;:]$/u;
const FULL_STOP = /^[\p{Ps}\p{Pi}"'“‘¿¡]*(.*)\.$/u;
/** An initial, or a part of an abbreviation that is written with spaces, such as `z. B.` */
const LETTER = /^\p{L}$/u;
/** Nobody's initial. */
const SMALL_LETTER = /^\p{Ll}$/u;
const ORDINAL = /^\d{1,3}$/;
const BEGINS_SMALL = /^[\p{Ps}\p{Pi}"'“‘]*\p{Ll}/u;
const BEGINS_NUMBER = /^[\p{Sc}#]?\d/u;
/** Languages that write ordinal numbers with a full stop. https://en.wikipedia.org/wiki/Ordinal_indicator */
const STOPPED_ORDINALS = new Set('de da nb nn no fi is et lv lt cs sk sl hr sr bs hu tr eu'.split(' '));
/**
 * The rules of a language by its BCP-47 tag. `Intl.Segmenter` knows no abbreviations, and takes a text of which each word
 * would have to be found again: of its rules only the marks are left, since the words are told.
 */
function sentenceRules(language) {
    const abbreviations = abbreviationsIn(language);
    const hasOrdinals = STOPPED_ORDINALS.has(language?.toLowerCase().split('-')[0] ?? '');
    const stopAfter = (word) => {
        const stem = FULL_STOP.exec(word)?.[1];
        return stem === undefined ? undefined : { stem, kind: abbreviations.get(stem.toLowerCase()) };
    };
    const goesOnBetween = (before, after) => {
        const stop = before.endsWith('.') ? stopAfter(before) : undefined;
        if (stop === undefined)
            return false;
        const isOpen = stop.kind === 'open' || SMALL_LETTER.test(stop.stem);
        return isOpen || (stop.kind === 'counting' && BEGINS_NUMBER.test(after));
    };
    return {
        goesOnBetween,
        endsBetween: (before, after) => {
            if (PLAIN_END.test(before) || !SENTENCE_END.test(before))
                return false;
            if (!before.endsWith('.'))
                return true;
            if (BEGINS_SMALL.test(after) || goesOnBetween(before, after))
                return false;
            const stem = stopAfter(before)?.stem ?? '';
            return !LETTER.test(stem) && !(hasOrdinals && ORDINAL.test(stem));
        },
    };
}
/** What an abbreviation is, undefined if a word is none. */
function abbreviationOf(word, language) {
    const stem = word.endsWith('.') ? FULL_STOP.exec(word)?.[1] : undefined;
    if (stem === undefined)
        return undefined;
    return LETTER.test(stem) ? 'letter' : abbreviationsIn(language).get(stem.toLowerCase());
}


/***/ }),

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ EXCERPT_WORDS),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   P7: () => (/* binding */ languagesOf),
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
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72884);

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
/** All languages that are told, of the most words first. */
function languagesOf(transcript) {
    const counts = new Map();
    for (const { language: ofChannel, words } of transcript.channels) {
        for (const { language = ofChannel } of words)
            if (language !== undefined)
                counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}
/** Words of an excerpt. */
const EXCERPT_WORDS = 80;
/** The first words of a transcript. */
function excerptOf(transcript) {
    const words = passagesOf(transcript).flatMap(({ sentences }) => sentences.flat());
    return `${textOf(words.slice(0, EXCERPT_WORDS))}${words.length > EXCERPT_WORDS ? ' …' : ''}`;
}


/***/ })

};
