import type { Explained } from '../deepgram/error.ts';
import { NEVER } from '../deepgram/manage/answers.ts';
import { expanded, isDocumented, matchesAny, roleOf } from '../deepgram/manage/scopes.ts';
import { count, DAY_MS } from '../lib/units.ts';
import type { KeyFacts, Known } from './facts.ts';
import type { CheckName, KeyRequirements } from './wanted.ts';

/** The result of a check. */
export interface Check extends Explained {
  readonly name: CheckName;
  /** The subject of the check, for people. */
  readonly title: string;
  readonly answer: 'pass' | 'fail' | 'cannot tell';
  /** Whether it has no result for a reason that another check reports. */
  readonly isConsequence?: true;
}

/** A known fact that does not decide the check. */
type Undecided = Explained;

/** The result for a known fact: without advice, the check passes. */
type CheckVerdict = readonly [finding: string, advice?: string];

/** Most scopes of a role that are listed; beyond that, the name of the role says more. */
const MOST_LISTED = 5;
const NEW_KEY = 'Create a new key in the Deepgram console, store it in the secret, and delete this one.';

export const TITLES: Readonly<Record<CheckName, string>> = {
  invalid: 'Validity',
  shared: 'Difference from other keys',
  missing: 'Required scopes',
  excess: 'Excess scopes',
  project: 'Project',
  expiring: 'Time left',
  permanent: 'Expiration',
  tags: 'Tags',
  balance: 'Credit',
  models: 'Models',
  probe: 'Transcribing',
};

/** Runs every check that the user requests, in the order of the report. `now` is in milliseconds. */
export function checkAll(wanted: KeyRequirements, facts: KeyFacts, apiKey: string, now: number): Check[] {
  const { minBalance, expiresWithin } = wanted;
  const checks: readonly (Check | undefined)[] = [
    check('invalid', facts.valid, ({ accepted, finding, advice }) =>
      accepted ? [identified(finding, facts)] : [finding, advice],
    ),
    wanted.others.length === 0 && !wanted.hasNoOthers ? undefined : sharedCheck(wanted, apiKey),
    wanted.required.length === 0
      ? undefined
      : check('missing', facts.scopes, (scopes) => missingVerdict(wanted, scopes)),
    wanted.forbidden.length + wanted.allowed.length === 0
      ? undefined
      : check('excess', facts.scopes, (scopes) => excessVerdict(wanted, scopes)),
    wanted.projects.length === 0
      ? undefined
      : check('project', facts.project, ({ id, name }) => projectVerdict(wanted.projects, id, name)),
    expiresWithin === undefined
      ? undefined
      : check('expiring', facts.expires, (expires) => expiringVerdict(expiresWithin, expires, now)),
    wanted.mustExpire ? check('permanent', facts.expires, permanentVerdict) : undefined,
    wanted.tags.length === 0
      ? undefined
      : check('tags', facts.tags, (tags) => tagsVerdict(wanted.tags, tags)),
    minBalance === undefined
      ? undefined
      : check('balance', facts.balance, (balance) => balanceVerdict(minBalance, balance)),
    wanted.models.length === 0
      ? undefined
      : check('models', facts.models, (models) => modelsVerdict(wanted.models, models)),
    wanted.probe
      ? check('probe', facts.probe, ({ works, finding, advice }) => (works ? [finding] : [finding, advice]))
      : undefined,
  ];
  return checks.filter((each) => each !== undefined);
}

/** The required scopes that the key lacks. */
export function missingScopes({ required }: KeyRequirements, scopes: readonly string[]): string[] {
  const held = expanded(scopes);
  return required.filter((scope) => !held.has(scope));
}

/** The scopes that the key should not have. */
export function excessScopes(wanted: KeyRequirements, scopes: readonly string[]): string[] {
  const { allowed, forbidden, exempt, required } = wanted;
  const unsure = unsureScopes(wanted, scopes);
  return [...expanded(scopes)].filter((scope) => {
    if (matchesAny(scope, forbidden) && !matchesAny(scope, exempt)) return true;
    return allowed.length > 0 && !matchesAny(scope, [...allowed, ...required]) && !unsure.includes(scope);
  });
}

/** Scopes that Deepgram does not document, so it is unknown whether they are excessive. */
function unsureScopes(
  { isLenient, allowed, forbidden, required }: KeyRequirements,
  scopes: readonly string[],
): string[] {
  if (!isLenient) return [];
  const named = [...allowed, ...forbidden, ...required];
  return [...expanded(scopes)].filter((scope) => !isDocumented(scope) && !matchesAny(scope, named));
}

/** Whole days until the expiry, rounded down; undefined if it is `never` or not a date. `now` is in milliseconds. */
export function daysUntil(expires: string, now: number): number | undefined {
  const days = Math.floor((Date.parse(expires) - now) / DAY_MS);
  return expires === NEVER || Number.isNaN(days) ? undefined : days;
}

function check<T>(
  name: CheckName,
  fact: Known<T>,
  judge: (value: T) => CheckVerdict | Undecided | undefined,
): Check {
  const title = TITLES[name];
  if (!fact.known) {
    const { finding, advice, isConsequence } = fact;
    return { name, title, answer: 'cannot tell', finding, advice, ...(isConsequence && { isConsequence }) };
  }
  const verdict = judge(fact.value);
  if (verdict === undefined) {
    const finding = 'Deepgram reports a date that cannot be read.';
    return { name, title, answer: 'cannot tell', finding, advice: '' };
  }
  if ('finding' in verdict) return { name, title, answer: 'cannot tell', ...verdict };
  const [finding, advice] = verdict;
  return { name, title, answer: advice === undefined ? 'pass' : 'fail', finding, advice: advice ?? '' };
}

/** Names the key by its id and comment, which are not secret. */
function identified(finding: string, { keyId, comment }: KeyFacts): string {
  const which = [comment === '' ? '' : `“${comment}”`, keyId === '' ? '' : `id ${keyId}`];
  const identity = which.filter((part) => part !== '').join(', ');
  return identity === '' ? finding : `${finding.replace(/\.$/, '')} as ${identity}.`;
}

function sharedCheck({ others, hasNoOthers }: KeyRequirements, apiKey: string): Check {
  if (hasNoOthers) {
    const finding = '`differs-from` is empty: the secret does not exist, or its name is misspelled.';
    return check(
      'shared',
      { known: false, finding, advice: 'Check it, or remove the input.', kind: undefined },
      () => undefined,
    );
  }
  const same = others.indexOf(apiKey) + 1;
  const verdict: CheckVerdict =
    same === 0
      ? [`It differs from the ${others.length} in \`differs-from\`.`]
      : [`It is the same key as number ${same} in \`differs-from\`.`, `Use a key for each. ${NEW_KEY}`];
  return check('shared', { known: true, value: verdict }, (value) => value);
}

const list = (scopes: readonly string[]): string => scopes.map((scope) => `\`${scope}\``).join(', ');

/** The scopes as a list, or as the role that they make up. */
function described(scopes: readonly string[]): string {
  const role = roleOf(scopes);
  if (scopes.length === 0) return 'It has no scopes.';
  return role === undefined ? `It has ${list(scopes)}.` : `It has all rights of the role ${role}.`;
}

function missingVerdict(wanted: KeyRequirements, scopes: readonly string[]): CheckVerdict {
  const missing = missingScopes(wanted, scopes);
  if (missing.length === 0) return [described(scopes)];
  return [`It lacks ${list(missing)}. ${described(scopes)}`, `Create a key with ${list(wanted.required)}.`];
}

function excessVerdict(wanted: KeyRequirements, scopes: readonly string[]): CheckVerdict | Undecided {
  const excess = excessScopes(wanted, scopes);
  const unsure = unsureScopes(wanted, scopes);
  if (excess.length === 0 && unsure.length > 0) {
    const finding = `It has ${list(unsure)}, which Deepgram does not document.`;
    return {
      finding,
      advice: 'If that is intended, list it in `allowed-scopes`; otherwise use a key without it.',
    };
  }
  if (excess.length === 0) return [described(scopes)];
  const enough = wanted.required.length > 0 ? wanted.required : ['usage:write'];
  const role = roleOf(scopes);
  const why = role === undefined ? '' : ` by its role ${role}`;
  // The report lists all of them.
  const what =
    role !== undefined && excess.length > MOST_LISTED ? count(excess.length, 'scope') : list(excess);
  return [`It is over-privileged${why}: ${what}.`, `Use a key with only ${list(enough)}. ${NEW_KEY}`];
}

function projectVerdict(projects: readonly string[], id: string, name: string): CheckVerdict {
  const finding = name === '' ? `Its project is ${id}.` : `Its project is ${name} (${id}).`;
  if (projects.includes(id) || (name !== '' && projects.includes(name))) return [finding];
  const wanted = projects.join(' or ');
  return [`${finding} It should be ${wanted}.`, 'Store a key of the right project in the secret.'];
}

function expiringVerdict(within: number, expires: string, now: number): CheckVerdict | undefined {
  if (expires === NEVER) return ['It never expires.'];
  const days = daysUntil(expires, now);
  if (days === undefined) return undefined;
  const finding =
    days < 0 ? `It expired on ${expires}.` : `It expires in ${count(days, 'day')}, on ${expires}.`;
  return days < within ? [finding, `Replace it before then. ${NEW_KEY}`] : [finding];
}

function permanentVerdict(expires: string): CheckVerdict {
  if (expires !== NEVER) return [`It expires on ${expires}.`];
  return [
    'It never expires.',
    'Create a key with an expiration date: it cannot be added to an existing key.',
  ];
}

function tagsVerdict(wanted: readonly string[], tags: readonly string[]): CheckVerdict {
  const missing = wanted.filter((tag) => !tags.includes(tag));
  const has = tags.length === 0 ? 'It has no tags.' : `It has the tags ${tags.join(', ')}.`;
  if (missing.length === 0) return [has];
  return [
    `It lacks ${missing.join(', ')}. ${has}`,
    'Create a key with these tags: they cannot be added to an existing key.',
  ];
}

const dollars = (amount: number): string => `${amount.toFixed(2)} US dollars`;

function balanceVerdict(least: number, balance: number): CheckVerdict {
  const finding = `${dollars(balance)} are left.`;
  return balance >= least
    ? [finding]
    : [`${finding} There should be at least ${dollars(least)}.`, 'Add credit in the Deepgram console.'];
}

function modelsVerdict(
  wanted: readonly string[],
  models: readonly { names: readonly string[]; usable: boolean }[],
): CheckVerdict {
  const there = new Set(models.filter(({ usable }) => usable).flatMap(({ names }) => names));
  const missing = wanted.filter((model) => !there.has(model));
  if (missing.length === 0) return [`Deepgram lists ${wanted.join(', ')}.`];
  return [
    `Deepgram does not list ${missing.join(', ')} among ${count(models.length, 'model')}.`,
    'Check its name, or ask Deepgram for access.',
  ];
}
