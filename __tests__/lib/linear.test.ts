import { describe, expect, it } from 'vitest';
import { readMark } from '../../src/keys/mark.ts';
import { safeName } from '../../src/lib/path-rule.ts';
import { explainArtifactError } from '../../src/transcribe/save/artifact-errors.ts';
import { Bonds } from '../../src/transcript/captions/bonds.ts';
import { nameOf } from '../../src/transcript/page/facts.ts';
import { cpuSecondsOf } from '../helpers/cpu.ts';

const LENGTH = 300_000;
const spaces = ' '.repeat(LENGTH);

/** At this length, quadratic time would be minutes. */
describe('an untrusted text takes a time that is linear in its length', () => {
  it.each<readonly [what: string, action: () => unknown]>([
    ['a word of punctuation', () => new Bonds('en').of(`a${'-'.repeat(LENGTH)}b`)],
    ['the name of a source', () => nameOf(`${'a'.repeat(LENGTH)}//`)],
    ['a name for every system', () => safeName(`x${spaces}y`)],
    ['the comment of a key', () => readMark(`x${spaces}y`)],
    ['an error of the artifact service', () => explainArtifactError(new Error(`x${spaces}y`), 'a')],
  ])('%s', (_, action) => {
    expect(cpuSecondsOf(action)).toBeLessThan(1);
  });
});
