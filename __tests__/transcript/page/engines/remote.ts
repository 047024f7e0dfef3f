import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isObject, isString, type JsonObject } from '../../../../src/lib/guards.ts';

/** Actions of the keyboard and the pointer: https://www.w3.org/TR/webdriver2/#actions */
export type Actions = readonly JsonObject[];

/** A remotely controlled browser with one page. */
export interface Remote {
  open(url: string): Promise<void>;
  /** The value of an expression in the page, once it has settled. */
  evaluate(expression: string): Promise<unknown>;
  perform(actions: Actions): Promise<void>;
  close(): Promise<void>;
}

/** Starts a program as the leader of a process group, so that its children can be ended with it. */
export function startGroup(name: string, args: readonly string[]): ChildProcess {
  return spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

/** Ends a program and all its children. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** An expression that returns its value as JSON text, because one of the protocols encodes other values differently. */
export const asText = (expression: string): string => `(async () => JSON.stringify(await (${expression})))()`;

/** The value of such a text; undefined if the expression has no value. */
export const fromText = (text: unknown): unknown => (isString(text) ? JSON.parse(text) : undefined);

/** A field of a browser's answer. Throws if the answer is not an object. */
export function fieldOf(answer: unknown, name: string): unknown {
  if (isObject(answer)) return answer[name];
  throw new Error(`The browser answered ${JSON.stringify(answer)}.`);
}
