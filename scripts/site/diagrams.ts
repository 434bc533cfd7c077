import type { Root, RootContent } from 'mdast';
import type { Viz } from '../../src/documents/index.js';
import { stateDiagram, toSvg } from '../../src/documents/index.js';
import { heading, paragraph } from '../../src/documents/pages/nodes.js';
import type { Policy } from '../../src/policy/index.js';
import { unescaped } from './escape.js';
import { code, linkTo, picture } from './nodes.js';

/** A picture of a policy, whole or of one stage, as SVG and as Mermaid. */
export interface Diagram {
  readonly title: string;
  /** The name of its files. */
  readonly name: string;
  readonly svg: string;
  readonly mermaid: string;
}

/** The lifecycle, then each stage by itself with its clauses. */
export function diagramsOf(policy: Policy, viz: Viz): Diagram[] {
  const draw = (title: string, name: string, options: { stage?: string; clauses?: boolean }) => ({
    title,
    name,
    svg: toSvg(stateDiagram(policy, options), viz),
    mermaid: stateDiagram(policy, { ...options, format: 'mermaid' }),
  });
  return [
    draw('The whole lifecycle', 'lifecycle', {}),
    ...policy.stages.map(({ id, name }) => draw(name, id, { stage: id, clauses: true })),
  ];
}

/** The page of the diagrams: the pictures lie beside it. */
export const diagramPage = ({ title, landlord }: Policy, diagrams: readonly Diagram[]): Root => ({
  type: 'root',
  children: [
    heading(1, `${title}, ${landlord}: diagrams`),
    paragraph(
      'Drawn from the machine that runs. The document of the policy says in words what the pictures show.',
    ),
    ...diagrams.flatMap(shown),
  ],
});

function shown({ title, name, svg, mermaid }: Diagram): RootContent[] {
  const [, alt = title] = /aria-label="([^"]*)"/.exec(svg) ?? [];
  const [, description = ''] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? [];
  return [
    heading(2, title),
    ...(description ? [paragraph(unescaped(description))] : []),
    paragraph(picture(`${name}.svg`, unescaped(alt))),
    paragraph(linkTo(`${name}.svg`, `${title}: the picture alone`)),
    paragraph('The same for Mermaid:'),
    code(mermaid, 'mermaid'),
  ];
}
