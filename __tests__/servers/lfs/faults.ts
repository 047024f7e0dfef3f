import type { ServerResponse } from 'node:http';
import type { LfsAnswer, ObjectError } from './batch.ts';

/** Sends the content of a download in a special way. */
export type Deliver = (response: ServerResponse, media: Buffer, url: URL) => void;

interface Times {
  /** The number of requests or objects that it affects; 1 if not given. */
  readonly times?: number;
}

/** A different response to a batch request. */
interface BatchFault extends Times {
  readonly at: 'batch';
  /** A text body is sent unchanged. */
  readonly answer: LfsAnswer;
}

/** An error for an object of a batch request. */
interface ObjectFault extends Times {
  readonly at: 'object';
  /** Any object if not given. */
  readonly oid?: string;
  readonly error: ObjectError;
}

/** A different response to a download. */
interface DownloadFault extends Times {
  readonly at: 'download';
  /** Any object if not given. */
  readonly oid?: string;
  /** The status for the log, and of the response if `deliver` is not given. */
  readonly status: number;
  readonly deliver?: Deliver;
}

/** A different response to a range request. */
interface RangeFault extends Omit<DownloadFault, 'at'> {
  readonly at: 'range';
}

export type Fault = BatchFault | ObjectFault | DownloadFault | RangeFault;

/** The faults that have not happened yet. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Returns the first matching fault, and counts it. */
  next<At extends Fault['at']>(at: At, oid?: string): Extract<Fault, { at: At }> | undefined {
    for (const waiting of this.#waiting) {
      const { fault, left } = waiting;
      if (left === 0 || !isAt(fault, at)) continue;
      if ('oid' in fault && fault.oid !== oid) continue;
      waiting.left -= 1;
      return fault;
    }
    return undefined;
  }
}

function isAt<At extends Fault['at']>(fault: Fault, at: At): fault is Extract<Fault, { at: At }> {
  return fault.at === at;
}

/** Sends different bytes than the object has. */
export const bytes =
  (other: (media: Buffer) => Uint8Array): Deliver =>
  (response, media) => {
    response.writeHead(200).end(other(media));
  };

/** Announces all bytes, sends half of them and closes the connection. */
export const cut: Deliver = (response, media) => {
  response.writeHead(200, { 'content-length': media.length });
  response.write(media.subarray(0, media.length / 2), () => response.destroy());
};

/** Closes the connection without a response. */
export const drop: Deliver = (response) => void response.destroy();

/** Sends half of the bytes and then nothing. */
export const stall: Deliver = (response, media) => {
  response.writeHead(200, { 'content-length': media.length });
  response.write(media.subarray(0, media.length / 2));
};

/** Sends a byte ten times a second, so that it never stalls. */
export const drip: Deliver = (response, media) => {
  response.writeHead(200, { 'content-length': media.length });
  let sent = 0;
  const timer = setInterval(() => response.write(media.subarray(sent, ++sent)), 100);
  response.on('close', () => clearInterval(timer));
};

/** Redirects the client. */
export const redirect =
  (target: (url: URL) => string): Deliver =>
  (response, _, url) => {
    response.writeHead(302, { location: target(url) }).end();
  };
