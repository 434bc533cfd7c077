/**
 * The page as one script and one style sheet, and Graphviz as another script, which the page loads when a diagram is asked
 * for. They are classic scripts: so the page works from a folder, without a server.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { doors } from '../scripts/doors.js';
import { navigation } from '../scripts/site/navigation.js';
import { SITE_STYLE } from '../scripts/site/style.js';
import { STYLE } from '../src/documents/pages/style.js';

/** Where the page is in the site. */
const PLACE = 'try/index.html';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const SITE_CSS = 'virtual:site.css';

/** What is known of two libraries, and of no weight. */
const KNOWN = ['MODULE_LEVEL_DIRECTIVE', 'EMPTY_IMPORT_META'];

/** The navigation and the style that every page of the site has. */
const asInTheSite: Plugin = {
  name: 'as-in-the-site',
  enforce: 'pre',
  // The package says of itself that its modules have no side effects, which is not so of a style sheet.
  resolveId: (id) =>
    id.endsWith('.css')
      ? { id: id === SITE_CSS ? SITE_CSS : path('src/style.css'), moduleSideEffects: true }
      : undefined,
  load: (id) => (id === SITE_CSS ? `${STYLE.normal}${SITE_STYLE}` : undefined),
  transformIndexHtml: (html) =>
    html.replace('<!-- navigation -->', () => navigation(PLACE, [], 'link')),
};

/** What is loaded from a folder can be no module. */
const classic: Plugin = {
  name: 'classic',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html
        .replace(/<script type="module" crossorigin/, '<script defer')
        .replace(/(<link rel="stylesheet") crossorigin/, '$1'),
  },
};

export default defineConfig(({ mode }) => ({
  root: path('.'),
  base: './',
  resolve: {
    alias: doors.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: path(`../${source}`),
    })),
  },
  plugins: [asInTheSite, classic],
  build: {
    outDir: path('../docs/site/try'),
    emptyOutDir: mode !== 'drawing',
    target: 'es2023',
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        if (!KNOWN.includes(log.code ?? '')) report(level, log);
      },
      ...(mode !== 'drawing' && {
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      }),
    },
    ...(mode === 'drawing' && {
      lib: {
        entry: path('src/drawing.ts'),
        formats: ['iife'],
        name: 'housingComplaintsDrawing',
        fileName: () => 'drawing.js',
      },
    }),
  },
}));
