/**
 * Returns the credential for the next request: a key, or a temporary token that is still valid. Throws a DeepgramError
 * if there is none.
 */
export type Credential = () => Promise<string>;
