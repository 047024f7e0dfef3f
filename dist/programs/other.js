export const id = 5722;
export const ids = [5722];
export const modules = {
	73441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => blobOf });
		function blobOf(media, type) {
			const blob = new Blob([], { type });
			const slice = (start = 0, end = media.size) => blobOf(media.part(start, end), type);
			const arrayBuffer = async () => new Uint8Array(await media.bytes(0, media.size)).buffer;
			return Object.defineProperties(blob, {
				size: { value: media.size },
				slice: { value: slice },
				arrayBuffer: { value: arrayBuffer }
			});
		}
	}),
	5722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readOther: () => readOther });
		var _blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73441);
		var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57428);
		const APE_TABLE_OFFSET = 8;
		async function readOther(media, type) {
			const { parseBlob } = await Promise.all([__webpack_require__.e(2830), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 69258));
			const { format } = await parseBlob((0, _blob_js__WEBPACK_IMPORTED_MODULE_1__.D)(media, type), {
				skipCovers: true,
				duration: false
			});
			return {
				...readingOf(format),
				duration: await isWhole(media) ? lengthOf(format) : undefined
			};
		}
		const UNKNOWN_SAMPLES = 4294967295;
		const lengthOf = ({ duration, numberOfSamples }) => numberOfSamples === UNKNOWN_SAMPLES ? undefined : duration;
		function readingOf(format) {
			const { numberOfChannels, sampleRate, lossless, hasVideo } = format;
			return {
				..._reading_js__WEBPACK_IMPORTED_MODULE_0__.L3,
				channels: numberOfChannels,
				sampleRate,
				isLossless: lossless !== false,
				mayHaveVideo: hasVideo === true,
				mayHaveCover: true
			};
		}
		async function isWhole(media) {
			const head = await media.bytes(0, 76);
			if (head.length < 76 || head.toString("latin1", 0, 4) !== "MAC " || head.readUInt16LE(4) < 3980) return true;
			const descriptor = head.readUInt32LE(APE_TABLE_OFFSET);
			const [headerBytes, tableBytes] = [head.readUInt32LE(12), head.readUInt32LE(16)];
			const start = descriptor + headerBytes;
			const table = await media.bytes(start, Math.min(start + tableBytes, start + 4e6));
			const entries = Math.floor(table.length / 4);
			const last = entries === 0 ? 0 : table.readUInt32LE(4 * (entries - 1));
			return last < media.size;
		}
	})
};
