import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { type Attached, identified, type Message } from './message.js';

const NESTING = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, attachmentEncoding: 'arraybuffer' } as const;

const shown = (address: Address): string => [address.name, address.address ? `<${address.address}>` : ''].filter(Boolean).join(' ');

const bytesOf = ({ content }: Attachment): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content));

const attached = (attachment: Attachment, at: number): Attached => ({ name: attachment.filename ?? `part ${at + 1}`, bytes: bytesOf(attachment) });

/** Reads a message of the internet (.eml) or a page saved as one (.mht, .mhtml, exports of wikis named .doc). Throws where it is damaged. */
export async function readMime(bytes: Uint8Array): Promise<Message> {
  const email = await PostalMime.parse(bytes, NESTING);
  const people = [email.from, email.sender, ...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? []), ...(email.replyTo ?? [])];
  return {
    // pictures and styles of the page itself are no documents
    attached: email.attachments.filter(({ related, contentId, filename }) => !(related && contentId && !filename)).map(attached),
    html: email.html,
    text: email.text,
    dates: email.date ? [email.date] : [],
    identifying: identified({
      'people of the message': people.flatMap((one) => (one ? [shown(one)] : [])),
      'message id': [email.messageId],
      subject: [email.subject],
    }),
  };
}
