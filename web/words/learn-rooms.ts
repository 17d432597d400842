import papers from './en/papers.json' with { type: 'json' };
import rooms from './en/rooms.json' with { type: 'json' };
import { learnWords } from './say.ts';

learnWords({ ...rooms, ...papers });
