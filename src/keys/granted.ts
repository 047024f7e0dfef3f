import { NEVER, type NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import { expanded } from '../deepgram/manage/scopes.ts';

/** How a key that was made differs from what was asked for. What an answer does not tell cannot differ. */
export interface Difference {
  /** What the key has beyond it, so that nobody may get it; goes on from "The new key". */
  readonly excess: string | undefined;
  /** What else is not as it was asked for; goes on from "The new key". */
  readonly others: readonly string[];
}

/** Clocks and roundings. */
const TOLERANCE_MS = 10 * 60 * 1000;

/** Compares a key with its order. `expires` is when it was to expire, in ISO 8601, or `never`. */
export function compareGranted(
  order: Pick<KeyOrder, 'scopes' | 'tags'>,
  key: Pick<NewKey, 'scopes' | 'tags' | 'expires'>,
  expires: string,
): Difference {
  const [asked, granted] = [expanded(order.scopes), expanded(key.scopes)];
  const more = [...granted].filter((scope) => !asked.has(scope));
  const less = granted.size === 0 ? [] : [...asked].filter((scope) => !granted.has(scope));
  const late = Date.parse(key.expires) - Date.parse(expires);
  const { tags = [] } = order;
  const sameTags = key.tags.length === 0 || [...tags].sort().join('\n') === [...key.tags].sort().join('\n');
  const excess = [
    ...(more.length > 0 ? [`has the scopes ${more.join(', ')}, for which nobody asked`] : []),
    ...(late > TOLERANCE_MS ? [`expires at ${key.expires}, and not at ${expires}`] : []),
  ];
  return {
    excess: excess.length > 0 ? excess.join(' and ') : undefined,
    others: [
      ...(less.length > 0 ? [`lacks the scopes ${less.join(', ')}`] : []),
      ...(late < -TOLERANCE_MS || (expires === NEVER && key.expires !== NEVER)
        ? [`expires at ${key.expires} already`]
        : []),
      ...(sameTags ? [] : ['has other tags']),
    ],
  };
}
