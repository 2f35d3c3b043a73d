import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next'
import nextTypescript from 'eslint-config-next/typescript'
import tseslint from 'typescript-eslint'

/** Modules that only lib/content may use: pages and components receive plain typed objects. */
const sanity = ['sanity', 'sanity/*', '@sanity/*', 'next-sanity', 'next-sanity/*', 'groq', 'groq-js']

/** What the Studio alone runs: the forms of the types of content, and what these share. */
const forms = {
  files: ['lib/content/**/studio.ts', 'lib/content/**/*.studio.ts', 'lib/content/studio/**'],
  imports: ['**/studio', '**/*.studio', '**/content/studio/**', '**/../studio/**'],
  packages: ['sanity', 'sanity/*', '@sanity/icons', '@sanity/icons/*', '@sanity/ui', '@sanity/ui/*'],
}

/**
 * Forbids imports, with a message that says where the code belongs.
 *
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
 * Forbids imports inside the lake, whose files name each other by relative paths.
 *
 * @param {string} regex
 * @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbidPath = (regex, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
})
const selfContained = 'The lake is self-contained: it imports nothing from the rest of the repository.'

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
    // Tests may use responses without validation: if a response is wrong, the test fails.
    files: ['**/*.test.{ts,tsx}', '**/testing/**', 'e2e/**'],
    rules: Object.fromEntries(
      ['assignment', 'call', 'member-access', 'return', 'argument']
        .map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off'])
        .concat([
          ['@typescript-eslint/no-non-null-assertion', 'off'],
          // Of all rules it takes longest; the code that is tested is checked.
          ['@typescript-eslint/no-deprecated', 'off'],
        ]),
    ),
  },
  {
    // Pages run no script for `Link`, and the image server resizes images.
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off' },
  },
  {
    // No components: the rules of React take a fifth of the time of all rules. `use` in Playwright's fixtures is no hook.
    files: ['**/*.test.ts', 'e2e/**', 'scripts/**', 'sanity/{lake,seed}/**'],
    rules: Object.fromEntries(
      next
        .flatMap(({ rules = {} }) => Object.keys(rules))
        .filter((name) => /^(react|react-hooks|jsx-a11y)\//.test(name))
        .map((name) => [name, 'off']),
    ),
  },
  {
    // React's compiler analyses components whose state changes: those of the Studio and the previews.
    ignores: ['sanity/studio/**', 'components/preview/**', 'app/*.tsx'],
    rules: Object.fromEntries(
      next
        .flatMap(({ rules = {} }) => Object.keys(rules))
        .filter((name) => /^react-hooks\/(?!rules-of-hooks|exhaustive-deps)/.test(name))
        .map((name) => [name, 'off']),
    ),
  },
  {
    // Content may contain lists of any length, but a call takes only some 100,000 arguments. Proxies control the URL
    // that a request reports.
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
            'The URL of a request is not trustworthy. Take its path from nextUrl, and the origin from SITE_URL.',
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
  { files: ['sanity/lake/*.ts'], rules: forbidPath('^(@/|\\.\\./)', selfContained) },
  { files: ['sanity/lake/*/**'], rules: forbidPath('^(@/|(\\.\\./){2})', selfContained) },
  {
    files: ['sanity/lake/documents/**'],
    ignores: ['**/*.test.ts', '**/*.child.ts'],
    rules: forbidPath(
      '^(@/|(\\.\\./){2}|\\.\\./(groq|planner|query)/)',
      'Documents are stored without queries: sanity/lake/groq imports them, not the other way round.',
    ),
  },
  {
    files: ['sanity/lake/planner/**'],
    ignores: ['**/*.test.ts'],
    rules: forbidPath(
      '^(@/|(\\.\\./){2}|\\.\\./query/)',
      'sanity/lake/query imports the planner, not the other way round.',
    ),
  },
  {
    files: ['sanity/lake/groq/**'],
    ignores: ['**/*.test.ts'],
    rules: forbidPath(
      '^(@/|(\\.\\./){2}|\\.\\./(planner|query)/)',
      'sanity/lake/planner imports the evaluation of GROQ, not the other way round.',
    ),
  },
)
