export const id = 9698;
export const ids = [9698];
export const modules = {
	76051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => lengthOfTrack,
			eI: () => withTrack
		});
		var mediabunny__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);
		var mediabunny__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56334);
		var mediabunny__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35658);
		var mediabunny__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10887);
		var mediabunny__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9354);
		const FORMATS = [
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.uS,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.EL,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.BN,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.q6,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.wr,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.U9,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.lr,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.nz,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.n7,
			mediabunny__WEBPACK_IMPORTED_MODULE_0__.Eh
		];
		mediabunny__WEBPACK_IMPORTED_MODULE_1__.y.level = mediabunny__WEBPACK_IMPORTED_MODULE_1__.$.Silent;
		async function withTrack(media, action) {
			const source = new mediabunny__WEBPACK_IMPORTED_MODULE_2__.fw({
				getSize: () => media.size,
				read: (start, end) => media.bytes(start, end),
				handleUnhandledError: () => {}
			});
			const input = new mediabunny__WEBPACK_IMPORTED_MODULE_3__.pd({
				source,
				formats: FORMATS
			});
			try {
				return await action(await input.getPrimaryAudioTrack() ?? undefined);
			} finally {
				input.dispose();
			}
		}
		const MOST_STEPS = 14;
		async function lengthOfTrack(track, isClock) {
			const first = await track.getFirstTimestamp();
			const end = await track.computeDuration();
			const start = isClock ? first : Math.max(0, first);
			const sink = new mediabunny__WEBPACK_IMPORTED_MODULE_4__.kQ(track);
			const endAt = async (time) => {
				const packet = await sink.getPacket(time);
				return packet === null ? undefined : packet.timestamp + packet.duration;
			};
			if (await endAt(end) !== undefined) return end - start;
			let [there, gone, last] = [
				first,
				end,
				await endAt(first)
			];
			if (last === undefined) return undefined;
			for (let step = 0; step < MOST_STEPS; step += 1) {
				const middle = (there + gone) / 2;
				const found = await endAt(middle);
				if (found === undefined) gone = middle;
				else [there, last] = [middle, found];
			}
			return last - start;
		}
	}),
	19698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readTransportStream: () => readTransportStream });
		var _demux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76051);
		var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57428);
		var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87267);
		async function readTransportStream(given) {
			const media = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_2__.bH)(given);
			return await (0, _demux_js__WEBPACK_IMPORTED_MODULE_0__.eI)(media, async (track) => {
				if (track === undefined) return _reading_js__WEBPACK_IMPORTED_MODULE_1__.L3;
				return {
					duration: await (0, _demux_js__WEBPACK_IMPORTED_MODULE_0__.Bd)(track, true),
					channels: await track.getNumberOfChannels(),
					mayHaveVideo: true
				};
			});
		}
	})
};
