import type { Item } from './assess.ts';
import { applyCaps, type Caps } from './caps.ts';
import type { Orphan } from './orphans.ts';
import { type Estimate, estimate } from './price.ts';
import { isStale, type Step } from './steps.ts';
import { isRequest, itemsOf, ofKind, type RequestTask, type Task } from './tasks.ts';

/** What a run is about to do. What it comes to are functions over its tasks. */
export interface Plan {
  /** In the order in which they are done; of requests those first that have no transcript yet. */
  readonly tasks: readonly Task[];
  /** Sources whose media no longer exist, but whose files do. */
  readonly orphans: readonly Orphan[];
  /** Which cap the requests are above, and how to allow them; undefined if none. */
  readonly over: string | undefined;
}

/** Plans tasks whose requests are measured, as far as the caps allow. `orphans` are those of which files are here. */
export function planWithin(tasks: readonly Task[], orphans: readonly Orphan[], caps: Caps): Plan {
  const requests = tasks.filter(isRequest).toSorted((a, b) => Number(b.isNew) - Number(a.isNew));
  const { send, heldBack, over } = applyCaps(requests, caps);
  return {
    tasks: [
      ...tasks.filter((task) => !isRequest(task)),
      ...send.map((task) => ({ ...task, kind: 'transcribe' as const })),
      ...heldBack.map((task) => ({ ...task, kind: 'held-back' as const })),
    ],
    orphans: orphans.filter(({ renamedTo }) => renamedTo === undefined),
    over,
  };
}

/** All requests, those that are held back too. */
export const requestsIn = ({ tasks }: Plan): RequestTask[] => tasks.filter(isRequest);

/** What all requests come to, those that are held back too. */
export const totalOf = (plan: Plan): Estimate => estimate(requestsIn(plan));

/** Whether a request is for a source that nothing is known of; else its media or options changed, or its answer is lost. */
export const isAdded = ({ item }: RequestTask): boolean => item.own === undefined;

/** Sources that get the answer of other sources or of earlier runs. */
export const reusedIn = ({ tasks }: Plan): Item[] => [
  ...reuses(tasks).filter((item) => !isOwn(item)),
  ...ofKind(tasks, 'transcribe').flatMap(({ followers }) => followers),
];

/** Sources whose own answer is rendered again. */
export const rerenderedIn = ({ tasks }: Plan): Item[] => reuses(tasks).filter(isOwn);

const reuses = (tasks: readonly Task[]): Item[] => ofKind(tasks, 'reuse').map(({ item }) => item);

const isOwn = ({ basis, name }: Item): boolean => basis?.source === name;

/** Paths of transcripts that are left as they are, because somebody edited them. */
export const editedIn = ({ tasks }: Plan): string[] =>
  tasks.flatMap((task) =>
    // Only with an answer at hand could it be seen that what is not as recorded is ours.
    pathsWhere(task, (step) => isLeft(step) || (task.kind !== 'reuse' && isAdopted(step))),
  );

/** Paths of files that are left as they are, because nobody recorded them, and no answer tells whether they are ours. */
export const unrecordedIn = ({ tasks }: Plan): string[] =>
  tasks.flatMap((task) => (task.kind === 'reuse' ? [] : pathsWhere(task, isUnrecorded)));

/** Paths of transcripts that stay as they were rendered before, because their answer is not kept. */
export const staleIn = ({ tasks }: Plan): string[] =>
  tasks.flatMap((task) => {
    const isKept = task.kind === 'unchanged' || (task.kind === 'reuse' && task.answer === undefined);
    return isKept ? pathsWhere(task, isStale) : [];
  });

const isLeft = ({ action }: Step): boolean => action === 'leave';
const isAdopted = (step: Step): boolean => step.action === 'adopt' && step.file !== undefined;
const isUnrecorded = (step: Step): boolean => step.action === 'adopt' && step.file === undefined;

const pathsWhere = (task: Task, test: (step: Step) => boolean): string[] =>
  itemsOf(task).flatMap(({ steps }) => steps.filter(test).map(({ output }) => output.path));
