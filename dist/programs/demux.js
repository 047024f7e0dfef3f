export const id = 9698;
export const ids = [9698];
export const modules = {

/***/ 76051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ lengthOfTrack),
/* harmony export */   eI: () => (/* binding */ withTrack)
/* harmony export */ });
/* unused harmony export FORMATS */
/* harmony import */ var mediabunny__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);
/* harmony import */ var mediabunny__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56334);
/* harmony import */ var mediabunny__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35658);
/* harmony import */ var mediabunny__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10887);
/* harmony import */ var mediabunny__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9354);

/**
 * Without HLS, which the library's own list begins with: a playlist that is called talk.mp3 would make it open whatever
 * the playlist names.
 */
const FORMATS = [mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .MP4 */ .uS, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .QTFF */ .EL, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .MATROSKA */ .BN, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .WEBM */ .q6, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .WAVE */ .wr, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .OGG */ .U9, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .FLAC */ .lr, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .MP3 */ .nz, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .ADTS */ .n7, mediabunny__WEBPACK_IMPORTED_MODULE_0__/* .MPEG_TS */ .Eh];
// It would print what stands in a file, at the start of a line.
mediabunny__WEBPACK_IMPORTED_MODULE_1__/* .Logging */ .y.level = mediabunny__WEBPACK_IMPORTED_MODULE_1__/* .LogLevel */ .$.Silent;
/** Gives the sound that is heard, or undefined, to an action, after which nothing of the media is kept. */
async function withTrack(media, action) {
    const source = new mediabunny__WEBPACK_IMPORTED_MODULE_2__/* .CustomSource */ .fw({
        getSize: () => media.size,
        read: (start, end) => media.bytes(start, end),
        handleUnhandledError: () => { },
    });
    const input = new mediabunny__WEBPACK_IMPORTED_MODULE_3__/* .Input */ .pd({ source, formats: FORMATS });
    try {
        return await action((await input.getPrimaryAudioTrack()) ?? undefined);
    }
    finally {
        input.dispose();
    }
}
/** Steps by which the last packet is looked for: down to less than a hundredth of the whole. */
const MOST_STEPS = 14;
/**
 * Seconds from the first to the end of the last packet that is there: an index tells of packets also where the file was
 * cut off. A first packet before zero is not heard.
 */
async function lengthOfTrack(track, isClock) {
    const first = await track.getFirstTimestamp();
    const end = await track.computeDuration();
    const start = isClock ? first : Math.max(0, first);
    const sink = new mediabunny__WEBPACK_IMPORTED_MODULE_4__/* .EncodedPacketSink */ .kQ(track);
    const endAt = async (time) => {
        const packet = await sink.getPacket(time);
        return packet === null ? undefined : packet.timestamp + packet.duration;
    };
    if ((await endAt(end)) !== undefined)
        return end - start;
    let [there, gone, last] = [first, end, await endAt(first)];
    if (last === undefined)
        return undefined;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const middle = (there + gone) / 2;
        const found = await endAt(middle);
        if (found === undefined)
            gone = middle;
        else
            [there, last] = [middle, found];
    }
    return last - start;
}


/***/ }),

/***/ 19698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTransportStream: () => (/* binding */ readTransportStream)
/* harmony export */ });
/* harmony import */ var _demux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76051);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57428);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87267);



/** Reads MPEG-TS, whose clock begins anywhere. What mediabunny does not find may be sound all the same. */
async function readTransportStream(given) {
    const media = await (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeZeros */ .bH)(given);
    return await (0,_demux_js__WEBPACK_IMPORTED_MODULE_0__/* .withTrack */ .eI)(media, async (track) => {
        if (track === undefined)
            return _reading_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_READING */ .L3;
        return {
            duration: await (0,_demux_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOfTrack */ .Bd)(track, true),
            channels: await track.getNumberOfChannels(),
            mayHaveVideo: true,
        };
    });
}


/***/ })

};
