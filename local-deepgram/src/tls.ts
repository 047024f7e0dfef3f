// @peculiar/x509 needs the Reflect metadata API before it loads.
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A private key and its certificate, as PEM. */
export interface Credentials {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority that exists as long as this process. */
export interface Authority {
  /** The certificate that clients must trust, as PEM. */
  readonly ca: string;
  /** Creates a key and certificate for a server on this machine, which can have further names. */
  issue(names?: readonly string[]): Promise<Credentials>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const AUTHORITY_NAME = 'CN=local-deepgram CA';
const DAY_MS = 86_400_000;
/** Clocks of containers differ, so certificates are valid from one day ago. */
const VALID_BEFORE_MS = DAY_MS;
const VALID_AFTER_MS = 30 * DAY_MS;
const SERIAL_BYTES = 15;

/** Creates a certificate authority. Its key never leaves memory. */
export async function createAuthority(): Promise<Authority> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...certificateDefaults(),
    name: AUTHORITY_NAME,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return { ca: certificate.toString('pem'), issue: (names = []) => issue(keys.privateKey, names) };
}

async function issue(signingKey: webcrypto.CryptoKey, names: readonly string[]): Promise<Credentials> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.create({
    ...certificateDefaults(),
    subject: 'CN=localhost',
    issuer: AUTHORITY_NAME,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
        ...names.map((value) => ({ type: 'dns' as const, value })),
      ]),
    ],
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { key: PemConverter.encode(pkcs8, 'PRIVATE KEY'), cert: certificate.toString('pem') };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

function certificateDefaults() {
  return {
    // Positive and unique, as required by RFC 5280 section 4.1.2.2.
    serialNumber: `01${randomBytes(SERIAL_BYTES).toString('hex')}`,
    notBefore: new Date(Date.now() - VALID_BEFORE_MS),
    notAfter: new Date(Date.now() + VALID_AFTER_MS),
    signingAlgorithm: ALGORITHM,
  };
}
