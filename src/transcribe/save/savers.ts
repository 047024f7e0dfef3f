import { randomUUID } from 'node:crypto';
import type { Event } from '../../github/event.ts';
import type { Saving } from '../inputs/saving.ts';
import type { NamedSaver } from './save.ts';
import type { Saver } from './saver.ts';

type SavingWay = Exclude<Saving['to'][number], 'workspace'>;

/** Creates the saver of each way. A run loads only the modules that it uses. */
const WAYS: Readonly<Record<SavingWay, (saving: Saving, token: string, event: Event) => Promise<Saver>>> = {
  artifact: (saving, _, event) => makeArtifactSaver(saving, event),
  commit: async ({ branch, commitMessage }, token, event) => {
    const { createCommitSaver } = await import('./commit.ts');
    return createCommitSaver({ token, event, branch, message: commitMessage });
  },
  'pull-request': async ({ branch, commitMessage, pullRequest }, token, event) => {
    const { createPullRequestSaver } = await import('./pull-request.ts');
    return createPullRequestSaver({ token, event, base: branch, message: commitMessage, ...pullRequest });
  },
};

/** Creates the savers that the user chose. The workspace needs none, since it always gets the files. */
export async function makeSavers(saving: Saving, token: string, event: Event): Promise<NamedSaver[]> {
  const ways = saving.to.filter((name) => name !== 'workspace');
  return await Promise.all(
    ways.map(async (name) => ({ name, saver: await WAYS[name](saving, token, event) })),
  );
}

/**
 * Returns a function that creates the saver for batches that could not be saved; undefined if the user wants none. It
 * uploads an artifact with a random name, since a failed upload may keep its own name occupied.
 */
export function makeRescue(saving: Saving, event: Event): (() => Promise<Saver>) | undefined {
  const name = `transcripts-rescued-${randomUUID().slice(0, 8)}`;
  const rescuing = { ...saving, artifact: { ...saving.artifact, name } };
  return saving.rescue ? () => makeArtifactSaver(rescuing, event) : undefined;
}

async function makeArtifactSaver({ artifact }: Saving, event: Event): Promise<Saver> {
  const { createArtifactSaver } = await import('./artifact.ts');
  const { artifactNames } = await import('./artifact-names.ts');
  return createArtifactSaver({ ...artifact, names: artifactNames(artifact.name, { ...event, ...artifact }) });
}
