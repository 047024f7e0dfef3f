import { createHash } from 'node:crypto';
import { forPlainText } from '../lib/safe-text.ts';
import { DESCRIBED, REPLACE } from './described.ts';
import { type AuditRule, type Judgement, type KeyInContext, RULES } from './rules.ts';

/**
 * Renders the result of an audit for GitHub's code scanning; pure.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */

/** The most results that GitHub shows from one upload. */
const MOST_RESULTS = 5000;

/** A SARIF 2.1.0 log of all broken rules, without exceptions. */
export function sarifOf(
  judged: readonly (KeyInContext & Judgement)[],
  unseen: readonly string[],
  failOn: ReadonlySet<string>,
): object {
  const results = judged.flatMap((each) =>
    each.findings.map(({ rule, finding }) => ({
      ruleId: rule,
      ruleIndex: RULES.indexOf(rule),
      level: levelOf(rule, failOn),
      message: textOf(`${nameOf(each)}: ${finding}`),
      locations: [{ physicalLocation: placeOf(each) }],
      // An alert is identified by the key and the rule, whatever its message says this time.
      partialFingerprints: { primaryLocationLineHash: hashOf(rule, each.project.id, each.key.id) },
    })),
  );
  const invocation = {
    executionSuccessful: true,
    toolExecutionNotifications: unseen.map((text) => ({
      level: 'warning',
      message: textOf(`Not seen: ${text}`),
    })),
  };
  const driver = { name: 'audit-keys', rules: RULES.map((rule) => describe(rule, failOn)) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations: [invocation], results: results.slice(0, MOST_RESULTS) }],
  };
}

function describe(rule: AuditRule, failOn: ReadonlySet<string>): object {
  const { what, why, severity } = DESCRIBED[rule];
  const sentence = `A Deepgram API key ${what}.`;
  const help = `${why} ${REPLACE}`;
  return {
    id: rule,
    name: rule,
    shortDescription: { text: sentence },
    fullDescription: { text: `${sentence} ${why}` },
    help: { text: help },
    defaultConfiguration: { level: levelOf(rule, failOn) },
    properties: { tags: ['security'], 'security-severity': severity },
  };
}

const levelOf = (rule: AuditRule, failOn: ReadonlySet<string>): string =>
  failOn.has(rule) ? 'error' : 'warning';

const nameOf = ({ key }: KeyInContext): string =>
  key.comment === '' ? key.id : `${key.comment} (${key.id})`;

/**
 * Keys are not in files, so the path is artificial. For an existing file, GitHub's upload would compare the line with
 * the fingerprint.
 */
function placeOf({ project, key }: KeyInContext): object {
  const uri = ['deepgram', 'projects', project.id, 'keys', key.id].map(encodeURIComponent).join('/');
  return { artifactLocation: { uri }, region: { startLine: 1 } };
}

/**
 * Comments of keys are untrusted: the text must not contain links or placeholders.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html#_Toc141790718
 */
const textOf = (text: string): { readonly text: string } => ({
  text: forPlainText(text)
    .replaceAll(/[[\]\\]/g, '\\$&')
    .replaceAll(/[{}]/g, '$&$&'),
});

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
