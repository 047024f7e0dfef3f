export const id = 4319;
export const ids = [4319, 5331];
export const modules = {
	14319: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var program = __webpack_require__(35755);
		var github_admission = __webpack_require__(9514);
		var github_event = __webpack_require__(19607);
		var log = __webpack_require__(40045);
		var answers = __webpack_require__(41918);
		var manage_scopes = __webpack_require__(7956);
		var units = __webpack_require__(1820);
		;
		const MOST_LISTED = 5;
		const NEW_KEY = "Create a new key in the Deepgram console, store it in the secret, and delete this one.";
		const TITLES = {
			invalid: "Validity",
			shared: "Difference from other keys",
			missing: "Required scopes",
			excess: "Excess scopes",
			project: "Project",
			expiring: "Time left",
			permanent: "Expiration",
			tags: "Tags",
			balance: "Credit",
			models: "Models",
			probe: "Transcribing"
		};
		function checkAll(wanted, facts, apiKey, now) {
			const { minBalance, expiresWithin } = wanted;
			const checks = [
				check("invalid", facts.valid, ({ accepted, finding, advice }) => accepted ? [identified(finding, facts)] : [finding, advice]),
				wanted.others.length === 0 && !wanted.hasNoOthers ? undefined : sharedCheck(wanted, apiKey),
				wanted.required.length === 0 ? undefined : check("missing", facts.scopes, (scopes) => missingVerdict(wanted, scopes)),
				wanted.forbidden.length + wanted.allowed.length === 0 ? undefined : check("excess", facts.scopes, (scopes) => excessVerdict(wanted, scopes)),
				wanted.projects.length === 0 ? undefined : check("project", facts.project, ({ id, name }) => projectVerdict(wanted.projects, id, name)),
				expiresWithin === undefined ? undefined : check("expiring", facts.expires, (expires) => expiringVerdict(expiresWithin, expires, now)),
				wanted.mustExpire ? check("permanent", facts.expires, permanentVerdict) : undefined,
				wanted.tags.length === 0 ? undefined : check("tags", facts.tags, (tags) => tagsVerdict(wanted.tags, tags)),
				minBalance === undefined ? undefined : check("balance", facts.balance, (balance) => balanceVerdict(minBalance, balance)),
				wanted.models.length === 0 ? undefined : check("models", facts.models, (models) => modelsVerdict(wanted.models, models)),
				wanted.probe ? check("probe", facts.probe, ({ works, finding, advice }) => works ? [finding] : [finding, advice]) : undefined
			];
			return checks.filter((each) => each !== undefined);
		}
		function missingScopes({ required }, scopes) {
			const held = (0, manage_scopes.sz)(scopes);
			return required.filter((scope) => !held.has(scope));
		}
		function excessScopes(wanted, scopes) {
			const { allowed, forbidden, exempt, required } = wanted;
			const unsure = unsureScopes(wanted, scopes);
			return [...(0, manage_scopes.sz)(scopes)].filter((scope) => {
				if ((0, manage_scopes._I)(scope, forbidden) && !(0, manage_scopes._I)(scope, exempt)) return true;
				return allowed.length > 0 && !(0, manage_scopes._I)(scope, [...allowed, ...required]) && !unsure.includes(scope);
			});
		}
		function unsureScopes({ isLenient, allowed, forbidden, required }, scopes) {
			if (!isLenient) return [];
			const named = [
				...allowed,
				...forbidden,
				...required
			];
			return [...(0, manage_scopes.sz)(scopes)].filter((scope) => !(0, manage_scopes.Zc)(scope) && !(0, manage_scopes._I)(scope, named));
		}
		function daysUntil(expires, now) {
			const days = Math.floor((Date.parse(expires) - now) / units.sO);
			return expires === answers.tm || Number.isNaN(days) ? undefined : days;
		}
		function check(name, fact, judge) {
			const title = TITLES[name];
			if (!fact.known) {
				const { finding, advice, isConsequence } = fact;
				return {
					name,
					title,
					answer: "cannot tell",
					finding,
					advice,
					...isConsequence && { isConsequence }
				};
			}
			const verdict = judge(fact.value);
			if (verdict === undefined) {
				const finding = "Deepgram reports a date that cannot be read.";
				return {
					name,
					title,
					answer: "cannot tell",
					finding,
					advice: ""
				};
			}
			if ("finding" in verdict) return {
				name,
				title,
				answer: "cannot tell",
				...verdict
			};
			const [finding, advice] = verdict;
			return {
				name,
				title,
				answer: advice === undefined ? "pass" : "fail",
				finding,
				advice: advice ?? ""
			};
		}
		function identified(finding, { keyId, comment }) {
			const which = [comment === "" ? "" : `“${comment}”`, keyId === "" ? "" : `id ${keyId}`];
			const identity = which.filter((part) => part !== "").join(", ");
			return identity === "" ? finding : `${finding.replace(/\.$/, "")} as ${identity}.`;
		}
		function sharedCheck({ others, hasNoOthers }, apiKey) {
			if (hasNoOthers) {
				const finding = "`differs-from` is empty: the secret does not exist, or its name is misspelled.";
				return check("shared", {
					known: false,
					finding,
					advice: "Check it, or remove the input.",
					kind: undefined
				}, () => undefined);
			}
			const same = others.indexOf(apiKey) + 1;
			const verdict = same === 0 ? [`It differs from the ${others.length} in \`differs-from\`.`] : [`It is the same key as number ${same} in \`differs-from\`.`, `Use a key for each. ${NEW_KEY}`];
			return check("shared", {
				known: true,
				value: verdict
			}, (value) => value);
		}
		const list = (scopes) => scopes.map((scope) => `\`${scope}\``).join(", ");
		function described(scopes) {
			const role = (0, manage_scopes.kp)(scopes);
			if (scopes.length === 0) return "It has no scopes.";
			return role === undefined ? `It has ${list(scopes)}.` : `It has all rights of the role ${role}.`;
		}
		function missingVerdict(wanted, scopes) {
			const missing = missingScopes(wanted, scopes);
			if (missing.length === 0) return [described(scopes)];
			return [`It lacks ${list(missing)}. ${described(scopes)}`, `Create a key with ${list(wanted.required)}.`];
		}
		function excessVerdict(wanted, scopes) {
			const excess = excessScopes(wanted, scopes);
			const unsure = unsureScopes(wanted, scopes);
			if (excess.length === 0 && unsure.length > 0) {
				const finding = `It has ${list(unsure)}, which Deepgram does not document.`;
				return {
					finding,
					advice: "If that is intended, list it in `allowed-scopes`; otherwise use a key without it."
				};
			}
			if (excess.length === 0) return [described(scopes)];
			const enough = wanted.required.length > 0 ? wanted.required : ["usage:write"];
			const role = (0, manage_scopes.kp)(scopes);
			const why = role === undefined ? "" : ` by its role ${role}`;
			const what = role !== undefined && excess.length > MOST_LISTED ? (0, units.U9)(excess.length, "scope") : list(excess);
			return [`It is over-privileged${why}: ${what}.`, `Use a key with only ${list(enough)}. ${NEW_KEY}`];
		}
		function projectVerdict(projects, id, name) {
			const finding = name === "" ? `Its project is ${id}.` : `Its project is ${name} (${id}).`;
			if (projects.includes(id) || name !== "" && projects.includes(name)) return [finding];
			const wanted = projects.join(" or ");
			return [`${finding} It should be ${wanted}.`, "Store a key of the right project in the secret."];
		}
		function expiringVerdict(within, expires, now) {
			if (expires === answers.tm) return ["It never expires."];
			const days = daysUntil(expires, now);
			if (days === undefined) return undefined;
			const finding = days < 0 ? `It expired on ${expires}.` : `It expires in ${(0, units.U9)(days, "day")}, on ${expires}.`;
			return days < within ? [finding, `Replace it before then. ${NEW_KEY}`] : [finding];
		}
		function permanentVerdict(expires) {
			if (expires !== answers.tm) return [`It expires on ${expires}.`];
			return ["It never expires.", "Create a key with an expiration date: it cannot be added to an existing key."];
		}
		function tagsVerdict(wanted, tags) {
			const missing = wanted.filter((tag) => !tags.includes(tag));
			const has = tags.length === 0 ? "It has no tags." : `It has the tags ${tags.join(", ")}.`;
			if (missing.length === 0) return [has];
			return [`It lacks ${missing.join(", ")}. ${has}`, "Create a key with these tags: they cannot be added to an existing key."];
		}
		const dollars = (amount) => `${amount.toFixed(2)} US dollars`;
		function balanceVerdict(least, balance) {
			const finding = `${dollars(balance)} are left.`;
			return balance >= least ? [finding] : [`${finding} There should be at least ${dollars(least)}.`, "Add credit in the Deepgram console."];
		}
		function modelsVerdict(wanted, models) {
			const there = new Set(models.filter(({ usable }) => usable).flatMap(({ names }) => names));
			const missing = wanted.filter((model) => !there.has(model));
			if (missing.length === 0) return [`Deepgram lists ${wanted.join(", ")}.`];
			return [`Deepgram does not list ${missing.join(", ")} among ${(0, units.U9)(models.length, "model")}.`, "Check its name, or ask Deepgram for access."];
		}
		var inputs_fields = __webpack_require__(18608);
		var key = __webpack_require__(81622);
		var inputs_scopes = __webpack_require__(46096);
		var failure = __webpack_require__(24261);
		;
		const CHECKS = [
			"invalid",
			"shared",
			"missing",
			"excess",
			"project",
			"expiring",
			"permanent",
			"tags",
			"balance",
			"models",
			"probe"
		];
		;
		const PROBE = ["none", "listen"];
		const FAIL_ON = [
			...CHECKS,
			"unknown",
			"any",
			"none"
		];
		const NOT_IN_ANY = new Set(["expiring"]);
		const NO_SCOPES = "none";
		const NO_KEYS = inputs_fields.zY["check-key"]["differs-from"];
		const MOST_DAYS = 36500;
		function readInputs() {
			const fields = (0, inputs_fields.Vc)("check-key");
			const single = (0, key.iZ)(fields);
			const readerKey = (0, key.w7)(fields, "reader-key");
			const named = (0, key.mZ)(fields, "keys");
			const name = fields.text("name");
			const subjects = single === "" && named.length > 0 ? named : [{
				name,
				key: single
			}, ...named];
			const apiKey = subjects.find(({ key }) => key !== "")?.key ?? "";
			refuseDuplicates(subjects);
			const isSetButEmpty = fields.isSetButEmpty("differs-from");
			const others = fields.text("differs-from") === NO_KEYS ? [] : (0, key.x4)(fields, "differs-from");
			const baseUrl = (0, key.wo)(fields, "base-url");
			return {
				apiKey,
				subjects,
				readerKey,
				others,
				hasNoOthers: isSetButEmpty,
				...readScopes(fields),
				projects: fields.names("project"),
				expiresWithin: fields.optionalInteger("expires-within", 1, MOST_DAYS),
				mustExpire: fields.flag("must-expire"),
				tags: fields.names("required-tags"),
				minBalance: fields.optionalNumber("min-balance"),
				models: fields.items("models"),
				probe: fields.oneOf("probe", PROBE) === "listen",
				failOn: readFailOn(fields),
				name,
				baseUrl,
				managementUrl: fields.text("management-url") === "" ? (0, key.HU)(baseUrl) : (0, key.wo)(fields, "management-url"),
				retries: fields.integer("retries", 0, 10)
			};
		}
		function refuseDuplicates(subjects) {
			const duplicate = subjects.find(({ name }, index) => subjects.findIndex((other) => other.name === name) < index);
			if (duplicate !== undefined) throw new failure.HR(`keys: "${duplicate.name}" is named twice. Give each its own name.`);
		}
		function readScopes(fields) {
			const defaults = inputs_fields.zY["check-key"];
			const required = [...(0, manage_scopes.sz)((0, inputs_scopes.Z)(fields, "required-scopes"))];
			const named = [...(0, manage_scopes.sz)((0, inputs_scopes.Z)(fields, "allowed-scopes", { patterns: true }))];
			const isDefaultAllowed = fields.text("allowed-scopes") === defaults["allowed-scopes"];
			const given = fields.text("forbidden-scopes");
			const isDefaultForbidden = given === defaults["forbidden-scopes"];
			const allowed = isDefaultAllowed && !isDefaultForbidden ? [] : named;
			const scopes = {
				required,
				allowed,
				isLenient: isDefaultAllowed
			};
			if (given === NO_SCOPES) return {
				...scopes,
				forbidden: [],
				exempt: []
			};
			const forbidden = (0, inputs_scopes.Z)(fields, "forbidden-scopes", {
				patterns: true,
				documented: true
			});
			for (const role of forbidden.filter((scope) => Object.hasOwn(manage_scopes.gg, scope))) {
				throw new failure.HR(`forbidden-scopes: \`${role}\` is a role, which also includes harmless scopes. List the scopes to forbid.`);
			}
			if (isDefaultForbidden) return {
				...scopes,
				forbidden,
				exempt: [...required, ...allowed]
			};
			const both = required.find((scope) => (0, manage_scopes._I)(scope, forbidden));
			if (both === undefined) return {
				...scopes,
				forbidden,
				exempt: []
			};
			throw new failure.HR(`forbidden-scopes: \`${both}\` is in \`required-scopes\` as well. Set only one of them.`);
		}
		function readFailOn(fields) {
			const named = fields.listOf("fail-on", FAIL_ON);
			if (named.includes("none")) {
				if (named.length === 1) return new Set();
				throw new failure.HR("fail-on: `none` cannot be combined with other values.");
			}
			const any = CHECKS.filter((check) => named.includes("any") && !NOT_IN_ANY.has(check));
			const single = named.filter((name) => name !== "any" && name !== "none");
			return new Set([...any, ...single]);
		}
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var runner_files = __webpack_require__(74359);
		var safe_text = __webpack_require__(61636);
		var step_summary = __webpack_require__(49384);
		;
		function weightOf({ name, answer }, failOn) {
			if (answer === "pass") return "passes";
			return failOn.has(answer === "fail" ? name : "unknown") ? "fails" : "warns";
		}
		function grouped(judged) {
			const isLike = (one, other) => one === other || one.answer === "cannot tell" && other.answer === one.answer && checkText(one) === checkText(other);
			const firsts = judged.filter((each, index) => judged.findIndex((other) => isLike(other, each)) === index);
			return firsts.map((first) => {
				const like = judged.filter((each) => isLike(first, each) && each.weight === first.weight);
				return [first, like.map(({ title }) => title).join(", ")];
			});
		}
		const causesOf = (judged, weight) => grouped(judged).filter(([each]) => each.weight === weight && each.isConsequence !== true);
		function failedChecks(name, judged) {
			const failing = judged.filter(({ weight }) => weight === "fails");
			if (failing.length === 0) return undefined;
			const causes = failing.filter(({ isConsequence }) => isConsequence !== true);
			const named = causes.length > 0 ? causes : failing;
			const names = named.map((each) => each.answer === "fail" ? each.name : `unknown (${each.name})`);
			return `${name}: ${named.length} of ${(0, units.U9)(judged.length, "check")} failed: ${names.join(", ")}.`;
		}
		const SIGNS = {
			pass: "✅",
			fail: "❌",
			warning: "⚠️",
			"cannot tell": "❔"
		};
		function signOf({ answer, weight }) {
			return answer === "fail" && weight === "warns" ? "warning" : answer;
		}
		function checkText({ answer, finding, advice }) {
			const explanation = `${finding} ${advice}`.trim();
			return answer === "cannot tell" ? `cannot tell. ${explanation}` : explanation;
		}
		;
		const NOTHING = {
			valid: "unknown",
			scopes: "",
			role: "",
			"project-id": "",
			"project-name": "",
			"expires-at": "",
			"days-left": "",
			"missing-scopes": "",
			"excess-scopes": "",
			balance: "",
			report: "",
			"skipped-reason": ""
		};
		function setOutputs(outputs) {
			const all = Object.entries({
				...NOTHING,
				...outputs
			});
			(0, runner_files.S0)(Object.fromEntries(all.map(([name, value]) => [name, (0, safe_text.cT)(value)])));
		}
		const or = (fact, otherwise) => fact.known ? fact.value : otherwise;
		function outputsOf(inputs, facts, now) {
			const scopes = or(facts.scopes, []);
			const project = or(facts.project, {
				id: "",
				name: ""
			});
			const expires = or(facts.expires, "");
			return {
				valid: facts.valid.known ? String(facts.valid.value.accepted) : "unknown",
				scopes: scopes.join(","),
				role: (0, manage_scopes.kp)(scopes) ?? "",
				"project-id": project.id,
				"project-name": project.name,
				"expires-at": expires,
				"days-left": String(daysUntil(expires, now) ?? ""),
				"missing-scopes": facts.scopes.known ? missingScopes(inputs, scopes).join(",") : "",
				"excess-scopes": facts.scopes.known ? excessScopes(inputs, scopes).join(",") : "",
				balance: facts.balance.known ? facts.balance.value.toFixed(2) : ""
			};
		}
		function outputsOfAll(each) {
			const [first, ...others] = each;
			if (first === undefined) throw new Error("There is no key.");
			if (others.length === 0) return first;
			const common = Object.entries(first).map(([name, value]) => {
				const isSame = others.every((other) => Object.entries(other).some(([key, own]) => key === name && own === value));
				return [name, isSame ? value : ""];
			});
			const valids = each.map(({ valid }) => valid);
			const valid = ["false", "unknown"].find((answer) => valids.includes(answer)) ?? "true";
			const soonest = each.filter((outputs) => outputs["days-left"] !== "").sort((a, b) => Number(a["days-left"]) - Number(b["days-left"]))[0];
			const end = soonest && {
				"expires-at": soonest["expires-at"],
				"days-left": soonest["days-left"]
			};
			return {
				...first,
				...Object.fromEntries(common),
				valid,
				...end
			};
		}
		;
		function renderSummary(name, facts, judged, outputs) {
			const rows = grouped(judged).map(([each, titles]) => {
				const sign = signOf(each);
				const cells = [
					titles,
					`${SIGNS[sign]} ${sign}`,
					each.finding,
					each.advice
				];
				return `| ${cells.map(safe_text.Ge).join(" | ")} |`;
			});
			const lines = [
				`## ${(0, safe_text.Bm)(name)}`,
				"",
				"| Check | Answer | What was found | What to do |",
				"| --- | --- | --- | --- |",
				...rows,
				"",
				...factLines(facts, outputs)
			];
			return `${lines.join("\n")}\n`;
		}
		function factLines({ keyId, comment, scopes, tags }, outputs) {
			const project = [outputs["project-name"], outputs["project-id"]].filter((part) => part !== "").join(", ");
			const expires = outputs["expires-at"];
			const facts = [
				["Id", keyId],
				["Comment", comment],
				["Project", project],
				["Scopes", scopes.known ? (0, manage_scopes.kp)(scopes.value) ?? scopes.value.join(", ") : ""],
				["Tags", tags.known ? tags.value.join(", ") : ""],
				["Expires", expires === answers.tm ? "never" : expires],
				["Balance in US dollars", outputs.balance]
			];
			const known = facts.filter(([, value = ""]) => value !== "");
			return known.map(([label = "", value = ""]) => `- ${label}: ${(0, safe_text.Bm)(value)}`);
		}
		function renderTable(title, all) {
			const titles = [...new Set(all.flatMap(({ judged }) => judged.map((each) => each.title)))];
			const rows = all.map(({ name, facts, judged, outputs }) => {
				const signs = titles.map((column) => {
					const found = judged.find((each) => each.title === column);
					return found === undefined ? "" : SIGNS[signOf(found)];
				});
				const comment = facts.comment === "" ? facts.keyId : facts.comment;
				return [
					name,
					comment,
					outputs["expires-at"],
					outputs["days-left"],
					...signs
				];
			});
			const line = (cells) => `| ${cells.map(safe_text.Bm).join(" | ")} |`;
			const columns = [
				"Key",
				"Comment or id",
				"Expires",
				"Days left",
				...titles
			];
			const wrong = all.flatMap(({ name, judged }) => grouped(judged).filter(([{ answer }]) => answer !== "pass").map(([each, named]) => `- ${SIGNS[signOf(each)]} ${(0, safe_text.Ge)(`${name}: ${named}: ${checkText(each)}`)}`));
			const lines = [
				`## ${(0, safe_text.Bm)(title)}`,
				"",
				line(columns),
				`|${" --- |".repeat(columns.length)}`,
				...rows.map(line),
				"",
				...wrong
			];
			return `${lines.join("\n")}\n`;
		}
		;
		async function reportSkipped(name, reason, why) {
			setOutputs({ "skipped-reason": reason });
			log.lm(`${name}: ${why}`);
			await (0, step_summary.S)(`## ${(0, safe_text.Bm)(name)}\n\n${(0, safe_text.Ge)(why)}\n`);
		}
		async function report(inputs, results) {
			const all = results.map(({ checks, ...result }) => {
				const judged = checks.map((check) => ({
					...check,
					weight: weightOf(check, inputs.failOn)
				}));
				return {
					...result,
					judged,
					outputs: outputsOf(inputs, result.facts, result.now)
				};
			});
			setOutputs({
				...outputsOfAll(all.map(({ outputs }) => outputs)),
				report: await writeReport(all)
			});
			for (const { name, judged } of all) {
				for (const [each, titles] of grouped(judged)) {
					log.pq(`${name}: ${SIGNS[signOf(each)]} ${titles}: ${checkText(each)}`);
				}
			}
			await (0, step_summary.S)(all.length === 1 ? all.map(({ name, facts, judged, outputs }) => renderSummary(name, facts, judged, outputs)).join("") : renderTable(inputs.name, all));
			annotate(all);
			const failures = all.flatMap(({ name, judged }) => failedChecks(name, judged) ?? []);
			if (failures.length > 0) throw new failure.HR(failures.join(" "));
		}
		async function writeReport(all) {
			const folder = await (0, runner_files.yy)("check-key-");
			const file = external_node_path_.join(folder, "report.json");
			const each = all.map(({ name, facts, judged, outputs }) => reportOf(name, facts, judged, outputs));
			const content = each.length === 1 ? each[0] : {
				version: 1,
				keys: each
			};
			await (0, promises_.writeFile)(file, (0, safe_text.cT)(`${JSON.stringify(content, undefined, 2)}\n`));
			return file;
		}
		function reportOf(name, facts, judged, outputs) {
			const undefinedIfEmpty = (value) => value === "" ? undefined : value;
			return {
				version: 1,
				name,
				valid: outputs.valid,
				keyId: undefinedIfEmpty(facts.keyId),
				comment: undefinedIfEmpty(facts.comment),
				project: facts.project.known ? facts.project.value : undefined,
				scopes: facts.scopes.known ? facts.scopes.value : undefined,
				role: undefinedIfEmpty(outputs.role),
				rights: facts.scopes.known ? [...(0, manage_scopes.sz)(facts.scopes.value)] : undefined,
				tags: facts.tags.known ? facts.tags.value : undefined,
				expiresAt: undefinedIfEmpty(outputs["expires-at"]),
				balance: facts.balance.known ? facts.balance.value : undefined,
				checks: judged.map(({ name: check, answer, weight, finding, advice }) => {
					return {
						check,
						answer,
						weight,
						finding,
						advice: undefinedIfEmpty(advice)
					};
				})
			};
		}
		function annotate(all) {
			for (const [kind, weight] of [["error", "fails"], ["warning", "warns"]]) {
				const found = all.flatMap(({ name, judged }) => causesOf(judged, weight).map(([each, titles]) => ({ text: `${name}: ${titles}: ${checkText(each)}` })));
				log.fz(kind, found, (more) => `${(0, units.U9)(more, "more check")} in the step summary.`);
			}
		}
		;
		async function run() {
			const inputs = readInputs();
			const admission = (0, github_admission.w)(await (0, github_event.j)(), inputs.apiKey, { allowOutsideEvents: true });
			if (!admission.admitted) {
				await reportSkipped(inputs.name, admission.reason, admission.why);
				return;
			}
			const found = await readFacts(inputs);
			const results = inputs.subjects.flatMap(({ name, key }, index) => {
				const { facts, now } = found[index] ?? {};
				return facts === undefined || now === undefined ? [] : [{
					name,
					facts,
					now,
					checks: checkAll(inputs, facts, key, now)
				}];
			});
			await report(inputs, results);
		}
		async function readFacts(inputs) {
			const { askAll } = await Promise.all([__webpack_require__.e(9186), __webpack_require__.e(6205)]).then(__webpack_require__.bind(__webpack_require__, 20941));
			return await askAll(inputs, ({ finding }, retry, waitMs) => log.pq(`Retry ${retry} in ${(waitMs / 1e3).toFixed(1)} s: ${finding}`));
		}
		;
		(0, program.mB)(run);
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
