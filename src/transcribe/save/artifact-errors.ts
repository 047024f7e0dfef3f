import { Failure, messageOf } from '../../lib/failure.ts';
import { proxyRefusal } from '../../lib/proxies.ts';
import { proxyRefusalFor } from '../../lib/tunnel.ts';
import { actRefusal, isAct } from './act.ts';

/**
 * Hosts with GitHub's artifact service:
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
const HOSTS = /^(github\.com|.+\.(ghe\.com|localhost))$/;

/** Throws a Failure if there is no artifact service. */
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
      `There is no artifact service here: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set. GitHub's runner sets both for an ` +
        'action; elsewhere use `save-to: workspace`.',
    );
  }
}

/** Errors of the service, and not of this machine's disk. */
const SERVICE_ERROR = /Unable to make request|Failed to make request|Failed request|Failed to \w+Artifact/;

/** Throws a Failure if `days` is more than the repository's settings allow for artifacts. */
export function requireRetention(days: number | undefined, environment: NodeJS.ProcessEnv): void {
  const limit = Number(environment['GITHUB_RETENTION_DAYS'] || Number.POSITIVE_INFINITY);
  if (days !== undefined && days > limit) {
    throw new Failure(
      `retention-days: ${days} is more than the ${limit} days that the settings of this repository allow.`,
    );
  }
}

/** Returns the message that the run already has an artifact of this name. */
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

/** Captures the code of the connection error. */
const UNREACHABLE = /Unable to make request: (\w+)/;

/** Errors of the client, which can only be recognized by their text. */
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

/** Explains why an artifact could not be uploaded, and what to do. If the service is unreachable, checks the proxy. */
export async function whyNoArtifact(error: unknown, name: string): Promise<string> {
  const isUnreachable = UNREACHABLE.test(messageOf(error));
  const refused = isUnreachable ? await proxyRefusalFor(process.env['ACTIONS_RESULTS_URL'] ?? '') : undefined;
  return refused ?? explainArtifactError(error, name);
}

/** Explains an upload error from its text alone. */
export function explainArtifactError(
  error: unknown,
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const refused = proxyRefusal(error);
  if (refused !== undefined) return refused;
  const message = messageOf(error);
  if (isAct(environment) && SERVICE_ERROR.test(message) && !isNameTaken(error)) {
    return actRefusal(message.split('\n', 1)[0] ?? '');
  }
  for (const { pattern, explain } of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match !== null) return explain(name, match[1] ?? '');
  }
  const sentence = message.trimEnd();
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
