import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Exchange, hasLeft, openExchange, untilClosed } from './exchange.ts';
import type { OpenRecord } from './requests.ts';
import { respond, type Service } from './routes.ts';

/** Receives the events of the HTTP layer. */
interface Observer {
  readonly requests: OpenRecord[];
  readonly log: (line: string) => void;
}

/** An HTTP server of the service; `reset` ends a request's connection with a TCP reset. */
export function createHttpServer(
  service: Service,
  { requests, log }: Observer,
  reset: (request: IncomingMessage) => void,
): Server {
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    // Clients that use the server's clock see the same one that decides when keys expire.
    response.setHeader('date', service.management.clock().toUTCString());
    const exchange = openExchange(request, response, () => reset(request));
    requests.push(exchange.record);
    void run(exchange, service).then(log);
  };
  const server = createServer();
  server.on('request', onRequest);
  server.on('checkContinue', onRequest);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    socket.destroy();
    if (error.code?.startsWith('ERR_SSL')) log(`TLS failed: ${error.code}`);
  });
  return server;
}

/** Answers the request and returns its log line. Never rejects. */
async function run(exchange: Exchange, service: Service): Promise<string> {
  const note = await respond(exchange, service).catch((error: unknown) => failed(exchange, error));
  await untilClosed(exchange);
  const { method, path, status, startedAt, endedAt = startedAt } = exchange.record;
  return `${method} ${path} ${status} ${endedAt - startedAt} ms: ${note.replace(/\s+/g, ' ')}`;
}

function failed(exchange: Exchange, error: unknown): string {
  if (hasLeft(exchange)) return 'the client left';
  exchange.response.destroy();
  return `broke: ${error instanceof Error ? error.message : String(error)}`;
}
