// Nothing is wider than the window, and no box cuts its words off.
(() => {
  const problems = [];
  const page = document.documentElement;
  const scrolled = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') {
        return true;
      }
    }
    return false;
  };
  const words = (box) => {
    const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const rects = [];
    while (walk.nextNode()) {
      const text = walk.currentNode;
      if (text.data.trim() && shown(text.parentElement) && !dot(text.parentElement)) {
        const range = document.createRange();
        range.selectNodeContents(text);
        rects.push(...range.getClientRects());
      }
    }
    return rects;
  };
  const outside = (word, box) => word.right > box.right + 1 || word.left < box.left - 1 || word.bottom > box.bottom + 1 || word.top < box.top - 1;
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => shown(element) && element.getBoundingClientRect().right > page.clientWidth + 1 && !scrolled(element));
    problems.push(`scrolls sideways to ${page.scrollWidth} px: ${wide.slice(-3).map(short).join(' | ')}`);
  }
  const cutting = (style) => /hidden|clip/.test(style.overflowX + style.overflowY);
  for (const box of [...document.body.querySelectorAll('*')].filter((element) => shown(element) && !dot(element) && cutting(getComputedStyle(element)))) {
    if (words(box).some((word) => outside(word, box.getBoundingClientRect()))) {
      problems.push(`words are cut off: ${short(box)}`);
    }
  }
  return problems;
})()
