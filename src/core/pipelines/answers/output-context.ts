import type { SourceSummary } from '../../model/api';
import type { OutputContext, Palette } from '../../model/output';
import type { Rule } from '../../model/judging/rule';
import type { PassageRef } from '../../model/source';
import type { Range } from '../../model/span';

/** What an output asks of the engine. */
interface Corpus {
  sources(): readonly SourceSummary[];
  locate(passage: PassageRef): { readonly range: Range } | undefined;
}

/** What a host says of itself; `palette` and `width` matter to a terminal only. */
export type OutputHost = Pick<OutputContext, 'toolVersion' | 'rootUri' | 'homepage' | 'translate' | 'date'> &
  Partial<Pick<OutputContext, 'palette' | 'width'>>;

/** Columns of a text that is not for a terminal. */
const USUAL_WIDTH = 100;

const same = (text: string): string => text;
const NO_COLOURS: Palette = {
  error: same,
  warning: same,
  information: same,
  hint: same,
  strong: same,
  faint: same,
  good: same,
};

/** Everything that an output needs besides the drafts, from the engine as it stands now. */
export function outputContext(corpus: Corpus, rules: readonly Rule[], host: OutputHost): OutputContext {
  return {
    palette: NO_COLOURS,
    width: USUAL_WIDTH,
    ...host,
    rules: rules.map(({ code, severity, title, description, details }) => ({
      code,
      severity,
      title,
      description,
      details,
    })),
    sources: new Map(corpus.sources().map((source) => [source.id, source])),
    locate: (passage) => corpus.locate(passage)?.range,
  };
}
