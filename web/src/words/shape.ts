/** Shape is what another language has to say: the same names, with words of its own. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
