import type { QueryParameter } from '../../deepgram/listen/parameters.ts';
import { type Fields, inputsOf } from '../../inputs/fields.ts';
import { managementOf, readApiKey, readManagingKey, readUrl } from '../../inputs/key.ts';
import { Failure } from '../../lib/failure.ts';
import { FORMATS, type Format } from '../../transcript/formats.ts';
import type { WantedMedia } from '../sources/find.ts';
import { type Economy, readEconomy } from './economy.ts';
import { type Look, readLook } from './look.ts';
import { type OutputPaths, readOutput } from './output.ts';
import { readSaving, type Saving } from './saving.ts';
import { readSpeech, type Speech } from './speech.ts';
import { readSplitAbove } from './split.ts';

const FAIL_ON = ['any', 'all', 'never'] as const;
const COMMENT = ['auto', 'always', 'never'] as const;
const LFS = ['auto', 'never'] as const;
const UPLOAD = ['audio', 'original'] as const;
const IF_NO_MEDIA = ['warn', 'error', 'ignore'] as const;

export type FailOn = (typeof FAIL_ON)[number];
export type Comment = (typeof COMMENT)[number];
type Lfs = (typeof LFS)[number];
type UploadOf = (typeof UPLOAD)[number];
export type IfNoMedia = (typeof IF_NO_MEDIA)[number];

export interface Inputs {
  /** Empty where the workflow run gets no secrets. */
  readonly apiKey: string;
  /** Renews a temporary token in `apiKey`; empty if nothing does. */
  readonly renewalKey: string;
  readonly wanted: WantedMedia;
  readonly speech: Speech['options'];
  /** Of each request, as the speech options make them. */
  readonly parameters: readonly QueryParameter[];
  /** The same as the lock file knows them, whatever is sent for them. */
  readonly asked: readonly QueryParameter[];
  /** The same as version 0.1.0 knew them. */
  readonly earlier: readonly QueryParameter[];
  /** What is to be said about them before anything is sent. */
  readonly cautions: readonly string[];
  readonly formats: readonly Format[];
  readonly look: Look;
  readonly output: OutputPaths;
  /** Seconds above which a recording is sent in parts, each of so many at most; infinite if none is. */
  readonly splitAbove: number;
  /** Requests in flight at most. */
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
  /** Whether media are fetched that the checkout has only Git LFS pointers of. */
  readonly lfs: Lfs;
  /** Id of the job, if it is in a reusable workflow; else empty. */
  readonly calledJob: string;
  /** What is sent of a file. */
  readonly upload: UploadOf;
  /** Which track of sound is transcribed, from 1; undefined for the one that players take. */
  readonly audioTrack: number | undefined;
  /** For commits, pull requests, comments, Git LFS and the files that changed; empty if there is none. */
  readonly token: string;
  readonly baseUrl: URL;
  /** Where tokens are renewed. */
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
    includeIgnored: fields.truth('include-ignored'),
  };
  if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
    throw new Failure('No media are named. Set at least one of the inputs `files`, `urls` and `url-lists`.');
  }
  const [economy, changedOnly] = [readEconomy(fields), fields.truth('changed-only')];
  if (economy.prune && changedOnly) {
    throw new Failure(
      'prune: with `changed-only`, a recording that was only renamed would look deleted. Use only one of them, ' +
        'or a separate job for each.',
    );
  }
  const upload = fields.oneOf('upload', UPLOAD);
  const audioTrack = readTrack(fields, upload, wanted);
  const { options: speech, ...requests } = ofTrack(readSpeech(fields), audioTrack);
  const baseUrl = readUrl(fields, 'base-url');
  return {
    ...keys,
    wanted,
    speech,
    formats: fields.listOf('formats', FORMATS),
    look: readLook(fields),
    output: readOutput(fields),
    splitAbove: readSplitAbove(fields),
    concurrency: fields.integer('concurrency', 1, 100),
    timeout: fields.optionalInteger('timeout', 1, 24 * 60 * 60),
    retries: fields.integer('retries', 0, 10),
    failOn: fields.oneOf('fail-on', FAIL_ON),
    ifNoMedia: fields.oneOf('if-no-media', IF_NO_MEDIA),
    allowOutsideEvents: fields.truth('allow-outside-events'),
    allowPrivateHosts: fields.truth('allow-private-hosts'),
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

/** Throws a Failure where the whole would be sent, of which nobody can say which track is heard. */
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

/** What is asked of one track is another question than what is asked of the file. */
function ofTrack(speech: Speech, track: number | undefined): Speech {
  if (track === undefined) return speech;
  const named: QueryParameter = ['audio_track', String(track)];
  return { ...speech, asked: [...speech.asked, named], earlier: [...speech.earlier, named] };
}
