package org.talentbase.platform.security;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets two settings follow from the public URL, so that nobody can serve https and forget them: cookies are Secure, and
 * addresses given to Keycloak begin with https although the reverse proxy speaks http to us.
 */
public class PublicUrlDefaults implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DERIVED = Set.of(
            "quarkus.oidc.authentication.cookie-force-secure",
            "quarkus.oidc.authentication.force-redirect-https-scheme");

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!DERIVED.contains(name)) {
            return context.proceed(name);
        }
        ConfigValue url = context.proceed("talentbase.public.url");
        boolean https = url != null && url.getValue() != null && url.getValue().startsWith("https://");
        return ConfigValue.builder()
                .withName(name)
                .withValue(String.valueOf(https))
                .build();
    }
}
