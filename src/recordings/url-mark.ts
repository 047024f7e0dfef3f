import { sha256 } from '../lib/hash.ts';

/**
 * Finds the part of a URL's query that selects the recording. The rest is a signature, an expiry time or a delivery
 * option and changes from day to day: if it counted, recordings would be paid for again.
 */

/** Hexadecimal digits of a mark: enough to make a collision unlikely among a hundred thousand URLs with one path. */
const DIGITS = 12;

/**
 * If a parameter name matches `has`, all parameters that match `removes` are removed. Names are compared in lower case.
 */
interface Signature {
  readonly has: RegExp;
  readonly removes: RegExp;
}

/** Signatures of storage services and CDNs, which can be served from any host, also a custom domain. */
const SIGNATURES: readonly Signature[] = [
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  { has: /^x-amz-signature$/, removes: /^(?:x-amz-.*|x-id|response-.*)$/ },
  // https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
  { has: /^awsaccesskeyid$/, removes: /^(?:awsaccesskeyid|expires|signature|x-amz-.*|response-.*)$/ },
  // https://cloud.google.com/storage/docs/authentication/signatures
  { has: /^x-goog-signature$/, removes: /^(?:x-goog-.*|response-.*)$/ },
  { has: /^googleaccessid$/, removes: /^(?:googleaccessid|expires|signature|response-.*)$/ },
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
  { has: /^key-pair-id$/, removes: /^(?:key-pair-id|expires|signature|policy|hash-algorithm)$/ },
  // https://learn.microsoft.com/rest/api/storageservices/create-service-sas
  {
    has: /^sig$/,
    removes:
      /^(?:s[a-z]|sig|sip|spr|srt|sdd|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|ses|rsc[cdelt]|sduoid)$/,
  },
  { has: /^(?:signature|hmac)$/, removes: /^(?:signature|hmac|expires)$/ },
  // https://www.alibabacloud.com/help/en/oss/user-guide/upload-files-using-presigned-urls
  {
    has: /^(?:ossaccesskeyid|x-oss-signature)$/,
    removes: /^(?:ossaccesskeyid|expires|signature|security-token|x-oss-.*)$/,
  },
  // https://www.tencentcloud.com/document/product/436/14116
  { has: /^q-signature$/, removes: /^(?:q-.*|x-cos-.*)$/ },
  // https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver
  { has: /^(?:hdnea|hdnts|__token__)$/, removes: /^(?:hdnea|hdnts|__token__)$/ },
];

/** Additional parameters of common hosts that do not select the recording. */
const HOSTS: readonly (readonly [host: RegExp, removes: RegExp])[] = [
  [/(?:^|\.)dropbox(?:usercontent)?\.com$/, /^(?:rlkey|st|e|dl|raw)$/],
  [
    /^(?:drive|docs|drive\.usercontent)\.google\.com$/,
    /^(?:export|confirm|uuid|at|authuser|resourcekey|usp)$/,
  ],
  [/(?:^|\.)zoom\.us$/, /^(?:access_token|pwd|jwt|_x_zm_.*)$/],
  [/(?:^|\.)github(?:usercontent)?\.com$/, /^(?:token|raw|jwt)$/],
  [/(?:^|\.)gitlab\.com$/, /^(?:private_token|job_token|access_token|inline)$/],
  [/^firebasestorage\.googleapis\.com$/, /^(?:token|alt)$/],
  [/(?:^|\.)supabase\.(?:co|in)$/, /^(?:token|download)$/],
  [/(?:^|\.)b-cdn\.net$/, /^(?:token|expires|token_path)$/],
  [/(?:^|\.)mux\.com$/, /^(?:token|download)$/],
  [/(?:^|\.)sharepoint\.com$/, /^(?:e|download|tempauth|web)$/],
];

/** Other signing schemes have an expiry time next to the signature. */
const [ENDS, TIME] = [/^(?:e|exp|expires?|expiry|expiration)$/, /^\d{10,13}$/];
const SIGNS = /^(?:s|st|sign|signature|hash|hmac|md5|token|auth|verify|policy|key)$/;

interface UrlParameter {
  readonly name: string;
  readonly value: string;
  /** As written in the URL. */
  readonly raw: string;
}

/** Hash of the query parameters that select the recording; undefined if there are none. */
export function markOf(url: URL): string | undefined {
  const all = parametersOf(url);
  const left = withoutHosts(url.hostname, withoutTimed(withoutSignatures(all)));
  if (left.length === 0) return undefined;
  const query = left.map(({ raw }) => raw).sort();
  return sha256(query.join('&')).slice(0, DIGITS);
}

function parametersOf({ search }: URL): UrlParameter[] {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
  return pairs.map((raw) => {
    const end = raw.indexOf('=');
    const name = end < 0 ? raw : raw.slice(0, end);
    return { name: decoded(name).toLowerCase(), value: end < 0 ? '' : raw.slice(end + 1), raw };
  });
}

const withoutSignatures = (all: readonly UrlParameter[]): readonly UrlParameter[] =>
  SIGNATURES.reduce<readonly UrlParameter[]>(
    (left, { has, removes }) =>
      all.some(({ name }) => has.test(name)) ? left.filter(({ name }) => !removes.test(name)) : left,
    all,
  );

function withoutTimed(all: readonly UrlParameter[]): readonly UrlParameter[] {
  const isEnd = ({ name, value }: UrlParameter): boolean => ENDS.test(name) && TIME.test(value);
  const isSigned = all.some(isEnd) && all.some(({ name }) => SIGNS.test(name));
  return isSigned ? all.filter((each) => !isEnd(each) && !SIGNS.test(each.name)) : all;
}

function withoutHosts(hostname: string, all: readonly UrlParameter[]): readonly UrlParameter[] {
  const removes = HOSTS.filter(([host]) => host.test(hostname)).map(([, names]) => names);
  return all.filter(({ name }) => !removes.some((names) => names.test(name)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
