package org.talentbase.binding;

import org.talentbase.platform.web.Legible;

/**
 * Which record somebody says is theirs.
 *
 * @param name as in the record
 * @param idNumber of the resident identity card; only its mask and blind index are kept
 */
public record BindingWish(
        @Legible(max = 50, required = true) String name,
        @Legible(max = 30, required = true) String idNumber) {

    @Override
    public String toString() {
        return "BindingWish[hidden]";
    }
}
