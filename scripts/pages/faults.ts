/** Something wrong with a page: where, what breaks which rule, and what would be right. */
export interface Fault {
  readonly page: string;
  /** Where it was looked at: `375 px`, `A4`, `PDF`. */
  readonly at: string;
  readonly rule: string;
  /** The element as HTML, or the words that are missing. */
  readonly html: string;
  readonly right: string;
}

/** What the script in the page finds: a fault that does not know its page yet. */
export type Found = Pick<Fault, 'rule' | 'html' | 'right'>;

/** So many of a kind are printed; of more, how many there are. */
const MOST = 3;

/** Faults as they are printed: by page, width and rule. */
export function told(faults: readonly Fault[]): string {
  const kinds = new Map<string, Fault[]>();
  for (const fault of faults) {
    const kind = `${fault.page}, ${fault.at}: ${fault.rule}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault]);
  }
  return [...kinds]
    .map(([kind, all]) => [kind, ...all.slice(0, MOST).map(lines), ...more(all.length)].join('\n'))
    .join('\n');
}

const lines = ({ html, right }: Fault): string =>
  `  is:    ${html.replace(/\s+/g, ' ').slice(0, 400)}\n  right: ${right}`;

const more = (count: number): string[] => (count > MOST ? [`  and ${count - MOST} more`] : []);
