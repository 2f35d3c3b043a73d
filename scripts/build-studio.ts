// `node scripts/build-studio.ts OUT BASE` bundles the Studio into the folder OUT, to be served at the path BASE.
// Sanity's own bundler takes five seconds; Next would take a minute.
import path from 'node:path'
import { build } from 'vite'
import { root } from './processes.ts'

const [outDir, base] = process.argv.slice(2)
if (!outDir || !base) throw new Error('Usage: node scripts/build-studio.ts OUT BASE')

await build({
  root,
  base,
  logLevel: 'error',
  configFile: false,
  envDir: false,
  publicDir: false,
  resolve: { alias: { '@': root } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    emptyOutDir: true,
    reportCompressedSize: false,
    // The Studio's page links the style sheet.
    cssCodeSplit: false,
    rolldownOptions: {
      input: path.join(root, 'sanity/studio/main.tsx'),
      // The folder's path identifies the sources, so the two files that the page loads need no hash in their names.
      output: {
        entryFileNames: 'main.js',
        // Sanity loads each of its 200 icons by itself; in one file they need one request.
        codeSplitting: { groups: [{ name: 'icons', test: /@sanity.icons/ }] },
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: ({ names }) => (names.includes('style.css') ? 'main.css' : '[name]-[hash][extname]'),
      },
    },
  },
})
