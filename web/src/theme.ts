import type { ThemeConfig } from 'antd';

// The styles of the parts are made when the app is built (styles.ts): to make them in the page took a
// third of the time until it could be used. Colours of text keep a contrast of 4.5 to 1 on what they
// stand on (axe in e2e/pages.test.mjs).
export const theme: ThemeConfig = {
  zeroRuntime: true,
  hashed: false,
  cssVar: { key: 'lantoa' },
  token: {
    colorPrimary: '#b3261e',
    colorError: '#b3261e',
    colorSuccess: '#2b7a1f',
    colorInfo: '#1f5f99',
    colorLink: '#1f5f99',
    colorLinkHover: '#174a80',
    colorTextSecondary: '#4f555c',
    colorTextTertiary: '#5a6067',
    colorTextDescription: '#5a6067',
    colorTextPlaceholder: '#63696f',
    borderRadius: 6,
    fontSize: 15,
    fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  },
};
