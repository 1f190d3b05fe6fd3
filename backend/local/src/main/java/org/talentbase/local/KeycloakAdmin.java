package org.talentbase.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The little that a later run has to change in a realm imported by an earlier one. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    KeycloakAdmin(String url, String password) throws IOException, InterruptedException {
        this.url = url;
        String form = "client_id=admin-cli&grant_type=password&username=admin&password=" + password;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        this.token = JSON.readTree(send(request)).path("access_token").asText();
    }

    /** Makes the page's client send people back to this origin, wherever it was when the realm was imported. */
    void moveClient(String origin) throws IOException, InterruptedException {
        String clients = url + "/admin/realms/talentbase/clients";
        String found = send(request(clients + "?clientId=talentbase").GET().build());
        String from = JSON.readTree(found).path(0).path("rootUrl").asText();
        if (from.equals(origin)) {
            return;
        }
        JsonNode moved = JSON.readTree(found.replace(from + "/", origin + "/").replace(from + "\"", origin + "\""))
                .path(0);
        send(request(clients + "/" + moved.path("id").asText())
                .PUT(HttpRequest.BodyPublishers.ofString(moved.toString()))
                .build());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new Failure("Keycloak answered %d to %s %s: read its log, or `make clean-data`"
                    .formatted(response.statusCode(), request.method(), request.uri()));
        }
        return response.body();
    }
}
