// `node scripts/build-studio.ts OUT BASE` bundles the Studio into the folder OUT, whose address on the site will be BASE.
// Next would take a minute for it; the bundler of Sanity's own tools takes five seconds.
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
    // The page of the Studio links the style sheet.
    cssCodeSplit: false,
    rolldownOptions: {
      input: path.join(root, 'sanity/studio/main.tsx'),
      // The address of the folder tells the sources; the page knows two files by name.
      output: {
        entryFileNames: 'main.js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: ({ names }) => (names.includes('style.css') ? 'main.css' : '[name]-[hash][extname]'),
      },
    },
  },
})
