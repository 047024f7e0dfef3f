export const id = 3677;
export const ids = [3677];
export const modules = {

/***/ 53677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ asking_ask)
});

// EXTERNAL MODULE: ./lib/deepgram/manage/client.js
var manage_client = __webpack_require__(39186);
// EXTERNAL MODULE: ./lib/deepgram/manage/connection.js
var manage_connection = __webpack_require__(13345);
// EXTERNAL MODULE: ./lib/deepgram/manage/error.js
var manage_error = __webpack_require__(48059);
// EXTERNAL MODULE: ./lib/deepgram/manage/refusals.js
var refusals = __webpack_require__(40468);
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var manage_scopes = __webpack_require__(7956);
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
 * Asks what the checks need and the key may see, first what it says of itself. Throws a ManagementError if the endpoint
 * cannot be used at all.
 */
async function gather(client, wanted, probe) {
    const token = await ask(() => client.token());
    if (!token.known && STOPPING.has(token.kind))
        return nothingFound(token);
    const self = token.known ? token.value : NOTHING_TOLD;
    const projects = await askIf(self, manage_client/* TASKS */.n.projects, () => client.projects());
    const valid = validity(token, projects);
    if (valid.known && !valid.value.accepted)
        return nothingFound(projects);
    const project = await projectOf(client, self, projects);
    const entry = await entryOf(client, self, project);
    const from = (told, read) => {
        if (told !== undefined)
            return known(told);
        return entry.known ? known(read(entry.value)) : entry;
    };
    const scopes = from(self.scopes, (key) => key.scopes);
    const seen = { ...self, scopes: scopes.known ? scopes.value : undefined };
    return {
        valid,
        keyId: self.keyId ?? '',
        comment: self.comment ?? (entry.known ? entry.value.comment : ''),
        scopes,
        project,
        expires: from(self.expires, (key) => key.expires),
        tags: from(self.tags, (key) => key.tags),
        balance: await balanceOf(client, seen, project, wanted),
        models: wanted.models.length === 0 ? NOT_ASKED : await modelsOf(client, seen, project),
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
/** Asks only for what the key may see, as far as its scopes are known. */
async function askIf(self, task, question) {
    const { scopes } = self;
    if (scopes === undefined || task.needs === undefined || (0,manage_scopes/* expanded */.sz)(scopes).has(task.needs))
        return ask(question);
    const { finding, advice } = (0,refusals/* lacking */.g)(task, task.needs);
    return unknown(finding, advice, 'missing-scope');
}
function nothingFound(reason) {
    const { finding, advice, kind } = reason.known ? NOT_ASKED : reason;
    const isRefused = kind === 'bad-key';
    const rest = isRefused
        ? unknown('Deepgram does not accept the key.', 'Mend that first.')
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
    if (projects.kind !== 'bad-key')
        return token;
    return known({ accepted: false, finding: projects.finding, advice: projects.advice });
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




/** Finds out about the key over the network. Throws a ManagementError if the endpoint cannot be used at all. */
async function asking_ask(inputs, onRetry) {
    const { apiKey, baseUrl, managementUrl, retries, models } = inputs;
    const input = managementUrl === baseUrl ? 'base-url' : 'management-url';
    const client = new manage_client/* ManagementClient */.D({ apiKey, baseUrl: managementUrl, retries, input, onRetry });
    const connection = new manage_connection/* Connection */.N(apiKey);
    try {
        return await gather(client, inputs, () => probeListen(connection, baseUrl, models));
    }
    finally {
        client.close();
        connection.close();
    }
}


/***/ })

};
