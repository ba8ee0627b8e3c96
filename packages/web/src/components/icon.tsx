import './icon.css';

/** Strokes on a 24 grid. `fill` shapes are drawn solid. */
interface Drawing {
  readonly stroke?: readonly string[];
  readonly fill?: readonly string[];
}

const drawingByName = {
  back: { stroke: ['M15 4.5 7.5 12l7.5 7.5'] },
  forward: { stroke: ['M9 4.5 16.5 12 9 19.5'] },
  down: { stroke: ['M5 9l7 7 7-7'] },
  up: { stroke: ['M5 15l7-7 7 7'] },
  play: { fill: ['M8 5.2c0-1.1 1.2-1.8 2.1-1.2l9.3 6.6c.8.6.8 1.8 0 2.4l-9.3 6.6c-.9.6-2.1 0-2.1-1.2z'] },
  stop: {
    fill: [
      'M8 5.5h8A2.5 2.5 0 0 1 18.5 8v8a2.5 2.5 0 0 1-2.5 2.5H8A2.5 2.5 0 0 1 5.5 16V8A2.5 2.5 0 0 1 8 5.5z',
    ],
  },
  pause: {
    fill: [
      'M7.8 4.5h.4A1.6 1.6 0 0 1 9.8 6v12a1.6 1.6 0 0 1-1.6 1.6h-.4A1.6 1.6 0 0 1 6.2 18V6a1.6 1.6 0 0 1 1.6-1.6z',
      'M15.8 4.5h.4A1.6 1.6 0 0 1 17.8 6v12a1.6 1.6 0 0 1-1.6 1.6h-.4a1.6 1.6 0 0 1-1.6-1.6V6a1.6 1.6 0 0 1 1.6-1.6z',
    ],
  },
  'skip-back': { stroke: ['M5 5v14', 'M18.5 5.5v13L9 12z'] },
  'skip-on': { stroke: ['M19 5v14', 'M5.5 5.5v13L15 12z'] },
  minus: { stroke: ['M5 12h14'] },
  plus: { stroke: ['M5 12h14', 'M12 5v14'] },
  check: { stroke: ['M5 12.5l4.5 4.5L19 7.5'] },
  close: { stroke: ['M6 6l12 12', 'M18 6 6 18'] },
  swap: { stroke: ['M4 8.5h15l-4-4', 'M20 15.5H5l4 4'] },
  settings: {
    stroke: [
      'M3 8h9.5',
      'M18.5 8H21',
      'M15.5 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
      'M21 16h-9.5',
      'M5.5 16H3',
      'M8.5 13a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
    ],
  },
  today: {
    stroke: [
      'M3 19.5h18',
      'M12 8.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
      'M12 2.5V5',
      'M4.5 6.5 6 8',
      'M19.5 6.5 18 8',
    ],
  },
  progress: { stroke: ['M3 5c3-1.5 4 3.5 6.5 4S12.5 7 14.5 9s2.5 4.5 6.5 4.5', 'M3 19.5h18'] },
  library: {
    stroke: [
      'M12 6.5C10 4.8 7 4.5 3.5 4.8v13.4c3.5-.3 6.5 0 8.5 1.6 2-1.6 5-1.9 8.5-1.6V4.8C17 4.5 14 4.8 12 6.5z',
      'M12 6.5v13',
    ],
  },
  help: {
    stroke: ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', 'M9.3 9.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2'],
    fill: ['M12 16a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z'],
  },
  phone: {
    stroke: [
      'M5.2 3.8l2.9-.3a1.5 1.5 0 0 1 1.6 1l1 2.8a1.5 1.5 0 0 1-.4 1.6L8.9 10.2a12 12 0 0 0 5 5l1.3-1.4a1.5 1.5 0 0 1 1.6-.4l2.8 1a1.5 1.5 0 0 1 1 1.6l-.3 2.9a1.5 1.5 0 0 1-1.6 1.4C10.8 19.8 4.2 13.2 3.8 5.4a1.5 1.5 0 0 1 1.4-1.6z',
    ],
  },
  message: { stroke: ['M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-9l-5 4v-4H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z'] },
  speak: {
    stroke: [
      'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z',
      'M15.5 9a4.2 4.2 0 0 1 0 6',
      'M18.2 6.5a7.8 7.8 0 0 1 0 11',
    ],
  },
  mute: { stroke: ['M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z', 'M16 9.5l5 5', 'M21 9.5l-5 5'] },
  bell: {
    stroke: [
      'M5.5 17h13c-1.3-1.5-1.8-3-1.8-6.2a4.7 4.7 0 0 0-9.4 0c0 3.2-.5 4.7-1.8 6.2z',
      'M10.3 20a2 2 0 0 0 3.4 0',
      'M12 4V3',
    ],
  },
  lock: {
    stroke: [
      'M6 10.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19v-7A1.5 1.5 0 0 1 6 10.5z',
      'M8 10.5V7.5a4 4 0 0 1 8 0v3',
    ],
  },
  clock: { stroke: ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', 'M12 7.5V12l3 2'] },
  chair: { stroke: ['M7 3v18', 'M7 12.5h10.5V21'] },
  floor: { stroke: ['M3 18.5h18', 'M5 14.5h14'] },
  bed: {
    stroke: [
      'M3 6v13',
      'M3 15.5h18V19',
      'M21 15.5v-1.5a3 3 0 0 0-3-3h-7.5v4.5',
      'M6.7 9.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
    ],
  },
  stairs: { stroke: ['M3 19.5h5v-5h5v-5h5v-5h3'] },
  table: { stroke: ['M3 10h18', 'M6 10v9', 'M18 10v9', 'M4 6.5h5'] },
  person: {
    stroke: [
      'M12 3a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
      'M12 10.5v5.5',
      'M12 16l-2.5 5',
      'M12 16l2.5 5',
      'M7.5 12.5l4.5-2 4.5 2',
    ],
  },
  walk: {
    stroke: [
      'M13 2.8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
      'M12.5 9l-2 5.5 4 2.5V21',
      'M10.5 14.5L8 21',
      'M12.5 9l3 3.5h3',
      'M12.5 9L8.5 10.5 7.5 14',
    ],
  },
  print: {
    stroke: [
      'M7 8V4h10v4',
      'M7 16.5H4.5A1.5 1.5 0 0 1 3 15v-5.5A1.5 1.5 0 0 1 4.5 8h15A1.5 1.5 0 0 1 21 9.5V15a1.5 1.5 0 0 1-1.5 1.5H17',
      'M7 14h10v6H7z',
    ],
  },
  info: {
    stroke: ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', 'M12 11v5.5'],
    fill: ['M12 6.5A1.2 1.2 0 1 1 12 9a1.2 1.2 0 0 1 0-2.5z'],
  },
  warning: {
    stroke: ['M12 4 2.8 19.5h18.4z', 'M12 10v4'],
    fill: ['M12 15.5a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z'],
  },
  save: { stroke: ['M12 3.5v11', 'M7.5 10.5 12 15l4.5-4.5', 'M4 19.5h16'] },
  bin: { stroke: ['M4 6.5h16', 'M9 6.5V4h6v2.5', 'M6 6.5 7 20h10l1-13.5'] },
  repeat: {
    stroke: [
      'M4.5 12a7.5 7.5 0 0 1 13-5.1L20 9.5',
      'M20 4.5v5h-5',
      'M19.5 12a7.5 7.5 0 0 1-13 5.1L4 14.5',
      'M4 19.5v-5h5',
    ],
  },
  'full-screen': { stroke: ['M4 9V4h5', 'M15 4h5v5', 'M20 15v5h-5', 'M9 20H4v-5'] },
  'small-window': { stroke: ['M20.5 11V5.5h-17v13H10'], fill: ['M13 13.5h8.5v6H13z'] },
  moon: { stroke: ['M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z'] },
} as const satisfies Record<string, Drawing>;

/** The name of an icon in the set. */
export type IconName = keyof typeof drawingByName;

/** Every icon, for the components page. */
export const iconNames = Object.keys(drawingByName) as readonly IconName[];

const pointing: readonly IconName[] = ['back', 'forward'];

/** A small drawing beside a word. It is never the only carrier of meaning, so it is hidden from screen readers. */
export function Icon({ name, size = 'm' }: { readonly name: IconName; readonly size?: 's' | 'm' | 'l' }) {
  const { stroke = [], fill = [] }: Drawing = drawingByName[name];
  const turns = pointing.includes(name) ? ' icon-turns' : '';
  return (
    <svg class={`icon icon-${size}${turns}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {stroke.map((d) => (
        <path key={d} class="icon-stroke" d={d} />
      ))}
      {fill.map((d) => (
        <path key={d} class="icon-fill" d={d} />
      ))}
    </svg>
  );
}
