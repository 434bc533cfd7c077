/** Finds parts of the site while its reader types: with what the site was built with, and no connection. */
import type { Entry, Hit } from './find.js';
import { find } from './find.js';

declare const searchEntries: readonly Entry[];

const box = document.querySelector<HTMLInputElement>('#search');
const told = document.querySelector<HTMLElement>('#search-told');
const list = document.querySelector<HTMLElement>('#search-results');

function show(): void {
  const question = box?.value.trim() ?? '';
  const hits = find(searchEntries, question);
  list?.replaceChildren(...hits.map(shown));
  if (!told) return;
  told.textContent =
    question === ''
      ? 'Type what you are looking for: a word, a name in the code, a few words together.'
      : hits.length === 0
        ? `Nothing has all the words of “${question}”. Try fewer words, or shorter ones.`
        : `${hits.length === 1 ? '1 place' : `${hits.length} places`} for “${question}”.`;
}

function shown({ entry, excerpt }: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = entry.url;
  link.textContent = entry.name === entry.page ? entry.name : `${entry.name} (${entry.page})`;
  const text = document.createElement('p');
  text.textContent = excerpt;
  const item = document.createElement('li');
  item.append(link, text);
  return item;
}

if (box) {
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  box.addEventListener('input', show);
  box.focus();
}
show();
