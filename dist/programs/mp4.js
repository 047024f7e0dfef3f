export const id = 333;
export const ids = [333];
export const modules = {
	91257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B6: () => boxesIn,
			EN: () => bodyOf,
			Nf: () => findBox
		});
		const HEADER_BYTES = 16;
		const MOST_BOXES = 1e5;
		const LARGE = 1;
		const REST = 0;
		async function* boxesIn(media, { start, end }) {
			let at = start;
			for (let number = 0; number < MOST_BOXES && at + 8 <= Math.min(end, media.size); number += 1) {
				const header = await media.few(at, at + HEADER_BYTES);
				const short = header.readUInt32BE(0);
				const isLarge = short === LARGE && header.length === HEADER_BYTES;
				const size = isLarge ? Number(header.readBigUInt64BE(8)) : short;
				const body = at + (isLarge ? HEADER_BYTES : 8);
				const next = short === REST ? end : at + size;
				if (next < body) return;
				yield {
					name: header.toString("latin1", 4, 8),
					start: body,
					end: next
				};
				at = next;
			}
		}
		async function findBox(media, parent, ...names) {
			const [name, ...below] = names;
			if (name === undefined) return {
				name: "",
				...parent
			};
			for await (const box of boxesIn(media, parent)) if (box.name === name) return await findBox(media, box, ...below);
			return undefined;
		}
		const LARGEST_BOX_BYTES = 65536;
		async function bodyOf(media, box) {
			if (box === undefined) return Buffer.alloc(0);
			return await media.bytes(box.start, Math.min(box.end, box.start + LARGEST_BOX_BYTES));
		}
	}),
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
	30333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readMp4: () => readMp4,
			soundTracks: () => soundTracks
		});
		var boxes = __webpack_require__(91257);
		var demux = __webpack_require__(76051);
		;
		const HAS_BASE_OFFSET = 1;
		const HAS_DESCRIPTION = 2;
		const HAS_DEFAULT_DURATION = 8;
		const HAS_DATA_OFFSET = 1;
		const HAS_FIRST_FLAGS = 4;
		const HAS_DURATIONS = 256;
		const OTHER_FIELDS = [
			512,
			1024,
			2048
		];
		async function fragmentSeconds(media, index, { id, timescale, isAlone }) {
			const extends_ = await (0, boxes.Nf)(media, index, "mvex");
			if (extends_ === undefined) return 0;
			if (timescale === 0) return undefined;
			const usual = await defaultDuration(media, extends_, id);
			let [units, pending] = [0, 0];
			for await (const box of (0, boxes.B6)(media, {
				start: 0,
				end: media.size
			})) {
				if (box.name === "moof") pending = await unitsOf(media, box, id, usual);
				if (box.name !== "mdat") continue;
				if (box.end > media.size && !isAlone) return undefined;
				units += pending * Math.min(1, (media.size - box.start) / Math.max(1, box.end - box.start));
				pending = 0;
			}
			return units / timescale;
		}
		async function unitsOf(media, fragment, id, usual) {
			let units = 0;
			for await (const box of (0, boxes.B6)(media, fragment)) {
				if (box.name === "traf") units += await unitsIn(media, box, id, usual);
			}
			return units;
		}
		async function defaultDuration(media, extends_, id) {
			for await (const box of (0, boxes.B6)(media, extends_)) {
				const body = box.name === "trex" ? await (0, boxes.EN)(media, box) : Buffer.alloc(0);
				if (body.length >= 16 && body.readUInt32BE(4) === id) return body.readUInt32BE(12);
			}
			return 0;
		}
		async function unitsIn(media, fragment, id, usual) {
			const head = await (0, boxes.EN)(media, await (0, boxes.Nf)(media, fragment, "tfhd"));
			if (head.length < 8 || head.readUInt32BE(4) !== id) return 0;
			const flags = head.readUIntBE(1, 3);
			const at = 8 + ((flags & HAS_BASE_OFFSET) === 0 ? 0 : 8) + ((flags & HAS_DESCRIPTION) === 0 ? 0 : 4);
			const own = (flags & HAS_DEFAULT_DURATION) !== 0 && head.length >= at + 4 ? head.readUInt32BE(at) : usual;
			let units = 0;
			for await (const box of (0, boxes.B6)(media, fragment)) {
				if (box.name === "trun") units += unitsOfRun(await (0, boxes.EN)(media, box), own);
			}
			return units;
		}
		function unitsOfRun(run, usual) {
			if (run.length < 8) return 0;
			const flags = run.readUIntBE(1, 3);
			const samples = run.readUInt32BE(4);
			if ((flags & HAS_DURATIONS) === 0) return samples * usual;
			const first = 8 + ((flags & HAS_DATA_OFFSET) === 0 ? 0 : 4) + ((flags & HAS_FIRST_FLAGS) === 0 ? 0 : 4);
			const bytes = 4 + 4 * OTHER_FIELDS.filter((field) => (flags & field) !== 0).length;
			let units = 0;
			for (let at = first; at + bytes <= run.length; at += bytes) units += run.readUInt32BE(at);
			return units;
		}
		var reading = __webpack_require__(57428);
		var tags = __webpack_require__(87267);
		;
		const SILENT = [
			"vide",
			"text",
			"subt",
			"sbtl",
			"clcp",
			"tmcd",
			"meta",
			"pict",
			"auxv",
			"hint",
			"mdir"
		];
		const LOCKED = [
			"enca",
			"drms",
			"drma"
		];
		async function readMp4(given) {
			const media = await (0, tags.bH)(given);
			const index = await (0, boxes.Nf)(media, {
				start: 0,
				end: media.size
			}, "moov");
			if (index === undefined) return reading.L3;
			const tracks = await tracksIn(media, index);
			const sounds = tracks.filter(({ kind }) => kind === "soun");
			if (sounds.length === 0) {
				if (tracks.length > 0 && tracks.every(({ kind }) => SILENT.includes(kind))) throw new reading.JA("no track of sound");
				return reading.L3;
			}
			if (sounds.every(({ format }) => LOCKED.includes(format))) throw new reading.Rz("encrypted");
			return await (0, demux.eI)(media, async (heard) => {
				const track = sounds.find(({ id }) => id === heard?.id) ?? sounds[0];
				if (heard === undefined || track === undefined) return reading.L3;
				const inIndex = await (0, demux.Bd)(heard, false);
				const behind = track.hasSamples ? await fragmentSeconds(media, index, {
					...track,
					isAlone: tracks.length === 1
				}) : 0;
				return {
					duration: inIndex === undefined || behind === undefined ? undefined : inIndex + behind,
					channels: await heard.getNumberOfChannels(),
					sampleRate: await heard.getSampleRate(),
					isLossless: true,
					mayHaveVideo: tracks.some(({ kind }) => kind === "vide"),
					bytes: await soundBytes(media)
				};
			});
		}
		const soundTracks = async (media, index) => (await tracksIn(media, index)).filter(({ kind }) => kind === "soun");
		async function tracksIn(media, index) {
			const tracks = [];
			for await (const box of (0, boxes.B6)(media, index)) if (box.name === "trak") tracks.push(await trackIn(media, box));
			return tracks;
		}
		async function trackIn(media, box) {
			const body = async (...names) => await (0, boxes.EN)(media, await (0, boxes.Nf)(media, box, ...names));
			const header = await body("tkhd");
			const media_ = await body("mdia", "mdhd");
			const times = await body("mdia", "minf", "stbl", "stts");
			const isLong = (version) => version[0] === 1;
			return {
				box,
				isEnabled: ((header[3] ?? 0) & 1) !== 0,
				id: numberAt(header, isLong(header) ? 20 : 12),
				kind: (await body("mdia", "hdlr")).toString("latin1", 8, 12),
				format: (await body("mdia", "minf", "stbl", "stsd")).toString("latin1", 12, 16),
				timescale: numberAt(media_, isLong(media_) ? 20 : 12),
				hasSamples: numberAt(times, 4) > 0
			};
		}
		async function soundBytes(media) {
			let bytes = 0;
			for await (const { name, start, end } of (0, boxes.B6)(media, {
				start: 0,
				end: media.size
			})) if (name === "mdat") bytes += Math.min(end, media.size) - start;
			return bytes;
		}
		const numberAt = (bytes, at) => bytes.length >= at + 4 ? bytes.readUInt32BE(at) : 0;
	})
};
