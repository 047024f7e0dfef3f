export const id = 514;
export const ids = [514];
export const modules = {

/***/ 22514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactName: () => (/* binding */ artifactName),
/* harmony export */   r: () => (/* binding */ archivePaths),
/* harmony export */   x: () => (/* binding */ RESULTS_NAME)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** How artifacts and the files in them are called. */
const DEFAULT_NAME = 'transcripts';
/** The results file in an artifact. */
const RESULTS_NAME = 'results.json';
/**
 * What GitHub refuses in the path of a file, since some file systems cannot hold it. The backslash is not refused,
 * but a ZIP archive takes it for a folder.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
const ILLEGAL = /["*:<>?|\\\p{Cc}]/gu;
const legal = (name) => name.replaceAll(ILLEGAL, '_');
/**
 * The name of an artifact. The default gets what tells this step from its like, since a run holds a name only once:
 * `transcripts`, `transcripts-attempt-2`, `transcripts-lectures-0` in a matrix. Another name is the user's own.
 */
function artifactName(wanted, { job, jobIndex, runAttempt }) {
    if (wanted !== DEFAULT_NAME)
        return legal(wanted).replaceAll('/', '_');
    const matrix = jobIndex === '' ? '' : `-${job}-${jobIndex}`;
    const attempt = runAttempt > 1 ? `-attempt-${runAttempt}` : '';
    return legal(`${DEFAULT_NAME}${matrix}${attempt}`);
}
/**
 * Where each file goes in an artifact: its own path as far as every file system can hold it, and none that differs
 * from another, or from the results file's, in case or normalization alone.
 */
function archivePaths(files) {
    const taken = new Set([RESULTS_NAME]);
    const paths = new Map([['.', '.']]);
    for (const entry of foldersFirst(files)) {
        const folder = paths.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry)) ?? '.';
        const path = freePath(folder, legal(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry)), taken);
        taken.add(folded(path));
        paths.set(entry, path);
    }
    return new Map(files.map((file) => [file, paths.get(file) ?? file]));
}
/** Files with their folders: folders before what is in them, and legal names before those that must yield. */
function foldersFirst(files) {
    const entries = new Set(files);
    // The folders that are added come up in the same loop.
    for (const entry of entries)
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry) !== '.')
            entries.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry));
    const rank = (entry) => 2 * entry.split('/').length + (legal(entry) === entry ? 0 : 1);
    return [...entries].sort((a, b) => rank(a) - rank(b));
}
const folded = (path) => path.normalize('NFC').toLowerCase();
/** `folder/name.txt`, or `folder/name-2.txt`, or with the next number that is free. */
function freePath(folder, file, taken) {
    const { name, ext } = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(file);
    let path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file);
    for (let number = 2; taken.has(folded(path)); number += 1) {
        path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${name}-${number}${ext}`);
    }
    return path;
}


/***/ })

};
