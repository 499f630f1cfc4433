// The package of the command line, as its users have it: packed, installed into an empty folder, run, and used by the
// pre-commit hook and by the GitHub action:  node test/package/npm.mjs
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const shell = process.platform === 'win32';
/** Most of it is the own reader, as in the editor's package. */
const MOST_BYTES = 34_000_000;
const WANTED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|THIRD_PARTY_NOTICES\.md|dist\/cli\.js|dist\/cli\/[\w-]+\.mjs|dist\/node\/[\w-]+\.mjs|dist\/node\/(tagger\.json|reader\.js)|(dist|models)\/reader\/[\w.-]+|docs\/(agents|ci|json)\.md|docs\/(editors|rules)\/[\w-]+\.md|schemas\/[\w.-]+\.json|skills\/plumbline\/SKILL\.md)$/;
const SOURCE =
  'The pier\n\nBy Ada Brown\n\n“We will not close the north pier this year,” said Carla Diaz. The harbour has 59 berths.\n';
const ALTERED = 'Carla Diaz said: “We will not close the south pier this year.”\n';

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-npm-'));
const results = { passed: 0, failed: 0 };
try {
  const copy = copyOfProject();
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--loglevel=error'], copy).replace(/^[^[]*/, ''));
  const home = installed(path.join(copy, packed.filename));
  test('holds only what is meant, and is small', () => {
    assert.deepEqual(
      packed.files.map((file) => file.path).filter((name) => !WANTED.test(name)),
      [],
    );
    assert.ok(packed.size < MOST_BYTES, `${packed.size} bytes`);
  });
  test('leaves the manifest of the project as it was', () => {
    assert.equal(
      readFileSync(path.join(copy, 'package.json'), 'utf8'),
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    );
  });
  test('is built where it is installed from Git, and left alone in a checkout', () => {
    const built = path.join(copy, 'dist/cli.js');
    rmSync(path.join(copy, 'dist'), { recursive: true });
    run(process.execPath, ['scripts/prepare.mjs'], copy);
    assert.equal(existsSync(built), false);
    const env = { ...process.env, _PACOTE_NO_PREPARE_: '' };
    assert.equal(spawnSync(process.execPath, ['scripts/prepare.mjs'], { cwd: copy, env }).status, 0);
    assert.equal(existsSync(built), true);
    assert.equal(JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8')).dependencies, undefined);
  });
  test('brings nothing else along', () => {
    const {
      dependencies,
      private: isPrivate,
      contributes,
    } = JSON.parse(readFileSync(path.join(home, 'node_modules/plumbline/package.json'), 'utf8'));
    assert.deepEqual([dependencies, isPrivate, contributes], [undefined, undefined, undefined]);
  });
  test('runs', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.equal(plumbline(home, ['--version'], home).stdout, `${version}\n`);
    const work = project('run', { 'story.md': ALTERED });
    const { status, stdout } = plumbline(home, ['check', 'story.md', '--no-cache'], work);
    assert.equal(status, 1);
    assert.match(stdout, /^story\.md:1:41 {2}warning {2}quote-altered/);
  });
  test('has the built-in reader', () => {
    const work = project('reader', { 'story.md': 'The harbour has 61 berths.\n' });
    const args = ['check', 'story.md', '--no-cache', '--reader', 'built-in', '--format', 'json', '--fail-on', 'never'];
    const { status, stdout, stderr } = plumbline(home, args, work);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout).drafts[0].readings, { read: 1, waiting: 0 });
  });
  test('is a pre-commit hook that keeps a wrong draft out of a fresh repository', () => hook(home));
  test('is what the GitHub action runs', () => action(home));
  test('is what the GitLab snippet runs', () => gitlab(home));
  test('is what the task runs, and its problem matcher reads', () => task(home));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${results.passed} passed, ${results.failed} failed, 0 skipped`);
process.exitCode = results.failed > 0 ? 1 : 0;

function test(name, body) {
  try {
    body();
    results.passed++;
    console.log(`  ✔ ${name}`);
  } catch (error) {
    results.failed++;
    console.log(`  ✘ ${name}\n${error.stack}`);
  }
}

/** What is tracked, so that packing touches nothing of the project itself. */
function copyOfProject() {
  const copy = path.join(folder, 'copy');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter((file) => file !== '' && !/^(corpus|test)\//.test(file) && existsSync(path.join(root, file)));
  for (const file of files) cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

function installed(tarball) {
  const home = path.join(folder, 'home');
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], home);
  return home;
}

function project(name, files) {
  const work = path.join(folder, name);
  for (const [file, text] of Object.entries({ 'corpus/pier.txt': SOURCE, ...files })) {
    mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
    writeFileSync(path.join(work, file), text);
  }
  return work;
}

function plumbline(home, args, cwd, env = {}) {
  return spawnSync(path.join(home, 'node_modules/.bin/plumbline'), args, {
    cwd,
    encoding: 'utf8',
    shell,
    env: { ...process.env, PLUMBLINE_CACHE: path.join(folder, 'cache'), ...env },
  });
}

/** As pre-commit does it: the entry of the hook with the files of the commit that it is for. */
function hook(home) {
  const [{ entry, files, exclude }] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const work = project('hook', { 'story.md': ALTERED, 'notes.csv': ALTERED });
  const git = (...args) =>
    spawnSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${path.join(home, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
        PLUMBLINE_CACHE: path.join(folder, 'cache'),
      },
    });
  git('init', '-q');
  const script = path.join(work, '.git/hooks/pre-commit');
  mkdirSync(path.dirname(script), { recursive: true });
  writeFileSync(
    script,
    `#!/bin/sh\nnames=$(git diff --cached --name-only --diff-filter=d | grep -E '${files}' | grep -vE '${exclude}')\n[ -z "$names" ] || exec ${entry} $names\n`,
  );
  chmodSync(script, 0o755);
  git('add', '.');
  const refused = git('commit', '-qm', 'wrong');
  assert.notEqual(refused.status, 0);
  assert.match(refused.stdout + refused.stderr, /story\.md:1:41 {2}warning/);
  assert.doesNotMatch(refused.stdout + refused.stderr, /notes\.csv|pier\.txt:1:1 {2}warning/);
  writeFileSync(path.join(work, 'story.md'), ALTERED.replace('south', 'north'));
  git('add', '.');
  const accepted = git('commit', '-qm', 'right');
  assert.equal(accepted.status, 0, accepted.stdout + accepted.stderr);
}

/** The action's own step, with the inputs in its environment. */
function action(home) {
  const {
    inputs,
    runs: { steps },
  } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
  const step = steps.find(({ name }) => name === 'Check');
  const work = project('action', { 'drafts/a story.md': ALTERED, 'sarif/.keep': '' });
  const given = {
    DRAFTS: 'drafts\n',
    CORPUS: '',
    CHANGED: '',
    SARIF: 'out/findings.sarif',
    FAIL_ON: inputs['fail-on'].default,
  };
  assert.deepEqual(Object.keys(step.env).sort(), [...Object.keys(given), 'PLUMBLINE'].sort());
  const bash = (changes) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        PLUMBLINE_CACHE: path.join(folder, 'cache'),
        PLUMBLINE: path.join(home, 'node_modules/plumbline/dist/cli.js'),
        ...given,
        ...changes,
      },
    });
  const failed = bash({});
  assert.equal(failed.status, 1, failed.stderr);
  assert.match(failed.stdout, /^::warning file=drafts\/a story\.md,line=1,/);
  assert.equal(JSON.parse(readFileSync(path.join(work, 'out/findings.sarif'), 'utf8')).runs[0].results.length, 1);
  assert.equal(bash({ FAIL_ON: 'error', SARIF: '' }).status, 0);
  const hostile = bash({ CORPUS: 'corpus\n$(touch stolen)\n', DRAFTS: 'drafts\n' });
  assert.equal(existsSync(path.join(work, 'stolen')), false, hostile.stderr);
}

/** The first fenced block of the documentation in a language that has some words in it. */
function snippet(language, words) {
  const text = readFileSync(path.join(root, 'docs/ci.md'), 'utf8');
  const found = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].find(([, body]) =>
    body.includes(words),
  );
  return found[1];
}

/** As a shell runs it in which the package is installed. */
function shellIn(home, command, cwd) {
  const PATH = `${path.join(home, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH, PLUMBLINE_CACHE: path.join(folder, 'cache') };
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], { cwd, encoding: 'utf8', env });
}

/** GitLab's own keeping of the report is left to GitLab; that it is there after a failure is ours. */
function gitlab(home) {
  const { script, artifacts } = parse(snippet('yaml', 'artifacts:')).drafts;
  const work = project('gitlab', { 'drafts/story.md': ALTERED });
  const { status, stderr } = shellIn(home, script.join('\n'), work);
  assert.equal(status, 1, stderr);
  assert.equal(artifacts.when, 'always');
  assert.match(readFileSync(path.join(work, artifacts.reports.junit), 'utf8'), /<failure type="quote-altered"/);
}

function task(home) {
  const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const shellTask = JSON.parse(snippet('json', '"tasks"')).tasks.find(({ type }) => type === 'shell');
  const matcher = contributes.problemMatchers.find(({ name }) => `$${name}` === shellTask.problemMatcher);
  const work = project('task', { 'drafts/story.md': ALTERED });
  const { status, stdout } = shellIn(home, shellTask.command, work);
  assert.equal(status, 0);
  const lines = stdout.split('\n');
  const [head, ...rest] = [matcher.pattern].flat();
  const at = lines.findIndex((line) => new RegExp(head.regexp).test(line));
  const found = new RegExp(head.regexp).exec(lines[at]);
  assert.deepEqual([found[head.file], found[head.line], found[head.column]], ['drafts/story.md', '1', '41']);
  assert.ok(rest.every(({ regexp }, i) => new RegExp(regexp).test(lines[at + 1 + i])));
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
