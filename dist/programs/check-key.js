export const id = 1497;
export const ids = [1497];
export const modules = {

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./lib/lib/program.js
var program = __webpack_require__(35755);
// EXTERNAL MODULE: ./lib/github/admission.js
var github_admission = __webpack_require__(9514);
// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(96234);
// EXTERNAL MODULE: ./lib/lib/log.js
var log = __webpack_require__(40045);
// EXTERNAL MODULE: ./lib/deepgram/manage/answers.js
var answers = __webpack_require__(41918);
// EXTERNAL MODULE: ./lib/deepgram/manage/scopes.js
var manage_scopes = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/check-key/checks.js



const DAY_MS = 24 * 60 * 60 * 1000;
const NEW_KEY = 'Make a new key in the Deepgram console, put it into the secret, and delete this one.';
const TITLES = {
    invalid: 'Validity',
    shared: 'Difference from other keys',
    missing: 'Required scopes',
    excess: 'Excess scopes',
    project: 'Project',
    expiring: 'Time left',
    permanent: 'Expiration',
    tags: 'Tags',
    balance: 'Credit',
    models: 'Models',
    probe: 'Transcribing',
};
/** Answers every check that the user wants, in the order of the report. `now` is in milliseconds. */
function checkAll(wanted, facts, apiKey, now) {
    const { minBalance, expiresWithin } = wanted;
    const checks = [
        check('invalid', facts.valid, ({ accepted, finding, advice }) => accepted ? [knownAs(finding, facts)] : [finding, advice]),
        wanted.others.length === 0 ? undefined : sharedCheck(wanted.others, apiKey),
        wanted.required.length === 0
            ? undefined
            : check('missing', facts.scopes, (scopes) => missingVerdict(wanted, scopes)),
        wanted.forbidden.length + wanted.allowed.length === 0
            ? undefined
            : check('excess', facts.scopes, (scopes) => excessVerdict(wanted, scopes)),
        wanted.projects.length === 0
            ? undefined
            : check('project', facts.project, ({ id, name }) => projectVerdict(wanted.projects, id, name)),
        expiresWithin === undefined
            ? undefined
            : check('expiring', facts.expires, (expires) => expiringVerdict(expiresWithin, expires, now)),
        wanted.mustExpire ? check('permanent', facts.expires, permanentVerdict) : undefined,
        wanted.tags.length === 0
            ? undefined
            : check('tags', facts.tags, (tags) => tagsVerdict(wanted.tags, tags)),
        minBalance === undefined
            ? undefined
            : check('balance', facts.balance, (balance) => balanceVerdict(minBalance, balance)),
        wanted.models.length === 0
            ? undefined
            : check('models', facts.models, (models) => modelsVerdict(wanted.models, models)),
        wanted.probe
            ? check('probe', facts.probe, ({ works, finding, advice }) => (works ? [finding] : [finding, advice]))
            : undefined,
    ];
    return checks.filter((each) => each !== undefined);
}
/** Scopes that the key lacks, of those that it must have. */
function missingScopes({ required }, scopes) {
    const held = (0,manage_scopes/* expanded */.sz)(scopes);
    return required.filter((scope) => !held.has(scope));
}
/** Scopes that the key has and should not have. */
function excessScopes({ allowed, forbidden, spared, required }, scopes) {
    return [...(0,manage_scopes/* expanded */.sz)(scopes)].filter((scope) => {
        if ((0,manage_scopes/* matchesAny */._I)(scope, forbidden) && !(0,manage_scopes/* matchesAny */._I)(scope, spared))
            return true;
        return allowed.length > 0 && !(0,manage_scopes/* matchesAny */._I)(scope, [...allowed, ...required]);
    });
}
/** Whole days until then, rounded down; undefined if it never comes or is no date. `now` is in milliseconds. */
function daysUntil(expires, now) {
    const days = Math.floor((Date.parse(expires) - now) / DAY_MS);
    return expires === answers/* NEVER */.tm || Number.isNaN(days) ? undefined : days;
}
function check(name, fact, judge) {
    const title = TITLES[name];
    if (!fact.known) {
        return { name, title, answer: 'cannot tell', finding: fact.finding, advice: fact.advice };
    }
    const verdict = judge(fact.value);
    if (verdict === undefined) {
        const finding = 'Deepgram gives a date that cannot be read.';
        return { name, title, answer: 'cannot tell', finding, advice: '' };
    }
    const [finding, advice] = verdict;
    return { name, title, answer: advice === undefined ? 'pass' : 'fail', finding, advice: advice ?? '' };
}
/** Which of the keys it is: its id and comment are no secrets. */
function knownAs(finding, { keyId, comment }) {
    const which = [comment === '' ? '' : `“${comment}”`, keyId === '' ? '' : `id ${keyId}`];
    const told = which.filter((part) => part !== '').join(', ');
    return told === '' ? finding : `${finding.replace(/\.$/, '')} as ${told}.`;
}
function sharedCheck(others, apiKey) {
    const same = others.indexOf(apiKey) + 1;
    const verdict = same === 0
        ? [`It is none of the ${others.length} in \`differs-from\`.`]
        : [`It is the same key as number ${same} in \`differs-from\`.`, `Use a key for each. ${NEW_KEY}`];
    return check('shared', { known: true, value: verdict }, (value) => value);
}
const list = (scopes) => scopes.map((scope) => `\`${scope}\``).join(', ');
/** The scopes as they are listed, with the role that they make up. */
function described(scopes) {
    const role = (0,manage_scopes/* roleOf */.kp)(scopes);
    if (scopes.length === 0)
        return 'It has no scopes.';
    return role === undefined ? `It has ${list(scopes)}.` : `It has all rights of the role ${role}.`;
}
function missingVerdict(wanted, scopes) {
    const missing = missingScopes(wanted, scopes);
    if (missing.length === 0)
        return [described(scopes)];
    return [`It lacks ${list(missing)}. ${described(scopes)}`, `Make a key with ${list(wanted.required)}.`];
}
function excessVerdict(wanted, scopes) {
    const excess = excessScopes(wanted, scopes);
    if (excess.length === 0)
        return [described(scopes)];
    const enough = wanted.required.length > 0 ? wanted.required : ['usage:write'];
    const role = (0,manage_scopes/* roleOf */.kp)(scopes);
    const why = role === undefined ? '' : ` as one of the role ${role}`;
    return [`It is over-privileged${why}: ${list(excess)}.`, `Use a key with only ${list(enough)}. ${NEW_KEY}`];
}
function projectVerdict(projects, id, name) {
    const finding = name === '' ? `Its project is ${id}.` : `Its project is ${name} (${id}).`;
    if (projects.includes(id) || (name !== '' && projects.includes(name)))
        return [finding];
    const wanted = projects.join(' or ');
    return [`${finding} It should be ${wanted}.`, 'Put a key of the right project into the secret.'];
}
function expiringVerdict(within, expires, now) {
    if (expires === answers/* NEVER */.tm)
        return ['It never expires.'];
    const days = daysUntil(expires, now);
    if (days === undefined)
        return undefined;
    const finding = days < 0 ? `It expired on ${expires}.` : `It expires in ${(0,units/* count */.U9)(days, 'day')}, on ${expires}.`;
    return days < within ? [finding, `Replace it before. ${NEW_KEY}`] : [finding];
}
function permanentVerdict(expires) {
    if (expires !== answers/* NEVER */.tm)
        return [`It expires on ${expires}.`];
    return ['It never expires.', 'Make a key with an expiration date; that of a key cannot be changed.'];
}
function tagsVerdict(wanted, tags) {
    const missing = wanted.filter((tag) => !tags.includes(tag));
    const has = tags.length === 0 ? 'It has no tags.' : `It has the tags ${tags.join(', ')}.`;
    if (missing.length === 0)
        return [has];
    return [
        `It lacks ${missing.join(', ')}. ${has}`,
        'Make a key with these tags; those of a key cannot be changed.',
    ];
}
const dollars = (amount) => `${amount.toFixed(2)} US dollars`;
function balanceVerdict(least, balance) {
    const finding = `${dollars(balance)} are left.`;
    return balance >= least
        ? [finding]
        : [`${finding} There should be ${dollars(least)} at least.`, 'Add credit in the Deepgram console.'];
}
function modelsVerdict(wanted, models) {
    const there = new Set(models.filter(({ usable }) => usable).flatMap(({ names }) => names));
    const missing = wanted.filter((model) => !there.has(model));
    if (missing.length === 0)
        return [`Deepgram lists ${wanted.join(', ')}.`];
    return [
        `Deepgram does not list ${missing.join(', ')} among ${(0,units/* count */.U9)(models.length, 'model')}.`,
        'Check its name, or ask Deepgram for access.',
    ];
}

// EXTERNAL MODULE: ./lib/inputs/fields.js
var inputs_fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/key.js
var key = __webpack_require__(81622);
// EXTERNAL MODULE: ./lib/inputs/scopes.js
var scopes = __webpack_require__(46096);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
;// CONCATENATED MODULE: ./lib/check-key/wanted.js
/** The checks, by the names that the input `fail-on` has for their failures, in the order of the report. */
const CHECKS = [
    'invalid',
    'shared',
    'missing',
    'excess',
    'project',
    'expiring',
    'permanent',
    'tags',
    'balance',
    'models',
    'probe',
];

;// CONCATENATED MODULE: ./lib/check-key/inputs.js






const PROBE = ['none', 'listen'];
const FAIL_ON = [...CHECKS, 'unknown', 'any', 'none'];
/** Only warns unless it is named. */
const NOT_IN_ANY = new Set(['expiring']);
const NO_SCOPES = 'none';
/** A hundred years. */
const MOST_DAYS = 36_500;
/** Reads all inputs; the keys are masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = (0,inputs_fields/* inputsOf */.Vc)('check-key');
    const apiKey = (0,key/* readApiKey */.iZ)(fields);
    const others = (0,key/* readKeys */.x4)(fields, 'differs-from');
    const baseUrl = (0,key/* readUrl */.wo)(fields, 'base-url');
    return {
        apiKey,
        others,
        ...readScopes(fields),
        projects: fields.items('project'),
        expiresWithin: fields.optionalInteger('expires-within', 1, MOST_DAYS),
        mustExpire: fields.truth('must-expire'),
        tags: fields.items('required-tags'),
        minBalance: fields.optionalNumber('min-balance'),
        models: fields.items('models'),
        probe: fields.oneOf('probe', PROBE) === 'listen',
        failOn: readFailOn(fields),
        name: fields.text('name'),
        baseUrl,
        managementUrl: fields.text('management-url') === '' ? managementOf(baseUrl) : (0,key/* readUrl */.wo)(fields, 'management-url'),
        retries: fields.integer('retries', 0, 10),
    };
}
/**
 * Where questions about the key go. Deepgram's regional and dedicated hosts do not answer them, its main one does:
 * https://developers.deepgram.com/docs/regional-endpoints. Any other host is asked itself, so that the key goes to none
 * that the user did not name.
 */
function managementOf(baseUrl) {
    return /(^|\.)deepgram\.com$/.test(baseUrl.hostname) ? new URL('https://api.deepgram.com') : baseUrl;
}
function readScopes(fields) {
    const required = [...(0,manage_scopes/* expanded */.sz)((0,scopes/* scopesOf */.Z)(fields, 'required-scopes', false))];
    const allowed = [...(0,manage_scopes/* expanded */.sz)((0,scopes/* scopesOf */.Z)(fields, 'allowed-scopes', true))];
    const given = fields.text('forbidden-scopes');
    if (given === NO_SCOPES)
        return { required, allowed, forbidden: [], spared: [] };
    const forbidden = (0,scopes/* scopesOf */.Z)(fields, 'forbidden-scopes', true);
    for (const role of forbidden.filter((scope) => Object.hasOwn(manage_scopes/* ROLES */.gg, scope))) {
        throw new failure/* Failure */.HR(`forbidden-scopes: \`${role}\` is a role, which holds harmless scopes too. Name the scopes that you do not want.`);
    }
    // What the user asks for is not forbidden by default.
    const isDefault = given === inputs_fields/* DEFAULTS */.zY['check-key']['forbidden-scopes'];
    if (isDefault)
        return { required, allowed, forbidden, spared: [...required, ...allowed] };
    const both = required.find((scope) => (0,manage_scopes/* matchesAny */._I)(scope, forbidden));
    if (both === undefined)
        return { required, allowed, forbidden, spared: [] };
    throw new failure/* Failure */.HR(`forbidden-scopes: \`${both}\` is in \`required-scopes\` as well. Decide for one.`);
}
function readFailOn(fields) {
    const named = fields.listOf('fail-on', FAIL_ON);
    if (named.includes('none')) {
        if (named.length === 1)
            return new Set();
        throw new failure/* Failure */.HR('fail-on: `none` stands alone, or not at all.');
    }
    const any = CHECKS.filter((check) => named.includes('any') && !NOT_IN_ANY.has(check));
    const single = named.filter((name) => name !== 'any' && name !== 'none');
    return new Set([...any, ...single]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(86120);
// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/lib/step-summary.js
var step_summary = __webpack_require__(49384);
;// CONCATENATED MODULE: ./lib/check-key/report.js












const NOTHING = {
    valid: 'unknown',
    scopes: '',
    role: '',
    'project-id': '',
    'project-name': '',
    'expires-at': '',
    'days-left': '',
    'missing-scopes': '',
    'excess-scopes': '',
    balance: '',
    report: '',
    'skipped-reason': '',
};
/** Tells that the run is skipped. */
async function reportSkipped(name, reason, why) {
    setOutputs({ 'skipped-reason': reason });
    log/* notice */.lm(`${name}: ${why}`);
    await (0,step_summary/* writeSummary */.S)(`## ${(0,safe_text/* forMarkdown */.Bm)(name)}\n\n${(0,safe_text/* forMarkdown */.Bm)(why)}\n`);
}
/** Writes the log, outputs, summary, annotations and the JSON file. Throws a Failure if a check fails the step. */
async function report(inputs, facts, checks, now) {
    const judged = checks.map((check) => ({ ...check, weight: weightOf(check, inputs.failOn) }));
    const outputs = outputsOf(inputs, facts, now);
    const file = await writeReport(inputs.name, facts, judged, outputs);
    setOutputs({ ...outputs, report: file });
    for (const each of judged)
        log/* info */.pq(`${inputs.name}: ${SIGNS[signOf(each)]} ${each.title}: ${told(each)}`);
    await (0,step_summary/* writeSummary */.S)(renderSummary(inputs.name, facts, judged, outputs));
    annotate(inputs.name, judged);
    const failing = judged.filter(({ weight }) => weight === 'fails');
    if (failing.length > 0)
        throw new failure/* Failure */.HR(whyFailed(inputs.name, failing, judged.length));
}
/** A check that fails, or cannot be made, fails the step or only warns. */
function weightOf({ name, answer }, failOn) {
    if (answer === 'pass')
        return 'passes';
    return failOn.has(answer === 'fail' ? name : 'unknown') ? 'fails' : 'warns';
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) {
        core/* setOutput */.uH(name, (0,safe_text/* withoutSecrets */.cT)(value));
    }
}
const or = (fact, otherwise) => (fact.known ? fact.value : otherwise);
/** The outputs, of which what is not known is empty. `now` is in milliseconds. */
function outputsOf(inputs, facts, now) {
    const scopes = or(facts.scopes, []);
    const project = or(facts.project, { id: '', name: '' });
    const expires = or(facts.expires, '');
    return {
        valid: facts.valid.known ? String(facts.valid.value.accepted) : 'unknown',
        scopes: scopes.join(','),
        role: (0,manage_scopes/* roleOf */.kp)(scopes) ?? '',
        'project-id': project.id,
        'project-name': project.name,
        'expires-at': expires,
        'days-left': String(daysUntil(expires, now) ?? ''),
        'missing-scopes': facts.scopes.known ? missingScopes(inputs, scopes).join(',') : '',
        'excess-scopes': facts.scopes.known ? excessScopes(inputs, scopes).join(',') : '',
        balance: facts.balance.known ? facts.balance.value.toFixed(2) : '',
    };
}
/** Writes the JSON file, which lasts as long as the job, and gives its path. */
async function writeReport(name, facts, judged, outputs) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'check-key-'));
    const file = external_node_path_.join(folder, 'report.json');
    await (0,promises_.writeFile)(file, (0,safe_text/* withoutSecrets */.cT)(reportJson(name, facts, judged, outputs)));
    return file;
}
/** The JSON file; a field without a value is left out. */
function reportJson(name, facts, judged, outputs) {
    const given = (value) => (value === '' ? undefined : value);
    const content = {
        version: 1,
        name,
        valid: outputs.valid,
        keyId: given(facts.keyId),
        comment: given(facts.comment),
        project: facts.project.known ? facts.project.value : undefined,
        scopes: facts.scopes.known ? facts.scopes.value : undefined,
        role: given(outputs.role),
        rights: facts.scopes.known ? [...(0,manage_scopes/* expanded */.sz)(facts.scopes.value)] : undefined,
        tags: facts.tags.known ? facts.tags.value : undefined,
        expiresAt: given(outputs['expires-at']),
        balance: facts.balance.known ? facts.balance.value : undefined,
        checks: judged.map(({ name: check, answer, weight, finding, advice }) => {
            return { check, answer, weight, finding, advice: given(advice) };
        }),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
const SIGNS = {
    pass: '✅',
    fail: '❌',
    warning: '⚠️',
    'cannot tell': '❔',
};
function signOf({ answer, weight }) {
    return answer === 'fail' && weight === 'warns' ? 'warning' : answer;
}
function told({ answer, finding, advice }) {
    const said = `${finding} ${advice}`.trim();
    return answer === 'cannot tell' ? `cannot tell. ${said}` : said;
}
/** The table that anyone can read, and what is known of the key. */
function renderSummary(name, facts, judged, outputs) {
    const rows = judged.map((each) => {
        const sign = signOf(each);
        const cells = [each.title, `${SIGNS[sign]} ${sign}`, each.finding, each.advice];
        return `| ${cells.map(safe_text/* forMarkdown */.Bm).join(' | ')} |`;
    });
    const lines = [
        `## ${(0,safe_text/* forMarkdown */.Bm)(name)}`,
        '',
        '| Check | Answer | What was found | What to do |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        ...factLines(facts, outputs),
    ];
    return `${lines.join('\n')}\n`;
}
function factLines({ keyId, comment }, outputs) {
    const project = [outputs['project-name'], outputs['project-id']].filter((part) => part !== '').join(', ');
    const expires = outputs['expires-at'];
    const facts = [
        ['Id', keyId],
        ['Comment', comment],
        ['Project', project],
        ['Expires', expires === answers/* NEVER */.tm ? 'never' : expires],
        ['Balance in US dollars', outputs.balance],
    ];
    const known = facts.filter(([, value = '']) => value !== '');
    return known.map(([label = '', value = '']) => `- ${label}: ${(0,safe_text/* forMarkdown */.Bm)(value)}`);
}
function annotate(name, judged) {
    for (const [kind, weight] of [
        ['error', 'fails'],
        ['warning', 'warns'],
    ]) {
        const found = judged.filter((each) => each.weight === weight);
        log/* annotate */.fz(kind, found.map((each) => ({ text: `${name}: ${each.title}: ${told(each)}` })), (more) => `${(0,units/* count */.U9)(more, 'more check')} in the step summary.`);
    }
}
function whyFailed(name, failing, all) {
    const names = failing.map((each) => (each.answer === 'fail' ? each.name : `unknown (${each.name})`));
    return `${name}: ${failing.length} of ${(0,units/* count */.U9)(all, 'check')} failed: ${names.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/check-key/main.js






/** Checks a key. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    // Nothing of a fork decides what is asked, so that its pull requests are no reason to refuse the key.
    const admission = (0,github_admission/* admit */.w)(await (0,github_event/* readEvent */.j)(), inputs.apiKey, true);
    if (!admission.admitted) {
        await reportSkipped(inputs.name, admission.reason, admission.why);
        return;
    }
    const facts = await findOut(inputs);
    const now = Date.now();
    await report(inputs, facts, checkAll(inputs, facts, inputs.apiKey, now), now);
}
/** Asks Deepgram; what that takes is loaded only now. */
async function findOut(inputs) {
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(9186), __webpack_require__.e(3677)]).then(__webpack_require__.bind(__webpack_require__, 53677));
    return await ask(inputs, ({ finding }, retry, waitMs) => log/* info */.pq(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`));
}

;// CONCATENATED MODULE: ./lib/check-key/index.js


(0,program/* runProgram */.m)(run);


/***/ }),

/***/ 41918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   FJ: () => (/* binding */ readModels),
/* harmony export */   VH: () => (/* binding */ readProjects),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gt: () => (/* binding */ readBalances),
/* harmony export */   iO: () => (/* binding */ readNewKey),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   v7: () => (/* binding */ readGrant),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
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
    const expires = answer['expiration_date'];
    return {
        keyId: text(answer['api_key_id']),
        projectId: text(answer['project_id']),
        comment: text(answer['comment']),
        scopes: texts(answer['scopes']),
        tags: texts(answer['tags']),
        expires: expires === null ? NEVER : text(expires),
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
    return {
        id,
        comment: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'comment')) ?? '',
        scopes: texts((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'scopes')) ?? [],
        tags: texts((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'tags')) ?? [],
        created: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'created')) ?? '',
        expires: text((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(key, 'expiration_date')) ?? NEVER,
    };
}
function readKeys(answer) {
    return each((0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer, 'api_keys'), readKey);
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
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   kp: () => (/* binding */ roleOf),
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
const SELF_HOSTED = ['self-hosted:products', ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];
/** The scopes of each role, from the one that may least. */
const ROLES = {
    member: MEMBER,
    admin: ADMIN,
    owner: OWNER,
};
/** All scopes that Deepgram documents. */
const SCOPES = [...OWNER, ...SELF_HOSTED];
/** The scopes with those of each role in place of its name; a scope that is not known stays. */
function expanded(scopes) {
    return new Set(scopes.flatMap((scope) => (Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? []) : [scope])));
}
/** The role whose name is among the scopes, or whose scopes they are; undefined if there is none. */
function roleOf(scopes) {
    const named = Object.keys(ROLES).filter((role) => scopes.includes(role));
    if (named.length > 0)
        return named.at(-1);
    const held = new Set(scopes);
    return Object.keys(ROLES).find((role) => {
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
    const roles = Object.keys(ROLES).filter((role) => ROLES[role]?.includes(scope));
    const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
    if (named.length === 0)
        return `Use a key with the scope \`${scope}\`.`;
    const last = named.at(-1) ?? '';
    const before = named.slice(0, -1).join(', ');
    return `Use a key with the scope \`${scope}\`, or with the role ${before === '' ? last : `${before} or ${last}`}.`;
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isOpenToOthers),
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24261);

/**
 * Events that take write access to the repository, or its own workflows, to cause; none is that of a run outside of
 * GitHub. All others, also those that are not known yet, may be caused by anyone who can read it: a pull request of a
 * branch of the repository can be opened by strangers, too.
 */
const BY_WRITERS = new Set([
    '',
    'create',
    'delete',
    'deployment',
    'merge_group',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
]);
/** Whether others than those who may write to the repository can cause a run. */
const isOpenToOthers = ({ name }) => !BY_WRITERS.has(name);
/**
 * Decides whether the key may be used. Forks and Dependabot get no secrets, which is no failure:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * Throws a Failure if the key is missing elsewhere, or if a stranger could spend it.
 */
function admit(event, apiKey, allowOutsideEvents) {
    if (event.outsider !== undefined && !allowOutsideEvents) {
        const other = event.fromFork ? 'the event pull_request' : 'another event';
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Refused on ${event.name}: ${event.outsider}. Use ${other}, or set \`allow-outside-events: true\` if a ` +
            'maintainer decides whether the job runs, for example behind an environment with reviewers.');
    }
    if (apiKey !== '')
        return { admitted: true };
    if (event.fromFork) {
        const why = 'Skipped: pull requests from forks get no secrets, so there is no key. A maintainer can run it later.';
        return { admitted: false, reason: 'no-key-on-fork', why };
    }
    if (event.byDependabot) {
        const why = "Skipped: Dependabot's runs get no secrets of the repository, so there is no key.";
        return { admitted: false, reason: 'no-key-for-dependabot', why };
    }
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name ' +
        'behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable ' +
        'workflow is called without `secrets: inherit`.');
}


/***/ }),

/***/ 96234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
;// CONCATENATED MODULE: ./lib/github/outsiders.js

const FORK = "its head is a fork's, and whoever opened the pull request would decide what your key is spent on";
const ANYBODY = 'anybody can cause it, and would decide when your key is spent';
const UNKNOWN_PERSON = 'the payload does not show that an owner, member or collaborator of the repository caused it, and others would ' +
    'decide when your key is spent';
const NO_BRANCH = "it is about no branch of this repository but maybe about a fork's, and its owner would decide what your key is spent on";
const UNKNOWN_CAUSE = 'the payload does not show that somebody with rights in the repository caused what it follows, and others would ' +
    'decide when your key is spent';
const UNKNOWN_EVENT = 'this action does not know who can cause that event';
/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation, those that someone has to be given. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const never = () => undefined;
const always = () => ANYBODY;
/** By who wrote what the event is about. */
const authoredIn = (field) => (payload) => INSIDERS.has((0,guards.at)(payload, field, 'author_association')) ? undefined : UNKNOWN_PERSON;
/** Of a fork's pull request GitHub itself withholds the secrets; of another one anybody may write a review. */
const reviewedIn = (field) => (payload) => headIsElsewhere(payload, 'pull_request') ? undefined : authoredIn(field)(payload);
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run: without a branch for pushes to forks. */
const checkedIn = (...path) => (payload) => (0,guards/* isString */.Kg)((0,guards.at)(payload, ...path, 'head_branch')) ? undefined : NO_BRANCH;
const statusOf = (payload) => {
    const branches = (0,guards.at)(payload, 'branches');
    return Array.isArray(branches) && branches.length > 0 ? undefined : NO_BRANCH;
};
const targetOf = (payload) => (headIsElsewhere(payload, 'pull_request') ? FORK : undefined);
/** Of a run that follows a run, only what started the first one of two is told. */
const followedIn = (payload) => {
    if (headIsElsewhere(payload, 'workflow_run'))
        return FORK;
    const event = (0,guards.at)(payload, 'workflow_run', 'event');
    return (0,guards/* isString */.Kg)(event) && STARTED_WITH_RIGHTS.has(event) ? undefined : UNKNOWN_CAUSE;
};
/** Apps deploy the pull requests of forks too; of a deployment by a workflow, its run is told. */
const deployedIn = (payload) => followedIn(payload);
/** Only who may write to the repository, or its settings, can cause these. */
const TAKES_RIGHTS = [
    'branch_protection_rule',
    'create',
    'delete',
    'image_version',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_call',
    'workflow_dispatch',
];
/** What a run before this one may have been started by: a fork's pull request shows in its head. */
const STARTED_WITH_RIGHTS = new Set([...TAKES_RIGHTS, 'pull_request']);
const JUDGES = new Map([
    ...TAKES_RIGHTS.map((name) => [name, never]),
    // GitHub passes no secrets to those of forks, unless a private repository is set to.
    ['pull_request', never],
    ['pull_request_review', reviewedIn('review')],
    ['pull_request_review_comment', reviewedIn('comment')],
    ['pull_request_target', targetOf],
    ['workflow_run', followedIn],
    ['deployment', deployedIn],
    ['deployment_status', deployedIn],
    ['check_run', checkedIn('check_run', 'check_suite')],
    ['check_suite', checkedIn('check_suite')],
    ['status', statusOf],
    ['issue_comment', authoredIn('comment')],
    ['issues', authoredIn('issue')],
    ['discussion', authoredIn('discussion')],
    ['discussion_comment', authoredIn('comment')],
    ['fork', always],
    ['watch', always],
    // Some wikis can be edited by everybody, and the payload does not tell.
    ['gollum', always],
]);
/**
 * What an outsider decides in an event, for people; undefined if causing it takes rights. An event that came after this
 * was written is one of outsiders; without a name there is no GitHub that runs it.
 */
function outsiderIn(name, payload) {
    if (name === '')
        return undefined;
    const judge = JUDGES.get(name);
    return judge === undefined ? UNKNOWN_EVENT : judge(payload);
}
/** Whether the head of a pull request or of a run is another repository's, or that repository is gone. */
function headIsElsewhere(payload, field) {
    const here = (0,guards.at)(payload, 'repository', 'full_name');
    const head = field === 'pull_request'
        ? (0,guards.at)(payload, field, 'head', 'repo', 'full_name')
        : (0,guards.at)(payload, field, 'head_repository', 'full_name');
    return !(0,guards/* isString */.Kg)(head) || head !== here;
}

;// CONCATENATED MODULE: ./lib/github/event.js




const DEPENDABOT = 'dependabot[bot]';
const NO_COMMIT = /^0+$/;
/**
 * Reads the event from what the runner tells every step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
async function readEvent(env = process.env) {
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const before = (0,guards.at)(payload, 'before');
    return {
        name,
        owner,
        repo,
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        step: env['GITHUB_ACTION'] ?? '',
        runId: Number(env['GITHUB_RUN_ID'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        pullRequest: readPullRequest((0,guards.at)(payload, 'pull_request')),
        fromFork: isFromFork(name, payload),
        outsider: outsiderIn(name, payload),
        byDependabot: [env['GITHUB_ACTOR'], (0,guards.at)(payload, 'pull_request', 'user', 'login')].includes(DEPENDABOT),
        ...(name === 'push' && (0,guards.at)(payload, 'deleted') === true && { isDeletion: true }),
        before: name === 'push' && (0,guards/* isString */.Kg)(before) && !NO_COMMIT.test(before) ? before : undefined,
        ...workflowFileIn(env['GITHUB_WORKFLOW_REF']),
    };
}
/** Such as `octo-org/octo-repo/.github/workflows/transcripts.yml@refs/heads/main`. */
function workflowFileIn(workflowRef = '') {
    const name = /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1];
    return name === undefined ? {} : { workflowFile: name };
}
async function readPayload(file) {
    if (file === undefined || file === '')
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw new failure/* Failure */.HR(`The event in GITHUB_EVENT_PATH cannot be read: ${(0,failure/* messageOf */.bD)(error)}.`);
    }
}
/** A pull request's own head, or that of the run that a workflow_run followed, may be a stranger's. */
function isFromFork(name, payload) {
    if ((0,guards.at)(payload, 'pull_request') !== undefined)
        return headIsElsewhere(payload, 'pull_request');
    return name === 'workflow_run' && headIsElsewhere(payload, 'workflow_run');
}
function readPullRequest(value) {
    const number = (0,guards.at)(value, 'number');
    const [headBranch, headSha] = [(0,guards.at)(value, 'head', 'ref'), (0,guards.at)(value, 'head', 'sha')];
    const [baseBranch, baseSha] = [(0,guards.at)(value, 'base', 'ref'), (0,guards.at)(value, 'base', 'sha')];
    if (!(0,guards/* isFiniteNumber */.Bf)(number) || !(0,guards/* isString */.Kg)(headBranch) || !(0,guards/* isString */.Kg)(headSha))
        return undefined;
    if (!(0,guards/* isString */.Kg)(baseBranch) || !(0,guards/* isString */.Kg)(baseSha))
        return undefined;
    const merged = (0,guards.at)(value, 'merged') === true ? { isMerged: true } : {};
    return { number, headBranch, headSha, baseBranch, baseSha, ...merged };
}


/***/ }),

/***/ 46096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scopesOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);



/** The scopes, roles and, if wanted, patterns such as `members:*` in an input. Throws a Failure with the nearest one. */
function scopesOf(fields, name, withPatterns = false) {
    return fields.items(name).map((scope) => {
        if (_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW.includes(scope) || Object.hasOwn(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg, scope))
            return scope;
        if (withPatterns && scope.endsWith(':*') && _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW.some((known) => (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(known, [scope])))
            return scope;
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: "${scope}" is not a scope that Deepgram has. The nearest one is \`${nearestScope(scope)}\`.`);
    });
}
function nearestScope(scope) {
    const known = [..._deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW, ...Object.keys(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg)];
    const wanted = scope.toLowerCase().replace(/:?\*$/, '');
    return known.reduce((best, each) => ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(each, wanted) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(best, wanted) ? each : best));
}


/***/ }),

/***/ 35755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export refuseUnverified */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40045);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);



/** How long what is still open, such as a connection that does not end, may keep a program that is done. */
const LONGEST_END_MS = 5000;
/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
function runProgram(run) {
    begin(run)
        .catch((error) => {
        if (error instanceof Error && !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(error.stack ?? '');
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    })
        .finally(() => setTimeout(() => process.exit(), LONGEST_END_MS).unref());
}
async function begin(run) {
    refuseUnverified(process.env);
    (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .settleProxies */ .yB)(process.env);
    await run();
}
/** Throws a Failure if Node would take any certificate: not all that runs in this process could be told otherwise. */
function refuseUnverified(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('NODE_TLS_REJECT_UNAUTHORIZED: it is 0, so that anybody could pass for Deepgram or GitHub and get the key. Remove ' +
        'it. If an authority of your own signs certificates, name its PEM file in NODE_EXTRA_CA_CERTS.');
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
