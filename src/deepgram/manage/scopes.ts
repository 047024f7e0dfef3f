/** What a key may do, by the names of Deepgram: https://developers.deepgram.com/docs/working-with-roles */

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
const SELF_HOSTED = ['self-hosted:products', ...PRODUCTS.map((product) => `self-hosted:product:${product}`)];

/** The scopes of each role, from the one that may least. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  member: MEMBER,
  admin: ADMIN,
  owner: OWNER,
};

/** All scopes that Deepgram documents. */
export const SCOPES: readonly string[] = [...OWNER, ...SELF_HOSTED];

/** The scopes with those of each role in place of its name; a scope that is not known stays. */
export function expanded(scopes: readonly string[]): Set<string> {
  return new Set(scopes.flatMap((scope) => (Object.hasOwn(ROLES, scope) ? (ROLES[scope] ?? []) : [scope])));
}

/** The role whose name is among the scopes, or whose scopes they are; undefined if there is none. */
export function roleOf(scopes: readonly string[]): string | undefined {
  const named = Object.keys(ROLES).filter((role) => scopes.includes(role));
  if (named.length > 0) return named.at(-1);
  const held = new Set(scopes);
  return Object.keys(ROLES).find((role) => {
    const all = ROLES[role] ?? [];
    return all.length === held.size && all.every((scope) => held.has(scope));
  });
}

/** Whether a scope is one of the patterns, or begins as one that ends in `:*`. */
export function matchesAny(scope: string, patterns: Iterable<string>): boolean {
  return [...patterns].some((pattern) =>
    pattern.endsWith(':*') ? scope.startsWith(pattern.slice(0, -1)) : scope === pattern,
  );
}

/** How to get a scope: the scope itself, or the roles that have it. */
export function waysToGet(scope: string): string {
  const roles = Object.keys(ROLES).filter((role) => ROLES[role]?.includes(scope));
  const named = roles.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
  if (named.length === 0) return `Use a key with the scope \`${scope}\`.`;
  const last = named.at(-1) ?? '';
  const before = named.slice(0, -1).join(', ');
  return `Use a key with the scope \`${scope}\`, or with the role ${before === '' ? last : `${before} or ${last}`}.`;
}
