import './learn-work.ts';
import find from './en/find.json' with { type: 'json' };
import { learnWords } from './say.ts';

learnWords(find);
