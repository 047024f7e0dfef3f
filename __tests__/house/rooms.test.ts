import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arrowsOf, importsUpwards, LAYERS, mutualImports, readModules, roomOf } from './rooms.ts';
import { namesWithSeveralMeanings } from './type-names.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const MODULES = readModules(SRC);
const ARROWS = arrowsOf(MODULES);

describe('the rooms of src', () => {
  it('are each on one line of the list, which has no others', () => {
    const rooms = new Set([...MODULES.keys()].map(roomOf));
    expect([...rooms].sort()).toEqual(LAYERS.flat().sort());
    expect([...MODULES.keys()].filter((file) => !file.includes('/'))).toEqual([]);
  });

  it('import only rooms below them', () => {
    expect(ARROWS.length).toBeGreaterThan(LAYERS.length);
    expect(importsUpwards(ARROWS)).toEqual([]);
  });

  it('do not import each other', () => {
    expect(mutualImports(ARROWS)).toEqual([]);
  });

  it('use each type name only once', () => {
    expect(namesWithSeveralMeanings(MODULES)).toEqual([]);
  });
});

describe('a name with two types', () => {
  it.each([
    ['two of several rooms', 'export interface Place {}\n', 'type Place = string;\n'],
    ['a class and a type', 'export class Place {}\n', 'interface Place<T> {\n  readonly of: T;\n}\n'],
    ['an abstract class', 'export abstract class Place {}\n', 'export type Place<T> = T;\n'],
  ])('is found: %s', (_, one, other) => {
    const modules = new Map([
      ['git/one.ts', one],
      ['lib/other.ts', other],
    ]);
    expect(namesWithSeveralMeanings(modules)).toEqual(['Place: git/one.ts, lib/other.ts']);
  });

  it('is not found where one is imported, or only mentioned', () => {
    const modules = new Map([
      ['git/one.ts', 'export interface Place {}\n'],
      [
        'lib/other.ts',
        "import type { Place } from '../git/one.ts';\n// type Place = 1\nexport const place: Place = {};\n",
      ],
    ]);
    expect(namesWithSeveralMeanings(modules)).toEqual([]);
  });
});

describe('an import against the direction', () => {
  it.each([
    ['a value', "import { explain } from '../deepgram/explain.ts';"],
    ['a type', "import type { Complaint } from '../deepgram/explain.ts';"],
    ['several lines', "import {\n  type Complaint,\n  explain,\n} from '../deepgram/explain.ts';"],
    ['its effects', "import '../deepgram/explain.ts';"],
    ['late', "const { explain } = await import('../deepgram/explain.ts');"],
    ['a type in place', "let complaint: import('../deepgram/explain.ts').Complaint;"],
    ['to export it', "export { explain } from '../deepgram/explain.ts';"],
    ['all of it', "export * from '../deepgram/explain.ts';"],
  ])('is found: %s', (_, line) => {
    const modules = new Map([...MODULES, ['git/wrong.ts', line]]);
    const arrows = arrowsOf(modules);
    const wrong = 'git/wrong.ts imports deepgram/explain.ts';
    expect(importsUpwards(arrows)).toEqual([wrong]);
  });

  it('is found from both sides', () => {
    const wrong = "import { explain } from '../lib/failure.ts';";
    const modules = new Map([
      ...MODULES,
      ['deepgram/wrong.ts', wrong],
      ['lib/wrong.ts', "import '../deepgram/explain.ts';"],
    ]);
    expect(mutualImports(arrowsOf(modules))).toContain('lib/wrong.ts imports deepgram/explain.ts');
  });

  it.each([
    ['a folder deeper', 'transcript/page/wrong.ts', "import { plan } from '../../transcribe/plan/work.ts';"],
    ['in an inner room', 'transcribe/plan/wrong.ts', "import { save } from '../save/save.ts';"],
    ['of the room around it', 'transcribe/save/wrong.ts', "import { main } from '../main.ts';"],
    ['of a neighbour', 'create-key/wrong.ts', "import { run } from '../check-key/main.ts';"],
    ['of a room that no line names', 'keys/wrong.ts', "import { x } from '../attic/x.ts';"],
    ['from a room that no line names', 'attic/wrong.ts', "import { run } from '../transcribe/main.ts';"],
  ])('is found %s', (_, file, line) => {
    const upwards = importsUpwards(arrowsOf(new Map([...MODULES, [file, line]])));
    expect(upwards).toEqual([expect.stringMatching(new RegExp(`^${file} imports `))]);
  });
});
