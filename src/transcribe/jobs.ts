import { messageOf } from '../lib/failure.ts';
import type { Job } from '../plan/jobs.ts';
import * as log from '../report/log.ts';
import { progressOf, type Result, type Transcribed } from '../report/result.ts';
import type { RunFolder } from '../save/run-folder.ts';
import type { Workspace } from '../save/workspace.ts';
import { nameOf, type Source } from '../sources/source.ts';
import { type Answer, type ClientOptions, SpeechClient } from '../speech/client.ts';
import { Dispatcher, type DispatcherOptions, NotSentError } from '../speech/dispatcher.ts';
import { SpeechError } from '../speech/error.ts';
import { type Format, render } from '../transcript/formats.ts';
import { excerptOf, meanConfidence, wordCount } from '../transcript/transcript.ts';

/** What a run is done with. */
export interface Equipment {
  readonly workspace: Workspace;
  readonly runFolder: RunFolder;
  /** Aborted when what is in flight is given up. */
  readonly abort: AbortSignal;
}

interface Tools extends Equipment {
  readonly client: SpeechClient;
  readonly dispatcher: Dispatcher;
}

/** Transcribes all sources and writes each transcript as soon as it arrives. A failure stays with its source. */
export async function transcribeJobs(
  jobs: readonly Job<Format>[],
  equipment: Equipment,
  options: Omit<ClientOptions, 'connections'> & DispatcherOptions,
): Promise<Result[]> {
  const client = new SpeechClient({ ...options, connections: options.concurrency });
  const tools = { ...equipment, client, dispatcher: new Dispatcher(options) };
  let done = 0;
  const settle = async (job: Job<Format>): Promise<Result> => {
    const result = await transcribeJob(job, tools);
    done += 1;
    log.info(`[${done}/${jobs.length}] ${progressOf(result)}`);
    return result;
  };
  try {
    return await Promise.all(jobs.map(settle));
  } finally {
    await client.close();
  }
}

async function transcribeJob(job: Job<Format>, tools: Tools): Promise<Result> {
  let sentAt = 0;
  const attempt = (): Promise<Answer> => {
    sentAt ||= performance.now();
    return tools.client.transcribe(job.source, tools.abort);
  };
  try {
    const answer = await tools.dispatcher.send(attempt, (error, retry, waitMs) => {
      log.info(`${nameOf(job.source)}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
    });
    return await save(job, answer, (performance.now() - sentAt) / 1000, tools);
  } catch (error) {
    return await failed(job.source, error, tools);
  }
}

/** The transcript is here but could not be written. */
class NotSavedError extends Error {
  readonly answer: Answer;

  constructor(cause: unknown, answer: Answer) {
    super(messageOf(cause));
    this.answer = answer;
  }
}

async function save(job: Job<Format>, answer: Answer, elapsed: number, tools: Tools): Promise<Transcribed> {
  const { transcript, raw } = answer;
  try {
    for (const { format, path } of job.outputs)
      await tools.workspace.write(path, render(format, transcript, raw));
  } catch (error) {
    throw new NotSavedError(error, answer);
  }
  return {
    status: 'transcribed',
    source: nameOf(job.source),
    kind: job.source.kind,
    files: job.outputs,
    duration: transcript.duration,
    channels: transcript.channels.length,
    words: wordCount(transcript),
    confidence: meanConfidence(transcript),
    elapsed,
    models: transcript.models,
    requestId: transcript.requestId,
    warnings: transcript.warnings,
    excerpt: excerptOf(transcript),
    answer: job.outputs.some(({ format }) => format === 'json')
      ? undefined
      : await tools.runFolder.keepAnswer(raw),
  };
}

interface Explanation {
  readonly code: string;
  readonly message: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** An answer that may be paid for. */
  readonly answer?: string | undefined;
}

async function failed(source: Source, error: unknown, { runFolder, abort }: Tools): Promise<Result> {
  const { code, message, status, requestId, answer } = explain(error, abort);
  return {
    status: 'failed',
    source: nameOf(source),
    kind: source.kind,
    error: { code, message, status, requestId },
    answer: answer === undefined ? undefined : await runFolder.keepAnswer(answer),
  };
}

function explain(error: unknown, abort: AbortSignal): Explanation {
  if (error instanceof SpeechError) return { code: error.kind, message: error.message, ...error.details };
  if (error instanceof NotSentError) return { code: 'not-sent', message: error.message };
  if (error instanceof NotSavedError) {
    const { raw, transcript } = error.answer;
    return { code: 'not-saved', message: error.message, requestId: transcript.requestId, answer: raw };
  }
  if (abort.aborted)
    return { code: 'cancelled', message: 'Cancelled before the answer came; it may have been charged.' };
  return { code: 'unexpected', message: messageOf(error) };
}
