export const id = 5135;
export const ids = [5135];
export const modules = {

/***/ 55135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Archive: () => (/* binding */ Archive)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);


/** Entries of an archive that are looked at, and bytes that are unpacked of each and of all. */
const MOST_ENTRIES = 10_000;
const LARGEST_ENTRY = 64 * 1000 ** 2;
const LARGEST_SUM = 512 * 1000 ** 2;
/** The files of a ZIP. Their names are only compared, and never used as paths. */
class Archive {
    #zip;
    #entries;
    #left = LARGEST_SUM;
    constructor(zip, entries) {
        this.#zip = zip;
        this.#entries = entries;
    }
    /** Throws if it is damaged, or has more entries than anyone needs. */
    static async open(bytes) {
        const zip = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBuffer */ .vY)(bytes, {
            lazyEntries: true,
            autoClose: false,
        });
        if (zip.entryCount > MOST_ENTRIES)
            throw new Error(`it has ${zip.entryCount} entries`);
        const entries = new Map();
        const { promise, resolve, reject } = Promise.withResolvers();
        zip.on('entry', (entry) => {
            entries.set(entry.fileName, entry);
            zip.readEntry();
        });
        zip.on('end', resolve);
        zip.on('error', reject);
        zip.readEntry();
        await promise;
        return new Archive(zip, entries);
    }
    get names() {
        return [...this.#entries.keys()];
    }
    /** The text of a file; undefined if there is none. Throws if it is damaged or too large. */
    async read(name) {
        const entry = this.#entries.get(name);
        if (entry === undefined)
            return undefined;
        this.#left -= entry.uncompressedSize;
        if (entry.uncompressedSize > LARGEST_ENTRY || this.#left < 0)
            throw new Error('a file in it is too large');
        const stream = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(this.#zip.openReadStream.bind(this.#zip))(entry);
        const chunks = [];
        // It ends with an error as soon as there is more than the entry says.
        for await (const chunk of stream)
            chunks.push(Buffer.from(chunk));
        return Buffer.concat(chunks).toString('utf8');
    }
}


/***/ })

};
