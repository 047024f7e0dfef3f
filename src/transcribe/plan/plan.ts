import type { Item } from './assess.ts';
import { applyCaps, type Caps } from './caps.ts';
import type { Orphan } from './orphans.ts';
import { type Estimate, estimate } from './price.ts';
import { isStale, type Step } from './steps.ts';
import { isRequest, itemsOf, ofKind, type RequestTask, type Task } from './tasks.ts';

/** The planned work of a run. Totals and lists are functions over its tasks. */
export interface Plan {
  /** In the order in which they are carried out; requests for sources without a transcript come first. */
  readonly tasks: readonly Task[];
  /** Sources whose recordings were deleted but whose transcripts still exist. */
  readonly orphans: readonly Orphan[];
  /** The caps that the requests exceed and how to raise them; undefined if there are none. */
  readonly over: string | undefined;
}

/** Plans measured tasks within the caps. `orphans` has those with existing files. */
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

/** All requests, including those that are held back. */
export const requestsIn = ({ tasks }: Plan): RequestTask[] => tasks.filter(isRequest);

/** The total of all requests, including those that are held back. */
export const totalOf = (plan: Plan): Estimate => estimate(requestsIn(plan));

/**
 * Whether a request is for a source without an entry. For other requests, the media or options changed or the answer
 * was lost.
 */
export const isAdded = ({ item }: RequestTask): boolean => item.own === undefined;

/** Sources that get the answer of another source or of an earlier run. */
export const reusedIn = ({ tasks }: Plan): Item[] => [
  ...reuses(tasks).filter((item) => !isOwn(item)),
  ...ofKind(tasks, 'transcribe').flatMap(({ followers }) => followers),
];

/** Sources whose own answer is rendered again. */
export const rerenderedIn = ({ tasks }: Plan): Item[] => reuses(tasks).filter(isOwn);

const reuses = (tasks: readonly Task[]): Item[] => ofKind(tasks, 'reuse').map(({ item }) => item);

const isOwn = ({ basis, name }: Item): boolean => basis?.source === name;

/** Paths of transcripts that are left unchanged because somebody edited them. */
export const editedIn = ({ tasks }: Plan): string[] =>
  tasks.flatMap((task) =>
    // A file that differs from its record can only be recognized as this action's own with an answer.
    pathsWhere(task, (step) => isLeft(step) || (task.kind !== 'reuse' && isAdopted(step))),
  );

/**
 * Paths of files that are left unchanged because they have no record and no answer proves that they are from this
 * action.
 */
export const unrecordedIn = ({ tasks }: Plan): string[] =>
  tasks.flatMap((task) => (task.kind === 'reuse' ? [] : pathsWhere(task, isUnrecorded)));

/** Paths of transcripts that keep their former rendering because their answer is not kept. */
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
