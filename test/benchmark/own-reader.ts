import type { Reader } from '../../src/core/model/reading';
import { createBuiltInReader } from '../../src/core/reading/built-in/built-in';
import { nodeModel } from '../../src/hosts/reader/node-model';

/** The product's own reader, as it ships. Throws where the model is not there. */
export function ownReader(): Reader {
  const model = nodeModel();
  if (!model) throw new Error('There is no model in models/reader.');
  return createBuiltInReader(model);
}
