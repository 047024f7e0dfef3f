import { setSecret } from '@actions/core';
import { RadixTree } from './radix-tree.ts';
import { ESCAPE, formsOf, inAnyEscape, withoutUnseen } from './secret-forms.ts';

/**
 * Masks the user's secrets in all forms in which programs print them, and other parties' signatures exactly as they
 * are.
 */

const HIDDEN = '***';
/**
 * Characters. A shorter text that an outsider calls a secret is not masked, since it would blank ordinary words. No
 * signature in use is shorter.
 */
const SHORTEST_SIGNATURE = 16;
/**
 * The characters of signatures. The runner also masks each line of a text alone, however short it is:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs (AddMaskCommandExtension)
 */
const SIGNATURE = /^[!-~]+$/;

/** Masks keys and tokens in text. */
export class Mask {
  readonly #forms = new Set<string>();
  readonly #tree = new RadixTree();
  /**
   * The secrets, longest first, each with a pattern that finds its escaped forms; the pattern is built on first use.
   */
  #secrets: { readonly secret: string; escaped?: RegExp }[] = [];

  /** Masks a secret from now on. Returns the forms that were not masked before. */
  keep(secret: string): string[] {
    const trimmed = secret.trim();
    if (trimmed === '') return [];
    // Longest first, so that no part of a longer secret is left over.
    if (!this.#secrets.some((known) => known.secret === trimmed))
      this.#secrets = [...this.#secrets, { secret: trimmed }].sort(
        (one, other) => other.secret.length - one.secret.length,
      );
    return formsOf(secret).filter((form) => this.add(form));
  }

  /** Masks a text exactly as it is. Returns whether it was not masked before. */
  add(form: string, replacement = HIDDEN): boolean {
    this.#forms.add(form);
    return this.#tree.add(form, replacement);
  }

  /** The text with everything masked replaced. If a secret has invisible characters in it, all of these are removed. */
  hide(text: string): string {
    const safe = this.#hideWhole(text);
    const bare = withoutUnseen(safe);
    if (bare === undefined) return safe;
    const hidden = this.#hideWhole(bare);
    return hidden === bare ? safe : hidden;
  }

  #hideWhole(text: string): string {
    const safe = this.#tree.replaceIn(text);
    if (!ESCAPE.test(safe)) return safe;
    return this.#escaped().reduce((rest, pattern) => rest.replace(pattern, HIDDEN), safe);
  }

  /** Whether a long text contains anything to mask; for few secrets this is many times as fast as masking it. */
  isIn(text: string): boolean {
    if (this.#isWholeIn(text)) return true;
    const bare = withoutUnseen(text);
    return bare !== undefined && this.#isWholeIn(bare);
  }

  #isWholeIn(text: string): boolean {
    if ([...this.#forms].some((form) => text.includes(form))) return true;
    return ESCAPE.test(text) && this.#escaped().some((pattern) => text.search(pattern) >= 0);
  }

  /** Masks all strings and member names of a value that was just parsed from JSON, and changes nothing else. */
  clean(value: unknown): void {
    const open: unknown[] = [value];
    while (open.length > 0) {
      const node = open.pop();
      if (typeof node === 'object' && node !== null)
        for (const [name, inner] of Object.entries(node)) open.push(this.#cleanMember(node, name, inner));
    }
  }

  /** Returns the member's value after masking. */
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

const mask = new Mask();

/** Masks a secret and the forms in which programs print it, in the runner's log and in everything the action prints. */
export function keepSecret(secret: string): void {
  for (const form of mask.keep(secret)) setSecret(form);
}

const isSignature = (text: string): boolean => text.length >= SHORTEST_SIGNATURE && SIGNATURE.test(text);

/** Masks a text that another party calls a credential, exactly as it is, unless it cannot be one. */
export function keepCredential(credential: string): void {
  if (isSignature(credential) && mask.add(credential)) setSecret(credential);
}

const LIKELY_SECRET = /[\w.~+/=-]{32,}/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Masks everything that looks like a secret in the refusal of a request for a new one, which may have been created
 * anyway.
 */
export function keepLikelySecrets(refusal: string): void {
  const unescaped = refusal.replaceAll(/\\u00([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  for (const text of [refusal, unescaped.replaceAll('\\', '')])
    for (const [found] of text.matchAll(LIKELY_SECRET)) if (!UUID.test(found)) keepCredential(found);
}

/** Query parameters that sign a URL: AWS, CloudFront, Google, Azure, Alibaba, Tencent, Huawei, Akamai and Dropbox. */
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
/** Hosts whose token parameters are credentials. On other hosts a token can be any word. */
const TOKEN_HOSTS =
  /(?:^|\.)(?:githubusercontent\.com|github\.com|gitlab\.com|firebasestorage\.googleapis\.com|supabase\.(?:co|in)|b-cdn\.net|mux\.com)$/;
const TOKENS: ReadonlySet<string> = new Set(['token', 'access_token', 'jwt', 'private_token']);

/**
 * Masks the signatures in the query of a URL and, where path and query are repeated together, the whole query. Other
 * parts of the query are not secrets: otherwise the author of a list of URLs could choose words to blank.
 */
export function keepQuerySecret(url: URL): void {
  if (url.search.length < 2) return;
  mask.add(`${url.pathname}${url.search}`, `${url.pathname}?${HIDDEN}`);
  for (const pair of url.search.slice(1).split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const raw = rest.join('=');
    const lower = decoded(name).toLowerCase();
    if (!SIGNATURES.has(lower) && !(TOKENS.has(lower) && TOKEN_HOSTS.test(url.hostname))) continue;
    const value = decoded(raw);
    if (!isSignature(value)) continue;
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

/**
 * The text with every secret replaced. Only for text that is printed: it can blank text that an outsider calls a
 * signature.
 */
export function withoutSecrets(text: string): string {
  return mask.hide(text);
}
