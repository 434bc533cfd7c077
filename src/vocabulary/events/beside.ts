import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { SignpostTo } from '../matters.js';
import { maybe, named, signpostToSchema, text } from '../schemas.js';
import type { Decided, EventRow, Letter, Reasoned } from './row.js';
import { date, decided, letter, reasoned, yesOrNo } from './row.js';

/** The kinds of order that the Ombudsman can make outside a determination. */
export const OMBUDSMAN_ORDER_KINDS = ['failure-order', 'notice'] as const;

/** A kind of order that the Ombudsman can make outside a determination. */
export type OmbudsmanOrderKind = (typeof OMBUDSMAN_ORDER_KINDS)[number];

/** Something the Ombudsman ordered, and by when. */
export interface Order {
  /** What is to be done, in words. */
  readonly what: string;
  /** The last day for it. */
  readonly dueBy?: IsoDate;
  /** What is to be paid, in pounds. */
  readonly compensation?: number;
}

/** The Ombudsman's finding on one of the matters complained of. */
export interface MatterFinding {
  /** The matter, in words. */
  readonly matter: string;
  /** In the Ombudsman's own words: `severe maladministration`, `service failure`, `reasonable redress`, … */
  readonly finding: string;
}

/** Events of a restriction on contact. */
export interface RestrictionEvents {
  /** Contact was restricted. `copiedTo` says who else was told. */
  'conduct.restricted': Letter &
    Reasoned &
    Decided & {
      /** The ids of the policy's grounds of conduct. */
      readonly grounds?: readonly string[];
      /** The last day of the restriction, if one was set. */
      readonly until?: IsoDate;
      /** Whether it was put on the complainant's record. */
      readonly recorded?: boolean;
      /** The bodies that the letter named. */
      readonly signposts?: readonly SignpostTo[];
    };
  'conduct.reviewed': Reasoned &
    Decided & {
      /** The new last day of the restriction. */
      readonly until?: IsoDate;
    };
  /** The restriction ended. `recorded` says whether it is still on the record. */
  'conduct.lifted': Letter & Reasoned & Decided & { readonly recorded?: boolean };
}

/** Events alongside a complaint and after it: promises, referrals, restrictions on contact, the Ombudsman. */
export interface BesideEvents extends RestrictionEvents {
  'action.agreed': {
    /** What was promised. This tells promises apart. */
    readonly action?: string;
    /** The day by which it was promised. */
    readonly dueBy?: IsoDate;
  };
  'action.completed': {
    /** The promise that was kept. */
    readonly action?: string;
  };
  'referral.made': {
    /** Where it was referred: `police`, `human-resources`, … */
    readonly to?: string;
  };
  'ombudsman.referred': object;
  'ombudsman.asked': { readonly dueBy?: IsoDate };
  'ombudsman.answered': object;
  'ombudsman.determined': {
    /** The Ombudsman's finding on the complaint as a whole. */
    readonly finding?: string;
    /** The Ombudsman's finding on each matter. */
    readonly findings?: readonly MatterFinding[];
    /** What the Ombudsman ordered. It binds the landlord. */
    readonly orders?: readonly Order[];
    /** What the Ombudsman recommended. It binds no one, so it creates no obligation. */
    readonly recommendations?: readonly string[];
  };
  /** An order outside a determination: a complaint handling failure order, or a notice before one. */
  'ombudsman.ordered': {
    readonly orderKind?: OmbudsmanOrderKind;
    /** What the Ombudsman ordered, and by when. */
    readonly orders?: readonly Order[];
  };
}

const beside = { about: 'complaint' } as const;
// The Ombudsman may ask a landlord to accept a complaint that it has not received.
const early = { ...beside, beforeReceipt: 'by-others' } as const;

const orders = once(() =>
  maybe(
    z.array(
      z.strictObject({
        what: text,
        dueBy: date(),
        compensation: maybe(z.number().check(z.nonnegative())),
      }),
    ),
  ),
);

export const besideEvents = {
  'action.agreed': {
    ...beside,
    verb: 'actionAgreed',
    fields: () => ({ action: maybe(text), dueBy: date() }),
  },
  'action.completed': {
    ...beside,
    does: 'complete',
    verb: 'actionCompleted',
    fields: () => ({ action: maybe(text) }),
  },
  'referral.made': {
    ...beside,
    alongside: true,
    verb: 'referred',
    fields: () => ({ to: maybe(text) }),
  },
  'conduct.restricted': {
    ...beside,
    verb: 'restricted',
    fields: () => ({
      ...letter(),
      ...reasoned(),
      ...decided(),
      grounds: maybe(z.array(text)),
      until: date(),
      recorded: yesOrNo(),
      signposts: maybe(z.array(signpostToSchema)),
    }),
  },
  'conduct.reviewed': {
    ...beside,
    verb: 'restrictionReviewed',
    fields: () => ({ ...reasoned(), ...decided(), until: date() }),
  },
  'conduct.lifted': {
    ...beside,
    verb: 'restrictionLifted',
    fields: () => ({ ...letter(), ...reasoned(), ...decided(), recorded: yesOrNo() }),
  },
  'ombudsman.referred': { ...early, verb: 'ombudsmanReferred', fields: () => ({}) },
  'ombudsman.asked': { ...early, verb: 'ombudsmanAsked', fields: () => ({ dueBy: date() }) },
  'ombudsman.answered': { ...early, verb: 'ombudsmanAnswered', fields: () => ({}) },
  'ombudsman.determined': {
    ...beside,
    verb: 'ombudsmanDetermined',
    fields: () => ({
      finding: maybe(text),
      findings: maybe(z.array(z.strictObject({ matter: text, finding: text }))),
      orders: orders(),
      recommendations: maybe(z.array(text)),
    }),
  },
  'ombudsman.ordered': {
    ...early,
    verb: 'ombudsmanOrdered',
    fields: () => ({ orderKind: maybe(named(OMBUDSMAN_ORDER_KINDS)), orders: orders() }),
  },
} as const satisfies Record<keyof BesideEvents, EventRow>;
