import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { code2024 } from '../../src/codes/index.js';
import { recordEvent, replay } from '../../src/complaint/index.js';
import { fillPlaceholders, letter, toHtml, toMarkdown } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { deepFreeze, definePolicy } from '../../src/policy/index.js';
import { underHousingPlus, upTo } from '../support/histories.js';
import { creativeSupportLetters, housingPlusLetters, writing } from './letter-cases.js';
import { documentOf, said, textOf } from './letter-text.js';

const all = [...housingPlusLetters, ...creativeSupportLetters];
const complaint = underHousingPlus(...upTo('2019-01-07'));
const answered = (reasons: string) =>
  letter('response', complaint, { on: '2019-01-15', outcome: 'upheld', reasons });

describe('what a person wrote comes out whole, and is never read as markup', () => {
  const texts = {
    pipes: 'a | b | c',
    emphasis: 'very *bad* and _slow_ and `broken` and **wet**',
    script: '<script>alert("x")</script> & <b>bold</b> &amp; &lt;',
    lists: '- one\n- two\n1. three\n# not a heading\n> not a quotation\n---\n| a | b |\n| - | - |',
    links: '[name](http://example.org) ![x](y) <http://example.org> [name]',
    emoji: 'We are sorry 😢👩‍👧 about the 🏚️.',
    'right to left': 'لقد تأخرنا في إصلاح السقف. תודה.',
    'paragraphs and lines': 'First paragraph,\nits second line.\n\nSecond paragraph.',
    'ten thousand characters': 'A long story. '.repeat(715).trim(),
    backslashes: 'C:\\new\\[x] \\* ~~no~~',
  };
  const whole = (text: string) => text.replaceAll(/\n\n/g, '\n');

  test.each(Object.entries(texts))('%s in Markdown', (_, text) => {
    const markdown = toMarkdown(documentOf(answered(text)));
    const read = fromMarkdown(markdown, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    expect(textOf(read)).toContain(`The reasons\n${whole(text)}\nIf you are not`);
    expect(read.children.map(({ type }) => type)).not.toContain('html');
  });
  test.each(Object.entries(texts))('%s in HTML', (_, text) => {
    const html = toHtml(documentOf(answered(text)));
    expect(html).not.toMatch(/<script|<b>|<strong>|<em>|<code>|<a |<img/);
    expect(html.match(/<h2/g)).toHaveLength(3);
    for (const line of text.split('\n').filter(Boolean)) {
      expect(html).toContain(line.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;'));
    }
  });
  test('text of any direction says its own', () => {
    expect(toHtml(documentOf(answered(texts['right to left'])))).toContain('<p dir="auto">لقد');
  });
  test('the lines of a text begin and end with no spaces', () => {
    const made = documentOf(answered('It rained:\n    in May,  \n\tand in June.'));
    expect(textOf(made)).toContain('It rained:\nin May,\nand in June.');
    expect(toMarkdown(made)).not.toContain('&#x');
  });
  test('what the author of a policy wrote, too', () => {
    const policy = definePolicy(
      JSON.parse(
        JSON.stringify(housingPlus2018).replaceAll('"Stage One"', '"Stage *One* | <script>"'),
      ),
    );
    const made = letter('response', replay(policy, upTo('2019-01-07')), {
      on: '2019-01-15',
      outcome: 'upheld',
      reasons: 'x',
    });
    const read = fromMarkdown(toMarkdown(documentOf(made)));
    expect(textOf(read)).toContain('This is our response at Stage *One* | <script> of our');
    expect(toHtml(documentOf(made))).not.toContain('<script');
  });
});

describe('names and addresses are to be filled in', () => {
  const made = letter('response', complaint, {
    on: '2019-01-15',
    outcome: 'upheld',
    reasons: 'You wrote [name] on the form.',
  });
  test('each is listed once', () => {
    expect(made.ok && made.placeholders).toEqual([
      "landlord's address",
      'name',
      'address',
      'reference',
      "landlord's contact details",
      "writer's name",
      "writer's role",
    ]);
  });
  test('and stands in the letter in one form', () => {
    for (const one of all) {
      const letterOf = writing(one);
      if (!letterOf.ok) throw new Error(one.name);
      const found = [...textOf(letterOf.document).matchAll(/\[([^\]]+)\]/g)].map(
        ([, name]) => name,
      );
      expect([...new Set(found)]).toEqual(letterOf.placeholders);
    }
  });
  test('what is filled in is text; what only looks like a placeholder stays', () => {
    const filled = fillPlaceholders(documentOf(made), { name: 'Ms *Example*', address: '1 <b>St' });
    expect(textOf(filled)).toContain('Dear Ms *Example*');
    expect(textOf(filled)).toContain('You wrote [name] on the form.');
    expect(toHtml(filled)).toContain('1 &#x3C;b>St');
    expect(textOf(documentOf(made))).toContain('Dear [name]');
  });
  test.each([
    'Flat 2\n1 Example Street\nTown AB1 2CD',
    ' Flat 2\r\n\r\n1 Example Street \r\nTown AB1 2CD\n',
  ])('an address keeps its lines', (address) => {
    const filled = fillPlaceholders(documentOf(made), { address });
    expect(toHtml(filled).replaceAll('\n', '')).toContain(
      'Flat 2<br>1 Example Street<br>Town AB1 2CD',
    );
    expect(toMarkdown(filled)).toContain('Flat 2\\\n1 Example Street\\\nTown AB1 2CD\n');
  });
  test.each(['', ' \n', null, 5])('nothing to fill in is told: %o', (name) => {
    expect(() => fillPlaceholders(documentOf(made), { name } as never)).toThrow('values.name');
  });
  test.each([
    { salutation: 'Ms Example', close: 'Yours sincerely' },
    { salutation: 'Sir or Madam', close: 'Yours faithfully' },
  ])('a letter to $salutation ends with $close', ({ salutation, close }) => {
    const filled = fillPlaceholders(documentOf(made), { name: 'Ms A Example', salutation });
    expect(textOf(filled)).toMatch(/^Ms A Example\n\[address\]$/m);
    expect(textOf(filled)).toContain(`Dear ${salutation}\n`);
    expect(textOf(filled)).toContain(`\n${close}\n`);
  });
  test("the Ombudsman's contact details are there, and can be others", () => {
    const over = writing(housingPlusLetters.at(-1) ?? fail());
    expect(said(over)).toContain('0300 111 3000');
    expect(over.ok && over.placeholders.join()).not.toContain('Housing Ombudsman');
    const details = { 'contact details of the Housing Ombudsman': 'post to London' };
    const filled = textOf(fillPlaceholders(documentOf(over), details));
    expect(filled).toContain('the Housing Ombudsman (clause 6.1): post to London.');
    expect(filled).not.toContain('0300');
  });
  test('what is undefined stays a placeholder', () => {
    const filled = fillPlaceholders(documentOf(made), { name: undefined } as never);
    expect(textOf(filled)).toContain('Dear [name]');
  });
  test('a sentence has one full stop, whatever ends it', () => {
    const stopped = { "landlord's contact details": '0800 000 000.' };
    const letter = textOf(fillPlaceholders(documentOf(made), stopped));
    expect(letter).toContain('please contact us: 0800 000 000.\n');
    expect(letter).toContain('To ask, please contact us: 0800 000 000. Please say');
    const address = textOf(fillPlaceholders(documentOf(made), { address: '1 High St.\nTown.' }));
    expect(address).toContain('1 High St.\nTown.\n');
  });
  test('a placeholder that is not there is refused, with those that are', () => {
    expect(() => fillPlaceholders(documentOf(made), { nmae: 'x' })).toThrow("writer's role");
  });
  test('a reference on record is used', () => {
    const text = said(writing(housingPlusLetters.at(-1) ?? fail()));
    expect(text).toContain('Our reference: C-1042');
  });
});

describe('a letter is the fact that it becomes', () => {
  test.each(all)('$name', (one) => {
    const made = writing(one);
    if (!made.ok) throw new Error(one.name);
    const [fact, ...promises] = made.events;
    if (!fact) {
      expect(['panel-invitation', 'final-signposting']).toContain(one.kind);
      return;
    }
    const known = one.complaint.events.filter(
      ({ type, on }) => type !== fact.type || on !== fact.on,
    );
    const { policy, calendar, silentOn } = one.complaint;
    const before = replay(policy, known, { calendar, silentOn });
    expect(recordEvent(before, fact).events).toContainEqual(fact);
    expect(promises.map(({ type }) => type)).toEqual(promises.map(() => 'action.agreed'));
    expect(recordEvent(before, fact, ...promises).events).toEqual(
      expect.arrayContaining([fact, ...promises]),
    );
  });
});

describe('whoever acts for the complainant', () => {
  test('gets a copy where authority is recorded', () => {
    const text = said(
      writing(housingPlusLetters.find(({ name }) => name.includes('advocate')) ?? fail()),
    );
    expect(text).toContain("your advocate, [advocate's name], [advocate's address]");
  });
  test('gets none once it has ended, or where it was not signed', () => {
    const ended = underHousingPlus(
      ...upTo('2018-12-20'),
      { on: '2018-12-20', type: 'advocate.authorised', signed: true },
      { on: '2018-12-21', type: 'advocate.ended' },
    );
    const unsigned = underHousingPlus(...upTo('2018-12-20'), {
      on: '2018-12-20',
      type: 'advocate.authorised',
      signed: false,
    });
    for (const one of [ended, unsigned])
      expect(said(letter('acknowledgement', one, { on: '2018-12-21' }))).not.toContain('advocate');
  });
});

describe('where the complainant can go next', () => {
  const text = (name: string) =>
    said(writing(housingPlusLetters.find((one) => one.name === name) ?? fail()));
  test('a matter of housing and care gets both lists', () => {
    const both = text('final signposting, housing and care');
    expect(both).toMatch(/the part about housing, you can go to:\n+the Housing Ombudsman/);
    expect(both).toMatch(/the part about care, you can go to:\n+the Care Quality Commission/);
  });
  test('where the subject is not known, each list says for what it is', () => {
    const unknown = underHousingPlus(
      { on: '2018-12-20', type: 'complaint.received' },
      ...upTo('2019-05-24', 'complaint.received'),
    );
    const made = letter('panel-decision', unknown, {
      on: '2019-06-10',
      outcome: 'upheld',
      reasons: 'It was late.',
    });
    expect(said(made)).toContain('If your complaint is about housing, you can go to:');
    expect(said(made)).toContain('If your complaint is about care, you can go to:');
  });
  test('what the Code asks for is not said to be the policy’s', () => {
    const made = letter('refusal-to-accept', underHousingPlus(...upTo('2018-12-20')), {
      on: '2018-12-28',
      grounds: ['4.6'],
      reasons: 'It was in 2016.',
      code: code2024,
    });
    expect(said(made)).toContain(
      "The Housing Ombudsman's Complaint Handling Code (2024), 2.4, asks us to tell you this.",
    );
    expect(made.ok && made.events[0]).toMatchObject({ inWriting: true });
  });
});

describe('nothing given is changed, and the same is given again', () => {
  test.each(all)('$name', (one) => {
    const before = JSON.stringify([one.complaint.events, one.options.on]);
    const options = deepFreeze({ ...one.options });
    const first = writing({ ...one, options });
    const second = writing({ ...one, options });
    expect(second).toEqual(first);
    expect(JSON.stringify([one.complaint.events, one.options.on])).toBe(before);
  });
});

test('sentences are short', () => {
  const lengths = all.flatMap((one) =>
    said(writing(one))
      .split('\n')
      .flatMap((line) => line.split(/(?<=[.?!:]) (?=[A-Z[\d])/))
      .map((one) => one.split(/\s+/).filter(Boolean).length)
      .filter((length) => length > 3),
  );
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  expect(mean).toBeLessThan(15);
  expect(Math.max(...lengths)).toBeLessThan(40);
});

function fail(): never {
  throw new Error('no such letter');
}
