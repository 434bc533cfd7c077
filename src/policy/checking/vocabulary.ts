import { nearest } from '../../errors.js';
import {
  EVENT_TYPES,
  isOwnDuty,
  isOwnEvent,
  ROLES,
  SIGNPOSTS,
  SUBJECTS,
  TOPICS,
  WORD_LISTS,
} from '../../vocabulary/index.js';
import type { Check } from '../anything.js';
import { fieldsOf, get, partsIn, texts, walk, within } from '../anything.js';
import { valuesOf } from '../conditions/index.js';
import { vocabularyFaults } from './words.js';

/** A list of words that is closed except for the policy's additions. */
interface Words {
  /** What a word of the list is called. */
  readonly what: string;
  readonly known: readonly string[];
  /** The field of the policy that adds to it, if any. */
  readonly field?: string;
}

/** The names of the lists whose words appear in certain fields. */
const KINDS = {
  roles: 'role',
  contents: 'content',
  subjects: 'subject',
  tenures: 'tenure',
  bodies: vocabularyFaults.bodyKind,
} as const;

/** Checks roles, contents, subjects and the like: closed lists to which a policy can add. */
const wordsAreKnown: Check = (policy, report) => {
  const wordsOf = (list: keyof typeof KINDS): Words => {
    const own = get(policy, list);
    const words = Array.isArray(own) ? texts(policy, list) : Object.keys(fieldsOf(own));
    return { what: KINDS[list], known: [...WORD_LISTS[list].known, ...words], field: list };
  };
  const roles = wordsOf('roles');
  const facts = new Map<unknown, Words>(
    (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((list) => {
      const words = list === 'roles' ? roles : wordsOf(list);
      return WORD_LISTS[list].fields.map((field) => [field, words] as const);
    }),
  );
  facts.set('told', roles);
  const ownEvents = Object.keys(fieldsOf(get(policy, 'events'))).map((id) => `own.${id}`);
  facts.set('happened', { what: 'type of event', known: [...EVENT_TYPES, ...ownEvents] });
  for (const [name, fact] of Object.entries(fieldsOf(get(policy, 'facts')))) {
    const is = get(fact, 'is');
    const values = valuesOf(is);
    if (values)
      facts.set(name, { what: `value of ${name}`, known: values, field: `facts.${name}.is` });
    if (is === 'role' || is === 'roles') facts.set(name, roles);
  }
  // A notice goes to a role, a referral can go to anybody.
  facts.delete('to');
  const check = ({ what, known, field }: Words, name: unknown, path: string) => {
    if (typeof name !== 'string' || known.includes(name)) return;
    report(path, vocabularyFaults.unknownWord(name, what, field, nearest(name, known)));
  };
  walk(policy, '', (value, path) => {
    if (get(value, 'discretion') !== 'landlord')
      check(roles, get(value, 'discretion'), `${path}.discretion`);
    check(roles, get(value, 'seniority'), `${path}.seniority`);
    for (const field of ['handler', 'together', 'decidedBy']) {
      texts(value, field).forEach((name, i) => {
        check(roles, name, `${path}.${field}.${i}`);
      });
    }
    const words = facts.get(get(value, 'fact'));
    if (!words) return;
    for (const operator of ['is', 'includes'])
      check(words, get(value, operator), `${path}.${operator}`);
    for (const operator of ['in', 'only']) {
      texts(value, operator).forEach((name, i) => {
        check(words, name, `${path}.${operator}.${i}`);
      });
    }
  });
};

/** Checks signposts: a closed list of bodies, plus the policy's own. */
const signpostsAreKnown: Check = (policy, report) => {
  const known = [...Object.keys(SIGNPOSTS), ...Object.keys(fieldsOf(get(policy, 'bodies')))];
  const lists = [
    ...partsIn(policy, 'signposts'),
    ...partsIn(get(policy, 'conduct'), 'signposts', 'conduct'),
  ];
  for (const [signpost, path] of lists) {
    const to = get(signpost, 'to');
    if (typeof to !== 'string' || known.includes(to)) continue;
    report(`${path}.to`, vocabularyFaults.unknownBody(to, nearest(to, known)));
  }
};

/**
 * Checks topics: one that no receipt can give decides nothing. Topics in grounds of the scope are
 * different: they can be given when a matter is assessed.
 */
const topicsAreKnown: Check = (policy, report) => {
  const known: readonly string[] = [...TOPICS, ...texts(policy, 'topics')];
  const subjects: readonly string[] = [...SUBJECTS, ...texts(policy, 'subjects')];
  for (const [field, part] of Object.entries(fieldsOf(policy))) {
    if (field === 'scope') continue;
    walk(part, field, (value, path) => {
      if (get(value, 'fact') !== 'about') return;
      const named: [string, unknown][] = [
        ...['is', 'includes'].map((name): [string, unknown] => [name, get(value, name)]),
        ...['in', 'only'].flatMap((name) =>
          texts(value, name).map((topic, n): [string, unknown] => [`${name}.${n}`, topic]),
        ),
      ];
      for (const [place, topic] of named) {
        if (typeof topic !== 'string' || known.includes(topic) || subjects.includes(topic))
          continue;
        const fault = vocabularyFaults.unknownWord(topic, 'topic', 'topics', nearest(topic, known));
        report(`${path}.${place}`, fault);
      }
    });
  }
};

/** Checks that seniority is compared only with roles that have one: nobody is as senior as a panel. */
const seniorityIsHad: Check = (policy, report) => {
  const roles = new Map<unknown, unknown>(
    Object.entries({ ...ROLES, ...fieldsOf(get(policy, 'roles')) }),
  );
  walk(policy, '', (value, path) => {
    const role = get(value, 'seniority');
    if (roles.get(role) === null)
      report(`${path}.seniority`, vocabularyFaults.noSeniority(String(role)));
    if (get(role, 'of') !== undefined && get(role, 'of') === get(value, 'fact'))
      report(`${path}.seniority.of`, vocabularyFaults.ownSeniority);
  });
};

/** Checks that the landlord's own events and duties are declared. */
const ownWordsAreDeclared: Check = (policy, report) => {
  const declared = (field: string) => Object.keys(fieldsOf(get(policy, field)));
  const check = (name: unknown, field: 'events' | 'duties', path: string) => {
    const id = String(name).slice('own.'.length);
    const known = declared(field);
    if (!known.includes(id))
      report(path, vocabularyFaults.undeclared(String(name), field, id, nearest(id, known)));
  };
  for (const field of ['events', 'duties'] as const)
    for (const id of declared(field))
      if (id.startsWith('own-'))
        report(within(field, id), vocabularyFaults.ownTwice(id.slice('own-'.length)));
  for (const [field, part] of Object.entries(fieldsOf(policy))) {
    if (field === 'notes') continue;
    walk(part, field, (value, path) => {
      for (const [key, inner] of Object.entries(value)) {
        if (isOwnEvent(inner)) check(inner, 'events', within(path, key));
        if (key === 'duty' && isOwnDuty(inner)) check(inner, 'duties', within(path, key));
      }
    });
  }
  for (const [pause, path] of partsIn(policy, 'pauses'))
    texts(pause, 'of').forEach((duty, n) => {
      if (isOwnDuty(duty)) check(duty, 'duties', `${path}.of.${n}`);
    });
};

/** Checks a policy's roles, contents, subjects and signposts together. */
export const wordChecks: readonly Check[] = [
  wordsAreKnown,
  signpostsAreKnown,
  topicsAreKnown,
  seniorityIsHad,
  ownWordsAreDeclared,
];
