import { message } from '../../model/message';
import type { Problem } from '../../model/problem';

/** The remark on changes that nobody has accepted or rejected yet; nothing where there are none. */
export function openChanges(count: number): readonly Problem[] {
  if (count === 0) return [];
  const remark =
    count === 1
      ? message('{0} tracked change is open: what was inserted was read, what was deleted was not.', count)
      : message('{0} tracked changes are open: what was inserted was read, what was deleted was not.', count);
  return [{ code: 'open-changes', severity: 'warning', message: remark }];
}
