// The words of the app and of the server, in the user's language. No page writes a word of its own.
import i18next from 'i18next';
import { createContext, useContext, useEffect, useState } from 'react';
import { enums } from '../gql/words';
import { en } from './en';
import { withOne } from './one';
import { vi } from './vi';

export type Language = 'vi' | 'en';

/** Both is a text in both languages, as the server sends it. */
export type Both = { vi: string; en: string };

const kept = 'lantoa.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi & { lists: typeof import('./lists').vi } }; // those of lists come with their pages
    returnNull: false;
  }
}

void i18next.init({
  resources: { vi: { translation: vi } },
  lng: localStorage.getItem(kept) === 'en' ? 'en' : 'vi',
  fallbackLng: 'vi',
  interpolation: { escapeValue: false }, // React escapes
  pluralSeparator: '_',
});
if (i18next.language === 'en') learn();

// learn makes the English words when they are wanted.
function learn() {
  if (!i18next.hasResourceBundle('en', 'translation')) i18next.addResourceBundle('en', 'translation', withOne(en), true);
}

/** language is the one in use. */
export const language = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

/** speak changes the language, on this device for good. */
export function speak(to: Language) {
  localStorage.setItem(kept, to);
  document.documentElement.lang = to;
  if (to === 'en') learn();
  void i18next.changeLanguage(to);
}
document.documentElement.lang = language();

type Enums = typeof enums;

// A text is looked up once, and names and days are put into it here: a list says the same hundreds of
// times. What is counted goes the whole way, for its singular, and what may have no words.

const far = ['count', 'defaultValue', 'returnObjects'];

/** wordsOf makes the words of a language. */
export function wordsOf(language: Language) {
  const fixed = i18next.getFixedT(language);
  const known = new Map<string, string>();
  const plain = (key: string) => {
    let text = known.get(key);
    if (text === undefined && i18next.exists(key))
      known.set(key, (text = String(fixed(key as never, { skipInterpolation: true } as never)))); // words of a page may come later
    return text ?? key;
  };
  const t = ((key: string, given?: Record<string, unknown>) => {
    if (!given) return plain(key);
    if (far.some((name) => name in given)) return fixed(key as never, given as never);
    return plain(key).replace(/\{\{(\w+)\}\}/g, (_, name) => String(given[name] ?? ''));
  }) as typeof i18next.t;
  return {
    t,
    language,
    text: (both: Both | null | undefined) => both?.[language] || both?.vi || '',
    label: <E extends keyof Enums>(of: E, value: keyof Enums[E] | string | null | undefined): string => {
      const words = (enums[of] as Record<string, Both>)[String(value)];
      return words ? words[language] : String(value ?? '');
    },
  };
}

/** Spoken is what the words are taken from; useSpoken keeps it for the whole app. */
export const Spoken = createContext(wordsOf(language()));

/** useSpoken is the words of the language in use, new ones when it changes. */
export function useSpoken() {
  const [words, setWords] = useState(() => wordsOf(language()));
  useEffect(() => {
    const turn = () => setWords(wordsOf(language()));
    i18next.on('languageChanged', turn);
    return () => i18next.off('languageChanged', turn);
  }, []);
  return words;
}

/** useWords gives a page its words: t for the app's, text for the server's, label for a value of an enumeration of the core. */
export const useWords = () => useContext(Spoken);

/** coreEnum is the values of an enumeration of the core with their labels, or undefined. */
export function coreEnum(name: string): { name: string; label: Both }[] | undefined {
  const values = (enums as Record<string, Record<string, Both>>)[name];
  return values && Object.entries(values).map(([value, label]) => ({ name: value, label }));
}
