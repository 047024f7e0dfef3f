export const id = 4252;
export const ids = [4252, 5331];
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
	53043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => readMark,
			k: () => withMark
		});
		const MARK = /\[rotate-key (\S+)\]$/;
		function readMark(comment) {
			const found = MARK.exec(comment);
			if (found === null) return {
				comment,
				root: undefined
			};
			return {
				comment: comment.slice(0, found.index).trimEnd(),
				root: found[1]
			};
		}
		function withMark(comment, root) {
			return `${readMark(comment).comment.trimEnd()} [rotate-key ${root}]`.trimStart();
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
	}),
	97795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => FINISHING_WAIT_MS,
			KS: () => LONGEST_FINISHING_MS,
			Oy: () => isOneTooMany,
			TB: () => leastLifetime,
			d4: () => reasonForNewKey,
			lH: () => moveFor,
			m3: () => nextDue,
			nG: () => LONGEST_WRITING_MS,
			wz: () => mayBeFinishing
		});
		var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
		var _family_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81861);
		var _old_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22321);
		const LONGEST_WRITING_MS = 10 * 6e4;
		const LONGEST_FINISHING_MS = 6e4;
		const FINISHING_WAIT_MS = LONGEST_FINISHING_MS + 3e4;
		const MARGIN_MS = 24 * _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.nT * 1e3;
		function nextDue({ current }, grace, rotateAfter) {
			const [byAge, byEnd] = [(0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(current) + (rotateAfter ?? Number.NaN), (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.TK)(current) - grace - MARGIN_MS];
			return Number.isNaN(byEnd) ? byAge : Math.min(byAge, byEnd);
		}
		const leastLifetime = (grace) => grace + MARGIN_MS;
		function reasonForNewKey({ keys, current }, { now, writtenAt, grace }, rotateAfter) {
			if (rotateAfter === undefined) return "asked";
			if (!(now - (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(current) < rotateAfter)) return "age";
			if ((0, _family_js__WEBPACK_IMPORTED_MODULE_1__.TK)(current) - now < grace + MARGIN_MS) return "expiry";
			const isPartly = (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.MU)(current) && !(0, _family_js__WEBPACK_IMPORTED_MODULE_1__.T4)(current, writtenAt);
			return isPartly || current !== keys.at(-1) ? "unfinished" : undefined;
		}
		const MOST_LIVE = 3;
		function moveFor(family, times, reason, undeleted = []) {
			if (reason === undefined) return "none";
			const { keys, held } = family;
			const newest = keys.at(-1);
			const isHalfDone = newest?.id === held && (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.MU)(newest) && !(0, _family_js__WEBPACK_IMPORTED_MODULE_1__.T4)(newest, times.writtenAt);
			if (isHalfDone && (reason === "unfinished" || reason === "asked")) return "finish";
			const live = keys.filter((key) => !((0, _family_js__WEBPACK_IMPORTED_MODULE_1__.TK)(key) <= times.now));
			if (live.length < MOST_LIVE) return "make";
			if (isHalfDone && reason !== "expiry") return "finish";
			if (newest !== undefined && newest.id !== held && (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.MU)(newest) && times.now - (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(newest) < _family_js__WEBPACK_IMPORTED_MODULE_1__.d6) return "leave";
			const { waiting } = (0, _old_keys_js__WEBPACK_IMPORTED_MODULE_2__.w)(family, times);
			const isCleared = waiting.some(({ key, until }) => live.includes(key) && !Number.isNaN(until));
			return isCleared || undeleted.length > 0 ? "wait" : "make";
		}
		function isOneTooMany(family, made, now, seen) {
			const known = new Map(family.keys.map((key) => [key.id, key]));
			const others = seen.filter(({ id }) => id !== made.id);
			const hasRival = others.some((key) => !known.has(key.id) && isBefore(key, made));
			const live = others.filter((key) => !((0, _family_js__WEBPACK_IMPORTED_MODULE_1__.TK)(known.get(key.id) ?? key) <= now));
			return hasRival && live.length >= MOST_LIVE;
		}
		const isBefore = (one, other) => (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(one) === (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(other) ? one.id < other.id : (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(one) < (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(other);
		function mayBeFinishing({ keys, current, held }, { lastWrittenAt }, now) {
			const isKnown = (key) => keys.some(({ id }) => id === key.id);
			return now.filter((key) => (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.MU)(key) && key.id !== held && (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(key) > (0, _family_js__WEBPACK_IMPORTED_MODULE_1__.CT)(current)).some((key) => !isKnown(key) || !(0, _family_js__WEBPACK_IMPORTED_MODULE_1__.v1)(key, lastWrittenAt));
		}
	}),
	81861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ap: () => familyOf,
			CT: () => createdAt,
			DM: () => modelOf,
			FF: () => without,
			I5: () => rootOf,
			Jm: () => isBehind,
			MU: () => isOurs,
			MZ: () => holdsOutdatedKey,
			T4: () => isEverywhere,
			TK: () => expiryTime,
			bN: () => leastRecentFirst,
			d6: () => LONGEST_ROTATION_MS,
			v1: () => isUnwritten,
			vn: () => relatedTo
		});
		var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
		var _keys_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53043);
		const LONGEST_ROTATION_MS = _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__.nT * 1e3;
		const SKEW_MS = 3e3;
		const CERTAIN_MS = 6e4;
		const createdAt = ({ created }) => Date.parse(created);
		const expiryTime = ({ expires }) => expires === undefined ? Number.NaN : Date.parse(expires);
		const isOurs = ({ comment }) => (0, _keys_mark_js__WEBPACK_IMPORTED_MODULE_1__.M)(comment).root !== undefined;
		const rootOf = ({ id, comment }) => (0, _keys_mark_js__WEBPACK_IMPORTED_MODULE_1__.M)(comment).root ?? id;
		const modelOf = ({ keys, current, held }) => keys.find(({ id }) => id === held) ?? current;
		function familyOf(keys, { root, held }, writtenAt) {
			const related = relatedTo(root, keys).toSorted((a, b) => (createdAt(a) || 0) - (createdAt(b) || 0));
			const inUse = related.findLast((key) => key.id === held || isEverywhere(key, writtenAt));
			const current = inUse ?? related[0];
			return current === undefined ? undefined : {
				root,
				held,
				keys: related,
				current
			};
		}
		const relatedTo = (root, keys) => keys.filter(({ id, comment }) => id === root || (0, _keys_mark_js__WEBPACK_IMPORTED_MODULE_1__.M)(comment).root === root);
		const isEverywhere = (key, writtenAt) => isOurs(key) && writtenAt + SKEW_MS >= createdAt(key);
		const isUnwritten = (key, lastWrittenAt) => lastWrittenAt + CERTAIN_MS < createdAt(key);
		const without = (family, removed) => ({
			...family,
			keys: family.keys.filter((key) => !removed.includes(key))
		});
		const leastRecentFirst = (places, updatedAt) => [...places].sort((a, b) => updatedAt(a) - updatedAt(b));
		const isBehind = (updatedAt, key) => updatedAt + SKEW_MS < createdAt(key);
		function holdsOutdatedKey({ keys, current, held }, { now, lastWrittenAt, grace }) {
			const own = keys.find(({ id }) => id === held);
			return own !== undefined && own !== current && now - lastWrittenAt > Math.max(grace, LONGEST_ROTATION_MS);
		}
	}),
	24252: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var program = __webpack_require__(35755);
		var github_admission = __webpack_require__(9514);
		var github_event = __webpack_require__(19607);
		var failure = __webpack_require__(24261);
		var log = __webpack_require__(40045);
		var duration = __webpack_require__(67581);
		var inputs_fields = __webpack_require__(18608);
		var key = __webpack_require__(81622);
		var inputs_scopes = __webpack_require__(46096);
		var lifetime = __webpack_require__(94045);
		var tags = __webpack_require__(6739);
		var due = __webpack_require__(97795);
		;
		const KINDS = {
			repository,
			dependabot: repository,
			environment: (environment, here) => RELATIVE_STEP.test(environment) ? undefined : {
				...here,
				environment
			},
			organization,
			"dependabot-organization": organization
		};
		const NAME = /^[a-z_]\w*$/i;
		const PART = /^(?!\.+$)[\w.-]+$/;
		const RELATIVE_STEP = /^\.*$/;
		const FORMS = "Write the name of a secret alone, or for example `repository:owner/repo/NAME`, `environment:production/NAME`, " + "`organization:NAME`, `dependabot:NAME` or `dependabot-organization:NAME`.";
		const VALUE = /[\da-f]{32}|\b(?:gh[a-z]|github_pat)_\w{20}/i;
		const valueInPlaceOfName = (index) => new failure.HR(`secrets: item ${index + 1} has the form of a key, not of the name of a secret. Write the name alone, without ` + `\`secrets.\` and \`\${{ }}\`.`);
		function parsePlaces(named, here) {
			if (named.length === 0) {
				throw new failure.HR("secrets: it is empty, so nobody would get the new key. Name the secret.");
			}
			const valued = named.findIndex((label) => VALUE.test(label));
			if (valued >= 0) throw valueInPlaceOfName(valued);
			const places = named.map((label) => parsePlace(label, here));
			for (const [index, place] of places.entries()) {
				const duplicate = places.slice(0, index).find((other) => idOf(other) === idOf(place));
				if (duplicate !== undefined) throw new failure.HR(`secrets: "${place.label}" is the same as "${duplicate.label}". Name it once.`);
			}
			return places;
		}
		function parsePlace(label, here) {
			const [, given = "repository", path = "", name = ""] = /^(?:([a-z-]+):)?(?:(.*)\/)?([^/]*)$/s.exec(label) ?? [];
			const kind = Object.keys(KINDS).find((known) => known === given);
			const where = kind === undefined ? undefined : KINDS[kind](path.trim(), here);
			const isBare = given === "repository" && !label.includes(":") && path !== "";
			if (kind === undefined || where === undefined || isBare) {
				throw new failure.HR(`secrets: "${label}" is not a valid location for a secret. ${FORMS}`);
			}
			return {
				kind,
				owner: "",
				repo: "",
				environment: "",
				...where,
				name: nameOf(name, label),
				label
			};
		}
		function nameOf(name, label) {
			if (/^github_/i.test(name)) {
				throw new failure.HR(`secrets: "${label}": names that begin with GITHUB_ are reserved by GitHub.`);
			}
			if (NAME.test(name)) return name.toUpperCase();
			throw new failure.HR(`secrets: "${label}": "${name}" is not a valid name for a secret. GitHub takes ASCII letters, digits and \`_\`, not starting with a digit.`);
		}
		function repository(path, here) {
			if (path === "") return here;
			const [owner = "", repo = "", ...more] = path.split("/");
			return PART.test(owner) && PART.test(repo) && more.length === 0 ? {
				owner,
				repo
			} : undefined;
		}
		function organization(path, { owner }) {
			if (path === "") return { owner };
			return PART.test(path) ? { owner: path } : undefined;
		}
		const idOf = ({ kind, owner, repo, environment, name }) => [
			kind,
			owner,
			repo,
			environment,
			name
		].join("/").toLowerCase();
		;
		const SECOND_MS = 1e3;
		const IMMEDIATELY = /^0[smhd]?$/;
		function readInputs() {
			const fields = (0, inputs_fields.Vc)("rotate-key");
			const apiKey = (0, key.w7)(fields);
			const currentKey = (0, key.w7)(fields, "current-key");
			const inputs = {
				apiKey,
				currentKey,
				keyId: fields.text("key-id"),
				secrets: fields.items("secrets"),
				token: (0, key.iZ)(fields, "token"),
				project: fields.text("project"),
				grace: readDelay(fields, "grace", ", or `0` to delete the old key at once"),
				rotateAfter: readRotateAfter(fields.text("rotate-after").toLowerCase()),
				lifetime: readLifetime(fields.text("time-to-live").toLowerCase()),
				scopes: readScopes(fields),
				tags: (0, tags.rL)(fields.names("tags")),
				undeletedAfter: readDelay(fields, "undeleted-after", ", or `0` to fail at once"),
				dryRun: fields.flag("dry-run"),
				managementUrl: (0, key.wo)(fields, "management-url")
			};
			if (inputs.rotateAfter !== undefined && inputs.rotateAfter < inputs.grace) {
				throw new failure.HR("rotate-after: it is shorter than `grace`, so old keys would accumulate. Use a longer time.");
			}
			refuseShortLife(inputs);
			refuseValues(inputs);
			if (apiKey !== "") requireSecrets(inputs);
			return inputs;
		}
		const SHORTEST_KEY = 16;
		function refuseValues({ secrets, apiKey, currentKey, token }) {
			const given = [
				apiKey,
				currentKey,
				token
			].filter((value) => value.length >= SHORTEST_KEY);
			const values = given.map((value) => value.toLowerCase());
			const index = secrets.findIndex((place) => values.some((value) => place.toLowerCase().includes(value)));
			if (index >= 0) throw valueInPlaceOfName(index);
		}
		const readRotateAfter = (given) => given === "" ? undefined : readYear("rotate-after", given);
		function readDelay(fields, name, others) {
			const given = fields.text(name).toLowerCase();
			return IMMEDIATELY.test(given) ? 0 : readYear(name, given, others);
		}
		function readScopes(fields) {
			const scopes = [...new Set((0, inputs_scopes.Z)(fields, "scopes"))];
			return scopes.length === 0 ? undefined : scopes;
		}
		function refuseShortLife({ lifetime, grace }) {
			if (lifetime?.kind !== "for" || lifetime.seconds * SECOND_MS >= (0, due.TB)(grace)) return;
			throw new failure.HR("time-to-live: it is shorter than `grace` and a day, so the key in the secrets could expire before a daily " + "run replaces it. Use a longer time.");
		}
		function readYear(name, given, others) {
			const seconds = (0, duration.E9)(name, given, others);
			if (seconds <= 365 * duration.Rd) return seconds * SECOND_MS;
			throw new failure.HR(`${name}: ${given} is more than 365 days. Use a shorter time.`);
		}
		const readLifetime = (given) => given === "" ? undefined : (0, lifetime.$u)(given, "", Date.now());
		function requireSecrets({ currentKey, keyId, token }) {
			if (currentKey === "" && keyId === "") {
				throw new failure.HR("current-key: it is empty. Set it to the secret whose key is to be rotated. Likely causes: its name " + "behind `secrets.` is misspelled, or it belongs to an environment that the job does not name. To rotate " + "`api-key` itself, set both inputs to the same secret.");
			}
			if (currentKey !== "" && keyId !== "") throw new failure.HR("key-id: `current-key` is set as well. Set only one of them.");
			if (token === "") {
				throw new failure.HR("token: it is empty. GITHUB_TOKEN cannot write secrets: create a token with " + "actions/create-github-app-token for an " + "app with the permission `Secrets: write`, or use a fine-grained personal access token.");
			}
		}
		var outputs = __webpack_require__(67491);
		;
		async function run() {
			const inputs = readInputs();
			const event = await (0, github_event.j)();
			if ((event.fromFork || event.outsider !== undefined) && inputs.apiKey !== "") {
				const cause = event.fromFork ? "its head is in a fork" : "people without write access can trigger it";
				throw new failure.HR(`Refused on ${event.name}: ${cause}, so outsiders would decide when your key is rotated. Use the events ` + "schedule and workflow_dispatch.");
			}
			const admission = (0, github_admission.w)(event, inputs.apiKey, { allowOutsideEvents: true });
			if (!admission.admitted) {
				(0, outputs.n)({ "skipped-reason": admission.reason });
				log.lm(admission.why);
				return;
			}
			const places = parsePlaces(inputs.secrets, event);
			const { rotate } = await Promise.all([
				__webpack_require__.e(7015),
				__webpack_require__.e(9186),
				__webpack_require__.e(5184),
				__webpack_require__.e(5378),
				__webpack_require__.e(5720)
			]).then(__webpack_require__.bind(__webpack_require__, 75720));
			await rotate(inputs, places, event);
		}
		;
		(0, program.mB)(run);
	}),
	22321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => deletableFrom,
			w: () => leftover
		});
		var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81861);
		function leftover(family, times, successorAt) {
			const left = family.keys.filter((key) => successorAt !== undefined || key !== family.current);
			const waiting = left.map((key) => ({
				key,
				until: deletableFrom(family, times, key, successorAt)
			}));
			return {
				done: waiting.filter(({ until }) => until <= times.now).map(({ key }) => key),
				waiting: waiting.filter(({ until }) => !(until <= times.now))
			};
		}
		const isHeld = ({ current, held }, key) => key === current || key.id === held;
		function deletableFrom(family, times, key, successorAt = Number.NaN) {
			const { writtenAt, lastWrittenAt, grace } = times;
			if (key.id === family.held && key !== family.current) return Number.NaN;
			if ((0, _family_js__WEBPACK_IMPORTED_MODULE_0__.MU)(key) && key !== family.current && (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.v1)(key, lastWrittenAt)) {
				return (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.CT)(key) + _family_js__WEBPACK_IMPORTED_MODULE_0__.d6;
			}
			const newest = family.keys.findLast((each) => (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.T4)(each, writtenAt));
			const replacedAt = newest === undefined || isHeld(family, key) ? Number.NaN : (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.CT)(newest);
			const least = (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.CT)(key) + ((0, _family_js__WEBPACK_IMPORTED_MODULE_0__.MU)(key) ? _family_js__WEBPACK_IMPORTED_MODULE_0__.d6 : 1);
			const isRewritten = newest !== undefined && writtenAt >= (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.CT)(newest) + _family_js__WEBPACK_IMPORTED_MODULE_0__.d6;
			if (replacedAt >= least || isRewritten && replacedAt > (0, _family_js__WEBPACK_IMPORTED_MODULE_0__.CT)(key)) return Math.max(replacedAt, lastWrittenAt) + grace;
			return successorAt >= least ? successorAt + grace : Number.NaN;
		}
	}),
	67491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => setOutputs });
		var _lib_runner_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74359);
		const NOTHING = {
			rotated: "false",
			"key-id": "",
			"previous-key-id": "",
			"project-id": "",
			"expires-at": "",
			"deleted-keys": "",
			"waiting-keys": "",
			"undeleted-keys": "",
			"next-rotation": "",
			"skipped-reason": ""
		};
		function setOutputs(outputs) {
			(0, _lib_runner_files_js__WEBPACK_IMPORTED_MODULE_0__.S0)({
				...NOTHING,
				...outputs
			});
		}
	})
};
