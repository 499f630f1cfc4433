/** A difference as named numbers. The names are what explanations and the learnt model go by. */
export type Features = Readonly<Record<string, number>>;

/**
 * All parts as one object, later ones over earlier ones. It starts as a copy of an object with the same names, since
 * one that grows name by name costs ten times the room.
 */
export function together(parts: readonly Features[]): Record<string, number> {
  template ??= blank(parts);
  const all: Record<string, number> = { ...template };
  for (const part of parts) for (const name in part) all[name] = part[name]!;
  return all;
}

let template: Features | undefined;

/** Zeros by name; read from JSON, which lays an object out at once. */
function blank(parts: readonly Features[]): Features {
  return JSON.parse(
    JSON.stringify(Object.fromEntries(parts.flatMap((part) => Object.keys(part)).map((name) => [name, 0]))),
  ) as Features;
}
