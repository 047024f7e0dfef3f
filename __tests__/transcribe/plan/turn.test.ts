import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/transcribe/plan/forecast.ts';
import { inTurn, turnOf } from '../../../src/transcribe/plan/turn.ts';
import { planWork } from '../../../src/transcribe/plan/work.ts';
import { assessAll, wanted } from '../../helpers/plans.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const { transcribe } = planWork(assessAll(names.map((name) => wanted(name, name))), new Map());
const requests: readonly Request[] = transcribe.map((transcription) => ({
  name: transcription.assessment.name,
  transcription,
  isNew: transcription.assessment.name < 'd',
}));
const orderIn = (turn: number): string =>
  inTurn(requests, turn)
    .map(({ name }) => name)
    .join('');

describe('the turn of a run', () => {
  it('decides from which end it begins, and what is new comes first in both', () => {
    expect([orderIn(0), orderIn(41), orderIn(42)]).toEqual(['abcde', 'cbaed', 'abcde']);
  });

  it.each([
    [{ GITHUB_RUN_NUMBER: '41', GITHUB_RUN_ATTEMPT: '1' }, 41],
    [{ GITHUB_RUN_NUMBER: '41', GITHUB_RUN_ATTEMPT: '2' }, 42],
    [{ GITHUB_RUN_NUMBER: '7' }, 7],
    [{}, 0],
    [{ GITHUB_RUN_NUMBER: 'seven' }, 0],
  ])('of %j is %i', (env, turn) => expect(turnOf(env)).toBe(turn));
});
