import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations, codes, openStage, resultOf, SPOKEN, type Stage, saying } from '../helpers.ts';
import { pullRequest } from '../payloads.ts';
import { closedPort, type Listening, listenHttps } from '../servers.ts';

const MEDIA = 'speech at a URL';
const SIGNATURE = 'c0ffee5ec2e7c0ffee5ec2e7c0ffee5ec2e7';
const QUERY = `X-Amz-Credential=AKIA%2Feu-central-1%2Fs3&X-Amz-Signature=${SIGNATURE}`;

const serve: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '', 'https://localhost');
  if (pathname.startsWith('/moved/')) {
    response.writeHead(302, { location: pathname.replace('/moved', '') }).end();
  } else {
    response.statusCode = pathname.includes('gone') ? 404 : pathname.includes('broken') ? 500 : 200;
    response.end(MEDIA);
  }
};

const openHost = (stage: Stage): Promise<Listening> => listenHttps(stage.deepgram, serve);

describe.concurrent('a recording at a URL', () => {
  it('is fetched by Deepgram once, also through redirects, even if it is listed twice', async () => {
    await using stage = await openStage({ files: { 'list.txt': '' } });
    await using host = await openHost(stage);
    const base = `https://127.0.0.1:${host.port}`;
    const ran = await stage.run({
      inputs: {
        urls: `${base}/talks/one.mp3\n\n# later\n${base}/moved/two.mp3\n${base}/talks/one.mp3#t=10\n`,
      },
    });

    expect(codes(ran)).toEqual({
      [`${base}/moved/two.mp3`]: 'transcribed',
      [`${base}/talks/one.mp3`]: 'transcribed',
    });
    const sha256 = createHash('sha256').update(MEDIA).digest('hex');
    expect(stage.deepgram.requests).toHaveLength(2);
    for (const request of stage.deepgram.requests) {
      expect(request).toMatchObject({ sha256, status: 200, headers: { 'content-type': 'application/json' } });
    }
    const folder = `transcripts/127.0.0.1_${host.port}`;
    expect(await stage.read(`${folder}/talks/one.mp3.txt`)).toBe(`${SPOKEN}\n`);
    expect(await stage.read(`${folder}/moved/two.mp3.txt`)).toBe(`${SPOKEN}\n`);
    expect(ran.exitCode).toBe(0);
  });

  it('with a presigned query is named without it everywhere', async () => {
    await using stage = await openStage({
      files: { 'lists/talks.txt': '' },
      faults: [
        {
          on: { url: 'echoed' },
          fault: 'answer',
          status: 400,
          body: {
            err_code: 'REMOTE_CONTENT_ERROR',
            err_msg: `No: /echoed.mp3?${QUERY}, signed ${SIGNATURE}`,
          },
        },
      ],
    });
    await using host = await openHost(stage);
    const base = `https://127.0.0.1:${host.port}`;
    const list = `\uFEFF# talks\r\n${base}/from-list.mp3?${QUERY}\r\n`;
    await writeFile(path.join(stage.workspace, 'lists/talks.txt'), list);
    const ran = await stage.run({
      inputs: { urls: `${base}/gone.mp3?${QUERY}\n${base}/echoed.mp3?${QUERY}`, 'url-lists': 'lists/*.txt' },
      secrets: [SIGNATURE, QUERY],
    });

    expect(ran.stdout).toContain(`::add-mask::${SIGNATURE}\n`);
    const sentUrls = stage.deepgram.requests.map(({ remoteUrl }) => remoteUrl);
    expect(sentUrls.sort()).toEqual(
      ['echoed', 'from-list', 'gone'].map((name) => `${base}/${name}.mp3?${QUERY}`),
    );
    expect(codes(ran)).toEqual({
      [`${base}/echoed.mp3`]: 'unreachable-url',
      [`${base}/from-list.mp3`]: 'transcribed',
      [`${base}/gone.mp3`]: 'unreachable-url',
    });
    expect(resultOf(ran, `${base}/echoed.mp3`).error?.message).toContain('No: /echoed.mp3?***');
  });

  const internal = 'machine or its network can reach. It is not contacted';

  it.each([
    ['on a private address', {}, 'push', undefined],
    [
      'in a fork’s pull request',
      { 'allow-private-hosts': 'true', 'dry-run': 'true' },
      'pull_request',
      'stranger/octo-repo',
    ],
  ])('%s gets no request for its facts', async (_, more, eventName, fork) => {
    await using stage = await openStage({});
    const ranges: (string | undefined)[] = [];
    await using host = await listenHttps(stage.deepgram, (request, response) => {
      ranges.push(request.headers.range);
      response.writeHead(200, { etag: '"internal"', 'content-length': MEDIA.length }).end(MEDIA);
    });
    const event = path.join(stage.workspace, '.event.json');
    const pull = pullRequest({ headSha: '1'.repeat(40), baseSha: '2'.repeat(40), fork: fork ?? '' });
    await writeFile(event, JSON.stringify(fork === undefined ? {} : pull));
    const ran = await stage.run({
      inputs: { urls: `https://127.0.0.1:${host.port}/talk.mp3`, 'allow-private-hosts': 'false', ...more },
      env: { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: event },
    });
    expect(ran.exitCode).toBe(0);
    // Deepgram, which is on this machine here, downloads it without a range.
    expect(ranges.filter((range) => range !== undefined)).toEqual([]);
    expect(ran.log.includes(internal)).toBe(fork === undefined);
    if (fork === undefined) expect(await stage.read('transcripts.lock.json')).not.toContain('internal');
  });

  it('with a word as its query damages no answer', async () => {
    const spoken = 'Please download the transcript of all channels.';
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ fault: 'answer', status: 200, body: saying(spoken) }],
    });
    await using host = await openHost(stage);
    const words = ['channels', 'metadata', 'transcript', 'results', 'duration', 'download'];
    const urls = words.map((word) => `https://127.0.0.1:${host.port}/${word}.mp3?${word}`).join('\n');
    const ran = await stage.run({ inputs: { files: '*.wav', urls } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: String(words.length + 1) } });
    expect(await stage.read('a.wav.txt')).toBe(`${spoken}\n`);
    expect(ran.stdout.match(/::add-mask::(channels|metadata|download)/)).toBeNull();
  });

  it('that Deepgram cannot fetch is the only one to fail, with the reason', async () => {
    await using stage = await openStage({ files: { 'good.wav': 'speech' } });
    await using host = await openHost(stage);
    const base = `https://127.0.0.1:${host.port}`;
    const closed = `https://127.0.0.1:${await closedPort()}/closed.mp3`;
    const urls = [`${base}/gone.mp3`, `${base}/broken.mp3`, closed, 'https://media.invalid/talk.mp3'];
    const ran = await stage.run({ inputs: { files: '*.wav', urls: urls.join('\n'), retries: '2' } });

    expect(codes(ran)).toEqual({
      'good.wav': 'transcribed',
      ...Object.fromEntries(urls.map((url) => [url, 'unreachable-url'])),
    });
    const reasons = urls.map((url) => resultOf(ran, url).error?.message ?? '');
    expect(reasons[0]).toContain('returned a client error: 404 Not Found');
    expect(reasons[1]).toContain('failed to return valid data');
    expect(reasons[2]).toContain('failed to return valid data');
    expect(reasons[3]).toContain('Could not determine if URL for media download is publicly routable');
    for (const reason of reasons) expect(reason).toContain('It must be public or presigned');
    expect(stage.deepgram.requests).toHaveLength(1 + urls.length);
    expect(annotations(ran, 'error')).toHaveLength(urls.length + 1);
    expect(await stage.read('good.wav.txt')).toBe(`${SPOKEN}\n`);
  });
});
