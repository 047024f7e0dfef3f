export const id = 3915;
export const ids = [3915];
export const modules = {
	29748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nd: () => openApi,
			bR: () => orNothing,
			uL: () => orUnknown,
			$6: () => textAt
		});
		var promises_ = __webpack_require__(58500);
		var backoff = __webpack_require__(69455);
		var guards = __webpack_require__(37221);
		var server_clock = __webpack_require__(55243);
		;
		class Allowance {
			#left = new Map();
			note(headers) {
				const header = (name) => {
					const value = (0, guards.at)(headers, `x-ratelimit-${name}`);
					return (0, guards.Kg)(value) ? value : "";
				};
				const [resource, remaining, reset] = [
					"resource",
					"remaining",
					"reset"
				].map(header);
				if (!resource || !/^\d+$/.test(remaining ?? "") || !/^\d+$/.test(reset ?? "")) return;
				this.#left.set(resource, {
					requests: Number(remaining),
					resetAt: Number(reset) * 1e3
				});
			}
			left(resource) {
				return this.#left.get(resource);
			}
		}
		var explain = __webpack_require__(62228);
		;
		const TRIES = 5;
		const LONGEST_REQUEST_MS = 6e5;
		const AFTER_ANY_FAULT = ["rate-limit", "unclear"];
		const IF_SURELY_NOT_DONE = ["rate-limit"];
		const NOT_MODIFIED = 304;
		class Api {
			owner;
			repo;
			allowance;
			clock = new server_clock.i();
			#octokit;
			#wait;
			constructor(octokit, owner, repo, wait = promises_.setTimeout, allowance = new Allowance()) {
				this.owner = owner;
				this.repo = repo;
				this.allowance = allowance;
				this.#octokit = octokit;
				this.#wait = wait;
			}
			async rest(route, task, parameters = {}) {
				const { full, all } = this.#ours(route, parameters);
				return await this.#read(full, task, all, AFTER_ANY_FAULT);
			}
			async restOnce(route, task, parameters = {}) {
				const { full, all } = this.#ours(route, parameters);
				return await this.#read(full, task, all, []);
			}
			async anywhere(route, task, parameters = {}) {
				return await this.#read(route, task, parameters, AFTER_ANY_FAULT);
			}
			#ours(route, parameters) {
				const [method, path] = route.split(" ");
				const full = `${method} /repos/{owner}/{repo}${path ?? ""}`;
				return {
					full,
					all: {
						owner: this.owner,
						repo: this.repo,
						...parameters
					}
				};
			}
			async #read(route, task, parameters, again) {
				return await this.#send(task, again, async () => {
					const sent = Date.now();
					const { data, headers } = await this.#octokit.request(route, parameters);
					this.clock.note(headers?.["date"], sent, Date.now());
					return data;
				});
			}
			async find(route, task, parameters) {
				return await this.rest(route, task, parameters).catch(orNothing);
			}
			async ifChanged(route, task, parameters, before) {
				const headers = before?.etag === undefined ? {} : { "if-none-match": before.etag };
				const { full, all } = this.#ours(route, {
					...parameters,
					headers
				});
				return await this.#send(task, AFTER_ANY_FAULT, async () => {
					try {
						const answer = await this.#octokit.request(full, all);
						const etag = answer.headers?.["etag"];
						return {
							data: answer.data,
							etag: (0, guards.Kg)(etag) ? etag : undefined
						};
					} catch (error) {
						if (before !== undefined && (0, guards.at)(error, "status") === NOT_MODIFIED) return before;
						throw error;
					}
				});
			}
			async locationOf(route, task, parameters) {
				const { full, all } = this.#ours(route, {
					...parameters,
					request: { redirect: "manual" }
				});
				return await this.#send(task, AFTER_ANY_FAULT, async () => {
					const answer = await this.#octokit.request(full, all);
					return String(answer.headers?.["location"] ?? "");
				});
			}
			async mutate(mutation, task, variables) {
				return await this.#send(task, IF_SURELY_NOT_DONE, () => this.#octokit.graphql(mutation, variables));
			}
			async query(query, task, variables) {
				return await this.#send(task, AFTER_ANY_FAULT, () => this.#octokit.graphql(query, variables));
			}
			async pause(retry, retryAfterMs) {
				await this.#wait((0, backoff.JN)(retry, retryAfterMs));
			}
			async pauseApart(retry) {
				await this.#wait((0, backoff.zZ)(retry));
			}
			async #send(task, again, request) {
				let mayBeDone = false;
				for (let retry = 1;; retry += 1) {
					try {
						return await request();
					} catch (thrown) {
						const error = (0, explain.W)(thrown, task, mayBeDone);
						mayBeDone = error.mayBeDone;
						const tooLong = (error.retryAfter ?? 0) > backoff.Q;
						if (retry === TRIES || tooLong || !again.includes(error.kind)) throw error;
						await this.pause(retry, error.retryAfter);
					}
				}
			}
		}
		function orNothing(error) {
			if (error instanceof explain.y && error.kind === "not-found") return undefined;
			throw error;
		}
		function orUnknown(error) {
			if (error instanceof explain.y) return undefined;
			throw error;
		}
		const API_VERSION = "2022-11-28";
		const ignore = () => undefined;
		const SILENT = {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		};
		function apiUrl() {
			const url = process.env["GITHUB_API_URL"] ?? "https://api.github.com";
			if (URL.canParse(url)) return url;
			throw new explain.y("refused", `GITHUB_API_URL is not a URL: ${url}`);
		}
		async function openApi(token, owner, repo, wait) {
			const baseUrl = apiUrl();
			const { getOctokit } = await Promise.all([
				__webpack_require__.e(5148),
				__webpack_require__.e(872),
				__webpack_require__.e(3495)
			]).then(__webpack_require__.bind(__webpack_require__, 53495));
			const octokit = getOctokit(token, {
				baseUrl,
				log: SILENT
			});
			octokit.hook.before("request", (options) => {
				options.headers["x-github-api-version"] = API_VERSION;
			});
			const allowance = new Allowance();
			octokit.hook.after("request", ({ headers }) => allowance.note(headers));
			const narrow = {
				request: (route, parameters) => octokit.request(route, {
					...parameters,
					request: inTime(parameters)
				}),
				graphql: (query, variables) => octokit.graphql(query, {
					...variables,
					request: inTime()
				})
			};
			return new Api(narrow, owner, repo, wait, allowance);
		}
		function inTime(parameters = {}) {
			const { request } = parameters;
			const own = {
				signal: AbortSignal.timeout(LONGEST_REQUEST_MS),
				log: SILENT
			};
			return (0, guards.Gv)(request) ? {
				...request,
				...own
			} : own;
		}
		function textAt(answer, ...keys) {
			const value = (0, guards.at)(answer, ...keys);
			if ((0, guards.Kg)(value)) return value;
			throw new explain.y("refused", `GitHub's answer cannot be used: it lacks ${keys.join(".")}. Check GITHUB_API_URL.`);
		}
	}),
	62228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => explain,
			y: () => GitHubError
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37221);
		var _lib_page_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46619);
		var _lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13019);
		class GitHubError extends _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR {
			kind;
			retryAfter;
			mayBeDone;
			constructor(kind, message, retryAfter, mayBeDone = kind === "unclear") {
				super(message);
				this.kind = kind;
				this.retryAfter = retryAfter;
				this.mayBeDone = mayBeDone;
			}
		}
		const LONGEST_TEXT = 500;
		function explain(thrown, task, mayBeDone = false, now = Date.now()) {
			if (thrown instanceof GitHubError) return thrown;
			const refused = (0, _lib_proxies_js__WEBPACK_IMPORTED_MODULE_0__.vd)(thrown);
			if (refused !== undefined) return new GitHubError("refused", refused, undefined, mayBeDone);
			const refusal = read(thrown);
			const kind = kindOf(refusal);
			const retryAfter = kind === "rate-limit" ? retryAfterOf(refusal, now) : undefined;
			const message = explanation(kind, refusal, task, retryAfter);
			return new GitHubError(kind, message, retryAfter, mayBeDone || kind === "unclear");
		}
		function read(thrown) {
			const errors = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(thrown, "errors");
			if (Array.isArray(errors)) {
				return {
					status: 200,
					types: errors.map((error) => (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, "type")),
					text: shorten(errors.map(textOfError).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg).join(" ")),
					headers: (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(thrown, "headers")
				};
			}
			const response = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(thrown, "response");
			const status = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, "status");
			const message = thrown instanceof Error ? thrown.message : String(thrown);
			return {
				status: typeof status === "number" ? status : undefined,
				types: [],
				text: shorten((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(response) ? textOf((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, "data"), message) : message),
				headers: (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, "headers")
			};
		}
		function textOf(data, otherwise) {
			if ((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(data)) return (0, _lib_page_title_js__WEBPACK_IMPORTED_MODULE_3__.G)(data) ?? otherwise;
			const message = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, "message");
			const errors = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, "errors");
			const details = Array.isArray(errors) ? errors.map(textOfError).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg) : [];
			const texts = [...(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(message) ? [message] : [], ...details];
			return texts.length > 0 ? texts.join(" ") : otherwise;
		}
		function textOfError(error) {
			if ((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(error)) return error;
			const [message, field, code] = [
				"message",
				"field",
				"code"
			].map((key) => (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, key));
			if ((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(message) && message !== "") return message;
			if (!(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(code)) return undefined;
			return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(field) ? `${field}: ${code}` : code;
		}
		const shorten = (text) => {
			const line = text.replaceAll(/\s+/g, " ").trim();
			return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
		};
		const BY_TEXT = [
			[/rate limit|abuse detection/i, "rate-limit"],
			[/GH006|GH013|protected (branch|ref)|rule violation|must be made through a pull request/i, "protected"],
			[/already exists|: already_exists\b/i, "exists"],
			[/reference does not exist/i, "not-found"],
			[/expected branch to point to|not a fast.forward|is at [0-9a-f]{40} but expected/i, "stale"],
			[/too large|exceeds? .{0,200}(size|limit)/i, "too-large"]
		];
		const BY_TYPE = new Map([
			["STALE_DATA", "stale"],
			["FORBIDDEN", "forbidden"],
			["INSUFFICIENT_SCOPES", "forbidden"],
			["NOT_FOUND", "not-found"],
			["RATE_LIMITED", "rate-limit"],
			["RATE_LIMIT", "rate-limit"],
			["INTERNAL", "unclear"],
			["SERVICE_UNAVAILABLE", "unclear"]
		]);
		const BY_STATUS = new Map([
			[401, "bad-token"],
			[403, "forbidden"],
			[404, "not-found"],
			[413, "too-large"],
			[429, "rate-limit"]
		]);
		function kindOf({ status, types, text, headers }) {
			if (status === undefined || status >= 500) return "unclear";
			const exhausted = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, "x-ratelimit-remaining") === "0" || (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, "retry-after") !== undefined;
			if (status === 403 && exhausted) return "rate-limit";
			const byText = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
			const byType = types.map((type) => BY_TYPE.get(type)).find((kind) => kind !== undefined);
			const failedInside = status === 200 && /something went wrong|timed? ?out/i.test(text);
			return byText ?? byType ?? BY_STATUS.get(status) ?? (failedInside ? "unclear" : "refused");
		}
		const WAIT_WITHOUT_HINT_MS = 6e4;
		function retryAfterOf({ headers }, now) {
			const after = Number((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, "retry-after") ?? Number.NaN);
			if (after >= 0) return after * 1e3;
			if ((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, "x-ratelimit-remaining") !== "0") return WAIT_WITHOUT_HINT_MS;
			const reset = Number((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, "x-ratelimit-reset") ?? Number.NaN) * 1e3;
			return reset > now ? reset - now : WAIT_WITHOUT_HINT_MS;
		}
		function explanation(kind, { status, text }, task, retryAfter) {
			const answer = status === undefined || status === 200 ? text : `${status} ${text}`;
			switch (kind) {
				case "bad-token": return `token: GitHub does not accept it (${answer}). It is wrong or has expired: a GITHUB_TOKEN ends with its job, and the token of a GitHub App after an hour.`;
				case "forbidden": return explainForbidden(answer, task);
				case "not-found": return `GitHub found nothing when asked to ${task.what} (${answer}). It was deleted meanwhile, or the token may not see it: it needs ${named(task.needs)}.`;
				case "protected":
					if (/secret/i.test(text)) {
						return `A transcript contains text that push protection takes for a secret, so GitHub refused to ${task.what} ` + `(${answer}). Allow it at the address that GitHub names, remove it with \`redact\`, or use \`save-to: ` + "artifact`.";
					}
					return `token: the rules of the branch do not let it ${task.what} (${answer}). Use \`save-to: pull-request\`, or the token of a GitHub App that may bypass the rules.`;
				case "rate-limit": {
					const wait = retryAfter === undefined ? "" : ` It asks to wait ${Math.ceil(retryAfter / 1e3)} s.`;
					return `GitHub's rate limit is used up (${answer}), so it did not ${task.what}.${wait} Run the job again later; a GitHub App's token has a limit of its own.`;
				}
				case "too-large": return `It is too large for GitHub to ${task.what} (${answer}). Use \`save-to: artifact\`.`;
				case "unclear": return `GitHub failed to ${task.what} (${answer}). Run the job again; see https://www.githubstatus.com.`;
				case "stale":
				case "exists":
				case "refused": return `GitHub refused to ${task.what} (${answer}).`;
			}
		}
		const named = (needs) => typeof needs === "string" ? `\`permissions: ${needs}\` for this repository` : `the permission \`${needs.ofToken}\``;
		const BARRIERS = [
			[/not permitted to create (or approve )?pull requests/i, "Turn on \"Allow GitHub Actions to create and approve pull requests\" under Settings > Actions > General of the repository or its organization, or use the token of a GitHub App."],
			[/SAML/i, "Authorize the token for the organization's single sign-on, or use the token of a GitHub App."],
			[/IP allow list/i, "The organization admits only listed IP addresses: use a runner with one of them, or have the runner's " + "address listed."],
			[/personal access token.*lifetime|lifetime.*personal access token/i, "The organization accepts only tokens that expire sooner: create one that does."],
			[/OAuth App access restrictions/i, "The organization must approve the app that issued the token; GITHUB_TOKEN and GitHub Apps need no approval."],
			[/conversation is locked|issue is locked|is locked/i, "Unlock the conversation of the pull request."]
		];
		function explainForbidden(answer, { what, needs }) {
			if (/archived/i.test(answer)) return `The repository is archived: nothing can ${what} (${answer}).`;
			const barrier = BARRIERS.find(([pattern]) => pattern.test(answer))?.[1];
			if (barrier !== undefined) return `token: it may not ${what} (${answer}). ${barrier}`;
			if (typeof needs !== "string") {
				return `token: it may not ${what} (${answer}). GITHUB_TOKEN never may, whatever its \`permissions\`: use the token of a GitHub App, or a fine-grained personal access token, with ${named(needs)}.`;
			}
			return `token: it may not ${what} (${answer}). Add \`permissions: ${needs}\` to the job; another token than GITHUB_TOKEN needs the same permission. Pull requests from forks and runs of Dependabot get a read-only token.`;
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
	76671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => compareGranted });
		var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41918);
		var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);
		const TOLERANCE_MS = 10 * 60 * 1e3;
		function compareGranted(order, key, expires) {
			const { tags } = key;
			const { more, less } = compareScopes(order.scopes, key.scopes ?? order.scopes);
			const later = endOf(key.expires ?? expires) - endOf(expires);
			const excess = [...more.length > 0 ? [`has the scopes ${more.join(", ")}, which were not requested`] : [], ...later > TOLERANCE_MS ? [`${toldEnd(key.expires)}, and not at ${expires}`] : []];
			return {
				excess: excess.length > 0 ? excess.join(" and ") : undefined,
				lack: less.length > 0 ? `lacks the scopes ${less.join(", ")}` : undefined,
				others: [...later < -TOLERANCE_MS ? [`${toldEnd(key.expires)} already`] : [], ...tags === undefined || sorted(tags) === sorted(order.tags) ? [] : ["has other tags"]],
				untold: [...tags === undefined && sorted(order.tags) !== "" ? ["whether the key has its tags"] : [], ...key.expires === undefined && expires !== _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm ? ["whether the key expires"] : []]
			};
		}
		function compareScopes(asked, granted) {
			const [one, other] = [(0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(asked), (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(granted)];
			return {
				more: [...other].filter((scope) => !one.has(scope)),
				less: [...one].filter((scope) => !other.has(scope))
			};
		}
		const endOf = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm ? Number.POSITIVE_INFINITY : Date.parse(expires);
		const toldEnd = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm ? "never expires" : `expires at ${expires}`;
		const sorted = (tags = []) => [...tags].sort().join("\n");
	}),
	88395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ne: () => withdraw,
			og: () => makeKey,
			yE: () => removeKey
		});
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24261);
		var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42922);
		var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12012);
		async function makeKey(client, project, order, advice) {
			try {
				return await client.createKey(project, order);
			} catch (error) {
				const kind = error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u ? error.kind : undefined;
				const circumstances = {
					wanted: order.scopes,
					held: kind === "missing-scope" ? await scopesHeld(client) : undefined,
					others: kind === "unknown-project" ? await (0, _project_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(client) : ""
				};
				throw (0, _refused_js__WEBPACK_IMPORTED_MODULE_2__.J9)(error, circumstances, advice);
			}
		}
		async function scopesHeld(client) {
			const self = await client.token().catch(() => undefined);
			return self?.scopes;
		}
		async function withdraw(client, project, id, cause) {
			const why = (0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__.bD)(cause).replace(/\.?$/, ".");
			try {
				await removeKey(client, project, id);
				return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR(`${why} Key ${id} had been created, and was deleted again.`);
			} catch (error) {
				return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR(`${why} Key ${id} had been created, and could not be deleted: ${(0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`);
			}
		}
		async function removeKey(client, project, id) {
			try {
				await client.deleteKey(project, id);
				return true;
			} catch (error) {
				if (error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u && error.kind === "unknown-key") return false;
				throw error;
			}
		}
	}),
	74173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => HeldSignals });
		const SIGNALS = ["SIGINT", "SIGTERM"];
		class HeldSignals {
			#got;
			#listener = (signal) => {
				this.#got ??= signal;
			};
			constructor() {
				for (const signal of SIGNALS) process.on(signal, this.#listener);
			}
			get got() {
				return this.#got;
			}
			[Symbol.dispose]() {
				for (const signal of SIGNALS) process.off(signal, this.#listener);
			}
		}
	}),
	83033: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => tryKey,
			q: () => SILENT
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51987);
		var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69455);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
		var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98202);
		const SILENT = new Set([
			"missing-scope",
			"forbidden",
			"not-served"
		]);
		const TRIES = 5;
		async function tryKey(manager, project, key, order, url) {
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.M)(key.key, url);
			try {
				const told = await firstAnswer(client);
				const scopes = told?.scopes?.length === 0 ? undefined : told?.scopes;
				return await (0, _details_js__WEBPACK_IMPORTED_MODULE_3__.S)(manager, project, {
					...key,
					scopes: scopes ?? key.scopes
				}, order);
			} finally {
				client.close();
			}
		}
		async function firstAnswer(client) {
			for (let attempt = 1;; attempt += 1) {
				try {
					return await client.token();
				} catch (error) {
					const kind = error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_1__.u ? error.kind : undefined;
					if (kind === "missing-scope" || kind === "not-served") return undefined;
					if (kind !== "bad-key" || attempt === TRIES) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR(`The new key does not work: ${(0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0, _lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__.JN)(attempt));
				}
			}
		}
	}),
	49384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => writeSummary });
		var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39362);
		var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40045);
		async function writeSummary(markdown) {
			if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
			try {
				await _actions_core__WEBPACK_IMPORTED_MODULE_1__.z.addRaw(markdown, true).write();
			} catch (error) {
				_actions_core__WEBPACK_IMPORTED_MODULE_1__.z.emptyBuffer();
				_log_js__WEBPACK_IMPORTED_MODULE_0__.pq(`The step summary could not be written: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
			}
		}
	}),
	93915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { rotate: () => rotate });
		var api = __webpack_require__(29748);
		var sealedbox_node = __webpack_require__(37124);
		var failure = __webpack_require__(24261);
		var guards = __webpack_require__(37221);
		var explain = __webpack_require__(62228);
		;
		const KINDS = {
			repository: {
				route: "/repos/{owner}/{repo}/actions/secrets",
				permission: "Secrets: write"
			},
			environment: {
				route: "/repos/{owner}/{repo}/environments/{environment}/secrets",
				permission: "Environments: write"
			},
			organization: {
				route: "/orgs/{owner}/actions/secrets",
				permission: "Organization secrets: write"
			},
			dependabot: {
				route: "/repos/{owner}/{repo}/dependabot/secrets",
				permission: "Dependabot secrets: write"
			},
			"dependabot-organization": {
				route: "/orgs/{owner}/dependabot/secrets",
				permission: "Organization dependabot secrets: write"
			}
		};
		const LOOKS = 3;
		const PAGE = 100;
		const PUBLIC_KEY_BYTES = 32;
		class Secrets {
			#api;
			constructor(api) {
				this.#api = api;
			}
			get clock() {
				return this.#api.clock;
			}
			async find(place) {
				const found = await this.#read(place);
				if (found !== undefined) return found;
				const task = taskOf(place, `see ${ownerOf(place)}`);
				const key = await this.#get(place, "/public-key", task).catch(api.bR);
				throw new failure.HR(`secrets: ${place.label}: ` + (key === undefined ? `there is no ${ownerOf(place)}, or the token may not see it: it needs \`${KINDS[place.kind].permission}\`.` : `${ownerOf(place)} has no secret ${place.name}. Check the name; if it is right, set the secret once by hand, to the key to rotate.`));
			}
			async write(place, value, before) {
				await this.#put(place, value, before);
				const isWritten = await this.#makeSure(place, value, before).catch((error) => {
					throw new explain.y("unclear", `GitHub accepted the new value of ${place.label}, but then: ${(0, failure.bD)(error)}`);
				});
				if (isWritten) return;
				throw new explain.y("unclear", `GitHub accepted the new value of ${place.label}, but still reports the secret as unchanged. Run the job again.`);
			}
			async #makeSure(place, value, before) {
				for (let attempt = 1; attempt <= LOOKS; attempt += 1) {
					const after = await this.#read(place);
					if (after !== undefined && after.updatedAt > before.updatedAt) return true;
					await this.#api.pause(attempt);
					await this.#put(place, value, before);
				}
				return false;
			}
			async #put(place, value, { visibility, repositories }) {
				const key = await this.#publicKey(place);
				const task = taskOf(place, `change the secret ${place.label}`);
				await this.#api.anywhere(`PUT ${pathOf(place, "/{name}")}`, task, {
					encrypted_value: seal(value, (0, api.$6)(key, "key"), place.label),
					key_id: (0, api.$6)(key, "key_id"),
					...visibility === undefined ? {} : { visibility },
					...repositories === undefined ? {} : { selected_repository_ids: repositories }
				});
			}
			async #publicKey(place) {
				const task = taskOf(place, `read the public key of ${ownerOf(place)}`);
				return await this.#get(place, "/public-key", task).catch((error) => {
					if (!(error instanceof explain.y)) throw error;
					throw new explain.y(error.kind, error.message, error.retryAfter, false);
				});
			}
			async #read(place) {
				const task = taskOf(place, `read the secret ${place.label}`);
				const answer = await this.#get(place, "/{name}", task).catch(api.bR);
				if (answer === undefined) return undefined;
				const updatedAt = Date.parse((0, api.$6)(answer, "updated_at"));
				const visibility = (0, guards.at)(answer, "visibility");
				return {
					updatedAt,
					visibility: (0, guards.Kg)(visibility) ? visibility : undefined,
					repositories: visibility === "selected" ? await this.#repositories(place, task) : undefined
				};
			}
			async #repositories(place, task) {
				const ids = [];
				for (let page = 1;; page += 1) {
					const answer = await this.#get(place, "/{name}/repositories", task, {
						per_page: PAGE,
						page
					});
					const listed = (0, guards.at)(answer, "repositories");
					const some = Array.isArray(listed) ? listed.map((each) => (0, guards.at)(each, "id")) : [];
					ids.push(...some.filter(guards.Bf));
					if (some.length < PAGE) return ids;
				}
			}
			async #get(place, path, task, more = {}) {
				return await this.#api.anywhere(`GET ${pathOf(place, path)}`, task, { ...more });
			}
		}
		function seal(value, publicKey, label) {
			const key = Buffer.from(publicKey, "base64");
			if (key.length !== PUBLIC_KEY_BYTES) throw new explain.y("refused", `GitHub's public key for ${label} cannot be used.`);
			return Buffer.from(sealedbox_node.seal(Buffer.from(value), key)).toString("base64");
		}
		function pathOf({ kind, owner, repo, environment, name }, path) {
			const values = {
				owner,
				repo,
				environment,
				name
			};
			return `${KINDS[kind].route}${path}`.replaceAll(/\{(\w+)\}/g, (_, key) => encodeURIComponent(values[key] ?? ""));
		}
		const taskOf = ({ kind }, what) => ({
			what,
			needs: { ofToken: KINDS[kind].permission }
		});
		function ownerOf({ owner, repo, environment }) {
			if (repo === "") return `organization ${owner}`;
			return environment === "" ? `repository ${owner}/${repo}` : `environment ${environment} in ${owner}/${repo}`;
		}
		var keys_client = __webpack_require__(27709);
		var making = __webpack_require__(88395);
		var log = __webpack_require__(40045);
		var rotate_key_family = __webpack_require__(81861);
		var answers = __webpack_require__(41918);
		var manage_scopes = __webpack_require__(7956);
		var mark = __webpack_require__(53043);
		;
		function differenceFromWish({ scopes, tags }, wish) {
			if (wish.scopes !== undefined && scopes !== undefined && !isSame(scopes, wish.scopes)) return "scopes";
			const isTagged = wish.tags === undefined || tags === undefined || listed(tags) === listed(wish.tags);
			return isTagged ? undefined : "tags";
		}
		function orderFor(current, root, wish) {
			const seconds = secondsOf(current, wish);
			return {
				comment: (0, mark.k)(current.comment, root),
				scopes: scopesFor(current, wish.scopes),
				tags: wish.tags ?? current.tags ?? [],
				...seconds === undefined ? {} : { ttlSeconds: seconds }
			};
		}
		function unknownSettings({ id, tags, expires }, wish) {
			const hasNoTags = tags === undefined && wish.tags === undefined;
			const isEndless = expires === undefined && wish.lifetime === undefined;
			return [...hasNoTags ? [`tags: Deepgram does not report whether key ${id} has tags. The new key gets none, and tags cannot ` + "be added later. Set `tags`, to `none` if it should have none."] : [], ...isEndless ? [`time-to-live: Deepgram does not report whether key ${id} expires. The new key never does. Set ` + "`time-to-live`, to `never` if it should not expire."] : []];
		}
		function scopesFor({ id, scopes }, wanted) {
			if (scopes === undefined) {
				throw new failure.HR(`current-key: Deepgram does not report the scopes of key ${id}. Replace it by hand.`);
			}
			const held = (0, manage_scopes.sz)(scopes);
			const more = [...(0, manage_scopes.sz)(wanted ?? [])].filter((scope) => !held.has(scope));
			if (more.length === 0) return wanted ?? scopes;
			throw new failure.HR(`scopes: key ${id} does not have ${more.map((scope) => `\`${scope}\``).join(", ")}, and a rotation cannot ` + "add scopes. List fewer, or create a key with more by hand and store it in the secrets.");
		}
		function secondsOf({ created, expires, id }, { lifetime, grace }) {
			if (lifetime !== undefined) return lifetime.kind === "for" ? lifetime.seconds : undefined;
			if (expires === undefined || expires === answers.tm) return undefined;
			const seconds = Math.round((Date.parse(expires) - Date.parse(created)) / 1e3);
			if (!(seconds > 0)) {
				throw new failure.HR(`time-to-live: Deepgram does not report the lifetime of key ${id}, so its successor cannot live as long. Set it.`);
			}
			if (seconds * 1e3 >= (0, rotate_key_family.TB)(grace)) return seconds;
			throw new failure.HR(`time-to-live: key ${id} was created for ${seconds} s, which is shorter than \`grace\` and a day: its ` + "successor could expire before a daily run replaces it. Set a longer time.");
		}
		function isSame(a, b) {
			const [one, other] = [(0, manage_scopes.sz)(a), (0, manage_scopes.sz)(b)];
			return one.size === other.size && [...one].every((scope) => other.has(scope));
		}
		const listed = (tags) => [...tags].sort().join("\n");
		var safe_text = __webpack_require__(61636);
		var step_summary = __webpack_require__(49384);
		var outputs = __webpack_require__(67491);
		;
		const REASONS = {
			asked: "`rotate-after` is not set, so each run creates one",
			age: "it is older than `rotate-after`",
			expiry: "it expires soon",
			unfinished: "an earlier rotation did not finish",
			scopes: "its scopes differ from `scopes`",
			tags: "it does not have the tags of `tags`"
		};
		const NOTABLE_MS = 1e4;
		const MAY_BE_HELD = "still valid: the secrets that could not be written may have it";
		function tellPlan(plan) {
			const { subject, reason, move, warnings, clocks } = plan;
			const { family, projectId } = subject;
			const { id, comment, scopes, created, expires } = family.current;
			log.pq(`Key ${id} of project ${projectId} is in use: "${comment}", with ${listOf(scopes)}, ` + `made ${dayOf(created)}, ${endOf(expires)}.`);
			for (const [whose, ahead] of [["the runner's", clocks.runner], ["GitHub's", clocks.github]]) {
				if (Math.abs(ahead) < NOTABLE_MS) continue;
				const way = ahead > 0 ? "ahead of" : "behind";
				log.pq(`Deepgram's clock is used: ${whose} is ${Math.round(Math.abs(ahead) / 1e3)} s ${way} it.`);
			}
			if (reason === undefined) log.pq(`No new key is due yet${nextRotationText(plan, family.current)}.`);
			else if (move === "finish") log.pq(`Only some secrets have it: ${REASONS.unfinished}.`);
			else log.pq(`A new key is due: ${REASONS[reason]}.`);
			for (const warning of warnings) log.$e(warning);
		}
		const DRY = {
			none: "No new Deepgram key (dry run)",
			make: "A Deepgram key to rotate (dry run)",
			finish: "A Deepgram key to write to more secrets (dry run)",
			wait: "No new Deepgram key: too many are valid (dry run)",
			leave: "No new Deepgram key: another rotation is running (dry run)"
		};
		async function reportPlan(plan) {
			const { subject, targets, times, move, order } = plan;
			const { done, waiting } = (0, rotate_key_family.wm)(subject.family, times, order === undefined ? undefined : times.now);
			const labels = targets.map(({ place }) => place.label).join(", ");
			if (order !== undefined) {
				log.pq(`A new key would be created: "${order.comment}", with ${order.scopes.join(", ")}, for ${labels}.`);
			}
			for (const key of done) log.pq(`Key ${key.id} would be deleted.`);
			for (const each of waiting) log.pq(`Key ${each.key.id} would be ${deletionText(each)}.`);
			log.pq("Nothing was changed: `dry-run` is set. Whether `token` can write the secrets shows only when it does so.");
			const { id, expires } = subject.family.current;
			(0, outputs.n)({
				"key-id": id,
				"expires-at": expires ?? "",
				...idsOf(plan, {
					deleted: done,
					waiting
				})
			});
			const stays = move === "finish" ? `would be written to all of ${labels}` : `stays in ${labels}`;
			const rows = [
				order === undefined ? rowOf(subject.family.current, stays) : [
					"a new key",
					"",
					"",
					`would be created for ${labels}`
				],
				...waiting.map((each) => rowOf(each.key, `would be ${deletionText(each)}`)),
				...done.map((key) => rowOf(key, "would be deleted"))
			];
			await (0, step_summary.S)(render(DRY[move], plan, rows));
		}
		async function report(plan, done) {
			const { subject, targets, order, reason } = plan;
			const { successor, half, deleted, undeleted, waiting } = done;
			const { current } = subject.family;
			for (const { id } of deleted) log.pq(`Key ${id} is deleted.`);
			for (const each of waiting) log.pq(`Key ${each.key.id} is ${deletionText(each)}.`);
			const labels = targets.map(({ place }) => place.label);
			const ended = successor && {
				...successor,
				expires: expiryOf(successor, order)
			};
			const inUse = ended ?? current;
			const isOther = successor !== undefined && successor.id !== current.id;
			(0, outputs.n)({
				rotated: String(successor !== undefined),
				"key-id": inUse.id,
				"previous-key-id": isOther ? current.id : "",
				"expires-at": inUse.expires ?? "",
				...idsOf(plan, {
					deleted,
					waiting,
					undeleted,
					half
				}, inUse)
			});
			const isLeft = (key) => waiting.some((each) => each.key.id === key.id);
			const rows = [
				...half === undefined ? [] : [rowOf(half.key, halfOf(half.labels, labels))],
				...half?.key.id === inUse.id || isLeft(inUse) ? [] : [rowOf(inUse, half === undefined ? `${isOther ? "new, " : ""}in ${labels.join(", ")}` : MAY_BE_HELD)],
				...waiting.map((each) => rowOf(each.key, deletionText(each))),
				...undeleted.map(({ key, why }) => rowOf(key, `could not be deleted, and is still valid: ${why}`)),
				...deleted.map((key) => rowOf(key, "deleted"))
			];
			await (0, step_summary.S)(render(titleOf(successor, half !== undefined, reason), plan, rows));
		}
		function titleOf(successor, isHalf, reason) {
			if (isHalf) return "Only some secrets have the new Deepgram key";
			if (successor !== undefined) return "A Deepgram key was rotated";
			return reason === undefined ? "No new Deepgram key yet" : "No new Deepgram key";
		}
		function halfOf(has, all) {
			const lacking = all.filter((label) => !has.includes(label)).join(", ");
			return `in ${has.join(", ") || "perhaps no secret"}; ${lacking} could not be written`;
		}
		function idsOf(plan, { deleted, waiting, undeleted = [], half }, inUse = plan.subject.family.current) {
			const due = (0, rotate_key_family.m3)({ current: inUse }, plan.times.grace, plan.rotateAfter);
			const waits = waiting.map(({ key }) => key.id);
			return {
				"project-id": plan.subject.projectId,
				"deleted-keys": deleted.map(({ id }) => id).join(","),
				"waiting-keys": (half === undefined || half.key.id === inUse.id ? waits : [half.key.id, ...waits]).join(","),
				"undeleted-keys": undeleted.map(({ key }) => key.id).join(","),
				"next-rotation": Number.isNaN(due) ? "" : new Date(due).toISOString()
			};
		}
		function expiryOf({ expires, madeAt }, order) {
			const seconds = order?.ttlSeconds;
			if (expires !== undefined) return expires;
			return seconds === undefined ? answers.tm : new Date(madeAt + seconds * 1e3).toISOString();
		}
		function deletionText({ until }) {
			if (Number.isNaN(until)) return "kept until a later rotation has verified that no secret has it";
			return `kept for runs that started with it, and deleted by the first rotation after ${minuteOf(until)}`;
		}
		function nextRotationText({ times, rotateAfter }, current) {
			const due = (0, rotate_key_family.m3)({ current }, times.grace, rotateAfter);
			return Number.isNaN(due) ? "" : `: one is due after ${minuteOf(due)}`;
		}
		const minuteOf = (time) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
		const dayOf = (created) => created === "" ? "at an unknown time" : created.slice(0, 10);
		function endOf(expires) {
			if (expires === undefined) return "and Deepgram does not report whether it expires";
			return expires === answers.tm ? "never expires" : `expires at ${expires}`;
		}
		const listOf = (told) => told === undefined ? "unreported scopes" : told.join(", ");
		const cell = (date) => date.slice(0, 16).replace("T", " ");
		function rowOf(key, state) {
			const made = "madeAt" in key ? new Date(key.madeAt).toISOString() : key.created;
			return [
				key.id,
				cell(made),
				key.expires === undefined ? "not reported" : cell(key.expires),
				state
			];
		}
		function render(title, plan, rows) {
			const { family, projectId } = plan.subject;
			const { comment, scopes, tags } = family.current;
			const facts = [
				["Comment", comment],
				["Project", projectId],
				["Scopes", (scopes ?? []).join(", ")],
				["Tags", (tags ?? []).join(", ")]
			];
			const lines = [
				`## ${title}`,
				"",
				"| Key | Created (UTC) | Expires (UTC) | What happens to it |",
				"| --- | --- | --- | --- |",
				...rows.map((cells) => `| ${cells.map(safe_text.Bm).join(" | ")} |`),
				"",
				...facts.filter(([, value = ""]) => value !== "").map(([label = "", value = ""]) => `- ${label}: ${(0, safe_text.Bm)(value)}`)
			];
			return `${lines.join("\n")}\n`;
		}
		var deepgram_error = __webpack_require__(51987);
		var pages = __webpack_require__(75449);
		var keys_details = __webpack_require__(98202);
		var keys_project = __webpack_require__(42922);
		var refused = __webpack_require__(12012);
		var trying = __webpack_require__(83033);
		;
		const OWNERS_RIGHT = "owners:write";
		const NAME_IT = "Set `key-id` to its id instead of `current-key`; the Deepgram console shows it.";
		async function findSubject(manager, { currentKey, keyId, project, managementUrl }, written) {
			const self = currentKey === "" ? undefined : await askItself(currentKey, managementUrl);
			const projectId = project === "" && self?.projectId ? self.projectId : await (0, keys_project.t1)(manager, project);
			const keys = await keysOf(manager, projectId);
			const id = self?.keyId ?? keyId;
			const named = keys.find((key) => key.id === id);
			const root = named === undefined ? id : (0, rotate_key_family.I5)(named);
			const family = (0, rotate_key_family.Ap)(keys, {
				root,
				held: self === undefined ? "" : id
			}, written().writtenAt);
			if (family === undefined || self !== undefined && named === undefined) {
				throw new failure.HR(`${self === undefined ? "key-id" : "current-key"}: key ${id} is not among the ${keys.length} that the key in ` + `\`api-key\` can see in project ${projectId}. It was deleted, belongs to another \`project\`, or was created ` + "by somebody else: Deepgram shows a key only to its creator and to people who may see that person." + (self === undefined ? " `key-id` is the id of the first key; its successors have that id in their comments." : ""));
			}
			const whole = await detailed(manager, projectId, family, self);
			return {
				projectId,
				family: whole,
				ofOthers: await ofOthers(manager, keys, whole)
			};
		}
		async function detailed(manager, projectId, family, self) {
			const model = (0, rotate_key_family.DM)(family);
			const keys = [];
			for (const key of family.keys) {
				const told = key.id === self?.keyId ? self : {};
				const details = (0, keys_details.c)(manager, projectId, key, told).catch((error) => {
					if (key === model || !(error instanceof deepgram_error.u)) throw (0, refused.ww)(error);
					return key;
				});
				keys.push(await details);
			}
			return {
				...family,
				keys,
				current: keys.find(({ id }) => id === family.current.id) ?? family.current
			};
		}
		async function ofOthers(manager, keys, family) {
			const makers = new Set(keys.map(({ maker }) => maker?.id).filter((id) => id !== undefined));
			if (makers.size < 2) return [];
			const self = await manager.token().catch(() => undefined);
			const own = keys.find(({ id }) => id === self?.keyId);
			const rights = (0, manage_scopes.sz)(self?.scopes ?? own?.scopes ?? []);
			if (own?.maker === undefined || rights.has(OWNERS_RIGHT)) return [];
			const { id: mine } = own.maker;
			return family.keys.filter(({ maker }) => maker !== undefined && maker.id !== mine);
		}
		async function askItself(key, url) {
			const client = (0, keys_client.M)(key, url);
			try {
				const { keyId, ...rest } = await client.token();
				if (keyId !== undefined) return {
					keyId,
					...rest
				};
				throw new failure.HR(`current-key: Deepgram does not say which key it is. ${NAME_IT}`);
			} catch (error) {
				throw explainSilence(error);
			} finally {
				client.close();
			}
		}
		function explainSilence(error) {
			if (!(error instanceof deepgram_error.u)) return error;
			const { kind, finding, message } = error;
			if (kind === "bad-key") {
				return new failure.HR(`current-key: ${finding} It has expired, was deleted, or is a temporary token. If another rotation has ` + "just replaced it, run again: a workflow run keeps the secrets that it started with. Otherwise create a " + "key and store it in the secret by hand, or set `key-id` to the id of an expired key instead of " + "`current-key`.");
			}
			return new failure.HR(trying.q.has(kind) ? `current-key: ${finding} ${NAME_IT}` : message);
		}
		async function keysOf(manager, projectId) {
			try {
				const { keys, isPartial } = await manager.listKeys(projectId);
				if (isPartial) throw (0, pages.m)(["api_keys"]);
				return keys;
			} catch (error) {
				if (!(error instanceof deepgram_error.u) || error.kind !== "unknown-project") throw (0, refused.ww)(error);
				throw new failure.HR(`project: ${error.message}${await (0, keys_project.Qq)(manager)}`);
			}
		}
		var promises_ = __webpack_require__(58500);
		var granted = __webpack_require__(76671);
		var keys_signals = __webpack_require__(74173);
		;
		class HeldKeyError extends failure.HR {
			written;
			key;
			constructor(message, written, key) {
				super(message);
				this.written = written;
				this.key = key;
			}
		}
		async function findTargets(secrets, places) {
			const targets = [];
			const missing = [];
			for (const place of places) {
				try {
					targets.push({
						place,
						before: await secrets.find(place)
					});
				} catch (error) {
					if (error instanceof explain.y) throw error;
					missing.push((0, failure.bD)(error));
				}
			}
			if (missing.length > 0) throw new failure.HR(missing.join(" "));
			return targets;
		}
		function timesWritten(targets, ahead) {
			const times = targets.map(({ before }) => before.updatedAt - ahead);
			return {
				writtenAt: Math.min(...times),
				lastWrittenAt: Math.max(...times)
			};
		}
		async function writeAll(secrets, targets, value, began) {
			const order = (0, rotate_key_family.rr)(targets, ({ before }) => before.updatedAt);
			const writing = {
				secrets,
				value,
				end: began + rotate_key_family.nG,
				isHeld: false
			};
			const { written, failed } = await writeEach(writing, order);
			if (failed.length > 0) throw new HeldKeyError(explainHalf(value.id, written, failed), written);
		}
		async function writeRest(secrets, targets, behind, value, listedAt) {
			const had = targets.filter((target) => !behind.includes(target)).map(({ place }) => place.label);
			const writing = {
				secrets,
				value,
				end: listedAt + rotate_key_family.KS,
				isHeld: true
			};
			const { written, failed } = await writeEach(writing, behind);
			if (failed.length === 0) return;
			const all = [...had, ...written];
			throw new HeldKeyError(explainHalf(value.id, all, failed), all);
		}
		async function writeEach({ secrets, value: { id, key }, end, isHeld: isHeldBefore }, targets) {
			const written = [];
			const failed = [];
			let isHeld = isHeldBefore;
			for (const { place, before } of targets) {
				try {
					refuseLate(place, end);
					await secrets.write(place, key, before);
					written.push(place.label);
					isHeld = true;
					log.pq(`Secret ${place.label} has key ${id}.`);
				} catch (error) {
					isHeld ||= error instanceof explain.y && error.mayBeDone;
					if (!isHeld) throw error;
					failed.push((0, failure.bD)(error));
				}
			}
			return {
				written,
				failed
			};
		}
		function refuseLate({ label }, end) {
			if (Date.now() <= end) return;
			throw new failure.HR(`${label} could not be written in time. Run the job again.`);
		}
		function explainHalf(id, written, failed) {
			const has = written.length === 0 ? "may be in no secret" : `is in ${written.join(", ")}`;
			return `Key ${id} was created, and ${has}. Not all secrets could be written: ${failed.join(" ")} Those may still have ` + "the old key, and both keys stay valid. Fix the cause and run again: the next rotation continues from " + "there, and cleans up.";
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
		const adviceFor = ({ ttlSeconds }) => ({
			input: "current-key",
			tooMuch: "Set `api-key` to a key that has them.",
			tooMany: ttlSeconds === undefined ? "Run again later." : `${refused.jN} Run again tomorrow.`,
			lost: "is deleted by a later rotation"
		});
		async function succeed(manager, { subject, times, url }, order, write) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { projectId, family } = subject;
				const signals = __addDisposableResource(env_1, new keys_signals.H(), false);
				const [began, beganAt] = [Date.now(), manager.clock.now()];
				const key = await (0, making.og)(manager, projectId, order, adviceFor(order));
				const successor = {
					...key,
					madeAt: Date.parse(key.created) || beganAt
				};
				try {
					await verifySuccessor(manager, projectId, successor, order, url);
					const seen = (0, rotate_key_family.vn)(family.root, (await manager.listKeys(projectId)).keys);
					if ((0, rotate_key_family.Oy)(family, successor, manager.clock.now(), seen)) {
						await (0, making.yE)(manager, projectId, key.id);
						log.lm(`No new key: another rotation created one at the same time, so key ${key.id} was deleted again before ` + "any secret had it.");
						return undefined;
					}
					const others = seen.filter(({ id }) => id !== key.id);
					if ((0, rotate_key_family.wz)(family, times, others)) {
						log.pq("Another rotation may still be writing an older key: waiting until it must have finished.");
						await (0, promises_.setTimeout)(rotate_key_family.$Y);
					}
					if (signals.got !== undefined) throw new failure.HR(`Cancelled by ${signals.got}.`);
					log.pq(`Key ${key.id} was created in project ${projectId}, and works.`);
					await write(key, began);
					return successor;
				} catch (error) {
					if (error instanceof HeldKeyError) throw new HeldKeyError(error.message, error.written, successor);
					throw await (0, making.ne)(manager, projectId, key.id, error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		async function verifySuccessor(manager, projectId, key, order, url) {
			const known = await (0, trying.D)(manager, projectId, key, order, url);
			const { ttlSeconds } = order;
			const expires = ttlSeconds === undefined ? answers.tm : new Date(key.madeAt + ttlSeconds * 1e3).toISOString();
			const { excess, lack, others, untold } = (0, granted.T)(order, known, expires);
			const wrong = [
				excess,
				lack,
				...others
			].find((each) => each !== undefined);
			if (wrong !== undefined) throw new failure.HR(`The new key ${wrong}.`);
			for (const what of untold) {
				log.$e(`Deepgram does not report ${what}: check key ${key.id} in the Deepgram console.`);
			}
		}
		;
		function warningsOf(plan, inputs) {
			const { subject, order } = plan;
			return [
				...order === undefined ? [] : unknownSettings((0, rotate_key_family.DM)(subject.family), inputs),
				...wrongSecret(plan),
				...shortLife(plan, inputs),
				...warnings_ofOthers(plan)
			];
		}
		function wrongSecret({ subject: { family }, targets, times }) {
			if (!(0, rotate_key_family.hC)(family, times)) return [];
			const labels = targets.map(({ place }) => place.label).join(", ");
			const day = new Date(times.lastWrittenAt).toISOString().slice(0, 10);
			return [`current-key: it is key ${family.held}, though ${labels} got a newer one by ${day}. The secret that it ` + "comes from is probably not in `secrets`: a job with `environment: production` reads " + "`environment:production/NAME` where " + "there is one. That key is neither replaced nor deleted."];
		}
		function shortLife({ order }, { rotateAfter }) {
			const seconds = order?.ttlSeconds;
			if (seconds === undefined || rotateAfter === undefined || seconds * 1e3 >= rotateAfter) return [];
			return ["time-to-live: the new key expires before `rotate-after`, so it is replaced only shortly before it " + "expires. Use a longer time, so that a failed run does no harm."];
		}
		function warnings_ofOthers({ subject: { ofOthers: keys } }) {
			if (keys.length === 0) return [];
			const ids = keys.map(({ id }) => id).join(", ");
			return [`api-key: somebody else created key ${ids}, and only keys of that person or of an owner can delete it. ` + "After its grace period it stays valid until somebody deletes it. New keys belong to the creator of " + "`api-key`."];
		}
		;
		const SAME_CLOCK_MS = 2e3;
		async function rotate(inputs, places, event) {
			const secrets = new Secrets(await (0, api.Nd)(inputs.token, event.owner, event.repo));
			const targets = await findTargets(secrets, places);
			const manager = (0, keys_client.M)(inputs.apiKey, inputs.managementUrl);
			try {
				const plan = await makePlan(manager, inputs, secrets, targets);
				tellPlan(plan);
				if (inputs.dryRun) await reportPlan(plan);
				else await new Rotation(plan, manager, inputs, secrets).run();
			} finally {
				manager.close();
			}
		}
		async function makePlan(manager, inputs, secrets, targets) {
			const listedAt = Date.now();
			const ahead = () => {
				const difference = secrets.clock.ahead - manager.clock.ahead;
				return Math.abs(difference) < SAME_CLOCK_MS ? 0 : difference;
			};
			const written = () => timesWritten(targets, ahead());
			const subject = await findSubject(manager, inputs, written);
			const times = {
				now: manager.clock.now(),
				...written(),
				grace: inputs.grace
			};
			const { done } = (0, rotate_key_family.wm)(subject.family, times);
			const rest = (0, rotate_key_family.FF)(subject.family, done);
			const due = (0, rotate_key_family.Nh)(rest, times, inputs.rotateAfter);
			const isPressing = due === "age" || due === "expiry";
			const reason = isPressing ? due : differenceFromWish(rest.current, inputs) ?? due;
			const move = (0, rotate_key_family.lH)(rest, times, reason);
			const order = move === "make" ? orderFor((0, rotate_key_family.DM)(rest), rest.root, inputs) : undefined;
			const clocks = {
				runner: -manager.clock.ahead,
				github: ahead()
			};
			const plan = {
				subject,
				targets,
				times,
				listedAt,
				clocks,
				reason,
				move,
				order
			};
			return {
				...plan,
				rotateAfter: inputs.rotateAfter,
				warnings: warningsOf(plan, inputs)
			};
		}
		class Rotation {
			#plan;
			#manager;
			#inputs;
			#secrets;
			#deleted = [];
			#undeleted = [];
			constructor(plan, manager, inputs, secrets) {
				this.#plan = plan;
				this.#manager = manager;
				this.#inputs = inputs;
				this.#secrets = secrets;
			}
			async run() {
				const { family } = this.#plan.subject;
				await this.#deleteDone();
				let successor;
				try {
					successor = await this.#changeSecrets();
					await this.#deleteDone(successor?.madeAt);
				} catch (error) {
					const half = error instanceof HeldKeyError && error.key !== undefined ? error : undefined;
					if (half !== undefined || this.#deleted.length > 0 || family.keys.length > 1) {
						await this.#report({ half: half?.key && {
							key: half.key,
							labels: half.written
						} });
					}
					throw error;
				}
				await this.#report({ successor });
				this.#refuseUndeleted();
			}
			async #report({ successor, half }) {
				const { subject, times } = this.#plan;
				const deleted = this.#deleted;
				const undeleted = this.#undeleted;
				const left = (0, rotate_key_family.FF)(subject.family, [...deleted, ...undeleted.map(({ key }) => key)]);
				const now = {
					...times,
					now: this.#manager.clock.now()
				};
				const { waiting } = (0, rotate_key_family.wm)(left, now, successor?.madeAt);
				await report(this.#plan, {
					successor,
					half,
					deleted,
					undeleted,
					waiting
				});
			}
			async #changeSecrets() {
				const { subject, times, targets, reason } = this.#plan;
				const rest = (0, rotate_key_family.FF)(subject.family, this.#deleted);
				const refused = this.#undeleted.map(({ key }) => key);
				const move = (0, rotate_key_family.lH)(rest, times, reason, refused);
				if (move === "finish") return await this.#finish();
				if (move === "leave") {
					const newest = rest.keys.at(-1)?.id ?? "";
					log.lm(`No new key: another rotation made key ${newest} within the last hour, and may still be running.`);
				}
				if (move === "wait") {
					const why = `No new key is created, since ${rest.keys.length} are already valid: ` + `${rest.keys.map(({ id }) => id).join(", ")}.`;
					if (reason !== "asked" || refused.length > 0) {
						throw new failure.HR(`${why} In the Deepgram console, delete the keys that nobody uses, and run again.`);
					}
					log.$e(`${why} A later run creates one when the grace period of another key has ended.`);
				}
				if (move !== "make") return undefined;
				const order = orderFor((0, rotate_key_family.DM)(rest), rest.root, this.#inputs);
				const around = {
					subject: {
						...subject,
						family: rest
					},
					times,
					url: this.#inputs.managementUrl
				};
				return await succeed(this.#manager, around, order, (key, began) => writeAll(this.#secrets, targets, key, began));
			}
			async #finish() {
				const { subject, targets, times, listedAt, clocks } = this.#plan;
				const { current } = subject.family;
				const key = {
					...current,
					madeAt: Date.parse(current.created) || times.now
				};
				const behind = targets.filter(({ before }) => (0, rotate_key_family.Jm)(before.updatedAt - clocks.github, current));
				const value = {
					id: current.id,
					key: this.#inputs.currentKey
				};
				try {
					await writeRest(this.#secrets, targets, behind, value, listedAt);
				} catch (error) {
					throw error instanceof HeldKeyError ? new HeldKeyError(error.message, error.written, key) : error;
				}
				return key;
			}
			async #deleteDone(successorAt) {
				const { subject, times } = this.#plan;
				const refused = this.#undeleted.map(({ key }) => key);
				const left = (0, rotate_key_family.FF)(subject.family, [...this.#deleted, ...refused]);
				const now = {
					...times,
					now: successorAt ?? times.now
				};
				for (const key of (0, rotate_key_family.wm)(left, now, successorAt).done) {
					try {
						await (0, making.yE)(this.#manager, subject.projectId, key.id);
						this.#deleted.push(key);
					} catch (error) {
						const why = (0, failure.bD)(error);
						log.$e(`Key ${key.id} could not be deleted; the next rotation tries again: ${why}`);
						this.#undeleted.push({
							key,
							since: (0, rotate_key_family.FP)(left, now, key, successorAt),
							why
						});
					}
				}
			}
			#refuseUndeleted() {
				const now = this.#manager.clock.now();
				const late = this.#undeleted.filter(({ key, since }) => now - since >= this.#inputs.undeletedAfter && !(Date.parse(key.expires ?? "") <= now));
				if (late.length === 0) return;
				throw new failure.HR(`undeleted-after: ${late.map(({ key }) => `key ${key.id}`).join(", ")} should be deleted, but the key in ` + "`api-key` may not do that. Delete it in the Deepgram console, or set `api-key` to a key of its " + "creator or of an owner.");
			}
		}
	})
};
