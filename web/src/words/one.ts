// English has a singular, Vietnamese has none: what is said of one is made from what is said of many.

type Tree = { readonly [key: string]: string | Tree };

/** oneOf is a text of many things, said of one: "{{count}} overdue parts" becomes "{{count}} overdue part". */
export const oneOf = (text: string) => text.replace(/(\{\{count\}\}(?: [a-z]+)*? [a-z]+)s\b/, '$1').replace(' were ', ' was ');

/** withOne adds, beside each text of many, the one of one. */
export function withOne(words: Tree): Tree {
  const all = Object.entries(words).flatMap(([key, value]): [string, string | Tree][] => {
    if (typeof value !== 'string') return [[key, withOne(value)]];
    const plural = key.match(/^(.*)_other$/);
    return plural
      ? [
          [key, value],
          [`${plural[1]}_one`, oneOf(value)],
        ]
      : [[key, value]];
  });
  return Object.fromEntries(all);
}
