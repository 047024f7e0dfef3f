export const id = 8613;
export const ids = [8613, 2802];
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
	8613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { SpeechClient: () => SpeechClient });
		var external_node_stream_ = __webpack_require__(57075);
		var connections = __webpack_require__(62802);
		var failure = __webpack_require__(24261);
		var secrets = __webpack_require__(56788);
		var media_type = __webpack_require__(20541);
		var open_file = __webpack_require__(29725);
		var deepgram_body = __webpack_require__(18129);
		var deepgram_error = __webpack_require__(51987);
		var explain = __webpack_require__(36346);
		var token = __webpack_require__(59324);
		var user_agent = __webpack_require__(23306);
		var guards = __webpack_require__(37221);
		var line_ends = __webpack_require__(79512);
		var page_title = __webpack_require__(46619);
		var answer = __webpack_require__(32340);
		;
		async function readReply({ status, headers, body }, expected) {
			if (status !== 200) throw (0, explain.iJ)(status, headers, body);
			const details = {
				status,
				requestId: (0, explain.Gb)(headers)
			};
			const json = parseJson(body, expected.mask, details);
			const told = hashIn(json);
			const isOther = expected.sent !== undefined && told !== undefined && told !== expected.sent;
			const raw = (0, line_ends.w6)(cleanText(json, body, isOther ? {
				...expected,
				original: undefined
			} : expected));
			if (isOther) {
				const message = "The answer is for different bytes than were sent: the file changed meanwhile, or a proxy changed it.";
				throw new deepgram_error.u("wrong-answer", "never", message, {
					...details,
					answer: raw
				});
			}
			if ((0, answer.ps)(json)) await expected.keep?.(raw);
			const transcript = (0, answer.K9)(json);
			if (transcript !== undefined) return {
				transcript,
				raw
			};
			const message = "The answer is not a transcript.";
			throw new deepgram_error.u("bad-answer", "never", message, {
				...details,
				answer: raw
			});
		}
		function parseJson(body, mask, details) {
			try {
				return JSON.parse(body);
			} catch {
				if ((0, page_title.y)(body)) throw pageInPlace(body, mask, details);
				const message = "The answer is cut off or is not JSON. It may have been charged.";
				throw new deepgram_error.u("bad-answer", "once", message, {
					...details,
					answer: mask.hide(body)
				});
			}
		}
		function pageInPlace(body, mask, details) {
			const title = (0, page_title.G)(body);
			const named = title === undefined ? "" : ` "${mask.hide(title)}"`;
			const explained = {
				finding: `The endpoint answers with a page${named} in place of a transcript.`,
				advice: "Check `base-url` and the proxy."
			};
			return new deepgram_error.u("not-found", "never", explained, {
				...details,
				answer: mask.hide(body)
			});
		}
		function hashIn(json) {
			const told = (0, guards.at)(json, "metadata", "sha256");
			return (0, guards.Kg)(told) && told !== "" ? told : undefined;
		}
		function cleanText(json, body, { mask, sent, original }) {
			const isDirty = mask.isIn(body);
			const lacksHash = sent !== undefined && (0, answer.ps)(json) && hashIn(json) === undefined;
			if (isDirty) mask.clean(json);
			if (lacksHash) Object.assign(json, { metadata: {
				...Object((0, guards.at)(json, "metadata")),
				sha256: sent
			} });
			const isSound = original !== undefined && (0, answer.ps)(json);
			if (isSound) {
				const about = {
					sha256: original.sha256,
					sent: {
						sha256: sent,
						bytes: original.bytes
					}
				};
				Object.assign(json, { metadata: {
					...Object((0, guards.at)(json, "metadata")),
					...about
				} });
			}
			if (!isDirty && !lacksHash && !isSound) return body;
			try {
				return JSON.stringify(json);
			} catch {
				return mask.hide(body);
			}
		}
		;
		class Deadline {
			#milliseconds;
			#controller = new AbortController();
			#timer;
			constructor(milliseconds) {
				this.#milliseconds = milliseconds;
			}
			get signal() {
				return this.#controller.signal;
			}
			start() {
				this.#timer ??= setTimeout(() => this.#controller.abort(), this.#milliseconds);
			}
			end() {
				clearTimeout(this.#timer);
			}
		}
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const CHUNK = 256 * 1024;
		class Upload {
			#source;
			#options;
			#hash = (0, external_node_crypto_.createHash)("sha256");
			#stalled = new AbortController();
			#sha256;
			#readError;
			constructor(source, options) {
				this.#source = source;
				this.#options = options;
			}
			get stalled() {
				return this.#stalled.signal;
			}
			get sha256() {
				return this.#sha256;
			}
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
				} finally {
					clearTimeout(watchdog);
				}
			}
			async *#read() {
				const handle = await this.#must(() => (0, open_file.Bv)(this.#source.realPath, this.#source.size));
				try {
					for (let left = this.#source.size; left > 0;) {
						const chunk = await this.#must(() => this.#next(handle, left));
						left -= chunk.length;
						if (left === 0) {
							const sha256 = await this.#must(() => this.#verified(handle));
							await handle.close();
							this.#sha256 = sha256;
						}
						yield chunk;
					}
				} finally {
					await handle.close();
				}
			}
			async #next(handle, left) {
				const { size } = this.#source;
				const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(Math.min(CHUNK, left)));
				if (bytesRead === 0) throw new open_file.LD(size, size - left);
				const chunk = buffer.subarray(0, bytesRead);
				this.#hash.update(chunk);
				return chunk;
			}
			async #verified(handle) {
				const { size } = this.#source;
				const now = await handle.stat();
				const sha256 = this.#hash.digest("hex");
				const { planned = sha256 } = this.#options;
				if (now.size !== size || sha256 !== planned) throw new open_file.LD(size, now.size);
				return sha256;
			}
			async #must(read) {
				try {
					return await read();
				} catch (error) {
					this.#readError = error;
					throw error;
				}
			}
		}
		;
		const CONNECT_TIMEOUT_MS = 3e4;
		const LONGEST_STALL_MS = 6e4;
		class SpeechClient {
			#options;
			#connections;
			#mask = new secrets.n1();
			constructor(options) {
				this.#options = options;
				this.#connections = new connections.Connections({
					connections: options.connections,
					connectTimeout: CONNECT_TIMEOUT_MS,
					ca: options.ca,
					headersTimeout: options.answerTimeout,
					bodyTimeout: options.answerTimeout
				});
			}
			async transcribe(source, signal, expectation = {}) {
				const deadline = new Deadline(this.#options.answerTimeout);
				try {
					return source.kind === "file" ? await this.#sendFile(source, signal, expectation, deadline) : await this.#sendUrl(source, signal, expectation, deadline);
				} finally {
					deadline.end();
				}
			}
			close() {
				return this.#connections.destroy();
			}
			async #sendFile(source, signal, { planned, original, keep }, deadline) {
				const stallMs = Math.min(LONGEST_STALL_MS, this.#options.answerTimeout);
				const upload = new Upload(source, {
					stallMs,
					planned,
					onEnd: () => deadline.start()
				});
				const headers = {
					"content-type": (0, media_type.J)(source.soundAs ?? source.path),
					"content-length": String(source.size)
				};
				const onHead = (status) => {
					if (status === 200 && upload.sha256 === undefined) throw earlyAnswer();
				};
				const body = external_node_stream_.Readable.from(upload, { objectMode: false });
				const any = AbortSignal.any([
					signal,
					upload.stalled,
					deadline.signal
				]);
				try {
					const reply = await this.#post({
						headers,
						body,
						onHead
					}, any, deadline);
					return await readReply(reply, {
						mask: this.#mask,
						sent: upload.sha256,
						original: original === undefined ? undefined : {
							sha256: original,
							bytes: source.size
						},
						keep
					});
				} catch (error) {
					if (error instanceof deepgram_error.u || signal.aborted) throw error;
					throw explainUpload(error, upload, deadline);
				}
			}
			async #sendUrl({ url }, signal, { keep }, deadline) {
				const question = {
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ url: url.href })
				};
				deadline.start();
				try {
					const reply = await this.#post(question, AbortSignal.any([signal, deadline.signal]), deadline);
					return await readReply(reply, {
						mask: this.#mask,
						sent: undefined,
						keep
					});
				} catch (error) {
					if (error instanceof deepgram_error.u || signal.aborted) throw error;
					throw deadline.signal.aborted ? (0, explain.V$)() : (0, explain.cR)(error, true);
				}
			}
			async #post({ headers, body, onHead }, signal, deadline) {
				const { credential, baseUrl, parameters } = this.#options;
				const held = await credential();
				this.#mask.keep(held);
				const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
				const response = await this.#connections.request({
					origin: baseUrl.origin,
					path: `${baseUrl.pathname.replace(/\/$/, "")}/v1/listen?${query}`,
					method: "POST",
					headers: {
						...headers,
						authorization: (0, token.P_)(held),
						"accept-encoding": "gzip, br",
						"user-agent": user_agent._
					},
					body,
					signal
				});
				const { statusCode: status, headers: replied } = response;
				deadline.start();
				try {
					onHead?.(status);
				} catch (error) {
					response.body.on("error", () => {}).destroy();
					throw error;
				}
				const text = await (0, deepgram_body.x)(response.body, replied).catch((error) => {
					if (status === 200) throw error;
					return "";
				});
				return {
					status,
					headers: replied,
					body: text
				};
			}
		}
		function explainUpload(error, upload, deadline) {
			if (upload.readError instanceof open_file.LD) {
				return (0, deepgram_error.N)(upload.readError);
			}
			if (upload.readError !== undefined) {
				const message = `The file can no longer be read (${(0, failure.bD)(upload.readError)}). Nothing was charged.`;
				return new deepgram_error.u("unreadable-file", "never", message);
			}
			if (upload.stalled.aborted) {
				const message = "The upload made no progress and was given up. Check the network and the proxy.";
				return new deepgram_error.u("upload-stalled", "always", message);
			}
			return deadline.signal.aborted ? (0, explain.V$)() : (0, explain.cR)(error, upload.sha256 !== undefined);
		}
		function earlyAnswer() {
			const message = "An answer arrived before the file was sent, so it cannot belong to the file. Check `base-url` and the proxy.";
			return new deepgram_error.u("wrong-answer", "never", message);
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
	}),
	62802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Connections: () => Connections });
		var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35148);
		var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);
		const TLS = { rejectUnauthorized: true };
		class Connections {
			#direct;
			#proxied;
			#goesAround;
			constructor(options = {}, env = process.env) {
				const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
				const shared = {
					...timeouts,
					...connections !== undefined && { connections },
					allowH2: false
				};
				const tls = {
					...TLS,
					...ca !== undefined && { ca }
				};
				const { https, goesAround } = (0, _proxies_js__WEBPACK_IMPORTED_MODULE_1__.rq)(env);
				this.#goesAround = goesAround;
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
					proxyTls: TLS
				});
			}
			request(options) {
				const origin = new URL(String(options.origin));
				const way = this.#goesAround((0, _proxies_js__WEBPACK_IMPORTED_MODULE_1__.w4)(origin), (0, _proxies_js__WEBPACK_IMPORTED_MODULE_1__.HM)(origin)) ? this.#direct : this.#proxied ?? this.#direct;
				return way.request(options);
			}
			async destroy() {
				await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
			}
		}
	})
};
