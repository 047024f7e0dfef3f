import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction } from 'node:net';

/** The server was not contacted because its address is private: strangers must not reach it through this action. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** The IPv4 networks that are not globally reachable: https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE_V4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // Azure's own services for the machines in it, which GitHub's runners are; no address for anybody else:
  // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  ['168.63.129.16', 32],
];

/**
 * The globally reachable network of IPv6, and the networks in it that are not: those that embed IPv4 addresses and
 * those for documentation. https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const GLOBAL_V6 = ['2000::', 3] as const;
const PRIVATE_V6: readonly (readonly [net: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

interface Networks {
  readonly globalV6: BlockList;
  readonly refused: BlockList;
}

/** Made for the first address, because most runs ask no server but Deepgram's. */
let known: Networks | undefined;

function makeNetworks(): Networks {
  const [globalV6, refused] = [new BlockList(), new BlockList()];
  globalV6.addSubnet(...GLOBAL_V6, 'ipv6');
  for (const [net, prefix] of PRIVATE_V4) refused.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of PRIVATE_V6) refused.addSubnet(net, prefix, 'ipv6');
  return { globalV6, refused };
}

/** Whether an address is globally reachable: not the local machine, a private network or a multicast group. */
export function isPublic(address: string): boolean {
  known ??= makeNetworks();
  const { globalV6, refused } = known;
  if (!isIPv6(address)) return isIPv4(address) && !refused.check(address, 'ipv4');
  return globalV6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/**
 * Throws a PrivateAddressError if the host of a URL is an address that is not public. Host names are checked when they
 * are resolved.
 */
export function requirePublic({ hostname }: URL): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublic(address)) throw new PrivateAddressError(address);
}

/** Resolves a name to all of its addresses, like Node's `lookup`. */
type ResolveAll = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Resolves only to public addresses. Node resolves once for each connection and uses the same addresses that were checked,
 * so a name that resolves differently a moment later gains nothing.
 */
export const publicOnly =
  (resolve: ResolveAll): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const [first] = error === null ? found : [];
      if (error !== null) callback(error, '');
      else if (first === undefined || !found.every(({ address }) => isPublic(address)))
        callback(new PrivateAddressError(hostname), '');
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };

/** Uses the system's resolver. */
export const lookupPublic: LookupFunction = publicOnly(lookup);
