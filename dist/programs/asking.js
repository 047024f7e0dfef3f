export const id = 6205;
export const ids = [6205];
export const modules = {
	20941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { askAll: () => askAll });
		var manage_client = __webpack_require__(39186);
		var manage_connection = __webpack_require__(13345);
		var deepgram_token = __webpack_require__(59324);
		;
		const known = (value) => ({
			known: true,
			value
		});
		const unknown = (finding, advice = "", kind) => ({
			known: false,
			finding,
			advice,
			kind
		});
		const NOT_ASKED = unknown("Not asked, since no check needs it.");
		function factsOfToken(token) {
			if (!(0, deepgram_token.sg)(token)) return undefined;
			const end = (0, deepgram_token.Wr)(token);
			const until = end === "" ? "" : `, valid until ${end}`;
			const finding = `It is a temporary token (JWT)${until}, which can only transcribe.`;
			return nothingFound(unknown(finding, "Store an API key in the secret.", "bad-key"));
		}
		const NO_KEY = nothingFound(unknown("It is empty.", "Check the name of its secret, and whether the job can read it.", "bad-key"));
		function nothingFound(reason) {
			const { finding, advice, kind } = reason.known ? NOT_ASKED : reason;
			const isRefused = kind === "bad-key";
			const rest = isRefused ? {
				...unknown("Deepgram does not accept the key.", "Fix that first."),
				isConsequence: true
			} : unknown(finding, advice, kind);
			return {
				valid: isRefused ? known({
					accepted: false,
					finding,
					advice
				}) : rest,
				keyId: "",
				comment: "",
				scopes: rest,
				project: rest,
				expires: rest,
				tags: rest,
				balance: rest,
				models: rest,
				probe: rest
			};
		}
		var deepgram_error = __webpack_require__(51987);
		var answers = __webpack_require__(41918);
		var refusals = __webpack_require__(40468);
		var manage_scopes = __webpack_require__(7956);
		;
		const ACCEPTED = {
			accepted: true,
			finding: "Deepgram knows it.",
			advice: ""
		};
		const NO_RIGHTS = {
			...ACCEPTED,
			finding: "Deepgram knows the key, but answers no questions about it."
		};
		const EMPTY_TOKEN = {
			keyId: undefined,
			projectId: undefined,
			comment: undefined,
			scopes: undefined,
			tags: undefined,
			expires: undefined
		};
		const STOPPING = new Set([
			"bad-key",
			"bad-answer",
			"connection",
			"rate-limit",
			"server-error"
		]);
		const NOT_ABOUT_THE_KEY = new Set(["endpoint", "redirected"]);
		async function gather({ own, reader }, wanted, probe) {
			const token = await ask(() => own.token());
			if (!token.known && STOPPING.has(token.kind)) return nothingFound(token);
			const self = token.known ? token.value : EMPTY_TOKEN;
			const seen = token.known && reader !== undefined ? NOT_ASKED : await askIf(self, manage_client.n.projects, () => own.projects());
			const valid = validity(token, seen);
			if (valid.known && !valid.value.accepted) return nothingFound(seen);
			const { client, limits, project, entry } = await readEntry({
				own,
				reader
			}, self, seen);
			const from = (reported, read) => {
				const value = reported ?? (entry.known ? read(entry.value) : undefined);
				if (value !== undefined) return known(value);
				if (entry.known) return unknown("Deepgram does not report it, not even in the entry of the key itself.");
				return entry;
			};
			const scopes = from(self.scopes, (key) => key.scopes);
			const held = {
				...limits,
				scopes: reader === undefined && scopes.known ? scopes.value : undefined
			};
			return {
				valid,
				keyId: self.keyId ?? "",
				comment: self.comment ?? (entry.known ? entry.value.comment : ""),
				scopes,
				project,
				expires: from(self.expires, (key) => key.expires ?? answers.tm),
				tags: from(self.tags, (key) => key.tags ?? []),
				balance: await balanceOf(client, held, project, wanted),
				models: wanted.models.length === 0 ? NOT_ASKED : await modelsOf(client, held, project),
				probe: wanted.probe ? await probe() : NOT_ASKED
			};
		}
		async function ask(question) {
			try {
				return known(await question());
			} catch (error) {
				if (!(error instanceof deepgram_error.u) || NOT_ABOUT_THE_KEY.has(error.kind)) throw error;
				return unknown(error.finding, error.advice, error.kind);
			}
		}
		async function readEntry({ own, reader }, self, seen) {
			if (reader === undefined) {
				const project = await projectOf(own, self, seen);
				return {
					client: own,
					limits: self,
					project,
					entry: await entryOf(own, self, project)
				};
			}
			const limits = {
				...self,
				scopes: undefined
			};
			const place = await projectOf(reader, limits, asReader(await ask(() => reader.projects())));
			const entry = asReader(await entryOf(reader, limits, place));
			const project = entry.known || self.projectId !== undefined ? place : entry;
			return {
				client: reader,
				limits,
				project,
				entry
			};
		}
		const READER = "reader-key: ";
		const READ_BY = "Set `reader-key` to a key with `project:read` and `keys:read`, such as an administrator's: the checked key " + "itself needs no more scopes.";
		async function askIf(self, task, question) {
			const { scopes } = self;
			const mayAsk = scopes === undefined || task.needs === undefined || (0, manage_scopes.sz)(scopes).has(task.needs);
			const answer = mayAsk ? await ask(question) : unknown((0, refusals.g)(task, task.needs).finding, "", "missing-scope");
			if (answer.known || answer.kind !== "missing-scope") return answer;
			if (mayAsk && scopes !== undefined && task.needs !== undefined) return creatorLacksScope(task, task.needs);
			return {
				...answer,
				advice: task === manage_client.n.balances ? (0, refusals.g)(task, task.needs).advice : READ_BY
			};
		}
		const creatorLacksScope = ({ what }, scope) => unknown(`The API key may not ${what}, though it has \`${scope}\`: its creator's role no longer allows that.`, "Create a new key with an account whose role allows it, or ask an owner of the project to restore the " + "creator's role.", "missing-scope");
		function asReader(answer) {
			const isSaid = answer.known || answer.finding.startsWith(READER);
			return isSaid ? answer : {
				...answer,
				finding: `${READER}${answer.finding}`
			};
		}
		function validity(token, projects) {
			if (token.known || projects.known) return known(ACCEPTED);
			if (projects.kind === "bad-key") {
				return known({
					accepted: false,
					finding: projects.finding,
					advice: projects.advice
				});
			}
			return [token.kind, projects.kind].includes("missing-scope") ? known(NO_RIGHTS) : token;
		}
		async function projectOf(client, { keyId, projectId, scopes }, projects) {
			const seen = projects.known ? projects.value : [];
			if (projectId !== undefined) return known(seen.find(({ id }) => id === projectId) ?? {
				id: projectId,
				name: ""
			});
			if (!projects.known) return projects;
			const [only, ...others] = seen;
			if (only === undefined) return unknown("The key has access to no project.");
			if (others.length === 0) return known(only);
			const readsKeys = scopes === undefined || (0, manage_scopes.sz)(scopes).has(manage_client.n.key.needs);
			for (const project of keyId !== undefined && readsKeys ? seen : []) {
				if ((await ask(() => client.getKey(project.id, keyId ?? ""))).known) return known(project);
			}
			return unknown(`The key has access to ${seen.length} projects, and Deepgram does not say which one it belongs to.`);
		}
		async function entryOf(client, self, project) {
			const { keyId, scopes, tags, expires, comment } = self;
			if ([
				scopes,
				tags,
				expires,
				comment
			].every((reported) => reported !== undefined)) return NOT_ASKED;
			if (keyId === undefined) return unknown("Deepgram does not say which key it is.");
			if (!project.known) return project;
			return await askIf(self, manage_client.n.key, () => client.getKey(project.value.id, keyId));
		}
		async function balanceOf(client, self, project, { minBalance }) {
			const mayRead = self.scopes !== undefined && (0, manage_scopes.sz)(self.scopes).has(manage_client.n.balances.needs);
			if (minBalance === undefined && !mayRead) return NOT_ASKED;
			if (!project.known) return project;
			const balances = await askIf(self, manage_client.n.balances, () => client.balances(project.value.id));
			return balances.known ? inDollars(balances.value) : balances;
		}
		function inDollars(balances) {
			const other = balances.find(({ units }) => units !== "usd");
			if (other !== undefined) return unknown(`The balance is in ${other.units}, not in US dollars.`);
			return known(balances.reduce((sum, { amount }) => sum + amount, 0));
		}
		async function modelsOf(client, self, project) {
			if (!project.known) return await ask(() => client.models());
			const ofProject = await askIf(self, manage_client.n.models, () => client.models(project.value.id));
			return ofProject.known ? ofProject : await ask(() => client.models());
		}
		var explain = __webpack_require__(36346);
		;
		const RATE_HZ = 16e3;
		const SECONDS = .25;
		const TONE_HZ = 440;
		const AMPLITUDE = 3e3;
		const HEADER_BYTES = 44;
		const BYTES_PER_SAMPLE = 2;
		const DEFAULT_MODEL = "nova-3";
		function tinyWav() {
			const samples = Math.round(RATE_HZ * SECONDS);
			const size = samples * BYTES_PER_SAMPLE;
			const wav = Buffer.alloc(HEADER_BYTES + size);
			wav.write("RIFF", 0);
			wav.writeUInt32LE(HEADER_BYTES - 8 + size, 4);
			wav.write("WAVEfmt ", 8);
			wav.writeUInt32LE(16, 16);
			wav.writeUInt16LE(1, 20);
			wav.writeUInt16LE(1, 22);
			wav.writeUInt32LE(RATE_HZ, 24);
			wav.writeUInt32LE(RATE_HZ * BYTES_PER_SAMPLE, 28);
			wav.writeUInt16LE(BYTES_PER_SAMPLE, 32);
			wav.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
			wav.write("data", 36);
			wav.writeUInt32LE(size, 40);
			for (let sample = 0; sample < samples; sample += 1) {
				const value = AMPLITUDE * Math.sin(2 * Math.PI * TONE_HZ * sample / RATE_HZ);
				wav.writeInt16LE(Math.round(value), HEADER_BYTES + sample * BYTES_PER_SAMPLE);
			}
			return wav;
		}
		async function probeListen(connection, baseUrl, models) {
			const model = models.find((name) => !name.startsWith("aura")) ?? DEFAULT_MODEL;
			const url = new URL(`${baseUrl.pathname.replace(/\/$/, "")}/v1/listen`, baseUrl);
			url.search = new URLSearchParams({
				model,
				tag: "check-key"
			}).toString();
			try {
				const question = {
					method: "POST",
					url,
					contentType: "audio/wav",
					body: tinyWav()
				};
				const { status, headers, body } = await connection.ask({
					...question,
					input: "base-url"
				});
				if (status === 200) return known({
					works: true,
					finding: `${model} transcribed a tone.`,
					advice: ""
				});
				const error = (0, explain.iJ)(status, headers, body);
				const isConclusive = error.retry === "never" && error.kind !== "bad-audio";
				return isConclusive ? known({
					works: false,
					finding: error.message,
					advice: ""
				}) : unknown(error.message, "Run again later.");
			} catch (error) {
				if (!(error instanceof deepgram_error.u)) throw error;
				const { kind, finding, advice } = error;
				return kind === "endpoint" ? known({
					works: false,
					finding,
					advice
				}) : unknown(finding, advice, kind);
			}
		}
		;
		async function askAll(inputs, onRetry) {
			const { readerKey, subjects } = inputs;
			const reader = readerKey === "" ? undefined : clientOf(inputs, readerKey, onRetry);
			try {
				const found = [];
				for (const { key } of subjects) found.push(await asking_ask(inputs, key, reader, onRetry));
				return found;
			} finally {
				reader?.close();
			}
		}
		async function asking_ask(inputs, key, reader, onRetry) {
			const factsWithoutRequest = key === "" ? NO_KEY : factsOfToken(key);
			if (factsWithoutRequest !== undefined) return {
				facts: factsWithoutRequest,
				now: Date.now()
			};
			const own = clientOf(inputs, key, onRetry);
			const connection = new manage_connection.N(key);
			try {
				const probe = () => probeListen(connection, inputs.baseUrl, inputs.models);
				return {
					facts: await gather({
						own,
						reader
					}, inputs, probe),
					now: own.clock.now()
				};
			} finally {
				own.close();
				connection.close();
			}
		}
		function clientOf({ baseUrl, managementUrl, retries }, apiKey, onRetry) {
			const input = managementUrl === baseUrl ? "base-url" : "management-url";
			return new manage_client.ManagementClient({
				apiKey,
				baseUrl: managementUrl,
				retries,
				input,
				onRetry
			});
		}
	}),
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
