import { type Coverage, coverageOf, percentOf, type Span, timelineOf } from '../../domain/history';
import type { ChannelRecord, Standing } from '../../domain/record';
import { isRight } from '../../domain/standing';
import type { Tone } from '../page-view';

/** A piece of the picture, in per cent of its width. */
export interface Piece {
  x: number;
  width: number;
  tone: Tone;
  app: string | null;
  from: number;
  to: number;
}

/** The picture of a channel's past. */
export interface TimelineView {
  pieces: Piece[];
  /** Whole per cent. */
  percent: Coverage;
}

// What is shorter can't be seen; what is wrong shall be, however short.
const THINNEST = 0.4;

function toneOf(standing: Standing | null, intended: string | null): Tone {
  if (standing === null) return 'unknown';
  if (standing.verdict === 'ours') return 'right';
  if (isRight(standing, intended)) return 'intended';
  return standing.verdict === 'nothing-chosen' ? 'attention' : 'wrong';
}

/** The past of a channel as a picture; what nobody saw is a piece of its own kind. */
export function timelineView(channel: ChannelRecord, window: Span): TimelineView {
  const length = window.to - window.from;
  const pieces = timelineOf(channel, window).map(({ from, to, standing }): Piece => {
    const tone = toneOf(standing, channel.intended);
    const width = ((to - from) / length) * 100;
    const x = ((from - window.from) / length) * 100;
    const shown = tone === 'wrong' || tone === 'attention' ? Math.max(width, THINNEST) : width;
    return { x: Math.min(x, 100 - shown), width: shown, tone, app: standing?.app ?? null, from, to };
  });
  // Those that were made wider lie on top of their neighbours.
  pieces.sort((one, other) => Number(one.tone === 'wrong') - Number(other.tone === 'wrong'));
  return { pieces, percent: percentOf(coverageOf(channel, window)) };
}
