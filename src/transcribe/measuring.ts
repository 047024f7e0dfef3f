import * as log from '../lib/log.ts';
import type { Measured } from '../media-reader/program.ts';
import { isMediaName } from '../recordings/media-type.ts';
import { LARGEST_UPLOAD, type Omission, type SourceRefusal } from '../recordings/source.ts';
import { pointersOf } from './checkout.ts';
import { dividedFor, tellLongUrls } from './dividing.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Item } from './plan/assess.ts';
import { amountOf, missingParts } from './plan/divided.ts';
import { priceOf } from './plan/price.ts';
import { itemsOf, ofKind, type Task, type TranscribeTask } from './plan/tasks.ts';
import type { Run } from './run.ts';
import { tooLargeText } from './sources/inspect.ts';

/** Tasks with their minutes and costs, as far as the media reveal them. */
interface MeasuredTasks {
  /** Without files that are not recordings. */
  readonly tasks: readonly Task[];
  readonly unfit: Unfit;
}

/** Files that are no recordings. */
interface Unfit {
  readonly refusals: readonly SourceRefusal[];
  /** Those whose names show it already, such as a text next to recordings. */
  readonly omissions: readonly Omission[];
}

type MeasuringContext = Pick<Run, 'inputs' | 'reader'> & { readonly lfs: Pick<Run['lfs'], 'origin'> };
type Examined = readonly [TranscribeTask, Measured];

/** Measures the media that are to be sent, and leaves out those in which no speech can be heard. */
export async function measureTasks(
  tasks: readonly Task[],
  run: MeasuringContext & Pick<Run, 'pending' | 'store'>,
): Promise<MeasuredTasks> {
  const { parameters, economy, upload } = run.inputs;
  const measured = await measureAll(ofKind(tasks, 'transcribe'), run);
  logTroubles(measured);
  tellLongUrls(
    measured.map(([{ item }, facts]) => [item, facts]),
    run.inputs,
  );
  const priced: TranscribeTask[] = [];
  const large: Examined[] = [];
  for (const one of measured) {
    const [task, facts] = one;
    if (facts.unfit !== undefined) continue;
    const divided = await dividedFor(task.item, facts, run);
    if (divided !== undefined) priced.push({ ...task, ...amountOf(missingParts(divided)), divided });
    else if (isTooLarge(one, run.inputs)) large.push(one);
    else {
      const sound = upload === 'audio' && facts.sound !== undefined ? { sound: facts.sound } : {};
      priced.push({ ...task, ...priceOf(facts, parameters, economy.prices), ...sound });
    }
  }
  return {
    tasks: [...tasks.filter(({ kind }) => kind !== 'transcribe'), ...priced],
    unfit: sortOut(measured, large),
  };
}

/** What the media are, in their order. */
async function measureAll(tasks: readonly TranscribeTask[], run: MeasuringContext): Promise<Examined[]> {
  const found = await Promise.all(
    tasks.map(async (task): Promise<Examined> => [task, await near(task, run)]),
  );
  const end = performance.now() + LONGEST_FAR_MS;
  const far = new Map([...(await measurePointers(tasks, run, end)), ...(await measureUrls(tasks, run, end))]);
  return found.map(([task, facts]) => [task, far.get(task.item.key) ?? facts]);
}

/** Of media that are not here nothing is known yet. */
async function near({ item }: TranscribeTask, { reader }: MeasuringContext): Promise<Measured> {
  const { source } = item;
  if (source.kind === 'url' || source.lfs !== undefined) return {};
  return await reader.measureFile({ path: source.realPath, size: source.size }, source.path);
}

/** Milliseconds for all that is not here together: what is not measured by then is of unknown length. */
const LONGEST_FAR_MS = 60_000;

/** What media behind pointers are, by the key of their answer. They are what is sent, and looked at in parts here too. */
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
    // Why nothing is known is told when they are fetched.
    const { trouble: _, ...facts } = await reader.measureFar(lfs.origin(source.lfs, wanted), source.path);
    found.set(item.key, facts);
  }
  return found;
}

/**
 * What media at URLs are, by ranges of them, by the key of their answer. Only how long they are: what a server sends us says
 * nothing of what it sends Deepgram, where it is no recording.
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

/** Whether what would be sent of a file is more than Deepgram takes; of what is not here yet only the size may be known. */
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

function sortOut(measured: readonly Examined[], large: readonly Examined[]): Unfit {
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
          message: `${message}; ${NOT_SENT}`,
        })),
      ...large.flatMap(([task]) => itemsOf(task).map(tooLarge)),
    ],
  };
}

function tooLarge({ name, media }: Item): SourceRefusal {
  return { name, code: 'too-large', message: tooLargeText(media.kind === 'file' ? media.size : 0) };
}

const NOT_SENT = 'it is not sent';
