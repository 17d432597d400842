import { answerInTurn } from '#server/platform/thread.ts';
import { renderFile } from './render.ts';

// A thread of its own: one drawing after the other.
answerInTurn(renderFile);
