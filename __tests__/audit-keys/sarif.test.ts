import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type AuditRule, RULES } from '../../src/audit-keys/rules.ts';
import { sarifOf } from '../../src/audit-keys/sarif.ts';

const schema: unknown = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
  Object(schema),
);

/** A key that breaks the given rules. */
const keyOf = (id: string, rules: readonly AuditRule[], comment = `key ${id}`) => ({
  project: { id: 'p 1', name: 'Speech' },
  key: { id, comment, scopes: [], tags: [], created: '', expires: undefined, creator: undefined },
  members: undefined,
  used: undefined,
  hasSuccessor: false,
  findings: rules.map((rule) => ({ rule, finding: `It is ${rule}.`, detail: '' })),
  excepted: [{ rule: 'old' as const, finding: 'It is old.', detail: '', reason: 'so' }],
});

type Log = {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
        }[];
        readonly partialFingerprints: { readonly primaryLocationLineHash: string };
      }[];
    },
  ];
};

/** The log, checked against the schema. */
function sarif(
  keys: readonly ReturnType<typeof keyOf>[],
  unseen: readonly string[] = [],
  failOn: readonly string[] = RULES,
) {
  const log: unknown = JSON.parse(JSON.stringify(sarifOf(keys, unseen, new Set(failOn))));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return Object(log) as Log;
}

describe('the SARIF log', () => {
  it('is valid without results, and has all rules with the texts that GitHub shows', () => {
    const { tool, results } = sarif([]).runs[0];
    expect(results).toEqual([]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES);
    for (const rule of tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/^A Deepgram API key .*\.$/) },
        fullDescription: { text: expect.any(String) },
        help: { text: expect.any(String) },
        properties: { tags: ['security'], 'security-severity': expect.stringMatching(/^\d\.\d$/) },
      });
    }
  });

  it('has one result at its own location for each rule that a key breaks, and none for exceptions', () => {
    const { results } = sarif([keyOf('a', RULES), keyOf('b', ['excess'])], ['no members']).runs[0];
    expect(results).toHaveLength(RULES.length + 1);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(RULES[ruleIndex]).toBe(ruleId);
      const { uri } = locations[0]?.physicalLocation.artifactLocation ?? { uri: '' };
      expect(uri).toMatch(/^deepgram\/projects\/p%201\/keys\/[ab]$/);
    }
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(results.length);
  });

  it('identifies the same alert under any message', () => {
    const hashesOf = (comment: string): string[] =>
      sarif([keyOf('a', ['expiring'], comment)]).runs[0].results.map(
        (each) => each.partialFingerprints.primaryLocationLineHash,
      );
    expect(hashesOf('one')).toEqual(hashesOf('another'));
  });

  it('marks by its level what fails the step', () => {
    const { results } = sarif([keyOf('a', ['excess', 'old'])], [], ['excess']).runs[0];
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning']);
  });

  it('turns no comment into a link or placeholder', () => {
    const { results } = sarif([keyOf('a', ['old'], '[click](https://x.example) {0}\n\u202e')]).runs[0];
    expect(results[0]?.message.text).toBe('\\[click\\](https://x.example) {{0}}  (a): It is old.');
  });

  it('has no more results than GitHub displays', () => {
    const many = Array.from({ length: 5001 }, (_, index) => keyOf(String(index), ['old']));
    expect(sarif(many).runs[0].results).toHaveLength(5000);
  });
});
