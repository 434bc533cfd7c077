'use strict';

const assert = require('node:assert/strict');
const { createActor } = require('xstate');

/** What a user does first, with the doors as whichever module system loaded them. */
module.exports = function exercise({ main, policies, codes, conformance, schema, testing }) {
  const { addWorkingDays, ComplaintsError, createComplaintMachine, england } = main;
  const { obligationsOf, openComplaint, recordEvent } = main;
  const { creativeSupport2022, housingPlus2018 } = policies;

  assert.equal(addWorkingDays('2026-06-01', 5), '2026-06-08');
  assert.equal(addWorkingDays('2026-06-01', 5, england), '2026-06-08');

  const received = { on: '2018-12-20', type: 'complaint.received', subject: 'housing' };
  const formalised = { on: '2018-12-20', type: 'complaint.formalised', agreed: true };
  const complaint = recordEvent(openComplaint(housingPlus2018, received), formalised);
  const respond = obligationsOf(complaint, '2018-12-21').find(
    ({ stage, duty }) => stage === 'stage-1' && duty === 'respond',
  );
  assert.equal(respond?.due, '2019-01-08');

  const audit = main.auditComplaint(complaint, '2019-02-01');
  assert.equal(audit.duties.find(({ id }) => id === 'stage-1/respond')?.met, false);
  assert.equal(main.measure([audit], main.reportingYear(2018)).audited, 1);
  assert.equal(main.whatIf([complaint], { calendar: england }, '2019-02-01').affected.length, 0);

  const { code2022, code2024, readWith } = codes;
  const threeStages = main
    .auditPolicy(housingPlus2018, code2024)
    .findings.find(({ provision }) => provision === '5.3');
  assert.equal(threeStages?.verdict, 'fails');
  assert.notEqual(readWith(creativeSupport2022, code2022), creativeSupport2022);

  assert.deepEqual(
    conformance.checkConformance((question) => conformance.answer(question)),
    [],
  );
  assert.equal(require('housing-complaints/conformance/index.json').policies, 'policies.json');

  const { matchers, story } = testing;
  const told = story(housingPlus2018).on('2018-12-20').received().formalised();
  const { pass, message } = matchers.toFallDueOn(told, '2019-01-08', 'stage-1/respond');
  assert.equal(pass, true, message());

  const actor = createActor(createComplaintMachine(housingPlus2018)).start();
  assert.equal(actor.getSnapshot().status, 'active');

  assert.throws(() => addWorkingDays('1/2/2023', 1), ComplaintsError);
  assert.throws(
    () => openComplaint(housingPlus2018, { ...received, on: '1/2/2023' }),
    ComplaintsError,
  );
  for (const [name, required] of [
    ['policy', 'stages'],
    ['event', 'on'],
    ['conformance', 'cases'],
  ]) {
    const { properties, anyOf } = require(`housing-complaints/schema/${name}.json`);
    const shapes = anyOf ? anyOf.map((one) => one.properties) : [properties];
    assert.ok(
      shapes.every((shape) => required in shape),
      `${name}.json describes ${required}`,
    );
  }
  for (const door of [schema, testing]) assert.notDeepEqual(Object.keys(door), []);
};
