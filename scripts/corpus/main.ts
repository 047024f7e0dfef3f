/**
 * Measures recordings in many formats, copies their audio, and compares both with the output of ffmpeg: `npm run
 * corpus`, or `npm run corpus -- mp4 ogg` for names that contain one of these texts. Fails if a length is wrong, or if
 * a copy to be sent has a different length than its file. Needs ffmpeg and several minutes.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MediaReader } from '../../src/media-reader/program.ts';
import { type CopyRow, copyRow, showCopies } from './copies.ts';
import { decodedSeconds, encode } from './ffmpeg.ts';
import { judge, type Verdict } from './judge.ts';
import { KINDS, type Kind } from './kinds.ts';
import { OWN_TAGS, VARIANTS } from './variants.ts';

interface Row {
  readonly kind: string;
  readonly variant: string;
  readonly verdict: Verdict;
  readonly told: number | undefined;
  readonly decoded: number;
  readonly note: string;
}

const wanted = process.argv.slice(2);
const kinds = KINDS.filter(({ file }) => wanted.length === 0 || wanted.some((text) => file.includes(text)));
const folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
const reader = new MediaReader({ environment: process.env });
const rows: Row[] = [];
const copies: CopyRow[] = [];
try {
  const tags = path.join(folder, 'tags.txt');
  await writeFile(tags, OWN_TAGS.text);
  for (const kind of kinds) rows.push(...(await rowsOf(kind, tags)));
} finally {
  reader.close();
  await rm(folder, { recursive: true });
}
show(rows);
showCopies(copies);
if (rows.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1;
if (copies.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1;

async function rowsOf(kind: Kind, tags: string): Promise<Row[]> {
  const made: Row[] = [];
  const file = path.join(folder, kind.file);
  await encode(kind, file);
  const whole = await readFile(file);
  const other = path.join(folder, `decoded-${kind.file}`);
  for (const { name, make, decoded } of VARIANTS) {
    await writeFile(file, make(whole));
    if (decoded !== undefined) await writeFile(other, decoded(whole));
    made.push(await rowOf(kind, name, file, decoded === undefined ? file : other));
  }
  await encode(kind, file, tags);
  made.push(await rowOf(kind, OWN_TAGS.name, file, file));
  for (const path of [file, other]) await rm(path);
  return made;
}

async function rowOf({ file: kind }: Kind, variant: string, file: string, decodable: string): Promise<Row> {
  const { size } = await stat(file);
  const { duration, unfit, trouble } = await reader.measureFile({ path: file, size }, kind);
  const decoded = await decodedSeconds(decodable);
  const into = path.join(folder, 'copy');
  const copy = await reader.copySound({ path: file, size }, into, { name: kind });
  copies.push(await copyRow(`${kind}, ${variant}`, { size, decoded, copy }));
  await rm(into, { force: true });
  return {
    kind,
    variant,
    verdict: judge(duration, decoded),
    told: duration,
    decoded,
    note: unfit ?? trouble ?? '',
  };
}

function show(all: readonly Row[]): void {
  const counted = (some: readonly Row[]): Record<Verdict, number> => {
    const amount = (verdict: Verdict): number => some.filter((row) => row.verdict === verdict).length;
    return { right: amount('right'), wrong: amount('wrong'), unknown: amount('unknown') };
  };
  const byVariant = [...Map.groupBy(all, ({ variant }) => variant)];
  for (const { kind, variant, verdict, told, decoded, note } of all) {
    if (verdict === 'right') continue;
    const length = told === undefined ? 'unknown' : `${told.toFixed(2)} s`;
    console.log(`${verdict}: ${kind}, ${variant}: ${length} for ${decoded.toFixed(2)} s ${note}`);
  }
  console.table(
    Object.fromEntries([...byVariant.map(([name, some]) => [name, counted(some)]), ['all', counted(all)]]),
  );
  console.log(`${all.length} files of ${new Set(all.map(({ kind }) => kind)).size} kinds`);
}
