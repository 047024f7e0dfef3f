/** Bytes; common file systems do not accept longer names. */
export const LONGEST_NAME = 255;

/** Characters that HFS+ ignores in names: https://github.com/git/git/blob/v2.39.5/utf8.c, next_hfs_char() */
const IGNORED_BY_HFS = String.raw`[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*`;

/**
 * Names that Windows treats as `.git`, see is_ntfs_dotgit() in https://github.com/git/git/blob/v2.39.5/path.c, and
 * names that macOS treats as `.git`, see is_hfs_dotgit() in utf8.c there. GitHub rejects commits with either.
 */
const GIT_FOLDER = new RegExp(
  `^(${['', '\\.', 'g', 'i', 't', ''].join(IGNORED_BY_HFS)}|git~1)(?=[. ]*(?::|$))`,
  'i',
);

/**
 * Characters that no name may contain on Windows or in an artifact. GitHub accepts a backslash, but a ZIP file treats
 * it as a folder separator. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
const ILLEGAL = /[\p{Cc}"*/:<>?\\|]/gu;

/** Device names of Windows, with any extension: https://github.com/git-for-windows/git/blob/main/compat/mingw.c */
const DEVICE = /^(aux|con|conin\$|conout\$|nul|prn|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))/i;

/** Characters that Windows removes from the end of a name. */
const REMOVED_END = /(?<![. ])[. ]+$/;

/** Stands for the value of a template's variable, which is never empty, when the rules for names are checked. */
const SOMETHING = 'x';

/** The path with `/`, as users of Windows may write it with backslashes. */
export const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** The name without the characters that some system refuses. */
export const withoutIllegal = (name: string): string => name.replaceAll(ILLEGAL, '_');

/** The name of a user's file or folder, without the characters that some system refuses, and never git's own folder. */
export const foreignName = (name: string): string => withoutIllegal(name.replace(GIT_FOLDER, '$1_'));

/** The name, changed so that every system accepts it for a file or folder, except for its length. */
export const safeName = (name: string): string =>
  withoutIllegal(name)
    .replace(REMOVED_END, (end) => '_'.repeat(end.length))
    .replace(DEVICE, '$1_');

/** The normalized path, changed so that every system can check it out. */
export const safePath = (path: string): string =>
  path
    .split('/')
    .map((name) => (isStep(name) ? name : safeName(name)))
    .join('/');

/**
 * The reason why some system cannot check out a path or path template of the user, as the end of a sentence that names
 * it; undefined if every system can.
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
  if (character !== undefined) return `no name there may contain ${characterText(character)}`;
  const [end] = REMOVED_END.exec(name) ?? [];
  if (end !== undefined) return `no name there may end in a ${end.endsWith('.') ? 'dot' : 'blank'}`;
  const [device] = DEVICE.exec(name) ?? [];
  return device === undefined ? undefined : `${device} is a device there, regardless of its extension`;
}

function characterText(character: string): string {
  if (!/\p{Cc}/u.test(character)) return character;
  return `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a part of a path is empty, `.` or `..`, so that it names nothing itself. */
const isStep = (part: string): boolean => ['', '.', '..'].includes(part);

/**
 * The reason why the action does not write to a normalized path, as the end of a sentence that names it; undefined if
 * it does.
 */
export function problemOf(path: string): string | undefined {
  const tooLong = `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
  return placeProblemOf(path) ?? (hasTooLongName(path) ? tooLong : undefined);
}

/** The same without the rule for the length of names. */
export function placeProblemOf(path: string): string | undefined {
  // Windows treats a backslash as a separator.
  const segments = path.split(/[/\\]/);
  if (/^([/\\]|[a-z]:)/i.test(path) || segments.includes('..')) return 'which is outside the workspace';
  if (path.endsWith('/') || path === '.') return 'which is a folder, not a file';
  if (path.includes('\0')) return 'which contains a NUL character';
  if (segments.some((segment) => GIT_FOLDER.test(segment))) return "which is inside git's own folder";
  return undefined;
}

/**
 * GitHub runs the files in these folders, and accepts changes of workflows only from tokens with the permission
 * `workflows`.
 */
const RUN_BY_GITHUB = /^\.github\/(workflows|actions)\//i;

/**
 * Names, in lower case, by which git, GitHub, installers and coding assistants find their settings in any folder. The
 * words of a recording would become those settings. https://git-scm.com/docs/gitattributes
 * https://docs.github.com/en/repositories https://agents.md
 */
const ACTED_ON: ReadonlySet<string> = new Set([
  ...['.gitattributes', '.gitignore', '.gitmodules', '.lfsconfig', '.mailmap'],
  ...['action.yml', 'action.yaml', 'codeowners', 'dependabot.yml', 'dependabot.yaml'],
  ...['cmakelists.txt', 'composer.json', 'constraints.txt', 'deno.json', 'package.json', 'requirements.txt'],
  ...['agents.md', 'claude.md', 'copilot-instructions.md', 'gemini.md', 'skill.md'],
]);

/**
 * The reason why a tool would act on a file at a normalized path, as the end of a sentence that names it; undefined if
 * none would.
 */
export function actedOnProblemOf(path: string): string | undefined {
  if (RUN_BY_GITHUB.test(path)) return 'which GitHub runs as a workflow or an action; choose another folder';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return ACTED_ON.has(name) ? 'by which a tool finds its settings; choose another name' : undefined;
}

/** Whether a file or folder of a path has a name that is too long for file systems. */
export function hasTooLongName(path: string): boolean {
  return path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME);
}

/**
 * The most bytes of an absolute path, without the NUL at its end: PATH_MAX of Linux and macOS. Windows counts characters,
 * of which no text has more than bytes.
 */
const LONGEST_PATHS: Partial<Record<NodeJS.Platform, number>> = { linux: 4095, darwin: 1023 };
const LONGEST_OF_OTHERS = 32_000;

/** The most bytes of a path below a folder (an absolute path) on a system. */
export function roomBelow(folder: string, platform: NodeJS.Platform): number {
  return (LONGEST_PATHS[platform] ?? LONGEST_OF_OTHERS) - Buffer.byteLength(folder) - '/'.length;
}
