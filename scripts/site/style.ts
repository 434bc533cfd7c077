/** What the pages of the site need beyond the style of a document. */
export const SITE_STYLE = `
.site nav { border-block: 0 solid; border-bottom: 1px solid #767676; }
.site ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; list-style: none; margin: 0 auto; padding: 0.25em 1em; max-width: 66em; }
.site a { display: inline-block; padding: 0.35em 0; }
.site a[aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
img { max-width: 100%; height: auto; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: #f3f3f3; padding: 0.75em; }
blockquote { border-inline-start: 4px solid #767676; margin-inline: 0; padding-inline-start: 1em; }
@media print { .site { display: none; } }
`;

/** For pages with wide tables or pictures. */
export const WIDE = 'main { max-width: 66em; }\n';
