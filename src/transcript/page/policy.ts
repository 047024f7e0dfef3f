import { createHash } from 'node:crypto';

/** An origin that is safe in a policy. A host can contain `;`, which would end the directive. */
const PLAIN_ORIGIN = /^http:\/\/[\w.:[\]-]+$/;

/** URL of the recording for an attribute. A file name that looks like a scheme is still treated as a file. */
export function mediaAddress(href: string): string {
  const isElsewhere = /^https?:$/.test(URL.parse(href)?.protocol ?? '');
  return isElsewhere || !URL.canParse(href) ? href : `./${href}`;
}

/**
 * The Content Security Policy: the page may load its own script and style, and the recording. `file:` is for a page
 * that is opened from disk, where 'self' matches nothing in some browsers; `blob:` is for a recording that the reader
 * selects.
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

/** The sources of a recording at a URL: every https host, since podcasts redirect to unknown hosts. */
function elsewhere(href: string): string[] {
  const { origin = '', protocol } = URL.parse(href) ?? {};
  if (protocol === 'https:') return ['https:'];
  return PLAIN_ORIGIN.test(origin) ? [origin] : [];
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
