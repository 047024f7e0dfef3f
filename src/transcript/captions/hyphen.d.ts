declare module 'hyphen/*/index.js' {
  const language: {
    /** The text with soft hyphens where words of the language may be parted. */
    hyphenateSync(text: string): string;
  };
  export default language;
}
