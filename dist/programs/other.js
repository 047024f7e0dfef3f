export const id = 4677;
export const ids = [4677];
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
	44677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readOther: () => readOther });
		var blob = __webpack_require__(73441);
		;
		const [HEADER_BITS, LENGTH_BITS] = [200, 20];
		const WORD_BITS = 32;
		const WORD_BYTES = 4;
		async function lastFrameOfMusepack7(head, media) {
			const frames = head.readUInt32LE(4);
			let [place, last] = [HEADER_BITS, 0];
			for (let frame = 0; frame < frames; frame += 1) {
				const word = Math.floor(place / WORD_BITS);
				const bytes = await media.bytes(word * WORD_BYTES, (word + 2) * WORD_BYTES);
				if (bytes.length < 2 * WORD_BYTES) return media.size;
				const bits = BigInt(bytes.readUInt32LE(0)) << 32n | BigInt(bytes.readUInt32LE(4));
				const length = Number(bits >> BigInt(2 * WORD_BITS - LENGTH_BITS - place % WORD_BITS) & 1048575n);
				place += LENGTH_BITS + length;
				last = Math.floor((place - 1) / WORD_BITS) * WORD_BYTES;
			}
			return last;
		}
		function seekTableOfMusepack8(head) {
			for (let at = 4; at < head.length;) {
				const length = numberAt(head, at + 2);
				if (head.toString("latin1", at, at + 2) === "SO") return at + numberAt(head, length.next).value;
				if (length.value < 3) break;
				at += length.value;
			}
			return 0;
		}
		function numberAt(bytes, at) {
			let value = 0;
			for (let next = at; next < bytes.length; next += 1) {
				const byte = bytes.readUInt8(next);
				value = value * 128 + (byte & 127);
				if (byte < 128) return {
					value,
					next: next + 1
				};
			}
			return {
				value: 0,
				next: bytes.length
			};
		}
		var reading = __webpack_require__(57428);
		;
		const APE_TABLE_OFFSET = 8;
		async function readOther(media, type) {
			const { parseBlob } = await Promise.all([__webpack_require__.e(2830), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 69258));
			const { format } = await parseBlob((0, blob.D)(media, type), {
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
				...reading.L3,
				channels: numberOfChannels,
				sampleRate,
				isLossless: lossless !== false,
				mayHaveVideo: hasVideo === true,
				mayHaveCover: true
			};
		}
		async function isWhole(media) {
			const head = await media.bytes(0, HEAD_BYTES);
			if (head.length < HEAD_BYTES) return true;
			const mark = head.toString("latin1", 0, 4);
			return (await LAST_KNOWN_BYTE[mark]?.(head, media) ?? 0) < media.size;
		}
		const HEAD_BYTES = 76;
		const LAST_KNOWN_BYTE = {
			"MAC ": lastFrameOfApe,
			MPCK: seekTableOfMusepack8,
			"MP+\x07": lastFrameOfMusepack7,
			"MP+": lastFrameOfMusepack7,
			"DSD ": (head) => Number(head.readBigUInt64LE(12)) - 1,
			FRM8: (head) => Number(head.readBigUInt64BE(4)) + 11
		};
		async function lastFrameOfApe(head, media) {
			if (head.readUInt16LE(4) < 3980) return 0;
			const descriptor = head.readUInt32LE(APE_TABLE_OFFSET);
			const [headerBytes, tableBytes] = [head.readUInt32LE(12), head.readUInt32LE(16)];
			const start = descriptor + headerBytes;
			const table = await media.bytes(start, Math.min(start + tableBytes, start + 4e6));
			const entries = Math.floor(table.length / 4);
			return entries === 0 ? 0 : table.readUInt32LE(4 * (entries - 1));
		}
	})
};
