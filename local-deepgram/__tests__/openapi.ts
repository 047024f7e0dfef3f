import { readFileSync } from 'node:fs';
import type { IHttpRequest } from '@stoplight/prism-http/dist/types.js';
import { parse } from 'yaml';
import { answerDifferences, type Operations, operationsOf, requestDifferences } from './prism.ts';

/** A request, and what was answered if that is to be looked at, too. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly answer?: { readonly status: number; readonly json: unknown };
}

let operations: Promise<Operations> | undefined;

/**
 * Lets Prism compare a request, and its answer, with Deepgram's own description; gives what differs. The description knows
 * no binary body, and nothing of `language_hint`.
 */
export async function violationsOf(exchange: Exchange): Promise<string[]> {
  operations ??= operationsOf(anyOf(parse(readFileSync(new URL('../openapi.yml', import.meta.url), 'utf8'))));
  const known = await operations;
  const request = inputOf(exchange);
  const differences = [...requestDifferences(known, request)];
  if (exchange.answer !== undefined) {
    const { status, json } = exchange.answer;
    const headers = { 'content-type': 'application/json' };
    differences.push(...answerDifferences(known, request, { statusCode: status, headers, body: json }));
  }
  return differences.map(({ path = [], message }) => `${path.join('.')} ${message}`);
}

/**
 * The description with `anyOf` for `oneOf`: that a model is one of a list or any text, it says with a rule that a model of
 * the list breaks, since it is a text as well.
 */
function anyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name === 'oneOf' ? 'anyOf' : name, anyOf(inner)]),
  );
}

/** A list of one is no text to Prism. */
const LISTS = ['detect_language'];

function inputOf({ method, path, query = new URLSearchParams(), headers = {}, body }: Exchange) {
  const names = [...new Set(query.keys())];
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: {
      path,
      query: Object.fromEntries(
        names.map((name) => {
          const values = query.getAll(name);
          const isList = values.length > 1 || (LISTS.includes(name) && values[0] !== 'true');
          return [name, isList ? values : (values[0] ?? '')];
        }),
      ),
    },
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    body,
  };
}
