import { parse } from 'yaml';
import { repository, slugOf } from '../../scripts/repository.ts';
import { type Document, fences } from './documents.ts';

/** The workflows in documents, without what checks them, which takes seconds to load. */

/** The name of this action in documents. */
export const OURS = slugOf(await repository());

/** A step of a workflow, as far as the tests read it. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: unknown;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflows in a document. A block with only steps is put into a minimal workflow. */
export function workflowsIn(document: Document): string[] {
  return fences(document, 'yaml').map((block) => (block.startsWith('- ') ? withSteps(block) : block));
}

/** A workflow with these steps. */
export function withSteps(steps: string): string {
  const indented = steps.replaceAll(/^(?=.)/gm, '      ');
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
}

/** All steps of a workflow. */
export function stepsOf(workflow: string): Step[] {
  const { jobs }: Workflow = parse(workflow);
  return Object.values(jobs).flatMap(({ steps }) => steps);
}
