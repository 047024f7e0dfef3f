import mime from 'mime';

const UNKNOWN = 'application/octet-stream';
const MEDIA = /^(audio|video)\//;

/**
 * The MIME type of a media file, from its name. Only audio and video types are ever given: a request of type
 * application/json would make Deepgram read the file as an order to fetch a URL.
 */
export function mediaType(name: string): string {
  const type = mime.getType(name) ?? UNKNOWN;
  return MEDIA.test(type) ? type : UNKNOWN;
}

/** Whether a name is, or may be, that of media; not that of a text or a picture. */
export function isMediaName(name: string): boolean {
  const type = mime.getType(name);
  return type === null || MEDIA.test(type) || type === UNKNOWN;
}
