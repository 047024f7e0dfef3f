import type { Fingerprint } from '../../src/recordings/fingerprint.ts';
import type { Source } from '../../src/recordings/source.ts';
import { type Asked, entriesOf, type LockEntry, pathsOf } from '../../src/transcribe/lockfile/lock.ts';
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

/** What is asked for in tests, and by whom. */
export const ASKED: Asked = { options: OPTIONS, look: '00', writer: WRITER };

/** The rendering of every format that makeEntry() records. */
export const RENDERING = '1';

/** Media whose bytes a letter stands for. */
export const audio = (letter: string): Fingerprint => fileMedia({ sha256: letter.repeat(64) });

/** A source with its media, and the files that it is to become. */
export type Wanted = IdentifiedJob;

/** A file with the bytes that a letter stands for; its transcripts lie beside it. */
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

/** What is recorded of a source whose transcripts lie beside it. */
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

/** How things stand. What is recorded is there as we wrote it, and nothing else is, but for `states`. */
export interface World {
  readonly entries?: readonly LockEntry[];
  readonly states?: Readonly<Record<string, FileState>>;
  /** Names of recorded sources whose media are gone. */
  readonly gone?: readonly string[];
  /** Keys of answers that a killed run left. */
  readonly pending?: readonly string[];
  readonly asked?: Partial<Asked>;
  /** Lines of `retranscribe`. */
  readonly retranscribe?: readonly string[];
  /** Paths of files that are not recorded, with the content of a file that is. */
  readonly moved?: readonly string[];
  /** Paths that git has; all if not given. */
  readonly tracked?: readonly string[];
  /** Paths that today's template does not give to the recorded sources, though they lie beside them. */
  readonly untemplated?: readonly string[];
  readonly overwriteEdited?: boolean;
  readonly rendering?: string;
}

/** The state of each path of a world. */
export function statesOf({ entries = [], states = {} }: World): (path: string) => FileState {
  const ours = new Set(entries.flatMap(pathsOf));
  return (path) =>
    (Object.hasOwn(states, path) ? states[path] : undefined) ?? (ours.has(path) ? 'ours' : 'missing');
}

export function assessAll(jobs: readonly Wanted[], world: World = {}): Item[] {
  return assess(jobs, surveyOf(world));
}

/** An answer that is at hand, and that no test reads. */
export const KEPT: KeptAnswer = {
  isStored: false,
  isPending: true,
  read: () => Promise.reject(new Error('no answer is read here')),
};

/** What is to be done about some jobs, with answers at hand for the sources of these names. */
export function tasksFor(
  jobs: readonly Wanted[],
  world: World = {},
  answered: readonly string[] = [],
): Task[] {
  const items = assessAll(jobs, world);
  const kept = items.filter(({ name }) => answered.includes(name));
  return decideTasks(items, { answers: new Map(kept.map(({ key }) => [key, KEPT])), saved: new Map() });
}

/** What else decides on a plan. */
export interface PlanningOf {
  readonly caps?: Caps;
  readonly orphans?: readonly Orphan[];
  /** What the request for a source comes to; unknown if not given. */
  readonly amountOf?: (name: string) => Amount;
}

/** The plan for some jobs, of which no answer is at hand. */
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

/** What is known before anything is decided in a world. */
export const surveyOf = (world: World): Survey => ({
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
  isGone: (name) => world.gone?.includes(name) ?? false,
  pending: new Set(world.pending),
});

/** A step in words: `carry a.txt to b.txt, edited`. */
export function told(step: Step): string {
  const { path } = step.output;
  if (step.action === 'carry')
    return `carry ${step.origin.path} to ${path}${step.edited ? ', edited' : ''}${step.stale ? ', stale' : ''}`;
  const file = 'file' in step ? step.file : undefined;
  return `${step.action} ${path}${file === undefined || file.rendering === RENDERING ? '' : ` (${file.rendering})`}`;
}

/** What is decided of the first source. */
export function decide(jobs: readonly Wanted[], world: World = {}): Item {
  const [first] = assessAll(jobs, world);
  if (first === undefined) throw new Error('nothing was assessed');
  return first;
}

/** How things stand, and what is decided of the first source then. */
export interface Case {
  readonly jobs?: readonly Wanted[];
  readonly world: World;
  readonly steps: readonly string[];
  readonly why: string;
  readonly basis?: string;
  readonly superseded?: readonly string[];
}

/** What is decided in a case, and what was expected. */
export function outcomes({ jobs, world, ...expected }: Case, usual: Wanted): readonly [Case, Case] {
  const { steps, why, basis, superseded } = decide(jobs ?? [usual], world);
  const given = { ...(jobs && { jobs }), world };
  const decided = {
    ...given,
    steps: steps.map(told),
    why,
    superseded,
    ...(basis && { basis: basis.source }),
  };
  return [decided, { superseded: [], ...given, ...expected }];
}
