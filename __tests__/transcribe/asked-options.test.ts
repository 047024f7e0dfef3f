import { expect, it } from 'vitest';
import { canonicalOptions } from '../../src/transcribe/plan/options.ts';
import { read } from '../helpers/inputs.ts';

/** Inputs, and what version 0.1.0 recorded in lock files for them, at commit 5e1f4fc. */
const RECORDED: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{}, 'model=nova-3&smart_format=true'],
  [{ model: 'nova-3-medical', language: 'en-GB' }, 'language=en-GB&model=nova-3-medical&smart_format=true'],
  [{ language: 'multi' }, 'language=multi&model=nova-3&smart_format=true'],
  [{ language: 'detect' }, 'detect_language=true&model=nova-3&smart_format=true'],
  [{ diarize: 'true' }, 'diarize=true&model=nova-3&smart_format=true'],
  [{ model: 'whisper-large', diarize: 'true' }, 'diarize=true&model=whisper-large&smart_format=true'],
  [{ keyterms: 'Deepgram\ntwo words' }, 'keyterm=#9e63039c16fd4289&model=nova-3&smart_format=true'],
  [{ keyterms: 'one' }, 'keyterm=#7692c3ad3540bb80&model=nova-3&smart_format=true'],
  [
    { model: 'nova-2', options: 'keywords=dog:2' },
    'keywords=#984f817d65ddc66a&model=nova-2&smart_format=true',
  ],
  [{ redact: 'pci, pii' }, 'model=nova-3&redact=pci%2C+pii&smart_format=true'],
  [{ redact: 'numbers' }, 'model=nova-3&redact=numbers&smart_format=true'],
  [
    { replace: 'etcd:ETCD\nplease:', search: 'hello' },
    'model=nova-3&replace=#09be724c780f24dd&search=#2cf24dba5fb0a30e&smart_format=true',
  ],
  [{ tags: 'ci\ntalks & more' }, 'model=nova-3&smart_format=true'],
  [
    { summarize: 'true', topics: 'true', intents: 'true', sentiment: 'true', 'detect-entities': 'true' },
    'detect_entities=true&intents=true&model=nova-3&sentiment=true&smart_format=true&summarize=v2&topics=true',
  ],
  [
    {
      topics: 'true',
      intents: 'true',
      options:
        'custom_topic=a\ncustom_topic=b\ncustom_topic_mode=strict\ncustom_intent=c\ncustom_intent_mode=extended',
    },
    'custom_intent=#2e7d2c03a9507ae2&custom_intent_mode=extended&custom_topic=#7e18f737311b2dc3&custom_topic_mode=strict&intents=true&model=nova-3&smart_format=true&topics=true',
  ],
  [
    {
      numerals: 'true',
      'profanity-filter': 'true',
      'filler-words': 'true',
      punctuate: 'true',
      paragraphs: 'true',
    },
    'filler_words=true&model=nova-3&numerals=true&paragraphs=true&profanity_filter=true&punctuate=true&smart_format=true',
  ],
  [
    {
      utterances: 'true',
      options: 'utt_split=1.2\ndictation=true\nmeasurements=true\nmip_opt_out=true\nversion=latest',
    },
    'dictation=true&measurements=true&model=nova-3&smart_format=true&utt_split=1.2&utterances=true&version=latest',
  ],
  [
    { options: 'extra=key:value\nextra=other:a=b\nencoding=linear16\ndiarize_model=latest' },
    'diarize_model=latest&encoding=linear16&model=nova-3&smart_format=true',
  ],
];

it.each(RECORDED)(
  '%j has the same record as in version 0.1.0, so its recordings are not paid for again',
  async (inputs, recorded) => {
    expect(canonicalOptions((await read(inputs)).asked)).toBe(recorded);
  },
);

it('a comment is ignored, but recognized where an earlier version recorded it as a value', async () => {
  const requestedOptions = async (keyterms: string): Promise<string[]> => {
    const { asked, earlier } = await read({ keyterms });
    return [canonicalOptions(asked), canonicalOptions(earlier)];
  };
  const [plain, same] = await requestedOptions('one');
  expect(same).toBe(plain);
  const [commented, earlier] = await requestedOptions('# ours\none');
  expect(commented).toBe(plain);
  // printf '# ours\none' | sha256sum
  expect(earlier).toBe('keyterm=#d5af539f42ae5467&model=nova-3&smart_format=true');
});
