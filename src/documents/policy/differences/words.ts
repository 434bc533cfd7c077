/** The differences between the policy and another. */
export const DIFFERENCES = {
  title: (name: string) => `Where we differ from ${name}`,
  code: 'the Code',
  policy: (title: string, edition: string) => `‘${title}’ (${edition})`,
  some: (name: string) =>
    `These are our rules that are not those of ${name}, and what they mean for you`,
  none: (name: string) => `Our rules are those of ${name}`,
  under: (name: string) => `Under ${name}:`,
  added: (name: string) => `This is not in ${name}`,
  without: (name: string) => `We do not have this rule of ${name}:`,
  wholePart: 'We have rules of our own on this. They are in the part of that name',
  'more-time': 'For you, this means more time',
  'less-time': 'For you, this means less time',
  'longer-wait': 'For you, this can mean a longer wait',
  'shorter-wait': 'For you, this means a shorter wait',
  'more-matters': 'This means that we take more matters as complaints',
  'fewer-matters': 'This means that we take fewer matters as complaints',
} as const;
