import './session-timeline.css';

/** One stretch of a session, as long on screen as it is in time. */
export interface TimelinePart {
  readonly key: string;
  readonly totalMs: number;
  readonly doneMs: number;
  /** A side works in it now: it takes the accent. */
  readonly accent: boolean;
}

/** The whole session in one bar: length is time. `label` says where one is ("Item 2 of 4, 6 min left"). */
export function SessionTimeline({
  parts,
  label,
}: {
  readonly parts: readonly TimelinePart[];
  readonly label: string;
}) {
  return (
    <div class="session-timeline" role="img" aria-label={label}>
      {parts.map(({ key, totalMs, doneMs, accent }) => {
        const share = totalMs === 0 ? 0 : Math.min(1, Math.max(0, doneMs / totalMs));
        const kind = accent && share < 1 ? ' timeline-part-side' : '';
        return (
          <span key={key} class={`timeline-part${kind}`} style={{ flexGrow: Math.max(1, totalMs) }}>
            <span class="timeline-part-done" style={{ inlineSize: `${share * 100}%` }} />
          </span>
        );
      })}
    </div>
  );
}
