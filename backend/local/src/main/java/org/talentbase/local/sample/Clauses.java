package org.talentbase.local.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.PartialDate;
import org.talentbase.facts.SkillCertificate;
import org.talentbase.facts.Title;

/** Which clause of the programme somebody meets best on a day, so that nobody is admitted without a reason. */
final class Clauses {
    private static final List<String> MASTER_WORKER = List.of("2", "1", "T", "S");

    private Clauses() {}

    static Optional<Met> best(SampleUnit unit, String category, Held held, LocalDate on) {
        boolean professional = category.equals("professional");
        if (!unit.inChenggong()) {
            boolean met = !professional || !held.titles().isEmpty();
            return met ? Optional.of(new Met(category, null, category, null)) : Optional.empty();
        }
        return professional ? professional(held, on) : skilled(held, on);
    }

    /** 四(二)1 of the Chenggong notice. */
    private static Optional<Met> professional(Held held, LocalDate on) {
        boolean untitled = held.titles().isEmpty();
        Optional<LocalDate> intermediate = held.titles().stream()
                .filter(title -> title.rank().equals("3"))
                .map(title -> date(title.obtainedOn()))
                .min(Comparator.naturalOrder());
        if (held.titles().stream().anyMatch(Clauses::senior)) {
            return met("professional", "senior", "professional-senior-title");
        }
        if (hasDegree(held, "2")) {
            return met("professional", "senior", "professional-senior-doctor");
        }
        if (untitled && held.patents().size() >= 2) {
            return met("professional", "senior", "professional-senior-patents");
        }
        if (intermediate.isPresent() && !intermediate.get().plusYears(5).isAfter(on)) {
            return met("professional", "intermediate", "professional-intermediate-title");
        }
        if (hasDegree(held, "3")) {
            return met("professional", "intermediate", "professional-intermediate-master");
        }
        if (untitled && held.patents().size() == 1) {
            return met("professional", "intermediate", "professional-intermediate-patent");
        }
        if (intermediate.isPresent()) {
            return met("professional", "junior", "professional-junior-title");
        }
        return untitled && held.ability() != null
                ? Optional.of(new Met("professional", "junior", "professional-ability", "经用人单位和行业专家面谈评议，具备相应专业技术能力"))
                : Optional.empty();
    }

    /** 四(二)2 of the Chenggong notice. */
    private static Optional<Met> skilled(Held held, LocalDate on) {
        List<SkillCertificate> certificates = held.certificates();
        boolean noLevel = certificates.stream().allMatch(certificate -> certificate.level() == null);
        if (certificates.stream()
                .map(SkillCertificate::level)
                .anyMatch(level -> level != null && MASTER_WORKER.contains(level))) {
            return met("skilled", "senior", "skilled-senior-certificate");
        }
        if (certificates.isEmpty() && prized(held, "national")) {
            return met("skilled", "senior", "skilled-senior-contest");
        }
        if (certificates.isEmpty() && held.patents().size() >= 2) {
            return met("skilled", "senior", "skilled-senior-patents");
        }
        if (certificates.stream().anyMatch(certificate -> "3".equals(certificate.level()))) {
            return met("skilled", "intermediate", "skilled-intermediate-certificate");
        }
        if (noLevel && prized(held, "provincial")) {
            return met("skilled", "intermediate", "skilled-intermediate-contest");
        }
        if (noLevel && held.patents().size() == 1) {
            return met("skilled", "intermediate", "skilled-intermediate-patent");
        }
        if (certificates.stream()
                .anyMatch(certificate -> "4".equals(certificate.level()) || validUngraded(certificate, on))) {
            return met("skilled", "junior", "skilled-junior-certificate");
        }
        return noLevel && prized(held, "municipal")
                ? met("skilled", "junior", "skilled-junior-contest")
                : Optional.empty();
    }

    private static boolean senior(Title title) {
        return title.rank().equals("1") || title.rank().equals("2");
    }

    private static boolean hasDegree(Held held, String rank) {
        return held.degrees().stream().anyMatch(degree -> degree.degree().startsWith(rank));
    }

    private static boolean prized(Held held, String scale) {
        return held.contests().stream().anyMatch(contest -> contest.scale().equals(scale));
    }

    private static boolean validUngraded(SkillCertificate certificate, LocalDate on) {
        String until = certificate.validUntil();
        return certificate.level() == null && (until == null || !date(until).isBefore(on));
    }

    private static LocalDate date(String text) {
        return PartialDate.start(text).orElseThrow();
    }

    private static Optional<Met> met(String category, String tier, String clause) {
        return Optional.of(new Met(category, tier, clause, null));
    }

    /**
     * A category with the reason for which somebody is admitted in it.
     *
     * @param tier null where the programme has none
     * @param ground the reviewer's words where the clause asks for them
     */
    record Met(
            String category,
            @Nullable String tier,
            String clause,
            @Nullable String ground) {}
}
