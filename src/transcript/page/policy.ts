import { createHash } from 'node:crypto';

/** An origin that can stand in a policy as it is; a host may hold `;`, which would end the directive. */
const PLAIN_ORIGIN = /^http:\/\/[\w.:[\]-]+$/;

/** The media's address as an attribute has it: a file whose name looks like a scheme stays a file. */
export function mediaAddress(href: string): string {
  const isElsewhere = /^https?:$/.test(URL.parse(href)?.protocol ?? '');
  return isElsewhere || !URL.canParse(href) ? href : `./${href}`;
}

/**
 * What the page may load: its own script and style, and the recording. `file:` is for a page that is opened from
 * disk, where 'self' matches nothing in some browsers; `blob:` for a recording that the reader picks.
 */
export function contentPolicy(script: string, style: string, href: string): string {
  const media = ["'self'", 'blob:', 'file:', ...elsewhere(href)];
  return [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    'img-src data:',
    `media-src ${media.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Podcasts are behind redirects to hosts that nobody knows before. */
function elsewhere(href: string): string[] {
  const { origin = '', protocol } = URL.parse(href) ?? {};
  if (protocol === 'https:') return ['https:'];
  return PLAIN_ORIGIN.test(origin) ? [origin] : [];
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
