export const id = 9268;
export const ids = [9268];
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
	24935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qy: () => isAnswered,
			Xw: () => readReply,
			vr: () => NO_TRANSCRIPT
		});
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37221);
		var _lib_line_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79512);
		var _lib_page_title_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46619);
		var _lib_small_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94459);
		var _transcript_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32340);
		var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51987);
		var _explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36346);
		const isAnswered = (status) => status === 200 || status === 203;
		const NO_TRANSCRIPT = "The answer is not a transcript.";
		async function readReply({ status, headers, body }, expected) {
			if (!isAnswered(status)) throw (0, _explain_js__WEBPACK_IMPORTED_MODULE_4__.iJ)(status, headers, body);
			const details = {
				status,
				requestId: (0, _explain_js__WEBPACK_IMPORTED_MODULE_4__.Gb)(headers)
			};
			const json = parseJson(body, expected.mask, details);
			const receivedHash = hashIn(json);
			const isOther = expected.sent !== undefined && receivedHash !== undefined && receivedHash !== expected.sent;
			const raw = (0, _lib_line_ends_js__WEBPACK_IMPORTED_MODULE_0__.w6)(cleanText(json, body, isOther ? {
				...expected,
				original: undefined
			} : expected));
			if (isOther) {
				const message = "The answer is for different bytes than were sent: the file changed meanwhile, or a proxy changed it.";
				throw new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("wrong-answer", "never", message, {
					...details,
					answer: raw
				});
			}
			if ((0, _transcript_answer_js__WEBPACK_IMPORTED_MODULE_2__.NY)(json)) await expected.keep?.(raw);
			const transcript = (0, _transcript_answer_js__WEBPACK_IMPORTED_MODULE_2__.K9)(json);
			if (transcript !== undefined) return {
				transcript,
				raw
			};
			throw new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("bad-answer", "never", NO_TRANSCRIPT, {
				...details,
				answer: raw
			});
		}
		function parseJson(body, mask, details) {
			try {
				(0, _lib_small_heap_js__WEBPACK_IMPORTED_MODULE_1__.t)(body.length);
				return JSON.parse(body);
			} catch {
				if ((0, _lib_page_title_js__WEBPACK_IMPORTED_MODULE_5__.y)(body)) throw pageError(body, mask, details);
				const message = "The answer is cut off or is not JSON. It may have been charged.";
				throw new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("bad-answer", "once", message, {
					...details,
					answer: mask.hide(body)
				});
			}
		}
		function pageError(body, mask, details) {
			const title = (0, _lib_page_title_js__WEBPACK_IMPORTED_MODULE_5__.G)(body);
			const named = title === undefined ? "" : ` "${mask.hide(title)}"`;
			const explained = {
				finding: `The endpoint answers with a page${named} in place of a transcript.`,
				advice: "Check `base-url` and the proxy."
			};
			return new _error_js__WEBPACK_IMPORTED_MODULE_3__.u("not-found", "never", explained, {
				...details,
				answer: mask.hide(body)
			});
		}
		function hashIn(json) {
			const sha256 = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "metadata", "sha256");
			return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.Kg)(sha256) && sha256 !== "" ? sha256 : undefined;
		}
		function cleanText(json, body, { mask, sent, original }) {
			const isDirty = mask.isIn(body);
			const lacksHash = sent !== undefined && (0, _transcript_answer_js__WEBPACK_IMPORTED_MODULE_2__.NY)(json) && hashIn(json) === undefined;
			if (isDirty) mask.clean(json);
			if (lacksHash) Object.assign(json, { metadata: {
				...Object((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "metadata")),
				sha256: sent
			} });
			const isAudioOnly = original !== undefined && (0, _transcript_answer_js__WEBPACK_IMPORTED_MODULE_2__.NY)(json);
			if (isAudioOnly) {
				const hashes = {
					sha256: original.sha256,
					sent: {
						sha256: sent,
						bytes: original.bytes
					}
				};
				Object.assign(json, { metadata: {
					...Object((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, "metadata")),
					...hashes
				} });
			}
			if (!isDirty && !lacksHash && !isAudioOnly) return body;
			try {
				return JSON.stringify(json);
			} catch {
				return mask.hide(body);
			}
		}
	}),
	36107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jo: () => ADD_ONS,
			Nn: () => ADD_ON_PRICES,
			jp: () => MODEL_PRICES,
			ve: () => BY_TOKENS
		});
		const READINGS = "https://github.com/hail-hq/hail and others";
		const OLD_LISTS = "https://github.com/BerriAI/litellm (model_prices_and_context_window.json)";
		const DISCUSSION = "https://github.com/orgs/deepgram/discussions/249";
		const WHISPER = "https://www.skills.sh/jeremylongshore/tons-of-skills-marketplace/deepgram-cost-tuning";
		const MODEL_PRICES = [
			{
				model: /^nova-3(-|$)/,
				name: "`nova-3`",
				usd: .0043,
				asOf: "2026-09-15",
				source: READINGS,
				multilingual: {
					usd: .0052,
					asOf: "2026-09-15",
					source: READINGS
				}
			},
			{
				model: /^nova(-2(-|$)|(-[a-z]+)?$)/,
				name: "`nova-2`, `nova`",
				usd: .0043,
				asOf: "2026-05-05",
				source: OLD_LISTS
			},
			{
				model: /^enhanced(-|$)/,
				name: "`enhanced`",
				usd: .0145,
				asOf: "2026-05-05",
				source: OLD_LISTS
			},
			{
				model: /^(base(-|$)|(general|meeting|phonecall|finance|conversationalai|voicemail|video)$)/,
				name: "`base`, `meeting` and the like",
				usd: .0125,
				asOf: "2026-05-05",
				source: DISCUSSION
			},
			{
				model: /^whisper(-|$)/,
				name: "`whisper`",
				usd: .0048,
				asOf: "2026-02-18",
				source: WHISPER
			}
		];
		const ADD_ON_PRICES = {
			diarize: {
				parameters: ["diarize", "diarize_model"],
				usd: 0,
				asOf: "2026-09-15",
				source: READINGS
			},
			redact: {
				parameters: ["redact"],
				usd: .002,
				asOf: "2026-08-28",
				source: READINGS
			},
			keyterms: {
				parameters: ["keyterm"],
				usd: .0013,
				asOf: "2026-08-28",
				source: READINGS
			},
			"detect-entities": {
				parameters: ["detect_entities"],
				usd: .0017,
				asOf: "2026-08-28",
				source: READINGS
			}
		};
		const isAddOn = (input) => Object.hasOwn(ADD_ON_PRICES, input);
		const ADD_ONS = Object.keys(ADD_ON_PRICES).filter(isAddOn);
		const BY_TOKENS = [
			"summarize",
			"topics",
			"intents",
			"sentiment"
		];
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
	67581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => parseDuration,
			Rd: () => DAY_S,
			nT: () => HOUR_S
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);
		const HOUR_S = 3600;
		const DAY_S = 24 * HOUR_S;
		const UNITS = {
			s: 1,
			m: 60,
			h: HOUR_S,
			d: DAY_S,
			"": 1
		};
		function parseDuration(name, text, others = "") {
			const [, amount = "", unit = ""] = /^(\d{1,12})\s*([smhd]?)$/.exec(text) ?? [];
			const seconds = Number(amount) * (UNITS[unit] ?? 1);
			if (seconds > 0) return seconds;
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${name}: "${text}" is not a positive duration. Use seconds, or for example \`30m\`, \`2h\`, \`7d\`${others}.`);
		}
	}),
	66682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => mapAtOnce });
		async function mapAtOnce(items, most, task) {
			const made = [];
			const waiting = items.entries();
			let isDone = false;
			const work = async () => {
				try {
					for (const [position, item] of waiting) {
						if (isDone) return;
						made[position] = await task(item);
					}
				} finally {
					isDone = true;
				}
			};
			await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
			return made;
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
	17783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IC: () => idOfPieces,
			O: () => sha256OfPieces,
			fU: () => blobHeader,
			qf: () => isBlob,
			sc: () => sha256,
			zA: () => blobId
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15924);
		function sha256(content) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content);
		}
		function sha256OfPieces(pieces) {
			const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for (const piece of pieces) digest.update(piece);
			return digest.digest("hex");
		}
		const blobHeader = (size) => `blob ${size}\0`;
		const LONG_ID = 64;
		function isBlob(content, id) {
			const algorithm = id.length === LONG_ID ? "sha256" : "sha1";
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, Buffer.concat([Buffer.from(blobHeader(content.byteLength)), content])) === id;
		}
		function blobId(content) {
			return idOfPieces(typeof content === "string" ? (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Vk)(content) : [content], Buffer.byteLength(content));
		}
		function idOfPieces(pieces, bytes) {
			const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(blobHeader(bytes));
			for (const piece of pieces) id.update(piece);
			return id.digest("hex");
		}
	}),
	79512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => withCommittedLineEnds,
			TI: () => isContentOf,
			UX: () => idsOf,
			Zx: () => bytesWithoutReturns,
			cZ: () => isSameText,
			n8: () => idWithReturns,
			w6: () => withoutReturns
		});
		var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		const withoutReturns = (text) => text.replaceAll("\r\n", "\n");
		const bytesWithoutReturns = (content) => content.includes("\r\n") ? Buffer.from(withoutReturns(content.toString("latin1")), "latin1") : content;
		const idsOf = (content) => new Set([(0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.zA)(content), (0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.zA)(bytesWithoutReturns(content))]);
		const idWithReturns = (content) => (0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.zA)(Buffer.from(Buffer.from(content).toString("latin1").replaceAll("\n", "\r\n"), "latin1"));
		const isContentOf = (content, id) => idsOf(content).has(id);
		const isSameText = (one, other) => bytesWithoutReturns(one).equals(bytesWithoutReturns(other));
		function withCommittedLineEnds(ids, content) {
			const plain = bytesWithoutReturns(content);
			return ids.has((0, _hash_js__WEBPACK_IMPORTED_MODULE_0__.zA)(plain)) ? plain : content;
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
	58431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B6: () => LONGEST_NAME,
			S1: () => placeProblemOf,
			Zw: () => problemOf,
			cH: () => foreignName,
			cf: () => nameProblemOf,
			fm: () => withoutIllegal,
			jC: () => safeName,
			ky: () => hasTooLongName,
			nG: () => safePath,
			sq: () => withSlashes,
			vU: () => actedOnProblemOf,
			zk: () => roomBelow
		});
		const LONGEST_NAME = 255;
		const IGNORED_BY_HFS = String.raw`[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*`;
		const GIT_FOLDER = new RegExp(`^(${[
			"",
			"\\.",
			"g",
			"i",
			"t",
			""
		].join(IGNORED_BY_HFS)}|git~1)(?=[. ]*(?::|$))`, "i");
		const ILLEGAL = /[\p{Cc}"*/:<>?\\|]/gu;
		const DEVICE = /^(aux|con|conin\$|conout\$|nul|prn|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))/i;
		const REMOVED_END = /(?<![. ])[. ]+$/;
		const SOMETHING = "x";
		const withSlashes = (path) => path.replaceAll("\\", "/");
		const withoutIllegal = (name) => name.replaceAll(ILLEGAL, "_");
		const foreignName = (name) => withoutIllegal(name.replace(GIT_FOLDER, "$1_"));
		const safeName = (name) => withoutIllegal(name).replace(REMOVED_END, (end) => "_".repeat(end.length)).replace(DEVICE, "$1_");
		const safePath = (path) => path.split("/").map((name) => isStep(name) ? name : safeName(name)).join("/");
		function nameProblemOf(template) {
			const names = template.replaceAll(/\{[^{}]*\}/g, SOMETHING).split("/");
			for (const name of names.filter((each) => !isStep(each))) {
				const reason = whyUnsafe(name);
				if (reason !== undefined) return `which Windows cannot check out: ${reason}`;
			}
			return undefined;
		}
		function whyUnsafe(name) {
			const [character] = name.match(ILLEGAL) ?? [];
			if (character !== undefined) return `no name there may contain ${characterText(character)}`;
			const [end] = REMOVED_END.exec(name) ?? [];
			if (end !== undefined) return `no name there may end in a ${end.endsWith(".") ? "dot" : "blank"}`;
			const [device] = DEVICE.exec(name) ?? [];
			return device === undefined ? undefined : `${device} is a device there, regardless of its extension`;
		}
		function characterText(character) {
			if (!/\p{Cc}/u.test(character)) return character;
			return `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
		}
		const isStep = (part) => [
			"",
			".",
			".."
		].includes(part);
		function problemOf(path) {
			const tooLong = `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
			return placeProblemOf(path) ?? (hasTooLongName(path) ? tooLong : undefined);
		}
		function placeProblemOf(path) {
			const segments = path.split(/[/\\]/);
			if (/^([/\\]|[a-z]:)/i.test(path) || segments.includes("..")) return "which is outside the workspace";
			if (path.endsWith("/") || path === ".") return "which is a folder, not a file";
			if (path.includes("\0")) return "which contains a NUL character";
			if (segments.some((segment) => GIT_FOLDER.test(segment))) return "which is inside git's own folder";
			return undefined;
		}
		const RUN_BY_GITHUB = /^\.github\/(workflows|actions)\//i;
		const ACTED_ON = new Set([
			...[
				".gitattributes",
				".gitignore",
				".gitmodules",
				".lfsconfig",
				".mailmap"
			],
			...[
				"action.yml",
				"action.yaml",
				"codeowners",
				"dependabot.yml",
				"dependabot.yaml"
			],
			...[
				"cmakelists.txt",
				"composer.json",
				"constraints.txt",
				"deno.json",
				"package.json",
				"requirements.txt"
			],
			...[
				"agents.md",
				"claude.md",
				"copilot-instructions.md",
				"gemini.md",
				"skill.md"
			]
		]);
		function actedOnProblemOf(path) {
			if (RUN_BY_GITHUB.test(path)) return "which GitHub runs as a workflow or an action; choose another folder";
			const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
			return ACTED_ON.has(name) ? "by which a tool finds its settings; choose another name" : undefined;
		}
		function hasTooLongName(path) {
			return path.split("/").some((name) => Buffer.byteLength(name) > LONGEST_NAME);
		}
		const LONGEST_PATHS = {
			linux: 4095,
			darwin: 1023
		};
		const LONGEST_OF_OTHERS = 32e3;
		function roomBelow(folder, platform) {
			return (LONGEST_PATHS[platform] ?? LONGEST_OF_OTHERS) - Buffer.byteLength(folder) - "/".length;
		}
	}),
	96264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$h: () => matchesPath,
			Ir: () => beginning,
			TM: () => folded,
			ZS: () => readPattern,
			np: () => advance,
			sq: () => withSlashes,
			vM: () => fixedNames,
			wP: () => isWhole
		});
		const FOLDERS = Symbol("**");
		const ANY_TEXT = Symbol("*");
		const anyCharacter = () => true;
		const PORTABLE = {
			escapes: true,
			ignoreCase: false
		};
		function readPattern(text, { escapes, ignoreCase } = PORTABLE) {
			const given = ignoreCase ? folded(text) : text;
			const segments = given.split("/").filter((segment) => segment !== "");
			return {
				segments: segments.map((segment) => segment === "**" ? FOLDERS : readSegment(segment, escapes)),
				ignoreCase
			};
		}
		const folded = (name) => name.normalize("NFC").toLowerCase();
		const withSlashes = (text) => text.replaceAll(/\\(?![[\]{}!,\\])/g, "/");
		function matchesPath(pattern, path) {
			let progress = beginning(pattern);
			for (const name of path.split("/")) {
				if (progress.size === 0) return false;
				if (name !== "") progress = advance(pattern, progress, name);
			}
			return isWhole(pattern, progress);
		}
		const beginning = (pattern) => reached(pattern, [0]);
		function advance(pattern, progress, name) {
			const characters = [...pattern.ignoreCase ? folded(name) : name];
			const next = [];
			for (const at of progress) {
				const segment = pattern.segments[at];
				if (segment === FOLDERS) next.push(at);
				else if (segment !== undefined && matchesName(segment, characters)) next.push(at + 1);
			}
			return reached(pattern, next);
		}
		const isWhole = (pattern, progress) => progress.has(pattern.segments.length);
		function reached({ segments }, places) {
			const all = new Set();
			for (const place of places) {
				let at = place;
				all.add(at);
				while (segments[at] === FOLDERS && !all.has(at + 1)) {
					at += 1;
					all.add(at);
				}
			}
			return all;
		}
		function fixedNames({ segments }) {
			const names = [];
			for (const segment of segments) {
				if (segment === FOLDERS || !segment.every((item) => typeof item === "string")) break;
				names.push(segment.join(""));
			}
			return names;
		}
		function matchesName(segment, characters) {
			let [at, item, star, tried] = [
				0,
				0,
				-1,
				0
			];
			while (at < characters.length) {
				if (segment[item] === ANY_TEXT) {
					[star, tried] = [item, at];
					item += 1;
				} else if (isOne(segment[item], characters[at])) {
					[at, item] = [at + 1, item + 1];
				} else if (star === -1) {
					return false;
				} else {
					tried += 1;
					[at, item] = [tried, star + 1];
				}
			}
			while (segment[item] === ANY_TEXT) item += 1;
			return item === segment.length;
		}
		function isOne(item, character = "") {
			return typeof item === "function" ? item(character) : item === character;
		}
		function readSegment(text, escapes) {
			const characters = [...text];
			const items = [];
			let mayHaveSets = true;
			let at = 0;
			while (at < characters.length) {
				const isOpened = characters[at] === "[";
				const set = isOpened && mayHaveSets ? readSet(characters, at, escapes) : undefined;
				if (isOpened) mayHaveSets = set !== undefined;
				const [item, end] = set === undefined ? readItem(characters, at, escapes) : [itemOf(set), set.end];
				items.push(item);
				at = end;
			}
			return items;
		}
		function readItem(characters, at, escapes) {
			const [character = "", next] = characters.slice(at, at + 2);
			if (character === "*") return [ANY_TEXT, at + 1];
			if (character === "?") return [anyCharacter, at + 1];
			return escapes && character === "\\" && next !== undefined ? [next, at + 2] : [character, at + 1];
		}
		function readSet(characters, start, escapes) {
			const isNot = ["!", "^"].includes(characters[start + 1] ?? "");
			const first = start + (isNot ? 2 : 1);
			const ranges = [];
			let at = first;
			while (at < characters.length && (characters[at] !== "]" || at === first)) {
				if (escapes && characters[at] === "\\" && at + 1 < characters.length) at += 1;
				const range = rangeAt(characters, at);
				ranges.push(range);
				at += range[0] === range[1] ? 1 : 3;
			}
			return characters[at] === "]" ? {
				isNot,
				ranges,
				end: at + 1
			} : undefined;
		}
		function rangeAt(characters, at) {
			const [from = "", dash, to = "]"] = characters.slice(at, at + 3);
			return dash === "-" && to !== "]" ? [from, to] : [from, from];
		}
		function itemOf({ isNot, ranges }) {
			const [only, ...others] = ranges;
			const isOnlyOne = only !== undefined && only[0] === only[1] && others.length === 0;
			if (isOnlyOne && !isNot) return only[0];
			return (character) => ranges.some(([from, to]) => isBetween(character, from, to)) !== isNot;
		}
		function isBetween(character, from, to) {
			const [code = 0, least = 0, most = 0] = [
				character,
				from,
				to
			].map((one) => one.codePointAt(0));
			return least <= code && code <= most;
		}
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
	}),
	94459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => keepHeapSmall,
			t: () => prepareForAnswer
		});
		var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
		const LARGE = 1e6;
		const HUGE = 2e7;
		const [GROWTH, SMALL_GROWTH] = [40, 20];
		let growth = Number.POSITIVE_INFINITY;
		function keepHeapSmall(length) {
			const wanted = length >= HUGE ? SMALL_GROWTH : GROWTH;
			if (length < LARGE || wanted >= growth) return;
			growth = wanted;
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${growth}`);
		}
		const CALLS = 3e4;
		function prepareForAnswer(length) {
			keepHeapSmall(length);
			if (length >= LARGE) (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--invocation-count-for-turbofan=${CALLS}`);
		}
	}),
	15924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mg: () => withoutMiddle,
			Vk: () => textPieces,
			al: () => NOT_UTF8_TEXT,
			vw: () => utf8Of,
			wF: () => encodedLines
		});
		const STRICT = new TextDecoder("utf-8", { fatal: true });
		function utf8Of(content) {
			try {
				return STRICT.decode(content);
			} catch {
				return undefined;
			}
		}
		const NOT_UTF8_TEXT = "is not UTF-8 but another encoding, such as the one that `>` writes in PowerShell; save it as UTF-8";
		function withoutMiddle(text, most) {
			if (text.length <= most) return text;
			const half = Math.floor(most / 2);
			return `${text.slice(0, half).toWellFormed()}…${text.slice(-half).toWellFormed()}`;
		}
		const PIECE_UNITS = 1024 ** 2;
		function* textPieces(text, units = PIECE_UNITS) {
			for (let from = 0; from < text.length;) {
				const end = from + units;
				const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
				yield text.slice(from, to);
				from = to;
			}
		}
		function* encodedLines(lines, units = PIECE_UNITS) {
			let [waiting, length] = [[], 0];
			for (const line of lines) {
				if (length >= units) {
					yield Buffer.from(`${waiting.join("\n")}\n`);
					[waiting, length] = [[], 0];
				}
				waiting.push(line);
				length += line.length + 1;
			}
			yield Buffer.from(waiting.join("\n"));
		}
		const isHighSurrogate = (unit) => unit >= 55296 && unit <= 56319;
	}),
	1820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DF: () => LONGEST_RECORDING,
			U9: () => count,
			ZV: () => formatNumber,
			a3: () => formatDuration,
			m_: () => shortId,
			sO: () => DAY_MS,
			z3: () => formatBytes
		});
		const KB = 1e3;
		const SIZE_UNITS = [
			"bytes",
			"kB",
			"MB",
			"GB"
		];
		const DAY_MS = 24 * 60 * 60 * 1e3;
		const LONGEST_RECORDING = 7 * 24 * 60 * 60;
		function formatBytes(bytes) {
			const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KB)), SIZE_UNITS.length - 1);
			return power === 0 ? count(bytes, "byte") : `${formatNumber(bytes / KB ** power, 1)} ${SIZE_UNITS[power]}`;
		}
		function formatDuration(seconds) {
			if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
			const whole = Math.round(seconds);
			const [hours, minutes, rest] = [
				Math.floor(whole / 3600),
				Math.floor(whole % 3600 / 60),
				whole % 60
			];
			const two = (value) => String(value).padStart(2, "0");
			return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
		}
		const formatNumber = (amount, decimals = 0) => amount.toFixed(decimals).replaceAll(THOUSANDS, ",");
		const THOUSANDS = /\B(?=(?:\d{3})+(?:\.|$))/g;
		function count(amount, noun, plural = `${noun}s`) {
			return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
		}
		const SHORT_ID = 7;
		const shortId = (commit) => commit.slice(0, SHORT_ID);
	}),
	48412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => otherKind,
			X_: () => KIND_BYTES,
			i9: () => TS_SYNC,
			iJ: () => TS_PACKETS,
			l4: () => mediaKind
		});
		const MEDIA = [
			[
				"wave",
				{ is: "RIFF" },
				{
					at: 8,
					is: "WAVE"
				}
			],
			["wave", { is: "RF64" }],
			["wave", { is: "BW64" }],
			["wave64", { is: "riff.Ï" }],
			[
				"avi",
				{ is: "RIFF" },
				{
					at: 8,
					is: "AVI "
				}
			],
			[
				"aiff",
				{ is: "FORM" },
				{
					at: 8,
					is: "AIF"
				}
			],
			["au", { is: ".snd" }],
			["caf", { is: "caff" }],
			["amr", { is: "#!AMR" }],
			["flac", { is: "fLaC" }],
			["ogg", { is: "OggS" }],
			["matroska", { is: "Eß£" }],
			["asf", { is: "0&²ufÏ" }],
			["flv", { is: "FLV" }],
			["ps", { is: "\0\0º" }],
			["wavpack", { is: "wvpk" }],
			["tta", { is: "TTA1" }],
			["ac3", { is: "\vw" }],
			["dts", { is: "þ" }],
			["other", { is: "MAC " }],
			["other", { is: "MPCK" }],
			["other", { is: "MP+" }],
			["other", { is: "DSD " }],
			["other", { is: "FRM8" }]
		];
		const BOXES = [
			"ftyp",
			"moov",
			"mdat",
			"wide",
			"free",
			"skip",
			"pnot",
			"moof",
			"styp"
		];
		const TS_SYNC = 71;
		const TS_PACKETS = [
			[188, 0],
			[192, 4],
			[204, 0]
		];
		const KIND_BYTES = 4096;
		function mediaKind(head) {
			const found = MEDIA.find(([, ...starts]) => starts.every((start) => begins(head, start)));
			if (found !== undefined) return found[0];
			if (BOXES.includes(head.toString("latin1", 4, 8))) return "mp4";
			const isTs = TS_PACKETS.some(([bytes, at]) => [
				0,
				1,
				2
			].every((packet) => head[at + packet * bytes] === TS_SYNC));
			return isTs ? "ts" : undefined;
		}
		const begins = (head, { at = 0, is }) => head.toString("latin1", at, at + is.length) === is;
		const NOT_RECORDINGS = [
			["a PNG picture", { is: "PNG" }],
			["a JPEG picture", { is: "ÿØÿ" }],
			["a GIF picture", { is: "GIF8" }],
			[
				"a WebP picture",
				{ is: "RIFF" },
				{
					at: 8,
					is: "WEBP"
				}
			],
			["a TIFF picture", { is: "II*\0" }],
			["a TIFF picture", { is: "MM\0*" }],
			[
				"a BMP picture",
				{ is: "BM" },
				{
					at: 6,
					is: "\0\0\0\0"
				}
			],
			["an icon", { is: "\0\0\0" }],
			["a HEIF picture", {
				at: 4,
				is: "ftyphei"
			}],
			["a HEIF picture", {
				at: 4,
				is: "ftypmif"
			}],
			["an AVIF picture", {
				at: 4,
				is: "ftypavi"
			}],
			["a PDF", { is: "%PDF-" }],
			["a ZIP archive", { is: "PK" }],
			["a gzip archive", { is: "\b" }],
			["a 7z archive", { is: "7z¼¯'" }],
			["a RAR archive", { is: "Rar!\x07" }],
			["a MIDI file, which contains notes, not audio", { is: "MThd" }]
		];
		function otherKind(head, { isNamedMedia }) {
			if (head.length === 0) return undefined;
			if (mediaKind(head) !== undefined && head.toString("latin1", 4, 8) !== "ftyp") return undefined;
			const found = NOT_RECORDINGS.find(([, ...starts]) => starts.every((start) => begins(head, start)));
			if (found !== undefined) return found[0];
			const text = textOf(head);
			return text === undefined ? undefined : textKind(text, isNamedMedia);
		}
		const UTF16 = ["ÿþ", "þÿ"];
		const FIRST_PRINTABLE = 32;
		const IN_TEXT = [
			9,
			10,
			11,
			12,
			13,
			27
		];
		function textOf(head) {
			const isUtf16 = UTF16.some((is) => begins(head, { is }));
			try {
				const decoder = new TextDecoder(isUtf16 ? head[0] === 255 ? "utf-16le" : "utf-16be" : "utf-8", { fatal: true });
				const text = decoder.decode(head, { stream: true });
				return [...text].every(isOfText) ? text.trimStart() : undefined;
			} catch {
				return undefined;
			}
		}
		function isOfText(character) {
			const code = character.codePointAt(0) ?? 0;
			return code >= FIRST_PRINTABLE || IN_TEXT.includes(code);
		}
		const TEXTS = [
			["an HTML page", /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|html|head|body)\b/i],
			["an SVG picture", /^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i],
			["XML", /^<\?xml\b|^<(?:rss|feed|error)\b/i],
			["JSON", /^[[{]\s*(?:["[{\]}\d-]|true|false|null)/],
			["a playlist", /^#EXTM3U|^\[playlist\]/i],
			["captions", /^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} -->/],
			["the error message of a server", /^(?:(?:error:? )?[45]\d\d\b|(?:page |file )?not found|access denied|forbidden|unauthorized)/i],
			["a git-annex pointer whose content was not fetched", /^\/annex\/objects\//],
			["a link instead of the recording that it leads to", /^(?:https?:\/\/|\.{1,2}\/)\S+\s*$|^\[InternetShortcut\]/i],
			["a damaged Git LFS pointer", /^version https?:\/\/[a-z.-]+\/(?:spec\/)?v/]
		];
		const SHORTEST_TEXT = 64;
		function textKind(text, isNamedMedia) {
			const known = TEXTS.find(([, start]) => start.test(text))?.[0];
			return known ?? (isNamedMedia && text.length < SHORTEST_TEXT ? undefined : "text");
		}
	}),
	64128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => isPart });
		const MOST_KEPT = .9;
		const isPart = (sound, size) => sound !== undefined && sound > 0 && sound <= MOST_KEPT * size;
	}),
	57800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cm: () => sameContent,
			D$: () => isUrlName,
			GO: () => withUnsteadyMarked,
			Nt: () => mediaHash,
			Qu: () => VALIDATOR_NAMES
		});
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		const VALIDATORS = [
			"etag",
			"lastModified",
			"length"
		];
		const VALIDATOR_NAMES = [...VALIDATORS, "query"];
		const URL_START = "https://";
		const isUrlName = (name) => name.startsWith(URL_START);
		function mediaHash(name, media) {
			return media.kind === "file" ? media.sha256 : (0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(`${name}\n${mostReliableValidator(media)}`);
		}
		function mostReliableValidator({ etag, lastModified, length, query = "" }) {
			if (lastModified !== undefined && length !== undefined) return `last-modified ${lastModified} ${length}`;
			if (etag !== undefined) return `etag ${etag}`;
			if (lastModified !== undefined) return `last-modified ${lastModified}`;
			return length === undefined ? `query ${query}` : `length ${length} query ${query}`;
		}
		function sameContent(one, other) {
			if (one.kind === "url" && other.kind === "url") return sameAtUrl(one, other);
			return one.sha256 !== undefined && one.sha256 === other.sha256;
		}
		function sameAtUrl(one, other) {
			const unsteady = new Set([...one.unsteady ?? [], ...other.unsteady ?? []]);
			const comparable = VALIDATORS.filter((key) => !unsteady.has(key) && one[key] !== undefined && other[key] !== undefined);
			const agree = new Set(comparable.filter((key) => one[key] === other[key]));
			if (agree.has("etag") || agree.has("lastModified") && agree.has("length")) return true;
			if (agree.size < comparable.length) return false;
			return agree.has("lastModified") || unsteady.has("query") || one.query === other.query;
		}
		function withUnsteadyMarked(media, sha256, recorded) {
			const hashed = sha256 === undefined ? media : {
				...media,
				sha256
			};
			if (recorded?.kind !== "url" || sha256 === undefined || recorded.sha256 !== sha256) return hashed;
			const known = recorded.unsteady ?? [];
			const differs = (key) => !known.includes(key) && recorded[key] !== media[key];
			const first = sameAtUrl(recorded, media) ? undefined : VALIDATOR_NAMES.find(differs);
			const unsteady = first === undefined ? known : [...known, first].sort();
			return unsteady.length === 0 ? hashed : {
				...hashed,
				unsteady
			};
		}
	}),
	20541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JL: () => mediaType,
			ku: () => hasMediaEnding,
			s5: () => isMediaName
		});
		var mime_types_other_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37580);
		var mime_types_standard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9269);
		const UNKNOWN = "application/octet-stream";
		const MEDIA = /^(audio|video)\//;
		function mediaType(name) {
			const type = typeOf(name) ?? UNKNOWN;
			return MEDIA.test(type) ? type : UNKNOWN;
		}
		const hasMediaEnding = (name) => mediaType(name) !== UNKNOWN;
		function isMediaName(name) {
			const type = typeOf(name);
			return type === undefined || MEDIA.test(type) || type === UNKNOWN;
		}
		function typeOf(name) {
			const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase();
			const ending = last.slice(last.lastIndexOf(".") + 1);
			const hasDot = ending.length < last.length - 1;
			if (!hasDot && last.length < name.length) return undefined;
			types ??= typesByEnding();
			return types.get(ending);
		}
		let types;
		function typesByEnding() {
			const found = new Map();
			for (const [type, endings] of [...Object.entries(mime_types_standard_js__WEBPACK_IMPORTED_MODULE_1__.A), ...Object.entries(mime_types_other_js__WEBPACK_IMPORTED_MODULE_0__.A)]) for (const ending of endings) if (!ending.startsWith("*")) found.set(ending, type);
			return found;
		}
	}),
	29725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => openFound,
			LD: () => ChangedFileError,
			bS: () => READ_ONLY_FILE
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		const READ_ONLY_FILE = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
		async function openFound(realPath, size) {
			const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(realPath, READ_ONLY_FILE).catch((error) => {
				throw (0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error) === "ELOOP" ? new Error("it is a link now") : error;
			});
			try {
				const stats = await handle.stat();
				if (!stats.isFile()) throw new Error("it is no longer a regular file");
				if (stats.size !== size) throw new ChangedFileError(size, stats.size);
				return handle;
			} catch (error) {
				await handle.close();
				throw error;
			}
		}
		class ChangedFileError extends Error {
			name = "ChangedFileError";
			constructor(planned, now) {
				const amount = now > planned ? "more" : now;
				super(planned === now ? "its content has changed" : `it had ${planned} bytes and has ${amount} now`);
			}
		}
	}),
	90143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vb: () => nameOf,
			ci: () => addressOf,
			nB: () => LARGEST_UPLOAD,
			vO: () => namedUrl
		});
		const LARGEST_UPLOAD = 2 * 1024 ** 3;
		function nameOf(source) {
			if (source.kind === "file") return source.path;
			return source.mark === undefined ? addressOf(source) : `${addressOf(source)}?${source.mark}`;
		}
		const addressOf = ({ url }) => `${url.origin}${url.pathname}`;
		const MARK = /^[0-9a-f]{12}$/;
		function namedUrl(name) {
			const url = URL.parse(name);
			if (url === null || url.protocol !== "https:") return undefined;
			const mark = url.search.slice(1);
			if (mark !== "" && !MARK.test(mark)) return undefined;
			url.search = "";
			return {
				kind: "url",
				url,
				...mark !== "" && { mark }
			};
		}
	}),
	20386: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var program = __webpack_require__(35755);
		var github_admission = __webpack_require__(9514);
		var github_event = __webpack_require__(19607);
		var log = __webpack_require__(40045);
		var safe_text = __webpack_require__(61636);
		var step_summary = __webpack_require__(49384);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_os_ = __webpack_require__(48161);
		var failure = __webpack_require__(24261);
		var runner_files = __webpack_require__(74359);
		var units = __webpack_require__(1820);
		;
		class GitError extends Error {
			name = "GitError";
		}
		const TIMEOUT_MS = 3e4;
		const MOST_OUTPUT = 3e8;
		const MOST_ERROR_OUTPUT = 1e4;
		const QUIET = {
			GIT_OPTIONAL_LOCKS: "0",
			GIT_NO_LAZY_FETCH: "1",
			GIT_ALLOW_PROTOCOL: "none",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_TERMINAL_PROMPT: "0",
			GIT_CONFIG_NOSYSTEM: "1",
			LC_ALL: "C"
		};
		const PASSED_VARIABLES = [
			"PATH",
			"Path",
			"PATHEXT",
			"SystemRoot",
			"SYSTEMROOT",
			"TEMP",
			"TMP",
			"TMPDIR"
		];
		const OWN_CONFIG = "[safe]\n	directory = *\n";
		let home;
		function ownHome() {
			if (home === undefined || !(0, external_node_fs_.existsSync)(configIn(home))) home = makeHome();
			return home;
		}
		function makeHome() {
			const folder = makeTemporary("git-home-");
			process.on("exit", () => removeQuietly(folder));
			(0, external_node_fs_.writeFileSync)(configIn(folder), OWN_CONFIG);
			return folder;
		}
		const configIn = (folder) => external_node_path_.join(folder, ".gitconfig");
		function makeTemporary(prefix) {
			try {
				return (0, external_node_fs_.mkdtempSync)(external_node_path_.join((0, runner_files.jA)(), prefix));
			} catch {
				return (0, external_node_fs_.mkdtempSync)(external_node_path_.join((0, external_node_os_.tmpdir)(), prefix));
			}
		}
		const hung = new Map();
		function removeQuietly(folder) {
			try {
				(0, external_node_fs_.rmSync)(folder, {
					recursive: true,
					force: true
				});
			} catch {}
		}
		async function git(folder, command, options = {}) {
			return (await gitBytes(folder, command, options)).toString("utf8");
		}
		async function gitBytes(folder, command, { settings = [], input = "", codes = [] } = {}) {
			const hangMessage = hung.get(folder);
			if (hangMessage !== undefined) throw new GitError(hangMessage);
			const own = ownHome();
			const all = [
				"core.fsmonitor=false",
				`core.hooksPath=${own}`,
				...settings,
				`${LAST_SETTING}=explicit`
			];
			const args = [
				"-C",
				folder,
				...all.flatMap((setting) => ["-c", setting]),
				...command
			];
			const passed = PASSED_VARIABLES.flatMap((name) => name in process.env ? [[name, process.env[name]]] : []);
			const env = {
				...Object.fromEntries(passed),
				...QUIET,
				HOME: own,
				USERPROFILE: own,
				XDG_CONFIG_HOME: own
			};
			const onHang = () => {
				hung.set(folder, HUNG);
				return new GitError(HUNG);
			};
			return await run(args, env, input, {
				codes: [0, ...codes],
				onHang
			});
		}
		const LAST_SETTING = "safe.barerepository";
		const HUNG = `git did not answer within ${TIMEOUT_MS / 1e3} s`;
		function run(args, env, input, { codes, onHang }) {
			const { promise, resolve, reject } = Promise.withResolvers();
			const child = (0, external_node_child_process_.spawn)("git", args, {
				env,
				cwd: external_node_path_.dirname(process.execPath),
				windowsHide: true
			});
			const giveUp = (error) => {
				child.kill("SIGKILL");
				child.stdout.destroy();
				child.stderr.destroy();
				reject(error);
			};
			const output = collect(child.stdout, MOST_OUTPUT, () => giveUp(new GitError(TOO_MUCH)));
			const complaint = collect(child.stderr, MOST_ERROR_OUTPUT);
			const timer = setTimeout(() => giveUp(onHang()), TIMEOUT_MS);
			child.on("error", (error) => reject(new GitError(whyNotStarted(error))));
			child.on("close", (code) => {
				if (codes.includes(code)) resolve(Buffer.concat(output));
				else reject(new GitError(failureOfGit(code, Buffer.concat(complaint).toString("utf8"))));
			});
			child.stdin.on("error", () => undefined);
			child.stdin.end(input);
			return promise.finally(() => clearTimeout(timer));
		}
		const TOO_MUCH = `git printed more than ${(0, units.z3)(MOST_OUTPUT)}`;
		function collect(stream, most, onMore = () => {}) {
			const chunks = [];
			let left = most;
			stream.on("data", (chunk) => {
				if (left < chunk.byteLength) onMore();
				else chunks.push(chunk);
				left -= chunk.byteLength;
			});
			return chunks;
		}
		const whyNotStarted = (error) => (0, failure.CA)(error) === "ENOENT" ? "git is not installed" : `git could not be started: ${(0, failure.bD)(error)}`;
		function failureOfGit(code, complaint) {
			const [line = ""] = complaint.split("\n").filter((text) => text.trim() !== "");
			return `git ended with code ${code}${line === "" ? "" : `: ${line.trim()}`}`;
		}
		function partsOf(answer) {
			const parts = answer.split("\0");
			if (parts.pop() !== "") throw new GitError(UNCLEAR);
			return parts;
		}
		const UNCLEAR = "git printed something unexpected";
		const FILTER = /^filter\.([^=]+)\.(?:clean|smudge|process|required)$/;
		async function withoutFilters(folder) {
			const listed = partsOf(await git(folder, [
				"config",
				"--null",
				"--name-only",
				"--list"
			]));
			if (listed.at(-1) !== LAST_SETTING) throw new GitError(UNCLEAR);
			const names = listed.filter((name) => name.startsWith("filter."));
			const filters = new Set();
			for (const name of names) {
				const filter = FILTER.exec(name)?.[1];
				if (filter === undefined && name.includes("=")) throw new GitError("the configuration has a filter with `=` in its name, which cannot be turned off");
				if (filter !== undefined) filters.add(filter);
			}
			return [...filters].flatMap((filter) => [
				"clean=",
				"smudge=",
				"process=",
				"required=false"
			].map((value) => `filter.${filter}.${value}`));
		}
		;
		const LISTED = /^([A-Za-z?]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t(.+)$/s;
		async function listIndex(folder, only) {
			const paths = only === undefined ? [] : ["--", `:(literal)${only}`];
			const answer = await git(folder, [
				"ls-files",
				"-z",
				"--stage",
				"-v",
				...paths
			]);
			const entries = partsOf(answer).map((line) => {
				const [, tag, mode, id, stage, file] = LISTED.exec(line) ?? [];
				if (tag === undefined || mode === undefined || id === undefined || stage === undefined || file === undefined) throw new GitError(UNCLEAR);
				return {
					tag,
					mode,
					id,
					stage,
					file
				};
			});
			const least = only === undefined ? countInIndex(folder) : 0;
			if (entries.length < least) throw new GitError(`git listed only ${entries.length} of the ${least} files of its index`);
			return entries;
		}
		const INDEX_HEADER = 12;
		function countInIndex(folder) {
			try {
				const file = (0, external_node_fs_.openSync)(external_node_path_.join(gitFolderOf(folder), "index"), "r");
				try {
					const header = Buffer.alloc(INDEX_HEADER);
					const length = (0, external_node_fs_.readSync)(file, header, 0, INDEX_HEADER, 0);
					return length === INDEX_HEADER && header.toString("latin1", 0, 4) === "DIRC" ? header.readUInt32BE(8) : 0;
				} finally {
					(0, external_node_fs_.closeSync)(file);
				}
			} catch {
				return 0;
			}
		}
		function gitFolderOf(folder) {
			const own = external_node_path_.join(folder, ".git");
			if ((0, external_node_fs_.lstatSync)(own).isDirectory()) return own;
			const [, target = ""] = /^gitdir: (.+)/.exec((0, external_node_fs_.readFileSync)(own, "utf8")) ?? [];
			return external_node_path_.resolve(folder, target);
		}
		;
		const [REGULAR, SUBMODULE, MERGED] = [
			"100",
			"160000",
			"0"
		];
		async function readIndex(folder) {
			const [listing, settings] = await Promise.all([listIndex(folder), withoutFilters(folder)]);
			const compare = [
				"diff-files",
				"-z",
				"--name-only",
				"--relative",
				"--ignore-submodules=all",
				"--",
				"."
			];
			return indexOf(listing, partsOf(await git(folder, compare, { settings })));
		}
		function indexOf(listing, changes) {
			const tracked = new Map(listing.map(({ file, id }) => [file, id]));
			const [unchanged, sparse] = [new Map(), new Map()];
			const changed = new Set(changes);
			if (changes.some((file) => !tracked.has(file))) throw new GitError(UNCLEAR);
			for (const { tag, mode, id, stage, file } of listing) {
				const isFile = mode.startsWith(REGULAR) && stage === MERGED;
				if (isFile && tag === "H" && !changed.has(file) && !file.includes("�")) unchanged.set(file, id);
				if (isFile && tag === "S") sparse.set(file, id);
			}
			return {
				idOf: (file) => unchanged.get(file),
				sparseIdOf: (file) => sparse.get(file),
				stagedIdOf: (file) => tracked.get(file),
				has: (file) => tracked.has(file),
				submodules: listing.flatMap(({ mode, file }) => mode === SUBMODULE ? [file] : [])
			};
		}
		;
		async function readCheckout(root, names) {
			const folders = nestedRepositories(root, names);
			const outer = repositoryAround(root) === undefined ? [] : [""];
			const repositories = await Promise.all([...outer, ...folders].map((folder) => readRepository(root, folder)));
			return checkoutOf(repositories);
		}
		function repositoryAround(folder) {
			if ((0, external_node_fs_.existsSync)(external_node_path_.join(folder, ".git"))) return folder;
			const parent = external_node_path_.dirname(folder);
			return parent === folder ? undefined : repositoryAround(parent);
		}
		function isWhole(repository) {
			const own = external_node_path_.join(repository, ".git");
			return (0, external_node_fs_.lstatSync)(own).isDirectory() && !(0, external_node_fs_.existsSync)(external_node_path_.join(own, "info", "sparse-checkout"));
		}
		function nestedRepositories(root, names) {
			const seen = new Set();
			const found = [];
			for (const name of names) {
				for (let folder = parentOf(name); folder !== "" && !seen.has(folder); folder = parentOf(folder)) {
					seen.add(folder);
					if ((0, external_node_fs_.existsSync)(external_node_path_.join(root, ...folder.split("/"), ".git"))) found.push(folder);
				}
			}
			return found;
		}
		const parentOf = (name) => name.slice(0, Math.max(0, name.lastIndexOf("/")));
		async function readRepository(root, folder) {
			const prefix = folder === "" ? "" : `${folder}/`;
			try {
				return {
					prefix,
					index: await readIndex(external_node_path_.join(root, ...folder.split("/")))
				};
			} catch (error) {
				if (!(error instanceof GitError)) throw error;
				const where = folder === "" ? "the workspace" : folder;
				return {
					prefix,
					index: undefined,
					gitError: `${where}: ${error.message}`
				};
			}
		}
		function checkoutOf(repositories) {
			const innermost = [...repositories].sort((one, other) => other.prefix.length - one.prefix.length);
			const find = (file) => innermost.find(({ prefix }) => file.startsWith(prefix));
			const ask = (file, question) => {
				const { prefix = "", index } = find(file) ?? {};
				return index && question(index, file.slice(prefix.length));
			};
			return {
				idOf: (file) => ask(file, (index, inside) => index.idOf(inside)),
				sparseIdOf: (file) => ask(file, (index, inside) => index.sparseIdOf(inside)),
				stagedIdOf: (file) => ask(file, (index, inside) => index.stagedIdOf(inside)),
				has: (file) => ask(file, (index, inside) => index.has(inside)) ?? false,
				presenceOf: (file) => find(file) === undefined ? "no-repository" : ask(file, presenceIn) ?? "unknown",
				gitErrors: repositories.flatMap(({ gitError }) => gitError ?? [])
			};
		}
		function presenceIn(index, file) {
			if (index.has(file)) return "tracked";
			return index.submodules.some((folder) => file.startsWith(`${folder}/`)) ? "unknown" : "untracked";
		}
		const REPOSITORY = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/;
		async function clonedFrom(folder, server) {
			const url = await git(folder, [
				"config",
				"--get",
				"remote.origin.url"
			]).catch(() => "");
			const [, owner, name] = REPOSITORY.exec(url.trim()) ?? [];
			const isHere = url.includes(`${server}/`) || url.includes(`${server}:`);
			return isHere && owner !== undefined && name !== undefined ? `${owner}/${name}` : undefined;
		}
		var api = __webpack_require__(54199);
		var ref_name = __webpack_require__(42296);
		;
		function newContent(paths, before, after) {
			const known = new Set(before.values());
			return new Set(paths.filter((path) => {
				const oid = after.get(path);
				return oid !== undefined && !known.has(oid);
			}));
		}
		async function changedAmong(paths, history, event) {
			if (event.isDeletion === true) return new Set();
			const { base, head } = await range(history, event);
			const after = await history.files(head, paths);
			if (after === undefined) throw new failure.HR(`changed-only: the commit ${head} is no longer in the repository.`);
			const before = base === undefined ? undefined : await history.files(base, paths);
			return newContent(paths, before ?? new Map(), after);
		}
		async function range(history, { name, ref, sha, before, pullRequest }) {
			if (pullRequest !== undefined) {
				const { baseSha, headSha } = pullRequest;
				return {
					base: await history.mergeBase(baseSha, headSha),
					head: headSha
				};
			}
			if (name !== "push" || !ref.startsWith(ref_name.Zp)) {
				throw new failure.HR(`changed-only: the event ${name} on ${ref} has no changes of its own. Use it on pull requests and on pushes ` + "to branches, and leave it out elsewhere.");
			}
			const branch = (0, ref_name.at)(ref);
			for (const base of [await history.lastSuccess(branch), before]) if (base !== undefined && await history.files(base, []) !== undefined) return {
				base,
				head: sha
			};
			const trunk = await history.trunk();
			const isFirst = trunk.head === undefined || trunk.branch === branch;
			return {
				base: isFirst ? undefined : await history.mergeBase(trunk.head, sha),
				head: sha
			};
		}
		function historyOf(client, workflowFile) {
			return {
				async files(oid, paths) {
					const commit = await client.commit(oid);
					if (commit === undefined) return undefined;
					const entries = await client.tree(commit.tree, paths);
					return new Map([...entries].flatMap(([path, { type, oid: blob }]) => type === "blob" ? [[path, blob]] : []));
				},
				mergeBase: (base, head) => client.mergeBase(base, head).catch(api.qC),
				trunk: async () => {
					const branch = await client.defaultBranch();
					return {
						branch,
						head: (await client.head(branch))?.oid
					};
				},
				lastSuccess: async (branch) => workflowFile === undefined ? undefined : await client.runs.lastSuccess(workflowFile, branch)
			};
		}
		;
		const SAVE_TO = [
			"workspace",
			"artifact",
			"commit",
			"pull-request"
		];
		const SAVE_ON_FAILURE = ["artifact", "nothing"];
		const savesToRepository = ({ to }) => to.includes("commit") || to.includes("pull-request");
		const LONGEST_RETENTION_DAYS = 400;
		function readSaving(fields) {
			return {
				to: fields.listOf("save-to", SAVE_TO),
				rescue: fields.oneOf("save-on-failure", SAVE_ON_FAILURE) === "artifact",
				artifact: {
					name: fields.text("artifact-name"),
					jobIndex: fields.text("job-index"),
					retentionDays: fields.optionalInteger("retention-days", 1, LONGEST_RETENTION_DAYS),
					compressionLevel: fields.optionalInteger("compression-level", 0, 9)
				},
				branch: fields.text("branch"),
				commitMessage: fields.text("commit-message"),
				pullRequest: {
					branch: fields.text("pull-request-branch"),
					title: fields.text("pull-request-title"),
					labels: fields.items("pull-request-labels"),
					reviewers: fields.items("pull-request-reviewers").map((name) => name.replace(/^@/, "")),
					draft: fields.flag("pull-request-draft")
				}
			};
		}
		var lock = __webpack_require__(62642);
		;
		const MOST_PATTERNS = 1e3;
		const LONGEST_PATTERN = 1e4;
		function expandBraces(text, { escapes }) {
			if (!text.includes("{")) return [text];
			if (text.length > LONGEST_PATTERN) return undefined;
			const expanded = [];
			const open = [text];
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				const [group] = groupsIn(next, escapes);
				if (group === undefined) expanded.push(next);
				else {
					const [before, behind] = [next.slice(0, group.start), next.slice(group.close + 1)];
					open.push(...alternativesOf(next, group).map((each) => `${before}${each}${behind}`).reverse());
				}
				if (expanded.length + open.length > MOST_PATTERNS) return undefined;
			}
			return expanded;
		}
		function splitOutsideBraces(text, separator, { escapes }) {
			const groups = groupsIn(text, escapes);
			const parts = [];
			let [from, passed] = [0, 0];
			for (const { index, 0: found } of text.matchAll(separator)) {
				while ((groups[passed]?.close ?? index) < index) passed += 1;
				if ((groups[passed]?.start ?? index) < index) continue;
				parts.push(text.slice(from, index));
				from = index + found.length;
			}
			return [...parts, text.slice(from)].map((part) => part.trim());
		}
		function groupsIn(text, escapes) {
			const opened = [];
			const groups = [];
			const close = (at) => {
				const { start = -1, commas = [] } = opened.pop() ?? {};
				const isGroup = start >= 0 && (commas.length > 0 || NUMBERS.test(text.slice(start + 1, at)));
				if (!isGroup) return;
				while ((groups.at(-1)?.start ?? -1) > start) groups.pop();
				groups.push({
					start,
					commas,
					close: at
				});
			};
			for (let at = 0; at < text.length; at += 1) {
				const character = text[at];
				if (escapes && character === "\\") at += 1;
				else if (character === "{") opened.push({
					start: at,
					commas: []
				});
				else if (character === ",") opened.at(-1)?.commas.push(at);
				else if (character === "}") close(at);
			}
			return groups;
		}
		function alternativesOf(text, { start, commas, close }) {
			if (commas.length === 0) return numbersIn(text.slice(start + 1, close));
			const borders = [
				start,
				...commas,
				close
			];
			return borders.slice(1).map((border, index) => text.slice((borders[index] ?? start) + 1, border).trim());
		}
		const NUMBERS = /^(-?\d{1,9})\.\.(-?\d{1,9})$/;
		function numbersIn(text) {
			const [, from = "", to = ""] = NUMBERS.exec(text) ?? [];
			const [first, last] = [Number(from), Number(to)];
			const amount = Math.min(Math.abs(last - first), MOST_PATTERNS) + 1;
			const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
			const step = last < first ? -1 : 1;
			return Array.from({ length: amount }, (_, index) => {
				const number = first + index * step;
				const sign = number < 0 ? "-" : "";
				return `${sign}${String(Math.abs(number)).padStart(width - sign.length, "0")}`;
			});
		}
		var hash = __webpack_require__(17783);
		var lib_patterns = __webpack_require__(96264);
		var fingerprint = __webpack_require__(57800);
		;
		const MARK_DIGITS = 8;
		function readRenewals(lines, runOf = () => "") {
			const exclusions = lines.map(exclusionOf);
			let comment = "";
			return lines.flatMap((line, index) => {
				if (line.startsWith("#")) comment = line;
				if (line.startsWith("#") || line.startsWith("!")) return [];
				const patterns = patternsOf(line);
				const excluded = exclusions.slice(index + 1).flat();
				const mark = (0, hash.sc)(JSON.stringify([
					comment,
					line,
					runOf(index)
				])).slice(0, MARK_DIGITS);
				const matches = (name) => isIn(patterns, name) && !isIn(excluded, name);
				return [{
					text: line,
					mark,
					matches
				}];
			});
		}
		const marksFor = (name, renewals) => uniqueMarks(renewals.filter(({ matches }) => matches(name)).map(({ mark }) => mark));
		const uniqueMarks = (marks) => [...new Set(marks)].sort();
		const isRenewed = ({ again = [] }, marks) => marks.every((mark) => again.includes(mark));
		function exclusionOf(line) {
			if (!line.startsWith("!")) return [];
			const below = (0, lib_patterns.ZS)("**").segments;
			const patterns = patternsOf(line.replace(/^[!\s]+/, ""));
			return patterns.map((pattern) => ({
				...pattern,
				segments: [...pattern.segments, ...below]
			}));
		}
		const isIn = (patterns, name) => patterns.some((pattern) => (0, lib_patterns.$h)(pattern, name));
		function patternsOf(line) {
			const local = line.replace(/^\.\//, "");
			const isOutside = /^[/~]|^[a-z]:[/\\]/i.test(local) || local.split("/").some((name) => /^\.\.?$/.test(name));
			if (local === "" || isOutside && !(0, fingerprint.D$)(local)) throw new failure.HR(`retranscribe: "${line}" names no recording. Write a pattern from the workspace, as in \`files\`, or a URL.`);
			const patterns = expandBraces(local, { escapes: true });
			if (patterns === undefined) throw new failure.HR(`retranscribe: the braces of "${line}" expand to too many patterns.`);
			return patterns.map((pattern) => (0, lib_patterns.ZS)(pattern));
		}
		;
		async function changesOf(run) {
			const { inputs, event, root, lockfile, asked, renewals } = run;
			if (!inputs.changedOnly) return undefined;
			const remembers = savesToRepository(inputs.saving);
			const { connect } = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
			const client = await connect(inputs.token, event);
			const history = historyOf(client, remembers ? undefined : event.workflowFile);
			return async (paths) => {
				const again = askedAgain(paths, lockfile.entries, renewals);
				const changed = new Set([...await changedAmong(paths, history, event), ...again]);
				if (!remembers || event.pullRequest !== undefined || event.isDeletion === true) return changed;
				const checkout = await readCheckout(root, paths);
				return new Set([...changed, ...unknownAmong(paths, lockfile.entries, asked, (path) => checkout.idOf(path))]);
			};
		}
		function askedAgain(paths, entries, renewals) {
			if (renewals.length === 0) return [];
			const bySource = Map.groupBy(entries.values(), ({ source }) => source);
			return paths.filter((path) => {
				const marks = marksFor(path, renewals);
				return marks.length > 0 && !bySource.get(path)?.some((entry) => isRenewed(entry, marks));
			});
		}
		function unknownAmong(paths, entries, { options, writer }, idOf) {
			const bySource = Map.groupBy(entries.values(), ({ source }) => source);
			const isKnown = (entry) => (entry.options === options || (0, lock.oL)(entry.writer, writer)) && (0, lock.wG)(entry).length > 0 && entry.media.kind === "file" && entry.media.git === idOf(entry.source);
			return paths.filter((path) => !bySource.get(path)?.some(isKnown));
		}
		var lockfile_format = __webpack_require__(60014);
		var lockfile_ledger = __webpack_require__(86236);
		var merge = __webpack_require__(24481);
		var guards = __webpack_require__(37221);
		var small_heap = __webpack_require__(94459);
		var lib_text = __webpack_require__(15924);
		;
		const MOST_MARKS = 1e4;
		const matching = (pattern) => (value) => (0, guards.Kg)(value) && pattern.test(value);
		const isTexts = (value) => (0, guards.c3)(value, guards.Kg) !== undefined;
		const OBJECT = {
			is: guards.Gv,
			expected: "an object"
		};
		const LIST = {
			is: (value) => Array.isArray(value),
			expected: "a list"
		};
		const TEXT = {
			is: guards.Kg,
			expected: "a text"
		};
		const TEXTS = {
			is: isTexts,
			expected: "a list of strings"
		};
		const MARKS = {
			is: (value) => {
				const marks = (0, guards.c3)(value, matching(/^[0-9a-f]{8}$/));
				return marks !== undefined && marks.length > 0 && marks.length <= MOST_MARKS;
			},
			expected: `a list of up to ${MOST_MARKS} hashes of 8 hexadecimal digits`
		};
		const NUMBER = {
			is: guards.Bf,
			expected: "a number"
		};
		const within = (most) => (value) => (0, guards.Bf)(value) && value >= 0 && value <= most;
		const SECONDS = {
			is: within(units.DF),
			expected: "a number of seconds from 0 to a week"
		};
		const FRACTION = {
			is: within(1),
			expected: "a number from 0 to 1"
		};
		const COUNT = {
			is: guards.my,
			expected: "a whole number of 0 or more"
		};
		const HASH = {
			is: matching(/^[0-9a-f]+$/),
			expected: "a hexadecimal hash"
		};
		const SHA256 = {
			is: matching(/^[0-9a-f]{64}$/),
			expected: "a hexadecimal SHA-256"
		};
		const SHA256_BASE64 = {
			is: matching(/^[\w-]{42}[AEIMQUYcgkosw048]$/),
			expected: "a SHA-256 in base64url"
		};
		const GIT_ID = {
			is: matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
			expected: "a git object id"
		};
		const TRUE = {
			is: (value) => value === true,
			expected: "true"
		};
		function listed(words) {
			const isWord = (value) => words.some((word) => word === value);
			return {
				is: (value) => (0, guards.c3)(value, isWord) !== undefined,
				expected: `a list of some of ${words.join(", ")}`
			};
		}
		const optional = ({ is, expected }) => ({
			is: (value) => value === undefined || is(value),
			expected
		});
		class LockObject {
			#value;
			#refuse;
			#place;
			constructor(value, refuse, place = "") {
				this.#value = value;
				this.#refuse = refuse;
				this.#place = place;
			}
			get(field, kind) {
				const value = this.#value[field];
				if (kind.is(value)) return value;
				throw this.refuse(field, value === undefined ? "is missing" : `is not ${kind.expected}`);
			}
			part(field) {
				return new LockObject(this.get(field, OBJECT), this.#refuse, `${this.#place}${field}.`);
			}
			items(field, names) {
				const values = this.get(field, LIST);
				if (values.length > names.length) throw this.refuse(field, `has more than ${names.length} items`);
				const named = {};
				for (const [position, name] of names.entries()) named[name] = values[position];
				return new LockObject(named, this.#refuse, `${this.#place}${field}.`);
			}
			fields() {
				return Object.keys(this.#value);
			}
			refuse(field, problem) {
				return this.#refuse(`${this.#place}${field} ${problem}`);
			}
		}
		;
		class ScanError extends Error {}
		const [TAB, NEW_LINE, RETURN, SPACE] = [
			9,
			10,
			13,
			32
		];
		const [QUOTE, COMMA, COLON, BACKSLASH] = [
			34,
			44,
			58,
			92
		];
		const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
			91,
			93,
			123,
			125
		];
		function* membersIn(bytes, from, to) {
			let at = expect(bytes, skipSpace(bytes, from), OPEN_OBJECT);
			at = skipSpace(bytes, at);
			if (bytes[at] === CLOSE_OBJECT) return expectEnd(bytes, at + 1, to);
			for (;;) {
				const nameTo = stringEnd(bytes, at);
				const begin = skipSpace(bytes, expect(bytes, skipSpace(bytes, nameTo), COLON));
				const end = valueEnd(bytes, begin);
				yield {
					nameFrom: at,
					nameTo,
					from: begin,
					to: end
				};
				at = skipSpace(bytes, end);
				if (bytes[at] === CLOSE_OBJECT) return expectEnd(bytes, at + 1, to);
				at = skipSpace(bytes, expect(bytes, at, COMMA));
			}
		}
		function expectEnd(bytes, at, to) {
			if (skipSpace(bytes, at) !== to) throw new ScanError();
		}
		function expect(bytes, at, byte) {
			if (bytes[at] !== byte) throw new ScanError();
			return at + 1;
		}
		function skipSpace(bytes, from) {
			let at = from;
			while (isSpace(bytes[at])) at += 1;
			return at;
		}
		const isSpace = (byte) => byte === SPACE || byte === NEW_LINE || byte === RETURN || byte === TAB;
		function stringEnd(bytes, from) {
			let at = expect(bytes, from, QUOTE);
			while (bytes[at] !== QUOTE) {
				if (at >= bytes.length) throw new ScanError();
				at += bytes[at] === BACKSLASH ? 2 : 1;
			}
			return at + 1;
		}
		function valueEnd(bytes, from) {
			let [at, depth] = [from, 0];
			do {
				const byte = bytes[at];
				if (byte === undefined) throw new ScanError();
				if (byte === QUOTE) at = stringEnd(bytes, at);
				else if (depth === 0 && !isOpening(byte)) return plainEnd(bytes, at);
				else {
					if (isOpening(byte)) depth += 1;
					else if (isClosing(byte)) depth -= 1;
					at += 1;
				}
			} while (depth > 0);
			return at;
		}
		function plainEnd(bytes, from) {
			let at = from;
			for (let byte = bytes[at]; byte !== undefined && !isDelimiter(byte); byte = bytes[at]) at += 1;
			if (at === from) throw new ScanError();
			return at;
		}
		const isOpening = (byte) => byte === OPEN_OBJECT || byte === OPEN_LIST;
		const isClosing = (byte) => byte === CLOSE_OBJECT || byte === CLOSE_LIST;
		const isDelimiter = (byte) => byte === COMMA || isClosing(byte) || isSpace(byte);
		class MemberTexts {
			#bytes;
			#from;
			#to;
			#names = new Set();
			constructor(bytes, from = 0, to = bytes.length) {
				this.#bytes = bytes;
				this.#from = from;
				this.#to = to;
			}
			get size() {
				return this.#names.size;
			}
			*[Symbol.iterator]() {
				for (const { nameFrom, nameTo, from, to } of membersIn(this.#bytes, this.#from, this.#to)) {
					const name = JSON.parse(this.#bytes.toString("utf8", nameFrom, nameTo));
					if (!(0, guards.Kg)(name) || this.#names.has(name) || /^\d+$/.test(name)) throw new ScanError();
					this.#names.add(name);
					yield [name, {
						parse: () => JSON.parse(this.#bytes.toString("utf8", from, to)),
						members: () => new MemberTexts(this.#bytes, from, to)
					}];
				}
			}
		}
		var path_rule = __webpack_require__(58431);
		;
		function parseRequest(key, value, refuseLock) {
			const refuse = (problem) => refuseLock(`in the request ${key}, ${problem}`);
			if (!(0, guards.Gv)(value)) throw refuse("it is not an object");
			const request = new LockObject(value, refuse);
			return {
				options: request.get("options", TEXT),
				look: request.get("look", TEXT),
				models: request.get("models", TEXTS),
				writer: parseWriter(request.get("writer", TEXTS), request)
			};
		}
		function parseWriter([workflow, step, version], request) {
			if (workflow === undefined || step === undefined) throw request.refuse("writer", "is not a workflow and a step");
			return {
				workflow,
				step,
				version
			};
		}
		function parseSource(source, value, requests, refuseLock) {
			const refuse = (problem) => refuseLock(`in the line of ${source}, ${problem}`);
			if (!(0, guards.Gv)(value)) throw refuse("it is not an object");
			const all = new LockObject(value, refuse);
			return all.fields().map((key) => {
				const request = requests.get(key);
				if (request === undefined) throw refuse(`${key} is not among the requests`);
				return parseEntry(source, all.part(key), request);
			});
		}
		const MOST_FILES = 100;
		const HEARD = [
			"id",
			"duration",
			"channels",
			"words",
			"confidence"
		];
		const MEDIA = [
			"sha256",
			"size",
			"git"
		];
		const SENT = ["sha256", "bytes"];
		const FILE = [
			"rendering",
			"git",
			"path"
		];
		function parseEntry(source, entry, request) {
			const heard = entry.items("heard", HEARD);
			const files = entry.part("files");
			const formats = files.fields();
			if (formats.length > MOST_FILES) throw entry.refuse("files", `has more than ${MOST_FILES} items`);
			return {
				source,
				options: request.options,
				look: request.look,
				models: request.models,
				writer: request.writer,
				media: parseMedia(source, entry),
				requestId: heard.get("id", TEXT),
				duration: heard.get("duration", SECONDS),
				channels: heard.get("channels", COUNT),
				words: heard.get("words", COUNT),
				confidence: heard.get("confidence", optional(FRACTION)),
				stored: entry.get("stored", optional(TRUE)),
				again: entry.get("again", optional(MARKS)),
				...parseSent(entry),
				files: Object.fromEntries(formats.map((format) => [format, parseFile(source, format, files)]))
			};
		}
		function parseSent(entry) {
			if (!entry.fields().includes("sent")) return {};
			const sent = entry.items("sent", SENT);
			const sha256 = Buffer.from(sent.get("sha256", SHA256_BASE64), "base64url").toString("hex");
			return { sent: {
				sha256,
				bytes: sent.get("bytes", COUNT)
			} };
		}
		function parseMedia(source, entry) {
			if (!(0, fingerprint.D$)(source)) {
				const media = entry.items("media", MEDIA);
				return {
					kind: "file",
					sha256: Buffer.from(media.get("sha256", SHA256_BASE64), "base64url").toString("hex"),
					size: media.get("size", COUNT),
					git: media.get("git", optional(GIT_ID))
				};
			}
			const media = entry.part("media");
			return {
				kind: "url",
				etag: media.get("etag", optional(TEXT)),
				lastModified: media.get("lastModified", optional(TEXT)),
				length: media.get("length", optional(COUNT)),
				query: media.get("query", optional(HASH)),
				sha256: media.get("sha256", optional(SHA256)),
				unsteady: media.get("unsteady", optional(listed(fingerprint.Qu)))
			};
		}
		function parseFile(source, format, files) {
			const file = files.items(format, FILE);
			const path = file.get("path", optional(TEXT)) ?? (0, lockfile_format.ul)(source, format);
			const problem = (0, path_rule.Zw)(path) ?? (external_node_path_.posix.normalize(path) === path ? undefined : "which has an empty part, `.` or `..` in it");
			if (problem !== undefined) throw file.refuse("path", `is "${path}" ${problem}`);
			const short = file.get("rendering", TEXT);
			return {
				path,
				git: file.get("git", GIT_ID),
				rendering: short.startsWith(lockfile_format.eW) ? short.slice(lockfile_format.eW.length) : `${format} ${short}`
			};
		}
		;
		const MOST_SOURCES = 2e5;
		const MOST_REQUESTS = 1e4;
		const LONGEST_PROBLEM = 1e3;
		const ADVICE = "Restore an earlier version of it from git, or delete it: answers in `json` transcripts or in the cache are " + "found again without a request, and everything else is left as it is.";
		function parseLock(content, path) {
			const refuse = (problem) => new failure.HR(`lock-file: ${path}: ${(0, lib_text.Mg)(problem, LONGEST_PROBLEM)}. ${ADVICE}`);
			(0, small_heap.p)(content.length);
			const bytes = typeof content === "string" ? Buffer.from(content) : asBuffer(content);
			return parsePiecewise(bytes, refuse) ?? parseWhole(bytes.toString(), refuse);
		}
		const asBuffer = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
		function parsePiecewise(bytes, refuse) {
			try {
				return parsePieces(bytes, refuse);
			} catch {
				return undefined;
			}
		}
		const CONFLICT = "<<<<<<<";
		function parsePieces(bytes, refuse) {
			if (bytes.includes(CONFLICT)) return undefined;
			const parts = new Map();
			for (const [name, value] of new MemberTexts(bytes)) {
				parts.set(name, value);
				if (name !== "sources") value.parse();
			}
			const [known, sources] = [parts.get("requests")?.parse(), parts.get("sources")?.members()];
			if (parts.get("version")?.parse() !== lockfile_format.xv || sources === undefined || !(0, guards.Gv)(known)) return undefined;
			const requests = requestsIn(known, refuse);
			const content = sourcesIn(sources, requests, refuse);
			if (linesIn(bytes) > sources.size + Object.keys(known).length) return undefined;
			return content && {
				...content,
				requests
			};
		}
		function sourcesIn(sources, requests, refuse) {
			const spent = [];
			const entries = new Map();
			let count = 0;
			for (const [source, value] of sources) {
				if (source.startsWith(lockfile_format.wv)) {
					const amount = value.parse();
					if (isLedgerLine(source)) spent.push([source, amount]);
					continue;
				}
				count += 1;
				for (const entry of parseSource(source, value.parse(), requests, refuse)) entries.set((0, lock.k2)(entry.source, entry), entry);
			}
			if (count > MOST_SOURCES) return undefined;
			refuseSharedPaths(entries, refuse);
			return {
				entries,
				ledger: ledgerOf(spent)
			};
		}
		function parseWhole(text, refuse) {
			const lockfile = new LockObject(parseJson(text, refuse), refuse);
			checkVersion(lockfile.get("version", NUMBER), refuse);
			const [known, all] = [lockfile.get("requests", OBJECT), lockfile.get("sources", OBJECT)];
			refuseRepeated(text, Object.keys(all).length + Object.keys(known).length, refuse);
			const requests = requestsIn(known, refuse);
			const sources = membersOf(all);
			if (sources.length > MOST_SOURCES) throw refuse(`it has more than ${(0, units.ZV)(MOST_SOURCES)} sources`);
			const entries = new Map(sources.flatMap(([source, value]) => parseSource(source, value, requests, refuse)).map((entry) => [(0, lock.k2)(entry.source, entry), entry]));
			refuseSharedPaths(entries, refuse);
			return {
				entries,
				requests,
				ledger: ledgerOf(Object.entries(all))
			};
		}
		function requestsIn(known, refuse) {
			if (Object.keys(known).length > MOST_REQUESTS) throw refuse(`it has more than ${(0, units.ZV)(MOST_REQUESTS)} requests`);
			return new Map(membersOf(known).map(([key, value]) => [key, parseRequest(key, value, refuse)]));
		}
		function ledgerOf(members) {
			return new Map(members.flatMap(([name, value]) => {
				if (!isLedgerLine(name)) return [];
				const key = name.slice(lockfile_format.wv.length);
				const [usd, minutes] = (0, guards.c3)(value, guards.Bf) ?? [];
				if (usd === undefined || minutes === undefined || !(0, lockfile_ledger.zg)({
					usd,
					minutes
				})) return [];
				return [[key, {
					usd,
					minutes
				}]];
			}));
		}
		const isLedgerLine = (name) => name.startsWith(lockfile_format.wv) && (0, lockfile_ledger.PK)(name.slice(lockfile_format.wv.length));
		function parseJournalLine(line) {
			try {
				const removed = (0, guards.at)(JSON.parse(line), "removed");
				if ((0, guards.Kg)(removed)) return removed;
				const { entries, ledger } = parseLock(line, "the journal");
				return entries.values().next().value ?? (ledger.size > 0 ? ledger : undefined);
			} catch {
				return undefined;
			}
		}
		function parseJson(text, refuse) {
			const conflict = text.search(/^<{7}\s/m);
			if (conflict !== -1) {
				throw refuse(`line ${lineAt(text, conflict)} has a merge conflict; delete the lines that begin with <<<<<<<, ` + "======= or >>>>>>>, and keep the lines that both sides added");
			}
			try {
				const value = JSON.parse(text.replace(/^\uFEFF/, ""));
				if ((0, guards.Gv)(value)) return value;
			} catch (error) {
				throw refuse(`it is not JSON, or is cut off: ${(0, failure.bD)(error)}`);
			}
			throw refuse("it is not a JSON object");
		}
		const lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
		function checkVersion(version, refuse) {
			if (version > lockfile_format.xv) throw refuse(`it has format ${version}, which a newer version of this action wrote; use that version`);
			if (version !== lockfile_format.xv) throw refuse(`it has format ${version}, and this version of the action reads ${lockfile_format.xv}`);
		}
		function refuseRepeated(text, members, refuse) {
			if (linesIn(Buffer.from(text)) <= members) return;
			const seen = new Set();
			for (const { index, 1: key = "" } of text.matchAll(/^("(?:[^"\\\n]|\\.)*"):/gm)) {
				if (seen.has(key) && !key.startsWith(`"${lockfile_format.wv}`)) throw refuse(`line ${lineAt(text, index)} has ${key} a second time; keep one of the two lines`);
				seen.add(key);
			}
		}
		function linesIn(bytes) {
			let count = 0;
			for (let at = bytes.indexOf("\n\""); at !== -1; at = bytes.indexOf("\n\"", at + 2)) count += 1;
			return count;
		}
		const membersOf = (object) => Object.entries(object).filter(([key]) => !key.startsWith(lockfile_format.wv));
		function refuseSharedPaths(entries, refuse) {
			const owners = new Map();
			for (const entry of entries.values()) {
				for (const path of (0, lock.wG)(entry)) {
					const owner = owners.get(path);
					if (owner !== undefined) throw refuse(`${path} is listed both for ${owner} and for ${entry.source}`);
					owners.set(path, entry.source);
				}
			}
		}
		var rivals = __webpack_require__(69156);
		var report_result = __webpack_require__(53029);
		;
		function lockReaderAt(path) {
			return {
				path,
				files: (text) => lockedFiles(text, path)
			};
		}
		function lockedFiles(text, path) {
			const files = new Map();
			for (const { source, duration, files: own } of parseLock(text, path).entries.values()) {
				for (const { path: file, git } of Object.values(own)) {
					files.set(file, {
						git,
						source,
						seconds: duration
					});
				}
			}
			return files;
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var open_file = __webpack_require__(29725);
		;
		const CHUNK_BYTES = 1024 ** 2;
		async function hashFile(realPath, size) {
			const [sha256, git] = [(0, external_node_crypto_.createHash)("sha256"), (0, external_node_crypto_.createHash)("sha1").update((0, hash.fU)(size))];
			let bytes = 0;
			const handle = await (0, open_file.Bv)(realPath, size);
			for await (const chunk of handle.createReadStream({
				highWaterMark: CHUNK_BYTES,
				end: size
			})) {
				bytes += chunk.length;
				sha256.update(chunk);
				git.update(chunk);
			}
			if (bytes !== size) throw new Error(`it had ${size} bytes and has ${bytes > size ? "more" : bytes} now`);
			return {
				kind: "file",
				sha256: sha256.digest("hex"),
				size,
				git: git.digest("hex")
			};
		}
		function pointerId({ sha256, size }) {
			const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
			return (0, hash.zA)(pointer);
		}
		;
		function batchOf(results, resultsFile, { unsaved, index }, { root, workspace, lockfile, inputs }) {
			const { lockfile: path, overwriteEdited } = inputs.economy;
			const written = new Map(unsaved);
			for (const result of results) {
				if (result.status !== "transcribed" && result.status !== "reused") continue;
				written.set(result.source, result.files.map((file) => file.path));
			}
			const isRecorded = lockfile.changed || unsaved.size > 0;
			const { removed } = workspace;
			const owners = ownersOf(lockfile.before);
			const isHere = (file) => index.sparseIdOf(file) === undefined || workspace.hasOnDisk(file);
			const transcripts = [...written.values()].flat().filter(isHere);
			const files = [...transcripts, ...isRecorded ? [path] : []].sort();
			return {
				root,
				files,
				ids: gitIdsOf(files, lockfile.entries, index),
				removed,
				lockfile: lockOf(lockfile, path, unsaved),
				sources: sourcesOf(written, removed, {
					entries: lockfile.entries,
					owners,
					index
				}),
				orphans: new Map(removed.flatMap((file) => {
					const owner = owners.get(file);
					return owner === undefined || written.has(owner) || (0, fingerprint.D$)(owner) ? [] : [[file, owner]];
				})),
				overwritten: overwriteEdited ? workspace.replaced : new Map(),
				answers: (0, report_result.Bw)(results),
				results,
				resultsFile
			};
		}
		function gitIdsOf(files, entries, index) {
			const locked = [...entries.values()].flatMap((entry) => Object.values(entry.files));
			const recorded = new Map(locked.map(({ path, git }) => [path, git]));
			const idsOf = (file) => [recorded.get(file), index.stagedIdOf(file)];
			return new Map(files.map((file) => [file, new Set(idsOf(file).filter((id) => id !== undefined))]));
		}
		const ownersOf = (entries) => new Map([...entries.values()].flatMap((entry) => (0, lock.wG)(entry).map((file) => [file, entry.source])));
		function sourcesOf(written, removed, { entries, owners, index }) {
			const media = new Map([...entries.values()].map((entry) => [entry.source, entry.media]));
			const sources = [...written].map(([name, files]) => {
				const superseded = removed.filter((file) => owners.get(file) === name);
				return batchSource(name, media.get(name), [...files, ...superseded], index);
			});
			return sources.filter((source) => source !== undefined);
		}
		function batchSource(name, media, files, index) {
			if (media?.kind !== "file") return undefined;
			const isTracked = index.stagedIdOf(name) !== undefined;
			return {
				path: name,
				ids: idsOf(name, media, index),
				isTracked,
				isIdUnknown: media.unverifiedGit !== undefined,
				files
			};
		}
		function idsOf(name, media, index) {
			const ids = [
				media.git,
				media.unverifiedGit,
				pointerId(media),
				index.stagedIdOf(name)
			];
			return new Set(ids.filter((id) => id !== undefined));
		}
		function lockOf(lockfile, path, unsaved) {
			const before = new Map([...lockfile.before].filter(([, { source }]) => !unsaved.has(source)));
			return {
				...lockReaderAt(path),
				rivals: (theirs) => (0, rivals.FX)(lockfile.before, lockfile.entries, parseLock(theirs, path).entries),
				merge: (theirs, withheld) => {
					const theirLock = theirs === undefined ? undefined : parseLock(theirs, path);
					const base = theirLock === undefined ? new Map() : before;
					const merged = (0, merge.t)(base, lockfile.entries, theirLock?.entries ?? new Map(), withheld);
					const ledger = (0, lockfile_ledger.dR)(lockfile.ledgerBefore, lockfile.ledger, theirLock?.ledger ?? lockfile_ledger._7);
					return (0, lockfile_format.go)(merged, new Map([...theirLock?.requests ?? [], ...lockfile.requests]), ledger);
				}
			};
		}
		var fitting = __webpack_require__(33857);
		var summary = __webpack_require__(35344);
		;
		const BUDGET = 65536;
		const PLAN_BUDGET = BUDGET / 2;
		function commentMarker(workflow, job, jobIndex = "") {
			const name = [
				workflow,
				job,
				jobIndex
			].filter((part) => part !== "").map(encodeURIComponent).join("/").replaceAll("-", "%2D");
			return `<!-- deepgram-transcribe: ${name} -->`;
		}
		function renderComment(account, marker, plan = "") {
			const fits = Buffer.byteLength(plan) <= PLAN_BUDGET;
			const before = `${marker}\n${fits ? plan : "The plan would not fit; the step summary has it.\n\n"}`;
			return `${before}${(0, summary.B)(account, BUDGET - (0, fitting.e)([before]))}`;
		}
		var plan_price = __webpack_require__(37310);
		;
		function withBudget(limits, monthly) {
			const left = Math.max(0, monthly.budget - monthly.spent);
			return limits.maxCost !== undefined && limits.maxCost <= left ? limits : {
				...limits,
				maxCost: left,
				monthly
			};
		}
		const MINUTES_FOR_OTHERS = 600;
		function withDefaultCap(limits, event, { isOpen }) {
			if (!isOpen || limits.maxMinutes !== undefined) return limits;
			return {
				...limits,
				maxMinutes: MINUTES_FOR_OTHERS,
				defaultFor: event
			};
		}
		const ROUNDING = 1e-9;
		const noPriceMessage = ({ monthly }) => `${monthly === undefined ? "max-cost" : "budget-per-month"}: no price is known for the model, so the limit ` + "cannot be applied. Set `price-per-minute`.";
		class Budget {
			#limits;
			#spent = new Total();
			#reserved = new Total();
			constructor(limits) {
				this.#limits = limits;
			}
			get limits() {
				return this.#limits;
			}
			limitTo(limits) {
				this.#limits = limits;
			}
			reserve(amount) {
				this.#reserved.add(amount, 1);
			}
			claim(amount) {
				const fits = this.#spend(amount, this.#spent);
				if (fits) this.release(amount);
				return fits;
			}
			release(amount) {
				this.#reserved.add(amount, -1);
			}
			admit(amount) {
				return this.#spend(amount, this.#spent.with(this.#reserved));
			}
			settle(expected, billed) {
				this.#spent.add(expected, -1);
				this.#spent.add(billed, 1);
			}
			#spend({ minutes, cost }, before) {
				const { maxMinutes, maxCost } = this.#limits;
				if (!hasRoom(before.minutes, minutes, maxMinutes) || !hasRoom(before.cost, cost, maxCost)) return false;
				this.#spent.add({
					minutes,
					cost
				}, 1);
				return true;
			}
		}
		class Total {
			minutes = 0;
			cost = 0;
			add({ minutes = 0, cost = 0 }, times) {
				this.minutes += times * minutes;
				this.cost += times * cost;
			}
			with(other) {
				const sum = new Total();
				sum.add(this, 1);
				sum.add(other, 1);
				return sum;
			}
		}
		function isWithinCap(total, cap) {
			return cap === undefined || total <= cap * (1 + ROUNDING);
		}
		function hasRoom(total, amount, cap) {
			if (amount !== undefined) return isWithinCap(total + amount, cap);
			return cap === undefined || total < cap * (1 - ROUNDING);
		}
		function applyCaps(items, caps) {
			const sorted = items.toSorted(byNeed);
			const { minutes, cost } = (0, plan_price.jA)(sorted);
			if (caps.maxCost !== undefined && cost === undefined) return {
				send: [],
				heldBack: items,
				over: noPriceMessage(caps)
			};
			const exceeded = [...isWithinCap(minutes, caps.maxMinutes) ? [] : [capOnMinutes(caps)], ...isWithinCap(cost ?? 0, caps.maxCost) && !isUsedUp(items, caps) ? [] : [capOnCost(caps)]];
			if (exceeded.length === 0) return {
				send: items,
				heldBack: [],
				over: undefined
			};
			const send = caps.whenOver === "stop" ? [] : firstWithin(sorted, caps);
			const sent = new Set(send);
			const heldBack = items.filter((item) => !sent.has(item));
			return {
				send,
				heldBack,
				over: explain(items, exceeded, caps.whenOver, heldBack.length)
			};
		}
		function firstWithin(items, limits) {
			const budget = new Budget(limits);
			const end = items.findIndex((item) => !budget.admit(item));
			return end === -1 ? items : items.slice(0, end);
		}
		function byNeed(a, b) {
			return Number(b.isNew ?? false) - Number(a.isNew ?? false) || compare(a.cost, b.cost) || compare(a.minutes, b.minutes) || compare(a.item.name, b.item.name);
		}
		function compare(a, b) {
			if (a === b) return 0;
			if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
			return a < b ? -1 : 1;
		}
		function capOnMinutes({ maxMinutes, defaultFor }) {
			const byDefault = `the ${maxMinutes} minutes that a run may send on ${defaultFor}, which people without write access can trigger`;
			return {
				name: "max-minutes",
				text: defaultFor === undefined ? `max-minutes (${maxMinutes})` : byDefault
			};
		}
		const isUsedUp = (items, { monthly, maxCost }) => monthly !== undefined && maxCost === 0 && items.length > 0;
		function capOnCost({ maxCost, monthly }) {
			if (monthly === undefined) return {
				name: "max-cost",
				text: `max-cost (${maxCost})`
			};
			const { budget, month } = monthly;
			const left = `${(0, plan_price.BD)(maxCost ?? 0)} of ${(0, plan_price.BD)(budget)} in ${month}`;
			return {
				name: "budget-per-month",
				text: `what is left of budget-per-month (${left})`
			};
		}
		const capsToRaise = ({ monthly }) => monthly === undefined ? "`max-minutes` or `max-cost`" : "`max-minutes` or `budget-per-month`";
		function explain(items, exceeded, whenOver, heldBack) {
			const { minutes, cost, unknown } = (0, plan_price.jA)(items);
			const price = cost === undefined ? "of unknown cost" : `estimated at ${(0, plan_price.BD)(cost)}`;
			const more = unknown === 0 ? "" : `, and ${(0, units.U9)(unknown, "source")} of unknown length`;
			const plan = `The plan is ${(0, units.ZV)(minutes, 1)} minutes, ${price}${more}, above ${exceeded.map(({ text }) => text).join(" and ")}.`;
			const raise = `raise ${exceeded.map(({ name }) => `\`${name}\``).join(" and ")}`;
			return whenOver === "stop" ? `${plan} Nothing was sent. To continue, ${raise}, send a part with \`when-over-cap: partial\`, or narrow ` + "`files`." : `${plan} ${(0, units.U9)(heldBack, "source")} held back. To send all, ${raise}.`;
		}
		;
		const hasFile = (entry, { format, path }) => (0, lock.W7)(entry, format)?.path === path;
		function stepFor(output, known, survey) {
			const state = survey.stateOf(output.path);
			const rendering = survey.rendering(known.source, output);
			const holder = known.current.find((entry) => hasFile(entry, output));
			const isCurrent = holder !== undefined;
			const here = (0, lock.W7)(holder ?? known.recorded.find((entry) => hasFile(entry, output)), output.format);
			const carried = isCurrent ? undefined : carryFrom(known, output, rendering, survey);
			if (carried !== undefined) return carried;
			const belongsToOther = holder !== known.mine;
			if ((state === "edited" || state === "foreign") && !survey.overwriteEdited) {
				return known.isSettled && isCurrent && here !== undefined && isLatest(here, rendering) ? {
					output,
					action: "leave",
					file: here,
					belongsToOther
				} : {
					output,
					action: "adopt",
					file: here && {
						...here,
						rendering: lock.LJ
					}
				};
			}
			if (isCurrent && state === "ours" && here !== undefined && here.rendering !== lock.LJ) {
				return here.rendering === rendering ? {
					output,
					action: "keep",
					file: here,
					belongsToOther
				} : {
					output,
					action: "refresh",
					file: here
				};
			}
			return {
				output,
				action: "write"
			};
		}
		const isLatest = (file, rendering) => file.rendering === rendering || file.rendering === lock.LJ;
		function carryFrom({ origins, current }, output, rendering, survey) {
			const { stateOf } = survey;
			for (const entry of origins) {
				const origin = (0, lock.W7)(entry, output.format);
				if (origin === undefined) continue;
				const isHere = origin.path === output.path;
				const isFree = isHere || stateOf(output.path) === "missing";
				const state = isHere && current.length > 0 ? "ours" : stateOf(origin.path);
				const edited = mustBePreserved(state, origin, survey) && (isHere || mayBeCopied(entry, output.format, origin, survey));
				const isOurs = state === "ours" && origin.rendering !== lock.LJ;
				const stale = state !== "edited" && origin.rendering !== rendering;
				if (isFree && (edited || isOurs)) return {
					output,
					action: "carry",
					origin,
					edited,
					stale
				};
			}
			return undefined;
		}
		const mustBePreserved = (state, { path, git }, survey) => state === "foreign" ? !survey.overwriteEdited || survey.hasContent(path, git) : state === "edited" && !survey.overwriteEdited;
		const mayBeCopied = (entry, format, file, survey) => isAtOwnPath(entry, format, file, survey) || survey.isTracked(file.path);
		const isAtOwnPath = (entry, format, { path }, survey) => survey.stateOf(path) === "foreign" || survey.isTemplated(entry.source, format, path);
		function movedFrom({ mine }, steps, survey) {
			return steps.flatMap((step) => {
				const { format, path } = step.output;
				const before = (0, lock.W7)(mine, format);
				if (mine === undefined || before === undefined || before.path === path) return [];
				const isCarried = step.action === "carry" && step.origin.path === before.path;
				const mayGo = isCarried && isAtOwnPath(mine, format, before, survey);
				return mayGo || survey.stateOf(before.path) === "ours" ? [before.path] : [];
			});
		}
		const needsAnswer = ({ action }) => action === "write";
		const isStale = (step) => step.action === "refresh" || step.action === "carry" && step.stale;
		const takesAnswer = (step) => isStale(step) || step.action === "adopt";
		const changesFile = (step) => needsAnswer(step) || takesAnswer(step) || step.action === "carry";
		;
		function decideTasks(items, { answers, saved }) {
			const unchanged = [];
			const reuse = [];
			const unanswered = [];
			for (const item of items) {
				const [answer, copyable] = [answers.get(item.key), saved.get(item.name)];
				const has = (test) => item.steps.some(test);
				if (answer !== undefined && (has(needsAnswer) || has(takesAnswer))) reuse.push({
					kind: "reuse",
					item,
					answer,
					saved: undefined
				});
				else if (copyable !== undefined) reuse.push({
					kind: "reuse",
					item,
					answer: undefined,
					saved: copyable
				});
				else if (has(needsAnswer)) unanswered.push(item);
				else if (has(isCarried)) reuse.push({
					kind: "reuse",
					item,
					answer: undefined,
					saved: undefined
				});
				else unchanged.push({
					kind: "unchanged",
					item
				});
			}
			return [
				...unchanged,
				...reuse,
				...requestsFor(unanswered)
			];
		}
		const isCarried = ({ action }) => action === "carry";
		function requestsFor(items) {
			const byAudio = Map.groupBy(items, ({ key, replaces = key }) => replaces);
			return [...byAudio.values()].flatMap((alike) => {
				const [first, ...others] = alike.toSorted((a, b) => b.again.length - a.again.length);
				if (first === undefined) return [];
				const why = `the same audio as ${first.name}`;
				return [requestOf(forNewAnswer(first), others.map((other) => ({
					...forNewAnswer(other),
					why
				})))];
			});
		}
		function requestOf(item, followers) {
			return {
				kind: "transcribe",
				item,
				followers,
				isNew: [item, ...followers].some(lacksTranscript)
			};
		}
		const lacksTranscript = ({ own, media }) => own === undefined || !(0, fingerprint.Cm)(own.media, media);
		function forNewAnswer(item) {
			const { basis, why } = item;
			const steps = item.steps.map((step) => {
				const isOurs = step.action === "keep" || step.action === "refresh" || step.action === "carry" && !step.edited;
				return isOurs ? {
					output: step.output,
					action: "write"
				} : step;
			});
			if (basis === undefined && steps.every((step, index) => step === item.steps[index])) return item;
			const lost = basis === undefined ? why : `${why}, and the answer is no longer kept`;
			return {
				...item,
				steps,
				why: lost
			};
		}
		function ofKind(tasks, kind) {
			return tasks.filter((task) => task.kind === kind);
		}
		const isRequest = (task) => "followers" in task;
		const itemsOf = (task) => isRequest(task) ? [task.item, ...task.followers] : [task.item];
		function withoutRequests(tasks, names) {
			return tasks.flatMap((task) => {
				if (task.kind !== "transcribe") return [task];
				const [first, ...others] = itemsOf(task).filter(({ name }) => !names.has(name));
				return first === undefined ? [] : [requestOf(first, others)];
			});
		}
		const hasNoFiles = ({ steps }) => steps.every(needsAnswer);
		function searchScope({ basis, steps }) {
			if (steps.some(needsAnswer)) return "everywhere";
			if (!steps.some(takesAnswer)) return "nowhere";
			if (basis === undefined) return "everywhere";
			return basis.stored === true && steps.some(isStale) ? "store" : "here";
		}
		function pathsToWrite({ steps }) {
			const isLeft = (step) => step.action === "keep" || step.action === "leave" || step.action === "adopt" && step.file !== undefined;
			return steps.filter((step) => !isLeft(step)).map(({ output }) => output.path);
		}
		function unsavedFiles(tasks, isCommitted) {
			const unsaved = ofKind(tasks, "unchanged").map(({ item: { name, steps } }) => {
				const files = steps.flatMap((step) => step.action === "keep" ? [step.file] : []);
				return [name, files.filter((file) => !isCommitted(file)).map(({ path }) => path)];
			});
			return new Map(unsaved.filter(([, paths]) => paths.length > 0));
		}
		;
		function planWithin(tasks, orphans, caps) {
			const requests = tasks.filter(isRequest).toSorted((a, b) => Number(b.isNew) - Number(a.isNew));
			const { send, heldBack, over } = applyCaps(requests, caps);
			return {
				tasks: [
					...tasks.filter((task) => !isRequest(task)),
					...send.map((task) => ({
						...task,
						kind: "transcribe"
					})),
					...heldBack.map((task) => ({
						...task,
						kind: "held-back"
					}))
				],
				orphans: orphans.filter(({ renamedTo }) => renamedTo === undefined),
				over
			};
		}
		const plan_requestsIn = ({ tasks }) => tasks.filter(isRequest);
		const totalOf = (plan) => (0, plan_price.jA)(plan_requestsIn(plan));
		const isAdded = ({ item }) => item.own === undefined;
		const reusedIn = ({ tasks }) => [...reuses(tasks).filter((item) => !isOwn(item)), ...ofKind(tasks, "transcribe").flatMap(({ followers }) => followers)];
		const rerenderedIn = ({ tasks }) => reuses(tasks).filter(isOwn);
		const reuses = (tasks) => ofKind(tasks, "reuse").map(({ item }) => item);
		const isOwn = ({ basis, name }) => basis?.source === name;
		const editedIn = ({ tasks }) => tasks.flatMap((task) => pathsWhere(task, (step) => isLeft(step) || task.kind !== "reuse" && isAdopted(step)));
		const unrecordedIn = ({ tasks }) => tasks.flatMap((task) => task.kind === "reuse" ? [] : pathsWhere(task, isUnrecorded));
		const staleIn = ({ tasks }) => tasks.flatMap((task) => {
			const isKept = task.kind === "unchanged" || task.kind === "reuse" && task.answer === undefined;
			return isKept ? pathsWhere(task, isStale) : [];
		});
		const isLeft = ({ action }) => action === "leave";
		const isAdopted = (step) => step.action === "adopt" && step.file !== undefined;
		const isUnrecorded = (step) => step.action === "adopt" && step.file === undefined;
		const pathsWhere = (task, test) => itemsOf(task).flatMap(({ steps }) => steps.filter(test).map(({ output }) => output.path));
		;
		const MOST_NAMED = 20;
		const plan_SECONDS = 60;
		function logPlan(plan, { costs, hints = [], urlNotes } = {}) {
			const { tasks, orphans } = plan;
			log.pq(`Plan: ${headline(plan)}.`);
			list(ofKind(tasks, "transcribe"), (task) => `  ${task.item.name}: ${reasonOf(task, urlNotes)}`);
			list(ofKind(tasks, "held-back"), (task) => `  ${task.item.name}: held back${amountText(task)}`);
			list([...reusedIn(plan), ...rerenderedIn(plan)], ({ name, why }) => `  ${name}: nothing to send, ${why}`);
			list(editedIn(plan), (path) => `  ${path}: kept, somebody edited it`);
			list(unrecordedIn(plan), (path) => `  ${path}: kept, it is not in the lock file`);
			list(staleIn(plan), (path) => `  ${path}: not rendered again, since Deepgram's answer is no longer kept`);
			list(orphans, ({ name }) => `  ${name}: its recording was deleted, its transcripts are kept`);
			if (costs !== undefined && totalOf(plan).minutes > 0) {
				if (costs.sum !== undefined) log.pq(costs.sum);
				log.pq(costs.note);
			}
			for (const hint of hints) log.pq(hint);
		}
		function list(items, line) {
			for (const item of items.slice(0, MOST_NAMED)) log.pq(line(item));
			if (items.length > MOST_NAMED) log.pq(`  and ${(0, units.ZV)(items.length - MOST_NAMED)} more`);
		}
		function headline(plan) {
			const send = ofKind(plan.tasks, "transcribe");
			const { heldBack, reused, rerendered, unchanged, edited, unrecorded, orphaned } = countsOf(plan);
			const parts = [
				`${(0, units.ZV)(send.length)} to transcribe${send.length === 0 ? "" : totalText(send)}`,
				heldBack > 0 ? `${(0, units.ZV)(heldBack)} held back` : "",
				reused > 0 ? `${(0, units.ZV)(reused)} reused` : "",
				rerendered > 0 ? `${(0, units.ZV)(rerendered)} rendered again` : "",
				unchanged > 0 ? `${(0, units.ZV)(unchanged)} unchanged` : "",
				edited > 0 ? `${(0, units.U9)(edited, "edited transcript")} left` : "",
				unrecorded > 0 ? `${(0, units.U9)(unrecorded, "unknown file")} left` : "",
				orphaned > 0 ? `${(0, units.ZV)(orphaned)} orphaned` : ""
			];
			return parts.filter((part) => part !== "").join("; ");
		}
		const countsOf = (plan) => ({
			heldBack: ofKind(plan.tasks, "held-back").length,
			reused: reusedIn(plan).length,
			rerendered: rerenderedIn(plan).length,
			unchanged: ofKind(plan.tasks, "unchanged").length,
			edited: editedIn(plan).length,
			unrecorded: unrecordedIn(plan).length,
			orphaned: plan.orphans.length
		});
		function totalText(requests) {
			const { minutes, cost, unknown } = (0, plan_price.jA)(requests);
			if (unknown === requests.length) return " (length and cost unknown)";
			const price = cost === undefined ? "price unknown" : `estimated ${(0, plan_price.BD)(cost)}`;
			const open = unknown > 0 ? `, ${unknown} of unknown length` : "";
			return ` (${(0, units.a3)(minutes * plan_SECONDS)} of audio, ${price}${open})`;
		}
		function amountText({ minutes, cost, divided }) {
			if (minutes === undefined) return ", length unknown";
			const price = cost === undefined ? "" : `, estimated ${(0, plan_price.BD)(cost)}`;
			return `${divided === undefined ? "" : `, ${partsText(divided)}`}, ${(0, units.a3)(minutes * plan_SECONDS)}${price}`;
		}
		function partsText({ parts, kept }) {
			const paid = kept.size === 0 ? "" : `, ${kept.size} of them already paid for`;
			return `in ${(0, units.U9)(parts.length, "part")}${paid}`;
		}
		function reasonOf(task, urlNotes) {
			return [`${task.item.why}${amountText(task)}`, ...mediaRemarks(task, urlNotes)].join("; ");
		}
		const remarksOn = (task, urlNotes) => [...task.divided === undefined ? [] : [partsText(task.divided)], ...mediaRemarks(task, urlNotes)];
		function mediaRemarks({ item, sound }, urlNotes) {
			const { media, name } = item;
			const size = media.kind === "file" ? media.size : undefined;
			const sent = sound === undefined || size === undefined ? undefined : `sends about ${(0, units.z3)(sound)} of audio instead of ${(0, units.z3)(size)}`;
			return [urlNotes?.get(name)?.response, sent].filter((text) => text !== undefined);
		}
		const HEADINGS = ["| | Sources | Audio | Estimated cost |", "| --- | ---: | ---: | ---: |"];
		function renderPlan(plan, { costs, hints = [], urlNotes, isDryRun = false } = {}) {
			const requests = plan_requestsIn(plan);
			const { reused, rerendered, unchanged, edited, unrecorded, orphaned } = countsOf(plan);
			const rows = [
				costRow("New", requests.filter(isAdded)),
				costRow("Changed", requests.filter((task) => !isAdded(task))),
				costRow("Of these held back", ofKind(plan.tasks, "held-back")),
				countRow("Reused", reused),
				countRow("Rendered again", rerendered),
				countRow("Unchanged", unchanged),
				countRow("Edited transcripts, left", edited),
				countRow("Unknown files, left", unrecorded),
				countRow("Orphaned", orphaned)
			].filter((row) => row !== "");
			return [
				"## Plan",
				"",
				...rows.length > 0 ? [...HEADINGS, ...rows] : ["Nothing to do."],
				"",
				...isDryRun ? [] : reasons(ofKind(plan.tasks, "transcribe"), urlNotes),
				...costs === undefined || totalOf(plan).minutes === 0 ? [] : [
					...costs.calculation,
					(0, safe_text.Ge)(costs.note),
					""
				],
				...hints.flatMap((hint) => [(0, safe_text.Ge)(hint), ""]),
				...plan.over === undefined ? [] : [`⚠️ ${(0, safe_text.Ge)(plan.over)}`, ""]
			].join("\n");
		}
		function costRow(title, requests) {
			if (requests.length === 0) return "";
			const { minutes, cost, unknown } = (0, plan_price.jA)(requests);
			if (unknown === requests.length) return `| ${title} | ${(0, units.ZV)(requests.length)} | unknown | unknown |`;
			const audio = `${(0, units.a3)(minutes * plan_SECONDS)}${unknown > 0 ? ` and ${unknown} unknown` : ""}`;
			return `| ${title} | ${(0, units.ZV)(requests.length)} | ${audio} | ${cost === undefined ? "unknown" : (0, plan_price.BD)(cost)} |`;
		}
		const countRow = (title, amount) => amount === 0 ? "" : `| ${title} | ${(0, units.ZV)(amount)} | | |`;
		function reasons(requests, urlNotes) {
			if (requests.length === 0) return [];
			const lines = requests.slice(0, MOST_NAMED).map((task) => `- ${(0, safe_text.Bm)(task.item.name)}: ${(0, safe_text.Ge)(reasonOf(task, urlNotes))}`);
			const more = requests.length - MOST_NAMED;
			return [
				...lines,
				...more > 0 ? [`- and ${(0, units.ZV)(more)} more`] : [],
				""
			];
		}
		;
		async function commentOnPullRequest(account, { inputs, event }) {
			const { pullRequest } = event;
			if (inputs.comment === "never" || pullRequest === undefined || inputs.token === "") return;
			if (inputs.comment === "auto" && (event.fromFork || event.byDependabot)) return;
			const { connect } = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
			const marker = commentMarker(event.workflow, event.job, inputs.saving.artifact.jobIndex);
			const plan = inputs.economy.dryRun ? `${renderPlan(account.plan, { isDryRun: true })}\n` : "";
			try {
				const client = await connect(inputs.token, event);
				const url = await client.comments.put(pullRequest.number, marker, renderComment(account, marker, plan));
				log.pq(`Commented: ${url}`);
			} catch (error) {
				log.lm(`No comment on the pull request: ${(0, failure.bD)(error)}`);
			}
		}
		var report_costs = __webpack_require__(22512);
		var report_totals = __webpack_require__(6375);
		;
		const NOTHING = {
			planned: 0,
			"planned-minutes": 0,
			"estimated-cost": "0.0000",
			transcribed: 0,
			reused: 0,
			unchanged: 0,
			edited: 0,
			orphaned: 0,
			skipped: 0,
			failed: 0,
			minutes: 0,
			"saved-minutes": 0,
			"billed-cost": "0.0000",
			results: "",
			"skipped-reason": ""
		};
		function setOutputs(outputs) {
			(0, runner_files.S0)({
				...NOTHING,
				...outputs
			});
		}
		function plannedOutputs(plan) {
			const total = totalOf(plan);
			return {
				planned: plan_requestsIn(plan).length,
				"planned-minutes": Math.round(total.minutes * 100) / 100,
				"estimated-cost": total.cost?.toFixed(4) ?? "",
				orphaned: plan.orphans.length
			};
		}
		async function report(account, resultsPath) {
			const totals = (0, report_result.vA)(account.results);
			setOutputs({
				...plannedOutputs(account.plan),
				transcribed: totals.transcribed.length,
				reused: totals.reused.length,
				unchanged: totals.unchanged.length,
				edited: totals.edited.length,
				skipped: account.omissions.length,
				failed: totals.failed.length,
				minutes: totals.minutes,
				"saved-minutes": totals.savedMinutes,
				...account.billed && { "billed-cost": account.billed.cost?.toFixed(4) ?? "" },
				results: resultsPath,
				...Object.assign({}, ...account.saved.map(({ outputs }) => outputs))
			});
			await (0, step_summary.S)((0, summary.B)(account));
			annotateFailures(totals);
			annotateWarnings(totals);
			log.pq(`${(0, report_totals.s)(totals)}.`);
			if (account.billed !== undefined) log.pq((0, report_costs.pv)(account.billed));
			return totals;
		}
		function annotateWarnings({ transcribed }) {
			const warnings = [...new Set(transcribed.flatMap((result) => result.warnings))];
			log.fz("warning", warnings.map((text) => ({ text: `Deepgram warns: ${text}` })), (more) => `${(0, units.U9)(more, "more warning")} ${more === 1 ? "is" : "are"} in the results file.`);
		}
		function annotateFailures(totals) {
			const common = (0, report_result.JJ)(totals);
			const each = totals.causes.map((result) => ({
				text: `${result.source}: ${(0, report_result.kY)(result)}`,
				file: result.kind === "file" ? result.source : undefined
			}));
			log.fz("error", common === undefined ? each : [{ text: common }], (more) => `${(0, units.U9)(more, "more source")} failed; the step summary lists all.`);
		}
		function failIfNeeded(totals, failOn, { cancelled, failures }) {
			const total = `${(0, report_totals.s)(totals)}.`;
			if (cancelled) {
				const sentences = [
					total,
					"Transcripts received so far are saved.",
					...failures
				];
				throw new failure.HR(`Cancelled: ${sentences.join(" ")}`);
			}
			const reasons = failsBy(totals, failOn) ? [
				total,
				...failures,
				pointerTo(totals)
			] : failures;
			if (reasons.length > 0) throw new failure.HR(reasons.join(" ").trimEnd());
		}
		function failsBy({ transcribed, reused, unchanged, failed }, failOn) {
			const succeeded = transcribed.length + reused.length + unchanged.length;
			return failed.length > 0 && (failOn === "any" || failOn === "all" && succeeded === 0);
		}
		function pointerTo(totals) {
			const amount = (0, report_result.JJ)(totals) === undefined ? totals.causes.length : 1;
			if (amount === 0) return "";
			return amount === 1 ? "The error above says why." : "The errors above say why.";
		}
		var saver = __webpack_require__(82108);
		;
		async function saveAll(savers, batch, rescue) {
			const unused = batch.results.some((result) => result.status === "failed" && result.answer !== undefined);
			if (batch.files.length + batch.removed.length === 0 && !unused) return {
				saved: [],
				failures: []
			};
			const saved = [];
			const failures = [];
			for (const { name, saver } of savers) {
				try {
					saved.push(await logged(saver.save(batch)));
				} catch (error) {
					failures.push(`save-to ${name}: ${(0, failure.bD)(error)}`);
				}
			}
			const isDisplaced = saved.some((each) => each.isDisplaced === true);
			const isUnsaved = (unused || isDisplaced) && savers.length > 0 && !savers.some(({ name }) => name === "artifact");
			const needsRescue = failures.length > 0 || isUnsaved;
			const rescued = rescue !== undefined && needsRescue ? await runRescue(batch, rescue, failures) : [];
			const all = [...saved, ...rescued];
			if (failures.length === 0) return {
				saved: all,
				failures
			};
			const notes = all.length === 0 ? [unsavedOutcome(batch)] : rescued.map(({ message }) => message);
			return {
				saved: all,
				failures: [...failures, ...notes]
			};
		}
		async function logged(saving, { isReported = false } = {}) {
			const saved = await saving;
			if (!isReported) log.pq(saved.message);
			for (const warning of saved.warnings ?? []) log.$e(warning);
			return saved;
		}
		async function runRescue(batch, rescue, failures) {
			try {
				return [await logged((await rescue()).save(batch), { isReported: failures.length > 0 })];
			} catch (error) {
				const why = (0, failure.bD)(error);
				const isReported = failures.some((failure) => failure.endsWith(why));
				const either = failures.length > 0 ? " either" : "";
				const files = (0, units.U9)((0, saver.j)(batch).length, "transcript");
				log.$e(`${files} could not be uploaded as an artifact${either}${isReported ? ", for the same reason." : `: ${why}`}`);
				return [];
			}
		}
		function unsavedOutcome(batch) {
			const transcripts = (0, units.U9)((0, saver.j)(batch).length, "transcript stays", "transcripts stay");
			const results = batch.resultsFile === "" ? "" : `, the results in ${batch.resultsFile}`;
			return `Until the job ends, ${transcripts} in ${batch.root}${results}.`;
		}
		;
		const WAYS = {
			artifact: (saving, _, event) => makeArtifactSaver(saving, event),
			commit: async ({ branch, commitMessage }, token, event) => {
				const { createCommitSaver } = await Promise.all([
					__webpack_require__.e(9806),
					__webpack_require__.e(7238),
					__webpack_require__.e(108)
				]).then(__webpack_require__.bind(__webpack_require__, 30108));
				return createCommitSaver({
					token,
					event,
					branch,
					message: commitMessage
				});
			},
			"pull-request": async ({ branch, commitMessage, pullRequest }, token, event) => {
				const { createPullRequestSaver } = await Promise.all([
					__webpack_require__.e(9806),
					__webpack_require__.e(7238),
					__webpack_require__.e(4016)
				]).then(__webpack_require__.bind(__webpack_require__, 14016));
				return createPullRequestSaver({
					token,
					event,
					base: branch,
					message: commitMessage,
					...pullRequest
				});
			}
		};
		async function makeSavers(saving, token, event) {
			const ways = saving.to.filter((name) => name !== "workspace");
			return await Promise.all(ways.map(async (name) => ({
				name,
				saver: await WAYS[name](saving, token, event)
			})));
		}
		function makeRescue(saving, event) {
			const name = `transcripts-rescued-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}`;
			const rescuing = {
				...saving,
				artifact: {
					...saving.artifact,
					name
				}
			};
			return saving.rescue ? () => makeArtifactSaver(rescuing, event) : undefined;
		}
		async function makeArtifactSaver({ artifact }, event) {
			const { createArtifactSaver } = await __webpack_require__.e(4831).then(__webpack_require__.bind(__webpack_require__, 84831));
			const { artifactNames } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 77526));
			return createArtifactSaver({
				...artifact,
				names: artifactNames(artifact.name, {
					...event,
					...artifact
				})
			});
		}
		;
		async function conclude(given, plan, run) {
			const { runFolder, inputs, event, cancellation } = run;
			const outcome = {
				...given,
				billed: billedIn(given, inputs)
			};
			const { resultsPath, writeErrors } = await keepResults(outcome.results, runFolder);
			const savers = inputs.economy.dryRun ? [] : await run.savers();
			const save = () => saveAll(savers, batchOf(outcome.results, resultsPath, plan, run), makeRescue(inputs.saving, event));
			const problems = [...capFailures(outcome.results, inputs), ...writeErrors];
			if (cancellation.isCancelled) {
				const totals = await report({
					...outcome,
					saved: []
				}, resultsPath);
				const { failures } = await save();
				return failIfNeeded(totals, inputs.failOn, {
					cancelled: true,
					failures: [...failures, ...problems]
				});
			}
			const { saved, failures } = await save();
			const account = {
				...outcome,
				saved
			};
			const totals = await report(account, resultsPath);
			await commentOnPullRequest(account, run);
			failIfNeeded(totals, inputs.failOn, {
				cancelled: cancellation.isCancelled,
				failures: [...failures, ...problems]
			});
		}
		async function keepResults(results, runFolder) {
			try {
				return {
					resultsPath: await runFolder.keepResults((0, report_result.Wr)(results)),
					writeErrors: []
				};
			} catch (error) {
				return {
					resultsPath: "",
					writeErrors: [(0, failure.bD)(error)]
				};
			}
		}
		function billedIn({ results, plan }, { parameters, economy }) {
			const billables = results.flatMap((result) => {
				if (result.status === "transcribed") return [result.billed ?? result];
				return "billed" in result && result.billed !== undefined ? [result.billed] : [];
			});
			return (0, report_costs._2)(billables, ofKind(plan.tasks, "transcribe"), parameters, economy.prices);
		}
		function capFailures(results, { economy }) {
			const heldBack = results.filter(({ status }) => status === "over-cap").length;
			if (heldBack === 0 || economy.dryRun || economy.whenOverCap === "partial") return [];
			return [`Not everything was sent: ${capsToRaise(economy)} was reached. Raise it, or run again.`];
		}
		var deepgram_error = __webpack_require__(51987);
		var deepgram_token = __webpack_require__(59324);
		;
		const RENEWAL_MARGIN_MS = 5 * 6e4;
		const LONGEST_LIFE_S = 3600;
		const RETRY_PAUSE_MS = 6e4;
		function checkToken({ apiKey, renewalKey }) {
			if (!(0, deepgram_token.sg)(apiKey)) {
				if (renewalKey !== "") log.$e("renewal-key: it is not used, since `api-key` is not a temporary token. Remove it.");
				return;
			}
			const end = (0, deepgram_token.Wr)(apiKey);
			const about = `api-key: it is a temporary token, valid until ${end || "an unknown time"}`;
			if (renewalKey !== "") log.pq(`${about}, and renewed before that.`);
			else if ((0, deepgram_token.kv)(apiKey) <= Date.now()) {
				throw new failure.HR(`api-key: the temporary token expired at ${end}, by the clock of this machine. Create one earlier in the ` + "same job.");
			} else {
				log.pq(`${about}. Recordings that are not sent by then are left to the next run; with \`renewal-key\` the token ` + "is renewed.");
			}
		}
		function credentialOf({ apiKey, renewalKey, managementUrl }) {
			if (!(0, deepgram_token.sg)(apiKey)) return async () => apiKey;
			const granter = renewalKey === "" ? undefined : granterWith(renewalKey, managementUrl);
			const token = new RenewedToken(apiKey, granter);
			return () => token.current();
		}
		function granterWith(apiKey, baseUrl) {
			return async (seconds) => {
				const { ManagementClient } = await Promise.all([__webpack_require__.e(9186), __webpack_require__.e(5331)]).then(__webpack_require__.bind(__webpack_require__, 39186));
				const client = new ManagementClient({
					apiKey,
					baseUrl,
					retries: 2,
					input: "base-url"
				});
				try {
					return await client.grant(seconds);
				} finally {
					client.close();
				}
			};
		}
		class RenewedToken {
			#grant;
			#now;
			#life;
			#token;
			#end;
			#triedAt = Number.NEGATIVE_INFINITY;
			#renewal;
			constructor(token, grant, now = Date.now) {
				this.#grant = grant;
				this.#now = now;
				this.#token = token;
				this.#end = (0, deepgram_token.kv)(token);
				const seconds = (0, deepgram_token.XU)(token);
				this.#life = (seconds > 0 && seconds <= LONGEST_LIFE_S ? Math.ceil(seconds) : LONGEST_LIFE_S) * 1e3;
			}
			async current() {
				if (this.#grant !== undefined && this.#isDue()) {
					this.#renewal ??= this.#renew(this.#grant).finally(() => {
						this.#renewal = undefined;
					});
				}
				await this.#renewal;
				if (!(this.#end <= this.#now())) return this.#token;
				const advice = this.#grant === undefined ? "Run again: the next run sends the rest. With `renewal-key`, a token is renewed in time." : "It could not be renewed: see the warning above.";
				const message = `The temporary token in \`api-key\` expired at ${isoTime(this.#end)}. Nothing was sent. ${advice}`;
				throw new deepgram_error.u("bad-key", "never", message);
			}
			#isDue() {
				const left = this.#end - this.#now();
				const isSoon = !(left >= Math.min(RENEWAL_MARGIN_MS, this.#life / 2));
				return isSoon && (this.#now() - this.#triedAt >= RETRY_PAUSE_MS || left <= 0);
			}
			async #renew(grant) {
				this.#triedAt = this.#now();
				try {
					const { token, expiresIn } = await grant(this.#life / 1e3);
					this.#end = this.#triedAt + (expiresIn === undefined ? this.#life : expiresIn * 1e3);
					this.#token = token;
					log.pq(`The temporary token is renewed, and valid until ${isoTime(this.#end)}.`);
				} catch (error) {
					log.$e(`renewal-key: the temporary token could not be renewed: ${(0, failure.bD)(error)}`);
				}
			}
		}
		const isoTime = (time) => new Date(time).toISOString();
		var recordings_source = __webpack_require__(90143);
		var join = __webpack_require__(72884);
		var parts_note = __webpack_require__(19465);
		var speakers = __webpack_require__(91006);
		var transcript_transcript = __webpack_require__(33282);
		;
		const BREATH_SECONDS = 1;
		const UNKNOWN_SPEAKER = "Unknown";
		function talkTimes(transcript, names) {
			const labelOf = (0, speakers.w)(transcript, names);
			const spoken = transcript.channels.flatMap(({ paragraphs }, channel) => paragraphs.map((each) => spokenBy(channel, each))).toSorted((a, b) => a.start - b.start).map(({ voice, seconds }) => ({
				label: labelOf(voice),
				seconds
			}));
			if (spoken.every(({ label }) => label === undefined)) return [];
			const times = new Map();
			for (const { label = UNKNOWN_SPEAKER, seconds } of spoken) times.set(label, (times.get(label) ?? 0) + seconds);
			return [...times].map(([label, seconds]) => ({
				label,
				seconds
			})).toSorted((a, b) => b.seconds - a.seconds);
		}
		function spokenBy(channel, { speaker, sentences }) {
			const words = sentences.flat();
			return {
				voice: {
					channel,
					speaker
				},
				start: (0, transcript_transcript.GH)(words),
				seconds: secondsOf(words)
			};
		}
		function secondsOf(words) {
			return words.reduce((sum, { start, end }, index) => {
				const pause = start - (words[index - 1]?.end ?? start);
				return sum + Math.max(end - start, 0) + (pause > 0 && pause <= BREATH_SECONDS ? pause : 0);
			}, 0);
		}
		;
		function digestOf(transcript, names) {
			const times = talkTimes(transcript, names);
			const hasSeveralSpeakers = times.length > 1;
			return {
				excerpt: (0, transcript_transcript.zU)(transcript),
				turns: hasSeveralSpeakers ? firstTurns(transcript, names) : undefined,
				summary: transcript.insights.summary,
				talkTimes: hasSeveralSpeakers ? times : undefined,
				note: (0, parts_note.v)(transcript)
			};
		}
		function firstTurns(transcript, names) {
			const labelOf = (0, speakers.w)(transcript, names);
			const turns = [];
			let room = transcript_transcript.G6;
			for (const passage of (0, transcript_transcript.T5)(transcript)) {
				const words = passage.sentences.flat();
				const text = (0, transcript_transcript.b6)(words.slice(0, room));
				const [label, last] = [labelOf(passage) ?? "", turns.at(-1)];
				if (last?.label === label) last.text = (0, join.y)([last.text, text]);
				else turns.push({
					label,
					text
				});
				room -= words.length;
				if (room > 0) continue;
				const end = turns.at(-1);
				if (end !== undefined && room < 0) end.text += " …";
				break;
			}
			return turns;
		}
		var line_ends = __webpack_require__(79512);
		;
		const UNSET = {
			source: "",
			title: undefined,
			href: "",
			isVideo: false,
			language: undefined,
			names: {},
			captions: {
				style: "netflix",
				lineLength: undefined,
				lines: undefined,
				shortest: undefined,
				longest: undefined,
				readingSpeed: undefined,
				speakers: undefined
			},
			frontMatter: false,
			csvBom: undefined,
			wordTimes: undefined
		};
		;
		const FORMATS = [
			"txt",
			"srt",
			"vtt",
			"md",
			"json",
			"podcast-json",
			"html",
			"csv",
			"tsv",
			"ttml",
			"chapters",
			"chapters-json"
		];
		const endingOf = (format) => ENDINGS[format] ?? format;
		const ENDINGS = {
			"podcast-json": "podcast.json",
			chapters: "chapters.vtt",
			"chapters-json": "chapters.json"
		};
		const VERSIONS = {
			txt: 5,
			srt: 5,
			vtt: 5,
			md: 5,
			json: 1,
			"podcast-json": 4,
			html: 6,
			csv: 3,
			tsv: 4,
			ttml: 1,
			chapters: 1,
			"chapters-json": 1
		};
		const EMBEDDED_FORMATS = {
			html: ["srt", "vtt"],
			ttml: ["vtt"]
		};
		const versionOf = (format) => [format, ...EMBEDDED_FORMATS[format] ?? []].reduce((sum, each) => sum + VERSIONS[each], 0);
		const USED_SETTINGS = {
			txt: ["names"],
			srt: [
				"language",
				"names",
				"captions"
			],
			vtt: [
				"language",
				"names",
				"captions",
				"wordTimes"
			],
			md: [
				"source",
				"title",
				"href",
				"language",
				"names",
				"frontMatter"
			],
			json: [],
			"podcast-json": ["names"],
			html: [
				"source",
				"title",
				"href",
				"isVideo",
				"language",
				"names",
				"captions"
			],
			csv: ["names", "csvBom"],
			tsv: ["names"],
			ttml: [
				"title",
				"language",
				"names",
				"captions"
			],
			chapters: [],
			"chapters-json": []
		};
		function settingsOf(format, presentation) {
			return Object.fromEntries(USED_SETTINGS[format].map((key) => [key, presentation[key]]));
		}
		function renderingOf(format, presentation) {
			const [settings, unset] = [presentation, UNSET].map((each) => canonical(settingsOf(format, each)));
			const digest = settings === unset ? "" : ` ${(0, hash.sc)(settings ?? "").slice(0, DIGEST_LENGTH)}`;
			return `${format} ${versionOf(format)}${digest}`;
		}
		const DIGEST_LENGTH = 12;
		function canonical(value) {
			return JSON.stringify(value, (_, inner) => (0, guards.Gv)(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner);
		}
		;
		function entryOf({ media, own: known, basis, name, again }, { own, placed, transcript, asked }) {
			const { earlier: _, ...recorded } = asked;
			const facts = transcript === undefined ? basis : factsIn(transcript);
			if (facts === undefined) throw new Error(`${name} cannot be recorded without an answer.`);
			const isSame = facts.requestId === own?.requestId;
			const { models, requestId, duration, channels, words, confidence, sent } = facts;
			return {
				source: name,
				...recorded,
				media: transcribedMedia(name, media, transcript?.sha256, known?.media),
				models,
				requestId,
				duration,
				channels,
				words,
				confidence,
				...sent !== undefined && { sent },
				again: again.length > 0 ? again : undefined,
				files: {
					...otherFiles(own, placed, isSame),
					...filesOf(placed)
				}
			};
		}
		function transcribedMedia(name, media, hash, recorded) {
			if (media.kind === "file") return media;
			const transcribed = (0, fingerprint.GO)(media, hash, recorded);
			const isNew = transcribed.unsteady?.length !== media.unsteady?.length;
			if (isNew && transcribed.unsteady !== undefined) {
				log.lm(`${name}: its server reports something different for the same audio each time, so this no longer counts: ${transcribed.unsteady.join(", ")}.`);
			}
			return transcribed;
		}
		function factsIn(transcript) {
			return {
				models: transcript.models,
				requestId: transcript.requestId,
				duration: transcript.duration,
				channels: transcript.channels.length,
				words: (0, transcript_transcript.e)(transcript),
				confidence: (0, transcript_transcript.yE)(transcript),
				sent: transcript.sent
			};
		}
		function filesOf(placed) {
			return Object.fromEntries(placed.flatMap(({ output, file }) => file === undefined ? [] : [[output.format, file]]));
		}
		function otherFiles(own, placed, isSame) {
			const formats = new Set(placed.map(({ output }) => output.format));
			const paths = new Set(placed.map(({ output }) => output.path));
			const others = Object.entries(own?.files ?? {}).filter(([format, { path }]) => !formats.has(format) && !paths.has(path));
			return Object.fromEntries(others.map(([format, file]) => [format, isSame ? file : {
				...file,
				rendering: lock.LJ
			}]));
		}
		;
		async function deliver(item, { answer, isStored }, { workspace, lockfile, asked, presenter }) {
			const placed = [];
			const renderer = rendererFor(item.source, presenter);
			const isKnown = answer !== undefined && answer.transcript.requestId === item.own?.requestId;
			for (const step of answerFirst(item.steps)) {
				const isSameFile = isKnown && isAnswerStep(step) && "file" in step && step.file !== undefined;
				const proof = isSameFile ? undefined : answer;
				placed.push(await carryOutStep(step, answer, proof, {
					workspace,
					renderer
				}));
			}
			const own = lockfile.entries.get(item.entryKey);
			const written = entryOf(item, {
				own,
				placed,
				transcript: answer?.transcript,
				asked
			});
			const entry = isStored && !hasAnswer(written, placed) ? {
				...written,
				stored: true
			} : written;
			const isOnlyOthers = Object.keys(entry.files).length === 0 && item.steps.some(isKeptForOthers);
			for (const path of item.superseded) await workspace.remove(path);
			if (!isOnlyOthers) await lockfile.put(entry);
			const editedPaths = new Set(placed.filter(({ state }) => state === "edited").map(({ output }) => output.path));
			const { outputs } = item;
			return {
				files: outputs.filter(({ path }) => !editedPaths.has(path)),
				edited: outputs.map(({ path }) => path).filter((path) => editedPaths.has(path)),
				entry
			};
		}
		function factsOf({ files, edited, entry }) {
			const { duration, channels, words, confidence, models, requestId } = entry;
			return {
				files,
				edited,
				duration,
				channels,
				words,
				confidence,
				models,
				requestId
			};
		}
		const isKeptForOthers = (step) => "belongsToOther" in step && step.belongsToOther;
		function hasAnswer(entry, placed) {
			const isEdited = placed.some(({ output, state }) => output.format === "json" && state === "edited");
			return (0, lock.tq)(entry) !== undefined && !isEdited;
		}
		const isAnswerStep = ({ output }) => output.format === "json";
		const answerFirst = (steps) => steps.toSorted((a, b) => Number(isAnswerStep(b)) - Number(isAnswerStep(a)));
		function rendererFor(source, { presentationOf }) {
			return {
				content: async (output, answer) => {
					const { contentOf } = await __webpack_require__.e(807).then(__webpack_require__.bind(__webpack_require__, 60807));
					return await contentOf(output.format, answer, presentationOf(source, output));
				},
				rendering: (output) => renderingOf(output.format, presentationOf(source, output))
			};
		}
		async function carryOutStep(step, answer, proof, context) {
			const { output } = step;
			switch (step.action) {
				case "keep": return {
					output,
					file: step.belongsToOther ? undefined : step.file,
					state: "ours"
				};
				case "carry": return await carry(step, answer, context);
				case "refresh":
					if (answer === undefined) return {
						output,
						file: step.file,
						state: "ours"
					};
					return await write(output, answer, context);
				case "leave":
				case "adopt": return (proof && await adopt(output, proof, context)) ?? {
					output,
					file: isKeptForOthers(step) ? undefined : step.file,
					state: "edited"
				};
				case "write":
					if (answer === undefined) throw new Error(`${output.path} cannot be written without an answer.`);
					return await write(output, answer, context);
			}
		}
		async function carry(step, answer, context) {
			const { origin, output } = step;
			const carried = {
				output,
				file: {
					...origin,
					path: output.path
				},
				state: "ours"
			};
			if (!step.stale && origin.rendering === context.renderer.rendering(output)) return carried;
			if (await isAsWritten(step, context)) return step.stale && answer !== undefined ? await write(output, answer, context) : carried;
			const proof = isAnswerStep(step) ? undefined : answer;
			const adopted = proof && await adopt(output, proof, context);
			return adopted ?? {
				...carried,
				file: {
					...origin,
					path: output.path,
					rendering: lock.LJ
				}
			};
		}
		async function isAsWritten({ origin, output }, { workspace }) {
			const content = await workspace.read(output.path);
			return content === undefined || (0, line_ends.TI)(content, origin.git);
		}
		async function write(output, answer, { workspace, renderer }) {
			const content = await renderer.content(output, answer);
			await workspace.write(output.path, content);
			return {
				output,
				file: recorded(output, content, renderer),
				state: "ours"
			};
		}
		async function adopt(output, answer, { workspace, renderer }) {
			const content = await renderer.content(output, answer);
			const there = await workspace.read(output.path);
			return there !== undefined && (0, line_ends.TI)(there, (0, hash.zA)(content)) ? {
				output,
				file: recorded(output, content, renderer),
				state: "ours"
			} : undefined;
		}
		function recorded(output, content, { rendering }) {
			return {
				path: output.path,
				git: (0, hash.zA)(content),
				rendering: rendering(output)
			};
		}
		var retry = __webpack_require__(35367);
		var dist = __webpack_require__(57814);
		;
		class Throttle {
			#queue;
			#most;
			#successes = 0;
			#started = 0;
			#decreasedAt = 0;
			constructor(most) {
				this.#most = most;
				this.#queue = new dist.Ay({ concurrency: most });
			}
			get limit() {
				return this.#queue.concurrency;
			}
			run(request, priority, isTooMany) {
				return this.#queue.add(async () => {
					this.#started += 1;
					const order = this.#started;
					try {
						const result = await request();
						this.#grow();
						return result;
					} catch (error) {
						if (isTooMany(error) && order > this.#decreasedAt) this.#shrink();
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
				if (this.#successes < this.limit || this.limit >= this.#most) return;
				this.#successes = 0;
				this.#queue.concurrency = this.limit + 1;
			}
		}
		;
		class NotSentError extends Error {
			name = "NotSentError";
		}
		const STOPPED = "Not sent: the run had stopped.";
		class Dispatcher {
			#options;
			#throttle;
			#hasSucceeded = false;
			constructor(options) {
				this.#options = options;
				this.#throttle = new Throttle(options.concurrency);
			}
			async send(attempt, onRetry) {
				return await (0, retry.R)((failed) => this.#attempt(attempt, failed), {
					mayRetry: (failures, error) => this.#mayRetry(failures, error),
					onRetry,
					signal: this.#options.stop.signal
				});
			}
			#attempt(attempt, priority) {
				const { stop } = this.#options;
				const request = async () => {
					if (stop.signal.aborted) throw new NotSentError(STOPPED);
					try {
						const result = await attempt();
						this.#hasSucceeded = true;
						return result;
					} catch (error) {
						if (error instanceof deepgram_error.u && this.#stopsRun(error)) stop.abort(error);
						throw error;
					}
				};
				const isRateLimit = (error) => error instanceof deepgram_error.u && error.kind === "rate-limit";
				return this.#throttle.run(request, priority, isRateLimit);
			}
			#stopsRun(error) {
				return error.stopsRun || error.isGeneral && !this.#hasSucceeded;
			}
			#mayRetry(failures, { retry }) {
				if (this.#options.stop.signal.aborted || failures.length > this.#options.retries) return false;
				const mayBeCharged = failures.filter((failure) => failure.retry === "once").length;
				return retry !== "never" && mayBeCharged <= 1;
			}
		}
		var lfs_error = __webpack_require__(45926);
		;
		class NotFetchedError extends Error {
			name = "NotFetchedError";
			constructor({ size }) {
				super(`It is a Git LFS pointer, and its content (${(0, units.z3)(size)}) is not in the checkout. Set \`lfs: ` + "auto`, or `lfs: true` for actions/checkout.");
			}
		}
		const LONGEST_RANGE_MS = 1e4;
		const POINTER_ERRORS = ["lfs-not-found", "lfs-invalid"];
		class LfsConnection {
			#run;
			#client;
			#isUnreadable = false;
			constructor(run) {
				this.#run = run;
			}
			async download(pointer, wanted, file, signal) {
				const client = await this.#connected(pointer);
				client.want(wanted);
				await client.download(pointer, file, signal);
			}
			origin(pointer, wanted) {
				const { size } = pointer;
				return {
					size,
					read: async (start, end) => await this.#read(pointer, wanted, start, end)
				};
			}
			async close() {
				const client = await this.#client?.catch(() => undefined);
				await client?.close();
			}
			async #read(pointer, wanted, start, end) {
				if (this.#isUnreadable) throw new Error("its server gives no parts");
				try {
					const client = await this.#connected(pointer);
					client.want(wanted);
					return await client.read(pointer, {
						start,
						end
					}, AbortSignal.timeout(LONGEST_RANGE_MS));
				} catch (error) {
					this.#isUnreadable = !(error instanceof lfs_error.eN && POINTER_ERRORS.includes(error.code));
					throw error;
				}
			}
			#connected(pointer) {
				this.#client ??= this.#connect(pointer);
				return this.#client;
			}
			async #connect(pointer) {
				const { inputs, event } = this.#run;
				const { lfs, token, concurrency } = inputs;
				if (lfs === "never") throw new NotFetchedError(pointer);
				if (token === "") throw new lfs_error.eN("lfs-forbidden", NO_TOKEN);
				const { LfsClient, lfsEndpoint } = await Promise.all([__webpack_require__.e(5148), __webpack_require__.e(8143)]).then(__webpack_require__.bind(__webpack_require__, 98143));
				const endpoint = lfsEndpoint(event.serverUrl, event.owner, event.repo);
				return new LfsClient({
					endpoint,
					token,
					wanted: [],
					connections: concurrency
				});
			}
		}
		const NO_TOKEN = "token: it is empty, and Git LFS needs one. Leave it out to use GITHUB_TOKEN.";
		;
		class UncutError extends Error {
			name = "UncutError";
		}
		class PartsError extends Error {
			name = "PartsError";
			reason;
			billed;
			#which;
			#kept;
			constructor(which, reason, kept, billed) {
				super(`${which}: ${(0, failure.bD)(reason)}${kept}`);
				this.reason = reason;
				this.billed = billed;
				this.#which = which;
				this.#kept = kept;
			}
			withReason(reason) {
				return `${this.#which}: ${reason}${this.#kept}`;
			}
		}
		function errorOfParts(outcomes, arrived, kept, billed) {
			const failed = outcomes.flatMap((outcome, index) => outcome.status === "rejected" ? [{
				number: index + 1,
				reason: outcome.reason
			}] : []);
			const first = failed.find(({ reason }) => !(reason instanceof NotSentError)) ?? failed[0];
			if (first?.reason instanceof UncutError && arrived === 0) return first.reason;
			const numbers = failed.map(({ number }) => number);
			const which = `${numbers.length === 1 ? "Part" : "Parts"} ${numberList(numbers)} of ${outcomes.length} failed`;
			const others = arrived === 0 ? "" : ` The answers to the other ${arrived} are kept in ${kept}, and the next run sends only the missing parts.`;
			return new PartsError(which, first?.reason, others, billed);
		}
		const numberList = (numbers) => [numbers.slice(0, -1).join(", "), String(numbers.at(-1))].filter((text) => text !== "").join(" and ");
		var promises_ = __webpack_require__(51455);
		var worth = __webpack_require__(64128);
		;
		function unchangedCheck({ realPath, size }, planned) {
			let known;
			const stateOf = async () => {
				const { size: now, mtimeNs, ctimeNs, ino } = await (0, promises_.stat)(realPath, { bigint: true });
				return [
					now,
					mtimeNs,
					ctimeNs,
					ino
				].join();
			};
			const verifyHash = async () => {
				const state = await stateOf();
				const { sha256 } = await hashFile(realPath, size).catch((error) => {
					throw (0, deepgram_error.N)(new Error((0, failure.bD)(error)));
				});
				if (sha256 !== planned) throw (0, deepgram_error.N)(new open_file.LD(size, size));
				return state;
			};
			return async () => {
				known ??= verifyHash();
				if (await known !== await stateOf()) throw (0, deepgram_error.N)(new open_file.LD(size, size));
			};
		}
		;
		class UnsendableError extends Error {
			name = "UnsendableError";
			code;
			constructor(code, message) {
				super(message);
				this.code = code;
			}
		}
		class SoundCopies {
			#planned;
			#run;
			#queue;
			constructor(planned, run) {
				this.#planned = planned;
				this.#run = run;
				this.#queue = new dist.Ay({ concurrency: run.inputs.concurrency });
			}
			async with(source, key, media, use) {
				if (source.kind === "url") return await use(source, {});
				const whole = { planned: media.sha256 };
				if (this.#run.cancellation.stop.signal.aborted || !await this.#isWanted(source, key)) return await use(withinLimit(source), whole);
				return await this.#queue.add(() => this.#copied(source, whole, use));
			}
			async #isWanted({ realPath, size, path, lfs }, key) {
				const { inputs, reader } = this.#run;
				if (inputs.audioTrack !== undefined) return true;
				if (inputs.upload === "original") return false;
				const isNew = lfs !== undefined && this.#planned.get(key) === undefined;
				const { sound } = isNew ? await reader.measureFile({
					path: realPath,
					size
				}, path) : { sound: this.#planned.get(key) };
				return sound !== undefined;
			}
			async #copied(source, whole, use) {
				const { inputs, reader, runFolder, cancellation } = this.#run;
				const { realPath, size, path } = source;
				const { signal } = cancellation.stop;
				const into = runFolder.newFile("sound");
				try {
					const copy = await reader.copySound({
						path: realPath,
						size
					}, into, {
						name: path,
						signal
					});
					if (signal.aborted) throw new NotSentError(STOPPED);
					const reason = rejectionOf(copy, size, inputs.audioTrack);
					if (reason !== undefined) return await use(this.#whole(source, reason), whole);
					if ("reason" in copy) throw new Error(copy.reason);
					if (source.lfs === undefined && whole.planned !== undefined) await unchangedCheck(source, whole.planned)();
					const sent = {
						...source,
						realPath: into,
						size: copy.bytes,
						soundSuffix: copy.suffix
					};
					return await use(withinLimit(sent), {
						planned: copy.sha256,
						original: whole.planned
					});
				} finally {
					await (0, promises_.rm)(into, { force: true });
				}
			}
			#whole(source, reason) {
				const { audioTrack } = this.#run.inputs;
				if (audioTrack !== undefined) throw new UnsendableError("no-track", `audio-track: track ${audioTrack} cannot be sent: ${reason}.`);
				const why = `its audio alone cannot be sent: ${reason}`;
				if (source.size > recordings_source.nB) throw new UnsendableError("too-large", `It is ${(0, units.z3)(source.size)}, and ${why}. ${TAKES_AT_MOST}`);
				log.pq(`${(0, recordings_source.Vb)(source)}: ${why}. It is sent whole.`);
				return source;
			}
		}
		const TAKES_AT_MOST = "Deepgram takes 2 GB at most.";
		function rejectionOf(copy, size, track) {
			if ("reason" in copy) return copy.reason;
			const isWorthSending = track !== undefined || (0, worth.Q)(copy.bytes, size);
			return isWorthSending ? undefined : `the copy is hardly smaller (${(0, units.z3)(copy.bytes)} of ${(0, units.z3)(size)})`;
		}
		function withinLimit(source) {
			if (source.size <= recordings_source.nB) return source;
			throw new UnsendableError("too-large", `It is ${(0, units.z3)(source.size)}. ${TAKES_AT_MOST}`);
		}
		;
		const OVERLAP_SECONDS = 20;
		const MOST_OVERLAP = .1;
		const GRIDS_SECONDS = [
			768,
			96,
			3.84,
			.96
		];
		const MOST_SHIFT = .1;
		const RESERVE = .9;
		function partRanges({ duration, bytes }, { longest, largest }) {
			if (duration <= longest && bytes <= largest) return [];
			const most = Math.min(longest, bytes <= largest ? longest : duration * largest * RESERVE / bytes);
			const overlap = Math.min(OVERLAP_SECONDS, most * MOST_OVERLAP);
			const amount = Math.ceil((duration - overlap) / (most - overlap));
			const length = (duration + (amount - 1) * overlap) / amount;
			const even = Array.from({ length: amount }, (_, index) => index * (length - overlap));
			const rangesOn = (grid) => {
				const starts = even.map((from) => milliseconds(Math.round(from / grid) * grid));
				return starts.map((from, index) => {
					const next = starts[index + 1];
					return {
						from,
						to: milliseconds(next === undefined ? duration : next + overlap)
					};
				});
			};
			const grids = GRIDS_SECONDS.filter((grid) => grid <= length * MOST_SHIFT).map(rangesOn);
			return grids.find((ranges) => ranges.every(({ from, to }) => to - from <= most)) ?? rangesOn(MILLISECOND);
		}
		const MILLISECOND = .001;
		const milliseconds = (seconds) => Math.round(seconds * 1e3) / 1e3;
		;
		const DIGITS = 16;
		function partsFor(key, { duration, bytes }, splitAbove, priceOf) {
			if (duration === undefined || splitAbove === Number.POSITIVE_INFINITY) return [];
			const ranges = partRanges({
				duration,
				bytes
			}, {
				longest: splitAbove,
				largest: recordings_source.nB
			});
			return ranges.map(({ from, to }, index) => ({
				from,
				to,
				key: `${key}-${(0, hash.sc)(`${from} ${to}`).slice(0, DIGITS)}`,
				number: index + 1,
				amount: priceOf(to - from)
			}));
		}
		const missingParts = ({ parts, kept }) => parts.filter(({ key }) => !kept.has(key));
		function amountOf(parts) {
			const amounts = parts.map(({ amount }) => amount);
			const sum = (of) => amounts.reduce((total, amount) => total + (of(amount) ?? 0), 0);
			const hasPrice = amounts.every(({ cost }) => cost !== undefined);
			return {
				minutes: sum(({ minutes }) => minutes),
				charged: sum(({ charged }) => charged),
				...hasPrice && { cost: sum(({ cost }) => cost) }
			};
		}
		;
		class OverCapError extends Error {
			name = "OverCapError";
		}
		function plannedAmounts(requests) {
			return new Map(requests.flatMap(({ item, divided, minutes, cost }) => {
				if (divided !== undefined) return missingParts(divided).map(({ key, amount }) => [key, amount]);
				const isTrusted = item.source.kind === "file" && minutes !== undefined;
				return [[item.key, isTrusted ? {
					minutes,
					...cost !== undefined && { cost }
				} : {}]];
			}));
		}
		class Spending {
			#planned;
			#inputs;
			#reader;
			#budget;
			#onBilled;
			#unknown = new dist.Ay({ concurrency: 1 });
			constructor(planned, { inputs, reader }, onBilled = async () => {}) {
				this.#reader = reader;
				this.#planned = planned;
				this.#onBilled = onBilled;
				this.#inputs = inputs;
				this.#budget = new Budget(inputs.economy);
				for (const amount of planned.values()) if (amount.minutes !== undefined) this.#budget.reserve(amount);
			}
			limitTo(limits) {
				this.#budget.limitTo(limits);
			}
			checkRoom() {
				if (!this.#budget.admit({})) throw new OverCapError(messageFor({}, this.#budget.limits));
			}
			async spend(key, source, send, expecting) {
				const { maxMinutes, maxCost } = this.#budget.limits;
				if (maxMinutes === undefined && maxCost === undefined) return await send(() => {}, () => {});
				const planned = this.#planned.get(key);
				const isReserved = planned?.minutes !== undefined;
				const expected = isReserved ? planned : expecting ?? await this.#amountOf(source);
				const metered = () => this.#metered(expected, isReserved, send);
				return expected.minutes === undefined ? await this.#unknown.add(metered) : await metered();
			}
			async #amountOf(source) {
				if (source.kind === "url") return {};
				const { realPath, size, path } = source;
				return this.#priceOf(await this.#reader.measureFile({
					path: realPath,
					size
				}, path));
			}
			#priceOf(facts) {
				const { parameters, economy } = this.#inputs;
				return (0, plan_price.xx)(facts, parameters, economy.prices);
			}
			async #metered(expected, isReserved, send) {
				const meter = new Meter(this.#budget, expected, isReserved);
				let billed = {};
				try {
					const sent = await send(() => meter.begin(), () => meter.settleAsExpected());
					const { duration, channels } = sent.answer.transcript;
					billed = this.#priceOf({
						duration,
						channels: channels.length
					});
					return sent;
				} finally {
					for (const each of meter.end(billed)) await this.#onBilled(each);
				}
			}
		}
		class Meter {
			#budget;
			#expected;
			#counted;
			#mayBeBilled = false;
			constructor(budget, expected, isReserved) {
				this.#budget = budget;
				this.#expected = expected;
				this.#counted = isReserved ? "reserved" : "not";
			}
			begin() {
				this.#takeBack({});
				const [budget, expected] = [this.#budget, this.#expected];
				const fits = this.#counted === "reserved" ? budget.claim(expected) : budget.admit(expected);
				if (!fits) throw new OverCapError(messageFor(expected, budget.limits, { isRetry: this.#mayBeBilled }));
				this.#counted = "spent";
			}
			settleAsExpected() {
				if (this.#counted !== "spent") return;
				this.#counted = "not";
				this.#mayBeBilled = true;
			}
			end(billed) {
				const isSent = this.#counted === "spent";
				this.#takeBack(billed);
				if (this.#counted === "reserved") this.#budget.release(this.#expected);
				return [...this.#mayBeBilled ? [this.#expected] : [], ...isSent ? [billed] : []];
			}
			#takeBack(billed) {
				if (this.#counted !== "spent") return;
				this.#budget.settle(this.#expected, billed);
				this.#counted = "not";
			}
		}
		function messageFor({ minutes, cost }, limits, { isRetry = false } = {}) {
			const size = minutes === undefined ? "Its length is unknown" : `It has ${(0, units.ZV)(minutes, 1)} minutes`;
			const price = cost === undefined ? "" : `, estimated at ${(0, plan_price.BD)(cost)}`;
			const what = isRetry ? "It is not sent again, since the failed attempt may have been charged" : "Nothing was sent";
			return `${size}${price}, and the limit is reached. ${what}. Raise ${capsToRaise(limits)}, or run again.`;
		}
		var transcript_answer = __webpack_require__(32340);
		var plan_options = __webpack_require__(36513);
		;
		const paths_listed = (paths) => paths.map((file) => `${file}\0`).join("");
		async function lfsPaths(folder, paths) {
			if (paths.length === 0) return [];
			const answer = await git(folder, [
				"check-attr",
				"-z",
				"--stdin",
				"filter"
			], { input: paths_listed(paths) });
			const fields = partsOf(answer);
			const expected = paths.flatMap((file) => [file, "filter"]);
			const actual = fields.filter((_, index) => index % 3 !== 2);
			if (fields.length !== paths.length * 3 || actual.some((text, index) => text !== expected[index])) throw new GitError(UNCLEAR);
			return paths.filter((_, index) => fields[index * 3 + 2] === "lfs");
		}
		async function ignoredPaths(folder, paths) {
			if (paths.length === 0) return [];
			const answer = await git(folder, [
				"check-ignore",
				"-z",
				"--stdin"
			], {
				input: paths_listed(paths),
				codes: [1]
			});
			const ignored = partsOf(answer);
			const requested = new Set(paths);
			if (ignored.some((file) => !requested.has(file))) throw new GitError(UNCLEAR);
			return ignored;
		}
		async function sparseText(folder, file) {
			const listed = await listIndex(folder, file);
			const found = listed.find((entry) => entry.file === file && entry.stage === paths_MERGED && isLeftOut(entry));
			if (found === undefined || !found.mode.startsWith(paths_REGULAR)) return undefined;
			const content = await gitBytes(folder, [
				"cat-file",
				"blob",
				found.id
			]);
			if (!(0, hash.qf)(content, found.id)) throw new GitError(UNCLEAR);
			return content.toString("utf8");
		}
		const [paths_REGULAR, LINK, paths_SUBMODULE, paths_MERGED] = [
			"100",
			"120000",
			"160000",
			"0"
		];
		const isLeftOut = ({ tag }) => tag === "S";
		async function linkPaths(folder, paths) {
			const links = new Set((await listIndex(folder)).flatMap(({ mode, file }) => mode === LINK ? [file] : []));
			return paths.filter((file) => links.has(file));
		}
		async function leftOutBelow(folder) {
			const all = await listIndex(folder);
			return {
				files: all.filter(isLeftOut).map(({ file }) => file),
				submodules: all.flatMap(({ mode, file }) => mode === paths_SUBMODULE ? [file] : [])
			};
		}
		var external_node_timers_promises_ = __webpack_require__(58500);
		;
		const IN_USE = new Set([
			"EPERM",
			"EACCES",
			"EBUSY"
		]);
		const FIRST_WAIT_MS = 10;
		const LONGEST_WAIT_MS = 1e3;
		const LONGEST_MS = 6e4;
		async function whenFree(act, { platform = process.platform, wait = external_node_timers_promises_.setTimeout } = {}, isFinal = async () => false) {
			let [waited, next] = [0, FIRST_WAIT_MS];
			for (;;) {
				try {
					return await act();
				} catch (error) {
					const mayHelp = platform === "win32" && IN_USE.has((0, failure.CA)(error)) && waited < LONGEST_MS;
					if (!mayHelp || await isFinal()) throw error;
				}
				await wait(next);
				waited += next;
				next = Math.min(2 * next, LONGEST_WAIT_MS, Math.max(LONGEST_MS - waited, FIRST_WAIT_MS));
			}
		}
		const replaceFile = (from, to, options) => whenFree(() => (0, promises_.rename)(from, to), options, () => isReadOnly(to));
		const removeFile = (file, options) => whenFree(() => (0, promises_.rm)(file, { force: true }), options);
		const isReadOnly = (file) => (0, promises_.access)(file, external_node_fs_.constants.W_OK).then(() => false, (error) => (0, failure.CA)(error) !== "ENOENT");
		;
		const IGNORES_CASE = process.platform !== "linux";
		const fileKey = (name, { ignoresCase = IGNORES_CASE } = {}) => ignoresCase ? (0, lib_patterns.TM)(name) : name;
		function isSpelledSo(root, name, { ignoresCase = IGNORES_CASE } = {}) {
			const file = placeOf(root, name);
			if ((0, external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined) return false;
			const spelled = ignoresCase ? spellingOf(root, file) : undefined;
			if (spelled === undefined) return true;
			return spelled.normalize("NFC") === name.normalize("NFC") || (0, lib_patterns.TM)(spelled) !== (0, lib_patterns.TM)(name);
		}
		function withFoldersOnDisk(root, name, { ignoresCase = IGNORES_CASE } = {}) {
			if (!ignoresCase) return name;
			const parts = name.split("/");
			const file = parts.pop() ?? "";
			const spelled = [];
			for (const part of parts) spelled.push(nameIn(placeOf(root, spelled.join("/")), part));
			return [...spelled, file].join("/");
		}
		const placeOf = (root, name) => external_node_path_.join(root, ...name.split("/"));
		function spellingOf(root, file) {
			try {
				return external_node_path_.relative(root, external_node_fs_.realpathSync.native(file)).split(external_node_path_.sep).join("/");
			} catch {
				return undefined;
			}
		}
		function nameIn(folder, name) {
			let names;
			try {
				names = (0, external_node_fs_.readdirSync)(folder);
			} catch {
				return name;
			}
			return names.includes(name) ? name : names.find((other) => (0, lib_patterns.TM)(other) === (0, lib_patterns.TM)(name)) ?? name;
		}
		;
		const SCRATCH = ".transcripts-pending";
		class Workspace {
			#root;
			#separator;
			#removed = new Set();
			#written = new Map();
			#replaced = new Map();
			constructor(root, separator = external_node_path_.sep) {
				this.#root = root;
				this.#separator = separator;
			}
			get removed() {
				return [...this.#removed].sort();
			}
			get replaced() {
				return this.#replaced;
			}
			hasOnDisk(file) {
				return (0, external_node_fs_.existsSync)(this.#absolute(file));
			}
			async check(paths) {
				const checked = new Set();
				for (const file of paths) {
					const folder = external_node_path_.posix.dirname(file);
					if (!checked.has(folder)) await this.#checkWritable(folder, file);
					checked.add(folder);
					const kind = await kindOf(this.#absolute(file));
					if (kind !== "none" && kind !== "file") throw new failure.HR(`output: ${file} cannot be written: a ${kind} is in its place.`);
				}
			}
			async write(file, content) {
				await this.check([file]);
				const target = this.#absolute(file);
				const before = this.#replaced.has(file) ? undefined : await this.#idsAt(file);
				await (0, promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
				const temporary = external_node_path_.join(await this.#scratchFor(target), `${(0, external_node_crypto_.randomUUID)()}.tmp`);
				try {
					await writeThrough(temporary, typeof content === "function" ? content() : content);
					await replaceFile(temporary, target);
					if (!isSpelledSo(this.#root, file)) await respell(target);
					this.#removed.delete(file);
					this.#written.set(fileKey(file), file);
					if (before !== undefined) this.#replaced.set(file, before);
				} catch (error) {
					await removeFile(temporary).catch(() => {});
					throw new failure.HR(`${file} could not be written: ${(0, failure.bD)(error)}.`);
				}
			}
			async read(file) {
				try {
					await this.#checkFolder(external_node_path_.posix.dirname(file), file);
				} catch {
					return undefined;
				}
				const target = this.#absolute(file);
				const kind = await kindOf(target);
				if (kind === "none") return await this.#leftOut(file);
				return kind === "file" ? await (0, promises_.readFile)(target) : undefined;
			}
			async #idsAt(file) {
				const content = await this.read(file);
				return content && (0, line_ends.UX)(content);
			}
			async remove(file) {
				if (this.#separator === "\\" && file.includes("\\")) return;
				const target = this.#absolute(file);
				await this.#checkFolder(external_node_path_.posix.dirname(file), file);
				const kind = await kindOf(target);
				if (kind !== "file" && (kind !== "none" || await this.#leftOut(file) === undefined)) return;
				const isRenamed = (this.#written.get(fileKey(file)) ?? file) !== file;
				if (!isRenamed && (kind === "none" || isSpelledSo(this.#root, file))) await removeFile(target);
				this.#removed.add(file);
			}
			async tidy() {
				const scratch = external_node_path_.join(this.#root, SCRATCH);
				if (await kindOf(scratch) !== "folder") return;
				for (const name of await (0, promises_.readdir)(scratch)) if (name.endsWith(".tmp")) await removeFile(external_node_path_.join(scratch, name));
				await (0, promises_.rmdir)(scratch).catch(() => undefined);
			}
			async #leftOut(file) {
				const repository = repositoryAround(this.#root);
				if (repository === undefined || this.#removed.has(file) || isWhole(repository)) return undefined;
				const text = await sparseText(this.#root, file).catch(() => undefined);
				return text === undefined ? undefined : Buffer.from(text);
			}
			async #scratchFor(target) {
				const scratch = external_node_path_.join(this.#root, SCRATCH);
				const beside = external_node_path_.dirname(target);
				try {
					await (0, promises_.mkdir)(scratch, { recursive: true });
					const [one, other] = await Promise.all([(0, promises_.lstat)(scratch), (0, promises_.stat)(beside)]);
					return one.isDirectory() && one.dev === other.dev ? scratch : beside;
				} catch {
					return beside;
				}
			}
			#absolute(file) {
				return external_node_path_.join(this.#root, ...file.split("/"));
			}
			async #checkWritable(folder, file) {
				await (0, promises_.access)(await this.#checkFolder(folder, file), external_node_fs_.constants.W_OK).catch(() => {
					throw new failure.HR(`output: ${file} cannot be written: its folder is read-only.`);
				});
			}
			async #checkFolder(folder, file) {
				const problem = (0, path_rule.S1)(file);
				if (problem !== undefined) throw new failure.HR(`output: "${file}" cannot be written, ${problem}.`);
				let existing = this.#root;
				for (const part of folder.split("/")) {
					const next = external_node_path_.join(existing, part);
					const kind = await kindOf(next);
					if (kind === "none") break;
					if (kind !== "folder") {
						const name = external_node_path_.relative(this.#root, next).split(external_node_path_.sep).join("/");
						throw new failure.HR(`output: ${file} cannot be written: ${name} is a ${kind}, not a folder.`);
					}
					existing = next;
				}
				return existing;
			}
		}
		async function respell(file) {
			await (0, promises_.realpath)(file).then((spelled) => (0, promises_.rename)(spelled, file)).catch(() => undefined);
		}
		async function kindOf(file) {
			try {
				const stats = await (0, promises_.lstat)(file);
				if (stats.isSymbolicLink()) return "link";
				if (stats.isDirectory()) return "folder";
				return stats.isFile() ? "file" : "special file";
			} catch (error) {
				if ((0, failure.CA)(error) === "ENOENT" || (0, failure.CA)(error) === "ENOTDIR") return "none";
				throw error;
			}
		}
		async function writeThrough(file, content) {
			const handle = await (0, promises_.open)(file, "wx");
			try {
				await handle.writeFile(typeof content === "string" ? (0, lib_text.Vk)(content) : content);
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
		;
		class UnreadableAnswerError extends Error {
			name = "UnreadableAnswerError";
			raw;
			constructor(raw) {
				super("Deepgram's answer was paid for and is kept, but cannot be read. The source is not sent again. A newer " + "version of the action may read it. To pay again, delete it from the cache or `cache-folder`, and " + `${SCRATCH} from the workspace.`);
				this.raw = raw;
			}
		}
		async function recordedAnswer(entry, item, run) {
			const answer = await answerIn(entry, item, run);
			return answer !== undefined && (0, hash.zA)(answer.raw) === (0, lock.W7)(entry, "json")?.git ? answer : undefined;
		}
		async function answerIn(entry, item, { workspace }) {
			const output = item.outputs.find(({ format }) => format === "json");
			for (const file of [(0, lock.W7)(entry, "json"), output]) {
				const content = file && await workspace.read(file.path);
				const answer = content && (0, transcript_answer.JN)(content.toString("utf8"));
				if (answer?.transcript.requestId === entry.requestId && mayBeAbout(answer, item)) return answer;
			}
			return undefined;
		}
		async function unrecordedAnswer(item, { workspace, asked }) {
			const { steps, media, own, again } = item;
			const unrecorded = steps.find(({ action, output }) => action === "adopt" && output.format === "json");
			const isOfOtherOptions = own !== undefined && !(0, plan_options.to)(asked)(own);
			if (isOfOtherOptions || unrecorded === undefined || again.length > 0) return undefined;
			const content = await workspace.read(unrecorded.output.path);
			const answer = validAnswer(content?.toString("utf8"), item);
			const hash = answer?.transcript.sha256;
			return hash !== undefined && hash === media.sha256 ? answer : undefined;
		}
		const hasAnswerFor = (entry, { media, again }) => (0, fingerprint.Cm)(entry.media, media) && isRenewed(entry, again);
		function validAnswer(raw, { media }) {
			const answer = raw === undefined ? undefined : (0, transcript_answer.JN)(raw);
			const isOther = media.sha256 !== undefined && answer?.transcript.sha256 !== media.sha256;
			return isOther ? undefined : answer;
		}
		const mayBeAbout = ({ transcript: { sha256: hash } }, { media }) => hash === undefined || media.sha256 === undefined || hash === media.sha256;
		function isUnreadable(raw, { media }) {
			if (raw === undefined || (0, transcript_answer.JN)(raw) !== undefined) return false;
			const json = (0, guards.qF)(raw);
			const hash = (0, guards.at)(json, "metadata", "sha256");
			return (0, transcript_answer.NY)(json) && (media.sha256 === undefined || hash === media.sha256);
		}
		;
		class NotSavedError extends Error {
			answer;
			constructor(cause, answer) {
				super((0, failure.bD)(cause));
				this.answer = answer;
			}
		}
		async function failed(source, error, { runFolder, cancellation }) {
			if (error instanceof OverCapError) {
				const why = error.message;
				return {
					status: "over-cap",
					source: (0, recordings_source.Vb)(source),
					kind: source.kind,
					why,
					minutes: undefined,
					cost: undefined
				};
			}
			if (error instanceof PartsError) {
				const billed = lengthOf(error.billed);
				const result = await failed(source, error.reason, {
					runFolder,
					cancellation
				});
				if (result.status !== "failed") return {
					...result,
					why: error.withReason(result.why),
					billed
				};
				const message = error.withReason(result.error.message);
				return {
					...result,
					error: {
						...result.error,
						message
					},
					billed
				};
			}
			const { code, message, status, requestId, answer } = failures_explain(error, cancellation.abort);
			return {
				status: "failed",
				source: (0, recordings_source.Vb)(source),
				kind: source.kind,
				error: {
					code,
					message,
					status,
					requestId
				},
				answer: answer === undefined ? undefined : await runFolder.keepAnswer(answer)
			};
		}
		function lengthOf(answers) {
			return {
				duration: answers.reduce((sum, { transcript }) => sum + transcript.duration, 0),
				channels: Math.max(1, ...answers.map(({ transcript }) => transcript.channels.length))
			};
		}
		function failures_explain(error, abort) {
			if (error instanceof deepgram_error.u) return {
				code: error.kind,
				message: error.message,
				...error.details
			};
			if (error instanceof NotSentError) return {
				code: "not-sent",
				message: error.message
			};
			if (error instanceof lfs_error.eN) return {
				code: error.code,
				message: error.message
			};
			if (error instanceof UnsendableError) return {
				code: error.code,
				message: error.message
			};
			if (error instanceof NotFetchedError) return {
				code: "git-lfs-pointer",
				message: error.message
			};
			if (error instanceof UnreadableAnswerError) return {
				code: "unreadable-answer",
				message: error.message,
				answer: error.raw
			};
			if (error instanceof NotSavedError) {
				const { raw, transcript } = error.answer;
				return {
					code: "not-saved",
					message: error.message,
					requestId: transcript.requestId,
					answer: raw
				};
			}
			if (abort.aborted) return {
				code: "cancelled",
				message: "Cancelled before the answer came; it may have been charged."
			};
			return {
				code: "unexpected",
				message: (0, failure.bD)(error)
			};
		}
		;
		async function transcribeAll(tasks, sender, keeper, run) {
			let done = 0;
			const transcribeAndLog = async (task) => {
				const results = await transcribe(task, sender, keeper, run);
				done += 1;
				for (const result of results) log.pq(`[${done}/${tasks.length}] ${(0, report_result.jA)(result)}`);
				return results;
			};
			return (await Promise.all(tasks.map(transcribeAndLog))).flat();
		}
		async function transcribe(task, sender, keeper, run) {
			const { item, followers } = task;
			let arrived;
			try {
				arrived = await sender.send(item);
			} catch (error) {
				const [first, ...others] = await Promise.all(itemsOf(task).map((one) => failed(one.source, error, run)));
				return [...first ? [first] : [], ...others.map((other) => ({
					...other,
					billed: undefined
				}))];
			}
			const { found } = arrived;
			const kept = found?.isStored ? Promise.resolve(true) : keeper.keep(item.key, item.replaces);
			const write = (one) => writeTranscripts(one, arrived, run);
			const results = [await write(item), ...await Promise.all(followers.map(write))];
			if (results.every(({ status }) => status !== "failed")) {
				const entries = itemsOf(task).map(({ entryKey }) => entryKey);
				keeper.release(item.key, entries, kept);
			}
			return results.map((result, position) => position === 0 && found === undefined ? result : asFollower(result));
		}
		async function writeTranscripts(item, { answer, elapsed, billed }, run) {
			const { source } = item;
			try {
				const delivery = await deliver(item, {
					answer,
					isStored: false
				}, run);
				const hasAnswer = delivery.files.some(({ format }) => format === "json");
				return {
					status: "transcribed",
					source: (0, recordings_source.Vb)(source),
					kind: source.kind,
					why: item.why,
					...factsOf(delivery),
					elapsed,
					warnings: answer.transcript.warnings,
					...billed !== undefined && { billed: lengthOf(billed) },
					...digestOf(answer.transcript, run.presenter.namesOf(source)),
					answer: hasAnswer ? undefined : await run.runFolder.keepAnswer(answer.raw)
				};
			} catch (error) {
				return await failed(source, new NotSavedError(error, answer), run);
			}
		}
		function asFollower(result) {
			if (result.status !== "transcribed") return result;
			const { elapsed: _, answer: __, warnings: ___, status: ____, billed: _____, ...rest } = result;
			return {
				...rest,
				status: "reused"
			};
		}
		;
		const SHORTEST_LOGGED_MS = 2e3;
		class Keeper {
			#run;
			#keeping = new Map();
			#releases = [];
			#cancelled;
			#unfinished = 0;
			constructor(run) {
				this.#run = run;
				const { stop, abort } = run.cancellation;
				stop.signal.addEventListener("abort", () => run.store?.hurry(), { once: true });
				const { promise, resolve } = Promise.withResolvers();
				abort.addEventListener("abort", () => resolve(false), { once: true });
				this.#cancelled = promise;
			}
			keep(key, replaces) {
				const { store, cancellation } = this.#run;
				if (store === undefined || cancellation.abort.aborted) return Promise.resolve(false);
				const known = this.#keeping.get(key);
				if (known !== undefined) return known;
				this.#unfinished += 1;
				const keeping = Promise.race([store.put(key, this.#run.pending, replaces), this.#cancelled]).finally(() => {
					this.#unfinished -= 1;
				});
				this.#keeping.set(key, keeping);
				return keeping;
			}
			release(key, entries, kept) {
				this.#releases.push(this.#release(key, entries, kept));
			}
			async flush() {
				this.#run.store?.hurry();
				const all = Promise.all([...this.#releases.splice(0), ...this.#keeping.values()]);
				await Promise.race([all, (0, external_node_timers_promises_.setTimeout)(SHORTEST_LOGGED_MS, undefined, { ref: false })]);
				if (this.#unfinished > 0 && !this.#run.cancellation.isCancelled) log.pq(`Waiting until ${(0, units.U9)(this.#unfinished, "answer")} are stored for later runs, for at most 10 minutes.`);
				await all;
			}
			async #release(key, entries, kept) {
				const { pending, cancellation, store } = this.#run;
				const isKept = await kept;
				if (isKept) await Promise.all(entries.map((entry) => this.#markStored(entry)));
				if (isKept || store === undefined || !cancellation.abort.aborted) await pending.remove(key).catch(() => {});
			}
			async #markStored(key) {
				const { lockfile } = this.#run;
				const entry = lockfile.entries.get(key);
				if (entry !== undefined && entry.stored !== true && (0, lock.tq)(entry) === undefined) await lockfile.put({
					...entry,
					stored: true
				});
			}
		}
		async function keepPending(key, raw, { pending }) {
			try {
				await pending.put(key, raw);
				return true;
			} catch (error) {
				log.lm(`An answer could not be kept in the workspace: ${(0, failure.bD)(error)}`);
				return false;
			}
		}
		async function clearPending({ pending, workspace }, keeper, done) {
			try {
				const moveToStore = async (key) => {
					if (await keeper.keep(key) || done.has(key)) await pending.remove(key);
				};
				await Promise.all((await pending.keys()).map(moveToStore));
				await workspace.tidy();
			} catch (error) {
				log.lm(`Could not clean up what an interrupted run left in ${SCRATCH}: ${(0, failure.bD)(error)}`);
			}
		}
		var plan_writers = __webpack_require__(99075);
		;
		function inTurn(requests, { isBack, isSecondFirst }) {
			return [true, false].flatMap((wanted) => {
				const some = requests.filter(({ isNew }) => isNew === wanted);
				const middle = isSecondFirst ? Math.floor(some.length / 2) : 0;
				const turned = [...some.slice(middle), ...some.slice(0, middle)];
				return isBack ? turned.toReversed() : turned;
			});
		}
		function turnOf(env, entries, asked) {
			const number = numberOf(env);
			if (number === undefined) return {
				isBack: false,
				isSecondFirst: false
			};
			return {
				isBack: number % 2 === 1,
				isSecondFirst: positionOf(entries, asked) % 2 === 1
			};
		}
		function positionOf(entries, { options, writer }) {
			const others = [...entries.values()].filter((entry) => entry.options === options);
			const known = new Map(others.map((entry) => [(0, plan_writers.Jh)(entry.writer), entry.writer]));
			const sorted = [...known].sort(([a], [b]) => a < b ? -1 : 1);
			const position = sorted.findIndex(([, other]) => (0, lock.oL)(other, writer));
			return position === -1 ? sorted.length : position;
		}
		function numberOf(env) {
			const [run, attempt] = [Number(env["GITHUB_RUN_NUMBER"]), Number(env["GITHUB_RUN_ATTEMPT"] ?? 1)];
			const turn = run + attempt - 1;
			return Number.isSafeInteger(turn) ? turn : undefined;
		}
		;
		async function carryFiles(items, { stagedIdOf }, { workspace }) {
			const carried = items.flatMap(({ steps }) => steps.filter(isCarry));
			for (const { origin, output } of carried) {
				if (origin.path === output.path) continue;
				const content = await workspace.read(origin.path);
				if (content === undefined) throw new Error(`${origin.path} is gone, but ${output.path} depends on it.`);
				const ids = [origin.git, stagedIdOf(origin.path)].filter((id) => id !== undefined);
				await workspace.write(output.path, (0, line_ends.$J)(new Set(ids), content));
			}
		}
		const writes = ({ action }) => [
			"carry",
			"refresh",
			"write"
		].includes(action);
		const isSame = (one, other) => (0, lockfile_format.d$)(one) === (0, lockfile_format.d$)(other);
		const isCarry = (step) => step.action === "carry";
		async function reuseAll(reuse, keeper, run) {
			const results = [];
			const failed = new Set();
			const kept = new Map();
			for (const task of reuse) {
				const { key, replaces } = task.item;
				const result = await reuseOne(task, run, () => kept.set(key, keeper.keep(key, replaces)));
				log.pq((0, report_result.jA)(result));
				results.push(result);
				if (result.status === "failed") failed.add(key);
			}
			for (const [key, reuses] of Map.groupBy(reuse, ({ item }) => item.key)) {
				if (failed.has(key)) continue;
				const keeping = kept.get(key);
				if (keeping === undefined) await run.pending.remove(key);
				else keeper.release(key, reuses.map(({ item }) => item.entryKey), keeping);
			}
			return results;
		}
		async function reuseOne({ item, answer: kept, saved }, run, keep) {
			const { source, name, why, basis, key } = item;
			const named = {
				source: name,
				kind: source.kind
			};
			try {
				if (saved !== undefined) return {
					status: "reused",
					...named,
					why,
					...await copySaved(item, saved, run)
				};
				const answer = await kept?.read();
				const isStored = kept?.isStored ?? basis?.stored === true;
				if (answer !== undefined && !isStored && run.store !== undefined) {
					if (kept?.isPending === false) await run.pending.put(key, answer.raw);
					keep();
				}
				const before = run.lockfile.entries.get(item.entryKey);
				const delivery = await deliver(item, {
					answer,
					isStored
				}, run);
				if (!item.steps.some(writes) && before && isSame(before, delivery.entry)) return unchanged(item);
				const digest = answer === undefined ? { excerpt: "" } : digestOf(answer.transcript, run.presenter.namesOf(source));
				return {
					status: "reused",
					...named,
					why,
					...factsOf(delivery),
					...digest
				};
			} catch (error) {
				const details = {
					status: undefined,
					requestId: basis?.requestId
				};
				const isUnreadable = error instanceof UnreadableAnswerError;
				return {
					status: "failed",
					...named,
					error: {
						code: isUnreadable ? "unreadable-answer" : "not-saved",
						message: (0, failure.bD)(error),
						...details
					},
					answer: isUnreadable ? await run.runFolder.keepAnswer(error.raw) : undefined
				};
			}
		}
		async function copySaved({ outputs }, { entry, read }, { workspace, lockfile }) {
			for (const { path } of outputs) await workspace.write(path, await read(path));
			await lockfile.put(entry);
			return {
				...factsOf({
					files: outputs,
					edited: [],
					entry
				}),
				excerpt: ""
			};
		}
		function unchanged({ source, outputs, name, own, steps }) {
			const isLeft = (path) => steps.some(({ action, output }) => output.path === path && (action === "leave" || action === "adopt"));
			return {
				status: "unchanged",
				source: name,
				kind: source.kind,
				files: outputs.filter(({ path }) => !isLeft(path)),
				edited: outputs.map(({ path }) => path).filter(isLeft),
				duration: own?.duration,
				requestId: own?.requestId
			};
		}
		;
		class LfsCheckout {
			#wanted;
			#check;
			#run;
			#queue;
			constructor(wanted, check, run) {
				this.#wanted = pointersOf(wanted);
				this.#check = check;
				this.#run = run;
				this.#queue = new dist.Ay({ concurrency: run.inputs.concurrency });
			}
			async with(source, signal, use) {
				if (source.kind === "url" || source.lfs === undefined) return await use(source);
				const { lfs } = source;
				return await this.#queue.add(() => this.#fetched(source, lfs, signal, use));
			}
			async #fetched(source, pointer, signal, use) {
				const { lfs, runFolder, cancellation } = this.#run;
				if (cancellation.stop.signal.aborted) return await use(source);
				this.#check();
				const realPath = runFolder.newFile("media");
				try {
					await lfs.download(pointer, this.#wanted, realPath, signal);
					return await use({
						...source,
						realPath
					});
				} finally {
					await (0, promises_.rm)(realPath, { force: true });
				}
			}
		}
		const pointersOf = (sources) => sources.flatMap((source) => source.kind === "file" && source.lfs !== undefined ? [source.lfs] : []);
		var listen_answer = __webpack_require__(24935);
		;
		function withOrigin(raw, of, { from, to }) {
			const answer = JSON.parse(raw);
			const metadata = (0, guards.at)(answer, "metadata");
			if (!(0, guards.Gv)(answer) || !(0, guards.Gv)(metadata)) return raw;
			try {
				return JSON.stringify({
					...answer,
					metadata: {
						...metadata,
						part: {
							of,
							from,
							to
						}
					}
				});
			} catch {
				throw new deepgram_error.u("bad-answer", "never", listen_answer.vr, { answer: raw });
			}
		}
		function readPart(raw, of) {
			if (raw === undefined) return undefined;
			const answer = (0, guards.qF)(raw);
			const part = (0, guards.at)(answer, "metadata", "part");
			const [from, to] = [(0, guards.at)(part, "from"), (0, guards.at)(part, "to")];
			if (!(0, guards.Gv)(answer) || (0, guards.at)(part, "of") !== of) return undefined;
			if (!(0, guards.Bf)(from) || !(0, guards.Bf)(to) || to < from) return undefined;
			const read = (0, transcript_answer.JN)(raw);
			if (read === undefined && (0, guards.Gv)(answer["results"])) throw new UnreadableAnswerError(raw);
			return read && {
				...read,
				part: {
					from,
					to,
					answer
				}
			};
		}
		async function findPart(key, of, { pending, store }) {
			const here = readPart(await pending.get(key), of);
			if (here !== undefined) return {
				answer: here,
				isStored: false
			};
			const stored = readPart(await store?.get(key), of);
			return stored && {
				answer: stored,
				isStored: true
			};
		}
		async function isKept(...place) {
			try {
				return await findPart(...place) !== undefined;
			} catch (error) {
				if (error instanceof UnreadableAnswerError) return true;
				throw error;
			}
		}
		;
		async function dividedFor({ source, key, media }, facts, { inputs, ...places }) {
			if (source.kind === "url") return undefined;
			const parts = divide(key, source, facts, inputs);
			if (parts.length === 0) return undefined;
			const kept = new Set();
			for (const part of parts) if (await isKept(part.key, media.sha256 ?? "", places)) kept.add(part.key);
			return {
				parts,
				kept
			};
		}
		function divide(key, { size }, { duration, channels, sound = size }, { splitAbove, parameters, economy }) {
			const priced = (seconds) => (0, plan_price.xx)({
				duration: seconds,
				channels
			}, parameters, economy.prices);
			return partsFor(key, {
				duration,
				bytes: sound
			}, splitAbove, priced);
		}
		function warnOfLongUrls(measured, { splitAbove }) {
			const warnings = measured.flatMap(([{ name, source }, { duration = 0 }]) => source.kind === "file" || duration <= splitAbove ? [] : [{ text: `${name}: ${longUrlWarning(duration)}` }]);
			log.fz("warning", warnings, (more) => `${(0, units.U9)(more, "more URL")} may be too long for Deepgram to fetch and transcribe at once.`);
		}
		const longUrlWarning = (duration) => `it is ${(0, units.a3)(duration)} long and is sent whole, because it is at a URL. Deepgram may not finish ` + "it within its time limit. Download it in an earlier step and name the file in `files`: files are sent in " + "parts.";
		;
		const SAME_WORD_SECONDS = 1;
		const SAME_MOMENT_SECONDS = .05;
		const PAUSE_STEP_SECONDS = .1;
		const MOST_WORDS = 1e3;
		function seamOf(before, after, { from, to }) {
			const first = before.findLastIndex(({ end }) => end <= from) + 1;
			const next = after.findIndex(({ start }) => start >= to);
			const overlap = [before.slice(first), after.slice(0, next === -1 ? after.length : next)];
			const pairs = pairsOf(...overlap).map(([a, b]) => [first + a, b]);
			const middle = (from + to) / 2;
			const cut = bestCut(before, after, pairs, middle) ?? timeCut(before, after, middle);
			return {
				...cut,
				pairs
			};
		}
		function bestCut(before, after, pairs, middle) {
			const isSteady = (a, b) => {
				const [one, other] = [before[a], after[b]];
				const isNear = (x = 0, y = 0) => Math.abs(x - y) <= SAME_MOMENT_SECONDS;
				return isNear(one?.start, other?.start) && isNear(one?.end, other?.end);
			};
			const candidates = pairs.map(([a, b], index) => {
				const [nextA, nextB] = pairs[index + 1] ?? [];
				const end = before[a]?.end ?? 0;
				const next = before[a + 1]?.start ?? end;
				return {
					kept: a + 1,
					dropped: b + 1,
					doubt: nextA !== a + 1 || nextB !== b + 1 ? 2 : isSteady(a, b) && isSteady(nextA, nextB) ? 0 : 1,
					pause: Math.round((next - end) / PAUSE_STEP_SECONDS),
					distance: Math.abs((end + next) / 2 - middle)
				};
			});
			const [best] = candidates.toSorted((a, b) => a.doubt - b.doubt || b.pause - a.pause || a.distance - b.distance);
			return best && {
				kept: best.kept,
				dropped: best.dropped
			};
		}
		function timeCut(before, after, middle) {
			const isEarly = ({ start, end }) => (start + end) / 2 < middle;
			return {
				kept: before.findLastIndex(isEarly) + 1,
				dropped: after.findLastIndex(isEarly) + 1
			};
		}
		function pairsOf(before, after) {
			const [rows, columns] = [before.length, after.length];
			if (rows > MOST_WORDS || columns > MOST_WORDS) return [];
			const width = columns + 1;
			const best = new Float64Array((rows + 1) * width);
			const at = (row, column) => best[row * width + column] ?? 0;
			for (let row = rows - 1; row >= 0; row--) for (let column = columns - 1; column >= 0; column--) best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), scoreOf(before[row], after[column]) + at(row + 1, column + 1));
			const pairs = [];
			for (let [row, column] = [0, 0]; row < rows && column < columns;) {
				const score = scoreOf(before[row], after[column]);
				if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) pairs.push([row++, column++]);
				else if (at(row, column) === at(row + 1, column)) row++;
				else column++;
			}
			return pairs;
		}
		function scoreOf(one, other) {
			if (one === undefined || other === undefined || one.text === "" || one.text !== other.text) return 0;
			const apart = Math.abs(one.start - other.start);
			return apart > SAME_WORD_SECONDS ? 0 : 1 + .5 * (1 - apart / SAME_WORD_SECONDS);
		}
		;
		const LEAST_WORDS = 3;
		const LEAST_SHARE = .7;
		function continueNumbering(shared, speakers, known) {
			const numbers = new Map(sameSpeakers(shared));
			const before = [...known];
			let next = Math.max(-1, ...before) + 1;
			let added = 0;
			for (const own of speakers) {
				if (own === undefined || numbers.has(own)) continue;
				numbers.set(own, next++);
				added += 1;
			}
			const found = new Set(numbers.values());
			return {
				numbers,
				isUncertain: added > 0 && before.some((number) => !found.has(number))
			};
		}
		function sameSpeakers(shared) {
			const counts = Map.groupBy(shared, (pair) => pair.join());
			const ofKnown = Map.groupBy(shared, ([known]) => known);
			const ofOwn = Map.groupBy(shared, ([, own]) => own);
			return [...counts.values()].flatMap((same) => {
				const [pair] = same;
				if (pair === undefined || same.length < LEAST_WORDS) return [];
				const [known, own] = pair;
				const most = Math.max(ofKnown.get(known)?.length ?? 0, ofOwn.get(own)?.length ?? 0);
				return same.length / most >= LEAST_SHARE ? [[own, known]] : [];
			});
		}
		;
		function slicesOf(parts, lists) {
			const moved = parts.map((part, index) => (lists[index] ?? []).map((word) => shifted(word, part.from)));
			const timed = moved.map((words, index) => timedWords(words, parts[index]?.from ?? 0));
			const seams = parts.slice(1).map((part, index) => {
				const overlap = {
					from: part.from,
					to: Math.max(part.from, parts[index]?.to ?? 0)
				};
				return seamOf(timed[index] ?? [], timed[index + 1] ?? [], overlap);
			});
			const slices = [];
			const known = new Set();
			let base = 0;
			for (const [index, part] of parts.entries()) {
				const words = moved[index] ?? [];
				const first = seams[index - 1]?.dropped ?? 0;
				const last = Math.max(first, seams[index]?.kept ?? words.length);
				const own = words.slice(first).map(speakerIn);
				const agreed = sharedSpeakers(slices.at(-1), words, seams[index - 1]);
				const { numbers, isUncertain } = continueNumbering(agreed, own, known);
				const speakerOf = (speaker) => numbers.get(speaker) ?? speaker;
				for (const speaker of own) if (speaker !== undefined) known.add(speakerOf(speaker));
				slices.push({
					part,
					words: words.map((word) => withSpeaker(word, speakerOf)),
					first,
					last,
					base,
					speakerOf,
					isUncertain
				});
				base += last - first;
			}
			return slices;
		}
		const keptWords = ({ words, first, last }) => words.slice(first, last);
		function shifted(given, from) {
			const move = (time) => (0, guards.Bf)(time) ? Math.max(0, rounded(time + from)) : time;
			const times = ["start", "end"].filter((name) => name in given).map((name) => [name, move(given[name])]);
			return {
				...given,
				...Object.fromEntries(times)
			};
		}
		function withSpeaker(given, speakerOf) {
			const speaker = speakerIn(given);
			return speaker === undefined ? given : {
				...given,
				speaker: speakerOf(speaker)
			};
		}
		const speakerIn = ({ speaker }) => (0, guards.Bf)(speaker) ? speaker : undefined;
		const rounded = (seconds) => Math.round(seconds * 1e6) / 1e6;
		const textOf = (words) => words.map(textOfWord).join(" ");
		const textOfWord = ({ punctuated_word: punctuated, word }) => [punctuated, word].find(guards.Kg) ?? "";
		function timedWords(words, from) {
			let [start, end] = [from, from];
			return words.map((word) => {
				start = (0, guards.Bf)(word["start"]) ? word["start"] : end;
				end = (0, guards.Bf)(word["end"]) ? word["end"] : start;
				return {
					text: comparableText(word),
					start,
					end
				};
			});
		}
		const comparableText = ({ word, punctuated_word: punctuated }) => ([word, punctuated].find(guards.Kg) ?? "").normalize("NFKC").toLowerCase().replaceAll(/[\p{P}\p{S}]/gu, "");
		function sharedSpeakers(before, after, seam) {
			return (seam?.pairs ?? []).flatMap(([a, b]) => {
				const [one, other] = [before?.words[a], after[b]].map((word) => word === undefined ? word : speakerIn(word));
				return one === undefined || other === undefined ? [] : [[one, other]];
			});
		}
		function wordsIn(channel, { from, to }) {
			const best = bestOf(channel);
			const words = objectsIn(best?.["words"]);
			const transcript = best?.["transcript"];
			if (words.length > 0 || !(0, guards.Kg)(transcript)) return words;
			const texts = transcript.split(/\s+/u).filter((text) => text !== "");
			const each = (to - from) / Math.max(texts.length, 1);
			return texts.map((word, index) => ({
				word,
				start: each * index,
				end: each * (index + 1)
			}));
		}
		function bestOf(channel) {
			const alternatives = (0, guards.Gv)(channel) ? channel["alternatives"] : undefined;
			return Array.isArray(alternatives) ? alternatives.slice(0, 1).find(guards.Gv) : undefined;
		}
		const objectsIn = (value) => Array.isArray(value) ? value.filter(guards.Gv) : [];
		;
		const divisions_SAME_MOMENT_SECONDS = 5e-4;
		function divisionsOf(slices, givenBy, words) {
			const joined = [];
			for (const piece of slices.flatMap((slice) => piecesOf(slice, givenBy(slice)))) {
				const last = joined.at(-1);
				if (last?.isCutAtEnd && piece.isCutAtStart && last.to === piece.from && isOneSpeaker(words, piece.from)) joined[joined.length - 1] = {
					...piece,
					given: last.given,
					from: last.from,
					isWhole: false
				};
				else joined.push(piece);
			}
			return joined;
		}
		function piecesOf(slice, given) {
			const { words, first, last, base, part, speakerOf } = slice;
			const starts = firstWords(given.map((division) => shifted(division, part.from)), words);
			return given.flatMap((division, index) => {
				const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? words.length];
				const [begin, end] = [Math.max(from, first), Math.min(to, last)];
				if (begin >= end) return [];
				const [isCutAtStart, isCutAtEnd] = [begin > from, end < to];
				return [{
					given: withSpeaker(shifted(division, part.from), speakerOf),
					from: base + begin - first,
					to: base + end - first,
					isWhole: !isCutAtStart && !isCutAtEnd,
					isCutAtStart,
					isCutAtEnd
				}];
			});
		}
		function firstWords(divisions, words) {
			let next = 0;
			return divisions.map(({ start }, index) => {
				if (index === 0 || !(0, guards.Bf)(start)) return next;
				while (next < words.length && startOf(words[next]) < start - divisions_SAME_MOMENT_SECONDS) next++;
				return next;
			});
		}
		const startOf = (word) => (0, guards.Bf)(word?.["start"]) ? word["start"] : 0;
		function isOneSpeaker(words, at) {
			const [before, after] = [words[at - 1], words[at]];
			return before !== undefined && after !== undefined && speakerIn(before) === speakerIn(after);
		}
		;
		function entitiesOf(listed, amount) {
			return listed.flatMap(([{ first, last, base }, entities]) => entities.flatMap((entity) => {
				const { start_word: start, end_word: end } = entity;
				if (!(0, guards.Bf)(start) || !(0, guards.Bf)(end) || start < first || start >= last) return [];
				const moved = base - first;
				return [{
					...entity,
					start_word: start + moved,
					end_word: Math.min(end + moved, amount)
				}];
			}));
		}
		function piecesOfText(listed, words) {
			return listed.flatMap(([{ first, last, base }, segments]) => segments.flatMap((segment) => {
				const { start_word: start, end_word: end } = segment;
				if (!(0, guards.Bf)(start) || !(0, guards.Bf)(end)) return [segment];
				const [from, to] = [Math.max(start, first), Math.min(end, last - 1)];
				if (from > to) return [];
				const [begin, until] = [from - first + base, to - first + base];
				const isCut = from > start || to < Math.min(end, last);
				const text = isCut && words !== undefined ? { text: textOf(words.slice(begin, until + 1)) } : {};
				return [{
					...segment,
					...text,
					start_word: begin,
					end_word: until
				}];
			}));
		}
		function withoutNumbers({ start_word: _, end_word: __, ...segment }) {
			return segment;
		}
		const blockIn = (results, kind) => {
			const block = (0, guards.at)(results, kind, "results", kind) ?? (0, guards.at)(results, kind);
			return (0, guards.Gv)(block) ? block : undefined;
		};
		function segmentsOf(kind, results, slices, words) {
			const blocks = results.map((each) => blockIn(each, kind));
			if (blocks.every((block) => block === undefined)) return undefined;
			const listed = slices.map((slice, index) => [slice, objectsIn(blocks[index]?.["segments"])]);
			const segments = words === undefined ? listed.flatMap(([, given]) => given.map(withoutNumbers)) : piecesOfText(listed, words);
			const average = averageOf(blocks, slices);
			return {
				segments,
				...average !== undefined && { average }
			};
		}
		const POSITIVE = .333;
		function averageOf(blocks, slices) {
			let [sum, words] = [0, 0];
			for (const [index, block] of blocks.entries()) {
				const score = (0, guards.at)(block, "average", "sentiment_score");
				const { first = 0, last = 0 } = slices[index] ?? {};
				if (!(0, guards.Bf)(score)) continue;
				sum += score * (last - first);
				words += last - first;
			}
			if (words === 0) return blocks.map((block) => (0, guards.at)(block, "average")).find(guards.Gv);
			const score = sum / words;
			const sentiment = score >= POSITIVE ? "positive" : score <= -POSITIVE ? "negative" : "neutral";
			return {
				sentiment,
				sentiment_score: score
			};
		}
		;
		function joinChannel(parts, channels) {
			const lists = parts.map((part, index) => wordsIn(channels[index], part));
			const slices = slicesOf(parts, lists);
			const languages = channels.map((channel) => detectedIn(channel)?.language);
			const isMixed = new Set(languages.filter(guards.Kg)).size > 1;
			const words = slices.flatMap((slice, index) => {
				const language = isMixed ? languages[index] : undefined;
				const kept = keptWords(slice);
				return language === undefined ? kept : kept.map((word) => ({
					language,
					...word
				}));
			});
			const bests = channels.map(bestOf);
			return {
				slices,
				words,
				channel: {
					...objectsIn(channels)[0],
					...searchOf(parts, channels),
					...detectedOf(slices, channels),
					alternatives: [alternativeOf(slices, bests, words)]
				}
			};
		}
		function alternativeOf(slices, bests, words) {
			const has = (name) => bests.some((best) => best !== undefined && name in best);
			const pairs = slices.map((slice, index) => [slice, bests[index]]);
			const listed = (name) => pairs.map(([slice, best]) => [slice, objectsIn(best?.[name])]);
			return {
				...bests.find((best) => best !== undefined),
				transcript: textOf(words),
				confidence: upperMedian(words.flatMap(({ confidence }) => (0, guards.Bf)(confidence) ? [confidence] : [])),
				words,
				...has("languages") && { languages: languagesOf(bests, words) },
				...has("paragraphs") && { paragraphs: paragraphsOf(pairs, words) },
				...has("entities") && { entities: entitiesOf(listed("entities"), words.length) },
				...has("summaries") && { summaries: piecesOfText(listed("summaries"), undefined) }
			};
		}
		function upperMedian(values) {
			const sorted = values.toSorted((a, b) => a - b);
			return sorted[Math.floor(sorted.length / 2)] ?? 0;
		}
		function languagesOf(bests, words) {
			const listed = bests.flatMap((best) => (0, guards.c3)(best?.["languages"], guards.Kg) ?? []);
			const byLanguage = Map.groupBy(words, ({ language }) => language);
			const amountOf = (language) => byLanguage.get(language)?.length ?? 0;
			return [...new Set(listed)].toSorted((a, b) => amountOf(b) - amountOf(a));
		}
		function detectedIn(channel) {
			const [given] = objectsIn([channel]);
			const language = given?.["detected_language"];
			return (0, guards.Kg)(language) && language !== "" ? {
				language,
				confidence: given?.["language_confidence"]
			} : undefined;
		}
		function detectedOf(slices, channels) {
			const votes = new Map();
			for (const [index, { first, last }] of slices.entries()) {
				const detected = detectedIn(channels[index]);
				if (detected === undefined) continue;
				const { words = 0, confidence = detected.confidence } = votes.get(detected.language) ?? {};
				votes.set(detected.language, {
					words: words + last - first,
					confidence
				});
			}
			const [most] = [...votes].toSorted(([, a], [, b]) => b.words - a.words);
			if (most === undefined) return {};
			const [language, { confidence }] = most;
			return {
				detected_language: language,
				...confidence !== undefined && { language_confidence: confidence }
			};
		}
		const SAME_HIT_SECONDS = .5;
		function searchOf(parts, channels) {
			const hits = new Map();
			for (const [index, part] of parts.entries()) {
				for (const { query, hits: found } of objectsIn(objectsIn([channels[index]])[0]?.["search"])) {
					const known = hits.get(query) ?? [];
					const fresh = objectsIn(found).map((hit) => shifted(hit, part.from));
					hits.set(query, [...known, ...fresh.filter((hit) => !known.some((other) => isSameHit(hit, other)))]);
				}
			}
			return hits.size === 0 ? {} : { search: [...hits].map(([query, found]) => ({
				query,
				hits: found
			})) };
		}
		const isSameHit = ({ start: one }, { start: other }) => (0, guards.Bf)(one) && (0, guards.Bf)(other) && Math.abs(one - other) <= SAME_HIT_SECONDS;
		function paragraphsOf(pairs, words) {
			const slices = pairs.map(([slice]) => slice);
			const given = new Map(pairs.map(([slice, best]) => [slice, objectsIn(objectsIn([best?.["paragraphs"]])[0]?.["paragraphs"])]));
			const sentencesBy = (slice) => (given.get(slice) ?? []).flatMap(({ sentences }) => objectsIn(sentences));
			const sentences = divisionsOf(slices, sentencesBy, words);
			const paragraphs = divisionsOf(slices, (slice) => given.get(slice) ?? [], words).map((paragraph) => {
				const own = sentences.filter(({ from }) => from >= paragraph.from && from < paragraph.to);
				return {
					...paragraph.given,
					sentences: own.map((sentence) => sentenceOf(sentence, words)),
					num_words: paragraph.to - paragraph.from,
					...paragraph.isWhole ? {} : timesAndSpeaker(words.slice(paragraph.from, paragraph.to))
				};
			});
			return {
				transcript: `\n${paragraphs.map(blockOf).join("\n\n")}`,
				paragraphs
			};
		}
		function sentenceOf({ given, from, to, isWhole }, words) {
			if (isWhole) return given;
			const own = words.slice(from, to);
			return {
				...given,
				text: textOf(own),
				...spanOf(own)
			};
		}
		function blockOf(paragraph) {
			const speaker = speakerIn(paragraph);
			const text = paragraph.sentences.map((sentence) => sentence["text"]).filter(guards.Kg).join(" ");
			return speaker === undefined ? text : `Speaker ${speaker}: ${text}`;
		}
		function timesAndSpeaker(words) {
			const [most] = [...Map.groupBy(words, speakerIn)].toSorted(([, a], [, b]) => b.length - a.length);
			const speaker = most?.[0];
			return {
				...spanOf(words),
				...speaker !== undefined && { speaker }
			};
		}
		const spanOf = (words) => ({
			start: words[0]?.["start"],
			end: words.at(-1)?.["end"]
		});
		;
		const TOKENS = [
			"summary_info",
			"sentiment_info",
			"topics_info",
			"intents_info"
		];
		function joinMetadata(parts, sha256, isUncertain) {
			const all = parts.map(({ answer }) => metadataOf(answer));
			const { part: _, ...first } = all[0] ?? {};
			const joined = {
				parts: parts.map(partOf),
				speakers_uncertain: isUncertain
			};
			return {
				...first,
				sha256,
				duration: Math.max(0, ...parts.map((part) => part.from + durationOf(part))),
				channels: Math.max(0, ...all.map(({ channels }) => (0, guards.Bf)(channels) ? channels : 0)),
				models: [...new Set(all.flatMap(({ models }) => (0, guards.c3)(models, guards.Kg) ?? []))],
				...merged("model_info", all),
				...warningsOf(all),
				...Object.fromEntries(TOKENS.flatMap((name) => tokensOf(name, all))),
				joined
			};
		}
		const metadataOf = ({ metadata }) => (0, guards.Gv)(metadata) ? metadata : {};
		function partOf({ from, to, answer }) {
			const { request_id, sha256, created } = metadataOf(answer);
			return {
				request_id,
				sha256,
				created,
				start: from,
				end: to
			};
		}
		function durationOf({ from, to, answer }) {
			const { duration } = metadataOf(answer);
			return (0, guards.Bf)(duration) && duration > 0 ? duration : to - from;
		}
		function merged(name, all) {
			const objects = all.map((each) => each[name]).filter(guards.Gv);
			return objects.length === 0 ? {} : { [name]: Object.assign({}, ...objects) };
		}
		function warningsOf(all) {
			const warnings = all.flatMap(({ warnings }) => Array.isArray(warnings) ? warnings : []);
			const byText = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
			return byText.size === 0 ? {} : { warnings: [...byText.values()] };
		}
		function tokensOf(name, all) {
			const infos = all.map((each) => each[name]).filter(guards.Gv);
			const sum = (key) => infos.map((info) => (0, guards.at)(info, key)).filter(guards.Bf).reduce((total, each) => total + each, 0);
			const counts = ["input_tokens", "output_tokens"].map((key) => [key, sum(key)]);
			return infos.length === 0 ? [] : [[name, {
				...infos[0],
				...Object.fromEntries(counts)
			}]];
		}
		;
		const KINDS = [
			"topics",
			"intents",
			"sentiments"
		];
		function joinAnswers(parts, sha256) {
			const results = parts.map(({ answer }) => answer["results"]);
			const listed = results.map((each) => {
				const channels = (0, guards.at)(each, "channels");
				return Array.isArray(channels) ? channels : [];
			});
			const amount = Math.max(0, ...listed.map(({ length }) => length));
			const channels = Array.from({ length: amount }, (_, channel) => joinChannel(parts, listed.map((each) => each[channel])));
			const isUncertain = channels.some(({ slices }) => slices.some((slice) => slice.isUncertain));
			return {
				...parts[0]?.answer,
				metadata: joinMetadata(parts, sha256, isUncertain),
				results: {
					...results.find(guards.Gv),
					channels: channels.map(({ channel }) => channel),
					...utterancesIn(results, channels),
					...summaryIn(results),
					...segmentsIn(results, channels)
				}
			};
		}
		function utterancesIn(results, channels) {
			const given = results.map((each) => (0, guards.at)(each, "utterances"));
			if (!given.some(Array.isArray)) return {};
			const utterances = channels.flatMap(({ slices, words }, channel) => {
				const givenBy = (slice) => objectsIn(given[slices.indexOf(slice)]).filter((utterance) => channelOf(utterance) === channel);
				return divisionsOf(slices, givenBy, words).map((division) => {
					const own = words.slice(division.from, division.to);
					return {
						...division.given,
						...division.isWhole ? {} : utteranceOf(own),
						words: own
					};
				});
			});
			return { utterances: utterances.toSorted((a, b) => join_answers_startOf(a) - join_answers_startOf(b)) };
		}
		const channelOf = ({ channel }) => (0, guards.Bf)(channel) ? channel : 0;
		const join_answers_startOf = ({ start }) => (0, guards.Bf)(start) ? start : 0;
		function utteranceOf(words) {
			const known = words.map(({ confidence }) => confidence).filter(guards.Bf);
			const confidence = known.reduce((sum, each) => sum + each, 0) / Math.max(known.length, 1);
			return {
				...timesAndSpeaker(words),
				confidence,
				transcript: textOf(words)
			};
		}
		function summaryIn(results) {
			const summaries = results.map((each) => (0, guards.at)(each, "summary")).filter(guards.Gv);
			const texts = summaries.filter(({ result }) => result !== "failure").map(({ short }) => short).filter(guards.Kg).filter((text) => text.trim() !== "");
			if (summaries.length === 0) return {};
			return { summary: texts.length === 0 ? summaries[0] : {
				result: "success",
				short: texts.join(" ")
			} };
		}
		function segmentsIn(results, channels) {
			const [first, another] = channels;
			const words = another === undefined ? first?.words : undefined;
			const found = KINDS.map((kind) => [kind, segmentsOf(kind, results, first?.slices ?? [], words)]);
			return Object.fromEntries(found.filter(([, block]) => block !== undefined));
		}
		;
		async function sendInParts(item, source, parts, context) {
			const sender = new PartsSender(item, source, parts, context);
			return await sender.send();
		}
		class PartsSender {
			#item;
			#source;
			#parts;
			#context;
			#checkUnchanged;
			#whole;
			constructor(item, source, parts, context) {
				this.#item = item;
				this.#source = source;
				this.#parts = parts;
				this.#context = context;
				this.#checkUnchanged = unchangedCheck(source, this.#hash);
			}
			get #hash() {
				return this.#item.media.sha256 ?? "";
			}
			async send() {
				const outcomes = await Promise.allSettled(this.#parts.map((part) => this.#sendPart(part)));
				const sent = outcomes.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []);
				const arrived = sent.filter((each) => each !== "whole");
				const billed = arrived.flatMap(({ answer, result }) => result.found === undefined ? [answer] : []);
				if (this.#whole !== undefined) return await this.#takeWhole(this.#whole, billed);
				if (arrived.length < this.#parts.length) {
					const kept = this.#context.run.store?.place ?? "this workspace only";
					throw errorOfParts(outcomes, arrived.length, kept, billed);
				}
				return await this.#join(arrived, billed);
			}
			async #takeWhole(found, billed) {
				const { key, name } = this.#item;
				await keepPending(key, found.answer.raw, this.#context.run);
				log.pq(`${name}: another run got the answer in the meantime, and it is used. Nothing more is sent.`);
				return {
					answer: found.answer,
					elapsed: 0,
					found,
					billed
				};
			}
			async #join(sent, billed) {
				const { run, keeper } = this.#context;
				const { key, name } = this.#item;
				const raw = JSON.stringify(joinAnswers(sent.map(({ answer }) => answer.part), this.#hash));
				const answer = (0, transcript_answer.JN)(raw);
				if (answer === undefined) throw new Error(`The answers to the parts of ${name} do not fit together.`);
				if (await keepPending(key, raw, run)) for (const [index, { kept }] of sent.entries()) keeper.release(this.#parts[index]?.key ?? "", [], kept);
				const elapsed = Math.max(...sent.map(({ result }) => result.elapsed));
				const found = billed.length === 0 ? {
					answer,
					isStored: false
				} : undefined;
				return {
					answer,
					elapsed,
					found,
					billed
				};
			}
			async #sendPart(part) {
				const { run, keeper, order } = this.#context;
				const { key, number, amount } = part;
				const label = `${this.#item.name}, part ${number} of ${this.#parts.length}`;
				const into = run.runFolder.newFile("part");
				let copied;
				let text;
				const copy = () => {
					copied ??= this.copy(part, into);
					return copied;
				};
				const keep = async (raw) => {
					text = withOrigin(raw, this.#hash, await copy());
					await keepPending(key, text, run);
				};
				try {
					const result = await order({
						key,
						label,
						expected: amount,
						find: () => this.#find(part),
						media: copy,
						keep
					});
					if (result.found !== undefined && result.found === this.#whole) return "whole";
					const answer = readPart(text ?? result.answer.raw, this.#hash);
					if (answer === undefined) throw new Error(`The answer to ${label} is for other audio.`);
					const isStored = result.found?.isStored === true;
					if (result.found === undefined) log.pq(`${label}: ${(0, units.a3)(part.to - part.from)} of audio, in ${result.elapsed.toFixed(1)} s`);
					return {
						answer,
						result,
						kept: isStored ? Promise.resolve(true) : keeper.keep(key)
					};
				} finally {
					await copied?.catch(() => undefined);
					await (0, promises_.rm)(into, { force: true });
				}
			}
			async #find({ key }) {
				this.#whole ??= await this.#context.findWhole();
				return this.#whole ?? await findPart(key, this.#hash, this.#context.run);
			}
			async copy({ from, to, number }, into) {
				const { reader, cancellation } = this.#context.run;
				const { signal } = cancellation.stop;
				const { path, realPath, size } = this.#source;
				const isLast = number === this.#parts.length;
				const copy = await reader.copySound({
					path: realPath,
					size
				}, into, {
					name: path,
					from,
					...isLast ? {} : { to },
					signal
				});
				if (signal.aborted) throw new NotSentError(STOPPED);
				if ("reason" in copy) throw new UncutError(`${copy.reason}.`);
				await this.#checkUnchanged();
				const { bytes, sha256, suffix } = copy;
				if (bytes > recordings_source.nB) throw new UncutError(`${largePart(bytes)}.`);
				const source = {
					...this.#source,
					realPath: into,
					size: bytes,
					soundSuffix: suffix
				};
				return {
					source,
					planned: sha256,
					from: copy.from,
					to: copy.to
				};
			}
		}
		const largePart = (bytes) => `a part of it has ${(0, units.z3)(bytes)} of audio, so lower \`split-above\``;
		var save_branch = __webpack_require__(42005);
		var commit_message = __webpack_require__(37198);
		;
		function branchesOf({ to, branch, pullRequest }, event) {
			const proposes = to.includes("pull-request");
			if (!proposes && !to.includes("commit")) return [];
			const target = (0, save_branch.mY)(branch, event);
			if (!proposes) return [{
				branch: target,
				isNumbered: false
			}];
			const own = (0, commit_message.qk)("pull-request-branch", pullRequest.branch, { branch: target });
			return [{
				branch: target,
				isNumbered: false
			}, {
				branch: own,
				isNumbered: true
			}];
		}
		;
		const PACE = {
			betweenMs: 3e3,
			longestMs: 1e4
		};
		class LateAnswerFinder {
			#run;
			#pace;
			#heads;
			#onMoved;
			#destinations;
			#refreshing;
			#refreshedAt = Date.now();
			constructor(run, heads, onMoved = async () => {}, pace = PACE) {
				this.#run = run;
				this.#onMoved = onMoved;
				this.#heads = heads;
				this.#pace = pace;
			}
			async find(item) {
				if (this.#run.store === undefined && this.#heads.isNone) return undefined;
				const timer = new AbortController();
				const { signal } = timer;
				const givenUp = (0, external_node_timers_promises_.setTimeout)(this.#pace.longestMs, undefined, {
					signal,
					ref: false
				}).catch(() => undefined);
				try {
					return await Promise.race([this.#find(item), givenUp]);
				} catch (error) {
					log.pq(`${item.name}: could not check whether another run got its answer in the meantime: ${(0, failure.bD)(error)}`);
					return undefined;
				} finally {
					timer.abort();
				}
			}
			async #find(item) {
				await this.#refresh();
				const stored = validAnswer(await this.#run.store?.get(item.key), item);
				if (stored !== undefined) return {
					answer: stored,
					isStored: true
				};
				const answer = validAnswer(await this.#destinations?.answer(item), item);
				return answer && {
					answer,
					isStored: false
				};
			}
			async #refresh() {
				if (this.#refreshing === undefined && Date.now() < this.#refreshedAt + this.#pace.betweenMs) return;
				this.#refreshing ??= this.#checkPlaces().finally(() => {
					this.#refreshedAt = Date.now();
					this.#refreshing = undefined;
				});
				await this.#refreshing;
			}
			async #checkPlaces() {
				const [moved] = await Promise.all([this.#heads.haveMoved(), this.#run.store?.refresh()]);
				if (!moved) return;
				this.#destinations = this.#run.reopenDestinations();
				await this.#onMoved(this.#destinations);
			}
		}
		class Heads {
			#branches;
			#connect;
			#afterErrorMs;
			#client;
			#known;
			#resumeAt = 0;
			#hasNotified = false;
			constructor({ inputs, event }, { open = connect, afterErrorMs = 6e4 } = {}) {
				this.#branches = branchesOf(inputs.saving, event);
				this.#connect = () => open(inputs.token, event);
				this.#afterErrorMs = afterErrorMs;
			}
			get isNone() {
				return this.#branches.length === 0;
			}
			async haveMoved() {
				if (this.isNone || Date.now() < this.#resumeAt) return false;
				try {
					const now = (await this.#heads()).join();
					const moved = now !== this.#known;
					this.#known = now;
					return moved;
				} catch (error) {
					this.#client = undefined;
					this.#resumeAt = Date.now() + this.#afterErrorMs;
					if (!this.#hasNotified) log.pq(unknownHeads(error));
					this.#hasNotified = true;
					return false;
				}
			}
			async #heads() {
				this.#client ??= this.#connect();
				const client = await this.#client;
				const heads = this.#branches.map(({ branch, isNumbered }) => isNumbered ? client.numberedHeads(branch) : client.headId(branch));
				return (await Promise.all(heads)).flat();
			}
		}
		const unknownHeads = (error) => `Answers could not be looked for on the branches: ${(0, failure.bD)(error).replace(/\.$/, "")}. Answers that other runs ` + "commit in the meantime may be paid for again.";
		async function connect(...args) {
			const client = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
			return await client.connect(...args);
		}
		;
		class MonthlyAllowance {
			#economy;
			#budget;
			#month;
			#known;
			#logged;
			constructor(economy, budget, here, now) {
				this.#economy = economy;
				this.#budget = budget;
				this.#month = (0, lockfile_ledger.GS)(now);
				this.#known = here;
			}
			static of(economy, here, now) {
				const { budgetPerMonth: budget } = economy;
				return budget === undefined ? undefined : new MonthlyAllowance(economy, budget, here, now);
			}
			limitsWith(others) {
				this.#known = (0, lockfile_ledger.ZO)([this.#known, ...others]);
				const [month, budget, spent] = [
					this.#month,
					this.#budget,
					(0, lockfile_ledger.O0)(this.#known, this.#month)
				];
				if (spent !== this.#logged) log.pq(`Of the ${(0, plan_price.BD)(budget)} for ${month}, ${(0, plan_price.BD)(spent)} were spent.`);
				this.#logged = spent;
				return withBudget(this.#economy, {
					month,
					budget,
					spent
				});
			}
		}
		async function withinBudget(inputs, allowance, destinations) {
			if (allowance === undefined) return inputs;
			const { economy, saving } = inputs;
			if (!savesToRepository(saving)) log.$e(notKeptWarning(economy.lockfile));
			return {
				...inputs,
				economy: allowance.limitsWith(await destinations.ledgers())
			};
		}
		const notKeptWarning = (lockfile) => `budget-per-month: the amount spent is recorded in ${lockfile}, which \`save-to\` keeps on no branch. Unless ` + "a later step commits it, each run starts from zero.";
		async function countBilled({ minutes = 0, cost }, { inputs, lockfile, event, asked }) {
			if (inputs.economy.budgetPerMonth === undefined || cost === undefined) return;
			try {
				await lockfile.spend((0, lockfile_ledger.lj)((0, lockfile_ledger.GS)(new Date()), event, asked.writer), {
					usd: cost,
					minutes
				});
			} catch (error) {
				log.lm(`What was billed could not be recorded: ${(0, failure.bD)(error)}`);
			}
		}
		;
		class Sender {
			#run;
			#client;
			#keeper;
			#dispatcher;
			#spending;
			#checkout;
			#sounds;
			#lateAnswers;
			#divided;
			constructor(requests, run, keeper, client) {
				const { concurrency, retries } = run.inputs;
				this.#run = run;
				this.#client = client;
				this.#keeper = keeper;
				this.#divided = new Map(requests.flatMap(({ item, divided }) => divided === undefined ? [] : [[item.key, divided.parts]]));
				this.#lateAnswers = new LateAnswerFinder(run, new Heads(run), (destinations) => this.#updateLimits(destinations));
				this.#dispatcher = new Dispatcher({
					concurrency,
					retries,
					stop: run.cancellation.stop
				});
				this.#spending = new Spending(plannedAmounts(requests), run, (billed) => countBilled(billed, run));
				this.#sounds = new SoundCopies(new Map(requests.map(({ item, sound }) => [item.key, sound])), run);
				this.#checkout = new LfsCheckout(requests.map(({ item }) => item.source), () => this.#spending.checkRoom(), run);
			}
			static async open(requests, run, keeper) {
				return new Sender(requests, run, keeper, await run.connect());
			}
			async send(item) {
				const { abort } = this.#run.cancellation;
				return await this.#checkout.with(item.source, abort, async (source) => {
					const parts = await this.#partsOf(item, source);
					if (source.kind === "url" || parts.length === 0) return await this.#sendWhole(item, source);
					try {
						return await this.#sendParts(item, source, parts);
					} catch (error) {
						if (!(error instanceof UncutError)) throw error;
						log.pq(`${item.name}: its audio cannot be cut into parts: ${error.message} It is sent whole.`);
						return await this.#sendWhole(item, source);
					}
				});
			}
			async close() {
				await this.#client.close();
			}
			async #partsOf({ key }, source) {
				const planned = this.#divided.get(key);
				if (planned !== undefined || source.kind === "url" || source.lfs === undefined) return planned ?? [];
				const facts = await this.#run.reader.measureFile({
					path: source.realPath,
					size: source.size
				}, source.path);
				return divide(key, source, facts, this.#run.inputs);
			}
			async #sendWhole(item, source) {
				const { key, media, name } = item;
				const find = async () => {
					const found = await this.#lateAnswers.find(item);
					if (found === undefined) return undefined;
					await keepPending(key, found.answer.raw, this.#run);
					log.pq(`${name}: another run got the answer in the meantime, and it is used. Nothing is sent.`);
					return found;
				};
				const keep = async (raw) => void await keepPending(key, raw, this.#run);
				return await this.#spending.spend(key, source, (begin, mayBeBilled) => this.#sounds.with(source, key, media, (sent, expected) => {
					const prepare = async () => ({
						source: sent,
						...expected
					});
					const attempt = this.#attempts({
						find,
						media: prepare,
						keep
					});
					return this.#dispatch(name, () => attempt(begin, mayBeBilled));
				}));
			}
			async #sendParts(item, source, parts) {
				const order = async (part) => {
					const attempt = this.#attempts(part);
					const send = (begin, mayBeBilled) => this.#dispatch(part.label, () => attempt(begin, mayBeBilled));
					return await this.#spending.spend(part.key, source, send, part.expected);
				};
				const findWhole = () => this.#lateAnswers.find(item);
				return await sendInParts(item, source, parts, {
					run: this.#run,
					keeper: this.#keeper,
					findWhole,
					order
				});
			}
			#attempts({ find, media, keep }) {
				const { abort } = this.#run.cancellation;
				let sentAt = 0;
				return async (begin, mayBeBilled) => {
					const found = await find();
					if (found !== undefined) return {
						answer: found.answer,
						elapsed: 0,
						found
					};
					begin();
					sentAt ||= performance.now();
					const { source, planned, original } = await media();
					const answer = await this.#client.transcribe(source, abort, {
						planned,
						original,
						keep
					}).catch((error) => {
						if (error instanceof deepgram_error.u && error.mayBeCharged) mayBeBilled();
						throw error;
					});
					return {
						answer,
						elapsed: (performance.now() - sentAt) / 1e3,
						found: undefined
					};
				};
			}
			async #updateLimits(destinations) {
				const { allowance } = this.#run;
				if (allowance === undefined) return;
				this.#spending.limitTo(allowance.limitsWith(await destinations.ledgers()));
			}
			#dispatch(label, attempt) {
				return this.#dispatcher.send(attempt, (error, retry, waitMs) => {
					log.pq(`${label}: ${error.message} Retry ${retry} in ${(waitMs / 1e3).toFixed(1)} s.`);
				});
			}
		}
		;
		function findOrphans(entries, found, isDeleted, former) {
			const deleted = [...entries].filter(([key, { source, media }]) => former.has(key) || media.kind === "file" && isDeleted(source));
			if (deleted.length === 0) return [];
			const names = new Set(deleted.map(([, { source }]) => source));
			const recorded = [...entries.values()].map(({ source, media }) => [source, media]);
			const current = new Map([...recorded, ...found]);
			const byHash = new Map([...current].flatMap(([name, { sha256 }]) => names.has(name) || sha256 === undefined ? [] : [[sha256, name]]));
			return deleted.map(([key, entry]) => ({
				name: entry.source,
				key,
				entry,
				renamedTo: entry.media.sha256 === undefined ? undefined : byHash.get(entry.media.sha256)
			}));
		}
		function sweep({ entry }, { successors, duplicated, prune, stateOf }) {
			const files = Object.entries(entry.files).filter(([, { path }]) => stateOf(path) !== "missing");
			const isRemoved = ([format, { path }]) => {
				const hasSuccessor = successors.some((other) => Object.hasOwn(other.files, format));
				return stateOf(path) === "ours" ? prune || hasSuccessor : hasSuccessor && duplicated.has(path);
			};
			return {
				remove: files.filter(isRemoved).map(([, file]) => file),
				stay: Object.fromEntries(files.filter((file) => !isRemoved(file)))
			};
		}
		var paths = __webpack_require__(41934);
		;
		async function sweepOrphans(orphans, { prune, stateOf }, run) {
			const left = [];
			const keysOf = keysBySource(orphans, run.lockfile.entries);
			for (const orphan of orphans) {
				try {
					if (!await sweepOne(orphan, {
						keysOf,
						prune,
						stateOf
					}, run)) left.push(orphan);
				} catch (error) {
					log.$e(`${orphan.name}: its remaining transcripts could not be removed: ${(0, failure.bD)(error)}`);
					left.push(orphan);
				}
			}
			return left;
		}
		function keysBySource(orphans, entries) {
			const wanted = new Set(orphans.map(({ renamedTo }) => renamedTo));
			const keys = new Map();
			for (const [key, { source }] of entries) {
				if (!wanted.has(source)) continue;
				const known = keys.get(source);
				if (known === undefined) keys.set(source, [key]);
				else known.push(key);
			}
			return keys;
		}
		async function sweepOne(found, { keysOf, prune, stateOf }, run) {
			const { entries } = run.lockfile;
			const now = entries.get(found.key);
			const orphan = {
				...found,
				entry: now === undefined ? found.entry : run.trust.trusted(now)
			};
			const { renamedTo, entry } = orphan;
			const successors = (keysOf.get(renamedTo ?? "") ?? []).map((key) => entries.get(key)).filter((successor) => successor !== undefined).filter(({ media, options }) => (0, fingerprint.Cm)(media, entry.media) && options === entry.options);
			if (renamedTo !== undefined && successors.length === 0) return (0, lock.wG)(entry).every((path) => stateOf(path) === "missing");
			const duplicated = await duplicatedPaths(orphan, successors, run);
			const swept = sweep(orphan, {
				successors,
				duplicated,
				prune,
				stateOf
			});
			await carryOut(orphan, swept, { mayRemoveEntry: prune || successors.length > 0 }, run);
			return Object.keys(swept.stay).length === 0;
		}
		async function carryOut({ key, entry, renamedTo }, { remove, stay }, { mayRemoveEntry }, { workspace, lockfile }) {
			const why = renamedTo === undefined ? "its recording was deleted" : `its media are ${renamedTo} now`;
			for (const { path } of remove) await workspace.remove(path);
			if (remove.length > 0) log.pq(`${(0, paths.C)(remove.map(({ path }) => path))}: removed, ${why}`);
			if (Object.keys(stay).length === 0 && mayRemoveEntry) await lockfile.remove(key);
			else if (remove.length > 0) await lockfile.put({
				...entry,
				files: stay
			});
		}
		async function duplicatedPaths({ name, entry }, successors, { workspace, trust }) {
			const isSame = async ([format, { path }]) => {
				if (!trust.isTemplated(name, format, path)) return false;
				const content = await workspace.read(path);
				const others = await Promise.all(successors.map(async (successor) => {
					const file = (0, lock.W7)(successor, format);
					return file && await workspace.read(file.path);
				}));
				return content !== undefined && others.some((other) => other !== undefined && (0, line_ends.cZ)(other, content));
			};
			const files = Object.entries(entry.files);
			const same = await Promise.all(files.map(isSame));
			return new Set(files.filter((_, position) => same[position]).map(([, { path }]) => path));
		}
		;
		async function execute_carryOut(plan, run) {
			const { tasks } = plan;
			const [done, reuse] = [ofKind(tasks, "unchanged"), ofKind(tasks, "reuse")];
			await carryFiles([...reuse, ...ofKind(tasks, "transcribe")].flatMap(itemsOf), plan.index, run);
			const keeper = new Keeper(run);
			const results = [
				...done.map(({ item }) => unchanged(item)),
				...await reuseAll(reuse, keeper, run),
				...ofKind(tasks, "held-back").flatMap((task) => notSent(task, "over-cap")),
				...await execute_transcribe(plan, keeper, run)
			];
			const { prune } = run.inputs.economy;
			const orphans = await sweepOrphans(plan.allOrphans, {
				prune,
				stateOf: plan.stateOf
			}, run);
			const own = done.filter(({ item: { basis, name } }) => basis?.source === name);
			await keeper.flush();
			await writeLockfile(run);
			if (!run.cancellation.isCancelled) await clearPending(run, keeper, new Set(own.map(({ item }) => item.key)));
			return {
				results,
				orphans
			};
		}
		async function writeLockfile({ lockfile }) {
			try {
				await lockfile.flush();
			} catch (error) {
				log.$e(`The lock file could not be written: ${(0, failure.bD)(error)}`);
			}
		}
		async function execute_transcribe({ tasks }, keeper, run) {
			const requests = ofKind(tasks, "transcribe");
			if (requests.length === 0) return [];
			const sender = await Sender.open(requests, run, keeper);
			try {
				const turn = turnOf(process.env, run.lockfile.before, run.asked);
				return await transcribeAll(inTurn(requests, turn), sender, keeper, run);
			} finally {
				await sender.close();
			}
		}
		const plannedResults = ({ tasks, urlNotes }) => tasks.flatMap((task) => plannedResultsOf(task, urlNotes));
		function plannedResultsOf(task, urlNotes) {
			switch (task.kind) {
				case "unchanged": return [unchanged(task.item)];
				case "reuse": return [planned(task.item, "reusable")];
				case "transcribe": return notSent(task, "planned", remarksOn(task, urlNotes));
				case "held-back": return notSent(task, "over-cap", remarksOn(task, urlNotes));
			}
		}
		function notSent({ item, followers, minutes, cost }, status, remarks = []) {
			return [{
				...planned(item, status),
				minutes,
				cost,
				remarks
			}, ...followers.map((follower) => planned(follower, status === "planned" ? "reusable" : status))];
		}
		function planned({ name, source, why }, status) {
			return {
				status,
				source: name,
				kind: source.kind,
				why,
				minutes: undefined,
				cost: undefined
			};
		}
		function failedFor({ name, code, message }) {
			return {
				status: "failed",
				source: name,
				kind: "file",
				error: {
					code,
					message: `The file ${message}.`,
					status: undefined,
					requestId: undefined
				},
				answer: undefined
			};
		}
		;
		const findings_MOST_NAMED = 20;
		function logFindings({ jobs, refusals, omissions, notes }) {
			for (const note of notes.slice(0, findings_MOST_NAMED)) log.pq(`${note}.`);
			log.pq(`Found ${describeSources(jobs.map(({ source }) => source))}.`);
			logMatches("Cannot be sent:", refusals);
			logOmissions(omissions);
		}
		function logOmissions(omissions) {
			const transcripts = omissions.filter(({ reason }) => reason === "transcript");
			const [first] = transcripts;
			if (first === undefined || transcripts.length === 1) {
				logMatches("Left out:", omissions);
				return;
			}
			const others = omissions.filter(({ reason }) => reason !== "transcript");
			logMatches("Left out:", others);
			log.pq(`Left out: ${first.name} and ${(0, units.ZV)(transcripts.length - 1)} more are also paths of transcripts; exclude those that are recordings with \`!\`.`);
		}
		function logMatches(title, matches) {
			for (const { name, message } of matches.slice(0, findings_MOST_NAMED)) log.pq(`${title} ${name} ${message}.`);
			const more = matches.length - findings_MOST_NAMED;
			if (more > 0) log.pq(`${title} ${(0, units.U9)(more, "more match", "more matches")}.`);
		}
		function warnOfUnmatched({ unmatched, warnings }) {
			const texts = [...warnings.map((warning) => `${warning}.`), ...unmatched.map(nothingMatches)];
			log.fz("warning", texts.map((text) => ({ text })), (more) => `${(0, units.U9)(more, "more pattern")} match or exclude nothing.`);
		}
		const nothingMatches = ({ pattern, hint }) => `Nothing matches ${pattern}${hint === undefined ? "" : `: ${hint}`}`;
		function describeSources(sources) {
			const files = sources.filter((source) => source.kind === "file");
			const urls = sources.length - files.length;
			const bytes = files.reduce((sum, { size }) => sum + size, 0);
			const parts = [];
			if (files.length > 0) parts.push(`${(0, units.U9)(files.length, "file")} (${(0, units.z3)(bytes)})`);
			if (urls > 0) parts.push((0, units.U9)(urls, "URL"));
			return parts.length > 0 ? parts.join(" and ") : "nothing to send";
		}
		async function endWithoutMedia(ifNoMedia, { omissions, unmatched, warnings }) {
			const unchanged = omissions.some(({ reason }) => reason === "unchanged");
			const reason = unchanged ? "no-changes" : "no-media";
			warnOfUnmatched({
				unmatched: [],
				warnings
			});
			setOutputs({
				skipped: omissions.length,
				"skipped-reason": reason
			});
			const text = unchanged ? "No media changed, so there is nothing to transcribe." : noMedia(unmatched, omissions);
			if (ifNoMedia === "error" && !unchanged) throw new failure.HR(text);
			if (ifNoMedia === "warn" && !unchanged) log.$e(text);
			else log.pq(text);
			await (0, step_summary.S)(`## Transcripts\n\n${unchanged ? "No media changed." : "There are no media to transcribe."}\n`);
		}
		function noMedia(unmatched, omissions) {
			const shown = unmatched.slice(0, findings_MOST_NAMED).map((pattern) => ` ${nothingMatches(pattern)}.`);
			const more = unmatched.length - shown.length;
			const rest = more > 0 ? ` Nothing matches ${(0, units.U9)(more, "more pattern")}.` : "";
			const left = omissions.length > 0 ? ` ${(0, units.U9)(omissions.length, "match is", "matches are")} left out: see the log.` : "";
			const isExplained = omissions.length > 0 || unmatched.some(({ hint }) => hint !== undefined);
			return `There are no media to transcribe.${shown.join("")}${rest}${left}${isExplained ? "" : LIKELY}`;
		}
		const LIKELY = " Likely causes: actions/checkout did not run before this step, or the pattern is not relative to the workspace.";
		var inputs_fields = __webpack_require__(18608);
		var key = __webpack_require__(81622);
		var prices = __webpack_require__(36107);
		;
		const WHEN_OVER_CAP = ["stop", "partial"];
		function readEconomy(fields) {
			return {
				lockfile: readLockfile(fields),
				cache: fields.flag("cache"),
				cacheFolder: fields.text("cache-folder"),
				retranscribe: fields.lines("retranscribe"),
				overwriteEdited: fields.flag("overwrite-edited"),
				prune: fields.flag("prune"),
				dryRun: fields.flag("dry-run"),
				maxMinutes: fields.optionalNumber("max-minutes"),
				maxCost: fields.optionalNumber("max-cost"),
				budgetPerMonth: fields.optionalNumber("budget-per-month"),
				whenOverCap: fields.oneOf("when-over-cap", WHEN_OVER_CAP),
				prices: readPrices(fields)
			};
		}
		function readPrices(fields) {
			const addOns = fields.items("add-on-prices").map((item) => {
				const [name = "", usd = ""] = item.split(/[:=]/).map((part) => part.trim());
				const addOn = prices.Jo.find((known) => known === name);
				if (addOn === undefined) throw new failure.HR(`add-on-prices: "${name}" is not one of ${prices.Jo.join(", ")}.`);
				if (!/^\d+(\.\d+)?$/.test(usd)) throw new failure.HR(`add-on-prices: "${item}" is not written like \`${addOn}: 0.002\`.`);
				return [addOn, Number(usd)];
			});
			return {
				perMinute: fields.optionalNumber("price-per-minute"),
				addOns: new Map(addOns)
			};
		}
		function readLockfile(fields) {
			const value = (0, path_rule.sq)(fields.text("lock-file"));
			if (value.endsWith(".json")) return value;
			throw new failure.HR(`lock-file: "${value}" is not the path of a JSON file; write it as transcripts.lock.json.`);
		}
		var rules = __webpack_require__(47107);
		;
		const LONGEST_TEXT = 1e6;
		const sections_LONGEST_PATTERN = 200;
		const sections_MOST_PATTERNS = 1e3;
		function parseSections(text, { origin, of }, readLine) {
			if (text.length > LONGEST_TEXT) throw new failure.HR(`${origin}: it has more than ${(0, units.ZV)(LONGEST_TEXT)} characters: that is not a list of ${of}.`);
			let rule = {
				section: undefined,
				values: {}
			};
			const rules = [rule];
			let amount = 0;
			for (const [index, raw] of text.split("\n").entries()) {
				const line = raw.trim();
				if (line === "" || line.startsWith("#")) continue;
				const where = `${origin}: line ${index + 1}`;
				const pattern = sectionOf(line);
				if (pattern === undefined) {
					Object.assign(rule.values, readLine(line, where));
					continue;
				}
				if (pattern.length > sections_LONGEST_PATTERN) throw new failure.HR(`${where} has a pattern of more than ${sections_LONGEST_PATTERN} characters. Shorten it with \`*\`.`);
				const patterns = expandBraces((0, lib_patterns.sq)(pattern).replace(/^(?:\.?\/)+/, ""), { escapes: true });
				amount += patterns?.length ?? sections_MOST_PATTERNS + 1;
				if (patterns === undefined || amount > sections_MOST_PATTERNS) throw new failure.HR(`${where} is beyond the limit of ${sections_MOST_PATTERNS} patterns. Combine some with \`*\`.`);
				const section = {
					text: `${origin}: [${pattern}]`,
					patterns: patterns.map((each) => (0, lib_patterns.ZS)(each))
				};
				rule = {
					section,
					values: {}
				};
				rules.push(rule);
			}
			return rules.filter(({ values }) => Object.keys(values).length > 0);
		}
		function sectionOf(line) {
			const inner = line.startsWith("[") && line.endsWith("]") ? line.slice(1, -1).trim() : "";
			return inner === "" ? undefined : inner;
		}
		function valuesFor(rules, ...names) {
			const values = {};
			for (const { section, values: own } of rules) if (section === undefined || appliesTo(section, names)) Object.assign(values, own);
			return values;
		}
		const appliesTo = ({ patterns }, names) => names.some((name) => patterns.some((pattern) => (0, lib_patterns.$h)(pattern, name)));
		;
		const fieldsFor = valuesFor;
		const LINE = /^([A-Za-z_][\w.-]{0,99}):(?:\s+(.*))?$/;
		const parseFields = (text, origin) => parseSections(text, {
			origin,
			of: "fields"
		}, (line, where) => {
			const [, name, value = ""] = LINE.exec(line) ?? [];
			if (name === undefined || name === "__proto__") throw new failure.HR(`${where} is not a field. Write it as \`layout: episode\`, \`tags: [news, weekly]\` or \`draft: true\`.`);
			return { [name]: fieldOf(value.trim()) };
		});
		function fieldOf(text) {
			const json = jsonOf(text);
			if (json !== undefined) return json;
			const list = /^\[(.*)\]$/s.exec(text)?.[1];
			if (list !== undefined && !/[[\]{}"]/.test(list)) return list.split(",").flatMap((item) => item.trim() === "" ? [] : [scalarOf(item.trim())]);
			return scalarOf(text);
		}
		function scalarOf(text) {
			const quoted = /^'(.*)'$/s.exec(text)?.[1];
			return quoted === undefined ? jsonOf(text) ?? text : quoted.replaceAll("''", "'");
		}
		function jsonOf(text) {
			try {
				const value = JSON.parse(text);
				return isFieldValue(value) ? value : undefined;
			} catch {
				return undefined;
			}
		}
		function isFieldValue(value) {
			if (Array.isArray(value)) return value.every(isFieldValue);
			if ((0, guards.Gv)(value)) return Object.values(value).every(isFieldValue);
			return value === null || [
				"string",
				"number",
				"boolean"
			].includes(typeof value);
		}
		;
		const VOICE = /^(?:(?<number>\d{1,4})|speaker\s+(?<counted>\d{1,4})|channel\s+(?<channel>\d{1,3})(?:(?:\s*,\s*|\s+)speaker\s+(?<countedThere>\d{1,4}))?)$/i;
		const LONGEST_NAME = 100;
		const parseSpeakers = (text, origin) => parseSections(text, {
			origin,
			of: "names"
		}, speaker_rules_nameIn).map(({ section, values }) => ({
			section,
			names: Object.fromEntries(Object.entries(values).map(([key, { name }]) => [key, name])),
			hint: isUnclear(values) ? `${origin}: ${speaker_rules_UNCLEAR}` : undefined
		}));
		const speaker_rules_UNCLEAR = "numbers without the word Speaker count from 0, as Deepgram's do, so 1 is Speaker 2 of the transcripts. " + "Write `Speaker 1` for the first speaker.";
		function isUnclear(values) {
			const isCounted = Object.values(values).some((given) => given.isCounted);
			const speakers = Object.keys(values).filter(isOfSpeaker);
			return speakers.length > 0 && !isCounted && !speakers.includes("0");
		}
		const isOfSpeaker = (key) => !/^channel \d+$/.test(key);
		function numberingHint(rules) {
			const isClear = rules.some(({ section, names, hint }) => section === undefined && hint === undefined && Object.keys(names).some(isOfSpeaker));
			return isClear ? undefined : rules.find(({ hint }) => hint !== undefined)?.hint;
		}
		function speaker_rules_nameIn(line, where) {
			const [voice, name] = splitLine(line);
			const key = name === "" ? undefined : keyOf(voice, where);
			if (key === undefined) return refuse(where);
			if (name.length > LONGEST_NAME) throw new failure.HR(`${where} has a name of more than ${LONGEST_NAME} characters. Shorten it.`);
			return { [key]: {
				name,
				isCounted: /speaker/i.test(voice)
			} };
		}
		function refuse(where) {
			throw new failure.HR(`${where} is not a speaker name. Write it as \`Speaker 1: Ada\`, \`channel 1: Ada\`, ` + "`channel 1 speaker 1: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.");
		}
		const QUOTED = /^(["'])(.*)\1$/;
		function splitLine(given) {
			const line = given.replace(/^-\s+/, "");
			const end = line.search(/[:=]/);
			const name = line.slice(end + 1).trim().replace(QUOTED, "$2").trim();
			return [line.slice(0, Math.max(0, end)).trimEnd(), name];
		}
		function keyOf(voice, where) {
			const { number, channel, counted, countedThere } = VOICE.exec(voice)?.groups ?? {};
			if (number !== undefined) return String(Number(number));
			if (counted !== undefined) return String(uncounted(counted, where, "`Speaker 1` or `0`"));
			if (channel === undefined) return undefined;
			const onChannel = `channel ${Number(channel)}`;
			if (countedThere === undefined) return onChannel;
			return `${onChannel} speaker ${uncounted(countedThere, where, `\`${onChannel} speaker 1\``)}`;
		}
		function uncounted(counted, where, first) {
			if (Number(counted) > 0) return Number(counted) - 1;
			throw new failure.HR(`${where} names Speaker 0, but labels count from 1. Write ${first} for the first speaker.`);
		}
		const namesFor = (rules, ...sources) => valuesFor(rules.map(({ section, names }) => ({
			section,
			values: names
		})), ...sources);
		;
		const [SHORTEST_LINE, LONGEST_LINE] = [10, 200];
		const MOST_LINES = 8;
		const OPEN_LANGUAGES = new Set(["multi", "detect"]);
		const DEFAULT_LANGUAGE = "en";
		const TITLES_FROM = ["name", "tags"];
		function readLook(fields) {
			const language = fields.text("language") || DEFAULT_LANGUAGE;
			return {
				language: OPEN_LANGUAGES.has(language) ? undefined : language,
				captions: readCaptions(fields),
				speakers: parseSpeakers(fields.text("speakers"), "speakers"),
				speakersFile: fields.text("speakers-file"),
				frontMatter: readFrontMatter(fields),
				titleFrom: fields.oneOf("title-from", TITLES_FROM) === "tags" ? "tags" : undefined,
				csvBom: fields.flag("csv-bom") || undefined,
				wordTimes: fields.flag("vtt-words") || undefined
			};
		}
		function readFrontMatter(fields) {
			const rules = parseFields(fields.text("front-matter-fields"), "front-matter-fields");
			const isWanted = fields.flag("front-matter");
			return rules.length > 0 ? rules : isWanted;
		}
		function readCaptions(fields) {
			const [shortest, longest] = [fields.optionalNumber("caption-min-duration"), fields.optionalPositive("caption-max-duration")];
			if (shortest !== undefined && longest !== undefined && shortest > longest) {
				throw new failure.HR(`caption-min-duration: ${shortest} is more than caption-max-duration, which is ${longest}.`);
			}
			return {
				style: fields.oneOf("caption-style", rules.AP),
				lineLength: fields.optionalInteger("caption-line-length", SHORTEST_LINE, LONGEST_LINE),
				lines: fields.optionalInteger("caption-lines", 1, MOST_LINES),
				shortest,
				longest,
				readingSpeed: fields.optionalPositive("caption-reading-speed"),
				speakers: fields.text("caption-speakers") === "" ? undefined : fields.oneOf("caption-speakers", rules.Ip)
			};
		}
		;
		const OF_FORMAT = /^([a-z][a-z-]*):\s+(\S.*)$/;
		const ALMOST_OF_FORMAT = /^([a-z][a-z-]*)(?:\s*=\s*|\s+:\s*|:)(\S.*)$/;
		function readOutput(fields) {
			const usual = [];
			const own = {};
			for (const line of fields.lines("output").map(path_rule.sq)) {
				const [, name, template = ""] = OF_FORMAT.exec(line) ?? [];
				if (name === undefined) {
					refuseOtherSyntax(line);
					usual.push(line);
					continue;
				}
				const format = FORMATS.find((each) => each === name);
				if (format === undefined) throw new failure.HR(`output: "${name}" is none of the formats ${FORMATS.join(", ")}.`);
				if (own[format] !== undefined) throw new failure.HR(`output: there are two paths for \`${format}\`. Keep one.`);
				own[format] = template;
			}
			const [first = inputs_fields.zY.transcribe.output, second] = usual;
			if (second !== undefined) throw new failure.HR(`output: "${first}" and "${second}" both apply to every format. Put a format before one of them, as in ` + "`vtt: captions/{name}.vtt`.");
			return {
				usual: first,
				own
			};
		}
		function refuseOtherSyntax(line) {
			const [, name, template = ""] = ALMOST_OF_FORMAT.exec(line) ?? [];
			if (FORMATS.some((format) => format === name)) throw new failure.HR(`output: "${line}" is no path. If it is that of \`${name}\`, write \`${name}: ${template}\`, with a colon and a space.`);
		}
		function unusedTemplates({ own }, formats) {
			return FORMATS.filter((format) => own[format] !== undefined && !formats.includes(format)).map((format) => `output: the path for \`${format}\` is not used, because \`formats\` has no \`${format}\`. Add it there, or remove ` + "the path.");
		}
		var mod = __webpack_require__(21916);
		var typos = __webpack_require__(1628);
		;
		const byInput = (input) => ({
			kind: "boolean",
			input
		});
		const parameter_table_listed = (input) => ({
			kind: "text",
			repeats: true,
			input
		});
		const BOOLEAN = { kind: "boolean" };
		const parameter_table_TEXTS = {
			kind: "text",
			repeats: true
		};
		const MODE = {
			kind: "text",
			values: ["extended", "strict"]
		};
		const SENT_ELSEWHERE = {
			kind: "text",
			refused: "Deepgram would send the transcript elsewhere instead of answering"
		};
		const PARAMETERS = {
			callback: SENT_ELSEWHERE,
			callback_method: SENT_ELSEWHERE,
			channels: {
				kind: "count",
				source: "https://developers.deepgram.com/docs/channels"
			},
			custom_intent: parameter_table_TEXTS,
			custom_intent_mode: MODE,
			custom_topic: parameter_table_TEXTS,
			custom_topic_mode: MODE,
			detect_entities: byInput("detect-entities"),
			detect_language: {
				kind: "text",
				repeats: true,
				input: "language: detect"
			},
			diarize: byInput("diarize"),
			diarize_model: {
				kind: "text",
				values: [
					"latest",
					"v1",
					"v2"
				],
				input: "diarize-model",
				alsoOption: true
			},
			dictation: BOOLEAN,
			encoding: {
				kind: "text",
				values: [
					"linear16",
					"flac",
					"mulaw",
					"amr-nb",
					"amr-wb",
					"opus",
					"speex",
					"g729",
					"linear32",
					"alaw",
					"ogg-opus"
				]
			},
			extra: {
				kind: "key:value",
				repeats: true
			},
			filler_words: byInput("filler-words"),
			intents: byInput("intents"),
			keyterm: parameter_table_listed("keyterms"),
			keywords: parameter_table_TEXTS,
			language: {
				kind: "text",
				input: "language"
			},
			language_hint: {
				...parameter_table_listed("language-hints"),
				source: "https://developers.deepgram.com/changelog/2026/10/23"
			},
			measurements: BOOLEAN,
			mip_opt_out: BOOLEAN,
			model: {
				kind: "text",
				input: "model"
			},
			multichannel: byInput("multichannel"),
			numerals: byInput("numerals"),
			paragraphs: byInput("paragraphs"),
			profanity_filter: byInput("profanity-filter"),
			punctuate: byInput("punctuate"),
			redact: parameter_table_listed("redact"),
			replace: parameter_table_listed("replace"),
			sample_rate: {
				kind: "count",
				source: "https://developers.deepgram.com/docs/sample-rate"
			},
			search: parameter_table_listed("search"),
			sentiment: byInput("sentiment"),
			smart_format: byInput("smart-format"),
			summarize: {
				kind: "text",
				values: [
					"true",
					"false",
					"v2"
				],
				input: "summarize"
			},
			tag: parameter_table_listed("tags"),
			topics: byInput("topics"),
			utt_split: { kind: "seconds" },
			utterances: byInput("utterances"),
			version: { kind: "text" }
		};
		function definitionOf(name) {
			return Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
		}
		;
		const SWITCHES = {
			"smart-format": "smart_format",
			punctuate: "punctuate",
			paragraphs: "paragraphs",
			utterances: "utterances",
			diarize: "diarize",
			multichannel: "multichannel",
			numerals: "numerals",
			"profanity-filter": "profanity_filter",
			"filler-words": "filler_words",
			"detect-entities": "detect_entities",
			topics: "topics",
			intents: "intents",
			sentiment: "sentiment",
			summarize: "summarize"
		};
		const LISTS = {
			keyterms: "keyterm",
			redact: "redact",
			replace: "replace",
			search: "search",
			tags: "tag"
		};
		const isSwitch = (input) => Object.hasOwn(SWITCHES, input);
		const isList = (input) => Object.hasOwn(LISTS, input);
		const parameters_KINDS = {
			text: {
				pattern: /./,
				expected: "a value"
			},
			boolean: {
				pattern: /^(true|false)$/,
				expected: "`true` or `false`"
			},
			seconds: {
				pattern: /^\d+(\.\d+)?$/,
				expected: "a number of seconds"
			},
			count: {
				pattern: /^\d+$/,
				expected: "a whole number"
			},
			"key:value": {
				pattern: /^[^:]+:/,
				expected: "`KEY:VALUE`"
			}
		};
		function parseOptions(lines, { strict = false } = {}) {
			const further = lines.map(parseLine);
			parameters_refuseRepeated(further);
			if (strict) refuseUnknown(further);
			return {
				further,
				cautions: further.flatMap(([name, value]) => misspellingOf(name) ?? undocumentedValue(name, value) ?? [])
			};
		}
		function refuseUnknown(further) {
			for (const [name, value] of further) {
				const problem = definitionOf(name) === undefined ? unknownParameter(name) : undocumentedValue(name, value);
				if (problem !== undefined) throw new failure.HR(`${problem} \`strict-options\` refuses that.`);
			}
		}
		function parseLine(line) {
			const separator = line.indexOf("=");
			if (separator < 1) throw new failure.HR(`options: "${line}" is not \`name=value\`.`);
			const name = line.slice(0, separator).trim();
			const value = line.slice(separator + 1).trim();
			if (!NAME.test(name)) throw new failure.HR(`options: "${name}" cannot be the name of a parameter. ${PER_LINE}`);
			const [, next] = NEXT_PARAMETER.exec(value) ?? [];
			if (next !== undefined && definitionOf(next) !== undefined) {
				throw new failure.HR(`options: ${name} and ${next} are on one line. ${PER_LINE}`);
			}
			const definition = definitionOf(name);
			if (definition !== undefined) refuseUnfit(name, value, definition);
			return [name, value];
		}
		const NAME = /^\w[\w.-]*$/;
		const NEXT_PARAMETER = /[&,;]\s*([a-z_]+)=/;
		const PER_LINE = "Write one `name=value` a line, without anything around it.";
		function refuseUnfit(name, value, { kind, input, alsoOption, refused }) {
			if (refused !== undefined) throw new failure.HR(`options: ${name} cannot be used: ${refused}.`);
			if (input !== undefined && alsoOption !== true) throw new failure.HR(`options: ${name} has an input of its own; use \`${input}\`.`);
			const { pattern, expected } = parameters_KINDS[kind];
			if (!pattern.test(value)) throw new failure.HR(`options: ${name} takes ${expected}, not "${value}".`);
		}
		function parameters_refuseRepeated(further) {
			for (const [name, same] of Map.groupBy(further, ([each]) => each)) {
				const definition = definitionOf(name);
				if (same.length === 1 || definition === undefined || definition.repeats === true) continue;
				throw new failure.HR(`options: ${name} is set ${same.length} times, but can only be set once.`);
			}
		}
		function misspellingOf(name) {
			const isNear = (0, mod.Io)(name.toLowerCase(), nearestTo(name)) <= typos.c;
			return definitionOf(name) === undefined && isNear ? `${unknownParameter(name)} It is sent as it is.` : undefined;
		}
		function undocumentedValue(name, value) {
			const { values, input } = definitionOf(name) ?? {};
			if (values === undefined || values.includes(value)) return undefined;
			return `${input ?? "options"}: ${name} is documented to take ${values.join(", ")}, and not "${value}".`;
		}
		const unknownParameter = (name) => `options: "${name}" is not a parameter that this action knows. The nearest one is \`${nearestTo(name)}\`.`;
		const nearestTo = (name) => (0, mod.kp)(name.toLowerCase(), Object.keys(PARAMETERS));
		function recordedParameters({ model, language, languageHints, switches, diarizeModel, lists, further }) {
			return [
				["model", model],
				...languageParameters(language, languageHints),
				...Object.entries(SWITCHES).flatMap(([input, name]) => {
					const isOn = isSwitch(input) && switches.has(input);
					if (!isOn || name === "diarize" && diarizeModel !== "") return [];
					return [[name, name === "summarize" ? "v2" : "true"]];
				}),
				...diarizeModel === "" ? [] : [["diarize_model", diarizeModel]],
				...Object.entries(LISTS).flatMap(([input, name]) => isList(input) ? lists[input].map((value) => [name, value]) : []),
				...further
			];
		}
		function requestParameters(options) {
			return recordedParameters(options).flatMap(([name, value]) => {
				if (name === "diarize" && !isWhisper(options.model)) return [["diarize_model", "latest"]];
				if (name === "redact") return separated(value).map((each) => [name, each]);
				return [[name, value]];
			});
		}
		function languageParameters(language, hints) {
			const each = (name) => hints.map((hint) => [name, hint]);
			if (language === "detect") return hints.length > 0 ? each("detect_language") : [["detect_language", "true"]];
			if (language === "multi") return [["language", "multi"], ...each("language_hint")];
			return language === "" ? [] : [["language", language]];
		}
		const separated = (line) => line.split(",").map((value) => value.trim()).filter((value) => value !== "");
		const isWhisper = (model) => /^whisper(-|$)/.test(model);
		;
		const LANGUAGES_AS_OF = "2026-11-26";
		const LANGUAGES_SOURCE = "https://developers.deepgram.com/docs/models-languages-overview";
		const codes = (text) => text.split(/\s+/);
		const ENGLISH = "en en-US en-AU en-CA en-GB en-IE en-IN en-NZ";
		const SPOKEN = [
			{
				models: /^nova-3-pharma$/,
				name: "`nova-3-pharma`",
				languages: codes(ENGLISH)
			},
			{
				models: /^nova-3-medical$/,
				name: "`nova-3-medical`",
				languages: codes(`${ENGLISH} multi`)
			},
			{
				models: /^nova-3(-general)?$/,
				name: "`nova-3`",
				languages: codes(`multi af ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-KW ar-LB ar-MA ar-PS ar-QA ar-SA ar-SD ar-SY ar-TD ar-TN ar-IR as
      be bg bn bs ca cs da da-DK de de-CH el ${ENGLISH} es es-419 et fa fi fr fr-CA gu gu-IN he hi hr hu hy id it ja ka
      kk kk-KZ kn ko ko-KR lt lv mk mn mr ms ne nl nl-BE no pa pa-IN pl ps pt pt-BR pt-PT ro ru sk sl sr sv sv-SE ta te
      th th-TH tl tr uk ur vi zh zh-CN zh-HK zh-Hans zh-Hant zh-TW`)
			},
			{
				models: /^nova-2(-general)?$/,
				name: "`nova-2`",
				languages: codes(`multi bg ca cs da da-DK de de-CH el ${ENGLISH} es es-419 et fi fr fr-CA hi hu id it ja ko ko-KR lt lv ms nl
      nl-BE no pl pt pt-BR pt-PT ro ru sk sv sv-SE th th-TH tr uk vi zh zh-CN zh-HK zh-Hans zh-Hant zh-TW`)
			},
			{
				models: /^nova-2-/,
				name: "`nova-2-…` for one field, such as `nova-2-meeting`",
				languages: codes(ENGLISH)
			}
		];
		const HINTS = new Set(codes(`af ar be bn bs bg ca zh-HK zh zh-CN zh-Hans hr cs da nl en et fi nl-BE fr gl de el gu he hi hu id it ja kn ko lv lt
    mk ms mr no fa pl pt ro ru sr sk sl es sv tl ta te th tr uk vi xh zu`).map((code) => code.toLowerCase()));
		const DETECTED = codes("bg ca cs da de de-CH el en es et fi fr hi hu id it ja ko lt lv ms nl nl-BE no pl pt ro ru sk sv th tr uk vi zh");
		function speaks(model, language) {
			const spoken = SPOKEN.find(({ models }) => models.test(model));
			return spoken?.languages.some((known) => languages_isSame(known, language));
		}
		const namesIn = (locale) => new Intl.DisplayNames([locale], {
			type: "language",
			languageDisplay: "standard",
			fallback: "none"
		});
		let englishNames;
		function englishName(tag) {
			englishNames ??= namesIn("en");
			return englishNames.of(tag);
		}
		const nameOf = (tag) => englishName(tag) ?? tag;
		function nearestLanguage(model, language) {
			const spoken = SPOKEN.find(({ models }) => models.test(model))?.languages.filter((tag) => tag !== "multi") ?? [];
			const find = (wanted) => spoken.find((tag) => languages_isSame(tag, wanted));
			const named = spoken.find((tag) => [nameOf(tag), namesIn(tag).of(tag) ?? ""].some((name) => languages_isSame(name, language)));
			if (named !== undefined) return named;
			const subtags = languages_canonical(language)?.split("-") ?? [];
			const shorter = subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join("-"));
			return [...shorter, languageOfRegion(language) ?? ""].map(find).find((tag) => tag !== undefined);
		}
		function languages_canonical(text) {
			try {
				return Intl.getCanonicalLocales(text)[0];
			} catch {
				return undefined;
			}
		}
		function languageOfRegion(text) {
			if (!/^[a-z]{2}$/i.test(text) || englishName(text) !== undefined) return undefined;
			const regions = new Intl.DisplayNames(["en"], {
				type: "region",
				fallback: "none"
			});
			if (regions.of(text.toUpperCase()) === undefined) return undefined;
			return new Intl.Locale("und", { region: text }).maximize().language;
		}
		const isHint = (language) => HINTS.has(language.toLowerCase()) || HINTS.has(primaryOf(language));
		const primaryOf = (language) => language.split("-")[0]?.toLowerCase() ?? "";
		const languages_isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
		;
		const AS_OF = "2026-11-26";
		const DOCS = "https://developers.deepgram.com/docs";
		const isEnglish = (language) => primaryOf(language) === "en";
		const isAmong = (languages, language) => languages.includes(primaryOf(language)) || languages.includes(language.toLowerCase());
		;
		const NUMERALS_IN = "bg zh-hk da nl en fr de it ja ko ms no pl pt es sv ru he ro".split(" ");
		function englishOnly(parameter, input, page, outcome = "warn") {
			return {
				outcome,
				problem: ({ spoken, on }) => on.has(parameter) && spoken !== undefined && !isEnglish(spoken) ? `${input}: Deepgram offers this for English only, and the language is ${spoken}. Leave it out.` : undefined,
				source: `${DOCS}/${page}`,
				asOf: AS_OF
			};
		}
		function needs(parameter, others, how, page) {
			return {
				outcome: "warn",
				problem: ({ on }) => on.has(parameter) && !others.some((other) => on.has(other)) ? `options: ${parameter} has no effect without ${how}.` : undefined,
				source: `${DOCS}/${page}`,
				asOf: AS_OF
			};
		}
		const DIARIZATION = [{
			outcome: "refuse",
			problem: ({ further, diarizeModel, switches }) => further.some(([name]) => name === "diarize_model") && (switches.has("diarize") || diarizeModel !== "") ? "options: diarize_model switches diarization on by itself; leave out `diarize` and `diarize-model`." : undefined,
			source: `${DOCS}/diarization`,
			asOf: AS_OF
		}, {
			outcome: "refuse",
			problem: ({ on, model }) => on.has("diarize_model") && isWhisper(model) ? `diarize-model: ${model} has only one diarizer; use \`diarize: true\`.` : undefined,
			source: `${DOCS}/diarization`,
			asOf: AS_OF
		}];
		const FEATURES = [
			englishOnly("summarize", "summarize", "summarization", "refuse"),
			englishOnly("topics", "topics", "topic-detection"),
			englishOnly("intents", "intents", "intent-recognition"),
			englishOnly("sentiment", "sentiment", "sentiment-analysis"),
			englishOnly("detect_entities", "detect-entities", "detect-entities"),
			englishOnly("filler_words", "filler-words", "filler-words"),
			englishOnly("dictation", "options: dictation", "dictation"),
			englishOnly("measurements", "options: measurements", "measurements"),
			{
				outcome: "warn",
				problem: ({ on, spoken }) => on.has("numerals") && spoken !== undefined && !isAmong(NUMERALS_IN, spoken) ? `numerals: Deepgram is not known to write numbers as digits in ${spoken}. Leave it out.` : undefined,
				source: `${DOCS}/numerals`,
				asOf: AS_OF
			},
			needs("dictation", [
				"punctuate",
				"smart_format",
				"paragraphs"
			], "`punctuate: true`", "dictation"),
			needs("custom_topic", ["topics"], "`topics: true`", "topic-detection"),
			needs("custom_intent", ["intents"], "`intents: true`", "intent-recognition")
		];
		;
		const MOST_KEYTERM_TOKENS = 500;
		const CHARACTERS_OF_TOKEN = 4;
		const KEYTERMS = [
			{
				outcome: "refuse",
				problem: ({ on, model }) => on.has("keywords") && model.startsWith("nova-3") ? `options: ${model} does not accept keywords; use the input \`keyterms\`.` : undefined,
				source: `${DOCS}/keywords`,
				asOf: AS_OF
			},
			{
				outcome: "refuse",
				problem: ({ on, model }) => on.has("keyterm") && /^(nova-2|nova$|nova-[a-z]|enhanced|base|whisper)/.test(model) ? `keyterms: ${model} does not accept any; use a nova-3 model, or \`options: keywords=…\`.` : undefined,
				source: `${DOCS}/keyterm`,
				asOf: AS_OF
			},
			{
				outcome: "refuse",
				problem: ({ lists: { keyterms } }) => {
					const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
					return words > MOST_KEYTERM_TOKENS ? `keyterms: they have ${words} words, and Deepgram takes ${MOST_KEYTERM_TOKENS} tokens in total. Leave ` + "out the terms that it recognizes anyway." : undefined;
				},
				source: `${DOCS}/keyterm`,
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: ({ lists: { keyterms } }) => {
					const tokens = keyterms.reduce((sum, term) => sum + Math.ceil(term.length / CHARACTERS_OF_TOKEN), 0);
					const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
					return tokens > MOST_KEYTERM_TOKENS && words <= MOST_KEYTERM_TOKENS ? `keyterms: they have about ${tokens} tokens, and Deepgram refuses more than ${MOST_KEYTERM_TOKENS}.` : undefined;
				},
				source: `${DOCS}/keyterm`,
				asOf: AS_OF
			},
			keytermLike(/^[-*•] /, "begins with a list marker, but Deepgram takes it as part of the term. Leave the marker out."),
			keytermLike(/,/, "contains a comma, but Deepgram takes it as one term. Write one term per line."),
			keytermLike(/:\d+(\.\d+)?$/, "ends like a weight, but Deepgram takes it as part of the term. Leave the weight out.")
		];
		function keytermLike(pattern, what) {
			return {
				outcome: "warn",
				problem: ({ lists: { keyterms } }) => {
					const term = keyterms.find((each) => pattern.test(each));
					return term && `keyterms: "${term}" ${what}`;
				},
				source: `${DOCS}/keyterm`,
				asOf: AS_OF
			};
		}
		;
		const TO_DETECT = new Set([
			"auto",
			"automatic",
			"any",
			"unknown",
			"detect_language"
		]);
		const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
		function suggestionFor(model, language) {
			if (TO_DETECT.has(language.toLowerCase())) return " To let Deepgram recognize it, write `detect`.";
			const nearest = nearestLanguage(model, language);
			if (nearest !== undefined) return ` The nearest one is \`${nearest}\` (${nameOf(nearest)}).`;
			return TAG.test(language) ? "" : " Write it as a tag, such as `en` or `de-CH`.";
		}
		const LANGUAGE = [
			{
				outcome: "refuse",
				problem: ({ language }) => /[\s,;]/.test(language) ? `language: "${language}" names several. For several in one recording, write \`multi\` and name them in \`language-hints\`; for one of them in each, \`detect\`.` : undefined,
				source: `${DOCS}/multilingual-code-switching`,
				asOf: AS_OF
			},
			{
				outcome: "refuse",
				problem: ({ language }) => {
					const word = language.toLowerCase();
					return language !== word && (word === "multi" || word === "detect") ? `language: "${language}" has capital letters; write \`${word}\`.` : undefined;
				},
				source: `${DOCS}/language`,
				asOf: AS_OF
			},
			{
				outcome: "refuse",
				problem: ({ language }) => language.includes("_") ? `language: "${language}" is not a BCP-47 tag; write "${language.replaceAll("_", "-")}".` : undefined,
				source: `${DOCS}/language`,
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: ({ model, language }) => language !== "" && language !== "detect" && speaks(model, language) === false ? `language: ${language} is not among the languages that ${model} supported on ${LANGUAGES_AS_OF}. Deepgram refuses languages that it does not support.${suggestionFor(model, language)}` : undefined,
				source: `${DOCS}/models-languages-overview`,
				asOf: AS_OF
			},
			{
				outcome: "refuse",
				problem: ({ language, languageHints }) => languageHints.length > 0 && language !== "multi" && language !== "detect" ? "language-hints: they are for `language: multi` and `language: detect`. Set one of them." : undefined,
				source: `${DOCS}/nova-3-language-prompting`,
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: ({ language, languageHints, model }) => languageHints.length > 0 && language === "multi" && !/^nova-3(-general)?$/.test(model) ? `language-hints: Deepgram documents them for nova-3, and ignores them for ${model}.` : undefined,
				source: `${DOCS}/nova-3-language-prompting`,
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: ({ language, languageHints }) => {
					const isKnown = (hint) => language === "detect" ? isAmong(DETECTED, hint) : isHint(hint);
					const unknown = languageHints.find((hint) => !isKnown(hint));
					return unknown && `language-hints: ${unknown} was not among the languages that Deepgram takes there on ${LANGUAGES_AS_OF}. It refuses what it does not know.`;
				},
				source: `${DOCS}/nova-3-language-prompting`,
				asOf: AS_OF
			}
		];
		;
		const FAMILIES = {
			"nova-3": [
				"general",
				"medical",
				"pharma"
			],
			"nova-2": [
				"general",
				"meeting",
				"phonecall",
				"finance",
				"conversationalai",
				"voicemail",
				"video",
				"medical",
				"drivethru",
				"automotive",
				"atc"
			],
			nova: [
				"general",
				"phonecall",
				"medical"
			],
			enhanced: [
				"general",
				"meeting",
				"phonecall",
				"finance"
			],
			base: [
				"general",
				"meeting",
				"phonecall",
				"finance",
				"conversationalai",
				"voicemail",
				"video"
			],
			whisper: [
				"tiny",
				"base",
				"small",
				"medium",
				"large"
			]
		};
		const MODEL_NAMES = [...Object.entries(FAMILIES).flatMap(([family, variants]) => [family, ...variants.map((variant) => `${family}-${variant}`)]), ...FAMILIES["base"] ?? []];
		function misspelledModel(name) {
			if (MODEL_NAMES.includes(name)) return undefined;
			return (0, typos.q)(name.toLowerCase(), MODEL_NAMES.filter((known) => digitsOf(known) === digitsOf(name)));
		}
		const digitsOf = (name) => name.replaceAll(/\D/g, "");
		;
		const MODEL = [{
			outcome: "warn",
			problem: ({ model }) => {
				const near = misspelledModel(model);
				return near && `model: "${model}" is not a model that Deepgram documents. The nearest one is \`${near}\`. It is sent as it is.`;
			},
			source: `${DOCS}/model`,
			asOf: AS_OF
		}];
		;
		const redaction_NUMBERS = new Set([
			"numbers",
			"true",
			"false",
			"aggressive_numbers"
		]);
		const NUMBERS_REDACTED_IN = "da nl en fr de it no pl pt es sv".split(" ");
		const NO_REDACTION = new Set([
			"cardinal",
			"ordinal",
			"percent"
		]);
		const redaction_entitiesOf = ({ redacted }) => redacted.filter((value) => !redaction_NUMBERS.has(value));
		const REDACTION = [
			{
				outcome: "refuse",
				problem: ({ redacted }) => {
					const found = redacted.find((value) => NO_REDACTION.has(value));
					return found && `redact: Deepgram finds ${found} and does not redact it. Use \`numbers\`.`;
				},
				source: `${DOCS}/supported-entity-types`,
				asOf: AS_OF
			},
			{
				outcome: "refuse",
				problem: (options) => {
					const [entities, { spoken }] = [redaction_entitiesOf(options), options];
					if (entities.length === 0 || spoken === undefined || isEnglish(spoken)) return undefined;
					return `redact: Deepgram redacts ${entities.join(", ")} in English only. The language is ${spoken}, so names ` + "and the like would stay in the transcripts. Use `numbers`, or leave it out.";
				},
				source: "https://developers.deepgram.com/changelog/2026/6/24",
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: (asked) => redaction_entitiesOf(asked).length > 0 && asked.spoken === undefined ? `redact: Deepgram redacts ${redaction_entitiesOf(asked).join(", ")} in English only. Names and the like that are ` + "spoken in other languages stay in the transcripts." : undefined,
				source: "https://developers.deepgram.com/changelog/2026/6/24",
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: ({ redacted, spoken }) => redacted.some((value) => redaction_NUMBERS.has(value)) && spoken !== undefined && !isAmong(NUMBERS_REDACTED_IN, spoken) ? `redact: Deepgram is not known to redact numbers in ${spoken}. They may stay in the transcripts.` : undefined,
				source: "https://developers.deepgram.com/changelog/2026/6/24",
				asOf: AS_OF
			},
			{
				outcome: "warn",
				problem: ({ lists }) => {
					const line = lists.redact.find((each) => each.includes(","));
					return line && `redact: "${line}" is sent as ${separated(line).length} values. Earlier versions of this action sent it as one, which may have redacted nothing: write one value a line to have such recordings transcribed again.`;
				},
				source: `${DOCS}/redaction`,
				asOf: AS_OF
			}
		];
		;
		const RULES = [
			...MODEL,
			...DIARIZATION,
			...KEYTERMS,
			...LANGUAGE,
			...REDACTION,
			...FEATURES
		];
		function checkTogether(options, parameters) {
			const asked = {
				...options,
				spoken: spokenIn(options),
				on: new Set(parameters.filter(([, value]) => value !== "false").map(([name]) => name)),
				redacted: options.lists.redact.flatMap(separated)
			};
			return RULES.flatMap(({ outcome, problem }) => {
				const text = problem(asked);
				if (text !== undefined && outcome === "refuse") throw new failure.HR(text);
				return text ?? [];
			});
		}
		function spokenIn({ language }) {
			if (language === "") return "en";
			return language === "multi" || language === "detect" ? undefined : language;
		}
		;
		const speech_isSwitch = (name) => Object.hasOwn(SWITCHES, name);
		function readSpeech(fields) {
			const strict = fields.flag("strict-options");
			const { further, cautions } = parseOptions(fields.values("options"), { strict });
			const diarizeModel = fields.text("diarize-model");
			const odd = diarizeModel === "" ? undefined : undocumentedValue("diarize_model", diarizeModel);
			if (strict && odd !== undefined) throw new failure.HR(odd);
			const switches = Object.keys(SWITCHES).filter(speech_isSwitch).filter((name) => fields.flag(name));
			const listsBy = (readList) => Object.fromEntries(Object.keys(LISTS).map((name) => [name, readList(name)]));
			const options = {
				model: fields.text("model"),
				language: fields.text("language"),
				languageHints: fields.items("language-hints"),
				switches: new Set(switches),
				diarizeModel,
				lists: listsBy((name) => fields.values(name)),
				further
			};
			const asked = recordedParameters(options);
			const together = checkTogether(options, requestParameters(options));
			return {
				options,
				parameters: requestParameters(options),
				asked,
				earlier: recordedParameters({
					...options,
					lists: listsBy((name) => fields.lines(name))
				}),
				cautions: [
					...cautions,
					...odd === undefined ? [] : [odd],
					...together
				]
			};
		}
		var duration = __webpack_require__(67581);
		;
		const SHORTEST_PART_S = 10;
		const OFF = new Set(["0", "never"]);
		function readSplitAbove(fields) {
			const value = fields.text("split-above");
			if (OFF.has(value)) return Number.POSITIVE_INFINITY;
			const seconds = secondsIn(value);
			if (seconds >= SHORTEST_PART_S) return seconds;
			throw new failure.HR(`split-above: "${value}" is too short. A part has at least ${SHORTEST_PART_S} seconds.`);
		}
		function secondsIn(value) {
			if (/^\d{1,4}(\.\d+)?$/.test(value)) return Number(value) * duration.nT;
			try {
				return (0, duration.E9)("split-above", value);
			} catch {
				throw new failure.HR(`split-above: "${value}" is neither hours nor a duration. Use for example \`4\`, \`1.5\`, \`4h\` or \`20m\`, or \`never\`.`);
			}
		}
		;
		const FAIL_ON = [
			"any",
			"all",
			"never"
		];
		const COMMENT = [
			"auto",
			"always",
			"never"
		];
		const LFS = ["auto", "never"];
		const UPLOAD = ["audio", "original"];
		const IF_NO_MEDIA = [
			"warn",
			"error",
			"ignore"
		];
		function readInputs() {
			const fields = (0, inputs_fields.Vc)("transcribe");
			const keys = {
				apiKey: (0, key.iZ)(fields),
				renewalKey: (0, key.w7)(fields, "renewal-key")
			};
			const wanted = {
				files: fields.patterns("files"),
				urls: fields.text("urls"),
				urlLists: fields.patterns("url-lists"),
				includeIgnored: fields.flag("include-ignored")
			};
			if (wanted.files.length === 0 && wanted.urls === "" && wanted.urlLists.length === 0) {
				throw new failure.HR("No media are named. Set at least one of the inputs `files`, `urls` and `url-lists`.");
			}
			const [economy, changedOnly] = [readEconomy(fields), fields.flag("changed-only")];
			if (economy.prune && changedOnly) {
				throw new failure.HR("prune: with `changed-only`, a recording that was only renamed would look deleted. Use only one of them, " + "or a separate job for each.");
			}
			const upload = fields.oneOf("upload", UPLOAD);
			const audioTrack = readTrack(fields, upload, wanted);
			const { options: speech, cautions, ...requests } = withTrack(readSpeech(fields), audioTrack);
			const [formats, output] = [fields.listOf("formats", FORMATS), readOutput(fields)];
			const baseUrl = (0, key.wo)(fields, "base-url");
			return {
				...keys,
				wanted,
				speech,
				formats,
				look: readLook(fields),
				output,
				cautions: [...cautions, ...unusedTemplates(output, formats)],
				splitAbove: readSplitAbove(fields),
				concurrency: fields.integer("concurrency", 1, 100),
				timeout: fields.optionalInteger("timeout", 1, 24 * 60 * 60),
				retries: fields.integer("retries", 0, 10),
				failOn: fields.oneOf("fail-on", FAIL_ON),
				ifNoMedia: fields.oneOf("if-no-media", IF_NO_MEDIA),
				allowOutsideEvents: fields.flag("allow-outside-events"),
				allowPrivateHosts: fields.flag("allow-private-hosts"),
				changedOnly,
				comment: fields.oneOf("comment", COMMENT),
				saving: readSaving(fields),
				economy,
				lfs: fields.oneOf("lfs", LFS),
				calledJob: fields.text("called-job"),
				upload,
				audioTrack,
				token: (0, key.iZ)(fields, "token"),
				baseUrl,
				managementUrl: (0, key.HU)(baseUrl),
				...requests
			};
		}
		const MOST_TRACKS = 100;
		function readTrack(fields, upload, { urls, urlLists }) {
			const track = fields.optionalInteger("audio-track", 1, MOST_TRACKS);
			if (track !== undefined && upload === "original") {
				throw new failure.HR("audio-track: with `upload: original`, the whole file is sent. Set only one of them.");
			}
			if (track !== undefined && (urls !== "" || urlLists.length > 0)) {
				throw new failure.HR("audio-track: Deepgram fetches recordings at URLs whole. Use it only for `files`, and a separate step for URLs.");
			}
			return track;
		}
		function withTrack(speech, track) {
			if (track === undefined) return speech;
			const named = ["audio_track", String(track)];
			return {
				...speech,
				asked: [...speech.asked, named],
				earlier: [...speech.earlier, named]
			};
		}
		;
		const JOB_ID = /^\d+$/;
		async function withCallerJob(event, { calledJob, token }) {
			if (!JOB_ID.test(calledJob)) return event;
			const name = token === "" ? undefined : await jobName(calledJob, token, event);
			return name === undefined ? {
				...event,
				isUnknownCall: true
			} : {
				...event,
				job: name
			};
		}
		async function jobName(id, token, event) {
			const { connect } = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
			return await (await connect(token, event)).runs.jobName(id);
		}
		function warnOfSiblings(tasks, { event, asked }) {
			if (event.isUnknownCall === undefined) return;
			const isAnswer = (0, plan_options.to)(asked);
			const other = ofKind(tasks, "transcribe").flatMap(({ item: { own } }) => own === undefined || isAnswer(own) ? [] : [own]).find(({ writer }) => (0, lock.oL)(writer, asked.writer) && writer.version === asked.writer.version);
			if (other === undefined) return;
			log.$e(`output: ${other.source} was transcribed with other options (${(0, plan_options.Z8)(other.options, asked.options)}) by ` + `${(0, plan_writers.Jh)(other.writer)}, whose workflow file has not changed since. If another call of the same reusable ` + "workflow did that, both pay in every run. Give each call its own `output`, and its job `permissions: " + "actions: read`, which lets the action tell the calls apart.");
		}
		;
		const committable_MOST_NAMED = 5;
		async function checkCommittable({ root, inputs, event }, files) {
			if (!savesToRepository(inputs.saving)) return;
			if (repositoryAround(root) === undefined) return;
			await refuseOtherRepository(root, event);
			refuseNested(root, files);
			committable_refuse(await pathsOrNone(lfsPaths(root, files)), committable_LFS);
			committable_refuse(await pathsOrNone(ignoredPaths(root, files)), IGNORED);
		}
		async function pathsOrNone(answer) {
			try {
				return await answer;
			} catch (error) {
				if (error instanceof GitError) return [];
				throw error;
			}
		}
		async function refuseOtherRepository(root, { owner, repo, serverUrl }) {
			const cloned = await clonedFrom(root, new URL(serverUrl).host);
			const target = `${owner}/${repo}`;
			if (cloned === undefined || cloned.toLowerCase() === target.toLowerCase()) return;
			throw new failure.HR(`save-to: the checkout is of ${cloned}, and its transcripts would be saved to ${target}, whose workflow this is. ` + "Use `save-to: artifact`, or run the workflow in the repository that has the media.");
		}
		function refuseNested(root, files) {
			const [folder] = nestedRepositories(root, files);
			if (folder === undefined) return;
			const inside = files.filter((file) => file.startsWith(`${folder}/`));
			throw new failure.HR(`output: ${nameList(inside)} would lie in ${folder}, which is another repository and cannot be saved to from here. ` + "Set `output` to a folder of this one, such as `transcripts/{dir}/{file}.{format}`.");
		}
		const committable_LFS = (names) => `output: ${names} would be kept by Git LFS (\`filter=lfs\` in .gitattributes), and a commit through GitHub's API cannot ` + "do that. Set `output` to another folder, or add a line such as `*.txt !filter !diff !merge text` to .gitattributes.";
		const IGNORED = (names) => `output: ${names} would be ignored by git (.gitignore), so later runs could not see it. Change \`output\` or ` + "`formats` otherwise, or add a line such as `!*.mp3.json` to .gitignore.";
		function committable_refuse(files, message) {
			if (files.length > 0) throw new failure.HR(message(nameList(files)));
		}
		function nameList(files) {
			const more = files.length - committable_MOST_NAMED;
			return `${files.slice(0, committable_MOST_NAMED).join(", ")}${more > 0 ? ` and ${(0, units.U9)(more, "other")}` : ""}`;
		}
		;
		async function blobIn(folder, id) {
			const content = await gitBytes(folder, [
				"cat-file",
				"blob",
				id
			]).catch(undefinedIfSilent);
			return content !== undefined && (0, hash.qf)(content, id) ? content : undefined;
		}
		const MOST_COMMITS = 1e3;
		const BLOB = /^([0-9a-f]{40}|[0-9a-f]{64}) blob \d+$/;
		async function pastIdsOf(folder, file, most) {
			const ids = await readPastIds(folder, file, most).catch(undefinedIfSilent);
			return ids ?? [];
		}
		async function readPastIds(folder, file, most) {
			const commits = await commitsOf(folder, file, most);
			if (commits.length === 0) return [];
			const asked = commits.flatMap((commit) => [`${commit}:./${file}\n`, `${commit}^:./${file}\n`]);
			const listed = await git(folder, ["cat-file", "--batch-check"], { input: asked.join("") });
			const ids = listed.split("\n").map((line) => BLOB.exec(line)?.[1]);
			return [...new Set(ids.filter((id) => id !== undefined))];
		}
		async function commitsOf(folder, file, most) {
			const skipping = [
				"--first-parent",
				"--max-count=1",
				`--skip=${MOST_COMMITS}`
			];
			const before = (await git(folder, [
				"rev-list",
				...skipping,
				"HEAD"
			])).trim();
			const range = before === "" ? ["HEAD"] : ["HEAD", `^${before}`];
			const found = await git(folder, [
				"rev-list",
				`--max-count=${most}`,
				...range,
				"--",
				`:(literal)${file}`
			]);
			return found.split("\n").filter((commit) => commit !== "");
		}
		async function changedWith(folder, file, other) {
			return await readChangedWith(folder, file, other).catch(undefinedIfSilent);
		}
		async function readChangedWith(folder, file, other) {
			const [commit] = await commitsOf(folder, file, 1);
			if (commit === undefined) return undefined;
			const [listed = ""] = partsOf(await git(folder, [
				"ls-tree",
				"-z",
				commit,
				"--",
				other
			]));
			const otherId = /^\d{6} blob ([0-9a-f]+)\t/.exec(listed)?.[1];
			return otherId === undefined ? undefined : {
				commit,
				otherId
			};
		}
		async function trackedFiles(folder, pattern) {
			const listed = await git(folder, [
				"ls-files",
				"-z",
				"--",
				pattern
			]).catch(undefinedIfSilent);
			return listed === undefined ? [] : partsOf(listed);
		}
		function undefinedIfSilent(error) {
			if (error instanceof GitError) return undefined;
			throw error;
		}
		;
		const unrecordedFiles = ({ tasks }) => tasks.filter(({ kind }) => kind !== "reuse").flatMap(itemsOf).flatMap(({ name, media, steps }) => steps.flatMap((step) => step.action === "adopt" && step.file === undefined ? [{
			path: step.output.path,
			source: name,
			media
		}] : []));
		function recordOfEarlier({ path, source, media }, git, locks) {
			const records = locks.flatMap(({ path: lock, entries }) => entries.filter((entry) => entry.source === source).map((entry) => ({
				lock,
				entry
			})));
			const same = records.filter(({ entry }) => Object.values(entry.files).some((file) => file.path === path && file.git === git));
			if (same.some(({ entry }) => (0, fingerprint.Cm)(entry.media, media))) return undefined;
			return same[0]?.lock;
		}
		const recordedElsewhere = (file, own, other) => `${file.path} is kept, but it is the transcript of an earlier ${file.source}: ${other} records it, and ` + `this step uses ${own}. Set \`lock-file: ${other}\`, or delete the transcript to have a new one.`;
		const olderThanMedia = ({ path, source }, own, commit) => `${path} is kept, but it seems to be the transcript of an earlier ${source}, which was replaced after the ` + `file was last changed, in ${(0, units.m_)(commit)}, and ${own} does not record it. Delete it to have a new ` + "one; if it is right, commit any change to it.";
		var external_node_buffer_ = __webpack_require__(4573);
		;
		const LARGEST_LOCKFILE = 9e7;
		async function lockfile_text_readLockfile(root, file) {
			return await readFromDisk(root, file) ?? await readLeftOut(root, file);
		}
		async function readLeftOut(root, file) {
			const repository = repositoryAround(root);
			if (repository === undefined || isWhole(repository)) return undefined;
			try {
				const text = await sparseText(root, file);
				return text === undefined ? undefined : Buffer.from(text);
			} catch (error) {
				throw new failure.HR(`lock-file: ${file} is not in the checkout, and git does not say whether the repository has it ` + `(${(0, failure.bD)(error)}). Check it out as well.`);
			}
		}
		async function readFromDisk(root, file) {
			try {
				await refuseLinks(root, file);
				const place = external_node_path_.join(root, ...file.split("/"));
				const stats = await (0, promises_.lstat)(place);
				if (stats.isDirectory()) throw new failure.HR(`lock-file: ${file} is a folder.`);
				if (!stats.isFile()) throw new failure.HR(`lock-file: ${file} is not a regular file.`);
				if (stats.size > LARGEST_LOCKFILE) throw new failure.HR(tooLarge(file, stats.size));
				const content = await (0, promises_.readFile)(place);
				if (!(0, external_node_buffer_.isUtf8)(content)) throw new failure.HR(`lock-file: ${file} ${lib_text.al}.`);
				return (0, line_ends.Zx)(withoutMark(content));
			} catch (error) {
				if (error instanceof failure.HR) throw error;
				if ((0, failure.CA)(error) === "ENOENT") return undefined;
				throw new failure.HR(`lock-file: ${file} cannot be read: ${(0, failure.bD)(error)}.`);
			}
		}
		const BYTE_ORDER_MARK = Buffer.from("﻿");
		const withoutMark = (content) => content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? content.subarray(BYTE_ORDER_MARK.length) : content;
		async function refuseLinks(root, file) {
			let place = root;
			for (const part of file.split("/")) {
				place = external_node_path_.join(place, part);
				if (!(await (0, promises_.lstat)(place)).isSymbolicLink()) continue;
				const name = external_node_path_.relative(root, place).split(external_node_path_.sep).join("/");
				throw new failure.HR(name === file ? `lock-file: ${file} is a link.` : `lock-file: ${file} is behind a link, ${name}.`);
			}
		}
		const tooLarge = (file, size) => `lock-file: ${file} has ${(0, units.z3)(size)}, more than the ${(0, units.z3)(LARGEST_LOCKFILE)} that a lock file may have. Check the path.`;
		;
		const MOST_LOOKED_AT = 200;
		const MOST_ASKED = 20;
		const LOCK_START = "{\"version\":";
		const LOCK_REQUESTS = "\"requests\":{";
		const START_BYTES = 40;
		async function earlierMediaWarnings(plan, { contentIdOf }, { root, inputs }) {
			const files = unrecordedFiles(plan);
			if (files.length === 0 || repositoryAround(root) === undefined) return [];
			const own = inputs.economy.lockfile;
			const locks = await otherLocks(root, own);
			const warnings = [];
			let asked = 0;
			for (const file of files) {
				const other = recordOfEarlier(file, contentIdOf(file.path), locks);
				if (other !== undefined) warnings.push(recordedElsewhere(file, own, other));
				else if (asked++ < MOST_ASKED) warnings.push(...await warningFromHistory(root, file, own));
			}
			return warnings;
		}
		async function warningFromHistory(root, file, own) {
			const { path: transcript, source, media } = file;
			if (media.kind === "url" || media.git === undefined) return [];
			const changed = await changedWith(root, transcript, source);
			return changed === undefined || changed.otherId === media.git ? [] : [olderThanMedia(file, own, changed.commit)];
		}
		async function otherLocks(root, own) {
			const names = (await trackedFiles(root, "*.json")).filter((name) => name !== own);
			const likelyFirst = names.toSorted((one, other) => Number(isNamedSo(other)) - Number(isNamedSo(one)));
			const found = [];
			for (const name of likelyFirst.slice(0, MOST_LOOKED_AT)) {
				if (!await startsAsLock(external_node_path_.join(root, ...name.split("/")))) continue;
				try {
					const content = await lockfile_text_readLockfile(root, name);
					if (content !== undefined) found.push({
						path: name,
						entries: [...parseLock(content, name).entries.values()]
					});
				} catch {}
			}
			return found;
		}
		const isNamedSo = (name) => external_node_path_.posix.basename(name).includes("lock");
		async function startsAsLock(file) {
			try {
				if (!(await (0, promises_.lstat)(file)).isFile()) return false;
				const handle = await (0, promises_.open)(file, "r");
				try {
					const { buffer, bytesRead } = await handle.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
					const start = buffer.toString("latin1", 0, bytesRead);
					return start.startsWith(LOCK_START) && start.includes(LOCK_REQUESTS);
				} finally {
					await handle.close();
				}
			} catch {
				return false;
			}
		}
		var at_once = __webpack_require__(66682);
		;
		const AT_ONCE = 10;
		const DISTANCES = {
			nowhere: 0,
			here: 1,
			store: 2,
			everywhere: 3
		};
		async function findAnswers(items, run) {
			const wanted = new Map();
			for (const item of items) {
				if (searchScope(item) === "nowhere") continue;
				const other = wanted.get(item.key);
				if (other === undefined || DISTANCES[searchScope(item)] > DISTANCES[searchScope(other)]) wanted.set(item.key, item);
			}
			const byKey = Map.groupBy(items, ({ key }) => key);
			const found = new Map();
			await (0, at_once.$)([...wanted.values()], AT_ONCE, async (item) => {
				const kept = await findAnswer(item, byKey.get(item.key) ?? [], run);
				if (kept !== undefined) found.set(item.key, kept);
			});
			return found;
		}
		async function findSaved(items, answers, { destinations }) {
			const found = new Map();
			for (const item of items) {
				if (answers.has(item.key) || !hasNoFiles(item)) continue;
				const saved = await destinations.transcripts(item);
				if (saved !== undefined) found.set(item.name, saved);
			}
			return found;
		}
		async function findAnswer(item, copies, run) {
			const { key, name, basis } = item;
			const { pending, staging } = run;
			const own = basis?.source === name ? basis : undefined;
			if (own !== undefined && isReadableInPlace(own, item) && await recordedAnswer(own, item, run)) {
				return {
					isStored: false,
					isPending: false,
					read: async () => requireAnswer(await recordedAnswer(own, item, run), name)
				};
			}
			const before = await pending.get(key);
			if (validAnswer(before, item) !== undefined) return staged({
				folder: pending,
				isStored: false
			}, item);
			const found = await answerInFiles(copies, run) ?? await fetchAnswer(item, run);
			if (found === undefined) return isUnreadable(before, item) ? unreadable({
				raw: before,
				isStored: false
			}) : undefined;
			if ("unreadable" in found) return unreadable({
				raw: found.unreadable,
				isStored: true
			});
			await staging.put(key, found.answer.raw);
			return staged({
				folder: staging,
				isStored: found.isStored
			}, item);
		}
		const isReadableInPlace = (entry, { steps }) => steps.some(({ output }) => output.path === (0, lock.W7)(entry, "json")?.path);
		async function answerInFiles(copies, run) {
			const seen = new Set();
			for (const copy of copies) {
				for (const entry of [...copy.basis ? [copy.basis] : [], ...copy.alike]) {
					const jsonPath = (0, lock.W7)(entry, "json")?.path;
					const recorded = seen.has(jsonPath) ? undefined : await recordedAnswer(entry, copy, run);
					if (recorded !== undefined) return {
						answer: recorded,
						isStored: false
					};
					seen.add(jsonPath);
				}
			}
			return undefined;
		}
		async function fetchAnswer(item, run) {
			const { basis } = item;
			const distance = DISTANCES[searchScope(item)];
			const raw = distance >= DISTANCES.store ? await run.store?.get(item.key) : undefined;
			const stored = validAnswer(raw, item);
			if (stored !== undefined) return {
				answer: stored,
				isStored: true
			};
			const earlier = distance >= DISTANCES.store ? await storedEarlier(item, run) : undefined;
			if (earlier !== undefined) return {
				answer: earlier,
				isStored: false
			};
			const saved = distance >= DISTANCES.everywhere ? validAnswer(await run.destinations.answer(item), item) : undefined;
			const edited = saved ?? (basis ? await answerIn(basis, item, run) : await unrecordedAnswer(item, run));
			const past = distance >= DISTANCES.everywhere && edited === undefined ? await run.past(item) : undefined;
			const answer = edited ?? validAnswer(past, item);
			if (answer !== undefined) return {
				answer,
				isStored: false
			};
			if (isUnreadable(raw, item)) return { unreadable: raw };
			if (raw !== undefined) log.lm(damagedNotice(item, run));
			return undefined;
		}
		async function storedEarlier(item, { store, asked }) {
			const { name, media, again } = item;
			if (asked.earlier === undefined) return undefined;
			return validAnswer(await store?.get((0, lock.q7)(name, media, asked.earlier, again)), item);
		}
		const damagedNotice = ({ name }, { store }) => `The answer for ${name} in ${store?.place} is damaged and is not used.`;
		function unreadable({ raw, isStored }) {
			return {
				isStored,
				isPending: true,
				read: () => Promise.reject(new UnreadableAnswerError(raw))
			};
		}
		function staged({ folder, isStored }, item) {
			return {
				isStored,
				isPending: true,
				read: async () => requireAnswer(validAnswer(await folder.get(item.key), item), item.name)
			};
		}
		function requireAnswer(answer, name) {
			if (answer === undefined) throw new Error(`The kept answer for ${name} is gone. Run again.`);
			return answer;
		}
		var commit_plan = __webpack_require__(99726);
		;
		function checkLockSize(written, { lockfile, inputs, asked }) {
			const added = written.filter(({ entryKey }) => !lockfile.entries.has(entryKey));
			const path = inputs.economy.lockfile;
			const limit = savesToRepository(inputs.saving) ? commit_plan.Qi : LARGEST_LOCKFILE;
			const bytes = added.reduce((sum, item) => sum + Buffer.byteLength((0, lockfile_format.d$)(expected(item, asked))) + 1, lockfile.bytes);
			const sources = new Set([...lockfile.entries.values()].map(({ source }) => source));
			for (const { name } of added) sources.add(name);
			if (bytes > limit) throw new failure.HR(`lock-file: ${path} would have ${(0, units.z3)(bytes)}, more than the ${(0, units.z3)(limit)} that a lock file may have ` + `there. ${lock_size_ADVICE}`);
			if (sources.size > MOST_SOURCES) throw new failure.HR(`lock-file: ${path} would have more than ${(0, units.ZV)(MOST_SOURCES)} sources. ${lock_size_ADVICE}`);
		}
		const lock_size_ADVICE = "Nothing was sent. Split the repository into steps, each with its own `files` and `lock-file`.";
		const GIT_DIGITS = 40;
		function expected({ outputs, name, media }, asked) {
			const file = (path) => ({
				path,
				git: "0".repeat(GIT_DIGITS),
				rendering: lock.LJ
			});
			return {
				source: name,
				...asked,
				media,
				models: [],
				requestId: "00000000-0000-0000-0000-000000000000",
				duration: 1e3,
				channels: 1,
				words: 1e3,
				confidence: .9999,
				files: Object.fromEntries(outputs.map(({ format, path }) => [format, file(path)]))
			};
		}
		var media_type = __webpack_require__(20541);
		;
		const LFS_POINTER_LIMIT = 1024;
		const lfs_pointer_VERSIONS = [
			"https://git-lfs.github.com/spec/v1",
			"https://hawser.github.com/spec/v1",
			"http://git-media.io/v/2"
		];
		function parseLfsPointer(raw) {
			const text = (0, line_ends.w6)(raw.replace(/^\uFEFF/, ""));
			if (!lfs_pointer_VERSIONS.some((version) => text.startsWith(`version ${version}\n`))) return undefined;
			const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
			const size = /^size (\d+)$/m.exec(text)?.[1];
			return oid === undefined || size === undefined ? undefined : {
				oid,
				size: Number(size)
			};
		}
		;
		function spelledNames(rules) {
			return new Set(rules.flatMap(({ excludes, names }) => excludes ? [] : names));
		}
		function isHidden(path, spelled) {
			return path.split("/").some((segment) => isGitFolder(segment) || segment.startsWith(".") && !spelled.has(segment));
		}
		function isGitFolder(segment) {
			return segment.toLowerCase() === ".git";
		}
		;
		const NOT_UTF8 = "has a name that is not UTF-8; rename it";
		const REPLACEMENT = "�";
		function isNotUtf8(file) {
			return external_node_path_.basename(file).includes(REPLACEMENT) && (0, external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined;
		}
		;
		const inspect_refuse = (name, code, message) => ({
			kind: "refusal",
			refusal: {
				name,
				code,
				message
			}
		});
		const omit = (name, reason, message) => ({
			kind: "omission",
			omission: {
				name,
				reason,
				message
			}
		});
		function relativeName(workspace, file) {
			return external_node_path_.relative(workspace, file).split(external_node_path_.sep).join("/") || ".";
		}
		const isOutside = (name) => name === ".." || name.startsWith("../") || external_node_path_.isAbsolute(name);
		function inspect(workspace, file, spelled) {
			const name = relativeName(workspace, file);
			try {
				if (isOutside(name)) return inspect_refuse(name, "outside-workspace", "is outside the workspace");
				if (name === ".") return omit(name, "directory", "is the workspace itself; `**` matches its files");
				if (isHidden(name, spelled)) return omit(name, "hidden", "is hidden; name it in a pattern to include it");
				const realPath = external_node_fs_.realpathSync.native(file);
				const target = realPath === file ? name : relativeName(workspace, realPath);
				if (isOutside(target)) return inspect_refuse(name, "outside-workspace", "is a link that leaves the workspace");
				if (isHidden(target, spelled)) return inspect_refuse(name, "outside-workspace", `is a link to the hidden file ${target}`);
				return inspectTarget(name, realPath);
			} catch (error) {
				return inspect_unreadable(name, file, error);
			}
		}
		const REPLACE_OR_EXCLUDE = "replace it, or exclude it with `!` in `files`";
		const LARGEST_READ = 5e10;
		function inspectTarget(name, realPath) {
			const stats = (0, external_node_fs_.lstatSync)(realPath);
			if (stats.isDirectory()) return omit(name, "directory", `is a folder; \`${name}/**\` matches its files`);
			if (!stats.isFile()) return inspect_refuse(name, "not-a-file", "is not a regular file");
			(0, external_node_fs_.accessSync)(realPath, external_node_fs_.constants.R_OK);
			const lfs = stats.size < LFS_POINTER_LIMIT ? parseLfsPointer(firstBytes(realPath)) : undefined;
			const size = lfs?.size ?? stats.size;
			if (size === 0) return inspect_refuse(name, "empty", `is empty (0 bytes); ${REPLACE_OR_EXCLUDE}`);
			if (size > LARGEST_READ) return inspect_refuse(name, "too-large", tooLargeText(size));
			return {
				kind: "source",
				source: {
					kind: "file",
					path: name,
					realPath,
					size,
					...lfs && { lfs }
				}
			};
		}
		const tooLargeText = (size) => `is ${(0, units.z3)(size)}; Deepgram takes 2 GB at most. Extract the audio or split the file`;
		function firstBytes(file) {
			const descriptor = (0, external_node_fs_.openSync)(file, open_file.bS);
			try {
				const buffer = Buffer.alloc(LFS_POINTER_LIMIT);
				return buffer.toString("utf8", 0, (0, external_node_fs_.readSync)(descriptor, buffer, 0, LFS_POINTER_LIMIT, 0));
			} finally {
				(0, external_node_fs_.closeSync)(descriptor);
			}
		}
		const ANNEX = "is a link of git-annex whose content is not in the checkout; `git annex get` fetches it";
		function isOfAnnex(file) {
			try {
				return (0, external_node_fs_.readlinkSync)(file).split(external_node_path_.sep).join("/").includes(".git/annex/objects/");
			} catch {
				return false;
			}
		}
		function inspect_unreadable(name, file, error) {
			if ((0, failure.CA)(error) === "ENOENT" && isNotUtf8(file)) return inspect_refuse(name, "unreadable", NOT_UTF8);
			if ((0, failure.CA)(error) === "ENOENT") return inspect_refuse(name, "unreadable", isOfAnnex(file) ? ANNEX : "is a broken link");
			if ((0, failure.CA)(error) === "ELOOP") return inspect_refuse(name, "unreadable", "is a circular link");
			if ((0, failure.CA)(error) === "EACCES") return inspect_refuse(name, "unreadable", "may not be read (permission denied)");
			return inspect_refuse(name, "unreadable", `cannot be read: ${(0, failure.bD)(error)}`);
		}
		;
		async function measureTasks(tasks, run) {
			const { parameters, economy, upload } = run.inputs;
			const measured = await measureAll(ofKind(tasks, "transcribe"), run);
			logTroubles(measured);
			warnOfLongUrls(measured.map(([{ item }, facts]) => [item, facts]), run.inputs);
			const priced = [];
			const large = [];
			for (const examined of measured) {
				const [task, facts] = examined;
				if (facts.unfit !== undefined) continue;
				const divided = await dividedFor(task.item, facts, run);
				if (divided !== undefined) priced.push({
					...task,
					...amountOf(missingParts(divided)),
					divided
				});
				else if (isTooLarge(examined, run.inputs)) large.push(examined);
				else {
					const sound = upload === "audio" && facts.sound !== undefined ? { sound: facts.sound } : {};
					priced.push({
						...task,
						...(0, plan_price.xx)(facts, parameters, economy.prices),
						...sound
					});
				}
			}
			return {
				tasks: [...tasks.filter(({ kind }) => kind !== "transcribe"), ...priced],
				unfit: unfitFiles(measured, large)
			};
		}
		async function measureAll(tasks, run) {
			const found = await Promise.all(tasks.map(async (task) => [task, await measureLocal(task, run)]));
			const end = performance.now() + LONGEST_REMOTE_MS;
			const remote = new Map([...await measurePointers(tasks, run, end), ...await measureUrls(tasks, run, end)]);
			return found.map(([task, facts]) => [task, remote.get(task.item.key) ?? facts]);
		}
		async function measureLocal({ item }, { reader }) {
			const { source } = item;
			if (source.kind === "url" || source.lfs !== undefined) return {};
			return await reader.measureFile({
				path: source.realPath,
				size: source.size
			}, source.path);
		}
		const LONGEST_REMOTE_MS = 6e4;
		async function measurePointers(tasks, { inputs, reader, lfs }, end) {
			const found = new Map();
			const wanted = pointersOf(tasks.map(({ item }) => item.source));
			if (inputs.lfs === "never" || inputs.token === "") return found;
			for (const { item } of tasks) {
				const { source } = item;
				if (source.kind === "url" || source.lfs === undefined) continue;
				if (performance.now() > end) break;
				const { trouble: _, ...facts } = await reader.measureFar(lfs.origin(source.lfs, wanted), source.path);
				found.set(item.key, facts);
			}
			return found;
		}
		async function measureUrls(tasks, { inputs, reader }, end) {
			const found = new Map();
			const urls = tasks.flatMap(({ item: { key, media, source } }) => {
				const isKnown = media.kind === "url" && media.length !== undefined && source.kind === "url";
				return isKnown ? [{
					key,
					url: source.url,
					length: media.length
				}] : [];
			});
			if (urls.length === 0) return found;
			const { RangeReader } = await __webpack_require__.e(5554).then(__webpack_require__.bind(__webpack_require__, 55554));
			const ranges = await RangeReader.open({ allowPrivate: inputs.allowPrivateHosts });
			try {
				for (const { key, url, length } of urls) {
					if (performance.now() > end) break;
					const { duration, channels } = await reader.measureFar(ranges.origin(url, length), url.pathname);
					found.set(key, {
						...duration !== undefined && { duration },
						...channels !== undefined && { channels }
					});
				}
			} finally {
				await ranges.close();
			}
			return found;
		}
		function logTroubles(measured) {
			const warnings = measured.flatMap(([{ item }, { trouble }]) => trouble === undefined ? [] : [{ text: `${item.name}: its length is unknown: ${trouble}.` }]);
			log.fz("warning", warnings, (more) => `The length of ${more} more files is unknown for the same reasons.`);
		}
		function isTooLarge([{ item }, { sound }], { upload, audioTrack }) {
			const { source } = item;
			if (source.kind === "url" || audioTrack !== undefined) return false;
			const isUnknown = source.lfs !== undefined && sound === undefined;
			if (upload === "audio" && isUnknown) return false;
			return (upload === "audio" && sound !== undefined ? sound : source.size) > recordings_source.nB;
		}
		function unfitFiles(measured, large) {
			const unfit = measured.flatMap(([task, { unfit }]) => unfit === undefined ? [] : itemsOf(task).map(({ name }) => ({
				name,
				message: unfit
			})));
			const expected = unfit.filter(({ name }) => !(0, media_type.s5)(name));
			return {
				omissions: expected.map((item) => ({
					...item,
					reason: "no-recording"
				})),
				refusals: [...unfit.filter((item) => !expected.includes(item)).map(({ name, message }) => ({
					name,
					code: "no-recording",
					message: `${message}; ${REPLACE_OR_EXCLUDE}`
				})), ...large.flatMap(([task]) => itemsOf(task).map(measuring_tooLarge))]
			};
		}
		function measuring_tooLarge({ name, media }) {
			return {
				name,
				code: "too-large",
				message: tooLargeText(media.kind === "file" ? media.size : 0)
			};
		}
		;
		async function withoutUnsaved(tasks, index, run) {
			const requested = ofKind(tasks, "transcribe").flatMap(itemsOf);
			const names = await notSaved(requested, index, run);
			return names.size === 0 ? tasks : withoutRequests(tasks, names);
		}
		async function notSaved(items, index, { savers }) {
			const sources = items.flatMap(({ name, media }) => batchSource(name, media, [], index) ?? []);
			const asking = sources.length === 0 ? [] : (await savers()).map(({ saver }) => saver);
			const answers = [];
			for (const saver of asking) {
				if (saver.notSaved === undefined) return new Set();
				try {
					answers.push(await saver.notSaved(sources));
				} catch {
					return new Set();
				}
			}
			const [first, ...others] = answers;
			if (first === undefined) return new Set();
			const names = [...first.names].filter((name) => others.every((other) => other.names.has(name)));
			if (names.length > 0) for (const sentence of first.sentences) log.$e(sentence);
			return new Set(names);
		}
		;
		async function warnOfOverlap(requests, { inputs, event, store }) {
			const { workflowFile, runId } = event;
			const isBlind = store === undefined && savesToRepository(inputs.saving);
			if (requests === 0 || !isBlind || workflowFile === undefined || inputs.token === "") return;
			const { connect } = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
			const [other] = await (await connect(inputs.token, event)).runs.inProgress(workflowFile, runId);
			if (other === undefined) return;
			log.$e(`cache: it is off, and run ${other} of this workflow is still running. Its answers cannot be seen before ` + "they are saved, " + `so up to ${(0, units.U9)(requests, "recording")} may be paid for twice. Use \`cache: true\`, a \`cache-folder\` that ` + "both runs have, or a `concurrency` group.");
		}
		;
		function diarizerHints(items) {
			const older = items.filter(({ basis }) => basis !== undefined && basis.words > 0 && (0, plan_options.Fw)(basis));
			const [first] = older;
			if (first === undefined) return [];
			return [`In ${(0, units.U9)(older.length, "recording")}, such as ${first.name}, speakers were distinguished by Deepgram's ` + "first diarizer, or by one that is not recorded. Nothing is sent again for this. `diarize-model: latest` " + "sends these " + "again and no others, and `diarize-model: v1` stays with the first diarizer."];
		}
		;
		const MOST_HINTS = 10;
		function misplacedHints({ tasks }, entries, contentIdOf) {
			const left = tasks.flatMap(itemsOf).flatMap((item) => leftPathsOf(item).map((path) => [item, path]));
			if (left.length === 0) return [];
			const written = entriesByContent(entries);
			const hints = left.flatMap(([item, path]) => {
				const id = contentIdOf(path);
				const owner = id === undefined ? undefined : written.get(id);
				return owner === undefined || isSameRecording(item, owner) ? [] : [hintFor(path, item.name, owner.source)];
			});
			const more = hints.length - MOST_HINTS;
			return more > 0 ? [...hints.slice(0, MOST_HINTS), `${more} more transcripts are in the place of others.`] : hints;
		}
		const leftPathsOf = ({ steps }) => steps.flatMap(({ action, output }) => action === "leave" || action === "adopt" ? [output.path] : []);
		const entriesByContent = (entries) => new Map([...entries.values()].flatMap((entry) => Object.values(entry.files).map(({ git }) => [git, entry])));
		const isSameRecording = ({ name, media }, entry) => entry.source === name || (0, fingerprint.Cm)(entry.media, media);
		const hintFor = (path, name, owner) => `${path} is an exact copy of a transcript of ${owner}: somebody moved or copied it there, and it is ` + `kept. To have the transcript of ${name} there again, delete it.`;
		;
		function retentionNotice({ saving, economy }) {
			const lasts = saving.to.some((way) => way !== "artifact") || economy.cacheFolder !== "";
			if (lasts) return undefined;
			const retention = economy.cache ? "The answers that this run pays for are kept only in GitHub's cache, which forgets them after a week without use" : "The answers that this run pays for are not kept anywhere";
			return `${retention}, unless \`actions: read\` lets later runs read the artifacts of earlier ones, as long as those ` + `exist. After that, recordings are sent again. To avoid that, save ${economy.lockfile} with \`save-to: ` + "commit` or " + "`save-to: pull-request`, or set `cache-folder` to a folder that lasts.";
		}
		;
		function formerNames(entries, current) {
			const names = new Set(current.map(recordings_source.Vb));
			const unused = [...entries].filter(([, { source, media }]) => media.kind === "url" && !names.has(source));
			const byAddress = Map.groupBy(unused, ([, { source }]) => {
				const url = (0, recordings_source.vO)(source);
				return url && (0, recordings_source.ci)(url);
			});
			return (source, media) => (byAddress.get((0, recordings_source.ci)(source)) ?? []).filter(([, entry]) => isSurelySame(entry.media, media));
		}
		function isSurelySame(recorded, media) {
			if (recorded.kind !== "url" || recorded.sha256 === undefined || !(0, fingerprint.Cm)(recorded, media)) return false;
			const { etag, lastModified, length, query } = recorded;
			const hasSameEtag = etag !== undefined && etag === media.etag;
			const hasDateAndLength = lastModified !== undefined && length !== undefined;
			return query === media.query || hasSameEtag || hasDateAndLength && lastModified === media.lastModified && length === media.length;
		}
		;
		const READS_AT_ONCE = 4;
		async function identifyFiles(root, sources, checkout, known) {
			const recall = recallFrom(known, checkout);
			const identify = async (source) => {
				const recalled = recall(relativeName(root, source.realPath), source);
				return [source, recalled ?? await examine(root, source, checkout)];
			};
			const outcomes = await (0, at_once.$)(sources, READS_AT_ONCE, identify);
			return {
				media: new Map(outcomes.flatMap(([source, outcome]) => "kind" in outcome ? [[source, outcome]] : [])),
				refusals: outcomes.flatMap(([, outcome]) => "code" in outcome ? [outcome] : [])
			};
		}
		function recallFrom(known, checkout) {
			const byId = new Map(known.map((media) => [pointerId(media), media]));
			for (const media of known) if (media.git !== undefined) byId.set(media.git, media);
			return (path, { size, lfs }) => {
				const git = checkout.idOf(path);
				if (lfs !== undefined) return {
					kind: "file",
					sha256: lfs.oid,
					size: lfs.size,
					git
				};
				const media = byId.get(git ?? "");
				return media?.size === size ? {
					...media,
					git
				} : undefined;
			};
		}
		async function examine(root, { path, realPath, size }, checkout) {
			try {
				const media = await hashFile(realPath, size);
				const name = relativeName(root, realPath);
				const presence = checkout.presenceOf(name);
				const tracked = checkout.has(name) || presence === "no-repository";
				return {
					...media,
					git: tracked ? checkout.idOf(name) ?? media.git : undefined,
					...presence === "unknown" && { unverifiedGit: media.git }
				};
			} catch (error) {
				return {
					name: path,
					code: "unreadable",
					message: `cannot be read: ${(0, failure.bD)(error)}`
				};
			}
		}
		var remote = __webpack_require__(62650);
		var remote_media = __webpack_require__(3079);
		;
		const ALWAYS = () => true;
		const path = (pattern) => ({ pathname }) => pattern.test(pathname);
		const NO_MEDIA = "this site serves pages, not recordings; download the recording in an earlier step, if you are allowed to, and name it in `files`";
		const OF_FEED = "write the address in `enclosure` of the podcast’s feed; it usually ends in `.mp3`";
		const NO_FOLDER = "it is a folder; write the address of each recording in it";
		const OF_CONSOLE = "it is a page that requires signing in; create a presigned URL of the object";
		const HOSTS = [
			{
				host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
				isPage: ALWAYS,
				advice: NO_MEDIA
			},
			{
				host: /^(?:(?:open|podcasters|creators)\.spotify\.com|podcasts\.apple\.com|music\.amazon\.com|soundcloud\.com)$/,
				isPage: ALWAYS,
				advice: NO_MEDIA
			},
			{
				host: /^(?:www\.|m\.)?(?:vimeo\.com|twitch\.tv|loom\.com|dailymotion\.com|tiktok\.com|facebook\.com|fb\.watch|instagram\.com|x\.com|twitter\.com|linkedin\.com|rumble\.com|bilibili\.com)$/,
				isPage: ALWAYS,
				advice: NO_MEDIA
			},
			{
				host: /^player\.vimeo\.com$/,
				isPage: path(/^\/video\//),
				advice: NO_MEDIA
			},
			{
				host: /^(?:(?:www\.)?(?:riverside\.(?:fm|com)|zencastr\.com|wetransfer\.com|we\.tl|otter\.ai|fathom\.video|icloud\.com|mega\.nz)|(?:share|web)\.descript\.com|teams\.microsoft\.com|meet\.google\.com|photos\.google\.com|photos\.app\.goo\.gl)$/,
				isPage: ALWAYS,
				advice: NO_MEDIA
			},
			{
				host: /(?:^|\.)zoom\.(?:us|com)$/,
				isPage: path(/^\/rec\/(?:share|play)\//),
				advice: NO_MEDIA
			},
			{
				host: /^(?:www\.)?(?:buzzsprout\.com|overcast\.fm|pca\.st)$/,
				isPage: ({ pathname }) => !(0, media_type.ku)(pathname),
				advice: OF_FEED
			},
			{
				host: /(?:^|\.)box\.com$/,
				isPage: path(/^\/(?:s|file|folder|v)\//),
				advice: "write its direct link, such as https://app.box.com/shared/static/….mp3, from the settings of the shared link"
			},
			{
				host: /^(?:console\.aws\.amazon\.com|.*\.console\.aws\.amazon\.com|console\.cloud\.google\.com|storage\.cloud\.google\.com|portal\.azure\.com)$/,
				isPage: ALWAYS,
				advice: OF_CONSOLE
			},
			{
				host: /^drive\.google\.com$/,
				isPage: path(/^\/drive\/(?:.*\/)?folders\//),
				advice: NO_FOLDER
			},
			{
				host: /^(?:drive|docs)\.google\.com$/,
				isPage: path(/^\/(?:file|open|drive)\b/),
				advice: "write https://drive.google.com/uc?export=download&id=… with the id of the file, and share it with anyone " + "who has the link"
			},
			{
				host: /^(?:drive|docs|drive\.usercontent)\.google\.com$/,
				isPage: path(/^\/(?:uc|download)$/),
				isUncertain: true,
				advice: "share the file with anyone who has the link; for a large file, Google asks for a confirmation first: write " + "https://drive.usercontent.google.com/download?id=…&export=download&confirm=t"
			},
			{
				host: /(?:^|\.)dropbox\.com$/,
				isPage: path(/^\/(?:home|scl\/fo|sh)\//),
				advice: "it is a folder or a page of your own account; share each recording, and write `dl=1` instead of `dl=0` at the end of its link"
			},
			{
				host: /(?:^|\.)dropbox\.com$/,
				isPage: ({ searchParams }) => searchParams.get("dl") !== "1" && searchParams.get("raw") !== "1",
				advice: "write `dl=1` instead of `dl=0` at its end"
			},
			{
				host: /^github\.com$/,
				isPage: ({ pathname, searchParams }) => /^\/[^/]+\/.+\/blob\//.test(pathname) && !["1", "true"].includes(searchParams.get("raw") ?? ""),
				advice: "write `/raw/` instead of `/blob/`"
			},
			{
				host: /^github\.com$/,
				isPage: path(/^\/[^/]+\/[^/]+\/tree\//),
				advice: NO_FOLDER
			},
			{
				host: /^github\.com$/,
				isPage: path(/^\/[^/]+\/[^/]+\/releases\/(?:tag\/|latest$)/),
				advice: "write the address of the recording in its assets; it contains `/releases/download/`"
			},
			{
				host: /./,
				isPage: path(/^\/[^/]+\/.+\/-\/blob\//),
				advice: "write `/raw/` instead of `/blob/`"
			},
			{
				host: /^huggingface\.co$/,
				isPage: path(/\/blob\//),
				advice: "write `/resolve/` instead of `/blob/`"
			},
			{
				host: /^(?:bitbucket\.org|codeberg\.org)$/,
				isPage: path(/^\/[^/]+\/[^/]+\/src\//),
				advice: "write `/raw/` instead of `/src/`"
			},
			{
				host: /^archive\.org$/,
				isPage: path(/^\/(?:details|embed)\//),
				advice: "write `/download/` instead of `/details/`, and the name of the file"
			},
			{
				host: /(?:^|\.)sharepoint\.com$/,
				isPage: path(/\/_layouts\/15\/(?:stream|onedrive)\.aspx$/),
				advice: "share the recording, and write the shared link with `download=1` in its query"
			},
			{
				host: /(?:^|\.)sharepoint\.com$|^1drv\.ms$/,
				isPage: ({ pathname, searchParams }) => searchParams.get("download") !== "1" && !pathname.endsWith("/download.aspx"),
				advice: "add `download=1` to its query"
			}
		];
		function pageAdvice(url, isHtml) {
			const found = HOSTS.find(({ host, isPage }) => host.test(url.hostname) && isPage(url));
			return found?.isUncertain === true && !isHtml ? undefined : found?.advice;
		}
		;
		const NO_RECORDING = /^(?:text|image)\/|^application\/(?:json|xml|pdf|zip|xhtml\+xml|rss\+xml|javascript)$/;
		const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;
		const NOT_MEDIA = "open it in a private browser window to see where it leads, and use the address of the recording itself";
		const NO_ENTRY = "it must be public or presigned; its signature may have expired";
		const [UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, ERRORS, SERVER_ERRORS] = [
			401,
			403,
			404,
			410,
			400,
			500
		];
		function urlNoteOf(url, remote) {
			const { status, type, length } = remote;
			const isHtml = type !== undefined && PAGE.test(type);
			const advice = pageAdvice(url, isHtml);
			if (status !== undefined && status >= ERRORS) return {
				response: `its server answers ${status}`,
				warning: advice === undefined ? whyRefused(status, url) : leadsToPage(advice)
			};
			const seen = [type, length === undefined ? undefined : (0, units.z3)(length)].filter((each) => each !== undefined);
			const response = seen.length === 0 ? undefined : `its server says ${seen.join(", ")}`;
			const isPage = type === undefined ? advice !== undefined : isHtml;
			return {
				response,
				warning: isPage ? leadsToPage(advice ?? NOT_MEDIA) : whyNoRecording(url, remote)
			};
		}
		function whyNoRecording({ hostname }, { type = "", length = LONGEST_POINTER }) {
			if (!NO_RECORDING.test(type)) return undefined;
			const isPointer = hostname === RAW_OF_GITHUB && type === url_notes_TEXT && length < LONGEST_POINTER;
			return isPointer ? POINTER : `its server sends ${type}, which is not a recording: ${NOT_MEDIA}`;
		}
		const LONGEST_POINTER = 1024;
		const [RAW_OF_GITHUB, url_notes_TEXT] = ["raw.githubusercontent.com", "text/plain"];
		const POINTER = "it is a short text, like that of a Git LFS pointer: write https://media.githubusercontent.com/media/ instead of " + "https://raw.githubusercontent.com/";
		const leadsToPage = (advice) => `it leads to a page, not to a recording: ${advice}`;
		const AMPERSAND = /&amp;/i;
		const AS_IN_HTML = "it contains `&amp;`, which is how HTML writes `&`; write `&`";
		function whyRefused(status, { search }) {
			if (status < SERVER_ERRORS && AMPERSAND.test(search)) return `its server answers ${status}: ${AS_IN_HTML}`;
			if (status === UNAUTHORIZED || status === FORBIDDEN) return `its server answers ${status}: ${NO_ENTRY}`;
			if (status === NOT_FOUND || status === GONE) return `its server answers ${status}: there is nothing at this address`;
			return undefined;
		}
		;
		async function identifySources(jobs, run, checkout) {
			const { root, lockfile } = run;
			const sources = jobs.map(({ source }) => source);
			const files = sources.filter((source) => source.kind === "file");
			const urls = sources.filter((source) => source.kind === "url");
			const known = [...lockfile.entries.values()].flatMap(({ media }) => media.kind === "file" ? [media] : []);
			const [identified, remotes] = await Promise.all([identifyFiles(root, files, checkout, known), askServers(urls, run)]);
			const names = new Set(urls.map(recordings_source.Vb));
			const recorded = [...lockfile.entries.values()].filter(({ source }) => names.has(source));
			const bySource = Map.groupBy(recorded, ({ source }) => source);
			const formerOf = formerNames(lockfile.entries, urls);
			const former = new Set();
			const all = new Map();
			const urlNotes = new Map();
			for (const [source, media] of identified.media) all.set(source.path, media);
			for (const [position, source] of urls.entries()) {
				const [name, remote] = [(0, recordings_source.Vb)(source), remotes[position] ?? {}];
				const media = (0, remote_media.A)(source.url, remote);
				const own = bySource.get(name);
				const others = own === undefined ? formerOf(source, media) : [];
				for (const [key] of others) former.add(key);
				all.set(name, withRecordedHash(media, own ?? others.map(([, entry]) => entry)));
				const note = urlNoteOf(source.url, remote);
				if (note.response !== undefined || note.warning !== undefined) urlNotes.set(name, note);
			}
			return {
				media: all,
				refusals: identified.refusals,
				former,
				urlNotes
			};
		}
		async function askServers(sources, { inputs, event }) {
			if (event.fromFork && !inputs.allowOutsideEvents) return [];
			const privateUrls = [];
			const remotes = await (0, remote.pI)(sources.map(({ url }) => url), {
				allowPrivate: inputs.allowPrivateHosts,
				onPrivate: (url) => privateUrls.push(url)
			});
			const [first] = privateUrls;
			if (first !== undefined) log.lm(privateHostNotice(privateUrls.length, first));
			return remotes;
		}
		const privateHostNotice = (amount, url) => `${(0, units.U9)(amount, "URL")}, such as ${(0, recordings_source.ci)({ url })}, ${amount === 1 ? "leads" : "lead"} to an address ` + "that only this machine or its network can reach. It is not contacted. On a self-hosted runner, " + "`allow-private-hosts: true` allows it.";
		function withRecordedHash(media, known) {
			const recorded = known.find((entry) => (0, fingerprint.Cm)(entry.media, media))?.media;
			return recorded?.kind === "url" ? {
				...media,
				sha256: recorded.sha256,
				unsteady: recorded.unsteady
			} : media;
		}
		;
		const TITLED = new Set([
			"md",
			"html",
			"ttml"
		]);
		async function readOwnTitles(jobs, run) {
			if (run.inputs.look.titleFrom !== "tags") return;
			const shown = jobs.filter(({ outputs }) => outputs.some(({ format }) => TITLED.has(format)));
			await Promise.all(shown.map(async ({ source }) => {
				const title = await titleIn(source, run);
				if (title !== undefined && source.kind === "file") run.ownTitles.set(source.path, title);
			}));
		}
		async function titleIn(source, { reader }) {
			if (source.kind === "url" || source.lfs !== undefined) return undefined;
			return await reader.ownTitle({
				path: source.realPath,
				size: source.size
			}, source.path);
		}
		;
		function assess(jobs, survey) {
			const taken = new Set(jobs.flatMap(({ outputs }) => outputs.map(({ path }) => path)));
			const { bySource, byAudio } = entriesOfJobs(jobs, survey);
			const marks = marksByAudio(jobs, survey);
			return jobs.map((job) => {
				const { media } = job;
				const name = (0, recordings_source.Vb)(job.source);
				const wanted = marks.get(audioKey(media)) ?? survey.marksOf(name);
				const alike = byAudio.get(audioKey(media))?.filter((entry) => isRenewed(entry, wanted)) ?? NO_ENTRIES;
				const known = knownSourceOf({
					job,
					recorded: bySource.get(name) ?? NO_ENTRIES,
					alike,
					wanted
				}, survey);
				const steps = job.outputs.map((output) => stepFor(output, known, survey));
				const { own, key, again } = known;
				const basis = known.origins[0];
				return {
					...job,
					name,
					key,
					again,
					replaces: again.length === 0 ? undefined : (0, lock.q7)(name, media, survey.asked.options),
					entryKey: (0, lock.k2)(name, survey.asked),
					own,
					basis,
					alike,
					steps,
					superseded: movedFrom(known, steps, survey).filter((path) => !taken.has(path)),
					why: reasonFor({
						name,
						own,
						basis,
						steps,
						media,
						again
					}, survey)
				};
			});
		}
		function entriesOfJobs(jobs, { entries, asked }) {
			const names = new Set(jobs.map(({ source }) => (0, recordings_source.Vb)(source)));
			const audio = new Set(jobs.map(({ media }) => media.sha256).filter((hash) => hash !== undefined));
			const [isAnswer, all] = [(0, plan_options.to)(asked), [...entries.values()]];
			return {
				bySource: Map.groupBy(all.filter(({ source }) => names.has(source)), ({ source }) => source),
				byAudio: Map.groupBy(all.filter((entry) => audio.has(entry.media.sha256 ?? "") && isAnswer(entry)), ({ media }) => audioKey(media))
			};
		}
		const NO_ENTRIES = [];
		const audioKey = ({ sha256 }) => sha256 ?? Symbol("unknown");
		function marksByAudio(jobs, { marksOf }) {
			const asked = jobs.map(({ source, media }) => [audioKey(media), marksOf((0, recordings_source.Vb)(source))]);
			const byAudio = Map.groupBy(asked.filter(([, marks]) => marks.length > 0), ([key]) => key);
			return new Map([...byAudio].map(([key, all]) => [key, uniqueMarks(all.flatMap(([, marks]) => marks))]));
		}
		function knownSourceOf({ job, recorded, alike, wanted }, survey) {
			const { asked, pending } = survey;
			const { source, outputs, media } = job;
			const name = (0, recordings_source.Vb)(source);
			const mine = recorded.find((entry) => (0, lock.k2)(name, entry) === (0, lock.k2)(name, asked));
			const own = mine ?? recorded.find((entry) => outputs.some((output) => hasFile(entry, output)));
			const isAnswer = (0, plan_options.to)(asked);
			const isCurrent = (entry) => (0, fingerprint.Cm)(entry.media, media) && isAnswer(entry) && isRenewed(entry, wanted);
			const current = recorded.filter(isCurrent).toSorted((a, b) => Number(b === own) - Number(a === own));
			const moved = current.map((entry) => withMovedPaths(entry, outputs, survey));
			const origins = moved.length > 0 ? moved : copiesOf(alike, outputs, survey);
			const again = origins[0]?.again ?? wanted;
			const key = (0, lock.q7)(name, media, origins[0]?.options ?? asked.options, again);
			return {
				source,
				key,
				again,
				mine,
				own,
				recorded,
				current,
				origins,
				isSettled: !pending.has(key)
			};
		}
		function copiesOf(alike, outputs, survey) {
			const twin = alike.find(({ source }) => survey.isDeleted(source)) ?? alike[0];
			const twins = alike.filter(({ source }) => source === twin?.source);
			return twins.map((entry) => withFollowedPaths(entry, outputs, survey));
		}
		function withMovedPaths(entry, outputs, { stateOf, hasContent }) {
			const files = Object.entries(entry.files).map(([format, file]) => {
				const path = outputs.find((output) => output.format === format)?.path ?? file.path;
				const isThere = path !== file.path && stateOf(path) === "foreign" && hasContent(path, file.git);
				return [format, isThere ? {
					...file,
					path
				} : file];
			});
			return {
				...entry,
				files: Object.fromEntries(files)
			};
		}
		function withFollowedPaths(entry, outputs, { stateOf, hasContent }) {
			const files = Object.entries(entry.files).map(([format, file]) => {
				const path = outputs.find((output) => output.format === format)?.path;
				const mayBeMoved = (state, there) => state === "foreign" || state === "edited" && hasContent(there, file.git);
				const isMoved = path !== undefined && stateOf(file.path) === "missing" && mayBeMoved(stateOf(path), path);
				return [format, isMoved ? {
					...file,
					path
				} : file];
			});
			return {
				...entry,
				files: Object.fromEntries(files)
			};
		}
		function reasonFor({ name, own, basis, steps, media, again }, survey) {
			if (!steps.some(changesFile)) return "";
			if (basis !== undefined && basis.source !== name) {
				return survey.isDeleted(basis.source) ? `was ${basis.source}` : `the same audio as ${basis.source}`;
			}
			if (own === undefined) return "new";
			if (!(0, fingerprint.Cm)(own.media, media)) return "the media changed";
			const { asked } = survey;
			if (!(0, plan_options.to)(asked)(own)) return (0, plan_options.Z8)(own.options, asked.options);
			if (!isRenewed(own, again)) return "requested by `retranscribe`";
			return renderingReason(own, steps, survey);
		}
		function renderingReason(own, steps, { stateOf }) {
			const changed = steps.filter(changesFile);
			const refreshed = changed.filter(({ action }) => action === "refresh");
			const isOne = refreshed.length === 1;
			const formats = refreshed.map(({ output }) => output.format).join(", ");
			const reasons = changed.map((step) => {
				const { format, path } = step.output;
				const file = (0, lock.W7)(own, format);
				if (step.action === "adopt") return `${path} is not as recorded`;
				if (file === undefined) return `format ${format} is new`;
				if (file.path !== path) return `${file.path} becomes ${path}`;
				if (step.action === "refresh") {
					return isOne ? `${path} is rendered again, since its settings changed` : `${formats} are rendered again, since their settings changed`;
				}
				const state = stateOf(path);
				if (state === "missing") return `${path} is missing`;
				return state === "ours" ? `${path} is outdated` : `${path} was edited and is overwritten`;
			});
			return [...new Set(reasons)].join("; ");
		}
		;
		function wasDeleted(root, name, entries, checkout) {
			const known = entries.flatMap(({ media }) => media.kind === "file" ? [media] : []);
			if (known.length === 0) return false;
			const presence = checkout.presenceOf(name);
			const wasTracked = known.some(({ git }) => git !== undefined);
			if (presence !== "no-repository" && !(presence === "untracked" && wasTracked)) return false;
			return isMissing(root, name);
		}
		function contentIdOf(root, file) {
			const place = external_node_path_.join(root, ...file.split("/"));
			try {
				return (0, external_node_fs_.lstatSync)(place).isFile() ? (0, hash.zA)((0, line_ends.Zx)((0, external_node_fs_.readFileSync)(place))) : undefined;
			} catch {
				return undefined;
			}
		}
		function isMissing(root, name) {
			try {
				return !isSpelledSo(root, name);
			} catch (error) {
				return (0, failure.CA)(error) === "ENOTDIR";
			}
		}
		;
		const file_states_READS_AT_ONCE = 4;
		async function fileStates(paths, recorded, place) {
			const states = new Map();
			const unknown = [];
			for (const file of new Set(paths)) {
				const ours = recorded.get(file);
				const state = ours === undefined ? stateOfUnknown(file, place) : stateFromGit(ours, place);
				if (state === undefined && ours !== undefined) unknown.push(ours);
				else if (state !== undefined && state !== "missing") states.set(file, state);
			}
			const byContent = async (file) => [file.path, await stateByContent(file, place)];
			for (const [file, state] of await (0, at_once.$)(unknown, file_states_READS_AT_ONCE, byContent)) states.set(file, state);
			return states;
		}
		function stateOfUnknown(file, { root, index }) {
			return index.idOf(file) !== undefined || index.sparseIdOf(file) !== undefined || exists(root, file) ? "foreign" : "missing";
		}
		function stateFromGit(file, { root, index }) {
			if (index.idOf(file.path) === file.git) return "ours";
			if (exists(root, file.path)) return undefined;
			const left = index.sparseIdOf(file.path);
			if (left === undefined) return "missing";
			return left === file.git ? "ours" : "edited";
		}
		async function stateByContent(file, { workspace }) {
			try {
				const content = await workspace.read(file.path);
				return content !== undefined && (0, line_ends.TI)(content, file.git) ? "ours" : "edited";
			} catch {
				return "edited";
			}
		}
		function exists(root, file) {
			try {
				return isSpelledSo(root, file);
			} catch (error) {
				return (0, failure.CA)(error) !== "ENOTDIR";
			}
		}
		;
		const URL_FOLDER = "transcripts";
		const templateOf = ({ usual, own }, format) => (Object.hasOwn(own, format) ? own[format] : undefined) ?? usual;
		const pathFrom = (...args) => external_node_path_.posix.normalize(expandTemplate(...args));
		function expandTemplate(template, source, format, { language, model }) {
			const { dir, file, name, ext, query } = fieldsOf(source, { isMarked: template.includes("{query}") });
			const variables = new Map([
				["dir", dir],
				["subdir", dir.split("/").slice(1).join("/") || "."],
				["file", file],
				["name", name],
				["ext", ext.slice(1)],
				["query", query],
				["format", format],
				["language", safeSegment(language)],
				["model", safeSegment(model)]
			]);
			return template.replaceAll(/\{([^{}]*)\}/g, (_, variable) => {
				const value = variables.get(variable);
				if (value === undefined) {
					throw new failure.HR(`output: {${variable}} is not known. Use ${[...variables.keys()].map((key) => `{${key}}`).join(", ")}.`);
				}
				return value;
			});
		}
		function mayBeTranscript(file, source, ending) {
			const segments = file.split("/");
			const last = segments.at(-1) ?? "";
			const { dir } = fieldsOf(source, { isMarked: true });
			const isHidden = segments.some((segment) => segment.startsWith("."));
			const isNamed = namesOf(source).some((name) => last.includes(name));
			const isInFolder = [dir, (0, path_rule.nG)(dir)].some((folder) => file.startsWith(`${folder}/`));
			return !isHidden && last.endsWith(`.${ending}`) && (isNamed || source.kind === "url" && isInFolder);
		}
		function namesOf(source) {
			const { name } = fieldsOf(source, { isMarked: true });
			return source.kind === "url" ? [name] : [name, template_nameIn(external_node_path_.posix.basename(source.path)).name];
		}
		function fieldsOf(source, { isMarked }) {
			if (source.kind === "url") return urlFieldsOf(source, isMarked);
			const safe = source.path.split("/").map(path_rule.cH).join("/");
			const file = external_node_path_.posix.basename(safe);
			return {
				dir: external_node_path_.posix.dirname(safe),
				file,
				query: "",
				...template_nameIn(file)
			};
		}
		function template_nameIn(file) {
			const ext = external_node_path_.posix.extname(file);
			return {
				name: external_node_path_.posix.basename(file, ext),
				ext
			};
		}
		function urlFieldsOf({ url, mark = "", title }, isMarked) {
			const segments = url.pathname.split("/").filter((segment) => segment !== "").map((segment) => safeSegment(decoded(segment)));
			const last = segments.pop() ?? "index";
			const dir = [
				URL_FOLDER,
				safeSegment(url.host),
				...segments
			].join("/");
			const { name, ext } = template_nameIn(last);
			const given = title === undefined ? "" : safeSegment(title);
			if (given !== "") return {
				dir,
				file: given,
				name: given,
				ext,
				query: mark
			};
			const own = mark === "" || isMarked ? name : `${name}-${mark}`;
			return {
				dir,
				file: `${own}${ext}`,
				name: own,
				ext,
				query: mark
			};
		}
		function safeSegment(segment) {
			return (0, path_rule.cH)(segment.replace(/^\.+/, (dots) => "_".repeat(dots.length)));
		}
		function decoded(segment) {
			try {
				return decodeURIComponent(segment);
			} catch {
				return segment;
			}
		}
		;
		function trustIn({ templates, endingOf, variables, titleOf }) {
			const locate = (source) => locationOf(source, titleOf(source));
			const isTemplated = (source, format, path) => {
				const place = locate(source);
				if (place === undefined) return false;
				const template = templateOf(templates, format);
				return (0, path_rule.nG)(pathFrom(template, place, endingOf(format), variables)) === path;
			};
			const isPossible = (source, format, { path }) => {
				const place = locate(source);
				const isShaped = place !== undefined && mayBeTranscript(path, place, endingOf(format));
				return isShaped || isTemplated(source, format, path);
			};
			const trusted = (entry) => (0, lock.Oj)(entry, (path, format) => {
				const file = entry.files[format];
				return file === undefined || !isPossible(entry.source, format, {
					...file,
					path
				});
			});
			return {
				isTemplated,
				trusted
			};
		}
		function locationOf(source, title) {
			if (!(0, fingerprint.D$)(source)) return {
				kind: "file",
				path: source
			};
			const url = (0, recordings_source.vO)(source);
			return url && {
				...url,
				title
			};
		}
		;
		const asked_DIGITS = 8;
		async function askedBy(inputs, event, workspace) {
			const { language: _, ...look } = inputs.look;
			const [options, earlier] = [(0, plan_options.r9)(inputs.asked), (0, plan_options.r9)(inputs.earlier)];
			return {
				options,
				...earlier !== options && { earlier },
				look: (0, hash.sc)(JSON.stringify(look)).slice(0, asked_DIGITS),
				writer: await writerOf(event, inputs.saving.artifact.jobIndex, workspace)
			};
		}
		async function writerOf({ owner, repo, workflow, workflowRef, job, step }, jobIndex, workspace) {
			const [path = ""] = workflowRef.split("@");
			const own = `${owner}/${repo}/`;
			const file = path.startsWith(own) ? path.slice(own.length) : path || workflow;
			return {
				workflow: file,
				step: [
					job,
					step,
					jobIndex
				].filter((part) => part !== "").join("/"),
				version: await asked_versionOf(file, workspace)
			};
		}
		const WORKFLOW_FILE = /^\.github\/workflows\/[^/\\]+\.ya?ml$/;
		async function asked_versionOf(workflow, workspace) {
			if (!WORKFLOW_FILE.test(workflow)) return undefined;
			const content = await workspace.read(workflow);
			return content === undefined ? undefined : (0, hash.zA)((0, line_ends.Zx)(content)).slice(0, asked_DIGITS);
		}
		const variablesOf = ({ speech }) => ({
			language: speech.language || DEFAULT_LANGUAGE,
			model: speech.model
		});
		function renewalsOf({ economy }, { entered = [], runId }, given) {
			const byHand = new Set(entered);
			return readRenewals(economy.retranscribe, (index) => byHand.has(given[index] ?? "") ? `run ${runId}` : "");
		}
		function trustOf(inputs, titles = new Map()) {
			const endings = new Map(FORMATS.map((format) => [format, endingOf(format)]));
			return trustIn({
				templates: inputs.output,
				endingOf: (format) => endings.get(format) ?? format,
				variables: variablesOf(inputs),
				titleOf: (source) => titles.get(source)
			});
		}
		;
		async function takeOver(jobs, { entries, isThere, rendering }, { asked, workspace }) {
			const writers = [...entries.values()].map(({ writer }) => writer);
			const others = new Set(writers.filter((writer) => !(0, lock.oL)(writer, asked.writer)).map(({ workflow }) => workflow));
			if (others.size === 0) return;
			const read = [...others].map(async (workflow) => [workflow, await asked_versionOf(workflow, workspace)]);
			const versions = new Map(await Promise.all(read));
			const bySource = Map.groupBy(entries.values(), ({ source }) => source);
			const takeovers = (0, plan_writers.GB)(jobs, {
				asked,
				entriesOf: (source) => bySource.get(source) ?? [],
				rendering: ({ source }, output) => rendering(source, output),
				isThere,
				versionOf: (workflow) => versions.get(workflow)
			});
			for (const { writer, why, path: file } of takeovers) {
				const since = why === "gone" ? "is no longer in the repository" : "changed since it wrote them";
				log.lm(`Transcripts such as ${file} were written by ${(0, plan_writers.Jh)(writer)}, whose workflow ${since}. From ` + "now on, this workflow writes them.");
			}
		}
		;
		async function survey(jobs, run) {
			const { root, workspace, asked, trust } = run;
			const { overwriteEdited } = run.inputs.economy;
			const entries = new Map();
			for (const [key, entry] of run.lockfile.entries) entries.set(key, trust.trusted(entry));
			const checkout = await readCheckout(root, survey_namesOf(jobs, entries));
			if (checkout.gitErrors.length > 0) log.lm(gitErrorNotice(checkout.gitErrors));
			const { media, refusals, former, urlNotes } = await identifySources(jobs, run, checkout);
			const known = jobs.flatMap((job) => {
				const found = media.get((0, recordings_source.Vb)(job.source));
				return found === undefined ? [] : [{
					...job,
					media: found
				}];
			});
			await readOwnTitles(known, run);
			const isDeleted = deletedIn(root, entries, checkout);
			const orphans = findOrphans(entries, media, isDeleted, former);
			const recorded = recordedPaths(entries, known, orphans);
			const stateOf = await statesOf(known, recorded, {
				root,
				workspace,
				index: checkout
			});
			const pending = new Set(await run.pending.keys());
			const rendering = (source, output) => renderingOf(output.format, run.presenter.presentationOf(source, output));
			const isThere = (file) => stateOf(file) !== "missing";
			const mayBeHere = (name) => ["tracked", "unknown"].includes(checkout.presenceOf(name)) || !isMissing(root, name);
			(0, plan_writers.Ir)(known, entries, {
				asked,
				isThere,
				isGone: isDeleted,
				mayBeHere
			});
			await takeOver(known, {
				entries,
				isThere,
				rendering
			}, run);
			const isTracked = (file) => checkout.has(file);
			const { isTemplated } = trust;
			const facts = {
				entries,
				asked,
				overwriteEdited,
				marksOf: (source) => marksFor(source, run.renewals),
				rendering,
				stateOf,
				hasContent: (file, git) => contentIdOf(root, file) === git,
				isTracked,
				isTemplated,
				isDeleted,
				pending
			};
			return {
				items: assess(known, facts),
				orphans,
				refusals,
				urlNotes,
				stateOf,
				index: checkout,
				contentIdOf: (file) => contentIdOf(root, file),
				isCommitted: ({ path: file, git }) => checkout.stagedIdOf(file) === git
			};
		}
		function deletedIn(root, entries, checkout) {
			const bySource = Map.groupBy(entries.values(), ({ source }) => source);
			return (name) => wasDeleted(root, name, bySource.get(name) ?? [], checkout);
		}
		async function statesOf(jobs, recorded, place) {
			const outputs = jobs.flatMap((job) => job.outputs.map((output) => output.path));
			const states = await fileStates([...outputs, ...recorded.keys()], recorded, place);
			return (path) => states.get(path) ?? "missing";
		}
		const survey_namesOf = (jobs, entries) => [...jobs.flatMap(({ source, outputs }) => [(0, recordings_source.Vb)(source), ...outputs.map((output) => output.path)]), ...[...entries.values()].flatMap((entry) => [entry.source, ...(0, lock.wG)(entry)])];
		const gitErrorNotice = (gitErrors) => `git does not say what the repository contains (${gitErrors.join("; ")}). All media are read in full, and ` + "none count as deleted or renamed.";
		function recordedPaths(entries, jobs, orphans) {
			const names = new Set([...jobs.map(({ source }) => (0, recordings_source.Vb)(source)), ...orphans.map(({ name }) => name)]);
			const audio = new Set(jobs.map(({ media }) => media.sha256).filter((hash) => hash !== undefined));
			const outputs = new Set(jobs.flatMap((job) => job.outputs.map((output) => output.path)));
			const matters = ({ source, media }) => names.has(source) || media.sha256 !== undefined && audio.has(media.sha256);
			const recorded = new Map();
			for (const entry of entries.values()) {
				const isWhole = matters(entry);
				for (const file of Object.values(entry.files)) if (isWhole || outputs.has(file.path)) recorded.set(file.path, file);
			}
			return recorded;
		}
		;
		async function makePlan(jobs, run) {
			const { economy } = run.inputs;
			const surveyed = await survey(jobs, run);
			const { items, orphans, stateOf, index, urlNotes } = surveyed;
			const answers = await findAnswers(items, run);
			const saved = await findSaved(items, answers, run);
			const wanted = await withoutUnsaved(decideTasks(items, {
				answers,
				saved
			}), index, run);
			const { tasks, unfit } = await measureTasks(wanted, run);
			const remaining = orphans.filter(({ entry }) => (0, lock.wG)(entry).some((path) => stateOf(path) !== "missing"));
			const plan = planWithin(tasks, remaining, {
				...economy,
				whenOver: economy.whenOverCap
			});
			return {
				...plan,
				refusals: [...surveyed.refusals, ...unfit.refusals],
				omissions: unfit.omissions,
				allOrphans: orphans,
				stateOf,
				index,
				urlNotes,
				warnings: await earlierMediaWarnings(plan, surveyed, run),
				unsaved: unsavedFiles(plan.tasks, surveyed.isCommitted),
				hints: [...misplacedHints(plan, run.lockfile.entries, surveyed.contentIdOf), ...usesNewDiarizer(run.inputs) ? diarizerHints(items) : []]
			};
		}
		const usesNewDiarizer = ({ asked, parameters }) => asked.some(([name]) => name === "diarize") && parameters.some(([name]) => name === "diarize_model");
		async function printPlan(plan, { inputs, presenter }) {
			for (const caution of inputs.cautions) log.$e(caution);
			if (presenter.numberingHint !== undefined) log.lm(presenter.numberingHint);
			const { parameters, economy } = inputs;
			const { tasks, hints, urlNotes } = plan;
			const requests = ofKind(tasks, "transcribe");
			const costs = (0, report_costs.AR)(requests, parameters, economy.prices, new Date());
			const notes = {
				costs,
				hints,
				urlNotes,
				isDryRun: economy.dryRun
			};
			logPlan(plan, notes);
			log.fz("warning", plan.warnings.map((text) => ({ text })), (more) => `${(0, units.U9)(more, "more transcript")} may belong to earlier recordings.`);
			warnOfPages(plan);
			await (0, step_summary.S)(`${renderPlan(plan, notes)}\n`);
		}
		function warnOfPages({ tasks, urlNotes }) {
			const warnings = ofKind(tasks, "transcribe").flatMap(({ item: { name } }) => {
				const warning = urlNotes.get(name)?.warning;
				return warning === undefined ? [] : [{ text: `${name}: ${warning}.` }];
			});
			log.fz("warning", warnings, (more) => `${(0, units.U9)(more, "more URL")} may lead to no recording.`);
		}
		async function checkPlan(plan, run) {
			const { inputs, workspace, savers } = run;
			const { tasks, allOrphans, unsaved, over } = plan;
			const refusal = planRefusal(plan, inputs);
			if (refusal !== undefined) {
				setOutputs(plannedOutputs(plan));
				throw new failure.HR(refusal);
			}
			if (over !== undefined) log.$e(over);
			const requests = ofKind(tasks, "transcribe");
			const notice = requests.length > 0 ? retentionNotice(inputs) : undefined;
			if (notice !== undefined) log.lm(notice);
			warnOfSiblings(tasks, run);
			await warnOfOverlap(requests.length, run);
			const items = [...ofKind(tasks, "reuse"), ...requests].flatMap(itemsOf);
			const written = items.flatMap(pathsToWrite);
			if (written.length + allOrphans.length + unsaved.size === 0) return;
			if (requests.length > 0) checkLockSize(items, run);
			const { lockfile } = inputs.economy;
			await workspace.check([...written, lockfile]);
			const files = [
				...written,
				...[...unsaved.values()].flat(),
				lockfile
			];
			await checkCommittable(run, files);
			const lock = lockReaderAt(lockfile);
			for (const { saver } of await savers()) {
				for (const warning of await saver.preflight({
					files,
					lock
				})) log.$e(warning);
			}
		}
		function warnOfRefusal(plan, { inputs }) {
			const warning = planRefusal(plan, inputs) ?? plan.over;
			if (warning !== undefined) log.$e(warning);
		}
		const NOTHING_FOUND = "prune: no media were found at all, so all transcripts would be deleted. Nothing was removed. If you deleted " + "all media on purpose, delete their transcripts and lock file entries by hand; otherwise check `files` and " + "the checkout.";
		function planRefusal(plan, inputs) {
			if (inputs.economy.prune && plan.allOrphans.length > 0 && plan.tasks.length === 0) return NOTHING_FOUND;
			return requestRefusal(plan, inputs);
		}
		function requestRefusal(plan, { economy, parameters }) {
			const { maxCost, prices, whenOverCap } = economy;
			const isPriced = (0, plan_price.CI)(parameters, prices) !== undefined;
			if (maxCost !== undefined && !isPriced && plan_requestsIn(plan).length > 0) return noPriceMessage(economy);
			return whenOverCap === "stop" ? plan.over : undefined;
		}
		;
		const SECOND = 1e3;
		const MINUTE = 60 * SECOND;
		const PROCESSING_LIMIT = 10 * MINUTE;
		const WHISPER_PROCESSING_LIMIT = 20 * MINUTE;
		function answerTimeout(model, seconds) {
			if (seconds !== undefined) return seconds * SECOND;
			return (model.startsWith("whisper") ? WHISPER_PROCESSING_LIMIT : PROCESSING_LIMIT) + MINUTE;
		}
		var kind = __webpack_require__(48412);
		;
		const PROGRAM = external_node_path_.join(import.meta.dirname, `../media-reader/index${external_node_path_.extname(import.meta.filename)}`);
		const HEAP_MB = 96;
		const SEMI_SPACE_MB = 2;
		const ONE_THREAD = [
			"--single-threaded-gc",
			"--no-concurrent-recompilation",
			"--no-concurrent-sparkplug"
		];
		const PASSED_ON = [
			"PATH",
			"SystemRoot",
			"TEMP",
			"TMP",
			"TMPDIR",
			"NODE_COMPILE_CACHE"
		];
		class OverLimitError extends Error {
			name = "OverLimitError";
		}
		class ReaderProcess {
			#environment;
			#running;
			#requests = 0;
			constructor(environment) {
				this.#environment = environment;
			}
			async ask(question, { what, longestMs, signal }, origin) {
				if (this.#running?.connected !== true) this.#running = this.#start();
				const child = this.#running;
				const id = ++this.#requests;
				const { promise, resolve, reject } = Promise.withResolvers();
				const onMessage = (reply) => {
					if (reply.id !== id) return;
					if ("read" in reply) void readFor(child, reply, origin);
					else resolve(reply);
				};
				const onEnd = () => reject(new OverLimitError(`${what} takes too much memory`));
				const onAbort = () => reject(signal?.reason);
				child.on("message", onMessage).once("exit", onEnd).once("error", reject);
				signal?.addEventListener("abort", onAbort);
				const timer = setTimeout(() => {
					reject(new OverLimitError(`${what} takes more than ${(0, units.U9)(Math.ceil(longestMs / 1e3), "second")}`));
				}, longestMs);
				child.channel?.ref();
				try {
					send(child, {
						id,
						question
					});
					return await promise;
				} finally {
					clearTimeout(timer);
					signal?.removeEventListener("abort", onAbort);
					child.channel?.unref();
					child.off("message", onMessage).off("exit", onEnd).off("error", reject);
				}
			}
			close() {
				const child = this.#running;
				this.#running = undefined;
				child?.kill("SIGKILL");
			}
			#start() {
				const child = (0, external_node_child_process_.fork)(PROGRAM, {
					env: Object.fromEntries(PASSED_ON.map((name) => [name, this.#environment[name]])),
					execArgv: [
						...ONE_THREAD,
						`--max-old-space-size=${HEAP_MB}`,
						`--max-semi-space-size=${SEMI_SPACE_MB}`
					],
					serialization: "advanced",
					stdio: [
						"ignore",
						"ignore",
						"ignore",
						"ipc"
					]
				});
				child.on("error", () => {});
				child.unref();
				child.channel?.unref();
				return child;
			}
		}
		async function readFor(child, { id, read, start, end }, origin) {
			const bytes = await origin?.read(start, end).catch(() => undefined);
			send(child, {
				id,
				read,
				bytes
			});
		}
		function send(child, request) {
			if (child.connected) child.send(request, () => {});
		}
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
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
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const program_LONGEST_MS = 1e4;
		const LONGEST_COPY_MS = 6e4;
		const COPY_MS_PER_MB = 100;
		const LONGEST_FAR_MS = 15e3;
		const LEAST_BYTES = 64;
		class MediaReader {
			#options;
			#queue = new dist.Ay({ concurrency: 1 });
			#process;
			constructor(options) {
				this.#options = options;
				this.#process = new ReaderProcess(options.environment);
			}
			async measureFile(media, name) {
				const facts = media.size < LEAST_BYTES ? await headerlessFacts(media, name) : undefined;
				if (facts !== undefined) return facts;
				return await this.#measure(name, {
					kind: "near",
					...media
				}, undefined);
			}
			async measureFar(origin, name) {
				const media = {
					kind: "far",
					size: origin.size
				};
				return await this.#measure(name, media, origin);
			}
			async copySound(media, into, { name, from = 0, to = Number.POSITIVE_INFINITY, signal }) {
				const question = {
					action: "copy",
					name,
					media: {
						kind: "near",
						...media
					},
					into,
					track: this.#options.track,
					from,
					to
				};
				const longestMs = LONGEST_COPY_MS + media.size / 1e6 * COPY_MS_PER_MB;
				const copy = await this.#queue.add(async () => {
					try {
						signal?.throwIfAborted();
						const answered = await this.#process.ask(question, {
							what: "to copy it",
							longestMs,
							signal
						}, undefined);
						return "copy" in answered ? answered.copy : { reason: "it cannot be read" };
					} catch (error) {
						this.close();
						if (signal?.aborted) return { reason: "the run is stopped" };
						return { reason: error instanceof OverLimitError ? error.message : "it cannot be read" };
					}
				});
				if ("reason" in copy) await (0, promises_.rm)(into, { force: true });
				return copy;
			}
			async ownTitle(media, name) {
				const question = {
					action: "title",
					name,
					media: {
						kind: "near",
						...media
					}
				};
				return await this.#queue.add(async () => {
					try {
						const limits = {
							what: "to read its tags",
							longestMs: program_LONGEST_MS
						};
						const answered = await this.#process.ask(question, limits, undefined);
						return "title" in answered ? answered.title : undefined;
					} catch {
						this.close();
						return undefined;
					}
				});
			}
			close() {
				this.#process.close();
			}
			async #measure(name, media, origin) {
				const { track, longestFarMs = LONGEST_FAR_MS } = this.#options;
				const question = {
					action: "measure",
					name,
					track,
					media
				};
				const limits = {
					what: "to read its headers",
					longestMs: origin === undefined ? program_LONGEST_MS : longestFarMs
				};
				return await this.#queue.add(async () => {
					try {
						const answered = await this.#process.ask(question, limits, origin);
						return "facts" in answered ? answered.facts : {};
					} catch (error) {
						this.close();
						return { trouble: error instanceof OverLimitError ? error.message : "it cannot be read" };
					}
				});
			}
		}
		async function headerlessFacts({ path: file, size }, name) {
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, open_file.Bv)(file, size), true);
					const { buffer, bytesRead } = await handle.read(Buffer.alloc(LEAST_BYTES), 0, LEAST_BYTES, 0);
					const head = buffer.subarray(0, bytesRead);
					if ((0, kind.l4)(head) !== undefined) return undefined;
					const other = (0, kind.Jb)(head, { isNamedMedia: (0, media_type.s5)(name) });
					return other === undefined ? {} : { unfit: `is ${other}` };
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch {
				return undefined;
			}
		}
		;
		const KEY = /^[0-9a-f-]+$/;
		const ENDING = ".json";
		const TEMPORARY = /^\.[0-9a-f-]+\.tmp$/;
		const MOST_ATTEMPTS = 20;
		const VANISHED = new Set(["ENOENT", "ENOTDIR"]);
		class AnswerFolder {
			#folder;
			constructor(folder) {
				this.#folder = folder;
			}
			async get(key) {
				const file = this.fileOf(key);
				try {
					return (await (0, promises_.lstat)(file)).isFile() ? await (0, promises_.readFile)(file, "utf8") : undefined;
				} catch (error) {
					if ((0, failure.CA)(error) === "ENOENT") return undefined;
					throw error;
				}
			}
			async put(key, answer) {
				await this.#writeAtomically(key, (file) => (0, promises_.writeFile)(file, (0, lib_text.Vk)(answer), {
					flag: "wx",
					flush: true
				}));
			}
			async copy(key, from, named = key) {
				await this.#writeAtomically(key, async (file) => {
					await (0, promises_.copyFile)(from.fileOf(named), file, external_node_fs_.constants.COPYFILE_EXCL);
					const handle = await (0, promises_.open)(file, "r+");
					await handle.sync().finally(() => handle.close());
				});
			}
			async has(key) {
				return await (0, promises_.lstat)(this.fileOf(key)).then(() => true, (error) => {
					if ((0, failure.CA)(error) === "ENOENT") return false;
					throw error;
				});
			}
			async sizeOf(key) {
				return (await (0, promises_.stat)(this.fileOf(key))).size;
			}
			fileOf(key) {
				if (!KEY.test(key)) throw new TypeError(`"${key}" is not the key of an answer.`);
				return external_node_path_.join(this.#folder, `${key}${ENDING}`);
			}
			async remove(key) {
				await removeFile(this.fileOf(key));
				await this.#removeIfEmpty();
			}
			async keys() {
				const entries = await (0, promises_.readdir)(this.#folder, { withFileTypes: true }).catch((error) => {
					if ((0, failure.CA)(error) === "ENOENT") return [];
					throw error;
				});
				const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
				for (const name of files.filter((name) => TEMPORARY.test(name))) await removeFile(external_node_path_.join(this.#folder, name));
				await this.#removeIfEmpty();
				return files.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length)).filter((key) => KEY.test(key)).sort();
			}
			async #removeIfEmpty() {
				await (0, promises_.rmdir)(this.#folder).catch(() => {});
			}
			async #writeAtomically(key, write) {
				const file = this.fileOf(key);
				const temporary = external_node_path_.join(this.#folder, `.${(0, external_node_crypto_.randomUUID)()}.tmp`);
				try {
					await this.#writeInFolder(() => write(temporary));
					await replaceFile(temporary, file);
				} catch (error) {
					await removeFile(temporary).catch(() => {});
					throw error;
				}
			}
			async #writeInFolder(write) {
				for (let attempt = 1;; attempt++) {
					try {
						await this.#makeFolder();
						return await write();
					} catch (error) {
						if (!VANISHED.has((0, failure.CA)(error)) || attempt === MOST_ATTEMPTS) throw error;
					}
				}
			}
			async #makeFolder() {
				await (0, promises_.mkdir)(this.#folder, { recursive: true });
				const isFolder = await (0, promises_.lstat)(this.#folder).then((stats) => stats.isDirectory(), (error) => (0, failure.CA)(error) === "ENOENT");
				if (!isFolder) throw new failure.HR(`${this.#folder} is a link; answers are kept in real folders only.`);
			}
		}
		;
		function withoutInputs(environment) {
			return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("INPUT_")));
		}
		;
		const program_PROGRAM = external_node_path_.join(import.meta.dirname, `../actions-cache/index${external_node_path_.extname(import.meta.filename)}`);
		const actions_cache_program_LONGEST_MS = 2e4;
		const SLOWEST_BYTES_PER_MS = 1e3;
		const MOST_ENDS = 2;
		const MOST_STDERR = 4e3;
		const UNCAUGHT = /^\w*Error: (.*)$/m;
		class EndedError extends Error {}
		class CacheProgram {
			#options;
			#queue = new dist.Ay({ concurrency: 1 });
			#home;
			#running;
			#ends = 0;
			#closed = false;
			#requests = 0;
			constructor(options) {
				this.#options = options;
			}
			folder() {
				this.#home ??= program_makeHome(tempOf(this.#options.environment));
				return this.#home;
			}
			async ask(question) {
				return await this.#queue.add(async () => {
					try {
						return await this.#attempt(question);
					} catch (error) {
						if (!(error instanceof EndedError) || question.action === "save") throw error;
						return await this.#attempt(question);
					}
				});
			}
			async close() {
				this.#end();
				this.#closed = true;
				if (this.#home !== undefined) await (0, promises_.rm)(await this.#home, {
					recursive: true,
					force: true
				});
			}
			async #attempt(question) {
				this.#running ??= await this.#start();
				return await this.#request(this.#running, {
					...question,
					id: ++this.#requests
				});
			}
			async #start() {
				if (this.#closed) throw new Error("the run is over");
				if (this.#ends === MOST_ENDS) throw new Error("the program for it ended twice");
				const home = await this.folder();
				const child = (0, external_node_child_process_.fork)(this.#options.program ?? program_PROGRAM, {
					cwd: external_node_path_.join(home, "workspace"),
					env: environmentIn(home, this.#options.environment),
					execArgv: [],
					stdio: [
						"ignore",
						"ignore",
						"pipe",
						"ipc"
					],
					detached: true
				});
				let stderr = "";
				child.stderr?.setEncoding("utf8").on("data", (text) => {
					stderr = (stderr + text).slice(-MOST_STDERR);
				});
				child.on("error", () => {});
				child.unref();
				child.channel?.unref();
				if (child.stderr !== null && "unref" in child.stderr && typeof child.stderr.unref === "function") child.stderr.unref();
				return {
					child,
					stderr: () => stderr
				};
			}
			async #request(program, request) {
				const { child } = program;
				const longest = (this.#options.longestMs ?? actions_cache_program_LONGEST_MS) + await uploadMs(request);
				const { promise, resolve, reject } = Promise.withResolvers();
				let retrying;
				const onMessage = (reply) => {
					if (reply.id !== request.id) return;
					if ("ended" in reply) resolve(reply.ended);
					else retrying = reply.retrying;
				};
				const onEnd = () => reject(new EndedError(UNCAUGHT.exec(program.stderr())?.[1] ?? "the program for it ended"));
				child.on("message", onMessage).once("close", onEnd).once("error", onEnd);
				const timer = setTimeout(() => {
					const reason = retrying === undefined ? "" : ` (${retrying})`;
					reject(new Error(`it took more than ${Math.round(longest / 1e3)} seconds${reason}`));
				}, longest);
				try {
					if (child.connected) child.send(request, (error) => error !== null && onEnd());
					else onEnd();
					return await promise;
				} catch (error) {
					if (error instanceof EndedError) this.#ends += 1;
					this.#end();
					throw error;
				} finally {
					clearTimeout(timer);
					child.off("message", onMessage).off("close", onEnd).off("error", onEnd);
				}
			}
			#end() {
				const child = this.#running?.child;
				this.#running = undefined;
				if (child?.pid === undefined) return;
				try {
					if (process.platform === "win32") child.kill("SIGKILL");
					else process.kill(-child.pid, "SIGKILL");
				} catch {}
			}
		}
		async function uploadMs(request) {
			return request.action === "restore" ? 0 : Math.floor((await (0, promises_.stat)(request.file)).size / SLOWEST_BYTES_PER_MS);
		}
		const tempOf = (environment) => environment["RUNNER_TEMP"] || (0, external_node_os_.tmpdir)();
		async function program_makeHome(temp) {
			const home = await (0, promises_.realpath)(await (0, promises_.mkdtemp)(external_node_path_.join(temp, "answers-")));
			for (const folder of ["workspace", "temp"]) await (0, promises_.mkdir)(external_node_path_.join(home, folder));
			return home;
		}
		function environmentIn(home, environment) {
			return {
				...withoutInputs(environment),
				GITHUB_WORKSPACE: external_node_path_.join(home, "workspace"),
				RUNNER_TEMP: external_node_path_.join(home, "temp"),
				RUNNER_DEBUG: "",
				TAR_OPTIONS: "",
				COPYFILE_DISABLE: "1"
			};
		}
		;
		const MOST_OUTAGES = 3;
		const SHORTEST_LIMIT_MS = 6e4;
		const LONGEST_LIMIT_MS = 3e5;
		const PATIENCE_MS = 6e5;
		const CHECK_MS = 250;
		class OutageError extends Error {
			isFinal;
			constructor(message, isFinal) {
				super(message);
				this.isFinal = isFinal;
			}
		}
		class RefusedError extends Error {}
		class CacheService {
			#ask;
			#inform;
			#patienceMs;
			#deadline = Number.POSITIVE_INFINITY;
			#outages = {
				save: 0,
				restore: 0
			};
			#lost;
			constructor(ask, inform, patienceMs = PATIENCE_MS) {
				this.#ask = ask;
				this.#inform = inform;
				this.#patienceMs = patienceMs;
			}
			hurry() {
				this.#deadline = Math.min(this.#deadline, Date.now() + this.#patienceMs);
			}
			async save(file, key) {
				return await this.#request({
					action: "save",
					file,
					key
				}, () => this.#deadline);
			}
			async restore(file, keys) {
				const end = Date.now() + this.#patienceMs;
				return await this.#request({
					action: "restore",
					file,
					keys
				}, () => Math.min(end, this.#deadline));
			}
			async #request(question, deadline) {
				for (let limits = 1;; limits++) {
					if (this.#lost !== undefined) throw this.#lost;
					const outcome = await this.#attempt(question);
					if (outcome.outcome !== "limited") return outcome;
					const hintMs = (outcome.waitSeconds ?? 0) * 1e3;
					const waitMs = hintMs || Math.min(LONGEST_LIMIT_MS, SHORTEST_LIMIT_MS * limits);
					await this.#wait(waitMs, outcome.message, deadline);
				}
			}
			async #attempt(question) {
				const { action } = question;
				const fail = (message) => this.#fail(action, message);
				const outcome = await this.#ask(question).catch((error) => fail((0, failure.bD)(error)));
				if (outcome.outcome === "failed") return fail(outcome.message);
				if (action === "restore" || outcome.outcome === "done") this.#outages[action] = 0;
				if (outcome.outcome === "refused") throw new RefusedError(outcome.message);
				return outcome;
			}
			#fail(action, message) {
				this.#outages[action] += 1;
				const isFinal = this.#outages[action] >= MOST_OUTAGES;
				const error = new OutageError(message, isFinal);
				if (isFinal) this.#lost = error;
				throw error;
			}
			async #wait(waitMs, message, deadline) {
				const until = Date.now() + waitMs;
				this.#inform(`The Actions cache limits requests. The next attempt is in ${(0, units.U9)(Math.ceil(waitMs / 1e3), "second")}.`);
				while (Date.now() < until) {
					if (until > deadline()) throw new RefusedError(message);
					await (0, external_node_timers_promises_.setTimeout)(Math.min(CHECK_MS, until - Date.now()));
				}
			}
		}
		;
		const FORMAT = 1;
		const LONGEST_HEADER = 32 * 1e3 ** 2;
		const LINE_FEED = 10;
		const CHUNK = 256 * 1024;
		async function writePack(file, { earlier, unseen }, answers) {
			const header = {
				answers: answers.map(({ key, bytes }) => [key, bytes]),
				earlier,
				unseen
			};
			const handle = await (0, promises_.open)(file, "w");
			try {
				await handle.writeFile(`${JSON.stringify({
					format: FORMAT,
					...header
				})}\n`);
				for (const { named, bytes, from } of answers) {
					await append(handle, from.fileOf(named), bytes);
				}
				return header;
			} finally {
				await handle.close();
			}
		}
		async function append(handle, file, bytes) {
			const source = await (0, promises_.open)(file);
			try {
				for (let position = 0; position < bytes;) {
					const { buffer, bytesRead } = await source.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
					if (bytesRead === 0) throw new Error(`${file} was cut off while it was stored`);
					await handle.writeFile(buffer.subarray(0, Math.min(bytesRead, bytes - position)));
					position += bytesRead;
				}
			} finally {
				await source.close();
			}
		}
		async function readHeader(file) {
			return await openPack(file, async (_, header) => header);
		}
		async function readFromPack(file, key) {
			return await openPack(file, async (handle, { answers }, start) => {
				let position = start;
				for (const [name, bytes] of answers) {
					if (name === key) return await readText(handle, position, bytes);
					position += bytes;
				}
				return undefined;
			});
		}
		async function openPack(file, use) {
			const handle = await (0, promises_.open)(file);
			try {
				const line = await firstLine(handle);
				const header = line === undefined ? undefined : parseHeader(line.toString("utf8"));
				if (line === undefined || header === undefined) return undefined;
				const start = line.byteLength + 1;
				const total = header.answers.reduce((sum, [, bytes]) => sum + bytes, start);
				return total === (await handle.stat()).size ? await use(handle, header, start) : undefined;
			} finally {
				await handle.close();
			}
		}
		async function firstLine(handle) {
			const chunks = [];
			for (let position = 0; position < LONGEST_HEADER; position += CHUNK) {
				const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
				const end = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
				chunks.push(buffer.subarray(0, end === -1 ? bytesRead : end));
				if (end !== -1) return Buffer.concat(chunks);
				if (bytesRead === 0) return undefined;
			}
			return undefined;
		}
		async function readText(handle, position, bytes) {
			const { buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, position);
			return buffer.toString("utf8");
		}
		const isPair = (first, second) => (value) => Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
		function parseHeader(line) {
			const value = (0, guards.qF)(line);
			if (!(0, guards.Gv)(value) || value["format"] !== FORMAT) return undefined;
			const answers = (0, guards.c3)(value["answers"], isPair(guards.Kg, guards.my));
			const earlier = (0, guards.c3)(value["earlier"], isPair(guards.my, guards.Kg));
			const unseen = (0, guards.c3)(value["unseen"], isPair(guards.my, guards.my));
			return answers && earlier && unseen && {
				answers,
				earlier,
				unseen
			};
		}
		;
		const pack_index_DIGEST_LENGTH = 12;
		const MOST_ANSWERS = 2e5;
		const LONGEST_UPLOAD_S = 86400;
		const pack_index_digestOf = (key) => (0, external_node_crypto_.hash)("sha256", key, "base64url").slice(0, pack_index_DIGEST_LENGTH);
		class PackIndex {
			#packs = new Map();
			#unseen = new Map();
			#missing = new Set();
			#numbers = new Map();
			#last = 0;
			get last() {
				return this.#last;
			}
			get unseen() {
				return [...this.#unseen.keys()];
			}
			learn(number, header) {
				for (const [earlier, digests] of header.earlier) if (earlier < number) this.#add(earlier, digests);
				for (const [unseen, since] of header.unseen) if (unseen < number) this.addUnseen(unseen, since);
				this.#add(number, header.answers.map(([key]) => pack_index_digestOf(key)).join(""));
			}
			addUnseen(number, since) {
				this.#last = Math.max(this.#last, number);
				if (!this.#packs.has(number) && !this.#missing.has(number) && !this.#unseen.has(number)) this.#unseen.set(number, since);
			}
			forget(number) {
				this.#last = Math.max(this.#last, number);
				this.#packs.delete(number);
				this.#unseen.delete(number);
				this.#missing.add(number);
			}
			find(key) {
				const numbers = this.#numbers.get(pack_index_digestOf(key)) ?? [];
				return [...numbers].filter((number) => this.#packs.has(number)).sort((a, b) => b - a);
			}
			forNewHeader(now) {
				const earlier = [];
				let left = MOST_ANSWERS * pack_index_DIGEST_LENGTH;
				for (const [number, digests] of [...this.#packs].sort(([a], [b]) => b - a)) {
					left -= digests.length;
					if (left >= 0) earlier.push([number, digests]);
				}
				const unseen = [...this.#unseen].filter(([, since]) => now - since < LONGEST_UPLOAD_S);
				return {
					earlier,
					unseen
				};
			}
			#add(number, digests) {
				this.#last = Math.max(this.#last, number);
				this.#unseen.delete(number);
				if (this.#packs.has(number) || this.#missing.has(number)) return;
				this.#packs.set(number, digests);
				for (let start = 0; start < digests.length; start += pack_index_DIGEST_LENGTH) {
					const digest = digests.slice(start, start + pack_index_DIGEST_LENGTH);
					const numbers = this.#numbers.get(digest) ?? new Set();
					this.#numbers.set(digest, numbers.add(number));
				}
			}
		}
		;
		const pack_log_DIGITS = 8;
		const KEYS_AT_ONCE = 10;
		const pack_log_MOST_ATTEMPTS = 100;
		const LONGEST_JUMP = 8;
		const MOST_REFRESH_RESTORES = 5;
		const MOST_RESTORES = 200;
		class PackLog {
			#service;
			#prefix;
			#folder;
			#onDamage;
			#index = new PackIndex();
			#files = new Map();
			#loaded;
			constructor(service, { prefix, folder, onDamage }) {
				this.#service = service;
				this.#prefix = prefix;
				this.#folder = folder;
				this.#onDamage = onDamage;
			}
			async get(key) {
				await this.#load();
				for (const number of this.#index.find(key)) {
					const file = await this.#fetch(number);
					const answer = file === undefined ? undefined : await readFromPack(file, key);
					if (answer !== undefined) return answer;
				}
				return undefined;
			}
			async refresh() {
				await this.#load();
				if (this.#index.last === 0) return await this.#readAll();
				for (let restores = 0; restores < MOST_REFRESH_RESTORES; restores++) {
					const unseen = this.#index.unseen.slice(0, KEYS_AT_ONCE);
					if (unseen.length === 0 || !await this.#restoreFirst(unseen)) break;
				}
				for (let restores = 0; restores < MOST_REFRESH_RESTORES; restores++) {
					if (!await this.#restoreFirst(this.#nextNumbers())) return;
				}
			}
			async append(wanted) {
				await this.#load();
				const answers = wanted.filter(({ key, replaces }) => replaces || !this.#isThere(key, 1));
				if (answers.length === 0) return;
				const file = await this.#newFile();
				let number = this.#index.last + 1;
				for (let attempt = 1; attempt <= pack_log_MOST_ATTEMPTS; attempt++) {
					if (number >= 10 ** pack_log_DIGITS) throw new Error("one of its entries has the highest possible number");
					const header = await writePack(file, this.#index.forNewHeader(nowSeconds()), answers);
					const { outcome } = await this.#service.save(file, this.#keyOf(number));
					if (outcome === "done") return this.#index.learn(number, header);
					await this.#restoreFirst([number]);
					this.#index.addUnseen(number, nowSeconds());
					if (answers.every(({ key, replaces }) => this.#isThere(key, replaces ? number : 1))) return;
					const next = this.#index.last + 1;
					number = next + (attempt === 1 ? 0 : (0, external_node_crypto_.randomInt)(Math.min(2 ** attempt, LONGEST_JUMP)));
					for (let skipped = next; skipped < number; skipped++) this.#index.addUnseen(skipped, nowSeconds());
				}
				throw new Error("other runs kept writing at the same time");
			}
			async #load() {
				this.#loaded ??= this.#readAll().catch((error) => {
					this.#loaded = undefined;
					throw error;
				});
				await this.#loaded;
			}
			async #readAll() {
				if (await this.#restore([this.#prefix]) === undefined) return;
				let restores = 0;
				while (await this.#restoreFirst(this.#nextNumbers()) && restores++ < MOST_RESTORES);
				const notFound = new Set();
				while (restores++ < MOST_RESTORES) {
					const unseen = this.#index.unseen.filter((number) => !notFound.has(number)).slice(0, KEYS_AT_ONCE);
					if (unseen.length === 0) return;
					if (!await this.#restoreFirst(unseen)) for (const number of unseen) notFound.add(number);
				}
			}
			#nextNumbers() {
				return Array.from({ length: KEYS_AT_ONCE }, (_, step) => this.#index.last + KEYS_AT_ONCE - step);
			}
			async #restoreFirst(numbers) {
				const [first, ...others] = numbers.map((number) => this.#keyOf(number));
				return first !== undefined && await this.#restore([first, ...others]) !== undefined;
			}
			async #fetch(number) {
				const known = this.#files.get(number);
				if (known !== undefined) return await known;
				const fetching = this.#restore([this.#keyOf(number)]).then((pack) => pack?.file);
				this.#files.set(number, fetching);
				const file = await fetching.catch((error) => {
					this.#files.delete(number);
					throw error;
				});
				if (file === undefined) this.#index.forget(number);
				return file;
			}
			async #restore(keys) {
				const file = await this.#newFile();
				const restored = await this.#service.restore(file, keys);
				if (restored.outcome === "missing" || restored.outcome === "taken") return undefined;
				const number = this.#numberOf(restored.key);
				if (number === undefined) return undefined;
				const header = restored.outcome === "done" ? await readHeader(file) : undefined;
				if (header === undefined) {
					this.#skipDamaged(number);
					return { file: undefined };
				}
				this.#index.learn(number, header);
				this.#files.set(number, Promise.resolve(file));
				return { file };
			}
			#skipDamaged(number) {
				this.#onDamage(this.#keyOf(number));
				this.#index.forget(number);
				for (let earlier = Math.max(1, number - KEYS_AT_ONCE); earlier < number; earlier++) this.#index.addUnseen(earlier, nowSeconds());
			}
			#isThere(key, since) {
				const [newest = 0] = this.#index.find(key);
				return newest >= since;
			}
			#keyOf(number) {
				return `${this.#prefix}${String(number).padStart(pack_log_DIGITS, "0")}`;
			}
			#numberOf(key) {
				const digits = key.slice(this.#prefix.length);
				return key.startsWith(this.#prefix) && /^\d{8}$/.test(digits) ? Number(digits) : undefined;
			}
			async #newFile() {
				return external_node_path_.join(await this.#folder(), `${(0, external_node_crypto_.randomUUID)()}.pack`);
			}
		}
		const nowSeconds = () => Math.floor(Date.now() / 1e3);
		var backoff = __webpack_require__(69455);
		;
		const LARGEST_PACK = 16 * 1e3 ** 2;
		const MOST_IN_PACK = 500;
		const SHORTEST_PAUSE_MS = 1e3;
		const LONGEST_PAUSE_MS = 1e4;
		const PAUSE_GROWTH = 1.5;
		class PackWriter {
			#log;
			#waiting = new Map();
			#bytes = 0;
			#pauseMs = SHORTEST_PAUSE_MS;
			#notBefore = 0;
			#writing;
			#hurried = false;
			#wake = () => {};
			constructor(log) {
				this.#log = log;
			}
			async put(key, from, replaced) {
				const bytes = await from.sizeOf(key);
				const answer = {
					key,
					named: key,
					bytes,
					from,
					replaces: false
				};
				const both = replaced === undefined ? [answer] : [{
					...answer,
					key: replaced,
					replaces: true
				}, answer];
				const settled = await Promise.allSettled(both.map((one) => this.#put(one)));
				for (const one of settled) if (one.status === "rejected") throw one.reason;
			}
			async #put(answer) {
				const slot = slotOf(answer);
				const other = this.#waiting.get(slot);
				if (other !== undefined) return await other.kept.promise;
				const kept = Promise.withResolvers();
				const waiting = {
					...answer,
					kept
				};
				this.#waiting.set(slot, waiting);
				this.#bytes += waiting.bytes;
				if (this.#bytes >= LARGEST_PACK) this.#wake();
				this.#writing ??= this.#writeAll();
				await kept.promise;
			}
			hurry() {
				this.#hurried = true;
				this.#wake();
			}
			async #writeAll() {
				await (0, external_node_timers_promises_.setTimeout)(0);
				while (this.#waiting.size > 0) {
					await this.#pause();
					await this.#writeNext();
					this.#notBefore = Date.now() + this.#pauseMs;
					this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * PAUSE_GROWTH);
				}
				this.#writing = undefined;
			}
			async #writeNext() {
				const batch = this.#nextBatch();
				try {
					await this.#append(batch);
					for (const { kept } of batch.values()) kept.resolve();
				} catch (error) {
					for (const { kept } of batch.values()) kept.reject(error);
				}
				for (const [slot, { bytes }] of batch) {
					this.#waiting.delete(slot);
					this.#bytes -= bytes;
				}
			}
			async #append(batch) {
				const answers = [...batch.values()].sort((a, b) => Number(b.replaces) - Number(a.replaces));
				for (let retry = 1;; retry++) {
					try {
						return await this.#log.append(answers);
					} catch (error) {
						if (!(error instanceof OutageError) || error.isFinal) throw error;
						await (0, external_node_timers_promises_.setTimeout)((0, backoff.JN)(retry));
					}
				}
			}
			#nextBatch() {
				const batch = new Map();
				let bytes = 0;
				for (const [slot, waiting] of this.#waiting) {
					bytes += waiting.bytes;
					if (batch.size > 0 && (bytes > LARGEST_PACK || batch.size === MOST_IN_PACK)) break;
					batch.set(slot, waiting);
				}
				return batch;
			}
			async #pause() {
				const waitMs = this.#notBefore - Date.now();
				if (waitMs <= 0 || this.#hurried || this.#bytes >= LARGEST_PACK) return;
				const { promise, resolve } = Promise.withResolvers();
				this.#wake = resolve;
				const timer = setTimeout(resolve, waitMs);
				await promise;
				clearTimeout(timer);
			}
		}
		const slotOf = ({ key, replaces }) => replaces ? `${key} anew` : key;
		;
		const KEY_PREFIX = "deepgram-answers-v2-";
		const REF_DIGITS = 16;
		function whyNoActionsCache(environment) {
			const has = (name) => (environment[name] ?? "") !== "";
			const hasUrl = has("ACTIONS_RESULTS_URL") || has("ACTIONS_CACHE_URL");
			if (hasUrl && has("ACTIONS_RUNTIME_TOKEN")) return undefined;
			return "the runner offers none";
		}
		class ActionsCache {
			#program;
			#service;
			#writer;
			#logs;
			constructor(environment, options = {}) {
				const { inform = () => {}, notify = () => {}, patienceMs, ...rest } = options;
				const program = new CacheProgram({
					environment,
					...rest
				});
				const service = new CacheService((question) => program.ask(question), inform, patienceMs);
				const onDamage = (key) => notify(`The entry ${key} of the Actions cache is damaged. Answers that were only in it are transcribed, and ` + "paid for, again.");
				const logOf = (ref) => new PackLog(service, {
					prefix: prefixOf(ref),
					folder: () => program.folder(),
					onDamage
				});
				const ref = environment["GITHUB_REF"] ?? "";
				const own = logOf(ref);
				let all;
				this.#program = program;
				this.#service = service;
				this.#writer = new PackWriter(own);
				this.#logs = () => {
					all ??= otherRefs(ref, environment).then((others) => [own, ...others.map(logOf)]);
					return all;
				};
			}
			async get(key) {
				for (const log of await this.#logs()) {
					const answer = await log.get(key);
					if (answer !== undefined) return answer;
				}
				return undefined;
			}
			async refresh() {
				for (const log of await this.#logs()) await log.refresh();
			}
			put(key, from, replaces) {
				return this.#writer.put(key, from, replaces);
			}
			hurry() {
				this.#service.hurry();
				this.#writer.hurry();
			}
			close() {
				return this.#program.close();
			}
		}
		const prefixOf = (ref) => `${KEY_PREFIX}${(0, hash.sc)(ref).slice(0, REF_DIGITS)}-`;
		async function otherRefs(ref, environment) {
			const branches = [environment["GITHUB_BASE_REF"], await defaultBranch(environment["GITHUB_EVENT_PATH"])];
			const refs = branches.flatMap((branch) => branch ? `refs/heads/${branch}` : []);
			return [...new Set(refs)].filter((other) => other !== ref);
		}
		async function defaultBranch(eventPath = "") {
			try {
				const branch = (0, guards.at)(JSON.parse(await (0, promises_.readFile)(eventPath, "utf8")), "repository", "default_branch");
				return (0, guards.Kg)(branch) ? branch : undefined;
			} catch {
				return undefined;
			}
		}
		;
		const folder_store_AT_ONCE = 4;
		class FolderStore {
			#folder;
			#queue = new dist.Ay({ concurrency: folder_store_AT_ONCE });
			constructor(folder) {
				this.#folder = folder;
			}
			async get(key) {
				const answer = await this.#folder.get(key);
				if (answer === undefined && await this.#folder.has(key)) throw new Error(`${this.#folder.fileOf(key)} is not a regular file`);
				return answer;
			}
			async refresh() {}
			async put(key, from, replaces) {
				await this.#queue.add(async () => {
					await this.#folder.copy(key, from);
					if (replaces !== undefined) await this.#folder.copy(replaces, from, key);
				});
			}
			hurry() {}
			async close() {}
		}
		;
		class ForgivingStore {
			#store;
			place;
			#notify;
			#hasNotified = false;
			constructor(store, place, notify) {
				this.#store = store;
				this.place = place;
				this.#notify = notify;
			}
			async get(key) {
				const effect = "Recordings whose answers are not found are transcribed, and paid for, again.";
				return this.#attempt(() => this.#store.get(key), `read from ${this.place}`, effect);
			}
			async refresh() {
				const effect = "Answers that other runs store in the meantime may be paid for again.";
				await this.#attempt(() => this.#store.refresh(), `looked for in ${this.place}`, effect);
			}
			async put(key, from, replaces) {
				const effect = "Transcripts are not affected, but a later run may have to pay for them again.";
				const put = () => this.#store.put(key, from, replaces).then(() => true);
				return await this.#attempt(put, `kept in ${this.place}`, effect) ?? false;
			}
			hurry() {
				this.#store.hurry();
			}
			async close() {
				await this.#store.close().catch(() => {});
			}
			async #attempt(action, what, effect) {
				try {
					return await action();
				} catch (error) {
					if (!this.#hasNotified) this.#notify(`Answers could not be ${what}: ${(0, failure.bD)(error).replace(/\.$/, "")}. ${effect}`);
					this.#hasNotified = true;
					return undefined;
				}
			}
		}
		;
		async function openStore({ cache, folder }, environment, notify, inform = () => {}) {
			if (folder !== "") {
				const real = await (0, promises_.realpath)(folder).catch(() => folder);
				return new ForgivingStore(new FolderStore(new AnswerFolder(real)), folder, notify);
			}
			if (!cache) return undefined;
			const missing = whyNoActionsCache(environment);
			if (missing === undefined) return new ForgivingStore(new ActionsCache(environment, {
				notify,
				inform
			}), "the Actions cache", notify);
			notify(`Answers are not kept in the Actions cache: ${missing}. To keep them, set \`cache-folder\`.`);
			return undefined;
		}
		var artifact_names = __webpack_require__(77526);
		;
		const LARGEST_SUM = 200 * 1e3 ** 2;
		const MOST_NAMES = 2;
		const LONGEST_DOWNLOAD_MS = 6e4;
		function answersInArtifacts({ saving, token, economy }, event, asked) {
			const { workflowFile } = event;
			if (!saving.to.includes("artifact") || workflowFile === undefined) return async () => undefined;
			const names = (0, artifact_names.artifactNames)(saving.artifact.name, {
				...event,
				...saving.artifact,
				runAttempt: 1
			});
			const load = async () => {
				const { connect } = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
				const client = await connect(token, event);
				const found = await candidates(client, names.slice(0, MOST_NAMES), workflowFile, event.runId);
				const contents = await fetchAll(client, found, economy.lockfile);
				if (contents.length > 0) log.pq(`Answers are looked for in ${(0, units.U9)(contents.length, "artifact")} of earlier runs.`);
				return contents;
			};
			const isAnswer = (0, plan_options.to)(asked);
			let contents;
			return async (item) => {
				contents ??= load().catch(() => []);
				for (const { entries, archive } of await contents) {
					const alike = entries.filter((other) => isAnswer(other) && hasAnswerFor(other, item));
					for (const entry of alike) {
						const answer = await answerOf(entry, archive).catch(() => undefined);
						if (answer !== undefined) return answer;
					}
				}
				return undefined;
			};
		}
		async function candidates({ artifacts }, names, workflowFile, runId) {
			const found = [];
			let left = LARGEST_SUM;
			for (const artifact of (await Promise.all(names.map((name) => artifacts.list(name)))).flat()) {
				if (artifact.runId === runId || artifact.bytes > left) continue;
				if (await artifacts.workflowOf(artifact.runId) !== workflowFile) continue;
				left -= artifact.bytes;
				found.push(artifact);
			}
			return found;
		}
		async function fetchAll(client, found, lockPath) {
			if (found.length === 0) return [];
			const { Archive } = await Promise.all([__webpack_require__.e(663), __webpack_require__.e(5135)]).then(__webpack_require__.bind(__webpack_require__, 55135));
			const contents = [];
			for (const artifact of found) {
				try {
					const archive = await Archive.open(await download(await client.artifacts.archiveOf(artifact), artifact));
					const text = await archive.read(lockPath);
					if (text !== undefined) contents.push({
						archive,
						entries: [...parseLock(text, lockPath).entries.values()]
					});
				} catch {}
			}
			return contents;
		}
		async function download(url, { bytes }) {
			const { Connections } = await Promise.all([__webpack_require__.e(5148), __webpack_require__.e(2802)]).then(__webpack_require__.bind(__webpack_require__, 62802));
			const connections = new Connections();
			try {
				const response = await connections.request({
					origin: url.origin,
					path: `${url.pathname}${url.search}`,
					method: "GET",
					signal: AbortSignal.timeout(LONGEST_DOWNLOAD_MS)
				});
				if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
				const chunks = [];
				let received = 0;
				for await (const chunk of response.body) {
					received += chunk.length;
					if (received > bytes) throw new Error("it is larger than GitHub says");
					chunks.push(Buffer.from(chunk));
				}
				return Buffer.concat(chunks);
			} finally {
				await connections.destroy();
			}
		}
		async function answerOf(entry, archive) {
			const json = (0, lock.tq)(entry);
			const loose = archive.names.filter((name) => /^answers\/[^/]+\.json$/.test(name));
			for (const name of [...json === undefined ? [] : [json.path], ...loose]) {
				const text = await archive.read(name);
				if (text !== undefined && (0, transcript_answer.JN)(text)?.transcript.requestId === entry.requestId) return text;
			}
			return undefined;
		}
		;
		const GRACE_MS = 3e3;
		const LAST_MOMENT_MS = 4800;
		const SIGNALS = ["SIGINT", "SIGTERM"];
		class Cancellation {
			stop = new AbortController();
			#abort = new AbortController();
			#isCancelled = false;
			get abort() {
				return this.#abort.signal;
			}
			get isCancelled() {
				return this.#isCancelled;
			}
			listen() {
				for (const signal of SIGNALS) process.on(signal, () => this.#cancel());
			}
			#cancel() {
				if (this.#isCancelled) this.#abort.abort();
				this.#isCancelled = true;
				this.stop.abort();
				setTimeout(() => this.#abort.abort(), GRACE_MS).unref();
				setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
			}
		}
		;
		function destinationsOf(savers, lockPath, asked) {
			const isAnswer = (0, plan_options.to)(asked);
			let loaded;
			const destinations = async () => {
				loaded ??= savers().then((all) => readDestinations(all, lockPath));
				return await loaded;
			};
			const entriesFor = async (item) => (await destinations()).flatMap((place) => place.entries.filter((other) => isAnswer(other) && hasAnswerFor(other, item)).map((entry) => ({
				...place,
				entry
			})));
			return {
				async answer(item) {
					for (const { entry, recorded } of await entriesFor(item)) {
						const json = (0, lock.tq)(entry);
						const content = json && await tolerated(() => recorded.read(json.path));
						if (content !== undefined) return Buffer.from(content).toString("utf8");
					}
					return undefined;
				},
				async transcripts(item) {
					const { outputs } = item;
					for (const { entry, recorded } of await entriesFor(item)) {
						const paths = outputs.map(({ path }) => path);
						if ((0, lock.fl)(entry, item) && await tolerated(() => recorded.has(paths))) return {
							entry,
							read: async (path) => requireContent(await recorded.read(path), path)
						};
					}
					return undefined;
				},
				async ledgers() {
					return (await destinations()).map(({ ledger }) => ledger);
				}
			};
		}
		function requireContent(content, path) {
			if (content === undefined) throw new Error(`${path} no longer exists where it was saved. Run again.`);
			return content;
		}
		async function readDestinations(savers, lockPath) {
			const destinations = await Promise.all(savers.map(({ saver }) => tolerated(async () => {
				const all = await saver.recorded?.(lockReaderAt(lockPath)) ?? [];
				return all.map((recorded) => {
					const { entries, ledger } = parseLock(recorded.text, lockPath);
					return {
						recorded,
						entries: [...entries.values()],
						ledger
					};
				});
			})));
			return destinations.flatMap((found) => found ?? []);
		}
		async function tolerated(read) {
			try {
				return await read();
			} catch (error) {
				log.lm(`Could not look for earlier answers where transcripts are saved: ${(0, failure.bD)(error)}`);
				return undefined;
			}
		}
		;
		const NO_PAST = {
			entries: [],
			read: async () => undefined,
			failures: []
		};
		const MOST_VERSIONS = 10;
		const MOST_BYTES = 20 * 1e3 ** 2;
		async function pastOfCheckout(root, lockPath, { before, idBefore }) {
			if (repositoryAround(root) === undefined) return NO_PAST;
			const read = (id) => blobIn(root, id);
			const entries = [...before.values()];
			let left = MOST_BYTES;
			for (const id of await pastIdsOf(root, lockPath, MOST_VERSIONS)) {
				const content = id === idBefore ? undefined : await read(id);
				if (content === undefined) continue;
				left -= content.byteLength;
				if (left < 0) break;
				for (const entry of entriesIn(content, lockPath)) entries.push(entry);
			}
			return {
				entries,
				read,
				failures: []
			};
		}
		async function pastOnGitHub({ token, economy, saving }, event, { before, idBefore }, open = connectLate) {
			const client = await open(token, event).catch(() => undefined);
			if (client === undefined) return NO_PAST;
			const searches = await Promise.all([untilFailure(versionsOn(client, savedBranch(saving, event), economy.lockfile, idBefore)), ...event.isFastForward === true ? [] : [untilFailure(versionBefore(client, event, economy.lockfile, idBefore))]]);
			const versions = searches.flatMap(({ found }) => found);
			return {
				entries: [...before.values(), ...versions.flatMap((text) => entriesIn(text, economy.lockfile))],
				read: async (id) => await client.readBlob(id).catch(() => undefined),
				failures: searches.flatMap(({ failures }) => failures)
			};
		}
		async function untilFailure(items) {
			const found = [];
			try {
				for await (const item of items) found.push(item);
			} catch (error) {
				return {
					found,
					failures: [error]
				};
			}
			return {
				found,
				failures: []
			};
		}
		const connectLate = async (...args) => {
			const github = await __webpack_require__.e(9806).then(__webpack_require__.bind(__webpack_require__, 59806));
			return await github.connect(...args);
		};
		function savedBranch({ branch }, event) {
			try {
				return (0, save_branch.mY)(branch, event);
			} catch {
				return undefined;
			}
		}
		async function* versionsOn(client, branch, lockPath, idBefore) {
			if (branch === undefined) return;
			let left = MOST_BYTES;
			for (const { id, bytes, text } of await client.versionsOn(branch, lockPath, MOST_VERSIONS)) {
				if (id === idBefore) continue;
				left -= bytes;
				if (left < 0) return;
				yield text === undefined ? await client.readBlob(id) : Buffer.from(text);
			}
		}
		async function* versionBefore(client, { before }, lockPath, idBefore) {
			const earlier = before === undefined ? undefined : await client.fileAt(before, lockPath);
			if (earlier !== undefined && earlier.id !== idBefore) yield await earlier.read();
		}
		function entriesIn(content, lockPath) {
			try {
				return [...parseLock(Buffer.from(content), lockPath).entries.values()];
			} catch {
				return [];
			}
		}
		;
		function searchPast(open, asked) {
			let opened;
			const past = async () => {
				opened ??= open().catch((error) => ({
					...NO_PAST,
					failures: [error]
				})).then((content) => {
					reportFailures(content.failures);
					return indexed(content, asked);
				});
				return await opened;
			};
			return {
				async answer(item) {
					const { entriesFor, read } = await past();
					for (const entry of entriesFor(item)) {
						const json = (0, lock.tq)(entry);
						const content = json && await read(json.git);
						if (content !== undefined) return Buffer.from(content).toString("utf8");
					}
					return undefined;
				},
				async transcripts(item) {
					const { entriesFor, read } = await past();
					const { outputs } = item;
					for (const entry of entriesFor(item)) {
						if (!(0, lock.fl)(entry, item)) continue;
						const files = outputs.map(({ format }) => (0, lock.W7)(entry, format));
						const contents = await Promise.all(files.map((file) => file && read(file.git)));
						const found = new Map(contents.flatMap((content, index) => {
							const file = files[index];
							return content === undefined || file === undefined ? [] : [[file.path, content]];
						}));
						if (found.size === outputs.length) return {
							entry,
							read: async (path) => git_memory_requireContent(found, path)
						};
					}
					return undefined;
				}
			};
		}
		function reportFailures(failures) {
			if (failures.length === 0) return;
			const messages = [...new Set(failures.map(failure.bD))].join(" ");
			log.lm(`Could not look for earlier answers in the history: ${messages}`);
		}
		const firstOf = (searches) => ({
			answer: (item) => firstFound(searches, ({ answer }) => answer(item)),
			transcripts: (item) => firstFound(searches, ({ transcripts }) => transcripts(item))
		});
		async function firstFound(searches, find) {
			for (const search of searches) {
				const found = await find(search);
				if (found !== undefined) return found;
			}
			return undefined;
		}
		function git_memory_requireContent(found, path) {
			const content = found.get(path);
			if (content === undefined) throw new Error(`${path} is not among the recorded transcripts.`);
			return content;
		}
		function indexed({ entries, read }, asked) {
			const isAnswer = (0, plan_options.to)(asked);
			const byAudio = Map.groupBy(entries, ({ source, media }) => media.sha256 ?? source);
			return {
				entriesFor: (item) => {
					const alike = byAudio.get(item.media.sha256 ?? item.name) ?? [];
					return alike.filter((entry) => isAnswer(entry) && hasAnswerFor(entry, item));
				},
				read
			};
		}
		;
		async function makePresenter(workspace, look, ownTitles = new Map()) {
			const rules = (await readSpeakersFile(workspace, look.speakersFile)).concat(look.speakers);
			const { language, captions, frontMatter, csvBom, wordTimes } = look;
			const namesOf = (source) => namesFor(rules, ...namesFrom(source));
			const frontMatterOf = (source) => typeof frontMatter === "boolean" ? frontMatter : fieldsFor(frontMatter, ...namesFrom(source));
			const presentationOf = (source, output) => ({
				source: source.kind === "url" ? source.title ?? (0, recordings_source.ci)(source) : source.path,
				title: source.kind === "file" ? ownTitles.get(source.path) : undefined,
				href: hrefOf(source, output),
				isVideo: (0, media_type.JL)(source.kind === "url" ? source.url.pathname : source.path).startsWith("video/"),
				language,
				names: namesOf(source),
				captions,
				frontMatter: frontMatterOf(source),
				csvBom,
				wordTimes
			});
			const fields = typeof frontMatter === "boolean" ? [] : frontMatter;
			const sections = new Set([...rules, ...fields].flatMap(({ section }) => section ?? []));
			return {
				namesOf,
				presentationOf,
				sections: [...sections],
				numberingHint: numberingHint(rules)
			};
		}
		const namesFrom = (source) => source.kind === "file" ? [source.path] : [
			(0, recordings_source.Vb)(source),
			(0, recordings_source.ci)(source),
			...source.title === undefined ? [] : [source.title]
		];
		async function readSpeakersFile(workspace, file) {
			if (file === "") return [];
			const normal = external_node_path_.posix.normalize(file);
			const problem = (0, path_rule.S1)(normal);
			if (problem !== undefined) throw new failure.HR(`speakers-file: the path is "${file}" ${problem}.`);
			const content = await workspace.read(normal);
			if (content === undefined) {
				throw new failure.HR(`speakers-file: there is no file ${file} in the workspace. Use a path relative to it; links are not followed.`);
			}
			const text = (0, lib_text.vw)(content);
			if (text === undefined) throw new failure.HR(`speakers-file: ${file} ${lib_text.al}.`);
			return parseSpeakers(text, `speakers-file: ${file}`);
		}
		function hrefOf(source, output) {
			if (source.kind === "url") return (0, recordings_source.ci)(source);
			const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(output.path), source.path);
			const href = relative.split("/").map(encodeURIComponent).join("/");
			return href.startsWith("..") ? href : `./${href}`;
		}
		;
		class OwnedEntries {
			#entries;
			#ownersByPath;
			constructor(entries) {
				this.#entries = new Map(entries);
			}
			get all() {
				return this.#entries;
			}
			put(entry) {
				const key = (0, lock.k2)(entry.source, entry);
				this.remove(key);
				for (const own of (0, lock.wG)(entry)) {
					this.#release(own, entry.source);
					this.#owners.set(own, key);
				}
				this.#entries.set(key, entry);
			}
			remove(key) {
				const entry = this.#entries.get(key);
				if (entry !== undefined) for (const own of (0, lock.wG)(entry)) this.#owners.delete(own);
				this.#entries.delete(key);
			}
			get #owners() {
				if (this.#ownersByPath !== undefined) return this.#ownersByPath;
				const owners = new Map();
				for (const [key, entry] of this.#entries) for (const own of (0, lock.wG)(entry)) owners.set(own, key);
				this.#ownersByPath = owners;
				return owners;
			}
			#release(file, source) {
				const owner = this.#owners.get(file);
				const entry = owner === undefined ? undefined : this.#entries.get(owner);
				if (owner === undefined || entry === undefined) return;
				const left = (0, lock.Oj)(entry, (own) => own === file);
				if ((0, lock.wG)(left).length === 0 && entry.source === source) this.#entries.delete(owner);
				else this.#entries.set(owner, left);
			}
		}
		;
		const journal_DIGITS = 12;
		const NO_FILE = "none";
		class Journal {
			#root;
			#place;
			constructor(root, file) {
				this.#root = root;
				this.#place = external_node_path_.join(root, SCRATCH, `journal-${(0, hash.sc)(file).slice(0, journal_DIGITS)}`);
			}
			async read(id) {
				const text = await this.#text();
				const [header, ...lines] = (text ?? "").split("\n");
				return header === (id ?? NO_FILE) ? lines.slice(0, -1) : [];
			}
			async begin(id) {
				await this.#write(`${id ?? NO_FILE}\n`, external_node_fs_.constants.O_TRUNC);
			}
			async append(lines) {
				await this.#write(lines.map((line) => `${line}\n`).join(""), external_node_fs_.constants.O_APPEND);
			}
			async end() {
				if (await this.#isSafe()) await removeFile(this.#place);
			}
			async #text() {
				if (!await this.#isSafe()) return undefined;
				try {
					return (await (0, promises_.lstat)(this.#place)).isFile() ? await (0, promises_.readFile)(this.#place, "utf8") : undefined;
				} catch (error) {
					if ((0, failure.CA)(error) === "ENOENT") return undefined;
					throw error;
				}
			}
			async #write(text, flag) {
				await (0, promises_.mkdir)(external_node_path_.dirname(this.#place), { recursive: true });
				if (!await this.#isSafe()) throw new Error(`${SCRATCH} is a link.`);
				const { O_WRONLY, O_CREAT, O_NOFOLLOW } = external_node_fs_.constants;
				const flags = O_WRONLY | O_CREAT | flag | (O_NOFOLLOW ?? 0);
				const handle = await whenFree(() => (0, promises_.open)(this.#place, flags));
				try {
					await handle.writeFile(text);
					await handle.datasync();
				} finally {
					await handle.close();
				}
			}
			async #isSafe() {
				try {
					return (await (0, promises_.lstat)(external_node_path_.join(this.#root, SCRATCH))).isDirectory();
				} catch {
					return false;
				}
			}
		}
		;
		const lockfile_NOTHING = {
			entries: new Map(),
			requests: new Map(),
			ledger: lockfile_ledger._7
		};
		const PAUSE_MS = 5e3;
		const PAUSE_FACTOR = 50;
		class Lockfile {
			before;
			#workspace;
			#path;
			#journal;
			#loaded;
			requests;
			ledgerBefore;
			#ledger;
			#entries;
			#written;
			#isJournaled = false;
			#isReplayed = false;
			#waiting = [];
			#next;
			#current = Promise.resolve();
			#due = Number.POSITIVE_INFINITY;
			constructor(workspace, file, journal, loaded) {
				this.#workspace = workspace;
				this.#path = file;
				this.#journal = journal;
				this.#loaded = loaded.mark;
				this.#written = loaded.mark;
				this.requests = loaded.requests;
				this.ledgerBefore = loaded.ledger;
				this.#ledger = loaded.ledger;
				this.before = loaded.entries;
				this.#entries = new OwnedEntries(loaded.entries);
			}
			static async load(workspace, root, file, journal = new Journal(root, file)) {
				const problem = (0, path_rule.Zw)(file) ?? (0, path_rule.cf)(file) ?? (0, path_rule.vU)(file);
				if (problem !== undefined) throw new failure.HR(`lock-file: the path is "${file}" ${problem}.`);
				const begun = performance.now();
				const loaded = loadedFrom(await lockfile_text_readLockfile(root, file), file);
				const lockfile = new Lockfile(workspace, file, journal, loaded);
				lockfile.#replay(await journal.read(loaded.mark?.id));
				lockfile.#scheduleWrite(begun);
				return lockfile;
			}
			get ledger() {
				return this.#ledger;
			}
			get entries() {
				return this.#entries.all;
			}
			get idBefore() {
				return this.#loaded?.id;
			}
			get changed() {
				return this.#written?.id !== this.#loaded?.id;
			}
			get bytes() {
				return this.#written?.bytes ?? 0;
			}
			async put(entry) {
				this.#entries.put(entry);
				await this.#keep((0, lockfile_format.Ee)(entry));
			}
			async remove(key) {
				if (!this.entries.has(key)) return;
				this.#entries.remove(key);
				await this.#keep((0, lockfile_format.Ee)(key));
			}
			async spend(key, spent) {
				this.#ledger = (0, lockfile_ledger.H2)(this.#ledger, key, spent);
				const line = this.#ledger.get(key) ?? spent;
				await this.#keep((0, lockfile_format.Ee)(new Map([[key, line]])));
			}
			async flush() {
				await this.#enqueue(() => this.#writeFile());
			}
			#replay(lines) {
				for (const line of lines) {
					const change = parseJournalLine(line);
					if (change === undefined) return;
					this.#isReplayed = true;
					if (typeof change === "string") this.#entries.remove(change);
					else if ((0, lockfile_format.SK)(change)) this.#ledger = (0, lockfile_ledger.ZO)([this.#ledger, change]);
					else this.#entries.put(change);
				}
			}
			async #keep(line) {
				this.#waiting.push(line);
				this.#next ??= this.#enqueue(async () => {
					this.#next = undefined;
					await this.#writeLines(this.#waiting.splice(0));
				});
				await this.#next;
				if (performance.now() < this.#due) return;
				this.#due = Number.POSITIVE_INFINITY;
				this.flush().catch(() => undefined);
			}
			#enqueue(task) {
				const done = this.#current.then(task);
				this.#current = done.catch(() => undefined);
				return done;
			}
			async #writeLines(lines) {
				if (this.#isReplayed) await this.#writeFile();
				if (!this.#isJournaled) await this.#journal.begin(this.#written?.id);
				this.#isJournaled = true;
				await this.#journal.append(lines);
			}
			async #writeFile() {
				const begun = performance.now();
				const isEmpty = this.entries.size === 0 && this.#ledger.size === 0;
				if (!isEmpty || this.#written !== undefined) await this.#writeEntries();
				this.#isJournaled = false;
				this.#isReplayed = false;
				await this.#journal.end();
				this.#scheduleWrite(begun);
			}
			async #writeEntries() {
				const pieces = () => (0, lib_text.wF)((0, lockfile_format.l)(this.entries, this.requests, this.#ledger));
				if ((0, hash.O)(pieces()) === this.#written?.digest) return;
				let mark;
				await this.#workspace.write(this.#path, () => {
					const all = [...pieces()];
					mark = markOf(all);
					return all;
				});
				this.#written = mark;
			}
			#scheduleWrite(begun) {
				const now = performance.now();
				this.#due = now + Math.max(PAUSE_MS, (now - begun) * PAUSE_FACTOR);
			}
		}
		function loadedFrom(content, file) {
			return content === undefined ? {
				mark: undefined,
				...lockfile_NOTHING
			} : {
				mark: markOf([content]),
				...parseLock(content, file)
			};
		}
		function markOf(pieces) {
			const bytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
			return {
				id: (0, hash.IC)(pieces, bytes),
				digest: (0, hash.O)(pieces),
				bytes
			};
		}
		;
		class RunFolder {
			#folder;
			constructor(folder) {
				this.#folder = folder;
			}
			static async create() {
				return new RunFolder(await (0, runner_files.yy)("transcripts-"));
			}
			newFile(name) {
				return external_node_path_.join(this.#folder, `${name}-${(0, external_node_crypto_.randomUUID)()}`);
			}
			async keepResults(content) {
				const file = external_node_path_.join(this.#folder, "results.json");
				try {
					await this.#write(file, content);
				} catch (error) {
					throw new failure.HR(`results: the results file could not be written: ${(0, failure.bD)(error)}.`);
				}
				return file;
			}
			async keepAnswer(answer) {
				const file = external_node_path_.join(this.#folder, `answer-${(0, external_node_crypto_.randomUUID)()}.json`);
				return await this.#write(file, (0, lib_text.Vk)(answer)).then(() => file, () => undefined);
			}
			async #write(file, content) {
				await (0, promises_.mkdir)(this.#folder, { recursive: true });
				await (0, promises_.writeFile)(file, content);
			}
		}
		;
		function workFolderOf(workspace, inputs) {
			const here = {
				root: workspace,
				inputs
			};
			if (!savesToRepository(inputs.saving) || repositoryAround(workspace) !== undefined) return here;
			const patterns = [...inputs.wanted.files, ...inputs.wanted.urlLists];
			const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
			const folders = new Set(wanted.map((pattern) => repositoryOf(workspace, fixedPart(pattern))));
			const [folder, another] = [...folders].filter((name) => name !== undefined);
			if (folder === undefined) return here;
			if (another !== undefined) throw new failure.HR(severalRepositories(folder, another));
			const loose = wanted.find((pattern) => repositoryOf(workspace, fixedPart(pattern)) === undefined);
			if (loose !== undefined) throw new failure.HR(outside(loose, folder));
			return {
				root: external_node_path_.join(workspace, ...folder.split("/")),
				inputs: relativeTo(folder, inputs)
			};
		}
		function fixedPart(pattern) {
			const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
			const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
			return wild === -1 ? segments : segments.slice(0, wild);
		}
		function repositoryOf(workspace, segments) {
			const folders = segments.map((_, index) => segments.slice(0, index + 1));
			return folders.find((folder) => (0, external_node_fs_.existsSync)(external_node_path_.join(workspace, ...folder, ".git")))?.join("/");
		}
		function relativeTo(folder, inputs) {
			const inside = (name) => withoutPrefix(name, `${folder}/`);
			const { wanted, look, economy, output } = inputs;
			return {
				...inputs,
				wanted: {
					...wanted,
					files: wanted.files.map(inside),
					urlLists: wanted.urlLists.map(inside)
				},
				output: {
					usual: inside(output.usual),
					own: Object.fromEntries(Object.entries(output.own).map(([format, path]) => [format, inside(path ?? "")]))
				},
				look: {
					...look,
					speakersFile: inside(look.speakersFile)
				},
				economy: {
					...economy,
					lockfile: inside(economy.lockfile),
					retranscribe: economy.retranscribe.map(inside)
				}
			};
		}
		function withoutPrefix(name, prefix) {
			const [, exclusion = "", rest = ""] = /^(!?)(?:\.\/)?(.*)$/s.exec(name) ?? [];
			return rest.startsWith(prefix) ? `${exclusion}${rest.slice(prefix.length)}` : name;
		}
		const severalRepositories = (one, other) => `files: ${one} and ${other} are two repositories, but transcripts can only be saved to one of them. Use a ` + "step for each.";
		const outside = (pattern, folder) => `files: the pattern \`${pattern}\` does not begin in ${folder}, the repository that was checked out there, ` + `so its transcripts could not be saved in it. Write \`${folder}/\` before it, or use \`save-to: artifact\`.`;
		;
		async function openRun(given, started) {
			const event = await withCallerJob(started, given);
			const entered = await enterWorkspace({
				...given,
				economy: withDefaultCap(given.economy, event.name, { isOpen: (0, github_admission.I)(event) })
			});
			const { root } = entered;
			const { saving, token } = entered.inputs;
			const workspace = new Workspace(root);
			const lockfile = await Lockfile.load(workspace, root, entered.inputs.economy.lockfile);
			const runFolder = await RunFolder.create();
			const pending = new AnswerFolder(external_node_path_.join(root, SCRATCH, "answers"));
			const asked = await askedBy(entered.inputs, event, workspace);
			const savers = once(() => makeSavers(saving, token, event));
			const reopenDestinations = () => destinationsOf(savers, entered.inputs.economy.lockfile, asked);
			const destinations = reopenDestinations();
			const allowance = MonthlyAllowance.of(entered.inputs.economy, lockfile.ledger, new Date());
			const inputs = await withinBudget(entered.inputs, allowance, destinations);
			const { economy } = inputs;
			const titles = new Map();
			const ownTitles = new Map();
			const inArtifacts = answersInArtifacts(inputs, event, asked);
			const past = firstOf([searchPast(() => pastOfCheckout(root, economy.lockfile, lockfile), asked), ...savesToRepository(inputs.saving) ? [searchPast(() => pastOnGitHub(inputs, event, lockfile), asked)] : []]);
			return {
				inputs,
				event,
				asked,
				trust: trustOf(inputs, titles),
				titles,
				ownTitles,
				renewals: renewalsOf(inputs, event, given.economy.retranscribe),
				root,
				workspace,
				runFolder,
				lockfile,
				pending,
				staging: economy.dryRun ? new AnswerFolder(runFolder.newFile("answers")) : pending,
				store: await openStore({
					cache: economy.cache,
					folder: economy.cacheFolder
				}, process.env, log.lm, log.pq),
				destinations: withMemory(destinations, {
					past,
					inArtifacts
				}),
				past: past.answer,
				reopenDestinations,
				allowance,
				presenter: await makePresenter(workspace, inputs.look, ownTitles),
				cancellation: new Cancellation(),
				reader: new MediaReader({
					environment: process.env,
					track: inputs.audioTrack
				}),
				lfs: new LfsConnection({
					inputs,
					event
				}),
				savers,
				connect: () => run_connect(inputs)
			};
		}
		async function enterWorkspace(inputs) {
			const workspace = await (0, runner_files.ih)();
			const folder = workFolderOf(workspace, inputs);
			process.chdir(folder.root);
			return folder;
		}
		async function run_connect(inputs) {
			const { baseUrl, parameters, concurrency, speech, timeout } = inputs;
			const { SpeechClient } = await Promise.all([__webpack_require__.e(5148), __webpack_require__.e(4522)]).then(__webpack_require__.bind(__webpack_require__, 74522));
			return new SpeechClient({
				credential: credentialOf(inputs),
				baseUrl,
				parameters,
				connections: concurrency,
				answerTimeout: answerTimeout(speech.model, timeout)
			});
		}
		function withMemory(branches, { past, inArtifacts }) {
			return {
				...branches,
				answer: async (item) => await branches.answer(item) ?? await inArtifacts(item),
				transcripts: async (item) => await branches.transcripts(item) ?? await past.transcripts(item)
			};
		}
		function once(make) {
			let made;
			return () => {
				made ??= make();
				return made;
			};
		}
		;
		function assignOutputs(sources, options) {
			const all = sources.map((source) => ({
				source,
				outputs: outputsOf(source, options)
			}));
			const written = new Map(all.flatMap((job) => job.outputs.map((output) => [output.path, job])));
			const isOurs = (job) => {
				if (job.source.kind === "url") return false;
				const writer = written.get(job.source.path);
				return job.source.path === options.lockfile || options.written.has(job.source.path) || writer !== undefined && writer !== job;
			};
			const wanted = all.filter((job) => !isOurs(job));
			const refusals = wanted.flatMap((job) => refusedFor(job, options.longest));
			const refused = new Set(refusals.map(({ name }) => name));
			const jobs = wanted.filter(({ source }) => !refused.has((0, recordings_source.Vb)(source)));
			refuseClashes(jobs, options);
			const omissions = all.filter(isOurs).map(({ source }) => omissionOf((0, recordings_source.Vb)(source), options.lockfile));
			return {
				jobs,
				refusals,
				omissions
			};
		}
		function refusedFor({ source, outputs }, longest) {
			const name = (0, recordings_source.Vb)(source);
			for (const { path } of outputs) {
				if ((0, path_rule.ky)(path)) return [{
					name,
					code: "name-too-long",
					message: TOO_LONG
				}];
				if (Buffer.byteLength(path) > longest) return [{
					name,
					code: "name-too-long",
					message: TOO_FAR
				}];
				const problem = (0, path_rule.vU)(path);
				if (problem === undefined) continue;
				const message = `gets a transcript at "${path}", ${problem} in \`output\`, or rename the recording`;
				return [{
					name,
					code: "name-reserved",
					message
				}];
			}
			return [];
		}
		const TOO_LONG = `gets a transcript whose name would have more than ${path_rule.B6} bytes; give it a shorter name, or use {name} or ` + "another folder in `output`";
		const TOO_FAR = "gets a transcript at a path that is too long for this system; give it a shorter name, or use another folder in " + "`output`";
		function omissionOf(name, lockfile) {
			return name === lockfile ? {
				name,
				reason: "lock-file",
				message: "is the lock file, which records what was transcribed"
			} : {
				name,
				reason: "transcript",
				message: "is also the path of a transcript; exclude it with `!` if it is a recording"
			};
		}
		function outputsOf(source, options) {
			return options.formats.map((format) => {
				const template = templateOf(options.templates, format);
				const written = pathFrom(template, source, options.endingOf(format), options.variables);
				const isOfAll = (0, path_rule.ky)(template.replaceAll(/\{[^{}]*\}/g, "x"));
				const problem = (isOfAll ? (0, path_rule.Zw)(written) : (0, path_rule.S1)(written)) ?? (0, path_rule.cf)(template) ?? (0, path_rule.vU)(template);
				if (problem !== undefined) throw new failure.HR(`output: "${template}" gives "${written}" ${problem}.`);
				const path = (0, path_rule.nG)(written);
				return {
					format,
					path: options.spelled?.(path) ?? path
				};
			});
		}
		function refuseClashes(jobs, { ignoreCase, lockfile }) {
			const key = (name) => fileKey(name, { ignoresCase: ignoreCase });
			const owners = new Map([[key(lockfile), "the lock file"]]);
			for (const { source } of jobs) {
				if (source.kind === "file") owners.set(key(source.path), `${source.path} itself`);
			}
			for (const { source, outputs } of jobs) {
				for (const output of outputs) {
					const owner = owners.get(key(output.path));
					if (owner !== undefined) throw new failure.HR(clashMessage(output.path, owner, (0, recordings_source.Vb)(source)));
					owners.set(key(output.path), `the transcript of ${(0, recordings_source.Vb)(source)}`);
				}
			}
		}
		function clashMessage(output, owner, name) {
			return `output: the transcript of ${name} would be written to ${output}, which is ${owner}. ` + "Nothing was sent. Use {dir}, {file} and {format} in `output` so that each transcript has its own file." + ((0, fingerprint.D$)(name) ? " In a list, a URL can be given a name: `name = URL`." : "");
		}
		;
		const ignoredAmong = (root, names) => askEach(root, names, ignoredPaths);
		const linksAmong = (root, names) => askEach(root, names, linkPaths);
		async function askEach(root, names, question) {
			if (names.length === 0) return {
				names: new Set(),
				gitErrors: []
			};
			const outer = repositoryAround(root) === undefined ? [] : [""];
			const prefixes = [...nestedRepositories(root, names).map((folder) => `${folder}/`), ...outer];
			const innermost = prefixes.toSorted((one, other) => other.length - one.length);
			const groups = Map.groupBy(names, (name) => innermost.find((prefix) => name.startsWith(prefix)));
			groups.delete(undefined);
			const answers = [...groups].map(async ([prefix = "", inside]) => {
				try {
					const folder = external_node_path_.join(root, ...prefix.split("/"));
					const matches = await question(folder, inside.map((name) => name.slice(prefix.length)));
					return {
						names: new Set(matches.map((name) => `${prefix}${name}`)),
						gitErrors: []
					};
				} catch (error) {
					if (!(error instanceof GitError)) throw error;
					return {
						names: new Set(),
						gitErrors: [`${prefix || "the workspace"}: ${error.message}`]
					};
				}
			});
			const all = await Promise.all(answers);
			return {
				names: new Set(all.flatMap((each) => [...each.names])),
				gitErrors: all.flatMap(({ gitErrors }) => gitErrors)
			};
		}
		;
		const SYSTEM = {
			escapes: external_node_path_.sep === "/",
			ignoreCase: IGNORES_CASE
		};
		function readRules(input, line, system = SYSTEM) {
			const refuse = (why) => {
				throw new failure.HR(`${input}: the pattern "${line}" cannot be used: ${why}`);
			};
			const excludes = line.startsWith("!");
			const text = excludes ? line.replace(/^[!\s]+/, "") : line;
			if (text === "") throw new failure.HR(`${input}: a line has nothing but \`!\`. Put a pattern after it.`);
			const patterns = expandBraces(text, system) ?? refuse("it is too long, or its braces expand to too many patterns.");
			return patterns.map((each) => {
				const { base, local } = anchored(system.escapes ? each : each.replaceAll("\\", "/"), system);
				const names = local.split("/").filter((name) => name !== "." && name !== "");
				if (names.includes("..")) refuse("it must not contain `..`. Write it relative to the workspace.");
				const fixed = (0, lib_patterns.vM)((0, lib_patterns.ZS)(names.join("/"), system));
				return {
					base,
					pattern: (0, lib_patterns.ZS)([...names, ...excludes ? ["**"] : []].join("/"), system),
					names,
					fixed,
					excludes,
					onlyFolders: local.endsWith("/"),
					noFolders: /(?:^|\/)\*+$/.test(local)
				};
			});
		}
		function anchored(text, { escapes }) {
			if (text === "~" || text.startsWith("~/")) return {
				base: (0, external_node_os_.homedir)(),
				local: text.slice(2)
			};
			const drive = escapes ? undefined : /^[a-z]:(?=\/)/i.exec(text)?.[0];
			if (drive !== undefined) return {
				base: external_node_path_.resolve(`${drive}/`),
				local: text.slice(drive.length + 1)
			};
			const { root } = external_node_path_.parse(process.cwd());
			return text.startsWith("/") ? {
				base: root,
				local: text.slice(1)
			} : {
				base: process.cwd(),
				local: text
			};
		}
		const isLiteral = ({ names, fixed }) => fixed.length === names.length;
		function namesBelow(folder, file) {
			const relative = external_node_path_.relative(folder, file);
			if (external_node_path_.isAbsolute(relative)) return undefined;
			const names = relative.split(external_node_path_.sep).filter((name) => name !== "");
			return names[0] === ".." ? undefined : names;
		}
		function covers({ base, pattern }, file) {
			const names = namesBelow(base, file);
			return names !== undefined && (0, lib_patterns.$h)(pattern, names.join("/"));
		}
		;
		const LONGEST_LINK = 4096;
		async function withoutIgnored(root, matches, includeIgnored) {
			const selected = matches.flatMap(({ item, by }) => item.kind === "source" ? [{
				...item,
				by
			}] : []);
			const nameOf = ({ realPath }) => relativeName(root, realPath);
			const candidates = selected.map(({ source, by }) => ({
				name: nameOf(source),
				by
			}));
			const ignored = await ignoredAndUnnamed(root, includeIgnored ? [] : candidates);
			const short = selected.filter(({ source }) => source.lfs === undefined && source.size <= LONGEST_LINK && nameOf(source) === source.path);
			const links = await linksAmong(root, short.map(({ source }) => source.path));
			const omissionOf = (source) => {
				if (links.names.has(source.path)) return {
					name: source.path,
					reason: "link",
					message: git_view_LINK
				};
				return ignored.names.has(nameOf(source)) ? {
					name: source.path,
					reason: "ignored",
					message: git_view_IGNORED
				} : undefined;
			};
			const items = matches.map(({ item }) => {
				const omission = item.kind === "source" ? omissionOf(item.source) : undefined;
				return omission === undefined ? item : {
					kind: "omission",
					omission
				};
			});
			return {
				items,
				gitErrors: ignored.gitErrors
			};
		}
		const git_view_LINK = "is a link that git wrote as a text file; use a pattern that matches the target instead";
		const git_view_IGNORED = "is ignored by git; to include it, begin a pattern with its folder or set `include-ignored: true`";
		const ANY_NAME = "any-name-of-a-file-94c1";
		async function ignoredAndUnnamed(root, selected) {
			const wildcardOnly = selected.filter(({ by }) => !by.some(isLiteral));
			const answer = await ignoredAmong(root, wildcardOnly.map(({ name }) => name));
			const ignored = wildcardOnly.filter(({ name }) => answer.names.has(name));
			const folders = new Set(ignored.flatMap(({ by }) => by.flatMap((rule) => folderOf(root, rule))));
			const probes = [...folders].flatMap((folder) => [folder, `${folder}/${ANY_NAME}`]);
			const named = await ignoredAmong(root, probes);
			const isNamed = (folder) => named.names.has(folder) || named.names.has(`${folder}/${ANY_NAME}`);
			const unnamed = ignored.filter(({ by }) => !by.some((rule) => folderOf(root, rule).some(isNamed)));
			return {
				names: new Set(unnamed.map(({ name }) => name)),
				gitErrors: answer.gitErrors
			};
		}
		function folderOf(root, { base, fixed }) {
			const name = relativeName(root, external_node_path_.join(base, ...fixed));
			return name === "." || name.startsWith("..") || external_node_path_.isAbsolute(name) ? [] : [name];
		}
		;
		const PATTERN_LIKE = /[*?/\\]|\.\w+$|^!/;
		const spelling_QUOTED = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|[“”„]([^“”„]*)[“”]|[‘’‚]([^‘’‚]*)[‘’]|«([^«»]*)»|»([^«»]*)«|<([^<>]*)>)$/;
		const WIDE = /[！＊？／，；｜｛｝]/g;
		const WIDE_BEFORE = 65248;
		const spelling_LONGEST_LINE = 1e4;
		function relisted(line, escapes) {
			if (line.length > spelling_LONGEST_LINE) return undefined;
			if (EXTENDED.test(line)) return undefined;
			const text = withBraces(withoutBrackets(withoutComment(asTyped(line))));
			const items = splitOutsideBraces(text, /[,|;]|&&/g, { escapes }).map(withoutListMark).map((item, at) => at === 0 ? item : item.replace(LEADING_AND, ""));
			const parts = items.flatMap((item) => withoutQuotes(item) === item ? splitAtSpaces(item).map(withoutQuotes) : [withoutQuotes(item)]);
			const patterns = parts.filter((part) => part !== "");
			return patterns.length === 1 && patterns[0] === line ? undefined : patterns;
		}
		const asTyped = (line) => line.replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replaceAll(WIDE, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - WIDE_BEFORE));
		const EXTENDED = /[+*?!]\([^()]*\)/;
		const withBraces = (line) => line.replaceAll(/\[(\w+(?:, ?\w+)+)\]/g, "{$1}").replaceAll(/@?\(([^()|]*(?:\|[^()|]*)+)\)/g, (_, inner) => `{${inner.replaceAll("|", ",")}}`).replaceAll(/@\(([^()|]*)\)/g, "$1");
		const withoutComment = (line) => {
			const at = line.search(/\s#/);
			return at < 0 ? line : line.slice(0, at).trimEnd();
		};
		const withoutBrackets = (line) => /^\[.*["'].*\]$/.test(line) ? line.slice(1, -1).trim() : line;
		const withoutListMark = (item) => item.replace(/^[-–—*+•]\s+/, "").trim();
		function withoutQuotes(text) {
			const [, mark = "", inner = text] = /^(!\s*)(.+)$/.exec(text) ?? [];
			const [, ...forms] = spelling_QUOTED.exec(inner) ?? [];
			const unquoted = forms.find((form) => form !== undefined);
			return unquoted === undefined ? text : `${mark.trim()}${unquoted.trim()}`;
		}
		const AND = /^(?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller|og|i|&|\+)$/i;
		const LEADING_AND = /^(?:and|or|und|oder|et|ou)\s+/i;
		function splitAtSpaces(item) {
			const words = item.replace(/^!\s+/, "!").split(/\s+/);
			const parts = words.filter((word, at) => at === 0 || at === words.length - 1 || !AND.test(word));
			return parts.every((part) => PATTERN_LIKE.test(withoutQuotes(part))) ? parts : [item];
		}
		const COMPOSED = "its letters are composed of other characters (Unicode NFC and NFD)";
		const otherForms = (pattern) => [pattern.normalize("NFC"), pattern.normalize("NFD")].filter((form) => form !== pattern);
		const withoutComposed = (pattern) => pattern.split("/").map((name) => {
			const letters = [...name.normalize("NFC")].map((letter) => otherForms(letter).length > 0 ? "*" : letter);
			const starred = letters.join("");
			return starred === name || name === "**" ? name : starred.replaceAll(/\*{2,}/g, "*");
		}).join("/");
		function respelled(pattern) {
			const found = READINGS.map(({ read, why }) => ({
				text: read(pattern),
				why
			}));
			return spelling_anchored(pattern) ?? found.find(({ text }) => text !== pattern);
		}
		const FROM_WORKSPACE = "patterns are relative to the workspace and have no `/` or `~` in front";
		function spelling_anchored(pattern) {
			if (unescaped(pattern) !== pattern) return undefined;
			const slashed = pattern.includes("/") ? pattern : pattern.replaceAll("\\", "/");
			const mixed = (0, lib_patterns.sq)(slashed);
			const text = mixed.replace(/^(?:~|[a-z]:)?\/+(?=.)/i, "");
			if (text !== mixed) return {
				text,
				why: FROM_WORKSPACE
			};
			return text === pattern ? undefined : {
				text,
				why: "folders are separated by `/` here, not by a backslash"
			};
		}
		const unescaped = (pattern) => pattern.includes("/") ? pattern.replaceAll(/(?<=^|[/.*?\\])\\(?=[*?])/g, "") : pattern;
		const deepened = (pattern) => pattern.split("/").map(parted).join("/");
		const STAYS_IN_FOLDER = "`**` matches folders only if it stands alone between slashes";
		const READINGS = [
			{
				read: unescaped,
				why: "a backslash makes `*` and `?` match only themselves"
			},
			{
				read: deepened,
				why: STAYS_IN_FOLDER
			},
			{
				read: (pattern) => pattern.replaceAll(/\{([^{},]*)\}/g, "$1"),
				why: "braces with nothing to choose from match only themselves"
			},
			{
				read: (pattern) => pattern.replace(/\{[^{}]*$/, "$&}"),
				why: "a brace that is not closed matches only itself"
			},
			{
				read: (pattern) => pattern.replace(/^(?=\.[a-z\d]{2,4}$)/i, "**/*"),
				why: "it is the name of a hidden file, and not of all files of that type"
			},
			{
				read: spelling_decoded,
				why: "it is encoded as in a URL"
			},
			{
				read: fromCommand,
				why: "it is a command of a shell, and only patterns belong here"
			}
		];
		function parted(name) {
			if (!name.includes("**")) return name;
			const texts = name.split(/\*{2,}/);
			if (texts.every((text) => text === "")) return "**";
			return texts.map((text, at) => `${at === 0 || text === "" ? "" : "*"}${text}${at === texts.length - 1 || text === "" ? "" : "*"}`).join("/**/").replaceAll(/^\/|\/$/g, "");
		}
		function fromCommand(line) {
			const [, listed = line] = /^(?:ls|dir)\s+(?:-\w+\s+)*(?=[^-\s])(.+)$/.exec(line) ?? [];
			const [, folders = "", tests] = /^find\s+(?:-[HLP]\s+)*((?:[^-\s]\S*\s+)*)(-.+)$/.exec(line) ?? [];
			if (tests === undefined) return listed;
			const names = [...tests.matchAll(/-i?name[\s=]+(?:'([^']+)'|"([^"]+)"|(\S+))/g)].flatMap(([, single, double, bare]) => single ?? double ?? bare ?? []);
			if (names.length === 0) return line;
			const starts = folders.split(/\s+/).map((folder) => folder.replaceAll(/^(?:\.\/)+|^\.$|\/+$/g, ""));
			const below = starts.filter((start) => start !== "");
			return [
				...below.length === 0 ? [] : [choiceOf(below)],
				"**",
				choiceOf(names)
			].join("/");
		}
		const choiceOf = (texts) => texts.length === 1 ? texts.join("") : `{${texts.join(",")}}`;
		function spelling_decoded(pattern) {
			try {
				return decodeURIComponent(pattern);
			} catch {
				return pattern;
			}
		}
		const EXCLUSION_MARK = /^(?:-(?=\S)|\\!|:[!^]|:\(exclude\)|~(?=[^/])|\^|not\s+|exclude:\s*)/i;
		const REGULAR_EXPRESSION = /^\^.*\$$|^\/.*\\.*\/[a-z]*$|^\.\*|.\$$|\\\.|\\[dw][+*{]/;
		const FOREIGN = [
			[/^https?:\/\//i, "it is a URL; put it into `urls`"],
			[/^file:\/\//i, "write the path alone, without `file://`"],
			[/^[a-z][a-z\d+.-]+:\/\//i, "it is an address of other storage; patterns name files of the workspace"],
			[/^\$[\w{(]|^%\w+%/, "shell variables are not expanded here, workflow expressions are"],
			[/[+*?!@]\([^()]*\)/, "patterns such as `!(…)` and `+(…)` are not supported; exclude in a line of its own with `!`"],
			[/\[\[[:.=]\w+/, "classes such as `[:alpha:]` are not supported; write their characters, as in `[a-z]`"],
			[REGULAR_EXPRESSION, "regular expressions are not supported; write a pattern such as `**/*.mp3`"]
		];
		function foreignSyntax(line) {
			const [, why] = FOREIGN.find(([syntax]) => syntax.test(line)) ?? [];
			if (why !== undefined) return why;
			const mark = EXCLUSION_MARK.exec(line)?.[0];
			return mark === undefined ? undefined : `an exclusion begins with \`!\`, as \`!${line.slice(mark.length)}\``;
		}
		;
		function walk(rules) {
			return new Walk(rules).run();
		}
		class Walk {
			#order;
			#found = [];
			#unreadable = [];
			#used = new Set();
			#places = [];
			#bases;
			#key;
			#workspace = process.cwd();
			#readsAll;
			constructor(rules) {
				this.#order = new Map(rules.map((rule, index) => [rule, index]));
				this.#bases = new Set(rules.map(({ base }) => base));
				this.#readsAll = rules.some(({ pattern }) => pattern.ignoreCase);
				this.#key = this.#readsAll ? lib_patterns.TM : (name) => name;
			}
			run() {
				for (const base of this.#bases) this.#start(base);
				for (let place = this.#places.pop(); place !== undefined; place = this.#places.pop()) this.#visit(place);
				return {
					found: this.#found,
					unreadable: this.#unreadable,
					used: this.#used
				};
			}
			#start(base) {
				const states = [...this.#order.keys()].flatMap((rule) => {
					const progress = progressTo(base, rule);
					return progress === undefined ? [] : [{
						rule,
						progress
					}];
				});
				const stats = statsOf(base, this.#unreadable);
				if (stats !== undefined) this.#add(base, {
					name: "",
					isFolder: stats.isDirectory(),
					isLink: false
				}, states);
			}
			#visit({ path: folder, states }) {
				const byName = Map.groupBy(states, fixedName);
				const others = byName.get(undefined) ?? [];
				const isWanted = this.#readsAll || others.some(({ rule }) => !rule.excludes);
				const isInside = namesBelow(this.#workspace, folder) !== undefined;
				const entries = isWanted && isInside ? this.#read(folder) : undefined;
				for (const entry of entries ?? this.#named(folder, byName)) {
					const file = external_node_path_.join(folder, entry.name);
					if (entry.name === ".git" || this.#bases.has(file)) continue;
					const possible = [...byName.get(this.#key(entry.name)) ?? [], ...others];
					const states = possible.flatMap((state) => advanced(state, entry.name));
					if (states.length > 0) this.#add(file, entry, states);
				}
			}
			#add(file, entry, states) {
				const open = this.#withoutExcluded(entry, states);
				const by = open.flatMap(({ rule, progress }) => !rule.excludes && isTaken(rule, progress, entry.isFolder) ? [rule] : []);
				for (const rule of by) this.#used.add(rule);
				if (by.length > 0) this.#found.push({
					path: file,
					by
				});
				const onward = open.filter((state) => canGoOn(state) && (!entry.isLink || fixedName(state) !== undefined));
				const continues = onward.some(({ rule }) => !rule.excludes);
				if (continues && (entry.isFolder || entry.isLink && statsOfTarget(file)?.isDirectory() === true)) this.#places.push({
					path: file,
					states: onward
				});
			}
			#withoutExcluded(entry, states) {
				const exclusions = states.filter(({ rule, progress }) => rule.excludes && (0, lib_patterns.wP)(rule.pattern, progress));
				if (exclusions.length === 0) return states;
				const place = ({ rule }) => this.#order.get(rule) ?? 0;
				const affected = states.filter((state) => !state.rule.excludes && (isTaken(state.rule, state.progress, entry.isFolder) || entry.isFolder && canGoOn(state)));
				for (const exclusion of exclusions) if (affected.some((state) => place(state) < place(exclusion))) this.#used.add(exclusion.rule);
				const last = Math.max(...exclusions.map(place));
				return states.filter((state) => state.rule.excludes || place(state) > last);
			}
			#read(folder) {
				try {
					return (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map(walk_entryOf);
				} catch (error) {
					this.#unreadable.push({
						path: folder,
						message: walk_reasonOf(folder, error)
					});
					return undefined;
				}
			}
			#named(folder, byName) {
				const literal = [...byName].flatMap(([name, states]) => name === undefined || states.every(({ rule }) => rule.excludes) ? [] : [name]);
				const onward = namesBelow(folder, this.#workspace)?.slice(0, 1) ?? [];
				const others = literal.filter((name) => !onward.some((spelled) => this.#key(spelled) === name));
				return [...onward, ...others].flatMap((name) => {
					const stats = statsOf(external_node_path_.join(folder, name), this.#unreadable);
					if (stats === undefined) return [];
					return {
						name,
						isFolder: stats.isDirectory(),
						isLink: stats.isSymbolicLink()
					};
				});
			}
		}
		const walk_entryOf = (entry) => ({
			name: entry.name,
			isFolder: entry.isDirectory(),
			isLink: entry.isSymbolicLink()
		});
		function progressTo(folder, { base, pattern }) {
			let progress = (0, lib_patterns.Ir)(pattern);
			for (const name of namesBelow(base, folder) ?? [undefined]) {
				progress = name === undefined ? undefined : (0, lib_patterns.np)(pattern, progress, name);
				if (progress === undefined || progress.size === 0) return undefined;
			}
			return progress;
		}
		function advanced({ rule, progress }, name) {
			const next = (0, lib_patterns.np)(rule.pattern, progress, name);
			return next.size === 0 ? [] : [{
				rule,
				progress: next
			}];
		}
		function fixedName({ rule, progress }) {
			const [at = 0, ...others] = progress;
			return others.length === 0 ? rule.fixed[at] : undefined;
		}
		const isTaken = ({ pattern, noFolders, onlyFolders }, progress, isFolder) => (0, lib_patterns.wP)(pattern, progress) && !(isFolder ? noFolders : onlyFolders);
		const canGoOn = ({ rule, progress }) => [...progress].some((at) => at < rule.pattern.segments.length);
		function statsOf(file, unreadable) {
			try {
				return (0, external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
			} catch (error) {
				if ((0, failure.CA)(error) !== "ENOTDIR") unreadable.push({
					path: file,
					message: walk_reasonOf(file, error)
				});
				return undefined;
			}
		}
		function statsOfTarget(file) {
			try {
				return (0, external_node_fs_.statSync)(file, { throwIfNoEntry: false });
			} catch {
				return undefined;
			}
		}
		function walk_reasonOf(file, error) {
			if ((0, failure.CA)(error) === "ENOENT" && isNotUtf8(file)) return NOT_UTF8;
			if (["EACCES", "EPERM"].includes((0, failure.CA)(error) ?? "")) return "cannot be opened (permission denied); exclude it with `!` if it contains no media";
			return `cannot be opened: ${(0, failure.bD)(error)}`;
		}
		;
		const MOST_EXPLAINED = 20;
		async function explainUnmatched(root, input, patterns, system) {
			const asked = patterns.slice(0, MOST_EXPLAINED);
			const leftOut = asked.length === 0 ? undefined : await leftOutOf(root);
			const found = finderOf(root, input, asked, system);
			return patterns.map((pattern, at) => ({
				pattern: `${input}: ${pattern}`,
				hint: at < asked.length ? hints_hintFor(root, pattern, {
					input,
					system,
					leftOut,
					found
				}) : undefined
			}));
		}
		function hints_hintFor(root, pattern, context) {
			const foreign = foreignSyntax(pattern);
			if (foreign !== undefined) return foreign;
			if (isEmptyFolder(root)) return "the workspace is empty; run actions/checkout in an earlier step";
			const { input, system, leftOut, found } = context;
			const matching = proposerOf(found);
			const other = respelled(pattern);
			if (other !== undefined) return [other.why, ...matching(other.text)].join(": ");
			const [composed] = otherForms(pattern).flatMap((form) => found(form));
			if (composed !== undefined) return [`${composed} is there, but ${COMPOSED}`, ...matching(withoutComposed(pattern))].join("; ");
			const [cased] = found(pattern, { ignoreCase: true });
			if (cased !== undefined) return `${cased} exists, but patterns are case-sensitive`;
			const rules = readRules(input, pattern, system);
			const [deeper] = matching(`**/${pattern}`);
			return linkIn(root, rules, matching) ?? (leftOut && missingIn(root, rules, leftOut)) ?? (deeper && `it is relative to the workspace; ${deeper}`) ?? extensionIn(pattern, found, matching) ?? misspelledIn(root, rules, matching);
		}
		const proposerOf = (found) => (text) => {
			const [first, ...others] = found(text);
			return first === undefined ? [] : [`\`${text}\` matches ${(0, units.U9)(1 + others.length, "file")}, such as ${first}`];
		};
		function finderOf(root, input, patterns, system) {
			const exact = patterns.flatMap((pattern) => [
				`**/${pattern}`,
				...otherForms(pattern),
				...[respelled(pattern)?.text ?? []].flat()
			]);
			const known = search(root, input, exact, system);
			const inAnyCase = search(root, input, patterns, {
				...system,
				ignoreCase: true
			});
			return (text, { ignoreCase = false } = {}) => (ignoreCase ? inAnyCase : known).get(text) ?? search(root, input, [text], system).get(text) ?? [];
		}
		function search(root, input, patterns, system) {
			const wanted = patterns.map((pattern) => [pattern, rulesOf(input, pattern, system)]);
			const { found } = walk(wanted.flatMap(([, rules]) => rules));
			const visible = (rules, { by, path: file }) => {
				const name = relativeName(root, file);
				const spelled = new Set(rules.flatMap(({ names }) => names));
				return by.some((rule) => rules.includes(rule)) && !isHidden(name, spelled) ? [name] : [];
			};
			return new Map(wanted.map(([pattern, rules]) => [pattern, found.flatMap((match) => visible(rules, match)).sort()]));
		}
		function rulesOf(input, pattern, system) {
			try {
				return readRules(input, pattern, system);
			} catch {
				return [];
			}
		}
		function linkIn(root, rules, matching) {
			for (const { base, fixed, names } of rules) {
				const folder = external_node_path_.join(base, ...fixed);
				const link = targetOf(folder);
				if (link === undefined) continue;
				const target = relativeName(root, external_node_path_.resolve(external_node_path_.dirname(folder), link));
				const right = [target, ...names.slice(fixed.length)].join("/");
				const why = `${relativeName(root, folder)} is a link to ${target}, and wildcards do not follow links`;
				return [why, ...matching(right)].join("; ");
			}
			return undefined;
		}
		function targetOf(file) {
			try {
				return (0, external_node_fs_.readlinkSync)(file);
			} catch {
				return undefined;
			}
		}
		async function leftOutOf(root) {
			if (repositoryAround(root) === undefined) return undefined;
			try {
				return await leftOutBelow(root);
			} catch (error) {
				if (error instanceof GitError) return undefined;
				throw error;
			}
		}
		function missingIn(root, rules, { files, submodules }) {
			const absolute = (name) => external_node_path_.join(root, ...name.split("/"));
			const sparse = files.find((name) => rules.some((rule) => covers(rule, absolute(name))));
			if (sparse !== undefined) return `${sparse} is in the repository, but the sparse checkout leaves it out; add its folder to \`sparse-checkout\``;
			const submodule = submodules.find((name) => isEmptyFolder(absolute(name)) && rules.some((rule) => mayReach(rule, absolute(name))));
			return submodule === undefined ? undefined : `${submodule} is a submodule that is not checked out; set \`submodules: true\` for actions/checkout`;
		}
		const mayReach = ({ base, pattern }, folder) => {
			let progress = (0, lib_patterns.Ir)(pattern);
			for (const name of namesBelow(base, folder) ?? []) progress = (0, lib_patterns.np)(pattern, progress, name);
			return progress.size > 0;
		};
		function isEmptyFolder(folder) {
			try {
				return (0, external_node_fs_.readdirSync)(folder).length === 0;
			} catch {
				return true;
			}
		}
		function misspelledIn(root, rules, matching) {
			for (const { base, fixed, names } of rules) {
				for (const [at, name] of fixed.entries()) {
					const folder = external_node_path_.join(base, ...fixed.slice(0, at));
					const known = hints_namesIn(folder);
					if (name.startsWith(".") || known.length === 0 || (0, external_node_fs_.existsSync)(external_node_path_.join(folder, name))) continue;
					const where = relativeName(root, folder);
					const why = `there is no ${name} in ${where === "." ? "the workspace" : where}`;
					const best = (0, typos.q)(name, known);
					return [why, ...best === undefined ? [] : matching(names.with(at, best).join("/"))].join("; ");
				}
			}
			return undefined;
		}
		const EXTENSION = /(?<=[^/])\.(\w{1,5})$/;
		function extensionIn(pattern, found, matching) {
			const [, extension] = EXTENSION.exec(pattern) ?? [];
			if (extension === undefined) return undefined;
			const start = pattern.slice(0, -extension.length);
			const others = found(`${start}*`).filter(media_type.ku).map((name) => external_node_path_.posix.extname(name).slice(1));
			const known = [...new Set(others)].sort();
			const similar = (0, typos.q)(extension, known);
			const meant = similar ?? (known.length > 1 ? `{${known.join(",")}}` : known.join(""));
			const proposed = matching(`${start}${meant}`);
			return proposed.length === 0 ? undefined : [`nothing there ends in .${extension}`, ...proposed].join("; ");
		}
		function hints_namesIn(folder) {
			try {
				return (0, external_node_fs_.readdirSync)(folder).filter((name) => !name.startsWith("."));
			} catch {
				return [];
			}
		}
		;
		function reinterpretExclusion(input, { text, before }, found, system) {
			const readings = readingsOf(input, text, system);
			const isBefore = (rule) => before.has(rule);
			const excludedBy = ({ rules }) => found.filter((match) => match.by.some(isBefore) && rules.some((rule) => covers(rule, match.path)));
			const named = `${input}: \`${text}\``;
			for (const reading of readings) {
				const excluded = new Set(excludedBy(reading));
				if (excluded.size === 0) continue;
				const left = found.flatMap((match) => {
					const by = excluded.has(match) ? match.by.filter((rule) => !isBefore(rule)) : match.by;
					return by.length === 0 ? [] : [{
						...match,
						by
					}];
				});
				const right = asOnDisk(reading.text, [...excluded][0]?.path ?? "");
				const amount = (0, units.U9)(excluded.size, "match", "matches");
				const warning = `${named} excludes nothing, ${reading.why}. It is treated as \`${right}\`, which excludes ${amount}: write it that way`;
				return {
					found: left,
					warning
				};
			}
			for (const reading of readings) {
				const later = found.find((match) => reading.rules.some((rule) => covers(rule, match.path)));
				if (later === undefined) continue;
				const right = asOnDisk(reading.text, later.path);
				const put = right === text ? "Put it" : `Put \`${right}\``;
				const warning = `${named} excludes nothing: it comes before the pattern whose matches it would exclude. ${put} after that pattern`;
				return {
					found,
					warning
				};
			}
			const foreign = foreignSyntax(text.replace(/^[!\s]+/, ""));
			if (foreign !== undefined) return {
				found,
				warning: `${named} excludes nothing: ${foreign}`
			};
			const near = nearest(text, found);
			const hint = near === undefined ? "Nothing that the earlier patterns match resembles it" : `\`${near}\` may be intended`;
			return {
				found,
				warning: `${named} excludes nothing. ${hint}`
			};
		}
		function readingsOf(input, line, system) {
			const text = line.replace(/^[!\s]+/, "");
			const respelling = respelled(text);
			const whole = respelling?.text ?? text;
			const anywhere = "since it is relative to the workspace, not to every folder";
			const otherCase = "since patterns are case-sensitive";
			const readings = [
				[
					text,
					"",
					system.ignoreCase
				],
				[
					whole,
					`since ${respelling?.why ?? ""}`,
					system.ignoreCase
				],
				...otherForms(whole).map((form) => [
					form,
					`since ${COMPOSED}`,
					system.ignoreCase
				]),
				[
					whole,
					otherCase,
					true
				],
				[
					`**/${whole}`,
					anywhere,
					system.ignoreCase
				],
				[
					`**/${whole}`,
					`${anywhere}, and patterns are case-sensitive`,
					true
				]
			];
			return readings.map(([pattern, why, ignoreCase]) => {
				const rules = readRules(input, `!${pattern}`, {
					...system,
					ignoreCase
				});
				return {
					text: `!${pattern}`,
					why,
					rules
				};
			});
		}
		function asOnDisk(pattern, file) {
			const names = new Map(file.split(external_node_path_.sep).map((name) => [(0, lib_patterns.TM)(name), name]));
			const marked = pattern.replace(/^!/, "");
			return `!${marked.split("/").map((name) => names.get((0, lib_patterns.TM)(name)) ?? name).join("/")}`;
		}
		function nearest(line, found) {
			const text = line.replace(/^[!\s]+/, "");
			const names = (respelled(text)?.text ?? text).split("/");
			let paths = found.map((match) => namesBelow(process.cwd(), match.path) ?? []);
			for (const [at, name] of names.entries()) {
				const below = paths.filter((each) => each[at] === name);
				if (below.length > 0) {
					paths = below;
					continue;
				}
				const known = [...new Set(paths.flatMap((each) => each[at] ?? []))];
				const best = /[*?[{]/.test(name) ? undefined : (0, typos.q)(name, known);
				return best && `!${names.with(at, best).join("/")}`;
			}
			return undefined;
		}
		;
		const MOST_LOOKED_INTO = 20;
		function shallowPatterns(lines, found, read) {
			const known = new Set(found.map(({ path }) => path));
			const candidates = lines.flatMap((line, at) => {
				const deeper = deepened(line.text);
				const isShallow = deeper !== line.text && line.rules.every(({ excludes }) => !excludes);
				return isShallow ? [{
					line,
					at,
					deeper
				}] : [];
			});
			return candidates.slice(0, MOST_LOOKED_INTO).flatMap(({ line: { text }, at, deeper }) => {
				const all = walk(lines.with(at, read(deeper)).flatMap(({ rules }) => rules)).found;
				const missed = all.filter(({ path }) => !known.has(path));
				return missed.length === 0 ? [] : [{
					text,
					deeper,
					missed
				}];
			});
		}
		;
		function matchPatterns(input, patterns, system = SYSTEM) {
			const read = (text) => ({
				text,
				rules: readRules(input, text, system)
			});
			const written = patterns.map(read);
			const first = walkAll(written);
			const reread = written.map((line) => isUsed(line, first) ? [line] : asList(line, read, system));
			const isReread = reread.some(([line], at) => line !== written[at]);
			const second = isReread ? walkAll(reread.flat()) : first;
			const counts = (line) => isUsed(line, second) || line.rules.some(({ excludes }) => excludes);
			const lists = reread.map((lines, at) => lines.some(counts) ? lines : written.slice(at, at + 1));
			const notes = written.flatMap(({ text }, at) => {
				const [line, ...others] = lists[at] ?? [];
				if (line === written[at]) return [];
				const readings = [line, ...others].map((each) => `\`${each?.text ?? ""}\``).join(", ");
				return [`${input}: \`${text}\` is read as ${readings}`];
			});
			const lines = lists.flat();
			if (lines.every(isExclusion)) throw new failure.HR(`${input}: it only excludes. Put a pattern that includes something before it, such as \`media/**\`.`);
			const { found, warnings } = applyIdle(input, lines, second, system);
			const used = lines.filter((line) => isUsed(line, second) || isExclusion(line));
			return {
				found: found.toSorted((a, b) => a.path < b.path ? -1 : 1),
				rules: lines.flatMap(({ rules }) => rules),
				shallow: shallowPatterns(used, found, read),
				unmatched: lines.filter(({ rules }) => rules.every((rule) => !rule.excludes && !second.used.has(rule))).map(({ text }) => text),
				unreadable: second.unreadable,
				notes,
				warnings
			};
		}
		const walkAll = (lines) => walk(lines.flatMap(({ rules }) => rules));
		const isExclusion = ({ rules }) => rules.every(({ excludes }) => excludes);
		const isUsed = ({ rules }, { used }) => rules.some((rule) => used.has(rule));
		function asList(line, read, { escapes }) {
			return relisted(line.text, escapes)?.map(read) ?? [line];
		}
		function applyIdle(input, lines, { found, used }, system) {
			const isIdle = (line) => isExclusion(line) && !isUsed(line, { used });
			const idle = lines.filter(isIdle);
			if (idle.length === 0) return {
				found,
				warnings: []
			};
			const alone = walkAll(lines.filter((line) => !isExclusion(line) || isIdle(line)));
			const warnings = [];
			let left = found;
			for (const line of idle) {
				if (isUsed(line, alone)) continue;
				const before = lines.slice(0, lines.indexOf(line)).flatMap(({ rules }) => rules);
				const exclusion = {
					text: line.text,
					before: new Set(before)
				};
				const applied = reinterpretExclusion(input, exclusion, left, system);
				left = applied.found;
				warnings.push(applied.warning);
			}
			return {
				found: left,
				warnings
			};
		}
		;
		const url_mark_DIGITS = 12;
		const SIGNATURES = [
			{
				has: /^x-amz-signature$/,
				removes: /^(?:x-amz-.*|x-id|response-.*)$/
			},
			{
				has: /^awsaccesskeyid$/,
				removes: /^(?:awsaccesskeyid|expires|signature|x-amz-.*|response-.*)$/
			},
			{
				has: /^x-goog-signature$/,
				removes: /^(?:x-goog-.*|response-.*)$/
			},
			{
				has: /^googleaccessid$/,
				removes: /^(?:googleaccessid|expires|signature|response-.*)$/
			},
			{
				has: /^key-pair-id$/,
				removes: /^(?:key-pair-id|expires|signature|policy|hash-algorithm)$/
			},
			{
				has: /^sig$/,
				removes: /^(?:s[a-z]|sig|sip|spr|srt|sdd|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|ses|rsc[cdelt]|sduoid)$/
			},
			{
				has: /^(?:signature|hmac)$/,
				removes: /^(?:signature|hmac|expires)$/
			},
			{
				has: /^(?:ossaccesskeyid|x-oss-signature)$/,
				removes: /^(?:ossaccesskeyid|expires|signature|security-token|x-oss-.*)$/
			},
			{
				has: /^q-signature$/,
				removes: /^(?:q-.*|x-cos-.*)$/
			},
			{
				has: /^(?:hdnea|hdnts|__token__)$/,
				removes: /^(?:hdnea|hdnts|__token__)$/
			}
		];
		const url_mark_HOSTS = [
			[/(?:^|\.)dropbox(?:usercontent)?\.com$/, /^(?:rlkey|st|e|dl|raw)$/],
			[/^(?:drive|docs|drive\.usercontent)\.google\.com$/, /^(?:export|confirm|uuid|at|authuser|resourcekey|usp)$/],
			[/(?:^|\.)zoom\.us$/, /^(?:access_token|pwd|jwt|_x_zm_.*)$/],
			[/(?:^|\.)github(?:usercontent)?\.com$/, /^(?:token|raw|jwt)$/],
			[/(?:^|\.)gitlab\.com$/, /^(?:private_token|job_token|access_token|inline)$/],
			[/^firebasestorage\.googleapis\.com$/, /^(?:token|alt)$/],
			[/(?:^|\.)supabase\.(?:co|in)$/, /^(?:token|download)$/],
			[/(?:^|\.)b-cdn\.net$/, /^(?:token|expires|token_path)$/],
			[/(?:^|\.)mux\.com$/, /^(?:token|download)$/],
			[/(?:^|\.)sharepoint\.com$/, /^(?:e|download|tempauth|web)$/]
		];
		const [ENDS, TIME] = [/^(?:e|exp|expires?|expiry|expiration)$/, /^\d{10,13}$/];
		const SIGNS = /^(?:s|st|sign|signature|hash|hmac|md5|token|auth|verify|policy|key)$/;
		function url_mark_markOf(url) {
			const all = parametersOf(url);
			const left = withoutHosts(url.hostname, withoutTimed(withoutSignatures(all)));
			if (left.length === 0) return undefined;
			const query = left.map(({ raw }) => raw).sort();
			return (0, hash.sc)(query.join("&")).slice(0, url_mark_DIGITS);
		}
		function parametersOf({ search }) {
			const pairs = search.slice(1).split("&").filter((pair) => pair !== "");
			return pairs.map((raw) => {
				const end = raw.indexOf("=");
				const name = end < 0 ? raw : raw.slice(0, end);
				return {
					name: url_mark_decoded(name).toLowerCase(),
					value: end < 0 ? "" : raw.slice(end + 1),
					raw
				};
			});
		}
		const withoutSignatures = (all) => SIGNATURES.reduce((left, { has, removes }) => all.some(({ name }) => has.test(name)) ? left.filter(({ name }) => !removes.test(name)) : left, all);
		function withoutTimed(all) {
			const isEnd = ({ name, value }) => ENDS.test(name) && TIME.test(value);
			const isSigned = all.some(isEnd) && all.some(({ name }) => SIGNS.test(name));
			return isSigned ? all.filter((each) => !isEnd(each) && !SIGNS.test(each.name)) : all;
		}
		function withoutHosts(hostname, all) {
			const removes = url_mark_HOSTS.filter(([host]) => host.test(hostname)).map(([, names]) => names);
			return all.filter(({ name }) => !removes.some((names) => names.test(name)));
		}
		function url_mark_decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		;
		const LONGEST_TITLE = 100;
		const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
		const STRAY = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
		const START = /https?:\/\//i;
		const [OPENING, CLOSING] = ["\"'`<(“„‘‚«»", "\"'`>“”‘’«»"];
		const OPENED = new RegExp(`^[${OPENING}]?$`);
		const CLOSED = new RegExp(`^[${CLOSING}]`);
		const NOT_FIRST = "the text before the URL is not a name; write `name = https://example.com/talk.mp3`, or put it after the URL";
		function itemsIn(line) {
			const text = url_line_withoutMark(line.replaceAll(STRAY, ""));
			const link = markdownLink(text);
			if (link !== undefined) return [link];
			const at = text.search(START);
			if (at < 0) return [{ text: url_line_withoutQuotes(text) }];
			const before = text.slice(0, at).trimEnd();
			const [own, ...others] = splitAtUrls(text.slice(at));
			if (own === undefined) return [];
			const title = titleBefore(before);
			if (title === undefined) return [{
				text: own,
				problem: NOT_FIRST
			}];
			const first = urlWithTitle(own);
			const items = [title === "" ? first : {
				...first,
				title: cleanTitle(title)
			}, ...others.map(urlWithTitle)];
			return items.map((item) => isTorn(item) ? {
				...item,
				problem: TORN
			} : item);
		}
		const TORN = "it is not clear whether the URL has a space in it or a name after it; write `%20` for a space, and a name as " + "`name = https://example.com/talk.mp3`";
		const isTorn = ({ text, title = "" }) => !/[?#]|\/$/.test(text) && !(0, media_type.ku)(text) && /^\S+$/.test(title) && (0, media_type.ku)(title);
		const url_line_withoutMark = (line) => line.replace(/^(?:(?:[-*+•–—]|\d{1,9}[.)]|\[\d{1,9}\])\s+)?(?:\[[ x]\]\s+)?/i, "");
		function markdownLink(text) {
			const opened = text.indexOf("](");
			const closed = text.lastIndexOf(")");
			const start = /^!?\[/.exec(text)?.[0].length ?? 0;
			if (start === 0 || opened < start || closed < opened) return undefined;
			const [url = ""] = text.slice(opened + 2, closed).trim().split(/\s/);
			return {
				text: url.replace(/^<|>$/g, ""),
				title: cleanTitle(text.slice(start, opened))
			};
		}
		const STARTS = new RegExp(`(?:^|[\\s,;|][${OPENING}]?)(?=https?://)`, "gi");
		function splitAtUrls(text) {
			const comment = text.search(/\s#/);
			const whole = comment < 0 ? text : text.slice(0, comment);
			const starts = [...whole.matchAll(STARTS)];
			return starts.map(({ index, 0: found }, at) => whole.slice(index + found.length, starts[at + 1]?.index));
		}
		function titleBefore(before) {
			if (OPENED.test(before)) return "";
			const name = OPENED.test(before.slice(-1)) ? before.slice(0, -1).trimEnd() : before;
			return name.endsWith("=") && !name.startsWith("<") ? url_line_withoutQuotes(name.slice(0, -1).trim()) : undefined;
		}
		function urlWithTitle(text) {
			const end = text.search(/[\s"'`>“”‘’«»]/);
			const [url, rest] = end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
			const column = columnIn(url);
			const own = (column < 0 ? url : url.slice(0, column)).replace(/[,;|]+$/, "");
			const behind = column < 0 ? rest.replace(CLOSED, "").replace(/^\)/, "") : `${url.slice(column)}${rest}`;
			return {
				text: withoutStop(own),
				title: cleanTitle(titleBehind(behind))
			};
		}
		function withoutStop(url) {
			const short = url.replace(/[.!)\]]+$/, "");
			return (0, media_type.ku)(short) && !(0, media_type.ku)(url) ? short : url;
		}
		function columnIn(url) {
			const at = url.search(/,|(?<!&(?:amp|#38|#x26));(?![\w.-]+=)/i);
			if (at < 0) return -1;
			const [path = ""] = url.slice(0, at).split(/[?#]/);
			return (0, media_type.ku)(path) ? at : -1;
		}
		function titleBehind(text) {
			const trimmed = text.trim();
			const isColumn = /^[,;]/.test(trimmed);
			const plain = trimmed.replace(/^[-–—|:,;]\s*/, "");
			const [, quoted] = /^"([^"]*)"/.exec(plain) ?? [];
			if (quoted !== undefined) return quoted;
			return isColumn ? plain.split(/[,;]/)[0] ?? "" : plain;
		}
		const url_line_withoutQuotes = (text) => text.replace(/^(["'`<])(.*)(["'`>])$/, "$2");
		function cleanTitle(title) {
			const spaced = title.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "");
			const plain = spaced.replaceAll(/[/\\]/g, "-").trim();
			const short = [...plain].slice(0, LONGEST_TITLE).join("").trim();
			return short === "" ? undefined : short;
		}
		;
		const LONGEST_URL = 8e3;
		const urls_LONGEST_LINE = 2 * LONGEST_URL;
		const MOST_URLS = 1e5;
		const urls_MOST_LINES = 2 * MOST_URLS;
		const LONGEST_SCHEME = 20;
		const MOST_PROBLEMS = 20;
		function otherFormat(text) {
			const start = text.slice(0, urls_LONGEST_LINE).trimStart();
			if (/^<(?!https?:)/i.test(start)) return "XML or HTML, such as a feed";
			return /^(?:\{|\[\s*["{[])/.test(start) ? "JSON" : undefined;
		}
		function urlLines(content, place, before = 0) {
			const lines = [];
			for (let number = 1, start = 0; start <= content.length; number += 1) {
				const end = content.indexOf("\n", start);
				const text = content.slice(start, end === -1 ? content.length : end).trim();
				if (text !== "" && !text.startsWith("#")) lines.push({
					where: place(number),
					text
				});
				if (before + lines.length > urls_MOST_LINES) throw new failure.HR(`${place(number)}: ${TOO_MANY_LINES}`);
				start = end === -1 ? content.length + 1 : end + 1;
			}
			return lines;
		}
		const TOO_MANY_LINES = `lists may have ${(0, units.ZV)(urls_MOST_LINES)} lines in total, and a run takes ${(0, units.ZV)(MOST_URLS)} URLs. Split them.`;
		function parseUrls(lines) {
			const urls = new Map();
			const problems = [];
			for (const { where, text } of lines) {
				const items = text.length > urls_LONGEST_LINE ? [{
					text: "",
					problem: urls_TOO_LONG
				}] : itemsIn(text);
				for (const item of items) {
					const source = sourceOf(item);
					if (typeof source === "string") problems.push(`${where}: ${source}`);
					else if (!urls.has((0, recordings_source.Vb)(source))) urls.set((0, recordings_source.Vb)(source), source);
				}
			}
			if (problems.length > 0) throw new failure.HR(`Not every URL can be used. ${problemList(problems)}.`);
			if (urls.size > MOST_URLS) throw new failure.HR(`urls, url-lists: ${(0, units.ZV)(urls.size)} are more than the ${(0, units.ZV)(MOST_URLS)} URLs that a run takes. Split them.`);
			return [...urls.values()].sort((a, b) => a.url.href < b.url.href ? -1 : 1);
		}
		function sourceOf({ text, title, problem }) {
			if (problem !== undefined) return problem;
			if (text.length > LONGEST_URL) return urls_TOO_LONG;
			const url = URL.parse(text);
			if (url === null) return NO_URL;
			const refused = problemOf(url);
			if (refused !== undefined) return refused;
			url.hash = "";
			const mark = url_mark_markOf(url);
			return {
				kind: "url",
				url,
				...mark !== undefined && { mark },
				...title !== undefined && { title }
			};
		}
		const NO_URL = "not a URL; write it in full, such as https://example.com/talk.mp3";
		const urls_TOO_LONG = `it has more than ${(0, units.ZV)(LONGEST_URL)} characters`;
		function problemList(problems) {
			const more = problems.length - MOST_PROBLEMS;
			const shown = problems.slice(0, MOST_PROBLEMS).join("; ");
			return more > 0 ? `${shown}; and ${(0, units.U9)(more, "more line")}` : shown;
		}
		function problemOf(url) {
			if (url.protocol === "http:") return "plain HTTP is refused; use https://";
			if (/^(?:s3|gs|azure|abfss?|wasbs?|r2|b2|oss):$/.test(url.protocol)) return `${url.protocol} is an address for programs of that storage; use a presigned https:// URL`;
			if (url.protocol !== "https:") return `${url.protocol.slice(0, LONGEST_SCHEME)} is not https:`;
			if (url.username !== "" || url.password !== "") return "it contains a user name or password; use a presigned URL instead";
			return undefined;
		}
		;
		const NO_FILES = {
			inspected: [],
			unmatched: [],
			notes: [],
			warnings: []
		};
		const LARGEST_URL_LIST = 10 * 1e3 ** 2;
		const LENGTH_OF_SOURCE = 1e3;
		async function findSources(workspace, wanted, changed) {
			const find = (input, patterns) => patterns.length === 0 ? Promise.resolve(NO_FILES) : findFiles(workspace, {
				input,
				patterns
			}, wanted, changed);
			const files = await find("files", wanted.files);
			const lists = await find("url-lists", wanted.urlLists);
			const lines = urlLines(wanted.urls, (line) => `urls, line ${line}`);
			for (const item of lists.inspected) for (const line of await readList(item, lines.length)) lines.push(line);
			return {
				...classified(workspace, [...files.inspected, ...lists.inspected.filter(isOmission)], parseUrls(lines)),
				unmatched: [...files.unmatched, ...lists.unmatched],
				notes: [...files.notes, ...lists.notes],
				warnings: [...files.warnings, ...lists.warnings]
			};
		}
		async function findFiles(workspace, { input, patterns }, { includeIgnored = false }, changed) {
			const { found, rules, unmatched, shallow, unreadable, notes, warnings } = matchPatterns(input, patterns);
			(0, small_heap.p)(found.length * LENGTH_OF_SOURCE);
			const spelled = spelledNames(rules);
			const changedNames = await changed?.(found.map((match) => relativeName(workspace, match.path)));
			const ruled = (match) => {
				const name = relativeName(workspace, match.path);
				const item = changedNames?.has(name) === false ? find_unchanged(name) : inspect(workspace, match.path, spelled);
				return {
					item,
					by: match.by
				};
			};
			const matches = found.map(ruled);
			const left = await withoutIgnored(workspace, matches, includeIgnored);
			const shallowWarnings = shallow.map(async ({ text, deeper, missed }) => {
				const { items } = await withoutIgnored(workspace, missed.map(ruled), includeIgnored);
				const [first, ...others] = items.flatMap((item) => item.kind === "source" ? [item.source.path] : []);
				if (first === undefined) return [];
				const amount = (0, units.U9)(1 + others.length, "more file", "more files");
				return `${input}: \`${text}\` looks only into one folder, since ${STAYS_IN_FOLDER}; \`${deeper}\` matches ${amount}, such as ${first}`;
			});
			const gitNotes = left.gitErrors.map((gitError) => `${input}: git does not say what it ignores (${gitError}), so nothing is left out for that`);
			return {
				inspected: [...left.items, ...unreadable.flatMap((folder) => folderRefusal(workspace, folder, spelled))],
				unmatched: await explainUnmatched(workspace, input, unmatched, SYSTEM),
				notes: [...notes, ...gitNotes],
				warnings: [...warnings, ...(await Promise.all(shallowWarnings)).flat()]
			};
		}
		function folderRefusal(workspace, folder, spelled) {
			const name = relativeName(workspace, folder.path);
			if (isHidden(name, spelled)) return [];
			return [{
				kind: "refusal",
				refusal: {
					name,
					code: "unreadable",
					message: folder.message
				}
			}];
		}
		function find_unchanged(name) {
			return {
				kind: "omission",
				omission: {
					name,
					reason: "unchanged",
					message: "did not change"
				}
			};
		}
		async function readList(item, before) {
			if (item.kind === "omission") return [];
			if (item.kind === "refusal" && item.refusal.code === "empty") return [];
			if (item.kind === "refusal") throw new failure.HR(`url-lists: ${item.refusal.name} ${item.refusal.message}.`);
			const { path, realPath, size, lfs } = item.source;
			if (lfs !== undefined) {
				throw new failure.HR(`url-lists: ${path} is a Git LFS pointer, not the list itself. Keep lists out of Git LFS: they are text.`);
			}
			if (size > LARGEST_URL_LIST) {
				throw new failure.HR(`url-lists: ${path} is ${(0, units.z3)(size)}, too large for a list of URLs. Use \`files\` for media.`);
			}
			const text = (0, lib_text.vw)(await (0, promises_.readFile)(realPath));
			if (text === undefined) throw new failure.HR(`url-lists: ${path} ${lib_text.al}.`);
			const other = otherFormat(text);
			if (other !== undefined) {
				throw new failure.HR(`url-lists: ${path} is ${other}, not a list with a URL on each line. Convert it in an earlier step.`);
			}
			return urlLines(text, (line) => `${path}:${line}`, before);
		}
		const isOmission = ({ kind }) => kind === "omission";
		function classified(workspace, inspected, urls) {
			const files = inspected.flatMap((item) => item.kind === "source" ? [item.source] : []);
			const { unique, duplicates } = withoutDuplicates(workspace, files);
			return {
				sources: [...unique, ...urls],
				refusals: inspected.flatMap((item) => item.kind === "refusal" ? [item.refusal] : []),
				omissions: [...inspected.flatMap((item) => item.kind === "omission" ? [item.omission] : []), ...duplicates]
			};
		}
		function withoutDuplicates(workspace, files) {
			const byTarget = Map.groupBy(files, ({ realPath }) => realPath);
			const unique = new Set();
			for (const [target, same] of byTarget) {
				const own = relativeName(workspace, target);
				const chosen = same.find(({ path }) => path === own) ?? same[0];
				if (chosen !== undefined) unique.add(chosen);
			}
			const duplicates = files.filter((file) => !unique.has(file)).map((file) => ({
				name: file.path,
				reason: "duplicate",
				message: "is a link to a file that is included anyway"
			}));
			return {
				unique: files.filter((file) => unique.has(file)),
				duplicates
			};
		}
		;
		async function selectMedia({ root, inputs, lockfile, trust, titles, renewals, presenter }, changed) {
			const found = await findSources(root, inputs.wanted, changed);
			for (const source of found.sources) {
				if (source.kind !== "url") continue;
				(0, safe_text.UB)(source.url);
				if (source.title !== undefined) titles.set((0, recordings_source.Vb)(source), source.title);
			}
			const assigned = assignOutputs(found.sources, {
				formats: inputs.formats,
				templates: inputs.output,
				endingOf,
				variables: variablesOf(inputs),
				lockfile: inputs.economy.lockfile,
				written: new Set([...lockfile.entries.values()].flatMap((entry) => (0, lock.wG)(trust.trusted(entry)))),
				ignoreCase: IGNORES_CASE,
				longest: (0, path_rule.zk)(root, process.platform),
				spelled: (file) => withFoldersOnDisk(root, file)
			});
			const names = [...found.sources.map(recordings_source.Vb), ...found.omissions.map(({ name }) => name)];
			const unusedRenewals = renewals.filter(({ matches }) => !names.some(matches));
			const known = [
				...names,
				...titles.values(),
				...[...lockfile.entries.values()].map(({ source }) => source)
			];
			const unusedSections = presenter.sections.filter((section) => !appliesTo(section, known));
			return {
				...found,
				unmatched: [
					...found.unmatched,
					...unusedRenewals.map(({ text }) => ({ pattern: `retranscribe: ${text}` })),
					...unusedSections.map(({ text }) => ({ pattern: text }))
				],
				jobs: assigned.jobs,
				refusals: [...found.refusals, ...assigned.refusals],
				omissions: [...found.omissions, ...assigned.omissions]
			};
		}
		;
		async function main() {
			const inputs = readInputs();
			const event = await (0, github_event.j)();
			if (!inputs.economy.dryRun && !await mayUseKey(inputs, event)) return;
			const run = await openRun(inputs, event);
			try {
				await transcribeSources(run);
			} finally {
				run.reader.close();
				await run.lfs.close();
				await run.store?.close();
			}
		}
		async function transcribeSources(run) {
			const { inputs } = run;
			const selection = await selectMedia(run, await changesOf(run));
			const { jobs, refusals } = selection;
			logFindings(selection);
			await run.savers();
			const plan = await makePlan(jobs, run);
			logOmissions(plan.omissions);
			const omissions = [...selection.omissions, ...plan.omissions];
			if (jobs.length + refusals.length + plan.orphans.length === 0) return await endWithoutMedia(inputs.ifNoMedia, {
				...selection,
				omissions
			});
			warnOfUnmatched(selection);
			await printPlan(plan, run);
			const refused = [...refusals, ...plan.refusals].map(failedFor);
			run.cancellation.listen();
			if (inputs.economy.dryRun) {
				warnOfRefusal(plan, run);
				const account = {
					omissions,
					plan,
					results: [...refused, ...plannedResults(plan)]
				};
				return await conclude(account, plan, run);
			}
			await checkPlan(plan, run);
			const { results, orphans } = await execute_carryOut(plan, run);
			const account = {
				omissions,
				plan: {
					...plan,
					orphans
				},
				results: [...refused, ...results]
			};
			await conclude(account, plan, run);
		}
		async function mayUseKey(inputs, event) {
			const admission = (0, github_admission.w)(event, inputs.apiKey, { allowOutsideEvents: inputs.allowOutsideEvents });
			if (admission.admitted) {
				checkToken(inputs);
				return true;
			}
			setOutputs({ "skipped-reason": admission.reason });
			log.lm(admission.why);
			await (0, step_summary.S)(`## Transcripts\n\n${(0, safe_text.Ge)(admission.why)}\n`);
			return false;
		}
		;
		(0, program.mB)(main);
	}),
	60014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ee: () => journalLine,
			SK: () => isLedger,
			d$: () => serializeEntry,
			eW: () => FULL,
			go: () => serializeLock,
			l: () => lockLines,
			ul: () => usualPath,
			wv: () => SEPARATOR,
			xv: () => VERSION
		});
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		var _recordings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57800);
		var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86236);
		const VERSION = 2;
		const SOURCE_GAPS = 1024;
		const REQUEST_GAPS = 16;
		const SEPARATOR = "/";
		const REQUEST_DIGITS = 8;
		const DURATION_DECIMALS = 3;
		const CONFIDENCE_DECIMALS = 4;
		const USD_DECIMALS = 6;
		const MINUTES_DECIMALS = 3;
		const member = (name, json) => `${JSON.stringify(name)}:${json}`;
		const serializeLock = (...lock) => [...lockLines(...lock)].join("\n");
		function* lockLines(entries, requests = new Map(), ledger = _ledger_js__WEBPACK_IMPORTED_MODULE_2__._7) {
			const keyOf = requestKeys();
			const used = new Map(requests);
			for (const entry of entries.values()) {
				const key = keyOf(entry);
				if (!used.has(key)) used.set(key, entry);
			}
			const requestLines = [...used].map(([key, request]) => ({
				place: key,
				text: () => member(key, requestText(request))
			}));
			const sourceLines = [...Map.groupBy(entries.values(), ({ source }) => source)].map(([name, own]) => lineAt(name, () => member(name, `{${own.map((entry) => written(entry, keyOf)).sort().join()}}`)));
			yield `{"version":${VERSION},"requests":{`;
			yield* spread(requestLines, separatorsAmong(REQUEST_GAPS));
			yield `"${SEPARATOR}":0},"sources":{`;
			yield* spread([...sourceLines, ...ledgerLines(ledger)], separatorsAmong(SOURCE_GAPS));
			yield `"${SEPARATOR}":0}}`;
			yield "";
		}
		const lineAt = (name, text) => ({
			place: placeOf(name),
			text
		});
		function ledgerLines(ledger) {
			return [...ledger].map(([key, { usd, minutes }]) => {
				const name = `${SEPARATOR}${key}`;
				const amounts = [rounded(usd, USD_DECIMALS), rounded(minutes, MINUTES_DECIMALS)];
				return lineAt(name, () => member(name, JSON.stringify(amounts)));
			});
		}
		function* spread(lines, gaps) {
			const sorted = lines.sort(byPlace);
			let next = 0;
			for (const [place, separator] of gaps) {
				for (let line = sorted[next]; line !== undefined && line.place < place; line = sorted[++next]) yield `${line.text()},`;
				yield separator;
			}
			for (const { text } of sorted.slice(next)) yield `${text()},`;
		}
		const SEPARATOR_DIGITS = 3;
		function makeSeparators(gaps) {
			const step = 16 ** SEPARATOR_DIGITS / gaps;
			return Array.from({ length: gaps }, (_, index) => {
				const place = (index * step).toString(16).padStart(SEPARATOR_DIGITS, "0");
				return [place, `${member(`${SEPARATOR}${place}`, "0")},`];
			});
		}
		const made = new Map();
		function separatorsAmong(gaps) {
			const separators = made.get(gaps) ?? makeSeparators(gaps);
			made.set(gaps, separators);
			return separators;
		}
		function byPlace(a, b) {
			if (a.place !== b.place) return a.place < b.place ? -1 : 1;
			const [one, other] = [a.text(), b.text()];
			return one < other ? -1 : Number(one > other);
		}
		const PLACE_DIGITS = 12;
		const placeOf = (name) => (0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(name).slice(0, PLACE_DIGITS);
		const requestKey = (request) => (0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(requestText(request)).slice(0, REQUEST_DIGITS);
		function requestKeys() {
			let [last, key] = [undefined, ""];
			return (request) => {
				if (last === undefined || !isSameRequest(request, last)) key = requestKey(request);
				last = request;
				return key;
			};
		}
		const isSameRequest = (one, other) => one.options === other.options && one.look === other.look && one.models === other.models && one.writer === other.writer;
		const written = (entry, keyOf = requestKey) => member(keyOf(entry), entryText(entry));
		const serializeEntry = (entry) => member(entry.source, written(entry));
		function journalLine(change) {
			if (typeof change === "string") return JSON.stringify({ removed: change });
			if (isLedger(change)) {
				const lines = ledgerLines(change).map(({ text }) => text());
				return `{"version":${VERSION},"requests":{},"sources":{${lines.join(",")}}}`;
			}
			const requests = member(requestKey(change), requestText(change));
			const source = member(change.source, `{${written(change)}}`);
			return `{"version":${VERSION},"requests":{${requests}},"sources":{${source}}}`;
		}
		const isLedger = (change) => change instanceof Map;
		function requestText({ options, look, models, writer }) {
			return JSON.stringify({
				options,
				look,
				models,
				writer: writerParts(writer)
			});
		}
		const writerParts = ({ workflow, step, version }) => version === undefined ? [workflow, step] : [
			workflow,
			step,
			version
		];
		function entryText({ source, media, requestId, duration, channels, words, confidence, ...rest }) {
			const { stored, again, sent, files } = rest;
			const facts = [
				requestId,
				rounded(duration, DURATION_DECIMALS),
				channels,
				words
			];
			const heard = confidence === undefined ? facts : [...facts, rounded(confidence, CONFIDENCE_DECIMALS)];
			return JSON.stringify({
				media: mediaParts(media),
				heard,
				...stored === true && { stored },
				...again !== undefined && { again },
				...sent !== undefined && { sent: [inBase64(sent.sha256), sent.bytes] },
				files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => a < b ? -1 : 1).map(([format, file]) => [format, fileParts(source, format, file)]))
			});
		}
		function mediaParts(media) {
			if (media.kind === "file") {
				const { size, git } = media;
				const hash = inBase64(media.sha256);
				return git === undefined ? [hash, size] : [
					hash,
					size,
					git
				];
			}
			const { etag, lastModified, length, query, sha256: hash, unsteady } = media;
			return {
				etag,
				lastModified,
				length,
				query,
				sha256: hash,
				unsteady
			};
		}
		const inBase64 = (hex) => Buffer.from(hex, "hex").toString("base64url");
		function fileParts(source, format, { path, git, rendering }) {
			const [own, usual] = [`${format} `, usualPath(source, format)];
			const isShort = rendering.startsWith(own) && !rendering.startsWith(FULL, own.length);
			const short = isShort ? rendering.slice(own.length) : `${FULL}${rendering}`;
			return path === usual ? [short, git] : [
				short,
				git,
				path
			];
		}
		const FULL = "=";
		const usualPath = (source, format) => (0, _recordings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.D$)(source) ? "" : [source, format].join(".");
		const rounded = (value, decimals) => Number(value.toFixed(decimals));
	}),
	86236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GS: () => monthOf,
			H2: () => withSpent,
			O0: () => spentIn,
			PK: () => isLedgerKey,
			ZO: () => joinLedgers,
			_7: () => EMPTY_LEDGER,
			dR: () => mergeLedgers,
			lj: () => ledgerKey,
			zg: () => isSpendable
		});
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		const MOST_USD = 1e6;
		const MOST_MINUTES = 1e9;
		const isSpendable = ({ usd, minutes }) => usd >= 0 && usd <= MOST_USD && minutes >= 0 && minutes <= MOST_MINUTES;
		const EMPTY_LEDGER = new Map();
		const monthOf = (date) => date.toISOString().slice(0, "YYYY-MM".length);
		const STEP_DIGITS = 8;
		function ledgerKey(month, { runId, runAttempt }, { workflow, step }) {
			return `${month} ${runId}.${runAttempt} ${(0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(`${workflow}\n${step}`).slice(0, STEP_DIGITS)}`;
		}
		const KEY = /^\d{4}-\d\d \d+\.\d+ [0-9a-f]+$/;
		const isLedgerKey = (text) => KEY.test(text);
		function spentIn(ledger, month) {
			return [...ledger].reduce((sum, [key, { usd }]) => key.startsWith(`${month} `) ? sum + usd : sum, 0);
		}
		function withSpent(ledger, key, { usd, minutes }) {
			const month = key.slice(0, "YYYY-MM".length);
			const before = ledger.get(key) ?? {
				usd: 0,
				minutes: 0
			};
			const recent = [...ledger].filter(([other]) => other >= previousMonth(month));
			return new Map([...recent, [key, {
				usd: before.usd + usd,
				minutes: before.minutes + minutes
			}]]);
		}
		function previousMonth(month) {
			const [year = 0, number = 0] = month.split("-").map(Number);
			return monthOf(new Date(Date.UTC(year, number - 2)));
		}
		function joinLedgers(ledgers) {
			const joined = new Map();
			for (const [key, spent] of ledgers.flatMap((ledger) => [...ledger])) {
				const known = joined.get(key);
				if (known === undefined || known.usd < spent.usd) joined.set(key, spent);
			}
			return joined;
		}
		function mergeLedgers(base, ours, theirs) {
			const kept = [...theirs].filter(([key]) => ours.has(key) || !base.has(key));
			return joinLedgers([ours, new Map(kept)]);
		}
	}),
	62642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LJ: () => OUTDATED,
			Oj: () => withoutFiles,
			W7: () => fileOf,
			fl: () => recordsOutputs,
			k2: () => entryKey,
			oL: () => isSameWriter,
			q7: () => answerKey,
			tq: () => answerFile,
			wG: () => pathsOf
		});
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		var _recordings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57800);
		const isSameWriter = (one, other) => one.workflow === other.workflow && one.step === other.step;
		function entryKey(source, { options, writer }) {
			return [
				source,
				options,
				writer.workflow,
				writer.step
			].join("\n");
		}
		const entriesOf = (entries) => new Map([...entries].map((entry) => [entryKey(entry.source, entry), entry]));
		const OPTIONS_DIGITS = 16;
		function answerKey(name, media, options, again = []) {
			const key = `${(0, _recordings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(name, media)}-${(0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(options).slice(0, OPTIONS_DIGITS)}`;
			return again.length === 0 ? key : `${key}-${(0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(again.join()).slice(0, OPTIONS_DIGITS)}`;
		}
		const OUTDATED = "outdated";
		function fileOf(entry, format) {
			return entry !== undefined && Object.hasOwn(entry.files, format) ? entry.files[format] : undefined;
		}
		function answerFile(entry) {
			const file = fileOf(entry, "json");
			return file?.rendering === OUTDATED ? undefined : file;
		}
		const recordsOutputs = (entry, { name, outputs }) => entry.source === name && outputs.every(({ format, path }) => fileOf(entry, format)?.path === path);
		const pathsOf = ({ files }) => Object.values(files).map(({ path }) => path);
		function withoutFiles(entry, isOthers) {
			const own = Object.entries(entry.files).filter(([format, { path }]) => !isOthers(path, format));
			return own.length === Object.keys(entry.files).length ? entry : {
				...entry,
				files: Object.fromEntries(own)
			};
		}
	}),
	24481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => NOTHING_WITHHELD,
			t: () => mergeLocks
		});
		var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60014);
		var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62642);
		const NOTHING_WITHHELD = {
			paths: new Set(),
			sources: new Set()
		};
		function mergeLocks(base, ours, theirs, withheld = NOTHING_WITHHELD) {
			const isWithheld = (path) => withheld.paths.has(path);
			const kept = new Map();
			const replaced = new Set();
			for (const key of new Set([...base.keys(), ...ours.keys()])) {
				const [before, our, their] = [
					base.get(key),
					ours.get(key),
					theirs.get(key)
				];
				if (areEqual(our, before) || withheld.sources.has((our ?? before)?.source ?? "")) continue;
				if (our === undefined && before !== undefined && (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.wG)(before).some(isWithheld)) continue;
				const entry = our && withTheirRecords(our, their, isWithheld);
				if (our !== undefined && entry === undefined) continue;
				replaced.add(key);
				if (entry !== undefined) kept.set(key, entry);
			}
			const rest = [...theirs].filter(([key]) => !replaced.has(key));
			return new Map([...withoutTakenFiles(rest, kept.values()), ...kept]);
		}
		function withTheirRecords(our, their, isWithheld) {
			const files = Object.entries(our.files);
			if (!files.some(([, { path }]) => isWithheld(path))) return our;
			if (files.every(([, { path }]) => isWithheld(path))) return undefined;
			const isSameAnswer = their?.requestId === our.requestId;
			const theirRecord = (format, { path }) => {
				const there = (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.W7)(their, format);
				if (there?.path !== path) return undefined;
				return isSameAnswer ? there : {
					...there,
					rendering: _lock_js__WEBPACK_IMPORTED_MODULE_1__.LJ
				};
			};
			const saved = files.flatMap(([format, file]) => {
				const known = isWithheld(file.path) ? theirRecord(format, file) : file;
				return known === undefined ? [] : [[format, known]];
			});
			return {
				...our,
				files: Object.fromEntries(saved)
			};
		}
		function withoutTakenFiles(entries, takers) {
			const owners = new Map([...takers].flatMap((entry) => (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.wG)(entry).map((path) => [path, entry.source])));
			return [...entries].flatMap(([key, entry]) => {
				const left = (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.Oj)(entry, (path) => owners.has(path));
				const isReplaced = left !== entry && (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.wG)(left).length === 0 && (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.wG)(entry).every((path) => owners.get(path) === entry.source);
				return isReplaced ? [] : [[key, left]];
			});
		}
		const areEqual = (one, other) => one === other || one !== undefined && other !== undefined && (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.d$)(one) === (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.d$)(other);
	}),
	69156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FX: () => rivalsIn,
			IS: () => rivalOf,
			hF: () => isGivenUp
		});
		var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62642);
		const rivalOf = ({ source, media, writer }, own) => ({
			source,
			writer,
			wasTracked: media.kind === "file" && media.git !== undefined,
			isOwnWriter: own !== undefined && (0, _lock_js__WEBPACK_IMPORTED_MODULE_0__.oL)(writer, own)
		});
		function rivalsIn(before, ours, theirs) {
			const known = byPath(before);
			const written = byPath(ours);
			const rivals = new Map();
			for (const [path, entries] of byPath(theirs)) {
				const earlier = known.get(path) ?? [];
				const own = written.get(path) ?? [];
				const [mine] = own.length > 0 ? own : earlier;
				const rival = mine && entries.find((entry) => ![...own, ...earlier].some((one) => isAlike(one, entry)));
				if (rival !== undefined) rivals.set(path, rivalOf(rival, mine?.writer));
			}
			return rivals;
		}
		const isAlike = (one, other) => one.source === other.source && (one.options === other.options || (0, _lock_js__WEBPACK_IMPORTED_MODULE_0__.oL)(one.writer, other.writer));
		const byPath = (lock) => {
			const found = new Map();
			for (const entry of lock.values()) for (const path of (0, _lock_js__WEBPACK_IMPORTED_MODULE_0__.wG)(entry)) found.set(path, [...found.get(path) ?? [], entry]);
			return found;
		};
		const isGivenUp = ({ source, wasTracked, isOwnWriter }, isThere) => !isThere(source) && (wasTracked || isOwnWriter);
	}),
	36513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fw: () => usesFirstDiarizer,
			Z8: () => whyOptionsDiffer,
			r9: () => canonicalOptions,
			to: () => answersTo
		});
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
		const WITHOUT_EFFECT = new Set([
			"tag",
			"extra",
			"mip_opt_out"
		]);
		const PUBLIC = new Set([
			"audio_track",
			"channels",
			"custom_intent_mode",
			"custom_topic_mode",
			"detect_entities",
			"detect_language",
			"diarize",
			"diarize_model",
			"dictation",
			"encoding",
			"filler_words",
			"intents",
			"language",
			"language_hint",
			"measurements",
			"model",
			"multichannel",
			"numerals",
			"paragraphs",
			"profanity_filter",
			"punctuate",
			"redact",
			"sample_rate",
			"sentiment",
			"smart_format",
			"summarize",
			"topics",
			"utt_split",
			"utterances",
			"version"
		]);
		const DIGITS = 16;
		function canonicalOptions(parameters) {
			const effective = parameters.filter(([name]) => !WITHOUT_EFFECT.has(name));
			const byName = Map.groupBy(effective, ([name]) => name);
			return [...byName.keys()].sort().flatMap((name) => written(name, (byName.get(name) ?? []).map(([, value]) => value).sort())).join("&");
		}
		function written(name, values) {
			if (PUBLIC.has(name)) return values.map((value) => String(new URLSearchParams([[name, value]])));
			return [`${nameOf(name)}=#${(0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(values.join("\n")).slice(0, DIGITS)}`];
		}
		const nameOf = (name) => String(new URLSearchParams([[name, ""]])).slice(0, -1);
		const SECOND_DIARIZER = "diarizer v2";
		const usesFirstDiarizer = ({ options, models }) => /(^|&)diarize=true(&|$)/.test(options) && !models.includes(SECOND_DIARIZER);
		function answersTo({ options, earlier }) {
			const isAnswer = answersToOptions(options);
			return (entry) => isAnswer(entry) || earlier !== undefined && entry.options === earlier;
		}
		function answersToOptions(options) {
			const [named, model] = /(?<=^|&)diarize_model=(latest|v1|v2)(?=&|$)/.exec(options) ?? [];
			if (named === undefined) return (entry) => entry.options === options;
			const withAny = options.replace(named, "diarize=true");
			return (entry) => entry.options === options || entry.options === withAny && usesFirstDiarizer(entry) === (model === "v1");
		}
		function whyOptionsDiffer(before, now) {
			const [old, current] = [new URLSearchParams(before), new URLSearchParams(now)];
			const names = new Set([...old.keys(), ...current.keys()].sort());
			const changes = [...names].map((name) => changeOf(name, old.getAll(name), current.getAll(name)));
			return changes.filter((change) => change !== "").join("; ");
		}
		function changeOf(name, old, current) {
			const [was, is] = [old.join(", "), current.join(", ")];
			if (old.length === 0) return `${name} was added`;
			if (current.length === 0) return `${name} was removed`;
			if (was === is) return old.length === current.length ? "" : `${name} was ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(old.length, "value")}, is ${current.length}`;
			return PUBLIC.has(name) ? `${name} was ${was}, is ${is}` : `${name} changed`;
		}
	}),
	37310: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BD: () => formatCost,
			CI: () => partsOf,
			Op: () => priceNote,
			jA: () => estimate,
			lQ: () => isChargedByChannel,
			xx: () => priceOf,
			yP: () => pricesUsed
		});
		var _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36107);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
		const SECONDS_IN_MINUTE = 60;
		function partsOf(parameters, own = {}) {
			const query = new Map(parameters);
			const model = query.get("model") ?? "";
			const base = own.perMinute ?? basePrice(query)?.usd;
			if (base === undefined) return undefined;
			const addOns = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.Jo.filter((addOn) => isRequested(query, addOn)).flatMap((addOn) => {
				const listed = own.perMinute === undefined ? _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.Nn[addOn].usd : 0;
				const usd = own.addOns?.get(addOn) ?? listed;
				return usd === 0 ? [] : [{
					name: addOn,
					usd
				}];
			});
			return [{
				name: own.perMinute === undefined ? model : "price-per-minute",
				usd: base
			}, ...addOns];
		}
		function pricePerMinute(parameters, channels, own) {
			const parts = partsOf(parameters, own);
			return parts && sum(parts.map(({ usd }) => usd)) * chargedChannels(parameters, channels);
		}
		const isChargedByChannel = (parameters) => isOn(new Map(parameters), "multichannel");
		const chargedChannels = (parameters, channels) => isChargedByChannel(parameters) ? channels : 1;
		function basePrice(query) {
			const listed = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.jp.find(({ model }) => model.test(query.get("model") ?? ""));
			return isMultilingual(query) ? listed?.multilingual ?? listed : listed;
		}
		const isRequested = (query, addOn) => _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.Nn[addOn].parameters.some((name) => query.has(name) && query.get(name) !== "false");
		const isOn = (query, name) => query.get(name) === "true";
		const isMultilingual = (query) => query.get("language") === "multi" || query.has("detect_language") && query.get("detect_language") !== "false";
		function pricesUsed(parameters, own = {}) {
			const query = new Map(parameters);
			const base = basePrice(query);
			if (own.perMinute !== undefined || base === undefined) return [];
			const addOns = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.Jo.filter((addOn) => isRequested(query, addOn) && own.addOns?.has(addOn) !== true);
			return [base, ...addOns.map((addOn) => _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.Nn[addOn])];
		}
		function priceNote(parameters, own = {}) {
			const query = new Map(parameters);
			const model = query.get("model");
			const features = _deepgram_listen_prices_js__WEBPACK_IMPORTED_MODULE_0__.ve.filter((name) => query.has(name));
			const notes = [];
			if (partsOf(parameters, own) === undefined) {
				notes.push(`No price is known for the model ${model}: set \`price-per-minute\`.`);
			}
			if (own.perMinute === undefined && isOn(query, "mip_opt_out")) {
				notes.push("With `mip_opt_out` it may cost up to about twice as much.");
			}
			if (features.length > 0) {
				notes.push(`Not included: ${features.join(", ")}, which Deepgram charges by tokens.`);
			}
			return notes.length > 0 ? notes.join(" ") : undefined;
		}
		function priceOf(media, parameters, own) {
			if (media.duration === undefined) return {};
			const minutes = media.duration / SECONDS_IN_MINUTE;
			const channels = media.channels ?? 1;
			const price = pricePerMinute(parameters, channels, own);
			const charged = minutes * chargedChannels(parameters, channels);
			return {
				minutes,
				charged,
				...price !== undefined && { cost: minutes * price }
			};
		}
		function estimate(items) {
			const known = items.filter(({ minutes }) => minutes !== undefined);
			return {
				minutes: sum(known.map(({ minutes }) => minutes ?? 0)),
				charged: sum(known.map(({ charged, minutes }) => charged ?? minutes ?? 0)),
				cost: known.some(({ cost }) => cost === undefined) ? undefined : sum(known.map(({ cost }) => cost ?? 0)),
				unknown: items.length - known.length
			};
		}
		const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);
		function formatCost(usd) {
			return usd > 0 && usd < .01 ? "under $0.01" : `$${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(usd, 2)}`;
		}
	}),
	99075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GB: () => resolveDisputes,
			Ir: () => refuseTaken,
			Jh: () => describeWriter
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _recordings_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90143);
		var _lockfile_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62642);
		var _lockfile_rivals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
		var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36513);
		function resolveDisputes(jobs, dispute) {
			const takeovers = jobs.flatMap((job) => {
				const recorded = dispute.entriesOf((0, _recordings_source_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(job.source));
				const others = recorded.filter(({ writer }) => !(0, _lockfile_lock_js__WEBPACK_IMPORTED_MODULE_0__.oL)(writer, dispute.asked.writer));
				if (others.length === 0) return [];
				return job.outputs.flatMap((output) => {
					const holder = others.find((entry) => isWrittenDifferently(entry, job, output, dispute));
					return holder === undefined || !dispute.isThere(output.path) ? [] : [takeoverOf(output.path, holder, dispute)];
				});
			});
			return [...new Map(takeovers.map((each) => [describeWriter(each.writer), each])).values()];
		}
		function refuseTaken(jobs, entries, facts) {
			const own = new Set(jobs.map(({ source }) => (0, _recordings_source_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(source)));
			const rivals = new Map();
			for (const entry of entries.values()) {
				const rival = (0, _lockfile_rivals_js__WEBPACK_IMPORTED_MODULE_1__.IS)(entry, facts.asked.writer);
				if (own.has(rival.source) || facts.isGone(rival.source) || (0, _lockfile_rivals_js__WEBPACK_IMPORTED_MODULE_1__.hF)(rival, facts.mayBeHere)) continue;
				for (const path of (0, _lockfile_lock_js__WEBPACK_IMPORTED_MODULE_0__.wG)(entry)) rivals.set(path, rival);
			}
			for (const { source, outputs } of jobs) {
				for (const { path } of outputs) {
					const rival = rivals.get(path);
					if (rival !== undefined && facts.isThere(path)) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR(takenMessage(path, (0, _recordings_source_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(source), rival));
				}
			}
		}
		const takenMessage = (path, source, { source: other, writer }) => `output: ${path} is the transcript of ${other}, written by ${describeWriter(writer)}, and that of ${source} would be ` + "written over it. Nothing was sent. Use {dir} and {file} in `output` so that each recording has its own file, or " + "delete the file if nobody needs it.";
		function takeoverOf(path, holder, { asked, versionOf }) {
			const { writer } = holder;
			const version = versionOf(writer.workflow);
			if (writer.version === undefined || version === writer.version) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR(disputeMessage(path, holder, asked));
			return {
				writer,
				why: version === undefined ? "gone" : "changed",
				path
			};
		}
		function isWrittenDifferently(entry, job, output, { asked, rendering }) {
			const heldFile = Object.entries(entry.files).find(([, { path }]) => path === output.path);
			if (heldFile === undefined) return false;
			const [format, file] = heldFile;
			if (entry.options !== asked.options || format !== output.format) return true;
			const isOutdated = file.rendering === _lockfile_lock_js__WEBPACK_IMPORTED_MODULE_0__.LJ || entry.look === asked.look;
			return !isOutdated && settingsOf(file.rendering) !== settingsOf(rendering(job, output));
		}
		const settingsOf = (rendering) => rendering.split(" ").slice(2).join(" ");
		const describeWriter = ({ workflow, step }) => `${workflow} (${step})`;
		function disputeMessage(path, holder, asked) {
			const differ = (0, _options_js__WEBPACK_IMPORTED_MODULE_2__.Z8)(holder.options, asked.options);
			const how = differ === "" ? "with other inputs" : `with other options: ${differ}`;
			return `output: ${path} is written by ${describeWriter(holder.writer)}, and ${describeWriter(asked.writer)} would write ` + `it ${how}. Nothing was sent. Give each its own \`output\`, for example ` + "`{dir}/{file}.{language}.{format}`. If only this one should write it, change the other workflow or delete " + "the file.";
		}
	}),
	22512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AR: () => costsOf,
			_2: () => billedFor,
			pv: () => billedLine
		});
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
		var _plan_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37310);
		const OLD_DAYS = 90;
		function costsOf(requests, parameters, own, now) {
			const left = (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.Op)(parameters, own);
			const note = `${basisOf(parameters, own, now)}${left === undefined ? "" : ` ${left}`}`;
			const parts = (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.CI)(parameters, own);
			const { charged } = (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.jA)(requests);
			if (parts === undefined || charged === 0) return {
				sum: undefined,
				calculation: [],
				note
			};
			const total = parts.reduce((sum, { usd }) => sum + usd, 0);
			const what = (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.lQ)(parameters) ? "minutes, each channel counted," : "minutes";
			const isSum = parts.length > 1;
			const each = parts.map(({ name, usd }) => isSum ? `${name} ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.BD)(usd * charged)}` : name).join(", ");
			const sum = `Estimate: ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(charged, 1)} ${what} at ${rate(total)} = ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.BD)(total * charged)} (${each}).`;
			if (!isSum) return {
				sum,
				calculation: [(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(sum), ""],
				note
			};
			return {
				sum,
				calculation: [
					`| | Per minute | ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.lQ)(parameters) ? "Minutes, each channel counted" : "Minutes"} | Estimated cost |`,
					"| --- | ---: | ---: | ---: |",
					...[...parts, {
						name: "Together",
						usd: total
					}].map(({ name, usd }) => `| ${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(name)} | ${rate(usd)} | ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(charged, 1)} | ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.BD)(usd * charged)} |`),
					""
				],
				note
			};
		}
		function billedFor(answers, planned, parameters, own) {
			if (answers.length === 0) return undefined;
			const { charged, cost } = (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.jA)(answers.map((each) => (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.xx)(each, parameters, own)));
			return {
				charged,
				cost,
				planned: (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.jA)(planned)
			};
		}
		function billedLine({ charged, cost, planned }) {
			const price = cost === undefined ? "" : `, estimated ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.BD)(cost)}`;
			return `Billed by the lengths in Deepgram's answers: ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(charged, 1)} minutes${price}. Planned: ${expectedOf(planned)}.`;
		}
		function expectedOf({ charged, cost, unknown }) {
			if (charged === 0 && unknown > 0) return "length unknown";
			const price = cost === undefined ? "" : `, ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.BD)(cost)}`;
			const open = unknown > 0 ? `, and ${unknown} of unknown length` : "";
			return `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.ZV)(charged, 1)} minutes${price}${open}`;
		}
		const rate = (usd) => `$${usd.toFixed(4)}`;
		function basisOf(parameters, own, now) {
			const oldest = (0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.yP)(parameters, own).map(({ asOf }) => asOf).sort()[0];
			if (oldest === undefined) return "Costs are estimates by your `price-per-minute`.";
			const days = Math.floor((now.getTime() - Date.parse(oldest)) / _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.sO);
			const age = days > OLD_DAYS ? `, ${days} days ago` : "";
			const advice = days > OLD_DAYS ? " Prices may have changed since: compare them, or give yours as `price-per-minute`." : "";
			return `Costs are estimates by list prices as reported on ${oldest}${age}; Deepgram's bill may differ.${advice}`;
		}
	}),
	33857: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => fitting,
			e: () => bytes
		});
		const bytes = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
		function fitting(lines, room) {
			let left = room;
			const overflow = lines.findIndex((line) => {
				left -= bytes([line]);
				return left < 0;
			});
			return overflow < 0 ? lines : lines.slice(0, overflow);
		}
	}),
	41934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => pathList,
			a: () => pathItems
		});
		const pathList = (paths) => pathItems(paths).join(" · ");
		function pathItems(paths) {
			const [first = ""] = paths;
			const stem = first.slice(0, sharedLength(paths));
			const base = stem.slice(0, stem.lastIndexOf(".") + 1);
			const endings = paths.map((path) => path.slice(base.length));
			const isStem = /[^/]\.$/.test(base) && !endings.some((ending) => ending.includes("/"));
			return isStem ? [first, ...endings.slice(1)] : paths;
		}
		function sharedLength([first = "", ...others]) {
			let length = 0;
			while (length < first.length && others.every((path) => path[length] === first[length])) length += 1;
			return length;
		}
	}),
	53029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bw: () => answersOf,
			JJ: () => commonCause,
			Wr: () => resultsPieces,
			jA: () => progressOf,
			kY: () => failureText,
			pF: () => resultsFile,
			vA: () => totalsOf
		});
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1820);
		const CONSEQUENCES = new Set(["not-sent", "cancelled"]);
		const CAUSES_OF_RUNS = new Set([
			"bad-key",
			"bad-options",
			"connection",
			"endpoint",
			"forbidden",
			"forbidden-model",
			"missing-scope",
			"no-credit",
			"not-found",
			"rate-limit",
			"redirected",
			"server-error",
			"unknown-model"
		]);
		function progressOf(result) {
			const { source } = result;
			switch (result.status) {
				case "failed": return `${source}: failed. ${failureText(result)}`;
				case "transcribed": return `${source}: ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(result.duration)} of audio, ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_0__.U9)(result.words, "word")}, in ${result.elapsed.toFixed(1)} s`;
				case "reused": return `${source}: nothing sent, ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(result.duration)} of audio reused (${result.why})`;
				case "unchanged": return `${source}: unchanged`;
				case "planned": return `${source}: would be sent (${result.why})`;
				case "reusable": return `${source}: nothing to send (${result.why})`;
				case "over-cap": return `${source}: not sent: it would exceed the limit`;
			}
		}
		function failureText({ error, answer }) {
			const request = error.requestId === undefined ? "" : ` Request id ${error.requestId}.`;
			return `${error.message}${request}${answer === undefined ? "" : ` The answer is kept in ${answer}.`}`;
		}
		function commonCause({ transcribed, causes }) {
			const messages = new Set(causes.map(({ error }) => error.message));
			if (transcribed.length > 0 || causes.length < 2 || messages.size > 1) return undefined;
			return causes.find(({ error }) => CAUSES_OF_RUNS.has(error.code))?.error.message;
		}
		function totalsOf(results) {
			const transcribed = results.filter((result) => result.status === "transcribed");
			const reused = results.filter((result) => result.status === "reused");
			const unchanged = results.filter((result) => result.status === "unchanged");
			const failed = results.filter((result) => result.status === "failed");
			return {
				transcribed,
				reused,
				unchanged,
				planned: results.filter((result) => [
					"planned",
					"reusable",
					"over-cap"
				].includes(result.status)),
				failed,
				causes: failed.filter(({ error }) => !CONSEQUENCES.has(error.code)),
				minutes: minutesOf(transcribed),
				savedMinutes: minutesOf([...reused, ...unchanged]),
				edited: results.flatMap((result) => "edited" in result ? result.edited : [])
			};
		}
		function minutesOf(results) {
			const seconds = results.reduce((sum, { duration = 0 }) => sum + duration, 0);
			return Math.round(seconds / 60 * 100) / 100;
		}
		function answersOf(results) {
			return results.flatMap((result) => "answer" in result && result.answer !== undefined ? [result.answer] : []);
		}
		const resultsFile = (results) => [...resultsPieces(results)].join("");
		function* resultsPieces(results) {
			yield "{\n  \"version\": 1,\n  \"sources\": [";
			for (const [index, result] of results.entries()) yield `${index === 0 ? "" : ","}\n    ${resultText(result).replaceAll("\n", "\n    ")}`;
			yield results.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
		}
		function resultText({ source, kind, status, ...rest }) {
			const published = {
				source,
				kind,
				status,
				...rest,
				excerpt: undefined,
				turns: undefined,
				summary: undefined,
				talkTimes: undefined,
				note: undefined,
				remarks: undefined
			};
			return JSON.stringify(published, undefined, 2);
		}
	}),
	35344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => renderSummary });
		var safe_text = __webpack_require__(61636);
		var units = __webpack_require__(1820);
		var costs = __webpack_require__(22512);
		var fitting = __webpack_require__(33857);
		;
		const MOST_VOICES = 12;
		const LABEL_LENGTH = 40;
		function talkTimeText(times) {
			const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
			const share = (seconds) => total > 0 ? ` (${(seconds / total * 100).toFixed(0)} %)` : "";
			return withOthers(times).map(({ label, seconds }) => `${(0, safe_text.Bm)(label)}: ${(0, units.a3)(seconds)}${share(seconds)}`).join(" · ");
		}
		function hasChart(times) {
			return times.filter(({ seconds }) => isSeen(seconds)).length > 1;
		}
		function renderChart(times) {
			const slices = new Map();
			for (const { label, seconds } of withOthers(times)) {
				const safe = (0, safe_text.DE)(label);
				slices.set(safe, (slices.get(safe) ?? 0) + seconds);
			}
			const lines = [...slices].flatMap(([label, seconds]) => isSeen(seconds) ? [`    "${label}" : ${seconds.toFixed(1)}`] : []);
			return [
				"```mermaid",
				"pie title Talk time",
				...lines,
				"```"
			].join("\n");
		}
		const isSeen = (seconds) => seconds >= .1;
		function withOthers(times) {
			const named = times.length > MOST_VOICES ? times.slice(0, MOST_VOICES - 1) : times;
			const others = times.slice(named.length);
			const seconds = others.reduce((sum, other) => sum + other.seconds, 0);
			return [...named.map((time) => ({
				...time,
				label: shortened(time.label)
			})), ...others.length > 0 ? [{
				label: `${others.length} others`,
				seconds
			}] : []];
		}
		function shortened(label) {
			const characters = [...label];
			return characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join("")}…` : label;
		}
		;
		const MOST_CHARTS = 20;
		const MOST_UNFOLDED = 10;
		const SHORT_EXCERPT = 120;
		const LEVELS = [
			0,
			1,
			2,
			3
		];
		const FULL = 3;
		function renderDetails(transcripts, room) {
			const blocks = blocksOf(transcripts);
			const most = blocks.length;
			const reserve = [...folded([], most), ...missingLines({
				charts: most,
				shortened: most,
				excerpts: most
			})];
			const levels = levelsFor(blocks, room - (0, fitting.e)(reserve));
			const lines = blocks.flatMap((block, index) => renderBlock(block, levels[index] ?? 0));
			const shown = levels.filter((level) => level > 0).length;
			return [...folded(lines, shown), ...missingLines(missingOf(blocks, levels))];
		}
		function blocksOf(transcripts) {
			let charts = 0;
			return transcripts.filter(({ excerpt, talkTimes, summary }) => [excerpt, summary ?? ""].some(Boolean) || talkTimes !== undefined).map(({ source, excerpt, turns, summary, talkTimes, note }) => {
				const block = {
					source,
					excerpt,
					turns,
					summary,
					talkTimes,
					note
				};
				if (!hasChart(talkTimes ?? [])) return {
					...block,
					chart: "none"
				};
				charts += 1;
				return {
					...block,
					chart: charts > MOST_CHARTS ? "too many" : "shown"
				};
			});
		}
		function levelsFor(blocks, room) {
			const base = LEVELS.toReversed().find((level) => fits(blocks, level, room)) ?? 0;
			const levels = blocks.map(() => base);
			const next = LEVELS.find((level) => level > base);
			if (next === undefined) return levels;
			let left = room - (base === 0 ? 0 : (0, fitting.e)(blocks.flatMap((block) => renderBlock(block, base))));
			for (const [index, block] of blocks.entries()) {
				left -= (0, fitting.e)(renderBlock(block, next)) - (0, fitting.e)(renderBlock(block, base));
				if (left < 0) break;
				levels[index] = next;
			}
			return levels;
		}
		function fits(blocks, level, room) {
			let left = room;
			return blocks.every((block) => {
				left -= (0, fitting.e)(renderBlock(block, level));
				return left >= 0;
			});
		}
		function renderBlock(block, level) {
			const { source, summary = "", talkTimes, chart, note, ...digest } = block;
			if (level === 0) return [];
			const cut = (text) => level === 1 ? details_shortened(text) : text;
			const parts = [
				note === undefined ? "" : `**Parts** ${(0, safe_text.Bm)(note)}`,
				summary === "" ? "" : `**Summary** ${forBlock(cut(summary))}`,
				quoted(digest, level === 1 ? SHORT_EXCERPT : Number.POSITIVE_INFINITY),
				talkTimes === undefined ? "" : `**Talk time** ${talkTimeText(talkTimes)}`,
				level === FULL && chart === "shown" ? renderChart(talkTimes ?? []) : ""
			].filter((part) => part !== "");
			return ["", `<details><summary>${(0, safe_text.Bm)(source)}</summary>\n\n${parts.join("\n\n")}\n\n</details>`];
		}
		function quoted({ excerpt, turns }, most) {
			if (turns === undefined) return excerpt === "" ? "" : `> ${forBlock(details_shortened(excerpt, most))}`;
			const lines = [];
			let room = most;
			for (const { label, text } of turns) {
				if (room <= 0) break;
				const who = label === "" ? "" : `**${(0, safe_text.Bm)(label)}:** `;
				lines.push(`> ${who}${forBlock(details_shortened(text, room))}`);
				room -= [...text].length;
			}
			return lines.join("\n>\n");
		}
		const forBlock = (text) => (0, safe_text.Bm)(text.replaceAll(/\s+/gu, " ").trim()).replace(/^(\d+)\./, "$1&#46;").replace(/^-/, "&#45;");
		function details_shortened(excerpt, most = SHORT_EXCERPT) {
			const characters = [...excerpt];
			if (characters.length <= most) return excerpt;
			const start = characters.slice(0, most).join("");
			const space = start.lastIndexOf(" ");
			return `${space > 0 ? start.slice(0, space) : start} …`;
		}
		const isCut = (text) => details_shortened(text) !== text;
		function folded(lines, amount) {
			if (amount <= MOST_UNFOLDED) return lines;
			return [
				"",
				`<details><summary>First words of ${amount} transcripts</summary>`,
				...lines,
				"",
				"</details>"
			];
		}
		function missingOf(blocks, levels) {
			const at = (level) => blocks.filter((_, index) => levels[index] === level);
			const charts = blocks.filter(({ chart }) => chart !== "none").length;
			const shown = at(FULL).filter(({ chart }) => chart === "shown").length;
			return {
				charts: charts - shown,
				shortened: at(1).filter(({ excerpt, summary = "" }) => [excerpt, summary].some(isCut)).length,
				excerpts: at(0).filter(({ excerpt, summary }) => excerpt !== "" || summary !== undefined).length
			};
		}
		function missingLines({ charts, shortened: cut, excerpts }) {
			const parts = [
				charts > 0 ? (0, units.U9)(charts, "chart") : "",
				cut > 0 ? `the rest of ${(0, units.U9)(cut, "excerpt")}` : "",
				excerpts > 0 ? (0, units.U9)(excerpts, "excerpt") : ""
			].filter((part) => part !== "");
			return parts.length === 0 ? [] : ["", `Not shown here: ${parts.join(", ")}. The transcripts are complete.`];
		}
		var result = __webpack_require__(53029);
		var report_table = __webpack_require__(78286);
		var report_totals = __webpack_require__(6375);
		;
		const BUDGET = 900 * 1024;
		function renderSummary({ results, omissions, saved, billed }, budget = BUDGET) {
			const totals = (0, result.vA)(results);
			const transcripts = results.filter((result) => result.status === "transcribed" || result.status === "reused");
			const head = [
				"## Transcripts",
				"",
				(0, report_totals.s)(totals),
				"",
				...billed === undefined ? [] : [(0, safe_text.Bm)((0, costs.pv)(billed)), ""],
				...(0, report_totals.$)(transcripts),
				...linkLines(saved)
			];
			const tail = [
				...(0, report_table.Ah)(transcripts),
				...leftLines("somebody edited them", totals.edited),
				...leftLines("they differ from what the branch's lock file records", saved.flatMap(({ left }) => left ?? [])),
				...omissionLines(omissions)
			];
			const headings = (0, report_table.z)(totals);
			const plain = (0, report_table.RO)(results, totals);
			const pageOf = saved.find((one) => one.pageOf !== undefined)?.pageOf;
			const linked = pageOf === undefined ? plain : (0, report_table.RO)(results, totals, pageOf);
			const least = [
				...head,
				...headings,
				...(0, report_table.Tm)(plain.length),
				...tail
			];
			const space = budget - (0, fitting.e)([...least, ...renderDetails(transcripts, 0)]);
			const rows = linkedWhileFitting(plain, linked, space);
			const shown = (0, fitting._)(rows, space);
			const table = rows.length > 0 ? [...headings, ...shown] : [];
			const lines = [
				...head,
				...table,
				...(0, report_table.Tm)(rows.length - shown.length),
				...tail
			];
			const room = shown.length < rows.length ? 0 : budget - (0, fitting.e)(lines);
			return [
				...lines,
				...renderDetails(transcripts, room),
				""
			].join("\n");
		}
		function linkedWhileFitting(plain, linked, space) {
			let left = space - (0, fitting.e)(plain);
			const first = plain.findIndex((row, index) => {
				left -= (0, fitting.e)([linked[index] ?? row]) - (0, fitting.e)([row]);
				return left < 0;
			});
			return first < 0 ? [...linked] : [...linked.slice(0, first), ...plain.slice(first)];
		}
		function linkLines(saved) {
			const links = saved.flatMap(({ link }) => link === undefined ? [] : [`[${(0, safe_text.Bm)(link.text)}](${link.url})`]);
			return links.length > 0 ? [links.join(" · "), ""] : [];
		}
		function omissionLines(omissions) {
			if (omissions.length === 0) return [];
			return ["", `Skipped on purpose: ${(0, units.U9)(omissions.length, "match", "matches")}.`];
		}
		const MOST_NAMED = 20;
		const NAMES_BUDGET = 4096;
		function leftLines(why, paths) {
			if (paths.length === 0) return [];
			const names = (0, fitting._)(paths.slice(0, MOST_NAMED).map(safe_text.Bm), NAMES_BUDGET);
			const more = paths.length - names.length;
			const list = names.length === 0 ? (0, units.U9)(more, "transcript") : names.join(", ");
			const rest = names.length > 0 && more > 0 ? ` and ${more} more` : "";
			return ["", `Kept, because ${why}: ${list}${rest}.`];
		}
	}),
	78286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ah: () => lowConfidenceLines,
			RO: () => rowsOf,
			Tm: () => hiddenRowsLines,
			ko: () => certainty,
			z: () => headingsOf
		});
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
		var _plan_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37310);
		var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41934);
		var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53029);
		const HEADINGS = ["| Source | Transcript | Audio | Words | Confidence |", "| --- | --- | ---: | ---: | ---: |"];
		const PLAN_HEADINGS = ["| Source | Plan | Audio | Estimated cost |", "| --- | --- | ---: | ---: |"];
		const isPlanOnly = ({ planned, transcribed, reused }) => planned.length > 0 && transcribed.length + reused.length === 0;
		const headingsOf = (totals) => isPlanOnly(totals) ? PLAN_HEADINGS : HEADINGS;
		const LOW_CONFIDENCE = 80;
		const percentOf = (confidence) => Math.round(confidence * 100);
		const isLow = (confidence) => confidence !== undefined && percentOf(confidence) < LOW_CONFIDENCE;
		function certainty(confidence) {
			return confidence === undefined ? "" : `${isLow(confidence) ? "⚠️ " : ""}${percentOf(confidence)} %`;
		}
		function lowConfidenceLines(transcripts) {
			const low = transcripts.filter(({ confidence }) => isLow(confidence)).length;
			if (low === 0) return [];
			return ["", `⚠️ The mean confidence of ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.U9)(low, "transcript")} is below ${LOW_CONFIDENCE} %. Listen to the recording before you rely on ` + `${low === 1 ? "it" : "them"}: the language or the model may not fit, or the recording is hard to understand.`];
		}
		function hiddenRowsLines(missing) {
			if (missing === 0) return [];
			return ["", `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.U9)(missing, "more row")} would not fit; the file in the output \`results\` has all.`];
		}
		function rowsOf(results, totals, pageOf) {
			const isPlan = isPlanOnly(totals);
			return results.flatMap((result) => rowOf(result, isPlan, pageOf));
		}
		function rowOf(result, isPlan, pageOf) {
			switch (result.status) {
				case "transcribed":
				case "reused": return [factsRow(result.source, result, pageOf)];
				case "failed": return [failedRow(result, isPlan)];
				case "planned":
				case "reusable":
				case "over-cap": return [plannedRow(result, isPlan)];
				case "unchanged": return [];
			}
		}
		function factsRow(source, { duration, words, confidence, files }, pageOf) {
			const paths = files.map(({ path }) => path);
			const names = (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.a)(paths).map((name, index) => {
				const page = pageOf?.(source, paths[index] ?? "");
				return page === undefined ? (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(name) : `[${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(name)}](${page})`;
			});
			const cells = [
				(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(source),
				names.join(" · "),
				(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(duration),
				words === 0 ? "no speech" : (0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(words),
				certainty(confidence)
			];
			return `| ${cells.join(" | ")} |`;
		}
		function failedRow(result, isPlan) {
			const row = `| ${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(result.source)} | ❌ ${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Ge)((0, _result_js__WEBPACK_IMPORTED_MODULE_2__.kY)(result))} | | |`;
			return isPlan ? row : `${row} |`;
		}
		const PLANNED = {
			planned: (why) => `would be sent: ${why}`,
			reusable: (why) => `nothing to send: ${why}`,
			"over-cap": () => "not sent: it would exceed the limit"
		};
		function plannedRow(result, isPlan) {
			const { source, status, minutes, cost, why, remarks = [] } = result;
			const plan = [PLANNED[status](why), ...isPlan ? remarks : []].join("; ");
			const unknown = isPlan && status !== "reusable" ? " unknown" : "";
			const audio = minutes === undefined ? unknown : ` ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(minutes * 60)}`;
			const price = cost === undefined ? unknown : ` ${(0, _plan_price_js__WEBPACK_IMPORTED_MODULE_1__.BD)(cost)}`;
			const row = `| ${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(source)} | ${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(plan)} |${audio} |`;
			return isPlan ? `${row}${price} |` : `${row} | |`;
		}
	}),
	6375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => contentLines,
			s: () => totalsLine
		});
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
		var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78286);
		const LEFT = {
			planned: "would be sent",
			reusable: "would be reused",
			"over-cap": "not sent"
		};
		function totalsLine({ transcribed, reused, unchanged, planned, failed }) {
			const sent = transcribed.length + failed.length;
			const audio = (0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.a3)(sum(transcribed, ({ duration }) => duration));
			const length = transcribed.length === 0 ? "" : `, ${audio} of audio`;
			const done = `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(transcribed.length)} of ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(sent, "source")} transcribed${length}`;
			const parts = [
				sent > 0 ? done : "Nothing sent",
				failed.length > 0 ? `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(failed.length)} failed` : "",
				reused.length > 0 ? `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(reused.length)} reused` : "",
				unchanged.length > 0 ? `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(unchanged.length)} unchanged` : "",
				...Object.entries(LEFT).map(([status, what]) => {
					const left = planned.filter((result) => result.status === status).length;
					return left > 0 ? `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(left)} ${what}` : "";
				})
			];
			return parts.filter((part) => part !== "").join("; ");
		}
		function contentLines(transcripts) {
			if (transcripts.length < 2) return [];
			const speakers = transcripts.reduce((most, { talkTimes }) => Math.max(most, talkTimes?.length ?? 0), 0);
			const confidence = (0, _table_js__WEBPACK_IMPORTED_MODULE_0__.ko)(meanOf(transcripts));
			const parts = [
				transcripts.some(({ status }) => status === "reused") ? `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.a3)(sum(transcripts, ({ duration }) => duration))} of audio` : "",
				(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(sum(transcripts, ({ words }) => words), "word"),
				speakers > 0 ? `up to ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(speakers, "speaker")} in one` : "",
				confidence === "" ? "" : `${confidence} confidence`
			];
			return [`${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(transcripts.length)} transcripts together: ${parts.filter((part) => part !== "").join(" · ")}`, ""];
		}
		function meanOf(transcripts) {
			const known = transcripts.filter(({ confidence }) => confidence !== undefined);
			const words = sum(known, (each) => each.words);
			return words === 0 ? undefined : sum(known, (each) => (each.confidence ?? 0) * each.words) / words;
		}
		const sum = (items, amount) => items.reduce((total, item) => total + amount(item), 0);
	}),
	77526: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			artifactNames: () => artifactNames,
			r: () => archivePaths,
			x: () => RESULTS_NAME
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58431);
		var _lib_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96264);
		const DEFAULT_NAME = "transcripts";
		const RESULTS_NAME = "results.json";
		const MOST_NAMES = 20;
		function artifactNames(wanted, { job, jobIndex, runAttempt }) {
			if (wanted !== DEFAULT_NAME) return [(0, _lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__.fm)(wanted)];
			const matrix = jobIndex === "" ? "" : `-${job}-${jobIndex}`;
			const attempt = runAttempt > 1 ? `-attempt-${runAttempt}` : "";
			const named = jobIndex === "" ? `-${job}` : matrix;
			const numbers = Array.from({ length: MOST_NAMES - 2 }, (_, index) => `${named}-${index + 2}`);
			const others = [...jobIndex === "" ? [named] : [], ...numbers];
			const nameOf = (part) => (0, _lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__.fm)(`${DEFAULT_NAME}${part}${attempt}`);
			return [nameOf(matrix), ...others.map(nameOf)];
		}
		function archivePaths(files) {
			const taken = new Set([RESULTS_NAME]);
			const paths = new Map([[".", "."]]);
			for (const entry of foldersFirst(files)) {
				const folder = paths.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry)) ?? ".";
				const path = freePath(folder, (0, _lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__.jC)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry)), taken);
				taken.add((0, _lib_patterns_js__WEBPACK_IMPORTED_MODULE_2__.TM)(path));
				paths.set(entry, path);
			}
			return new Map(files.map((file) => [file, paths.get(file) ?? file]));
		}
		function foldersFirst(files) {
			const entries = new Set(files);
			for (const entry of entries) if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry) !== ".") entries.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry));
			const isSafe = (entry) => (0, _lib_path_rule_js__WEBPACK_IMPORTED_MODULE_1__.nG)(entry) === entry;
			const rank = (entry) => 2 * entry.split("/").length + (isSafe(entry) ? 0 : 1);
			return [...entries].sort((a, b) => rank(a) - rank(b));
		}
		function freePath(folder, file, taken) {
			const { name, ext } = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(file);
			let path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file);
			for (let number = 2; taken.has((0, _lib_patterns_js__WEBPACK_IMPORTED_MODULE_2__.TM)(path)); number += 1) {
				path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${name}-${number}${ext}`);
			}
			return path;
		}
	}),
	42005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C2: () => changeOf,
			Uo: () => headOf,
			XG: () => NO_CHANGE,
			XT: () => checkedName,
			ZZ: () => pageOf,
			iw: () => fileUrl,
			mY: () => targetBranch,
			qv: () => pagesOn
		});
		var _github_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42296);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);
		const PULL_REQUEST = /^refs\/pull\/\d+\/(merge|head)$/;
		function targetBranch(input, event) {
			const { ref, pullRequest, fromFork } = event;
			if (input !== "") return checkedName("branch", input);
			if (pullRequest !== undefined && fromFork && pullRequest.isMerged !== true) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("save-to: the pull request comes from a fork, and its branch belongs to another repository. Use `save-to: artifact`.");
			}
			if (ref.startsWith(_github_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.Zp)) return checkedName("branch", ref);
			if (pullRequest !== undefined && PULL_REQUEST.test(ref)) return pullRequest.headBranch;
			const what = event.ref.startsWith("refs/tags/") ? `the tag ${event.ref.slice("refs/tags/".length)}` : event.ref || "no ref";
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`branch: this run is for ${what}, not for a branch. Name the branch to save to.`);
		}
		function checkedName(input, ref) {
			const branch = (0, _github_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(ref);
			if (/^refs\/pull\/\d+\/(merge|head)$|^\d+\/merge$/.test(ref)) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${input}: ${branch} is the merge of a pull request and cannot be saved to. Leave the input out, or use \`\${{ github.head_ref }}\`.`);
			}
			if (branch.startsWith("refs/")) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${input}: ${branch} is not a branch. Give a branch's name.`);
			if (branch.startsWith("gh-readonly-queue/")) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${input}: ${branch} belongs to the merge queue and cannot be saved to. Name another one.`);
			}
			const problem = (0, _github_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.ls)(branch);
			if (problem !== undefined) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${input}: git does not accept "${branch}": ${problem}.`);
			return branch;
		}
		async function headOf(client, branch) {
			const head = await client.head(branch);
			if (head !== undefined) return head;
			if (await client.hasTag(branch)) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`branch: ${branch} is a tag, and a tag cannot be committed to. Name a branch.`);
			}
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`branch: there is no branch ${branch} in this repository. Create it, or name another one.`);
		}
		const NO_CHANGE = {
			files: [],
			removed: []
		};
		function changeOf(paths, results, event) {
			const written = new Set(paths.files);
			const sources = results.filter((result) => result.status === "transcribed" || result.status === "reused").filter((result) => result.files.some((file) => written.has(file.path)));
			return {
				...paths,
				sources,
				runUrl: pageOf(event, `actions/runs/${event.runId}`)
			};
		}
		function pageOf({ serverUrl, owner, repo }, page) {
			return `${serverUrl}/${owner}/${repo}/${page}`;
		}
		function fileUrl(event, branch, path) {
			const inUrl = (name) => name.split("/").map(encodeURIComponent).join("/").replaceAll(/[()]/g, encoded);
			return pageOf(event, `blob/${inUrl(branch)}/${inUrl(path)}`);
		}
		function pagesOn(event, branch, held) {
			const names = new Set(held.map(({ source }) => source));
			return (source, path) => names.has(source) ? undefined : fileUrl(event, branch, path);
		}
		const encoded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	}),
	37198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N4: () => tally,
			df: () => commitMessage,
			fT: () => expand,
			qk: () => replaceVariables
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
		const HEADLINE = 72;
		const MOST_NAMES = 20;
		const WORD_JOINER = "⁠";
		function commitMessage(template, change) {
			if (template.trim() === "") return {
				headline: defaultHeadline(change),
				body: defaultBody(change)
			};
			const [headline = "", ...rest] = expand("commit-message", template.trim(), change).split("\n");
			return {
				headline: headline.trim(),
				body: rest.join("\n").trim()
			};
		}
		function expand(input, template, { sources, files, runUrl }) {
			return replaceVariables(input, template, {
				count: String(sources.length),
				files: files.map(safeName).join("\n"),
				minutes: minutesOf(sources),
				names: listed(namesOf(sources)).join(", "),
				"run-url": runUrl
			});
		}
		function replaceVariables(input, template, values) {
			return template.replaceAll(/\{([^{}\n]*)\}/g, (_, name) => {
				const value = Object.hasOwn(values, name) ? values[name] : undefined;
				if (value !== undefined) return value;
				const known = Object.keys(values).map((key) => `{${key}}`);
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${input}: {${name}} is not known. Use ${known.join(", ")}.`);
			});
		}
		function defaultHeadline({ sources, files, removed }) {
			const [first, ...more] = sources;
			if (first !== undefined) {
				const short = `Add transcript of ${safeName(first.source)}`;
				const fits = more.length === 0 && short.length <= HEADLINE;
				return fits ? short : `Add transcripts of ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(sources.length, "source")}`;
			}
			if (files.length > 0) return "Update transcripts";
			return removed.length > 0 ? "Remove transcripts of deleted media" : "Update the lock file of transcripts";
		}
		function defaultBody({ sources, files, removed, runUrl }) {
			const added = (0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(files.length, "file");
			const lists = sources.length > 0 ? list(`${added}, ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.a3)(secondsOf(sources))} of audio`, namesOf(sources)) : list(added, files);
			return [
				...lists,
				...list(`${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(removed.length, "file")} removed`, removed),
				runUrl
			].join("\n\n");
		}
		function list(title, names) {
			const lines = listed(names).map((name) => `- ${name}`);
			return lines.length > 0 ? [`${title}:`, lines.join("\n")] : [];
		}
		function listed(names) {
			const shown = names.slice(0, MOST_NAMES).map(safeName);
			const more = names.length - shown.length;
			return more > 0 ? [...shown, `${more} more`] : shown;
		}
		function tally({ files, removed }) {
			const parts = [...files.length > 0 ? [(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(files.length, "file")] : [], ...removed.length > 0 ? [(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(removed.length, "removal")] : []];
			return parts.length > 0 ? parts.join(" and ") : "1 lock file";
		}
		function safeName(name) {
			return (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.n_)((0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(name)).replaceAll(/[[#@*]/g, `$&${WORD_JOINER}`).replaceAll(/:(?!\/\/)/g, `${WORD_JOINER}:`);
		}
		const namesOf = (sources) => sources.map(({ source }) => source);
		const secondsOf = (sources) => sources.reduce((sum, { duration }) => sum + duration, 0);
		const minutesOf = (sources) => String(Math.round(secondsOf(sources) / 60 * 10) / 10);
	}),
	99726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hf: () => halved,
			II: () => refuseClashes,
			Qi: () => LARGEST_COMMITTED,
			UD: () => compare,
			Yj: () => firstPart,
			fo: () => isFile,
			jh: () => COMMIT_LIMITS
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		var _lib_line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79512);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
		const COMMIT_LIMITS = {
			bytes: 4e7,
			changes: 100
		};
		const LARGEST_COMMITTED = Math.floor(COMMIT_LIMITS.bytes / 4) * 3;
		const LARGE = {
			bytes: 1e6,
			changes: 50
		};
		const MOST_NAMED = 5;
		function compare({ files, removed, lockfile, overwritten }, branch, recorded, isTaken = () => false) {
			const all = lockfile === undefined ? files : [...files, lockfile];
			refuseClashes(all.map(({ path }) => path), branch);
			const contents = new Map(files.map((file) => [file.path, (0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.zA)(file.content)]));
			const bytes = new Map(files.map((file) => [file.path, file.content]));
			const kept = new Set(contents.values());
			const written = new Set([...recorded.values()].map(({ git }) => git));
			const isOurs = (path, { oid }) => (recorded.has(path) ? recorded.get(path)?.git === oid : written.has(oid)) || (overwritten.get(path)?.has(oid) ?? false);
			const isUnchanged = (path, there) => {
				if (there?.oid === contents.get(path)) return true;
				const content = bytes.get(path);
				return content !== undefined && there?.oid === (0, _lib_line_ends_js__WEBPACK_IMPORTED_MODULE_1__.n8)(content);
			};
			const stateOf = (path) => {
				const there = branch.get(path);
				if (isUnchanged(path, there)) return "unchanged";
				if (there === undefined) return "add";
				if (!isFile(there)) return "left";
				if (contents.has(path)) return isOurs(path, there) ? "add" : "left";
				return isOurs(path, there) || kept.has(there.oid) ? "remove" : "left";
			};
			const paths = [...contents.keys(), ...removed];
			const states = new Map(paths.map((path) => [path, branch.has(path) && isTaken(path) ? "left" : stateOf(path)]));
			const inState = (state) => paths.filter((path) => states.get(path) === state);
			return {
				add: files.filter(({ path }) => states.get(path) === "add"),
				remove: inState("remove"),
				unchanged: inState("unchanged"),
				left: inState("left")
			};
		}
		function refuseClashes(paths, branch) {
			const clashes = paths.map((path) => clashOf(path, branch)).filter((clash) => clash !== undefined);
			if (clashes.length > 0) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`output: it cannot be committed: ${firstOf(clashes)}.`);
		}
		function firstOf(clashes) {
			const more = clashes.length - MOST_NAMED;
			return [...clashes.slice(0, MOST_NAMED), ...more > 0 ? [`${more} more`] : []].join("; ");
		}
		function clashOf(path, branch) {
			const entry = branch.get(path);
			if (entry !== undefined && !isFile(entry)) return `${path} is ${kindOf(entry)} on the branch`;
			const folders = path.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
			const inTheWay = folders.find((folder) => (branch.get(folder)?.type ?? "tree") !== "tree");
			const obstacle = inTheWay === undefined ? undefined : branch.get(inTheWay);
			return obstacle && `${inTheWay} is ${kindOf(obstacle)} on the branch, and ${path} would lie in it`;
		}
		const LINK = "120000";
		const isFile = ({ type, mode }) => type === "blob" && mode !== LINK;
		function kindOf({ type, mode }) {
			if (type === "tree") return "a folder";
			if (type === "commit") return "a submodule";
			return mode === LINK ? "a symbolic link" : "a file";
		}
		function firstPart(add, remove, lockfile, limits = COMMIT_LIMITS) {
			const lock = lockfile === undefined ? [] : [lockfile];
			for (const file of [...add, ...lock]) refuseLarge(file);
			const changes = [
				...add,
				...remove,
				...lock
			];
			let bytes = 0;
			const end = changes.findIndex((change, index) => {
				bytes += sizeOf(change);
				return index > 0 && (bytes > limits.bytes || index >= limits.changes);
			});
			const part = end === -1 ? changes : changes.slice(0, end);
			return {
				files: part.filter((change) => typeof change !== "string"),
				removed: part.filter((change) => typeof change === "string"),
				isLast: part.length === changes.length,
				size: {
					bytes: part.reduce((sum, change) => sum + sizeOf(change), 0),
					changes: part.length
				}
			};
		}
		function halved(limits, { bytes, changes }) {
			if (changes < 2 || bytes < LARGE.bytes && changes < LARGE.changes) return limits;
			return {
				bytes: Math.ceil(bytes / 2),
				changes: Math.ceil(changes / 2)
			};
		}
		const sizeOf = (change) => typeof change === "string" ? 0 : base64Length(change.content);
		function refuseLarge({ path, content }) {
			if (content.byteLength <= LARGEST_COMMITTED) return;
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${path} has ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.z3)(content.byteLength)}, and a commit through GitHub's API takes files of ` + `${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.z3)(LARGEST_COMMITTED)} at most. Use \`save-to: artifact\` for it.`);
		}
		const base64Length = (content) => Math.ceil(content.byteLength / 3) * 4;
	}),
	82108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => transcriptsOf,
			z: () => displacedBy
		});
		function transcriptsOf({ files, lockfile }) {
			return files.filter((file) => file !== lockfile.path);
		}
		function displacedBy({ results }, left) {
			const kept = new Set(left);
			const isDisplaced = results.some((result) => result.status === "transcribed" && result.files.some(({ path }) => kept.has(path)));
			return isDisplaced ? { isDisplaced } : {};
		}
	}),
	45926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GC: () => explainRefusal,
			cR: () => explainConnection,
			eN: () => LfsError,
			gn: () => tooSlow,
			k_: () => invalidAnswer,
			qM: () => damaged
		});
		var _lib_certificates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99987);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61636);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
		class LfsError extends Error {
			name = "LfsError";
			code;
			transient;
			retryAfter;
			constructor(code, message, { transient = false, retryAfter } = {}) {
				super(message);
				this.code = code;
				this.transient = transient;
				this.retryAfter = retryAfter;
			}
		}
		const OVER_BUDGET = /data quota|LFS budget|bandwidth/i;
		const RATE_LIMIT = /rate limit/i;
		const BY_STATUS = new Map([
			[401, "lfs-forbidden"],
			[403, "lfs-forbidden"],
			[404, "lfs-not-found"],
			[410, "lfs-not-found"],
			[422, "lfs-invalid"],
			[429, "lfs-rate-limit"],
			[507, "lfs-over-budget"],
			[509, "lfs-over-budget"]
		]);
		const TRANSIENT_STATUSES = new Set([
			500,
			502,
			503,
			504
		]);
		const LONGEST_MESSAGE = 300;
		function explainRefusal(refuser, { status, message, retryAfter }) {
			const code = codeOf(status, message);
			const words = (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(`${status} ${message}`.trim()).slice(0, LONGEST_MESSAGE).replace(/\.$/, "");
			const transient = code === "lfs-rate-limit" || TRANSIENT_STATUSES.has(status);
			if (refuser === "server" && code === "lfs-not-found") return withoutLfs(words);
			return new LfsError(code, explanation(code, refuser, words), {
				transient,
				retryAfter
			});
		}
		function codeOf(status, message) {
			if (OVER_BUDGET.test(message)) return "lfs-over-budget";
			if (status === 403 && RATE_LIMIT.test(message)) return "lfs-rate-limit";
			return BY_STATUS.get(status) ?? "lfs-unreachable";
		}
		function withoutLfs(words) {
			const message = `This repository has no Git LFS (${words}), or the token may not see it. ` + "Add `permissions: contents: read` to the job.";
			return new LfsError("lfs-unreachable", message);
		}
		function explanation(code, refuser, words) {
			switch (code) {
				case "lfs-over-budget": return `The repository's Git LFS budget is used up (${words}). Its owner must raise it, or wait until it is renewed.`;
				case "lfs-not-found": return `Git LFS does not have the media (${words}): the pointer was pushed without them, or they were deleted. Run \`git lfs push --all origin\` where they are.`;
				case "lfs-forbidden": return refuser === "storage" ? `The storage of the Git LFS server refused the server's own link (${words}). Run the job again.` : `token: it may not read the repository's Git LFS media (${words}). Add \`permissions: contents: read\` to the job.`;
				case "lfs-invalid": return `The Git LFS server does not accept the pointer (${words}). Check it with \`git lfs fsck --pointers\`.`;
				case "lfs-rate-limit": return `The rate limit of the Git LFS server is used up (${words}). Run the job again later.`;
				case "lfs-unreachable": return `The Git LFS server failed (${words}). Run the job again later.`;
			}
		}
		function invalidAnswer(why) {
			const message = `The answer of the Git LFS server cannot be used, because ${why}. Check GITHUB_SERVER_URL.`;
			return new LfsError("lfs-unreachable", message);
		}
		function damaged(what) {
			const message = `Git LFS sent different content than the pointer refers to: ${what}. Push them again with \`git lfs push --all origin\`.`;
			return new LfsError("lfs-damaged", message);
		}
		function tooSlow(size) {
			const message = `The download from Git LFS was too slow for ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_3__.U9)(size, "byte")} and was given up. Check the network and the proxy.`;
			return new LfsError("lfs-unreachable", message, { transient: true });
		}
		function explainConnection(error) {
			const refused = (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_1__.vd)(error);
			if (refused !== undefined) return new LfsError("lfs-unreachable", refused);
			const code = (0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error) ?? "";
			const words = (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)((0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error) || code);
			if ((0, _lib_certificates_js__WEBPACK_IMPORTED_MODULE_0__.Br)(code)) {
				const message = `The certificate of the Git LFS server is not trusted (${words}). ${(0, _lib_certificates_js__WEBPACK_IMPORTED_MODULE_0__.Eu)()}`;
				return new LfsError("lfs-unreachable", message);
			}
			const message = `The connection to Git LFS failed (${words}). Check the network and the proxy.`;
			return new LfsError("lfs-unreachable", message, { transient: true });
		}
	}),
	3079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => urlMedia,
			Z: () => readRemote
		});
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17783);
		const OK = 200;
		const PARTIAL_CONTENT = 206;
		const LONGEST_VALUE = 200;
		const QUERY_HASH_LENGTH = 16;
		function readRemote(status, headers) {
			if (status !== OK && status !== PARTIAL_CONTENT) return { status };
			const etag = textOf(headers["etag"])?.replace(/^W\//, "") || undefined;
			const lastModified = textOf(headers["last-modified"]);
			const length = numberOf(status === OK ? headers["content-length"] : /\/(\d+)$/.exec(textOf(headers["content-range"]) ?? "")?.[1]);
			const type = textOf(headers["content-type"])?.split(";")[0]?.trim().toLowerCase() || undefined;
			return {
				status,
				...type !== undefined && { type },
				...etag !== undefined && { etag },
				...lastModified !== undefined && { lastModified },
				...length !== undefined && Number.isSafeInteger(length) && { length }
			};
		}
		function urlMedia(url, { etag, lastModified, length }) {
			return {
				kind: "url",
				etag,
				lastModified,
				length,
				query: hashOf(url.search.slice(1))
			};
		}
		function hashOf(query) {
			if (query === "") return undefined;
			return (0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__.sc)(query).slice(0, QUERY_HASH_LENGTH);
		}
		function textOf(value) {
			if (typeof value !== "string" || value.length > LONGEST_VALUE) return undefined;
			return /^[ -~]+$/.test(value) ? value : undefined;
		}
		function numberOf(value) {
			const text = textOf(value);
			if (text === undefined || !/^\d+(\.\d+)?$/.test(text)) return undefined;
			const amount = Number(text);
			return Number.isFinite(amount) && amount > 0 ? amount : undefined;
		}
	}),
	62650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pI: () => askAll,
			vf: () => discard,
			e6: () => follow,
			bg: () => openAccess
		});
		var at_once = __webpack_require__(66682);
		var external_node_dns_ = __webpack_require__(40610);
		var external_node_net_ = __webpack_require__(77030);
		;
		class PrivateAddressError extends Error {
			name = "PrivateAddressError";
		}
		const PRIVATE_V4 = [
			["0.0.0.0", 8],
			["10.0.0.0", 8],
			["100.64.0.0", 10],
			["127.0.0.0", 8],
			["169.254.0.0", 16],
			["172.16.0.0", 12],
			["192.0.0.0", 24],
			["192.0.2.0", 24],
			["192.88.99.0", 24],
			["192.168.0.0", 16],
			["198.18.0.0", 15],
			["198.51.100.0", 24],
			["203.0.113.0", 24],
			["224.0.0.0", 3],
			["168.63.129.16", 32]
		];
		const GLOBAL_V6 = ["2000::", 3];
		const PRIVATE_V6 = [
			["2001::", 23],
			["2001:db8::", 32],
			["2002::", 16],
			["3fff::", 20]
		];
		let known;
		function makeNetworks() {
			const [globalV6, refused] = [new external_node_net_.BlockList(), new external_node_net_.BlockList()];
			globalV6.addSubnet(...GLOBAL_V6, "ipv6");
			for (const [net, prefix] of PRIVATE_V4) refused.addSubnet(net, prefix, "ipv4");
			for (const [net, prefix] of PRIVATE_V6) refused.addSubnet(net, prefix, "ipv6");
			return {
				globalV6,
				refused
			};
		}
		function isPublic(address) {
			known ??= makeNetworks();
			const { globalV6, refused } = known;
			if (!(0, external_node_net_.isIPv6)(address)) return (0, external_node_net_.isIPv4)(address) && !refused.check(address, "ipv4");
			return globalV6.check(address, "ipv6") && !refused.check(address, "ipv6");
		}
		function requirePublic({ hostname }) {
			const address = hostname.replace(/^\[|\]$/g, "");
			if ((0, external_node_net_.isIP)(address) !== 0 && !isPublic(address)) throw new PrivateAddressError(address);
		}
		const publicOnly = (resolve) => (hostname, options, callback) => {
			resolve(hostname, {
				...options,
				all: true
			}, (error, found) => {
				const [first] = error === null ? found : [];
				if (error !== null) callback(error, "");
				else if (first === undefined || !found.every(({ address }) => isPublic(address))) callback(new PrivateAddressError(hostname), "");
				else if (options.all) callback(null, found);
				else callback(null, first.address, first.family);
			});
		};
		const lookupPublic = publicOnly(external_node_dns_.lookup);
		var remote_media = __webpack_require__(3079);
		;
		const CONCURRENCY = 8;
		const TIME_LIMIT = 1e4;
		const WHOLE_TIME_LIMIT = 6e5;
		const MOST_FAILURES = 10;
		const MOST_REDIRECTS = 5;
		const HEADERS = { "accept-encoding": "identity" };
		async function askAll(urls, options = {}) {
			if (urls.length === 0) return [];
			const { onPrivate } = options;
			const access = await openAccess(options);
			const whole = AbortSignal.timeout(WHOLE_TIME_LIMIT);
			const signal = options.signal === undefined ? whole : AbortSignal.any([options.signal, whole]);
			const failures = new Map();
			const ask = async (url) => {
				if ((failures.get(url.origin) ?? 0) >= MOST_FAILURES) return {};
				try {
					const either = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]);
					return await head(url, access, either);
				} catch (error) {
					if (error instanceof PrivateAddressError) onPrivate?.(url);
					else failures.set(url.origin, (failures.get(url.origin) ?? 0) + 1);
					return {};
				}
			};
			try {
				return await (0, at_once.$)(urls, CONCURRENCY, ask);
			} finally {
				await access.connections.destroy();
			}
		}
		async function openAccess({ ca, allowPrivate = false }) {
			const { Connections } = await Promise.all([__webpack_require__.e(5148), __webpack_require__.e(2802)]).then(__webpack_require__.bind(__webpack_require__, 62802));
			const connections = new Connections({
				connectTimeout: TIME_LIMIT,
				ca,
				...!allowPrivate && { lookup: lookupPublic }
			});
			return {
				connections,
				allowPrivate
			};
		}
		async function head(url, access, signal) {
			const response = await follow(url, "bytes=0-0", access, signal);
			return response === undefined ? {} : (0, remote_media.Z)(response.statusCode, discard(response).headers);
		}
		async function follow(start, range, { connections, allowPrivate }, signal) {
			let url = start;
			for (let hops = 0; hops <= MOST_REDIRECTS && url.protocol === "https:"; hops += 1) {
				signal.throwIfAborted();
				if (!allowPrivate) requirePublic(url);
				const response = await connections.request({
					origin: url.origin,
					path: `${url.pathname}${url.search}`,
					method: "GET",
					headers: {
						range,
						...HEADERS
					},
					signal
				});
				const { statusCode } = response;
				const { location } = response.headers;
				const moved = statusCode >= 300 && statusCode < 400 && typeof location === "string";
				if (!moved) return response;
				discard(response);
				url = new URL(location, url);
			}
			return undefined;
		}
		function discard(response) {
			response.body.on("error", () => {});
			response.body.destroy();
			return response;
		}
	}),
	32340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NY: () => isPaidAnswer,
			K9: () => parseTranscript,
			JN: () => readAnswer
		});
		var guards = __webpack_require__(37221);
		var line_ends = __webpack_require__(79512);
		var small_heap = __webpack_require__(94459);
		var units = __webpack_require__(1820);
		;
		function parseInsights(results, alternatives) {
			const subjects = subjectsOf(results, alternatives);
			return {
				summary: summaryOf(results, alternatives),
				topics: labelsOf(results, "topics", "topic"),
				intents: labelsOf(results, "intents", "intent"),
				entities: entitiesOf(alternatives),
				sentiment: stringAt(results, "sentiments", "average", "sentiment"),
				...subjects.length === 0 ? {} : { subjects }
			};
		}
		function stringAt(value, ...keys) {
			const found = (0, guards.at)(value, ...keys);
			return (0, guards.Kg)(found) && found.trim() !== "" ? found.trim() : undefined;
		}
		const objects = (value) => Array.isArray(value) ? value.filter(guards.Gv) : [];
		function summaryOf(results, alternatives) {
			if ((0, guards.at)(results, "summary", "result") === "failure") return undefined;
			const parts = alternatives.flatMap((alternative) => objects(alternative["summaries"])).flatMap(({ summary }) => (0, guards.Kg)(summary) ? [summary.trim()] : []);
			return stringAt(results, "summary", "short") ?? (parts.length > 0 ? parts.join(" ") : undefined);
		}
		function segmentsOf(results, kind) {
			const block = (0, guards.at)(results, kind);
			return objects((0, guards.at)(block, "segments") ?? (0, guards.at)(block, "results", kind, "segments"));
		}
		function subjectsOf(results, alternatives) {
			const [only, another] = alternatives;
			const words = only?.["words"];
			if (another !== undefined || !Array.isArray(words)) return [];
			const found = segmentsOf(results, "topics").flatMap((segment) => {
				const { start_word: number } = segment;
				const start = (0, guards.Bf)(number) ? (0, guards.at)(words[number], "start") : undefined;
				const [likeliest] = objects(segment["topics"]).toSorted((a, b) => scoreOf(b) - scoreOf(a));
				const topic = stringAt(likeliest, "topic");
				return (0, guards.Bf)(start) && start >= 0 && topic !== undefined ? [{
					start,
					topic
				}] : [];
			});
			return found.toSorted((a, b) => a.start - b.start);
		}
		function scoreOf({ confidence_score: score, confidence }) {
			return [score, confidence].find(guards.Bf) ?? 0;
		}
		function labelsOf(results, kind, label) {
			return distinct(segmentsOf(results, kind).flatMap((segment) => objects(segment[kind])).flatMap((found) => stringAt(found, label) ?? []));
		}
		function entitiesOf(alternatives) {
			const found = alternatives.flatMap((alternative) => objects(alternative["entities"])).flatMap((entity) => {
				const [label, value] = [stringAt(entity, "label"), stringAt(entity, "value")];
				return label === undefined || value === undefined ? [] : [{
					label,
					value
				}];
			});
			const byText = new Map(found.map((entity) => [`${entity.label}\n${entity.value}`, entity]));
			return [...byText.values()];
		}
		const distinct = (texts) => [...new Set(texts)];
		var sentences = __webpack_require__(18964);
		;
		const SAME_MOMENT_SECONDS = 5e-4;
		const LONG_PAUSE_SECONDS = 3;
		const PAUSE_SECONDS = 1.2;
		const PARAGRAPH_WORDS = 90;
		function paragraphsOf(words, given, language) {
			const rules = (0, sentences.t)(language);
			const starts = given ? givenStarts(words, given, rules) : ownStarts(words, rules);
			const paragraphs = [];
			let from = 0;
			const endSentence = (to) => {
				if (to > from) paragraphs.at(-1)?.sentences.push(words.slice(from, to));
				from = to;
			};
			for (const [index, { speaker }] of words.entries()) {
				const last = paragraphs.at(-1);
				const isNew = last === undefined || last.speaker !== speaker || starts[index] === "paragraph";
				if (isNew || starts[index] === "sentence") endSentence(index);
				if (isNew) paragraphs.push({
					speaker,
					sentences: []
				});
			}
			endSentence(words.length);
			return paragraphs;
		}
		function givenStarts(words, { sentences, paragraphs }, { endsBetween, goesOnBetween }) {
			const isNext = (moments) => {
				let next = 0;
				return ({ start }) => {
					const before = next;
					while (next < moments.length && (moments[next] ?? 0) <= start + SAME_MOMENT_SECONDS) next++;
					return next > before;
				};
			};
			const [startsSentence, startsParagraph] = [isNext(sentences), isNext(paragraphs)];
			return words.map((word, index) => {
				const before = words[index - 1]?.text;
				const [begins, beginsParagraph] = [startsSentence(word), startsParagraph(word)];
				if (before !== undefined && goesOnBetween(before, word.text)) return undefined;
				const isSentence = sentences.length > 0 ? begins : before !== undefined && endsBetween(before, word.text);
				return beginsParagraph ? "paragraph" : isSentence ? "sentence" : undefined;
			});
		}
		function ownStarts(words, { endsBetween }) {
			let length = 0;
			return words.map((word, index) => {
				const before = words[index - 1];
				length += 1;
				if (before === undefined) return undefined;
				const isSentence = endsBetween(before.text, word.text);
				const pause = word.start - before.end;
				const isParagraph = pause >= LONG_PAUSE_SECONDS || isSentence && (pause >= PAUSE_SECONDS || length > PARAGRAPH_WORDS);
				if (isParagraph || before.speaker !== word.speaker) length = 1;
				return isParagraph ? "paragraph" : isSentence ? "sentence" : undefined;
			});
		}
		;
		const USUAL_SECONDS = .3;
		function repairTimes({ starts: given, ends }, duration) {
			const starts = isSteady(given) ? given : repairStarts(given, duration);
			const repaired = ends.map((end, index) => {
				const start = starts[index] ?? 0;
				const latest = starts[index + 1] ?? (duration > start ? duration : Number.MAX_VALUE);
				return Math.max(start, Math.min(endFrom(start, given[index] ?? Number.NaN, end), latest));
			});
			return {
				starts,
				ends: repaired
			};
		}
		const isSteady = (starts) => starts.every((start, index) => start >= 0 && start >= (starts[index - 1] ?? 0));
		function endFrom(start, given, end) {
			if (Number.isNaN(end)) return start + USUAL_SECONDS;
			return Number.isNaN(given) ? end : end + (start - given);
		}
		function repairStarts(starts, duration) {
			const steady = longestAscent(starts);
			const repaired = new Float64Array(starts.length);
			let before = {
				index: -1,
				start: 0
			};
			for (const index of [...steady, starts.length]) {
				const start = starts[index] ?? Math.max(before.start, duration);
				const step = (start - before.start) / (index - before.index);
				for (let between = before.index + 1; between < index; between++) repaired[between] = Math.min(start, before.start + step * (between - before.index));
				if (index < starts.length) repaired[index] = start;
				before = {
					index,
					start
				};
			}
			return repaired;
		}
		function longestAscent(values) {
			const ends = [];
			const previous = [];
			const valueAt = (index) => values[index ?? -1] ?? 0;
			values.forEach((value, index) => {
				if (!(value >= 0)) return;
				let [low, high] = [0, ends.length];
				if (ends.length > 0 && valueAt(ends.at(-1)) <= value) low = high;
				while (low < high) {
					const middle = low + high >> 1;
					if (valueAt(ends[middle]) <= value) low = middle + 1;
					else high = middle;
				}
				previous[index] = ends[low - 1];
				ends[low] = index;
			});
			const run = [];
			for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.push(index);
			return run.reverse();
		}
		;
		function untimedWords(results, { transcript, channel, duration }) {
			const utterances = utterancesOf(results, channel);
			const words = utterances.flatMap(({ word, start, end }) => evenly(word, {
				start,
				end
			}));
			const whole = evenly(transcript, {
				start: 0,
				end: duration
			});
			const isWhole = words.length === whole.length && words.every(({ word }, index) => word === whole[index]?.word);
			return (isWhole ? words : whole).map((each) => ({ ...each }));
		}
		const utterancesOf = (results, channel) => ((0, guards.c3)((0, guards.at)(results, "utterances"), guards.Gv) ?? []).flatMap((utterance) => {
			const { transcript, start, end } = utterance;
			const isOfChannel = (utterance["channel"] ?? 0) === channel;
			const isComplete = (0, guards.Kg)(transcript) && (0, guards.Bf)(start) && (0, guards.Bf)(end) && start <= end;
			return isOfChannel && isComplete ? [{
				word: transcript,
				start,
				end
			}] : [];
		});
		function evenly(text, { start, end }) {
			const texts = text.split(/\s+/u).filter((each) => each !== "");
			const step = (end - start) / Math.max(1, texts.length);
			return texts.map((each, index) => ({
				word: each,
				start: Math.min(end, start + index * step),
				end: Math.min(end, start + (index + 1) * step)
			}));
		}
		;
		function parseTranscript(answer) {
			const metadata = (0, guards.at)(answer, "metadata");
			const requestId = (0, guards.at)(metadata, "request_id");
			const results = (0, guards.at)(answer, "results");
			const channels = (0, guards.at)(results, "channels");
			if (!(0, guards.Kg)(requestId) || !Array.isArray(channels)) return undefined;
			const reported = durationOf((0, guards.at)(metadata, "duration"), channels);
			const duration = reported ?? lastEnd(channels);
			const gaps = {
				words: 0,
				times: 0,
				channels: []
			};
			const parsed = channels.map((channel, index) => parseChannel(channel, index, {
				results,
				duration,
				gaps
			}));
			const sha256 = (0, guards.at)(metadata, "sha256");
			return {
				requestId,
				duration,
				sha256: (0, guards.Kg)(sha256) ? sha256 : undefined,
				...sentIn(metadata),
				models: modelNames(metadata),
				warnings: [...((0, guards.c3)((0, guards.at)(metadata, "warnings"), guards.Gv) ?? []).map(warningText), ...gapsText(gaps, { isDurationMissing: reported === undefined })],
				channels: parsed,
				insights: parseInsights(results, channels.flatMap(bestOf)),
				...joinedIn(metadata)
			};
		}
		function joinedIn(metadata) {
			const parts = (0, guards.at)(metadata, "joined", "parts");
			if (!Array.isArray(parts)) return {};
			return { joined: {
				parts: parts.length,
				isUncertain: (0, guards.at)(metadata, "joined", "speakers_uncertain") === true
			} };
		}
		const isPaidAnswer = (json) => (0, guards.Gv)((0, guards.at)(json, "results")) || (0, guards.Kg)((0, guards.at)(json, "metadata", "request_id"));
		function sentIn(metadata) {
			const [sha256, bytes] = [(0, guards.at)(metadata, "sent", "sha256"), (0, guards.at)(metadata, "sent", "bytes")];
			const isNoted = (0, guards.Kg)(sha256) && SHA256.test(sha256) && Number.isSafeInteger(bytes);
			return isNoted && (0, guards.Bf)(bytes) && bytes >= 0 ? { sent: {
				sha256,
				bytes
			} } : {};
		}
		const SHA256 = /^[0-9a-f]{64}$/;
		function timeOf(value) {
			const isValid = (0, guards.Bf)(value) && value >= 0 && value <= units.DF;
			return isValid ? value + 0 : undefined;
		}
		function durationOf(value, channels) {
			const duration = timeOf(value);
			return duration === 0 && lastEnd(channels) > 0 ? undefined : duration;
		}
		function lastEnd(channels) {
			const words = channels.flatMap(bestOf).flatMap(({ words }) => Array.isArray(words) ? words : []);
			const endOf = (word) => timeOf((0, guards.at)(word, "end")) ?? timeOf((0, guards.at)(word, "start")) ?? 0;
			return words.reduce((last, word) => Math.max(last, endOf(word)), 0);
		}
		function gapsText({ words, times, channels }, { isDurationMissing }) {
			const missing = [
				...isDurationMissing ? ["the length of the recording, for which the end of its last word is used"] : [],
				...words > 0 ? [`the text of ${(0, units.U9)(words, "word")}, left out`] : [],
				...times > 0 ? [`the time of ${(0, units.U9)(times, "word")}, placed between the neighboring words`] : [],
				...channels.length > 0 ? [`all of channel ${channels.join(", ")}, treated as silence`] : []
			];
			return missing.length === 0 ? [] : [`The answer lacks ${missing.join("; ")}.`];
		}
		function readAnswer(raw) {
			try {
				(0, small_heap.t)(raw.length);
				const transcript = parseTranscript(JSON.parse(raw));
				return transcript && {
					transcript,
					raw: (0, line_ends.w6)(raw)
				};
			} catch {
				return undefined;
			}
		}
		function modelNames(metadata) {
			const info = (0, guards.at)(metadata, "model_info");
			const models = (0, guards.Gv)(info) ? Object.values(info) : [];
			const diarizer = (0, guards.at)(metadata, "diarize_info", "arch");
			return [...models.filter((model) => (0, guards.Kg)((0, guards.at)(model, "name"))).map((model) => [(0, guards.at)(model, "name"), (0, guards.at)(model, "version")].filter(guards.Kg).join(" ")), ...(0, guards.Kg)(diarizer) && diarizer !== "" ? [`diarizer ${diarizer}`] : []];
		}
		function warningText(warning) {
			return [warning["parameter"], warning["message"]].filter(guards.Kg).join(": ");
		}
		function bestOf(channel) {
			const alternatives = (0, guards.at)(channel, "alternatives");
			return Array.isArray(alternatives) ? alternatives.slice(0, 1).filter(guards.Gv) : [];
		}
		function parseChannel(channel, index, context) {
			const [best] = bestOf(channel);
			if (best === undefined) {
				context.gaps.channels.push(index + 1);
				return {
					language: undefined,
					words: [],
					paragraphs: []
				};
			}
			const words = parseWords(best, index, context);
			const detected = (0, guards.at)(channel, "detected_language") ?? (0, guards.c3)(best["languages"], guards.Kg)?.[0];
			const language = (0, guards.Kg)(detected) && detected !== "" ? detected : undefined;
			return {
				language,
				words,
				paragraphs: paragraphsOf(words, parseDivisions(best), language)
			};
		}
		function parseWords({ words: given, transcript }, channel, { results, duration, gaps }) {
			const known = knownWords(Array.isArray(given) ? given : [], gaps);
			const spoken = (0, guards.Kg)(transcript) ? transcript : "";
			const words = known.length > 0 ? known : untimedWords(results, {
				transcript: spoken,
				channel,
				duration
			});
			const times = repairTimes(timesOf(words, gaps), duration);
			const parsed = [];
			for (const [index, word] of words.entries()) {
				const text = (wordText(word) ?? "").replaceAll(/\s+/gu, " ").trim();
				const start = times.starts[index] ?? 0;
				if (text !== "") addWord(parsed, wordOf(word, text, start, times.ends[index] ?? start));
			}
			return parsed;
		}
		const LEADING_STOPS = /^[\p{Pe}、。，．！？；：｡､،؛؟۔।॥]+(?=[^\p{Pe}\p{Po}])/u;
		function addWord(words, word) {
			const last = words.at(-1);
			const stops = last === undefined ? "" : LEADING_STOPS.exec(word.text)?.[0] ?? "";
			if (last !== undefined && stops !== "") words[words.length - 1] = {
				...last,
				text: last.text + stops
			};
			words.push(stops === "" ? word : {
				...word,
				text: word.text.slice(stops.length)
			});
		}
		function knownWords(given, gaps) {
			const known = given.filter((word) => (0, guards.Gv)(word)).filter((word) => wordText(word) !== undefined);
			gaps.words += given.length - known.length;
			return known;
		}
		function wordText({ punctuated_word: punctuated, word }) {
			if ((0, guards.Kg)(punctuated) && punctuated !== "") return punctuated;
			const texts = [word, punctuated].filter(guards.Kg);
			return texts.find((text) => text !== "") ?? texts[0];
		}
		function timesOf(words, gaps) {
			const [starts, ends] = [new Float64Array(words.length), new Float64Array(words.length)];
			for (const [index, word] of words.entries()) {
				const [start, end] = [timeOf(word["start"]), timeOf(word["end"])];
				if (!isPresent(word["start"], start) || !isPresent(word["end"], end)) gaps.times += 1;
				starts[index] = start ?? Number.NaN;
				ends[index] = end ?? Number.NaN;
			}
			return {
				starts,
				ends
			};
		}
		function wordOf({ confidence: given, speaker: number, language }, text, start, end) {
			const confidence = (0, guards.Bf)(given) ? Math.min(1, Math.max(0, given)) : undefined;
			const speaker = (0, guards.my)(number) ? number : undefined;
			return (0, guards.Kg)(language) && language !== "" ? {
				text,
				start,
				end,
				confidence,
				speaker,
				language
			} : {
				text,
				start,
				end,
				confidence,
				speaker
			};
		}
		const isPresent = (value, time) => value === null || time !== undefined;
		function parseDivisions(alternative) {
			const paragraphs = (0, guards.c3)((0, guards.at)(alternative, "paragraphs", "paragraphs"), guards.Gv) ?? [];
			const starts = (values) => values.map(({ start }) => start).filter(guards.Bf);
			const sentences = paragraphs.flatMap(({ sentences }) => starts((0, guards.c3)(sentences, guards.Gv) ?? []));
			const begins = paragraphs.flatMap(({ start, sentences }) => (0, guards.Bf)(start) ? [start] : starts((0, guards.c3)(sentences, guards.Gv) ?? []).slice(0, 1));
			const inOrder = (moments) => moments.toSorted((a, b) => a - b);
			return begins.length === 0 ? undefined : {
				sentences: inOrder(sentences),
				paragraphs: inOrder(begins)
			};
		}
	}),
	47107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AP: () => CAPTION_STYLES,
			Ip: () => CAPTION_SPEAKERS,
			fD: () => rulesOf,
			hO: () => widestPiece,
			zv: () => LABEL_SHARE
		});
		const CAPTION_STYLES = [
			"netflix",
			"bbc",
			"dcmp",
			"podcast"
		];
		const CAPTION_SPEAKERS = [
			"label",
			"dash",
			"brackets",
			"colour",
			"none"
		];
		const CHARACTERS_PER_WORD = 6;
		const perSecond = (wordsPerMinute) => wordsPerMinute * CHARACTERS_PER_WORD / 60;
		const [SEVERAL_COST, SELDOM_SEVERAL_COST] = [12, 26];
		const NETFLIX = {
			lineLength: 42,
			lines: 2,
			shortest: 834,
			longest: 7e3,
			readingSpeed: 17,
			gap: 84,
			hold: 500,
			shortestGap: 501,
			longestHold: 1e3,
			speakers: "label",
			wholeNames: false,
			severalCost: SEVERAL_COST
		};
		const BBC = {
			lineLength: 37,
			lines: 2,
			shortest: 1e3,
			longest: undefined,
			readingSpeed: perSecond(180),
			gap: 0,
			hold: 1499,
			shortestGap: 1e3,
			longestHold: 1499,
			speakers: "label",
			wholeNames: false,
			severalCost: SEVERAL_COST
		};
		const DCMP = {
			lineLength: 32,
			lines: 2,
			shortest: 2e3,
			longest: 6e3,
			readingSpeed: perSecond(160),
			gap: 0,
			hold: 1499,
			shortestGap: 500,
			longestHold: 1499,
			speakers: "label",
			wholeNames: false,
			severalCost: SELDOM_SEVERAL_COST
		};
		const PODCAST = {
			lineLength: 32,
			lines: 2,
			shortest: 0,
			longest: undefined,
			readingSpeed: undefined,
			gap: 0,
			hold: 500,
			shortestGap: 500,
			longestHold: 1e3,
			speakers: "label",
			wholeNames: true,
			severalCost: SELDOM_SEVERAL_COST
		};
		const STYLES = {
			netflix: NETFLIX,
			bbc: BBC,
			dcmp: DCMP,
			podcast: PODCAST
		};
		const PODCAST_VTT = {
			lineLength: 65,
			lines: 1,
			speakers: "none"
		};
		const NETFLIX_BY_LANGUAGE = {
			ja: { lineLength: 26 },
			ko: {
				lineLength: 32,
				readingSpeed: 24
			},
			zh: {
				lineLength: 32,
				readingSpeed: 18
			},
			yue: {
				lineLength: 32,
				readingSpeed: 18
			},
			th: { lineLength: 35 }
		};
		function rulesOf(choice, { format, language = "" }) {
			const isNetflix = choice.style === "netflix";
			const rules = {
				...STYLES[choice.style],
				...choice.style === "podcast" && format === "vtt" ? PODCAST_VTT : {},
				...isNetflix ? NETFLIX_BY_LANGUAGE[language.toLowerCase().split("-")[0] ?? ""] : {}
			};
			const longest = milliseconds(choice.longest) ?? rules.longest;
			const shortest = milliseconds(choice.shortest) ?? rules.shortest;
			return {
				...rules,
				lineLength: choice.lineLength ?? rules.lineLength,
				lines: choice.lines ?? rules.lines,
				shortest: Math.min(shortest, longest ?? shortest),
				longest,
				readingSpeed: choice.readingSpeed ?? rules.readingSpeed,
				speakers: choice.speakers ?? rules.speakers
			};
		}
		const LABEL_SHARE = 3 / 4;
		function widestPiece(choice, language) {
			const { lineLength, lines } = rulesOf(choice, {
				format: "srt",
				language
			});
			return lines > 1 ? lineLength : Math.floor(lineLength * (1 - LABEL_SHARE));
		}
		const milliseconds = (seconds) => seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1e3));
	}),
	72884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => gapBetween,
			y: () => joinWords
		});
		var _segmenter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19980);
		const IDEOGRAPHIC = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
		const PHRASED = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
		const MARKS = String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;
		class Script {
			#characters;
			#end;
			#start;
			constructor(characters) {
				this.#characters = characters;
			}
			ends(text) {
				this.#end ??= new RegExp(`[${this.#characters}]\\p{M}*$`, "u");
				return this.#end.test(text);
			}
			starts(text) {
				this.#start ??= new RegExp(`^[${this.#characters}]`, "u");
				return this.#start.test(text);
			}
		}
		const UNSPACED = new Script(`${IDEOGRAPHIC}${PHRASED}${MARKS}`);
		const CHINESE = new Script(IDEOGRAPHIC);
		const KANA = new Script(String.raw`\p{sc=Hiragana}\p{sc=Katakana}ー`);
		const PHRASES = new Script(String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}`);
		const PHRASED_STOP = /[\u104a\u104b\u17d4\u17d5]$/u;
		const FULL_WIDTH = new Script(MARKS);
		const DIGITS = new Script(String.raw`\p{Nd}%`);
		const LATIN = new Script(String.raw`\p{sc=Latin}\p{Nd}`);
		const [FIRST_UNSPACED, FIRST_MARK] = [3584, 12288];
		const WORDS_OF_PHRASE = 3;
		function gapBetween(before, after) {
			if (before.charCodeAt(before.length - 1) < FIRST_UNSPACED && after.charCodeAt(0) < FIRST_MARK) return " ";
			if (FULL_WIDTH.ends(before) || FULL_WIDTH.starts(after)) return "";
			if (PHRASED_STOP.test(before)) return " ";
			if (PHRASES.ends(before) && PHRASES.starts(after)) return isPhrase(before) || isPhrase(after) ? " " : "";
			if (UNSPACED.ends(before) && UNSPACED.starts(after)) return "";
			return isOneWord(before, after) ? "" : " ";
		}
		const isOneWord = (before, after) => DIGITS.ends(before) && CHINESE.starts(after) || CHINESE.ends(before) && DIGITS.starts(after) || LATIN.ends(before) && KANA.starts(after) || KANA.ends(before) && LATIN.starts(after);
		function isPhrase(text) {
			let words = 0;
			for (const { isWordLike } of (0, _segmenter_js__WEBPACK_IMPORTED_MODULE_0__.o)("th", "word").segment(text)) {
				if (isWordLike) words += 1;
				if (words >= WORDS_OF_PHRASE) return true;
			}
			return false;
		}
		function joinWords(words) {
			const gapBefore = (word, index) => gapBetween(words[index - 1] ?? "", word);
			if (words.every((word, index) => index === 0 || gapBefore(word, index) !== "")) return words.join(" ");
			return words.map((word, index) => (index === 0 ? "" : gapBefore(word, index)) + word).join("");
		}
	}),
	19465: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => partsNote });
		function partsNote({ joined }) {
			if (joined === undefined) return undefined;
			const { parts, isUncertain } = joined;
			const speakers = isUncertain ? ", in each of which speakers are told apart separately: one person may have several numbers" : "";
			return `sent in ${parts} parts${speakers}`;
		}
	}),
	19980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => segmenterOf });
		const known = new Map();
		function segmenterOf(language, granularity) {
			const name = `${language} ${granularity}`;
			const segmenter = known.get(name) ?? new Intl.Segmenter(language, { granularity });
			known.set(name, segmenter);
			return segmenter;
		}
	}),
	18964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => abbreviationOf,
			t: () => sentenceRules
		});
		;
		const EVERY_LANGUAGE = {
			open: "dr prof mr mrs ms st rev vs ca cf e.g i.e ft feat mt",
			counting: "no nr art fig p pp vol",
			closing: "etc inc ltd co corp jr sr a.m p.m u.s u.k u.s.a d.c ph.d m.d b.a m.a"
		};
		const LANGUAGES = {
			en: {
				open: "messrs hon gov sen rep pres gen col lt cmdr maj capt cpl sgt pvt adm supt insp approx esp incl viz resp " + "a.k.a asst assoc dept est",
				counting: "nos apt ch chap sec ex eq ext ver jan feb mar apr jun jul aug sep sept oct nov dec",
				closing: "ave blvd rd ln bros univ min max hrs mins secs lbs yds"
			},
			de: {
				open: "hr hrn fr frl dipl ing mag sog bzw vgl evtl ggf inkl exkl zzgl abzgl geb gest verh max min mind " + "z.b d.h u.a s.o s.u v.a i.d.r o.ä z.t z.zt sen phil jur rer nat med hl",
				counting: "abb abs bd kap s tel ziff zi aufl jg",
				closing: "usw usf tsd mio mrd jh jhd v.chr n.chr str gmbh u.v.m u.s.w z.hd"
			},
			fr: {
				open: "mme mmes mlle mlles mm pr me env cie av apr p.ex c.-à-d",
				counting: "chap pag tél n°",
				closing: "j.-c"
			},
			es: {
				open: "sra srta sras sres dra dña d lic lcda arq av avda c pza p.ej ud uds vd gral cap",
				counting: "núm pág págs tel tfno aprox n.º",
				closing: "ee.uu s.a s.l"
			},
			it: {
				open: "sig sig.ra sigg dott dott.ssa ing avv arch geom on mons egr gent spett prof.ssa p.es es",
				counting: "pag cap tel n sec",
				closing: "ecc s.p.a s.r.l a.c d.c"
			},
			pt: {
				open: "sra srta dra profa eng exmo exma av p.ex ex",
				counting: "pág págs núm tel cap aprox n.º",
				closing: "s.a ltda"
			},
			nl: {
				open: "dhr mevr mw drs mr ir ing bijv evt incl excl m.b.t o.a d.w.z t.a.v z.g zgn resp",
				counting: "blz hfst tel par",
				closing: "enz b.v n.v m.m v.chr n.chr"
			},
			sv: {
				open: "t.ex bl.a s.k resp dvs kl exkl inkl",
				counting: "tel sid",
				closing: "m.m osv o.s.v kr f.kr e.kr"
			},
			da: {
				open: "f.eks bl.a hr dvs kl inkl ekskl pga",
				counting: "tlf",
				closing: "osv m.m m.fl kr f.kr e.kr"
			},
			no: {
				open: "f.eks bl.a dvs kl inkl ekskl pga",
				counting: "tlf",
				closing: "osv m.m m.fl kr f.kr e.kr"
			},
			fi: {
				open: "esim ns ts klo toim",
				counting: "puh",
				closing: "jne yms ym eaa jaa"
			},
			pl: {
				open: "np tzw tj m.in ul inż mgr hab płk godz pt tzn wg",
				counting: "str tel poz rozdz",
				closing: "itd itp tys p.n.e n.e"
			},
			cs: {
				open: "např tzv tj ing mgr mudr judr ul cca popř",
				counting: "str tel č",
				closing: "atd apod tis kč"
			},
			ru: {
				open: "ул пер корп проф акад напр см ср гр тов св",
				counting: "стр тел рис гл ст кв",
				closing: "др пр тыс млн млрд руб коп гг вв н.э т.д т.п т.е"
			},
			uk: {
				open: "вул просп проф акад напр див",
				counting: "стор тел рис ст",
				closing: "ін тис млн млрд грн рр"
			},
			tr: {
				open: "doç sn bkz örn yrd mah",
				counting: "tel",
				closing: "vb vs vd m.ö m.s t.c"
			},
			el: {
				open: "κα δρ καθ π.χ δηλ βλ αγ λεωφ",
				counting: "σελ τηλ αρ",
				closing: "κ.λπ κλπ κ.ά π.μ μ.μ μ.χ ε.ε"
			},
			vi: {
				open: "tp ths ts pgs gs",
				counting: "tr",
				closing: "v.v"
			},
			hi: {
				open: "डॉ श्री प्रो पं",
				counting: "सं",
				closing: "इत्यादि"
			}
		};
		const KINDS = [
			"open",
			"counting",
			"closing"
		];
		function known(all) {
			const found = new Map();
			for (const kind of KINDS) for (const word of all.flatMap((lists) => lists[kind].split(" "))) if (!found.has(word)) found.set(word, kind);
			return found;
		}
		const byLanguage = new Map();
		function abbreviationsIn(language = "multi") {
			const code = language.toLowerCase().split("-")[0] ?? "";
			const found = byLanguage.get(code);
			if (found !== undefined) return found;
			const abbreviations = known([EVERY_LANGUAGE, ...listsOf(code)]);
			byLanguage.set(code, abbreviations);
			return abbreviations;
		}
		function listsOf(code) {
			if (code === "multi") return Object.values(LANGUAGES);
			return Object.entries(LANGUAGES).flatMap(([language, lists]) => language === code ? [lists] : []);
		}
		;
		const SENTENCE_END = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'’”]*$/u;
		const PLAIN_END = /[\p{L}\p{N}\p{M},;:]$/u;
		const FULL_STOP = /^[\p{Ps}\p{Pi}"'“‘¿¡]*(.*)\.$/su;
		const LETTER = /^\p{L}$/u;
		const SMALL_LETTER = /^\p{Ll}$/u;
		const ORDINAL = /^\d{1,3}$/;
		const BEGINS_SMALL = /^[\p{Ps}\p{Pi}"'“‘]*\p{Ll}/u;
		const BEGINS_NUMBER = /^[\p{Sc}#]?\d/u;
		const GREEK_QUESTION = /[;\u037e][\p{Pe}\p{Pf}"'’”]*$/u;
		const STOPPED_ORDINALS = new Set("de da nb nn no fi is et lv lt cs sk sl hr sr bs hu tr eu".split(" "));
		function sentenceRules(language) {
			const abbreviations = abbreviationsIn(language);
			const primary = language?.toLowerCase().split("-")[0] ?? "";
			const hasOrdinals = STOPPED_ORDINALS.has(primary);
			const stopAfter = (word) => {
				const stem = FULL_STOP.exec(word)?.[1];
				return stem === undefined ? undefined : {
					stem,
					kind: abbreviations.get(stem.toLowerCase())
				};
			};
			const goesOnBetween = (before, after) => {
				const stop = before.endsWith(".") ? stopAfter(before) : undefined;
				if (stop === undefined) return false;
				const isOpen = stop.kind === "open" || SMALL_LETTER.test(stop.stem);
				return isOpen || stop.kind === "counting" && BEGINS_NUMBER.test(after);
			};
			return {
				goesOnBetween,
				endsBetween: (before, after) => {
					if (primary === "el" && GREEK_QUESTION.test(before)) return true;
					if (PLAIN_END.test(before) || !SENTENCE_END.test(before)) return false;
					if (!before.endsWith(".")) return true;
					if (BEGINS_SMALL.test(after) || goesOnBetween(before, after)) return false;
					const stem = stopAfter(before)?.stem ?? "";
					return !LETTER.test(stem) && !(hasOrdinals && ORDINAL.test(stem));
				}
			};
		}
		function abbreviationOf(word, language) {
			const stem = word.endsWith(".") ? FULL_STOP.exec(word)?.[1] : undefined;
			if (stem === undefined) return undefined;
			return LETTER.test(stem) ? "letter" : abbreviationsIn(language).get(stem.toLowerCase());
		}
	}),
	91006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => labeller });
		function labeller({ channels }, names) {
			const isMultichannel = channels.length > 1;
			const known = channels.map(() => new Map());
			return (voice) => {
				const ofChannel = known[voice.channel];
				if (ofChannel?.has(voice.speaker)) return ofChannel.get(voice.speaker);
				const given = keysOf(voice, isMultichannel).find((key) => Object.hasOwn(names, key));
				const label = given === undefined ? counted(voice, isMultichannel) : names[given];
				ofChannel?.set(voice.speaker, label);
				return label;
			};
		}
		function keysOf({ channel, speaker }, isMultichannel) {
			const ofChannel = `channel ${channel}`;
			if (speaker === undefined) return [ofChannel];
			const either = isMultichannel ? [ofChannel, String(speaker)] : [String(speaker), ofChannel];
			return [`${ofChannel} speaker ${speaker}`, ...either];
		}
		function counted({ channel, speaker }, isMultichannel) {
			const parts = [...isMultichannel ? [`Channel ${channel}`] : [], ...speaker === undefined ? [] : [`Speaker ${speaker + 1}`]];
			return parts.length === 0 ? undefined : parts.join(", ");
		}
	}),
	33282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G6: () => EXCERPT_WORDS,
			GH: () => startOf,
			P7: () => languagesOf,
			T5: () => passagesOf,
			b6: () => textOf,
			e: () => wordCount,
			eX: () => languageOf,
			ex: () => paragraphText,
			pJ: () => endOf,
			yE: () => meanConfidence,
			zU: () => excerptOf
		});
		var _join_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72884);
		function passagesOf({ channels }) {
			if (channels.length === 1) return (channels[0]?.paragraphs ?? []).map((each) => ({
				channel: 0,
				...each
			}));
			const unordered = channels.flatMap(({ paragraphs }, channel) => paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => ({
				channel,
				paragraph,
				sentence
			}))));
			const inOrder = unordered.toSorted((a, b) => startOf(a.sentence) - startOf(b.sentence));
			const passages = [];
			for (const { channel, paragraph, sentence } of inOrder) {
				const last = passages.at(-1);
				if (last?.paragraph === paragraph) last.sentences.push(sentence);
				else passages.push({
					channel,
					paragraph,
					sentences: [sentence]
				});
			}
			return passages.map(({ channel, paragraph, sentences }) => ({
				channel,
				speaker: paragraph.speaker,
				sentences
			}));
		}
		const startOf = (words) => words[0]?.start ?? 0;
		const endOf = (words) => words.at(-1)?.end ?? 0;
		const textOf = (words) => (0, _join_js__WEBPACK_IMPORTED_MODULE_0__.y)(words.map(({ text }) => text));
		const paragraphText = ({ sentences }) => textOf(sentences.flat());
		function wordCount({ channels }) {
			return channels.reduce((sum, { words }) => sum + words.length, 0);
		}
		function meanConfidence({ channels }) {
			let [sum, known] = [0, 0];
			for (const { words } of channels) for (const { confidence } of words) {
				if (confidence === undefined) continue;
				sum += confidence;
				known += 1;
			}
			return known === 0 ? undefined : sum / known;
		}
		function languageOf({ channels }) {
			const spoken = channels.filter(({ words }) => words.length > 0);
			return spoken.find(({ language }) => language !== undefined)?.language;
		}
		function languagesOf(transcript) {
			const counts = new Map();
			for (const { language: ofChannel, words } of transcript.channels) {
				for (const { language = ofChannel } of words) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
			}
			return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
		}
		const EXCERPT_WORDS = 80;
		function excerptOf(transcript) {
			const words = [];
			for (const { sentences } of passagesOf(transcript)) {
				if (words.length > EXCERPT_WORDS) break;
				for (const sentence of sentences) words.push(...sentence.slice(0, EXCERPT_WORDS + 1));
			}
			return `${textOf(words.slice(0, EXCERPT_WORDS))}${words.length > EXCERPT_WORDS ? " …" : ""}`;
		}
	})
};
