import { Failure, messageOf } from '../../lib/failure.ts';
import { proxyRefusal } from '../../lib/proxies.ts';
import { proxyRefusalFor } from '../../lib/tunnel.ts';
import { isAct, onAct } from './act.ts';

/** Hosts with GitHub's artifact service: https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts */
const HOSTS = /^(github\.com|.+\.(ghe\.com|localhost))$/;

/** Throws a Failure where there is no artifact service. */
export function requireArtifactService(environment: NodeJS.ProcessEnv): void {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  if (!HOSTS.test(URL.parse(server)?.hostname ?? '')) {
    throw new Failure(
      `${server} cannot keep this kind of artifact; only github.com and *.ghe.com can. On GitHub Enterprise Server ` +
        'use `save-to: commit` or `save-to: pull-request`; there and on Gitea or Forgejo, `save-to: workspace` with ' +
        'an upload action made for that server, such as actions/upload-artifact@v3, in a later step.',
    );
  }
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Failure(
      `There is no artifact service here: ${missing.join(' and ')} not set. GitHub's runner sets both for an ` +
        'action; elsewhere use `save-to: workspace`.',
    );
  }
}

/** What the service answered or did not, as against the disk of the machine. */
const OF_SERVICE = /Unable to make request|Failed to make request|Failed request|Failed to \w+Artifact/;

/** Throws a Failure if artifacts may not be kept for so many days. */
export function requireRetention(days: number | undefined, environment: NodeJS.ProcessEnv): void {
  const limit = Number(environment['GITHUB_RETENTION_DAYS'] || Number.POSITIVE_INFINITY);
  if (days !== undefined && days > limit) {
    throw new Failure(
      `retention-days: ${days} is more than the ${limit} days that the settings of this repository allow.`,
    );
  }
}

/** That the run holds an artifact of this name already. */
export function nameTaken(name: string): string {
  return (
    `this run already has an artifact named ${name}, and names cannot be reused, not even by a re-run. Set ` +
    '`artifact-name` to one that only this step uses; `github.job`, `strategy.job-index` and `github.run_attempt` ' +
    'tell steps apart.'
  );
}

interface ArtifactExplanation {
  readonly pattern: RegExp;
  readonly explain: (name: string, detail: string) => string;
}

const TAKEN = /\(409\)/;

export const isNameTaken = (error: unknown): boolean => TAKEN.test(messageOf(error));

/** With the code of the connection's error. */
const UNREACHABLE = /Unable to make request: (\w+)/;

/** The client's own errors, which reach us as text alone. */
const EXPLANATIONS: readonly ArtifactExplanation[] = [
  { pattern: TAKEN, explain: nameTaken },
  {
    pattern: /storage quota has been hit/,
    explain: () =>
      'the storage for artifacts is used up. Delete old artifacts, set `retention-days` lower, or raise the budget ' +
      'under Billing; GitHub updates the usage every 6 to 12 hours.',
  },
  {
    pattern: UNREACHABLE,
    explain: (_, code) =>
      `the artifact service cannot be reached (${code}). A self-hosted runner needs access to ` +
      '*.actions.githubusercontent.com and *.blob.core.windows.net.',
  },
  {
    pattern: /Upload progress stalled/,
    explain: () => 'the upload stalled. Run the job again.',
  },
  {
    pattern: /after \d+ attempts: (.*)/,
    explain: (_, last) => `the artifact service keeps failing: ${last}. See https://www.githubstatus.com.`,
  },
];

/** Why an artifact could not be made, and what to do. */
export async function whyNoArtifact(error: unknown, name: string): Promise<string> {
  const isUnreachable = UNREACHABLE.test(messageOf(error));
  const refused = isUnreachable ? await proxyRefusalFor(process.env['ACTIONS_RESULTS_URL'] ?? '') : undefined;
  return refused ?? explainArtifactError(error, name);
}

/** As far as the error itself tells. */
export function explainArtifactError(
  error: unknown,
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const refused = proxyRefusal(error);
  if (refused !== undefined) return refused;
  const message = messageOf(error);
  if (isAct(environment) && OF_SERVICE.test(message) && !isNameTaken(error)) {
    return onAct(message.split('\n', 1)[0] ?? '');
  }
  for (const { pattern, explain } of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match !== null) return explain(name, match[1] ?? '');
  }
  const said = message.trimEnd();
  return said.endsWith('.') ? said : `${said}.`;
}
