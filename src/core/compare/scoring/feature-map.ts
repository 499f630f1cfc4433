import { FEATURES } from './model-data';

/** A difference as named numbers. The names are what explanations and the learnt model go by. */
export type Features = Readonly<Record<string, number>>;

/** What a share is where nothing tells it: halfway between none and all. */
export const UNTOLD = 0.5;

/** Zeros by the names of the model; read from JSON, which lays an object out at once. */
const BLANK = JSON.parse(JSON.stringify(Object.fromEntries(FEATURES.map((name) => [name, 0])))) as Features;

/**
 * All parts as one object, later ones over earlier ones. It starts as a copy of an object with the model's names, since
 * one that grows name by name costs ten times the room.
 */
export function together(parts: readonly Features[]): Record<string, number> {
  const all: Record<string, number> = { ...BLANK };
  for (const part of parts) for (const name in part) all[name] = part[name] ?? 0;
  return all;
}
