import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const IMAGE = /!\[[^[\]]{0,1000}\]\([ \t]{0,4}<?(https?:\/\/[^\s)>]{1,2000})/gi;
const ELEMENT = /<(?:img|script|iframe|link|video|audio|source|embed|object|input)\s[^<>]{0,2000}/gi;
const ADDRESS = /\s(?:src|href|data|poster)\s{0,4}=\s{0,4}["']?((?:https?:)?\/\/[^\s"'>]{1,2000})/i;

/** Addresses that a program which shows this Markdown would fetch: images, scripts, frames. */
export function remoteAddresses(text: string): string[] {
  const images = [...text.matchAll(IMAGE)].map((match) => match[1] as string);
  const elements = [...text.matchAll(ELEMENT)].flatMap((match) => ADDRESS.exec(match[0])?.[1] ?? []);
  return [...new Set([...images, ...elements])];
}

/** The title in the front matter, else the first heading of the highest level. */
export function titleOf(nodes: readonly RootContent[]): string | undefined {
  const matter = nodes[0]?.type === 'yaml' ? /^title:[ \t]*["']?(.{1,300}?)["']?[ \t]*$/m.exec(nodes[0].value)?.[1] : undefined;
  if (matter !== undefined) return matter;
  const heading = nodes.find((node) => node.type === 'heading' && node.depth === 1);
  return (heading && textOf(heading).replace(/\s+/g, ' ').trim()) || undefined;
}
