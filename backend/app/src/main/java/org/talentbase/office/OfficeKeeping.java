package org.talentbase.office;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Level;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.Problem;
import org.talentbase.vocabulary.Pinyin;

/** How the bureaus open, rename and close the authorities and departments beside them. */
@ApplicationScoped
class OfficeKeeping {

    private static final String INSERT = """
            insert into organisation
                (id, code, kind, level, name, short_name, pinyin, initials, territory_code, reports_to, authority_id, nature, valid_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'agency', ?)""";

    private static final String RENAME = """
            update organisation set name = ?, short_name = ?, pinyin = ?, initials = ?, version = version + 1 where id = ?""";

    private static final String CLOSE =
            "update organisation set state = 'closed', valid_to = ?, version = version + 1 where id = ?";

    private static final String NAMING_IT = """
            select count(*) filter (where kind = 'unit'), count(*) filter (where kind = 'authority') from organisation
             where (authority_id = ? or department_id = ? and kind = 'unit') and state <> 'closed'""";

    private final AgroalDataSource dataSource;
    private final Offices offices;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    OfficeKeeping(AgroalDataSource dataSource, Offices offices, Organisations organisations, Audit audit, Clock clock) {
        this.dataSource = dataSource;
        this.offices = offices;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    OfficeDetail open(String above, OfficeOpening opening) {
        Organisation bureau = offices.hold(above);
        if (bureau.getKind() != Kind.BUREAU) {
            throw Problem.of(OfficeProblem.OPENED_UNDER_A_BUREAU);
        }
        check(bureau, opening);
        UUID id = Ids.next();
        Pinyin read = Pinyin.of(opening.name());
        run(
                INSERT,
                id,
                opening.kind() + "-" + id,
                opening.kind(),
                level(bureau).code(),
                opening.name().strip(),
                Texts.given(opening.shortName()).orElse(null),
                read.full(),
                read.initials(),
                bureau.getTerritoryCode(),
                bureau.getId(),
                opening.authorityId(),
                LocalDate.now(clock));
        return done("open", organisations.findById(id));
    }

    private void check(Organisation bureau, OfficeOpening opening) {
        List<Fault> faults = new ArrayList<>();
        if (!opening.kind().equals(Kind.AUTHORITY.code()) && !opening.kind().equals(Kind.DEPARTMENT.code())) {
            faults.add(Fault.at("/kind", OfficeProblem.UNKNOWN_KIND));
        }
        inOneLine(opening.name(), opening.shortName(), faults);
        UUID authority = opening.authorityId();
        if (authority != null
                && (!opening.kind().equals(Kind.AUTHORITY.code())
                        || organisations.beside(Kind.AUTHORITY, bureau.scopeColumns()).stream()
                                .noneMatch(one -> one.getId().equals(authority) && isAbove(one, bureau)))) {
            faults.add(Fault.at("/authorityId", OfficeProblem.UNKNOWN_AUTHORITY));
        }
        Texts.refuse(faults);
    }

    /** Levels are listed from the highest down. */
    private static boolean isAbove(Organisation authority, Organisation bureau) {
        return level(authority).compareTo(level(bureau)) < 0;
    }

    private static Level level(Organisation office) {
        return Objects.requireNonNull(office.getLevel());
    }

    private static void inOneLine(String name, @Nullable String shortName, List<Fault> faults) {
        Texts.inOneLine(name, "/name", faults);
        Texts.inOneLine(shortName, "/shortName", faults);
    }

    OfficeDetail rename(String id, @Nullable String ifMatch, OfficeNaming naming) {
        Organisation office = holdBeside(id, ifMatch);
        List<Fault> faults = new ArrayList<>();
        inOneLine(naming.name(), naming.shortName(), faults);
        Texts.refuse(faults);
        Pinyin read = Pinyin.of(naming.name());
        run(
                RENAME,
                naming.name().strip(),
                Texts.given(naming.shortName()).orElse(null),
                read.full(),
                read.initials(),
                office.getId());
        return done("rename", office);
    }

    /** @throws Problem 409 {@code office-not-empty} while units or authorities name it */
    OfficeDetail close(String id, @Nullable String ifMatch) {
        Organisation office = holdBeside(id, ifMatch);
        requireUnnamed(office.getId());
        run(CLOSE, LocalDate.now(clock), office.getId());
        return done("close", office);
    }

    /** Bureaus come with their territories. */
    private Organisation holdBeside(String id, @Nullable String ifMatch) {
        Organisation office = offices.hold(id);
        if (office.getKind() == Kind.BUREAU) {
            throw Problem.of(OfficeProblem.BUREAU_IS_GIVEN);
        }
        ETags.require(ifMatch, office.getVersion());
        return office;
    }

    private OfficeDetail done(String action, Organisation office) {
        organisations.getEntityManager().refresh(office);
        audit.record(AuditEntry.changed(action, "office", office.getId(), List.of("name")));
        return offices.detail(office);
    }

    private void requireUnnamed(UUID office) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NAMING_IT)) {
            select.setObject(1, office);
            select.setObject(2, office);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getLong(1) + row.getLong(2) > 0) {
                    throw Problem.of(
                            OfficeProblem.OFFICE_NOT_EMPTY,
                            Map.of("units", row.getLong(1), "authorities", row.getLong(2)));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Who names an office cannot be counted", failed);
        }
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("An office cannot be written", failed);
        }
    }
}
