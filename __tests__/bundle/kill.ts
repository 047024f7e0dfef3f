import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RequestRecord } from '../../local-deepgram/src/server.ts';
import { type Outcome, runAction } from '../../scripts/runner.ts';
import type { Hearing } from './heard.ts';
import { until } from './helpers.ts';

/** Runs of the built action that end when they like or are killed, in a workspace that is looked at afterwards. */

/**
 * When a run is killed: before a change that it makes to files, counted from 1 (see steps.ts), or when the server has
 * read the media of so many requests and answers none of the last.
 */
export type Instant = { readonly step: number } | { readonly request: number };

const STEPS = new URL('steps.ts', import.meta.url).href;

export interface Site extends AsyncDisposable {
  readonly workspace: string;
  /** Outside of the workspace; there may be none. */
  readonly cacheFolder: string;
  readonly deepgram: Hearing;
  /** Runs the action, and kills it at that instant if it gets there. */
  run(inputs: Readonly<Record<string, string>>, instant?: Instant): Promise<SiteRun>;
}

export interface SiteRun extends Outcome {
  /** The changes that it made to files; NaN if it was killed. */
  readonly steps: number;
  /** What the run sent. It is complete once each has a status. */
  readonly requests: readonly RequestRecord[];
}

/** A workspace with files, contents by path, for runs against a Deepgram that others may use too. */
export async function openSite(deepgram: Hearing, files: Readonly<Record<string, string>>): Promise<Site> {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'site-')));
  const workspace = path.join(home, 'workspace');
  await mkdir(workspace);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(workspace, name), content);
  const temps: string[] = [];
  return {
    workspace,
    cacheFolder: path.join(home, 'cache'),
    deepgram,
    async run(inputs, instant) {
      // Tags change no answer, but tell whose a request is: those of a killed run may come in when it is over.
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
        steps: Number.parseInt(await readFile(stepsFile, 'utf8').catch(() => ''), 10),
        get requests() {
          return sent();
        },
      };
    },
    async [Symbol.asyncDispose]() {
      for (const folder of [home, ...temps]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The contents of all files below a folder, by path from it; of none if there is no folder. */
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
