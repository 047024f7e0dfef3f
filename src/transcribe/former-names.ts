import { type Fingerprint, sameContent, type UrlFingerprint } from '../recordings/fingerprint.ts';
import { addressOf, namedUrl, nameOf, type UrlSource } from '../recordings/source.ts';
import type { Lock, LockEntry } from './lockfile/lock.ts';

/** An entry of the lock file with its key. */
type FormerEntry = readonly [key: string, entry: LockEntry];

/** The entries for the media of a URL under names that this run does not use. */
type FormerNames = (source: UrlSource, media: UrlFingerprint) => readonly FormerEntry[];

/**
 * Finds entries of URLs that were recorded under other names: without a mark for the query, as older versions did, or
 * with another mark, for example because the host signs its URLs in an unknown way. This avoids paying again.
 */
export function formerNames(entries: Lock, current: readonly UrlSource[]): FormerNames {
  const names = new Set(current.map(nameOf));
  const unused = [...entries].filter(([, { source, media }]) => media.kind === 'url' && !names.has(source));
  const byAddress = Map.groupBy(unused, ([, { source }]) => {
    const url = namedUrl(source);
    return url && addressOf(url);
  });
  return (source, media) =>
    (byAddress.get(addressOf(source)) ?? []).filter(([, entry]) => isSurelySame(entry.media, media));
}

/**
 * Two URLs with the same path may have the same date by chance, for example if a program generates the response, so a
 * date alone is not enough.
 */
function isSurelySame(recorded: Fingerprint, media: UrlFingerprint): boolean {
  if (recorded.kind !== 'url' || recorded.sha256 === undefined || !sameContent(recorded, media)) return false;
  const { etag, lastModified, length, query } = recorded;
  const hasSameEtag = etag !== undefined && etag === media.etag;
  const hasDateAndLength = lastModified !== undefined && length !== undefined;
  return (
    query === media.query ||
    hasSameEtag ||
    (hasDateAndLength && lastModified === media.lastModified && length === media.length)
  );
}
