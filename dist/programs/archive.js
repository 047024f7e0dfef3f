export const id = 5135;
export const ids = [5135];
export const modules = { 55135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { Archive: () => Archive });
	var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
	var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
	const MOST_ENTRIES = 1e4;
	const LARGEST_ENTRY = 64 * 1e3 ** 2;
	const LARGEST_SUM = 512 * 1e3 ** 2;
	class Archive {
		#zip;
		#entries;
		#left = LARGEST_SUM;
		constructor(zip, entries) {
			this.#zip = zip;
			this.#entries = entries;
		}
		static async open(bytes) {
			const zip = await (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(yauzl__WEBPACK_IMPORTED_MODULE_1__.vY)(bytes, {
				lazyEntries: true,
				autoClose: false
			});
			if (zip.entryCount > MOST_ENTRIES) throw new Error(`it has ${zip.entryCount} entries`);
			const entries = new Map();
			const { promise, resolve, reject } = Promise.withResolvers();
			zip.on("entry", (entry) => {
				entries.set(entry.fileName, entry);
				zip.readEntry();
			});
			zip.on("end", resolve);
			zip.on("error", reject);
			zip.readEntry();
			await promise;
			return new Archive(zip, entries);
		}
		get names() {
			return [...this.#entries.keys()];
		}
		async read(name) {
			const entry = this.#entries.get(name);
			if (entry === undefined) return undefined;
			this.#left -= entry.uncompressedSize;
			if (entry.uncompressedSize > LARGEST_ENTRY || this.#left < 0) throw new Error("a file in it is too large");
			const stream = await this.#streamOf(entry);
			const chunks = [];
			for await (const chunk of stream) chunks.push(Buffer.from(chunk));
			return Buffer.concat(chunks).toString("utf8");
		}
		#streamOf(entry) {
			const { promise, resolve, reject } = Promise.withResolvers();
			this.#zip.openReadStream(entry, (error, stream) => error ? reject(error) : resolve(stream));
			return promise;
		}
	}
}) };
