// @ts-check
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** @param {string[]} patterns @param {string} message */
const ban = (patterns, message) => ({ patterns: patterns.map((regex) => ({ regex, message })) });

const HOSTS = ['^vscode$', '^vscode-language', '^node:', '^(fs|path|os|crypto|url|util|child_process|worker_threads)$'];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'artifacts/**',
      'coverage/**',
      'corpus/**',
      'test/vscode-host/node_modules/**',
      'test/vscode-host/oldest/node_modules/**',
      'test/vscode-host/.cache/**',
      'test/vscode-host/stubs/**',
      '.vscode-test/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
      'max-params': ['error', 5],
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off' } },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ban(
          [...HOSTS, '/(server|vscode|cli)/'],
          'The engine knows neither editor, disk nor network; take what it needs through a port (src/core/ports.ts).',
        ),
      ],
    },
  },
  ...['src/core/model/*.ts', 'src/core/model/*/*.ts'].map((files, depth) => ({
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        ban([...HOSTS, `^${'\\.\\./'.repeat(depth + 1)}`], 'The model is the bottom layer.'),
      ],
    },
  })),
  {
    files: ['src/agent/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ban([...HOSTS, '/(server|vscode|cli|hosts)/'], 'What agents ask is the same in every host.'),
      ],
    },
  },
  {
    files: ['src/server/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ban(
          ['^vscode$', '/(vscode|cli)/', '/core/(?!(service|ports|model/.*)$)'],
          'The server talks to the engine through its service, ports and model.',
        ),
      ],
    },
  },
  {
    files: ['src/vscode/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ban(
          ['^node:', '/(cli|agent|server)/', '/core/(?!model/)'],
          'The extension is a thin client of the language server.',
        ),
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ban(
          ['^vscode', '/(server(?!/stdio$)|vscode)/'],
          'The command line stands on the engine alone; its language server comes in by one door.',
        ),
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: 'readonly', module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        document: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        window: 'readonly',
        getComputedStyle: 'readonly',
      },
    },
  },
);
