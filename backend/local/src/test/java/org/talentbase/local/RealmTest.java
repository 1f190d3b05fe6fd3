package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Path HOME = Path.of("../..");

    private final ObjectNode production = (ObjectNode)
            new ObjectMapper().readTree(Files.readString(HOME.resolve("docker/keycloak/talentbase-realm.json")));

    RealmTest() throws IOException {}

    @Test
    void theDemonstrationRealmDiffersOnlyInAccountsAndSecondFactorEnrolment() throws IOException {
        ObjectNode demonstration = Realm.compose(HOME);

        JsonNode users = demonstration.remove("users");
        assertThat(users.size())
                .isEqualTo(production.path("users").size() + Account.all().size());
        assertThat(users.path(0)).isEqualTo(production.at("/users/0"));
        ObjectNode withoutUsers = production.deepCopy();
        withoutUsers.remove("users");
        List<String> changed = new ArrayList<>();
        compare("", withoutUsers, demonstration, changed);

        assertThat(changed)
                .singleElement()
                .asString()
                .matches("/authenticationFlows/\\d+/authenticationExecutions/\\d+/requirement: "
                        + "\"CONDITIONAL\" -> \"DISABLED\"");
    }

    /** But that of the client that makes accounts, which is nobody's, has no password, and may manage users and no more. */
    @Test
    void theProductionRealmHasNobodysAccount() {
        assertThat(production.path("users")).singleElement().satisfies(user -> {
            assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("talentbase-accounts");
            assertThat(user.has("credentials")).isFalse();
            assertThat(user.has("realmRoles")).isFalse();
            assertThat(user.path("clientRoles")).hasToString("{\"realm-management\":[\"manage-users\"]}");
        });
    }

    @Test
    void everyAccountFitsTheRealmsRolesAndPasswordPolicy() throws IOException {
        List<String> roles = new ArrayList<>();
        production
                .path("roles")
                .path("realm")
                .forEach(role -> roles.add(role.path("name").asText()));
        Pattern digitsAndLetters = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z]).{10,128}");

        assertThat(Account.all()).allSatisfy(account -> {
            assertThat(roles).contains(account.role());
            assertThat(account.password()).matches(digitsAndLetters);
        });
        assertThat(Account.all().stream().map(Account::role))
                .contains("individual", "unit", "county", "league", "regional", "auditor");
    }

    private static void compare(String at, JsonNode left, JsonNode right, List<String> changed) {
        if (left instanceof ObjectNode && right instanceof ObjectNode) {
            assertThat(right.fieldNames()).toIterable().containsExactlyElementsOf(left::fieldNames);
            left.fieldNames()
                    .forEachRemaining(name -> compare(at + "/" + name, left.get(name), right.get(name), changed));
        } else if (left instanceof ArrayNode && right instanceof ArrayNode && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                compare(at + "/" + i, left.get(i), right.get(i), changed);
            }
        } else if (!left.equals(right)) {
            changed.add(at + ": " + left + " -> " + right);
        }
    }
}
