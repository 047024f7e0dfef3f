import type { Inputs } from './inputs/inputs.ts';

/**
 * What is said before anything is paid for if nothing that lasts remembers it; undefined if something does. What is left
 * in the workspace is the user's to keep.
 */
export function shortMemory({ saving, economy }: Pick<Inputs, 'saving' | 'economy'>): string | undefined {
  const lasts = saving.to.some((way) => way !== 'artifact') || economy.cacheFolder !== '';
  if (lasts) return undefined;
  const memory = economy.cache
    ? "Only GitHub's cache, which forgets what was not used for a week, remembers what is paid for now"
    : 'Nothing remembers what is paid for now';
  return (
    `${memory}, unless \`actions: read\` lets later runs look into the artifacts of earlier ones, for as long as they are ` +
    `kept: then it is sent again. To have it remembered, keep ${economy.lockfile} with \`save-to: commit\` or ` +
    '`save-to: pull-request`, or name a folder that lasts with `cache-folder`.'
  );
}
