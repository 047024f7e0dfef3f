// Manages keys with Deepgram's own SDK. It runs as a process of its own, because Node reads
// NODE_EXTRA_CA_CERTS only at its start. Arguments: base URL, key, project, path of media.
import { createReadStream } from 'node:fs';
import { DeepgramClient, DeepgramError } from '@deepgram/sdk';

const [base = '', apiKey = '', project = '', media = ''] = process.argv.slice(2);
const environment = { base, production: base, agent: base, agentRest: base };
const client = new DeepgramClient({ apiKey, environment, maxRetries: 0 });
const { projects, models } = client.manage.v1;

async function listenWith(credentials: { apiKey: string } | { accessToken: string }) {
  const { listen } = new DeepgramClient({ ...credentials, environment, maxRetries: 0 });
  return listen.v1.media.transcribeFile(createReadStream(media), { model: 'nova-3' });
}

/** What the call gives, or what the SDK made of its refusal. */
async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof DeepgramError)) throw error;
    return { error: error.name, status: error.statusCode, body: error.body };
  }
}

const request = { comment: 'SDK', scopes: ['usage:write'], tags: ['sdk'], time_to_live_in_seconds: 60 };
const created = await projects.keys.create(project, request);
const { access_token, expires_in } = await client.auth.v1.tokens.grant({ ttl_seconds: 60 });
const id = created.api_key_id ?? '';

console.log(
  JSON.stringify({
    projects: await projects.list(),
    project: await projects.get(project),
    created,
    key: await projects.keys.get(project, id),
    active: await projects.keys.list(project, { status: 'active' }),
    expired: await projects.keys.list(project, { status: 'expired' }),
    balances: await projects.billing.balances.list(project),
    models: await models.list(),
    projectModels: await projects.models.list(project),
    expires_in,
    heardByKey: await listenWith({ apiKey: created.key ?? '' }),
    heardByToken: await listenWith({ accessToken: access_token }),
    members: await projects.members.list(project),
    usage: await projects.usage.breakdown.get(project, { grouping: 'accessor' }),
    requests: await projects.requests.list(project, { accessor: id }),
    deleted: await projects.keys.delete(project, id),
    gone: await outcome(() => projects.keys.get(project, id)),
    refused: await outcome(() => projects.keys.create(project, { comment: 'SDK' })),
    malformed: await outcome(() => projects.get('speech')),
    unheard: await outcome(() => listenWith({ apiKey: created.key ?? '' })),
  }),
);
