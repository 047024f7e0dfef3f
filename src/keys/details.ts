import { DeepgramError } from '../deepgram/error.ts';
import type { Key, NewKey, Token } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';

/**
 * What Deepgram tells of a key. By its newest specification the list of keys has neither tags nor expiration dates, so
 * that these are asked of the key's own entry before anything depends on them.
 */

type ToldDetails = Pick<Key, 'scopes' | 'tags' | 'expires'>;

const isWhole = ({ scopes, tags, expires }: ToldDetails): boolean =>
  scopes !== undefined && tags !== undefined && expires !== undefined;

/** The key with further facts from its own entry, or else from the key itself. Throws a DeepgramError without an entry. */
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
    maker: key.maker ?? entry.maker,
  };
}

/**
 * A key that was just made, with what its entry tells of what was asked for and the answer did not confirm. The entry may not
 * be there yet, or not be for us to read.
 */
export async function detailsOfNew(
  client: Pick<ManagementClient, 'getKey'>,
  project: string,
  key: NewKey,
  { tags = [], ttlSeconds, expirationDate }: KeyOrder,
): Promise<NewKey> {
  const mayExpire = ttlSeconds !== undefined || expirationDate !== undefined;
  const isTold = (key.tags !== undefined || tags.length === 0) && (key.expires !== undefined || !mayExpire);
  if (isTold) return key;
  try {
    return { ...(await detailsOf(client, project, key)), key: key.key };
  } catch (error) {
    if (error instanceof DeepgramError) return key;
    throw error;
  }
}
