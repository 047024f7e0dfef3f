import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const MEDIA = path.join(import.meta.dirname, '../../../examples/media');
const VIDEO = path.join(import.meta.dirname, 'media/colour.webm');

export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a page as /page.html and the examples next to it, with range requests. */
export async function servePage(html: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(html, request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function answer(
  html: string,
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (url === '/page.html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    return;
  }
  const isVideo = url.endsWith('/colour.webm');
  const bytes = await readFile(isVideo ? VIDEO : path.join(MEDIA, path.basename(url)));
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  const shared = { 'content-type': isVideo ? 'video/webm' : 'audio/wav', 'accept-ranges': 'bytes' };
  if (range === null) {
    response.writeHead(200, { ...shared, 'content-length': bytes.length }).end(bytes);
    return;
  }
  const from = Number(range[1]);
  const to = range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1);
  response
    .writeHead(206, { ...shared, 'content-range': `bytes ${from}-${to}/${bytes.length}` })
    .end(bytes.subarray(from, to + 1));
}
