export const id = 6867;
export const ids = [6867];
export const modules = {

/***/ 26867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   look: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
/* harmony import */ var _keys_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
/* harmony import */ var _keys_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98202);
/* harmony import */ var _keys_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42922);
/* harmony import */ var _keys_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12012);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6177);







/** How many entries are asked for at the same time. */
const AT_ONCE = 8;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Without these, a key sees those of its own maker alone. */
const OF_ALL = ['members:read', 'admins:read', 'owners:read'];
/** Reads all keys, and changes nothing. Throws a Failure if there is nothing to see. */
async function look(inputs) {
    const client = (0,_keys_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(inputs.apiKey, inputs.managementUrl);
    try {
        const projects = await client.projects();
        const chosen = inputs.project === '' ? projects : [(0,_keys_project_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseProject */ .B_)(projects, inputs.project)];
        const unseen = [...(await narrowness(client))];
        const keys = [];
        for (const project of chosen)
            keys.push(...(await lookAt(client, project, inputs, unseen)));
        return { keys, unseen, now: client.clock.now() };
    }
    catch (error) {
        throw (0,_keys_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .explainOther */ .ww)(error);
    }
    finally {
        client.close();
    }
}
/** Whose keys the key cannot see, as far as it tells what it may. */
async function narrowness(client) {
    const self = await client.token().catch(() => undefined);
    if (self?.scopes === undefined) {
        return ['Deepgram does not tell what `api-key` may: it may not see the keys of all.'];
    }
    const held = (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(self.scopes);
    const lacking = OF_ALL.filter((scope) => !held.has(scope));
    if (lacking.length === 0)
        return [];
    return [
        `\`api-key\` does not see all keys: it lacks ${lacking.map((scope) => `\`${scope}\``).join(', ')}.`,
    ];
}
async function lookAt(client, project, { unusedFor }, unseen) {
    const listed = await client.listKeys(project.id);
    const keys = await detailed(client, project.id, listed, unseen);
    const orTell = async (question) => question.catch((error) => {
        if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q))
            throw error;
        unseen.push(`${project.name || project.id}: ${error.message}`);
        return undefined;
    });
    const members = await orTell(client.members(project.id));
    const used = unusedFor === undefined ? undefined : await orTell(usedKeys(client, project.id, unusedFor));
    const replaced = (0,_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .withSuccessors */ .Mc)(keys);
    return keys.map((key) => ({ project, key, members, used, hasSuccessor: replaced.has(key.id) }));
}
async function usedKeys(client, project, days) {
    const now = client.clock.now();
    const [start, end] = [now - days * DAY_MS, now].map((time) => new Date(time).toISOString().slice(0, 10));
    return await client.usedKeys(project, start ?? '', end ?? '');
}
/** The keys with what the list does not tell of each, some at a time. */
async function detailed(client, project, keys, unseen) {
    const whole = new Map();
    const left = keys.values();
    const work = async () => {
        for (const key of left) {
            const details = await (0,_keys_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOf */ .c)(client, project, key).catch((error) => {
                if (!(error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q))
                    throw error;
                // It was deleted meanwhile.
                if (error.kind !== 'unknown-key')
                    unseen.push(`Key ${key.id}: ${error.message}`);
                return error.kind === 'unknown-key' ? undefined : key;
            });
            if (details !== undefined)
                whole.set(key.id, details);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return keys.map(({ id }) => whole.get(id)).filter((key) => key !== undefined);
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

/***/ 98202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ detailsOfNew),
/* harmony export */   c: () => (/* binding */ detailsOf)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48059);

const isWhole = ({ scopes, tags, expires }) => scopes !== undefined && tags !== undefined && expires !== undefined;
/** The key with what its own entry, or else the key itself, tells besides. Throws a ManagementError if there is no entry. */
async function detailsOf(client, project, key, self = {}) {
    const entry = isWhole(key) ? key : await client.getKey(project, key.id);
    return {
        ...key,
        scopes: key.scopes ?? entry.scopes ?? self.scopes,
        tags: key.tags ?? entry.tags ?? self.tags,
        expires: key.expires ?? entry.expires ?? self.expires,
        maker: key.maker ?? entry.maker,
    };
}
/**
 * A key that was just made, with what its entry tells of what was asked for and the answer did not confirm. The entry may not
 * be there yet, or not be for us to read.
 */
async function detailsOfNew(client, project, key, { tags = [], ttlSeconds, expirationDate }) {
    const mayExpire = ttlSeconds !== undefined || expirationDate !== undefined;
    const isTold = (key.tags !== undefined || tags.length === 0) && (key.expires !== undefined || !mayExpire);
    if (isTold)
        return key;
    try {
        return { ...(await detailsOf(client, project, key)), key: key.key };
    }
    catch (error) {
        if (error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManagementError */ .Q)
            return key;
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


/***/ })

};
