import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderAnswer } from '../../scripts/render-answer.ts';
import { Failure } from '../../src/lib/failure.ts';
import { FORMATS } from '../../src/transcript/formats.ts';
import { render } from '../../src/transcript/render.ts';
import { bundled } from '../helpers/bundled.ts';
import { answer, by, channel, PRESENTATION, read } from '../transcript/answer-of.ts';

const SCRIPT = path.join(import.meta.dirname, '../../scripts/render.ts');
const RAW = JSON.stringify(answer([channel({ words: [...by(0, 'Hello.'), ...by(1, 'Hi.', 2)] })]));
const ANSWER = { transcript: read(JSON.parse(RAW)), raw: RAW };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'render-'));
  await writeFile(path.join(folder, 'talk.json'), RAW);
  await writeFile(path.join(folder, 'other.json'), '{"err_code":"INVALID_AUTH"}');
  await writeFile(path.join(folder, 'names.txt'), '0: Ada\n[*.mp4]\n1: Bob\n');
  await writeFile(path.join(folder, 'nobody.txt'), 'Ada\n');
});

afterAll(() => rm(folder, { recursive: true }));

/** Renders in the process of the tests, with files of the folder. */
const rendered = (args: readonly string[], input = ''): Promise<string> =>
  renderAnswer(
    args.map((arg) => (/^\w+\.(json|txt)$|^\.$/.test(arg) ? path.join(folder, arg) : arg)),
    Readable.from([input]),
  );

/** Runs the program. */
async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [await bundled(SCRIPT), ...args], { cwd: folder });
  child.stdin.on('error', () => undefined).end(input);
  const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

const shown = { ...PRESENTATION, source: 'talk', href: 'talk' };

describe('render', () => {
  it.each(FORMATS)('writes %s', async (format) => {
    expect(await rendered(['talk.json', '--format', format])).toBe(render(format, ANSWER, shown));
  });

  it('reads standard input', async () => {
    expect(await run(['-', '--format', 'txt'], RAW)).toEqual({
      code: 0,
      out: 'Speaker 1: Hello.\n\nSpeaker 2: Hi.\n',
      err: '',
    });
  });

  it('writes a file, and nothing else', async () => {
    expect(await run(['talk.json', '--format=csv', '--output', 'talk.csv'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await readFile(path.join(folder, 'talk.csv'), 'utf8')).toBe(render('csv', ANSWER, shown));
  });

  it('applies the options', async () => {
    const args = [
      'talk.json',
      '--format',
      'md',
      '--speakers',
      'names.txt',
      '--front-matter',
      '--language',
      'en-GB',
    ];
    expect(await rendered([...args, '--media', 'talk.mp4', '--caption-style', 'bbc'])).toBe(
      render('md', ANSWER, {
        ...PRESENTATION,
        source: 'talk.mp4',
        href: 'talk.mp4',
        language: 'en-GB',
        names: { '0': 'Ada', '1': 'Bob' },
        frontMatter: true,
      }),
    );
  });

  it('lists the options', async () => {
    const out = await rendered(['--help']);
    for (const format of FORMATS) expect(out).toContain(format);
  });

  it.each([
    ['no format', ['talk.json'], '--format: it is missing. Use one of txt, '],
    ['an unknown format', ['talk.json', '--format', 'doc'], '--format: "doc" is not one of txt, '],
    ['an unknown style', ['talk.json', '--format', 'txt', '--caption-style', 'x'], 'one of netflix, bbc'],
    ['an unknown option', ['talk.json', '--formt', 'txt'], "Unknown option '--formt'"],
    ['no answer', ['--format', 'txt'], 'Name exactly one answer'],
    ['several answers', ['talk.json', 'other.json', '--format', 'txt'], 'Name exactly one answer'],
    ['a file that is missing', ['gone.json', '--format', 'txt'], 'gone.json: cannot be read: ENOENT'],
    [
      'an answer of another shape',
      ['other.json', '--format', 'txt'],
      'other.json: it is not an answer of Deepgram',
    ],
    ['standard input that is empty', ['-', '--format', 'txt'], '-: it is not an answer of Deepgram'],
    [
      'names that are missing',
      ['talk.json', '--format', 'txt', '--speakers', 'x.txt'],
      '--speakers: cannot be read',
    ],
    [
      'a file without speaker names',
      ['talk.json', '--format', 'txt', '--speakers', 'nobody.txt'],
      'nobody.txt: line 1 is not a speaker name',
    ],
    [
      'a folder for a file',
      ['talk.json', '--format', 'txt', '--output', '.'],
      '--output: cannot be written: EISDIR',
    ],
  ])('reports the problem with %s', async (_, args, message) => {
    const error: unknown = await rendered(args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('prints a problem without a stack, and fails', async () => {
    const { code, out, err } = await run(['talk.json', '--formt', 'txt']);
    expect(err).toMatch(/^Unknown option '--formt'/);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});
