/** Elements, made in one call. */

type Child = Node | string | undefined | false;

/** What an element is given: attributes by their names, and listeners by `on` and the name of the event. */
type Given = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/** An element with attributes, listeners and children. What is `undefined` or `false` is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** An element of the page, by its id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element has the id ${id}`);
  return found as T;
}

/** Puts new children into an element. */
export const fill = (element: Element, ...children: readonly Child[]): void =>
  element.replaceChildren(...children.filter((child) => child !== undefined && child !== false));

/** Something that people open to read on. */
export const more = (summary: string, ...children: readonly Child[]): HTMLDetailsElement =>
  h('details', {}, h('summary', {}, summary), ...children);

/** Says something to whoever listens to the page. */
export const say = (text: string): void => {
  byId('said').textContent = text;
};

/** SVG that the library has drawn, as an element. */
export function drawing(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}
