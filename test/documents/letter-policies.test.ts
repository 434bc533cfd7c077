import { describe, expect, test } from 'vitest';
import { LETTER_KINDS, toHtml, toMarkdown } from '../../src/documents/index.js';
import { lettersOf } from './letter-every-policy.js';
import { idsOf, policies } from './letter-policy-words.js';
import { textOf } from './letter-text.js';

describe.each(policies.map((policy) => ({ name: policy.id, policy })))('$name', ({ policy }) => {
  test.each(LETTER_KINDS)('%s: no letter has a hole in it, or a word of ours', (kind) => {
    for (const made of lettersOf(policy, kind)) {
      if (!made.ok) continue;
      const text = textOf(made.document);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|not-seen|not-stated/);
      expect(text).not.toMatch(/ {2}|\.\.|\(\)|: \.| [,.]|\n\n/);
      const words = text.split(/[\s(),;:“”]+/);
      for (const id of idsOf(policy)) expect(words).not.toContain(id);
      for (const written of [toMarkdown(made.document), toHtml(made.document)])
        expect(written).not.toContain('undefined');
    }
  });
  test.each(LETTER_KINDS)(
    '%s: what keeps one from being written is said, with its place',
    (kind) => {
      for (const made of lettersOf(policy, kind)) {
        if (made.ok) continue;
        expect(made.issues).not.toEqual([]);
        for (const { message, path, policy: of } of made.issues) {
          expect(message).not.toMatch(/undefined|\[object/);
          expect(path).not.toBe('');
          expect(of).toEqual({ id: policy.id, edition: policy.edition });
        }
      }
    },
  );
});

test('only a power that was not available keeps one from being written', () => {
  const all = policies.flatMap((policy) =>
    LETTER_KINDS.flatMap((kind) =>
      lettersOf(policy, kind).map((made) => ({ at: `${policy.id} ${kind}`, made })),
    ),
  );
  const kept = all.flatMap(({ at, made }) =>
    made.ok ? [] : made.issues.map(({ path, message }) => `${at}: ${path}: ${message}`),
  );
  expect(
    kept.filter(
      (one) => !one.includes('part of the policy on refusing escalation was not available'),
    ),
  ).toEqual([]);
  expect(all.length - kept.length).toBeGreaterThan(180);
});
