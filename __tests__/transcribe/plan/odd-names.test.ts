import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/recordings/source.ts';
import { assignOutputs } from '../../../src/transcribe/plan/jobs.ts';
import { LONG, ODD_NAMES } from '../../helpers/odd-names.ts';
import { fileSource, urlSource } from '../../helpers/sources.ts';

/** The path of a source's transcript; undefined if only that source is refused. Throws if the run is refused. */
function placeOf(source: Source, template = '{dir}/{file}.{format}'): string | undefined {
  const { jobs, refusals } = assignOutputs([source], {
    formats: ['txt'],
    templates: { usual: template, own: {} },
    endingOf: (format) => format,
    variables: { language: 'en', model: 'nova-3' },
    ignoreCase: false,
    lockfile: 'transcripts.lock.json',
    longest: 4000,
    written: new Set(),
  });
  return jobs[0]?.outputs[0]?.path ?? refusals[0]?.code;
}

const atUrl = (name: string): Source => {
  const segment = encodeURIComponent(name);
  return urlSource(`https://host/${segment}/${segment}`);
};

/** A name as it appears in the path of a URL's transcript, where it is never hidden. */
const visibleName = (name: string): string => name.replace(/^\.+/, (dots) => '_'.repeat(dots.length));

/** Names that git refuses as folders once they have no dot in front. */
const UNHIDDEN = new Map([
  ['.git', '_git/_git.txt'],
  ['.g\u200cit', '_g\u200cit/_g\u200cit.txt'],
  ['.GIT ', '_GIT_/_GIT .txt'],
]);

const DEVICES = /^(?:aux|con|conin\$|conout\$|nul|prn|com[1-9¹²³]|lpt[1-9¹²³])\s*(?:\.|$)/i;

/** Rules from https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const isForWindows = (name: string): boolean =>
  [...name].every((character) => character >= ' ' && !'<>:"/\\|?*'.includes(character)) &&
  !/[. ]$/.test(name) &&
  !DEVICES.test(name);

describe.each(ODD_NAMES)('$name', ({ name, folder, file, refused }) => {
  it('as the folder and the name of a recording', () => {
    expect(placeOf(fileSource(`${name}/${name}`))).toBe(`${folder}/${file}`);
  });

  it('in a URL', () => {
    const named = file.replace(/\.txt$/, '');
    const place = UNHIDDEN.get(name) ?? `${visibleName(folder)}/${visibleName(named)}.txt`;
    expect(placeOf(atUrl(name))).toBe(`transcripts/host/${place}`);
  });

  it('in `output`', () => {
    const act = (): unknown => placeOf(fileSource('talk.mp3'), `${name}/{name}.{format}`);
    if (refused === undefined) expect(act()).toBe(`${name}/talk.txt`);
    else expect(act).toThrow(new RegExp(`^output: "[^]*" gives "[^]*" which .*${refused}`));
  });

  it('gives only names that are valid on Windows', () => {
    const places = [placeOf(fileSource(`${name}/${name}`)), placeOf(atUrl(name))];
    expect(places.flatMap((place = '') => place.split('/')).filter((part) => !isForWindows(part))).toEqual(
      [],
    );
  });
});

it.each([fileSource(`media/${LONG}.mp3`), atUrl(LONG)])(
  'a name of 300 bytes only excludes that source',
  (source) => {
    expect(placeOf(source)).toBe('name-too-long');
  },
);
