/** What leaves out less is not worth a copy. */
const MOST_KEPT = 0.9;

/** Whether sound is so much less than the media that it is worth to copy it. */
export const isPart = (sound: number | undefined, size: number): sound is number =>
  sound !== undefined && sound > 0 && sound <= MOST_KEPT * size;
