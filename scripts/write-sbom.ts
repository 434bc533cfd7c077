/**
 * Writes what a user installs with the package, with versions and checksums, as `reports/sbom.cdx.json` (CycloneDX):
 * `npm run sbom`. `npm sbom --omit dev` would leave out a package that a development tool needs as well, so npm is
 * shown a lock file that has none of those.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Locked {
  readonly dev?: true;
  readonly devOptional?: true;
  readonly peer?: true;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { devDependencies: _, scripts: __, ...manifest } = read('package.json');
const lock = read('package-lock.json');
const { devDependencies: ___, ...root } = lock.packages[''];
const shipped = Object.entries<Locked>(lock.packages).filter(
  ([path, { dev, devOptional, peer }]) => path && !dev && !devOptional && !peer,
);

// Named as the package is: npm names what it describes after its folder.
const folder = join(mkdtempSync(join(tmpdir(), 'sbom-')), manifest.name);
mkdirSync(folder);
const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), JSON.stringify(content));
write('package.json', manifest);
write('package-lock.json', { ...lock, packages: { '': root, ...Object.fromEntries(shipped) } });

const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
const sbom = execFileSync('npm', ['sbom', ...options], { cwd: folder, encoding: 'utf8' });
rmSync(folder, { recursive: true });

const named: string[] = JSON.parse(sbom).components.map(({ name }: { name: string }) => name);
const missing = Object.keys(manifest.dependencies).filter((name) => !named.includes(name));
if (missing.length > 0) throw new Error(`The list of parts lacks ${missing.join(', ')}`);

mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.cdx.json', sbom);
console.log(`reports/sbom.cdx.json: ${named.join(', ')}`);
