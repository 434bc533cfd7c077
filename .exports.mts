import ts from '/work/main/node_modules/typescript/lib/typescript.js';
const [,, root, ...files] = process.argv;
const cfg = ts.readConfigFile(root+'/tsconfig.json', ts.sys.readFile);
const p = ts.parseJsonConfigFileContent(cfg.config, ts.sys, root);
const prog = ts.createProgram(files.map(f=>root+'/'+f), p.options);
const c = prog.getTypeChecker();
for (const f of files){ const sf=prog.getSourceFile(root+'/'+f); if(!sf){console.log('NO',f);continue;}
 const s=c.getSymbolAtLocation(sf); for(const e of c.getExportsOfModule(s)) console.log(f.replace('src/','')+' '+e.name);}
