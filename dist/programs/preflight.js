export const id = 7238;
export const ids = [7238];
export const modules = {
	89508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => commitChanges });
		var _github_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41133);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
		var _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99726);
		var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35128);
		const TRIES = 8;
		const RACES = 40;
		async function commitChanges(client, order) {
			const rounds = new Rounds(client, order);
			for (;;) {
				const stored = await rounds.next();
				if (stored !== undefined) return stored;
			}
		}
		class Rounds {
			#client;
			#order;
			#sent = new Set();
			#commit;
			#faults = 0;
			#races = 0;
			#limits = _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.jh;
			#head;
			constructor(client, order) {
				this.#client = client;
				this.#order = order;
				this.#head = order.head;
			}
			async next() {
				const { branch, changes, context, message } = this.#order;
				const head = this.#head ?? await (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.Uo)(this.#client, branch);
				this.#head = undefined;
				const difference = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_3__.G_)(this.#client, changes, head, context);
				const { files: some, removed, isLast, size } = partOf(difference, this.#limits);
				if (some.length + removed.length === 0) return this.#result(difference, head.oid);
				const files = isLast ? some : [...some, ...partOfLock(changes, difference, {
					files: some,
					removed
				})];
				const paths = [...files.map(({ path }) => path), ...removed];
				const commit = {
					branch,
					expectedHead: head.oid,
					files,
					removed,
					...message(this.#reported(paths))
				};
				const outcome = await tryCommit(this.#client, commit);
				const mayBeMade = typeof outcome === "string" || outcome.kind === "unclear";
				if (mayBeMade) for (const path of paths) this.#sent.add(path);
				if (typeof outcome !== "string") return await this.#fault(outcome, size);
				this.#commit = outcome;
				return isLast ? this.#result(difference, outcome) : undefined;
			}
			#result({ left, held, rivals }, head) {
				const sent = [...this.#sent].filter((path) => !left.includes(path));
				return {
					...this.#reported(sent),
					left,
					rivals,
					held,
					head,
					commit: sent.length > 0 ? this.#commit ?? head : undefined
				};
			}
			#reported(paths) {
				const { removed, lock } = this.#order.changes;
				const deleted = new Set(removed);
				return {
					files: paths.filter((path) => !deleted.has(path) && path !== lock.path),
					removed: paths.filter((path) => deleted.has(path))
				};
			}
			async #fault(error, size) {
				if (error.kind === "unclear") {
					this.#commit = undefined;
					this.#limits = (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.Hf)(this.#limits, size);
					this.#faults += 1;
					if (this.#faults === TRIES) throw error;
					return await this.#client.pause(this.#faults);
				}
				this.#races += 1;
				if (this.#races === RACES) throw lostRaces(this.#order.branch);
				return await this.#client.pauseRandomly(this.#races);
			}
		}
		function partOf({ add, remove, lockfile }, limits) {
			const whole = (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.Yj)(add, remove, lockfile, limits);
			return whole.isLast || limits.changes < 2 ? whole : (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.Yj)(add, remove, lockfile, {
				...limits,
				changes: limits.changes - 1
			});
		}
		const LARGEST_REPEATED = 2 * 1e3 ** 2;
		function partOfLock({ lock }, { add, remove, left, held, lockfile, lock: theirs, recorded }, part) {
			if (lockfile === undefined || lockfile.content.byteLength > LARGEST_REPEATED) return [];
			const done = new Set([...part.files.map(({ path }) => path), ...part.removed]);
			const later = [...add.map(({ path }) => path), ...remove].filter((path) => !done.has(path));
			const moving = later.flatMap((path) => remove.includes(path) ? recorded.get(path)?.source ?? [] : []);
			const withheld = {
				paths: new Set([...left, ...later]),
				sources: new Set([...held.map(({ source }) => source), ...moving])
			};
			const text = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(lock, theirs, withheld);
			return text === undefined ? [] : [{
				path: lockfile.path,
				content: Buffer.from(text)
			}];
		}
		async function tryCommit(client, commit) {
			try {
				return await client.commitOnBranch(commit);
			} catch (error) {
				if (error instanceof _github_explain_js__WEBPACK_IMPORTED_MODULE_0__.y && (error.kind === "stale" || error.kind === "unclear")) return error;
				throw error;
			}
		}
		const lostRaces = (branch) => new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR(`branch: others pushed to ${branch} during each of the ${RACES} attempts to commit. Run the job again; a ` + "`concurrency` group with `queue: max` keeps such jobs apart.");
	}),
	35128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ct: () => mergedText,
			G_: () => compareWith,
			St: () => readChanges,
			li: () => lockText
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24261);
		var _lockfile_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24481);
		var _lockfile_rivals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
		var _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99726);
		var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92263);
		var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75304);
		async function readChanges(batch) {
			const { removed, lockfile, sources, orphans, overwritten } = batch;
			const read = async (file) => {
				try {
					const { content } = await (0, _contents_js__WEBPACK_IMPORTED_MODULE_3__.z)(batch, file);
					return {
						path: file,
						content
					};
				} catch (error) {
					throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_5__.HR(`${file} cannot be read to commit it: ${(0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}.`);
				}
			};
			const files = await Promise.all(batch.files.map(read));
			const recorded = files.find((file) => file.path === lockfile.path);
			return {
				files: files.filter((file) => file !== recorded),
				removed,
				lockfile: recorded,
				lock: lockfile,
				sources,
				orphans,
				overwritten
			};
		}
		async function compareWith(client, changes, head, { target, recorded } = {}) {
			const { files, removed, lock } = changes;
			const paths = [
				...files.map((file) => file.path),
				...removed,
				lock.path,
				...(0, _target_js__WEBPACK_IMPORTED_MODULE_4__.TR)(changes)
			];
			const branch = await client.tree(head.tree, paths);
			const theirs = await lockText(client, branch, lock);
			const own = theirs === undefined ? new Map() : lock.files(theirs);
			const known = new Map([...recorded ?? [], ...own]);
			const held = (0, _target_js__WEBPACK_IMPORTED_MODULE_4__.Vr)(target?.tree ?? branch, changes);
			const taken = theirs === undefined ? NOBODY : await takenBy(client, changes, theirs, target?.oid ?? head.tree);
			const comparison = (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.UD)(withoutHeld(changes, held), branch, known, (path) => taken.has(path));
			const lockfile = mergedLock(changes, theirs, {
				left: comparison.left,
				held
			});
			const rivals = new Map([...taken].filter(([path]) => comparison.left.includes(path)));
			return {
				...comparison,
				lockfile,
				held,
				rivals,
				branch,
				lock: theirs,
				recorded: own
			};
		}
		const NOBODY = new Map();
		async function takenBy(client, { files, removed, lock }, theirs, target) {
			const own = new Set([...files.map(({ path }) => path), ...removed]);
			const rivals = [...lock.rivals(theirs)].filter(([path]) => own.has(path));
			if (rivals.length === 0) return NOBODY;
			const media = await client.tree(target, rivals.map(([, { source }]) => source));
			return new Map(rivals.filter(([, rival]) => !(0, _lockfile_rivals_js__WEBPACK_IMPORTED_MODULE_1__.hF)(rival, (source) => media.has(source))));
		}
		async function lockText(client, tree, { path: file }) {
			const entry = tree.get(file);
			return entry !== undefined && (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.fo)(entry) ? Buffer.from(await client.readBlob(entry.oid)).toString() : undefined;
		}
		function withoutHeld(changes, held) {
			if (held.length === 0) return changes;
			const names = new Set(held.map(({ source }) => source));
			const files = new Set(changes.sources.filter((source) => names.has(source.path)).flatMap((source) => source.files));
			return {
				...changes,
				files: changes.files.filter((file) => !files.has(file.path)),
				removed: changes.removed.filter((file) => !files.has(file) && !names.has(changes.orphans.get(file) ?? ""))
			};
		}
		function mergedLock({ lockfile, lock }, theirs, { left, held }) {
			if (lockfile === undefined) return undefined;
			const withheld = {
				paths: new Set(left),
				sources: new Set(held.map(({ source }) => source))
			};
			const text = mergedText(lock, theirs, withheld);
			return text === undefined ? undefined : {
				path: lockfile.path,
				content: Buffer.from(text)
			};
		}
		function mergedText(lock, theirs, withheld = _lockfile_merge_js__WEBPACK_IMPORTED_MODULE_0__.E) {
			const text = lock.merge(theirs, withheld);
			const isNew = theirs === undefined ? lock.files(text).size > 0 : text !== theirs;
			return isNew ? text : undefined;
		}
	}),
	92263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readToSave });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _lib_line_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79512);
		const UNKNOWN = new Set();
		async function readToSave({ root, ids }, file) {
			const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, ...file.split("/"));
			const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place);
			const content = (0, _lib_line_ends_js__WEBPACK_IMPORTED_MODULE_2__.$J)(ids.get(file) ?? UNKNOWN, there);
			return {
				place,
				content,
				isOnDisk: content === there
			};
		}
	}),
	54474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => createGitHubSaver });
		var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59806);
		var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75304);
		function createGitHubSaver(options, steps, open = _github_client_js__WEBPACK_IMPORTED_MODULE_0__.connect) {
			let client;
			const connected = () => {
				client ??= open(options.token, options.event);
				return client;
			};
			return {
				preflight: async (plan) => steps.preflight(await connected(), options, plan),
				notSaved: async (sources) => (0, _target_js__WEBPACK_IMPORTED_MODULE_1__.O2)(await connected(), steps.target(options), sources),
				save: async (batch) => steps.save(await connected(), options, batch),
				recorded: async (lock) => {
					if (!hasTarget(() => steps.target(options))) return [];
					return await steps.recorded(await connected(), options, lock);
				}
			};
		}
		function hasTarget(target) {
			try {
				target();
				return true;
			} catch {
				return false;
			}
		}
	}),
	18123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => keptFileSentences });
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
		var _plan_writers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99075);
		var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
		const MOST_NAMED = 5;
		async function keptFileSentences(client, event, { branch, head, lock, rivals }, left) {
			const sentences = left.slice(0, MOST_NAMED).map(async (path) => {
				const rival = rivals.get(path);
				if (rival !== undefined) return takenSentence(path, branch, rival);
				const why = `${path} on ${branch} is kept: it differs from what ${lock} there records`;
				const commit = await client.lastCommit(head, path).catch(() => undefined);
				if (commit === undefined) return `${why}, so it is someone's work.`;
				return `${why}. Somebody changed it in ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_2__.m_)(commit)}: ${(0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(event, `commit/${commit}`)}`;
			});
			const more = left.length - MOST_NAMED;
			const named = await Promise.all(sentences);
			return more > 0 ? [...named, `${more} more files on ${branch} are kept.`] : named;
		}
		const takenSentence = (path, branch, { source, writer }) => `${path} on ${branch} is kept: it is the transcript of ${source}, which ${(0, _plan_writers_js__WEBPACK_IMPORTED_MODULE_0__.Jh)(writer)} saved there in the ` + "meantime. Give each recording a file of its own with `output`.";
	}),
	18974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ch: () => allowanceWarnings,
			n_: () => checkRepository,
			Ty: () => checkRoomFor,
			MM: () => checkRules,
			e$: () => checkTarget
		});
		var failure = __webpack_require__(24261);
		var units = __webpack_require__(1820);
		var save_branch = __webpack_require__(42005);
		var commit_plan = __webpack_require__(99726);
		var comparison = __webpack_require__(35128);
		var guards = __webpack_require__(37221);
		;
		const ALLOWED = { kind: "allowed" };
		const refused = (why) => ({
			kind: "refused",
			why
		});
		const unclear = (why) => ({
			kind: "unclear",
			why
		});
		const always = (verdict) => () => verdict;
		const onCommit = (why) => ({ kind }) => kind === "commit" ? refused(why) : ALLOWED;
		const JUDGES = {
			creation: ({ kind }) => kind === "create" ? refused("branches of this name may not be created") : ALLOWED,
			update: onCommit("the branch may not be changed"),
			deletion: always(ALLOWED),
			non_fast_forward: always(ALLOWED),
			required_linear_history: always(ALLOWED),
			required_signatures: always(ALLOWED),
			copilot_code_review: always(ALLOWED),
			pull_request: onCommit("a pull request is required"),
			merge_queue: onCommit("the merge queue is required"),
			required_status_checks: ({ kind }, parameters) => {
				const checks = (0, guards.at)(parameters, "required_status_checks");
				if (Array.isArray(checks) && checks.length === 0) return ALLOWED;
				if (kind === "create" && (0, guards.at)(parameters, "do_not_enforce_on_create") === true) return ALLOWED;
				return refused("status checks are required, which a commit through the API does not have");
			},
			workflows: onCommit("workflows must have passed"),
			required_deployments: onCommit("deployments must have succeeded"),
			code_scanning: onCommit("results of code scanning are required"),
			code_quality: always(unclear("results of code quality are required")),
			commit_message_pattern: ({ message, kind }, parameters) => kind === "commit" ? byPattern(message, "the commit message", parameters) : ALLOWED,
			branch_name_pattern: ({ branch }, parameters) => byPattern(branch, "the branch's name", parameters),
			commit_author_email_pattern: always(unclear("authors' addresses must match a pattern")),
			committer_email_pattern: always(unclear("committers' addresses must match a pattern")),
			file_path_restriction: ({ files }, parameters) => {
				const patterns = textsAt(parameters, "restricted_file_paths");
				const plain = files.find((file) => patterns.some((pattern) => isIn(file, pattern)));
				if (plain !== undefined) return refused(`${plain} may not be committed`);
				return patterns.some((pattern) => /[*?[]/.test(pattern)) ? unclear(`these paths may not be committed: ${patterns.join(", ")}`) : ALLOWED;
			},
			file_extension_restriction: ({ files }, parameters) => {
				const endings = textsAt(parameters, "restricted_file_extensions").map((name) => name.replace(/^\*?\.?/, "."));
				const found = files.find((file) => endings.some((ending) => file.endsWith(ending)));
				return found === undefined ? ALLOWED : refused(`${found} may not be committed, because of its extension`);
			},
			max_file_path_length: ({ files }, parameters) => {
				const limit = (0, guards.at)(parameters, "max_file_path_length");
				const found = (0, guards.Bf)(limit) ? files.find((file) => file.length > limit) : undefined;
				return found === undefined ? ALLOWED : refused(`the path of ${found} is too long`);
			},
			max_file_size: (_, parameters) => unclear(`files may have ${String((0, guards.at)(parameters, "max_file_size"))} MB at most`)
		};
		function verdictOf({ type, parameters }, intent) {
			const judge = Object.hasOwn(JUDGES, type) ? JUDGES[type] : undefined;
			return judge === undefined ? unclear(`there is a rule of the type ${type}`) : judge(intent, parameters);
		}
		const textsAt = (value, key) => {
			const texts = (0, guards.at)(value, key);
			return Array.isArray(texts) ? texts.filter(guards.Kg) : [];
		};
		const isIn = (file, named) => file === named || file.startsWith(`${named.replace(/\/(\*\*(\/\*)?)?$/, "")}/`);
		function byPattern(text, what, parameters) {
			const [operator, pattern] = [(0, guards.at)(parameters, "operator"), (0, guards.at)(parameters, "pattern")];
			if (!(0, guards.Kg)(pattern)) return ALLOWED;
			const matches = {
				starts_with: text.startsWith(pattern),
				ends_with: text.endsWith(pattern),
				contains: text.includes(pattern)
			};
			const isMatch = (0, guards.Kg)(operator) && Object.hasOwn(matches, operator) ? matches[operator] : undefined;
			if (isMatch === undefined) return unclear(`${what} must match ${pattern}`);
			const isNegated = (0, guards.at)(parameters, "negate") === true;
			const how = `${isNegated ? "may" : "must"} ${isNegated ? "not " : ""}${String(operator).replace("_", " ")}`;
			return isMatch === isNegated ? refused(`${what} ${how} "${pattern}"`) : ALLOWED;
		}
		;
		async function checkRepository(client) {
			if (await client.rules.isArchived()) {
				throw new failure.HR("The repository is archived: nothing can be committed to it. Use `save-to: artifact`.");
			}
		}
		async function checkTarget(client, branch, { files, lock }) {
			const head = await (0, save_branch.Uo)(client, branch);
			const tree = await client.tree(head.tree, [...files, lock.path]);
			(0, commit_plan.II)(files, tree);
			const text = await (0, comparison.li)(client, tree, lock);
			if (text !== undefined) lock.files(text);
			return head;
		}
		async function checkRules(client, intent) {
			const { branch, kind } = intent;
			const rules = await client.rules.of(branch);
			const warnings = new Set();
			for (const rule of rules ?? []) {
				const verdict = verdictOf(rule, intent);
				if (verdict.kind === "allowed" || await mayBypass(client, rule, branch)) continue;
				if (verdict.kind === "refused") throw new failure.HR(refusal(intent, verdict.why));
				warnings.add(mayRefuse(intent, verdict.why));
			}
			if (kind === "commit" && await client.rules.isProtected(branch)) {
				const { canPush } = await client.pushRight(branch);
				if (canPush === false) throw new failure.HR(refusal(intent, "it is protected"));
				if (canPush === undefined && rules === undefined) warnings.add(mayRefuse(intent, "it is protected"));
			}
			return [...warnings];
		}
		const REQUESTS_TO_SAVE = 40;
		const EXTRA_COMMITS = 5;
		function allowanceWarnings(client, files, now = Date.now()) {
			const commits = Math.ceil(files / commit_plan.jh.changes) + EXTRA_COMMITS;
			const needs = [["core", REQUESTS_TO_SAVE], ["graphql", commits]];
			const short = needs.flatMap(([resource, needed]) => {
				const left = client.remainingRequests(resource);
				return left === undefined || left.requests >= needed || left.resetAt <= now ? [] : [{
					...left,
					needed
				}];
			});
			const [first] = short.toSorted((a, b) => a.requests - b.requests);
			if (first === undefined) return [];
			const until = new Date(first.resetAt).toISOString().slice(11, 16);
			return [`token: GitHub accepts only ${(0, units.U9)(first.requests, "more request")} from it until ${until} UTC, and ` + `saving takes up to ${first.needed}. Transcripts that cannot be saved are handled as \`save-on-failure\` ` + "says. Run fewer jobs with the same token, or " + "use a GitHub App's token."];
		}
		async function mayBypass(client, { ruleset }, branch) {
			const answer = ruleset === undefined ? undefined : await client.rules.mayBypass(ruleset);
			return answer ?? !(await client.pushRight(branch)).isWorkflow;
		}
		const mayRefuse = ({ input, branch }, why) => `${input}: the rules for ${branch} may refuse the commit (${why}), unless the token may bypass them.`;
		function refusal({ input, branch, kind }, why) {
			const what = kind === "create" ? `do not let ${branch} be created` : "do not let the token commit to it";
			const advice = input === "branch" ? "Use `save-to: pull-request`, another branch," : "Name another branch,";
			return `${input}: the rules for ${branch} ${what} (${why}). ${advice} or use the token of a GitHub App that may bypass them.`;
		}
		async function checkRoomFor(client, branch) {
			const around = await client.rules.conflictingBranches(branch);
			const [other] = around.filter((name) => name !== branch);
			if (around.includes(branch) || other === undefined) return;
			throw new failure.HR(`pull-request-branch: git cannot have ${branch} while there is a branch ${other}. Name another one, such as \`deepgram/{branch}\`.`);
		}
	}),
	6219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iG: () => withSection,
			xY: () => hasMarker,
			y9: () => isTitleOurs
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17783);
		var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61636);
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1820);
		var _report_fitting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33857);
		var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35344);
		const BODY_LIMIT = 65536;
		const BEGIN = /<!-- transcripts:begin(?: title=([0-9a-f]{16}))? -->/;
		const END = "<!-- transcripts:end -->";
		const TITLE_DIGITS = 16;
		const hasMarker = (body) => BEGIN.test(body) || body.includes(END);
		function isTitleOurs(title, body) {
			return BEGIN.exec(body)?.[1] === titleMark(title);
		}
		const titleMark = (title) => (0, _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__.sc)(title).slice(0, TITLE_DIGITS);
		function withSection(earlier, section) {
			if (earlier === undefined) return render(section, BODY_LIMIT);
			const begin = BEGIN.exec(earlier)?.index;
			const end = earlier.lastIndexOf(END);
			if (begin === undefined || end < begin) return undefined;
			const [before, after] = [earlier.slice(0, begin), earlier.slice(end + END.length)];
			return `${before}${render(section, BODY_LIMIT - Buffer.byteLength(before + after))}${after}`;
		}
		function render(section, room) {
			const { proposed, removed, runUrl, title } = section;
			const begin = `<!-- transcripts:begin title=${titleMark(title)} -->`;
			const removals = removed.length === 0 ? [] : ["", `Removes ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_4__.U9)(removed.length, "file")} whose media were deleted or moved.`];
			const tail = [
				...removals,
				"",
				`Made by [this run](${runUrl}).`,
				END
			];
			const lines = [
				begin,
				...contentOf(section, room - (0, _report_fitting_js__WEBPACK_IMPORTED_MODULE_5__.e)([begin, ...tail])),
				...tail
			];
			if ((0, _report_fitting_js__WEBPACK_IMPORTED_MODULE_5__.e)(lines) <= room) return lines.join("\n");
			return [
				begin,
				`Transcripts of ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_4__.U9)(proposed.length, "source")}.`,
				END
			].join("\n");
		}
		function contentOf(section, room) {
			const { proposed, results, pageOf } = section;
			const written = new Set(results.flatMap((result) => pathsIn(result)));
			const others = proposed.map(({ source, files }) => ({
				source,
				files: files.filter((file) => !written.has(file))
			})).filter(({ files }) => files.length > 0);
			const list = listOf("Also in this pull request are transcripts of", others, pageOf, Math.floor(room / 2));
			const table = tableOf(section, room - (0, _report_fitting_js__WEBPACK_IMPORTED_MODULE_5__.e)(list));
			return table.length === 0 ? listOf("Transcripts of", proposed, pageOf, room) : [...table, ...list];
		}
		function listOf(what, proposed, pageOf, room) {
			if (proposed.length === 0) return [];
			const heading = `${what} ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_4__.U9)(proposed.length, "source")}:`;
			const lines = proposed.map(({ source, files }) => {
				const links = files.map((file) => `[${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.Bm)(endingOf(file))}](${pageOf(file)})`);
				return `- ${(0, _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.Bm)(source)}: ${links.join(" · ")}`;
			});
			const shown = (0, _report_fitting_js__WEBPACK_IMPORTED_MODULE_5__._)(lines, room - heading.length - 40);
			const more = lines.length - shown.length;
			return [
				heading,
				"",
				...shown,
				...more > 0 ? [`- and ${more} more`] : [],
				""
			];
		}
		const pathsIn = (result) => result.status === "transcribed" || result.status === "reused" ? result.files.map(({ path }) => path) : [];
		const endingOf = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file).slice(1) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
		function tableOf({ proposed, results, left, pageOf }, room) {
			const files = new Set(proposed.flatMap((each) => each.files));
			const pageIn = (_, path) => files.has(path) ? pageOf(path) : undefined;
			const render = (shown) => {
				const saved = [{
					outputs: {},
					message: "",
					left: shown,
					pageOf: pageIn
				}];
				return (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_3__.B)({
					results,
					omissions: [],
					saved
				}, room);
			};
			const table = [render(left), render([])].find((text) => Buffer.byteLength(text) < room);
			return table === undefined ? [] : [table];
		}
	}),
	86537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AK: () => recordedIn,
			Dt: () => recordedInProposals,
			KM: () => recordedUpstream
		});
		var _github_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41133);
		var _lib_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40045);
		var _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99726);
		var _pull_request_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6219);
		async function recordedIn(client, commit, path) {
			if (commit === undefined) return undefined;
			const tree = await client.tree(commit.tree, [path]);
			const content = async (entry) => entry !== undefined && (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.fo)(entry) ? await client.readBlob(entry.oid) : undefined;
			const lockfile = await content(tree.get(path));
			if (lockfile === undefined) return undefined;
			return {
				text: Buffer.from(lockfile).toString(),
				has: async (files) => {
					const known = files.every((file) => tree.has(file)) ? tree : await client.tree(commit.tree, files);
					return files.map((file) => known.get(file)).every((entry) => entry !== undefined && (0, _commit_plan_js__WEBPACK_IMPORTED_MODULE_2__.fo)(entry));
				},
				read: async (file) => await content(tree.get(file) ?? (await client.tree(commit.tree, [file])).get(file))
			};
		}
		async function recordedUpstream(client, { defaultBranch, pullRequest }, path, known) {
			const named = [pullRequest?.baseBranch, defaultBranch].filter((name) => name !== undefined);
			const names = [...new Set(named)].filter((name) => !known.includes(name));
			const found = names.map(async (name) => await recordedIn(client, await client.head(name), path));
			return (await Promise.all(found)).filter((one) => one !== undefined);
		}
		const MOST_PROPOSED = 5;
		async function recordedInProposals(client, base, path, known = []) {
			const heads = new Set(known.map((commit) => commit?.oid));
			try {
				const open = await client.pullRequests.openInto(base);
				const ours = open.filter(({ body, headSha }) => (0, _pull_request_body_js__WEBPACK_IMPORTED_MODULE_3__.xY)(body) && !heads.has(headSha));
				const found = ours.slice(0, MOST_PROPOSED).map(async ({ headSha }) => {
					return await recordedIn(client, await client.commit(headSha), path);
				});
				return (await Promise.all(found)).filter((one) => one !== undefined);
			} catch (error) {
				if (!(error instanceof _github_explain_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw error;
				if (error.kind !== "forbidden") _lib_log_js__WEBPACK_IMPORTED_MODULE_1__.pq(`Open pull requests are not looked into: ${error.message}`);
				return [];
			}
		}
	}),
	75304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O2: () => notSavedOn,
			TR: () => mediaPaths,
			Vr: () => heldBy,
			kv: () => heldSentences
		});
		function heldBy(target, { sources, orphans }) {
			const held = sources.flatMap(({ path, ids, isTracked, isIdUnknown }) => {
				const there = target.get(path);
				if (there === undefined) return isTracked ? [{
					source: path,
					why: "missing"
				}] : [];
				return there.type !== "blob" || there.mode === LINK || ids.has(there.oid) ? [] : [{
					source: path,
					why: isIdUnknown ? "unknown" : "replaced"
				}];
			});
			const restored = new Set([...orphans.values()].filter((path) => target.has(path)));
			return [...held, ...[...restored].map((source) => ({
				source,
				why: "restored"
			}))];
		}
		const LINK = "120000";
		async function notSavedOn(client, branch, sources) {
			const head = await client.head(branch);
			if (head === undefined) return {
				names: new Set(),
				sentences: []
			};
			const tree = await client.tree(head.tree, sources.map(({ path }) => path));
			const held = heldBy(tree, {
				sources,
				orphans: new Map()
			});
			return {
				names: new Set(held.map(({ source }) => source)),
				sentences: heldSentences(held, branch, { isSent: false })
			};
		}
		const mediaPaths = ({ sources, orphans }) => [...sources.map(({ path }) => path), ...orphans.values()];
		const MOST_NAMED = 5;
		const REASONS = {
			missing: (branch, consequence) => `is not on ${branch}, ${consequence}`,
			replaced: (branch, consequence) => `is now a different recording on ${branch}, ${consequence}`,
			unknown: (branch, consequence) => `has different bytes on ${branch}, and git does not say whether it is the same recording, ${consequence}`,
			restored: (branch) => `is on ${branch}, so its transcripts are not removed there`
		};
		const NOT_SAVED = "so nothing about it is saved there";
		const NOT_SENT = "so it is not transcribed";
		function heldSentences(held, branch, { isSent = true } = {}) {
			const consequence = isSent ? NOT_SAVED : NOT_SENT;
			return [...Map.groupBy(held, ({ why }) => why)].flatMap(([why, sources]) => {
				const named = sources.slice(0, MOST_NAMED).map(({ source }) => `${source} ${REASONS[why](branch, consequence)}.`);
				const more = sources.length - named.length;
				return more > 0 ? [...named, `The same applies to ${more} more.`] : named;
			});
		}
	})
};
