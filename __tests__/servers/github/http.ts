import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request with a JSON body. */
export interface HttpRequest {
  readonly method: string;
  /** The path and the query as they were sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** `undefined` if there is no body. */
  readonly body: unknown;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; `undefined` for no body. */
  readonly body?: unknown;
  /** Sent unchanged instead of a JSON body, such as a page or an archive. */
  readonly bytes?: Uint8Array | string;
}

/** Answers a request or drops its connection. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpAnswer | 'drop'>;

/** Listens on a free port of this machine. Closing it twice is allowed. */
export async function listen(handler: HttpHandler): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void respond(handler, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(handler: HttpHandler, request: IncomingMessage, response: ServerResponse) {
  try {
    const sent = await text(request);
    const answer = await handler({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers,
      body: sent === '' ? undefined : JSON.parse(sent),
    });
    if (answer === 'drop') request.socket.destroy();
    else send(response, answer);
  } catch (error) {
    send(response, { status: 500, body: { message: `The server of the tests failed: ${error}` } });
  }
}

function send(response: ServerResponse, { status, headers, body, bytes }: HttpAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
}
