export const id = 8143;
export const ids = [8143,2802];
export const modules = {

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


/***/ }),

/***/ 98143:
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
// EXTERNAL MODULE: ./lib/transcribe/sources/lfs-error.js
var lfs_error = __webpack_require__(45926);
// EXTERNAL MODULE: ./lib/lib/connections.js
var lib_connections = __webpack_require__(62802);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
;// CONCATENATED MODULE: ./lib/transcribe/sources/lfs-batch.js



/** Git LFS's batch API: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
const LFS_MEDIA_TYPE = 'application/vnd.git-lfs+json';
/**
 * Where a repository's media are. Never asked of `.lfsconfig` or a remote: whoever may change those could have the
 * token sent elsewhere. Throws a Failure for a server that is not https.
 */
function lfsEndpoint(serverUrl, owner, repo) {
    const server = URL.parse(serverUrl);
    if (server?.protocol !== 'https:')
        throw new failure/* Failure */.HR('GITHUB_SERVER_URL: it is not an https:// URL, so the token is not sent there for Git LFS.');
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

;// CONCATENATED MODULE: ./lib/transcribe/sources/lfs-server.js






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
    #stall;
    constructor({ endpoint, token, connections, stall }) {
        const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
        (0,safe_text/* keepSecret */.gz)(credentials);
        this.#authorization = `Basic ${credentials}`;
        this.#stall = stall;
        this.#batchUrl = new URL(`${endpoint.href}/objects/batch`);
        this.#connections = new lib_connections.Connections({
            connections,
            connectTimeout: CONNECT_TIMEOUT_MS,
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
            // An answer that comes byte by byte never stalls.
            signal: AbortSignal.timeout(2 * this.#stall),
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
    const wait = (0,backoff/* retryAfter */.P9)(headers['retry-after'], Date.now());
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
        throw (0,lfs_error/* notUnderstood */.hf)('its link was redirected to a link without https://');
    return next;
}
const CREDENTIAL = /auth|token|key|cookie|secret|signature|credential/i;
/** Masks values with and without their scheme, as in `Bearer …`. */
function keepHeaderSecrets(header) {
    for (const [name, value] of Object.entries(header)) {
        if (!CREDENTIAL.test(name))
            continue;
        (0,safe_text/* keepCredential */.NU)(value);
        (0,safe_text/* keepCredential */.NU)(value.slice(value.indexOf(' ') + 1));
    }
}

;// CONCATENATED MODULE: ./lib/transcribe/sources/lfs.js










const DEFAULT_CONNECTIONS = 8;
const LONGEST_STALL_MS = 60_000;
/** Bytes in a second that a download has to bring at least, on the whole. */
const LEAST_RATE = 100_000;
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
    #stall;
    /** By oid, what is still to be downloaded. */
    #wanted;
    /** By oid, what the server said. */
    #offers = new Map();
    /** By oid, the request that will tell. */
    #asking = new Map();
    constructor({ endpoint, token, wanted, connections = DEFAULT_CONNECTIONS, stall = LONGEST_STALL_MS, wait = (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }), }) {
        this.#server = new LfsServer({ endpoint, token, connections, stall });
        this.#wait = wait;
        this.#stall = stall;
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
                await this.#wait((0,backoff/* backoff */.JN)(retry, error.retryAfter), signal);
            }
        }
    }
    async #write(pointer, file, signal) {
        signal.throwIfAborted();
        const handle = await (0,promises_.open)(file, 'wx');
        // What comes byte by byte never stalls.
        const deadline = AbortSignal.timeout(this.#stall + Math.ceil((pointer.size / LEAST_RATE) * 1000));
        const either = AbortSignal.any([signal, deadline]);
        try {
            const bytes = await this.#open(pointer, either);
            await (0,external_node_stream_promises_.pipeline)(verified(bytes, pointer), handle.createWriteStream(), { signal: either });
        }
        catch (error) {
            await handle.close();
            await (0,promises_.rm)(file, { force: true });
            throw deadline.aborted ? (0,lfs_error/* tooSlow */.gn)(pointer.size) : error;
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


/***/ })

};
