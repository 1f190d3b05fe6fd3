package org.talentbase.vocabulary;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A code table in memory: its entries in their order, and every way to write one of them. */
final class CodeTable {

    private final CodeTableSummary summary;
    private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    CodeTable(CodeTableSummary summary, List<CodeEntry> ordered, Map<String, String> aliases) {
        this.summary = summary;
        ordered.forEach(entry -> entries.put(entry.code(), entry));
        // The standard's own names win over short names, short names over aliases; of equal names the wider, which is
        // first.
        ordered.stream().filter(CodeEntry::selectable).forEach(entry -> spell(entry.name(), entry.code()));
        for (CodeEntry entry : ordered) {
            if (entry.shortName() != null && entry.selectable()) {
                spell(entry.shortName(), entry.code());
            }
        }
        aliases.forEach(this::spell);
    }

    CodeTableSummary summary() {
        return summary;
    }

    Collection<CodeEntry> entries() {
        return entries.values();
    }

    Optional<CodeEntry> entry(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    Optional<String> resolve(String text) {
        return Optional.ofNullable(spellings.get(folded(text)));
    }

    /** Changes whenever the table or one of its entries does; the same on every instance. */
    String fingerprint() {
        return Integer.toHexString(
                List.of(summary, List.copyOf(entries.values())).hashCode());
    }

    private void spell(String spelling, String code) {
        spellings.putIfAbsent(folded(spelling), code);
    }

    /** Full-width and half-width letters are one, blanks inside a word are nothing, case does not matter. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
