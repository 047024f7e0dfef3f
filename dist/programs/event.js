export const id = 5111;
export const ids = [5111];
export const modules = {

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
        ...(name === 'workflow_dispatch' && { entered: linesEntered((0,guards.at)(payload, 'inputs')) }),
        ...workflowFileIn(env['GITHUB_WORKFLOW_REF']),
    };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#providing-inputs */
function linesEntered(inputs) {
    const texts = (0,guards/* isObject */.Gv)(inputs) ? Object.values(inputs).filter(guards/* isString */.Kg) : [];
    return texts
        .flatMap((text) => text.split(/\r?\n/).map((line) => line.trim()))
        .filter((line) => line !== '');
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



/** What each scope looks like, also one that Deepgram will have some day. */
const FORM = /^[a-z][a-z-]*(?::[a-z-]+)+(?::\*)?$/;
/** One that differs in so many letters from a known one is that one, mistyped. */
const MOST_TYPOS = 2;
/** The scopes, roles and what else is taken in an input. Throws a Failure with the nearest one. */
function scopesOf(fields, name, { patterns = false, unknown = false } = {}) {
    return fields.items(name).map((scope) => {
        if (Object.hasOwn(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ALIASES */ .rY, scope))
            return _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ALIASES */ .rY[scope] ?? scope;
        if ((0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumented */ .Zc)(scope))
            return scope;
        if (patterns && scope.endsWith(':*') && _deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW.some((known) => (0,_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(known, [scope])))
            return scope;
        const nearest = nearestScope(scope);
        if (unknown && FORM.test(scope) && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(scope, nearest) > MOST_TYPOS)
            return scope;
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: "${scope}" is not a scope that Deepgram has. The nearest one is \`${nearest}\`.`);
    });
}
function nearestScope(scope) {
    const known = [..._deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW, ...Object.keys(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg), ...Object.keys(_deepgram_manage_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .ALIASES */ .rY)];
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


/***/ })

};
