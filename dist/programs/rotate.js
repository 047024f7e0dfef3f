export const id = 3915;
export const ids = [3915];
export const modules = {

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

/***/ 27709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39186);
/* harmony import */ var _lib_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40045);


const RETRIES = 2;
/** A client that tells when it asks again. */
function openClient(apiKey, managementUrl) {
    return new _deepgram_manage_client_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementClient */ .D({
        apiKey,
        baseUrl: managementUrl,
        retries: RETRIES,
        input: 'management-url',
        onRetry: ({ finding }, retry, waitMs) => _lib_log_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
    });
}


/***/ }),

/***/ 98202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ detailsOfNew),
/* harmony export */   c: () => (/* binding */ detailsOf)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);

const isWhole = ({ scopes, tags, expires }) => scopes !== undefined && tags !== undefined && expires !== undefined;
/** The key with what its own entry, or else the key itself, tells besides. Throws a ManagementError if there is no entry. */
async function detailsOf(client, project, key, self = {}) {
    const entry = isWhole(key) ? key : await client.getKey(project, key.id);
    return {
        ...key,
        scopes: key.scopes ?? entry.scopes ?? self.scopes,
        tags: key.tags ?? entry.tags ?? self.tags,
        expires: key.expires ?? entry.expires ?? self.expires,
        maker: key.maker ?? entry.maker,
    };
}
/**
 * A key that was just made, with what its entry tells of what was asked for and the answer did not confirm. The entry may not
 * be there yet, or not be for us to read.
 */
async function detailsOfNew(client, project, key, { tags = [], ttlSeconds, expirationDate }) {
    const mayExpire = ttlSeconds !== undefined || expirationDate !== undefined;
    const isTold = (key.tags !== undefined || tags.length === 0) && (key.expires !== undefined || !mayExpire);
    if (isTold)
        return key;
    try {
        return { ...(await detailsOf(client, project, key)), key: key.key };
    }
    catch (error) {
        if (error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q)
            return key;
        throw error;
    }
}


/***/ }),

/***/ 76671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareGranted)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41918);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);


/** Clocks and roundings. */
const TOLERANCE_MS = 10 * 60 * 1000;
/** Compares a key with its order. `expires` is when it was to expire, in ISO 8601, or `never`. */
function compareGranted(order, key, expires) {
    const { tags } = key;
    const { more, less } = compareScopes(order.scopes, key.scopes ?? order.scopes);
    const later = endOf(key.expires ?? expires) - endOf(expires);
    const excess = [
        ...(more.length > 0 ? [`has the scopes ${more.join(', ')}, for which nobody asked`] : []),
        ...(later > TOLERANCE_MS ? [`${toldEnd(key.expires)}, and not at ${expires}`] : []),
    ];
    return {
        excess: excess.length > 0 ? excess.join(' and ') : undefined,
        lack: less.length > 0 ? `lacks the scopes ${less.join(', ')}` : undefined,
        others: [
            ...(later < -TOLERANCE_MS ? [`${toldEnd(key.expires)} already`] : []),
            ...(tags === undefined || sorted(tags) === sorted(order.tags) ? [] : ['has other tags']),
        ],
        untold: [
            ...(tags === undefined && sorted(order.tags) !== '' ? ['whether it has its tags'] : []),
            ...(key.expires === undefined && expires !== _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? ['that it expires'] : []),
        ],
    };
}
function compareScopes(asked, granted) {
    const [one, other] = [(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(asked), (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(granted)];
    return {
        more: [...other].filter((scope) => !one.has(scope)),
        less: [...one].filter((scope) => !other.has(scope)),
    };
}
/** Milliseconds since the epoch; what never ends ends last. */
const endOf = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? Number.POSITIVE_INFINITY : Date.parse(expires);
const toldEnd = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? 'never expires' : `expires at ${expires}`;
const sorted = (tags = []) => [...tags].sort().join('\n');


/***/ }),

/***/ 88395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ne: () => (/* binding */ withdraw),
/* harmony export */   og: () => (/* binding */ makeKey),
/* harmony export */   yE: () => (/* binding */ removeKey)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24261);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42922);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12012);




/** Makes a key, masked at once. Throws a Failure that says what the key in `api-key` lacks. */
async function makeKey(client, project, order, advice) {
    try {
        return await client.createKey(project, order);
    }
    catch (error) {
        const kind = error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q ? error.kind : undefined;
        const circumstances = {
            wanted: order.scopes,
            held: kind === 'missing-scope' ? await scopesHeld(client) : undefined,
            others: kind === 'unknown-project' ? await (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .othersSeen */ .dy)(client) : '',
        };
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .explainKey */ .J9)(error, circumstances, advice);
    }
}
/** The scopes of the key that makes others; undefined if it does not tell. */
async function scopesHeld(client) {
    const self = await client.token().catch(() => undefined);
    return self?.scopes;
}
/** Deletes a key that nobody got. Gives the error to throw. */
async function withdraw(client, project, id, cause) {
    const why = (0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause).replace(/\.?$/, '.');
    try {
        await removeKey(client, project, id);
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${why} Key ${id} had been created, and was deleted again.`);
    }
    catch (error) {
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${why} Key ${id} had been created, and could not be deleted: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Deletes a key. Gives whether it was there. Throws a ManagementError. */
async function removeKey(client, project, id) {
    try {
        await client.deleteKey(project, id);
        return true;
    }
    catch (error) {
        if (error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q && error.kind === 'unknown-key')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 42922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ chooseProject),
/* harmony export */   dy: () => (/* binding */ othersSeen),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12012);



const ID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/** The id of the project that a new key belongs to. An id is taken as it is, so that it costs no scope. */
async function findProject(client, wanted) {
    if (ID.test(wanted))
        return wanted;
    return chooseProject(await seenBy(client), wanted).id;
}
async function seenBy(client) {
    try {
        return await client.projects();
    }
    catch (error) {
        if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q) || error.kind !== 'missing-scope')
            throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOther */ .ww)(error);
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`project: ${error.finding} Set \`project\` to its id, or: ${error.advice}`);
    }
}
/** The project with this id or name, or the only one. Throws a Failure that lists what there is. */
function chooseProject(projects, wanted) {
    const found = wanted === '' ? projects : projects.filter((each) => isCalled(each, wanted));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    if (projects.length === 0)
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('project: the API key sees no project.');
    const what = whyNone(found.length, wanted);
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`project: ${what} Set it to the id of one: ${listed(projects)}.`);
}
function whyNone(amount, wanted) {
    if (wanted === '')
        return `the API key sees ${amount} projects, and none is named.`;
    return amount === 0
        ? `the API key sees no project called "${wanted}".`
        : `${amount} are called "${wanted}".`;
}
/** The projects that the key sees, for a message; empty if they cannot be told. */
async function othersSeen(client) {
    const projects = await client.projects().catch(() => []);
    return projects.length === 0 ? '' : ` The API key sees ${listed(projects)}.`;
}
const isCalled = ({ id, name }, wanted) => id === wanted || name === wanted;
function listed(projects) {
    return projects.map(({ id, name }) => `${id} (${name || 'no name'})`).join(', ');
}


/***/ }),

/***/ 12012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ explainKey),
/* harmony export */   jN: () => (/* binding */ A_DAY),
/* harmony export */   ww: () => (/* binding */ explainOther)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);



/** https://developers.deepgram.com/docs/create-additional-api-keys */
const A_DAY = 'A project may make 250 keys that expire a day.';
/** Failures of which nobody knows whether Deepgram made the key all the same. */
const UNSURE = new Set(['bad-answer', 'connection', 'server-error']);
const MAKING = 'keys:write';
const PERMISSION = 'To make and delete keys, the key in `api-key` needs the scopes `keys:read` and `keys:write`, or the role Member, ' +
    'Admin or Owner. Make one in the Deepgram console and put it into the secret.';
const NO_MORE = 'No key can give away more than it, or the role of whoever made it, has.';
/** Why no key was made, for the user. */
function explainKey(error, circumstances, advice) {
    if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q))
        return error;
    const { kind, finding } = error;
    if (kind === 'missing-scope')
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(lacking(error, circumstances, advice));
    if (kind === 'rate-limit')
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${finding} ${advice.tooMany}`);
    if (kind === 'unknown-project') {
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`project: ${finding} ${error.advice}${circumstances.others}`);
    }
    if (!UNSURE.has(kind) || error.details.isUndone === true)
        return explainOther(error);
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${error.message} If a key was created anyway, nobody got it, and it ${advice.lost}.`);
}
/** Why anything else was not done, for the user. */
function explainOther(error) {
    if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q))
        return error;
    const { kind, message } = error;
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(kind === 'bad-key' || kind === 'missing-scope' ? `api-key: ${message}` : message);
}
/** Tells a key that may not make keys from one that may not give so much: https://developers.deepgram.com/docs/working-with-roles */
function lacking({ finding, details }, { wanted, held }, advice) {
    const excess = held === undefined ? wanted.filter((scope) => scope === details.scope) : beyond(held, wanted);
    const mayMake = held === undefined ? details.scope !== MAKING : (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(held).has(MAKING);
    if (mayMake && excess.length > 0) {
        const named = excess.map((scope) => `\`${scope}\``).join(', ');
        return `${advice.input}: the key in \`api-key\` does not have all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
    }
    // With all scopes at hand, it is the role that has too few.
    return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ''}`;
}
/** The scopes and roles among those that are wanted which are more than is held. */
function beyond(held, wanted) {
    const all = (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(held);
    return wanted.filter((each) => [...(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)([each])].some((scope) => !all.has(scope)));
}


/***/ }),

/***/ 74173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** The signals with which the runner cancels a step, held back so that what is under way is not lost. */
class HeldSignals {
    #got;
    #listener = (signal) => {
        this.#got ??= signal;
    };
    constructor() {
        for (const signal of SIGNALS)
            process.on(signal, this.#listener);
    }
    /** The first one that came. */
    get got() {
        return this.#got;
    }
    [Symbol.dispose]() {
        for (const signal of SIGNALS)
            process.off(signal, this.#listener);
    }
}


/***/ }),

/***/ 83033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tryKey),
/* harmony export */   q: () => (/* binding */ SILENT)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48059);
/* harmony import */ var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69455);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98202);






/** Of a key that works, but does not say which one it is. */
const SILENT = new Set(['missing-scope', 'forbidden', 'not-served']);
/** How often a new key is tried. */
const TRIES = 5;
/**
 * Uses a key that was just made until Deepgram knows it. Gives it as it and its entry tell of it now. Throws a Failure if
 * it is not accepted.
 */
async function tryKey(manager, project, key, order, url) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(key.key, url);
    try {
        const told = await firstAnswer(client);
        const scopes = told?.scopes?.length === 0 ? undefined : told?.scopes;
        return await (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOfNew */ .S)(manager, project, { ...key, scopes: scopes ?? key.scopes }, order);
    }
    finally {
        client.close();
    }
}
/** What a new key says of itself; undefined if it may not. */
async function firstAnswer(client) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await client.token();
        }
        catch (error) {
            const kind = error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ManagementError */ .Q ? error.kind : undefined;
            if (kind === 'missing-scope' || kind === 'not-served')
                return undefined;
            // It may not be known everywhere yet.
            if (kind !== 'bad-key' || attempt === TRIES)
                throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`The new key does not work: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0,_lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__/* .backoff */ .JN)(attempt));
        }
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

/***/ 93915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotate: () => (/* binding */ rotate)
});

// EXTERNAL MODULE: ./lib/github/api.js + 1 modules
var api = __webpack_require__(29748);
// EXTERNAL MODULE: ./node_modules/tweetnacl-sealedbox-js/sealedbox.node.js
var sealedbox_node = __webpack_require__(37124);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/github/explain.js
var explain = __webpack_require__(62228);
;// CONCATENATED MODULE: ./lib/github/secrets.js





const KINDS = {
    repository: { route: '/repos/{owner}/{repo}/actions/secrets', permission: 'Secrets: write' },
    environment: {
        route: '/repos/{owner}/{repo}/environments/{environment}/secrets',
        permission: 'Environments: write',
    },
    organization: { route: '/orgs/{owner}/actions/secrets', permission: 'Organization secrets: write' },
    dependabot: { route: '/repos/{owner}/{repo}/dependabot/secrets', permission: 'Dependabot secrets: write' },
    'dependabot-organization': {
        route: '/orgs/{owner}/dependabot/secrets',
        permission: 'Organization dependabot secrets: write',
    },
};
/** How often GitHub is asked at most whether a secret was written. */
const LOOKS = 3;
/** The most that GitHub lists at once. */
const PAGE = 100;
const PUBLIC_KEY_BYTES = 32;
/** Secrets on GitHub. All methods throw a GitHubError or a Failure that begins with the label of the place. */
class Secrets {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** GitHub's, by which secrets are written. */
    get clock() {
        return this.#api.clock;
    }
    /** What GitHub tells of a secret. Throws a Failure if there is none. */
    async find(place) {
        const found = await this.#read(place);
        if (found !== undefined)
            return found;
        const task = taskOf(place, `see ${ownerOf(place)}`);
        const key = await this.#get(place, '/public-key', task).catch(api/* orNothing */.bR);
        throw new failure/* Failure */.HR(`secrets: ${place.label}: ` +
            (key === undefined
                ? `there is no ${ownerOf(place)}, or the token may not see it: it needs \`${KINDS[place.kind].permission}\`.`
                : `${ownerOf(place)} has no secret ${place.name}. Check the name; if it is right, set the secret once by ` +
                    'hand, to the key that is to be rotated.'));
    }
    /**
     * Gives a secret another value and makes sure that GitHub has it. `before` is what GitHub told until now. Throws a
     * GitHubError whose `mayBeDone` says whether the secret may have the new value all the same.
     */
    async write(place, value, before) {
        await this.#put(place, value, before);
        const isWritten = await this.#makeSure(place, value, before).catch((error) => {
            throw new explain/* GitHubError */.y('unclear', `GitHub took the new value of ${place.label}, but then: ${(0,failure/* messageOf */.bD)(error)}`);
        });
        if (isWritten)
            return;
        throw new explain/* GitHubError */.y('unclear', `GitHub took the new value of ${place.label}, but still reports the secret as unchanged. Run the job again.`);
    }
    /** Whether GitHub shows that a secret was written. */
    async #makeSure(place, value, before) {
        for (let attempt = 1; attempt <= LOOKS; attempt += 1) {
            const after = await this.#read(place);
            if (after !== undefined && after.updatedAt > before.updatedAt)
                return true;
            // GitHub tells whole seconds: what was written twice in one looks as if it was written once.
            await this.#api.pause(attempt);
            await this.#put(place, value, before);
        }
        return false;
    }
    async #put(place, value, { visibility, repositories }) {
        const key = await this.#publicKey(place);
        const task = taskOf(place, `change the secret ${place.label}`);
        await this.#api.anywhere(`PUT ${pathOf(place, '/{name}')}`, task, {
            encrypted_value: seal(value, (0,api/* textAt */.$6)(key, 'key'), place.label),
            key_id: (0,api/* textAt */.$6)(key, 'key_id'),
            // Without these, an organization's secret would be seen by others than before.
            ...(visibility === undefined ? {} : { visibility }),
            ...(repositories === undefined ? {} : { selected_repository_ids: repositories }),
        });
    }
    /** A failure to read it is none to write. */
    async #publicKey(place) {
        const task = taskOf(place, `read the public key of ${ownerOf(place)}`);
        return await this.#get(place, '/public-key', task).catch((error) => {
            if (!(error instanceof explain/* GitHubError */.y))
                throw error;
            throw new explain/* GitHubError */.y(error.kind, error.message, error.retryAfter, false);
        });
    }
    /** Undefined if there is no such secret. */
    async #read(place) {
        const task = taskOf(place, `read the secret ${place.label}`);
        const answer = await this.#get(place, '/{name}', task).catch(api/* orNothing */.bR);
        if (answer === undefined)
            return undefined;
        const updatedAt = Date.parse((0,api/* textAt */.$6)(answer, 'updated_at'));
        const visibility = (0,guards.at)(answer, 'visibility');
        return {
            updatedAt,
            visibility: (0,guards/* isString */.Kg)(visibility) ? visibility : undefined,
            repositories: visibility === 'selected' ? await this.#repositories(place, task) : undefined,
        };
    }
    async #repositories(place, task) {
        const ids = [];
        for (let page = 1;; page += 1) {
            const answer = await this.#get(place, '/{name}/repositories', task, { per_page: PAGE, page });
            const listed = (0,guards.at)(answer, 'repositories');
            const some = Array.isArray(listed) ? listed.map((each) => (0,guards.at)(each, 'id')) : [];
            ids.push(...some.filter(guards/* isFiniteNumber */.Bf));
            if (some.length < PAGE)
                return ids;
        }
    }
    async #get(place, path, task, more = {}) {
        return await this.#api.anywhere(`GET ${pathOf(place, path)}`, task, { ...more });
    }
}
/** The sealed box of libsodium in which GitHub takes a secret, in Base64: https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
function seal(value, publicKey, label) {
    const key = Buffer.from(publicKey, 'base64');
    if (key.length !== PUBLIC_KEY_BYTES)
        throw new explain/* GitHubError */.y('refused', `GitHub's public key for ${label} cannot be used.`);
    return Buffer.from(sealedbox_node.seal(Buffer.from(value), key)).toString('base64');
}
function pathOf({ kind, owner, repo, environment, name }, path) {
    const values = { owner, repo, environment, name };
    return `${KINDS[kind].route}${path}`.replaceAll(/\{(\w+)\}/g, (_, key) => encodeURIComponent(values[key] ?? ''));
}
const taskOf = ({ kind }, what) => ({
    what,
    needs: { ofToken: KINDS[kind].permission },
});
/** What the secret belongs to, in words. */
function ownerOf({ owner, repo, environment }) {
    if (repo === '')
        return `organization ${owner}`;
    return environment === ''
        ? `repository ${owner}/${repo}`
        : `environment ${environment} in ${owner}/${repo}`;
}

// EXTERNAL MODULE: ./lib/keys/client.js
var keys_client = __webpack_require__(27709);
// EXTERNAL MODULE: ./lib/keys/making.js
var making = __webpack_require__(88395);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: ./lib/rotate-key/family.js
var rotate_key_family = __webpack_require__(81861);
// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __webpack_require__(41918);
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var manage_scopes = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/keys/mark.js
var mark = __webpack_require__(53043);
;// CONCATENATED MODULE: ./lib/rotate-key/order.js





/** Why the key in use is not what the user wants; undefined if it is, or if nobody can tell. */
function unlikeWish({ scopes, tags }, wish) {
    if (wish.scopes !== undefined && scopes !== undefined && !isSame(scopes, wish.scopes))
        return 'scopes';
    const isTagged = wish.tags === undefined || tags === undefined || listed(tags) === listed(wish.tags);
    return isTagged ? undefined : 'tags';
}
/** What is asked for: a key like the one in use, or as the user wants it. Throws a Failure if that cannot be. */
function orderFor(current, root, wish) {
    const seconds = secondsOf(current, wish);
    return {
        comment: (0,mark/* withMark */.k)(current.comment, root),
        scopes: scopesFor(current, wish.scopes),
        tags: wish.tags ?? current.tags ?? [],
        ...(seconds === undefined ? {} : { ttlSeconds: seconds }),
    };
}
/** What nobody tells of the key in use, so that its successor is without it: sentences for the user. */
function untoldOf({ id, tags, expires }, wish) {
    const hasNoTags = tags === undefined && wish.tags === undefined;
    const isEndless = expires === undefined && wish.lifetime === undefined;
    return [
        ...(hasNoTags
            ? [
                `tags: Deepgram does not tell whether key ${id} has some: the new one gets none, and they cannot be added. Set ` +
                    'them, to `none` if you mean that.',
            ]
            : []),
        ...(isEndless
            ? [
                `time-to-live: Deepgram does not tell whether key ${id} expires: the new one never does. Set it, to \`never\` ` +
                    'if you mean that.',
            ]
            : []),
    ];
}
function scopesFor({ id, scopes }, wanted) {
    if (scopes === undefined) {
        throw new failure/* Failure */.HR(`current-key: Deepgram does not report the scopes of key ${id}. Replace it by hand.`);
    }
    const held = (0,manage_scopes/* expanded */.sz)(scopes);
    const more = [...(0,manage_scopes/* expanded */.sz)(wanted ?? [])].filter((scope) => !held.has(scope));
    if (more.length === 0)
        return wanted ?? scopes;
    throw new failure/* Failure */.HR(`scopes: key ${id} has not ${more.map((scope) => `\`${scope}\``).join(', ')}, and a rotation only takes away. Name ` +
        'less, or make a key with more by hand and put it into the secrets.');
}
/** How long the successor lives, in seconds; undefined for ever. */
function secondsOf({ created, expires, id }, { lifetime, grace }) {
    if (lifetime !== undefined)
        return lifetime.kind === 'for' ? lifetime.seconds : undefined;
    // What is not told is warned of.
    if (expires === undefined || expires === answers/* NEVER */.tm)
        return undefined;
    const seconds = Math.round((Date.parse(expires) - Date.parse(created)) / 1000);
    if (!(seconds > 0)) {
        throw new failure/* Failure */.HR(`time-to-live: Deepgram does not report how long key ${id} was to live, so its successor cannot live as long. Set it.`);
    }
    if (seconds * 1000 >= (0,rotate_key_family/* leastLifetime */.TB)(grace))
        return seconds;
    throw new failure/* Failure */.HR(`time-to-live: key ${id} was to live for ${seconds} s, which is shorter than \`grace\` and a day: its successor could ` +
        'expire before a daily run replaces it. Set it to more.');
}
function isSame(a, b) {
    const [one, other] = [(0,manage_scopes/* expanded */.sz)(a), (0,manage_scopes/* expanded */.sz)(b)];
    return one.size === other.size && [...one].every((scope) => other.has(scope));
}
const listed = (tags) => [...tags].sort().join('\n');

// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/lib/step-summary.js
var step_summary = __webpack_require__(49384);
// EXTERNAL MODULE: ./lib/rotate-key/outputs.js
var outputs = __webpack_require__(67491);
;// CONCATENATED MODULE: ./lib/rotate-key/report.js






const REASONS = {
    asked: '`rotate-after` is not set, so that each run makes one',
    age: 'it is older than `rotate-after`',
    expiry: 'it expires soon',
    unfinished: 'an earlier rotation did not finish',
    scopes: 'it may not do just what `scopes` says',
    tags: 'it has not the tags of `tags`',
};
/** A clock that differs by less is right. */
const NOTABLE_MS = 10_000;
/** Tells which key is in use and what becomes of it. */
function tellPlan(plan) {
    const { subject, reason, move, warnings, clocks } = plan;
    const { family, projectId } = subject;
    const { id, comment, scopes, created, expires } = family.current;
    log/* info */.pq(`Key ${id} of project ${projectId} is in use: "${comment}", with ${listOf(scopes)}, ` +
        `made ${dayOf(created)}, ${endOf(expires)}.`);
    for (const [whose, ahead] of [
        ["the runner's", clocks.runner],
        ["GitHub's", clocks.github],
    ]) {
        if (Math.abs(ahead) < NOTABLE_MS)
            continue;
        const way = ahead > 0 ? 'ahead of' : 'behind';
        log/* info */.pq(`Deepgram's clock counts: ${whose} is ${Math.round(Math.abs(ahead) / 1000)} s ${way} it.`);
    }
    if (reason === undefined)
        log/* info */.pq(`It is not yet time for a new one${whenDue(plan, family.current)}.`);
    else if (move === 'finish')
        log/* info */.pq(`It is in some secrets only: ${REASONS[reason]}.`);
    else
        log/* info */.pq(`It is time for a new one: ${REASONS[reason]}.`);
    for (const warning of warnings)
        log/* warning */.$e(warning);
}
const DRY = {
    none: 'No new Deepgram key (dry run)',
    make: 'A Deepgram key to rotate (dry run)',
    finish: 'A Deepgram key to put into more secrets, by a dry run',
    wait: 'No new Deepgram key, since too many are valid, by a dry run',
};
/** Writes log, outputs and summary of a run that changes nothing. */
async function reportPlan(plan) {
    const { subject, targets, times, move, order } = plan;
    const { done, waiting } = (0,rotate_key_family/* leftover */.wm)(subject.family, times, order === undefined ? undefined : times.now);
    const labels = targets.map(({ place }) => place.label).join(', ');
    if (order !== undefined) {
        log/* info */.pq(`A new key would be created: "${order.comment}", with ${order.scopes.join(', ')}, for ${labels}.`);
    }
    for (const key of done)
        log/* info */.pq(`Key ${key.id} would be deleted.`);
    for (const each of waiting)
        log/* info */.pq(`Key ${each.key.id} would be ${waits(each)}.`);
    log/* info */.pq('Nothing was changed: `dry-run` is set.');
    const { id, expires } = subject.family.current;
    (0,outputs/* setOutputs */.n)({ 'key-id': id, 'expires-at': expires ?? '', ...idsOf(plan, { deleted: done, waiting }) });
    const stays = move === 'finish' ? `would be put into all of ${labels}` : `stays in ${labels}`;
    const rows = [
        order === undefined
            ? rowOf(subject.family.current, stays)
            : ['a new key', '', '', `would be created for ${labels}`],
        ...waiting.map((each) => rowOf(each.key, `would be ${waits(each)}`)),
        ...done.map((key) => rowOf(key, 'would be deleted')),
    ];
    await (0,step_summary/* writeSummary */.S)(render(DRY[move], plan, rows));
}
/** Writes log, outputs and summary of what was done, also by a run that fails. */
async function report(plan, done) {
    const { subject, targets, order, reason } = plan;
    const { successor, half, deleted, undeleted, waiting } = done;
    const { current } = subject.family;
    for (const { id } of deleted)
        log/* info */.pq(`Key ${id} is deleted.`);
    for (const each of waiting)
        log/* info */.pq(`Key ${each.key.id} is ${waits(each)}.`);
    const labels = targets.map(({ place }) => place.label);
    const ended = successor && { ...successor, expires: expiryOf(successor, order) };
    const inUse = ended ?? current;
    const isOther = successor !== undefined && successor.id !== current.id;
    (0,outputs/* setOutputs */.n)({
        rotated: String(successor !== undefined),
        'key-id': inUse.id,
        'previous-key-id': isOther ? current.id : '',
        'expires-at': inUse.expires ?? '',
        ...idsOf(plan, { deleted, waiting, undeleted, half }, inUse),
    });
    const isLeft = (key) => waiting.some((each) => each.key.id === key.id);
    const rows = [
        ...(half === undefined ? [] : [rowOf(half.key, halfOf(half.labels, labels))]),
        ...(half?.key.id === inUse.id || isLeft(inUse)
            ? []
            : [rowOf(inUse, whereIs(half !== undefined, isOther, labels))]),
        ...waiting.map((each) => rowOf(each.key, waits(each))),
        ...undeleted.map(({ key, why }) => rowOf(key, `could not be deleted, and is still valid: ${why}`)),
        ...deleted.map((key) => rowOf(key, 'deleted')),
    ];
    await (0,step_summary/* writeSummary */.S)(render(titleOf(successor, half !== undefined, reason), plan, rows));
}
function titleOf(successor, isHalf, reason) {
    if (isHalf)
        return 'A Deepgram key is in some secrets only';
    if (successor !== undefined)
        return 'A Deepgram key is rotated';
    return reason === undefined ? 'No new Deepgram key yet' : 'No new Deepgram key';
}
function halfOf(has, all) {
    const lacking = all.filter((label) => !has.includes(label)).join(', ');
    return `in ${has.join(', ') || 'no secret for certain'}; ${lacking} could not be written`;
}
function whereIs(isHalf, isNew, labels) {
    if (isHalf)
        return 'still valid: the secrets that could not be written may have it';
    return `${isNew ? 'new, ' : ''}in ${labels.join(', ')}`;
}
function idsOf(plan, { deleted, waiting, undeleted = [], half, }, inUse = plan.subject.family.current) {
    const due = (0,rotate_key_family/* nextDue */.m3)({ current: inUse }, plan.times.grace, plan.rotateAfter);
    const waits = waiting.map(({ key }) => key.id);
    return {
        'project-id': plan.subject.projectId,
        'deleted-keys': deleted.map(({ id }) => id).join(','),
        'waiting-keys': (half === undefined || half.key.id === inUse.id ? waits : [half.key.id, ...waits]).join(','),
        'undeleted-keys': undeleted.map(({ key }) => key.id).join(','),
        'next-rotation': Number.isNaN(due) ? '' : new Date(due).toISOString(),
    };
}
/** When a new key expires, also if the answer does not say so. */
function expiryOf({ expires, madeAt }, order) {
    const seconds = order?.ttlSeconds;
    if (expires !== undefined)
        return expires;
    return seconds === undefined ? answers/* NEVER */.tm : new Date(madeAt + seconds * 1000).toISOString();
}
/** What a key waits for; goes on from "is". */
function waits({ until }) {
    if (Number.isNaN(until))
        return 'kept until a later rotation is sure that no secret has it';
    return `kept for runs that began with it, and deleted by the first rotation after ${minuteOf(until)}`;
}
function whenDue({ times, rotateAfter }, current) {
    const due = (0,rotate_key_family/* nextDue */.m3)({ current }, times.grace, rotateAfter);
    return Number.isNaN(due) ? '' : `: that is due after ${minuteOf(due)}`;
}
const minuteOf = (time) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const dayOf = (created) => (created === '' ? 'at an unknown time' : created.slice(0, 10));
function endOf(expires) {
    if (expires === undefined)
        return 'and Deepgram does not tell whether it expires';
    return expires === answers/* NEVER */.tm ? 'never expires' : `expires at ${expires}`;
}
const listOf = (told) => told === undefined ? 'what is not told' : told.join(', ');
const cell = (date) => date.slice(0, 16).replace('T', ' ');
/** A row of the table: of one that is in use, when it was made may be known by us alone. */
function rowOf(key, state) {
    const made = 'madeAt' in key ? new Date(key.madeAt).toISOString() : key.created;
    return [key.id, cell(made), key.expires === undefined ? 'not told' : cell(key.expires), state];
}
function render(title, plan, rows) {
    const { family, projectId } = plan.subject;
    const { comment, scopes, tags } = family.current;
    const facts = [
        ['Comment', comment],
        ['Project', projectId],
        ['Scopes', (scopes ?? []).join(', ')],
        ['Tags', (tags ?? []).join(', ')],
    ];
    const lines = [
        `## ${title}`,
        '',
        '| Key | Made (UTC) | Ends (UTC) | What happens to it |',
        '| --- | --- | --- | --- |',
        ...rows.map((cells) => `| ${cells.map(safe_text/* forMarkdown */.Bm).join(' | ')} |`),
        '',
        ...facts
            .filter(([, value = '']) => value !== '')
            .map(([label = '', value = '']) => `- ${label}: ${(0,safe_text/* forMarkdown */.Bm)(value)}`),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/deepgram/manage/error.js
var manage_error = __webpack_require__(48059);
// EXTERNAL MODULE: ./lib/keys/details.js
var keys_details = __webpack_require__(98202);
// EXTERNAL MODULE: ./lib/keys/project.js
var keys_project = __webpack_require__(42922);
// EXTERNAL MODULE: ./lib/keys/refused.js
var refused = __webpack_require__(12012);
// EXTERNAL MODULE: ./lib/keys/trying.js
var trying = __webpack_require__(83033);
;// CONCATENATED MODULE: ./lib/rotate-key/subject.js









/** Only an owner's key has it. */
const OWNERS_RIGHT = 'owners:write';
const NAME_IT = 'Give its id in `key-id` in place of `current-key`; the Deepgram console shows it.';
/** Finds the key to rotate and all that belongs to it; `written` is asked when Deepgram has told its time. Throws a Failure if there is none. */
async function findSubject(manager, { currentKey, keyId, project, managementUrl }, written) {
    const self = currentKey === '' ? undefined : await askItself(currentKey, managementUrl);
    const projectId = project === '' && self?.projectId ? self.projectId : await (0,keys_project/* findProject */.t1)(manager, project);
    const keys = await keysOf(manager, projectId);
    const id = self?.keyId ?? keyId;
    const named = keys.find((key) => key.id === id);
    const root = named === undefined ? id : (0,rotate_key_family/* rootOf */.I5)(named);
    const family = (0,rotate_key_family/* familyOf */.Ap)(keys, { root, held: self === undefined ? '' : id }, written().writtenAt);
    if (family === undefined || (self !== undefined && named === undefined)) {
        throw new failure/* Failure */.HR(`${self === undefined ? 'key-id' : 'current-key'}: key ${id} is not among the ${keys.length} that the key in ` +
            `\`api-key\` sees in project ${projectId}. It was deleted, is of another \`project\`, or was made by somebody ` +
            'else: Deepgram shows a key only to whoever made it, and to those who may read that person.' +
            (self === undefined
                ? ' `key-id` is the id of the first key, which its successors have in their comment.'
                : ''));
    }
    const whole = await detailed(manager, projectId, family, self);
    return { projectId, family: whole, ofOthers: await ofOthers(manager, keys, whole) };
}
/**
 * The family with what the list of keys did not tell of each. Throws a Failure if that cannot be asked of the key that the
 * successor is to be like.
 */
async function detailed(manager, projectId, family, self) {
    const model = (0,rotate_key_family/* modelOf */.DM)(family);
    const keys = [];
    for (const key of family.keys) {
        const told = key.id === self?.keyId ? self : {};
        const details = (0,keys_details/* detailsOf */.c)(manager, projectId, key, told).catch((error) => {
            if (key === model || !(error instanceof manage_error/* ManagementError */.Q))
                throw (0,refused/* explainOther */.ww)(error);
            return key;
        });
        keys.push(await details);
    }
    return { ...family, keys, current: keys.find(({ id }) => id === family.current.id) ?? family.current };
}
/**
 * The keys of the family that somebody else made than the key in `api-key`, if that is not one of an owner:
 * https://developers.deepgram.com/docs/working-with-roles
 */
async function ofOthers(manager, keys, family) {
    const makers = new Set(keys.map(({ maker }) => maker?.id).filter((id) => id !== undefined));
    // A key sees those of its own maker.
    if (makers.size < 2)
        return [];
    const self = await manager.token().catch(() => undefined);
    const own = keys.find(({ id }) => id === self?.keyId);
    const rights = (0,manage_scopes/* expanded */.sz)(self?.scopes ?? own?.scopes ?? []);
    if (own?.maker === undefined || rights.has(OWNERS_RIGHT))
        return [];
    const { id: mine } = own.maker;
    return family.keys.filter(({ maker }) => maker !== undefined && maker.id !== mine);
}
/** What a key says of itself, which is at least its id. */
async function askItself(key, url) {
    const client = (0,keys_client/* openClient */.M)(key, url);
    try {
        const { keyId, ...rest } = await client.token();
        if (keyId !== undefined)
            return { keyId, ...rest };
        throw new failure/* Failure */.HR(`current-key: Deepgram does not say which key it is. ${NAME_IT}`);
    }
    catch (error) {
        throw explainSilence(error);
    }
    finally {
        client.close();
    }
}
function explainSilence(error) {
    if (!(error instanceof manage_error/* ManagementError */.Q))
        return error;
    const { kind, finding, message } = error;
    if (kind === 'bad-key') {
        return new failure/* Failure */.HR(`current-key: ${finding} It has expired, was deleted, or is a temporary token. If another rotation has just replaced it, run again: a ` +
            'workflow run keeps the secrets that it began with. Else make a key and put it into the secret by hand, or give ' +
            'the id of an expired one in `key-id` in place of `current-key`.');
    }
    return new failure/* Failure */.HR(trying/* SILENT */.q.has(kind) ? `current-key: ${finding} ${NAME_IT}` : message);
}
async function keysOf(manager, projectId) {
    try {
        return await manager.listKeys(projectId);
    }
    catch (error) {
        if (!(error instanceof manage_error/* ManagementError */.Q) || error.kind !== 'unknown-project')
            throw (0,refused/* explainOther */.ww)(error);
        throw new failure/* Failure */.HR(`project: ${error.message}${await (0,keys_project/* othersSeen */.dy)(manager)}`);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/keys/granted.js
var granted = __webpack_require__(76671);
// EXTERNAL MODULE: ./lib/keys/signals.js
var keys_signals = __webpack_require__(74173);
;// CONCATENATED MODULE: ./lib/rotate-key/writing.js




/** Not all secrets could be written, and one has the key or may have it: it must stay. */
class HeldKeyError extends failure/* Failure */.HR {
    /** Labels of the secrets that were given it. */
    written;
    key;
    constructor(message, written, key) {
        super(message);
        this.written = written;
        this.key = key;
    }
}
/** Finds all places. Throws a Failure that names each one that is not there. */
async function findTargets(secrets, places) {
    const targets = [];
    const missing = [];
    for (const place of places) {
        try {
            targets.push({ place, before: await secrets.find(place) });
        }
        catch (error) {
            if (error instanceof explain/* GitHubError */.y)
                throw error;
            missing.push((0,failure/* messageOf */.bD)(error));
        }
    }
    if (missing.length > 0)
        throw new failure/* Failure */.HR(missing.join(' '));
    return targets;
}
/** When the targets were written, before anything was changed, if GitHub's clock is so many milliseconds ahead. */
function timesWritten(targets, ahead) {
    const times = targets.map(({ before }) => before.updatedAt - ahead);
    return { writtenAt: Math.min(...times), lastWrittenAt: Math.max(...times) };
}
/**
 * Writes a new key to one target after the other, first to what was written longest ago. Throws a HeldKeyError if only some
 * of them have the key; any other error says that none has.
 */
async function writeAll(secrets, targets, value, began) {
    const order = (0,rotate_key_family/* stalestFirst */.rr)(targets, ({ before }) => before.updatedAt);
    const { written, failed } = await writeEach(secrets, order, value, began + rotate_key_family/* LONGEST_WRITING_MS */.nG, true);
    if (failed.length > 0)
        throw new HeldKeyError(explainHalf(value.id, written, failed), written);
}
/**
 * Writes the key that a rotation before left in some secrets to the rest of them. `listedAt` is when there was no newer key.
 * Throws a HeldKeyError if that cannot be done.
 */
async function writeRest(secrets, targets, behind, value, listedAt) {
    const had = targets.filter((target) => !behind.includes(target)).map(({ place }) => place.label);
    const end = listedAt + rotate_key_family/* LONGEST_FINISHING_MS */.KS;
    const { written, failed } = await writeEach(secrets, behind, value, end, false);
    if (failed.length === 0)
        return;
    const all = [...had, ...written];
    throw new HeldKeyError(explainHalf(value.id, all, failed), all);
}
/** Gives labels and messages. Throws the first error if it says that no target has the value, and that counts. */
async function writeEach(secrets, targets, { id, key }, end, isNew) {
    const written = [];
    const failed = [];
    let isHeld = !isNew;
    for (const { place, before } of targets) {
        try {
            refuseLate(place, end);
            await secrets.write(place, key, before);
            written.push(place.label);
            isHeld = true;
            log/* info */.pq(`Secret ${place.label} has key ${id}.`);
        }
        catch (error) {
            isHeld ||= error instanceof explain/* GitHubError */.y && error.mayBeDone;
            if (!isHeld)
                throw error;
            failed.push((0,failure/* messageOf */.bD)(error));
        }
    }
    return { written, failed };
}
/** Another rotation takes it that nobody writes this key any more. */
function refuseLate({ label }, end) {
    if (Date.now() <= end)
        return;
    throw new failure/* Failure */.HR(`It took too long until ${label} could be written. Run the job again.`);
}
function explainHalf(id, written, failed) {
    const has = written.length === 0 ? 'no secret for certain' : written.join(', ');
    return (`Key ${id} was created, and is in ${has}. Not all secrets could be written: ${failed.join(' ')} Those may still have ` +
        'the old key, and both keys stay valid. Mend that and run again: the next rotation goes on from there, and clears ' +
        'away.');
}

;// CONCATENATED MODULE: ./lib/rotate-key/successor.js
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











const adviceFor = ({ ttlSeconds }) => ({
    input: 'current-key',
    tooMuch: 'Give `api-key` a key that has.',
    tooMany: ttlSeconds === undefined ? 'Run again later.' : `${refused/* A_DAY */.jN} Run again tomorrow.`,
    lost: 'is deleted by a later rotation',
});
/**
 * Makes a key, makes sure that it works and writes it to all targets. A key that no secret holds is deleted again. Throws a
 * HeldKeyError if only some targets have it, with the key.
 */
async function succeed(manager, { subject, times, url }, order, write) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { projectId, family } = subject;
        // From here on a cancelled run ends what it has begun: what it made would be of no use to the next one.
        const signals = __addDisposableResource(env_1, new keys_signals/* HeldSignals */.H(), false);
        const [began, beganAt] = [Date.now(), manager.clock.now()];
        const key = await (0,making/* makeKey */.og)(manager, projectId, order, adviceFor(order));
        const successor = { ...key, madeAt: Date.parse(key.created) || beganAt };
        try {
            await makeSure(manager, projectId, successor, order, url);
            const others = (await manager.listKeys(projectId)).filter(({ id, comment }) => id !== key.id && comment === order.comment);
            if ((0,rotate_key_family/* mayBeFinishing */.wz)(family, times, others)) {
                log/* info */.pq('Another rotation may still be writing an older key: waiting until it surely is not.');
                await (0,promises_.setTimeout)(rotate_key_family/* UNTIL_FINISHED_MS */.$Y);
            }
            if (signals.got !== undefined)
                throw new failure/* Failure */.HR(`Cancelled by ${signals.got}.`);
            log/* info */.pq(`Key ${key.id} was created in project ${projectId}, and works.`);
            await write(key, began);
            return successor;
        }
        catch (error) {
            if (error instanceof HeldKeyError)
                throw new HeldKeyError(error.message, error.written, successor);
            throw await (0,making/* withdraw */.ne)(manager, projectId, key.id, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Uses a key that was just made. Throws a Failure if it is not accepted, or is not as it was asked for. */
async function makeSure(manager, projectId, key, order, url) {
    const known = await (0,trying/* tryKey */.D)(manager, projectId, key, order, url);
    const { ttlSeconds } = order;
    const expires = ttlSeconds === undefined ? answers/* NEVER */.tm : new Date(key.madeAt + ttlSeconds * 1000).toISOString();
    const { excess, lack, others, untold } = (0,granted/* compareGranted */.T)(order, known, expires);
    const wrong = [excess, lack, ...others].find((each) => each !== undefined);
    if (wrong !== undefined)
        throw new failure/* Failure */.HR(`The new key ${wrong}.`);
    for (const what of untold) {
        log/* warning */.$e(`Deepgram does not tell ${what}: look at key ${key.id} in its console.`);
    }
}

;// CONCATENATED MODULE: ./lib/rotate-key/warnings.js


/** What the user should know before anything is changed: sentences. */
function warningsOf(plan, inputs) {
    const { subject, order } = plan;
    return [
        ...(order === undefined ? [] : untoldOf((0,rotate_key_family/* modelOf */.DM)(subject.family), inputs)),
        ...wrongSecret(plan),
        ...shortLife(plan, inputs),
        ...warnings_ofOthers(plan),
    ];
}
function wrongSecret({ subject: { family }, targets, times }) {
    if (!(0,rotate_key_family/* holdsOlder */.hC)(family, times))
        return [];
    const labels = targets.map(({ place }) => place.label).join(', ');
    const day = new Date(times.lastWrittenAt).toISOString().slice(0, 10);
    return [
        `current-key: it is key ${family.held}, though ${labels} got a newer one by ${day}. The secret that it comes from is ` +
            'probably not among `secrets`: a job with `environment: production` reads `environment:production/NAME` where ' +
            'there is one. That key is neither replaced nor deleted.',
    ];
}
function shortLife({ order }, { rotateAfter }) {
    const seconds = order?.ttlSeconds;
    if (seconds === undefined || rotateAfter === undefined || seconds * 1000 >= rotateAfter)
        return [];
    return [
        'time-to-live: the new key lives shorter than `rotate-after`, so that it is replaced when it is about to expire. ' +
            'Write more, so that some runs may fail.',
    ];
}
function warnings_ofOthers({ subject: { ofOthers: keys } }) {
    if (keys.length === 0)
        return [];
    const ids = keys.map(({ id }) => id).join(', ');
    return [
        `api-key: somebody else made key ${ids}, and only that maker's keys, and those of an owner, may delete it. After its ` +
            'grace it stays valid until somebody deletes it. A new key belongs to the maker of `api-key`.',
    ];
}

;// CONCATENATED MODULE: ./lib/rotate-key/rotate.js













/** Clocks that differ by less may be the same: HTTP tells whole seconds. */
const SAME_CLOCK_MS = 2000;
/** Rotates a key if it is time to, and deletes those that are done with. Throws if the step must fail. */
async function rotate(inputs, places, event) {
    const secrets = new Secrets(await (0,api/* openApi */.Nd)(inputs.token, event.owner, event.repo));
    const targets = await findTargets(secrets, places);
    const manager = (0,keys_client/* openClient */.M)(inputs.apiKey, inputs.managementUrl);
    try {
        const plan = await makePlan(manager, inputs, secrets, targets);
        tellPlan(plan);
        if (inputs.dryRun)
            await reportPlan(plan);
        else
            await new Rotation(plan, manager, inputs, secrets).run();
    }
    finally {
        manager.close();
    }
}
async function makePlan(manager, inputs, secrets, targets) {
    const listedAt = Date.now();
    const ahead = () => {
        const difference = secrets.clock.ahead - manager.clock.ahead;
        return Math.abs(difference) < SAME_CLOCK_MS ? 0 : difference;
    };
    const written = () => timesWritten(targets, ahead());
    const subject = await findSubject(manager, inputs, written);
    const times = { now: manager.clock.now(), ...written(), grace: inputs.grace };
    const { done } = (0,rotate_key_family/* leftover */.wm)(subject.family, times);
    const rest = (0,rotate_key_family/* without */.FF)(subject.family, done);
    const due = (0,rotate_key_family/* dueBecause */.Nh)(rest, times, inputs.rotateAfter);
    const isPressing = due === 'age' || due === 'expiry';
    const reason = isPressing ? due : (unlikeWish(rest.current, inputs) ?? due);
    const move = (0,rotate_key_family/* moveFor */.lH)(rest, times, reason);
    const order = move === 'make' ? orderFor((0,rotate_key_family/* modelOf */.DM)(rest), rest.root, inputs) : undefined;
    const clocks = { runner: -manager.clock.ahead, github: ahead() };
    const plan = { subject, targets, times, listedAt, clocks, reason, move, order };
    return { ...plan, rotateAfter: inputs.rotateAfter, warnings: warningsOf(plan, inputs) };
}
/** Carries out a plan, and tells all that became of it, also if it fails halfway. */
class Rotation {
    #plan;
    #manager;
    #inputs;
    #secrets;
    #deleted = [];
    #undeleted = [];
    constructor(plan, manager, inputs, secrets) {
        this.#plan = plan;
        this.#manager = manager;
        this.#inputs = inputs;
        this.#secrets = secrets;
    }
    /** Throws if the step must fail. */
    async run() {
        const { family } = this.#plan.subject;
        await this.#deleteDone();
        let successor;
        try {
            successor = await this.#changeSecrets();
            await this.#deleteDone(successor?.madeAt);
        }
        catch (error) {
            const half = error instanceof HeldKeyError && error.key !== undefined ? error : undefined;
            // Where nothing was changed, and no key waits, there is nothing to tell but the error.
            if (half !== undefined || this.#deleted.length > 0 || family.keys.length > 1) {
                await this.#report({ half: half?.key && { key: half.key, labels: half.written } });
            }
            throw error;
        }
        await this.#report({ successor });
        this.#refuseUndeleted();
    }
    async #report({ successor, half }) {
        const { subject, times } = this.#plan;
        const deleted = this.#deleted;
        const undeleted = this.#undeleted;
        const left = (0,rotate_key_family/* without */.FF)(subject.family, [...deleted, ...undeleted.map(({ key }) => key)]);
        const now = { ...times, now: this.#manager.clock.now() };
        const { waiting } = (0,rotate_key_family/* leftover */.wm)(left, now, successor?.madeAt);
        await report(this.#plan, { successor, half, deleted, undeleted, waiting });
    }
    /** Gives the key that all secrets have now, if that is another one than before. */
    async #changeSecrets() {
        const { subject, times, targets, reason } = this.#plan;
        const rest = (0,rotate_key_family/* without */.FF)(subject.family, this.#deleted);
        const refused = this.#undeleted.map(({ key }) => key);
        const move = (0,rotate_key_family/* moveFor */.lH)(rest, times, reason, refused);
        if (move === 'finish')
            return await this.#finish();
        if (move === 'wait') {
            const why = `No new key is made, since ${rest.keys.length} are valid already: ` +
                `${rest.keys.map(({ id }) => id).join(', ')}.`;
            if (reason !== 'asked' || refused.length > 0) {
                throw new failure/* Failure */.HR(`${why} Delete those that nobody uses in the Deepgram console, and run again.`);
            }
            log/* warning */.$e(`${why} A run makes one when the grace of another has ended.`);
        }
        if (move !== 'make')
            return undefined;
        const order = orderFor((0,rotate_key_family/* modelOf */.DM)(rest), rest.root, this.#inputs);
        const around = { subject: { ...subject, family: rest }, times, url: this.#inputs.managementUrl };
        return await succeed(this.#manager, around, order, (key, began) => writeAll(this.#secrets, targets, key, began));
    }
    /** Gives the key that a rotation before left in some secrets to the rest. */
    async #finish() {
        const { subject, targets, times, listedAt, clocks } = this.#plan;
        const { current } = subject.family;
        const key = { ...current, madeAt: Date.parse(current.created) || times.now };
        const behind = targets.filter(({ before }) => (0,rotate_key_family/* isBehind */.Jm)(before.updatedAt - clocks.github, current));
        const value = { id: current.id, key: this.#inputs.currentKey };
        try {
            await writeRest(this.#secrets, targets, behind, value, listedAt);
        }
        catch (error) {
            throw error instanceof HeldKeyError ? new HeldKeyError(error.message, error.written, key) : error;
        }
        return key;
    }
    /** Deletes what is done with, as much as can be. `successorAt` is when a key was made that all secrets have now. */
    async #deleteDone(successorAt) {
        const { subject, times } = this.#plan;
        const refused = this.#undeleted.map(({ key }) => key);
        const left = (0,rotate_key_family/* without */.FF)(subject.family, [...this.#deleted, ...refused]);
        const now = { ...times, now: successorAt ?? times.now };
        for (const key of (0,rotate_key_family/* leftover */.wm)(left, now, successorAt).done) {
            try {
                await (0,making/* removeKey */.yE)(this.#manager, subject.projectId, key.id);
                this.#deleted.push(key);
            }
            catch (error) {
                const why = (0,failure/* messageOf */.bD)(error);
                log/* warning */.$e(`Key ${key.id} could not be deleted; the next rotation tries again: ${why}`);
                this.#undeleted.push({ key, since: (0,rotate_key_family/* freeFrom */.FP)(left, now, key, successorAt), why });
            }
        }
    }
    #refuseUndeleted() {
        const now = this.#manager.clock.now();
        const late = this.#undeleted.filter(({ key, since }) => now - since >= this.#inputs.undeletedAfter && !(Date.parse(key.expires ?? '') <= now));
        if (late.length === 0)
            return;
        throw new failure/* Failure */.HR(`undeleted-after: ${late.map(({ key }) => `key ${key.id}`).join(', ')} should be deleted, and may not be by the key ` +
            'in `api-key`. Delete it in the Deepgram console, or give `api-key` a key of its maker or of an owner.');
    }
}


/***/ })

};
