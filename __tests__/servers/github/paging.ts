import type { HttpAnswer } from './http.ts';

const PAGE_SIZE = 30;

/** Returns the page of a list that `page` and `per_page` request, with links to the others. */
export function pageOf<T>(
  items: readonly T[],
  url: URL,
): { readonly items: readonly T[]; readonly headers: HttpAnswer['headers'] & {} } {
  const size = Number(url.searchParams.get('per_page') ?? PAGE_SIZE);
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string => {
    const linked = new URL(url);
    linked.searchParams.set('page', String(to));
    return `<${linked}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
