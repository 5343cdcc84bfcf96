// A form that came back: each mistake leads to its field, the field says it, and the reader is led to the list.
(() => {
  const problems = [];
  const list = document.getElementById('error-summary');
  if (!list) {
    return ['no list of mistakes'];
  }
  if (!document.title.startsWith('Error: ')) {
    problems.push(`the title does not begin with “Error: ”: ${document.title}`);
  }
  if (document.activeElement !== list) {
    problems.push('the list of mistakes has not the focus');
  }
  for (const link of list.querySelectorAll('a')) {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field || !shown(field)) {
      problems.push(`leads nowhere: ${short(link)}`);
      continue;
    }
    const said = [field, field.closest('fieldset')].filter(Boolean)
      .flatMap((one) => (one.getAttribute('aria-describedby') ?? '').split(' '))
      .map((id) => document.getElementById(id)?.textContent ?? '');
    if (!said.some((words) => words.includes(link.textContent.trim()))) {
      problems.push(`the field does not say “${link.textContent.trim()}”: ${short(field)}`);
    }
    if (field.getAttribute('aria-invalid') !== 'true' && !field.closest('[aria-invalid=true]') && !['radio', 'checkbox', 'fieldset'].includes(field.type)) {
      problems.push(`not marked as wrong: ${short(field)}`);
    }
  }
  return problems;
})()
