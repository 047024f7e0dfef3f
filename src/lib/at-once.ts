/**
 * What a task makes of each item, in the order of the items, with so many tasks at once at most. Rejects with the first
 * error, and begins no task after it. Items that wait take no memory of their own, as they do in a queue: a kilobyte each,
 * of which a run may have 100,000.
 */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  most: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const made: R[] = [];
  const waiting = items.entries();
  let isOver = false;
  const work = async (): Promise<void> => {
    try {
      for (const [position, item] of waiting) {
        if (isOver) return;
        made[position] = await task(item);
      }
    } finally {
      isOver = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return made;
}
