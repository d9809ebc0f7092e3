import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Built files keep their names from build to build, so that a change of the app is a change of few
// files in the repository; the server sends them with a tag of their content.
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0, // no data: addresses; the content-security policy forbids them
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        manualChunks: (id) => {
          if (!id.includes('node_modules')) return undefined;
          if (/node_modules\/(echarts|zrender)\//.test(id)) return 'charts';
          if (/node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|urql|@urql|wonka|graphql)\//.test(id))
            return 'base';
          return undefined;
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/files', '/readyz'].map((path) => [path, process.env.LANTOA_URL ?? 'http://127.0.0.1:8080']),
    ),
  },
});
