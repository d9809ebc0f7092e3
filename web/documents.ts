import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

/**
 * documents gives the generated documents as text instead of as trees, which are five times as long and
 * are made, all of them, before a page can be drawn. The client takes both; their types stay.
 */
export const documents: Plugin = {
  name: 'documents',
  enforce: 'pre', // while the types are there
  transform(code, id) {
    if (!id.endsWith('/src/gql/graphql.ts')) return undefined;
    return code.replace(/^(export const \w+Document = )(\{.*\})( as unknown as )/gm, (_, head, tree, tail) => {
      const text = stripIgnoredCharacters(print(JSON.parse(tree) as DocumentNode));
      parse(text);
      return head + JSON.stringify(text) + tail;
    });
  },
};
