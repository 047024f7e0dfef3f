/**
 * Identifies this action in requests, so that Deepgram's support can find them. A test compares it with package.json.
 */
export const USER_AGENT = 'deepgram-transcribe-action/1.0.0';
