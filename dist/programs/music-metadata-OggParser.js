export const id = 3786;
export const ids = [3786, 9326];
export const modules = {
	49326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { FlacParser: () => FlacParser });
		var debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
		var token_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25653);
		var _common_FourCC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32004);
		var _id3v2_AbstractID3Parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16298);
		var _ogg_vorbis_Vorbis_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30739);
		var _ogg_vorbis_VorbisDecoder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56147);
		var _ogg_vorbis_VorbisStream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
		var _ParseError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86325);
		var _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69708);
		const debug = debug__WEBPACK_IMPORTED_MODULE_0__("music-metadata:parser:FLAC");
		class FlacContentError extends (0, _ParseError_js__WEBPACK_IMPORTED_MODULE_2__.fO)("FLAC") {}
		class FlacParser extends _id3v2_AbstractID3Parser_js__WEBPACK_IMPORTED_MODULE_3__.k {
			vorbisParser = new _ogg_vorbis_VorbisStream_js__WEBPACK_IMPORTED_MODULE_4__._(this.metadata, this.options);
			async postId3v2Parse() {
				const fourCC = await this.tokenizer.readToken(_common_FourCC_js__WEBPACK_IMPORTED_MODULE_5__.e);
				if (fourCC.toString() !== "fLaC") {
					throw new FlacContentError("Invalid FLAC preamble");
				}
				let blockHeader;
				do {
					blockHeader = await this.tokenizer.readToken(_FlacToken_js__WEBPACK_IMPORTED_MODULE_6__.Tw);
					await this.parseDataBlock(blockHeader);
				} while (!blockHeader.lastBlock);
				if (this.tokenizer.fileInfo.size && this.metadata.format.duration) {
					const dataSize = this.tokenizer.fileInfo.size - this.tokenizer.position;
					this.metadata.setFormat("bitrate", 8 * dataSize / this.metadata.format.duration);
				}
			}
			async parseDataBlock(blockHeader) {
				debug(`blockHeader type=${blockHeader.type}, length=${blockHeader.length}`);
				switch (blockHeader.type) {
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.STREAMINFO: return this.readBlockStreamInfo(blockHeader.length);
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.PADDING: break;
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.APPLICATION: break;
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.SEEKTABLE: break;
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.VORBIS_COMMENT: return this.readComment(blockHeader.length);
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.CUESHEET: break;
					case _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__._B.PICTURE:
						await this.parsePicture(blockHeader.length);
						return;
					default: this.metadata.addWarning(`Unknown block type: ${blockHeader.type}`);
				}
				return this.tokenizer.ignore(blockHeader.length).then();
			}
			async readBlockStreamInfo(dataLen) {
				if (dataLen !== _FlacToken_js__WEBPACK_IMPORTED_MODULE_6__.om.len) {
					throw new FlacContentError("Unexpected block-stream-info length");
				}
				const streamInfo = await this.tokenizer.readToken(_FlacToken_js__WEBPACK_IMPORTED_MODULE_6__.om);
				this.metadata.setFormat("container", "FLAC");
				this.processsStreamInfo(streamInfo);
			}
			processsStreamInfo(streamInfo) {
				this.metadata.setFormat("codec", "FLAC");
				this.metadata.setFormat("hasAudio", true);
				this.metadata.setFormat("lossless", true);
				this.metadata.setFormat("numberOfChannels", streamInfo.channels);
				this.metadata.setFormat("bitsPerSample", streamInfo.bitsPerSample);
				this.metadata.setFormat("sampleRate", streamInfo.sampleRate);
				if (streamInfo.totalSamples > 0) {
					this.metadata.setFormat("duration", streamInfo.totalSamples / streamInfo.sampleRate);
				}
			}
			async readComment(dataLen) {
				const data = await this.tokenizer.readToken(new token_types__WEBPACK_IMPORTED_MODULE_1__.Uint8ArrayType(dataLen));
				return this.parseComment(data);
			}
			async parseComment(data) {
				const decoder = new _ogg_vorbis_VorbisDecoder_js__WEBPACK_IMPORTED_MODULE_7__.Y(data, 0);
				const vendor = decoder.readStringUtf8();
				if (vendor.length > 0) {
					this.metadata.setFormat("tool", vendor);
				}
				const commentListLength = decoder.readInt32();
				const tags = new Array(commentListLength);
				for (let i = 0; i < commentListLength; i++) {
					tags[i] = decoder.parseUserComment();
				}
				await Promise.all(tags.map((tag) => {
					if (tag.key === "ENCODER") {
						this.metadata.setFormat("tool", tag.value);
					}
					return this.addTag(tag.key, tag.value);
				}));
			}
			async parsePicture(dataLen) {
				if (this.options.skipCovers) {
					return this.tokenizer.ignore(dataLen);
				}
				return this.addPictureTag(await this.tokenizer.readToken(new _ogg_vorbis_Vorbis_js__WEBPACK_IMPORTED_MODULE_8__.xu(dataLen)));
			}
			addPictureTag(picture) {
				return this.addTag("METADATA_BLOCK_PICTURE", picture);
			}
			addTag(id, value) {
				return this.vorbisParser.addTag(id, value);
			}
		}
	}),
	69708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tw: () => BlockHeader,
			_B: () => BlockType,
			om: () => BlockStreamInfo
		});
		var token_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25653);
		var _common_Util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65422);
		const BlockType = {
			STREAMINFO: 0,
			PADDING: 1,
			APPLICATION: 2,
			SEEKTABLE: 3,
			VORBIS_COMMENT: 4,
			CUESHEET: 5,
			PICTURE: 6
		};
		const BlockHeader = {
			len: 4,
			get: (buf, off) => {
				return {
					lastBlock: _common_Util_js__WEBPACK_IMPORTED_MODULE_1__.mh(buf, off, 7),
					type: _common_Util_js__WEBPACK_IMPORTED_MODULE_1__.f5(buf, off, 1, 7),
					length: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT24_BE.get(buf, off + 1)
				};
			}
		};
		const BlockStreamInfo = {
			len: 34,
			get: (buf, off) => {
				return {
					minimumBlockSize: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT16_BE.get(buf, off),
					maximumBlockSize: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT16_BE.get(buf, off + 2) / 1e3,
					minimumFrameSize: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT24_BE.get(buf, off + 4),
					maximumFrameSize: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT24_BE.get(buf, off + 7),
					sampleRate: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT24_BE.get(buf, off + 10) >> 4,
					channels: _common_Util_js__WEBPACK_IMPORTED_MODULE_1__.f5(buf, off + 12, 4, 3) + 1,
					bitsPerSample: _common_Util_js__WEBPACK_IMPORTED_MODULE_1__.f5(buf, off + 12, 7, 5) + 1,
					totalSamples: _common_Util_js__WEBPACK_IMPORTED_MODULE_1__.f5(buf, off + 13, 4, 36),
					fileMD5: new token_types__WEBPACK_IMPORTED_MODULE_0__.Uint8ArrayType(16).get(buf, off + 18)
				};
			}
		};
	}),
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
	13786: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			OggContentError: () => OggContentError,
			OggParser: () => OggParser
		});
		var src = __webpack_require__(2830);
		var lib = __webpack_require__(24678);
		var dist_lib = __webpack_require__(25653);
		var BasicParser = __webpack_require__(92065);
		var TrackInfo = __webpack_require__(635);
		var ParseError = __webpack_require__(86325);
		var type = __webpack_require__(2686);
		var FourCC = __webpack_require__(32004);
		var FlacParser = __webpack_require__(49326);
		var FlacToken = __webpack_require__(69708);
		var Vorbis = __webpack_require__(30739);
		;
		const debug = src("music-metadata:parser:ogg:theora");
		class FlacStream {
			metadata;
			options;
			tokenizer;
			flacParser;
			lastPageHeader;
			lastGranulePosition;
			durationOnLastPage = true;
			constructor(metadata, options, tokenizer) {
				this.metadata = metadata;
				this.options = options;
				this.tokenizer = tokenizer;
				this.flacParser = new FlacParser.FlacParser(this.metadata, this.tokenizer, options);
			}
			async parsePage(header, pageData) {
				this.lastPageHeader = header;
				if (header.absoluteGranulePosition >= 0) {
					this.lastGranulePosition = header.absoluteGranulePosition;
				}
				if (header.headerType.firstPage) {
					await this.parseFirstPage(header, pageData);
				}
			}
			calculateDuration(enfOfStream) {
				if (this.lastPageHeader && (enfOfStream || this.lastPageHeader.headerType.lastPage) && this.metadata.format.sampleRate && this.lastGranulePosition !== undefined) {
					this.metadata.setFormat("numberOfSamples", this.lastGranulePosition);
					this.metadata.setFormat("duration", this.lastGranulePosition / this.metadata.format.sampleRate);
				}
			}
			async parseFirstPage(_header, pageData) {
				debug("First Ogg/FLAC page");
				const fourCC = await FourCC.e.get(pageData, 9);
				if (fourCC.toString() !== "fLaC") {
					throw new Error("Invalid FLAC preamble");
				}
				const blockHeader = await FlacToken.Tw.get(pageData, 13);
				await this.parseDataBlock(blockHeader, pageData.subarray(13 + FlacToken.Tw.len));
			}
			async parseDataBlock(blockHeader, pageData) {
				debug(`blockHeader type=${blockHeader.type}, length=${blockHeader.length}`);
				switch (blockHeader.type) {
					case FlacToken._B.STREAMINFO: {
						const streamInfo = FlacToken.om.get(pageData, 0);
						return this.flacParser.processsStreamInfo(streamInfo);
					}
					case FlacToken._B.PADDING: break;
					case FlacToken._B.APPLICATION: break;
					case FlacToken._B.SEEKTABLE: break;
					case FlacToken._B.VORBIS_COMMENT: return this.flacParser.parseComment(pageData);
					case FlacToken._B.PICTURE:
						if (!this.options.skipCovers) {
							const picture = new Vorbis.xu(pageData.length).get(pageData, 0);
							return this.flacParser.addPictureTag(picture);
						}
						break;
					default: this.metadata.addWarning(`Unknown block type: ${blockHeader.type}`);
				}
				return this.tokenizer.ignore(blockHeader.length).then();
			}
			flush() {
				return Promise.resolve();
			}
		}
		var MetadataCollector = __webpack_require__(49596);
		;
		class OggStreamMetadata extends MetadataCollector.F {
			parent;
			constructor(parent) {
				super();
				this.parent = parent;
				this.native = parent.native;
				this.quality = parent.quality;
			}
			setFormat(key, value) {
				super.setFormat(key, value);
				if (key !== "hasAudio" && key !== "hasVideo" || value === true) {
					this.parent.setFormat(key, value);
				}
			}
			registerTagType(tagType) {
				this.parent.registerTagType(tagType);
			}
			addTag(tagType, tagId, value) {
				return this.parent.addTag(tagType, tagId, value);
			}
			addWarning(warning) {
				this.parent.addWarning(warning);
			}
		}
		var Util = __webpack_require__(65422);
		;
		const PageHeader = {
			len: 27,
			get: (buf, off) => {
				const granulePosition = dist_lib.UINT64_LE.get(buf, off + 6);
				return {
					capturePattern: new dist_lib.StringType(4, "latin1").get(buf, off),
					version: dist_lib.UINT8.get(buf, off + 4),
					headerType: {
						continued: Util.mh(buf, off + 5, 0),
						firstPage: Util.mh(buf, off + 5, 1),
						lastPage: Util.mh(buf, off + 5, 2)
					},
					absoluteGranulePosition: granulePosition === 18446744073709551615n ? -1 : Number(granulePosition),
					streamSerialNumber: dist_lib.UINT32_LE.get(buf, off + 14),
					pageSequenceNo: dist_lib.UINT32_LE.get(buf, off + 18),
					pageChecksum: dist_lib.UINT32_LE.get(buf, off + 22),
					page_segments: dist_lib.UINT8.get(buf, off + 26)
				};
			}
		};
		class SegmentTable {
			static sum(buf, off, len) {
				const dv = new DataView(buf.buffer, 0);
				let s = 0;
				for (let i = off; i < off + len; ++i) {
					s += dv.getUint8(i);
				}
				return s;
			}
			len;
			constructor(header) {
				this.len = header.page_segments;
			}
			get(buf, off) {
				return { totalPageSize: SegmentTable.sum(buf, off, this.len) };
			}
		}
		var VorbisStream = __webpack_require__(44195);
		;
		class OpusContentError extends (0, ParseError.fO)("Opus") {}
		class IdHeader {
			len;
			constructor(len) {
				if (len < 19) {
					throw new OpusContentError("ID-header-page 0 should be at least 19 bytes long");
				}
				this.len = len;
			}
			get(buf, off) {
				return {
					magicSignature: new dist_lib.StringType(8, "ascii").get(buf, off + 0),
					version: dist_lib.UINT8.get(buf, off + 8),
					channelCount: dist_lib.UINT8.get(buf, off + 9),
					preSkip: dist_lib.UINT16_LE.get(buf, off + 10),
					inputSampleRate: dist_lib.UINT32_LE.get(buf, off + 12),
					outputGain: dist_lib.UINT16_LE.get(buf, off + 16),
					channelMapping: dist_lib.UINT8.get(buf, off + 18)
				};
			}
		}
		;
		class OpusStream extends VorbisStream._ {
			idHeader = null;
			lastPos = -1;
			tokenizer;
			constructor(metadata, options, tokenizer) {
				super(metadata, options);
				this.tokenizer = tokenizer;
				this.durationOnLastPage = true;
			}
			parseFirstPage(_header, pageData) {
				this.metadata.setFormat("codec", "Opus");
				this.metadata.setFormat("lossless", false);
				this.idHeader = new IdHeader(pageData.length).get(pageData, 0);
				if (this.idHeader.magicSignature !== "OpusHead") {
					throw new OpusContentError("Illegal ogg/Opus magic-signature");
				}
				this.metadata.setFormat("sampleRate", this.idHeader.inputSampleRate);
				this.metadata.setFormat("numberOfChannels", this.idHeader.channelCount);
				this.metadata.setAudioOnly();
			}
			async parseFullPage(pageData) {
				const magicSignature = new dist_lib.StringType(8, "ascii").get(pageData, 0);
				switch (magicSignature) {
					case "OpusTags":
						await this.parseUserCommentList(pageData, 8);
						this.lastPos = this.tokenizer.position - pageData.length;
						break;
					default: break;
				}
			}
			calculateDuration(enfOfStream) {
				if (this.lastPageHeader && (enfOfStream || this.lastPageHeader.headerType.lastPage) && this.metadata.format.sampleRate && this.lastPageHeader.absoluteGranulePosition >= 0) {
					const pos_48bit = this.lastPageHeader.absoluteGranulePosition - this.idHeader.preSkip;
					this.metadata.setFormat("numberOfSamples", pos_48bit);
					this.metadata.setFormat("duration", pos_48bit / 48e3);
					if (this.lastPos !== -1 && this.tokenizer.fileInfo.size && this.metadata.format.duration) {
						const dataSize = this.tokenizer.fileInfo.size - this.lastPos;
						this.metadata.setFormat("bitrate", 8 * dataSize / this.metadata.format.duration);
					}
				}
			}
		}
		;
		const Header = {
			len: 80,
			get: (buf, off) => {
				return {
					speex: new dist_lib.StringType(8, "ascii").get(buf, off + 0),
					version: Util.qW(new dist_lib.StringType(20, "ascii").get(buf, off + 8)),
					version_id: dist_lib.INT32_LE.get(buf, off + 28),
					header_size: dist_lib.INT32_LE.get(buf, off + 32),
					rate: dist_lib.INT32_LE.get(buf, off + 36),
					mode: dist_lib.INT32_LE.get(buf, off + 40),
					mode_bitstream_version: dist_lib.INT32_LE.get(buf, off + 44),
					nb_channels: dist_lib.INT32_LE.get(buf, off + 48),
					bitrate: dist_lib.INT32_LE.get(buf, off + 52),
					frame_size: dist_lib.INT32_LE.get(buf, off + 56),
					vbr: dist_lib.INT32_LE.get(buf, off + 60),
					frames_per_packet: dist_lib.INT32_LE.get(buf, off + 64),
					extra_headers: dist_lib.INT32_LE.get(buf, off + 68),
					reserved1: dist_lib.INT32_LE.get(buf, off + 72),
					reserved2: dist_lib.INT32_LE.get(buf, off + 76)
				};
			}
		};
		;
		const SpeexStream_debug = src("music-metadata:parser:ogg:speex");
		class SpeexStream extends VorbisStream._ {
			commentHeaderParsed = false;
			constructor(metadata, options, _tokenizer) {
				super(metadata, options);
			}
			parseFirstPage(_header, pageData) {
				SpeexStream_debug("First Ogg/Speex page");
				const speexHeader = Header.get(pageData, 0);
				this.metadata.setFormat("codec", `Speex ${speexHeader.version}`);
				this.metadata.setFormat("lossless", false);
				this.metadata.setFormat("numberOfChannels", speexHeader.nb_channels);
				this.metadata.setFormat("sampleRate", speexHeader.rate);
				if (speexHeader.bitrate !== -1) {
					this.metadata.setFormat("bitrate", speexHeader.bitrate);
				}
				this.metadata.setAudioOnly();
			}
			async parseFullPage(pageData) {
				if (this.commentHeaderParsed) {
					return;
				}
				this.commentHeaderParsed = true;
				SpeexStream_debug("Parse Ogg/Speex comment header");
				await this.parseUserCommentList(pageData, 0);
			}
		}
		;
		const IdentificationHeader = {
			len: 42,
			get: (buf, off) => {
				return {
					id: new dist_lib.StringType(7, "ascii").get(buf, off),
					vmaj: dist_lib.UINT8.get(buf, off + 7),
					vmin: dist_lib.UINT8.get(buf, off + 8),
					vrev: dist_lib.UINT8.get(buf, off + 9),
					vmbw: dist_lib.UINT16_BE.get(buf, off + 10),
					vmbh: dist_lib.UINT16_BE.get(buf, off + 12),
					picw: dist_lib.UINT24_BE.get(buf, off + 14),
					pich: dist_lib.UINT24_BE.get(buf, off + 17),
					frn: dist_lib.UINT32_BE.get(buf, off + 22),
					frd: dist_lib.UINT32_BE.get(buf, off + 26),
					nombr: dist_lib.UINT24_BE.get(buf, off + 37),
					nqual: dist_lib.UINT8.get(buf, off + 40)
				};
			}
		};
		;
		const TheoraStream_debug = src("music-metadata:parser:ogg:theora");
		class TheoraStream {
			metadata;
			durationOnLastPage = false;
			constructor(metadata, _options, _tokenizer) {
				this.metadata = metadata;
			}
			async parsePage(header, pageData) {
				if (header.headerType.firstPage) {
					await this.parseFirstPage(header, pageData);
				}
			}
			calculateDuration() {
				TheoraStream_debug("duration calculation not implemented");
			}
			async parseFirstPage(_header, pageData) {
				TheoraStream_debug("First Ogg/Theora page");
				this.metadata.setFormat("codec", "Theora");
				const idHeader = IdentificationHeader.get(pageData, 0);
				this.metadata.setFormat("bitrate", idHeader.nombr);
				this.metadata.setFormat("hasVideo", true);
				this.metadata.addStreamInfo({
					type: type.S.video,
					codecName: "Theora",
					...idHeader.nombr > 0 ? { bitrate: idHeader.nombr } : {},
					video: {
						pixelWidth: idHeader.vmbw * 16,
						pixelHeight: idHeader.vmbh * 16,
						displayWidth: idHeader.picw,
						displayHeight: idHeader.pich,
						...idHeader.frd > 0 ? { frameRate: idHeader.frn / idHeader.frd } : {}
					}
				});
			}
			flush() {
				return Promise.resolve();
			}
		}
		;
		class OggContentError extends (0, ParseError.fO)("Ogg") {}
		const OggParser_debug = src("music-metadata:parser:ogg");
		class OggStream {
			metadata;
			streamSerial;
			pageNumber = 0;
			payloadBytes = 0;
			closed = false;
			options;
			pageConsumer;
			isSkeleton = false;
			constructor(metadata, streamSerial, options) {
				this.metadata = new OggStreamMetadata(metadata);
				this.streamSerial = streamSerial;
				this.options = options;
			}
			async parsePage(tokenizer, header) {
				this.pageNumber = header.pageSequenceNo;
				OggParser_debug("serial=%s page#=%s, Ogg.id=%s", header.streamSerialNumber, header.pageSequenceNo, header.capturePattern);
				const segmentTable = await tokenizer.readToken(new SegmentTable(header));
				OggParser_debug("totalPageSize=%s", segmentTable.totalPageSize);
				const pageData = await tokenizer.readToken(new dist_lib.Uint8ArrayType(segmentTable.totalPageSize));
				this.payloadBytes += pageData.length;
				OggParser_debug("firstPage=%s, lastPage=%s, continued=%s", header.headerType.firstPage, header.headerType.lastPage, header.headerType.continued);
				if (header.headerType.firstPage) {
					this.metadata.setFormat("container", "Ogg");
					const idData = pageData.subarray(0, 7);
					const asciiId = Array.from(idData).filter((b) => b >= 32 && b <= 126).map((b) => String.fromCharCode(b)).join("");
					switch (asciiId) {
						case "vorbis":
							OggParser_debug(`Set Ogg stream serial ${header.streamSerialNumber}, codec=Vorbis`);
							this.pageConsumer = new VorbisStream._(this.metadata, this.options);
							break;
						case "OpusHea":
							OggParser_debug("Set page consumer to Ogg/Opus");
							this.pageConsumer = new OpusStream(this.metadata, this.options, tokenizer);
							break;
						case "Speex  ":
							OggParser_debug("Set page consumer to Ogg/Speex");
							this.pageConsumer = new SpeexStream(this.metadata, this.options, tokenizer);
							break;
						case "fishead":
							this.isSkeleton = true;
							break;
						case "theora":
							OggParser_debug("Set page consumer to Ogg/Theora");
							this.pageConsumer = new TheoraStream(this.metadata, this.options, tokenizer);
							break;
						case "FLAC":
							OggParser_debug("Set page consumer to Vorbis");
							this.pageConsumer = new FlacStream(this.metadata, this.options, tokenizer);
							break;
						default: throw new OggContentError(`Ogg codec not recognized (id=${asciiId}`);
					}
				}
				if (header.headerType.lastPage) {
					this.closed = true;
				}
				if (this.isSkeleton) {
					return;
				}
				if (this.pageConsumer) {
					await this.pageConsumer.parsePage(header, pageData);
				} else {
					throw new Error("pageConsumer should be initialized");
				}
			}
		}
		class OggParser extends BasicParser.s {
			streams = new Map();
			async parse() {
				this.streams = new Map();
				let enfOfStream = false;
				let stoppedEarly = false;
				let header;
				try {
					do {
						header = await this.tokenizer.readToken(PageHeader);
						if (header.capturePattern !== "OggS") {
							throw new OggContentError("Invalid Ogg capture pattern");
						}
						let stream = this.streams.get(header.streamSerialNumber);
						if (!stream) {
							stream = new OggStream(this.metadata, header.streamSerialNumber, this.options);
							this.streams.set(header.streamSerialNumber, stream);
						}
						await stream.parsePage(this.tokenizer, header);
						if (stream.pageNumber > 12 && [...this.streams.values()].every((stream) => stream.pageConsumer?.isMetadataComplete !== false) && !(this.options.duration && [...this.streams.values()].find((stream) => stream.pageConsumer?.durationOnLastPage))) {
							stoppedEarly = true;
							OggParser_debug("Stop processing Ogg stream");
							break;
						}
					} while (![...this.streams.values()].every((item) => item.closed));
				} catch (err) {
					if (err instanceof lib.d1) {
						OggParser_debug("Reached end-of-stream");
						enfOfStream = true;
					} else if (err instanceof OggContentError) {
						this.metadata.addWarning(`Corrupt Ogg content at ${this.tokenizer.position}`);
					} else {
						throw err;
					}
				}
				for (const stream of this.streams.values()) {
					if (!stream.closed) {
						if (!stoppedEarly) {
							this.metadata.addWarning(`End-of-stream reached before reaching last page in Ogg stream serial=${stream.streamSerial}`);
						}
						await stream.pageConsumer?.flush();
					}
					stream.pageConsumer?.calculateDuration(enfOfStream);
					const format = stream.metadata.format;
					if (format.hasAudio) {
						const track = (0, TrackInfo.w)(format);
						track.id = stream.streamSerial;
						if (format.codec === "Opus") {
							delete track.bitrate;
							if (track.duration && track.duration > 0 && stream.closed) {
								track.bitrate = stream.payloadBytes * 8 / track.duration;
							}
						}
						if (format.codec === "Opus" && track.audio) {
							track.audio.outputSamplingFrequency = 48e3;
						}
						this.metadata.addStreamInfo(track);
					} else if (format.hasVideo) {
						const track = format.trackInfo[0] ?? {
							type: type.S.video,
							codecName: format.codec
						};
						track.id = stream.streamSerial;
						this.metadata.addStreamInfo(track);
					}
				}
				for (const flag of ["hasAudio", "hasVideo"]) {
					const present = [...this.streams.values()].some((stream) => stream.metadata.format[flag] === true);
					if (this.metadata.format[flag] !== present) {
						this.metadata.setFormat(flag, present);
					}
				}
			}
		}
	}),
	30739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sl: () => IdentificationHeader,
			Z: () => CommonHeader,
			xu: () => VorbisPictureToken
		});
		var token_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25653);
		var _id3v2_ID3v2Token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75350);
		class VorbisPictureToken {
			static fromBase64(base64str) {
				return VorbisPictureToken.fromBuffer(Uint8Array.from(atob(base64str), (c) => c.charCodeAt(0)));
			}
			static fromBuffer(buffer) {
				const pic = new VorbisPictureToken(buffer.length);
				return pic.get(buffer, 0);
			}
			len;
			constructor(len) {
				this.len = len;
			}
			get(buffer, offset) {
				const type = _id3v2_ID3v2Token_js__WEBPACK_IMPORTED_MODULE_1__.n5[token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset)];
				offset += 4;
				const mimeLen = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const format = new token_types__WEBPACK_IMPORTED_MODULE_0__.StringType(mimeLen, "utf-8").get(buffer, offset);
				offset += mimeLen;
				const descLen = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const description = new token_types__WEBPACK_IMPORTED_MODULE_0__.StringType(descLen, "utf-8").get(buffer, offset);
				offset += descLen;
				const width = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const height = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const colour_depth = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const indexed_color = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const picDataLen = token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_BE.get(buffer, offset);
				offset += 4;
				const data = buffer.slice(offset, offset + picDataLen);
				return {
					type,
					format,
					description,
					width,
					height,
					colour_depth,
					indexed_color,
					data
				};
			}
		}
		const CommonHeader = {
			len: 7,
			get: (buf, off) => {
				return {
					packetType: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT8.get(buf, off),
					vorbis: new token_types__WEBPACK_IMPORTED_MODULE_0__.StringType(6, "ascii").get(buf, off + 1)
				};
			}
		};
		const IdentificationHeader = {
			len: 23,
			get: (uint8Array, off) => {
				return {
					version: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_LE.get(uint8Array, off + 0),
					channelMode: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT8.get(uint8Array, off + 4),
					sampleRate: token_types__WEBPACK_IMPORTED_MODULE_0__.UINT32_LE.get(uint8Array, off + 5),
					bitrateMax: token_types__WEBPACK_IMPORTED_MODULE_0__.INT32_LE.get(uint8Array, off + 9),
					bitrateNominal: token_types__WEBPACK_IMPORTED_MODULE_0__.INT32_LE.get(uint8Array, off + 13),
					bitrateMin: token_types__WEBPACK_IMPORTED_MODULE_0__.INT32_LE.get(uint8Array, off + 17)
				};
			}
		};
	}),
	56147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => VorbisDecoder });
		var _borewit_text_codec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20378);
		var token_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25653);
		class VorbisDecoder {
			data;
			offset;
			constructor(data, offset) {
				this.data = data;
				this.offset = offset;
			}
			readInt32() {
				const value = token_types__WEBPACK_IMPORTED_MODULE_1__.UINT32_LE.get(this.data, this.offset);
				this.offset += 4;
				return value;
			}
			readStringUtf8() {
				const len = this.readInt32();
				const value = (0, _borewit_text_codec__WEBPACK_IMPORTED_MODULE_0__.c)(this.data.subarray(this.offset, this.offset + len), "utf-8");
				this.offset += len;
				return value;
			}
			parseUserComment() {
				const offset0 = this.offset;
				const v = this.readStringUtf8();
				const idx = v.indexOf("=");
				return {
					key: v.substring(0, idx).toUpperCase(),
					value: v.substring(idx + 1),
					len: this.offset - offset0
				};
			}
		}
	}),
	44195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => VorbisStream });
		var debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
		var token_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25653);
		var _ParseError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86325);
		var _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30739);
		var _VorbisDecoder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56147);
		const debug = debug__WEBPACK_IMPORTED_MODULE_0__("music-metadata:parser:ogg:vorbis1");
		class VorbisContentError extends (0, _ParseError_js__WEBPACK_IMPORTED_MODULE_2__.fO)("Vorbis") {}
		class VorbisStream {
			pageSegments = [];
			metadata;
			options;
			lastPageHeader;
			durationOnLastPage = true;
			isMetadataComplete = false;
			constructor(metadata, options) {
				this.metadata = metadata;
				this.options = options;
			}
			async parsePage(header, pageData) {
				this.lastPageHeader = header;
				if (header.headerType.firstPage) {
					this.parseFirstPage(header, pageData);
				} else {
					if (header.headerType.continued) {
						if (this.pageSegments.length === 0) {
							throw new VorbisContentError("Cannot continue on previous page");
						}
						this.pageSegments.push(pageData);
					}
					if (header.headerType.lastPage || !header.headerType.continued) {
						if (this.pageSegments.length > 0) {
							const fullPage = VorbisStream.mergeUint8Arrays(this.pageSegments);
							await this.parseFullPage(fullPage);
						}
						this.pageSegments = header.headerType.lastPage ? [] : [pageData];
					}
				}
			}
			static mergeUint8Arrays(arrays) {
				const totalSize = arrays.reduce((acc, e) => acc + e.length, 0);
				const merged = new Uint8Array(totalSize);
				arrays.forEach((array, i, _arrays) => {
					const offset = _arrays.slice(0, i).reduce((acc, e) => acc + e.length, 0);
					merged.set(array, offset);
				});
				return merged;
			}
			async flush() {
				await this.parseFullPage(VorbisStream.mergeUint8Arrays(this.pageSegments));
			}
			async parseUserComment(pageData, offset) {
				const decoder = new _VorbisDecoder_js__WEBPACK_IMPORTED_MODULE_3__.Y(pageData, offset);
				const tag = decoder.parseUserComment();
				await this.addTag(tag.key, tag.value);
				return tag.len;
			}
			async addTag(id, value) {
				if (id === "METADATA_BLOCK_PICTURE" && typeof value === "string") {
					if (this.options.skipCovers) {
						debug("Ignore picture");
						return;
					}
					value = _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__.xu.fromBase64(value);
					debug(`Push picture: id=${id}, format=${value.format}`);
				} else {
					debug(`Push tag: id=${id}, value=${value}`);
				}
				await this.metadata.addTag("vorbis", id, value);
			}
			calculateDuration(enfOfStream) {
				if (this.lastPageHeader && (enfOfStream || this.lastPageHeader.headerType.lastPage) && this.metadata.format.sampleRate && this.lastPageHeader.absoluteGranulePosition >= 0) {
					this.metadata.setFormat("numberOfSamples", this.lastPageHeader.absoluteGranulePosition);
					this.metadata.setFormat("duration", this.lastPageHeader.absoluteGranulePosition / this.metadata.format.sampleRate);
				}
			}
			parseFirstPage(_header, pageData) {
				this.metadata.setFormat("codec", "Vorbis I");
				this.metadata.setFormat("lossless", false);
				this.metadata.setFormat("hasAudio", true);
				debug("Parse first page");
				const commonHeader = _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__.Z.get(pageData, 0);
				if (commonHeader.vorbis !== "vorbis") {
					throw new VorbisContentError("Metadata does not look like Vorbis");
				}
				if (commonHeader.packetType === 1) {
					const idHeader = _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__.Sl.get(pageData, _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__.Z.len);
					this.metadata.setFormat("sampleRate", idHeader.sampleRate);
					this.metadata.setFormat("bitrate", idHeader.bitrateNominal);
					this.metadata.setFormat("numberOfChannels", idHeader.channelMode);
					debug("sample-rate=%s[hz], bitrate=%s[b/s], channel-mode=%s", idHeader.sampleRate, idHeader.bitrateNominal, idHeader.channelMode);
				} else {
					throw new VorbisContentError("First Ogg page should be type 1: the identification header");
				}
			}
			async parseFullPage(pageData) {
				const commonHeader = _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__.Z.get(pageData, 0);
				debug("Parse full page: type=%s, byteLength=%s", commonHeader.packetType, pageData.byteLength);
				switch (commonHeader.packetType) {
					case 3: return this.parseUserCommentList(pageData, _Vorbis_js__WEBPACK_IMPORTED_MODULE_4__.Z.len);
					case 1:
					case 5: break;
				}
			}
			async parseUserCommentList(pageData, offset) {
				const strLen = token_types__WEBPACK_IMPORTED_MODULE_1__.UINT32_LE.get(pageData, offset);
				offset += 4;
				offset += strLen;
				let userCommentListLength = token_types__WEBPACK_IMPORTED_MODULE_1__.UINT32_LE.get(pageData, offset);
				offset += 4;
				while (userCommentListLength-- > 0) {
					offset += await this.parseUserComment(pageData, offset);
				}
				this.isMetadataComplete = true;
			}
		}
	})
};
