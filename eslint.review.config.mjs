// What the review of community plugins runs on a repository: the recommended rules and those for English words, over
// everything but what the review itself passes over (https://docs.obsidian.md, Community directory: FAQ).
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

const folders = [
  'node_modules',
  'dist',
  'build',
  'pkg',
  'test-vault',
  'test',
  'tests',
  '__tests__',
  'e2e-tests',
  'mocks',
  'scripts',
  'docs',
];
const files = ['*.test.*', '*.mjs', '*.mts', '*.cjs', '*.cts'];

/** What Git ignores here is in no clone that is reviewed. */
const notCommitted = ['main.js', 'demo-vault/', 'coverage/'];

export default defineConfig([
  globalIgnores([
    ...folders.map((name) => `**/${name}/`),
    ...files.map((name) => `**/${name}`),
    ...notCommitted,
  ]),
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
]);
