import { show } from '../../errors.js';
import type { EventType } from '../../vocabulary/index.js';
import type { Check, Part } from '../anything.js';
import { get, isEvent, list, partsIn, stagesOf, texts, walk } from '../anything.js';
import { LEADS_ON, needsOpening, ON_RECEIPT, ON_REQUEST } from '../openings.js';
import { lifecycleFaults } from './words.js';

const isTrigger = (value: unknown) => typeof value !== 'string' || isEvent(value);

const firstStageOpensOnReceipt: Check = (policy, report) => {
  const opensOn = get(stagesOf(policy)[0], 'opensOn');
  // An unknown event name may be a misspelt receipt.
  if (Array.isArray(opensOn) && opensOn.every(isTrigger) && !opensOn.includes(ON_RECEIPT)) {
    report('stages.0.opensOn', lifecycleFaults.firstStage);
  }
};

const laterStagesCanBeReached: Check = (policy, report) => {
  const stages = stagesOf(policy);
  stages.forEach((stage, s) => {
    if (s === 0) return;
    const path = `stages.${s}.opensOn`;
    const triggers = list(stage, 'opensOn');
    triggers.forEach((trigger, t) => {
      if (isEvent(trigger) && !LEADS_ON.has(trigger)) {
        report(`${path}.${t}`, lifecycleFaults.opensNothing(show(trigger)));
      }
    });
    const leadsHere = (trigger: unknown) => {
      const follows = LEADS_ON.get(trigger);
      return !follows || stages.slice(0, s).some(follows);
    };
    const isRead = stages.slice(0, s).every((stage) => Array.isArray(get(stage, 'steps')));
    if (isRead && triggers.length > 0 && !triggers.some(leadsHere)) {
      report(path, lifecycleFaults.nothingLeads(triggers.map(show)));
    }
  });
};

const windowsLeadSomewhere: Check = (policy, report) => {
  const stages = stagesOf(policy);
  stages.forEach((stage, s) => {
    list(stage, 'steps').forEach((step, i) => {
      const nowhere = texts(step, 'doneBy').find((type) => {
        const opener = isEvent(type) ? needsOpening(type as EventType) : undefined;
        // A stage can end when the request that opened it is refused.
        const from = type === ON_REQUEST ? s + 1 : s;
        const opensIt = (one: unknown) =>
          list(one, 'opensOn').some((trigger) => trigger === opener || !isTrigger(trigger));
        return opener && !stages.slice(from).some(opensIt);
      });
      if (nowhere === undefined) return;
      report(`stages.${s}.steps.${i}`, lifecycleFaults.windowOpensNothing(nowhere));
    });
  });
};

const canRunOut = (limit: unknown) => Array.isArray(limit) || limit === 'agreed';

const expiriesExist: Check = (policy, report) => {
  const stages = stagesOf(policy);
  const duties = stages.map((stage) =>
    list(stage, 'steps')
      .filter((step) => get(step, 'party') === 'landlord' && canRunOut(get(step, 'limit')))
      .map((step) => `${get(stage, 'id')}/${get(step, 'duty')}`),
  );
  stages.forEach((stage, s) => {
    walk(stage, `stages.${s}`, (value, path) => {
      const expiryOf = get(value, 'expiryOf');
      if (typeof expiryOf !== 'string') return;
      const possible = duties.slice(0, s).flat();
      if (!possible.includes(expiryOf)) {
        report(path, lifecycleFaults.noSuchExpiry(expiryOf, possible));
      }
    });
  });
};

/** Triggers outside stages cannot be the expiry of a limit. */
const othersRunFromFacts: Check = (policy, report) => {
  const parts: Part[] = [
    ...partsIn(policy, 'alongside').flatMap(([duty, path]) => partsIn(duty, 'limit', path)),
    ...partsIn(get(policy, 'conduct'), 'review', 'conduct'),
  ];
  for (const [limit, path] of parts) {
    if (get(get(limit, 'from'), 'expiryOf') === undefined) continue;
    report(`${path}.from`, lifecycleFaults.runsFromStage);
  }
};

const noticesAreOfExclusions: Check = (policy, report) => {
  for (const [ground, path] of partsIn(get(policy, 'scope'), 'grounds', 'scope')) {
    for (const [notice, at] of partsIn(ground, 'notice', path)) {
      if (Array.isArray(get(notice, 'of')) && !texts(notice, 'of').includes('complaint.excluded')) {
        report(`${at}.of`, lifecycleFaults.noticeOfExclusion);
      }
    }
  }
};

/** Checks how stages open: each can be reached, leads on, and waits only for limits that can run out. */
export const lifecycleChecks: readonly Check[] = [
  firstStageOpensOnReceipt,
  laterStagesCanBeReached,
  windowsLeadSomewhere,
  expiriesExist,
  othersRunFromFacts,
  noticesAreOfExclusions,
];
