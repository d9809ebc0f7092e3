import react from '@vitejs/plugin-react';
import { type BuildEnvironmentOptions, build, defineConfig, type Plugin } from 'vite';
import { documents } from './documents';
import { styles } from './styles';

// Built files keep their names from build to build, so that a change of the app is a change of few
// files in the repository; the server sends them with a tag of their content.
const kept: BuildEnvironmentOptions = {
  outDir: 'dist',
  assetsInlineLimit: 0, // no data: addresses; the content-security policy forbids them
  modulePreload: { polyfill: false },
};

// The public's contest is built for itself after the app, for old phones, and shares no file with it:
// all that it loads is in dist/cuoc-thi.
const contest: Plugin = {
  name: 'contest',
  apply: 'build',
  closeBundle: {
    sequential: true,
    handler: async () => {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          ...kept,
          emptyOutDir: false,
          target: 'es2019',
          rollupOptions: {
            input: { contest: 'cuoc-thi/index.html' },
            output: {
              entryFileNames: 'cuoc-thi/[name].js',
              chunkFileNames: 'cuoc-thi/[name].js',
              assetFileNames: 'cuoc-thi/[name][extname]',
            },
          },
        },
      });
    },
  },
};

// GraphiQL, for developers, is built for itself, too: nobody else loads any of it. Its style sheet brings
// fonts as data: addresses, which the content-security policy forbids; the page uses those of the device.
const graphiql: Plugin = {
  name: 'graphiql',
  apply: 'build',
  closeBundle: {
    sequential: true,
    handler: async () => {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        css: { postcss: { plugins: [{ postcssPlugin: 'no-fonts', AtRule: { 'font-face': (rule) => void rule.remove() } }] } },
        build: {
          ...kept,
          emptyOutDir: false,
          target: 'es2022',
          chunkSizeWarningLimit: 1500,
          rollupOptions: {
            onwarn: (warning, tell) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(warning), // "use client", of servers that draw pages
            input: { graphiql: 'graphiql/index.html' },
            output: {
              entryFileNames: 'graphiql/[name].js',
              chunkFileNames: 'graphiql/[name].js',
              assetFileNames: 'graphiql/[name][extname]',
            },
          },
        },
      });
    },
  },
};

export default defineConfig({
  // Code names its parts from where it stands: the server gives each version a folder of its own.
  experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  plugins: [documents, react(), styles, contest, graphiql],
  build: {
    ...kept,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        manualChunks: (id) => {
          if (/node_modules\/(react|react-dom|scheduler|react-router|i18next|urql|@urql|wonka|graphql)\//.test(id)) return 'base';
          // What stands on every page is one file; what brings antd, or words of a few pages, is not of it.
          if (/\/src\/(app|parts|words|gql)\//.test(id) && !/\/(dressed|ActForm|Files|inputs|UnitPick|Secret|ListIn|lists)\.tsx?$/.test(id))
            return 'app';
          return undefined;
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/public', '/auth', '/files', '/readyz'].map((path) => [path, process.env.LANTOA_URL ?? 'http://127.0.0.1:8080']),
    ),
  },
});
