import { parseDocument, parse } from 'yaml'; import fs from 'node:fs'; import path from 'node:path';
const walk=d=>fs.readdirSync(d,{withFileTypes:true}).flatMap(e=>e.isDirectory()?walk(path.join(d,e.name)):[path.join(d,e.name)]);
const text=[...walk('content/chapitres'),'content/parcours.yaml','content/chronologie.yaml','content/competences.yaml','content/glossaire.yaml','content/incertitudes.yaml',...walk('src').filter(f=>/\.(ts|astro)$/.test(f))].map(f=>fs.readFileSync(f,'utf8')).join('\n');
const esc=s=>s.replace(/-/g,'\\-');
const has=id=>new RegExp(`(?<![\\w-])${esc(id)}(?![\\w-])`).test(text);
const f=parse(fs.readFileSync('content/faits.yaml','utf8')); const un=f.filter(x=>!has(x.id)).map(x=>x.id);
console.log(f.length,'facts, unused',un.length,un.join(' '));
if(process.argv[2]==='write'){ let d=parseDocument(fs.readFileSync('content/faits.yaml','utf8')); for(let i=d.contents.items.length-1;i>=0;i--) if(un.includes(d.contents.items[i].get('id'))) { const c=d.contents.items[i].commentBefore; d.contents.delete(i); if(c&&d.contents.items[i]&&!d.contents.items[i].commentBefore) d.contents.items[i].commentBefore=c; } fs.writeFileSync('content/faits.yaml',d.toString({lineWidth:120})); }
const kept=f.filter(x=>!un.includes(x.id)); const used=new Set(kept.flatMap(x=>x.sources));
const s=parse(fs.readFileSync('content/sources.yaml','utf8')); const us=s.filter(x=>!used.has(x.id)&&!has(x.id)).map(x=>x.id); console.log(s.length,'sources, unused',us.length,us.join(' '));
if(process.argv[2]==='write'){ let d=parseDocument(fs.readFileSync('content/sources.yaml','utf8')); for(let i=d.contents.items.length-1;i>=0;i--) if(us.includes(d.contents.items[i].get('id'))) { const c=d.contents.items[i].commentBefore; d.contents.delete(i); if(c&&d.contents.items[i]&&!d.contents.items[i].commentBefore) d.contents.items[i].commentBefore=c; } fs.writeFileSync('content/sources.yaml',d.toString({lineWidth:120})); }
