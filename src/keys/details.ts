import { DeepgramError } from '../deepgram/error.ts';
import type { Key, NewKey, Token } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';

/**
 * The details of a key. According to Deepgram's newest specification, the list of keys has neither tags nor expiration
 * dates, so they are read from the key's own entry before anything depends on them.
 */

type KeyDetails = Pick<Key, 'scopes' | 'tags' | 'expires'>;

const isWhole = ({ scopes, tags, expires }: KeyDetails): boolean =>
  scopes !== undefined && tags !== undefined && expires !== undefined;

/**
 * Completes a key with the details from its own entry or else from `self`, its own answer. Throws a DeepgramError if
 * there is no entry.
 */
export async function detailsOf(
  client: Pick<ManagementClient, 'getKey'>,
  project: string,
  key: Key,
  self: Partial<Pick<Token, 'scopes' | 'tags' | 'expires'>> = {},
): Promise<Key> {
  const entry = isWhole(key) ? key : await client.getKey(project, key.id);
  return {
    ...key,
    scopes: key.scopes ?? entry.scopes ?? self.scopes,
    tags: key.tags ?? entry.tags ?? self.tags,
    expires: key.expires ?? entry.expires ?? self.expires,
    creator: key.creator ?? entry.creator,
  };
}

/**
 * Completes a new key with the requested details that the answer did not confirm. Its entry may not exist yet, or may
 * be unreadable for the key in use; then the key is returned unchanged.
 */
export async function detailsOfNew(
  client: Pick<ManagementClient, 'getKey'>,
  project: string,
  key: NewKey,
  { tags = [], ttlSeconds, expirationDate }: KeyOrder,
): Promise<NewKey> {
  const mayExpire = ttlSeconds !== undefined || expirationDate !== undefined;
  const isConfirmed =
    (key.tags !== undefined || tags.length === 0) && (key.expires !== undefined || !mayExpire);
  if (isConfirmed) return key;
  try {
    return { ...(await detailsOf(client, project, key)), key: key.key };
  } catch (error) {
    if (error instanceof DeepgramError) return key;
    throw error;
  }
}
