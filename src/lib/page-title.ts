/** The title of a page of HTML, with which gateways and proxies answer in place of a service; undefined if it has none. */
export const titleOf = (page: string): string | undefined =>
  /<title[^>]*>([^<]+)</i.exec(page)?.[1]?.replaceAll(/\s+/g, ' ').trim() || undefined;

/** Whether a body is such a page, and neither JSON nor words. */
export const isPage = (body: string): boolean => /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(body);
