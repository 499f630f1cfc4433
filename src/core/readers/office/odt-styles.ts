import type { BlockKind } from '../../model/source';
import { readXml } from '../archive/xml';
import { styleKind } from './docx-styles';

/** What the styles of an OpenDocument text say, by their names. */
export interface OdtStyles {
  readonly raised: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, BlockKind>;
}

/**
 * The styles of some XML parts, automatic ones among them. Those were made for a single place (ISO/IEC 26300-3, 16).
 */
export function odtStyles(...parts: readonly string[]): OdtStyles {
  const raised = new Set<string>();
  const hidden = new Set<string>();
  const kinds = new Map<string, BlockKind>();
  let style = '';
  for (const xml of parts) {
    readXml(xml, {
      open(name, attributes) {
        if (name === 'style:style') {
          style = attributes['style:name'] ?? '';
          const [name = style, parent = ''] = [attributes['style:display-name'], attributes['style:parent-style-name']];
          const kind = kindOf(name) ?? kindOf(parent);
          if (kind) kinds.set(style, kind);
        } else if (name === 'style:text-properties') {
          if (isRaised(attributes['style:text-position'] ?? '')) raised.add(style);
          if (attributes['text:display'] === 'none') hidden.add(style);
        }
      },
      close: () => undefined,
    });
  }
  return { raised, hidden, kinds };
}

/** "super 58%", or a shift upwards in per cent. */
function isRaised(position: string): boolean {
  return position.startsWith('super') || Number.parseFloat(position) > 0;
}

/** Names are written as `Heading_20_1` in the file. */
function kindOf(name: string): BlockKind | undefined {
  return styleKind(name.replaceAll('_20_', ' '));
}
