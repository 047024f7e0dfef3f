import * as log from '../lib/log.ts';
import type { MediaFacts } from '../media-reader/measure.ts';
import type { Measured } from '../media-reader/program.ts';
import { isMediaName } from '../recordings/media-type.ts';
import type { Omission, Refusal } from '../recordings/source.ts';
import { type Amount, priceOf } from './plan/price.ts';
import type { Transcription, Work } from './plan/work.ts';
import type { Run } from './run.ts';

/** Work of which is known what it comes to, as far as the media tell. */
export interface MeasuredWork<Kept> {
  /** Without what is no recording. */
  readonly work: Work<Kept>;
  readonly amounts: ReadonlyMap<Transcription, Amount>;
  readonly unfit: Unfit;
}

/** Files that are no recordings. */
export interface Unfit {
  readonly refusals: readonly Refusal[];
  /** Those of which the names say so already, such as a text beside recordings. */
  readonly omissions: readonly Omission[];
}

type Context = Pick<Run, 'inputs' | 'reader'>;

/** Measures the media that are to be sent, and leaves out those in which no speech can be heard. */
export async function measureWork<Kept>(work: Work<Kept>, run: Context): Promise<MeasuredWork<Kept>> {
  const { parameters, economy } = run.inputs;
  const measured = await Promise.all(
    work.transcribe.map(async (transcription) => [transcription, await factsOf(transcription, run)] as const),
  );
  tellTroubles(measured);
  const fit = measured.filter(([, { unfit }]) => unfit === undefined);
  const amountOf = (facts: MediaFacts): Amount => priceOf(facts, parameters, economy.prices);
  return {
    work: { ...work, transcribe: fit.map(([transcription]) => transcription) },
    amounts: new Map(fit.map(([transcription, facts]) => [transcription, amountOf(facts)])),
    unfit: sortOut(measured),
  };
}

async function factsOf({ assessment }: Transcription, { reader }: Context): Promise<Measured> {
  const { source } = assessment.job;
  // Of media that are not here nothing is known yet; what their server claims is no reason to send them.
  if (source.kind === 'url' || source.lfs !== undefined) return {};
  return await reader.measureFile({ path: source.realPath, size: source.size }, source.path);
}

function tellTroubles(measured: readonly (readonly [Transcription, Measured])[]): void {
  const warnings = measured.flatMap(([{ assessment }, { trouble }]) =>
    trouble === undefined ? [] : [{ text: `${assessment.name}: its length is unknown: ${trouble}.` }],
  );
  log.annotate(
    'warning',
    warnings,
    (more) => `The length of ${more} more files is unknown for the same reasons.`,
  );
}

function sortOut(measured: readonly (readonly [Transcription, Measured])[]): Unfit {
  const unfit = measured.flatMap(([{ assessment, followers }, { unfit }]) =>
    unfit === undefined ? [] : [assessment, ...followers].map(({ name }) => ({ name, message: unfit })),
  );
  const expected = unfit.filter(({ name }) => !isMediaName(name));
  return {
    omissions: expected.map((item) => ({ ...item, reason: 'no-recording' })),
    refusals: unfit
      .filter((item) => !expected.includes(item))
      .map(({ name, message }) => ({ name, code: 'no-recording', message: `${message}; ${NOT_SENT}` })),
  };
}

const NOT_SENT = 'it is not sent';
