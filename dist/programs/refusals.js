export const id = 5184;
export const ids = [5184];
export const modules = {
	51987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => changedFile,
			u: () => DeepgramError
		});
		const STOPPING = new Set([
			"bad-key",
			"missing-scope",
			"no-credit",
			"endpoint"
		]);
		const GENERAL = new Set([
			"bad-options",
			"forbidden",
			"forbidden-model",
			"not-found",
			"redirected",
			"unknown-model"
		]);
		class DeepgramError extends Error {
			name = "DeepgramError";
			kind;
			retry;
			finding;
			advice;
			details;
			constructor(kind, retry, text, details = {}) {
				const { finding, advice } = typeof text === "string" ? {
					finding: text,
					advice: ""
				} : text;
				super(`${finding} ${advice}`.trim());
				this.kind = kind;
				this.retry = retry;
				this.finding = finding;
				this.advice = advice;
				this.details = details;
			}
			get mayBeCharged() {
				return this.retry === "once" || this.details.answer !== undefined;
			}
			get stopsRun() {
				return STOPPING.has(this.kind);
			}
			get isGeneral() {
				return GENERAL.has(this.kind);
			}
		}
		function changedFile({ message: how }) {
			const message = `The file changed after it was read for the plan (${how}). Nothing was charged. Run again once it is complete.`;
			return new DeepgramError("changed-file", "never", message);
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
		var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69455);
		var _lib_certificates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99987);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24261);
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37221);
		var _lib_page_title_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46619);
		var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61636);
		var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51987);
		var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53212);
		const LONGEST_COMPLAINT = 500;
		function explainAnswer(status, headers, body) {
			return explainReply({
				status,
				headers,
				body
			}, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.II);
		}
		function explainReply({ status, headers, body }, refusal) {
			const { code, text, page, requestId } = readComplaint(body);
			const { kind, retry, what, advice, scope } = refusal(status, `${code} ${text}`.trim());
			const words = page === undefined ? text : `a page "${page}"`;
			const quote = `${[String(status), code].join(" ").trim()}${words === "" ? "" : `: ${words}`}`;
			const wait = (0, _lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__.P9)(headers["retry-after"], Date.now());
			return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u(kind, retry, {
				finding: `${what} (${quote}).`,
				advice
			}, {
				status,
				requestId: requestIdOf(headers) ?? requestId,
				retryAfter: wait,
				scope,
				hadNoEffect: kind === "rate-limit" && wait !== undefined
			});
		}
		function requestIdOf(headers) {
			const id = [headers["dg-request-id"]].find(_lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.Kg);
			return id && (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.cT)(id);
		}
		function readComplaint(body) {
			const json = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.qF)(body);
			const code = [
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "err_code"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "error_code"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "category")
			].find(_lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.Kg) ?? "";
			const texts = [
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "err_msg"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "message"),
				(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "details")
			].filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.Kg);
			const isHtml = /^\s*</.test(body);
			const text = (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.cT)(json === undefined && !isHtml ? body.trim() : texts.join(" "));
			return {
				code: (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.cT)(code).toUpperCase().replaceAll(/[^A-Z]+/g, "_"),
				text: shortened(text),
				page: isHtml ? titleIn(body) : undefined,
				requestId: [(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "request_id")].filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.Kg).map(_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.cT)[0]
			};
		}
		function titleIn(page) {
			const title = (0, _lib_page_title_js__WEBPACK_IMPORTED_MODULE_7__.G)(page);
			return title && shortened((0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.cT)(title));
		}
		const shortened = (text) => text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, "");
		const ENDPOINT_PROBLEMS = [
			[
				_lib_certificates_js__WEBPACK_IMPORTED_MODULE_0__.Br,
				"The endpoint's certificate is not trusted",
				() => (0, _lib_certificates_js__WEBPACK_IMPORTED_MODULE_0__.Eu)()
			],
			[
				(code) => code === "ENOTFOUND",
				"The endpoint's host does not exist",
				(input) => `Check \`${input}\` and the proxy.`
			],
			[
				(code) => /^EPROTO$|^ERR_SSL/.test(code),
				"The endpoint does not speak HTTPS",
				(input) => `Check \`${input}\` and its port.`
			]
		];
		const TIMEOUTS = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
		const CONNECTING = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/;
		function explainConnection(error, { sentAll, input = "base-url" }) {
			const refused = (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__.vd)(error);
			if (refused !== undefined) return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("endpoint", "never", refused, { isByProxy: true });
			const code = (0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_8__.CA)(error) ?? "";
			const quote = describe((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_8__.bD)(error), code);
			const problem = ENDPOINT_PROBLEMS.find(([matches]) => matches(code));
			if (problem !== undefined) {
				return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("endpoint", "never", `${problem[1]} (${quote}). ${problem[2](input)}`);
			}
			if (TIMEOUTS.has(code)) return lateAnswer(quote);
			const mayBeCharged = sentAll && !CONNECTING.test(code);
			const what = mayBeCharged ? "The connection broke before the answer arrived" : "The connection failed";
			const advice = `Check the network, \`${input}\` and the proxy.${mayBeCharged ? " It may have been charged." : ""}`;
			return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("connection", mayBeCharged ? "once" : "always", `${what} (${quote}). ${advice}`);
		}
		function lateAnswer(reason = "`timeout`") {
			const advice = "Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.";
			return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("answer-timeout", "once", `No answer came in time (${reason}). ${advice}`);
		}
		function describe(message, code) {
			if (message === "" || message.includes(code)) return message || code;
			return `${code}: ${message}`;
		}
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
				refused("too-large", "The file is larger than the endpoint takes", "Set a lower `split-above`, such as `30m`, so that it is sent in parts.")
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
	35367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => retrying });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69455);
		var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51987);
		async function retrying(attempt, { mayRetry, onRetry, signal }) {
			const failures = [];
			for (;;) {
				try {
					return await attempt(failures.length);
				} catch (error) {
					if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.u)) throw error;
					failures.push(error);
					if (!mayRetry(failures, error)) throw error;
					const wait = (0, _lib_backoff_js__WEBPACK_IMPORTED_MODULE_2__.JN)(failures.length, error.details.retryAfter);
					onRetry?.(error, failures.length, wait);
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, signal && { signal }).catch(() => {
						throw error;
					});
				}
			}
		}
	}),
	27709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => openClient });
		var _deepgram_manage_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39186);
		var _lib_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40045);
		const RETRIES = 2;
		function openClient(apiKey, managementUrl) {
			return new _deepgram_manage_client_js__WEBPACK_IMPORTED_MODULE_0__.ManagementClient({
				apiKey,
				baseUrl: managementUrl,
				retries: RETRIES,
				input: "management-url",
				onRetry: ({ finding }, retry, waitMs) => _lib_log_js__WEBPACK_IMPORTED_MODULE_1__.pq(`Retry ${retry} in ${(waitMs / 1e3).toFixed(1)} s: ${finding}`)
			});
		}
	}),
	42922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => chooseProject,
			Qq: () => projectsSentence,
			t1: () => findProject
		});
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12012);
		const ID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
		async function findProject(client, wanted) {
			if (ID.test(wanted)) return wanted;
			return chooseProject(await visibleProjects(client), wanted).id;
		}
		async function visibleProjects(client) {
			try {
				return await client.projects();
			} catch (error) {
				if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u) || error.kind !== "missing-scope") throw (0, _refused_js__WEBPACK_IMPORTED_MODULE_1__.ww)(error);
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`project: ${error.finding} Set \`project\` to its id, or: ${error.advice}`);
			}
		}
		function chooseProject(projects, wanted) {
			const found = wanted === "" ? projects : projects.filter((each) => isCalled(each, wanted));
			const [only] = found;
			if (only !== undefined && found.length === 1) return only;
			if (projects.length === 0) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("project: the API key has access to no project.");
			const what = ambiguityOf(found.length, wanted);
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`project: ${what} Set it to the id of one: ${listed(found.length > 0 ? found : projects)}.`);
		}
		function ambiguityOf(amount, wanted) {
			if (wanted === "") return `the API key has access to ${amount} projects, and none is selected.`;
			return amount === 0 ? `the API key has access to no project called "${wanted}".` : `${amount} are called "${wanted}".`;
		}
		async function projectsSentence(client) {
			const projects = await client.projects().catch(() => []);
			return projects.length === 0 ? "" : ` The API key has access to ${listed(projects)}.`;
		}
		const isCalled = ({ id, name }, wanted) => id === wanted || name === wanted;
		const MOST_LISTED = 10;
		function listed(projects) {
			const some = projects.slice(0, MOST_LISTED).map(({ id, name }) => `${id} (${name || "no name"})`);
			const more = projects.length - some.length;
			return `${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
		}
	}),
	12012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J9: () => explainKey,
			jN: () => A_DAY,
			ww: () => explainOther
		});
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		const A_DAY = "A project can create 250 expiring keys a day.";
		const UNSURE = new Set([
			"bad-answer",
			"connection",
			"server-error"
		]);
		const MAKING = "keys:write";
		const PERMISSION = "To create and delete keys, the key in `api-key` needs the scopes `keys:read` and `keys:write`, or the role " + "Member, " + "Admin or Owner. Create one in the Deepgram console and store it in the secret.";
		const NO_MORE = "A key cannot grant more than it has itself, nor more than its creator's role allows.";
		function explainKey(error, circumstances, advice) {
			if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u)) return error;
			const { kind, finding } = error;
			if (kind === "missing-scope") return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(lacking(error, circumstances, advice));
			if (kind === "rate-limit") return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${finding} ${advice.tooMany}`);
			if (kind === "unknown-project") {
				return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`project: ${finding} ${error.advice}${circumstances.others}`);
			}
			if (!UNSURE.has(kind) || error.details.hadNoEffect === true) return explainOther(error);
			return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${error.message} If a key was created anyway, it was handed to nobody, and it ${advice.lost}.`);
		}
		function explainOther(error) {
			if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u)) return error;
			const { kind, message } = error;
			return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(kind === "bad-key" || kind === "missing-scope" ? `api-key: ${message}` : message);
		}
		function lacking({ finding, details }, { wanted, held }, advice) {
			const excess = held === undefined ? wanted.filter((scope) => scope === details.scope) : beyond(held, wanted);
			const mayMake = held === undefined ? details.scope !== MAKING : (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.sz)(held).has(MAKING);
			if (mayMake && excess.length > 0) {
				const named = excess.map((scope) => `\`${scope}\``).join(", ");
				return `${advice.input}: the key in \`api-key\` does not have all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
			}
			return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ""}`;
		}
		function beyond(held, wanted) {
			const all = (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.sz)(held);
			return wanted.filter((each) => [...(0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.sz)([each])].some((scope) => !all.has(scope)));
		}
	}),
	69455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AY: () => spreadBackoff,
			JN: () => backoff,
			P9: () => retryAfter,
			Q: () => LONGEST_RETRY_AFTER_MS
		});
		var _guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
		const FIRST_BACKOFF_MS = 1e3;
		const LONGEST_BACKOFF_MS = 6e4;
		const LONGEST_RETRY_AFTER_MS = 6e5;
		function backoff(retry, retryAfterMs = 0, random = Math.random()) {
			const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (retry - 1));
			return Math.round(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + ceiling * (.5 + random / 2));
		}
		function retryAfter(header, now) {
			if (!(0, _guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(header)) return undefined;
			const isDate = /^[a-z]{3,9},? /i.test(header);
			const wait = isDate ? Date.parse(header) - now : numberIn(header) * 1e3;
			return Number.isNaN(wait) ? undefined : Math.max(0, wait);
		}
		const numberIn = (text) => /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
		const FIRST_SPREAD_MS = 1e3;
		const LONGEST_SPREAD_MS = 2e4;
		function spreadBackoff(retry, random = Math.random()) {
			return Math.round(random * Math.min(LONGEST_SPREAD_MS, FIRST_SPREAD_MS * 2 ** (retry - 1)));
		}
	}),
	99987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Br: () => isDistrust,
			Eu: () => authorityAdvice,
			zX: () => VERIFIED
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		const VERIFIED = {
			rejectUnauthorized: true,
			minVersion: "TLSv1.2"
		};
		const NOT_TRUSTED = /CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/;
		const PEM = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----[^-]*-----END \1-----/g;
		const isDistrust = (code) => NOT_TRUSTED.test(code);
		function authorityAdvice(env = process.env) {
			const file = env["NODE_EXTRA_CA_CERTS"] ?? "";
			if (file === "") return "If it is signed by your own certificate authority, set the environment variable NODE_EXTRA_CA_CERTS to " + "the authority's PEM file.";
			const problem = problemOf(file);
			if (problem !== undefined) return `NODE_EXTRA_CA_CERTS names ${file}, ${problem}. Set it to the PEM file of your certificate authority.`;
			return `NODE_EXTRA_CA_CERTS names ${file}, and no certificate in it vouches for the server. If it is signed by your own ` + "certificate authority, add that authority's certificate.";
		}
		function problemOf(file) {
			try {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile()) return "which is not a file";
				const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "latin1").match(PEM) ?? [];
				if (found.length === 0) return "which has no certificate in PEM format";
				return found.every(isCertificate) ? undefined : "in which a certificate is damaged";
			} catch (error) {
				const code = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.CA)(error) ?? "";
				return code === "ENOENT" ? "which does not exist on the runner" : `which cannot be read (${code})`;
			}
		}
		function isCertificate(pem) {
			try {
				return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).serialNumber !== "";
			} catch {
				return false;
			}
		}
	}),
	46619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => titleOf,
			y: () => isPage
		});
		const titleOf = (page) => /<title[^<>]*>([^<]+)</i.exec(page)?.[1]?.replaceAll(/\s+/g, " ").trim() || undefined;
		const isPage = (body) => /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(body);
	}),
	55243: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => ServerClock });
		var _guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
		const HALF_SECOND_MS = 500;
		class ServerClock {
			#ahead;
			note(date, sent, answered) {
				const serverTime = (0, _guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(date) ? Date.parse(date) : Number.NaN;
				if (!Number.isNaN(serverTime)) this.#ahead = serverTime + HALF_SECOND_MS - (sent + answered) / 2;
			}
			get ahead() {
				return this.#ahead ?? 0;
			}
			now() {
				return Date.now() + this.ahead;
			}
		}
	})
};
