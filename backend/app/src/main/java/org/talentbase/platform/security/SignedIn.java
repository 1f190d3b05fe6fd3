package org.talentbase.platform.security;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** News: somebody has just proved to Keycloak who they are. Observed by {@code access}, in the sign-in's request. */
public record SignedIn(JsonWebToken token) {}
