import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { bytesIn } from '../../scripts/process-status.ts';
import { Failure } from '../../src/lib/failure.ts';
import { LfsError } from '../../src/transcribe/sources/lfs-error.ts';

/**
 * Properties that read untrusted data and measure each case: a reader may throw nothing but a refusal, which says what to
 * fix, and needs little time and memory, because a job lasts for up to six hours on a small machine.
 */

/**
 * A folder for `npm run fuzz`: each case is written there before it is read, so that the input of one that fails, hangs or
 * ends the process is left, and the measurements of each target are.
 */
export const FUZZ_VARIABLE = 'FUZZ_FOLDER';
/** In that folder: one line of JSON for each target, a Measured. */
export const MEASURES = 'measures.jsonl';

/** The limits for one case. */
interface CaseLimits {
  /** Seconds of processor time, which other work on the machine does not change. */
  readonly seconds: number;
  /** Bytes that the process grows by. */
  readonly bytes: number;
}

export const LIMITS: CaseLimits = { seconds: 1, bytes: 300_000_000 };

/** The longest message of a refusal in characters: it is one line in a log. */
const LONGEST_MESSAGE = 5000;

/** What the cases of a target took. */
export interface Measured {
  readonly target: string;
  readonly cases: number;
  /** Seconds of processor time of all cases. */
  readonly seconds: number;
  /** Seconds of processor time of the slowest case. */
  readonly slowest: number;
  /** Bytes by which the process grew at most during one case. */
  readonly most: number;
  /** Bytes by which the process grew at most during all cases, with a little that is no longer used. */
  readonly grown: number;
}

/** Returns the result of a reader of untrusted data; undefined if it refuses. Any other error is thrown. */
export function unlessRefused<T>(reader: () => T): T | undefined {
  try {
    return reader();
  } catch (error) {
    // Errors about answers of a Git LFS server have their own class.
    if (!(error instanceof Failure || error instanceof LfsError)) throw error;
    if (error.message.length <= LONGEST_MESSAGE) return undefined;
    throw new Error(`A message of ${error.message.length} characters`, { cause: error });
  }
}

interface FuzzOptions {
  readonly runs?: number;
  readonly limits?: CaseLimits;
}

/** Runs a property for untrusted input, text or bytes, whose cases are measured. */
export async function fuzz<T extends string | Uint8Array>(
  target: string,
  input: fc.Arbitrary<T>,
  read: (input: T) => unknown,
  { runs = 500, limits = LIMITS }: FuzzOptions = {},
): Promise<void> {
  const measures = new CaseMeasures(target);
  const property = fc.asyncProperty(input, async (value) => {
    measures.begin(value);
    try {
      await read(value);
      measures.end(limits);
    } catch (error) {
      measures.keep();
      throw error;
    }
  });
  await fc.assert(property, { numRuns: runs });
  measures.write();
}

/** The ending of the file with the input of a case. One that hangs or ends the process is left as `running`. */
type CaseState = 'running' | 'failed';

/** Lets Linux start over with the most memory that the process has had: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
function forgetHighest(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Other systems keep the highest mark since the start of the process.
  }
}

/** Bytes by which the process may grow before garbage is collected. */
const GARBAGE = 20_000_000;

/** Returns the bytes of the process once its garbage is collected. */
function bytesInUse(): number {
  if (globalThis.gc === undefined)
    throw new Error('Memory is measured with --expose-gc: see vitest.config.ts.');
  globalThis.gc();
  // What the first one found is freed in another thread, and for certain when the next one begins.
  globalThis.gc();
  return process.memoryUsage.rss();
}

/** Bytes of a buffer that must be seen in the memory of the process. */
const PROBE = 100_000_000;

/**
 * Throws if the process can take a large buffer without growing. glibc keeps freed buffers for the next ones where one
 * that is in use lies behind them, so a process that has read other files before may not show what a case takes.
 */
function probe(target: string): void {
  const before = bytesInUse();
  const { length } = Buffer.alloc(PROBE, 1);
  const grown = process.memoryUsage.rss() - before;
  if (grown > length / 2) return;
  throw new Error(
    `${target}: the process has free memory, which hides what a case takes. Add the test file to ALONE in vitest.config.ts.`,
  );
}

/**
 * Returns the most bytes that the process has had since the mark was reset. On Linux, `maxRSS` is never below what the
 * process that started this one had: https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
function highestBytes(): number {
  return bytesIn(processStatus(), 'VmHWM') ?? process.resourceUsage().maxRSS * 1024;
}

/** Linux's account of this process; empty on other systems. */
function processStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}

/**
 * Measures the cases of one target. What is given back during a case hides as much of what the case takes, so little is
 * left to be given back when one begins: garbage of the files and cases before it is collected.
 */
class CaseMeasures {
  readonly #target: string;
  readonly #folder = process.env[FUZZ_VARIABLE];
  readonly #start: number;
  /** Bytes of the process when garbage was last collected, or since then, if they became fewer. */
  #level: number;
  #before = { cpu: process.threadCpuUsage(), bytes: 0, highest: 0 };
  #measured = { cases: 0, seconds: 0, slowest: 0, most: 0, grown: 0 };

  constructor(target: string) {
    this.#target = target;
    if (this.#folder !== undefined) mkdirSync(this.#folder, { recursive: true });
    probe(target);
    this.#start = bytesInUse();
    this.#level = this.#start;
  }

  begin(input: string | Uint8Array): void {
    if (this.#folder !== undefined) writeFileSync(this.#file('running'), input);
    if (process.memoryUsage.rss() > this.#level + GARBAGE) this.#level = bytesInUse();
    forgetHighest();
    this.#before = {
      cpu: process.threadCpuUsage(),
      bytes: process.memoryUsage.rss(),
      highest: highestBytes(),
    };
    this.#level = Math.min(this.#level, this.#before.bytes);
  }

  /** Throws an error if the case exceeded a limit. */
  end(limits: CaseLimits): void {
    const { user, system } = process.threadCpuUsage(this.#before.cpu);
    const seconds = (user + system) / 1e6;
    const [now, highest] = [process.memoryUsage.rss(), highestBytes()];
    // Where the mark cannot be reset, it only says something if this case raised it.
    const peak = highest > this.#before.highest ? Math.max(now, highest) : now;
    const bytes = peak - this.#before.bytes;
    const { cases, slowest, most, grown, seconds: all } = this.#measured;
    this.#measured = {
      cases: cases + 1,
      seconds: all + seconds,
      slowest: Math.max(slowest, seconds),
      most: Math.max(most, bytes),
      grown: Math.max(grown, peak - this.#start),
    };
    const problems = [
      ...(seconds > limits.seconds ? [`${seconds.toFixed(2)} s of processor time`] : []),
      ...(bytes > limits.bytes ? [`${(bytes / 1e6).toFixed(0)} MB of memory`] : []),
    ];
    if (problems.length > 0) throw new Error(`${this.#target} took ${problems.join(' and ')}`);
  }

  /** Called if no case failed. */
  write(): void {
    if (this.#folder === undefined) return;
    rmSync(this.#file('running'), { force: true });
    const measured: Measured = { target: this.#target, ...this.#measured };
    appendFileSync(path.join(this.#folder, MEASURES), `${JSON.stringify(measured)}\n`);
  }

  /** Keeps the input of a case that failed: the last and smallest one, once the property looked for smaller ones. */
  keep(): void {
    if (this.#folder !== undefined) renameSync(this.#file('running'), this.#file('failed'));
  }

  #file(state: CaseState): string {
    return path.join(this.#folder ?? '', `${this.#target.replaceAll(/\W+/g, '-')}.${state}`);
  }
}
