import { createHash } from 'node:crypto';
import { BATCH_MODELS, type BatchModel, languagesOf } from '../listen/models.ts';
import type { Done, ManagementCall } from './call.ts';
import { badRequest, MODEL_NOT_FOUND, RefusalError } from './refusals.ts';

const VERSION = '2025-01-01.0';

/** GET /v1/models */
export function listModels({ query }: ManagementCall): Done {
  return answer(query, () => true);
}

/** GET /v1/projects/{project}/models */
export function listProjectModels({ query, caller }: ManagementCall): Done {
  return answer(query, (name) => allowsModel(caller.project.models, name));
}

/** GET /v1/models/{model} */
export function getModel({ params }: ManagementCall): Done {
  return one(params['model'], () => true);
}

/** GET /v1/projects/{project}/models/{model} */
export function getProjectModel({ params, caller }: ManagementCall): Done {
  return one(params['model'], (name) => allowsModel(caller.project.models, name));
}

function one(uuid: string | undefined, isAllowed: (name: string) => boolean): Done {
  const model = BATCH_MODELS.map(describe).find((each) => each.uuid === uuid);
  if (model === undefined || !isAllowed(model.canonical_name)) throw new RefusalError(MODEL_NOT_FOUND);
  return { body: model, note: model.canonical_name };
}

/** Whether a list of models contains the model under either of its names; true if there is no list. */
export function allowsModel(models: readonly string[] | undefined, model: string): boolean {
  return models === undefined || models.some((allowed) => fullName(allowed) === fullName(model));
}

/** `nova-3` is short for `nova-3-general`. */
function fullName(model: string): string {
  const alias = BATCH_MODELS.find(({ family, variant }) => family === model && variant === 'general');
  return alias === undefined ? model : `${model}-general`;
}

function answer(query: URLSearchParams, isAllowed: (name: string) => boolean): Done {
  const outdated = query.get('include_outdated') ?? 'false';
  if (outdated !== 'true' && outdated !== 'false') {
    throw new RefusalError(badRequest('Bad Request: `include_outdated` must be true or false.'));
  }
  const stt = BATCH_MODELS.map(describe).filter(({ canonical_name }) => isAllowed(canonical_name));
  return { body: { stt, tts: [] }, note: `${stt.length} models` };
}

function describe({ family, variant }: BatchModel) {
  const canonical_name = `${family}-${variant}`;
  return {
    name: variant,
    canonical_name,
    architecture: family,
    languages: languagesOf(canonical_name),
    version: VERSION,
    uuid: uuidOf(canonical_name),
    batch: true,
    streaming: family !== 'whisper',
    formatted_output: family.startsWith('nova'),
  };
}

/** A stable id in the form of a UUID. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
