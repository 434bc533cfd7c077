/** What the pages of the site need beyond the style of a document. */
export const SITE_STYLE = `
.site nav { border-block: 0 solid; border-bottom: 1px solid #767676; margin: 0.5em 0; }
.site ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; list-style: none; margin: 0 auto; padding: 0.25em 1em; max-width: 66em; }
.site a { display: inline-block; padding: 0.35em 0; }
.site a[aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
.site form { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin: 0.5em auto; padding: 0 1em; max-width: 66em; }
.site input, .site button { font: inherit; color: inherit; background: none; border: 1px solid #767676; padding: 0.25em 0.5em; }
.site input { flex: 1 1 9em; min-width: 0; max-width: 24em; }
.site :is(input, button):focus-visible { outline: 3px solid; outline-offset: 2px; }
img { max-width: 100%; height: auto; }
code { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { overflow-x: auto; font-size: 0.9em; line-height: 1.45; background: #f3f3f3; padding: 0.75em; }
pre code { overflow-wrap: normal; }
pre:focus-visible { outline: 3px solid; outline-offset: 2px; }
pre .c { color: var(--l); }
blockquote { border-inline-start: 4px solid #767676; margin-inline: 0; padding-inline-start: 1em; }
@media print { .site { display: none; } pre { white-space: pre-wrap; } }
`;

/** For readers whose screens are dark. Pictures stay on white, as they were drawn. */
export const DARK = `@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; }
  body { color: #f0f3f6; background: #0e1116; }
  a { color: #91c4ff; }
  a:focus, .table:focus { outline-color: #91c4ff; }
  th, pre { background: #1d232b; }
  pre .c { color: var(--d); }
  img { background: #fff; }
}
`;

/** Code of 100 letters in a line has room; what is read stays narrow. */
export const ROOMY = 'main { max-width: 52em; }\nmain > :not(pre, .table) { max-width: 44em; }\n';

/** For pages with wide tables or pictures. */
export const WIDE = 'main { max-width: 66em; }\n';
