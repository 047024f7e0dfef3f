import type { MediaFacts } from './measure.ts';
import type { Excerpt } from './sound/copier.ts';
import type { NoSoundCopy, SoundCopy } from './sound/copy.ts';

/** The messages between the program that reads media and its parent, over Node's IPC channel. */

/** A local file, which the program opens itself. */
export interface NearMedia {
  readonly kind: 'near';
  /** Absolute path of a regular file, with symbolic links resolved. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Media on a server, whose bytes the parent reads for the program. */
export interface FarMedia {
  readonly kind: 'far';
  /** Bytes. */
  readonly size: number;
}

interface Measure {
  readonly action: 'measure';
  /** File name, used if the bytes do not show the format. */
  readonly name: string;
  /** The number of the chosen audio track, from 1; undefined for the one that players take. */
  readonly track: number | undefined;
  readonly media: NearMedia | FarMedia;
}

/** Copies the sound of a file into a new file. */
interface Copy extends Excerpt {
  readonly action: 'copy';
  readonly name: string;
  readonly media: NearMedia;
  /** Absolute path. */
  readonly into: string;
}

/** Reads the title in the tags of a file. */
interface Title {
  readonly action: 'title';
  readonly name: string;
  readonly media: NearMedia;
}

export type ReaderQuestion = Measure | Copy | Title;

/** A message to the program: a question, or the bytes that it asked for, undefined if they could not be read. */
export type ReaderRequest =
  | { readonly id: number; readonly question: ReaderQuestion }
  | { readonly id: number; readonly read: number; readonly bytes: Uint8Array | undefined };

/** The answer to a question. */
export type AnsweredQuestion =
  | { readonly id: number; readonly facts: MediaFacts }
  | { readonly id: number; readonly copy: SoundCopy | NoSoundCopy }
  | { readonly id: number; readonly title: string | undefined };

/** A message from the program: the answer to a question, or the bytes that it needs for one. */
export type ReaderReply =
  | AnsweredQuestion
  | { readonly id: number; readonly read: number; readonly start: number; readonly end: number };
