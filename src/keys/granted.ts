import { NEVER, type NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import { expanded } from '../deepgram/manage/scopes.ts';

/** How a new key differs from its order. Details that are unknown do not count as different. */
export interface GrantDifference {
  /** Rights beyond the order, so nobody may get the key; continues "The new key". */
  readonly excess: string | undefined;
  /** Rights that were ordered and are missing; continues "The new key". */
  readonly lack: string | undefined;
  /** Other differences; each continues "The new key". */
  readonly others: readonly string[];
  /** Ordered details that Deepgram does not report; each continues "Deepgram does not report". */
  readonly unreported: readonly string[];
}

/** For clock differences and rounding. */
const TOLERANCE_MS = 10 * 60 * 1000;

/** Compares a key with its order. `expires` is the ordered expiry, in ISO 8601, or `never`. */
export function compareGranted(
  order: Pick<KeyOrder, 'scopes' | 'tags'>,
  key: Pick<NewKey, 'scopes' | 'tags' | 'expires'>,
  expires: string,
): GrantDifference {
  const { tags } = key;
  const { more, less } = compareScopes(order.scopes, key.scopes ?? order.scopes);
  const later = expiryTime(key.expires ?? expires) - expiryTime(expires);
  const excess = [
    ...(more.length > 0 ? [`has the scopes ${more.join(', ')}, which were not requested`] : []),
    ...(later > TOLERANCE_MS ? [`${expiryText(key.expires)}, and not at ${expires}`] : []),
  ];
  return {
    excess: excess.length > 0 ? excess.join(' and ') : undefined,
    lack: less.length > 0 ? `lacks the scopes ${less.join(', ')}` : undefined,
    others: [
      ...(later < -TOLERANCE_MS ? [`${expiryText(key.expires)} already`] : []),
      ...(tags === undefined || sorted(tags) === sorted(order.tags) ? [] : ['has other tags']),
    ],
    unreported: [
      ...(tags === undefined && sorted(order.tags) !== '' ? ['whether the key has its tags'] : []),
      ...(key.expires === undefined && expires !== NEVER ? ['whether the key expires'] : []),
    ],
  };
}

function compareScopes(ordered: readonly string[], granted: readonly string[]) {
  const [one, other] = [expanded(ordered), expanded(granted)];
  return {
    more: [...other].filter((scope) => !one.has(scope)),
    less: [...one].filter((scope) => !other.has(scope)),
  };
}

/** Milliseconds since the epoch; infinite for a key that never expires. */
const expiryTime = (expires: string): number =>
  expires === NEVER ? Number.POSITIVE_INFINITY : Date.parse(expires);

const expiryText = (expires: string | undefined): string =>
  expires === NEVER ? 'never expires' : `expires at ${expires}`;

const sorted = (tags: readonly string[] = []): string => [...tags].sort().join('\n');
