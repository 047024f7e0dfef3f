import { hasMediaEnding } from '../../recordings/media-type.ts';

/** A host of which all or some URLs lead to web pages. */
interface PageHost {
  readonly host: RegExp;
  /** Whether a URL of the host leads to a web page. */
  readonly isPage: (url: URL) => boolean;
  readonly advice: string;
  /** Recordings can have such URLs too, so only an HTML response shows that it is a page. */
  readonly isUncertain?: true;
}

const ALWAYS = (): boolean => true;
const path =
  (pattern: RegExp): PageHost['isPage'] =>
  ({ pathname }) =>
    pattern.test(pathname);

const NO_MEDIA =
  'this site serves pages, not recordings; download the recording in an earlier step, if you are allowed to, and name it in `files`';

const OF_FEED = 'write the address in `enclosure` of the podcast\u2019s feed; it usually ends in `.mp3`';
const NO_FOLDER = 'it is a folder; write the address of each recording in it';
const OF_CONSOLE = 'it is a page that requires signing in; create a presigned URL of the object';

/** Hosts whose addresses in a browser lead to a page, and how to get the recording. The first match counts. */
const HOSTS: readonly PageHost[] = [
  { host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, isPage: ALWAYS, advice: NO_MEDIA },
  {
    host: /^(?:(?:open|podcasters|creators)\.spotify\.com|podcasts\.apple\.com|music\.amazon\.com|soundcloud\.com)$/,
    isPage: ALWAYS,
    advice: NO_MEDIA,
  },
  {
    host: /^(?:www\.|m\.)?(?:vimeo\.com|twitch\.tv|loom\.com|dailymotion\.com|tiktok\.com|facebook\.com|fb\.watch|instagram\.com|x\.com|twitter\.com|linkedin\.com|rumble\.com|bilibili\.com)$/,
    isPage: ALWAYS,
    advice: NO_MEDIA,
  },
  { host: /^player\.vimeo\.com$/, isPage: path(/^\/video\//), advice: NO_MEDIA },
  {
    host: /^(?:(?:www\.)?(?:riverside\.(?:fm|com)|zencastr\.com|wetransfer\.com|we\.tl|otter\.ai|fathom\.video|icloud\.com|mega\.nz)|(?:share|web)\.descript\.com|teams\.microsoft\.com|meet\.google\.com|photos\.google\.com|photos\.app\.goo\.gl)$/,
    isPage: ALWAYS,
    advice: NO_MEDIA,
  },
  { host: /(?:^|\.)zoom\.(?:us|com)$/, isPage: path(/^\/rec\/(?:share|play)\//), advice: NO_MEDIA },
  {
    host: /^(?:www\.)?(?:buzzsprout\.com|overcast\.fm|pca\.st)$/,
    isPage: ({ pathname }) => !hasMediaEnding(pathname),
    advice: OF_FEED,
  },
  {
    host: /(?:^|\.)box\.com$/,
    isPage: path(/^\/(?:s|file|folder|v)\//),
    advice:
      'write its direct link, such as https://app.box.com/shared/static/….mp3, from the settings of the shared link',
  },
  {
    host: /^(?:console\.aws\.amazon\.com|.*\.console\.aws\.amazon\.com|console\.cloud\.google\.com|storage\.cloud\.google\.com|portal\.azure\.com)$/,
    isPage: ALWAYS,
    advice: OF_CONSOLE,
  },
  { host: /^drive\.google\.com$/, isPage: path(/^\/drive\/(?:.*\/)?folders\//), advice: NO_FOLDER },
  {
    host: /^(?:drive|docs)\.google\.com$/,
    isPage: path(/^\/(?:file|open|drive)\b/),
    advice:
      'write https://drive.google.com/uc?export=download&id=… with the id of the file, and share it with anyone ' +
      'who has the link',
  },
  {
    host: /^(?:drive|docs|drive\.usercontent)\.google\.com$/,
    isPage: path(/^\/(?:uc|download)$/),
    isUncertain: true,
    advice:
      'share the file with anyone who has the link; for a large file, Google asks for a confirmation first: write ' +
      'https://drive.usercontent.google.com/download?id=…&export=download&confirm=t',
  },
  {
    host: /(?:^|\.)dropbox\.com$/,
    isPage: path(/^\/(?:home|scl\/fo|sh)\//),
    advice:
      'it is a folder or a page of your own account; share each recording, and write `dl=1` instead of `dl=0` at the end of its link',
  },
  {
    host: /(?:^|\.)dropbox\.com$/,
    isPage: ({ searchParams }) => searchParams.get('dl') !== '1' && searchParams.get('raw') !== '1',
    advice: 'write `dl=1` instead of `dl=0` at its end',
  },
  {
    host: /^github\.com$/,
    isPage: ({ pathname, searchParams }) =>
      /^\/[^/]+\/.+\/blob\//.test(pathname) && !['1', 'true'].includes(searchParams.get('raw') ?? ''),
    advice: 'write `/raw/` instead of `/blob/`',
  },
  { host: /^github\.com$/, isPage: path(/^\/[^/]+\/[^/]+\/tree\//), advice: NO_FOLDER },
  {
    host: /^github\.com$/,
    isPage: path(/^\/[^/]+\/[^/]+\/releases\/(?:tag\/|latest$)/),
    advice: 'write the address of the recording in its assets; it contains `/releases/download/`',
  },
  { host: /./, isPage: path(/^\/[^/]+\/.+\/-\/blob\//), advice: 'write `/raw/` instead of `/blob/`' },
  { host: /^huggingface\.co$/, isPage: path(/\/blob\//), advice: 'write `/resolve/` instead of `/blob/`' },
  {
    host: /^(?:bitbucket\.org|codeberg\.org)$/,
    isPage: path(/^\/[^/]+\/[^/]+\/src\//),
    advice: 'write `/raw/` instead of `/src/`',
  },
  {
    host: /^archive\.org$/,
    isPage: path(/^\/(?:details|embed)\//),
    advice: 'write `/download/` instead of `/details/`, and the name of the file',
  },
  {
    host: /(?:^|\.)sharepoint\.com$/,
    isPage: path(/\/_layouts\/15\/(?:stream|onedrive)\.aspx$/),
    advice: 'share the recording, and write the shared link with `download=1` in its query',
  },
  {
    host: /(?:^|\.)sharepoint\.com$|^1drv\.ms$/,
    isPage: ({ pathname, searchParams }) =>
      searchParams.get('download') !== '1' && !pathname.endsWith('/download.aspx'),
    advice: 'add `download=1` to its query',
  },
];

/** What to do about a URL of a web page; undefined for all others. `isHtml` tells whether the server sent HTML. */
export function pageAdvice(url: URL, isHtml: boolean): string | undefined {
  const found = HOSTS.find(({ host, isPage }) => host.test(url.hostname) && isPage(url));
  return found?.isUncertain === true && !isHtml ? undefined : found?.advice;
}
