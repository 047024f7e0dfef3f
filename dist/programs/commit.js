export const id = 108;
export const ids = [108];
export const modules = { 30108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { createCommitSaver: () => createCommitSaver });
	var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59806);
	var _lib_units_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1820);
	var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
	var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37198);
	var _commit_rounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89508);
	var _comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35128);
	var _github_saver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54474);
	var _kept_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18123);
	var _preflight_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18974);
	var _recorded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86537);
	var _saver_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82108);
	var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75304);
	const target = ({ branch, event }) => (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.mY)(branch, event);
	function createCommitSaver(options, open = _github_client_js__WEBPACK_IMPORTED_MODULE_0__.connect) {
		return (0, _github_saver_js__WEBPACK_IMPORTED_MODULE_5__.r)(options, {
			preflight,
			save,
			recorded,
			target
		}, open);
	}
	async function preflight(client, { branch, event, message }, plan) {
		const target = (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.mY)(branch, event);
		const words = (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_2__.df)(message, (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.C2)(_branch_js__WEBPACK_IMPORTED_MODULE_1__.XG, [], event));
		await (0, _preflight_js__WEBPACK_IMPORTED_MODULE_7__.n_)(client);
		await (0, _preflight_js__WEBPACK_IMPORTED_MODULE_7__.e$)(client, target, plan);
		const warnings = await (0, _preflight_js__WEBPACK_IMPORTED_MODULE_7__.MM)(client, {
			kind: "commit",
			input: "branch",
			branch: target,
			files: plan.files,
			message: words.headline
		});
		await client.checkMayCommit(target);
		return [...warnings, ...(0, _preflight_js__WEBPACK_IMPORTED_MODULE_7__.ch)(client, plan.files.length)];
	}
	async function save(client, options, batch) {
		const { event, message } = options;
		const branch = (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.mY)(options.branch, event);
		const { left, rivals, held, commit, head, ...paths } = await (0, _commit_rounds_js__WEBPACK_IMPORTED_MODULE_3__.P)(client, {
			branch,
			changes: await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_4__.St)(batch),
			message: (part) => (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_2__.df)(message, (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.C2)(part, batch.results, event))
		});
		const where = {
			branch,
			head,
			lock: batch.lockfile.path,
			rivals
		};
		const details = {
			left,
			...(0, _saver_js__WEBPACK_IMPORTED_MODULE_10__.z)(batch, left),
			pageOf: (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.qv)(event, branch, held),
			warnings: [...(0, _target_js__WEBPACK_IMPORTED_MODULE_9__.kv)(held, branch), ...await (0, _kept_files_js__WEBPACK_IMPORTED_MODULE_6__.p)(client, event, where, left)]
		};
		if (commit === undefined) {
			const nothing = `Nothing to commit to ${branch}: the files there are the same, or somebody else's.`;
			return {
				outputs: {
					"commit-sha": "",
					"commit-url": ""
				},
				message: nothing,
				...details
			};
		}
		const url = (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(event, `commit/${commit}`);
		return {
			outputs: {
				"commit-sha": commit,
				"commit-url": url
			},
			message: `${(0, _commit_message_js__WEBPACK_IMPORTED_MODULE_2__.N4)(paths)} committed to ${branch}: ${url}`,
			link: {
				text: `Commit ${(0, _lib_units_js__WEBPACK_IMPORTED_MODULE_11__.m_)(commit)} on ${branch}`,
				url
			},
			...details
		};
	}
	async function recorded(client, { branch, event }, lock) {
		const name = (0, _branch_js__WEBPACK_IMPORTED_MODULE_1__.mY)(branch, event);
		const found = await (0, _recorded_js__WEBPACK_IMPORTED_MODULE_8__.AK)(client, await client.head(name), lock.path);
		return [
			...found === undefined ? [] : [found],
			...await (0, _recorded_js__WEBPACK_IMPORTED_MODULE_8__.Dt)(client, name, lock.path),
			...await (0, _recorded_js__WEBPACK_IMPORTED_MODULE_8__.KM)(client, event, lock.path, [name])
		];
	}
}) };
