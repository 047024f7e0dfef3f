import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './documents.ts';

/**
 * Runs the release workflow on this machine: its own scripts, in a clone with a separate remote. `gh` is replaced by a
 * stand-in that keeps releases in a folder and moves tags in the remote with git. Steps that use neither git nor `gh`
 * are skipped.
 */

/** Steps that take minutes or need an account; CI runs them. */
const LEFT_OUT = /npm (?:ci|test)|npm run demo|apt-get/;

const GH = `#!/usr/bin/env bash
set -euo pipefail
echo "gh $*" >> "$GH_HOME/log"
case "$1 $2" in
  'release view') cat "$GH_HOME/$3" 2>/dev/null || { echo 'release not found' >&2; exit 1; } ;;
  'release create') git ls-remote --exit-code origin "refs/tags/$3" > /dev/null && echo true > "$GH_HOME/$3" ;;
  'release upload') cp "$4" "$GH_HOME/$3.tar.gz" ;;
  'release edit') echo false > "$GH_HOME/$3" ;;
  'api --method')
    sha=$(printf '%s\\n' "$@" | sed -n 's/^sha=//p')
    ref=$(printf '%s\\n' "$@" | sed -n 's/^ref=//p')
    if [ "$3" = PATCH ]; then
      ref="refs/\${4##*/git/refs/}"
      git ls-remote --exit-code origin "$ref" > /dev/null || { echo 'Reference does not exist (HTTP 422)' >&2; exit 1; }
    fi
    git push --quiet --force origin "$sha:$ref" ;;
  *) echo "gh: $* is not rehearsed" >&2; exit 1 ;;
esac
`;

export interface Ran {
  readonly exitCode: number;
  readonly output: string;
}

/** A clone of this repository's working tree, its remote, and the releases made from it. */
export interface Stage extends AsyncDisposable {
  readonly clone: string;
  readonly releases: string;
  run(command: string, env?: Readonly<Record<string, string>>): Promise<Ran>;
  /** Commits all changes and pushes them to main. */
  commit(message: string): Promise<void>;
  /** Tags the head of main, pushes the tag, and runs the scripts of the release workflow up to the first failure. */
  release(tag: string): Promise<Ran>;
}

/** Copies the working tree without ignored files to a new repository with one commit. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'release-'));
  const [clone, releases, bin] = ['clone', 'releases', 'bin'].map((name) => path.join(folder, name));
  if (clone === undefined || releases === undefined || bin === undefined) throw new Error('no folders');
  await Promise.all([mkdir(releases), mkdir(bin)]);
  await writeFile(path.join(bin, 'gh'), GH, { mode: 0o755 });
  const env = {
    PATH: [bin, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    HOME: folder,
    GH_HOME: releases,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Mona',
    GIT_AUTHOR_EMAIL: 'mona@example.com',
    GIT_COMMITTER_NAME: 'Mona',
    GIT_COMMITTER_EMAIL: 'mona@example.com',
  };
  const run: Stage['run'] = (command, more = {}) => shell(command, clone, { ...env, ...more });
  const outputOf = async (command: string): Promise<string> => {
    const { exitCode, output } = await run(command);
    if (exitCode !== 0) throw new Error(`${command}\n${output}`);
    return output.trim();
  };
  await copyTo(clone);
  await outputOf(
    'git init --quiet --initial-branch main . && git init --quiet --bare ../origin.git && ' +
      'git remote add origin ../origin.git && git add --all && git commit --quiet -m First && git push --quiet origin main',
  );
  return {
    clone,
    releases,
    run,
    async commit(message) {
      await outputOf(`git add --all && git commit --quiet -m '${message}' && git push --quiet origin main`);
    },
    async release(tag) {
      await outputOf(`git tag ${tag} && git push --quiet origin ${tag} && git fetch --quiet origin`);
      const sha = await outputOf('git rev-parse HEAD');
      return runWorkflow(clone, run, {
        GITHUB_SHA: sha,
        GITHUB_REF_NAME: tag,
        GITHUB_REPOSITORY: 'acme/actions',
        GH_TOKEN: 'none',
        TAG: tag,
      });
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies the files that git would commit, and links the installed packages. */
async function copyTo(clone: string): Promise<void> {
  const listed = await shell('git ls-files -z --cached --others --exclude-standard', root, {
    PATH: process.env['PATH'] ?? '',
  });
  const names = new Set(listed.output.split('\0').filter((file) => file !== ''));
  const copies = [...names].map((name) =>
    cp(path.join(root, name), path.join(clone, name)).catch((error: NodeJS.ErrnoException) => {
      // Deleted in the working tree, but the deletion is not committed.
      if (error.code !== 'ENOENT') throw error;
    }),
  );
  await Promise.all(copies);
  await symlink(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

async function runWorkflow(
  clone: string,
  run: Stage['run'],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const workflow: { jobs: Record<string, { steps: Step[] }> } = parse(
    await readFile(path.join(clone, '.github/workflows/release.yml'), 'utf8'),
  );
  const log: string[] = [];
  const steps = Object.entries(workflow.jobs).flatMap(([job, { steps: own }]) =>
    own.map((step) => ({ ...step, job })),
  );
  for (const { job, name, uses = '', run: script = '' } of steps) {
    const title = `${job}: ${name ?? (script || uses)}`;
    if (script === '' || LEFT_OUT.test(script)) {
      log.push(`- ${title} (left out)`);
      continue;
    }
    const { exitCode, output } = await run(script, env);
    log.push(`${exitCode === 0 ? '+' : 'x'} ${title}`);
    if (output.trim() !== '') log.push(output.trimEnd());
    if (exitCode !== 0) return { exitCode, output: log.join('\n') };
  }
  return { exitCode: 0, output: log.join('\n') };
}

/** Runs a script like GitHub's runner: with bash, stopping at the first command that fails. */
function shell(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}
