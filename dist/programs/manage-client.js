export const id = 9186;
export const ids = [9186];
export const modules = {
	18129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => readBody });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51987);
		var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36346);
		const LARGEST_ANSWER = 256 * 1024 ** 2;
		const MOST_CODINGS = 4;
		const identity = async (body) => body;
		const unzip = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
		const inflateWhole = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate);
		const inflateBare = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw);
		const deflated = (body, options) => (((body[0] ?? 0) & 15) === 8 ? inflateWhole : inflateBare)(body, options);
		const DECODERS = new Map([
			["identity", identity],
			["gzip", unzip],
			["x-gzip", unzip],
			["br", (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)],
			["deflate", deflated]
		]);
		const unknown = () => Promise.reject(new Error("a coding that nobody asked for"));
		const GZIP = Buffer.from([31, 139]);
		const JSON_START = /^\s*[[{]/;
		const MOST_SPACE = 100;
		const isGzip = (bytes) => bytes.subarray(0, GZIP.length).equals(GZIP);
		const isJson = (bytes) => JSON_START.test(bytes.toString("latin1", 0, MOST_SPACE));
		async function readBody(body, headers, largest = LARGEST_ANSWER) {
			const bytes = limited(body, largest);
			const decoders = decodersOf(headers);
			const { value: first } = await bytes.next();
			if (first === undefined) return "";
			return await (decoders.length === 0 && !isGzip(first) ? readText(first, bytes) : inflatedText(first, bytes, (whole) => decode(whole, decoders, headers, largest)));
		}
		async function readText(first, rest) {
			const decoder = decoderFor(first);
			let text = decoder.decode(first, { stream: true });
			for await (const chunk of rest) text += decoder.decode(chunk, { stream: true });
			return text + decoder.decode();
		}
		async function inflatedText(first, rest, decodeWhole) {
			const chunks = [first];
			for await (const chunk of rest) chunks.push(chunk);
			const whole = await decodeWhole(Buffer.concat(chunks));
			return decoderFor(whole).decode(whole);
		}
		const decoderFor = (bytes) => new TextDecoder(encodingOf(bytes));
		function encodingOf([one, two]) {
			if (one === 255 && two === 254) return "utf-16le";
			return one === 254 && two === 255 ? "utf-16be" : "utf-8";
		}
		async function decode(coded, decoders, headers, largest) {
			let bytes = coded;
			for (const decoder of decoders.toReversed()) bytes = await inflated(bytes, decoder, headers, largest);
			return isGzip(bytes) ? await inflated(bytes, unzip, headers, largest) : bytes;
		}
		function decodersOf(headers) {
			const codings = [headers["content-encoding"] ?? ""].flat().join(",").toLowerCase().split(",");
			const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== "");
			if (named.length > MOST_CODINGS) throw compressionError(headers);
			return named.map((name) => DECODERS.get(name) ?? unknown);
		}
		async function* limited(body, largest) {
			let size = 0;
			for await (const chunk of body) {
				size += chunk.length;
				if (size > largest) throw sizeError();
				yield chunk;
			}
		}
		async function inflated(bytes, decoder, headers, largest) {
			try {
				return await decoder(bytes, { maxOutputLength: largest });
			} catch (error) {
				if ((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error) === "ERR_BUFFER_TOO_LARGE") throw sizeError();
				if (isJson(bytes) || decoder !== unzip && isGzip(bytes)) return bytes;
				throw compressionError(headers);
			}
		}
		function compressionError(headers) {
			const message = "The answer is cut off or wrongly compressed. It may have been charged.";
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("bad-answer", "once", message, { requestId: (0, _explain_js__WEBPACK_IMPORTED_MODULE_3__.Gb)(headers) });
		}
		function sizeError() {
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("bad-answer", "never", "The answer is larger than 256 MB, more than any transcript.");
		}
	}),
	39186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ManagementClient: () => ManagementClient,
			n: () => TASKS
		});
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37221);
		var _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56788);
		var _lib_server_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55243);
		var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51987);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35367);
		var _answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41918);
		var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13345);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75449);
		var _refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40468);
		const TASKS = {
			token: {
				what: "ask about itself",
				needs: undefined
			},
			projects: {
				what: "read its project",
				needs: "project:read"
			},
			keys: {
				what: "read the project's keys",
				needs: "keys:read"
			},
			key: {
				what: "read the entry of a key",
				needs: "keys:read"
			},
			createKey: {
				what: "create a key",
				needs: "keys:write"
			},
			deleteKey: {
				what: "delete the key",
				needs: "keys:write",
				advice: "A key with `keys:write` can delete only keys that the same person created; a key with the role Owner " + "can delete all."
			},
			balances: {
				what: "read the project's balance",
				needs: "billing:read"
			},
			members: {
				what: "read the project's members",
				needs: "members:read"
			},
			usage: {
				what: "read the project's usage",
				needs: "usage:read"
			},
			models: {
				what: "list the models",
				needs: "project:read"
			},
			grant: {
				what: "create a temporary token",
				needs: undefined
			}
		};
		const get = (path) => ({
			method: "GET",
			path
		});
		const keysOf = (project) => `/projects/${encodeURIComponent(project)}/keys`;
		const keyOf = (project, key) => `${keysOf(project)}/${encodeURIComponent(key)}`;
		class ManagementClient {
			#options;
			#connection;
			#clock = new _lib_server_clock_js__WEBPACK_IMPORTED_MODULE_6__.i();
			#mask = new _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__.n1();
			constructor(options) {
				this.#options = options;
				this.#mask.keep(options.apiKey);
				this.#connection = new _connection_js__WEBPACK_IMPORTED_MODULE_3__.N(options.apiKey);
			}
			async token() {
				return this.#read(await this.#ask(TASKS.token, get("/auth/token")), _answers_js__WEBPACK_IMPORTED_MODULE_7__.AI);
			}
			async projects() {
				return this.#readList(await this.#ask(TASKS.projects, get("/projects")), ["projects"], _answers_js__WEBPACK_IMPORTED_MODULE_7__.VH);
			}
			async listKeys(project) {
				const reply = await this.#ask(TASKS.keys, get(keysOf(project)));
				return this.#read(reply, (answer) => {
					const list = (0, _answers_js__WEBPACK_IMPORTED_MODULE_7__.x4)(answer);
					return list && {
						...list,
						isPartial: (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.u)(answer, reply.headers, ["api_keys"])
					};
				});
			}
			async getKey(project, key) {
				return this.#read(await this.#ask(TASKS.key, get(keyOf(project, key))), _answers_js__WEBPACK_IMPORTED_MODULE_7__.hB);
			}
			async createKey(project, order) {
				const { comment, scopes, tags = [], ttlSeconds, expirationDate } = order;
				const body = {
					comment,
					scopes,
					...tags.length === 0 ? {} : { tags },
					...ttlSeconds === undefined ? {} : { time_to_live_in_seconds: ttlSeconds },
					...expirationDate === undefined ? {} : { expiration_date: expirationDate }
				};
				const reply = await this.#ask(TASKS.createKey, {
					method: "POST",
					path: keysOf(project),
					body
				});
				const created = this.#read(reply, _answers_js__WEBPACK_IMPORTED_MODULE_7__.iO);
				(0, _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__.gz)(created.key);
				return created;
			}
			async deleteKey(project, key) {
				await this.#ask(TASKS.deleteKey, {
					method: "DELETE",
					path: keyOf(project, key)
				});
			}
			async balances(project) {
				const path = `/projects/${encodeURIComponent(project)}/balances`;
				return this.#readList(await this.#ask(TASKS.balances, get(path)), ["balances"], _answers_js__WEBPACK_IMPORTED_MODULE_7__.gt);
			}
			async members(project) {
				const path = `/projects/${encodeURIComponent(project)}/members`;
				return this.#readList(await this.#ask(TASKS.members, get(path)), ["members"], _answers_js__WEBPACK_IMPORTED_MODULE_7__.mo);
			}
			async usedKeys(project, start, end) {
				const query = new URLSearchParams({
					grouping: "accessor",
					start,
					end
				});
				const path = `/projects/${encodeURIComponent(project)}/usage/breakdown?${query}`;
				return this.#readList(await this.#ask(TASKS.usage, get(path)), ["results"], _answers_js__WEBPACK_IMPORTED_MODULE_7__.bG);
			}
			async models(project) {
				const folder = project === undefined ? "" : `/projects/${encodeURIComponent(project)}`;
				return this.#readList(await this.#ask(TASKS.models, get(`${folder}/models`)), ["stt", "tts"], _answers_js__WEBPACK_IMPORTED_MODULE_7__.FJ);
			}
			async grant(ttlSeconds) {
				const body = { ttl_seconds: ttlSeconds };
				const granted = this.#read(await this.#ask(TASKS.grant, {
					method: "POST",
					path: "/auth/grant",
					body,
					creates: "token"
				}), _answers_js__WEBPACK_IMPORTED_MODULE_7__.v7);
				(0, _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__.gz)(granted.token);
				return granted;
			}
			get clock() {
				return this.#clock;
			}
			close() {
				this.#connection.close();
			}
			#ask(task, request) {
				const { retries, onRetry } = this.#options;
				return (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.R)(() => this.#askOnce(task, request), {
					mayRetry: (failures, error) => failures.length <= retries && mayRetry(request, error),
					onRetry
				});
			}
			async #askOnce(task, { method, path, body }) {
				const { baseUrl, input = "base-url" } = this.#options;
				const sent = Date.now();
				const reply = await this.#connection.ask({
					method,
					url: new URL(`${baseUrl.pathname.replace(/\/$/, "")}/v1${path}`, baseUrl),
					input,
					...body === undefined ? {} : {
						contentType: "application/json",
						body: JSON.stringify(body)
					}
				});
				this.#clock.note(reply.headers["date"], sent, Date.now());
				if (reply.status >= 200 && reply.status < 300) return reply;
				if (method === "POST") (0, _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__.$L)(reply.body);
				throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_5__.G)(task, reply.status, reply.headers, reply.body);
			}
			#readList(reply, lists, guard) {
				return this.#read(reply, (answer) => {
					const list = guard(answer);
					if (list !== undefined && (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.u)(answer, reply.headers, lists)) throw (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.m)(lists);
					return list;
				});
			}
			#read({ body, status }, guard) {
				const json = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_8__.qF)(body);
				this.#mask.clean(json);
				const answer = guard(json);
				if (answer !== undefined) return answer;
				const explained = {
					finding: "The answer is not from Deepgram's management API.",
					advice: "Check the address and the proxy."
				};
				throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.u("bad-answer", "never", explained, { status });
			}
		}
		function mayRetry({ method, creates }, { retry, details }) {
			const isHarmless = method !== "POST" || creates === "token" || details.hadNoEffect === true;
			return isHarmless && retry === "always";
		}
	}),
	13345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => Connection });
		var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
		var _lib_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99987);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24261);
		var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13019);
		var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18129);
		var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51987);
		var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36346);
		var _token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59324);
		var _user_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23306);
		const ANSWER_TIMEOUT_MS = 3e4;
		const LARGEST_ANSWER = 16 * 1024 ** 2;
		const NOT_CONNECTED = new Set([
			"ECONNREFUSED",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"EAI_AGAIN"
		]);
		class Connection {
			#apiKey;
			#direct;
			#proxied;
			#bypasses;
			constructor(apiKey, env = process.env) {
				const { https, bypasses } = (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_2__.rq)(env);
				if (https !== undefined) refuseOldNode();
				this.#apiKey = apiKey;
				this.#bypasses = bypasses;
				this.#direct = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
					keepAlive: true,
					..._lib_certificates_js__WEBPACK_IMPORTED_MODULE_1__.zX
				});
				this.#proxied = https === undefined ? this.#direct : new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
					keepAlive: true,
					..._lib_certificates_js__WEBPACK_IMPORTED_MODULE_1__.zX,
					proxyEnv: { HTTPS_PROXY: https }
				});
			}
			async ask(call) {
				const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
				try {
					const response = await this.#send(call, signal);
					const { statusCode: status = 0, headers } = response;
					const body = await (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.x)(response, headers, LARGEST_ANSWER).catch((error) => {
						if (status === 200) throw error;
						return "";
					});
					return {
						status,
						headers,
						body
					};
				} catch (error) {
					throw signal.aborted ? explainTimeout() : explainFailure(error, call.input);
				}
			}
			close() {
				this.#direct.destroy();
				this.#proxied.destroy();
			}
			#send({ method, url, contentType, body = "" }, signal) {
				const headers = {
					authorization: (0, _token_js__WEBPACK_IMPORTED_MODULE_6__.P_)(this.#apiKey),
					accept: "application/json",
					"accept-encoding": "gzip, br",
					"user-agent": _user_agent_js__WEBPACK_IMPORTED_MODULE_7__._,
					"content-length": Buffer.byteLength(body),
					...contentType === undefined ? {} : { "content-type": contentType }
				};
				const agent = this.#bypasses((0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_2__.w4)(url), (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_2__.HM)(url)) ? this.#direct : this.#proxied;
				const options = {
					method,
					agent,
					signal,
					headers
				};
				return new Promise((resolve, reject) => {
					(0, node_https__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, resolve).on("error", reject).end(body);
				});
			}
		}
		function refuseOldNode() {
			const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
			if (major > 24 || major === 24 && minor >= 5) return;
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_8__.HR(`HTTPS_PROXY: Node.js ${process.versions.node} cannot use it. Update the runner: one with Node.js 24.5 can.`);
		}
		function explainTimeout() {
			const finding = `No answer came in ${ANSWER_TIMEOUT_MS / 1e3} seconds.`;
			const advice = "Check the network and the proxy, and run again later.";
			return new _error_js__WEBPACK_IMPORTED_MODULE_4__.u("connection", "always", {
				finding,
				advice
			});
		}
		function explainFailure(error, input) {
			if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_4__.u) {
				const finding = "The answer is cut off, wrongly compressed or larger than 16 MB, more than any answer about keys.";
				return new _error_js__WEBPACK_IMPORTED_MODULE_4__.u("bad-answer", "always", {
					finding,
					advice: "Check the proxy."
				});
			}
			const { kind, message, details } = (0, _explain_js__WEBPACK_IMPORTED_MODULE_5__.cR)(error, {
				sentAll: false,
				input
			});
			if (details.isByProxy === true) return new _error_js__WEBPACK_IMPORTED_MODULE_4__.u("connection", "never", message, details);
			if (kind === "endpoint") return new _error_js__WEBPACK_IMPORTED_MODULE_4__.u("endpoint", "never", message);
			const hadNoEffect = NOT_CONNECTED.has((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_8__.CA)(error) ?? "");
			return new _error_js__WEBPACK_IMPORTED_MODULE_4__.u("connection", "always", message, { hadNoEffect });
		}
	}),
	75449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => partialList,
			u: () => hasMore
		});
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37221);
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		const PAGING_OBJECT = /^(meta|metadata|page|pages|pageinfo|pagination|paging|links?)$/;
		const TOTAL = /^(total|count|totalcount|totalitems|totalresults|totalrecords|totalkeys|itemcount)$/;
		const SIZE = /^(limit|pagesize|perpage|itemsperpage|maxresults)$/;
		const PAGES = /^(pages|totalpages|pagecount|lastpage|numpages)$/;
		const PAGE = /^(page|currentpage|pagenumber)$/;
		const OFFSET = /^(offset|skip)$/;
		const MORE = /^(more|hasmore|hasnext|hasnextpage|truncated|istruncated|incomplete|ispartial|partial)$/;
		const NEXT = /^(next|nextpage|nextcursor|nexttoken|nextpagetoken|nexturl|nextlink|nextoffset|cursor|continuation|continuationtoken)$/;
		const NOTHING_NEXT = new Set([
			undefined,
			null,
			false,
			"",
			0
		]);
		function hasMore(answer, headers, lists) {
			if (/\brel="?next\b/i.test([headers["link"] ?? ""].flat().join())) return true;
			if (!(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(answer)) return false;
			const held = lists.map((name) => answer[name]).filter((list) => Array.isArray(list));
			const items = held.reduce((sum, list) => sum + list.length, 0);
			return pagingFields(answer, lists).some(([name, value]) => indicatesMore(name, value, items));
		}
		function pagingFields(answer, lists) {
			return Object.entries(answer).flatMap(([field, value]) => {
				if (lists.includes(field)) return [];
				const name = field.toLowerCase().replaceAll(/[^a-z]/g, "");
				if (PAGING_OBJECT.test(name) && (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return pagingFields(value, []);
				return [[name, value]];
			});
		}
		function indicatesMore(name, value, items) {
			if (MORE.test(name)) return value === true || value === "true";
			if (NEXT.test(name)) return !NOTHING_NEXT.has(value);
			const amount = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_1__.Bf)(value) ? value : Number.NaN;
			if (TOTAL.test(name)) return amount > items;
			if (SIZE.test(name)) return amount <= items;
			if (PAGES.test(name) || PAGE.test(name)) return amount > 1;
			return OFFSET.test(name) && amount > 0;
		}
		const PARTIAL_ADVICE = "This version of the action cannot ask for the rest: update it.";
		function partialList(lists) {
			const finding = `Deepgram gave only a part of the list \`${lists.join("`, `")}\`, so the rest of it is unknown.`;
			return new _error_js__WEBPACK_IMPORTED_MODULE_0__.u("partial-list", "never", {
				finding,
				advice: PARTIAL_ADVICE
			});
		}
	}),
	40468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => explainRefusal,
			g: () => lacking
		});
		var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36346);
		var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53212);
		var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7956);
		const BAD_KEY = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("bad-key", "Deepgram does not accept the API key", "It may be mistyped, deleted or expired, or its creator was removed from the project. Create a new one in " + "the Deepgram console.");
		const NOT_SERVED = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("not-served", "The endpoint does not support key management", "Regional and self-hosted endpoints only transcribe; set `management-url: https://api.deepgram.com`.");
		const WRONG_KEY = /UNAUTHORIZED|Authentication failed|INVALID_AUTH|Invalid credentials/i;
		const TABLE = [
			[
				401,
				/^/,
				BAD_KEY
			],
			[
				400,
				WRONG_KEY,
				BAD_KEY
			],
			[
				403,
				WRONG_KEY,
				BAD_KEY
			],
			[
				403,
				/^/,
				(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("forbidden", "The request is forbidden, and the answer does not say why", "A proxy or firewall may have answered; otherwise ask an owner of the project which scopes the key has.")
			],
			[
				402,
				/^/,
				(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("no-credit", "The key's project has no credit left", "Add credit in the Deepgram console.")
			],
			[
				404,
				/PROJECT_NOT_FOUND|project .{0,200}(ID|found)|UUID parsing/i,
				(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("unknown-project", "Deepgram has no such project, or hides it from this key", "Check the project's id; the console shows it in the settings of the project.")
			],
			[
				404,
				/key/i,
				(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("unknown-key", "Deepgram has no such key in this project", "It may have been deleted, or belong to another project.")
			],
			[
				404,
				/^/,
				NOT_SERVED
			],
			[
				405,
				/^/,
				NOT_SERVED
			],
			[
				408,
				/^/,
				_refusals_js__WEBPACK_IMPORTED_MODULE_1__.fO
			],
			[
				429,
				/^/,
				(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("rate-limit", "Too many requests to Deepgram for this project", "Run again later, and do not let workflows overlap.", "always")
			]
		];
		const REDIRECTED = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("redirected", "The endpoint redirects", "Redirects are not followed, so the key is sent nowhere else; set the final address.");
		const MISSING_SCOPE = /INSUFFICIENT|sufficient permissions|required scope/i;
		const SCOPE = /\b(?:project|keys|members|admins|owners|usage|billing|self-hosted)(?::[a-z-]+)+/;
		function explainRefusal(task, status, headers, body) {
			return (0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.Sk)({
				status,
				headers,
				body
			}, (_, complaint) => refusalOf(task, status, complaint));
		}
		function refusalOf(task, status, complaint) {
			if ((status === 401 || status === 403) && MISSING_SCOPE.test(complaint)) {
				const scope = SCOPE.exec(complaint)?.[0] ?? task.needs;
				return {
					...(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("missing-scope", findingFor(task, scope), adviceFor(task, scope)),
					scope
				};
			}
			const refusal = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.it)(TABLE, status, complaint);
			if (refusal !== undefined) return refusal;
			if (status >= 500) return _refusals_js__WEBPACK_IMPORTED_MODULE_1__.fO;
			return status >= 300 && status < 400 ? REDIRECTED : _refusals_js__WEBPACK_IMPORTED_MODULE_1__.Zs;
		}
		const lacking = (task, scope) => ({
			finding: `${findingFor(task, scope)}.`,
			advice: adviceFor(task, scope)
		});
		const findingFor = ({ what }, scope) => `The API key may not ${what}${scope === undefined ? "" : `: it lacks the scope \`${scope}\``}`;
		const adviceFor = ({ advice }, scope) => advice ?? (scope === undefined ? "Use a key of the role Member, Admin or Owner." : (0, _scopes_js__WEBPACK_IMPORTED_MODULE_2__.RJ)(scope));
	}),
	23306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => USER_AGENT });
		const USER_AGENT = "deepgram-transcribe-action/1.0.0";
	})
};
