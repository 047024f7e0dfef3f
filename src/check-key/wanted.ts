/** The checks, by the names that the input `fail-on` has for their failures, in the order of the report. */
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

/** What the user wants of a key. An empty list means that it is not checked. */
export interface WantedOfKey {
  /** Other keys, from which it must differ. */
  readonly others: readonly string[];
  /** Whether these were given and are empty. */
  readonly hasNoOthers: boolean;
  readonly required: readonly string[];
  /** Scopes and patterns such as `members:*`. */
  readonly allowed: readonly string[];
  /** Scopes and patterns such as `members:*`. */
  readonly forbidden: readonly string[];
  /** Scopes and patterns that are no excess, though `forbidden` has them. */
  readonly spared: readonly string[];
  /** Whether nobody can tell if a scope that Deepgram does not document is too much; else it is, unless it is allowed. */
  readonly isLenient: boolean;
  /** Ids or names, one of which must be that of its project. */
  readonly projects: readonly string[];
  /** Days; undefined if it is not checked. */
  readonly expiresWithin: number | undefined;
  readonly mustExpire: boolean;
  readonly tags: readonly string[];
  /** US dollars; undefined if it is not checked. */
  readonly minBalance: number | undefined;
  readonly models: readonly string[];
  /** Have a moment of sound transcribed, which costs. */
  readonly probe: boolean;
}
