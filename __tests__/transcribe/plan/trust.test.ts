import { describe, expect, it } from 'vitest';
import type { LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { assignOutputs } from '../../../src/transcribe/plan/jobs.ts';
import { trustIn } from '../../../src/transcribe/plan/trust.ts';
import { makeEntry, urlMedia } from '../../helpers/locks.ts';
import { audio, decide, OPTIONS, stepText } from '../../helpers/plans.ts';
import { fileSource, urlSource } from '../../helpers/sources.ts';

const VARIABLES = { language: 'en', model: 'nova-3' };
const SHA = 'a'.repeat(64);

describe.each([
  ['a:b.mp3', '{dir}/{file}.{format}', 'a:b.mp3.txt', 'a_b.mp3.txt'],
  ['talks/aux.mp3', '{dir}/{name}.{format}', 'talks/aux.txt', 'talks/aux_.txt'],
  ['media/a.wav', 'transcripts/{name}.{format}', 'transcripts\\a.txt', 'transcripts/a.txt'],
  [
    'https://host/aux/ep1./con.mp3',
    '{dir}/{file}.{format}',
    'transcripts/host/aux/ep1./con.mp3.txt',
    'transcripts/host/aux_/ep1_/con_.mp3.txt',
  ],
])('a file of an earlier version for %s', (name, template, before, now) => {
  const templates = { usual: template, own: {} };
  const isUrl = name.startsWith('https:');
  const media = isUrl ? urlMedia({ sha256: SHA }) : audio('a');
  const trust = trustIn({
    templates,
    endingOf: (format) => format,
    variables: VARIABLES,
    titleOf: () => undefined,
  });
  const entry: LockEntry = trust.trusted(makeEntry(name, [before], { media, options: OPTIONS }));

  it('is trusted, copied to its new name and removed, and nothing is sent', () => {
    const { jobs } = assignOutputs([isUrl ? urlSource(name) : fileSource(name)], {
      formats: ['txt'],
      templates,
      endingOf: (format) => format,
      variables: VARIABLES,
      lockfile: 'transcripts.lock.json',
      longest: 4000,
      written: new Set([before]),
      ignoreCase: false,
    });
    const { steps, superseded, basis } = decide(
      jobs.map((job) => ({ ...job, media })),
      { entries: [entry] },
    );
    expect(steps.map(stepText)).toEqual([`carry ${before} to ${now}`]);
    expect(basis?.source).toBe(name);
    expect(superseded).toEqual([before]);
  });

  it('has the new name that this version gives', () => {
    expect(trust.isTemplated(name, 'txt', now)).toBe(true);
    expect(trust.isTemplated(name, 'txt', before)).toBe(false);
  });
});
