import { lazyFront, lazyPage, lazyWorkPage } from './lazy-page.ts';

/** Every page, fetched when first shown. */
export const Pages = {
  Landing: lazyFront(() => import('./pages/landing.tsx'), 'LandingPage'),
  HowItWorks: lazyPage(() => import('./pages/how-it-works.tsx'), 'HowItWorksPage'),
  Prices: lazyPage(() => import('./pages/prices.tsx'), 'PricesPage'),
  ChooseSide: lazyPage(() => import('./pages/choose-side.tsx'), 'ChooseSidePage'),
  SignIn: lazyPage(() => import('./pages/sign-in.tsx'), 'SignInPage'),
  SignUp: lazyPage(() => import('./pages/sign-up.tsx'), 'SignUpPage'),
  Forgot: lazyPage(() => import('./pages/forgot.tsx'), 'ForgotPage'),
  VerifyEmail: lazyPage(() => import('./pages/verify-email.tsx'), 'VerifyEmailPage'),
  VerifyContract: lazyPage(() => import('./pages/verify-contract.tsx'), 'VerifyContractPage'),
  ResetPassword: lazyPage(() => import('./pages/reset-password.tsx'), 'ResetPasswordPage'),
  JoinTeam: lazyPage(() => import('./pages/join-team.tsx'), 'JoinTeamPage'),
  NotFound: lazyPage(() => import('./pages/not-found.tsx'), 'NotFoundPage'),
  BrandHome: lazyWorkPage(() => import('./pages/brand-home.tsx'), 'BrandHomePage'),
  CreatorHome: lazyWorkPage(() => import('./pages/creator-home.tsx'), 'CreatorHomePage'),
  Billing: lazyWorkPage(() => import('./pages/billing.tsx'), 'BillingPage'),
  Team: lazyPage(() => import('./pages/team.tsx'), 'TeamPage'),
  Earnings: lazyWorkPage(() => import('./pages/earnings.tsx'), 'EarningsPage'),
  Payouts: lazyPage(() => import('./pages/payouts.tsx'), 'PayoutsPage'),
  CreatorProfile: lazyPage(() => import('./pages/creator-profile.tsx'), 'CreatorProfilePage'),
  Settings: lazyPage(() => import('./pages/settings.tsx'), 'SettingsPage'),
  Creators: lazyWorkPage(() => import('./pages/creators.tsx'), 'CreatorsPage'),
  Creator: lazyWorkPage(() => import('./pages/creator.tsx'), 'CreatorPage'),
  Request: lazyWorkPage(() => import('./pages/request.tsx'), 'RequestPage'),
  WorkList: lazyWorkPage(() => import('./pages/work-list.tsx'), 'WorkListPage'),
  Collaboration: lazyWorkPage(() => import('./pages/collaboration.tsx'), 'CollaborationPage'),
  Messages: lazyWorkPage(() => import('./pages/messages.tsx'), 'MessagesPage'),
  OperatorOverview: lazyWorkPage(() => import('./pages/operator-overview.tsx'), 'OperatorOverviewPage'),
  OperatorWork: lazyWorkPage(() => import('./pages/operator-work.tsx'), 'OperatorWorkPage'),
  OperatorChargebacks: lazyWorkPage(() => import('./pages/operator-chargebacks.tsx'), 'OperatorChargebacksPage'),
  OperatorModeration: lazyWorkPage(() => import('./pages/operator-moderation.tsx'), 'OperatorModerationPage'),
  Standing: lazyWorkPage(() => import('./pages/standing.tsx'), 'StandingPage'),
  OperatorDocuments: lazyPage(() => import('./pages/operator-documents.tsx'), 'OperatorDocumentsPage'),
  OperatorCollaboration: lazyWorkPage(() => import('./pages/operator-collaboration.tsx'), 'OperatorCollaborationPage'),
};

export const AppShell = lazyPage(() => import('./shells/app-shell.tsx'), 'AppShell');
export const DemoBar = lazyPage(() => import('./demo-bar.tsx'), 'DemoBar');
