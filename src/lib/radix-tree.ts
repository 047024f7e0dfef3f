interface Node {
  /** What leads here from the node above. */
  label: string;
  /** What stands instead of the text that ends here; undefined if none does. */
  replacement: string | undefined;
  /** By their first character. */
  readonly children: Map<string, Node>;
}

const newNode = (label: string, replacement: string | undefined): Node => ({
  label,
  replacement,
  children: new Map(),
});

/**
 * Texts to replace, in a compressed trie: adding one takes as long as it is long, and replacing all does not take
 * longer the more there are. https://en.wikipedia.org/wiki/Radix_tree
 */
export class RadixTree {
  readonly #root = newNode('', undefined);

  /** Adds a text that is not empty. Gives whether it is new. */
  add(text: string, replacement: string): boolean {
    let node = this.#root;
    for (let at = 0; at < text.length; ) {
      const child = node.children.get(text.charAt(at));
      if (child === undefined) {
        node.children.set(text.charAt(at), newNode(text.slice(at), replacement));
        return true;
      }
      const shared = sharedLength(child.label, text, at);
      node = shared === child.label.length ? child : divided(node, child, shared);
      at += shared;
    }
    const isNew = node.replacement === undefined;
    node.replacement ??= replacement;
    return isNew;
  }

  /** The text with what was added replaced: from the left, and of several at one place the longest. */
  replaceIn(text: string): string {
    const parts: string[] = [];
    let copied = 0;
    for (let at = 0; at < text.length; ) {
      const [length, replacement] = this.#longestAt(text, at);
      if (length > 0) {
        parts.push(text.slice(copied, at), replacement);
        copied = at + length;
      }
      at += Math.max(1, length);
    }
    return copied === 0 ? text : parts.join('') + text.slice(copied);
  }

  #longestAt(text: string, start: number): readonly [length: number, replacement: string] {
    let [length, replacement] = [0, ''];
    let at = start;
    let node = this.#root.children.get(text.charAt(at));
    while (node !== undefined && text.startsWith(node.label, at)) {
      at += node.label.length;
      if (node.replacement !== undefined) [length, replacement] = [at - start, node.replacement];
      node = node.children.get(text.charAt(at));
    }
    return [length, replacement];
  }
}

/** How many characters of the label are those of the text from a position on. */
function sharedLength(label: string, text: string, at: number): number {
  let shared = 0;
  while (shared < label.length && label[shared] === text[at + shared]) shared += 1;
  return shared;
}

/** A node between two others that has the first characters of the lower one's label. */
function divided(above: Node, below: Node, length: number): Node {
  const between = newNode(below.label.slice(0, length), undefined);
  below.label = below.label.slice(length);
  between.children.set(below.label.charAt(0), below);
  above.children.set(between.label.charAt(0), between);
  return between;
}
