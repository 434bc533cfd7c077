/**
 * Writes a door in CommonJS beside each door: it hands on the ES module, which every Node.js that the package is for
 * can `require`. So the code is in the package once, and loaded once: there is one `ComplaintsError`, however a
 * program loads it. Part of `npm run build`.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { doors } from './doors.js';

for (const { output } of doors) {
  const module = `'./${basename(output)}.js'`;
  writeFileSync(`dist/${output}.cjs`, `module.exports = require(${module});\n`);
  writeFileSync(`dist/${output}.d.cts`, `export * from ${module};\n`);
}
