import type { MediaFacts } from './measure.ts';

/** What the program that reads media is asked and answers: messages of Node's channel between processes. */

/** Bytes of a file, which the program opens itself. */
export interface NearMedia {
  readonly kind: 'near';
  /** Absolute path of the regular file itself, links resolved. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Bytes that are read for the program, from a server. */
export interface FarMedia {
  readonly kind: 'far';
  /** Bytes. */
  readonly size: number;
}

interface Measure {
  readonly action: 'measure';
  /** For what the bytes do not tell. */
  readonly name: string;
  readonly media: NearMedia | FarMedia;
}

export type Question = Measure;

/** What the program is told: what to do, or what was read for it; nothing if it could not be. */
export type Request =
  | { readonly id: number; readonly question: Question }
  | { readonly id: number; readonly read: number; readonly bytes: Uint8Array | undefined };

/** What the program tells: what came of a question, or which bytes it needs for it. */
export type Reply =
  | { readonly id: number; readonly facts: MediaFacts }
  | { readonly id: number; readonly read: number; readonly start: number; readonly end: number };
