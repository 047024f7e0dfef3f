import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transcript } from '../../../../src/transcript/transcript.ts';
import { channel, interview, pageOf, recognized, transcript, word } from '../samples.ts';
import { servePage } from '../server.ts';
import { firefoxPath, startFirefox } from './firefox.ts';
import type { Remote } from './remote.ts';
import { hasWebKit, startWebKit } from './webkit.ts';

/**
 * The browsers other than Chromium in which the page is tested by `npm run test:engines`. Chromium's own tests check more.
 * `npm test` leaves these out, because they need packages that most machines lack.
 */
const ENGINES = [
  { name: 'Firefox', isThere: firefoxPath !== undefined, hint: 'Debian: firefox-esr', start: startFirefox },
  { name: 'WebKitGTK', isThere: hasWebKit, hint: 'Debian: webkit2gtk-driver, xvfb', start: startWebKit },
] as const;

/** Keys by their code points in WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Escape: '\ue00c', ArrowLeft: '\ue012', ArrowRight: '\ue014' } as const;

/** The time limit for a page to react, on a busy machine. */
const PATIENCE_MS = 30_000;

for (const { name, isThere, hint, start } of ENGINES) {
  if (!isThere) process.stderr.write(`Left out: ${name} is not installed (${hint}).\n`);
  describe.runIf(isThere)(`the page in ${name}`, () => {
    let remote: Remote;
    beforeAll(async () => {
      remote = await start();
    });
    afterAll(() => remote.close());

    const soon = (expression: string): ReturnType<typeof expect.poll> =>
      expect.poll(() => remote.evaluate(expression), { timeout: PATIENCE_MS });
    const soonIn = async (expression: string): Promise<void> =>
      void (await soon(`Boolean(${expression})`).toBe(true));

    /** Serves a page next to its recording, opens it, acts on it, and stops the server. */
    const onPage = async (
      shown: Transcript,
      presentation: Parameters<typeof pageOf>[1],
      act: () => Promise<void>,
    ): Promise<void> => {
      const server = await servePage(pageOf(shown, presentation));
      try {
        await remote.open(`${server.origin}/page.html`);
        await act();
      } finally {
        await server.close();
      }
    };
    const loaded = (): Promise<void> => soonIn("document.getElementById('media').readyState >= 1");
    const painted = (highlight: string): string =>
      `[...(CSS.highlights.get('${highlight}') ?? [])].map(String)`;

    const press = async (...keys: readonly string[]): Promise<void> => {
      const strokes = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await remote.perform([{ type: 'key', id: 'keyboard', actions: strokes }]);
    };
    const clickAt = async (point: string): Promise<void> => {
      const [x, y] = Object.values(Object(await remote.evaluate(point)));
      const move = { type: 'pointerMove', x: Math.round(Number(x)), y: Math.round(Number(y)), duration: 0 };
      const click = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await remote.perform([{ type: 'pointer', id: 'mouse', actions: click }]);
    };
    const click = (selector: string): Promise<void> =>
      clickAt(`(() => {
        const { left, top, width, height } = document.querySelector('${selector}').getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })()`);

    it('plays, marks the spoken word, and pauses', async () => {
      await onPage(recognized('kennedy'), {}, async () => {
        await loaded();
        await click('#play');
        await soonIn("document.getElementById('media').currentTime > 1");
        await soon(`${painted('spoken')}.length`).toBe(1);
        await soon("document.getElementById('play').getAttribute('aria-label')").toBe('Pause');
        await press('k');
        await soonIn("document.getElementById('media').paused");
      });
    });

    it('seeks to a clicked word, to the time in the address, and by keys', async () => {
      await onPage(interview(), {}, async () => {
        await loaded();
        await clickAt(`(() => {
          const nodes = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
            const from = node.nodeValue.indexOf('Americans');
            if (from < 0) continue;
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, from + 9);
            const { left, top, width, height } = range.getBoundingClientRect();
            return [left + width / 2, top + height / 2];
          }
        })()`);
        await soon(painted('spoken')).toEqual(['Americans']);
        await remote.evaluate("location.hash = '#t=5.9'");
        await soonIn("Math.abs(document.getElementById('media').currentTime - 5.9) < 0.05");
        await press(KEYS.ArrowLeft);
        await soonIn("Math.abs(document.getElementById('media').currentTime - 0.9) < 0.05");
        await press(KEYS.ArrowRight);
        await soonIn("Math.abs(document.getElementById('media').currentTime - 5.9) < 0.05");
      });
    });

    it('finds the typed text, goes from match to match, and shows its keys', async () => {
      await onPage(interview(), {}, async () => {
        await loaded();
        await press('/');
        await soon('document.activeElement.id').toBe('query');
        await press(...'country');
        await soon("document.getElementById('count').textContent").toMatch(/^1 of \d$/);
        await soonIn(`${painted('hit')}.length > 1`);
        await soon(painted('hit-now')).toEqual(['country']);
        await remote.evaluate("document.getElementById('query').blur()");
        await press('n');
        await soon("document.getElementById('count').textContent").toMatch(/^2 of \d$/);
        await press('?');
        await soonIn("document.getElementById('help').open");
        await press(KEYS.Escape);
        await soonIn("!document.getElementById('help').open");
      });
    });

    it('marks each uncertain word while the box is ticked', async () => {
      const isMarked = `(({ borderBottomStyle, borderBottomColor }) =>
        borderBottomStyle === 'dotted' && borderBottomColor !== 'rgba(0, 0, 0, 0)'
      )(getComputedStyle(document.querySelector('main u')))`;
      await onPage(interview(), {}, async () => {
        await soon(isMarked).toBe(true);
        await click('#mark');
        await soon(isMarked).toBe(false);
      });
    });

    it('asks for a missing recording, and for no other', async () => {
      await onPage(interview(), {}, async () => {
        await loaded();
        await soonIn("document.getElementById('missing').hidden");
      });
      await onPage(interview(), { href: 'lost.wav' }, async () => {
        await soonIn("!document.getElementById('missing').hidden");
        await soon("document.getElementById('wrong').textContent").toContain('could not be loaded');
      });
    });

    it('lays out a Hebrew talk from right to left', async () => {
      const said = channel([word('שלום', 0.5), word('עולם', 1)]);
      await onPage(transcript({ ...said, language: 'he' }), {}, async () => {
        await soon("getComputedStyle(document.querySelector('.block p')).direction").toBe('rtl');
      });
    });

    it('shows captions on a video', async () => {
      await onPage(recognized('kennedy'), { isVideo: true, href: 'colour.webm' }, async () => {
        await loaded();
        await soon("document.getElementById('media').textTracks[0].mode").toBe('showing');
        await soonIn("document.getElementById('media').textTracks[0].cues?.length > 1");
        await remote.evaluate("location.hash = '#t=1'");
        await soonIn("document.getElementById('media').textTracks[0].activeCues?.length === 1");
      });
    });
  });
}
