export const id = 8390;
export const ids = [8390, 5331];
export const modules = {
	31234: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16094);
				await (0, _revoke_js__WEBPACK_IMPORTED_MODULE_0__.r)();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	16094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => revoke });
		var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18608);
		var _inputs_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
		var _keys_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
		var _keys_making_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88395);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24261);
		var _lib_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40045);
		var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62871);
		async function revoke() {
			const made = (0, _state_js__WEBPACK_IMPORTED_MODULE_5__.e)();
			if (made === undefined) return;
			try {
				const fields = (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__.Vc)("create-key");
				if (fields.flag("token") || !fields.flag("revoke")) return;
				_lib_log_js__WEBPACK_IMPORTED_MODULE_4__.pq(await deleted((0, _inputs_key_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(fields), (0, _inputs_key_js__WEBPACK_IMPORTED_MODULE_1__.wo)(fields, "management-url"), made));
			} catch (error) {
				const end = made.isForEver ? "never expires: delete it in the Deepgram console" : "is valid until it expires";
				_lib_log_js__WEBPACK_IMPORTED_MODULE_4__.$e(`Key ${made.keyId} could not be deleted, and ${end}: ${(0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`);
			}
		}
		async function deleted(apiKey, managementUrl, { keyId, projectId }) {
			const client = (0, _keys_client_js__WEBPACK_IMPORTED_MODULE_2__.M)(apiKey, managementUrl);
			try {
				const wasThere = await (0, _keys_making_js__WEBPACK_IMPORTED_MODULE_3__.yE)(client, projectId, keyId);
				return wasThere ? `Key ${keyId} is deleted.` : `Key ${keyId} was already deleted.`;
			} finally {
				client.close();
			}
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
	41918: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AI: () => readToken,
			FJ: () => readModels,
			VH: () => readProjects,
			bG: () => readAccessors,
			gt: () => readBalances,
			hB: () => readEntry,
			iO: () => readNewKey,
			mo: () => readMembers,
			tm: () => NEVER,
			v7: () => readGrant,
			x4: () => readKeys
		});
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
		const NEVER = "never";
		const [LONGEST_TEXT, LONGEST_ITEM, MOST_ITEMS] = [
			1e4,
			200,
			500
		];
		const isShort = (value, longest) => (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(value) && value !== "" && value.length <= longest;
		const text = (value) => isShort(value, LONGEST_TEXT) ? value : undefined;
		const texts = (value) => Array.isArray(value) ? value.filter((item) => isShort(item, LONGEST_ITEM)).slice(0, MOST_ITEMS) : undefined;
		function each(value, read) {
			return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined;
		}
		function readToken(answer) {
			if (!(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(answer)) return undefined;
			return {
				keyId: text(answer["api_key_id"]),
				projectId: text(answer["project_id"]),
				comment: text(answer["comment"]),
				scopes: texts(answer["scopes"]),
				tags: texts(answer["tags"]),
				expires: expiryIn(answer["expiration_date"])
			};
		}
		function readProjects(answer) {
			return each((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "projects"), (item) => {
				const id = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "project_id"));
				return id === undefined ? undefined : {
					id,
					name: text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "name")) ?? ""
				};
			});
		}
		function readKey(answer) {
			const inner = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "item") ?? answer;
			const key = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, "api_key") ?? (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, "member", "api_key") ?? inner;
			const id = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, "api_key_id"));
			if (id === undefined) return undefined;
			const [scopes, tags] = [texts((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, "scopes")), (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, "tags")];
			const creatorId = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, "member", "member_id"));
			return {
				id,
				comment: text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, "comment")) ?? "",
				scopes: scopes?.length === 0 ? undefined : scopes,
				tags: tags === null ? [] : texts(tags),
				created: date((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, "created")) ?? "",
				expires: expiryIn((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, "expiration_date")),
				creator: creatorId === undefined ? undefined : {
					id: creatorId,
					email: text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, "member", "email")) ?? ""
				}
			};
		}
		function readEntry(answer) {
			const key = readKey(answer);
			if (key === undefined || key.tags === undefined && key.expires === undefined) return key;
			return {
				...key,
				tags: key.tags ?? [],
				expires: key.expires ?? NEVER
			};
		}
		const expiryIn = (value) => value === null ? NEVER : date(value);
		const date = (value) => {
			const dateText = text(value);
			return dateText === undefined || Number.isNaN(Date.parse(dateText)) ? undefined : dateText;
		};
		function readKeys(answer) {
			const entries = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "api_keys");
			const keys = each(entries, readKey);
			return keys && {
				keys,
				unread: Array.isArray(entries) ? entries.length - keys.length : 0
			};
		}
		function readMembers(answer) {
			return each((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "members"), (item) => {
				const id = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "member_id"));
				if (id === undefined) return undefined;
				return {
					id,
					email: text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "email")) ?? "",
					scopes: texts((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "scopes"))
				};
			});
		}
		function readAccessors(answer) {
			return each((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "results"), (item) => {
				const requests = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "requests");
				return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(requests) && requests > 0 ? text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "grouping", "accessor")) : undefined;
			});
		}
		const SECRET = /^[!-~]{16,}$/;
		function readNewKey(answer) {
			const described = readKey(answer);
			const key = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "key"));
			if (described === undefined || key === undefined || !SECRET.test(key)) return undefined;
			return {
				...described,
				key
			};
		}
		function readBalances(answer) {
			return each((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "balances"), (item) => {
				const [amount, units] = [(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "amount"), (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "units")];
				return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(amount) ? {
					amount,
					units: (text(units) ?? "usd").toLowerCase()
				} : undefined;
			});
		}
		function modelNames(item) {
			const canonical = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "canonical_name"));
			const given = [
				canonical,
				text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "uuid")),
				canonical?.replace(/-general$/, "")
			];
			if (canonical === undefined) given.push(text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "name")));
			return [...new Set(given.filter((name) => name !== undefined))];
		}
		function readModels(answer) {
			const read = (item) => ({
				names: modelNames(item),
				usable: (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, "batch") !== false
			});
			const [listening, speaking] = [each((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "stt"), read), each((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "tts"), read)];
			return listening === undefined && speaking === undefined ? undefined : [...listening ?? [], ...speaking ?? []];
		}
		function readGrant(answer) {
			const token = text((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "access_token"));
			const expiresIn = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, "expires_in");
			return token === undefined || !SECRET.test(token) ? undefined : {
				token,
				expiresIn: (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(expiresIn) ? expiresIn : undefined
			};
		}
	}),
	7956: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RJ: () => scopeAdvice,
			Zc: () => isDocumented,
			_I: () => matchesAny,
			gg: () => ROLES,
			iW: () => SCOPES,
			kp: () => roleOf,
			rY: () => ALIASES,
			sz: () => expanded
		});
		const PEOPLE = null && [
			"members",
			"admins",
			"owners"
		];
		const READING_PEOPLE = [
			"read",
			"read:invites",
			"read:scopes"
		];
		const MANAGING_PEOPLE = [
			...READING_PEOPLE,
			"write",
			"write:invites",
			"write:scopes",
			"write:kick"
		];
		const of = (people, rights) => rights.map((right) => `${people}:${right}`);
		const MEMBER = [
			"project:read",
			"project:write",
			"keys:read",
			"keys:write",
			"usage:read",
			"usage:write"
		];
		const ADMIN = [
			...MEMBER,
			...of("members", MANAGING_PEOPLE),
			...of("admins", MANAGING_PEOPLE),
			...of("owners", READING_PEOPLE),
			"billing:read"
		];
		const OWNER = [
			...ADMIN,
			...of("owners", [
				"write",
				"write:invites",
				"write:scopes",
				"write:kick"
			]),
			"project:write:settings",
			"project:write:destroy",
			"billing:write"
		];
		const PRODUCTS = [
			"api",
			"engine",
			"license-proxy",
			"dgtools",
			"billing",
			"hotpepper",
			"metrics-server"
		];
		const ALL_PRODUCTS = "self-hosted:products";
		const SELF_HOSTED = [ALL_PRODUCTS, ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];
		const SPEECH = ["usage:write"];
		const ROLES = {
			default: SPEECH,
			member: MEMBER,
			admin: ADMIN,
			owner: OWNER
		};
		const ALIASES = { administrator: "admin" };
		const SCOPES = [...OWNER, ...SELF_HOSTED];
		function expanded(scopes) {
			return new Set(scopes.flatMap((given) => {
				const scope = Object.hasOwn(ALIASES, given) ? ALIASES[given] ?? given : given;
				if (scope === ALL_PRODUCTS) return SELF_HOSTED;
				return Object.hasOwn(ROLES, scope) ? ROLES[scope] ?? [] : [scope];
			}));
		}
		const isDocumented = (scope) => SCOPES.includes(scope) || Object.hasOwn(ROLES, scope) || Object.hasOwn(ALIASES, scope);
		const MANAGING = Object.keys(ROLES).filter((role) => ROLES[role] !== SPEECH);
		function roleOf(scopes) {
			const named = Object.keys(ROLES).filter((role) => scopes.some((scope) => scope === role || ALIASES[scope] === role));
			if (named.length > 0) return named.at(-1);
			const held = new Set(scopes);
			return MANAGING.find((role) => {
				const all = ROLES[role] ?? [];
				return all.length === held.size && all.every((scope) => held.has(scope));
			});
		}
		function matchesAny(scope, patterns) {
			return [...patterns].some((pattern) => pattern.endsWith(":*") ? scope.startsWith(pattern.slice(0, -1)) : scope === pattern);
		}
		function scopeAdvice(scope) {
			const roles = MANAGING.filter((role) => ROLES[role]?.includes(scope));
			const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
			if (named.length === 0) return `Use a key with the scope \`${scope}\`.`;
			const last = named.at(-1) ?? "";
			const before = named.slice(0, -1).join(", ");
			return `Use a key with the scope \`${scope}\`, or with the role ${before === "" ? last : `${before} or ${last}`}.`;
		}
	}),
	59324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P_: () => authorizationOf,
			Wr: () => tokenExpiryText,
			XU: () => lifeOfToken,
			kv: () => endOfToken,
			sg: () => isToken
		});
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
		const FORM = /^eyJ[\w-]*\.([\w-]+)\.[\w-]+$/;
		const isToken = (credential) => FORM.test(credential);
		const authorizationOf = (credential) => `${isToken(credential) ? "Bearer" : "Token"} ${credential}`;
		const endOfToken = (token) => claimOf(token, "exp") * 1e3;
		const lifeOfToken = (token) => claimOf(token, "exp") - claimOf(token, "iat");
		function claimOf(token, name) {
			const [, payload = ""] = FORM.exec(token) ?? [];
			try {
				const seconds = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(JSON.parse(Buffer.from(payload, "base64url").toString()), name);
				return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(seconds) ? seconds : Number.NaN;
			} catch {
				return Number.NaN;
			}
		}
		function tokenExpiryText(token) {
			const end = endOfToken(token);
			return Number.isNaN(new Date(end).getTime()) ? "" : new Date(end).toISOString();
		}
	}),
	18608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vc: () => inputsOf,
			zY: () => DEFAULTS
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86120);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		const DEFAULTS = {
			transcribe: {
				model: "nova-3",
				"smart-format": "true",
				formats: "txt, srt, vtt, md, json",
				"caption-style": "netflix",
				"title-from": "name",
				output: "{dir}/{file}.{format}",
				"save-to": "artifact",
				"save-on-failure": "artifact",
				"artifact-name": "transcripts",
				"pull-request-branch": "transcripts/{branch}",
				comment: "auto",
				"lock-file": "transcripts.lock.json",
				cache: "true",
				"when-over-cap": "stop",
				lfs: "auto",
				upload: "audio",
				"split-above": "4h",
				concurrency: "10",
				retries: "5",
				"fail-on": "any",
				"if-no-media": "warn",
				"base-url": "https://api.deepgram.com"
			},
			"check-key": {
				"allowed-scopes": "usage:*, project:read, keys:read, billing:read",
				"differs-from": "none",
				"forbidden-scopes": "keys:write, members:*, admins:*, owners:*, billing:write, project:write, project:write:*, self-hosted:*",
				probe: "none",
				"fail-on": "any, unknown",
				name: "API key",
				"base-url": "https://api.deepgram.com",
				retries: "2"
			},
			"audit-keys": {
				"allowed-scopes": "usage:*, project:read, keys:read, billing:read",
				"must-expire": "true",
				"expires-within": "14",
				"fail-on": "any, unknown",
				"management-url": "https://api.deepgram.com"
			},
			"create-key": {
				scopes: "usage:write",
				revoke: "true",
				"management-url": "https://api.deepgram.com"
			},
			"rotate-key": {
				grace: "24h",
				"undeleted-after": "7d",
				"management-url": "https://api.deepgram.com"
			}
		};
		const COMMA_IN_VALUES = new Set([
			"keyterms",
			"options",
			"redact",
			"replace",
			"search"
		]);
		function linesIn(text) {
			return withoutListMarkers(text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#(?:\s.*)?$/s, "").trim()).filter((line) => line !== "" && !line.startsWith("#")));
		}
		const LIST_MARKER = /^[-*]\s+(?=\S)/;
		function withoutListMarkers(lines) {
			return lines.every((line) => LIST_MARKER.test(line)) ? lines.map((line) => line.replace(LIST_MARKER, "")) : [...lines];
		}
		const BOOLEANS = {
			true: true,
			false: false
		};
		class Fields {
			#defaults;
			constructor(defaults) {
				this.#defaults = defaults;
			}
			untrimmed(name) {
				return (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4)(name, { trimWhitespace: false });
			}
			text(name) {
				return (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4)(name) || (this.#defaults[name] ?? "");
			}
			lines(name) {
				return (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4)(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
			}
			patterns(name) {
				return this.lines(name).filter((line) => !line.startsWith("#"));
			}
			values(name) {
				return COMMA_IN_VALUES.has(name) ? linesIn((0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4)(name)) : this.items(name);
			}
			flag(name) {
				const value = this.text(name).toLowerCase();
				if (value === "") return false;
				const result = Object.hasOwn(BOOLEANS, value) ? BOOLEANS[value] : undefined;
				if (result === undefined) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
				return result;
			}
			integer(name, least, most) {
				const value = this.text(name);
				const number = Number(value);
				if (!/^\d+$/.test(value) || number < least || number > most) {
					throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
				}
				return number;
			}
			optionalInteger(name, least, most) {
				return this.text(name) === "" ? undefined : this.integer(name, least, most);
			}
			optionalPositive(name) {
				const number = this.optionalNumber(name);
				if (number === 0) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: it must be greater than zero.`);
				return number;
			}
			optionalNumber(name) {
				const value = this.text(name);
				if (value === "") return undefined;
				if (!/^\d+(\.\d+)?$/.test(value)) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: "${value}" is not a number such as 12.5.`);
				return Number(value);
			}
			oneOf(name, values) {
				const value = this.text(name);
				const found = values.find((known) => known === value);
				if (found === undefined) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: "${value}" is not one of ${values.join(", ")}.`);
				return found;
			}
			items(name) {
				return linesIn(this.text(name)).flatMap((line) => line.split(",")).map((item) => item.trim()).filter((item) => item !== "");
			}
			names(name) {
				return /\r?\n/.test(this.untrimmed(name)) ? withoutListMarkers(this.lines(name)) : this.items(name);
			}
			isSetButEmpty(name) {
				const given = process.env[`INPUT_${name.toUpperCase()}`];
				return given !== undefined && given.trim() === "";
			}
			listOf(name, values) {
				const named = this.items(name);
				if (named.length === 0) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: it is empty. Use one or more of ${values.join(", ")}.`);
				const known = named.map((item) => {
					const found = values.find((value) => value === item);
					if (found === undefined) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: "${item}" is not one of ${values.join(", ")}.`);
					return found;
				});
				return [...new Set(known)];
			}
		}
		function inputsOf(action) {
			return new Fields(DEFAULTS[action]);
		}
	}),
	81622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HU: () => managementOf,
			iZ: () => readApiKey,
			mZ: () => readNamedKeys,
			w7: () => readManagingKey,
			wo: () => readUrl,
			x4: () => readKeys
		});
		var _deepgram_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59324);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
		function readApiKey(fields, name = "api-key") {
			const raw = fields.untrimmed(name);
			if (raw.trim() === "") return "";
			(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.gz)(raw);
			return readKey(raw, name);
		}
		function readManagingKey(fields, name = "api-key") {
			const key = readApiKey(fields, name);
			if (!(0, _deepgram_token_js__WEBPACK_IMPORTED_MODULE_1__.sg)(key)) return key;
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: it is a temporary token (JWT), which can only transcribe. Store an API key in the secret.`);
		}
		function readNamedKeys(fields, name) {
			const lines = fields.untrimmed(name).split(/\r?\n/);
			for (const line of lines) (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.gz)(line.slice(line.indexOf("=") + 1));
			return lines.flatMap((line, index) => {
				if (line.trim() === "") return [];
				const where = `${name}, line ${index + 1}`;
				const [before = "", ...after] = line.split("=");
				const [label, value] = [before.trim(), after.join("=")];
				if (after.length === 0 || !/^[\w .-]{1,100}$/.test(label)) {
					throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${where}: it is not \`NAME=value\`. Write such as \`CI=\${{ secrets.CI }}\`.`);
				}
				return [{
					name: label,
					key: value.trim() === "" ? "" : readKey(value, where)
				}];
			});
		}
		function readKeys(fields, name) {
			const given = fields.untrimmed(name);
			const lines = given.split(/\r?\n/).map((line) => line.trim());
			for (const line of lines) (0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.gz)(line);
			return lines.flatMap((line, index) => line === "" ? [] : [readKey(line, `${name}, line ${index + 1}`)]);
		}
		const NO_KEYS = [
			[/^(?:\$|secrets\.|env\.|vars\.|inputs\.)/i, `it is the name of a value, not the value itself. Write it as \`\${{ secrets.NAME }}\`.`],
			[/^\*+$/, "it is a masked key, from which the key cannot be recovered. Create a new key and store it in the secret."],
			[/^[a-z_]\w*=[^=]/i, "it begins with a name and `=`. Store the key alone in the secret, without the name before it."],
			[/[{}[\],;]/, "it is a list or JSON, not a key. Store one key alone in the secret."]
		];
		function readKey(raw, where) {
			const key = raw.trim();
			if (/^(token|bearer)\s/i.test(key)) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${where}: it starts with "Token" or "Bearer". Store the key alone in the secret.`);
			}
			if (/^["'`]|["'`]$/.test(key)) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${where}: it is in quotes. Store the key alone in the secret.`);
			const [, what] = NO_KEYS.find(([pattern]) => pattern.test(key)) ?? [];
			if (what !== undefined) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${where}: ${what}`);
			if (!/^[!-~]+$/.test(key)) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${where}: it has a space, a line break or a non-ASCII character in it. Store the key again in the ` + "secret, without anything around it.");
			}
			(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.gz)(key);
			return key;
		}
		function readUrl(fields, name) {
			const value = fields.text(name);
			const url = value.includes("://") ? URL.parse(value) : null;
			if (url === null) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: "${value}" is not a URL; write it as https://api.deepgram.com.`);
			if (url.protocol === "wss:") {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: wss:// is for live speech. Use https://.`);
			}
			if (url.protocol !== "https:") {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: ${url.protocol}// is refused, because the key would be sent unencrypted. Use https://.`);
			}
			if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: it may contain only a host and a path, no user name, password, query or fragment.`);
			}
			url.pathname = withoutSlashes(withoutSlashes(url.pathname).replace(ROUTE, ""));
			return url;
		}
		const ROUTE = /\/v1(?:\/(?:listen|projects|models|auth(?:\/(?:token|grant))?))?$/;
		function managementOf(baseUrl) {
			return /(^|\.)deepgram\.com$/.test(baseUrl.hostname) ? new URL("https://api.deepgram.com") : baseUrl;
		}
		function withoutSlashes(path) {
			let end = path.length;
			while (path[end - 1] === "/") end -= 1;
			return path.slice(0, end);
		}
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
	40045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$e: () => warning,
			Yz: () => debug,
			fJ: () => fail,
			fz: () => annotate,
			lm: () => notice,
			pq: () => info
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86120);
		var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);
		const MOST_ANNOTATIONS = 9;
		const LONGEST_LINE = 4e3;
		function cut(line) {
			return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()}…`;
		}
		function info(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(cut((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Ig)(text)));
		}
		function debug(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.cT)(text));
		}
		function notice(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_1__.lm(cut((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)));
		}
		function warning(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_1__.$e(cut((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)));
		}
		function annotate(kind, annotations, rest) {
			const write = kind === "error" ? _actions_core__WEBPACK_IMPORTED_MODULE_1__.z3 : _actions_core__WEBPACK_IMPORTED_MODULE_1__.$e;
			const fits = annotations.length <= MOST_ANNOTATIONS;
			const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
			for (const { text, file } of shown) {
				write(cut((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)), file === undefined ? {} : { file: (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.cT)(file) });
			}
			if (!fits) write(rest(annotations.length - shown.length));
		}
		function fail(text) {
			_actions_core__WEBPACK_IMPORTED_MODULE_1__.C1(cut((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)));
		}
	}),
	86120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			V4: () => getInput,
			Gu: () => getState,
			pq: () => info,
			_o: () => isDebug,
			lm: () => notice,
			LZ: () => saveState,
			C1: () => setFailed,
			uH: () => setOutput,
			Pq: () => setSecret,
			$e: () => warning
		});
		var external_os_ = __webpack_require__(70857);
		;
		function utils_toCommandValue(input) {
			if (input === null || input === undefined) {
				return "";
			} else if (typeof input === "string" || input instanceof String) {
				return input;
			}
			return JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) {
				return {};
			}
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		;
		function command_issueCommand(command, properties, message) {
			const cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		function command_issue(name, message = "") {
			command_issueCommand(name, {}, message);
		}
		const CMD_STRING = "::";
		class Command {
			constructor(command, properties, message) {
				if (!command) {
					command = "missing.command";
				}
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = true;
					for (const key in this.properties) {
						if (this.properties.hasOwnProperty(key)) {
							const val = this.properties[key];
							if (val) {
								if (first) {
									first = false;
								} else {
									cmdStr += ",";
								}
								cmdStr += `${key}=${escapeProperty(val)}`;
							}
						}
					}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var external_crypto_ = __webpack_require__(76982);
		var external_fs_ = __webpack_require__(79896);
		;
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) {
				throw new Error(`Unable to find environment variable for file command ${command}`);
			}
			if (!external_fs_.existsSync(filePath)) {
				throw new Error(`Missing file at path: ${filePath}`);
			}
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
			const convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) {
				throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			}
			if (convertedValue.includes(delimiter)) {
				throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			}
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		var external_path_ = __webpack_require__(16928);
		;
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
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode["Success"] = 0] = "Success";
			ExitCode[ExitCode["Failure"] = 1] = "Failure";
		})(ExitCode || (ExitCode = {}));
		function exportVariable(name, val) {
			const convertedVal = toCommandValue(val);
			process.env[name] = convertedVal;
			const filePath = process.env["GITHUB_ENV"] || "";
			if (filePath) {
				return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
			}
			issueCommand("set-env", { name }, convertedVal);
		}
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function addPath(inputPath) {
			const filePath = process.env["GITHUB_PATH"] || "";
			if (filePath) {
				issueFileCommand("PATH", inputPath);
			} else {
				issueCommand("add-path", {}, inputPath);
			}
			process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
		}
		function getInput(name, options) {
			const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) {
				throw new Error(`Input required and not supplied: ${name}`);
			}
			if (options && options.trimWhitespace === false) {
				return val;
			}
			return val.trim();
		}
		function getMultilineInput(name, options) {
			const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
			if (options && options.trimWhitespace === false) {
				return inputs;
			}
			return inputs.map((input) => input.trim());
		}
		function getBooleanInput(name, options) {
			const trueValue = [
				"true",
				"True",
				"TRUE"
			];
			const falseValue = [
				"false",
				"False",
				"FALSE"
			];
			const val = getInput(name, options);
			if (trueValue.includes(val)) return true;
			if (falseValue.includes(val)) return false;
			throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
		}
		function setOutput(name, value) {
			const filePath = process.env["GITHUB_OUTPUT"] || "";
			if (filePath) {
				return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			}
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function setCommandEcho(enabled) {
			issue("echo", enabled ? "on" : "off");
		}
		function setFailed(message) {
			process.exitCode = ExitCode.Failure;
			error(message);
		}
		function isDebug() {
			return process.env["RUNNER_DEBUG"] === "1";
		}
		function debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function notice(message, properties = {}) {
			command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		function startGroup(name) {
			issue("group", name);
		}
		function endGroup() {
			issue("endgroup");
		}
		function group(name, fn) {
			return __awaiter(this, void 0, void 0, function* () {
				startGroup(name);
				let result;
				try {
					result = yield fn();
				} finally {
					endGroup();
				}
				return result;
			});
		}
		function saveState(name, value) {
			const filePath = process.env["GITHUB_STATE"] || "";
			if (filePath) {
				return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
			}
			command_issueCommand("save-state", { name }, utils_toCommandValue(value));
		}
		function getState(name) {
			return process.env[`STATE_${name}`] || "";
		}
		function getIDToken(aud) {
			return __awaiter(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(aud);
			});
		}
	})
};
