import type { Clause, DocumentPart } from '../../policy/index.js';

const clause =
  (treatment: Clause['treatment']) =>
  (number: string, summary: string, statedIn?: DocumentPart): Clause => ({
    number,
    summary,
    treatment,
    ...(statedIn && { statedIn }),
  });
const executed = clause('executed');
const documented = clause('documented');

/** Every clause of the policy, in our own words. Appendix 1 has no numbers of its own; its three levels are cited A1.1 to A1.3. */
export const clauses: readonly Clause[] = [
  documented(
    '1.1',
    'The group wants feedback of every kind, to learn what it does well and where things go wrong.',
    'purpose',
  ),
  documented(
    '1.2',
    'The policy is there to be consistent and fair, to listen, to put things right quickly and to prevent repeats.',
    'purpose',
  ),
  executed(
    '2.1',
    'A complaint is dissatisfaction, however expressed, that needs a response and is about something within the direct control of the company.',
    'definition',
  ),
  executed(
    '2.2',
    'Anyone who receives a service from a member of the group, or from its contractor, can complain.',
    'who',
  ),
  executed(
    '3.1',
    'A problem is put right straight away where possible; otherwise a formal complaint is raised with the agreement of the complainant.',
  ),
  documented('3.2', 'A complaint is accepted by whatever channel the complainant prefers.', 'who'),
  executed(
    '3.3',
    'The group communicates with an advocate only once it holds the signed authority of the complainant.',
  ),
  documented(
    '3.4',
    'Help with complaining is given, or can be had elsewhere, for example from Citizens Advice.',
    'who',
  ),
  executed('4.1', 'The matters not covered are examples; the list is not exhaustive.'),
  executed(
    '4.2',
    'Not covered: matters with another appeal process, insurance claims, and matters in legal proceedings.',
  ),
  executed('4.3', 'Problems with neighbours go under the anti-social behaviour policy.'),
  executed(
    '4.4',
    'A matter raised by a councillor or Member of Parliament goes through a separate process.',
  ),
  executed(
    '4.5',
    'A complaint that repeats an exhausted one with only minor differences is closed, subject to discretion.',
  ),
  executed('4.6', 'Not covered: issues that took place more than 12 months ago.'),
  executed(
    '4.7',
    'A complaint considered unreasonable may be refused, with written reasons; a vexatious complainant is told so, and this and later complaints may be rejected.',
  ),
  executed(
    '4.8',
    'A service query is tried at first contact before it can become a formal complaint.',
  ),
  executed(
    '4.9',
    'A complaint mainly about the conduct of staff goes to human resources as well as, and alongside, the complaint process.',
  ),
  executed(
    '5.1',
    'The formal process begins when first contact does not satisfy the complainant; Appendix 1 gives the timescales.',
    'handling',
  ),
  executed(
    '5.2',
    'Stage one: the allocated investigator contacts the complainant, looks into the complaint and proposes a resolution. A dissatisfied complainant can ask for a review.',
    'handling',
  ),
  executed(
    '5.3',
    'Stage two: a senior manager reviews the investigation and gives findings. A dissatisfied complainant can ask for another review.',
    'handling',
  ),
  executed(
    '5.4',
    'Stage three: a panel of three, drawn from the Boards of the group and from customers on the Scrutiny Panel, considers the complaint.',
  ),
  executed(
    '5.4.1',
    'Complainants are encouraged to attend the hearing and may bring one supporter. The legal team or other staff administer it.',
  ),
  documented(
    '5.4.2',
    'The panel reviews the information, challenges both sides, and may investigate and decide as it thinks right within policy.',
    'handling',
  ),
  executed('5.4.3', 'The decision of the panel is given in writing.'),
  executed(
    '5.5',
    'In exceptional circumstances senior management may refuse to escalate where the resolution sought is outside the remit of the group or excessive for the failure. The process then ends; this is explained fully in writing, also to any advocate.',
    'refusal',
  ),
  executed(
    '6.1',
    'A stage three decision exhausts the process. The complainant is told of the Housing Ombudsman, directly or through a designated person, or the Care Quality Commission for care.',
  ),
  documented(
    '6.2',
    'The group co-operates with the Housing Ombudsman, designated persons and the Care Quality Commission within their timescales.',
    'redress',
  ),
  documented(
    '7.1',
    'Complaints are reviewed by type, to find trends and prevent repeats; the Boards oversee this with the Customer Panel.',
    'learning',
  ),
  executed(
    '8.1',
    'Compliments can be given by any channel and are used to learn from good practice.',
    'learning',
  ),
  documented('9.1', 'The Customer Panel led the development of the policy.', 'further'),
  documented(
    '10.1',
    'The regulators of housing and of care require a complaints process and membership of the Housing Ombudsman scheme.',
    'further',
  ),
  documented(
    '11.1',
    'Linked policies: safeguarding, data protection, unacceptable behaviour, access to services.',
    'further',
  ),
  executed(
    'A1.1',
    'Level 1: acknowledge within 2 working days, contact the complainant, respond within 10 working days; in exceptional cases a holding letter gives a new date; the letter tells of 28 calendar days to escalate.',
  ),
  executed(
    'A1.2',
    'Level 2: acknowledge within 2 working days; pass to a Head of Service or Assistant Director, copied to the director; contact; respond within 10 working days, copied to the director; a holding letter gives reason and new date, the director told at the same time; 28 calendar days to escalate.',
  ),
  executed(
    'A1.3',
    'Level 3: telephone within 2 working days of the request; confirm in writing with the stage 3 form, to be returned within 28 calendar days of its receipt; a director decides within 10 working days of the form; at the end the next options are given by subject.',
  ),
  executed(
    'A1.3(a)',
    'Hearing granted: held within 30 working days of the form; complainant and a supporter invited; papers to the panel and the complainant; decision letter within 10 working days of the hearing.',
  ),
  executed(
    'A1.3(b)',
    'Hearing declined, usually because policy was complied with: explained within 10 working days of the form.',
  ),
];
