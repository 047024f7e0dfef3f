import * as log from '../lib/log.ts';
import { count, formatDuration } from '../lib/units.ts';
import type { MediaFacts } from '../media-reader/measure.ts';
import type { FileSource } from '../recordings/source.ts';
import { isKept } from './part-answers.ts';
import type { Item } from './plan/assess.ts';
import { type Divided, type PlannedPart, partsFor } from './plan/divided.ts';
import { type Amount, priceOf } from './plan/price.ts';
import type { Run } from './run.ts';

/** Decides which recordings are sent in parts, and which URLs are too long for that. */

/** The parts in which a source is sent, and which of them are already paid for; undefined if it is sent whole. */
export async function dividedFor(
  { source, key, media }: Item,
  facts: MediaFacts,
  { inputs, ...places }: Pick<Run, 'inputs' | 'pending' | 'store'>,
): Promise<Divided | undefined> {
  if (source.kind === 'url') return undefined;
  const parts = divide(key, source, facts, inputs);
  if (parts.length === 0) return undefined;
  const kept = new Set<string>();
  for (const part of parts) if (await isKept(part.key, media.sha256 ?? '', places)) kept.add(part.key);
  return { parts, kept };
}

/** The parts in which a file is sent; empty if it is sent whole. `key` is the key of its answer. */
export function divide(
  key: string,
  { size }: Pick<FileSource, 'size'>,
  { duration, channels, sound = size }: MediaFacts,
  { splitAbove, parameters, economy }: Pick<Run['inputs'], 'splitAbove' | 'parameters' | 'economy'>,
): readonly PlannedPart[] {
  const priced = (seconds: number): Amount =>
    priceOf({ duration: seconds, channels }, parameters, economy.prices);
  return partsFor(key, { duration, bytes: sound }, splitAbove, priced);
}

/** Warns about URLs that are too long: Deepgram downloads them itself, so they cannot be sent in parts. */
export function warnOfLongUrls(
  measured: readonly (readonly [Item, MediaFacts])[],
  { splitAbove }: Pick<Run['inputs'], 'splitAbove'>,
): void {
  const warnings = measured.flatMap(([{ name, source }, { duration = 0 }]) =>
    source.kind === 'file' || duration <= splitAbove
      ? []
      : [{ text: `${name}: ${longUrlWarning(duration)}` }],
  );
  log.annotate(
    'warning',
    warnings,
    (more) => `${count(more, 'more URL')} may be too long for Deepgram to fetch and transcribe at once.`,
  );
}

const longUrlWarning = (duration: number): string =>
  `it is ${formatDuration(duration)} long and is sent whole, because it is at a URL. Deepgram may not finish ` +
  'it within its time limit. Download it in an earlier step and name the file in `files`: files are sent in ' +
  'parts.';
