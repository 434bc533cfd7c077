/** The page of what was tried. */
export interface Tried {
  readonly name: string;
  readonly version: string;
  readonly how: string;
}

export const page = (tried: readonly Tried[]): string => `# Works with

\`npm run check:consumers\` packs the package, installs it in an empty folder beside each of these, and runs the example of the
README, or compiles a program, or runs a test. This page is what it wrote when it last passed, with the versions that it tried.

| With | Version | How |
| ---- | ------- | --- |
${tried.map(({ name, version, how }) => `| ${name} | ${version} | ${how} |`).join('\n')}

Jest can \`require\` the package on Node.js 24.9 and later; before that, a test is written as an ES module. Other versions of the same
programs may work as well: nobody tried them.
`;
