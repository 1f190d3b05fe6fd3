package org.talentbase.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicUrlDefaultsTest {

    @Test
    void behindHttpsCookiesAreSecureAndRedirectsToo() {
        assertThat(secure("https://talent.example.gov.cn")).isTrue();
        assertThat(secure("http://localhost:8080")).isFalse();
    }

    private static boolean secure(String publicUrl) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(Map.of("TALENTBASE_PUBLIC_URL", publicUrl), 300))
                .withInterceptors(new PublicUrlDefaults())
                .build();
        boolean cookies = config.getValue("quarkus.oidc.authentication.cookie-force-secure", boolean.class);
        boolean redirects = config.getValue("quarkus.oidc.authentication.force-redirect-https-scheme", boolean.class);
        assertThat(cookies).isEqualTo(redirects);
        return cookies;
    }
}
