package org.talentbase.office;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Level;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.web.Cursor;

/** An office with its two persons as they are read, for the list and for the workbook. */
record ResponsibleRow(
        Office office,
        boolean late,
        @Nullable Person leader,
        @Nullable Person technical) {

    record Office(UUID id, String code, String name, Kind kind, Level level, String territoryCode) {}

    record Person(
            UUID id,
            String name,
            String post,
            String officePhone,
            Sealed mobile,
            @Nullable String email,
            OffsetDateTime namedAt) {

        ResponsibleShown shown() {
            return new ResponsibleShown(name, post, officePhone, mobile.mask(), email, namedAt);
        }
    }

    ResponsibleState state() {
        return ResponsibleState.of(leader != null && technical != null, late);
    }

    List<UUID> personIds() {
        return Stream.of(leader, technical)
                .filter(Objects::nonNull)
                .map(Person::id)
                .toList();
    }

    /** By territory, the bureau before what stands beside it. */
    Cursor place() {
        return Cursor.after(office.territoryCode(), office.kind() != Kind.BUREAU, office.code());
    }

    ResponsibleListed listed(String territoryName) {
        return new ResponsibleListed(
                office.id(),
                office.name(),
                office.kind(),
                office.level(),
                territoryName,
                state(),
                leader == null ? null : leader.shown(),
                technical == null ? null : technical.shown());
    }
}
