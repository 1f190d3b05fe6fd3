package org.talentbase.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real Keycloak, unpacked from its Maven artefact, with its own database; listens on loopback only. */
final class Keycloak {
    private static final int RANK = 2;
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Settings settings;
    private final Parts parts;
    private final Progress progress;
    private final Path folder;
    private final Path distribution;

    Keycloak(Settings settings, Parts parts, Progress progress) throws IOException {
        this.settings = settings;
        this.parts = parts;
        this.progress = progress;
        this.distribution = distribution(settings.home().resolve("backend/local/target/servers"));
        this.folder = settings.data()
                .resolve("servers")
                .resolve(distribution
                        .getFileName()
                        .toString()
                        .replaceFirst("keycloak-quarkus-dist-(.*)\\.tar\\.gz", "keycloak-$1"));
    }

    private static Path distribution(Path servers) throws IOException {
        try (var files = Files.list(servers)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new Failure("Keycloak is not in " + servers + ": `make clean build`"));
        }
    }

    boolean prepared() throws IOException {
        return Files.exists(stamp()) && Files.readString(stamp()).equals(String.join(" ", BUILD));
    }

    /** Unpacks it and builds its configuration in, once for each version and configuration. */
    @Nullable
    Void prepare() throws IOException, InterruptedException {
        if (Files.notExists(folder)) {
            try (InputStream packed = Files.newInputStream(distribution)) {
                Archive.unpack(packed, folder.getFileName().toString(), folder);
            }
        }
        parts.run(command(BUILD, Map.of()));
        Files.writeString(stamp(), String.join(" ", BUILD));
        return null;
    }

    private Path stamp() {
        return folder.resolve("built-with");
    }

    /** Starts it and waits until it serves the realm. */
    @Nullable
    Void start(String databaseUrl, Secrets secrets) throws Exception {
        String realm = Realm.compose(settings.home()).toPrettyString();
        RealmMemory wanted = RealmMemory.of(settings, realm);
        RealmMemory before = wanted.before(settings.data());
        if (!before.issuer().equals(wanted.issuer())) {
            throw new Failure("The accounts in %s belong to %s: set TALENTBASE_KEYCLOAK_PORT back, or `make clean-data`"
                    .formatted(settings.data(), before.issuer()));
        }
        theme();
        Path imported = folder.resolve("data/import/talentbase-realm.json");
        Files.createDirectories(imported.getParent());
        Files.writeString(imported, realm);
        awaitRealm(parts.process(
                command(List.of("start", "--optimized", "--import-realm"), environment(databaseUrl, secrets))));
        new KeycloakAdmin(settings.keycloakUrl(), secrets.of("keycloak-admin")).moveClient(settings.publicUrl());
        if (!before.hash().equals(wanted.hash())) {
            progress.line("! The realm's file has changed since this data was made. Keycloak keeps the realm as it was"
                    + " until `make clean-data`");
        }
        before.write(settings.data());
        return null;
    }

    /** The look of its pages, from the working copy, so that an edit is there at the next start. */
    private void theme() throws IOException {
        Path look = settings.home().resolve("docker/keycloak/themes");
        Path there = folder.resolve("themes");
        try (var files = Files.walk(look)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = there.resolve(look.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Map<String, String> environment(String databaseUrl, Secrets secrets) {
        return Map.ofEntries(
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", databaseUrl),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", secrets.of("keycloak")),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(settings.keycloakPort())),
                Map.entry("KC_HOSTNAME", settings.keycloakUrl()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin")),
                Map.entry("TALENTBASE_PUBLIC_URL", settings.publicUrl()),
                Map.entry("TALENTBASE_CLIENT_SECRET", secrets.of("client")),
                Map.entry("TALENTBASE_ACCOUNTS_SECRET", secrets.of("accounts")));
    }

    private void awaitRealm(ChildProcess started) throws Exception {
        parts.ready(
                started,
                () -> Http.answers(settings.keycloakUrl() + "/health/ready") && Http.answers(settings.issuer()),
                Duration.ofMinutes(8));
    }

    private ChildProcess.Command command(List<String> arguments, Map<String, String> environment) {
        List<String> words = new ArrayList<>(List.of("bin/kc.sh"));
        words.addAll(arguments);
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx640m");
        return new ChildProcess.Command(
                "Keycloak", RANK, words, all, folder, settings.logs().resolve("keycloak.log"));
    }
}
