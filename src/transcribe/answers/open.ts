import { realpath } from 'node:fs/promises';
import { ActionsCache, whyNoActionsCache } from './actions-cache.ts';
import { AnswerFolder } from './folder.ts';
import { FolderStore } from './folder-store.ts';
import { ForgivingStore } from './forgiving.ts';

export interface StoreOptions {
  /** Whether the Actions cache may be used. */
  readonly cache: boolean;
  /** The folder that is used instead of it; empty if there is none. */
  readonly folder: string;
}

/**
 * The store that the user wants; undefined if there is none. `tell` is called if it does not work, once, and for each
 * part of it that is damaged; `inform` when it has to be waited for.
 */
export async function openStore(
  { cache, folder }: StoreOptions,
  environment: NodeJS.ProcessEnv,
  tell: (notice: string) => void,
  inform: (line: string) => void = () => {},
): Promise<ForgivingStore | undefined> {
  if (folder !== '') {
    // The user may name a link, which is not followed otherwise.
    const real = await realpath(folder).catch(() => folder);
    return new ForgivingStore(new FolderStore(new AnswerFolder(real)), folder, tell);
  }
  if (!cache) return undefined;
  const missing = whyNoActionsCache(environment);
  if (missing === undefined)
    return new ForgivingStore(new ActionsCache(environment, { tell, inform }), 'the Actions cache', tell);
  tell(`Answers are not kept in the Actions cache: ${missing}. To keep them, set \`cache-folder\`.`);
  return undefined;
}
