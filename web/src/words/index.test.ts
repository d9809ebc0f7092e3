import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
vi.stubGlobal('document', { documentElement: {} });
const { default: i18next } = await import('i18next');
const { wordsOf, speak } = await import('./index');

// Our own short way says what i18next says.
describe('the words of the app', () => {
  for (const language of ['vi', 'en'] as const)
    it(`are the same by the short way and by the long one, in ${language}`, () => {
      speak(language);
      const { t } = wordsOf(language);
      const far = i18next.getFixedT(language);
      const ways: [string, object | undefined][] = [
        ['task.title', undefined],
        ['app.total', { count: 1 }],
        ['app.total', { count: 12 }],
        ['overview.due', { day: '16/12/2022' }],
        ['overview.remindOne', { name: 'UBND huyện Cầu Kè, Quý $& {{day}}' }],
        ['plan.lines', { from: '3', to: '7' }],
        ['system.op.noSuch', { defaultValue: '' }],
        ['system.op.noSuch', { defaultValue: 'noSuch' }],
      ];
      expect(t('system.op' as never, { returnObjects: true } as never)).toEqual(
        far('system.op' as never, { returnObjects: true } as never),
      );
      for (const [key, given] of ways) expect(t(key as never, given as never)).toBe(far(key as never, given as never));
      expect(t('no.such' as never)).toBe('no.such');
    });
});
