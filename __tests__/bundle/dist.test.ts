import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withoutComments } from '../../scripts/comments.ts';
import { ACTIONS } from '../../scripts/tables.ts';
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

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Packages that a package uses if they are installed. */
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
}

/** Returns the folders of all direct and indirect `dependencies`. */
function dependencies(folder: string, found = new Set<string>()): ReadonlySet<string> {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependenciesMeta })) {
    const place = resolve(folder, name);
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    dependencies(place, found);
  }
  return found;
}

/** Returns the folder of a package as Node resolves it from another. */
function resolve(from: string, name: string): string | undefined {
  const place = path.join(from, 'node_modules', name);
  if (existsSync(path.join(place, 'package.json'))) return place;
  return from === root ? undefined : resolve(path.dirname(from), name);
}

const packages = [...dependencies(root)];
const nameOf = (folder: string): string =>
  folder.slice(folder.lastIndexOf('node_modules') + 13).replaceAll('\\', '/');

/** The length from which a line is unlikely to be in more than one package. */
const DISTINCT_LENGTH = 60;
/** The share of a file's lines that shows that it is in dist/. */
const SHARE_OF_LINES = 0.6;

/** Formats a file as the build does. A file that the bundler cannot parse is returned unchanged. */
function laidOut(file: string): string {
  const text = readFileSync(file, 'utf8');
  try {
    return withoutComments(file, text);
  } catch {
    return text;
  }
}

/**
 * Returns the distinct lines of each file of a package, without comments, because packages share the text of their
 * licences.
 */
function distinctLines(folder: string): readonly string[][] {
  const known = distinct.get(folder) ?? readDistinctLines(folder);
  distinct.set(folder, known);
  return known;
}

/** Packages are compared with dist/ up to three times. */
const distinct = new Map<string, readonly string[][]>();

function readDistinctLines(folder: string): string[][] {
  const files = filesBelow(folder, 'js').filter(
    (file) => !file.slice(folder.length).includes('node_modules'),
  );
  return files.map((file) => {
    const lines = laidOut(file)
      .split('\n')
      .map((line) => line.trim());
    return lines.filter((line) => line.length > DISTINCT_LENGTH && !/^(\/\/|\/?\*)/.test(line));
  });
}

/**
 * Whether most distinct lines of some file of a package are in dist/. This does not depend on a bundler's own report.
 */
function isIn(lines: ReadonlySet<string>, folder: string): boolean {
  return distinctLines(folder).some(
    (distinct) =>
      distinct.length >= 3 &&
      distinct.filter((line) => lines.has(line)).length > distinct.length * SHARE_OF_LINES,
  );
}

/** The build replaces it with an empty module. */
const STUB = 'unzip-stream';

describe('dist/', () => {
  it.each(['class ProxyAgent', 'class DefaultArtifactClient', 'class BlockBlobClient'])(
    'contains %s once, whichever programs use it',
    (start) => {
      const copies = [...code].filter((line) => line.startsWith(`${start} `));
      expect(copies).toHaveLength(1);
      const files = [...scripts].filter(([, text]) => new RegExp(`^\\s*${start}\\b`, 'm').test(text));
      expect(files.map(([file]) => path.basename(file))).toHaveLength(1);
    },
  );

  it.each(['class WebSocket ', 'class MockAgent ', 'class EventSource ', 'class SqliteCacheStore '])(
    'contains only the used parts of undici: no %s',
    (start) => {
      expect([...code].filter((line) => line.startsWith(start))).toEqual([]);
    },
  );

  it('names every file after its content', () => {
    const names = [...scripts.keys()].map((file) => path.basename(file));
    expect(names.filter((name) => /^[\d.]/.test(name))).toEqual([]);
  });

  it('has the license of every package whose code is in it', () => {
    const bundled = packages.filter((folder) => isIn(code, folder));
    const names = bundled.map(nameOf);
    expect(names).toEqual(
      expect.arrayContaining(['undici', '@actions/glob', '@actions/artifact', 'mime', 'p-queue']),
    );
    // A package that is only in dist/ as a copy inside another package does not count.
    const known = packages.filter((folder) => licensed.has(nameOf(folder)));
    const explained = new Set(known.flatMap(distinctLines).flat());
    const unexplained = new Set([...code].filter((line) => !explained.has(line)));
    const missing = packages.filter((folder) => !licensed.has(nameOf(folder)) && isIn(unexplained, folder));
    expect(missing.map(nameOf)).toEqual([]);
    for (const script of scripts.values()) {
      for (const [, name = ''] of script.matchAll(/node_modules\/((?:@[^/\s]+\/)?[^/\s"']+)/g))
        if (name !== STUB) expect(licensed).toContain(name);
    }
  });

  it('has no license of a package that is not a dependency', () => {
    const names = new Set(packages.map(nameOf));
    expect([...licensed].filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(ACTIONS)('has the entry point of $file, as a module', ({ file }) => {
    const folder = path.dirname(path.join(root, file));
    const action: { runs: { main: string; using: string } } = parse(
      readFileSync(path.join(root, file), 'utf8'),
    );
    expect(action.runs.using).toBe('node24');
    expect(existsSync(path.join(folder, action.runs.main))).toBe(true);
    expect(existsSync(path.join(folder, path.dirname(action.runs.main), 'package.json'))).toBe(false);
    expect(JSON.parse(readFileSync(path.join(dist, 'package.json'), 'utf8'))).toEqual({ type: 'module' });
  });

  it('contains no path of the machine that built it', () => {
    for (const text of [...scripts.values(), licenses]) {
      for (const place of [root, `${homedir()}/`]) expect(text).not.toContain(place);
    }
  });

  it('is everything that the action needs', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'action-'));
    for (const name of ['action.yml', 'dist'])
      await cp(path.join(root, name), path.join(copy, name), { recursive: true });
    await using stage = await openStage({ files: { 'a.wav': 'speech' } });
    const ran = await stage.run({}, path.relative(root, copy));
    await rm(copy, { recursive: true });
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
  });
});
