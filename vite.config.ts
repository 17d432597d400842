import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { compileWords } from './web/build/compile-words.ts';
import { finishBuild } from './web/build/finish-build.ts';

const API_URL = process.env['PUBLIC_URL'] ?? 'http://localhost:3000';
const SERVER_PATHS = ['/graphql', '/files', '/downloads', '/demo/clock', '/demo/links', '/live', '/ready'];

// Vite reads a default export; nothing else does.
export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [compileWords(), react(), tailwindcss(), finishBuild()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    // Inlined assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
  },
  server: { proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: API_URL, changeOrigin: true, ws: path === '/graphql' }])) },
});
