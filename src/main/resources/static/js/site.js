// Only comfort: every page works without it.
const summary = document.getElementById('error-summary');
if (summary) {
  summary.focus();
}

// A second press while the first is on its way sends nothing; the server would notice it too.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 5000);
});
