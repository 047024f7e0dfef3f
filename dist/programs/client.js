export const id = 9806;
export const ids = [9806];
export const modules = { 59806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		GitHubClient: () => GitHubClient,
		connect: () => connect
	});
	var guards = __webpack_require__(37221);
	var github_api = __webpack_require__(54199);
	var explain = __webpack_require__(41133);
	;
	const MOST_LISTED = 20;
	const READING = {
		what: "read artifacts of earlier runs",
		needs: "actions: read"
	};
	class PastArtifacts {
		#api;
		constructor(api) {
			this.#api = api;
		}
		async list(name) {
			const answer = await this.#api.rest("GET /actions/artifacts", READING, {
				name,
				per_page: MOST_LISTED
			});
			const listed = (0, guards.at)(answer, "artifacts");
			return Array.isArray(listed) ? listed.filter(isOurs).flatMap(readArtifact) : [];
		}
		async workflowOf(runId) {
			const path = (0, guards.at)(await this.#api.rest("GET /actions/runs/{runId}", READING, { runId }), "path");
			return (0, guards.Kg)(path) ? path.replace(/@.*$/s, "").replace(/^.*\//s, "") : undefined;
		}
		async archiveOf({ id }) {
			const route = "GET /actions/artifacts/{id}/zip";
			const location = await this.#api.locationOf(route, READING, { id });
			if (URL.canParse(location)) return new URL(location);
			throw new explain.y("refused", "GitHub does not say where an artifact is.");
		}
	}
	const isOurs = (item) => {
		const run = (0, guards.at)(item, "workflow_run");
		const repository = (0, guards.at)(run, "repository_id");
		return (0, guards.at)(item, "expired") === false && (0, guards.Bf)(repository) && repository === (0, guards.at)(run, "head_repository_id");
	};
	function readArtifact(item) {
		const [id, bytes, runId] = [
			(0, guards.at)(item, "id"),
			(0, guards.at)(item, "size_in_bytes"),
			(0, guards.at)(item, "workflow_run", "id")
		];
		if (!(0, guards.Bf)(id) || !(0, guards.Bf)(bytes) || !(0, guards.Bf)(runId)) return [];
		return [{
			id,
			bytes,
			runId
		}];
	}
	;
	const PAGE_SIZE = 100;
	const MOST_PAGES = 30;
	const TRUSTED = new Set([
		"OWNER",
		"MEMBER",
		"COLLABORATOR"
	]);
	const commenting = (number) => ({
		what: `comment on pull request #${number}`,
		needs: "pull-requests: write"
	});
	class Comments {
		#api;
		constructor(api) {
			this.#api = api;
		}
		async put(number, marker, body) {
			const task = commenting(number);
			const earlier = await this.#find(number, marker);
			const answer = earlier === undefined ? await this.#api.rest("POST /issues/{number}/comments", task, {
				number,
				body
			}) : await this.#api.rest("PATCH /issues/comments/{id}", task, {
				id: earlier,
				body
			});
			return (0, github_api.$6)(answer, "html_url");
		}
		async #find(number, marker) {
			for (let page = 1; page <= MOST_PAGES; page += 1) {
				const parameters = {
					number,
					page,
					per_page: PAGE_SIZE
				};
				const answer = await this.#api.rest("GET /issues/{number}/comments", commenting(number), parameters);
				if (!Array.isArray(answer)) throw new explain.y("refused", "GitHub did not send a list of comments.");
				const ours = answer.find((comment) => comments_isOurs(comment, marker));
				const id = (0, guards.at)(ours, "id");
				if ((0, guards.Bf)(id)) return id;
				if (answer.length < PAGE_SIZE) return undefined;
			}
			return undefined;
		}
	}
	function comments_isOurs(comment, marker) {
		if (!(0, guards.Gv)(comment) || !(0, guards.Kg)(comment["body"]) || !comment["body"].startsWith(marker)) return false;
		return (0, guards.at)(comment, "user", "type") === "Bot" || TRUSTED.has(comment["author_association"]);
	}
	;
	const VERSIONS = `query ($owner: String!, $name: String!, $from: String!, $path: String!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    object(expression: $from) {
      ... on Commit {
        history(first: $most, path: $path) {
          nodes { file(path: $path) { object { ... on Blob { oid byteSize isTruncated text } } } }
        }
      }
    }
  }
}`;
	async function fileVersions(api, from, path, most) {
		const task = {
			what: `read the history of ${path}`,
			needs: "contents: read"
		};
		const variables = {
			owner: api.owner,
			name: api.repo,
			from,
			path,
			most
		};
		const answer = await api.queryOnce(VERSIONS, task, variables);
		const nodes = (0, guards.at)(answer, "repository", "object", "history", "nodes");
		const found = new Map();
		for (const node of Array.isArray(nodes) ? nodes : []) {
			const version = readVersion((0, guards.at)(node, "file", "object"));
			if (version !== undefined && !found.has(version.id)) found.set(version.id, version);
		}
		return [...found.values()];
	}
	function readVersion(blob) {
		const [id, bytes, text] = [
			(0, guards.at)(blob, "oid"),
			(0, guards.at)(blob, "byteSize"),
			(0, guards.at)(blob, "text")
		];
		if (!(0, guards.Kg)(id) || !(0, guards.Bf)(bytes)) return undefined;
		const isWhole = (0, guards.at)(blob, "isTruncated") === false && (0, guards.Kg)(text);
		return {
			id,
			bytes,
			text: isWhole ? text : undefined
		};
	}
	;
	const NO_COMMIT = "0".repeat(40);
	const EMPTY_COMMIT = {
		expectedHead: NO_COMMIT,
		headline: "Check",
		body: "",
		files: [],
		removed: []
	};
	const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
	async function createCommit(api, commit) {
		const answer = await api.mutate(CREATE_COMMIT, committing(commit.branch), { input: inputOf(api, commit) });
		return (0, github_api.$6)(answer, "createCommitOnBranch", "commit", "oid");
	}
	async function checkMayCommit(api, branch) {
		try {
			await api.query(CREATE_COMMIT, committing(branch), { input: inputOf(api, {
				...EMPTY_COMMIT,
				branch
			}) });
		} catch (error) {
			const isYes = error instanceof explain.y && (error.kind === "stale" || error.kind === "refused");
			if (!isYes) throw error;
		}
	}
	const committing = (branch) => ({
		what: `commit to the branch ${branch}`,
		needs: "contents: write"
	});
	function inputOf({ owner, repo }, commit) {
		return {
			branch: {
				repositoryNameWithOwner: `${owner}/${repo}`,
				branchName: commit.branch
			},
			expectedHeadOid: commit.expectedHead,
			message: {
				headline: commit.headline,
				body: commit.body
			},
			fileChanges: {
				additions: commit.files.map(addition),
				deletions: commit.removed.map((path) => ({ path }))
			}
		};
	}
	function addition({ path, content }) {
		return {
			path,
			contents: Buffer.from(content).toString("base64")
		};
	}
	;
	const pull_requests_PAGE_SIZE = 100;
	const MOST_READS = 3;
	const pullTask = (what) => ({
		what,
		needs: "pull-requests: write"
	});
	class PullRequests {
		#api;
		constructor(api) {
			this.#api = api;
		}
		async checkMayCreate(branch, draft) {
			try {
				await this.#create({
					title: "Check",
					body: "",
					head: branch,
					base: branch,
					draft
				});
			} catch (error) {
				const isRefused = error instanceof explain.y && (error.kind === "refused" || error.kind === "exists");
				if (!isRefused || /draft/i.test(error.message)) throw error;
			}
		}
		async list(head, base) {
			const task = pullTask(`list the pull requests of the branch ${head}`);
			const filter = {
				state: "all",
				head: `${this.#api.owner}:${head}`,
				base
			};
			const found = await this.#newest(task, filter);
			return found.filter((item) => (0, guards.at)(item, "head", "ref") === head).map(readPullRequest);
		}
		async openInto(base) {
			const task = pullTask(`list the pull requests into the branch ${base}`);
			return (await this.#newest(task, {
				state: "open",
				base
			})).map(readPullRequest);
		}
		async #newest(task, filter) {
			const order = {
				sort: "created",
				direction: "desc",
				per_page: pull_requests_PAGE_SIZE
			};
			const answer = await this.#api.rest("GET /pulls", task, {
				...filter,
				...order
			});
			const here = `${this.#api.owner}/${this.#api.repo}`.toLowerCase();
			const isHere = (item) => (0, guards.at)(item, "base", "ref") === filter["base"] && String((0, guards.at)(item, "head", "repo", "full_name")).toLowerCase() === here;
			return Array.isArray(answer) ? answer.filter(isHere) : [];
		}
		async create(wanted) {
			try {
				return await this.#open(wanted);
			} catch (error) {
				if (!(error instanceof explain.y) || !/no commits between/i.test(error.message)) throw error;
				await this.#api.pause(1);
				return await this.#open(wanted);
			}
		}
		async #open(wanted) {
			try {
				return {
					pull: await this.#create(wanted),
					isNew: true
				};
			} catch (error) {
				const exists = error instanceof explain.y && error.kind === "exists";
				const pull = exists ? await this.#findOpen(wanted) : undefined;
				if (pull === undefined) throw error;
				return {
					pull,
					isNew: false
				};
			}
		}
		async update(number, changes) {
			const task = pullTask(`update pull request #${number}`);
			await this.#api.rest("PATCH /pulls/{number}", task, {
				number,
				...changes
			});
		}
		async isInConflict(number) {
			const task = pullTask(`read pull request #${number}`);
			for (let tries = 1; tries <= MOST_READS; tries += 1) {
				const mergeable = (0, guards.at)(await this.#api.find("GET /pulls/{number}", task, { number }), "mergeable");
				if (typeof mergeable === "boolean") return !mergeable;
				if (tries < MOST_READS) await this.#api.pause(tries);
			}
			return undefined;
		}
		async addLabels(number, labels) {
			const task = pullTask(`label pull request #${number}`);
			await this.#api.rest("POST /issues/{number}/labels", task, {
				number,
				labels
			});
		}
		async requestReviewers(number, reviewers) {
			const task = pullTask(`request reviewers of pull request #${number}`);
			const teams = reviewers.filter((name) => name.includes("/")).map((name) => name.replace(/^.*\//, ""));
			const users = reviewers.filter((name) => !name.includes("/"));
			const parameters = {
				number,
				reviewers: users,
				team_reviewers: teams
			};
			await this.#api.rest("POST /pulls/{number}/requested_reviewers", task, parameters);
		}
		async #create(wanted) {
			const task = pullTask(`open a pull request into the branch ${wanted.base}`);
			return readPullRequest(await this.#api.rest("POST /pulls", task, { ...wanted }));
		}
		async #findOpen({ head, base }) {
			return (await this.list(head, base)).find(({ state }) => state === "open");
		}
	}
	function readPullRequest(answer) {
		const [number, body] = [(0, guards.at)(answer, "number"), (0, guards.at)(answer, "body")];
		if (!(0, guards.Bf)(number)) throw new explain.y("refused", "GitHub sent a pull request without number.");
		const isMerged = (0, guards.Kg)((0, guards.at)(answer, "merged_at")) || (0, guards.at)(answer, "merged") === true;
		const closed = isMerged ? "merged" : "declined";
		return {
			number,
			url: (0, github_api.$6)(answer, "html_url"),
			headSha: (0, github_api.$6)(answer, "head", "sha"),
			title: (0, github_api.$6)(answer, "title"),
			body: (0, guards.Kg)(body) ? body : "",
			state: (0, guards.at)(answer, "state") === "open" ? "open" : closed
		};
	}
	;
	const PUSH_RIGHT = `query ($owner: String!, $name: String!, $ref: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { refUpdateRule { viewerCanPush } } }
}`;
	const WORKFLOW_LOGIN = "github-actions[bot]";
	async function readPushRight(api, branch) {
		const task = {
			what: `read the branch ${branch}`,
			needs: "contents: read"
		};
		const answer = await api.query(PUSH_RIGHT, task, {
			owner: api.owner,
			name: api.repo,
			ref: `refs/heads/${branch}`
		}).catch(() => undefined);
		const can = (0, guards.at)(answer, "repository", "ref", "refUpdateRule", "viewerCanPush");
		return {
			isWorkflow: (0, guards.at)(answer, "viewer", "login") === WORKFLOW_LOGIN,
			canPush: typeof can === "boolean" ? can : undefined
		};
	}
	;
	const rules_PAGE_SIZE = 100;
	const rules_MOST_PAGES = 10;
	const rules_READING = {
		what: "read the rules of the branch",
		needs: "contents: read"
	};
	class Rules {
		#api;
		constructor(api) {
			this.#api = api;
		}
		async isArchived() {
			const answer = await this.#api.rest("GET", {
				what: "read the repository",
				needs: "contents: read"
			});
			return (0, guards.at)(answer, "archived") === true;
		}
		async of(branch) {
			const rules = [];
			for (let page = 1; page <= rules_MOST_PAGES; page += 1) {
				const parameters = {
					branch,
					page,
					per_page: rules_PAGE_SIZE
				};
				const answer = await this.#api.find("GET /rules/branches/{branch}", rules_READING, parameters);
				if (answer === undefined) return undefined;
				if (!Array.isArray(answer)) throw new explain.y("refused", "GitHub did not send a list of rules.");
				rules.push(...answer.flatMap(readRule));
				if (answer.length < rules_PAGE_SIZE) return rules;
			}
			return rules;
		}
		async mayBypass(ruleset) {
			const answer = await this.#api.find("GET /rulesets/{ruleset}", rules_READING, { ruleset }).catch(() => undefined);
			const bypass = (0, guards.at)(answer, "current_user_can_bypass");
			return (0, guards.Kg)(bypass) ? bypass === "always" || bypass === "exempt" : undefined;
		}
		async isProtected(branch) {
			const task = {
				what: `read the branch ${branch}`,
				needs: "contents: read"
			};
			return (0, guards.at)(await this.#api.find("GET /branches/{branch}", task, { branch }), "protected") === true;
		}
		async conflictingBranches(branch) {
			const [first = ""] = branch.split("/");
			const task = {
				what: "list the branches",
				needs: "contents: read"
			};
			const answer = await this.#api.find("GET /git/matching-refs/{ref}", task, { ref: `heads/${first}` });
			const refs = Array.isArray(answer) ? answer.map((item) => (0, guards.at)(item, "ref")).filter(guards.Kg) : [];
			const names = refs.map((ref) => ref.replace("refs/heads/", ""));
			return names.filter((name) => `${name}/`.startsWith(`${branch}/`) || `${branch}/`.startsWith(`${name}/`));
		}
	}
	function readRule(item) {
		const [type, ruleset] = [(0, guards.at)(item, "type"), (0, guards.at)(item, "ruleset_id")];
		if (!(0, guards.Kg)(type)) return [];
		return [{
			type,
			parameters: (0, guards.at)(item, "parameters"),
			ruleset: (0, guards.Bf)(ruleset) ? ruleset : undefined
		}];
	}
	var dist = __webpack_require__(57814);
	;
	const CONCURRENCY = 6;
	const MOST_REQUESTS = 300;
	const MOST_CACHED = 8;
	const trees_READING = {
		what: "read the files",
		needs: "contents: read"
	};
	class Trees {
		#api;
		#cache = new Map();
		constructor(api) {
			this.#api = api;
		}
		async read(oid, paths) {
			const queue = new dist.Ay({ concurrency: CONCURRENCY });
			const all = new Map();
			let requests = 0;
			const list = async (id, { recursive }) => {
				requests += 1;
				if (requests > MOST_REQUESTS) throw new explain.y("too-large", TOO_LARGE);
				return await queue.add(() => this.#list(id, { recursive }));
			};
			const walk = async (id, folder) => {
				const whole = await list(id, { recursive: true });
				const { entries } = whole.truncated ? await list(id, { recursive: false }) : whole;
				for (const [name, entry] of entries) all.set(`${folder}${name}`, entry);
				if (!whole.truncated) return;
				const leading = [...entries].filter(([name, { type }]) => type === "tree" && paths.some((wanted) => wanted.startsWith(`${folder}${name}/`)));
				await Promise.all(leading.map(([name, entry]) => walk(entry.oid, `${folder}${name}/`)));
			};
			await walk(oid, "");
			return all;
		}
		async changed(before, after) {
			const [one, other] = await Promise.all([this.#list(before, { recursive: true }), this.#list(after, { recursive: true })]);
			if (!one.truncated && !other.truncated) return differentPaths(one.entries, other.entries);
			const queue = new dist.Ay({ concurrency: CONCURRENCY });
			const paths = [];
			let requests = 0;
			const list = async (id) => {
				if (id === undefined) return new Map();
				requests += 1;
				if (requests > MOST_REQUESTS) throw new explain.y("too-large", TOO_LARGE);
				return (await queue.add(() => this.#list(id, { recursive: false }))).entries;
			};
			const walk = async (was, is, folder) => {
				const [left, right] = await Promise.all([list(was), list(is)]);
				const folders = [];
				for (const name of new Set([...left.keys(), ...right.keys()])) {
					const [a, b] = [left.get(name), right.get(name)];
					if (a?.oid === b?.oid && a?.mode === b?.mode) continue;
					const isFolder = [a, b].some((entry) => entry?.type === "tree");
					if (!isFolder) paths.push(`${folder}${name}`);
					else folders.push(walk(folderId(a), folderId(b), `${folder}${name}/`));
				}
				await Promise.all(folders);
			};
			await walk(before, after, "");
			return paths;
		}
		#list(oid, { recursive }) {
			const key = `${oid} ${recursive}`;
			const known = this.#cache.get(key);
			this.#cache.delete(key);
			const listing = known ?? this.#ask(oid, recursive);
			this.#cache.set(key, listing);
			listing.catch(() => this.#cache.delete(key));
			for (const oldest of this.#cache.keys()) if (this.#cache.size > MOST_CACHED) this.#cache.delete(oldest);
			return listing;
		}
		async #ask(oid, recursive) {
			const parameters = recursive ? {
				oid,
				recursive: "true"
			} : { oid };
			const answer = await this.#api.rest("GET /git/trees/{oid}", trees_READING, parameters);
			const listed = (0, guards.at)(answer, "tree");
			if (!Array.isArray(listed)) throw new explain.y("refused", `GitHub sent no files for the tree ${oid}.`);
			const entries = new Map(listed.map(readEntry).filter((entry) => entry !== undefined));
			return {
				entries,
				truncated: (0, guards.at)(answer, "truncated") === true
			};
		}
	}
	const TOO_LARGE = `The repository is too large to read through GitHub's API: more than ${MOST_REQUESTS} requests would be ` + "needed. Use `output` to write the transcripts to fewer folders.";
	const folderId = (entry) => entry?.type === "tree" ? entry.oid : undefined;
	function differentPaths(one, other) {
		const isFile = (entry) => entry !== undefined && entry.type !== "tree";
		return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
			const [a, b] = [one.get(path), other.get(path)];
			return (isFile(a) || isFile(b)) && (a?.oid !== b?.oid || a?.mode !== b?.mode);
		});
	}
	function readEntry(item) {
		if (!(0, guards.Gv)(item)) return undefined;
		const { path, mode, type, sha } = item;
		if (!(0, guards.Kg)(path) || !(0, guards.Kg)(mode) || !(0, guards.Kg)(sha)) return undefined;
		if (type !== "blob" && type !== "tree" && type !== "commit") return undefined;
		return [path, {
			type,
			mode,
			oid: sha
		}];
	}
	;
	const needs = "actions: read";
	const workflow_runs_MOST_LISTED = 20;
	class WorkflowRuns {
		#api;
		constructor(api) {
			this.#api = api;
		}
		async lastSuccess(workflow, branch) {
			const filter = {
				workflow,
				branch,
				event: "push",
				status: "success",
				per_page: 1
			};
			const task = {
				what: "list the runs of the workflow",
				needs
			};
			const answer = await this.#api.rest("GET /actions/workflows/{workflow}/runs", task, filter).catch(github_api.Dh);
			const runs = (0, guards.at)(answer, "workflow_runs");
			const sha = (0, guards.at)(Array.isArray(runs) ? runs[0] : undefined, "head_sha");
			return (0, guards.Kg)(sha) ? sha : undefined;
		}
		async inProgress(workflow, except) {
			const task = {
				what: "list the runs of the workflow",
				needs
			};
			const filter = {
				workflow,
				status: "in_progress",
				per_page: workflow_runs_MOST_LISTED
			};
			const answer = await this.#api.restOnce("GET /actions/workflows/{workflow}/runs", task, filter).catch(github_api.Dh);
			const runs = (0, guards.at)(answer, "workflow_runs");
			return (Array.isArray(runs) ? runs : []).flatMap((run) => {
				const [id, number] = [(0, guards.at)(run, "id"), (0, guards.at)(run, "run_number")];
				return (0, guards.Bf)(number) && id !== except ? [number] : [];
			});
		}
		async jobName(id) {
			const task = {
				what: "read the job",
				needs
			};
			const name = (0, guards.at)(await this.#api.rest("GET /actions/jobs/{id}", task, { id }).catch(github_api.Dh), "name");
			return (0, guards.Kg)(name) && name !== "" ? name : undefined;
		}
	}
	;
	class GitHubClient {
		comments;
		pullRequests;
		rules;
		artifacts;
		runs;
		#api;
		#trees;
		#heads = new Map();
		#commits = new Map();
		constructor(api) {
			this.#api = api;
			this.rules = new Rules(api);
			this.#trees = new Trees(api);
			this.artifacts = new PastArtifacts(api);
			this.runs = new WorkflowRuns(api);
			this.comments = new Comments(api);
			this.pullRequests = new PullRequests(api);
		}
		remainingRequests(resource) {
			return this.#api.allowance.remaining(resource);
		}
		async head(branch) {
			const oid = await this.headId(branch);
			return oid === undefined ? undefined : await this.commit(oid);
		}
		async headId(branch) {
			const task = reading(`read the branch ${branch}`);
			const before = this.#heads.get(branch);
			const found = await this.#api.ifChanged("GET /git/ref/{ref}", task, { ref: `heads/${branch}` }, before).catch(github_api.qC);
			if (found === undefined) return undefined;
			this.#heads.set(branch, found);
			return (0, github_api.$6)(found.data, "object", "sha");
		}
		async numberedHeads(branch) {
			const task = reading(`read the branches ${branch}`);
			const route = "GET /git/matching-refs/{ref}";
			const key = `${branch}-`;
			const found = await this.#api.ifChanged(route, task, { ref: `heads/${branch}` }, this.#heads.get(key));
			this.#heads.set(key, found);
			const refs = Array.isArray(found.data) ? found.data : [];
			const start = `refs/heads/${branch}`;
			const isOne = (name) => name.startsWith(start) && /^(-\d+)?$/.test(name.slice(start.length));
			return refs.flatMap((item) => {
				const [name, oid] = [(0, guards.at)(item, "ref"), (0, guards.at)(item, "object", "sha")];
				return (0, guards.Kg)(name) && (0, guards.Kg)(oid) && isOne(name) ? [`${name} ${oid}`] : [];
			});
		}
		async commit(oid) {
			const known = this.#commits.get(oid);
			if (known !== undefined) return known;
			const task = reading(`read the commit ${oid}`);
			const found = await this.#api.find("GET /git/commits/{oid}", task, { oid });
			if (found === undefined) return undefined;
			const commit = {
				oid,
				tree: (0, github_api.$6)(found, "tree", "sha")
			};
			this.#commits.set(oid, commit);
			return commit;
		}
		async mergeBase(base, head) {
			const parameters = {
				basehead: `${base}...${head}`,
				per_page: 1
			};
			const answer = await this.#api.rest("GET /compare/{basehead}", reading("compare commits"), parameters);
			return (0, github_api.$6)(answer, "merge_base_commit", "sha");
		}
		async defaultBranch() {
			return (0, github_api.$6)(await this.#api.rest("GET", reading("read the repository")), "default_branch");
		}
		async hasTag(name) {
			const task = reading(`read the tag ${name}`);
			return await this.#api.find("GET /git/ref/{ref}", task, { ref: `tags/${name}` }) !== undefined;
		}
		async tree(oid, paths) {
			return await this.#trees.read(oid, paths);
		}
		async changedPaths(before, after) {
			return await this.#trees.changed(before, after);
		}
		async lastCommit(oid, path) {
			const task = reading(`list the commits of ${path}`);
			const answer = await this.#api.rest("GET /commits", task, {
				sha: oid,
				path,
				per_page: 1
			});
			const sha = Array.isArray(answer) ? (0, guards.at)(answer[0], "sha") : undefined;
			return (0, guards.Kg)(sha) ? sha : undefined;
		}
		async fileAt(commit, path) {
			const answer = await this.#api.restOnce("GET /contents/{path}", reading(`read ${path}`), {
				path,
				ref: commit
			}).catch(github_api.qC);
			const [id, content] = [(0, guards.at)(answer, "sha"), (0, guards.at)(answer, "content")];
			if ((0, guards.at)(answer, "type") !== "file" || !(0, guards.Kg)(id)) return undefined;
			const isWhole = (0, guards.at)(answer, "encoding") === "base64" && (0, guards.Kg)(content);
			return {
				id,
				read: async () => isWhole ? Buffer.from(content, "base64") : await this.readBlob(id)
			};
		}
		async versionsOn(branch, path, most) {
			return await fileVersions(this.#api, `refs/heads/${branch}`, path, most);
		}
		async readBlob(oid) {
			const answer = await this.#api.rest("GET /git/blobs/{oid}", reading("read a file"), { oid });
			if ((0, guards.at)(answer, "encoding") !== "base64") {
				throw new explain.y("refused", `GitHub sent no content for the file ${oid}.`);
			}
			return Buffer.from((0, github_api.$6)(answer, "content"), "base64");
		}
		async commitOnBranch(commit) {
			return await createCommit(this.#api, commit);
		}
		async checkMayCommit(branch) {
			await checkMayCommit(this.#api, branch);
		}
		async pushRight(branch) {
			return await readPushRight(this.#api, branch);
		}
		async createBranch(branch, oid) {
			const task = writing(`create the branch ${branch}`);
			try {
				await this.#api.rest("POST /git/refs", task, {
					ref: `refs/heads/${branch}`,
					sha: oid
				});
				return true;
			} catch (error) {
				if (error instanceof explain.y && error.kind === "exists") return false;
				throw error;
			}
		}
		async forwardBranch(branch, oid) {
			const parameters = {
				ref: `heads/${branch}`,
				sha: oid,
				force: false
			};
			await this.#api.rest("PATCH /git/refs/{ref}", writing(`move the branch ${branch}`), parameters);
		}
		async deleteBranch(branch) {
			await this.#api.find("DELETE /git/refs/{ref}", writing(`delete the branch ${branch}`), { ref: `heads/${branch}` });
		}
		async pauseRandomly(retry) {
			await this.#api.pauseRandomly(retry);
		}
		async pause(retry) {
			await this.#api.pause(retry);
		}
	}
	async function connect(token, event, wait) {
		if (token === "") throw new explain.y("bad-token", "token: it is empty. Leave it out to use GITHUB_TOKEN.");
		return new GitHubClient(await (0, github_api.Nd)(token, event.owner, event.repo, wait));
	}
	const reading = (what) => ({
		what,
		needs: "contents: read"
	});
	const writing = (what) => ({
		what,
		needs: "contents: write"
	});
}) };
