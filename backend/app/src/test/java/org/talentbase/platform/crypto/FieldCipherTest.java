package org.talentbase.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private final Keys keys = new Keys(() -> Path.of("src/test/resources/keys.properties"));
    private final FieldCipher cipher = new FieldCipher(keys);
    private final BlindIndex index = new BlindIndex(keys);

    @Test
    void whatWasSealedIsReadBack() {
        byte[] sealed = cipher.encrypt("id-number", "11010519491231002X");
        assertThat(cipher.decrypt("id-number", sealed)).isEqualTo("11010519491231002X");
        assertThat(cipher.encrypt("id-number", "11010519491231002X")).isNotEqualTo(sealed);
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] sealed = cipher.encrypt("phone", "13912342345");
        sealed[15] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt("phone", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bytesOfOneFieldDoNotOpenAsAnother() {
        byte[] sealed = cipher.encrypt("phone", "13912342345");
        assertThatThrownBy(() -> cipher.decrypt("id-number", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equalValuesHaveEqualIndexesInOneFieldOnly() {
        assertThat(index.of("phone", "1")).isEqualTo(index.of("phone", "1")).hasSize(32);
        assertThat(index.of("phone", "1")).isNotEqualTo(index.of("id-number", "1"));
    }

    @Test
    void masksKeepWhatDoesNotGiveTheRestAway() {
        assertThat(Masks.idNumber("150102199001010019")).isEqualTo("150**************9");
        assertThat(Masks.phone("13912342345")).isEqualTo("139****2345");
        assertThat(Masks.phone("123")).isEqualTo("***");
    }
}
