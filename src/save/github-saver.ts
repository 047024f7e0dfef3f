import { connect, type GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { Saved } from '../report/saved.ts';
import type { Batch, Recorded, Saver } from './saver.ts';

interface Access {
  readonly token: string;
  readonly event: Event;
}

/** What saving on GitHub consists of. */
interface Steps<Options> {
  preflight(client: GitHubClient, options: Options, files: readonly string[]): Promise<void>;
  save(client: GitHubClient, options: Options, batch: Batch): Promise<Saved>;
  recorded(client: GitHubClient, options: Options, path: string): Promise<Recorded | undefined>;
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
    preflight: async (files) => steps.preflight(await connected(), options, files),
    save: async (batch) => steps.save(await connected(), options, batch),
    recorded: async (path) => steps.recorded(await connected(), options, path),
  };
}
