/**
 * The responses of a Git LFS server to batch requests, according to the specification:
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */

export const MEDIA_TYPE = 'application/vnd.git-lfs+json';

/** The most objects per request, as many as the git-lfs client requests at once. */
const MOST_OBJECTS = 100;

export interface LfsObject {
  readonly oid: string;
  readonly size: number;
}

interface LfsRequest {
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
}

export interface LfsAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ObjectError {
  readonly code: number;
  readonly message: string;
}

export interface Action {
  readonly href: string;
  readonly header: Readonly<Record<string, string>>;
  readonly expires_in?: number;
  readonly expires_at?: string;
}

/** Returns a response without objects. */
export const refuse = (status: number, message: string, headers = {}): LfsAnswer => ({
  status,
  headers,
  body: { message, request_id: 'a1b2c3', documentation_url: 'https://lfs.example/docs/errors' },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isObject = (value: unknown): value is LfsObject =>
  isRecord(value) && typeof value['oid'] === 'string' && typeof value['size'] === 'number';

/** Returns the objects of a request, even if it is invalid. */
export function objectsOf(body: unknown): readonly LfsObject[] {
  const objects = isRecord(body) ? body['objects'] : undefined;
  return Array.isArray(objects) ? objects.filter(isObject) : [];
}

/** Returns why the whole request is refused; otherwise undefined. */
export function refusalOf({ method, headers, body }: LfsRequest, token: string): LfsAnswer | undefined {
  if (method !== 'POST') return refuse(405, 'Method not allowed');
  if (!String(headers['accept'] ?? '').includes(MEDIA_TYPE))
    return refuse(406, `The Accept header needs to be ${MEDIA_TYPE}`);
  if (!/^application\/vnd\.git-lfs\+json(; ?charset=utf-8)?$/i.test(String(headers['content-type'])))
    return refuse(415, `The Content-Type header needs to be ${MEDIA_TYPE}`);
  if (passwordOf(headers['authorization']) !== token)
    return refuse(401, 'Credentials needed', { 'lfs-authenticate': 'Basic realm="Git LFS"' });
  return refusalOfBody(body);
}

/** Returns the password of Basic authentication. GitHub accepts a token with any user name. */
function passwordOf(authorization: unknown): string | undefined {
  const credentials = /^Basic ([A-Za-z\d+/=]+)$/.exec(String(authorization))?.[1] ?? '';
  return /^[^:]+:(.+)$/s.exec(Buffer.from(credentials, 'base64').toString())?.[1];
}

function refusalOfBody(body: unknown): LfsAnswer | undefined {
  if (!isRecord(body)) return refuse(422, 'The body is not a JSON object');
  const { operation, transfers = ['basic'], objects } = body;
  if (operation === 'upload') return refuse(403, 'The repository cannot be written to');
  if (operation !== 'download') return refuse(422, 'The operation is unknown');
  if (!Array.isArray(transfers) || !transfers.includes('basic'))
    return refuse(422, 'Only the transfer adapter basic is known');
  if (!Array.isArray(objects) || objects.length === 0 || !objects.every(isObject))
    return refuse(422, 'The objects are missing or malformed');
  return objects.length > MOST_OBJECTS ? refuse(413, 'Too many objects') : undefined;
}

/** Returns the response to a valid request. `find` returns the entry for each object. */
export function answerOf({ body }: LfsRequest, find: (object: LfsObject) => Action | ObjectError): LfsAnswer {
  const algorithm = isRecord(body) ? (body['hash_algo'] ?? 'sha256') : undefined;
  const objects = objectsOf(body).map(({ oid, size }) => {
    const found = invalid({ oid, size }, algorithm) ?? find({ oid, size });
    return 'code' in found
      ? { oid, size, error: found }
      : { oid, size, authenticated: true, actions: { download: found } };
  });
  return { status: 200, body: { transfer: 'basic', objects, hash_algo: 'sha256' } };
}

function invalid({ oid, size }: LfsObject, algorithm: unknown): ObjectError | undefined {
  if (algorithm !== 'sha256') return { code: 409, message: 'The hash algorithm is not supported' };
  if (!/^[0-9a-f]{64}$/.test(oid)) return { code: 422, message: 'The oid is no SHA-256 in hex' };
  return Number.isSafeInteger(size) && size >= 0 ? undefined : { code: 422, message: 'The size is invalid' };
}
