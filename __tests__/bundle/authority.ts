import { type Authority, type Credentials, createAuthority } from '../../local-deepgram/src/tls.ts';

let made: Promise<Authority> | undefined;

/** One for all servers of a process: to make it takes longer than all else of their start. */
export function sharedAuthority(): Promise<Authority> {
  made ??= createAuthority().then(withSharedCredentials);
  return made;
}

/** Servers of the same names have one key: half of the time of making a server goes into it. */
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
