export const id = 4878;
export const ids = [4878];
export const modules = {
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
	96913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => SCRAMBLED,
			Hi: () => timeIn,
			KZ: () => packetIn,
			Lq: () => HEAD_BYTES,
			Lr: () => PACKET_BYTES,
			Wm: () => programIn,
			Yv: () => HAS_BODY,
			ZE: () => sectionOf,
			aH: () => layoutOf,
			vB: () => streamsIn,
			zD: () => Clock
		});
		var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48412);
		var _copier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62224);
		const HEAD_BYTES = 4096;
		const PACKET_BYTES = 188;
		const [BEGINS, HAS_MORE] = [64, 32];
		const [HAS_BODY, SCRAMBLED] = [16, 192];
		const layoutOf = (head) => _kind_js__WEBPACK_IMPORTED_MODULE_0__.iJ.find(([bytes, at]) => [
			0,
			1,
			2
		].every((number) => head[at + number * bytes] === _kind_js__WEBPACK_IMPORTED_MODULE_0__.i9));
		function packetIn(packet) {
			const flags = packet[3] ?? 0;
			const start = (flags & HAS_MORE) === 0 ? 4 : 5 + (packet[4] ?? 0);
			return {
				pid: packet.readUInt16BE(1) & 8191,
				isStart: ((packet[1] ?? 0) & BEGINS) !== 0,
				flags,
				body: (flags & HAS_BODY) === 0 ? Buffer.alloc(0) : packet.subarray(start)
			};
		}
		const SUFFIXES = {
			3: ".mp3",
			4: ".mp3",
			15: ".aac",
			129: ".ac3",
			135: ".ac3"
		};
		const AC3_DESCRIPTORS = [106, 122];
		const PRIVATE = 6;
		const OTHER_SOUND = [17, 28];
		function sectionOf(body) {
			const section = body.subarray(1 + (body[0] ?? 0));
			if (section.length < 12) return Buffer.alloc(0);
			const length = 3 + (section.readUInt16BE(1) & 4095);
			if (length > section.length) throw new _copier_js__WEBPACK_IMPORTED_MODULE_1__.kX("its tables have an unsupported form");
			return section.subarray(0, length - 4);
		}
		function programIn(section) {
			for (let at = 8; at + 4 <= section.length; at += 4) if (section.readUInt16BE(at) !== 0) return section.readUInt16BE(at + 2) & 8191;
			return undefined;
		}
		function streamsIn(section) {
			if (section.length < 12 || section[0] !== 2) return [];
			const streams = [];
			for (let at = 12 + (section.readUInt16BE(10) & 4095); at + 5 <= section.length;) {
				const [type = 0, pid] = [section[at], section.readUInt16BE(at + 1) & 8191];
				const next = at + 5 + (section.readUInt16BE(at + 3) & 4095);
				const suffix = SUFFIXES[type] ?? (type === PRIVATE ? privateSuffix(section.subarray(at + 5, next)) : undefined);
				if (suffix !== undefined || OTHER_SOUND.includes(type)) streams.push({
					pid,
					suffix: suffix ?? ""
				});
				at = next;
			}
			return streams;
		}
		function privateSuffix(descriptors) {
			for (let at = 0; at + 2 <= descriptors.length; at += 2 + (descriptors[at + 1] ?? 0)) {
				const body = descriptors.toString("latin1", at + 2, at + 6);
				if (AC3_DESCRIPTORS.includes(descriptors[at] ?? 0) || descriptors[at] === 5 && body.endsWith("AC-3")) return ".ac3";
				if (descriptors[at] === 5 && body === "Opus") return "";
			}
			return undefined;
		}
		function timeIn(body) {
			if (body.length < 14 || body.readUIntBE(0, 3) !== 1 || ((body[7] ?? 0) & 128) === 0) return undefined;
			const high = (body[9] ?? 0) >> 1 & 7;
			return high * 2 ** 30 + (body.readUInt16BE(10) >> 1) * 2 ** 15 + (body.readUInt16BE(12) >> 1);
		}
		const TICKS = 9e4;
		const TURN = 2 ** 33;
		class Clock {
			#first;
			#last = 0;
			seconds(ticks) {
				this.#first ??= ticks;
				if (this.#first === ticks && this.#last === 0) this.#last = ticks;
				const turns = Math.round((this.#last - ticks) / TURN);
				this.#last = ticks + turns * TURN;
				return (this.#last - this.#first) / TICKS;
			}
		}
	}),
	24878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readTransportStream: () => readTransportStream });
		var demux = __webpack_require__(76051);
		var reading = __webpack_require__(57428);
		var tags = __webpack_require__(87267);
		var audio_frames = __webpack_require__(88989);
		var mpeg_frames = __webpack_require__(72370);
		var transport_packets = __webpack_require__(96913);
		var surround_frames = __webpack_require__(78803);
		;
		const SAMPLES = 16;
		const SAMPLED_PACKETS = 1e3;
		async function sampleStream(media, track) {
			const layout = (0, transport_packets.aH)(await media.bytes(0, transport_packets.Lq));
			const counter = new StreamCounter(track);
			if (layout === undefined) return counter.sampleOf(0);
			const [packetBytes, syncAt] = layout;
			const packets = Math.floor(media.size / packetBytes);
			for (let sample = 0; sample < SAMPLES; sample += 1) {
				const from = Math.floor(packets * sample / SAMPLES) * packetBytes;
				const bytes = await media.uncachedBytes(from, from + SAMPLED_PACKETS * packetBytes);
				for (let at = syncAt; at + transport_packets.Lr <= bytes.length; at += packetBytes) counter.count((0, transport_packets.KZ)(bytes.subarray(at, at + transport_packets.Lr)));
				counter.endStretch();
			}
			return counter.sampleOf(packets);
		}
		class StreamCounter {
			#track;
			#tables;
			#stream;
			#own = 0;
			#all = 0;
			#seconds = 0;
			#pieces = [];
			#first;
			#clock = new transport_packets.zD();
			#last = Number.NEGATIVE_INFINITY;
			#isSteady = true;
			constructor(track = 1) {
				this.#track = track;
			}
			count({ pid, isStart, body }) {
				if (pid === 0 && isStart) this.#tables ??= (0, transport_packets.Wm)((0, transport_packets.ZE)(body));
				else if (pid === this.#tables && isStart) this.#stream ??= (0, transport_packets.vB)((0, transport_packets.ZE)(body))[this.#track - 1];
				this.#all += 1;
				if (pid !== this.#stream?.pid) return;
				this.#own += body.length;
				this.#pieces.push(body);
				if (isStart) this.#first ??= (0, transport_packets.Hi)(body);
			}
			endStretch() {
				const frames = (0, audio_frames.hu)(Buffer.concat(this.#pieces), this.#stream?.suffix === ".ac3" ? surround_frames.G : mpeg_frames.W);
				if (frames !== undefined) this.#seconds += frames.seconds * (1 + 1 / frames.frames);
				if (this.#first !== undefined) this.#note(this.#clock.seconds(this.#first));
				[this.#pieces, this.#first] = [[], undefined];
			}
			#note(time) {
				this.#isSteady &&= time >= this.#last;
				this.#last = time;
			}
			sampleOf(packets) {
				const isKnown = this.#stream !== undefined && this.#stream.suffix !== "" && this.#all > 0;
				const extrapolated = (counted) => packets * counted / this.#all;
				return {
					id: this.#stream?.pid,
					bytes: isKnown ? Math.ceil(extrapolated(this.#own)) : undefined,
					seconds: isKnown && this.#seconds > 0 ? extrapolated(this.#seconds) : undefined,
					isSteady: this.#isSteady
				};
			}
		}
		;
		async function readTransportStream(given, chosen) {
			const media = await (0, tags.bH)(given);
			const sample = await sampleStream(media, chosen);
			if (chosen !== undefined && sample.id === undefined) return reading.L3;
			return await (0, demux.e)(media, chosen === undefined ? undefined : sample.id, async (track) => {
				if (track === undefined) return reading.L3;
				const byClock = await (0, demux.B)(track, { isClock: true });
				return {
					duration: byClock !== undefined && isOfAll(byClock, sample) ? byClock : undefined,
					channels: await track.getNumberOfChannels(),
					mayHaveVideo: true,
					sound: sample.bytes
				};
			});
		}
		const [TOLERANCE, LEEWAY] = [.25, 2];
		const isOfAll = (byClock, { seconds = byClock, isSteady }) => isSteady && Math.abs(seconds - byClock) <= LEEWAY + TOLERANCE * Math.max(seconds, byClock);
	})
};
