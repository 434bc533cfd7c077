// Neither luxon nor its business days bring types. What is used of them:
declare module 'luxon-business-days' {
  interface DateTime {
    plusBusiness(amount: { readonly days: number }): DateTime;
    toISODate(): string | null;
  }
  const luxonBusinessDays: {
    readonly DateTime: {
      fromISO(text: string): DateTime;
      readonly prototype: {
        setupBusiness(options: {
          readonly holidayMatchers: readonly ((day: DateTime) => boolean)[];
        }): void;
      };
    };
  };
  export = luxonBusinessDays;
}
