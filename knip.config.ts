import type { KnipConfig } from 'knip'

/** Where programs begin; knip reports files, exports and packages that none of them reaches. */
const config: KnipConfig = {
  entry: [
    'app/**/*.{dev,build}.{ts,tsx}',
    // vitest.config.ts names these.
    'components/preview/testing/preview-problems.tsx',
    'lib/content/testing/client-configuration.ts',
    'lib/page-store/server.ts',
    'public/*.js',
    'sanity/lake/{cli,bench,conformance}.ts',
    'sanity/lake/**/*.child.ts',
    'sanity/seed/write.ts',
    'sanity/seed/images/draw.ts',
    'sanity/studio/main.tsx',
    'sanity/studio/import/testing/write-files.ts',
    'scripts/{build,build-studio,check-code,check-links,icons,lake-reset,start,test,typegen}.ts',
    'scripts/bench-site/{index,bare-server}.ts',
    'scripts/parts/index.ts',
    'scripts/pin-codes/build.ts',
  ],
  project: ['**/*.{ts,tsx,js,mjs}'],
  playwright: { config: 'e2e/playwright.config.ts' },
  ignore: ['**/*.generated.ts'],
  ignoreBinaries: [
    // Of the machine; tests and benchmarks that need them say so where they are missing.
    'openssl',
    'taskset',
  ],
  ignoreDependencies: [
    // Their files are read by path.
    '@expo-google-fonts/.+',
  ],
  // A query is exported for TypeGen alone; whatever a file exports and uses itself is not dead.
  ignoreExportsUsedInFile: true,
  ignoreIssues: {
    // Types that exist to be checked.
    '**/query-types.ts': ['types'],
  },
}

export default config
