/**
 * The title of an HTML page that a gateway or proxy sends instead of the service's answer; undefined if it has none.
 */
export const titleOf = (page: string): string | undefined =>
  /<title[^<>]*>([^<]+)</i.exec(page)?.[1]?.replaceAll(/\s+/g, ' ').trim() || undefined;

/** Whether a body is an HTML or XML page rather than JSON or plain text. */
export const isPage = (body: string): boolean => /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(body);
