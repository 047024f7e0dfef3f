export const id = 9716;
export const ids = [9716, 5331];
export const modules = {
	69716: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var program = __webpack_require__(35755);
		var github_admission = __webpack_require__(9514);
		var github_event = __webpack_require__(19607);
		var log = __webpack_require__(40045);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(24261);
		var guards = __webpack_require__(37221);
		var path_rule = __webpack_require__(58431);
		var runner_files = __webpack_require__(74359);
		var units = __webpack_require__(1820);
		var audit_keys_rules = __webpack_require__(6177);
		;
		const DAY = /^\d{4}-\d\d-\d\d$/;
		const LARGEST = 1e6;
		const MISSING = "is not in the workspace. Run actions/checkout in an earlier step, create the file (`[]` is an empty list), or remove the input.";
		async function readExceptions(file) {
			if (file === "") return [];
			const workspace = await (0, runner_files.ih)();
			const text = await textOf(workspace, file).catch((error) => {
				if ((0, failure.CA)(error) === "ENOENT") throw new failure.HR(`exceptions: ${file} ${MISSING}`);
				throw new failure.HR(`exceptions: ${file} cannot be read: ${(0, failure.bD)(error)}`);
			});
			return parseExceptions(file, text);
		}
		async function textOf(root, file) {
			const place = await (0, promises_.realpath)(external_node_path_.resolve(root, file));
			const problem = (0, path_rule.S1)(external_node_path_.relative(root, place));
			if (problem !== undefined) throw new Error(`it leads to a path ${problem}`);
			const stats = await (0, promises_.stat)(place);
			if (!stats.isFile()) throw new Error("it is not a regular file");
			if (stats.size > LARGEST) throw new Error(`it has more than ${(0, units.ZV)(LARGEST)} bytes`);
			return await (0, promises_.readFile)(place, "utf8");
		}
		function parseExceptions(file, text) {
			const list = parsed(file, text);
			if (!Array.isArray(list)) throw new failure.HR(`exceptions: ${file} is not a list.`);
			return list.map((entry, index) => {
				const refuse = (what) => new failure.HR(`exceptions: ${file}, entry ${index + 1}: ${what}`);
				const [key, reason, until] = [
					(0, guards.at)(entry, "key"),
					(0, guards.at)(entry, "reason"),
					(0, guards.at)(entry, "until")
				];
				if (!(0, guards.Kg)(key) || key === "") throw refuse("`key` is not the id or the comment of a key.");
				if (!(0, guards.Kg)(reason) || reason.trim() === "") throw refuse("`reason` is missing: say why the exception is allowed.");
				if (!(0, guards.Kg)(until) || !DAY.test(until) || Number.isNaN(Date.parse(until))) {
					throw refuse("`until` is not a date such as `2027-01-31`.");
				}
				return {
					key,
					reason,
					until: Date.parse(until) + units.sO,
					rules: rulesIn((0, guards.at)(entry, "rules"), refuse)
				};
			});
		}
		function rulesIn(value, refuse) {
			if (value === undefined) return undefined;
			const rules = audit_keys_rules.y0.filter((rule) => Array.isArray(value) && value.includes(rule));
			if (Array.isArray(value) && rules.length === value.length && rules.length > 0) return rules;
			throw refuse(`\`rules\` is not a list of ${audit_keys_rules.y0.join(", ")}.`);
		}
		function parsed(file, text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw new failure.HR(`exceptions: ${file} is not JSON: ${(0, failure.bD)(error)}`);
			}
		}
		var scopes = __webpack_require__(7956);
		var inputs_fields = __webpack_require__(18608);
		var key = __webpack_require__(81622);
		var inputs_scopes = __webpack_require__(46096);
		;
		const FAIL_ON = [
			...audit_keys_rules.y0,
			"unknown",
			"any",
			"none"
		];
		const MOST_DAYS = 36500;
		function readInputs() {
			const fields = (0, inputs_fields.Vc)("audit-keys");
			const named = fields.listOf("fail-on", FAIL_ON);
			if (named.includes("none") && named.length > 1) {
				throw new failure.HR("fail-on: `none` cannot be combined with other values.");
			}
			const single = named.filter((name) => name !== "any" && name !== "none");
			return {
				apiKey: (0, key.w7)(fields),
				project: fields.text("project"),
				allowed: [...(0, scopes.sz)((0, inputs_scopes.Z)(fields, "allowed-scopes", { patterns: true }))],
				tags: fields.names("required-tags"),
				mustExpire: fields.flag("must-expire"),
				expiresWithin: fields.integer("expires-within", 0, MOST_DAYS),
				olderThan: fields.optionalInteger("older-than", 1, MOST_DAYS),
				unusedFor: fields.optionalInteger("unused-for", 1, MOST_DAYS),
				exceptions: fields.text("exceptions"),
				failOn: new Set(named.includes("any") ? [...audit_keys_rules.y0, ...single] : single),
				managementUrl: (0, key.wo)(fields, "management-url")
			};
		}
		var safe_text = __webpack_require__(61636);
		var step_summary = __webpack_require__(49384);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const REPLACE = "The scopes, tags and expiry of a key cannot be changed: create a new key, store it in the secret, and " + "delete the old one in the Deepgram console.";
		const DESCRIBED = {
			permanent: {
				what: "never expires",
				why: "If it leaks, it works forever.",
				severity: "5.0"
			},
			expiring: {
				what: "expires soon",
				why: "Whatever uses it fails then.",
				severity: "3.0"
			},
			expired: {
				what: "has expired",
				why: "Nothing can use it: delete it.",
				severity: "1.0"
			},
			excess: {
				what: "has more scopes than allowed",
				why: "If it leaks, whoever finds it can use all of them.",
				severity: "8.0"
			},
			untagged: {
				what: "lacks a tag",
				why: "Usage reports cannot tell what uses it.",
				severity: "2.0"
			},
			old: {
				what: "is too old",
				why: "The longer a key exists, the more people and systems have seen it.",
				severity: "4.0"
			},
			unused: {
				what: "has not been used for a long time",
				why: "Nobody would miss it, and nobody would notice if it leaked: delete it.",
				severity: "4.0"
			},
			orphaned: {
				what: "was created by somebody who left the project",
				why: "Deepgram has disabled it.",
				severity: "3.0"
			},
			demoted: {
				what: "has more scopes than its creator's role",
				why: "Scopes beyond that role do not work unless the role is raised.",
				severity: "5.0"
			},
			leftover: {
				what: "was replaced by a newer one",
				why: "rotate-key did not delete it: check its log, or delete the key.",
				severity: "4.0"
			}
		};
		;
		const MOST_RESULTS = 5e3;
		function sarifOf(judged, unseen, failOn) {
			const results = judged.flatMap((each) => each.findings.map(({ rule, finding }) => ({
				ruleId: rule,
				ruleIndex: audit_keys_rules.y0.indexOf(rule),
				level: levelOf(rule, failOn),
				message: sarif_textOf(`${nameOf(each)}: ${finding}`),
				locations: [{ physicalLocation: placeOf(each) }],
				partialFingerprints: { primaryLocationLineHash: hashOf(rule, each.project.id, each.key.id) }
			})));
			const invocation = {
				executionSuccessful: true,
				toolExecutionNotifications: unseen.map((text) => ({
					level: "warning",
					message: sarif_textOf(`Not seen: ${text}`)
				}))
			};
			const driver = {
				name: "audit-keys",
				rules: audit_keys_rules.y0.map((rule) => describe(rule, failOn))
			};
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver },
					invocations: [invocation],
					results: results.slice(0, MOST_RESULTS)
				}]
			};
		}
		function describe(rule, failOn) {
			const { what, why, severity } = DESCRIBED[rule];
			const sentence = `A Deepgram API key ${what}.`;
			const help = `${why} ${REPLACE}`;
			return {
				id: rule,
				name: rule,
				shortDescription: { text: sentence },
				fullDescription: { text: `${sentence} ${why}` },
				help: { text: help },
				defaultConfiguration: { level: levelOf(rule, failOn) },
				properties: {
					tags: ["security"],
					"security-severity": severity
				}
			};
		}
		const levelOf = (rule, failOn) => failOn.has(rule) ? "error" : "warning";
		const nameOf = ({ key }) => key.comment === "" ? key.id : `${key.comment} (${key.id})`;
		function placeOf({ project, key }) {
			const uri = [
				"deepgram",
				"projects",
				project.id,
				"keys",
				key.id
			].map(encodeURIComponent).join("/");
			return {
				artifactLocation: { uri },
				region: { startLine: 1 }
			};
		}
		const sarif_textOf = (text) => ({ text: (0, safe_text.$2)(text).replaceAll(/[[\]\\]/g, "\\$&").replaceAll(/[{}]/g, "$&$&") });
		const hashOf = (...parts) => (0, external_node_crypto_.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
		;
		const MOST_ROWS = 500;
		const MOST_OPEN = 30;
		const amountOf = (judged, rule) => judged.filter(({ findings }) => findings.some((each) => each.rule === rule)).length;
		const shortened = (email) => email.replace(/^(..?).*(?=@)/, "$1…");
		const line = (cells) => `| ${cells.map(safe_text.Ge).join(" | ")} |`;
		const head = (cells) => [line(cells), `|${" --- |".repeat(cells.length)}`];
		function render(judged, unseen) {
			const broken = judged.filter(({ findings }) => findings.length > 0).length;
			const projects = [...new Set(judged.map(({ project }) => project.name || project.id))];
			const where = projects.length === 1 ? ` of ${projects.join()}` : "";
			const lines = [
				"## Audit of Deepgram keys",
				"",
				`${(0, units.U9)(judged.length, "key")}${(0, safe_text.Bm)(where)}. ${broken === 0 ? "All keys follow the rules" : `${broken} ${broken === 1 ? "breaks" : "break"} a rule`}.`,
				"",
				...rulesTable(judged),
				...keysTable(judged, { hasProjects: projects.length > 1 }),
				...unseen.map((text) => `- Not seen: ${(0, safe_text.Ge)(text)}`)
			];
			return `${lines.join("\n")}\n`;
		}
		function rulesTable(judged) {
			const broken = audit_keys_rules.y0.filter((rule) => amountOf(judged, rule) > 0);
			if (broken.length === 0) return [];
			const rows = broken.map((rule) => {
				const { what, why } = DESCRIBED[rule];
				return line([
					rule,
					String(amountOf(judged, rule)),
					`A key that ${what}`,
					why
				]);
			});
			return [
				...head([
					"Rule",
					"Keys",
					"Broken by",
					"Why it matters"
				]),
				...rows,
				"",
				(0, safe_text.Ge)(REPLACE),
				""
			];
		}
		function keysTable(judged, { hasProjects }) {
			const rows = judged.filter(({ findings, excepted }) => findings.length + excepted.length > 0).sort(byWeight);
			if (rows.length === 0) return [];
			const table = [
				...head([
					"Key",
					"Id",
					...hasProjects ? ["Project"] : [],
					"Created by",
					"Created",
					"Expires",
					"Breaks"
				]),
				...rows.slice(0, MOST_ROWS).map((each) => line(cellsOf(each, hasProjects))),
				"",
				...rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more keys are in the report.`, ""] : []
			];
			if (rows.length <= MOST_OPEN) return table;
			return [
				`<details><summary>${(0, units.U9)(rows.length, "key")}</summary>`,
				"",
				...table,
				"</details>",
				""
			];
		}
		const heaviest = ({ findings }) => Math.max(0, ...findings.map(({ rule }) => Number(DESCRIBED[rule].severity)));
		const byWeight = (a, b) => heaviest(b) - heaviest(a) || b.findings.length - a.findings.length;
		const ruleText = ({ rule, detail }) => detail === "" ? rule : `${rule} (${detail})`;
		function cellsOf({ key, project, findings, excepted }, hasProjects) {
			return [
				key.comment,
				key.id,
				...hasProjects ? [project.name || project.id] : [],
				shortened(key.creator?.email ?? ""),
				key.created.slice(0, 10),
				key.expires === undefined ? "not reported" : key.expires.slice(0, 10),
				[...findings.map(ruleText), ...excepted.map((each) => `${ruleText(each)}: allowed, ${each.reason}`)].join(", ")
			];
		}
		;
		const NOTHING = {
			keys: "",
			broken: "",
			report: "",
			sarif: "",
			"skipped-reason": ""
		};
		function setOutputs(outputs) {
			const all = Object.entries({
				...NOTHING,
				...outputs
			});
			(0, runner_files.S0)(Object.fromEntries(all.map(([name, value]) => [name, (0, safe_text.cT)(value)])));
		}
		async function report(judged, unseen, failOn) {
			const broken = judged.filter(({ findings }) => findings.length > 0);
			const files = await writeFiles(judged, unseen, failOn);
			setOutputs({
				keys: String(judged.length),
				broken: String(broken.length),
				...files
			});
			log.pq(`${(0, units.U9)(judged.length, "key")}. ${(0, units.U9)(broken.length, "key breaks", "keys break")} a rule.`);
			for (const text of unseen) log.pq(`Not seen: ${text}`);
			await (0, step_summary.S)(render(judged, unseen));
			annotate(broken, unseen, failOn);
			const failing = audit_keys_rules.y0.filter((rule) => failOn.has(rule) && amountOf(broken, rule) > 0);
			const causes = failing.map((rule) => `${rule} (${amountOf(broken, rule)})`);
			if (unseen.length > 0 && failOn.has("unknown")) causes.push(`unknown (${unseen.length})`);
			if (causes.length > 0) throw new failure.HR(`The audit failed: ${causes.join(", ")}. The step summary lists them by key.`);
		}
		function annotate(broken, unseen, failOn) {
			for (const kind of ["error", "warning"]) {
				const counts = (rule) => failOn.has(rule) === (kind === "error");
				const rules = audit_keys_rules.y0.filter((rule) => counts(rule) && amountOf(broken, rule) > 0).map((rule) => ({ text: `${rule}: ${namesOf(broken, rule)}` }));
				const hidden = counts("unknown") ? unseen.map((text) => ({ text: `Not seen: ${text}` })) : [];
				log.fz(kind, [...rules, ...hidden], (more) => `${more} more in the step summary.`);
			}
		}
		const MOST_NAMES = 5;
		function namesOf(broken, rule) {
			const keys = broken.filter(({ findings }) => findings.some((each) => each.rule === rule));
			const named = keys.slice(0, MOST_NAMES).map(({ key }) => key.comment || key.id);
			const more = keys.length - named.length;
			return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
		}
		async function writeFiles(judged, unseen, failOn) {
			const folder = await (0, runner_files.yy)("audit-keys-");
			const [report, sarif] = [external_node_path_.join(folder, "report.json"), external_node_path_.join(folder, "audit-keys.sarif")];
			const keys = judged.map(({ key, project, findings, excepted }) => ({
				...key,
				project,
				findings,
				excepted
			}));
			await (0, promises_.writeFile)(report, jsonOf({
				version: 1,
				unseen,
				keys
			}));
			await (0, promises_.writeFile)(sarif, jsonOf(sarifOf(judged, unseen, failOn)));
			return {
				report,
				sarif
			};
		}
		const jsonOf = (value) => (0, safe_text.cT)(`${JSON.stringify(value, undefined, 2)}\n`);
		;
		async function run() {
			const inputs = readInputs();
			const admission = (0, github_admission.w)(await (0, github_event.j)(), inputs.apiKey, { allowOutsideEvents: true });
			if (!admission.admitted) {
				setOutputs({ "skipped-reason": admission.reason });
				log.lm(admission.why);
				return;
			}
			const exceptions = await readExceptions(inputs.exceptions);
			const { readKeys } = await Promise.all([
				__webpack_require__.e(9186),
				__webpack_require__.e(5184),
				__webpack_require__.e(5241)
			]).then(__webpack_require__.bind(__webpack_require__, 55241));
			const { keys, unseen, now } = await readKeys(inputs);
			const judged = keys.map((key) => ({
				...key,
				...(0, audit_keys_rules.S4)(key, inputs, exceptions, now)
			}));
			await report(judged, unseen, inputs.failOn);
		}
		;
		(0, program.mB)(run);
	}),
	6177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => withSuccessors,
			S4: () => judge,
			y0: () => RULES
		});
		var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41918);
		var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);
		var _keys_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53043);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
		const RULES = [
			"permanent",
			"expiring",
			"expired",
			"excess",
			"untagged",
			"old",
			"unused",
			"orphaned",
			"demoted",
			"leftover"
		];
		function judge(seen, policy, exceptions, now) {
			const { id, comment } = seen.key;
			const own = exceptions.filter(({ key, until }) => [id, comment].includes(key) && now < until);
			const findings = [];
			const excepted = [];
			for (const broken of brokenBy(seen, policy, now)) {
				const exception = own.find(({ rules }) => rules === undefined || rules.includes(broken.rule));
				if (exception === undefined) findings.push(broken);
				else excepted.push({
					...broken,
					reason: exception.reason
				});
			}
			return {
				findings,
				excepted
			};
		}
		const broken = (rule, finding, detail = "") => ({
			rule,
			finding,
			detail
		});
		function brokenBy(seen, policy, now) {
			const end = expiryFinding(seen.key, policy, now);
			if (end?.rule === "expired") return [end];
			const all = [
				end,
				...policyFindings(seen.key, policy),
				...ageFindings(seen, policy, now),
				creatorFinding(seen),
				seen.hasSuccessor ? broken("leftover", "A rotation created a newer key and left this one.") : undefined
			];
			return all.filter((each) => each !== undefined);
		}
		function expiryFinding({ expires }, { mustExpire, expiresWithin }, now) {
			if (expires === undefined) return undefined;
			if (expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__.tm) return mustExpire ? broken("permanent", "It never expires.") : undefined;
			const days = Math.floor((Date.parse(expires) - now) / _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.sO);
			if (days < 0) return broken("expired", `It expired on ${expires}.`);
			const left = (0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(days, "day");
			return days < expiresWithin ? broken("expiring", `It expires in ${left}.`, `in ${left}`) : undefined;
		}
		function policyFindings({ scopes, tags }, policy) {
			const excess = [...(0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(scopes ?? [])].filter((scope) => !(0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__._I)(scope, policy.allowed));
			const missing = tags === undefined ? [] : policy.tags.filter((tag) => !tags.includes(tag));
			const [most, lacking] = [listed(scopes ?? [], excess), missing.join(", ")];
			return [excess.length > 0 ? broken("excess", `It has more scopes than allowed: ${most}.`, most) : undefined, missing.length > 0 ? broken("untagged", `It lacks the ${missing.length > 1 ? "tags" : "tag"} ${lacking}.`, lacking) : undefined];
		}
		function listed(scopes, excess) {
			return scopes.length < excess.length ? scopes.join(", ") : excess.join(", ");
		}
		function ageFindings({ key, used }, { olderThan, unusedFor }, now) {
			const days = Math.floor((now - Date.parse(key.created)) / _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.sO);
			const age = (0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(days, "day");
			const isOld = olderThan !== undefined && days > olderThan;
			const isUnused = unusedFor !== undefined && used !== undefined && days >= unusedFor && !used.includes(key.id);
			return [isOld ? broken("old", `It is ${age} old.`, age) : undefined, isUnused ? broken("unused", `It has not been used for ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(unusedFor, "day")}.`) : undefined];
		}
		const MOST_LISTED = 5;
		function creatorFinding({ key, members }) {
			if (key.creator === undefined || members === undefined) return undefined;
			const { id } = key.creator;
			const creator = members.find((member) => member.id === id);
			if (creator === undefined) return broken("orphaned", "Its creator left the project, so it is disabled.");
			if (creator.scopes === undefined) return undefined;
			const rights = (0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(creator.scopes);
			const lost = [...(0, _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__.sz)(key.scopes ?? [])].filter((scope) => !rights.has(scope) && !scope.startsWith("self-hosted:"));
			if (lost.length === 0) return undefined;
			const what = lost.length > MOST_LISTED ? `${lost.length} of its scopes` : lost.join(", ");
			return broken("demoted", `Its creator's role has fewer scopes than the key: it cannot use ${what}.`, what);
		}
		function withSuccessors(keys) {
			const newest = new Map();
			const rootOf = ({ id, comment }) => (0, _keys_mark_js__WEBPACK_IMPORTED_MODULE_3__.M)(comment).root ?? id;
			for (const key of keys) {
				const other = newest.get(rootOf(key));
				if (other === undefined || Date.parse(key.created) > Date.parse(other.created)) newest.set(rootOf(key), key);
			}
			return new Set(keys.filter((key) => newest.get(rootOf(key)) !== key).map(({ id }) => id));
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
	58431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B6: () => LONGEST_NAME,
			S1: () => placeProblemOf,
			Zw: () => problemOf,
			cH: () => foreignName,
			cf: () => nameProblemOf,
			fm: () => withoutIllegal,
			jC: () => safeName,
			ky: () => hasTooLongName,
			nG: () => safePath,
			sq: () => withSlashes,
			vU: () => actedOnProblemOf,
			zk: () => roomBelow
		});
		const LONGEST_NAME = 255;
		const IGNORED_BY_HFS = String.raw`[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*`;
		const GIT_FOLDER = new RegExp(`^(${[
			"",
			"\\.",
			"g",
			"i",
			"t",
			""
		].join(IGNORED_BY_HFS)}|git~1)(?=[. ]*(?::|$))`, "i");
		const ILLEGAL = /[\p{Cc}"*/:<>?\\|]/gu;
		const DEVICE = /^(aux|con|conin\$|conout\$|nul|prn|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))/i;
		const REMOVED_END = /(?<![. ])[. ]+$/;
		const SOMETHING = "x";
		const withSlashes = (path) => path.replaceAll("\\", "/");
		const withoutIllegal = (name) => name.replaceAll(ILLEGAL, "_");
		const foreignName = (name) => withoutIllegal(name.replace(GIT_FOLDER, "$1_"));
		const safeName = (name) => withoutIllegal(name).replace(REMOVED_END, (end) => "_".repeat(end.length)).replace(DEVICE, "$1_");
		const safePath = (path) => path.split("/").map((name) => isStep(name) ? name : safeName(name)).join("/");
		function nameProblemOf(template) {
			const names = template.replaceAll(/\{[^{}]*\}/g, SOMETHING).split("/");
			for (const name of names.filter((each) => !isStep(each))) {
				const reason = whyUnsafe(name);
				if (reason !== undefined) return `which Windows cannot check out: ${reason}`;
			}
			return undefined;
		}
		function whyUnsafe(name) {
			const [character] = name.match(ILLEGAL) ?? [];
			if (character !== undefined) return `no name there may contain ${characterText(character)}`;
			const [end] = REMOVED_END.exec(name) ?? [];
			if (end !== undefined) return `no name there may end in a ${end.endsWith(".") ? "dot" : "blank"}`;
			const [device] = DEVICE.exec(name) ?? [];
			return device === undefined ? undefined : `${device} is a device there, regardless of its extension`;
		}
		function characterText(character) {
			if (!/\p{Cc}/u.test(character)) return character;
			return `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
		}
		const isStep = (part) => [
			"",
			".",
			".."
		].includes(part);
		function problemOf(path) {
			const tooLong = `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
			return placeProblemOf(path) ?? (hasTooLongName(path) ? tooLong : undefined);
		}
		function placeProblemOf(path) {
			const segments = path.split(/[/\\]/);
			if (/^([/\\]|[a-z]:)/i.test(path) || segments.includes("..")) return "which is outside the workspace";
			if (path.endsWith("/") || path === ".") return "which is a folder, not a file";
			if (path.includes("\0")) return "which contains a NUL character";
			if (segments.some((segment) => GIT_FOLDER.test(segment))) return "which is inside git's own folder";
			return undefined;
		}
		const RUN_BY_GITHUB = /^\.github\/(workflows|actions)\//i;
		const ACTED_ON = new Set([
			...[
				".gitattributes",
				".gitignore",
				".gitmodules",
				".lfsconfig",
				".mailmap"
			],
			...[
				"action.yml",
				"action.yaml",
				"codeowners",
				"dependabot.yml",
				"dependabot.yaml"
			],
			...[
				"cmakelists.txt",
				"composer.json",
				"constraints.txt",
				"deno.json",
				"package.json",
				"requirements.txt"
			],
			...[
				"agents.md",
				"claude.md",
				"copilot-instructions.md",
				"gemini.md",
				"skill.md"
			]
		]);
		function actedOnProblemOf(path) {
			if (RUN_BY_GITHUB.test(path)) return "which GitHub runs as a workflow or an action; choose another folder";
			const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
			return ACTED_ON.has(name) ? "by which a tool finds its settings; choose another name" : undefined;
		}
		function hasTooLongName(path) {
			return path.split("/").some((name) => Buffer.byteLength(name) > LONGEST_NAME);
		}
		const LONGEST_PATHS = {
			linux: 4095,
			darwin: 1023
		};
		const LONGEST_OF_OTHERS = 32e3;
		function roomBelow(folder, platform) {
			return (LONGEST_PATHS[platform] ?? LONGEST_OF_OTHERS) - Buffer.byteLength(folder) - "/".length;
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
	1820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DF: () => LONGEST_RECORDING,
			U9: () => count,
			ZV: () => formatNumber,
			a3: () => formatDuration,
			m_: () => shortId,
			sO: () => DAY_MS,
			z3: () => formatBytes
		});
		const KB = 1e3;
		const SIZE_UNITS = [
			"bytes",
			"kB",
			"MB",
			"GB"
		];
		const DAY_MS = 24 * 60 * 60 * 1e3;
		const LONGEST_RECORDING = 7 * 24 * 60 * 60;
		function formatBytes(bytes) {
			const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KB)), SIZE_UNITS.length - 1);
			return power === 0 ? count(bytes, "byte") : `${formatNumber(bytes / KB ** power, 1)} ${SIZE_UNITS[power]}`;
		}
		function formatDuration(seconds) {
			if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
			const whole = Math.round(seconds);
			const [hours, minutes, rest] = [
				Math.floor(whole / 3600),
				Math.floor(whole % 3600 / 60),
				whole % 60
			];
			const two = (value) => String(value).padStart(2, "0");
			return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
		}
		const formatNumber = (amount, decimals = 0) => amount.toFixed(decimals).replaceAll(THOUSANDS, ",");
		const THOUSANDS = /\B(?=(?:\d{3})+(?:\.|$))/g;
		function count(amount, noun, plural = `${noun}s`) {
			return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
		}
		const SHORT_ID = 7;
		const shortId = (commit) => commit.slice(0, SHORT_ID);
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
