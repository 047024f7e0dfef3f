/** A part of a block's text, in UTF-16 units. */
export interface TextPart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** The blocks of the page, and places in their text. */
export class Text {
  /** With its time; what is said is in its paragraph. */
  readonly blocks: readonly HTMLElement[];
  /** What is laid out together. */
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

  /** What is said in a block. */
  of(block: number): string {
    return this.#paragraphs[block]?.textContent ?? '';
  }

  /** A part as a range of the document; undefined if there is no such block. */
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

  /** Where a place of the document lies in the text of its block; undefined if it lies in none. */
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
