// For `npx sanity` in this folder. It reads the variables of .env.local; without them it takes the local lake.
import { defineCliConfig } from 'sanity/cli'

const variables = ['SANITY_PROJECT_ID', 'SANITY_DATASET', 'LAKE_PORT']

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_PROJECT_ID?.trim() || 'local',
    dataset: process.env.SANITY_DATASET?.trim() || 'production',
  },
  // `sanity dev` and `sanity build` run sanity.config.ts in the browser, which has no environment.
  vite: (config, { isSsrBuild }) => ({
    ...config,
    define: {
      ...config.define,
      ...Object.fromEntries(
        variables.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
      ),
    },
    // Node loads packages several times faster than Vite does; Vite must load these because of their imports.
    ...(isSsrBuild && {
      ssr: { ...config.ssr, noExternal: [/@sanity.cli/, 'react-dropzone', 'sanity-plugin-media'] },
    }),
  }),
  typegen: {
    path: 'lib/content/**/*.ts',
    schema: 'node_modules/.cache/sanity-schema.json',
    generates: 'lib/content/types.generated.ts',
    overloadClientMethods: true,
    formatGeneratedCode: false,
  },
})
