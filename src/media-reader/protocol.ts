import type { MediaFacts } from './measure.ts';
import type { Excerpt } from './sound/copier.ts';
import type { NoSoundCopy, SoundCopy } from './sound/copy.ts';

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

/** Copies the sound of a file into another one, which is not there yet. */
interface Copy extends Excerpt {
  readonly action: 'copy';
  readonly name: string;
  readonly media: NearMedia;
  /** Absolute path. */
  readonly into: string;
}

/** What is said of a file in its own tags. */
interface Title {
  readonly action: 'title';
  readonly name: string;
  readonly media: NearMedia;
}

export type ReaderQuestion = Measure | Copy | Title;

/** What the program is told: what to do, or what was read for it; nothing if it could not be. */
export type ReaderRequest =
  | { readonly id: number; readonly question: ReaderQuestion }
  | { readonly id: number; readonly read: number; readonly bytes: Uint8Array | undefined };

/** What came of a question. */
export type AnsweredQuestion =
  | { readonly id: number; readonly facts: MediaFacts }
  | { readonly id: number; readonly copy: SoundCopy | NoSoundCopy }
  | { readonly id: number; readonly title: string | undefined };

/** What the program tells: what came of a question, or which bytes it needs for it. */
export type ReaderReply =
  | AnsweredQuestion
  | { readonly id: number; readonly read: number; readonly start: number; readonly end: number };
