export const id = 5378;
export const ids = [5378];
export const modules = {
	54199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nd: () => openApi,
			$6: () => textAt,
			Dh: () => undefinedIfFailed,
			qC: () => undefinedIfMissing
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
			remaining(resource) {
				return this.#left.get(resource);
			}
		}
		var explain = __webpack_require__(41133);
		var interim_answers = __webpack_require__(94805);
		;
		const LONGEST_REQUEST_MS = 6e5;
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
		async function openOctokit(token, allowance) {
			const baseUrl = apiUrl();
			(0, interim_answers.l)();
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
			octokit.hook.after("request", ({ headers }) => allowance.note(headers));
			return {
				request: (route, parameters) => octokit.request(route, {
					...parameters,
					request: requestOptions(parameters)
				}),
				graphql: (query, variables) => octokit.graphql(query, {
					...variables,
					request: requestOptions()
				})
			};
		}
		function requestOptions(parameters = {}) {
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
		;
		const MOST_ATTEMPTS = 5;
		const AFTER_ANY_ERROR = ["rate-limit", "unclear"];
		const IF_NOT_CARRIED_OUT = ["rate-limit"];
		const NOT_MODIFIED = 304;
		class Api {
			owner;
			repo;
			allowance;
			clock = new server_clock.i();
			#octokit;
			#wait;
			constructor(octokit, owner, repo, { wait = promises_.setTimeout, allowance = new Allowance() } = {}) {
				this.owner = owner;
				this.repo = repo;
				this.allowance = allowance;
				this.#octokit = octokit;
				this.#wait = wait;
			}
			async rest(route, task, parameters = {}) {
				const { full, all } = this.#inRepository(route, parameters);
				return await this.#read(full, task, all, AFTER_ANY_ERROR);
			}
			async restOnce(route, task, parameters = {}) {
				const { full, all } = this.#inRepository(route, parameters);
				return await this.#read(full, task, all, []);
			}
			async anywhere(route, task, parameters = {}) {
				return await this.#read(route, task, parameters, AFTER_ANY_ERROR);
			}
			#inRepository(route, parameters) {
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
			async #read(route, task, parameters, retried) {
				return await this.#send(task, retried, async () => {
					const sent = Date.now();
					const { data, headers } = await this.#octokit.request(route, parameters);
					this.clock.note(headers?.["date"], sent, Date.now());
					return data;
				});
			}
			async find(route, task, parameters) {
				return await this.rest(route, task, parameters).catch(undefinedIfMissing);
			}
			async ifChanged(route, task, parameters, before) {
				const headers = before?.etag === undefined ? {} : { "if-none-match": before.etag };
				const { full, all } = this.#inRepository(route, {
					...parameters,
					headers
				});
				return await this.#send(task, AFTER_ANY_ERROR, async () => {
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
				const { full, all } = this.#inRepository(route, {
					...parameters,
					request: { redirect: "manual" }
				});
				return await this.#send(task, AFTER_ANY_ERROR, async () => {
					const answer = await this.#octokit.request(full, all);
					return String(answer.headers?.["location"] ?? "");
				});
			}
			async mutate(mutation, task, variables) {
				return await this.#send(task, IF_NOT_CARRIED_OUT, () => this.#octokit.graphql(mutation, variables));
			}
			async query(query, task, variables) {
				return await this.#send(task, AFTER_ANY_ERROR, () => this.#octokit.graphql(query, variables));
			}
			async queryOnce(query, task, variables) {
				return await this.#send(task, [], () => this.#octokit.graphql(query, variables));
			}
			async pause(retry, retryAfterMs) {
				await this.#wait((0, backoff.JN)(retry, retryAfterMs));
			}
			async pauseRandomly(retry) {
				await this.#wait((0, backoff.AY)(retry));
			}
			async #send(task, retried, request) {
				let mayBeDone = false;
				for (let retry = 1;; retry += 1) {
					try {
						return await request();
					} catch (thrown) {
						const error = (0, explain.W)(thrown, task, { mayBeDone });
						mayBeDone = error.mayBeDone;
						const tooLong = (error.retryAfter ?? 0) > backoff.Q;
						if (retry === MOST_ATTEMPTS || tooLong || !retried.includes(error.kind)) throw error;
						await this.pause(retry, error.retryAfter);
					}
				}
			}
		}
		async function openApi(token, owner, repo, wait) {
			const allowance = new Allowance();
			return new Api(await openOctokit(token, allowance), owner, repo, {
				wait,
				allowance
			});
		}
		function undefinedIfMissing(error) {
			if (error instanceof explain.y && error.kind === "not-found") return undefined;
			throw error;
		}
		function undefinedIfFailed(error) {
			if (error instanceof explain.y) return undefined;
			throw error;
		}
		function textAt(answer, ...keys) {
			const value = (0, guards.at)(answer, ...keys);
			if ((0, guards.Kg)(value)) return value;
			throw new explain.y("refused", `GitHub's answer cannot be used: it lacks ${keys.join(".")}. Check GITHUB_API_URL.`);
		}
	}),
	41133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => GitHubError,
			W: () => explain
		});
		var failure = __webpack_require__(24261);
		var proxies = __webpack_require__(13019);
		var guards = __webpack_require__(37221);
		var page_title = __webpack_require__(46619);
		;
		const LONGEST_TEXT = 500;
		function readRefusal(thrown) {
			const errors = (0, guards.at)(thrown, "errors");
			if (Array.isArray(errors)) {
				return {
					status: 200,
					types: errors.map((error) => (0, guards.at)(error, "type")),
					text: shorten(errors.map(textOfError).filter(guards.Kg).join(" ")),
					headers: (0, guards.at)(thrown, "headers")
				};
			}
			const response = (0, guards.at)(thrown, "response");
			const status = (0, guards.at)(response, "status");
			const message = thrown instanceof Error ? thrown.message : String(thrown);
			return {
				status: typeof status === "number" ? status : undefined,
				types: [],
				text: shorten((0, guards.Gv)(response) ? textOf((0, guards.at)(response, "data"), message) : message),
				headers: (0, guards.at)(response, "headers")
			};
		}
		function textOf(data, otherwise) {
			if ((0, guards.Kg)(data)) return (0, page_title.G)(data) ?? otherwise;
			const message = (0, guards.at)(data, "message");
			const errors = (0, guards.at)(data, "errors");
			const details = Array.isArray(errors) ? errors.map(textOfError).filter(guards.Kg) : [];
			const texts = [...(0, guards.Kg)(message) ? [message] : [], ...details];
			return texts.length > 0 ? texts.join(" ") : otherwise;
		}
		function textOfError(error) {
			if ((0, guards.Kg)(error)) return error;
			const [message, field, code] = [
				"message",
				"field",
				"code"
			].map((key) => (0, guards.at)(error, key));
			if ((0, guards.Kg)(message) && message !== "") return message;
			if (!(0, guards.Kg)(code)) return undefined;
			return (0, guards.Kg)(field) ? `${field}: ${code}` : code;
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
			const exhausted = (0, guards.at)(headers, "x-ratelimit-remaining") === "0" || (0, guards.at)(headers, "retry-after") !== undefined;
			if (status === 403 && exhausted) return "rate-limit";
			const byText = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
			const byType = types.map((type) => BY_TYPE.get(type)).find((kind) => kind !== undefined);
			const isInternalError = status === 200 && /something went wrong|timed? ?out/i.test(text);
			return byText ?? byType ?? BY_STATUS.get(status) ?? (isInternalError ? "unclear" : "refused");
		}
		const WAIT_WITHOUT_HINT_MS = 6e4;
		function retryAfterOf({ headers }, now) {
			const after = Number((0, guards.at)(headers, "retry-after") ?? Number.NaN);
			if (after >= 0) return after * 1e3;
			if ((0, guards.at)(headers, "x-ratelimit-remaining") !== "0") return WAIT_WITHOUT_HINT_MS;
			const reset = Number((0, guards.at)(headers, "x-ratelimit-reset") ?? Number.NaN) * 1e3;
			return reset > now ? reset - now : WAIT_WITHOUT_HINT_MS;
		}
		;
		class GitHubError extends failure.HR {
			kind;
			retryAfter;
			mayBeDone;
			constructor(kind, message, { retryAfter, mayBeDone = kind === "unclear" } = {}) {
				super(message);
				this.kind = kind;
				this.retryAfter = retryAfter;
				this.mayBeDone = mayBeDone;
			}
		}
		function explain(thrown, task, { mayBeDone = false, now = Date.now() } = {}) {
			if (thrown instanceof GitHubError) return thrown;
			const refused = (0, proxies.vd)(thrown);
			if (refused !== undefined) return new GitHubError("refused", refused, { mayBeDone });
			const refusal = readRefusal(thrown);
			const kind = kindOf(refusal);
			const retryAfter = kind === "rate-limit" ? retryAfterOf(refusal, now) : undefined;
			const message = explanation(kind, refusal, task, retryAfter);
			return new GitHubError(kind, message, {
				retryAfter,
				mayBeDone: mayBeDone || kind === "unclear"
			});
		}
		function explanation(kind, { status, text }, task, retryAfter) {
			const answer = status === undefined || status === 200 ? text : `${status} ${text}`;
			switch (kind) {
				case "bad-token": return `token: GitHub does not accept it (${answer}). It is wrong or has expired: a GITHUB_TOKEN ends with its job, and the token of a GitHub App after an hour.`;
				case "forbidden": return explainForbidden(answer, task);
				case "not-found": return `GitHub found nothing when asked to ${task.what} (${answer}). It was deleted meanwhile, or the token may not see it: it needs ${permissionText(task.needs)}.`;
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
		const permissionText = (needs) => typeof needs === "string" ? `\`permissions: ${needs}\` for this repository` : `the permission \`${needs.tokenPermission}\``;
		const BARRIERS = [
			[/not permitted to create (or approve )?pull requests/i, "Turn on \"Allow GitHub Actions to create and approve pull requests\" under Settings > Actions > General of the repository or its organization, or use the token of a GitHub App."],
			[/SAML/i, "Authorize the token for the organization's single sign-on, or use the token of a GitHub App."],
			[/IP allow list/i, "The organization admits only listed IP addresses: use a runner with one of them, or have the runner's " + "address listed."],
			[/^(?=.*personal access token).*lifetime/is, "The organization accepts only tokens that expire sooner: create one that does."],
			[/OAuth App access restrictions/i, "The organization must approve the app that issued the token; GITHUB_TOKEN and GitHub Apps need no approval."],
			[/conversation is locked|issue is locked|is locked/i, "Unlock the conversation of the pull request."]
		];
		function explainForbidden(answer, { what, needs }) {
			if (/archived/i.test(answer)) return `The repository is archived: nothing can ${what} (${answer}).`;
			const barrier = BARRIERS.find(([pattern]) => pattern.test(answer))?.[1];
			if (barrier !== undefined) return `token: it may not ${what} (${answer}). ${barrier}`;
			if (typeof needs !== "string") {
				return `token: it may not ${what} (${answer}). GITHUB_TOKEN never may, whatever its \`permissions\`: use the token of a GitHub App, or a fine-grained personal access token, with ${permissionText(needs)}.`;
			}
			return `token: it may not ${what} (${answer}). Add \`permissions: ${needs}\` to the job; another token than GITHUB_TOKEN needs the same permission. Pull requests from forks and runs of Dependabot get a read-only token.`;
		}
	}),
	94805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => passOverInterimAnswers });
		var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
		var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
		var _guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37221);
		const REQUEST_BEGINS = "undici:client:sendHeaders";
		const START = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
		const EXAMPLE = "HTTP/1.1 100 ";
		const END = "\r\n\r\n";
		const LONGEST_HEAD = 16384;
		class InterimAnswers {
			#isBeforeAnswer = false;
			#held = Buffer.alloc(0);
			expectAnswer() {
				this.#isBeforeAnswer = true;
			}
			take(bytes) {
				if (!this.#isBeforeAnswer) return bytes;
				this.#held = Buffer.concat([this.#held, bytes]);
				while (this.#held.length > 0 && isInterim(this.#held)) {
					const end = this.#held.indexOf(END);
					if ((end === -1 ? this.#held.length : end) > LONGEST_HEAD) break;
					if (end === -1) return undefined;
					this.#held = this.#held.subarray(end + END.length);
				}
				if (this.#held.length === 0) return undefined;
				const rest = this.#held;
				this.#held = Buffer.alloc(0);
				this.#isBeforeAnswer = false;
				return rest;
			}
		}
		function isInterim(bytes) {
			const start = bytes.toString("latin1", 0, EXAMPLE.length);
			return START.test(start + EXAMPLE.slice(start.length));
		}
		const ofSockets = new WeakMap();
		let isWatching = false;
		function passOverInterimAnswers() {
			if (isWatching) return;
			isWatching = true;
			(0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(REQUEST_BEGINS, (message) => {
				const socket = (0, _guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(message, "socket");
				if (!(socket instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket)) return;
				const answers = ofSockets.get(socket) ?? filter(socket);
				answers.expectAnswer();
			});
		}
		function filter(socket) {
			const answers = new InterimAnswers();
			ofSockets.set(socket, answers);
			const read = socket.read.bind(socket);
			socket.read = (size) => {
				if (size !== undefined) return read(size);
				for (;;) {
					const bytes = read();
					const rest = Buffer.isBuffer(bytes) ? answers.take(bytes) : bytes;
					if (rest !== undefined) return rest;
				}
			};
			return answers;
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
	})
};
