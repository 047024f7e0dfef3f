export const id = 4490;
export const ids = [4490];
export const modules = {

/***/ 74490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  make: () => (/* binding */ make)
});

// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __webpack_require__(41918);
// EXTERNAL MODULE: ./lib/keys/client.js
var keys_client = __webpack_require__(27709);
// EXTERNAL MODULE: ./lib/keys/granted.js
var keys_granted = __webpack_require__(76671);
// EXTERNAL MODULE: ./lib/keys/lifetime.js
var lifetime = __webpack_require__(94045);
// EXTERNAL MODULE: ./lib/keys/making.js
var making = __webpack_require__(88395);
// EXTERNAL MODULE: ./lib/keys/project.js
var project = __webpack_require__(42922);
// EXTERNAL MODULE: ./lib/keys/refused.js
var refused = __webpack_require__(12012);
// EXTERNAL MODULE: ./lib/keys/signals.js
var keys_signals = __webpack_require__(74173);
// EXTERNAL MODULE: ./lib/keys/trying.js
var trying = __webpack_require__(83033);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: ./lib/keys/tags.js
var keys_tags = __webpack_require__(6739);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
;// CONCATENATED MODULE: ./lib/create-key/labels.js


/** What a key is called: by these, people find out in Deepgram's console and usage where it came from. */
const LONGEST_COMMENT = 200;
const line = (text) => (0,safe_text/* forPlainText */.$2)(text).replaceAll(/\s+/g, ' ').trim();
/** The comment of a key that has none of its own: repository, workflow, job and run. */
function defaultComment({ owner, repo, workflow, runId, runAttempt, job }) {
    const run = runAttempt > 1 ? `run ${runId}, attempt ${runAttempt}` : `run ${runId}`;
    const parts = [`${owner}/${repo}`, line(workflow), line(job)].filter((part) => part !== '');
    // The run is never cut off.
    return `${(0,keys_tags/* cut */.Jj)(parts.join(', '), LONGEST_COMMENT - run.length - 2)}, ${run}`;
}
/** The tags of a key that has none of its own: repository and workflow, made fit. */
function defaultTags({ owner, repo, workflow }) {
    const tags = [`${owner}/${repo}`, workflow].map((tag) => (0,keys_tags/* cut */.Jj)(line(tag), keys_tags/* LONGEST_TAG */.a$));
    return [...new Set(tags)].filter((tag) => tag !== '' && tag !== '/');
}

// EXTERNAL MODULE: ./lib/create-key/outputs.js
var outputs = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/create-key/state.js
var state = __webpack_require__(62871);
;// CONCATENATED MODULE: ./lib/create-key/make.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** Makes what is wanted and sets the outputs. Throws if there is nothing to use afterwards. */
async function make({ apiKey, managementUrl, wish }, event) {
    const client = (0,keys_client/* openClient */.M)(apiKey, managementUrl);
    try {
        if (wish.kind === 'token')
            await grantToken(client, wish);
        else
            await makeOne(client, managementUrl, wish, event);
    }
    finally {
        client.close();
    }
}
async function grantToken(client, { seconds }) {
    const granted = await client.grant(seconds).catch((error) => {
        throw (0,refused/* explainOther */.ww)(error);
    });
    // Deepgram has granted other times than were asked for: https://github.com/deepgram/deepgram-js-sdk/pull/420
    const lives = granted.expiresIn ?? seconds;
    const expires = new Date(Date.now() + lives * 1000).toISOString();
    (0,outputs/* setOutputs */.n)({ token: granted.token, 'expires-at': expires });
    log/* info */.pq(`A temporary token is granted. It expires at ${expires}, in ${lives} s, and cannot be revoked.`);
    if (lives < seconds)
        log/* warning */.$e(`time-to-live: ${seconds} s were asked for, and Deepgram granted ${lives} s.`);
}
async function makeOne(client, url, wish, event) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const projectId = await (0,project/* findProject */.t1)(client, wish.project);
        // From here on a cancelled run has to wait for the answer: only who has seen it can delete the key.
        const signals = __addDisposableResource(env_1, new keys_signals/* HeldSignals */.H(), false);
        const expires = (0,lifetime/* expiryOf */.p1)(wish.lifetime, Date.now());
        const order = orderOf(wish, event);
        const key = await (0,making/* makeKey */.og)(client, projectId, order, adviceFor(expires));
        try {
            const isCancelled = signals.got !== undefined;
            if (wish.revoke || isCancelled)
                (0,state/* saveMade */.b)({ keyId: key.id, projectId, isForEver: expires === answers/* NEVER */.tm });
            if (isCancelled)
                throw new failure/* Failure */.HR(`Cancelled by ${signals.got}.`);
            refuseWrong((0,keys_granted/* compareGranted */.T)(order, key, expires));
            const granted = await (0,trying/* tryKey */.D)(client, projectId, key, order, url);
            const difference = (0,keys_granted/* compareGranted */.T)(order, granted, expires);
            refuseWrong(difference);
            tellDifference(difference, key.id);
            const told = granted.expires ?? expires;
            (0,outputs/* setOutputs */.n)({ 'api-key': key.key, 'key-id': key.id, 'project-id': projectId, 'expires-at': told });
            tell(wish, projectId, key, told);
        }
        catch (error) {
            throw await (0,making/* withdraw */.ne)(client, projectId, key.id, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function refuseWrong({ excess, lack }) {
    const wrong = excess ?? lack;
    if (wrong !== undefined)
        throw new failure/* Failure */.HR(`The new key ${wrong}. Check \`management-url\`.`);
}
function tellDifference({ others, untold }, id) {
    for (const difference of others)
        log/* warning */.$e(`The new key ${difference}.`);
    for (const what of untold)
        log/* warning */.$e(`Deepgram does not tell ${what}: look at key ${id} in its console.`);
}
function orderOf({ comment, scopes, tags, lifetime }, event) {
    return {
        comment: comment || defaultComment(event),
        scopes,
        tags: tags ?? defaultTags(event),
        ...(lifetime.kind === 'for' ? { ttlSeconds: lifetime.seconds } : {}),
        ...(lifetime.kind === 'until' ? { expirationDate: lifetime.date } : {}),
    };
}
function adviceFor(expires) {
    return {
        input: 'scopes',
        tooMuch: 'Ask for less, or use another key.',
        tooMany: `${refused/* A_DAY */.jN} Share a key among jobs, use \`token: true\`, which makes none, or run again later.`,
        lost: expires === answers/* NEVER */.tm ? 'never expires: look for it in the console' : `expires at ${expires}`,
    };
}
function tell({ revoke, scopes }, projectId, key, expires) {
    const when = expires === answers/* NEVER */.tm ? 'It never expires' : `It expires at ${expires}`;
    const end = revoke ? 'is deleted when the job ends' : 'is not deleted when the job ends';
    log/* info */.pq(`Key ${key.id} was created in project ${projectId}, with ${scopes.join(', ')}. ${when}, and ${end}.`);
    if (expires === answers/* NEVER */.tm && !revoke) {
        log/* warning */.$e(`Key ${key.id} is valid until somebody deletes it: it never expires, and \`revoke\` is false.`);
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

/***/ 76671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareGranted)
/* harmony export */ });
/* harmony import */ var _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41918);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);


/** Clocks and roundings. */
const TOLERANCE_MS = 10 * 60 * 1000;
/** Compares a key with its order. `expires` is when it was to expire, in ISO 8601, or `never`. */
function compareGranted(order, key, expires) {
    const { tags } = key;
    const { more, less } = compareScopes(order.scopes, key.scopes ?? order.scopes);
    const later = endOf(key.expires ?? expires) - endOf(expires);
    const excess = [
        ...(more.length > 0 ? [`has the scopes ${more.join(', ')}, for which nobody asked`] : []),
        ...(later > TOLERANCE_MS ? [`${toldEnd(key.expires)}, and not at ${expires}`] : []),
    ];
    return {
        excess: excess.length > 0 ? excess.join(' and ') : undefined,
        lack: less.length > 0 ? `lacks the scopes ${less.join(', ')}` : undefined,
        others: [
            ...(later < -TOLERANCE_MS ? [`${toldEnd(key.expires)} already`] : []),
            ...(tags === undefined || sorted(tags) === sorted(order.tags) ? [] : ['has other tags']),
        ],
        untold: [
            ...(tags === undefined && sorted(order.tags) !== '' ? ['whether it has its tags'] : []),
            ...(key.expires === undefined && expires !== _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? ['that it expires'] : []),
        ],
    };
}
function compareScopes(asked, granted) {
    const [one, other] = [(0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(asked), (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expanded */ .sz)(granted)];
    return {
        more: [...other].filter((scope) => !one.has(scope)),
        less: [...one].filter((scope) => !other.has(scope)),
    };
}
/** Milliseconds since the epoch; what never ends ends last. */
const endOf = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? Number.POSITIVE_INFINITY : Date.parse(expires);
const toldEnd = (expires) => expires === _deepgram_manage_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? 'never expires' : `expires at ${expires}`;
const sorted = (tags = []) => [...tags].sort().join('\n');


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

/***/ 74173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** The signals with which the runner cancels a step, held back so that what is under way is not lost. */
class HeldSignals {
    #got;
    #listener = (signal) => {
        this.#got ??= signal;
    };
    constructor() {
        for (const signal of SIGNALS)
            process.on(signal, this.#listener);
    }
    /** The first one that came. */
    get got() {
        return this.#got;
    }
    [Symbol.dispose]() {
        for (const signal of SIGNALS)
            process.off(signal, this.#listener);
    }
}


/***/ }),

/***/ 83033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tryKey),
/* harmony export */   q: () => (/* binding */ SILENT)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48059);
/* harmony import */ var _lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69455);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24261);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27709);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98202);






/** Of a key that works, but does not say which one it is. */
const SILENT = new Set(['missing-scope', 'forbidden', 'not-served']);
/** How often a new key is tried. */
const TRIES = 5;
/**
 * Uses a key that was just made until Deepgram knows it. Gives it as it and its entry tell of it now. Throws a Failure if
 * it is not accepted.
 */
async function tryKey(manager, project, key, order, url) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(key.key, url);
    try {
        const told = await firstAnswer(client);
        const scopes = told?.scopes?.length === 0 ? undefined : told?.scopes;
        return await (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOfNew */ .S)(manager, project, { ...key, scopes: scopes ?? key.scopes }, order);
    }
    finally {
        client.close();
    }
}
/** What a new key says of itself; undefined if it may not. */
async function firstAnswer(client) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await client.token();
        }
        catch (error) {
            const kind = error instanceof _deepgram_manage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ManagementError */ .Q ? error.kind : undefined;
            if (kind === 'missing-scope' || kind === 'not-served')
                return undefined;
            // It may not be known everywhere yet.
            if (kind !== 'bad-key' || attempt === TRIES)
                throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`The new key does not work: ${(0,_lib_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0,_lib_backoff_js__WEBPACK_IMPORTED_MODULE_5__/* .backoff */ .JN)(attempt));
        }
    }
}


/***/ })

};
