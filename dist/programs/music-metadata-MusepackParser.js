export const id = 1010;
export const ids = [1010];
export const modules = {
	16298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => AbstractID3Parser });
		var debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
		var strtok3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24678);
		var _common_BasicParser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92065);
		var _id3v1_ID3v1Parser_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52068);
		var _ID3v2Parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2434);
		var _ID3v2Token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75350);
		const debug = debug__WEBPACK_IMPORTED_MODULE_0__("music-metadata:parser:ID3");
		class AbstractID3Parser extends _common_BasicParser_js__WEBPACK_IMPORTED_MODULE_2__.s {
			static async startsWithID3v2Header(tokenizer) {
				return (await tokenizer.peekToken(_ID3v2Token_js__WEBPACK_IMPORTED_MODULE_3__.yW)).fileIdentifier === "ID3";
			}
			id3parser = new _ID3v2Parser_js__WEBPACK_IMPORTED_MODULE_4__.S();
			async parse() {
				try {
					await this.parseID3v2();
				} catch (err) {
					if (err instanceof strtok3__WEBPACK_IMPORTED_MODULE_1__.d1) {
						debug("End-of-stream");
					} else {
						throw err;
					}
				}
			}
			finalize() {
				return;
			}
			async parseID3v2() {
				await this.tryReadId3v2Headers();
				debug("End of ID3v2 header, go to MPEG-parser: pos=%s", this.tokenizer.position);
				await this.postId3v2Parse();
				if (this.options.skipPostHeaders && this.metadata.hasAny()) {
					this.finalize();
				} else {
					const id3v1parser = new _id3v1_ID3v1Parser_js__WEBPACK_IMPORTED_MODULE_5__.Bn(this.metadata, this.tokenizer, this.options);
					await id3v1parser.parse();
					this.finalize();
				}
			}
			async tryReadId3v2Headers() {
				const id3Header = await this.tokenizer.peekToken(_ID3v2Token_js__WEBPACK_IMPORTED_MODULE_3__.yW);
				if (id3Header.fileIdentifier === "ID3") {
					debug("Found ID3v2 header, pos=%s", this.tokenizer.position);
					await this.id3parser.parse(this.metadata, this.tokenizer, this.options);
					return this.tryReadId3v2Headers();
				}
			}
		}
	}),
	71010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { MusepackParser: () => MusepackParser });
		var src = __webpack_require__(2830);
		var lib = __webpack_require__(25653);
		var AbstractID3Parser = __webpack_require__(16298);
		var ParseError = __webpack_require__(86325);
		;
		class MusepackContentError extends (0, ParseError.fO)("Musepack") {}
		var APEv2Parser = __webpack_require__(1610);
		var BasicParser = __webpack_require__(92065);
		;
		class BitReader {
			pos = 0;
			dword = null;
			tokenizer;
			constructor(tokenizer) {
				this.tokenizer = tokenizer;
			}
			async read(bits) {
				while (this.dword === null) {
					this.dword = await this.tokenizer.readToken(lib.UINT32_LE);
				}
				let out = this.dword;
				this.pos += bits;
				if (this.pos < 32) {
					out >>>= 32 - this.pos;
					return out & (1 << bits) - 1;
				}
				this.pos -= 32;
				if (this.pos === 0) {
					this.dword = null;
					return out & (1 << bits) - 1;
				}
				this.dword = await this.tokenizer.readToken(lib.UINT32_LE);
				if (this.pos) {
					out <<= this.pos;
					out |= this.dword >>> 32 - this.pos;
				}
				return out & (1 << bits) - 1;
			}
			async ignore(bits) {
				if (this.pos > 0) {
					const remaining = 32 - this.pos;
					this.dword = null;
					bits -= remaining;
					this.pos = 0;
				}
				const remainder = bits % 32;
				const numOfWords = (bits - remainder) / 32;
				await this.tokenizer.ignore(numOfWords * 4);
				return this.read(remainder);
			}
		}
		var text_codec_lib = __webpack_require__(20378);
		var Util = __webpack_require__(65422);
		;
		const Header = {
			len: 6 * 4,
			get: (buf, off) => {
				const header = {
					signature: (0, text_codec_lib.c)(buf.subarray(off, off + 3), "latin1"),
					streamMinorVersion: Util.f5(buf, off + 3, 0, 4),
					streamMajorVersion: Util.f5(buf, off + 3, 4, 4),
					frameCount: lib.UINT32_LE.get(buf, off + 4),
					maxLevel: lib.UINT16_LE.get(buf, off + 8),
					sampleFrequency: [
						44100,
						48e3,
						37800,
						32e3
					][Util.f5(buf, off + 10, 0, 2)],
					link: Util.f5(buf, off + 10, 2, 2),
					profile: Util.f5(buf, off + 10, 4, 4),
					maxBand: Util.f5(buf, off + 11, 0, 6),
					intensityStereo: Util.cD(buf, off + 11, 6),
					midSideStereo: Util.cD(buf, off + 11, 7),
					titlePeak: lib.UINT16_LE.get(buf, off + 12),
					titleGain: lib.UINT16_LE.get(buf, off + 14),
					albumPeak: lib.UINT16_LE.get(buf, off + 16),
					albumGain: lib.UINT16_LE.get(buf, off + 18),
					lastFrameLength: lib.UINT32_LE.get(buf, off + 20) >>> 20 & 2047,
					trueGapless: Util.cD(buf, off + 23, 0)
				};
				header.lastFrameLength = header.trueGapless ? lib.UINT32_LE.get(buf, 20) >>> 20 & 2047 : 0;
				return header;
			}
		};
		;
		const debug = src("music-metadata:parser:musepack");
		class MpcSv7Parser extends BasicParser.s {
			bitreader = null;
			audioLength = 0;
			duration = null;
			async parse() {
				const header = await this.tokenizer.readToken(Header);
				if (header.signature !== "MP+") {
					throw new MusepackContentError("Unexpected magic number");
				}
				debug(`stream-version=${header.streamMajorVersion}.${header.streamMinorVersion}`);
				this.metadata.setFormat("container", "Musepack, SV7");
				this.metadata.setFormat("sampleRate", header.sampleFrequency);
				const numberOfSamples = 1152 * (header.frameCount - 1) + header.lastFrameLength;
				this.metadata.setFormat("numberOfSamples", numberOfSamples);
				this.duration = numberOfSamples / header.sampleFrequency;
				this.metadata.setFormat("duration", this.duration);
				this.bitreader = new BitReader(this.tokenizer);
				this.metadata.setFormat("numberOfChannels", header.midSideStereo || header.intensityStereo ? 2 : 1);
				const version = await this.bitreader.read(8);
				this.metadata.setFormat("codec", (version / 100).toFixed(2));
				await this.skipAudioData(header.frameCount);
				debug(`End of audio stream, switching to APEv2, offset=${this.tokenizer.position}`);
				return (0, APEv2Parser.tryParseApeHeader)(this.metadata, this.tokenizer, this.options);
			}
			async skipAudioData(frameCount) {
				while (frameCount-- > 0) {
					const frameLength = await this.bitreader.read(20);
					this.audioLength += 20 + frameLength;
					await this.bitreader.ignore(frameLength);
				}
				const lastFrameLength = await this.bitreader.read(11);
				this.audioLength += lastFrameLength;
				if (this.duration !== null) {
					this.metadata.setFormat("bitrate", this.audioLength / this.duration);
				}
			}
		}
		var FourCC = __webpack_require__(32004);
		;
		const StreamVersion8_debug = src("music-metadata:parser:musepack:sv8");
		const PacketKey = new lib.StringType(2, "latin1");
		const SH_part1 = {
			len: 5,
			get: (buf, off) => {
				return {
					crc: lib.UINT32_LE.get(buf, off),
					streamVersion: lib.UINT8.get(buf, off + 4)
				};
			}
		};
		const SH_part3 = {
			len: 2,
			get: (buf, off) => {
				return {
					sampleFrequency: [
						44100,
						48e3,
						37800,
						32e3
					][Util.f5(buf, off, 0, 3)],
					maxUsedBands: Util.f5(buf, off, 3, 5),
					channelCount: Util.f5(buf, off + 1, 0, 4) + 1,
					msUsed: Util.cD(buf, off + 1, 4),
					audioBlockFrames: Util.f5(buf, off + 1, 5, 3)
				};
			}
		};
		class StreamReader {
			_tokenizer;
			get tokenizer() {
				return this._tokenizer;
			}
			set tokenizer(value) {
				this._tokenizer = value;
			}
			constructor(_tokenizer) {
				this._tokenizer = _tokenizer;
			}
			async readPacketHeader() {
				const key = await this.tokenizer.readToken(PacketKey);
				const size = await this.readVariableSizeField();
				return {
					key,
					payloadLength: size.value - 2 - size.len
				};
			}
			async readStreamHeader(size) {
				const streamHeader = {};
				StreamVersion8_debug(`Reading SH at offset=${this.tokenizer.position}`);
				const part1 = await this.tokenizer.readToken(SH_part1);
				size -= SH_part1.len;
				Object.assign(streamHeader, part1);
				StreamVersion8_debug(`SH.streamVersion = ${part1.streamVersion}`);
				const sampleCount = await this.readVariableSizeField();
				size -= sampleCount.len;
				streamHeader.sampleCount = sampleCount.value;
				const bs = await this.readVariableSizeField();
				size -= bs.len;
				streamHeader.beginningOfSilence = bs.value;
				const part3 = await this.tokenizer.readToken(SH_part3);
				size -= SH_part3.len;
				Object.assign(streamHeader, part3);
				await this.tokenizer.ignore(size);
				return streamHeader;
			}
			async readVariableSizeField(len = 1, hb = 0) {
				let n = await this.tokenizer.readNumber(lib.UINT8);
				if ((n & 128) === 0) {
					return {
						len,
						value: hb + n
					};
				}
				n &= 127;
				n += hb;
				return this.readVariableSizeField(len + 1, n << 7);
			}
		}
		;
		const MpcSv8Parser_debug = src("music-metadata:parser:musepack");
		class MpcSv8Parser extends BasicParser.s {
			audioLength = 0;
			async parse() {
				const signature = await this.tokenizer.readToken(FourCC.e);
				if (signature !== "MPCK") {
					throw new MusepackContentError("Invalid Magic number");
				}
				this.metadata.setFormat("container", "Musepack, SV8");
				return this.parsePacket();
			}
			async parsePacket() {
				const sv8reader = new StreamReader(this.tokenizer);
				do {
					const header = await sv8reader.readPacketHeader();
					MpcSv8Parser_debug(`packet-header key=${header.key}, payloadLength=${header.payloadLength}`);
					switch (header.key) {
						case "SH": {
							const sh = await sv8reader.readStreamHeader(header.payloadLength);
							this.metadata.setFormat("numberOfSamples", sh.sampleCount);
							this.metadata.setFormat("sampleRate", sh.sampleFrequency);
							this.metadata.setFormat("duration", sh.sampleCount / sh.sampleFrequency);
							this.metadata.setFormat("numberOfChannels", sh.channelCount);
							break;
						}
						case "AP":
							this.audioLength += header.payloadLength;
							await this.tokenizer.ignore(header.payloadLength);
							break;
						case "RG":
						case "EI":
						case "SO":
						case "ST":
						case "CT":
							await this.tokenizer.ignore(header.payloadLength);
							break;
						case "SE":
							if (this.metadata.format.duration) {
								this.metadata.setFormat("bitrate", this.audioLength * 8 / this.metadata.format.duration);
							}
							return (0, APEv2Parser.tryParseApeHeader)(this.metadata, this.tokenizer, this.options);
						default: throw new MusepackContentError(`Unexpected header: ${header.key}`);
					}
				} while (true);
			}
		}
		;
		const MusepackParser_debug = src("music-metadata:parser:musepack");
		class MusepackParser extends AbstractID3Parser.k {
			async postId3v2Parse() {
				const signature = await this.tokenizer.peekToken(new lib.StringType(3, "latin1"));
				let mpcParser;
				switch (signature) {
					case "MP+": {
						MusepackParser_debug("Stream-version 7");
						mpcParser = new MpcSv7Parser(this.metadata, this.tokenizer, this.options);
						break;
					}
					case "MPC": {
						MusepackParser_debug("Stream-version 8");
						mpcParser = new MpcSv8Parser(this.metadata, this.tokenizer, this.options);
						break;
					}
					default: {
						throw new MusepackContentError("Invalid signature prefix");
					}
				}
				this.metadata.setAudioOnly();
				return mpcParser.parse();
			}
		}
	})
};
