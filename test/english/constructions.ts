/**
 * Constructions that read like a translation: what not to write, what to write, a pattern that finds it, and a sentence like it. Each
 * pattern finds nothing in what the library says, so what it finds is new.
 */
export const CONSTRUCTIONS: readonly (readonly [
  not: string,
  but: string,
  found: RegExp,
  like: string,
])[] = [
  [
    'X cannot be said',
    'it is not known whether X',
    /\bcannot be (said|told)\b/,
    'Whether it was sent cannot be said.',
  ],
  [
    'Whether X …',
    'a sentence that begins with who acts',
    /^(Whether|That it|From when|On what)\b/,
    'Whether it was sent is not known.',
  ],
  [
    'tells of',
    'tells … about',
    /\b(tells?|told|telling) of\b/,
    'The letter tells of the Ombudsman.',
  ],
  [
    'where that is not so',
    'if not',
    /\bnot so\b|\bwhere (that|this) is so\b/,
    'Look whether it is clear; where that is not so, change it.',
  ],
  ['puts it off', 'extends it', /\bputs? .{0,40}\boff\b/, 'The letter puts the answer off.'],
  [
    'without more',
    'the normal limit',
    /\bwithout more\b/,
    'This is beyond what the Code gives without more.',
  ],
  [
    'the Code wants',
    'the Code requires',
    /\bthe Code (gives|thinks|wants|knows|has it|rules out)\b/,
    'This is what the Code wants.',
  ],
  [
    'for a person',
    'someone needs to judge',
    /\bfor a person\b|\ba person has to\b/,
    'This is for a person to judge.',
  ],
  [
    'turns it away',
    'excludes it',
    /\bturn(s|ed)? .{0,30}\baway\b|\bkeeps? (it|the matter) out\b/,
    'The policy turns no matter away.',
  ],
  [
    'was taken up',
    'was accepted',
    /\btaken? up\b/,
    'The request was taken up after 3 working days.',
  ],
  [
    'Let the policy',
    'change the policy to',
    /(^|[.:] )Let (the|such|it)\b/,
    'Let the policy set a time.',
  ],
  [
    'X, where it was Y',
    'is now X. It was Y',
    /, where (it|there) was [^n]/,
    'The limit is 5 days, where it was 10 days.',
  ],
  ['stands as', 'is', /\bstands as\b|\bon no date\b/, 'There it stands as met.'],
  [
    'is no ground',
    'is not a ground',
    /\b(is|are|was|were) no (ground|extension|breach|exclusion|event)\b/,
    'That is no ground of this policy.',
  ],
  [
    'by whom',
    'who',
    /\b(of which|by whom)\b|\bfor what (the|it)\b/i,
    'The policy does not say by whom.',
  ],
  [
    'says the reasons',
    'gives the reasons',
    /\bsays? (the|its) (reasons?|stage|decision|remedy)\b/,
    'The letter says the reasons.',
  ],
  [
    'it is not shown',
    'the record does not show it',
    /\b(is|are|was|were) not shown\b/,
    'The landlord must write; this is not shown.',
  ],
  [
    'late, by 9 working days',
    '9 working days late',
    /, by \d+ (working|calendar)|\b(late|overdue),? by \d/,
    'It was done late, by 9 working days.',
  ],
  ['0 working days', 'nothing', /\b0 (working|calendar) days/, 'It is 0 working days overdue.'],
  [
    'somebody',
    'someone, or the role',
    /\b(somebody|whoever|nobody|anybody)\b/i,
    'It must be decided by somebody else.',
  ],
  [
    'besides',
    'alongside, also',
    /\bbesides?\b(?!:)|\ball (in all|the same)\b/i,
    'Besides what the Code names, it excludes this.',
  ],
  ['owed', 'required', /\bowed\b|\bfalls? away\b/i, 'The duty is no longer owed.'],
  [
    'held against',
    'judged against',
    /\b(held against|judged by|filled in)\b/,
    'The policy is held against the Code.',
  ],
  [
    'limit on contact',
    'contact restriction',
    /\b(limit|restriction) on contact\b/i,
    'The limit on contact is reviewed.',
  ],
  [
    'the code of an end',
    'its name',
    /\((exhausted|lapsed|excluded|escalation-refused)\)/,
    'When a complaint ends (exhausted), nothing follows.',
  ],
  [
    'is not seen',
    'is not available',
    /\bis (now )?not seen\b|\bIt was not seen\b/,
    'The time limit is now not seen.',
  ],
  [
    'There was none.',
    'has been added',
    /\bThere (was|were) none\b/,
    'The limit is now 5 days. There was none.',
  ],
  ['a word twice', 'the word once', /\b([a-z]+) \1\b/, 'a year such such as 2025'],
];
