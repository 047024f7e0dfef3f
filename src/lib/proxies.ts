import { BlockList, isIP, isIPv6 } from 'node:net';
import { Failure } from './failure.ts';
import { keepSecret } from './safe-text.ts';

/**
 * The single interpretation of the proxy variables. Each client has its own, and one that does not understand a value
 * silently bypasses the proxy.
 */
export interface Proxies {
  /** The proxy for HTTPS requests, an `http://` or `https://` URL, possibly with a user name and password. */
  readonly https: string | undefined;
  /** Whether NO_PROXY excludes a host. `host` is a name or an address, without brackets. */
  bypasses(host: string, port: number): boolean;
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** In the order of curl: https://curl.se/docs/manpage.html#ENVIRONMENT. An empty variable counts as unset. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
const NO_PROXY = ['no_proxy', 'NO_PROXY'];
/** A URL may have others, such as the quotes around a value, and no such host exists. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;
const ADVICE = 'Set it to http://HOST:PORT, or remove it.';

/** Throws a Failure that names the variable if the proxy cannot be used: requests never silently bypass it. */
export function readProxies(env: NodeJS.ProcessEnv): Proxies {
  const proxy = firstOf(env, HTTPS);
  const entries = (firstOf(env, NO_PROXY)?.value ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  const rules = entries.map(ruleOf);
  return {
    https: proxy && addressOf(proxy),
    bypasses: (host, port) => rules.some((rule) => rule(host.toLowerCase().replace(/\.$/, ''), port)),
  };
}

function firstOf(env: NodeJS.ProcessEnv, names: readonly string[]): Variable | undefined {
  const set = names.map((name) => ({ name, value: (env[name] ?? '').trim() }));
  return set.find(({ value }) => value !== '');
}

/** A value without a scheme is HTTP, as for curl. Messages never contain the user name or password. */
function addressOf({ name, value }: Variable): string {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw new Failure(`${name}: a ${scheme}:// proxy cannot be used, only http:// and https://. ${ADVICE}`);
  }
  const url = URL.parse(scheme === undefined ? `http://${value}` : value);
  if (url === null || !HOST.test(url.hostname)) {
    throw new Failure(`${name}: it is not the address of a proxy. ${ADVICE}`);
  }
  if (url.password !== '') keepSecret(decoded(url.password));
  return `${url.protocol}//${credentialsOf(url)}${url.host}`;
}

const credentialsOf = ({ username, password }: URL): string => {
  if (username === '' && password === '') return '';
  return `${username}${password === '' ? '' : `:${password}`}@`;
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type NoProxyRule = (host: string, port: number) => boolean;

/**
 * Parses `*`; a name, `.name` or `*.name`, which all include subdomains; an address; or a network such as `10.0.0.0/8`.
 * Names and addresses can have a port.
 */
function ruleOf(entry: string): NoProxyRule {
  if (entry === '*') return () => true;
  const net = /^\[?([\da-f:.]+)\]?\/(\d{1,3})$/i.exec(entry);
  if (net !== null) return netRule(net[1] ?? '', Number(net[2]));
  const [, bracketed, plain = '', digits] =
    /^(?:\[([^\]]*)\]|(.*?))(?::(\d+))?$/.exec(isIPv6(entry) ? `[${entry}]` : entry) ?? [];
  const name = canonical((bracketed ?? plain).toLowerCase().replace(/^\*?\./, ''));
  const isHost = (host: string): boolean =>
    host === name || (isIP(host) === 0 && isIP(name) === 0 && host.endsWith(`.${name}`));
  return (host, port) => name !== '' && isHost(host) && (digits === undefined || Number(digits) === port);
}

/** The name without a final dot, or an IPv6 address as URL objects spell it. */
function canonical(name: string): string {
  const url = isIPv6(name) ? URL.parse(`http://[${name}]`) : null;
  return url === null ? name.replace(/\.$/, '') : hostOf(url);
}

function netRule(address: string, prefix: number): NoProxyRule {
  const family = isIP(address);
  if (family === 0 || prefix > (family === 4 ? 32 : 128)) return () => false;
  const list = new BlockList();
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return (host) => isIP(host) === family && list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

/** Variables with the URLs of GitHub's services in a job, which libraries connect to on their own. */
const GITHUB = [
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RUNTIME_URL',
];

/**
 * Writes the result back to the environment, in a spelling that all clients understand in the same way: for libraries
 * that read it themselves, and for child processes.
 */
export function normalizeProxies(env: NodeJS.ProcessEnv): void {
  const { https, bypasses } = readProxies(env);
  if (https === undefined) return;
  for (const name of HTTPS) delete env[name];
  env['HTTPS_PROXY'] = https;
  env['https_proxy'] = https;
  const noProxy = firstOf(env, NO_PROXY)?.value;
  if (noProxy === undefined) return;
  const hosts = GITHUB.flatMap((name) => URL.parse(env[name] ?? '') ?? []).filter((url) =>
    bypasses(hostOf(url), portOf(url)),
  );
  const entries = noProxy.split(/[\s,]+/).filter((entry) => entry !== '');
  const listed = [...new Set([...entries.flatMap(spellingsOf), ...hosts.map(({ hostname }) => hostname)])];
  for (const name of NO_PROXY) env[name] = listed.join(',');
}

/** A name is repeated with a leading dot for its subdomains, because some clients match `example.com` only exactly. */
function spellingsOf(entry: string): string[] {
  const name = entry.replace(/^\*?\./, '');
  const isName = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)+(?::\d+)?$/i.test(name);
  return isName ? [...(name === entry ? [name] : []), `.${name}`] : [entry];
}

/** The host of a URL, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

export const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'http:' ? 80 : 443));

/** The message if a proxy requires a different user name or password. */
export const PROXY_REFUSES =
  'The proxy refuses the connection (407): it requires another user or password. Check `HTTPS_PROXY`.';

/** How the clients report a proxy's 407: undici, Node and the toolkit's `tunnel`. */
const REFUSED = /\b(?:Proxy response \(407\)|HTTP\/1\.[01] 407|statusCode=407)/;

/** The message if a proxy refused the connection, which a retry does not change; otherwise undefined. */
export function proxyRefusal(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // The client for storage reports the proxy's status as that of the server.
    const isAnswer = 'statusCode' in cause && cause.statusCode === 407;
    if (isAnswer || REFUSED.test(cause.message)) return PROXY_REFUSES;
  }
  return undefined;
}
