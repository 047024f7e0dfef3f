import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../local-deepgram/src/server.ts';
import { blobId, sha256 } from '../../../src/lib/hash.ts';
import type { Lock } from '../../../src/transcribe/lockfile/lock.ts';
import { SCRATCH } from '../../../src/transcribe/save/workspace.ts';
import { recordedIn } from '../../helpers/locked.ts';
import { type Hearing, hearing, startHearing, transcriptOf } from '../heard.ts';
import { contentsOf, type Instant, openSite, type Site } from '../kill.ts';
import { LOCKFILE } from '../rerun.ts';

/** A run that is killed at any instant. The next run pays only for requests that were in flight. */

/** Killed as soon as the server has received this many recordings, while earlier answers are kept. */
const REQUESTS = [4, 6];
/** The number of sites at a time. The runs of each site wait for the server part of the time. */
const LANES = 4;
const LATENCY_MS = 30;
/** Sufficient on a busy machine. */
const TIMEOUT_MS = 600_000;
const CONCURRENCY = 3;
const MODEL = 'nova-3';

/** Twice as many as are in flight at a time. */
const FILES = Object.fromEntries(
  Array.from({ length: 2 * CONCURRENCY }, (_, number) => [`talk-${number}.wav`, `speech ${number}`]),
);
const SOURCES = Object.keys(FILES);
const SOURCE_OF = new Map(Object.entries(FILES).map(([name, content]) => [sha256(content), name]));

/** The kinds of changes to files that a run makes at least once for each recording. */
const EACH = [
  'write workspace/.transcripts-pending/answers/.*.tmp',
  'rename to workspace/.transcripts-pending/answers/*.json',
  'write workspace/.transcripts-pending/*.tmp',
  'rename to workspace/talk-*.wav.txt',
  'remove workspace/.transcripts-pending/answers/*.json',
];

/** The kinds that it makes for some recordings, or once. */
const SOME = [
  'make workspace/.transcripts-pending/answers',
  'write workspace/.transcripts-pending/journal-*',
  'remove workspace/.transcripts-pending/answers',
  'rename to workspace/transcripts.lock.json',
  'remove workspace/.transcripts-pending/journal-*',
  'remove workspace/.transcripts-pending',
];

interface Way {
  readonly name: string;
  readonly formats: readonly string[];
  readonly usesCache: boolean;
  /** The kinds of changes that only such a run makes. */
  readonly each: readonly string[];
  readonly some: readonly string[];
}

const WAYS: readonly Way[] = [
  {
    name: 'answers in the json files',
    formats: ['txt', 'json'],
    usesCache: false,
    each: ['rename to workspace/talk-*.wav.json'],
    some: [],
  },
  {
    name: 'answers in a cache folder',
    formats: ['txt'],
    usesCache: true,
    each: ['copy cache/.*.tmp', 'rename to cache/*.json'],
    some: ['make cache'],
  },
];

const inputsFor = ({ formats, usesCache }: Way, { cacheFolder }: Site): Record<string, string> => ({
  files: '*.wav',
  formats: formats.join(),
  concurrency: String(CONCURRENCY),
  'cache-folder': usesCache ? cacheFolder : '',
});

/** Returns the source of an answer, which must be complete. */
function sourceOfAnswer(text: string): string {
  const answer = JSON.parse(text);
  const hash = String(answer.metadata.sha256);
  const whole = hearing({ sha256: hash, query: new URLSearchParams({ model: MODEL }) });
  const metadata = { ...whole.metadata, sha256: hash, request_id: answer.metadata.request_id };
  expect(answer).toEqual({ ...whole, metadata });
  return SOURCE_OF.get(hash) ?? '';
}

/** A half-written file may only be at a path where it is not mistaken for a complete one. */
const isTemporary = (file: string): boolean => file.endsWith('.tmp');

/** Checks that each file is complete. Returns the sources whose answers are kept. */
async function expectWhole({ workspace, cacheFolder }: Site): Promise<ReadonlySet<string>> {
  const files = await contentsOf(workspace);
  const answers = new Map(await contentsOf(cacheFolder));
  for (const [file, content] of files) {
    const { name, ext } = path.posix.parse(file);
    if (file.startsWith(`${SCRATCH}/answers/`)) answers.set(file, content);
    // Half-written files and the journal of the lock file.
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

/** Returns the lock file, which may only record files that exist with that content. */
function recordedOf(files: ReadonlyMap<string, string>): Lock {
  const entries = recordedIn(files, LOCKFILE);
  for (const entry of entries.values()) {
    expect(entry.media.sha256).toBe(sha256(FILES[entry.source] ?? ''));
    for (const file of Object.values(entry.files)) expect(blobId(files.get(file.path) ?? '')).toBe(file.git);
  }
  return entries;
}

/** Checks that everything exists and is recorded, and nothing else exists. */
async function expectComplete({ formats }: Way, site: Site): Promise<void> {
  await expectWhole(site);
  const files = await contentsOf(site.workspace);
  const transcripts = SOURCES.flatMap((name) => formats.map((format) => `${name}.${format}`));
  expect([...files.keys()].sort()).toEqual([...SOURCES, ...transcripts, LOCKFILE].sort());
  const recorded = [...recordedOf(files).values()].flatMap((entry) => Object.values(entry.files));
  expect(recorded.map((file) => file.path).sort()).toEqual(transcripts.sort());
  expect(existsSync(path.join(site.workspace, SCRATCH))).toBe(false);
}

/** Returns the sources of requests, sorted; an empty name if the server had not received the recording. */
const sentIn = (requests: readonly RequestRecord[]): string[] =>
  requests.map(({ sha256: hash = '' }) => SOURCE_OF.get(hash) ?? '').sort();

/** Returns the sources that the log reports as done. */
const toldIn = (log: string): string[] =>
  [...log.matchAll(/^\[\d+\/\d+\] (\S+): 3\.0 s/gm)].map(([, name = '']) => name);

interface Trial {
  /** The number of sources whose answers were kept when the run was killed. */
  readonly kept: number;
  /** The number of requests whose answers were not kept. */
  readonly inFlight: number;
}

async function killOnce(way: Way, deepgram: Hearing, instant: Instant): Promise<Trial> {
  await using site = await openSite(deepgram, FILES);
  const inputs = inputsFor(way, site);
  const killed = await site.run(inputs, instant);
  // It was killed: Windows reports that as an exit code.
  expect(killed.steps).toEqual([]);
  const kept = await expectWhole(site);
  expect([...kept]).toEqual(expect.arrayContaining(toldIn(killed.stdout)));

  const next = await site.run(inputs);
  expect(next.exitCode).toBe(0);
  await expectComplete(way, site);

  // A request counts as in flight until its answer is on disk. At the kill there are therefore at most as many requests
  // without a kept answer as can be in flight. Those are sent again, and no others.
  const sent = sentIn(killed.requests);
  const inFlight = sent.length - kept.size;
  expect(inFlight).toBeLessThanOrEqual(CONCURRENCY);
  expect(sent.filter((name) => kept.has(name))).toEqual([...kept].sort());
  expect(sentIn(next.requests)).toEqual(SOURCES.filter((name) => !kept.has(name)).sort());
  return { kept: kept.size, inFlight };
}

/** Returns the kinds of changes to files of a run that is not killed. */
async function kindsOf(way: Way, deepgram: Hearing): Promise<ReadonlySet<string>> {
  await using site = await openSite(deepgram, FILES);
  const { steps } = await site.run(inputsFor(way, site));
  return new Set(steps.map((name) => name.replace(/ \d+$/, '')));
}

/**
 * Returns an instant for each kind of change, for one recording after the other so that all stages of a run occur, and
 * one for the first line of the journal, whose first write is its header.
 */
function instantsIn({ each, some }: Way): Instant[] {
  const steps = [
    ...[...EACH, ...each].map((kind, index) => `${kind} ${1 + (index % SOURCES.length)}`),
    ...[...SOME, ...some].map((kind) => `${kind} 1`),
    'write workspace/.transcripts-pending/journal-* 2',
  ];
  return [...steps.map((step) => ({ step })), ...REQUESTS.map((request) => ({ request }))];
}

/** Kills a run at each of the instants. */
async function killAt(instants: readonly Instant[], way: Way, deepgram: Hearing): Promise<Trial[]> {
  const left = [...instants];
  const trials: Trial[] = [];
  const lane = async (): Promise<void> => {
    for (let instant = left.pop(); instant !== undefined; instant = left.pop()) {
      const label = `killed at ${JSON.stringify(instant)}`;
      const trial = killOnce(way, deepgram, instant);
      trials.push(await trial.catch((cause) => Promise.reject(new Error(label, { cause }))));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return trials;
}

describe('a run that is killed', () => {
  it.each(WAYS)(
    'loses only requests in flight, and leaves no partial file: $name',
    async (way) => {
      const deepgram = await startHearing({ latencyMs: LATENCY_MS });
      try {
        expect([...(await kindsOf(way, deepgram))].sort()).toEqual(
          [...EACH, ...SOME, ...way.each, ...way.some].sort(),
        );
        const trials = await killAt(instantsIn(way), way, deepgram);
        // The instants covered all stages of a run.
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
