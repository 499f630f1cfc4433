import type { Reader } from '../../src/core/model/reading/reading';
import { createBuiltInReader } from '../../src/core/reading/built-in/built-in';
import { nodeModel } from '../../src/hosts/reader/node-model';

/** The product's own reader, as it ships. Throws where the model is not there. */
export function ownReader(): Reader {
  const model = nodeModel();
  if (!model) throw new Error('There is no model in models/reader.');
  return createBuiltInReader(model);
}

/** The reader of that name: `built-in`, or nobody. Throws where there is none of the name. */
export function readerNamed(name: string | undefined): Reader | undefined {
  if (name === undefined || name === 'none') return undefined;
  if (name !== 'built-in') throw new Error(`There is no reader "${name}" here; there are: built-in, none.`);
  return ownReader();
}
