/**
 * The programs of `dist/`. They are bundled together and each is loaded when it is started, so that code they share,
 * above all undici and the GitHub clients, is downloaded once.
 */
export const PROGRAMS = {
  transcribe: () => import('../transcribe/index.ts'),
  'actions-cache': () => import('../actions-cache/index.ts'),
  'media-reader': () => import('../media-reader/index.ts'),
  'audit-keys': () => import('../audit-keys/index.ts'),
  'check-key': () => import('../check-key/index.ts'),
  'create-key': () => import('../create-key/index.ts'),
  'create-key-post': () => import('../create-key/post.ts'),
  'rotate-key': () => import('../rotate-key/index.ts'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

export async function start(program: keyof typeof PROGRAMS): Promise<void> {
  await PROGRAMS[program]();
}
