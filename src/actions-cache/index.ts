/**
 * A program of its own around @actions/cache, which takes the folders it works in from the environment, shared by
 * all its calls, and tells only by what it prints what went wrong.
 * `save FILE KEY` and `restore FILE KEY` do that with a file of the current folder.
 */
import { restoreCache, saveCache } from '@actions/cache';

/** An answer is the same on every system. */
const CROSS_OS = true;

const [command, file = '', key = ''] = process.argv.slice(2);
if (command === 'save') await saveCache([file], key, {}, CROSS_OS);
if (command === 'restore') await restoreCache([file], key, [], {}, CROSS_OS);
