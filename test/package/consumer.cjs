'use strict';

require('./exercise.cjs')({
  main: require('housing-complaints'),
  policies: require('housing-complaints/policies'),
  codes: require('housing-complaints/codes'),
  conformance: require('housing-complaints/conformance'),
  schema: require('housing-complaints/schema'),
  testing: require('housing-complaints/testing'),
});
