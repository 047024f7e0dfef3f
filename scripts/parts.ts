import { parse } from 'yaml';
import { languagesTable, parametersTable, pricesTable } from './deepgram-tables.ts';
import { read } from './documents.ts';
import { samplesOf } from './samples.ts';
import { ACTIONS, tablesOf } from './tables.ts';

/** All that scripts make for documents, by the name of the part. */
export async function allParts(): Promise<Map<string, string>> {
  const tables = await Promise.all(
    ACTIONS.map(async ({ file, prefix }) => tablesOf(parse((await read(file)).text), prefix)),
  );
  const { text: answer } = await read('__tests__/transcript/answers/kennedy.json');
  return new Map([
    ...tables.flat(),
    ['samples', samplesOf(answer)],
    ['languages', languagesTable()],
    ['prices', pricesTable()],
    ['parameters', parametersTable()],
  ]);
}
