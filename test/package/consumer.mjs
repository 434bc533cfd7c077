import * as main from 'housing-complaints';
import * as codes from 'housing-complaints/codes';
import * as conformance from 'housing-complaints/conformance';
import * as policies from 'housing-complaints/policies';
import * as schema from 'housing-complaints/schema';
import * as testing from 'housing-complaints/testing';
import exercise from './exercise.cjs';

exercise({ main, policies, codes, conformance, schema, testing });
