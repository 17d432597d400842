import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#domain/kit/time.ts';
import { createBooks, type Books } from './books.ts';
import { Person, type NewPerson } from './person.ts';
import { createProvider, type Provider } from './provider.ts';
import { startTestApp, type TestApp, type TestAppOptions } from './server.ts';

type Span = { days?: number; hours?: number; minutes?: number; seconds?: number };

/** A small world of its own: the app on a fresh database, the provider's emulator, a clock that stands until it is moved. */
export type World = {
  readonly app: TestApp;
  readonly stripe: Provider;
  readonly books: Books;
  readonly clock: { advance(span: Span): Promise<void>; now(): number };
  /** Runs all that is due until nothing is, hints of the provider included. */
  settle(): Promise<void>;
  newBrand(it?: NewPerson): Promise<Person>;
  newCreator(it?: NewPerson): Promise<Person>;
  newOperator(role?: string): Promise<Person>;
  close(): Promise<void>;
};

/** Starts a world. */
export async function startWorld(options: TestAppOptions = {}): Promise<World> {
  const app = await startTestApp(options);
  const stripe = createProvider(app);
  const settle = () => app.settle();
  const world: World = {
    app, stripe, settle,
    books: createBooks(app),
    clock: {
      now: () => app.now(),
      async advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
        await app.live(days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS);
        await settle();
      },
    },
    newBrand: (it = {}) => Person.join(world, 'brand', it),
    newCreator: (it = {}) => Person.join(world, 'creator', it),
    newOperator: (role = 'admin') => Person.joinAsOperator(world, role),
    close: async () => {
      await world.books.close();
      await app.close();
    },
  };
  return world;
}
