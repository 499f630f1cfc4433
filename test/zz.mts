import { readFileSync, readdirSync } from 'node:fs';
import { draftOf, engineOver } from './support/engine';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverMarkdown } from '../src/server/features/hover';
import { translator } from '../src/server/context';
const sources = Object.fromEntries(readdirSync('corpus').map((n)=>[n, readFileSync('corpus/'+n)]));
const e = await engineOver(process.argv[2]==='dup' ? {...sources, ...Object.fromEntries(Object.entries(sources).map(([n,b])=>['copy-'+n,b]))} : sources);
const text = readFileSync('test/fixtures/sample/draft.md','utf8');
const d = draftOf(text);
const doc = TextDocument.create(d.uri,'markdown',1,text);
const ctx = { service: e, locale:'en', text: translator(undefined), client:{commands:true, markdown:true} } as any;
const seen=new Set<string>();
for (let o=0;o<text.length;o+=3){ const h = await e.hover(d,o); if(!h) continue; const key=JSON.stringify(h.span)+h.kind; if(seen.has(key)) continue; seen.add(key);
 const md = hoverMarkdown(ctx,h,doc).replace(/\]\(command:[^)]*\)/g,']').replace(/\\/g,'');
 console.log('=== '+text.slice(h.span.start,h.span.end).replace(/\n/g,' ')+'  ['+h.kind+' '+h.standing+']'); console.log(md);
}
