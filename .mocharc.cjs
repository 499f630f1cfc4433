// Without a file or folder on the command line: all unit tests. With some: those alone (mocha adds the `spec` of a
// .mocharc.json to what the command line names, so that one file could not be run).
const { readdirSync } = require('node:fs');

const TAKES_A_VALUE =
  /^(-[fgjnRrtu]|--(config|exclude|extension|fgrep|file|grep|ignore|jobs|require|reporter|timeout|ui))$/;

const isNamed = (arg, i, args) =>
  !arg.startsWith('-') && /(^|[\\/])test[\\/]|\.test\.ts$/.test(arg) && !TAKES_A_VALUE.test(args[i - 1] ?? '');
const named = process.argv.slice(2).filter(isNamed);
const isOneFile = named.length === 1 && named[0].endsWith('.ts');
const isLong = named.some((arg) => /[\\/]long([\\/]|$)/.test(arg));

/** Rooms with the longest files: begun first, so that no process is left with one of them alone at the end. */
const LONGEST = ['whole', 'server', 'compare', 'cli'];
const ROOMS = [...new Set([...LONGEST, ...readdirSync(`${__dirname}/test/unit`)])];

module.exports = {
  import: ['tsx'],
  extension: ['ts'],
  recursive: true,
  timeout: isLong ? 120_000 : 60_000,
  reporter: 'dot',
  ...(named.length === 0 && { spec: ROOMS.map((room) => `test/unit/${room}/**/*.test.ts`) }),
  // Two processes: the tests measure their own processor time, which another process does not add to.
  ...(!isOneFile && { parallel: true, jobs: 2 }),
};
