import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isObject, isString, type JsonObject } from '../../../../src/lib/guards.ts';

/** Sources of keys and of a pointer with what they do: https://www.w3.org/TR/webdriver2/#actions */
export type Actions = readonly JsonObject[];

/** A browser with one page, which does what it is told from outside. */
export interface Remote {
  open(url: string): Promise<void>;
  /** The value of an expression in the page, once it has settled. */
  evaluate(expression: string): Promise<unknown>;
  perform(actions: Actions): Promise<void>;
  close(): Promise<void>;
}

/** A program as the leader of a group, so that what it starts ends with it. */
export function startGroup(name: string, args: readonly string[]): ChildProcess {
  return spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

/** Ends a program with all that it has started. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** Both protocols return no more than JSON, one of them in a form of its own: the page makes it text. */
export const asText = (expression: string): string => `(async () => JSON.stringify(await (${expression})))()`;

/** The value that such a text holds; nothing where an expression has none. */
export const fromText = (text: unknown): unknown => (isString(text) ? JSON.parse(text) : undefined);

/** A field of what a browser answered, which has to be an object. */
export function fieldOf(answer: unknown, name: string): unknown {
  if (isObject(answer)) return answer[name];
  throw new Error(`The browser answered ${JSON.stringify(answer)}.`);
}
