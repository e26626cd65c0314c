import msgreader, { type FieldsData } from '@kenjiuno/msgreader';
import { ReadError } from '../errors.js';
import { type Attached, identified, type Message } from './message.js';

/** Loaders differ in how they hand on the only export of a CommonJS package. */
const Reader = (msgreader.default ?? msgreader) as typeof msgreader.default;

const person = ({ name, email, smtpAddress }: FieldsData): string =>
  [name, `<${smtpAddress ?? email ?? ''}>`].filter((part) => part && part !== '<>').join(' ');

/** Reads a message of Outlook (.msg). Throws a ReadError where it is damaged. */
export function readOutlook(bytes: Uint8Array): Message {
  const reader = new Reader(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const fields = reader.getFileData();
  if (fields.error) throw new ReadError('unreadable', 'is a damaged Outlook message: save it again from Outlook, or save its attachment and give that');
  const files = (fields.attachments ?? []).filter(({ innerMsgContent }) => !innerMsgContent);
  return {
    attached: files.map((file): Attached => {
      const { fileName, content } = reader.getAttachment(file);
      return { name: file.fileName ?? fileName, bytes: content };
    }),
    html: fields.bodyHtml ?? (fields.html ? new TextDecoder().decode(fields.html) : undefined),
    text: fields.body,
    dates: [fields.messageDeliveryTime ?? fields.clientSubmitTime].filter((date): date is string => date !== undefined),
    identifying: identified({
      'people of the message': [
        person({ ...fields, name: fields.senderName, email: fields.senderEmail } as FieldsData),
        ...(fields.recipients ?? []).map(person),
      ],
      subject: [fields.subject],
    }),
  };
}
