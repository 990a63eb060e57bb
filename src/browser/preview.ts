import type { PreviewDraft } from '../domain/preview.ts';
import type { SheetPreview } from './sheet-preview.ts';

/** The preview of a sheet in a frame that shows `/contribuir/vista/`. What is shown before the frame is there waits for it. */
export class Preview {
  private readonly frame: HTMLIFrameElement;
  private draft: PreviewDraft | undefined;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    frame.addEventListener('load', () => {
      this.draw();
    });
  }

  /** Shows a draft in the place of the last one. */
  show(draft: PreviewDraft): void {
    this.draft = draft;
    this.draw();
  }

  private draw(): void {
    const preview = this.frame.contentDocument?.querySelector<SheetPreview>('sheet-preview');
    // Before its script has run, the element shows nothing yet.
    if (this.draft && preview && 'show' in preview) preview.show(this.draft);
  }
}
