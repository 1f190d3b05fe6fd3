package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell side: what it says when something is missing. */
class ToolsTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void aJdkThatIsTooOldIsNamedInOneLine() throws Exception {
        pretend("jdk/bin/javac", "javac 17.0.15");

        assertThat(run("find_jdk"))
                .isEqualTo("✗ No JDK of at least 21: install one (such as Temurin 21) or point JAVA_HOME to it;"
                        + " found only 17 (" + folder.resolve("jdk") + ")");
    }

    @Test
    void aJdkThatIsNewEnoughIsTaken() throws Exception {
        pretend("jdk/bin/javac", "javac 21.0.8");

        assertThat(run("find_jdk && echo $JAVA_HOME"))
                .isEqualTo(folder.resolve("jdk").toString());
    }

    @Test
    void mavenAndNodeThatAreMissingOrTooOldAreNamed() throws Exception {
        assertThat(run("find_maven")).startsWith("✗ Maven is missing: install");
        assertThat(run("find_node")).startsWith("✗ Node is missing: install");
        pretend("bin/mvn", "Apache Maven 3.6.3 (x)");
        assertThat(run("find_maven")).isEqualTo("✗ Maven 3.6.3 is too old: install 3.8 or later");
        pretend("bin/npm", "10.0.0");
        pretend("bin/node", "v18.19.0");
        assertThat(run("find_node")).isEqualTo("✗ Node 18.19.0 is too old: install 20.19 or later");
    }

    private void pretend(String name, String answer) throws IOException {
        program(folder.resolve(name), "echo '" + answer + "'");
    }

    private static void program(Path file, String line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** With the pretended programs and those of any system, but no real tool chain. */
    private String run(String command) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("sed", "head", "dirname", "readlink")) {
            Path real = Path.of(Files.exists(Path.of("/bin", tool)) ? "/bin" : "/usr/bin", tool);
            program(bin.resolve(tool), "exec " + real + " \"$@\"");
        }
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", ". backend/local/bin/tools.sh; " + command)
                .directory(HOME.toFile())
                .redirectErrorStream(true);
        shell.environment().clear();
        shell.environment().put("PATH", bin.toString());
        shell.environment().put("HOME", folder.toString());
        shell.environment().put("TALENTBASE_JDKS", folder.resolve("jdk").toString());
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
