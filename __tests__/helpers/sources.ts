import type { FileSource, UrlSource } from '../../src/recordings/source.ts';

/** Returns a file of 1,000 bytes. */
export const fileSource = (path: string): FileSource => ({
  kind: 'file',
  path,
  realPath: `/workspace/${path}`,
  size: 1000,
});

export const urlSource = (url: string): UrlSource => ({ kind: 'url', url: new URL(url) });
