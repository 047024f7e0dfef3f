import { type Fingerprint, sameContent, type UrlFingerprint } from '../recordings/fingerprint.ts';
import { addressOf, namedUrl, nameOf, type UrlSource } from '../recordings/source.ts';
import type { Lock, LockEntry } from './lockfile/lock.ts';

/** An entry of the lock file with its key. */
type FormerEntry = readonly [key: string, entry: LockEntry];

/** What the lock file has of the media of a URL under a name that this run does not use. */
type FormerNames = (source: UrlSource, media: UrlFingerprint) => readonly FormerEntry[];

/**
 * Finds what is recorded of URLs under other names: without a mark, as they were once, or with another one, as where a
 * host signs its URLs in a way that nobody knows. Nothing that was paid for is then paid for again.
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

/** Two URLs of one path may have a date in common, as what a program gives out; that alone tells nothing. */
function isSurelySame(recorded: Fingerprint, media: UrlFingerprint): boolean {
  if (recorded.kind !== 'url' || recorded.sha256 === undefined || !sameContent(recorded, media)) return false;
  const { etag, lastModified, length, query } = recorded;
  const agrees = etag !== undefined && etag === media.etag;
  const isOfTime = lastModified !== undefined && length !== undefined;
  return (
    query === media.query ||
    agrees ||
    (isOfTime && lastModified === media.lastModified && length === media.length)
  );
}
