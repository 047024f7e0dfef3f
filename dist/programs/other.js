export const id = 5722;
export const ids = [5722];
export const modules = {

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOther: () => (/* binding */ readOther)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57428);

/** https://wiki.multimedia.cx/index.php/Monkey%27s_Audio: where the table of frames is, and how they lie. */
const APE_TABLE_OFFSET = 8;
/** Reads what music-metadata alone knows: Monkey's Audio, Musepack, DSF, DSDIFF. */
async function readOther(media, type) {
    const { parseBlob } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 69258));
    const { format } = await parseBlob(blobOf(media, type), { skipCovers: true, duration: false });
    return { ...readingOf(format), duration: (await isWhole(media)) ? lengthOf(format) : undefined };
}
/** Samples that mean "unknown". */
const UNKNOWN_SAMPLES = 0xffff_ffff;
const lengthOf = ({ duration, numberOfSamples }) => numberOfSamples === UNKNOWN_SAMPLES ? undefined : duration;
function readingOf(format) {
    const { numberOfChannels, sampleRate, lossless, hasVideo } = format;
    return {
        ..._reading_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_READING */ .L3,
        channels: numberOfChannels,
        sampleRate,
        isLossless: lossless !== false,
        mayHaveVideo: hasVideo === true,
        mayHaveCover: true,
    };
}
/** Whether what the header of Monkey's Audio tells of is there; others say nothing of it. */
async function isWhole(media) {
    const head = await media.bytes(0, 76);
    if (head.length < 76 || head.toString('latin1', 0, 4) !== 'MAC ' || head.readUInt16LE(4) < 3980)
        return true;
    const descriptor = head.readUInt32LE(APE_TABLE_OFFSET);
    const [headerBytes, tableBytes] = [head.readUInt32LE(12), head.readUInt32LE(16)];
    const start = descriptor + headerBytes;
    const table = await media.bytes(start, Math.min(start + tableBytes, start + 4_000_000));
    const entries = Math.floor(table.length / 4);
    const last = entries === 0 ? 0 : table.readUInt32LE(4 * (entries - 1));
    return last < media.size;
}
/** Media for a reader that takes a Blob. */
function blobOf(media, type) {
    const blob = new Blob([], { type });
    const slice = (start = 0, end = media.size) => blobOf(media.part(start, end), type);
    const arrayBuffer = async () => new Uint8Array(await media.bytes(0, media.size)).buffer;
    return Object.defineProperties(blob, {
        size: { value: media.size },
        slice: { value: slice },
        arrayBuffer: { value: arrayBuffer },
    });
}


/***/ })

};
