package org.talentbase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the house: a package may use only those that stand before it. */
class ArchitectureTest {

    private static final List<String> ORDER = List.of(
            "platform",
            "vocabulary",
            "organisation",
            "unit",
            "office",
            "access",
            "facts",
            "account",
            "programme",
            "talent",
            "binding",
            "declaration",
            "exchange",
            "query",
            "statistics",
            "engagement");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.talentbase");

    static Stream<String> packages() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThoseBeforeIt(String name) {
        int position = ORDER.indexOf(name);
        String[] later = ORDER.subList(position + 1, ORDER.size()).stream()
                .map(other -> "org.talentbase." + other + "..")
                .toArray(String[]::new);
        if (later.length > 0) {
            check(noClasses()
                    .that()
                    .resideInAPackage("org.talentbase." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later));
        }
    }

    @Test
    void noTwoPartsOfTheFloorNeedEachOther() {
        check(slices().matching("org.talentbase.platform.(*)..").should().beFreeOfCycles());
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/talentbase"))) {
            Assertions.assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(ORDER);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
