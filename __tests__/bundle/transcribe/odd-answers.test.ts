import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CANNED, codes, openStage, SPOKEN } from '../helpers.ts';

/** Responses on the wire that HTTP allows, and some that break it. No HTTP server library would send them. */

const { sha256: _, ...metadata } = CANNED.metadata;
const JSON_TEXT = JSON.stringify({ ...CANNED, metadata }).replaceAll(
  '"confidence":0.9}',
  '"confidence":0.9,"speaker":0}',
);
/** The name of the speaker in all of them. */
const SPEAKER = 'Dr. X --';
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n';
const WHOLE = `${HEAD}content-length: ${JSON_TEXT.length}\r\n\r\n${JSON_TEXT}`;
const CHUNK = `${JSON_TEXT.length.toString(16)}\r\n${JSON_TEXT}\r\n`;

/** Seconds: several times the duration of the run, which only the answer that never ends exceeds. */
const TIMEOUT = 4;
const DRIP_MS = 200;
/** More than the buffers between client and server hold. */
const LARGE = 24_000_000;
const MOST_READ = 1000;

/** Returns an answer with a content coding, whose bytes are not text. */
const coded = (coding: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`${HEAD}content-encoding: ${coding}\r\ncontent-length: ${bytes.length}\r\n\r\n`),
    bytes,
  ]);

type Answering = (socket: TLSSocket) => void;

const saying =
  (bytes: string | Buffer): Answering =>
  (socket) =>
    socket.end(bytes);

/** Writes the start byte by byte, each in its own packet. */
const inBytes =
  (start: string, rest: string): Answering =>
  (socket) => {
    const [byte] = start;
    if (byte === undefined) socket.end(rest);
    else socket.write(byte, () => setImmediate(() => inBytes(start.slice(1), rest)(socket)));
  };

/** Never ends. */
const dripping =
  (bytes: string): Answering =>
  (socket) => {
    const timer = setInterval(() => socket.write(bytes), DRIP_MS);
    socket.on('close', () => clearInterval(timer));
  };

function drip(socket: TLSSocket): void {
  socket.write(`${HEAD}content-length: 1000000\r\n\r\n`);
  dripping(' ')(socket);
}

/** The response after the complete upload, by the name of the file that is sent. */
const ANSWERS: Readonly<Record<string, Answering>> = {
  'continue.wav': saying(`HTTP/1.1 100 Continue\r\n\r\n${WHOLE}`),
  'continue-twice.wav': saying(`${'HTTP/1.1 100 Continue\r\nx-a: b\r\n\r\n'.repeat(2)}${WHOLE}`),
  'continue-old.wav': saying(`HTTP/1.0 100\r\n\r\n${WHOLE}`),
  'continue-long.wav': saying(`HTTP/1.1 100 Continue\r\nx-a: ${'b'.repeat(20_000)}\r\n\r\n${WHOLE}`),
  'continue-in-bytes.wav': inBytes(`HTTP/1.1 100 Continue\r\n\r\n${WHOLE.slice(0, 30)}`, WHOLE.slice(30)),
  'processing.wav': saying(`HTTP/1.1 102 Processing\r\n\r\n${WHOLE}`),
  'hints.wav': saying(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${WHOLE}`),
  'switching.wav': saying(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n${WHOLE}`,
  ),
  'continue-drip.wav': dripping('HTTP/1.1 100 Continue\r\n\r\n'),
  'head-drip.wav': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    dripping('x-a: b\r\n')(socket);
  },
  'changed-by-gateway.wav': saying(WHOLE.replace('200 OK', '203 Non-Authoritative Information')),
  'utf-16.wav': saying(coded('identity', Buffer.from(`\uFEFF${JSON_TEXT}`, 'utf16le'))),
  'trailers.wav': saying(
    `${HEAD}transfer-encoding: chunked\r\ntrailer: x-a\r\n\r\n${CHUNK}0\r\nx-a: b\r\n\r\n`,
  ),
  'lengths.wav': saying(
    `${HEAD}content-length: 3\r\ncontent-length: ${JSON_TEXT.length}\r\n\r\n${JSON_TEXT}`,
  ),
  'length-and-chunks.wav': saying(
    `${HEAD}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n${CHUNK}0\r\n\r\n`,
  ),
  'rubbish.wav': saying(`${HEAD}transfer-encoding: chunked\r\n\r\n${CHUNK}rubbish\r\n\r\n`),
  'cut.wav': saying(WHOLE.slice(0, -9)),
  'no-http.wav': saying('ICY 200 OK\r\n\r\n'),
  'reset.wav': (socket) => socket.destroy(),
  'drip.wav': drip,
  'upper-case.wav': saying(coded('GZIP', gzipSync(JSON_TEXT))),
  'x-gzip.wav': saying(coded('x-gzip', gzipSync(JSON_TEXT))),
  'two-codings.wav': saying(coded('gzip, br', brotliCompressSync(gzipSync(JSON_TEXT)))),
  'byte-order.wav': saying(coded('identity', Buffer.from(`\uFEFF${JSON_TEXT}`))),
  'no-gzip.wav': saying(coded('gzip', Buffer.from(JSON_TEXT))),
  'unnamed-gzip.wav': saying(coded('identity', gzipSync(JSON_TEXT))),
  'damaged-gzip.wav': saying(coded('gzip', gzipSync(JSON_TEXT).fill(0, 9))),
};

const nameIn = (text: string): string => /speech of (\S+\.wav)/.exec(text)?.[1] ?? '';

/** Answers each request by its content, and a large one before its upload is complete. */
function serve(socket: TLSSocket, uploads: string[]): void {
  let received = '';
  socket.on('error', () => {});
  socket.on('data', (data) => {
    // A large upload is answered once, and the rest of it is discarded.
    if (received.length > MOST_READ) return;
    received += data.toString('latin1');
    const end = received.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
    if (end === -1) return;
    const name = length === LARGE ? 'early.wav' : nameIn(received);
    if (name !== 'early.wav' && received.length < end + 4 + length) return;
    uploads.push(name);
    if (name === 'early.wav') socket.write(WHOLE);
    else ANSWERS[name]?.(socket);
  });
}

/** The result of each file. Requests that may have been charged are repeated once, and others are not. */
const EXPECTED: Readonly<Record<string, readonly [code: string, uploads: number]>> = {
  'continue.wav': ['transcribed', 1],
  'continue-twice.wav': ['transcribed', 1],
  'continue-old.wav': ['transcribed', 1],
  'continue-in-bytes.wav': ['transcribed', 1],
  'continue-long.wav': ['connection', 2],
  'processing.wav': ['transcribed', 1],
  'hints.wav': ['transcribed', 1],
  'trailers.wav': ['transcribed', 1],
  'upper-case.wav': ['transcribed', 1],
  'x-gzip.wav': ['transcribed', 1],
  'two-codings.wav': ['transcribed', 1],
  'byte-order.wav': ['transcribed', 1],
  'no-gzip.wav': ['transcribed', 1],
  'unnamed-gzip.wav': ['transcribed', 1],
  'changed-by-gateway.wav': ['transcribed', 1],
  'utf-16.wav': ['transcribed', 1],
  'damaged-gzip.wav': ['bad-answer', 2],
  'switching.wav': ['connection', 2],
  'lengths.wav': ['connection', 2],
  'length-and-chunks.wav': ['connection', 2],
  'rubbish.wav': ['connection', 2],
  'cut.wav': ['connection', 2],
  'no-http.wav': ['connection', 2],
  'reset.wav': ['connection', 2],
  'drip.wav': ['answer-timeout', 2],
  'continue-drip.wav': ['answer-timeout', 2],
  'head-drip.wav': ['answer-timeout', 2],
  'early.wav': ['wrong-answer', 1],
};

it('a valid HTTP answer is read, and after an invalid one the request counts as possibly charged', async () => {
  const small = Object.fromEntries(Object.keys(ANSWERS).map((name) => [name, `speech of ${name}`]));
  await using stage = await openStage({ files: { ...small, 'early.wav': LARGE } });
  const uploads: string[] = [];
  const server = createServer(await stage.deepgram.authority.issue(), (socket) => serve(socket, uploads));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const inputs = {
    'base-url': `https://127.0.0.1:${port}`,
    files: '*.wav',
    formats: 'txt, vtt',
    speakers: `0: ${SPEAKER}`,
    concurrency: '20',
    retries: '3',
    timeout: String(TIMEOUT),
  };
  const ran = await stage.run({ inputs });
  server.close();

  const counts = Map.groupBy(uploads, (name) => name);
  const became = Object.entries(codes(ran)).map(([name, code]) => [name, [code, counts.get(name)?.length]]);
  expect(Object.fromEntries(became)).toEqual(EXPECTED);
  const isCharged = ({ source }: { source: string }): boolean => EXPECTED[source]?.[1] === 2;
  const charged = ran.results.filter(isCharged).map(({ error }) => error?.message ?? '');
  expect(charged.filter((message) => !message.includes('It may have been charged.'))).toEqual([]);
  expect(await stage.read('trailers.wav.txt')).toContain(SPOKEN);
  // Without the word joiner, the dashes and the end of the tag would form an arrow.
  const cues = (await stage.read('trailers.wav.vtt')).split('\n').filter((line) => line.includes('Dr. X'));
  expect(cues).toEqual([expect.stringMatching(/^<v Dr\. X --\u2060>/)]);
});
