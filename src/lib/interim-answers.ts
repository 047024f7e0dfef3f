import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { at } from './guards.ts';

/**
 * A server may send any number of interim answers (1xx) before the real one, asked or not, and who did not ask passes them
 * over: https://www.rfc-editor.org/rfc/rfc9110#section-15.2. Gateways say `100 Continue` to every upload. undici, which is
 * also Node's `fetch`, ends the connection at that one, and what it was to be answered with is lost.
 */

/** Published before the first byte of a request: https://undici.nodejs.org/#/docs/api/DiagnosticsChannel */
const REQUEST_BEGINS = 'undici:client:sendHeaders';

/** What an interim answer begins with; after 101 comes no HTTP, so that it is for the client to refuse. */
const START = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
/** Completes what came of a start, so that the pattern tells whether it may become one. */
const EXAMPLE = 'HTTP/1.1 100 ';
const END = '\r\n\r\n';
/** Bytes of one head: a longer one is for the client to refuse. */
const LONGEST_HEAD = 16_384;

/** Takes the interim answers out of the bytes that one connection receives. */
export class InterimAnswers {
  #isBeforeAnswer = false;
  #held = Buffer.alloc(0);

  /** What comes from now on is the answer to another request. */
  expectAnswer(): void {
    this.#isBeforeAnswer = true;
  }

  /** The bytes without interim answers; undefined while it cannot be told what they are. */
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

/** From now on, no client of undici in this process is shown an interim answer. */
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

/** undici reads whatever is there, without a size. */
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
