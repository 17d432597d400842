// Looks for new mail every two seconds and changes only the list, so that what is being read stays where it is.
const local = () => {
  for (const time of document.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    const today = at.toDateString() === new Date().toDateString();
    time.textContent = today ? at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }) : at.toLocaleDateString([], { day: 'numeric', month: 'short' });
    time.title = at.toLocaleString();
  }
};

let known = document.querySelector('[data-list]')?.dataset.list;

const look = async () => {
  if (document.hidden) return;
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-list]');
  const old = document.querySelector('[data-list]');
  if (!fresh || !old || fresh.dataset.list === known) return;
  known = fresh.dataset.list;
  old.replaceWith(fresh);
  document.title = page.title;
  local();
};

local();
setInterval(look, 2000);
