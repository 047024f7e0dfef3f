export const id = 432;
export const ids = [432];
export const modules = {

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


/***/ }),

/***/ 59768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SpeechError)
/* harmony export */ });
const STOPPING = new Set(['bad-key', 'missing-scope', 'no-credit', 'endpoint']);
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
    /** Whether no other request can succeed either. */
    get stopsRun() {
        return STOPPING.has(this.kind);
    }
}


/***/ }),

/***/ 17276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iJ: () => (/* binding */ explainAnswer),
  cR: () => (/* binding */ explainConnection),
  Gb: () => (/* binding */ requestIdOf),
  P9: () => (/* binding */ retryAfter)
});

// UNUSED EXPORTS: readComplaint

// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/speech/error.js
var speech_error = __webpack_require__(59768);
;// CONCATENATED MODULE: ./lib/speech/refusals.js
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
function refusalFor(status, complaint) {
    const row = TABLE.find(([candidate, pattern]) => candidate === status && pattern.test(complaint));
    if (row !== undefined)
        return row[2];
    if (status >= 500)
        return OTHER_SERVER_ERROR;
    return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}

;// CONCATENATED MODULE: ./lib/speech/explain.js




/** A longer complaint is cut. */
const LONGEST_COMPLAINT = 500;
/** What an answer that is no success means. */
function explainAnswer(status, headers, body) {
    const { code, text, requestId } = readComplaint(body);
    const refused = refusalFor(status, `${code} ${text}`.trim());
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    return new speech_error/* SpeechError */.p(refused.kind, refused.retry, `${refused.what} (${said}). ${refused.advice}`, {
        status,
        requestId: requestIdOf(headers) ?? requestId,
        retryAfter: retryAfter(headers['retry-after'], Date.now()),
    });
}
/** The id by which Deepgram knows the request: every answer of its own has one. */
function requestIdOf(headers) {
    return [headers['dg-request-id']].find(guards/* isString */.Kg);
}
/** What the body of a refusal says. https://developers.deepgram.com/docs/errors */
function readComplaint(body) {
    const json = parsed(body);
    const code = [(0,guards.at)(json, 'err_code'), (0,guards.at)(json, 'error_code'), (0,guards.at)(json, 'category')].find(guards/* isString */.Kg) ?? '';
    const texts = [(0,guards.at)(json, 'err_msg'), (0,guards.at)(json, 'message'), (0,guards.at)(json, 'details')].filter(guards/* isString */.Kg);
    const isHtml = /^\s*</.test(body);
    const text = json === undefined && !isHtml ? body.trim() : texts.join(' ');
    return {
        code: code.toUpperCase().replaceAll(/[^A-Z]+/g, '_'),
        text: text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, ''),
        requestId: [(0,guards.at)(json, 'request_id')].find(guards/* isString */.Kg),
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
/** Milliseconds from a Retry-After header, seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(header, now) {
    if (!(0,guards/* isString */.Kg)(header))
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
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
        return new speech_error/* SpeechError */.p('endpoint', 'never', `${problem[1]} (${said}). ${problem[2](input)}`);
    }
    if (TIMEOUTS.has(code)) {
        const advice = 'Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.';
        return new speech_error/* SpeechError */.p('answer-timeout', 'once', `No answer came in time (${said}). ${advice}`);
    }
    const mayBeCharged = sentAll && !CONNECTING.test(code);
    const what = mayBeCharged ? 'The connection broke before the answer was there' : 'The connection failed';
    const advice = `Check the network, \`${input}\` and the proxy.`;
    return new speech_error/* SpeechError */.p('connection', mayBeCharged ? 'once' : 'always', `${what} (${said}). ${advice}`);
}
/** Both the words and the code of an error; attempts at several addresses leave no words. */
function describe(message, code) {
    if (message === '' || message.includes(code))
        return message || code;
    return `${code}: ${message}`;
}


/***/ }),

/***/ 53432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transcribeAll: () => (/* binding */ transcribeAll)
});

// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(19820);
// EXTERNAL MODULE: ./lib/report/result.js
var report_result = __webpack_require__(7393);
// EXTERNAL MODULE: ./lib/sources/source.js
var sources_source = __webpack_require__(46949);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/sources/media-type.js + 4 modules
var media_type = __webpack_require__(20694);
// EXTERNAL MODULE: ./lib/transcript/answer.js + 2 modules
var answer = __webpack_require__(82657);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/speech/error.js
var speech_error = __webpack_require__(59768);
// EXTERNAL MODULE: ./lib/speech/explain.js + 1 modules
var explain = __webpack_require__(17276);
;// CONCATENATED MODULE: ./lib/speech/body.js






/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
const DECODERS = new Map([
    ['gzip', (0,external_node_util_.promisify)(external_node_zlib_.gunzip)],
    ['br', (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)],
    ['deflate', (0,external_node_util_.promisify)(external_node_zlib_.inflate)],
]);
/**
 * The text of an answer, decompressed and without secrets. Throws a SpeechError if it is damaged, or larger than so many
 * bytes.
 */
async function readBody(body, headers, largest = LARGEST_ANSWER) {
    const bytes = await readBytes(body, largest);
    const decoder = DECODERS.get(String(headers['content-encoding'] ?? ''));
    if (decoder === undefined)
        return (0,safe_text/* withoutSecrets */.cT)(bytes.toString('utf8'));
    return (0,safe_text/* withoutSecrets */.cT)((await inflated(bytes, decoder, headers, largest)).toString('utf8'));
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
        const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
        throw new speech_error/* SpeechError */.p('bad-answer', 'once', message, { requestId: (0,explain/* requestIdOf */.Gb)(headers) });
    }
}
function tooLargeAnswer() {
    return new speech_error/* SpeechError */.p('bad-answer', 'never', 'The answer is larger than 256 MB, which no transcript is.');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/speech/upload.js


/** Bytes read at once. */
const CHUNK = 256 * 1024;
/** A file on its way to the server. It is read anew for each upload. */
class Upload {
    #source;
    #stallMs;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #stalled = new AbortController();
    #complete = false;
    #readError;
    constructor(source, stallMs) {
        this.#source = source;
        this.#stallMs = stallMs;
    }
    /** Aborted when the server takes no bytes for too long. */
    get stalled() {
        return this.#stalled.signal;
    }
    /** Whether all bytes have been handed over. */
    get complete() {
        return this.#complete;
    }
    /** Why the file could not be read, if that ended the upload. */
    get readError() {
        return this.#readError;
    }
    /** SHA-256 in hex of what was sent. Call it once, after the upload. */
    sha256() {
        return this.#hash.digest('hex');
    }
    async *[Symbol.asyncIterator]() {
        const watchdog = setTimeout(() => this.#stalled.abort(), this.#stallMs);
        try {
            for await (const chunk of this.#read()) {
                this.#hash.update(chunk);
                yield chunk;
                watchdog.refresh();
            }
            this.#complete = true;
        }
        finally {
            clearTimeout(watchdog);
        }
    }
    async *#read() {
        try {
            yield* (0,external_node_fs_.createReadStream)(this.#source.realPath, { highWaterMark: CHUNK });
        }
        catch (error) {
            this.#readError = error;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/speech/client.js









const CONNECT_TIMEOUT_MS = 30_000;
/** An upload of which the server takes nothing for so long is given up. */
const LONGEST_STALL_MS = 60_000;
/** Speaks to Deepgram: the only place that knows its host and holds the key. */
class SpeechClient {
    #options;
    #connections;
    constructor(options) {
        this.#options = options;
        // Reads HTTPS_PROXY and NO_PROXY. HTTP/1.1 gives each upload a connection with back pressure of its own.
        this.#connections = new undici.EnvHttpProxyAgent({
            connections: options.connections,
            allowH2: false,
            connect: { timeout: CONNECT_TIMEOUT_MS },
            headersTimeout: options.answerTimeout,
            bodyTimeout: options.answerTimeout,
        });
    }
    /** Has one source transcribed. Throws a SpeechError, or the signal's reason. */
    async transcribe(source, signal) {
        return source.kind === 'file'
            ? await this.#sendFile(source, signal)
            : await this.#sendUrl(source, signal);
    }
    /** Ends all connections. */
    close() {
        return this.#connections.destroy();
    }
    async #sendFile(source, signal) {
        const upload = new Upload(source, Math.min(LONGEST_STALL_MS, this.#options.answerTimeout));
        const headers = { 'content-type': (0,media_type/* mediaType */.J)(source.path), 'content-length': String(source.size) };
        const either = AbortSignal.any([signal, upload.stalled]);
        try {
            const reply = await this.#post(headers, external_node_stream_.Readable.from(upload, { objectMode: false }), either);
            return readAnswer(reply, upload.complete ? upload.sha256() : undefined);
        }
        catch (error) {
            if (error instanceof speech_error/* SpeechError */.p || signal.aborted)
                throw error;
            throw explainUpload(error, upload);
        }
    }
    async #sendUrl({ url }, signal) {
        try {
            const body = JSON.stringify({ url: url.href });
            return readAnswer(await this.#post({ 'content-type': 'application/json' }, body, signal), undefined);
        }
        catch (error) {
            if (error instanceof speech_error/* SpeechError */.p || signal.aborted)
                throw error;
            throw (0,explain/* explainConnection */.cR)(error, true);
        }
    }
    async #post(headers, body, signal) {
        const { apiKey, baseUrl, parameters } = this.#options;
        const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
        const response = await this.#connections.request({
            origin: baseUrl.origin,
            path: `${baseUrl.pathname.replace(/\/$/, '')}/v1/listen?${query}`,
            method: 'POST',
            headers: { ...headers, authorization: `Token ${apiKey}`, 'accept-encoding': 'gzip, br' },
            body,
            signal,
        });
        const { statusCode: status, headers: replied } = response;
        const text = await readBody(response.body, replied).catch((error) => {
            if (status === 200)
                throw error;
            // A refusal counts, even if its words are damaged or lost.
            return '';
        });
        return { status, headers: replied, body: text };
    }
}
/** The transcript in a reply. `sent` is the SHA-256 of the bytes that were sent, if they were ours to send. */
function readAnswer({ status, headers, body }, sent) {
    if (status !== 200)
        throw (0,explain/* explainAnswer */.iJ)(status, headers, body);
    const details = { status, requestId: (0,explain/* requestIdOf */.Gb)(headers), answer: body };
    const transcript = (0,answer/* parseTranscript */.K)(parseJson(body, details));
    if (transcript === undefined) {
        throw new speech_error/* SpeechError */.p('bad-answer', 'never', 'The answer has not the form of a transcript.', details);
    }
    if (sent !== undefined && transcript.sha256 !== undefined && transcript.sha256 !== sent) {
        const message = 'The answer is for other bytes than were sent: the file changed meanwhile, or a proxy changed it.';
        throw new speech_error/* SpeechError */.p('wrong-answer', 'never', message, details);
    }
    return { transcript, raw: body };
}
function parseJson(body, details) {
    try {
        return JSON.parse(body);
    }
    catch {
        const message = 'The answer is cut off or is not JSON. It may have been charged.';
        throw new speech_error/* SpeechError */.p('bad-answer', 'once', message, details);
    }
}
function explainUpload(error, upload) {
    if (upload.readError !== undefined) {
        const message = `The file can no longer be read (${(0,failure/* messageOf */.bD)(upload.readError)}). Nothing was charged.`;
        return new speech_error/* SpeechError */.p('unreadable-file', 'never', message);
    }
    if ((0,failure/* errorCode */.CA)(error) === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
        const message = 'The file changed while it was being sent. Run again once it is complete.';
        return new speech_error/* SpeechError */.p('changed-file', 'never', message);
    }
    if (upload.stalled.aborted) {
        const message = 'The upload made no progress and was given up. Check the network and the proxy.';
        return new speech_error/* SpeechError */.p('upload-stalled', 'always', message);
    }
    return (0,explain/* explainConnection */.cR)(error, upload.complete);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(57814);
;// CONCATENATED MODULE: ./lib/speech/throttle.js

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

;// CONCATENATED MODULE: ./lib/speech/dispatcher.js




/** Nothing was sent for this source, because the run had stopped. */
class NotSentError extends Error {
    name = 'NotSentError';
}
/** Sends requests, as many at once as the server bears, again where that helps, and none once one fails for all. */
class Dispatcher {
    #options;
    #throttle;
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
                if (!(error instanceof speech_error/* SpeechError */.p))
                    throw error;
                failures.push(error);
                if (!this.#mayRetry(failures, error))
                    throw error;
                const wait = (0,backoff/* backoff */.J)(failures.length, error.details.retryAfter);
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
                return await attempt();
            }
            catch (error) {
                // Here and not in send(): the queue starts the next request as soon as this one has failed.
                if (error instanceof speech_error/* SpeechError */.p && error.stopsRun)
                    stop.abort(error);
                throw error;
            }
        };
        const isRateLimit = (error) => error instanceof speech_error/* SpeechError */.p && error.kind === 'rate-limit';
        return this.#throttle.run(request, priority, isRateLimit);
    }
    #mayRetry(failures, { retry }) {
        if (this.#options.stop.signal.aborted || failures.length > this.#options.retries)
            return false;
        const mayBeCharged = failures.filter((failure) => failure.retry === 'once').length;
        return retry !== 'never' && mayBeCharged <= 1;
    }
    async #pause(wait, error) {
        try {
            await (0,promises_.setTimeout)(wait, undefined, { signal: this.#options.stop.signal });
        }
        catch {
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./lib/transcript/digest.js + 1 modules
var digest = __webpack_require__(62572);
// EXTERNAL MODULE: ./lib/transcribe/deliver.js
var deliver = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/sources/lfs-error.js
var lfs_error = __webpack_require__(87834);
// EXTERNAL MODULE: ./lib/transcribe/checkout.js
var checkout = __webpack_require__(83415);
// EXTERNAL MODULE: ./lib/transcribe/spending.js
var spending = __webpack_require__(5155);
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
async function failed(source, error, { runFolder, abort }) {
    if (error instanceof spending/* OverCapError */.l) {
        const why = error.message;
        return {
            status: 'over-cap',
            source: (0,sources_source/* nameOf */.V)(source),
            kind: source.kind,
            why,
            minutes: undefined,
            cost: undefined,
        };
    }
    const { code, message, status, requestId, answer } = failures_explain(error, abort);
    return {
        status: 'failed',
        source: (0,sources_source/* nameOf */.V)(source),
        kind: source.kind,
        error: { code, message, status, requestId },
        answer: answer === undefined ? undefined : await runFolder.keepAnswer(answer),
    };
}
function failures_explain(error, abort) {
    if (error instanceof speech_error/* SpeechError */.p)
        return { code: error.kind, message: error.message, ...error.details };
    if (error instanceof NotSentError)
        return { code: 'not-sent', message: error.message };
    if (error instanceof lfs_error/* LfsError */.eN)
        return { code: error.code, message: error.message };
    if (error instanceof checkout/* NotFetchedError */.x)
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
async function transcribeAll(transcriptions, sending, options) {
    const client = new SpeechClient({ ...options, connections: options.concurrency });
    const tools = { ...sending, client, dispatcher: new Dispatcher(options) };
    let done = 0;
    const settle = async (transcription) => {
        const results = await transcribe(transcription, tools);
        done += 1;
        for (const result of results)
            log/* info */.pq(`[${done}/${transcriptions.length}] ${(0,report_result/* progressOf */.jA)(result)}`);
        return results;
    };
    try {
        return (await Promise.all(transcriptions.map(settle))).flat();
    }
    finally {
        await client.close();
    }
}
async function transcribe({ assessment, followers }, tools) {
    let arrived;
    try {
        arrived = await request(assessment, tools);
    }
    catch (error) {
        const all = [assessment, ...followers];
        return await Promise.all(all.map((one) => failed(one.job.source, error, tools)));
    }
    const { answer, elapsed } = arrived;
    const isStored = keepStored(assessment.key, answer.raw, tools);
    const settle = (one) => settleOne(one, answer, isStored, elapsed, tools);
    const results = [await settle(assessment), ...(await Promise.all(followers.map(settle)))];
    await isStored;
    if (results.every(({ status }) => status !== 'failed'))
        await tools.pending.remove(assessment.key);
    return results.map((result, position) => (position === 0 ? result : asFollower(result)));
}
/** Has one source transcribed, as often as that takes. */
async function request({ job, key }, { client, dispatcher, abort, spending, checkout, pending }) {
    let sentAt = 0;
    const send = (source) => dispatcher.send(async () => {
        sentAt ||= performance.now();
        const answer = await client.transcribe(source, abort);
        // Before the next request takes this one's place: killed, a run loses no more than what is in flight.
        await keepPending(key, answer.raw, pending);
        return answer;
    }, (error, retry, waitMs) => {
        log/* info */.pq(`${(0,sources_source/* nameOf */.V)(source)}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
    });
    const answer = await checkout.with(job.source, abort, (source) => spending.spend(key, source, () => send(source)));
    return { answer, elapsed: (performance.now() - sentAt) / 1000 };
}
/** Keeps an answer before anything is made of it, so that whatever fails from here on costs nothing. */
async function keepPending(key, raw, pending) {
    await pending.put(key, raw).catch((error) => {
        log/* notice */.lm(`An answer could not be kept in the workspace: ${(0,failure/* messageOf */.bD)(error)}`);
    });
}
/** Keeps an answer beyond the run; a run that is cancelled does not wait for it. Gives whether it is kept. */
async function keepStored(key, raw, { store, abort }) {
    if (store === undefined || abort.aborted)
        return false;
    const { promise: cancelled, resolve } = Promise.withResolvers();
    abort.addEventListener('abort', () => resolve(false), { once: true });
    return await Promise.race([store.put(key, raw), cancelled]);
}
async function settleOne(assessment, answer, isStored, elapsed, tools) {
    const { source } = assessment.job;
    try {
        const delivery = await (0,deliver/* deliver */.c)(assessment, answer, isStored, tools);
        const hasAnswer = delivery.files.some(({ format }) => format === 'json');
        return {
            status: 'transcribed',
            source: (0,sources_source/* nameOf */.V)(source),
            kind: source.kind,
            why: assessment.why,
            ...(0,deliver/* factsOf */.x)(delivery),
            elapsed,
            warnings: answer.transcript.warnings,
            ...(0,digest/* digestOf */.o)(answer.transcript, tools.presenter.namesOf(source)),
            answer: hasAnswer ? undefined : await tools.runFolder.keepAnswer(answer.raw),
        };
    }
    catch (error) {
        return await failed(source, new NotSavedError(error, answer), tools);
    }
}
/** Several sources with the same audio are sent once. */
function asFollower(result) {
    if (result.status !== 'transcribed')
        return result;
    const { elapsed: _, answer: __, warnings: ___, status: ____, ...rest } = result;
    return { ...rest, status: 'reused' };
}


/***/ })

};
