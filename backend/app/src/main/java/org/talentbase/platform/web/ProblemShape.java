package org.talentbase.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem the one shape: {@code type, title, status, instance, traceId, errors[{pointer, code, params,
 * message}]}. What a framework wrote is dropped, since it may hold submitted values or names of classes.
 */
@ApplicationScoped
public class ProblemShape implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemShape.class);

    private final RequestFacts request;

    ProblemShape(RequestFacts request) {
        this.request = request;
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpProblem apply(HttpProblem raw, ProblemContext context) {
        if (raw.getStatusCode() < 400) {
            // The sign-in sends browsers on by throwing; a browser follows only what is a redirect by its status.
            return raw;
        }
        List<Fault> faults = faults(raw, context.cause);
        ProblemType type = faults.isEmpty()
                ? ProblemType.ofStatus(raw.getStatusCode())
                : faults.getFirst().code().type();
        request.refusedAs(type);
        note(type, faults, context);
        Locale locale = request.language();
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(ProblemTexts.title(type, locale))
                .withStatus(type == ProblemType.INTERNAL ? raw.getStatusCode() : type.status())
                .withInstance(URI.create(request.path()))
                .with("traceId", request.traceId())
                .with(
                        "errors",
                        faults.stream().map(fault -> describe(fault, locale)).toList());
        raw.getHeaders().forEach(shaped::withHeader);
        if (type == ProblemType.REQUEST_IN_PROGRESS) {
            shaped.withHeader("Retry-After", "1");
        }
        faults.stream()
                .map(fault -> fault.params().get("retryAfterSeconds"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(seconds -> shaped.withHeader("Retry-After", seconds.toString()));
        shaped.withHeader("Content-Language", locale == Locale.ROOT ? "zh-CN" : "en");
        return shaped.build();
    }

    private List<Fault> faults(HttpProblem raw, @Nullable Throwable cause) {
        List<Fault> found = FrameworkFaults.of(cause).stream().map(this::named).toList();
        return found.isEmpty()
                ? PlatformProblem.ofStatus(raw.getStatusCode()).stream()
                        .map(code -> Fault.at("", code))
                        .toList()
                : found;
    }

    /** What the operation answers with is not unknown: it is read-only. */
    private Fault named(Fault fault) {
        OperationShape operation = request.operation();
        boolean ours = fault.code() == PlatformProblem.UNKNOWN_PROPERTY
                && operation != null
                && operation.setByServer().contains(fault.pointer().substring(1));
        return ours ? Fault.at(fault.pointer(), PlatformProblem.READ_ONLY_PROPERTY) : fault;
    }

    /** The library's own line is switched off: it quotes what was sent. */
    private void note(ProblemType type, List<Fault> faults, ProblemContext context) {
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(context.cause, "%s %s", request.traceId(), type.slug());
        } else {
            LOG.infof(
                    "%s %s %s",
                    request.traceId(),
                    type.slug(),
                    faults.stream().map(fault -> fault.code().code()).toList());
        }
    }

    private static Map<String, Object> describe(Fault fault, Locale locale) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", fault.pointer());
        error.put("code", fault.code().code());
        error.put("params", fault.params());
        error.put("message", ProblemTexts.message(fault, locale));
        return error;
    }
}
