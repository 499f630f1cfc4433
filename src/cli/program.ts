import { Argument, Command, Option } from 'commander';
import { version } from '../../package.json';
import { OUTPUT_IDS } from '../core/model/output';
import type { CheckOptions } from './commands/check';
import type { ExplainOptions } from './commands/explain';
import type { InitOptions } from './commands/init';
import type { ReadingsOptions } from './commands/readings';
import type { ReportOptions } from './commands/report';
import type { SearchOptions } from './commands/search';
import type { SourcesOptions } from './commands/sources';
import type { ExitCode } from './exit';
import type { Host } from './host';
import type { McpOptions } from './mcp/workspace';
import { STRICTNESS } from '../core/model/project/config';

const EXAMPLES = `
Examples:
  plumbline check story.md                        check a draft against corpus/, sources/ or references/
  plumbline check "drafts/**/*.md" --corpus notes check all drafts against the sources in notes/
  plumbline check story.md --format sarif --output findings.sarif
  plumbline check story.docx --annotate checked.docx   a Word document, and its findings as comments
  plumbline check drafts --changed origin/main    only sentences that differ from the main branch
  plumbline explain story.md:24                   why line 24 is reported, or why it is not
  plumbline search "monthly active users"         find a quote in the sources
  plumbline check story.md --reader openai --endpoint http://127.0.0.1:11434/v1 --model llama3.1
  plumbline report story.md --output sheet.html   write a fact-check sheet

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong use, or something could not be read.`;

/**
 * The command line's grammar. A command's code is loaded when it is run, so that --help and a typing mistake answer at
 * once. `done` takes the command's exit code, `track` what is still being written.
 */
export function programFor(host: Host, done: (code: ExitCode) => void, track: (write: Promise<void>) => void): Command {
  const program = new Command('plumbline');
  program
    .description('Keeps a draft true to its sources: warns where it says something that they contradict.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(plumbline --help shows how it is used)')
    .configureOutput({
      writeOut: (text) => {
        track(host.out(text));
      },
      writeErr: (text) => {
        track(host.err(text));
      },
      getOutHelpWidth: () => host.columns ?? 100,
      getErrHelpWidth: () => host.columns ?? 100,
    })
    .exitOverride();

  addCheck(program, host, done);
  addQuestions(program, host, done);
  addReport(program, host, done);
  addReadings(program, host, done);
  addSetUp(program, host, done);
  addServers(program, host);
  return program;
}

function addCheck(program: Command, host: Host, done: (code: ExitCode) => void): void {
  readerOptions(program.command('check').description('check drafts and print what the sources contradict'))
    .addArgument(new Argument('<drafts...>', 'files, folders or globs; "-" reads a draft from standard input'))
    .addOption(new Option('-f, --format <format>', 'how to print findings').choices(OUTPUT_IDS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('warning'),
    )
    .addOption(new Option('--strictness <level>', 'how sure to be before warning').choices(STRICTNESS))
    .option('--max-findings <number>', 'at most this many findings for one draft')
    .option('--changed [revision]', 'only what was changed since the last commit, or since a revision')
    .option('--watch', 'check again whenever a draft, a source or plumbline.json changes')
    .option('--update-baseline', 'accept what is found now: write it to .plumbline/baseline.json')
    .option('--prune-baseline', 'take out of the baseline what is found no more')
    .option('--no-baseline', 'report what the baseline accepts, too')
    .option('--reason <words>', 'with --update-baseline: why this is right as it stands')
    .option('--by <name>', 'with --update-baseline: who says so')
    .option('--why', 'with --format json: also write why each other difference is not reported')
    .option(
      '--annotate <file>',
      'of a Word document: write it to this file with the findings as comments beside the words',
    )
    .option('--stdin-filename <path>', 'what to call the draft from standard input; its ending names the language')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('-q, --quiet', 'no progress and no remarks on standard error')
    .option('--no-color', 'no colours')
    .action(async (drafts: string[], options: CheckOptions) => {
      done(await checkOnce(drafts, options, host));
    });
}

/** What is asked about sources and drafts, one by one. */
function addQuestions(program: Command, host: Host, done: (code: ExitCode) => void): void {
  corpusOptions(program.command('sources').description('list the sources, and why some of them cannot be used'))
    .addOption(new Option('-f, --format <format>', 'how to print the list').choices(['text', 'json']).default('text'))
    .option('--no-color', 'no colours')
    .action(async (options: SourcesOptions) => {
      done(await (await import('./commands/sources')).listSources(options, host));
    });

  corpusOptions(
    program
      .command('search')
      .description('find a quote in the sources; typos, missing words and word order are forgiven'),
  )
    .addArgument(new Argument('<words...>', 'what to look for'))
    .addOption(
      new Option('-f, --format <format>', 'how to print the passages').choices(['text', 'json']).default('text'),
    )
    .option('-n, --limit <number>', 'at most this many passages', '10')
    .option('--no-color', 'no colours')
    .action(async (words: string[], options: SearchOptions) => {
      done(await (await import('./commands/search')).search(words, options, host));
    });

  corpusOptions(
    program.command('explain').description('say for each sentence at a place why it is reported, or why it is not'),
  )
    .addArgument(new Argument('<place>', 'a draft, or one of its lines: story.md:24'))
    .addOption(
      new Option('-f, --format <format>', 'how to print the explanation').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--strictness <level>', 'how sure to be before warning').choices(STRICTNESS))
    .option('--no-color', 'no colours')
    .action(async (place: string, options: ExplainOptions) => {
      done(await (await import('./commands/explain')).explain(place, options, host));
    });
}

function addReport(program: Command, host: Host, done: (code: ExitCode) => void): void {
  readerOptions(
    program
      .command('report')
      .description("write a fact-check sheet: every statement with its verdict and the sources' words"),
  )
    .addArgument(new Argument('<drafts...>', 'files, folders or globs'))
    .addOption(
      new Option('-f, --format <format>', 'kind of sheet; by default from the ending of --output').choices([
        'html',
        'markdown',
      ]),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('-q, --quiet', 'no progress and no remarks on standard error')
    .action(async (drafts: string[], options: ReportOptions) => {
      done(await (await import('./commands/report')).report(drafts, options, host));
    });
}

/**
 * What was checked before, and everything that it rests on is as it was, is said again; the engine is not even loaded
 * for it.
 */
async function checkOnce(drafts: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const run = await (await import('./check/known-run')).knownRun(drafts, options, host);
  const known = await run?.replay();
  if (known !== undefined) return known;
  const code = await (await import('./commands/check')).check(drafts, options, run?.host ?? host);
  await run?.keep(code);
  return code;
}

function readerOptions(command: Command): Command {
  return corpusOptions(command)
    .addOption(
      new Option(
        '--reader <kind>',
        'who reads each sentence beside the passages found; "built-in" is a small model that runs here, "openai" sends these to --endpoint',
      )
        .choices(['built-in', 'openai', 'recorded', 'none'])
        .default('none'),
    )
    .option(
      '--endpoint <url>',
      'an OpenAI-compatible server: http://127.0.0.1:11434/v1, https://…; its key in PLUMBLINE_READER_KEY',
    )
    .option('--model <name>', 'the model to ask there')
    .option('--request-tokens <number>', 'how long a request may be', '3000')
    .option(
      '-j, --jobs <number>',
      'so many drafts at once (default: up to three, by the cores, the drafts and the memory)',
    )
    .addOption(keepReadings());
}

function keepReadings(): Option {
  return new Option(
    '--keep-readings <place>',
    'where readings are kept: in the project (.plumbline/readings.jsonl), for colleagues and CI, or in the cache of this machine',
  )
    .choices(['project', 'cache'])
    .default('project');
}

function corpusOptions(command: Command): Command {
  return command
    .option(
      '-c, --corpus <folder...>',
      'where the sources are: folders or globs (default: corpus/, sources/, references/)',
    )
    .option('--exclude <glob...>', 'sources to leave out')
    .option('--config <file>', 'a configuration file (default: the nearest plumbline.json above the draft)')
    .option('--linked-files', 'also read the files that bibliographies name outside of the working folder')
    .option('--no-cache', 'read every source anew, and ask a reader anew');
}

function addReadings(program: Command, host: Host, done: (code: ExitCode) => void): void {
  corpusOptions(
    program.command('readings').description('what a reader has said so far, and what of it no draft needs any more'),
  )
    .addArgument(
      new Argument('[drafts...]', 'for --prune: the drafts that need readings (default: all in the working folder)'),
    )
    .option('--stats', 'print how many readings are kept, and by whom')
    .option('--prune', 'forget readings that none of the drafts needs')
    .addOption(keepReadings())
    .option('-q, --quiet', 'no progress and no remarks on standard error')
    .action(async (drafts: string[], options: ReadingsOptions) => {
      done(await (await import('./commands/readings')).readings(drafts, options, host));
    });
}

function addSetUp(program: Command, host: Host, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('write plumbline.json: find the folders of the sources, or ask for them')
    .option('-c, --corpus <folder...>', 'where the sources are: folders or globs')
    .option('--force', 'write it anew where there is one')
    .action(async (options: InitOptions) => {
      done(await (await import('./commands/init')).init(options, host));
    });
}

function addServers(program: Command, host: Host): void {
  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol 3.17, over standard input and output')
    .option('--stdio', 'standard input and output, which is the only way')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      await (await import('./commands/lsp')).lsp(version, host);
    });

  corpusOptions(
    program.command('mcp').description('serve agents by the Model Context Protocol, over standard input and output'),
  )
    .option('--stdio', 'standard input and output, which is the only way')
    .addOption(
      new Option(
        '--reader <kind>',
        "whose readings count: those that the project keeps, or nobody's until the agent reads",
      )
        .choices(['recorded', 'none'])
        .default('none'),
    )
    .action(async (options: McpOptions) => {
      await (await import('./commands/mcp')).mcp(options, version, host);
    });
}
