import { parseArgs } from 'node:util';
import type { ModelSize } from './recognition/types.ts';

/** The parsed command line. */
type Command = { readonly kind: 'help' } | ({ readonly kind: 'serve' } & ServeOptions);

/** Options of the server; files are still given as paths. */
export interface ServeOptions {
  readonly port: number;
  readonly model: ModelSize;
  readonly concurrency: number;
  readonly latencyMs: number;
  readonly canned?: string;
  readonly faults?: string;
  readonly apiKey?: string;
  readonly keyList: 'bare' | 'full';
  /** Whether URLs on this machine and in private networks are accepted. */
  readonly allowPrivateUrls: boolean;
}

/** The command line is invalid; the message names the option. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const MAX_PORT = 65_535;
/** The longest timer of Node, in milliseconds. */
const MAX_TIMER_MS = 2_147_483_647;
/** Characters that an HTTP header can contain in one word. */
const KEY = /^[\x21-\x7e]+$/;

const OPTIONS = {
  port: { type: 'string', default: '0' },
  model: { type: 'string', default: 'tiny' },
  concurrency: { type: 'string', default: '50' },
  'latency-ms': { type: 'string', default: '0' },
  canned: { type: 'string' },
  faults: { type: 'string' },
  'api-key': { type: 'string' },
  'key-list': { type: 'string', default: 'bare' },
  'allow-private-urls': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The text of `--help`. */
export const HELP = `local-deepgram: Deepgram's speech-to-text API on this machine, over HTTPS

npm run --silent local-deepgram -- [options]

  --port N          port to listen on; 0 picks a free one (default 0)
  --model NAME      recognize with tiny or base (default tiny)
  --concurrency N   requests in flight before a 429 (default 50)
  --latency-ms N    wait before each transcript (default 0)
  --canned FILE     answer with this JSON instead of recognizing
  --faults FILE     faults to inject; see the README
  --api-key KEY     the key to accept (default: a random one)
  --key-list NAME   bare, or full: with tags and expiration dates (default bare)
  --allow-private-urls
                    download from this machine and private networks, too
  --help            print this

It prints one line of JSON when it listens: {"url": ..., "ca": ..., "apiKey": ...}.
Clients have to trust the CA, for example with NODE_EXTRA_CA_CERTS.
`;

/** Reads the arguments after the script's name. Throws UsageError. */
export function parseCommand(args: readonly string[]): Command {
  const values = parse(args);
  if (values.help) return { kind: 'help' };
  const { model, canned, faults, 'api-key': apiKey, 'key-list': keyList } = values;
  if (model !== 'tiny' && model !== 'base') throw new UsageError(`--model: "${model}" is not tiny or base`);
  if (apiKey !== undefined && !KEY.test(apiKey)) {
    throw new UsageError('--api-key: must be printable ASCII without spaces');
  }
  if (keyList !== 'bare' && keyList !== 'full') {
    throw new UsageError(`--key-list: "${keyList}" is not bare or full`);
  }
  return {
    kind: 'serve',
    keyList,
    allowPrivateUrls: values['allow-private-urls'],
    port: wholeNumber('port', values.port, 0, MAX_PORT),
    model,
    concurrency: wholeNumber('concurrency', values.concurrency, 1, Number.MAX_SAFE_INTEGER),
    latencyMs: wholeNumber('latency-ms', values['latency-ms'], 0, MAX_TIMER_MS),
    ...(canned !== undefined && { canned }),
    ...(faults !== undefined && { faults }),
    ...(apiKey !== undefined && { apiKey }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`--${name}: "${text}" is not a whole number ${range}`);
}
