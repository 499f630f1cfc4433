import { suspicionsOf } from '../../src/core/compare/judge';
import { confidenceOf } from '../../src/core/compare/score';
import { corpusOf, sentencesOf } from './quality-corpus';
const cases: [string,string][] = [
['The airline ordered 40 aircraft from Airbus in a deal worth nearly $5 billion.','The airline ordered 40 aircraft from Boeing in a deal worth nearly $5 billion.'],
['Shareholders rejected the takeover bid from Kestrel Capital by a vote of 61 to 39 percent.','Shareholders accepted the takeover bid from Kestrel Capital by a vote of 61 to 39 percent.'],
['The earthquake measured 6.3 on the Richter scale and struck 30 km south of Quito.','The earthquake struck 30 km north of Quito.'],
['The museum is free on Sundays and closed on Mondays; it had 310,000 visitors last year.','The museum is open on Mondays.'],
['The senator voted against the bill because it did not include money for rural hospitals.','The senator voted for the bill because it did not include money for urban hospitals.'],
['Police arrested three men in Antwerp on Sunday and seized 400 kg of cocaine.','Police released three men in Rotterdam on Sunday and seized 400 kg of cocaine.'],
['Inflation in the eurozone slowed to 5.5 percent in June, from 6.1 percent in May.','Inflation in the eurozone accelerated to 5.5 percent in June, from 6.1 percent in May.'],
['Anna Lindqvist, chief financial officer of Norrvik, resigned on Monday.','Anna Lindqvist, chief executive officer of Norrvik, resigned on Monday.'],
['The probe will not land on Europa; it will orbit Jupiter.','The probe will land on Europa.'],
['The mayor denied that the city had known of the leak before 2018.','The mayor confirmed that the city had known of the leak before 2008.'],
['The company refused to sell its American unit.','The company agreed to sell its American unit.'],
];
for (const [src,draft] of cases) { const c=corpusOf(new Map([['a',src]])); for (const s of sentencesOf(draft,c)) { console.log(draft, s.input.candidates.length); for (const {suspicion:u,features:f} of suspicionsOf(s.input)) console.log('   ',u.slot,'|',draft.slice(u.unit.span.start,u.unit.span.end),'|',src.slice(u.other.span.start,u.other.span.end),confidenceOf(f).toFixed(2),'cov',f['claim covered']!.toFixed(2),'ctx',f['context']!.toFixed(2)); } }
