import type { Stage } from '../../policy/index.js';
import { type Asked, type Check, fails, type Judged, meets, notSeen, review } from './check.js';
import { stagesWereSeen } from './parts.js';

/** Nothing stands before stage 1: a step that a complainant can leave out is for a person to look at. */
export const nothingComesBefore: Check = (asked) => {
  const { informalStage, namesNotUsed = [] } = asked.provision.parameters;
  if (informalStage !== false) return [];
  const found = asked.policy.stages.flatMap((stage) => {
    const isNamed = namesNotUsed.some((name) => isCalled(stage, name));
    return stage.informal
      ? [informal(asked, stage, isNamed)]
      : isNamed
        ? [formal(asked, stage)]
        : [];
  });
  if (found.length > 0) return found;
  return [
    stagesWereSeen(asked)
      ? meets('Nothing comes before the first stage.', asked.formal[0])
      : notSeen('have a step before the first stage'),
  ];
};

/** Whether a stage has such a name, in whole words: "Stage 01" is not called "stage 0". */
const isCalled = (stage: Stage, name: string): boolean =>
  new RegExp(`\\b${name}s?\\b`, 'i').test(stage.name);

function informal({ formal: [first] }: Asked, stage: Stage, isNamed: boolean): Judged {
  const { name } = stage;
  return first?.opensOn.includes('complaint.received') && !isNamed
    ? review(
        `${name} comes before the first stage, though a complaint can begin without it.`,
        `Say that ${name} is no stage, and never keeps a complaint from being entered.`,
        stage,
      )
    : fails(
        `${name} comes before a complaint is at the first stage.`,
        'Let a complaint begin at the first stage as soon as it is received.',
        stage,
      );
}

/** A stage that counts but has such a name: as the first, it is one too many; as a later one, perhaps only its name is wrong. */
function formal({ formal: [first] }: Asked, stage: Stage): Judged {
  const told = `${stage.name} has a name that the Code rules out`;
  const advice = 'Have the stages that the Code has, under its names.';
  return stage === first
    ? fails(`${told}, and is where a complaint begins.`, advice, stage)
    : review(`${told}; whether it is a stage too many is for a person.`, advice, stage);
}
