const common = `
:root { color-scheme: light; }
body { margin: 0; color: #1a1a1a; background: #fff; line-height: 1.5; }
main { max-width: 44em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; margin: 1.4em 0 0.6em; break-after: avoid; }
h1 { font-size: 1.8em; margin-top: 0.6em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.15em; }
main:has(th:nth-child(5)) { max-width: 64em; }
main:has(th:nth-child(5)) > :is(p, ul, nav) { max-width: 44em; }
main:not(:has(nav)) h1 { font-size: 1.4em; }
main:not(:has(nav)) h2 { font-size: 1.15em; margin-bottom: 0.4em; }
.close { margin-bottom: 3.5em; }
p, li { orphans: 3; widows: 3; }
h1, h2, h3, p, li, th, td { unicode-bidi: plaintext; text-align: start; }
a { color: #0b4a8f; }
a:focus, .table:focus { outline: 3px solid #0b4a8f; outline-offset: 2px; }
.skip { position: absolute; left: -999em; }
.skip:focus { position: static; display: inline-block; padding: 1em; }
nav { border-block: 1px solid #767676; margin: 1.5em 0; }
nav ul { padding-inline-start: 1.2em; }
nav li { padding: 0.15em 0; }
li > p { margin: 0.35em 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; line-height: 1.4; }
th, td { border: 1px solid #767676; padding: 0.4em; vertical-align: top; overflow-wrap: break-word; min-width: 4em; max-width: 20em; }
th { background: #f3f3f3; }
tr, li, .close + p { break-inside: avoid; }
p:has(+ ul), p:has(+ .table), p:has(+ .close), .close { break-after: avoid; }
li:first-child:not(:last-child) { break-after: avoid; }
thead { display: table-header-group; }
@media print {
  main { max-width: none; padding: 0; }
  .skip { display: none; }
  nav { break-inside: avoid; }
  nav a { color: inherit; text-decoration: none; }
  .table { overflow: visible; }
  table { font-size: 0.9em; }
  th, td { min-width: 0; }
  td:first-child { min-width: 6.5em; }
}
`;

/** A page of paper, with its number at the foot in the size of the text. */
const sheet = (size: string) => `
@page {
  size: A4;
  margin: 2cm;
  @bottom-center { content: counter(page) " of " counter(pages); font: ${size} Arial, Helvetica, sans-serif; }
}
`;

/** Displays each row that would be too wide as a list of its cells, with the headings of their columns. */
const STACKED = `
  table, tbody, tr, td { display: block; max-width: none; }
  thead { display: none; }
  tr { border-top: 2px solid #767676; padding: 0.4em 0; }
  td { border: 0; padding: 0.1em 0; }
  td:empty { display: none; }
  td::before { content: attr(data-column) ": "; font-weight: bold; }
`;

const normal = `
body { font: 1rem/1.5 system-ui, Arial, Helvetica, sans-serif; }
@media print { body { font-family: Arial, Helvetica, sans-serif; } }
@media screen and (max-width: 40em) {${STACKED}}
`;

const large = `
body { font: 18pt/1.5 Arial, Helvetica, sans-serif; }
h1 { font-size: 28pt; }
h2 { font-size: 24pt; }
h3 { font-size: 20pt; }
main:not(:has(nav)) h1 { font-size: 24pt; }
main:not(:has(nav)) h2 { font-size: 20pt; }
@media screen and (max-width: 60em) {${STACKED}}
@media print {${STACKED}  table { font-size: 18pt; }
}
`;

/** The style sheet for normal or large print. */
export const STYLE: Readonly<Record<'normal' | 'large', string>> = {
  normal: `${common}${sheet('11pt')}${normal}`,
  large: `${common}${sheet('18pt')}${large}`,
};
