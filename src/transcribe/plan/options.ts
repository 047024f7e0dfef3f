import type { Parameter } from '../../deepgram/listen/parameters.ts';
import { sha256 } from '../../lib/hash.ts';

/** Parameters that change how a request is accounted for or kept, and not what is heard. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['tag', 'extra', 'mip_opt_out']);

/** Parameters whose values are the user's own words. The lock file may be public, and shows only a hash of them. */
const PRIVATE: ReadonlySet<string> = new Set([
  'keyterm',
  'replace',
  'search',
  'keywords',
  'custom_topic',
  'custom_intent',
]);

/** Hexadecimal digits that tell private values apart. */
const DIGITS = 16;

/** The parameters that change the answer, as `name=value&…`: equal texts are equal requests, in whatever order. */
export function canonicalOptions(parameters: readonly Parameter[]): string {
  const effective = parameters.filter(([name]) => !WITHOUT_EFFECT.has(name));
  const byName = Map.groupBy(effective, ([name]) => name);
  return [...byName.keys()]
    .sort()
    .flatMap((name) => written(name, (byName.get(name) ?? []).map(([, value]) => value).sort()))
    .join('&');
}

function written(name: string, values: readonly string[]): string[] {
  if (!PRIVATE.has(name)) return values.map((value) => String(new URLSearchParams([[name, value]])));
  return [`${name}=#${sha256(values.join('\n')).slice(0, DIGITS)}`];
}

/** How two canonical options differ, in words: `model was nova-2, is nova-3; diarize is new`. */
export function whyOptionsDiffer(before: string, now: string): string {
  const [old, current] = [new URLSearchParams(before), new URLSearchParams(now)];
  const names = new Set([...old.keys(), ...current.keys()].sort());
  const changes = [...names].map((name) => changeOf(name, old.getAll(name), current.getAll(name)));
  return changes.filter((change) => change !== '').join('; ');
}

function changeOf(name: string, old: readonly string[], current: readonly string[]): string {
  const [was, is] = [old.join(', '), current.join(', ')];
  if (old.length === 0) return `${name} is new`;
  if (current.length === 0) return `${name} is gone`;
  if (was === is) return '';
  return PRIVATE.has(name) ? `${name} changed` : `${name} was ${was}, is ${is}`;
}
