/** Declarations for untyped parsers, limited to what the tests use. */

declare module 'webvtt-parser' {
  export interface Node {
    readonly type: 'text' | 'object' | 'timestamp';
    readonly name?: string;
    /** The text, or the name of a voice. */
    readonly value?: string;
    readonly children?: readonly Node[];
  }
  interface Cue {
    /** Seconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly tree: Node;
  }
  export class WebVTTParser {
    constructor(entities?: Readonly<Record<string, string>>);
    parse(text: string, mode: string): { cues: Cue[]; errors: { message: string; line: number }[] };
  }
}

declare module 'node-webvtt' {
  const parser: {
    parse(text: string): { valid: boolean; cues: { start: number; end: number; text: string }[] };
  };
  export default parser;
}
