import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytesIn } from '../process-status.ts';

/** The resources used by a command and all processes that it started. */
export interface Usage {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of CPU time, user and system. */
  readonly cpu: number;
  /** Peak memory in bytes; undefined without /proc. Pages shared by processes count for each of them. */
  readonly peak: number | undefined;
}

/** The outcome of a command. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The outputs, if the command is an action. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** A command to compare with others. */
export interface Peer {
  readonly name: string;
  /** Prepares a run; not measured. */
  readonly prepare?: (round: number) => Promise<unknown>;
  /** Runs the command; `under` is the measuring command, which must precede it. */
  readonly run: (under: readonly string[]) => Promise<Ended>;
  /** 0 unless given. */
  readonly exitCode?: number;
  /** Throws unless the run did its job. */
  readonly check: (ended: Ended) => unknown;
}

/** The result of a peer: the medians of its runs, and the highest memory of any run. */
export interface Row {
  readonly name: string;
  readonly wall: number;
  readonly cpu?: number;
  readonly peak?: number;
}

/** The results of a section of the benchmark. */
export interface Section {
  readonly title: string;
  /** The number of runs per peer. */
  readonly repeats: number;
  readonly rows: readonly Row[];
  /** The name of the row that the others are compared with. */
  readonly reference: string;
  readonly notes?: Readonly<Record<string, string | number>>;
}

/**
 * Bash's `time` asks the kernel for the usage of an ended process, including its children, in milliseconds.
 * https://www.gnu.org/software/bash/manual/bash.html#index-TIMEFORMAT
 */
const TIMED = `TIMEFORMAT='%3R %3U %3S'; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>"$0"`;
const SAMPLE_MS = 20;

/**
 * Runs each peer `repeats` times, in turns, so that a busy moment of the machine affects all of them. Checks every run.
 */
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

/** Measures the processes that `run` starts under the given command. */
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
  if (Number.isNaN(wall + user + system)) throw new Error(`bash did not report the times, but: ${report}`);
  return { wall, cpu: user + system };
}

/** Runs a command and keeps its output in memory. */
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

/** The child processes, from https://man7.org/linux/man-pages/man5/proc_tid_children.5.html; none without /proc. */
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

/** The memory of the processes in bytes, in total or at the peak of one; undefined if none exists. */
function memoryOf(pids: readonly number[]): number | undefined {
  const told = pids.flatMap((pid) => {
    try {
      return readFileSync(`/proc/${pid}/status`, 'utf8');
    } catch {
      return [];
    }
  });
  if (told.length === 0) return undefined;
  return Math.max(
    told.reduce((sum, status) => sum + (bytesIn(status, 'VmRSS') ?? 0), 0),
    ...told.map((status) => bytesIn(status, 'VmHWM') ?? 0),
  );
}

/** The median of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}
