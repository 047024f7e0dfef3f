/**
 * The programs of `dist/`. All are built as one and each is loaded when it is started, so that what several of them
 * use, undici and the clients of GitHub first of all, is downloaded once.
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
