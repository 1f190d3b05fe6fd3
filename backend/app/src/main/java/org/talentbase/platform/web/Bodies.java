package org.talentbase.platform.web;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Receives a body whole before a thread is given to its request: whoever sends slowly holds none, and a thread that waits for
 * the pieces costs more than most requests. The connection of whoever does not send all of it in time is ended, however busily
 * they drip, at one look a second; the framework's own limit begins anew with each piece.
 */
@ApplicationScoped
class Bodies {

    private static final int BEFORE_RESOURCES = 50;
    private static final long EACH_SECOND = 1_000;

    private final Set<Receiving> begun = ConcurrentHashMap.newKeySet();
    private final long nanos;
    private final BodyHandler receiver;

    Bodies(
            @ConfigProperty(name = "talentbase.request.body-within") Duration within,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.nanos = within.toNanos();
        this.receiver = BodyHandler.create(false).setBodyLimit(most.asLongValue());
    }

    void receive(@Observes Filters filters) {
        filters.register(this::begin, BEFORE_RESOURCES + 1);
        filters.register(Bodies::isReceived, BEFORE_RESOURCES);
    }

    void endTheLate(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(EACH_SECOND, tick -> begun.removeIf(Receiving::endedLate));
    }

    /** Whoever hangs up in the midst is no fault of ours, and nobody is left to answer. */
    void passOver(@Observes Router router) {
        router.route().failureHandler(context -> {
            if (!(context.failure() instanceof HttpClosedException)) {
                context.next();
            }
        });
    }

    private void begin(RoutingContext context) {
        if (!context.normalizedPath().startsWith(StrictRequest.API) || !sentWith(context.request())) {
            context.next();
            return;
        }
        Receiving receiving = new Receiving(context.response(), System.nanoTime() + nanos);
        begun.add(receiving);
        context.put(Receiving.class.getName(), (Runnable) () -> begun.remove(receiving));
        receiver.handle(context);
    }

    private static void isReceived(RoutingContext context) {
        Runnable done = context.get(Receiving.class.getName());
        if (done != null) {
            done.run();
        }
        context.next();
    }

    /** Whether a request says that it has one. */
    static boolean sentWith(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }

    /** @param until {@link System#nanoTime()} by which it must be here */
    private record Receiving(HttpServerResponse response, long until) {

        boolean endedLate() {
            boolean late = System.nanoTime() - until > 0;
            if (late) {
                response.reset();
            }
            return late;
        }
    }
}
