// Keeps the pages of the contest on the device, so that a reload without a network still shows the
// paper. What the server has is always asked first; answers and questions are never kept here.
const kept = 'lantoa-contest';
const home = '/cuoc-thi/';
const patience = 4000; // milliseconds; then what is kept is shown

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll([home, '/cuoc-thi/contest.js', '/cuoc-thi/contest.css', '/icon.svg'])));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  const page = request.mode === 'navigate';
  if (request.method !== 'GET' || origin !== self.location.origin || !(page || pathname.startsWith(home) || pathname === '/icon.svg')) return;
  const name = page ? home : pathname;
  event.respondWith(
    caches.open(kept).then((cache) => {
      const asked = fetch(request).then((answer) => {
        if (answer.ok) cache.put(name, answer.clone());
        return answer;
      });
      const late = new Promise((resolve) => setTimeout(resolve, patience)).then(() => cache.match(name));
      return Promise.race([asked, late.then((had) => had || asked)]).catch(() => cache.match(name).then((had) => had || asked));
    }),
  );
});
