export const id = 693;
export const ids = [693];
export const modules = {

/***/ 9455:
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

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transcribeJobs: () => (/* binding */ transcribeJobs)
});

// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(4261);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/report/result.js
var report_result = __webpack_require__(7393);
// EXTERNAL MODULE: ./lib/sources/source.js
var sources_source = __webpack_require__(6949);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./node_modules/mime/dist/src/index.js + 3 modules
var src = __webpack_require__(5086);
;// CONCATENATED MODULE: ./lib/sources/media-type.js

const UNKNOWN = 'application/octet-stream';
/**
 * The MIME type of a media file, from its name. Only audio and video types are ever given: a request of type
 * application/json would make Deepgram read the file as an order to fetch a URL.
 */
function mediaType(name) {
    const type = src/* default */.A.getType(name) ?? UNKNOWN;
    return /^(audio|video)\//.test(type) ? type : UNKNOWN;
}

// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(7221);
;// CONCATENATED MODULE: ./lib/transcript/transcript.js

/**
 * Reads Deepgram's answer to POST /v1/listen; undefined if it has not the shape of one.
 * https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */
function parseTranscript(answer) {
    const metadata = (0,guards.at)(answer, 'metadata');
    const requestId = (0,guards.at)(metadata, 'request_id');
    const duration = (0,guards.at)(metadata, 'duration');
    const channels = (0,guards/* listOf */.c3)((0,guards.at)(answer, 'results', 'channels'), guards/* isObject */.Gv);
    if (!(0,guards/* isString */.Kg)(requestId) || !(0,guards/* isFiniteNumber */.Bf)(duration) || channels === undefined)
        return undefined;
    const parsed = channels.map(parseChannel);
    if (!parsed.every((channel) => channel !== undefined))
        return undefined;
    const sha256 = (0,guards.at)(metadata, 'sha256');
    return {
        requestId,
        duration,
        sha256: (0,guards/* isString */.Kg)(sha256) ? sha256 : undefined,
        models: modelNames(metadata),
        warnings: ((0,guards/* listOf */.c3)((0,guards.at)(metadata, 'warnings'), guards/* isObject */.Gv) ?? []).map(warningText),
        channels: parsed,
    };
}
function modelNames(metadata) {
    const info = (0,guards.at)(metadata, 'model_info');
    if (!(0,guards/* isObject */.Gv)(info))
        return [];
    return Object.values(info)
        .map((model) => (0,guards.at)(model, 'name'))
        .filter(guards/* isString */.Kg);
}
function warningText(warning) {
    return [warning['parameter'], warning['message']].filter(guards/* isString */.Kg).join(': ');
}
function parseChannel(channel) {
    const [best] = (0,guards/* listOf */.c3)(channel['alternatives'], guards/* isObject */.Gv) ?? [];
    if (best === undefined || !(0,guards/* isString */.Kg)(best['transcript']))
        return undefined;
    const words = ((0,guards/* listOf */.c3)(best['words'], guards/* isObject */.Gv) ?? []).map(parseWord);
    if (!words.every((word) => word !== undefined))
        return undefined;
    return { words, paragraphs: paragraphsOf(best, best['transcript'], words) };
}
function parseWord(word) {
    const { start, end, confidence, speaker } = word;
    const text = word['punctuated_word'] ?? word['word'];
    if (!(0,guards/* isString */.Kg)(text) || !(0,guards/* isFiniteNumber */.Bf)(start) || !(0,guards/* isFiniteNumber */.Bf)(end))
        return undefined;
    return {
        text,
        start,
        end,
        confidence: (0,guards/* isFiniteNumber */.Bf)(confidence) ? confidence : 0,
        speaker: (0,guards/* isFiniteNumber */.Bf)(speaker) ? speaker : undefined,
    };
}
/** Deepgram's paragraphs where it made some; otherwise a paragraph for each turn of a speaker. */
function paragraphsOf(alternative, transcript, words) {
    const given = ((0,guards/* listOf */.c3)((0,guards.at)(alternative, 'paragraphs', 'paragraphs'), guards/* isObject */.Gv) ?? []).map(parseParagraph);
    if (given.length > 0)
        return given;
    if (words.some(({ speaker }) => speaker !== undefined))
        return turns(words);
    return transcript.trim() === '' ? [] : [{ speaker: undefined, text: transcript.trim() }];
}
function parseParagraph(paragraph) {
    const sentences = ((0,guards/* listOf */.c3)(paragraph['sentences'], guards/* isObject */.Gv) ?? []).map(({ text }) => text).filter(guards/* isString */.Kg);
    const speaker = paragraph['speaker'];
    return { speaker: (0,guards/* isFiniteNumber */.Bf)(speaker) ? speaker : undefined, text: sentences.join(' ') };
}
function turns(words) {
    const runs = [];
    for (const { speaker, text } of words) {
        const last = runs.at(-1);
        if (last !== undefined && last.speaker === speaker)
            last.texts.push(text);
        else
            runs.push({ speaker, texts: [text] });
    }
    return runs.map(({ speaker, texts }) => ({ speaker, text: texts.join(' ') }));
}
/** How many words were recognized, on all channels. */
function wordCount({ channels }) {
    return channels.reduce((sum, { words }) => sum + words.length, 0);
}
/** The mean confidence of the words, 0 to 1; undefined if there are none. */
function meanConfidence(transcript) {
    const words = transcript.channels.flatMap((channel) => channel.words);
    if (words.length === 0)
        return undefined;
    return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
}
/** Words of an excerpt. */
const EXCERPT_WORDS = 80;
/** The first words of a transcript. */
function excerptOf({ channels }) {
    const words = channels.flatMap((channel) => channel.words);
    const text = words.slice(0, EXCERPT_WORDS).map((word) => word.text);
    return `${text.join(' ')}${words.length > EXCERPT_WORDS ? ' …' : ''}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(1636);
;// CONCATENATED MODULE: ./lib/speech/error.js
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
    const { code, text } = readComplaint(body);
    const refused = refusalFor(status, `${code} ${text}`.trim());
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    return new SpeechError(refused.kind, refused.retry, `${refused.what} (${said}). ${refused.advice}`, {
        status,
        requestId: requestIdOf(headers) ?? [(0,guards.at)(parsed(body), 'request_id')].find(guards/* isString */.Kg),
        retryAfter: retryAfter(headers['retry-after'], Date.now()),
    });
}
/** The id by which Deepgram knows the request: every answer of its own has one. */
function requestIdOf(headers) {
    return [headers['dg-request-id']].find(guards/* isString */.Kg);
}
function readComplaint(body) {
    const json = parsed(body);
    const code = [(0,guards.at)(json, 'err_code'), (0,guards.at)(json, 'error_code'), (0,guards.at)(json, 'category')].find(guards/* isString */.Kg) ?? '';
    const texts = [(0,guards.at)(json, 'err_msg'), (0,guards.at)(json, 'message'), (0,guards.at)(json, 'details')].filter(guards/* isString */.Kg);
    const isHtml = /^\s*</.test(body);
    const text = json === undefined && !isHtml ? body.trim() : texts.join(' ');
    return {
        code: code.toUpperCase().replaceAll(/[^A-Z]+/g, '_'),
        text: text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, ''),
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
        'If an authority of your own signed it, name its PEM file in the environment variable NODE_EXTRA_CA_CERTS.',
    ],
    [/^ENOTFOUND$/, "The endpoint's host does not exist", 'Check `base-url` and the proxy.'],
    [/^EPROTO$|^ERR_SSL/, 'The endpoint does not speak HTTPS', 'Check `base-url` and its port.'],
];
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Failures to connect: nothing was sent. */
const CONNECTING = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/;
/** What a broken connection means. `sentAll`: the whole request had left, so that it may have been charged. */
function explainConnection(error, sentAll) {
    const code = (0,failure/* errorCode */.CA)(error) ?? '';
    const said = describe((0,failure/* messageOf */.bD)(error), code);
    const problem = ENDPOINT_PROBLEMS.find(([pattern]) => pattern.test(code));
    if (problem !== undefined) {
        return new SpeechError('endpoint', 'never', `${problem[1]} (${said}). ${problem[2]}`);
    }
    if (TIMEOUTS.has(code)) {
        const advice = 'Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.';
        return new SpeechError('answer-timeout', 'once', `No answer came in time (${said}). ${advice}`);
    }
    const mayBeCharged = sentAll && !CONNECTING.test(code);
    const what = mayBeCharged ? 'The connection broke before the answer was there' : 'The connection failed';
    const advice = 'Check the network, `base-url` and the proxy.';
    return new SpeechError('connection', mayBeCharged ? 'once' : 'always', `${what} (${said}). ${advice}`);
}
/** Both the words and the code of an error; attempts at several addresses leave no words. */
function describe(message, code) {
    if (message === '' || message.includes(code))
        return message || code;
    return `${code}: ${message}`;
}

;// CONCATENATED MODULE: ./lib/speech/body.js






/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
const DECODERS = new Map([
    ['gzip', (0,external_node_util_.promisify)(external_node_zlib_.gunzip)],
    ['br', (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)],
    ['deflate', (0,external_node_util_.promisify)(external_node_zlib_.inflate)],
]);
/** The text of an answer, decompressed and without secrets. Throws a SpeechError if it is too large or damaged. */
async function readBody(body, headers) {
    const bytes = await readBytes(body);
    const decoder = DECODERS.get(String(headers['content-encoding'] ?? ''));
    if (decoder === undefined)
        return (0,safe_text/* withoutSecrets */.cT)(bytes.toString('utf8'));
    return (0,safe_text/* withoutSecrets */.cT)((await inflated(bytes, decoder, headers)).toString('utf8'));
}
async function readBytes(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw tooLargeAnswer();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function inflated(bytes, decoder, headers) {
    try {
        return await decoder(bytes, { maxOutputLength: LARGEST_ANSWER });
    }
    catch (error) {
        if ((0,failure/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLargeAnswer();
        const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
        throw new SpeechError('bad-answer', 'once', message, { requestId: requestIdOf(headers) });
    }
}
function tooLargeAnswer() {
    return new SpeechError('bad-answer', 'never', 'The answer is larger than 256 MB, which no transcript is.');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        this.#connections = new undici/* EnvHttpProxyAgent */.J2({
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
        const headers = { 'content-type': mediaType(source.path), 'content-length': String(source.size) };
        const either = AbortSignal.any([signal, upload.stalled]);
        try {
            const reply = await this.#post(headers, external_node_stream_.Readable.from(upload, { objectMode: false }), either);
            return readAnswer(reply, upload.complete ? upload.sha256() : undefined);
        }
        catch (error) {
            if (error instanceof SpeechError || signal.aborted)
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
            if (error instanceof SpeechError || signal.aborted)
                throw error;
            throw explainConnection(error, true);
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
        throw explainAnswer(status, headers, body);
    const details = { status, requestId: requestIdOf(headers), answer: body };
    const transcript = parseTranscript(parseJson(body, details));
    if (transcript === undefined) {
        throw new SpeechError('bad-answer', 'never', 'The answer has not the form of a transcript.', details);
    }
    if (sent !== undefined && transcript.sha256 !== undefined && transcript.sha256 !== sent) {
        const message = 'The answer is for other bytes than were sent: the file changed meanwhile, or a proxy changed it.';
        throw new SpeechError('wrong-answer', 'never', message, details);
    }
    return { transcript, raw: body };
}
function parseJson(body, details) {
    try {
        return JSON.parse(body);
    }
    catch {
        const message = 'The answer is cut off or is not JSON. It may have been charged.';
        throw new SpeechError('bad-answer', 'once', message, details);
    }
}
function explainUpload(error, upload) {
    if (upload.readError !== undefined) {
        const message = `The file can no longer be read (${(0,failure/* messageOf */.bD)(upload.readError)}). Nothing was charged.`;
        return new SpeechError('unreadable-file', 'never', message);
    }
    if ((0,failure/* errorCode */.CA)(error) === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
        const message = 'The file changed while it was being sent. Run again once it is complete.';
        return new SpeechError('changed-file', 'never', message);
    }
    if (upload.stalled.aborted) {
        const message = 'The upload made no progress and was given up. Check the network and the proxy.';
        return new SpeechError('upload-stalled', 'always', message);
    }
    return explainConnection(error, upload.complete);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(9455);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(7814);
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
                if (!(error instanceof SpeechError))
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
                if (error instanceof SpeechError && error.stopsRun)
                    stop.abort(error);
                throw error;
            }
        };
        const isRateLimit = (error) => error instanceof SpeechError && error.kind === 'rate-limit';
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

// EXTERNAL MODULE: ./lib/transcript/formats.js + 1 modules
var formats = __webpack_require__(2199);
;// CONCATENATED MODULE: ./lib/transcribe/jobs.js









/** Transcribes all sources and writes each transcript as soon as it arrives. A failure stays with its source. */
async function transcribeJobs(jobs, equipment, options) {
    const client = new SpeechClient({ ...options, connections: options.concurrency });
    const tools = { ...equipment, client, dispatcher: new Dispatcher(options) };
    let done = 0;
    const settle = async (job) => {
        const result = await transcribeJob(job, tools);
        done += 1;
        log/* info */.pq(`[${done}/${jobs.length}] ${(0,report_result/* progressOf */.jA)(result)}`);
        return result;
    };
    try {
        return await Promise.all(jobs.map(settle));
    }
    finally {
        await client.close();
    }
}
async function transcribeJob(job, tools) {
    let sentAt = 0;
    const attempt = () => {
        sentAt ||= performance.now();
        return tools.client.transcribe(job.source, tools.abort);
    };
    try {
        const answer = await tools.dispatcher.send(attempt, (error, retry, waitMs) => {
            log/* info */.pq(`${(0,sources_source/* nameOf */.V)(job.source)}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
        });
        return await save(job, answer, (performance.now() - sentAt) / 1000, tools);
    }
    catch (error) {
        return await failed(job.source, error, tools);
    }
}
/** The transcript is here but could not be written. */
class NotSavedError extends Error {
    answer;
    constructor(cause, answer) {
        super((0,failure/* messageOf */.bD)(cause));
        this.answer = answer;
    }
}
async function save(job, answer, elapsed, tools) {
    const { transcript, raw } = answer;
    try {
        for (const { format, path } of job.outputs)
            await tools.workspace.write(path, (0,formats/* render */.X)(format, transcript, raw));
    }
    catch (error) {
        throw new NotSavedError(error, answer);
    }
    return {
        status: 'transcribed',
        source: (0,sources_source/* nameOf */.V)(job.source),
        kind: job.source.kind,
        files: job.outputs,
        duration: transcript.duration,
        channels: transcript.channels.length,
        words: wordCount(transcript),
        confidence: meanConfidence(transcript),
        elapsed,
        models: transcript.models,
        requestId: transcript.requestId,
        warnings: transcript.warnings,
        excerpt: excerptOf(transcript),
        answer: job.outputs.some(({ format }) => format === 'json')
            ? undefined
            : await tools.runFolder.keepAnswer(raw),
    };
}
async function failed(source, error, { runFolder, abort }) {
    const { code, message, status, requestId, answer } = explain(error, abort);
    return {
        status: 'failed',
        source: (0,sources_source/* nameOf */.V)(source),
        kind: source.kind,
        error: { code, message, status, requestId },
        answer: answer === undefined ? undefined : await runFolder.keepAnswer(answer),
    };
}
function explain(error, abort) {
    if (error instanceof SpeechError)
        return { code: error.kind, message: error.message, ...error.details };
    if (error instanceof NotSentError)
        return { code: 'not-sent', message: error.message };
    if (error instanceof NotSavedError) {
        const { raw, transcript } = error.answer;
        return { code: 'not-saved', message: error.message, requestId: transcript.requestId, answer: raw };
    }
    if (abort.aborted)
        return { code: 'cancelled', message: 'Cancelled before the answer came; it may have been charged.' };
    return { code: 'unexpected', message: (0,failure/* messageOf */.bD)(error) };
}


/***/ })

};
