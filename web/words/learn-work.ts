import './learn-rooms.ts';
import work from './en/work.json' with { type: 'json' };
import { learnWords } from './say.ts';

learnWords(work);
