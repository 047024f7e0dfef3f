/** How requests name their sender, so that Deepgram's support finds them. A test compares it with package.json. */
export const USER_AGENT = 'deepgram-transcribe-action/1.0.0';
