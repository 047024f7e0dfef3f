import { describe, expect, it } from 'vitest';
import { answerKey, type LockEntry, OUTDATED } from '../../../src/transcribe/lockfile/lock.ts';
import { makeEntry, recordedFile, urlMedia } from '../../helpers/locks.ts';
import {
  assessAll,
  audio,
  type Case,
  decide,
  OPTIONS,
  outcomes,
  recorded,
  stepText,
  type Wanted,
  wanted,
  wantedOf,
} from '../../helpers/plans.ts';
import { urlSource } from '../../helpers/sources.ts';

/** The text of `a.mp3` as the lock file records it after another answer was written for other formats. */
const outdated = {
  ...recorded('a.mp3', 'a').files,
  txt: { ...recordedFile('a.mp3.txt'), rendering: OUTDATED },
};

const A = wanted('a.mp3', 'a');
const RECORDED_A = recorded('a.mp3', 'a');
const WRITE_BOTH = ['write a.mp3.txt', 'write a.mp3.json'];
const KEEP_JSON = 'keep a.mp3.json';

const ITS_OWN: Record<string, Case> = {
  new: { world: {}, steps: WRITE_BOTH, why: 'new' },
  unchanged: {
    world: { entries: [RECORDED_A] },
    steps: ['keep a.mp3.txt', KEEP_JSON],
    why: '',
    basis: 'a.mp3',
  },
  'other media': {
    world: { entries: [recorded('a.mp3', 'b')] },
    steps: WRITE_BOTH,
    why: 'the media changed',
  },
  'other options': {
    world: { entries: [recorded('a.mp3', 'a', { options: 'diarize=true&model=nova-2' })] },
    steps: WRITE_BOTH,
    why: 'diarize was removed; model was nova-2, is nova-3',
  },
  'a format more': {
    world: { entries: [recorded('a.mp3', 'a', { formats: ['json'] })] },
    steps: ['write a.mp3.txt', KEEP_JSON],
    why: 'format txt is new',
    basis: 'a.mp3',
  },
  'a format less': {
    jobs: [wanted('a.mp3', 'a', ['json'])],
    world: { entries: [RECORDED_A] },
    steps: [KEEP_JSON],
    why: '',
    basis: 'a.mp3',
  },
  'a format asked for again, of which the file is from an earlier answer': {
    world: { entries: [recorded('a.mp3', 'a', { files: outdated })] },
    steps: ['write a.mp3.txt', KEEP_JSON],
    why: 'a.mp3.txt is outdated',
    basis: 'a.mp3',
  },
  'a missing transcript': {
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'missing' } },
    steps: ['write a.mp3.txt', KEEP_JSON],
    why: 'a.mp3.txt is missing',
    basis: 'a.mp3',
  },
  'an older rendering': {
    world: { entries: [RECORDED_A], rendering: '2' },
    steps: ['refresh a.mp3.txt', 'refresh a.mp3.json'],
    why: 'txt, json are rendered again, since their settings changed',
    basis: 'a.mp3',
  },
};

const PEOPLES_WORK: Record<string, Case> = {
  'an edited transcript': {
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' } },
    steps: ['leave a.mp3.txt', KEEP_JSON],
    why: '',
    basis: 'a.mp3',
  },
  'an edited transcript that may be overwritten': {
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' }, overwriteEdited: true },
    steps: ['write a.mp3.txt', KEEP_JSON],
    why: 'a.mp3.txt was edited and is overwritten',
    basis: 'a.mp3',
  },
  'an edited transcript of other media, which a killed run may have written': {
    world: { entries: [recorded('a.mp3', 'b')], states: { 'a.mp3.txt': 'edited' } },
    steps: [`adopt a.mp3.txt (${OUTDATED})`, 'write a.mp3.json'],
    why: 'the media changed',
  },
  'an edited transcript that was compared with the answer before': {
    world: { entries: [recorded('a.mp3', 'a', { files: outdated })], states: { 'a.mp3.txt': 'edited' } },
    steps: [`leave a.mp3.txt (${OUTDATED})`, KEEP_JSON],
    why: '',
    basis: 'a.mp3',
  },
  'an edited transcript of an older rendering, which a killed run may have written': {
    jobs: [wanted('a.mp3', 'a', ['txt'])],
    world: { entries: [RECORDED_A], states: { 'a.mp3.txt': 'edited' }, rendering: '2' },
    steps: [`adopt a.mp3.txt (${OUTDATED})`],
    why: 'a.mp3.txt is not as recorded',
    basis: 'a.mp3',
  },
  'an edited transcript, of which a killed run left the answer': {
    world: {
      entries: [RECORDED_A],
      states: { 'a.mp3.txt': 'edited' },
      pending: [answerKey('a.mp3', audio('a'), OPTIONS)],
    },
    steps: [`adopt a.mp3.txt (${OUTDATED})`, KEEP_JSON],
    why: 'a.mp3.txt is not as recorded',
    basis: 'a.mp3',
  },
  'a file that we never recorded': {
    world: { states: { 'a.mp3.txt': 'foreign' } },
    steps: ['adopt a.mp3.txt', 'write a.mp3.json'],
    why: 'new',
  },
  'a file that we never recorded and may overwrite': {
    world: { states: { 'a.mp3.txt': 'foreign' }, overwriteEdited: true },
    steps: WRITE_BOTH,
    why: 'new',
  },
};

describe.each([
  ['a source by itself', ITS_OWN],
  ["people's work", PEOPLES_WORK],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_, each) => {
    const [decided, expected] = outcomes(each, A);
    expect(decided).toEqual(expected);
  });
});

const B = wanted('b.mp3', 'a');

describe('recordings at a URL', () => {
  const at = (url: string, media = urlMedia({ etag: '"1"' })): Wanted =>
    wantedOf(urlSource(url), media, ['txt'], new URL(url).pathname.slice(1));
  const entryOf = (sha256?: string): LockEntry =>
    makeEntry('https://example.com/b.mp3', ['b.mp3.txt'], {
      media: urlMedia({ etag: '"1"', sha256 }),
      options: OPTIONS,
    });

  it('with unknown content match only themselves', () => {
    const world = { entries: [entryOf()] };
    const [a, b] = assessAll([at('https://example.com/a.mp3'), at('https://example.com/b.mp3')], world);
    expect([a?.basis, a?.steps.map(stepText)]).toEqual([undefined, ['write a.mp3.txt']]);
    expect([b?.basis?.source, b?.steps.map(stepText)]).toEqual([
      'https://example.com/b.mp3',
      ['keep b.mp3.txt'],
    ]);
  });

  it('whose hash Deepgram returned match a file with the same hash', () => {
    const world = { entries: [entryOf('a'.repeat(64))] };
    expect(decide([A], world).basis?.source).toBe('https://example.com/b.mp3');
  });
});

it('names all entries with the same audio, since any of them can have the answer', () => {
  const entries = [RECORDED_A, recorded('b.mp3', 'a'), recorded('c.mp3', 'c')];
  expect(decide([A], { entries }).alike.map(({ source }) => source)).toEqual(['a.mp3', 'b.mp3']);
});

it('has one key for the same audio and options, whatever its name', () => {
  const keys = (options: string): string[] =>
    assessAll([A, B, wanted('c.mp3', 'c')], { asked: { options } }).map(({ key }) => key);
  const [a, b, c] = keys(OPTIONS);
  expect(a).toBe(b);
  expect(new Set([a, c, ...keys('model=nova-2')]).size).toBe(4);
});

describe('several entries of a source', () => {
  const other = { writer: { workflow: '.github/workflows/other.yml', step: 'captions/self', version: '0' } };
  const jobs = [wanted('a.mp3', 'a', ['txt'])];

  it("where another step wrote the file with the same options: it is kept, and stays that step's", () => {
    const { steps, own } = decide(jobs, {
      entries: [recorded('a.mp3', 'a', { formats: ['txt'], ...other })],
    });
    expect(steps).toMatchObject([{ action: 'keep', belongsToOther: true }]);
    expect(own?.writer).toEqual(other.writer);
  });

  it('where each step wrote its own: a step moves only its own', () => {
    const moved = [wanted('a.mp3', 'a', ['txt'], 'out/')];
    const { steps, superseded } = decide(moved, {
      entries: [recorded('a.mp3', 'a', { formats: ['txt'], ...other })],
    });
    expect([steps.map(stepText), superseded]).toEqual([['carry a.mp3.txt to out/a.mp3.txt'], []]);
  });

  it('with other options are left alone where they are at other paths', () => {
    const german = makeEntry('a.mp3', ['a.mp3.de.txt'], { media: audio('a'), options: 'language=de' });
    const { steps, why, superseded } = decide(jobs, { entries: [german] });
    expect([steps.map(stepText), why, superseded]).toEqual([['write a.mp3.txt'], 'new', []]);
  });

  it('are all searched for files that can be adopted', () => {
    const captions = makeEntry('a.mp3', ['captions/a.mp3.srt'], {
      media: audio('a'),
      options: OPTIONS,
      ...other,
    });
    const both = [wanted('a.mp3', 'a', ['txt', 'srt'])];
    const { steps } = decide(both, { entries: [recorded('a.mp3', 'a', { formats: ['txt'] }), captions] });
    expect(steps.map(stepText)).toEqual(['keep a.mp3.txt', 'carry captions/a.mp3.srt to a.mp3.srt']);
  });
});
