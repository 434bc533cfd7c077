import { instance } from '@viz-js/viz';
import { testFiles } from './clause-tests.js';
import { doorPages } from './doors.js';
import { guidePages } from './guides.js';
import { policyPages } from './policies.js';
import { searchEntries, searchPages } from './search.js';
import { timelinePages } from './timelines.js';

/** Everything in the site but the reference of the API, which typedoc writes: paths and contents. */
export async function siteFiles(): Promise<Map<string, string | Uint8Array>> {
  const pages: [string, string | Uint8Array][] = [
    ...guidePages(),
    ...doorPages(),
    ...policyPages(await instance(), testFiles()),
    ...timelinePages(),
    ...searchPages(),
  ];
  return new Map([...pages, searchEntries(new Map(pages))]);
}
