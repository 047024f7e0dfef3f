import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { roomBelow } from '../../../src/lib/path-rule.ts';
import { nameOf, type Source } from '../../../src/recordings/source.ts';
import { type Assignment, assignOutputs } from '../../../src/transcribe/plan/jobs.ts';
import type { Format } from '../../../src/transcript/formats.ts';
import { fileSource, urlSource } from '../../helpers/sources.ts';

const plan = (
  sources: readonly Source[],
  template = '{dir}/{file}.{format}',
  formats: readonly Format[] = ['txt', 'json'],
  { ignoreCase = false }: { readonly ignoreCase?: boolean } = {},
): Assignment =>
  assignOutputs(sources, {
    formats,
    templates: { usual: template, own: {} },
    endingOf: (format) => format,
    variables: { language: 'en', model: 'nova-3' },
    ignoreCase,
    lockfile: 'transcripts.lock.json',
    longest: 4000,
    written: new Set(),
  });

const outputs = ({ jobs }: Assignment): string[] =>
  jobs.flatMap((job) => job.outputs.map(({ path }) => path));

it('gives each source a file for each format, in their order', () => {
  const sources = [fileSource('a/1.mp3'), urlSource('https://example.com/2.mp3')];
  expect(plan(sources)).toEqual({
    jobs: [
      {
        source: sources[0],
        outputs: [
          { format: 'txt', path: 'a/1.mp3.txt' },
          { format: 'json', path: 'a/1.mp3.json' },
        ],
      },
      {
        source: sources[1],
        outputs: [
          { format: 'txt', path: 'transcripts/example.com/2.mp3.txt' },
          { format: 'json', path: 'transcripts/example.com/2.mp3.json' },
        ],
      },
    ],
    refusals: [],
    omissions: [],
  });
});

it('places a format where its own template says', () => {
  const { jobs } = assignOutputs([fileSource('media/a/talk.mp3')], {
    formats: ['txt', 'vtt'],
    templates: { usual: '{dir}/{file}.{format}', own: { vtt: 'site/{subdir}/{name}.vtt' } },
    endingOf: (format) => format,
    variables: { language: 'en', model: 'nova-3' },
    ignoreCase: false,
    lockfile: 'transcripts.lock.json',
    longest: 4000,
    written: new Set(),
  });
  expect(outputs({ jobs, refusals: [], omissions: [] })).toEqual(['media/a/talk.mp3.txt', 'site/a/talk.vtt']);
});

it.each([
  ['{dir}/{file}.{format}', 'talk.mp3.txt'],
  ['./out//{name}.{format}', 'out/talk.txt'],
  ['out/../{format}/{name}', 'txt/talk'],
  ['{name}/..{format}', 'talk/..txt'],
  ['.github/{name}.{format}', '.github/talk.txt'],
  ['.gitignored/{name}.{format}', '.gitignored/talk.txt'],
])('normalizes %s', (template, path) => {
  expect(outputs(plan([fileSource('talk.mp3')], template, ['txt']))).toEqual([path]);
});

describe('a path that cannot be written is refused', () => {
  it.each([
    ['/tmp/{name}.{format}', 'which is outside the workspace'],
    ['../{name}.{format}', 'which is outside the workspace'],
    ['a/../../{name}.{format}', 'which is outside the workspace'],
    ['..', 'which is outside the workspace'],
    ['C:/{name}.{format}', 'which is outside the workspace'],
    ['.', 'which is a folder, not a file'],
    ['{dir}', 'which is a folder, not a file'],
    ['{dir}/{file}/', 'which is a folder, not a file'],
    ['.git/{name}.{format}', "which is inside git's own folder"],
    ['a/.GIT/hooks/{name}', "which is inside git's own folder"],
    ['a/b/.git', "which is inside git's own folder"],
    [
      `${'ü'.repeat(128)}/{name}`,
      'with a name of more than 255 bytes; shorten it with {name} or another folder',
    ],
  ])('%s', (template, problem) => {
    expect(() => plan([fileSource('talk.mp3')], template, ['txt'])).toThrow(Failure);
    expect(() => plan([fileSource('talk.mp3')], template, ['txt'])).toThrow(
      new RegExp(`^output: ".*" gives ".*" ${problem.replaceAll(/[{}]/g, '\\$&')}\\.$`),
    );
  });

  it.each([
    ['.github/workflows/{file}.{format}', 'talk.mp3', /which GitHub runs as a workflow or an action/],
    ['.GitHub/Actions/{name}/action.yml', 'talk.mp3', /which GitHub runs as a workflow or an action/],
    ['a/.gitattributes', 'talk.mp3', /by which a tool finds its settings/],
    ['.github/dependabot.yml', 'talk.mp3', /by which a tool finds its settings/],
    ['action.yml', 'talk.mp3', /by which a tool finds its settings/],
  ])('that would make a configuration file of speech: %s for %s', (template, source, problem) => {
    expect(() => plan([fileSource(source)], template, ['txt'])).toThrow(problem);
  });

  it.each([
    ['{dir}/{file}.{format}', '.github/assets/demo.mp4'],
    ['{dir}/{file}.{format}', 'package.mp3'],
    ['.github/{name}.{format}', 'talk.mp3'],
    ['docs/workflows/{name}.{format}', 'talk.mp3'],
  ])('but not %s for %s', (template, source) => {
    expect(() => plan([fileSource(source)], template, ['txt'])).not.toThrow();
  });

  it.each([
    ['transcripts/{name}: {format}', 'no name there may contain :'],
    ['{dir}/{name}?.{format}', 'no name there may contain ?'],
    ['out/{name} "{format}".txt', 'no name there may contain "'],
    ['out/{name}|{format}', 'no name there may contain |'],
    ['out/{name}*.{format}', 'no name there may contain *'],
    ['out<1>/{name}.{format}', 'no name there may contain <'],
    ['out/{name}\t.{format}', 'no name there may contain the control character U+0009'],
    ['out/{name}.{format}.', 'no name there may end in a dot'],
    ['out. /{name}.{format}', 'no name there may end in a blank'],
    ['aux.{format}', 'aux is a device there, regardless of its extension'],
    ['out/Com1/{name}.{format}', 'Com1 is a device there, regardless of its extension'],
  ])('that Windows cannot check out: %j', (template, problem) => {
    expect(() => plan([fileSource('talk.mp3')], template, ['txt'])).toThrow(
      new RegExp(
        `^output: ".*" gives ".*" which Windows cannot check out: ${problem.replaceAll(/[*?+|]/g, '\\$&')}\\.$`,
        's',
      ),
    );
  });

  it('by its length in bytes', () => {
    expect(outputs(plan([fileSource('a')], `${'ü'.repeat(127)}x`, ['txt']))).toHaveLength(1);
  });
});

it.each<[Source, string, string?]>([
  [urlSource('https://host/aux/con.mp3'), 'transcripts/host/aux_/con_.mp3.txt'],
  [urlSource('https://host/nul'), 'transcripts/host/nul_.txt'],
  [urlSource('https://host/x/com1.mp3'), 'transcripts/host/x/com1_.mp3.txt'],
  [urlSource('https://host/COM%C2%B9%20.mp3'), 'transcripts/host/COM¹_ .mp3.txt'],
  [urlSource('https://host/ep1./talk.mp3'), 'transcripts/host/ep1_/talk.mp3.txt'],
  [urlSource('https://host/a%20/talk.mp3'), 'transcripts/host/a_/talk.mp3.txt'],
  [urlSource('https://host/b%20.%20/talk.mp3'), 'transcripts/host/b___/talk.mp3.txt'],
  [urlSource('https://host/common/auxiliary.mp3'), 'transcripts/host/common/auxiliary.mp3.txt'],
  [{ ...urlSource('https://host/a.mp3'), title: 'Nul' }, 'transcripts/host/Nul_.txt'],
  [fileSource('media/a:b.mp3'), 'media/a_b.mp3.txt'],
  [fileSource('C:\\media\\a.mp3'), 'C__media_a.mp3.txt'],
  [fileSource('a /..b/aux.mp3'), 'a_/..b/aux_.mp3.txt'],
  [fileSource('e\u0301 👩‍🚀.mp3'), 'e\u0301 👩‍🚀.mp3.txt'],
  [fileSource('con.mp3'), 'con-txt', '{name}-{format}'],
  [fileSource('talk'), 'talk_', '{name}.{ext}'],
])(
  '%o has a transcript whose name works on every system',
  (source, path, template = '{dir}/{file}.{format}') => {
    expect(outputs(plan([source], template, ['txt']))).toEqual([path]);
  },
);

it.each([
  ['a file', fileSource(`a/${'n'.repeat(252)}`)],
  ['a folder of a URL', urlSource(`https://example.com/${'ü'.repeat(128)}/a.mp3`)],
  ['a URL', urlSource(`https://example.com/${'a'.repeat(252)}`)],
])('only %s whose transcript would have too long a name is refused', (_, long) => {
  const { jobs, refusals } = plan([fileSource('a.mp3'), long], undefined, ['txt']);
  expect(jobs.map(({ source }) => nameOf(source))).toEqual(['a.mp3']);
  expect(refusals).toEqual([
    {
      name: nameOf(long),
      code: 'name-too-long',
      message: expect.stringMatching(/^gets a transcript whose name would have more than 255 bytes; /),
    },
  ]);
});

it.each([
  ['a file', fileSource(`${'a/'.repeat(1998)}a`)],
  ['a URL', urlSource(`https://example.com/${`${'ü'.repeat(100)}/`.repeat(20)}a`)],
])('only %s whose transcript would be at too long a path is refused', (_, far) => {
  const near = fileSource(`${'a/'.repeat(1997)}ab`);
  const { jobs, refusals } = plan([near, far], undefined, ['txt']);
  expect(jobs.map(({ source }) => source)).toEqual([near]);
  expect(refusals).toEqual([
    {
      name: nameOf(far),
      code: 'name-too-long',
      message: expect.stringMatching(/^gets a transcript at a path that is too long for this system; /),
    },
  ]);
});

it('the longest path below a folder is that of the system', () => {
  expect(roomBelow('/home/ü', 'linux')).toBe(4095 - 9);
  expect(roomBelow('/Users/a', 'darwin')).toBe(1023 - 9);
  expect(roomBelow('C:\\work', 'win32')).toBeGreaterThan(30_000);
});

it.each([
  ['{dir}/{file}.{format}', '.github/workflows/talk.mp3', 'which GitHub runs as a workflow or an action'],
  ['{dir}/{name}.json', 'app/package.mp3', 'by which a tool finds its settings'],
  ['{name}.md', 'Agents.mp3', 'by which a tool finds its settings'],
  ['{dir}/{name}.{format}', 'requirements.mp3', 'by which a tool finds its settings'],
])(
  'only the recording whose name would make a configuration file of speech is refused: %s for %s',
  (template, source, why) => {
    const { jobs, refusals } = plan([fileSource('b.mp3'), fileSource(source)], template, ['txt']);
    expect(jobs.map((job) => nameOf(job.source))).toEqual(['b.mp3']);
    expect(refusals).toEqual([
      {
        name: source,
        code: 'name-reserved',
        message: expect.stringMatching(`^gets a transcript at ".*", ${why}; `),
      },
    ]);
  },
);

describe('transcripts with the same path are refused', () => {
  it.each([
    [
      'of two files',
      [fileSource('a.mp3'), fileSource('a.mp4')],
      '{dir}/{name}.{format}',
      'a.mp4 would be written to a.txt, which is the transcript of a.mp3',
    ],
    [
      'of two URLs of one name, whose queries are not shown',
      [
        { ...urlSource('https://example.com/a.mp3?id=canary1'), title: 'a' },
        { ...urlSource('https://example.com/a.mp3?id=canary2'), title: 'a' },
      ],
      '{dir}/{name}.{format}',
      'https://example.com/a.mp3 would be written to transcripts/example.com/a.txt, ' +
        'which is the transcript of https://example.com/a.mp3',
    ],
    [
      'of a file and a URL',
      [fileSource('transcripts/example.com/a.mp3'), urlSource('https://example.com/a.mp3')],
      '{dir}/{name}.{format}',
      'https://example.com/a.mp3 would be written to transcripts/example.com/a.txt, ' +
        'which is the transcript of transcripts/example.com/a.mp3',
    ],
    [
      'in two formats',
      [fileSource('a.mp3')],
      'a',
      'a.mp3 would be written to a, which is the transcript of a.mp3',
    ],
    [
      'and its own source',
      [fileSource('a.txt')],
      '{file}',
      'a.txt would be written to a.txt, which is a.txt itself',
    ],
  ])('%s', (_, sources, template, message) => {
    expect(() => plan(sources, template)).toThrow(
      new Failure(
        `output: the transcript of ${message}. ` +
          'Nothing was sent. Use {dir}, {file} and {format} in `output` so that each transcript has its own file.' +
          (message.startsWith('https:') ? ' In a list, a URL can be given a name: `name = URL`.' : ''),
      ),
    );
  });

  it.each([
    ['case', 'Talk.mp3', 'talk.mp3'],
    ['normalization', '\u00fcbung.mp3', 'u\u0308bung.mp3'],
  ])('where names that differ only in %s are the same', (_, one, other) => {
    const sources = [fileSource(one), fileSource(other)];
    expect(outputs(plan(sources, undefined, ['txt'], { ignoreCase: false }))).toEqual([
      `${one}.txt`,
      `${other}.txt`,
    ]);
    expect(() => plan(sources, undefined, ['txt'], { ignoreCase: true })).toThrow(
      /^output: the transcript of .* would be/,
    );
  });
});

describe("the run's own transcripts", () => {
  it('are skipped if the patterns match them', () => {
    const sources = ['a.mp3', 'a.mp3.json', 'a.mp3.txt', 'a.txt', 'b.mp3.txt'].map(fileSource);
    const { jobs, omissions } = plan(sources);
    expect(jobs.map(({ source }) => nameOf(source))).toEqual(['a.mp3', 'a.txt', 'b.mp3.txt']);
    expect(omissions).toEqual(
      ['a.mp3.json', 'a.mp3.txt'].map((name) => ({
        name,
        reason: 'transcript',
        message: 'is also the path of a transcript; exclude it with `!` if it is a recording',
      })),
    );
  });

  it('of URLs are skipped, too', () => {
    const transcript = fileSource('transcripts/example.com/a.mp3.txt');
    expect(plan([transcript, urlSource('https://example.com/a.mp3')]).omissions).toHaveLength(1);
  });

  it('do not conflict with the transcripts that would be derived from them', () => {
    const sources = ['a.mp3', 'a.mp3.txt', 'a.mp3.txt.txt'].map(fileSource);
    expect(plan(sources).jobs.map(({ source }) => nameOf(source))).toEqual(['a.mp3']);
  });
});
