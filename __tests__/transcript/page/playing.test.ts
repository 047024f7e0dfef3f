import { expect, it } from 'vitest';
import { describeInBrowser, painted, pointOf, ready, soon, timeOf, until } from './browser.ts';
import { channel, interview, pageOf, recognized, transcript, word } from './samples.ts';

const speech = recognized('kennedy');
const words = speech.channels.flatMap((channel) => channel.words);

describeInBrowser('the player of the page', (open) => {
  it('plays the recording, and marks the spoken word', async () => {
    const { page, complaints, close } = await open(pageOf(speech));
    await ready(page);
    await page.click('#play');
    await until(page, 'document.getElementById("media").currentTime > 1');
    await soon(() => page.getAttribute('#play', 'aria-label')).toBe('Pause');
    await soon(() => painted(page, 'spoken')).toHaveLength(1);
    await soon(async () => Number(await page.inputValue('#seek'))).toBeGreaterThan(0.9);
    await page.click('#play');
    await soon(() => page.getAttribute('#play', 'aria-label')).toBe('Play');
    expect(complaints).toEqual([]);
    await close();
  });

  it('marks the word that is spoken at any time', async () => {
    const { page, close } = await open(pageOf(speech));
    await ready(page);
    const probes = words.slice(0, 20).map(({ text, start, end }) => ({ text, time: (start + end) / 2 }));
    const marked: string[] = [];
    for (const { time } of probes) {
      await page.evaluate(`(async () => {
        const media = document.getElementById('media');
        const there = new Promise((resolve) => media.addEventListener('seeked', resolve, { once: true }));
        media.currentTime = ${time};
        await there;
      })()`);
      marked.push(...(await painted(page, 'spoken')));
    }
    expect(marked).toEqual(probes.map(({ text }) => text));
    await close();
  });

  it('seeks to the clicked word, with an error of at most 50 ms', async () => {
    const { page, close } = await open(pageOf(interview()));
    await ready(page);
    for (const text of ['Americans', 'fellow', 'what']) {
      const { x, y } = await pointOf(page, text);
      await page.mouse.click(x, y);
      const start = words.find((word) => word.text === text)?.start ?? -1;
      await soon(async () => Math.abs((await timeOf(page)) - start)).toBeLessThan(0.05);
      await soon(() => painted(page, 'spoken')).toEqual([text]);
    }
    await close();
  });

  it('marks a word for its whole duration, even if another speaker begins, and none during silence', async () => {
    const long = { ...word('Long', 0), end: 2 };
    const { page, close } = await open(pageOf(transcript(channel([long]), channel([word('short', 1)]))));
    await ready(page);
    const marked: string[] = [];
    for (const time of [0.5, 1.2, 1.7, 2.5, 8]) {
      await page.evaluate(`location.hash = "#t=${time}"`);
      await until(page, `Math.abs(document.getElementById("media").currentTime - ${time}) < 0.01`);
      marked.push((await painted(page, 'spoken')).join());
    }
    expect(marked).toEqual(['Long', 'short', 'Long', 'Long', '']);
    await close();
  });

  it('seeks to a word that is written from right to left, or without spaces', async () => {
    const said = channel([word('שלום', 0.5), word('עולם', 1)], [word('你好', 2), word('世界', 3)]);
    const { page, close } = await open(pageOf(transcript(said)));
    await ready(page);
    for (const [text, time] of [
      ['עולם', 1],
      ['世界', 3],
      ['你好', 2],
      ['שלום', 0.5],
    ] as const) {
      const { x, y } = await pointOf(page, text);
      await page.mouse.click(x, y);
      await soon(() => timeOf(page)).toBeCloseTo(time, 2);
    }
    await close();
  });

  it('keeps the time when a text is selected, or an empty area is clicked', async () => {
    const { page, close } = await open(pageOf(speech));
    await ready(page);
    const [from, to] = [await pointOf(page, 'fellow'), await pointOf(page, 'country')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await soon(() => page.evaluate<string>('String(getSelection())')).toContain('Americans');
    await soon(() => timeOf(page)).toBe(0);
    await page.mouse.click(to.x, to.y + 300);
    await page.mouse.click(to.x, to.y + 300);
    await soon(() => timeOf(page)).toBe(0);
    await close();
  });

  it('plays from a clicked time, and puts it into the address', async () => {
    const { page, close } = await open(pageOf(interview()));
    await ready(page);
    const second = page.locator('a.time').nth(1);
    await second.click();
    const start = Number((await second.getAttribute('href'))?.slice('#t='.length));
    expect(start).toBeGreaterThan(5);
    await until(page, `document.getElementById("media").currentTime > ${start}`);
    await soon(async () => page.url()).toMatch(new RegExp(`#t=${start}$`));
    await close();
  });

  it('seeks to the time in the address', async () => {
    const { page, close } = await open(pageOf(speech), { hash: '#t=5.9' });
    await ready(page);
    await soon(() => timeOf(page)).toBeCloseTo(5.9, 2);
    await soon(() => painted(page, 'spoken')).toEqual(['country']);
    await page.evaluate('location.hash = "#t=1.3"');
    await until(page, 'Math.abs(document.getElementById("media").currentTime - 1.3) < 0.01');
    await soon(() => painted(page, 'spoken')).toEqual(['fellow']);
    await close();
  });

  it('plays at another speed', async () => {
    const { page, close } = await open(pageOf(speech));
    await page.selectOption('#speed', '1.5');
    await soon(() => page.evaluate('document.getElementById("media").playbackRate')).toBe(1.5);
    await close();
  });

  it('asks the reader for a missing recording, and plays the one that is opened', async () => {
    const { page, close } = await open(pageOf(speech, { href: 'elsewhere/lost.wav' }), { hash: '#t=5.9' });
    await page.locator('#missing').waitFor({ state: 'visible' });
    await soon(() => page.textContent('#missing')).toContain('kennedy.wav');
    await page.setInputFiles('#pick', 'examples/media/kennedy.wav');
    await ready(page);
    await page.locator('#missing').waitFor({ state: 'hidden' });
    await soon(() => timeOf(page)).toBeCloseTo(5.9, 2);
    await page.keyboard.press('k');
    await until(page, 'document.getElementById("media").currentTime > 6.1');
    await close();
  });

  it('shows a video as one', async () => {
    const { page, close } = await open(pageOf(speech, { isVideo: true, href: 'colour.webm' }));
    await ready(page);
    await soon(() => page.locator('video').isVisible()).toBe(true);
    await soon(() => page.evaluate('document.getElementById("media").controls')).toBe(true);
    await soon(() => page.locator('#volume').isVisible()).toBe(false);
    await close();
  });

  it('has one player for audio with the name of a video, and shows no picture', async () => {
    const { page, close } = await open(pageOf(speech, { isVideo: true }));
    await ready(page);
    await page.locator('video').waitFor({ state: 'hidden' });
    await soon(() => page.locator('#volume').isVisible()).toBe(true);
    await page.click('#play');
    await until(page, 'document.getElementById("media").currentTime > 0.5');
    await close();
  });

  it('has a volume control, and a key that mutes', async () => {
    const { page, close } = await open(pageOf(speech));
    await ready(page);
    await page.fill('#volume', '0.4');
    await soon(() => page.evaluate('document.getElementById("media").volume')).toBe(0.4);
    await page.locator('#volume').blur();
    await page.keyboard.press('m');
    await soon(() => page.evaluate('document.getElementById("media").muted')).toBe(true);
    await soon(() => page.inputValue('#volume')).toBe('0');
    await page.keyboard.press('m');
    await soon(() => page.inputValue('#volume')).toBe('0.4');
    await close();
  });

  it.each([
    [2, 'broke off'],
    [3, 'is there, but this browser cannot play it'],
    [4, 'could not be loaded'],
  ])('reports for error code %i that the recording %s', async (code, text) => {
    const { page, close } = await open(pageOf(speech));
    await ready(page);
    await page.evaluate(`(() => {
      const media = document.getElementById('media');
      Object.defineProperty(media, 'error', { value: { code: ${code} }, configurable: true });
      media.dispatchEvent(new Event('error'));
    })()`);
    await soon(() => page.textContent('#wrong')).toContain(text);
    await soon(() => page.locator('#again').isVisible()).toBe(code !== 4);
    if (code !== 4) {
      await page.evaluate('delete document.getElementById("media").error');
      await page.click('#again');
      await page.locator('#missing').waitFor({ state: 'hidden' });
    }
    await close();
  });

  it('restores speed, volume and time, and stays at the top', async () => {
    const { page, server, close } = await open(pageOf(interview()));
    await ready(page);
    await page.selectOption('#speed', '1.5');
    await page.fill('#volume', '0.25');
    await page.evaluate('location.hash = "#t=5.9"');
    await until(page, 'Math.abs(document.getElementById("media").currentTime - 5.9) < 0.01');
    await page.goto('about:blank');
    await page.goto(`${server.origin}/page.html`);
    await ready(page);
    await soon(() => timeOf(page)).toBeCloseTo(5.9, 2);
    await soon(() => page.inputValue('#speed')).toBe('1.5');
    await soon(() => page.evaluate('document.getElementById("media").playbackRate')).toBe(1.5);
    await soon(() => page.evaluate('document.getElementById("media").volume')).toBe(0.25);
    await soon(() => painted(page, 'spoken')).toEqual(['country']);
    await soon(() => page.evaluate('scrollY')).toBe(0);
    await page.click('#follow');
    await page.locator('#follow').waitFor({ state: 'hidden' });
    await close();
  });
});
