export const id = 9326;
export const ids = [9326];
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
