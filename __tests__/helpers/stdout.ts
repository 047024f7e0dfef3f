import { vi } from 'vitest';

/** Returns what is printed during an action. The runner reads commands from the standard output. */
export async function printedBy(action: () => unknown): Promise<string> {
  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed.push(String(chunk));
    return true;
  });
  try {
    await action();
  } finally {
    write.mockRestore();
  }
  return printed.join('');
}

/** Runs an action without its output. */
export async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  await printedBy(() => action().then(resolve, reject));
  return promise;
}

/**
 * Returns the lines of a log without empty ones. @actions/core uses the line endings of the system, CRLF on Windows.
 */
export const linesOf = (log: string): string[] => log.split(/\r?\n/).filter((line) => line !== '');
