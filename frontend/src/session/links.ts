/** Links into the server's own sign-in; `to` is a path of this page to come back to. */
export const signInLink = (to: string) => `/auth/login?to=${encodeURIComponent(to)}`
export const registerLink = (to: string) => `/auth/register?to=${encodeURIComponent(to)}`
/** The second factor alone; whoever has no session gives the password too. */
export const stepUpLink = (to: string) => `/auth/step-up?to=${encodeURIComponent(to)}`
/** Out of this account, and to the sign-in with another of the same person; then home. */
export const actAsLink = (account: string) => `/auth/act-as/${account}`
export const SIGN_OUT = '/auth/logout'

/** Where a sign-in in a second window ends. */
export const SIGNED_IN = '/signed-in'
