// On a narrow screen the menu begins folded away, so that the page comes first. Without this script it is open, and can be folded.
const menu = document.querySelector('.sidenav');
const wide = window.matchMedia('(min-width: 64rem)');
const fit = () => {
  menu.open = wide.matches;
};
wide.addEventListener('change', fit);
fit();
