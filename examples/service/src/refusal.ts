/** What the service itself refuses; what the library refuses is a `ComplaintsError`. */
export class Refusal extends Error {
  /** @param also - Further fields of the answer. */
  constructor(
    readonly status: number,
    message: string,
    readonly also: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
