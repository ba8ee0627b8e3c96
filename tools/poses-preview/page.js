// Shows what draw.ts made of a movement's poses, anew whenever the server says that they changed.
const movement = new URLSearchParams(location.search).get('movement');
const state = document.querySelector('#state');
const poses = document.querySelector('#poses');

function poseToFigure({ title, drawings, faults }) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  const views = document.createElement('div');
  views.className = 'views';
  views.innerHTML = drawings.join('');
  const lines = faults.map((fault) => {
    const line = document.createElement('p');
    line.className = 'fault';
    line.textContent = fault;
    return line;
  });
  figure.append(caption, views, ...lines);
  return figure;
}

async function show() {
  state.textContent = 'Solving …';
  const response = await fetch(`poses?movement=${encodeURIComponent(movement ?? '')}`);
  if (!response.ok) {
    state.textContent = await response.text();
    return;
  }
  poses.replaceChildren(...(await response.json()).map(poseToFigure));
  state.textContent = `As of ${new Date().toLocaleTimeString()}. Save poses.ts and this page follows.`;
}

for (const id of await (await fetch('movements')).json()) {
  const link = document.createElement('a');
  link.href = `?movement=${id}`;
  link.textContent = id;
  document.querySelector('#movements').append(link);
}
if (movement === null) state.textContent = 'Pick a movement.';
else {
  await show();
  new EventSource('changes').onmessage = show;
}
