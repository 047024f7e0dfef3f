import { connect, type GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { SavingResult } from '../report/saved.ts';
import type { Batch, LockReader, Preflight, RecordedLock, Saver } from './saver.ts';
import { notSavedOn } from './target.ts';

interface SaverAccess {
  readonly token: string;
  readonly event: Event;
}

/** The operations that each way of saving on GitHub implements. */
interface SaverSteps<Options> {
  preflight(client: GitHubClient, options: Options, plan: Preflight): Promise<readonly string[]>;
  save(client: GitHubClient, options: Options, batch: Batch): Promise<SavingResult>;
  recorded(client: GitHubClient, options: Options, lock: LockReader): Promise<readonly RecordedLock[]>;
  /** The branch that has the recordings. */
  target(options: Options): string;
}

/** Creates a saver that connects to GitHub once, on first use. */
export function createGitHubSaver<Options extends SaverAccess>(
  options: Options,
  steps: SaverSteps<Options>,
  open: typeof connect = connect,
): Saver {
  let client: Promise<GitHubClient> | undefined;
  const connected = (): Promise<GitHubClient> => {
    client ??= open(options.token, options.event);
    return client;
  };
  return {
    preflight: async (plan) => steps.preflight(await connected(), options, plan),
    notSaved: async (sources) => notSavedOn(await connected(), steps.target(options), sources),
    save: async (batch) => steps.save(await connected(), options, batch),
    recorded: async (lock) => {
      if (!hasTarget(() => steps.target(options))) return [];
      return await steps.recorded(await connected(), options, lock);
    },
  };
}

/** Whether there is a branch to save to. If not, the preflight reports why. */
function hasTarget(target: () => string): boolean {
  try {
    target();
    return true;
  } catch {
    return false;
  }
}
