import { NEVER, type NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import { expanded } from '../deepgram/manage/scopes.ts';

/** How a key that was made differs from what was asked for. What is not told cannot differ. */
export interface GrantDifference {
  /** What the key has beyond it, so that nobody may get it; goes on from "The new key". */
  readonly excess: string | undefined;
  /** What it may not, though it was asked for; goes on from "The new key". */
  readonly lack: string | undefined;
  /** What else is not as it was asked for; goes on from "The new key". */
  readonly others: readonly string[];
  /** What nobody tells, though it was asked for; goes on from "Deepgram does not tell". */
  readonly untold: readonly string[];
}

/** Clocks and roundings. */
const TOLERANCE_MS = 10 * 60 * 1000;

/** Compares a key with its order. `expires` is when it was to expire, in ISO 8601, or `never`. */
export function compareGranted(
  order: Pick<KeyOrder, 'scopes' | 'tags'>,
  key: Pick<NewKey, 'scopes' | 'tags' | 'expires'>,
  expires: string,
): GrantDifference {
  const { tags } = key;
  const { more, less } = compareScopes(order.scopes, key.scopes ?? order.scopes);
  const later = endOf(key.expires ?? expires) - endOf(expires);
  const excess = [
    ...(more.length > 0 ? [`has the scopes ${more.join(', ')}, which were not requested`] : []),
    ...(later > TOLERANCE_MS ? [`${toldEnd(key.expires)}, and not at ${expires}`] : []),
  ];
  return {
    excess: excess.length > 0 ? excess.join(' and ') : undefined,
    lack: less.length > 0 ? `lacks the scopes ${less.join(', ')}` : undefined,
    others: [
      ...(later < -TOLERANCE_MS ? [`${toldEnd(key.expires)} already`] : []),
      ...(tags === undefined || sorted(tags) === sorted(order.tags) ? [] : ['has other tags']),
    ],
    untold: [
      ...(tags === undefined && sorted(order.tags) !== '' ? ['whether the key has its tags'] : []),
      ...(key.expires === undefined && expires !== NEVER ? ['whether the key expires'] : []),
    ],
  };
}

function compareScopes(asked: readonly string[], granted: readonly string[]) {
  const [one, other] = [expanded(asked), expanded(granted)];
  return {
    more: [...other].filter((scope) => !one.has(scope)),
    less: [...one].filter((scope) => !other.has(scope)),
  };
}

/** Milliseconds since the epoch; what never ends ends last. */
const endOf = (expires: string): number =>
  expires === NEVER ? Number.POSITIVE_INFINITY : Date.parse(expires);

const toldEnd = (expires: string | undefined): string =>
  expires === NEVER ? 'never expires' : `expires at ${expires}`;

const sorted = (tags: readonly string[] = []): string => [...tags].sort().join('\n');
