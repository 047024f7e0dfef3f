import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, painted, ready, soon, until } from './browser.ts';
import { channel, interview, longTalk, pageOf, transcript, word } from './samples.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA and of good practice that a page violates. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<
    string[]
  >(`axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

describeInBrowser('the page for everybody', (open) => {
  it.each(['light', 'dark'] as const)(
    'violates no accessibility rule in the %s theme',
    async (colorScheme) => {
      const { page, close } = await open(pageOf(interview()), {
        colorScheme,
        bypassCSP: true,
        hash: '#t=5.9',
      });
      await ready(page);
      await page.keyboard.press('u');
      await page.fill('#query', 'you');
      expect(await violations(page)).toEqual([]);
      await page.locator('#query').blur();
      await page.keyboard.press('?');
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );

  it.each(['light', 'dark'] as const)(
    'violates none with many speakers and no recording, %s',
    async (colorScheme) => {
      const voices = Array.from({ length: 9 }, (_, voice) => [word('So.', voice, 0.2, voice)]);
      const html = pageOf(transcript(channel(...voices)), { href: 'lost.wav' });
      const { page, close } = await open(html, {
        colorScheme,
        bypassCSP: true,
        viewport: { width: 360, height: 740 },
      });
      await page.locator('#missing').waitFor({ state: 'visible' });
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );

  it.each([1200, 360])('violates none with a video, %i pixels wide', async (width) => {
    const { page, close } = await open(pageOf(interview(), { isVideo: true, href: 'colour.webm' }), {
      bypassCSP: true,
      viewport: { width, height: 740 },
    });
    await ready(page);
    await page.evaluate("getSelection().selectAllChildren(document.querySelector('.block p'))");
    await page.locator('#share').waitFor({ state: 'visible' });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('fits a window of 320 pixels', async () => {
    const { page, close } = await open(pageOf(interview()), { viewport: { width: 320, height: 640 } });
    await soon(() => page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await close();
  });

  it.each([
    ['keeps the bar in a window of its own', 800, 'sticky'],
    ['lets the bar go in a window as low as with text four times as large', 256, 'static'],
  ])('%s', async (_, height, position) => {
    const { page, close } = await open(pageOf(interview()), { viewport: { width: 320, height } });
    await soon(() => page.evaluate('getComputedStyle(document.getElementById("bar")).position')).toBe(
      position,
    );
    await close();
  });

  it('reads without a script', async () => {
    const { page, close } = await open(pageOf(interview()), { javaScriptEnabled: false });
    const text = await page.innerText('body');
    expect(text).toContain('And so my fellow Americans');
    expect(text).toContain('Speaker 2');
    expect(text).not.toContain('Next uncertain');
    await soon(() => page.locator('audio').isVisible()).toBe(true);
    await close();
  });

  it('prints the transcript on white, without controls', async () => {
    const { page, close } = await open(pageOf(interview()));
    await page.fill('#query', 'country');
    await page.locator('#query').blur();
    await ready(page);
    await page.keyboard.press('u');
    await soon(() => painted(page, 'spoken')).toEqual(['fellow']);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (pseudo: string): Promise<unknown> =>
      page.evaluate(`(({ backgroundColor, borderBottomStyle, outlineStyle }) =>
        [backgroundColor, borderBottomStyle, outlineStyle].join())(
          getComputedStyle(document.querySelector('main u'), ${JSON.stringify(pseudo)}))`);
    await soon(() => style('')).toBe('rgba(0, 0, 0, 0),none,none');
    for (const name of ['spoken', 'hit', 'hit-now', 'pointed', 'shared'])
      expect(await style(`::highlight(${name})`)).toMatch(/^rgba\(0, 0, 0, 0\)/);
    await soon(() => page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await soon(() => page.evaluate('getComputedStyle(document.querySelector(".who")).color')).toBe(
      'rgb(11, 92, 173)',
    );
    await soon(() => page.locator('#bar').isVisible()).toBe(false);
    await soon(() => page.locator('main').isVisible()).toBe(true);
    await close();
  });
});

describeInBrowser('the page in a language from right to left', (open) => {
  it.each([1200, 360])('has names and times where a line starts, %i pixels wide', async (width) => {
    const said = { ...channel([word('שלום', 0, 1, 0)], [word('עולם', 1, 1, 1)]), language: 'he' };
    const { page, close } = await open(pageOf(transcript(said)), {
      bypassCSP: true,
      viewport: { width, height: 740 },
    });
    const rightOf = (selector: string): Promise<number> =>
      page.evaluate<number>(`(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('${selector}'));
        return [...range.getClientRects()].at(-1).right;
      })()`);
    const edge = await page.evaluate<number>('document.querySelector("main").getBoundingClientRect().right');
    await soon(async () => (await rightOf('.who bdi')) > edge - width / 3).toBe(true);
    // In a narrow window a time is opposite the name, at the end of its line.
    await soon(async () => (await rightOf('a.time')) > edge - width / 3).toBe(width > 1000);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describeInBrowser('the page on its own', (open) => {
  it('requests only its recording, and logs no errors', async () => {
    const { page, requests, complaints, server, close } = await open(pageOf(interview()), { hash: '#t=2' });
    await ready(page);
    await page.keyboard.press('k');
    await until(page, 'document.getElementById("media").currentTime > 2.5');
    await page.fill('#query', 'you');
    await page.locator('#query').blur();
    await page.keyboard.press('u');
    await page.keyboard.press('?');
    const allowed = [`${server.origin}/page.html`, `${server.origin}/kennedy.wav`];
    expect([...new Set(requests)]).toEqual(allowed);
    expect(complaints).toEqual([]);
    await close();
  });

  it('works from a disk', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
    await writeFile(path.join(folder, 'page.html'), pageOf(interview()));
    await copyFile('examples/media/kennedy.wav', path.join(folder, 'kennedy.wav'));
    const { page, complaints, close } = await open(pageOf(interview()));
    await ready(page);
    await page.goto(`${pathToFileURL(path.join(folder, 'page.html'))}#t=1.3`);
    await ready(page);
    await soon(() => painted(page, 'spoken')).toEqual(['fellow']);
    await page.locator('a.time').nth(1).click();
    await until(page, 'document.getElementById("media").currentTime > 6');
    expect(complaints).toEqual([]);
    await close();
    await rm(folder, { recursive: true });
  });

  it('shows hostile text as text', async () => {
    const hostile = '</script><script>document.title="taken"</script><b>bold</b><img src=x onerror=alert(1)>';
    const said = channel([word(hostile, 0, 0.1, 0), word('after', 1, 1, 0)]);
    const { page, requests, complaints, close } = await open(
      pageOf(transcript(said), { names: { 0: hostile }, source: `${hostile}.wav` }),
    );
    await ready(page);
    await soon(() => page.textContent('.block p')).toBe(`${hostile} after`);
    await soon(() => page.textContent('.who')).toBe(hostile);
    await soon(() => page.title()).not.toBe('taken');
    await soon(() => page.locator('main b, main img, main script').count()).toBe(0);
    await page.evaluate('location.hash = "#t=1.1"');
    await soon(() => painted(page, 'spoken')).toEqual(['after']);
    expect(requests.filter((url) => !/\/(page\.html|kennedy\.wav)/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('stays small with 100,000 words, and lays out only visible ones', async () => {
    const { page, close } = await open(pageOf(longTalk(100_000)));
    await soon(() => page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(15_000);
    const style = 'getComputedStyle(document.querySelector(".part")).contentVisibility';
    await soon(() => page.evaluate(style)).toBe('auto');
    const laidOut = `[...document.querySelectorAll('.block p')]
      .filter((paragraph) => paragraph.checkVisibility({ contentVisibilityAuto: true })).length`;
    await soon(() => page.evaluate(laidOut)).toBeLessThan(100);
    await close();
  });
});
