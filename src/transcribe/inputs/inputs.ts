import type { QueryParameter } from '../../deepgram/listen/parameters.ts';
import { type Fields, inputsOf } from '../../inputs/fields.ts';
import { managementOf, readApiKey, readManagingKey, readUrl } from '../../inputs/key.ts';
import { Failure } from '../../lib/failure.ts';
import { FORMATS, type Format } from '../../transcript/formats.ts';
import type { WantedMedia } from '../sources/find.ts';
import { type Economy, readEconomy } from './economy.ts';
import { type Look, readLook } from './look.ts';
import { type OutputPaths, readOutput, unusedTemplates } from './output.ts';
import { readSaving, type Saving } from './saving.ts';
import { readSpeech, type Speech } from './speech.ts';
import { readSplitAbove } from './split.ts';

const FAIL_ON = ['any', 'all', 'never'] as const;
const COMMENT = ['auto', 'always', 'never'] as const;
const LFS = ['auto', 'never'] as const;
const UPLOAD = ['audio', 'original'] as const;
const IF_NO_MEDIA = ['warn', 'error', 'ignore'] as const;

export type FailOn = (typeof FAIL_ON)[number];
type Comment = (typeof COMMENT)[number];
type Lfs = (typeof LFS)[number];
type UploadOf = (typeof UPLOAD)[number];
export type IfNoMedia = (typeof IF_NO_MEDIA)[number];

export interface Inputs {
  /** Empty if the workflow run has no access to secrets. */
  readonly apiKey: string;
  /** The key that renews a temporary token in `apiKey`; empty if there is none. */
  readonly renewalKey: string;
  readonly wanted: WantedMedia;
  readonly speech: Speech['options'];
  /** The parameters of each request, computed from the speech options. */
  readonly parameters: readonly QueryParameter[];
  /** The same options as they are recorded in the lock file, independent of how they are sent. */
  readonly asked: readonly QueryParameter[];
  /** The same options as version 0.1.0 recorded them. */
  readonly earlier: readonly QueryParameter[];
  /** Warnings about the options, to be logged before anything is sent. */
  readonly cautions: readonly string[];
  readonly formats: readonly Format[];
  readonly look: Look;
  readonly output: OutputPaths;
  /** Seconds above which a recording is sent in parts, and the maximum length of a part; infinity disables that. */
  readonly splitAbove: number;
  /** Maximum number of requests in flight. */
  readonly concurrency: number;
  /** Seconds; undefined for the model's own limit. */
  readonly timeout: number | undefined;
  readonly retries: number;
  readonly failOn: FailOn;
  readonly ifNoMedia: IfNoMedia;
  readonly allowOutsideEvents: boolean;
  readonly allowPrivateHosts: boolean;
  readonly changedOnly: boolean;
  readonly comment: Comment;
  readonly saving: Saving;
  readonly economy: Economy;
  /** Whether recordings are downloaded if the checkout has only their Git LFS pointers. */
  readonly lfs: Lfs;
  /** The id of the job if it is in a reusable workflow; otherwise empty. */
  readonly calledJob: string;
  /** The form in which a file is sent. */
  readonly upload: UploadOf;
  /** The audio track to transcribe, counted from 1; undefined for the one that players select. */
  readonly audioTrack: number | undefined;
  /** For commits, pull requests, comments, Git LFS and the list of changed files; empty if there is none. */
  readonly token: string;
  readonly baseUrl: URL;
  /** The address at which tokens are renewed. */
  readonly managementUrl: URL;
}

/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
export function readInputs(): Inputs {
  const fields = inputsOf('transcribe');
  const keys = { apiKey: readApiKey(fields), renewalKey: readManagingKey(fields, 'renewal-key') };
  const wanted = {
    files: fields.patterns('files'),
    urls: fields.text('urls'),
    urlLists: fields.patterns('url-lists'),
    includeIgnored: fields.flag('include-ignored'),
  };
  if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
    throw new Failure('No media are named. Set at least one of the inputs `files`, `urls` and `url-lists`.');
  }
  const [economy, changedOnly] = [readEconomy(fields), fields.flag('changed-only')];
  if (economy.prune && changedOnly) {
    throw new Failure(
      'prune: with `changed-only`, a recording that was only renamed would look deleted. Use only one of them, ' +
        'or a separate job for each.',
    );
  }
  const upload = fields.oneOf('upload', UPLOAD);
  const audioTrack = readTrack(fields, upload, wanted);
  const { options: speech, cautions, ...requests } = withTrack(readSpeech(fields), audioTrack);
  const [formats, output] = [fields.listOf('formats', FORMATS), readOutput(fields)];
  const baseUrl = readUrl(fields, 'base-url');
  return {
    ...keys,
    wanted,
    speech,
    formats,
    look: readLook(fields),
    output,
    cautions: [...cautions, ...unusedTemplates(output, formats)],
    splitAbove: readSplitAbove(fields),
    concurrency: fields.integer('concurrency', 1, 100),
    timeout: fields.optionalInteger('timeout', 1, 24 * 60 * 60),
    retries: fields.integer('retries', 0, 10),
    failOn: fields.oneOf('fail-on', FAIL_ON),
    ifNoMedia: fields.oneOf('if-no-media', IF_NO_MEDIA),
    allowOutsideEvents: fields.flag('allow-outside-events'),
    allowPrivateHosts: fields.flag('allow-private-hosts'),
    changedOnly,
    comment: fields.oneOf('comment', COMMENT),
    saving: readSaving(fields),
    economy,
    lfs: fields.oneOf('lfs', LFS),
    calledJob: fields.text('called-job'),
    upload,
    audioTrack,
    token: readApiKey(fields, 'token'),
    baseUrl,
    managementUrl: managementOf(baseUrl),
    ...requests,
  };
}

const MOST_TRACKS = 100;

/** Throws a Failure if the whole file would be sent, since it is unknown which track Deepgram then transcribes. */
function readTrack(fields: Fields, upload: UploadOf, { urls, urlLists }: WantedMedia): number | undefined {
  const track = fields.optionalInteger('audio-track', 1, MOST_TRACKS);
  if (track !== undefined && upload === 'original') {
    throw new Failure('audio-track: with `upload: original`, the whole file is sent. Set only one of them.');
  }
  if (track !== undefined && (urls !== '' || urlLists.length > 0)) {
    throw new Failure(
      'audio-track: Deepgram fetches recordings at URLs whole. Use it only for `files`, and a separate step for URLs.',
    );
  }
  return track;
}

/**
 * Adds the track to the recorded options: a request for one track has another answer than a request for the whole file.
 */
function withTrack(speech: Speech, track: number | undefined): Speech {
  if (track === undefined) return speech;
  const named: QueryParameter = ['audio_track', String(track)];
  return { ...speech, asked: [...speech.asked, named], earlier: [...speech.earlier, named] };
}
