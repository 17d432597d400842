import './learn-rooms.ts';
import chat from './en/chat.json' with { type: 'json' };
import work from './en/work.json' with { type: 'json' };
import { learnWords } from './say.ts';

learnWords({ ...work, ...chat });
