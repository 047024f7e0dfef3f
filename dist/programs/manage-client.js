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
		const asItIs = async (body) => body;
		const unzip = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
		const DECODERS = new Map([
			["identity", asItIs],
			["gzip", unzip],
			["x-gzip", unzip],
			["br", (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)],
			["deflate", (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate)]
		]);
		async function readBody(body, headers, largest = LARGEST_ANSWER) {
			const decoders = decodersOf(headers);
			return await (decoders.length === 0 ? readText(bounded(body, largest)) : inflatedText(bounded(body, largest), decoders, headers, largest));
		}
		async function readText(body) {
			const decoder = new TextDecoder();
			let text = "";
			for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
			return text + decoder.decode();
		}
		async function inflatedText(body, decoders, headers, largest) {
			const chunks = [];
			for await (const chunk of body) chunks.push(chunk);
			let bytes = Buffer.concat(chunks);
			for (const decoder of decoders.toReversed()) bytes = await inflated(bytes, decoder, headers, largest);
			return new TextDecoder().decode(bytes);
		}
		function decodersOf(headers) {
			const codings = [headers["content-encoding"] ?? ""].flat().join(",").toLowerCase().split(",");
			const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== "");
			const decoders = named.flatMap((name) => DECODERS.get(name) ?? []);
			if (decoders.length === named.length && named.length <= MOST_CODINGS) return decoders;
			throw wronglyCompressed(headers);
		}
		async function* bounded(body, largest) {
			let size = 0;
			for await (const chunk of body) {
				size += chunk.length;
				if (size > largest) throw tooLargeAnswer();
				yield chunk;
			}
		}
		async function inflated(bytes, decoder, headers, largest) {
			try {
				return await decoder(bytes, { maxOutputLength: largest });
			} catch (error) {
				if ((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error) === "ERR_BUFFER_TOO_LARGE") throw tooLargeAnswer();
				throw wronglyCompressed(headers);
			}
		}
		function wronglyCompressed(headers) {
			const message = "The answer is cut off or wrongly compressed. It may have been charged.";
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("bad-answer", "once", message, { requestId: (0, _explain_js__WEBPACK_IMPORTED_MODULE_3__.Gb)(headers) });
		}
		function tooLargeAnswer() {
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("bad-answer", "never", "The answer is larger than 256 MB, more than any transcript.");
		}
	}),
	36346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gb: () => requestIdOf,
			Sk: () => explainReply,
			V$: () => lateAnswer,
			cR: () => explainConnection,
			iJ: () => explainAnswer
		});
		var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69455);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24261);
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37221);
		var _lib_page_title_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46619);
		var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13019);
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61636);
		var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51987);
		var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53212);
		const LONGEST_COMPLAINT = 500;
		function explainAnswer(status, headers, body) {
			return explainReply({
				status,
				headers,
				body
			}, _refusals_js__WEBPACK_IMPORTED_MODULE_3__.II);
		}
		function explainReply({ status, headers, body }, refusal) {
			const { code, text, page, requestId } = readComplaint(body);
			const { kind, retry, what, advice, scope } = refusal(status, `${code} ${text}`.trim());
			const words = page === undefined ? text : `a page "${page}"`;
			const said = `${[String(status), code].join(" ").trim()}${words === "" ? "" : `: ${words}`}`;
			const wait = (0, _lib_backoff_js__WEBPACK_IMPORTED_MODULE_4__.P9)(headers["retry-after"], Date.now());
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u(kind, retry, {
				finding: `${what} (${said}).`,
				advice
			}, {
				status,
				requestId: requestIdOf(headers) ?? requestId,
				retryAfter: wait,
				scope,
				isUndone: kind === "rate-limit" && wait !== undefined
			});
		}
		function requestIdOf(headers) {
			const id = [headers["dg-request-id"]].find(_lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.Kg);
			return id && (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.cT)(id);
		}
		function readComplaint(body) {
			const json = parsed(body);
			const code = [
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "err_code"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "error_code"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "category")
			].find(_lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.Kg) ?? "";
			const texts = [
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "err_msg"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "message"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "details")
			].filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.Kg);
			const isHtml = /^\s*</.test(body);
			const text = (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.cT)(json === undefined && !isHtml ? body.trim() : texts.join(" "));
			return {
				code: (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.cT)(code).toUpperCase().replaceAll(/[^A-Z]+/g, "_"),
				text: shortened(text),
				page: isHtml ? titleIn(body) : undefined,
				requestId: [(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.at)(json, "request_id")].filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_5__.Kg).map(_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.cT)[0]
			};
		}
		function titleIn(page) {
			const title = (0, _lib_page_title_js__WEBPACK_IMPORTED_MODULE_6__.G)(page);
			return title && shortened((0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.cT)(title));
		}
		const shortened = (text) => text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, "");
		function parsed(body) {
			try {
				return JSON.parse(body);
			} catch {
				return undefined;
			}
		}
		const ENDPOINT_PROBLEMS = [
			[
				/CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/,
				"The endpoint's certificate is not trusted",
				() => "If it is signed by your own certificate authority, set the environment variable NODE_EXTRA_CA_CERTS to " + "the authority's PEM file."
			],
			[
				/^ENOTFOUND$/,
				"The endpoint's host does not exist",
				(input) => `Check \`${input}\` and the proxy.`
			],
			[
				/^EPROTO$|^ERR_SSL/,
				"The endpoint does not speak HTTPS",
				(input) => `Check \`${input}\` and its port.`
			]
		];
		const TIMEOUTS = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
		const CONNECTING = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/;
		function explainConnection(error, sentAll, input = "base-url") {
			const refused = (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__.vd)(error);
			if (refused !== undefined) return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("endpoint", "never", refused, { isByProxy: true });
			const code = (0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__.CA)(error) ?? "";
			const said = describe((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__.bD)(error), code);
			const problem = ENDPOINT_PROBLEMS.find(([pattern]) => pattern.test(code));
			if (problem !== undefined) {
				return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("endpoint", "never", `${problem[1]} (${said}). ${problem[2](input)}`);
			}
			if (TIMEOUTS.has(code)) return lateAnswer(said);
			const mayBeCharged = sentAll && !CONNECTING.test(code);
			const what = mayBeCharged ? "The connection broke before the answer arrived" : "The connection failed";
			const advice = `Check the network, \`${input}\` and the proxy.${mayBeCharged ? " It may have been charged." : ""}`;
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("connection", mayBeCharged ? "once" : "always", `${what} (${said}). ${advice}`);
		}
		function lateAnswer(said = "`timeout`") {
			const advice = "Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.";
			return new _error_js__WEBPACK_IMPORTED_MODULE_2__.u("answer-timeout", "once", `No answer came in time (${said}). ${advice}`);
		}
		function describe(message, code) {
			if (message === "" || message.includes(code)) return message || code;
			return `${code}: ${message}`;
		}
	}),
	39186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ManagementClient: () => ManagementClient,
			n: () => TASKS
		});
		var _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56788);
		var _lib_server_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55243);
		var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51987);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35367);
		var _answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41918);
		var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13345);
		var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40468);
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
				what: "make a key",
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
				what: "read which models there are",
				needs: "project:read"
			},
			grant: {
				what: "make a temporary token",
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
			#clock = new _lib_server_clock_js__WEBPACK_IMPORTED_MODULE_5__.i();
			#mask = new _lib_secrets_js__WEBPACK_IMPORTED_MODULE_0__.n1();
			constructor(options) {
				this.#options = options;
				this.#mask.keep(options.apiKey);
				this.#connection = new _connection_js__WEBPACK_IMPORTED_MODULE_3__.N(options.apiKey);
			}
			async token() {
				return this.#read(await this.#ask(TASKS.token, get("/auth/token")), _answers_js__WEBPACK_IMPORTED_MODULE_6__.AI);
			}
			async projects() {
				return this.#read(await this.#ask(TASKS.projects, get("/projects")), _answers_js__WEBPACK_IMPORTED_MODULE_6__.VH);
			}
			async listKeys(project) {
				return this.#read(await this.#ask(TASKS.keys, get(keysOf(project))), _answers_js__WEBPACK_IMPORTED_MODULE_6__.x4);
			}
			async getKey(project, key) {
				return this.#read(await this.#ask(TASKS.key, get(keyOf(project, key))), _answers_js__WEBPACK_IMPORTED_MODULE_6__.hB);
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
				const created = this.#read(reply, _answers_js__WEBPACK_IMPORTED_MODULE_6__.iO);
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
				return this.#read(await this.#ask(TASKS.balances, get(path)), _answers_js__WEBPACK_IMPORTED_MODULE_6__.gt);
			}
			async members(project) {
				const path = `/projects/${encodeURIComponent(project)}/members`;
				return this.#read(await this.#ask(TASKS.members, get(path)), _answers_js__WEBPACK_IMPORTED_MODULE_6__.mo);
			}
			async usedKeys(project, start, end) {
				const query = new URLSearchParams({
					grouping: "accessor",
					start,
					end
				});
				const path = `/projects/${encodeURIComponent(project)}/usage/breakdown?${query}`;
				return this.#read(await this.#ask(TASKS.usage, get(path)), _answers_js__WEBPACK_IMPORTED_MODULE_6__.bG);
			}
			async models(project) {
				const folder = project === undefined ? "" : `/projects/${encodeURIComponent(project)}`;
				return this.#read(await this.#ask(TASKS.models, get(`${folder}/models`)), _answers_js__WEBPACK_IMPORTED_MODULE_6__.FJ);
			}
			async grant(ttlSeconds) {
				const body = { ttl_seconds: ttlSeconds };
				const granted = this.#read(await this.#ask(TASKS.grant, {
					method: "POST",
					path: "/auth/grant",
					body,
					makes: "token"
				}), _answers_js__WEBPACK_IMPORTED_MODULE_6__.v7);
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
					mayRetry: (failures, error) => failures.length <= retries && mayAskAgain(request, error),
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
				throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.G)(task, reply.status, reply.headers, reply.body);
			}
			#read({ body, status }, guard) {
				const json = parsed(body);
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
		function mayAskAgain({ method, makes }, { retry, details }) {
			const isHarmless = method !== "POST" || makes === "token" || details.isUndone === true;
			return isHarmless && retry === "always";
		}
		function parsed(body) {
			try {
				return JSON.parse(body);
			} catch {
				return undefined;
			}
		}
	}),
	13345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => Connection });
		var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24261);
		var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);
		var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18129);
		var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51987);
		var _explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36346);
		var _token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59324);
		var _user_agent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23306);
		const ANSWER_TIMEOUT_MS = 3e4;
		const LARGEST_ANSWER = 16 * 1024 ** 2;
		const UNCONNECTED = new Set([
			"ECONNREFUSED",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"EAI_AGAIN"
		]);
		class Connection {
			#apiKey;
			#direct;
			#proxied;
			#goesAround;
			constructor(apiKey, env = process.env) {
				const { https, goesAround } = (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__.rq)(env);
				if (https !== undefined) refuseOldNode();
				this.#apiKey = apiKey;
				this.#goesAround = goesAround;
				this.#direct = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
					keepAlive: true,
					rejectUnauthorized: true
				});
				this.#proxied = https === undefined ? this.#direct : new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
					keepAlive: true,
					rejectUnauthorized: true,
					proxyEnv: { HTTPS_PROXY: https }
				});
			}
			async ask(question) {
				const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
				try {
					const response = await this.#send(question, signal);
					const { statusCode: status = 0, headers } = response;
					const body = await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x)(response, headers, LARGEST_ANSWER).catch((error) => {
						if (status === 200) throw error;
						return "";
					});
					return {
						status,
						headers,
						body
					};
				} catch (error) {
					throw explainBroken(error, question.input, signal.aborted);
				}
			}
			close() {
				this.#direct.destroy();
				this.#proxied.destroy();
			}
			#send({ method, url, contentType, body = "" }, signal) {
				const headers = {
					authorization: (0, _token_js__WEBPACK_IMPORTED_MODULE_5__.P_)(this.#apiKey),
					accept: "application/json",
					"accept-encoding": "gzip, br",
					"user-agent": _user_agent_js__WEBPACK_IMPORTED_MODULE_6__._,
					"content-length": Buffer.byteLength(body),
					...contentType === undefined ? {} : { "content-type": contentType }
				};
				const agent = this.#goesAround((0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__.w4)(url), (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__.HM)(url)) ? this.#direct : this.#proxied;
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
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__.HR(`HTTPS_PROXY: Node.js ${process.versions.node} cannot use it. Update the runner: one with Node.js 24.5 can.`);
		}
		function explainBroken(error, input, isLate) {
			if (isLate) {
				const finding = `No answer came in ${ANSWER_TIMEOUT_MS / 1e3} seconds.`;
				const advice = "Check the network and the proxy, and run again later.";
				return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("connection", "always", {
					finding,
					advice
				});
			}
			if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__.u) {
				const finding = "The answer is cut off, wrongly compressed or larger than 16 MB, more than any answer about keys.";
				return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("bad-answer", "always", {
					finding,
					advice: "Check the proxy."
				});
			}
			const { kind, message, details } = (0, _explain_js__WEBPACK_IMPORTED_MODULE_4__.cR)(error, false, input);
			if (details.isByProxy === true) return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("connection", "never", message, details);
			if (kind === "endpoint") return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("endpoint", "never", message);
			const isUndone = UNCONNECTED.has((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_7__.CA)(error) ?? "");
			return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("connection", "always", message, { isUndone });
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
					...(0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.J5)("missing-scope", lackOf(task, scope), wayOut(task, scope)),
					scope
				};
			}
			const refusal = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_1__.it)(TABLE, status, complaint);
			if (refusal !== undefined) return refusal;
			if (status >= 500) return _refusals_js__WEBPACK_IMPORTED_MODULE_1__.fO;
			return status >= 300 && status < 400 ? REDIRECTED : _refusals_js__WEBPACK_IMPORTED_MODULE_1__.Zs;
		}
		const lacking = (task, scope) => ({
			finding: `${lackOf(task, scope)}.`,
			advice: wayOut(task, scope)
		});
		const lackOf = ({ what }, scope) => `The API key may not ${what}${scope === undefined ? "" : `: it lacks the scope \`${scope}\``}`;
		const wayOut = ({ advice }, scope) => advice ?? (scope === undefined ? "Use a key of the role Member, Admin or Owner." : (0, _scopes_js__WEBPACK_IMPORTED_MODULE_2__.Oe)(scope));
	}),
	53212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			II: () => refusalFor,
			J5: () => refused,
			Zs: () => OTHER,
			fO: () => SERVER_ERROR,
			it: () => refusedBy
		});
		const refused = (kind, what, advice, retry = "never") => ({
			kind,
			retry,
			what,
			advice
		});
		const BAD_OPTIONS = refused("bad-options", "Deepgram refused the options", "Change the input that it names.");
		const BAD_AUDIO = refused("bad-audio", "Deepgram cannot read it as audio or video", "Check that it plays; convert it, or exclude it in `files` if it is not media. A URL must not lead to a page.");
		const SERVER_ERROR = refused("server-error", "Deepgram has a temporary problem", "Run again later; see https://status.deepgram.com.", "always");
		const OTHER_SERVER_ERROR = {
			...SERVER_ERROR,
			retry: "once"
		};
		const NO_LENGTH = refused("unreachable-url", "The server of the URL does not report the size of the media, so Deepgram does not fetch them", "Use a host that sends Content-Length, or download the media in an earlier step and name them in `files`.");
		function refusedBy(table, status, complaint) {
			return table.find(([candidate, pattern]) => candidate === status && pattern.test(complaint))?.[2];
		}
		const TABLE = [
			[
				400,
				/content-length|length required/i,
				NO_LENGTH
			],
			[
				411,
				/content-length/i,
				NO_LENGTH
			],
			[
				400,
				/publicly routable/i,
				refused("unreachable-url", "Deepgram cannot find the server of the URL on the internet", "It must be public or presigned, and its name must resolve publicly. Download media from a private " + "network into the workspace, and name them in `files`.")
			],
			[
				400,
				/REMOTE_CONTENT|PAYLOAD|not a URI/,
				refused("unreachable-url", "Deepgram could not fetch the URL", "It must be public or presigned, and answer with the media itself.")
			],
			[
				400,
				/no such model/i,
				refused("unknown-model", "Deepgram has no such model for this language", "Check `model`, `language` and `options: version=…`.")
			],
			[
				400,
				/TOKEN_LIMIT/,
				refused("too-many-words", "The transcript is too long for topics, intents, sentiment or a summary", "Switch these off for this file.")
			],
			[
				400,
				/corrupt|unsupported data/i,
				BAD_AUDIO
			],
			[
				400,
				/QUERY|query|keyterm|parameter|not supported/i,
				BAD_OPTIONS
			],
			[
				401,
				/INSUFFICIENT|sufficient permissions/,
				refused("missing-scope", "The API key may not transcribe", "It needs the scope `usage:write`; use a key with that scope or with the role Member.")
			],
			[
				401,
				/^/,
				refused("bad-key", "Deepgram does not accept the API key", "It may be mistyped, deleted or expired, or belong to another endpoint than `base-url`.")
			],
			[
				402,
				/^/,
				refused("no-credit", "The key's project has no credit left", "Add credit in the Deepgram console, then run again.")
			],
			[
				403,
				/model/i,
				refused("forbidden-model", "The key's project may not use this model", "Choose another `model`, or ask Deepgram for access.")
			],
			[
				403,
				/^/,
				refused("forbidden", "Deepgram rejects the request as forbidden", "Check what the key and its project may do.")
			],
			[
				404,
				/^/,
				refused("not-found", "This endpoint does not transcribe", "Check `base-url`.")
			],
			[
				408,
				/^/,
				refused("upload-timeout", "The upload was too slow for Deepgram", "Lower `concurrency`, or send a smaller file.", "always")
			],
			[
				413,
				/^/,
				refused("too-large", "The file is larger than the endpoint takes", "Extract the audio, or split the file.")
			],
			[
				414,
				/^/,
				refused("bad-options", "The options are too long for one request", "Use fewer keyterms, searches or replacements.")
			],
			[
				415,
				/^/,
				BAD_AUDIO
			],
			[
				422,
				/^ASR_|entire/,
				refused("upload-cut", "Deepgram did not receive the whole file", "Run again; if it happens again, a proxy or the network cuts uploads off.", "always")
			],
			[
				422,
				/^UNPROCESSABLE_ENTITY/,
				OTHER_SERVER_ERROR
			],
			[
				429,
				/^/,
				refused("rate-limit", "Too many requests at once for the Deepgram project", "The limit applies to the whole project, not to each key; lower `concurrency`, or raise `retries`.", "always")
			],
			[
				500,
				/^/,
				SERVER_ERROR
			],
			[
				502,
				/^/,
				SERVER_ERROR
			],
			[
				503,
				/^/,
				SERVER_ERROR
			],
			[
				504,
				/^/,
				refused("processing-timeout", "Processing took longer than Deepgram's limit", "Send the file in parts with a lower `split-above`, or use a faster model.", "once")
			]
		];
		const REDIRECTED = refused("redirected", "The endpoint redirects", "Redirects are not followed, so the key is sent nowhere else; set `base-url` to the final address.");
		const NO_TRANSCRIPT = refused("not-found", "The endpoint answers without a transcript", "Check `base-url`, and check `options` for a parameter that makes Deepgram answer later.");
		const OTHER = refused("bad-request", "Deepgram refused the request", "Check the inputs, and its status page if they are right.");
		function refusalFor(status, complaint) {
			const refusal = refusedBy(TABLE, status, complaint);
			if (refusal !== undefined) return refusal;
			if (status >= 500) return OTHER_SERVER_ERROR;
			if (status < 300) return NO_TRANSCRIPT;
			return status >= 300 && status < 400 ? REDIRECTED : OTHER;
		}
	}),
	23306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => USER_AGENT });
		const USER_AGENT = "deepgram-transcribe-action/1.0.0";
	})
};
