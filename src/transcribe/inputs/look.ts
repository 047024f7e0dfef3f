import type { Fields } from '../../inputs/fields.ts';
import { Failure } from '../../lib/failure.ts';
import { CAPTION_SPEAKERS, CAPTION_STYLES, type CaptionChoice } from '../../transcript/captions/rules.ts';
import { type FieldRule, parseFields } from '../../transcript/field-rules.ts';
import { parseSpeakers, type SpeakerRule } from '../../transcript/speaker-rules.ts';

/** The presentation settings of transcripts. */
export interface Look {
  /** The requested BCP-47 tag; undefined if Deepgram detects the language, or if there are several. */
  readonly language: string | undefined;
  readonly captions: CaptionChoice;
  readonly speakers: readonly SpeakerRule[];
  /** Path of a file with more speaker names; empty if there is none. */
  readonly speakersFile: string;
  /** Whether transcripts have front matter, or the user's fields in it if there are any. */
  readonly frontMatter: boolean | readonly FieldRule[];
  /** Undefined for the name of the file. */
  readonly titleFrom: 'tags' | undefined;
  readonly csvBom: true | undefined;
  readonly wordTimes: true | undefined;
}

/** The limits of the line length: a line must have room for a long word and fit on a screen. */
const [SHORTEST_LINE, LONGEST_LINE] = [10, 200];
const MOST_LINES = 8;

/** Values of `language` that do not name a language. */
const OPEN_LANGUAGES: ReadonlySet<string> = new Set(['multi', 'detect']);

/** The language that Deepgram assumes by default. */
export const DEFAULT_LANGUAGE = 'en';

/** The sources of a transcript's title. */
const TITLES_FROM = ['name', 'tags'] as const;

/** Reads the inputs about presentation. Throws a Failure that names the input. */
export function readLook(fields: Fields): Look {
  const language = fields.text('language') || DEFAULT_LANGUAGE;
  return {
    language: OPEN_LANGUAGES.has(language) ? undefined : language,
    captions: readCaptions(fields),
    speakers: parseSpeakers(fields.text('speakers'), 'speakers'),
    speakersFile: fields.text('speakers-file'),
    frontMatter: readFrontMatter(fields),
    titleFrom: fields.oneOf('title-from', TITLES_FROM) === 'tags' ? 'tags' : undefined,
    csvBom: fields.flag('csv-bom') || undefined,
    wordTimes: fields.flag('vtt-words') || undefined,
  };
}

/** Fields imply front matter. */
function readFrontMatter(fields: Fields): Look['frontMatter'] {
  const rules = parseFields(fields.text('front-matter-fields'), 'front-matter-fields');
  const isWanted = fields.flag('front-matter');
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
