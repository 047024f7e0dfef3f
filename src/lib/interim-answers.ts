import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { at } from './guards.ts';

/**
 * A server may send any number of interim answers (1xx) before the final one, even if they were not requested, and a
 * client ignores them: https://www.rfc-editor.org/rfc/rfc9110#section-15.2. Some gateways answer every upload with `100
 * Continue`. undici, on which Node's `fetch` is built, closes the connection when it receives one, and the final answer
 * is lost.
 */

/** Published before the first byte of a request: https://undici.nodejs.org/#/docs/api/DiagnosticsChannel */
const REQUEST_BEGINS = 'undici:client:sendHeaders';

/** The start of an interim answer. 101 switches the protocol, so it is left to the client to refuse. */
const START = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
/** Completes a partial start, so that the pattern shows whether it can become one. */
const EXAMPLE = 'HTTP/1.1 100 ';
const END = '\r\n\r\n';
/** Bytes of one head; a longer one is left to the client to refuse. */
const LONGEST_HEAD = 16_384;

/** Removes the interim answers from the bytes that one connection receives. */
export class InterimAnswers {
  #isBeforeAnswer = false;
  #held = Buffer.alloc(0);

  /** The bytes after this call answer another request. */
  expectAnswer(): void {
    this.#isBeforeAnswer = true;
  }

  /** The bytes without interim answers; undefined until enough bytes have arrived. */
  take(bytes: Buffer): Buffer | undefined {
    if (!this.#isBeforeAnswer) return bytes;
    this.#held = Buffer.concat([this.#held, bytes]);
    while (this.#held.length > 0 && isInterim(this.#held)) {
      const end = this.#held.indexOf(END);
      if ((end === -1 ? this.#held.length : end) > LONGEST_HEAD) break;
      if (end === -1) return undefined;
      this.#held = this.#held.subarray(end + END.length);
    }
    if (this.#held.length === 0) return undefined;
    const rest = this.#held;
    this.#held = Buffer.alloc(0);
    this.#isBeforeAnswer = false;
    return rest;
  }
}

function isInterim(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, EXAMPLE.length);
  return START.test(start + EXAMPLE.slice(start.length));
}

const ofSockets = new WeakMap<Socket, InterimAnswers>();
let isWatching = false;

/** From now on, interim answers are hidden from all clients of undici in this process. */
export function passOverInterimAnswers(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe(REQUEST_BEGINS, (message) => {
    const socket = at(message, 'socket');
    if (!(socket instanceof Socket)) return;
    const answers = ofSockets.get(socket) ?? filter(socket);
    answers.expectAnswer();
  });
}

/** undici reads all available bytes, without a size. */
function filter(socket: Socket): InterimAnswers {
  const answers = new InterimAnswers();
  ofSockets.set(socket, answers);
  const read = socket.read.bind(socket);
  socket.read = (size?: number): unknown => {
    if (size !== undefined) return read(size);
    for (;;) {
      const bytes: unknown = read();
      const rest = Buffer.isBuffer(bytes) ? answers.take(bytes) : bytes;
      if (rest !== undefined) return rest;
    }
  };
  return answers;
}
