package org.talentbase.local.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** A choice in which some things are likelier than others. */
final class Weighted<T> {
    private final List<T> values;
    private final int[] upTo;

    private Weighted(List<T> values, int[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    static <T> Weighted<T> of(List<T> values, ToIntFunction<T> weight) {
        List<T> kept = new ArrayList<>();
        List<Integer> sums = new ArrayList<>();
        int sum = 0;
        for (T value : values) {
            int own = weight.applyAsInt(value);
            if (own > 0) {
                sum += own;
                kept.add(value);
                sums.add(sum);
            }
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("Nothing to choose from: " + values);
        }
        return new Weighted<>(
                List.copyOf(kept), sums.stream().mapToInt(Integer::intValue).toArray());
    }

    /** @param text such as {@code 21:60 14:40}; no weight means 1 */
    static Weighted<String> parse(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        Weighted<String> parsed =
                of(words, word -> word.contains(":") ? Integer.parseInt(word.substring(word.indexOf(':') + 1)) : 1);
        return new Weighted<>(
                parsed.values.stream().map(word -> word.replaceFirst(":.*", "")).toList(), parsed.upTo);
    }

    T draw(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.below(upTo[upTo.length - 1]) + 1);
        return values.get(found >= 0 ? found : -found - 1);
    }
}
