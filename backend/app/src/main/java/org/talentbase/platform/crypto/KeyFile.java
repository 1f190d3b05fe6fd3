package org.talentbase.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/**
 * Where the keys lie: a properties file, readable by the service alone, with {@code sm4.key} (16 bytes, hexadecimal) and
 * {@code hmac.key} (32 bytes, hexadecimal). Losing it loses every ID number and phone number.
 */
@ConfigMapping(prefix = "talentbase.keys")
interface KeyFile {

    Path file();
}
