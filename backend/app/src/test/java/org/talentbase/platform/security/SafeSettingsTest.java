package org.talentbase.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SafeSettingsTest {

    private static final String SECRET = "3f1d6b0a9c8e47d2b5a0c9e8f7d6a5b4";

    private static final String ACCOUNTS = "9c8e47d2b5a0c9e8f7d6a5b4";

    @Test
    void httpsAndLocalhostAreSafe() {
        assertThat(SafeSettings.faults(at("https://talent.example.gov.cn"), SECRET, ACCOUNTS))
                .isEmpty();
        assertThat(SafeSettings.faults(at("http://localhost:8080"), SECRET, ACCOUNTS))
                .isEmpty();
        assertThat(SafeSettings.faults(at("http://127.0.0.1:8080"), SECRET, ACCOUNTS))
                .isEmpty();
    }

    @Test
    void httpElsewhereIsRefused() {
        assertThat(SafeSettings.faults(at("http://10.1.2.3:8080"), SECRET, ACCOUNTS))
                .singleElement()
                .asString()
                .contains("TALENTBASE_PUBLIC_URL");
    }

    @Test
    void aSecretThatEverybodyKnowsOrThatIsShortIsRefusedAndNotShown() {
        assertThat(SafeSettings.faults(at("http://localhost:8080"), "short", ACCOUNTS))
                .singleElement()
                .asString()
                .doesNotContain("short\"");
        assertThat(SafeSettings.faults(at("http://localhost:8080"), "change-me-in-every-installation-0001", ACCOUNTS))
                .hasSize(1);
        assertThat(SafeSettings.faults(at("http://localhost:8080"), SECRET, "change-me-in-every-installation-0002"))
                .singleElement()
                .asString()
                .contains("QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_SECRET");
    }

    private static PublicSite at(String url) {
        return () -> URI.create(url);
    }
}
