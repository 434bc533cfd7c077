'use strict';

const assert = require('node:assert/strict');
const { openComplaint } = require('housing-complaints');

/** What a user writes first, with the doors as whichever module system loaded them. */
module.exports = function write({ documents, calendars, policies }) {
  const { letter, policyDocument, stateDiagram, timeline, toHtml, toMarkdown, toSvg } = documents;
  const { housingPlus2018 } = policies;
  const complaint = openComplaint(housingPlus2018, {
    on: '2018-12-20',
    type: 'complaint.received',
    ref: 'C-1',
  });

  const document = policyDocument(housingPlus2018);
  assert.match(toMarkdown(document), /within 10 working days/);
  assert.match(toHtml(document, { print: 'large' }), /^<!doctype html>/);
  const holding = letter('holding-letter', complaint, { on: '2018-12-28' });
  assert.equal(holding.ok, false);
  assert.match(timeline(complaint, '2018-12-21'), /^<svg/);
  assert.match(calendars.toICalendar(complaint, '2018-12-21'), /^BEGIN:VCALENDAR/);
  assert.match(stateDiagram(housingPlus2018), /^digraph/);
  assert.throws(() => toSvg(stateDiagram(housingPlus2018)), /@viz-js\/viz/);
};

if (require.main === module) {
  module.exports({
    documents: require('housing-complaints/documents'),
    calendars: require('housing-complaints/documents/ical'),
    policies: require('housing-complaints/policies'),
  });
}
