import { isFiniteNumber, isObject } from '../../lib/guards.ts';
import { DeepgramError } from '../error.ts';
import type { ResponseHeaders } from '../explain.ts';

/**
 * Checks whether an answer with a list is complete. Deepgram's management API documents neither paged lists nor
 * parameters for pages. If it introduces them, entries on other pages must not count as missing.
 */

/** Objects that can contain paging fields; these fields can also be next to the list. */
const PAGING_OBJECT = /^(meta|metadata|page|pages|pageinfo|pagination|paging|links?)$/;

/** The total number of items, under the names that APIs use for it. */
const TOTAL = /^(total|count|totalcount|totalitems|totalresults|totalrecords|totalkeys|itemcount)$/;
/** The size of a page. */
const SIZE = /^(limit|pagesize|perpage|itemsperpage|maxresults)$/;
const PAGES = /^(pages|totalpages|pagecount|lastpage|numpages)$/;
/** The position or number of this page. */
const PAGE = /^(page|currentpage|pagenumber)$/;
const OFFSET = /^(offset|skip)$/;
const MORE = /^(more|hasmore|hasnext|hasnextpage|truncated|istruncated|incomplete|ispartial|partial)$/;
const NEXT =
  /^(next|nextpage|nextcursor|nexttoken|nextpagetoken|nexturl|nextlink|nextoffset|cursor|continuation|continuationtoken)$/;

const NOTHING_NEXT: ReadonlySet<unknown> = new Set([undefined, null, false, '', 0]);

/** Whether an answer indicates that there is more than its lists, such as `api_keys`. */
export function hasMore(answer: unknown, headers: ResponseHeaders, lists: readonly string[]): boolean {
  if (/\brel="?next\b/i.test([headers['link'] ?? ''].flat().join())) return true;
  if (!isObject(answer)) return false;
  const held = lists.map((name) => answer[name]).filter((list) => Array.isArray(list));
  const items = held.reduce((sum, list) => sum + list.length, 0);
  return pagingFields(answer, lists).some(([name, value]) => indicatesMore(name, value, items));
}

/** The fields next to the lists and inside of paging objects, with normalized names. */
function pagingFields(answer: object, lists: readonly string[]): (readonly [name: string, value: unknown])[] {
  return Object.entries(answer).flatMap(([field, value]) => {
    if (lists.includes(field)) return [];
    const name = field.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (PAGING_OBJECT.test(name) && isObject(value)) return pagingFields(value, []);
    return [[name, value] as const];
  });
}

function indicatesMore(name: string, value: unknown, items: number): boolean {
  if (MORE.test(name)) return value === true || value === 'true';
  if (NEXT.test(name)) return !NOTHING_NEXT.has(value);
  const amount = isFiniteNumber(value) ? value : Number.NaN;
  if (TOTAL.test(name)) return amount > items;
  if (SIZE.test(name)) return amount <= items;
  if (PAGES.test(name) || PAGE.test(name)) return amount > 1;
  return OFFSET.test(name) && amount > 0;
}

const PARTIAL_ADVICE = 'This version of the action cannot ask for the rest: update it.';

/** The error for an incomplete list: an item that is missing here can be in the rest. */
export function partialList(lists: readonly string[]): DeepgramError {
  const finding = `Deepgram gave only a part of the list \`${lists.join('`, `')}\`, so the rest of it is unknown.`;
  return new DeepgramError('partial-list', 'never', { finding, advice: PARTIAL_ADVICE });
}
