/**
 * Writes what a user installs with the package, and what is built into it, with versions and checksums, as `reports/sbom.cdx.json` (CycloneDX):
 * `npm run sbom`. `npm sbom --omit dev` would leave out a package that a development tool needs as well, so npm is
 * shown a lock file that has none of those.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesIn } from './included.js';

interface Locked {
  readonly dev?: true;
  readonly devOptional?: true;
  readonly peer?: true;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { devDependencies, scripts: _, ...manifest } = read('package.json');
const lock = read('package-lock.json');
const { devDependencies: __, ...root } = lock.packages[''];

/** The packages whose code is in `dist/`, those of them that this package asks for itself, and all that they ask for. */
const included = namesIn(readFileSync('dist/included.txt', 'utf8'));
const builtIn = Object.fromEntries(
  Object.entries(devDependencies).filter(([name]) => included.includes(name)),
);
const below = new Set<string>();
for (const name of Object.keys(builtIn)) follow(name);

const shipped = Object.entries<Locked>(lock.packages).filter(
  ([path, { dev, devOptional, peer }]) =>
    below.has(path) || (path && !dev && !devOptional && !peer),
);

function follow(name: string): void {
  const path = `node_modules/${name}`;
  if (below.has(path)) return;
  below.add(path);
  for (const other of Object.keys(lock.packages[path]?.dependencies ?? {})) follow(other);
}

// Named as the package is: npm names what it describes after its folder.
const folder = join(mkdtempSync(join(tmpdir(), 'sbom-')), manifest.name);
mkdirSync(folder);
const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), JSON.stringify(content));
const dependencies = { ...manifest.dependencies, ...builtIn };
write('package.json', { ...manifest, dependencies });
const packages = { '': { ...root, dependencies }, ...Object.fromEntries(shipped) };
write('package-lock.json', { ...lock, packages });

const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
const sbom = execFileSync('npm', ['sbom', ...options], { cwd: folder, encoding: 'utf8' });
rmSync(folder, { recursive: true });

const named: string[] = JSON.parse(sbom).components.map(({ name }: { name: string }) => name);
const missing = [...Object.keys(dependencies), ...included].filter((name) => !named.includes(name));
if (missing.length > 0) throw new Error(`The list of parts lacks ${missing.join(', ')}`);

mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.cdx.json', sbom);
console.log(`reports/sbom.cdx.json: ${named.join(', ')}`);
