import { realpath } from 'node:fs/promises';
import { ActionsCache, whyNoActionsCache } from './actions-cache.ts';
import { AnswerFolder } from './folder.ts';
import { FolderStore } from './folder-store.ts';
import { ForgivingStore } from './forgiving.ts';

export interface StoreOptions {
  /** Whether the user allows the Actions cache. */
  readonly cache: boolean;
  /** The folder to use instead of the Actions cache; empty if there is none. */
  readonly folder: string;
}

/**
 * Opens the store that the user chose; undefined if there is none. `notify` is called with its first error, and with
 * each damaged entry; `inform` is called when the store has to wait.
 */
export async function openStore(
  { cache, folder }: StoreOptions,
  environment: NodeJS.ProcessEnv,
  notify: (notice: string) => void,
  inform: (line: string) => void = () => {},
): Promise<ForgivingStore | undefined> {
  if (folder !== '') {
    // The user can choose a link, but AnswerFolder does not follow links.
    const real = await realpath(folder).catch(() => folder);
    return new ForgivingStore(new FolderStore(new AnswerFolder(real)), folder, notify);
  }
  if (!cache) return undefined;
  const missing = whyNoActionsCache(environment);
  if (missing === undefined)
    return new ForgivingStore(new ActionsCache(environment, { notify, inform }), 'the Actions cache', notify);
  notify(`Answers are not kept in the Actions cache: ${missing}. To keep them, set \`cache-folder\`.`);
  return undefined;
}
