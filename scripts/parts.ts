import { parse } from 'yaml';
import { languagesTable, parametersTable, pricesTable } from './deepgram-tables.ts';
import { read } from './documents.ts';
import { PLACEHOLDER, type Repository, repository } from './repository.ts';
import { samplesOf } from './samples.ts';
import { ACTIONS, tablesOf } from './tables.ts';

/** All generated parts of documents, by name. */
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
    ['owner', ownerNote(await repository())],
  ]);
}

/** The note for readers as long as nobody has published this repository. */
export const ownerNote = ({ owner }: Repository): string =>
  owner === PLACEHOLDER
    ? `> [!NOTE]\n> \`${PLACEHOLDER}\` stands for the account that publishes this action. Replace it in the text that you copy.`
    : '';
