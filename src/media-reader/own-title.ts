import { mediaType } from '../recordings/media-type.ts';
import { blobOf } from './blob.ts';
import type { MediaBytes } from './bytes.ts';

/** Characters. Longer text is not a title. */
const LONGEST_TITLE = 300;

const VISIBLE = /[^\p{Cf}\p{Z}]/u;

/**
 * The title in the tags of media: ID3, `©nam` of MP4, Vorbis comments, Matroska tags and others. One line of untrusted
 * text; undefined if there is none. Throws the library's error for media that it cannot read.
 */
export async function ownTitle(media: MediaBytes, name: string): Promise<string | undefined> {
  const { parseBlob } = await import('music-metadata');
  const type = mediaType(name);
  const { common } = await parseBlob(blobOf(media, type), { skipCovers: true, duration: false });
  const title = (common.title ?? '')
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return VISIBLE.test(title) && title.length <= LONGEST_TITLE ? title : undefined;
}
