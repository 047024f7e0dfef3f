import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll } from 'vitest';
import { sharedAuthority } from './authority.ts';

/** Lets the process of the tests trust the local servers while the tests of this file run. */
export function trustLocalServers(): void {
  const before = getCACertificates('default');
  beforeAll(async () => {
    const { ca } = await sharedAuthority();
    setDefaultCACertificates([...before, ca]);
  });
  afterAll(() => setDefaultCACertificates(before));
}
