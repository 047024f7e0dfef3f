/** Declarations for Sandflow's untyped IMSC reader, limited to what the tests use. Its main module needs a browser. */

interface Complaints {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  fatal(message: string): void;
}

declare module 'imsc/src/main/js/doc.js' {
  export interface Timed {
    getMediaTimeEvents(): number[];
  }
  const reader: { fromXML(xml: string, complaints: Complaints): Timed };
  export default reader;
}

declare module 'imsc/src/main/js/isd.js' {
  import type { Timed } from 'imsc/src/main/js/doc.js';

  export interface Shown {
    readonly kind: string;
    readonly text?: string;
    readonly contents?: readonly Shown[];
    readonly styleAttrs?: Readonly<Record<string, unknown>>;
  }
  const maker: { generateISD(document: Timed, seconds: number, complaints: Complaints): Shown };
  export default maker;
}
