import { minifySync } from 'rolldown/utils';

/** Names, statements and their layout are kept for stack traces and for readers of `dist/`. */
const PRINTED = { compress: false, mangle: false, codegen: { removeWhitespace: false } } as const;

/** Removes all comments except licences from code and formats it. Throws if it is not JavaScript. */
export function withoutComments(name: string, code: string): string {
  const { errors, code: printed } = minifySync(name, code, PRINTED);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return printed;
}
