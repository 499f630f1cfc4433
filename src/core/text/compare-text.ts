/** The plain order of code units, for `sort`: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An order for `sort` by some texts of each item: of the first of them that differs. */
export function byTexts<Name extends string>(
  ...names: readonly Name[]
): (a: Readonly<Record<Name, string>>, b: Readonly<Record<Name, string>>) => number {
  return (a, b) => {
    for (const name of names) {
      const order = compareText(a[name], b[name]);
      if (order !== 0) return order;
    }
    return 0;
  };
}
