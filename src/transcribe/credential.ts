import { DeepgramError } from '../deepgram/error.ts';
import type { Credential } from '../deepgram/listen/credential.ts';
import type { Grant } from '../deepgram/manage/answers.ts';
import { endOfToken, isToken, lifeOfToken, tokenExpiryText } from '../deepgram/token.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Inputs } from './inputs/inputs.ts';

type CredentialKeys = Pick<Inputs, 'apiKey' | 'renewalKey' | 'managementUrl'>;

/** Requests a temporary token that is valid for the given number of seconds. */
export type TokenGranter = (seconds: number) => Promise<Grant>;

/**
 * The remaining life below which a token is renewed. A token whose whole life is less than twice this is renewed in the
 * second half of its life.
 */
const RENEWAL_MARGIN_MS = 5 * 60_000;
/** The maximum life of a token, in seconds. https://developers.deepgram.com/reference/auth/tokens/grant */
const LONGEST_LIFE_S = 3600;
/** The time between two attempts to renew a token, while the current one is still valid. */
const RETRY_PAUSE_MS = 60_000;

/** Logs how long a temporary token is valid. Throws a Failure if it has expired and no renewal key is set. */
export function checkToken({ apiKey, renewalKey }: CredentialKeys): void {
  if (!isToken(apiKey)) {
    if (renewalKey !== '')
      log.warning('renewal-key: it is not used, since `api-key` is not a temporary token. Remove it.');
    return;
  }
  const end = tokenExpiryText(apiKey);
  const about = `api-key: it is a temporary token, valid until ${end || 'an unknown time'}`;
  if (renewalKey !== '') log.info(`${about}, and renewed before that.`);
  else if (endOfToken(apiKey) <= Date.now()) {
    throw new Failure(
      `api-key: the temporary token expired at ${end}, by the clock of this machine. Create one earlier in the ` +
        'same job.',
    );
  } else {
    log.info(
      `${about}. Recordings that are not sent by then are left to the next run; with \`renewal-key\` the token ` +
        'is renewed.',
    );
  }
}

/** The credential for all requests of a run. */
export function credentialOf({ apiKey, renewalKey, managementUrl }: CredentialKeys): Credential {
  if (!isToken(apiKey)) return async () => apiKey;
  const granter = renewalKey === '' ? undefined : granterWith(renewalKey, managementUrl);
  const token = new RenewedToken(apiKey, granter);
  return () => token.current();
}

function granterWith(apiKey: string, baseUrl: URL): TokenGranter {
  return async (seconds) => {
    // Imported late, since most runs end before their token expires.
    const { ManagementClient } = await import('../deepgram/manage/client.ts');
    const client = new ManagementClient({ apiKey, baseUrl, retries: 2, input: 'base-url' });
    try {
      return await client.grant(seconds);
    } finally {
      client.close();
    }
  };
}

/** A temporary token that is renewed before it expires, if that is possible. */
export class RenewedToken {
  readonly #grant: TokenGranter | undefined;
  readonly #now: () => number;
  /** The life of each token, in milliseconds. */
  readonly #life: number;
  #token: string;
  /** Milliseconds since the epoch; NaN if unknown. */
  #end: number;
  #triedAt = Number.NEGATIVE_INFINITY;
  #renewal: Promise<void> | undefined;

  constructor(token: string, grant: TokenGranter | undefined, now: () => number = Date.now) {
    this.#grant = grant;
    this.#now = now;
    this.#token = token;
    this.#end = endOfToken(token);
    const seconds = lifeOfToken(token);
    this.#life = (seconds > 0 && seconds <= LONGEST_LIFE_S ? Math.ceil(seconds) : LONGEST_LIFE_S) * 1000;
  }

  /** A valid token, renewed if it expires soon. Throws a DeepgramError if it has expired. */
  async current(): Promise<string> {
    if (this.#grant !== undefined && this.#isDue()) {
      this.#renewal ??= this.#renew(this.#grant).finally(() => {
        this.#renewal = undefined;
      });
    }
    await this.#renewal;
    if (!(this.#end <= this.#now())) return this.#token;
    const advice =
      this.#grant === undefined
        ? 'Run again: the next run sends the rest. With `renewal-key`, a token is renewed in time.'
        : 'It could not be renewed: see the warning above.';
    const message = `The temporary token in \`api-key\` expired at ${isoTime(this.#end)}. Nothing was sent. ${advice}`;
    throw new DeepgramError('bad-key', 'never', message);
  }

  /** A token with an unknown expiry may expire at any time, so it is due. */
  #isDue(): boolean {
    const left = this.#end - this.#now();
    const isSoon = !(left >= Math.min(RENEWAL_MARGIN_MS, this.#life / 2));
    return isSoon && (this.#now() - this.#triedAt >= RETRY_PAUSE_MS || left <= 0);
  }

  async #renew(grant: TokenGranter): Promise<void> {
    this.#triedAt = this.#now();
    try {
      const { token, expiresIn } = await grant(this.#life / 1000);
      // Computed with this machine's clock, since Deepgram's clock may differ.
      this.#end = this.#triedAt + (expiresIn === undefined ? this.#life : expiresIn * 1000);
      this.#token = token;
      log.info(`The temporary token is renewed, and valid until ${isoTime(this.#end)}.`);
    } catch (error) {
      log.warning(`renewal-key: the temporary token could not be renewed: ${messageOf(error)}`);
    }
  }
}

const isoTime = (time: number): string => new Date(time).toISOString();
