import * as log from '../lib/log.ts';
import type { Measured } from '../media-reader/program.ts';
import { isMediaName } from '../recordings/media-type.ts';
import { LARGEST_UPLOAD, type Omission, type SourceRefusal } from '../recordings/source.ts';
import { pointersOf } from './checkout.ts';
import { dividedFor, warnOfLongUrls } from './dividing.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Item } from './plan/assess.ts';
import { amountOf, missingParts } from './plan/divided.ts';
import { priceOf } from './plan/price.ts';
import { itemsOf, ofKind, type Task, type TranscribeTask } from './plan/tasks.ts';
import type { Run } from './run.ts';
import { REPLACE_OR_EXCLUDE, tooLargeText } from './sources/inspect.ts';

/** Tasks with their minutes and costs, as far as the recordings could be measured. */
interface MeasuredTasks {
  /** The tasks without files that are not recordings. */
  readonly tasks: readonly Task[];
  readonly unfit: Unfit;
}

/** Files that are not recordings or cannot be sent. */
interface Unfit {
  readonly refusals: readonly SourceRefusal[];
  /** Files whose names show that they are not recordings, for example a text file next to recordings. */
  readonly omissions: readonly Omission[];
}

type MeasuringContext = Pick<Run, 'inputs' | 'reader'> & { readonly lfs: Pick<Run['lfs'], 'origin'> };
type Examined = readonly [TranscribeTask, Measured];

/** Measures the recordings to be sent, and leaves out files that cannot contain speech. */
export async function measureTasks(
  tasks: readonly Task[],
  run: MeasuringContext & Pick<Run, 'pending' | 'store'>,
): Promise<MeasuredTasks> {
  const { parameters, economy, upload } = run.inputs;
  const measured = await measureAll(ofKind(tasks, 'transcribe'), run);
  logTroubles(measured);
  warnOfLongUrls(
    measured.map(([{ item }, facts]) => [item, facts]),
    run.inputs,
  );
  const priced: TranscribeTask[] = [];
  const large: Examined[] = [];
  for (const examined of measured) {
    const [task, facts] = examined;
    if (facts.unfit !== undefined) continue;
    const divided = await dividedFor(task.item, facts, run);
    if (divided !== undefined) priced.push({ ...task, ...amountOf(missingParts(divided)), divided });
    else if (isTooLarge(examined, run.inputs)) large.push(examined);
    else {
      const sound = upload === 'audio' && facts.sound !== undefined ? { sound: facts.sound } : {};
      priced.push({ ...task, ...priceOf(facts, parameters, economy.prices), ...sound });
    }
  }
  return {
    tasks: [...tasks.filter(({ kind }) => kind !== 'transcribe'), ...priced],
    unfit: unfitFiles(measured, large),
  };
}

/** Measures all recordings, in the order of the tasks. */
async function measureAll(tasks: readonly TranscribeTask[], run: MeasuringContext): Promise<Examined[]> {
  const found = await Promise.all(
    tasks.map(async (task): Promise<Examined> => [task, await measureLocal(task, run)]),
  );
  const end = performance.now() + LONGEST_REMOTE_MS;
  const remote = new Map([
    ...(await measurePointers(tasks, run, end)),
    ...(await measureUrls(tasks, run, end)),
  ]);
  return found.map(([task, facts]) => [task, remote.get(task.item.key) ?? facts]);
}

/** Measures a local file. Nothing is known yet about content that is not on disk. */
async function measureLocal({ item }: TranscribeTask, { reader }: MeasuringContext): Promise<Measured> {
  const { source } = item;
  if (source.kind === 'url' || source.lfs !== undefined) return {};
  return await reader.measureFile({ path: source.realPath, size: source.size }, source.path);
}

/**
 * Time limit for all remote measurements together, in milliseconds: the length of anything not measured by then is
 * unknown.
 */
const LONGEST_REMOTE_MS = 60_000;

/** Measurements of the content behind LFS pointers, by the key of the answer. The content is read in ranges. */
async function measurePointers(
  tasks: readonly TranscribeTask[],
  { inputs, reader, lfs }: MeasuringContext,
  end: number,
): Promise<Map<string, Measured>> {
  const found = new Map<string, Measured>();
  const wanted = pointersOf(tasks.map(({ item }) => item.source));
  if (inputs.lfs === 'never' || inputs.token === '') return found;
  for (const { item } of tasks) {
    const { source } = item;
    if (source.kind === 'url' || source.lfs === undefined) continue;
    if (performance.now() > end) break;
    // The reason for missing facts is reported when the content is downloaded.
    const { trouble: _, ...facts } = await reader.measureFar(lfs.origin(source.lfs, wanted), source.path);
    found.set(item.key, facts);
  }
  return found;
}

/**
 * Duration and channels of recordings at URLs, measured with range requests, by the key of the answer. Whether a file
 * is a recording is not decided here: the server may send Deepgram something different from what it sends us.
 */
async function measureUrls(
  tasks: readonly TranscribeTask[],
  { inputs, reader }: MeasuringContext,
  end: number,
): Promise<Map<string, Measured>> {
  const found = new Map<string, Measured>();
  const urls = tasks.flatMap(({ item: { key, media, source } }) => {
    const isKnown = media.kind === 'url' && media.length !== undefined && source.kind === 'url';
    return isKnown ? [{ key, url: source.url, length: media.length }] : [];
  });
  if (urls.length === 0) return found;
  const { RangeReader } = await import('./sources/ranges.ts');
  const ranges = await RangeReader.open({ allowPrivate: inputs.allowPrivateHosts });
  try {
    for (const { key, url, length } of urls) {
      if (performance.now() > end) break;
      const { duration, channels } = await reader.measureFar(ranges.origin(url, length), url.pathname);
      found.set(key, {
        ...(duration !== undefined && { duration }),
        ...(channels !== undefined && { channels }),
      });
    }
  } finally {
    await ranges.close();
  }
  return found;
}

function logTroubles(measured: readonly Examined[]): void {
  const warnings = measured.flatMap(([{ item }, { trouble }]) =>
    trouble === undefined ? [] : [{ text: `${item.name}: its length is unknown: ${trouble}.` }],
  );
  log.annotate(
    'warning',
    warnings,
    (more) => `The length of ${more} more files is unknown for the same reasons.`,
  );
}

/**
 * Whether a file to be sent exceeds Deepgram's limit. For content that is not on disk, only the size of the whole file
 * may be known.
 */
function isTooLarge(
  [{ item }, { sound }]: Examined,
  { upload, audioTrack }: Pick<Inputs, 'upload' | 'audioTrack'>,
): boolean {
  const { source } = item;
  if (source.kind === 'url' || audioTrack !== undefined) return false;
  const isUnknown = source.lfs !== undefined && sound === undefined;
  if (upload === 'audio' && isUnknown) return false;
  return (upload === 'audio' && sound !== undefined ? sound : source.size) > LARGEST_UPLOAD;
}

function unfitFiles(measured: readonly Examined[], large: readonly Examined[]): Unfit {
  const unfit = measured.flatMap(([task, { unfit }]) =>
    unfit === undefined ? [] : itemsOf(task).map(({ name }) => ({ name, message: unfit })),
  );
  const expected = unfit.filter(({ name }) => !isMediaName(name));
  return {
    omissions: expected.map((item) => ({ ...item, reason: 'no-recording' })),
    refusals: [
      ...unfit
        .filter((item) => !expected.includes(item))
        .map(({ name, message }) => ({
          name,
          code: 'no-recording' as const,
          message: `${message}; ${REPLACE_OR_EXCLUDE}`,
        })),
      ...large.flatMap(([task]) => itemsOf(task).map(tooLarge)),
    ],
  };
}

function tooLarge({ name, media }: Item): SourceRefusal {
  return { name, code: 'too-large', message: tooLargeText(media.kind === 'file' ? media.size : 0) };
}
