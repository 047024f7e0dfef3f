import { describe, expect, it } from 'vitest';
import { DEFAULTS, inputsOf } from '../../../src/inputs/fields.ts';
import { UNSET } from '../../../src/transcript/presentation.ts';
import { give, read } from '../../helpers/inputs.ts';

describe('the inputs', () => {
  it('are the defaults where none is given', async () => {
    expect(await read({})).toEqual({
      apiKey: '',
      renewalKey: '',
      calledJob: '',
      wanted: { files: ['**/*.mp3'], urls: '', urlLists: [], includeIgnored: false },
      speech: {
        model: 'nova-3',
        language: '',
        languageHints: [],
        switches: new Set(['smart-format']),
        diarizeModel: '',
        lists: { keyterms: [], redact: [], replace: [], search: [], tags: [] },
        further: [],
      },
      parameters: [
        ['model', 'nova-3'],
        ['smart_format', 'true'],
      ],
      asked: [
        ['model', 'nova-3'],
        ['smart_format', 'true'],
      ],
      earlier: [
        ['model', 'nova-3'],
        ['smart_format', 'true'],
      ],
      cautions: [],
      formats: ['txt', 'srt', 'vtt', 'md', 'json'],
      look: {
        language: 'en',
        captions: UNSET.captions,
        speakers: [],
        speakersFile: '',
        frontMatter: false,
      },
      output: { usual: '{dir}/{file}.{format}', own: {} },
      concurrency: 10,
      splitAbove: 14_400,
      timeout: undefined,
      retries: 5,
      failOn: 'any',
      ifNoMedia: 'warn',
      allowOutsideEvents: false,
      allowPrivateHosts: false,
      changedOnly: false,
      comment: 'auto',
      saving: {
        to: ['artifact'],
        rescue: true,
        artifact: {
          name: 'transcripts',
          jobIndex: '',
          retentionDays: undefined,
          compressionLevel: undefined,
        },
        branch: '',
        commitMessage: '',
        pullRequest: {
          branch: 'transcripts/{branch}',
          title: '',
          labels: [],
          reviewers: [],
          draft: false,
        },
      },
      economy: {
        lockfile: 'transcripts.lock.json',
        cache: true,
        cacheFolder: '',
        overwriteEdited: false,
        retranscribe: [],
        prune: false,
        dryRun: false,
        maxMinutes: undefined,
        maxCost: undefined,
        budgetPerMonth: undefined,
        whenOverCap: 'stop',
        prices: { perMinute: undefined, addOns: new Map() },
      },
      lfs: 'auto',
      upload: 'audio',
      audioTrack: undefined,
      token: '',
      managementUrl: new URL('https://api.deepgram.com'),
      baseUrl: new URL('https://api.deepgram.com'),
    });
  });

  it('are the given values', async () => {
    const inputs = await read({
      model: 'nova-3-medical',
      language: 'de-CH',
      'smart-format': 'FALSE',
      diarize: ' True ',
      keyterms: 'Deepgram\r\n\n two words ',
      options: 'utt_split=1.2\nextra=a:b=c',
      formats: 'json\ntxt, json',
      output: 'out/{name}.{format}',
      concurrency: '100',
      timeout: '86400',
      retries: '0',
      'fail-on': 'never',
      'if-no-media': 'ignore',
      'allow-outside-events': 'true',
      'lock-file': 'talks/lock.json',
      cache: 'false',
      'cache-folder': '/var/answers',
      'overwrite-edited': 'true',
      prune: 'true',
      'dry-run': 'true',
      'max-minutes': '90',
      'max-cost': '0.5',
      'when-over-cap': 'partial',
      'price-per-minute': '0.0036',
      'add-on-prices': 'redact: 0.0017, diarize=0',
      lfs: 'never',
    });
    expect(inputs).toMatchObject({
      speech: {
        model: 'nova-3-medical',
        language: 'de-CH',
        switches: new Set(['diarize']),
        lists: { keyterms: ['Deepgram', 'two words'] },
        further: [
          ['utt_split', '1.2'],
          ['extra', 'a:b=c'],
        ],
      },
      formats: ['json', 'txt'],
      output: { usual: 'out/{name}.{format}', own: {} },
      concurrency: 100,
      timeout: 86400,
      retries: 0,
      failOn: 'never',
      ifNoMedia: 'ignore',
      allowOutsideEvents: true,
      economy: {
        lockfile: 'talks/lock.json',
        cache: false,
        cacheFolder: '/var/answers',
        overwriteEdited: true,
        prune: true,
        dryRun: true,
        maxMinutes: 90,
        maxCost: 0.5,
        whenOverCap: 'partial',
        prices: {
          perMinute: 0.0036,
          addOns: new Map([
            ['redact', 0.0017],
            ['diarize', 0],
          ]),
        },
      },
      lfs: 'never',
    });
  });

  it.each([
    ['vtt: captions/{name}.vtt', { usual: '{dir}/{file}.{format}', own: { vtt: 'captions/{name}.vtt' } }],
    [
      ' out/{name}.{format} \r\npodcast-json:  a: b.json\n\nmd: src/{subdir}/{name}.md',
      { usual: 'out/{name}.{format}', own: { 'podcast-json': 'a: b.json', md: 'src/{subdir}/{name}.md' } },
    ],
    [
      'out\\{name}.{format}\nvtt: v\\{name}.vtt',
      { usual: 'out/{name}.{format}', own: { vtt: 'v/{name}.vtt' } },
    ],
    ['a:b/{name}.{format}', { usual: 'a:b/{name}.{format}', own: {} }],
  ])('output %j has a path for each format', async (output, paths) => {
    expect((await read({ output })).output).toEqual(paths);
  });

  it('output warns of paths for formats that are not created', async () => {
    const output = 'txt: t/{name}.txt\nsrt: s/{name}.srt\nvtt: v/{name}.vtt';
    expect((await read({ output, formats: 'txt, srt, vtt' })).cautions).toEqual([]);
    expect((await read({ output, formats: 'txt' })).cautions).toEqual(
      ['srt', 'vtt'].map(
        (format) =>
          `output: the path for \`${format}\` is not used, because \`formats\` has no \`${format}\`. Add it there, or remove the path.`,
      ),
    );
  });

  it('front matter is enabled by custom fields', async () => {
    const frontMatterWith = async (inputs: Readonly<Record<string, string>>) =>
      (await read(inputs)).look.frontMatter;
    expect(await frontMatterWith({ 'front-matter': 'true' })).toBe(true);
    expect(await frontMatterWith({ 'front-matter-fields': 'draft: true' })).toEqual([
      { pattern: undefined, values: { draft: true } },
    ]);
  });

  it.each([
    ['', 4 * 3600],
    ['4', 4 * 3600],
    ['1.5', 5400],
    ['4h', 4 * 3600],
    ['20m', 1200],
    ['90s', 90],
    ['0', Number.POSITIVE_INFINITY],
    ['never', Number.POSITIVE_INFINITY],
  ])('split-above %j is %d seconds', async (given, seconds) => {
    expect((await read({ 'split-above': given })).splitAbove).toBe(seconds);
  });

  it.each([
    ['9s', 'split-above: "9s" is too short. A part has at least 10 seconds.'],
    ['0h', /^split-above: "0h" is neither hours nor a duration\. Use for example/],
    ['4:00', /^split-above: "4:00" is neither hours nor a duration\. Use for example `4`/],
    ['off', /^split-above: "off" is neither/],
  ])('split-above %j is refused', async (given, message) => {
    await expect(read({ 'split-above': given })).rejects.toThrow(message);
  });

  it.each([
    ['https://api.eu.deepgram.com', 'https://api.eu.deepgram.com/'],
    ['https://api.eu.deepgram.com/', 'https://api.eu.deepgram.com/'],
    ['https://api.eu.deepgram.com/v1', 'https://api.eu.deepgram.com/'],
    ['https://proxy.example:8443/deepgram/v1/', 'https://proxy.example:8443/deepgram'],
    ['https://proxy.example/deepgram//', 'https://proxy.example/deepgram'],
    ['https://proxy.example/v1/deepgram', 'https://proxy.example/v1/deepgram'],
    ['https://proxy.example/mv1', 'https://proxy.example/mv1'],
  ])('base-url %s is the endpoint %s', async (given, endpoint) => {
    expect((await read({ 'base-url': given })).baseUrl.href).toBe(endpoint);
  });
});

it('are those of one action, even while other actions are read', () => {
  give({});
  const actions = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
  const all = actions.map((action) => [action, inputsOf(action)] as const);
  for (const [action, fields] of all) {
    expect(Object.keys(DEFAULTS[action]).map((name) => fields.text(name))).toEqual(
      Object.values(DEFAULTS[action]),
    );
  }
});
