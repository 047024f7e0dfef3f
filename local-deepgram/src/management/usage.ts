import { BATCH_MODELS } from '../listen/models.ts';
import type { Done, ManagementCall } from './call.ts';
import { MEMBER_NOT_FOUND, RefusalError } from './refusals.ts';
import { ROLE_SCOPES } from './scopes.ts';

/** What official clients ask for besides keys, shaped as in openapi.yml. Nothing is used and nothing is billed here. */

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

/** GET /v1/projects/{project}/usage/breakdown and …/billing/breakdown */
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
