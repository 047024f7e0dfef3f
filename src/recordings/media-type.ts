import mime from 'mime';

const UNKNOWN = 'application/octet-stream';

/**
 * The MIME type of a media file, from its name. Only audio and video types are ever given: a request of type
 * application/json would make Deepgram read the file as an order to fetch a URL.
 */
export function mediaType(name: string): string {
  const type = mime.getType(name) ?? UNKNOWN;
  return /^(audio|video)\//.test(type) ? type : UNKNOWN;
}
