import type { Failed, Transcribed } from '../../src/report/result.ts';

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
