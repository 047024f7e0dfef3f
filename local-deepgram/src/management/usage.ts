import { BATCH_MODELS } from '../listen/models.ts';
import type { Project } from './accounts.ts';
import type { Done, ManagementCall } from './call.ts';
import { MEMBER_NOT_FOUND, RefusalError } from './refusals.ts';
import { ROLE_SCOPES } from './scopes.ts';

/** Further endpoints that official clients use, with answers as in openapi.yml. Nothing is billed here. */

/** GET /v1/projects/{project}/members */
export function listMembers({ caller }: ManagementCall): Done {
  const members = caller.project.members.map(({ role, ...member }) => ({ ...member, scopes: [role] }));
  return { body: { members }, note: `${members.length} members` };
}

/** GET /v1/projects/{project}/members/{member}/scopes */
export function listMemberScopes({ caller, params }: ManagementCall): Done {
  const member = caller.project.members.find(({ member_id }) => member_id === params['member']);
  if (member === undefined) throw new RefusalError(MEMBER_NOT_FOUND);
  return { body: { scopes: ROLE_SCOPES[member.role] }, note: `scopes of ${member.member_id}` };
}

/** GET /v1/projects/{project}/invites */
export function listInvites(): Done {
  return { body: { invites: [] }, note: 'no invitations' };
}

/** GET /v1/projects/{project}/usage/fields */
export function listUsageFields(): Done {
  const models = BATCH_MODELS.map(({ family, variant }) => ({
    name: `${family}-${variant}`,
    language: 'en',
  }));
  return { body: { tags: [], models, processing_methods: ['sync'], features: [] }, note: 'usage fields' };
}

type Used = NonNullable<Project['requests']>;

/** The requests of the key and the days in the query, if it names some. */
function used({ caller, query }: ManagementCall): Used {
  const [start, end] = [query.get('start') ?? '', query.get('end') ?? '9'];
  const accessor = query.get('accessor');
  return (caller.project.requests ?? []).filter(({ api_key_id, created }) => {
    const day = created.slice(0, 'YYYY-MM-DD'.length);
    return day >= start && day <= end && (accessor === null || accessor === api_key_id);
  });
}

/** GET /v1/projects/{project}/usage/breakdown: the number of requests, by key if that is the grouping. */
export function breakDownUsage(call: ManagementCall): Done {
  const requests = used(call);
  const isByKey = call.query.get('grouping') === 'accessor';
  const groups = Map.groupBy(requests, ({ api_key_id }) => (isByKey ? api_key_id : ''));
  const nothing = {
    hours: 0,
    total_hours: 0,
    agent_hours: 0,
    tokens_in: 0,
    tokens_out: 0,
    tts_characters: 0,
  };
  const results = [...groups].map(([accessor, { length }]) => ({
    ...nothing,
    requests: length,
    grouping: isByKey ? { accessor } : {},
  }));
  const { body } = nothingUsed(call);
  return { body: { ...Object(body), results }, note: `${requests.length} requests` };
}

/** GET /v1/projects/{project}/requests, newest first. */
export function listRequests(call: ManagementCall): Done {
  const { caller, query } = call;
  const [page, limit] = [Number(query.get('page') ?? 0), Number(query.get('limit') ?? 10)];
  const project_uuid = caller.project.project_id;
  const requests = used(call)
    .toReversed()
    .slice(page * limit, (page + 1) * limit)
    .map((request) => ({ ...request, project_uuid, path: '/v1/listen', code: 200, deployment: 'hosted' }));
  return { body: { page, limit, requests }, note: `${requests.length} requests` };
}

/** GET /v1/projects/{project}/billing/breakdown */
export function nothingUsed({ query, now }: ManagementCall): Done {
  const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const [start, end] = [query.get('start') ?? today, query.get('end') ?? today];
  return { body: { start, end, resolution: { units: 'day', amount: 1 }, results: [] }, note: 'nothing used' };
}

/** GET /v1/projects/{project}/billing/fields */
export function listBillingFields(): Done {
  const body = { accessors: [], deployments: [], tags: [], line_items: {} };
  return { body, note: 'billing fields' };
}

/** GET /v1/projects/{project}/purchases */
export function listPurchases(): Done {
  return { body: { orders: [] }, note: 'no purchases' };
}
