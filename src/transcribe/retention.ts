import type { Inputs } from './inputs/inputs.ts';

/**
 * A notice about answers that are not kept permanently, shown before anything is paid for; undefined if they are kept.
 * Files that are left in the workspace are up to the user.
 */
export function retentionNotice({ saving, economy }: Pick<Inputs, 'saving' | 'economy'>): string | undefined {
  const lasts = saving.to.some((way) => way !== 'artifact') || economy.cacheFolder !== '';
  if (lasts) return undefined;
  const retention = economy.cache
    ? "The answers that this run pays for are kept only in GitHub's cache, which forgets them after a week without use"
    : 'The answers that this run pays for are not kept anywhere';
  return (
    `${retention}, unless \`actions: read\` lets later runs read the artifacts of earlier ones, as long as those ` +
    `exist. After that, recordings are sent again. To avoid that, save ${economy.lockfile} with \`save-to: ` +
    'commit` or ' +
    '`save-to: pull-request`, or set `cache-folder` to a folder that lasts.'
  );
}
