import type { Omission } from '../../src/recordings/source.ts';
import type { Output } from '../../src/transcribe/plan/jobs.ts';
import type { Plan } from '../../src/transcribe/plan/plan.ts';
import type { Amount } from '../../src/transcribe/plan/price.ts';
import type {
  Failed,
  PlannedResult,
  Result,
  Reused,
  Transcribed,
  Unchanged,
} from '../../src/transcribe/report/result.ts';
import type { ReportData } from '../../src/transcribe/report/summary.ts';
import type { TalkTime } from '../../src/transcript/talk-time.ts';
import { planFor, wanted } from './plans.ts';

const FACTS = {
  edited: [],
  duration: 60,
  channels: 1,
  words: 150,
  confidence: 0.987,
  models: ['general-nova-3 2025-04-17.21547'],
  requestId: 'request-1',
} as const;

/** The talk times of two speakers in a report. */
export const TALK_TIMES: readonly TalkTime[] = [
  { label: 'Ada', seconds: 30 },
  { label: 'Bob', seconds: 10 },
];

const filesOf = (source: string): Output[] => [{ format: 'txt', path: `${source}.txt` }];

/** Returns a source with a transcript of one minute. */
export const transcribed = (source: string, overrides: Partial<Transcribed> = {}): Transcribed => ({
  status: 'transcribed',
  source,
  kind: 'file',
  why: 'new',
  files: filesOf(source),
  ...FACTS,
  elapsed: 2.345,
  warnings: [],
  excerpt: 'Hello there.',
  answer: undefined,
  ...overrides,
});

/** Returns a source with a transcript of one minute that was paid for earlier. */
export const reused = (source: string, overrides: Partial<Reused> = {}): Reused => ({
  status: 'reused',
  source,
  kind: 'file',
  why: 'was b.mp3',
  files: filesOf(source),
  ...FACTS,
  excerpt: 'Hello there.',
  ...overrides,
});

/** Returns a source that already has its transcript of one minute. */
export const unchanged = (source: string, overrides: Partial<Unchanged> = {}): Unchanged => ({
  status: 'unchanged',
  source,
  kind: 'file',
  files: filesOf(source),
  edited: [],
  duration: 60,
  requestId: 'request-1',
  ...overrides,
});

/** Returns a source of one minute that is not sent. */
export const planned = (
  source: string,
  status: PlannedResult['status'] = 'planned',
  overrides: Partial<PlannedResult> = {},
): PlannedResult => ({
  status,
  source,
  kind: 'file',
  why: 'new',
  minutes: 1,
  cost: 0.0043,
  remarks: [],
  ...overrides,
});

export const failed = (source: string, code = 'bad-audio', overrides: Partial<Failed> = {}): Failed => ({
  status: 'failed',
  source,
  kind: 'file',
  error: { code, message: 'Deepgram cannot read it.', status: 400, requestId: 'request-2' },
  answer: undefined,
  ...overrides,
});

/** Returns the data of a report if nothing was saved. */
export const account = (results: readonly Result[], omissions: readonly Omission[] = []): ReportData => ({
  results,
  omissions,
  saved: [],
});

/** Returns the plan to send new sources with these estimates. */
export function planOf(amounts: readonly Amount[]): Plan {
  const byName = new Map(amounts.map((amount, index) => [`${index}.mp3`, amount]));
  const sources = [...byName.keys()].map((name, index) => wanted(name, String(index)));
  return planFor(sources, {}, { amountOf: (name) => byName.get(name) ?? {} });
}
