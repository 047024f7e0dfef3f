export const id = 4884;
export const ids = [4884];
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

/***/ 24884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMp4: () => (/* binding */ readMp4)
});

;// CONCATENATED MODULE: ./lib/media-reader/boxes.js
const HEADER_BYTES = 16;
const MOST_BOXES = 100_000;
/** The size is behind the name. */
const LARGE = 1;
/** Up to the end of the file. */
const REST = 0;
/** The boxes in a stretch of media, one after the other; the last one may be cut off. */
async function* boxesIn(media, { start, end }) {
    let at = start;
    for (let number = 0; number < MOST_BOXES && at + 8 <= Math.min(end, media.size); number += 1) {
        const header = await media.few(at, at + HEADER_BYTES);
        const short = header.readUInt32BE(0);
        const isLarge = short === LARGE && header.length === HEADER_BYTES;
        const size = isLarge ? Number(header.readBigUInt64BE(8)) : short;
        const body = at + (isLarge ? HEADER_BYTES : 8);
        const next = short === REST ? end : at + size;
        if (next < body)
            return;
        yield { name: header.toString('latin1', 4, 8), start: body, end: next };
        at = next;
    }
}
/** The first box at a path of names below another. */
async function findBox(media, parent, ...names) {
    const [name, ...below] = names;
    if (name === undefined)
        return { name: '', ...parent };
    for await (const box of boxesIn(media, parent))
        if (box.name === name)
            return await findBox(media, box, ...below);
    return undefined;
}
const LARGEST_BOX_BYTES = 65_536;
/** The bytes of a small box; of none, none. */
async function bodyOf(media, box) {
    if (box === undefined)
        return Buffer.alloc(0);
    return await media.bytes(box.start, Math.min(box.end, box.start + LARGEST_BOX_BYTES));
}

// EXTERNAL MODULE: ./lib/media-reader/demux.js
var demux = __webpack_require__(76051);
;// CONCATENATED MODULE: ./lib/media-reader/fragments.js

/** Fragments behind an index that has samples of its own: ISO/IEC 14496-12, 8.8. */
const HAS_BASE_OFFSET = 0x1;
const HAS_DESCRIPTION = 0x2;
const HAS_DEFAULT_DURATION = 0x8;
const HAS_DATA_OFFSET = 0x1;
const HAS_FIRST_FLAGS = 0x4;
const HAS_DURATIONS = 0x100;
/** Sizes, flags and time offsets of each sample. */
const OTHER_FIELDS = [0x200, 0x400, 0x800];
/** Seconds that the fragments of a track add; undefined where they do not tell. */
async function fragmentSeconds(media, index, { id, timescale, isAlone }) {
    const extends_ = await findBox(media, index, 'mvex');
    if (extends_ === undefined)
        return 0;
    if (timescale === 0)
        return undefined;
    const usual = await defaultDuration(media, extends_, id);
    let [units, pending] = [0, 0];
    for await (const box of boxesIn(media, { start: 0, end: media.size })) {
        if (box.name === 'moof')
            pending = await unitsOf(media, box, id, usual);
        if (box.name !== 'mdat')
            continue;
        // Of one that is cut off a part is heard, which pictures may stand before.
        if (box.end > media.size && !isAlone)
            return undefined;
        units += pending * Math.min(1, (media.size - box.start) / Math.max(1, box.end - box.start));
        pending = 0;
    }
    return units / timescale;
}
async function unitsOf(media, fragment, id, usual) {
    let units = 0;
    for await (const box of boxesIn(media, fragment)) {
        if (box.name === 'traf')
            units += await unitsIn(media, box, id, usual);
    }
    return units;
}
async function defaultDuration(media, extends_, id) {
    for await (const box of boxesIn(media, extends_)) {
        const body = box.name === 'trex' ? await bodyOf(media, box) : Buffer.alloc(0);
        if (body.length >= 16 && body.readUInt32BE(4) === id)
            return body.readUInt32BE(12);
    }
    return 0;
}
async function unitsIn(media, fragment, id, usual) {
    const head = await bodyOf(media, await findBox(media, fragment, 'tfhd'));
    if (head.length < 8 || head.readUInt32BE(4) !== id)
        return 0;
    const flags = head.readUIntBE(1, 3);
    const at = 8 + ((flags & HAS_BASE_OFFSET) === 0 ? 0 : 8) + ((flags & HAS_DESCRIPTION) === 0 ? 0 : 4);
    const own = (flags & HAS_DEFAULT_DURATION) !== 0 && head.length >= at + 4 ? head.readUInt32BE(at) : usual;
    let units = 0;
    for await (const box of boxesIn(media, fragment)) {
        if (box.name === 'trun')
            units += unitsOfRun(await bodyOf(media, box), own);
    }
    return units;
}
function unitsOfRun(run, usual) {
    if (run.length < 8)
        return 0;
    const flags = run.readUIntBE(1, 3);
    const samples = run.readUInt32BE(4);
    if ((flags & HAS_DURATIONS) === 0)
        return samples * usual;
    const first = 8 + ((flags & HAS_DATA_OFFSET) === 0 ? 0 : 4) + ((flags & HAS_FIRST_FLAGS) === 0 ? 0 : 4);
    const bytes = 4 + 4 * OTHER_FIELDS.filter((field) => (flags & field) !== 0).length;
    let units = 0;
    for (let at = first; at + bytes <= run.length; at += bytes)
        units += run.readUInt32BE(at);
    return units;
}

// EXTERNAL MODULE: ./lib/media-reader/reading.js
var reading = __webpack_require__(57428);
// EXTERNAL MODULE: ./lib/media-reader/tags.js
var tags = __webpack_require__(87267);
;// CONCATENATED MODULE: ./lib/media-reader/mp4.js





/** Kinds of tracks in which nothing can be heard. */
const SILENT = ['vide', 'text', 'subt', 'sbtl', 'clcp', 'tmcd', 'meta', 'pict', 'auxv', 'hint', 'mdir'];
/** What is encrypted, by Common Encryption or for iTunes. */
const LOCKED = ['enca', 'drms', 'drma'];
/** Reads MP4 and QuickTime. Throws a NoSoundError, or an EncryptedError. */
async function readMp4(given) {
    const media = await (0,tags/* beforeZeros */.bH)(given);
    const index = await findBox(media, { start: 0, end: media.size }, 'moov');
    if (index === undefined)
        return reading/* NO_READING */.L3;
    const tracks = await tracksIn(media, index);
    const sounds = tracks.filter(({ kind }) => kind === 'soun');
    if (sounds.length === 0) {
        if (tracks.length > 0 && tracks.every(({ kind }) => SILENT.includes(kind)))
            throw new reading/* NoSoundError */.JA('no track of sound');
        return reading/* NO_READING */.L3;
    }
    if (sounds.every(({ format }) => LOCKED.includes(format)))
        throw new reading/* EncryptedError */.Rz('encrypted');
    return await (0,demux/* withTrack */.eI)(media, async (heard) => {
        const track = sounds.find(({ id }) => id === heard?.id) ?? sounds[0];
        if (heard === undefined || track === undefined)
            return reading/* NO_READING */.L3;
        const inIndex = await (0,demux/* lengthOfTrack */.Bd)(heard, false);
        // The library looks at fragments only where the index has no samples.
        const behind = track.hasSamples
            ? await fragmentSeconds(media, index, { ...track, isAlone: tracks.length === 1 })
            : 0;
        return {
            duration: inIndex === undefined || behind === undefined ? undefined : inIndex + behind,
            channels: await heard.getNumberOfChannels(),
            sampleRate: await heard.getSampleRate(),
            isLossless: true,
            mayHaveVideo: tracks.some(({ kind }) => kind === 'vide'),
            bytes: await soundBytes(media),
        };
    });
}
async function tracksIn(media, index) {
    const tracks = [];
    for await (const box of boxesIn(media, index))
        if (box.name === 'trak')
            tracks.push(await trackIn(media, box));
    return tracks;
}
async function trackIn(media, box) {
    const body = async (...names) => await bodyOf(media, await findBox(media, box, ...names));
    const header = await body('tkhd');
    const media_ = await body('mdia', 'mdhd');
    const times = await body('mdia', 'minf', 'stbl', 'stts');
    const isLong = (version) => version[0] === 1;
    return {
        id: numberAt(header, isLong(header) ? 20 : 12),
        kind: (await body('mdia', 'hdlr')).toString('latin1', 8, 12),
        format: (await body('mdia', 'minf', 'stbl', 'stsd')).toString('latin1', 12, 16),
        timescale: numberAt(media_, isLong(media_) ? 20 : 12),
        hasSamples: numberAt(times, 4) > 0,
    };
}
/** Bytes of the samples of all tracks; covers are in the index. */
async function soundBytes(media) {
    let bytes = 0;
    for await (const { name, start, end } of boxesIn(media, { start: 0, end: media.size }))
        if (name === 'mdat')
            bytes += Math.min(end, media.size) - start;
    return bytes;
}
const numberAt = (bytes, at) => (bytes.length >= at + 4 ? bytes.readUInt32BE(at) : 0);


/***/ })

};
