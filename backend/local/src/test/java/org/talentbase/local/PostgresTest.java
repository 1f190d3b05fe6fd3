package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real server as whoever runs the test, root included. */
class PostgresTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void itStartsTwiceOnTheSameDataAndLeavesNothingBehind() throws Exception {
        Path data = Files.createDirectory(folder.resolve("数据 与 空格"));
        Settings settings = Settings.from(
                Map.of("TALENTBASE_DATA", data.toString(), "TALENTBASE_POSTGRES_PORT", String.valueOf(freePort())),
                HOME);
        Secrets secrets = Secrets.in(data);

        for (int run = 1; run <= 2; run++) {
            Parts parts = new Parts(Lifeline.attach(settings));
            Postgres postgres = new Postgres(settings, parts);
            postgres.start(secrets.of("postgres"));
            ProcessHandle server = postgres.handle();
            Databases databases = new Databases(
                    "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/postgres",
                    "postgres",
                    secrets.of("postgres"));
            databases.prepare(HOME.resolve("docker/postgres/init.sql"), secrets);
            assertThat(owner(databases, secrets)).isEqualTo("talentbase_owner");

            parts.stop();

            assertThat(server.isAlive()).isFalse();
            assertThat(data.resolve("processes")).doesNotExist();
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    private static String owner(Databases databases, Secrets secrets) throws Exception {
        String sql = "select pg_get_userbyid(datdba) from pg_database where datname = current_database()";
        try (Connection connection = DriverManager.getConnection(
                        databases.address("talentbase"), "talentbase_app", secrets.of("talentbase_app"));
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
