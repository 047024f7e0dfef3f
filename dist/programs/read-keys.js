export const id = 5241;
export const ids = [5241];
export const modules = {
	55241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readKeys: () => readKeys });
		var _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51987);
		var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41918);
		var _deepgram_manage_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75449);
		var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7956);
		var _keys_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27709);
		var _keys_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98202);
		var _keys_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42922);
		var _keys_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12012);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1820);
		var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6177);
		const CONCURRENCY = 8;
		const SCOPES_TO_SEE_ALL = [
			"members:read",
			"admins:read",
			"owners:read"
		];
		async function readKeys(inputs) {
			const client = (0, _keys_client_js__WEBPACK_IMPORTED_MODULE_3__.M)(inputs.apiKey, inputs.managementUrl);
			try {
				const projects = await client.projects();
				const chosen = inputs.project === "" ? projects : [(0, _keys_project_js__WEBPACK_IMPORTED_MODULE_5__.B_)(projects, inputs.project)];
				const unseen = [...await visibilityNotes(client)];
				const keys = [];
				for (const project of chosen) keys.push(...await readProject(client, project, inputs, unseen));
				return {
					keys,
					unseen,
					now: client.clock.now()
				};
			} catch (error) {
				throw (0, _keys_refused_js__WEBPACK_IMPORTED_MODULE_6__.ww)(error);
			} finally {
				client.close();
			}
		}
		async function visibilityNotes(client) {
			const self = await client.token().catch(() => undefined);
			if (self?.scopes === undefined) {
				return ["Deepgram does not report the rights of `api-key`, so it may not see the keys of other people."];
			}
			const held = (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_2__.sz)(self.scopes);
			const lacking = SCOPES_TO_SEE_ALL.filter((scope) => !held.has(scope));
			if (lacking.length === 0) return [];
			return [`\`api-key\` does not see all keys: it lacks ${lacking.map((scope) => `\`${scope}\``).join(", ")}.`];
		}
		async function readProject(client, project, inputs, unseen) {
			const { unusedFor } = inputs;
			const list = await client.listKeys(project.id);
			const keys = await withDetails(client, project.id, list.keys, unseen);
			unseen.push(...unreadableNotes(project, keys, list, inputs));
			const orReport = async (question) => question.catch((error) => {
				if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u)) throw error;
				unseen.push(`${project.name || project.id}: ${error.message}`);
				return undefined;
			});
			const members = await orReport(client.members(project.id));
			const used = unusedFor === undefined ? undefined : await orReport(usedKeys(client, project.id, unusedFor));
			const replaced = (0, _rules_js__WEBPACK_IMPORTED_MODULE_7__.Mc)(keys);
			return keys.map((key) => ({
				project,
				key,
				members,
				used,
				hasSuccessor: replaced.has(key.id)
			}));
		}
		function unreadableNotes(project, keys, { unread, isPartial }, { olderThan, unusedFor }) {
			const withoutDate = olderThan === undefined && unusedFor === undefined ? [] : keys.filter((key) => key.created === "");
			const name = project.name || project.id;
			return [
				...isPartial ? [`${name}: ${(0, _deepgram_manage_pages_js__WEBPACK_IMPORTED_MODULE_1__.m)(["api_keys"]).message}`] : [],
				...unread === 0 ? [] : [`${name}: ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_8__.U9)(unread, "key")} of the list cannot be read.`],
				...withoutDate.map(({ id }) => `Key ${id}: Deepgram does not report when it was created.`)
			];
		}
		async function usedKeys(client, project, days) {
			const now = client.clock.now();
			const [start, end] = [now - days * _lib_units_js__WEBPACK_IMPORTED_MODULE_8__.sO, now].map((time) => new Date(time).toISOString().slice(0, 10));
			return await client.usedKeys(project, start ?? "", end ?? "");
		}
		async function withDetails(client, project, keys, unseen) {
			const complete = new Map();
			const left = keys.values();
			const work = async () => {
				for (const key of left) {
					const details = await completeKey(client, project, key).catch((error) => {
						if (!(error instanceof _deepgram_error_js__WEBPACK_IMPORTED_MODULE_0__.u)) throw error;
						if (error.kind !== "unknown-key") unseen.push(`Key ${key.id}: ${error.message}`);
						return error.kind === "unknown-key" ? undefined : key;
					});
					if (details !== undefined) complete.set(key.id, details);
				}
			};
			await Promise.all(Array.from({ length: CONCURRENCY }, work));
			return keys.map(({ id }) => complete.get(id)).filter((key) => key !== undefined);
		}
		async function completeKey(client, project, key) {
			const { tags = [], expires = _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_9__.tm, ...rest } = await (0, _keys_details_js__WEBPACK_IMPORTED_MODULE_4__.c)(client, project, key);
			return {
				...rest,
				tags,
				expires
			};
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
	})
};
