import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider, theme as own } from 'antd';
import { createElement } from 'react';
import type { Plugin } from 'vite';
import { theme } from './src/theme';

const address = 'virtual:antd.css';
const colours = 'virtual:antd-colours';

// Parts that no page uses; many of them are plain elements here (src/parts/plain.tsx). Whoever takes one up strikes it.
const unused =
  'Affix Alert Anchor AutoComplete Avatar BackTop Badge BorderBeam Breadcrumb Calendar Card Carousel Cascader ColorPicker Divider Flex FloatButton Image Layout List Listy Masonry Mentions Popconfirm QRCode Rate Segmented Splitter Statistic Tabs Tag Timeline Tour Transfer TreeSelect Watermark';

// antd dresses every link of the page it is in; ours are main.css's, with or without it.
const bareLinks = /([{}])a(?::[\w-]+)*(?:,a(?::[\w-]+)*)*\{[^}]*\}(?:a(?::[\w-]+)*(?:,a(?::[\w-]+)*)*\{[^}]*\})*/g;

/**
 * styles makes the style sheet of antd's parts in our theme, as virtual:antd.css, and the colours that
 * follow from it, as virtual:antd-colours, so that no page makes them at run time.
 */
export const styles: Plugin = {
  name: 'styles',
  resolveId: (id) => (id === address || id === colours ? id : undefined),
  load(id) {
    if (id === colours) return `export default ${JSON.stringify(own.defaultAlgorithm({ ...own.defaultSeed, ...theme.token }))}`;
    if (id !== address) return undefined;
    const all = extractStyle({
      excludes: unused.split(' '),
      customTheme: (parts) => createElement(ConfigProvider, { theme: { ...theme, zeroRuntime: false } }, parts),
    });
    const sheet = all.replace(bareLinks, '$1');
    if (/[{}]a[:,{]/.test(sheet)) throw new Error('the sheet of antd still dresses links outside of antd');
    return sheet;
  },
};
