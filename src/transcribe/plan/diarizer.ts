import { count } from '../../lib/units.ts';
import type { Item } from './assess.ts';
import { usesFirstDiarizer } from './options.ts';

/**
 * Hints about recordings whose speakers were distinguished by another diarizer than the current one. They are never
 * sent again for that reason alone.
 */
export function diarizerHints(items: readonly Item[]): string[] {
  const older = items.filter(
    ({ basis }) => basis !== undefined && basis.words > 0 && usesFirstDiarizer(basis),
  );
  const [first] = older;
  if (first === undefined) return [];
  return [
    `In ${count(older.length, 'recording')}, such as ${first.name}, speakers were distinguished by Deepgram's ` +
      'first diarizer, or by one that is not recorded. Nothing is sent again for this. `diarize-model: latest` ' +
      'sends these ' +
      'again and no others, and `diarize-model: v1` stays with the first diarizer.',
  ];
}
