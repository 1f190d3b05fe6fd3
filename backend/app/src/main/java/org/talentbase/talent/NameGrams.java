package org.talentbase.talent;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.talentbase.vocabulary.Pinyin;

/**
 * The search keys of a name: every one and every two neighbouring characters, and every run of syllables in pinyin and in
 * initials. Two characters of Chinese are too short for trigrams; an array with a GIN index serves them.
 */
public final class NameGrams {

    private static final int LONGEST_RUN = 8;

    private NameGrams() {}

    /** What is stored for a name. */
    public static Set<String> of(String name) {
        Set<String> grams = new LinkedHashSet<>();
        String folded = fold(name);
        List<String> characters = characters(folded);
        for (int i = 0; i < characters.size(); i++) {
            grams.add(characters.get(i));
            if (i + 1 < characters.size()) {
                grams.add(characters.get(i) + characters.get(i + 1));
            }
        }
        List<String> syllables = Pinyin.ofPerson(folded).syllables();
        runs(syllables, grams);
        runs(syllables.stream().map(NameGrams::initial).toList(), grams);
        return grams;
    }

    /** What a query must find among the stored grams, all of it: neighbouring pairs of characters, or one run of letters. */
    public static Collection<String> wanted(String query) {
        List<String> characters = characters(fold(query));
        if (characters.stream().allMatch(NameGrams::latin)) {
            return List.of(String.join("", characters));
        }
        if (characters.size() == 1) {
            return characters;
        }
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.size(); i++) {
            pairs.add(characters.get(i) + characters.get(i + 1));
        }
        return pairs;
    }

    private static void runs(List<String> syllables, Set<String> grams) {
        for (int from = 0; from < syllables.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(syllables.size(), from + LONGEST_RUN); to++) {
                grams.add(run.append(syllables.get(to)).toString());
            }
        }
    }

    /** A name is kept as it is written; it is found also by the character that Unicode holds for the same. */
    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** A rare character is two units long, and half of it is none. */
    private static String initial(String syllable) {
        return Character.toString(syllable.codePointAt(0));
    }

    /** Letters of any script, folded; separators and spaces do not count. */
    private static List<String> characters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean latin(String character) {
        return character.length() == 1 && character.charAt(0) < 0x80;
    }
}
