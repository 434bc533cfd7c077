/** Reads back a diagram: the boxes and arrows of its DOT, and what stands on them. */
import type { EventType } from '../../src/policy/index.js';
import { EVENT_NAMES } from '../../src/policy/index.js';

export interface DrawnGraph {
  readonly boxes: ReadonlyMap<string, string>;
  readonly arrows: readonly DrawnArrow[];
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly attributes: string;
}

export function readDot(dot: string): DrawnGraph {
  const boxes = new Map<string, string>();
  const arrows: DrawnArrow[] = [];
  for (const line of dot.split('\n')) {
    const arrow = /^\s+"([^"]*)" -> "([^"]*)" \[(.*)\]$/.exec(line);
    const box = /^\s+"([^"]*)" \[(.*)\]$/.exec(line);
    if (arrow) {
      const [, from = '', to = '', attributes = ''] = arrow;
      if (!attributes.startsWith('style=invis')) {
        arrows.push({ from, to, words: wordsIn(attributes), attributes });
      }
    } else if (box) boxes.set(box[1] ?? '', wordsIn(box[2] ?? ''));
  }
  return { boxes, arrows };
}

/** The words of a label: what stands between the tags. */
function wordsIn(attributes: string): string {
  const from = attributes.indexOf('label=<') + 'label='.length;
  let depth = 0;
  for (let at = from; at < attributes.length; at += 1) {
    if (attributes[at] === '<') depth += 1;
    if (attributes[at] === '>') depth -= 1;
    if (depth === 0) return decoded(attributes.slice(from + 1, at));
  }
  throw new Error(`a label without an end: ${attributes}`);
}

const decoded = (label: string): string =>
  label
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Every transition that a diagram of a whole lifecycle shows: `stage-1.respond response.sent stage-1.escalate`. */
export function transitionsDrawn(
  { boxes, arrows }: DrawnGraph,
  statesOf: (stage: string) => readonly string[],
): string[] {
  const led = arrows.flatMap(({ from, to, words, attributes }) => {
    const [, stage] = /ltail="cluster_([^"]*)"/.exec(attributes) ?? [];
    const all = stage ? statesOf(stage) : [stateOf(from)];
    const facts = words.replace(/^at any step: /, '').split(' or ');
    return all.flatMap((source) => facts.map((fact) => `${source} ${typeOf(fact)} ${stateOf(to)}`));
  });
  const beside = [...boxes].flatMap(([id, words]) => {
    const [, list] = /Also here: (.*)$/.exec(words) ?? [];
    return (list?.split('; ') ?? []).map((fact) => `${stateOf(id)} ${typeOf(fact)} -`);
  });
  return [...led, ...beside].sort();
}

/** Of a box, the state: it may be drawn at several places. */
const stateOf = (id: string): string => id.replace(/[@>].*$/, '').replace(/^any-time$/, '(all)');

function typeOf(words: string): EventType {
  const found = Object.entries(EVENT_NAMES).find(
    ([, name]) => words === name || words.startsWith(`${name} within `),
  );
  if (!found) throw new Error(`not a fact: ${words}`);
  return found[0] as EventType;
}
