import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Credentials } from './tls.ts';

/** Accepts TCP connections, speaks TLS on them and hands them to an HTTP server. */
interface Acceptor {
  /** Starts listening on 127.0.0.1 and resolves to the port. Rejects if the port is in use. */
  listen(port: number): Promise<number>;
  /** Ends the connection with a TCP reset: the client sees ECONNRESET. */
  reset(connection: Duplex): void;
  /** Drops all connections and stops listening. */
  close(): Promise<void>;
}

/** First byte of a TLS handshake record (RFC 8446, section 5.1). */
const TLS_HANDSHAKE = 0x16;
const HOST = '127.0.0.1';
const HTTPS_ONLY = 'This server speaks HTTPS only: use https:// and trust the CA file that it printed.\n';

/**
 * An HTTPS front for an HTTP server. `node:https` alone would drop plain HTTP silently and cannot reset a connection,
 * because it has no access to the TCP socket below TLS.
 */
export function createAcceptor(
  server: HttpServer,
  credentials: Credentials,
  log: (line: string) => void,
): Acceptor {
  const secureContext = createSecureContext(credentials);
  const open = new Set<Socket>();
  const below = new WeakMap<Duplex, Socket>();
  const listener = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      if (first[0] !== TLS_HANDSHAKE) return refusePlainHttp(socket, log);
      socket.pause();
      socket.unshift(first);
      const secure = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
      below.set(secure, socket);
      server.emit('connection', secure);
    });
  });
  return {
    listen: (port) => listen(listener, port),
    reset: (connection) => void below.get(connection)?.resetAndDestroy(),
    close: () => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      for (const socket of open) socket.destroy();
      return closed;
    },
  };
}

function listen(listener: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(port, HOST, () => resolve(portOf(listener.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no TCP port');
  return address.port;
}

/** Answers and keeps reading: closing a connection with unread bytes would reset it and lose the answer. */
function refusePlainHttp(socket: Socket, log: (line: string) => void): void {
  log('a client spoke plain HTTP: told to use https');
  socket.resume();
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      'content-type: text/plain; charset=utf-8',
      `content-length: ${HTTPS_ONLY.length}`,
      'connection: close',
      '',
      HTTPS_ONLY,
    ].join('\r\n'),
  );
}
