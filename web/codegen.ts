import type { CodegenConfig } from '@graphql-codegen/cli';

// Types of the operations in src/**/*.graphql, from the schema that `npm run schema` prints: the
// server's with all built-in modules.
const config: CodegenConfig = {
  schema: '.schema/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        dedupeFragments: true,
        strictScalars: true,
        scalars: { Day: 'string', Instant: 'string', BigInt: 'string', JSON: 'unknown', Decimal: 'string' },
      },
    },
  },
};

export default config;
