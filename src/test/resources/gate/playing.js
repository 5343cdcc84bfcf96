// Nothing starts by itself, for anybody.
(() => [
  ...[...document.querySelectorAll('[autoplay],marquee,blink,meta[http-equiv=refresh]')].map((element) => `starts by itself: ${short(element)}`),
  ...document.getAnimations().filter((move) => move.effect.getComputedTiming().endTime > 5000).map((move) => `moves for more than 5 seconds: ${short(move.effect.target)}`),
])()
