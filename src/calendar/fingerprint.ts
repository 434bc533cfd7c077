/**
 * Seven letters and digits that stand for some data: the same for the same
 * data, and all but certainly different for different data. Not for secrets.
 */
export function fingerprint(data: unknown): string {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const character of JSON.stringify(data)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
