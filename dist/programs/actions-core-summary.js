export const id = 4490;
export const ids = [4490];
export const modules = {
	74490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { make: () => make });
		var answers = __webpack_require__(41918);
		var keys_client = __webpack_require__(27709);
		var keys_granted = __webpack_require__(76671);
		var lifetime = __webpack_require__(94045);
		var making = __webpack_require__(88395);
		var project = __webpack_require__(42922);
		var refused = __webpack_require__(12012);
		var keys_signals = __webpack_require__(74173);
		var trying = __webpack_require__(83033);
		var failure = __webpack_require__(24261);
		var log = __webpack_require__(40045);
		var safe_text = __webpack_require__(61636);
		var step_summary = __webpack_require__(49384);
		var keys_tags = __webpack_require__(6739);
		;
		const LONGEST_COMMENT = 200;
		const line = (text) => (0, safe_text.$2)(text).replaceAll(/\s+/g, " ").trim();
		function defaultComment({ owner, repo, workflow, runId, runAttempt, job }) {
			const run = runAttempt > 1 ? `run ${runId}, attempt ${runAttempt}` : `run ${runId}`;
			const parts = [
				`${owner}/${repo}`,
				line(workflow),
				line(job)
			].filter((part) => part !== "");
			return `${(0, keys_tags.Jj)(parts.join(", "), LONGEST_COMMENT - run.length - 2)}, ${run}`;
		}
		function defaultTags({ owner, repo, workflow }) {
			const tags = [`${owner}/${repo}`, workflow].map((tag) => (0, keys_tags.Jj)(line(tag), keys_tags.a$));
			return [...new Set(tags)].filter((tag) => tag !== "" && tag !== "/");
		}
		var outputs = __webpack_require__(1936);
		var state = __webpack_require__(62871);
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
		async function make({ apiKey, managementUrl, settings }, event) {
			const client = (0, keys_client.M)(apiKey, managementUrl);
			try {
				if (settings.kind === "token") await grantToken(client, settings);
				else await makeOne(client, managementUrl, settings, event);
			} finally {
				client.close();
			}
		}
		async function grantToken(client, { seconds }) {
			const granted = await client.grant(seconds).catch((error) => {
				throw (0, refused.ww)(error);
			});
			const lives = granted.expiresIn ?? seconds;
			const expires = new Date(Date.now() + lives * 1e3).toISOString();
			(0, outputs.n)({
				token: granted.token,
				"expires-at": expires
			});
			log.pq(`A temporary token is granted. It expires at ${expires}, in ${lives} s, and cannot be revoked.`);
			if (lives < seconds) log.$e(`time-to-live: ${seconds} s were requested, but Deepgram granted ${lives} s.`);
		}
		async function makeOne(client, url, settings, event) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const projectId = await (0, project.t1)(client, settings.project);
				const signals = __addDisposableResource(env_1, new keys_signals.H(), false);
				const expires = (0, lifetime.p1)(settings.lifetime, Date.now());
				const order = orderOf(settings, event);
				const key = await (0, making.og)(client, projectId, order, adviceFor(expires));
				try {
					const isCancelled = signals.received !== undefined;
					if (settings.revoke || isCancelled) (0, state.b)({
						keyId: key.id,
						projectId,
						isForEver: expires === answers.tm
					});
					if (isCancelled) throw new failure.HR(`Cancelled by ${signals.received}.`);
					refuseWrong((0, keys_granted.T)(order, key, expires));
					const granted = await (0, trying.D)(client, {
						project: projectId,
						key,
						order,
						url
					});
					const difference = (0, keys_granted.T)(order, granted, expires);
					refuseWrong(difference);
					warnOfDifference(difference, key.id);
					const actualExpiry = granted.expires ?? expires;
					(0, outputs.n)({
						"api-key": key.key,
						"key-id": key.id,
						"project-id": projectId,
						"expires-at": actualExpiry
					});
					await reportKey(settings, projectId, key, actualExpiry);
				} catch (error) {
					throw await (0, making.ne)(client, projectId, key.id, error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		function refuseWrong({ excess, lack }) {
			const wrong = excess ?? lack;
			if (wrong !== undefined) throw new failure.HR(`The new key ${wrong}. Check \`management-url\`.`);
		}
		function warnOfDifference({ others, unreported }, id) {
			for (const difference of others) log.$e(`The new key ${difference}.`);
			for (const what of unreported) log.$e(`Deepgram does not report ${what}: check key ${id} in the Deepgram console.`);
		}
		function orderOf({ comment, scopes, tags, lifetime }, event) {
			return {
				comment: comment || defaultComment(event),
				scopes,
				tags: tags ?? defaultTags(event),
				...lifetime.kind === "for" ? { ttlSeconds: lifetime.seconds } : {},
				...lifetime.kind === "until" ? { expirationDate: lifetime.date } : {}
			};
		}
		function adviceFor(expires) {
			return {
				input: "scopes",
				tooMuch: "Request fewer scopes, or use another key.",
				tooMany: `${refused.jN} Share a key among jobs, use \`token: true\`, which creates no key, or run again later.`,
				lost: expires === answers.tm ? "never expires: delete it in the Deepgram console" : `expires at ${expires}`
			};
		}
		async function reportKey({ revoke, scopes }, projectId, key, expires) {
			const when = expires === answers.tm ? "It never expires" : `It expires at ${expires}`;
			const end = revoke ? "is deleted when the job ends" : "is not deleted when the job ends";
			log.pq(`Key ${key.id} was created in project ${projectId}, with ${scopes.join(", ")}. ${when}, and ${end}.`);
			if (expires === answers.tm && !revoke) {
				log.$e(`Key ${key.id} is valid until somebody deletes it: it never expires, and \`revoke\` is false.`);
			}
			const facts = [
				["Key", key.id],
				["Comment", key.comment],
				["Project", projectId],
				["Scopes", scopes.join(", ")],
				["Ends", `${when}, and ${end}.`]
			];
			const lines = facts.filter(([, value]) => value !== "").map(([name, value = ""]) => `- ${name}: ${(0, safe_text.Bm)(value)}`);
			await (0, step_summary.S)(`## A Deepgram key for this job\n\n${lines.join("\n")}\n`);
		}
	}),
	62871: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => saveMade,
			e: () => readMade
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86120);
		const ID = /^[\w-]{1,100}$/;
		function saveMade({ keyId, projectId, isForEver }) {
			if (isForEver) _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ("isForEver", "true");
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ("projectId", projectId);
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ("keyId", keyId);
		}
		function readMade() {
			const [keyId, projectId] = [_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu("keyId"), _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu("projectId")];
			return ID.test(keyId) && ID.test(projectId) ? {
				keyId,
				projectId,
				isForEver: _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu("isForEver") === "true"
			} : undefined;
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
				creator: key.creator ?? entry.creator
			};
		}
		async function detailsOfNew(client, project, key, { tags = [], ttlSeconds, expirationDate }) {
			const mayExpire = ttlSeconds !== undefined || expirationDate !== undefined;
			const isConfirmed = (key.tags !== undefined || tags.length === 0) && (key.expires !== undefined || !mayExpire);
			if (isConfirmed) return key;
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
			const later = expiryTime(key.expires ?? expires) - expiryTime(expires);
			const excess = [...more.length > 0 ? [`has the scopes ${more.join(", ")}, which were not requested`] : [], ...later > TOLERANCE_MS ? [`${expiryText(key.expires)}, and not at ${expires}`] : []];
			return {
				excess: excess.length > 0 ? excess.join(" and ") : undefined,
				lack: less.length > 0 ? `lacks the scopes ${less.join(", ")}` : undefined,
				others: [...later < -TOLERANCE_MS ? [`${expiryText(key.expires)} already`] : [], ...tags === undefined || sorted(tags) === sorted(order.tags) ? [] : ["has other tags"]],
				unreported: [...tags === undefined && sorted(order.tags) !== "" ? ["whether the key has its tags"] : [], ...key.expires === undefined && expires !== _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm ? ["whether the key expires"] : []]
			};
		}
		function compareScopes(ordered, granted) {
			const [one, other] = [(0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(ordered), (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(granted)];
			return {
				more: [...other].filter((scope) => !one.has(scope)),
				less: [...one].filter((scope) => !other.has(scope))
			};
		}
		const expiryTime = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm ? Number.POSITIVE_INFINITY : Date.parse(expires);
		const expiryText = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm ? "never expires" : `expires at ${expires}`;
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
			#received;
			#listener = (signal) => {
				this.#received ??= signal;
			};
			constructor() {
				for (const signal of SIGNALS) process.on(signal, this.#listener);
			}
			get received() {
				return this.#received;
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
		async function tryKey(manager, { project, key, order, url }) {
			const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.M)(key.key, url);
			try {
				const self = await firstAnswer(client);
				const scopes = self?.scopes?.length === 0 ? undefined : self?.scopes;
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
	39362: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => summary });
		var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
		var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
		var __awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P || (P = Promise))(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator["throw"](value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
		const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._filePath) {
						return this._filePath;
					}
					const pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) {
						throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					}
					try {
						yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
					} catch (_a) {
						throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) {
					return `<${tag}${htmlAttrs}>`;
				}
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return __awaiter(this, void 0, void 0, function* () {
					const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
					const filePath = yield this.filePath();
					const writeFunc = overwrite ? writeFile : appendFile;
					yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return __awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = false) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
			}
			addCodeBlock(code, lang) {
				const attrs = Object.assign({}, lang && { lang });
				const element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = false) {
				const tag = ordered ? "ol" : "ul";
				const listItems = items.map((item) => this.wrap("li", item)).join("");
				const element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				const tableBody = rows.map((row) => {
					const cells = row.map((cell) => {
						if (typeof cell === "string") {
							return this.wrap("td", cell);
						}
						const { header, data, colspan, rowspan } = cell;
						const tag = header ? "th" : "td";
						const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				const element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				const element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				const { width, height } = options || {};
				const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				const element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				const tag = `h${level}`;
				const allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				const element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				const element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				const element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				const attrs = Object.assign({}, cite && { cite });
				const element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				const element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		const _summary = new Summary();
		const markdownSummary = null && _summary;
		const summary = _summary;
	})
};
