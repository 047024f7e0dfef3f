import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/transcript/digest.ts';
import { paragraphsOf } from '../../src/transcript/paragraphs.ts';
import { talkTimes } from '../../src/transcript/talk-time.ts';
import type { Transcript, Word } from '../../src/transcript/transcript.ts';

type Said = readonly [start: number, end: number, speaker?: number | undefined];

/** A transcript of one paragraph for each change of speaker, on each channel. */
function transcriptOf(...channels: readonly (readonly Said[])[]): Transcript {
  return {
    requestId: 'request-1',
    duration: 60,
    sha256: undefined,
    models: [],
    warnings: [],
    channels: channels.map((said) => {
      const words = said.map(
        ([start, end, speaker]): Word => ({ text: 'word', start, end, confidence: 1, speaker }),
      );
      return { language: undefined, words, paragraphs: paragraphsOf(words, undefined, undefined) };
    }),
    insights: { summary: undefined, topics: [], intents: [], entities: [], sentiment: undefined },
  };
}

describe('talk times', () => {
  it('are the words and the short pauses between them, longest first', () => {
    const transcript = transcriptOf([
      // A breath of a second counts.
      [0, 1, 0],
      [2, 3, 0],
      // The pause before another speaker counts for neither.
      [3.5, 5, 1],
      // A pause of half a second counts, one of more than a second does not.
      [5.5, 6, 1],
      [8, 12, 1],
    ]);
    expect(talkTimes(transcript, {})).toEqual([
      { label: 'Speaker 2', seconds: 6.5 },
      { label: 'Speaker 1', seconds: 3 },
    ]);
  });

  it('keep the order of first words where equal, also across channels', () => {
    const transcript = transcriptOf([[5, 6]], [[1, 2]], [[3, 4]]);
    expect(talkTimes(transcript, { 'channel 2': 'Ada' }).map(({ label }) => label)).toEqual([
      'Channel 1',
      'Ada',
      'Channel 0',
    ]);
  });

  it('count both of two simultaneous speakers', () => {
    expect(talkTimes(transcriptOf([[0, 10]], [[2, 4]]), { 'channel 1': 'Ada' })).toEqual([
      { label: 'Channel 0', seconds: 10 },
      { label: 'Ada', seconds: 2 },
    ]);
  });

  it('add up speakers with the same name', () => {
    const transcript = transcriptOf([
      [0, 1, 0],
      [1, 3, 1],
      [3, 7, 2],
    ]);
    expect(talkTimes(transcript, { 0: 'Ada', 2: 'Ada' })).toEqual([
      { label: 'Ada', seconds: 5 },
      { label: 'Speaker 2', seconds: 2 },
    ]);
  });

  it('have a name for an unknown speaker among known ones', () => {
    const transcript = transcriptOf([
      [0, 1, 0],
      [1, 3, undefined],
    ]);
    expect(talkTimes(transcript, {})).toEqual([
      { label: 'Unknown', seconds: 2 },
      { label: 'Speaker 1', seconds: 1 },
    ]);
  });

  it.each([
    ['nothing is said', transcriptOf([])],
    ['voices are not told apart', transcriptOf([[0, 1]])],
    ['there is no channel', transcriptOf()],
  ])('are undefined if %s', (_, transcript) => {
    expect(talkTimes(transcript, {})).toEqual([]);
    expect(digestOf(transcript, {}).talkTimes).toBeUndefined();
  });

  it('are never negative, and in one channel never longer than from its first word to its last', () => {
    const moments = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.option(fc.nat(3), { nil: undefined })));
    fc.assert(
      fc.property(moments, (steps) => {
        let now = 0;
        const said = steps.map(([pause, length, speaker]): Said => {
          const start = now + pause / 10;
          now = start + length / 10;
          return [start, now, speaker];
        });
        const times = talkTimes(transcriptOf(said), {});
        const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
        const words = said.reduce((sum, [start, end]) => sum + end - start, 0);
        expect(times.every(({ seconds }) => seconds >= 0)).toBe(true);
        expect(total).toBeLessThanOrEqual(now - (said[0]?.[0] ?? 0) + 1e-6);
        if (times.length > 0) expect(total).toBeGreaterThanOrEqual(words - 1e-6);
        expect(times.map(({ seconds }) => seconds)).toEqual(
          times.map(({ seconds }) => seconds).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});

describe('a digest', () => {
  it('has the first words and the talk times', () => {
    const transcript = transcriptOf([
      [0, 1, 0],
      [1, 3, 1],
    ]);
    expect(digestOf(transcript, { 1: 'Ada' })).toEqual({
      excerpt: 'word word',
      turns: [
        { label: 'Speaker 1', text: 'word' },
        { label: 'Ada', text: 'word' },
      ],
      talkTimes: [
        { label: 'Ada', seconds: 2 },
        { label: 'Speaker 1', seconds: 1 },
      ],
    });
  });

  it('divides its words by speaker, and includes Deepgram’s summary', () => {
    const spans = Array.from({ length: 100 }, (_, at): [number, number, number] => [
      at,
      at + 1,
      Math.floor(at / 50),
    ]);
    const talk = transcriptOf(spans);
    const {
      turns = [],
      excerpt,
      summary,
    } = digestOf({ ...talk, insights: { ...talk.insights, summary: 'Much.' } }, {});
    expect(turns.map(({ text }) => text.split(' ').filter((each) => each === 'word').length)).toEqual([
      50, 30,
    ]);
    expect(turns.map(({ text }) => text).join(' ')).toBe(excerpt);
    expect(summary).toBe('Much.');
  });

  it('has no talk times for a single speaker', () => {
    expect(digestOf(transcriptOf([[0, 1, 0]]), {})).toEqual({ excerpt: 'word', talkTimes: undefined });
  });
});
