import type { GitIndex } from '../git/index.ts';
import * as log from '../lib/log.ts';
import { batchSource } from './batch.ts';
import type { Item } from './plan/assess.ts';
import { itemsOf, ofKind, type Task, withoutRequests } from './plan/tasks.ts';
import type { Run } from './run.ts';
import type { NotSaved } from './save/saver.ts';

/**
 * Leaves out sources that would be paid for in vain: nothing would be saved for them, since the branch now has other
 * media than the checkout. Logs a warning.
 */
export async function withoutUnsaved(
  tasks: readonly Task[],
  index: GitIndex,
  run: Pick<Run, 'savers'>,
): Promise<readonly Task[]> {
  const requested = ofKind(tasks, 'transcribe').flatMap(itemsOf);
  const names = await notSaved(requested, index, run);
  return names.size === 0 ? tasks : withoutRequests(tasks, names);
}

async function notSaved(
  items: readonly Item[],
  index: GitIndex,
  { savers }: Pick<Run, 'savers'>,
): Promise<ReadonlySet<string>> {
  const sources = items.flatMap(({ name, media }) => batchSource(name, media, [], index) ?? []);
  const asking = sources.length === 0 ? [] : (await savers()).map(({ saver }) => saver);
  const answers: NotSaved[] = [];
  for (const saver of asking) {
    // If one saver saves everything, nothing is in vain.
    if (saver.notSaved === undefined) return new Set();
    try {
      answers.push(await saver.notSaved(sources));
    } catch {
      // If GitHub does not answer, the later check whether saving is possible reports that.
      return new Set();
    }
  }
  const [first, ...others] = answers;
  if (first === undefined) return new Set();
  const names = [...first.names].filter((name) => others.every((other) => other.names.has(name)));
  if (names.length > 0) for (const sentence of first.sentences) log.warning(sentence);
  return new Set(names);
}
