export const id = 6731;
export const ids = [6731];
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
			const end = (0, deepgram_token.XN)(token);
			const until = end === "" ? "" : `, valid until ${end}`;
			const finding = `It is a temporary token (JWT)${until}, which can only transcribe.`;
			return nothingFound(unknown(finding, "Store an API key in the secret.", "bad-key"));
		}
		const NO_KEY = nothingFound(unknown("It is empty.", "Check the name of its secret, and whether the job can read it.", "bad-key"));
		function nothingFound(reason) {
			const { finding, advice, kind } = reason.known ? NOT_ASKED : reason;
			const isRefused = kind === "bad-key";
			const rest = isRefused ? unknown("Deepgram does not accept the key.", "Fix that first.") : unknown(finding, advice, kind);
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
		const MAY_NOTHING = {
			...ACCEPTED,
			finding: "Deepgram knows the key, but answers none of its questions."
		};
		const NOTHING_TOLD = {
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
			const self = token.known ? token.value : NOTHING_TOLD;
			const seen = token.known && reader !== undefined ? NOT_ASKED : await askIf(self, manage_client.n.projects, () => own.projects());
			const valid = validity(token, seen);
			if (valid.known && !valid.value.accepted) return nothingFound(seen);
			const { client, limits, project, entry } = await look({
				own,
				reader
			}, self, seen);
			const from = (told, read) => {
				const value = told ?? (entry.known ? read(entry.value) : undefined);
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
		async function look({ own, reader }, self, seen) {
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
			const place = await projectOf(reader, limits, ofReader(await ask(() => reader.projects())));
			const entry = ofReader(await entryOf(reader, limits, place));
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
			if (mayAsk && scopes !== undefined && task.needs !== undefined) return beyondItsMaker(task, task.needs);
			return {
				...answer,
				advice: task === manage_client.n.balances ? (0, refusals.g)(task, task.needs).advice : READ_BY
			};
		}
		const beyondItsMaker = ({ what }, scope) => unknown(`The API key may not ${what}, though it has \`${scope}\`: its creator's role no longer allows that.`, "Create a new key with an account whose role allows it, or ask an owner of the project to restore the " + "creator's role.", "missing-scope");
		function ofReader(answer) {
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
			return [token.kind, projects.kind].includes("missing-scope") ? known(MAY_NOTHING) : token;
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
			].every((told) => told !== undefined)) return NOT_ASKED;
			if (keyId === undefined) return unknown("Deepgram does not say which key it is.");
			if (!project.known) return project;
			return await askIf(self, manage_client.n.key, () => client.getKey(project.value.id, keyId));
		}
		async function balanceOf(client, self, project, { minBalance }) {
			const sees = self.scopes !== undefined && (0, manage_scopes.sz)(self.scopes).has(manage_client.n.balances.needs);
			if (minBalance === undefined && !sees) return NOT_ASKED;
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
				const tells = error.retry === "never" && error.kind !== "bad-audio";
				return tells ? known({
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
			const told = key === "" ? NO_KEY : factsOfToken(key);
			if (told !== undefined) return {
				facts: told,
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
			constructor(kind, retry, said, details = {}) {
				const { finding, advice } = typeof said === "string" ? {
					finding: said,
					advice: ""
				} : said;
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
			JN: () => backoff,
			P9: () => retryAfter,
			Q: () => LONGEST_RETRY_AFTER_MS,
			zZ: () => apart
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
		function apart(retry, random = Math.random()) {
			return Math.round(random * Math.min(LONGEST_SPREAD_MS, FIRST_SPREAD_MS * 2 ** (retry - 1)));
		}
	}),
	46619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => titleOf,
			y: () => isPage
		});
		const titleOf = (page) => /<title[^>]*>([^<]+)</i.exec(page)?.[1]?.replaceAll(/\s+/g, " ").trim() || undefined;
		const isPage = (body) => /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(body);
	}),
	55243: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => ServerClock });
		var _guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
		const HALF_SECOND_MS = 500;
		class ServerClock {
			#ahead;
			note(date, sent, answered) {
				const told = (0, _guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(date) ? Date.parse(date) : Number.NaN;
				if (!Number.isNaN(told)) this.#ahead = told + HALF_SECOND_MS - (sent + answered) / 2;
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
