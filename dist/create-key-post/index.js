import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 234:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);

// A program of its own, which cannot make a key: were it the main one, a lost state would have it make another.
await (0,_revoke_js__WEBPACK_IMPORTED_MODULE_0__/* .revoke */ .r)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ revoke)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
function utils_toCommandProperties(annotationProperties) {
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
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
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
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
;// CONCATENATED MODULE: ./lib/lib/failure.js
/** Something the user can mend: its message says which input or file, what is wrong and what to do. */
class failure_Failure extends Error {
    name = 'Failure';
}
/** The message of whatever was thrown. */
function failure_messageOf(error) {
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

;// CONCATENATED MODULE: ./lib/inputs/fields.js


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
        'forbidden-scopes': 'keys:write, members:*, admins:*, owners:*, billing:write, project:write, project:write:*, self-hosted:*',
        probe: 'none',
        'fail-on': 'any, unknown',
        name: 'API key',
        'base-url': 'https://api.deepgram.com',
        retries: '2',
    },
    'create-key': {
        scopes: 'usage:write',
        revoke: 'true',
        'management-url': 'https://api.deepgram.com',
    },
    'rotate-key': {
        grace: '24h',
        'management-url': 'https://api.deepgram.com',
    },
};
const TRUTHS = { true: true, false: false };
/** Reads the inputs of one action. All but `untrimmed` throw a Failure, which names the input, for what it cannot be. */
class Fields {
    #defaults;
    constructor(defaults) {
        this.#defaults = defaults;
    }
    /** The value as it was given, of which white space may be a part. */
    untrimmed(name) {
        return getInput(name, { trimWhitespace: false });
    }
    /** The trimmed value of an input, or its default. */
    text(name) {
        return getInput(name) || (this.#defaults[name] ?? '');
    }
    /** The lines that are not blank. */
    lines(name) {
        return getInput(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** The lines that are not comments. */
    patterns(name) {
        return this.lines(name).filter((line) => !line.startsWith('#'));
    }
    truth(name) {
        const value = this.text(name).toLowerCase();
        if (value === '')
            return false;
        const result = Object.hasOwn(TRUTHS, value) ? TRUTHS[value] : undefined;
        if (result === undefined)
            throw new failure_Failure(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
        return result;
    }
    integer(name, least, most) {
        const value = this.text(name);
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < least || number > most) {
            throw new failure_Failure(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
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
            throw new failure_Failure(`${name}: it has to be above zero.`);
        return number;
    }
    /** The number, zero or more, or undefined if the input is empty. */
    optionalNumber(name) {
        const value = this.text(name);
        if (value === '')
            return undefined;
        if (!/^\d+(\.\d+)?$/.test(value))
            throw new failure_Failure(`${name}: "${value}" is not a number such as 12.5.`);
        return Number(value);
    }
    oneOf(name, values) {
        const value = this.text(name);
        const found = values.find((known) => known === value);
        if (found === undefined)
            throw new failure_Failure(`${name}: "${value}" is not one of ${values.join(', ')}.`);
        return found;
    }
    /** Items one a line or with commas. */
    items(name) {
        return this.text(name)
            .split(/[\n,]/)
            .map((item) => item.trim())
            .filter((item) => item !== '');
    }
    listOf(name, values) {
        const named = this.items(name);
        if (named.length === 0)
            throw new failure_Failure(`${name}: nothing is named. Use some of ${values.join(', ')}.`);
        const known = named.map((item) => {
            const found = values.find((value) => value === item);
            if (found === undefined)
                throw new failure_Failure(`${name}: "${item}" is not one of ${values.join(', ')}.`);
            return found;
        });
        return [...new Set(known)];
    }
}
/** The inputs of an action, with its own defaults. */
function inputsOf(action) {
    return new Fields(DEFAULTS[action]);
}

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
function secrets_keepSecret(secret) {
    for (const form of known.keep(secret))
        setSecret(form);
}
/** Masks what another party says is a credential, as it is. */
function keepCredential(credential) {
    if (credential.length >= SHORTEST_SIGNATURE && known.add(credential))
        setSecret(credential);
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
function secrets_withoutSecrets(text) {
    return known.hide(text);
}

;// CONCATENATED MODULE: ./lib/lib/safe-text.js

/**
 * The one place that makes text safe. File names, transcripts, URLs and answers of servers are untrusted: in a log
 * a line of theirs may be a workflow command, in Markdown it may be HTML or a mention, and anywhere it may repeat
 * a secret.
 */

// Control characters, and the format characters that turn the direction of text (Unicode UAX #9).
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
/** One line for people: without secrets, control characters and direction overrides made visible. */
function safe_text_oneLine(text) {
    return secrets_withoutSecrets(text).replaceAll(UNPRINTABLE, (character) => character === '\n' ? '⏎' : codePoint(character));
}
/**
 * One line for the log that the runner cannot take for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs reads `::name` at the start of a
 * line and `##[name]` anywhere in it.
 */
function forLog(text) {
    return safe_text_oneLine(text)
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
    const label = forPlainText(withoutSecrets(text)).replaceAll(MERMAID_MARKUP, (character) => String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH));
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
 */
const ACTING = [
    [/\$/, (found) => `${WORD_JOINER}\\${found}`],
    // The name of an emoji, which a time of day is not.
    [/:(?=[\w+-]{1,50}:)(?!(?!100:|1234:)\d+:)/, broken],
    [/@(?=[\w-])/, broken],
    // Some renderers look for addresses in rendered text as well: mdast-util-gfm-autolink-literal does.
    [/:(?=\/\/)/, (found) => `${entity(found)}${WORD_JOINER}`],
    [/(?<=www)\./, (found) => `${WORD_JOINER}${entity(found)}`],
    [/^[=:]|[~|]/, entity],
    [/</, () => '&lt;'],
    [/&(?=#?[a-z\d]+;)/, () => '&amp;'],
    // MDX takes a line that begins so for a program.
    [/^[ie](?=(?:mport|xport)\b)/, entity],
    [/\{(?=[{%#])/, (found) => `\\${found}${WORD_JOINER}`],
    [/[\\`*[\]{}]|(?<![a-z\d])_|_(?![a-z\d])/, backslashed],
    [/^[>#]|(?<!\S)#(?=#*$)|^[-+](?=[-+\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, backslashed],
];
const ANY_ACTING = new RegExp(ACTING.map(([pattern]) => `(${pattern.source})`).join('|'), 'gi');
/** One line of what is said, as a paragraph of its own in a Markdown document: all is shown, nothing acts. */
function forProse(text) {
    const line = forPlainText(text).replaceAll(/\s+/g, ' ').trim();
    const hasFormula = line.indexOf('$') < line.lastIndexOf('$');
    return line.replaceAll(ANY_ACTING, (found, ...groups) => {
        if (found === '$' && !hasFormula)
            return found;
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
    return withoutIssues(safe_text_oneLine(text))
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

;// CONCATENATED MODULE: ./lib/inputs/key.js


/** The key of an input, masked; empty where the workflow run gets no secrets. */
function readApiKey(fields, name = 'api-key') {
    const raw = fields.untrimmed(name);
    if (raw.trim() === '')
        return '';
    secrets_keepSecret(raw);
    return readKey(raw, name);
}
/** The keys of an input, one a line, masked. Throws a Failure that names the line, never its text. */
function readKeys(fields, name) {
    const given = fields.untrimmed(name);
    const lines = given.split(/\r?\n/).map((line) => line.trim());
    for (const line of lines)
        keepSecret(line);
    return lines.flatMap((line, index) => (line === '' ? [] : [readKey(line, `${name}, line ${index + 1}`)]));
}
/** A key alone, masked. Throws a Failure that begins with `where`. */
function readKey(raw, where) {
    const key = raw.trim();
    if (/^(token|bearer)\s/i.test(key)) {
        throw new failure_Failure(`${where}: it starts with "Token" or "Bearer". Put the key alone into the secret.`);
    }
    if (/^["'`]|["'`]$/.test(key))
        throw new failure_Failure(`${where}: it stands in quotes. Put the key alone into the secret.`);
    if (!/^[!-~]+$/.test(key)) {
        throw new failure_Failure(`${where}: it holds a space, a line break or a character that is not ASCII. ` +
            'Copy the key anew, without anything around it, into the secret.');
    }
    secrets_keepSecret(key);
    return key;
}
/** The HTTPS address in an input, without `/v1` at its end. Throws a Failure that names the input. */
function readUrl(fields, name) {
    const value = fields.text(name);
    const url = URL.parse(value);
    if (url === null)
        throw new failure_Failure(`${name}: "${value}" is not a URL; write it as https://api.deepgram.com.`);
    if (url.protocol !== 'https:') {
        throw new failure_Failure(`${name}: ${url.protocol}// is refused, the key would travel in the clear. Use https://.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new failure_Failure(`${name}: only a host and a path may stand in it, no user name, password, query or fragment.`);
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

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/lib/guards.js
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

;// CONCATENATED MODULE: ./lib/lib/backoff.js

const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;
/** A server that asks for a longer wait is asked again after this. */
const LONGEST_RETRY_AFTER_MS = 600_000;
/** Milliseconds before the n-th retry: exponential with jitter, and at least what the server asks for. */
function backoff(retry, retryAfterMs = 0, random = Math.random()) {
    const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (retry - 1));
    return Math.round(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + ceiling * (0.5 + random / 2));
}
/** Milliseconds from a Retry-After header, seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function backoff_retryAfter(header, now) {
    if (!isString(header))
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
const FIRST_SPREAD_MS = 1000;
const LONGEST_SPREAD_MS = 20_000;
/** Milliseconds before the n-th retry of what many try at once: anything up to a limit that doubles. */
function apart(retry, random = Math.random()) {
    return Math.round(random * Math.min(LONGEST_SPREAD_MS, FIRST_SPREAD_MS * 2 ** (retry - 1)));
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/answers.js

const NEVER = 'never';
/** No id, comment, date or token is longer, and no list of scopes or tags; more would not fit into a report. */
const [LONGEST_TEXT, LONGEST_ITEM, MOST_ITEMS] = [10_000, 200, 500];
const isShort = (value, longest) => isString(value) && value !== '' && value.length <= longest;
const answers_text = (value) => (isShort(value, LONGEST_TEXT) ? value : undefined);
/** The strings of a list; undefined if it is none. */
const texts = (value) => Array.isArray(value) ? value.filter((item) => isShort(item, LONGEST_ITEM)).slice(0, MOST_ITEMS) : undefined;
/** The items of a list that pass; undefined if the value is no list. */
function each(value, read) {
    return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined;
}
/** Of https://developers.deepgram.com/guides/fundamentals/authenticating (Test request). */
function readToken(answer) {
    if (!isObject(answer))
        return undefined;
    const expires = answer['expiration_date'];
    return {
        keyId: answers_text(answer['api_key_id']),
        projectId: answers_text(answer['project_id']),
        comment: answers_text(answer['comment']),
        scopes: texts(answer['scopes']),
        tags: texts(answer['tags']),
        expires: expires === null ? NEVER : answers_text(expires),
    };
}
function readProjects(answer) {
    return each(at(answer, 'projects'), (item) => {
        const id = answers_text(at(item, 'project_id'));
        return id === undefined ? undefined : { id, name: answers_text(at(item, 'name')) ?? '' };
    });
}
/** A key as it is described, `{ member, api_key }` or the key alone; wrapped, or with the key inside of the member. */
function answers_readKey(answer) {
    const inner = at(answer, 'item') ?? answer;
    const key = at(inner, 'api_key') ?? at(inner, 'member', 'api_key') ?? inner;
    const id = answers_text(at(key, 'api_key_id'));
    if (id === undefined)
        return undefined;
    return {
        id,
        comment: answers_text(at(key, 'comment')) ?? '',
        scopes: texts(at(key, 'scopes')) ?? [],
        tags: texts(at(key, 'tags')) ?? [],
        created: answers_text(at(key, 'created')) ?? '',
        expires: answers_text(at(key, 'expiration_date')) ?? NEVER,
    };
}
function answers_readKeys(answer) {
    return each(at(answer, 'api_keys'), answers_readKey);
}
/** Long enough to be no word, which masking would blank, and without what would end a line. */
const SECRET = /^[!-~]{16,}$/;
function readNewKey(answer) {
    const described = answers_readKey(answer);
    const key = answers_text(at(answer, 'key'));
    if (described === undefined || key === undefined || !SECRET.test(key))
        return undefined;
    return { ...described, key };
}
function readBalances(answer) {
    return each(at(answer, 'balances'), (item) => {
        const [amount, units] = [at(item, 'amount'), at(item, 'units')];
        return isFiniteNumber(amount) ? { amount, units: (answers_text(units) ?? 'usd').toLowerCase() } : undefined;
    });
}
/** `nova-3` stands for `nova-3-general`: https://developers.deepgram.com/docs/model */
function modelNames(item) {
    const canonical = answers_text(at(item, 'canonical_name'));
    const given = [canonical, answers_text(at(item, 'uuid')), canonical?.replace(/-general$/, '')];
    // Older lists have the name of the model alone.
    if (canonical === undefined)
        given.push(answers_text(at(item, 'name')));
    return [...new Set(given.filter((name) => name !== undefined))];
}
function readModels(answer) {
    const read = (item) => ({ names: modelNames(item), usable: at(item, 'batch') !== false });
    const [listening, speaking] = [each(at(answer, 'stt'), read), each(at(answer, 'tts'), read)];
    return listening === undefined && speaking === undefined
        ? undefined
        : [...(listening ?? []), ...(speaking ?? [])];
}
function readGrant(answer) {
    const token = answers_text(at(answer, 'access_token'));
    const expiresIn = at(answer, 'expires_in');
    return token === undefined || !SECRET.test(token)
        ? undefined
        : { token, expiresIn: isFiniteNumber(expiresIn) ? expiresIn : undefined };
}

;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/deepgram/error.js
const STOPPING = new Set(['bad-key', 'missing-scope', 'no-credit', 'endpoint']);
/** What the service says of the inputs of all requests. Of some media it may hold alone, such as of their language. */
const GENERAL = new Set([
    'bad-options',
    'forbidden',
    'forbidden-model',
    'not-found',
    'redirected',
    'unknown-model',
]);
/** Why a request brought no transcript. */
class error_SpeechError extends Error {
    name = 'SpeechError';
    kind;
    retry;
    details;
    constructor(kind, retry, message, details = {}) {
        super(message);
        this.kind = kind;
        this.retry = retry;
        this.details = details;
    }
    /** Whether no other request can succeed either. */
    get stopsRun() {
        return STOPPING.has(this.kind);
    }
    /** Whether no other request can succeed either, unless one did. */
    get isGeneral() {
        return GENERAL.has(this.kind);
    }
}

;// CONCATENATED MODULE: ./lib/deepgram/refusals.js
/** A refusal that passes if the request is sent again is `always`, one that may be charged each time `once`. */
const refused = (kind, what, advice, retry = 'never') => ({
    kind,
    retry,
    what,
    advice,
});
const BAD_OPTIONS = refused('bad-options', 'Deepgram refused the options', 'Change the input that it names.');
const BAD_AUDIO = refused('bad-audio', 'Deepgram cannot read it as audio or video', 'Check that it plays; convert it, or exclude it in `files` if it is no media.');
const SERVER_ERROR = refused('server-error', 'Deepgram has a problem at the moment', 'Run again later; https://status.deepgram.com tells more.', 'always');
const OTHER_SERVER_ERROR = { ...SERVER_ERROR, retry: 'once' };
/**
 * The first row whose status fits and whose pattern is in the code or text of the complaint decides.
 * https://developers.deepgram.com/docs/errors
 */
const TABLE = [
    [
        400,
        /REMOTE_CONTENT|PAYLOAD|not a URI/,
        refused('unreachable-url', 'Deepgram could not fetch the URL', 'It must be public or presigned, and answer with the media itself.'),
    ],
    [
        400,
        /no such model/i,
        refused('unknown-model', 'Deepgram has no such model for this language', 'Check `model`, `language` and `options: version=…`.'),
    ],
    [
        400,
        /TOKEN_LIMIT/,
        refused('too-many-words', 'The transcript is too long for topics, intents, sentiment or a summary', 'Switch these off for this file.'),
    ],
    [400, /corrupt|unsupported data/i, BAD_AUDIO],
    [400, /QUERY|query|keyterm|parameter|not supported/i, BAD_OPTIONS],
    [
        401,
        /INSUFFICIENT|sufficient permissions/,
        refused('missing-scope', 'The API key may not transcribe', 'It needs the scope `usage:write`; use a key with that scope or with the role Member.'),
    ],
    [
        401,
        /^/,
        refused('bad-key', 'Deepgram does not accept the API key', 'It may be mistyped, deleted or expired, or belong to another endpoint than `base-url`.'),
    ],
    [
        402,
        /^/,
        refused('no-credit', "The key's project has no credit left", 'Add credit in the Deepgram console, then run again.'),
    ],
    [
        403,
        /model/i,
        refused('forbidden-model', "The key's project may not use this model", 'Choose another `model`, or ask Deepgram for access.'),
    ],
    [
        403,
        /^/,
        refused('forbidden', 'Deepgram forbids the request', 'Check what the key and its project may do.'),
    ],
    [404, /^/, refused('not-found', 'There is no transcription at this endpoint', 'Check `base-url`.')],
    [
        408,
        /^/,
        refused('upload-timeout', 'The upload was too slow for Deepgram', 'Lower `concurrency`, or send a smaller file.', 'always'),
    ],
    [
        413,
        /^/,
        refused('too-large', 'The file is larger than the endpoint takes', 'Extract the audio, or split the file.'),
    ],
    [
        414,
        /^/,
        refused('bad-options', 'The options are too long for one request', 'Use fewer keyterms, searches or replacements.'),
    ],
    [415, /^/, BAD_AUDIO],
    [
        422,
        /^ASR_|entire/,
        refused('upload-cut', 'Deepgram did not get the whole file', 'Run again; if it stays, a proxy or the network cuts uploads.', 'always'),
    ],
    [422, /^UNPROCESSABLE_ENTITY/, OTHER_SERVER_ERROR],
    [
        429,
        /^/,
        refused('rate-limit', 'Too many requests at once for the Deepgram project', 'The limit counts for the whole project, not for each key; lower `concurrency`, or raise `retries`.', 'always'),
    ],
    [500, /^/, SERVER_ERROR],
    [502, /^/, SERVER_ERROR],
    [503, /^/, SERVER_ERROR],
    [
        504,
        /^/,
        refused('processing-timeout', "Processing took longer than Deepgram's limit", 'Split the file, or use a faster model.', 'once'),
    ],
];
const REDIRECTED = refused('redirected', 'The endpoint redirects', 'Redirects are not followed, so that the key goes nowhere else; set `base-url` to the final address.');
const OTHER = refused('bad-request', 'Deepgram refused the request', 'Check the inputs, and its status page if they are right.');
/** What an answer that is no success means. `complaint` is its code and text. */
function refusals_refusalFor(status, complaint) {
    const row = TABLE.find(([candidate, pattern]) => candidate === status && pattern.test(complaint));
    if (row !== undefined)
        return row[2];
    if (status >= 500)
        return OTHER_SERVER_ERROR;
    return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}

;// CONCATENATED MODULE: ./lib/deepgram/explain.js






/** A longer complaint is cut. */
const LONGEST_COMPLAINT = 500;
/** What an answer that is no success means. */
function explainAnswer(status, headers, body) {
    const { code, text, requestId } = readComplaint(body);
    const refused = refusalFor(status, `${code} ${text}`.trim());
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    return new SpeechError(refused.kind, refused.retry, `${refused.what} (${said}). ${refused.advice}`, {
        status,
        requestId: requestIdOf(headers) ?? requestId,
        retryAfter: retryAfter(headers['retry-after'], Date.now()),
    });
}
/** The id by which Deepgram knows the request: every answer of its own has one. */
function requestIdOf(headers) {
    const id = [headers['dg-request-id']].find(isString);
    return id && secrets_withoutSecrets(id);
}
/** What the body of a refusal says. https://developers.deepgram.com/docs/errors */
function readComplaint(body) {
    const json = parsed(body);
    const code = [at(json, 'err_code'), at(json, 'error_code'), at(json, 'category')].find(isString) ?? '';
    const texts = [at(json, 'err_msg'), at(json, 'message'), at(json, 'details')].filter(isString);
    const isHtml = /^\s*</.test(body);
    // Cut last: half a secret would not be known for one.
    const text = secrets_withoutSecrets(json === undefined && !isHtml ? body.trim() : texts.join(' '));
    return {
        code: secrets_withoutSecrets(code)
            .toUpperCase()
            .replaceAll(/[^A-Z]+/g, '_'),
        text: text.length > LONGEST_COMPLAINT ? `${text.slice(0, LONGEST_COMPLAINT)}…` : text.replace(/\.$/, ''),
        requestId: [at(json, 'request_id')].filter(isString).map(secrets_withoutSecrets)[0],
    };
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/** Failures of the endpoint itself: no file can be sent to it. */
const ENDPOINT_PROBLEMS = [
    [
        /CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/,
        "The endpoint's certificate is not trusted",
        () => 'If an authority of your own signed it, name its PEM file in the environment variable NODE_EXTRA_CA_CERTS.',
    ],
    [/^ENOTFOUND$/, "The endpoint's host does not exist", (input) => `Check \`${input}\` and the proxy.`],
    [/^EPROTO$|^ERR_SSL/, 'The endpoint does not speak HTTPS', (input) => `Check \`${input}\` and its port.`],
];
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Failures to connect: nothing was sent. */
const CONNECTING = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/;
/**
 * What a broken connection means. `sentAll`: the whole request had left, so that it may have been charged. `input` has
 * the address.
 */
function explainConnection(error, sentAll, input = 'base-url') {
    const code = errorCode(error) ?? '';
    const said = describe(failure_messageOf(error), code);
    const problem = ENDPOINT_PROBLEMS.find(([pattern]) => pattern.test(code));
    if (problem !== undefined) {
        return new error_SpeechError('endpoint', 'never', `${problem[1]} (${said}). ${problem[2](input)}`);
    }
    if (TIMEOUTS.has(code))
        return lateAnswer(said);
    const mayBeCharged = sentAll && !CONNECTING.test(code);
    const what = mayBeCharged ? 'The connection broke before the answer was there' : 'The connection failed';
    const advice = `Check the network, \`${input}\` and the proxy.`;
    return new error_SpeechError('connection', mayBeCharged ? 'once' : 'always', `${what} (${said}). ${advice}`);
}
/** The answer was not there in time, or not the whole of it. */
function lateAnswer(said = '`timeout`') {
    const advice = 'Raise `timeout` if the recording is long and the endpoint slow. It may have been charged.';
    return new error_SpeechError('answer-timeout', 'once', `No answer came in time (${said}). ${advice}`);
}
/** Both the words and the code of an error; attempts at several addresses leave no words. */
function describe(message, code) {
    if (message === '' || message.includes(code))
        return message || code;
    return `${code}: ${message}`;
}

;// CONCATENATED MODULE: ./lib/deepgram/body.js





/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
/** A proxy may add a coding to the server's. */
const MOST_CODINGS = 4;
const asItIs = async (body) => body;
const unzip = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.gunzip);
/** https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const DECODERS = new Map([
    ['identity', asItIs],
    ['gzip', unzip],
    ['x-gzip', unzip],
    ['br', (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.brotliDecompress)],
    ['deflate', (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.inflate)],
]);
/** The text of an answer, decompressed. Throws a SpeechError if it is damaged, or larger than so many bytes. */
async function readBody(body, headers, largest = LARGEST_ANSWER) {
    let bytes = await readBytes(body, largest);
    // The last coding was put on last.
    for (const decoder of decodersOf(headers).reverse())
        bytes = await inflated(bytes, decoder, headers, largest);
    // JSON has no mark of byte order, but some servers begin with one.
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
/** The decoders of the codings, in the order in which they were put on; their names do not depend on case. */
function decodersOf(headers) {
    const codings = [headers['content-encoding'] ?? ''].flat().join(',').toLowerCase().split(',');
    const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== '');
    const decoders = named.flatMap((name) => DECODERS.get(name) ?? []);
    if (decoders.length === named.length && named.length <= MOST_CODINGS)
        return decoders;
    throw wronglyCompressed(headers);
}
async function readBytes(body, largest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > largest)
            throw tooLargeAnswer();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function inflated(bytes, decoder, headers, largest) {
    try {
        return await decoder(bytes, { maxOutputLength: largest });
    }
    catch (error) {
        if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLargeAnswer();
        throw wronglyCompressed(headers);
    }
}
function wronglyCompressed(headers) {
    const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
    return new error_SpeechError('bad-answer', 'once', message, { requestId: requestIdOf(headers) });
}
function tooLargeAnswer() {
    return new error_SpeechError('bad-answer', 'never', 'The answer is larger than 256 MB, which no transcript is.');
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/error.js
/** Why a question to Deepgram's management API brought no answer, or why what it was to do was not done. */
class error_ManagementError extends Error {
    name = 'ManagementError';
    kind;
    retry;
    finding;
    advice;
    details;
    constructor(kind, retry, { finding, advice }, details = {}) {
        super(`${finding} ${advice}`.trim());
        this.kind = kind;
        this.retry = retry;
        this.finding = finding;
        this.advice = advice;
        this.details = details;
    }
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/connection.js





const ANSWER_TIMEOUT_MS = 30_000;
/** A list of 10,000 keys has about 4 MB. */
const connection_LARGEST_ANSWER = 16 * 1024 ** 2;
const PROXIES = ['HTTPS_PROXY', 'https_proxy'];
/** Holds one key, and sends it to whom it is told to, over HTTPS and without following redirects. */
class Connection {
    #apiKey;
    #agent;
    constructor(apiKey, env = process.env) {
        refuseOldNode(env);
        this.#apiKey = apiKey;
        // Heeds HTTPS_PROXY and NO_PROXY: https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
        this.#agent = new external_node_https_namespaceObject.Agent({ keepAlive: true, proxyEnv: env, rejectUnauthorized: true });
    }
    /** The answer, whatever its status. Throws a ManagementError if there is none. */
    async ask(question) {
        const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
        try {
            const response = await this.#send(question, signal);
            const { statusCode: status = 0, headers } = response;
            const body = await readBody(response, headers, connection_LARGEST_ANSWER).catch((error) => {
                if (status === 200)
                    throw error;
                // A refusal counts, even if its words are damaged or lost.
                return '';
            });
            return { status, headers, body };
        }
        catch (error) {
            throw explainBroken(error, question.input, signal.aborted);
        }
    }
    /** Ends all connections. */
    close() {
        this.#agent.destroy();
    }
    #send({ method, url, contentType, body = '' }, signal) {
        const headers = {
            authorization: `Token ${this.#apiKey}`,
            accept: 'application/json',
            'accept-encoding': 'gzip, br',
            'content-length': Buffer.byteLength(body),
            ...(contentType === undefined ? {} : { 'content-type': contentType }),
        };
        const options = { method, agent: this.#agent, signal, headers };
        return new Promise((resolve, reject) => {
            (0,external_node_https_namespaceObject.request)(url, options, resolve).on('error', reject).end(body);
        });
    }
}
/** Before 24.5, Node would go around the proxy without a word. */
function refuseOldNode(env) {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const hasProxies = major > 24 || (major === 24 && minor >= 5);
    if (hasProxies || !PROXIES.some((name) => (env[name] ?? '') !== ''))
        return;
    throw new failure_Failure(`HTTPS_PROXY: Node.js ${process.versions.node} cannot use it. Update the runner: one with Node.js 24.5 can.`);
}
function explainBroken(error, input, isLate) {
    if (isLate) {
        const finding = `No answer came in ${ANSWER_TIMEOUT_MS / 1000} seconds.`;
        const advice = 'Check the network and the proxy, and run again later.';
        return new error_ManagementError('connection', 'always', { finding, advice });
    }
    if (error instanceof Error && error.name === 'SpeechError') {
        const finding = 'The answer is cut off, wrongly compressed or larger than 16 MB, which none about keys is.';
        return new error_ManagementError('bad-answer', 'always', { finding, advice: 'Check the proxy.' });
    }
    const { kind, message } = explainConnection(error, false, input);
    const explained = { finding: message, advice: '' };
    return kind === 'endpoint'
        ? new error_ManagementError('endpoint', 'never', explained)
        : new error_ManagementError('connection', 'always', explained);
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/scopes.js
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
function scopes_expanded(scopes) {
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

;// CONCATENATED MODULE: ./lib/deepgram/manage/refusals.js




const BAD_KEY = {
    kind: 'bad-key',
    what: 'Deepgram does not accept the API key',
    advice: 'It may be mistyped, deleted or expired, or whoever made it was removed from its project. Make a new one in the ' +
        'Deepgram console.',
};
const NOT_SERVED = {
    kind: 'not-served',
    what: 'The endpoint does not answer questions about keys',
    advice: 'Regional and self-hosted endpoints only transcribe; set `management-url: https://api.deepgram.com`.',
};
/**
 * The first row whose status fits and whose pattern is in the code or text of the complaint decides; a missing scope is
 * told before. Wrong keys get 401 or 403: https://developers.deepgram.com/docs/errors
 */
const refusals_TABLE = [
    [[401], /^/, BAD_KEY],
    [[400, 403], /UNAUTHORIZED|Authentication failed|INVALID_AUTH|Invalid credentials/i, BAD_KEY],
    [
        [403],
        /^/,
        {
            kind: 'forbidden',
            what: 'The request is forbidden, and the answer does not say why',
            advice: 'A proxy or firewall may have answered; else ask an owner of the project what the key may do.',
        },
    ],
    [
        [402],
        /^/,
        {
            kind: 'no-credit',
            what: "The key's project has no credit left",
            advice: 'Add credit in the Deepgram console.',
        },
    ],
    [
        [404],
        /PROJECT_NOT_FOUND|project .{0,200}(ID|found)|UUID parsing/i,
        {
            kind: 'unknown-project',
            what: 'Deepgram has no such project, or hides it from this key',
            advice: "Check the project's id; the console shows it in the settings of the project.",
        },
    ],
    [
        [404],
        /key/i,
        {
            kind: 'unknown-key',
            what: 'Deepgram has no such key in this project',
            advice: 'It may be deleted, or belong to another project.',
        },
    ],
    [[404, 405], /^/, NOT_SERVED],
];
const refusals_REDIRECTED = {
    kind: 'redirected',
    what: 'The endpoint redirects',
    advice: 'Redirects are not followed, so that the key goes nowhere else; set the final address.',
};
const RATE_LIMIT = {
    kind: 'rate-limit',
    what: 'Too many requests to Deepgram for this project',
    advice: 'Run again later, and do not let workflows overlap.',
};
const refusals_SERVER_ERROR = {
    kind: 'server-error',
    what: 'Deepgram has a problem at the moment',
    advice: 'Run again later; https://status.deepgram.com tells more.',
};
const refusals_OTHER = {
    kind: 'bad-request',
    what: 'Deepgram refused the request',
    advice: 'Check the inputs, and its status page if they are right.',
};
const MISSING_SCOPE = /INSUFFICIENT|sufficient permissions|required scope/i;
const SCOPE = /\b(?:project|keys|members|admins|owners|usage|billing|self-hosted)(?::[a-z-]+)+/;
/** Nothing was done by these: they may be sent again. */
const PASSING = new Set(['rate-limit', 'server-error']);
/** What an answer that is no success means. */
function explainRefusal(task, status, headers, body) {
    const { code, text, requestId } = readComplaint(body);
    const complaint = `${code} ${text}`.trim();
    const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
    const details = {
        status,
        requestId: requestIdOf(headers) ?? requestId,
        retryAfter: backoff_retryAfter(headers['retry-after'], Date.now()),
    };
    if ((status === 401 || status === 403) && MISSING_SCOPE.test(complaint)) {
        const scope = SCOPE.exec(text)?.[0] ?? task.needs;
        return new error_ManagementError('missing-scope', 'never', lacking(task, scope, said), { ...details, scope });
    }
    const { kind, what, advice } = manage_refusals_refusalFor(status, complaint);
    const retry = PASSING.has(kind) ? 'always' : 'never';
    return new error_ManagementError(kind, retry, { finding: `${what} (${said}).`, advice }, details);
}
function manage_refusals_refusalFor(status, complaint) {
    const row = refusals_TABLE.find(([statuses, pattern]) => statuses.includes(status) && pattern.test(complaint));
    if (row !== undefined)
        return row[2];
    if (status === 429)
        return RATE_LIMIT;
    if (status === 408 || status >= 500)
        return refusals_SERVER_ERROR;
    return status >= 300 && status < 400 ? refusals_REDIRECTED : refusals_OTHER;
}
/** Says which scope is lacking and how to get it. */
function lacking({ what }, scope, said) {
    const inWords = said === undefined ? '' : ` (${said})`;
    if (scope === undefined) {
        const advice = 'Use a key of the role Member, Admin or Owner.';
        return { finding: `The API key may not ${what}${inWords}.`, advice };
    }
    const finding = `The API key may not ${what}: it lacks the scope \`${scope}\`${inWords}.`;
    return { finding, advice: waysToGet(scope) };
}

;// CONCATENATED MODULE: ./lib/deepgram/manage/client.js







/** What each question needs: https://developers.deepgram.com/docs/working-with-roles */
const TASKS = {
    token: { what: 'ask about itself', needs: undefined },
    projects: { what: 'read its project', needs: 'project:read' },
    keys: { what: "read the project's keys", needs: 'keys:read' },
    key: { what: 'read the entry of a key', needs: 'keys:read' },
    createKey: { what: 'make a key', needs: 'keys:write' },
    deleteKey: { what: 'delete a key', needs: 'keys:write' },
    balances: { what: "read the project's balance", needs: 'billing:read' },
    models: { what: 'read which models there are', needs: 'project:read' },
    // A role, of which Deepgram names no scope: https://developers.deepgram.com/guides/fundamentals/token-based-authentication
    grant: { what: 'make a temporary token', needs: undefined },
};
const get = (path) => ({ method: 'GET', path });
const keysOf = (project) => `/projects/${encodeURIComponent(project)}/keys`;
const keyOf = (project, key) => `${keysOf(project)}/${encodeURIComponent(key)}`;
/** Asks Deepgram's management API with one key. All methods throw a ManagementError; what makes something is never asked again. */
class ManagementClient {
    #options;
    #connection;
    /** Hides the key that asks, wherever an answer repeats it. */
    #mask = new Mask();
    constructor(options) {
        this.#options = options;
        this.#mask.keep(options.apiKey);
        this.#connection = new Connection(options.apiKey);
    }
    /** What the key says of itself. */
    async token() {
        return this.#read(await this.#ask(TASKS.token, get('/auth/token')), readToken);
    }
    async projects() {
        return this.#read(await this.#ask(TASKS.projects, get('/projects')), readProjects);
    }
    async listKeys(project) {
        return this.#read(await this.#ask(TASKS.keys, get(keysOf(project))), answers_readKeys);
    }
    async getKey(project, key) {
        return this.#read(await this.#ask(TASKS.key, get(keyOf(project, key))), answers_readKey);
    }
    /** Makes a key and masks it at once. It is not asked again, so that none is made unseen. */
    async createKey(project, order) {
        const { comment, scopes, tags = [], ttlSeconds, expirationDate } = order;
        const body = {
            comment,
            scopes,
            ...(tags.length === 0 ? {} : { tags }),
            ...(ttlSeconds === undefined ? {} : { time_to_live_in_seconds: ttlSeconds }),
            ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
        };
        const reply = await this.#ask(TASKS.createKey, { method: 'POST', path: keysOf(project), body });
        const created = this.#read(reply, readNewKey);
        secrets_keepSecret(created.key);
        return created;
    }
    async deleteKey(project, key) {
        await this.#ask(TASKS.deleteKey, { method: 'DELETE', path: keyOf(project, key) });
    }
    async balances(project) {
        const path = `/projects/${encodeURIComponent(project)}/balances`;
        return this.#read(await this.#ask(TASKS.balances, get(path)), readBalances);
    }
    /** The models of a project, or those that Deepgram offers to all. */
    async models(project) {
        const folder = project === undefined ? '' : `/projects/${encodeURIComponent(project)}`;
        return this.#read(await this.#ask(TASKS.models, get(`${folder}/models`)), readModels);
    }
    /** A temporary token for transcribing, masked at once. */
    async grant(ttlSeconds) {
        const body = { ttl_seconds: ttlSeconds };
        const granted = this.#read(await this.#ask(TASKS.grant, { method: 'POST', path: '/auth/grant', body }), readGrant);
        secrets_keepSecret(granted.token);
        return granted;
    }
    /** Ends all connections. */
    close() {
        this.#connection.close();
    }
    async #ask(task, request) {
        for (let retry = 1;; retry += 1) {
            try {
                return await this.#askOnce(task, request);
            }
            catch (error) {
                if (!(error instanceof error_ManagementError) || !this.#mayRetry(error, request, retry))
                    throw error;
                const wait = backoff(retry, error.details.retryAfter);
                this.#options.onRetry?.(error, retry, wait);
                await (0,promises_namespaceObject.setTimeout)(wait);
            }
        }
    }
    #mayRetry({ retry: passing }, { method }, retry) {
        return method !== 'POST' && passing === 'always' && retry <= this.#options.retries;
    }
    async #askOnce(task, { method, path, body }) {
        const { baseUrl, input = 'base-url' } = this.#options;
        const reply = await this.#connection.ask({
            method,
            url: new URL(`${baseUrl.pathname.replace(/\/$/, '')}/v1${path}`, baseUrl),
            input,
            ...(body === undefined ? {} : { contentType: 'application/json', body: JSON.stringify(body) }),
        });
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        if (method === 'POST')
            keepLikelySecrets(reply.body);
        throw explainRefusal(task, reply.status, reply.headers, reply.body);
    }
    /** What is in an answer. Throws a ManagementError if it has not the form that it should have. */
    #read({ body, status }, guard) {
        const json = client_parsed(body);
        this.#mask.clean(json);
        const answer = guard(json);
        if (answer !== undefined)
            return answer;
        const explained = {
            finding: 'The answer is not one of Deepgram about keys.',
            advice: 'Check the address and the proxy.',
        };
        throw new error_ManagementError('bad-answer', 'never', explained, { status });
    }
}
function client_parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/lib/log.js


/** The only place that writes to the log: whatever it is given, one line comes out that is no command. */
/** GitHub keeps 10 annotations of each kind a step; one is for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;
/** Characters of a line: no message of ours is longer, but what others are quoted with may be. */
const LONGEST_LINE = 4000;
/** Cut only when secrets are out of it, since a part of one would not be known. */
function cut(line) {
    return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()}…`;
}
function log_info(text) {
    info(cut(forLog(text)));
}
/** Shown only where the user asked for debug logs. */
function log_debug(text) {
    core.debug(withoutSecrets(text));
}
function log_notice(text) {
    core.notice(cut(oneLine(text)));
}
function log_warning(text) {
    warning(cut(safe_text_oneLine(text)));
}
/** Annotations as far as GitHub shows them; `rest` tells how many are left out. */
function annotate(kind, annotations, rest) {
    const write = kind === 'error' ? core.error : core.warning;
    const fits = annotations.length <= MOST_ANNOTATIONS;
    const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
    for (const { text, file } of shown) {
        write(cut(oneLine(text)), file === undefined ? {} : { file: withoutSecrets(file) });
    }
    if (!fits)
        write(rest(annotations.length - shown.length));
}
/** Fails the step. */
function fail(text) {
    core.setFailed(cut(oneLine(text)));
}

;// CONCATENATED MODULE: ./lib/keys/client.js


const RETRIES = 2;
/** A client that tells when it asks again. */
function openClient(apiKey, managementUrl) {
    return new ManagementClient({
        apiKey,
        baseUrl: managementUrl,
        retries: RETRIES,
        input: 'management-url',
        onRetry: ({ finding }, retry, waitMs) => log_info(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
    });
}

;// CONCATENATED MODULE: ./lib/keys/refused.js



/** https://developers.deepgram.com/docs/create-additional-api-keys */
const A_DAY = 'A project may make 250 keys that expire a day.';
/** Failures of which nobody knows whether Deepgram made the key all the same. */
const UNSURE = new Set(['bad-answer', 'connection', 'server-error']);
const MAKING = 'keys:write';
const PERMISSION = (/* unused pure expression or super */ null && ('To make and delete keys, the key in `api-key` needs the scopes `keys:read` and `keys:write`, or the role Member, ' +
    'Admin or Owner. Make one in the Deepgram console and put it into the secret.'));
const NO_MORE = 'No key can give away more than it, or the role of whoever made it, has.';
/** Why no key was made, for the user. */
function refused_explainKey(error, circumstances, advice) {
    if (!(error instanceof ManagementError))
        return error;
    const { kind, finding } = error;
    if (kind === 'missing-scope')
        return new Failure(refused_lacking(error, circumstances, advice));
    if (kind === 'rate-limit')
        return new Failure(`${finding} ${advice.tooMany}`);
    if (kind === 'unknown-project') {
        return new Failure(`project: ${finding} ${error.advice}${circumstances.others}`);
    }
    if (!UNSURE.has(kind))
        return refused_explainOther(error);
    return new Failure(`${error.message} If a key was made all the same, nobody got it, and it ${advice.lost}.`);
}
/** Why anything else was not done, for the user. */
function refused_explainOther(error) {
    if (!(error instanceof ManagementError))
        return error;
    const { kind, message } = error;
    return new Failure(kind === 'bad-key' || kind === 'missing-scope' ? `api-key: ${message}` : message);
}
/** Tells a key that may not make keys from one that may not give so much: https://developers.deepgram.com/docs/working-with-roles */
function refused_lacking({ finding, details }, { wanted, held }, advice) {
    const excess = held === undefined ? wanted.filter((scope) => scope === details.scope) : beyond(held, wanted);
    const mayMake = held === undefined ? details.scope !== MAKING : expanded(held).has(MAKING);
    if (mayMake && excess.length > 0) {
        const named = excess.map((scope) => `\`${scope}\``).join(', ');
        return `${advice.input}: the key in \`api-key\` has not all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
    }
    // With all scopes at hand, it is the role that has too few.
    return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ''}`;
}
/** The scopes and roles among those that are wanted which are more than is held. */
function beyond(held, wanted) {
    const all = expanded(held);
    return wanted.filter((each) => [...expanded([each])].some((scope) => !all.has(scope)));
}

;// CONCATENATED MODULE: ./lib/keys/project.js



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
        if (!(error instanceof ManagementError) || error.kind !== 'missing-scope')
            throw explainOther(error);
        throw new Failure(`project: ${error.finding} Set \`project\` to its id, or: ${error.advice}`);
    }
}
/** The project with this id or name, or the only one. Throws a Failure that lists what there is. */
function chooseProject(projects, wanted) {
    const found = wanted === '' ? projects : projects.filter((each) => isCalled(each, wanted));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    if (projects.length === 0)
        throw new Failure('project: the API key sees no project.');
    const what = whyNone(found.length, wanted);
    throw new Failure(`project: ${what} Set it to the id of one: ${listed(projects)}.`);
}
function whyNone(amount, wanted) {
    if (wanted === '')
        return `the API key sees ${amount} projects, and none is named.`;
    return amount === 0 ? `the API key sees none called "${wanted}".` : `${amount} are called "${wanted}".`;
}
/** The projects that the key sees, for a message; empty if they cannot be told. */
async function project_othersSeen(client) {
    const projects = await client.projects().catch(() => []);
    return projects.length === 0 ? '' : ` The API key sees ${listed(projects)}.`;
}
const isCalled = ({ id, name }, wanted) => id === wanted || name === wanted;
function listed(projects) {
    return projects.map(({ id, name }) => `${id} (${name || 'no name'})`).join(', ');
}

;// CONCATENATED MODULE: ./lib/keys/making.js




/** Makes a key, masked at once. Throws a Failure that says what the key in `api-key` lacks. */
async function makeKey(client, project, order, advice) {
    try {
        return await client.createKey(project, order);
    }
    catch (error) {
        const kind = error instanceof ManagementError ? error.kind : undefined;
        const circumstances = {
            wanted: order.scopes,
            held: kind === 'missing-scope' ? await scopesHeld(client) : undefined,
            others: kind === 'unknown-project' ? await othersSeen(client) : '',
        };
        throw explainKey(error, circumstances, advice);
    }
}
/** The scopes of the key that makes others; undefined if it does not tell. */
async function scopesHeld(client) {
    const self = await client.token().catch(() => undefined);
    return self?.scopes;
}
/** Deletes a key that nobody got. Gives the error to throw. */
async function withdraw(client, project, id, cause) {
    const why = messageOf(cause).replace(/\.?$/, '.');
    try {
        await removeKey(client, project, id);
        return new Failure(`${why} Key ${id} was made before, and is deleted again.`);
    }
    catch (error) {
        return new Failure(`${why} Key ${id} was made before, and could not be deleted: ${messageOf(error)}`);
    }
}
/** Deletes a key. Gives whether it was there. Throws a ManagementError. */
async function removeKey(client, project, id) {
    try {
        await client.deleteKey(project, id);
        return true;
    }
    catch (error) {
        if (error instanceof error_ManagementError && error.kind === 'unknown-key')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/create-key/state.js

/** Other steps of the job can write a state too, where the main step did not. */
const state_ID = /^[\w-]{1,100}$/;
function saveMade({ keyId, projectId }) {
    core.saveState('projectId', projectId);
    // Last, since it is what the post step goes by.
    core.saveState('keyId', keyId);
}
/** Undefined if there is nothing to revoke. */
function readMade() {
    const [keyId, projectId] = [getState('keyId'), getState('projectId')];
    return state_ID.test(keyId) && state_ID.test(projectId) ? { keyId, projectId } : undefined;
}

;// CONCATENATED MODULE: ./lib/create-key/revoke.js







/**
 * Deletes the key that the main step made, if it made one and its inputs want that. The address is the input's as well:
 * a state may be another step's. Never throws: what cannot be done is a warning.
 */
async function revoke() {
    const made = readMade();
    if (made === undefined)
        return;
    try {
        const fields = inputsOf('create-key');
        if (fields.truth('token') || !fields.truth('revoke'))
            return;
        log_info(await deleted(readApiKey(fields), readUrl(fields, 'management-url'), made));
    }
    catch (error) {
        log_warning(`Key ${made.keyId} could not be deleted, and is valid until it expires: ${failure_messageOf(error)}`);
    }
}
async function deleted(apiKey, managementUrl, { keyId, projectId }) {
    const client = openClient(apiKey, managementUrl);
    try {
        const wasThere = await removeKey(client, projectId, keyId);
        return wasThere ? `Key ${keyId} is deleted.` : `Key ${keyId} is gone already.`;
    }
    finally {
        client.close();
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(234);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
