const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What HTML and XML escape, as text again. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex, number, name) =>
    number ? String.fromCodePoint(Number.parseInt(number, hex ? 16 : 10)) : (SIGNS[name] ?? whole),
  );

/** Text as HTML has it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
