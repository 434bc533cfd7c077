'use strict';

const assert = require('node:assert/strict');

/** A diagram as a picture, by the Graphviz that a user installs. */
module.exports = function draw({ documents, housingPlus2018, viz }) {
  assert.match(documents.toSvg(documents.stateDiagram(housingPlus2018), viz), /<svg/);
};

if (require.main === module) {
  const { housingPlus2018 } = require('housing-complaints/policies');
  require('@viz-js/viz')
    .instance()
    .then((viz) =>
      module.exports({ documents: require('housing-complaints/documents'), housingPlus2018, viz }),
    );
}
