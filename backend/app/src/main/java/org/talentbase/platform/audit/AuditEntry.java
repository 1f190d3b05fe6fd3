package org.talentbase.platform.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, without who and when, which {@link Audit} adds. Holds no personal value.
 *
 * @param action verb of the route: {@code approve}, {@code read}, {@code search}
 * @param resource noun: {@code declaration}, {@code talent}
 * @param subjects the talents or declarations that the answer showed; empty for a change
 * @param groups groups of fields that were shown or changed: {@code identity}, {@code titles}
 * @param rows rows in the answer, or changed
 */
public record AuditEntry(
        String action,
        String resource,
        @Nullable UUID resourceId,
        List<UUID> subjects,
        List<String> groups,
        boolean masked,
        @Nullable String purpose,
        int rows) {

    public static AuditEntry changed(String action, String resource, UUID id, List<String> groups) {
        return new AuditEntry(action, resource, id, List.of(), groups, true, null, 1);
    }

    /** One record shown, its ID number and phone masked. */
    public static AuditEntry read(String resource, UUID id, List<String> groups, @Nullable String purpose) {
        return new AuditEntry("read", resource, id, List.of(id), groups, true, purpose, 1);
    }

    /** One record shown likewise, which is not known before it is found: see {@link Audit#shown}. */
    public static AuditEntry shown(String resource, List<String> groups, @Nullable String purpose) {
        return new AuditEntry("read", resource, null, List.of(), groups, true, purpose, 1);
    }

    /** Values of one record shown in full that are masked elsewhere; likewise. */
    public static AuditEntry unmasked(String resource, List<String> groups, @Nullable String purpose) {
        return new AuditEntry("unmask", resource, null, List.of(), groups, false, purpose, 1);
    }

    /** A list or search result shown, masked. */
    public static AuditEntry listed(String action, String resource, List<UUID> shown, @Nullable String purpose) {
        return new AuditEntry(action, resource, null, shown, List.of("summary"), true, purpose, shown.size());
    }
}
