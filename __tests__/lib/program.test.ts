import { describe, expect, it } from 'vitest';
import { refuseUnverified } from '../../src/lib/program.ts';

describe('certificates', () => {
  it('that would not be verified stop a program, naming the variable', () => {
    expect(() => refuseUnverified({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toThrow(
      /^NODE_TLS_REJECT_UNAUTHORIZED: it is 0, .+ NODE_EXTRA_CA_CERTS to its PEM file\.$/,
    );
  });

  it.each([undefined, '', '1'])('are verified with %j', (value) => {
    expect(() => refuseUnverified({ NODE_TLS_REJECT_UNAUTHORIZED: value })).not.toThrow();
  });
});
