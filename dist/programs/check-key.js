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



/** So many scopes of a role are named; its own name says more than a longer list. */
const MOST_LISTED = 5;
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
        wanted.others.length === 0 && !wanted.hasNoOthers ? undefined : sharedCheck(wanted, apiKey),
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
function excessScopes(wanted, scopes) {
    const { allowed, forbidden, spared, required } = wanted;
    const unsure = unsureScopes(wanted, scopes);
    return [...(0,manage_scopes/* expanded */.sz)(scopes)].filter((scope) => {
        if ((0,manage_scopes/* matchesAny */._I)(scope, forbidden) && !(0,manage_scopes/* matchesAny */._I)(scope, spared))
            return true;
        return allowed.length > 0 && !(0,manage_scopes/* matchesAny */._I)(scope, [...allowed, ...required]) && !unsure.includes(scope);
    });
}
/** Scopes of which nobody can tell whether they are too much: Deepgram does not document them. */
function unsureScopes({ isLenient, allowed, forbidden, required }, scopes) {
    if (!isLenient)
        return [];
    const named = [...allowed, ...forbidden, ...required];
    return [...(0,manage_scopes/* expanded */.sz)(scopes)].filter((scope) => !(0,manage_scopes/* isDocumented */.Zc)(scope) && !(0,manage_scopes/* matchesAny */._I)(scope, named));
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
    if ('finding' in verdict)
        return { name, title, answer: 'cannot tell', ...verdict };
    const [finding, advice] = verdict;
    return { name, title, answer: advice === undefined ? 'pass' : 'fail', finding, advice: advice ?? '' };
}
/** Which of the keys it is: its id and comment are no secrets. */
function knownAs(finding, { keyId, comment }) {
    const which = [comment === '' ? '' : `“${comment}”`, keyId === '' ? '' : `id ${keyId}`];
    const told = which.filter((part) => part !== '').join(', ');
    return told === '' ? finding : `${finding.replace(/\.$/, '')} as ${told}.`;
}
function sharedCheck({ others, hasNoOthers }, apiKey) {
    if (hasNoOthers) {
        const finding = '`differs-from` is empty: the name of its secret is likely misspelled.';
        return check('shared', { known: false, finding, advice: 'Check it.', kind: undefined }, () => undefined);
    }
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
    const unsure = unsureScopes(wanted, scopes);
    if (excess.length === 0 && unsure.length > 0) {
        const finding = `It has ${list(unsure)}, which Deepgram does not document.`;
        return { finding, advice: 'If it may, name that in `allowed-scopes`; else use a key without it.' };
    }
    if (excess.length === 0)
        return [described(scopes)];
    const enough = wanted.required.length > 0 ? wanted.required : ['usage:write'];
    const role = (0,manage_scopes/* roleOf */.kp)(scopes);
    const why = role === undefined ? '' : ` as one of the role ${role}`;
    // The report has them all.
    const what = role !== undefined && excess.length > MOST_LISTED ? (0,units/* count */.U9)(excess.length, 'scope') : list(excess);
    return [`It is over-privileged${why}: ${what}.`, `Use a key with only ${list(enough)}. ${NEW_KEY}`];
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
var inputs_scopes = __webpack_require__(46096);
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
const NO_KEYS = inputs_fields/* DEFAULTS */.zY['check-key']['differs-from'];
/** A hundred years. */
const MOST_DAYS = 36_500;
/** Reads all inputs; the keys are masked before anything else. Throws a Failure that names the input. */
function readInputs() {
    const fields = (0,inputs_fields/* inputsOf */.Vc)('check-key');
    const single = (0,key/* readApiKey */.iZ)(fields);
    const readerKey = (0,key/* readManagingKey */.w7)(fields, 'reader-key');
    const named = (0,key/* readNamedKeys */.mZ)(fields, 'keys');
    const name = fields.text('name');
    const subjects = single === '' && named.length > 0 ? named : [{ name, key: single }, ...named];
    const apiKey = subjects.find(({ key }) => key !== '')?.key ?? '';
    refuseTwins(subjects);
    const isEmptied = fields.isEmptied('differs-from');
    // The default is no key, and no word to be masked.
    const others = fields.text('differs-from') === NO_KEYS ? [] : (0,key/* readKeys */.x4)(fields, 'differs-from');
    const baseUrl = (0,key/* readUrl */.wo)(fields, 'base-url');
    return {
        apiKey,
        subjects,
        readerKey,
        others,
        hasNoOthers: isEmptied,
        ...readScopes(fields),
        projects: fields.names('project'),
        expiresWithin: fields.optionalInteger('expires-within', 1, MOST_DAYS),
        mustExpire: fields.truth('must-expire'),
        tags: fields.names('required-tags'),
        minBalance: fields.optionalNumber('min-balance'),
        models: fields.items('models'),
        probe: fields.oneOf('probe', PROBE) === 'listen',
        failOn: readFailOn(fields),
        name,
        baseUrl,
        managementUrl: fields.text('management-url') === '' ? managementOf(baseUrl) : (0,key/* readUrl */.wo)(fields, 'management-url'),
        retries: fields.integer('retries', 0, 10),
    };
}
/** Two keys of one name could not be told apart. */
function refuseTwins(subjects) {
    const twin = subjects.find(({ name }, index) => subjects.findIndex((other) => other.name === name) < index);
    if (twin !== undefined)
        throw new failure/* Failure */.HR(`keys: "${twin.name}" is named twice. Give each its own name.`);
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
    const defaults = inputs_fields/* DEFAULTS */.zY['check-key'];
    const required = [...(0,manage_scopes/* expanded */.sz)((0,inputs_scopes/* scopesOf */.Z)(fields, 'required-scopes'))];
    const named = [...(0,manage_scopes/* expanded */.sz)((0,inputs_scopes/* scopesOf */.Z)(fields, 'allowed-scopes', { patterns: true, unknown: true }))];
    const isDefaultAllowed = fields.text('allowed-scopes') === defaults['allowed-scopes'];
    const given = fields.text('forbidden-scopes');
    const isDefaultForbidden = given === defaults['forbidden-scopes'];
    // Who names what is forbidden allows the rest.
    const allowed = isDefaultAllowed && !isDefaultForbidden ? [] : named;
    const scopes = { required, allowed, isLenient: isDefaultAllowed };
    if (given === NO_SCOPES)
        return { ...scopes, forbidden: [], spared: [] };
    const forbidden = (0,inputs_scopes/* scopesOf */.Z)(fields, 'forbidden-scopes', { patterns: true });
    for (const role of forbidden.filter((scope) => Object.hasOwn(manage_scopes/* ROLES */.gg, scope))) {
        throw new failure/* Failure */.HR(`forbidden-scopes: \`${role}\` is a role, which holds harmless scopes too. Name the scopes that you do not want.`);
    }
    // What the user asks for is not forbidden by default.
    if (isDefaultForbidden)
        return { ...scopes, forbidden, spared: [...required, ...allowed] };
    const both = required.find((scope) => (0,manage_scopes/* matchesAny */._I)(scope, forbidden));
    if (both === undefined)
        return { ...scopes, forbidden, spared: [] };
    throw new failure/* Failure */.HR(`forbidden-scopes: \`${both}\` is in \`required-scopes\` as well. Set only one of them.`);
}
function readFailOn(fields) {
    const named = fields.listOf('fail-on', FAIL_ON);
    if (named.includes('none')) {
        if (named.length === 1)
            return new Set();
        throw new failure/* Failure */.HR('fail-on: `none` cannot be combined with other values.');
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
async function report(inputs, results) {
    const all = results.map(({ checks, ...result }) => {
        const judged = checks.map((check) => ({ ...check, weight: weightOf(check, inputs.failOn) }));
        return { ...result, judged, outputs: outputsOf(inputs, result.facts, result.now) };
    });
    setOutputs({ ...outputsOfAll(all.map(({ outputs }) => outputs)), report: await writeReport(all) });
    for (const { name, judged } of all) {
        for (const [each, titles] of together(judged)) {
            log/* info */.pq(`${name}: ${SIGNS[signOf(each)]} ${titles}: ${told(each)}`);
        }
    }
    await (0,step_summary/* writeSummary */.S)(all.length === 1 ? all.map(summaryOfOne).join('') : renderTable(inputs.name, all));
    annotate(all);
    const failures = all.flatMap(({ name, judged }) => {
        const failing = judged.filter(({ weight }) => weight === 'fails');
        return failing.length === 0 ? [] : [whyFailed(name, failing, judged.length)];
    });
    if (failures.length > 0)
        throw new failure/* Failure */.HR(failures.join(' '));
}
const summaryOfOne = ({ name, facts, judged, outputs }) => renderSummary(name, facts, judged, outputs);
/** What cannot be told for one and the same reason is said once: the first of such checks, and the titles of all. */
function together(judged) {
    const isLike = (one, other) => one === other ||
        (one.answer === 'cannot tell' && other.answer === one.answer && told(one) === told(other));
    const firsts = judged.filter((each, index) => judged.findIndex((other) => isLike(other, each)) === index);
    return firsts.map((first) => {
        const like = judged.filter((each) => isLike(first, each) && each.weight === first.weight);
        return [first, like.map(({ title }) => title).join(', ')];
    });
}
/** The outputs of several keys: whether all are valid, the soonest end, and otherwise what all have in common. */
function outputsOfAll(each) {
    const [first, ...others] = each;
    if (first === undefined)
        throw new Error('There is no key.');
    if (others.length === 0)
        return first;
    const common = Object.entries(first).map(([name, value]) => {
        const isSame = others.every((other) => Object.entries(other).some(([key, own]) => key === name && own === value));
        return [name, isSame ? value : ''];
    });
    const valids = each.map(({ valid }) => valid);
    const valid = ['false', 'unknown'].find((answer) => valids.includes(answer)) ?? 'true';
    const soonest = each
        .filter((outputs) => outputs['days-left'] !== '')
        .sort((a, b) => Number(a['days-left']) - Number(b['days-left']))[0];
    const end = soonest && { 'expires-at': soonest['expires-at'], 'days-left': soonest['days-left'] };
    return { ...first, ...Object.fromEntries(common), valid, ...end };
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
async function writeReport(all) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'check-key-'));
    const file = external_node_path_.join(folder, 'report.json');
    const each = all.map(({ name, facts, judged, outputs }) => reportOf(name, facts, judged, outputs));
    const content = each.length === 1 ? each[0] : { version: 1, keys: each };
    await (0,promises_.writeFile)(file, (0,safe_text/* withoutSecrets */.cT)(`${JSON.stringify(content, undefined, 2)}\n`));
    return file;
}
/** The JSON file; a field without a value is left out. */
const reportJson = (name, facts, judged, outputs) => `${JSON.stringify(reportOf(name, facts, judged, outputs), undefined, 2)}\n`;
function reportOf(name, facts, judged, outputs) {
    const given = (value) => (value === '' ? undefined : value);
    return {
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
/** One table of all keys: a row each, with a sign for each check, and below it what is wrong. */
function renderTable(title, all) {
    const titles = [...new Set(all.flatMap(({ judged }) => judged.map((each) => each.title)))];
    const rows = all.map(({ name, facts, judged, outputs }) => {
        const signs = titles.map((column) => {
            const found = judged.find((each) => each.title === column);
            return found === undefined ? '' : SIGNS[signOf(found)];
        });
        const comment = facts.comment === '' ? facts.keyId : facts.comment;
        return [name, comment, outputs['expires-at'], outputs['days-left'], ...signs];
    });
    const line = (cells) => `| ${cells.map(safe_text/* forMarkdown */.Bm).join(' | ')} |`;
    const columns = ['Key', 'Comment or id', 'Expires', 'Days left', ...titles];
    const wrong = all.flatMap(({ name, judged }) => together(judged)
        .filter(([{ answer }]) => answer !== 'pass')
        .map(([each, named]) => `- ${SIGNS[signOf(each)]} ${(0,safe_text/* forMarkdown */.Bm)(`${name}: ${named}: ${told(each)}`)}`));
    const lines = [
        `## ${(0,safe_text/* forMarkdown */.Bm)(title)}`,
        '',
        line(columns),
        `|${' --- |'.repeat(columns.length)}`,
        ...rows.map(line),
        '',
        ...wrong,
    ];
    return `${lines.join('\n')}\n`;
}
function annotate(all) {
    for (const [kind, weight] of [
        ['error', 'fails'],
        ['warning', 'warns'],
    ]) {
        const found = all.flatMap(({ name, judged }) => together(judged)
            .filter(([each]) => each.weight === weight)
            .map(([each, titles]) => ({ text: `${name}: ${titles}: ${told(each)}` })));
        log/* annotate */.fz(kind, found, (more) => `${(0,units/* count */.U9)(more, 'more check')} in the step summary.`);
    }
}
function whyFailed(name, failing, all) {
    const names = failing.map((each) => (each.answer === 'fail' ? each.name : `unknown (${each.name})`));
    return `${name}: ${failing.length} of ${(0,units/* count */.U9)(all, 'check')} failed: ${names.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/check-key/main.js






/** Checks keys. Throws if the step must fail. */
async function run() {
    const inputs = readInputs();
    // Nothing of a fork decides what is asked, so that its pull requests are no reason to refuse the key.
    const admission = (0,github_admission/* admit */.w)(await (0,github_event/* readEvent */.j)(), inputs.apiKey, true);
    if (!admission.admitted) {
        await reportSkipped(inputs.name, admission.reason, admission.why);
        return;
    }
    const found = await findOut(inputs);
    const results = inputs.subjects.flatMap(({ name, key }, index) => {
        const { facts, now } = found[index] ?? {};
        return facts === undefined || now === undefined
            ? []
            : [{ name, facts, now, checks: checkAll(inputs, facts, key, now) }];
    });
    await report(inputs, results);
}
/** Asks Deepgram; what that takes is loaded only now. */
async function findOut(inputs) {
    const { askAll } = await Promise.all(/* import() */[__webpack_require__.e(9186), __webpack_require__.e(3677)]).then(__webpack_require__.bind(__webpack_require__, 53677));
    return await askAll(inputs, ({ finding }, retry, waitMs) => log/* info */.pq(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`));
}

;// CONCATENATED MODULE: ./lib/check-key/index.js


(0,program/* runProgram */.m)(run);


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
