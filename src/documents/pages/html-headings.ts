import type { ElementContent } from 'hast';
import { element, isHeading, words } from './html-nodes.js';

/** Every heading with a name of its own, so that it can be linked to: its place among them. */
export function withNames(content: readonly ElementContent[]): ElementContent[] {
  const headings = content.filter((one) => isHeading(one));
  return content.map((one) =>
    isHeading(one)
      ? element(
          one.tagName,
          { ...one.properties, id: `part-${headings.indexOf(one) + 1}` },
          one.children,
        )
      : one,
  );
}

/** A document of fewer parts needs no list of them, such as a letter. */
const LEAST = 8;

/** A long document with a list of its parts before the first of them, and a link past the list. */
export function withContents(content: readonly ElementContent[]): ElementContent[] {
  const parts = content.filter((one) => isHeading(one, '2'));
  const [first] = parts;
  if (!first || parts.length < LEAST) return [...content];
  const at = content.indexOf(first);
  const links = parts.map((one) => element('li', {}, [linkTo(one, words(one))]));
  const nav = element('nav', { ariaLabel: 'Contents' }, [
    linkTo(first, 'Skip the list of contents', { className: ['skip'] }),
    element('ul', {}, links),
  ]);
  return [...content.slice(0, at), nav, ...content.slice(at)];
}

const linkTo = (part: ElementContent, value: string, more = {}): ElementContent =>
  element('a', { ...more, href: `#${'properties' in part ? part.properties['id'] : ''}` }, [
    { type: 'text', value },
  ]);
