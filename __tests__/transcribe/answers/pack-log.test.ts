import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CacheOutcome, CacheQuestion } from '../../../src/actions-cache/protocol.ts';
import { CacheService } from '../../../src/transcribe/answers/cache-service.ts';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import type { PackedAnswer } from '../../../src/transcribe/answers/pack-file.ts';
import { PackLog } from '../../../src/transcribe/answers/pack-log.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'packs-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Entries by key, as in GitHub's cache: a key is taken when an upload starts, and found when it has ended. */
class Entries {
  readonly #taken = new Set<string>();
  readonly #contents = new Map<string, Buffer>();

  get uploads(): number {
    return this.#taken.size;
  }

  /** Returns a log on these entries, whose uploads wait for `uploaded`. */
  log(uploaded: Promise<void> = Promise.resolve()): PackLog {
    const ask = (question: CacheQuestion): Promise<CacheOutcome> =>
      question.action === 'save'
        ? this.#save(question.file, question.key, uploaded)
        : this.#restore(question.file, question.keys);
    const service = new CacheService(ask, () => {});
    return new PackLog(service, { prefix: 'answers-', folder: async () => folder, onDamage: () => {} });
  }

  async #save(file: string, key: string, uploaded: Promise<void>): Promise<CacheOutcome> {
    if (this.#taken.has(key)) return { outcome: 'taken' };
    this.#taken.add(key);
    const copy = path.join(folder, `upload-${key}`);
    await copyFile(file, copy);
    await uploaded;
    this.#contents.set(key, await readFile(copy));
    return { outcome: 'done', key };
  }

  async #restore(file: string, keys: readonly string[]): Promise<CacheOutcome> {
    for (const wanted of keys) {
      const [key, content] = [...this.#contents].reverse().find(([each]) => each.startsWith(wanted)) ?? [];
      if (key === undefined || content === undefined) continue;
      await writeFile(file, content);
      return { outcome: 'done', key };
    }
    return { outcome: 'missing' };
  }
}

async function answer(key: string, text: string): Promise<PackedAnswer> {
  const from = new AnswerFolder(path.join(folder, 'pending'));
  await from.put(key, text);
  return { key, named: key, replaces: false, bytes: await from.sizeOf(key), from };
}

it('an entry that was still being uploaded when its number was taken is found by a later read', async () => {
  const entries = new Entries();
  const { promise: uploaded, resolve: end } = Promise.withResolvers<void>();
  const [slow, fast] = [entries.log(uploaded), entries.log()];
  const uploading = slow.append([await answer('aa', 'of the slow one')]);
  await expect.poll(() => entries.uploads).toBe(1);
  await fast.append([await answer('bb', 'of the fast one')]);
  await fast.refresh();
  expect(await fast.get('aa')).toBeUndefined();
  end();
  await uploading;
  await fast.refresh();
  expect(await fast.get('aa')).toBe('of the slow one');
  expect(await entries.log().get('aa')).toBe('of the slow one');
});
