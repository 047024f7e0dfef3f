import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
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
const SIGNED_FOR_MS = 60 * 60 * 1000;

/** Azure's blob storage on this machine, in memory. */
export interface BlobStorage {
  /** A URL that may read and write the blob without other credentials. */
  sign(blob: string): string;
  read(blob: string): Promise<Buffer>;
  remove(blob: string): Promise<void>;
  close(): Promise<void>;
}

/** A process of Azurite, and how many use it. */
interface Azurite {
  readonly process: ChildProcess;
  readonly endpoint: Promise<string>;
  users: number;
}

let shared: Azurite | undefined;

/** Opens a container of its own in Azurite, a process that runs as long as there is any: its start takes seconds. */
export async function startBlobStorage(): Promise<BlobStorage> {
  shared ??= startAzurite();
  const azurite = shared;
  azurite.users += 1;
  const credential = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY);
  const service = new BlobServiceClient(`${await azurite.endpoint}/${ACCOUNT}`, credential);
  const container = service.getContainerClient(`artifacts-${randomUUID()}`);
  await container.create();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await container.delete();
    await leave(azurite);
  };
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

/** Lets a process end with its standard input, and so with the process that started it, however that ends. */
const END_WITH_INPUT = 'data:text/javascript,process.stdin.resume().once("end",()=>process.exit())';

function startAzurite(): Azurite {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const args = ['--blobPort', '0', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn(process.execPath, ['--import', END_WITH_INPUT, main, ...args, '--silent'], {
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { process: child, endpoint: readEndpoint(child.stdout), users: 0 };
}

/** Ends the process with its last user. */
async function leave(azurite: Azurite): Promise<void> {
  azurite.users -= 1;
  if (azurite.users > 0) return;
  if (shared === azurite) shared = undefined;
  const closed = once(azurite.process, 'close');
  azurite.process.kill('SIGKILL');
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
