import { describe, expect, it } from 'vitest';
import { refuseChannel, refuseTracing, refuseUnverified } from '../../src/lib/program.ts';

it('a channel to a parent process stops a program, naming the variable', () => {
  expect(() => refuseChannel({})).not.toThrow();
  expect(() => refuseChannel({ channel: {} })).toThrow(
    /^NODE_CHANNEL_FD: it is set, .+ environment of the step\.$/,
  );
});

it('sockets whose content Node prints stop a program, naming the variable', () => {
  expect(() => refuseTracing((section) => section === 'fetch')).not.toThrow();
  expect(() => refuseTracing((section) => section === 'tls')).toThrow(
    /^NODE_DEBUG: with `tls` or .+ variable\.$/,
  );
});

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
