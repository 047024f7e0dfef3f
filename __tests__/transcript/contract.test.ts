import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { violationsOf } from '../../local-deepgram/__tests__/openapi.ts';
import { readReply } from '../../src/deepgram/listen/answer.ts';
import { isObject, isString } from '../../src/lib/guards.ts';
import { Mask } from '../../src/lib/secrets.ts';
import { FORMATS } from '../../src/transcript/formats.ts';
import { prepared, render } from '../../src/transcript/render.ts';
import type { Answer, Channel } from '../../src/transcript/transcript.ts';
import { at } from '../servers/github/json.ts';
import { PRESENTATION } from './answer-of.ts';

/** Deepgram's description of an answer: each of its fields is removed and emptied, one at a time. */
const DESCRIPTION: unknown = parse(
  readFileSync(new URL('../../local-deepgram/openapi.yml', import.meta.url), 'utf8'),
);

type Path = readonly (string | number)[];

interface Field {
  /** The path in the whole answer, through the first item of each list. */
  readonly path: Path;
  readonly name: string;
  readonly isRequired: boolean;
}

const SENT = 'c'.repeat(64);
const TEXTS: Readonly<Record<string, string>> = {
  request_id: '2479c8c8-8185-40ac-9ac6-f0874419f793',
  id: '2479c8c8-8185-40ac-9ac6-f0874419f793',
  sha256: SENT,
  created: '2026-11-26T12:00:00.000Z',
  detected_language: 'en',
  transcript: 'first second',
};

const resolved = (schema: unknown): unknown => {
  const reference = at(schema, '$ref');
  return isString(reference)
    ? resolved(at(DESCRIPTION, 'components', 'schemas', reference.replace(/^.*\//, '')))
    : schema;
};

/** A value that matches a schema, with two items in each list; `place` is the index in the list. */
function sampleOf(schema: unknown, name: string, place: number): unknown {
  const { type, items, properties } = Object(resolved(schema));
  if (type === 'array') return [0, 1].map((index) => sampleOf(items, name, index));
  if (type === 'object') {
    const members = Object.entries(Object(properties));
    return Object.fromEntries(members.map(([key, member]) => [key, sampleOf(member, key, place)]));
  }
  if (type === 'string') return TEXTS[name] ?? (name === 'word' && place === 0 ? 'first' : 'second');
  return name === 'duration' ? 10 : name.startsWith('end') ? place + 1 : place;
}

/** All fields of a schema, including nested ones. */
function fieldsOf(schema: unknown, path: Path = []): Field[] {
  const { type, items, properties, required = [] } = Object(resolved(schema));
  if (type === 'array') return fieldsOf(items, [...path, 0]);
  return Object.entries(Object(properties)).flatMap(([key, member]): Field[] => [
    { path: [...path, key], name: [...path, key].join('.'), isRequired: required.includes(key) },
    ...fieldsOf(member, [...path, key]),
  ]);
}

/** A copy with another value at a path; undefined removes the field. */
function withValue(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const inner = withValue(at(value, key), rest, other);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return JSON.parse(JSON.stringify({ ...Object(value), [key]: inner }));
}

const emptyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  if (isObject(value)) return {};
  return isString(value) ? '' : 0;
};

const SCHEMA = { $ref: '#/components/schemas/ListenV1Response' };
const WHOLE = sampleOf(SCHEMA, '', 0);
const FIELDS = fieldsOf(SCHEMA);

const FIRST = 'results.channels.0.alternatives';
const TOLD = ['first', 'second'];

/** How a field is missing. */
type Way = 'absent' | 'null' | 'empty';

interface Cost {
  readonly ways: readonly Way[];
  readonly words?: readonly string[];
  readonly warning?: string;
}

const ANY: readonly Way[] = ['absent', 'null', 'empty'];
const PUT_BETWEEN = 'The answer lacks the time of 1 word, placed between the neighboring words.';
/** What is lost along with a missing field. All other words stay. */
const COSTS: Readonly<Record<string, readonly Cost[]>> = {
  [FIRST]: [{ ways: ANY, words: [], warning: 'The answer lacks all of channel 1, treated as silence.' }],
  [`${FIRST}.0.words.0.word`]: [
    {
      ways: ['absent', 'null'],
      words: ['second'],
      warning: 'The answer lacks the text of 1 word, left out.',
    },
    { ways: ['empty'], words: ['second'] },
  ],
  // null represents a time that Deepgram does not know, because JSON has no NaN.
  [`${FIRST}.0.words.0.start`]: [{ ways: ['absent'], warning: PUT_BETWEEN }],
  [`${FIRST}.0.words.0.end`]: [{ ways: ['absent'], warning: PUT_BETWEEN }],
  'metadata.duration': [
    {
      ways: ANY,
      warning: 'The answer lacks the length of the recording, for which the end of its last word is used.',
    },
  ],
};
/** Required fields without which an answer cannot be read. */
const VITAL = ['metadata', 'metadata.request_id', 'results', 'results.channels'];

/** The answer that is kept before it is read, and the result of reading it. */
async function replied(answer: unknown) {
  const kept: string[] = [];
  const reply = { status: 200, headers: {}, body: JSON.stringify(answer) };
  const keep = async (raw: string): Promise<void> => void kept.push(raw);
  const read = await readReply(reply, { mask: new Mask(), sent: SENT, keep }).catch(() => undefined);
  return { kept, read };
}

const textsOf = ({ words }: Channel): string[] => words.map(({ text }) => text);

/** Formats for programs: in these, such a word would come from the code and not from the recording. */
const FOR_PROGRAMS = FORMATS.filter((format) => !['json', 'html'].includes(format));

/** The formats that show a missing value as text; all formats are rendered. */
async function strayIn(answer: Answer): Promise<string[]> {
  const presentation = await prepared(answer, PRESENTATION);
  const rendered = FORMATS.map((format) => ({ format, text: render(format, answer, presentation) }));
  return rendered
    .filter(({ text }) => /undefined|NaN|\bnull\b|\[object/.test(text))
    .map(({ format }) => format)
    .filter((format) => FOR_PROGRAMS.includes(format));
}

/** The answers without a field, by how it is missing. */
const without = ({ path }: Field): readonly (readonly [Way, unknown])[] => [
  ['absent', withValue(WHOLE, path, undefined)],
  ['null', withValue(WHOLE, path, null)],
  ['empty', withValue(WHOLE, path, emptyOf(at(WHOLE, ...path)))],
];

describe("an answer that follows Deepgram's own description", () => {
  it('has all of its fields', async () => {
    const request = { method: 'POST', path: '/v1/listen', headers: { authorization: 'Token key' } };
    const asked = { ...request, body: { url: 'https://media.example/a.mp3' } };
    expect(await violationsOf({ ...asked, answer: { status: 200, json: WHOLE } })).toEqual([]);
    expect(FIELDS.length).toBeGreaterThanOrEqual(120);
    const { read } = await replied(WHOLE);
    expect(read?.transcript.channels.map(textsOf)).toEqual([TOLD, TOLD]);
    expect(read?.transcript.warnings).toEqual([]);
  });

  it.each(FIELDS.filter(({ name }) => !VITAL.includes(name)))('is read without $name', async (field) => {
    for (const [way, answer] of without(field)) {
      const { kept, read } = await replied(answer);
      expect([way, kept.length, read === undefined]).toEqual([way, 1, false]);
      if (read === undefined) continue;
      const { words = TOLD, warning } = COSTS[field.name]?.find(({ ways }) => ways.includes(way)) ?? {};
      expect([way, ...read.transcript.channels.map(textsOf)]).toEqual([way, words, TOLD]);
      expect([way, ...read.transcript.warnings]).toEqual([way, ...(warning === undefined ? [] : [warning])]);
      expect(await strayIn(read)).toEqual([]);
    }
  });

  it.each(FIELDS.filter(({ name }) => VITAL.includes(name)))(
    'is kept without $name, with the hash of what was sent',
    async (field) => {
      expect(field.isRequired).toBe(true);
      for (const [way, answer] of without(field)) {
        const { kept } = await replied(answer);
        expect([way, ...kept.map((raw) => at(JSON.parse(raw), 'metadata', 'sha256'))]).toEqual([way, SENT]);
      }
    },
  );
});
