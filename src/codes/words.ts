/* All texts about the Code, and about when a complainant can go to the Ombudsman. */

// The Code

/** Cites a provision of an edition: 'Complaint Handling Code (2022), 4.1'. */
export const cited = (title: string, id: string, place: string): string =>
  `${title} (${id}), ${place}`;

/** How provisions of the edition of 2020 are cited, whose text has no numbers. */
export const CITED_PLACES = {
  passage: (about: string) => `text on ${about}`,
  form: (number: string) => `self-assessment ${number}`,
} as const;

/** The edition of a policy that was read with an edition of the Code. */
export const readWithEdition = (policy: string, code: string): string =>
  `${policy}, read with the Code of ${code}`;

/** What is expected as a provision. */
export const A_PROVISION = 'an edition of the Code, and a provision with its number as text';

/** What is expected as an edition. */
export const anEdition = (names: string): string => `an edition of the Code: ${names}`;

/** What is expected of other arguments. */
export const EXPECTED = {
  finalResponses: 'the days of the first and of the latest final response: { first, latest }',
  receipt: 'the receipt of a complaint: its day, and its subjects as texts',
} as const;

// How the Code was read

/** How a value taken from the Code was read. */
export const READINGS = {
  agreedIfUnclear:
    'The landlord and the resident have to agree the definition only if something was unclear.',
  allTogether:
    'The maximum is read as the total of all extensions, counted from the first due date.',
  extensionDays:
    'The text says ‘days’. These are read as working days, like the time limit that they extend. The maximum is read as the total of all extensions, counted from the first due date.',
  limitDays: 'The text says ‘days’. These are read as working days.',
  doesNotExtend:
    'A letter without them does not extend the time limit: the Code requires them of every letter that does.',
  logged:
    'Runs from the day the complaint is logged. If that is not in the record, it runs from the acknowledgement, because the two are due together.',
  otherPerson:
    'The record shows this if the response is marked as independent of the stage before.',
  refusalToEscalate: 'A refusal to escalate is read as a complaint not accepted.',
} as const;

// What the Code requires, in words that complete "must …"

/** What is required of a stage or a letter. */
export const MUST = {
  otherPerson: 'be decided by someone who did not consider the stage before',
  newDueDate: 'give the new due date of the response',
  reasons: 'give the reasons for the delay',
  ombudsmanDetails: "give the Ombudsman's contact details",
} as const;

// Going to the Ombudsman; dates are given in words

/** Whether there is time to go to the Ombudsman. */
export const TIME_TO_GO = {
  'out-of-time': ({ final, last }: TimeInWords) =>
    `The landlord gave its final response on ${final}, at least 12 months ago. The time to go to the Ombudsman ended on ${last}. The Ombudsman can still choose to consider the complaint.`,
  'designated-person': ({ direct, last }: TimeInWords) =>
    `The complainant can go to the Ombudsman through a designated person now, or directly from ${direct}. The last day is ${last}.`,
  direct: ({ last }: TimeInWords) =>
    `The complainant can go to the Ombudsman directly. The last day is ${last}.`,
} as const;

interface TimeInWords {
  readonly final: string;
  readonly last: string;
  readonly direct: string;
}

/** How to reach the Housing Ombudsman, as landlords published it in 2026. Letters of any day use it. */
export const OMBUDSMAN_CONTACT =
  'telephone 0300 111 3000; email info@housing-ombudsman.org.uk; website www.housing-ombudsman.org.uk; post to Housing Ombudsman Service, PO Box 1484, Unit D, Preston PR2 0ET';

/** How the last day is read. */
export const LAST_DAY =
  'The Ombudsman says on its website that 12 months or more is too late, so the last day is the day before 12 months have passed.';

/** What a complainant can do about a landlord that does not respond, under any edition of the Code. */
export const STEPPING_IN =
  "If a landlord does not respond within the Code's timescale, the complainant does not need to wait for its final response. This rule is from the Ombudsman's Scheme, and was not checked against its text.";

/** Which complaints the Ombudsman takes. */
export const JURISDICTION = {
  information: ({ published, requested }: InformationDates) =>
    `From tenants of private registered providers, the Ombudsman takes complaints about information to be published from ${published}, and about requests for information from ${requested}. These dates are from the Government’s policy statement of 30 September 2025. The date of the complaint decides, because the record does not show that of the request.`,
  whichInformation: ({ requested }: InformationDates) =>
    `Before ${requested} the Ombudsman takes complaints about information that landlords must publish, but not about requests for it. Someone needs to check which this complaint is about.`,
  unknown: (subjects: string) =>
    `Someone needs to check whether the Ombudsman takes complaints about ${subjects}.`,
  forOthers: (subjects: string) =>
    `The Housing Ombudsman does not take complaints about ${subjects}.`,
  informationTooEarly: ({ published }: InformationDates) =>
    `The Ombudsman takes complaints about access to information from ${published}. This complaint was made before then.`,
} as const;

/** The first days of the requirements on access to information. */
interface InformationDates {
  readonly published: string;
  readonly requested: string;
}
