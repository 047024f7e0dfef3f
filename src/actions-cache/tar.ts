import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { errorCode } from '../lib/failure.ts';

/** Where @actions/cache looks first on Windows. */
const GIT_TAR = `${process.env['PROGRAMFILES']}\\Git\\usr\\bin\\tar.exe`;

/** GNU tar then unpacks no file outside its folder, whatever name it has in an archive that anyone may have made. */
export const TAR_OPTIONS = '--transform=s,.*/,,';

/**
 * Why nothing may be unpacked here; undefined if it may. @actions/cache has tar keep names as they are, so that an
 * archive could write anywhere; only GNU tar can be told otherwise, by TAR_OPTIONS.
 */
export async function whyNoTar(): Promise<string | undefined> {
  for (const program of programsOf(process.platform)) {
    const version = await versionOf(program);
    if (version?.includes('GNU tar')) return undefined;
    if (version !== undefined) break;
  }
  return 'GNU tar is not installed, and no other can be kept from writing outside its folder';
}

/** The programs that @actions/cache may take, in its order. */
function programsOf(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['gtar', 'tar'];
  return platform === 'win32' && existsSync(GIT_TAR) ? [GIT_TAR] : ['tar'];
}

/** What a program says of its version; undefined if there is none of this name. */
async function versionOf(program: string): Promise<string | undefined> {
  try {
    return (await promisify(execFile)(program, ['--version'])).stdout;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : '';
  }
}
