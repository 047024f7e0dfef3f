import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { readModules } from '../__tests__/house/rooms.ts';
import { at, isObject, isString, type JsonObject } from '../src/lib/guards.ts';
import { root } from './documents.ts';

/** Lists the messages of the actions, extracted from their sources. */

/** A text of several words in a module, with `…` for inserted values. */
export interface Message {
  readonly line: number;
  readonly text: string;
  readonly use: TextUse;
}

/** The function that a text is handed to, or the property that it is the value of. Both are empty where there is none. */
export interface TextUse {
  /** Such as `info` or `advice`, without the name of the module or object. */
  readonly name: string;
  /** Which argument it is, counted from 0; of a property 0. */
  readonly position: number;
}

const WORDS = /\p{L}[\p{L}'’]*(?:[,:;`"…)]* [`"(…]*[\p{L}…][\p{L}'’`…-]*){2,}/u;
/** Markup, queries and templates. */
const CODE = /^\s*[<{]|[{}]\s*$|=>|\$\{|\bmutation\b|\bquery\s*\(/u;
/** Data, recognized by path: words and names of languages, and the script of the page. */
const DATA =
  /page\/client\/|captions\/(?:bonds|grammar)\.ts$|transcript\/(?:abbreviations|language|sentences)\.ts$|listen\/languages\.ts$/;

/** The messages of a module, given as source text, in order. */
export function messagesOf(source: string): Message[] {
  const found: Message[] = [];
  const lineAt = (start: number): number => source.slice(0, start).split('\n').length;
  visit(parseAst(source, { lang: 'ts' }), NOWHERE, (start, text, use) => {
    if (WORDS.test(text) && !CODE.test(text)) found.push({ line: lineAt(start), text: text.trim(), use });
  });
  return found;
}

/** The messages of all modules in `src/`, by relative path. */
export function allMessages(): Map<string, Message[]> {
  const modules = [...readModules(path.join(root, 'src'))].filter(([file]) => !DATA.test(file));
  return new Map(modules.sort().map(([file, source]) => [file, messagesOf(source)]));
}

const NOWHERE: TextUse = { name: '', position: 0 };

type OnText = (start: number, text: string, use: TextUse) => void;

/** Calls back for each text of a syntax tree, outermost first; parts of a reported text are not reported again. */
function visit(node: unknown, use: TextUse, onText: OnText): void {
  if (Array.isArray(node)) for (const each of node) visit(each, use, onText);
  if (!isObject(node) || node['type'] === 'ImportDeclaration') return;
  const text = textOf(node);
  if (text !== undefined) {
    onText(Number(node['start']), text, use);
    for (const child of putIn(node)) visit(child, use, onText);
  } else for (const [child, inner] of usesIn(node, use)) visit(child, inner, onText);
}

/** The children of a node, each with its use. What a function says is not handed to what the function is handed to. */
function usesIn(node: JsonObject, use: TextUse): [child: unknown, use: TextUse][] {
  const { type, callee, key, value, arguments: given } = node;
  const own = at(callee, 'name') ?? at(callee, 'property', 'name') ?? '';
  if ((type === 'CallExpression' || type === 'NewExpression') && isString(own) && Array.isArray(given))
    return [
      [callee, use],
      ...given.map((each, position): [unknown, TextUse] => [each, { name: own, position }]),
    ];
  const name = at(key, 'name');
  if (type === 'Property' && isString(name)) return [[value, { name, position: 0 }]];
  const inner = type === 'ArrowFunctionExpression' || type === 'FunctionDeclaration' ? NOWHERE : use;
  return Object.values(node).map((child) => [child, inner]);
}

/** The text of a string, a template or a concatenation; undefined for other nodes. */
function textOf(node: unknown): string | undefined {
  if (!isObject(node)) return undefined;
  const { type, value, quasis } = node;
  if (type === 'Literal') return isString(value) ? value : undefined;
  if (type === 'TemplateLiteral' && Array.isArray(quasis))
    return quasis.map((quasi) => at(quasi, 'value', 'cooked')).join('…');
  if (type !== 'BinaryExpression' || node['operator'] !== '+') return undefined;
  const [left, right] = [textOf(node['left']), textOf(node['right'])];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** The expressions inserted into a text, which can contain further texts. */
function putIn({ expressions = [], left, right }: JsonObject): unknown[] {
  return [expressions, ...[left, right].flatMap((side) => (isObject(side) ? putIn(side) : []))];
}
