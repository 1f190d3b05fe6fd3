package org.talentbase.platform.crypto;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Properties;

/** The keys, read once. Without a fitting key file the service does not start. */
@Startup
@Singleton
class Keys {

    private final byte[] sm4;
    private final byte[] hmac;

    Keys(KeyFile file) {
        Properties properties = load(file.file());
        this.sm4 = key(properties, "sm4.key", 16);
        this.hmac = key(properties, "hmac.key", 32);
    }

    byte[] sm4() {
        return sm4;
    }

    byte[] hmac() {
        return hmac;
    }

    private static Properties load(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The key file named by talentbase.keys.file cannot be read: " + path);
        }
        return properties;
    }

    private static byte[] key(Properties properties, String name, int length) {
        String value = properties.getProperty(name, "").trim();
        if (!value.matches("[0-9a-fA-F]{" + length * 2 + "}")) {
            throw new IllegalStateException("The key file lacks " + name + " as " + length * 2 + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(value);
    }
}
