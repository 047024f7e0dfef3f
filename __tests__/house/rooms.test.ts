import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arrowsOf, importsUpwards, LAYERS, mutualImports, readModules } from './rooms.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const MODULES = readModules(SRC);
const ARROWS = arrowsOf(MODULES);

describe('the rooms of src', () => {
  it('are all on one line of the list, and none beside them', () => {
    const rooms = new Set([...MODULES.keys()].map((file) => file.split('/')[0]));
    expect([...rooms].sort()).toEqual(LAYERS.flat().sort());
    expect([...MODULES.keys()].filter((file) => !file.includes('/'))).toEqual([]);
  });

  it('import only what lies below them', () => {
    expect(ARROWS.length).toBeGreaterThan(LAYERS.length);
    expect(importsUpwards(ARROWS)).toEqual([]);
  });

  it('do not import each other', () => {
    expect(mutualImports(ARROWS)).toEqual([]);
  });
});

describe('an import against the direction', () => {
  it.each([
    ['a value', "import { explain } from '../speech/explain.ts';"],
    ['a type', "import type { Complaint } from '../speech/explain.ts';"],
    ['several lines', "import {\n  type Complaint,\n  explain,\n} from '../speech/explain.ts';"],
    ['its effects', "import '../speech/explain.ts';"],
    ['late', "const { explain } = await import('../speech/explain.ts');"],
    ['a type in place', "let complaint: import('../speech/explain.ts').Complaint;"],
    ['to export it', "export { explain } from '../speech/explain.ts';"],
    ['all of it', "export * from '../speech/explain.ts';"],
  ])('is found: %s', (_, line) => {
    const modules = new Map([...MODULES, ['sources/wrong.ts', line]]);
    const arrows = arrowsOf(modules);
    const wrong = 'sources/wrong.ts imports speech/explain.ts';
    expect(importsUpwards(arrows)).toEqual([wrong]);
    expect(mutualImports(arrows)).toContain(wrong);
  });

  it.each([
    ['a folder deeper', 'transcript/page/wrong.ts', "import { plan } from '../../plan/work.ts';"],
    ['of a neighbour', 'create-key/wrong.ts', "import { run } from '../check-key/main.ts';"],
    ['of a room that no line names', 'plan/wrong.ts', "import { x } from '../attic/x.ts';"],
    ['from a room that no line names', 'attic/wrong.ts', "import { run } from '../transcribe/main.ts';"],
  ])('is found %s', (_, file, line) => {
    const upwards = importsUpwards(arrowsOf(new Map([...MODULES, [file, line]])));
    expect(upwards).toEqual([expect.stringMatching(new RegExp(`^${file} imports `))]);
  });
});
