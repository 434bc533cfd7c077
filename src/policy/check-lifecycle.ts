import { show } from '../errors.js';
import type { Check, Part } from './loose.js';
import { get, isEvent, list, partsIn, stagesOf, texts, walk } from './loose.js';

const firstStageOpensOnReceipt: Check = (policy, found) => {
  const opensOn = get(stagesOf(policy)[0], 'opensOn');
  if (Array.isArray(opensOn) && !opensOn.includes('complaint.received')) {
    found(
      'stages.0.opensOn',
      "the first stage opens when the complaint is received: add 'complaint.received'",
    );
  }
};

/** What has to come before for a fact to open a later stage. No other fact moves a complaint to its next stage. */
const LEADS_ON: ReadonlyMap<unknown, (earlier: unknown) => boolean> = new Map([
  // A complaint can begin at such a stage: the receipt names it.
  ['complaint.received', () => true],
  [
    'escalation.requested',
    (earlier: unknown) =>
      list(earlier, 'steps').some((step) => texts(step, 'doneBy').includes('escalation.requested')),
  ],
  ['complaint.formalised', (earlier: unknown) => get(earlier, 'informal') === true],
]);

const laterStagesCanBeReached: Check = (policy, found) => {
  const stages = stagesOf(policy);
  stages.forEach((stage, s) => {
    if (s === 0) return;
    const path = `stages.${s}.opensOn`;
    const triggers = list(stage, 'opensOn');
    triggers.forEach((trigger, t) => {
      if (isEvent(trigger) && !LEADS_ON.has(trigger)) {
        found(
          `${path}.${t}`,
          `${show(trigger)} opens no later stage: it should be 'escalation.requested', 'complaint.formalised' after an informal stage, 'complaint.received' for a stage at which a complaint can begin, or the expiry of a duty`,
        );
      }
    });
    const leadsHere = (trigger: unknown) => {
      const follows = LEADS_ON.get(trigger);
      return !follows || stages.slice(0, s).some(follows);
    };
    if (triggers.length > 0 && !triggers.some(leadsHere)) {
      found(
        path,
        `nothing in an earlier stage leads here (${triggers.map(show).join(', ')}): give an earlier stage a window in which the complainant can escalate, or let an informal stage come before`,
      );
    }
  });
};

const windowsLeadSomewhere: Check = (policy, found) => {
  const stages = stagesOf(policy);
  stages.forEach((stage, s) => {
    const later = stages
      .slice(s + 1)
      .some((one) => texts(one, 'opensOn').includes('escalation.requested'));
    list(stage, 'steps').forEach((step, i) => {
      if (texts(step, 'doneBy').includes('escalation.requested') && !later) {
        found(
          `stages.${s}.steps.${i}`,
          "the complainant can ask for the next stage, and no later stage opens on 'escalation.requested': add the stage, or take the window out",
        );
      }
    });
  });
};

const expiriesExist: Check = (policy, found) => {
  const stages = stagesOf(policy);
  const duties = stages.map((stage) =>
    list(stage, 'steps')
      .filter((step) => get(step, 'party') === 'landlord' && Array.isArray(get(step, 'limit')))
      .map((step) => `${get(stage, 'id')}/${get(step, 'duty')}`),
  );
  stages.forEach((stage, s) => {
    walk(stage, `stages.${s}`, (value, path) => {
      const expiryOf = get(value, 'expiryOf');
      const possible = duties.slice(0, s).flat();
      if (typeof expiryOf === 'string' && !possible.includes(expiryOf)) {
        found(
          path,
          `'${expiryOf}' is not a duty of the landlord with a limit at an earlier stage: ${possible.length ? `possible here: ${possible.join(', ')}` : 'there is none before this stage'}`,
        );
      }
    });
  });
};

/** Beside the stages there is no duty whose time could run out. */
const othersRunFromFacts: Check = (policy, found) => {
  const parts: Part[] = [
    ...partsIn(policy, 'alongside').flatMap(([duty, path]) => partsIn(duty, 'limit', path)),
    ...partsIn(get(policy, 'conduct'), 'review', 'conduct'),
  ];
  for (const [limit, path] of parts) {
    if (get(get(limit, 'from'), 'expiryOf') === undefined) continue;
    found(
      `${path}.from`,
      "runs from the end of a stage's time: let it run from a fact, such as 'complaint.received'",
    );
  }
};

const noticesAreOfExclusions: Check = (policy, found) => {
  for (const [ground, path] of partsIn(get(policy, 'scope'), 'grounds', 'scope')) {
    for (const [notice, at] of partsIn(ground, 'notice', path)) {
      if (Array.isArray(get(notice, 'of')) && !texts(notice, 'of').includes('complaint.excluded')) {
        found(
          `${at}.of`,
          "a notice is asked of the exclusion: it should be ['complaint.excluded']",
        );
      }
    }
  }
};

/** How a policy's stages open: each can be reached, leads on, and waits for a time that can run out. */
export const lifecycleChecks: readonly Check[] = [
  firstStageOpensOnReceipt,
  laterStagesCanBeReached,
  windowsLeadSomewhere,
  expiriesExist,
  othersRunFromFacts,
  noticesAreOfExclusions,
];
