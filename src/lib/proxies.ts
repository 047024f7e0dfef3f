import { BlockList, isIP, isIPv6 } from 'node:net';
import { Failure } from './failure.ts';
import { keepSecret } from './safe-text.ts';

/**
 * The one reading of the variables that name a proxy. Each client reads them in a way of its own, and where one does not
 * understand what another does, it goes around the proxy without a word.
 */
export interface Proxies {
  /** Of HTTPS: `http://` or `https://`, perhaps with a user and a password. */
  readonly https: string | undefined;
  /** Whether NO_PROXY takes a host out. `host` is a name or an address, without brackets. */
  goesAround(host: string, port: number): boolean;
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** In curl's order: https://curl.se/docs/manpage.html#ENVIRONMENT. A variable that is empty is none. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
const AROUND = ['no_proxy', 'NO_PROXY'];
const NEITHER = 'Set it to http://HOST:PORT, or remove it.';

/** Throws a Failure that names the variable if a proxy is set that cannot be used: nothing goes around it. */
export function readProxies(env: NodeJS.ProcessEnv): Proxies {
  const proxy = firstOf(env, HTTPS);
  const entries = (firstOf(env, AROUND)?.value ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  const rules = entries.map(ruleOf);
  return {
    https: proxy && addressOf(proxy),
    goesAround: (host, port) => rules.some((rule) => rule(host.toLowerCase().replace(/\.$/, ''), port)),
  };
}

function firstOf(env: NodeJS.ProcessEnv, names: readonly string[]): Variable | undefined {
  const set = names.map((name) => ({ name, value: (env[name] ?? '').trim() }));
  return set.find(({ value }) => value !== '');
}

/** A value without a scheme is HTTP, as curl has it. Neither name nor password is ever said. */
function addressOf({ name, value }: Variable): string {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw new Failure(`${name}: a ${scheme}:// proxy cannot be used, only http:// and https://. ${NEITHER}`);
  }
  const url = URL.parse(scheme === undefined ? `http://${value}` : value);
  if (url === null || url.hostname === '') {
    throw new Failure(`${name}: it is not the address of a proxy. ${NEITHER}`);
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

/** `*`; a name with all below it, `.name` and `*.name` alike; an address; a net such as `10.0.0.0/8`; each with a port. */
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

/** A name without the dot that may end it, and an address of IPv6 in the one spelling that a URL has it in. */
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

/** Where GitHub is, for programs of a job: hosts that libraries connect to by themselves. */
const GITHUB = [
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RUNTIME_URL',
];

/**
 * Writes what was read back into the environment, for libraries that read it themselves and for the processes that we
 * start: one spelling, which all of them understand alike.
 */
export function settleProxies(env: NodeJS.ProcessEnv): void {
  const { https, goesAround } = readProxies(env);
  if (https === undefined) return;
  for (const name of HTTPS) delete env[name];
  env['HTTPS_PROXY'] = https;
  env['https_proxy'] = https;
  const around = firstOf(env, AROUND)?.value;
  if (around === undefined) return;
  const hosts = GITHUB.flatMap((name) => URL.parse(env[name] ?? '') ?? []).filter((url) =>
    goesAround(hostOf(url), portOf(url)),
  );
  const entries = around.split(/[\s,]+/).filter((entry) => entry !== '');
  const listed = [...new Set([...entries.flatMap(spellingsOf), ...hosts.map(({ hostname }) => hostname)])];
  for (const name of AROUND) env[name] = listed.join(',');
}

/** Of a name, what is below it on its own as well: some clients take `example.com` for that host alone. */
function spellingsOf(entry: string): string[] {
  const name = entry.replace(/^\*?\./, '');
  const isName = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)+(?::\d+)?$/i.test(name);
  return isName ? [...(name === entry ? [name] : []), `.${name}`] : [entry];
}

/** Without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

export const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'http:' ? 80 : 443));

/** What is said where a proxy wants another user or password. */
export const PROXY_REFUSES =
  'The proxy refuses the connection (407): it requires another user or password. Check `HTTPS_PROXY`.';

/** That a proxy wants another user or password, as each client says it: undici, Node and the toolkit's `tunnel`. */
const REFUSED = /\b(?:Proxy response \(407\)|HTTP\/1\.[01] 407|statusCode=407)/;

/** What is wrong if it was the proxy that refused, else undefined. To try again does not help. */
export function proxyRefusal(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // The client of storage gives the proxy's answer for that of the server.
    const isAnswer = 'statusCode' in cause && cause.statusCode === 407;
    if (isAnswer || REFUSED.test(cause.message)) return PROXY_REFUSES;
  }
  return undefined;
}
