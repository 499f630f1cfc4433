// @ts-nocheck
import { analyse } from '../../src/core/compare/sentence/analysis';
import { portionsOf } from '../../src/core/compare/sentence/relations/portions';
import { pairsOf } from '../../src/core/compare/sentence/relations/pairs';
for (const t of process.argv.slice(2)) { const a = analyse(t); console.log(a.tokens.map(x=>x.text+'/'+x.pos).join(' ')); for (const [k, ps] of portionsOf(a)) console.log(k, ps.map(p => a.tokens.slice(p.from,p.to).map(x=>x.text).join(' ')+' = '+t.slice(p.value.span.start,p.value.span.end)).join(' || '));
console.log(pairsOf(a).map(p=>t.slice(p.value.span.start,p.value.span.end)+'~'+t.slice(p.key.span.start,p.key.span.end)).join('; ')); console.log(a.terms.filter(u=>u.fact).map(u=>t.slice(u.span.start,u.span.end)+':'+u.fact.kind+'/'+u.fact.role+'/'+u.fact.relation)) }
