package org.talentbase.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Set;

/** The one origin at which browsers reach page and API, reverse proxy included. */
@ConfigMapping(prefix = "talentbase.public")
public interface PublicSite {

    /** Scheme, host and port: {@code https://talent.example.gov.cn}. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    URI url();

    /** As browsers write it into {@code Origin}. */
    default String origin() {
        return url().getScheme() + "://" + url().getRawAuthority();
    }

    default boolean secure() {
        return "https".equals(url().getScheme());
    }

    default boolean loopback() {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(url().getHost());
    }
}
