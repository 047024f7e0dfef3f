import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerKey, type LockEntry, OUTDATED } from '../../src/transcribe/lockfile/lock.ts';
import type { FileState, Step } from '../../src/transcribe/plan/steps.ts';
import { recordedFile } from '../helpers/locks.ts';
import { audio, decide, OPTIONS, recorded, wanted } from '../helpers/plans.ts';
import { LAYERS } from '../house/rooms.ts';
import { fences } from './documents.ts';

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

const HERE = 'a.mp3.txt';

/** What the lock file can record about the file of an output. */
interface Saying {
  readonly name: string;
  readonly entry?: LockEntry;
  readonly rendering?: string;
  /** The state of the file that it records at another path. */
  readonly elsewhere?: FileState;
}

const text = { formats: ['txt'] };
const outdated = { txt: { ...recordedFile(HERE), rendering: OUTDATED } };
const moved = { txt: recordedFile('old/a.mp3.txt') };

const SAYINGS: readonly Saying[] = [
  { name: 'here', entry: recorded('a.mp3', 'a', text) },
  { name: 'here, rendered otherwise', entry: recorded('a.mp3', 'a', text), rendering: '2' },
  { name: 'here, outdated', entry: recorded('a.mp3', 'a', { files: outdated }) },
  { name: 'here, of another answer', entry: recorded('a.mp3', 'b', text) },
  { name: 'elsewhere', entry: recorded('a.mp3', 'a', { files: moved }), elsewhere: 'ours' },
  { name: 'elsewhere, edited', entry: recorded('a.mp3', 'a', { files: moved }), elsewhere: 'edited' },
  { name: 'nowhere' },
];

/** What can be at the path of an output. */
interface Situation {
  readonly name: string;
  readonly state: FileState;
  readonly isPending?: boolean;
  readonly overwriteEdited?: boolean;
}

const SITUATIONS: readonly Situation[] = [
  { name: 'nothing', state: 'missing' },
  { name: 'the file as we wrote it', state: 'ours' },
  { name: 'an edited file', state: 'edited' },
  { name: 'an edited file, and a killed run left an answer', state: 'edited', isPending: true },
  { name: 'an edited file, `overwrite-edited`', state: 'edited', overwriteEdited: true },
  { name: 'a file that nobody recorded', state: 'foreign' },
  { name: 'a file that nobody recorded, `overwrite-edited`', state: 'foreign', overwriteEdited: true },
];

const isRecordedHere = ({ entry }: Saying): boolean => entry?.files['txt']?.path === HERE;

/** Whether the combination is possible: only recorded files are ours or edited, and only unrecorded ones unknown. */
const isPossible = ({ state }: Situation, saying: Saying): boolean =>
  state === 'missing' || (state === 'foreign') !== isRecordedHere(saying);

function stepOf(situation: Situation, { entry, rendering = '1', elsewhere }: Saying): Step {
  const { steps } = decide([wanted('a.mp3', 'a', ['txt'])], {
    entries: entry === undefined ? [] : [entry],
    rendering,
    overwriteEdited: situation.overwriteEdited ?? false,
    pending: situation.isPending === true ? [answerKey('a.mp3', audio('a'), OPTIONS)] : [],
    states: {
      [HERE]: situation.state,
      ...(elsewhere !== undefined && { 'old/a.mp3.txt': elsewhere }),
    },
  });
  const [step] = steps;
  if (step === undefined) throw new Error('no step');
  return step;
}

it('docs/architecture.md has the current table of steps', () => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [
    row(['At the path', ...SAYINGS.map(({ name }) => name)]),
    row(['At the path', ...SAYINGS].map(() => '---')),
    ...SITUATIONS.map((situation) =>
      row([
        situation.name,
        ...SAYINGS.map((saying) =>
          isPossible(situation, saying) ? `\`${stepOf(situation, saying).action}\`` : '',
        ),
      ]),
    ),
  ];
  expect(page).toContain(`\n${lines.join('\n')}\n`);
});

it('no step except `write` changes edited files, and that one only with `overwrite-edited`', () => {
  for (const situation of SITUATIONS.filter(({ state }) => state === 'edited' || state === 'foreign'))
    for (const saying of SAYINGS) {
      const { action } = stepOf(situation, saying);
      const allowed = situation.overwriteEdited === true ? ['write', 'keep', 'leave'] : ['leave', 'adopt'];
      expect(allowed).toContain(action);
    }
});

/** The syntax of a Mermaid flowchart, as far as the page uses it. */
const FLOWCHART = /^flowchart (?:TD|LR)$/;
const NODE = /^(\w+)(?:\["([^"]+)"\]|\[\("([^"]+)"\)\])$/;
const ARROW = / -->(?:\|[^|"]+\|)? /;

/** The nodes of a flowchart with their texts, and its arrows. Throws for any other line. */
function readFlowchart(text: string) {
  const [first = '', ...lines] = text.split('\n').map((line) => line.trim());
  if (!FLOWCHART.test(first)) throw new Error(`not a flowchart: ${first}`);
  const nodes = new Map<string, string>();
  const arrows: (readonly [string, string])[] = [];
  for (const line of lines.filter((some) => some !== '')) {
    const [, id, box, store] = NODE.exec(line) ?? [];
    const chain = line.split(ARROW);
    if (id !== undefined) nodes.set(id, box ?? store ?? '');
    else if (chain.length > 1 && chain.every((name) => /^\w+$/.test(name)))
      for (const [index, to] of chain.slice(1).entries()) arrows.push([chain[index] ?? '', to]);
    else throw new Error(`neither a node nor an arrow: ${line}`);
  }
  return { nodes, arrows };
}

describe('the diagram of docs/architecture.md', () => {
  const [diagram = ''] = fences({ name: '', text: page }, 'mermaid');
  const { nodes, arrows } = readFlowchart(diagram);

  it('draws existing rooms', () => {
    const rooms = new Set(LAYERS.flat());
    const drawn = [...nodes.values()].map((text) => text.split(':')[0] ?? '');
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('connects all of them, and nothing else', () => {
    const joined = new Set(arrows.flat());
    expect([...joined].sort()).toEqual([...nodes.keys()].sort());
  });

  it.each(['graph TD', 'flowchart TD\n a[x]', 'flowchart TD\n a -> b', 'flowchart TD\n a --> '])(
    'would be refused as %j',
    (text) => {
      expect(() => readFlowchart(text)).toThrow(/flowchart|neither/);
    },
  );
});
