package org.talentbase.local.sample;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.talentbase.facts.Engagement;
import org.talentbase.facts.Facts;
import org.talentbase.facts.Identity;
import org.talentbase.facts.PartialDate;
import org.talentbase.facts.Post;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.talent.AdmittedCategory;
import org.talentbase.talent.NameGrams;

/** The rows that an admission writes, table by table. */
final class TalentRows {
    private final CopyRows talents = new CopyRows(
            "talent",
            "id, version, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id, region_authority_id, department_id,"
                    + " territory_code, name, id_type, id_number,"
                    + " id_number_mask, id_number_index, phone, phone_mask, phone_index, sex, birth_date, ethnicity,"
                    + " political_status, work_started_on, department, post_name, post_held_since, post_kind, occupation,"
                    + " flexibly_introduced, admitted_at, admitted_as");
    private final CopyRows categories =
            new CopyRows("talent_category", "talent_id, category, tier, programme_id, clause_id, ground, admitted_on");
    /** The day of admission and the lines of the engaging unit too, so that no trigger has to look them up row by row. */
    private final CopyRows engagements = new CopyRows(
            "talent_engagement",
            "talent_id, position, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id,"
                    + " region_authority_id, department_id, started_on, ended_on, work, admitted_at");

    private final CopyRows education = new CopyRows(
            "talent_education",
            "talent_id, position, level, school, major, mode, started_on, finished_on, certificate_number");
    private final CopyRows degrees =
            new CopyRows("talent_degree", "talent_id, position, degree, institution, awarded_on, certificate_number");
    private final CopyRows titles = new CopyRows(
            "talent_title",
            "talent_id, position, title, title_rank, field, obtained_on, route, issuer, certificate_number");
    private final CopyRows qualifications =
            new CopyRows("talent_qualification", "talent_id, position, name, issued_on, issuer, certificate_number");
    private final CopyRows certificates = new CopyRows(
            "talent_skill_certificate",
            "talent_id, position, kind, occupation, level, certificate_number, issued_on, issuer, valid_until");
    private final CopyRows patents =
            new CopyRows("talent_patent", "talent_id, position, name, kind, number, granted_on, part");
    private final CopyRows contests =
            new CopyRows("talent_contest", "talent_id, position, name, nature, scale, prize, awarded_on");
    private final CopyRows versions = new CopyRows("talent_version", "id, talent_id, number, valid_from, facts");
    private final CopyRows names = new CopyRows(
            "talent_name",
            "talent_id, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id, region_authority_id, department_id,"
                    + " territory_code, admitted_at, grams");

    private final Sealer sealer;
    private final Map<UUID, Reporting> lines;
    private final Documents documents = new Documents();

    /** @param lines of the units */
    TalentRows(Sealer sealer, Map<UUID, Reporting> lines) {
        this.sealer = sealer;
        this.lines = lines;
    }

    void add(Person person) {
        Reporting reporting = line(person.unit().id());
        talent(person, reporting);
        LocalDate day = person.admittedAt().toLocalDate();
        person.categories()
                .forEach(met -> categories.add(
                        person.id(),
                        met.category(),
                        met.tier(),
                        person.unit().programme(),
                        met.clause(),
                        met.ground(),
                        day));
        each(person.facts().engagements(), (row, i) -> engagement(person, row, i));
        schooling(person.id(), person.facts());
        achievements(person.id(), person.facts());
        versions.add(person.versionId(), person.id(), 1, person.admittedAt(), documents.write(person.facts()));
        names.add(
                person.id(),
                person.unit().id(),
                reporting.county(),
                reporting.league(),
                reporting.region(),
                reporting.countyAuthority(),
                reporting.leagueAuthority(),
                reporting.regionAuthority(),
                reporting.department(),
                person.unit().territory(),
                person.admittedAt(),
                NameGrams.of(person.facts().identity().name()));
    }

    void send(CopyManager copy) throws SQLException, IOException {
        for (CopyRows rows : all()) {
            rows.send(copy);
        }
    }

    /** The tables that it fills. */
    static List<String> tables(Sealer sealer) {
        return new TalentRows(sealer, Map.of())
                .all().stream().map(CopyRows::table).toList();
    }

    /** In the order in which they refer to each other. */
    private List<CopyRows> all() {
        return List.of(
                talents,
                categories,
                engagements,
                education,
                degrees,
                titles,
                qualifications,
                certificates,
                patents,
                contests,
                versions,
                names);
    }

    private Reporting line(UUID unit) {
        return Objects.requireNonNull(lines.get(unit));
    }

    private void engagement(Person person, Engagement row, int position) {
        UUID unit = UUID.fromString(row.unit());
        Reporting reporting = line(unit);
        engagements.add(
                person.id(),
                position,
                unit,
                reporting.county(),
                reporting.league(),
                reporting.region(),
                reporting.countyAuthority(),
                reporting.leagueAuthority(),
                reporting.regionAuthority(),
                reporting.department(),
                date(row.startedOn()),
                row.endedOn() == null
                        ? null
                        : PartialDate.parse(row.endedOn()).orElseThrow().end(),
                row.work(),
                person.admittedAt());
    }

    private void talent(Person person, Reporting reporting) {
        Identity identity = person.facts().identity();
        Post post = person.facts().post();
        Sealed number = sealer.seal(Sealer.Field.ID_NUMBER, person.idNumber());
        Sealed phone = sealer.seal(Sealer.Field.PHONE, person.phone());
        talents.add(
                person.id(),
                1,
                person.unit().id(),
                reporting.county(),
                reporting.league(),
                reporting.region(),
                reporting.countyAuthority(),
                reporting.leagueAuthority(),
                reporting.regionAuthority(),
                reporting.department(),
                person.unit().territory(),
                identity.name(),
                identity.idType(),
                number.cipher(),
                number.mask(),
                number.blindIndex(),
                phone.cipher(),
                phone.mask(),
                phone.blindIndex(),
                identity.sex(),
                identity.birthDate(),
                identity.ethnicity(),
                identity.politicalStatus(),
                date(identity.workStartedOn()),
                post.department(),
                post.position(),
                date(post.heldSince()),
                post.kind(),
                post.occupation(),
                Boolean.TRUE.equals(post.flexiblyIntroduced()),
                person.admittedAt(),
                brief(person));
    }

    private static List<String> brief(Person person) {
        return person.categories().stream()
                .map(met -> AdmittedCategory.brief(met.category(), met.tier()))
                .sorted()
                .toList();
    }

    private void schooling(UUID id, Facts facts) {
        each(
                facts.education(),
                (row, i) -> education.add(
                        id,
                        i,
                        row.level(),
                        row.school(),
                        row.major(),
                        row.mode(),
                        date(row.startedOn()),
                        date(row.finishedOn()),
                        row.certificateNumber()));
        each(
                facts.degrees(),
                (row, i) -> degrees.add(
                        id, i, row.degree(), row.institution(), date(row.awardedOn()), row.certificateNumber()));
        each(
                facts.titles(),
                (row, i) -> titles.add(
                        id,
                        i,
                        row.title(),
                        row.rank(),
                        row.field(),
                        date(row.obtainedOn()),
                        row.route(),
                        row.issuer(),
                        row.certificateNumber()));
    }

    private void achievements(UUID id, Facts facts) {
        each(
                facts.qualifications(),
                (row, i) -> qualifications.add(
                        id, i, row.name(), date(row.issuedOn()), row.issuer(), row.certificateNumber()));
        each(
                facts.skillCertificates(),
                (row, i) -> certificates.add(
                        id,
                        i,
                        row.kind(),
                        row.occupation(),
                        row.level(),
                        row.certificateNumber(),
                        date(row.issuedOn()),
                        row.issuer(),
                        date(row.validUntil())));
        each(
                facts.patents(),
                (row, i) ->
                        patents.add(id, i, row.name(), row.kind(), row.number(), date(row.grantedOn()), row.part()));
        each(
                facts.contests(),
                (row, i) ->
                        contests.add(id, i, row.name(), row.nature(), row.scale(), row.prize(), date(row.awardedOn())));
    }

    /** A month alone counts from its first day. */
    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : PartialDate.start(text).orElseThrow();
    }

    private static <T> void each(List<T> rows, Row<T> action) {
        for (int i = 0; i < rows.size(); i++) {
            action.at(rows.get(i), i);
        }
    }

    private interface Row<T> {
        void at(T row, int position);
    }
}
