package org.talentbase.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A demonstration account of demo/accounts.csv; never in a production realm.
 *
 * @param id fixed, so that rows of the product's database can refer to it
 * @param organisation where its holder works, in Chinese; empty for an individual
 */
record Account(
        String username,
        UUID id,
        String role,
        String displayName,
        String password,
        String organisation,
        String organisationEnglish) {

    static List<Account> all() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Account.class.getResourceAsStream("/demo/accounts.csv")),
                StandardCharsets.UTF_8))) {
            List<String> names = List.of(reader.readLine().split(",", -1));
            return reader.lines().map(line -> of(names, line.split(",", -1))).toList();
        }
    }

    private static Account of(List<String> names, String[] values) {
        return new Account(
                values[names.indexOf("username")],
                UUID.fromString(values[names.indexOf("keycloak_id")]),
                values[names.indexOf("role")],
                values[names.indexOf("display_name")],
                values[names.indexOf("password")],
                values[names.indexOf("organisation_name")],
                values[names.indexOf("organisation_english")]);
    }
}
