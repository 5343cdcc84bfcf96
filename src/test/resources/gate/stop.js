// Where the keyboard is now; null at the end of the page.
(() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) {
    return null;
  }
  const stops = (window.gateStops ??= new Map()); // In the order of the walk.
  const known = stops.has(stop);
  stops.set(stop, true);
  const problems = [];
  const style = getComputedStyle(stop);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
    problems.push(`no outline of 2 px: ${short(stop)}`);
  }
  const inWindow = (box) => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const boxes = [...stop.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const seen = boxes.filter(inWindow);
  if (seen.length === 0) {
    problems.push(`not in the window: ${short(stop)}`);
  }
  for (const box of seen) {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    if (top && !stop.contains(top) && !top.contains(stop)) {
      problems.push(`${short(stop)} is covered by ${short(top)}`);
    }
  }
  return {known, first: stops.keys().next().value === stop, problems};
})()
