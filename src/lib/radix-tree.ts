interface Node {
  /** The text of the edge from the parent node. */
  label: string;
  /** The replacement for the text that ends here; undefined if none ends here. */
  replacement: string | undefined;
  /** By the first character of their labels. */
  readonly children: Map<string, Node>;
}

const newNode = (label: string, replacement: string | undefined): Node => ({
  label,
  replacement,
  children: new Map(),
});

/**
 * A compressed trie of texts to replace. Adding a text takes time proportional to its length; replacing does not slow
 * down with the number of texts. https://en.wikipedia.org/wiki/Radix_tree
 */
export class RadixTree {
  readonly #root = newNode('', undefined);

  /** Adds a text that is not empty. Returns whether it is new. */
  add(text: string, replacement: string): boolean {
    let node = this.#root;
    for (let at = 0; at < text.length; ) {
      const child = node.children.get(text.charAt(at));
      if (child === undefined) {
        node.children.set(text.charAt(at), newNode(text.slice(at), replacement));
        return true;
      }
      const shared = sharedLength(child.label, text, at);
      node = shared === child.label.length ? child : splitEdge(node, child, shared);
      at += shared;
    }
    const isNew = node.replacement === undefined;
    node.replacement ??= replacement;
    return isNew;
  }

  /** Replaces all added texts, from left to right; of several at one position, the longest. */
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

/** The length of the longest common prefix of the label and the rest of the text. */
function sharedLength(label: string, text: string, at: number): number {
  let shared = 0;
  while (shared < label.length && label[shared] === text[at + shared]) shared += 1;
  return shared;
}

/** Splits the edge to a child: inserts a node with the first `length` characters of the child's label. */
function splitEdge(parent: Node, child: Node, length: number): Node {
  const between = newNode(child.label.slice(0, length), undefined);
  child.label = child.label.slice(length);
  between.children.set(child.label.charAt(0), child);
  parent.children.set(between.label.charAt(0), between);
  return between;
}
