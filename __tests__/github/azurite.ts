import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';

/** The account that every Azurite has: https://learn.microsoft.com/azure/storage/common/storage-use-azurite */
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const CONTAINER = 'artifacts';
const SIGNED_FOR_MS = 60 * 60 * 1000;

/** Azure's blob storage on this machine, in memory. */
export interface BlobStorage {
  /** A URL that may read and write the blob without other credentials. */
  sign(blob: string): string;
  read(blob: string): Promise<Buffer>;
  remove(blob: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Azurite as a process of its own. */
export async function startBlobStorage(): Promise<BlobStorage> {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const args = ['--blobPort', '0', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const azurite = spawn(process.execPath, [main, ...args, '--silent'], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => azurite.kill('SIGKILL'));
  const endpoint = await readEndpoint(azurite.stdout);
  const credential = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY);
  const service = new BlobServiceClient(`${endpoint}/${ACCOUNT}`, credential);
  const container = service.getContainerClient(CONTAINER);
  await container.create();
  return {
    sign: (blob) => signedUrl(container, credential, blob),
    read: (blob) => container.getBlobClient(blob).downloadToBuffer(),
    remove: async (blob) => void (await container.deleteBlob(blob)),
    close: () => end(azurite),
  };
}

/** Ends a process; it may have ended. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

async function readEndpoint(stdout: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const endpoint = /successfully listens on (http:\S+)/.exec(line)?.[1];
    if (endpoint === undefined) continue;
    stdout.resume();
    return endpoint;
  }
  throw new Error('Azurite ended before it listened.');
}

function signedUrl(container: ContainerClient, credential: StorageSharedKeyCredential, blob: string): string {
  const signature = generateBlobSASQueryParameters(
    {
      containerName: container.containerName,
      blobName: blob,
      permissions: BlobSASPermissions.parse('rcw'),
      expiresOn: new Date(Date.now() + SIGNED_FOR_MS),
    },
    credential,
  );
  return `${container.getBlobClient(blob).url}?${signature}`;
}
