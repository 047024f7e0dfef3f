import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RequestRecord } from '../../local-deepgram/src/server.ts';
import { type Outcome, runAction } from '../../scripts/runner.ts';
import type { Hearing } from './heard.ts';
import { until } from './helpers.ts';

/** Runs of the built action that end normally or are killed, in a workspace that is examined afterwards. */

/**
 * The time at which a run is killed: before a change that it makes to files, by its number counted from 1 or by its name
 * (see steps.ts), or when the server has received this many recordings, without answering those of the last request.
 */
export type Instant = { readonly step: number | string } | { readonly request: number };

const STEPS = new URL('steps.ts', import.meta.url).href;

export interface Site extends AsyncDisposable {
  readonly workspace: string;
  /** Outside of the workspace. It may not exist. */
  readonly cacheFolder: string;
  readonly deepgram: Hearing;
  /** Runs the action, and kills it at that instant if it reaches it. */
  run(inputs: Readonly<Record<string, string>>, instant?: Instant): Promise<SiteRun>;
  /** Returns another site with the same files. */
  copy(): Promise<Site>;
}

export interface SiteRun extends Outcome {
  /** The names of the changes that it made to files; none if it was killed. */
  readonly steps: readonly string[];
  /** The requests of the run. The list is complete when each has a status. */
  readonly requests: readonly RequestRecord[];
}

/** Opens a workspace with files, contents by path, for runs against a Deepgram that others can share. */
export async function openSite(deepgram: Hearing, files: Readonly<Record<string, string>>): Promise<Site> {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'site-')));
  const workspace = path.join(home, 'workspace');
  await mkdir(workspace);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(workspace, name), content);
  return siteIn(home, deepgram);
}

function siteIn(home: string, deepgram: Hearing): Site {
  const workspace = path.join(home, 'workspace');
  const temps: string[] = [];
  return {
    workspace,
    cacheFolder: path.join(home, 'cache'),
    deepgram,
    async run(inputs, instant) {
      // A tag does not change the answer, but identifies the run of a request. Requests of a killed run can arrive
      // after its end.
      const tag = `run-${temps.length}-of-${path.basename(home)}`;
      const stepsFile = path.join(home, `${tag}.steps`);
      const sent = (): RequestRecord[] => deepgram.requests.filter(({ query }) => query.get('tag') === tag);
      const step = instant !== undefined && 'step' in instant ? String(instant.step) : '';
      const outcome = await runAction({
        workspace,
        inputs: {
          'api-key': deepgram.apiKey,
          'base-url': deepgram.url,
          'save-to': 'workspace',
          cache: 'false',
          ...inputs,
          tags: tag,
        },
        env: {
          NODE_EXTRA_CA_CERTS: deepgram.ca,
          NODE_OPTIONS: `--import ${STEPS}`,
          STEPS_FILE: stepsFile,
          KILL_AT_STEP: step,
        },
        onStart(kill) {
          if (instant === undefined || 'step' in instant) return;
          deepgram.killers.set(tag, { left: instant.request, kill: () => kill('SIGKILL') });
        },
      });
      deepgram.killers.delete(tag);
      temps.push(outcome.temp);
      await until(() => sent().every(({ status }) => status !== undefined));
      return {
        ...outcome,
        steps: (await readFile(stepsFile, 'utf8').catch(() => '')).split('\n').filter(Boolean),
        get requests() {
          return sent();
        },
      };
    },
    async copy() {
      const other = await realpath(await mkdtemp(path.join(tmpdir(), 'site-')));
      await cp(home, other, { recursive: true, preserveTimestamps: true });
      return siteIn(other, deepgram);
    },
    async [Symbol.asyncDispose]() {
      for (const folder of [home, ...temps]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Returns the contents of all files below a folder, by relative path; nothing if there is no folder. */
export async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file).split(path.sep).join('/'), await readFile(file, 'utf8')];
      }),
    ),
  );
}
