/** The rights of keys, under Deepgram's names: https://developers.deepgram.com/docs/working-with-roles */

const PEOPLE = ['members', 'admins', 'owners'] as const;
const READING_PEOPLE = ['read', 'read:invites', 'read:scopes'];
const MANAGING_PEOPLE = [...READING_PEOPLE, 'write', 'write:invites', 'write:scopes', 'write:kick'];

const of = (people: (typeof PEOPLE)[number], rights: readonly string[]): string[] =>
  rights.map((right) => `${people}:${right}`);

const MEMBER = ['project:read', 'project:write', 'keys:read', 'keys:write', 'usage:read', 'usage:write'];
const ADMIN = [
  ...MEMBER,
  ...of('members', MANAGING_PEOPLE),
  ...of('admins', MANAGING_PEOPLE),
  ...of('owners', READING_PEOPLE),
  'billing:read',
];
const OWNER = [
  ...ADMIN,
  ...of('owners', ['write', 'write:invites', 'write:scopes', 'write:kick']),
  'project:write:settings',
  'project:write:destroy',
  'billing:write',
];

const PRODUCTS = ['api', 'engine', 'license-proxy', 'dgtools', 'billing', 'hotpepper', 'metrics-server'];
/** Implies each of the products. */
const ALL_PRODUCTS = 'self-hosted:products';
const SELF_HOSTED = [ALL_PRODUCTS, ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];

/** The console's choice for keys in production, which cannot manage anything; its exact scopes are not documented. */
const SPEECH = ['usage:write'];

/** The scopes of each role, from the one with the fewest rights. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  default: SPEECH,
  member: MEMBER,
  admin: ADMIN,
  owner: OWNER,
};

/** Another name that Deepgram's guide uses for a role. */
export const ALIASES: Readonly<Record<string, string>> = { administrator: 'admin' };

/** All scopes that Deepgram documents. */
export const SCOPES: readonly string[] = [...OWNER, ...SELF_HOSTED];

/** Replaces each role by its scopes; unknown scopes are kept. */
export function expanded(scopes: readonly string[]): Set<string> {
  return new Set(
    scopes.flatMap((given) => {
      const scope = Object.hasOwn(ALIASES, given) ? (ALIASES[given] ?? given) : given;
      if (scope === ALL_PRODUCTS) return SELF_HOSTED;
      return Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? []) : [scope];
    }),
  );
}

/** Whether Deepgram documents it as a scope or a role. */
export const isDocumented = (scope: string): boolean =>
  SCOPES.includes(scope) || Object.hasOwn(ROLES, scope) || Object.hasOwn(ALIASES, scope);

const MANAGING = Object.keys(ROLES).filter((role) => ROLES[role] !== SPEECH);

/** The role that the scopes name, or whose scopes they are; undefined if there is none. */
export function roleOf(scopes: readonly string[]): string | undefined {
  const named = Object.keys(ROLES).filter((role) =>
    scopes.some((scope) => scope === role || ALIASES[scope] === role),
  );
  if (named.length > 0) return named.at(-1);
  const held = new Set(scopes);
  // The single scope of the role `default` does not make it a key with that role.
  return MANAGING.find((role) => {
    const all = ROLES[role] ?? [];
    return all.length === held.size && all.every((scope) => held.has(scope));
  });
}

/** Whether a scope is one of the patterns, or begins with one that ends in `:*`. */
export function matchesAny(scope: string, patterns: Iterable<string>): boolean {
  return [...patterns].some((pattern) =>
    pattern.endsWith(':*') ? scope.startsWith(pattern.slice(0, -1)) : scope === pattern,
  );
}

/** How to get a scope: the scope itself, or the roles that have it. */
export function scopeAdvice(scope: string): string {
  const roles = MANAGING.filter((role) => ROLES[role]?.includes(scope));
  const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
  if (named.length === 0) return `Use a key with the scope \`${scope}\`.`;
  const last = named.at(-1) ?? '';
  const before = named.slice(0, -1).join(', ');
  return `Use a key with the scope \`${scope}\`, or with the role ${before === '' ? last : `${before} or ${last}`}.`;
}
