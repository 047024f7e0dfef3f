import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../src/git/checkout.ts';
import { withoutUnsaved } from '../../src/transcribe/not-saved.ts';
import { itemsOf, ofKind, type Task } from '../../src/transcribe/plan/tasks.ts';
import type { Saver } from '../../src/transcribe/save/saver.ts';
import { tasksFor, wanted } from '../helpers/plans.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const saver = (...names: readonly string[]): Saver => ({
  preflight: async () => [],
  save: async () => ({ outputs: {}, message: '' }),
  notSaved: async () => ({
    names: new Set(names),
    sentences: names.map((name) => `${name} is not on main, so it is not transcribed.`),
  }),
});

/** A saver that keeps everything, such as an artifact. */
const ARTIFACT: Saver = { preflight: async () => [], save: async () => ({ outputs: {}, message: '' }) };

const FAILING: Saver = { ...ARTIFACT, notSaved: () => Promise.reject(new Error('GitHub is down.')) };

/** The tasks that are sent, those that share their answers, and the log. The second recording has two copies. */
async function sentWith(...savers: readonly Saver[]) {
  const index = await readCheckout(await makeWorkspace({}), []);
  const media = [wanted('a.mp3', 'a'), wanted('b.mp3', 'b'), wanted('c.mp3', 'b')];
  let tasks: readonly Task[] = tasksFor(media);
  const named = savers.map((each) => ({ name: 'commit', saver: each }) as const);
  const log = await printedBy(async () => {
    tasks = await withoutUnsaved(tasks, index, { savers: async () => named });
  });
  const sent = ofKind(tasks, 'transcribe').map((task) =>
    itemsOf(task)
      .map(({ name }) => name)
      .join(),
  );
  return { sent, said: linesOf(log) };
}

describe('a transcript that would be saved nowhere', () => {
  it('is not requested, and this is logged', async () => {
    expect(await sentWith(saver('a.mp3'))).toEqual({
      sent: ['b.mp3,c.mp3'],
      said: ['::warning::a.mp3 is not on main, so it is not transcribed.'],
    });
  });

  it('leaves the request to the next source with the same audio', async () => {
    expect((await sentWith(saver('b.mp3'))).sent).toEqual(['a.mp3', 'c.mp3']);
    expect((await sentWith(saver('b.mp3', 'c.mp3'))).sent).toEqual(['a.mp3']);
  });

  it.each([
    ['in one of two ways', [saver('a.mp3'), saver()]],
    ['with an artifact', [saver('a.mp3'), ARTIFACT]],
    ['where GitHub does not say', [FAILING]],
    ['where only the workspace gets the files', []],
  ])('is requested if it is saved %s', async (_, savers) => {
    expect(await sentWith(...savers)).toEqual({ sent: ['a.mp3', 'b.mp3,c.mp3'], said: [] });
  });
});
