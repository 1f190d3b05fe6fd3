package org.talentbase.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * From what the realm in the database was imported: Keycloak imports a realm once and does not look at its file again.
 *
 * @param issuer which the product's account rows refer to
 * @param hash of the realm's file
 */
record RealmMemory(String issuer, String hash) {

    static RealmMemory of(Settings settings, String realm) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(realm.getBytes(StandardCharsets.UTF_8));
            return new RealmMemory(settings.issuer(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is remembered, or this when nothing is yet. */
    RealmMemory before(Path data) throws IOException {
        if (Files.notExists(file(data))) {
            return this;
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file(data))) {
            read.load(reader);
        }
        return new RealmMemory(read.getProperty("issuer", issuer), read.getProperty("hash", hash));
    }

    void write(Path data) throws IOException {
        Properties content = new Properties();
        content.setProperty("issuer", issuer);
        content.setProperty("hash", hash);
        Secrets.write(file(data), content);
    }

    private static Path file(Path data) {
        return data.resolve("realm.properties");
    }
}
