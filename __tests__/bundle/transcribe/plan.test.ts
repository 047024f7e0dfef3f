import { appendFile, copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openStage } from '../helpers.ts';
import { place, recording, recordings } from '../recordings.ts';

it('the plan is reported before anything is sent: the action, reason and cost for each source', async () => {
  await using stage = await openStage({ latencyMs: 200 });
  const at = (name: string): string => path.join(stage.workspace, name);
  const names = ['changed', 'edited', 'gone', 'kept', 'lost'].map((name) => [`${name}.wav`, 60]);
  await place(stage, recordings(Object.fromEntries(names)));
  await stage.run({ inputs: { files: '*.wav' } });
  await place(stage, { 'changed.wav': recording('changed since', 90), ...recordings({ 'new.wav': 3600 }) });
  await appendFile(at('edited.wav.txt'), 'By the way.\n');
  await rm(at('gone.wav'));
  await copyFile(at('kept.wav'), at('copy.wav'));
  await rm(at('lost.wav.txt'));
  await place(stage, { 'damaged.wav': 'no header that tells a length' });

  let output = '';
  let toldBefore: string | undefined;
  const { requests } = stage.deepgram;
  const before = requests.length;
  const onOutput = (text: string): void => {
    if (requests.length === before) toldBefore = output + text;
    output += text;
  };
  const ran = await stage.run({ inputs: { files: '*.wav' }, onOutput });
  expect(toldBefore).toContain(PLAN);
  expect(requests.slice(before)).toHaveLength(3);
  expect(ran.summary).toContain(SUMMARY);
  expect(ran.summary).toContain(BREAKDOWN);
  expect(ran.log).toMatch(BILLED);
  expect(ran.outputs).toMatchObject({
    planned: '3',
    'planned-minutes': '61.5',
    'estimated-cost': '0.2645',
    transcribed: '3',
    reused: '2',
    unchanged: '2',
    edited: '1',
    orphaned: '1',
    'saved-minutes': '0.2',
  });
});

const PLAN = `
Plan: 3 to transcribe (1:01:30 of audio, estimated $0.26, 1 of unknown length); 1 reused; 1 rendered again; 2 unchanged; 1 edited transcript left; 1 orphaned.
  changed.wav: the media changed, 1:30, estimated under $0.01
  damaged.wav: new, length unknown
  new.wav: new, 1:00:00, estimated $0.26
  copy.wav: nothing to send, the same audio as kept.wav
  lost.wav: nothing to send, lost.wav.txt is missing
  edited.wav.txt: kept, somebody edited it
  gone.wav: its recording was deleted, its transcripts are kept
Estimate: 61.5 minutes at $0.0043 = $0.26 (nova-3).
Costs are estimates by list prices as reported on `;

const SUMMARY = `
| | Sources | Audio | Estimated cost |
| --- | ---: | ---: | ---: |
| New | 2 | 1:00:00 and 1 unknown | $0.26 |
| Changed | 1 | 1:30 | under $0.01 |
| Reused | 1 | | |
| Rendered again | 1 | | |
| Unchanged | 2 | | |
| Edited transcripts, left | 1 | | |
| Orphaned | 1 | | |
`;

const BREAKDOWN = `
Estimate: 61.5 minutes at &#36;0.0043 &#61; &#36;0.26 &#40;nova-3&#41;.
`;

/** The billed lengths. The local Deepgram recognizes only seconds of each recording. */
const BILLED =
  /\nBilled by the lengths in Deepgram's answers: \d\.\d minutes, estimated under \$0\.01\. Planned: 61\.5 minutes, \$0\.26, and 1 of unknown length\.\n/;
