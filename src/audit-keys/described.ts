import type { AuditRule } from './rules.ts';

/** The description of a rule. */
interface Described {
  /** Continues "A key that". */
  readonly what: string;
  /** Why it matters, and what to do unless it is to replace the key. */
  readonly why: string;
  /** From 0 to 10, on the scale of https://nvd.nist.gov/vuln-metrics/cvss; GitHub shows it as a word. */
  readonly severity: string;
}

/** What to do about a key, unless the rule says otherwise. */
export const REPLACE =
  'The scopes, tags and expiry of a key cannot be changed: create a new key, store it in the secret, and ' +
  'delete the old one in the Deepgram console.';

export const DESCRIBED: Readonly<Record<AuditRule, Described>> = {
  permanent: { what: 'never expires', why: 'If it leaks, it works forever.', severity: '5.0' },
  expiring: { what: 'expires soon', why: 'Whatever uses it fails then.', severity: '3.0' },
  expired: { what: 'has expired', why: 'Nothing can use it: delete it.', severity: '1.0' },
  excess: {
    what: 'has more scopes than allowed',
    why: 'If it leaks, whoever finds it can use all of them.',
    severity: '8.0',
  },
  untagged: { what: 'lacks a tag', why: 'Usage reports cannot tell what uses it.', severity: '2.0' },
  old: {
    what: 'is too old',
    why: 'The longer a key exists, the more people and systems have seen it.',
    severity: '4.0',
  },
  unused: {
    what: 'has not been used for a long time',
    why: 'Nobody would miss it, and nobody would notice if it leaked: delete it.',
    severity: '4.0',
  },
  orphaned: {
    what: 'was created by somebody who left the project',
    why: 'Deepgram has disabled it.',
    severity: '3.0',
  },
  demoted: {
    what: "has more scopes than its creator's role",
    why: 'Scopes beyond that role do not work unless the role is raised.',
    severity: '5.0',
  },
  leftover: {
    what: 'was replaced by a newer one',
    why: 'rotate-key did not delete it: check its log, or delete the key.',
    severity: '4.0',
  },
};
