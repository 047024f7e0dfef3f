export const id = 9166;
export const ids = [9166];
export const modules = {
	24261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => errorCode,
			HR: () => Failure,
			bD: () => messageOf
		});
		class Failure extends Error {
			name = "Failure";
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function errorCode(error) {
			if (!(error instanceof Error)) return undefined;
			if ("code" in error && typeof error.code === "string") return error.code;
			return errorCode(error.cause);
		}
	}),
	1820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DF: () => LONGEST_RECORDING,
			U9: () => count,
			ZV: () => formatNumber,
			a3: () => formatDuration,
			m_: () => shortId,
			sO: () => DAY_MS,
			z3: () => formatBytes
		});
		const KB = 1e3;
		const SIZE_UNITS = [
			"bytes",
			"kB",
			"MB",
			"GB"
		];
		const DAY_MS = 24 * 60 * 60 * 1e3;
		const LONGEST_RECORDING = 7 * 24 * 60 * 60;
		function formatBytes(bytes) {
			const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KB)), SIZE_UNITS.length - 1);
			return power === 0 ? count(bytes, "byte") : `${formatNumber(bytes / KB ** power, 1)} ${SIZE_UNITS[power]}`;
		}
		function formatDuration(seconds) {
			if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
			const whole = Math.round(seconds);
			const [hours, minutes, rest] = [
				Math.floor(whole / 3600),
				Math.floor(whole % 3600 / 60),
				whole % 60
			];
			const two = (value) => String(value).padStart(2, "0");
			return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
		}
		const formatNumber = (amount, decimals = 0) => amount.toFixed(decimals).replaceAll(THOUSANDS, ",");
		const THOUSANDS = /\B(?=(?:\d{3})+(?:\.|$))/g;
		function count(amount, noun, plural = `${noun}s`) {
			return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
		}
		const SHORT_ID = 7;
		const shortId = (commit) => commit.slice(0, SHORT_ID);
	}),
	40488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fb: () => readAiff,
			h9: () => packetsOf,
			y: () => aiffPartsIn
		});
		var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11516);
		var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57428);
		const FORM_BYTES = 12;
		const COMMON_BYTES = 278;
		const OFFSET_BYTES = 8;
		const PACKETS = {
			ima4: [64, 34],
			"GSM ": [160, 33],
			agsm: [160, 33],
			ulaw: [1, 1],
			ULAW: [1, 1],
			alaw: [1, 1],
			ALAW: [1, 1],
			fl32: [1, 4],
			FL32: [1, 4],
			fl64: [1, 8],
			FL64: [1, 8],
			MAC3: [6, 2],
			MAC6: [6, 1]
		};
		const PCM_CODECS = [
			"NONE",
			"sowt",
			"twos",
			"raw ",
			"in24",
			"in32",
			"ni24",
			"42ni",
			"23ni"
		];
		async function aiffPartsIn(media) {
			const form = (await media.bytes(0, FORM_BYTES)).toString("latin1", 8);
			let [header, sound] = [Buffer.alloc(0), undefined];
			for await (const { name, start, end } of (0, _chunks_js__WEBPACK_IMPORTED_MODULE_0__.ol)(media, FORM_BYTES, _chunks_js__WEBPACK_IMPORTED_MODULE_0__.vW)) {
				if (name === "COMM") header = Buffer.from(await media.bytes(start, Math.min(end, start + COMMON_BYTES)));
				if (name === "SSND") sound = media.part(start + OFFSET_BYTES, end);
				if (header.length > 0 && sound !== undefined) break;
			}
			return {
				form,
				common: commonIn(header),
				header,
				sound
			};
		}
		async function readAiff(media) {
			const { common, sound } = await aiffPartsIn(media);
			if (common === undefined || sound === undefined) return _reading_js__WEBPACK_IMPORTED_MODULE_1__.L3;
			const { channels, rate } = common;
			const packet = packetsOf(common, sound.size);
			return {
				duration: packet && packet.count * packet.seconds,
				channels,
				sampleRate: rate,
				isLossless: true,
				bytes: sound.size
			};
		}
		function packetsOf({ channels, rate, bits, codec, frames }, bytes) {
			const packet = PCM_CODECS.includes(codec) ? [1, Math.ceil(bits / 8)] : PACKETS[codec];
			if (packet === undefined || rate <= 0 || channels === 0 || packet[1] === 0) return undefined;
			const [samples, size] = [packet[0], packet[1] * channels];
			const room = Math.floor(bytes / size);
			const count = samples === 1 && frames > 0 ? Math.min(frames, room) : room;
			return {
				bytes: size,
				samples,
				seconds: samples / rate,
				count
			};
		}
		function commonIn(bytes) {
			if (bytes.length < 18) return undefined;
			return {
				channels: bytes.readUInt16BE(0),
				frames: bytes.readUInt32BE(2),
				bits: bytes.readUInt16BE(6),
				rate: extended(bytes.subarray(8, 18)),
				codec: bytes.length >= 22 ? bytes.toString("latin1", 18, 22) : "NONE"
			};
		}
		function extended(bytes) {
			const exponent = (bytes.readUInt16BE(0) & 32767) - 16383;
			return (bytes.readUInt32BE(2) / 2 ** 31 + bytes.readUInt32BE(6) / 2 ** 63) * 2 ** exponent;
		}
	}),
	88989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ef: () => framesIn,
			gH: () => isSound,
			hu: () => measureFrames,
			ov: () => FrameTally
		});
		var _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72370);
		function measureFrames(bytes, syntax = _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_0__.W) {
			const tally = new FrameTally();
			let seconds = 0;
			let first;
			for (const { at, frame } of framesIn(bytes, syntax)) {
				first ??= frame;
				tally.add(at, at + frame.bytes);
				seconds += (0, _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(bytes, at) ? 0 : frame.seconds;
			}
			const { bytes: counted, frames, gaps } = tally;
			return first === undefined ? undefined : {
				bytes: counted,
				seconds,
				frames,
				gaps,
				channels: first.channels
			};
		}
		class FrameTally {
			bytes = 0;
			frames = 0;
			gaps = 0;
			#end;
			add(start, end) {
				this.bytes += end - start;
				this.frames += 1;
				if (start !== (this.#end ?? start)) this.gaps += 1;
				this.#end = end;
			}
		}
		const LEAST_SHARE = .5;
		const FRAMES_TO_GAP = 4;
		const isSound = ({ bytes, frames, gaps }, size, syntax) => syntax !== _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_0__.W || bytes >= LEAST_SHARE * size && gaps <= 1 + frames / FRAMES_TO_GAP;
		function* framesIn(bytes, syntax, edge = bytes.length, before) {
			const { sync, frameAt } = syntax;
			let stream = before;
			let at = bytes.indexOf(sync);
			while (at !== -1 && at < edge) {
				const frame = frameAt(bytes, at);
				const isFound = frame !== undefined && (frame.stream === stream || isFollowed(bytes, at, frame, syntax));
				const isWhole = isFound && at + frame.bytes <= bytes.length;
				stream = isWhole ? frame.stream : undefined;
				if (isWhole) yield {
					at,
					frame
				};
				at = bytes.indexOf(sync, at + (isFound ? frame.bytes : 1));
			}
		}
		function isFollowed(bytes, at, frame, { frameAt }) {
			return frameAt(bytes, at + frame.bytes)?.stream === frame.stream;
		}
	}),
	11516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ni: () => CAF,
			O$: () => WAVE64,
			kX: () => RIFF,
			ol: () => chunksIn,
			vW: () => AIFF
		});
		const MOST_CHUNKS = 2e3;
		const NAME_BYTES = 4;
		const plain = (size) => ({
			size,
			length: size
		});
		const RIFF = {
			headBytes: 8,
			read: (head) => plain(head.readUInt32LE(4)),
			padding: 2
		};
		const AIFF = {
			headBytes: 8,
			read: (head) => plain(head.readUInt32BE(4)),
			padding: 2
		};
		const CAF = {
			headBytes: 12,
			read: (head) => plain(Number(head.readBigInt64BE(4))),
			padding: 1
		};
		const WAVE64 = {
			headBytes: 24,
			read: (head) => {
				const size = Number(head.readBigUInt64LE(16));
				return {
					size,
					length: size - 24
				};
			},
			padding: 8
		};
		async function* chunksIn(media, from, { headBytes, read, padding }) {
			let at = from;
			for (let number = 0; number < MOST_CHUNKS; number += 1) {
				const head = await media.bytes(at, at + headBytes);
				if (head.length < headBytes) return;
				const { size, length } = read(head);
				const start = at + headBytes;
				yield {
					name: head.toString("latin1", 0, NAME_BYTES),
					start,
					end: start + length,
					size
				};
				if (length < 0 || !Number.isSafeInteger(start + length)) return;
				at = start + Math.ceil(length / padding) * padding;
			}
		}
	}),
	63160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EN: () => bodyOf,
			LU: () => childrenOf,
			Od: () => floatIn,
			Ok: () => elementIn,
			Po: () => numberIn,
			To: () => vintOf,
			_9: () => childIn,
			aA: () => uintOf,
			q2: () => HEADER_BYTES
		});
		const HEADER_BYTES = 12;
		function elementIn(bytes, at) {
			const length = Math.clz32((bytes[at] ?? 0) << 24) + 1;
			if (length > 4 || at + length > bytes.length) return undefined;
			const size = vintOf(bytes, at + length);
			if (size === undefined) return undefined;
			return {
				id: bytes.readUIntBE(at, length),
				start: at + length + size.bytes,
				size: size.isUnknown ? undefined : size.value
			};
		}
		function vintOf(bytes, at) {
			const first = bytes[at];
			if (first === undefined || first === 0) return undefined;
			const length = Math.clz32(first << 24) + 1;
			if (at + length > bytes.length) return undefined;
			let value = BigInt(first & 255 >> length);
			for (let place = 1; place < length; place += 1) value = value * 256n + BigInt(bytes[at + place] ?? 0);
			return {
				value: Number(value),
				bytes: length,
				isUnknown: value === (1n << BigInt(7 * length)) - 1n
			};
		}
		function childrenOf(body) {
			const found = [];
			for (let at = 0; at < body.length;) {
				const element = elementIn(body, at);
				if (element?.size === undefined) break;
				found.push(element);
				at = element.start + element.size;
			}
			return found;
		}
		const bodyOf = (parent, { start, size = 0 }) => parent.subarray(start, start + size);
		function childIn(parent, id) {
			const child = childrenOf(parent).find((element) => element.id === id);
			return child === undefined ? undefined : bodyOf(parent, child);
		}
		function numberIn(parent, id) {
			const child = childIn(parent, id);
			return child === undefined ? undefined : uintOf(child);
		}
		const uintOf = (bytes) => bytes.reduce((value, byte) => value * 256 + byte, 0);
		function floatIn(parent, id) {
			const child = childIn(parent, id);
			if (child?.length === 4) return child.readFloatBE(0);
			return child?.length === 8 ? child.readDoubleBE(0) : undefined;
		}
	}),
	7460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OG: () => streamInfoOf,
			QL: () => soundStart,
			Qo: () => frameFinder,
			fA: () => readFlac,
			tI: () => FLAC_MARK,
			zz: () => STREAMINFO_BYTES
		});
		var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87267);
		const FLAC_MARK = Buffer.from("fLaC\0\0\0\"", "latin1");
		const LONE_MARK = Buffer.from("fLaC\0\0\"", "latin1");
		const MARK_BYTES = 4;
		const BLOCK_HEADER_BYTES = 4;
		const STREAMINFO_BYTES = 34;
		const MOST_BLOCKS = 1e4;
		const LONGEST_HEADER_BYTES = 16;
		const WINDOW_BYTES = 262144;
		const HEAD_BYTES = 65536;
		const LARGEST_SEARCHED_BYTES = 8e6;
		const PROBES = 10;
		const UNEVENNESS = .618;
		async function readFlac(given) {
			const media = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.bH)(await (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.R3)(given));
			const info = streamInfoOf(await media.bytes(0, FLAC_MARK.length + STREAMINFO_BYTES));
			const sound = media.part(await soundStart(media));
			const facts = {
				channels: info.channels,
				isLossless: true,
				sampleRate: info.rate,
				bytes: sound.size
			};
			if (sound.size <= LARGEST_SEARCHED_BYTES) {
				const next = nextStream(await sound.bytes(0, sound.size));
				if (next !== -1) {
					const first = await lengthOf(sound.part(0, next), info);
					const rest = await readFlac(sound.part(next));
					const duration = first === undefined || rest.duration === undefined ? undefined : first + rest.duration;
					return {
						...facts,
						duration
					};
				}
			}
			return {
				...facts,
				duration: await lengthOf(sound, info)
			};
		}
		function nextStream(bytes) {
			const found = [FLAC_MARK, LONE_MARK].map((mark) => bytes.indexOf(mark)).filter((at) => at !== -1);
			return found.length === 0 ? -1 : Math.min(...found);
		}
		function streamInfoOf(bytes) {
			if (bytes.length < FLAC_MARK.length + STREAMINFO_BYTES || nextStream(bytes) !== 0) throw new RangeError("no STREAMINFO");
			const body = bytes.subarray(FLAC_MARK.length);
			const packed = body.readBigUInt64BE(10);
			return {
				blockSize: body.readUInt16BE(0),
				largestBlock: body.readUInt16BE(2),
				rate: Number(packed >> 44n),
				channels: Number(packed >> 41n & 7n) + 1,
				samples: Number(packed & 68719476735n)
			};
		}
		async function soundStart(media) {
			let at = MARK_BYTES;
			for (let block = 0; block < MOST_BLOCKS; block += 1) {
				const header = await media.bytes(at, at + BLOCK_HEADER_BYTES);
				if (header.length < BLOCK_HEADER_BYTES) break;
				at += BLOCK_HEADER_BYTES + header.readUIntBE(1, 3);
				if ((header[0] ?? 0) & 128) return at;
			}
			throw new RangeError("no end of the metadata");
		}
		async function lengthOf(sound, info) {
			if (info.rate === 0) return undefined;
			const head = await sound.bytes(0, HEAD_BYTES);
			const frameAt = await frameFinder(sound, info);
			const first = frameAt(head, 0);
			const tail = await sound.tail(WINDOW_BYTES);
			const last = lastOf(tail, frameAt);
			if (first === undefined || last === undefined) return undefined;
			const end = last.start + last.samples;
			let before = first.start;
			for (let probe = 1; probe < PROBES; probe += 1) {
				const from = Math.floor(sound.size * (probe + probe * UNEVENNESS % 1 / 2) / PROBES);
				const there = lastOf(await sound.bytes(from, from + HEAD_BYTES), frameAt);
				if (there !== undefined && (there.start < before || there.start > end)) return undefined;
				before = there?.start ?? before;
			}
			const exact = info.samples;
			const isExact = exact > last.start - first.start && exact <= end - first.start;
			const soundEnd = isWhole(tail.subarray(last.at)) ? end : last.start;
			return (isExact ? exact : soundEnd - first.start) / info.rate;
		}
		async function frameFinder(sound, info) {
			const like = await sound.bytes(0, BLOCK_HEADER_BYTES);
			return (bytes, at) => frameIn(bytes, at, like, info);
		}
		function lastOf(bytes, frameAt) {
			for (let at = bytes.lastIndexOf(255); at > 0; at = bytes.lastIndexOf(255, at - 1)) {
				const frame = frameAt(bytes, at);
				if (frame !== undefined) return frame;
			}
			return frameAt(bytes, 0);
		}
		const BLOCK_SIZES = [
			0,
			192,
			576,
			1152,
			2304,
			4608
		];
		const ONE_BYTE = 6;
		const TWO_BYTES = 7;
		const RATE_BYTES = {
			12: 1,
			13: 2,
			14: 2
		};
		function isLike([sync, kind = 0, sizes = 0, layout = 0], like) {
			if (sync !== 255 || (kind & 254) !== 248 || (layout & 1) !== 0) return false;
			const differs = (sizes ^ (like[2] ?? 0)) & 15 | (layout ^ (like[3] ?? 0)) & 14;
			return kind === like[1] && differs === 0;
		}
		function samplesIn(code, following) {
			const [high = 0, low = 0] = following;
			if (code === ONE_BYTE) return [high + 1, 1];
			if (code === TWO_BYTES) return [high * 256 + low + 1, 2];
			return [BLOCK_SIZES[code] ?? 256 * 2 ** (code - 8), 0];
		}
		function frameIn(bytes, at, like, info) {
			const header = bytes.subarray(at, at + LONGEST_HEADER_BYTES);
			if (!isLike(header, like)) return undefined;
			const [, kind = 0, sizes = 0] = header;
			const number = codedNumber(header.subarray(4));
			if (number === undefined) return undefined;
			const [samples, sizeBytes] = samplesIn(sizes >> 4, header.subarray(4 + number.bytes));
			const length = 4 + number.bytes + sizeBytes + (RATE_BYTES[sizes & 15] ?? 0);
			if (length >= header.length || crc8(header.subarray(0, length)) !== header[length]) return undefined;
			const isVariable = (kind & 1) === 1;
			return {
				at,
				start: isVariable ? number.value : number.value * info.blockSize,
				samples
			};
		}
		function codedNumber(bytes) {
			const [first = 0] = bytes;
			if (first < 128) return {
				value: first,
				bytes: 1
			};
			const length = Math.clz32(~(first << 24) >>> 0);
			if (length < 2 || length > 7 || bytes.length < length) return undefined;
			let value = first & 127 >> length;
			for (const byte of bytes.subarray(1, length)) {
				if ((byte & 192) !== 128) return undefined;
				value = value * 64 + (byte & 63);
			}
			return {
				value,
				bytes: length
			};
		}
		const CRC16_POLYNOMIAL = 32773;
		function isWhole(frame) {
			let crc = 0;
			for (const byte of frame) {
				crc ^= byte << 8;
				for (let bit = 0; bit < 8; bit += 1) crc = crc & 32768 ? (crc << 1 ^ CRC16_POLYNOMIAL) & 65535 : crc << 1;
			}
			return crc === 0;
		}
		const CRC_POLYNOMIAL = 7;
		function crc8(bytes) {
			let crc = 0;
			for (const byte of bytes) {
				crc ^= byte;
				for (let bit = 0; bit < 8; bit += 1) crc = crc & 128 ? (crc << 1 ^ CRC_POLYNOMIAL) & 255 : crc << 1;
			}
			return crc;
		}
	}),
	95888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => readFrames });
		var _audio_frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);
		var _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72370);
		var _plausible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32231);
		var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57428);
		var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87267);
		const LARGEST_COUNTED_BYTES = 4e6;
		const NEAR = {
			samples: 256,
			bytes: 16384
		};
		const FAR = {
			samples: 24,
			bytes: 65536
		};
		const HEAD_BYTES = 65536;
		const SAME_BYTES = .02;
		async function readFrames(given, syntax = _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_1__.W) {
			const media = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_3__.bH)(await (0, _tags_js__WEBPACK_IMPORTED_MODULE_3__.R3)(given));
			const whole = media.size <= LARGEST_COUNTED_BYTES && !media.isFar;
			const all = whole ? (0, _audio_frames_js__WEBPACK_IMPORTED_MODULE_0__.hu)(await media.bytes(0, media.size), syntax) : await sample(media, syntax);
			if (all === undefined || !(0, _audio_frames_js__WEBPACK_IMPORTED_MODULE_0__.gH)(all, media.size, syntax)) return _reading_js__WEBPACK_IMPORTED_MODULE_2__.L3;
			const { channels } = all;
			const claimed = whole ? undefined : await xingDuration(media);
			const facts = {
				channels,
				bytes: media.size
			};
			if (claimed === undefined) return {
				...facts,
				duration: all.seconds
			};
			return {
				...facts,
				duration: (0, _plausible_js__WEBPACK_IMPORTED_MODULE_4__.d5)(all.seconds, claimed) ? claimed : undefined
			};
		}
		async function sample(media, syntax) {
			const { samples, bytes: length } = media.isFar ? FAR : NEAR;
			const stretches = [];
			let covered = 0;
			for (let number = 0; number < samples; number += 1) {
				const from = Math.max(0, Math.floor(number * (media.size - length) / (samples - 1)));
				const stretch = (0, _audio_frames_js__WEBPACK_IMPORTED_MODULE_0__.hu)(await media.uncachedBytes(from, from + length), syntax);
				if (stretch === undefined) continue;
				stretches.push(stretch);
				covered += (stretch.bytes + stretch.bytes / stretch.frames) / Math.min(length, media.size);
			}
			const [first] = stretches;
			if (first === undefined) return undefined;
			const sum = (of) => stretches.reduce((total, stretch) => total + of(stretch), 0);
			const bytes = sum((stretch) => stretch.bytes);
			const sound = media.size * Math.min(1, covered / samples);
			return {
				...first,
				frames: sum(({ frames }) => frames),
				gaps: sum(({ gaps }) => gaps),
				bytes: sound,
				seconds: sum(({ seconds }) => seconds) / bytes * sound
			};
		}
		const XING_MARKS = ["Xing", "Info"];
		const LONGEST_BEFORE_XING = 64;
		const HAS_FRAMES_AND_BYTES = 3;
		async function xingDuration(media) {
			const head = await media.bytes(0, HEAD_BYTES);
			for (let at = head.indexOf(255); at !== -1; at = head.indexOf(255, at + 1)) {
				const frame = _mpeg_frames_js__WEBPACK_IMPORTED_MODULE_1__.W.frameAt(head, at);
				if (frame === undefined || !frame.stream.startsWith("MPEG")) continue;
				const start = head.subarray(at, at + LONGEST_BEFORE_XING + 16);
				const mark = XING_MARKS.map((name) => start.indexOf(name)).find((place) => place !== -1);
				if (mark === undefined || start.length < mark + 16) return undefined;
				const flags = start.readUInt32BE(mark + 4);
				if ((flags & HAS_FRAMES_AND_BYTES) !== HAS_FRAMES_AND_BYTES) return undefined;
				const [frames, bytes] = [start.readUInt32BE(mark + 8), start.readUInt32BE(mark + 12)];
				const isOfAll = Math.abs(bytes - (media.size - at)) <= SAME_BYTES * media.size;
				return isOfAll && frames > 0 ? frames * frame.seconds : undefined;
			}
			return undefined;
		}
	}),
	89166: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
		var external_node_module_ = __webpack_require__(98995);
		var open_file = __webpack_require__(29725);
		;
		const MB = 1e3 ** 2;
		const MOST_BYTES_READ = 32 * MB;
		const PIECE_BYTES = 65536;
		const MOST_PIECES = 48;
		class Reads {
			origin;
			pieceBytes;
			#pieces = new Map();
			#left;
			constructor(origin, { most = MOST_BYTES_READ, pieceBytes = PIECE_BYTES }) {
				this.origin = origin;
				this.pieceBytes = pieceBytes;
				this.#left = most;
			}
			piece(number) {
				const known = this.#pieces.get(number);
				const start = number * this.pieceBytes;
				const piece = known ?? this.direct(start, Math.min(start + this.pieceBytes, this.origin.size));
				this.#pieces.delete(number);
				this.#pieces.set(number, piece);
				const [oldest] = this.#pieces.keys();
				if (this.#pieces.size > MOST_PIECES && oldest !== undefined) this.#pieces.delete(oldest);
				return piece;
			}
			async direct(start, end) {
				this.#left -= end - start;
				if (this.#left < 0) throw new RangeError("too many bytes to read");
				const read = await this.origin.read(start, end);
				return Buffer.from(read.buffer, read.byteOffset, read.byteLength);
			}
		}
		class MediaBytes {
			size;
			isFar;
			#reads;
			#start;
			constructor(reads, start, end, isFar) {
				this.#reads = reads;
				this.#start = start;
				this.size = end - start;
				this.isFar = isFar;
			}
			static of(origin, limits = {}) {
				return new MediaBytes(new Reads(origin, limits), 0, origin.size, limits.isFar ?? false);
			}
			static ofBytes(bytes) {
				return MediaBytes.of({
					size: bytes.length,
					read: async (start, end) => bytes.subarray(start, end)
				});
			}
			part(start, end = this.size) {
				const from = Math.min(Math.max(0, start), this.size);
				const to = Math.max(from, Math.min(end, this.size));
				return new MediaBytes(this.#reads, this.#start + from, this.#start + to, this.isFar);
			}
			async bytes(start, end) {
				const from = this.#start + Math.max(0, start);
				const to = this.#start + Math.min(end, this.size);
				if (to <= from) return Buffer.alloc(0);
				const { pieceBytes } = this.#reads;
				const [first, last] = [Math.floor(from / pieceBytes), Math.floor((to - 1) / pieceBytes)];
				if (last - first > 1) return await this.#reads.direct(from, to);
				const pieces = [];
				for (let number = first; number <= last; number += 1) pieces.push(await this.#reads.piece(number));
				const joined = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
				return (joined ?? Buffer.alloc(0)).subarray(from - first * pieceBytes, to - first * pieceBytes);
			}
			async uncachedBytes(start, end) {
				const from = this.#start + Math.max(0, start);
				const to = this.#start + Math.min(end, this.size);
				return to <= from ? Buffer.alloc(0) : await this.#reads.direct(from, to);
			}
			async tail(length) {
				return await this.bytes(this.size - length, this.size);
			}
		}
		var measure = __webpack_require__(77299);
		;
		const waiting = new Map();
		let reads = 0;
		process.on("message", (request) => {
			if ("question" in request) void answer(request.id, request.question);
			else waiting.get(request.read)?.(request.bytes);
		});
		process.on("disconnect", () => process.exit());
		async function answer(id, question) {
			if (question.action === "copy") reply({
				id,
				copy: await copy(question).catch(unreadable)
			});
			else if (question.action === "title") reply({
				id,
				title: await title(question).catch(() => undefined)
			});
			else reply({
				id,
				facts: await carryOut(id, question).catch(() => ({}))
			});
			(0, external_node_module_.flushCompileCache)();
		}
		const unreadable = () => ({ reason: "it cannot be read" });
		async function title({ media, name }) {
			const { ownTitle } = await __webpack_require__.e(2803).then(__webpack_require__.bind(__webpack_require__, 12803));
			return await withFile(media, {}, (file) => ownTitle(file, name));
		}
		async function carryOut(id, { media, name, track }) {
			if (media.kind === "far") return await (0, measure.x)(farMedia(id, media), name, track);
			return await withFile(media, {}, (file) => (0, measure.x)(file, name, track));
		}
		const mostCopied = (size) => 3 * size + 5e8;
		async function copy({ media, name, into, ...excerpt }) {
			const { copySound } = await Promise.all([
				__webpack_require__.e(887),
				__webpack_require__.e(333),
				__webpack_require__.e(8725)
			]).then(__webpack_require__.bind(__webpack_require__, 28725));
			const reopen = async (path, size, use) => await withFile({
				path,
				size
			}, {}, use);
			return await withFile(media, { most: mostCopied(media.size) }, (file) => copySound(file, name, into, excerpt, reopen));
		}
		async function withFile({ path, size }, limits, use) {
			const handle = await (0, open_file.Bv)(path, size);
			try {
				const read = async (start, end) => {
					const buffer = Buffer.allocUnsafe(end - start);
					const { bytesRead } = await handle.read(buffer, 0, end - start, start);
					return buffer.subarray(0, bytesRead);
				};
				return await use(MediaBytes.of({
					size,
					read
				}, limits));
			} finally {
				await handle.close();
			}
		}
		const MOST_FETCHED_BYTES = 6e6;
		const FETCHED_AT_ONCE = 131072;
		function farMedia(id, { size }) {
			const read = async (start, end) => {
				const number = ++reads;
				const { promise, resolve } = Promise.withResolvers();
				waiting.set(number, resolve);
				reply({
					id,
					read: number,
					start,
					end
				});
				const bytes = await promise;
				waiting.delete(number);
				if (bytes?.length !== end - start) throw new Error("the server did not send the requested bytes");
				return bytes;
			};
			return MediaBytes.of({
				size,
				read
			}, {
				most: MOST_FETCHED_BYTES,
				pieceBytes: FETCHED_AT_ONCE,
				isFar: true
			});
		}
		function reply(message) {
			process.send?.(message);
		}
	}),
	48412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => otherKind,
			X_: () => KIND_BYTES,
			i9: () => TS_SYNC,
			iJ: () => TS_PACKETS,
			l4: () => mediaKind
		});
		const MEDIA = [
			[
				"wave",
				{ is: "RIFF" },
				{
					at: 8,
					is: "WAVE"
				}
			],
			["wave", { is: "RF64" }],
			["wave", { is: "BW64" }],
			["wave64", { is: "riff.Ï" }],
			[
				"avi",
				{ is: "RIFF" },
				{
					at: 8,
					is: "AVI "
				}
			],
			[
				"aiff",
				{ is: "FORM" },
				{
					at: 8,
					is: "AIF"
				}
			],
			["au", { is: ".snd" }],
			["caf", { is: "caff" }],
			["amr", { is: "#!AMR" }],
			["flac", { is: "fLaC" }],
			["ogg", { is: "OggS" }],
			["matroska", { is: "Eß£" }],
			["asf", { is: "0&²ufÏ" }],
			["flv", { is: "FLV" }],
			["ps", { is: "\0\0º" }],
			["wavpack", { is: "wvpk" }],
			["tta", { is: "TTA1" }],
			["ac3", { is: "\vw" }],
			["dts", { is: "þ" }],
			["other", { is: "MAC " }],
			["other", { is: "MPCK" }],
			["other", { is: "MP+" }],
			["other", { is: "DSD " }],
			["other", { is: "FRM8" }]
		];
		const BOXES = [
			"ftyp",
			"moov",
			"mdat",
			"wide",
			"free",
			"skip",
			"pnot",
			"moof",
			"styp"
		];
		const TS_SYNC = 71;
		const TS_PACKETS = [
			[188, 0],
			[192, 4],
			[204, 0]
		];
		const KIND_BYTES = 4096;
		function mediaKind(head) {
			const found = MEDIA.find(([, ...starts]) => starts.every((start) => begins(head, start)));
			if (found !== undefined) return found[0];
			if (BOXES.includes(head.toString("latin1", 4, 8))) return "mp4";
			const isTs = TS_PACKETS.some(([bytes, at]) => [
				0,
				1,
				2
			].every((packet) => head[at + packet * bytes] === TS_SYNC));
			return isTs ? "ts" : undefined;
		}
		const begins = (head, { at = 0, is }) => head.toString("latin1", at, at + is.length) === is;
		const NOT_RECORDINGS = [
			["a PNG picture", { is: "PNG" }],
			["a JPEG picture", { is: "ÿØÿ" }],
			["a GIF picture", { is: "GIF8" }],
			[
				"a WebP picture",
				{ is: "RIFF" },
				{
					at: 8,
					is: "WEBP"
				}
			],
			["a TIFF picture", { is: "II*\0" }],
			["a TIFF picture", { is: "MM\0*" }],
			[
				"a BMP picture",
				{ is: "BM" },
				{
					at: 6,
					is: "\0\0\0\0"
				}
			],
			["an icon", { is: "\0\0\0" }],
			["a HEIF picture", {
				at: 4,
				is: "ftyphei"
			}],
			["a HEIF picture", {
				at: 4,
				is: "ftypmif"
			}],
			["an AVIF picture", {
				at: 4,
				is: "ftypavi"
			}],
			["a PDF", { is: "%PDF-" }],
			["a ZIP archive", { is: "PK" }],
			["a gzip archive", { is: "\b" }],
			["a 7z archive", { is: "7z¼¯'" }],
			["a RAR archive", { is: "Rar!\x07" }],
			["a MIDI file, which contains notes, not audio", { is: "MThd" }]
		];
		function otherKind(head, { isNamedMedia }) {
			if (head.length === 0) return undefined;
			if (mediaKind(head) !== undefined && head.toString("latin1", 4, 8) !== "ftyp") return undefined;
			const found = NOT_RECORDINGS.find(([, ...starts]) => starts.every((start) => begins(head, start)));
			if (found !== undefined) return found[0];
			const text = textOf(head);
			return text === undefined ? undefined : textKind(text, isNamedMedia);
		}
		const UTF16 = ["ÿþ", "þÿ"];
		const FIRST_PRINTABLE = 32;
		const IN_TEXT = [
			9,
			10,
			11,
			12,
			13,
			27
		];
		function textOf(head) {
			const isUtf16 = UTF16.some((is) => begins(head, { is }));
			try {
				const decoder = new TextDecoder(isUtf16 ? head[0] === 255 ? "utf-16le" : "utf-16be" : "utf-8", { fatal: true });
				const text = decoder.decode(head, { stream: true });
				return [...text].every(isOfText) ? text.trimStart() : undefined;
			} catch {
				return undefined;
			}
		}
		function isOfText(character) {
			const code = character.codePointAt(0) ?? 0;
			return code >= FIRST_PRINTABLE || IN_TEXT.includes(code);
		}
		const TEXTS = [
			["an HTML page", /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|html|head|body)\b/i],
			["an SVG picture", /^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i],
			["XML", /^<\?xml\b|^<(?:rss|feed|error)\b/i],
			["JSON", /^[[{]\s*(?:["[{\]}\d-]|true|false|null)/],
			["a playlist", /^#EXTM3U|^\[playlist\]/i],
			["captions", /^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} -->/],
			["the error message of a server", /^(?:(?:error:? )?[45]\d\d\b|(?:page |file )?not found|access denied|forbidden|unauthorized)/i],
			["a git-annex pointer whose content was not fetched", /^\/annex\/objects\//],
			["a link instead of the recording that it leads to", /^(?:https?:\/\/|\.{1,2}\/)\S+\s*$|^\[InternetShortcut\]/i],
			["a damaged Git LFS pointer", /^version https?:\/\/[a-z.-]+\/(?:spec\/)?v/]
		];
		const SHORTEST_TEXT = 64;
		function textKind(text, isNamedMedia) {
			const known = TEXTS.find(([, start]) => start.test(text))?.[0];
			return known ?? (isNamedMedia && text.length < SHORTEST_TEXT ? undefined : "text");
		}
	}),
	81982: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => firstBlocks,
			D8: () => soundBytes,
			NZ: () => isSteady,
			av: () => isBegun,
			"do": () => timeOfCluster,
			ri: () => IN_CLUSTER,
			z6: () => lastBlocks
		});
		var _ebml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63160);
		var _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64699);
		const MOST_ELEMENTS = 1e5;
		const WINDOW_BYTES = 262144;
		const MOST_SEARCHED_BYTES = 8e6;
		const MOST_CLUSTERS = 6;
		const MARK_BYTES = 4;
		const BLOCK_HEAD_BYTES = 32;
		const CLUSTER_MARK = Buffer.from("1f43b675", "hex");
		async function isBegun(media, at) {
			return (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(await media.bytes(at, at + _ebml_js__WEBPACK_IMPORTED_MODULE_1__.q2), 0)?.id === _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.ebml;
		}
		async function isSteady(clusters) {
			let [place, before] = [-1, -1];
			for (let number = 0; number <= SAMPLED_CLUSTERS; number += 1) {
				const at = number === SAMPLED_CLUSTERS ? await clusterBefore(clusters, clusters.size) : await nextCluster(clusters, Math.floor(clusters.size * number / SAMPLED_CLUSTERS));
				const time = at === undefined || at === place ? undefined : await timeOfCluster(clusters, at);
				if (at === undefined || time === undefined) continue;
				if (time <= before) return false;
				[place, before] = [at, time];
			}
			return true;
		}
		async function timeOfCluster(media, at) {
			if (at >= media.size) return undefined;
			const head = await media.bytes(at, at + 4 * _ebml_js__WEBPACK_IMPORTED_MODULE_1__.q2);
			const cluster = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(head, 0);
			let first = cluster?.id === _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.cluster ? (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(head, cluster.start) : undefined;
			if (first?.id === _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.checksum) first = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(head, first.start + (first.size ?? 0));
			if (first?.id !== _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.timestamp || first.size === undefined) return undefined;
			return (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.aA)(head.subarray(first.start, first.start + first.size));
		}
		const SAMPLED_CLUSTERS = 8;
		async function soundBytes(clusters, track) {
			let [own, all] = [0, 0];
			for (let number = 0; number < SAMPLED_CLUSTERS; number += 1) {
				const start = await nextCluster(clusters, Math.floor(clusters.size * number / SAMPLED_CLUSTERS));
				if (start === undefined) continue;
				const { bytes, end } = await blocksOf(clusters, start, track);
				own += bytes;
				all += end - start;
			}
			return all === 0 ? clusters.size : Math.ceil(clusters.size * own / all);
		}
		async function firstBlocks(clusters, track) {
			let at = 0;
			for (let number = 0; number < MOST_CLUSTERS; number += 1) {
				const { times, end } = await blocksOf(clusters, at, track);
				if (times.length > 0) return times;
				const next = await nextCluster(clusters, end);
				if (next === undefined) break;
				at = next;
			}
			return [];
		}
		async function lastBlocks(clusters, track) {
			let at = clusters.size;
			for (let number = 0; number < MOST_CLUSTERS; number += 1) {
				const before = await clusterBefore(clusters, at);
				if (before === undefined) return [];
				const { times } = await blocksOf(clusters, before, track);
				if (times.length > 1) return times;
				if (times.length === 1) return [...await timesBefore(clusters, before, track), ...times];
				at = before;
			}
			let [sound, silenceStart] = [0, at];
			while (silenceStart - sound > WINDOW_BYTES) {
				const middle = sound + Math.floor((silenceStart - sound) / 2);
				const next = await nextCluster(clusters, middle);
				const { times } = next === undefined ? NONE : await blocksOf(clusters, next, track);
				if (times.length > 0) sound = middle;
				else silenceStart = middle;
			}
			return await lastBlocksIn(clusters, [sound, Math.min(silenceStart + WINDOW_BYTES, at)], track);
		}
		async function timesBefore(clusters, place, track) {
			const start = await clusterBefore(clusters, place);
			return start === undefined ? [] : (await blocksOf(clusters, start, track)).times;
		}
		async function lastBlocksIn(clusters, [start, end], track) {
			let found = [];
			for (let at = await nextCluster(clusters, start); at !== undefined && at < end;) {
				const blocks = await blocksOf(clusters, at, track);
				if (blocks.times.length > 0) found = blocks.times;
				at = await nextCluster(clusters, blocks.end);
			}
			return found;
		}
		async function nextCluster(media, from) {
			for (let at = from; at < Math.min(media.size, from + MOST_SEARCHED_BYTES); at += WINDOW_BYTES) {
				const bytes = await media.bytes(at, at + WINDOW_BYTES + MARK_BYTES);
				const place = bytes.indexOf(CLUSTER_MARK);
				if (place !== -1) return at + place;
			}
			return undefined;
		}
		async function clusterBefore(media, place) {
			for (let end = place; end > Math.max(0, place - MOST_SEARCHED_BYTES); end -= WINDOW_BYTES) {
				const start = Math.max(0, end - WINDOW_BYTES);
				const bytes = await media.bytes(start, Math.min(place, end + MARK_BYTES));
				const found = bytes.lastIndexOf(CLUSTER_MARK);
				if (found !== -1) return start + found;
			}
			return undefined;
		}
		const NONE = {
			times: [],
			bytes: 0,
			end: 0
		};
		async function blocksOf(media, start, track) {
			const cluster = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(await media.bytes(start, start + _ebml_js__WEBPACK_IMPORTED_MODULE_1__.q2), 0);
			if (cluster?.id !== _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.cluster) return {
				times: [],
				bytes: 0,
				end: start + MARK_BYTES
			};
			const body = start + cluster.start;
			const end = Math.min(media.size, cluster.size === undefined ? media.size : body + cluster.size);
			const times = [];
			let [at, base] = [body, undefined];
			let bytes = 0;
			for (let number = 0; at < end && number < MOST_ELEMENTS; number += 1) {
				const head = await media.uncachedBytes(at, at + BLOCK_HEAD_BYTES);
				const element = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(head, 0);
				if (element?.size === undefined || !(element.id in IN_CLUSTER)) break;
				const next = at + element.start + element.size;
				if (next > media.size) break;
				if (element.id === _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.timestamp) base = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.aA)((0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.EN)(head, element));
				const time = timeIn(head, element, track.number);
				if (time !== undefined && base !== undefined) {
					times.push(base + time);
					bytes += next - at;
				}
				at = next;
			}
			return {
				times,
				bytes,
				end: Math.max(at, body)
			};
		}
		function timeIn(head, element, track) {
			if (element.id === _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.simpleBlock) return timeOf(head.subarray(element.start), track);
			if (element.id !== _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.blockGroup) return undefined;
			const block = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.Ok)(head, element.start);
			return block?.id === _matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.block ? timeOf(head.subarray(block.start), track) : undefined;
		}
		const IN_CLUSTER = {
			[_matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.timestamp]: true,
			167: true,
			171: true,
			[_matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.simpleBlock]: true,
			[_matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.blockGroup]: true,
			22612: true,
			175: true,
			[_matroska_head_js__WEBPACK_IMPORTED_MODULE_0__.ID.checksum]: true,
			236: true
		};
		function timeOf(block, track) {
			const number = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_1__.To)(block, 0);
			if (number?.value !== track || block.length < number.bytes + 2) return undefined;
			return block.readInt16BE(number.bytes);
		}
	}),
	64699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ID: () => ID,
			U: () => headOf,
			_: () => heardOf
		});
		var _ebml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63160);
		const AUDIO = 2;
		const MOST_ELEMENTS = 1e5;
		const LARGEST_TRACKS_BYTES = 4e6;
		const LARGEST_INFO_BYTES = 262144;
		const DEFAULT_SCALE = 1e6;
		const ID = {
			ebml: 440786851,
			segment: 408125543,
			info: 357149030,
			tracks: 374648427,
			cluster: 524531317,
			timestampScale: 2807729,
			trackEntry: 174,
			trackNumber: 215,
			trackType: 131,
			codec: 134,
			isDefault: 136,
			isEnabled: 185,
			defaultDuration: 2352003,
			audio: 225,
			channels: 159,
			rate: 181,
			encodings: 28032,
			encoding: 25152,
			encryption: 20533,
			checksum: 191,
			timestamp: 231,
			simpleBlock: 163,
			blockGroup: 160,
			block: 161
		};
		const heardOf = (tracks) => tracks.find(({ isDefault }) => isDefault) ?? tracks[0];
		async function headOf(media) {
			let at = 0;
			let scale = DEFAULT_SCALE;
			let end;
			let [tracks, types] = [[], []];
			for (let number = 0; number < MOST_ELEMENTS; number += 1) {
				const element = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Ok)(await media.bytes(at, at + _ebml_js__WEBPACK_IMPORTED_MODULE_0__.q2), 0);
				if (element === undefined) break;
				const start = at + element.start;
				if (element.id === ID.cluster) return {
					tracks,
					types,
					scale,
					clusters: at,
					end
				};
				if (element.id === ID.segment) {
					end = endOf(element, start);
					at = start;
					continue;
				}
				if (element.size === undefined) break;
				const next = start + element.size;
				if (element.id === ID.info) scale = scaleIn(await media.bytes(start, Math.min(next, start + LARGEST_INFO_BYTES)));
				if (element.id === ID.tracks) {
					const body = await media.bytes(start, Math.min(next, start + LARGEST_TRACKS_BYTES));
					const entries = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.LU)(body).filter(({ id }) => id === ID.trackEntry);
					types = entries.map((entry) => (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)((0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.EN)(body, entry), ID.trackType) ?? 0);
					tracks = entries.flatMap((entry) => trackIn((0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.EN)(body, entry)));
				}
				at = next;
			}
			return {
				tracks,
				types,
				scale,
				clusters: undefined,
				end
			};
		}
		const endOf = ({ size }, start) => size === undefined ? undefined : start + size;
		function trackIn(entry) {
			if ((0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(entry, ID.trackType) !== AUDIO) return [];
			const audio = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__._9)(entry, ID.audio) ?? Buffer.alloc(0);
			return [{
				entry,
				number: (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(entry, ID.trackNumber) ?? 0,
				codec: (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__._9)(entry, ID.codec)?.toString("latin1") ?? "",
				channels: (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(audio, ID.channels) ?? 1,
				rate: (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Od)(audio, ID.rate) ?? 8e3,
				isDefault: (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(entry, ID.isDefault) !== 0 && (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(entry, ID.isEnabled) !== 0,
				isEncrypted: isEncrypted(entry),
				defaultDuration: (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(entry, ID.defaultDuration) ?? 0
			}];
		}
		function isEncrypted(entry) {
			const encodings = (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__._9)(entry, ID.encodings);
			const encoding = encodings === undefined ? undefined : (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__._9)(encodings, ID.encoding);
			return encoding !== undefined && (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__._9)(encoding, ID.encryption) !== undefined;
		}
		const scaleIn = (info) => (0, _ebml_js__WEBPACK_IMPORTED_MODULE_0__.Po)(info, ID.timestampScale) || DEFAULT_SCALE;
	}),
	47752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => withoutFilling,
			d: () => readMatroska
		});
		var _matroska_clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81982);
		var _matroska_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64699);
		var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57428);
		var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87267);
		const LONGEST_PACKET = .5;
		const NS = 1e9;
		async function withoutFilling(media) {
			const { tracks } = await (0, _matroska_head_js__WEBPACK_IMPORTED_MODULE_1__.U)(media);
			return tracks.some(({ codec }) => codec.startsWith("A_PCM")) ? media : await (0, _tags_js__WEBPACK_IMPORTED_MODULE_3__.bH)(media);
		}
		async function readMatroska(given, chosen) {
			const media = await withoutFilling(given);
			const { tracks, types, scale, clusters, end: behind } = await (0, _matroska_head_js__WEBPACK_IMPORTED_MODULE_1__.U)(media);
			const track = chosen === undefined ? (0, _matroska_head_js__WEBPACK_IMPORTED_MODULE_1__._)(tracks) : tracks[chosen - 1];
			if (track === undefined) {
				if (types.length > 0 && tracks.length === 0) throw new _reading_js__WEBPACK_IMPORTED_MODULE_2__.JA("no audio track");
				return _reading_js__WEBPACK_IMPORTED_MODULE_2__.L3;
			}
			if (track.isEncrypted) throw new _reading_js__WEBPACK_IMPORTED_MODULE_2__.Rz("encrypted");
			if (clusters === undefined) return {
				..._reading_js__WEBPACK_IMPORTED_MODULE_2__.L3,
				channels: track.channels
			};
			const sound = media.part(clusters);
			const facts = {
				bytes: sound.size,
				channels: track.channels,
				sampleRate: track.rate,
				isLossless: true,
				mayHaveVideo: types.length > tracks.length
			};
			if (types.length > 1) facts.sound = await (0, _matroska_clusters_js__WEBPACK_IMPORTED_MODULE_0__.D8)(sound, track);
			const [first] = await (0, _matroska_clusters_js__WEBPACK_IMPORTED_MODULE_0__.BZ)(sound, track);
			const last = await (0, _matroska_clusters_js__WEBPACK_IMPORTED_MODULE_0__.z6)(sound, track);
			const end = last.at(-1);
			if (first === undefined || end === undefined || end < first) return {
				...facts,
				duration: undefined
			};
			const isOne = behind === undefined ? await (0, _matroska_clusters_js__WEBPACK_IMPORTED_MODULE_0__.NZ)(sound) : !await (0, _matroska_clusters_js__WEBPACK_IMPORTED_MODULE_0__.av)(media, behind);
			if (!isOne) return {
				...facts,
				duration: undefined
			};
			const packet = lastSeconds(last, scale, track);
			return {
				...facts,
				duration: packet === undefined ? undefined : (end - first) * scale / NS + packet
			};
		}
		function lastSeconds(times, scale, { codec, rate, defaultDuration }) {
			if (defaultDuration > 0) return defaultDuration / NS;
			const [before, last] = times.slice(-2);
			const gap = before === undefined || last === undefined ? 0 : (last - before) * scale / NS;
			if (gap > LONGEST_PACKET) return undefined;
			if (gap > 0) return gap;
			return codec.startsWith("A_AAC") && rate > 0 ? 1024 / rate : 0;
		}
	}),
	77299: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => measure });
		var media_type = __webpack_require__(20541);
		var aiff = __webpack_require__(40488);
		var media_reader_reading = __webpack_require__(57428);
		;
		const NARROW_FRAMES = [
			13,
			14,
			16,
			18,
			20,
			21,
			27,
			32,
			6,
			-1,
			-1,
			-1,
			-1,
			-1,
			-1,
			1
		];
		const WIDE_FRAMES = [
			18,
			24,
			33,
			37,
			41,
			47,
			51,
			59,
			61,
			6,
			-1,
			-1,
			-1,
			-1,
			1,
			1
		];
		const LARGEST_FRAME = 61;
		const AMR_FRAME_SECONDS = .02;
		const LARGEST_AMR = 8e6;
		async function readAmr(media) {
			const head = (await media.bytes(0, 16)).toString("latin1");
			const isWide = head.startsWith("#!AMR-WB");
			const start = head.indexOf("\n") + 1;
			if (start === 0 || media.size > LARGEST_AMR) return media_reader_reading.L3;
			const bytes = await media.bytes(start, media.size);
			const sizes = isWide ? WIDE_FRAMES : NARROW_FRAMES;
			let [at, frames] = [0, 0];
			while (at < bytes.length) {
				const head = bytes[at] ?? 0;
				const size = sizes[head >> 3 & 15] ?? -1;
				if (size < 0 || (head & 131) !== 0 || (head & 4) === 0 || at + size > bytes.length) break;
				at += size;
				frames += 1;
			}
			const isAll = at + LARGEST_FRAME > bytes.length || bytes.subarray(at).every((byte) => byte === 0);
			return {
				duration: frames > 0 && isAll ? frames * AMR_FRAME_SECONDS : undefined,
				channels: 1
			};
		}
		;
		const FIELD_BYTES = [
			0,
			1,
			2,
			4
		];
		const HAS_CORRECTION = 128;
		const HAS_MANY = 1;
		const IS_COMPRESSED = 1;
		const TIMES_BYTES = 6;
		const REPEATED_BYTES = 8;
		class Cursor {
			#bytes;
			at = 0;
			constructor(bytes) {
				this.#bytes = bytes;
			}
			number(bytes) {
				this.at += bytes;
				return bytes === 0 ? 0 : this.#bytes.readUIntLE(this.at - bytes, bytes);
			}
			field(flags, place) {
				return this.number(FIELD_BYTES[flags >> place & 3] ?? 0);
			}
		}
		function payloadsIn(packet) {
			const found = [];
			const cursor = new Cursor(packet);
			try {
				const { lengths, properties } = headIn(cursor);
				const isMany = (lengths & HAS_MANY) !== 0;
				const marks = isMany ? cursor.number(1) : 1;
				for (let left = isMany ? marks & 63 : 1; left > 0; left -= 1) {
					const payload = payloadIn(cursor, properties);
					const length = isMany ? cursor.field(marks, 6) : 0;
					if (cursor.at + length > packet.length) break;
					found.push(payload);
					cursor.at += length;
				}
			} catch {}
			return found;
		}
		function headIn(cursor) {
			const first = cursor.number(1);
			const hasCorrection = (first & HAS_CORRECTION) !== 0;
			if (hasCorrection) cursor.at += first & 15;
			const lengths = hasCorrection ? cursor.number(1) : first;
			const properties = cursor.number(1);
			for (const place of [
				5,
				1,
				3
			]) cursor.field(lengths, place);
			cursor.at += TIMES_BYTES;
			return {
				lengths,
				properties
			};
		}
		function payloadIn(cursor, properties) {
			const stream = cursor.number(1) & 127;
			cursor.field(properties, 4);
			const offset = cursor.field(properties, 2);
			const repeated = cursor.field(properties, 0);
			if (repeated === IS_COMPRESSED) {
				cursor.at += 1;
				return {
					stream,
					time: offset
				};
			}
			const start = cursor.at;
			const [, time = Number.NaN] = repeated >= REPEATED_BYTES ? [cursor.number(4), cursor.number(4)] : [];
			cursor.at = start + repeated;
			return {
				stream,
				time
			};
		}
		var tags = __webpack_require__(87267);
		;
		const guid = (text) => text.replaceAll("-", "").toLowerCase();
		const FILE_PROPERTIES = guid("A1DCAB8C-47A9-CF11-8EE4-00C00C205365");
		const STREAM_PROPERTIES = guid("9107DCB7-B7A9-CF11-8EE6-00C00C205365");
		const AUDIO = guid("409E69F8-4D5B-CF11-A8FD-00805F5C442B");
		const ENCRYPTION = guid("FBB31122-23BD-D211-B4B7-00A0C955FC6E");
		const EXTENDED_ENCRYPTION = guid("14E68A29-2226-174C-B935-DAE07EE9289C");
		const DATA = guid("3626B275-8E66-CF11-A6D9-00AA0062CE6C");
		const GUID_BYTES = 16;
		const OBJECT_BYTES = 24;
		const PROPERTIES_BYTES = 104;
		const STREAM_BYTES = 96;
		const HEADER_BYTES = 30;
		const DATA_HEADER_BYTES = 50;
		const MOST_OBJECTS = 1e3;
		const MOST_PACKETS = 2e3;
		const MS = 1e3;
		async function readAsf(given) {
			const media = await (0, tags.bH)(given);
			const header = await headerOf(media);
			if (header === undefined) return media_reader_reading.L3;
			if (header.streams > 0 && header.sounds === 0) throw new media_reader_reading.JA("no audio stream");
			const facts = {
				channels: header.channels,
				sampleRate: header.rate,
				isLossless: true,
				mayHaveVideo: header.streams > header.sounds,
				bytes: Math.max(0, media.size - header.end)
			};
			return {
				...facts,
				duration: await lengthOf(media, header)
			};
		}
		async function headerOf(media) {
			const head = await media.bytes(0, HEADER_BYTES);
			if (head.length < HEADER_BYTES) return undefined;
			const end = Number(head.readBigUInt64LE(16));
			let found = {
				streams: 0,
				sounds: 0
			};
			for await (const object of objectsIn(media, HEADER_BYTES, end)) found = await withObject(media, object, found);
			const { properties = Buffer.alloc(0), sound = Buffer.alloc(0), streams, sounds } = found;
			if (properties.length < PROPERTIES_BYTES) return undefined;
			const format = sound.length < STREAM_BYTES ? undefined : sound;
			return {
				sound: format === undefined ? undefined : format.readUInt16LE(72) & 127,
				preroll: Number(properties.readBigUInt64LE(80)) / MS,
				packetBytes: properties.readUInt32LE(92),
				channels: format?.readUInt16LE(80),
				rate: format?.readUInt32LE(82),
				streams,
				sounds,
				end
			};
		}
		async function withObject(media, { name, start }, found) {
			if (name === ENCRYPTION || name === EXTENDED_ENCRYPTION) throw new media_reader_reading.Rz("encrypted");
			if (name === FILE_PROPERTIES) return {
				...found,
				properties: await media.bytes(start, start + PROPERTIES_BYTES)
			};
			if (name !== STREAM_PROPERTIES) return found;
			const stream = await media.bytes(start, start + STREAM_BYTES);
			const isSound = stream.toString("hex", OBJECT_BYTES, OBJECT_BYTES + GUID_BYTES) === AUDIO;
			const sound = found.sound ?? (isSound ? stream : undefined);
			const counted = {
				streams: found.streams + 1,
				sounds: found.sounds + (isSound ? 1 : 0)
			};
			return {
				...found,
				...counted,
				...sound !== undefined && { sound }
			};
		}
		async function* objectsIn(media, from, end) {
			let at = from;
			for (let number = 0; number < MOST_OBJECTS && at + OBJECT_BYTES <= end; number += 1) {
				const object = await media.bytes(at, at + OBJECT_BYTES);
				if (object.length < OBJECT_BYTES) return;
				const size = Number(object.readBigUInt64LE(GUID_BYTES));
				if (!Number.isSafeInteger(size) || size < OBJECT_BYTES) return;
				yield {
					name: object.toString("hex", 0, GUID_BYTES),
					start: at,
					end: at + size,
					size
				};
				at += size;
			}
		}
		async function lengthOf(media, header) {
			const { packetBytes, end: head, preroll, sound } = header;
			const data = await media.bytes(head, head + DATA_HEADER_BYTES);
			const isData = data.length === DATA_HEADER_BYTES && data.toString("hex", 0, GUID_BYTES) === DATA;
			if (!isData || packetBytes === 0 || sound === undefined) return undefined;
			const size = Number(data.readBigUInt64LE(GUID_BYTES));
			const start = head + DATA_HEADER_BYTES;
			const stop = size > DATA_HEADER_BYTES ? Math.min(head + size, media.size) : media.size;
			const packets = Math.ceil((stop - start) / packetBytes);
			const timesIn = async (number) => {
				const at = start + number * packetBytes;
				return payloadsIn(await media.bytes(at, Math.min(stop, at + packetBytes))).filter(({ stream, time }) => stream === sound && Number.isFinite(time)).map(({ time }) => time);
			};
			const last = [];
			for (let back = 1; back <= Math.min(packets, MOST_PACKETS) && last.length < 2; back += 1) last.unshift(...new Set(await timesIn(packets - back)));
			const [before, end] = last.slice(-2);
			let first;
			for (let number = 0; number < Math.min(packets, MOST_PACKETS) && first === undefined; number += 1) [first] = await timesIn(number);
			if (before === undefined || end === undefined || first === undefined) return undefined;
			const begin = Math.max(first, preroll * MS);
			return Math.max(0, end + Math.max(0, end - before) - begin) / MS;
		}
		;
		const AU_BYTES = {
			1: 1,
			2: 1,
			3: 2,
			4: 3,
			5: 4,
			6: 4,
			7: 8,
			27: 1
		};
		const AU_UNKNOWN_SIZE = 4294967295;
		const MOST_BEHIND = .02;
		async function readAu(media) {
			const header = await media.bytes(0, 24);
			if (header.length < 24) return media_reader_reading.L3;
			const [start, size, encoding] = [
				4,
				8,
				12
			].map((at) => header.readUInt32BE(at));
			const [rate, channels] = [header.readUInt32BE(16), header.readUInt32BE(20)];
			const bytes = AU_BYTES[encoding ?? 0];
			const there = media.size - (start ?? 0);
			const isUnknown = size === undefined || size === AU_UNKNOWN_SIZE || size === 0;
			const length = isUnknown ? there : Math.min(there, size);
			const isAll = there - length <= MOST_BEHIND * length;
			const known = isAll && bytes !== undefined && rate > 0 && channels > 0 && length > 0;
			const duration = known ? Math.floor(length / (bytes * channels)) / rate : undefined;
			return {
				duration,
				channels,
				sampleRate: rate,
				isLossless: true,
				bytes: length
			};
		}
		var chunks = __webpack_require__(11516);
		;
		const avi_HEADER_BYTES = 8;
		const HEAD_BYTES = 56;
		const LEAST_HEAD_BYTES = 36;
		const FORMAT_BYTES = 64;
		const LISTS = ["hdrl", "strl"];
		async function readAvi(given) {
			const media = await (0, tags.bH)(given);
			const streams = await streamsIn(media);
			const sound = streams.find(({ kind }) => kind === "auds");
			if (sound === undefined) {
				if (streams.length > 0) throw new media_reader_reading.JA("no audio stream");
				return media_reader_reading.L3;
			}
			const { format, scale, rate, length } = sound;
			const channels = format.length >= 4 ? format.readUInt16LE(2) : undefined;
			const size = (await media.bytes(4, avi_HEADER_BYTES)).readUInt32LE(0);
			const isWhole = media.size >= size;
			const duration = isWhole && rate > 0 && length > 0 ? length * scale / rate : undefined;
			return {
				duration,
				channels,
				mayHaveVideo: true
			};
		}
		async function streamsIn(media, from = 12) {
			const streams = [];
			let head = Buffer.alloc(0);
			for await (const { name, start, end } of (0, chunks.ol)(media, from, chunks.kX)) {
				const kind = name === "LIST" ? (await media.bytes(start, start + 4)).toString("latin1") : "";
				if (kind === "movi") break;
				if (LISTS.includes(kind)) streams.push(...await streamsIn(media.part(0, end), start + 4));
				if (name === "strh") head = await media.bytes(start, start + HEAD_BYTES);
				if (name === "strf" && head.length >= LEAST_HEAD_BYTES) streams.push(streamOf(head, await media.bytes(start, Math.min(end, start + FORMAT_BYTES))));
			}
			return streams;
		}
		const streamOf = (head, format) => ({
			kind: head.toString("latin1", 0, 4),
			scale: head.readUInt32LE(20),
			rate: head.readUInt32LE(24),
			length: head.readUInt32LE(32),
			format
		});
		;
		const FILE_HEADER_BYTES = 8;
		const DESCRIPTION_BYTES = 32;
		const PACKETS_BYTES = 24;
		const EDITS_BYTES = 4;
		const REST = -1;
		async function readCaf(media) {
			const { description, packets, sound, isWhole } = await partsOf(media);
			if (description.length < DESCRIPTION_BYTES) return media_reader_reading.L3;
			const rate = description.readDoubleBE(0);
			const channels = description.readUInt32BE(24);
			const facts = {
				channels,
				sampleRate: rate,
				isLossless: true,
				bytes: sound?.size ?? 0
			};
			if (sound === undefined || rate <= 0) return {
				...facts,
				duration: undefined
			};
			const frames = framesIn(sound, description) ?? (isWhole ? tabledFrames(packets) : undefined);
			return {
				...facts,
				duration: frames === undefined ? undefined : frames / rate
			};
		}
		async function partsOf(media) {
			let [description, packets, sound] = [
				NOTHING,
				NOTHING,
				undefined
			];
			let isWhole = true;
			for await (const { name, start, end, size } of (0, chunks.ol)(media, FILE_HEADER_BYTES, chunks.Ni)) {
				if (name === "desc") description = await media.bytes(start, start + DESCRIPTION_BYTES);
				if (name === "pakt") packets = await media.bytes(start, start + PACKETS_BYTES);
				if (name === "data") sound = media.part(start + EDITS_BYTES, size === REST ? media.size : end);
				isWhole &&= end <= media.size;
			}
			return {
				description,
				packets,
				sound,
				isWhole
			};
		}
		const NOTHING = Buffer.alloc(0);
		function framesIn(sound, description) {
			const [bytes, frames] = [description.readUInt32BE(16), description.readUInt32BE(20)];
			return bytes > 0 && frames > 0 ? Math.floor(sound.size / bytes) * frames : undefined;
		}
		function tabledFrames(packets) {
			const frames = packets.length < PACKETS_BYTES ? 0 : Number(packets.readBigInt64BE(8));
			return frames > 0 ? frames : undefined;
		}
		var flac = __webpack_require__(7460);
		;
		const TAG_HEADER_BYTES = 11;
		const SIZE_BYTES = 4;
		const flv_AUDIO = 8;
		const VIDEO = 9;
		const KINDS = [
			flv_AUDIO,
			VIDEO,
			18
		];
		const STEREO = 1;
		const flv_MS = 1e3;
		const MOST_TAGS = 2e4;
		const MOST_BYTES_WALKED = 8e6;
		async function readFlv(given) {
			const media = await (0, tags.bH)(given);
			const header = await media.bytes(0, 9);
			if (header.length < 9) return media_reader_reading.L3;
			const start = header.readUInt32BE(5) + SIZE_BYTES;
			const firsts = [];
			for await (const tag of tagsFrom(media, start)) {
				firsts.push(tag);
				if (sounds(firsts).length === 2 || firsts.length > 200) break;
			}
			const [first, second] = sounds(firsts);
			if (first === undefined) {
				if (firsts.length > 20 || ((header[4] ?? 0) & 4) === 0) throw new media_reader_reading.JA("no audio tag");
				return media_reader_reading.L3;
			}
			const last = await lastBackwards(media) ?? await lastForwards(media, start);
			const mark = (await media.bytes(first.start, first.start + 1))[0] ?? 0;
			const channels = mark >> 4 === 10 ? undefined : (mark & STEREO) + 1;
			const packet = second === undefined ? 0 : second.time - first.time;
			const duration = last === undefined ? undefined : (last.time - first.time + packet) / flv_MS;
			return {
				duration,
				channels,
				mayHaveVideo: true
			};
		}
		const sounds = (tags) => tags.filter(({ kind, bytes }) => kind === flv_AUDIO && bytes > 4);
		async function* tagsFrom(media, start) {
			let at = start;
			for (let number = 0; number < MOST_TAGS; number += 1) {
				const tag = await tagAt(media, at);
				if (tag === undefined) return;
				yield tag;
				at = tag.start + tag.bytes + SIZE_BYTES;
			}
		}
		async function tagAt(media, at) {
			const header = await media.uncachedBytes(at, at + TAG_HEADER_BYTES);
			if (header.length < TAG_HEADER_BYTES) return undefined;
			const tag = {
				kind: (header[0] ?? 0) & 31,
				bytes: header.readUIntBE(1, 3),
				time: header.readUIntBE(4, 3) + (header[7] ?? 0) * 2 ** 24,
				start: at + TAG_HEADER_BYTES
			};
			return KINDS.includes(tag.kind) && tag.start + tag.bytes <= media.size ? tag : undefined;
		}
		async function lastBackwards(media) {
			let end = media.size;
			for (let number = 0; number < MOST_TAGS; number += 1) {
				const size = await media.uncachedBytes(end - SIZE_BYTES, end);
				if (size.length < SIZE_BYTES) return undefined;
				const start = end - SIZE_BYTES - size.readUInt32BE(0);
				if (start <= 0) return undefined;
				const tag = await tagAt(media, start);
				if (tag === undefined || tag.start + tag.bytes + SIZE_BYTES !== end) return undefined;
				if (tag.kind === flv_AUDIO) return tag;
				end = start;
			}
			return undefined;
		}
		async function lastForwards(media, start) {
			if (media.size > MOST_BYTES_WALKED) return undefined;
			let last;
			for await (const tag of tagsFrom(media, start)) if (tag.kind === flv_AUDIO) last = tag;
			return last;
		}
		var media_reader_frames = __webpack_require__(95888);
		var media_reader_kind = __webpack_require__(48412);
		;
		const WAVPACK = Buffer.from("wvpk");
		const WAVPACK_HEADER_BYTES = 32;
		const TAIL_BYTES = 2e6;
		const WAVPACK_RATES = [
			6e3,
			8e3,
			9600,
			11025,
			12e3,
			16e3,
			22050,
			24e3,
			32e3,
			44100,
			48e3,
			64e3,
			88200,
			96e3,
			192e3
		];
		const MONO = 4;
		const FIRST_BLOCK = 2048;
		const LAST_BLOCK = 4096;
		const LARGEST_BLOCK_BYTES = 1048576;
		const SOUND_PARTS = [10, 14];
		const CORRECTION_PART = 11;
		const PART_KIND = 63;
		const IS_LARGE = 128;
		async function readWavPack(given) {
			const media = await (0, tags.R3)(given);
			if ((await (0, tags.bH)(media)).size < media.size) return media_reader_reading.L3;
			const first = blockIn(await media.bytes(0, WAVPACK_HEADER_BYTES), 0, media.size);
			const rate = WAVPACK_RATES[(first?.flags ?? 0) >>> 23 & 15];
			if (first === undefined || rate === undefined) return media_reader_reading.L3;
			const parts = lossless_partsOf(await media.bytes(WAVPACK_HEADER_BYTES, first.end));
			if (parts.includes(CORRECTION_PART) && !SOUND_PARTS.some((part) => parts.includes(part))) throw new media_reader_reading.JA("a correction file");
			const last = lastBlock(await media.tail(TAIL_BYTES));
			const isAlone = (first.flags & FIRST_BLOCK) !== 0 && (first.flags & LAST_BLOCK) !== 0;
			const channels = isAlone ? (first.flags & MONO) === 0 ? 2 : 1 : undefined;
			const duration = last === undefined ? undefined : (last.index + last.samples - first.index) / rate;
			return {
				duration,
				channels,
				sampleRate: rate,
				isLossless: true,
				bytes: media.size
			};
		}
		function lossless_partsOf(block) {
			const kinds = [];
			for (let at = 0; at + 2 <= block.length;) {
				const id = block[at] ?? 0;
				const isLarge = (id & IS_LARGE) !== 0 && at + 4 <= block.length;
				const words = isLarge ? block.readUIntLE(at + 1, 3) : block[at + 1] ?? 0;
				kinds.push(id & PART_KIND);
				at += (isLarge ? 4 : 2) + 2 * words;
			}
			return kinds;
		}
		function lastBlock(tail) {
			for (let at = tail.lastIndexOf(WAVPACK); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf(WAVPACK, at - 1)) {
				const block = blockIn(tail, at, tail.length);
				if (block !== undefined && block.samples > 0) return block;
			}
			return undefined;
		}
		function blockIn(bytes, at, size) {
			if (at + WAVPACK_HEADER_BYTES > bytes.length || !bytes.subarray(at, at + 4).equals(WAVPACK)) return undefined;
			const length = bytes.readUInt32LE(at + 4);
			if (length > LARGEST_BLOCK_BYTES || at + 8 + length > size) return undefined;
			return {
				index: bytes.readUInt32LE(at + 16),
				samples: bytes.readUInt32LE(at + 20),
				flags: bytes.readUInt32LE(at + 24),
				end: at + 8 + length
			};
		}
		const TTA_HEADER_BYTES = 22;
		const TTA_FRAME = 256 / 245;
		const MOST_TTA_FRAMES = 2e5;
		async function readTrueAudio(given) {
			const media = await (0, tags.R3)(given);
			if ((await (0, tags.bH)(media)).size < media.size) return media_reader_reading.L3;
			const header = await media.bytes(0, TTA_HEADER_BYTES);
			if (header.length < TTA_HEADER_BYTES) return media_reader_reading.L3;
			const [channels, rate, samples] = [
				header.readUInt16LE(6),
				header.readUInt32LE(10),
				header.readUInt32LE(14)
			];
			const facts = {
				channels,
				sampleRate: rate,
				isLossless: true,
				bytes: media.size
			};
			const frameSamples = Math.floor(rate * TTA_FRAME);
			const frames = frameSamples === 0 ? 0 : Math.ceil(samples / frameSamples);
			if (frames === 0 || frames > MOST_TTA_FRAMES) return {
				...facts,
				duration: undefined
			};
			const table = await media.bytes(TTA_HEADER_BYTES, TTA_HEADER_BYTES + 4 * frames);
			let [there, end] = [0, TTA_HEADER_BYTES + 4 * frames + 4];
			for (let at = 0; at + 4 <= table.length; at += 4) {
				end += table.readUInt32LE(at);
				if (end > media.size) break;
				there += 1;
			}
			return {
				...facts,
				duration: there === frames ? samples / rate : there * frameSamples / rate
			};
		}
		var matroska = __webpack_require__(47752);
		var ogg = __webpack_require__(90863);
		var media_reader_plausible = __webpack_require__(32231);
		;
		const WINDOW_BYTES = 1e6;
		const FIRST_AUDIO = 192;
		const LAST_AUDIO = 223;
		const PRIVATE = 189;
		const CLOCK = 9e4;
		const HAS_TIME = 128;
		async function readProgramStream(given) {
			const media = await (0, tags.bH)(given);
			const [first] = timesIn(await media.bytes(0, WINDOW_BYTES));
			if (first === undefined) return media_reader_reading.L3;
			const own = timesIn(await media.tail(WINDOW_BYTES)).filter(({ stream }) => stream === first.stream);
			const [before, last] = own.slice(-2);
			if (before === undefined || last === undefined || last.time < first.time) return media_reader_reading.L3;
			const duration = last.time - first.time + Math.max(0, last.time - before.time);
			return {
				duration,
				channels: undefined,
				mayHaveVideo: true
			};
		}
		function timesIn(bytes) {
			const found = [];
			for (let at = bytes.indexOf("\0\0", 0, "latin1"); at !== -1; at = bytes.indexOf("\0\0", at + 3, "latin1")) {
				const stream = bytes[at + 3] ?? 0;
				const isSound = stream === PRIVATE || stream >= FIRST_AUDIO && stream <= LAST_AUDIO;
				const time = isSound && at + 24 <= bytes.length ? timeOf(bytes, at + 6) : undefined;
				if (time !== undefined) found.push({
					stream,
					time
				});
			}
			return found;
		}
		function timeOf(bytes, at) {
			const first = bytes[at] ?? 0;
			if (first >> 6 === 2) return ((bytes[at + 1] ?? 0) & HAS_TIME) === 0 ? undefined : stampAt(bytes, at + 3);
			let place = at;
			while (bytes[place] === 255 && place < at + 8) place += 1;
			if ((bytes[place] ?? 0) >> 6 === 1) place += 2;
			const mark = (bytes[place] ?? 0) >> 4;
			return mark === 2 || mark === 3 ? stampAt(bytes, place) : undefined;
		}
		function stampAt(bytes, at) {
			const [high = 0, second = 0, third = 0, fourth = 0, fifth = 0] = bytes.subarray(at, at + 5);
			const units = (high >> 1 & 7) * 2 ** 30 + (second << 22) + (third >> 1 << 15) + (fourth << 7) + (fifth >> 1);
			return units / CLOCK;
		}
		var surround_frames = __webpack_require__(78803);
		var wave = __webpack_require__(4783);
		var worth = __webpack_require__(64128);
		;
		const READERS = {
			wave: wave.Gc,
			wave64: wave.GB,
			avi: readAvi,
			aiff: aiff.Fb,
			au: readAu,
			caf: readCaf,
			amr: readAmr,
			flac: flac.fA,
			ogg: async (media, _, track) => await (0, ogg.q)(media, track),
			matroska: async (media, _, track) => await (0, matroska.d)(media, track),
			asf: readAsf,
			flv: readFlv,
			ps: readProgramStream,
			wavpack: readWavPack,
			tta: readTrueAudio,
			ac3: (media) => (0, media_reader_frames.v)(media, surround_frames.G),
			dts: (media) => (0, media_reader_frames.v)(media, surround_frames.O),
			mp4: async (media, _, track) => await (await Promise.all([__webpack_require__.e(887), __webpack_require__.e(333)]).then(__webpack_require__.bind(__webpack_require__, 30333))).readMp4(media, track),
			ts: async (media, _, track) => await (await Promise.all([__webpack_require__.e(887), __webpack_require__.e(4878)]).then(__webpack_require__.bind(__webpack_require__, 24878))).readTransportStream(media, track),
			other: async (media, type) => await (await __webpack_require__.e(4677).then(__webpack_require__.bind(__webpack_require__, 44677))).readOther(media, type)
		};
		const WITH_CHOICE = [
			"mp4",
			"matroska",
			"ts",
			"ogg"
		];
		async function measure(media, name, track) {
			const other = (0, media_reader_kind.Jb)(await media.bytes(0, media_reader_kind.X_), { isNamedMedia: (0, media_type.s5)(name) });
			if (other !== undefined) return { unfit: `is ${other}` };
			try {
				const { sound, ...reading } = await read(media, name, track);
				return {
					...factsOf(reading),
					...(0, worth.Q)(sound, media.size) && { sound }
				};
			} catch (error) {
				if (error instanceof media_reader_reading.JA) return { unfit: "has no audio" };
				if (error instanceof media_reader_reading.Rz) return { unfit: "is encrypted" };
				return {};
			}
		}
		async function read(media, name, track) {
			const bare = await (0, tags.CO)(media);
			const kind = (0, media_reader_kind.l4)(await bare.bytes(0, media_reader_kind.X_));
			const isMisplaced = kind === "mp4" && bare.size !== media.size;
			const hasNoSuchTrack = (track ?? 1) > 1 && !WITH_CHOICE.includes(kind);
			if (isMisplaced || hasNoSuchTrack) return {
				...media_reader_reading.L3,
				bytes: bare.size
			};
			const type = (0, media_type.JL)(name);
			const reading = kind === undefined ? await (0, media_reader_frames.v)(bare) : await READERS[kind](bare, type, track);
			const made = {
				bytes: bare.size,
				mayHaveCover: kind === undefined,
				...reading
			};
			return {
				...made,
				sound: reading.sound ?? (isBare(kind) ? made.bytes : undefined)
			};
		}
		const isBare = (kind) => kind === undefined || [
			"wave",
			"wave64",
			"aiff",
			"flac",
			"ac3",
			"dts"
		].includes(kind);
		function factsOf({ duration, bytes, ...reading }) {
			const claim = {
				...media_reader_reading.L3,
				mayHaveVideo: false,
				mayHaveCover: false,
				isLossless: false,
				sampleRate: undefined,
				...reading,
				duration,
				samples: undefined
			};
			const plausible = (0, media_reader_plausible.aA)(claim, bytes);
			const channels = (0, media_reader_plausible.KS)(claim);
			return {
				...plausible !== undefined && { duration: plausible },
				...channels !== undefined && { channels }
			};
		}
	}),
	72370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rt: () => hasEncoderTag,
			W: () => MPEG,
			cl: () => unplayedSamples
		});
		const MPEG_SYNC = 255;
		const HEADER_BYTES = 7;
		const MPEG_1 = 3;
		const RESERVED_VERSION = 1;
		const ADTS_LAYER = 0;
		const SAMPLES_IN_ADTS_BLOCK = 1024;
		const ADTS_SAMPLE_RATES = [
			96e3,
			88200,
			64e3,
			48e3,
			44100,
			32e3,
			24e3,
			22050,
			16e3,
			12e3,
			11025,
			8e3,
			7350
		];
		const ADTS_CHANNELS = [
			undefined,
			1,
			2,
			3,
			4,
			5,
			6,
			8
		];
		const MPEG_1_SAMPLE_RATES = [
			44100,
			48e3,
			32e3
		];
		const SAMPLE_RATE_DIVISORS = [
			4,
			1,
			2,
			1
		];
		const MONO_MODE = 3;
		const LOW_BITRATES = [
			0,
			8,
			16,
			24,
			32,
			40,
			48,
			56,
			64,
			80,
			96,
			112,
			128,
			144,
			160
		];
		const LAYERS = [
			undefined,
			{
				bitrates: [[
					0,
					32,
					40,
					48,
					56,
					64,
					80,
					96,
					112,
					128,
					160,
					192,
					224,
					256,
					320
				], LOW_BITRATES],
				samples: [1152, 576],
				slot: 1
			},
			{
				bitrates: [[
					0,
					32,
					48,
					56,
					64,
					80,
					96,
					112,
					128,
					160,
					192,
					224,
					256,
					320,
					384
				], LOW_BITRATES],
				samples: [1152, 1152],
				slot: 1
			},
			{
				bitrates: [[
					0,
					32,
					64,
					96,
					128,
					160,
					192,
					224,
					256,
					288,
					320,
					352,
					384,
					416,
					448
				], [
					0,
					32,
					48,
					56,
					64,
					80,
					96,
					112,
					128,
					144,
					160,
					176,
					192,
					224,
					256
				]],
				samples: [384, 384],
				slot: 4
			}
		];
		const ENCODER_TAGS = ["Xing", "Info"];
		const LONGEST_BEFORE_TAG_BYTES = 36;
		const ENCODER_TAG_BYTES = 4;
		const LONGEST_TAG_BYTES = 160;
		const MPEG = {
			sync: MPEG_SYNC,
			frameAt: mpegFrameAt
		};
		function mpegFrameAt(bytes, at) {
			const [sync = 0, kind = 0, rates = 0, mode = 0, length = 0, rest = 0, blocks = 0] = bytes.subarray(at, at + HEADER_BYTES);
			if (sync !== MPEG_SYNC || kind < 224) return undefined;
			if ((kind >> 1 & 3) !== ADTS_LAYER) return mpegFrame(kind, rates, mode);
			if (kind < 240) return undefined;
			const frameBytes = (mode & 3) << 11 | length << 3 | rest >> 5;
			return adtsFrame(rates, mode, frameBytes, (blocks & 3) + 1);
		}
		function hasEncoderTag(bytes, at) {
			const start = Buffer.from(bytes.subarray(at, at + LONGEST_BEFORE_TAG_BYTES + ENCODER_TAG_BYTES));
			return ENCODER_TAGS.some((tag) => start.includes(tag));
		}
		const TAG_FIELDS = [
			4,
			4,
			100,
			4
		];
		const DELAY_WRITERS = /^(LAME|Lavc|Lavf)/;
		const BEFORE_DELAY_BYTES = 21;
		const DECODER_DELAY = 529;
		function unplayedSamples(bytes, at) {
			const tag = Buffer.from(bytes.subarray(at, at + LONGEST_BEFORE_TAG_BYTES + LONGEST_TAG_BYTES));
			const mark = Math.max(...ENCODER_TAGS.map((name) => tag.indexOf(name)));
			if (mark === -1 || mark + 8 > tag.length) return 0;
			const flags = tag.readUInt32BE(mark + 4);
			const fields = TAG_FIELDS.reduce((sum, size, bit) => sum + (flags >> bit & 1) * size, 0);
			const writer = mark + 8 + fields;
			const delay = writer + BEFORE_DELAY_BYTES;
			if (!DELAY_WRITERS.test(tag.toString("latin1", writer, delay)) || delay + 2 > tag.length) return 0;
			return (tag.readUInt16BE(delay) >> 4) + DECODER_DELAY;
		}
		function mpegFrame(kind, rates, mode) {
			const version = kind >> 3 & 3;
			const layer = LAYERS[kind >> 1 & 3];
			if (version === RESERVED_VERSION || layer === undefined) return undefined;
			const column = version === MPEG_1 ? 0 : 1;
			const bitrate = layer.bitrates[column][rates >> 4] ?? 0;
			const sampleRate = (MPEG_1_SAMPLE_RATES[rates >> 2 & 3] ?? 0) / (SAMPLE_RATE_DIVISORS[version] ?? 1);
			if (bitrate === 0 || sampleRate === 0) return undefined;
			const samples = layer.samples[column];
			const padding = rates >> 1 & 1;
			const slots = Math.floor(samples / 8 / layer.slot * bitrate * 1e3 / sampleRate) + padding;
			return {
				bytes: slots * layer.slot,
				seconds: samples / sampleRate,
				channels: mode >> 6 === MONO_MODE ? 1 : 2,
				stream: `MPEG ${version} ${kind >> 1 & 3} ${sampleRate}`
			};
		}
		function adtsFrame(rates, mode, bytes, blocks) {
			const sampleRate = ADTS_SAMPLE_RATES[rates >> 2 & 15];
			if (sampleRate === undefined || bytes <= HEADER_BYTES) return undefined;
			return {
				bytes,
				seconds: blocks * SAMPLES_IN_ADTS_BLOCK / sampleRate,
				channels: ADTS_CHANNELS[(rates & 1) << 2 | mode >> 6],
				stream: `ADTS ${sampleRate}`
			};
		}
	}),
	62051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E0: () => CHECKSUM_AT,
			kM: () => isIntact,
			lf: () => checksumOf
		});
		const CHECKSUM_AT = 22;
		const CHECKSUM_BYTES = 4;
		const POLYNOMIAL = 79764919;
		const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
			let value = byte << 24;
			for (let bit = 0; bit < 8; bit += 1) value = value & 2147483648 ? value << 1 ^ POLYNOMIAL : value << 1;
			return value >>> 0;
		});
		function checksumOf(page) {
			let value = 0;
			for (const [at, byte] of page.entries()) {
				const counted = at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_BYTES ? 0 : byte;
				value = (value << 8 ^ (TABLE[value >>> 24 ^ counted] ?? 0)) >>> 0;
			}
			return value;
		}
		const isIntact = (page) => page.readUInt32LE(CHECKSUM_AT) === checksumOf(page);
	}),
	97683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => isSilent,
			u: () => codecOf
		});
		const OPUS_RATE = 48e3;
		function codecOf(body) {
			const starts = (text) => body.toString("latin1", 0, text.length) === text;
			if (starts("OpusHead") && body.length >= 19) return codec(OPUS_RATE, body[9] ?? 0, opusSamples, { skipped: body.readUInt16LE(10) });
			if (starts("vorbis") && body.length >= 30) {
				const longest = 2 ** ((body[28] ?? 0) >>> 4) / 2;
				return codec(body.readUInt32LE(12), body[11] ?? 0, () => longest);
			}
			if (starts("Speex   ") && body.length >= 80) {
				const samples = body.readUInt32LE(56) * Math.max(1, body.readUInt32LE(64));
				return codec(body.readUInt32LE(36), body.readUInt32LE(48), () => samples);
			}
			if (starts("FLAC") && body.length >= 51) {
				const packed = body.readUIntBE(27, 4);
				const largest = body.readUInt16BE(19);
				return codec(packed >>> 12, (packed >> 9 & 7) + 1, () => largest, { isLossless: true });
			}
			return undefined;
		}
		const OPUS_FRAMES = [
			{
				from: 0,
				lengths: [
					10,
					20,
					40,
					60
				]
			},
			{
				from: 12,
				lengths: [10, 20]
			},
			{
				from: 16,
				lengths: [
					2.5,
					5,
					10,
					20
				]
			}
		];
		function opusSamples(packet) {
			const [head = 0, count = 0] = packet;
			const configuration = head >>> 3;
			const mode = OPUS_FRAMES.findLast(({ from }) => configuration >= from);
			const length = mode?.lengths[(configuration - mode.from) % mode.lengths.length] ?? 0;
			const frames = [
				1,
				2,
				2
			][head & 3] ?? count & 63;
			return frames * length * OPUS_RATE / 1e3;
		}
		function codec(rate, channels, samplesOf, { skipped = 0, isLossless = false } = {}) {
			return rate === 0 ? undefined : {
				rate,
				channels,
				samplesOf,
				skipped,
				isLossless
			};
		}
		const SILENT_STARTS = [
			"theora",
			"kate",
			"fishead",
			"fisbone",
			"BBCD",
			"OVP80",
			"CMML",
			"text"
		];
		const isSilent = (body) => SILENT_STARTS.some((start) => body.toString("latin1", 0, start.length) === start);
	}),
	33398: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E0: () => pagesOf,
			Sl: () => PAGE_HEADER_BYTES,
			_P: () => withoutFilling,
			ly: () => packetsIn,
			pI: () => PAGE_START,
			pJ: () => LARGEST_PAGE_BYTES
		});
		var _ogg_checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62051);
		var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87267);
		const PAGE_START = Buffer.from("OggS\0");
		const PAGE_HEADER_BYTES = 27;
		const LARGEST_PAGE_BYTES = 65307;
		const CONTINUED = 1;
		const BEGINNING = 2;
		const NO_POSITION = -1n;
		const FULL_SEGMENT = 255;
		function pagesOf(bytes) {
			const pages = [];
			for (let at = bytes.indexOf(PAGE_START); at !== -1 && at + PAGE_HEADER_BYTES <= bytes.length;) {
				const page = pageAt(bytes, at);
				if (page.end <= bytes.length) pages.push(page);
				at = bytes.indexOf(PAGE_START, isPage(bytes, page.end) ? page.end : at + 1);
			}
			return pages;
		}
		function pageAt(bytes, at) {
			const flags = bytes[at + 5] ?? 0;
			const segments = bytes[at + 26] ?? 0;
			const lacing = bytes.subarray(at + PAGE_HEADER_BYTES, at + PAGE_HEADER_BYTES + segments);
			const start = at + PAGE_HEADER_BYTES + segments;
			const end = start + lacing.reduce((sum, length) => sum + length, 0);
			const own = start + ((flags & CONTINUED) === 0 ? 0 : firstPacketBytes(lacing));
			return {
				isFirst: (flags & BEGINNING) !== 0,
				serial: bytes.readUInt32LE(at + 14),
				position: segments === 0 ? NO_POSITION : bytes.readBigInt64LE(at + 6),
				body: bytes.subarray(own, Math.min(end, own + 256)),
				packets: packetsIn(lacing),
				end
			};
		}
		const packetsIn = (lacing) => lacing.reduce((sum, length) => sum + (length < FULL_SEGMENT ? 1 : 0), 0);
		function firstPacketBytes(lacing) {
			const end = lacing.findIndex((length) => length < FULL_SEGMENT);
			return lacing.subarray(0, end + 1).reduce((sum, length) => sum + length, 0);
		}
		const isPage = (bytes, at) => bytes.subarray(at, at + PAGE_START.length).equals(PAGE_START);
		async function withoutFilling(media) {
			const bare = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_1__.bH)(media);
			if (bare.size === media.size) return media;
			const from = Math.max(0, bare.size - LARGEST_PAGE_BYTES);
			const bytes = await media.bytes(from, bare.size + LARGEST_PAGE_BYTES);
			const at = bytes.lastIndexOf(PAGE_START);
			if (at === -1 || at + PAGE_HEADER_BYTES > bytes.length) return bare;
			const { end } = pageAt(bytes, at);
			const isLastPage = from + end > bare.size && end <= bytes.length && (0, _ogg_checksum_js__WEBPACK_IMPORTED_MODULE_0__.kM)(bytes.subarray(at, end));
			return isLastPage ? media.part(0, from + end) : bare;
		}
	}),
	90863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => samplesBefore,
			q: () => readOgg
		});
		var _ogg_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97683);
		var _ogg_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33398);
		var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57428);
		const HEAD_BYTES = 131072;
		const TAIL_BYTES = 262144;
		const LARGEST_WALKED_BYTES = 8e6;
		const PROBES = 12;
		const PROBE_BYTES = 131072;
		async function readOgg(given, chosen = 1) {
			const media = await (0, _ogg_pages_js__WEBPACK_IMPORTED_MODULE_1__._P)(given);
			const isWalked = media.size <= LARGEST_WALKED_BYTES && !media.isFar;
			const head = (0, _ogg_pages_js__WEBPACK_IMPORTED_MODULE_1__.E0)(await media.bytes(0, isWalked ? media.size : HEAD_BYTES));
			const begun = beginningsOf(head);
			const streams = begun.flatMap((page) => {
				const codec = (0, _ogg_codecs_js__WEBPACK_IMPORTED_MODULE_0__.u)(page.body);
				return codec === undefined ? [] : [{
					serial: page.serial,
					codec
				}];
			});
			const stream = streams[chosen - 1];
			if (stream === undefined) {
				if (streams.length === 0 && begun.length > 0 && begun.every(({ body }) => (0, _ogg_codecs_js__WEBPACK_IMPORTED_MODULE_0__.e)(body))) throw new _reading_js__WEBPACK_IMPORTED_MODULE_2__.JA("no sound");
				return {
					duration: undefined,
					channels: undefined
				};
			}
			const { channels, rate, isLossless } = stream.codec;
			const mayHaveVideo = begun.some(({ body }) => (0, _ogg_codecs_js__WEBPACK_IMPORTED_MODULE_0__.u)(body) === undefined);
			const duration = isWalked ? totalLength(head, chosen) : await lengthOf(media, head, stream);
			const bytes = media.size - headersEnd(head);
			return {
				duration,
				channels,
				sampleRate: rate,
				isLossless,
				mayHaveVideo,
				bytes
			};
		}
		function beginningsOf(pages) {
			const next = pages.findIndex(({ isFirst }) => !isFirst);
			return pages.slice(0, next === -1 ? undefined : next);
		}
		const headersEnd = (pages) => pages.slice(0, pages.findIndex(({ position }) => position > 0n)).at(-1)?.end ?? 0;
		function totalLength(pages, chosen) {
			let [seconds, at] = [0, 0];
			while (at < pages.length) {
				const begun = beginningsOf(pages.slice(at));
				const start = at + begun.length;
				const following = pages.findIndex(({ isFirst }, place) => place >= start && isFirst);
				const end = following === -1 ? pages.length : following;
				const audio = begun.filter(({ body }) => (0, _ogg_codecs_js__WEBPACK_IMPORTED_MODULE_0__.u)(body) !== undefined)[chosen - 1];
				const codec = audio === undefined ? undefined : (0, _ogg_codecs_js__WEBPACK_IMPORTED_MODULE_0__.u)(audio.body);
				if (audio === undefined || codec === undefined || begun.length === 0) return undefined;
				const own = pages.slice(start, end).filter(({ serial }) => serial === audio.serial);
				const span = spanOf(own, codec);
				if (span === undefined) return undefined;
				seconds += span;
				at = end;
			}
			return seconds > 0 ? seconds : undefined;
		}
		function spanOf(pages, codec) {
			const sounding = pages.filter(({ position }) => position > 0n);
			const [first, last] = [sounding[0], sounding.at(-1)];
			return first === undefined || last === undefined ? undefined : secondsBetween(first, last, codec);
		}
		function secondsBetween(first, last, codec) {
			const samples = Number(last.position) - samplesBefore(first, codec) - codec.skipped;
			return Math.max(0, samples) / codec.rate;
		}
		function samplesBefore({ position, packets, body }, { samplesOf }) {
			return Math.max(0, Number(position) - packets * samplesOf(body));
		}
		async function lengthOf(media, head, { serial, codec }) {
			const isOwn = (page) => page.serial === serial && page.position > 0n;
			const begun = new Set(beginningsOf(head).map((page) => page.serial));
			const tail = (0, _ogg_pages_js__WEBPACK_IMPORTED_MODULE_1__.E0)(await media.tail(TAIL_BYTES));
			const first = head.find(isOwn);
			const last = tail.findLast(isOwn);
			if (first === undefined || last === undefined || tail.some((page) => !begun.has(page.serial))) return undefined;
			let before = first.position;
			for (let probe = 1; probe < PROBES; probe += 1) {
				const from = Math.floor(media.size * probe / PROBES);
				const there = (0, _ogg_pages_js__WEBPACK_IMPORTED_MODULE_1__.E0)(await media.uncachedBytes(from, from + PROBE_BYTES));
				const own = there.find(isOwn);
				if (there.some((page) => !begun.has(page.serial)) || own !== undefined && own.position < before) return undefined;
				before = own?.position ?? before;
			}
			return last.position < before ? undefined : secondsBetween(first, last, codec);
		}
	}),
	32231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KS: () => plausibleChannels,
			aA: () => plausibleDuration,
			d5: () => agree
		});
		var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1820);
		const LOWEST_RATE = 300;
		const MOST_LOSSY_RATE = 8e5;
		const MOST_BITS_PER_SAMPLE = 64;
		const USUAL_MOST_SAMPLE_RATE = 192e3;
		const MOST_SAMPLE_RATE = 768e3;
		const MOST_VIDEO_RATE = 2e9;
		const COVER = 5e5;
		const UNKNOWN_SAMPLES = 4294967295;
		const MOST_CHANNELS = 255;
		function plausibleDuration(claim, bytes) {
			const { duration, samples } = claim;
			if (duration === undefined || !Number.isFinite(duration) || duration <= 0) return undefined;
			if (duration > _lib_units_js__WEBPACK_IMPORTED_MODULE_0__.DF || samples === UNKNOWN_SAMPLES) return undefined;
			const bits = bytes * 8;
			const sound = Math.max(0, bytes - (claim.mayHaveCover ? COVER : 0)) * 8;
			return duration <= bits / LOWEST_RATE && duration >= sound / highestRate(claim) ? duration : undefined;
		}
		function plausibleChannels({ channels }) {
			const isOne = channels !== undefined && Number.isInteger(channels) && channels > 0 && channels <= MOST_CHANNELS;
			return isOne ? channels : undefined;
		}
		function highestRate({ mayHaveVideo, isLossless, channels = MOST_CHANNELS, sampleRate = USUAL_MOST_SAMPLE_RATE }) {
			if (mayHaveVideo) return MOST_VIDEO_RATE;
			const samples = Math.min(sampleRate, MOST_SAMPLE_RATE);
			return channels * (isLossless ? samples * MOST_BITS_PER_SAMPLE : MOST_LOSSY_RATE);
		}
		const TOLERANCE = .05;
		const LEEWAY = 1;
		function agree(one, other) {
			return Math.abs(one - other) <= LEEWAY + TOLERANCE * Math.max(one, other);
		}
	}),
	57428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JA: () => NoSoundError,
			L3: () => NO_READING,
			Rz: () => EncryptedError
		});
		const NO_READING = {
			duration: undefined,
			channels: undefined
		};
		class NoSoundError extends Error {
			name = "NoSoundError";
		}
		class EncryptedError extends Error {
			name = "EncryptedError";
		}
	}),
	78803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => AC3,
			O: () => DTS
		});
		const AC3_SYNC = 11;
		const AC3_HEADER_BYTES = 7;
		const AC3_SECOND = 119;
		const AC3_RATES = [
			48e3,
			44100,
			32e3
		];
		const AC3_KILOBITS = [
			32,
			40,
			48,
			56,
			64,
			80,
			96,
			112,
			128,
			160,
			192,
			224,
			256,
			320,
			384,
			448,
			512,
			576,
			640
		];
		const AC3_SAMPLES = 1536;
		const AC3_BLOCK_SAMPLES = 256;
		const EAC3_BLOCKS = [
			1,
			2,
			3,
			6
		];
		const AC3_CHANNELS = [
			2,
			1,
			2,
			3,
			3,
			4,
			4,
			5
		];
		const LAST_AC3_VERSION = 10;
		const LAST_EAC3_VERSION = 16;
		const FULL_RATE_VERSION = 8;
		const AC3 = {
			sync: AC3_SYNC,
			frameAt: ac3FrameAt
		};
		function ac3FrameAt(bytes, at) {
			const [sync, second, size = 0, low = 0, rates = 0, version = 0, mode = 0] = bytes.subarray(at, at + AC3_HEADER_BYTES);
			if (sync !== AC3_SYNC || second !== AC3_SECOND) return undefined;
			if (version >> 3 > LAST_EAC3_VERSION) return undefined;
			return version >> 3 > LAST_AC3_VERSION ? eac3Frame(size, low, rates) : ac3Frame(rates, version >> 3, mode);
		}
		function ac3Frame(rates, version, mode) {
			const rate = AC3_RATES[rates >> 6];
			const kilobits = AC3_KILOBITS[(rates & 63) >> 1];
			if (rate === undefined || kilobits === undefined) return undefined;
			const words = Math.floor(kilobits * 1e3 * AC3_SAMPLES / rate / 16);
			const padding = rate === AC3_RATES[1] ? rates & 1 : 0;
			const played = rate / 2 ** Math.max(0, version - FULL_RATE_VERSION);
			return {
				bytes: (words + padding) * 2,
				seconds: AC3_SAMPLES / played,
				channels: (AC3_CHANNELS[mode >> 5] ?? 0) + lowFrequency(mode),
				stream: `AC-3 ${played}`
			};
		}
		function lowFrequency(byte) {
			const mode = byte >> 5;
			const between = ((mode & 1) !== 0 && mode !== 1 ? 2 : 0) + ((mode & 4) !== 0 ? 2 : 0) + (mode === 2 ? 2 : 0);
			return byte >> 4 - between & 1;
		}
		function eac3Frame(size, low, rates) {
			const half = rates >> 6 === 3;
			const rate = half ? (AC3_RATES[rates >> 4 & 3] ?? 0) / 2 : AC3_RATES[rates >> 6] ?? 0;
			if (rate === 0) return undefined;
			const blocks = half ? 6 : EAC3_BLOCKS[rates >> 4 & 3] ?? 6;
			const isFirst = size >> 6 !== 1 && (size >> 3 & 7) === 0;
			return {
				bytes: (((size & 7) << 8 | low) + 1) * 2,
				seconds: isFirst ? blocks * AC3_BLOCK_SAMPLES / rate : 0,
				channels: (AC3_CHANNELS[rates >> 1 & 7] ?? 0) + (rates & 1),
				stream: `E-AC-3 ${rate}`
			};
		}
		const DTS_SYNC = 127;
		const DTS_MARK = 2147385345;
		const DTS_RATES = [
			0,
			8e3,
			16e3,
			32e3,
			0,
			0,
			11025,
			22050,
			44100,
			0,
			0,
			12e3,
			24e3,
			48e3,
			96e3,
			192e3
		];
		const DTS_CHANNELS = [
			1,
			2,
			2,
			2,
			2,
			3,
			3,
			4,
			4,
			5,
			6,
			6,
			6,
			7,
			8,
			8
		];
		const DTS_BLOCK_SAMPLES = 32;
		const DTS_HEADER_BYTES = 12;
		const DTS = {
			sync: DTS_SYNC,
			frameAt: dtsFrameAt
		};
		function dtsFrameAt(bytes, at) {
			const header = Buffer.from(bytes.subarray(at, at + DTS_HEADER_BYTES));
			if (header.length < DTS_HEADER_BYTES || header.readUInt32BE(0) !== DTS_MARK) return undefined;
			const bits = header.readBigUInt64BE(4);
			const field = (from, length) => Number(bits >> BigInt(64 - from - length) & (1n << BigInt(length)) - 1n);
			const rate = DTS_RATES[field(34, 4)] ?? 0;
			if (rate === 0) return undefined;
			return {
				bytes: field(14, 14) + 1,
				seconds: (field(7, 7) + 1) * DTS_BLOCK_SAMPLES / rate,
				channels: (DTS_CHANNELS[field(28, 6)] ?? 0) + (field(53, 2) === 0 ? 0 : 1),
				stream: `DTS ${rate}`
			};
		}
	}),
	87267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CO: () => afterTags,
			R3: () => beforeTags,
			bH: () => beforeZeros
		});
		const ID3_HEADER_BYTES = 10;
		const ID3_FOOTER_FLAG = 16;
		const MOST_TAGS = 8;
		async function afterTags(media) {
			let rest = media;
			for (let tag = 0; tag < MOST_TAGS; tag += 1) {
				const header = await rest.bytes(0, ID3_HEADER_BYTES);
				if (header.length < ID3_HEADER_BYTES || header.toString("latin1", 0, 3) !== "ID3") break;
				const size = header.subarray(6).reduce((length, byte) => length * 128 + (byte & 127), 0);
				const footer = ((header[5] ?? 0) & ID3_FOOTER_FLAG) === 0 ? 0 : ID3_HEADER_BYTES;
				rest = rest.part(ID3_HEADER_BYTES + size + footer);
			}
			return rest;
		}
		const ID3V1_BYTES = 128;
		const APE_FOOTER_BYTES = 32;
		async function beforeTags(media) {
			const hasId3v1 = (await media.tail(ID3V1_BYTES)).toString("latin1", 0, 3) === "TAG";
			const rest = hasId3v1 ? media.part(0, media.size - ID3V1_BYTES) : media;
			const footer = await rest.tail(APE_FOOTER_BYTES);
			if (footer.length < APE_FOOTER_BYTES || footer.toString("latin1", 0, 8) !== "APETAGEX") return rest;
			const header = (footer.readUInt32LE(20) & 2147483648) === 0 ? 0 : APE_FOOTER_BYTES;
			return rest.part(0, Math.max(0, rest.size - footer.readUInt32LE(12) - header));
		}
		const LEAST_ZEROS = 1024;
		async function beforeZeros(media) {
			if (!isZero(await media.tail(LEAST_ZEROS))) return media;
			let [sound, zeros] = await aroundEdge(media);
			while (zeros - sound > LEAST_ZEROS) {
				const middle = sound + Math.floor((zeros - sound) / 2);
				if (isZero(await media.uncachedBytes(middle, middle + LEAST_ZEROS))) zeros = middle;
				else sound = middle;
			}
			const edge = await media.uncachedBytes(sound, zeros + LEAST_ZEROS);
			const last = edge.findLastIndex((byte) => byte !== 0);
			return media.part(0, sound + last + 1);
		}
		const [LEAST_STEP_BYTES, MOST_STEPS] = [65536, 256];
		async function aroundEdge(media) {
			const step = Math.max(LEAST_STEP_BYTES, Math.ceil(media.size / MOST_STEPS));
			let zeros = media.size - LEAST_ZEROS;
			while (zeros > step && isZero(await media.uncachedBytes(zeros - step, zeros - step + LEAST_ZEROS))) zeros -= step;
			return [Math.max(0, zeros - step), zeros];
		}
		const isZero = (bytes) => bytes.length > 0 && bytes.every((byte) => byte === 0);
	}),
	4783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GB: () => readWave64,
			Gc: () => readWave,
			Tf: () => wavePartsIn,
			VN: () => blockOf,
			rl: () => isMp3
		});
		var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11516);
		var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95888);
		var _plausible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32231);
		var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57428);
		const FORMAT_BYTES = 64;
		const UNKNOWN_SIZES = [4294967295, 0];
		const PCM = [
			1,
			3,
			6,
			7,
			65534
		];
		const MP3 = [80, 85];
		const BLOCK_SAMPLES = { 49: 320 };
		const MS_ADPCM = 2;
		const IMA_ADPCM = 17;
		const BITS = [
			69,
			100,
			20,
			32
		];
		const G722 = [101, 655];
		const STEADY = [
			34,
			66,
			131,
			146,
			273,
			307,
			352,
			353,
			354,
			355,
			624,
			8192,
			8193
		];
		async function readWave(media) {
			return await readChunks(media, 12, _chunks_js__WEBPACK_IMPORTED_MODULE_0__.kX);
		}
		async function readWave64(media) {
			return await readChunks(media, 40, _chunks_js__WEBPACK_IMPORTED_MODULE_0__.O$);
		}
		async function readChunks(media, from, shape) {
			const { format, sound, fact } = await wavePartsIn(media, from, shape);
			if (format === undefined || sound === undefined) return {
				..._reading_js__WEBPACK_IMPORTED_MODULE_2__.L3,
				channels: format?.channels
			};
			return await readSound(sound, format, fact);
		}
		async function wavePartsIn(media, from, shape) {
			let [format, large] = [undefined, undefined];
			let fact;
			let header = Buffer.alloc(0);
			for await (const chunk of (0, _chunks_js__WEBPACK_IMPORTED_MODULE_0__.ol)(media, from, shape)) {
				const { name, start, end, size } = chunk;
				if (name === "fmt ") header = Buffer.from(await media.bytes(start, Math.min(end, start + FORMAT_BYTES)));
				if (name === "fmt ") format = formatIn(header);
				if (name === "fact") fact = factIn(await media.bytes(start, Math.min(end, start + 4)));
				if (name === "ds64") large = await dataSizeIn(media, start);
				if (name !== "data" || format === undefined) continue;
				const isUnknown = UNKNOWN_SIZES.includes(size);
				const stop = isUnknown ? start + (large ?? media.size) : end;
				return {
					format,
					header,
					sound: media.part(start, stop),
					fact
				};
			}
			return {
				format,
				header,
				sound: undefined,
				fact
			};
		}
		const factIn = (bytes) => bytes.length < 4 ? undefined : bytes.readUInt32LE(0);
		async function dataSizeIn(media, start) {
			const sizes = await media.bytes(start, start + 16);
			if (sizes.length < 16) return undefined;
			const size = Number(sizes.readBigUInt64LE(8));
			return Number.isSafeInteger(size) && size > 0 ? size : undefined;
		}
		function formatIn(bytes) {
			if (bytes.length < 16) return undefined;
			const tag = bytes.readUInt16LE(0);
			const extended = tag === 65534 && bytes.length >= 26 ? bytes.readUInt16LE(24) : tag;
			return {
				tag: extended,
				channels: bytes.readUInt16LE(2),
				rate: bytes.readUInt32LE(4),
				bytesPerSecond: bytes.readUInt32LE(8),
				blockBytes: bytes.readUInt16LE(12),
				bits: bytes.readUInt16LE(14),
				blockSamples: bytes.length >= 20 ? bytes.readUInt16LE(18) : 0
			};
		}
		async function readSound(sound, format, fact) {
			const { channels, rate } = format;
			const facts = {
				channels,
				sampleRate: rate,
				isLossless: true,
				bytes: sound.size
			};
			if (isMp3(format)) return {
				...await (0, _frames_js__WEBPACK_IMPORTED_MODULE_1__.v)(sound),
				channels
			};
			return {
				...facts,
				duration: secondsOf(sound.size, format, fact)
			};
		}
		const isMp3 = ({ tag }) => MP3.includes(tag);
		function secondsOf(bytes, format, fact) {
			const block = blockOf(format);
			if (block !== undefined) return Math.floor(bytes / block.bytes) * block.seconds;
			const { tag, channels, rate, bytesPerSecond } = format;
			if (rate === 0 || channels === 0 || bytesPerSecond === 0) return undefined;
			const byRate = bytes / bytesPerSecond;
			if (STEADY.includes(tag)) return byRate;
			const counted = (fact ?? 0) / rate;
			return (0, _plausible_js__WEBPACK_IMPORTED_MODULE_3__.d5)(counted, byRate) ? counted : undefined;
		}
		function blockOf(format) {
			const { tag, channels, rate, blockBytes, bits } = format;
			if (rate === 0 || channels === 0) return undefined;
			const samples = blockSamplesOf(format);
			if (samples !== undefined && blockBytes > 0) return {
				bytes: blockBytes,
				seconds: samples / rate
			};
			if (G722.includes(tag)) return {
				bytes: channels,
				seconds: 2 / rate
			};
			if (BITS.includes(tag) && bits > 0) return {
				bytes: bits * channels,
				seconds: 8 / rate
			};
			const frame = PCM.includes(tag) && bits >= 8 ? Math.max(blockBytes, Math.ceil(bits / 8) * channels) : 0;
			return frame > 0 ? {
				bytes: frame,
				seconds: 1 / rate
			} : undefined;
		}
		function blockSamplesOf({ tag, channels, blockBytes, blockSamples }) {
			if (tag in BLOCK_SAMPLES) return BLOCK_SAMPLES[tag];
			if (tag !== IMA_ADPCM && tag !== MS_ADPCM) return undefined;
			const head = (tag === IMA_ADPCM ? 4 : 7) * channels;
			const inHead = tag === IMA_ADPCM ? 1 : 2;
			const packed = Math.floor((blockBytes - head) * 2 / channels) + inHead;
			return blockSamples > 0 && blockSamples <= packed ? blockSamples : packed;
		}
	}),
	64128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => isPart });
		const MOST_KEPT = .9;
		const isPart = (sound, size) => sound !== undefined && sound > 0 && sound <= MOST_KEPT * size;
	}),
	20541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JL: () => mediaType,
			ku: () => hasMediaEnding,
			s5: () => isMediaName
		});
		var mime_types_other_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37580);
		var mime_types_standard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9269);
		const UNKNOWN = "application/octet-stream";
		const MEDIA = /^(audio|video)\//;
		function mediaType(name) {
			const type = typeOf(name) ?? UNKNOWN;
			return MEDIA.test(type) ? type : UNKNOWN;
		}
		const hasMediaEnding = (name) => mediaType(name) !== UNKNOWN;
		function isMediaName(name) {
			const type = typeOf(name);
			return type === undefined || MEDIA.test(type) || type === UNKNOWN;
		}
		function typeOf(name) {
			const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase();
			const ending = last.slice(last.lastIndexOf(".") + 1);
			const hasDot = ending.length < last.length - 1;
			if (!hasDot && last.length < name.length) return undefined;
			types ??= typesByEnding();
			return types.get(ending);
		}
		let types;
		function typesByEnding() {
			const found = new Map();
			for (const [type, endings] of [...Object.entries(mime_types_standard_js__WEBPACK_IMPORTED_MODULE_1__.A), ...Object.entries(mime_types_other_js__WEBPACK_IMPORTED_MODULE_0__.A)]) for (const ending of endings) if (!ending.startsWith("*")) found.set(ending, type);
			return found;
		}
	}),
	29725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => openFound,
			LD: () => ChangedFileError,
			bS: () => READ_ONLY_FILE
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);
		const READ_ONLY_FILE = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
		async function openFound(realPath, size) {
			const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(realPath, READ_ONLY_FILE).catch((error) => {
				throw (0, _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error) === "ELOOP" ? new Error("it is a link now") : error;
			});
			try {
				const stats = await handle.stat();
				if (!stats.isFile()) throw new Error("it is no longer a regular file");
				if (stats.size !== size) throw new ChangedFileError(size, stats.size);
				return handle;
			} catch (error) {
				await handle.close();
				throw error;
			}
		}
		class ChangedFileError extends Error {
			name = "ChangedFileError";
			constructor(planned, now) {
				const amount = now > planned ? "more" : now;
				super(planned === now ? "its content has changed" : `it had ${planned} bytes and has ${amount} now`);
			}
		}
	})
};
