import type { Remark } from '../model/draft-document';
import type { Finding } from '../model/judging/finding';
import { render } from '../model/message';
import type { CheckedDraft, OutputContext } from '../model/output';
import { attribution } from '../text/attributing/attribution';
import { oneLine, visible } from '../text/characters/display';
import { shownPath } from '../text/shown-path';

/** Evidence shown for one finding; the rest is in the JSON. */
const SHOWN_EVIDENCE = 2;

/** The findings of a draft as remarks for its margin: the message, the source's words and their place, the way out. */
export function remarksOf({ report }: CheckedDraft, context: OutputContext): readonly Remark[] {
  return report.findings.map((finding) => ({ span: finding.span, text: linesOf(finding, context).join('\n') }));
}

function linesOf(finding: Finding, context: OutputContext): readonly string[] {
  const { translate } = context;
  const fix =
    finding.fixes.find(({ preferred }) => preferred) ?? finding.fixes.find(({ kind }) => kind === 'use-source');
  return [
    visible(render(finding.message, translate)),
    ...finding.evidence.slice(0, SHOWN_EVIDENCE).map(({ passage }) => {
      const metadata = context.sources.get(passage.source)?.metadata;
      const who = metadata ? oneLine(attribution(metadata, '')) : '';
      const place = [who, passage.locator, shownPath(passage.source, context.rootUri)].filter(Boolean).join(', ');
      return `“${oneLine(passage.text)}” — ${visible(place)}`;
    }),
    ...(fix ? [`Fix: ${oneLine(render(fix.title, translate))}`] : []),
    `(${finding.rule})`,
  ];
}
