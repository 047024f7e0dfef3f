declare module 'hyphen/*/index.js' {
  const language: {
    /** Adds soft hyphens at the hyphenation points of the words. */
    hyphenateSync(text: string): string;
  };
  export default language;
}
