/** The choice of the policy, and one that is pasted. */
import type { Change, View } from './app.js';
import { byId, fill, h } from './dom.js';
import { CHOICES, OWN, TEMPLATE } from './policies.js';
import { POLICY } from './words.js';

/** The part of the page that has the policy. */
export function policyPart(change: Change): (view: View) => void {
  const choice = byId<HTMLSelectElement>('policy');
  const file = byId<HTMLTextAreaElement>('policy-file');
  fill(
    choice,
    ...CHOICES.map(({ id, name }) => h('option', { value: id }, name)),
    h('option', { value: OWN }, POLICY.own),
  );
  choice.addEventListener('change', () => {
    if (choice.value === OWN && file.value === '') file.value = TEMPLATE;
    change({ policy: choice.value, ...(choice.value === OWN && { file: file.value }) });
  });
  file.addEventListener('input', () => change({ file: file.value }));

  return ({ state, reading, trouble }) => {
    choice.value = state.policy;
    byId('policy-own').hidden = state.policy !== OWN;
    if (state.file !== undefined && file.value !== state.file) file.value = state.file;
    const told = byId('policy-told');
    if ('policy' in reading) {
      const { title, landlord, stages } = reading.policy;
      fill(
        told,
        h('p', {}, POLICY.used(title, landlord, stages.length)),
        trouble !== undefined && h('p', { class: 'problem' }, `${POLICY.impossible} ${trouble}`),
      );
    } else
      fill(
        told,
        h('p', { class: 'problem' }, POLICY.faults(reading.issues.length)),
        h(
          'ul',
          { class: 'issues' },
          ...reading.issues.map(({ path, message }) =>
            h('li', {}, h('code', {}, path || POLICY.whole), ` ${message}`),
          ),
        ),
      );
  };
}
