import type { Regularity } from '../../lifecycle/index.js';
import type { ClauseRef, EventType } from '../../policy/index.js';

/** One line in a box. */
export interface ChartLine {
  readonly text: string;
  readonly weight?: 'strong' | 'small';
  /** Something the policy does not foresee. */
  readonly irregular?: true;
}

/** What a box stands for. Ends, and what can be done from every state, are drawn once for each stage they are drawn at. */
export type ChartNodeKind =
  | 'start'
  | 'step'
  | 'window'
  | 'end'
  | 'again'
  | 'elsewhere'
  | 'any-time';

/** A box: a state of the machine, or one of the places at which it is drawn. */
export interface ChartNode {
  readonly id: string;
  readonly kind: ChartNodeKind;
  /** The stage it is drawn in. */
  readonly stage?: string;
  /** The stage it is drawn beside: the end to which any of its steps can lead. */
  readonly at?: string;
  readonly lines: readonly ChartLine[];
  /** For a complaint: it was there, or is there now. */
  readonly mark?: 'been' | 'now';
}

/** An event on an arrow. */
export interface ChartEvent {
  readonly event: EventType;
  /** In words. */
  readonly name: string;
  readonly clause?: ClauseRef;
}

/** An arrow: what leads from one box, or from a stage as a whole, to another. */
export interface ChartArrow {
  readonly from: string;
  readonly to: string;
  readonly events: readonly ChartEvent[];
  readonly regularity: Regularity;
  /** What a complaint did here: days, or words. */
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
