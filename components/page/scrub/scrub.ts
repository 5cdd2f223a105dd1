import { foldName } from '../../domain/app-names';
import type { Reading } from '../../domain/reading';
import { readActor } from '../identity';
import { look } from '../look';
import { scrubAddress } from './address';
import { MarkupWriter } from './markup';
import { pageData } from './page-data';
import { Placeholders } from './placeholder';
import { ScrubbedTexts } from './texts';
import { Vocabulary } from './vocabulary';

/** A screen as it can be shown to others. */
export interface ScrubbedScreen {
  html: string;
  /** What the reader made of the screen as it was. */
  reading: Reading;
  /** Names that stay only because the reader took them for those of apps in charge: for the person to look over. */
  names: string[];
}

const LONGEST_NAME = 60;
// A name with these in it is rather a person's or a customer's data that the reader took for a name.
const RATHER_PERSONAL = /@|:\/\/|\d(?:[\s.-]?\d){5}/u;

function namesTaken(reading: Reading, document: Document): string[] {
  const pages = new Set([reading.page.name, readActor(document).name].flatMap((name) => (name === null ? [] : [foldName(name)])));
  const values = Object.values(reading.channels).flatMap((channel) => [channel.defaultApp, channel.socialApp, channel.primaryReceiver]);
  const names = values.filter((value): value is string => typeof value === 'string');
  return [...new Set(names)].filter((name) => name.length <= LONGEST_NAME && !RATHER_PERSONAL.test(name) && !pages.has(foldName(name)));
}

/**
 * The screen as a file with nothing personal in it: its structure, its roles, Meta's wordings and the names of apps. Everything else
 * is a placeholder of the same length, and what style sheets hid or moved away is hidden or moved away by the file itself.
 * @param document the document that is shown
 * @param href its address
 * @param ourApps the names of the apps that the shop expects to be in charge
 */
export function scrubScreen(document: Document, href: string, ourApps: readonly string[]): ScrubbedScreen {
  const reading = look(document, href, ourApps);
  const taken = namesTaken(reading, document);
  const placeholders = new Placeholders();
  const texts = new ScrubbedTexts(new Vocabulary(ourApps, taken), placeholders);
  const writer = new MarkupWriter({ placeholders, texts, base: document.baseURI });

  const address = scrubAddress(href, placeholders);
  const length = String(address.length).padStart(4, '0');
  const doctype = document.compatMode === 'CSS1Compat' ? '<!DOCTYPE html>\n' : '';
  const data = pageData(document, texts);
  const html = `<!-- saved from url=(${length})${address} -->\n${doctype}${writer.document(document, data)}`;
  const listed = new Vocabulary(ourApps, []);
  return { html, reading, names: taken.filter((name) => !listed.isKnown(name)) };
}
