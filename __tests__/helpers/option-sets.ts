/** Options of requests, as users write them in inputs. */

export type Inputs = Readonly<Record<string, string>>;

export const OPTION_SETS: readonly Inputs[] = [
  {},
  { model: 'nova-3-medical', language: 'en-GB' },
  { language: 'multi' },
  { language: 'detect' },
  { language: 'detect', 'language-hints': 'en, de-CH' },
  { language: 'detect', 'language-hints': 'en' },
  { diarize: 'true' },
  { 'diarize-model': 'v1', multichannel: 'true' },
  { model: 'whisper-large', diarize: 'true' },
  { keyterms: 'Deepgram\ntwo words' },
  { keyterms: 'one' },
  { model: 'nova-2', options: 'keywords=dog:2' },
  { redact: 'pci, pii' },
  { redact: 'numbers' },
  { replace: 'etcd:ETCD\nplease:', search: 'hello' },
  { tags: 'ci\ntalks & more' },
  { summarize: 'true', topics: 'true', intents: 'true', sentiment: 'true', 'detect-entities': 'true' },
  {
    topics: 'true',
    intents: 'true',
    options:
      'custom_topic=a\ncustom_topic=b\ncustom_topic_mode=strict\ncustom_intent=c\ncustom_intent_mode=extended',
  },
  {
    numerals: 'true',
    'profanity-filter': 'true',
    'filler-words': 'true',
    punctuate: 'true',
    paragraphs: 'true',
  },
  {
    utterances: 'true',
    options: 'utt_split=1.2\ndictation=true\nmeasurements=true\nmip_opt_out=true\nversion=latest',
  },
  { options: 'extra=key:value\nextra=other:a=b\nencoding=linear16\ndiarize_model=latest' },
];
