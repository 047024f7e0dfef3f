import { readFile } from 'node:fs/promises';
import { parseCanned } from './canned.ts';
import { parseFaults } from './faults/parse.ts';
import { HELP, parseCommand, type ServeOptions, UsageError } from './options.ts';
import { type LocalDeepgram, startLocalDeepgram } from './server.ts';

const USAGE_EXIT_CODE = 2;
const PARENT_CHECK_MS = 200;

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2));
  if (command.kind === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const deepgram = await serve(command);
  const stop = () => void deepgram.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  onOrphaned(stop);
  const { url, ca, apiKey } = deepgram;
  console.log(JSON.stringify({ url, ca, apiKey }));
}

/**
 * npm starts scripts through a shell that is killed by a signal without passing it on; the process then gets another
 * parent.
 */
function onOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, PARENT_CHECK_MS);
  timer.unref();
}

async function serve({ canned, faults, allowPrivateUrls, ...options }: ServeOptions): Promise<LocalDeepgram> {
  return startLocalDeepgram({
    ...options,
    log: (line) => console.error(line),
    ...(allowPrivateUrls && { reaches: () => true }),
    ...(canned !== undefined && { canned: await readOption('canned', canned, parseCanned) }),
    ...(faults !== undefined && { faults: await readOption('faults', faults, parseFaults) }),
  });
}

/** Reads and checks the JSON file of an option. Throws UsageError. */
async function readOption<T>(name: string, path: string, parse: (value: unknown) => T): Promise<T> {
  try {
    return parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new UsageError(`--${name} ${path}: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${error.message} (--help lists the options)` : messageOf(error));
  process.exitCode = isUsage ? USAGE_EXIT_CODE : 1;
});
