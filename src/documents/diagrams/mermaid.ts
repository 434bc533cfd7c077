import { cleanText } from '../drawing/index.js';
import type { Chart, ChartArrow, ChartNode } from './chart.js';
import { arrowLines } from './lines.js';

/** Writes a chart as a Mermaid state diagram, which GitHub draws. */
export function toMermaid(chart: Chart, clauses: boolean): string {
  const { title, description, stages, nodes, arrows } = chart;
  return [
    'stateDiagram-v2',
    `  accTitle: ${inWords(title)}`,
    `  accDescr: ${inWords(description)}`,
    '  direction TB',
    ...stages.flatMap(({ id, name }) => [
      `  state "${inWords(name)}" as ${nameOf(id)} {`,
      ...nodes.filter(({ stage }) => stage === id).map((node) => `    ${stateIn(node)}`),
      '  }',
    ]),
    ...nodes.filter(({ stage }) => stage === undefined).map((node) => `  ${stateIn(node)}`),
    ...arrows.map((arrow) => `  ${arrowIn(chart, arrow, clauses)}`),
    ...CLASSES,
    ...nodes.flatMap(({ id, kind, mark }) =>
      [kind, mark]
        .filter((name) => name === 'end' || name === 'window' || name === 'been' || name === 'now')
        .map((name) => `  class ${nameOf(id)} ${name}`),
    ),
    '',
  ].join('\n');
}

const CLASSES = [
  '  classDef window fill:#fff3d1,color:#1a1a1a',
  '  classDef end fill:#dfe3e8,color:#1a1a1a',
  '  classDef been stroke:#1d4ed8,stroke-width:3px',
  '  classDef now stroke:#1d4ed8,stroke-width:6px',
];

const stateIn = ({ id, lines }: ChartNode): string =>
  `state "${lines.map(({ text }) => inWords(text)).join('<br/>')}" as ${nameOf(id)}`;

function arrowIn({ stages }: Chart, arrow: ChartArrow, clauses: boolean): string {
  const whole = stages.some(({ id }) => id === arrow.from);
  const words = arrowLines(arrow, { clauses, whole }).map(({ text }) => inWords(text));
  return `${nameOf(arrow.from)} --> ${nameOf(arrow.to)} : ${words.join('<br/>')}`;
}

/** A name that is no keyword of Mermaid. */
const nameOf = (id: string): string =>
  `s_${id.replaceAll(/[^a-z0-9]/g, (sign) => SIGNS[sign] ?? '_')}`;

const SIGNS: Readonly<Record<string, string>> = { '.': '__', '@': '_at_', '>': '_to_' };

/** Text without Mermaid syntax: every character that could be syntax becomes a character code. */
const inWords = (text: string): string =>
  cleanText(text).replaceAll(
    /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.()]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  ) || ' ';
