import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotations, codes, openStage, type Ran, resultOf, SPOKEN, type Stage, speech } from '../helpers.ts';

const POINTER = [
  'version https://git-lfs.github.com/spec/v1',
  `oid sha256:${'4d7a'.repeat(16)}`,
  'size 52428800',
  '',
].join('\n');

describe.concurrent('a match that cannot be sent', () => {
  it('is refused by name, and the others are transcribed', async () => {
    await using stage = await openStage({
      files: { 'good.wav': 'speech', 'empty.wav': '', 'pointer.wav': POINTER },
    });
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
    await writeFile(path.join(outside, 'secret.wav'), 'of another repository');
    await symlink(path.join(outside, 'secret.wav'), path.join(stage.workspace, 'leaves.wav'));
    await symlink('nowhere.wav', path.join(stage.workspace, 'dangling.wav'));
    await symlink('circle.wav', path.join(stage.workspace, 'circle.wav'));
    execFileSync('mkfifo', [path.join(stage.workspace, 'pipe.wav')]);
    const ran = await stage.run({ inputs: { files: '*.wav', lfs: 'never' } });
    await rm(outside, { recursive: true });

    expect(codes(ran)).toEqual({
      'circle.wav': 'unreadable',
      'dangling.wav': 'unreadable',
      'empty.wav': 'empty',
      'good.wav': 'transcribed',
      'leaves.wav': 'outside-workspace',
      'pipe.wav': 'not-a-file',
      'pointer.wav': 'git-lfs-pointer',
    });
    expect(resultOf(ran, 'pointer.wav').error?.message).toMatch(
      /^It is a Git LFS pointer.*52\.4 MB.*`lfs: true`/,
    );
    expect(annotations(ran, 'error')).toHaveLength(7);
    expect(stage.deepgram.requests.map(({ bytesReceived }) => bytesReceived)).toEqual(['speech'.length]);
    expect(await stage.read('good.wav.txt')).toBe(`${SPOKEN}\n`);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '1', failed: '6' } });
  });

  it('is skipped on purpose where it is hidden, a folder, a transcript or a link to a sent file', async () => {
    await using stage = await openStage({
      files: {
        'a.wav': 'speech',
        '.hidden.wav': 'speech',
        '.git/x.wav': 'speech',
        'folder.wav/readme': 'text',
      },
    });
    await symlink('a.wav', path.join(stage.workspace, 'link.wav'));
    await stage.run({ inputs: { files: '**/*.wav' } });
    await writeFile(path.join(stage.workspace, 'a.wav'), 'other speech');
    const again = await stage.run({ inputs: { files: '**/*.wav\n*.txt' } });

    expect(codes(again)).toEqual({ 'a.wav': 'transcribed' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { transcribed: '1', skipped: '4', failed: '0' } });
    for (const name of ['.hidden.wav', 'folder.wav', 'link.wav', 'a.wav.txt'])
      expect(again.log).toContain(`Left out: ${name} `);
    expect(stage.deepgram.requests).toHaveLength(2);
  });
});

/** Names that are a command, markup or code in a log, a summary or a file name. */
const NAMES = [
  '::error::boom',
  '##[error]boom',
  'a\n::add-mask::boom',
  'b\r::set-output name=x::boom',
  'c%0A::error::boom',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '@octocat #1 |pipe| `code` www.example.com',
  '$(touch pwned); "quoted" \'twice\'',
  '-rf',
  '\u202egpj',
  '🎙️ Zürich,:',
];

describe('a name from a stranger', () => {
  const good = NAMES.map((name) => `${name}.wav`);
  const bad = NAMES.map((name) => `${name}.mp3`);
  const refused = NAMES.map((name) => `${name}.ogg`);
  let stage: Stage;
  let ran: Ran;
  beforeAll(async () => {
    stage = await openStage({
      files: speech(...good, ...bad, ...refused),
      faults: [
        { on: { header: 'content-type: audio/mpeg' }, fault: 'error', error: 'SERVICE_UNAVAILABLE' },
        {
          on: { header: 'content-type: audio/ogg' },
          fault: 'answer',
          status: 400,
          body: {
            err_code: '<script>',
            err_msg: '<script>alert(1)</script> @octocat ![](https://example.com/x)',
          },
        },
      ],
    });
    // With a retry, whose line in the log starts with the name.
    ran = await stage.run({ inputs: { retries: '1' } });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it('is a name and nothing else', async () => {
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '12', failed: '24' } });
    expect(codes(ran)).toEqual({
      ...Object.fromEntries(good.map((name) => [name, 'transcribed'])),
      ...Object.fromEntries(bad.map((name) => [name, 'server-error'])),
      ...Object.fromEntries(refused.map((name) => [name, 'bad-request'])),
    });
    for (const name of good) {
      const text = (resultOf(ran, name).files ?? []).find(({ format }) => format === 'txt');
      // No transcript has a name that Windows cannot store.
      expect(path.basename(text?.path ?? '')).not.toMatch(/[<>:"|?*\p{Cc}]/u);
      expect(await stage.read(text?.path ?? '')).toBe(`${SPOKEN}\n`);
    }
    // Control characters and direction marks never reach the log.
    expect(ran.log).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(annotations(ran, 'error')).toHaveLength(10);
  });

  it('is not markup in the summary', () => {
    const { summary } = ran;
    expect(summary.replaceAll(/<\/?(details|summary)>|^> /gm, '')).not.toMatch(
      /[<>`]|\]\(|@\w|www\.|https:\/\//,
    );
    const [plan = '', transcripts = ''] = summary.split('## Transcripts');
    expect(linesWith('| ', transcripts)).toHaveLength(2 + good.length + bad.length + refused.length);
    for (const row of linesWith('| ', transcripts)) expect(row.split('|')).toHaveLength(7);
    for (const row of linesWith('| ', plan)) expect(row.split('|')).toHaveLength(6);
    // The plan names 20 and counts the others.
    expect(linesWith('- ', plan)).toHaveLength(21);
  });
});

const linesWith = (start: string, text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith(start));
