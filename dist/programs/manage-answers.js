export const id = 5331;
export const ids = [5331];
export const modules = {
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
	})
};
