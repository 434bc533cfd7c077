import {
  bundledLanguages,
  bundledThemes,
  codeToTokensWithThemes,
  createOnigurumaEngine,
  createShikiInternal,
  loadBuiltinWasm,
} from '@gerrit0/mini-shiki';
import { escaped, unescaped } from './escape.js';

/* Code in colours, worked out when the site is built: the pages themselves need no script for it. */

const LANGUAGES = [
  'javascript',
  'html',
  'json',
  'mermaid',
  'python',
  'shellscript',
  'sql',
  'typescript',
];
const THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;

await loadBuiltinWasm();
const shiki = await createShikiInternal({
  engine: createOnigurumaEngine(),
  themes: Object.values(THEMES).map((name) => bundledThemes[name]),
  langs: LANGUAGES.map((name) => bundledLanguages[name as keyof typeof bundledLanguages]),
});

const isKnown = (language: string): boolean => shiki.getLoadedLanguages().includes(language);

/**
 * The code of a page in colours, and every block of it as a part that the keyboard can scroll: lines are not broken.
 * A block in a language that is not known stays as it is.
 */
export const withHighlights = (html: string): string =>
  html.replaceAll(
    /<pre><code(?: class="language-([\w-]+)")?>([\s\S]*?)<\/code><\/pre>/g,
    (_, language: string | undefined, code: string) => {
      const inside = language && isKnown(language) ? coloured(unescaped(code), language) : code;
      return `<pre tabindex="0" role="group" aria-label="Code"><code>${inside}</code></pre>`;
    },
  );

function coloured(code: string, lang: string): string {
  const text = code.replace(/\n$/, '');
  return codeToTokensWithThemes(shiki, text, { lang, themes: THEMES })
    .map((line) => line.map(({ content, variants }) => piece(content, variants)).join(''))
    .join('\n');
}

/** A piece of code in two colours. What is in the colour of the text needs none. */
function piece(content: string, { light, dark }: Readonly<Record<string, Colour>>): string {
  const [bright = '', dim = ''] = [light?.color?.toLowerCase(), dark?.color?.toLowerCase()];
  const strong = bright === FAINT ? STRONGER : bright;
  if (content.trim() === '' || TEXT.includes(bright)) return escaped(content);
  return `<span class="c" style="--l:${strong};--d:${dim}">${escaped(content)}</span>`;
}

interface Colour {
  readonly color?: string;
}

/** The colour in which the theme writes what it knows nothing of. */
const TEXT = ['', '#0e1116'];

/** The colour of comments is too faint for WCAG AAA (1.4.6) on the grey of these pages. */
const [FAINT, STRONGER] = ['#66707b', '#4a525c'];
