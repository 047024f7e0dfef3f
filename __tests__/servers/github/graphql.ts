import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Access } from './access.ts';
import { RefusedByGitHub } from './commit.ts';
import type { HttpAnswer } from './http.ts';
import { at, textAt } from './json.ts';

/** Fields that a document may ask for, and how they are answered. */
export type Root = Readonly<Record<string, unknown>>;

let schema: GraphQLSchema | undefined;

/** GitHub's own schema, as it is published. */
function gitHubSchema(): GraphQLSchema {
  // It has what graphql-js refuses in a schema, so it cannot be checked itself.
  schema ??= buildSchema(published.idl, { assumeValidSDL: true, assumeValid: true });
  return schema;
}

/** Answers a GraphQL request; what GitHub's schema does not allow is a violation, answered with 400. */
export async function answerGraphQL(
  body: unknown,
  root: Root,
  access: Access,
  violations: string[],
): Promise<HttpAnswer> {
  try {
    return { status: 200, body: await answerOf(body, root, access) };
  } catch (error) {
    const { message } = Object(error);
    violations.push(`POST /graphql: ${message}`);
    return { status: 400, body: { message } };
  }
}

async function answerOf(body: unknown, root: Root, access: Access) {
  const document = parse(textAt(body, 'query'));
  throwAll(validate(gitHubSchema(), document));
  const { data, errors } = await execute({
    schema: gitHubSchema(),
    document,
    rootValue: root,
    contextValue: access,
    variableValues: variablesOf(body),
    fieldResolver,
  });
  if (errors === undefined) return { data };
  throwAll(errors.filter(({ originalError }) => !(originalError instanceof RefusedByGitHub)));
  return { data, errors: errors.map(asGitHubSaysIt) };
}

function throwAll(errors: readonly GraphQLError[]): void {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
}

/** GitHub gives an error's kind beside its message, where the specification has no place for it. */
function asGitHubSaysIt({ message, path, locations, originalError }: GraphQLError) {
  const type = originalError instanceof RefusedByGitHub ? originalError.type : undefined;
  return { type, path, locations, message };
}

/** As the default resolver, but a field that has no answer here is an error and not null. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, access, info) => {
  const field = at(source, info.fieldName);
  if (field === undefined) {
    throw new TypeError(`The tests have no ${info.parentType.name}.${info.fieldName} yet.`);
  }
  return typeof field === 'function' ? field(args, access) : field;
};

function variablesOf(body: unknown): Readonly<Record<string, unknown>> {
  const variables = at(body, 'variables');
  return typeof variables === 'object' && variables !== null ? { ...variables } : {};
}
