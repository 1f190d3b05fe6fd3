package org.talentbase.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A division that is open. @param duty {@code planning} or {@code building} */
public record DivisionShown(
        UUID id, String name, String duty, @Nullable String phone, int version) {}
