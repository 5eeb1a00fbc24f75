import {parse} from 'yaml'; import fs from 'node:fs';
import {foldWord,compoundSplitter} from './src/search/word-parts.ts';
const stemOf=(f:string)=>f.replace(/(?<=.{4})(?:ern|em|en|er|es|e|s|(?<=[elr])n)$/,"");
const d=parse(fs.readFileSync('/tmp/search.yaml.orig','utf8'));
const orig=new Set<string>(d.parts);
const remove=new Set("stern stanz spaß dung stur namens tages dankes willens glaubens schutzes haft nähen urlaube haushalte halbe zuchten rauh voll museums dschungels wissbegierde quai rinne weiß allee hoff lunge dünger samen bären tiger leine leinen weiler niederschlags glaubend nullen traumreise weltalls lernende rats2 verwandte2 sorten".split(" "));
const keep=new Set("größe blüte säge länge stärke tiefe würde würfel breite kälte schwäche stille lehre speise rate räte rente säure güte höhe wärme hölle götter männer kleider rinder zinsen ferne treue ware ringen schulden süße norm noten grade haare weiße wunder".split(" "));
const verb=new Set<string>(); const all=new Set<string>(); let inVerb=false;
for(const f of [1,2,3,4]) for(const l of fs.readFileSync(`/tmp/ext/parts${f}.txt`,'utf8').split('\n')){ if(l.startsWith('#')){inVerb=/Verb-/.test(l);continue} for(const w of l.trim().split(/\s+/)){ if(!/^[a-zäöüß]{4,}$/.test(w)||remove.has(w)||orig.has(w))continue; if(inVerb&&!all.has(w))verb.add(w); all.add(w);} }
const have=new Set([...all,...orig]);
const byStem=new Map<string,string[]>(); for(const w of have){const s=stemOf(foldWord(w)); byStem.set(s,[...(byStem.get(s)??[]),w])}
const drop:string[]=[];
for(const w of all){ if(keep.has(w))continue; const s=stemOf(foldWord(w)); const o=byStem.get(s)!.filter(x=>x!==w);
  if(verb.has(w)){ if(o.some(x=>(x===w+'e'||x===w+'er'||x===w+'en')&&!drop.includes(x)))drop.push(w); continue; }
  const f=foldWord(w);
  for(const x of o){ if(drop.includes(x)||verb.has(x))continue; const g=foldWord(x); const um=/[äöü]/.test(w)&&!/[äöü]/.test(x);
    if(['n','en','s','es','e'].some(e=>w===x+e)||(um&&['','e','er','en'].some(e=>f===g+e))){drop.push(w);break} } }
for(const w of drop)all.delete(w);
console.log('drop',drop.length,drop.join(' '));

// Simple words only: a new word that falls into two parts already there is left out, unless it stays whole.
const never0=fs.readFileSync('/tmp/ext/never.txt','utf8').split(/\s+/).filter(Boolean);
const nv=[...new Set([...d.never_split,...never0])];
let list=[...new Set([...orig,...all])]; const sp0=compoundSplitter(list,nv);
const comp=[...all].filter(w=>sp0(w).length>0); for(const w of comp)all.delete(w);
console.log('compounds left out',comp.length);
const parts=[...new Set([...orig,...all])].sort(new Intl.Collator('de').compare);
fs.writeFileSync('/tmp/ext/parts.json',JSON.stringify(parts)); console.log('total parts',parts.length);
const split=compoundSplitter(parts,nv);
const show=(t:string,ws:string[])=>console.log(t+': '+ws.map(w=>[w,split(w)] as const).filter(x=>x[1].length).map(x=>x[1].join('|')).join('  '));
const sfx="ung ungen lich liche licher lichen bar bare barer baren sam same samer samen ig ige iger igen isch ische ischer ischen haft los lose loser losen er erin erinnen erin ling linge lingen chen lein ende ender enden te ten test est ste sten ster ieren ierte ierung ierungen nis nisse heit heiten keit keiten schaft tum ei eien ist isten ismus istin in innen lung dung tion tät iker".split(' ');
const hit=new Map<string,string[]>();
for(const p of parts)for(const s of sfx){const r=split(p+s); const base=split(p); if(r.length&&!( r.length===base.length&&base.length)){const l=r[r.length-1]; if(l.length>=s.length){const k=l; hit.set(k,[...(hit.get(k)??[]),r.join('|')])}}}
console.log('SUFFIX:');for(const [k,v] of [...hit].sort((a,b)=>b[1].length-a[1].length).slice(0,150))console.log(k,v.length,v.slice(0,7).join(' '));
for(const f of ['towns','words'])show(f.toUpperCase(),fs.readFileSync(`/tmp/ext/${f}.txt`,'utf8').split(/\s+/).filter(Boolean));
show('SYN',fs.readFileSync('/tmp/search.yaml.orig','utf8').match(/^  - \[.*$/gm)!.join(' ').match(/\p{L}{8,}/gu)!);
fs.writeFileSync('/tmp/ext/never.json',JSON.stringify(nv.sort(new Intl.Collator('de').compare)));
const townWords=fs.readFileSync('/tmp/ext/towns.txt','utf8').split(/\s+/).filter(w=>w&&split(w).length);
const bare=compoundSplitter(parts,d.never_split);
const wanted=[...never0,...townWords];
const seen=new Set(d.never_split.map((w:string)=>w.toLowerCase()));
const addNever=wanted.filter(w=>bare(w).length>0&&!seen.has(w.toLowerCase())&&(seen.add(w.toLowerCase()),true));
console.log('never unneeded',wanted.filter(w=>!bare(w).length).join(' '));
const never=[...d.never_split,...addNever].sort(new Intl.Collator('de').compare);
// synonyms
const groups:string[][]=[...d.synonyms,...fs.readFileSync('/tmp/ext/syn2.txt','utf8').trim().split('\n').map(l=>l.split(/, /).map(x=>x.replace(/"/g,'')))];
const ends=["","e","en","s","es","er","ern","em","in","innen"];
const infl=(f:string)=>{const x=foldWord(f),b=x.replace(/e$/,'');return [x,...ends.map(e=>b+e),...(/[lr]$/.test(b)?[b+'n']:[])]};
const owner=new Map<string,number>(); groups.forEach((g,i)=>g.forEach(f=>{ for(const s of new Set(f.length<=3?['='+f]:f.includes(' ')?[foldWord(f)]:infl(f))){const o=owner.get(s); if(o!==undefined&&o!==i)console.log('CLASH',s,groups[o].join(','),'<>',g.join(',')); owner.set(s,i);} }));
groups.forEach(g=>{const s=new Set(g.map(foldWord)); if(s.size<g.length)console.log('DUP',g)});
groups.sort((a,b)=>new Intl.Collator('de').compare(a[0],b[0]));
const q=(f:string)=>/^\p{L}[\p{L}\d \-]*$/u.test(f)&&!/^(true|false|yes|no|null|on|off)$/i.test(f)?f:JSON.stringify(f);
const src=fs.readFileSync('/tmp/search.yaml.orig','utf8');
const head=src.slice(0,src.indexOf('\nparts:')+1), wo=src.slice(src.indexOf('\nwritten_out:')+1,src.indexOf('\nnever_split:')+1);
const emit=(P:readonly string[],G:string[][],N:string[])=>head+'parts:\n'+P.map(w=>`  - ${w}\n`).join('')+'\nsynonyms:\n'+G.map(g=>`  - [${g.map(q).join(', ')}]\n`).join('')+'\n'+wo+'never_split:\n'+N.map(w=>`  - ${w}\n`).join('');
console.log('roundtrip',emit(d.parts,d.synonyms,d.never_split).trimEnd()===src.trimEnd());
const out=emit(parts,groups,never); parse(out); fs.writeFileSync('/tmp/ext/search.yaml',out);
console.log('COUNTS',parts.length,groups.length,never.length,'added never',addNever.length);
console.log('COMP',comp.map(w=>sp0(w).join('|')).join(' '));
