import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPTION_STYLES,
  type CaptionChoice,
  type CaptionRules,
  rulesOf,
} from '../../../src/transcript/captions/rules.ts';
import { type SpeechTimes, timesOf as timesOfCues } from '../../../src/transcript/captions/timing.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';
import { evenly, said, type Timed } from './fixtures.ts';
import { choiceOf, cuesIn, linesIn } from './presentations.ts';

/** The length of a gap that flickers, in milliseconds. */
const FLICKER = 500;

const NETFLIX = rulesOf(choiceOf('netflix'), { format: 'srt' });

const timesOf = (transcript: Transcript, own: Partial<CaptionChoice> = {}): [number, number][] =>
  cuesIn(transcript, own).map(({ start, end }) => [start, end]);

describe('the time of a cue', () => {
  it('is from the first word to the last one, in rounded milliseconds', () => {
    expect(
      timesOf(
        said([
          ['One', 1.0004, 2.0004],
          ['two.', 2.0006, 3.9996],
        ]),
      ),
    ).toEqual([[1000, 4000]]);
    expect(timesOf(said([['Carry.', 58.9996, 59.9996]]))).toEqual([[59_000, 60_000]]);
  });

  it('ends before the next one by two frames', () => {
    const transcript = said([
      ['This', 0, 1, 0],
      ['ends.', 1, 2, 0],
      ['That', 2, 3, 1],
      ['too.', 3, 4, 1],
    ]);
    expect(timesOf(transcript)).toEqual([
      [0, 1916],
      [2000, 4000],
    ]);
  });

  it('is long enough to be read where a silence follows, but at most half a second longer than the speech', () => {
    const fast = said([
      ['Incomprehensibilities', 0, 0.4],
      ['notwithstanding.', 0.4, 1],
      ['Later.', 10, 11],
    ]);
    expect(timesOf(fast)[0]).toEqual([0, 1500]);
    expect(
      timesOf(
        said([
          ['No.', 0, 0.2],
          ['Later.', 10, 11],
        ]),
      )[0],
    ).toEqual([0, 834]);
  });

  it('never extends over a silence, or into the next cue', () => {
    const rules = { shortest: 5 };
    expect(
      timesOf(
        said([
          ['No.', 0, 0.2],
          ['Later.', 40, 46],
        ]),
        rules,
      ),
    ).toEqual([
      [0, 1699],
      [40_000, 46_000],
    ]);
    expect(
      timesOf(
        said([
          ['No.', 0, 0.2],
          ['Later.', 1.7, 7],
        ]),
        rules,
      )[0],
    ).toEqual([0, 1699]);
  });

  it('is cut where a word claims to last too long', () => {
    expect(timesOf(said([['Well.', 0, 20]]))).toEqual([[0, 7000]]);
  });

  it('does not cross 1.5 s of silence', () => {
    const pause = (seconds: number): number =>
      timesOf(
        said([
          ['One', 0, 1],
          ['two.', 1 + seconds, 2 + seconds],
        ]),
      ).length;
    expect([pause(0.3), pause(1.5), pause(1.4999), pause(40)]).toEqual([1, 2, 2, 2]);
  });

  it('follows the cue before where words take no time at all', () => {
    const times = timesOf(said(Array.from({ length: 60 }, (): Timed => ['something', 5, 5])));
    expect(times.every(([start, end], index) => start < end && start >= (times[index - 1]?.[1] ?? 0))).toBe(
      true,
    );
  });

  it('is shared where two channels speak at once: neither is delayed or cut short', () => {
    const story = 'I would like to tell you a rather long story about what happened to us in the mountains.';
    const cues = cuesIn(said(evenly(story), [['Really?', 2.9, 3.4]]));
    expect(cues.map((cue) => [cue.start, cue.end, ...linesIn(cue)])).toEqual([
      [0, 1916, 'Channel 0: I would like to tell'],
      [2000, 3916, 'Channel 0: you a rather long story', 'Channel 1: Really?'],
      [4000, 7177, 'Channel 0: about what happened', 'to us in the mountains.'],
    ]);
  });
});

describe('the latest valid times of an answer', () => {
  const WEEK_S = 604_800;

  it('are written as numbers', () => {
    expect(timesOf(said([['Far', WEEK_S, WEEK_S]]))).toEqual([[WEEK_S * 1000, WEEK_S * 1000 + 834]]);
  });
});

describe('a gap that would flicker', () => {
  const talk = fc
    .array(
      fc.record({ pause: fc.nat(3000), lasts: fc.integer({ min: 1, max: 6000 }), columns: fc.nat(84) }),
      {
        minLength: 2,
        maxLength: 20,
      },
    )
    .map((all) => {
      let now = 0;
      return all.map(({ pause, lasts, columns }) => {
        const start = now + pause;
        now = start + lasts;
        return { start, end: now, columns };
      });
    });

  /** The gaps between consecutive cues, where the earlier one is allowed to stay until the next one. */
  const gapsOf = (spoken: readonly SpeechTimes[], rules: CaptionRules): number[] => {
    const shown = timesOfCues(spoken, rules);
    return shown.slice(0, -1).flatMap(({ start, end }, index) => {
      const next = shown[index + 1]?.start ?? 0;
      const latest = next - Math.min(rules.gap, Math.floor((next - start) / 4));
      const allowed = Math.min(
        (spoken[index]?.end ?? 0) + rules.longestHold,
        start + (rules.longest ?? latest),
      );
      return latest <= allowed ? [latest - end] : [];
    });
  };

  it.each(CAPTION_STYLES)('is closed in %s, where the earlier cue is allowed to stay that long', (style) => {
    const rules = rulesOf(choiceOf(style), { format: 'srt' });
    const found: number[] = [];
    fc.assert(
      fc.property(talk, (spoken) => {
        const gaps = gapsOf(spoken, rules);
        found.push(...gaps);
        expect(gaps.filter((gap) => gap > 0 && gap < FLICKER)).toEqual([]);
      }),
    );
    expect(found.length).toBeGreaterThan(10);
  });

  it.each([
    [300, 2000],
    [499, 2000 + 199],
  ])('is closed after a cue that was long enough to be read (%i ms)', (pause, end) => {
    const spoken = [
      { start: 0, end: 1784, columns: 10 },
      { start: 1784 + pause, end: 4000, columns: 10 },
    ];
    expect(timesOfCues(spoken, NETFLIX)[0]).toEqual({ start: 0, end });
  });
});
