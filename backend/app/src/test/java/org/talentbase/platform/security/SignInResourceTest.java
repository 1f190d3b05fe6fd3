package org.talentbase.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInResourceTest {

    @Test
    void aPathOfThisSiteIsKept() {
        assertThat(SignInResource.localPath("/search?page=2#top")).isEqualTo("/search?page=2#top");
        assertThat(SignInResource.localPath("/人才")).isEqualTo("/%E4%BA%BA%E6%89%8D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "evil",
                "",
                "/a\r\nSet-Cookie: x=1",
                "/auth/logout",
                "/%"
            })
    void anythingElseLeadsHome(String to) {
        assertThat(SignInResource.localPath(to)).isEqualTo("/");
    }
}
