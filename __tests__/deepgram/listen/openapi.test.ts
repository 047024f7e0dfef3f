import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../../local-deepgram/__tests__/openapi.ts';
import { read } from '../../helpers/inputs.ts';
import { type Inputs, OPTION_SETS } from '../../helpers/option-sets.ts';

const queryOf = async (inputs: Inputs): Promise<URLSearchParams> => {
  const { parameters } = await read(inputs);
  return new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]));
};

const checked = async (query: URLSearchParams): Promise<string[]> =>
  await violationsOf({
    method: 'POST',
    path: '/v1/listen',
    query,
    headers: { authorization: 'Token key', 'content-type': 'application/json' },
    body: { url: 'https://example.com/a.mp3' },
  });

describe("requests conform to Deepgram's own description", () => {
  it.each(OPTION_SETS.map((inputs) => [inputs]))('%j', async (inputs) => {
    expect(await checked(await queryOf(inputs))).toEqual([]);
  });

  it.each([
    ['smart_format=yes', 'query.smart_format'],
    ['diarize_model=v9', 'query.diarize_model'],
    ['utt_split=soon', 'query.utt_split'],
    ['encoding=mp3', 'query.encoding'],
  ])('and %s would be reported', async (query, place) => {
    expect((await checked(new URLSearchParams(query))).join()).toContain(place);
  });
});
