export const id = 4235;
export const ids = [4235];
export const modules = {

/***/ 14235:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./lib/lib/program.js
var program = __webpack_require__(35755);
// EXTERNAL MODULE: ./lib/github/admission.js
var github_admission = __webpack_require__(9514);
// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(96234);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/audit-keys/rules.js
var audit_keys_rules = __webpack_require__(6177);
;// CONCATENATED MODULE: ./lib/audit-keys/exceptions.js





const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 24 * 60 * 60 * 1000;
/** The exceptions in a JSON file of the workspace. Throws a Failure that names the file and the entry. */
async function readExceptions(file) {
    if (file === '')
        return [];
    const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const text = await (0,promises_.readFile)(external_node_path_.resolve(workspace, file), 'utf8').catch((error) => {
        throw new failure/* Failure */.HR(`exceptions: ${file} cannot be read: ${(0,failure/* messageOf */.bD)(error)}`);
    });
    return parseExceptions(file, text);
}
/** The same of its text. */
function parseExceptions(file, text) {
    const list = parsed(file, text);
    if (!Array.isArray(list))
        throw new failure/* Failure */.HR(`exceptions: ${file} is no list.`);
    return list.map((entry, index) => {
        const refuse = (what) => new failure/* Failure */.HR(`exceptions: ${file}, entry ${index + 1}: ${what}`);
        const [key, reason, until] = [(0,guards.at)(entry, 'key'), (0,guards.at)(entry, 'reason'), (0,guards.at)(entry, 'until')];
        if (!(0,guards/* isString */.Kg)(key) || key === '')
            throw refuse('`key` is no id or comment of a key.');
        if (!(0,guards/* isString */.Kg)(reason) || reason.trim() === '')
            throw refuse('`reason` is missing: say why it may.');
        if (!(0,guards/* isString */.Kg)(until) || !DAY.test(until) || Number.isNaN(Date.parse(until))) {
            throw refuse('`until` is no day such as `2027-01-31`.');
        }
        // To the end of that day.
        return { key, reason, until: Date.parse(until) + DAY_MS, rules: rulesIn((0,guards.at)(entry, 'rules'), refuse) };
    });
}
function rulesIn(value, refuse) {
    if (value === undefined)
        return undefined;
    const rules = audit_keys_rules/* RULES */.y0.filter((rule) => Array.isArray(value) && value.includes(rule));
    if (Array.isArray(value) && rules.length === value.length && rules.length > 0)
        return rules;
    throw refuse(`\`rules\` is no list of ${audit_keys_rules/* RULES */.y0.join(', ')}.`);
}
function parsed(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new failure/* Failure */.HR(`exceptions: ${file} is no JSON: ${(0,failure/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var scopes = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/inputs/fields.js
var inputs_fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/key.js
var key = __webpack_require__(81622);
// EXTERNAL MODULE: ./lib/inputs/scopes.js
var inputs_scopes = __webpack_require__(46096);
;// CONCATENATED MODULE: ./lib/audit-keys/inputs.js






const FAIL_ON = [...audit_keys_rules/* RULES */.y0, 'unknown', 'any', 'none'];
/** A hundred years. */
const MOST_DAYS = 36_500;
/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = (0,inputs_fields/* inputsOf */.Vc)('audit-keys');
    const named = fields.listOf('fail-on', FAIL_ON);
    if (named.includes('none') && named.length > 1) {
        throw new failure/* Failure */.HR('fail-on: `none` cannot be combined with other values.');
    }
    const single = named.filter((name) => name !== 'any' && name !== 'none');
    return {
        apiKey: (0,key/* readManagingKey */.w7)(fields),
        project: fields.text('project'),
        allowed: [...(0,scopes/* expanded */.sz)((0,inputs_scopes/* scopesOf */.Z)(fields, 'allowed-scopes', { patterns: true, unknown: true }))],
        tags: fields.names('required-tags'),
        mustExpire: fields.truth('must-expire'),
        expiresWithin: fields.integer('expires-within', 0, MOST_DAYS),
        olderThan: fields.optionalInteger('older-than', 1, MOST_DAYS),
        unusedFor: fields.optionalInteger('unused-for', 1, MOST_DAYS),
        exceptions: fields.text('exceptions'),
        failOn: new Set(named.includes('any') ? [...audit_keys_rules/* RULES */.y0, ...single] : single),
        managementUrl: (0,key/* readUrl */.wo)(fields, 'management-url'),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(86120);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/lib/step-summary.js
var step_summary = __webpack_require__(49384);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/audit-keys/report.js










const NOTHING = { keys: '', broken: '', report: '', 'skipped-reason': '' };
/** A step summary has room for some thousand. */
const MOST_ROWS = 500;
/** Sets all outputs, of which those that are not given are empty. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) {
        core/* setOutput */.uH(name, (0,safe_text/* withoutSecrets */.cT)(value));
    }
}
/** Writes log, outputs, summary, annotations and the JSON file. Throws a Failure if something fails the step. */
async function report(judged, unseen, failOn) {
    const broken = judged.filter(({ findings }) => findings.length > 0);
    const file = await writeReport(judged, unseen);
    setOutputs({ keys: String(judged.length), broken: String(broken.length), report: file });
    log/* info */.pq(`${(0,units/* count */.U9)(judged.length, 'key')}, of which ${broken.length} break a rule.`);
    for (const text of unseen)
        log/* info */.pq(`Not seen: ${text}`);
    await (0,step_summary/* writeSummary */.S)(render(judged, unseen));
    annotate(broken, unseen, failOn);
    const failing = audit_keys_rules/* RULES */.y0.filter((rule) => failOn.has(rule) && amountOf(broken, rule) > 0);
    const causes = failing.map((rule) => `${rule} (${amountOf(broken, rule)})`);
    if (unseen.length > 0 && failOn.has('unknown'))
        causes.push(`unknown (${unseen.length})`);
    if (causes.length > 0)
        throw new failure/* Failure */.HR(`The audit failed: ${causes.join(', ')}. The step summary has each key.`);
}
const amountOf = (judged, rule) => judged.filter(({ findings }) => findings.some((each) => each.rule === rule)).length;
function annotate(broken, unseen, failOn) {
    for (const kind of ['error', 'warning']) {
        const counts = (rule) => failOn.has(rule) === (kind === 'error');
        const rules = audit_keys_rules/* RULES */.y0.filter((rule) => counts(rule) && amountOf(broken, rule) > 0).map((rule) => ({
            text: `${rule}: ${namesOf(broken, rule)}`,
        }));
        const hidden = counts('unknown') ? unseen.map((text) => ({ text: `Not seen: ${text}` })) : [];
        log/* annotate */.fz(kind, [...rules, ...hidden], (more) => `${more} more in the step summary.`);
    }
}
/** So many keys of a rule are named in the log. */
const MOST_NAMES = 10;
function namesOf(broken, rule) {
    const keys = broken.filter(({ findings }) => findings.some((each) => each.rule === rule));
    const named = keys
        .slice(0, MOST_NAMES)
        .map(({ key }) => (key.comment === '' ? key.id : `${key.comment} (${key.id})`));
    const more = keys.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** An address that tells who it is to those who know the project, and to nobody else. */
const shortened = (email) => email.replace(/^(..?).*(?=@)/, '$1…');
function render(judged, unseen) {
    const rows = judged
        .filter(({ findings, excepted }) => findings.length + excepted.length > 0)
        .sort((a, b) => b.findings.length - a.findings.length);
    const line = (cells) => `| ${cells.map(safe_text/* forMarkdown */.Bm).join(' | ')} |`;
    const rules = audit_keys_rules/* RULES */.y0.map((rule) => [rule, String(amountOf(judged, rule))]).filter(([, amount]) => amount !== '0');
    const lines = [
        '## Audit of Deepgram keys',
        '',
        `${(0,units/* count */.U9)(judged.length, 'key')}. ${rules.map(([rule, amount]) => `${rule}: ${amount}`).join(', ') || 'All keep the rules'}.`,
        '',
        '| Key | Id | Project | Made by | Made | Expires | Breaks |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        ...rows.slice(0, MOST_ROWS).map((each) => line(cellsOf(each))),
        '',
        ...(rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more keys are in the report.`, ''] : []),
        ...unseen.map((text) => `- Not seen: ${(0,safe_text/* forMarkdown */.Bm)(text)}`),
    ];
    return `${lines.join('\n')}\n`;
}
function cellsOf({ key, project, findings, excepted }) {
    return [
        key.comment,
        key.id,
        project.name || project.id,
        shortened(key.maker?.email ?? ''),
        key.created.slice(0, 10),
        key.expires === undefined ? 'not told' : key.expires.slice(0, 10),
        [
            ...findings.map(({ rule, finding }) => `${rule}: ${finding}`),
            ...excepted.map(({ rule, reason }) => `(${rule}: allowed, ${reason})`),
        ].join(' '),
    ];
}
/** Writes the JSON file, which lasts as long as the job, and gives its path. */
async function writeReport(judged, unseen) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'audit-keys-'));
    const file = external_node_path_.join(folder, 'report.json');
    const keys = judged.map(({ key, project, findings, excepted }) => ({
        ...key,
        project,
        findings,
        excepted,
    }));
    await (0,promises_.writeFile)(file, (0,safe_text/* withoutSecrets */.cT)(`${JSON.stringify({ version: 1, unseen, keys }, undefined, 2)}\n`));
    return file;
}

;// CONCATENATED MODULE: ./lib/audit-keys/main.js







/** Audits the keys of a project. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    const admission = (0,github_admission/* admit */.w)(await (0,github_event/* readEvent */.j)(), inputs.apiKey, true);
    if (!admission.admitted) {
        setOutputs({ 'skipped-reason': admission.reason });
        log/* notice */.lm(admission.why);
        return;
    }
    const exceptions = await readExceptions(inputs.exceptions);
    // What talks to Deepgram is loaded only now.
    const { look } = await Promise.all(/* import() */[__webpack_require__.e(9186), __webpack_require__.e(6867)]).then(__webpack_require__.bind(__webpack_require__, 26867));
    const { keys, unseen, now } = await look(inputs);
    const judged = keys.map((key) => ({ ...key, ...(0,audit_keys_rules/* judge */.S4)(key, inputs, exceptions, now) }));
    await report(judged, unseen, inputs.failOn);
}

;// CONCATENATED MODULE: ./lib/audit-keys/index.js


(0,program/* runProgram */.m)(run);


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ withSuccessors),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41918);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);
/* harmony import */ var _keys_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53043);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);




/** Which rules a key breaks: pure. */
/** By the names that `fail-on` has, in the order of the report. */
const RULES = [
    'permanent',
    'expiring',
    'expired',
    'excess',
    'untagged',
    'old',
    'unused',
    'orphaned',
    'demoted',
    'leftover',
];
const DAY_MS = 24 * 60 * 60 * 1000;
/** What a key breaks, apart from what it may. `now` is in milliseconds. */
function judge(seen, wanted, exceptions, now) {
    const { id, comment } = seen.key;
    const own = exceptions.filter(({ key, until }) => [id, comment].includes(key) && now < until);
    const findings = [];
    const excepted = [];
    for (const [rule, finding] of brokenBy(seen, wanted, now)) {
        const exception = own.find(({ rules }) => rules === undefined || rules.includes(rule));
        if (exception === undefined)
            findings.push({ rule, finding });
        else
            excepted.push({ rule, finding, reason: exception.reason });
    }
    return { findings, excepted };
}
function brokenBy(seen, wanted, now) {
    const end = endBroken(seen.key, wanted, now);
    // What has expired does no harm any more.
    if (end.some(([rule]) => rule === 'expired'))
        return end;
    return [
        ...end,
        ...likeBroken(seen.key, wanted),
        ...ageBroken(seen, wanted, now),
        ...makerBroken(seen),
        ...(seen.hasSuccessor ? [['leftover', 'A rotation made a newer key and left this one.']] : []),
    ];
}
function endBroken({ expires }, { mustExpire, expiresWithin }, now) {
    if (expires === undefined)
        return [];
    if (expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm)
        return mustExpire ? [['permanent', 'It never expires.']] : [];
    const days = Math.floor((Date.parse(expires) - now) / DAY_MS);
    if (days < 0)
        return [['expired', `It expired on ${expires}. Delete it.`]];
    return days < expiresWithin ? [['expiring', `It expires in ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, 'day')}.`]] : [];
}
function likeBroken({ scopes, tags }, wanted) {
    const excess = [...(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(scopes ?? [])].filter((scope) => !(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(scope, wanted.allowed));
    const missing = tags === undefined ? [] : wanted.tags.filter((tag) => !tags.includes(tag));
    return [
        ...(excess.length > 0
            ? [['excess', `It may more than is allowed: ${listed(scopes ?? [], excess)}.`]]
            : []),
        ...(missing.length > 0 ? [['untagged', `It lacks the tags ${missing.join(', ')}.`]] : []),
    ];
}
/** A role says as much as its scopes. */
function listed(scopes, excess) {
    return scopes.length < excess.length ? scopes.join(', ') : excess.join(', ');
}
function ageBroken({ key, used }, { olderThan, unusedFor }, now) {
    const days = Math.floor((now - Date.parse(key.created)) / DAY_MS);
    const isOld = olderThan !== undefined && days > olderThan;
    const isUnused = unusedFor !== undefined && used !== undefined && days >= unusedFor && !used.includes(key.id);
    return [
        ...(isOld ? [['old', `It is ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, 'day')} old.`]] : []),
        ...(isUnused ? [['unused', `It was not used for ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unusedFor, 'day')}.`]] : []),
    ];
}
/** https://developers.deepgram.com/guides/deep-dives/safely-removing-team-members-with-active-api-keys */
function makerBroken({ key, members }) {
    if (key.maker === undefined || members === undefined)
        return [];
    const { id } = key.maker;
    const maker = members.find((member) => member.id === id);
    if (maker === undefined)
        return [['orphaned', 'Whoever made it left the project: it is disabled.']];
    if (maker.scopes === undefined)
        return [];
    const rights = (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(maker.scopes);
    const lost = [...(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(key.scopes ?? [])].filter((scope) => !rights.has(scope) && !scope.startsWith('self-hosted:'));
    return lost.length === 0
        ? []
        : [
            [
                'demoted',
                `Its maker's role has fewer rights than it: it may not ${lost.length > 5 ? `use ${lost.length} of its scopes` : lost.join(', ')}.`,
            ],
        ];
}
/** The keys, each with whether rotations made a newer one of the same family. */
function withSuccessors(keys) {
    const newest = new Map();
    const rootOf = ({ id, comment }) => (0,_keys_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .readMark */ .M)(comment).root ?? id;
    for (const key of keys) {
        const other = newest.get(rootOf(key));
        if (other === undefined || Date.parse(key.created) > Date.parse(other.created))
            newest.set(rootOf(key), key);
    }
    return new Set(keys.filter((key) => newest.get(rootOf(key)) !== key).map(({ id }) => id));
}


/***/ }),

/***/ 53043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readMark),
/* harmony export */   k: () => (/* binding */ withMark)
/* harmony export */ });
/** A key of ours is known by the end of its comment, since nothing else of a key can hold it and stays as it was made. */
const MARK = /\[rotate-key (\S+)\]$/;
function readMark(comment) {
    const found = MARK.exec(comment);
    if (found === null)
        return { comment, root: undefined };
    return { comment: comment.slice(0, found.index).trimEnd(), root: found[1] };
}
/** The comment of a successor: that of its predecessor, and the mark. */
function withMark(comment, root) {
    return `${readMark(comment).comment.trimEnd()} [rotate-key ${root}]`.trimStart();
}


/***/ }),

/***/ 49384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39362);

/** Appends to the step summary, where the runner keeps one. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How quantities are shown. Numbers are shown the same in every locale. */
const KB = 1000;
const SIZE_UNITS = ['bytes', 'kB', 'MB', 'GB'];
/** Bytes as `34.1 MB`. */
function formatBytes(bytes) {
    const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KB)), SIZE_UNITS.length - 1);
    return power === 0 ? count(bytes, 'byte') : `${(bytes / KB ** power).toFixed(1)} ${SIZE_UNITS[power]}`;
}
/** Seconds as `11.0 s`, `3:05` or `1:02:03`. */
function formatDuration(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
    const two = (value) => String(value).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
/** A count with its noun: `1 file`, `2 files`. */
function count(amount, noun, plural = `${noun}s`) {
    return `${amount} ${amount === 1 ? noun : plural}`;
}


/***/ }),

/***/ 39362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map

/***/ })

};
