/** The password of every account of the demo world. */
export const PASSWORD = 'fairhold-demo-2026';

/** The three doors of the demo world. */
export const LOGINS = [
  { side: 'Brand', email: 'brand@demo.fairhold.example', words: 'asks creators for work and pays' },
  { side: 'Creator', email: 'creator@demo.fairhold.example', words: 'answers, makes and is paid' },
  { side: 'Operator', email: 'operator@demo.fairhold.example', words: 'runs the marketplace' },
] as const;
