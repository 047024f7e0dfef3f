import { fakeRecognizer } from '../../local-deepgram/__tests__/helpers.ts';
import { decode } from '../../local-deepgram/src/recognition/audio/decode.ts';

/**
 * A recognizer that returns the length and the channels of a recording without the words, because recognizing them
 * takes a hundred times as long.
 */
export const decodingRecognizer = fakeRecognizer(async (media) => {
  const { channels, duration } = await decode(media);
  return { duration, channels: channels.length, words: channels.map(() => []) };
});
