import type { ServerResponse } from 'node:http';
import type { LfsAnswer, ObjectError } from './batch.ts';

/** Answers a download with media in its own way. */
export type Deliver = (response: ServerResponse, media: Buffer, url: URL) => void;

interface Times {
  /** How many requests or objects it meets; one if it is not given. */
  readonly times?: number;
}

/** A batch request is answered otherwise. */
export interface BatchFault extends Times {
  readonly at: 'batch';
  /** A body that is text is sent as it is. */
  readonly answer: LfsAnswer;
}

/** A batch request is answered with an error for an object. */
export interface ObjectFault extends Times {
  readonly at: 'object';
  /** Any if it is not given. */
  readonly oid?: string;
  readonly error: ObjectError;
}

/** A download is answered otherwise. */
export interface DownloadFault extends Times {
  readonly at: 'download';
  /** Any if it is not given. */
  readonly oid?: string;
  /** For the log, and the answer if nothing is delivered. */
  readonly status: number;
  readonly deliver?: Deliver;
}

/** A request for a part of media is answered otherwise. */
export interface RangeFault extends Omit<DownloadFault, 'at'> {
  readonly at: 'range';
}

export type Fault = BatchFault | ObjectFault | DownloadFault | RangeFault;

/** The faults that are still to happen. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The first fault that fits; it has then happened once more. */
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

/** Sends other bytes than the object's. */
export const bytes =
  (other: (media: Buffer) => Uint8Array): Deliver =>
  (response, media) => {
    response.writeHead(200).end(other(media));
  };

/** Announces all bytes, sends half of them and ends the connection. */
export const cut: Deliver = (response, media) => {
  response.writeHead(200, { 'content-length': media.length });
  response.write(media.subarray(0, media.length / 2), () => response.destroy());
};

/** Ends the connection without an answer. */
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

/** Sends the client elsewhere. */
export const redirect =
  (target: (url: URL) => string): Deliver =>
  (response, _, url) => {
    response.writeHead(302, { location: target(url) }).end();
  };
