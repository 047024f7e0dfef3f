import { describe, expect, it } from 'vitest';
import { hasChart, renderChart, talkTimeText } from '../../../src/transcribe/report/talk-times.ts';
import { TALK_TIMES } from '../../helpers/results.ts';

const voices = (amount: number): { label: string; seconds: number }[] =>
  Array.from({ length: amount }, (_, index) => ({ label: `Speaker ${index + 1}`, seconds: 100 - index }));

describe('talk times', () => {
  it('can be rendered as text', () => {
    const times = [
      { label: '<b>', seconds: 432.1 },
      { label: 'Bob', seconds: 288 },
    ];
    expect(talkTimeText(times)).toBe('&#60;b&#62;: 7:12 (60 %) · Bob: 4:48 (40 %)');
  });

  it('have no shares without speech', () => {
    expect(talkTimeText(voices(2).map(({ label }) => ({ label, seconds: 0 })))).toBe(
      'Speaker 1: 0.0 s · Speaker 2: 0.0 s',
    );
  });

  it('can be rendered as a chart', () => {
    expect(renderChart(TALK_TIMES)).toBe(
      ['```mermaid', 'pie title Talk time', '    "Ada" : 30.0', '    "Bob" : 10.0', '```'].join('\n'),
    );
  });

  it.each([
    [[], false],
    [voices(1), false],
    [voices(2), true],
    [[...voices(1), { label: 'Hm', seconds: 0.04 }], false],
  ])('are a chart if there is something to compare', (times, has) => {
    expect(hasChart(times)).toBe(has);
  });

  it('of many speakers are shown for the first ones, and combined for the others', () => {
    expect(renderChart(voices(12)).match(/ : /g)).toHaveLength(12);
    const lines = renderChart(voices(30)).split('\n');
    expect(lines.slice(-4)).toEqual([
      '    "Speaker 10" : 91.0',
      '    "Speaker 11" : 90.0',
      `    "19 others" : ${((89 + 71) * 19) / 2}.0`,
      '```',
    ]);
    expect(talkTimeText(voices(30))).toMatch(/ · 19 others: 25:20 \(59 %\)$/);
  });

  it('let no name have an effect, or take all of the room', () => {
    const times = [
      { label: 'x" : 1\n```\n<script>', seconds: 3 },
      { label: 'é'.repeat(41), seconds: 2 },
      { label: '😀'.repeat(40), seconds: 1 },
      { label: 'same%', seconds: 0.5 },
      { label: 'same％', seconds: 0.25 },
    ];
    expect(renderChart(times).split('\n').slice(2)).toEqual([
      '    "x＂ : 1 ｀｀｀ ＜script＞" : 3.0',
      `    "${'é'.repeat(39)}…" : 2.0`,
      `    "${'😀'.repeat(40)}" : 1.0`,
      '    "same％" : 0.8',
      '```',
    ]);
  });
});
