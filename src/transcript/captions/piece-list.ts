import type { Piece } from './pieces.ts';

/**
 * Pieces in typed arrays. Ten hours of speech have 100,000 of them; as objects, every garbage collection would have to
 * traverse them.
 */
export class PieceList {
  #length = 0;
  readonly texts: string[] = [];
  /** Indexes of the pieces that get a hyphen at the end of a line. */
  readonly hyphened = new Set<number>();
  columns: Int32Array;
  spaces: Uint8Array;
  starts: Float64Array;
  ends: Float64Array;
  bonds: Float64Array;
  voices: Int32Array;
  /** 1 for the first piece after a silence of its voice. */
  firsts: Uint8Array;

  /** Creates an empty list with room for `room` pieces. It grows if necessary. */
  constructor(room: number) {
    this.columns = new Int32Array(room);
    this.spaces = new Uint8Array(room);
    this.starts = new Float64Array(room);
    this.ends = new Float64Array(room);
    this.bonds = new Float64Array(room);
    this.voices = new Int32Array(room);
    this.firsts = new Uint8Array(room);
  }

  static of(pieces: readonly Piece[]): PieceList {
    const list = new PieceList(pieces.length);
    for (const piece of pieces) list.add(piece);
    return list;
  }

  get length(): number {
    return this.#length;
  }

  add({ text, hyphen, columns, space, start, end, bond, voice, isFirst }: Omit<Piece, 'order'>): void {
    const at = this.#length;
    if (at === this.starts.length) this.#grow();
    if (hyphen !== '') this.hyphened.add(at);
    this.texts.push(text);
    this.columns[at] = columns;
    this.spaces[at] = space;
    this.starts[at] = start;
    this.ends[at] = end;
    this.bonds[at] = bond;
    this.voices[at] = voice;
    this.firsts[at] = isFirst ? 1 : 0;
    this.#length += 1;
  }

  /** The pieces as objects. */
  toPieces(): Piece[] {
    return this.texts.map((text, at) => ({
      text,
      hyphen: this.hyphened.has(at) ? '-' : '',
      columns: this.columns[at] ?? 0,
      space: this.spaces[at] === 0 ? 0 : 1,
      start: this.starts[at] ?? 0,
      end: this.ends[at] ?? 0,
      bond: this.bonds[at] ?? 0,
      voice: this.voices[at] ?? 0,
      isFirst: this.firsts[at] === 1,
      order: at,
    }));
  }

  #grow(): void {
    const room = 2 * this.starts.length + 16;
    const wider = <Column extends Int32Array | Uint8Array | Float64Array>(
      old: Column,
      column: Column,
    ): Column => {
      column.set(old);
      return column;
    };
    this.columns = wider(this.columns, new Int32Array(room));
    this.spaces = wider(this.spaces, new Uint8Array(room));
    this.starts = wider(this.starts, new Float64Array(room));
    this.ends = wider(this.ends, new Float64Array(room));
    this.bonds = wider(this.bonds, new Float64Array(room));
    this.voices = wider(this.voices, new Int32Array(room));
    this.firsts = wider(this.firsts, new Uint8Array(room));
  }
}
