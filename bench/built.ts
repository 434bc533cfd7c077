import { existsSync } from 'node:fs';

// The build is measured, not the sources: whatever runs TypeScript adds to what functions cost.

/** A door of the library as it is built. */
async function door<T>(name: string): Promise<T> {
  const file = new URL(`../dist/${name}.js`, import.meta.url);
  if (!existsSync(file)) throw new Error('Build the library first: npm run build');
  return (await import(file.href)) as T;
}

export const library = await door<typeof import('../src/index.js')>('index');
export const { housingPlus2018 } =
  await door<typeof import('../src/policies/index.js')>('policies');
export const { timeline } = await door<typeof import('../src/documents/index.js')>('documents');
