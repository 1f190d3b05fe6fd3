package org.talentbase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "单雄信, shanxiongxin",
        "仇英, qiuying",
        "曾国藩, zengguofan",
        "解缙, xiejin",
        "区志强, ouzhiqiang",
        "查良镛, zhaliangyong",
        "尉迟恭, yuchigong",
        "薄一波, boyibo",
        "吕布, lvbu",
        "任志强, renzhiqiang",
        "查干巴日, chaganbari"
    })
    void aSurnameIsReadAsASurname(String name, String pinyin) {
        assertThat(Pinyin.ofPerson(name).full()).isEqualTo(pinyin);
    }

    @Test
    void theSameCharacterIsReadOtherwiseInTheNameOfAnOrganisation() {
        assertThat(Pinyin.of("区人民医院").full()).isEqualTo("qurenminyiyuan");
        assertThat(Pinyin.of("查干湖渔场").syllables()).startsWith("cha", "gan", "hu");
    }

    @Test
    void aLongNameOfAnotherPeopleHasNoSurname() {
        assertThat(Pinyin.ofPerson("单巴达尔扎布").syllables()).hasSize(6).startsWith("dan", "ba");
    }

    @Test
    void dotsAndSpacesOnlySeparate() {
        assertThat(Pinyin.ofPerson("阿布都热依木·买买提").full()).isEqualTo("abudureyimumaimaiti");
        assertThat(Pinyin.ofPerson("阿布都热依木·买买提").initials()).isEqualTo("abdrymmmt");
    }

    @Test
    void lettersOfOtherScriptsStay() {
        assertThat(Pinyin.ofPerson("Anna Müller").syllables()).isEqualTo(List.of("anna", "müller"));
        assertThat(Pinyin.ofPerson("ᠰᠤᠷᠨᠠ").syllables()).hasSize(1);
        assertThat(Pinyin.of("第3中学").full()).isEqualTo("di3zhongxue");
    }

    @Test
    void aRareCharacterStandsForItself() {
        assertThat(Pinyin.ofPerson("王𬭳").syllables()).isEqualTo(List.of("wang", "𬭳"));
        assertThat(Pinyin.ofPerson("王𬭳").initials()).isEqualTo("w𬭳");
    }

    @Test
    void initialsAreTheFirstLetters() {
        assertThat(Pinyin.of("呼和浩特市").initials()).isEqualTo("hhhts");
        assertThat(Pinyin.of("").initials()).isEmpty();
    }
}
