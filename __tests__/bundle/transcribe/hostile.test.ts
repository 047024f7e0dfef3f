import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { makeEntry } from '../../helpers/locks.ts';
import { annotations, CANNED, codes, openStage, resultOf, SPOKEN, speech } from '../helpers.ts';
import { formsOf } from '../kept.ts';
import { listenHttps } from '../servers.ts';

/** Promises of SECURITY.md that a whole run shows: few runs, each with many traps. */

it.concurrent('of a workspace full of traps only the recording is sent, after the key was masked', async () => {
  await using stage = await openStage({
    files: {
      ...speech('good.wav', '.hidden.wav', '.git/secret.wav', 'a/.git/secret.wav', 'talk.json'),
      'request.json': '{"url":"https://127.0.0.1/a.mp3"}',
      'list.mp3': '#EXTM3U\n#EXTINF:9,\n.hidden.wav\n',
    },
  });
  const links = { 'link.wav': '.hidden.wav', folder: '.git', 'git-link.wav': '.git/secret.wav' };
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(stage.workspace, name));
  const patterns = ['**', '.git/*', '**/.git/**', 'folder/*', 'talk.json', 'request.json'];
  const ran = await stage.run({ inputs: { files: patterns.join('\n') } });

  expect(codes(ran)).toEqual({
    'good.wav': 'transcribed',
    folder: 'outside-workspace',
    'git-link.wav': 'outside-workspace',
    'link.wav': 'outside-workspace',
    'list.mp3': 'no-recording',
  });
  expect(annotations(ran, 'error')).toEqual(
    expect.arrayContaining([
      'git-link.wav: The file is a link to the hidden file .git/secret.wav.',
      'link.wav: The file is a link to the hidden file .hidden.wav.',
      expect.stringMatching(/^list\.mp3: The file is a playlist/),
    ]),
  );
  for (const [name, reason] of [
    ['.hidden.wav', 'is hidden'],
    ['request.json', 'is JSON'],
    ['talk.json', 'is text'],
  ])
    expect(ran.log).toContain(`Left out: ${name} ${reason}`);
  const { requests, apiKey } = stage.deepgram;
  expect(requests.map(({ headers, bytesReceived }) => [headers['content-type'], bytesReceived])).toEqual([
    ['audio/wav', 'speech of good.wav'.length],
  ]);
  const lines = ran.stdout.split('\n');
  const masks = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('::add-mask::')),
  );
  const masked = masks.map((line) => line.slice('::add-mask::'.length).replaceAll('%25', '%'));
  expect(masked).toEqual(expect.arrayContaining(formsOf(apiKey)));
});

/** Markup, an arrow, a mark of direction and a formula. */
const MARKUP = "</script><script>alert(1)</script><b onclick=x> --> \u202e=cmd|' /C calc'!A0";
const FORMULA = '=SUM(A1)';

const word = (text: string, start: number, speaker: number) => ({
  word: text,
  punctuated_word: text,
  start,
  end: start + 1,
  confidence: 1,
  speaker,
});

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

it.concurrent('no format takes speech, facts or names for markup or a formula', async () => {
  const words = [word(MARKUP, 0, 0), word(FORMULA, 1, 1)];
  const alternatives = [{ transcript: `${MARKUP} ${FORMULA}`, confidence: 1, words }];
  await using stage = await openStage({
    files: speech('a.wav'),
    canned: {
      metadata: { ...CANNED.metadata, models: ['m'], model_info: { m: { name: MARKUP } } },
      results: { channels: [{ detected_language: MARKUP, alternatives }] },
    },
  });
  const formats = ['html', 'vtt', 'csv', 'md'];
  const ran = await stage.run({
    inputs: {
      files: '*.wav',
      formats: formats.join(),
      diarize: 'true',
      speakers: `0: <b onclick=x> --\n1: ${FORMULA}`,
    },
  });
  expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
  const [html = '', vtt = '', csv = '', md = ''] = await Promise.all(
    formats.map((format) => stage.read(`a.wav.${format}`)),
  );
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(html).not.toMatch(/<b o|\u202e/);
  const script = /<script>(.*)<\/script>\n<\/body>/s.exec(html)?.[1] ?? '';
  expect(html).toContain(`script-src 'sha256-${hash(script)}'; `);
  const cues = vtt.split('\n\n').slice(1);
  expect(cues).toHaveLength(3);
  for (const cue of cues) expect(cue.match(/-->/g)).toHaveLength(1);
  expect(vtt).not.toMatch(/<(?!v )/);
  expect(csv.split('\n').slice(1, 3).join()).toMatch(/,'=SUM\(A1\),1\.0000,'=SUM/);
  expect(md.replaceAll('\\<', '')).not.toContain('<');
});

/** One megabyte of spaces; gzip reads several of these as one text. */
const MEMBER = gzipSync(Buffer.alloc(2 ** 20, ' '), { level: 1 });
const MEMBERS = 257;
const LEVELS = 20_000;

it.concurrent('an answer that grows beyond 256 MB or is nested 20,000 times costs only its file', async () => {
  await using stage = await openStage({ files: speech('bomb.wav', 'deep.wav') });
  const { sha256: _, ...metadata } = CANNED.metadata;
  const deep = JSON.stringify({ ...CANNED, metadata: { ...metadata, warnings: 'DEEP' } });
  const nested = deep.replace('"DEEP"', '['.repeat(LEVELS) + ']'.repeat(LEVELS));
  const bomb = Buffer.concat(Array<Buffer>(MEMBERS).fill(MEMBER));
  await using gateway = await listenHttps(stage.deepgram, async (request, response) => {
    const sent = await request.setEncoding('utf8').toArray();
    const isBomb = sent.join('').includes('bomb');
    response.setHeader('content-type', 'application/json');
    if (isBomb) response.setHeader('content-encoding', 'gzip');
    response.end(isBomb ? bomb : nested);
  });
  const inputs = { files: '*.wav', retries: '0', 'base-url': `https://127.0.0.1:${gateway.port}` };
  const ran = await stage.run({ inputs });
  expect(codes(ran)).toEqual({ 'bomb.wav': 'bad-answer', 'deep.wav': 'transcribed' });
  expect(resultOf(ran, 'bomb.wav').error?.message).toMatch(/^The answer is larger than 256 MB/);
  expect(await stage.read('deep.wav.txt')).toBe(`${SPOKEN}\n`);
});

// Pairs of braces are a case of spellings.test.ts.
it.concurrent('a pattern whose braces mean millions of names is refused', async () => {
  await using stage = await openStage({ files: speech('a.wav') });
  const ran = await stage.run({ inputs: { files: 'a.wav\n{1..100000000}.wav' } });
  expect(annotations(ran, 'error')).toEqual([
    expect.stringMatching(/^files: the pattern .* cannot be used: .* its braces expand to too many patterns/),
  ]);
  expect(stage.deepgram.requests).toEqual([]);
});

// Other damage is a case of damaged.test.ts.
it.concurrent('a lock file with a path that no run writes is refused before anything is sent', async () => {
  const lock = serializeLock(entriesOf([makeEntry('a.wav', ['out/a.txt'])]));
  expect(lock).toContain('"out/a.txt"');
  await using stage = await openStage({
    files: { ...speech('a.wav'), 'transcripts.lock.json': lock.replace('"out/a.txt"', '"../a.txt"') },
  });
  const ran = await stage.run({ inputs: { files: '*.wav' } });
  expect(annotations(ran, 'error')).toEqual([expect.stringContaining('which is outside the workspace')]);
  expect(stage.deepgram.requests).toEqual([]);
});
