export const id = 8143;
export const ids = [8143, 2802];
export const modules = {
	62802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Connections: () => Connections });
		var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35148);
		var _certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99987);
		var _interim_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94805);
		var _proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13019);
		class Connections {
			#direct;
			#proxied;
			#bypasses;
			constructor(options = {}, env = process.env) {
				(0, _interim_answers_js__WEBPACK_IMPORTED_MODULE_2__.l)();
				const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
				const shared = {
					...timeouts,
					...connections !== undefined && { connections },
					allowH2: false
				};
				const tls = {
					..._certificates_js__WEBPACK_IMPORTED_MODULE_1__.zX,
					...ca !== undefined && { ca }
				};
				const { https, bypasses } = (0, _proxies_js__WEBPACK_IMPORTED_MODULE_3__.rq)(env);
				this.#bypasses = bypasses;
				this.#direct = new undici__WEBPACK_IMPORTED_MODULE_0__.Agent({
					...shared,
					connect: {
						...tls,
						...lookup !== undefined && { lookup },
						...connectTimeout !== undefined && { timeout: connectTimeout }
					}
				});
				this.#proxied = https === undefined ? undefined : new undici__WEBPACK_IMPORTED_MODULE_0__.ProxyAgent({
					...shared,
					uri: https,
					requestTls: tls,
					proxyTls: _certificates_js__WEBPACK_IMPORTED_MODULE_1__.zX
				});
			}
			request(options) {
				const origin = new URL(String(options.origin));
				const dispatcher = this.#bypasses((0, _proxies_js__WEBPACK_IMPORTED_MODULE_3__.w4)(origin), (0, _proxies_js__WEBPACK_IMPORTED_MODULE_3__.HM)(origin)) ? this.#direct : this.#proxied ?? this.#direct;
				return dispatcher.request(options);
			}
			async destroy() {
				await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
			}
		}
	}),
	98143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LfsClient: () => LfsClient,
			lfsEndpoint: () => lfsEndpoint
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var backoff = __webpack_require__(69455);
		var units = __webpack_require__(1820);
		var lfs_error = __webpack_require__(45926);
		var lib_connections = __webpack_require__(62802);
		var guards = __webpack_require__(37221);
		var safe_text = __webpack_require__(61636);
		var failure = __webpack_require__(24261);
		;
		const LFS_MEDIA_TYPE = "application/vnd.git-lfs+json";
		function lfsEndpoint(serverUrl, owner, repo) {
			const server = URL.parse(serverUrl);
			if (server?.protocol !== "https:") throw new failure.HR("GITHUB_SERVER_URL: it is not an https:// URL, so the token is not sent there for Git LFS.");
			const repository = `${encodeURIComponent(owner)}/${encodeURIComponent(repo)}.git`;
			return new URL(`${server.origin}${server.pathname.replace(/\/$/, "")}/${repository}/info/lfs`);
		}
		function batchRequest(pointers) {
			return JSON.stringify({
				operation: "download",
				transfers: ["basic"],
				objects: pointers.map(({ oid, size }) => ({
					oid,
					size
				})),
				hash_algo: "sha256"
			});
		}
		function parseBatch(answer, now) {
			const json = parseJson(answer);
			const { transfer = "basic", hash_algo: algorithm = "sha256" } = (0, guards.Gv)(json) ? json : {};
			const objects = (0, guards.c3)((0, guards.at)(json, "objects"), isNamed);
			if (objects === undefined) throw (0, lfs_error.k_)("it lists no objects");
			if (transfer !== "basic" || algorithm !== "sha256") throw (0, lfs_error.k_)("it offers objects that were not requested");
			return new Map(objects.map((object) => [object.oid, readObject(object, now)]));
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				throw (0, lfs_error.k_)("it is not JSON");
			}
		}
		const isNamed = (item) => (0, guards.Gv)(item) && (0, guards.Kg)(item["oid"]);
		function readObject(object, now) {
			const { error } = object;
			if ((0, guards.Gv)(error)) {
				const status = (0, guards.Bf)(error["code"]) ? error["code"] : 0;
				return (0, lfs_error.GC)("object", {
					status,
					message: (0, guards.Kg)(error["message"]) ? error["message"] : ""
				});
			}
			const download = (0, guards.at)(object, "actions", "download");
			const href = [(0, guards.at)(download, "href")].filter(guards.Kg).map((text) => URL.parse(text))[0];
			const header = (0, guards.at)(download, "header") ?? {};
			if (!(0, guards.Gv)(download) || href?.protocol !== "https:" || !isHeader(header)) return (0, lfs_error.k_)("it gives no https:// link to the media");
			return {
				href,
				header,
				expiresAt: expiryOf(download, now)
			};
		}
		const isHeader = (value) => (0, guards.Gv)(value) && Object.values(value).every(guards.Kg);
		function expiryOf(download, now) {
			const { expires_in: seconds, expires_at: date } = download;
			if ((0, guards.Bf)(seconds) && seconds !== 0) return now + seconds * 1e3;
			const time = (0, guards.Kg)(date) ? Date.parse(date) : 0;
			return time > 0 ? time : undefined;
		}
		var sources_part = __webpack_require__(4977);
		;
		const CONNECT_TIMEOUT_MS = 3e4;
		const LARGEST_ANSWER = 8 * 1024 ** 2;
		const MOST_REDIRECTS = 5;
		const REDIRECTS = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		const OK = 200;
		const LEAST_ERROR = 400;
		const TOO_MANY_OBJECTS = 413;
		class LfsServer {
			#connections;
			#batchUrl;
			#authorization;
			#stall;
			constructor({ endpoint, token, connections, stall }) {
				const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
				(0, safe_text.gz)(credentials);
				this.#authorization = `Basic ${credentials}`;
				this.#stall = stall;
				this.#batchUrl = new URL(`${endpoint.href}/objects/batch`);
				this.#connections = new lib_connections.Connections({
					connections,
					connectTimeout: CONNECT_TIMEOUT_MS,
					headersTimeout: stall,
					bodyTimeout: stall
				});
			}
			async links(pointers) {
				const response = await this.#request(this.#batchUrl, {
					method: "POST",
					headers: {
						accept: LFS_MEDIA_TYPE,
						"content-type": LFS_MEDIA_TYPE,
						authorization: this.#authorization
					},
					body: batchRequest(pointers),
					signal: AbortSignal.timeout(2 * this.#stall)
				});
				if (response.statusCode === TOO_MANY_OBJECTS && pointers.length > 1) {
					await response.body.dump();
					return await this.#linksByHalves(pointers);
				}
				if (response.statusCode !== OK) throw await refusal("server", response);
				return parseBatch(await readText(response.body), Date.now());
			}
			async open(link, signal) {
				const response = await this.#follow(link, {}, signal);
				if (response.statusCode !== OK) throw await refusal("storage", response);
				return explained(response.body);
			}
			async read(link, part, signal) {
				const response = await this.#follow(link, { range: (0, sources_part.b)(part) }, signal);
				if (response.statusCode >= LEAST_ERROR) throw await refusal("storage", response);
				return await (0, sources_part.o)(response, part);
			}
			async #follow({ href, header }, rangeHeaders, signal) {
				keepHeaderSecrets(header);
				let [url, headers] = [href, {
					...header,
					...rangeHeaders
				}];
				for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
					(0, safe_text.UB)(url);
					const response = await this.#request(url, {
						method: "GET",
						headers,
						signal
					});
					if (!REDIRECTS.has(response.statusCode)) return response;
					await response.body.dump();
					const next = redirectOf(response, url);
					if (next.origin !== url.origin) headers = { ...rangeHeaders };
					url = next;
				}
				throw (0, lfs_error.k_)(`its link was redirected more than ${MOST_REDIRECTS} times`);
			}
			close() {
				return this.#connections.destroy();
			}
			async #linksByHalves(pointers) {
				const middle = Math.ceil(pointers.length / 2);
				const first = await this.links(pointers.slice(0, middle));
				return new Map([...first, ...await this.links(pointers.slice(middle))]);
			}
			async #request(url, options) {
				const path = `${url.pathname}${url.search}`;
				return await this.#connections.request({
					...options,
					origin: url.origin,
					path
				}).catch((error) => {
					throw (0, lfs_error.cR)(error);
				});
			}
		}
		async function* explained(body) {
			try {
				yield* body;
			} catch (error) {
				throw (0, lfs_error.cR)(error);
			}
		}
		async function readText(body) {
			const chunks = [];
			let size = 0;
			for await (const chunk of explained(body)) {
				size += chunk.length;
				if (size > LARGEST_ANSWER) throw (0, lfs_error.k_)("it is too long");
				chunks.push(chunk);
			}
			return Buffer.concat(chunks).toString("utf8");
		}
		async function refusal(refuser, { statusCode: status, headers, body }) {
			const text = await readText(body).catch(() => "");
			const wait = (0, backoff.P9)(headers["retry-after"], Date.now());
			return (0, lfs_error.GC)(refuser, {
				status,
				message: messageIn(text),
				retryAfter: wait
			});
		}
		const messageIn = (text) => [(0, guards.at)((0, guards.qF)(text), "message")].find(guards.Kg) ?? "";
		function redirectOf({ headers }, from) {
			const { location } = headers;
			const next = (0, guards.Kg)(location) ? URL.parse(location, from.href) : null;
			if (next?.protocol !== "https:") throw (0, lfs_error.k_)("its link was redirected to a link without https://");
			return next;
		}
		const CREDENTIAL = /auth|token|key|cookie|secret|signature|credential/i;
		function keepHeaderSecrets(header) {
			for (const [name, value] of Object.entries(header)) {
				if (!CREDENTIAL.test(name)) continue;
				(0, safe_text.NU)(value);
				(0, safe_text.NU)(value.slice(value.indexOf(" ") + 1));
			}
		}
		;
		const DEFAULT_CONNECTIONS = 8;
		const LONGEST_STALL_MS = 6e4;
		const LEAST_RATE = 1e5;
		const LARGEST_BATCH = 100;
		const EXPIRY_MARGIN_MS = 5e3;
		const TRIES = 5;
		class LfsClient {
			#server;
			#wait;
			#stall;
			#wanted;
			#offers = new Map();
			#pending = new Map();
			constructor({ endpoint, token, wanted, connections = DEFAULT_CONNECTIONS, stall = LONGEST_STALL_MS, wait = (ms, signal) => (0, external_node_timers_promises_.setTimeout)(ms, undefined, { signal }) }) {
				this.#server = new LfsServer({
					endpoint,
					token,
					connections,
					stall
				});
				this.#wait = wait;
				this.#stall = stall;
				this.#wanted = new Map(wanted.map((pointer) => [pointer.oid, pointer]));
			}
			async download(pointer, file, signal) {
				try {
					await this.#withRetries(() => this.#write(pointer, file, signal), signal);
				} catch (error) {
					signal.throwIfAborted();
					throw error;
				} finally {
					this.#wanted.delete(pointer.oid);
				}
			}
			want(pointers) {
				for (const pointer of pointers) this.#wanted.set(pointer.oid, pointer);
			}
			async read(pointer, part, signal) {
				const link = await this.#link(pointer, signal);
				return await this.#server.read(link, {
					...part,
					size: pointer.size
				}, signal);
			}
			close() {
				return this.#server.close();
			}
			async #withRetries(attempt, signal) {
				for (let retry = 1;; retry += 1) {
					try {
						return await attempt();
					} catch (error) {
						signal.throwIfAborted();
						if (!(error instanceof lfs_error.eN) || !error.transient || retry === TRIES) throw error;
						if ((error.retryAfter ?? 0) > backoff.Q) throw error;
						await this.#wait((0, backoff.JN)(retry, error.retryAfter), signal);
					}
				}
			}
			async #write(pointer, file, signal) {
				signal.throwIfAborted();
				const handle = await (0, promises_.open)(file, "wx");
				const deadline = AbortSignal.timeout(this.#stall + Math.ceil(pointer.size / LEAST_RATE * 1e3));
				const either = AbortSignal.any([signal, deadline]);
				try {
					const bytes = await this.#open(pointer, either);
					await (0, external_node_stream_promises_.pipeline)(verified(bytes, pointer), handle.createWriteStream(), { signal: either });
				} catch (error) {
					await handle.close();
					await (0, promises_.rm)(file, { force: true });
					throw deadline.aborted ? (0, lfs_error.gn)(pointer.size) : error;
				}
			}
			async #open(pointer, signal) {
				const link = await this.#link(pointer, signal);
				try {
					return await this.#server.open(link, signal);
				} catch (error) {
					if (!isRefusedLink(error)) throw error;
				}
				this.#offers.delete(pointer.oid);
				return await this.#server.open(await this.#link(pointer, signal), signal);
			}
			async #link(pointer, signal) {
				const { oid } = pointer;
				if (!this.#isKnown(oid)) await unlessAborted(this.#pending.get(oid) ?? this.#ask(pointer), signal);
				const offer = this.#offers.get(oid);
				if (offer === undefined) throw (0, lfs_error.k_)("it leaves out the media");
				if (!(offer instanceof lfs_error.eN)) return offer;
				if (offer.transient) this.#offers.delete(oid);
				throw offer;
			}
			#isKnown(oid) {
				const offer = this.#offers.get(oid);
				if (offer === undefined || offer instanceof lfs_error.eN) return offer !== undefined;
				return offer.expiresAt === undefined || offer.expiresAt > Date.now() + EXPIRY_MARGIN_MS;
			}
			#ask(pointer) {
				const next = [...this.#wanted.values()].filter(({ oid }) => oid !== pointer.oid && !this.#pending.has(oid) && !this.#isKnown(oid));
				const batch = [pointer, ...next].slice(0, LARGEST_BATCH);
				const request = this.#request(batch).finally(() => {
					for (const { oid } of batch) this.#pending.delete(oid);
				});
				for (const { oid } of batch) this.#pending.set(oid, request);
				return request;
			}
			async #request(batch) {
				try {
					for (const [oid, offer] of await this.#server.links(batch)) this.#offers.set(oid, offer);
				} catch (error) {
					if (!(error instanceof lfs_error.eN) || error.transient) throw error;
					for (const { oid } of batch) this.#offers.set(oid, error);
				}
			}
		}
		const isRefusedLink = (error) => error instanceof lfs_error.eN && (error.code === "lfs-forbidden" || error.code === "lfs-not-found");
		async function* verified(bytes, { oid, size }) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			let received = 0;
			for await (const chunk of bytes) {
				received += chunk.length;
				if (received > size) throw (0, lfs_error.qM)(`more than ${(0, units.U9)(size, "byte")}`);
				hash.update(chunk);
				yield chunk;
			}
			if (received < size) throw (0, lfs_error.qM)(`${(0, units.ZV)(received)} of ${(0, units.U9)(size, "byte")}`);
			const sha256 = hash.digest("hex");
			if (sha256 !== oid) throw (0, lfs_error.qM)(`SHA-256 ${sha256} instead of ${oid}`);
		}
		async function unlessAborted(promise, signal) {
			const { promise: aborted, reject } = Promise.withResolvers();
			const stop = () => reject(signal.reason);
			signal.addEventListener("abort", stop);
			try {
				return await Promise.race([promise, aborted]);
			} finally {
				signal.removeEventListener("abort", stop);
			}
		}
	}),
	4977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => rangeOf,
			o: () => readPart
		});
		var _remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62650);
		const PARTIAL_CONTENT = 206;
		const rangeOf = ({ start, end }) => `bytes=${start}-${end - 1}`;
		async function readPart(response, { start, end, size }) {
			const isIt = response.headers["content-range"] === `bytes ${start}-${end - 1}/${size}`;
			if (response.statusCode !== PARTIAL_CONTENT || !isIt) {
				(0, _remote_js__WEBPACK_IMPORTED_MODULE_0__.vf)(response);
				throw new Error("it is not what was requested");
			}
			const chunks = [];
			let received = 0;
			for await (const chunk of response.body) {
				received += chunk.length;
				if (received > end - start) throw new Error("it is more than was requested");
				chunks.push(chunk);
			}
			if (received < end - start) throw new Error("it is less than was requested");
			return Buffer.concat(chunks);
		}
	})
};
