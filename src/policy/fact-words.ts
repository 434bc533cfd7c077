import { joined } from '../calendar/index.js';
import { asWords } from './as-words.js';
import type { FactName } from './condition.js';

/** What is asked where a fact is not known: of a complaint, of a matter, of a request, or of behaviour. */
const FACT_WORDS: Readonly<Record<string, string>> = {
  subject: 'what the complaint is about',
  about: 'what the complaint is about',
  tenure: 'what tenure the complainant has',
  recipient: 'who the complaint was sent to',
  channel: 'what channel the complaint came through',
  anonymous: 'whether the complaint is anonymous',
  adjustmentsNeeded: 'whether the complainant needs adjustments',
  found: 'what the investigation found',
  receivedOn: 'when the complaint was received',
  endedOn: 'when the complaint ended',
  asOf: 'when the complaint is looked at',
  raisedOn: 'when it was raised',
  happenedOn: 'when it happened',
  knownOn: 'when the complainant became aware of it',
  reportedOn: 'when it was first reported',
  raisedBy: 'who raised it',
  constituentComplains: 'whether the constituent complains too',
  withinControl: "whether it is within the landlord's control",
  needsResponse: 'whether it needs a response',
  receivesService: 'whether the complainant receives a service from the landlord',
  legalProceedings: 'what stage legal proceedings have reached',
  repeatsExhausted: 'whether it repeats a complaint that has exhausted the process',
  previouslyConsidered: 'whether it has been considered before',
  alreadyAnswered: 'whether a complaint about it has had a response',
  unreasonable: 'whether it is considered unreasonable',
  vexatious: 'whether the complainant is considered vexatious',
  triedAtFirstContact: 'whether it was tried at first contact',
  ownGround: 'whether the landlord has a ground of its own',
  by: 'who asked',
  reasons: 'what the reasons are',
  outcomeSought: 'what outcome is sought',
  newEvidence: 'whether it brings new evidence',
  outsideRemit: "whether it is outside the landlord's remit",
  excessive: 'whether it is excessive',
  disproportionate: 'whether the behaviour is out of proportion',
  harassing: 'whether the behaviour is harassing',
  repetitious: 'whether the behaviour is repetitious',
  unrealisticOutcomes: 'whether the outcomes sought are unrealistic',
  intendsToPersist: 'whether the complainant intends to persist',
  repeatsWithMinorDifferences: 'whether the complaint repeats another with minor differences',
  refusesOutcomes: 'whether every outcome has been refused',
};

/** Facts in words, each as 'whether', 'when', 'what' or 'who'; a policy's own by its name. */
export const factsInWords = (facts: readonly FactName[]): string =>
  joined(
    [
      ...new Set(
        facts.map((name) =>
          Object.hasOwn(FACT_WORDS, name)
            ? String(FACT_WORDS[name])
            : `the fact ‘${asWords(name)}’`,
        ),
      ),
    ],
    'and',
  );
