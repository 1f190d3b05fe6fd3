package org.talentbase.vocabulary;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a name is read, without tones and with v for ü, as people type it. Letters of other scripts stay as they are, in lower
 * case; dots, spaces and brackets only separate.
 *
 * @param syllables one per Chinese character, one per run of other letters or digits
 */
public record Pinyin(List<String> syllables) {

    /** Reads the name of a place or an organisation. */
    public static Pinyin of(String text) {
        List<String> syllables = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Script script = Script.of(text.codePointAt(start));
            int end = start;
            while (end < text.length() && Script.of(text.codePointAt(end)) == script) {
                end += Character.charCount(text.codePointAt(end));
            }
            script.read(text.substring(start, end), syllables);
            start = end;
        }
        return new Pinyin(List.copyOf(syllables));
    }

    /** Reads a person's name: what stands first is read as a surname, 单 as shan and 尉迟 as yu chi. */
    public static Pinyin ofPerson(String name) {
        List<String> syllables = new ArrayList<>(of(name).syllables());
        List<String> surname = Readings.ofSurname(name);
        for (int i = 0; i < surname.size(); i++) {
            syllables.set(i, surname.get(i));
        }
        return new Pinyin(List.copyOf(syllables));
    }

    /** All syllables joined: {@code huhehaoteshi}. */
    public String full() {
        return String.join("", syllables);
    }

    /** The first letter of each syllable: {@code hhhts}. */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.appendCodePoint(syllable.codePointAt(0)));
        return initials.toString();
    }

    private enum Script {
        HAN {
            @Override
            void read(String run, List<String> syllables) {
                List<String> read = Arrays.asList(
                        PinyinHelper.toPinyin(run, PinyinStyleEnum.INPUT, " ").split(" "));
                Readings.mend(run, read);
                syllables.addAll(read);
            }
        },
        /** Rare characters outside the basic plane, which the library does not know: each stands for itself. */
        RARE_HAN {
            @Override
            void read(String run, List<String> syllables) {
                run.codePoints().mapToObj(Character::toString).forEach(syllables::add);
            }
        },
        OTHER {
            @Override
            void read(String run, List<String> syllables) {
                syllables.add(run.toLowerCase(Locale.ROOT));
            }
        },
        SEPARATOR {
            @Override
            void read(String run, List<String> syllables) {
                // only separates
            }
        };

        abstract void read(String run, List<String> syllables);

        static Script of(int character) {
            if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                return Character.isSupplementaryCodePoint(character) ? RARE_HAN : HAN;
            }
            boolean partOfWord =
                    Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
            return partOfWord ? OTHER : SEPARATOR;
        }
    }
}
