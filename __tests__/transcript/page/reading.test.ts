import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, describeInBrowser, painted, ready, soon, timeOf, until } from './browser.ts';
import { channel, interview, longTalk, pageOf, transcript, word } from './samples.ts';

const isInView = (page: Page, name: string): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const [range] = CSS.highlights.get('${name}');
    const { top, bottom } = range.getBoundingClientRect();
    return top >= document.getElementById('bar').getBoundingClientRect().bottom && bottom <= innerHeight;
  })()`);

describeInBrowser('searching the page', (open) => {
  it('counts the matches and goes from one to the next', async () => {
    const { page, close } = await open(pageOf(interview()));
    await page.fill('#query', 'your country');
    await soon(() => page.textContent('#count')).toBe('1 of 2');
    await soon(() => painted(page, 'hit')).toEqual(['your country', 'your country']);
    await page.click('#next');
    await soon(() => page.textContent('#count')).toBe('2 of 2');
    await page.press('#query', 'Enter');
    await soon(() => page.textContent('#count')).toBe('1 of 2');
    await page.click('#previous');
    await soon(() => page.textContent('#count')).toBe('2 of 2');
    await soon(() => painted(page, 'hit-now')).toEqual(['your country']);
    await page.press('#query', 'Escape');
    await soon(() => page.textContent('#count')).toBe('');
    await soon(() => painted(page, 'hit')).toEqual([]);
    await close();
  });

  it.each([
    ['over marks between words', 'for you ask', ['for you, ask']],
    ['in any case', 'AMERICANS', ['Americans']],
    ['over words that are marked', 'so my fellow americans', ['so my fellow Americans']],
    ['with any accents', 'Américans', ['Americans']],
    ['nothing for a missing word', 'astronaut', []],
    ['what looks like a pattern', '.*[(', []],
    ['nothing where a hyphen is', 'so-my', []],
  ])('finds %s', async (_, query, found) => {
    const { page, close } = await open(pageOf(interview()));
    await page.fill('#query', query);
    await soon(() => painted(page, 'hit')).toEqual(found);
    await soon(() => page.textContent('#count')).toBe(found.length === 0 ? 'No match' : '1 of 1');
    await close();
  });

  it('finds letters with accents, and words without spaces', async () => {
    const said = channel([word('Größe', 0), word('café,', 1)], [word('你好', 2), word('世界', 3)]);
    const { page, close } = await open(pageOf(transcript(said)));
    await page.fill('#query', 'grosse');
    await soon(() => page.textContent('#count')).toBe('No match');
    await page.fill('#query', 'große cafe');
    await soon(() => painted(page, 'hit')).toEqual(['Größe café']);
    await page.fill('#query', '好世');
    await soon(() => painted(page, 'hit')).toEqual(['好世']);
    await close();
  });

  it('scrolls to a distant match, and highlights only visible ones', async () => {
    const { page, close } = await open(pageOf(longTalk(20_000)));
    await page.fill('#query', 'further');
    for (let press = 0; press < 3; press++) await page.click('#previous');
    await until(page, 'scrollY > 5000');
    await soon(() => isInView(page, 'hit-now')).toBe(true);
    await soon(async () => (await painted(page, 'hit')).length).toBeLessThan(500);
    await close();
  });
});

describeInBrowser('the current match', (open) => {
  it('is in view if the reader goes on before the page has scrolled to the one before', async () => {
    const { page, close } = await open(pageOf(longTalk(20_000)));
    await page.fill('#query', 'further');
    await atRest(page);
    await page.evaluate(`['previous', 'next'].forEach((id) => document.getElementById(id).click())`);
    await atRest(page);
    expect(await isInView(page, 'hit-now')).toBe(true);
    await close();
  });

  it('is in view if the text above gets its height only then', async () => {
    const { page, close } = await open(pageOf(longTalk(20_000)));
    await page.fill('#query', 'further');
    await atRest(page);
    // All at once: the text gets its height two frames after the jump, however long a message to the page takes.
    await page.evaluate(`new Promise((done) => {
      document.documentElement.style.overflowAnchor = 'none';
      document.getElementById('previous').click();
      requestAnimationFrame(() => requestAnimationFrame(() => {
        document.querySelector('main').style.paddingTop = '5000px';
        done();
      }));
    })`);
    await soon(() => isInView(page, 'hit-now')).toBe(true);
    await close();
  });

  it('is left when the reader scrolls away', async () => {
    const { page, close } = await open(pageOf(longTalk(20_000)));
    await page.fill('#query', 'further');
    await atRest(page);
    await page.evaluate(`{
      document.getElementById('previous').click();
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo({ top: 0, behavior: 'instant' });
    }`);
    await atRest(page);
    expect(await page.evaluate('scrollY')).toBe(0);
    await close();
  });
});

describeInBrowser('the keys of the page', (open) => {
  it('play, seek, search and help', async () => {
    const { page, close } = await open(pageOf(interview()));
    await ready(page);
    await page.keyboard.press('ArrowRight');
    await soon(() => timeOf(page)).toBe(5);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('l');
    await soon(() => timeOf(page)).toBe(10);
    await page.keyboard.press('j');
    await soon(() => timeOf(page)).toBe(0);
    await page.keyboard.press('Space');
    await until(page, '!document.getElementById("media").paused');
    await page.keyboard.press('k');
    await until(page, 'document.getElementById("media").paused');
    await page.keyboard.press('/');
    await page.keyboard.type('you k');
    await soon(() => page.inputValue('#query')).toBe('you k');
    await page.fill('#query', 'you');
    await page.locator('#query').blur();
    await page.keyboard.press('n');
    await soon(() => page.textContent('#count')).toMatch(/^2 of \d$/);
    await page.keyboard.press('p');
    await soon(() => page.textContent('#count')).toMatch(/^1 of \d$/);
    await page.keyboard.press('?');
    await soon(() => page.locator('#help').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await soon(() => page.locator('#help').isVisible()).toBe(false);
    await close();
  });

  it('leave the space bar to the focused button', async () => {
    const { page, close } = await open(pageOf(interview()));
    await ready(page);
    await page.focus('#keys');
    await page.keyboard.press('Space');
    await soon(() => page.locator('#help').isVisible()).toBe(true);
    await soon(() => page.evaluate('document.getElementById("media").paused')).toBe(true);
    await close();
  });

  it('can be switched off', async () => {
    const { page, close } = await open(pageOf(interview()));
    await ready(page);
    await page.click('#keys');
    await page.uncheck('#shortcuts');
    await page.click('#close');
    await page.keyboard.press('l');
    await soon(() => timeOf(page)).toBe(0);
    await close();
  });

  it('go through the uncertain words', async () => {
    const { page, close } = await open(pageOf(interview()));
    await ready(page);
    const here = (): Promise<string | null> => page.textContent('u.here');
    const visited: (string | null)[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('u');
      visited.push(await here());
    }
    expect(visited).toEqual(['fellow', 'country', 'what', 'fellow']);
    await soon(() => painted(page, 'spoken')).toEqual(['fellow']);
    await soon(() => timeOf(page)).toBeCloseTo(1.222, 2);
    await soon(() => page.textContent('#said')).toBe('Uncertain word 1 of 3: fellow, 40% sure');
    await page.keyboard.press('Shift+U');
    await soon(() => here()).toBe('what');
    // Not every browser draws an underline in another color.
    const mark = (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.querySelector("main u")).borderBottomColor');
    await soon(mark).toBe('rgb(179, 66, 10)');
    await page.uncheck('#mark');
    await soon(mark).toBe('rgba(0, 0, 0, 0)');
    await close();
  });
});

describeInBrowser('following what is spoken', (open) => {
  it('keeps the word visible until the reader scrolls, and again on request', async () => {
    const { page, close } = await open(pageOf(longTalk(20_000)));
    await ready(page);
    // The example ends long before the transcript: the display only follows the element's time.
    await page.evaluate(`(() => {
      const media = document.getElementById('media');
      Object.defineProperty(media, 'currentTime', { value: 5000, writable: true });
      media.dispatchEvent(new Event('timeupdate'));
    })()`);
    await soon(() => isInView(page, 'spoken')).toBe(true);
    await soon(() => page.locator('#follow').isVisible()).toBe(false);
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 5000);
    await page.locator('#follow').waitFor({ state: 'visible' });
    await soon(() => isInView(page, 'spoken')).toBe(false);
    await page.click('#follow');
    await soon(() => isInView(page, 'spoken')).toBe(true);
    await soon(() => page.locator('#follow').isVisible()).toBe(false);
    await close();
  });
});
