// What the keyboard should have reached and has not. Of a group of radio buttons it reaches one.
(() => {
  const stops = window.gateStops ?? new Map();
  const group = (element) => element.type === 'radio' && [...stops.keys()].some((stop) => stop.name === element.name);
  return tabbable().filter((element) => !stops.has(element) && !group(element)).map((element) => `never reached: ${short(element)}`);
})()
