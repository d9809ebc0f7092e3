import { type MouseEvent, useCallback } from 'react';
import { useNavigate } from 'react-router';

/** useFollow is for an element with hundreds of links: as plain links they lead to pages of the app, without a component each. */
export function useFollow() {
  const go = useNavigate();
  return useCallback(
    (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const meant = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!link || !meant || event.defaultPrevented || link.target || link.origin !== window.location.origin) return;
      event.preventDefault();
      void go(link.pathname + link.search);
    },
    [go],
  );
}
