export const id = 2260;
export const ids = [2260];
export const modules = {

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ waysToGet),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   sz: () => (/* binding */ expanded)
/* harmony export */ });
/** What a key may do, by the names of Deepgram: https://developers.deepgram.com/docs/working-with-roles */
const PEOPLE = (/* unused pure expression or super */ null && (['members', 'admins', 'owners']));
const READING_PEOPLE = ['read', 'read:invites', 'read:scopes'];
const MANAGING_PEOPLE = [...READING_PEOPLE, 'write', 'write:invites', 'write:scopes', 'write:kick'];
const of = (people, rights) => rights.map((right) => `${people}:${right}`);
const MEMBER = ['project:read', 'project:write', 'keys:read', 'keys:write', 'usage:read', 'usage:write'];
const ADMIN = [
    ...MEMBER,
    ...of('members', MANAGING_PEOPLE),
    ...of('admins', MANAGING_PEOPLE),
    ...of('owners', READING_PEOPLE),
    'billing:read',
];
const OWNER = [
    ...ADMIN,
    ...of('owners', ['write', 'write:invites', 'write:scopes', 'write:kick']),
    'project:write:settings',
    'project:write:destroy',
    'billing:write',
];
const PRODUCTS = ['api', 'engine', 'license-proxy', 'dgtools', 'billing', 'hotpepper', 'metrics-server'];
const SELF_HOSTED = ['self-hosted:products', ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];
/** The scopes of each role, from the one that may least. */
const ROLES = {
    member: MEMBER,
    admin: ADMIN,
    owner: OWNER,
};
/** All scopes that Deepgram documents. */
const SCOPES = [...OWNER, ...SELF_HOSTED];
/** The scopes with those of each role in place of its name; a scope that is not known stays. */
function expanded(scopes) {
    return new Set(scopes.flatMap((scope) => (Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? []) : [scope])));
}
/** The role whose name is among the scopes, or whose scopes they are; undefined if there is none. */
function roleOf(scopes) {
    const named = Object.keys(ROLES).filter((role) => scopes.includes(role));
    if (named.length > 0)
        return named.at(-1);
    const held = new Set(scopes);
    return Object.keys(ROLES).find((role) => {
        const all = ROLES[role] ?? [];
        return all.length === held.size && all.every((scope) => held.has(scope));
    });
}
/** Whether a scope is one of the patterns, or begins as one that ends in `:*`. */
function matchesAny(scope, patterns) {
    return [...patterns].some((pattern) => pattern.endsWith(':*') ? scope.startsWith(pattern.slice(0, -1)) : scope === pattern);
}
/** How to get a scope: the scope itself, or the roles that have it. */
function waysToGet(scope) {
    const roles = Object.keys(ROLES).filter((role) => ROLES[role]?.includes(scope));
    const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
    if (named.length === 0)
        return `Use a key with the scope \`${scope}\`.`;
    const last = named.at(-1) ?? '';
    const before = named.slice(0, -1).join(', ');
    return `Use a key with the scope \`${scope}\`, or with the role ${before === '' ? last : `${before} or ${last}`}.`;
}


/***/ }),

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   bR: () => (/* binding */ orNothing)
/* harmony export */ });
/* unused harmony export Api */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69455);
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37221);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62228);




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
    #octokit;
    #wait;
    constructor(octokit, owner, repo, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
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
                return { data: answer.data, etag: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(etag) ? etag : undefined };
            }
            catch (error) {
                if (before !== undefined && (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === NOT_MODIFIED)
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
        await this.#wait((0,_lib_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .backoff */ .JN)(retry, retryAfterMs));
    }
    /** Waits before the n-th retry of what others try at the same time: any time, so that they do not meet again. */
    async pauseApart(retry) {
        await this.#wait((0,_lib_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .apart */ .zZ)(retry));
    }
    async #send(task, again, request) {
        let mayBeDone = false;
        for (let retry = 1;; retry += 1) {
            try {
                return await request();
            }
            catch (thrown) {
                const error = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(thrown, task, mayBeDone);
                mayBeDone = error.mayBeDone;
                const tooLong = (error.retryAfter ?? 0) > _lib_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_RETRY_AFTER_MS */ .Q;
                if (retry === TRIES || tooLong || !again.includes(error.kind))
                    throw error;
                await this.pause(retry, error.retryAfter);
            }
        }
    }
}
/** What does not exist is undefined; other errors are thrown again. */
function orNothing(error) {
    if (error instanceof _explain_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.kind === 'not-found')
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
    throw new _explain_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('refused', `GITHUB_API_URL is no address: ${url}`);
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
    const narrow = {
        request: (route, parameters) => octokit.request(route, { ...parameters, request: inTime(parameters) }),
        graphql: (query, variables) => octokit.graphql(query, { ...variables, request: inTime() }),
    };
    return new Api(narrow, owner, repo, wait);
}
/** How a request is sent, as its parameters have it, and within a time: Octokit has no limit of its own. */
function inTime(parameters = {}) {
    const { request } = parameters;
    const signal = AbortSignal.timeout(LONGEST_REQUEST_MS);
    return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(request) ? { ...request, signal } : { signal };
}
/** The text at a path of keys of an answer. Throws GitHubError if there is none. */
function textAt(answer, ...keys) {
    const value = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer, ...keys);
    if ((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(value))
        return value;
    throw new _explain_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('refused', `GitHub's answer cannot be understood: it has no ${keys.join('.')}. Is GITHUB_API_URL right?`);
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
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${why} Key ${id} was made before, and is deleted again.`);
    }
    catch (error) {
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${why} Key ${id} was made before, and could not be deleted: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
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
/* harmony export */   dy: () => (/* binding */ othersSeen),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* unused harmony export chooseProject */
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
    return amount === 0 ? `the API key sees none called "${wanted}".` : `${amount} are called "${wanted}".`;
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
    if (!UNSURE.has(kind))
        return explainOther(error);
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${error.message} If a key was made all the same, nobody got it, and it ${advice.lost}.`);
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
        return `${advice.input}: the key in \`api-key\` has not all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
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

/***/ 12260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotate: () => (/* binding */ rotate)
});

// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
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
        throw new explain/* GitHubError */.y('unclear', `GitHub took the new value of ${place.label}, but goes on to say that the secret was not changed. Run the job again.`);
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
// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __webpack_require__(41918);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
;// CONCATENATED MODULE: ./lib/rotate-key/mark.js
/** A key of ours is known by the end of its comment, since nothing else of a key can hold it and stays as it was made. */
const MARK = /\[rotate-key (\S+)\]$/;
function readMark(comment) {
    const found = MARK.exec(comment);
    if (found === null)
        return { comment, root: undefined };
    return { comment: comment.slice(0, found.index).trimEnd(), root: found[1] };
}
/** The comment of a successor: that of its predecessor, and the mark. */
function withMark(comment, root) {
    return `${readMark(comment).comment.trimEnd()} [rotate-key ${root}]`.trimStart();
}

;// CONCATENATED MODULE: ./lib/rotate-key/family.js



const HOUR_MS = duration/* HOUR_S */.nT * 1000;
/** After this, a rotation writes the key that it made to no further secret. */
const LONGEST_WRITING_MS = 10 * 60_000;
/** A key that another rotation made is left alone for so long, since that one may still be writing it. */
const AT_WORK_MS = HOUR_MS;
/**
 * GitHub tells whole seconds, and its clock may be behind Deepgram's. More than that could take a secret that was set by
 * hand just before a rotation for one that has the new key.
 */
const SKEW_MS = 3000;
/** A key that expires so soon after its grace is replaced. */
const ROOM_MS = 24 * HOUR_MS;
const madeAt = ({ created }) => Date.parse(created);
const isOurs = ({ comment }) => readMark(comment).root !== undefined;
/** Id of the key with which the rotations that led to this one began. */
const rootOf = ({ id, comment }) => readMark(comment).root ?? id;
/** What a successor is to be like: the key that the run holds, since anybody who makes keys can put our mark on one. */
const modelOf = ({ keys, current, held }) => keys.find(({ id }) => id === held) ?? current;
/** The family that began with a key, of what bears our mark or was named to us; undefined if nothing of it is there. */
function familyOf(keys, { root, held }, writtenAt) {
    const related = keys
        .filter(({ id, comment }) => id === root || readMark(comment).root === root)
        // Those of unknown age first, where they count least.
        .sort((a, b) => (madeAt(a) || 0) - (madeAt(b) || 0));
    const inUse = related.findLast((key) => key.id === held || isEverywhere(key, writtenAt));
    const current = inUse ?? related[0];
    return current === undefined ? undefined : { root, held, keys: related, current };
}
/** Whether all places were written since one of our keys was made, so that none has an older one. */
const isEverywhere = (key, writtenAt) => isOurs(key) && writtenAt + SKEW_MS >= madeAt(key);
/** Why it is time for a new key; undefined if it is not. `rotateAfter` is in milliseconds, undefined for always. */
function dueBecause({ keys, current }, { now, writtenAt, grace }, rotateAfter) {
    if (rotateAfter === undefined)
        return 'asked';
    if (!(now - madeAt(current) < rotateAfter))
        return 'age';
    if (current.expires !== answers/* NEVER */.tm && Date.parse(current.expires) - now < grace + ROOM_MS)
        return 'expiry';
    const isPartly = isOurs(current) && !isEverywhere(current, writtenAt);
    return isPartly || current !== keys.at(-1) ? 'unfinished' : undefined;
}
/**
 * What becomes of the keys of the family but the one in use: done with are those that it replaced in all places long
 * enough ago. Keys between them prove nothing, since a place may have refused them. If `successorAt` is given, a
 * successor was made then and is in all places now, so that what was in use until now is left over too.
 */
function leftover(family, times, successorAt) {
    const left = family.keys.filter((key) => successorAt !== undefined || key !== family.current);
    const waiting = left.map((key) => ({ key, until: freeFrom(family, times, key, successorAt) }));
    return {
        done: waiting.filter(({ until }) => until <= times.now).map(({ key }) => key),
        waiting: waiting.filter(({ until }) => !(until <= times.now)),
    };
}
const isHeld = ({ current, held }, key) => key === current || key.id === held;
/** When a key may be deleted, in milliseconds since the epoch; NaN if nobody can tell. */
function freeFrom(family, times, key, successorAt = Number.NaN) {
    const { writtenAt, lastWrittenAt, grace } = times;
    const newest = family.keys.findLast((each) => isEverywhere(each, writtenAt));
    const replacedAt = newest === undefined || isHeld(family, key) ? Number.NaN : madeAt(newest);
    // Another rotation may still be writing a key that is hardly older than the one that replaces it.
    const least = madeAt(key) + (isOurs(key) ? AT_WORK_MS : 1);
    if (replacedAt >= least)
        return Math.max(replacedAt, lastWrittenAt) + grace;
    return successorAt >= least ? successorAt + grace : Number.NaN;
}

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
    unfinished: 'a rotation before did not end',
};
/** Tells which key is in use and what becomes of it. */
function tellPlan({ subject: { family, projectId }, reason }) {
    const { id, comment, scopes, created, expires } = family.current;
    log/* info */.pq(`Key ${id} of project ${projectId} is in use: "${comment}", with ${scopes.join(', ')}, ` +
        `made ${dayOf(created)}, ${endOf(expires)}.`);
    log/* info */.pq(reason === undefined
        ? 'It is not yet time for a new one.'
        : `It is time for a new one: ${REASONS[reason]}.`);
}
/** Writes log, outputs and summary of a run that changes nothing. */
async function reportPlan(plan) {
    const { subject, targets, times, reason, order } = plan;
    const { done, waiting } = leftover(subject.family, times, order === undefined ? undefined : times.now);
    const labels = targets.map(({ place }) => place.label).join(', ');
    if (order !== undefined) {
        log/* info */.pq(`A new key would be made: "${order.comment}", with ${order.scopes.join(', ')}, for ${labels}.`);
    }
    for (const key of done)
        log/* info */.pq(`Key ${key.id} would be deleted.`);
    for (const each of waiting)
        log/* info */.pq(`Key ${each.key.id} would be ${waits(each)}.`);
    log/* info */.pq('Nothing was changed: `dry-run` is set.');
    const { id, expires } = subject.family.current;
    (0,outputs/* setOutputs */.n)({ 'key-id': id, 'expires-at': expires, ...idsOf(subject, done, waiting) });
    const rows = [
        order === undefined
            ? rowOf(subject.family.current, `stays in ${labels}`)
            : ['a new key', '', `would be made for ${labels}`],
        ...waiting.map((each) => rowOf(each.key, `would be ${waits(each)}`)),
        ...done.map((key) => rowOf(key, 'would be deleted')),
    ];
    const title = reason === undefined ? 'No new Deepgram key, by a dry run' : 'A Deepgram key to rotate, by a dry run';
    await (0,step_summary/* writeSummary */.S)(render(title, subject, rows));
}
/** Writes log, outputs and summary of what was done. */
async function report({ subject, targets, order }, done) {
    const { successor, deleted, waiting } = done;
    const { current } = subject.family;
    for (const { id } of deleted)
        log/* info */.pq(`Key ${id} is deleted.`);
    for (const each of waiting)
        log/* info */.pq(`Key ${each.key.id} is ${waits(each)}.`);
    const labels = targets.map(({ place }) => place.label).join(', ');
    const inUse = successor ?? current;
    (0,outputs/* setOutputs */.n)({
        rotated: String(successor !== undefined),
        'key-id': inUse.id,
        'previous-key-id': successor === undefined ? '' : current.id,
        'expires-at': successor === undefined ? current.expires : expiryOf(successor, order),
        ...idsOf(subject, deleted, waiting),
    });
    const made = successor === undefined ? current.created : new Date(successor.madeAt).toISOString();
    const rows = [
        rowOf({ id: inUse.id, created: made }, successor === undefined ? `in ${labels}` : `new, in ${labels}`),
        ...waiting.map((each) => rowOf(each.key, waits(each))),
        ...deleted.map((key) => rowOf(key, 'deleted')),
    ];
    const title = successor === undefined ? 'No new Deepgram key yet' : 'A Deepgram key is rotated';
    await (0,step_summary/* writeSummary */.S)(render(title, subject, rows));
}
function idsOf({ projectId }, deleted, waiting) {
    return {
        'project-id': projectId,
        'deleted-keys': deleted.map(({ id }) => id).join(','),
        'waiting-keys': waiting.map(({ key }) => key.id).join(','),
    };
}
/** When a new key expires, also if the answer does not say so. */
function expiryOf({ expires, madeAt }, order) {
    const seconds = order?.ttlSeconds;
    return expires === answers/* NEVER */.tm && seconds !== undefined
        ? new Date(madeAt + seconds * 1000).toISOString()
        : expires;
}
/** What a key waits for; goes on from "is". */
function waits({ until }) {
    if (Number.isNaN(until))
        return 'kept until a later rotation is sure that no secret has it';
    return `kept for runs that began with it, and deleted by the first rotation after ${minuteOf(until)}`;
}
const minuteOf = (time) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const dayOf = (created) => created === '' ? 'at a time that is not told' : created.slice(0, 10);
const endOf = (expires) => (expires === answers/* NEVER */.tm ? 'never expires' : `expires at ${expires}`);
const rowOf = ({ id, created }, state) => [
    id,
    created.slice(0, 16).replace('T', ' '),
    state,
];
function render(title, { family, projectId }, rows) {
    const { comment, scopes, tags } = family.current;
    const facts = [
        ['Comment', comment],
        ['Project', projectId],
        ['Scopes', scopes.join(', ')],
        ['Tags', tags.join(', ')],
    ];
    const lines = [
        `## ${title}`,
        '',
        '| Key | Made (UTC) | What becomes of it |',
        '| --- | --- | --- |',
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
// EXTERNAL MODULE: ./lib/keys/project.js
var keys_project = __webpack_require__(42922);
// EXTERNAL MODULE: ./lib/keys/refused.js
var refused = __webpack_require__(12012);
;// CONCATENATED MODULE: ./lib/rotate-key/subject.js






const NAME_IT = 'Give its id in `key-id` in place of `current-key`; the Deepgram console shows it.';
/** Of a key that works, but does not say which one it is. */
const SILENT = new Set(['missing-scope', 'forbidden', 'not-served']);
/** Finds the key to rotate and all that belongs to it. Throws a Failure if there is none. */
async function findSubject(manager, { currentKey, keyId, project, managementUrl }, writtenAt) {
    const self = currentKey === '' ? undefined : await askItself(currentKey, managementUrl);
    const projectId = project === '' && self?.projectId ? self.projectId : await (0,keys_project/* findProject */.t1)(manager, project);
    const keys = await keysOf(manager, projectId);
    const id = self?.keyId ?? keyId;
    const named = keys.find((key) => key.id === id);
    const root = named === undefined ? id : rootOf(named);
    const family = familyOf(keys, { root, held: self === undefined ? '' : id }, writtenAt);
    if (family === undefined || (self !== undefined && named === undefined)) {
        throw new failure/* Failure */.HR(`${self === undefined ? 'key-id' : 'current-key'}: key ${id} is not among the ${keys.length} that the key in ` +
            `\`api-key\` sees in project ${projectId}. It was deleted, is of another \`project\`, or was made by somebody ` +
            'else: Deepgram shows a key only to whoever made it, and to those who may read that person.' +
            (self === undefined
                ? ' `key-id` is the id of the first key, which its successors have in their comment.'
                : ''));
    }
    return { projectId, family };
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
    return new failure/* Failure */.HR(SILENT.has(kind) ? `current-key: ${finding} ${NAME_IT}` : message);
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
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var scopes = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/keys/signals.js
var keys_signals = __webpack_require__(74173);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
;// CONCATENATED MODULE: ./lib/rotate-key/writing.js




/** Not all secrets could be written, and one has the new key or may have it: it must stay. */
class HeldKeyError extends failure/* Failure */.HR {
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
/** When the targets were written, before anything was changed. */
function timesWritten(targets) {
    const times = targets.map(({ before }) => before.updatedAt);
    return { writtenAt: Math.min(...times), lastWrittenAt: Math.max(...times) };
}
/**
 * Writes to one target after the other. Throws a HeldKeyError if only some of them have the key; any other error says
 * that none has.
 */
async function writeAll(secrets, targets, { id, key }, began) {
    const written = [];
    const failed = [];
    let isHeld = false;
    for (const { place, before } of targets) {
        try {
            refuseLate(place, began);
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
    if (failed.length > 0)
        throw new HeldKeyError(explainHalf(id, written, failed));
}
/** Another rotation takes a key that is so old for one that nobody writes any more. */
function refuseLate({ label }, began) {
    if (Date.now() - began <= LONGEST_WRITING_MS)
        return;
    throw new failure/* Failure */.HR(`More than ${LONGEST_WRITING_MS / 60_000} minutes went by before ${label} could be written. Run the job again.`);
}
function explainHalf(id, written, failed) {
    const has = written.length === 0 ? 'no secret for certain' : written.join(', ');
    return (`Key ${id} is made, and is in ${has}. Not all secrets could be written: ${failed.join(' ')} Those may still have ` +
        'the old key, and both keys stay valid. Mend that and run again: the next rotation makes a key for all, and clears ' +
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













/** How often a new key is tried. */
const TRIES = 5;
const adviceFor = ({ ttlSeconds }) => ({
    input: 'current-key',
    tooMuch: 'Give `api-key` a key that has.',
    tooMany: ttlSeconds === undefined ? 'Run again later.' : `${refused/* A_DAY */.jN} Run again tomorrow.`,
    lost: 'is deleted by a later rotation',
});
/** What is asked for: a key like the one in use. Throws a Failure if nobody can tell what that is like. */
function orderFor(current, root, lifetime) {
    const { comment, scopes, tags } = current;
    if (scopes.length === 0) {
        throw new failure/* Failure */.HR(`current-key: Deepgram does not tell the scopes of key ${current.id}. Replace it by hand.`);
    }
    const seconds = secondsOf(current, lifetime);
    return {
        comment: withMark(comment, root),
        scopes,
        tags,
        ...(seconds === undefined ? {} : { ttlSeconds: seconds }),
    };
}
/** How long the successor lives, in seconds; undefined for ever. */
function secondsOf({ created, expires, id }, lifetime) {
    if (lifetime !== undefined)
        return lifetime.kind === 'for' ? lifetime.seconds : undefined;
    if (expires === answers/* NEVER */.tm)
        return undefined;
    const seconds = Math.round((Date.parse(expires) - Date.parse(created)) / 1000);
    if (seconds > 0)
        return seconds;
    throw new failure/* Failure */.HR(`time-to-live: Deepgram does not tell how long key ${id} was to live, so that its successor cannot live as long. Set it.`);
}
/** Makes a key, makes sure that it works and writes it to all targets. A key that no secret holds is deleted again. */
async function succeed(manager, { projectId }, order, url, write) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // From here on a cancelled run ends what it has begun: what it made would be of no use to the next one.
        const signals = __addDisposableResource(env_1, new keys_signals/* HeldSignals */.H(), false);
        const began = Date.now();
        const key = await (0,making/* makeKey */.og)(manager, projectId, order, adviceFor(order));
        try {
            await makeSure(key, order, url);
            if (signals.got !== undefined)
                throw new failure/* Failure */.HR(`Cancelled by ${signals.got}.`);
            log/* info */.pq(`Key ${key.id} is made in project ${projectId}, and works.`);
            await write(key, began);
            return { ...key, madeAt: Date.parse(key.created) || began };
        }
        catch (error) {
            if (error instanceof HeldKeyError)
                throw error;
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
/** Uses a key that was just made. Throws a Failure if it is not accepted, or may something else than was asked for. */
async function makeSure(key, order, url) {
    const client = (0,keys_client/* openClient */.M)(key.key, url);
    try {
        const told = await firstAnswer(client);
        const scopes = [told?.scopes, key.scopes].find((given = []) => given.length > 0);
        if (scopes === undefined || isSame(scopes, order.scopes))
            return;
        throw new failure/* Failure */.HR(`The new key has the scopes ${scopes.join(', ')}, not ${order.scopes.join(', ')}.`);
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
            const kind = error instanceof manage_error/* ManagementError */.Q ? error.kind : undefined;
            if (kind === 'missing-scope')
                return undefined;
            // It may not be known everywhere yet.
            if (kind !== 'bad-key' || attempt === TRIES)
                throw new failure/* Failure */.HR(`The new key does not work: ${(0,failure/* messageOf */.bD)(error)}`);
            await (0,promises_.setTimeout)((0,backoff/* backoff */.JN)(attempt));
        }
    }
}
function isSame(a, b) {
    const [one, other] = [(0,scopes/* expanded */.sz)(a), (0,scopes/* expanded */.sz)(b)];
    return one.size === other.size && [...one].every((scope) => other.has(scope));
}

;// CONCATENATED MODULE: ./lib/rotate-key/rotate.js











/** Rotates a key if it is time to, and deletes those that are done with. Throws if the step must fail. */
async function rotate(inputs, places, event) {
    const secrets = new Secrets(await (0,api/* openApi */.Nd)(inputs.token, event.owner, event.repo));
    const targets = await findTargets(secrets, places);
    const manager = (0,keys_client/* openClient */.M)(inputs.apiKey, inputs.managementUrl);
    try {
        const plan = await makePlan(manager, inputs, targets);
        tellPlan(plan);
        if (inputs.dryRun)
            await reportPlan(plan);
        else
            await carryOut(plan, manager, inputs, secrets);
    }
    finally {
        manager.close();
    }
}
async function makePlan(manager, inputs, targets) {
    const written = timesWritten(targets);
    const subject = await findSubject(manager, inputs, written.writtenAt);
    const { family } = subject;
    const times = { now: Date.now(), ...written, grace: inputs.grace };
    const reason = dueBecause(family, times, inputs.rotateAfter);
    const order = reason === undefined ? undefined : orderFor(modelOf(family), family.root, inputs.lifetime);
    return { subject, targets, times, reason, order };
}
async function carryOut(plan, manager, { managementUrl }, secrets) {
    const { subject, targets, times, order } = plan;
    const write = (key, began) => writeAll(secrets, targets, key, began);
    const successor = order === undefined ? undefined : await succeed(manager, subject, order, managementUrl, write);
    const { done, waiting } = leftover(subject.family, { ...times, now: successor?.madeAt ?? Date.now() }, successor?.madeAt);
    const deleted = await deleteAll(manager, subject.projectId, done);
    await report(plan, { successor, deleted, waiting });
}
/** Deletes keys, as many as can be. Gives those that are gone. */
async function deleteAll(manager, projectId, keys) {
    const gone = [];
    for (const key of keys) {
        try {
            await (0,making/* removeKey */.yE)(manager, projectId, key.id);
            gone.push(key);
        }
        catch (error) {
            log/* warning */.$e(`Key ${key.id} could not be deleted; the next rotation tries again: ${(0,failure/* messageOf */.bD)(error)}`);
        }
    }
    return gone;
}


/***/ })

};
