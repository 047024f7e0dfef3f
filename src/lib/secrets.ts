import { setSecret } from '@actions/core';
import { RadixTree } from './radix-tree.ts';
import { ESCAPE, formsOf, inAnyEscape } from './secret-forms.ts';

/** What is masked: our own secrets in all forms in which programs print them, and the signatures of others as they are. */

const HIDDEN = '***';
/** What strangers call a secret is none if it is shorter: it would blank words. No signature in use is. */
const SHORTEST_SIGNATURE = 16;

/** Hides keys and tokens in text. */
export class Mask {
  readonly #forms = new Set<string>();
  readonly #tree = new RadixTree();
  /** The secrets, longest first, each with what finds it however it is escaped; undefined until that is needed. */
  #secrets: { readonly secret: string; escaped?: RegExp }[] = [];

  /** Hides a secret from now on. Gives its forms that were not hidden before. */
  keep(secret: string): string[] {
    const trimmed = secret.trim();
    if (trimmed === '') return [];
    // Longest first, so that no part of a longer one stays behind.
    if (!this.#secrets.some((known) => known.secret === trimmed))
      this.#secrets = [...this.#secrets, { secret: trimmed }].sort(
        (one, other) => other.secret.length - one.secret.length,
      );
    return formsOf(secret).filter((form) => this.add(form));
  }

  /** Hides a text as it is. Gives whether it was not hidden before. */
  add(form: string, replacement = HIDDEN): boolean {
    this.#forms.add(form);
    return this.#tree.add(form, replacement);
  }

  /** The text with all that is to be hidden replaced. */
  hide(text: string): string {
    const safe = this.#tree.replaceIn(text);
    if (!ESCAPE.test(safe)) return safe;
    return this.#escaped().reduce((rest, pattern) => rest.replace(pattern, HIDDEN), safe);
  }

  /** Whether a long text has something to hide: for few secrets many times as fast as hiding it. */
  isIn(text: string): boolean {
    if ([...this.#forms].some((form) => text.includes(form))) return true;
    return ESCAPE.test(text) && this.#escaped().some((pattern) => text.search(pattern) >= 0);
  }

  /** Hides in all strings and names of a value that was just parsed from JSON, and in nothing else. */
  clean(value: unknown): void {
    const open: unknown[] = [value];
    while (open.length > 0) {
      const node = open.pop();
      if (typeof node === 'object' && node !== null)
        for (const [name, inner] of Object.entries(node)) open.push(this.#cleanMember(node, name, inner));
    }
  }

  /** Gives the value of the member as it is now. */
  #cleanMember(node: object, name: string, inner: unknown): unknown {
    const cleanName = this.hide(name);
    const clean = typeof inner === 'string' ? this.hide(inner) : inner;
    if (cleanName !== name) Reflect.deleteProperty(node, name);
    if (cleanName !== name || clean !== inner) Reflect.set(node, cleanName, clean);
    return clean;
  }

  #escaped(): RegExp[] {
    return this.#secrets.map((known) => (known.escaped ??= new RegExp(inAnyEscape(known.secret), 'g')));
  }
}

const known = new Mask();

/** Masks a secret of ours and the forms in which programs print it, in the runner's log and in all that we print. */
export function keepSecret(secret: string): void {
  for (const form of known.keep(secret)) setSecret(form);
}

/** Masks what another party says is a credential, as it is. */
export function keepCredential(credential: string): void {
  if (credential.length >= SHORTEST_SIGNATURE && known.add(credential)) setSecret(credential);
}

const LIKELY_SECRET = /[\w.~+/=-]{32,}/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Masks all in the refusal to make a secret that looks like one: it may have been made nevertheless. */
export function keepLikelySecrets(refusal: string): void {
  const unescaped = refusal.replaceAll(/\\u00([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  for (const text of [refusal, unescaped.replaceAll('\\', '')])
    for (const [found] of text.matchAll(LIKELY_SECRET)) if (!UUID.test(found)) keepCredential(found);
}

/** Parameters that sign a URL: of AWS, CloudFront, Google, Azure, Alibaba, Tencent, Huawei, Akamai and Dropbox. */
const SIGNATURES: ReadonlySet<string> = new Set([
  'x-amz-signature',
  'x-amz-security-token',
  'x-goog-signature',
  'signature',
  'sig',
  'x-oss-signature',
  'x-oss-security-token',
  'security-token',
  'q-signature',
  'x-cos-security-token',
  'x-obs-security-token',
  'hdnea',
  'hdnts',
  '__token__',
  'rlkey',
]);
/** Elsewhere a token may be any word. */
const TOKEN_HOSTS =
  /(?:^|\.)(?:githubusercontent\.com|github\.com|gitlab\.com|firebasestorage\.googleapis\.com|supabase\.(?:co|in)|b-cdn\.net|mux\.com)$/;
const TOKENS: ReadonlySet<string> = new Set(['token', 'access_token', 'jwt', 'private_token']);

/**
 * Masks the signatures in the query of a URL, and where the URL itself is repeated, its whole query. A word of a query
 * is no secret: whoever writes a list of URLs would choose what is blanked.
 */
export function keepQuerySecret(url: URL): void {
  if (url.search.length < 2) return;
  known.add(`${url.pathname}${url.search}`, `${url.pathname}?${HIDDEN}`);
  for (const pair of url.search.slice(1).split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const raw = rest.join('=');
    const lower = decoded(name).toLowerCase();
    if (!SIGNATURES.has(lower) && !(TOKENS.has(lower) && TOKEN_HOSTS.test(url.hostname))) continue;
    const value = decoded(raw);
    for (const form of new Set([raw, value, encodeURIComponent(value)])) keepCredential(form);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The text with every secret replaced. Only for what is printed: it may blank what strangers call a signature. */
export function withoutSecrets(text: string): string {
  return known.hide(text);
}
