import { type Key, NEVER } from '../deepgram/manage/answers.ts';
import type { KeyOrder } from '../deepgram/manage/client.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { withMark } from '../keys/mark.ts';
import { Failure } from '../lib/failure.ts';
import { leastLifetime, type Reason } from './due.ts';
import type { RotateInputs } from './inputs.ts';

/** Pure functions that determine the properties of a new key. */

/** The properties of a new key that the user sets; the others are those of the key in use. */
export type SuccessorSettings = Pick<RotateInputs, 'lifetime' | 'scopes' | 'tags' | 'grace'>;

/** How the key in use differs from the user's settings; undefined if it does not, or if that is unknown. */
export function differenceFromSettings(
  { scopes, tags }: Key,
  settings: SuccessorSettings,
): Reason | undefined {
  if (settings.scopes !== undefined && scopes !== undefined && !isSame(scopes, settings.scopes))
    return 'scopes';
  const isTagged =
    settings.tags === undefined || tags === undefined || listed(tags) === listed(settings.tags);
  return isTagged ? undefined : 'tags';
}

/** The order for a key like the one in use, with the user's settings. Throws a Failure if that is impossible. */
export function orderFor(current: Key, root: string, settings: SuccessorSettings): KeyOrder {
  const seconds = secondsOf(current, settings);
  return {
    comment: withMark(current.comment, root),
    scopes: scopesFor(current, settings.scopes),
    tags: settings.tags ?? current.tags ?? [],
    ...(seconds === undefined ? {} : { ttlSeconds: seconds }),
  };
}

/** Sentences about unknown properties of the key in use, which its successor does not get. */
export function unknownSettings({ id, tags, expires }: Key, settings: SuccessorSettings): readonly string[] {
  const hasNoTags = tags === undefined && settings.tags === undefined;
  const isEndless = expires === undefined && settings.lifetime === undefined;
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

function scopesFor({ id, scopes }: Key, wanted: SuccessorSettings['scopes']): readonly string[] {
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

/** The lifetime of the successor in seconds; undefined if it never expires. */
function secondsOf(
  { created, expires, id }: Key,
  { lifetime, grace }: Pick<SuccessorSettings, 'lifetime' | 'grace'>,
): number | undefined {
  if (lifetime !== undefined) return lifetime.kind === 'for' ? lifetime.seconds : undefined;
  // An unknown expiry leads to a warning.
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
