/** The page of what was tried. */
export interface Tried {
  readonly name: string;
  readonly version: string;
  readonly how: string;
}

export const page = (tried: readonly Tried[]): string => `# Works with

\`npm run check:consumers\` packs the package and installs it in an empty folder together with each of these. There it runs the example
of the README, compiles a program, or runs a test. It wrote this page when it last passed, with the versions that it tried.

| With | Version | How |
| ---- | ------- | --- |
${tried.map(({ name, version, how }) => `| ${name} | ${version} | ${how} |`).join('\n')}

Jest can \`require\` the package on Node.js 24.9 and later. On earlier versions, write the test as an ES module. Other versions of these
programs may work too, but were not tried.
`;
