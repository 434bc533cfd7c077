/** The faults of a policy and how to mend them, for its author. */

type Names = readonly string[];

const orNone = (names: Names): string => names.join(', ') || 'none';
const meantFirst = (meant: string | undefined): string =>
  meant ? `did you mean '${meant}'? If not, ` : '';

/** Faults in how stages open. */
export const lifecycleFaults = {
  firstStage: "the first stage opens when the complaint is received: add 'complaint.received'",
  opensNothing: (trigger: string) =>
    `${trigger} opens no later stage: it should be 'escalation.requested', 'complaint.escalated' if the landlord escalates it, 'complaint.formalised' after an informal stage, 'complaint.received' for a stage at which a complaint can begin, or the expiry of a duty`,
  nothingLeads: (triggers: Names) =>
    `nothing in an earlier stage leads here (${triggers.join(', ')}): give an earlier stage a window in which the complainant can escalate, or put an informal stage before it`,
  windowOpensNothing: (type: string) =>
    type === 'escalation.requested'
      ? "the complainant can ask for the next stage, and no later stage opens on 'escalation.requested': add the stage, or take the window out"
      : `the step is done by '${type}', which leads to no stage: make a later stage open on it, or name another event`,
  noSuchExpiry: (expiryOf: string, possible: Names) =>
    `'${expiryOf}' is not a duty of the landlord with a limit at an earlier stage: ${possible.length ? `possible here: ${possible.join(', ')}` : 'there is none before this stage'}`,
  runsFromStage:
    "runs from the end of a stage's time: make it run from an event, such as 'complaint.received'",
  noticeOfExclusion:
    "a notice is a requirement for the exclusion: it should be ['complaint.excluded']",
} as const;

/** Faults in dates, ids and clause numbers. */
export const nameFaults = {
  endsBeforeStart: (day: string, from: string) =>
    `${day} is before ${from}, the first day in force: exchange the two, or correct one`,
  twice: (name: string, key: string, earlier: string, what: string) =>
    `${name} is also the ${key} of ${earlier}: ${what}`,
  ownId: (what: string) => `give each ${what} an id of its own`,
  eachClauseOnce: 'list each clause once',
  eachDayOnce: 'list each day once',
  eachDutyOnce: 'a stage has each duty once; give it several limits instead',
  reservedId: (name: string, number: number) =>
    `'${name}' is the name of a state every policy has: choose another, such as stage-${number}`,
  noSuchClause: (clause: string) =>
    `'${clause}' is not in the policy's list of clauses: add it there, or correct the number`,
  cannotBeKept: 'cannot be kept under this name: choose another',
  inherited: (name: string) =>
    `'${name}' is also the name of something that every object has: choose another, such as 'our-${name.replaceAll('_', '')}'`,
  tooLong: (length: number, most: number) =>
    `it has ${length} letters: an id may have at most ${most}, since the names of states and duties are made of it`,
  namesNothing: (word: string, list: string) =>
    `'${word}' is not among the policy's ${list}: add it there, or take its name out`,
  outsideCalendar: (date: string, from: string, to: string) =>
    `${date} is outside the calendar, which covers ${from} to ${to}: leave it out`,
  noSuchGround: (id: string, grounds: Names) =>
    `${id} is not a conduct ground: the grounds are ${orNone(grounds)}`,
} as const;

/** Faults between steps. */
export const stepFaults = {
  doneTwice: (event: string, other: string) =>
    `'${event}' already does ${other}: an event does one step of a stage`,
  endNotOfStep: (event: string, doneBy: Names) =>
    `${event} does not do this step: it should be one of ${doneBy.join(', ')}`,
  landlordEscalates:
    "only the complainant asks to escalate: leave this out. If the landlord can escalate a complaint, make the next stage open on 'complaint.escalated' as well",
  nothingEnds:
    "nothing at the last stage ends the process: give its last step an end, such as ends: [{ on: 'response.sent', as: 'exhausted' }]",
  timeNeverRunsOut:
    'the step has no limit, so its time never runs out: give it one, or take this out',
  answerBeside: (duty: string) =>
    `a stage waits for its response, so '${duty}' cannot be alongside the other steps: take this out, or make it another duty, such as 'contact'`,
  notTheirAim:
    "only the landlord can have an aim: take this out, because the complainant's own time is what the policy says",
  repeatsOnce:
    'a stage waits for a step once, so it cannot repeat: add beside: true, or take this out',
  besideEndsNothing: 'a step alongside the others ends nothing: move the end to a step that waits',
  waitsForNothing:
    'every step is alongside the others, so the stage waits for nothing: at least one step must be one that it waits for',
  nothingIsOwed:
    'every step that the stage waits for is required for some complaints only: make one required for all, such as the acknowledgement',
  windowForSome:
    "the complainant's own time is for every complaint: take this out, or put it on the limit",
  noPower:
    "the policy has no power to refuse escalation: give it one under refusal, or end as 'exhausted'",
  pauseStopsItself: (until: string) =>
    `${until} also stops the clock: say what starts it again, such as 'complaint.resumed'`,
  pausesNoDuty: (duty: string, duties: Names) =>
    `${duty} is not a duty of the landlord at any stage: the duties are ${orNone(duties)}`,
} as const;

/** Faults in limits. */
export const limitFaults = {
  needlessReading: (unit: string) =>
    `only the unit 'days' needs a reading: take this out, or change the unit from '${unit}' to 'days'`,
  beyondCalendars: (amount: number, most: number) =>
    `${amount} working days may go beyond every calendar of bank holidays: give at most ${most}`,
  tooLongTogether: (years: number) =>
    `the limits of the policy make more than ${years} years, one after another, which may go beyond every calendar of bank holidays: give a shorter time`,
  inCircle: (event: string, circle: Names) =>
    `the limits of this stage run from one another in a circle (${circle.join(' → ')}), so none of them can begin: make this one run from an event other than '${event}', such as 'complaint.received'`,
} as const;

/** Faults in roles, contents, topics and the like, to which a policy can add its own. */
export const vocabularyFaults = {
  unknownWord: (name: string, what: string, field: string | undefined, meant: string | undefined) =>
    `'${name}' is not a ${what} known here: ${
      field === undefined
        ? `did you mean '${meant ?? 'complaint.received'}'?`
        : `${meantFirst(meant)}add it to the policy's ${field}`
    }`,
  unknownBody: (to: string, meant: string | undefined) =>
    `'${to}' is not a body known here: ${meantFirst(meant)}add it to the policy's bodies, with its name`,
  noSeniority: (role: string) =>
    `'${role}' is outside the line of management, so no role is as senior: name a role inside it, such as 'manager', or use { fact, is }`,
  undeclared: (name: string, field: 'events' | 'duties', id: string, meant: string | undefined) =>
    `'${name}' is not among the policy's ${field}: ${meantFirst(meant && name.replace(id, meant))}add it there: ${field}: { ${id}: ${field === 'events' ? "{ name: '…', by: 'complainant' }" : "'…'"} }`,
  ownTwice: (id: string) => `its name here is '${id}': 'own-' is for the steps that name it`,
  ownSeniority: 'no one is measured by their own seniority: name a fact that names someone else',
  bodyKind: 'body to signpost to',
} as const;

/** Faults in the landlord's own facts. */
export const factFaults = {
  name: (name: string) =>
    `'${name}': the name of a fact should be letters, digits and hyphens, beginning with a small letter, such as 'tenantConsulted'`,
  known: (name: string) =>
    `'${name}' is already the name of a fact that is known here: take it out, or choose another name`,
  notOfYesNo: 'only a fact of yes or no has a negation: take this out',
  noValues: 'it should have at least one value',
  notAsked: (name: string, kind: string, possible: Names) =>
    `'${name}' is declared as '${kind}', so it cannot be asked this: use one of ${possible.join(', ')}`,
  wrongType: (name: string, type: string) =>
    `'${name}' can never be that: ask for ${TYPE_NAMES[type]}`,
} as const;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
};
