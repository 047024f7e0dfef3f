import { problem, SECRET_DETECTED } from './answers.ts';
import type { Gap } from './gap.ts';
import { at, textAt } from './json.ts';
import { ruleViolations } from './rules.ts';

/** Writes a file, if rules allow it and it has no secret. Otherwise refuses with 409, as GitHub's description says. */
export const putContents: Gap = async ({ body }, _rest, gaps) => {
  const branch = String(at(body, 'branch') ?? gaps.defaultBranch);
  const change = { branch, kind: 'update', isSigned: true } as const;
  const refusal = gaps.rules().refusal(change);
  if (refusal !== undefined) return problem(409, refusal);
  if (gaps.rules().isRefusedByProtection(change)) return problem(409, PULL_REQUEST_REQUIRED);
  const content = Buffer.from(textAt(body, 'content'), 'base64').toString();
  const isSecret = gaps.settings().pushProtection?.test(content) === true;
  return isSecret ? problem(409, ruleViolations([SECRET_DETECTED])) : undefined;
};

/** Source: https://github.com/googleapis/repo-automation-bots/issues/5551 */
export const PULL_REQUEST_REQUIRED = 'Changes must be made through a pull request.';
