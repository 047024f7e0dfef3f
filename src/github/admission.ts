import { Failure } from '../lib/failure.ts';
import type { Event } from './event.ts';
import { requiresRights } from './outsiders.ts';

export type SkippedReason = 'no-key-on-fork' | 'no-key-for-dependabot';

/** Either the key may be used, or the run is skipped and the job stays green. */
type Admission =
  | { readonly admitted: true }
  | { readonly admitted: false; readonly reason: SkippedReason; readonly why: string };

/**
 * Whether people without write access to the repository can trigger the run. All events that this action does not know
 * count, including ones that GitHub adds later: even a pull request from a branch of the repository can be opened by an
 * outsider.
 */
export const isOpenToOutsiders = ({ name }: Pick<Event, 'name'>): boolean => !requiresRights(name);

/** Names that Deepgram's own programs use. */
const KEY_VARIABLE = /^(?:DEEPGRAM|DG)_(?:API_)?KEY$/i;

/**
 * Decides whether the key may be used. Runs for forks and Dependabot get no secrets, which is not a failure:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request Throws
 * a Failure if the key is missing for another reason, or if an outsider could spend it.
 */
export function admit(
  event: Pick<Event, 'name' | 'fromFork' | 'outsider' | 'byDependabot' | 'isInFork'>,
  apiKey: string,
  { allowOutsideEvents }: { readonly allowOutsideEvents: boolean },
  env: NodeJS.ProcessEnv = process.env,
): Admission {
  if (event.outsider !== undefined && !allowOutsideEvents) {
    const other = event.fromFork ? 'the event pull_request' : 'another event';
    throw new Failure(
      `Refused on ${event.name}: ${event.outsider}. Use ${other}, or set \`allow-outside-events: true\` if a ` +
        'maintainer approves each run, for example through an environment with reviewers.',
    );
  }
  if (apiKey !== '') return { admitted: true };
  if (event.fromFork) {
    const why =
      'Skipped: pull requests from forks get no secrets, so there is no key. A maintainer can run it later.';
    return { admitted: false, reason: 'no-key-on-fork', why };
  }
  if (event.byDependabot) {
    const why = "Skipped: Dependabot's runs get no secrets of the repository, so there is no key.";
    return { admitted: false, reason: 'no-key-for-dependabot', why };
  }
  const stray = Object.keys(env).find((name) => KEY_VARIABLE.test(name) && env[name]?.trim());
  if (stray !== undefined) {
    throw new Failure(
      `api-key: it is empty, and the environment variable ${stray} is not read. Write \`api-key\` under \`with:\`, not ` +
        `under \`env:\`.`,
    );
  }
  if (event.isInFork === true) {
    throw new Failure(
      'api-key: it is empty. This repository is a fork, which does not inherit the secrets of the original repository. Add a secret here, or disable the workflow.',
    );
  }
  throw new Failure(
    'api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name ' +
      'behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable ' +
      'workflow is called without `secrets: inherit`.',
  );
}
