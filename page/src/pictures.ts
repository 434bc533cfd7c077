/** Pictures: the timeline, which is at hand, and the diagram, for which Graphviz is loaded when somebody asks for it. */

import { positionOf } from 'housing-complaints';
import type { Viz } from 'housing-complaints/documents';
import { stateDiagram, timeline, toSvg } from 'housing-complaints/documents';
import type { View } from './app.js';
import { messageOf } from './app.js';
import { byId, drawing, fill, h } from './dom.js';
import { LABELS, RESULT } from './words.js';

declare global {
  /** What `drawing.js` brings. */
  var housingComplaintsDrawing: { instance(): Promise<Viz> } | undefined;
}

/** The part of the page that has the pictures. */
export function picturePart(): (view: View) => void {
  const line = byId<HTMLDetailsElement>('timeline');
  const life = byId<HTMLDetailsElement>('diagram');
  const stage = byId<HTMLSelectElement>('diagram-stage');
  let latest: View;
  let viz: Promise<Viz> | undefined;

  const drawLine = () => {
    const into = byId('timeline-picture');
    const { complaint, state } = latest;
    if (!line.open) return;
    if (!complaint) return fill(into, h('p', { class: 'hint' }, RESULT.nothing));
    try {
      fill(into, framed(LABELS.timeline, timeline(complaint, state.day, { width: 900 })));
    } catch (error) {
      fill(into, h('p', { class: 'problem' }, RESULT.noPart(messageOf(error))));
    }
  };
  const drawLife = async () => {
    const into = byId('diagram-picture');
    if (!life.open || !latest.policy) return;
    const asked = latest;
    const part = stage.value;
    if (into.childElementCount === 0) fill(into, h('p', { class: 'hint' }, RESULT.drawing));
    viz ??= loaded();
    const draws = await viz;
    if (asked !== latest || part !== stage.value) return;
    const { complaint, policy, state } = asked;
    const options = part === '' ? {} : { stage: part };
    const dot = complaint
      ? stateDiagram(complaint, { ...options, asOf: state.day })
      : policy && stateDiagram(policy, options);
    if (dot) fill(into, framed(LABELS.diagram, toSvg(dot, draws)));
  };
  line.addEventListener('toggle', drawLine);
  life.addEventListener('toggle', drawLife);
  stage.addEventListener('change', drawLife);

  return (view) => {
    if (!latest || latest.policy !== view.policy) {
      const { stages = [] } = view.policy ?? {};
      fill(
        stage,
        ...stages.map(({ id, name }) => h('option', { value: id }, name)),
        h('option', { value: '' }, RESULT.wholeLife),
      );
    }
    if (view.complaint && latest?.complaint !== view.complaint)
      stage.value = positionOf(view.complaint).stage ?? '';
    latest = view;
    drawLine();
    drawLife();
  };
}

/** A picture that scrolls by itself where it is too wide, by the keyboard too. */
const framed = (label: string, svg: string): HTMLElement =>
  h('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': label }, drawing(svg));

/** A script of its own, since it is larger than all the rest of the page. */
function loaded(): Promise<Viz> {
  return new Promise((resolve, reject) => {
    const script = h('script', { src: 'drawing.js' });
    script.addEventListener('load', () => {
      const brought = globalThis.housingComplaintsDrawing;
      if (brought) resolve(brought.instance());
      else reject(new Error('drawing.js brought nothing'));
    });
    script.addEventListener('error', () => reject(new Error('drawing.js cannot be loaded')));
    document.head.append(script);
  });
}
