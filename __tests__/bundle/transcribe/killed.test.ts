import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../local-deepgram/src/server.ts';
import { blobId, sha256 } from '../../../src/lib/hash.ts';
import type { Lock } from '../../../src/transcribe/lockfile/lock.ts';
import { SCRATCH } from '../../../src/transcribe/save/workspace.ts';
import { recordedIn } from '../../helpers/locked.ts';
import { type Hearing, hearing, startHearing, transcriptOf } from '../heard.ts';
import { contentsOf, type Instant, openSite, type Site } from '../kill.ts';
import { LOCKFILE } from '../rerun.ts';

/** A run killed at any instant: the next one pays only for what was in flight. */

const SEED = 4;
/** So many of the changes that a run makes to files, one in each of equal parts of it. */
const STEPS = 24;
/** As soon as the server has read so many media. */
const REQUESTS = [1, 2, 5, 8];
/** Sites at a time; the runs of each wait for the server for some of the time. */
const LANES = 4;
const LATENCY_MS = 30;
/** On a machine that does much else. */
const TIMEOUT_MS = 600_000;
const CONCURRENCY = 4;
const MODEL = 'nova-3';

/** Twice as many as are in flight at a time. */
const FILES = Object.fromEntries(
  Array.from({ length: 2 * CONCURRENCY }, (_, number) => [`talk-${number}.wav`, `speech ${number}`]),
);
const SOURCES = Object.keys(FILES);
const SOURCE_OF = new Map(Object.entries(FILES).map(([name, content]) => [sha256(content), name]));

interface Way {
  readonly name: string;
  readonly formats: readonly string[];
  readonly usesCache: boolean;
}

const WAYS: readonly Way[] = [
  { name: 'answers in the json files', formats: ['txt', 'json'], usesCache: false },
  { name: 'answers in a cache folder', formats: ['txt'], usesCache: true },
];

const inputsFor = ({ formats, usesCache }: Way, { cacheFolder }: Site): Record<string, string> => ({
  files: '*.wav',
  formats: formats.join(),
  concurrency: String(CONCURRENCY),
  'cache-folder': usesCache ? cacheFolder : '',
});

/** The source that an answer is of, which must be whole. */
function sourceOfAnswer(text: string): string {
  const answer = JSON.parse(text);
  const hash = String(answer.metadata.sha256);
  const whole = hearing({ sha256: hash, query: new URLSearchParams({ model: MODEL }) });
  const metadata = { ...whole.metadata, sha256: hash, request_id: answer.metadata.request_id };
  expect(answer).toEqual({ ...whole, metadata });
  return SOURCE_OF.get(hash) ?? '';
}

/** A half-written file may only be where nobody takes it for a whole one. */
const isTemporary = (file: string): boolean => file.endsWith('.tmp');

/** Checks that each file is whole. Gives the sources whose answers are kept. */
async function expectWhole({ workspace, cacheFolder }: Site): Promise<ReadonlySet<string>> {
  const files = await contentsOf(workspace);
  const answers = new Map(await contentsOf(cacheFolder));
  for (const [file, content] of files) {
    const { name, ext } = path.posix.parse(file);
    if (file.startsWith(`${SCRATCH}/answers/`)) answers.set(file, content);
    // What is half-written, and the journal of the lock file.
    else if (file.startsWith(`${SCRATCH}/`)) continue;
    else if (ext === '.wav') expect(content).toBe(FILES[file]);
    else if (ext === '.txt') expect(content).toBe(transcriptOf(FILES[name] ?? '', MODEL));
    else if (file !== LOCKFILE) expect(sourceOfAnswer(content)).toBe(name);
  }
  const whole = [...answers].filter(([file]) => !isTemporary(file));
  return new Set([
    ...[...recordedOf(files).values()].map(({ source }) => source),
    ...whole.map(([, content]) => sourceOfAnswer(content)),
  ]);
}

/** What is recorded, which must claim only files that are there as it says. */
function recordedOf(files: ReadonlyMap<string, string>): Lock {
  const entries = recordedIn(files, LOCKFILE);
  for (const entry of entries.values()) {
    expect(entry.media.sha256).toBe(sha256(FILES[entry.source] ?? ''));
    for (const file of Object.values(entry.files)) expect(blobId(files.get(file.path) ?? '')).toBe(file.git);
  }
  return entries;
}

/** All is there, recorded, and nothing else. */
async function expectComplete({ formats }: Way, site: Site): Promise<void> {
  await expectWhole(site);
  const files = await contentsOf(site.workspace);
  const transcripts = SOURCES.flatMap((name) => formats.map((format) => `${name}.${format}`));
  expect([...files.keys()].sort()).toEqual([...SOURCES, ...transcripts, LOCKFILE].sort());
  const recorded = [...recordedOf(files).values()].flatMap((entry) => Object.values(entry.files));
  expect(recorded.map((file) => file.path).sort()).toEqual(transcripts.sort());
  expect(existsSync(path.join(site.workspace, SCRATCH))).toBe(false);
}

/** The sources of requests, sorted; empty for those of which the server had not read the media. */
const sentIn = (requests: readonly RequestRecord[]): string[] =>
  requests.map(({ sha256: hash = '' }) => SOURCE_OF.get(hash) ?? '').sort();

/** The sources that the log says are done. */
const toldIn = (log: string): string[] =>
  [...log.matchAll(/^\[\d+\/\d+\] (\S+): 3\.0 s/gm)].map(([, name = '']) => name);

interface Trial {
  /** Sources whose answers were kept when the run was killed. */
  readonly kept: number;
  /** Requests whose answers were not. */
  readonly inFlight: number;
}

async function killOnce(way: Way, deepgram: Hearing, instant: Instant): Promise<Trial> {
  await using site = await openSite(deepgram, FILES);
  const inputs = inputsFor(way, site);
  const killed = await site.run(inputs, instant);
  const kept = await expectWhole(site);
  expect([...kept]).toEqual(expect.arrayContaining(toldIn(killed.stdout)));

  const next = await site.run(inputs);
  expect(next.exitCode).toBe(0);
  await expectComplete(way, site);

  // A request holds its place among those in flight until its answer is on disk. So at the kill there are no more
  // requests without a kept answer than places; those are sent again, all others never.
  const sent = sentIn(killed.requests);
  const inFlight = sent.length - kept.size;
  expect(inFlight).toBeLessThanOrEqual(CONCURRENCY);
  expect(sent.filter((name) => kept.has(name))).toEqual([...kept].sort());
  expect(sentIn(next.requests)).toEqual(SOURCES.filter((name) => !kept.has(name)).sort());
  return { kept: kept.size, inFlight };
}

/** The changes to files that a run makes if nobody kills it. */
async function stepsOf(way: Way, deepgram: Hearing): Promise<number> {
  await using site = await openSite(deepgram, FILES);
  const { steps } = await site.run(inputsFor(way, site));
  expect(steps).toBeGreaterThan(STEPS);
  return steps;
}

/** The first change and the last, and a random one in each of equal parts between them. */
function instantsIn(steps: number): Instant[] {
  const parts = fc.sample(fc.integer({ min: 0, max: 999 }), { seed: SEED, numRuns: STEPS - 2 });
  const between = parts.map(
    (part, index) => 2 + Math.floor(((index + part / 1000) / parts.length) * (steps - 2)),
  );
  return [...[1, ...between, steps].map((step) => ({ step })), ...REQUESTS.map((request) => ({ request }))];
}

/** Kills a run at each of the instants. */
async function killAt(instants: readonly Instant[], way: Way, deepgram: Hearing): Promise<Trial[]> {
  const left = [...instants];
  const trials: Trial[] = [];
  const lane = async (): Promise<void> => {
    for (let instant = left.pop(); instant !== undefined; instant = left.pop()) {
      const told = `killed at ${JSON.stringify(instant)} (seed ${SEED})`;
      const trial = killOnce(way, deepgram, instant);
      trials.push(await trial.catch((cause) => Promise.reject(new Error(told, { cause }))));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return trials;
}

describe('a run that is killed', () => {
  it.each(WAYS)(
    'costs what was in flight, and no file is half-written: $name',
    async (way) => {
      const deepgram = await startHearing({ latencyMs: LATENCY_MS });
      try {
        const instants = instantsIn(await stepsOf(way, deepgram));
        const trials = await killAt(instants, way, deepgram);
        expect(trials).toHaveLength(STEPS + REQUESTS.length);
        // The instants were at all stages of a run.
        expect(trials.some(({ kept }) => kept === 0)).toBe(true);
        expect(trials.some(({ kept, inFlight }) => kept > 0 && inFlight > 0)).toBe(true);
        expect(trials.some(({ kept }) => kept === SOURCES.length)).toBe(true);
      } finally {
        await deepgram.close();
      }
    },
    TIMEOUT_MS,
  );
});
