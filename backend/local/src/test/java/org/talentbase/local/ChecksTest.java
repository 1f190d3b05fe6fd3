package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    Path folder;

    @Test
    void aBusyPortIsNamedWithItsMend() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Checks.portIsFree(holder.getLocalPort(), "the page", "TALENTBASE_PORT"))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("Port " + holder.getLocalPort() + " for the page is busy")
                    .hasMessageContaining("TALENTBASE_PORT=");
        }
    }

    @Test
    void aFreePortPasses() throws IOException {
        int port;
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = holder.getLocalPort();
        }
        assertThatCode(() -> Checks.portIsFree(port, "the page", "TALENTBASE_PORT"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDiskThatIsTooSmallIsNamed() throws IOException {
        assertThatThrownBy(() -> Checks.space(folder, Long.MAX_VALUE / (1 << 21)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("MB free for " + folder);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Checks.writable(file.resolve("data")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("TALENTBASE_DATA");
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of("TALENTBASE_PORT", "80a"), folder))
                .hasMessage("TALENTBASE_PORT=80a is not a port: give a number from 1 to 65535");
    }

    @Test
    void secretsAreMadeOnceAndForTheirOwnerOnly() throws IOException {
        String first = Secrets.in(folder).of("client");
        assertThat(Secrets.in(folder).of("client")).isEqualTo(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys.properties")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.readString(folder.resolve("keys.properties")))
                .containsPattern("sm4\\.key=[0-9a-f]{32}\n")
                .containsPattern("hmac\\.key=[0-9a-f]{64}\n");
    }
}
