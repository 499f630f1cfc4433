// What `npm run mutation` runs against each changed line: the tests of the rooms that it changes, in one process.
module.exports = {
  extension: ['ts'],
  timeout: 60_000,
  spec: ['test/unit/facts/**/*.test.ts', 'test/unit/quotes/**/*.test.ts', 'test/unit/compare/judge.test.ts'],
};
