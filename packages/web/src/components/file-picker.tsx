import { useId } from 'preact/hooks';
import './file-picker.css';

/** Picks one file. The same file may be picked again. */
export function FilePicker({
  label,
  accept,
  onPick,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onPick: (file: File) => void;
}) {
  const id = useId();
  return (
    <div class="file-picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPick(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
