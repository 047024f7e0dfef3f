declare module '@vercel/ncc' {
  import type { StatsChunk } from './chunks.ts';
  import type { StatsModule } from './licenses.ts';

  /** The part of the options that is used: https://github.com/vercel/ncc#programmatically-from-nodejs */
  export default function ncc(
    input: string,
    options: { readonly cache: false; readonly quiet: true },
  ): Promise<{
    readonly code: string;
    /** Further files, by path relative to the code. */
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
    readonly stats: {
      toJson(): { readonly modules: readonly StatsModule[]; readonly chunks: readonly StatsChunk[] };
    };
  }>;
}
