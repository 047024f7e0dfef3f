export const id = 9186;
export const ids = [9186];
export const modules = {

/***/ 18129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51987);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60577);





/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
/** A proxy may add a coding to the server's. */
const MOST_CODINGS = 4;
const asItIs = async (body) => body;
const unzip = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
/** https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const DECODERS = new Map([
    ['identity', asItIs],
    ['gzip', unzip],
    ['x-gzip', unzip],
    ['br', (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)],
    ['deflate', (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate)],
]);
/** The text of an answer, decompressed. Throws a SpeechError if it is damaged, or larger than so many bytes. */
async function readBody(body, headers, largest = LARGEST_ANSWER) {
    let bytes = await readBytes(body, largest);
    // The last coding was put on last.
    for (const decoder of decodersOf(headers).reverse())
        bytes = await inflated(bytes, decoder, headers, largest);
    // JSON has no mark of byte order, but some servers begin with one.
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
/** The decoders of the codings, in the order in which they were put on; their names do not depend on case. */
function decodersOf(headers) {
    const codings = [headers['content-encoding'] ?? ''].flat().join(',').toLowerCase().split(',');
    const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== '');
    const decoders = named.flatMap((name) => DECODERS.get(name) ?? []);
    if (decoders.length === named.length && named.length <= MOST_CODINGS)
        return decoders;
    throw wronglyCompressed(headers);
}
async function readBytes(body, largest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > largest)
            throw tooLargeAnswer();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function inflated(bytes, decoder, headers, largest) {
    try {
        return await decoder(bytes, { maxOutputLength: largest });
    }
    catch (error) {
        if ((0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLargeAnswer();
        throw wronglyCompressed(headers);
    }
}
function wronglyCompressed(headers) {
    const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SpeechError */ .p('bad-answer', 'once', message, { requestId: (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .requestIdOf */ .Gb)(headers) });
}
function tooLargeAnswer() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SpeechError */ .p('bad-answer', 'never', 'The answer is larger than 256 MB, more than any transcript.');
}


/***/ }),

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

/***/ 60577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iJ: () => (/* binding */ explainAnswer),
  cR: () => (/* binding */ explainConnection),
  V$: () => (/* binding */ lateAnswer),
  gK: () => (/* binding */ readComplaint),
  Gb: () => (/* binding */ requestIdOf)
});

// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/lib/proxies.js
var proxies = __webpack_require__(13019);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/deepgram/error.js
var deepgram_error = __webpack_require__(51987);
;// CONCATENATED MODULE: ./lib/deepgram/refusals.js
/** A refusal that passes if the request is sent again is `always`, one that may be charged each time `once`. */
const refused = (kind, what, advice, retry = 'never') => ({
    kind,
    retry,
    what,
    advice,
});
const BAD_OPTIONS = refused('bad-options', 'Deepgram refused the options', 'Change the input that it names.');
const BAD_AUDIO = refused('bad-audio', 'Deepgram cannot read it as audio or video', 'Check that it plays; convert it, or exclude it in `files` if it is not media. A URL must not lead to a page.');
const SERVER_ERROR = refused('server-error', 'Deepgram has a problem at the moment', 'Run again later; see https://status.deepgram.com.', 'always');
const OTHER_SERVER_ERROR = { ...SERVER_ERROR, retry: 'once' };
const NO_LENGTH = refused('unreachable-url', 'The server of the URL does not say how long the media are, without which Deepgram does not fetch them', 'Take a host that sends Content-Length, or fetch the media in a step before and name them in `files`.');
/**
 * The first row whose status fits and whose pattern is in the code or text of the complaint decides.
 * https://developers.deepgram.com/docs/errors
 */
const TABLE = [
    [400, /content-length|length required/i, NO_LENGTH],
    [411, /content-length/i, NO_LENGTH],
    [
        400,
        /publicly routable/i,
        refused('unreachable-url', 'Deepgram does not find a server for the URL on the internet', 'It must be public or presigned, with a name that everybody can look up; what only your network reaches goes into the workspace, to be named in `files`.'),
    ],
    [
        400,
        /REMOTE_CONTENT|PAYLOAD|not a URI|publicly routable/,
        refused('unreachable-url', 'Deepgram could not fetch the URL', 'It must be public or presigned, and answer with the media itself.'),
    ],
    [
        411,
        /content-length/i,
        refused('unreachable-url', 'Deepgram could not fetch the URL', 'Its server does not say how long the media are. Use one that sends `Content-Length`, or a file in the repository.'),
    ],
    [
        400,
        /no such model/i,
        refused('unknown-model', 'Deepgram has no such model for this language', 'Check `model`, `language` and `options: version=…`.'),
    ],
    [
        400,
        /TOKEN_LIMIT/,
        refused('too-many-words', 'The transcript is too long for topics, intents, sentiment or a summary', 'Switch these off for this file.'),
    ],
    [400, /corrupt|unsupported data/i, BAD_AUDIO],
    [400, /QUERY|query|keyterm|parameter|not supported/i, BAD_OPTIONS],
    [
        401,
        /INSUFFICIENT|sufficient permissions/,
        refused('missing-scope', 'The API key may not transcribe', 'It needs the scope `usage:write`; use a key with that scope or with the role Member.'),
    ],
    [
        401,
        /^/,
        refused('bad-key', 'Deepgram does not accept the API key', 'It may be mistyped, deleted or expired, or belong to another endpoint than `base-url`.'),
    ],
    [
        402,
        /^/,
        refused('no-credit', "The key's project has no credit left", 'Add credit in the Deepgram console, then run again.'),
    ],
    [
        403,
        /model/i,
        refused('forbidden-model', "The key's project may not use this model", 'Choose another `model`, or ask Deepgram for access.'),
    ],
    [
        403,
        /^/,
        refused('forbidden', 'Deepgram forbids the request', 'Check what the key and its project may do.'),
    ],
    [404, /^/, refused('not-found', 'There is no transcription at this endpoint', 'Check `base-url`.')],
    [
        408,
        /^/,
        refused('upload-timeout', 'The upload was too slow for Deepgram', 'Lower `concurrency`, or send a smaller file.', 'always'),
    ],
    [
        413,
        /^/,
        refused('too-large', 'The file is larger than the endpoint takes', 'Extract the audio, or split the file.'),
    ],
    [
        414,
        /^/,
        refused('bad-options', 'The options are too long for one request', 'Use fewer keyterms, searches or replacements.'),
    ],
    [415, /^/, BAD_AUDIO],
    [
        422,
        /^ASR_|entire/,
        refused('upload-cut', 'Deepgram did not get the whole file', 'Run again; if it happens again, a proxy or the network cuts uploads off.', 'always'),
    ],
    [422, /^UNPROCESSABLE_ENTITY/, OTHER_SERVER_ERROR],
    [
        429,
        /^/,
        refused('rate-limit', 'Too many requests at once for the Deepgram project', 'The limit counts for the whole project, not for each key; lower `concurrency`, or raise `retries`.', 'always'),
    ],
    [500, /^/, SERVER_ERROR],
    [502, /^/, SERVER_ERROR],
    [503, /^/, SERVER_ERROR],
    [
        504,
        /^/,
        refused('processing-timeout', "Processing took longer than Deepgram's limit", 'Split the file, or use a faster model.', 'once'),
    ],
];
const REDIRECTED = refused('redirected', 'The endpoint redirects', 'Redirects are not followed, so that the key goes nowhere else; set `base-url` to the final address.');
const OTHER = refused('bad-request', 'Deepgram refused the request', 'Check the inputs, and its status page if they are right.');
/** What an answer that is no success means. `complaint` is its code and text. */
function refusalFor(status, complaint) {
    const row = TABLE.find(([candidate, pattern]) => candidate === status && pattern.test(complaint));
    if (row !== undefined)
        return row[2];
    if (status >= 500)
        return OTHER_SERVER_ERROR;
    return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}

;// CONCATENATED MODULE: ./lib/deepgram/explain.js







/** A longer complaint is cut. */
const LONGEST_COMPLAINT = 500;
/** What an answer that is no success means. */
function explainAnswer(status, headers, body) {
    const { code, text, requestId } = readComplaint(body);
    const refused = refusalFor(status, `${code} ${text}`.trim());
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    return new deepgram_error/* SpeechError */.p(refused.kind, refused.retry, `${refused.what} (${said}). ${refused.advice}`, {
        status,
        requestId: requestIdOf(headers) ?? requestId,
        retryAfter: (0,backoff/* retryAfter */.P9)(headers['retry-after'], Date.now()),
    });
}
/** The id by which Deepgram knows the request: every answer of its own has one. */
function requestIdOf(headers) {
    const id = [headers['dg-request-id']].find(guards/* isString */.Kg);
    return id && (0,safe_text/* withoutSecrets */.cT)(id);
}
/** What the body of a refusal says. https://developers.deepgram.com/docs/errors */
function readComplaint(body) {
    const json = parsed(body);
    const code = [(0,guards.at)(json, 'err_code'), (0,guards.at)(json, 'error_code'), (0,guards.at)(json, 'category')].find(guards/* isString */.Kg) ?? '';
    const texts = [(0,guards.at)(json, 'err_msg'), (0,guards.at)(json, 'message'), (0,guards.at)(json, 'details')].filter(guards/* isString */.Kg);
    const isHtml = /^\s*</.test(body);
    // Cut last: half a secret would not be known for one.
    const text = (0,safe_text/* withoutSecrets */.cT)(json === undefined && !isHtml ? body.trim() : texts.join(' '));
    return {
        code: (0,safe_text/* withoutSecrets */.cT)(code)
            .toUpperCase()
            .replaceAll(/[^A-Z]+/g, '_'),
        text: text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, ''),
        requestId: [(0,guards.at)(json, 'request_id')].filter(guards/* isString */.Kg).map(safe_text/* withoutSecrets */.cT)[0],
    };
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/** Failures of the endpoint itself: no file can be sent to it. */
const ENDPOINT_PROBLEMS = [
    [
        /CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/,
        "The endpoint's certificate is not trusted",
        () => 'If an authority of your own signed it, name its PEM file in the environment variable NODE_EXTRA_CA_CERTS.',
    ],
    [/^ENOTFOUND$/, "The endpoint's host does not exist", (input) => `Check \`${input}\` and the proxy.`],
    [/^EPROTO$|^ERR_SSL/, 'The endpoint does not speak HTTPS', (input) => `Check \`${input}\` and its port.`],
];
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Failures to connect: nothing was sent. */
const CONNECTING = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/;
/**
 * What a broken connection means. `sentAll`: the whole request had left, so that it may have been charged. `input` has
 * the address.
 */
function explainConnection(error, sentAll, input = 'base-url') {
    const refused = (0,proxies/* proxyRefusal */.vd)(error);
    if (refused !== undefined)
        return new deepgram_error/* SpeechError */.p('endpoint', 'never', refused);
    const code = (0,failure/* errorCode */.CA)(error) ?? '';
    const said = describe((0,failure/* messageOf */.bD)(error), code);
    const problem = ENDPOINT_PROBLEMS.find(([pattern]) => pattern.test(code));
    if (problem !== undefined) {
        return new deepgram_error/* SpeechError */.p('endpoint', 'never', `${problem[1]} (${said}). ${problem[2](input)}`);
    }
    if (TIMEOUTS.has(code))
        return lateAnswer(said);
    const mayBeCharged = sentAll && !CONNECTING.test(code);
    const what = mayBeCharged ? 'The connection broke before the answer was there' : 'The connection failed';
    const advice = `Check the network, \`${input}\` and the proxy.`;
    return new deepgram_error/* SpeechError */.p('connection', mayBeCharged ? 'once' : 'always', `${what} (${said}). ${advice}`);
}
/** The answer was not there in time, or not the whole of it. */
function lateAnswer(said = '`timeout`') {
    const advice = 'Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.';
    return new deepgram_error/* SpeechError */.p('answer-timeout', 'once', `No answer came in time (${said}). ${advice}`);
}
/** Both the words and the code of an error; attempts at several addresses leave no words. */
function describe(message, code) {
    if (message === '' || message.includes(code))
        return message || code;
    return `${code}: ${message}`;
}


/***/ }),

/***/ 39186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ManagementClient),
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69455);
/* harmony import */ var _lib_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56788);
/* harmony import */ var _lib_server_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55243);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41918);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13345);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48059);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40468);








/** What each question needs: https://developers.deepgram.com/docs/working-with-roles */
const TASKS = {
    token: { what: 'ask about itself', needs: undefined },
    projects: { what: 'read its project', needs: 'project:read' },
    keys: { what: "read the project's keys", needs: 'keys:read' },
    key: { what: 'read the entry of a key', needs: 'keys:read' },
    createKey: { what: 'make a key', needs: 'keys:write' },
    deleteKey: {
        what: 'delete the key',
        needs: 'keys:write',
        advice: 'With `keys:write` a key deletes those that its own maker made; only a key with the role Owner deletes those of ' +
            'others.',
    },
    balances: { what: "read the project's balance", needs: 'billing:read' },
    members: { what: "read the project's members", needs: 'members:read' },
    usage: { what: "read the project's usage", needs: 'usage:read' },
    models: { what: 'read which models there are', needs: 'project:read' },
    // A role, of which Deepgram names no scope: https://developers.deepgram.com/guides/fundamentals/token-based-authentication
    grant: { what: 'make a temporary token', needs: undefined },
};
const get = (path) => ({ method: 'GET', path });
const keysOf = (project) => `/projects/${encodeURIComponent(project)}/keys`;
const keyOf = (project, key) => `${keysOf(project)}/${encodeURIComponent(key)}`;
/**
 * Asks Deepgram's management API with one key. All methods throw a ManagementError. What makes a key is asked again only if
 * none can have been made.
 */
class ManagementClient {
    #options;
    #connection;
    #clock = new _lib_server_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .ServerClock */ .i();
    /** Hides the key that asks, wherever an answer repeats it. */
    #mask = new _lib_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .Mask */ .n1();
    constructor(options) {
        this.#options = options;
        this.#mask.keep(options.apiKey);
        this.#connection = new _connection_js__WEBPACK_IMPORTED_MODULE_2__/* .Connection */ .N(options.apiKey);
    }
    /** What the key says of itself. */
    async token() {
        return this.#read(await this.#ask(TASKS.token, get('/auth/token')), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readToken */ .AI);
    }
    async projects() {
        return this.#read(await this.#ask(TASKS.projects, get('/projects')), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readProjects */ .VH);
    }
    /** All keys that the key sees, of which the list need not tell tags and end: `getKey` does. */
    async listKeys(project) {
        return this.#read(await this.#ask(TASKS.keys, get(keysOf(project))), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readKeys */ .x4);
    }
    async getKey(project, key) {
        return this.#read(await this.#ask(TASKS.key, get(keyOf(project, key))), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readEntry */ .hB);
    }
    /** Makes a key and masks it at once. */
    async createKey(project, order) {
        const { comment, scopes, tags = [], ttlSeconds, expirationDate } = order;
        const body = {
            comment,
            scopes,
            ...(tags.length === 0 ? {} : { tags }),
            ...(ttlSeconds === undefined ? {} : { time_to_live_in_seconds: ttlSeconds }),
            ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
        };
        const reply = await this.#ask(TASKS.createKey, { method: 'POST', path: keysOf(project), body });
        const created = this.#read(reply, _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readNewKey */ .iO);
        (0,_lib_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSecret */ .gz)(created.key);
        return created;
    }
    async deleteKey(project, key) {
        await this.#ask(TASKS.deleteKey, { method: 'DELETE', path: keyOf(project, key) });
    }
    async balances(project) {
        const path = `/projects/${encodeURIComponent(project)}/balances`;
        return this.#read(await this.#ask(TASKS.balances, get(path)), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readBalances */ .gt);
    }
    async members(project) {
        const path = `/projects/${encodeURIComponent(project)}/members`;
        return this.#read(await this.#ask(TASKS.members, get(path)), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readMembers */ .mo);
    }
    /** The ids of the keys that were used from one day to another, such as `2026-01-31`. */
    async usedKeys(project, start, end) {
        const query = new URLSearchParams({ grouping: 'accessor', start, end });
        const path = `/projects/${encodeURIComponent(project)}/usage/breakdown?${query}`;
        return this.#read(await this.#ask(TASKS.usage, get(path)), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readAccessors */ .bG);
    }
    /** The models of a project, or those that Deepgram offers to all. */
    async models(project) {
        const folder = project === undefined ? '' : `/projects/${encodeURIComponent(project)}`;
        return this.#read(await this.#ask(TASKS.models, get(`${folder}/models`)), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readModels */ .FJ);
    }
    /** A temporary token for transcribing, masked at once. */
    async grant(ttlSeconds) {
        const body = { ttl_seconds: ttlSeconds };
        const granted = this.#read(await this.#ask(TASKS.grant, { method: 'POST', path: '/auth/grant', body, makes: 'token' }), _answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readGrant */ .v7);
        (0,_lib_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSecret */ .gz)(granted.token);
        return granted;
    }
    /** Deepgram's, by which keys are made and expire. */
    get clock() {
        return this.#clock;
    }
    /** Ends all connections. */
    close() {
        this.#connection.close();
    }
    async #ask(task, request) {
        for (let retry = 1;; retry += 1) {
            try {
                return await this.#askOnce(task, request);
            }
            catch (error) {
                if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ManagementError */ .Q) || !this.#mayRetry(error, request, retry))
                    throw error;
                const wait = (0,_lib_backoff_js__WEBPACK_IMPORTED_MODULE_7__/* .backoff */ .JN)(retry, error.details.retryAfter);
                this.#options.onRetry?.(error, retry, wait);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    }
    #mayRetry({ retry: passing, details }, { method, makes }, retry) {
        // A token that nobody got does no harm; a key does, and lasts.
        const isHarmless = method !== 'POST' || makes === 'token' || details.isUndone === true;
        return isHarmless && passing === 'always' && retry <= this.#options.retries;
    }
    async #askOnce(task, { method, path, body }) {
        const { baseUrl, input = 'base-url' } = this.#options;
        const sent = Date.now();
        const reply = await this.#connection.ask({
            method,
            url: new URL(`${baseUrl.pathname.replace(/\/$/, '')}/v1${path}`, baseUrl),
            input,
            ...(body === undefined ? {} : { contentType: 'application/json', body: JSON.stringify(body) }),
        });
        this.#clock.note(reply.headers['date'], sent, Date.now());
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        if (method === 'POST')
            (0,_lib_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keepLikelySecrets */ .$L)(reply.body);
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRefusal */ .G)(task, reply.status, reply.headers, reply.body);
    }
    /** What is in an answer. Throws a ManagementError if it has not the form that it should have. */
    #read({ body, status }, guard) {
        const json = parsed(body);
        this.#mask.clean(json);
        const answer = guard(json);
        if (answer !== undefined)
            return answer;
        const explained = {
            finding: "The answer is not from Deepgram's management API.",
            advice: 'Check the address and the proxy.',
        };
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ManagementError */ .Q('bad-answer', 'never', explained, { status });
    }
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 13345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Connection)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24261);
/* harmony import */ var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18129);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60577);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59324);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23306);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48059);








const ANSWER_TIMEOUT_MS = 30_000;
/** A list of 10,000 keys has about 4 MB. */
const LARGEST_ANSWER = 16 * 1024 ** 2;
/** No connection came to be, so that nothing was sent. */
const UNCONNECTED = new Set([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
]);
/** Holds one key, and sends it to whom it is told to, over HTTPS and without following redirects. */
class Connection {
    #apiKey;
    #direct;
    #proxied;
    #goesAround;
    constructor(apiKey, env = process.env) {
        const { https, goesAround } = (0,_lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxies */ .rq)(env);
        if (https !== undefined)
            refuseOldNode();
        this.#apiKey = apiKey;
        this.#goesAround = goesAround;
        this.#direct = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, rejectUnauthorized: true });
        // https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
        this.#proxied =
            https === undefined
                ? this.#direct
                : new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, rejectUnauthorized: true, proxyEnv: { HTTPS_PROXY: https } });
    }
    /** The answer, whatever its status. Throws a ManagementError if there is none. */
    async ask(question) {
        const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
        try {
            const response = await this.#send(question, signal);
            const { statusCode: status = 0, headers } = response;
            const body = await (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(response, headers, LARGEST_ANSWER).catch((error) => {
                if (status === 200)
                    throw error;
                // A refusal counts, even if its words are damaged or lost.
                return '';
            });
            return { status, headers, body };
        }
        catch (error) {
            throw explainBroken(error, question.input, signal.aborted);
        }
    }
    /** Ends all connections. */
    close() {
        this.#direct.destroy();
        this.#proxied.destroy();
    }
    #send({ method, url, contentType, body = '' }, signal) {
        const headers = {
            authorization: (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .authorizationOf */ .P_)(this.#apiKey),
            accept: 'application/json',
            'accept-encoding': 'gzip, br',
            'user-agent': _user_agent_js__WEBPACK_IMPORTED_MODULE_6__/* .USER_AGENT */ ._,
            'content-length': Buffer.byteLength(body),
            ...(contentType === undefined ? {} : { 'content-type': contentType }),
        };
        const agent = this.#goesAround((0,_lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url), (0,_lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .portOf */ .HM)(url)) ? this.#direct : this.#proxied;
        const options = { method, agent, signal, headers };
        return new Promise((resolve, reject) => {
            (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, resolve).on('error', reject).end(body);
        });
    }
}
/** Before 24.5, Node would go around the proxy without a word. */
function refuseOldNode() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > 24 || (major === 24 && minor >= 5))
        return;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR(`HTTPS_PROXY: Node.js ${process.versions.node} cannot use it. Update the runner: one with Node.js 24.5 can.`);
}
function explainBroken(error, input, isLate) {
    if (isLate) {
        const finding = `No answer came in ${ANSWER_TIMEOUT_MS / 1000} seconds.`;
        const advice = 'Check the network and the proxy, and run again later.';
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ManagementError */ .Q('connection', 'always', { finding, advice });
    }
    if (error instanceof Error && error.name === 'SpeechError') {
        const finding = 'The answer is cut off, wrongly compressed or larger than 16 MB, more than any answer about keys.';
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ManagementError */ .Q('bad-answer', 'always', { finding, advice: 'Check the proxy.' });
    }
    const refusal = (0,_lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyRefusal */ .vd)(error);
    if (refusal !== undefined)
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ManagementError */ .Q('connection', 'never', { finding: refusal, advice: '' });
    const { kind, message } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainConnection */ .cR)(error, false, input);
    const explained = { finding: message, advice: '' };
    if (kind === 'endpoint')
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ManagementError */ .Q('endpoint', 'never', explained);
    const isUndone = UNCONNECTED.has((0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .CA)(error) ?? '');
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ManagementError */ .Q('connection', 'always', explained, { isUndone });
}


/***/ }),

/***/ 48059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ManagementError)
/* harmony export */ });
/** Why a question to Deepgram's management API brought no answer, or why what it was to do was not done. */
class ManagementError extends Error {
    name = 'ManagementError';
    kind;
    retry;
    finding;
    advice;
    details;
    constructor(kind, retry, { finding, advice }, details = {}) {
        super(`${finding} ${advice}`.trim());
        this.kind = kind;
        this.retry = retry;
        this.finding = finding;
        this.advice = advice;
        this.details = details;
    }
}


/***/ }),

/***/ 40468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   g: () => (/* binding */ lacking)
/* harmony export */ });
/* harmony import */ var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69455);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60577);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48059);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7956);




const BAD_KEY = {
    kind: 'bad-key',
    what: 'Deepgram does not accept the API key',
    advice: 'It may be mistyped, deleted or expired, or whoever made it was removed from its project. Make a new one in the ' +
        'Deepgram console.',
};
const NOT_SERVED = {
    kind: 'not-served',
    what: 'The endpoint does not answer questions about keys',
    advice: 'Regional and self-hosted endpoints only transcribe; set `management-url: https://api.deepgram.com`.',
};
/**
 * The first row whose status fits and whose pattern is in the code or text of the complaint decides; a missing scope is
 * told before. Wrong keys get 401 or 403: https://developers.deepgram.com/docs/errors
 */
const TABLE = [
    [[401], /^/, BAD_KEY],
    [[400, 403], /UNAUTHORIZED|Authentication failed|INVALID_AUTH|Invalid credentials/i, BAD_KEY],
    [
        [403],
        /^/,
        {
            kind: 'forbidden',
            what: 'The request is forbidden, and the answer does not say why',
            advice: 'A proxy or firewall may have answered; else ask an owner of the project what the key may do.',
        },
    ],
    [
        [402],
        /^/,
        {
            kind: 'no-credit',
            what: "The key's project has no credit left",
            advice: 'Add credit in the Deepgram console.',
        },
    ],
    [
        [404],
        /PROJECT_NOT_FOUND|project .{0,200}(ID|found)|UUID parsing/i,
        {
            kind: 'unknown-project',
            what: 'Deepgram has no such project, or hides it from this key',
            advice: "Check the project's id; the console shows it in the settings of the project.",
        },
    ],
    [
        [404],
        /key/i,
        {
            kind: 'unknown-key',
            what: 'Deepgram has no such key in this project',
            advice: 'It may be deleted, or belong to another project.',
        },
    ],
    [[404, 405], /^/, NOT_SERVED],
];
const REDIRECTED = {
    kind: 'redirected',
    what: 'The endpoint redirects',
    advice: 'Redirects are not followed, so that the key goes nowhere else; set the final address.',
};
const RATE_LIMIT = {
    kind: 'rate-limit',
    what: 'Too many requests to Deepgram for this project',
    advice: 'Run again later, and do not let workflows overlap.',
};
const SERVER_ERROR = {
    kind: 'server-error',
    what: 'Deepgram has a problem at the moment',
    advice: 'Run again later; see https://status.deepgram.com.',
};
const OTHER = {
    kind: 'bad-request',
    what: 'Deepgram refused the request',
    advice: 'Check the inputs, and its status page if they are right.',
};
const MISSING_SCOPE = /INSUFFICIENT|sufficient permissions|required scope/i;
const SCOPE = /\b(?:project|keys|members|admins|owners|usage|billing|self-hosted)(?::[a-z-]+)+/;
/** Nothing was done by these: they may be sent again. */
const PASSING = new Set(['rate-limit', 'server-error']);
/** What an answer that is no success means. */
function explainRefusal(task, status, headers, body) {
    const { code, text, requestId } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .readComplaint */ .gK)(body);
    const complaint = `${code} ${text}`.trim();
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    const details = {
        status,
        requestId: (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .Gb)(headers) ?? requestId,
        retryAfter: (0,_lib_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(headers['retry-after'], Date.now()),
    };
    if ((status === 401 || status === 403) && MISSING_SCOPE.test(complaint)) {
        const scope = SCOPE.exec(text)?.[0] ?? task.needs;
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ManagementError */ .Q('missing-scope', 'never', lacking(task, scope, said), { ...details, scope });
    }
    const { kind, what, advice } = refusalFor(status, complaint);
    const retry = PASSING.has(kind) ? 'always' : 'never';
    const isUndone = kind === 'rate-limit' && details.retryAfter !== undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ManagementError */ .Q(kind, retry, { finding: `${what} (${said}).`, advice }, { ...details, isUndone });
}
function refusalFor(status, complaint) {
    const row = TABLE.find(([statuses, pattern]) => statuses.includes(status) && pattern.test(complaint));
    if (row !== undefined)
        return row[2];
    if (status === 429)
        return RATE_LIMIT;
    if (status === 408 || status >= 500)
        return SERVER_ERROR;
    return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}
/** Says which scope is lacking and how to get it. */
function lacking({ what, advice: own }, scope, said) {
    const inWords = said === undefined ? '' : ` (${said})`;
    if (scope === undefined) {
        const advice = own ?? 'Use a key of the role Member, Admin or Owner.';
        return { finding: `The API key may not ${what}${inWords}.`, advice };
    }
    const finding = `The API key may not ${what}: it lacks the scope \`${scope}\`${inWords}.`;
    return { finding, advice: own ?? (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .waysToGet */ .Oe)(scope) };
}


/***/ }),

/***/ 23306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** How requests name their sender, so that Deepgram's support finds them. A test compares it with package.json. */
const USER_AGENT = 'deepgram-transcribe-action/1.0.0';


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


/***/ })

};
