import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import { renderText } from '../../../src/transcript/text.ts';
import { withWordTimes } from '../../../src/transcript/word-times.ts';
import { describeInBrowser, painted, ready, soon, timeOf, until } from './browser.ts';
import { channel, interview, PRESENTATION, pageOf, transcript, word } from './samples.ts';

/** The file that a button downloads. */
async function taken(page: Page, format: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.click(`[data-take=${format}]`);
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Selects from one text of the transcript to the end of another. */
const select = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(`(() => {
    const placeOf = (text) => {
      const nodes = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const at = node.nodeValue.indexOf(text);
        if (at >= 0 && node.parentElement.closest('p')) return [node, at];
      }
    };
    const [start, end] = [placeOf(${JSON.stringify(from)}), placeOf(${JSON.stringify(to)})];
    getSelection().setBaseAndExtent(start[0], start[1], end[0], end[1] + ${to.length});
  })()`);

describeInBrowser('the downloads and links of the page', (open) => {
  it.each([
    ['of two speakers', interview()],
    [
      'that means something to a browser',
      transcript(channel([word('</script>', 0), word('<b>R&D</b>', 1), word('\u202eab', 2)])),
    ],
  ])('are the files that the action writes, with text %s', async (_, said) => {
    const { page, complaints, close } = await open(pageOf(said));
    await ready(page);
    expect(await taken(page, 'vtt')).toEqual({
      name: 'kennedy.wav.vtt',
      text: renderVtt(said, PRESENTATION),
    });
    expect(await taken(page, 'srt')).toEqual({
      name: 'kennedy.wav.srt',
      text: renderSrt(said, PRESENTATION),
    });
    expect(await taken(page, 'txt')).toEqual({
      name: 'kennedy.wav.txt',
      text: renderText(said, PRESENTATION),
    });
    expect(complaints).toEqual([]);
    await close();
  });

  it('are missing where nothing is said', async () => {
    const { page, close } = await open(pageOf(transcript(channel())));
    await soon(() => page.locator('[data-take]').count()).toBe(0);
    await close();
  });

  it('include a link to a selection, which shows the selection to others', async () => {
    const { page, server, close } = await open(pageOf(interview()), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    await select(page, 'fellow', 'you,');
    await page.click('#share');
    await soon(() => page.textContent('#said')).toBe('The link to the selection is copied');
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toMatch(new RegExp(`^${server.origin}/page\\.html#t=1\\.222,\\d+(\\.\\d+)?$`));
    expect(page.url()).toBe(link);
    await page.evaluate('getSelection().removeAllRanges()');
    await page.locator('#share').waitFor({ state: 'hidden' });
    await page.goto('about:blank');
    await page.goto(link);
    await ready(page);
    await soon(async () =>
      (await painted(page, 'shared')).map((text) => text.replaceAll(/\s+/g, ' ')),
    ).toEqual([expect.stringMatching(/^fellow Americans .* you,$/)]);
    await soon(() => timeOf(page)).toBeCloseTo(1.222, 2);
    await close();
  });

  it('include a link to the spoken word, shown in the address bar where it cannot be copied', async () => {
    const { page, close } = await open(pageOf(interview()), { hash: '#t=5.95' });
    await ready(page);
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await page.keyboard.press('c');
    await soon(() => page.textContent('#said')).toBe('The link to the spoken word is in the address');
    expect(page.url()).toMatch(/#t=5\.8\d*$/);
    await close();
  });
});

describeInBrowser('captions on a video', (open) => {
  const video = (): string => pageOf(interview(), { isVideo: true, href: 'colour.webm' });
  const mode = (page: Page): Promise<unknown> =>
    page.evaluate('document.getElementById("media").textTracks[0].mode');

  it('are those of vtt', async () => {
    const { page, complaints, close } = await open(video());
    await ready(page);
    await until(page, 'document.querySelector("track").readyState === HTMLTrackElement.LOADED');
    const shown = await page.evaluate<string[]>(
      '[...document.querySelector("track").track.cues].map(({ text }) => text)',
    );
    expect(shown).toEqual(
      renderVtt(interview(), PRESENTATION)
        .trimEnd()
        .split('\n\n')
        .slice(1)
        .map((cue) => cue.slice(cue.indexOf('\n') + 1)),
    );
    expect(await mode(page)).toBe('showing');
    expect(complaints).toEqual([]);
    await close();
  });

  it('stay off once they are turned off', async () => {
    const { page, close } = await open(video());
    await ready(page);
    await page.evaluate('document.getElementById("media").textTracks[0].mode = "disabled"');
    await until(page, 'localStorage.length > 0');
    await page.reload();
    await ready(page);
    await soon(() => mode(page)).not.toBe('showing');
    await close();
  });
});

describeInBrowser('WebVTT with the times of words', (open) => {
  it('is a text track that Chromium reads', async () => {
    const vtt = withWordTimes(renderVtt(interview(), PRESENTATION), interview());
    const { page, close } = await open(pageOf(interview(), { isVideo: true, href: 'colour.webm' }));
    await ready(page);
    await page.evaluate(`(() => {
      const track = document.createElement('track');
      track.id = 'timed';
      track.src = URL.createObjectURL(new Blob([${JSON.stringify(vtt)}], { type: 'text/vtt' }));
      document.getElementById('media').append(track);
      track.track.mode = 'hidden';
    })()`);
    await until(page, 'document.getElementById("timed").readyState === HTMLTrackElement.LOADED');
    const times = await page.evaluate<number>(`(() => {
      const cues = [...document.getElementById('timed').track.cues].map((cue) => cue.getCueAsHTML());
      const nodes = (root) => [root, ...[...root.childNodes].flatMap(nodes)];
      return cues.flatMap(nodes).filter(({ nodeType }) => nodeType === Node.PROCESSING_INSTRUCTION_NODE).length;
    })()`);
    expect(times).toBe(vtt.match(/<\d\d:\d\d:\d\d\.\d{3}>/g)?.length);
    expect(times).toBeGreaterThan(15);
    await close();
  });
});
