declare module '@vercel/ncc' {
  import type { StatsChunk } from './chunks.ts';
  import type { StatsModule } from './licenses.ts';

  /** https://github.com/vercel/ncc#programmatically-from-nodejs, of which this is what we use. */
  export default function ncc(
    input: string,
    options: { readonly cache: false; readonly quiet: true },
  ): Promise<{
    readonly code: string;
    /** Further files by path from that of the code. */
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
    readonly stats: {
      toJson(): { readonly modules: readonly StatsModule[]; readonly chunks: readonly StatsChunk[] };
    };
  }>;
}
