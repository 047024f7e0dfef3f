import { isToken } from '../deepgram/token.ts';
import { Failure } from '../lib/failure.ts';
import { keepSecret } from '../lib/safe-text.ts';
import type { Fields } from './fields.ts';

/** The key in an input, masked; empty if the workflow run gets no secrets. */
export function readApiKey(fields: Fields, name = 'api-key'): string {
  const raw = fields.untrimmed(name);
  if (raw.trim() === '') return '';
  keepSecret(raw);
  return readKey(raw, name);
}

/** The same for the management API, which rejects temporary tokens. */
export function readManagingKey(fields: Fields, name = 'api-key'): string {
  const key = readApiKey(fields, name);
  if (!isToken(key)) return key;
  throw new Failure(
    `${name}: it is a temporary token (JWT), which can only transcribe. Store an API key in the secret.`,
  );
}

/**
 * The keys in an input, one `NAME=value` per line, masked; a value can be empty. Throws a Failure that names the line.
 */
export function readNamedKeys(
  fields: Fields,
  name: string,
): { readonly name: string; readonly key: string }[] {
  const lines = fields.untrimmed(name).split(/\r?\n/);
  for (const line of lines) keepSecret(line.slice(line.indexOf('=') + 1));
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${name}, line ${index + 1}`;
    const [before = '', ...after] = line.split('=');
    const [label, value] = [before.trim(), after.join('=')];
    if (after.length === 0 || !/^[\w .-]{1,100}$/.test(label)) {
      throw new Failure(`${where}: it is not \`NAME=value\`. Write such as \`CI=\${{ secrets.CI }}\`.`);
    }
    return [{ name: label, key: value.trim() === '' ? '' : readKey(value, where) }];
  });
}

/** The keys in an input, one per line, masked. Throws a Failure that names the line and never contains its text. */
export function readKeys(fields: Fields, name: string): string[] {
  const given = fields.untrimmed(name);
  const lines = given.split(/\r?\n/).map((line) => line.trim());
  for (const line of lines) keepSecret(line);
  return lines.flatMap((line, index) => (line === '' ? [] : [readKey(line, `${name}, line ${index + 1}`)]));
}

/** Values that consist of a key's characters but are clearly not keys, and what messages say about them. */
const NO_KEYS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /^(?:\$|secrets\.|env\.|vars\.|inputs\.)/i,
    `it is the name of a value, not the value itself. Write it as \`\${{ secrets.NAME }}\`.`,
  ],
  [
    /^\*+$/,
    'it is a masked key, from which the key cannot be recovered. Create a new key and store it in the secret.',
  ],
  [
    /^[a-z_]\w*=[^=]/i,
    'it begins with a name and `=`. Store the key alone in the secret, without the name before it.',
  ],
  [/[{}[\],;]/, 'it is a list or JSON, not a key. Store one key alone in the secret.'],
];

/** Checks and masks one key. Throws a Failure that begins with `where`. */
function readKey(raw: string, where: string): string {
  const key = raw.trim();
  if (/^(token|bearer)\s/i.test(key)) {
    throw new Failure(`${where}: it starts with "Token" or "Bearer". Store the key alone in the secret.`);
  }
  if (/^["'`]|["'`]$/.test(key))
    throw new Failure(`${where}: it is in quotes. Store the key alone in the secret.`);
  const [, what] = NO_KEYS.find(([pattern]) => pattern.test(key)) ?? [];
  if (what !== undefined) throw new Failure(`${where}: ${what}`);
  if (!/^[!-~]+$/.test(key)) {
    throw new Failure(
      `${where}: it has a space, a line break or a non-ASCII character in it. Store the key again in the ` +
        'secret, without anything around it.',
    );
  }
  keepSecret(key);
  return key;
}

/** The HTTPS URL in an input, without `/v1` and Deepgram's routes below it. Throws a Failure that names the input. */
export function readUrl(fields: Fields, name: string): URL {
  const value = fields.text(name);
  // `host:8080` alone would be a URL with the protocol `host:`.
  const url = value.includes('://') ? URL.parse(value) : null;
  if (url === null)
    throw new Failure(`${name}: "${value}" is not a URL; write it as https://api.deepgram.com.`);
  if (url.protocol === 'wss:') {
    throw new Failure(`${name}: wss:// is for live speech. Use https://.`);
  }
  if (url.protocol !== 'https:') {
    throw new Failure(
      `${name}: ${url.protocol}// is refused, because the key would be sent unencrypted. Use https://.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Failure(
      `${name}: it may contain only a host and a path, no user name, password, query or fragment.`,
    );
  }
  url.pathname = withoutSlashes(withoutSlashes(url.pathname).replace(ROUTE, ''));
  return url;
}

/** The part of a route that users copy together with the URL. */
const ROUTE = /\/v1(?:\/(?:listen|projects|models|auth(?:\/(?:token|grant))?))?$/;

/**
 * The server of the management API. Deepgram's regional and dedicated hosts do not have it, its main host does:
 * https://developers.deepgram.com/docs/regional-endpoints. Any other host is asked itself, so the key is never sent to
 * a host that the user did not name.
 */
export function managementOf(baseUrl: URL): URL {
  return /(^|\.)deepgram\.com$/.test(baseUrl.hostname) ? new URL('https://api.deepgram.com') : baseUrl;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
