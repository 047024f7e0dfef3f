import { describe, expect, it } from 'vitest';
import {
  isPublic,
  lookupPublic,
  PrivateAddressError,
  publicOnly,
  requirePublic,
} from '../../../src/transcribe/sources/public-address.ts';

describe('an address', () => {
  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '100.127.255.255',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
    ],
    ...[
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '239.255.255.255',
      '255.255.255.255',
      '168.63.129.16',
    ],
    ...[
      '::',
      '::1',
      '::ffff:8.8.8.8',
      '::ffff:10.0.0.1',
      '::ffff:a00:1',
      '64:ff9b::a00:1',
      'fc00::1',
      'fd12::1',
    ],
    ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2002:a00:1::', '2001::1', '2001:db8::1', '100::1'],
  ])('that is not public: %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each([
    ...[
      '1.1.1.1',
      '8.8.8.8',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.0.1',
      '172.32.0.1',
      '192.167.0.1',
      '223.1.1.1',
    ],
    ...['2606:4700:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888'],
  ])('that is public: %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    'https://127.1/',
    'https://168.63.129.16/',
    'https://0xa83f8110/',
    'https://0x7f.0.0.1/',
    'https://[::1]:8443/',
    'https://[::ffff:a00:1]/',
    'https://0/',
    'https://2130706433/',
    'https://017700000001/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://①②⑦。0。0。1/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[64:ff9b:1::10.0.0.1]/',
    'https://[2002:7f00:1::]/',
    'https://user:word@127.0.0.1:8443/',
    'https://0.0.0.0/',
    'https://[::]/',
    'https://0x7F000001/',
    'https://127.0.0.1.:22/',
    'https://127.000.000.001/',
    'https://%31%32%37.0.0.1/',
    'https://127。0。0。1/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[0:0:0:0:0:ffff:7f00:1]/',
  ])('that is not public is detected in a URL, in any notation: %s', (url) => {
    expect(() => requirePublic(new URL(url))).toThrow(PrivateAddressError);
  });

  it.each(['https://8.8.8.8/', 'https://[2606:4700::1]/', 'https://media.example.com/'])(
    'is accepted in %s',
    (url) => {
      expect(() => requirePublic(new URL(url))).not.toThrow();
    },
  );
});

/** Resolves a name to the next of these lists of addresses each time. */
function changing(...answers: readonly (readonly string[])[]) {
  let asked = 0;
  const lookup = publicOnly((_host, _options, callback) => {
    const found = answers[asked] ?? [];
    asked += 1;
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  });
  return {
    asked: () => asked,
    resolve: (options: { readonly all: boolean }) =>
      new Promise<unknown>((settle) => {
        lookup('rebind.test', options, (error, address) => settle(error ?? address));
      }),
  };
}

describe('a name that resolves differently each time', () => {
  it('is connected to at the address that was checked', async () => {
    const name = changing(['8.8.8.8'], ['127.0.0.1'], ['8.8.4.4']);
    expect(await name.resolve({ all: true })).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await name.resolve({ all: true })).toBeInstanceOf(PrivateAddressError);
    expect(await name.resolve({ all: false })).toBe('8.8.4.4');
    expect(name.asked()).toBe(3);
  });

  it.each([
    [['8.8.8.8', '10.0.0.1']],
    [['2606:4700::1', '::1']],
    [['8.8.8.8', '::ffff:127.0.0.1']],
    [['fe80::1%eth0']],
    [['0.0.0.0']],
    [['::']],
    [['169.254.169.254']],
    [['fd00:ec2::254']],
    [['no address']],
    [[]],
  ])('is refused if any of its addresses is not public: %j', async (addresses) => {
    for (const all of [true, false])
      expect(await changing(addresses).resolve({ all })).toBeInstanceOf(PrivateAddressError);
  });
});

it.each([true, false])('a name is not resolved to an address that is not public (all: %j)', async (all) => {
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  lookupPublic('localhost', { all }, resolve);
  expect(await promise).toBeInstanceOf(PrivateAddressError);
});
