import type { Failed, Result, Transcribed } from '../../src/report/result.ts';
import type { Account } from '../../src/report/summary.ts';
import type { Omission } from '../../src/sources/source.ts';

/** A source with a transcript of a minute. */
export const transcribed = (source: string, overrides: Partial<Transcribed> = {}): Transcribed => ({
  status: 'transcribed',
  source,
  kind: 'file',
  files: [{ format: 'txt', path: `${source}.txt` }],
  duration: 60,
  channels: 1,
  words: 150,
  confidence: 0.987,
  elapsed: 2.345,
  models: ['general-nova-3'],
  requestId: 'request-1',
  warnings: [],
  excerpt: 'Hello there.',
  answer: undefined,
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

/** All that a run can tell, if nothing was saved. */
export const account = (results: readonly Result[], omissions: readonly Omission[] = []): Account => ({
  results,
  omissions,
  saved: [],
});
