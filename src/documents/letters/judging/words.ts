/*
 * The issues that any kind of letter can have, for the caller who asks for one. Names of options are in quotes. Issues
 * of one kind alone are with the words of that kind.
 */
import type { IsoDate } from '../../../calendar/index.js';
import { capitalised, longDate } from '../../../calendar/index.js';
import type { CodeContent } from '../../../codes/index.js';
import { CONTENT_WORDS } from '../../../lifecycle/index.js';
import type { End, EventType, Policy, Stage } from '../../../policy/index.js';
import { END_NAMES, eventName } from '../../../policy/index.js';

/** A name from the library in words: 'data-protection' becomes 'data protection'. */
export const inWords = (id: string): string => id.replaceAll('-', ' ');

/** What to do about an issue, as the end of a sentence. */
export const remedies = {
  record: (type: EventType, policy: Policy) => `record ${eventName(type, policy)} first`,
  notDrawn: 'the policy and the record give nothing to draw it from',
  say: (option: string) => `use the option '${option}'`,
  cannot: 'this kind of letter cannot say so',
};

/** The messages of issues. */
export const messages = {
  beforeReceipt: (receivedOn: IsoDate) =>
    `The complaint was received on ${longDate(receivedOn)}: date the letter on that day or later.`,
  inThePast: (on: IsoDate) => `The day must be ${longDate(on)}, the day of the letter, or later.`,
  answered: (answeredOn: IsoDate) =>
    `The response was sent on ${longDate(answeredOn)}: it is too late for a refusal.`,
  notInPolicy: ({ title, landlord, edition }: Policy, called: string) =>
    `${title} (${landlord}, ${edition}) does not provide for ${called} at any stage.`,
  notAtStage: (called: string, stage: Stage | undefined, its: readonly Stage[]) =>
    `${stage ? `${stage.name} does not provide for ${called}` : 'No stage is open'}. It belongs to ${its.map(({ name, id }) => `${name} ('${id}')`).join(' or ')}. Record what opens that stage, or name it.`,
  closed: (called: string, on: IsoDate, end: End) =>
    `The complaint was closed by ${longDate(on)} (${END_NAMES[end]}). ${capitalised(called)} must be sent before then. Reopen the complaint first, or give the day of the letter.`,
  notRecorded: (type: EventType, on: IsoDate, policy: Policy) =>
    `The record does not show ${eventName(type, policy)} by ${longDate(on)}: record it first.`,
  byPolicy: (type: EventType, must: string, remedy: string) =>
    `${capitalised(eventName(type))} must ${must}: ${remedy}.`,
  byCode: (content: CodeContent, cited: string, remedy: string, isCompared: boolean) =>
    `The letter must state ${CONTENT_WORDS[content]} (${cited}): ${remedy}.${isCompared ? '' : ' This provision was not checked against the text of the Code.'}`,
};

/** What is wrong with options, for callers without types. */
export const misuse = {
  kind: 'a kind of letter',
  placeholders: 'placeholders of this document',
  stage: (given: string, its: readonly string[]) =>
    `'${given}' is not a stage of the policy: its stages are ${its.join(', ')}`,
  content: (given: string, its: readonly string[]) =>
    `'${given}' is not one of the policy's own contents: ${its.length > 0 ? `its own are ${its.join(', ')}` : 'it has none of its own'}`,
};
