import * as documents from 'housing-complaints/documents';
import * as calendars from 'housing-complaints/documents/ical';
import * as policies from 'housing-complaints/policies';
import write from './documents.cjs';

write({ documents, calendars, policies });
