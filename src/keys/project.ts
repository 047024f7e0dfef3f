import { DeepgramError } from '../deepgram/error.ts';
import type { Project } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { Failure } from '../lib/failure.ts';
import { explainOther } from './refused.ts';

const ID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

/** The id of the project for a new key. An id is used without a request, so it needs no scope. */
export async function findProject(client: ManagementClient, wanted: string): Promise<string> {
  if (ID.test(wanted)) return wanted;
  return chooseProject(await visibleProjects(client), wanted).id;
}

async function visibleProjects(client: ManagementClient): Promise<readonly Project[]> {
  try {
    return await client.projects();
  } catch (error) {
    if (!(error instanceof DeepgramError) || error.kind !== 'missing-scope') throw explainOther(error);
    throw new Failure(`project: ${error.finding} Set \`project\` to its id, or: ${error.advice}`);
  }
}

/** The project with this id or name, or the only one. Throws a Failure that lists the choices. */
export function chooseProject(projects: readonly Project[], wanted: string): Project {
  const found = wanted === '' ? projects : projects.filter((each) => isCalled(each, wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (projects.length === 0) throw new Failure('project: the API key has access to no project.');
  const what = ambiguityOf(found.length, wanted);
  throw new Failure(
    `project: ${what} Set it to the id of one: ${listed(found.length > 0 ? found : projects)}.`,
  );
}

function ambiguityOf(amount: number, wanted: string): string {
  if (wanted === '') return `the API key has access to ${amount} projects, and none is selected.`;
  return amount === 0
    ? `the API key has access to no project called "${wanted}".`
    : `${amount} are called "${wanted}".`;
}

/** A sentence with the projects that the key sees, for a message; empty if they are unknown. */
export async function projectsSentence(client: ManagementClient): Promise<string> {
  const projects = await client.projects().catch(() => []);
  return projects.length === 0 ? '' : ` The API key has access to ${listed(projects)}.`;
}

const isCalled = ({ id, name }: Project, wanted: string): boolean => id === wanted || name === wanted;

/** Most projects in such a list. */
const MOST_LISTED = 10;

function listed(projects: readonly Project[]): string {
  const some = projects.slice(0, MOST_LISTED).map(({ id, name }) => `${id} (${name || 'no name'})`);
  const more = projects.length - some.length;
  return `${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
