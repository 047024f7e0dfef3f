import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorityAdvice } from '../../src/lib/certificates.ts';

const [whole = ''] = rootCertificates;
const PRIVATE = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';

describe('the advice about a certificate that is not trusted', () => {
  let folder = '';
  const adviceFor = async (content: string | Uint8Array): Promise<string> => {
    await writeFile(path.join(folder, 'ca.pem'), content);
    return authorityAdvice({ NODE_EXTRA_CA_CERTS: path.join(folder, 'ca.pem') });
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'authority-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([{}, { NODE_EXTRA_CA_CERTS: '' }])('is to set the variable if it is not set: %j', (env) => {
    expect(authorityAdvice(env)).toBe(
      'If it is signed by your own certificate authority, set the environment variable NODE_EXTRA_CA_CERTS to the ' +
        "authority's PEM file.",
    );
  });

  it.each([
    ['an empty file', ''],
    ['a page', '<html>Sign in</html>'],
    ['only a private key', PRIVATE],
    ['the binary form', Buffer.from(whole.split('\n').slice(1, -2).join(''), 'base64')],
    ['one that is cut off', whole.slice(0, -30)],
  ])('says that the file has no certificate: %s', async (_, content) => {
    expect(await adviceFor(content)).toMatch(
      /^NODE_EXTRA_CA_CERTS names \S+ca\.pem, which has no certificate in PEM format\. Set it to the PEM /,
    );
  });

  it('says that a certificate in the file is damaged', async () => {
    const damaged = whole.replace(/^M.{20}/m, 'A'.repeat(21));
    expect(await adviceFor(`${whole}\n${damaged}`)).toContain(', in which a certificate is damaged. Set it');
  });

  it('says that the file does not exist, or is a folder', () => {
    expect(authorityAdvice({ NODE_EXTRA_CA_CERTS: path.join(folder, 'none.pem') })).toMatch(
      /none\.pem, which does not exist on the runner\. Set it to the PEM file of your certificate authority\.$/,
    );
    expect(authorityAdvice({ NODE_EXTRA_CA_CERTS: folder })).toContain(', which is not a file. Set it');
  });

  it.each([whole, `# ours\r\n${whole.replaceAll('\n', '\r\n')}\r\n${PRIVATE}`])(
    'is to add the authority if the file has others (%#)',
    async (content) => {
      expect(await adviceFor(content)).toMatch(
        /ca\.pem, and no certificate in it vouches for the server\. .+ add that authority's certificate\.$/,
      );
    },
  );
});
