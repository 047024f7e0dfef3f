export const id = 513;
export const ids = [513];
export const modules = {

/***/ 59324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   XN: () => (/* binding */ toldEndOfToken),
/* harmony export */   kv: () => (/* binding */ endOfToken),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _lib_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37221);

/** A temporary token of Deepgram, which is a JSON Web Token: https://www.rfc-editor.org/rfc/rfc7519 */
const FORM = /^eyJ[\w-]*\.([\w-]+)\.[\w-]+$/;
/** Whether a credential is a temporary token and no key, by its form. */
const isToken = (credential) => FORM.test(credential);
/** How a key or token is sent: https://developers.deepgram.com/guides/fundamentals/token-based-authentication */
const authorizationOf = (credential) => `${isToken(credential) ? 'Bearer' : 'Token'} ${credential}`;
/** When a token expires, in milliseconds since the epoch; NaN if it does not say. */
function endOfToken(token) {
    const [, payload = ''] = FORM.exec(token) ?? [];
    try {
        const seconds = (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__.at)(JSON.parse(Buffer.from(payload, 'base64url').toString()), 'exp');
        return (0,_lib_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteNumber */ .Bf)(seconds) ? seconds * 1000 : Number.NaN;
    }
    catch {
        return Number.NaN;
    }
}
/** The same for people; empty if it does not say. */
function toldEndOfToken(token) {
    const end = endOfToken(token);
    return Number.isNaN(new Date(end).getTime()) ? '' : new Date(end).toISOString();
}


/***/ }),

/***/ 18608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export Fields */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86120);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24261);


/**
 * What an input that is left empty means, such as one that a reusable workflow passes on, for each action. The same
 * values stand in its action.yml, where a test compares them.
 */
const DEFAULTS = {
    transcribe: {
        model: 'nova-3',
        'smart-format': 'true',
        formats: 'txt, srt, vtt, md, json',
        'caption-style': 'netflix',
        output: '{dir}/{file}.{format}',
        'save-to': 'artifact',
        'save-on-failure': 'artifact',
        'artifact-name': 'transcripts',
        'pull-request-branch': 'transcripts/{branch}',
        comment: 'auto',
        'lock-file': 'transcripts.lock.json',
        cache: 'true',
        'when-over-cap': 'stop',
        lfs: 'auto',
        concurrency: '10',
        retries: '5',
        'fail-on': 'any',
        'if-no-media': 'warn',
        'base-url': 'https://api.deepgram.com',
    },
    'check-key': {
        'allowed-scopes': 'usage:*, project:read, keys:read, billing:read',
        'differs-from': 'none',
        'forbidden-scopes': 'keys:write, members:*, admins:*, owners:*, billing:write, project:write, project:write:*, self-hosted:*',
        probe: 'none',
        'fail-on': 'any, unknown',
        name: 'API key',
        'base-url': 'https://api.deepgram.com',
        retries: '2',
    },
    'audit-keys': {
        'allowed-scopes': 'usage:*, project:read, keys:read, billing:read',
        'must-expire': 'true',
        'expires-within': '14',
        'fail-on': 'any, unknown',
        'management-url': 'https://api.deepgram.com',
    },
    'create-key': {
        scopes: 'usage:write',
        revoke: 'true',
        'management-url': 'https://api.deepgram.com',
    },
    'rotate-key': {
        grace: '24h',
        'undeleted-after': '7d',
        'management-url': 'https://api.deepgram.com',
    },
};
/**
 * Lists that are read line by line: their values may hold a comma, such as a keyterm of several words. Those of `redact`
 * hold none and are taken apart when they are sent, since lock files know them by their lines.
 */
const COMMA_IN_VALUES = new Set(['keyterms', 'options', 'redact', 'replace', 'search']);
/** The lines of a text without blank ones and comments: `#` begins one, within a line with a blank on either side. */
function linesIn(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#(?:\s.*)?$/, '').trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
const TRUTHS = { true: true, false: false };
/** Reads the inputs of one action. All but `untrimmed` throw a Failure, which names the input, for what it cannot be. */
class Fields {
    #defaults;
    constructor(defaults) {
        this.#defaults = defaults;
    }
    /** The value as it was given, of which white space may be a part. */
    untrimmed(name) {
        return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false });
    }
    /** The trimmed value of an input, or its default. */
    text(name) {
        return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name) || (this.#defaults[name] ?? '');
    }
    /** The lines that are not blank. */
    lines(name) {
        return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** Patterns, one per line. A name may have a comma or a `#` in it: what matches nothing is read as a list further on. */
    patterns(name) {
        return this.lines(name).filter((line) => !line.startsWith('#'));
    }
    /** The values of a list: one per line, or also with commas where no value has one in it. */
    values(name) {
        return COMMA_IN_VALUES.has(name) ? linesIn((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name)) : this.items(name);
    }
    truth(name) {
        const value = this.text(name).toLowerCase();
        if (value === '')
            return false;
        const result = Object.hasOwn(TRUTHS, value) ? TRUTHS[value] : undefined;
        if (result === undefined)
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
        return result;
    }
    integer(name, least, most) {
        const value = this.text(name);
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < least || number > most) {
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
        }
        return number;
    }
    /** The number, or undefined if the input is empty. */
    optionalInteger(name, least, most) {
        return this.text(name) === '' ? undefined : this.integer(name, least, most);
    }
    /** The number, above zero, or undefined if the input is empty. */
    optionalPositive(name) {
        const number = this.optionalNumber(name);
        if (number === 0)
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: it has to be above zero.`);
        return number;
    }
    /** The number, zero or more, or undefined if the input is empty. */
    optionalNumber(name) {
        const value = this.text(name);
        if (value === '')
            return undefined;
        if (!/^\d+(\.\d+)?$/.test(value))
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: "${value}" is not a number such as 12.5.`);
        return Number(value);
    }
    oneOf(name, values) {
        const value = this.text(name);
        const found = values.find((known) => known === value);
        if (found === undefined)
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: "${value}" is not one of ${values.join(', ')}.`);
        return found;
    }
    /** Items one per line or with commas. */
    items(name) {
        return linesIn(this.text(name))
            .flatMap((line) => line.split(','))
            .map((item) => item.trim())
            .filter((item) => item !== '');
    }
    /** Names, which may have commas where each has a line of its own. */
    names(name) {
        return /\r?\n/.test(this.untrimmed(name)) ? this.lines(name) : this.items(name);
    }
    /** Whether it was given and is empty, such as a secret whose name is misspelled. */
    isEmptied(name) {
        const given = process.env[`INPUT_${name.toUpperCase()}`];
        return given !== undefined && given.trim() === '';
    }
    listOf(name, values) {
        const named = this.items(name);
        if (named.length === 0)
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: it is empty. Use one or more of ${values.join(', ')}.`);
        const known = named.map((item) => {
            const found = values.find((value) => value === item);
            if (found === undefined)
                throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${name}: "${item}" is not one of ${values.join(', ')}.`);
            return found;
        });
        return [...new Set(known)];
    }
}
/** The inputs of an action, with its own defaults. */
function inputsOf(action) {
    return new Fields(DEFAULTS[action]);
}


/***/ }),

/***/ 81622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ readApiKey),
/* harmony export */   mZ: () => (/* binding */ readNamedKeys),
/* harmony export */   w7: () => (/* binding */ readManagingKey),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _deepgram_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59324);
/* harmony import */ var _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
/* harmony import */ var _lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);



/** The key of an input, masked; empty where the workflow run gets no secrets. */
function readApiKey(fields, name = 'api-key') {
    const raw = fields.untrimmed(name);
    if (raw.trim() === '')
        return '';
    (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSecret */ .gz)(raw);
    return readKey(raw, name);
}
/** The same for what asks about keys, which a temporary token may not. */
function readManagingKey(fields, name = 'api-key') {
    const key = readApiKey(fields, name);
    if (!(0,_deepgram_token_js__WEBPACK_IMPORTED_MODULE_1__/* .isToken */ .sg)(key))
        return key;
    throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: it is a temporary token (JWT), which only transcribes. Store an API key in the secret.`);
}
/** The keys of an input, one per line as `NAME=value`, masked; a value may be empty. Throws a Failure that names the line. */
function readNamedKeys(fields, name) {
    const lines = fields.untrimmed(name).split(/\r?\n/);
    for (const line of lines)
        (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSecret */ .gz)(line.slice(line.indexOf('=') + 1));
    return lines.flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const where = `${name}, line ${index + 1}`;
        const [, label = '', value = ''] = /^\s*([\w .-]{1,100}?)\s*=(.*)$/.exec(line) ?? [];
        if (label === '') {
            throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${where}: it is not \`NAME=value\`. Write such as \`CI=\${{ secrets.CI }}\`.`);
        }
        return [{ name: label, key: value.trim() === '' ? '' : readKey(value, where) }];
    });
}
/** The keys of an input, one per line, masked. Throws a Failure that names the line, never its text. */
function readKeys(fields, name) {
    const given = fields.untrimmed(name);
    const lines = given.split(/\r?\n/).map((line) => line.trim());
    for (const line of lines)
        (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSecret */ .gz)(line);
    return lines.flatMap((line, index) => (line === '' ? [] : [readKey(line, `${name}, line ${index + 1}`)]));
}
/** A key alone, masked. Throws a Failure that begins with `where`. */
function readKey(raw, where) {
    const key = raw.trim();
    if (/^(token|bearer)\s/i.test(key)) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${where}: it starts with "Token" or "Bearer". Store the key alone in the secret.`);
    }
    if (/^["'`]|["'`]$/.test(key))
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${where}: it stands in quotes. Store the key alone in the secret.`);
    if (!/^[!-~]+$/.test(key)) {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${where}: it holds a space, a line break or a character that is not ASCII. ` +
            'Copy the key anew, without anything around it, into the secret.');
    }
    (0,_lib_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSecret */ .gz)(key);
    return key;
}
/** The HTTPS address in an input, without `/v1` at its end. Throws a Failure that names the input. */
function readUrl(fields, name) {
    const value = fields.text(name);
    const url = URL.parse(value);
    if (url === null)
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: "${value}" is not a URL; write it as https://api.deepgram.com.`);
    if (url.protocol !== 'https:') {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: ${url.protocol}// is refused, the key would travel in the clear. Use https://.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new _lib_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: only a host and a path may stand in it, no user name, password, query or fragment.`);
    }
    const whole = withoutSlashes(url.pathname);
    url.pathname = whole.endsWith('/v1') ? withoutSlashes(whole.slice(0, -'/v1'.length)) : whole;
    return url;
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}


/***/ }),

/***/ 24261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** Something the user can mend: its message says which input or file, what is wrong and what to do. */
class Failure extends Error {
    name = 'Failure';
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code of a system error such as ENOENT, or of an error that carries one as its cause. */
function errorCode(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return errorCode(error.cause);
}


/***/ }),

/***/ 37221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ isFiniteNumber),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/** Guards for JSON that came from elsewhere. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value) => typeof value === 'string';
const isFiniteNumber = (value) => Number.isFinite(value);
/** The value as a list whose items all pass the guard; undefined if it is none. */
function listOf(value, guard) {
    return Array.isArray(value) && value.every(guard) ? value : undefined;
}
/** The value at a path of keys, undefined where there is none. */
function at(value, ...keys) {
    let inner = value;
    for (const key of keys)
        inner = isObject(inner) ? inner[key] : undefined;
    return inner;
}


/***/ }),

/***/ 40045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86120);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61636);


/** The only place that writes to the log: whatever it is given, one line comes out that is no command. */
/** GitHub keeps 10 annotations of each kind a step; one is for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;
/** Characters of a line: no message of ours is longer, but what others are quoted with may be. */
const LONGEST_LINE = 4000;
/** Cut only when secrets are out of it, since a part of one would not be known. */
function cut(line) {
    return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()}…`;
}
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text)));
}
/** Shown only where the user asked for debug logs. */
function debug(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text));
}
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}
function warning(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}
/** Annotations as far as GitHub shows them; `rest` tells how many are left out. */
function annotate(kind, annotations, rest) {
    const write = kind === 'error' ? _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3 : _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e;
    const fits = annotations.length <= MOST_ANNOTATIONS;
    const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
    for (const { text, file } of shown) {
        write(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)), file === undefined ? {} : { file: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(file) });
    }
    if (!fits)
        write(rest(annotations.length - shown.length));
}
/** Fails the step. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(cut((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
}


/***/ }),

/***/ 13019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   rq: () => (/* binding */ readProxies),
/* harmony export */   vd: () => (/* binding */ proxyRefusal),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yB: () => (/* binding */ settleProxies)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24261);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61636);



/** In curl's order: https://curl.se/docs/manpage.html#ENVIRONMENT. A variable that is empty is none. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
const AROUND = ['no_proxy', 'NO_PROXY'];
const NEITHER = 'Set it to http://HOST:PORT, or remove it.';
/** Throws a Failure that names the variable if a proxy is set that cannot be used: nothing goes around it. */
function readProxies(env) {
    const proxy = firstOf(env, HTTPS);
    const entries = (firstOf(env, AROUND)?.value ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
    const rules = entries.map(ruleOf);
    return {
        https: proxy && addressOf(proxy),
        goesAround: (host, port) => rules.some((rule) => rule(host.toLowerCase(), port)),
    };
}
function firstOf(env, names) {
    const set = names.map((name) => ({ name, value: (env[name] ?? '').trim() }));
    return set.find(({ value }) => value !== '');
}
/** A value without a scheme is HTTP, as curl has it. Neither name nor password is ever said. */
function addressOf({ name, value }) {
    const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: a ${scheme}:// proxy cannot be used, only http:// and https://. ${NEITHER}`);
    }
    const url = URL.parse(scheme === undefined ? `http://${value}` : value);
    if (url === null || url.hostname === '') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${name}: it is not the address of a proxy. ${NEITHER}`);
    }
    if (url.password !== '')
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSecret */ .gz)(decoded(url.password));
    return `${url.protocol}//${credentialsOf(url)}${url.host}`;
}
const credentialsOf = ({ username, password }) => {
    if (username === '' && password === '')
        return '';
    return `${username}${password === '' ? '' : `:${password}`}@`;
};
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `*`; a name with all below it, `.name` and `*.name` alike; an address; a net such as `10.0.0.0/8`; each with a port. */
function ruleOf(entry) {
    if (entry === '*')
        return () => true;
    const net = /^\[?([\da-f:.]+)\]?\/(\d{1,3})$/i.exec(entry);
    if (net !== null)
        return netRule(net[1] ?? '', Number(net[2]));
    const [, bracketed, plain = '', digits] = /^(?:\[([^\]]*)\]|(.*?))(?::(\d+))?$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(entry) ? `[${entry}]` : entry) ?? [];
    const name = (bracketed ?? plain).toLowerCase().replace(/^\*?\./, '');
    const isHost = (host) => host === name || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 && host.endsWith(`.${name}`));
    return (host, port) => name !== '' && isHost(host) && (digits === undefined || Number(digits) === port);
}
function netRule(address, prefix) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || prefix > (family === 4 ? 32 : 128))
        return () => false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return (host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === family && list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Where GitHub is, for programs of a job: hosts that libraries connect to by themselves. */
const GITHUB = [
    'GITHUB_API_URL',
    'GITHUB_SERVER_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_RUNTIME_URL',
];
/**
 * Writes what was read back into the environment, for libraries that read it themselves and for the processes that we
 * start: one spelling, which all of them understand alike.
 */
function settleProxies(env) {
    const { https, goesAround } = readProxies(env);
    if (https === undefined)
        return;
    for (const name of HTTPS)
        delete env[name];
    env['HTTPS_PROXY'] = https;
    env['https_proxy'] = https;
    const around = firstOf(env, AROUND)?.value;
    if (around === undefined)
        return;
    const hosts = GITHUB.flatMap((name) => URL.parse(env[name] ?? '') ?? []).filter((url) => goesAround(hostOf(url), portOf(url)));
    const entries = around.split(/[\s,]+/).filter((entry) => entry !== '');
    const listed = [...new Set([...entries.flatMap(spellingsOf), ...hosts.map(({ hostname }) => hostname)])];
    for (const name of AROUND)
        env[name] = listed.join(',');
}
/** Of a name, what is below it on its own as well: some clients take `example.com` for that host alone. */
function spellingsOf(entry) {
    const name = entry.replace(/^\*?\./, '');
    const isName = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)+(?::\d+)?$/i.test(name);
    return isName ? [...(name === entry ? [name] : []), `.${name}`] : [entry];
}
/** Without the brackets of IPv6. */
const hostOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');
const portOf = ({ port, protocol }) => Number(port || (protocol === 'http:' ? 80 : 443));
/** That a proxy wants another user or password, as each client says it: undici, Node and the toolkit's `tunnel`. */
const REFUSED = /\b(?:Proxy response \(407\)|HTTP\/1\.[01] 407|statusCode=407)/;
/** What is wrong if it was the proxy that refused, else undefined. To try again does not help. */
function proxyRefusal(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        if (REFUSED.test(cause.message)) {
            return 'The proxy refuses the connection (407): it wants another user or password. Check `HTTPS_PROXY`.';
        }
    }
    return undefined;
}


/***/ }),

/***/ 61636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ forPlainText),
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Bt: () => (/* binding */ forSrt),
/* harmony export */   DE: () => (/* binding */ forMermaid),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   NU: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.NU),
/* harmony export */   QT: () => (/* binding */ forWebVtt),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UB: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.UB),
/* harmony export */   cT: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT),
/* harmony export */   d7: () => (/* binding */ forProse),
/* harmony export */   gz: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_0__.gz),
/* harmony export */   n_: () => (/* binding */ withoutIssues)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56788);

/**
 * The one place that makes text safe. File names, transcripts, URLs and answers of servers are untrusted: in a log
 * a line of theirs may be a workflow command, in Markdown it may be HTML or a mention, and anywhere it may repeat
 * a secret.
 */

// Control characters, and the format characters that turn the direction of text (Unicode UAX #9).
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
/** One line for people: without secrets, control characters and direction overrides made visible. */
function oneLine(text) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text).replaceAll(UNPRINTABLE, (character) => character === '\n' ? '⏎' : codePoint(character));
}
/**
 * One line for the log that the runner cannot take for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs reads `::name` at the start of a
 * line and `##[name]` anywhere in it.
 */
function forLog(text) {
    return oneLine(text)
        .replace(/^(\s*):(?=:)/u, '$1: ')
        .replaceAll('##[', '## [');
}
/** Control characters, and those that turn or isolate the direction of what follows: nobody says them. */
const UNSPOKEN = /[\p{Cc}\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** One line of what is said, for a text file: nothing in it but what can be seen; marks of scripts stay. */
function forPlainText(text) {
    return text.replaceAll(UNSPOKEN, (found) => (/^[\p{Cc}\u2028\u2029]/u.test(found) ? ' ' : ''));
}
/** One line for the text, or a quoted attribute, of an HTML document. */
function forHtml(text) {
    return forPlainText(text).replaceAll(/[&<>"']/g, entity);
}
/** What ends a label of Mermaid's, or is a comment, a directive, an entity, HTML or mathematics in it. */
const MERMAID_MARKUP = /["#$%&;<>\\`{}]/g;
/** From a character of ASCII to its form of full width. */
const TO_FULL_WIDTH = 0xfee0;
/**
 * A label of a Mermaid chart, to be put into double quotes. What Mermaid would read is shown in its form of full width,
 * since what it takes for an escape differs by its version and by chart.
 */
function forMermaid(text) {
    const label = forPlainText((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text)).replaceAll(MERMAID_MARKUP, (character) => String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH));
    return label.trim() || '?';
}
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Is not shown, and keeps what looks for a pattern in rendered text from finding it. */
const WORD_JOINER = '\u2060';
const backslashed = (text) => `\\${text}`;
const broken = (text) => `${text}${WORD_JOINER}`;
/**
 * What acts in prose, and what is written instead; the first that matches counts. A backslash stands only before
 * what every dialect of Markdown lets it escape. Mentions, emoji and formulas are found in rendered text, where no
 * escape is left: https://github.com/github/markup#github-markup
 * What people copy, such as addresses and prices, has nothing in it that cannot be seen.
 */
const ACTING = [
    [/\$/, (found) => `${WORD_JOINER}\\${found}`],
    // The name of an emoji, which a time of day is not.
    [/:(?=[\w+-]{1,50}:)(?!(?!100:|1234:)\d+:)/, broken],
    // Behind a letter it is part of an address of e-mail, which has to stay whole.
    [/(?<![a-z\d])@(?=[\w-])/, broken],
    // Whole too, but no link: only what looks for addresses in rendered text makes one, to what is shown.
    [/:(?=\/\/)|(?<=www)\./, entity],
    [/^[=:]|[~|]/, entity],
    [/</, () => '&lt;'],
    [/&(?=#?[a-z\d]+;)/, () => '&amp;'],
    // MDX takes a line that begins so for a program.
    [/^[ie](?=(?:mport|xport)\b)/, entity],
    [/\{(?=[{%#])/, (found) => `\\${found}${WORD_JOINER}`],
    [/[\\`*[\]{}]|(?<![a-z\d])_|_(?![a-z\d])/, backslashed],
    [/^[>#]|(?<!\S)#(?=#*$)|^[-+](?=[-+\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, backslashed],
];
/** A dollar sign that may end a formula: no letter or digit is behind it. */
const FORMULA_END = /\$(?![\p{L}\p{N}])/u;
const ANY_ACTING = new RegExp(ACTING.map(([pattern]) => `(${pattern.source})`).join('|'), 'gi');
/** One line of what is said, as a paragraph of its own in a Markdown document: all is shown, nothing acts. */
function forProse(text) {
    const line = forPlainText(text).replaceAll(/\s+/g, ' ').trim();
    const first = line.indexOf('$');
    const hasSeveral = first < line.lastIndexOf('$');
    const hasFormula = hasSeveral && FORMULA_END.test(line.slice(first + 1));
    return line.replaceAll(ANY_ACTING, (found, ...groups) => {
        if (found === '$' && !hasFormula)
            return hasSeveral ? backslashed(found) : found;
        const write = ACTING[groups.findIndex((group) => group !== undefined)]?.[1] ?? entity;
        return write(found);
    });
}
/** Punctuation that may be markup: all of it but `,`, `-`, `.`, `/`, a colon before a space and `_` inside a word. */
const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;
/**
 * What names an issue without a `#`, by which a keyword such as `fixes` closes it in a message or a pull request:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const ISSUE = /(?<![a-z\d])gh-(?=\d)|\/(?:issues|pulls?|discussions)\/(?=\d)/gi;
/** The text with nothing that names an issue or a pull request. */
const withoutIssues = (text) => text.replaceAll(ISSUE, `$&${WORD_JOINER}`);
/** One line for a Markdown document: no markup, HTML, links, or mentions. */
function forMarkdown(text) {
    return withoutIssues(oneLine(text))
        .replaceAll(MARKUP, entity)
        .replaceAll(/&#(?:64|35);|&#58;(?=\/\/)/g, `$&${WORD_JOINER}`)
        .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}${WORD_JOINER}&#46;`);
}
/** One line of a WebVTT cue, or a name in one: no tags, entities or arrows. */
function forWebVtt(text) {
    const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return forPlainText(text).replaceAll(/[&<>]/g, (character) => escapes[character] ?? '');
}
/** What players take for markup in SubRip: tags, override blocks and line breaks of SubStation Alpha, arrows of times. */
const SUBRIP_MARKUP = /<|\{|\\(?=[Nnh{])|--(?=>)/g;
/**
 * One line of a SubRip cue. The format has no escapes, so that an invisible word joiner is put inside of what would
 * be markup: players show it as it is written.
 */
function forSrt(text) {
    return forPlainText(text).replaceAll(SUBRIP_MARKUP, '$&\u2060');
}


/***/ }),

/***/ 56788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ Mask),
  NU: () => (/* binding */ keepCredential),
  $L: () => (/* binding */ keepLikelySecrets),
  UB: () => (/* binding */ keepQuerySecret),
  gz: () => (/* binding */ keepSecret),
  cT: () => (/* binding */ withoutSecrets)
});

// UNUSED EXPORTS: HIDDEN

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(86120);
;// CONCATENATED MODULE: ./lib/lib/radix-tree.js
const newNode = (label, replacement) => ({
    label,
    replacement,
    children: new Map(),
});
/**
 * Texts to replace, in a compressed trie: adding one takes as long as it is long, and replacing all does not take
 * longer the more there are. https://en.wikipedia.org/wiki/Radix_tree
 */
class RadixTree {
    #root = newNode('', undefined);
    /** Adds a text that is not empty. Gives whether it is new. */
    add(text, replacement) {
        let node = this.#root;
        for (let at = 0; at < text.length;) {
            const child = node.children.get(text.charAt(at));
            if (child === undefined) {
                node.children.set(text.charAt(at), newNode(text.slice(at), replacement));
                return true;
            }
            const shared = sharedLength(child.label, text, at);
            node = shared === child.label.length ? child : divided(node, child, shared);
            at += shared;
        }
        const isNew = node.replacement === undefined;
        node.replacement ??= replacement;
        return isNew;
    }
    /** The text with what was added replaced: from the left, and of several at one place the longest. */
    replaceIn(text) {
        const parts = [];
        let copied = 0;
        for (let at = 0; at < text.length;) {
            const [length, replacement] = this.#longestAt(text, at);
            if (length > 0) {
                parts.push(text.slice(copied, at), replacement);
                copied = at + length;
            }
            at += Math.max(1, length);
        }
        return copied === 0 ? text : parts.join('') + text.slice(copied);
    }
    #longestAt(text, start) {
        let [length, replacement] = [0, ''];
        let at = start;
        let node = this.#root.children.get(text.charAt(at));
        while (node !== undefined && text.startsWith(node.label, at)) {
            at += node.label.length;
            if (node.replacement !== undefined)
                [length, replacement] = [at - start, node.replacement];
            node = node.children.get(text.charAt(at));
        }
        return [length, replacement];
    }
}
/** How many characters of the label are those of the text from a position on. */
function sharedLength(label, text, at) {
    let shared = 0;
    while (shared < label.length && label[shared] === text[at + shared])
        shared += 1;
    return shared;
}
/** A node between two others that has the first characters of the lower one's label. */
function divided(above, below, length) {
    const between = newNode(below.label.slice(0, length), undefined);
    below.label = below.label.slice(length);
    between.children.set(below.label.charAt(0), below);
    above.children.set(between.label.charAt(0), between);
    return between;
}

;// CONCATENATED MODULE: ./lib/lib/secret-forms.js
/** How programs write a secret into their output. Reversed, in hexadecimal or broken over lines it is not known. */
/** A part of an encoding that is shorter could be of any text. */
const SHORTEST_PART = 8;
/** What .NET escapes in JSON though it need not. */
const ESCAPED_BY_DOTNET = /["&'+<>`]/g;
const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
/** The forms of a secret, as it is and trimmed: in JSON, in URLs and in Base64, also as a part of what is encoded. */
function formsOf(secret) {
    const trimmed = secret.trim();
    const encoded = [...inBase64(secret), ...inBase64(`Token ${secret}`), ...partsInBase64(trimmed)];
    const forms = [secret, trimmed, ...encoded].flatMap((form) => [
        form,
        encodeURIComponent(form),
        JSON.stringify(form).slice(1, -1),
        JSON.stringify(form).slice(1, -1).replaceAll('/', '\\/'),
        form.replaceAll(ESCAPED_BY_DOTNET, unicode),
    ]);
    return [...new Set(forms)].filter((form) => form !== '');
}
function inBase64(text) {
    const bytes = Buffer.from(text);
    return [bytes.toString('base64'), bytes.toString('base64url')];
}
/**
 * What a secret becomes inside of something longer that is encoded, such as `user:KEY`: by how many bytes stand before,
 * there are three ways. The characters at the borders, which depend on what is around, are left out.
 */
function partsInBase64(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((before) => {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6)];
        return [shifted.toString('base64'), shifted.toString('base64url')]
            .map((text) => text.slice(first, end))
            .filter((text) => text.length >= SHORTEST_PART);
    });
}
const inAnyCase = (hex) => hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const hexOf = (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0');
/** The source of a pattern that finds a text even if any of its characters are escaped for JSON or for a URL. */
function inAnyEscape(text) {
    return [...text]
        .map((character) => {
        const units = character.split('').map(hexOf);
        const asItIs = units.map((hex) => `\\u${hex}`).join('');
        const inJson = units.map((hex) => `\\\\{1,2}u${inAnyCase(hex)}`).join('');
        const inUrl = [...Buffer.from(character)].map((byte) => `%${inAnyCase(byte.toString(16).padStart(2, '0'))}`);
        const backslashed = /["/\\]/.test(character) ? [`\\\\${asItIs}`] : [];
        return `(?:${[asItIs, inJson, inUrl.join(''), ...backslashed].join('|')})`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/lib/secrets.js



/** What is masked: our own secrets in all forms in which programs print them, and the signatures of others as they are. */
const HIDDEN = '***';
/** What strangers call a secret is none if it is shorter: it would blank words. No signature in use is. */
const SHORTEST_SIGNATURE = 16;
/** Hides keys and tokens in text. */
class Mask {
    #forms = new Set();
    #tree = new RadixTree();
    #secrets = new Set();
    /** Finds the secrets however they are escaped; undefined until it is needed. */
    #escaped;
    /** Hides a secret from now on. Gives its forms that were not hidden before. */
    keep(secret) {
        const trimmed = secret.trim();
        if (trimmed === '')
            return [];
        if (!this.#secrets.has(trimmed)) {
            this.#secrets.add(trimmed);
            this.#escaped = undefined;
        }
        return formsOf(secret).filter((form) => this.add(form));
    }
    /** Hides a text as it is. Gives whether it was not hidden before. */
    add(form, replacement = HIDDEN) {
        this.#forms.add(form);
        return this.#tree.add(form, replacement);
    }
    /** The text with all that is to be hidden replaced. */
    hide(text) {
        const safe = this.#tree.replaceIn(text);
        return this.#secrets.size === 0 ? safe : safe.replace(this.#pattern(), HIDDEN);
    }
    /** Whether a long text has something to hide: for few secrets many times as fast as hiding it. */
    isIn(text) {
        return [...this.#forms].some((form) => text.includes(form)) || text.search(this.#pattern()) >= 0;
    }
    /** Hides in all strings and names of a value that was just parsed from JSON, and in nothing else. */
    clean(value) {
        const open = [value];
        while (open.length > 0) {
            const node = open.pop();
            if (typeof node === 'object' && node !== null)
                for (const [name, inner] of Object.entries(node))
                    open.push(this.#cleanMember(node, name, inner));
        }
    }
    /** Gives the value of the member as it is now. */
    #cleanMember(node, name, inner) {
        const cleanName = this.hide(name);
        const clean = typeof inner === 'string' ? this.hide(inner) : inner;
        if (cleanName !== name)
            Reflect.deleteProperty(node, name);
        if (cleanName !== name || clean !== inner)
            Reflect.set(node, cleanName, clean);
        return clean;
    }
    #pattern() {
        // Longest first, so that no part of a longer one stays behind.
        this.#escaped ??= new RegExp([...this.#secrets]
            .sort((a, b) => b.length - a.length)
            .map(inAnyEscape)
            .join('|'), 'g');
        return this.#escaped;
    }
}
const known = new Mask();
/** Masks a secret of ours and the forms in which programs print it, in the runner's log and in all that we print. */
function keepSecret(secret) {
    for (const form of known.keep(secret))
        (0,core/* setSecret */.Pq)(form);
}
/** Masks what another party says is a credential, as it is. */
function keepCredential(credential) {
    if (credential.length >= SHORTEST_SIGNATURE && known.add(credential))
        (0,core/* setSecret */.Pq)(credential);
}
const LIKELY_SECRET = /[\w.~+/=-]{32,}/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Masks all in the refusal to make a secret that looks like one: it may have been made nevertheless. */
function keepLikelySecrets(refusal) {
    const unescaped = refusal.replaceAll(/\\u00([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    for (const text of [refusal, unescaped.replaceAll('\\', '')])
        for (const [found] of text.matchAll(LIKELY_SECRET))
            if (!UUID.test(found))
                keepCredential(found);
}
/** Parameters that sign a URL: of AWS, CloudFront, Google, Azure, Alibaba, Tencent, Huawei, Akamai and Dropbox. */
const SIGNATURES = new Set([
    'x-amz-signature',
    'x-amz-security-token',
    'x-goog-signature',
    'signature',
    'sig',
    'x-oss-signature',
    'x-oss-security-token',
    'security-token',
    'q-signature',
    'x-cos-security-token',
    'x-obs-security-token',
    'hdnea',
    'hdnts',
    '__token__',
    'rlkey',
]);
/** Elsewhere a token may be any word. */
const TOKEN_HOSTS = /(?:^|\.)(?:githubusercontent\.com|github\.com|gitlab\.com|firebasestorage\.googleapis\.com|supabase\.(?:co|in)|b-cdn\.net|mux\.com)$/;
const TOKENS = new Set(['token', 'access_token', 'jwt', 'private_token']);
/**
 * Masks the signatures in the query of a URL, and where the URL itself is repeated, its whole query. A word of a query
 * is no secret: whoever writes a list of URLs would choose what is blanked.
 */
function keepQuerySecret(url) {
    if (url.search.length < 2)
        return;
    known.add(`${url.pathname}${url.search}`, `${url.pathname}?${HIDDEN}`);
    for (const pair of url.search.slice(1).split('&')) {
        const [name = '', ...rest] = pair.split('=');
        const raw = rest.join('=');
        const lower = decoded(name).toLowerCase();
        if (!SIGNATURES.has(lower) && !(TOKENS.has(lower) && TOKEN_HOSTS.test(url.hostname)))
            continue;
        const value = decoded(raw);
        for (const form of new Set([raw, value, encodeURIComponent(value)]))
            keepCredential(form);
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The text with every secret replaced. Only for what is printed: it may blank what strangers call a signature. */
function withoutSecrets(text) {
    return known.hide(text);
}


/***/ })

};
