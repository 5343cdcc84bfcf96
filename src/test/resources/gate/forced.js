// In the colours of the reader, where backgrounds and shadows are gone.
(() => {
  const problems = [];
  for (const element of tabbable()) {
    element.focus({preventScroll: true});
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
      problems.push(`no outline: ${short(element)}`);
    }
    const edge = ['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1);
    const line = style.textDecorationLine.includes('underline');
    const own = element.type === 'checkbox' || element.type === 'radio' || element.type === 'file';
    if (element.matches('button,input,select,textarea') && !edge && !line && !own) {
      problems.push(`no edge: ${short(element)}`);
    }
  }
  return problems;
})()
