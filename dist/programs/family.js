export const id = 4252;
export const ids = [4252];
export const modules = {

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


/***/ }),

/***/ 81861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ UNTIL_FINISHED_MS),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   FP: () => (/* binding */ freeFrom),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   KS: () => (/* binding */ LONGEST_FINISHING_MS),
/* harmony export */   Nh: () => (/* binding */ dueBecause),
/* harmony export */   TB: () => (/* binding */ leastLifetime),
/* harmony export */   hC: () => (/* binding */ holdsOlder),
/* harmony export */   lH: () => (/* binding */ moveFor),
/* harmony export */   m3: () => (/* binding */ nextDue),
/* harmony export */   nG: () => (/* binding */ LONGEST_WRITING_MS),
/* harmony export */   rr: () => (/* binding */ stalestFirst),
/* harmony export */   wm: () => (/* binding */ leftover),
/* harmony export */   wz: () => (/* binding */ mayBeFinishing)
/* harmony export */ });
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _keys_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53043);


const HOUR_MS = _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_S */ .nT * 1000;
/** After this, a rotation writes the key that it made to no further secret. */
const LONGEST_WRITING_MS = 10 * 60_000;
/** A key that was made before is written to the rest of its secrets for so long after the keys were looked at. */
const LONGEST_FINISHING_MS = 60_000;
/** A new key is written only after this, if a run may still be at that. */
const UNTIL_FINISHED_MS = LONGEST_FINISHING_MS + 30_000;
/** A key that another rotation made is left alone for so long, since that one may still be writing it. */
const AT_WORK_MS = HOUR_MS;
/**
 * GitHub tells whole seconds, and its clock may be behind Deepgram's. More than that could take a secret that was set by
 * hand just before a rotation for one that has the new key.
 */
const SKEW_MS = 3000;
/** What was made so long after all secrets were written is in none of them, whatever clocks and rounding do. */
const SURELY_MS = 60_000;
/** A key that expires so soon after its grace is replaced. */
const ROOM_MS = 24 * HOUR_MS;
const madeAt = ({ created }) => Date.parse(created);
/** Milliseconds since the epoch; a key whose end is not told ends at no time that is known. */
const endOf = ({ expires }) => (expires === undefined ? Number.NaN : Date.parse(expires));
const isOurs = ({ comment }) => (0,_keys_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .M)(comment).root !== undefined;
/** Id of the key with which the rotations that led to this one began. */
const rootOf = ({ id, comment }) => (0,_keys_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .M)(comment).root ?? id;
/** What a successor is to be like: the key that the run holds, since anybody who makes keys can put our mark on one. */
const modelOf = ({ keys, current, held }) => keys.find(({ id }) => id === held) ?? current;
/** The family that began with a key, of what bears our mark or was named to us; undefined if nothing of it is there. */
function familyOf(keys, { root, held }, writtenAt) {
    const related = keys
        .filter(({ id, comment }) => id === root || (0,_keys_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .M)(comment).root === root)
        // Those of unknown age first, where they count least.
        .sort((a, b) => (madeAt(a) || 0) - (madeAt(b) || 0));
    const inUse = related.findLast((key) => key.id === held || isEverywhere(key, writtenAt));
    const current = inUse ?? related[0];
    return current === undefined ? undefined : { root, held, keys: related, current };
}
/** Whether all places were written since one of our keys was made, so that none has an older one. */
const isEverywhere = (key, writtenAt) => isOurs(key) && writtenAt + SKEW_MS >= madeAt(key);
/** So many keys of a family are valid at the same time, whatever fails and for how long. */
const MOST_LIVE = 3;
/** What comes of a reason. `undeleted` are keys of the family that Deepgram refused to delete. */
function moveFor(family, times, reason, undeleted = []) {
    if (reason === undefined)
        return 'none';
    const { keys, held } = family;
    const newest = keys.at(-1);
    // Were there a newer one, a secret that has that would be given the older.
    const isHalfDone = newest?.id === held && isOurs(newest) && !isEverywhere(newest, times.writtenAt);
    if (isHalfDone && (reason === 'unfinished' || reason === 'asked'))
        return 'finish';
    const live = keys.filter((key) => !(endOf(key) <= times.now));
    if (live.length < MOST_LIVE)
        return 'make';
    const { waiting } = leftover(family, times);
    const isCleared = waiting.some(({ key, until }) => live.includes(key) && !Number.isNaN(until));
    // Without either, only a new key in all secrets shows that the others are done with.
    return isCleared || undeleted.length > 0 ? 'wait' : 'make';
}
/**
 * Whether a run that holds a key may still be writing that to secrets, though a newer one was just made: it may if the
 * key is in some of them only, which was so when the run planned, or came to be since. `keys` are those of now.
 */
function mayBeFinishing({ keys, current, held }, { lastWrittenAt }, now) {
    const isKnown = (key) => keys.some(({ id }) => id === key.id);
    return now
        .filter((key) => isOurs(key) && key.id !== held && madeAt(key) > madeAt(current))
        .some((key) => !isKnown(key) || !isUnwritten(key, lastWrittenAt));
}
/** Whether no secret was written since a key was made, so that none has it. */
const isUnwritten = (key, lastWrittenAt) => lastWrittenAt + SURELY_MS < madeAt(key);
/** The family without some of its keys, such as those that are deleted. */
const without = (family, gone) => ({
    ...family,
    keys: family.keys.filter((key) => !gone.includes(key)),
});
/**
 * Places in the order in which they are given a new key: first what was written longest ago. What refused the last one
 * refuses this one before any has it, so that it can be deleted again, and no more keys come to be from run to run.
 */
const stalestFirst = (places, updatedAt) => [...places].sort((a, b) => updatedAt(a) - updatedAt(b));
/** Whether a place was written before the key was made, so that it cannot have it. */
const isBehind = (updatedAt, key) => updatedAt + SKEW_MS < madeAt(key);
/**
 * Whether the run holds an older key than all places were given long ago, so that its own secret is probably none of
 * them. A run that was queued before that holds an older one as well, for as long as the grace.
 */
function holdsOlder({ keys, current, held }, { now, lastWrittenAt, grace }) {
    const own = keys.find(({ id }) => id === held);
    return own !== undefined && own !== current && now - lastWrittenAt > Math.max(grace, AT_WORK_MS);
}
/** When a new key is due at the latest, in milliseconds since the epoch; NaN if each run makes one, or nobody can tell. */
function nextDue({ current }, grace, rotateAfter) {
    const [byAge, byEnd] = [madeAt(current) + (rotateAfter ?? Number.NaN), endOf(current) - grace - ROOM_MS];
    return Number.isNaN(byEnd) ? byAge : Math.min(byAge, byEnd);
}
/** The least that a key must live, in milliseconds: its successor is made by a daily run, and it is kept for the grace. */
const leastLifetime = (grace) => grace + ROOM_MS;
/** Why it is time for a new key; undefined if it is not. `rotateAfter` is in milliseconds, undefined for always. */
function dueBecause({ keys, current }, { now, writtenAt, grace }, rotateAfter) {
    if (rotateAfter === undefined)
        return 'asked';
    if (!(now - madeAt(current) < rotateAfter))
        return 'age';
    if (endOf(current) - now < grace + ROOM_MS)
        return 'expiry';
    const isPartly = isOurs(current) && !isEverywhere(current, writtenAt);
    return isPartly || current !== keys.at(-1) ? 'unfinished' : undefined;
}
/**
 * What becomes of the keys of the family but the one in use: done with are those that it replaced in all places long
 * enough ago. Keys between them prove nothing, since a place may have refused them. If `successorAt` is given, a
 * successor was made then and is in all places now, so that what was in use until now is left over too.
 */
function leftover(family, times, successorAt) {
    const left = family.keys.filter((key) => successorAt !== undefined || key !== family.current);
    const waiting = left.map((key) => ({ key, until: freeFrom(family, times, key, successorAt) }));
    return {
        done: waiting.filter(({ until }) => until <= times.now).map(({ key }) => key),
        waiting: waiting.filter(({ until }) => !(until <= times.now)),
    };
}
const isHeld = ({ current, held }, key) => key === current || key.id === held;
/** From when on a key may be deleted, in milliseconds since the epoch; NaN if nobody can tell. */
function freeFrom(family, times, key, successorAt = Number.NaN) {
    const { writtenAt, lastWrittenAt, grace } = times;
    // The secret that the run got it from is one of ours no longer, or never was.
    if (key.id === family.held && key !== family.current)
        return Number.NaN;
    if (isOurs(key) && key !== family.current && isUnwritten(key, lastWrittenAt)) {
        // No secret was written since it was made, and nobody writes it any more.
        return madeAt(key) + AT_WORK_MS;
    }
    const newest = family.keys.findLast((each) => isEverywhere(each, writtenAt));
    const replacedAt = newest === undefined || isHeld(family, key) ? Number.NaN : madeAt(newest);
    // Another rotation may still be writing a key that is hardly older than the one that replaces it.
    const least = madeAt(key) + (isOurs(key) ? AT_WORK_MS : 1);
    const isRewritten = newest !== undefined && writtenAt >= madeAt(newest) + AT_WORK_MS;
    if (replacedAt >= least || (isRewritten && replacedAt > madeAt(key)))
        return Math.max(replacedAt, lastWrittenAt) + grace;
    return successorAt >= least ? successorAt + grace : Number.NaN;
}


/***/ }),

/***/ 24252:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./lib/lib/program.js
var program = __webpack_require__(35755);
// EXTERNAL MODULE: ./lib/github/admission.js
var github_admission = __webpack_require__(9514);
// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(96234);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
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
// EXTERNAL MODULE: ./lib/rotate-key/family.js
var family = __webpack_require__(81861);
;// CONCATENATED MODULE: ./lib/rotate-key/inputs.js








const SECOND_MS = 1000;
const AT_ONCE = /^0[smhd]?$/;
/** Reads all inputs; keys and token are masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = (0,inputs_fields/* inputsOf */.Vc)('rotate-key');
    const apiKey = (0,key/* readManagingKey */.w7)(fields);
    const currentKey = (0,key/* readManagingKey */.w7)(fields, 'current-key');
    const inputs = {
        apiKey,
        currentKey,
        keyId: fields.text('key-id'),
        secrets: fields.items('secrets'),
        token: (0,key/* readApiKey */.iZ)(fields, 'token'),
        project: fields.text('project'),
        grace: readDelay(fields, 'grace', ', or `0` to delete the old key at once'),
        rotateAfter: readRotateAfter(fields.text('rotate-after').toLowerCase()),
        lifetime: readLifetime(fields.text('time-to-live').toLowerCase()),
        scopes: readScopes(fields),
        tags: (0,tags/* parseTags */.rL)(fields.names('tags')),
        undeletedAfter: readDelay(fields, 'undeleted-after', ', or `0` to fail at once'),
        dryRun: fields.truth('dry-run'),
        managementUrl: (0,key/* readUrl */.wo)(fields, 'management-url'),
    };
    if (inputs.rotateAfter !== undefined && inputs.rotateAfter < inputs.grace) {
        throw new failure/* Failure */.HR('rotate-after: it is shorter than `grace`, so old keys would pile up. Use a longer time.');
    }
    refuseShortLife(inputs);
    // Where there are no secrets at all, the run is skipped, and the job stays green.
    if (apiKey !== '')
        requireSecrets(inputs);
    return inputs;
}
const readRotateAfter = (given) => given === '' ? undefined : readYear('rotate-after', given);
function readDelay(fields, name, others) {
    const given = fields.text(name).toLowerCase();
    return AT_ONCE.test(given) ? 0 : readYear(name, given, others);
}
function readScopes(fields) {
    const scopes = [...new Set((0,inputs_scopes/* scopesOf */.Z)(fields, 'scopes'))];
    return scopes.length === 0 ? undefined : scopes;
}
function refuseShortLife({ lifetime, grace }) {
    if (lifetime?.kind !== 'for' || lifetime.seconds * SECOND_MS >= (0,family/* leastLifetime */.TB)(grace))
        return;
    throw new failure/* Failure */.HR('time-to-live: it is shorter than `grace` and a day, so that the key in the secrets could expire before a daily run ' +
        'replaces it. Write more.');
}
/** Milliseconds, at most those of a year. */
function readYear(name, given, others) {
    const seconds = (0,duration/* parseDuration */.E9)(name, given, others);
    if (seconds <= 365 * duration/* DAY_S */.Rd)
        return seconds * SECOND_MS;
    throw new failure/* Failure */.HR(`${name}: ${given} is more than 365 days. Use a shorter time.`);
}
const readLifetime = (given) => given === '' ? undefined : (0,lifetime/* parseLifetime */.$u)(given, '', Date.now());
function requireSecrets({ currentKey, keyId, token }) {
    if (currentKey === '' && keyId === '') {
        throw new failure/* Failure */.HR('current-key: it is empty. Give it the secret whose key is to be rotated: likely its name behind `secrets.` is ' +
            'misspelled, or it belongs to an environment that the job does not name. To rotate `api-key` itself, give the ' +
            'same secret twice.');
    }
    if (currentKey !== '' && keyId !== '')
        throw new failure/* Failure */.HR('key-id: `current-key` is set as well. Set only one of them.');
    if (token === '') {
        throw new failure/* Failure */.HR('token: it is empty. GITHUB_TOKEN cannot write secrets: make a token with actions/create-github-app-token for an ' +
            'app with the permission `Secrets: write`, or use a fine-grained personal access token.');
    }
}

// EXTERNAL MODULE: ./lib/rotate-key/outputs.js
var outputs = __webpack_require__(67491);
;// CONCATENATED MODULE: ./lib/rotate-key/places.js

/** How each kind reads what stands between it and the name; undefined if it cannot be read. */
const KINDS = {
    repository,
    dependabot: repository,
    environment: (environment, here) => (STEP.test(environment) ? undefined : { ...here, environment }),
    organization,
    'dependabot-organization': organization,
};
/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
const NAME = /^[a-z_]\w*$/i;
const PART = /^(?!\.+$)[\w.-]+$/;
/** Would be a step in the path of a URL. */
const STEP = /^\.*$/;
const FORMS = 'Write the name of a secret alone, or for example `repository:owner/repo/NAME`, `environment:production/NAME`, ' +
    '`organization:NAME`, `dependabot:NAME` or `dependabot-organization:NAME`.';
/** The places that the input `secrets` names. Throws a Failure that names the one that is wrong. */
function parsePlaces(named, here) {
    if (named.length === 0) {
        throw new failure/* Failure */.HR('secrets: it is empty, so nobody would get the new key. Name the secret.');
    }
    const places = named.map((label) => parsePlace(label, here));
    for (const [index, place] of places.entries()) {
        const twin = places.slice(0, index).find((other) => idOf(other) === idOf(place));
        if (twin !== undefined)
            throw new failure/* Failure */.HR(`secrets: "${place.label}" is the same as "${twin.label}". Name it once.`);
    }
    return places;
}
function parsePlace(label, here) {
    const [, given = 'repository', path = '', name = ''] = /^(?:([a-z-]+):)?(?:(.*)\/)?([^/]*)$/s.exec(label) ?? [];
    const kind = Object.keys(KINDS).find((known) => known === given);
    const where = kind === undefined ? undefined : KINDS[kind](path.trim(), here);
    const isBare = given === 'repository' && !label.includes(':') && path !== '';
    if (kind === undefined || where === undefined || isBare) {
        throw new failure/* Failure */.HR(`secrets: "${label}" is not a valid location for a secret. ${FORMS}`);
    }
    return { kind, owner: '', repo: '', environment: '', ...where, name: nameOf(name, label), label };
}
function nameOf(name, label) {
    if (/^github_/i.test(name)) {
        throw new failure/* Failure */.HR(`secrets: "${label}": no secret may begin with GITHUB_, which GitHub keeps to itself.`);
    }
    if (NAME.test(name))
        return name.toUpperCase();
    throw new failure/* Failure */.HR(`secrets: "${label}": "${name}" is not a valid name for a secret. GitHub takes ASCII letters, digits and \`_\`, not starting with a digit.`);
}
function repository(path, here) {
    if (path === '')
        return here;
    const [owner = '', repo = '', ...more] = path.split('/');
    return PART.test(owner) && PART.test(repo) && more.length === 0 ? { owner, repo } : undefined;
}
function organization(path, { owner }) {
    if (path === '')
        return { owner };
    return PART.test(path) ? { owner: path } : undefined;
}
const idOf = ({ kind, owner, repo, environment, name }) => [kind, owner, repo, environment, name].join('/').toLowerCase();

;// CONCATENATED MODULE: ./lib/rotate-key/main.js







/** Rotates a key. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    const event = await (0,github_event/* readEvent */.j)();
    if ((event.fromFork || event.outsider !== undefined) && inputs.apiKey !== '') {
        const cause = event.fromFork ? "its head is a fork's" : 'people without rights may cause it';
        throw new failure/* Failure */.HR(`Refused on ${event.name}: ${cause}, and strangers would decide when your key is rotated. Use the ` +
            'events schedule and workflow_dispatch.');
    }
    const admission = (0,github_admission/* admit */.w)(event, inputs.apiKey, true);
    if (!admission.admitted) {
        (0,outputs/* setOutputs */.n)({ 'skipped-reason': admission.reason });
        log/* notice */.lm(admission.why);
        return;
    }
    const places = parsePlaces(inputs.secrets, event);
    // What talks to Deepgram and GitHub is loaded only now.
    const { rotate } = await Promise.all(/* import() */[__webpack_require__.e(7015), __webpack_require__.e(9186), __webpack_require__.e(3915)]).then(__webpack_require__.bind(__webpack_require__, 93915));
    await rotate(inputs, places, event);
}

;// CONCATENATED MODULE: ./lib/rotate-key/index.js


(0,program/* runProgram */.m)(run);


/***/ }),

/***/ 67491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86120);

const NOTHING = {
    rotated: 'false',
    'key-id': '',
    'previous-key-id': '',
    'project-id': '',
    'expires-at': '',
    'deleted-keys': '',
    'waiting-keys': '',
    'undeleted-keys': '',
    'next-rotation': '',
    'skipped-reason': '',
};
/** Sets all outputs, of which those that are not given are empty. None of them is a secret. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs }))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}


/***/ })

};
