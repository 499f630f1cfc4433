/** Whether two sets have the same members. */
export function areEqual<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && isWithin(a, b);
}

/** Whether the one set has every member of the other. */
export function isWithin<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].every((member) => b.has(member));
}

/** Whether two sets have a member in common. */
export function haveCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((member) => b.has(member));
}

/** The members of a set that are not among some others. */
export function without<T>(a: ReadonlySet<T>, others: Iterable<T>): ReadonlySet<T> {
  const left = new Set(a);
  for (const member of others) left.delete(member);
  return left;
}
