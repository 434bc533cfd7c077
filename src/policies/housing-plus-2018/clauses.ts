import type { Clause, DocumentPart } from '../../policy/index.js';

const clause =
  (treatment: Clause['treatment']) =>
  (
    number: string,
    summary: string,
    statedIn?: DocumentPart,
    alsoSays?: Clause['alsoSays'],
  ): Clause => ({
    number,
    summary,
    treatment,
    ...(statedIn && { statedIn }),
    ...(alsoSays && { alsoSays }),
  });
const executed = clause('executed');
const documented = clause('documented');

/** A clause that data executes, except for the sentences that are also printed. */
const executedBut = (
  number: string,
  summary: string,
  alsoSays: NonNullable<Clause['alsoSays']>,
): Clause => executed(number, summary, undefined, alsoSays);

/** Every clause of the policy, in our own words. Appendix 1 has no numbers; its three levels are cited A1.1 to A1.3. */
export const clauses: readonly Clause[] = [
  documented(
    '1.1',
    'The group wants feedback of every kind, to learn what it does well and where things go wrong, and to improve its services.',
    'purpose',
  ),
  documented(
    '1.2',
    'The policy is there to make complaint handling consistent and fair, and to make sure that complainants are listened to. Complaints are resolved as quickly as possible, and what went wrong is put right where possible. All feedback is used to prevent repeats and to improve services.',
    'purpose',
  ),
  executed(
    '2.1',
    'A complaint is an expression of concern or dissatisfaction, however made. It needs a response, and is about something within the direct control of the company.',
    'definition',
  ),
  executed(
    '2.2',
    'Anyone who receives a service from a member of the group can make a complaint, a service query or a compliment. So can anyone who receives it from a contractor whom the member uses.',
    'who',
  ),
  executedBut(
    '3.1',
    'A problem is put right straight away where possible. Otherwise, where it is too complex for that, a formal complaint is raised with the agreement of the complainant.',
    {
      handling:
        'We do all we can to put a problem right straight away. Where it is too complex for that, we raise a formal complaint if you agree.',
    },
  ),
  documented(
    '3.2',
    'A complaint is accepted in whatever way the complainant wishes, for example by telephone, letter or email.',
    'who',
  ),
  executedBut(
    '3.3',
    'The group communicates with an advocate only once it holds the signed authority of the complainant.',
    {
      who: 'You may need the support of an advocate, or wish to appoint someone else to act for you. We can speak with them only once we hold your signed authority.',
    },
  ),
  documented(
    '3.4',
    'Help with complaining is available from the group or, if preferred, elsewhere, for example from Citizens Advice.',
    'who',
  ),
  executed('4.1', 'The matters not covered are examples; the list is not exhaustive.'),
  executed(
    '4.2',
    'Not covered: matters with another appeal process already in place (for example the ending of a probationary tenancy), insurance claims, and matters in legal proceedings.',
  ),
  executed(
    '4.3',
    'Problems with neighbours, or with someone living close by, go under the anti-social behaviour policy.',
  ),
  executed(
    '4.4',
    'A matter raised by a councillor or Member of Parliament goes through a separate process.',
  ),
  executed(
    '4.5',
    'A complaint that repeats an exhausted one with only minor differences is closed, subject to discretion; the complainant is advised so.',
  ),
  executed('4.6', 'Not covered: issues that took place more than 12 months ago.'),
  executedBut(
    '4.7',
    'A complaint reasonably considered unreasonable may be refused, with written reasons; a vexatious complainant is told so, and this and later complaints may be rejected. Both are at absolute discretion.',
    {
      conduct:
        'Both powers below are at our absolute discretion. Our opinion that a complaint is unreasonable must itself be reasonable. We deem someone vexatious only in certain circumstances, usually where they raise serial complaints.',
    },
  ),
  executed(
    '4.8',
    'A service query is tried at first contact before it can become a formal complaint.',
  ),
  executedBut(
    '4.9',
    'A complaint mainly about the conduct of staff goes to human resources as well as, and alongside, the complaint process, where management at its absolute discretion thinks that right.',
    {
      scope:
        'Whether that is appropriate is at the absolute discretion of management. Both run at the same time wherever possible.',
    },
  ),
  executed(
    '5.1',
    'The formal process begins when first contact does not satisfy the complainant; Appendix 1 gives the timescales.',
    'handling',
  ),
  executed(
    '5.2',
    'The allocated investigator looks into the complaint, and contacts the complainant to understand what is expected. The investigator proposes a resolution within agreed timescales. A dissatisfied complainant can ask for a review.',
    'handling',
  ),
  executed(
    '5.3',
    'A senior manager reviews the investigation of Stage One and advises the complainant of the findings. A dissatisfied complainant can ask for another review.',
    'handling',
  ),
  executed(
    '5.4',
    'Stage three: a panel of three, drawn from the Boards of the group and from customers on the Scrutiny Panel, considers the complaint.',
  ),
  executedBut(
    '5.4.1',
    'Complainants are encouraged to attend the hearing and may bring one supporter, who may be their advocate. The legal team or other allocated staff administer it.',
    {
      handling:
        'You are encouraged to attend the hearing. One supporter, who may be your advocate, may come with you. The legal team, or other staff allocated to it, administer the hearing.',
    },
  ),
  documented(
    '5.4.2',
    'The panel reviews the information and constructively challenges both sides, to reach a final decision. Within the policy framework it may investigate and decide as its members think right, to understand and resolve the complaint.',
    'handling',
  ),
  executed('5.4.3', 'The decision of the panel is given in writing.'),
  executed(
    '5.5',
    'In exceptional circumstances senior management may refuse to escalate, at its absolute discretion. The resolution sought must, in the reasonable opinion of management, be outside the remit or responsibility of the group, or excessive for the failure. The process then ends. This is explained fully in writing, also to any advocate or representative.',
    'refusal',
  ),
  executedBut(
    '6.1',
    'A stage three decision exhausts the process. The complainant is told about the Housing Ombudsman, directly or through a designated person, or about the Care Quality Commission for care.',
    {
      redress:
        'At the end we tell you where you can take your case. You can go to the Housing Ombudsman on your own, or seek a resolution with the help of a designated person.',
    },
  ),
  documented(
    '6.2',
    'The group co-operates with the Housing Ombudsman, designated persons and the Care Quality Commission as required: it answers requests for information and explains decisions. The Ombudsman and the Commission have timescales of their own, and the group keeps to them.',
    'redress',
  ),
  documented(
    '7.1',
    'Complaints are reviewed by type, to find trends, to decide how to improve the service, and to prevent repeats. The Boards keep general oversight, with the Customer Panel as appropriate.',
    'learning',
  ),
  executed(
    '8.1',
    'Anyone who has a relationship with the group can compliment a member of staff, a team or the organisation. Compliments can be given in person, by telephone, letter, email or social media. They are used to find and learn from good practice.',
    'learning',
  ),
  documented('9.1', 'The Customer Panel led the development of the policy.', 'further'),
  documented(
    '10.1',
    'The Regulator of Social Housing requires a complaints policy and membership of the Housing Ombudsman scheme. The Care Quality Commission expects care providers to have an appropriate complaints process.',
    'further',
  ),
  documented(
    '11.1',
    'Linked policies: safeguarding, data protection, unacceptable behaviours and actions, access to services.',
    'further',
  ),
  executedBut(
    'A1.1',
    'Level 1: acknowledge within 2 working days; the investigator contacts the complainant for further information and the outcome wanted; respond by letter within 10 working days; in exceptional cases a holding letter gives a new date; the letter says that there are 28 calendar days to escalate.',
    {
      handling:
        'Once the complaint is acknowledged, it is the investigator who contacts you. Our response is a letter.',
      'holding-letters': 'We send a holding letter where we expect a delay.',
    },
  ),
  executedBut(
    'A1.2',
    "Level 2: acknowledge within 2 working days; pass to the investigator's own manager, a Head of Service or Assistant Director, copied to the director; contact for further information and the outcome wanted; respond by letter within 10 working days, copied to the director; a holding letter gives reason and new date, the director told at the same time; 28 calendar days to escalate.",
    {
      handling:
        "Your complaint passes to the investigator's own manager. That senior manager is either a head of service or an assistant director, and is the one who contacts you. The director copied in is the one for the business area. Our response is a letter.",
      'holding-letters':
        'The senior manager arranges it, where a response on time is not expected to be possible.',
    },
  ),
  executedBut(
    'A1.3',
    'Level 3: telephone within 2 working days of the request, to clarify why and to outline what happens next; confirm the call in writing with the stage 3 form, to be returned within 28 calendar days of its receipt; a director decides within 10 working days of the form whether to arrange a hearing; at the end the next options are given by subject.',
    { handling: 'The Stage 3 form comes with the letter that confirms the call.' },
  ),
  executed(
    'A1.3(a)',
    'Hearing granted: held within 30 working days of the form; complainant and an advocate or supporter invited; all relevant papers to the panel and the complainant; decision letter within 10 working days of the hearing.',
  ),
  executedBut(
    'A1.3(b)',
    'Hearing declined, usually because policies and procedures were complied with and a hearing would not change past decisions: explained within 10 working days of the form.',
    {
      handling:
        'There is usually no hearing where our policies and procedures were complied with, and a hearing would not be expected to change past decisions.',
    },
  ),
];
