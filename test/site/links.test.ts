import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../scripts/site/links.js';

const broken = (files: Readonly<Record<string, string>>) =>
  brokenLinks(new Map(Object.entries(files)));

describe('the check of the links', () => {
  test.each<{ because: string; files: Record<string, string> }>([
    { because: 'a page beside it', files: { 'a.html': '<a href="b.html">b</a>', 'b.html': '' } },
    {
      because: 'a page above it',
      files: { 'x/a.html': '<a href="../b.html">b</a>', 'b.html': '' },
    },
    { because: 'a part of the same page', files: { 'a.html': '<a href="#p">p</a><p id="p">' } },
    {
      because: 'a part of another page',
      files: { 'a.html': '<a href="b.html#p">p</a>', 'b.html': '<p id="p">' },
    },
    { because: 'the top', files: { 'a.html': '<a href="#">top</a>' } },
    { because: 'a file that is no page', files: { 'a.html': '<img src="p.svg">', 'p.svg': '' } },
    { because: 'elsewhere', files: { 'a.html': '<a href="https://example.org/x#y">x</a>' } },
    { because: 'text that looks like a link', files: { 'a.html': '&lt;a href="b.html"&gt;' } },
    {
      because: 'a name with a space',
      files: { 'a.html': '<a href="b%20c.html">', 'b c.html': '' },
    },
  ])('is content with $because', ({ files }) => {
    expect(broken(files)).toEqual([]);
  });

  test.each<{ html: string; target: string; because: string }>([
    { html: '<a href="c.html">c</a>', target: 'c.html', because: 'no such file' },
    { html: '<a href="../a.html">a</a>', target: '../a.html', because: 'no such file' },
    { html: '<a href="folder/">a folder</a>', target: 'folder/', because: 'no such file' },
    { html: '<img src="c.svg">', target: 'c.svg', because: 'no such file' },
    { html: '<a href="#q">q</a>', target: '#q', because: 'no such fragment' },
    { html: '<a href="b.html#q">q</a>', target: 'b.html#q', because: 'no such fragment' },
    { html: '<a href="/b.html">b</a>', target: '/b.html', because: 'not in the site' },
    {
      html: '<a href="file:///b.html">b</a>',
      target: 'file:///b.html',
      because: 'not in the site',
    },
    {
      html: '<script src="https://example.org/a.js"></script>',
      target: 'https://example.org/a.js',
      because: 'not in the site',
    },
    {
      html: '<link rel="stylesheet" href="https://example.org/a.css">',
      target: 'https://example.org/a.css',
      because: 'not in the site',
    },
  ])('finds $html: $because', ({ html, target, because }) => {
    const files = { 'a.html': html, 'b.html': '<p id="p">', 'folder/index.html': '' };
    expect(broken(files)).toEqual([{ page: 'a.html', target, because }]);
  });

  test('names every page, and a target once a page', () => {
    const link = '<a href="c.html">c</a>';
    expect(broken({ 'b.html': link, 'a.html': link + link }).map(({ page }) => page)).toEqual([
      'a.html',
      'b.html',
    ]);
  });
});
