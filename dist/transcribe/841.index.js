export const id = 841;
export const ids = [841];
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

/***/ 57841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LfsClient: () => (/* binding */ LfsClient),
  lfsEndpoint: () => (/* reexport */ lfsEndpoint)
});

// UNUSED EXPORTS: LfsError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/lib/backoff.js
var backoff = __webpack_require__(69455);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
// EXTERNAL MODULE: ./lib/sources/lfs-error.js
var lfs_error = __webpack_require__(87834);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/speech/explain.js + 1 modules
var explain = __webpack_require__(17276);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
;// CONCATENATED MODULE: ./lib/sources/lfs-batch.js



/** Git LFS's batch API: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
const LFS_MEDIA_TYPE = 'application/vnd.git-lfs+json';
/**
 * Where a repository's media are. Never asked of `.lfsconfig` or a remote: whoever may change those could have the
 * token sent elsewhere. Throws a Failure for a server that is not https.
 */
function lfsEndpoint(serverUrl, owner, repo) {
    const server = URL.parse(serverUrl);
    if (server?.protocol !== 'https:')
        throw new failure/* Failure */.HR('GITHUB_SERVER_URL: it is no https:// URL, so the token is not sent there for Git LFS.');
    const repository = `${encodeURIComponent(owner)}/${encodeURIComponent(repo)}.git`;
    return new URL(`${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}/info/lfs`);
}
/** The body that asks for links. */
function batchRequest(pointers) {
    return JSON.stringify({
        operation: 'download',
        transfers: ['basic'],
        objects: pointers.map(({ oid, size }) => ({ oid, size })),
        hash_algo: 'sha256',
    });
}
/** Reads an answer that came at `now`, in milliseconds since the epoch. Throws an LfsError if it is none. */
function parseBatch(answer, now) {
    const json = parseJson(answer);
    const { transfer = 'basic', hash_algo: algorithm = 'sha256' } = (0,guards/* isObject */.Gv)(json) ? json : {};
    const objects = (0,guards/* listOf */.c3)((0,guards.at)(json, 'objects'), isNamed);
    if (objects === undefined)
        throw (0,lfs_error/* notUnderstood */.hf)('it lists no objects');
    if (transfer !== 'basic' || algorithm !== 'sha256')
        throw (0,lfs_error/* notUnderstood */.hf)('it offers what was not asked for');
    return new Map(objects.map((object) => [object.oid, readObject(object, now)]));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,lfs_error/* notUnderstood */.hf)('it is not JSON');
    }
}
const isNamed = (item) => (0,guards/* isObject */.Gv)(item) && (0,guards/* isString */.Kg)(item['oid']);
function readObject(object, now) {
    const { error } = object;
    if ((0,guards/* isObject */.Gv)(error)) {
        const status = (0,guards/* isFiniteNumber */.Bf)(error['code']) ? error['code'] : 0;
        return (0,lfs_error/* explainRefusal */.GC)('object', { status, message: (0,guards/* isString */.Kg)(error['message']) ? error['message'] : '' });
    }
    const download = (0,guards.at)(object, 'actions', 'download');
    const href = [(0,guards.at)(download, 'href')].filter(guards/* isString */.Kg).map((text) => URL.parse(text))[0];
    const header = (0,guards.at)(download, 'header') ?? {};
    if (!(0,guards/* isObject */.Gv)(download) || href?.protocol !== 'https:' || !isHeader(header))
        return (0,lfs_error/* notUnderstood */.hf)('it gives no https:// link to the media');
    return { href, header, expiresAt: expiryOf(download, now) };
}
const isHeader = (value) => (0,guards/* isObject */.Gv)(value) && Object.values(value).every(guards/* isString */.Kg);
/** `expires_in` goes before `expires_at`. Zero, also as the year 1 of servers written in Go, means never. */
function expiryOf(download, now) {
    const { expires_in: seconds, expires_at: date } = download;
    if ((0,guards/* isFiniteNumber */.Bf)(seconds) && seconds !== 0)
        return now + seconds * 1000;
    const time = (0,guards/* isString */.Kg)(date) ? Date.parse(date) : 0;
    return time > 0 ? time : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/lfs-server.js






const CONNECT_TIMEOUT_MS = 30_000;
/** Bytes of an answer for 100 objects, each with a presigned link and headers, and much to spare. */
const LARGEST_ANSWER = 8 * 1024 ** 2;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TOO_MANY_OBJECTS = 413;
/** Speaks to a Git LFS server and the storage that it links to. The token goes to the server alone. */
class LfsServer {
    #connections;
    #batchUrl;
    #authorization;
    constructor({ endpoint, token, connections, stall }) {
        const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
        (0,safe_text/* keepSecret */.gz)(credentials);
        this.#authorization = `Basic ${credentials}`;
        this.#batchUrl = new URL(`${endpoint.href}/objects/batch`);
        // Reads HTTPS_PROXY and NO_PROXY.
        this.#connections = new undici.EnvHttpProxyAgent({
            connections,
            allowH2: false,
            connect: { timeout: CONNECT_TIMEOUT_MS },
            headersTimeout: stall,
            bodyTimeout: stall,
        });
    }
    /** Asks for links to media. Throws an LfsError if the server gives none at all. */
    async links(pointers) {
        const response = await this.#request(this.#batchUrl, {
            method: 'POST',
            headers: {
                accept: LFS_MEDIA_TYPE,
                'content-type': LFS_MEDIA_TYPE,
                authorization: this.#authorization,
            },
            body: batchRequest(pointers),
        });
        if (response.statusCode === TOO_MANY_OBJECTS && pointers.length > 1) {
            await response.body.dump();
            return await this.#linksByHalves(pointers);
        }
        if (response.statusCode !== 200)
            throw await refusal('server', response);
        return parseBatch(await readText(response.body), Date.now());
    }
    /** The bytes behind a link. Throws an LfsError, also while they are read. */
    async open({ href, header }, signal) {
        keepHeaderSecrets(header);
        let [url, headers] = [href, header];
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
            (0,safe_text/* keepQuerySecret */.UB)(url);
            const response = await this.#request(url, { method: 'GET', headers, signal });
            if (response.statusCode === 200)
                return explained(response.body);
            if (!REDIRECTS.has(response.statusCode))
                throw await refusal('storage', response);
            await response.body.dump();
            const next = redirectOf(response, url);
            // What the server gave for one host may be a credential there.
            if (next.origin !== url.origin)
                headers = {};
            url = next;
        }
        throw (0,lfs_error/* notUnderstood */.hf)(`its link was redirected more than ${MOST_REDIRECTS} times`);
    }
    /** Ends all connections. */
    close() {
        return this.#connections.destroy();
    }
    async #linksByHalves(pointers) {
        const middle = Math.ceil(pointers.length / 2);
        const first = await this.links(pointers.slice(0, middle));
        return new Map([...first, ...(await this.links(pointers.slice(middle)))]);
    }
    async #request(url, options) {
        const path = `${url.pathname}${url.search}`;
        return await this.#connections
            .request({ ...options, origin: url.origin, path })
            .catch((error) => {
            throw (0,lfs_error/* explainConnection */.cR)(error);
        });
    }
}
async function* explained(body) {
    try {
        yield* body;
    }
    catch (error) {
        throw (0,lfs_error/* explainConnection */.cR)(error);
    }
}
async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of explained(body)) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw (0,lfs_error/* notUnderstood */.hf)('it is too long');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function refusal(refuser, { statusCode: status, headers, body }) {
    // A refusal counts, even if its words are damaged or lost.
    const text = await readText(body).catch(() => '');
    const wait = (0,explain/* retryAfter */.P9)(headers['retry-after'], Date.now());
    return (0,lfs_error/* explainRefusal */.GC)(refuser, { status, message: messageIn(text), retryAfter: wait });
}
/** The words of a refusal; those of a storage or a proxy are HTML or XML, and for nobody. */
function messageIn(text) {
    try {
        return [(0,guards.at)(JSON.parse(text), 'message')].find(guards/* isString */.Kg) ?? '';
    }
    catch {
        return '';
    }
}
function redirectOf({ headers }, from) {
    const { location } = headers;
    const next = (0,guards/* isString */.Kg)(location) ? URL.parse(location, from.href) : null;
    if (next?.protocol !== 'https:')
        throw (0,lfs_error/* notUnderstood */.hf)('its link was redirected to what is no https:// link');
    return next;
}
const CREDENTIAL = /auth|token|key|cookie|secret|signature|credential/i;
/** Masks values with and without their scheme, as in `Bearer …`. */
function keepHeaderSecrets(header) {
    for (const [name, value] of Object.entries(header)) {
        if (!CREDENTIAL.test(name))
            continue;
        (0,safe_text/* keepSecret */.gz)(value);
        (0,safe_text/* keepSecret */.gz)(value.slice(value.indexOf(' ') + 1));
    }
}

;// CONCATENATED MODULE: ./lib/sources/lfs.js










const DEFAULT_CONNECTIONS = 8;
const LONGEST_STALL_MS = 60_000;
/** Objects that are asked for at once, as many as git-lfs does. */
const LARGEST_BATCH = 100;
/** A link that expires sooner is not used any more. */
const EXPIRY_MARGIN_MS = 5_000;
/** How often media are tried at most. */
const TRIES = 5;
/** Downloads the media behind the pointers of one repository. */
class LfsClient {
    #server;
    #wait;
    /** By oid, what is still to be downloaded. */
    #wanted;
    /** By oid, what the server said. */
    #offers = new Map();
    /** By oid, the request that will tell. */
    #asking = new Map();
    constructor({ endpoint, token, wanted, connections = DEFAULT_CONNECTIONS, stall = LONGEST_STALL_MS, wait = (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }), }) {
        this.#server = new LfsServer({ endpoint, token, connections, stall });
        this.#wait = wait;
        this.#wanted = new Map(wanted.map((pointer) => [pointer.oid, pointer]));
    }
    /**
     * Writes media to a file, which must not exist and is gone if this fails. Throws an LfsError, the signal's reason,
     * or what writing throws.
     */
    async download(pointer, file, signal) {
        try {
            await this.#tryAgain(() => this.#write(pointer, file, signal), signal);
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            this.#wanted.delete(pointer.oid);
        }
    }
    /** Ends all connections. */
    close() {
        return this.#server.close();
    }
    async #tryAgain(attempt, signal) {
        for (let retry = 1;; retry += 1) {
            try {
                return await attempt();
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof lfs_error/* LfsError */.eN) || !error.passing || retry === TRIES)
                    throw error;
                if ((error.retryAfter ?? 0) > backoff/* LONGEST_RETRY_AFTER_MS */.Q)
                    throw error;
                await this.#wait((0,backoff/* backoff */.J)(retry, error.retryAfter), signal);
            }
        }
    }
    async #write(pointer, file, signal) {
        signal.throwIfAborted();
        const handle = await (0,promises_.open)(file, 'wx');
        try {
            const bytes = await this.#open(pointer, signal);
            await (0,external_node_stream_promises_.pipeline)(verified(bytes, pointer), handle.createWriteStream(), { signal });
        }
        catch (error) {
            await handle.close();
            await (0,promises_.rm)(file, { force: true });
            throw error;
        }
    }
    async #open(pointer, signal) {
        const link = await this.#link(pointer, signal);
        try {
            return await this.#server.open(link, signal);
        }
        catch (error) {
            if (!isRefusedLink(error))
                throw error;
        }
        // Most storages say so of a link that has expired, which it may have by their clock.
        this.#offers.delete(pointer.oid);
        return await this.#server.open(await this.#link(pointer, signal), signal);
    }
    async #link(pointer, signal) {
        const { oid } = pointer;
        if (!this.#isKnown(oid))
            await unlessAborted(this.#asking.get(oid) ?? this.#ask(pointer), signal);
        const offer = this.#offers.get(oid);
        if (offer === undefined)
            throw (0,lfs_error/* notUnderstood */.hf)('it leaves out the media');
        if (!(offer instanceof lfs_error/* LfsError */.eN))
            return offer;
        if (offer.passing)
            this.#offers.delete(oid);
        throw offer;
    }
    #isKnown(oid) {
        const offer = this.#offers.get(oid);
        if (offer === undefined || offer instanceof lfs_error/* LfsError */.eN)
            return offer !== undefined;
        return offer.expiresAt === undefined || offer.expiresAt > Date.now() + EXPIRY_MARGIN_MS;
    }
    /** Asks for a link, and on the same way for those that will be needed next. */
    #ask(pointer) {
        const next = [...this.#wanted.values()].filter(({ oid }) => oid !== pointer.oid && !this.#asking.has(oid) && !this.#isKnown(oid));
        const batch = [pointer, ...next].slice(0, LARGEST_BATCH);
        const asking = this.#request(batch).finally(() => {
            for (const { oid } of batch)
                this.#asking.delete(oid);
        });
        for (const { oid } of batch)
            this.#asking.set(oid, asking);
        return asking;
    }
    async #request(batch) {
        try {
            for (const [oid, offer] of await this.#server.links(batch))
                this.#offers.set(oid, offer);
        }
        catch (error) {
            if (!(error instanceof lfs_error/* LfsError */.eN) || error.passing)
                throw error;
            // What is refused for good is not asked again for each of them.
            for (const { oid } of batch)
                this.#offers.set(oid, error);
        }
    }
}
const isRefusedLink = (error) => error instanceof lfs_error/* LfsError */.eN && (error.code === 'lfs-forbidden' || error.code === 'lfs-not-found');
/** The bytes, as long as they can be those of the pointer. Throws an LfsError as soon as they are not. */
async function* verified(bytes, { oid, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let received = 0;
    for await (const chunk of bytes) {
        received += chunk.length;
        if (received > size)
            throw (0,lfs_error/* damaged */.qM)(`more than ${(0,units/* count */.U9)(size, 'byte')}`);
        hash.update(chunk);
        yield chunk;
    }
    if (received < size)
        throw (0,lfs_error/* damaged */.qM)(`${received} of ${(0,units/* count */.U9)(size, 'byte')}`);
    const sha256 = hash.digest('hex');
    if (sha256 !== oid)
        throw (0,lfs_error/* damaged */.qM)(`SHA-256 ${sha256} instead of ${oid}`);
}
/** Waits for what others wait for too. Throws the signal's reason if that comes first. */
async function unlessAborted(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
    try {
        return await Promise.race([promise, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
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


/***/ })

};
