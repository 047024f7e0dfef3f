import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codes, openStage, root } from './helpers.ts';

const dist = path.join(root, 'dist');

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const scripts = new Map(filesBelow(dist, '.js').map((file) => [file, readFileSync(file, 'utf8')]));
const code = new Set([...scripts.values()].flatMap((text) => text.split('\n').map((line) => line.trim())));
const licenses = readFileSync(path.join(dist, 'licenses.txt'), 'utf8');
const licensed = new Set([...licenses.matchAll(/^(\S+) \S+ \(.+\)\n=+\n/gm)].map(([, name = '']) => name));

/** The packages that `dependencies` lead to. */
function dependencies(folder: string, found = new Set<string>()): ReadonlySet<string> {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    if (found.has(name)) continue;
    found.add(name);
    dependencies(path.join(root, 'node_modules', name), found);
  }
  return found;
}

/** Lines that are long enough to be of one package only. */
const DISTINCT_LENGTH = 60;

/** Whether most distinct lines of some file of the package are in dist/: a measure that no bundler reports. */
function isBundled(name: string): boolean {
  const folder = path.join(root, 'node_modules', name);
  const sources = filesBelow(folder, 'js').filter(
    (file) => !file.slice(folder.length).includes('node_modules'),
  );
  return sources.some((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const distinct = lines.map((line) => line.trim()).filter((line) => line.length > DISTINCT_LENGTH);
    return distinct.length >= 3 && distinct.filter((line) => code.has(line)).length > distinct.length / 2;
  });
}

describe('dist/', () => {
  it('holds each library once', () => {
    const copies = [...scripts.values()].flatMap(
      (text) => text.match(/^\s*class EnvHttpProxyAgent\b/gm) ?? [],
    );
    expect(copies).toHaveLength(1);
  });

  it('has the licence of every package whose code is in it', () => {
    const bundled = [...dependencies(root)].filter(isBundled);
    expect(bundled).toEqual(expect.arrayContaining(['undici', '@actions/glob', 'mime', 'p-queue']));
    expect(bundled.filter((name) => !licensed.has(name))).toEqual([]);
    for (const script of scripts.values()) {
      for (const [, name = ''] of script.matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s"']+)/g))
        expect(licensed).toContain(name);
    }
  });

  it('has no licence of a package that is not a dependency', () => {
    expect([...licensed].filter((name) => !dependencies(root).has(name))).toEqual([]);
  });

  it('has what action.yml starts, as a module', () => {
    const action: { runs: { main: string; using: string } } = parse(
      readFileSync(path.join(root, 'action.yml'), 'utf8'),
    );
    expect(action.runs.using).toBe('node24');
    expect(existsSync(path.join(root, action.runs.main))).toBe(true);
    const manifest = readFileSync(path.join(root, path.dirname(action.runs.main), 'package.json'), 'utf8');
    expect(JSON.parse(manifest)).toEqual({ type: 'module' });
  });

  it('holds no path of the machine that built it', () => {
    for (const text of [...scripts.values(), licenses]) {
      for (const place of [root, `${homedir()}/`]) expect(text).not.toContain(place);
    }
  });

  it('is all that the action needs', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'action-'));
    for (const name of ['action.yml', 'dist'])
      await cp(path.join(root, name), path.join(copy, name), { recursive: true });
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const ran = await stage.run({}, path.relative(root, copy));
    await rm(copy, { recursive: true });
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
  });
});
