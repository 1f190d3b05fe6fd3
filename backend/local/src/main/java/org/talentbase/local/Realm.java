package org.talentbase.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The demonstration realm: the production one with accounts, and without enforcing that staff enrol a second factor.
 * It differs in nothing else.
 */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECOND_FACTOR_FLOW = "talentbase code of staff";

    private Realm() {}

    static ObjectNode compose(Path home) throws IOException {
        return compose(home.resolve("docker/keycloak/talentbase-realm.json"), Account.all(), SECOND_FACTOR_FLOW);
    }

    /** @param secondFactorFlow alias of the flow that makes staff enrol a second factor */
    static ObjectNode compose(Path production, List<Account> accounts, String secondFactorFlow) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(production));
        // Beside the account of the client that makes accounts.
        var users = realm.withArray("users");
        accounts.forEach(account -> users.add(user(account)));
        int found = 0;
        for (JsonNode flow : realm.path("authenticationFlows")) {
            for (JsonNode execution : flow.path("authenticationExecutions")) {
                if (execution.path("flowAlias").asText().equals(secondFactorFlow)) {
                    ((ObjectNode) execution).put("requirement", "DISABLED");
                    found++;
                }
            }
        }
        if (found != 1) {
            throw new IllegalStateException("The realm has %d executions of \"%s\"".formatted(found, secondFactorFlow));
        }
        return realm;
    }

    private static ObjectNode user(Account account) {
        ObjectNode user = JSON.createObjectNode();
        user.put("id", account.id().toString());
        user.put("username", account.username());
        user.put("firstName", account.displayName());
        user.put("enabled", true);
        ObjectNode password = user.putArray("credentials").addObject();
        password.put("type", "password");
        password.put("value", account.password());
        user.putArray("realmRoles").add(account.role());
        return user;
    }
}
