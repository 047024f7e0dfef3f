/** Largest share of the media that a worthwhile copy can have. */
const MOST_KEPT = 0.9;

/** Whether the sound is so much smaller than the media that a copy is worthwhile. */
export const isPart = (sound: number | undefined, size: number): sound is number =>
  sound !== undefined && sound > 0 && sound <= MOST_KEPT * size;
