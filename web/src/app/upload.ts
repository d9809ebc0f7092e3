// Sending a file to the server, with its progress; what a sent file is, and where it is shown.

import { type Both, language } from '../words';
import { actingUnit, looking, Refused } from './client';
import { Lost, type Sent } from './sent';

/** mostBytes is the largest file that the server takes. */
export const mostBytes = 20 * 1024 * 1024;

/** taken are the endings that the server takes, for the dialogue that chooses files. */
export const taken = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.jpg,.jpeg,.png,.webp,.heic,.heif,.mp4';

type Answer = {
  id?: string;
  name?: string;
  size?: number;
  mediaType?: string;
  errors?: { message: string; extensions?: { messageEn?: string } }[];
};

/** sendFile sends one file once; told hears how much of it has gone, in percent. */
export function sendFile(file: File, key: string, told: (percent: number) => void, stop: AbortSignal): Promise<Sent> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest(); // fetch tells no progress
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    const unit = actingUnit.get();
    if (unit) request.setRequestHeader('Lantoa-Unit', unit);
    request.responseType = 'json';
    request.upload.onprogress = (event) => told(event.lengthComputable ? Math.floor((event.loaded / event.total) * 100) : 0);
    request.onload = () => {
      const said = (request.response ?? {}) as Answer;
      if (request.status === 201 && said.id)
        done({ key, id: said.id, name: said.name ?? file.name, size: said.size ?? file.size, mediaType: said.mediaType ?? '' });
      else if (request.status >= 502 || request.status === 408) failed(new Lost());
      else failed(new Refused(words(said)));
    };
    request.onerror = request.ontimeout = () => failed(new Lost());
    request.onabort = () => failed(new Lost());
    stop.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

const broken: Both = { vi: 'Máy chủ không nhận được tệp. Hãy thử lại.', en: 'The server could not take the file. Try again.' };

function words(said: Answer): string {
  const first = said.errors?.[0];
  return (language() === 'en' && first?.extensions?.messageEn) || first?.message || broken[language()];
}

/** addressOf is where a file is shown, for the unit that this tab acts for or with whose eyes it looks. */
export function addressOf(url: string): string {
  const whom = new URLSearchParams();
  if (actingUnit.get()) whom.set('unit', actingUnit.get());
  const look = looking.get();
  if (look) whom.set('view', look.unit.id);
  return whom.size > 0 ? `${url}?${whom}` : url;
}
