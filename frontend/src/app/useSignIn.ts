import { useLocation } from 'react-router'
import { registerLink, signInLink } from '../session/links'

/** Links that lead through sign-in or registration back to where the reader is. */
export function useSignIn() {
  const { pathname, search } = useLocation()
  const here = pathname + search
  return { signIn: signInLink(here), register: registerLink(here), elsewhere: pathname !== '/' }
}
