package org.talentbase.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.talentbase.platform.web.ProblemType;
import org.talentbase.platform.web.RequestFacts;

/**
 * Logs what an authenticated caller was refused, in a transaction of its own, since the refused one was rolled back. An
 * anonymous refusal is only a line of the server's log.
 */
@ApplicationScoped
public class RefusalLog {

    private final Audit audit;
    private final RequestFacts request;

    RefusalLog(Audit audit, RequestFacts request) {
        this.audit = audit;
        this.request = request;
    }

    @ServerResponseFilter
    public Uni<Void> log(ContainerRequestContext asked, ContainerResponseContext answered) {
        int status = answered.getStatus();
        if (status < 400 || !request.authenticated()) {
            return Uni.createFrom().voidItem();
        }
        AuditEntry entry = new AuditEntry(request.method(), request.path(), null, List.of(), List.of(), true, null, 0);
        String problem = Objects.requireNonNullElse(request.refusal(), ProblemType.ofStatus(status))
                .slug();
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> QuarkusTransaction.requiringNew().run(() -> audit.refused(entry, problem)));
    }
}
