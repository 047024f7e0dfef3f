import { type Authority, type Credentials, createAuthority } from '../../local-deepgram/src/tls.ts';

let made: Promise<Authority> | undefined;

/**
 * Returns the authority that all servers of a process share, because creating one takes longer than the rest of their
 * start.
 */
export function sharedAuthority(): Promise<Authority> {
  made ??= createAuthority().then(withSharedCredentials);
  return made;
}

/** Gives servers of the same names one key, which takes half of the time of creating a server. */
function withSharedCredentials({ ca, issue }: Authority): Authority {
  const issued = new Map<string, Promise<Credentials>>();
  return {
    ca,
    issue(names = []) {
      const key = names.join();
      const credentials = issued.get(key) ?? issue(names);
      issued.set(key, credentials);
      return credentials;
    },
  };
}
