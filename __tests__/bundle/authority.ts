import { type Authority, createAuthority } from '../../local-deepgram/src/tls.ts';

let made: Promise<Authority> | undefined;

/** One for all servers of a process: to make it takes longer than all else of their start. */
export function sharedAuthority(): Promise<Authority> {
  made ??= createAuthority();
  return made;
}
