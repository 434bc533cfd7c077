const common = `
:root { color-scheme: light; }
body { margin: 0; color: #1a1a1a; background: #fff; line-height: 1.5; }
main { max-width: 44em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
h1, h2, h3, p, li, th, td { unicode-bidi: plaintext; text-align: start; }
a { color: #0b4a8f; }
a:focus, .table:focus { outline: 3px solid #0b4a8f; outline-offset: 2px; }
.skip { position: absolute; left: -999em; }
.skip:focus { position: static; display: inline-block; padding: 1em; }
nav { border-block: 1px solid #767676; }
nav li { padding: 0.15em 0; }
li > p { margin: 0.35em 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.4em; vertical-align: top; overflow-wrap: break-word; min-width: 4em; max-width: 20em; }
th { background: #f3f3f3; }
tr, li { break-inside: avoid; }
thead { display: table-header-group; }
@page { margin: 2cm; }
@media print {
  main { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .table { overflow: visible; }
  table { font-size: 0.9em; }
  th, td { min-width: 0; }
}
`;

/** Rows in 18 point are too wide for a sheet: each becomes a list of its cells, with their headings. */
const large = `
body { font: 18pt/1.5 Arial, Helvetica, sans-serif; }
h1 { font-size: 28pt; }
h2 { font-size: 24pt; }
h3 { font-size: 20pt; }
@media print {
  table { font-size: 18pt; }
  table, tbody, tr, td { display: block; max-width: none; }
  thead { display: none; }
  tr { border-top: 2px solid #767676; padding: 0.4em 0; }
  td { border: 0; padding: 0.1em 0; }
  td::before { content: attr(data-column) ": "; font-weight: bold; }
}
`;

/** The style sheet of a page, by how it is printed. */
export const STYLE: Readonly<Record<'normal' | 'large', string>> = {
  normal: `${common}body { font: 1rem/1.5 system-ui, Arial, Helvetica, sans-serif; }`,
  large: `${common}${large}`,
};
