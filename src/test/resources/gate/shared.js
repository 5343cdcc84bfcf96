// What several checks ask of an element. Put before each of them.
const short = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
const shown = (element) => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
const tabbable = () => [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')]
  .filter((element) => shown(element) && !element.disabled && element.tabIndex >= 0 && element.type !== 'hidden');
// Hidden from the eye only: not bigger than a dot.
const dot = (element) => element.offsetWidth <= 1 || element.offsetHeight <= 1;
