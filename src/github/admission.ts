import { Failure } from './lib/failure.ts';
import { at } from './lib/guards.ts';

/** What started the workflow run, as far as it decides who may spend the key. */
export interface Event {
  readonly name: string;
  /** The head of the pull request is another repository's, or that repository is gone. */
  readonly fromFork: boolean;
  readonly byDependabot: boolean;
}

export type SkippedReason = 'no-key-on-fork' | 'no-key-for-dependabot';

/** The key may be used, or the run is skipped in peace. */
export type Admission =
  | { readonly admitted: true }
  | { readonly admitted: false; readonly reason: SkippedReason; readonly why: string };

const DEPENDABOT = 'dependabot[bot]';

/** Reads the event from the runner. */
export async function readEvent(): Promise<Event> {
  const { context } = await import('@actions/github');
  const payload: unknown = context.payload;
  const pullRequest = at(payload, 'pull_request');
  const head = at(pullRequest, 'head', 'repo', 'full_name');
  const author = at(pullRequest, 'user', 'login');
  return {
    name: context.eventName,
    fromFork: pullRequest !== undefined && head !== at(payload, 'repository', 'full_name'),
    byDependabot: context.actor === DEPENDABOT || author === DEPENDABOT,
  };
}

/** Whether it depends on the event if the key may be used; otherwise reading the event is not worth the time. */
export function dependsOnEvent(eventName: string | undefined, apiKey: string): boolean {
  return apiKey === '' || eventName === 'pull_request_target';
}

/**
 * Decides whether the key may be used. Forks and Dependabot get no secrets, which is no failure:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * Throws a Failure if the key is missing elsewhere, or if a stranger could spend it.
 */
export function admit(event: Event, apiKey: string, allowForkHeads: boolean): Admission {
  if (event.name === 'pull_request_target' && event.fromFork && !allowForkHeads) {
    throw new Failure(
      'Refused on pull_request_target: the pull request comes from a fork, and whoever opened it would decide what ' +
        'your key is spent on. Use the event pull_request, or set `allow-fork-heads: true` if a maintainer has ' +
        'looked at it, for example behind an environment with reviewers.',
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
  throw new Failure(
    'api-key: it is empty. Likely causes: the secret is not defined in this repository or organization; its name ' +
      'behind `secrets.` is misspelled; it belongs to an environment that the job does not name; or a reusable ' +
      'workflow is called without `secrets: inherit`.',
  );
}
