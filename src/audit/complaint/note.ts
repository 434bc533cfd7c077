import type { IsoDate } from '../../calendar/index.js';
import type { Note } from '../../complaint/index.js';

/** Something to know about an audit that is nobody's failing. */
export interface AuditNote {
  readonly id:
    | Note['id']
    | 'no-code-in-force'
    | 'receipt-not-recorded'
    | 'period-of-grace'
    | 'another-edition'
    | 'not-about-housing'
    | 'not-checked-against-text'
    | 'source-is-silent'
    | 'out-of-place'
    | 'promises-differ'
    | 'promise-broken'
    | 'promise-too-late';
  readonly message: string;
  /** The day of the fact it is about, where it is about one; of a promise not kept, its last day. */
  readonly on?: IsoDate;
}
