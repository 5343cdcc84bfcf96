(() => {
  const problems = [];
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(shown);
  const first = headings.filter((heading) => heading.tagName === 'H1');
  if (first.length !== 1) {
    problems.push(`${first.length} headings of level 1`);
  }
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1 && level > 0) {
      problems.push(`level ${level} is followed by ${short(heading)}`);
    }
    if (!heading.textContent.trim()) {
      problems.push(`empty heading ${short(heading)}`);
    }
    level = next;
  }
  if (document.title.trim().length < 3) {
    problems.push('no title');
  }
  const before = tabbable()[0];
  if (before?.getAttribute('href') !== '#main') {
    problems.push('the first stop of the keyboard is no link to the main part');
  }
  document.querySelectorAll('[title]:not(iframe,link)').forEach((element) => problems.push(`words only for a mouse: ${short(element)}`));
  document.querySelectorAll('[tabindex]').forEach((element) => element.tabIndex > 0 && problems.push(`own order of the keyboard: ${short(element)}`));
  return problems;
})()
