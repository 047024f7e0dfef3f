import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';

/** The account of every Azurite: https://learn.microsoft.com/azure/storage/common/storage-use-azurite */
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const SIGNED_FOR_MS = 60 * 60 * 1000;

/** Azure's blob storage on this machine, in memory. */
interface BlobStorage {
  /** Returns a URL that gives read and write access to a blob without other credentials. */
  sign(blob: string): string;
  read(blob: string): Promise<Buffer>;
  remove(blob: string): Promise<void>;
  close(): Promise<void>;
}

/** The URL of the Azurite of this process. */
let shared: Promise<string> | undefined;

/**
 * Opens a new container in Azurite. All users in this process share one Azurite until the process ends, since its start
 * takes seconds.
 */
export async function startBlobStorage(): Promise<BlobStorage> {
  shared ??= startAzurite();
  const credential = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY);
  const service = new BlobServiceClient(`${await shared}/${ACCOUNT}`, credential);
  const container = service.getContainerClient(`artifacts-${randomUUID()}`);
  await container.create();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => void (await container.delete());
  return {
    sign: (blob) => signedUrl(container, credential, blob),
    read: (blob) => container.getBlobClient(blob).downloadToBuffer(),
    remove: async (blob) => void (await container.deleteBlob(blob)),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Ends a process together with its standard input, and so together with its parent process, however that ends. */
const END_WITH_INPUT = 'data:text/javascript,process.stdin.resume().once("end",()=>process.exit())';

async function startAzurite(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const args = ['--blobPort', '0', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn(process.execPath, ['--import', END_WITH_INPUT, main, ...args, '--silent'], {
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const endpoint = await readEndpoint(child.stdout);
  // Lets this process end while Azurite is running, which then ends too.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref();
  return endpoint;
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
