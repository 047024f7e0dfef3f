import { constants } from 'node:fs';

/**
 * For what was a regular file a moment ago: a link that took its place is not followed, and a pipe is not waited for.
 * Windows has neither flag.
 */
export const READ_ONLY_FILE =
  process.platform === 'win32'
    ? constants.O_RDONLY
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
