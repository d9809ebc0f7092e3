// The words of the app and of the server, in the user's language. No page writes a word of its own.
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
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

void i18next.use(initReactI18next).init({
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

/** useWords gives a page its words: t for the app's, text for the server's, label for a value of an enumeration of the core. */
export function useWords() {
  const { t } = useTranslation();
  const now = language();
  return {
    t,
    language: now,
    text: (both: Both | null | undefined) => both?.[now] || both?.vi || '',
    label: <E extends keyof Enums>(of: E, value: keyof Enums[E] | string | null | undefined): string => {
      const words = (enums[of] as Record<string, Both>)[String(value)];
      return words ? words[now] : String(value ?? '');
    },
  };
}

/** coreEnum is the values of an enumeration of the core with their labels, or undefined. */
export function coreEnum(name: string): { name: string; label: Both }[] | undefined {
  const values = (enums as Record<string, Record<string, Both>>)[name];
  return values && Object.entries(values).map(([value, label]) => ({ name: value, label }));
}
