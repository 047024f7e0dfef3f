/**
 * Gives what the next request is sent with: a key, or a temporary token that is still valid. Throws a DeepgramError if there
 * is none.
 */
export type Credential = () => Promise<string>;
