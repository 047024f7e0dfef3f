import { expect, it } from 'vitest';
import { retentionNotice } from '../../src/transcribe/retention.ts';
import { inputsWith } from '../helpers/inputs.ts';

const noticeFor = (inputs: Readonly<Record<string, string>>) => retentionNotice(inputsWith(inputs));

it('a run that only saves an artifact warns that it expires, and names lasting alternatives', () => {
  expect(noticeFor({})).toBe(
    "The answers that this run pays for are kept only in GitHub's cache, which forgets them after a week " +
      'without use, unless ' +
      '`actions: read` lets later runs read the artifacts of earlier ones, as long as those exist. After that, ' +
      'recordings are sent again. To avoid that, save transcripts.lock.json with `save-to: commit` or ' +
      '`save-to: pull-request`, or set `cache-folder` to a folder that lasts.',
  );
  expect(noticeFor({ cache: 'false' })).toMatch(
    /^The answers that this run pays for are not kept anywhere, unless /,
  );
});

it.each([
  { 'save-to': 'commit' },
  { 'save-to': 'artifact, pull-request' },
  { 'save-to': 'workspace' },
  { 'cache-folder': '/var/answers' },
])('%j gives no warning', (inputs) => expect(noticeFor(inputs)).toBeUndefined());
