import { addressFrom } from './address.js';

/**
 * A page of the API reference with its link to the rest of the site: typedoc writes the same address on
 * every page, so typedoc.json has `site:` for where the site begins.
 */
export const withSiteLinks = (path: string, html: string): string =>
  html.replaceAll(/href="site:([^"]*)"/g, (_, target) => `href="${addressFrom(path, target)}"`);
