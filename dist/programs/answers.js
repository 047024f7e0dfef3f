export const id = 8625;
export const ids = [8625, 5331];
export const modules = {
	18625: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var program = __webpack_require__(35755);
		var github_admission = __webpack_require__(9514);
		var github_event = __webpack_require__(19607);
		var log = __webpack_require__(40045);
		var manage_scopes = __webpack_require__(7956);
		var inputs_fields = __webpack_require__(18608);
		var key = __webpack_require__(81622);
		var inputs_scopes = __webpack_require__(46096);
		var lifetime = __webpack_require__(94045);
		var tags = __webpack_require__(6739);
		var failure = __webpack_require__(24261);
		;
		const TOKEN_SCOPE = "usage:write";
		const NOT_FOR_TOKENS = [
			"project",
			"comment",
			"tags",
			"expiration-date"
		];
		function readInputs(now) {
			const fields = (0, inputs_fields.Vc)("create-key");
			const access = {
				apiKey: (0, key.w7)(fields),
				managementUrl: (0, key.wo)(fields, "management-url")
			};
			const settings = fields.flag("token") ? readTokenSettings(fields) : readKeySettings(fields, now);
			return {
				...access,
				allowOutsideEvents: fields.flag("allow-outside-events"),
				settings
			};
		}
		function readKeySettings(fields, now) {
			return {
				kind: "key",
				project: fields.text("project"),
				comment: fields.text("comment"),
				scopes: readScopes(fields),
				tags: (0, tags.rL)(fields.names("tags")),
				lifetime: (0, lifetime.$u)(fields.text("time-to-live").toLowerCase(), fields.text("expiration-date"), now),
				revoke: fields.flag("revoke")
			};
		}
		function readScopes(fields) {
			const scopes = [...new Set((0, inputs_scopes.Z)(fields, "scopes"))];
			if (scopes.length === 0) throw new failure.HR("scopes: it is empty. Use for example `usage:write`.");
			const role = scopes.find((scope) => Object.hasOwn(manage_scopes.gg, scope));
			const others = scopes.filter((scope) => scope !== role && !scope.startsWith("self-hosted:"));
			if (role === undefined || others.length === 0) return scopes;
			throw new failure.HR(`scopes: \`${role}\` is a role and cannot be combined with scopes. Use one or the other.`);
		}
		function readTokenSettings(fields) {
			const set = NOT_FOR_TOKENS.find((name) => fields.text(name) !== "");
			if (set !== undefined) throw new failure.HR(`${set}: a temporary token cannot have it. Remove it, or \`token: true\`.`);
			const more = (0, inputs_scopes.Z)(fields, "scopes").find((scope) => scope !== TOKEN_SCOPE);
			if (more !== undefined) {
				throw new failure.HR(`scopes: a temporary token has \`${TOKEN_SCOPE}\` alone. Remove \`${more}\`, or \`token: true\`.`);
			}
			return {
				kind: "token",
				seconds: (0, lifetime.GJ)(fields.text("time-to-live").toLowerCase())
			};
		}
		var outputs = __webpack_require__(1936);
		;
		async function run() {
			const inputs = readInputs(Date.now());
			const event = await (0, github_event.j)();
			const admission = (0, github_admission.w)(event, inputs.apiKey, { allowOutsideEvents: inputs.allowOutsideEvents });
			if (!admission.admitted) {
				(0, outputs.n)({ "skipped-reason": admission.reason });
				log.lm(admission.why);
				return;
			}
			(0, outputs.l)(process.env);
			const { make } = await Promise.all([
				__webpack_require__.e(9186),
				__webpack_require__.e(5184),
				__webpack_require__.e(4490)
			]).then(__webpack_require__.bind(__webpack_require__, 74490));
			await make(inputs, event);
		}
		;
		(0, program.mB)(run);
	}),
	1936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => requireRunnerFiles,
			n: () => setOutputs
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		var _lib_runner_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74359);
		const NOTHING = {
			"api-key": "",
			token: "",
			"key-id": "",
			"project-id": "",
			"expires-at": "",
			"skipped-reason": ""
		};
		function setOutputs(outputs) {
			(0, _lib_runner_files_js__WEBPACK_IMPORTED_MODULE_0__.Kn)({
				...NOTHING,
				...outputs
			});
		}
		function requireRunnerFiles(env) {
			if ((env["GITHUB_OUTPUT"] ?? "") === "") throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("GITHUB_OUTPUT is not set, so the new key would be printed. Update the runner.");
			(0, _lib_runner_files_js__WEBPACK_IMPORTED_MODULE_0__.t9)("GITHUB_STATE", env);
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
	67581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => parseDuration,
			Rd: () => DAY_S,
			nT: () => HOUR_S
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);
		const HOUR_S = 3600;
		const DAY_S = 24 * HOUR_S;
		const UNITS = {
			s: 1,
			m: 60,
			h: HOUR_S,
			d: DAY_S,
			"": 1
		};
		function parseDuration(name, text, others = "") {
			const [, amount = "", unit = ""] = /^(\d{1,12})\s*([smhd]?)$/.exec(text) ?? [];
			const seconds = Number(amount) * (UNITS[unit] ?? 1);
			if (seconds > 0) return seconds;
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`${name}: "${text}" is not a positive duration. Use seconds, or for example \`30m\`, \`2h\`, \`7d\`${others}.`);
		}
	}),
	46096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => scopesOf });
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
		var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24261);
		var _lib_typos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1628);
		const FORM = /^[a-z][\w-]*(?::[\w-]+)+$/;
		const PATTERN = /^[a-z][\w-]*(?::[\w-]+)*:\*$/;
		function scopesOf(fields, name, { patterns = false, documented = false } = {}) {
			return fields.items(name).map((given) => {
				const scope = given.toLowerCase();
				if (Object.hasOwn(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.rY, scope)) return _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.rY[scope] ?? scope;
				if ((0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.Zc)(scope)) return scope;
				if (patterns && _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.iW.some((known) => known !== scope && (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__._I)(known, [scope]))) return scope;
				if (/[\s"'[\]]/.test(scope)) {
					throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR(`${name}: "${given}" is not one scope. Write one per line, or separate them by commas.`);
				}
				const nearest = nearestScope(scope);
				const isFormed = FORM.test(scope) || patterns && PATTERN.test(scope);
				if (isFormed && !documented && (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(scope, nearest) > _lib_typos_js__WEBPACK_IMPORTED_MODULE_2__.c) return scope;
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR(`${name}: "${given}" is not one of Deepgram's scopes. The nearest one is \`${nearest}\`.`);
			});
		}
		function nearestScope(scope) {
			const names = [
				..._deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.iW,
				...Object.keys(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.gg),
				...Object.keys(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.rY)
			];
			const known = scope.endsWith(":*") ? _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__.iW.map((each) => `${each.split(":")[0]}:*`) : names;
			return known.reduce((best, each) => (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(each, scope) < (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(best, scope) ? each : best);
		}
	}),
	94045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$u: () => parseLifetime,
			GJ: () => parseTokenSeconds,
			p1: () => expiryOf
		});
		var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41918);
		var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		const MOST_DAYS = 365;
		const OR_NEVER = ", or `never`";
		const DEFAULT_KEY_S = _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rd;
		const MOST_TOKEN_S = _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.nT;
		function parseLifetime(ttl, date, now) {
			if (ttl !== "" && date !== "") {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("expiration-date: `time-to-live` is set as well. Set only one of them.");
			}
			if (date !== "") return {
				kind: "until",
				date: parseDate(date, now)
			};
			if (ttl === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__.tm) return { kind: "never" };
			if (ttl === "") return {
				kind: "for",
				seconds: DEFAULT_KEY_S
			};
			const seconds = (0, _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)("time-to-live", ttl, OR_NEVER);
			if (seconds > MOST_DAYS * _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rd) throw tooLong("time-to-live", ttl);
			return {
				kind: "for",
				seconds
			};
		}
		function expiryOf(lifetime, now) {
			if (lifetime.kind === "until") return lifetime.date;
			return lifetime.kind === "never" ? _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__.tm : new Date(now + lifetime.seconds * 1e3).toISOString();
		}
		function parseTokenSeconds(ttl) {
			if (ttl === "") return MOST_TOKEN_S;
			const seconds = ttl === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__.tm ? Number.POSITIVE_INFINITY : (0, _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)("time-to-live", ttl, OR_NEVER);
			if (seconds <= MOST_TOKEN_S) return seconds;
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`time-to-live: "${ttl}" is too long; a temporary token lives for an hour at most.`);
		}
		const ISO_8601 = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
		function parseDate(text, now) {
			const day = ISO_8601.exec(text)?.[1];
			const time = Date.parse(text);
			const isReal = day !== undefined && !Number.isNaN(time) && new Date(day).toISOString().startsWith(day);
			if (!isReal) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`expiration-date: "${text}" is not an ISO 8601 date with a time zone. Write \`2030-01-31T12:00:00Z\`, or ` + "a date alone for midnight UTC at its start.");
			}
			if (time <= now) throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`expiration-date: ${text} is in the past.`);
			if (time > now + MOST_DAYS * _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rd * 1e3) throw tooLong("expiration-date", text);
			return new Date(time).toISOString();
		}
		function tooLong(name, value) {
			return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`${name}: ${value} is more than ${MOST_DAYS} days away. Use a shorter time, or, if this is intended, ` + `\`time-to-live: ${_deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__.tm}\`.`);
		}
	}),
	6739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => cut,
			a$: () => LONGEST_TAG,
			rL: () => parseTags
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);
		const LONGEST_TAG = 128;
		const NO_TAGS = "none";
		const cut = (text, most) => [...text].slice(0, most).join("").trim();
		function parseTags(named) {
			if (named.length === 0) return undefined;
			if (named.includes(NO_TAGS)) {
				if (named.length === 1) return [];
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("tags: `none` cannot be combined with other values.");
			}
			const long = named.find((tag) => [...tag].length > LONGEST_TAG);
			if (long === undefined) return [...new Set(named)];
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(`tags: "${cut(long, 20)}…" has more than the ${LONGEST_TAG} characters that Deepgram allows.`);
		}
	})
};
