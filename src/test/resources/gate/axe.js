async ({dark}) => {
  const standard = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // In dark colours only the colours can be different.
  const run = dark
    ? {runOnly: ['color-contrast', 'color-contrast-enhanced']}
    : {runOnly: standard, rules: {'color-contrast-enhanced': {enabled: true}, 'identical-links-same-purpose': {enabled: true}, 'target-size': {enabled: true}}};
  const {violations} = await axe.run(document, {...run, resultTypes: ['violations']});
  return violations.map((rule) => `${rule.id} (${rule.help}): ${rule.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} [${node.any.map((one) => one.message).join('; ').slice(0, 120)}]`).join(' | ')}`);
}
