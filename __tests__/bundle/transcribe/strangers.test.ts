import { existsSync } from 'node:fs';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
import { place } from '../recordings.ts';

/** Files that contributors can add to a repository must not harm it, the run, or its costs. */

const FREE = { 'dry-run': 'true', comment: 'never' };

/** A file that is this much newer than git's index has to be read, as all files in a fresh clone. */
const LATER_MS = 100_000;

describe.concurrent('git', () => {
  it.runIf(isPosix).each(['clean', 'process'])(
    'starts no program for a filter that .gitattributes names, as %s',
    async (kind) => {
      await using stage = await openStage({
        files: { ...speech('a.wav'), '.gitattributes': '*.wav filter=evil\n' },
      });
      const { workspace } = stage;
      const later = new Date(Date.now() + LATER_MS);
      await utimes(path.join(workspace, 'a.wav'), later, later);
      git(workspace, 'init', '--quiet');
      git(workspace, 'add', '--all');
      git(workspace, 'commit', '--quiet', '--message', 'Media');
      const trap = path.join(workspace, '.git', 'ran');
      git(workspace, 'config', `filter.evil.${kind}`, `sh -c 'touch ${trap}; cat'`);
      // Git itself runs the program.
      try {
        git(workspace, 'diff-files');
      } catch {
        // The program is not a filter that keeps running, so git fails.
      }
      expect(existsSync(trap)).toBe(true);
      await rm(trap);

      const outcome = await stage.run({ inputs: { files: '*.wav', formats: 'txt' } });
      expect(codes(outcome)).toEqual({ 'a.wav': 'transcribed' });
      expect(existsSync(trap)).toBe(false);
    },
  );
});

describe.concurrent('a lock file', () => {
  it.each(['gone.wav', 'a.wav'])(
    'cannot get a file published or removed by listing it as a transcript of %s',
    async (source) => {
      const hidden = 'TOKEN=canary-of-another-step';
      const media = speech('a.wav');
      const bytes = media['a.wav'] ?? '';
      const entry = makeEntry(source, [], {
        media: fileMedia({ sha256: sha256(bytes), size: bytes.length, git: undefined }),
        files: { txt: { path: '.env', git: GIT_ID, rendering: 'txt 5' } },
      });
      await using stage = await openStage({
        files: { ...media, '.env': hidden, 'transcripts.lock.json': serializeLock(entriesOf([entry])) },
      });
      const ran = await stage.run({ inputs: { files: '*.wav', formats: 'txt', prune: 'true' } });
      expect(ran.log).not.toContain('.env');
      expect(await stage.read('.env')).toBe(hidden);
      expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
    },
  );
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

  it.each([1e308, -5])('of %d seconds counts with the length of its speech', async (duration) => {
    const { sha256: _, ...metadata } = CANNED.metadata;
    await using stage = await openStage({
      files: speech('a.wav'),
      faults: [{ fault: 'answer', status: 200, body: { ...CANNED, metadata: { ...metadata, duration } } }],
    });
    const ran = await stage.run({ inputs: { files: '*.wav' } });
    expect(resultOf(ran, 'a.wav').duration).toBe(1.5);
    expect(ran.outputs['minutes']).toBe('0.03');
    expect(annotations(ran, 'warning').join()).toContain('lacks the length of the recording');
  });
});

describe.concurrent('a name', () => {
  it.runIf(isLinux)('that is not UTF-8 only excludes its file', async () => {
    await using stage = await openStage({ files: speech('good.wav') });
    await commitAll(stage.workspace);
    for (const name of ['x\xff\xfe.wav', 'caf\xe9.txt'])
      await writeFile(
        Buffer.concat([Buffer.from(`${stage.workspace}/`), Buffer.from(name, 'latin1')]),
        'speech',
      );
    git(stage.workspace, 'add', '--all');
    git(stage.workspace, 'commit', '--quiet', '--message', 'Names');
    const ran = await stage.run({ inputs: { files: '**/*.wav', formats: 'txt' } });
    expect(codes(ran)).toEqual({ 'good.wav': 'transcribed', 'x\ufffd\ufffd.wav': 'unreadable' });
    expect(annotations(ran, 'error').join()).toContain('has a name that is not UTF-8; rename it');
  });

  it('whose transcript would have too long a name only excludes its file', async () => {
    const long = `${'n'.repeat(250)}.wav`;
    await using stage = await openStage({ files: speech('good.wav', long) });
    const ran = await stage.run({ inputs: { files: '*.wav', formats: 'txt' } });
    expect(codes(ran)).toEqual({ 'good.wav': 'transcribed', [long]: 'name-too-long' });
    expect(sent(stage, 'audio/wav')).toHaveLength(1);
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

it.runIf(isLinux)('a path at which no transcript fits only excludes its file', async () => {
  await using stage = await openStage({ files: speech('good.wav') });
  // Linux takes 4095 bytes, and the transcript has four more.
  const far = pathOf(stage.workspace, 4092);
  await place(stage, { [far]: Buffer.from('speech far away') });
  const ran = await stage.run({ inputs: { files: '**/*.wav', formats: 'txt' } });
  expect(codes(ran)).toEqual({ 'good.wav': 'transcribed', [far]: 'name-too-long' });
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

describe.concurrent('speaker names', () => {
  it.each([
    ['a pattern that takes for ever', `[${'*a'.repeat(41)}*b]\n0: Ada\n`, undefined],
    [
      'a name of 80,000 spaces',
      `0: x${' '.repeat(80_000)}y\n`,
      /^speakers-file: names\.txt: line 1 has a name of more/,
    ],
    [
      'a million lines',
      '0: Ada\n'.repeat(1_000_000),
      /^speakers-file: names\.txt: it has more than 1,000,000 characters/,
    ],
  ])('with %s do not delay a run', async (_, names, error) => {
    const media = `${'a'.repeat(200)}.wav`;
    await using stage = await openStage({ files: { [media]: 'speech', 'names.txt': names } });
    const ran = await stage.run({ inputs: { files: '*.wav', formats: 'srt', 'speakers-file': 'names.txt' } });
    expect(ran.exitCode).toBe(error === undefined ? 0 : 1);
    if (error !== undefined) expect(annotations(ran, 'error')).toEqual([expect.stringMatching(error)]);
  });
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

  it('of 150,000 lines is refused with one line', async () => {
    const lines = Array.from({ length: 150_000 }, (_, index) => `https://127.0.0.1:1/${index}`);
    await using stage = await openStage({ files: { 'list.txt': lines.join('\n') } });
    const ran = await stage.run({ inputs: { ...FREE, 'url-lists': 'list.txt' } });
    expect(annotations(ran, 'error')).toEqual([
      'urls, url-lists: 150,000 are more than the 100,000 URLs that a run takes. Split them.',
    ]);
  });

  it('with only bad lines names the first of them', async () => {
    await using stage = await openStage({ files: { 'list.txt': 'http://a.example\n'.repeat(100_000) } });
    const ran = await stage.run({ inputs: { ...FREE, 'url-lists': 'list.txt' } });
    const [error = ''] = annotations(ran, 'error');
    expect(error).toMatch(/list\.txt:20: plain HTTP is refused; use https:\/\/; and 99,980 more lines\.$/);
    expect(error.length).toBeLessThan(2000);
  });
});
