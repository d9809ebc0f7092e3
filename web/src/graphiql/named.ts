// GraphiQL's editors draw their own text, and leave without a name what a reader of the screen meets
// there: the inputs behind them, the offered names, the answer that scrolls, and tabs with buttons in
// them. They get it here, as soon as they appear.
import { words } from './words';

const mends: [where: string, what: Record<string, string>][] = [
  ['.graphiql-query-editor textarea', { 'aria-label': words.editor.query }],
  ['.graphiql-editor-tool textarea', { 'aria-label': words.editor.variables }],
  ['.graphiql-response textarea', { 'aria-label': words.editor.answer }],
  ['.CodeMirror-scroll', { tabindex: '0' }],
  ['.CodeMirror-hints', { 'aria-label': words.editor.offered }],
  ['.graphiql-tabs', { role: 'list' }],
  ['.graphiql-tab', { role: 'listitem' }],
];

function mend() {
  for (const [where, what] of mends)
    for (const element of document.querySelectorAll(where))
      for (const [name, value] of Object.entries(what)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const tab of document.querySelectorAll('.graphiql-tab[aria-selected]')) tab.removeAttribute('aria-selected');
}

/** named watches the page; what it returns ends that. */
export function named(): () => void {
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-selected', 'role', 'tabindex'],
  });
  return () => watch.disconnect();
}
