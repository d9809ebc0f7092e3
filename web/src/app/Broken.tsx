import { Button, Result } from 'antd';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';

/** Broken shows a page that failed as such, and keeps the frame around it. */
export class Broken extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Result
        status="error"
        title={i18next.t('app.broken')}
        extra={<Button onClick={() => window.location.reload()}>{i18next.t('app.reload')}</Button>}
      />
    );
  }
}
