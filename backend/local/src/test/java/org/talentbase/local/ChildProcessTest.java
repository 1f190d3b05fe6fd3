package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    private Path folder;

    /** As Keycloak does, whose script starts the server: the port would stay taken. */
    @Test
    void stoppedAfterItWasKilledItLeavesNothingOfItsOwnBehind() throws Exception {
        Path said = folder.resolve("child");
        ChildProcess parent = ChildProcess.start(new ChildProcess.Command(
                "Parent", 1, List.of("sh", "-c", "sleep 300 & echo $! > " + said + "; wait"), Map.of(), folder, null));
        while (Files.notExists(said) || Files.readString(said).isBlank()) {
            Thread.sleep(20);
        }
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(said).strip())).orElseThrow();

        assertThat(parent.alive()).isTrue();
        parent.handle().destroyForcibly();
        assertThat(ChildProcess.gone(List.of(parent.handle()), Duration.ofSeconds(5)))
                .isTrue();
        assertThat(child.isAlive()).isTrue();

        parent.stop();
        assertThat(child.isAlive()).isFalse();
    }
}
