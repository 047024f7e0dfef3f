import { vi } from 'vitest';

/** What is printed meanwhile: the runner reads commands from the standard output. */
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

/** Runs it without what it prints. */
export async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  await printedBy(() => action().then(resolve, reject));
  return promise;
}

/** The lines of a log without empty ones. @actions/core ends them as the system does, on Windows with CRLF. */
export const linesOf = (log: string): string[] => log.split(/\r?\n/).filter((line) => line !== '');
