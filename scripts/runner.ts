import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { withoutReturns } from '../src/lib/line-ends.ts';

/** Runs a built action like GitHub's runner, for the demo, the benchmark and the tests. */

const root = path.join(import.meta.dirname, '..');

export interface Run {
  /** The checkout. */
  readonly workspace: string;
  /** The `with:` of the step. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Values of the expressions in the defaults of action.yml, such as `github.token`; empty if not given. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** The `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  /** A command with arguments that runs the process, such as strace. */
  readonly under?: readonly string[];
  readonly event?: { readonly name: string; readonly payload: unknown; readonly actor?: string };
  /** Receives the log as it is printed. */
  readonly onOutput?: (text: string) => void;
  /** Receives a function that sends a signal to the process, as the runner does when a run is cancelled. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The state that the process saved for its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** RUNNER_TEMP of this run. */
  readonly temp: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string; readonly post?: string; readonly 'post-if'?: string };
}

/** The status of a job when its post steps begin. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** The files through which a step communicates with the runner. */
const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];

/** Environment variables that any process needs; tests set the last one to save time. */
const MACHINE = ['PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];

/** Runs the action whose action.yml is in `folder` of this repository, in a process of its own unless `start` differs. */
export async function runAction(run: Run, folder = '.', start: Start = startProcess): Promise<Outcome> {
  const action = await readAction(folder);
  return await runProgram(action, path.join(root, folder, action.runs.main), run, { start });
}

/**
 * Runs the post step of that action with the state that its main step saved; undefined if it has none, or if `post-if`
 * does not hold. https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runspost
 */
export async function runPost(
  run: Run,
  folder: string,
  { state }: Pick<Outcome, 'state'>,
  status: JobStatus = 'success',
): Promise<Outcome | undefined> {
  const action = await readAction(folder);
  const { post, 'post-if': condition = 'always()' } = action.runs;
  if (post === undefined || !holds(condition, status)) return undefined;
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return await runProgram(action, path.join(root, folder, post), run, { state: Object.fromEntries(saved) });
}

/** By the folder. To parse one takes as much CPU as a tenth of a short run, and tests run one action many times. */
const actions = new Map<string, Promise<Action>>();

function readAction(folder: string): Promise<Action> {
  const action = actions.get(folder) ?? parseAction(folder);
  actions.set(folder, action);
  return action;
}

async function parseAction(folder: string): Promise<Action> {
  return parse(await readFile(path.join(root, folder, 'action.yml'), 'utf8'));
}

/** Whether the condition of a post step holds. It consists of status functions, joined by `||`. */
export function holds(condition: string, status: JobStatus): boolean {
  return condition.split('||').some((part) => {
    const name = /^\s*(always|success|failure|cancelled)\(\)\s*$/.exec(part)?.[1];
    if (name === undefined) throw new Error(`post-if: ${condition} is not supported`);
    return name === 'always' || name === status;
  });
}

async function runProgram(
  action: Action,
  main: string,
  run: Run,
  {
    state = {},
    start = startProcess,
  }: { readonly state?: Readonly<Record<string, string>>; readonly start?: Start },
): Promise<Outcome> {
  const temp = await mkdtemp(path.join(tmpdir(), 'runner-temp-'));
  const files = await commandFiles(temp);
  const env = {
    ...(await environment(run, temp)),
    ...inputVariables(action, run),
    ...state,
    ...files,
    ...run.env,
  };
  const ended = await start(main, run, env);
  const [outputs = '', summary = '', saved = ''] = await Promise.all(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'].map(async (name) =>
      withoutReturns(await readFile(files[name] ?? '', 'utf8')),
    ),
  );
  return { ...ended, outputs: parseValues(outputs), summary, state: parseValues(saved), temp };
}

async function commandFiles(temp: string): Promise<Record<string, string>> {
  const folder = path.join(temp, '_runner_file_commands');
  await mkdir(folder);
  const files = FILE_COMMANDS.map((name) => [name, path.join(folder, name.toLowerCase())] as const);
  await Promise.all(files.map(([, file]) => writeFile(file, '')));
  return Object.fromEntries(files);
}

async function environment({ workspace, event }: Run, temp: string): Promise<Record<string, string>> {
  const eventPath = path.join(temp, 'event.json');
  await writeFile(eventPath, JSON.stringify(event?.payload ?? {}));
  const machine = MACHINE.flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  return {
    ...Object.fromEntries(machine),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: event?.actor ?? 'octocat',
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'octocat/recordings',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
  };
}

/** Inputs are read from INPUT_<NAME>: https://github.com/actions/toolkit/blob/main/packages/core/src/core.ts */
function inputVariables(action: Action, { inputs: given, contexts = {} }: Run): Record<string, string> {
  const values = Object.entries(action.inputs).map(([name, { default: value }]) => [
    name,
    given[name] ?? evaluate(value ?? '', contexts),
  ]);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(values.map(([name = '', value = '']) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The runner evaluates expressions in defaults. */
function evaluate(value: string, contexts: Readonly<Record<string, string>>): string {
  return value.replaceAll(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => contexts[expression] ?? '');
}

type Ended = Pick<Outcome, 'exitCode' | 'stdout' | 'stderr'>;

/** Runs the program `main` with this environment and no other. */
export type Start = (main: string, run: Run, env: Readonly<Record<string, string>>) => Promise<Ended>;

function startProcess(main: string, run: Run, env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [command = process.execPath, ...args] = [...(run.under ?? []), process.execPath, main];
    const child = spawn(command, args, {
      cwd: run.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const streams = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        streams[name] += text;
        run.onOutput?.(text);
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      // The runner reads lines; on Windows, @actions/core ends them with CRLF.
      const { stdout, stderr } = streams;
      resolve({ exitCode, stdout: withoutReturns(stdout), stderr: withoutReturns(stderr) });
    });
    run.onStart?.((signal) => child.kill(signal));
  });
}

/** Parses a file of outputs or of state: `name<<delimiter`, the lines of the value, and `delimiter`. */
export function parseValues(text: string): Record<string, string> {
  const entries = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
