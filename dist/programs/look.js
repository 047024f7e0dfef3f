export const id = 6321;
export const ids = [6321];
export const modules = {
	26867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { look: () => look });
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41918);
		var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
		var _keys_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
		var _keys_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98202);
		var _keys_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42922);
		var _keys_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12012);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1820);
		var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6177);
		const AT_ONCE = 8;
		const DAY_MS = 24 * 60 * 60 * 1e3;
		const OF_ALL = [
			"members:read",
			"admins:read",
			"owners:read"
		];
		async function look(inputs) {
			const client = (0, _keys_client_js__WEBPACK_IMPORTED_MODULE_2__.M)(inputs.apiKey, inputs.managementUrl);
			try {
				const projects = await client.projects();
				const chosen = inputs.project === "" ? projects : [(0, _keys_project_js__WEBPACK_IMPORTED_MODULE_4__.B_)(projects, inputs.project)];
				const unseen = [...await narrowness(client)];
				const keys = [];
				for (const project of chosen) keys.push(...await lookAt(client, project, inputs, unseen));
				return {
					keys,
					unseen,
					now: client.clock.now()
				};
			} catch (error) {
				throw (0, _keys_refused_js__WEBPACK_IMPORTED_MODULE_5__.ww)(error);
			} finally {
				client.close();
			}
		}
		async function narrowness(client) {
			const self = await client.token().catch(() => undefined);
			if (self?.scopes === undefined) {
				return ["Deepgram does not report the rights of `api-key`, so it may not see the keys of other people."];
			}
			const held = (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.sz)(self.scopes);
			const lacking = OF_ALL.filter((scope) => !held.has(scope));
			if (lacking.length === 0) return [];
			return [`\`api-key\` does not see all keys: it lacks ${lacking.map((scope) => `\`${scope}\``).join(", ")}.`];
		}
		async function lookAt(client, project, inputs, unseen) {
			const { unusedFor } = inputs;
			const { keys: listed, unread } = await client.listKeys(project.id);
			const keys = await detailed(client, project.id, listed, unseen);
			unseen.push(...unreadable(project, keys, unread, inputs));
			const orTell = async (question) => question.catch((error) => {
				if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u)) throw error;
				unseen.push(`${project.name || project.id}: ${error.message}`);
				return undefined;
			});
			const members = await orTell(client.members(project.id));
			const used = unusedFor === undefined ? undefined : await orTell(usedKeys(client, project.id, unusedFor));
			const replaced = (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.Mc)(keys);
			return keys.map((key) => ({
				project,
				key,
				members,
				used,
				hasSuccessor: replaced.has(key.id)
			}));
		}
		function unreadable(project, keys, unread, { olderThan, unusedFor }) {
			const ageless = olderThan === undefined && unusedFor === undefined ? [] : keys.filter((key) => key.created === "");
			return [...unread === 0 ? [] : [`${project.name || project.id}: ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_7__.U9)(unread, "key")} of the list cannot be read.`], ...ageless.map(({ id }) => `Key ${id}: Deepgram does not say when it was made.`)];
		}
		async function usedKeys(client, project, days) {
			const now = client.clock.now();
			const [start, end] = [now - days * DAY_MS, now].map((time) => new Date(time).toISOString().slice(0, 10));
			return await client.usedKeys(project, start ?? "", end ?? "");
		}
		async function detailed(client, project, keys, unseen) {
			const whole = new Map();
			const left = keys.values();
			const work = async () => {
				for (const key of left) {
					const details = await wholeKey(client, project, key).catch((error) => {
						if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u)) throw error;
						if (error.kind !== "unknown-key") unseen.push(`Key ${key.id}: ${error.message}`);
						return error.kind === "unknown-key" ? undefined : key;
					});
					if (details !== undefined) whole.set(key.id, details);
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, work));
			return keys.map(({ id }) => whole.get(id)).filter((key) => key !== undefined);
		}
		async function wholeKey(client, project, key) {
			const { tags = [], expires = _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_8__.tm, ...rest } = await (0, _keys_details_js__WEBPACK_IMPORTED_MODULE_3__.c)(client, project, key);
			return {
				...rest,
				tags,
				expires
			};
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
	98202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => detailsOfNew,
			c: () => detailsOf
		});
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		const isWhole = ({ scopes, tags, expires }) => scopes !== undefined && tags !== undefined && expires !== undefined;
		async function detailsOf(client, project, key, self = {}) {
			const entry = isWhole(key) ? key : await client.getKey(project, key.id);
			return {
				...key,
				scopes: key.scopes ?? entry.scopes ?? self.scopes,
				tags: key.tags ?? entry.tags ?? self.tags,
				expires: key.expires ?? entry.expires ?? self.expires,
				maker: key.maker ?? entry.maker
			};
		}
		async function detailsOfNew(client, project, key, { tags = [], ttlSeconds, expirationDate }) {
			const mayExpire = ttlSeconds !== undefined || expirationDate !== undefined;
			const isTold = (key.tags !== undefined || tags.length === 0) && (key.expires !== undefined || !mayExpire);
			if (isTold) return key;
			try {
				return {
					...await detailsOf(client, project, key),
					key: key.key
				};
			} catch (error) {
				if (error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u) return key;
				throw error;
			}
		}
	}),
	42922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => chooseProject,
			dy: () => othersSeen,
			t1: () => findProject
		});
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12012);
		const ID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
		async function findProject(client, wanted) {
			if (ID.test(wanted)) return wanted;
			return chooseProject(await seenBy(client), wanted).id;
		}
		async function seenBy(client) {
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
			const what = whyNone(found.length, wanted);
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`project: ${what} Set it to the id of one: ${listed(found.length > 0 ? found : projects)}.`);
		}
		function whyNone(amount, wanted) {
			if (wanted === "") return `the API key has access to ${amount} projects, and none is selected.`;
			return amount === 0 ? `the API key has access to no project called "${wanted}".` : `${amount} are called "${wanted}".`;
		}
		async function othersSeen(client) {
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
			if (!UNSURE.has(kind) || error.details.isUndone === true) return explainOther(error);
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
