import type { Fingerprint } from '../../src/recordings/fingerprint.ts';
import type { Source } from '../../src/recordings/source.ts';
import {
  entriesOf,
  type LockEntry,
  pathsOf,
  type TranscriptRequest,
} from '../../src/transcribe/lockfile/lock.ts';
import { assess, type IdentifiedJob, type Item } from '../../src/transcribe/plan/assess.ts';
import type { Caps } from '../../src/transcribe/plan/caps.ts';
import type { Orphan } from '../../src/transcribe/plan/orphans.ts';
import { type Plan, planWithin } from '../../src/transcribe/plan/plan.ts';
import type { Amount } from '../../src/transcribe/plan/price.ts';
import { marksFor, readRenewals } from '../../src/transcribe/plan/renewals.ts';
import type { FileState, Step, Survey } from '../../src/transcribe/plan/steps.ts';
import { decideTasks, isRequest, type KeptAnswer, type Task } from '../../src/transcribe/plan/tasks.ts';
import type { Format } from '../../src/transcript/formats.ts';
import { fileMedia, makeEntry, WRITER } from './locks.ts';
import { fileSource } from './sources.ts';

export const OPTIONS = 'model=nova-3';

/** The usual request of tests and its writer. */
export const ASKED: TranscriptRequest = { options: OPTIONS, look: '00', writer: WRITER };

/** The rendering that makeEntry() records for every format. */
export const RENDERING = '1';

/** Returns a recording whose bytes are represented by a letter. */
export const audio = (letter: string): Fingerprint => fileMedia({ sha256: letter.repeat(64) });

/** A source with its recording, and the files to create. */
export type Wanted = IdentifiedJob;

/** Returns a source whose bytes are represented by a letter, with its transcripts next to it. */
export const wanted = (
  name: string,
  letter: string,
  formats: readonly Format[] = ['txt', 'json'],
  folder = '',
): Wanted => wantedOf(fileSource(name), audio(letter), formats, `${folder}${name}`);

export const wantedOf = (
  source: Source,
  media: Fingerprint,
  formats: readonly Format[],
  base: string,
): Wanted => ({
  source,
  media,
  outputs: formats.map((format) => ({ format, path: `${base}.${format}` })),
});

/** Returns the entry of a source whose transcripts are next to it. */
export const recorded = (
  name: string,
  letter: string,
  { formats = ['txt', 'json'], ...overrides }: Partial<LockEntry> & { readonly formats?: string[] } = {},
): LockEntry =>
  makeEntry(
    name,
    formats.map((format) => `${name}.${format}`),
    { media: audio(letter), options: OPTIONS, ...overrides },
  );

/** The state of a repository. Recorded files exist as written, and no others do, except for `states`. */
export interface World {
  readonly entries?: readonly LockEntry[];
  readonly states?: Readonly<Record<string, FileState>>;
  /** The names of recorded sources whose recordings were deleted. */
  readonly deleted?: readonly string[];
  /** The keys of answers that a killed run left. */
  readonly pending?: readonly string[];
  readonly asked?: Partial<TranscriptRequest>;
  /** The lines of `retranscribe`. */
  readonly retranscribe?: readonly string[];
  /** The paths of files that are not recorded, but have the content of a recorded file. */
  readonly moved?: readonly string[];
  /** The paths that git tracks; all if not given. */
  readonly tracked?: readonly string[];
  /** Paths that the current template does not give to the recorded sources, although they are next to them. */
  readonly untemplated?: readonly string[];
  readonly overwriteEdited?: boolean;
  readonly rendering?: string;
}

/** Returns a function that gives the state of each path of a world. */
export function statesOf({ entries = [], states = {} }: World): (path: string) => FileState {
  const ours = new Set(entries.flatMap(pathsOf));
  return (path) =>
    (Object.hasOwn(states, path) ? states[path] : undefined) ?? (ours.has(path) ? 'ours' : 'missing');
}

export function assessAll(jobs: readonly Wanted[], world: World = {}): Item[] {
  return assess(jobs, surveyOf(world));
}

/** An available answer that no test reads. */
export const KEPT: KeptAnswer = {
  isStored: false,
  isPending: true,
  read: () => Promise.reject(new Error('no answer is read here')),
};

/** Returns the tasks for jobs. Answers are available for the sources named in `answered`. */
export function tasksFor(
  jobs: readonly Wanted[],
  world: World = {},
  answered: readonly string[] = [],
): Task[] {
  const items = assessAll(jobs, world);
  const kept = items.filter(({ name }) => answered.includes(name));
  return decideTasks(items, { answers: new Map(kept.map(({ key }) => [key, KEPT])), saved: new Map() });
}

/** Further input of a plan. */
interface PlanningOf {
  readonly caps?: Caps;
  readonly orphans?: readonly Orphan[];
  /** Returns the estimate for the request of a source; unknown if not given. */
  readonly amountOf?: (name: string) => Amount;
}

/** Returns the plan for jobs without any available answers. */
export function planFor(
  jobs: readonly Wanted[],
  world: World = {},
  { caps = { whenOver: 'stop' }, orphans = [], amountOf = () => ({}) }: PlanningOf = {},
): Plan {
  const tasks = tasksFor(jobs, world).map((task) =>
    isRequest(task) ? { ...task, ...amountOf(task.item.name) } : task,
  );
  return planWithin(tasks, orphans, caps);
}

/** Returns the survey of a world, before any decision. */
const surveyOf = (world: World): Survey => ({
  entries: entriesOf(world.entries ?? []),
  asked: { ...ASKED, ...world.asked },
  overwriteEdited: world.overwriteEdited ?? false,
  marksOf: (name) => marksFor(name, readRenewals(world.retranscribe ?? [])),
  rendering: () => world.rendering ?? RENDERING,
  stateOf: statesOf(world),
  hasContent: (path) => world.moved?.includes(path) ?? false,
  isTracked: (path) => world.tracked?.includes(path) ?? true,
  isTemplated: (source, format, path) =>
    path === `${source}.${format}` && !(world.untemplated ?? []).includes(path),
  isDeleted: (name) => world.deleted?.includes(name) ?? false,
  pending: new Set(world.pending),
});

/** Returns a step in words: `carry a.txt to b.txt, edited`. */
export function stepText(step: Step): string {
  const { path } = step.output;
  if (step.action === 'carry')
    return `carry ${step.origin.path} to ${path}${step.edited ? ', edited' : ''}${step.stale ? ', stale' : ''}`;
  const file = 'file' in step ? step.file : undefined;
  return `${step.action} ${path}${file === undefined || file.rendering === RENDERING ? '' : ` (${file.rendering})`}`;
}

/** Returns the decision about the first source. */
export function decide(jobs: readonly Wanted[], world: World = {}): Item {
  const [first] = assessAll(jobs, world);
  if (first === undefined) throw new Error('nothing was assessed');
  return first;
}

/** A world and the expected decision about the first source. */
export interface Case {
  readonly jobs?: readonly Wanted[];
  readonly world: World;
  readonly steps: readonly string[];
  readonly why: string;
  readonly basis?: string;
  readonly superseded?: readonly string[];
}

/** Returns the actual and the expected decision of a case. */
export function outcomes({ jobs, world, ...expected }: Case, usual: Wanted): readonly [Case, Case] {
  const { steps, why, basis, superseded } = decide(jobs ?? [usual], world);
  const given = { ...(jobs && { jobs }), world };
  const decided = {
    ...given,
    steps: steps.map(stepText),
    why,
    superseded,
    ...(basis && { basis: basis.source }),
  };
  return [decided, { superseded: [], ...given, ...expected }];
}
