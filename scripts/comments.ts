import { minifySync } from 'rolldown/utils';

/** Names, statements and their layout stay: stack traces, and whoever reads `dist/`, need them. */
const PRINTED = { compress: false, mangle: false, codegen: { removeWhitespace: false } } as const;

/** Code without its comments but those about licenses, laid out anew. Throws if it is no code of JavaScript. */
export function withoutComments(name: string, code: string): string {
  const { errors, code: printed } = minifySync(name, code, PRINTED);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return printed;
}
