import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { Button } from '../parts/plain';
import { Notice } from '../parts/state';

/** Broken shows a page that failed as such, and keeps the frame around it. */
export class Broken extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice title={i18next.t('app.broken')}>
        <Button onClick={() => window.location.reload()}>{i18next.t('app.reload')}</Button>
      </Notice>
    );
  }
}
