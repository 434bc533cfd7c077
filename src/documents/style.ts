const common = `
:root { color-scheme: light; }
body { margin: 0; color: #1a1a1a; background: #fff; line-height: 1.5; }
main { max-width: 44em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.4em; text-align: left; vertical-align: top; }
tr, li { break-inside: avoid; }
@page { margin: 2cm; }
@media print { main { max-width: none; padding: 0; } }
`;

/** The style sheet of a page, by how it is printed. */
export const STYLE: Readonly<Record<'normal' | 'large', string>> = {
  normal: `${common}body { font: 1rem/1.5 system-ui, Arial, Helvetica, sans-serif; }`,
  large: `${common}body { font: 18pt/1.5 Arial, Helvetica, sans-serif; } h1 { font-size: 28pt; } h2 { font-size: 24pt; } h3 { font-size: 20pt; }`,
};
