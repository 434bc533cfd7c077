/**
 * The ids of the editions of the Housing Ombudsman's Complaint Handling Code, earliest first.
 * The library does not compile unless `codes/editions.ts` has the data of each.
 */
export const CODE_EDITIONS = ['2020', '2022', '2024'] as const;

/** An edition of the Complaint Handling Code. */
export type CodeEdition = (typeof CODE_EDITIONS)[number];
