/**
 * Measures the player page of a long transcript in Chromium: `node scripts/bench/page.ts [words]`. Prints its size, the
 * time to render and to load it, and the frames per second while it scrolls.
 */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { chromiumPath, launch } from '../../__tests__/transcript/page/chromium.ts';
import { longTalk, pageOf } from '../../__tests__/transcript/page/samples.ts';
import { servePage } from '../../__tests__/transcript/page/server.ts';

const WORDS = Number(process.argv[2] ?? 100_000);
const SCROLLING_MS = 5000;
/** Pixels per frame; as with a fast mouse wheel. */
const STEP = 90;

/** Scrolls for a while, and returns the milliseconds between the displayed frames. */
const scroll = (page: Page): Promise<number[]> =>
  page.evaluate<number[]>(`new Promise((resolve) => {
    const frames = [];
    const end = performance.now() + ${SCROLLING_MS};
    let last = performance.now();
    requestAnimationFrame(function frame(now) {
      frames.push(now - last);
      last = now;
      scrollBy({ top: ${STEP}, behavior: 'instant' });
      if (now < end) requestAnimationFrame(frame);
      else resolve(frames.slice(1));
    });
  })`);

/** The frames that the compositor drew, from the browser's own trace. */
async function drawn(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let frames = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    frames += value.filter((event) => Object(event).name === 'DrawFrame').length;
  });
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'],
    },
  });
  await act();
  await session.send('Tracing.end');
  await done;
  return frames;
}

async function timed<T>(act: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const start = performance.now();
  const result = await act();
  return [result, performance.now() - start];
}

async function measure(): Promise<Record<string, string>> {
  const talk = longTalk(WORDS);
  const [html, rendered] = await timed(() => pageOf(talk));
  const server = await servePage(html);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const [, loaded] = await timed(() => page.goto(`${server.origin}/page.html`));
  let frames: number[] = [];
  const painted = await drawn(page, async () => {
    frames = await scroll(page);
  });
  const [, searched] = await timed(() => page.fill('#query', 'river'));
  const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
  await browser.close();
  await server.close();
  const seconds = frames.reduce((sum, ms) => sum + ms, 0) / 1000;
  const slowest = frames.toSorted((a, b) => a - b).at(Math.floor(frames.length * 0.99)) ?? 0;
  return {
    words: String(WORDS),
    size: `${(html.length / 1e6).toFixed(2)} MB, ${(gzipSync(html).length / 1e6).toFixed(2)} MB with gzip`,
    elements: String(elements),
    rendered: `${rendered.toFixed(0)} ms`,
    loaded: `${loaded.toFixed(0)} ms`,
    scrolled: `${(frames.length / seconds).toFixed(1)} frames/s, 99% within ${slowest.toFixed(1)} ms`,
    drawn: `${(painted / seconds).toFixed(1)} frames/s by the browser's trace`,
    searched: `${searched.toFixed(0)} ms`,
  };
}

if (chromiumPath === undefined) {
  console.error('There is no Chromium. Install one (Debian: chromium) or set CHROMIUM_PATH.');
  process.exitCode = 1;
} else {
  for (const [name, value] of Object.entries(await measure())) console.log(`${name.padEnd(9)} ${value}`);
}
