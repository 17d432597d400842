export { bindBudget, lowerBudget, raiseBudget, type Binding } from './bind.ts';
export { change as changeBudget, find as findBudgets, listReservations, open as openBudget, type Budget, type Reservation } from './budgets/store.ts';
