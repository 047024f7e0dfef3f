import type { Fields } from '../../inputs/fields.ts';
import { Failure } from '../../lib/failure.ts';
import { CAPTION_SPEAKERS, CAPTION_STYLES, type CaptionChoice } from '../../transcript/captions/rules.ts';
import { type FieldRule, parseFields } from '../../transcript/field-rules.ts';
import { parseSpeakers, type SpeakerRule } from '../../transcript/speaker-rules.ts';

/** How transcripts are to look. */
export interface Look {
  /** BCP-47 tag that is asked for; undefined if Deepgram finds out, or if there are several. */
  readonly language: string | undefined;
  readonly captions: CaptionChoice;
  readonly speakers: readonly SpeakerRule[];
  /** Path of a file with further names; empty for none. */
  readonly speakersFile: string;
  /** Whether there is front matter, and fields of the user's own in it, where there are some. */
  readonly frontMatter: boolean | readonly FieldRule[];
  /** Undefined for the name of the file. */
  readonly titleFrom: 'tags' | undefined;
  readonly csvBom: true | undefined;
  readonly wordTimes: true | undefined;
}

/** A line has room for the longest usual word, and a screen for a line. */
const [SHORTEST_LINE, LONGEST_LINE] = [10, 200];
const MOST_LINES = 8;

/** Values of `language` that name none. */
const OPEN_LANGUAGES: ReadonlySet<string> = new Set(['multi', 'detect']);

/** What Deepgram takes the speech for unless it is told otherwise. */
export const DEFAULT_LANGUAGE = 'en';

/** What a transcript is called by. */
const TITLES_FROM = ['name', 'tags'] as const;

/** Reads the inputs that say how transcripts look. Throws a Failure that names the input. */
export function readLook(fields: Fields): Look {
  const language = fields.text('language') || DEFAULT_LANGUAGE;
  return {
    language: OPEN_LANGUAGES.has(language) ? undefined : language,
    captions: readCaptions(fields),
    speakers: parseSpeakers(fields.text('speakers'), 'speakers'),
    speakersFile: fields.text('speakers-file'),
    frontMatter: readFrontMatter(fields),
    titleFrom: fields.oneOf('title-from', TITLES_FROM) === 'tags' ? 'tags' : undefined,
    csvBom: fields.truth('csv-bom') || undefined,
    wordTimes: fields.truth('vtt-words') || undefined,
  };
}

/** Whoever names fields wants front matter. */
function readFrontMatter(fields: Fields): Look['frontMatter'] {
  const rules = parseFields(fields.text('front-matter-fields'), 'front-matter-fields');
  const isWanted = fields.truth('front-matter');
  return rules.length > 0 ? rules : isWanted;
}

function readCaptions(fields: Fields): CaptionChoice {
  const [shortest, longest] = [
    fields.optionalNumber('caption-min-duration'),
    fields.optionalPositive('caption-max-duration'),
  ];
  if (shortest !== undefined && longest !== undefined && shortest > longest) {
    throw new Failure(
      `caption-min-duration: ${shortest} is more than caption-max-duration, which is ${longest}.`,
    );
  }
  return {
    style: fields.oneOf('caption-style', CAPTION_STYLES),
    lineLength: fields.optionalInteger('caption-line-length', SHORTEST_LINE, LONGEST_LINE),
    lines: fields.optionalInteger('caption-lines', 1, MOST_LINES),
    shortest,
    longest,
    readingSpeed: fields.optionalPositive('caption-reading-speed'),
    speakers:
      fields.text('caption-speakers') === '' ? undefined : fields.oneOf('caption-speakers', CAPTION_SPEAKERS),
  };
}
