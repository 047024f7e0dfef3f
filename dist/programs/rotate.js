export const id = 5720;
export const ids = [5720];
export const modules = {
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
	75720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { rotate: () => rotate });
		var api = __webpack_require__(54199);
		var sealedbox_node = __webpack_require__(37124);
		var failure = __webpack_require__(24261);
		var guards = __webpack_require__(37221);
		var explain = __webpack_require__(41133);
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
		const MOST_CHECKS = 3;
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
				const key = await this.#get(place, "/public-key", task).catch(api.qC);
				throw new failure.HR(`secrets: ${place.label}: ` + (key === undefined ? `there is no ${ownerOf(place)}, or the token may not see it: it needs \`${KINDS[place.kind].permission}\`.` : `${ownerOf(place)} has no secret ${place.name}. Check the name; if it is right, set the secret once by hand, to the key to rotate.`));
			}
			async write(place, value, before) {
				await this.#put(place, value, before);
				const isWritten = await this.#confirm(place, value, before).catch((error) => {
					throw new explain.y("unclear", `GitHub accepted the new value of ${place.label}, but then: ${(0, failure.bD)(error)}`);
				});
				if (isWritten) return;
				throw new explain.y("unclear", `GitHub accepted the new value of ${place.label}, but still reports the secret as unchanged. Run the job again.`);
			}
			async #confirm(place, value, before) {
				for (let attempt = 1; attempt <= MOST_CHECKS; attempt += 1) {
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
					throw new explain.y(error.kind, error.message, {
						retryAfter: error.retryAfter,
						mayBeDone: false
					});
				});
			}
			async #read(place) {
				const task = taskOf(place, `read the secret ${place.label}`);
				const answer = await this.#get(place, "/{name}", task).catch(api.qC);
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
			needs: { tokenPermission: KINDS[kind].permission }
		});
		function ownerOf({ owner, repo, environment }) {
			if (repo === "") return `organization ${owner}`;
			return environment === "" ? `repository ${owner}/${repo}` : `environment ${environment} in ${owner}/${repo}`;
		}
		var keys_client = __webpack_require__(27709);
		var making = __webpack_require__(88395);
		var log = __webpack_require__(40045);
		var rotate_key_due = __webpack_require__(97795);
		var rotate_key_family = __webpack_require__(81861);
		var old_keys = __webpack_require__(22321);
		var answers = __webpack_require__(41918);
		var manage_scopes = __webpack_require__(7956);
		var mark = __webpack_require__(53043);
		;
		function differenceFromSettings({ scopes, tags }, settings) {
			if (settings.scopes !== undefined && scopes !== undefined && !isSame(scopes, settings.scopes)) return "scopes";
			const isTagged = settings.tags === undefined || tags === undefined || listed(tags) === listed(settings.tags);
			return isTagged ? undefined : "tags";
		}
		function orderFor(current, root, settings) {
			const seconds = secondsOf(current, settings);
			return {
				comment: (0, mark.k)(current.comment, root),
				scopes: scopesFor(current, settings.scopes),
				tags: settings.tags ?? current.tags ?? [],
				...seconds === undefined ? {} : { ttlSeconds: seconds }
			};
		}
		function unknownSettings({ id, tags, expires }, settings) {
			const hasNoTags = tags === undefined && settings.tags === undefined;
			const isEndless = expires === undefined && settings.lifetime === undefined;
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
			if (seconds * 1e3 >= (0, rotate_key_due.TB)(grace)) return seconds;
			throw new failure.HR(`time-to-live: key ${id} was created for ${seconds} s, which is shorter than \`grace\` and a day: its ` + "successor could expire before a daily run replaces it. Set a longer time.");
		}
		function isSame(a, b) {
			const [one, other] = [(0, manage_scopes.sz)(a), (0, manage_scopes.sz)(b)];
			return one.size === other.size && [...one].every((scope) => other.has(scope));
		}
		const listed = (tags) => [...tags].sort().join("\n");
		var step_summary = __webpack_require__(49384);
		var outputs = __webpack_require__(67491);
		var safe_text = __webpack_require__(61636);
		;
		const cell = (date) => date.slice(0, 16).replace("T", " ");
		function rowOf(key, state) {
			const made = "createdAt" in key ? new Date(key.createdAt).toISOString() : key.created;
			return [
				key.id,
				cell(made),
				key.expires === undefined ? "not reported" : cell(key.expires),
				state
			];
		}
		function renderSummary(title, { family, projectId }, rows) {
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
				...rows.map((cells) => `| ${cells.map(safe_text.Ge).join(" | ")} |`),
				"",
				...facts.filter(([, value = ""]) => value !== "").map(([label = "", value = ""]) => `- ${label}: ${(0, safe_text.Bm)(value)}`)
			];
			return `${lines.join("\n")}\n`;
		}
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
		const MAY_BE_IN_USE = "still valid: the secrets that could not be written may have it";
		function printPlan(plan) {
			const { subject, reason, move, warnings, clocks } = plan;
			const { family, projectId } = subject;
			const { id, comment, scopes, created, expires } = family.current;
			log.pq(`Key ${id} of project ${projectId} is in use: "${comment}", with ${listOf(scopes)}, ` + `created ${dayOf(created)}, ${endOf(expires)}.`);
			for (const [whose, ahead] of [["the runner's", clocks.runner], ["GitHub's", clocks.github]]) {
				if (Math.abs(ahead) < NOTABLE_MS) continue;
				const direction = ahead > 0 ? "ahead of" : "behind";
				log.pq(`Deepgram's clock is used: ${whose} is ${Math.round(Math.abs(ahead) / 1e3)} s ${direction} it.`);
			}
			if (reason === undefined) log.pq(`No new key is due yet${nextRotationText(plan, family.current)}.`);
			else if (move === "finish") log.pq(`Only some secrets have it: ${REASONS.unfinished}.`);
			else log.pq(`A new key is due: ${REASONS[reason]}.`);
			for (const warning of warnings) log.$e(warning);
		}
		const DRY_RUN_TITLES = {
			none: "No new Deepgram key (dry run)",
			make: "A Deepgram key to rotate (dry run)",
			finish: "A Deepgram key to write to more secrets (dry run)",
			wait: "No new Deepgram key: too many are valid (dry run)",
			leave: "No new Deepgram key: another rotation is running (dry run)"
		};
		async function reportPlan(plan) {
			const { subject, targets, times, move, order } = plan;
			const { done, waiting } = (0, old_keys.w)(subject.family, times, order === undefined ? undefined : times.now);
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
			const effect = move === "finish" ? `would be written to all of ${labels}` : `stays in ${labels}`;
			const rows = [
				order === undefined ? rowOf(subject.family.current, effect) : [
					"a new key",
					"",
					"",
					`would be created for ${labels}`
				],
				...waiting.map((each) => rowOf(each.key, `would be ${deletionText(each)}`)),
				...done.map((key) => rowOf(key, "would be deleted"))
			];
			await (0, step_summary.S)(renderSummary(DRY_RUN_TITLES[move], subject, rows));
		}
		async function report(plan, done) {
			const { subject, targets, order, reason } = plan;
			const { successor, partial, deleted, undeleted, waiting } = done;
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
					partial
				}, inUse)
			});
			const isLeft = (key) => waiting.some((each) => each.key.id === key.id);
			const rows = [
				...partial === undefined ? [] : [rowOf(partial.key, partialState(partial.labels, labels))],
				...partial?.key.id === inUse.id || isLeft(inUse) ? [] : [rowOf(inUse, partial === undefined ? `${isOther ? "new, " : ""}in ${labels.join(", ")}` : MAY_BE_IN_USE)],
				...waiting.map((each) => rowOf(each.key, deletionText(each))),
				...undeleted.map(({ key, why }) => rowOf(key, `could not be deleted, and is still valid: ${why}`)),
				...deleted.map((key) => rowOf(key, "deleted"))
			];
			await (0, step_summary.S)(renderSummary(titleOf(done, reason), subject, rows));
		}
		function titleOf({ successor, partial }, reason) {
			if (partial !== undefined) return "Only some secrets have the new Deepgram key";
			if (successor !== undefined) return "A Deepgram key was rotated";
			return reason === undefined ? "No new Deepgram key yet" : "No new Deepgram key";
		}
		function partialState(has, all) {
			const lacking = all.filter((label) => !has.includes(label)).join(", ");
			return `in ${has.join(", ") || "perhaps no secret"}; ${lacking} could not be written`;
		}
		function idsOf(plan, { deleted, waiting, undeleted = [], partial }, inUse = plan.subject.family.current) {
			const due = (0, rotate_key_due.m3)({ current: inUse }, plan.times.grace, plan.rotateAfter);
			const waits = waiting.map(({ key }) => key.id);
			return {
				"project-id": plan.subject.projectId,
				"deleted-keys": deleted.map(({ id }) => id).join(","),
				"waiting-keys": (partial === undefined || partial.key.id === inUse.id ? waits : [partial.key.id, ...waits]).join(","),
				"undeleted-keys": undeleted.map(({ key }) => key.id).join(","),
				"next-rotation": Number.isNaN(due) ? "" : new Date(due).toISOString()
			};
		}
		function expiryOf({ expires, createdAt }, order) {
			const seconds = order?.ttlSeconds;
			if (expires !== undefined) return expires;
			return seconds === undefined ? answers.tm : new Date(createdAt + seconds * 1e3).toISOString();
		}
		function deletionText({ until }) {
			if (Number.isNaN(until)) return "kept until a later rotation has verified that no secret has it";
			return `kept for runs that started with it, and deleted by the first rotation after ${minuteOf(until)}`;
		}
		function nextRotationText({ times, rotateAfter }, current) {
			const due = (0, rotate_key_due.m3)({ current }, times.grace, rotateAfter);
			return Number.isNaN(due) ? "" : `: one is due after ${minuteOf(due)}`;
		}
		const minuteOf = (time) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
		const dayOf = (created) => created === "" ? "at an unknown time" : created.slice(0, 10);
		function endOf(expires) {
			if (expires === undefined) return "and Deepgram does not report whether it expires";
			return expires === answers.tm ? "never expires" : `expires at ${expires}`;
		}
		const listOf = (scopes) => scopes === undefined ? "unreported scopes" : scopes.join(", ");
		var deepgram_error = __webpack_require__(51987);
		var pages = __webpack_require__(75449);
		var keys_details = __webpack_require__(98202);
		var keys_project = __webpack_require__(42922);
		var refused = __webpack_require__(12012);
		var trying = __webpack_require__(83033);
		;
		const OWNER_SCOPE = "owners:write";
		const SET_KEY_ID = "Set `key-id` to its id instead of `current-key`; the Deepgram console shows it.";
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
			const completeFamily = await withDetails(manager, projectId, family, self);
			return {
				projectId,
				family: completeFamily,
				foreignKeys: await foreignKeysOf(manager, keys, completeFamily)
			};
		}
		async function withDetails(manager, projectId, family, self) {
			const model = (0, rotate_key_family.DM)(family);
			const keys = [];
			for (const key of family.keys) {
				const known = key.id === self?.keyId ? self : {};
				const details = (0, keys_details.c)(manager, projectId, key, known).catch((error) => {
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
		async function foreignKeysOf(manager, keys, family) {
			const creators = new Set(keys.map(({ creator }) => creator?.id).filter((id) => id !== undefined));
			if (creators.size < 2) return [];
			const self = await manager.token().catch(() => undefined);
			const own = keys.find(({ id }) => id === self?.keyId);
			const rights = (0, manage_scopes.sz)(self?.scopes ?? own?.scopes ?? []);
			if (own?.creator === undefined || rights.has(OWNER_SCOPE)) return [];
			const { id: mine } = own.creator;
			return family.keys.filter(({ creator }) => creator !== undefined && creator.id !== mine);
		}
		async function askItself(key, url) {
			const client = (0, keys_client.M)(key, url);
			try {
				const { keyId, ...rest } = await client.token();
				if (keyId !== undefined) return {
					keyId,
					...rest
				};
				throw new failure.HR(`current-key: Deepgram does not say which key it is. ${SET_KEY_ID}`);
			} catch (error) {
				throw explainUnknownKey(error);
			} finally {
				client.close();
			}
		}
		function explainUnknownKey(error) {
			if (!(error instanceof deepgram_error.u)) return error;
			const { kind, finding, message } = error;
			if (kind === "bad-key") {
				return new failure.HR(`current-key: ${finding} It has expired, was deleted, or is a temporary token. If another rotation has ` + "just replaced it, run again: a workflow run keeps the secrets that it started with. Otherwise create a " + "key and store it in the secret by hand, or set `key-id` to the id of an expired key instead of " + "`current-key`.");
			}
			return new failure.HR(trying.q.has(kind) ? `current-key: ${finding} ${SET_KEY_ID}` : message);
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
		class PartlyWrittenError extends failure.HR {
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
			const order = (0, rotate_key_family.bN)(targets, ({ before }) => before.updatedAt);
			const writing = {
				secrets,
				value,
				end: began + rotate_key_due.nG,
				isHeld: false
			};
			const { written, failed } = await writeEach(writing, order);
			if (failed.length > 0) throw new PartlyWrittenError(explainPartial(value.id, written, failed), written);
		}
		async function writeRest(secrets, { targets, behind, value, listedAt }) {
			const had = targets.filter((target) => !behind.includes(target)).map(({ place }) => place.label);
			const writing = {
				secrets,
				value,
				end: listedAt + rotate_key_due.KS,
				isHeld: true
			};
			const { written, failed } = await writeEach(writing, behind);
			if (failed.length === 0) return;
			const all = [...had, ...written];
			throw new PartlyWrittenError(explainPartial(value.id, all, failed), all);
		}
		async function writeEach({ secrets, value: { id, key }, end, isHeld: isHeldBefore }, targets) {
			const written = [];
			const failed = [];
			let isHeld = isHeldBefore;
			for (const { place, before } of targets) {
				try {
					refuseIfLate(place, end);
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
		function refuseIfLate({ label }, end) {
			if (Date.now() <= end) return;
			throw new failure.HR(`${label} could not be written in time. Run the job again.`);
		}
		function explainPartial(id, written, failed) {
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
					createdAt: Date.parse(key.created) || beganAt
				};
				try {
					await verifySuccessor(manager, {
						project: projectId,
						key: successor,
						order,
						url
					});
					const seen = (0, rotate_key_family.vn)(family.root, (await manager.listKeys(projectId)).keys);
					if ((0, rotate_key_due.Oy)(family, successor, manager.clock.now(), seen)) {
						await (0, making.yE)(manager, projectId, key.id);
						log.lm(`No new key: another rotation created one at the same time, so key ${key.id} was deleted again before ` + "any secret had it.");
						return undefined;
					}
					const others = seen.filter(({ id }) => id !== key.id);
					if ((0, rotate_key_due.wz)(family, times, others)) {
						log.pq("Another rotation may still be writing an older key: waiting until it must have finished.");
						await (0, promises_.setTimeout)(rotate_key_due.$m);
					}
					if (signals.received !== undefined) throw new failure.HR(`Cancelled by ${signals.received}.`);
					log.pq(`Key ${key.id} was created in project ${projectId}, and works.`);
					await write(key, began);
					return successor;
				} catch (error) {
					if (error instanceof PartlyWrittenError) throw new PartlyWrittenError(error.message, error.written, successor);
					throw await (0, making.ne)(manager, projectId, key.id, error);
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		async function verifySuccessor(manager, trial) {
			const { key, order } = trial;
			const known = await (0, trying.D)(manager, trial);
			const { ttlSeconds } = order;
			const expires = ttlSeconds === undefined ? answers.tm : new Date(key.createdAt + ttlSeconds * 1e3).toISOString();
			const { excess, lack, others, unreported } = (0, granted.T)(order, known, expires);
			const wrong = [
				excess,
				lack,
				...others
			].find((each) => each !== undefined);
			if (wrong !== undefined) throw new failure.HR(`The new key ${wrong}.`);
			for (const what of unreported) {
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
				...foreignKeyWarnings(plan)
			];
		}
		function wrongSecret({ subject: { family }, targets, times }) {
			if (!(0, rotate_key_family.MZ)(family, times)) return [];
			const labels = targets.map(({ place }) => place.label).join(", ");
			const day = new Date(times.lastWrittenAt).toISOString().slice(0, 10);
			return [`current-key: it is key ${family.held}, though ${labels} got a newer one by ${day}. The secret that it ` + "comes from is probably not in `secrets`: a job with `environment: production` reads " + "`environment:production/NAME` where " + "there is one. That key is neither replaced nor deleted."];
		}
		function shortLife({ order }, { rotateAfter }) {
			const seconds = order?.ttlSeconds;
			if (seconds === undefined || rotateAfter === undefined || seconds * 1e3 >= rotateAfter) return [];
			return ["time-to-live: the new key expires before `rotate-after`, so it is replaced only shortly before it " + "expires. Use a longer time, so that a failed run does no harm."];
		}
		function foreignKeyWarnings({ subject: { foreignKeys: keys } }) {
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
				printPlan(plan);
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
			const { done } = (0, old_keys.w)(subject.family, times);
			const rest = (0, rotate_key_family.FF)(subject.family, done);
			const due = (0, rotate_key_due.d4)(rest, times, inputs.rotateAfter);
			const isPressing = due === "age" || due === "expiry";
			const reason = isPressing ? due : differenceFromSettings(rest.current, inputs) ?? due;
			const move = (0, rotate_key_due.lH)(rest, times, reason);
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
					await this.#deleteDone(successor?.createdAt);
				} catch (error) {
					const partial = error instanceof PartlyWrittenError && error.key !== undefined ? error : undefined;
					if (partial !== undefined || this.#deleted.length > 0 || family.keys.length > 1) {
						await this.#report({ partial: partial?.key && {
							key: partial.key,
							labels: partial.written
						} });
					}
					throw error;
				}
				await this.#report({ successor });
				this.#refuseUndeleted();
			}
			async #report({ successor, partial }) {
				const { subject, times } = this.#plan;
				const deleted = this.#deleted;
				const undeleted = this.#undeleted;
				const left = (0, rotate_key_family.FF)(subject.family, [...deleted, ...undeleted.map(({ key }) => key)]);
				const now = {
					...times,
					now: this.#manager.clock.now()
				};
				const { waiting } = (0, old_keys.w)(left, now, successor?.createdAt);
				await report(this.#plan, {
					successor,
					partial,
					deleted,
					undeleted,
					waiting
				});
			}
			async #changeSecrets() {
				const { subject, times, targets, reason } = this.#plan;
				const rest = (0, rotate_key_family.FF)(subject.family, this.#deleted);
				const refused = this.#undeleted.map(({ key }) => key);
				const move = (0, rotate_key_due.lH)(rest, times, reason, refused);
				if (move === "finish") return await this.#finish();
				if (move === "leave") {
					const newest = rest.keys.at(-1)?.id ?? "";
					log.lm(`No new key: another rotation created key ${newest} within the last hour, and may still be running.`);
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
					createdAt: Date.parse(current.created) || times.now
				};
				const behind = targets.filter(({ before }) => (0, rotate_key_family.Jm)(before.updatedAt - clocks.github, current));
				const value = {
					id: current.id,
					key: this.#inputs.currentKey
				};
				try {
					await writeRest(this.#secrets, {
						targets,
						behind,
						value,
						listedAt
					});
				} catch (error) {
					throw error instanceof PartlyWrittenError ? new PartlyWrittenError(error.message, error.written, key) : error;
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
				for (const key of (0, old_keys.w)(left, now, successorAt).done) {
					try {
						await (0, making.yE)(this.#manager, subject.projectId, key.id);
						this.#deleted.push(key);
					} catch (error) {
						const why = (0, failure.bD)(error);
						log.$e(`Key ${key.id} could not be deleted; the next rotation tries again: ${why}`);
						this.#undeleted.push({
							key,
							since: (0, old_keys.$)(left, now, key, successorAt),
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
