/** Roles of a project's members, from the one with the most rights. */
export const ROLES = ['owner', 'admin', 'member'] as const;

export type Role = (typeof ROLES)[number];

const COMMON = ['project:read', 'project:write', 'keys:read', 'keys:write', 'usage:read', 'usage:write'];

function reading(whom: string): string[] {
  return ['', ':invites', ':scopes'].map((part) => `${whom}:read${part}`);
}

function writing(whom: string): string[] {
  return ['', ':invites', ':scopes', ':kick'].map((part) => `${whom}:write${part}`);
}

const ADMIN = [
  ...COMMON,
  ...['members', 'admins'].flatMap((whom) => [...reading(whom), ...writing(whom)]),
  ...reading('owners'),
  'billing:read',
];

/**
 * The scopes of each role: https://developers.deepgram.com/guides/deep-dives/working-with-roles `default` is the role
 * of production keys from the console: speech only, no management.
 */
export const ROLE_SCOPES: Readonly<Record<Role | 'default', readonly string[]>> = {
  owner: [...ADMIN, ...writing('owners'), 'project:write:settings', 'project:write:destroy', 'billing:write'],
  admin: ADMIN,
  member: COMMON,
  default: ['usage:write'],
};

const SELF_HOSTED = [
  'self-hosted:products',
  ...['api', 'engine', 'license-proxy', 'dgtools', 'billing', 'hotpepper', 'metrics-server'].map(
    (product) => `self-hosted:product:${product}`,
  ),
];

const FINE: ReadonlySet<string> = new Set([...ROLE_SCOPES.owner, ...SELF_HOSTED]);

/** Whether the text is a role or a scope. */
export function isScope(text: string): boolean {
  return Object.hasOwn(ROLE_SCOPES, text) || FINE.has(text);
}

/** The rights of scopes, with roles replaced by their scopes. */
export function rightsOf(scopes: readonly string[]): ReadonlySet<string> {
  return new Set(scopes.flatMap((scope) => (isRole(scope) ? ROLE_SCOPES[scope] : [scope])));
}

/**
 * The rights of a key whose creator has the role: no more than those of the role, which does not limit self-hosted
 * products.
 */
export function rightsWithin(scopes: readonly string[], role: Role): ReadonlySet<string> {
  const most = rightsOf([role]);
  return new Set([...rightsOf(scopes)].filter((right) => most.has(right) || SELF_HOSTED.includes(right)));
}

/** Whether the rights are at least those of the role. */
export function includesRole(rights: ReadonlySet<string>, role: Role): boolean {
  return ROLE_SCOPES[role].every((scope) => rights.has(scope));
}

function isRole(scope: string): scope is keyof typeof ROLE_SCOPES {
  return Object.hasOwn(ROLE_SCOPES, scope);
}
