export const id = 8479;
export const ids = [8479];
export const modules = {
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
	9514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => isOpenToOutsiders,
			w: () => admit
		});
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		var _outsiders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15971);
		const isOpenToOutsiders = ({ name }) => !(0, _outsiders_js__WEBPACK_IMPORTED_MODULE_0__.w4)(name);
		const KEY_VARIABLE = /^(?:DEEPGRAM|DG)_(?:API_)?KEY$/i;
		function admit(event, apiKey, { allowOutsideEvents }, env = process.env) {
			if (event.outsider !== undefined && !allowOutsideEvents) {
				const other = event.fromFork ? "the event pull_request" : "another event";
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`Refused on ${event.name}: ${event.outsider}. Use ${other}, or set \`allow-outside-events: true\` if a ` + "maintainer approves each run, for example through an environment with reviewers.");
			}
			if (apiKey !== "") return { admitted: true };
			if (event.fromFork) {
				const why = "Skipped: pull requests from forks get no secrets, so there is no key. A maintainer can run it later.";
				return {
					admitted: false,
					reason: "no-key-on-fork",
					why
				};
			}
			if (event.byDependabot) {
				const why = "Skipped: Dependabot's runs get no secrets of the repository, so there is no key.";
				return {
					admitted: false,
					reason: "no-key-for-dependabot",
					why
				};
			}
			const stray = Object.keys(env).find((name) => KEY_VARIABLE.test(name) && env[name]?.trim());
			if (stray !== undefined) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(`api-key: it is empty, and the environment variable ${stray} is not read. Write \`api-key\` under \`with:\`, not ` + `under \`env:\`.`);
			}
			if (event.isInFork === true) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("api-key: it is empty. This repository is a fork, which does not inherit the secrets of the original repository. Add a secret here, or disable the workflow.");
			}
			throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name " + "behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable " + "workflow is called without `secrets: inherit`.");
		}
	}),
	19607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => readEvent });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37221);
		var _outsiders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15971);
		var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42296);
		const DEPENDABOT = "dependabot[bot]";
		const NO_COMMIT = /^0+$/;
		async function readEvent(env = process.env) {
			const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
			const name = env["GITHUB_EVENT_NAME"] ?? "";
			const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
			return {
				name,
				owner,
				repo,
				sha: env["GITHUB_SHA"] ?? "",
				ref: env["GITHUB_REF"] ?? "",
				workflow: env["GITHUB_WORKFLOW"] ?? "",
				workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "",
				job: env["GITHUB_JOB"] ?? "",
				step: env["GITHUB_ACTION"] ?? "",
				runId: Number(env["GITHUB_RUN_ID"] ?? 0),
				runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
				serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
				pullRequest: readPullRequest((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "pull_request")),
				fromFork: isFromFork(name, payload),
				outsider: (0, _outsiders_js__WEBPACK_IMPORTED_MODULE_1__.hq)(name, payload),
				byDependabot: [env["GITHUB_ACTOR"], (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "pull_request", "user", "login")].includes(DEPENDABOT),
				...forkIn(payload),
				...defaultBranchIn(name, payload, env["GITHUB_REF"]),
				...name === "push" ? pushIn(payload) : { before: undefined },
				...name === "workflow_dispatch" && { entered: linesEntered((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "inputs")) },
				...workflowFileIn(env["GITHUB_WORKFLOW_REF"])
			};
		}
		function pushIn(payload) {
			const before = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "before");
			return {
				before: (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(before) && !NO_COMMIT.test(before) ? before : undefined,
				...(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "forced") === false && { isFastForward: true },
				...(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "deleted") === true && { isDeletion: true }
			};
		}
		const forkIn = (payload) => (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "repository", "fork") === true ? { isInFork: true } : {};
		function defaultBranchIn(event, payload, ref = "") {
			const named = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "repository", "default_branch");
			const name = named ?? (event === "schedule" ? (0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.at)(ref) : undefined);
			return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(name) && name !== "" ? { defaultBranch: name } : {};
		}
		function linesEntered(inputs) {
			const texts = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(inputs) ? Object.values(inputs).filter(_lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg) : [];
			return texts.flatMap((text) => text.split(/\r?\n/).map((line) => line.trim())).filter((line) => line !== "");
		}
		function workflowFileIn(workflowRef = "") {
			const name = /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1];
			return name === undefined ? {} : { workflowFile: name };
		}
		async function readPayload(file) {
			if (file === undefined || file === "") return {};
			try {
				return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
			} catch (error) {
				throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR(`The event in GITHUB_EVENT_PATH cannot be read: ${(0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}.`);
			}
		}
		function isFromFork(name, payload) {
			if ((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, "pull_request") !== undefined) return (0, _outsiders_js__WEBPACK_IMPORTED_MODULE_1__.v1)(payload, "pull_request");
			return name === "workflow_run" && (0, _outsiders_js__WEBPACK_IMPORTED_MODULE_1__.v1)(payload, "workflow_run");
		}
		function readPullRequest(value) {
			const number = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, "number");
			const [headBranch, headSha] = [(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, "head", "ref"), (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, "head", "sha")];
			const [baseBranch, baseSha] = [(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, "base", "ref"), (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, "base", "sha")];
			if (!(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Bf)(number) || !(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(headBranch) || !(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(headSha)) return undefined;
			if (!(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(baseBranch) || !(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.Kg)(baseSha)) return undefined;
			const merged = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, "merged") === true ? { isMerged: true } : {};
			return {
				number,
				headBranch,
				headSha,
				baseBranch,
				baseSha,
				...merged
			};
		}
	}),
	15971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hq: () => outsiderIn,
			v1: () => isHeadElsewhere,
			w4: () => requiresRights
		});
		var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);
		const FORK = "its head is in a fork, so whoever opened the pull request would decide what your key pays for";
		const ANYBODY = "anybody can trigger it, and would decide when your key pays";
		const UNKNOWN_PERSON = "the payload does not show that an owner, member or collaborator of the repository triggered it, so " + "outsiders could decide when your key pays";
		const NO_BRANCH = "it does not name a branch of this repository, so it may be about a fork, whose owner would decide what your " + "key pays for";
		const UNKNOWN_CAUSE = "the payload does not show that somebody with write access triggered the event before it, so outsiders could " + "decide when your key pays";
		const UNKNOWN_EVENT = "this action does not know who can trigger that event";
		const INSIDERS = new Set([
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		]);
		const never = () => undefined;
		const always = () => ANYBODY;
		const authoredIn = (field) => (payload) => INSIDERS.has((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, field, "author_association")) ? undefined : UNKNOWN_PERSON;
		const reviewedIn = (field) => (payload) => isHeadElsewhere(payload, "pull_request") ? undefined : authoredIn(field)(payload);
		const checkedIn = (...path) => (payload) => (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)((0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, ...path, "head_branch")) ? undefined : NO_BRANCH;
		const statusOf = (payload) => {
			const branches = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "branches");
			return Array.isArray(branches) && branches.length > 0 ? undefined : NO_BRANCH;
		};
		const targetOf = (payload) => isHeadElsewhere(payload, "pull_request") ? FORK : undefined;
		const followedIn = (payload) => {
			if (isHeadElsewhere(payload, "workflow_run")) return FORK;
			const event = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "workflow_run", "event");
			return (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(event) && STARTED_WITH_RIGHTS.has(event) ? undefined : UNKNOWN_CAUSE;
		};
		const deployedIn = (payload) => followedIn(payload);
		const NEEDS_RIGHTS = [
			"branch_protection_rule",
			"create",
			"delete",
			"image_version",
			"label",
			"merge_group",
			"milestone",
			"page_build",
			"project",
			"project_card",
			"project_column",
			"public",
			"push",
			"registry_package",
			"release",
			"repository_dispatch",
			"schedule",
			"workflow_call",
			"workflow_dispatch"
		];
		const requiresRights = (name) => name === "" || NEEDS_RIGHTS.some((each) => each === name);
		const STARTED_WITH_RIGHTS = new Set([...NEEDS_RIGHTS, "pull_request"]);
		const JUDGES = new Map([
			...NEEDS_RIGHTS.map((name) => [name, never]),
			["pull_request", never],
			["pull_request_review", reviewedIn("review")],
			["pull_request_review_comment", reviewedIn("comment")],
			["pull_request_target", targetOf],
			["workflow_run", followedIn],
			["deployment", deployedIn],
			["deployment_status", deployedIn],
			["check_run", checkedIn("check_run", "check_suite")],
			["check_suite", checkedIn("check_suite")],
			["status", statusOf],
			["issue_comment", authoredIn("comment")],
			["issues", authoredIn("issue")],
			["discussion", authoredIn("discussion")],
			["discussion_comment", authoredIn("comment")],
			["fork", always],
			["watch", always],
			["gollum", always]
		]);
		function outsiderIn(name, payload) {
			if (name === "") return undefined;
			const judge = JUDGES.get(name);
			return judge === undefined ? UNKNOWN_EVENT : judge(payload);
		}
		function isHeadElsewhere(payload, field) {
			const here = (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "repository", "full_name");
			const head = field === "pull_request" ? (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, field, "head", "repo", "full_name") : (0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, field, "head_repository", "full_name");
			return !(0, _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(head) || head !== here;
		}
	}),
	42296: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zp: () => BRANCH_REF,
			at: () => branchName,
			ls: () => problemOfBranch
		});
		const PROBLEMS = [
			[/^$/, "it is empty"],
			[/^-/, "it begins with a `-`"],
			[/^@$/, "`@` alone is not a name"],
			[/(^|\/)\./, "a part of it begins with a `.`"],
			[/\.$/, "it ends with a `.`"],
			[/\.lock(\/|$)/, "a part of it ends with `.lock`"],
			[/\.\./, "it has `..` in it"],
			[/@\{/, "it has `@{` in it"],
			[/^\/|\/$|\/\//, "it begins or ends with a `/`, or has two in a row"],
			[/ |[^\P{Cc}\u0080-\u009f]/u, "it has a space or a control character in it"],
			[/[~^:?*[\\]/, "it has one of `~ ^ : ? * [ \\` in it"],
			[/^[0-9a-f]{40}$/i, "it looks like a commit id"]
		];
		const BRANCH_REF = "refs/heads/";
		const MOST_BYTES = 244;
		const branchName = (ref) => ref.startsWith(BRANCH_REF) ? ref.slice(BRANCH_REF.length) : ref;
		function problemOfBranch(name) {
			const problem = PROBLEMS.find(([pattern]) => pattern.test(name))?.[1];
			if (problem !== undefined) return problem;
			return Buffer.byteLength(name) > MOST_BYTES ? `it has more than ${MOST_BYTES} bytes` : undefined;
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
	35755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { mB: () => runProgram });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40045);
		var _proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13019);
		var _runner_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74359);
		const LONGEST_END_MS = 5e3;
		function runProgram(run) {
			begin(run).catch((error) => {
				if (error instanceof Error && !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__.HR)) (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.Yz)(error.stack ?? "");
				(0, _log_js__WEBPACK_IMPORTED_MODULE_1__.fJ)((0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error));
			}).finally(() => setTimeout(() => process.exit(), LONGEST_END_MS).unref());
		}
		async function begin(run) {
			process.report.excludeEnv = true;
			refuseChannel(process);
			refuseTracing((section) => (0, node_util__WEBPACK_IMPORTED_MODULE_0__.debuglog)(section).enabled);
			refuseUnverified(process.env);
			(0, _runner_files_js__WEBPACK_IMPORTED_MODULE_3__.ug)(process.env);
			(0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.Gm)(process.env);
			await run();
		}
		function refuseChannel({ channel }) {
			if (channel === undefined) return;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("NODE_CHANNEL_FD: it is set, so Node.js takes some open file for a connection to its parent process and may abort " + "at any time. Remove it from the environment of the step.");
		}
		function refuseTracing(isTraced) {
			const section = [
				"net",
				"tls",
				"http",
				"https",
				"stream"
			].find(isTraced);
			if (section === undefined) return;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__.HR(`NODE_DEBUG: with \`${section}\` or \`*\` in it, Node.js prints the headers of requests, and so the key. Remove the variable.`);
		}
		function refuseUnverified(env) {
			if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("NODE_TLS_REJECT_UNAUTHORIZED: it is 0, so anybody could pose as Deepgram or GitHub and get the key. " + "Remove it. If you have your own certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file.");
		}
	}),
	74359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kn: () => writeOutputs,
			S0: () => putOutputs,
			ih: () => workspaceFolder,
			jA: () => temporaryPlace,
			t9: () => checkRunnerFile,
			ug: () => checkRunnerFiles,
			yy: () => temporaryFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86120);
		var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24261);
		var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40045);
		const ADVICE = "Check that no step before this one removes or replaces it, and on a runner of your own its free space and permissions.";
		function checkRunnerFiles(env) {
			attempt("GITHUB_OUTPUT", env, tryFile);
			attempt("RUNNER_TEMP", env, tryFolder);
		}
		function checkRunnerFile(name, env) {
			attempt(name, env, tryFile);
		}
		function attempt(name, env, use) {
			const place = env[name] ?? "";
			if (place === "") return;
			try {
				use(place);
			} catch (error) {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__.HR(`${name}: it cannot be written to, so nothing was started: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}. ${ADVICE}`);
			}
		}
		function tryFile(file) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND));
		}
		function tryFolder(folder) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "attempt-")));
		}
		async function temporaryFolder(prefix) {
			return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(temporaryPlace(), prefix));
		}
		const temporaryPlace = () => process.env["RUNNER_TEMP"] || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
		async function workspaceFolder() {
			const folder = process.env["GITHUB_WORKSPACE"] || process.cwd();
			const place = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch((error) => {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__.HR(`GITHUB_WORKSPACE: there is no such folder: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}. ${ADVICE}`);
			});
			if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place)).isDirectory()) return place;
			throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__.HR(`GITHUB_WORKSPACE: ${place} is not a folder. ${ADVICE}`);
		}
		function writeOutputs(values) {
			try {
				for (const [name, value] of Object.entries(values)) _actions_core__WEBPACK_IMPORTED_MODULE_6__.uH(name, value);
			} catch (error) {
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__.HR(`GITHUB_OUTPUT: the outputs could not be written: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}. ${ADVICE}`);
			}
		}
		function putOutputs(values) {
			try {
				writeOutputs(values);
			} catch (error) {
				_log_js__WEBPACK_IMPORTED_MODULE_4__.fJ(`${(0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)} What this step did stands, but later steps do not get its outputs.`);
			}
		}
	}),
	1628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => MOST_TYPOS,
			q: () => nearestName
		});
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
		const MOST_TYPOS = 2;
		const LONGEST_NAME = 255;
		function nearestName(name, known) {
			if (name.length > LONGEST_NAME || known.length === 0) return undefined;
			const best = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(name, known);
			return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(name, best) > MOST_TYPOS ? undefined : best;
		}
	})
};
