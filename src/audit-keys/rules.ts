import { type Key, NEVER, type Project, type ProjectMember } from '../deepgram/manage/answers.ts';
import { expanded, matchesAny } from '../deepgram/manage/scopes.ts';
import { readMark } from '../keys/mark.ts';
import { count, DAY_MS } from '../lib/units.ts';

/** Pure functions that determine which rules a key breaks. */

/** Under the names used in `fail-on`, in the order of the report. */
export const RULES = [
  'permanent',
  'expiring',
  'expired',
  'excess',
  'untagged',
  'old',
  'unused',
  'orphaned',
  'demoted',
  'leftover',
] as const;

export type AuditRule = (typeof RULES)[number];

/** The user's requirements for each key. */
export interface KeyPolicy {
  /** Scopes and patterns such as `usage:*`. */
  readonly allowed: readonly string[];
  readonly tags: readonly string[];
  readonly mustExpire: boolean;
  /** Days. */
  readonly expiresWithin: number;
  /** Days; undefined for no limit. */
  readonly olderThan: number | undefined;
  /** Days; undefined if usage is not checked. */
  readonly unusedFor: number | undefined;
}

/** A key and its circumstances. Facts that could not be read are undefined. */
export interface KeyInContext {
  readonly project: Project;
  readonly key: Key;
  readonly members: readonly ProjectMember[] | undefined;
  /** Ids of the keys that were used within the checked period. */
  readonly used: readonly string[] | undefined;
  /** Whether the rotation that this key belongs to has created a newer key. */
  readonly hasSuccessor: boolean;
}

/** A broken rule, described for people. */
interface Finding {
  readonly rule: AuditRule;
  readonly finding: string;
  /** Details of this key for a table; empty if the rule says it all. */
  readonly detail: string;
}

/** A key, by id or comment, that may break rules until a date. */
export interface Exception {
  readonly key: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** Undefined for all rules. */
  readonly rules: readonly AuditRule[] | undefined;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Broken rules with an exception, and its reason. */
  readonly excepted: readonly (Finding & { readonly reason: string })[];
}

/** The rules that a key breaks, separated into findings and allowed exceptions. `now` is in milliseconds. */
export function judge(
  seen: KeyInContext,
  policy: KeyPolicy,
  exceptions: readonly Exception[],
  now: number,
): Judgement {
  const { id, comment } = seen.key;
  const own = exceptions.filter(({ key, until }) => [id, comment].includes(key) && now < until);
  const findings: Finding[] = [];
  const excepted: (Finding & { readonly reason: string })[] = [];
  for (const broken of brokenBy(seen, policy, now)) {
    const exception = own.find(({ rules }) => rules === undefined || rules.includes(broken.rule));
    if (exception === undefined) findings.push(broken);
    else excepted.push({ ...broken, reason: exception.reason });
  }
  return { findings, excepted };
}

const broken = (rule: AuditRule, finding: string, detail = ''): Finding => ({ rule, finding, detail });

function brokenBy(seen: KeyInContext, policy: KeyPolicy, now: number): readonly Finding[] {
  const end = expiryFinding(seen.key, policy, now);
  // An expired key does no harm, so its other findings are irrelevant.
  if (end?.rule === 'expired') return [end];
  const all = [
    end,
    ...policyFindings(seen.key, policy),
    ...ageFindings(seen, policy, now),
    creatorFinding(seen),
    seen.hasSuccessor ? broken('leftover', 'A rotation created a newer key and left this one.') : undefined,
  ];
  return all.filter((each) => each !== undefined);
}

function expiryFinding(
  { expires }: Key,
  { mustExpire, expiresWithin }: KeyPolicy,
  now: number,
): Finding | undefined {
  if (expires === undefined) return undefined;
  if (expires === NEVER) return mustExpire ? broken('permanent', 'It never expires.') : undefined;
  const days = Math.floor((Date.parse(expires) - now) / DAY_MS);
  if (days < 0) return broken('expired', `It expired on ${expires}.`);
  const left = count(days, 'day');
  return days < expiresWithin ? broken('expiring', `It expires in ${left}.`, `in ${left}`) : undefined;
}

function policyFindings({ scopes, tags }: Key, policy: KeyPolicy): readonly (Finding | undefined)[] {
  const excess = [...expanded(scopes ?? [])].filter((scope) => !matchesAny(scope, policy.allowed));
  const missing = tags === undefined ? [] : policy.tags.filter((tag) => !tags.includes(tag));
  const [most, lacking] = [listed(scopes ?? [], excess), missing.join(', ')];
  return [
    excess.length > 0 ? broken('excess', `It has more scopes than allowed: ${most}.`, most) : undefined,
    missing.length > 0
      ? broken('untagged', `It lacks the ${missing.length > 1 ? 'tags' : 'tag'} ${lacking}.`, lacking)
      : undefined,
  ];
}

/** The scopes, or the name of a role if that is shorter. */
function listed(scopes: readonly string[], excess: readonly string[]): string {
  return scopes.length < excess.length ? scopes.join(', ') : excess.join(', ');
}

function ageFindings(
  { key, used }: KeyInContext,
  { olderThan, unusedFor }: KeyPolicy,
  now: number,
): readonly (Finding | undefined)[] {
  const days = Math.floor((now - Date.parse(key.created)) / DAY_MS);
  const age = count(days, 'day');
  const isOld = olderThan !== undefined && days > olderThan;
  const isUnused =
    unusedFor !== undefined && used !== undefined && days >= unusedFor && !used.includes(key.id);
  return [
    isOld ? broken('old', `It is ${age} old.`, age) : undefined,
    isUnused ? broken('unused', `It has not been used for ${count(unusedFor, 'day')}.`) : undefined,
  ];
}

/** Most scopes that are listed; if there are more, only their number is given. */
const MOST_LISTED = 5;

/**
 * For the rules, see
 * https://developers.deepgram.com/guides/deep-dives/safely-removing-team-members-with-active-api-keys
 */
function creatorFinding({ key, members }: KeyInContext): Finding | undefined {
  if (key.creator === undefined || members === undefined) return undefined;
  const { id } = key.creator;
  const creator = members.find((member) => member.id === id);
  if (creator === undefined) return broken('orphaned', 'Its creator left the project, so it is disabled.');
  if (creator.scopes === undefined) return undefined;
  const rights = expanded(creator.scopes);
  const lost = [...expanded(key.scopes ?? [])].filter(
    (scope) => !rights.has(scope) && !scope.startsWith('self-hosted:'),
  );
  if (lost.length === 0) return undefined;
  const what = lost.length > MOST_LISTED ? `${lost.length} of its scopes` : lost.join(', ');
  return broken('demoted', `Its creator's role has fewer scopes than the key: it cannot use ${what}.`, what);
}

/** The ids of the keys for which a rotation has created a newer key of the same family. */
export function withSuccessors(keys: readonly Key[]): ReadonlySet<string> {
  const newest = new Map<string, Key>();
  const rootOf = ({ id, comment }: Key): string => readMark(comment).root ?? id;
  for (const key of keys) {
    const other = newest.get(rootOf(key));
    if (other === undefined || Date.parse(key.created) > Date.parse(other.created))
      newest.set(rootOf(key), key);
  }
  return new Set(keys.filter((key) => newest.get(rootOf(key)) !== key).map(({ id }) => id));
}
