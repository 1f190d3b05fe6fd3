package org.talentbase.testing;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** The id of an account of somebody who asks for nothing. */
    public static String idle(String role, UUID organisation) {
        return staff(role, organisation, "enters").accountId().toString();
    }

    /** Both accounts as they are now, of one natural person. */
    public void samePersonAs(People other) {
        Owner.run(
                "update account set id_number_index = sha256(?::text::bytea) where id in (?, ?)",
                accountId,
                accountId,
                other.accountId);
    }

    /** Somebody whom a real Keycloak knows, by a token that it gave; acts with that token. Safe to repeat: their account is changed. */
    public static People knownBy(
            String issuer, String token, String role, @Nullable UUID organisation, String... duties) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        String subject = JsonPath.from(claims).getString("sub");
        insert(issuer, subject, role, organisation, duties);
        String id = Owner.texts("select id::text from account where issuer = ? and subject = ?", issuer, subject)
                .getFirst();
        return new People(UUID.fromString(id), subject, role, token);
    }

    /** The same by a token that says nothing of a second factor. */
    public People withPasswordOnly() {
        return new People(
                accountId, subject, role, Tokens.of(subject, claims -> claims.setClaim("acr", "pwd"), role, "staff"));
    }

    /** The same with a token in which Keycloak says other roles. */
    public People withRoles(String... byKeycloak) {
        return new People(accountId, subject, role, Tokens.of(subject, byKeycloak));
    }

    private static People add(String role, @Nullable UUID organisation, String... duties) {
        String subject = UUID.randomUUID().toString();
        UUID id = insert(TokensResource.ISSUER, subject, role, organisation, duties);
        String[] byKeycloak = role.equals("individual") ? new String[0] : new String[] {role, "staff"};
        return new People(id, subject, role, Tokens.of(subject, byKeycloak));
    }

    private static UUID insert(
            String issuer, String subject, String role, @Nullable UUID organisation, String... duties) {
        UUID id = Ids.next();
        Owner.run("""
                insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id, created_at)
                values (?, ?, ?, ?, '测试人员', ?, ?::text[], ?, now())
                on conflict (issuer, subject) do update
                    set role = excluded.role, duties = excluded.duties, organisation_id = excluded.organisation_id""", id, issuer, subject, subject, role, "{" + String.join(",", duties) + "}", organisation);
        return id;
    }
}
