import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { namesFor, parseSpeakers, type SpeakerNames } from '../../src/transcript/speaker-rules.ts';
import { labeller } from '../../src/transcript/speakers.ts';
import { transcriptOf, words } from './answer-of.ts';

const matches = (path: string, pattern: string): boolean => minimatch(path, pattern, { dot: true });

describe('names', () => {
  it('are read one a line, in any of the forms', () => {
    const text = [
      '# Hosts',
      ' 0: Ada Lovelace ',
      'speaker 1 = Charles: the host',
      'Speaker 02: <b>R&D</b> -->',
      '',
      'channel 0: Left\r',
      'CHANNEL 1 speaker 3: [Right]',
    ].join('\n');
    expect(parseSpeakers(text, 'speakers')).toEqual([
      {
        pattern: undefined,
        names: {
          '0': 'Ada Lovelace',
          '1': 'Charles: the host',
          '2': '<b>R&D</b> -->',
          'channel 0': 'Left',
          'channel 1 speaker 3': '[Right]',
        },
      },
    ]);
  });

  it.each(['', '\n\n', '# 0: Ada', '[a.mp3]'])('%j names nobody', (text) => {
    expect(parseSpeakers(text, 'speakers')).toEqual([]);
  });

  it.each([
    'Ada',
    '0: ',
    'zero: Ada',
    '-1: Ada',
    '0.5: Ada',
    'channel: Ada',
    '[a.mp3',
    '99999: Ada',
    '__proto__: Ada',
  ])('are refused with the line: %j', (line) => {
    expect(() => parseSpeakers(`0: Ada\n${line}`, 'speakers')).toThrow(Failure);
    expect(() => parseSpeakers(`0: Ada\n${line}`, 'speakers')).toThrow('speakers: line 2 names nobody');
  });

  it('are those of the sources that a pattern matches; what stands further down counts more', () => {
    const rules = parseSpeakers(
      '0: Ada\n1: Bob\n[talks/**]\n1: Charles\n[talks/.a/*.mp3]\n2: Dora',
      'speakers',
    );
    expect(namesFor(rules, 'a.mp3', matches)).toEqual({ '0': 'Ada', '1': 'Bob' });
    expect(namesFor(rules, 'talks/a.mp3', matches)).toEqual({ '0': 'Ada', '1': 'Charles' });
    expect(namesFor(rules, 'talks/.a/a.mp3', matches)).toEqual({ '0': 'Ada', '1': 'Charles', '2': 'Dora' });
    expect(namesFor([], 'a.mp3', matches)).toEqual({});
  });
});

describe('labels', () => {
  const one = transcriptOf(words('One.'));
  const two = transcriptOf(words('One.'), words('Two.'));
  const voice = (channel: number, speaker?: number) => ({ channel, speaker });

  it.each([
    ['one voice', one, voice(0), {}, undefined],
    ['a speaker', one, voice(0, 3), {}, 'Speaker 3'],
    ['a channel', two, voice(1), {}, 'Channel 1'],
    ['a speaker on a channel', two, voice(1, 3), {}, 'Channel 1, Speaker 3'],
    ['a named speaker', one, voice(0, 3), { '3': 'Ada' }, 'Ada'],
    ['a named voice', one, voice(0), { 'channel 0': 'Ada' }, 'Ada'],
    ['a named channel', two, voice(1, 3), { 'channel 1': 'Ada', '3': 'Bob' }, 'Ada'],
    ['a named speaker of several channels', two, voice(1, 3), { '3': 'Bob' }, 'Bob'],
    [
      'a speaker on one channel before its channel',
      one,
      voice(0, 3),
      { 'channel 0': 'Ada', '3': 'Bob' },
      'Bob',
    ],
    ['both', two, voice(1, 3), { 'channel 1 speaker 3': 'Cem', 'channel 1': 'Ada', '3': 'Bob' }, 'Cem'],
    ['another', two, voice(1, 3), { '1': 'Ada', 'channel 3': 'Bob' }, 'Channel 1, Speaker 3'],
  ])('of %s', (_, transcript, who, names: SpeakerNames, label) => {
    expect(labeller(transcript, names)(who)).toBe(label);
  });
});
