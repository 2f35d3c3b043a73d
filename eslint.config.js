import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next'
import nextTypescript from 'eslint-config-next/typescript'
import tseslint from 'typescript-eslint'

/** Modules that only the door to content may use: pages and components receive plain typed objects. */
const sanity = ['sanity', 'sanity/*', '@sanity/*', 'next-sanity', 'next-sanity/*', 'groq', 'groq-js']

/** What the Studio alone runs: the forms of the types of content, and what these share. */
const forms = {
  files: ['lib/content/**/studio.ts', 'lib/content/**/*.studio.ts', 'lib/content/studio/**'],
  imports: ['**/studio', '**/*.studio', '**/content/studio/**', '**/../studio/**'],
  packages: ['sanity', 'sanity/*', '@sanity/icons', '@sanity/icons/*', '@sanity/ui', '@sanity/ui/*'],
}

/**
 * Forbids imports with a sentence that says where the thing belongs.
 * @param {{ paths?: string[], folders?: string[] }} forbidden packages, and folders of this repository
 * @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbid = ({ paths = [], folders = [] }, message) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: [
            ...paths,
            ...folders.flatMap((folder) => [`@/${folder}`, `@/${folder}/**`, `**/../${folder}/**`]),
          ],
          message,
        },
      ],
    },
  ],
})

/**
 * Forbids the lake's files, which are one folder deep or two, to import from outside of it.
 * @param {string[]} files
 * @param {string} regex
 * @returns {import('eslint').Linter.Config}
 */
const forbidLeaving = (files, regex) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex,
            message: 'The lake is a package in spirit: it imports nothing from the rest of the repository.',
          },
        ],
      },
    ],
  },
})

export default defineConfig(
  globalIgnores([
    '.next/**',
    '.next-*/**',
    '.lake/**',
    '.sanity/**',
    'dist/**',
    'playwright-report/**',
    'test-results/**',
    'next-env.d.ts',
    '**/*.generated.ts',
  ]),
  next,
  nextTypescript,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // A test may take an answer as it comes: if it is not what was promised, the test fails.
    files: ['**/*.test.{ts,tsx}', '**/testing/**', 'e2e/**'],
    rules: Object.fromEntries(
      ['assignment', 'call', 'member-access', 'return', 'argument']
        .map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off'])
        .concat([['@typescript-eslint/no-non-null-assertion', 'off']]),
    ),
  },
  {
    // Pages have no script for `Link` to run in, and images come in every size from the image server.
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off' },
  },
  {
    // Playwright's fixtures have a `use` of their own.
    files: ['e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // Content may hold lists of any length, and a call has room for some 100,000 arguments. Proxies decide what a request
    // says of its own address.
    files: ['app/**', 'components/**', 'lib/**', 'proxy.ts'],
    ignores: ['**/*.test.*', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'A list of unknown length is not spread into the arguments of a call: use a loop.',
        },
        {
          selector: 'MemberExpression[object.name=/^req(uest)?$/][property.name="url"]',
          message:
            'The address of a request is not to be trusted. Take nextUrl for its path, and SITE_URL for the site.',
        },
      ],
    },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Imports run one way: app -> components -> lib; sanity/studio -> lib.
  {
    files: ['app/(site)/**', 'components/**'],
    ignores: ['**/*.test.*'],
    rules: forbid(
      { paths: [...sanity, ...forms.imports], folders: ['sanity'] },
      'Content comes through lib/content, as plain typed objects.',
    ),
  },
  {
    files: ['components/**'],
    rules: forbid(
      { paths: [...sanity, ...forms.imports], folders: ['sanity', 'app', 'e2e', 'scripts'] },
      'Components import components and lib only.',
    ),
  },
  {
    files: ['lib/**'],
    ignores: ['lib/**/*.test.*', 'lib/**/testing/**'],
    rules: forbid(
      { folders: ['app', 'components', 'sanity', 'e2e', 'scripts'] },
      'lib is the foundation: it imports nothing from the other folders.',
    ),
  },
  {
    files: ['lib/**'],
    ignores: ['lib/content/**', 'lib/**/*.test.*', 'lib/**/testing/**'],
    rules: forbid(
      {
        paths: [...sanity, ...forms.imports],
        folders: ['app', 'components', 'sanity', 'e2e', 'scripts'],
      },
      'lib/content is the only door to Sanity.',
    ),
  },
  {
    files: ['lib/content/**'],
    ignores: ['lib/**/*.test.*', 'lib/**/testing/**', ...forms.files],
    rules: forbid(
      {
        paths: [...forms.packages, ...forms.imports],
        folders: ['app', 'components', 'sanity', 'e2e', 'scripts'],
      },
      'The Studio stays out of the site: only studio.ts of a type and *.studio.ts import `sanity` or each other.',
    ),
  },
  {
    files: ['sanity/studio/**'],
    ignores: ['sanity/studio/**/*.test.*'],
    rules: forbid(
      { folders: ['app', 'components', 'sanity/lake', 'sanity/seed'] },
      'The Studio imports lib only.',
    ),
  },
  forbidLeaving(['sanity/lake/*.ts'], '^(@/|\\.\\./)'),
  forbidLeaving(['sanity/lake/*/**'], '^(@/|(\\.\\./){2})'),
)
