import { fetchCode } from '@shared/routing/fetch-code';
import { useNavigation } from '@shared/ui/app-link';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { InviteForm } from '@/features/auth/components/invite-form';
import { ResetForm } from '@/features/auth/components/reset-form';
import { SignInForm } from '@/features/auth/components/sign-in-form';
import { SignUpForm } from '@/features/auth/components/sign-up-form';

/** Only to places within the apps: `next` comes from the address and may be anyone's. */
function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

export function SignInRoute() {
  const router = useRouter();
  const { go } = useNavigation();
  const { next } = useSearch({ strict: false });
  const target = safeNext(next);
  // While someone types, the screen that comes after is on its way.
  useEffect(() => fetchCode(router, target), [router, target]);
  return <SignInForm onSignedIn={() => go(target)} />;
}

export function SignUpRoute() {
  const router = useRouter();
  return <SignUpForm onSignedUp={() => router.history.push('/')} />;
}

export function InviteRoute() {
  const router = useRouter();
  const { token = '' } = useParams({ strict: false });
  return <InviteForm token={token} onAccepted={() => router.history.push('/')} />;
}

export function ResetRoute() {
  const { token = '' } = useParams({ strict: false });
  return <ResetForm token={token} />;
}
