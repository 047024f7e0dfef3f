import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makePresenter, type Presenter } from '../../src/transcribe/presenter.ts';
import { Workspace } from '../../src/transcribe/save/workspace.ts';
import { read } from '../helpers/inputs.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

async function presenterFor(content: string | Buffer, speakers = ''): Promise<Presenter> {
  const root = await makeWorkspace();
  await writeFile(path.join(root, 'names.txt'), content);
  const { look } = await read({ 'speakers-file': 'names.txt', speakers });
  return await makePresenter(new Workspace(root), look);
}

it('sections can identify a URL by its address or by the name that the user gave it', async () => {
  const { namesOf, sections } = await presenterFor(
    '\ufeff[https://h.example/uc]\n0: Ada\n[ep1]\n1: Bob\n[media\\*.wav]\n2: Eve',
    '[gone/*.mp3]\n0: Nobody',
  );
  const source = { ...urlSource('https://h.example/uc?id=1'), mark: '0123456789ab', title: 'ep1' };
  expect(namesOf(source)).toEqual({ '0': 'Ada', '1': 'Bob' });
  expect(namesOf(fileSource('media/a.wav'))).toEqual({ '2': 'Eve' });
  expect(sections.map(({ text }) => text)).toEqual([
    'speakers-file: names.txt: [https://h.example/uc]',
    'speakers-file: names.txt: [ep1]',
    'speakers-file: names.txt: [media\\*.wav]',
    'speakers: [gone/*.mp3]',
  ]);
});

it.each([
  ['Latin-1', Buffer.from('0: Ren\u00e9e', 'latin1')],
  ['UTF-16', Buffer.from('\ufeff0: Ada', 'utf16le')],
])('a file of speaker names in %s is refused, by name', async (_, content) => {
  await expect(presenterFor(content)).rejects.toThrow(/^speakers-file: names\.txt is not UTF-8/);
});

it('a file of speaker names outside the workspace is not read', async () => {
  const root = await makeWorkspace();
  const outside = await makeWorkspace({ 'names.txt': '0: Ada' });
  const steps = path.relative(root, path.join(outside, 'names.txt')).split(path.sep).join('/');
  for (const file of [steps, `media/../${steps}`, path.join(outside, 'names.txt')]) {
    const { look } = await read({ 'speakers-file': file });
    await expect(makePresenter(new Workspace(root), look)).rejects.toThrow(
      /^speakers-file: the path is ".*" which is outside the workspace\.$/,
    );
  }
});

it('speakers that are probably counted from 1 give a hint, unless all of them get names from the file', async () => {
  const hint = /^speakers: numbers without the word Speaker count from 0/;
  expect((await presenterFor('channel 0: Left', '1: Eve')).numberingHint).toMatch(hint);
  expect((await presenterFor('0: Ada\n1: Bob', '1: Eve')).numberingHint).toBeUndefined();
  expect((await presenterFor('[a*]\n1: Ada', '0: Eve')).numberingHint).toBeUndefined();
  expect((await presenterFor('1: Ada')).numberingHint).toMatch(/^speakers-file: names\.txt: numbers without/);
});
