import { find, need } from './dom.ts';

/** Actions by key. An upper-case letter is typed with Shift. */
type KeyBindings = Readonly<Record<string, () => void>>;

/** Controls that handle letters, and controls that handle the space bar. */
const TYPED_INTO = 'input:not([type=checkbox], [type=range], [type=file]), select, textarea';
const PRESSED = 'button, a, summary, label, input, video';
/** Keys that sliders and lists handle. */
const ARROWS = new Set(['ArrowLeft', 'ArrowRight']);

/** Whether a control handles a key itself. */
function isTaken(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPED_INTO) !== null) return true;
  if (ARROWS.has(key)) return target.closest('input, video') !== null;
  return key === ' ' && target.closest(PRESSED) !== null;
}

/** Listens for keyboard shortcuts, unless the reader turns them off: speech input could trigger them by accident. */
export function listenForKeys(keys: KeyBindings): void {
  const help = need('help', HTMLDialogElement);
  const wanted = find('shortcuts', HTMLInputElement);
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (act === undefined || ctrlKey || metaKey || altKey || help.open) return;
    if (wanted?.checked === false || isTaken(key, target)) return;
    event.preventDefault();
    act();
  });
  need('keys', HTMLElement).addEventListener('click', () => help.showModal());
  need('close', HTMLElement).addEventListener('click', () => help.close());
  help.addEventListener('click', ({ target }) => {
    if (target === help) help.close();
  });
}
