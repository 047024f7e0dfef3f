import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forPlainText } from '../../src/lib/safe-text.ts';
import { renderPodcast } from '../../src/transcript/podcast.ts';
import type { SpeakerNames } from '../../src/transcript/speaker-rules.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { by, HOSTILE, transcriptOf, word, words } from './answer-of.ts';
import { randomTranscript } from './random-answers.ts';

interface Segment {
  readonly speaker?: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly body: string;
}

const segmentsOf = (transcript: Transcript, names: SpeakerNames = {}): Segment[] =>
  JSON.parse(renderPodcast(transcript, { names })).segments;

describe("a podcast's transcript", () => {
  it('has one segment per sentence', () => {
    const transcript = transcriptOf([...by(0, 'Hello there. Who is it?'), ...by(1, 'Ada.', 5.12345678)]);
    expect(renderPodcast(transcript, { names: { '1': 'Ada' } })).toBe(
      `{"version":"1.0.0","segments":[
{"speaker":"Speaker 1","startTime":0,"endTime":1.5,"body":"Hello there."},
{"speaker":"Speaker 1","startTime":2,"endTime":4.5,"body":"Who is it?"},
{"speaker":"Ada","startTime":5.123,"endTime":5.623,"body":"Ada."}
]}
`,
    );
  });

  it('of silence has no segment', () => {
    expect(renderPodcast(transcriptOf([]), { names: {} })).toBe('{"version":"1.0.0","segments":[]}\n');
  });

  it('has no speaker names where speakers are not distinguished', () => {
    expect(segmentsOf(transcriptOf(words('Hello.')))).toEqual([
      { startTime: 0, endTime: 0.5, body: 'Hello.' },
    ]);
  });

  it('divides a long sentence where a clause ends, near its middle', () => {
    const clause = `${Array(20).fill('word').join(' ')},`;
    const text = `so, ${clause} and ${clause} but ${clause} now`;
    const fluent = text.split(' ').map((each, index) => word(each, index, { end: index + 1 }));
    const bodies = segmentsOf(transcriptOf(fluent)).map(({ body }) => body);
    expect(bodies).toEqual([`so, ${clause}`, `and ${clause}`, `but ${clause} now`]);
  });

  it('divides a long sentence at a pause, or else near its middle', () => {
    const run = (count: number, from: number) =>
      Array.from({ length: count }, (_, index) => word('word', from + index / 2));
    expect(
      segmentsOf(transcriptOf([...run(18, 0), ...run(24, 10)])).map(({ startTime }) => startTime),
    ).toEqual([0, 10]);
    expect(segmentsOf(transcriptOf(run(42, 0))).map(({ startTime }) => startTime)).toEqual([0, 10.5]);
  });

  it('is in chronological order, also across channels', () => {
    const long = Array(50).fill('word').join(' ');
    const starts = segmentsOf(transcriptOf(words(long), words('Yes. No.', 10.2))).map(
      ({ startTime }) => startTime,
    );
    expect(starts).toEqual([0, 10.2, 11.2, 25]);
  });

  it('contains the speech and nothing invisible', () => {
    const transcript = transcriptOf(HOSTILE.flatMap((each, index) => by(0, each, index * 9)));
    const segments = segmentsOf(transcript, { '0': 'A\u202e"\n</script>' });
    expect(segments.map(({ body }) => body)).toEqual(HOSTILE.map(forPlainText));
    expect(segments[0]?.speaker).toBe('A" </script>');
  });

  it('of any answer contains every word once, in order, in short segments', () => {
    fc.assert(
      fc.property(randomTranscript(120), (transcript) => {
        const segments = segmentsOf(transcript);
        const starts = segments.map(({ startTime }) => startTime);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(segments.every(({ startTime, endTime }) => startTime <= endTime)).toBe(true);
        const letters = (texts: readonly string[]) =>
          [...texts.map(forPlainText).join('').replaceAll(/\s/gu, '')].toSorted().join('');
        const all = transcript.channels.flatMap((each) => each.words.map(({ text }) => text));
        expect(letters(segments.map(({ body }) => body))).toBe(letters(all));
        if (transcript.channels.length === 1)
          expect(
            segments
              .map(({ body }) => body)
              .join('')
              .replaceAll(/\s/gu, ''),
          ).toBe(all.map(forPlainText).join('').replaceAll(/\s/gu, ''));
        const longest = Math.max(0, ...all.map((text) => text.length));
        expect(segments.filter(({ body }) => body.length > 200 + longest)).toEqual([]);
      }),
    );
  });
});
