package org.talentbase.platform.web;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends the connection of whoever does not send all of a body in time, however busily they drip: reading one holds a thread, and
 * the framework's own limit begins anew with each piece. One look a second at all of them; a timer for each would cost more
 * than most bodies.
 */
@ApplicationScoped
class LateBodies {

    private static final long EACH_SECOND = 1_000;

    private final Set<Reading> begun = ConcurrentHashMap.newKeySet();
    private final long nanos;

    LateBodies(@ConfigProperty(name = "talentbase.request.body-within") Duration within) {
        this.nanos = within.toNanos();
    }

    Reading begin(HttpServerResponse response) {
        Reading reading = new Reading(response, System.nanoTime() + nanos);
        begun.add(reading);
        return reading;
    }

    void end(Reading reading) {
        begun.remove(reading);
    }

    void watch(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(
                EACH_SECOND,
                tick -> begun.stream()
                        .filter(Reading::late)
                        .forEach(reading -> reading.response().reset()));
    }

    /** @param until {@link System#nanoTime()} by which it must have been read */
    record Reading(HttpServerResponse response, long until) {

        private boolean late() {
            return System.nanoTime() - until > 0;
        }
    }
}
