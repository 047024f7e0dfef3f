const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Deepgram's own limits: https://developers.deepgram.com/docs/pre-recorded-audio (Limits). */
const PROCESSING_LIMIT = 10 * MINUTE;
const WHISPER_PROCESSING_LIMIT = 20 * MINUTE;

/** Milliseconds to wait for an answer: the user's setting, in seconds, or a minute more than Deepgram's limit. */
export function answerTimeout(model: string, seconds: number | undefined): number {
  if (seconds !== undefined) return seconds * SECOND;
  return (model.startsWith('whisper') ? WHISPER_PROCESSING_LIMIT : PROCESSING_LIMIT) + MINUTE;
}
