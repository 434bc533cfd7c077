import { instance } from '@viz-js/viz';
import { testFiles } from './clause-tests.js';
import { guidePages } from './guides.js';
import { policyPages } from './policies.js';
import { timelinePages } from './timelines.js';

/** Everything in the site but the reference of the API, which typedoc writes: paths and contents. */
export async function siteFiles(): Promise<Map<string, string | Uint8Array>> {
  const pages: [string, string | Uint8Array][] = [
    ...guidePages(),
    ...policyPages(await instance(), testFiles()),
    ...timelinePages(),
  ];
  return new Map(pages);
}
