package org.talentbase.binding;

import org.talentbase.platform.web.Legible;

/** Why an account is not bound to the record; its asker does not read it. */
public record BindingRefusal(
        @Legible(max = 200, required = true) String reason) {}
