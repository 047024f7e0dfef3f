export const id = 8725;
export const ids = [8725];
export const modules = {
	28725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { copySound: () => copySound });
		var failure = __webpack_require__(24261);
		var media_reader_kind = __webpack_require__(48412);
		var matroska = __webpack_require__(47752);
		var measure = __webpack_require__(77299);
		var mp4 = __webpack_require__(30333);
		var mpeg_frames = __webpack_require__(72370);
		var ogg_pages = __webpack_require__(33398);
		var surround_frames = __webpack_require__(78803);
		var tags = __webpack_require__(87267);
		var aiff = __webpack_require__(40488);
		var sound_copier = __webpack_require__(62224);
		;
		const VERSION = 2726318400;
		const FRAMES_OFFSET = 2;
		async function copyAiff(media, file, excerpt) {
			const { form, common, header, sound } = await (0, aiff.y)(media);
			if (common === undefined || sound === undefined) throw new sound_copier.kX("no audio was found in it");
			const packets = (0, aiff.h9)(common, sound.size);
			if (packets === undefined) throw new sound_copier.kX("it does not give the length of its packets");
			const { start, end, ...copied } = (0, sound_copier.bH)(packets, excerpt);
			const description = Buffer.from(header);
			description.writeUInt32BE(framesOf(packets, common.frames, copied.packets), FRAMES_OFFSET);
			await file.write(headOf(form, description, end - start));
			await file.copy(sound, [{
				start,
				end
			}]);
			await file.write(Buffer.alloc((end - start) % 2));
			return {
				suffix: form === "AIFC" ? ".aifc" : ".aiff",
				...copied
			};
		}
		const framesOf = ({ count, samples }, frames, copied) => samples === 1 ? copied : Math.round(frames * copied / count);
		function headOf(form, description, bytes) {
			const common = Buffer.concat([chunkHead("COMM", description.length), description]);
			const version = Buffer.alloc(4);
			version.writeUInt32BE(VERSION);
			const chunks = Buffer.concat([
				...form === "AIFC" ? [chunkHead("FVER", version.length), version] : [],
				common,
				Buffer.alloc(common.length % 2),
				chunkHead("SSND", 8 + bytes),
				Buffer.alloc(8)
			]);
			return Buffer.concat([
				chunkHead("FORM", 4 + chunks.length + bytes + bytes % 2),
				Buffer.from(form, "latin1"),
				chunks
			]);
		}
		function chunkHead(name, bytes) {
			const head = Buffer.alloc(8);
			head.write(name, "latin1");
			head.writeUInt32BE(bytes, 4);
			return head;
		}
		var flac = __webpack_require__(7460);
		;
		async function copyFlac(given, file, excerpt) {
			const media = await (0, tags.bH)(await (0, tags.R3)(given));
			const head = await media.bytes(0, flac.tI.length + flac.zz);
			const info = (0, flac.OG)(head);
			const { duration } = await (0, flac.fA)(media);
			if (duration === undefined || info.rate === 0) throw new sound_copier.kX("its frames have no times");
			const sound = media.part(await (0, flac.QL)(media));
			const search = new FrameSearch(sound, await (0, flac.Qo)(sound, info));
			const origin = (await search.from(0))?.start ?? 0;
			const largest = info.largestBlock;
			const first = await search.from(origin + Math.max(0, Math.floor(excerpt.from * info.rate) - largest));
			const last = excerpt.to < duration ? await search.from(origin + Math.ceil(excerpt.to * info.rate)) : undefined;
			if (first === undefined) throw new sound_copier.kX("no audio was found in it");
			const end = last?.start ?? origin + Math.round(duration * info.rate);
			await file.write(headFor(head, end - first.start));
			await file.copy(sound, [{
				start: first.at,
				end: last?.at ?? sound.size
			}]);
			return {
				suffix: ".flac",
				packets: Math.ceil((end - first.start) / Math.max(1, largest)),
				from: (first.start - origin) / info.rate,
				to: (end - origin) / info.rate
			};
		}
		const IS_LAST = 128;
		const [FRAME_SIZES, SAMPLES, MD5] = [
			4,
			10,
			18
		];
		function headFor(head, samples) {
			const made = Buffer.from(head);
			made.writeUInt8(IS_LAST, 4);
			const body = made.subarray(flac.tI.length);
			body.fill(0, FRAME_SIZES, SAMPLES);
			const packed = body.readBigUInt64BE(SAMPLES);
			body.writeBigUInt64BE(packed & ~68719476735n | BigInt(samples), SAMPLES);
			body.fill(0, MD5, flac.zz);
			return made;
		}
		const WINDOW_BYTES = 262144;
		const MOST_STEPS = 64;
		class FrameSearch {
			#sound;
			#frameAt;
			constructor(sound, frameAt) {
				this.#sound = sound;
				this.#frameAt = frameAt;
			}
			async from(sample) {
				let [low, high] = [0, this.#sound.size];
				for (let step = 0; step < MOST_STEPS && high - low > WINDOW_BYTES; step += 1) {
					const middle = low + Math.floor((high - low) / 2);
					const found = await this.#next(middle, 0);
					if (found !== undefined && found.start < sample) low = found.at;
					else high = middle;
				}
				return await this.#next(low, sample);
			}
			async #next(from, sample) {
				const size = this.#sound.size;
				for (let at = from; at < size; at += WINDOW_BYTES) {
					const bytes = await this.#sound.uncachedBytes(at, at + WINDOW_BYTES + HEAD_BYTES);
					for (let place = bytes.indexOf(255); place !== -1; place = bytes.indexOf(255, place + 1)) {
						const frame = this.#frameAt(bytes, place);
						if (frame !== undefined && frame.start >= sample) return {
							at: at + place,
							start: frame.start
						};
					}
				}
				return undefined;
			}
		}
		const HEAD_BYTES = 64;
		var audio_frames = __webpack_require__(88989);
		;
		const frames_WINDOW_BYTES = 1048576;
		const LONGEST_FRAME_BYTES = 2e4;
		async function copyFrames(given, file, excerpt, syntax) {
			const media = await (0, tags.bH)(await (0, tags.R3)(given));
			const selection = new sound_copier.CJ(excerpt);
			const tally = new audio_frames.ov();
			const isAll = (0, sound_copier.wP)(excerpt);
			const takes = ({ isTag, seconds }, time) => isTag ? isAll : selection.takes(time, time + seconds);
			let [time, suffix, end] = [
				0,
				"",
				0
			];
			for await (const frames of frames_framesOf(media, syntax, { hasTag: isAll })) {
				const taken = [];
				for (const frame of frames) {
					tally.add(frame.start, frame.end);
					if (takes(frame, time)) add(taken, frame);
					time += frame.seconds;
				}
				await file.copy(media, taken);
				suffix ||= suffixOf(frames);
				end = frames.at(-1)?.end ?? end;
				if (selection.isAfter(time)) break;
			}
			if (!(0, audio_frames.gH)(tally, isAll ? media.size : end, syntax)) throw new sound_copier.kX("no audio was found in it");
			return {
				suffix,
				isEstimated: true,
				...selection.taken
			};
		}
		function add(stretches, { start, end }) {
			const last = stretches.at(-1);
			if (last?.end === start) stretches[stretches.length - 1] = {
				start: last.start,
				end
			};
			else stretches.push({
				start,
				end
			});
		}
		const SUFFIXES = [
			["ADTS", ".aac"],
			["AC-3", ".ac3"],
			["E-AC-3", ".ac3"],
			["DTS", ".dts"]
		];
		function suffixOf([first]) {
			if (first === undefined) return "";
			return SUFFIXES.find(([start]) => first.stream.startsWith(start))?.[1] ?? ".mp3";
		}
		const rateOf = (stream) => Number(stream.slice(stream.lastIndexOf(" ") + 1)) || 1;
		async function* frames_framesOf(media, syntax, { hasTag }) {
			let stream;
			for (let start = 0; start < media.size;) {
				const bytes = await media.uncachedBytes(start, start + frames_WINDOW_BYTES);
				const isLast = start + bytes.length >= media.size;
				const edge = isLast ? bytes.length : bytes.length - LONGEST_FRAME_BYTES;
				const frames = [];
				for (const { at, frame } of (0, audio_frames.Ef)(bytes, syntax, edge, stream)) {
					const isTag = (0, mpeg_frames.Rt)(bytes, at);
					const place = {
						start: start + at,
						end: start + at + frame.bytes
					};
					const unplayed = isTag && !hasTag ? (0, mpeg_frames.cl)(bytes, at) / rateOf(frame.stream) : 0;
					const seconds = isTag ? -unplayed : frame.seconds;
					frames.push({
						...place,
						seconds,
						stream: frame.stream,
						isTag
					});
				}
				yield frames;
				const last = frames.at(-1);
				start = Math.max(start + edge, last?.end ?? 0);
				stream = last?.end === start ? last.stream : undefined;
			}
		}
		var media_reader_ebml = __webpack_require__(63160);
		var matroska_clusters = __webpack_require__(81982);
		var matroska_head = __webpack_require__(64699);
		;
		async function copyMatroska(media, file, excerpt) {
			const { tracks, scale, clusters } = await (0, matroska_head.U)(media);
			const track = (0, sound_copier.gi)(tracks, (0, matroska_head._)(tracks), excerpt.track);
			if (clusters === undefined) throw new sound_copier.kX("no audio was found in it");
			const suffix = await writeHead(media, file, track, scale);
			const copy = new ClusterCopy(file, track, excerpt, scale / NS);
			await walk(media.part(clusters), copy);
			return {
				suffix,
				...await copy.finish()
			};
		}
		const NS = 1e9;
		const APP = Buffer.from("sound only");
		const UNKNOWN_SIZE = Buffer.from("01ffffffffffffff", "hex");
		const MOST_ELEMENTS = 5e7;
		const LARGEST_BLOCK_BYTES = 16e6;
		const LARGEST_RELATIVE = 32767;
		async function writeHead(media, file, track, scale) {
			const first = await media.bytes(0, media_reader_ebml.q2);
			const ebml = (0, media_reader_ebml.Ok)(first, 0);
			if (ebml?.size === undefined || ebml.size > 4096) throw new sound_copier.kX("its header is damaged");
			const head = await media.bytes(0, ebml.start + ebml.size);
			await file.write(head);
			await file.write(Buffer.concat([idBytes(matroska_head.ID.segment), UNKNOWN_SIZE]));
			const info = [
				matroska_element(matroska_head.ID.timestampScale, uint(scale)),
				matroska_element(19840, APP),
				matroska_element(22337, APP)
			];
			await file.write(matroska_element(matroska_head.ID.info, ...info));
			await file.write(matroska_element(matroska_head.ID.tracks, matroska_element(matroska_head.ID.trackEntry, track.entry)));
			return head.includes("webm") ? ".webm" : ".mka";
		}
		async function walk(media, copy) {
			let at = 0;
			for (let number = 0; number < MOST_ELEMENTS && at < media.size && !copy.isDone; number += 1) {
				const head = await media.bytes(at, at + media_reader_ebml.q2);
				const found = (0, media_reader_ebml.Ok)(head, 0);
				if (found === undefined) return;
				const start = at + found.start;
				if (found.id === matroska_head.ID.cluster) {
					const end = start + (found.size ?? Number.POSITIVE_INFINITY);
					at = copy.isBefore(await (0, matroska_clusters["do"])(media, end)) ? end : start;
					continue;
				}
				refuseAnother(found);
				if (found.size === undefined || start + found.size > media.size) return;
				if (found.id in matroska_clusters.ri) await block(media, {
					...found,
					start,
					size: found.size
				}, copy);
				at = start + found.size;
			}
		}
		function refuseAnother({ id }) {
			if (id === matroska_head.ID.ebml) throw new sound_copier.kX("it has several files, one after the other");
		}
		async function block(media, { id, start, size }, copy) {
			const end = start + size;
			if (id === matroska_head.ID.timestamp) return copy.begin((0, media_reader_ebml.aA)(await media.bytes(start, end)));
			if (id !== matroska_head.ID.simpleBlock && id !== matroska_head.ID.blockGroup) return;
			const head = await media.bytes(start, Math.min(end, start + 2 * media_reader_ebml.q2));
			const inner = id === matroska_head.ID.blockGroup ? (0, media_reader_ebml.Ok)(head, 0) : undefined;
			if (id === matroska_head.ID.blockGroup && inner?.id !== matroska_head.ID.block) return;
			const place = inner?.start ?? 0;
			if ((0, media_reader_ebml.To)(head, place)?.value !== copy.track || size > LARGEST_BLOCK_BYTES) return;
			await copy.add(id, Buffer.from(await media.bytes(start, end)), place);
		}
		class ClusterCopy {
			track;
			#file;
			#excerpt;
			#unit;
			#base = 0;
			#blocks = [];
			#start = 0;
			#origin;
			#first;
			#last = Number.POSITIVE_INFINITY;
			#end = 0;
			#packets = 0;
			#before;
			isDone = false;
			constructor(file, { number }, excerpt, unit) {
				this.#file = file;
				this.track = number;
				this.#excerpt = excerpt;
				this.#unit = unit;
			}
			isBefore(time) {
				if (time === undefined || this.#origin === undefined) return false;
				return (time - this.#origin) * this.#unit < this.#excerpt.from - CLUSTER_SECONDS;
			}
			begin(base) {
				this.#base = base;
			}
			async add(id, body, place) {
				const head = (0, media_reader_ebml.To)(body, place);
				if (head === undefined || body.length < place + head.bytes + 3) return;
				const time = this.#base + body.readInt16BE(place + head.bytes);
				this.#origin ??= time;
				const seconds = (time - this.#origin) * this.#unit;
				if (seconds >= this.#excerpt.to) {
					this.#end = time;
					this.isDone = true;
					return;
				}
				if (seconds > this.#excerpt.from) {
					if (this.#before !== undefined) await this.#take(this.#before);
					this.#before = undefined;
					await this.#take({
						id,
						body,
						place,
						time
					});
				} else {
					this.#before = {
						id,
						body,
						place,
						time
					};
				}
			}
			async #take({ id, body, place, time }) {
				this.#first ??= time;
				const shift = (0, sound_copier.wP)(this.#excerpt) ? 0 : this.#first;
				if (this.#blocks.length > 0 && !this.#fits(time)) await this.#flush();
				if (this.#blocks.length === 0) this.#start = time - shift;
				const at = place + ((0, media_reader_ebml.To)(body, place)?.bytes ?? 1);
				body.writeInt16BE(time - shift - this.#start, at);
				this.#blocks.push(matroska_element(id, body));
				this.#packets += lacesOf(body, at + 2);
				this.#end = time + Math.max(0, time - this.#last);
				this.#last = time;
			}
			#fits(time) {
				const shift = (0, sound_copier.wP)(this.#excerpt) ? 0 : this.#first ?? 0;
				const relative = time - shift - this.#start;
				return relative >= -LARGEST_RELATIVE && relative <= LARGEST_RELATIVE && relative * this.#unit < CLUSTER_SECONDS;
			}
			async #flush() {
				if (this.#blocks.length === 0) return;
				await this.#file.write(matroska_element(matroska_head.ID.cluster, matroska_element(matroska_head.ID.timestamp, uint(Math.max(0, this.#start))), ...this.#blocks));
				this.#blocks = [];
			}
			async finish() {
				if (this.#before !== undefined) await this.#take(this.#before);
				await this.#flush();
				if (this.#first === undefined || this.#origin === undefined) throw new sound_copier.kX("no audio was found in it");
				const seconds = (time) => (time - (this.#origin ?? 0)) * this.#unit;
				return {
					packets: this.#packets,
					from: seconds(this.#first),
					to: seconds(this.#end)
				};
			}
		}
		const CLUSTER_SECONDS = 5;
		function lacesOf(block, flags) {
			const hasLaces = ((block[flags] ?? 0) & 6) !== 0;
			return hasLaces ? (block[flags + 1] ?? 0) + 1 : 1;
		}
		function matroska_element(id, ...inside) {
			return Buffer.concat([
				idBytes(id),
				sizeBytes(inside.reduce((sum, { length }) => sum + length, 0)),
				...inside
			]);
		}
		function sizeBytes(size) {
			const length = [
				1,
				2,
				3,
				4
			].find((bytes) => size < 2 ** (7 * bytes) - 1) ?? 5;
			const bytes = Buffer.alloc(length);
			bytes.writeUIntBE(size, 0, length);
			bytes.writeUInt8((bytes[0] ?? 0) | 128 >> length - 1);
			return bytes;
		}
		function idBytes(id) {
			const bytes = Buffer.alloc(4);
			bytes.writeUInt32BE(id);
			return bytes.subarray(Math.clz32(id) >> 3);
		}
		function uint(value) {
			const bytes = Buffer.alloc(8);
			bytes.writeBigUInt64BE(BigInt(Math.round(value)));
			return bytes;
		}
		var boxes = __webpack_require__(91257);
		;
		const LARGEST_SHORT = 4294967295;
		function newBox(name, ...inside) {
			const head = Buffer.alloc(8);
			head.writeUInt32BE(8 + inside.reduce((sum, { length }) => sum + length, 0));
			head.write(name, 4, "latin1");
			return Buffer.concat([head, ...inside]);
		}
		const LARGEST_COPIED_BOX = 4e6;
		async function copiedBox(media, { name, start, end }) {
			if (end - start > LARGEST_COPIED_BOX) throw new sound_copier.kX("its index is too large");
			return newBox(name, await media.uncachedBytes(start, end));
		}
		async function copiedChild(media, parent, name) {
			const found = await (0, boxes.Nf)(media, parent, name);
			return found === undefined ? Buffer.alloc(0) : await copiedBox(media, found);
		}
		async function rebuiltChild(media, parent, name, inside) {
			const found = await (0, boxes.Nf)(media, parent, name);
			if (found === undefined) throw new sound_copier.kX("its index contradicts itself");
			return newBox(name, ...await inside(found));
		}
		var mp4_samples = __webpack_require__(34977);
		;
		async function editOf(media, { box }) {
			const list = await (0, boxes.Nf)(media, box, "edts", "elst");
			const body = list === undefined ? Buffer.alloc(0) : await media.uncachedBytes(list.start, Math.min(list.end, list.start + 4096));
			const isLong = body[0] === 1;
			const bytes = isLong ? 20 : 12;
			const times = [];
			for (let at = 8; at + bytes <= body.length && times.length < (0, mp4_samples.tk)(body, 4); at += bytes) times.push(isLong ? Number(body.readBigInt64BE(at + 8)) : body.readInt32BE(at + 4));
			const starts = times.filter((time) => time >= 0);
			return {
				skipped: starts[0] ?? 0,
				hasSeveralPieces: starts.length > 1
			};
		}
		async function editsFor(media, track, { isAll, units }, length) {
			const edits = await copiedChild(media, track.box, "edts");
			const { skipped } = await editOf(media, track);
			const played = Math.round(length * Math.max(0, units - skipped) / Math.max(1, units));
			if (edits.length === 0) return edits;
			if (isAll) return withEnd(edits, played);
			const body = Buffer.alloc(20);
			body.writeUInt32BE(1, 4);
			body.writeUInt32BE(played, 8);
			body.writeInt32BE(skipped, 12);
			body.writeUInt32BE(65536, 16);
			return newBox("edts", newBox("elst", body));
		}
		const EDITS_AT = 16;
		function withEnd(edits, played) {
			const isLong = edits[EDITS_AT] === 1;
			const last = EDITS_AT + 8 + ((0, mp4_samples.tk)(edits, EDITS_AT + 4) - 1) * (isLong ? 20 : 12);
			if (edits.toString("latin1", 12, 16) !== "elst" || last + (isLong ? 20 : 12) > edits.length) return edits;
			if (isLong && edits.readBigUInt64BE(last) === 0n) edits.writeBigUInt64BE(BigInt(played), last);
			else if (!isLong && edits.readUInt32BE(last) === 0) edits.writeUInt32BE(played, last);
			return edits;
		}
		var mp4_fragments = __webpack_require__(46735);
		;
		async function indexOf(media, index, track, made) {
			const header = await (0, boxes.Nf)(media, index, "mvhd");
			if (header === undefined) throw new sound_copier.kX("its index contradicts itself");
			const movie = await copiedBox(media, header);
			const scale = (0, mp4_samples.tk)(movie, movie[8] === 1 ? 28 : 20);
			const length = Math.round(made.units / track.timescale * scale);
			const mdia = await rebuiltChild(media, track.box, "mdia", async (inner) => [
				withLength(await copiedChild(media, inner, "mdhd"), 24, 32, made.units),
				await copiedChild(media, inner, "hdlr"),
				await rebuiltChild(media, inner, "minf", async (info) => [...await Promise.all([
					"smhd",
					"gmhd",
					"nmhd",
					"hdlr",
					"dinf"
				].map((name) => copiedChild(media, info, name))), await rebuiltChild(media, info, "stbl", async (table) => [await copiedChild(media, table, "stsd"), ...tablesOf(made)])])
			]);
			const isStart = made.isAll || made.cut.first === 0;
			const edits = isStart ? await editsFor(media, track, made, length) : Buffer.alloc(0);
			const head = withEnabledFlag(withLength(await copiedChild(media, track.box, "tkhd"), 28, 36, length));
			return newBox("moov", withLength(movie, 24, 32, length), newBox("trak", head, edits, mdia));
		}
		function withLength(header, short, long, units) {
			if (header[8] === 1) header.writeBigUInt64BE(BigInt(Math.round(units)), long);
			else header.writeUInt32BE(Math.min(LARGEST_SHORT, Math.round(units)), short);
			return header;
		}
		function withEnabledFlag(header) {
			header.writeUInt8((header[11] ?? 0) | 3, 11);
			return header;
		}
		function tablesOf({ samples, cut, chunks, offset }) {
			return [
				newBox("stts", words([0, ...counted(durationsIn(samples.durations, cut).flatMap((run) => [run.count, run.units]), 2)])),
				newBox("stsc", words([0, ...counted(runsOf(chunks), 3)])),
				newBox("stsz", sizesOf(samples, cut)),
				newBox("stco", words([0, ...counted(chunks.map((chunk) => chunk.offset + offset), 1)]))
			];
		}
		const counted = (entries, words) => [entries.length / words, ...entries];
		function durationsIn(durations, { first, last }) {
			let sample = 0;
			return durations.flatMap(({ count, units }) => {
				const length = Math.min(last, sample + count) - Math.max(first, sample);
				sample += count;
				return length > 0 ? [{
					count: length,
					units
				}] : [];
			});
		}
		function runsOf(chunks) {
			let before;
			return chunks.flatMap((chunk, number) => {
				const isSame = before?.samples === chunk.samples && before.description === chunk.description;
				before = chunk;
				return isSame ? [] : [
					number + 1,
					chunk.samples,
					chunk.description
				];
			});
		}
		function sizesOf({ sizes, step }, { first, last }) {
			if (typeof sizes === "number") return words([
				0,
				step > 1 ? 1 : sizes,
				last - first
			]);
			const table = Buffer.alloc(12 + 4 * (last - first));
			table.writeUInt32BE(last - first, 8);
			for (let sample = first; sample < last; sample += 1) table.writeUInt32BE(sizes[sample] ?? 0, 12 + 4 * (sample - first));
			return table;
		}
		function words(values) {
			const bytes = Buffer.alloc(4 * values.length);
			for (const [place, value] of values.entries()) bytes.writeUInt32BE(value, 4 * place);
			return bytes;
		}
		;
		async function copyMp4(media, file, excerpt) {
			const index = await (0, boxes.Nf)(media, {
				start: 0,
				end: media.size
			}, "moov");
			if (index === undefined) throw new sound_copier.kX("it has no index");
			const sounds = await (0, mp4.soundTracks)(media, index);
			const track = (0, sound_copier.gi)(sounds, sounds.find(({ isEnabled }) => isEnabled) ?? sounds[0], excerpt.track);
			if (track.timescale === 0) throw new sound_copier.kX("its index contradicts itself");
			const indexed = await (0, mp4_samples.fr)(media, track.box);
			const samples = await (0, mp4_fragments.g)(media, index, track, indexed);
			const edit = await editOf(media, track);
			if (!(0, sound_copier.wP)(excerpt) && edit.hasSeveralPieces) throw new sound_copier.kX("its audio consists of several pieces");
			const cut = cutOf(samples, excerpt, track.timescale, edit.skipped);
			const parts = await partsOf({
				media,
				index,
				track,
				samples,
				cut,
				isAll: (0, sound_copier.wP)(excerpt)
			});
			await file.write(parts.head);
			await file.copy(media, parts.stretches);
			const seconds = (units) => Math.max(0, units - edit.skipped) / track.timescale;
			return {
				suffix: parts.suffix,
				packets: Math.ceil((cut.last - cut.first) / samples.step),
				from: seconds(cut.start),
				to: seconds(cut.end)
			};
		}
		function cutOf({ durations, step, count }, { from, to }, timescale, skipped) {
			const unitsTo = (seconds) => Math.round(seconds * timescale * 1e3) / 1e3 + skipped;
			const [begin, finish] = [from <= 0 ? 0 : unitsTo(from), unitsTo(to)];
			let [sample, time] = [0, 0];
			let [first, start] = [undefined, 0];
			for (const run of durations) {
				const length = Math.min(run.count, count - sample);
				if (first === undefined && time + length * run.units > begin) {
					const into = Math.floor(Math.max(0, begin - time) / run.units / step) * step;
					[first, start] = [sample + into, time + into * run.units];
				}
				if (first !== undefined && time + length * run.units >= finish) {
					const into = Math.min(length, Math.ceil((finish - time) / run.units / step) * step);
					return {
						first,
						start,
						last: sample + into,
						end: time + into * run.units
					};
				}
				sample += length;
				time += length * run.units;
			}
			if (first === undefined || sample === 0) throw new sound_copier.kX("no audio was found in it");
			return {
				first,
				start,
				last: sample,
				end: time
			};
		}
		const SAMPLES_IN_CHUNK = 64;
		async function partsOf({ media, index, track, samples, cut, isAll }) {
			const { chunks, stretches, bytes } = gather(samples, cut);
			const start = {
				first: cut.first,
				last: cut.last
			};
			const brand = await (0, boxes.Nf)(media, {
				start: 0,
				end: media.size
			}, "ftyp");
			const type = brand === undefined ? newBox("ftyp", Buffer.from("qt  \0\0\0\0qt  ")) : await copiedBox(media, brand);
			const units = cut.end - cut.start;
			const indexAt = async (offset) => await indexOf(media, index, track, {
				samples,
				cut: start,
				units,
				chunks,
				offset,
				isAll
			});
			const length = (await indexAt(0)).length;
			const head = type.length + length + MDAT_BYTES;
			if (head + bytes > LARGEST_SHORT) throw new sound_copier.kX("it is more than 4 GB");
			const mdat = Buffer.alloc(MDAT_BYTES);
			mdat.writeUInt32BE(MDAT_BYTES + bytes);
			mdat.write("mdat", 4);
			return {
				head: Buffer.concat([
					type,
					await indexAt(head),
					mdat
				]),
				stretches,
				suffix: type.toString("latin1", 8, 12) === "qt  " ? ".mov" : ".m4a"
			};
		}
		const MDAT_BYTES = 8;
		function gather(samples, { first, last }) {
			const chunks = [];
			const stretches = [];
			let [sample, bytes] = [0, 0];
			for (const chunk of samples.chunks) {
				const [from, to] = [Math.max(first, sample), Math.min(last, sample + chunk.samples)];
				if (from < to) {
					const start = chunk.offset + (0, mp4_samples.$$)(samples, sample, from);
					const length = (0, mp4_samples.$$)(samples, from, to);
					stretches.push({
						start,
						end: start + length
					});
					const before = chunks.at(-1);
					const isJoined = before?.description === chunk.description && before.samples + to - from <= SAMPLES_IN_CHUNK;
					if (isJoined) chunks[chunks.length - 1] = {
						...before,
						samples: before.samples + to - from
					};
					else chunks.push({
						offset: bytes,
						samples: to - from,
						description: chunk.description
					});
					bytes += length;
				}
				sample += chunk.samples;
			}
			return {
				chunks,
				stretches,
				bytes
			};
		}
		var ogg = __webpack_require__(90863);
		var ogg_checksum = __webpack_require__(62051);
		var ogg_codecs = __webpack_require__(97683);
		;
		async function copyOgg(media, file, excerpt) {
			let copy;
			const begun = [];
			for await (const page of pagesIn(media)) {
				if (copy === undefined && page.isFirst) {
					begun.push(page);
					continue;
				}
				copy ??= streamOf(begun, file, excerpt);
				if (page.isFirst) throw new sound_copier.kX("it has several streams, one after the other");
				await copy.add(page);
				if (copy.isDone) break;
			}
			if (copy === undefined) throw new sound_copier.kX("no audio was found in it");
			return {
				suffix: ".ogg",
				...await copy.finish()
			};
		}
		const ogg_WINDOW_BYTES = 1048576;
		const [BEGINS, ENDS] = [2, 4];
		const NO_POSITION = -1n;
		async function* pagesIn(media) {
			for (let start = 0; start < media.size;) {
				const bytes = await media.uncachedBytes(start, start + ogg_WINDOW_BYTES);
				const isLast = start + bytes.length >= media.size;
				let at = bytes.indexOf(ogg_pages.pI);
				while (at !== -1 && (isLast || at + ogg_pages.pJ <= bytes.length)) {
					const page = pageAt(bytes, at);
					if (page !== undefined) yield page;
					at = bytes.indexOf(ogg_pages.pI, at + (page?.bytes.length ?? 1));
				}
				if (isLast) return;
				start += at === -1 ? bytes.length - ogg_pages.pI.length : at;
			}
		}
		function pageAt(bytes, at) {
			if (at + ogg_pages.Sl > bytes.length) return undefined;
			const segments = bytes[at + 26] ?? 0;
			const lacing = bytes.subarray(at + ogg_pages.Sl, at + ogg_pages.Sl + segments);
			const start = at + ogg_pages.Sl + segments;
			const end = start + lacing.reduce((sum, length) => sum + length, 0);
			if (end > bytes.length) return undefined;
			return {
				bytes: Buffer.from(bytes.subarray(at, end)),
				isFirst: ((bytes[at + 5] ?? 0) & BEGINS) !== 0,
				serial: bytes.readUInt32LE(at + 14),
				position: bytes.readBigInt64LE(at + 6),
				body: bytes.subarray(start, end),
				packets: (0, ogg_pages.ly)(lacing)
			};
		}
		function streamOf(begun, file, excerpt) {
			const sounds = begun.flatMap((page) => {
				const codec = (0, ogg_codecs.u)(page.body);
				return codec === undefined ? [] : [{
					page,
					codec
				}];
			});
			const { page, codec } = (0, sound_copier.gi)(sounds, sounds[0], excerpt.track);
			return new StreamCopy(file, excerpt, page, codec);
		}
		const HEADERS = [["OpusHead", 2], ["vorbis", 3]];
		class StreamCopy {
			#file;
			#excerpt;
			#codec;
			#selection;
			#serial;
			#headers;
			#number = 0;
			#origin;
			#position = 0;
			#base;
			#open = [];
			#last;
			isDone = false;
			constructor(file, excerpt, first, codec) {
				this.#file = file;
				this.#excerpt = excerpt;
				this.#codec = codec;
				this.#selection = new sound_copier.CJ(excerpt);
				this.#serial = first.serial;
				const known = HEADERS.find(([start]) => first.body.toString("latin1", 0, start.length) === start);
				this.#headers = known === undefined ? undefined : known[1] - first.packets;
				this.#last = [first];
			}
			async add(page) {
				if (page.serial !== this.#serial) return;
				if (this.#isHeader(page)) {
					await this.#keep([page]);
					return;
				}
				this.#open.push(page);
				if (page.position === NO_POSITION) return;
				if (page.position > 0n) this.#origin ??= (0, ogg.R)(page, this.#codec);
				const origin = this.#origin ?? 0;
				const [start, end] = [Math.max(this.#position, origin), Number(page.position)];
				const { rate, skipped } = this.#codec;
				this.#position = end;
				const pages = this.#open;
				this.#open = [];
				const [from, to] = [start - origin, end - origin];
				this.isDone = this.#selection.isAfter((from - skipped) / rate);
				if (this.isDone || !this.#selection.takes(from / rate, (to - skipped) / rate)) return;
				this.#base ??= start;
				await this.#keep(pages);
			}
			#isHeader({ packets, position }) {
				if (this.#headers === undefined) return position === 0n;
				if (this.#headers <= 0) return false;
				this.#headers -= packets;
				return true;
			}
			async #keep(pages) {
				for (const page of this.#last) await this.#write(page, { isEnd: false });
				this.#last = [...pages];
			}
			async finish() {
				const isCut = this.isDone;
				for (const [number, page] of this.#last.entries()) await this.#write(page, { isEnd: isCut && number === this.#last.length - 1 });
				return this.#selection.taken;
			}
			async #write({ bytes, position }, { isEnd }) {
				if (!(0, sound_copier.wP)(this.#excerpt)) {
					const base = BigInt(this.#base ?? 0);
					if (position > 0n) bytes.writeBigInt64LE(position - base, 6);
					bytes.writeUInt8((bytes[5] ?? 0) | (isEnd ? ENDS : 0), 5);
				}
				bytes.writeUInt32LE(this.#number, 18);
				this.#number += 1;
				bytes.writeUInt32LE((0, ogg_checksum.lf)(bytes), ogg_checksum.E0);
				await this.#file.write(bytes);
			}
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		;
		const CHUNK_BYTES = 1048576;
		const SMALL_GAP_BYTES = 65536;
		class SoundFile {
			#handle;
			#hash = (0, external_node_crypto_.createHash)("sha256");
			#bytes = 0;
			constructor(handle) {
				this.#handle = handle;
			}
			static async create(path) {
				return new SoundFile(await (0, promises_.open)(path, "wx", 384));
			}
			get bytes() {
				return this.#bytes;
			}
			async write(bytes) {
				this.#hash.update(bytes);
				for (let at = 0; at < bytes.length;) {
					const { bytesWritten } = await this.#handle.write(bytes, at, bytes.length - at);
					at += bytesWritten;
				}
				this.#bytes += bytes.length;
			}
			async copy(media, stretches) {
				let batch = [];
				for (const stretch of split(stretches)) {
					const [first] = batch;
					const last = batch.at(-1);
					const isNear = first !== undefined && last !== undefined && stretch.start >= last.end && stretch.start - last.end <= SMALL_GAP_BYTES && stretch.end - first.start <= CHUNK_BYTES;
					if (!isNear && first !== undefined) {
						await this.#copyBatch(media, batch);
						batch = [];
					}
					batch.push(stretch);
				}
				await this.#copyBatch(media, batch);
			}
			async #copyBatch(media, batch) {
				const [start = 0, end = 0] = [batch[0]?.start, batch.at(-1)?.end];
				const bytes = await media.uncachedBytes(start, end);
				if (bytes.length !== end - start) throw new sound_copier.kX("it is cut off");
				const pieces = batch.map((stretch) => bytes.subarray(stretch.start - start, stretch.end - start));
				await this.write(pieces.length === 1 ? bytes : Buffer.concat(pieces));
			}
			async finish() {
				await this.#handle.close();
				return this.#hash.digest("hex");
			}
			async close() {
				await this.#handle.close().catch(() => {});
			}
		}
		function* split(stretches) {
			for (const { start, end } of stretches) {
				for (let at = start; at < end; at += CHUNK_BYTES) yield {
					start: at,
					end: Math.min(end, at + CHUNK_BYTES)
				};
			}
		}
		var transport_packets = __webpack_require__(96913);
		;
		const WINDOW_PACKETS = 5e3;
		async function copyTransportStream(given, file, excerpt) {
			const media = await (0, tags.bH)(given);
			const layout = (0, transport_packets.aH)(await media.bytes(0, transport_packets.Lq));
			if (layout === undefined) throw new sound_copier.kX("no audio was found in it");
			const reader = new StreamReader(file, excerpt);
			for (let at = 0; at + layout[0] <= media.size && !reader.isDone;) {
				const window = await media.uncachedBytes(at, at + WINDOW_PACKETS * layout[0]);
				at += Math.max(layout[0], await readPackets(window, layout, reader));
			}
			return await reader.finish();
		}
		async function readPackets(window, [bytes, syncAt], reader) {
			let at = 0;
			while (at + bytes <= window.length && !reader.isDone) {
				if (window[at + syncAt] === media_reader_kind.i9) {
					const writing = reader.read(window.subarray(at + syncAt, at + syncAt + transport_packets.Lr));
					if (writing !== undefined) await writing;
					at += bytes;
				} else {
					at = nextSync(window, at, bytes, syncAt);
				}
			}
			return at;
		}
		function nextSync(window, from, packetBytes, syncAt) {
			for (let at = from + 1; at + packetBytes <= window.length; at += 1) {
				const next = window[at + syncAt + packetBytes];
				if (window[at + syncAt] === media_reader_kind.i9 && (next === undefined || next === media_reader_kind.i9)) return at;
			}
			return window.length;
		}
		class StreamReader {
			#file;
			#excerpt;
			#selection;
			#tables;
			#stream;
			#counter = -1;
			#pieces = [];
			#time;
			#clock = new transport_packets.zD();
			isDone = false;
			constructor(file, excerpt) {
				this.#file = file;
				this.#excerpt = excerpt;
				this.#selection = new sound_copier.CJ(excerpt);
			}
			read(packet) {
				const { pid, isStart, flags, body } = (0, transport_packets.KZ)(packet);
				if ((flags & transport_packets.Yv) === 0) return undefined;
				if (pid === 0 && isStart) this.#tables ??= (0, transport_packets.Wm)((0, transport_packets.ZE)(body));
				else if (pid === this.#tables && isStart && this.#stream === undefined) this.#choose((0, transport_packets.ZE)(body));
				else if (pid === this.#stream?.pid) return this.#take(body, isStart, flags);
				return undefined;
			}
			async finish() {
				if (this.#stream === undefined) throw new sound_copier.kX("no audio was found in it");
				const { suffix } = this.#stream;
				if (!this.isDone) {
					const last = (0, audio_frames.hu)(Buffer.concat(this.#pieces), suffix === ".ac3" ? surround_frames.G : mpeg_frames.W);
					await this.#flush((this.#time ?? 0) + (last?.seconds ?? 0));
				}
				return {
					suffix,
					isEstimated: true,
					...this.#selection.taken
				};
			}
			#choose(section) {
				const streams = (0, transport_packets.vB)(section);
				this.#stream = streams.length === 0 ? undefined : (0, sound_copier.gi)(streams, streams[0], this.#excerpt.track);
				if (this.#stream?.suffix === "") throw new sound_copier.kX("its audio has an unsupported form");
			}
			#take(body, isStart, flags) {
				if ((flags & transport_packets.A) !== 0) throw new sound_copier.kX("it is encrypted");
				const counter = flags & 15;
				if (counter === this.#counter) return undefined;
				this.#counter = counter;
				if (isStart) return this.#begin(body);
				if (this.#time !== undefined) this.#pieces.push(body);
				return undefined;
			}
			async #begin(body) {
				const time = (0, transport_packets.Hi)(body);
				if (time !== undefined) {
					const seconds = this.#clock.seconds(time);
					await this.#flush(seconds);
					this.#time = seconds;
					this.isDone = this.#selection.isAfter(seconds);
				}
				const start = 9 + (body[8] ?? 0);
				if (this.#time !== undefined) this.#pieces.push(body.subarray(start));
			}
			async #flush(end) {
				const pieces = this.#pieces;
				this.#pieces = [];
				if (pieces.length > 0 && this.#time !== undefined && this.#selection.takes(this.#time, end)) await this.#file.write(Buffer.concat(pieces));
			}
		}
		var chunks = __webpack_require__(11516);
		var wave = __webpack_require__(4783);
		;
		const copyWave = async (media, file, excerpt) => await copyChunks(media, file, excerpt, {
			from: 12,
			shape: chunks.kX
		});
		const copyWave64 = async (media, file, excerpt) => await copyChunks(media, file, excerpt, {
			from: 40,
			shape: chunks.O$
		});
		async function copyChunks(media, file, excerpt, { from, shape }) {
			const { format, header, sound } = await (0, wave.Tf)(media, from, shape);
			if (format === undefined || sound === undefined) throw new sound_copier.kX("no audio was found in it");
			if ((0, wave.rl)(format)) return await copyFrames(sound, file, excerpt, mpeg_frames.W);
			const block = (0, wave.VN)(format);
			if (block === undefined || block.seconds <= 0) throw new sound_copier.kX("it does not give the length of its blocks");
			const count = Math.floor(sound.size / block.bytes);
			const { start, end, ...copied } = (0, sound_copier.bH)({
				...block,
				count
			}, excerpt);
			const bytes = end - start;
			const samples = Math.round(copied.packets * block.seconds * format.rate);
			await file.write(wave_headOf(header, bytes, samples));
			await file.copy(sound, [{
				start,
				end
			}]);
			await file.write(Buffer.alloc(bytes % 2));
			return {
				suffix: ".wav",
				...copied
			};
		}
		function wave_headOf(format, bytes, samples) {
			const padded = Buffer.concat([format, Buffer.alloc(format.length % 2)]);
			const head = Buffer.alloc(12);
			head.write("RIFF", "latin1");
			head.writeUInt32LE(4 + 8 + padded.length + 12 + 8 + bytes + bytes % 2, 4);
			head.write("WAVE", 8, "latin1");
			const fact = Buffer.alloc(4);
			fact.writeUInt32LE(samples);
			return Buffer.concat([
				head,
				chunk("fmt ", format.length),
				padded,
				chunk("fact", 4),
				fact,
				chunk("data", bytes)
			]);
		}
		function chunk(name, bytes) {
			const head = Buffer.alloc(8);
			head.write(name, "latin1");
			head.writeUInt32LE(bytes, 4);
			return head;
		}
		;
		const copy_frames = (syntax) => async (media, file, excerpt) => await copyFrames(media, file, excerpt, syntax);
		const COPIERS = {
			wave: copyWave,
			wave64: copyWave64,
			aiff: copyAiff,
			ac3: copy_frames(surround_frames.G),
			dts: copy_frames(surround_frames.O),
			ts: copyTransportStream,
			flac: copyFlac,
			ogg: async (media, file, excerpt) => await copyOgg(await (0, ogg_pages._P)(media), file, excerpt),
			mp4: async (media, file, excerpt) => await copyMp4(await (0, mp4.withoutFilling)(media), file, excerpt),
			matroska: async (media, file, excerpt) => await copyMatroska(await (0, matroska._)(media), file, excerpt)
		};
		const WITH_TRACKS = [
			"mp4",
			"matroska",
			"ts",
			"ogg",
			"avi",
			"asf",
			"ps"
		];
		const LEEWAY = .25;
		const TOLERANCE = .005;
		const ESTIMATE = .03;
		async function copySound(media, name, into, excerpt, reopen) {
			try {
				const bare = await (0, tags.CO)(media);
				const kind = (0, media_reader_kind.l4)(await bare.bytes(0, media_reader_kind.X_));
				if (kind === "mp4" && bare.size !== media.size) throw new sound_copier.kX("there is a tag before it");
				const copier = copierOf(kind, excerpt);
				const { copied, bytes, sha256 } = await copyInto(into, async (file) => await copier(bare, file, excerpt));
				const measured = await reopen(into, bytes, async (copy) => (await (0, measure.x)(copy, copied.suffix)).duration);
				if (measured === undefined) throw new sound_copier.kX("the copy has no length");
				const { isEstimated = false, ...facts } = copied;
				const seconds = isEstimated ? copied.to - copied.from : measured;
				checkLength(measured, copied.to - copied.from, isEstimated);
				const all = (0, sound_copier.wP)(excerpt) ? (await (0, measure.x)(media, name, excerpt.track)).duration : undefined;
				checkLength(seconds, all ?? seconds, isEstimated);
				return {
					...facts,
					path: into,
					bytes,
					sha256,
					seconds
				};
			} catch (error) {
				return { reason: reasonOf(error) };
			}
		}
		function copierOf(kind, { track = 1 }) {
			const isLone = kind === undefined || !WITH_TRACKS.includes(kind);
			if (isLone && track > 1) throw new sound_copier.kX(`it has no audio track ${track}`);
			const copier = kind === undefined ? copy_frames(mpeg_frames.W) : COPIERS[kind];
			if (copier === undefined) throw new sound_copier.kX("its audio format cannot be copied");
			return copier;
		}
		function checkLength(seconds, expected, isEstimated) {
			if (Math.abs(expected - seconds) > LEEWAY + (isEstimated ? ESTIMATE : TOLERANCE) * expected) throw new sound_copier.kX(`the copy has ${seconds.toFixed(1)} s of ${expected.toFixed(1)} s`);
		}
		async function copyInto(path, copy) {
			const file = await SoundFile.create(path);
			try {
				const copied = await copy(file);
				const { bytes } = file;
				return {
					copied,
					bytes,
					sha256: await file.finish()
				};
			} finally {
				await file.close();
			}
		}
		function reasonOf(error) {
			if (error instanceof sound_copier.kX) return error.message;
			if ([
				"ENOSPC",
				"EDQUOT",
				"EFBIG"
			].includes((0, failure.CA)(error) ?? "")) return "the disk has no room for the copy";
			return "it cannot be read";
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
	})
};
