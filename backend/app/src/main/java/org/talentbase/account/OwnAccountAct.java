package org.talentbase.account;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with the reader's own account.
 *
 * @param byOffice for whom whoever did it acts; null where nobody did it but time
 */
public record OwnAccountAct(
        UUID id,
        AccountAction kind,
        OffsetDateTime at,
        @Nullable String byOffice) {}
