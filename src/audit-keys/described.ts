import type { AuditRule } from './rules.ts';

/** Each rule in words. */
interface Described {
  /** Goes on from "A key that". */
  readonly what: string;
  /** Why it matters, and what to do if that is not to replace the key. */
  readonly why: string;
  /** From 0 to 10, as https://nvd.nist.gov/vuln-metrics/cvss counts; GitHub makes words of it. */
  readonly severity: string;
}

/** What to do about a key, unless the rule says otherwise. */
export const REPLACE =
  'Scopes, tags and end of a key cannot be changed: make a new key, put it into the secret, and delete the old one in the ' +
  'Deepgram console.';

export const DESCRIBED: Readonly<Record<AuditRule, Described>> = {
  permanent: { what: 'never expires', why: 'If it leaks, it works for ever.', severity: '5.0' },
  expiring: { what: 'expires soon', why: 'What uses it fails then.', severity: '3.0' },
  expired: { what: 'has expired', why: 'Nothing can use it: delete it.', severity: '1.0' },
  excess: {
    what: 'may do more than is allowed',
    why: 'If it leaks, so does all that it may do.',
    severity: '8.0',
  },
  untagged: { what: 'lacks a tag', why: 'Usage reports cannot tell what uses it.', severity: '2.0' },
  old: { what: 'is too old', why: 'The longer it lasts, the more have seen it.', severity: '4.0' },
  unused: {
    what: 'was not used for long',
    why: 'Nobody would miss it, or notice that it leaked: delete it.',
    severity: '4.0',
  },
  orphaned: {
    what: 'was made by somebody who left the project',
    why: 'Deepgram has disabled it.',
    severity: '3.0',
  },
  demoted: {
    what: 'has more rights than the role of its maker',
    why: 'What is beyond that role does not work, until somebody raises the role.',
    severity: '5.0',
  },
  leftover: {
    what: 'was replaced by a newer one',
    why: 'rotate-key left it: look into its log, or delete the key.',
    severity: '4.0',
  },
};
