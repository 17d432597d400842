import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { AppShell, Pages, DemoBar } from './pages.ts';
import { RequireSide } from './require-side.tsx';
import { EitherShell } from './shells/either-shell.tsx';
import { PageSkeleton } from './shells/page-skeleton.tsx';
import { PublicShell } from './shells/public-shell.tsx';
import { usePageFocus } from './use-page-focus.ts';

const publicRoutes = (
  <Route element={<PublicShell />}>
    <Route path="/" element={<Pages.Landing />} />
    <Route path="/how-it-works" element={<Pages.HowItWorks />} />
    <Route path="/prices" element={<Pages.Prices />} />
    <Route path="/sign-in" element={<Pages.ChooseSide />} />
    <Route path="/sign-up" element={<Pages.ChooseSide />} />
    <Route path="/:side/sign-in" element={<Pages.SignIn />} />
    <Route path="/:side/sign-up" element={<Pages.SignUp />} />
    <Route path="/forgot/:side" element={<Pages.Forgot />} />
    <Route path="/verify" element={<Pages.VerifyContract />} />
    <Route path="/verify-email" element={<Pages.VerifyEmail />} />
    <Route path="/reset-password" element={<Pages.ResetPassword />} />
    <Route path="/join-team" element={<Pages.JoinTeam />} />
    <Route path="*" element={<Pages.NotFound />} />
  </Route>
);

const eitherRoutes = (
  <Route element={<EitherShell />}>
    <Route path="/creators" element={<Pages.Creators />} />
    <Route path="/creators/:id" element={<Pages.Creator />} />
  </Route>
);

const brandRoutes = (
  <Route path="/brand" element={<RequireSide side="brand"><AppShell /></RequireSide>}>
    <Route index element={<Pages.BrandHome />} />
    <Route path="creators" element={<Pages.Creators />} />
    <Route path="briefs" element={<Pages.Briefs />} />
    <Route path="briefs/new" element={<Pages.BriefEdit />} />
    <Route path="briefs/:id" element={<Pages.Brief />} />
    <Route path="briefs/:id/edit" element={<Pages.BriefEdit />} />
    <Route path="campaigns" element={<Pages.Campaigns />} />
    <Route path="campaigns/new" element={<Pages.CampaignEdit />} />
    <Route path="campaigns/:id" element={<Pages.Campaign />} />
    <Route path="campaigns/:id/edit" element={<Pages.CampaignEdit />} />
    <Route path="compare" element={<Pages.Compare />} />
    <Route path="request/:creatorId" element={<Pages.Request />} />
    <Route path="work" element={<Pages.WorkList />} />
    <Route path="billing" element={<Pages.Billing />} />
    <Route path="team" element={<Pages.Team />} />
  </Route>
);

const creatorRoutes = (
  <Route path="/creator" element={<RequireSide side="creator"><AppShell /></RequireSide>}>
    <Route index element={<Pages.CreatorHome />} />
    <Route path="work" element={<Pages.WorkList />} />
    <Route path="campaigns" element={<Pages.CampaignsToJoin />} />
    <Route path="campaigns/:id" element={<Pages.CampaignToJoin />} />
    <Route path="earnings" element={<Pages.Earnings />} />
    <Route path="payouts" element={<Pages.Payouts />} />
    <Route path="profile" element={<Pages.CreatorProfile />} />
  </Route>
);

const operatorRoutes = (
  <Route path="/operator" element={<RequireSide side="operator"><AppShell /></RequireSide>}>
    <Route index element={<Pages.OperatorOverview />} />
    <Route path="work" element={<Pages.OperatorWork />} />
    <Route path="work/:id" element={<Pages.OperatorCollaboration />} />
    <Route path="moderation" element={<Pages.OperatorModeration />} />
    <Route path="matching" element={<Pages.OperatorMatching />} />
    <Route path="documents" element={<Pages.OperatorDocuments />} />
    <Route path="chargebacks" element={<Pages.OperatorChargebacks />} />
  </Route>
);

const sharedRoutes = (
  <Route element={<RequireSide><AppShell /></RequireSide>}>
    <Route path="/work" element={<Navigate replace to="/" />} />
    <Route path="/work/:id" element={<Pages.Collaboration />} />
    <Route path="/messages" element={<Pages.Messages />} />
    <Route path="/messages/:id" element={<Pages.Messages />} />
    <Route path="/standing" element={<Pages.Standing />} />
    <Route path="/settings" element={<Pages.Settings />} />
  </Route>
);

/** Every address of the app. */
export function AppRouter() {
  usePageFocus();
  return (
    <Suspense fallback={<div className="mx-auto max-w-[1200px] p-6"><PageSkeleton /></div>}>
      <Routes>{publicRoutes}{eitherRoutes}{brandRoutes}{creatorRoutes}{operatorRoutes}{sharedRoutes}</Routes>
      <Suspense><DemoBar /></Suspense>
    </Suspense>
  );
}
