import { type Key, NEVER } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { withMark } from '../keys/mark.ts';
import { Failure } from '../lib/failure.ts';
import { leastLifetime, type Reason } from './family.ts';
import type { RotateInputs } from './inputs.ts';

/** What a new key is to be like: pure. */

/** What the user wants of a new key, beyond what the one in use is like. */
export type Wish = Pick<RotateInputs, 'lifetime' | 'scopes' | 'tags' | 'grace'>;

/** Why the key in use is not what the user wants; undefined if it is, or if nobody can tell. */
export function differenceFromWish({ scopes, tags }: Key, wish: Wish): Reason | undefined {
  if (wish.scopes !== undefined && scopes !== undefined && !isSame(scopes, wish.scopes)) return 'scopes';
  const isTagged = wish.tags === undefined || tags === undefined || listed(tags) === listed(wish.tags);
  return isTagged ? undefined : 'tags';
}

/** What is asked for: a key like the one in use, or as the user wants it. Throws a Failure if that cannot be. */
export function orderFor(current: Key, root: string, wish: Wish): KeyOrder {
  const seconds = secondsOf(current, wish);
  return {
    comment: withMark(current.comment, root),
    scopes: scopesFor(current, wish.scopes),
    tags: wish.tags ?? current.tags ?? [],
    ...(seconds === undefined ? {} : { ttlSeconds: seconds }),
  };
}

/** What nobody tells of the key in use, so that its successor is without it: sentences for the user. */
export function unknownSettings({ id, tags, expires }: Key, wish: Wish): readonly string[] {
  const hasNoTags = tags === undefined && wish.tags === undefined;
  const isEndless = expires === undefined && wish.lifetime === undefined;
  return [
    ...(hasNoTags
      ? [
          `tags: Deepgram does not report whether key ${id} has tags. The new key gets none, and tags cannot ` +
            'be added later. Set `tags`, to `none` if it should have none.',
        ]
      : []),
    ...(isEndless
      ? [
          `time-to-live: Deepgram does not report whether key ${id} expires. The new key never does. Set ` +
            '`time-to-live`, to `never` if it should not expire.',
        ]
      : []),
  ];
}

function scopesFor({ id, scopes }: Key, wanted: Wish['scopes']): readonly string[] {
  if (scopes === undefined) {
    throw new Failure(`current-key: Deepgram does not report the scopes of key ${id}. Replace it by hand.`);
  }
  const held = expanded(scopes);
  const more = [...expanded(wanted ?? [])].filter((scope) => !held.has(scope));
  if (more.length === 0) return wanted ?? scopes;
  throw new Failure(
    `scopes: key ${id} does not have ${more.map((scope) => `\`${scope}\``).join(', ')}, and a rotation cannot ` +
      'add scopes. List fewer, or create a key with more by hand and store it in the secrets.',
  );
}

/** How long the successor lives, in seconds; undefined for ever. */
function secondsOf(
  { created, expires, id }: Key,
  { lifetime, grace }: Pick<Wish, 'lifetime' | 'grace'>,
): number | undefined {
  if (lifetime !== undefined) return lifetime.kind === 'for' ? lifetime.seconds : undefined;
  // What is not told is warned of.
  if (expires === undefined || expires === NEVER) return undefined;
  const seconds = Math.round((Date.parse(expires) - Date.parse(created)) / 1000);
  if (!(seconds > 0)) {
    throw new Failure(
      `time-to-live: Deepgram does not report the lifetime of key ${id}, so its successor cannot live as long. Set it.`,
    );
  }
  if (seconds * 1000 >= leastLifetime(grace)) return seconds;
  throw new Failure(
    `time-to-live: key ${id} was created for ${seconds} s, which is shorter than \`grace\` and a day: its ` +
      'successor could expire before a daily run replaces it. Set a longer time.',
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [expanded(a), expanded(b)];
  return one.size === other.size && [...one].every((scope) => other.has(scope));
}

const listed = (tags: readonly string[]): string => [...tags].sort().join('\n');
