import type { RootContent } from 'mdast';
import type { Policy, Refusal } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { stated } from './clauses.js';
import { deciding } from './names.js';
import { mustItems } from './requirements.js';
import { lack, said } from './words.js';

/** When a complaint may not be taken further, and what a refusal must do to count. */
export function refusal(policy: Policy): RootContent[] {
  const power = policy.refusal;
  return [
    ...stated(policy, 'refusal'),
    ...(typeof power === 'string'
      ? [
          paragraph(
            lack(
              power,
              'whether we may refuse to take a complaint further',
              'We do not refuse to take a complaint further',
            ),
          ),
        ]
      : [...grounds(power, policy), ...formalities(power, policy)]),
    ...gates(policy),
    ...lateRequest(policy),
  ];
}

function grounds(power: Refusal, policy: Policy): RootContent[] {
  if (typeof power.grounds === 'string') {
    const why = lack(power.grounds, 'on what grounds', 'There are no grounds for it');
    return [said(['We may refuse to take a complaint further', why], power)];
  }
  return [
    said('We may refuse to take a complaint further in these cases', power),
    list(
      power.grounds.map((one) =>
        said([`the request ${one.name}`, deciding(one.discretion, policy)], one),
      ),
    ),
  ];
}

function formalities({ formalities: all, ...power }: Refusal, policy: Policy): RootContent[] {
  if (typeof all === 'string')
    return [said(lack(all, 'what a refusal must do', 'A refusal need keep to no form'), power)];
  if (all.length === 0) return [];
  return [
    said(
      'A refusal counts only if it does all of this. It then ends our complaints process',
      power,
    ),
    list(mustItems(all, policy)),
  ];
}

/** Stages to which a request is taken only if it meets something. */
const gates = ({ stages }: Policy): RootContent[] =>
  stages.flatMap(({ name, gate }) => {
    const asked = given(gate);
    return asked?.otherwise === 'may-refuse'
      ? [said(`We may also refuse a request that does not meet what we ask for at: ${name}`, asked)]
      : [];
  });

function lateRequest({ lateRequest: late }: Policy): RootContent[] {
  if (typeof late === 'string') {
    if (late === 'none') return [];
    return [paragraph(lack(late, 'what happens if you ask too late', ''))];
  }
  return [
    said(
      late.effect === 'may-refuse'
        ? 'If you ask after your time to do so has ended, we may refuse'
        : [
            'If you ask after your time to do so has ended, someone decides what follows',
            'Nothing is refused automatically',
          ],
      late,
    ),
  ];
}
