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

/** The fields that a document can request, with their resolvers. */
export type Root = Readonly<Record<string, unknown>>;

let schema: GraphQLSchema | undefined;

/** Returns GitHub's published schema. */
function gitHubSchema(): GraphQLSchema {
  // graphql-js considers some of its parts invalid, so the schema itself is not validated.
  schema ??= buildSchema(published.idl, { assumeValidSDL: true, assumeValid: true });
  return schema;
}

/** Answers a GraphQL request. A request that GitHub's schema does not allow is a violation and gets 400. */
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

/** Formats an error as GitHub does, with its type next to the message, which the specification does not provide for. */
function asGitHubSaysIt({ message, path, locations, originalError }: GraphQLError) {
  const type = originalError instanceof RefusedByGitHub ? originalError.type : undefined;
  return { type, path, locations, message };
}

/** As the default resolver, but a field without an answer here is an error and not null. */
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
