import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a command took, with all processes that it started. */
export interface Usage {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of CPU, user and system. */
  readonly cpu: number;
  /** Bytes of memory at the peak; undefined where there is no /proc. Pages that processes share count for each. */
  readonly peak: number | undefined;
}

/** How a command ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of an action. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** What is compared with others. */
export interface Peer {
  readonly name: string;
  /** Makes what a run needs. Not measured. */
  readonly prepare?: (round: number) => Promise<unknown>;
  /** Runs it; `under` is the command that measures, and has to stand before its own. */
  readonly run: (under: readonly string[]) => Promise<Ended>;
  /** 0 unless given. */
  readonly exitCode?: number;
  /** Throws unless the run did what is claimed of it. */
  readonly check: (ended: Ended) => unknown;
}

/** What is told of a peer: medians of its runs, and the most memory of any. */
export interface Row {
  readonly name: string;
  readonly wall: number;
  readonly cpu?: number;
  readonly peak?: number;
}

/** What a section of the benchmark found. */
export interface Section {
  readonly title: string;
  /** How many runs of each peer a median is of. */
  readonly repeats: number;
  readonly rows: readonly Row[];
  /** The name of the row with which the others are compared. */
  readonly reference: string;
  readonly notes?: Readonly<Record<string, string | number>>;
}

/**
 * Bash's `time` asks the kernel for the usage of what ended, children included, in milliseconds.
 * https://www.gnu.org/software/bash/manual/bash.html#index-TIMEFORMAT
 */
const TIMED = `TIMEFORMAT='%3R %3U %3S'; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>"$0"`;
const SAMPLE_MS = 20;

/** Runs each peer so many times, in turns, so that a busy moment of the machine hits all. Checks every run. */
export async function compare(peers: readonly Peer[], repeats: number): Promise<Row[]> {
  const usages = peers.map((): Usage[] => []);
  for (let round = 0; round < repeats; round += 1)
    for (const [index, peer] of peers.entries()) usages[index]?.push(await runOnce(peer, round));
  return peers.map(({ name }, index) => rowOf(name, usages[index] ?? []));
}

async function runOnce(peer: Peer, round: number): Promise<Usage> {
  await peer.prepare?.(round);
  const { ended, usage } = await measure(peer.run);
  try {
    const { exitCode = 0 } = peer;
    if (ended.exitCode !== exitCode)
      throw new Error(`exited with ${ended.exitCode}:\n${ended.stdout}\n${ended.stderr}`);
    await peer.check(ended);
  } catch (error) {
    throw new Error(`${peer.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return usage;
}

function rowOf(name: string, usages: readonly Usage[]): Row {
  const peaks = usages.flatMap(({ peak }) => peak ?? []);
  return {
    name,
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    ...(peaks.length === 0 ? {} : { peak: Math.max(...peaks) }),
  };
}

/** Measures what `run` starts under the command that it is given. */
export async function measure(run: Peer['run']): Promise<{ ended: Ended; usage: Usage }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'usage-'));
  const report = path.join(folder, 'times');
  const others = new Set(childrenOf(process.pid));
  let peak: number | undefined;
  const sample = (): void => {
    const measured = childrenOf(process.pid).filter((child) => !others.has(child));
    const now = memoryOf(measured.flatMap(withDescendants));
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  try {
    const ended = await run(['bash', '-c', TIMED, report]);
    return { ended, usage: { ...timesIn(await readFile(report, 'utf8')), peak } };
  } finally {
    clearInterval(timer);
    await rm(folder, { recursive: true });
  }
}

function timesIn(report: string): Pick<Usage, 'wall' | 'cpu'> {
  const line = report.trim().split('\n').at(-1) ?? '';
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = line
    .split(' ')
    .map((seconds) => Number(seconds.replace(',', '.')) * 1000);
  if (Number.isNaN(wall + user + system)) throw new Error(`bash did not tell the time, but: ${report}`);
  return { wall, cpu: user + system };
}

/** Runs a command, with its output in memory. */
export function runCommand(
  [command = '', ...args]: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}

/** https://man7.org/linux/man-pages/man5/proc_tid_children.5.html; none where there is no /proc. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    return [];
  }
}

const withDescendants = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(withDescendants)];

/** Bytes that the processes have together, or the most that one of them had; undefined if none is there. */
function memoryOf(pids: readonly number[]): number | undefined {
  const told = pids.flatMap((pid) => {
    try {
      return readFileSync(`/proc/${pid}/status`, 'utf8');
    } catch {
      return [];
    }
  });
  const bytes = (name: string): number[] =>
    told.map((status) => Number(RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024);
  if (told.length === 0) return undefined;
  return Math.max(
    bytes('VmRSS').reduce((sum, each) => sum + each, 0),
    ...bytes('VmHWM'),
  );
}

/** The middle of the values; between the two in the middle if they are even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}
