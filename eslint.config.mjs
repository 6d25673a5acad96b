import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The host's modules: nothing pure may know them. */
const hostModules = ['obsidian', 'node:*', 'fs', 'path', 'preact', 'preact/*', 'electron'];

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      'Only src/plugin/clock.ts and scripts/headless/clock.ts read the clock; take `today` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message:
      'Only src/plugin/clock.ts and scripts/headless/clock.ts read the clock; take `today` as an argument.',
  },
];

export default defineConfig(
  globalIgnores(['main.js', 'styles.css', 'demo-vault/', 'coverage/', 'node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', ...noClock],
      complexity: ['error', 20],
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A row of a table has as many columns as it needs, and the workbench has Obsidian's own signatures.
    files: ['tests/**'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['tests/**'],
    ignores: ['tests/workbench/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // A section of words is one function that returns a table, and so is a list of patterns.
    files: ['src/core/base/language/{ja,en}/*.ts', 'src/core/reading/promise/times/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/core/**/*.ts', 'scripts/demo/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: hostModules,
              message: 'The core is pure: code that needs the host belongs in src/plugin or headless.',
            },
            {
              group: ['**/plugin/**', '**/headless/**', '**/workbench/**'],
              message: 'The core does not import its hosts.',
            },
          ],
        },
      ],
    },
  },
  {
    // A view may be in a pop-out window, which has classes and timers of its own.
    files: ['src/plugin/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['IntersectionObserver', 'ResizeObserver', 'MutationObserver', 'document', 'setTimeout'].map(
          (name) => ({
            name,
            message: `Use the one of the element's own window or document: el.win, el.doc, or window.${name} outside a view.`,
          }),
        ),
      ],
    },
  },
  {
    // In browser tests the clock is the page's, and the tests set it.
    files: [
      'src/plugin/clock.ts',
      'scripts/headless/clock.ts',
      'tests/workbench/obsidian/clock.ts',
      'tests/browser/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/browser/fixture/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { window: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
);
