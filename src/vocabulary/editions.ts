/**
 * The editions of the Housing Ombudsman's Complaint Handling Code, by their ids, the earliest first.
 * Until `codes/editions.ts` has the data of each, nothing compiles.
 */
export const CODE_EDITIONS = ['2020', '2022', '2024'] as const;

/** An edition of the Complaint Handling Code. */
export type CodeEdition = (typeof CODE_EDITIONS)[number];
