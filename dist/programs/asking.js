export const id = 3677;
export const ids = [3677];
export const modules = {

/***/ 53677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAll: () => (/* binding */ askAll)
});

// EXTERNAL MODULE: ./lib/deepgram/manage/client.js
var manage_client = __webpack_require__(39186);
// EXTERNAL MODULE: ./lib/deepgram/manage/connection.js
var manage_connection = __webpack_require__(13345);
// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __webpack_require__(41918);
// EXTERNAL MODULE: ./lib/deepgram/manage/error.js
var manage_error = __webpack_require__(48059);
// EXTERNAL MODULE: ./lib/deepgram/manage/refusals.js
var refusals = __webpack_require__(40468);
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var manage_scopes = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/deepgram/token.js
var deepgram_token = __webpack_require__(59324);
;// CONCATENATED MODULE: ./lib/check-key/facts.js






const known = (value) => ({ known: true, value });
const unknown = (finding, advice = '', kind) => ({
    known: false,
    finding,
    advice,
    kind,
});
const NOT_ASKED = unknown('Not asked, since no check needs it.');
const ACCEPTED = { accepted: true, finding: 'Deepgram knows it.', advice: '' };
const MAY_NOTHING = { ...ACCEPTED, finding: 'Deepgram knows it, and answers it nothing.' };
const NOTHING_TOLD = {
    keyId: undefined,
    projectId: undefined,
    comment: undefined,
    scopes: undefined,
    tags: undefined,
    expires: undefined,
};
/** After these, no other question has an answer either. */
const STOPPING = new Set([
    'bad-key',
    'bad-answer',
    'connection',
    'rate-limit',
    'server-error',
]);
/** Mistakes in the inputs or of the machine, which say nothing about the key. */
const NOT_ABOUT_THE_KEY = new Set(['endpoint', 'redirected']);
/**
 * Asks what the checks need and the key, or its reader, may see, first what it says of itself. Throws a ManagementError if
 * the endpoint cannot be used at all.
 */
async function gather({ own, reader }, wanted, probe) {
    const token = await ask(() => own.token());
    if (!token.known && STOPPING.has(token.kind))
        return nothingFound(token);
    const self = token.known ? token.value : NOTHING_TOLD;
    // What the key itself is answered proves that it works; what its reader is answered does not.
    const seen = token.known && reader !== undefined ? NOT_ASKED : await askIf(self, manage_client/* TASKS */.n.projects, () => own.projects());
    const valid = validity(token, seen);
    if (valid.known && !valid.value.accepted)
        return nothingFound(seen);
    const { client, limits, project, entry } = await look({ own, reader }, self, seen);
    const from = (told, read) => {
        const value = told ?? (entry.known ? read(entry.value) : undefined);
        if (value !== undefined)
            return known(value);
        if (entry.known)
            return unknown('Deepgram does not tell it, not even in the entry of the key.');
        return entry;
    };
    const scopes = from(self.scopes, (key) => key.scopes);
    const held = { ...limits, scopes: reader === undefined && scopes.known ? scopes.value : undefined };
    return {
        valid,
        keyId: self.keyId ?? '',
        comment: self.comment ?? (entry.known ? entry.value.comment : ''),
        scopes,
        project,
        // An entry with neither is that of a key that has neither: a key that expires has the date in its entry.
        expires: from(self.expires, (key) => key.expires ?? answers/* NEVER */.tm),
        tags: from(self.tags, (key) => key.tags ?? []),
        balance: await balanceOf(client, held, project, wanted),
        models: wanted.models.length === 0 ? NOT_ASKED : await modelsOf(client, held, project),
        probe: wanted.probe ? await probe() : NOT_ASKED,
    };
}
/** The answer, or why there is none. */
async function ask(question) {
    try {
        return known(await question());
    }
    catch (error) {
        if (!(error instanceof manage_error/* ManagementError */.Q) || NOT_ABOUT_THE_KEY.has(error.kind))
            throw error;
        return unknown(error.finding, error.advice, error.kind);
    }
}
/** Where the key is and what its entry says, by itself or its reader. `limits` is what is known of who asks. */
async function look({ own, reader }, self, seen) {
    if (reader === undefined) {
        const project = await projectOf(own, self, seen);
        return { client: own, limits: self, project, entry: await entryOf(own, self, project) };
    }
    const limits = { ...self, scopes: undefined };
    const place = await projectOf(reader, limits, ofReader(await ask(() => reader.projects())));
    const entry = ofReader(await entryOf(reader, limits, place));
    // That its reader sees one project alone does not tell where the key is.
    const project = entry.known || self.projectId !== undefined ? place : entry;
    return { client: reader, limits, project, entry };
}
const READER = 'reader-key: ';
/** What to do if the key may not look at itself. */
const READ_BY = 'Give `reader-key` a key that may, with `project:read` and `keys:read`, such as one of an administrator: the key itself ' +
    'needs no more rights.';
/** Asks only for what the key may see, as far as its scopes are known. */
async function askIf(self, task, question) {
    const { scopes } = self;
    const mayAsk = scopes === undefined || task.needs === undefined || (0,manage_scopes/* expanded */.sz)(scopes).has(task.needs);
    const answer = mayAsk
        ? await ask(question)
        : unknown((0,refusals/* lacking */.g)(task, task.needs).finding, '', 'missing-scope');
    if (answer.known || answer.kind !== 'missing-scope')
        return answer;
    return { ...answer, advice: task === manage_client/* TASKS */.n.balances ? (0,refusals/* lacking */.g)(task, task.needs).advice : READ_BY };
}
/** The answer to the key in `reader-key`. */
function ofReader(answer) {
    const isSaid = answer.known || answer.finding.startsWith(READER);
    return isSaid ? answer : { ...answer, finding: `${READER}${answer.finding}` };
}
/** What can be said of a temporary token without asking, which would not be answered. */
function factsOfToken(token) {
    if (!(0,deepgram_token/* isToken */.sg)(token))
        return undefined;
    const end = (0,deepgram_token/* toldEndOfToken */.XN)(token);
    const until = end === '' ? '' : `, valid until ${end}`;
    const finding = `It is a temporary token (JWT)${until}, which only transcribes.`;
    return nothingFound(unknown(finding, 'Put an API key into the secret.', 'bad-key'));
}
/** What can be said of a key that is not there. */
const NO_KEY = nothingFound(unknown('It is empty.', 'Check the name of its secret, and whether the job may have it.', 'bad-key'));
function nothingFound(reason) {
    const { finding, advice, kind } = reason.known ? NOT_ASKED : reason;
    const isRefused = kind === 'bad-key';
    const rest = isRefused
        ? unknown('Deepgram does not accept the key.', 'Fix that first.')
        : unknown(finding, advice, kind);
    return {
        valid: isRefused ? known({ accepted: false, finding, advice }) : rest,
        keyId: '',
        comment: '',
        scopes: rest,
        project: rest,
        expires: rest,
        tags: rest,
        balance: rest,
        models: rest,
        probe: rest,
    };
}
/** A key may be good and yet not allowed to ask about itself; then any answer proves it. */
function validity(token, projects) {
    if (token.known || projects.known)
        return known(ACCEPTED);
    if (projects.kind === 'bad-key') {
        return known({ accepted: false, finding: projects.finding, advice: projects.advice });
    }
    // Only a key that Deepgram knows is told that it may not.
    return [token.kind, projects.kind].includes('missing-scope') ? known(MAY_NOTHING) : token;
}
/** The project of the key: the one that it names, the only one that it sees, or the one that has its entry. */
async function projectOf(client, { keyId, projectId, scopes }, projects) {
    const seen = projects.known ? projects.value : [];
    if (projectId !== undefined)
        return known(seen.find(({ id }) => id === projectId) ?? { id: projectId, name: '' });
    if (!projects.known)
        return projects;
    const [only, ...others] = seen;
    if (only === undefined)
        return unknown('The key sees no project.');
    if (others.length === 0)
        return known(only);
    const readsKeys = scopes === undefined || (0,manage_scopes/* expanded */.sz)(scopes).has(manage_client/* TASKS */.n.key.needs);
    for (const project of keyId !== undefined && readsKeys ? seen : []) {
        if ((await ask(() => client.getKey(project.id, keyId ?? ''))).known)
            return known(project);
    }
    return unknown(`The key sees ${seen.length} projects, and does not say which one it is of.`);
}
/** The key's own entry, if it is needed for what the key did not say of itself. */
async function entryOf(client, self, project) {
    const { keyId, scopes, tags, expires, comment } = self;
    if ([scopes, tags, expires, comment].every((told) => told !== undefined))
        return NOT_ASKED;
    if (keyId === undefined)
        return unknown('Deepgram does not say which key it is.');
    if (!project.known)
        return project;
    return await askIf(self, manage_client/* TASKS */.n.key, () => client.getKey(project.value.id, keyId));
}
/** The balance, if it is wanted, or if the key is known to see it. */
async function balanceOf(client, self, project, { minBalance }) {
    const sees = self.scopes !== undefined && (0,manage_scopes/* expanded */.sz)(self.scopes).has(manage_client/* TASKS */.n.balances.needs);
    if (minBalance === undefined && !sees)
        return NOT_ASKED;
    if (!project.known)
        return project;
    const balances = await askIf(self, manage_client/* TASKS */.n.balances, () => client.balances(project.value.id));
    return balances.known ? inDollars(balances.value) : balances;
}
function inDollars(balances) {
    const other = balances.find(({ units }) => units !== 'usd');
    if (other !== undefined)
        return unknown(`The balance is in ${other.units}, not in US dollars.`);
    return known(balances.reduce((sum, { amount }) => sum + amount, 0));
}
/** The models of the project; without one, those that Deepgram offers to all. */
async function modelsOf(client, self, project) {
    if (!project.known)
        return await ask(() => client.models());
    const ofProject = await askIf(self, manage_client/* TASKS */.n.models, () => client.models(project.value.id));
    return ofProject.known ? ofProject : await ask(() => client.models());
}

// EXTERNAL MODULE: ./lib/deepgram/explain.js + 1 modules
var explain = __webpack_require__(60577);
;// CONCATENATED MODULE: ./lib/check-key/probe.js



const RATE_HZ = 16_000;
const SECONDS = 0.25;
const TONE_HZ = 440;
/** Out of 32,767. */
const AMPLITUDE = 3000;
const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const DEFAULT_MODEL = 'nova-3';
/** A quarter of a second of a tone, as WAV. http://soundfile.sapp.org/doc/WaveFormat/ */
function tinyWav() {
    const samples = Math.round(RATE_HZ * SECONDS);
    const size = samples * BYTES_PER_SAMPLE;
    const wav = Buffer.alloc(HEADER_BYTES + size);
    wav.write('RIFF', 0);
    wav.writeUInt32LE(HEADER_BYTES - 8 + size, 4);
    wav.write('WAVEfmt ', 8);
    wav.writeUInt32LE(16, 16);
    wav.writeUInt16LE(1, 20);
    wav.writeUInt16LE(1, 22);
    wav.writeUInt32LE(RATE_HZ, 24);
    wav.writeUInt32LE(RATE_HZ * BYTES_PER_SAMPLE, 28);
    wav.writeUInt16LE(BYTES_PER_SAMPLE, 32);
    wav.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
    wav.write('data', 36);
    wav.writeUInt32LE(size, 40);
    for (let sample = 0; sample < samples; sample += 1) {
        const value = AMPLITUDE * Math.sin((2 * Math.PI * TONE_HZ * sample) / RATE_HZ);
        wav.writeInt16LE(Math.round(value), HEADER_BYTES + sample * BYTES_PER_SAMPLE);
    }
    return wav;
}
/** Has a moment of sound transcribed, once, since it costs. Never throws. */
async function probeListen(connection, baseUrl, models) {
    const model = models.find((name) => !name.startsWith('aura')) ?? DEFAULT_MODEL;
    const url = new URL(`${baseUrl.pathname.replace(/\/$/, '')}/v1/listen`, baseUrl);
    url.search = new URLSearchParams({ model, tag: 'check-key' }).toString();
    try {
        const question = { method: 'POST', url, contentType: 'audio/wav', body: tinyWav() };
        const { status, headers, body } = await connection.ask({ ...question, input: 'base-url' });
        if (status === 200)
            return known({ works: true, finding: `${model} transcribed a tone.`, advice: '' });
        const error = (0,explain/* explainAnswer */.iJ)(status, headers, body);
        const tells = error.retry === 'never' && error.kind !== 'bad-audio';
        return tells
            ? known({ works: false, finding: error.message, advice: '' })
            : unknown(error.message, 'Run again later.');
    }
    catch (error) {
        if (!(error instanceof manage_error/* ManagementError */.Q))
            throw error;
        const { kind, finding, advice } = error;
        return kind === 'endpoint' ? known({ works: false, finding, advice }) : unknown(finding, advice, kind);
    }
}

;// CONCATENATED MODULE: ./lib/check-key/asking.js




/**
 * Finds out about all keys over the network, one after the other. Throws a ManagementError if the endpoint cannot be used
 * at all.
 */
async function askAll(inputs, onRetry) {
    const { readerKey, subjects } = inputs;
    const reader = readerKey === '' ? undefined : clientOf(inputs, readerKey, onRetry);
    try {
        const found = [];
        for (const { key } of subjects)
            found.push(await asking_ask(inputs, key, reader, onRetry));
        return found;
    }
    finally {
        reader?.close();
    }
}
async function asking_ask(inputs, key, reader, onRetry) {
    const told = key === '' ? NO_KEY : factsOfToken(key);
    if (told !== undefined)
        return { facts: told, now: Date.now() };
    const own = clientOf(inputs, key, onRetry);
    const connection = new manage_connection/* Connection */.N(key);
    try {
        const probe = () => probeListen(connection, inputs.baseUrl, inputs.models);
        return { facts: await gather({ own, reader }, inputs, probe), now: own.clock.now() };
    }
    finally {
        own.close();
        connection.close();
    }
}
function clientOf({ baseUrl, managementUrl, retries }, apiKey, onRetry) {
    const input = managementUrl === baseUrl ? 'base-url' : 'management-url';
    return new manage_client/* ManagementClient */.D({ apiKey, baseUrl: managementUrl, retries, input, onRetry });
}


/***/ })

};
