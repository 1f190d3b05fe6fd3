package org.talentbase.testing;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.talentbase.organisation.Territories;

/** Territories that a test changes. They are read once, so that after each change they are read anew. */
public final class Atlas {

    private Atlas() {}

    public static void rename(String code, String name) {
        changed("update territory set name = ? where code = ?", name, code);
    }

    public static void changed(String sql, Object... values) {
        Owner.run(sql, values);
        Arc.container()
                .getActiveContext(ApplicationScoped.class)
                .destroy(Arc.container().instance(Territories.class).getBean());
    }
}
