import { misspelledModel } from '../models.ts';
import { AS_OF, type CompatibilityRule, DOCS } from './rule.ts';

/** Rules about the model. */
export const MODEL: readonly CompatibilityRule[] = [
  {
    outcome: 'warn',
    problem: ({ model }) => {
      const near = misspelledModel(model);
      return (
        near &&
        `model: "${model}" is not a model that Deepgram documents. The nearest one is \`${near}\`. It is sent as it is.`
      );
    },
    source: `${DOCS}/model`,
    asOf: AS_OF,
  },
];
