/** The admin as files that are named by their content; each lies there compressed as well, so that the service compresses nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const serviceUrl = process.env.HOLDFAST_URL ?? 'http://localhost:4600'

function compressed(): Plugin {
  let assets = ''
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ root, build }) {
      assets = join(root, build.outDir, 'assets')
    },
    closeBundle() {
      for (const name of readdirSync(assets).filter((file) => /\.(js|css|json|svg)$/.test(file))) {
        const content = readFileSync(join(assets, name))
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content))
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
      }
    },
  }
}

const SHARED = [
  {
    name: 'looks',
    test: /node_modules\/(@mantine\/(core|hooks|notifications|spotlight|store)|@floating-ui|@tabler)\//,
  },
  {
    name: 'ground',
    test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-fetch|uuid)\//,
  },
  { name: 'parts', test: /packages\/(sdk|admin\/src\/(parts|service))\/(?!.*(map|land))/ },
]

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/admin/',
  plugins: [react(), compressed()],
  // The client of the workspace is taken as it is written, not as it is built.
  resolve: { conditions: ['holdfast-source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    // What most screens stand on comes in few files: a browser asks for six at once, and a hundred small ones wait for each other.
    rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
  },
  server: { proxy: { '/v1': serviceUrl } },
})
