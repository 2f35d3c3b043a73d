import { defineCliConfig } from 'sanity/cli'

export default defineCliConfig({
  typegen: {
    path: '../../lib/content/**/*.ts',
    schema: '../../node_modules/.cache/sanity-schema.json',
    generates: '../../lib/content/types.generated.ts',
    overloadClientMethods: true,
    formatGeneratedCode: false,
  },
})
