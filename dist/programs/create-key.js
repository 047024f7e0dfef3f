export const id = 8625;
export const ids = [8625];
export const modules = {

/***/ 18625:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./lib/lib/program.js
var program = __webpack_require__(35755);
// EXTERNAL MODULE: ./lib/github/admission.js
var github_admission = __webpack_require__(9514);
// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(96234);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var manage_scopes = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/inputs/fields.js
var inputs_fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/key.js
var key = __webpack_require__(81622);
// EXTERNAL MODULE: ./lib/inputs/scopes.js
var inputs_scopes = __webpack_require__(46096);
// EXTERNAL MODULE: ./lib/keys/lifetime.js
var lifetime = __webpack_require__(94045);
// EXTERNAL MODULE: ./lib/keys/tags.js
var tags = __webpack_require__(6739);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
;// CONCATENATED MODULE: ./lib/create-key/inputs.js







/** What a temporary token may do: https://developers.deepgram.com/guides/fundamentals/token-based-authentication */
const TOKEN_SCOPE = 'usage:write';
/** What a temporary token has not. */
const NOT_FOR_TOKENS = ['project', 'comment', 'tags', 'expiration-date'];
/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
function readInputs(now) {
    const fields = (0,inputs_fields/* inputsOf */.Vc)('create-key');
    const access = { apiKey: (0,key/* readManagingKey */.w7)(fields), managementUrl: (0,key/* readUrl */.wo)(fields, 'management-url') };
    const wish = fields.truth('token') ? readTokenWish(fields) : readKeyWish(fields, now);
    return { ...access, allowOutsideEvents: fields.truth('allow-outside-events'), wish };
}
function readKeyWish(fields, now) {
    return {
        kind: 'key',
        project: fields.text('project'),
        comment: fields.text('comment'),
        scopes: readScopes(fields),
        tags: (0,tags/* parseTags */.rL)(fields.names('tags')),
        lifetime: (0,lifetime/* parseLifetime */.$u)(fields.text('time-to-live').toLowerCase(), fields.text('expiration-date'), now),
        revoke: fields.truth('revoke'),
    };
}
function readScopes(fields) {
    const scopes = [...new Set((0,inputs_scopes/* scopesOf */.Z)(fields, 'scopes'))];
    if (scopes.length === 0)
        throw new failure/* Failure */.HR('scopes: it is empty. Use for example `usage:write`.');
    const role = scopes.find((scope) => Object.hasOwn(manage_scopes/* ROLES */.gg, scope));
    // Self-hosted products are no part of any role: https://developers.deepgram.com/docs/working-with-roles
    const others = scopes.filter((scope) => scope !== role && !scope.startsWith('self-hosted:'));
    if (role === undefined || others.length === 0)
        return scopes;
    throw new failure/* Failure */.HR(`scopes: \`${role}\` is a role, which stands alone. Name it, or scopes.`);
}
function readTokenWish(fields) {
    const set = NOT_FOR_TOKENS.find((name) => fields.text(name) !== '');
    if (set !== undefined)
        throw new failure/* Failure */.HR(`${set}: a temporary token has none. Remove it, or \`token: true\`.`);
    const more = (0,inputs_scopes/* scopesOf */.Z)(fields, 'scopes').find((scope) => scope !== TOKEN_SCOPE);
    if (more !== undefined) {
        throw new failure/* Failure */.HR(`scopes: a temporary token has \`${TOKEN_SCOPE}\` alone. Remove \`${more}\`, or \`token: true\`.`);
    }
    return { kind: 'token', seconds: (0,lifetime/* parseTokenSeconds */.GJ)(fields.text('time-to-live').toLowerCase()) };
}

// EXTERNAL MODULE: ./lib/create-key/outputs.js
var outputs = __webpack_require__(1936);
;// CONCATENATED MODULE: ./lib/create-key/main.js





/** Makes a key or a temporary token. Throws if the step must fail. */
async function run() {
    const inputs = readInputs(Date.now());
    const event = await (0,github_event/* readEvent */.j)();
    const admission = (0,github_admission/* admit */.w)(event, inputs.apiKey, inputs.allowOutsideEvents);
    if (!admission.admitted) {
        (0,outputs/* setOutputs */.n)({ 'skipped-reason': admission.reason });
        log/* notice */.lm(admission.why);
        return;
    }
    (0,outputs/* requireOutputFile */.V)();
    // What talks to Deepgram is loaded only now.
    const { make } = await Promise.all(/* import() */[__webpack_require__.e(9186), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 74490));
    await make(inputs, event);
}

;// CONCATENATED MODULE: ./lib/create-key/index.js


(0,program/* runProgram */.m)(run);


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireOutputFile),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86120);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);


const NOTHING = {
    'api-key': '',
    token: '',
    'key-id': '',
    'project-id': '',
    'expires-at': '',
    'skipped-reason': '',
};
/** Sets all outputs, of which those that are not given are empty. A secret among them must be masked before. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs }))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}
/** Without the file of a runner since 2022, an output would be printed. */
function requireOutputFile() {
    if ((process.env['GITHUB_OUTPUT'] ?? '') !== '')
        return;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('GITHUB_OUTPUT is not set, so the key would be printed. Update the runner.');
}


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Rd: () => (/* binding */ DAY_S),
/* harmony export */   nT: () => (/* binding */ HOUR_S)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const UNITS = { s: 1, m: 60, h: HOUR_S, d: DAY_S, '': 1 };
/**
 * The seconds of a time such as `90`, `30m`, `2h` or `7d`, above zero. Throws a Failure that names the input; `others`
 * goes on from its examples, such as with another word that the input takes.
 */
function parseDuration(name, text, others = '') {
    const [, amount = '', unit = ''] = /^(\d{1,12})\s*([smhd]?)$/.exec(text) ?? [];
    const seconds = Number(amount) * (UNITS[unit] ?? 1);
    if (seconds > 0)
        return seconds;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${name}: "${text}" is not a positive duration. Use seconds, or for example \`30m\`, \`2h\`, \`7d\`${others}.`);
}


/***/ }),

/***/ 94045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ parseLifetime),
/* harmony export */   GJ: () => (/* binding */ parseTokenSeconds),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41918);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);



const MOST_DAYS = 365;
const OR_NEVER = ', or `never`';
const DEFAULT_KEY_S = _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_S */ .Rd;
/** Of a temporary token: https://developers.deepgram.com/reference/auth/tokens/grant */
const MOST_TOKEN_S = _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_S */ .nT;
/** The lifetime that `time-to-live` and `expiration-date` ask for. `now` is in milliseconds. */
function parseLifetime(ttl, date, now) {
    if (ttl !== '' && date !== '') {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('expiration-date: `time-to-live` is set as well. Set only one of them.');
    }
    if (date !== '')
        return { kind: 'until', date: parseDate(date, now) };
    if (ttl === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm)
        return { kind: 'never' };
    if (ttl === '')
        return { kind: 'for', seconds: DEFAULT_KEY_S };
    const seconds = (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)('time-to-live', ttl, OR_NEVER);
    if (seconds > MOST_DAYS * _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_S */ .Rd)
        throw tooLong('time-to-live', ttl);
    return { kind: 'for', seconds };
}
/** When it ends, in ISO 8601, or `never`, if it begins at `now`, in milliseconds. */
function expiryOf(lifetime, now) {
    if (lifetime.kind === 'until')
        return lifetime.date;
    return lifetime.kind === 'never' ? _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm : new Date(now + lifetime.seconds * 1000).toISOString();
}
/** The seconds of a temporary token. */
function parseTokenSeconds(ttl) {
    if (ttl === '')
        return MOST_TOKEN_S;
    const seconds = ttl === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm ? Number.POSITIVE_INFINITY : (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)('time-to-live', ttl, OR_NEVER);
    if (seconds <= MOST_TOKEN_S)
        return seconds;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`time-to-live: "${ttl}" is too long; a temporary token lives for an hour at most.`);
}
const ISO_8601 = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
function parseDate(text, now) {
    const day = ISO_8601.exec(text)?.[1];
    const time = Date.parse(text);
    // JavaScript takes the 30th of February for the 2nd of March.
    const isReal = day !== undefined && !Number.isNaN(time) && new Date(day).toISOString().startsWith(day);
    if (!isReal) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`expiration-date: "${text}" is not an ISO 8601 date with a time zone. Write \`2030-01-31T12:00:00Z\`, or the ` +
            'date alone for the midnight in UTC with which it begins.');
    }
    if (time <= now)
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`expiration-date: ${text} is past.`);
    if (time > now + MOST_DAYS * _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_S */ .Rd * 1000)
        throw tooLong('expiration-date', text);
    return new Date(time).toISOString();
}
function tooLong(name, value) {
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: ${value} is more than ${MOST_DAYS} days away. Use a shorter time, or \`time-to-live: ${_deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm}\` if you mean that.`);
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   a$: () => (/* binding */ LONGEST_TAG),
/* harmony export */   rL: () => (/* binding */ parseTags)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);

/** In characters: https://developers.deepgram.com/docs/tagging */
const LONGEST_TAG = 128;
const NO_TAGS = 'none';
/** The text, cut to so many characters. */
const cut = (text, most) => [...text].slice(0, most).join('').trim();
/** The tags that the user wants; undefined for the default ones. */
function parseTags(named) {
    if (named.length === 0)
        return undefined;
    if (named.includes(NO_TAGS)) {
        if (named.length === 1)
            return [];
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('tags: `none` cannot be combined with other values.');
    }
    const long = named.find((tag) => [...tag].length > LONGEST_TAG);
    if (long === undefined)
        return [...new Set(named)];
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`tags: "${cut(long, 20)}…" has more than the ${LONGEST_TAG} characters that Deepgram allows.`);
}


/***/ })

};
