export const id = 8613;
export const ids = [8613,2802];
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

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SpeechClient: () => (/* binding */ SpeechClient)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/lib/connections.js
var connections = __webpack_require__(62802);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/secrets.js + 2 modules
var secrets = __webpack_require__(56788);
// EXTERNAL MODULE: ./lib/recordings/media-type.js
var media_type = __webpack_require__(20541);
// EXTERNAL MODULE: ./lib/recordings/open-file.js
var open_file = __webpack_require__(29725);
// EXTERNAL MODULE: ./lib/deepgram/body.js
var deepgram_body = __webpack_require__(18129);
// EXTERNAL MODULE: ./lib/deepgram/error.js
var deepgram_error = __webpack_require__(51987);
// EXTERNAL MODULE: ./lib/deepgram/explain.js + 1 modules
var explain = __webpack_require__(60577);
// EXTERNAL MODULE: ./lib/deepgram/token.js
var token = __webpack_require__(59324);
// EXTERNAL MODULE: ./lib/deepgram/user-agent.js
var user_agent = __webpack_require__(23306);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/transcript/answer.js + 3 modules
var answer = __webpack_require__(37921);
;// CONCATENATED MODULE: ./lib/deepgram/listen/answer.js




/** The transcript in a reply. Throws a SpeechError if there is none, or one of other bytes. */
async function readReply({ status, headers, body }, expected) {
    if (status !== 200)
        throw (0,explain/* explainAnswer */.iJ)(status, headers, body);
    const details = { status, requestId: (0,explain/* requestIdOf */.Gb)(headers) };
    const json = parseJson(body, expected.mask, details);
    const raw = cleanText(json, body, expected);
    const told = (0,guards.at)(json, 'metadata', 'sha256');
    if (expected.sent !== undefined && (0,guards/* isString */.Kg)(told) && told !== expected.sent) {
        const message = 'The answer is for other bytes than were sent: the file changed meanwhile, or a proxy changed it.';
        throw new deepgram_error/* SpeechError */.p('wrong-answer', 'never', message, { ...details, answer: raw });
    }
    if ((0,guards/* isObject */.Gv)((0,guards.at)(json, 'results')))
        await expected.keep?.(raw);
    const transcript = (0,answer/* parseTranscript */.K)(json);
    if (transcript !== undefined)
        return { transcript, raw };
    const message = 'The answer is not a transcript.';
    throw new deepgram_error/* SpeechError */.p('bad-answer', 'never', message, { ...details, answer: raw });
}
function parseJson(body, mask, details) {
    try {
        return JSON.parse(body);
    }
    catch {
        const message = 'The answer is cut off or is not JSON. It may have been charged.';
        throw new deepgram_error/* SpeechError */.p('bad-answer', 'once', message, { ...details, answer: mask.hide(body) });
    }
}
/**
 * The text of an answer without the key, which is taken out of its strings and nowhere else, and with the hash of what
 * was sent: whoever finds it later can tell what it is about.
 */
function cleanText(json, body, { mask, sent }) {
    const metadata = (0,guards.at)(json, 'metadata');
    const isDirty = mask.isIn(body);
    const lacksHash = sent !== undefined && (0,guards/* isObject */.Gv)(metadata) && !(0,guards/* isString */.Kg)(metadata['sha256']);
    if (isDirty)
        mask.clean(json);
    if (lacksHash)
        Object.assign(metadata, { sha256: sent });
    if (!isDirty && !lacksHash)
        return body;
    try {
        return JSON.stringify(json);
    }
    catch {
        // It is nested too deeply to be a transcript.
        return mask.hide(body);
    }
}

;// CONCATENATED MODULE: ./lib/deepgram/listen/deadline.js
/** Ends what takes too long from when it starts to count. */
class Deadline {
    #milliseconds;
    #controller = new AbortController();
    #timer;
    constructor(milliseconds) {
        this.#milliseconds = milliseconds;
    }
    /** Aborted when the time is over. */
    get signal() {
        return this.#controller.signal;
    }
    /** Counts from now, unless it does already. */
    start() {
        this.#timer ??= setTimeout(() => this.#controller.abort(), this.#milliseconds);
    }
    /** Counts no more. */
    end() {
        clearTimeout(this.#timer);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/deepgram/listen/upload.js


/** Bytes read at once. */
const CHUNK = 256 * 1024;
/** A file on its way to the server. It is opened once, and its last bytes leave only if all are as planned. */
class Upload {
    #source;
    #options;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #stalled = new AbortController();
    #sha256;
    #readError;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
    }
    /** Aborted when the server takes no bytes for too long. */
    get stalled() {
        return this.#stalled.signal;
    }
    /** SHA-256 in hex of the file once all of it has been handed over, so that it may have arrived; undefined before. */
    get sha256() {
        return this.#sha256;
    }
    /** Why the file could not be read as planned, if that ended the upload. */
    get readError() {
        return this.#readError;
    }
    async *[Symbol.asyncIterator]() {
        const { stallMs, onEnd } = this.#options;
        const watchdog = setTimeout(() => this.#stalled.abort(), stallMs);
        try {
            for await (const chunk of this.#read()) {
                yield chunk;
                watchdog.refresh();
            }
            onEnd?.();
        }
        finally {
            clearTimeout(watchdog);
        }
    }
    async *#read() {
        const handle = await this.#must(() => (0,open_file/* openFound */.Bv)(this.#source.realPath, this.#source.size));
        try {
            for (let left = this.#source.size; left > 0;) {
                const chunk = await this.#must(() => this.#next(handle, left));
                left -= chunk.length;
                if (left === 0) {
                    const sha256 = await this.#must(() => this.#verified(handle));
                    // What comes after the last bytes must not keep the connection waiting for their end.
                    await handle.close();
                    this.#sha256 = sha256;
                }
                yield chunk;
            }
        }
        finally {
            await handle.close();
        }
    }
    async #next(handle, left) {
        const { size } = this.#source;
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(Math.min(CHUNK, left)));
        if (bytesRead === 0)
            throw new open_file/* ChangedFileError */.LD(size, size - left);
        const chunk = buffer.subarray(0, bytesRead);
        this.#hash.update(chunk);
        return chunk;
    }
    /** The hash of all bytes. Throws a ChangedFileError if they are not those that were planned. */
    async #verified(handle) {
        const { size } = this.#source;
        const now = await handle.stat();
        const sha256 = this.#hash.digest('hex');
        const { planned = sha256 } = this.#options;
        if (now.size !== size || sha256 !== planned)
            throw new open_file/* ChangedFileError */.LD(size, now.size);
        return sha256;
    }
    async #must(read) {
        try {
            return await read();
        }
        catch (error) {
            this.#readError = error;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/deepgram/listen/client.js














const CONNECT_TIMEOUT_MS = 30_000;
/** An upload of which the server takes nothing for so long is given up. */
const LONGEST_STALL_MS = 60_000;
/** Speaks to Deepgram: the only place that knows its host and holds the key. */
class SpeechClient {
    #options;
    #connections;
    #mask = new secrets/* Mask */.n1();
    constructor(options) {
        this.#options = options;
        this.#mask.keep(options.apiKey);
        this.#connections = new connections.Connections({
            connections: options.connections,
            connectTimeout: CONNECT_TIMEOUT_MS,
            ca: options.ca,
            headersTimeout: options.answerTimeout,
            bodyTimeout: options.answerTimeout,
        });
    }
    /** Has one source transcribed. Throws a SpeechError, or the signal's reason. */
    async transcribe(source, signal, expectation = {}) {
        const deadline = new Deadline(this.#options.answerTimeout);
        try {
            return source.kind === 'file'
                ? await this.#sendFile(source, signal, expectation, deadline)
                : await this.#sendUrl(source, signal, expectation, deadline);
        }
        finally {
            deadline.end();
        }
    }
    /** Ends all connections. */
    close() {
        return this.#connections.destroy();
    }
    async #sendFile(source, signal, { planned, keep }, deadline) {
        const stallMs = Math.min(LONGEST_STALL_MS, this.#options.answerTimeout);
        const upload = new Upload(source, { stallMs, planned, onEnd: () => deadline.start() });
        const headers = { 'content-type': (0,media_type/* mediaType */.J)(source.path), 'content-length': String(source.size) };
        const onHead = (status) => {
            if (status === 200 && upload.sha256 === undefined)
                throw earlyAnswer();
        };
        const body = external_node_stream_.Readable.from(upload, { objectMode: false });
        const any = AbortSignal.any([signal, upload.stalled, deadline.signal]);
        try {
            const reply = await this.#post({ headers, body, onHead }, any, deadline);
            return await readReply(reply, { mask: this.#mask, sent: upload.sha256, keep });
        }
        catch (error) {
            if (error instanceof deepgram_error/* SpeechError */.p || signal.aborted)
                throw error;
            throw explainUpload(error, upload, deadline);
        }
    }
    async #sendUrl({ url }, signal, { keep }, deadline) {
        const question = {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ url: url.href }),
        };
        deadline.start();
        try {
            const reply = await this.#post(question, AbortSignal.any([signal, deadline.signal]), deadline);
            return await readReply(reply, { mask: this.#mask, sent: undefined, keep });
        }
        catch (error) {
            if (error instanceof deepgram_error/* SpeechError */.p || signal.aborted)
                throw error;
            throw deadline.signal.aborted ? (0,explain/* lateAnswer */.V$)() : (0,explain/* explainConnection */.cR)(error, true);
        }
    }
    async #post({ headers, body, onHead }, signal, deadline) {
        const { apiKey, baseUrl, parameters } = this.#options;
        const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
        const response = await this.#connections.request({
            origin: baseUrl.origin,
            path: `${baseUrl.pathname.replace(/\/$/, '')}/v1/listen?${query}`,
            method: 'POST',
            headers: {
                ...headers,
                authorization: (0,token/* authorizationOf */.P_)(apiKey),
                'accept-encoding': 'gzip, br',
                'user-agent': user_agent/* USER_AGENT */._,
            },
            body,
            signal,
        });
        const { statusCode: status, headers: replied } = response;
        deadline.start();
        try {
            onHead?.(status);
        }
        catch (error) {
            response.body.on('error', () => { }).destroy();
            throw error;
        }
        const text = await (0,deepgram_body/* readBody */.x)(response.body, replied).catch((error) => {
            if (status === 200)
                throw error;
            // A refusal counts, even if its words are damaged or lost.
            return '';
        });
        return { status, headers: replied, body: text };
    }
}
function explainUpload(error, upload, deadline) {
    if (upload.readError instanceof open_file/* ChangedFileError */.LD) {
        const message = `The file changed since it was looked at (${upload.readError.message}). Nothing was charged. Run again once it is complete.`;
        return new deepgram_error/* SpeechError */.p('changed-file', 'never', message);
    }
    if (upload.readError !== undefined) {
        const message = `The file can no longer be read (${(0,failure/* messageOf */.bD)(upload.readError)}). Nothing was charged.`;
        return new deepgram_error/* SpeechError */.p('unreadable-file', 'never', message);
    }
    if (upload.stalled.aborted) {
        const message = 'The upload made no progress and was given up. Check the network and the proxy.';
        return new deepgram_error/* SpeechError */.p('upload-stalled', 'always', message);
    }
    return deadline.signal.aborted ? (0,explain/* lateAnswer */.V$)() : (0,explain/* explainConnection */.cR)(error, upload.sha256 !== undefined);
}
/** Of bytes that nobody had yet, no answer can be right. */
function earlyAnswer() {
    const message = 'An answer came before the file was sent, so that it is for other bytes. Check `base-url` and the proxy.';
    return new deepgram_error/* SpeechError */.p('wrong-answer', 'never', message);
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

/***/ 62802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Connections: () => (/* binding */ Connections)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);


/** Certificates are verified, whatever the environment says. */
const TLS = { rejectUnauthorized: true };
/**
 * Connections to any number of servers over HTTP/1.1, which gives each upload a connection with back pressure of its
 * own; through the proxy that the environment names, but to the hosts that it takes out. Throws a Failure if that proxy
 * cannot be used.
 */
class Connections {
    #direct;
    #proxied;
    #goesAround;
    constructor(options = {}, env = process.env) {
        const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
        const shared = { ...timeouts, ...(connections !== undefined && { connections }), allowH2: false };
        const tls = { ...TLS, ...(ca !== undefined && { ca }) };
        const { https, goesAround } = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxies */ .rq)(env);
        this.#goesAround = goesAround;
        this.#direct = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
            ...shared,
            connect: {
                ...tls,
                ...(lookup !== undefined && { lookup }),
                ...(connectTimeout !== undefined && { timeout: connectTimeout }),
            },
        });
        this.#proxied =
            https === undefined
                ? undefined
                : new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({ ...shared, uri: https, requestTls: tls, proxyTls: TLS });
    }
    request(options) {
        const origin = new URL(String(options.origin));
        const way = this.#goesAround((0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(origin), (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .portOf */ .HM)(origin))
            ? this.#direct
            : (this.#proxied ?? this.#direct);
        return way.request(options);
    }
    /** Ends all connections, at once. */
    async destroy() {
        await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
    }
}


/***/ })

};
