// antd comes with the pages and forms that use it, not with the first page: its code, its style sheet and
// its theme are half of all that a page would load. Who imports antd gives its page or form through here;
// dressed.test.ts sees to it.
import { App, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import colours from 'virtual:antd-colours';
import type { ComponentType } from 'react';
import 'virtual:antd.css';
import { theme } from '../theme';
import { useWords } from '../words';

const made = { ...theme, algorithm: () => colours };

/** dressed gives a part the theme and the language of antd. */
export function dressed<Props extends object>(Part: ComponentType<Props>) {
  return function Dressed(props: Props) {
    const { language } = useWords();
    dayjs.locale(language);
    return (
      <ConfigProvider locale={language === 'en' ? enGB : viVN} theme={made}>
        <App component={false}>
          <Part {...props} />
        </App>
      </ConfigProvider>
    );
  };
}
