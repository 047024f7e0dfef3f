export const id = 571;
export const ids = [571];
export const modules = {

/***/ 31234:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16094);

// A program of its own, which cannot make a key: were it the main one, a lost state would have it make another.
await (0,_revoke_js__WEBPACK_IMPORTED_MODULE_0__/* .revoke */ .r)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18608);
/* harmony import */ var _inputs_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
/* harmony import */ var _keys_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
/* harmony import */ var _keys_making_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88395);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24261);
/* harmony import */ var _lib_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40045);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62871);







/**
 * Deletes the key that the main step made, if it made one and its inputs want that. The address is the input's as well:
 * a state may be another step's. Never throws: what cannot be done is a warning.
 */
async function revoke() {
    const made = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readMade */ .e)();
    if (made === undefined)
        return;
    try {
        const fields = (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)('create-key');
        if (fields.truth('token') || !fields.truth('revoke'))
            return;
        _lib_log_js__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq(await deleted((0,_inputs_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readApiKey */ .iZ)(fields), (0,_inputs_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readUrl */ .wo)(fields, 'management-url'), made));
    }
    catch (error) {
        const end = made.isForEver
            ? 'never expires: delete it in the Deepgram console'
            : 'is valid until it expires';
        _lib_log_js__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e(`Key ${made.keyId} could not be deleted, and ${end}: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`);
    }
}
async function deleted(apiKey, managementUrl, { keyId, projectId }) {
    const client = (0,_keys_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(apiKey, managementUrl);
    try {
        const wasThere = await (0,_keys_making_js__WEBPACK_IMPORTED_MODULE_3__/* .removeKey */ .yE)(client, projectId, keyId);
        return wasThere ? `Key ${keyId} is deleted.` : `Key ${keyId} is gone already.`;
    }
    finally {
        client.close();
    }
}


/***/ }),

/***/ 62871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ saveMade),
/* harmony export */   e: () => (/* binding */ readMade)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86120);

/** Other steps of the job can write a state too, where the main step did not. */
const ID = /^[\w-]{1,100}$/;
function saveMade({ keyId, projectId, isForEver }) {
    if (isForEver)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('isForEver', 'true');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('projectId', projectId);
    // Last, since it is what the post step goes by.
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('keyId', keyId);
}
/** Undefined if there is nothing to revoke. */
function readMade() {
    const [keyId, projectId] = [_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('keyId'), _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('projectId')];
    return ID.test(keyId) && ID.test(projectId)
        ? { keyId, projectId, isForEver: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('isForEver') === 'true' }
        : undefined;
}


/***/ }),

/***/ 41918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   FJ: () => (/* binding */ readModels),
/* harmony export */   VH: () => (/* binding */ readProjects),
/* harmony export */   bG: () => (/* binding */ readAccessors),
/* harmony export */   gt: () => (/* binding */ readBalances),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   iO: () => (/* binding */ readNewKey),
/* harmony export */   mo: () => (/* binding */ readMembers),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   v7: () => (/* binding */ readGrant),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* unused harmony export readKey */
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);

const NEVER = 'never';
/** No id, comment, date or token is longer, and no list of scopes or tags; more would not fit into a report. */
const [LONGEST_TEXT, LONGEST_ITEM, MOST_ITEMS] = [10_000, 200, 500];
const isShort = (value, longest) => (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(value) && value !== '' && value.length <= longest;
const text = (value) => (isShort(value, LONGEST_TEXT) ? value : undefined);
/** The strings of a list; undefined if it is none. */
const texts = (value) => Array.isArray(value) ? value.filter((item) => isShort(item, LONGEST_ITEM)).slice(0, MOST_ITEMS) : undefined;
/** The items of a list that pass; undefined if the value is no list. */
function each(value, read) {
    return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined;
}
/** Of https://developers.deepgram.com/guides/fundamentals/authenticating (Test request). */
function readToken(answer) {
    if (!(0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer))
        return undefined;
    return {
        keyId: text(answer['api_key_id']),
        projectId: text(answer['project_id']),
        comment: text(answer['comment']),
        scopes: texts(answer['scopes']),
        tags: texts(answer['tags']),
        expires: expiryIn(answer['expiration_date']),
    };
}
function readProjects(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'projects'), (item) => {
        const id = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'project_id'));
        return id === undefined ? undefined : { id, name: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'name')) ?? '' };
    });
}
/** A key as it is described, `{ member, api_key }` or the key alone; wrapped, or with the key inside of the member. */
function readKey(answer) {
    const inner = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'item') ?? answer;
    const key = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'api_key') ?? (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'member', 'api_key') ?? inner;
    const id = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'api_key_id'));
    if (id === undefined)
        return undefined;
    const [scopes, tags] = [texts((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'scopes')), (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'tags')];
    const maker = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'member', 'member_id'));
    return {
        id,
        comment: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'comment')) ?? '',
        scopes: scopes?.length === 0 ? undefined : scopes,
        tags: tags === null ? [] : texts(tags),
        created: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'created')) ?? '',
        expires: expiryIn((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'expiration_date')),
        maker: maker === undefined ? undefined : { id: maker, email: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'member', 'email')) ?? '' },
    };
}
/**
 * The entry of one key, which has tags and date where there are some: if it tells one of them, it would tell the other.
 * GetProjectKeyV1Response of https://github.com/deepgram/deepgram-api-specs
 */
function readEntry(answer) {
    const key = readKey(answer);
    if (key === undefined || (key.tags === undefined && key.expires === undefined))
        return key;
    return { ...key, tags: key.tags ?? [], expires: key.expires ?? NEVER };
}
const expiryIn = (date) => (date === null ? NEVER : text(date));
function readKeys(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'api_keys'), readKey);
}
function readMembers(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'members'), (item) => {
        const id = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'member_id'));
        if (id === undefined)
            return undefined;
        return { id, email: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'email')) ?? '', scopes: texts((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'scopes')) };
    });
}
/** The ids of keys with which something was asked for, of usage that is grouped by them. */
function readAccessors(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'results'), (item) => {
        const requests = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'requests');
        return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteNumber */ .Bf)(requests) && requests > 0 ? text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'grouping', 'accessor')) : undefined;
    });
}
/** Long enough to be no word, which masking would blank, and without what would end a line. */
const SECRET = /^[!-~]{16,}$/;
function readNewKey(answer) {
    const described = readKey(answer);
    const key = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'key'));
    if (described === undefined || key === undefined || !SECRET.test(key))
        return undefined;
    return { ...described, key };
}
function readBalances(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'balances'), (item) => {
        const [amount, units] = [(0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'amount'), (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'units')];
        return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteNumber */ .Bf)(amount) ? { amount, units: (text(units) ?? 'usd').toLowerCase() } : undefined;
    });
}
/** `nova-3` stands for `nova-3-general`: https://developers.deepgram.com/docs/model */
function modelNames(item) {
    const canonical = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'canonical_name'));
    const given = [canonical, text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'uuid')), canonical?.replace(/-general$/, '')];
    // Older lists have the name of the model alone.
    if (canonical === undefined)
        given.push(text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'name')));
    return [...new Set(given.filter((name) => name !== undefined))];
}
function readModels(answer) {
    const read = (item) => ({ names: modelNames(item), usable: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'batch') !== false });
    const [listening, speaking] = [each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'stt'), read), each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'tts'), read)];
    return listening === undefined && speaking === undefined
        ? undefined
        : [...(listening ?? []), ...(speaking ?? [])];
}
function readGrant(answer) {
    const token = text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'access_token'));
    const expiresIn = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'expires_in');
    return token === undefined || !SECRET.test(token)
        ? undefined
        : { token, expiresIn: (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteNumber */ .Bf)(expiresIn) ? expiresIn : undefined };
}


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ waysToGet),
/* harmony export */   Zc: () => (/* binding */ isDocumented),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   rY: () => (/* binding */ ALIASES),
/* harmony export */   sz: () => (/* binding */ expanded)
/* harmony export */ });
/** What a key may do, by the names of Deepgram: https://developers.deepgram.com/docs/working-with-roles */
const PEOPLE = (/* unused pure expression or super */ null && (['members', 'admins', 'owners']));
const READING_PEOPLE = ['read', 'read:invites', 'read:scopes'];
const MANAGING_PEOPLE = [...READING_PEOPLE, 'write', 'write:invites', 'write:scopes', 'write:kick'];
const of = (people, rights) => rights.map((right) => `${people}:${right}`);
const MEMBER = ['project:read', 'project:write', 'keys:read', 'keys:write', 'usage:read', 'usage:write'];
const ADMIN = [
    ...MEMBER,
    ...of('members', MANAGING_PEOPLE),
    ...of('admins', MANAGING_PEOPLE),
    ...of('owners', READING_PEOPLE),
    'billing:read',
];
const OWNER = [
    ...ADMIN,
    ...of('owners', ['write', 'write:invites', 'write:scopes', 'write:kick']),
    'project:write:settings',
    'project:write:destroy',
    'billing:write',
];
const PRODUCTS = ['api', 'engine', 'license-proxy', 'dgtools', 'billing', 'hotpepper', 'metrics-server'];
/** Implies each of them. */
const ALL_PRODUCTS = 'self-hosted:products';
const SELF_HOSTED = [ALL_PRODUCTS, ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];
/** The console's choice for keys in production, without management: it says nothing of the scopes that this comes to. */
const SPEECH = ['usage:write'];
/** The scopes of each role, from the one that may least. */
const ROLES = {
    default: SPEECH,
    member: MEMBER,
    admin: ADMIN,
    owner: OWNER,
};
/** What Deepgram's guide calls a role besides its name. */
const ALIASES = { administrator: 'admin' };
/** All scopes that Deepgram documents. */
const SCOPES = [...OWNER, ...SELF_HOSTED];
/** The scopes with those of each role in place of its name; a scope that is not known stays. */
function expanded(scopes) {
    return new Set(scopes.flatMap((given) => {
        const scope = Object.hasOwn(ALIASES, given) ? (ALIASES[given] ?? given) : given;
        if (scope === ALL_PRODUCTS)
            return SELF_HOSTED;
        return Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? []) : [scope];
    }));
}
/** Whether Deepgram documents it as a scope or a role. */
const isDocumented = (scope) => SCOPES.includes(scope) || Object.hasOwn(ROLES, scope) || Object.hasOwn(ALIASES, scope);
const MANAGING = Object.keys(ROLES).filter((role) => ROLES[role] !== SPEECH);
/** The role whose name is among the scopes, or whose scopes they are; undefined if there is none. */
function roleOf(scopes) {
    const named = Object.keys(ROLES).filter((role) => scopes.some((scope) => scope === role || ALIASES[scope] === role));
    if (named.length > 0)
        return named.at(-1);
    const held = new Set(scopes);
    // A key with the one scope of the role `default` is none of a role.
    return MANAGING.find((role) => {
        const all = ROLES[role] ?? [];
        return all.length === held.size && all.every((scope) => held.has(scope));
    });
}
/** Whether a scope is one of the patterns, or begins as one that ends in `:*`. */
function matchesAny(scope, patterns) {
    return [...patterns].some((pattern) => pattern.endsWith(':*') ? scope.startsWith(pattern.slice(0, -1)) : scope === pattern);
}
/** How to get a scope: the scope itself, or the roles that have it. */
function waysToGet(scope) {
    const roles = MANAGING.filter((role) => ROLES[role]?.includes(scope));
    const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
    if (named.length === 0)
        return `Use a key with the scope \`${scope}\`.`;
    const last = named.at(-1) ?? '';
    const before = named.slice(0, -1).join(', ');
    return `Use a key with the scope \`${scope}\`, or with the role ${before === '' ? last : `${before} or ${last}`}.`;
}


/***/ }),

/***/ 27709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39186);
/* harmony import */ var _lib_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40045);


const RETRIES = 2;
/** A client that tells when it asks again. */
function openClient(apiKey, managementUrl) {
    return new _deepgram_manage_client_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementClient */ .D({
        apiKey,
        baseUrl: managementUrl,
        retries: RETRIES,
        input: 'management-url',
        onRetry: ({ finding }, retry, waitMs) => _lib_log_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
    });
}


/***/ }),

/***/ 88395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ne: () => (/* binding */ withdraw),
/* harmony export */   og: () => (/* binding */ makeKey),
/* harmony export */   yE: () => (/* binding */ removeKey)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24261);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42922);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12012);




/** Makes a key, masked at once. Throws a Failure that says what the key in `api-key` lacks. */
async function makeKey(client, project, order, advice) {
    try {
        return await client.createKey(project, order);
    }
    catch (error) {
        const kind = error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q ? error.kind : undefined;
        const circumstances = {
            wanted: order.scopes,
            held: kind === 'missing-scope' ? await scopesHeld(client) : undefined,
            others: kind === 'unknown-project' ? await (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .othersSeen */ .dy)(client) : '',
        };
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .explainKey */ .J9)(error, circumstances, advice);
    }
}
/** The scopes of the key that makes others; undefined if it does not tell. */
async function scopesHeld(client) {
    const self = await client.token().catch(() => undefined);
    return self?.scopes;
}
/** Deletes a key that nobody got. Gives the error to throw. */
async function withdraw(client, project, id, cause) {
    const why = (0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause).replace(/\.?$/, '.');
    try {
        await removeKey(client, project, id);
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${why} Key ${id} had been created, and was deleted again.`);
    }
    catch (error) {
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${why} Key ${id} had been created, and could not be deleted: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** Deletes a key. Gives whether it was there. Throws a ManagementError. */
async function removeKey(client, project, id) {
    try {
        await client.deleteKey(project, id);
        return true;
    }
    catch (error) {
        if (error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q && error.kind === 'unknown-key')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 42922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ chooseProject),
/* harmony export */   dy: () => (/* binding */ othersSeen),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12012);



const ID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/** The id of the project that a new key belongs to. An id is taken as it is, so that it costs no scope. */
async function findProject(client, wanted) {
    if (ID.test(wanted))
        return wanted;
    return chooseProject(await seenBy(client), wanted).id;
}
async function seenBy(client) {
    try {
        return await client.projects();
    }
    catch (error) {
        if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q) || error.kind !== 'missing-scope')
            throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOther */ .ww)(error);
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`project: ${error.finding} Set \`project\` to its id, or: ${error.advice}`);
    }
}
/** The project with this id or name, or the only one. Throws a Failure that lists what there is. */
function chooseProject(projects, wanted) {
    const found = wanted === '' ? projects : projects.filter((each) => isCalled(each, wanted));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    if (projects.length === 0)
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('project: the API key sees no project.');
    const what = whyNone(found.length, wanted);
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`project: ${what} Set it to the id of one: ${listed(projects)}.`);
}
function whyNone(amount, wanted) {
    if (wanted === '')
        return `the API key sees ${amount} projects, and none is named.`;
    return amount === 0
        ? `the API key sees no project called "${wanted}".`
        : `${amount} are called "${wanted}".`;
}
/** The projects that the key sees, for a message; empty if they cannot be told. */
async function othersSeen(client) {
    const projects = await client.projects().catch(() => []);
    return projects.length === 0 ? '' : ` The API key sees ${listed(projects)}.`;
}
const isCalled = ({ id, name }, wanted) => id === wanted || name === wanted;
function listed(projects) {
    return projects.map(({ id, name }) => `${id} (${name || 'no name'})`).join(', ');
}


/***/ }),

/***/ 12012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ explainKey),
/* harmony export */   jN: () => (/* binding */ A_DAY),
/* harmony export */   ww: () => (/* binding */ explainOther)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);



/** https://developers.deepgram.com/docs/create-additional-api-keys */
const A_DAY = 'A project may make 250 keys that expire a day.';
/** Failures of which nobody knows whether Deepgram made the key all the same. */
const UNSURE = new Set(['bad-answer', 'connection', 'server-error']);
const MAKING = 'keys:write';
const PERMISSION = 'To make and delete keys, the key in `api-key` needs the scopes `keys:read` and `keys:write`, or the role Member, ' +
    'Admin or Owner. Make one in the Deepgram console and put it into the secret.';
const NO_MORE = 'No key can give away more than it, or the role of whoever made it, has.';
/** Why no key was made, for the user. */
function explainKey(error, circumstances, advice) {
    if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q))
        return error;
    const { kind, finding } = error;
    if (kind === 'missing-scope')
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(lacking(error, circumstances, advice));
    if (kind === 'rate-limit')
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${finding} ${advice.tooMany}`);
    if (kind === 'unknown-project') {
        return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`project: ${finding} ${error.advice}${circumstances.others}`);
    }
    if (!UNSURE.has(kind) || error.details.isUndone === true)
        return explainOther(error);
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${error.message} If a key was created anyway, nobody got it, and it ${advice.lost}.`);
}
/** Why anything else was not done, for the user. */
function explainOther(error) {
    if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q))
        return error;
    const { kind, message } = error;
    return new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(kind === 'bad-key' || kind === 'missing-scope' ? `api-key: ${message}` : message);
}
/** Tells a key that may not make keys from one that may not give so much: https://developers.deepgram.com/docs/working-with-roles */
function lacking({ finding, details }, { wanted, held }, advice) {
    const excess = held === undefined ? wanted.filter((scope) => scope === details.scope) : beyond(held, wanted);
    const mayMake = held === undefined ? details.scope !== MAKING : (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(held).has(MAKING);
    if (mayMake && excess.length > 0) {
        const named = excess.map((scope) => `\`${scope}\``).join(', ');
        return `${advice.input}: the key in \`api-key\` does not have all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
    }
    // With all scopes at hand, it is the role that has too few.
    return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ''}`;
}
/** The scopes and roles among those that are wanted which are more than is held. */
function beyond(held, wanted) {
    const all = (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(held);
    return wanted.filter((each) => [...(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)([each])].some((scope) => !all.has(scope)));
}


/***/ }),

/***/ 86120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
