/** Saves the file or folder `answers` of the workspace under `KEY`, as any step of any workflow can. */
import { saveCache } from '@actions/cache';

process.chdir(process.env['GITHUB_WORKSPACE'] ?? '');
await saveCache(['answers'], process.env['KEY'] ?? '', {}, true);
