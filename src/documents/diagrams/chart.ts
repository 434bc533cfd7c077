import type { Regularity } from '../../lifecycle/index.js';
import type { ClauseRef, EventType } from '../../policy/index.js';

/** One line in a box. */
export interface ChartLine {
  readonly text: string;
  readonly weight?: 'strong' | 'small';
  /** The line is about something that the policy does not foresee. */
  readonly irregular?: true;
}

/** The kind of a box. Ends, and sources outside the stages, are drawn once for each stage they touch. */
export type ChartNodeKind =
  | 'start'
  | 'step'
  | 'window'
  | 'end'
  | 'again'
  | 'elsewhere'
  | 'any-time';

/** A box: a state of the machine, drawn once or at each of several stages. */
export interface ChartNode {
  readonly id: string;
  readonly kind: ChartNodeKind;
  /** The stage that contains the box. */
  readonly stage?: string;
  /** The stage that the box is next to: an end to which any step of that stage can lead. */
  readonly at?: string;
  readonly lines: readonly ChartLine[];
  /** In the path of a complaint: whether it was here, or is here. */
  readonly mark?: 'been' | 'now';
}

/** An event on an arrow. */
export interface ChartEvent {
  readonly event: EventType;
  /** The event in words. */
  readonly name: string;
  readonly clause?: ClauseRef;
}

/** An arrow from a box, or from a whole stage, to a box. */
export interface ChartArrow {
  readonly from: string;
  readonly to: string;
  readonly events: readonly ChartEvent[];
  readonly regularity: Regularity;
  /** The moves of a complaint along it: the days, or that time ran out. */
  readonly taken?: readonly string[];
}

/** A stage, with its boxes. */
export interface ChartStage {
  readonly id: string;
  readonly name: string;
}

/** A diagram before it is text. */
export interface Chart {
  readonly title: string;
  readonly description: string;
  readonly stages: readonly ChartStage[];
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly ChartArrow[];
}
