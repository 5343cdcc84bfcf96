// A finger hits everything: 24 px, for buttons and fields 44 px. A link within a sentence is excepted, as in WCAG 2.5.8.
(() => {
  const block = (element) => {
    let box = element.parentElement;
    while (getComputedStyle(box).display.startsWith('inline')) {
      box = box.parentElement;
    }
    return box;
  };
  const inSentence = (element) => getComputedStyle(element).display === 'inline'
    && block(element).innerText.trim().length > element.innerText.trim().length + 1;
  const area = (element) => {
    const label = element.labels?.[0];
    const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
    return {width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height))};
  };
  const least = (element) => {
    const tick = element.type === 'checkbox' || element.type === 'radio';
    return element.matches('input,select,textarea,button:not(.linkish)') && !tick ? 44 : 24;
  };
  return tabbable()
    .filter((element) => element.matches('a,button,input,select,textarea,summary') && !dot(element))
    .filter((element) => !(element.matches('a,button.linkish') && inSentence(element)))
    .filter((element) => {
      const {width, height} = element.matches('input[type=checkbox],input[type=radio]') ? area(element) : element.getBoundingClientRect();
      return Math.min(width, height) < least(element) - 0.5;
    })
    .map((element) => {
      const box = element.getBoundingClientRect();
      return `${Math.round(box.width)} by ${Math.round(box.height)} px: ${short(element)}`;
    });
})()
