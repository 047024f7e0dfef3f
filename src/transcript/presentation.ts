import type { Hyphenate } from './captions/hyphenation.ts';
import type { CaptionChoice } from './captions/rules.ts';
import type { FrontMatterFields } from './field-rules.ts';
import type { SpeakerNames } from './speaker-rules.ts';

/** How a transcript is shown, and of what: all that a rendering needs besides the transcript. */
export interface Presentation {
  /** Name of the media, for people: a path from the workspace, or a URL without its query. */
  readonly source: string;
  /** What the media call themselves; undefined for the name of the file. Text of a stranger. */
  readonly title?: string | undefined;
  /** Where the media lie, seen from the file that is written: a relative URL, or an absolute one without its query. */
  readonly href: string;
  readonly isVideo: boolean;
  /** BCP-47 tag that the user asked for; undefined if the language is left to Deepgram. */
  readonly language: string | undefined;
  readonly names: SpeakerNames;
  readonly captions: CaptionChoice;
  /** Where words that are too long for captions may be parted, if that is known. */
  readonly hyphenate?: Hyphenate | undefined;
  /** Whether Markdown begins with front matter, and fields of the user's own in it, where there are some. */
  readonly frontMatter: boolean | FrontMatterFields;
  /** Whether CSV begins with a byte order mark; undefined for no, so that old digests stay. */
  readonly csvBom: true | undefined;
  /** Whether WebVTT has the time of each word; undefined for no. */
  readonly wordTimes: true | undefined;
}

/** Nothing is asked for, and nothing known. */
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
