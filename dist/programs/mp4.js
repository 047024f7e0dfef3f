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
				const header = await media.uncachedBytes(at, at + HEADER_BYTES);
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
			B: () => lengthOfTrack,
			e: () => withTrack
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
		async function withTrack(media, id, action) {
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
				const primary = id === undefined ? await input.getPrimaryAudioTrack() : undefined;
				const tracks = id === undefined ? [] : await input.getAudioTracks();
				return await action(tracks.find((track) => track.id === id) ?? primary ?? undefined);
			} finally {
				input.dispose();
			}
		}
		const MOST_STEPS = 14;
		async function lengthOfTrack(track, { isClock }) {
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
			soundTracks: () => soundTracks,
			withoutFilling: () => withoutFilling
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
			const defaultUnits = await defaultDuration(media, extends_, id);
			let [units, pending] = [0, 0];
			for await (const box of (0, boxes.B6)(media, {
				start: 0,
				end: media.size
			})) {
				if (box.name === "moof") pending = await unitsOf(media, box, id, defaultUnits);
				if (box.name !== "mdat") continue;
				if (box.end > media.size && !isAlone) return undefined;
				units += pending * Math.min(1, (media.size - box.start) / Math.max(1, box.end - box.start));
				pending = 0;
			}
			return units / timescale;
		}
		async function unitsOf(media, fragment, id, defaultUnits) {
			let units = 0;
			for await (const box of (0, boxes.B6)(media, fragment)) {
				if (box.name === "traf") units += await unitsIn(media, box, id, defaultUnits);
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
		async function unitsIn(media, fragment, id, defaultUnits) {
			const head = await (0, boxes.EN)(media, await (0, boxes.Nf)(media, fragment, "tfhd"));
			if (head.length < 8 || head.readUInt32BE(4) !== id) return 0;
			const flags = head.readUIntBE(1, 3);
			const at = 8 + ((flags & HAS_BASE_OFFSET) === 0 ? 0 : 8) + ((flags & HAS_DESCRIPTION) === 0 ? 0 : 4);
			const own = (flags & HAS_DEFAULT_DURATION) !== 0 && head.length >= at + 4 ? head.readUInt32BE(at) : defaultUnits;
			let units = 0;
			for await (const box of (0, boxes.B6)(media, fragment)) {
				if (box.name === "trun") units += unitsOfRun(await (0, boxes.EN)(media, box), own);
			}
			return units;
		}
		function unitsOfRun(run, defaultUnits) {
			if (run.length < 8) return 0;
			const flags = run.readUIntBE(1, 3);
			const samples = run.readUInt32BE(4);
			if ((flags & HAS_DURATIONS) === 0) return samples * defaultUnits;
			const first = 8 + ((flags & HAS_DATA_OFFSET) === 0 ? 0 : 4) + ((flags & HAS_FIRST_FLAGS) === 0 ? 0 : 4);
			const bytes = 4 + 4 * OTHER_FIELDS.filter((field) => (flags & field) !== 0).length;
			let units = 0;
			for (let at = first; at + bytes <= run.length; at += bytes) units += run.readUInt32BE(at);
			return units;
		}
		var reading = __webpack_require__(57428);
		var mp4_fragments = __webpack_require__(46735);
		var mp4_samples = __webpack_require__(34977);
		var tags = __webpack_require__(87267);
		;
		const SILENT_TYPES = [
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
		const ENCRYPTED_FORMATS = [
			"enca",
			"drms",
			"drma"
		];
		const OF_WAVE = "ms\0";
		const PCM_FORMATS = [
			"raw ",
			"NONE",
			"sowt",
			"twos",
			"in24",
			"in32",
			"fl32",
			"fl64",
			"lpcm",
			"ipcm",
			"fpcm"
		];
		async function withoutFilling(media) {
			const index = await (0, boxes.Nf)(media, {
				start: 0,
				end: media.size
			}, "moov");
			const sounds = index === undefined ? [] : await soundTracks(media, index);
			return sounds.some(({ format }) => PCM_FORMATS.includes(format)) ? media : await (0, tags.bH)(media);
		}
		async function readMp4(given, chosen) {
			const media = await withoutFilling(given);
			const index = await (0, boxes.Nf)(media, {
				start: 0,
				end: media.size
			}, "moov");
			if (index === undefined) return reading.L3;
			const tracks = await tracksIn(media, index);
			const sounds = tracks.filter(({ kind }) => kind === "soun");
			if (sounds.length === 0) {
				if (tracks.length > 0 && tracks.every(({ kind }) => SILENT_TYPES.includes(kind))) throw new reading.JA("no audio track");
				return reading.L3;
			}
			if (sounds.every(({ format }) => ENCRYPTED_FORMATS.includes(format))) throw new reading.Rz("encrypted");
			const wanted = chosen === undefined ? undefined : sounds[chosen - 1];
			if (chosen !== undefined && wanted === undefined) return reading.L3;
			return await (0, demux.e)(media, wanted?.id, async (primary) => {
				const track = sounds.find(({ id }) => id === primary?.id) ?? sounds[0];
				if (primary === undefined || track === undefined) return reading.L3;
				const inIndex = track.format.startsWith(OF_WAVE) ? undefined : await (0, demux.B)(primary, { isClock: false });
				const inFragments = track.hasSamples ? await fragmentSeconds(media, index, {
					...track,
					isAlone: tracks.length === 1
				}) : 0;
				return {
					duration: inIndex === undefined || inFragments === undefined ? undefined : inIndex + inFragments,
					channels: await primary.getNumberOfChannels(),
					sampleRate: await primary.getSampleRate(),
					isLossless: true,
					mayHaveVideo: tracks.some(({ kind }) => kind === "vide"),
					bytes: await soundBytes(media),
					sound: await trackBytes(media, index, track)
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
		async function trackBytes(media, index, { box, id, timescale }) {
			try {
				const samples = await (0, mp4_fragments.g)(media, index, {
					id,
					timescale
				}, await (0, mp4_samples.fr)(media, box));
				return (0, mp4_samples.$$)(samples, 0, samples.count);
			} catch {
				return undefined;
			}
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
	}),
	62224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CJ: () => SoundSelection,
			bH: () => chosenBlocks,
			gi: () => chosenTrack,
			kX: () => NotCopiedError,
			wP: () => isWhole
		});
		class NotCopiedError extends Error {
			name = "NotCopiedError";
		}
		const isWhole = ({ from, to }) => from <= 0 && to === Number.POSITIVE_INFINITY;
		function chosenTrack(tracks, primary, track) {
			const chosen = track === undefined ? primary : tracks[track - 1];
			if (chosen !== undefined) return chosen;
			throw new NotCopiedError(track === undefined ? "no audio was found in it" : `it has no audio track ${track}`);
		}
		const LARGEST_BYTES = 4294967295 - 4096;
		const ROUNDING_SECONDS = 1e-6;
		function chosenBlocks({ bytes, seconds, count }, { from, to }) {
			const first = Math.min(count, Math.floor(Math.max(0, from + ROUNDING_SECONDS) / seconds));
			const last = Math.min(count, Math.max(first, Math.ceil((to - ROUNDING_SECONDS) / seconds)));
			if (first === last) throw new NotCopiedError("no audio was found in it");
			if ((last - first) * bytes > LARGEST_BYTES) throw new NotCopiedError("it is more than 4 GB");
			const stretch = {
				start: first * bytes,
				end: last * bytes
			};
			return {
				...stretch,
				packets: last - first,
				from: first * seconds,
				to: last * seconds
			};
		}
		class SoundSelection {
			#excerpt;
			#first;
			#last = 0;
			#packets = 0;
			constructor(excerpt) {
				this.#excerpt = excerpt;
			}
			takes(start, end) {
				const { from } = this.#excerpt;
				if (this.isAfter(start) || end <= from + ROUNDING_SECONDS && end > start) return false;
				this.#first ??= start;
				this.#last = Math.max(this.#last, end);
				this.#packets += 1;
				return true;
			}
			isAfter(start) {
				return start >= this.#excerpt.to - ROUNDING_SECONDS;
			}
			get taken() {
				if (this.#first === undefined) throw new NotCopiedError("no audio was found in it");
				return {
					packets: this.#packets,
					from: this.#first,
					to: this.#last
				};
			}
		}
	}),
	46735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => withFragments });
		var _boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91257);
		var _copier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62224);
		var _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34977);
		const HAS_BASE_OFFSET = 1;
		const HAS_DESCRIPTION = 2;
		const HAS_DEFAULT_DURATION = 8;
		const HAS_DEFAULT_SIZE = 16;
		const HAS_DEFAULT_FLAGS = 32;
		const BASE_IS_FRAGMENT = 131072;
		const HAS_DATA_OFFSET = 1;
		const HAS_FIRST_FLAGS = 4;
		const HAS_DURATIONS = 256;
		const HAS_SIZES = 512;
		const OTHER_FIELDS = [1024, 2048];
		const LARGEST_GAP = .1;
		const NO_DEFAULTS = {
			description: 1,
			units: 0,
			size: 0
		};
		async function withFragments(media, index, track, indexed) {
			const extended = await (0, _boxes_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(media, index, "mvex");
			if (extended === undefined) return indexed;
			const all = new Fragments(indexed, track, {
				defaults: await defaultsIn(media, extended),
				end: media.size
			});
			for await (const box of (0, _boxes_js__WEBPACK_IMPORTED_MODULE_0__.B6)(media, {
				start: 0,
				end: media.size
			})) {
				if (box.name === "moof") all.add(await (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.c_)(media, box), startOf(box));
				if (box.end > media.size) break;
			}
			return all.samples();
		}
		async function defaultsIn(media, extended) {
			const defaults = new Map();
			for await (const box of (0, _boxes_js__WEBPACK_IMPORTED_MODULE_0__.B6)(media, extended)) {
				const body = box.name === "trex" ? await (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.c_)(media, box) : Buffer.alloc(0);
				if (body.length < 20) continue;
				const [id, description] = [(0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(body, 4), (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(body, 8)];
				defaults.set(id, {
					description,
					units: (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(body, 12),
					size: (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(body, 16)
				});
			}
			return defaults;
		}
		class Fragments {
			#track;
			#context;
			#chunks;
			#sizes;
			#durations;
			#step;
			#units;
			constructor({ sizes, durations, chunks, step, count }, track, context) {
				if (count > 0 && typeof sizes === "number") throw new _copier_js__WEBPACK_IMPORTED_MODULE_2__.kX("its index has an unsupported form");
				this.#sizes = typeof sizes === "number" ? [] : [...sizes];
				this.#durations = [...durations];
				this.#chunks = [...chunks];
				this.#step = step;
				this.#track = track;
				this.#context = context;
				this.#units = durations.reduce((sum, run) => sum + run.count * run.units, 0);
			}
			samples() {
				const sizes = Uint32Array.from(this.#sizes);
				return {
					count: sizes.length,
					sizes,
					durations: this.#durations,
					chunks: this.#chunks,
					step: this.#step
				};
			}
			add(fragment, start) {
				let previousEnd = start;
				for (const track of boxesOf(fragment, "traf")) {
					const [head] = boxesOf(track, "tfhd");
					if (head === undefined || head.length < _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq) continue;
					const isOwn = (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(head, 4) === this.#track.id;
					const defaults = this.#context.defaults.get((0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(head, 4)) ?? NO_DEFAULTS;
					const { base, ...own } = ownOf(head, defaults, {
						start,
						previousEnd
					});
					const [time] = boxesOf(track, "tfdt");
					if (isOwn && time !== undefined && time.length >= _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq) this.#checkGap(time);
					let at = base;
					for (const run of boxesOf(track, "trun").filter(({ length }) => length >= _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq)) at = isOwn ? this.#addRun(run, base, at, own) : endOfRun(run, base, at, own);
					previousEnd = at;
				}
			}
			#checkGap(body) {
				const time = body[0] === 1 && body.length >= 12 ? Number(body.readBigUInt64BE(4)) : (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(body, 4);
				const isFirst = this.#units === 0;
				if (!isFirst && Math.abs(time - this.#units) > LARGEST_GAP * this.#track.timescale) throw new _copier_js__WEBPACK_IMPORTED_MODULE_2__.kX("its audio has gaps");
				if (isFirst) this.#units = time;
			}
			#addRun(run, base, at, own) {
				const offset = startOfRun(run, base, at);
				let [next, samples] = [offset, 0];
				for (const { units, size } of samplesIn(run, own)) {
					if (next + size > this.#context.end || this.#sizes.length === _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__._J) break;
					this.#sizes.push(size);
					this.#addUnits(units);
					next += size;
					samples += 1;
				}
				if (samples > 0) this.#chunks.push({
					offset,
					samples,
					description: own.description
				});
				return next;
			}
			#addUnits(units) {
				this.#units += units;
				const last = this.#durations.at(-1);
				if (last?.units === units) this.#durations[this.#durations.length - 1] = {
					count: last.count + 1,
					units
				};
				else this.#durations.push({
					count: 1,
					units
				});
			}
		}
		function startOfRun(run, base, at) {
			const hasOffset = (run.readUIntBE(1, 3) & HAS_DATA_OFFSET) !== 0;
			return hasOffset && run.length >= 12 ? base + run.readInt32BE(8) : at;
		}
		function endOfRun(run, base, at, own) {
			let end = startOfRun(run, base, at);
			for (const { size } of samplesIn(run, own)) end += size;
			return end;
		}
		function* samplesIn(run, own) {
			const flags = run.readUIntBE(1, 3);
			const has = (flag) => (flags & flag) === 0 ? 0 : 4;
			const [units, size] = [has(HAS_DURATIONS), has(HAS_SIZES)];
			const bytes = units + size + OTHER_FIELDS.reduce((sum, flag) => sum + has(flag), 0);
			let at = _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq + has(HAS_DATA_OFFSET) + has(HAS_FIRST_FLAGS);
			for (let left = (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(run, 4); left > 0; left -= 1, at += bytes) {
				if (at + bytes > run.length) throw new _copier_js__WEBPACK_IMPORTED_MODULE_2__.kX("its index is cut off");
				yield {
					units: units > 0 ? (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(run, at) : own.units,
					size: size > 0 ? (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(run, at + units) : own.size
				};
			}
		}
		function boxesOf(parent, name) {
			const found = [];
			for (let at = 0; at + _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq <= parent.length;) {
				const size = (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(parent, at);
				if (size < _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq) break;
				if (parent.toString("latin1", at + 4, at + 8) === name) found.push(parent.subarray(at + _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq, at + size));
				at += size;
			}
			return found;
		}
		const startOf = ({ start }) => start - _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq;
		function ownOf(head, defaults, { start, previousEnd }) {
			const flags = head.readUIntBE(1, 3);
			let at = _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.Lq;
			const next = (flag, bytes) => {
				if ((flags & flag) === 0) return undefined;
				at += bytes;
				return at <= head.length ? at - bytes : undefined;
			};
			const place = next(HAS_BASE_OFFSET, 8);
			const fallback = (flags & BASE_IS_FRAGMENT) === 0 ? previousEnd : start;
			const base = place === undefined ? fallback : Number(head.readBigUInt64BE(place));
			const field = (flag, otherwise) => {
				const found = next(flag, 4);
				return found === undefined ? otherwise : (0, _mp4_samples_js__WEBPACK_IMPORTED_MODULE_1__.tk)(head, found);
			};
			const description = field(HAS_DESCRIPTION, defaults.description);
			const units = field(HAS_DEFAULT_DURATION, defaults.units);
			const size = field(HAS_DEFAULT_SIZE, defaults.size);
			field(HAS_DEFAULT_FLAGS, 0);
			return {
				base,
				description,
				units,
				size
			};
		}
	}),
	34977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$$: () => bytesOf,
			Lq: () => HEAD_BYTES,
			_J: () => MOST_SAMPLES,
			c_: () => tableOf,
			fr: () => indexedSamples,
			tk: () => numberAt
		});
		var _boxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91257);
		var _copier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);
		const MOST_SAMPLES = 2e7;
		const LARGEST_TABLE_BYTES = 1e8;
		const HEAD_BYTES = 8;
		async function tableOf(media, box) {
			if (box === undefined) return Buffer.alloc(0);
			if (box.end - box.start > LARGEST_TABLE_BYTES) throw new _copier_js__WEBPACK_IMPORTED_MODULE_0__.kX("its index is too large");
			return await media.uncachedBytes(box.start, box.end);
		}
		function entriesIn(table, words) {
			const count = Math.min(numberAt(table, 4), Math.floor((table.length - HEAD_BYTES) / (4 * words)));
			return Array.from({ length: Math.max(0, count) }, (_, entry) => Array.from({ length: words }, (__, word) => table.readUInt32BE(HEAD_BYTES + 4 * (entry * words + word))));
		}
		const numberAt = (bytes, at) => bytes.length >= at + 4 ? bytes.readUInt32BE(at) : 0;
		async function indexedSamples(media, track) {
			const table = async (...names) => {
				const stbl = await (0, _boxes_js__WEBPACK_IMPORTED_MODULE_1__.Nf)(media, track, "mdia", "minf", "stbl");
				for (const name of names) {
					const box = stbl === undefined ? undefined : await (0, _boxes_js__WEBPACK_IMPORTED_MODULE_1__.Nf)(media, stbl, name);
					if (box !== undefined) return await tableOf(media, box);
				}
				return Buffer.alloc(0);
			};
			const durations = entriesIn(await table("stts"), 2).map(([count = 0, units = 0]) => ({
				count,
				units
			}));
			const { sizes, count } = sizesIn(await table("stsz"), await table("stz2"));
			const packed = packedIn(await table("stsd"), sizes, durations);
			const runs = entriesIn(await table("stsc"), 3);
			const offsets = await offsetsOf(await table("stco"), await table("co64"));
			return {
				count,
				durations,
				...packed,
				chunks: chunksOf(offsets, runs, count)
			};
		}
		function sizesIn(plain, compact) {
			if (compact.length > 0) throw new _copier_js__WEBPACK_IMPORTED_MODULE_0__.kX("its index has an unsupported form");
			const [size, count] = [numberAt(plain, 4), numberAt(plain, 8)];
			if (size > 0) return {
				sizes: size,
				count
			};
			if (count > MOST_SAMPLES || plain.length < 12 + 4 * count) throw new _copier_js__WEBPACK_IMPORTED_MODULE_0__.kX("its index is cut off");
			const sizes = Uint32Array.from({ length: count }, (_, sample) => plain.readUInt32BE(12 + 4 * sample));
			return {
				sizes,
				count
			};
		}
		function packedIn(description, sizes, durations) {
			const isBySample = durations.every(({ units }) => units === 1);
			if (typeof sizes !== "number" || !isBySample || description.length < 56) return {
				sizes,
				step: 1
			};
			const version = description.readUInt16BE(24);
			const [samples, bytes] = [numberAt(description, 44), numberAt(description, 52)];
			if (version === 1 && samples > 0 && bytes > 0) return {
				sizes: bytes / samples,
				step: samples
			};
			const frame = Math.ceil(description.readUInt16BE(32) * description.readUInt16BE(34) / 8);
			return {
				sizes: sizes === 1 && frame > 0 ? frame : sizes,
				step: 1
			};
		}
		async function offsetsOf(short, long) {
			const isLong = long.length > 0;
			const [table, bytes] = isLong ? [long, 8] : [short, 4];
			const count = Math.min(numberAt(table, 4), Math.floor(Math.max(0, table.length - HEAD_BYTES) / bytes));
			return Float64Array.from({ length: count }, (_, chunk) => {
				const at = HEAD_BYTES + bytes * chunk;
				return isLong ? Number(table.readBigUInt64BE(at)) : table.readUInt32BE(at);
			});
		}
		function chunksOf(offsets, runs, count) {
			const chunks = [];
			let [left, run] = [count, 0];
			for (const [chunk, offset] of offsets.entries()) {
				while ((runs[run + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= chunk + 1) run += 1;
				const [, inChunk = 0, description = 1] = runs[run] ?? [];
				const samples = Math.min(left, inChunk);
				if (samples > 0) chunks.push({
					offset,
					samples,
					description
				});
				left -= samples;
			}
			if (left > 0) throw new _copier_js__WEBPACK_IMPORTED_MODULE_0__.kX("its index contradicts itself");
			return chunks;
		}
		function bytesOf({ sizes }, from, to) {
			if (typeof sizes === "number") return Math.round((to - from) * sizes);
			let bytes = 0;
			for (let sample = from; sample < to; sample += 1) bytes += sizes[sample] ?? 0;
			return bytes;
		}
	})
};
