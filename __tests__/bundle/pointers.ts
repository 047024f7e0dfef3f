import { commitAll } from '../helpers/repository.ts';
import { type Lfs, type LfsOptions, pointerOf, pointerText, startLfs } from '../servers/lfs/server.ts';
import { openStage, type Ran, type Setting, type Stage, type Step } from './helpers.ts';
import { place } from './recordings.ts';

/** Runs the built action in a checkout without Git LFS, with a Git LFS server and a local Deepgram. */

const OWNER = 'octocat';
const REPO = 'talks';

export interface Premises extends Setting {
  /** Recordings by path. The checkout has pointers, and the server has the bytes. */
  readonly media: Readonly<Record<string, Buffer>>;
  /** Further objects on the server. */
  readonly beyond?: Readonly<Record<string, Buffer>>;
  readonly lfs?: Pick<LfsOptions, 'faults' | 'expiresIn' | 'ranges'>;
}

/** A checkout of pointers. */
export interface Pointers extends AsyncDisposable {
  readonly stage: Stage;
  readonly lfs: Lfs;
  run(step?: Step): Promise<Ran>;
  /** Commits everything, with pointers to further recordings. */
  commit(media?: Readonly<Record<string, Buffer>>): Promise<void>;
}

export async function openPointers({ media, beyond = {}, lfs: options, ...setting }: Premises) {
  const stage = await openStage(setting);
  const { authority } = stage.deepgram;
  const objects = [...Object.values(media), ...Object.values(beyond)];
  const lfs = await startLfs({ owner: OWNER, repo: REPO, objects, authority, ...options });
  const commit: Pointers['commit'] = async (more = {}) => {
    const pointers = Object.entries(more).map(([name, bytes]) => [name, pointerText(pointerOf(bytes))]);
    await place(stage, Object.fromEntries(pointers));
    await commitAll(stage.workspace);
  };
  await commit(media);
  const pointers: Pointers = {
    stage,
    lfs,
    commit,
    run: ({ contexts, env, secrets = [], ...step } = {}) =>
      stage.run({
        ...step,
        contexts: { 'github.token': lfs.token, ...contexts },
        env: { GITHUB_SERVER_URL: lfs.serverUrl, GITHUB_REPOSITORY: `${OWNER}/${REPO}`, ...env },
        secrets: [lfs.token, ...secrets],
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([stage[Symbol.asyncDispose](), lfs.close()]);
    },
  };
  return pointers;
}
