import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process took. */
export interface Measurement {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of CPU, user and system; undefined where /proc does not tell. */
  readonly cpu: number | undefined;
  /** Bytes of memory at the peak; undefined where /proc does not tell. */
  readonly peak: number | undefined;
  readonly exitCode: number | null;
}

const SAMPLE_MS = 10;
/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: fields 14 and 15, in ticks of 1/100 s on Linux. */
const [USER_TICKS, SYSTEM_TICKS, MS_PER_TICK] = [13, 14, 10];

/** Runs a command and measures its process, as often as /proc can be read. */
export async function measure(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  let usage: Pick<Measurement, 'cpu' | 'peak'> = { cpu: undefined, peak: undefined };
  const timer = setInterval(() => {
    usage = usageOf(child) ?? usage;
  }, SAMPLE_MS);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(timer);
  return { wall: performance.now() - started, exitCode, ...usage };
}

function usageOf({ pid }: ChildProcess): Pick<Measurement, 'cpu' | 'peak'> | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, 'pid name ')
      .split(' ');
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const ticks = Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS]);
    return peak === undefined ? undefined : { cpu: ticks * MS_PER_TICK, peak: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
