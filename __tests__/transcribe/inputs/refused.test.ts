import { expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { read } from '../../helpers/inputs.ts';

/** Inputs that are refused before anything is looked for. That a run prints it and stops is shown by the bundle. */
it.each<[Readonly<Record<string, string>>, RegExp]>([
  [
    { 'base-url': 'http://api.deepgram.com' },
    /^base-url: http:\/\/ is refused, because the key would be sent unencrypted/,
  ],
  [{ 'base-url': 'api.deepgram.com' }, /^base-url: "api\.deepgram\.com" is not a URL/],
  [{ 'base-url': 'https://api.deepgram.com?x=1' }, /^base-url: it may contain only a host and a path/],
  [{ 'fail-on': 'some' }, /^fail-on: "some" is not one of any, all, never/],
  [{ 'if-no-media': 'Warn' }, /^if-no-media: "Warn" is not one of warn, error, ignore/],
  [
    { 'save-to': 'nowhere' },
    /^save-to: "nowhere" is not one of workspace, artifact, commit, pull-request\.$/,
  ],
  [{ formats: 'txt, docx' }, /^formats: "docx" is not one of txt,/],
  [{ diarize: 'yes' }, /^diarize: "yes" is neither `true` nor `false`/],
  [{ concurrency: '0' }, /^concurrency: "0" is not a whole number from 1 to 100/],
  [{ retries: '-1' }, /^retries: "-1" is not a whole number from 0 to 10/],
  [{ timeout: '1.5' }, /^timeout: "1\.5" is not a whole number/],
  [
    { options: 'utt_spilt=1', 'strict-options': 'true' },
    /^options: "utt_spilt" is not a parameter .* `utt_split`/,
  ],
  [{ options: 'callback=https://example.com' }, /^options: callback cannot be used/],
  [{ 'max-cost': '-1' }, /^max-cost: "-1" is not a number such as 12\.5\.$/],
  [{ 'max-cost': 'abc' }, /^max-cost: "abc" is not a number such as 12\.5\.$/],
  [{ 'max-minutes': '1,5' }, /^max-minutes: "1,5" is not a number such as 12\.5\.$/],
  [{ 'max-minutes': '1e3' }, /^max-minutes: "1e3" is not a number such as 12\.5\.$/],
  [{ 'price-per-minute': '$1' }, /^price-per-minute: "\$1" is not a number such as 12\.5\.$/],
  [{ 'when-over-cap': 'ask' }, /^when-over-cap: "ask" is not one of stop, partial\.$/],
  [{ speakers: '0 Ada' }, /speakers: line 1 is not a speaker name/],
  [{ 'caption-style': 'bbc2' }, /"bbc2" is not one of netflix, bbc, dcmp, podcast/],
  [{ 'caption-max-duration': '0' }, /caption-max-duration: it must be greater than zero/],
  [
    { 'caption-min-duration': '5', 'caption-max-duration': '2' },
    /caption-min-duration: 5 is more than caption-max-duration, which is 2/,
  ],
  [{ 'caption-line-length': '3' }, /is not a whole number from 10 to 200/],
])('%j is refused', async (inputs, message) => {
  const error: unknown = await read(inputs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  expect(String(error).replace(/^\w+: /, '')).toMatch(message);
});
