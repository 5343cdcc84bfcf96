// For somebody who has asked for less movement.
(() => {
  const moves = (style) => [style.transitionDuration, style.animationDuration].some((times) => times.split(',').some((time) => parseFloat(time) > 0));
  return [...document.querySelectorAll('*')]
    .filter((element) => ['', '::before', '::after'].some((part) => moves(getComputedStyle(element, part))) || getComputedStyle(element).scrollBehavior === 'smooth')
    .map((element) => `moves: ${short(element)}`);
})()
