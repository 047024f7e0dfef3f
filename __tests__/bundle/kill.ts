import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalDeepgram, RequestRecord } from '../../local-deepgram/src/server.ts';
import { type Outcome, runAction } from '../../scripts/runner.ts';
import { until } from './helpers.ts';

/** Runs of the built action that end when they like or are killed, in a workspace that is looked at afterwards. */

export interface Site extends AsyncDisposable {
  readonly workspace: string;
  /** Outside of the workspace; there may be none. */
  readonly cacheFolder: string;
  readonly deepgram: LocalDeepgram;
  /** Runs the action, and kills it after so many milliseconds if it still runs. */
  run(inputs: Readonly<Record<string, string>>, killAfterMs?: number): Promise<SiteRun>;
}

export interface SiteRun extends Outcome {
  /** Milliseconds from the start of the process to its end. */
  readonly took: number;
  /** What the run sent. It is complete once each has a status. */
  readonly requests: readonly RequestRecord[];
}

/** A workspace with files, contents by path, for runs against a Deepgram that others may use too. */
export async function openSite(
  deepgram: LocalDeepgram,
  files: Readonly<Record<string, string>>,
): Promise<Site> {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'site-')));
  const workspace = path.join(home, 'workspace');
  await mkdir(workspace);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(workspace, name), content);
  const temps: string[] = [];
  return {
    workspace,
    cacheFolder: path.join(home, 'cache'),
    deepgram,
    async run(inputs, killAfterMs) {
      // Tags change no answer, but tell whose a request is: those of a killed run may come in when it is over.
      const tag = `run-${temps.length}-of-${path.basename(home)}`;
      const ran = await timedRun(workspace, deepgram, { ...inputs, tags: tag }, killAfterMs);
      temps.push(ran.temp);
      const sent = (): RequestRecord[] => deepgram.requests.filter(({ query }) => query.get('tag') === tag);
      await until(() => sent().every(({ status }) => status !== undefined));
      return {
        ...ran,
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

async function timedRun(
  workspace: string,
  { url, ca, apiKey }: LocalDeepgram,
  inputs: Readonly<Record<string, string>>,
  killAfterMs: number | undefined,
): Promise<Outcome & { readonly took: number }> {
  let started = 0;
  let timer: NodeJS.Timeout | undefined;
  const outcome = await runAction({
    workspace,
    inputs: { 'api-key': apiKey, 'base-url': url, 'save-to': 'workspace', cache: 'false', ...inputs },
    env: { NODE_EXTRA_CA_CERTS: ca },
    onStart(kill) {
      started = performance.now();
      if (killAfterMs !== undefined) timer = setTimeout(() => kill('SIGKILL'), killAfterMs);
    },
  });
  clearTimeout(timer);
  return { ...outcome, took: performance.now() - started };
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
