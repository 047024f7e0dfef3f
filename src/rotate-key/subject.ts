import { DeepgramError } from '../deepgram/error.ts';
import type { Key, Token } from '../deepgram/manage/answers.ts';
import type { ManagementClient } from '../deepgram/manage/client.ts';
import { partialList } from '../deepgram/manage/pages.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { openClient } from '../keys/client.ts';
import { detailsOf } from '../keys/details.ts';
import { findProject, projectsSentence } from '../keys/project.ts';
import { explainOther } from '../keys/refused.ts';
import { SILENT } from '../keys/trying.ts';
import { Failure } from '../lib/failure.ts';
import { type Family, familyOf, modelOf, rootOf, type WrittenAt } from './family.ts';
import type { RotateInputs } from './inputs.ts';

/** The key to rotate, with its family. */
export interface RotationSubject {
  readonly projectId: string;
  readonly family: Family;
  /** The keys of the family that the key in `api-key` may not delete, as far as that is known. */
  readonly foreignKeys: readonly Key[];
}

/** Only keys of owners have it. */
const OWNER_SCOPE = 'owners:write';

const SET_KEY_ID = 'Set `key-id` to its id instead of `current-key`; the Deepgram console shows it.';

/**
 * Finds the key to rotate and its family. `written` is called once Deepgram's time is known. Throws a Failure if there
 * is no such key.
 */
export async function findSubject(
  manager: ManagementClient,
  { currentKey, keyId, project, managementUrl }: RotateInputs,
  written: () => WrittenAt,
): Promise<RotationSubject> {
  const self = currentKey === '' ? undefined : await askItself(currentKey, managementUrl);
  const projectId = project === '' && self?.projectId ? self.projectId : await findProject(manager, project);
  const keys = await keysOf(manager, projectId);
  const id = self?.keyId ?? keyId;
  const named = keys.find((key) => key.id === id);
  const root = named === undefined ? id : rootOf(named);
  const family = familyOf(keys, { root, held: self === undefined ? '' : id }, written().writtenAt);
  if (family === undefined || (self !== undefined && named === undefined)) {
    throw new Failure(
      `${self === undefined ? 'key-id' : 'current-key'}: key ${id} is not among the ${keys.length} that the key in ` +
        `\`api-key\` can see in project ${projectId}. It was deleted, belongs to another \`project\`, or was created ` +
        'by somebody else: Deepgram shows a key only to its creator and to people who may see that person.' +
        (self === undefined
          ? ' `key-id` is the id of the first key; its successors have that id in their comments.'
          : ''),
    );
  }
  const completeFamily = await withDetails(manager, projectId, family, self);
  return {
    projectId,
    family: completeFamily,
    foreignKeys: await foreignKeysOf(manager, keys, completeFamily),
  };
}

/**
 * Completes the family with the details that the list of keys does not report. Throws a Failure if that fails for the
 * key that is the model for the successor.
 */
async function withDetails(
  manager: ManagementClient,
  projectId: string,
  family: Family,
  self: Token | undefined,
): Promise<Family> {
  const model = modelOf(family);
  const keys: Key[] = [];
  for (const key of family.keys) {
    const known = key.id === self?.keyId ? self : {};
    const details = detailsOf(manager, projectId, key, known).catch((error: unknown) => {
      if (key === model || !(error instanceof DeepgramError)) throw explainOther(error);
      return key;
    });
    keys.push(await details);
  }
  return { ...family, keys, current: keys.find(({ id }) => id === family.current.id) ?? family.current };
}

/**
 * The keys of the family that were created by somebody other than the creator of the key in `api-key`; empty if that
 * key belongs to an owner: https://developers.deepgram.com/docs/working-with-roles
 */
async function foreignKeysOf(
  manager: ManagementClient,
  keys: readonly Key[],
  family: Family,
): Promise<readonly Key[]> {
  const creators = new Set(keys.map(({ creator }) => creator?.id).filter((id) => id !== undefined));
  // A key always sees the keys of its own creator.
  if (creators.size < 2) return [];
  const self = await manager.token().catch(() => undefined);
  const own = keys.find(({ id }) => id === self?.keyId);
  const rights = expanded(self?.scopes ?? own?.scopes ?? []);
  if (own?.creator === undefined || rights.has(OWNER_SCOPE)) return [];
  const { id: mine } = own.creator;
  return family.keys.filter(({ creator }) => creator !== undefined && creator.id !== mine);
}

/** A key's description of itself, which includes at least its id. */
async function askItself(key: string, url: URL): Promise<Token & { readonly keyId: string }> {
  const client = openClient(key, url);
  try {
    const { keyId, ...rest } = await client.token();
    if (keyId !== undefined) return { keyId, ...rest };
    throw new Failure(`current-key: Deepgram does not say which key it is. ${SET_KEY_ID}`);
  } catch (error) {
    throw explainUnknownKey(error);
  } finally {
    client.close();
  }
}

function explainUnknownKey(error: unknown): unknown {
  if (!(error instanceof DeepgramError)) return error;
  const { kind, finding, message } = error;
  if (kind === 'bad-key') {
    return new Failure(
      `current-key: ${finding} It has expired, was deleted, or is a temporary token. If another rotation has ` +
        'just replaced it, run again: a workflow run keeps the secrets that it started with. Otherwise create a ' +
        'key and store it in the secret by hand, or set `key-id` to the id of an expired key instead of ' +
        '`current-key`.',
    );
  }
  return new Failure(SILENT.has(kind) ? `current-key: ${finding} ${SET_KEY_ID}` : message);
}

async function keysOf(manager: ManagementClient, projectId: string): Promise<readonly Key[]> {
  try {
    const { keys, isPartial } = await manager.listKeys(projectId);
    // A key of the family that is missing in the list would be neither counted nor deleted.
    if (isPartial) throw partialList(['api_keys']);
    return keys;
  } catch (error) {
    if (!(error instanceof DeepgramError) || error.kind !== 'unknown-project') throw explainOther(error);
    throw new Failure(`project: ${error.message}${await projectsSentence(manager)}`);
  }
}
