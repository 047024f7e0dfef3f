export const id = 9116;
export const ids = [9116];
export const modules = {
	29116: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var promises_ = __webpack_require__(51455);
		var external_node_module_ = __webpack_require__(98995);
		var external_node_path_ = __webpack_require__(76760);
		var cache = __webpack_require__(79765);
		var failure = __webpack_require__(24261);
		var tunnel = __webpack_require__(16069);
		;
		const PROBLEM = /^(?:::(?:warning|error)[^:]*::|::debug::(?=Failed to reserve cache)|(?=Cache (?:save|restore) skipped))(.*)$/;
		const NOT_RESERVED = /^Failed to save: Unable to reserve cache/;
		const STEPS = /^(?:(?:Failed to \w+(?: \w+)*|Received non-retryable error|Rate limited|Error): )+/;
		const RETRYING = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying request/;
		const FOUND = /^Cache hit for(?: restore-key)?: (.*)$/;
		const NOT_UNPACKED = /tar(?:\.exe)?" failed with error/;
		const TAKEN = /\(409\)|already exists/i;
		const LIMITED = /rate limit|too many requests|\b429\b/i;
		const REFUSED = /\(40[13]\)|quota|does not permit|(?:write|read) denied|locate executable file/i;
		const RESET = /reset in (\d+) seconds/;
		function problemIn(lines) {
			const problems = lines.flatMap((line) => PROBLEM.exec(line)?.[1] ?? []).map(unescaped);
			const [first] = problems;
			if (first === undefined) {
				return lines.some((line) => NOT_RESERVED.test(line)) ? { outcome: "taken" } : undefined;
			}
			const all = problems.join("\n");
			const message = (first.split("\n")[0] ?? "").replace(STEPS, "");
			if (TAKEN.test(all)) return { outcome: "taken" };
			if (LIMITED.test(all)) {
				const seconds = RESET.exec(all)?.[1];
				return {
					outcome: "limited",
					message,
					waitSeconds: seconds === undefined ? undefined : Number(seconds)
				};
			}
			const found = lines.flatMap((line) => FOUND.exec(line)?.[1] ?? [])[0];
			if (found !== undefined && NOT_UNPACKED.test(all)) return {
				outcome: "damaged",
				key: found
			};
			return REFUSED.test(all) ? {
				outcome: "refused",
				message
			} : {
				outcome: "failed",
				message
			};
		}
		function retryIn(line) {
			return RETRYING.exec(line)?.[1];
		}
		function unescaped(text) {
			return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
		}
		var external_node_child_process_ = __webpack_require__(31421);
		var guards = __webpack_require__(37221);
		;
		const [UNPACK, LIST] = ["-xf", "-tf"];
		const LONGEST_LISTING = 1024;
		const FAILING = [
			process.execPath,
			["--eval", "process.exit(2)"],
			{}
		];
		function unpackOnly(name) {
			external_node_child_process_.spawn = new Proxy(external_node_child_process_.spawn, { apply: (spawn, self, given) => Reflect.apply(spawn, self, mayStart(given, name) ? given : FAILING) });
			(0, external_node_module_.syncBuiltinESMExports)();
		}
		function mayStart([program, args, options], name) {
			if (!((0, guards.Kg)(program) && Array.isArray(args) && args.includes(UNPACK))) return true;
			const { stdout, status } = external_node_child_process_.spawnSync(program, args.map((argument) => argument === UNPACK ? LIST : String(argument)), {
				...(0, guards.Gv)(options) ? options : {},
				encoding: "utf8",
				maxBuffer: LONGEST_LISTING
			});
			const [first, end, ...others] = stdout.split(/\r?\n/);
			return status === 0 && first === name && end === "" && others.length === 0;
		}
		;
		const CROSS_OS = true;
		const NAME = "answers";
		const workspace = process.cwd();
		const file = external_node_path_.join(workspace, NAME);
		let lines = [];
		let current;
		let refusal;
		let previous = Promise.resolve();
		unpackOnly(NAME);
		process.stdout.write = (chunk) => {
			const printed = String(chunk).split(/\r?\n/);
			lines.push(...printed);
			for (const reason of printed.flatMap((line) => retryIn(line) ?? [])) {
				if (current !== undefined) reply({
					id: current,
					retrying: reason
				});
			}
			return true;
		};
		process.on("message", (request) => {
			previous = previous.then(() => answer(request));
		});
		process.on("disconnect", () => process.exit());
		function reply(message) {
			process.send?.(message);
		}
		async function answer(request) {
			lines = [];
			current = request.id;
			reply({
				id: request.id,
				ended: refusal ?? await outcomeOf(request)
			});
			current = undefined;
			(0, external_node_module_.flushCompileCache)();
		}
		async function outcomeOf(request) {
			const outcome = await carryOut(request).catch(actions_cache_failure);
			if (outcome.outcome !== "failed") return outcome;
			const message = await (0, tunnel.U)(process.env["ACTIONS_RESULTS_URL"] ?? "");
			if (message !== undefined) refusal = {
				outcome: "refused",
				message
			};
			return refusal ?? outcome;
		}
		async function carryOut(request) {
			for (const name of await (0, promises_.readdir)(workspace)) await (0, promises_.rm)(external_node_path_.join(workspace, name), { recursive: true });
			return request.action === "save" ? await save(request.file, request.key) : await restore(request.file, request.keys);
		}
		async function save(from, key) {
			await (0, promises_.rename)(from, file);
			const id = await (0, cache.Io)([NAME], key, {}, CROSS_OS);
			const problem = problemIn(lines);
			if (problem === undefined && id !== -1) return {
				outcome: "done",
				key
			};
			await (0, promises_.rename)(file, from);
			return problem ?? {
				outcome: "failed",
				message: "the entry could not be saved"
			};
		}
		async function restore(to, [key, ...others]) {
			const found = await (0, cache.P3)([NAME], key, others, {}, CROSS_OS);
			const problem = problemIn(lines);
			if (problem !== undefined) return problem;
			if (found === undefined) return { outcome: "missing" };
			const names = await (0, promises_.readdir)(workspace);
			const isOurs = names.length === 1 && names[0] === NAME && (await (0, promises_.lstat)(file)).isFile();
			if (!isOurs) return {
				outcome: "damaged",
				key: found
			};
			await (0, promises_.rename)(file, to);
			return {
				outcome: "done",
				key: found
			};
		}
		function actions_cache_failure(error) {
			return problemIn(lines) ?? {
				outcome: "failed",
				message: (0, failure.bD)(error)
			};
		}
	}),
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
	})
};
