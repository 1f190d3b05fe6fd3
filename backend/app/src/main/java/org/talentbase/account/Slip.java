package org.talentbase.account;

import java.time.OffsetDateTime;

/**
 * What is printed and handed over. Shown once and kept nowhere.
 *
 * @param password to be changed at the first sign-in
 */
public record Slip(
        String displayName, String organisation, String username, String password, OffsetDateTime expiresAt) {

    @Override
    public String toString() {
        return "Slip[hidden]";
    }
}
