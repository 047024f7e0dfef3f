import { connect, type GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { Saved } from '../report/saved.ts';
import type { Batch, LockFile, Preflight, Recorded, Saver } from './saver.ts';

interface Access {
  readonly token: string;
  readonly event: Event;
}

/** What saving on GitHub consists of. */
interface Steps<Options> {
  preflight(client: GitHubClient, options: Options, plan: Preflight): Promise<readonly string[]>;
  save(client: GitHubClient, options: Options, batch: Batch): Promise<Saved>;
  recorded(client: GitHubClient, options: Options, lock: LockFile): Promise<readonly Recorded[]>;
}

/** A saver that connects to GitHub once, when it is first needed. */
export function createGitHubSaver<Options extends Access>(
  options: Options,
  steps: Steps<Options>,
  open: typeof connect = connect,
): Saver {
  let client: Promise<GitHubClient> | undefined;
  const connected = (): Promise<GitHubClient> => {
    client ??= open(options.token, options.event);
    return client;
  };
  return {
    preflight: async (plan) => steps.preflight(await connected(), options, plan),
    save: async (batch) => steps.save(await connected(), options, batch),
    recorded: async (lock) => steps.recorded(await connected(), options, lock),
  };
}
