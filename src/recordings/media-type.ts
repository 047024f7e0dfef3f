import mime from 'mime';

const UNKNOWN = 'application/octet-stream';
const MEDIA = /^(audio|video)\//;

/**
 * The MIME type of a recording, by its file name. Always an audio or video type, or application/octet-stream: with
 * application/json, Deepgram would read the file as a request to fetch a URL.
 */
export function mediaType(name: string): string {
  const type = mime.getType(name) ?? UNKNOWN;
  return MEDIA.test(type) ? type : UNKNOWN;
}

/** Whether a name has the ending of an audio or video file. */
export const hasMediaEnding = (name: string): boolean => mediaType(name) !== UNKNOWN;

/** Whether a file name can be that of a recording. The names of texts and pictures cannot. */
export function isMediaName(name: string): boolean {
  const type = mime.getType(name);
  return type === null || MEDIA.test(type) || type === UNKNOWN;
}
