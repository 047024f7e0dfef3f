/** Common file systems take names of at most this many bytes. */
export const LONGEST_NAME = 255;

/** What a Mac does not see in a name: https://github.com/git/git/blob/v2.39.5/utf8.c, next_hfs_char() */
const UNSEEN_BY_HFS = String.raw`[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*`;

/**
 * What Windows takes for `.git`, too: https://github.com/git/git/blob/v2.39.5/path.c, is_ntfs_dotgit(); and what a Mac does,
 * by is_hfs_dotgit() of utf8.c there. GitHub takes no commit with either.
 */
const GIT_FOLDER = new RegExp(
  `^(${['', '\\.', 'g', 'i', 't', ''].join(UNSEEN_BY_HFS)}|git~1)(?=[. ]*(?::|$))`,
  'i',
);

/**
 * What no name may hold on Windows, or in an artifact; GitHub does not refuse the backslash, but a ZIP takes it for a
 * folder. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
const ILLEGAL = /[\p{Cc}"*/:<>?\\|]/gu;

/** Devices of Windows, whatever ending they have: https://github.com/git-for-windows/git/blob/main/compat/mingw.c */
const DEVICE = /^(aux|con|conin\$|conout\$|nul|prn|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))/i;

/** What Windows takes off the end of a name. */
const UNSEEN_END = /(?<![. ])[. ]+$/;

/** What a template's variable may become at least, as far as a name's rule goes. */
const SOMETHING = 'x';

/** A path as users of Windows write it, with `/`. */
export const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** A name without the characters that some system refuses. */
export const withoutIllegal = (name: string): string => name.replaceAll(ILLEGAL, '_');

/** The name of a file or folder that somebody has, without the characters that some system refuses, and not git's own. */
export const foreignName = (name: string): string => withoutIllegal(name.replace(GIT_FOLDER, '$1_'));

/** A name that every system can hold as that of a file or folder, but for its length. */
export const safeName = (name: string): string =>
  withoutIllegal(name)
    .replace(UNSEEN_END, (end) => '_'.repeat(end.length))
    .replace(DEVICE, '$1_');

/** A normalized path that every system can check out. */
export const safePath = (path: string): string =>
  path
    .split('/')
    .map((name) => (isStep(name) ? name : safeName(name)))
    .join('/');

/**
 * What keeps some system from checking out what somebody wrote, a path or a template of one, as the end of a sentence
 * that names it; undefined if nothing does.
 */
export function nameProblemOf(template: string): string | undefined {
  const names = template.replaceAll(/\{[^{}]*\}/g, SOMETHING).split('/');
  for (const name of names.filter((each) => !isStep(each))) {
    const reason = whyUnsafe(name);
    if (reason !== undefined) return `which Windows cannot check out: ${reason}`;
  }
  return undefined;
}

function whyUnsafe(name: string): string | undefined {
  const [character] = name.match(ILLEGAL) ?? [];
  if (character !== undefined) return `no name there may contain ${shown(character)}`;
  const [end] = UNSEEN_END.exec(name) ?? [];
  if (end !== undefined) return `no name there may end in a ${end.endsWith('.') ? 'dot' : 'blank'}`;
  const [device] = DEVICE.exec(name) ?? [];
  return device === undefined ? undefined : `${device} is a device there, regardless of its extension`;
}

function shown(character: string): string {
  if (!/\p{Cc}/u.test(character)) return character;
  return `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a part of a path names nothing itself. */
const isStep = (part: string): boolean => ['', '.', '..'].includes(part);

/** What keeps us from a normalized path, as the end of a sentence that names it; undefined if nothing does. */
export function problemOf(path: string): string | undefined {
  const tooLong = `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
  return placeProblemOf(path) ?? (hasTooLongName(path) ? tooLong : undefined);
}

/** The same but for the length of names. */
export function placeProblemOf(path: string): string | undefined {
  // Windows takes a backslash for a separator.
  const segments = path.split(/[/\\]/);
  if (/^([/\\]|[a-z]:)/i.test(path) || segments.includes('..')) return 'which is outside the workspace';
  if (path.endsWith('/') || path === '.') return 'which is a folder, not a file';
  if (path.includes('\0')) return 'which contains a NUL character';
  if (segments.some((segment) => GIT_FOLDER.test(segment))) return "which is inside git's own folder";
  return undefined;
}

/** GitHub runs what is in these, and takes a change of the first from no token without the permission `workflows`. */
const RUN_BY_GITHUB = /^\.github\/(workflows|actions)\//i;

/**
 * Names, in small letters, by which git, GitHub, installers and assistants find what they act on, wherever it lies: words that
 * somebody said in a recording would become their settings.
 * https://git-scm.com/docs/gitattributes https://docs.github.com/en/repositories https://agents.md
 */
const ACTED_ON: ReadonlySet<string> = new Set([
  ...['.gitattributes', '.gitignore', '.gitmodules', '.lfsconfig', '.mailmap'],
  ...['action.yml', 'action.yaml', 'codeowners', 'dependabot.yml', 'dependabot.yaml'],
  ...['cmakelists.txt', 'composer.json', 'constraints.txt', 'deno.json', 'package.json', 'requirements.txt'],
  ...['agents.md', 'claude.md', 'copilot-instructions.md', 'gemini.md', 'skill.md'],
]);

/**
 * What a file at a normalized path would be for others than readers, as the end of a sentence that names it; undefined if
 * nothing.
 */
export function actedOnProblemOf(path: string): string | undefined {
  if (RUN_BY_GITHUB.test(path)) return 'which GitHub runs as a workflow or an action; choose another folder';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return ACTED_ON.has(name) ? 'by which a tool finds its settings; choose another name' : undefined;
}

/** Whether a file or folder of a path has a name that file systems do not take. */
export function hasTooLongName(path: string): boolean {
  return path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME);
}
