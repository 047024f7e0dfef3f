/** The checks, under the names used in `fail-on`, in the order of the report. */
export const CHECKS = [
  'invalid',
  'shared',
  'missing',
  'excess',
  'project',
  'expiring',
  'permanent',
  'tags',
  'balance',
  'models',
  'probe',
] as const;

export type CheckName = (typeof CHECKS)[number];

/** The user's requirements for a key. An empty list means that there is no check. */
export interface KeyRequirements {
  /** Other keys; the key must differ from all of them. */
  readonly others: readonly string[];
  /** Whether the other keys were given but are empty. */
  readonly hasNoOthers: boolean;
  readonly required: readonly string[];
  /** Scopes and patterns such as `members:*`. */
  readonly allowed: readonly string[];
  /** Scopes and patterns such as `members:*`. */
  readonly forbidden: readonly string[];
  /** Scopes and patterns that are exempt from `forbidden`. */
  readonly exempt: readonly string[];
  /**
   * Whether scopes that Deepgram does not document count as unknown; otherwise they count as excess unless they are
   * allowed.
   */
  readonly isLenient: boolean;
  /** Ids or names of projects; the key must belong to one of them. */
  readonly projects: readonly string[];
  /** Days; undefined if not checked. */
  readonly expiresWithin: number | undefined;
  readonly mustExpire: boolean;
  readonly tags: readonly string[];
  /** US dollars; undefined if not checked. */
  readonly minBalance: number | undefined;
  readonly models: readonly string[];
  /** Whether to have a short tone transcribed, which costs money. */
  readonly probe: boolean;
}
