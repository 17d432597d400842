import { configureStore, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { setupListeners } from '@reduxjs/toolkit/query';
import { useDispatch, useSelector } from 'react-redux';
import { api } from '#web/graphql/api.ts';

export type Theme = 'system' | 'light' | 'dark';
const THEME_KEY = 'fairhold.theme';

function storedTheme(): Theme {
  const theme = globalThis.document?.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

const preferences = createSlice({
  name: 'preferences',
  initialState: () => ({ theme: storedTheme() }),
  reducers: {
    themeChosen: (state, { payload }: PayloadAction<Theme>) => { state.theme = payload; },
  },
});

export const { themeChosen } = preferences.actions;

export const store = configureStore({
  reducer: { [api.reducerPath]: api.reducer, [preferences.name]: preferences.reducer },
  middleware: (defaults) => defaults().concat(api.middleware),
});
setupListeners(store.dispatch);

type RootState = ReturnType<typeof store.getState>;
export const useAppDispatch = useDispatch.withTypes<typeof store.dispatch>();
export const useAppSelector = useSelector.withTypes<RootState>();

function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch { /* Without storage the choice lasts until the tab closes. */ }
}

let shownTheme = store.getState().preferences.theme;
store.subscribe(() => {
  const { theme } = store.getState().preferences;
  if (theme === shownTheme) return;
  shownTheme = theme;
  showTheme(theme);
});
