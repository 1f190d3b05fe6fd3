package org.talentbase.organisation;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds territories by what somebody types, or level by level. */
@Singleton
class TerritorySearch {

    private static final String NONE = "none";

    /** What an abolished one stands behind, however well it fits. */
    private static final int ABOLISHED = 4;

    private static final Set<String> KINDS = Set.of("", "shi", "xian", "qu", "qi", "sheng", "meng", "zhou");

    private final Territories territories;
    private final Organisations organisations;

    TerritorySearch(Territories territories, Organisations organisations) {
        this.territories = territories;
        this.organisations = organisations;
    }

    /**
     * @param text part of the name, also with the names around it, or of its pinyin; beginning of its initials or code
     * @param parent code of the territory around them; {@code none} for the regions
     * @param day on which they are in force, for {@link Among#IN_FORCE}
     */
    record Wanted(@Nullable String text, @Nullable String parent, Among among, LocalDate day) {}

    /** What was found, best first, and which of them have others within. */
    record Found(List<Territory> territories, Predicate<Territory> among) {}

    Found find(Wanted wanted) {
        Predicate<Territory> among = among(wanted);
        Stream<Territory> candidates = candidates(wanted.parent).stream().filter(among);
        List<Territory> found = wanted.text == null ? candidates.toList() : best(candidates, folded(wanted.text));
        return new Found(found, among);
    }

    private Collection<Territory> candidates(@Nullable String parent) {
        if (parent == null) {
            return territories.all();
        }
        return parent.equals(NONE) ? territories.regions() : territories.within(parent);
    }

    private Predicate<Territory> among(Wanted wanted) {
        return switch (wanted.among) {
            case IN_FORCE -> territory -> territory.isInForceOn(wanted.day);
            case EVER -> territory -> !territory.heading();
            case GOVERNED -> {
                Set<String> governed = organisations.governed();
                yield territory -> governed.contains(territory.code());
            }
        };
    }

    private List<Territory> best(Stream<Territory> candidates, String typed) {
        return candidates
                .map(territory -> new Match(territory, rank(territory, typed)))
                .filter(match -> match.rank >= 0)
                .sorted(Comparator.comparingInt(Match::rank)
                        .thenComparing(match -> match.territory.level())
                        .thenComparing(match -> match.territory.code()))
                .map(Match::territory)
                .toList();
    }

    private record Match(Territory territory, int rank) {}

    /** 0 for the very name; negative for what does not fit at all. */
    private int rank(Territory territory, String typed) {
        int fit = fit(territory, typed);
        return fit >= 0 && territory.abolished() ? fit + ABOLISHED : fit;
    }

    private int fit(Territory territory, String typed) {
        String former = territory.formerName() == null ? "" : territory.formerName();
        if (isNamed(territory, typed)) {
            return 0;
        }
        if (territory.name().startsWith(typed)
                || territory.pinyin().startsWith(typed)
                || territory.code().startsWith(typed)) {
            return 1;
        }
        if (territory.initials().startsWith(typed) || former.startsWith(typed)) {
            return 2;
        }
        return reachesIntoName(territory, typed) || territory.pinyin().contains(typed) || former.contains(typed)
                ? 3
                : -1;
    }

    /** With or without what kind of territory it is: 西安 and xian are 西安市, before all that begins so. */
    private static boolean isNamed(Territory territory, String typed) {
        String name = territory.name();
        return name.equals(typed)
                || (name.length() == typed.length() + 1 && name.startsWith(typed))
                || (territory.pinyin().startsWith(typed)
                        && KINDS.contains(territory.pinyin().substring(typed.length())))
                || territory.initials().equals(typed)
                || territory.code().equals(typed);
    }

    /** 长春朝阳 finds nothing, 长春市朝阳 does; 长春市 alone is no match for what lies in it. */
    private boolean reachesIntoName(Territory territory, String typed) {
        String full = territories.fullName(territory);
        int at = full.lastIndexOf(typed);
        return at >= 0 && at + typed.length() > full.length() - territory.name().length();
    }

    /** As names, pinyin and codes are written: without blanks and apostrophes, with v for ü. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’]", "")
                .replace('ü', 'v');
    }
}
