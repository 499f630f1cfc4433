import { extractNumericFacts } from '../../../src/core/facts/numeric';

/** What a sentence's numbers come to: `words = value dimension counted [least, most]`, in its order. */
export function told(sentence: string): readonly string[] {
  return extractNumericFacts(sentence).map((fact) => {
    if (fact.kind !== 'quantity') return fact.text;
    const { min, max } = fact.interval;
    const width = min === max ? '' : ` [${min}, ${max}]`;
    const counted = [fact.dimension, ...fact.counted].join(' ');
    return `${fact.text} = ${Number(fact.value.toFixed(6))} ${counted}${width}${fact.per === undefined ? '' : ` per ${fact.per}`}`;
  });
}
