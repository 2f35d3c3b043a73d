// For `npx sanity` in this folder. Its commands read the variables of .env.local; without them they mean the local lake.
import { defineCliConfig } from 'sanity/cli'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_PROJECT_ID?.trim() || 'local',
    dataset: process.env.SANITY_DATASET?.trim() || 'production',
  },
  typegen: {
    path: 'lib/content/*.ts',
    schema: 'node_modules/.cache/sanity-schema.json',
    generates: 'lib/content/types.generated.ts',
    overloadClientMethods: false,
    formatGeneratedCode: false,
  },
})
