package org.talentbase.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;

/**
 * People with an account, ready to send requests: {@code given().auth().oauth2(People.staff("county", bureau, "approves").token())}.
 *
 * @param token a bearer token of five minutes
 */
public record People(UUID accountId, String subject, String role, String token) {

    public static People individual() {
        return add("individual", null);
    }

    public static People staff(String role, UUID organisation, String... duties) {
        return add(role, organisation, duties);
    }

    /** The account as it is now, switched off: the token stays good. */
    public void disable() {
        Owner.run("update account set enabled = false where id = ?", accountId);
    }

    /** The account as it is now, given to another organisation: the token stays good. */
    public void moveTo(UUID organisation) {
        Owner.run("update account set organisation_id = ? where id = ?", organisation, accountId);
    }

    /** The account as it is now, of a holder whose ID number is on file: that of the person of a declaration. */
    public void holderIsPersonOf(UUID declaration) {
        Owner.run(
                "update account set id_number_index = (select id_number_index from declaration where id = ?) where id = ?",
                declaration,
                accountId);
    }

    /** Both accounts as they are now, of one natural person. */
    public void samePersonAs(People other) {
        Owner.run(
                "update account set id_number_index = sha256(?::text::bytea) where id in (?, ?)",
                accountId,
                accountId,
                other.accountId);
    }

    private static People add(String role, @Nullable UUID organisation, String... duties) {
        UUID id = Ids.next();
        String subject = UUID.randomUUID().toString();
        Owner.run(
                """
                insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id, created_at)
                values (?, ?, ?, ?, '测试人员', ?, ?::text[], ?, now())""",
                id,
                TokensResource.ISSUER,
                subject,
                subject,
                role,
                "{" + String.join(",", duties) + "}",
                organisation);
        String[] byKeycloak = role.equals("individual") ? new String[0] : new String[] {role, "staff"};
        return new People(id, subject, role, Tokens.of(subject, byKeycloak));
    }
}
