import type { Clause, DocumentPart } from '../../policy/index.js';

const clause =
  (treatment: Clause['treatment'], statedIn?: DocumentPart) =>
  (number: string, summary: string, alsoSays?: Clause['alsoSays']): Clause => ({
    number,
    summary,
    treatment,
    ...(statedIn && { statedIn }),
    ...(alsoSays && { alsoSays }),
  });
const executed = clause('executed');
const purpose = clause('documented', 'purpose');
const learning = clause('documented', 'learning');
const review = clause('documented', 'review');
const notTranscribed = clause('not-transcribed');

/** Every clause of the policy, in our own words. Of sections 3 to 10, only 3.2 was available. */
export const clauses: readonly Clause[] = [
  purpose(
    '1.1',
    "Creative Support aims to provide homes, housing management and housing services of high quality that meet tenants' needs. It strives to be a good neighbour and to contribute to its local communities.",
  ),
  purpose(
    '1.2',
    'It is committed to the highest standards of customer care, and asks tenants and others for feedback and suggestions. Complaints are seen as a way to find what to change and improve.',
  ),
  purpose(
    '1.3',
    'Where something has gone wrong, or fallen short of the required standards, it tries to put that right with timely and appropriate steps.',
  ),
  purpose(
    '1.4',
    "It is registered with the Homes and Communities Agency and is committed to the regulator's standards for its social housing and tenancy management. It is also committed to the law on housing, the environment, health and safety, data protection and safeguarding.",
  ),
  purpose(
    '2.1',
    'Giving feedback is made as easy as possible, and feedback is used to improve services.',
  ),
  purpose(
    '2.2',
    'Complaints are resolved quickly, effectively and fairly. Comments and compliments are passed on to the people, departments and stakeholders concerned.',
  ),
  purpose(
    '2.3',
    'The aim is that the complainant is satisfied as far as possible, and feels treated fairly and appropriately. The tone is open and responsive, without unnecessary formality. Letters are in plain English, and positive action follows them.',
  ),
  executed(
    '2.4',
    'All are treated fairly, with equality and diversity taken into account. Individual needs are taken into account, and reasonable adjustments made as required.',
    {
      purpose:
        'We treat all tenants and customers fairly, and take equality and diversity into account in a positive way. We take individual needs into account when we apply this policy.',
    },
  ),
  executed(
    '2.5',
    'Discrimination and harassment are taken very seriously and dealt with sensitively; what is raised is weighed in appointing an investigator.',
    {
      scope: 'We take such a complaint very seriously, and deal with it sensitively.',
    },
  ),
  executed(
    '2.6',
    'Advocates are welcome; depending on the nature of the complaint, a complainant who would benefit from one is pointed to an advocacy service.',
    {
      who: 'We welcome the involvement of advocates.',
      redress:
        'Where it is felt that you would benefit from an advocate, we point you to the appropriate advocacy service. That depends on the nature of your complaint.',
    },
  ),
  executed(
    '2.7',
    'A concern is better resolved locally first where possible; that is not always appropriate, and the complaints procedure is open. The end of the clause was cut off.',
    {
      handling:
        'We ask you to tell us first where you are unhappy or dissatisfied, and to give us the chance to put things right. We believe that concerns are better resolved at a local level where possible. That is not always appropriate, and we encourage you to use the complaints procedure where you need it. The rest of this clause was cut off in the text that was available.',
    },
  ),
  notTranscribed('3.1', 'How to complain; of this only a postal address was available.', {
    who: 'You can complain by post to: Housing Complaints Officer, Creative Support, 131 Wellington Road, Wellington House, Stockport, SK1 3TS.',
  }),
  executed(
    '3.2',
    'A complaint sent to the Chief Executive is acknowledged in writing and passed to the Housing Complaints Manager, who responds to the complainant directly.',
    { alongside: 'The Housing Complaints Manager responds to you directly.' },
  ),
  notTranscribed('4.1', 'What the policy is for; the list itself was not available.'),
  ...['5', '6', '7', '8', '9', '10'].map((section) =>
    notTranscribed(
      section,
      'Not available. The stages, with their time limits, are among sections 5 to 10.',
    ),
  ),
  executed(
    '11.1',
    'The beginning was cut off. A complaint about data protection, including retention and information security, is investigated by the senior member of staff responsible for data protection.',
    {
      handling:
        'A complaint about data protection is investigated by the senior member of staff who is responsible for that. The beginning of this clause was cut off in the text that was available.',
    },
  ),
  executed(
    '11.2',
    'A complainant who is dissatisfied with the outcome of such a complaint at Stage One can escalate it to Stage Two.',
    {
      handling:
        'Where you are dissatisfied with the outcome at Stage One of a complaint about data protection, you can take it to Stage Two.',
    },
  ),
  executed(
    '11.3',
    "Under the Data Protection Act anyone can ask the Information Commissioner's Office to assess whether the Act was complied with; Creative Support would rather be told first. The address of the page that says how was cut off.",
    {
      redress:
        "Under the Data Protection Act you are entitled to ask the Information Commissioner's Office to assess whether we complied with that Act. How to do so is on its website; the address was cut off in the text that was available. We want to resolve all complaints early, and encourage you to raise a concern with us before you go there.",
    },
  ),
  executed(
    '12.1',
    "The police are informed where fraud, theft or another crime may have been committed; concerns for children or vulnerable adults are reported under the local authority's safeguarding procedures. The landlord asks to be told about serious concerns about staff.",
    {
      alongside:
        'We are open and accountable for what our staff, and others acting for us, do. If you have serious concerns about our staff, please tell us.',
    },
  ),
  executed(
    '13.1',
    'Where an investigation finds that a member of staff should be disciplined, the disciplinary policy applies; the complainant is told so, and detail may be limited to keep what concerns an employee confidential.',
    {
      alongside:
        'How much we can tell you about internal disciplinary action may be limited, because we must keep what concerns employees confidential.',
    },
  ),
  executed(
    '14.1',
    'Anonymous complaints are investigated as far as possible, and complaint, investigation and outcome are recorded.',
    {
      scope:
        'We investigate an anonymous complaint as far as possible. We keep a record of the complaint, the investigation and the outcome.',
    },
  ),
  executed(
    '15.1',
    'Examples of a persistent or vexatious complainant: disproportionate, harassing and repetitious behaviour; unrealistic outcomes with the stated intention to persist; the same complaint with minor differences, no outcome being accepted.',
    {
      conduct:
        'We may deem a small number of customers to be ‘persistent or vexatious complainants’, because of how they pursue the resolution of their complaint.',
    },
  ),
  executed(
    '15.2',
    'Complainants so deemed are still dealt with fairly, honestly and properly; the wellbeing of staff and managers is protected.',
    {
      conduct:
        'They are still dealt with fairly, honestly and properly. At the same time, the wellbeing of our staff and managers must not be adversely affected.',
    },
  ),
  executed(
    '15.3',
    'There is no appeal against this section; a complainant who disagrees is directed to the Housing Ombudsman.',
  ),
  executed(
    '15.4',
    "Restrictions are shared with the managers and staff concerned and are on the complainant's record while in force.",
    {
      conduct:
        'We share information on the restrictions so that the customer is still dealt with fairly, honestly and properly. It also keeps other service users and staff from being adversely affected.',
    },
  ),
  learning(
    '16.1',
    'The Board of Trustees has regular reports on the number, trends, causes and outcomes of complaints. The purpose is fewer complaints, less dissatisfaction with homes and services, and more satisfaction with the procedure. An annual report on all complaints analyses numbers, types, trends, lessons, and actions to prevent repeats or improve properties and services.',
  ),
  {
    ...review(
      '17.1',
      'Creative Support assessed itself against the Complaint Handling Code that the Housing Ombudsman published in July 2020, and believes that it complies. The policy and its compliance are reviewed every year.',
    ),
    codeEditions: ['2020'],
  },
];
