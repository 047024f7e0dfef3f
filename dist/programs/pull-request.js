export const id = 4016;
export const ids = [4016];
export const modules = { 14016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { createPullRequestSaver: () => createPullRequestSaver });
	var client = __webpack_require__(59806);
	var failure = __webpack_require__(24261);
	var save_branch = __webpack_require__(42005);
	var commit_message = __webpack_require__(37198);
	var commit_rounds = __webpack_require__(89508);
	var comparison = __webpack_require__(35128);
	var hash = __webpack_require__(17783);
	;
	const MOST_DECLINED = 3;
	async function readDeclined(client, pulls, base, { files, removed, lock }) {
		const paths = [
			...files.map(({ path }) => path),
			...removed,
			lock.path
		];
		const read = async ({ headSha }) => {
			const commit = await client.commit(headSha);
			if (commit === undefined) return undefined;
			const tree = await client.tree(commit.tree, paths);
			const text = await (0, comparison.li)(client, tree, lock);
			const missing = removed.filter((path) => !tree.has(path));
			const before = missing.length === 0 ? undefined : await startOf(client, base, commit, paths);
			return {
				tree,
				recorded: text === undefined ? new Map() : lock.files(text),
				removed: new Set(missing.filter((path) => before?.has(path)))
			};
		};
		const found = await Promise.all(pulls.slice(0, MOST_DECLINED).map(read));
		return found.filter((one) => one !== undefined);
	}
	async function startOf(client, base, head, paths) {
		const commit = await client.commit(await client.mergeBase(base.oid, head.oid));
		return commit && await client.tree(commit.tree, paths);
	}
	function withoutDeclined(changes, declined) {
		if (declined.length === 0) return changes;
		const isDeclined = ({ path, content }) => {
			const id = (0, hash.zA)(content);
			return declined.some(({ tree, recorded }) => recorded.get(path)?.git === id || tree.get(path)?.oid === id);
		};
		const fresh = changes.files.filter((file) => !isDeclined(file));
		const names = sourcesOnlyIn(changes, changes.files.filter((file) => !fresh.includes(file)).map(({ path }) => path), fresh.map(({ path }) => path));
		const staying = new Set(changes.removed.filter((path) => declined.some(({ removed }) => removed.has(path))));
		return {
			...changes,
			files: changes.files.filter((file) => fresh.includes(file) || !names.paths.has(file.path)),
			removed: changes.removed.filter((path) => !staying.has(path)),
			lock: withholding(changes.lock, {
				paths: staying,
				sources: names.sources
			})
		};
	}
	function sourcesOnlyIn({ lockfile, lock }, first, second) {
		const ours = lockfile === undefined ? new Map() : lock.files(Buffer.from(lockfile.content).toString());
		const fresh = new Set(second.map((path) => ours.get(path)?.source));
		const owned = first.filter((path) => !fresh.has(ours.get(path)?.source ?? ""));
		return {
			paths: new Set(owned),
			sources: new Set(owned.map((path) => ours.get(path)?.source).filter((name) => name !== undefined))
		};
	}
	function withholding(lock, more) {
		return {
			...lock,
			merge: (theirs, { paths, sources }) => lock.merge(theirs, {
				paths: new Set([...more.paths, ...paths]),
				sources: new Set([...more.sources, ...sources])
			})
		};
	}
	var github_saver = __webpack_require__(54474);
	var kept_files = __webpack_require__(18123);
	var preflight = __webpack_require__(18974);
	var explain = __webpack_require__(41133);
	var pull_request_body = __webpack_require__(6219);
	;
	async function standingOf(client, head, base, lock) {
		const start = await standing_startOf(client, head, base);
		if (start?.oid === head.oid) return {
			isAhead: false,
			foreign: [],
			edited: []
		};
		if (start === undefined) return {
			isAhead: true,
			foreign: ["its whole history"],
			edited: []
		};
		const [paths, now, before] = await Promise.all([
			client.changedPaths(start.tree, head.tree),
			client.tree(head.tree, [lock.path]),
			client.tree(start.tree, [lock.path])
		]);
		const [ours, earlier] = await Promise.all([now, before].map((tree) => (0, comparison.li)(client, tree, lock)));
		const recorded = ours === undefined ? undefined : lock.files(ours);
		const known = new Set([...recorded?.keys() ?? [], ...earlier === undefined ? [] : lock.files(earlier).keys()]);
		const changed = paths.filter((path) => path !== lock.path);
		const tree = await client.tree(head.tree, changed);
		return {
			isAhead: true,
			foreign: changed.filter((path) => !known.has(path)),
			edited: changed.filter((path) => tree.has(path) && tree.get(path)?.oid !== recorded?.get(path)?.git)
		};
	}
	async function standing_startOf(client, head, base) {
		try {
			const oid = await client.mergeBase(base.oid, head.oid);
			return oid === head.oid ? head : await client.commit(oid);
		} catch (error) {
			if (error instanceof explain.y && error.kind === "not-found") return undefined;
			throw error;
		}
	}
	;
	const MOST_NAMES = 20;
	async function findPlace(client, branches, base, lock) {
		const declined = [];
		let found;
		for (let number = 1; number <= MOST_NAMES; number += 1) {
			const branch = number === 1 ? branches.head : `${branches.head}-${number}`;
			const [head, pulls] = await Promise.all([client.head(branch), client.pullRequests.list(branch, branches.base)]);
			declined.push(...pulls.filter(({ state, body }) => state === "declined" && (0, pull_request_body.xY)(body)));
			const candidate = {
				branch,
				head,
				pulls,
				branches
			};
			const open = await ownOpenPullRequest(client, candidate, base, lock);
			if (open !== undefined) return {
				branch,
				head,
				open,
				make: "nothing",
				declined
			};
			found ??= await usageOf(client, candidate, base, lock);
			if (found !== undefined && pulls.length === 0) return {
				...found,
				declined
			};
		}
		if (found !== undefined) return {
			...found,
			declined
		};
		throw new failure.HR(`pull-request-branch: ${branches.head} and ${MOST_NAMES - 1} branches after it are taken. Delete those ` + "that are no longer needed.");
	}
	async function ownOpenPullRequest(client, candidate, base, lock) {
		const open = candidate.pulls.find(({ state }) => state === "open");
		if (open === undefined || candidate.head === undefined || (0, pull_request_body.xY)(open.body)) return open;
		const { foreign } = await standingOf(client, candidate.head, base, lock);
		if (foreign.length === 0) return open;
		refuseIfWanted(candidate, foreign);
		return undefined;
	}
	async function usageOf(client, candidate, base, lock) {
		const { branch, head, pulls } = candidate;
		const as = (make) => ({
			branch,
			head,
			open: undefined,
			make
		});
		if (pulls.some(({ state }) => state === "open")) return undefined;
		if (head === undefined) return as("create");
		if (head.oid === base.oid) return as("nothing");
		const { isAhead, foreign, edited } = await standingOf(client, head, base, lock);
		if (!isAhead) return as("forward");
		if (!pulls.some(({ body }) => (0, pull_request_body.xY)(body))) refuseIfWanted(candidate, foreign);
		if (foreign.length + edited.length > 0) return undefined;
		const isMerged = pulls.some(({ state, headSha, body }) => state === "merged" && headSha === head.oid && (0, pull_request_body.xY)(body));
		if (isMerged) return as("anew");
		return pulls.length === 0 ? as("nothing") : undefined;
	}
	function refuseIfWanted({ branch, branches }, foreign) {
		if (branch !== branches.head || foreign.length === 0) return;
		const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : "";
		throw new failure.HR(`pull-request-branch: ${branch} has work that is not this action's (${foreign[0]}${more}). Name a branch ` + "that nobody else uses, or leave the input out.");
	}
	async function prepareBranch(client, { branch, head, make }, base) {
		if (make === "nothing") return undefined;
		if (make === "forward" && await fastForward(client, branch, base)) return base;
		if (make === "anew" && (await client.head(branch))?.oid === head?.oid) await client.deleteBranch(branch);
		return await client.createBranch(branch, base.oid) ? base : undefined;
	}
	async function fastForward(client, branch, base) {
		try {
			await client.forwardBranch(branch, base.oid);
			return true;
		} catch (error) {
			if (error instanceof explain.y && ["refused", "stale"].includes(error.kind)) return false;
			throw error;
		}
	}
	;
	const TITLE_LIMIT = 256;
	function titleOf({ title, message }, change) {
		const { headline } = (0, commit_message.df)(message, change);
		const text = title.trim() === "" ? headline : (0, commit_message.fT)("pull-request-title", title.trim(), change);
		const line = text.replaceAll(/\s+/g, " ").trim();
		const characters = [...line];
		return line.length <= TITLE_LIMIT ? line : `${cut(characters, TITLE_LIMIT - 1)}…`;
	}
	function cut(characters, limit) {
		let text = "";
		for (const character of characters) {
			if (text.length + character.length > limit) break;
			text += character;
		}
		return text;
	}
	const LABEL_LIMIT = 50;
	const MOST_REVIEWERS = 15;
	function checkWording({ labels, reviewers }) {
		const long = labels.find((label) => label.length > LABEL_LIMIT);
		if (long !== undefined) throw new failure.HR(`pull-request-labels: "${long}" has more than ${LABEL_LIMIT} characters.`);
		if (reviewers.length > MOST_REVIEWERS) throw new failure.HR(`pull-request-reviewers: there are more than ${MOST_REVIEWERS}, which GitHub does not accept.`);
	}
	const TRIES = 3;
	async function awaitHead(client, branch) {
		for (let tries = 1; tries < TRIES; tries += 1) {
			const head = await client.head(branch);
			if (head !== undefined) return head;
			await client.pause(tries);
		}
		return await client.head(branch);
	}
	async function propose(client, wording, batch, proposal) {
		const { place, base } = proposal;
		let { open } = place;
		let isNew = false;
		let head;
		for (let tries = 0; tries < TRIES; tries += 1) {
			const now = await awaitHead(client, place.branch);
			if (now === undefined || now.oid === head) break;
			head = now.oid;
			const tree = await client.tree(now.tree, [batch.lockfile.path]);
			const text = await (0, comparison.li)(client, tree, batch.lockfile);
			const recorded = text === undefined ? new Map() : batch.lockfile.files(text);
			const section = sectionOf(recorded, wording, batch, proposal);
			if (open === undefined) {
				const words = {
					title: section.title,
					body: (0, pull_request_body.iG)(undefined, section) ?? ""
				};
				const made = await client.pullRequests.create({
					...words,
					draft: wording.draft,
					head: place.branch,
					base: base.branch
				});
				({pull: open, isNew} = made);
				if (isNew) continue;
			}
			open = await rewrite(client, open, section);
		}
		if (open === undefined) throw new failure.HR(`pull-request-branch: ${place.branch} was deleted meanwhile, so there is no pull request. Run the job again.`);
		const warnings = isNew ? await decorate(client, wording, open) : [];
		return {
			pull: open,
			what: isNew ? "opened" : "updated",
			warnings
		};
	}
	async function rewrite(client, open, section) {
		const isOurTitle = (0, pull_request_body.y9)(open.title, open.body);
		const title = isOurTitle && section.proposed.length > 0 ? section.title : open.title;
		const body = (0, pull_request_body.iG)(open.body, {
			...section,
			title: isOurTitle ? title : ""
		});
		if (body === undefined || body === open.body && title === open.title) return open;
		await client.pullRequests.update(open.number, title === open.title ? { body } : {
			title,
			body
		});
		return {
			...open,
			title,
			body
		};
	}
	function sectionOf(recorded, wording, { results }, { place, base, removed, left }) {
		const { event } = wording;
		const changed = [...recorded].filter(([path, { git }]) => base.recorded.get(path)?.git !== git);
		const bySource = Map.groupBy(changed, ([, { source }]) => source);
		const sources = [...bySource].map(([source, [first]]) => ({
			source,
			duration: first?.[1].seconds ?? 0
		}));
		const runUrl = (0, save_branch.ZZ)(event, `actions/runs/${event.runId}`);
		const files = changed.map(([path]) => path);
		return {
			proposed: [...bySource].map(([source, its]) => ({
				source,
				files: its.map(([path]) => path)
			})),
			removed,
			results,
			left,
			runUrl,
			pageOf: (path) => (0, save_branch.iw)(event, place.branch, path),
			title: titleOf(wording, {
				files,
				removed,
				sources,
				runUrl
			})
		};
	}
	async function decorate(client, { labels, reviewers }, { number, url }) {
		const steps = [labels.length > 0 && (() => client.pullRequests.addLabels(number, labels)), reviewers.length > 0 && (() => client.pullRequests.requestReviewers(number, reviewers))];
		const warnings = [];
		for (const step of steps) {
			if (step === false) continue;
			try {
				await step();
			} catch (error) {
				warnings.push(`Pull request #${number} is open (${url}), but: ${(0, failure.bD)(error)}`);
			}
		}
		return warnings;
	}
	var recorded = __webpack_require__(86537);
	var saver = __webpack_require__(82108);
	var target = __webpack_require__(75304);
	;
	const pull_request_target = ({ base, event }) => (0, save_branch.mY)(base, event);
	function createPullRequestSaver(options, open = client.connect) {
		return (0, github_saver.r)(options, {
			preflight: pull_request_preflight,
			save,
			recorded: pull_request_recorded,
			target: pull_request_target
		}, open);
	}
	async function pull_request_preflight(client, options, plan) {
		const branches = branchesOf(options);
		const nothing = (0, save_branch.C2)(save_branch.XG, [], options.event);
		const { headline: message } = (0, commit_message.df)(options.message, nothing);
		titleOf(options, nothing);
		checkWording(options);
		await (0, preflight.n_)(client);
		const base = await (0, preflight.e$)(client, branches.base, plan);
		await client.checkMayCommit(branches.base);
		await client.pullRequests.checkMayCreate(branches.base, options.draft);
		const { branch, make } = await findPlace(client, branches, base, plan.lock);
		const intent = {
			input: "pull-request-branch",
			branch,
			message,
			files: plan.files
		};
		const isNew = make === "create" || make === "anew";
		if (make === "create") await (0, preflight.Ty)(client, branch);
		const creation = isNew ? await (0, preflight.MM)(client, {
			...intent,
			kind: "create"
		}) : [];
		const commits = await (0, preflight.MM)(client, {
			...intent,
			kind: "commit"
		});
		return [
			...creation,
			...commits,
			...(0, preflight.ch)(client, plan.files.length)
		];
	}
	function branchesOf(options) {
		const base = (0, save_branch.mY)(options.base, options.event);
		const named = (0, commit_message.qk)("pull-request-branch", options.branch, { branch: base });
		const head = (0, save_branch.XT)("pull-request-branch", named);
		if (head !== base) return {
			base,
			head
		};
		throw new failure.HR(`pull-request-branch: it must differ from ${base}, which the pull request is to be merged into.`);
	}
	async function save(client, options, batch) {
		const branches = branchesOf(options);
		const { event } = options;
		const changes = await (0, comparison.St)(batch);
		const base = await (0, save_branch.Uo)(client, branches.base);
		const ahead = await (0, comparison.G_)(client, changes, base);
		const place = await findPlace(client, branches, base, batch.lockfile);
		const declined = await readDeclined(client, place.declined, base, changes);
		const proposed = withoutDeclined(changesAhead(changes, ahead), declined);
		const { rivals } = ahead;
		const there = {
			branch: branches.base,
			head: base.oid,
			lock: batch.lockfile.path,
			rivals
		};
		const details = {
			left: ahead.left,
			...(0, saver.z)(batch, ahead.left),
			warnings: [...(0, target.kv)(ahead.held, branches.base), ...await (0, kept_files.p)(client, event, there, ahead.left)]
		};
		const [saved, pull] = isNothing(proposed, ahead, place) ? [unchanged(place, branches, details), place.open] : await saveOn(client, options, batch, {
			changes: proposed,
			ahead,
			base,
			branches,
			place,
			details
		});
		if (pull === undefined) return saved;
		const pageOf = (0, save_branch.qv)(event, place.branch, ahead.held);
		const conflict = await conflictSentences(client, pull, {
			base: branches.base,
			head: place.branch
		});
		return {
			...saved,
			pageOf,
			warnings: [...saved.warnings ?? [], ...conflict]
		};
	}
	async function conflictSentences(client, { number, url }, { base, head }) {
		const isInConflict = await client.pullRequests.isInConflict(number).catch(() => undefined);
		if (isInConflict !== true) return [];
		return [`Pull request #${number} conflicts with ${base} and cannot be merged: ${url}. Merge ${base} into ${head}; ` + "in the lock file, keep the lines of both sides."];
	}
	async function saveOn(client, options, batch, { changes, ahead, base, branches, place, details }) {
		const { event, message } = options;
		const { lockfile: lock } = batch;
		const head = await prepareBranch(client, place, base);
		const target = {
			tree: ahead.branch,
			oid: base.tree
		};
		const stored = await (0, commit_rounds.P)(client, {
			branch: place.branch,
			head,
			changes,
			context: {
				target,
				recorded: ahead.recorded
			},
			message: (part) => (0, commit_message.df)(message, (0, save_branch.C2)(part, batch.results, event))
		});
		const where = {
			branch: place.branch,
			head: stored.head,
			lock: lock.path,
			rivals: stored.rivals
		};
		const result = {
			left: [...details.left, ...stored.left],
			...(0, saver.z)(batch, [...details.left, ...stored.left]),
			warnings: [...details.warnings, ...await (0, kept_files.p)(client, event, where, stored.left)]
		};
		if (stored.commit === undefined && place.open !== undefined) return [unchanged(place, branches, result), place.open];
		const proposal = await propose(client, options, batch, {
			place,
			base: {
				branch: branches.base,
				recorded: ahead.recorded
			},
			removed: [...new Set([...ahead.remove.filter((path) => changes.removed.includes(path)), ...stored.removed])],
			left: result.left
		});
		const { pull, what } = proposal;
		const saved = {
			outputs: outputsOf(pull),
			message: `Pull request #${pull.number} ${what} with ${(0, commit_message.N4)(stored)}: ${pull.url}`,
			link: linkTo(pull),
			left: result.left,
			...(0, saver.z)(batch, result.left),
			warnings: [...result.warnings, ...proposal.warnings]
		};
		return [saved, pull];
	}
	function isNothing({ files, removed, lock, lockfile }, base, { open }) {
		const removes = open !== undefined ? removed.length > 0 : removed.some((path) => base.remove.includes(path));
		if (files.length > 0 || removes) return false;
		return lockfile === undefined || (0, comparison.Ct)(lock, base.lock) === undefined;
	}
	function changesAhead(changes, base) {
		return {
			...changes,
			files: base.add,
			removed: changes.removed.filter((path) => !base.left.includes(path)),
			lock: withholding(changes.lock, {
				paths: new Set(base.left),
				sources: new Set(base.held.map(({ source }) => source))
			})
		};
	}
	async function pull_request_recorded(client, options, lock) {
		const branches = branchesOf(options);
		const base = await client.head(branches.base);
		if (base === undefined) return [];
		const { head, open, make, declined } = await findPlace(client, branches, base, lock);
		const ours = open !== undefined || make === "nothing" ? [head] : [];
		const earlier = await Promise.all(declined.slice(0, MOST_DECLINED).map(({ headSha }) => client.commit(headSha)));
		const found = await Promise.all([
			...ours,
			base,
			...earlier
		].map((commit) => (0, recorded.AK)(client, commit, lock.path)));
		const others = await (0, recorded.Dt)(client, branches.base, lock.path, ours);
		const upstream = await (0, recorded.KM)(client, options.event, lock.path, [branches.base, branches.head]);
		return [
			...found.filter((one) => one !== undefined),
			...others,
			...upstream
		];
	}
	function unchanged({ open, declined }, { base }, details) {
		if (open !== undefined) {
			const message = `Pull request #${open.number} is up to date: ${open.url}`;
			return {
				outputs: outputsOf(open),
				message,
				link: linkTo(open),
				...details
			};
		}
		const [last] = declined;
		const message = last === undefined ? `Nothing to propose for ${base}: the files there are the same, or somebody else's.` : `Nothing to propose for ${base} beyond pull request #${last.number}, which was closed without merging. ` + `Reopen it to have its transcripts: ${last.url}`;
		return {
			outputs: {
				"pull-request-number": "",
				"pull-request-url": ""
			},
			message,
			...details
		};
	}
	const outputsOf = ({ number, url }) => ({
		"pull-request-number": String(number),
		"pull-request-url": url
	});
	const linkTo = ({ number, url }) => ({
		text: `Pull request #${number}`,
		url
	});
}) };
