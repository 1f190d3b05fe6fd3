package org.talentbase.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.crypto.BlindIndex;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;
import org.talentbase.platform.web.RequestFacts;

/** Carries out {@link Once}, inside the transaction that {@code @Transactional} opened and behind the permission. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

    private final OnceAnswers answers;
    private final CurrentVertxRequest current;
    private final RequestFacts request;
    private final CurrentUser user;
    private final Audit audit;
    private final BlindIndex index;
    private final ObjectMapper json;

    OnceInterceptor(
            OnceAnswers answers,
            CurrentVertxRequest current,
            RequestFacts request,
            CurrentUser user,
            Audit audit,
            BlindIndex index,
            ObjectMapper json) {
        this.answers = answers;
        this.current = current;
        this.request = request;
        this.user = user;
        this.audit = audit;
        this.index = index;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = key();
        UUID account = Objects.requireNonNull(user.accountId(), "who may act has an account");
        byte[] hash = hash(call);
        OnceAnswers.@Nullable Answer first = answers.find(account, key);
        if (first == null) {
            Object answer = call.proceed();
            answers.keep(account, key, hash, json.writeValueAsString(answer));
            return answer;
        }
        if (!Arrays.equals(first.requestHash(), hash)) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_REUSED);
        }
        audit.record(new AuditEntry("replay", request.path(), null, List.of(), List.of(), true, null, 0));
        current.getCurrent().response().putHeader("Idempotent-Replayed", "true");
        return json.readValue(first.body(), json.constructType(call.getMethod().getGenericReturnType()));
    }

    private String key() {
        List<String> given = current.getCurrent().request().headers().getAll("Idempotency-Key");
        if (given.isEmpty() || given.getFirst().isBlank()) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_MISSING);
        }
        if (given.size() > 1 || !KEY.matcher(given.getFirst()).matches()) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_MALFORMED);
        }
        return given.getFirst();
    }

    /**
     * Of method, path and body, and of no header: who has lost an answer may have fetched the new version since. Keyed, since
     * a body may hold what can be guessed. The caller's office is part of it: whoever was moved meanwhile gets no answer of
     * their former one.
     */
    private byte[] hash(InvocationContext call) throws JsonProcessingException {
        Annotation[][] annotations = call.getMethod().getParameterAnnotations();
        List<Object> sent = new ArrayList<>();
        sent.add(user.role());
        sent.add(Objects.requireNonNullElse(user.organisationId(), ""));
        for (int i = 0; i < annotations.length; i++) {
            if (Arrays.stream(annotations[i]).noneMatch(RestHeader.class::isInstance)) {
                sent.add(Objects.requireNonNullElse(call.getParameters()[i], ""));
            }
        }
        return index.of("request", request.method() + ' ' + request.path() + ' ' + json.writeValueAsString(sent));
    }
}
