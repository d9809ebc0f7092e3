// What styles.ts makes when the app is built.
declare module 'virtual:antd.css';
declare module 'virtual:antd-colours' {
  import type { theme } from 'antd';

  const colours: ReturnType<typeof theme.defaultAlgorithm>;
  export default colours;
}
