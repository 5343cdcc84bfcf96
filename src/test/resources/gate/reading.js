// What level AAA asks for long texts (1.4.8), and that nothing opens another window (3.2.5).
(() => {
  const problems = [];
  const pen = document.createElement('canvas').getContext('2d');
  const perLine = (text, style) => {
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const words = text.innerText.replace(/\s+/g, ' ');
    const width = text.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return width / (pen.measureText(words).width / words.length);
  };
  for (const text of document.querySelectorAll('main p, main li, main dd')) {
    const style = getComputedStyle(text);
    if (!shown(text) || text.innerText.length < 200 || text.querySelector('p,ul,ol,dl,div,article,h2,h3')) {
      continue;
    }
    if (style.textAlign === 'justify') {
      problems.push(`justified: ${short(text)}`);
    }
    if (parseFloat(style.lineHeight) < 1.49 * parseFloat(style.fontSize)) {
      problems.push(`lines too near each other: ${short(text)}`);
    }
    if (perLine(text, style) > 80) {
      problems.push(`${Math.round(perLine(text, style))} characters in a line: ${short(text)}`);
    }
  }
  document.querySelectorAll('[target]').forEach((link) => problems.push(`opens another window: ${short(link)}`));
  return problems;
})()
