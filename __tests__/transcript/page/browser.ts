import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { isAvailable } from '../../helpers/tools.ts';
import { chromiumPath, launch } from './chromium.ts';
import { type PageServer, servePage } from './server.ts';

/** An open page, with its requests and error messages. */
export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  readonly server: PageServer;
  close(): Promise<void>;
}

interface Opening extends BrowserContextOptions {
  /** The fragment of the page's address. */
  readonly hash?: string;
}

export type Open = (html: string, opening?: Opening) => Promise<Opened>;

const CHROMIUM = { name: 'Chromium', hint: 'install it (Debian: chromium) or set CHROMIUM_PATH' };
const hasBrowser = isAvailable(CHROMIUM, { isThere: chromiumPath !== undefined });

/** Tests that need a browser. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  describe.runIf(hasBrowser)(name, () => {
    tests(async (html, opening) => {
      browser ??= launch();
      return await open(await browser, html, opening);
    });
  });
}

/** One browser for all tests of a file; its pages share nothing. */
let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

async function open(
  browser: Browser,
  html: string,
  { hash = '', ...options }: Opening = {},
): Promise<Opened> {
  const server = await servePage(html);
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.origin}/page.html${hash}`);
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
  };
  return { page, requests, complaints, server, close };
}

/** The current time of the player in seconds. */
export const timeOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.getElementById("media").currentTime');

/** The text that is highlighted under a name, `spoken` for the current word. */
export const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate<string[]>(`[...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].map(String)`);

/** The time limit for a page to react, on a busy machine. */
const PATIENCE_MS = 60_000;

/** A page that has not moved for this many frames is at rest. */
const FRAMES_AT_REST = 5;

/** Polls a page until it shows the expected state. */
export const soon = <T>(look: () => Promise<T>): ReturnType<typeof expect.poll<T>> =>
  expect.poll(look, { timeout: PATIENCE_MS });

/** Waits until an expression holds; the page's policy forbids Playwright's own way. */
export const until = (page: Page, expression: string): Promise<void> =>
  soon(() => page.evaluate<unknown>(expression)).toBeTruthy();

/** Waits until the recording is loaded and the page has noticed: the event comes after the state. */
export const ready = (page: Page): Promise<void> =>
  until(
    page,
    `document.getElementById('media').readyState >= 1 &&
      Number(document.getElementById('seek').max) === document.getElementById('media').duration`,
  );

/** Waits until the page has not scrolled for more frames than a correction takes to begin. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate<void>(`(async () => {
    for (let before = scrollY, frames = 0; frames < ${4 * FRAMES_AT_REST}; ) {
      await new Promise(requestAnimationFrame);
      frames = scrollY === before ? frames + 1 : 0;
      before = scrollY;
    }
  })()`);

/**
 * The middle of the first matching text in the transcript, as a point of the window, once the page is at rest: a point
 * that was taken during scrolling belongs to another word when it is clicked.
 */
export const pointOf = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate<{ x: number; y: number }>(`(async () => {
    const point = () => {
      const nodes = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const from = node.nodeValue.indexOf(${JSON.stringify(text)});
        if (from < 0 || !node.parentElement.closest('p')) continue;
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + ${text.length});
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    };
    for (let before = point(), frames = 0; ; ) {
      await new Promise(requestAnimationFrame);
      const now = point();
      frames = now.x === before.x && now.y === before.y ? frames + 1 : 0;
      if (frames === ${FRAMES_AT_REST}) return now;
      before = now;
    }
  })()`);
