import { cleanText } from '../drawing/index.js';
import type { Chart, ChartArrow, ChartLine, ChartNode, ChartNodeKind } from './chart.js';
import { arrowLines } from './lines.js';

const BASICS = [
  // Graphviz knows the widths of this font, so texts fit their boxes.
  'graph [rankdir=TB, compound=true, newrank=true, fontname="Arial", fontsize=16, nodesep=0.3, ranksep=0.25, pad=0.15]',
  'node [shape=box, fontname="Arial", fontsize=14, color="#5b6470", margin="0.14,0.08"]',
  'edge [fontname="Arial", fontsize=12, color="#3d4651", fontcolor="#3d4651", arrowsize=0.8]',
];

/** The look of each kind of box. */
const LOOKS: Readonly<Record<ChartNodeKind, string>> = {
  start: 'style="rounded,filled", fillcolor="#1d3557", fontcolor="#ffffff"',
  step: 'style="rounded,filled", fillcolor="#ffffff"',
  window: 'style="rounded,filled", fillcolor="#fff3d1"',
  end: 'style="rounded,filled", fillcolor="#dfe3e8", penwidth=2',
  again: 'style="rounded,dashed"',
  elsewhere: 'style="rounded,dashed"',
  'any-time': 'style="filled", fillcolor="#f7f7f4", margin="0.2,0.12"',
};

const STAGE =
  'style="rounded,filled", fillcolor="#eef3f8", color="#8aa0b8", margin=26, labeljust=l';
const MARKS = { been: 'color="#1d4ed8", penwidth=3', now: 'color="#1d4ed8", penwidth=6' };

/** Writes a chart in DOT, the language of Graphviz. */
export function toDot(chart: Chart, clauses: boolean): string {
  const { title, description, stages, nodes, arrows } = chart;
  return [
    `digraph ${quoted(title)} {`,
    `  comment=${quoted(description)}`,
    ...BASICS.map((one) => `  ${one}`),
    ...stages.flatMap(({ id, name }) => [
      `  subgraph ${quoted(`cluster_${id}`)} {`,
      `    graph [label=${dotLabel([{ text: ` ${cleanText(name)} `, weight: 'strong' }])}, ${STAGE}]`,
      ...nodes.filter(({ stage }) => stage === id).map((node) => `    ${boxIn(node)}`),
      '  }',
    ]),
    ...nodes.filter(({ stage }) => stage === undefined).map((node) => `  ${boxIn(node)}`),
    ...arrows.map((arrow) => `  ${arrowIn(chart, arrow, clauses)}`),
    ...order(chart).map(([above, below]) => `  ${above} -> ${below} [style=invis, weight=0]`),
    '}',
    '',
  ].join('\n');
}

const boxIn = ({ id, kind, lines, mark }: ChartNode): string =>
  `${quoted(id)} [label=${dotLabel(lines)}, ${LOOKS[kind]}${mark ? `, ${MARKS[mark]}` : ''}]`;

function arrowIn({ stages, nodes }: Chart, arrow: ChartArrow, clauses: boolean): string {
  const { from, to, regularity, taken } = arrow;
  const whole = stages.some(({ id }) => id === from);
  // An arrow from a whole stage starts at the stage's last step and is cut at the stage's border.
  const tail = whole ? nodes.findLast((node) => node.stage === from && isStep(node))?.id : from;
  const ahead = [from, to].every((id) => nodes.some((node) => node.id === id && isStep(node)));
  const looks = [
    `label=${paddedLabel(arrowLines(arrow, { clauses, whole }))}`,
    ...(whole ? [`ltail=${quoted(`cluster_${from}`)}`, 'minlen=3'] : []),
    ...(ahead ? ['weight=8'] : []),
    ...(taken ? ['penwidth=3'] : []),
    ...(regularity === 'regular' ? [] : ['style=dashed', 'color="#b00020"']),
    ...(taken && regularity === 'regular' ? ['color="#1d4ed8"'] : []),
  ];
  return `${quoted(tail ?? from)} -> ${quoted(to)} [${looks.join(', ')}]`;
}

const isStep = ({ kind }: ChartNode): boolean => kind === 'step' || kind === 'window';

/** Invisible arrows that keep the stages below each other: from the ends of each stage to the beginning of the next. */
function order({ stages, nodes, arrows }: Chart): [above: string, below: string][] {
  const groups = [
    ...stages.map(({ id }) => nodes.filter((node) => (node.at ?? node.stage) === id)),
    nodes.filter(({ kind }) => kind === 'any-time'),
  ].filter((group) => group.length > 0);
  return groups.slice(1).flatMap((group, n) => {
    const ends = groups[n]?.filter(({ kind }) => kind === 'end') ?? [];
    const first = group[0]?.id;
    const tops = group.filter(
      ({ id }) => id === first || arrows.some(({ from, to }) => from === id && to === first),
    );
    return ends.flatMap((end) =>
      tops.map((top): [string, string] => [quoted(end.id), quoted(top.id)]),
    );
  });
}

/*
 * Labels are HTML-like labels of Graphviz. All text in them is escaped, so only the tags written here are markup.
 */

/** Lines as a Graphviz label. */
const dotLabel = (lines: readonly ChartLine[]): string =>
  `<${lines.map(lineOf).join('<br/>') || ' '}>`;

/** A label with a margin, to keep the words away from the arrow. */
const paddedLabel = (lines: readonly ChartLine[]): string =>
  `<<table border="0" cellspacing="0" cellpadding="4"><tr><td>${dotLabel(lines).slice(1, -1)}</td></tr></table>>`;

/** A quoted Graphviz name. */
const quoted = (text: string): string =>
  `"${cleanText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function lineOf({ text, weight, irregular }: ChartLine): string {
  const words = escaped(text) || ' ';
  const coloured = irregular ? `<font color="#b00020">${words}</font>` : words;
  if (weight === 'strong') return `<b>${coloured}</b>`;
  return weight === 'small' ? `<font point-size="12">${coloured}</font>` : coloured;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Undoes the escaping, in the form that Graphviz writes. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|amp|lt|gt|quot);/g, (sign, code) =>
    code
      ? String.fromCodePoint(Number(code))
      : (Object.keys(ENTITIES).find((plain) => ENTITIES[plain] === sign) ?? sign),
  );

/** Escapes text for markup. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
