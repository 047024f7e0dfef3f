import { existsSync } from 'node:fs';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { fileMedia, GIT_ID, makeEntry } from '../../helpers/locks.ts';
import { encoded } from '../../helpers/media.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { isLinux, isPosix } from '../../helpers/workspace.ts';
import { openRepository } from '../github.ts';
import {
  annotations,
  CANNED,
  codes,
  forget,
  openStage,
  resultOf,
  SPOKEN,
  saying,
  sent,
  speech,
} from '../helpers.ts';
import { ofOwnLength, onFile } from '../lengths.ts';
import { place } from '../recordings.ts';

/** Files that contributors can add to a repository must not harm it, the run, or its costs. */

const FREE = { 'dry-run': 'true', comment: 'never' };

/** A file that is this much newer than git's index has to be read, as all files in a fresh clone. */
const LATER_MS = 100_000;

describe.concurrent('git', () => {
  it.runIf(isPosix)('starts no program for a filter that .gitattributes names', async () => {
    const kinds = ['clean', 'process'];
    const attributes = kinds.map((kind) => `${kind}.wav filter=${kind}\n`).join('');
    await using stage = await openStage({
      files: { ...speech(...kinds.map((kind) => `${kind}.wav`)), '.gitattributes': attributes },
    });
    const { workspace } = stage;
    const later = new Date(Date.now() + LATER_MS);
    for (const kind of kinds) await utimes(path.join(workspace, `${kind}.wav`), later, later);
    git(workspace, 'init', '--quiet');
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message', 'Media');
    for (const kind of kinds) {
      const trap = path.join(workspace, '.git', `ran-${kind}`);
      git(workspace, 'config', `filter.${kind}.${kind}`, `sh -c 'touch ${trap}; cat'`);
      // Git itself runs the program.
      try {
        git(workspace, 'diff-files', '--', `${kind}.wav`);
      } catch {
        // The program is not a filter that keeps running, so git fails.
      }
      expect(existsSync(trap)).toBe(true);
      await rm(trap);
    }

    const outcome = await stage.run({ inputs: { files: '*.wav', formats: 'txt' } });
    expect(codes(outcome)).toEqual({ 'clean.wav': 'transcribed', 'process.wav': 'transcribed' });
    for (const kind of kinds) expect(existsSync(path.join(workspace, '.git', `ran-${kind}`))).toBe(false);
  });
});

describe.concurrent('a lock file', () => {
  it('cannot get files published or removed by listing them as transcripts of media that are there or gone', async () => {
    const hidden = 'TOKEN=canary-of-another-step';
    const media = speech('a.wav');
    const bytes = media['a.wav'] ?? '';
    const taken = { 'gone.wav': '.env', 'a.wav': '.npmrc' };
    const entries = Object.entries(taken).map(([source, file]) =>
      makeEntry(source, [], {
        media: fileMedia({ sha256: sha256(bytes), size: bytes.length, git: undefined }),
        files: { txt: { path: file, git: GIT_ID, rendering: 'txt 5' } },
      }),
    );
    await using stage = await openStage({
      files: {
        ...media,
        '.env': hidden,
        '.npmrc': hidden,
        'transcripts.lock.json': serializeLock(entriesOf(entries)),
      },
    });
    const ran = await stage.run({ inputs: { files: '*.wav', formats: 'txt', prune: 'true' } });
    for (const file of Object.values(taken)) {
      expect(ran.log).not.toContain(file);
      expect(await stage.read(file)).toBe(hidden);
    }
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });
});

describe.concurrent('an answer', () => {
  it('that repeats the key, escaped, with a mark in it or after a user name in Base64, puts it into no file', async () => {
    await using other = await openStage({});
    const { apiKey } = other.deepgram;
    const escapes = [...apiKey].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
    // No transcript has the mark, so that the key would be whole again.
    const marked = `${apiKey.slice(0, 9)}\\u202e${apiKey.slice(9)}`;
    const encodedKey = Buffer.from(`x:${apiKey}`).toString('base64');
    const body = JSON.stringify(saying('One ESCAPES two.')).replace(
      'ESCAPES',
      `${escapes} ${marked} ${encodedKey}`,
    );
    await using stage = await openStage({
      files: speech('a.wav'),
      faults: [{ fault: 'answer', status: 200, body }],
    });
    const ran = await stage.run({ inputs: { files: '*.wav', 'api-key': apiKey } });
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
    expect(await stage.read('a.wav.txt')).toMatch(/^One \*\*\* \*\*\* \S*\*\*\*\S* two\.\n$/);
    const answer = await stage.read('a.wav.json');
    expect(answer).not.toContain(escapes);
    expect(JSON.stringify(JSON.parse(answer))).not.toContain(apiKey);
  });

  it('of any number of seconds counts with the length of its speech', async () => {
    const { sha256: _, ...metadata } = CANNED.metadata;
    const lengths = { 'endless.wav': 1e308, 'negative.wav': -5 };
    const files = ofOwnLength(...Object.keys(lengths));
    const faults = Object.entries(lengths).map(([name, duration]): Fault => {
      const body = { ...CANNED, metadata: { ...metadata, duration } };
      return { on: onFile(files, name), fault: 'answer', status: 200, body };
    });
    await using stage = await openStage({ files, faults });
    const ran = await stage.run({ inputs: { files: '*.wav' } });
    for (const name of Object.keys(lengths)) expect(resultOf(ran, name).duration).toBe(1.5);
    expect(ran.outputs['minutes']).toBe('0.05');
    expect(annotations(ran, 'warning').join()).toContain('lacks the length of the recording');
  });
});

/** A path below a folder whose absolute path has this many bytes. */
function pathOf(folder: string, bytes: number): string {
  const rest = bytes - folder.length - 1;
  const folders = 'a'
    .repeat(199)
    .concat('/')
    .repeat(Math.floor((rest - 5) / 200));
  return `${folders}${'b'.repeat(rest - folders.length - '.wav'.length)}.wav`;
}

it('a name that is not UTF-8, or with which no transcript fits, only excludes its file', async () => {
  const long = `${'n'.repeat(250)}.wav`;
  await using stage = await openStage({ files: speech('good.wav', long) });
  await commitAll(stage.workspace);
  // Linux takes 4095 bytes, and the transcript has four more.
  const far = pathOf(stage.workspace, 4092);
  if (isLinux) {
    await place(stage, { [far]: Buffer.from('speech far away') });
    for (const name of ['x\xff\xfe.wav', 'caf\xe9.txt'])
      await writeFile(
        Buffer.concat([Buffer.from(`${stage.workspace}/`), Buffer.from(name, 'latin1')]),
        'speech',
      );
    git(stage.workspace, 'add', '--all', '--', '*.txt', 'x*');
    git(stage.workspace, 'commit', '--quiet', '--message', 'Names');
  }
  const ran = await stage.run({ inputs: { files: '**/*.wav', formats: 'txt' } });
  expect(codes(ran)).toEqual({
    'good.wav': 'transcribed',
    [long]: 'name-too-long',
    ...(isLinux && { [far]: 'name-too-long', 'x\ufffd\ufffd.wav': 'unreadable' }),
  });
  if (isLinux) expect(annotations(ran, 'error').join()).toContain('has a name that is not UTF-8; rename it');
  expect(sent(stage, 'audio/wav')).toHaveLength(1);
});

it('an answer without a hash is not matched to a recording', async () => {
  await using stage = await openStage({ files: speech('a.wav') });
  const inputs = { files: '*.wav', 'cache-folder': '.answers' };
  await stage.run({ inputs });
  const folder = path.join(stage.workspace, '.answers');
  const [answer = ''] = await readdir(folder, { recursive: true });
  const kept = await readFile(path.join(folder, answer), 'utf8');
  const poisoned = kept.replace(/"sha256":"[^"]*"/, '"sha256":""').replaceAll('Hello', 'Poisoned');
  expect(poisoned).not.toBe(kept);
  await writeFile(path.join(folder, answer), poisoned);
  await forget(stage, 'a.wav.txt', 'a.wav.json', 'transcripts.lock.json');
  const again = await stage.run({ inputs });
  expect(codes(again)).toEqual({ 'a.wav': 'transcribed' });
  expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  expect(stage.deepgram.requests).toHaveLength(2);
});

it('a name closes no issue in a commit, and speech creates no link in Markdown', async () => {
  const name = 'fixes GH-1.wav';
  await using repository = await openRepository({
    files: speech(name),
    faults: [
      { fault: 'answer', status: 200, body: saying('See http&#58;//evil.example and www&#46;evil.example.') },
    ],
  });
  const inputs = { files: '*.wav', formats: 'md', 'save-to': 'commit' };
  const ran = await repository.run({ inputs });
  expect(codes(ran)).toEqual({ [name]: 'transcribed' });
  const [commit] = await repository.github.commits('main');
  expect(commit?.message).toContain('fixes GH');
  expect(commit?.message).not.toMatch(/GH-\d/);
  const markdown = await repository.stage.read(`${name}.md`);
  // Some renderers detect addresses only after decoding entities.
  expect(markdown).toContain('See http&amp;#58;//evil.example and www&amp;#46;evil.example.');
});

describe.concurrent('a header', () => {
  it('of an MP3 that lies about its length does not pass a cap', async () => {
    await using stage = await openStage({});
    const media = await readFile(encoded('kennedy-vbr.mp3'));
    const lying = Buffer.concat([media, media, media, media, media, media]);
    lying.writeUInt32BE(2, Math.max(lying.indexOf('Xing'), lying.indexOf('Info')) + 8);
    await place(stage, { 'lying.mp3': lying });
    const ran = await stage.run({ inputs: { files: '*.mp3', 'max-minutes': '1' } });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')[0]).toMatch(/^The plan is 1\.1 minutes.*above max-minutes \(1\)/);
    expect(stage.deepgram.requests).toEqual([]);
  });
});

// Other limits are cases of speakers.test.ts.
it('speaker names with a pattern that takes for ever do not delay a run', async () => {
  const files = { [`${'a'.repeat(200)}.wav`]: 'speech', 'names.txt': `[${'*a'.repeat(41)}*b]\n0: Ada\n` };
  await using stage = await openStage({ files });
  const ran = await stage.run({ inputs: { files: '*.wav', formats: 'srt', 'speakers-file': 'names.txt' } });
  expect(ran.exitCode).toBe(0);
});

it('speaker names are not read from outside the workspace', async () => {
  await using stage = await openStage({ files: speech('a.wav') });
  const ran = await stage.run({ inputs: { files: '*.wav', 'speakers-file': '../../../etc/passwd' } });
  expect(annotations(ran, 'error')).toEqual([
    'speakers-file: the path is "../../../etc/passwd" which is outside the workspace.',
  ]);
  expect(ran.stdout).not.toContain('root:');
  expect(stage.deepgram.requests).toEqual([]);
});

// Too many lines are a case of urls.test.ts.
describe.concurrent('a list of URLs', () => {
  // The duration once grew with the square of their number: 4,000 did not finish in 150 s.
  it('of 4,000 signed ones is planned unchanged', async () => {
    const signature = (index: number): string => sha256(`signature ${index}`);
    const lines = Array.from(
      { length: 4000 },
      (_, index) =>
        `https://127.0.0.1:1/${index}.mp3?X-Amz-Credential=AKIA%2F2026&X-Amz-Signature=${signature(index)}`,
    );
    await using stage = await openStage({ files: { 'list.txt': lines.join('\n') } });
    const inputs = { ...FREE, 'url-lists': 'list.txt', 'allow-private-hosts': 'false' };
    const ran = await stage.run({ inputs, secrets: [signature(0), signature(3999)] });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { planned: '4000' } });
  });

  it('with only bad lines names the first of them', async () => {
    await using stage = await openStage({ files: { 'list.txt': 'http://a.example\n'.repeat(100_000) } });
    const ran = await stage.run({ inputs: { ...FREE, 'url-lists': 'list.txt' } });
    const [error = ''] = annotations(ran, 'error');
    expect(error).toMatch(/list\.txt:20: plain HTTP is refused; use https:\/\/; and 99,980 more lines\.$/);
    expect(error.length).toBeLessThan(2000);
  });
});
