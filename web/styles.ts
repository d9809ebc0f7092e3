import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider, theme as own } from 'antd';
import { createElement } from 'react';
import type { Plugin } from 'vite';
import { theme } from './src/theme';

const sheet = 'virtual:antd.css';
const colours = 'virtual:antd-colours';

// Large parts that no page uses. Whoever takes one up strikes it here.
const unused =
  'Affix Anchor AutoComplete Avatar BackTop BorderBeam Breadcrumb Calendar Carousel Cascader ColorPicker Divider FloatButton List Listy Masonry Mentions QRCode Rate Splitter Statistic Tour Transfer TreeSelect Watermark';

/**
 * styles makes the style sheet of antd's parts in our theme, as virtual:antd.css, and the colours that
 * follow from it, as virtual:antd-colours, so that no page makes them at run time.
 */
export const styles: Plugin = {
  name: 'styles',
  resolveId: (id) => (id === sheet || id === colours ? id : undefined),
  load(id) {
    if (id === colours) return `export default ${JSON.stringify(own.defaultAlgorithm({ ...own.defaultSeed, ...theme.token }))}`;
    if (id !== sheet) return undefined;
    return extractStyle({
      excludes: unused.split(' '),
      customTheme: (parts) => createElement(ConfigProvider, { theme: { ...theme, zeroRuntime: false } }, parts),
    });
  },
};
