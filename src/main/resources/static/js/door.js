// The door page survives a short loss of network: what is pressed waits in the browser's store until it can be sent.
// Each press has a number of its own, so that sending it twice does it once. Without this script the forms work as they are.
const RETRY = 4000;
const door = document.getElementById('door');
const store = `door:${door.dataset.notes}`;
const part = (id) => document.getElementById(id);
let sending = false;

const waiting = () => JSON.parse(localStorage.getItem(store) || '[]');
const keep = (presses) => localStorage.setItem(store, JSON.stringify(presses));
const newNumber = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
const rowOf = (reference) => door.querySelector(`[data-reference="${CSS.escape(reference)}"]`);

function show(reference, here, since, isWaiting) {
  const row = rowOf(reference);
  if (!row) {
    return;
  }
  const focused = row.contains(document.activeElement);
  row.classList.toggle('door__row--here', here);
  row.querySelector('.door__since').textContent = since;
  row.querySelector('.door__waiting').hidden = !isWaiting;
  row.querySelectorAll('form').forEach((form) => {
    form.hidden = (form.dataset.here === 'true') === here;
    if (focused && !form.hidden) {
      form.querySelector('button').focus();
    }
  });
}

function showWaiting() {
  waiting().forEach((press) => show(press.reference, press.here, '', true));
}

function press(form) {
  const reference = form.closest('[data-reference]').dataset.reference;
  const here = form.dataset.here === 'true';
  keep([...waiting(), { reference, here, client: newNumber(), at: Date.now() }]);
  show(reference, here, '', true);
  send();
}

async function post(one) {
  const body = new URLSearchParams({
    reference: one.reference, here: one.here, client: one.client,
    waited: Math.max(0, Math.round((Date.now() - one.at) / 1000)),
    _csrf: document.querySelector('input[name=_csrf]').value,
  });
  return fetch(door.dataset.notes, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(10000) });
}

// An answer that is no answer of the door: signed out, or the person is not on this list any more.
function settle(one, response) {
  part('door-refused').hidden = response.ok;
  if (response.ok || response.status === 404) {
    keep(waiting().filter((other) => other.client !== one.client));
    return true;
  }
  return false;
}

async function send() {
  if (sending) {
    return;
  }
  sending = true;
  try {
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      const response = await post(next);
      if (!settle(next, response)) {
        break;
      }
      part('door-offline').hidden = true;
      if (response.ok) {
        tell(next.reference, await response.json());
      } else {
        show(next.reference, !next.here, '', false);
      }
    }
  } catch {
    part('door-offline').hidden = false;
  } finally {
    sending = false;
    if (waiting().length) {
      setTimeout(send, RETRY);
    }
  }
}

function tell(reference, noted) {
  if (!waiting().some((other) => other.reference === reference)) {
    show(reference, noted.here, noted.since, false);
  }
  part('door-answer').textContent = noted.message;
  part('door-counts').textContent = noted.counts;
}

function filter() {
  const words = part('q').value.trim().toLowerCase();
  let found = 0;
  door.querySelectorAll('[data-reference]').forEach((row) => {
    row.hidden = !row.dataset.find.includes(words);
    found += row.hidden ? 0 : 1;
  });
  part('door-none').hidden = found > 0;
}

door.addEventListener('submit', (event) => {
  if (event.target.dataset.here && !('letIn' in event.target.dataset)) {
    event.preventDefault();
    event.stopPropagation();
    press(event.target);
  }
});
part('walk-in').addEventListener('submit', (event) => {
  part('walk-in-offline').hidden = navigator.onLine;
  if (!navigator.onLine) {
    event.preventDefault();
    event.stopPropagation();
  }
});
part('q').addEventListener('input', filter);
window.addEventListener('online', send);
window.addEventListener('offline', () => {
  part('door-offline').hidden = false;
});
window.addEventListener('online', () => {
  part('door-offline').hidden = waiting().length === 0;
});
showWaiting();
send();
