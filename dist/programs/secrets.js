export const id = 4943;
export const ids = [4943];
export const modules = {
	24261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => errorCode,
			HR: () => Failure,
			bD: () => messageOf
		});
		class Failure extends Error {
			name = "Failure";
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function errorCode(error) {
			if (!(error instanceof Error)) return undefined;
			if ("code" in error && typeof error.code === "string") return error.code;
			return errorCode(error.cause);
		}
	}),
	37221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bf: () => isFiniteNumber,
			Gv: () => isObject,
			Kg: () => isString,
			at: () => at,
			c3: () => listOf,
			my: () => isCount,
			qF: () => parseJson
		});
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isString = (value) => typeof value === "string";
		const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
		const isFiniteNumber = (value) => Number.isFinite(value);
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function listOf(value, guard) {
			return Array.isArray(value) && value.every(guard) ? value : undefined;
		}
		function at(value, ...keys) {
			let inner = value;
			for (const key of keys) inner = isObject(inner) ? inner[key] : undefined;
			return inner;
		}
	}),
	13019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gm: () => normalizeProxies,
			HM: () => portOf,
			bB: () => PROXY_REFUSES,
			rq: () => readProxies,
			vd: () => proxyRefusal,
			w4: () => hostOf
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
		var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61636);
		const HTTPS = [
			"https_proxy",
			"HTTPS_PROXY",
			"all_proxy",
			"ALL_PROXY"
		];
		const NO_PROXY = ["no_proxy", "NO_PROXY"];
		const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;
		const ADVICE = "Set it to http://HOST:PORT, or remove it.";
		function readProxies(env) {
			const proxy = firstOf(env, HTTPS);
			const entries = (firstOf(env, NO_PROXY)?.value ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
			const rules = entries.map(ruleOf);
			return {
				https: proxy && addressOf(proxy),
				bypasses: (host, port) => rules.some((rule) => rule(host.toLowerCase().replace(/\.$/, ""), port))
			};
		}
		function firstOf(env, names) {
			const set = names.map((name) => ({
				name,
				value: (env[name] ?? "").trim()
			}));
			return set.find(({ value }) => value !== "");
		}
		function addressOf({ name, value }) {
			const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
			if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: a ${scheme}:// proxy cannot be used, only http:// and https://. ${ADVICE}`);
			}
			const url = URL.parse(scheme === undefined ? `http://${value}` : value);
			if (url === null || !HOST.test(url.hostname)) {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(`${name}: it is not the address of a proxy. ${ADVICE}`);
			}
			if (url.password !== "") (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.gz)(decoded(url.password));
			return `${url.protocol}//${credentialsOf(url)}${url.host}`;
		}
		const credentialsOf = ({ username, password }) => {
			if (username === "" && password === "") return "";
			return `${username}${password === "" ? "" : `:${password}`}@`;
		};
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function ruleOf(entry) {
			if (entry === "*") return () => true;
			const net = /^\[?([\da-f:.]+)\]?\/(\d{1,3})$/i.exec(entry);
			if (net !== null) return netRule(net[1] ?? "", Number(net[2]));
			const [, bracketed, plain = "", digits] = /^(?:\[([^\]]*)\]|(.*?))(?::(\d+))?$/.exec((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(entry) ? `[${entry}]` : entry) ?? [];
			const name = canonical((bracketed ?? plain).toLowerCase().replace(/^\*?\./, ""));
			const isHost = (host) => host === name || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 && host.endsWith(`.${name}`);
			return (host, port) => name !== "" && isHost(host) && (digits === undefined || Number(digits) === port);
		}
		function canonical(name) {
			const url = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(name) ? URL.parse(`http://[${name}]`) : null;
			return url === null ? name.replace(/\.$/, "") : hostOf(url);
		}
		function netRule(address, prefix) {
			const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
			if (family === 0 || prefix > (family === 4 ? 32 : 128)) return () => false;
			const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
			list.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
			return (host) => (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === family && list.check(host, family === 4 ? "ipv4" : "ipv6");
		}
		const GITHUB = [
			"GITHUB_API_URL",
			"GITHUB_SERVER_URL",
			"ACTIONS_RESULTS_URL",
			"ACTIONS_CACHE_URL",
			"ACTIONS_RUNTIME_URL"
		];
		function normalizeProxies(env) {
			const { https, bypasses } = readProxies(env);
			if (https === undefined) return;
			for (const name of HTTPS) delete env[name];
			env["HTTPS_PROXY"] = https;
			env["https_proxy"] = https;
			const noProxy = firstOf(env, NO_PROXY)?.value;
			if (noProxy === undefined) return;
			const hosts = GITHUB.flatMap((name) => URL.parse(env[name] ?? "") ?? []).filter((url) => bypasses(hostOf(url), portOf(url)));
			const entries = noProxy.split(/[\s,]+/).filter((entry) => entry !== "");
			const listed = [...new Set([...entries.flatMap(spellingsOf), ...hosts.map(({ hostname }) => hostname)])];
			for (const name of NO_PROXY) env[name] = listed.join(",");
		}
		function spellingsOf(entry) {
			const name = entry.replace(/^\*?\./, "");
			const isName = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)+(?::\d+)?$/i.test(name);
			return isName ? [...name === entry ? [name] : [], `.${name}`] : [entry];
		}
		const hostOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, "");
		const portOf = ({ port, protocol }) => Number(port || (protocol === "http:" ? 80 : 443));
		const PROXY_REFUSES = "The proxy refuses the connection (407): it requires another user or password. Check `HTTPS_PROXY`.";
		const REFUSED = /\b(?:Proxy response \(407\)|HTTP\/1\.[01] 407|statusCode=407)/;
		function proxyRefusal(error) {
			for (let cause = error; cause instanceof Error; cause = cause.cause) {
				const isAnswer = "statusCode" in cause && cause.statusCode === 407;
				if (isAnswer || REFUSED.test(cause.message)) return PROXY_REFUSES;
			}
			return undefined;
		}
	}),
	61636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => forPlainText,
			B2: () => forHtml,
			Bm: () => forMarkdown,
			Bt: () => forSrt,
			DE: () => forMermaid,
			Ge: () => forMarkdownMessage,
			Ig: () => forLog,
			NU: () => _secrets_js__WEBPACK_IMPORTED_MODULE_0__.NU,
			QT: () => forWebVtt,
			TN: () => oneLine,
			UB: () => _secrets_js__WEBPACK_IMPORTED_MODULE_0__.UB,
			cT: () => _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT,
			d7: () => forProse,
			gz: () => _secrets_js__WEBPACK_IMPORTED_MODULE_0__.gz,
			n_: () => withoutIssues
		});
		var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56788);
		const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
		function oneLine(text) {
			return (0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT)(text).replaceAll(UNPRINTABLE, (character) => character === "\n" ? "⏎" : codePoint(character));
		}
		function forLog(text) {
			return oneLine(text).replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
		}
		const INVISIBLE = /[\p{Cc}\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
		const HAS_INVISIBLE = new RegExp(INVISIBLE.source, "u");
		function forPlainText(text) {
			if (!HAS_INVISIBLE.test(text)) return text;
			return text.replaceAll(INVISIBLE, (found) => /^[\p{Cc}\u2028\u2029]/u.test(found) ? " " : "");
		}
		function forHtml(text) {
			const plain = forPlainText(text);
			return /[&<>"']/.test(plain) ? plain.replaceAll(/[&<>"']/g, entity) : plain;
		}
		const MERMAID_MARKUP = /["#$%&;<>\\`{}]/g;
		const TO_FULL_WIDTH = 65248;
		function forMermaid(text) {
			const label = forPlainText((0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT)(text)).replaceAll(MERMAID_MARKUP, (character) => String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH));
			return label.trim() || "?";
		}
		const entity = (character) => `&#${character.codePointAt(0)};`;
		const WORD_JOINER = "⁠";
		const backslashed = (text) => `\\${text}`;
		const withWordJoiner = (text) => `${text}${WORD_JOINER}`;
		const ACTING = [
			[/\$/, (found) => `${WORD_JOINER}\\${found}`],
			[/:(?=[\w+-]{1,50}:)(?!(?!100:|1234:)\d+:)/, withWordJoiner],
			[/(?<![a-z\d])@(?=[\w-])/, withWordJoiner],
			[/:(?=\/\/)|(?<=www)\./, entity],
			[/^[=:]|[~|]/, entity],
			[/</, () => "&lt;"],
			[/&(?=#?[a-z\d]+;)/, () => "&amp;"],
			[/^[ie](?=(?:mport|xport)\b)/, entity],
			[/\{(?=[{%#])/, (found) => `\\${found}${WORD_JOINER}`],
			[/[\\`*[\]{}]|(?<![a-z\d])_|_(?![a-z\d])/, backslashed],
			[/^[>#]|(?<!\S)#(?=#*$)|^[-+](?=[-+\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, backslashed]
		];
		const FORMULA_END = /\$(?![\p{L}\p{N}])/u;
		const ANY_ACTING = new RegExp(ACTING.map(([pattern]) => `(${pattern.source})`).join("|"), "gi");
		function forProse(text) {
			const line = forPlainText(text).replaceAll(/\s+/g, " ").trim();
			const first = line.indexOf("$");
			const hasSeveral = first < line.lastIndexOf("$");
			const hasFormula = hasSeveral && FORMULA_END.test(line.slice(first + 1));
			return line.replaceAll(ANY_ACTING, (found, ...groups) => {
				if (found === "$" && !hasFormula) return hasSeveral ? backslashed(found) : found;
				const write = ACTING[groups.findIndex((group) => group !== undefined)]?.[1] ?? entity;
				return write(found);
			});
		}
		const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;
		const ISSUE = /(?<![a-z\d])gh-(?=\d)|\/(?:issues|pulls?|discussions)\/(?=[\d%])/gi;
		const withoutIssues = (text) => text.replaceAll(ISSUE, `$&${WORD_JOINER}`);
		const QUOTED_CODE = /(?<![\p{L}\p{N}`])`(?!\s)([^`]{1,200})(?<!\s)`(?![\p{L}\p{N}`])/u;
		const forMarkdownMessage = (text) => (0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT)(text).split(QUOTED_CODE).map((part, index) => index % 2 === 1 ? `<code>${forMarkdown(part)}</code>` : forMarkdown(part)).join("");
		function forMarkdown(text) {
			return withoutIssues(oneLine(text)).replaceAll(MARKUP, entity).replaceAll(/&#(?:64|35);|&#58;(?=\/\/)/g, `$&${WORD_JOINER}`).replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}${WORD_JOINER}&#46;`);
		}
		function forWebVtt(text) {
			const plain = forPlainText(text);
			return /[&<>]/.test(plain) ? plain.replaceAll(/[&<>]/g, (found) => VTT_ESCAPES[found] ?? "") : plain;
		}
		const VTT_ESCAPES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		const SUBRIP_MARKUP = /<|\{|\\(?=[Nnh{])|--(?=>)/g;
		function forSrt(text) {
			return forPlainText(text).replaceAll(SUBRIP_MARKUP, "$&⁠");
		}
	}),
	56788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n1: () => Mask,
			NU: () => keepCredential,
			$L: () => keepLikelySecrets,
			UB: () => keepQuerySecret,
			gz: () => keepSecret,
			cT: () => withoutSecrets
		});
		var core = __webpack_require__(86120);
		;
		const newNode = (label, replacement) => ({
			label,
			replacement,
			children: new Map()
		});
		class RadixTree {
			#root = newNode("", undefined);
			add(text, replacement) {
				let node = this.#root;
				for (let at = 0; at < text.length;) {
					const child = node.children.get(text.charAt(at));
					if (child === undefined) {
						node.children.set(text.charAt(at), newNode(text.slice(at), replacement));
						return true;
					}
					const shared = sharedLength(child.label, text, at);
					node = shared === child.label.length ? child : splitEdge(node, child, shared);
					at += shared;
				}
				const isNew = node.replacement === undefined;
				node.replacement ??= replacement;
				return isNew;
			}
			replaceIn(text) {
				const parts = [];
				let copied = 0;
				for (let at = 0; at < text.length;) {
					const [length, replacement] = this.#longestAt(text, at);
					if (length > 0) {
						parts.push(text.slice(copied, at), replacement);
						copied = at + length;
					}
					at += Math.max(1, length);
				}
				return copied === 0 ? text : parts.join("") + text.slice(copied);
			}
			#longestAt(text, start) {
				let [length, replacement] = [0, ""];
				let at = start;
				let node = this.#root.children.get(text.charAt(at));
				while (node !== undefined && text.startsWith(node.label, at)) {
					at += node.label.length;
					if (node.replacement !== undefined) [length, replacement] = [at - start, node.replacement];
					node = node.children.get(text.charAt(at));
				}
				return [length, replacement];
			}
		}
		function sharedLength(label, text, at) {
			let shared = 0;
			while (shared < label.length && label[shared] === text[at + shared]) shared += 1;
			return shared;
		}
		function splitEdge(parent, child, length) {
			const between = newNode(child.label.slice(0, length), undefined);
			child.label = child.label.slice(length);
			between.children.set(child.label.charAt(0), child);
			parent.children.set(between.label.charAt(0), between);
			return between;
		}
		;
		const SHORTEST_PART = 8;
		const ESCAPED_BY_DOTNET = /["&'+<>`]/g;
		const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
		function formsOf(secret) {
			const trimmed = secret.trim();
			const encoded = [
				...inBase64(secret),
				...inBase64(`Token ${secret}`),
				...partsInBase64(trimmed)
			];
			const forms = [
				secret,
				trimmed,
				...encoded
			].flatMap((form) => [
				form,
				encodeURIComponent(form),
				JSON.stringify(form).slice(1, -1),
				JSON.stringify(form).slice(1, -1).replaceAll("/", "\\/"),
				form.replaceAll(ESCAPED_BY_DOTNET, unicode)
			]);
			return [...new Set(forms)].filter((form) => form !== "");
		}
		function inBase64(text) {
			const bytes = Buffer.from(text);
			return [bytes.toString("base64"), bytes.toString("base64url")];
		}
		function partsInBase64(secret) {
			const bytes = Buffer.from(secret);
			return [
				0,
				1,
				2
			].flatMap((before) => {
				const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
				const [first, end] = [Math.ceil(before * 8 / 6), Math.floor(shifted.length * 8 / 6)];
				return [shifted.toString("base64"), shifted.toString("base64url")].map((text) => text.slice(first, end)).filter((text) => text.length >= SHORTEST_PART);
			});
		}
		const inAnyCase = (hex) => hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
		const hexOf = (unit) => unit.charCodeAt(0).toString(16).padStart(4, "0");
		const ESCAPE = /[\\%=&]/;
		function inAnyEscape(text) {
			return [...text].map((character) => {
				const units = character.split("").map(hexOf);
				const asItIs = units.map((hex) => `\\u${hex}`).join("");
				const inJson = units.map((hex) => `\\\\{1,2}u${inAnyCase(hex)}`).join("");
				const inUrl = [...Buffer.from(character)].map((byte) => `(?:%(?:25){0,3}|=)${inAnyCase(byte.toString(16).padStart(2, "0"))}`);
				const backslashed = /["/\\]/.test(character) ? [`\\\\${asItIs}`] : [];
				const number = character.codePointAt(0) ?? 0;
				const hex = inAnyCase(number.toString(16));
				const inHtml = `&#(?:0{0,7}${number}|[xX]0{0,7}${hex});?`;
				const inScript = `\\\\{1,2}(?:x0?${hex}|u\\{0{0,7}${hex}\\})`;
				const all = [
					asItIs,
					inJson,
					inUrl.join(""),
					inHtml,
					inScript,
					...backslashed
				];
				return `(?:${all.join("|")})`;
			}).join("");
		}
		const UNSEEN_CHARACTERS = [
			String.raw`[\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f]`,
			String.raw`[\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]`,
			String.raw`[\udb40-\udb43][\udc00-\udfff]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]`
		];
		const CONTINUED = String.raw`[=\\](?:\r?\n|(?:\\r)?\\n)`;
		const UNSEEN_ESCAPES = [String.raw`\\[bfnrt]|\\u00[0189][\da-fA-F]|\\u00[aA][dD]|\\u061[cC]|\\u180[eE]`, String.raw`\\u20(?:0[b-fB-F]|2[89a-eA-E]|6[\da-fA-F])|\\u[fF][eE](?:0[\da-fA-F]|[fF]{2})`];
		const COLOR = String.raw`(?:\x1b|\\u001[bB])\[[\d;]{0,20}[A-Za-z]`;
		const UNSEEN = [
			COLOR,
			CONTINUED,
			...UNSEEN_CHARACTERS,
			...UNSEEN_ESCAPES
		].join("|");
		const HAS_UNSEEN = new RegExp(UNSEEN);
		const ALL_UNSEEN = new RegExp(UNSEEN, "g");
		const withoutUnseen = (text) => HAS_UNSEEN.test(text) ? text.replaceAll(ALL_UNSEEN, "") : undefined;
		;
		const HIDDEN = "***";
		const SHORTEST_SIGNATURE = 16;
		const SIGNATURE = /^[!-~]+$/;
		class Mask {
			#forms = new Set();
			#tree = new RadixTree();
			#secrets = [];
			keep(secret) {
				const trimmed = secret.trim();
				if (trimmed === "") return [];
				if (!this.#secrets.some((known) => known.secret === trimmed)) this.#secrets = [...this.#secrets, { secret: trimmed }].sort((one, other) => other.secret.length - one.secret.length);
				return formsOf(secret).filter((form) => this.add(form));
			}
			add(form, replacement = HIDDEN) {
				this.#forms.add(form);
				return this.#tree.add(form, replacement);
			}
			hide(text) {
				const safe = this.#hideWhole(text);
				const bare = withoutUnseen(safe);
				if (bare === undefined) return safe;
				const hidden = this.#hideWhole(bare);
				return hidden === bare ? safe : hidden;
			}
			#hideWhole(text) {
				const safe = this.#tree.replaceIn(text);
				if (!ESCAPE.test(safe)) return safe;
				return this.#escaped().reduce((rest, pattern) => rest.replace(pattern, HIDDEN), safe);
			}
			isIn(text) {
				if (this.#isWholeIn(text)) return true;
				const bare = withoutUnseen(text);
				return bare !== undefined && this.#isWholeIn(bare);
			}
			#isWholeIn(text) {
				if ([...this.#forms].some((form) => text.includes(form))) return true;
				return ESCAPE.test(text) && this.#escaped().some((pattern) => text.search(pattern) >= 0);
			}
			clean(value) {
				const open = [value];
				while (open.length > 0) {
					const node = open.pop();
					if (typeof node === "object" && node !== null) for (const [name, inner] of Object.entries(node)) open.push(this.#cleanMember(node, name, inner));
				}
			}
			#cleanMember(node, name, inner) {
				const cleanName = this.hide(name);
				const clean = typeof inner === "string" ? this.hide(inner) : inner;
				if (cleanName !== name) Reflect.deleteProperty(node, name);
				if (cleanName !== name || clean !== inner) Reflect.set(node, cleanName, clean);
				return clean;
			}
			#escaped() {
				return this.#secrets.map((known) => known.escaped ??= new RegExp(inAnyEscape(known.secret), "g"));
			}
		}
		const mask = new Mask();
		function keepSecret(secret) {
			for (const form of mask.keep(secret)) (0, core.Pq)(form);
		}
		const isSignature = (text) => text.length >= SHORTEST_SIGNATURE && SIGNATURE.test(text);
		function keepCredential(credential) {
			if (isSignature(credential) && mask.add(credential)) (0, core.Pq)(credential);
		}
		const LIKELY_SECRET = /[\w.~+/=-]{32,}/g;
		const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
		function keepLikelySecrets(refusal) {
			const unescaped = refusal.replaceAll(/\\u00([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
			for (const text of [refusal, unescaped.replaceAll("\\", "")]) for (const [found] of text.matchAll(LIKELY_SECRET)) if (!UUID.test(found)) keepCredential(found);
		}
		const SIGNATURES = new Set([
			"x-amz-signature",
			"x-amz-security-token",
			"x-goog-signature",
			"signature",
			"sig",
			"x-oss-signature",
			"x-oss-security-token",
			"security-token",
			"q-signature",
			"x-cos-security-token",
			"x-obs-security-token",
			"hdnea",
			"hdnts",
			"__token__",
			"rlkey"
		]);
		const TOKEN_HOSTS = /(?:^|\.)(?:githubusercontent\.com|github\.com|gitlab\.com|firebasestorage\.googleapis\.com|supabase\.(?:co|in)|b-cdn\.net|mux\.com)$/;
		const TOKENS = new Set([
			"token",
			"access_token",
			"jwt",
			"private_token"
		]);
		function keepQuerySecret(url) {
			if (url.search.length < 2) return;
			mask.add(`${url.pathname}${url.search}`, `${url.pathname}?${HIDDEN}`);
			for (const pair of url.search.slice(1).split("&")) {
				const [name = "", ...rest] = pair.split("=");
				const raw = rest.join("=");
				const lower = decoded(name).toLowerCase();
				if (!SIGNATURES.has(lower) && !(TOKENS.has(lower) && TOKEN_HOSTS.test(url.hostname))) continue;
				const value = decoded(raw);
				if (!isSignature(value)) continue;
				for (const form of new Set([
					raw,
					value,
					encodeURIComponent(value)
				])) keepCredential(form);
			}
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function withoutSecrets(text) {
			return mask.hide(text);
		}
	})
};
