// The door page survives a loss of network: what is pressed waits in the browser's store until it can be sent. Each press has a
// number of its own, so that sending it twice does it once. Without this script the forms work as they are.
const RETRY = 4000;
const SLOWEST = 60000;
const PATIENCE = 10000;
const TRIES = 5;
const LATER = [408, 425, 429, 502, 503, 504];
const door = document.getElementById('door');
const store = `door:${door.dataset.notes}`;
const aside = `${store}:refused`;
const part = (id) => document.getElementById(id);
const copy = (id) => part(id).content.firstElementChild.cloneNode(true);
let sending = false;
let pause = RETRY;
let timer;
const toldByServer = part('door-none').textContent;

const cutOff = () => !navigator.onLine || !part('door-offline').hidden;
const read = (name) => JSON.parse(localStorage.getItem(name) || '[]');
const write = (name, presses) => localStorage.setItem(name, JSON.stringify(presses));
const waiting = () => read(store);
const change = (one, changed) => write(store, waiting().map((other) => (other.client === one.client ? { ...other, ...changed } : other)));
const without = (name, one) => write(name, read(name).filter((other) => other.client !== one.client));
const newNumber = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
const rowOf = (reference) => door.querySelector(`[data-reference="${CSS.escape(reference)}"]`);
const walkInRow = (one) => document.querySelector(`[data-client="${one.client}"]`);

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

// They may be here already: noted before the page was loaded again, only the answer was lost.
function showWalkIn(one, noted) {
  if (noted && document.querySelector(`[data-walk-in="${noted.walkIn}"]`)) {
    walkInRow(one)?.remove();
    return;
  }
  const row = walkInRow(one) || copy('walk-in-row');
  row.dataset.client = one.client;
  row.querySelector('.door__name').textContent = one.name;
  row.querySelector('.door__since').textContent = noted ? noted.since : '';
  row.querySelector('.door__waiting').hidden = Boolean(noted);
  if (noted) {
    row.dataset.walkIn = noted.walkIn;
    const form = row.querySelector('form');
    form.action = form.action.replace(/\/\d+\/removal$/, `/${noted.walkIn}/removal`);
    form.hidden = false;
  }
  part('walk-in-list').hidden = false;
  part('walk-in-list').append(row);
}

function showWaiting(one) {
  if (one.isWalkIn) {
    showWalkIn(one);
  } else {
    show(one.reference, one.here, '', true);
  }
}

// As it was before it was pressed.
function takeBack(one) {
  if (one.isWalkIn) {
    walkInRow(one)?.remove();
  } else {
    show(one.reference, !one.here, '', false);
  }
}

function press(one) {
  const pressed = { ...one, client: newNumber(), at: Date.now() };
  write(store, [...waiting(), pressed]);
  showWaiting(pressed);
  send();
}

function post(one) {
  const what = one.isWalkIn ? { name: one.name } : { reference: one.reference, here: one.here, letIn: Boolean(one.letIn) };
  const body = new URLSearchParams({
    ...what, client: one.client, anyway: Boolean(one.anyway), otherDay: Boolean(one.otherDay),
    waited: Math.max(0, Math.round((Date.now() - one.at) / 1000)),
    _csrf: document.querySelector('input[name=_csrf]').value,
  });
  const address = one.isWalkIn ? door.dataset.walkIns : door.dataset.notes;
  return patiently(address, { method: 'POST', body });
}

// Phones with iOS 15 and older have no AbortSignal.timeout.
function patiently(address, request) {
  const end = new AbortController();
  setTimeout(() => end.abort(), PATIENCE);
  return fetch(address, { ...request, redirect: 'manual', signal: end.signal });
}

async function send() {
  if (sending) {
    return;
  }
  sending = true;
  clearTimeout(timer);
  try {
    while (waiting().length && await deliver(waiting()[0]));
  } catch {
    part('door-offline').hidden = false;
    enterAsFacts();
  } finally {
    sending = false;
    if (waiting().length) {
      timer = setTimeout(send, pause);
      pause = Math.min(pause * 2, SLOWEST);
    }
  }
}

// Without a network nobody can be asked whether the room is full: who was let in meanwhile is in.
function enterAsFacts() {
  write(store, waiting().map((one) => ({ ...one, anyway: true })));
}

// Whether to go on to the next.
async function deliver(one) {
  const response = await post(one);
  const noted = response.ok ? await response.json() : null;
  part('door-offline').hidden = true;
  if (noted) {
    taken(one, noted);
    return true;
  }
  if (response.type === 'opaqueredirect' || response.status === 401) {
    part('door-refused').hidden = false;
    return false;
  }
  if (response.status === 403 && !one.renewed) {
    return renew(one);
  }
  if (isPassing(one, response)) {
    part('door-busy').hidden = false;
    change(one, { tries: (one.tries || 0) + 1 });
    return false;
  }
  refuse(one);
  return true;
}

// A busy site is asked until it answers; one that breaks on this press only some times, so that the others come through.
function isPassing(one, response) {
  return LATER.includes(response.status) || (response.status >= 500 && (one.tries || 0) < TRIES - 1);
}

// Whoever signs in again gets another key for forms; the page goes on with that one.
async function renew(one) {
  const response = await patiently(location.href, {});
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const key = response.ok ? page.querySelector('input[name=_csrf]') : null;
  part('door-refused').hidden = Boolean(key);
  if (key) {
    [document, part('walk-in-row').content].forEach((where) => where.querySelectorAll('input[name=_csrf]').forEach((input) => {
      input.value = key.value;
    }));
    change(one, { renewed: true });
  }
  return Boolean(key);
}

function taken(one, noted) {
  pause = RETRY;
  without(store, one);
  part('door-refused').hidden = true;
  part('door-busy').hidden = true;
  const asks = noted.full || noted.otherDay;
  if (asks) {
    takeBack(one);
    ask(one, noted);
  } else if (one.isWalkIn && noted.here) {
    showWalkIn(one, noted);
  } else if (one.isWalkIn) {
    takeBack(one);
  } else if (!waiting().some((other) => other.reference === one.reference)) {
    show(one.reference, noted.here, noted.since, false);
  }
  part('door-answer').textContent = asks ? '' : noted.message;
  part('door-counts').textContent = noted.counts;
}

// The room is full, or it is another day: all the same?
function ask(one, noted) {
  const asked = copy(noted.otherDay ? 'door-ask-day' : 'door-ask');
  const known = noted.otherDay ? { otherDay: true } : { anyway: true };
  asked.querySelector('p').textContent = noted.message;
  asked.querySelector('[data-yes]').addEventListener('click', () => {
    asked.remove();
    press({ ...one, ...known });
  });
  asked.querySelector('[data-no]').addEventListener('click', () => asked.remove());
  part('door-asides').append(asked);
  asked.querySelector('[data-no]').focus();
}

// Set aside, so that it holds up nothing behind it; the note stays until somebody has read it.
function refuse(one) {
  without(store, one);
  takeBack(one);
  write(aside, [...read(aside), one]);
  showRefused(one);
}

function showRefused(one) {
  const note = copy('door-refusal');
  note.querySelector('strong').textContent = one.name;
  note.querySelector('button').addEventListener('click', () => {
    without(aside, one);
    note.remove();
  });
  part('door-asides').append(note);
}

// As the server brings names to one form: “zoe” finds Zoë, “obrien” O’Brien.
const plain = (words) => words.normalize('NFKD').replace(/\p{M}|['’‘`]/gu, '').toLowerCase();

function filter() {
  const words = plain(part('q').value.trim());
  let found = 0;
  door.querySelectorAll('[data-reference]').forEach((row) => {
    row.hidden = !plain(row.dataset.find).includes(words);
    found += row.hidden ? 0 : 1;
  });
  const none = part('door-none');
  none.hidden = found > 0;
  none.textContent = part('q').value === part('q').defaultValue ? toldByServer : none.dataset.more;
}

function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

door.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.here) {
    stop(event);
    const row = form.closest('[data-reference]');
    press({
      reference: row.dataset.reference,
      name: row.querySelector('.door__name').textContent,
      here: form.dataset.here === 'true',
      letIn: 'letIn' in form.dataset,
      anyway: Boolean(form.elements.anyway),
      otherDay: Boolean(form.elements.otherDay),
    });
  }
});
part('walk-in').addEventListener('submit', (event) => {
  const { name, anyway, otherDay } = event.target.elements;
  if (name.value.trim()) {
    stop(event);
    press({ isWalkIn: true, here: true, name: name.value.trim(), anyway: Boolean(anyway?.checked), otherDay: Boolean(otherDay?.checked) });
    name.value = '';
  }
});
// Whatever else is sent leaves the page, which is lost without a network.
document.querySelector('main').addEventListener('submit', (event) => {
  if (cutOff()) {
    stop(event);
    part('door-offline').hidden = false;
    part('door-answer').textContent = door.dataset.cutOff;
  }
});
part('q').addEventListener('input', filter);
function sendAtOnce() {
  pause = RETRY;
  send();
}

window.addEventListener('online', () => {
  part('door-offline').hidden = true;
  sendAtOnce();
});
document.addEventListener('visibilitychange', sendAtOnce);
// The same page in another window, after signing in again for example, has sent something for this one.
window.addEventListener('storage', (event) => {
  const isSent = event.key === store && JSON.parse(event.newValue).length < JSON.parse(event.oldValue || '[]').length;
  if (isSent && part('name').value === '') {
    location.reload();
  }
});
window.addEventListener('offline', () => {
  part('door-offline').hidden = false;
});
waiting().forEach(showWaiting);
read(aside).forEach(showRefused);
send();
