export const id = 4831;
export const ids = [4831];
export const modules = {
	16069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => proxyRefusalFor });
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
		var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
		var _proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13019);
		const TIMEOUT_MS = 1e4;
		const PROXY_AUTHENTICATION_REQUIRED = 407;
		async function proxyRefusalFor(server, env = process.env) {
			const target = URL.parse(server);
			const { https, bypasses } = (0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.rq)(env);
			if (target?.protocol !== "https:" || https === undefined) return undefined;
			if (bypasses((0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.w4)(target), (0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.HM)(target))) return undefined;
			const status = await statusOfTunnel(new URL(https), `${target.hostname}:${(0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.HM)(target)}`);
			return status === PROXY_AUTHENTICATION_REQUIRED ? _proxies_js__WEBPACK_IMPORTED_MODULE_2__.bB : undefined;
		}
		function statusOfTunnel(proxy, authority) {
			const { username, password } = proxy;
			const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
			const request = (proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
				method: "CONNECT",
				host: (0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.w4)(proxy),
				port: (0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.HM)(proxy),
				path: authority,
				headers: {
					host: authority,
					...username !== "" && { "proxy-authorization": `Basic ${user}` }
				},
				signal: AbortSignal.timeout(TIMEOUT_MS)
			});
			return new Promise((resolve) => {
				const finish = (status) => {
					request.destroy();
					resolve(status);
				};
				request.on("connect", ({ statusCode }) => finish(statusCode));
				request.on("response", ({ statusCode }) => finish(statusCode));
				request.on("error", () => finish(undefined));
				request.end();
			});
		}
	}),
	84831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { createArtifactSaver: () => createArtifactSaver });
		var failure = __webpack_require__(24261);
		var units = __webpack_require__(1820);
		var guards = __webpack_require__(37221);
		;
		const isAct = (environment) => environment["ACT"] === "true";
		const actRefusal = (detail) => `act's artifact service cannot be used with the client that GitHub's service needs (${detail}). Use ` + "`save-to: workspace`, and `cache-folder` to keep answers.";
		const CREATE = "twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact";
		const TIMEOUT_MS = 1e4;
		const TAKEN = 409;
		async function requireOfAct(environment) {
			const ids = idsIn(environment["ACTIONS_RUNTIME_TOKEN"] ?? "");
			if (!isAct(environment) || ids === undefined) return;
			const [run, job] = ids;
			const body = {
				workflow_run_backend_id: run,
				workflow_job_run_backend_id: job,
				name: "never-made",
				version: 7,
				mime_type: "application/zip"
			};
			const status = await fetch(new URL(CREATE, environment["ACTIONS_RESULTS_URL"]), {
				method: "POST",
				headers: {
					authorization: `Bearer ${environment["ACTIONS_RUNTIME_TOKEN"]}`,
					"content-type": "application/json"
				},
				body: JSON.stringify(body),
				signal: AbortSignal.timeout(TIMEOUT_MS)
			}).then((response) => response.status, () => undefined);
			if (status === 200 || status === TAKEN) return;
			throw new failure.HR(actRefusal(status === undefined ? "it does not answer" : `it answers the start of an upload with ${status}`));
		}
		function idsIn(token) {
			try {
				const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
				const scopes = (0, guards.at)(claims, "scp");
				const [, run, job] = (0, guards.Kg)(scopes) ? /\bActions\.Results:([^:\s]+):(\S+)/.exec(scopes) ?? [] : [];
				return run === undefined || job === undefined ? undefined : [run, job];
			} catch {
				return undefined;
			}
		}
		var proxies = __webpack_require__(13019);
		var tunnel = __webpack_require__(16069);
		;
		const HOSTS = /^(github\.com|.+\.(ghe\.com|localhost))$/;
		function requireArtifactService(environment) {
			const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
			if (!HOSTS.test(URL.parse(server)?.hostname ?? "")) {
				throw new failure.HR(`${server} cannot keep this kind of artifact; only github.com and *.ghe.com can. On GitHub Enterprise Server ` + "use `save-to: commit` or `save-to: pull-request`; there and on Gitea or Forgejo, `save-to: workspace` with " + "an upload action made for that server, such as actions/upload-artifact@v3, in a later step.");
			}
			const missing = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"].filter((name) => !environment[name]);
			if (missing.length > 0) {
				throw new failure.HR(`There is no artifact service here: ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set. GitHub's runner sets both for an ` + "action; elsewhere use `save-to: workspace`.");
			}
		}
		const SERVICE_ERROR = /Unable to make request|Failed to make request|Failed request|Failed to \w+Artifact/;
		function requireRetention(days, environment) {
			const limit = Number(environment["GITHUB_RETENTION_DAYS"] || Number.POSITIVE_INFINITY);
			if (days !== undefined && days > limit) {
				throw new failure.HR(`retention-days: ${days} is more than the ${limit} days that the settings of this repository allow.`);
			}
		}
		function nameTaken(name) {
			return `this run already has an artifact named ${name}, and names cannot be reused, not even by a re-run. Set ` + "`artifact-name` to one that only this step uses; `github.job`, `strategy.job-index` and `github.run_attempt` " + "tell steps apart.";
		}
		const artifact_errors_TAKEN = /\(409\)/;
		const isNameTaken = (error) => artifact_errors_TAKEN.test((0, failure.bD)(error));
		const UNREACHABLE = /Unable to make request: (\w+)/;
		const EXPLANATIONS = [
			{
				pattern: artifact_errors_TAKEN,
				explain: nameTaken
			},
			{
				pattern: /storage quota has been hit/,
				explain: () => "the storage for artifacts is used up. Delete old artifacts, set `retention-days` lower, or raise the budget " + "under Billing; GitHub updates the usage every 6 to 12 hours."
			},
			{
				pattern: UNREACHABLE,
				explain: (_, code) => `the artifact service cannot be reached (${code}). A self-hosted runner needs access to ` + "*.actions.githubusercontent.com and *.blob.core.windows.net."
			},
			{
				pattern: /Upload progress stalled/,
				explain: () => "the upload stalled. Run the job again."
			},
			{
				pattern: /after \d+ attempts: (.*)/,
				explain: (_, last) => `the artifact service keeps failing: ${last}. See https://www.githubstatus.com.`
			}
		];
		async function whyNoArtifact(error, name) {
			const isUnreachable = UNREACHABLE.test((0, failure.bD)(error));
			const refused = isUnreachable ? await (0, tunnel.U)(process.env["ACTIONS_RESULTS_URL"] ?? "") : undefined;
			return refused ?? explainArtifactError(error, name);
		}
		function explainArtifactError(error, name, environment = process.env) {
			const refused = (0, proxies.vd)(error);
			if (refused !== undefined) return refused;
			const message = (0, failure.bD)(error);
			if (isAct(environment) && SERVICE_ERROR.test(message) && !isNameTaken(error)) {
				return actRefusal(message.split("\n", 1)[0] ?? "");
			}
			for (const { pattern, explain } of EXPLANATIONS) {
				const match = pattern.exec(message);
				if (match !== null) return explain(name, match[1] ?? "");
			}
			const sentence = message.trimEnd();
			return sentence.endsWith(".") ? sentence : `${sentence}.`;
		}
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var runner_files = __webpack_require__(74359);
		var result = __webpack_require__(53029);
		var artifact_names = __webpack_require__(77526);
		var contents = __webpack_require__(92263);
		;
		async function withStaging(batch, use) {
			const folder = await (0, runner_files.yy)("artifact-");
			try {
				return await use(await fill(folder, batch));
			} finally {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				}).catch(() => undefined);
			}
		}
		async function fill(folder, batch) {
			const answers = new Map(batch.answers.map((answer) => [`answers/${external_node_path_.basename(answer)}`, answer]));
			const paths = (0, artifact_names.r)([...batch.files, ...answers.keys()]);
			const files = [];
			const prepare = async (wanted) => {
				const target = external_node_path_.join(folder, paths.get(wanted) ?? wanted);
				await (0, promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
				files.push(target);
				return target;
			};
			for (const file of batch.files) {
				const { place, content, isOnDisk } = await (0, contents.z)(batch, file);
				const target = await prepare(file);
				await (isOnDisk ? linkOrCopy(place, target) : (0, promises_.writeFile)(target, content));
			}
			for (const [wanted, answer] of answers) await linkOrCopy(answer, await prepare(wanted));
			const renamed = [...paths].filter(([wanted, actual]) => wanted !== actual);
			const results = external_node_path_.join(folder, artifact_names.x);
			await (0, promises_.writeFile)(results, withRenamed((0, result.pF)(batch.results), renamed));
			return {
				folder,
				files: [results, ...files],
				renamed: renamed.length
			};
		}
		async function linkOrCopy(origin, target) {
			await (0, promises_.link)(origin, target).catch(() => (0, promises_.copyFile)(origin, target, external_node_fs_.constants.COPYFILE_EXCL));
		}
		function withRenamed(results, renamed) {
			if (renamed.length === 0) return results;
			const content = JSON.parse(results);
			if (!(0, guards.Gv)(content)) return results;
			return `${JSON.stringify({
				...content,
				renamed: Object.fromEntries(renamed)
			}, undefined, 2)}\n`;
		}
		;
		function createArtifactSaver({ names, ...options }) {
			let free = names;
			return {
				async preflight() {
					requireArtifactService(process.env);
					requireRetention(options.retentionDays, process.env);
					await requireOfAct(process.env);
					free = await fromFirstFree(names);
					if (free.length === 0) throw new failure.HR(`artifact-name: ${nameTaken(names[0])}`);
					return [];
				},
				async save(batch) {
					requireArtifactService(process.env);
					try {
						return await withStaging(batch, (staging) => uploadAs(free, staging, options));
					} catch (error) {
						const why = await whyNoArtifact(error, free[0] ?? names[0]);
						throw new failure.HR(`The artifact could not be uploaded: ${why}`);
					}
				}
			};
		}
		async function fromFirstFree([name, ...others]) {
			if (name === undefined) return [];
			return await exists(name) ? await fromFirstFree(others) : [name, ...others];
		}
		async function exists(name) {
			const { default: client, ArtifactNotFoundError } = await Promise.all([
				__webpack_require__.e(5148),
				__webpack_require__.e(872),
				__webpack_require__.e(2830),
				__webpack_require__.e(722),
				__webpack_require__.e(3495),
				__webpack_require__.e(890)
			]).then(__webpack_require__.bind(__webpack_require__, 50890));
			try {
				await client.getArtifact(name);
				return true;
			} catch (error) {
				if (error instanceof ArtifactNotFoundError) return false;
				throw new failure.HR(`An artifact could not be uploaded: ${await whyNoArtifact(error, name)}`);
			}
		}
		async function uploadAs([name = "", ...others], staging, options) {
			try {
				return await upload(name, staging, options);
			} catch (error) {
				if (others.length === 0 || !isNameTaken(error)) throw error;
				return await uploadAs(others, staging, options);
			}
		}
		async function upload(name, { files, folder, renamed }, { retentionDays, compressionLevel }) {
			const { default: client } = await Promise.all([
				__webpack_require__.e(5148),
				__webpack_require__.e(872),
				__webpack_require__.e(2830),
				__webpack_require__.e(722),
				__webpack_require__.e(3495),
				__webpack_require__.e(890)
			]).then(__webpack_require__.bind(__webpack_require__, 50890));
			const { id, size, digest } = await client.uploadArtifact(name, [...files], folder, {
				...retentionDays === undefined ? {} : { retentionDays },
				...compressionLevel === undefined ? {} : { compressionLevel }
			});
			const url = `${runUrl(process.env)}/artifacts/${id}`;
			const others = renamed === 0 ? "" : ` ${(0, units.U9)(renamed, "file has", "files have")} another name in it, see \`renamed\` in its results.json.`;
			return {
				outputs: {
					"artifact-id": String(id),
					"artifact-url": url,
					"artifact-digest": digest ?? ""
				},
				message: `Uploaded ${(0, units.U9)(files.length, "file")} (${(0, units.z3)(size ?? 0)}) as artifact ${name}.${others}`,
				link: {
					text: `Artifact ${name}`,
					url
				}
			};
		}
		function runUrl(environment) {
			const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
			return `${server}/${environment["GITHUB_REPOSITORY"]}/actions/runs/${environment["GITHUB_RUN_ID"]}`;
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
	})
};
