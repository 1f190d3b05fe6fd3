package org.talentbase.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of territories. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    /** The territory and those around it, from the inside out; empty for an unknown code. */
    public List<Territory> pathFrom(String code) {
        List<Territory> path = new ArrayList<>();
        @Nullable Territory next = findById(code);
        while (next != null) {
            path.add(next);
            next = next.getParentCode() == null ? null : findById(next.getParentCode());
        }
        return path;
    }

    /**
     * In the order of their codes.
     *
     * @param parent the territory around them, or null for any
     * @param text part of the name or of its pinyin, beginning of its initials or of the code; null for any
     * @param after code of the last one already seen
     */
    List<Territory> find(@Nullable String parent, @Nullable String text, @Nullable String after, int limit) {
        Parameters parameters = Parameters.with("after", after == null ? "" : after);
        StringBuilder query = new StringBuilder("from Territory o where o.code > :after and o.validTo is null");
        if (parent != null) {
            query.append(" and o.parentCode = :parent");
            parameters.and("parent", parent);
        }
        if (text != null) {
            query.append(" and ").append(NameSearch.CONDITION);
            NameSearch.bind(text, parameters);
        }
        return find(query + " order by o.code", parameters).page(0, limit).list();
    }
}
