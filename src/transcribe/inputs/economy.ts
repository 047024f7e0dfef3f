import { ADD_ONS, type AddOn } from '../../deepgram/listen/prices.ts';
import type { Fields } from '../../inputs/fields.ts';
import { Failure } from '../../lib/failure.ts';
import { withSlashes } from '../../lib/path-rule.ts';

const WHEN_OVER_CAP = ['stop', 'partial'] as const;

type WhenOverCap = (typeof WHEN_OVER_CAP)[number];

/** The inputs that prevent paying twice, or more than the user wants. */
export interface Economy {
  /** Path of the lock file relative to the workspace, with `/`. */
  readonly lockfile: string;
  /** Whether answers are kept in GitHub's cache. */
  readonly cache: boolean;
  /** The folder that keeps answers instead; empty if there is none. */
  readonly cacheFolder: string;
  /** Patterns of recordings to transcribe again, with comments, as they were given. */
  readonly retranscribe: readonly string[];
  readonly overwriteEdited: boolean;
  readonly prune: boolean;
  /** Whether the run only reports what it would do. */
  readonly dryRun: boolean;
  /** Minutes of audio; undefined for no limit. */
  readonly maxMinutes: number | undefined;
  /** The event for which the default limit applies; undefined if the user set a limit. */
  readonly defaultFor?: string | undefined;
  /** Estimated US dollars; undefined for no limit. */
  readonly maxCost: number | undefined;
  readonly whenOverCap: WhenOverCap;
  /** Estimated US dollars that all runs with this lock file can spend in a month; undefined for no limit. */
  readonly budgetPerMonth: number | undefined;
  /** Set if the limit on the cost is the rest of the monthly budget. */
  readonly monthly?: { readonly month: string; readonly budget: number; readonly spent: number } | undefined;
  /** Prices that replace those of the built-in table. */
  readonly prices: Prices;
}

/** Reads the inputs about storage and spending. Throws a Failure that names the input. */
export function readEconomy(fields: Fields): Economy {
  return {
    lockfile: readLockfile(fields),
    cache: fields.flag('cache'),
    cacheFolder: fields.text('cache-folder'),
    retranscribe: fields.lines('retranscribe'),
    overwriteEdited: fields.flag('overwrite-edited'),
    prune: fields.flag('prune'),
    dryRun: fields.flag('dry-run'),
    maxMinutes: fields.optionalNumber('max-minutes'),
    maxCost: fields.optionalNumber('max-cost'),
    budgetPerMonth: fields.optionalNumber('budget-per-month'),
    whenOverCap: fields.oneOf('when-over-cap', WHEN_OVER_CAP),
    prices: readPrices(fields),
  };
}

/** US dollars per minute. */
interface Prices {
  /** Undefined to use the built-in table. */
  readonly perMinute: number | undefined;
  readonly addOns: ReadonlyMap<AddOn, number>;
}

function readPrices(fields: Fields): Prices {
  const addOns = fields.items('add-on-prices').map((item) => {
    const [name = '', usd = ''] = item.split(/[:=]/).map((part) => part.trim());
    const addOn = ADD_ONS.find((known) => known === name);
    if (addOn === undefined)
      throw new Failure(`add-on-prices: "${name}" is not one of ${ADD_ONS.join(', ')}.`);
    if (!/^\d+(\.\d+)?$/.test(usd))
      throw new Failure(`add-on-prices: "${item}" is not written like \`${addOn}: 0.002\`.`);
    return [addOn, Number(usd)] as const;
  });
  return { perMinute: fields.optionalNumber('price-per-minute'), addOns: new Map(addOns) };
}

function readLockfile(fields: Fields): string {
  const value = withSlashes(fields.text('lock-file'));
  if (value.endsWith('.json')) return value;
  throw new Failure(
    `lock-file: "${value}" is not the path of a JSON file; write it as transcripts.lock.json.`,
  );
}
