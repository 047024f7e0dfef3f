import { randomUUID } from 'node:crypto';
import type { AnswerFor } from '../canned.ts';
import { DeepgramError, FAILURES, tooLarge } from '../errors.ts';
import { type Exchange, wait } from '../exchange.ts';
import { type Recognition, type Recognizer, UnsupportedAudioError } from '../recognition/types.ts';
import { jsonReply, type Reply } from '../reply.ts';
import { buildAnswer } from './answer.ts';
import {
  chunksOf,
  isJsonRequest,
  type Media,
  mediaLimit,
  readMedia,
  readRemoteUrl,
  upload,
} from './media.ts';
import { type ListenQuery, modelOf, parseListenQuery } from './query.ts';
import { invalidData, type OpenRemote } from './remote.ts';

/** The source of answers: canned ones, or recognition by the named model. */
export type Source =
  | { readonly kind: 'canned'; readonly answerFor: AnswerFor }
  | { readonly kind: 'recognizer'; readonly recognizer: Recognizer; readonly model: string };

/** The dependencies of POST /v1/listen. */
export interface ListenService {
  readonly source: Source;
  readonly latencyMs: number;
  readonly openRemote: OpenRemote;
}

/** Answers an authorized POST /v1/listen for these models. Throws DeepgramError where Deepgram refuses. */
export async function listen(
  exchange: Exchange,
  service: ListenService,
  allows: (model: string) => boolean,
): Promise<Reply> {
  const query = parseListenQuery(exchange.url.searchParams);
  if (!allows(modelOf(exchange.url.searchParams))) throw new DeepgramError(FAILURES.MODEL_FORBIDDEN);
  const media = await receive(exchange, service);
  exchange.record.sha256 = media.sha256;
  if (media.size === 0) throw new DeepgramError(FAILURES.CORRUPT_AUDIO);
  await wait(service.latencyMs, exchange);
  const { source } = service;
  return source.kind === 'canned'
    ? cannedReply(source.answerFor, media, exchange)
    : recognizedReply(await recognize(source.recognizer, media, query), {
        query,
        media,
        exchange,
        model: source.model,
      });
}

function cannedReply(answerFor: AnswerFor, media: Media, exchange: Exchange): Reply {
  const answer = answerFor({ sha256: media.sha256, query: exchange.url.searchParams });
  const metadata = { ...answer.metadata, sha256: media.sha256, request_id: exchange.requestId };
  return jsonReply(200, { ...answer, metadata }, `${kilobytes(media)}, canned answer`);
}

interface RecognizedRequest {
  readonly query: ListenQuery;
  readonly media: Media;
  readonly exchange: Exchange;
  /** The local model, such as `tiny`. */
  readonly model: string;
}

function recognizedReply(
  recognition: Recognition,
  { query, media, exchange, model }: RecognizedRequest,
): Reply {
  const answer = buildAnswer(recognition, query, {
    requestId: exchange.requestId,
    sha256: media.sha256,
    created: new Date(exchange.record.startedAt),
    model,
    newId: randomUUID,
  });
  return jsonReply(200, answer, `${kilobytes(media)}, ${recognition.words.flat().length} words`);
}

function kilobytes(media: Media): string {
  return `${Math.ceil(media.size / 1000)} kB`;
}

/** Reads the media: the upload itself, or the download from the `url` of a JSON body. */
async function receive(exchange: Exchange, service: ListenService): Promise<Media> {
  const keep = service.source.kind === 'recognizer';
  if (isJsonRequest(exchange)) return download(exchange, service, keep);
  const { contentLength = 0 } = exchange.record;
  if (contentLength > mediaLimit(keep)) throw tooLarge(mediaLimit(keep));
  return readMedia(upload(exchange), keep);
}

async function download(exchange: Exchange, service: ListenService, keep: boolean): Promise<Media> {
  const remote = await service.openRemote(await readRemoteUrl(exchange), exchange.closed);
  try {
    return await readMedia(chunksOf(remote), keep);
  } catch (error) {
    throw error instanceof DeepgramError ? error : invalidData();
  } finally {
    remote.destroy();
  }
}

async function recognize(recognizer: Recognizer, media: Media, query: ListenQuery): Promise<Recognition> {
  try {
    return await recognizer.recognize(media.bytes, { multichannel: query.multichannel });
  } catch (error) {
    throw error instanceof UnsupportedAudioError ? new DeepgramError(FAILURES.CORRUPT_AUDIO) : error;
  }
}
