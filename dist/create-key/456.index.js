export const id = 456;
export const ids = [456];
export const modules = {

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  make: () => (/* binding */ make)
});

// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __webpack_require__(918);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(221);
;// CONCATENATED MODULE: ./lib/lib/backoff.js

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
function backoff_retryAfter(header, now) {
    if (!(0,guards/* isString */.Kg)(header))
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

// EXTERNAL MODULE: ./lib/lib/secrets.js + 2 modules
var secrets = __webpack_require__(788);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(261);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./lib/deepgram/error.js
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
class error_SpeechError extends Error {
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
    /** Whether no other request can succeed either. */
    get stopsRun() {
        return STOPPING.has(this.kind);
    }
    /** Whether no other request can succeed either, unless one did. */
    get isGeneral() {
        return GENERAL.has(this.kind);
    }
}

// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(636);
;// CONCATENATED MODULE: ./lib/deepgram/refusals.js
/** A refusal that passes if the request is sent again is `always`, one that may be charged each time `once`. */
const refused = (kind, what, advice, retry = 'never') => ({
    kind,
    retry,
    what,
    advice,
});
const BAD_OPTIONS = refused('bad-options', 'Deepgram refused the options', 'Change the input that it names.');
const BAD_AUDIO = refused('bad-audio', 'Deepgram cannot read it as audio or video', 'Check that it plays; convert it, or exclude it in `files` if it is no media.');
const SERVER_ERROR = refused('server-error', 'Deepgram has a problem at the moment', 'Run again later; https://status.deepgram.com tells more.', 'always');
const OTHER_SERVER_ERROR = { ...SERVER_ERROR, retry: 'once' };
/**
 * The first row whose status fits and whose pattern is in the code or text of the complaint decides.
 * https://developers.deepgram.com/docs/errors
 */
const TABLE = [
    [
        400,
        /REMOTE_CONTENT|PAYLOAD|not a URI/,
        refused('unreachable-url', 'Deepgram could not fetch the URL', 'It must be public or presigned, and answer with the media itself.'),
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
        refused('upload-cut', 'Deepgram did not get the whole file', 'Run again; if it stays, a proxy or the network cuts uploads.', 'always'),
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
function refusals_refusalFor(status, complaint) {
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
    return new SpeechError(refused.kind, refused.retry, `${refused.what} (${said}). ${refused.advice}`, {
        status,
        requestId: requestIdOf(headers) ?? requestId,
        retryAfter: retryAfter(headers['retry-after'], Date.now()),
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
    const code = (0,failure/* errorCode */.CA)(error) ?? '';
    const said = describe((0,failure/* messageOf */.bD)(error), code);
    const problem = ENDPOINT_PROBLEMS.find(([pattern]) => pattern.test(code));
    if (problem !== undefined) {
        return new error_SpeechError('endpoint', 'never', `${problem[1]} (${said}). ${problem[2](input)}`);
    }
    if (TIMEOUTS.has(code))
        return lateAnswer(said);
    const mayBeCharged = sentAll && !CONNECTING.test(code);
    const what = mayBeCharged ? 'The connection broke before the answer was there' : 'The connection failed';
    const advice = `Check the network, \`${input}\` and the proxy.`;
    return new error_SpeechError('connection', mayBeCharged ? 'once' : 'always', `${what} (${said}). ${advice}`);
}
/** The answer was not there in time, or not the whole of it. */
function lateAnswer(said = '`timeout`') {
    const advice = 'Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.';
    return new error_SpeechError('answer-timeout', 'once', `No answer came in time (${said}). ${advice}`);
}
/** Both the words and the code of an error; attempts at several addresses leave no words. */
function describe(message, code) {
    if (message === '' || message.includes(code))
        return message || code;
    return `${code}: ${message}`;
}

;// CONCATENATED MODULE: ./lib/deepgram/body.js





/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
/** A proxy may add a coding to the server's. */
const MOST_CODINGS = 4;
const asItIs = async (body) => body;
const unzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const DECODERS = new Map([
    ['identity', asItIs],
    ['gzip', unzip],
    ['x-gzip', unzip],
    ['br', (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)],
    ['deflate', (0,external_node_util_.promisify)(external_node_zlib_.inflate)],
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
        if ((0,failure/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLargeAnswer();
        throw wronglyCompressed(headers);
    }
}
function wronglyCompressed(headers) {
    const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
    return new error_SpeechError('bad-answer', 'once', message, { requestId: requestIdOf(headers) });
}
function tooLargeAnswer() {
    return new error_SpeechError('bad-answer', 'never', 'The answer is larger than 256 MB, which no transcript is.');
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/error.js
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

;// CONCATENATED MODULE: ./lib/deepgram/manage/connection.js





const ANSWER_TIMEOUT_MS = 30_000;
/** A list of 10,000 keys has about 4 MB. */
const connection_LARGEST_ANSWER = 16 * 1024 ** 2;
const PROXIES = ['HTTPS_PROXY', 'https_proxy'];
/** Holds one key, and sends it to whom it is told to, over HTTPS and without following redirects. */
class Connection {
    #apiKey;
    #agent;
    constructor(apiKey, env = process.env) {
        refuseOldNode(env);
        this.#apiKey = apiKey;
        // Heeds HTTPS_PROXY and NO_PROXY: https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
        this.#agent = new external_node_https_.Agent({ keepAlive: true, proxyEnv: env, rejectUnauthorized: true });
    }
    /** The answer, whatever its status. Throws a ManagementError if there is none. */
    async ask(question) {
        const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
        try {
            const response = await this.#send(question, signal);
            const { statusCode: status = 0, headers } = response;
            const body = await readBody(response, headers, connection_LARGEST_ANSWER).catch((error) => {
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
        this.#agent.destroy();
    }
    #send({ method, url, contentType, body = '' }, signal) {
        const headers = {
            authorization: `Token ${this.#apiKey}`,
            accept: 'application/json',
            'accept-encoding': 'gzip, br',
            'content-length': Buffer.byteLength(body),
            ...(contentType === undefined ? {} : { 'content-type': contentType }),
        };
        const options = { method, agent: this.#agent, signal, headers };
        return new Promise((resolve, reject) => {
            (0,external_node_https_.request)(url, options, resolve).on('error', reject).end(body);
        });
    }
}
/** Before 24.5, Node would go around the proxy without a word. */
function refuseOldNode(env) {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const hasProxies = major > 24 || (major === 24 && minor >= 5);
    if (hasProxies || !PROXIES.some((name) => (env[name] ?? '') !== ''))
        return;
    throw new failure/* Failure */.HR(`HTTPS_PROXY: Node.js ${process.versions.node} cannot use it. Update the runner: one with Node.js 24.5 can.`);
}
function explainBroken(error, input, isLate) {
    if (isLate) {
        const finding = `No answer came in ${ANSWER_TIMEOUT_MS / 1000} seconds.`;
        const advice = 'Check the network and the proxy, and run again later.';
        return new ManagementError('connection', 'always', { finding, advice });
    }
    if (error instanceof Error && error.name === 'SpeechError') {
        const finding = 'The answer is cut off, wrongly compressed or larger than 16 MB, which none about keys is.';
        return new ManagementError('bad-answer', 'always', { finding, advice: 'Check the proxy.' });
    }
    const { kind, message } = explainConnection(error, false, input);
    const explained = { finding: message, advice: '' };
    return kind === 'endpoint'
        ? new ManagementError('endpoint', 'never', explained)
        : new ManagementError('connection', 'always', explained);
}

// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var scopes = __webpack_require__(956);
;// CONCATENATED MODULE: ./lib/deepgram/manage/refusals.js




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
const refusals_TABLE = [
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
const refusals_REDIRECTED = {
    kind: 'redirected',
    what: 'The endpoint redirects',
    advice: 'Redirects are not followed, so that the key goes nowhere else; set the final address.',
};
const RATE_LIMIT = {
    kind: 'rate-limit',
    what: 'Too many requests to Deepgram for this project',
    advice: 'Run again later, and do not let workflows overlap.',
};
const refusals_SERVER_ERROR = {
    kind: 'server-error',
    what: 'Deepgram has a problem at the moment',
    advice: 'Run again later; https://status.deepgram.com tells more.',
};
const refusals_OTHER = {
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
    const { code, text, requestId } = readComplaint(body);
    const complaint = `${code} ${text}`.trim();
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    const details = {
        status,
        requestId: requestIdOf(headers) ?? requestId,
        retryAfter: backoff_retryAfter(headers['retry-after'], Date.now()),
    };
    if ((status === 401 || status === 403) && MISSING_SCOPE.test(complaint)) {
        const scope = SCOPE.exec(text)?.[0] ?? task.needs;
        return new ManagementError('missing-scope', 'never', lacking(task, scope, said), { ...details, scope });
    }
    const { kind, what, advice } = manage_refusals_refusalFor(status, complaint);
    const retry = PASSING.has(kind) ? 'always' : 'never';
    return new ManagementError(kind, retry, { finding: `${what} (${said}).`, advice }, details);
}
function manage_refusals_refusalFor(status, complaint) {
    const row = refusals_TABLE.find(([statuses, pattern]) => statuses.includes(status) && pattern.test(complaint));
    if (row !== undefined)
        return row[2];
    if (status === 429)
        return RATE_LIMIT;
    if (status === 408 || status >= 500)
        return refusals_SERVER_ERROR;
    return status >= 300 && status < 400 ? refusals_REDIRECTED : refusals_OTHER;
}
/** Says which scope is lacking and how to get it. */
function lacking({ what }, scope, said) {
    const inWords = said === undefined ? '' : ` (${said})`;
    if (scope === undefined) {
        const advice = 'Use a key of the role Member, Admin or Owner.';
        return { finding: `The API key may not ${what}${inWords}.`, advice };
    }
    const finding = `The API key may not ${what}: it lacks the scope \`${scope}\`${inWords}.`;
    return { finding, advice: (0,scopes/* waysToGet */.Oe)(scope) };
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/client.js







/** What each question needs: https://developers.deepgram.com/docs/working-with-roles */
const TASKS = {
    token: { what: 'ask about itself', needs: undefined },
    projects: { what: 'read its project', needs: 'project:read' },
    keys: { what: "read the project's keys", needs: 'keys:read' },
    key: { what: 'read the entry of a key', needs: 'keys:read' },
    createKey: { what: 'make a key', needs: 'keys:write' },
    deleteKey: { what: 'delete a key', needs: 'keys:write' },
    balances: { what: "read the project's balance", needs: 'billing:read' },
    models: { what: 'read which models there are', needs: 'project:read' },
    // A role, of which Deepgram names no scope: https://developers.deepgram.com/guides/fundamentals/token-based-authentication
    grant: { what: 'make a temporary token', needs: undefined },
};
const get = (path) => ({ method: 'GET', path });
const keysOf = (project) => `/projects/${encodeURIComponent(project)}/keys`;
const keyOf = (project, key) => `${keysOf(project)}/${encodeURIComponent(key)}`;
/** Asks Deepgram's management API with one key. All methods throw a ManagementError; what makes something is never asked again. */
class ManagementClient {
    #options;
    #connection;
    /** Hides the key that asks, wherever an answer repeats it. */
    #mask = new secrets/* Mask */.n1();
    constructor(options) {
        this.#options = options;
        this.#mask.keep(options.apiKey);
        this.#connection = new Connection(options.apiKey);
    }
    /** What the key says of itself. */
    async token() {
        return this.#read(await this.#ask(TASKS.token, get('/auth/token')), answers/* readToken */.AI);
    }
    async projects() {
        return this.#read(await this.#ask(TASKS.projects, get('/projects')), answers/* readProjects */.VH);
    }
    async listKeys(project) {
        return this.#read(await this.#ask(TASKS.keys, get(keysOf(project))), answers/* readKeys */.x4);
    }
    async getKey(project, key) {
        return this.#read(await this.#ask(TASKS.key, get(keyOf(project, key))), answers/* readKey */.YZ);
    }
    /** Makes a key and masks it at once. It is not asked again, so that none is made unseen. */
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
        const created = this.#read(reply, answers/* readNewKey */.iO);
        (0,secrets/* keepSecret */.gz)(created.key);
        return created;
    }
    async deleteKey(project, key) {
        await this.#ask(TASKS.deleteKey, { method: 'DELETE', path: keyOf(project, key) });
    }
    async balances(project) {
        const path = `/projects/${encodeURIComponent(project)}/balances`;
        return this.#read(await this.#ask(TASKS.balances, get(path)), answers/* readBalances */.gt);
    }
    /** The models of a project, or those that Deepgram offers to all. */
    async models(project) {
        const folder = project === undefined ? '' : `/projects/${encodeURIComponent(project)}`;
        return this.#read(await this.#ask(TASKS.models, get(`${folder}/models`)), answers/* readModels */.FJ);
    }
    /** A temporary token for transcribing, masked at once. */
    async grant(ttlSeconds) {
        const body = { ttl_seconds: ttlSeconds };
        const granted = this.#read(await this.#ask(TASKS.grant, { method: 'POST', path: '/auth/grant', body }), answers/* readGrant */.v7);
        (0,secrets/* keepSecret */.gz)(granted.token);
        return granted;
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
                if (!(error instanceof ManagementError) || !this.#mayRetry(error, request, retry))
                    throw error;
                const wait = backoff(retry, error.details.retryAfter);
                this.#options.onRetry?.(error, retry, wait);
                await (0,promises_.setTimeout)(wait);
            }
        }
    }
    #mayRetry({ retry: passing }, { method }, retry) {
        return method !== 'POST' && passing === 'always' && retry <= this.#options.retries;
    }
    async #askOnce(task, { method, path, body }) {
        const { baseUrl, input = 'base-url' } = this.#options;
        const reply = await this.#connection.ask({
            method,
            url: new URL(`${baseUrl.pathname.replace(/\/$/, '')}/v1${path}`, baseUrl),
            input,
            ...(body === undefined ? {} : { contentType: 'application/json', body: JSON.stringify(body) }),
        });
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        if (method === 'POST')
            (0,secrets/* keepLikelySecrets */.$L)(reply.body);
        throw explainRefusal(task, reply.status, reply.headers, reply.body);
    }
    /** What is in an answer. Throws a ManagementError if it has not the form that it should have. */
    #read({ body, status }, guard) {
        const json = client_parsed(body);
        this.#mask.clean(json);
        const answer = guard(json);
        if (answer !== undefined)
            return answer;
        const explained = {
            finding: 'The answer is not one of Deepgram about keys.',
            advice: 'Check the address and the proxy.',
        };
        throw new ManagementError('bad-answer', 'never', explained, { status });
    }
}
function client_parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(45);
;// CONCATENATED MODULE: ./lib/keys/client.js


const RETRIES = 2;
/** A client that tells when it asks again. */
function openClient(apiKey, managementUrl) {
    return new ManagementClient({
        apiKey,
        baseUrl: managementUrl,
        retries: RETRIES,
        input: 'management-url',
        onRetry: ({ finding }, retry, waitMs) => log/* info */.pq(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
    });
}

;// CONCATENATED MODULE: ./lib/keys/granted.js


/** Clocks and roundings. */
const TOLERANCE_MS = 10 * 60 * 1000;
/** Compares a key with its order. `expires` is when it was to expire, in ISO 8601, or `never`. */
function compareGranted(order, key, expires) {
    const [asked, granted] = [(0,scopes/* expanded */.sz)(order.scopes), (0,scopes/* expanded */.sz)(key.scopes)];
    const more = [...granted].filter((scope) => !asked.has(scope));
    const less = granted.size === 0 ? [] : [...asked].filter((scope) => !granted.has(scope));
    const late = Date.parse(key.expires) - Date.parse(expires);
    const { tags = [] } = order;
    const sameTags = key.tags.length === 0 || [...tags].sort().join('\n') === [...key.tags].sort().join('\n');
    const excess = [
        ...(more.length > 0 ? [`has the scopes ${more.join(', ')}, for which nobody asked`] : []),
        ...(late > TOLERANCE_MS ? [`expires at ${key.expires}, and not at ${expires}`] : []),
    ];
    return {
        excess: excess.length > 0 ? excess.join(' and ') : undefined,
        others: [
            ...(less.length > 0 ? [`lacks the scopes ${less.join(', ')}`] : []),
            ...(late < -TOLERANCE_MS || (expires === answers/* NEVER */.tm && key.expires !== answers/* NEVER */.tm)
                ? [`expires at ${key.expires} already`]
                : []),
            ...(sameTags ? [] : ['has other tags']),
        ],
    };
}

// EXTERNAL MODULE: ./lib/keys/lifetime.js + 1 modules
var lifetime = __webpack_require__(944);
;// CONCATENATED MODULE: ./lib/keys/refused.js



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
    if (!(error instanceof ManagementError))
        return error;
    const { kind, finding } = error;
    if (kind === 'missing-scope')
        return new failure/* Failure */.HR(refused_lacking(error, circumstances, advice));
    if (kind === 'rate-limit')
        return new failure/* Failure */.HR(`${finding} ${advice.tooMany}`);
    if (kind === 'unknown-project') {
        return new failure/* Failure */.HR(`project: ${finding} ${error.advice}${circumstances.others}`);
    }
    if (!UNSURE.has(kind))
        return explainOther(error);
    return new failure/* Failure */.HR(`${error.message} If a key was made all the same, nobody got it, and it ${advice.lost}.`);
}
/** Why anything else was not done, for the user. */
function explainOther(error) {
    if (!(error instanceof ManagementError))
        return error;
    const { kind, message } = error;
    return new failure/* Failure */.HR(kind === 'bad-key' || kind === 'missing-scope' ? `api-key: ${message}` : message);
}
/** Tells a key that may not make keys from one that may not give so much: https://developers.deepgram.com/docs/working-with-roles */
function refused_lacking({ finding, details }, { wanted, held }, advice) {
    const excess = held === undefined ? wanted.filter((scope) => scope === details.scope) : beyond(held, wanted);
    const mayMake = held === undefined ? details.scope !== MAKING : (0,scopes/* expanded */.sz)(held).has(MAKING);
    if (mayMake && excess.length > 0) {
        const named = excess.map((scope) => `\`${scope}\``).join(', ');
        return `${advice.input}: the key in \`api-key\` has not all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
    }
    // With all scopes at hand, it is the role that has too few.
    return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ''}`;
}
/** The scopes and roles among those that are wanted which are more than is held. */
function beyond(held, wanted) {
    const all = (0,scopes/* expanded */.sz)(held);
    return wanted.filter((each) => [...(0,scopes/* expanded */.sz)([each])].some((scope) => !all.has(scope)));
}

;// CONCATENATED MODULE: ./lib/keys/project.js



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
        if (!(error instanceof ManagementError) || error.kind !== 'missing-scope')
            throw explainOther(error);
        throw new failure/* Failure */.HR(`project: ${error.finding} Set \`project\` to its id, or: ${error.advice}`);
    }
}
/** The project with this id or name, or the only one. Throws a Failure that lists what there is. */
function chooseProject(projects, wanted) {
    const found = wanted === '' ? projects : projects.filter((each) => isCalled(each, wanted));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    if (projects.length === 0)
        throw new failure/* Failure */.HR('project: the API key sees no project.');
    const what = whyNone(found.length, wanted);
    throw new failure/* Failure */.HR(`project: ${what} Set it to the id of one: ${listed(projects)}.`);
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

;// CONCATENATED MODULE: ./lib/keys/making.js




/** Makes a key, masked at once. Throws a Failure that says what the key in `api-key` lacks. */
async function makeKey(client, project, order, advice) {
    try {
        return await client.createKey(project, order);
    }
    catch (error) {
        const kind = error instanceof ManagementError ? error.kind : undefined;
        const circumstances = {
            wanted: order.scopes,
            held: kind === 'missing-scope' ? await scopesHeld(client) : undefined,
            others: kind === 'unknown-project' ? await othersSeen(client) : '',
        };
        throw explainKey(error, circumstances, advice);
    }
}
/** The scopes of the key that makes others; undefined if it does not tell. */
async function scopesHeld(client) {
    const self = await client.token().catch(() => undefined);
    return self?.scopes;
}
/** Deletes a key that nobody got. Gives the error to throw. */
async function withdraw(client, project, id, cause) {
    const why = (0,failure/* messageOf */.bD)(cause).replace(/\.?$/, '.');
    try {
        await removeKey(client, project, id);
        return new failure/* Failure */.HR(`${why} Key ${id} was made before, and is deleted again.`);
    }
    catch (error) {
        return new failure/* Failure */.HR(`${why} Key ${id} was made before, and could not be deleted: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}
/** Deletes a key. Gives whether it was there. Throws a ManagementError. */
async function removeKey(client, project, id) {
    try {
        await client.deleteKey(project, id);
        return true;
    }
    catch (error) {
        if (error instanceof ManagementError && error.kind === 'unknown-key')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/keys/signals.js
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

// EXTERNAL MODULE: ./lib/create-key/labels.js
var labels = __webpack_require__(331);
// EXTERNAL MODULE: ./lib/create-key/outputs.js
var outputs = __webpack_require__(936);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 7 modules
var lib_core = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/create-key/state.js

/** Other steps of the job can write a state too, where the main step did not. */
const state_ID = /^[\w-]{1,100}$/;
function saveMade({ keyId, projectId }) {
    lib_core/* saveState */.LZ('projectId', projectId);
    // Last, since it is what the post step goes by.
    lib_core/* saveState */.LZ('keyId', keyId);
}
/** Undefined if there is nothing to revoke. */
function readMade() {
    const [keyId, projectId] = [core.getState('keyId'), core.getState('projectId')];
    return state_ID.test(keyId) && state_ID.test(projectId) ? { keyId, projectId } : undefined;
}

;// CONCATENATED MODULE: ./lib/create-key/make.js
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













/** Makes what is wanted and sets the outputs. Throws if there is nothing to use afterwards. */
async function make({ apiKey, managementUrl, wish }, event) {
    const client = openClient(apiKey, managementUrl);
    try {
        if (wish.kind === 'token')
            await grantToken(client, wish);
        else
            await makeOne(client, wish, event);
    }
    finally {
        client.close();
    }
}
async function grantToken(client, { seconds }) {
    const granted = await client.grant(seconds).catch((error) => {
        throw explainOther(error);
    });
    // Deepgram has granted other times than were asked for: https://github.com/deepgram/deepgram-js-sdk/pull/420
    const lives = granted.expiresIn ?? seconds;
    const expires = new Date(Date.now() + lives * 1000).toISOString();
    (0,outputs/* setOutputs */.n)({ token: granted.token, 'expires-at': expires });
    log/* info */.pq(`A temporary token is granted. It expires at ${expires}, in ${lives} s, and cannot be revoked.`);
    if (lives < seconds)
        log/* warning */.$e(`time-to-live: ${seconds} s were asked for, and Deepgram granted ${lives} s.`);
}
async function makeOne(client, wish, event) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const projectId = await findProject(client, wish.project);
        // From here on a cancelled run has to wait for the answer: only who has seen it can delete the key.
        const signals = __addDisposableResource(env_1, new HeldSignals(), false);
        const expires = (0,lifetime/* expiryOf */.p1)(wish.lifetime, Date.now());
        const order = orderOf(wish, event);
        const key = await makeKey(client, projectId, order, adviceFor(expires));
        try {
            const isCancelled = signals.got !== undefined;
            if (wish.revoke || isCancelled)
                saveMade({ keyId: key.id, projectId });
            if (isCancelled)
                throw new failure/* Failure */.HR(`Cancelled by ${signals.got}.`);
            const { excess, others } = compareGranted(order, key, expires);
            if (excess !== undefined)
                throw new failure/* Failure */.HR(`The new key ${excess}. Check \`management-url\`.`);
            for (const difference of others)
                log/* warning */.$e(`The new key ${difference}.`);
            const told = key.expires === answers/* NEVER */.tm ? expires : key.expires;
            (0,outputs/* setOutputs */.n)({ 'api-key': key.key, 'key-id': key.id, 'project-id': projectId, 'expires-at': told });
            tell(wish, projectId, key, told);
        }
        catch (error) {
            throw await withdraw(client, projectId, key.id, error);
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
function orderOf({ comment, scopes, tags, lifetime }, event) {
    return {
        comment: comment || (0,labels/* defaultComment */.NB)(event),
        scopes,
        tags: tags ?? (0,labels/* defaultTags */.nK)(event),
        ...(lifetime.kind === 'for' ? { ttlSeconds: lifetime.seconds } : {}),
        ...(lifetime.kind === 'until' ? { expirationDate: lifetime.date } : {}),
    };
}
function adviceFor(expires) {
    return {
        input: 'scopes',
        tooMuch: 'Ask for less, or use another key.',
        tooMany: `${A_DAY} Share a key among jobs, use \`token: true\`, which makes none, or run again later.`,
        lost: expires === answers/* NEVER */.tm ? 'never expires: look for it in the console' : `expires at ${expires}`,
    };
}
function tell({ revoke, scopes }, projectId, key, expires) {
    const when = expires === answers/* NEVER */.tm ? 'It never expires' : `It expires at ${expires}`;
    const end = revoke ? 'is deleted when the job ends' : 'is not deleted when the job ends';
    log/* info */.pq(`Key ${key.id} is made in project ${projectId}, with ${scopes.join(', ')}. ${when}, and ${end}.`);
    if (expires === answers/* NEVER */.tm && !revoke) {
        log/* warning */.$e(`Key ${key.id} is valid until somebody deletes it: it never expires, and \`revoke\` is false.`);
    }
    else if (expires !== answers/* NEVER */.tm && key.expires === answers/* NEVER */.tm) {
        log/* warning */.$e(`Deepgram's answer does not say that key ${key.id} expires. Look into the Deepgram console.`);
    }
}


/***/ })

};
