package org.talentbase.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Random values made once for a data folder, in files that only their owner may read. */
final class Secrets {
    private static final List<String> NAMES = List.of(
            "postgres",
            "talentbase_owner",
            "talentbase_app",
            "talentbase_jobs",
            "keycloak",
            "keycloak-admin",
            "client",
            "accounts");

    private final Properties values;
    private final Path keysFile;

    private Secrets(Properties values, Path keysFile) {
        this.values = values;
        this.keysFile = keysFile;
    }

    static Secrets in(Path data) throws IOException {
        Path passwords = data.resolve("secrets.properties");
        Path keys = data.resolve("keys.properties");
        if (Files.notExists(passwords)) {
            Properties made = new Properties();
            NAMES.forEach(name -> made.setProperty(name, random(24)));
            write(passwords, made);
        }
        if (Files.notExists(keys)) {
            Properties made = new Properties();
            made.setProperty("sm4.key", random(16));
            made.setProperty("hmac.key", random(32));
            write(keys, made);
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(passwords)) {
            read.load(reader);
        }
        return new Secrets(read, keys);
    }

    String of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new Failure("secrets.properties lacks \"" + name + "\": put the file back, or `make clean-data`");
        }
        return value;
    }

    /** Keys of the encrypted columns: properties sm4.key (32 hex digits) and hmac.key (64). */
    Path keysFile() {
        return keysFile;
    }

    /** Writes a file that nobody else can read at any moment, and that is there whole or not at all. */
    static void write(Path file, Properties content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            content.store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        new SecureRandom().nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
