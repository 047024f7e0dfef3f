/** A range of a block's text, in UTF-16 code units. */
export interface TextPart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** The blocks of the page, and positions in their text. */
export class Text {
  /** Each has a time and a paragraph with the spoken text. */
  readonly blocks: readonly HTMLElement[];
  /** Groups of blocks that are laid out together. */
  readonly parts: readonly HTMLElement[];
  readonly #paragraphs: readonly HTMLElement[];
  readonly #numbers = new Map<Element, number>();

  constructor(root: HTMLElement) {
    this.blocks = [...root.querySelectorAll<HTMLElement>('.block')];
    this.parts = [...root.querySelectorAll<HTMLElement>('.part')];
    this.#paragraphs = this.blocks.map((block) => block.querySelector('p') ?? block);
    this.#paragraphs.forEach((paragraph, number) => {
      this.#numbers.set(paragraph, number);
    });
  }

  /** The spoken text of a block. */
  of(block: number): string {
    return this.#paragraphs[block]?.textContent ?? '';
  }

  /** Range of the document for a part of a block; undefined if there is no such block. */
  range({ block, from, to }: TextPart): Range | undefined {
    const paragraph = this.#paragraphs[block];
    if (paragraph === undefined) return undefined;
    const range = document.createRange();
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let before = 0;
    let begun = false;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (!begun && from < before + length) {
        range.setStart(node, from - before);
        begun = true;
      }
      if (begun && to <= before + length) {
        range.setEnd(node, to - before);
        return range;
      }
      before += length;
    }
    return undefined;
  }

  /** Converts a position in the document to one in the text of its block; undefined outside of blocks. */
  place(node: Node, offset: number): { block: number; offset: number } | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    const paragraph = element?.closest('p');
    const block = paragraph && this.#numbers.get(paragraph);
    if (!paragraph || block === undefined || block === null) return undefined;
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(node, offset);
    return { block, offset: range.toString().length };
  }
}
