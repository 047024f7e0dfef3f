import { isFiniteNumber, isObject } from '../../lib/guards.ts';
import { DeepgramError } from '../error.ts';
import type { ResponseHeaders } from '../explain.ts';

/**
 * Whether an answer with a list has all of it. No list of Deepgram's management API is documented to come in pages, and none
 * of its parameters asks for one: should they come to be, what was not read must not be taken for what is not there.
 */

/** What tells of pages may stand beside the list, or in one of these. */
const AROUND = /^(meta|metadata|page|pages|pageinfo|pagination|paging|links?)$/;

/** How many there are in all, by the names that APIs have for it. */
const TOTAL = /^(total|count|totalcount|totalitems|totalresults|totalrecords|totalkeys|itemcount)$/;
/** How many one page takes. */
const SIZE = /^(limit|pagesize|perpage|itemsperpage|maxresults)$/;
const PAGES = /^(pages|totalpages|pagecount|lastpage|numpages)$/;
/** Where this page begins, or which one it is. */
const PAGE = /^(page|currentpage|pagenumber)$/;
const OFFSET = /^(offset|skip)$/;
const MORE = /^(more|hasmore|hasnext|hasnextpage|truncated|istruncated|incomplete|ispartial|partial)$/;
const NEXT =
  /^(next|nextpage|nextcursor|nexttoken|nextpagetoken|nexturl|nextlink|nextoffset|cursor|continuation|continuationtoken)$/;

const NOTHING_NEXT: ReadonlySet<unknown> = new Set([undefined, null, false, '', 0]);

/** Whether an answer hints that there is more than the lists in it, such as `api_keys`. */
export function hasMore(answer: unknown, headers: ResponseHeaders, lists: readonly string[]): boolean {
  if (/\brel="?next\b/i.test([headers['link'] ?? ''].flat().join())) return true;
  if (!isObject(answer)) return false;
  const held = lists.map((name) => answer[name]).filter((list) => Array.isArray(list));
  const items = held.reduce((sum, list) => sum + list.length, 0);
  return hintsIn(answer, lists).some(([name, value]) => tellsOfMore(name, value, items));
}

/** The fields beside the lists, and those of what stands around pages, with names in one spelling. */
function hintsIn(answer: object, lists: readonly string[]): (readonly [name: string, value: unknown])[] {
  return Object.entries(answer).flatMap(([field, value]) => {
    if (lists.includes(field)) return [];
    const name = field.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (AROUND.test(name) && isObject(value)) return hintsIn(value, []);
    return [[name, value] as const];
  });
}

function tellsOfMore(name: string, value: unknown, items: number): boolean {
  if (MORE.test(name)) return value === true || value === 'true';
  if (NEXT.test(name)) return !NOTHING_NEXT.has(value);
  const amount = isFiniteNumber(value) ? value : Number.NaN;
  if (TOTAL.test(name)) return amount > items;
  if (SIZE.test(name)) return amount <= items;
  if (PAGES.test(name) || PAGE.test(name)) return amount > 1;
  return OFFSET.test(name) && amount > 0;
}

const PARTIAL_ADVICE = 'This version of the action cannot ask for the rest: update it.';

/** What a part of a list does not have may be in another part. */
export function partialList(lists: readonly string[]): DeepgramError {
  const finding = `Deepgram gave only a part of the list \`${lists.join('`, `')}\`, so what is not in it is not known.`;
  return new DeepgramError('partial-list', 'never', { finding, advice: PARTIAL_ADVICE });
}
