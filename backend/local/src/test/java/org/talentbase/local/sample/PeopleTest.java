package org.talentbase.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.talentbase.facts.Engagement;
import org.talentbase.facts.Facts;
import org.talentbase.facts.PartialDate;
import org.talentbase.facts.ResidentId;
import org.talentbase.vocabulary.PhoneNumber;

class PeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int MANY = 5000;

    private final People people = new People(7, TODAY, SampleUnit.all());

    @Test
    void theSameSeedGivesTheSamePeopleInAnyOrder() {
        People again = new People(7, TODAY, SampleUnit.all());
        List<Person> backwards = LongStream.range(0, 300)
                .mapToObj(i -> again.of(299 - i))
                .toList()
                .reversed();

        assertThat(LongStream.range(0, 300).mapToObj(people::of)).isEqualTo(backwards);
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        People others = new People(8, TODAY, SampleUnit.all());

        assertThat(others.of(0).facts()).isNotEqualTo(people.of(0).facts());
    }

    @Test
    void everyNumberIsValidAndGivenOnce() throws Exception {
        Set<String> seen = new HashSet<>();
        for (long i = 0; i < MANY; i++) {
            Person person = people.of(i);
            ResidentId id = ResidentId.parse(person.idNumber(), TODAY);
            assertThat(id.birthDate()).hasToString(person.facts().identity().birthDate());
            assertThat(id.sex()).isEqualTo(person.facts().identity().sex());
            assertThat(PhoneNumber.parse(person.phone()))
                    .map(PhoneNumber::digits)
                    .contains(person.phone());
            assertThat(seen.add(person.idNumber())).isTrue();
            assertThat(seen.add(person.phone())).isTrue();
        }
        assertThat(seen).anyMatch(number -> number.startsWith("1521"));
    }

    @Test
    void birthNumbersAreGivenOnceToAMillion() {
        Set<BirthNumber> seen = new HashSet<>();
        for (long i = 0; i < 1_000_000; i++) {
            assertThat(seen.add(BirthNumber.of(7, i))).isTrue();
        }
    }

    @Test
    void everybodyIsAdmittedByAClauseThatTheyMeet() {
        Set<String> clauses = new HashSet<>();
        for (long i = 0; i < MANY; i++) {
            Person person = people.of(i);
            assertThat(person.categories()).isNotEmpty();
            for (Clauses.Met met : person.categories()) {
                LocalDate day = person.admittedAt().toLocalDate();
                assertThat(meets(met.clause(), person.facts(), day))
                        .as("%s %s", met, person.facts())
                        .isTrue();
                assertThat(met.tier() == null).isEqualTo(!person.unit().inChenggong());
                clauses.add(met.clause());
            }
        }
        assertThat(clauses).hasSizeGreaterThan(15);
    }

    @Test
    void someAreInTwoCategories() {
        assertThat(LongStream.range(0, MANY)
                        .filter(i -> people.of(i).categories().size() == 2))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aFewAreEngagedByAUnitOfAnotherCounty() {
        Map<UUID, SampleUnit> units =
                SampleUnit.all().stream().collect(Collectors.toMap(SampleUnit::id, Function.identity()));
        List<Person> engaged = LongStream.range(0, MANY)
                .mapToObj(people::of)
                .filter(person -> !person.facts().engagements().isEmpty())
                .toList();

        assertThat(engaged).hasSizeBetween(MANY / 300, MANY / 130).allSatisfy(person -> {
            Engagement engagement = person.facts().engagements().getFirst();
            SampleUnit engaging = units.get(UUID.fromString(engagement.unit()));
            assertThat(engaging.territory()).isNotEqualTo(person.unit().territory());
            assertThat(PartialDate.start(engagement.startedOn()).orElseThrow())
                    .isBefore(person.admittedAt().toLocalDate());
        });
        assertThat(engaged.stream()
                        .map(person -> person.facts().engagements().getFirst().endedOn() == null))
                .contains(true, false);
    }

    @Test
    void oneNameIsAsLongAsANameMayBe() {
        String name = people.of(People.LONGEST_NAME).facts().identity().name();

        assertThat(name.codePointCount(0, name.length())).isEqualTo(50);
    }

    @Test
    void manyPeoplesAreAmongThem() {
        Set<String> found = new HashSet<>();
        for (long i = 0; i < MANY; i++) {
            found.add(people.of(i).facts().identity().ethnicity());
        }
        assertThat(found).contains("01", "02", "03", "04", "05", "07", "10", "11", "17", "31", "45", "52");
    }

    @Test
    void nobodyWorksInAProfessionWhereTheNoticeHasNone() {
        for (long i = 0; i < MANY; i++) {
            Person person = people.of(i);
            if (person.facts().post().kind().equals("professional")) {
                assertThat(person.unit().nature()).isIn("enterprise", "institution");
                assertThat(person.unit().likeCivilService()).isFalse();
            }
        }
    }

    /** The notices once more, read apart from the generator. */
    private static boolean meets(String clause, Facts facts, LocalDate day) {
        boolean untitled = facts.titles().isEmpty();
        boolean uncertified = facts.skillCertificates().isEmpty();
        boolean noLevel = facts.skillCertificates().stream().allMatch(one -> one.level() == null);
        int patents = facts.patents().size();
        return switch (clause) {
            case "professional" -> !untitled;
            case "skilled" -> facts.post().kind().equals("worker") || !uncertified;
            case "professional-senior-title" -> titled(facts, "1 2", day);
            case "professional-senior-doctor" -> degree(facts, "2");
            case "professional-senior-patents" -> untitled && patents >= 2;
            case "professional-intermediate-title" -> titled(facts, "3", day.minusYears(5));
            case "professional-intermediate-master" -> degree(facts, "3");
            case "professional-intermediate-patent" -> untitled && patents == 1;
            case "professional-junior-title" -> titled(facts, "3", day) && !titled(facts, "3", day.minusYears(5));
            case "professional-ability" -> untitled && facts.ability() != null;
            case "skilled-senior-certificate" -> level(facts, "2 1 T S");
            case "skilled-senior-contest" -> uncertified && prize(facts, "national");
            case "skilled-senior-patents" -> uncertified && patents >= 2;
            case "skilled-intermediate-certificate" -> level(facts, "3");
            case "skilled-intermediate-contest" -> noLevel && prize(facts, "provincial");
            case "skilled-intermediate-patent" -> noLevel && patents >= 1;
            case "skilled-junior-certificate" -> level(facts, "4") || validWithoutLevel(facts, day);
            case "skilled-junior-contest" -> noLevel && prize(facts, "municipal");
            default -> false;
        };
    }

    private static boolean titled(Facts facts, String ranks, LocalDate by) {
        return facts.titles().stream()
                .anyMatch(title -> ranks.contains(title.rank())
                        && !PartialDate.start(title.obtainedOn()).orElseThrow().isAfter(by));
    }

    private static boolean degree(Facts facts, String first) {
        return facts.degrees().stream().anyMatch(degree -> degree.degree().startsWith(first));
    }

    private static boolean level(Facts facts, String levels) {
        return facts.skillCertificates().stream().anyMatch(one -> one.level() != null && levels.contains(one.level()));
    }

    private static boolean validWithoutLevel(Facts facts, LocalDate day) {
        return facts.skillCertificates().stream()
                .anyMatch(one -> one.level() == null
                        && (one.validUntil() == null
                                || !LocalDate.parse(one.validUntil()).isBefore(day)));
    }

    private static boolean prize(Facts facts, String scale) {
        return facts.contests().stream().anyMatch(contest -> contest.scale().equals(scale));
    }
}
