import { need, paint } from './dom.ts';
import { Doubts } from './doubts.ts';
import { listenForKeys } from './keys.ts';
import { Player } from './player.ts';
import { Search } from './search.ts';
import { askedFor, Share } from './share.ts';
import { estimateSizes } from './sizes.ts';
import { Takeaway } from './takeaway.ts';
import { Text } from './text.ts';
import { View } from './view.ts';
import { Words } from './words.ts';

const FAR_MS = 10_000;
const NEAR_MS = 5000;

function startPage(): void {
  const root = need('transcript', HTMLElement);
  const text = new Text(root);
  const words = new Words(text, JSON.parse(need('times', HTMLElement).textContent ?? '[]'));
  estimateSizes(text);
  const view = new View(text);
  const player = new Player();
  const blockAt = (ms: number): number | undefined => {
    const word = words.latestAt(ms);
    return word === undefined ? undefined : words.partOf(word).block;
  };
  const goTo = (ms: number): void => {
    player.seek(ms);
    view.follow();
  };
  const doubts = new Doubts(root, {
    text,
    words,
    view,
    now: () => player.ms,
    seek: (ms) => player.seek(ms),
  });
  const search = new Search(text, view, () => blockAt(player.ms) ?? 0);
  const share = new Share(root, { text, words }, () => player.ms);
  new Takeaway(root, text);

  player.onTime = (ms) => {
    const word = words.spokenAt(ms);
    view.mark(word === undefined ? undefined : words.partOf(word), blockAt(ms));
  };
  player.onPlay = () => view.follow();
  listenForTouch(root, words, (ms) => goTo(ms));
  listenForTimes(root, goTo, () => player.play());
  const goToAddress = (): boolean => {
    const asked = askedFor(location.hash);
    if (asked === undefined) return false;
    share.mark(asked);
    goTo(asked.start);
    return true;
  };
  addEventListener('hashchange', goToAddress);
  // A returning reader sees the top of the page, and a button to the last position.
  if (!goToAddress()) {
    view.rest();
    if (!player.resume()) view.follow();
  }
  const skip = (by: number) => (): void => goTo(player.ms + by);
  const playOrPause = (): void => player.toggle();
  listenForKeys({
    ' ': playOrPause,
    k: playOrPause,
    j: skip(-FAR_MS),
    l: skip(FAR_MS),
    ArrowLeft: skip(-NEAR_MS),
    ArrowRight: skip(NEAR_MS),
    '/': () => search.focus(),
    n: () => search.go(1),
    p: () => search.go(-1),
    u: () => doubts.go(1),
    U: () => doubts.go(-1),
    m: () => player.mute(),
    c: () => share.copy(),
    f: () => view.follow(),
    '?': () => need('keys', HTMLElement).click(),
  });
  for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]')) element.hidden = false;
  document.documentElement.classList.add('scripted');
}

/** Seeks to a clicked word, unless the click ends a selection, and highlights the word under the mouse. */
function listenForTouch(root: HTMLElement, words: Words, goTo: (ms: number) => void): void {
  root.addEventListener('click', ({ clientX, clientY }) => {
    if (getSelection()?.isCollapsed === false) return;
    const word = words.seenAt(clientX, clientY);
    if (word !== undefined) goTo(words.startOf(word));
  });
  if (!matchMedia('(hover: hover)').matches) return;
  let waiting = false;
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const word = words.seenAt(clientX, clientY);
      const range = word === undefined ? undefined : words.rangeOf(word);
      paint('pointed', range === undefined ? [] : [range]);
      root.classList.toggle('pointed', range !== undefined);
    });
  });
}

/** Plays from a clicked time and puts it into the address bar. */
function listenForTimes(root: HTMLElement, goTo: (ms: number) => void, play: () => void): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.time') : null;
    const ms = link ? askedFor(link.hash)?.start : undefined;
    if (!link || ms === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    goTo(ms);
    play();
  });
}

startPage();
