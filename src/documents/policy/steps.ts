import type { BlockContent, Paragraph } from 'mdast';
import type { Cited, Policy, Stage, Step } from '../../policy/index.js';
import { list } from '../pages/index.js';
import { dutyAt } from './duties.js';
import { whatFollows } from './follows.js';
import { within } from './limits.js';
import { noLimit, said } from './words.js';

/** A step of a stage: who does what, by when, and what follows. */
export function stepItem(step: Step, stage: Stage, policy: Policy): BlockContent[] {
  const { limit, party, onExpiry } = step;
  const does = doing(step, stage);
  const follows = whatFollows(step);
  if (typeof limit === 'string') return [said([does, noLimit[limit], ...follows], step, onExpiry)];
  const [only, ...more] = limit;
  if (!only || more.length > 0) {
    const words = [does, 'Of these times, the first that applies counts', ...follows];
    return [
      said(words, step, onExpiry),
      list(limit.map((one): Paragraph => said(within(one, party, policy), one))),
    ];
  }
  const words = withoutRepeating(does, within(only, party, policy));
  const cited: Cited[] = only.clause === step.clause ? [only] : [step, only];
  return [said([words, ...follows], ...cited, onExpiry)];
}

/** What somebody does: what the complainant does at will, and what the landlord asks for. */
const doing = ({ duty, party }: Step, stage: Stage): string => {
  const does = dutyAt(duty, stage);
  if (party === 'landlord') return `we ${does}`;
  return duty === 'escalate' ? `you can ${does}` : `we ask you to ${does}`;
};

/** 'we acknowledge your complaint within 2 working days of receiving it'. */
function withoutRepeating(does: string, time: string): string {
  const thing = ['your complaint', 'your request'].find((one) => does.endsWith(one));
  return `${does} ${thing ? time.replace(`ing ${thing}`, 'ing it') : time}`;
}
