/** The second door of the engine, for the worker in which the own model runs: it needs nothing else of the engine. */
export { parseModelCard } from '../model-card';
export { type PairInput, pairInput } from './pair-input';
export { pairReading } from './pair-output';
export { parseVocabulary } from './word-piece';
