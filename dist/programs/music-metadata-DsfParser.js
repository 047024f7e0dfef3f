export const id = 500;
export const ids = [500];
export const modules = {
	60500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			DsdContentParseError: () => DsdContentParseError,
			DsfParser: () => DsfParser
		});
		var src = __webpack_require__(2830);
		var AbstractID3Parser = __webpack_require__(16298);
		var ID3v2Parser = __webpack_require__(2434);
		var ID3v2Token = __webpack_require__(75350);
		var ParseError = __webpack_require__(86325);
		var lib = __webpack_require__(25653);
		var FourCC = __webpack_require__(32004);
		;
		const ChunkHeader = {
			len: 12,
			get: (buf, off) => {
				return {
					id: FourCC.e.get(buf, off),
					size: lib.UINT64_LE.get(buf, off + 4)
				};
			}
		};
		const DsdChunk = {
			len: 16,
			get: (buf, off) => {
				return {
					fileSize: lib.UINT64_LE.get(buf, off),
					metadataPointer: lib.UINT64_LE.get(buf, off + 8)
				};
			}
		};
		const ChannelType = {
			mono: 1,
			stereo: 2,
			channels: 3,
			quad: 4,
			"4 channels": 5,
			"5 channels": 6,
			"5.1 channels": 7
		};
		const FormatChunk = {
			len: 40,
			get: (buf, off) => {
				return {
					formatVersion: lib.INT32_LE.get(buf, off),
					formatID: lib.INT32_LE.get(buf, off + 4),
					channelType: lib.INT32_LE.get(buf, off + 8),
					channelNum: lib.INT32_LE.get(buf, off + 12),
					samplingFrequency: lib.INT32_LE.get(buf, off + 16),
					bitsPerSample: lib.INT32_LE.get(buf, off + 20),
					sampleCount: lib.INT64_LE.get(buf, off + 24),
					blockSizePerChannel: lib.INT32_LE.get(buf, off + 32)
				};
			}
		};
		;
		const debug = src("music-metadata:parser:DSF");
		class DsdContentParseError extends (0, ParseError.fO)("DSD") {}
		class DsfParser extends AbstractID3Parser.k {
			async postId3v2Parse() {
				const p0 = this.tokenizer.position;
				const chunkHeader = await this.tokenizer.readToken(ChunkHeader);
				if (chunkHeader.id !== "DSD ") {
					throw new DsdContentParseError("Invalid chunk signature");
				}
				if (chunkHeader.size !== BigInt(ChunkHeader.len + DsdChunk.len)) {
					throw new DsdContentParseError(`Invalid DSD chunk size: ${chunkHeader.size}`);
				}
				this.metadata.setFormat("container", "DSF");
				this.metadata.setFormat("lossless", true);
				this.metadata.setAudioOnly();
				const dsdChunk = await this.tokenizer.readToken(DsdChunk);
				if (dsdChunk.fileSize < chunkHeader.size) {
					throw new DsdContentParseError(`Invalid DSF file size: ${dsdChunk.fileSize}`);
				}
				await this.parseChunks(dsdChunk.fileSize - chunkHeader.size);
				if (dsdChunk.metadataPointer === 0n) {
					debug("No ID3v2 tag present");
					return;
				}
				debug(`expect ID3v2 at offset=${dsdChunk.metadataPointer}`);
				const metadataOffset = dsdChunk.metadataPointer - BigInt(this.tokenizer.position - p0);
				if (metadataOffset < 0n || metadataOffset > BigInt(Number.MAX_SAFE_INTEGER) || dsdChunk.metadataPointer + BigInt(ID3v2Token.yW.len) > dsdChunk.fileSize) {
					throw new DsdContentParseError(`Invalid metadata pointer: ${dsdChunk.metadataPointer}`);
				}
				await this.tokenizer.ignore(Number(metadataOffset));
				return new ID3v2Parser.S().parse(this.metadata, this.tokenizer, this.options);
			}
			async parseChunks(bytesRemaining) {
				const chunkHeaderSize = BigInt(ChunkHeader.len);
				while (bytesRemaining >= chunkHeaderSize) {
					const chunkHeader = await this.tokenizer.readToken(ChunkHeader);
					debug(`Parsing chunk name=${chunkHeader.id} size=${chunkHeader.size}`);
					if (chunkHeader.size < chunkHeaderSize) {
						throw new DsdContentParseError(`Invalid ${chunkHeader.id} chunk size: ${chunkHeader.size}`);
					}
					if (chunkHeader.size > bytesRemaining) {
						throw new DsdContentParseError(`${chunkHeader.id} chunk exceeds remaining file size`);
					}
					const payloadSize = chunkHeader.size - chunkHeaderSize;
					switch (chunkHeader.id) {
						case "fmt ": {
							if (payloadSize < BigInt(FormatChunk.len)) {
								throw new DsdContentParseError(`Invalid fmt chunk size: ${chunkHeader.size}`);
							}
							const formatChunk = await this.tokenizer.readToken(FormatChunk);
							this.metadata.setFormat("numberOfChannels", formatChunk.channelNum);
							this.metadata.setFormat("sampleRate", formatChunk.samplingFrequency);
							this.metadata.setFormat("bitsPerSample", formatChunk.bitsPerSample);
							this.metadata.setFormat("numberOfSamples", formatChunk.sampleCount);
							this.metadata.setFormat("duration", Number(formatChunk.sampleCount) / formatChunk.samplingFrequency);
							const bitrate = formatChunk.bitsPerSample * formatChunk.samplingFrequency * formatChunk.channelNum;
							this.metadata.setFormat("bitrate", bitrate);
							return;
						}
						default:
							await this.tokenizer.ignore(Number(payloadSize));
							break;
					}
					bytesRemaining -= chunkHeader.size;
				}
			}
		}
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
	})
};
