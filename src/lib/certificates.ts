import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { errorCode } from './failure.ts';

/**
 * The settings of all connections: certificates are verified, and no protocol with known weaknesses is spoken, whatever the
 * environment says. NODE_OPTIONS can set other defaults.
 */
export const VERIFIED = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;

/** Codes of a server whose certificate is not accepted: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const NOT_TRUSTED = /CERT|SELF_SIGNED|^UNABLE_TO_(GET|VERIFY)/;

/** The forms of a certificate that OpenSSL reads from a PEM file. */
const PEM = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----[^-]*-----END \1-----/g;

/** Whether a connection failed with this code because the server's certificate is not trusted. */
export const isDistrust = (code: string): boolean => NOT_TRUSTED.test(code);

/**
 * What to do about a certificate that is not trusted. Node ignores an unusable file in NODE_EXTRA_CA_CERTS with a
 * warning on standard error only, so the advice says what is wrong with it.
 */
export function authorityAdvice(env: NodeJS.ProcessEnv = process.env): string {
  const file = env['NODE_EXTRA_CA_CERTS'] ?? '';
  if (file === '')
    return (
      'If it is signed by your own certificate authority, set the environment variable NODE_EXTRA_CA_CERTS to ' +
      "the authority's PEM file."
    );
  const problem = problemOf(file);
  if (problem !== undefined)
    return `NODE_EXTRA_CA_CERTS names ${file}, ${problem}. Set it to the PEM file of your certificate authority.`;
  return (
    `NODE_EXTRA_CA_CERTS names ${file}, and no certificate in it vouches for the server. If it is signed by your own ` +
    "certificate authority, add that authority's certificate."
  );
}

/** The end of a sentence; undefined if the file has certificates. */
function problemOf(file: string): string | undefined {
  try {
    if (!statSync(file).isFile()) return 'which is not a file';
    const found = readFileSync(file, 'latin1').match(PEM) ?? [];
    if (found.length === 0) return 'which has no certificate in PEM format';
    return found.every(isCertificate) ? undefined : 'in which a certificate is damaged';
  } catch (error) {
    const code = errorCode(error) ?? '';
    return code === 'ENOENT' ? 'which does not exist on the runner' : `which cannot be read (${code})`;
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).serialNumber !== '';
  } catch {
    return false;
  }
}
