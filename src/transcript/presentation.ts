import type { Hyphenate } from './captions/hyphenation.ts';
import type { CaptionChoice } from './captions/rules.ts';
import type { FrontMatterFields } from './field-rules.ts';
import type { SpeakerNames } from './speaker-rules.ts';

/** Everything that a rendering depends on besides the transcript. */
export interface Presentation {
  /** Name of the recording: a path relative to the workspace, or a URL without its query. */
  readonly source: string;
  /** Title in the tags of the recording, untrusted text; undefined to use the file name. */
  readonly title?: string | undefined;
  /** Link to the recording: a URL relative to the rendered file, or an absolute one without its query. */
  readonly href: string;
  readonly isVideo: boolean;
  /** BCP-47 tag that the user requested; undefined if Deepgram detects the language. */
  readonly language: string | undefined;
  readonly names: SpeakerNames;
  readonly captions: CaptionChoice;
  /** Hyphenates words that are too long for captions; undefined if there are no patterns for the language. */
  readonly hyphenate?: Hyphenate | undefined;
  /** Whether Markdown starts with front matter, or the user's fields in it. */
  readonly frontMatter: boolean | FrontMatterFields;
  /** Whether CSV starts with a byte order mark; undefined instead of false, so that digests stay the same. */
  readonly csvBom: true | undefined;
  /** Whether WebVTT has the time of each word; undefined instead of false, so that digests stay the same. */
  readonly wordTimes: true | undefined;
}

/** The defaults, without a recording. */
export const UNSET: Presentation = {
  source: '',
  title: undefined,
  href: '',
  isVideo: false,
  language: undefined,
  names: {},
  captions: {
    style: 'netflix',
    lineLength: undefined,
    lines: undefined,
    shortest: undefined,
    longest: undefined,
    readingSpeed: undefined,
    speakers: undefined,
  },
  frontMatter: false,
  csvBom: undefined,
  wordTimes: undefined,
};
