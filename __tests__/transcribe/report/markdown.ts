import { marked, type Token, type Tokens } from 'marked';

/** The content of a report, as rendered. */
export interface Found {
  /** The rows of the table. */
  readonly rows: number;
  /** The deepest nesting of blocks. Parsing throws if a block is not closed, or closed twice. */
  readonly depth: number;
  readonly quotes: readonly string[];
  /** The slices of each chart. */
  readonly charts: readonly (readonly string[])[];
  /** The kinds of Markdown. */
  readonly kinds: ReadonlySet<string>;
  /** The numbers of details that the report says are missing, by their nouns. */
  readonly missing: Readonly<Record<'rows' | 'charts' | 'rests' | 'excerpts', number>>;
}

const TAGS = /^(?:<details><summary>[^<>]*<\/summary>|<\/details>|\s)+$/;
/** The hidden first line of a comment. */
const MARKER = /^<!-- [^<>]* -->\n/;
const SLICE = /^ {4}"[^"\\]+" : \d+\.\d$/;

/** Parses a report as GitHub would. Throws if it has a block, a chart or HTML that the action did not write. */
export function findIn(report: string): Found {
  const tokens = marked.lexer(report.replace(MARKER, ''));
  const paragraphs = tokens.filter((token): token is Tokens.Paragraph => token.type === 'paragraph');
  const html = tokens.filter((token): token is Tokens.HTML => token.type === 'html');
  const table = tokens.find((token): token is Tokens.Table => token.type === 'table');
  const code = tokens.filter((token): token is Tokens.Code => token.type === 'code');
  return {
    rows: table?.rows.length ?? 0,
    depth: depthOf(html.map(({ raw }) => raw)),
    quotes: tokens.filter(({ type }) => type === 'blockquote').map(({ raw }) => raw),
    charts: code.map(slicesOf),
    kinds: kindsOf(tokens),
    missing: missingIn(paragraphs.map(({ text }) => text)),
  };
}

function depthOf(blocks: readonly string[]): number {
  const strange = blocks.find((block) => !TAGS.test(block));
  if (strange !== undefined) throw new Error(`HTML of a stranger: ${strange}`);
  let [depth, most] = [0, 0];
  for (const [tag] of blocks.join('').matchAll(/<\/?details>/g)) {
    depth += tag === '<details>' ? 1 : -1;
    if (depth < 0) throw new Error('Closed twice.');
    most = Math.max(most, depth);
  }
  if (depth !== 0) throw new Error('Not closed.');
  return most;
}

function slicesOf({ lang, raw, text }: Tokens.Code): string[] {
  const [title, ...slices] = text.split('\n');
  const strange = slices.find((slice) => !SLICE.test(slice));
  if (lang !== 'mermaid' || title !== 'pie title Talk time' || strange !== undefined)
    throw new Error(`No chart of ours: ${raw}`);
  if (!/^```mermaid\n.*\n```\s*$/s.test(raw)) throw new Error(`A chart without an end: ${raw}`);
  return slices;
}

function kindsOf(tokens: readonly Token[]): Set<string> {
  const kinds = new Set<string>();
  marked.walkTokens([...tokens], (token) => {
    kinds.add(token.type === 'html' && !tokens.includes(token) ? 'html inside' : token.type);
  });
  return kinds;
}

function missingIn(paragraphs: readonly string[]): Found['missing'] {
  const notes = paragraphs.filter((text) => /^([\d,]+ more rows?|Not shown here:) /.test(text)).join('\n');
  const amount = (pattern: RegExp): number => Number(pattern.exec(notes)?.[1]?.replaceAll(',', '') ?? 0);
  return {
    rows: amount(/^([\d,]+) more rows? would not fit/m),
    charts: amount(/[:,] (\d[\d,]*) charts?[,.]/),
    rests: amount(/[:,] the rest of (\d[\d,]*) excerpts?[,.]/),
    excerpts: amount(/[:,] (\d[\d,]*) excerpts?[,.]/),
  };
}
