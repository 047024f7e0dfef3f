import { mediaType } from '../recordings/media-type.ts';
import { blobOf } from './blob.ts';
import type { MediaBytes } from './bytes.ts';

/** Characters of a title: what is longer is no name. */
const LONGEST_TITLE = 300;

const VISIBLE = /[^\p{Cf}\p{Z}]/u;

/**
 * The title in the tags of media, whatever kind they are: ID3, MP4's `©nam`, Vorbis comments, Matroska's and others. One line
 * of a stranger's, and undefined where there is none. Throws what the library does with media that it cannot read.
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
