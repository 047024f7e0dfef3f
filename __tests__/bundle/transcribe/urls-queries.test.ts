import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../helpers.ts';
import { LOCKFILE, recordedSources } from '../rerun.ts';
import { type Listening, listenHttps } from '../servers.ts';

/** Opens a host that sends a different recording for each query, or with an etag for each path. */
const openHost = (stage: Stage, headers: Readonly<Record<string, string>> = {}): Promise<Listening> =>
  listenHttps(stage.deepgram, (request, response) => {
    const { pathname, href } = new URL(request.url ?? '', 'https://localhost');
    const media = `speech ${headers['etag'] === undefined ? href : pathname}`;
    // Deepgram requests everything and needs a length.
    if (request.headers.range === undefined) response.setHeader('content-length', media.length);
    response.writeHead(200, headers);
    response.write(media);
    response.end();
  });

interface Visited {
  readonly exitCode: number | null;
  readonly requests: number;
  /** The transcripts that exist. */
  readonly files: readonly string[];
}

async function visit(stage: Stage, host: Listening, ...lines: readonly string[]): Promise<Visited> {
  const base = `https://127.0.0.1:${host.port}`;
  const urls = lines.join('\n').replaceAll('BASE', base);
  const before = stage.deepgram.requests.length;
  const { exitCode } = await stage.run({ inputs: { urls, formats: 'txt, json' } });
  const requests = stage.deepgram.requests.length - before;
  const files = await readdir(path.join(stage.workspace, folderOf(host))).catch(() => []);
  return { exitCode, requests, files: files.filter((file) => file.endsWith('.txt')).sort() };
}

const folderOf = (host: Listening): string => `transcripts/127.0.0.1_${host.port}`;
const MARKED = /^uc-[0-9a-f]{12}\.txt$/;

describe.concurrent('URLs that differ only in their query', () => {
  it('are two recordings with a transcript each, which are sent once', async () => {
    await using stage = await openStage({});
    await using host = await openHost(stage);
    const lines = ['BASE/uc?export=download&id=AAA', 'BASE/uc?export=download&id=BBB'];
    const first = await visit(stage, host, ...lines);
    expect(first).toMatchObject({ exitCode: 0, requests: 2 });
    expect(first.files).toEqual([expect.stringMatching(MARKED), expect.stringMatching(MARKED)]);
    expect(await visit(stage, host, ...lines)).toEqual({ ...first, requests: 0 });
    const text = await readFile(path.join(stage.workspace, LOCKFILE), 'utf8');
    expect(text).not.toMatch(/AAA|BBB/);
  });

  it('are one if they differ only in their signature, or if the host says that the recordings are the same', async () => {
    await using stage = await openStage({});
    const [signed, ticketed] = ['uc?id=A&X-Amz-Signature=', 'tk?ticket='];
    await using host = await openHost(stage, { etag: '"1"' });
    const first = await visit(stage, host, `BASE/${signed}c0ffee5ec2e7c0ffee`, `BASE/${ticketed}one`);
    const again = await visit(stage, host, `BASE/${signed}5ec2e7c0ffee5ec2e7`, `BASE/${ticketed}two`);
    expect([first.requests, again.requests, again.exitCode]).toEqual([2, 0, 0]);
    const named = (files: readonly string[], start: string) => files.filter((name) => name.startsWith(start));
    expect(named(again.files, 'uc')).toEqual(named(first.files, 'uc'));
    // The signature scheme is unknown, so the query is a part of the name.
    expect(named(again.files, 'tk')).toHaveLength(1);
    expect(named(again.files, 'tk')).not.toEqual(named(first.files, 'tk'));
    expect(again.files).toHaveLength(2);
    expect(await recordedSources(stage)).toHaveLength(2);
  });
});

it('a recording stored under a URL without its query is not paid for again', async () => {
  await using stage = await openStage({});
  await using host = await openHost(stage);
  const first = await visit(stage, host, 'BASE/uc?id=AAA');
  const [marked = ''] = first.files;
  const mark = marked.slice('uc-'.length, -'.txt'.length);
  const lockfile = path.join(stage.workspace, LOCKFILE);
  const text = await readFile(lockfile, 'utf8');
  await writeFile(lockfile, text.replaceAll(`uc?${mark}`, 'uc').replaceAll(`uc-${mark}`, 'uc'));
  const folder = path.join(stage.workspace, folderOf(host));
  for (const ending of ['txt', 'json'])
    await rename(path.join(folder, `uc-${mark}.${ending}`), path.join(folder, `uc.${ending}`));

  expect(await visit(stage, host, 'BASE/uc?id=AAA')).toEqual({ ...first, requests: 0 });
  expect(await readFile(lockfile, 'utf8')).toBe(text);
  const other = await visit(stage, host, 'BASE/uc?id=AAA', 'BASE/uc?id=BBB');
  expect(other).toMatchObject({ exitCode: 0, requests: 1 });
});

it('a name in the list names the files, and a new one moves them', async () => {
  await using stage = await openStage({});
  await using host = await openHost(stage);
  const rest = 'BASE/uc?id=BBB Second talk # of two';
  const first = await visit(stage, host, 'ep1 = BASE/uc?id=AAA', rest);
  expect(first).toEqual({ exitCode: 0, requests: 2, files: ['Second talk.txt', 'ep1.txt'] });
  const again = await visit(stage, host, 'BASE/uc?id=AAA Episode one', rest);
  expect(again).toEqual({ exitCode: 0, requests: 0, files: ['Episode one.txt', 'Second talk.txt'] });
});
