export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 62124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactSaver: () => (/* binding */ createArtifactSaver)
});

// EXTERNAL MODULE: ./lib/lib/failure.js
var failure = __webpack_require__(24261);
// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
// EXTERNAL MODULE: ./lib/lib/proxies.js
var proxies = __webpack_require__(13019);
;// CONCATENATED MODULE: ./lib/transcribe/save/artifact-errors.js


/** Hosts with GitHub's artifact service: https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts */
const HOSTS = /^(github\.com|.+\.(ghe\.com|localhost))$/;
/** Throws a Failure where there is no artifact service. */
function requireArtifactService(environment) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    if (!HOSTS.test(URL.parse(server)?.hostname ?? '')) {
        throw new failure/* Failure */.HR(`${server} cannot keep this kind of artifact; only github.com and *.ghe.com can. On GitHub Enterprise Server ` +
            'use `save-to: commit` or `save-to: pull-request`; there and on Gitea or Forgejo, `save-to: workspace` with ' +
            'an upload action made for that server, such as actions/upload-artifact@v3, in a later step.');
    }
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !environment[name]);
    if (missing.length > 0) {
        throw new failure/* Failure */.HR(`There is no artifact service here: ${missing.join(' and ')} not set. GitHub's runner sets both for an ` +
            'action; elsewhere use `save-to: workspace`.');
    }
}
/** What act, which runs workflows on a machine of one's own, has instead: https://nektosact.com/usage */
const onAct = (detail) => `act's artifact service cannot be used with the client that GitHub's service needs (${detail}). Use ` +
    '`save-to: workspace`, and `cache-folder` to keep answers.';
/** What the service answered or did not, as against the disk of the machine. */
const OF_SERVICE = /Unable to make request|Failed to make request|Failed request|Failed to \w+Artifact/;
/** Throws a Failure if artifacts may not be kept for so many days. */
function requireRetention(days, environment) {
    const limit = Number(environment['GITHUB_RETENTION_DAYS'] || Number.POSITIVE_INFINITY);
    if (days !== undefined && days > limit) {
        throw new failure/* Failure */.HR(`retention-days: ${days} is more than the ${limit} days that the settings of this repository allow.`);
    }
}
/** That the run holds an artifact of this name already. */
function nameTaken(name) {
    return (`this run has an artifact named ${name} already, and names cannot be used again, not even by a re-run. Set ` +
        '`artifact-name` to one that only this step uses; `github.job`, `strategy.job-index` and `github.run_attempt` ' +
        'tell steps apart.');
}
const TAKEN = /\(409\)/;
const isNameTaken = (error) => TAKEN.test((0,failure/* messageOf */.bD)(error));
/** The client's own errors, which reach us as text alone. */
const EXPLANATIONS = [
    { pattern: TAKEN, explain: nameTaken },
    {
        pattern: /storage quota has been hit/,
        explain: () => 'the storage for artifacts is used up. Delete old artifacts, set `retention-days` lower, or raise the budget ' +
            'under Billing; GitHub counts the storage anew every 6 to 12 hours.',
    },
    {
        pattern: /Unable to make request: (\w+)/,
        explain: (_, code) => `the artifact service cannot be reached (${code}). A self-hosted runner must be let through to ` +
            '*.actions.githubusercontent.com and *.blob.core.windows.net.',
    },
    {
        pattern: /Upload progress stalled/,
        explain: () => 'the upload stalled. Run the job again.',
    },
    {
        pattern: /after \d+ attempts: (.*)/,
        explain: (_, last) => `the artifact service keeps failing: ${last}. See https://www.githubstatus.com.`,
    },
];
/** Why an artifact could not be made, and what to do. */
function explainArtifactError(error, name, environment = process.env) {
    const refused = (0,proxies/* proxyRefusal */.vd)(error);
    if (refused !== undefined)
        return refused;
    const message = (0,failure/* messageOf */.bD)(error);
    if (environment['ACT'] === 'true' && OF_SERVICE.test(message) && !isNameTaken(error)) {
        return onAct(message.split('\n', 1)[0] ?? '');
    }
    for (const { pattern, explain } of EXPLANATIONS) {
        const match = pattern.exec(message);
        if (match !== null)
            return explain(name, match[1] ?? '');
    }
    const said = message.trimEnd();
    return said.endsWith('.') ? said : `${said}.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/lib/guards.js
var guards = __webpack_require__(37221);
// EXTERNAL MODULE: ./lib/transcribe/save/artifact-names.js
var artifact_names = __webpack_require__(77526);
;// CONCATENATED MODULE: ./lib/transcribe/save/artifact-staging.js






/** Lends a folder with the transcripts, the results and the answers of a run, all as the artifact has them. */
async function withStaging(batch, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'artifact-'));
    try {
        return await use(await fill(folder, batch));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function fill(folder, batch) {
    const origins = originsOf(batch);
    const paths = (0,artifact_names/* archivePaths */.r)([...origins.keys()]);
    const files = [];
    for (const [wanted, origin] of origins) {
        const target = external_node_path_.join(folder, paths.get(wanted) ?? wanted);
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        await linkOrCopy(origin, target);
        files.push(target);
    }
    const renamed = [...paths].filter(([wanted, actual]) => wanted !== actual);
    const results = external_node_path_.join(folder, artifact_names/* RESULTS_NAME */.x);
    await (0,promises_.writeFile)(results, withRenamed(await (0,promises_.readFile)(batch.resultsFile, 'utf8'), renamed));
    return { folder, files: [results, ...files], renamed: renamed.length };
}
/** Absolute paths by the path wanted in the artifact. */
function originsOf({ root, files, answers }) {
    return new Map([
        ...files.map((file) => [file, external_node_path_.join(root, ...file.split('/'))]),
        ...answers.map((answer) => [`answers/${external_node_path_.basename(answer)}`, answer]),
    ]);
}
/** A link takes no space, but works only within one file system and not with everyone's files. */
async function linkOrCopy(origin, target) {
    await (0,promises_.link)(origin, target).catch(() => (0,promises_.copyFile)(origin, target, external_node_fs_.constants.COPYFILE_EXCL));
}
/** The results file with the paths that the artifact could not have. */
function withRenamed(results, renamed) {
    if (renamed.length === 0)
        return results;
    const content = JSON.parse(results);
    if (!(0,guards/* isObject */.Gv)(content))
        return results;
    return `${JSON.stringify({ ...content, renamed: Object.fromEntries(renamed) }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/transcribe/save/saver.js
var saver = __webpack_require__(82108);
;// CONCATENATED MODULE: ./lib/transcribe/save/artifact.js





/** Saves transcripts, with the results file, as one artifact of the workflow run. */
function createArtifactSaver({ names, ...options }) {
    let free = names;
    return {
        async preflight() {
            requireArtifactService(process.env);
            requireRetention(options.retentionDays, process.env);
            free = await notTaken(names);
            if (free.length === 0)
                throw new failure/* Failure */.HR(`artifact-name: ${nameTaken(names[0])}`);
            return [];
        },
        async save(batch) {
            requireArtifactService(process.env);
            try {
                return await withStaging(batch, (staging) => uploadAs(free, staging, options));
            }
            catch (error) {
                throw new failure/* Failure */.HR(whatRemains(explainArtifactError(error, free[0] ?? names[0]), batch));
            }
        },
    };
}
/** The names from the first free one on. */
async function notTaken([name, ...others]) {
    if (name === undefined)
        return [];
    return (await exists(name)) ? await notTaken(others) : [name, ...others];
}
/** Throws a Failure if the service cannot say. */
async function exists(name) {
    // A large package, which only runs that save an artifact must load.
    const { default: client, ArtifactNotFoundError } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(2830), __webpack_require__.e(870), __webpack_require__.e(3495), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 50890));
    try {
        await client.getArtifact(name);
        return true;
    }
    catch (error) {
        if (error instanceof ArtifactNotFoundError)
            return false;
        throw new failure/* Failure */.HR(`An artifact could not be kept: ${explainArtifactError(error, name)}`);
    }
}
/** Another job may take a name after it was seen to be free. */
async function uploadAs([name = '', ...others], staging, options) {
    try {
        return await upload(name, staging, options);
    }
    catch (error) {
        if (others.length === 0 || !isNameTaken(error))
            throw error;
        return await uploadAs(others, staging, options);
    }
}
async function upload(name, { files, folder, renamed }, { retentionDays, compressionLevel }) {
    const { default: client } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(2830), __webpack_require__.e(870), __webpack_require__.e(3495), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 50890));
    const { id, size, digest } = await client.uploadArtifact(name, [...files], folder, {
        ...(retentionDays === undefined ? {} : { retentionDays }),
        ...(compressionLevel === undefined ? {} : { compressionLevel }),
    });
    const url = `${runUrl(process.env)}/artifacts/${id}`;
    const others = renamed === 0
        ? ''
        : ` ${(0,units/* count */.U9)(renamed, 'file has', 'files have')} another name there, see \`renamed\` in its results.json.`;
    return {
        outputs: { 'artifact-id': String(id), 'artifact-url': url, 'artifact-digest': digest ?? '' },
        message: `Uploaded ${(0,units/* count */.U9)(files.length, 'file')} (${(0,units/* formatBytes */.z3)(size ?? 0)}) as artifact ${name}.${others}`,
        link: { text: `Artifact ${name}`, url },
    };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
function runUrl(environment) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return `${server}/${environment['GITHUB_REPOSITORY']}/actions/runs/${environment['GITHUB_RUN_ID']}`;
}
function whatRemains(why, batch) {
    const { root, resultsFile } = batch;
    const transcripts = (0,units/* count */.U9)((0,saver/* transcriptsOf */.j)(batch).length, 'transcript stays', 'transcripts stay');
    return `The artifact could not be uploaded: ${why} Until the job ends, ${transcripts} in ${root}, the results in ${resultsFile}.`;
}


/***/ })

};
