import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import {
  namesFor,
  numberingHint,
  parseSpeakers,
  type SpeakerNames,
} from '../../src/transcript/speaker-rules.ts';
import { labeller } from '../../src/transcript/speakers.ts';
import { cpuSecondsOf } from '../helpers/cpu.ts';
import { transcriptOf, words } from './answer-of.ts';

describe('names', () => {
  it('are read one per line, in any of the forms', () => {
    const text = [
      '# Hosts',
      ' 0: Ada Lovelace ',
      'speaker 2 = Charles: the host',
      'Speaker 03: <b>R&D</b> -->',
      '',
      'channel 0: Left\r',
      'CHANNEL 1 speaker 4: [Right]',
    ].join('\n');
    expect(parseSpeakers(text, 'speakers')).toEqual([
      {
        section: undefined,
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

  it.each([
    ['Speaker 1', '0'],
    ['SPEAKER 10', '9'],
    ['0', '0'],
    ['1', '1'],
    ['channel 0', 'channel 0'],
    ['channel 0 speaker 1', 'channel 0 speaker 0'],
    ['Channel 0, Speaker 1', 'channel 0 speaker 0'],
    ['Channel 1 ,speaker 03', 'channel 1 speaker 2'],
  ])('are of the speaker that %s means', (voice, key) => {
    expect(parseSpeakers(`${voice}: Ada`, 'speakers')).toMatchObject([{ names: { [key]: 'Ada' } }]);
  });

  it.each([0, 1, 7])('of the label of speaker %i are of that speaker', (speaker) => {
    for (const channels of [[words('One.')], [words('One.'), words('Two.')]]) {
      const transcript = transcriptOf(...channels);
      const voice = { channel: channels.length - 1, speaker };
      const names = namesFor(parseSpeakers(`${labeller(transcript, {})(voice)}: Ada`, 'speakers'), 'a.wav');
      expect(labeller(transcript, names)(voice)).toBe('Ada');
    }
  });

  it.each(['0: Ada\nSpeaker 1: Bob', 'Speaker 1: Ada\n0: Bob'])(
    'of a repeated speaker are the last: %j',
    (text) => {
      expect(parseSpeakers(text, 'speakers')).toEqual([{ section: undefined, names: { '0': 'Bob' } }]);
    },
  );

  it.each([
    ['Speaker 0', '`Speaker 1` or `0`'],
    ['speaker 00', '`Speaker 1` or `0`'],
    ['channel 1 speaker 0', '`channel 1 speaker 1`'],
    ['Channel 1, Speaker 0', '`channel 1 speaker 1`'],
  ])('of %s are refused', (voice, first) => {
    expect(() => parseSpeakers(`0: Ada\n${voice}: Ada`, 'speakers')).toThrow(
      `speakers: line 2 names Speaker 0, but labels count from 1. Write ${first} for the first speaker.`,
    );
  });

  it.each([
    ['1: Ada', true],
    ['2: Ada\n1: Bob\nchannel 0: Eve', true],
    ['[a.mp3]\n0: Ada\n[b.mp3]\n1: Ada\n2: Bob', true],
    ['channel 0: Eve\n[b.mp3]\n1: Ada', true],
    ['', false],
    ['0: Ada', false],
    ['1: Ada\n0: Bob', false],
    ['Speaker 2: Ada', false],
    ['Speaker 2: Ada\n2: Bob', false],
    ['channel 0 speaker 2: Ada\n1: Bob', false],
    ['channel 1: Ada', false],
    ['0: Ada\n[b.mp3]\n1: Bob', false],
    ['Speaker 1: Ada\n[b.mp3]\n1: Bob', false],
  ])('that may be meant to count from 1 give a hint: %j', (text, isUnclear) => {
    expect(numberingHint(parseSpeakers(text, 'speakers'))).toBe(
      isUnclear
        ? "speakers: numbers without the word Speaker count from 0, as Deepgram's do, so 1 is Speaker 2 of the transcripts. Write `Speaker 1` for the first speaker."
        : undefined,
    );
  });

  it.each([
    ['- 0: Ada', 'Ada'],
    ['0: "Ada"', 'Ada'],
    ["0: 'Ada O'Neill'", "Ada O'Neill"],
    ['0: Ada "the Countess"', 'Ada "the Countess"'],
    ['0: "', '"'],
  ])('can be written as in YAML: %s', (text, name) => {
    expect(parseSpeakers(text, 'speakers')).toEqual([{ section: undefined, names: { '0': name } }]);
  });

  it.each(['0: ""', '- '])('%j has no names', (text) => {
    expect(() => parseSpeakers(text, 'speakers')).toThrow(/is not a speaker name/);
  });

  it.each(['', '\n\n', '# 0: Ada', '[a.mp3]'])('%j is not a speaker name', (text) => {
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
    expect(() => parseSpeakers(`0: Ada\n${line}`, 'speakers')).toThrow(
      'speakers: line 2 is not a speaker name',
    );
  });

  it.each([
    ['media\\a.wav', 'media/a.wav'],
    ['.\\media\\*.wav', 'media/a.wav'],
    ['/media/a.wav', 'media/a.wav'],
    ['./media/*.wav', 'media/a.wav'],
    ['media/*.{mp3,wav}', 'media/a.wav'],
    ['{media,talks}/**', 'talks/b/c.mp3'],
    ['media/\\[1\\].wav', 'media/[1].wav'],
    ['https://h.example/uc', 'https://h.example/uc'],
  ])('after [%s] are those of %s', (pattern, source) => {
    const rules = parseSpeakers(`[${pattern}]\n0: Ada`, 'speakers');
    expect(namesFor(rules, source)).toEqual({ '0': 'Ada' });
    expect(namesFor(rules, 'other.wav')).toEqual({});
    expect(namesFor(rules, 'another name', source)).toEqual({ '0': 'Ada' });
    expect(rules.map(({ section }) => section?.text)).toEqual([`speakers: [${pattern}]`]);
  });

  it('after a pattern that expands to too many are refused with the line', () => {
    expect(() => parseSpeakers('[{1..2000}.wav]\n0: Ada', 'speakers')).toThrow(
      'speakers: line 1 is beyond the limit of 1000 patterns. Combine some with `*`.',
    );
  });

  it('apply to the sources that a pattern matches; later lines take precedence', () => {
    const rules = parseSpeakers(
      '0: Ada\n1: Bob\n[talks/**]\n1: Charles\n[talks/.a/*.mp3]\n2: Dora',
      'speakers',
    );
    expect(namesFor(rules, 'a.mp3')).toEqual({ '0': 'Ada', '1': 'Bob' });
    expect(namesFor(rules, 'talks/a.mp3')).toEqual({ '0': 'Ada', '1': 'Charles' });
    expect(namesFor(rules, 'talks/.a/a.mp3')).toEqual({ '0': 'Ada', '1': 'Charles', '2': 'Dora' });
    expect(namesFor([], 'a.mp3')).toEqual({});
  });
});

describe('a file of speaker names is limited', () => {
  const long = 'a'.repeat(101);

  it.each([
    ['a name', `0: ${long}`, /^file: line 2 has a name of more than 100 characters\./],
    [
      'a name of spaces',
      `0: x${' '.repeat(80_000)}y`,
      /^file: line 2 has a name of more than 100 characters\./,
    ],
    ['a pattern', `[${long}${long}]`, /^file: line 2 has a pattern of more than 200 characters\./],
    ['a voice', `${'0'.repeat(80_000)}: x`, /^file: line 2 is not a speaker name/],
    ['spaces in a voice', `channel 0${' '.repeat(80_000)}1: x`, /^file: line 2 is not a speaker name/],
    ['tabs', `0:${'\t'.repeat(900_000)}`, /^file: line 2 is not a speaker name/],
    ['all of it', 'x'.repeat(1_000_001), /^file: it has more than 1,000,000 characters/],
    ['a million lines', '0: Ada\n'.repeat(1_000_000), /^file: it has more than 1,000,000 characters/],
    ['its patterns', '[a]\n'.repeat(1001), /^file: line 1002 is beyond the limit of 1000/],
    ['those in braces', `[{a,b}]\n`.repeat(501), /^file: line 502 is beyond the limit of 1000/],
    ['numbers in braces', '[{1..100000000}]', /^file: line 2 is beyond the limit of 1000/],
    ['pairs of braces', `[${'{a,b}'.repeat(25)}]`, /^file: line 2 is beyond the limit of 1000/],
  ])('in the length of %s, by its line', (_, text, message) => {
    expect(
      cpuSecondsOf(() => expect(() => parseSpeakers(`\n${text}`, 'file')).toThrow(message)),
    ).toBeLessThan(1);
  });

  it.each([
    `*a${'*a'.repeat(40)}*b`,
    '+(a|aa|aaa|aaaa)'.repeat(4),
    `${'**/'.repeat(60)}b`,
    '{a,b}'.repeat(9),
  ])('in the matching time of the pattern %s', (pattern) => {
    const rules = parseSpeakers(`[${pattern}]\n0: Ada`, 'file');
    const source = `${'a/'.repeat(100)}${'a'.repeat(255)}.wav`;
    expect(cpuSecondsOf(() => expect(namesFor(rules, source)).toEqual({}))).toBeLessThan(1);
  });
});

describe('labels', () => {
  const one = transcriptOf(words('One.'));
  const two = transcriptOf(words('One.'), words('Two.'));
  const voice = (channel: number, speaker?: number) => ({ channel, speaker });

  it.each([
    ['one voice', one, voice(0), {}, undefined],
    ['a speaker', one, voice(0, 3), {}, 'Speaker 4'],
    ['a channel', two, voice(1), {}, 'Channel 1'],
    ['a speaker on a channel', two, voice(1, 3), {}, 'Channel 1, Speaker 4'],
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
    ['another', two, voice(1, 3), { '1': 'Ada', 'channel 3': 'Bob' }, 'Channel 1, Speaker 4'],
  ])('of %s', (_, transcript, who, names: SpeakerNames, label) => {
    expect(labeller(transcript, names)(who)).toBe(label);
  });
});
