package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The images and the compose file hold to what this machine runs: no engine is needed to see them drift apart. */
class InstallationTest {
    private static final Path HOME = Path.of("../..");
    /** What the administrator puts in place, as .env.example says. */
    private static final Set<String> PLACED_BY_HAND = Set.of("./proxy/certificates", "./keys.properties");

    private final String compose = read("docker/compose.yaml");
    private final Map<String, Object> parts = new Yaml().load(compose);
    private final String pom = read("backend/pom.xml");

    @Test
    void everyVariableOfTheComposeFileIsInTheExampleAndNoOther() {
        Set<String> example = read("docker/.env.example")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found(compose, "\\$\\{([A-Z_]+)")).isEqualTo(example);
    }

    @Test
    void everyFileThatAContainerIsGivenIsThere() {
        assertThat(found(compose, "(?m)(?:- |file: |dockerfile: )(\\.?/?[a-z./_-]*/[\\w./-]+?)(?::/.*)?$"))
                .contains("./postgres/init.sql", "docker/api/Dockerfile")
                .allSatisfy(path -> assertThat(PLACED_BY_HAND.contains(path)
                                || Files.exists(HOME.resolve(path.startsWith("./") ? "docker" : "")
                                        .resolve(path)))
                        .as(path)
                        .isTrue());
    }

    @Test
    void everyFileThatAnImageCopiesIsThere() {
        List<String> sources = Stream.of("docker/api/Dockerfile", "docker/keycloak/Dockerfile")
                .flatMap(file -> read(file).lines())
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> line.substring("COPY ".length(), line.lastIndexOf(' ')))
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();

        assertThat(sources)
                .contains("backend")
                .allSatisfy(source -> assertThat(HOME.resolve(source)).exists());
    }

    @Test
    void theImagesTakeTheVersionsThatAreTested() {
        assertThat(found(read("docker/keycloak/Dockerfile"), "keycloak/keycloak:([\\w.]+)"))
                .containsExactly(
                        found(pom, "<keycloak.version>([\\w.]+)").iterator().next());
        assertThat(found(compose, "image: postgres:(\\d+)"))
                .isEqualTo(found(pom, "<postgres-binaries.version>(\\d+)\\."));
        assertThat(found(read("docker/api/Dockerfile"), "(?:maven:.*|)eclipse-temurin[:-](\\d+)"))
                .isEqualTo(found(read(".github/workflows/ci.yml"), "java-version: (\\d+)"))
                .hasSize(1);
    }

    @Test
    void everyPlaceholderOfTheRealmIsGivenToKeycloak() {
        Object keycloak = ((Map<?, ?>) parts.get("services")).get("keycloak");
        Map<?, ?> environment = (Map<?, ?>) ((Map<?, ?>) keycloak).get("environment");

        assertThat(found(read("docker/keycloak/talentbase-realm.json"), "\\$\\{(TALENTBASE_[A-Z_]+)"))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(environment.containsKey(name)).as(name).isTrue());
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String path) {
        try {
            return Files.readString(HOME.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
