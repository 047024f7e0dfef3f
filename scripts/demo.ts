/**
 * Transcribes real speech with the built action and the local Deepgram server, and shows what a user would see:
 * `npm run demo`. Needs no account and no network.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalDeepgram, startLocalDeepgram } from '../local-deepgram/src/server.ts';
import { type Outcome, runAction } from './runner.ts';

const samples = path.join(import.meta.dirname, '../examples/media');
/** Recordings in which the small local model recognizes every word. */
const RECORDINGS = ['kennedy.wav', 'austen-1.wav', 'austen-3.wav'];
const REMOTE = 'kennedy.mp3';
const FORMATS = 'txt, srt, vtt, md, json, podcast-json, html, csv';
/** The file whose beginning is shown in each format. */
const SHOWN = 'media/kennedy.wav';
const LINES = 8;
/** Characters per line. */
const WIDTH = 110;
const RENAMED = { from: 'austen-1.wav', to: 'chapter-1.wav' };

function show(title: string, text: string): void {
  console.log(`\n\u001b[1m── ${title} ${'─'.repeat(Math.max(0, 74 - title.length))}\u001b[0m\n`);
  console.log(text.trim());
}

/** Creates a repository with recordings. */
async function makeRepository(folder: string): Promise<void> {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=demo', '-c', 'user.email=demo@example.com', ...args], {
      cwd: folder,
    });
  };
  await mkdir(path.join(folder, 'media'));
  for (const name of RECORDINGS) await cp(path.join(samples, name), path.join(folder, 'media', name));
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Add recordings');
}

/** Serves one recording over HTTPS, as a podcast host would, and returns its URL. */
async function serveRecording(deepgram: LocalDeepgram): Promise<{ url: string; close: () => void }> {
  const content = await readFile(path.join(samples, REMOTE));
  const server = createServer(await deepgram.authority.issue(), (_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': content.length }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}/episodes/${REMOTE}`, close: () => server.close() };
}

/** The log as GitHub shows it, with workflow commands applied. */
function asShown(log: string): string {
  return log
    .split('\n')
    .filter((line) => !/^::(debug|add-mask)::/.test(line))
    .map((line) => line.replace(/^::(error|warning|notice)[^:]*::/, (_, kind: string) => `${kind}: `))
    .join('\n');
}

/** Markdown as it looks after rendering: without the entities that make untrusted text harmless. */
function asRead(markdown: string): string {
  return markdown
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u2060', '')
    .replaceAll(/\n{3,}/g, '\n\n');
}

interface Reported {
  readonly source: string;
  readonly files?: readonly { readonly format: string; readonly path: string }[];
}

async function transcripts(repository: string, { outputs }: Outcome): Promise<string> {
  const results: { sources: Reported[] } = JSON.parse(await readFile(outputs['results'] ?? '', 'utf8'));
  const texts = results.sources.flatMap(({ files = [] }) => files.filter(({ format }) => format === 'txt'));
  const parts = texts.map(
    async ({ path: file }) => `${file}\n  ${(await readFile(path.join(repository, file), 'utf8')).trim()}`,
  );
  return (await Promise.all(parts)).join('\n\n');
}

const shortened = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

/** The first lines of a file in each format. */
async function samplesOf(repository: string, { outputs }: Outcome): Promise<string> {
  const results: { sources: Reported[] } = JSON.parse(await readFile(outputs['results'] ?? '', 'utf8'));
  const files = results.sources.find(({ source }) => source === SHOWN)?.files ?? [];
  const shown = files.filter(({ format }) => format !== 'txt' && format !== 'html');
  const parts = shown.map(async ({ path: file }) => {
    const lines = (await readFile(path.join(repository, file), 'utf8')).trimEnd().split('\n');
    const start = lines.slice(0, LINES).map((line) => `  ${shortened(line)}`);
    return [file, ...start, ...(lines.length > LINES ? ['  …'] : [])].join('\n');
  });
  return (await Promise.all(parts)).join('\n\n');
}

/** Keeps the page and its recording for viewing, and returns its path. */
async function keepPage(repository: string): Promise<string> {
  const folder = path.join(tmpdir(), 'deepgram-transcribe-demo');
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(repository, path.dirname(SHOWN)), folder, { recursive: true });
  return path.join(folder, `${path.basename(SHOWN)}.html`);
}

async function demo(folder: string): Promise<boolean> {
  await using stack = new AsyncDisposableStack();
  const repository = path.join(folder, 'recordings');
  await mkdir(repository);
  await makeRepository(repository);
  const deepgram = stack.adopt(await startLocalDeepgram({ reaches: () => true }), (server) => server.close());
  const host = stack.adopt(await serveRecording(deepgram), ({ close }) => close());

  console.log(
    `A local Deepgram listens on ${deepgram.url}. It recognizes speech with Moonshine tiny, a small model that is loaded with the first request; Deepgram's own models recognize far more. The log appears when the run ends, after 10 to 60 seconds.`,
  );
  const run = async (): Promise<Outcome> => {
    const outcome = await runAction({
      workspace: repository,
      inputs: {
        'api-key': deepgram.apiKey,
        files: 'media/*.wav',
        urls: host.url,
        'allow-private-hosts': 'true',
        'base-url': deepgram.url,
        'save-to': 'workspace',
        formats: FORMATS,
        speakers: '[media/kennedy.*]\nchannel 0: John F. Kennedy',
        // GitHub's cache is not available here.
        cache: 'false',
      },
      env: { NODE_EXTRA_CA_CERTS: deepgram.ca },
    });
    stack.defer(() => rm(outcome.temp, { recursive: true, force: true }));
    return outcome;
  };
  const outcome = await run();
  show('Log', asShown(outcome.stdout + outcome.stderr));
  show('Transcripts', await transcripts(repository, outcome));
  show('The other formats', await samplesOf(repository, outcome));
  const page = await keepPage(repository);
  show('Step summary', asRead(outcome.summary));
  show('Outputs', outputsOf(outcome));

  const media = path.join(repository, 'media');
  await rename(path.join(media, RENAMED.from), path.join(media, RENAMED.to));
  const again = await run();
  show(
    `Log of a second run, with ${RENAMED.from} renamed to ${RENAMED.to}`,
    asShown(again.stdout + again.stderr),
  );
  console.log(`\nThe page that plays a recording along with its words: ${page}`);
  return (
    [outcome, again].every(({ exitCode }) => exitCode === 0) &&
    Number(outcome.outputs['transcribed']) === RECORDINGS.length + 1 &&
    deepgram.requests.length === RECORDINGS.length + 1
  );
}

const outputsOf = ({ outputs }: Outcome): string =>
  Object.entries(outputs)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

const folder = await mkdtemp(path.join(tmpdir(), 'demo-'));
try {
  const passed = await demo(folder);
  console.log(
    passed
      ? '\nEverything was transcribed, and nothing was sent twice.'
      : '\nThe demo failed: see the log above.',
  );
  process.exitCode = passed ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
