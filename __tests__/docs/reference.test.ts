import { expect, test } from 'vitest';
import { explainAnswer } from '../../src/deepgram/explain.ts';
import { type Result, resultsFile } from '../../src/transcribe/report/result.ts';
import { fences, read } from './documents.ts';

test('docs/reference.md shows the actual results file', async () => {
  const refusal = explainAnswer(
    400,
    { 'dg-request-id': '0f2d9a51-7c36-4b7f-8f5b-6a1de2c4b833' },
    JSON.stringify({
      err_code: 'Bad Request',
      err_msg: 'Bad Request: failed to process audio: corrupt or unsupported data',
    }),
  );
  const results: Result[] = [
    {
      status: 'transcribed',
      source: 'media/talk.mp3',
      kind: 'file',
      why: 'new',
      edited: [],
      files: [
        { format: 'txt', path: 'media/talk.mp3.txt' },
        { format: 'json', path: 'media/talk.mp3.json' },
      ],
      duration: 11,
      channels: 1,
      words: 22,
      confidence: 0.98,
      elapsed: 1.4,
      models: ['general-nova-3 2025-07-31.0'],
      requestId: '8e4a3f0c-5b0e-4a53-9d0e-2f8b1c7d6a90',
      warnings: [],
      excerpt: 'What is said.',
      answer: undefined,
    },
    {
      status: 'failed',
      source: 'https://example.com/talks/2.mp3',
      kind: 'url',
      error: {
        code: refusal.kind,
        message: refusal.message,
        status: refusal.details.status,
        requestId: refusal.details.requestId,
      },
      answer: undefined,
    },
  ];
  expect(JSON.parse(fences(await read('docs/reference.md'), 'json')[0] ?? '')).toEqual(
    JSON.parse(resultsFile(results)),
  );
});
