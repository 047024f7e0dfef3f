import { find, need } from './dom.ts';

/** What each key does; a capital one is typed with Shift. */
type KeyBindings = Readonly<Record<string, () => void>>;

/** Controls that take letters themselves, and those that take the space bar. */
const TYPED_INTO = 'input:not([type=checkbox], [type=range], [type=file]), select, textarea';
const PRESSED = 'button, a, summary, label, input, video';
/** Keys that a slider or a list has a use for. */
const ARROWS = new Set(['ArrowLeft', 'ArrowRight']);

/** Whether a control has its own use for a key. */
function isTaken(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPED_INTO) !== null) return true;
  if (ARROWS.has(key)) return target.closest('input, video') !== null;
  return key === ' ' && target.closest(PRESSED) !== null;
}

/** Listens for keys, as long as the reader wants that: a voice that types must not steer the page by chance. */
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
