import { describe, expect, it } from 'vitest';
import { SWITCHES } from '../../../src/deepgram/listen/parameters.ts';
import { Failure } from '../../../src/lib/failure.ts';
import { readInputs } from '../../../src/transcribe/inputs/inputs.ts';
import { give, read } from '../../helpers/inputs.ts';
import { linesOf, printedBy } from '../../helpers/stdout.ts';

async function failureOf(inputs: Readonly<Record<string, string>>): Promise<string> {
  const error: unknown = await read(inputs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).message;
}

describe('an invalid value', () => {
  it.each([
    [
      'formats',
      'txt, doc',
      '"doc" is not one of txt, srt, vtt, md, json, podcast-json, html, csv, tsv, ttml, chapters, chapters-json.',
    ],
    [
      'formats',
      'TXT',
      '"TXT" is not one of txt, srt, vtt, md, json, podcast-json, html, csv, tsv, ttml, chapters, chapters-json.',
    ],
    [
      'formats',
      ',',
      'it is empty. Use one or more of txt, srt, vtt, md, json, podcast-json, html, csv, tsv, ttml, chapters, chapters-json.',
    ],
    [
      'output',
      'doc: a.doc',
      '"doc" is none of the formats txt, srt, vtt, md, json, podcast-json, html, csv, tsv, ttml, chapters, chapters-json.',
    ],
    ['output', 'vtt: a.vtt\nvtt: b.vtt', 'there are two paths for `vtt`. Keep one.'],
    [
      'output',
      'a.{format}\nb.{format}',
      '"a.{format}" and "b.{format}" both apply to every format. Put a format before one of them, as in `vtt: ' +
        'captions/{name}.vtt`.',
    ],
    ...['vtt=c/{name}.vtt', 'vtt:c/{name}.vtt', 'vtt = c/{name}.vtt'].map((line) => [
      'output',
      line,
      `"${line}" is no path. If it is that of \`vtt\`, write \`vtt: c/{name}.vtt\`, with a colon and a space.`,
    ]),
    [
      'front-matter-fields',
      'layout',
      'line 1 is not a field. Write it as `layout: episode`, `tags: [news, weekly]` or `draft: true`.',
    ],
    [
      'token',
      'secrets.DISTINCT_GITHUB_TOKEN',
      `it is the name of a value, not the value itself. Write it as \`\${{ secrets.NAME }}\`.`,
    ],
    ['token', '"distinct-token-in-quotes"', 'it is in quotes. Store the key alone in the secret.'],
    ['concurrency', '0', '"0" is not a whole number from 1 to 100.'],
    ['concurrency', '101', '"101" is not a whole number from 1 to 100.'],
    ['concurrency', '1.5', '"1.5" is not a whole number from 1 to 100.'],
    ['concurrency', '-1', '"-1" is not a whole number from 1 to 100.'],
    ['concurrency', '1e1', '"1e1" is not a whole number from 1 to 100.'],
    ['concurrency', 'ten', '"ten" is not a whole number from 1 to 100.'],
    ['timeout', '0', '"0" is not a whole number from 1 to 86400.'],
    ['timeout', '10m', '"10m" is not a whole number from 1 to 86400.'],
    ['timeout', '86401', '"86401" is not a whole number from 1 to 86400.'],
    ['retries', '11', '"11" is not a whole number from 0 to 10.'],
    ['retries', '-1', '"-1" is not a whole number from 0 to 10.'],
    ['fail-on', 'some', '"some" is not one of any, all, never.'],
    ['if-no-media', 'fail', '"fail" is not one of warn, error, ignore.'],
    ['save-to', 'disk', '"disk" is not one of workspace, artifact, commit, pull-request.'],
    ['save-to', ',', 'it is empty. Use one or more of workspace, artifact, commit, pull-request.'],
    ['save-on-failure', 'commit', '"commit" is not one of artifact, nothing.'],
    ['retention-days', '0', '"0" is not a whole number from 1 to 400.'],
    ['compression-level', '10', '"10" is not a whole number from 0 to 9.'],
    [
      'lock-file',
      'lock.yml',
      '"lock.yml" is not the path of a JSON file; write it as transcripts.lock.json.',
    ],
    ['max-minutes', '-1', '"-1" is not a number such as 12.5.'],
    ['max-minutes', '1e3', '"1e3" is not a number such as 12.5.'],
    ['max-cost', '$5', '"$5" is not a number such as 12.5.'],
    ['max-cost', '1,50', '"1,50" is not a number such as 12.5.'],
    ['price-per-minute', '.5', '".5" is not a number such as 12.5.'],
    ['when-over-cap', 'warn', '"warn" is not one of stop, partial.'],
    ['lfs', 'true', '"true" is not one of auto, never.'],
    ['upload', 'sound', '"sound" is not one of audio, original.'],
    ['audio-track', '0', '"0" is not a whole number from 1 to 100.'],
    ['cache', 'no', '"no" is neither `true` nor `false`.'],
    ['prune', '1', '"1" is neither `true` nor `false`.'],
    ['dry-run', 'yes', '"yes" is neither `true` nor `false`.'],
    ['overwrite-edited', 'all', '"all" is neither `true` nor `false`.'],
    ['comment', 'yes', '"yes" is not one of auto, always, never.'],
    ['changed-only', 'no', '"no" is neither `true` nor `false`.'],
    ['pull-request-draft', 'maybe', '"maybe" is neither `true` nor `false`.'],
    ['allow-outside-events', 'yes', '"yes" is neither `true` nor `false`.'],
    [
      'base-url',
      'api.deepgram.com',
      '"api.deepgram.com" is not a URL; write it as https://api.deepgram.com.',
    ],
    [
      'base-url',
      'http://api.deepgram.com',
      'http:// is refused, because the key would be sent unencrypted. Use https://.',
    ],
    [
      'base-url',
      'ftp://example.com',
      'ftp:// is refused, because the key would be sent unencrypted. Use https://.',
    ],
    ['options', 'utt_split', '"utt_split" is not `name=value`.'],
    ...Object.keys(SWITCHES).flatMap((name) => [
      [name, '1', '"1" is neither `true` nor `false`.'],
      [name, 'constructor', '"constructor" is neither `true` nor `false`.'],
    ]),
  ])('of %s, %j, is refused, with the valid values named', async (name, value, message) => {
    expect(await failureOf({ [name]: value })).toBe(`${name}: ${message}`);
  });

  it.each([
    'https://user@example.com',
    'https://:pass@example.com',
    'https://a.example/?q=1',
    'https://a.example/#f',
  ])('of base-url, %j, is not quoted, since it may contain a credential', async (url) => {
    const message =
      'base-url: it may contain only a host and a path, no user name, password, query or fragment.';
    expect(await failureOf({ 'base-url': url })).toBe(message);
  });
});

it('an audio track changes the recorded options, but is not sent to Deepgram', async () => {
  const [one, other] = [await read({ 'audio-track': '2' }), await read({})];
  expect(one.parameters).toEqual(other.parameters);
  expect(one.asked).toEqual([...other.asked, ['audio_track', '2']]);
  expect(other.asked).toEqual((await read({ upload: 'original' })).asked);
});

describe('inputs that exclude each other', () => {
  it.each([
    [{ upload: 'original' }, 'with `upload: original`, the whole file is sent. Set only one of them.'],
    [
      { urls: 'https://example.com/a.mp4' },
      'Deepgram fetches recordings at URLs whole. Use it only for `files`, and a separate step for URLs.',
    ],
  ])('an audio track cannot be chosen with %j', async (inputs, message) => {
    expect(await failureOf({ 'audio-track': '2', ...inputs })).toBe(`audio-track: ${message}`);
  });

  it('prune with changed-only is refused: a renamed recording would look deleted', async () => {
    await expect(read({ prune: 'true', 'changed-only': 'true' })).rejects.toThrow(
      /^prune: with `changed-only`, a recording that was only renamed would look deleted\./,
    );
  });
});

it('lists are separated by lines or commas, and can have comments', async () => {
  const { parameters } = await read({
    redact: 'pci, ssn # numbers',
    tags: 'a,b',
    keyterms: '# our words\nParis, Texas\netcd # a store',
    options: '# theirs\nutt_split=1.2',
  });
  const given = parameters.filter(([name]) => !['model', 'smart_format'].includes(name));
  expect(given.map(([name, value]) => `${name}=${value}`).sort()).toEqual([
    'keyterm=Paris, Texas',
    'keyterm=etcd',
    'redact=pci',
    'redact=ssn',
    'tag=a',
    'tag=b',
    'utt_split=1.2',
  ]);
});

describe('the sources', () => {
  it('must be given', async () => {
    expect(await failureOf({ files: '' })).toMatch(/`files`, `urls` and `url-lists`/);
    expect(await failureOf({ files: '# only a comment' })).toMatch(/`files`, `urls` and `url-lists`/);
  });

  it.each([[{ files: '', urls: 'https://example.com/a.mp3' }], [{ files: '', 'url-lists': 'list.txt' }]])(
    'is enough with %j',
    async (inputs) => {
      expect((await read(inputs)).apiKey).toBe('');
    },
  );

  it('are read line by line, without comments and blank lines', async () => {
    const inputs = {
      files: ' a/*.mp3 \r\n\n# no\n!b',
      urls: 'https://x.example\n# kept\n',
      'url-lists': 'l.txt',
    };
    expect((await read(inputs)).wanted).toEqual({
      files: ['a/*.mp3', '!b'],
      urls: 'https://x.example\n# kept',
      urlLists: ['l.txt'],
      includeIgnored: false,
    });
  });
});

describe('the key', () => {
  it.each([
    ['canary-key-1', 'canary-key-1'],
    [' canary-key-2\n', 'canary-key-2'],
    ['\tcanary-key-3\r\n', 'canary-key-3'],
    [' \n ', ''],
    ['', ''],
  ])('%j is read as %j', async (given, key) => {
    expect((await read({ 'api-key': given })).apiKey).toBe(key);
  });

  it.each([
    ['Token canary-bad-1', /starts with "Token" or "Bearer".*key alone/],
    ['bearer canary-bad-2', /starts with "Token" or "Bearer".*key alone/],
    ['"canary-bad-3"', /in quotes.*key alone/],
    ["'canary-bad-4'", /in quotes.*key alone/],
    ['`canary-bad-5`', /in quotes.*key alone/],
    ['canary-bad-6"', /in quotes.*key alone/],
    ['canary\ncanary-bad-7', /a line break.*Store the key again/],
    ['canary canary-bad-8', /a space.*Store the key again/],
    ['canary-bäd-9', /non-ASCII.*Store the key again/],
    ['canary-bad-10\u200b', /non-ASCII.*Store the key again/],
  ])('%j is refused without being shown', async (given, message) => {
    const text = await failureOf({ 'api-key': given });
    expect(text).toMatch(/^api-key: /);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/canary/);
  });

  it.each([
    ['nothing else is wrong', {}],
    ['it is wrong itself', { 'api-key': '"canary-key-4"' }],
    ['another input is wrong', { concurrency: 'many' }],
    ['nothing to transcribe is named', { files: '' }],
  ])('is masked when %s, and nothing else is printed', async (_, inputs: Record<string, string>) => {
    const key = inputs['api-key'] ?? `canary-${JSON.stringify(inputs).length}`;
    give({ files: '*.mp3', 'api-key': key, ...inputs });
    const printed = await printedBy(() => {
      try {
        readInputs();
      } catch {
        // The error is tested above.
      }
    });
    expect(linesOf(printed)[0]).toBe(`::add-mask::${key}`);
    expect(linesOf(printed).every((line) => line.startsWith('::add-mask::'))).toBe(true);
  });
});

it('accepts reviewers with a leading `@`', async () => {
  const { saving } = await read({
    files: '*',
    'pull-request-reviewers': '@octocat, @octo-org/editors\nmona',
  });
  expect(saving.pullRequest.reviewers).toEqual(['octocat', 'octo-org/editors', 'mona']);
});
