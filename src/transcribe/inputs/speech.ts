import { checkTogether } from '../../deepgram/listen/compatibility.ts';
import {
  LISTS,
  type List,
  parseOptions,
  type QueryParameter,
  recordedParameters,
  requestParameters,
  type SpeechOptions,
  SWITCHES,
  type Switch,
  undocumentedValue,
} from '../../deepgram/listen/parameters.ts';
import type { Fields } from '../../inputs/fields.ts';
import { Failure } from '../../lib/failure.ts';

/** The request to Deepgram. */
export interface Speech {
  readonly options: SpeechOptions;
  /** The parameters that are sent. */
  readonly parameters: readonly QueryParameter[];
  /** The options that are recorded in the lock file. */
  readonly asked: readonly QueryParameter[];
  /** The options as version 0.1.0 recorded them, which read comments as values. */
  readonly earlier: readonly QueryParameter[];
  /** Warnings to log before anything is sent, in full sentences. */
  readonly cautions: readonly string[];
}

const isSwitch = (name: string): name is Switch => Object.hasOwn(SWITCHES, name);

/** Reads the inputs about the request. Throws a Failure for options that Deepgram would refuse for every file. */
export function readSpeech(fields: Fields): Speech {
  const strict = fields.flag('strict-options');
  const { further, cautions } = parseOptions(fields.values('options'), { strict });
  const diarizeModel = fields.text('diarize-model');
  const odd = diarizeModel === '' ? undefined : undocumentedValue('diarize_model', diarizeModel);
  if (strict && odd !== undefined) throw new Failure(odd);
  const switches = Object.keys(SWITCHES)
    .filter(isSwitch)
    .filter((name) => fields.flag(name));
  const listsBy = (readList: (name: List) => string[]): SpeechOptions['lists'] =>
    Object.fromEntries((Object.keys(LISTS) as List[]).map((name) => [name, readList(name)])) as Record<
      List,
      string[]
    >;
  const options: SpeechOptions = {
    model: fields.text('model'),
    language: fields.text('language'),
    languageHints: fields.items('language-hints'),
    switches: new Set(switches),
    diarizeModel,
    lists: listsBy((name) => fields.values(name)),
    further,
  };
  const asked = recordedParameters(options);
  const together = checkTogether(options, requestParameters(options));
  return {
    options,
    parameters: requestParameters(options),
    asked,
    earlier: recordedParameters({ ...options, lists: listsBy((name) => fields.lines(name)) }),
    cautions: [...cautions, ...(odd === undefined ? [] : [odd]), ...together],
  };
}
