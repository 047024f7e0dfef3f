import { nameOf } from '../../src/recordings/source.ts';
import * as sources from '../../src/transcribe/sources/find.ts';

export type Found = sources.FoundSources;

export const { findSources } = sources;

/** Finds files by their patterns. */
export const find = (root: string, files: readonly string[]): Promise<Found> =>
  findSources(root, { files, urls: '', urlLists: [] });

/** Returns the recordings that were found, refused and left out, as text. */
export const names = ({ sources }: Found): string[] => sources.map(nameOf);
export const refusals = (found: Found): string[] =>
  found.refusals.map(({ name, code, message }) => `${name} ${code}: ${message}`);
export const omissions = (found: Found): string[] =>
  found.omissions.map(({ name, reason }) => `${name} ${reason}`);

/** Returns files with content that is neither empty nor a pointer. */
export const media = (...files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, 'media']));
