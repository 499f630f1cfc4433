// What `npm run mutation` runs against each changed line: the tests of the rooms that it changes, in one process, the
// nearest first, since the first that fails is the last that runs.
const room = (folder, ...files) => files.map((file) => `test/unit/${folder}/${file}.test.ts`);

module.exports = {
  extension: ['ts'],
  timeout: 60_000,
  spec: [
    ...room('facts', '**/*'),
    ...room('quotes', '**/*'),
    ...room('rules', 'quote', 'quote-*', 'sources-disagree'),
    ...room('pipelines', 'quote-completion', 'visible-passages'),
    ...room('retrieval', 'passage-index'),
    ...room('compare', 'judge*', 'exceptions', 'assertion', 'places', 'kinds/*'),
  ],
};
