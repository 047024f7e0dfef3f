export const id = 2803;
export const ids = [2803];
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
	12803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { ownTitle: () => ownTitle });
		var _recordings_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20541);
		var _blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73441);
		const LONGEST_TITLE = 300;
		const VISIBLE = /[^\p{Cf}\p{Z}]/u;
		async function ownTitle(media, name) {
			const { parseBlob } = await Promise.all([__webpack_require__.e(2830), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 69258));
			const type = (0, _recordings_media_type_js__WEBPACK_IMPORTED_MODULE_0__.JL)(name);
			const { common } = await parseBlob((0, _blob_js__WEBPACK_IMPORTED_MODULE_1__.D)(media, type), {
				skipCovers: true,
				duration: false
			});
			const title = (common.title ?? "").toWellFormed().replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
			return VISIBLE.test(title) && title.length <= LONGEST_TITLE ? title : undefined;
		}
	})
};
