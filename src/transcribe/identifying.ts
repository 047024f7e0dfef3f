import type { Checkout } from '../git/checkout.ts';
import * as log from '../lib/log.ts';
import { count } from '../lib/units.ts';
import { type Fingerprint, sameContent, type UrlFingerprint } from '../recordings/fingerprint.ts';
import {
  addressOf,
  type FileSource,
  nameOf,
  type SourceRefusal,
  type UrlSource,
} from '../recordings/source.ts';
import { formerNames } from './former-names.ts';
import type { LockEntry } from './lockfile/lock.ts';
import type { Job } from './plan/jobs.ts';
import type { Run } from './run.ts';
import { identifyFiles } from './sources/identify.ts';
import { askAll } from './sources/remote.ts';
import { type Remote, urlMedia } from './sources/remote-media.ts';
import { type UrlNote, urlNoteOf } from './sources/url-notes.ts';

/** What is known of the content of all sources. */
interface IdentifiedSources {
  /** By the name of the source. */
  readonly media: ReadonlyMap<string, Fingerprint>;
  readonly refusals: readonly SourceRefusal[];
  /** The keys of entries of URLs whose names have changed. */
  readonly former: ReadonlySet<string>;
  readonly urlNotes: ReadonlyMap<string, UrlNote>;
}

/** Finds out what the content of each source is. Asks the servers of URLs. */
export async function identifySources(
  jobs: readonly Job[],
  run: Run,
  checkout: Checkout,
): Promise<IdentifiedSources> {
  const { root, lockfile } = run;
  const sources = jobs.map(({ source }) => source);
  const files = sources.filter((source): source is FileSource => source.kind === 'file');
  const urls = sources.filter((source): source is UrlSource => source.kind === 'url');
  const known = [...lockfile.entries.values()].flatMap(({ media }) => (media.kind === 'file' ? [media] : []));
  const [identified, remotes] = await Promise.all([
    identifyFiles(root, files, checkout, known),
    askServers(urls, run),
  ]);
  const names = new Set(urls.map(nameOf));
  const recorded = [...lockfile.entries.values()].filter(({ source }) => names.has(source));
  const bySource = Map.groupBy(recorded, ({ source }) => source);
  const formerOf = formerNames(lockfile.entries, urls);
  const former = new Set<string>();
  const all = new Map<string, Fingerprint>();
  const urlNotes = new Map<string, UrlNote>();
  for (const [source, media] of identified.media) all.set(source.path, media);
  for (const [position, source] of urls.entries()) {
    const [name, remote] = [nameOf(source), remotes[position] ?? {}] as const;
    const media = urlMedia(source.url, remote);
    const own = bySource.get(name);
    const others = own === undefined ? formerOf(source, media) : [];
    for (const [key] of others) former.add(key);
    all.set(name, withRecordedHash(media, own ?? others.map(([, entry]) => entry)));
    const note = urlNoteOf(source.url, remote);
    if (note.response !== undefined || note.warning !== undefined) urlNotes.set(name, note);
  }
  return { media: all, refusals: identified.refusals, former, urlNotes };
}

/**
 * The responses of the servers of URLs. URLs in a list from a fork are not contacted: the author of a fork must not be
 * able to make this machine send requests.
 */
async function askServers(sources: readonly UrlSource[], { inputs, event }: Run): Promise<readonly Remote[]> {
  if (event.fromFork && !inputs.allowOutsideEvents) return [];
  const privateUrls: URL[] = [];
  const remotes = await askAll(
    sources.map(({ url }) => url),
    {
      allowPrivate: inputs.allowPrivateHosts,
      onPrivate: (url) => privateUrls.push(url),
    },
  );
  const [first] = privateUrls;
  if (first !== undefined) log.notice(privateHostNotice(privateUrls.length, first));
  return remotes;
}

const privateHostNotice = (amount: number, url: URL): string =>
  `${count(amount, 'URL')}, such as ${addressOf({ url })}, ${amount === 1 ? 'leads' : 'lead'} to an address ` +
  'that only this machine or its network can reach. It is not contacted. On a self-hosted runner, ' +
  '`allow-private-hosts: true` allows it.';

/** The media at a URL, with the recorded hash if there is one, since only Deepgram reports it. */
function withRecordedHash(media: UrlFingerprint, known: readonly LockEntry[]): Fingerprint {
  const recorded = known.find((entry) => sameContent(entry.media, media))?.media;
  return recorded?.kind === 'url'
    ? { ...media, sha256: recorded.sha256, unsteady: recorded.unsteady }
    : media;
}
