/**
 * Seven letters and digits that stand for some data: the same for the same
 * data, and all but certainly different for different data. Not for secrets.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) as number;
    hash = Math.imul(hash ^ code, 0x01000193);
    if (code > 0xffff) at += 1; // it takes two places
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
