import type { RequestHandler } from 'express';

/** Ends requests whose body has not come in time: a file may take minutes, anything else is small. Units: ms. */
export const bodyWithin = (ms: number): RequestHandler => (request, _response, next) => {
  const late = setTimeout(() => request.destroy(), ms);
  const clear = (): void => clearTimeout(late);
  request.once('end', clear).once('close', clear);
  next();
};
