export const id = 4522;
export const ids = [4522, 2802];
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
	74522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var answer = __webpack_require__(24935);
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
					"content-type": (0, media_type.JL)(source.soundSuffix ?? source.path),
					"content-length": String(source.size)
				};
				const onHead = (status) => {
					if ((0, answer.Qy)(status) && upload.sha256 === undefined) throw earlyAnswer();
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
					return await (0, answer.Xw)(reply, {
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
				const message = {
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ url: url.href })
				};
				deadline.start();
				try {
					const reply = await this.#post(message, AbortSignal.any([signal, deadline.signal]), deadline);
					return await (0, answer.Xw)(reply, {
						mask: this.#mask,
						sent: undefined,
						keep
					});
				} catch (error) {
					if (error instanceof deepgram_error.u || signal.aborted) throw error;
					throw deadline.signal.aborted ? (0, explain.V$)() : (0, explain.cR)(error, { sentAll: true });
				}
			}
			async #post({ headers, body, onHead }, signal, deadline) {
				const { credential, baseUrl, parameters } = this.#options;
				const secret = await credential();
				this.#mask.keep(secret);
				const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
				const response = await this.#connections.request({
					origin: baseUrl.origin,
					path: `${baseUrl.pathname.replace(/\/$/, "")}/v1/listen?${query}`,
					method: "POST",
					headers: {
						...headers,
						authorization: (0, token.P_)(secret),
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
					if ((0, answer.Qy)(status)) throw error;
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
			if (deadline.signal.aborted) return (0, explain.V$)();
			return (0, explain.cR)(error, { sentAll: upload.sha256 !== undefined });
		}
		function earlyAnswer() {
			const message = "An answer arrived before the file was sent, so it cannot belong to the file. Check `base-url` and the proxy.";
			return new deepgram_error.u("wrong-answer", "never", message);
		}
	}),
	23306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => USER_AGENT });
		const USER_AGENT = "deepgram-transcribe-action/1.0.0";
	}),
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
	})
};
