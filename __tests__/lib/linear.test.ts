import { afterEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../../src/github/explain.ts';
import { Fields } from '../../src/inputs/fields.ts';
import { readNamedKeys } from '../../src/inputs/key.ts';
import { readMark } from '../../src/keys/mark.ts';
import { titleOf } from '../../src/lib/page-title.ts';
import { safeName } from '../../src/lib/path-rule.ts';
import { otherKind } from '../../src/media-reader/kind.ts';
import { explainArtifactError } from '../../src/transcribe/save/artifact-errors.ts';
import { taggedText } from '../../src/transcript/caption-file.ts';
import { Bonds } from '../../src/transcript/captions/bonds.ts';
import { nameOf } from '../../src/transcript/page/facts.ts';
import { sentenceRules } from '../../src/transcript/sentences.ts';
import { cpuSecondsOf } from '../helpers/cpu.ts';

const LENGTH = 300_000;
const spaces = ' '.repeat(LENGTH);

afterEach(() => vi.unstubAllEnvs());

const fieldsWith = (value: string): Fields => {
  vi.stubEnv('INPUT_LIST', value);
  return new Fields({});
};

const forbidden = (message: string): Error => Object.assign(new Error(message), { status: 403 });
const task = { what: 'read it', needs: 'contents: read' } as const;

/** At this length, quadratic time would be minutes. */
describe('an untrusted text takes a time that is linear in its length', () => {
  it.each<readonly [what: string, action: () => unknown]>([
    ['a word of punctuation', () => new Bonds('en').of(`a${'-'.repeat(LENGTH)}b`)],
    ['a word of quotes', () => sentenceRules('en').endsBetween(`${'"'.repeat(LENGTH)}\u2028.`, 'X')],
    ['the name of a source', () => nameOf(`${'a'.repeat(LENGTH)}//`)],
    ['a name for every system', () => safeName(`x${spaces}y`)],
    ['the comment of a key', () => readMark(`x${spaces}y`)],
    ['an error of the artifact service', () => explainArtifactError(new Error(`x${spaces}y`), 'a')],
    ['a refusal of GitHub', () => explain(forbidden('lifetime '.repeat(LENGTH)), task)],
    ['the page of a gateway', () => titleOf(`<html>${'<title'.repeat(LENGTH)}`)],
    ['a line of captions', () => taggedText(`x${'</'.repeat(LENGTH)}`)],
    ['a line of captions with tags', () => taggedText(`x${'</b>'.repeat(LENGTH)}x`)],
    // Each comment more doubled it: forty would have been days.
    [
      'a page in place of media',
      () => otherKind(Buffer.from(`${'<!---->'.repeat(40)}x`), { isNamedMedia: true }),
    ],
    ['a list', () => fieldsWith(`${' # '.repeat(LENGTH)}\u2028`).lines('list')],
    [
      'a list of keys',
      () =>
        expect(() => readNamedKeys(fieldsWith(`${' '.repeat(20_000)}canary-of-a-line`), 'list')).toThrow(
          'NAME=value',
        ),
    ],
  ])('%s', (_, action) => {
    expect(cpuSecondsOf(action)).toBeLessThan(1);
  });
});
